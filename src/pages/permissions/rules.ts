import { hashOf } from '../../model/canonical-json.ts';
import type { Identity } from '../../model/identity.ts';
import type {
  ItemPermission,
  ItemPermissionLevel,
  ItemPermissionSet,
  ItemPermissions,
} from '../../model/item-permissions.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { PermissionRule, PermissionSettings } from '../../settings/permission-settings.ts';
import type { OwnerIdentities } from './codeowners.ts';
import { type OwnPermissions, type PageData, readOwnPermissions } from './page-permissions.ts';
import { pathMatcher } from './path-matcher.ts';
import { itemPermission, itemPermissionSet, ownedBy } from './sets.ts';

/** So many entries of one item the service accepts and then rejects (https://docs.coveo.com/en/63/). */
export const MOST_PERMISSIONS = 5_000;

/** Where a part of an item's permissions comes from, for people. */
export interface PermissionSource {
  /** Name of a set of the settings, or what the owners of a file are called. */
  readonly set: string;
  /** Counted from 1; undefined in the simplified model. */
  readonly level?: number | undefined;
  /** Who asked for it: rule number so and so, counted from 1, or the page. */
  readonly from:
    | { readonly kind: 'rule'; readonly number: number; readonly paths: string }
    | { readonly kind: 'page'; readonly place: Place | undefined };
  readonly permissions: ItemPermissionSet;
}

/** What becomes of a page's permissions. */
export type PagePermissions =
  /** The settings define none, so none are sent. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'permissions';
      /** One object for all pages that have the same. */
      readonly permissions: ItemPermissions;
      readonly sources: readonly PermissionSource[];
    }
  /** Fails closed: the page is not published. */
  | { readonly kind: 'error'; readonly problems: readonly Problem[] };

/** Who may see which pages, as the settings of a commit say. Pure. */
export interface PagePermissionRules {
  /** All that touches this file besides its own text: when it changes, the file is looked at again. */
  configurationOf(path: string): unknown;
  of(path: string, page: PageData): PagePermissions;
}

export interface PermissionContext {
  readonly settings: PermissionSettings | undefined;
  /** Provider of identities that name none. */
  readonly provider: string | undefined;
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
  /** Owners of a file by CODEOWNERS; without it, no file has any. */
  readonly ownersOf?: ((path: string) => OwnerIdentities) | undefined;
}

/** The rules of the setting `permissions`, bound to a commit. */
export function createPermissionRules(context: PermissionContext): PagePermissionRules {
  const { settings, provider, workingDirectory, ownersOf = () => NO_OWNERS } = context;
  if (!settings) return WITHOUT;
  const rules = settings.rules.map((rule, index) => ({ rule, number: index + 1, matches: pathMatcher(rule.paths) }));
  const common = hashOf([settings.sets, settings.pages, provider ?? null]);
  const known = Object.keys(settings.sets);
  const shared = new Map<string, ItemPermissions>();
  const ruleOf = (path: string) => {
    const below = path.startsWith(workingDirectory) ? path.slice(workingDirectory.length) : path;
    return rules.findLast(({ matches }) => matches(below));
  };
  const setOf = (name: string) => {
    const set = settings.sets[name];
    if (!set) throw new Error(`The settings let a rule name the unknown set \`${name}\`.`);
    return itemPermissionSet(set, provider);
  };
  return {
    configurationOf(path) {
      const found = ruleOf(path);
      return [common, found?.rule ?? null, found?.rule.codeowners ? ownersOf(path).identities : []];
    },
    of(path, page) {
      const found = ruleOf(path);
      if (!found) return failed(noRule(path));
      const { identities, problems } = found.rule.codeowners ? ownersOf(path) : NO_OWNERS;
      if (problems.length > 0) return { kind: 'error', problems };
      if (found.rule.codeowners && identities.length === 0) return failed(noOwners(path, found.rule));
      const owners = identities.map((one) => ownedBy(one, provider));
      const own = settings.pages === 'ignore' ? NOTHING : readOwnPermissions(page, known, path);
      if (own.kind === 'error') return own;
      const asked = sourcesOfRule(found, owners, setOf);
      const added = own.kind === 'sets' ? sourcesOfPage(own, setOf) : [];
      const hasLevels = asked.some(({ level }) => level !== undefined);
      if (hasLevels && added.length > 0 && settings.pages === 'narrow') return failed(cannotNarrow(path, own));
      const sources = settings.pages === 'replace' && added.length > 0 ? added : [...asked, ...added];
      const permissions = sentFor(sources, found.rule);
      const count = countOf(sources);
      if (count > MOST_PERMISSIONS) return failed(tooMany(path, count));
      return { kind: 'permissions', permissions: interned(permissions, shared), sources };
    },
  };
}

const NO_OWNERS: OwnerIdentities = { identities: [], problems: [] };

const NOTHING: OwnPermissions = { kind: 'none' };

/** Without sets in the settings, a page that asks for one is refused by `readOwnPermissions`, which knows none. */
const WITHOUT: PagePermissionRules = {
  configurationOf: () => null,
  of(path, page) {
    if (!Object.hasOwn(page.data, 'permissions')) return NOTHING;
    return failed({
      level: 'error',
      code: 'permissions-unknown',
      message:
        'The page asks for permission sets with `permissions`, but the settings define none, so it is not published.',
      hint: 'Define the sets under `permissions.sets` of the settings, or take `permissions` out of the front matter.',
      path,
      ...page.placeOf('permissions'),
    });
  },
};

interface FoundRule {
  readonly rule: PermissionRule;
  readonly number: number;
}

function sourcesOfRule(
  { rule, number }: FoundRule,
  owners: readonly Identity[],
  setOf: (name: string) => ItemPermissionSet,
): readonly PermissionSource[] {
  const from = { kind: 'rule', number, paths: rule.paths } as const;
  const levels = rule.use?.kind === 'levels' ? rule.use.levels : [];
  const ofOwners: readonly PermissionSource[] = rule.codeowners
    ? [{ set: 'the owners of the file', from, permissions: ownerSet(owners.map(itemPermission)) }]
    : [];
  if (levels.length === 0) {
    const names = rule.use?.kind === 'sets' ? rule.use.sets : [];
    return [...new Set(names)]
      .map((set): PermissionSource => ({ set, from, permissions: setOf(set) }))
      .concat(ofOwners);
  }
  return levels.flatMap((sets, index) => {
    const ofLevel = [...new Set(sets)].map((set) => ({ set, from, permissions: setOf(set) }));
    // All sets of a level must allow, so owners narrow every level.
    return [...ofLevel, ...ofOwners].map((source): PermissionSource => ({ ...source, level: index + 1 }));
  });
}

function ownerSet(allowedPermissions: readonly ItemPermission[]): ItemPermissionSet {
  return { allowAnonymous: false, allowedPermissions, deniedPermissions: [] };
}

function sourcesOfPage(
  { sets, place }: Extract<OwnPermissions, { kind: 'sets' }>,
  setOf: (name: string) => ItemPermissionSet,
): readonly PermissionSource[] {
  return sets.map((set) => ({ set, from: { kind: 'page', place }, permissions: setOf(set) }));
}

/** A set that rule and page both name is sent once. */
function sentFor(sources: readonly PermissionSource[], rule: PermissionRule): ItemPermissions {
  const byLevel = Map.groupBy(sources, ({ level }) => level);
  const setsOf = (some: readonly PermissionSource[]) => [
    ...new Map(some.map(({ set, permissions }) => [set, permissions])).values(),
  ];
  if (rule.use?.kind !== 'levels' || byLevel.has(undefined)) return setsOf(sources);
  return [...byLevel].map(([level, ofLevel]): ItemPermissionLevel => {
    return { name: `Level ${level}`, permissionSets: setsOf(ofLevel) };
  });
}

function countOf(sources: readonly PermissionSource[]): number {
  const counts = sources.map(({ permissions: { allowedPermissions = [], deniedPermissions = [] } }) => {
    return allowedPermissions.length + deniedPermissions.length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function interned(permissions: ItemPermissions, shared: Map<string, ItemPermissions>): ItemPermissions {
  const key = JSON.stringify(permissions);
  const known = shared.get(key) ?? permissions;
  shared.set(key, known);
  return known;
}

function failed(problem: Problem): PagePermissions {
  return { kind: 'error', problems: [problem] };
}

function noRule(path: string): Problem {
  return {
    level: 'error',
    code: 'permissions-no-rule',
    message: 'Every page must match a rule of `permissions.rules`, but this one matches none, so it is not published.',
    hint: 'Begin the rules with one for all pages, such as `{paths: "**", use: staff}`; later ones make exceptions.',
    path,
  };
}

function noOwners(path: string, { paths }: PermissionRule): Problem {
  return {
    level: 'error',
    code: 'permissions-no-owners',
    message: `The rule for \`${paths}\` lets the owners of a file see its page, but CODEOWNERS names none for this one, so it is not published.`,
    hint: 'Give the file an owner in CODEOWNERS, or let a later rule take it.',
    path,
  };
}

function cannotNarrow(path: string, own: OwnPermissions): Problem {
  return {
    level: 'error',
    code: 'permissions-cannot-narrow',
    message:
      'The page asks for permission sets of its own, but its rule has levels, which sets cannot narrow, so it is not published.',
    hint: 'Put the sets into the levels of a rule for this page, or take `permissions` out of the front matter.',
    path,
    ...(own.kind === 'sets' ? own.place : undefined),
  };
}

function tooMany(path: string, count: number): Problem {
  return {
    level: 'error',
    code: 'permissions-too-many',
    message: `An item may have ${MOST_PERMISSIONS} permissions, but this page has ${count}; Coveo would accept and then reject it, so it is not published.`,
    hint: 'Put the users into groups.',
    path,
  };
}
