import { plain, plainSentence } from './plain.ts';

/** What GitHub-flavoured Markdown and HTML give a meaning to within a line, `$` of GitHub's formulas among it. */
const MEANINGFUL = /[&<>`*_[\]|~\\$]|:(?=\/\/)|(?<=www)\./giu;

/**
 * Text from outside as literal text of one Markdown line: what has a meaning becomes a character reference, which can only stand
 * for itself (CommonMark 2.5).
 */
export function literal(text: string): string {
  return plain(text).replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`);
}

/** As `literal`, in the type of code. HTML, because text in backticks knows no character references. */
export function code(text: string): string {
  return `<code>${literal(text)}</code>`;
}

/** One of our own sentences, in which identifiers stand in backticks and may hold anything. */
export function sentence(text: string): string {
  const parts = plainSentence(text).split('`');
  // An odd backtick belongs to the text.
  if (parts.length % 2 === 0) return literal(parts.join('`'));
  return parts.map((part, index) => (index % 2 === 0 ? literal(part) : code(part))).join('');
}

/**
 * A link, or the label alone where the address is not one of the web.
 *
 * @param label Markdown, made safe already
 */
export function link(label: string, url: string): string {
  return /^https?:\/\//i.test(url) ? `[${label}](${destination(url)})` : label;
}

/** Only what an address may hold and Markdown does not read in a special way. */
function destination(url: string): string {
  return url
    .toWellFormed()
    .replace(/[^\w\-.~:/?#@!&'*+,;=%]/gu, percentEncoded)
    .replaceAll('&', '&amp;');
}

function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** A row of a table, with its line break. The cells are Markdown, made safe already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The first two lines of a table. */
export function tableHead(titles: readonly string[]): string {
  return row(titles) + row(titles.map(() => '---'));
}
