import { createHash } from 'node:crypto';
import type { PublishedRecord, Settled } from '../../src/model/record.ts';
import { shardOf } from '../../src/plan/share.ts';
import { recordFiles, shardsOf } from '../../src/repository/record/files.ts';
import { manifestText, parseManifest } from '../../src/repository/record/manifest.ts';
import type { OutlinedStore, RecordStore, StoredOutline } from '../../src/repository/repository.ts';

/** What the files of a record would tell without its lines. */
export function outlineOf(record: PublishedRecord, version: string): StoredOutline | undefined {
  const shards = shardsOf(record);
  const blobs = new Map([...recordFiles(record, shards)].map(([path, text]) => [path, blobOf(text)]));
  const manifest = parseManifest(manifestText(record, shards, blobs) ?? '', blobs);
  if (!manifest) return undefined;
  return {
    ...manifest,
    head: { ...record, settled: manifest.settled },
    version,
    skips: async (some) => new Map([...record.skips].filter(([path]) => some.includes(shardOf(path)))),
  };
}

function blobOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/**
 * A store that can tell its record without the lines, over one that cannot.
 *
 * @param left where runs left everything, by the version that they wrote; outlives the store
 */
export function outlinedStore(store: RecordStore, left: Map<string, Settled | undefined>): RecordStore & OutlinedStore {
  const write: RecordStore['write'] = async (record, over) => {
    const written = await store.write(record, over);
    if (written.kind === 'written') left.set(written.version, record.settled);
    return written;
  };
  return {
    read: () => store.read(),
    write,
    remove: (over) => store.remove(over),
    async outline() {
      const reading = await store.read();
      if (reading.kind !== 'record') return undefined;
      return outlineOf({ ...reading.record, settled: left.get(reading.version) }, reading.version);
    },
    async writeOutline({ head }, over) {
      const reading = await store.read();
      if (reading.kind !== 'record' || reading.version !== over) return { kind: 'conflict' };
      return await write({ ...reading.record, ...head }, over);
    },
  };
}
