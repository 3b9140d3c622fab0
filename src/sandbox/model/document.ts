import { readPermissions } from './permissions.ts';
import { foldKeys, isObject } from './strict-json.ts';

export type StoredValue = string | number | boolean | readonly (string | number | boolean)[];

export const COMPRESSION_TYPES = ['UNCOMPRESSED', 'DEFLATE', 'GZIP', 'LZMA', 'ZLIB'] as const;
export type CompressionType = (typeof COMPRESSION_TYPES)[number];

/** Where the data of an item is, still packed. */
export type PackedData =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'base64'; readonly text: string; readonly compression: CompressionType }
  | { readonly kind: 'file'; readonly fileId: string; readonly compression: CompressionType };

/** An item as a client sent it, checked against the model. */
export interface PushedDocument {
  /** Absent in the body of a single push, where the query has it. */
  readonly documentId: string | undefined;
  readonly data: PackedData;
  readonly fileExtension: string | undefined;
  readonly parentId: string | undefined;
  /** As JSON, just as it came. */
  readonly permissions: string | undefined;
  readonly permissionCount: number;
  readonly isPublic: boolean;
  /** By lower-case keys. */
  readonly metadata: Readonly<Record<string, StoredValue>>;
}

export type ReadDocument =
  | { readonly kind: 'document'; readonly document: PushedDocument }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Names that neither metadata nor fields may have, in lower case (https://docs.coveo.com/en/162/). */
const RESERVED = [
  'compressedbinarydata',
  'compressedbinarydatafileid',
  'compressiontype',
  'data',
  'documentid',
  'fileextension',
  'orderingid',
  'parentid',
  'permissions',
];

/** Whether a name in lower case is one that the service keeps for itself. */
export function isReserved(name: string): boolean {
  return RESERVED.includes(name);
}

/**
 * Reads an item (https://docs.coveo.com/en/162/). `compression` is the query parameter of a single push; where it is undefined, as in a
 * batch, an item names its own. Property names count in any case; the JSON is known to have no key twice.
 */
export function readDocument(value: unknown, compression: CompressionType | undefined): ReadDocument {
  if (!isObject(value)) return wrong('An item must be an object.');
  const body = foldKeys(value);
  const permissions = body.has('permissions') ? readPermissions(body.get('permissions')) : undefined;
  if (permissions?.kind === 'wrong') return permissions;
  const reason = findWrongProperty(body) ?? findWrongMetadata(body);
  if (reason !== undefined) return wrong(reason);
  const document: PushedDocument = {
    documentId: string(body.get('documentid')),
    data: packedData(body, compression ?? compressionOf(string(body.get('compressiontype')) ?? 'ZLIB') ?? 'ZLIB'),
    fileExtension: string(body.get('fileextension')),
    parentId: string(body.get('parentid')),
    permissions: permissions && JSON.stringify(body.get('permissions')),
    permissionCount: permissions?.count ?? 0,
    isPublic: permissions?.isPublic ?? true,
    metadata: Object.fromEntries([...body].filter(isMetadata)),
  };
  return { kind: 'document', document };
}

/** How much data travels inside an item, in bytes: text, or Base64 as it is. What is in a file container has another limit. */
export function inlineSize({ data }: PushedDocument): number {
  return data.kind === 'text' || data.kind === 'base64' ? Buffer.byteLength(data.text) : 0;
}

/** The compression type of that name; names count in upper case only. */
export function compressionOf(name: string): CompressionType | undefined {
  return COMPRESSION_TYPES.find((type) => type === name);
}

function findWrongProperty(body: ReadonlyMap<string, unknown>): string | undefined {
  if (body.has('orderingid')) return '`orderingId` is a query parameter, not a property of an item.';
  for (const name of RESERVED.filter((name) => name !== 'permissions')) {
    if (body.has(name) && typeof body.get(name) !== 'string') return `\`${name}\` must be a string.`;
  }
  const type = string(body.get('compressiontype'));
  if (type !== undefined && !compressionOf(type))
    return `\`compressionType\` must be one of ${COMPRESSION_TYPES.join(', ')}, but is \`${type}\`.`;
  const extension = string(body.get('fileextension'));
  if (extension !== undefined && !/^\.[A-Za-z0-9-]+$/.test(extension))
    return `\`fileExtension\` must look like \`.html\`, but is \`${extension}\`.`;
  return findWrongData(body);
}

function findWrongData(body: ReadonlyMap<string, unknown>): string | undefined {
  const given = ['data', 'compressedbinarydata', 'compressedbinarydatafileid'].filter((name) => body.has(name));
  if (given.length > 1)
    return `An item has its data in one property at most, but here are ${given.map((name) => `\`${name}\``).join(' and ')}.`;
  return undefined;
}

function findWrongMetadata(body: ReadonlyMap<string, unknown>): string | undefined {
  for (const entry of body) {
    const [key, value] = entry;
    if (RESERVED.includes(key)) continue;
    if (key === '') return 'A metadata key is empty.';
    if (!isMetadata(entry))
      return `The metadata \`${key}\` must be a string, a number, a boolean or a flat array of those.`;
    const isBroken = [value].flat().some((part) => typeof part === 'string' && !part.isWellFormed());
    if (isBroken) return `The metadata \`${key}\` holds half of a surrogate pair, which is no text.`;
  }
  return undefined;
}

function isMetadata(entry: [string, unknown]): entry is [string, StoredValue] {
  const [key, value] = entry;
  return !RESERVED.includes(key) && (isScalar(value) || (Array.isArray(value) && value.every(isScalar)));
}

function isScalar(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function packedData(body: ReadonlyMap<string, unknown>, compression: CompressionType): PackedData {
  const text = string(body.get('data'));
  if (text !== undefined) return { kind: 'text', text };
  const base64 = string(body.get('compressedbinarydata'));
  if (base64 !== undefined) return { kind: 'base64', text: base64, compression };
  const fileId = string(body.get('compressedbinarydatafileid'));
  return fileId === undefined ? { kind: 'none' } : { kind: 'file', fileId, compression };
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wrong(reason: string): ReadDocument {
  return { kind: 'wrong', reason };
}
