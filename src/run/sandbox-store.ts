import { decodeRecord } from '../repository/record/decode.ts';
import { encodeRecord } from '../repository/record/files.ts';
import type { RecordReading, RecordStore } from '../repository/repository.ts';
import type { Sandbox } from '../sandbox/server.ts';

/**
 * The record store of `publish --sandbox`: in the sandbox's own database, so that a try-out leaves no trace in the repository
 * and its record never speaks of items that the real source does not have.
 */
export function createSandboxStore(sandbox: Sandbox, source: string): RecordStore {
  const name = `record of ${source}`;
  const versionOf = (text: string | undefined) => text ?? '';
  const swap = (over: string, text: string | undefined) => {
    if (versionOf(sandbox.notes.get(name)) !== over) return { kind: 'conflict' } as const;
    if (text === undefined) sandbox.notes.delete(name);
    else sandbox.notes.set(name, text);
    return { kind: 'written', version: versionOf(text) } as const;
  };
  return {
    read: async () => readNote(sandbox.notes.get(name)),
    write: async (record, over) => swap(over, JSON.stringify([...encodeRecord(record)])),
    remove: async (over) => swap(over, undefined),
  };
}

function readNote(text: string | undefined): RecordReading {
  if (text === undefined) return { kind: 'none', version: '' };
  const files: unknown = JSON.parse(text);
  if (!isFileList(files))
    return { kind: 'damaged', reason: 'the note in the sandbox is not a list of files', version: text };
  return { ...decodeRecord(new Map(files)), version: text };
}

function isFileList(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every((entry) => Array.isArray(entry) && entry.every((part) => typeof part === 'string'))
  );
}
