/**
 * Writes the tables of inputs and outputs in docs/action.md, from `action.yml`, and the entries of `docs/troubleshooting.md`, from the
 * guide to problem codes.
 *
 *   node scripts/generate-docs.ts           writes the files
 *   node scripts/generate-docs.ts --check   ends with 1 when a file is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { guideMarkdown } from '../src/report/guide/troubleshooting-page.ts';

const root = new URL('../', import.meta.url);
const sections = ['inputs', 'outputs'] as const;

type Section = (typeof sections)[number];

/** `name` to description, of one section of the manifest. */
function descriptions(manifest: unknown, section: Section): readonly (readonly [string, string])[] {
  const found = member(manifest, section);
  if (typeof found !== 'object' || found === null) throw new Error(`action.yml has no \`${section}\`.`);
  return Object.entries(found).map(([name, value]) => {
    const description = member(value, 'description');
    if (typeof description !== 'string')
      throw new Error(`\`${name}\` in \`${section}\` of action.yml has no description.`);
    return [name, description] as const;
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function table(section: Section, manifest: unknown): string {
  const title = section === 'inputs' ? 'input' : 'output';
  const rows = descriptions(manifest, section).map(
    ([name, text]) => `| \`${name}\` | ${text.trim().replaceAll('|', '\\|')} |`,
  );
  return [`| ${title} | meaning |`, '| --- | --- |', ...rows].join('\n');
}

/** Puts text between the two markers of a part; everything else stays as it is. */
function fill(document: string, part: string, text: string): string {
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`A page needs the lines \`${start}\` and \`${end}\`, in this order.`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}

const manifest: unknown = parse(readFileSync(new URL('action.yml', root), 'utf8'));

/** What stands between the markers of each page, by the name of the part. */
const pages: Readonly<Record<string, readonly (readonly [part: string, text: string])[]>> = {
  'docs/action.md': sections.map((section) => [section, table(section, manifest)] as const),
  'docs/troubleshooting.md': [['guide', guideMarkdown()]],
};

for (const [name, parts] of Object.entries(pages)) {
  const path = fileURLToPath(new URL(name, root));
  const before = readFileSync(path, 'utf8');
  const after = parts.reduce((document, [part, text]) => fill(document, part, text), before);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, after);
  } else if (after !== before) {
    console.error(`${name} is not what it is generated from: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}
