import { titleText } from '../../metadata/values.ts';
import { timePart } from '../shared/date-parts.ts';
import type { LocalTime } from '../shared/local-time.ts';
import type { HugoFile } from './file.ts';
import { type HugoSpelling, hugoPath } from './path.ts';

/** What the tokens of a pattern stand for (https://gohugo.io/configuration/permalinks/#tokens). */
export interface TokenFacts {
  readonly file: HugoFile;
  /** Folders of the section that the page is in: the first one, or the deepest that has an `_index.md`. */
  readonly sections: readonly string[];
  readonly slug?: string | undefined;
  readonly title: unknown;
  readonly date?: LocalTime | undefined;
  readonly spelling: HugoSpelling;
  /** Slug or title of the section that a path of folders is. */
  sectionSlug(folders: readonly string[]): string;
}

/** A pattern filled in, or the token that asks for a date where there is none, or that nobody knows. */
export type Expanded =
  | { readonly ok: true; readonly path: string | undefined }
  | { readonly ok: false; readonly token: string; readonly reason: 'unknown' | 'undated' };

/**
 * Fills in a pattern of `permalinks`, or a front matter's `url` with tokens. Hugo reads the outcome as a query
 * (https://pkg.go.dev/net/url#QueryUnescape), in which `+` is a space.
 *
 * @returns without a path where it cannot be read so: then the pattern does not count
 */
export function expand(pattern: string, facts: TokenFacts): Expanded {
  const filled = fill(pattern, facts);
  if (!filled.ok || filled.path === undefined) return filled;
  return { ok: true, path: queryUnescaped(filled.path) };
}

function queryUnescaped(text: string): string | undefined {
  if (/%(?![0-9a-f]{2})/i.test(text)) return undefined;
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** A colon with a backslash before it is a colon. */
function fill(pattern: string, facts: TokenFacts): Expanded {
  let failure: Expanded | undefined;
  const path = pattern.replace(
    /\\:|:(\w+)(\[[^\]]*\])?/g,
    (whole, token: string | undefined, slice: string | undefined) => {
      if (token === undefined) return ':';
      const value = tokenOf(token, slice, facts);
      if (typeof value === 'string') return value;
      failure ??= { ok: false, token: whole, reason: value.reason };
      return whole;
    },
  );
  return failure ?? { ok: true, path };
}

type Unfilled = { readonly reason: 'unknown' | 'undated' };

function tokenOf(token: string, slice: string | undefined, facts: TokenFacts): string | Unfilled {
  const { file, sections, slug, spelling } = facts;
  const spelled = (text: string) => hugoPath(text, spelling);
  // What stands for a folder has the folder's name.
  const baseName = file.baseName === '' ? (file.sections.at(-1) ?? '') : file.baseName;
  const title = titleText(facts.title) ?? baseName.replaceAll('-', ' ');
  switch (token) {
    case 'section':
      return spelled(sections[0] ?? '');
    case 'sections':
      return sliced(sections, slice).map(spelled).join('/');
    case 'sectionslug':
      return spelled(facts.sectionSlug(sections.slice(0, 1)));
    case 'sectionslugs':
      return sliced(
        sections.map((_, index) => facts.sectionSlug(sections.slice(0, index + 1))),
        slice,
      )
        .map(spelled)
        .join('/');
    case 'title':
      return spelled(title);
    case 'slug':
      return slug === undefined ? spelled(title) : spelled(slug);
    case 'filename':
      return spelled(file.baseName);
    case 'contentbasename':
      return spelled(baseName);
    case 'slugorfilename':
      return spelled(slug ?? file.baseName);
    case 'slugorcontentbasename':
      return spelled(slug ?? baseName);
    default:
      return dateToken(token, facts.date);
  }
}

/** `[1:]`, `[:last]`, `[last]`, `[1:2]`: the end does not count, and nothing is out of bounds. */
function sliced(sections: readonly string[], slice: string | undefined): readonly string[] {
  if (slice === undefined) return sections;
  const [from = '', to] = slice.slice(1, -1).split(':');
  const at = (text: string) => (text === 'last' ? sections.length - 1 : Number(text));
  if (to === undefined) return sections.slice(at(from), at(from) + 1);
  return sections.slice(from === '' ? 0 : at(from), to === '' ? undefined : at(to));
}

/** Hugo's names of parts of the date by the names that Jekyll has for them. */
const DATE_TOKENS: ReadonlyMap<string, string> = new Map([
  ['year', 'year'],
  ['month', 'month'],
  ['monthname', 'long_month'],
  ['day', 'day'],
  ['weekdayname', 'long_day'],
]);

/** The same of the parts of a layout of Go's time package (https://pkg.go.dev/time#pkg-constants). */
const LAYOUT_PARTS: ReadonlyMap<string, string> = new Map([
  ['2006', 'year'],
  ['06', 'short_year'],
  ['01', 'month'],
  ['1', 'i_month'],
  ['January', 'long_month'],
  ['Jan', 'short_month'],
  ['002', 'y_day'],
  ['02', 'day'],
  ['2', 'i_day'],
  ['Monday', 'long_day'],
  ['Mon', 'short_day'],
  ['15', 'hour'],
  ['04', 'minute'],
  ['05', 'second'],
]);
const LAYOUT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|2006|002|15|0[12456]|[12]/g;

function dateToken(token: string, date: LocalTime | undefined): string | Unfilled {
  const part = DATE_TOKENS.get(token);
  const isLayout = token.search(LAYOUT) >= 0;
  if (part === undefined && token !== 'weekday' && token !== 'yearday' && !isLayout) return { reason: 'unknown' };
  if (!date) return { reason: 'undated' };
  // Sunday is 0, and the day of the year is not padded.
  if (token === 'weekday') return String(Number(timePart('w_day', date)) % 7);
  if (token === 'yearday') return String(Number(timePart('y_day', date)));
  if (part !== undefined) return timePart(part, date) ?? '';
  return token.replace(LAYOUT, (written) => timePart(LAYOUT_PARTS.get(written) ?? '', date) ?? written);
}
