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
