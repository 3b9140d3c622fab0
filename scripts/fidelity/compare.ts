import type { Expected, ReadPage } from './extract.ts';

/** What of a page is not as the generator has it. Of lists and texts only the part that differs. */
export interface Difference {
  readonly address: string;
  readonly what: 'address' | 'title' | 'headings' | 'links' | 'text';
  readonly ours: string;
  readonly theirs: string;
}

type Pages = Expected['pages'];

/** All differences of two readings of a site. */
export function differencesOf(ours: Pages, theirs: Pages): readonly Difference[] {
  const addresses = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...addresses].sort().flatMap((address) => {
    const [own, their] = [ours[address], theirs[address]];
    if (own && their) return pageDifferences(address, own, their);
    return [
      { address, what: 'address' as const, ours: own ? 'a page' : 'no page', theirs: their ? 'a page' : 'no page' },
    ];
  });
}

function pageDifferences(address: string, ours: ReadPage, theirs: ReadPage): readonly Difference[] {
  const aspects = [
    { what: 'title', of: ({ title }: ReadPage) => [typed(title)] },
    { what: 'headings', of: ({ headings }: ReadPage) => headings.map(({ depth, id }) => `${depth}#${id}`) },
    { what: 'links', of: ({ links }: ReadPage) => links },
    { what: 'text', of: ({ text }: ReadPage) => wordsOf(text) },
  ] as const;
  return aspects.flatMap(({ what, of }) => {
    // Of a page without a title the generator says nothing.
    if (what === 'title' && theirs.title === '') return [];
    const [own, their] = (what === 'text' ? lacking : differing)(of(ours), of(theirs));
    return own.length + their.length === 0 ? [] : [{ address, what, ours: own.join(' '), theirs: their.join(' ') }];
  });
}

/** Without what is the same at both beginnings and both ends. */
function differing(
  ours: readonly string[],
  theirs: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const least = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < least && ours[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < least - start && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  return [ours.slice(start, ours.length - end), theirs.slice(start, theirs.length - end)];
}

/** Words that the one has oftener than the other. In which order tabs and their labels are written is left to each. */
function lacking(ours: readonly string[], theirs: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [withoutAll(ours, theirs), withoutAll(theirs, ours)];
}

function withoutAll(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/**
 * Words as they are typed on a keyboard, without the marks around formulas and without emoji, whether these are pictures, characters or
 * names: none of it changes what is found.
 */
export function wordsOf(text: string): readonly string[] {
  return typed(text)
    .replaceAll(/(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])|(?!\d)\p{Emoji_Presentation}\uFE0F?/gu, ' ')
    .replaceAll(/\\[()[\]]|\$\$?/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function typed(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll('—', '---')
    .replaceAll('–', '--')
    .replaceAll('…', '...');
}

/** The share of their words that ours have too, each as often as it is there. */
export function shareOfWords(ours: string, theirs: string): number {
  const wanted = wordsOf(theirs);
  return wanted.length === 0 ? 1 : 1 - withoutAll(wanted, wordsOf(ours)).length / wanted.length;
}
