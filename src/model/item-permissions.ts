/** Somebody whom a permission names, as it is sent. */
export interface ItemPermission {
  readonly identity: string;
  readonly identityType: 'User' | 'Group' | 'VirtualGroup';
  /** Id of a provider; the source's first one without it. */
  readonly securityProvider?: string | undefined;
}

/** Who may see an item: somebody allowed and not denied; whom it does not name, it does not allow. */
export interface ItemPermissionSet {
  /** Everyone may see the item, known or not, but for those denied. */
  readonly allowAnonymous?: boolean | undefined;
  readonly allowedPermissions?: readonly ItemPermission[] | undefined;
  readonly deniedPermissions?: readonly ItemPermission[] | undefined;
}

export interface ItemPermissionLevel {
  readonly name?: string | undefined;
  readonly permissionSets: readonly ItemPermissionSet[];
}

/** The array as it is sent: either the simplified model, sets alone, or the complete one, levels alone. */
export type ItemPermissions = readonly ItemPermissionSet[] | readonly ItemPermissionLevel[];
