import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import type { ExpectedItem, SoakCommit } from './soak-site.ts';

type Items = ReadonlyMap<string, ExpectedItem>;

/** What the index holds, and what the log says that it should hold: two answers to one question. */
export class Ledger {
  readonly #sandbox: Sandbox;
  readonly #source: string;
  /** What the log says is in the index. */
  readonly #told: Map<string, ExpectedItem>;
  /** Items of which the log said last that an operation was rejected. */
  readonly #rejected = new Set<string>();
  #index: Items;
  #read: number;

  /** @param items what is in the index by now */
  constructor(sandbox: Sandbox, source: string, items: Items) {
    this.#sandbox = sandbox;
    this.#source = source;
    this.#told = new Map(items);
    this.#index = items;
    this.#read = sandbox.log(source).length;
  }

  /**
   * Takes in what the pipeline did since it was last asked; all that was pushed in that time is of one commit.
   *
   * @param idsOf document ids of a batch, by its container
   * @returns the ids that it touched
   */
  takeIn({ items }: SoakCommit, idsOf: (file: string) => readonly string[]): ReadonlySet<string> {
    const entries = this.#sandbox.log(this.#source).slice(0, -this.#read || undefined);
    const touched = new Set<string>();
    for (const { id, operation, result } of entries.toReversed()) {
      if (operation === 'BATCH_FILE' && result === 'COMPLETED') continue;
      for (const one of operation === 'BATCH_FILE' ? idsOf(id) : [id]) {
        touched.add(one);
        if (result === 'COMPLETED' || result === 'SKIPPED') this.#carriedOut(one, operation, items);
        else this.#rejected.add(one);
      }
    }
    this.#read += entries.length;
    if (touched.size > 0) this.#index = this.#readIndex();
    return touched;
  }

  /** Whether the index has an item as the commit says, or lacks one that the commit lacks. */
  isAs({ items }: SoakCommit, id: string): boolean {
    return isSame(this.#index.get(id), items.get(id));
  }

  wasRejected(id: string): boolean {
    return this.#rejected.has(id);
  }

  /** Items that are not as the commit says. */
  wrongIds(commit: SoakCommit): readonly string[] {
    const ids = new Set([...commit.items.keys(), ...this.#index.keys()]);
    return [...ids].filter((id) => !this.isAs(commit, id));
  }

  /** The index is as the log says. */
  expectAsTold(): void {
    expect([...this.#index.keys()].sort()).toEqual([...this.#told.keys()].sort());
    expect([...this.#index].filter(([id, item]) => !isSame(item, this.#told.get(id)))).toEqual([]);
  }

  #carriedOut(id: string, operation: string, items: Items): void {
    const item = items.get(id);
    this.#rejected.delete(id);
    if (operation === 'DELETE') this.#told.delete(id);
    else if (item) this.#told.set(id, item);
    else expect.unreachable(`${id} was pushed, but is not in the commit`);
  }

  #readIndex(): Items {
    return new Map(
      this.#sandbox.items(this.#source).map(({ documentId, title, body }) => {
        const [, uid = '', version] = /This is (\w+) in its version (\d+)\./.exec(body) ?? [];
        return [documentId, { uid: title === `Page ${uid}` ? uid : 'broken', version: Number(version) }];
      }),
    );
  }
}

function isSame(one: ExpectedItem | undefined, other: ExpectedItem | undefined): boolean {
  return one?.uid === other?.uid && one?.version === other?.version;
}
