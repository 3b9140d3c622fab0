import { foldKeys, isObject, parseStrictJsonBytes } from './strict-json.ts';

export interface BatchDelete {
  readonly documentId: string;
  readonly deleteChildren: boolean;
}

/** The operations of one batch file; the items still have to be read one by one. */
export interface ParsedBatch {
  readonly addOrUpdate: readonly { readonly documentId: string; readonly body: unknown }[];
  readonly deletes: readonly BatchDelete[];
}

export type ReadBatch =
  | { readonly kind: 'batch'; readonly batch: ParsedBatch }
  | { readonly kind: 'broken'; readonly reason: string };

/** Thrown and caught in this file only. */
class BrokenBatch extends Error {}

/**
 * Reads a batch file (https://docs.coveo.com/en/90/): `{addOrUpdate: [item], delete: [{documentId, deleteChildren}]}`. All
 * operations of a batch share one ordering id, so an id that appears twice, in one array or in both, has no defined outcome
 * and breaks the whole file; so does a deleted folder that covers an added item.
 */
export function readBatch(bytes: Uint8Array): ReadBatch {
  try {
    return { kind: 'batch', batch: parseBatch(bytes) };
  } catch (error) {
    if (error instanceof BrokenBatch) return { kind: 'broken', reason: error.message };
    throw error;
  }
}

function parseBatch(bytes: Uint8Array): ParsedBatch {
  const json = parseStrictJsonBytes(bytes);
  if (json.kind === 'broken') throw new BrokenBatch(json.reason);
  if (!isObject(json.value)) throw new BrokenBatch('A batch must be an object with `addOrUpdate` and `delete`.');
  const keys = foldKeys(json.value);
  const stranger = [...keys.keys()].find((key) => key !== 'addorupdate' && key !== 'delete');
  if (stranger !== undefined) throw new BrokenBatch(`\`${stranger}\` is no property of a batch.`);
  const batch: ParsedBatch = {
    addOrUpdate: entries('addOrUpdate', keys.get('addorupdate')).map(({ id, body }) => ({ documentId: id, body })),
    deletes: entries('delete', keys.get('delete')).map(readDelete),
  };
  checkIds(batch);
  return batch;
}

function entries(name: string, value: unknown): readonly { id: string; body: Readonly<Record<string, unknown>> }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new BrokenBatch(`\`${name}\` must be an array.`);
  return value.map((body: unknown, index) => {
    const id = isObject(body) ? foldKeys(body).get('documentid') : undefined;
    if (!isObject(body) || typeof id !== 'string')
      throw new BrokenBatch(`Entry ${index} of \`${name}\` has no \`documentId\`.`);
    return { id, body };
  });
}

function readDelete({ id, body }: { id: string; body: Readonly<Record<string, unknown>> }): BatchDelete {
  const keys = foldKeys(body);
  const deleteChildren = keys.get('deletechildren') ?? false;
  if (typeof deleteChildren !== 'boolean') throw new BrokenBatch('`deleteChildren` must be a boolean.');
  const stranger = [...keys.keys()].find((key) => key !== 'documentid' && key !== 'deletechildren');
  if (stranger !== undefined) throw new BrokenBatch(`\`${stranger}\` is no property of a delete.`);
  return { documentId: id, deleteChildren };
}

function checkIds({ addOrUpdate, deletes }: ParsedBatch): void {
  const seen = new Set<string>();
  for (const { documentId } of [...addOrUpdate, ...deletes]) {
    if (seen.has(documentId)) throw new BrokenBatch(`The document id \`${documentId}\` appears twice in the batch.`);
    seen.add(documentId);
  }
  for (const { documentId } of deletes.filter(({ deleteChildren }) => deleteChildren)) {
    const child = addOrUpdate.find((item) => item.documentId.startsWith(`${documentId}/`));
    if (child)
      throw new BrokenBatch(
        `The batch deletes \`${documentId}\` with its children and adds \`${child.documentId}\` below it.`,
      );
  }
}
