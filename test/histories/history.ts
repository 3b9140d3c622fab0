import { expect } from 'vitest';
import { createPushService } from '../../src/coveo/push-service.ts';
import { createTransport, type Transport } from '../../src/coveo/transport.ts';
import type { PublishedRecord, Settled } from '../../src/model/record.ts';
import type { Share } from '../../src/plan/share.ts';
import type { PublishingContext, ReadingContext } from '../../src/publish/context.ts';
import { publish } from '../../src/publish/publish.ts';
import type { RunResult } from '../../src/publish/result.ts';
import { createCommitStore } from '../../src/publish/stores/commit-store.ts';
import type { RecordStore } from '../../src/repository/repository.ts';
import { createSandboxStore } from '../../src/run/sandbox-store.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { SETTINGS } from '../publish/fakes.ts';
import { inProcess } from '../support/in-process.ts';
import { Branch, blobOf, cloneOf } from './branch.ts';
import { SharedClock } from './clock.ts';
import { type Fault, Mishap } from './faults.ts';
import { filesOf, type ModelCommit } from './model.ts';
import { outlined } from './outlined.ts';
import { type StoredItem, Witness } from './witness.ts';

const ORGANIZATION = 'acme';
const SOURCE = 'acme-docs';

type Items = ReadonlyMap<string, StoredItem>;

export type State = 'ref' | 'commit';

/** One run of a history. */
export interface RunPlan {
  readonly head: ModelCommit;
  readonly fault: Fault;
  /** Number of the call at which the fault happens. */
  readonly at: number;
  readonly batchBytes: number;
  /** Names the run; a re-run of the same job has the name of the first. */
  readonly run: string;
  /** The commit was named: an older one is meant. */
  readonly rollback?: boolean;
  readonly share?: Share;
}

export type Ended = RunResult | 'killed';

/** A branch, the record of what was published, and the source: all that outlives a run. */
export class History implements AsyncDisposable {
  readonly branch = new Branch();
  readonly clock = new SharedClock();
  readonly witness: Witness;
  /** The last run left nothing to do. */
  #isWhole = false;
  readonly #sandbox: Sandbox;
  readonly #transport: Transport;
  readonly state: State;
  /** With `state: commit`: head of the last run that ended well. */
  #lastGood: ModelCommit | undefined;
  /** With `state: commit`: what runs did that did not end well, and that no later run can know of. */
  readonly #unsure = new Set<string>();
  /** What versions of the record say that they left to do: nothing. */
  readonly #left = new Map<string, Settled>();

  private constructor(state: State, sandbox: Sandbox) {
    this.state = state;
    this.#sandbox = sandbox;
    this.#transport = createTransport({ version: '0.0.0', environment: {} });
    this.witness = new Witness(sandbox, SOURCE);
  }

  static async start(state: State, clock = new SharedClock()): Promise<History> {
    const sources = [{ organization: ORGANIZATION, source: SOURCE }];
    const history = new History(
      state,
      await startSandbox({ sources, now: () => clock.now(), schedule: neverByItself }),
    );
    await history.witness.putForeignItems(history.#service(history.#transport));
    return history;
  }

  /** Publishes commits, each from a fresh clone, at the same time where there are several. */
  async publish(...plans: readonly RunPlan[]): Promise<readonly Ended[]> {
    this.witness.begin(plans.map(({ head }) => head.snapshot));
    const ended = await Promise.all(plans.map((plan) => this.#run(plan, plans.length === 1)));
    this.witness.look();
    return ended;
  }

  /** After a run that ended well: the source is what the commit says. */
  expectPublished({ snapshot }: ModelCommit): void {
    this.witness.expectEqual(snapshot, this.state === 'commit' ? this.#unsure : undefined);
  }

  /** The newest commit that a run began to publish, as the store knows it. */
  async publishedCommit(): Promise<string | undefined> {
    return this.state === 'commit' ? this.#lastGood?.id : (await this.record())?.commit;
  }

  /** The record, where the store keeps one. */
  async record(): Promise<PublishedRecord | undefined> {
    const reading = await createSandboxStore(this.#sandbox, SOURCE).read();
    return reading.kind === 'record' ? reading.record : undefined;
  }

  /** @param isAlone no other run is under way, so what was there before is what the run planned from */
  async #run(plan: RunPlan, isAlone: boolean): Promise<Ended> {
    const mishap = new Mishap(plan.fault, plan.at, () => this.witness.look());
    const before = this.witness.items();
    const record = await this.record();
    const hasBase = this.branch.find(this.#lastGood?.id ?? '') !== undefined;
    const ended = await Promise.race([publish(this.#world(plan, mishap)), mishap.killed]);
    this.witness.look();
    if (ended !== 'killed' && isAlone)
      expect(needlessPushes(ended, record, plan.head, before, this.witness.items(), this.#isWhole)).toEqual([]);
    this.#isWhole = leavesNothing(ended, plan) ?? this.#isWhole;
    if (isGood(ended)) {
      for (const { documentId } of ended.report.items) this.#unsure.delete(documentId ?? '');
      if (!hasBase) for (const id of before.keys()) this.#unsure.add(id);
      if (ended.report.head === plan.head.id && !isOlder(ended)) this.#lastGood = plan.head;
    } else for (const id of changedIds(before, this.witness.items())) this.#unsure.add(id);
    return ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport[Symbol.asyncDispose]();
    await this.#sandbox.close();
  }

  #world({ head, run, batchBytes, rollback, share }: RunPlan, mishap: Mishap): PublishingContext {
    const transport = mishap.transport(this.#transport);
    const reading: ReadingContext = {
      repository: cloneOf(this.branch, head),
      clock: this.clock,
      logger: { info: () => undefined, progress: () => undefined },
      conversion: inProcess,
      origin: { repository: 'acme/docs', server: 'https://github.com', branch: 'main' },
      workingDirectory: '',
      settings: settingsOf(head),
      options: {
        head: head.id,
        onError: 'fail',
        anyBranch: false,
        leaseSeconds: 120,
        run,
        batchBytes,
        rollback,
        share,
      },
    };
    return {
      ...reading,
      store: mishap.store(this.#store(reading)),
      service: this.#service(transport),
      traffic: { requests: 0, retries: 0, containers: 0, bytes: 0 },
      organization: ORGANIZATION,
      source: SOURCE,
      version: '0.0.0',
      signal: mishap.signal,
    };
  }

  #store(world: ReadingContext): RecordStore {
    if (this.state === 'ref') return outlined(createSandboxStore(this.#sandbox, SOURCE), this.#left);
    const base = this.#lastGood && { revision: this.#lastGood.id, from: 'the last successful run', isPublished: true };
    return createCommitStore(world, {
      base: async () => base,
      settingsAt: async (commit) => settingsOf(this.branch.find(commit)),
      organization: ORGANIZATION,
      source: SOURCE,
      version: '0.0.0',
    });
  }

  #service(transport: Transport) {
    return createPushService({
      endpoints: { api: this.#sandbox.url },
      organization: ORGANIZATION,
      source: SOURCE,
      apiKey: SANDBOX_KEY,
      transport,
      traffic: { requests: 0, retries: 0, containers: 0, bytes: 0 },
      retry: {
        now: () => this.clock.now(),
        sleep: (milliseconds, signal) => this.clock.sleep(milliseconds, signal),
        random: () => 0.5,
        onRetry: () => undefined,
      },
    });
  }
}

/** The witness alone decides when queued items are carried out: after each call. */
const neverByItself = () => () => undefined;

function settingsOf(commit: ModelCommit | undefined): Settings {
  return {
    ...SETTINGS,
    guard: { deletes: 1_000, ratio: 1 },
    metadata: { ...SETTINGS.metadata, add: { edition: `e${commit?.snapshot.edition}` } },
  };
}

export function isGood(ended: Ended): ended is RunResult {
  return ended !== 'killed' && ended.ending !== 'failed' && ended.ending !== 'usage' && !hasErrors(ended);
}

/** Undefined for the run of an older commit: it does nothing, so what the run before it left half done is still so. */
function leavesNothing(ended: Ended, { share }: RunPlan): boolean | undefined {
  if (ended !== 'killed' && isOlder(ended)) return undefined;
  return isGood(ended) && !share;
}

function hasErrors({ report }: RunResult): boolean {
  return report.problems.some(({ level }) => level === 'error');
}

function isOlder({ report }: RunResult): boolean {
  return report.problems.some(({ code }) => code === 'older-commit');
}

/**
 * Pages that were sent although the record knew them as accepted, and what was sent is what was there.
 *
 * @param isWhole whether the last run left nothing to do; else, where the change of an address is half done, nobody can tell whether
 *   the pages that link to it know of it, so they may be sent again
 */
function needlessPushes(
  { report }: RunResult,
  record: PublishedRecord | undefined,
  { snapshot }: ModelCommit,
  before: Items,
  after: Items,
  isWhole: boolean,
): readonly string[] {
  const files = filesOf(snapshot);
  const pushed = report.items.filter(({ action }) => ['added', 'updated', 'moved'].includes(action));
  const isNeedless = (id: string, path: string) => {
    const line = record?.items.get(id);
    const isKnown = line?.digest !== undefined && !line.doubt && line.path === path;
    if (!isWhole && line?.links?.length !== 0) return false;
    const isSameText = line?.blob === blobOf(files[path] ?? '');
    return isKnown && isSameText && isSameItem(before.get(id), after.get(id));
  };
  return pushed.flatMap(({ documentId, path }) => (documentId && isNeedless(documentId, path) ? [documentId] : []));
}

function isSameItem(one: StoredItem | undefined, other: StoredItem | undefined): boolean {
  const isSameContent = Buffer.from(one?.content ?? []).equals(Buffer.from(other?.content ?? []));
  return isSameContent && JSON.stringify(one?.metadata) === JSON.stringify(other?.metadata);
}

function changedIds(before: Items, after: Items): readonly string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.filter((id) => before.get(id)?.orderingId !== after.get(id)?.orderingId);
}
