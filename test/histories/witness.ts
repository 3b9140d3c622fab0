import { expect } from 'vitest';
import { pushItems } from '../../src/coveo/batches.ts';
import type { PushService } from '../../src/coveo/service.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { addressOf, type ExpectedItem, expectedItems, livePages, SITE, type Snapshot } from './model.ts';

export type StoredItem = ReturnType<Sandbox['items']>[number];

/** Items that somebody else put into the same source; one is below the address of a page. */
const FOREIGN = [`${SITE}guide/alpha/appendix`, 'https://elsewhere.example.com/'];

/** Looks at the source after every call, and remembers what must not happen. */
export class Witness {
  readonly #sandbox: Sandbox;
  readonly #source: string;
  /** Document ids that must be there all the time. */
  #lasting: readonly string[] = [];
  /** Pages that must be somewhere all the time, while their address changes. */
  #moving: readonly string[] = [];

  constructor(sandbox: Sandbox, source: string) {
    this.#sandbox = sandbox;
    this.#source = source;
  }

  async putForeignItems(service: PushService): Promise<void> {
    const items = FOREIGN.map((documentId) => ({ documentId, html: '<p>foreign</p>', metadata: { title: 'Foreign' } }));
    for await (const _ids of pushItems(service, toStream(items)));
    this.look();
  }

  /** From now on pages are published that all of these commits have. */
  begin(snapshots: readonly Snapshot[]): void {
    const items = this.items();
    const wanted = snapshots.map(expectedItems);
    const isWanted = (id: string) => wanted.some((ids) => ids.has(id));
    this.#lasting = [...items.keys()].filter((id) => wanted.every((ids) => ids.has(id)));
    this.#moving = [...items]
      .filter(([id, item]) => !isWanted(id) && snapshots.every((one) => movesToNewAddress(one, uidOf(item), items)))
      .map(([, item]) => uidOf(item));
  }

  /** Carries out what was queued, and objects to anything that may not be even for a moment. */
  look(): void {
    const items = this.items();
    const uids = new Set([...items.values()].map(uidOf));
    expect(
      this.#lasting.filter((id) => !items.has(id)),
      'pages that are missing for a moment',
    ).toEqual([]);
    expect(
      this.#moving.filter((uid) => !uids.has(uid)),
      'pages that are nowhere while they move',
    ).toEqual([]);
    const foreign = this.#sandbox.items(this.#source).filter(({ title }) => title === 'Foreign');
    expect(foreign.map(({ documentId }) => documentId).sort(), 'items of others').toEqual([...FOREIGN].sort());
    expect(this.#sandbox.violations).toEqual([]);
  }

  /** What is in the source of ours, by document id. */
  items(): ReadonlyMap<string, StoredItem> {
    const ours = this.#sandbox.items(this.#source).filter(({ title }) => title !== 'Foreign');
    return new Map(ours.map((item) => [item.documentId, item]));
  }

  /** Holds the source against a commit, ids that nobody can answer for aside. */
  expectEqual(snapshot: Snapshot, except: ReadonlySet<string> = new Set()): void {
    const items = this.items();
    const expected = expectedItems(snapshot);
    const known = (ids: Iterable<string>) => [...ids].filter((id) => !except.has(id)).sort();
    expect(known(items.keys())).toEqual(known(expected.keys()));
    for (const id of known(expected.keys())) expectItem(items.get(id), expected.get(id));
  }
}

function movesToNewAddress(snapshot: Snapshot, uid: string, items: ReadonlyMap<string, StoredItem>): boolean {
  const page = livePages(snapshot).find((one) => one.uid === uid);
  return page !== undefined && !items.has(addressOf(page));
}

function expectItem(item: StoredItem | undefined, expected: ExpectedItem | undefined): void {
  if (!item || !expected) throw new Error('Both must be there.');
  const { uid, version, edition, link } = expected;
  const id = item.documentId;
  expect(uidOf(item), id).toBe(uid);
  expect(item.body, id).toContain(`version${version} `);
  expect(item.metadata.edition, id).toBe(`e${edition}`);
  const href = /<a href="([^"]*)"/.exec(Buffer.from(item.content).toString('utf8'))?.[1];
  if (link !== 'nowhere') expect(href, `link of ${id}`).toBe(link);
}

export function uidOf(item: StoredItem): string {
  return String(item.metadata.uid);
}

async function* toStream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
