/** How Hugo writes paths. */
export interface HugoSpelling {
  readonly keepsCase: boolean;
  readonly removesAccents: boolean;
}

/** Characters of a path besides letters, digits and marks; `%` stays where it encodes a character. */
const ALLOWED = /[\p{L}\p{Nd}\p{M}./\\_#+~@-]|%(?=[0-9a-f]{2})/iu;

/**
 * A path as Hugo publishes it (https://gohugo.io/functions/urls/urlize/): what is not allowed in it falls away, spaces become
 * hyphens, letters become small (`disablePathToLower`) and lose their accents (`removePathAccents`) where the configuration says so.
 */
export function hugoPath(text: string, { keepsCase, removesAccents }: HugoSpelling): string {
  const plain = removesAccents
    ? text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : text;
  const path = hyphened(plain);
  return keepsCase ? path : path.toLowerCase();
}

/** Spaces between allowed characters become one hyphen, but for those beside a hyphen. */
export function hyphened(text: string): string {
  let result = '';
  let isPending = false;
  for (let index = 0; index < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const isAllowed =
      ALLOWED.test(character) || (character === '%' && /^%[0-9a-f]{2}/i.test(text.slice(index, index + 3)));
    if (isAllowed) {
      result += isPending && character !== '-' ? `-${character}` : character;
      isPending = false;
    } else if (result !== '' && !result.endsWith('-') && /\s/u.test(character)) isPending = true;
    index += character.length;
  }
  return result;
}
