import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { corpus } from '../../test/support/corpora.ts';
import { CORPORA } from '../../test/support/corpora-table.ts';
import { type Difference, differencesOf, shareOfWords } from './compare.ts';
import { type Column, reasonLines } from './corpora-reasons.ts';
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
const reports: CorpusReport[] = [];
for (const build of CORPUS_BUILDS) {
  if (wanted.length > 0 && !wanted.includes(build.corpus)) continue;
  const compared = await compare(build);
  if (compared === undefined) continue;
  if (wanted.length > 0) console.log(JSON.stringify(differencesOf(compared.ours, compared.theirs), null, 1));
  else reports.push(reportOf(build, compared));
}
if (wanted.length === 0 && reports.length > 0) report();

interface CorpusReport {
  readonly corpus: string;
  readonly row: string;
  readonly reasons: readonly string[];
}

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
    generator.build(folder, out);
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

function reportOf(build: CorpusBuild, compared: Compared): CorpusReport {
  const { ours, theirs } = compared;
  const shared = Object.keys(theirs).filter((address) => ours[address]);
  const wrong = differencesOf(ours, theirs);
  const columns = columnsOf(compared, shared, wrong);
  const right = ({ share }: Column) => `${Math.round(share * shared.length)} (${(100 * share).toFixed(1)} %)`;
  const shown = columns.map((column) =>
    column.what === 'text' ? `${(100 * column.share).toFixed(2)} %` : right(column),
  );
  const counts = [Object.keys(theirs).length, shared.length, Object.keys(ours).length - shared.length];
  const cells = [build.corpus, `${build.generator} ${compared.version}`, ...counts, ...shown.slice(1)];
  return { corpus: build.corpus, row: `| ${cells.join(' | ')} |`, reasons: reasonLines(build.reasons, wrong, columns) };
}

function columnsOf(
  { ours, theirs }: Compared,
  shared: readonly string[],
  wrong: readonly Difference[],
): readonly Column[] {
  const pages = Math.max(1, shared.length);
  const of = (what: Difference['what']) => wrong.filter((one) => one.what === what).length;
  const words = shared.map((address) => shareOfWords(ours[address]?.text ?? '', theirs[address]?.text ?? ''));
  return [
    { what: 'address', head: 'addresses', share: shared.length / Math.max(1, Object.keys(theirs).length) },
    { what: 'title', head: 'titles', share: 1 - of('title') / pages },
    { what: 'headings', head: 'heading ids', share: 1 - of('headings') / pages },
    { what: 'links', head: 'links', share: 1 - of('links') / pages },
    { what: 'text', head: 'words', share: words.reduce((sum, one) => sum + one, 0) / pages },
  ];
}

function report(): void {
  const madeUp = CORPUS_BUILDS.map(({ corpus: name, madeUp: what }) => `- ${name}: ${what}.`);
  const reasons = reports.flatMap((one) => one.reasons.map((reason) => `- ${one.corpus}, ${reason}.`));
  const text = `# Fidelity

What the program makes of real documentation, beside what the real generator makes of it. \`npm run fidelity\` writes this page; it needs the
corpora that [CONTRIBUTING.md](../CONTRIBUTING.md) names and the generators. Titles, heading ids and links are counted by pages on
which all of them are right; words by their share, each page alike.

| corpus | generator | pages | same address | ours alone | titles | heading ids | links | words |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${reports.map(({ row }) => row).join('\n')}

Why pages differ where less than 99 % are the same; \`npm run fidelity\` fails when one of these reasons no longer explains as many pages, or
when such a difference has none:

${reasons.join('\n')}

The bundles hold no templates, no plugins, no code and no pictures. Made up for them:

${madeUp.join('\n')}
`;
  writeFileSync(fileURLToPath(new URL('../../bench/fidelity.md', import.meta.url)), text);
  console.log(reports.map(({ row }) => row).join('\n'));
}
