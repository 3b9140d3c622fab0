import type { Problem } from '../../../model/problem.ts';
import { isMapping } from '../../front-matter/values.ts';
import { shown } from '../shared/placement.ts';
import { ignoredBy } from './gitignore-patterns.ts';
import { pluginsOf } from './plugins.ts';

/** What MkDocs never reads, unless a line of `exclude_docs` takes it back (https://www.mkdocs.org/user-guide/configuration/#exclude_docs). */
const ALWAYS_EXCLUDED = ['.*', '/templates/'];

export interface Exclusions {
  /** Why MkDocs does not build a page of a file below `docs_dir`; to follow `the file`. */
  hides(path: string): string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The files that MkDocs builds no page of: those of `exclude_docs`, those of `draft_docs`, which it only serves, and those of the plugin
 * `exclude` (https://github.com/apenwarr/mkdocs-exclude). What `not_in_nav` names is built.
 *
 * @param data of the `mkdocs.yml` at `path`
 */
export function exclusionsOf(data: Readonly<Record<string, unknown>>, path: string): Exclusions {
  const excluded = ignoredBy([...ALWAYS_EXCLUDED, ...linesOf(data.exclude_docs)]);
  const drafts = ignoredBy(linesOf(data.draft_docs));
  const plugin = excludedByPlugin(data.plugins, path);
  return {
    hides: (file) => {
      if (excluded(file)) return 'is excluded by `exclude_docs`';
      if (drafts(file)) return 'is a draft by `draft_docs`';
      return plugin.matchers.some((matches) => matches(file)) ? 'is excluded by the plugin `exclude`' : undefined;
    },
    problems: plugin.problems,
  };
}

function linesOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split('\n') : [];
}

interface PluginExclusions {
  readonly matchers: readonly ((path: string) => boolean)[];
  readonly problems: readonly Problem[];
}

function excludedByPlugin(plugins: unknown, path: string): PluginExclusions {
  const options = pluginsOf(plugins).flatMap(([name, value]) =>
    name === 'exclude' && isMapping(value) ? [value] : [],
  );
  const globs = options.flatMap(({ glob }) => textsOf(glob)).map(globMatcher);
  const written = options.flatMap(({ regex }) => textsOf(regex)).map((text) => ({ text, matcher: regexMatcher(text) }));
  return {
    matchers: [...globs, ...written.flatMap(({ matcher }) => matcher ?? [])],
    problems: written.filter(({ matcher }) => !matcher).map(({ text }) => unreadable(text, path)),
  };
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}

/** https://docs.python.org/3/library/fnmatch.html: `*` and `?` stand for slashes, too. */
function globMatcher(glob: string): (path: string) => boolean {
  const source = glob.replace(/\[!?\]?[^\]]*\]|[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    if (part.length < 2) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const inside = part
      .slice(1, -1)
      .replace(/[\\\]]/g, '\\$&')
      .replace(/^\^/, '\\^')
      .replace(/^!/, '^');
    return `[${inside}]`;
  });
  const matcher = readable(`^${source}$`, 's');
  return (path) => matcher?.test(path) ?? path === glob;
}

/** As Python reads it: from the beginning of the path, not to its end (https://docs.python.org/3/library/re.html#re.match). */
function regexMatcher(regex: string): ((path: string) => boolean) | undefined {
  const [, flags = '', source = ''] = /^(?:\(\?([aimsux]+)\))?([\s\S]*)$/.exec(regex) ?? [];
  if (flags.includes('x')) return undefined;
  const translated = source
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replace(/\\A/g, '^')
    .replace(/\\Z/g, '$');
  const matcher = readable(`^(?:${translated})`, flags.replace(/[^ims]/g, ''));
  return matcher && ((path) => matcher.test(path));
}

function readable(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function unreadable(regex: string, path: string): Problem {
  return {
    level: 'error',
    code: 'generator-plugin',
    message: `A \`regex\` of the plugin \`exclude\` must be one that can be read here, but \`${shown(regex)}\` is not: which files it excludes is not known.`,
    hint: 'Write it as a `glob`, or in simpler words.',
    path,
  };
}
