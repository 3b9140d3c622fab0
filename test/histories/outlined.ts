import { createHash } from 'node:crypto';
import type { Settled } from '../../src/model/record.ts';
import { shardOf } from '../../src/plan/share.ts';
import { recordFiles, shardsOf } from '../../src/repository/record/files.ts';
import { manifestText, parseManifest } from '../../src/repository/record/manifest.ts';
import type { OutlinedStore, RecordStore, RecordWriting } from '../../src/repository/repository.ts';

/** The same store as one that can tell its record without the lines, as the one in git can. `left`: what each version of the record says that it left. */
export function outlined(store: RecordStore, left: Map<string, Settled>): RecordStore & OutlinedStore {
  const noted = (written: RecordWriting, settled: Settled | undefined) => {
    if (written.kind === 'written' && settled) left.set(written.version, settled);
    return written;
  };
  const write: RecordStore['write'] = async (record, over) => noted(await store.write(record, over), record.settled);
  return {
    read: () => store.read(),
    remove: (over) => store.remove(over),
    write,
    async outline() {
      const reading = await store.read();
      if (reading.kind !== 'record') return undefined;
      const { version } = reading;
      const record = { ...reading.record, settled: left.get(version) };
      const shards = shardsOf(record);
      const blobs = new Map([...recordFiles(record, shards)].map(([path, text]) => [path, hashOf(text)]));
      const manifest = parseManifest(manifestText(record, shards, blobs) ?? '', blobs);
      const skipsOf = (some: readonly string[]) => [...record.skips].filter(([path]) => some.includes(shardOf(path)));
      return manifest && { ...manifest, head: record, version, skips: async (some) => new Map(skipsOf(some)) };
    },
    async writeOutline({ head }, over) {
      const reading = await store.read();
      if (reading.kind !== 'record' || reading.version !== over) return { kind: 'conflict' };
      const { items, skips, identities } = reading.record;
      return await write({ ...head, items, skips, identities }, over);
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
