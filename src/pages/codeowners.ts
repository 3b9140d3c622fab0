import picomatch from 'picomatch';
import type { Problem } from '../problem.ts';
import type { Identity } from './identity.ts';

/** Where GitHub looks for the file, in this order; the first counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub does not load a larger file, so nobody owns anything then. */
const MOST_BYTES = 3 * 1024 * 1024;

/** Who owns which file, and what could not be understood. */
export interface Codeowners {
  ownersOf(path: string): readonly Identity[];
  /** Warnings: an owner who is left out lets fewer people in. */
  readonly problems: readonly Problem[];
}

export interface CodeownersOptions {
  /** Of the file, for the problems. */
  readonly path: string;
  /** Provider of the identities. */
  readonly provider: string | undefined;
  /** Names of users by login. */
  readonly users: Readonly<Record<string, string>>;
}

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly Identity[];
}

/**
 * Reads CODEOWNERS by GitHub's rules: patterns as in `.gitignore`, but without negation and ranges; the last that matches wins, and one
 * without owners means that nobody owns what it matches
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 * A team becomes the group of its slug, an address the user of that name, a login the user that the options name for it.
 */
export function readCodeowners(text: string, options: CodeownersOptions): Codeowners {
  if (Buffer.byteLength(text) > MOST_BYTES) return { ownersOf: () => [], problems: [tooLarge(options.path)] };
  const problems: Problem[] = [];
  const rules = text.split(/\r?\n/).flatMap((written, index): readonly Rule[] => {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined || /^!|\[/.test(pattern)) return [];
    const found = owners.map((owner) => ({ owner, identity: identityOf(owner, options) }));
    const unknown = found.filter(({ identity }) => identity === undefined).map(({ owner }) => owner);
    problems.push(...unknown.map((owner) => unknownOwner(owner, options.path, index + 1)));
    return [{ matches: matcherOf(pattern), owners: found.flatMap(({ identity }) => identity ?? []) }];
  });
  return { ownersOf: (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [], problems };
}

/** Words of a line; a backslash keeps a space within one, and a comment ends the line. */
function wordsOf(line: string): readonly string[] {
  const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const end = words.findIndex((word) => word.startsWith('#'));
  return words.slice(0, end < 0 ? words.length : end).map((word) => word.replaceAll('\\ ', ' '));
}

/** A pattern with a slash before its end is about that place; any other, about whatever has the name, wherever it is. */
function matcherOf(pattern: string): (path: string) => boolean {
  const isAnchored = pattern.slice(0, -1).includes('/');
  const name = pattern.replace(/^\//, '');
  const glob = isAnchored || name.startsWith('**/') ? name : `**/${name}`;
  const globs = globsOf(glob);
  return picomatch([...globs], { dot: true, nobrace: true, noextglob: true, nonegate: true });
}

/** A folder means all that is in it; a last `*` means files alone, so `docs/*` is not about what is deeper. */
function globsOf(glob: string): readonly string[] {
  if (glob.endsWith('/')) return [`${glob}**`];
  return glob.endsWith('*') ? [glob] : [glob, `${glob}/**`];
}

function identityOf(owner: string, { provider, users }: CodeownersOptions): Identity | undefined {
  const team = /^@[^/\s]+\/([^/\s]+)$/.exec(owner)?.[1];
  if (team !== undefined) return { kind: 'group', name: team, provider };
  const login = /^@([^/\s]+)$/.exec(owner)?.[1];
  if (login === undefined) return /^[^\s@]+@[^\s@]+$/.test(owner) ? { kind: 'user', name: owner, provider } : undefined;
  const name = users[login];
  return name === undefined ? undefined : { kind: 'user', name, provider };
}

function unknownOwner(owner: string, path: string, line: number): Problem {
  return {
    level: 'warning',
    code: 'codeowner-unknown',
    message: `The owner \`${owner}\` is left out, because which user it means is not known.`,
    hint: 'Name the user for that login under `identities.github.users`.',
    path,
    line,
  };
}

function tooLarge(path: string): Problem {
  return {
    level: 'warning',
    code: 'codeowners-too-large',
    message: 'CODEOWNERS has more than 3 MB, so GitHub does not load it, and here nobody owns anything either.',
    path,
  };
}
