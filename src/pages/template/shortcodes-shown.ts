import { asText } from '../text/edited-text.ts';
import type { ShortcodeArguments } from './shortcodes-tag.ts';

/** What they show is no text: values of the site, players, pictures that a program draws, parts of other files, comments. */
const WORDLESS =
  /^(?:param|youtube|vimeo|x|tweet|twitter|instagram|gist|qr|comment|include|ref|relref|toc|(?:\w+[-_])?(?:icon|include|simple)|fa[bsr]?|emoji)$/;
/** They place a picture (https://gohugo.io/shortcodes/figure/). */
const PICTURES = /^(?:figure|img|image)$/;
/** Arguments that readers see, in the order in which they see them. */
const WORDS = ['title', 'heading', 'header', 'summary', 'label', 'text', 'subtitle', 'description', 'caption'];

/** Whether a shortcode shows no text, nor what it wraps as text. */
export function isWordless(name: string): boolean {
  return WORDLESS.test(name.toLowerCase());
}

/**
 * What readers see of a shortcode itself, as Markdown in parts: a picture, a title, a summary, a caption. The page does not say what a
 * shortcode does, so an argument without name counts where it can hardly be anything but words: several of them above what is wrapped,
 * or a string within a sentence, which would miss a word without it.
 */
export function shownBy(
  name: string,
  { positional, named }: ShortcodeArguments,
  place: { readonly inSentence: boolean; readonly wraps: boolean },
): readonly string[] {
  if (isWordless(name)) return [];
  const keys = /tab/i.test(name) ? ['name', ...WORDS] : WORDS;
  // Hugo's own shortcodes read these as Markdown.
  const words = keys.map((key) => (named.get(key) ?? '').replaceAll(/\s+/g, ' '));
  const [only, ...others] = positional;
  const isWords = only?.quoted && others.length === 0 && !ADDRESS.test(only.value);
  if (isWords && (place.inSentence || (place.wraps && /\S\s+\S/.test(only.value)))) words.push(asText(only.value));
  return [pictureOf(name, named), ...words.map((text) => text.trim())].filter((part) => part !== '');
}

const ADDRESS = /\/|^\S+\.[a-z]\w{1,4}$|^[\d.v-]+$/i;

function pictureOf(name: string, named: ReadonlyMap<string, string>): string {
  const source = PICTURES.test(name) ? named.get('src') : undefined;
  return source === undefined ? '' : `![${asText(named.get('alt') ?? '')}](${addressed(source)})`;
}

/** A path as the destination of a Markdown link. */
export function addressed(path: string): string {
  return encodeURI(path.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('%25', '%');
}
