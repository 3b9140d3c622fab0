/** Where another shortcode begins; none reaches into the next, so a hostile text takes no longer than its length suggests. */
const NEXT = String.raw`\{\{[<%]`;
const QUOTED = String.raw`"(?:(?!${NEXT})[^"\\\n]|\\.){0,4000}"`;
const RAW = `\`(?:(?!${NEXT})[^\`]){0,4000}\``;

/** A shortcode (https://gohugo.io/content-management/shortcodes/), with the groups `close`, `name` and `rest`. */
export const TAG = new RegExp(
  String.raw`\{\{[<%]\s{0,100}(?<close>\/)?\s{0,100}(?<name>[\w.\/-]{1,100}?)(?=\s|\/?[>%]\}\})` +
    `(?<rest>(?:(?!${NEXT}|[>%]\\}\\})[^"\`]|${QUOTED}|${RAW}){0,4000})[>%]\\}\\}`,
);

/** What Hugo would refuse, and yet no reader should see. */
export const BROKEN_TAG = new RegExp(String.raw`${NEXT}(?:(?!\{\{|[>%]\}\}|\n[ \t]*\r?\n)[\s\S]){0,2000}[>%]\}\}`);

/** A shortcode that is commented out, so that it is shown; `shown` is what stands between the marks. */
export const SHOWN_TAG = /\{\{(?<sign>[<%])\/\*(?<shown>(?:(?!\{\{[<%]\/\*|\*\/[>%]\}\})[\s\S]){0,4000})\*\/[>%]\}\}/;

/** The arguments of a shortcode. */
export interface ShortcodeArguments {
  readonly positional: readonly Positional[];
  readonly named: ReadonlyMap<string, string>;
}

export interface Positional {
  readonly value: string;
  /** Written as a string, not as a bare word. */
  readonly quoted: boolean;
}

const ARGUMENT = /(?:([\w-]{1,100})=)?(?:"((?:[^"\\]|\\.){0,4000})"|`([^`]{0,4000})`|([^\s"`]{1,4000}))/g;

/** Reads what stands behind the name of a shortcode. */
export function argumentsIn(rest: string): ShortcodeArguments {
  const positional: Positional[] = [];
  const named = new Map<string, string>();
  for (const [, key, quoted, raw, bare] of rest.replace(SELF_CLOSING, '').matchAll(ARGUMENT)) {
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? raw ?? bare ?? '';
    if (key === undefined) positional.push({ value, quoted: bare === undefined });
    else named.set(key, value);
  }
  return { positional, named };
}

const SELF_CLOSING = /(?<![^\s"`])\/\s*$/;

/** Whether a shortcode closes itself, by what stands behind its name. */
export function closesItself(rest: string): boolean {
  return SELF_CLOSING.test(rest);
}

/** Where each shortcode is closed for the last time. */
export function lastCloses(text: string): ReadonlyMap<string, number> {
  const closes = new Map<string, number>();
  for (const { index, 1: name = '' } of text.matchAll(/\{\{[<%]\s{0,100}\/\s{0,100}([\w.-][\w./-]{0,99})/g))
    closes.set(name, index);
  return closes;
}
