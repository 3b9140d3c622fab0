import { plainSentence, stripControls } from './strip-controls.ts';

/** What GitHub-flavoured Markdown and HTML give a meaning to within a line, `$` of GitHub's formulas among it. */
const MARKUP = /[&<>`*_[\]|~\\$]|:(?=\/\/)|(?<=www)\./giu;

/**
 * What GitHub makes a reference of in comments, and tells people about: `@name`, `#1`, `GH-1`, ids of commits
 * (https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls).
 */
const REFERENCE = /@|#(?=\d)|(?<=\bGH)-(?=\d)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/giu;

const MEANINGFUL = new RegExp(`${MARKUP.source}|${REFERENCE.source}`, 'giu');

/** A space of no width: what stands before it and after it is not one name any more. */
const SEAM = '&#8203;';

/**
 * Text from outside as literal text of one Markdown line: what has a meaning becomes a character reference, which can only stand
 * for itself (CommonMark 2.5). References are looked for in the finished text, where a character reference is the character
 * again; so these get a seam, or, for commits, the type of code, in which GitHub looks for none.
 */
export function literal(text: string): string {
  return stripControls(text).replace(MEANINGFUL, (found) => {
    if (found.length > 1) return `<code>${found}</code>`;
    return found.match(/[@#-]/) ? `${found}${SEAM}` : characterReference(found);
  });
}

/** As `literal`, in the type of code. HTML, because text in backticks knows no character references. */
export function code(text: string): string {
  return `<code>${stripControls(text).replace(MARKUP, characterReference)}</code>`;
}

function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
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
