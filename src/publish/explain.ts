import type { Problem } from '../model/problem.ts';
import { readCoveo } from '../pages/front-matter/coveo-key.ts';
import type { LeftOutValue } from '../pages/metadata/leaves.ts';
import { metadataOf } from '../pages/metadata/metadata.ts';
import type { ContentFile } from '../pages/page.ts';
import { pageFrontMatter } from '../pages/page-front-matter.ts';
import type { PagePermissions, PermissionSource } from '../pages/permissions/rules.ts';
import { decodeText } from '../pages/text/decode-text.ts';
import type { PageReading, Reading } from '../plan/reading.ts';
import { accessText } from '../report/access-text.ts';
import type { ExplainedMetadata, ExplainedPermissions, Explanation } from '../report/explanation.ts';
import { nearest } from '../settings/near-miss.ts';
import type { ReadingContext } from './context.ts';
import { type PlannedRun, planRun } from './planning/plan-run.ts';
import { readFiles } from './reading/commit-site.ts';
import { pageConverter } from './reading/page-converter.ts';
import { withRecordedTeams } from './reading/recorded-teams.ts';
import { type RunResult, reportOf } from './result.ts';

/** A result that tells about one file. */
export interface ExplainResult extends RunResult {
  readonly explanation: Explanation;
}

/** Where values come from that no front matter and no setting gave. */
const FOUND: Readonly<Record<string, string>> = {
  title: 'the first heading, or the name of the file',
  headings: 'the headings of the body',
  date: 'the last commit that touched the file',
};

/**
 * What becomes of one file, and why. All of the commit is read, because links and addresses depend on the other pages.
 *
 * @param written what the file may be called, from the folder of the settings, or from the root of the repository; the first that is there counts
 */
export async function explain(context: ReadingContext, written: readonly string[]): Promise<ExplainResult> {
  const started = context.clock.now();
  const run = await planRun(withRecordedTeams(context, undefined), undefined);
  const paths = written.map((path) => path.replace(/^\.\//, ''));
  const isThere = (path: string) =>
    run.opened.paths.has(`${context.workingDirectory}${path}`) || run.opened.paths.has(path);
  const path = paths.find(isThere) ?? paths.at(-1) ?? '';
  const reading = findReading(run, context.workingDirectory, path);
  const explanation = reading
    ? await explainReading(context, run, reading)
    : notTaken(run, context.workingDirectory, path);
  const { problems } = explanation;
  const findings = { command: 'explain', base: undefined, pushes: [], deletes: [], problems, started } as const;
  const isMistake = problems.some(({ code }) => code === 'file-not-found');
  return { report: reportOf(context, findings), ending: isMistake ? 'usage' : 'done', explanation };
}

function findReading({ plan }: PlannedRun, workingDirectory: string, path: string): Reading | undefined {
  const at = (name: string) => plan.readings.find(({ file }) => file.path === name);
  return at(`${workingDirectory}${path}`) ?? at(path);
}

function notTaken({ opened }: PlannedRun, workingDirectory: string, path: string): Explanation {
  const isThere = opened.paths.has(`${workingDirectory}${path}`) || opened.paths.has(path);
  if (isThere) {
    const reason = 'no entry of `content` takes it, or the generator makes no page of it';
    return { kind: 'not-taken', path, reason, problems: [] };
  }
  if (opened.unnamed.some((one) => isSamePath(one, workingDirectory, path))) {
    const reason = 'its path is not UTF-8, so no address can be made of it';
    return { kind: 'not-taken', path, reason, problems: [] };
  }
  const reason = 'the commit does not hold it (only what is committed is published)';
  return { kind: 'not-taken', path, reason, problems: [fileNotFound(path, opened.paths)] };
}

/** Node hands over what is not UTF-8 as replacement characters; people may also write the path as the notice has it. */
function isSamePath(escaped: string, workingDirectory: string, written: string): boolean {
  const plain = (path: string) => path.replace(/(?:\\x[0-9a-f]{2}|\uFFFD)+/g, '\uFFFD');
  return [workingDirectory + written, written].some((path) => plain(path) === plain(escaped));
}

function fileNotFound(path: string, paths: ReadonlySet<string>): Problem {
  const [name = path] = path.split('/').slice(-1);
  // A whole path that is near, else a file of that name in another folder.
  const near = nearest(path, [...paths]) ?? [...paths].find((one) => one.endsWith(`/${name}`));
  return {
    level: 'error',
    code: 'file-not-found',
    message: `\`explain\` needs the path of a committed file, but the commit holds no \`${path}\`.`,
    hint:
      near === undefined
        ? 'Paths count from the current folder, or from the root of the repository.'
        : `Did you mean \`${near}\`?`,
  };
}

async function explainReading(
  context: Pick<ReadingContext, 'conversion' | 'options' | 'repository' | 'settings'>,
  run: PlannedRun,
  reading: Reading,
): Promise<Explanation> {
  const { file } = reading;
  const problems = run.problems.filter((problem) => problem.path === file.path);
  const { root, prefix } = file.content;
  const about = { path: file.path, content: { root, prefix }, generator: context.settings.site.generator };
  if (reading.kind === 'unpublished') {
    return { ...about, kind: 'unpublished', reason: reading.reason, until: reading.until, problems };
  }
  if (reading.kind !== 'page') return { ...about, kind: 'error', problems };
  const page = await explainPage(context, run, reading);
  return { ...about, kind: 'page', ...page, problems: [...problems, ...page.problems] };
}

async function explainPage(
  context: Pick<ReadingContext, 'conversion' | 'options' | 'repository'>,
  run: PlannedRun,
  { file, page }: PageReading,
) {
  const { head } = context.options;
  const moments = await context.repository.lastCommits(head, new Set([file.path]));
  const convert = pageConverter(context, run.opened, run.addresses());
  for await (const { content } of readFiles(context, [file])) {
    const item = await convert(file, content, { lastCommit: moments.get(file.path) });
    if (!item) break;
    const { origins, leftOut, rule, permissions } = provenance(run, file, item.documentId, content);
    const metadata = Object.entries(item.metadata).map(([key, value]): ExplainedMetadata => {
      return { key, value, from: origins.get(key) ?? FOUND[key] ?? 'the page itself' };
    });
    const { documentId, title, html, problems } = item;
    const { includes } = item;
    return { documentId, rule, title, metadata, leftOut, permissions, includes, html, until: page.until, problems };
  }
  throw new Error(`git does not hold ${file.path}, although it named it.`);
}

interface Provenance {
  readonly origins: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOutValue[];
  readonly rule: string;
  readonly permissions?: ExplainedPermissions | undefined;
}

/** Makes the metadata once more, this time to see where each value comes from. */
function provenance({ opened }: PlannedRun, file: ContentFile, documentId: string, content: Buffer): Provenance {
  const { site, moment } = opened;
  const decoded = decodeText(content, file.path);
  const parsed = decoded.ok ? pageFrontMatter(decoded.text, file.path, site) : undefined;
  if (!parsed?.ok) return { origins: new Map(), leftOut: [], rule: '' };
  const { frontMatter } = parsed;
  const placement = site.generator.place(file, frontMatter, moment);
  const data = placement.kind === 'page' ? placement.data : frontMatter.data;
  const coveo = readCoveo(data.coveo, frontMatter.placeOf('coveo'), file.path);
  const rule = placement.kind === 'page' ? placement.rule : '';
  const { placeOf } = frontMatter;
  const permissions = explainPermissions(site.permissions.of(file.path, { data, placeOf }));
  return { ...metadataOf({ file, documentId, data, coveo, placeOf, site }), rule, permissions };
}

function explainPermissions(found: PagePermissions): ExplainedPermissions | undefined {
  if (found.kind !== 'permissions') return undefined;
  const sets = found.sources.map(({ set, level, from, permissions }) => {
    return { set, level, from: askedBy(from), allows: accessText([permissions]) };
  });
  return { sent: found.permissions, sets };
}

function askedBy(from: PermissionSource['from']): string {
  if (from.kind === 'rule') return `rule ${from.number}, for \`${from.paths}\``;
  return from.place ? `the page, line ${from.place.line}` : 'the page, by a default of its generator';
}
