import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from './corpora-npm.ts';
import { filesBelow } from './files.ts';

const PAGE = (title: string, address: string, content: string) =>
  `<!doctype html><title>${title}</title><link rel="canonical" href="${address}"><main>${content}</main>\n`;

const BARE = PAGE('{{ page.title }}', '{{ page.canonical_url }}', '{{ page.content }}');

/** Makes the clone of Coveo's documentation one that can be built. */
export function prepareCoveo(folder: string): void {
  const config = readFileSync(join(folder, '_config.yml'), 'utf8');
  const page = PAGE('{{ page.title | xml_escape }}', '{{ page.url | absolute_url }}', '{{ content }}');
  const layouts = ['content-2-panel', 'default', 'glossary_all_terms', 'glossary_term', 'redoc_page'];
  write(folder, {
    '_config.yml': `${config}\nurl: https://docs.coveo.com\nbaseurl: /en\ntheme:\ngems: []\n`,
    ...Object.fromEntries(layouts.map((name) => [`_layouts/${name}.html`, page])),
    ...includesOf(folder),
  });
}

/** Makes the clone of the documentation of Material for MkDocs one that can be built. */
export function prepareMaterial(folder: string): void {
  const config = readFileSync(join(folder, 'mkdocs.yml'), 'utf8')
    .replaceAll(
      /^(?:plugins|hooks|theme|extra|nav|not_in_nav|validation|extra_css|extra_javascript):.*\n(?:(?:[ -].*)?\n)*/gm,
      '',
    )
    .replaceAll(/^ {6}(?:combine_header_slug|slugify):.*\n(?: {8}.*\n)*/gm, '')
    .replaceAll('material.extensions.emoji', 'materialx.emoji')
    .replace(/^ {6}emoji_index: .*\n/m, '$&      options: {custom_icons: [icons]}\n');
  write(folder, {
    'mkdocs.yml': `${config}\nplugins: []\ntheme: {name: null, custom_dir: bare}\n`,
    ...Object.fromEntries(['main', 'home', 'custom', 'redirect'].map((name) => [`bare/${name}.html`, BARE])),
    ...iconsOf(folder),
  });
}

/** Makes the clone of Hugo's documentation one that can be built. */
export function prepareHugo(folder: string): void {
  const page = PAGE('{{ .Title }}', '{{ .Permalink }}', '{{ .Content }}');
  const bare = '<!doctype html><title>{{ .Title }}</title>';
  const layout = `{{ if .File }}${page}{{ else }}${bare}{{ end }}`;
  write(folder, {
    'hugo.toml': HUGO_CONFIG,
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
    'layouts/_default/_markup/render-link.html': '<a href="{{ .Destination | safeURL }}">{{ .Text | safeHTML }}</a>',
    ...shortcodesOf(join(folder, 'content')),
  });
}

const HUGO_CONFIG = `baseURL = "https://gohugo.io/"
contentDir = "content/en"
disableAliases = true
enableEmoji = true
[outputs]
home = ["html"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[params]
minVersion = "v0.128.0"
[markup.goldmark.parser.attribute]
block = true
`;

/** Empty ones, for each that the pages name. */
function includesOf(folder: string): Readonly<Record<string, string>> {
  const texts = filesBelow(folder, /\.(?:md|html)$/).map((path) => readFileSync(join(folder, path), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\{%-?\s*include\s+([\w./-]+)/g)].map(([, name = '']) => name),
  );
  return Object.fromEntries(names.map((name) => [`_includes/${name}`, '']));
}

/** Pictures of nothing, for each icon of the theme that the pages name. */
function iconsOf(folder: string): Readonly<Record<string, string>> {
  const texts = filesBelow(folder, /\.md$/).map((path) => readFileSync(join(folder, path), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/:((?:material|octicons|fontawesome|simple)-[a-z\d-]+):/g)]);
  return Object.fromEntries(
    names.map(([, name]) => [`icons/${name}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>']),
  );
}

/** Those of Hugo itself that show words or lead somewhere. */
const OWN = new Set(['figure', 'highlight', 'param', 'ref', 'relref']);

/** A template for each shortcode that the pages call. */
function shortcodesOf(content: string): Readonly<Record<string, string>> {
  const texts = filesBelow(content, /\.md$/).map((path) => readFileSync(join(content, path), 'utf8'));
  const all = texts.join('\n');
  const names = new Set(all.matchAll(/\{\{[<%]\s*([\w./-]+?)(?=\s|\/?[>%]\}\})/g).map(([, name = '']) => name));
  const wraps = new Set(all.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g).map(([, name = '']) => name));
  const wanted = [...names].filter((name) => !OWN.has(name) && !name.startsWith('/'));
  return Object.fromEntries(
    wanted.map((name) => [`layouts/shortcodes/${name}.html`, wraps.has(name) ? '{{ .Inner }}' : '{{/* */}}']),
  );
}
