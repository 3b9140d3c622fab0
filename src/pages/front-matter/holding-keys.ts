import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../model/problem.ts';
import type { GeneratorName } from '../../settings/settings.ts';
import { came, listed } from '../../settings/wording.ts';
import { COVEO_KEYS } from './coveo-key.ts';
import { foldedKey, type HoldingKey, holdingKey, meansPermissions, partsOf, seenKey } from './disguised-key.ts';
import { castFlag, isNo, isYes } from './flags.ts';
import type { FrontMatter } from './front-matter.ts';
import { isMapping } from './values.ts';

/** A key by which a page says whether it is published. */
export type Flag = Exclude<HoldingKey, 'coveo'>;

/** Keys by which a generator keeps a page from being published. */
export const FLAGS: Readonly<Record<GeneratorName, readonly Flag[]>> = {
  plain: ['draft', 'published'],
  jekyll: ['published'],
  hugo: ['draft', 'published'],
  docusaurus: ['draft', 'unlisted'],
  mkdocs: ['draft'],
  vitepress: [],
};

/** What of a page's keys is looked at. */
export interface HoldingKeys {
  readonly frontMatter: Pick<FrontMatter, 'data' | 'placeOf'>;
  /** Front matter with the defaults of the generator. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly generator: GeneratorName;
}

/**
 * Keys that were to keep the page from being published, and do not: `coveo`, `draft` … in a spelling that nobody reads, with a
 * value that would hold the page back, and flags whose value says neither yes nor no. Each is an error of the page.
 */
export function holdingKeys({ frontMatter, data, path, generator }: HoldingKeys): readonly Problem[] {
  const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
  return [...top].flatMap(([key, value]): readonly Problem[] => {
    const problem = problemOf(key, value, generator);
    return problem ? [{ ...problem, path, ...frontMatter.placeOf(key) }] : [];
  });
}

function problemOf(key: string, value: unknown, generator: GeneratorName): Problem | undefined {
  // Hugo's keys have no case.
  const read = generator === 'hugo' && key.toLowerCase() !== 'coveo' ? key.toLowerCase() : key;
  const flag = FLAGS[generator].find((name) => name === read);
  if (flag !== undefined) return isUnclear(flag, value, generator) ? unclear(key, value) : undefined;
  // Of `coveo.permissions` is told as of permissions.
  if (EXACT.has(key) || meansPermissions(key)) return undefined;
  const meant = meantBy(key, value);
  return meant === undefined ? undefined : disguised(key, meant);
}

const EXACT: ReadonlySet<string> = new Set<HoldingKey>(['coveo', 'draft', 'published', 'unlisted']);

/** The key that another one looks like, where its value would hold the page back. */
function meantBy(key: string, value: unknown): string | undefined {
  const name = holdingKey(key);
  if (name === 'coveo') {
    const isFlat = foldedKey(key) === foldedKey('coveo.publish') && partsOf(key).length === 1;
    return isFlat && (isYes(value) || value === null) ? undefined : name;
  }
  if (name !== undefined) return holdsBack(name, value) ? name : undefined;
  return isNearCoveo(key, value) ? 'coveo' : undefined;
}

/** Whether the value of a flag says that the page is not to be published, in any spelling. */
export function holdsBack(flag: Flag, value: unknown): boolean {
  const word = typeof value === 'string' ? value.trim() : value;
  if (flag === 'published') return isNo(word) || castFlag(word ?? '') === false || word === 'n';
  return isYes(word) || word === 1 || (typeof word === 'string' && (castFlag(word) === true || /^y$/i.test(word)));
}

/** `covoe: {publish: false}`: a slip of the pen, by what it holds. */
function isNearCoveo(key: string, value: unknown): boolean {
  const [first = '', second = ''] = partsOf(key).map(seenKey);
  const holds = isMapping(value) && Object.keys(value).some((name) => COVEO_KEYS.includes(seenKey(name)));
  if (!holds && second !== 'publish') return false;
  return first.length <= 7 && (distance(first, 'coveo') <= 1 || sorted(first) === sorted('coveo'));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Whether a flag says neither yes nor no, so that what the generator makes of it may not be what is meant. */
function isUnclear(flag: Flag, value: unknown, generator: GeneratorName): boolean {
  if (value === null || value === undefined || value === '' || isYes(value) || isNo(value)) return false;
  if (generator === 'hugo' && castFlag(value) !== undefined) return false;
  if (flag !== 'published') return true;
  // It often is the date, or the year, on which something was published.
  if (value instanceof Date || (typeof value === 'number' && value > 1)) return false;
  return typeof value !== 'string' || !/\d{2}/.test(value);
}

function unclear(key: string, value: unknown): Problem {
  const what = value instanceof Date ? 'is a date' : came(value);
  return {
    level: 'error',
    code: 'flag-unclear',
    message: `${listed([key], 'and')} must be \`true\` or \`false\`, but ${what}, so the page is not published.`,
    hint: `Write \`${/^published$/i.test(key) ? 'false' : 'true'}\` without quotes to keep the page back, or remove the key.`,
  };
}

function disguised(key: string, meant: string): Problem {
  return {
    level: 'error',
    code: 'key-in-disguise',
    message: `A key that keeps a page back must be spelt \`${meant}\`, but here it is ${listed([key], 'and')}, which nothing reads, so the page is not published.`,
    hint:
      meant === 'coveo'
        ? 'Write `coveo: {publish: false}`; if the key means something else, rename it.'
        : `Write \`${meant}\` in plain small letters; if the key means something else, rename it.`,
  };
}
