import { type CompressionType, compressionOf } from './document.ts';
import { isObject } from './strict-json.ts';

/** What a 202 promises to do later. */
export type Task =
  | {
      readonly kind: 'put';
      readonly documentId: string;
      /** Where the query named it. */
      readonly compression: CompressionType | undefined;
      readonly body: unknown;
    }
  | { readonly kind: 'delete'; readonly documentId: string; readonly deleteChildren: boolean }
  | { readonly kind: 'batch'; readonly fileId: string }
  /** The threshold is the ordering id of the operation. */
  | { readonly kind: 'older-than' };

/** Reads a task back from the database, where it is kept as JSON. */
export function parseTask(json: string): Task {
  const value: unknown = JSON.parse(json);
  const task = isObject(value) ? toTask(value) : undefined;
  if (!task) throw new Error(`The database holds an operation that this version does not know: ${json.slice(0, 80)}`);
  return task;
}

function toTask({
  kind,
  documentId,
  compression,
  body,
  deleteChildren,
  fileId,
}: Readonly<Record<string, unknown>>): Task | undefined {
  if (kind === 'older-than') return { kind };
  if (kind === 'batch' && typeof fileId === 'string') return { kind, fileId };
  if (typeof documentId !== 'string') return undefined;
  if (kind === 'delete') return { kind, documentId, deleteChildren: deleteChildren === true };
  return kind === 'put' ? { kind, documentId, compression: compressionOf(String(compression)), body } : undefined;
}
