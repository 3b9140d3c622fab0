import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { corpus } from '../../test/support/corpora.ts';
import { CORPORA } from '../../test/support/corpora-table.ts';
import { differencesOf, shareOfWords } from './compare.ts';
import { CORPUS_BUILDS, type CorpusBuild } from './corpora-sites.ts';
import { type Expected, readBuilt } from './extract.ts';
import { siteGenerators } from './generator.ts';
import { ourPages } from './ours.ts';
import { siteUrl } from './sites.ts';

/**
 * Compares pages of real documentation with what the real generator makes of it, and writes `bench/fidelity.md`: `npm run fidelity`. With
 * names of corpora, these alone, and with all differences instead.
 */
const wanted = process.argv.slice(2);
const generators = await siteGenerators();
const rows: string[] = [];
for (const build of CORPUS_BUILDS) {
  if (wanted.length > 0 && !wanted.includes(build.corpus)) continue;
  const compared = await compare(build);
  if (compared === undefined) continue;
  if (wanted.length > 0) console.log(JSON.stringify(differencesOf(compared.ours, compared.theirs), null, 1));
  else rows.push(rowOf(build, compared));
}
if (wanted.length === 0 && rows.length > 0) report();

interface Compared {
  readonly version: string;
  readonly ours: Expected['pages'];
  readonly theirs: Expected['pages'];
}

async function compare(build: CorpusBuild): Promise<Compared | undefined> {
  const bundle = corpus(build.corpus);
  const generator = generators.find(({ name }) => name === build.generator);
  if (!bundle || !generator) {
    console.log(`${build.corpus}: there is no bundle`);
    return undefined;
  }
  const work = mkdtempSync(join(tmpdir(), 'fidelity-corpus-'));
  try {
    const [clone, site, out] = ['clone', 'site', 'out'].map((name) => join(work, name)) as [string, string, string];
    execFileSync('git', ['clone', '--quiet', bundle, clone], { stdio: 'pipe' });
    cpSync(clone, site, { recursive: true });
    build.prepare(site);
    const folder = join(site, build.folder ?? '.');
    const version = generator.version(folder);
    if (version === undefined) {
      console.log(`${build.corpus}: to install the generator: ${generator.install}`);
      return undefined;
    }
    if (process.env.HAVE_OUT) cpSync(join(process.env.HAVE_OUT, build.corpus), out, { recursive: true });
    else generator.build(folder, out);
    if (process.env.KEEP_OUT) cpSync(out, join(process.env.KEEP_OUT, build.corpus), { recursive: true });
    const settings = settingsOf(build);
    const theirs = readBuilt(out, siteUrl(settings), {
      ...generator.reading,
      chrome: [...generator.reading.chrome, ...(build.leavesOut ?? [])],
    });
    return { version, ours: kept(await ourPages(clone, settings), build), theirs: kept(theirs, build) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Bodies as they are, without a title of ours where the generator's pages have none either. */
function settingsOf({ corpus: name, hasTitles = false }: CorpusBuild): string {
  const settings = parse(CORPORA.find((one) => one.name === name)?.settings ?? '');
  const bodies = hasTitles ? {} : { 'body-title': 'off' };
  const content = (settings.content ?? [{}]).map((entry: object) => ({ ...entry, ...bodies }));
  return stringify({ organization: 'acme1234', source: 'acme1234-abcdefghij', ...settings, content });
}

function kept(pages: Expected['pages'], { leaves }: CorpusBuild): Expected['pages'] {
  return Object.fromEntries(Object.entries(pages).filter(([address]) => !leaves?.test(address)));
}

function rowOf({ corpus: name, generator }: CorpusBuild, { version, ours, theirs }: Compared): string {
  const addresses = Object.keys(theirs).filter((address) => ours[address]);
  const wrong = differencesOf(ours, theirs);
  const right = (what: string) => {
    const count = addresses.length - wrong.filter((one) => one.what === what).length;
    return `${count} (${((100 * count) / Math.max(1, addresses.length)).toFixed(1)} %)`;
  };
  const text = (pages: Expected['pages']) => addresses.map((address) => pages[address]?.text ?? '');
  const shares = text(theirs).map((words, at) => shareOfWords(text(ours)[at] ?? '', words));
  const share = (100 * shares.reduce((sum, one) => sum + one, 0)) / Math.max(1, shares.length);
  const only = Object.keys(ours).length - addresses.length;
  return `| ${name} | ${generator} ${version} | ${Object.keys(theirs).length} | ${addresses.length} | ${only} | ${right('title')} | ${right('headings')} | ${right('links')} | ${share.toFixed(2)} % |`;
}

function report(): void {
  const madeUp = CORPUS_BUILDS.map(({ corpus: name, madeUp: what }) => `- ${name}: ${what}.`);
  const text = `# Fidelity

What the program makes of real documentation, beside what the real generator makes of it. \`npm run fidelity\` writes this page; it needs the
corpora that [CONTRIBUTING.md](../CONTRIBUTING.md) names and the generators. Titles, heading ids and links are counted by pages on
which all of them are right; words by their share, each page alike.

| corpus | generator | pages | same address | ours alone | titles | heading ids | links | words |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The bundles hold no templates and no plugins. Made up for them:

${madeUp.join('\n')}
`;
  writeFileSync(fileURLToPath(new URL('../../bench/fidelity.md', import.meta.url)), text);
  console.log(rows.join('\n'));
}
