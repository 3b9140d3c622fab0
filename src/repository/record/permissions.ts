import { z } from 'zod';
import { hashOf } from '../../model/canonical-json.ts';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { RecordedItem } from '../../model/record.ts';
import { parseJson, readLines, reasonOf } from './json.ts';

/** The file of a record with each array of permissions that its items have, once: pages name it by its key. */
export const PERMISSIONS_FILE = 'permissions.jsonl';

const permission = z.strictObject({
  identity: z.string(),
  identityType: z.enum(['User', 'Group', 'VirtualGroup']),
  securityProvider: z.string().optional(),
});

const set = z.strictObject({
  allowAnonymous: z.boolean().optional(),
  allowedPermissions: z.array(permission).optional(),
  deniedPermissions: z.array(permission).optional(),
});

const permissions: z.ZodType<ItemPermissions> = z.union([
  z.array(set),
  z.array(z.strictObject({ name: z.string().optional(), permissionSets: z.array(set) })),
]);

const line = z.object({ key: z.string(), permissions });

const keys = new WeakMap<ItemPermissions, string>();

/** What names an array of permissions in the lines of pages: 16 hexadecimal digits. */
export function permissionsKey(permissions: ItemPermissions): string {
  const key = keys.get(permissions) ?? hashOf(permissions).slice(0, 16);
  keys.set(permissions, key);
  return key;
}

/** The text of the file; empty where no item has permissions. */
export function permissionsText(items: Iterable<RecordedItem>): string {
  const texts = new Map<string, string>();
  for (const { permissions } of items) {
    if (!permissions) continue;
    const key = permissionsKey(permissions);
    if (!texts.has(key)) texts.set(key, `${JSON.stringify({ key, permissions })}\n`);
  }
  return [...texts.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join('');
}

/** Reads the file. One object for all that name it, so that memory does not grow with the number of pages. */
export function parsePermissions(
  text: string,
): { readonly byKey: ReadonlyMap<string, ItemPermissions> } | { readonly reason: string } {
  const byKey = new Map<string, ItemPermissions>();
  const reason = readLines(text, (written) => {
    const parsed = line.safeParse(parseJson(written));
    if (!parsed.success) return reasonOf(parsed.error);
    byKey.set(parsed.data.key, parsed.data.permissions);
    return undefined;
  });
  return reason === undefined ? { byKey } : { reason };
}
