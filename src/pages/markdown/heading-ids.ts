import GithubSlugger from 'github-slugger';
import type { GeneratorName } from '../../settings/settings.ts';

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
  // Markdown itself has no such mark.
  plain: { ...GITHUB, marks: false },
  jekyll: GITHUB,
  // https://gohugo.io/configuration/markup/#parserautodefinitiontermid; where it is off, nobody links to them.
  hugo: { ...GITHUB, terms: true },
  docusaurus: GITHUB,
  mkdocs: { marks: true, terms: false, createNamer: () => numbered(mkdocsId, (id, number) => `${id}_${number}`) },
  vitepress: { marks: true, terms: false, createNamer: () => numbered(vitepressId, (id, number) => `${id}-${number}`) },
};

/** The heading ids that a generator's pages have, so that links to anchors lead there. */
export function headingRules(generator: GeneratorName): HeadingRules {
  return RULES[generator];
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

/** https://python-markdown.github.io/extensions/toc/ (`slugify`), with the letters of all languages, as Material recommends. */
function mkdocsId(text: string): string {
  const words = text.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '');
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, '-');
}

/** https://vitepress.dev/guide/markdown#header-anchors: accents go, what is no letter or digit becomes a dash, no id begins with a digit. */
function vitepressId(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}
