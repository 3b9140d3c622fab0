import type {
  ItemPermission,
  ItemPermissionLevel,
  ItemPermissionSet,
  ItemPermissions,
} from '../pages/item-permissions.ts';

/** Identities that are named before the rest is counted. */
const SHOWN = 5;

const WORDS = { User: 'user', Group: 'group', VirtualGroup: 'group' };

/** Who may see an item, in words: `group Employees but not user temp@example.com`. Holds names as they are. */
export function accessText(permissions: ItemPermissions | null): string {
  if (permissions === null) return 'no permissions are sent';
  if (permissions.length === 0) return 'nobody';
  const parts = permissions.map((part) => ('permissionSets' in part ? levelText(part) : setText(part)));
  return parts.join(permissions.some(isLevel) ? '; else ' : ' and also ');
}

function isLevel(part: ItemPermissionSet | ItemPermissionLevel): boolean {
  return 'permissionSets' in part;
}

function levelText({ permissionSets }: ItemPermissionLevel): string {
  return permissionSets.map(setText).join(' and also ');
}

function setText({ allowAnonymous, allowedPermissions = [], deniedPermissions = [] }: ItemPermissionSet): string {
  const allowed = allowAnonymous ? 'everyone' : namesText(allowedPermissions) || 'nobody';
  return deniedPermissions.length === 0 ? allowed : `${allowed} but not ${namesText(deniedPermissions)}`;
}

function namesText(permissions: readonly ItemPermission[]): string {
  const names = permissions.slice(0, SHOWN).map(({ identity, identityType, securityProvider }) => {
    return `${WORDS[identityType]} ${identity}${securityProvider === undefined ? '' : ` of ${securityProvider}`}`;
  });
  const more = permissions.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
