import GithubSlugger from 'github-slugger';
import type { GeneratorName } from '../../settings/settings.ts';
import { type Dialect, mayBeOn } from '../dialect.ts';

/** Makes the ids of one page's headings, in their order: a text that comes again gets another id. */
export type HeadingNamer = (text: string) => string;

/** How a generator names headings that have no id of their own. */
export interface HeadingRules {
  /** Whether `{#name}` at the end of a heading is its id and no text. */
  readonly marks: boolean;
  /** Whether the terms of definitions are named as well. */
  readonly terms: boolean;
  /** Which ids in marks no other heading gets: those above it, or all of the page. */
  readonly reserved?: 'above' | 'all' | undefined;
  /** `off`: headings of level 1 get no id, but what is named after them is named as if they had one. */
  readonly titles?: 'off' | undefined;
  /** @param taken ids that are no more to be given */
  createNamer(taken?: Set<string>): HeadingNamer;
}

/** What is known of a heading before it gets its id. */
export interface HeadingText {
  /** `h1` to `h6`. */
  readonly name: string;
  /** Id in its mark. A tilde before it: what the generator names the heading by, instead of its text. */
  readonly marked: string | undefined;
  /** Whether it is HTML with an id. */
  readonly hasId: boolean;
  readonly text: string;
}

/** The ids of all headings of a page, and what names its other elements. */
export function namesFor(
  headings: readonly HeadingText[],
  { createNamer, reserved, titles }: HeadingRules,
): { readonly ids: readonly (string | undefined)[]; readonly nameOf: HeadingNamer } {
  const marks = headings.flatMap(({ marked }) => (marked === undefined || isBase(marked) ? [] : [marked]));
  const taken = new Set(reserved === 'all' ? marks : []);
  const nameOf = createNamer(taken);
  const ids = headings.map(({ name, marked, hasId, text }) => {
    if (hasId || marked === NAMELESS) return undefined;
    const isNameless = titles === 'off' && name === 'h1';
    if (marked === undefined || isBase(marked)) {
      const id = nameOf(marked?.slice(1) ?? oneLine(text));
      return isNameless || id === '' ? undefined : id;
    }
    if (reserved) taken.add(marked);
    return isNameless ? undefined : marked;
  });
  return { ids, nameOf };
}

/** Id in the mark of a heading that the generator gives none, nor counts: one that is written as HTML. */
export const NAMELESS = '=';

function isBase(marked: string): boolean {
  return marked.startsWith('~');
}

/** Each of several spaces becomes a dash with GitHub. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

/** GitHub's way, which Docusaurus, Hugo (`autoIDType: github`) and Jekyll (kramdown's GFM) take over. */
const GITHUB: HeadingRules = { marks: true, terms: false, createNamer: githubNamer };

const RULES: Readonly<Record<GeneratorName, HeadingRules>> = {
  // Markdown itself has no such mark, but most of what makes sites of it (Pandoc, kramdown, Zola, plugins of remark).
  plain: GITHUB,
  jekyll: jekyllRules({}),
  hugo: hugoRules({}),
  // https://docusaurus.io/docs/markdown-features/toc: what is no part of a table of contents is no target of links.
  docusaurus: { ...GITHUB, titles: 'off' },
  mkdocs: mkdocsRules({}),
  vitepress: { marks: true, terms: false, reserved: 'above', createNamer: (taken) => numbered(vitepressId, taken) },
};

/** The heading ids that a generator's pages have, so that links to anchors lead there. */
export function headingRules(generator: GeneratorName, dialect?: Dialect): HeadingRules {
  if (!dialect) return RULES[generator];
  const rules = rulesBy(generator, dialect);
  return dialect.ids === 'off' ? { ...rules, createNamer: () => () => '' } : rules;
}

function rulesBy(generator: GeneratorName, dialect: Dialect): HeadingRules {
  if (generator === 'mkdocs') return mkdocsRules(dialect);
  if (generator === 'hugo') return hugoRules(dialect);
  return generator === 'jekyll' ? jekyllRules(dialect) : RULES[generator];
}

/** https://kramdown.gettalong.org/options.html: `auto_id_prefix`; the ids of another `input` than GitHub's. */
function jekyllRules({ ids, idPrefix = '' }: Dialect): HeadingRules {
  const idOf = ids === 'kramdown' ? kramdownId : kramdownGithubId;
  return {
    ...GITHUB,
    createNamer: () => {
      const nameOf = countedByBase(idOf);
      return (text) => idPrefix + nameOf(text.replaceAll(DASHES, ''));
    },
  };
}

/** Between words they become typographic ones (https://kramdown.gettalong.org/syntax.html#typographic-symbols), which are in no id. */
const DASHES = /(?<=\s)-{2,3}(?=\s)/g;

/**
 * https://gohugo.io/configuration/markup/#parserautoidtype. https://gohugo.io/configuration/markup/#parserautodefinitiontermid: where it is
 * off, nobody links to them.
 */
function hugoRules(dialect: Dialect): HeadingRules {
  const idOf = (text: string) => hugoId(text, dialect) || 'heading';
  return { marks: true, terms: true, reserved: 'above', createNamer: (taken) => numbered(idOf, taken) };
}

/** https://python-markdown.github.io/extensions/toc/ */
function mkdocsRules(dialect: Dialect): HeadingRules {
  const idOf = (text: string) => mkdocsId(text, dialect);
  const marks = mayBeOn(dialect, 'attr_list');
  return { marks, terms: false, reserved: 'all', createNamer: (taken) => counted(idOf, taken) };
}

function githubNamer(): HeadingNamer {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(text);
}

function numbered(idOf: (text: string) => string, given = new Set<string>()): HeadingNamer {
  return (text) => {
    const id = idOf(text);
    let unique = id;
    for (let number = 1; given.has(unique); number++) unique = `${id}-${number}`;
    given.add(unique);
    return unique;
  };
}

/** kramdown counts how often it made an id, and does not look at those that it got by that. */
function countedByBase(idOf: (text: string) => string): HeadingNamer {
  const counts = new Map<string, number>();
  return (text) => {
    const id = idOf(text);
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  };
}

/** An id that is there, or empty, counts up the number at its end, as Python-Markdown's `unique` does. */
function counted(idOf: (text: string) => string, given = new Set<string>()): HeadingNamer {
  return (text) => {
    let id = idOf(text);
    while (id === '' || given.has(id)) {
      const [, before = id, number = '0'] = /^(.*)_(\d+)$/s.exec(id) ?? [];
      id = `${before}_${Number(number) + 1}`;
    }
    given.add(id);
    return id;
  };
}

/** `slugify` of Python-Markdown: ASCII alone, unless the configuration names another function. */
function mkdocsId(written: string, { idLetters, idCase, idSeparator: separator = '-', extensions }: Dialect): string {
  // https://facelessuser.github.io/pymdown-extensions/extensions/emoji/: a picture, or a character that is in no id.
  const text = extensions?.includes('pymdownx.emoji') ? written.replaceAll(EMOJI, '') : written;
  const known = idLetters === 'all' ? text.normalize('NFC') : text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '');
  const words = known.replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '').trim();
  const cased = idCase === 'keep' ? words : words.toLowerCase();
  return cased.replaceAll(separator === '-' ? /[-\s]+/g : /\s+/g, separator);
}

/** An emoji by its name (https://vitepress.dev/guide/markdown#emoji), which is no part of an id. */
export const EMOJI = /(?<![\w:]):[a-z0-9_+-]{1,40}:(?![\w:])/g;

/**
 * Ids as Hugo makes them: letters, digits, `_`; a dash for a dash or a space. Marks above and below letters are neither
 * (https://gohugo.io/configuration/markup/#parserautoidtype).
 */
export function hugoId(written: string, { ids, idLetters, extensions }: Dialect): string {
  const text = extensions?.includes('emoji') ? written.replaceAll(EMOJI, '\u{1F389}') : written;
  if (ids === 'blackfriday')
    return text
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase();
  const known =
    idLetters === 'ascii'
      ? text
          .normalize('NFD')
          .replaceAll(/\p{Mn}/gu, '')
          .normalize('NFC')
          .replaceAll(/[^\p{ASCII}]/gu, '')
      : text;
  return known
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** As kramdown's own parser of GitHub's Markdown has it (https://github.com/kramdown/parser-gfm). */
function kramdownGithubId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
    .replaceAll(/[ \t]/g, '-');
}

/** What kramdown makes of a heading by itself: ASCII from the first letter on (https://kramdown.gettalong.org/converter/html.html#auto-ids). */
function kramdownId(text: string): string {
  const id = text
    .replace(/^[^a-zA-Z]+/, '')
    .replaceAll(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
  return id || 'section';
}

/** https://vitepress.dev/guide/markdown#header-anchors: emoji and accents go, what is no letter or digit becomes a dash, no id begins with a digit. */
export function vitepressId(text: string): string {
  return text
    .replaceAll(EMOJI, '')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}
