import { describe, expect, it } from 'vitest';
import type { ItemPermission, ItemPermissions } from '../../src/model/item-permissions.ts';
import { accessText } from '../../src/report/access-text.ts';

const user = (identity: string): ItemPermission => ({ identity, identityType: 'User' });
const group = (identity: string, securityProvider?: string): ItemPermission => {
  return { identity, identityType: 'Group', ...(securityProvider === undefined ? {} : { securityProvider }) };
};
const staff = { allowedPermissions: [group('Staff')], deniedPermissions: [user('temp')] };

describe('accessText', () => {
  it.each<[text: string, permissions: ItemPermissions | null]>([
    ['no permissions are sent', null],
    ['nobody', []],
    ['nobody', [{}]],
    ['everyone', [{ allowAnonymous: true, allowedPermissions: [], deniedPermissions: [] }]],
    ['everyone but not user temp', [{ allowAnonymous: true, deniedPermissions: [user('temp')] }]],
    ['group Staff but not user temp', [staff]],
    [
      'group Staff but not user temp and also group Legal of Other',
      [staff, { allowedPermissions: [group('Legal', 'Other')] }],
    ],
    [
      'everyone; else group Staff but not user temp and also group Legal',
      [
        { permissionSets: [{ allowAnonymous: true }] },
        { permissionSets: [staff, { allowedPermissions: [group('Legal')] }] },
      ],
    ],
    [
      'user 0, user 1, user 2, user 3, user 4, 2 more',
      [{ allowedPermissions: Array.from({ length: 7 }, (_, index) => user(String(index))) }],
    ],
  ])('says `%s`', (text, permissions) => {
    expect(accessText(permissions)).toBe(text);
  });
});
