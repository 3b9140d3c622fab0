import { expect } from 'vitest';
import { createPushService } from '../../src/coveo/push-service.ts';
import type { RetryEvent } from '../../src/coveo/retry.ts';
import { createTransport, type Transport } from '../../src/coveo/transport.ts';
import type { PublishedRecord } from '../../src/model/record.ts';
import type { PublishingContext } from '../../src/publish/context.ts';
import { publish } from '../../src/publish/publish.ts';
import type { RunResult } from '../../src/publish/result.ts';
import { createSandboxStore } from '../../src/run/sandbox-store.ts';
import type { FaultEvent } from '../../src/sandbox/faults/faults.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { SETTINGS, world } from '../publish/fakes.ts';
import { SoakClock } from './soak-clock.ts';
import { dice, everyFault } from './soak-faults.ts';
import { Ledger } from './soak-ledger.ts';
import type { SoakCommit, SoakSite } from './soak-site.ts';
import { Wire } from './soak-wire.ts';

const [ORGANIZATION, SOURCE] = ['acme', 'acme-docs'];
/** A person looks at a failure, and starts the next run. */
const BETWEEN_RUNS_MS = 60 * 60 * 1_000;
/** What was published before, was published yesterday. */
const LATER_MS = 24 * 60 * 60 * 1_000;
/** Batches of a first publish, about. */
const BATCHES = [2, 6, 20];
/** Bytes of an item in a batch, about. */
const ITEM_BYTES = 400;
const PUSHED = ['added', 'updated', 'moved'];

/** A source that already holds a commit: the file of a sandbox, and which commit. */
export interface Published {
  readonly database: string;
  readonly commit: SoakCommit | undefined;
}

/** A source, and the runs that publish to it while things go wrong. Each run is held against what the service says came of it. */
export class Trial implements AsyncDisposable {
  readonly ledger: Ledger;
  /** What struck, in all runs. */
  readonly faults: FaultEvent[] = [];
  runs = 0;
  failedRuns = 0;
  /** Pushes that brought no answer. */
  lostPushes = 0;
  readonly #seed: number;
  readonly #site: SoakSite;
  readonly #clock: SoakClock;
  readonly #sandbox: Sandbox;
  readonly #real: Transport = createTransport({ version: '0.0.0', environment: {} });
  readonly #roll: () => number;

  private constructor(seed: number, site: SoakSite, clock: SoakClock, sandbox: Sandbox, published?: SoakCommit) {
    this.#seed = seed;
    this.#site = site;
    this.#clock = clock;
    this.#sandbox = sandbox;
    this.#roll = dice(seed);
    this.ledger = new Ledger(sandbox, SOURCE, published?.items ?? new Map());
  }

  static async start(seed: number, site: SoakSite, published?: Published): Promise<Trial> {
    const clock = new SoakClock();
    if (published?.commit) clock.pass(LATER_MS);
    const sources = [{ organization: ORGANIZATION, source: SOURCE }];
    const { now, schedule } = { now: () => clock.now(), schedule: clock.schedule };
    const sandbox = await startSandbox({ sources, now, schedule, database: published?.database });
    return new Trial(seed, site, clock, sandbox, published?.commit);
  }

  get requests(): number {
    return this.#sandbox.requests.length;
  }

  /** One run, with every fault or with none, and all that must be true of it however it ends. */
  async run(commit: SoakCommit, isTroubled: boolean): Promise<RunResult> {
    this.#clock.pass(BETWEEN_RUNS_MS);
    this.runs += 1;
    this.#sandbox.faults.set(isTroubled ? everyFault(this.#seed * 1_000 + this.runs) : {});
    const before = this.requests;
    const wire = new Wire(() => this.#clock.now().getTime());
    const retries: RetryEvent[] = [];
    const result = await publish(this.#worldOf(commit, wire, retries));
    const touched = this.ledger.takeIn(commit, (file) => wire.idsOf(file));
    this.#note(result, wire);
    expect(this.#sandbox.violations).toEqual([]);
    expect(wire.objections).toEqual([]);
    expect(retries.filter(isOfFinalAnswer)).toEqual([]);
    expect(result.report.calls.requests).toBe(this.requests - before);
    if (result.ending !== 'failed') expect(wire.lost.filter((push) => !wire.wasPushedAnew(push))).toEqual([]);
    this.#expectTrue(result, commit);
    await this.#expectKnown(result, touched);
    return result;
  }

  /** The record knows the items of the commit and no other, and is in doubt of none. */
  async expectRecorded(commit: SoakCommit): Promise<void> {
    const lines = await this.#recorded();
    const known = [...lines.values()].filter(({ digest, doubt }) => digest !== undefined && !doubt).map(({ id }) => id);
    expect(known.sort()).toEqual([...commit.items.keys()].sort());
    expect(lines.size).toBe(known.length);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#real[Symbol.asyncDispose]();
    await this.#sandbox.close();
  }

  async #recorded(): Promise<PublishedRecord['items']> {
    const reading = await createSandboxStore(this.#sandbox, SOURCE).read();
    return reading.kind === 'record' ? reading.record.items : new Map();
  }

  #note({ ending }: RunResult, wire: Wire): void {
    if (ending === 'failed') this.failedRuns += 1;
    this.faults.push(...this.#sandbox.faults.happened);
    this.lostPushes += wire.lost.length;
  }

  #worldOf(commit: SoakCommit, wire: Wire, retries: RetryEvent[]): PublishingContext {
    const clock = this.#clock;
    const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
    const service = createPushService({
      endpoints: { api: this.#sandbox.url },
      organization: ORGANIZATION,
      source: SOURCE,
      apiKey: SANDBOX_KEY,
      transport: wire.transport(this.#real, (send) => clock.travel(send)),
      traffic,
      retry: {
        now: () => clock.now(),
        sleep: (milliseconds, signal) => clock.rest(milliseconds, signal),
        random: this.#roll,
        onRetry: (event) => retries.push(event),
      },
    });
    const batches = BATCHES[Math.floor(this.#roll() * BATCHES.length)] ?? 1;
    const batchBytes = Math.ceil((commit.items.size * ITEM_BYTES) / batches);
    const parts = {
      ...{ clock, service, traffic, organization: ORGANIZATION, source: SOURCE },
      repository: this.#site.repository,
      settings: { ...SETTINGS, guard: { deletes: 0, ratio: 1 } },
      store: createSandboxStore(this.#sandbox, SOURCE),
      options: { head: commit.id, run: `run-${this.runs}`, batchBytes },
    };
    return world({}, parts);
  }

  /** All that the report says was done is done, or the log says that the pipeline rejected it. */
  #expectTrue({ report, ending }: RunResult, commit: SoakCommit): void {
    const untrue = report.items.filter(({ action, documentId }) => {
      const id = documentId ?? '';
      const isPlanned = PUSHED.includes(action) ? commit.items.has(id) : action === 'deleted' && !commit.items.has(id);
      return !isPlanned || (!this.ledger.isAs(commit, id) && !this.ledger.wasRejected(id));
    });
    expect(untrue).toEqual([]);
    const counts = report.problems.map(({ message }) => /(\d+) of \d+ changes were accepted/.exec(message)?.[1]);
    const told = counts.find((count) => count !== undefined);
    if (ending === 'failed' && told !== undefined) expect(Number(told)).toBe(report.items.length);
  }

  /** All that the pipeline touched was reported, or the record is in doubt of it, so that the next run looks after it. */
  async #expectKnown({ report }: RunResult, touched: ReadonlySet<string>): Promise<void> {
    const lines = await this.#recorded();
    const reported = new Set(report.items.map(({ documentId }) => documentId));
    const unknown = [...touched].filter((id) => !reported.has(id) && lines.get(id)?.doubt !== true);
    expect(unknown).toEqual([]);
  }
}

/** Storage answers with 403 to a slot that expired, which another slot heals; the API means it. */
function isOfFinalAnswer({ reason }: RetryEvent): boolean {
  return /Coveo answered (?:400|401|403|404|412|413)/.test(reason);
}
