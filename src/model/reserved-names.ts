/** Names that the service keeps for itself, in any case; metadata may not have them (https://docs.coveo.com/en/162/). */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'compressedbinarydata',
  'compressedbinarydatafileid',
  'compressiontype',
  'data',
  'documentid',
  'fileextension',
  'orderingid',
  'parentid',
  'permissions',
]);
