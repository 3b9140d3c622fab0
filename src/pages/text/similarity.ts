/** Number of bins; each holds the smallest hash that fell into it. */
const BINS = 16;
/** Words that are hashed together, so that order counts. */
const SHINGLE = 3;
/** What stands in an empty bin; no hash is written like this. */
const EMPTY = '----';

/**
 * A short sketch of a text, from which the similarity of two texts can be told later without having them
 * (one-permutation min-hashing): 16 groups of four hexadecimal digits.
 */
export function sketchOf(text: string): string {
  const words = wordsOf(text);
  const smallest = new Array<number>(BINS).fill(Number.POSITIVE_INFINITY);
  const last = Math.max(1, words.length / 2 - SHINGLE + 1);
  for (let start = 0; start < last; start++) {
    const hash = hashOf(text, words, start);
    const bin = hash >>> 28;
    smallest[bin] = Math.min(smallest[bin] ?? Number.POSITIVE_INFINITY, hash & 0x0fffffff);
  }
  return smallest
    .map((hash) => (Number.isFinite(hash) ? (hash & 0xffff).toString(16).padStart(4, '0') : EMPTY))
    .join('');
}

/** How alike two texts are by their sketches: the estimated share of what they have in common, 0 to 1. */
export function similarity(one: string, other: string): number {
  let used = 0;
  let shared = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const [a, b] = [binOf(one, bin), binOf(other, bin)];
    if (a === EMPTY && b === EMPTY) continue;
    used++;
    if (a === b) shared++;
  }
  return used === 0 ? 0 : shared / used;
}

/** The filled bins of a sketch, each as a key that only the same bin of an alike text has. */
export function binsOf(sketch: string): readonly string[] {
  const bins = Array.from({ length: BINS }, (_, bin) => binOf(sketch, bin));
  return bins.flatMap((hash, bin) => (hash === EMPTY ? [] : [`${bin}:${hash}`]));
}

function binOf(sketch: string, bin: number): string {
  return sketch.slice(bin * 4, bin * 4 + 4);
}

/** Where the words of a text begin and end: two numbers a word. */
type Words = readonly number[];

/** They are not cut out, because there are very many of them, each looked at three times. */
function wordsOf(text: string): Words {
  const bounds: number[] = [];
  let isWithin = false;
  for (let index = 0; index < text.length; index++) {
    if (isSpace(text.charCodeAt(index)) !== isWithin) continue;
    bounds.push(index);
    isWithin = !isWithin;
  }
  if (isWithin) bounds.push(text.length);
  return bounds;
}

const SPACE = 0x20;
/** What `\s` means beyond ASCII. */
const OTHER_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  return (unit >= 0x2000 && unit <= 0x200a) || OTHER_SPACES.has(unit);
}

/**
 * FNV-1a over the UTF-16 units of a few words with a space between them, with a final mix so that the upper bits, which choose the bin, are
 * as good as the others.
 */
function hashOf(text: string, words: Words, first: number): number {
  let hash = 0x811c9dc5;
  const end = Math.min(words.length / 2, first + SHINGLE);
  for (let word = first; word < end; word++) {
    const to = words[2 * word + 1] ?? 0;
    if (word > first) hash = Math.imul(hash ^ SPACE, 0x01000193);
    for (let index = words[2 * word] ?? to; index < to; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
