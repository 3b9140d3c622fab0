import GithubSlugger from 'github-slugger';
import type { GeneratorName } from '../../settings/settings.ts';
import type { Dialect } from '../dialect.ts';

/** Makes the ids of one page's headings, in their order: a text that comes again gets another id. */
export type HeadingNamer = (text: string) => string;

/** How a generator names headings that have no id of their own. */
export interface HeadingRules {
  /** Whether `{#name}` at the end of a heading is its id and no text. */
  readonly marks: boolean;
  /** Whether the terms of definitions are named as well. */
  readonly terms: boolean;
  createNamer(): HeadingNamer;
}

/** GitHub's way, which Docusaurus, Hugo (`autoIDType: github`) and Jekyll (kramdown's GFM) take over. */
const GITHUB: HeadingRules = { marks: true, terms: false, createNamer: githubNamer };

const RULES: Readonly<Record<GeneratorName, HeadingRules>> = {
  // Markdown itself has no such mark, but most of what makes sites of it (Pandoc, kramdown, Zola, plugins of remark).
  plain: GITHUB,
  jekyll: GITHUB,
  // https://gohugo.io/configuration/markup/#parserautodefinitiontermid; where it is off, nobody links to them.
  hugo: { ...GITHUB, terms: true },
  docusaurus: GITHUB,
  mkdocs: mkdocsRules({}),
  vitepress: { marks: true, terms: false, createNamer: () => numbered(vitepressId, (id, number) => `${id}-${number}`) },
};

/** The heading ids that a generator's pages have, so that links to anchors lead there. */
export function headingRules(generator: GeneratorName, dialect?: Dialect): HeadingRules {
  return generator === 'mkdocs' && dialect ? mkdocsRules(dialect) : RULES[generator];
}

/** https://python-markdown.github.io/extensions/toc/ */
function mkdocsRules(dialect: Dialect): HeadingRules {
  const idOf = (text: string) => mkdocsId(text, dialect);
  return { marks: true, terms: false, createNamer: () => counted(idOf) };
}

function githubNamer(): HeadingNamer {
  const slugger = new GithubSlugger();
  return (text) => slugger.slug(text);
}

function numbered(idOf: (text: string) => string, withNumber: (id: string, number: number) => string): HeadingNamer {
  const given = new Set<string>();
  return (text) => {
    const id = idOf(text);
    let unique = id;
    for (let number = 1; given.has(unique); number++) unique = withNumber(id, number);
    given.add(unique);
    return unique;
  };
}

/** An id that is there, or empty, counts up the number at its end, as Python-Markdown's `unique` does. */
function counted(idOf: (text: string) => string): HeadingNamer {
  const given = new Set<string>();
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
function mkdocsId(text: string, { idLetters, idCase, idSeparator: separator = '-' }: Dialect): string {
  const known = idLetters === 'all' ? text.normalize('NFC') : text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '');
  const words = known.replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '').trim();
  const cased = idCase === 'keep' ? words : words.toLowerCase();
  return cased.replaceAll(separator === '-' ? /[-\s]+/g : /\s+/g, separator);
}

/** An emoji by its name (https://vitepress.dev/guide/markdown#emoji), which is no part of an id. */
const EMOJI = /(?<![\w:]):[a-z0-9_+-]{1,40}:(?![\w:])/g;

/** https://vitepress.dev/guide/markdown#header-anchors: emoji and accents go, what is no letter or digit becomes a dash, no id begins with a digit. */
function vitepressId(text: string): string {
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
