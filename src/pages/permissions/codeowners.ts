import type { Identity } from '../../model/identity.ts';
import type { Problem } from '../../model/problem.ts';
import { codeownersPattern } from './codeowners-pattern.ts';

/** Where GitHub looks for the file, from the root of the repository; the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub loads no file of 3 MB or more; this is the smaller of the two ways to read that. */
export const CODEOWNERS_LIMIT_BYTES = 3_000_000;

/** Whom a line names. */
export type Owner =
  | { readonly kind: 'team'; readonly organization: string; readonly slug: string }
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'email'; readonly address: string };

/** A line that gives files to owners, or to nobody where it names none. */
export interface OwnersRule {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly Owner[];
}

export type ParsedCodeowners =
  | {
      readonly ok: true;
      /** The rule that decides about a file, by its path from the root: the last that matches. Undefined: none does. */
      ownersOf(path: string): OwnersRule | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const SECTION = /^\^?\[[^\]/]*\](?:\[\d*\])?(?:\s|$)/;
const TEAM = /^@([a-z0-9][a-z0-9-]*)\/([\w.-]+)$/i;
const USER = /^@([a-z0-9][a-z0-9_-]*)$/i;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

/**
 * Reads a CODEOWNERS file by GitHub's rules (see `codeowners-pattern.ts`). GitHub passes over a line that it does not understand; here
 * the whole file is refused then, because the lines before it might give the files of that line to more people.
 *
 * @param path of the file, for the problems
 */
export function parseCodeowners(text: string, path: string = CODEOWNERS_PATHS[0]): ParsedCodeowners {
  if (new TextEncoder().encode(text).byteLength >= CODEOWNERS_LIMIT_BYTES) {
    return { ok: false, problems: [tooLarge(path)] };
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const read = lines.flatMap((line, index) => lineOf(line, index + 1));
  const problems = read.flatMap((found) => ('objection' in found ? [invalidLine(found, path)] : []));
  if (problems.length > 0) return { ok: false, problems };
  const rules = read.flatMap((found) => ('objection' in found ? [] : [found]));
  return { ok: true, ownersOf: (file) => rules.findLast(({ matches }) => matches(file))?.rule };
}

interface Rule {
  readonly rule: OwnersRule;
  matches(path: string): boolean;
}

interface Objection {
  readonly line: number;
  readonly objection: string;
}

function lineOf(text: string, line: number): readonly (Rule | Objection)[] {
  if (SECTION.test(text.trim())) return [{ line, objection: 'sections are GitLab’s, and GitHub has none' }];
  const [pattern, ...rest] = wordsOf(text);
  if (pattern === undefined) return [];
  const compiled = codeownersPattern(pattern);
  if (!compiled.ok) return [{ line, objection: compiled.objection }];
  const owners = rest.map(ownerOf);
  const stranger = rest[owners.indexOf(undefined)];
  if (stranger !== undefined) {
    return [
      { line, objection: `\`${stranger}\` is neither \`@user\` nor \`@organization/team\` nor an e-mail address` },
    ];
  }
  const rule = { line, pattern, owners: owners.filter((owner) => owner !== undefined) };
  return [{ rule, matches: compiled.matches }];
}

/** Words between blanks, of which a backslash makes a part of a word; from a word that begins with `#` on, all is comment. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

function ownerOf(word: string): Owner | undefined {
  const [, organization, slug] = TEAM.exec(word) ?? [];
  if (organization !== undefined && slug !== undefined) return { kind: 'team', organization, slug };
  const login = USER.exec(word)?.[1];
  if (login !== undefined) return { kind: 'user', login };
  return EMAIL.test(word) ? { kind: 'email', address: word } : undefined;
}

function invalidLine({ line, objection }: Objection, path: string): Problem {
  return {
    level: 'error',
    code: 'codeowners-invalid-line',
    message: `A line of CODEOWNERS must be a pattern and its owners as GitHub reads them, but here ${objection}.`,
    hint: 'Correct the line: GitHub passes over it, and an earlier line decides who owns these files.',
    path,
    line,
    column: 1,
  };
}

function tooLarge(path: string): Problem {
  return {
    level: 'error',
    code: 'codeowners-too-large',
    message: `CODEOWNERS must be smaller than ${CODEOWNERS_LIMIT_BYTES} bytes, or GitHub does not load it.`,
    hint: 'Bring lines together with wildcards.',
    path,
    line: 1,
    column: 1,
  };
}

export interface OwnerNames {
  /** Login of the organization whose teams are groups. */
  readonly organization: string;
  /** User names by GitHub login, which is the same in either case: `identities.github.users`. */
  readonly users: Readonly<Record<string, string>>;
}

/** Owners as identities, and those who cannot be one. */
export interface OwnerIdentities {
  readonly identities: readonly Identity[];
  /** Errors, without a place: the caller knows the line. Where there are any, the identities are not all. */
  readonly problems: readonly Problem[];
}

/** A team is the group of its slug, an e-mail address the user of that name, and a login the user that `users` says. */
export function ownersAsIdentities(owners: readonly Owner[], { organization, users }: OwnerNames): OwnerIdentities {
  const names = new Map(Object.entries(users).map(([login, name]) => [login.toLowerCase(), name]));
  const found = owners.map((owner): Identity | Problem => {
    if (owner.kind === 'email') return { kind: 'user', name: owner.address };
    if (owner.kind === 'team') {
      const isOurs = owner.organization.toLowerCase() === organization.toLowerCase();
      return isOurs ? { kind: 'group', name: owner.slug.toLowerCase() } : foreignTeam(owner, organization);
    }
    const name = names.get(owner.login.toLowerCase());
    return name === undefined ? unknownUser(owner.login) : { kind: 'user', name };
  });
  return {
    identities: found.flatMap((one) => ('kind' in one ? [one] : [])),
    problems: found.flatMap((one) => ('kind' in one ? [] : [one])),
  };
}

/** Its slug may be that of quite another team here. */
function foreignTeam(team: Extract<Owner, { kind: 'team' }>, organization: string): Problem {
  return {
    level: 'error',
    code: 'codeowners-foreign-team',
    message: `A team that owns pages must be one of \`${organization}\`, but is \`@${team.organization}/${team.slug}\`.`,
    hint: 'Name a team of that organization, or set `identities.github.organization`.',
  };
}

function unknownUser(login: string): Problem {
  return {
    level: 'error',
    code: 'codeowners-unknown-user',
    message: `A user who owns pages must have a name in \`identities.github.users\`, but \`@${login}\` has none.`,
    hint: `Write \`${login}: NAME\` there, or name an e-mail address or a team in CODEOWNERS.`,
  };
}
