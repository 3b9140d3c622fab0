import type { Directory } from '../model/directory.ts';
import type { Problem } from '../model/problem.ts';
import { pathMatcher } from '../pages/permissions/path-matcher.ts';
import { itemPermissionSet } from '../pages/permissions/sets.ts';
import type { PermissionSettings } from '../settings/permission-settings.ts';
import { listed } from '../settings/wording.ts';
import type { AccessChanges } from './access/changes.ts';
import { decide } from './access/evaluate.ts';
import { principalsOf } from './access/principals.ts';

/**
 * Rules that match no file: often a slip of the pen, by which pages fall to an earlier rule.
 *
 * @param paths of the content, from the working directory
 */
export function idleRules({ rules }: PermissionSettings, paths: readonly string[]): readonly Problem[] {
  return rules.flatMap(({ paths: glob }, index) => {
    const matches = pathMatcher(glob);
    return paths.some((path) => matches(path)) ? [] : [idleRule(glob, index + 1)];
  });
}

/** Sets by which nobody who is known can see a page, such as one whose only group is empty. That harms nobody, and helps nobody. */
export function setsForNobody({ sets }: PermissionSettings, directory: Directory): readonly Problem[] {
  const arrays = Object.entries(sets).map(([name, set]) => ({
    name,
    sent: [itemPermissionSet(set, directory.provider)],
  }));
  const { users, external } = principalsOf(
    directory,
    directory,
    arrays.map(({ sent }) => sent),
  );
  const principals = [new Map<string, []>(), ...[...users, ...external].map(({ after }) => after)];
  return arrays
    .filter(({ sent }) => !principals.some((principal) => decide(sent, principal).visible))
    .map(({ name }) => setForNobody(name));
}

/** Names with a `*`: what the service makes of them is documented nowhere, so they count as everybody. */
export function wildcardIdentities({ sets }: PermissionSettings): readonly Problem[] {
  return Object.entries(sets).flatMap(([set, { allow, deny }]) =>
    [...allow, ...deny].filter(({ name }) => name.includes('*')).map(({ name }) => wildcardIdentity(set, name)),
  );
}

/**
 * The problem of a plan by which somebody sees more than before; none where nobody does.
 *
 * @param isForbidden whether the run must not carry it out
 */
export function widenedProblem({ access, members }: AccessChanges, isForbidden: boolean): readonly Problem[] {
  const items = access.filter(({ widened }) => widened).map(({ documentId }) => documentId);
  const people = members.filter(({ gains }) => gains.length > 0).map(({ identity }) => identity);
  if (items.length + people.length === 0) return [];
  const sentences = [
    items.length > 0 && `More people than before can see ${some(items, 'item')}.`,
    people.length > 0 && `More than before is seen, through groups, by ${some(people, 'identity')}.`,
    isForbidden && 'With `on-widened: fail` nothing is sent.',
  ];
  return [
    {
      level: isForbidden ? 'error' : 'warning',
      code: 'access-widened',
      message: sentences.filter((text) => text !== false).join(' '),
      hint: isForbidden
        ? 'If that is meant, say `allow-widened` for one run; else correct rules, sets or groups.'
        : 'If that is not meant, correct rules, sets or groups. `on-widened: fail` makes it an error.',
    },
  ];
}

/** Names that are shown before the rest is counted. */
const SHOWN = 3;

function some(names: readonly string[], noun: 'item' | 'identity'): string {
  const more = names.length - SHOWN;
  const shown = listed(names.slice(0, SHOWN), 'and');
  if (more <= 0) return shown;
  return `${shown} and ${more} more ${noun === 'item' ? 'items' : 'identities'}`;
}

function idleRule(glob: string, number: number): Problem {
  return {
    level: 'warning',
    code: 'permission-rule-matches-nothing',
    message: `Rule ${number} of \`permissions.rules\`, for \`${glob}\`, matches no page, so it decides nothing.`,
    hint: 'Paths begin at the folder of the settings, and case counts.',
  };
}

function wildcardIdentity(set: string, name: string): Problem {
  return {
    level: 'warning',
    code: 'identity-wildcard',
    message: `The set ${listed([set], 'and')} of \`permissions.sets\` names ${listed([name], 'and')}. Coveo documents no \`*\` in names, so where it is allowed it counts as everybody, and where it is denied for nobody else.`,
    hint: 'Name users or groups, or say `anonymous: true` where everyone may see such pages.',
  };
}

function setForNobody(name: string): Problem {
  return {
    level: 'warning',
    code: 'permission-set-for-nobody',
    message: `Nobody can see a page by the set ${listed([name], 'and')} of \`permissions.sets\`: it allows nobody, or only those whom it denies, or groups without members.`,
    hint: 'Add to `allow`, or to the members of its groups; or say `anonymous: true` where everyone may see such pages.',
  };
}
