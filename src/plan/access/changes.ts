import { append } from '../../model/append.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Directory } from '../../model/directory.ts';
import { identityText } from '../../model/identity.ts';
import type { ItemPermission, ItemPermissionSet, ItemPermissions } from '../../model/item-permissions.ts';
import { principalsOf } from './principals.ts';
import type { Pair } from './strictness.ts';
import { type VisibilityChange, visibilityChangeOf } from './visibility-change.ts';

/** An item with its permissions before and after; null where none are sent, undefined where there was no item. */
export interface ItemAccess {
  readonly documentId: string;
  readonly before: ItemPermissions | null | undefined;
  readonly after: ItemPermissions | null;
}

/** Who sees more or less. */
export interface AccessChanges {
  /** Items whose own permissions changed. */
  readonly access: readonly {
    readonly documentId: string;
    readonly before: ItemPermissions | null;
    readonly after: ItemPermissions | null;
    /** Never false where anybody could see the item who could not before. */
    readonly widened: boolean;
  }[];
  /** Users, and groups that are kept elsewhere, who see more or fewer of the other items; sorted. */
  readonly members: readonly {
    readonly identity: string;
    readonly gains: readonly string[];
    readonly loses: readonly string[];
  }[];
}

export interface AccessRequest {
  readonly items: readonly ItemAccess[];
  readonly before: Directory;
  readonly after: Directory;
}

/** A pair of arrays that items have in common, with these items. */
interface Group {
  readonly pair: Pair;
  readonly isSame: boolean;
  readonly documentIds: string[];
}

/** What a plan changes about who sees what. Items with the same permissions share the work. New items are nobody's gain. */
export function accessChanges({ items, before, after }: AccessRequest): AccessChanges {
  const groups = groupsOf(items);
  if (groups.every(({ pair, isSame }) => isSame && pair.after === null)) return { access: [], members: [] };
  const arrays = groups.flatMap(({ pair }) => [pair.before, pair.after]).filter((array) => array !== null);
  const principals = principalsOf(before, after, arrays);
  const looked = groups.map((group) => ({ ...group, change: visibilityChangeOf(group.pair, principals) }));
  const widened = new Map(
    looked
      .filter(({ isSame }) => !isSame)
      .flatMap(({ documentIds, change }) => documentIds.map((id): [string, boolean] => [id, change.widened])),
  );
  const access = items.flatMap(({ documentId, before: earlier, after: later }) => {
    const isWider = widened.get(documentId);
    return isWider === undefined || earlier === undefined
      ? []
      : [{ documentId, before: earlier, after: later, widened: isWider }];
  });
  return {
    access,
    members: memberChanges(
      looked.filter(({ isSame }) => isSame),
      after.provider,
    ),
  };
}

function groupsOf(items: readonly ItemAccess[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const texts = new Map<ItemPermissions | null, string>();
  const textOf = (array: ItemPermissions | null) => {
    const text = texts.get(array) ?? canonicalText(array);
    texts.set(array, text);
    return text;
  };
  for (const { documentId, before, after } of items) {
    if (before === undefined) continue;
    const [earlier, later] = [textOf(before), textOf(after)];
    const key = `${earlier}\n${later}`;
    const group = groups.get(key) ?? { pair: { before, after }, isSame: earlier === later, documentIds: [] };
    group.documentIds.push(documentId);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Arrays mean the same when these are equal: the order of sets, and of what they name, says nothing; that of levels does. */
export function canonicalText(permissions: ItemPermissions | null): string {
  if (permissions === null) return 'null';
  const isLevels = permissions.some((part) => 'permissionSets' in part);
  const parts = permissions.map((part) =>
    'permissionSets' in part ? part.permissionSets.map(setText).sort() : [setText(part)],
  );
  return canonicalJson(isLevels ? { levels: parts } : parts.flat().sort());
}

function setText({
  allowAnonymous = false,
  allowedPermissions = [],
  deniedPermissions = [],
}: ItemPermissionSet): string {
  const names = (some: readonly ItemPermission[]) => some.map((one) => canonicalJson(one)).sort();
  return canonicalJson([allowAnonymous, names(allowedPermissions), names(deniedPermissions)]);
}

function memberChanges(
  looked: readonly { readonly documentIds: readonly string[]; readonly change: VisibilityChange }[],
  home: string | undefined,
): AccessChanges['members'] {
  const people = new Map<string, { gains: string[]; loses: string[] }>();
  const of = (identity: string) => {
    const known = people.get(identity) ?? { gains: [], loses: [] };
    people.set(identity, known);
    return known;
  };
  for (const { documentIds, change } of looked) {
    for (const { identity } of change.gains) append(of(identityText(identity, home)).gains, documentIds);
    for (const { identity } of change.loses) append(of(identityText(identity, home)).loses, documentIds);
  }
  return [...people]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([identity, lists]) => ({ identity, ...lists }));
}
