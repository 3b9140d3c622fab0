import type {
  ItemPermission,
  ItemPermissionLevel,
  ItemPermissionSet,
  ItemPermissions,
} from '../model/item-permissions.ts';

/** Identities that are named before the rest is counted. */
const SHOWN = 5;

const WORDS = { User: 'user', Group: 'group', VirtualGroup: 'group' };

/** Who may see an item, in words: `group Employees but not user temp@example.com`. Holds names as they are. */
export function accessText(permissions: ItemPermissions | null): string {
  if (permissions === null) return 'no permissions are sent';
  if (permissions.length === 0) return 'nobody';
  const isSimple = providersIn(permissions).size <= 1;
  const parts = permissions.map((part) =>
    'permissionSets' in part ? levelText(part, isSimple) : setText(part, isSimple),
  );
  return parts.join(permissions.some(isLevel) ? '; else ' : ' and also ');
}

function isLevel(part: ItemPermissionSet | ItemPermissionLevel): boolean {
  return 'permissionSets' in part;
}

/** Where all identities have one provider, it goes without saying. */
function providersIn(permissions: ItemPermissions): ReadonlySet<string | undefined> {
  const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
  const named = sets.flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [
    ...allowedPermissions,
    ...deniedPermissions,
  ]);
  return new Set(named.map(({ securityProvider }) => securityProvider));
}

function levelText({ permissionSets }: ItemPermissionLevel, isSimple: boolean): string {
  return permissionSets.map((set) => setText(set, isSimple)).join(' and also ');
}

function setText(set: ItemPermissionSet, isSimple: boolean): string {
  const { allowAnonymous, allowedPermissions = [], deniedPermissions = [] } = set;
  const allowed = allowAnonymous ? 'everyone' : namesText(allowedPermissions, isSimple) || 'nobody';
  return deniedPermissions.length === 0 ? allowed : `${allowed} but not ${namesText(deniedPermissions, isSimple)}`;
}

function namesText(permissions: readonly ItemPermission[], isSimple: boolean): string {
  const names = permissions.slice(0, SHOWN).map(({ identity, identityType, securityProvider }) => {
    return `${WORDS[identityType]} ${identity}${isSimple || securityProvider === undefined ? '' : ` of ${securityProvider}`}`;
  });
  const more = permissions.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
