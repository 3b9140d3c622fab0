import { linesOf } from '../../text/lines.ts';

/** Code, and a sign behind a backslash: nothing within is a mark. */
const AS_IT_IS = /\\(?<sign>[!-/:-@[-`{-~])|(?<!`)(?<ticks>`+)(?!`)(?<code>.{1,500}?)(?<!`)\k<ticks>(?!`)/g;

/** Other marks of Markdown within a line; the group `shown` is what readers see of them. */
const MARKS: readonly RegExp[] = [
  /<\/?[a-zA-Z](?:[^<>"']|"[^"]{0,500}"|'[^']{0,500}'){0,500}>(?<shown>)/g,
  /!?\[(?<shown>[^[\]]{0,500})\]\([^()]{0,500}\)/g,
  /(?<![\w*])(\*{1,3})(?=\S)(?<shown>[^*]{1,500})(?<=\S)\1(?!\*)/g,
  /(?<!\w)(_{1,3})(?=\S)(?<shown>[^_]{1,500})(?<=\S)\1(?!\w)/g,
  /~~(?=\S)(?<shown>[^~]{1,500})(?<=\S)~~/g,
];

/**
 * A title of front matter, which VitePress reads as Markdown, as the text that it shows
 * (https://vitepress.dev/reference/frontmatter-config#title); tags of HTML go, but for those in code.
 */
export function shownTitle(title: string): string {
  const kept: string[] = [];
  const held = title.replaceAll(AS_IT_IS, (_all, sign?: string, _ticks?: string, code?: string) => {
    return `\uE000${kept.push(sign ?? code?.trim() ?? '') - 1}\uE001`;
  });
  const plain = MARKS.reduce((text, mark) => text.replaceAll(mark, '$<shown>'), held);
  return plain.replaceAll(/\uE000(\d{1,5})\uE001/g, (_all, at: string) => kept[Number(at)] ?? '').trim();
}

/** A component that closes itself, in a heading of level 1. */
const COMPONENT_IN_TITLE = /^ {0,3}#[ \t]+(?<written>.{0,500}<[A-Z][^<>]{0,500}\/>.{0,500})$/;

/**
 * The title of a page whose front matter has none, where it is not simply the first heading: components are no part of a title
 * (https://vitepress.dev/reference/frontmatter-config#title), and the heading of a home page is in its front matter
 * (https://vitepress.dev/reference/default-theme-home-page#hero-section).
 */
export function titleBesideHeadings(
  body: string,
  { layout, hero }: Readonly<Record<string, unknown>>,
): string | undefined {
  const heading = [...linesOf(body)].find(({ text, fenced }) => !fenced && /^ {0,3}#[ \t]/.test(text));
  if (heading) {
    const written = COMPONENT_IN_TITLE.exec(heading.text.trimEnd())?.groups?.written;
    return written === undefined ? undefined : shownTitle(written.replace(/[ \t]*(?:\{[^{}]*\}|#+)$/, '')) || undefined;
  }
  if (layout !== 'home' || typeof hero !== 'object' || hero === null) return undefined;
  const said = ['name', 'text'].map((key) => (hero as Readonly<Record<string, unknown>>)[key]);
  const first = said.find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof first === 'string' ? shownTitle(first) || undefined : undefined;
}
