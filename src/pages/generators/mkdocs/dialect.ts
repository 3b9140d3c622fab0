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
  const extensions = pluginsOf(data.markdown_extensions);
  const has = (entries: typeof plugins, names: readonly string[]) => entries.some(([name]) => names.includes(name));
  return {
    templates: has(plugins, TEMPLATE_PLUGINS),
    formulas: has(extensions, FORMULAS),
    subscripts: has(extensions, SUBSCRIPTS),
    ...headingIds(extensions.find(([name]) => name === 'toc')?.[1], text),
  };
}

type HeadingIds = Pick<Dialect, 'idLetters' | 'idCase' | 'idSeparator'>;

const SLUGIFY =
  /^(?<indent>[ \t]*)(?:-[ \t]+)?toc:[^\n]*\n(?:\k<indent>[ \t]{2,}[^\n]*\n)*?\k<indent>[ \t]{2,}slugify:[ \t]*(?:!!python\/(?:name|object\/apply):)?["']?(?<name>[\w.]+)/m;

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
