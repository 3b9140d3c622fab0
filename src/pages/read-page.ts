import { append } from '../model/append.ts';
import type { Problem } from '../model/problem.ts';
import { hasErrors } from '../model/problem.ts';
import { digestOf } from './digest.ts';
import { readCoveo } from './front-matter/coveo-key.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import type { Placement } from './generator.ts';
import { formerAddresses } from './links/former-addresses.ts';
import { metadataOf } from './metadata/metadata.ts';
import type { Body, ContentFile, Page } from './page.ts';
import { pageFrontMatter } from './page-front-matter.ts';
import { doPermissionsCount, passedOver } from './passed-over.ts';
import { limitProblems } from './problem-limit.ts';
import type { Site } from './site.ts';
import { lfsProblems } from './text/git-lfs.ts';

/** What a file's front matter makes of it. Problems are all that there are; with `error`, at least one is an error. */
export type ReadPageResult =
  | { readonly kind: 'page'; readonly page: Page; readonly body: Body; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'unpublished';
      readonly reason: string;
      /** ISO moment at which this may change. */
      readonly until?: string | undefined;
      /** Public URL that the page would have, where that is known. */
      readonly documentId?: string | undefined;
      /** No errors: what is not published harms nobody, so its errors are warnings. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'error';
      readonly problems: readonly Problem[];
      /** Where it was known before the error. */
      readonly documentId?: string | undefined;
    };

/**
 * Reads a page as its front matter decides it; of the body only the head is looked at, for front matter that is not read. Never throws for what a file holds.
 *
 * @param now decides what the generator publishes by date
 */
export function readPage(file: ContentFile, text: string, site: Site, now: Date): ReadPageResult {
  return read(file, text, site, { now, lookFor: passedOver });
}

/**
 * Reads a page once more that was read before, without errors: it is not searched again for front matter that is not read, which
 * takes a third of the time. Undefined where the file is no page.
 */
export function readPageAgain(file: ContentFile, text: string, site: Site, now: Date): KnownPage | undefined {
  const result = read(file, text, site, { now, lookFor: () => [] });
  return result.kind === 'page' ? result : undefined;
}

/** A page that may be converted. */
export type KnownPage = Extract<ReadPageResult, { kind: 'page' }>;

interface Reading {
  readonly now: Date;
  /** Finds what only looks like front matter, and what is meant to hold a page back, but does not. */
  readonly lookFor: typeof passedOver;
}

function read(file: ContentFile, text: string, site: Site, { now, lookFor }: Reading): ReadPageResult {
  const elsewhere = lfsProblems(text, file.path);
  if (elsewhere.length > 0) return { kind: 'error', problems: elsewhere };
  const result = pageFrontMatter(text, file.path, site);
  if (!result.ok) return { kind: 'error', problems: limitProblems(result.problems, file.path) };
  const { frontMatter } = result;
  const placement = site.generator.place(file, frontMatter, now);
  const data = placement.kind === 'page' ? placement.data : frontMatter.data;
  const overlooked = lookFor({ path: file.path, frontMatter, data, isBuilt: placement.kind === 'page' }, site);
  const reading = readPlaced(file, { frontMatter, placement, data, overlooked }, site);
  const found = [...result.problems, ...reading.problems].map((problem) => asCounted(problem, site));
  const problems = limitProblems(found, file.path);
  if (reading.kind === 'page' && hasErrors(problems))
    return { kind: 'error', problems, documentId: reading.page.documentId };
  return reading.kind === 'unpublished' ? { ...reading, problems: problems.map(asWarning) } : { ...reading, problems };
}

interface Placed {
  readonly frontMatter: FrontMatter;
  readonly placement: Placement;
  readonly data: FrontMatter['data'];
  /** What is wrong with what is not read. */
  readonly overlooked: readonly Problem[];
}

function readPlaced(
  file: ContentFile,
  { frontMatter, placement, data, overlooked }: Placed,
  site: Site,
): ReadPageResult {
  const coveo = readCoveo(data.coveo, frontMatter.placeOf('coveo'), file.path);
  const permissions = site.permissions.of(file.path, { data, placeOf: frontMatter.placeOf });
  const problems = [...coveo.problems, ...(permissions.kind === 'error' ? permissions.problems : []), ...overlooked];
  if (placement.kind !== 'error') append(problems, placement.problems ?? []);
  if (placement.kind === 'unpublished') return { ...placement, problems };
  if (!coveo.publish) {
    const documentId = placement.kind === 'page' ? placement.documentId : undefined;
    return { kind: 'unpublished', reason: '`coveo.publish` is `false`', documentId, problems };
  }
  if (placement.kind === 'error') return { kind: 'error', problems: [placement.problem, ...problems] };
  const { documentId, until, dialect } = placement;
  const sources = { file, documentId, data, coveo, placeOf: frontMatter.placeOf, site };
  const { metadata, problems: metadataProblems } = metadataOf(sources);
  append(problems, metadataProblems);
  if (hasErrors(problems)) return { kind: 'error', problems, documentId };
  const title = typeof metadata.title === 'string' ? metadata.title : undefined;
  const sent = permissions.kind === 'permissions' ? permissions.permissions : undefined;
  const { url: siteUrl, generator } = site.settings.site;
  const formerly = formerAddresses({ data, documentId, siteUrl, generator });
  const digest = digestOf(file, documentId, { metadata, permissions: sent, dialect }, site);
  return {
    kind: 'page',
    page: { file, documentId, title, ownId: coveo.id, metadata, permissions: sent, dialect, formerly, digest, until },
    body: { body: frontMatter.body, bodyLine: frontMatter.bodyLine },
    problems,
  };
}

/** A merge key that merges nothing is harmless only where no permissions could have come with it. */
function asCounted(problem: Problem, site: Site): Problem {
  return problem.code === 'front-matter-merge' && doPermissionsCount(site) ? { ...problem, level: 'error' } : problem;
}

function asWarning(problem: Problem): Problem {
  return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}
