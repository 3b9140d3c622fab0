/**
 * Writes the tables of inputs and outputs in the README, from `action.yml`.
 *
 *   node scripts/generate-docs.ts           writes README.md
 *   node scripts/generate-docs.ts --check   ends with 1 when README.md is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const readme = fileURLToPath(new URL('README.md', root));
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

/** Puts text between the two markers of a section; everything else stays as it is. */
function fill(document: string, section: Section, text: string): string {
  const [start, end] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs the lines \`${start}\` and \`${end}\`, in this order.`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}

const manifest: unknown = parse(readFileSync(new URL('action.yml', root), 'utf8'));
const before = readFileSync(readme, 'utf8');
const after = sections.reduce((document, section) => fill(document, section, table(section, manifest)), before);

if (!process.argv.includes('--check')) {
  writeFileSync(readme, after);
} else if (after !== before) {
  console.error('README.md is not what action.yml says: run `npm run generate`.');
  process.exitCode = 1;
}
