import { distance } from 'fastest-levenshtein';

/** Letters and signs that look like a letter of `permissions`, `draft`, `published`, `unlisted` or `coveo`, by that letter. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аαɑ@ᴀ',
  b: 'ьβвʙ',
  c: 'сϲⅽᴄ',
  d: 'ԁⅾᴅ',
  e: 'еεєҽ℮3ᴇɛⲉꭼᎬ',
  f: 'ғƒꜰ',
  h: 'һʜнℎ',
  i: 'іιıɩɪӏⅰ1!|íⲓ',
  l: 'ⅼʟ',
  m: 'мμⅿᴍᎷⲙ',
  n: 'пոηνɴⲛ',
  o: 'оοσօᴏ0ⲟ',
  p: 'рρⲣᴘϸþƿᏢ',
  r: 'гʀꭱⲅ',
  s: 'ѕꜱ5$ςꮪᏚ',
  t: 'тτᴛ',
  u: 'υսцᴜ',
  v: 'νѵᴠ',
};

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([letter, others]) =>
    [...others.normalize('NFKD').toLowerCase()].map((other): [string, string] => [other, letter]),
  ),
);

/** No key that anybody means is longer, once what cannot be seen is gone. */
const LONGEST = 40;

/**
 * A key as a reader sees it: compatible forms, case, accents, invisible characters and white space do not count, and a letter that
 * looks like another one is that other one. Signs around and between letters are left out.
 */
export function seenKey(key: string): string {
  return lettersOf([...plainKey(key)].map((letter) => LETTER_OF.get(letter) ?? letter).join(''));
}

function plainKey(key: string): string {
  return key.normalize('NFKD').toLowerCase().normalize('NFKD');
}

function lettersOf(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

const PLURAL = 'permissions';
const SINGULAR = 'permission';
/** Words as near to `permission` that mean something else. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['permissive', 'remission']);

/** Whether somebody may have meant `permissions` by a key, or by a part of one that has dots. */
export function meansPermissions(key: string): boolean {
  return partsOf(key).some((part) => isNear(seenKey(part)) || (!/\S\s+\S/.test(part) && isNear(bare(seenKey(part)))));
}

/** The parts of a key that has dots or the like. */
export function partsOf(key: string): readonly string[] {
  return key.split(/[.:/[\]\u2024\uFF0E]/u);
}

/** `coveo_permissions` and `permission-sets` without what is around the word. */
function bare(key: string): string {
  if (key.length > LONGEST) return key;
  const word = key.replace(/^coveo/, '');
  return word.startsWith('p') ? word.replace(/sets?$/, '') : word;
}

/** Keys by which a page keeps itself from being published. */
export type HoldingKey = 'coveo' | 'draft' | 'published' | 'unlisted';

const HOLDING: ReadonlyMap<string, HoldingKey> = new Map(
  (['coveo', 'draft', 'published', 'unlisted'] as const).map((key) => [foldedKey(key), key]),
);

/** The key of these that one could be read as, or as a part of: `Draft`, `пublished`, `coveo.publish`, `coveo_publish`. */
export function holdingKey(key: string): HoldingKey | undefined {
  const [first = ''] = partsOf(key);
  const name = HOLDING.get(foldedKey(first)) ?? foreign(first);
  return name ?? (foldedKey(key) === foldedKey('coveo.publish') ? 'coveo' : undefined);
}

/** A key with letters of other alphabets that are read as those of a word, as `п` for `p`, though they look like others. */
function foreign(key: string): HoldingKey | undefined {
  if (key.length > LONGEST || !/[^\p{ASCII}]/u.test(key)) return undefined;
  const letters = lettersOf(plainKey(key));
  return [...HOLDING.values()].find((word) => fits(letters, word));
}

/** A key as a reader sees it; in some letters, i and l are one. */
export function foldedKey(key: string): string {
  return seenKey(key).replaceAll('l', 'i');
}

/** `Permissions`, `permission`, `permisions`, `рermissions`: near enough that nobody can mean something else, as with `emissions`. */
function isNear(key: string): boolean {
  if (key.length > LONGEST || key.length < SINGULAR.length - 2 || OTHER_WORDS.has(key)) return false;
  const steps = distance(key, PLURAL);
  if (steps <= 1 || (key.startsWith('p') && steps <= 2)) return true;
  if (key.length === SINGULAR.length && key.startsWith('p') && distance(key, SINGULAR) <= 2) return true;
  return fits(key, PLURAL) || fits(key, SINGULAR);
}

/** Whether letters of other alphabets stand where letters of a word would, and most others are those of the word. */
function fits(key: string, word: string): boolean {
  const letters = [...key];
  if (letters.length !== word.length) return false;
  const foreign = letters.filter((letter) => /[^\p{ASCII}]/u.test(letter)).length;
  return foreign < word.length / 2 && letters.every((one, at) => one === word[at] || /[^\p{ASCII}]/u.test(one));
}
