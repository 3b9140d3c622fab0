import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** What our own documentation shows, for tests that hold it to the program. */

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Sample {
  /** `docs/commands.md:40`. */
  readonly place: string;
  /** As the fence says: `sh`, `yaml`; empty without. */
  readonly language: string;
  readonly text: string;
}

/** Every page that users read, by its path from the root. */
export function documentationPages(): readonly string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.md$/.test(name),
  );
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((name) => `docs/${name.replaceAll('\\', '/')}`)];
}

/** The blocks of code in a page. */
export function samplesIn(page: string): readonly Sample[] {
  const found: Sample[] = [];
  visit(remark().parse(readFileSync(join(root, page), 'utf8')), 'code', ({ lang, value, position }) => {
    found.push({ place: `${page}:${position?.start.line}`, language: lang ?? '', text: value });
  });
  return found;
}

export function allSamples(): readonly Sample[] {
  return documentationPages().flatMap(samplesIn);
}
