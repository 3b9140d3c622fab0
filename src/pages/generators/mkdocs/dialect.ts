import type { Dialect } from '../../dialect.ts';
import { isMapping } from '../../front-matter/values.ts';
import { pluginsOf } from './plugins.ts';

/** Plugins that run what looks like Jinja in a page. */
const TEMPLATE_PLUGINS = ['macros', 'jinja2', 'markdownextradata'];
/** https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/, https://github.com/mitya57/python-markdown-math */
const FORMULAS = ['pymdownx.arithmatex', 'mdx_math'];
/** https://facelessuser.github.io/pymdown-extensions/extensions/tilde/ */
const SUBSCRIPTS = ['pymdownx.tilde'];

/**
 * What a `mkdocs.yml` switches on of the Markdown of its pages: its plugins, its `markdown_extensions`, the options of `toc`.
 *
 * @param text of the file: its tags (`!!python/name:…`) are in no data
 */
export function mkdocsDialect(data: Readonly<Record<string, unknown>>, text: string): Dialect {
  const plugins = pluginsOf(data.plugins);
  const named = pluginsOf(data.markdown_extensions).map(([name, options]) => [plainName(name), options] as const);
  const extensions = isElsewhere(data, plugins)
    ? undefined
    : [...DEFAULTS, ...named.flatMap(([name]) => bundleOf(name))];
  const isOn = (names: readonly string[]) => extensions?.some((name) => names.includes(name));
  const optionsOf = (wanted: string) => named.find(([name]) => name === wanted)?.[1];
  const tilde = optionsOf('pymdownx.tilde');
  return {
    templates: extensions && plugins.some(([name]) => TEMPLATE_PLUGINS.includes(name)),
    formulas: isOn(FORMULAS),
    critic: extensions && criticMode(optionsOf('pymdownx.critic')),
    subscripts: isOn(SUBSCRIPTS) && !(isMapping(tilde) && tilde.subscript === false),
    extensions: extensions && [...new Set(extensions)].filter((name) => LOOKED_AT.test(name)).sort(),
    ...headingIds(optionsOf('toc'), text),
  };
}

/** What MkDocs switches on by itself (https://www.mkdocs.org/user-guide/configuration/#markdown_extensions). */
const DEFAULTS = ['toc', 'tables', 'fenced_code'];
/** https://python-markdown.github.io/extensions/extra/, https://facelessuser.github.io/pymdown-extensions/extensions/extra/ */
const EXTRA = ['abbr', 'attr_list', 'def_list', 'footnotes', 'md_in_html'];
/** Extensions that decide how a text is read. */
const LOOKED_AT = /^(?:abbr|admonition|attr_list|def_list|md_in_html|pymdownx\.[\w.]+)$/;

/** With its whole name (https://python-markdown.github.io/extensions/#officially-supported-extensions), or with options behind it. */
function plainName(name: string): string {
  return name.replace(/^markdown\.extensions\./, '').replace(/\(.*$/, '');
}

function bundleOf(name: string): readonly string[] {
  return name === 'extra' || name === 'pymdownx.extra' ? [name, ...EXTRA] : [name];
}

/** Whether more may be on than the file says: it takes over from another one, or a plugin brings a set of extensions. */
function isElsewhere(data: Readonly<Record<string, unknown>>, plugins: ReturnType<typeof pluginsOf>): boolean {
  const { INHERIT: inherited, markdown_extensions: own = [] } = data;
  const isUnread = own !== null && !Array.isArray(own) && !isMapping(own);
  // https://github.com/backstage/mkdocs-techdocs-core
  return (
    (inherited !== undefined && inherited !== null) || isUnread || plugins.some(([name]) => name === 'techdocs-core')
  );
}

/** https://facelessuser.github.io/pymdown-extensions/extensions/critic/#options */
function criticMode(options: unknown): Dialect['critic'] {
  const mode = isMapping(options) ? options.mode : undefined;
  return mode === 'accept' || mode === 'reject' ? mode : 'view';
}

type HeadingIds = Pick<Dialect, 'idLetters' | 'idCase' | 'idSeparator'>;

const SLUGIFY =
  /^(?<indent>[ \t]*)(?:-[ \t]+)?["']?(?:markdown\.extensions\.)?toc["']?:[^\n]*\n(?:\k<indent>[ \t]{2,}[^\n]*\n)*?\k<indent>[ \t]{2,}slugify:[ \t]*(?:!!python\/(?:name|object\/apply):)?["']?(?<name>[\w.]+)/m;

/** https://python-markdown.github.io/extensions/toc/, https://facelessuser.github.io/pymdown-extensions/extras/slugs/ */
function headingIds(toc: unknown, text: string): HeadingIds {
  const options = isMapping(toc) ? toc : {};
  const idSeparator = typeof options.separator === 'string' ? options.separator : undefined;
  const name = SLUGIFY.exec(text)?.groups?.name;
  if (name === undefined || name === 'markdown.extensions.toc.slugify') return { idSeparator };
  return { idLetters: 'all', idCase: keepsCase(name, options.slugify) ? 'keep' : 'lower', idSeparator };
}

/** `pymdownx.slugs.slugify` changes no letter unless it is told to. */
function keepsCase(name: string, slugify: unknown): boolean {
  const { kwds } = isMapping(slugify) ? slugify : {};
  const letters = isMapping(kwds) ? kwds.case : undefined;
  return name.endsWith('_cased') || (name === 'pymdownx.slugs.slugify' && (letters ?? 'none') === 'none');
}

/**
 * The dialect of one page, of which the front matter may say that nothing in it is a template
 * (https://mkdocs-macros-plugin.readthedocs.io/en/latest/rendering/).
 */
export function dialectOfPage(dialect: Dialect, data: Readonly<Record<string, unknown>>): Dialect {
  const isLiteral = data.render_macros === false || data.ignore_macros === true;
  return isLiteral ? { ...dialect, templates: false } : dialect;
}
