import { type AccessDecision, decide, type Step } from '../model/evaluate-permissions.ts';
import { EMAIL_PROVIDER, identityText } from '../model/identity.ts';
import { modelOf, type Permission } from '../model/permission-model.ts';
import { type Database, number, text } from '../storage/database.ts';
import { defaultProviderOf } from '../storage/providers.ts';
import { findSource, type StoredVisibility } from '../storage/sources.ts';
import { remembered } from './matching.ts';
import type { Condition } from './query.ts';
import { type SearchUser, standingOf } from './security-cache.ts';

/** An item as far as it matters who may see it. */
export interface GuardedItem {
  readonly organization: string;
  /** Id of the source. */
  readonly source: string;
  /** As JSON. */
  readonly permissions: string | undefined;
}

/** Whether somebody may see an item, and why, for people. */
export interface Judgement {
  readonly isVisible: boolean;
  /** Whole sentences, in the order in which it was found out. */
  readonly reasons: readonly string[];
}

/** Who looks: a principal, or whoever may see everything. */
export type SearchViewer = 'everything' | SearchUser;

/** Says of any item of an organization whether a principal may see it. What a principal is and belongs to is found out once. */
export function createJudge(
  database: Database,
  organization: string,
  principal: SearchUser,
): (item: GuardedItem) => Judgement {
  const standing = standingOf(database, organization, principal);
  const contexts = new Map<string, Context>();
  return ({ source, permissions }) => {
    const context = contexts.get(source) ?? contextOf(database, organization, source);
    contexts.set(source, context);
    const identityOf = ({ type, name, provider = context.provider }: Permission) => ({ type, name, provider });
    return judge(permissions, context, (permission) => standing.pathTo(identityOf(permission)));
  };
}

/** What a source says of all its items. */
interface Context {
  readonly visibility: StoredVisibility;
  /** Whether an open sandbox made it because it was named, so that nobody said who may see it. */
  readonly isMadeByName: boolean;
  /** Whom permissions mean that name no provider. Without any, e-mail addresses are all that names can be. */
  readonly provider: string;
}

function contextOf(database: Database, organization: string, source: string): Context {
  const made = database.get`
    SELECT 1 FROM sources_made_by_name WHERE organization = ${organization} AND source = ${source}`;
  return {
    visibility: findSource(database, organization, source)?.visibility ?? 'SECURED',
    isMadeByName: made !== undefined,
    provider: defaultProviderOf(database, { organization, id: source })?.id ?? EMAIL_PROVIDER,
  };
}

/**
 * Permissions count in secured sources alone; there, an item without any is seen by nobody (https://docs.coveo.com/en/107/). The
 * sandbox keeps no list of who may see a private source, so like a shared one it is open to everybody.
 */
function judge(
  permissions: string | undefined,
  { visibility, isMadeByName }: Context,
  pathTo: (permission: Permission) => readonly string[] | undefined,
): Judgement {
  if (visibility !== 'SECURED') {
    return { isVisible: true, reasons: [`The source is ${visibility.toLowerCase()}, so everybody sees the item.`] };
  }
  if (permissions === undefined) return isMadeByName ? OPEN : HIDDEN;
  const model = modelOf(permissions);
  const decision = decide(model, (permission) => pathTo(permission) !== undefined);
  const reasons = decision.steps.flatMap((step) => reasonsOf(step, (by) => pathTo(by) ?? []));
  return { isVisible: decision.isVisible, reasons: [...reasons, conclusion(model.kind, decision)] };
}

const HIDDEN: Judgement = {
  isVisible: false,
  reasons: ['The source is secured and the item has no permissions, so nobody sees it.'],
};
const OPEN: Judgement = {
  isVisible: true,
  reasons: ['The sandbox made the source when it was first named, so everybody sees an item without permissions.'],
};

function reasonsOf({ level, set, verdict }: Step, pathTo: (by: Permission) => readonly string[]): readonly string[] {
  const place = level === undefined ? `Set ${set}` : `Level ${level}, set ${set}`;
  if (verdict.kind === 'undecided') return [`${place} names neither them nor a group of theirs.`];
  if (verdict.by === 'everyone') return [`${place} allows everybody.`];
  const path = pathTo(verdict.by);
  const because = path.length === 0 ? '' : `: ${path.join('; ')}`;
  return [`${place} ${verdict.kind === 'denied' ? 'denies' : 'allows'} the ${identityText(verdict.by)}${because}.`];
}

function conclusion(kind: 'sets' | 'levels', { isVisible, steps }: AccessDecision): string {
  if (steps.length === 0) return 'The permissions hold no set, so nobody sees the item.';
  if (kind === 'levels')
    return isVisible ? 'The first level that decides allows.' : 'No level allows before one denies.';
  return isVisible ? 'Every set allows.' : 'Not every set allows.';
}

/** The ids of the items of a source, in any organization, that a principal may see, sorted. */
export function listVisible(database: Database, source: string, principal: SearchUser): readonly string[] {
  const [{ sql, values } = { sql: '1', values: [] }] = conditionOf(database, principal);
  const rows = database.select(`SELECT document_id FROM items WHERE source = ? AND ${sql} ORDER BY document_id`, [
    source,
    ...values,
  ]);
  return rows.map((row) => text(row, 'document_id'));
}

/**
 * A condition on `items` for what a viewer may see. Few items have permissions of their own, so those are judged once for all items that
 * share them, and not again as long as nothing changed.
 */
export function conditionOf(database: Database, viewer: SearchViewer, organization?: string): readonly Condition[] {
  if (viewer === 'everything') return [];
  const numbers = remembered(database, ['visible', viewer, organization ?? null], () => {
    const judges = new Map<string, (item: GuardedItem) => Judgement>();
    const seen = listGuarded(database, organization).filter((item) => {
      const judge = judges.get(item.organization) ?? createJudge(database, item.organization, viewer);
      judges.set(item.organization, judge);
      return judge(item).isVisible;
    });
    return seen.map(({ access }) => access).join(', ');
  });
  return [{ sql: `items.access IN (${numbers})`, values: [] }];
}

function listGuarded(database: Database, organization: string | undefined) {
  const rows = database.all`SELECT * FROM accesses WHERE organization = coalesce(${organization ?? null}, organization)`;
  return rows.map((row) => {
    const permissions = text(row, 'permissions');
    return {
      access: number(row, 'number'),
      organization: text(row, 'organization'),
      source: text(row, 'source'),
      permissions: permissions === '' ? undefined : permissions,
    };
  });
}
