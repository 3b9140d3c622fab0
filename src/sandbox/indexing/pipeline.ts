import { orderingKey } from '../model/ordering-id.ts';
import { type Database, number, type Row, text } from '../storage/database.ts';
import { assignProviderOrderingId, findProvider, type Provider } from '../storage/providers.ts';
import { assignOrderingId, findSource, type Source } from '../storage/sources.ts';
import { applyIdentityWork } from './apply-identities.ts';
import { applyTask } from './apply-items.ts';
import { type IdentityWork, type ItemWork, parseTask, type Task } from './tasks.ts';

/** Runs something after some milliseconds; returns how to call it off. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

export type Acceptance = Timing & (ItemAcceptance | IdentityAcceptance);

interface ItemAcceptance {
  readonly source: Source;
  readonly task: Task & ItemWork;
}

interface IdentityAcceptance {
  readonly provider: Provider;
  readonly task: Task & IdentityWork;
}

interface Timing {
  /** As the caller named it; else the service gives one. */
  readonly orderingId: bigint | undefined;
  /** How long to wait on top of the indexing delay. */
  readonly queueDelayMs?: number;
}

/** The asynchronous part of the service: a queue, kept in the database, of what was answered with 202. */
export interface Pipeline {
  /** Queues a task. */
  accept(acceptance: Acceptance): void;
  /** Carries out all that is due. Whoever looks at the index does this first, so what is seen depends on the clock alone. */
  settle(): void;
  /** Leaves the rest in the queue. */
  stop(): void;
}

export interface PipelineOptions {
  readonly database: Database;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether what is not known yet comes to be when it is first named. */
  readonly knowsOthers: boolean;
  readonly indexingDelayMs: number;
  readonly schedule: Schedule;
  /** Told when something was carried out. */
  readonly onApplied?: (() => void) | undefined;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Starts the pipeline of a database; what an earlier process left in the queue is carried out when it is due. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { database, now, schedule } = options;
  let cancel = () => {};
  const settle = (): void => {
    let hasApplied = false;
    while (applyNext(options)) hasApplied = true;
    if (hasApplied) options.onApplied?.();
    arm();
  };
  const arm = (): void => {
    cancel();
    const due = nextDue(database);
    if (due === undefined) return;
    const delay = Math.min(Math.max(0, due - now().getTime()), LONGEST_TIMER_MS);
    cancel = schedule(settle, delay);
  };
  arm();
  return {
    accept(acceptance) {
      enqueue(options, acceptance);
      arm();
    },
    settle,
    stop: () => cancel(),
  };
}

function enqueue({ database, now, indexingDelayMs }: PipelineOptions, acceptance: Acceptance): void {
  const { task, queueDelayMs = 0 } = acceptance;
  const accepted = now();
  const orderingId = acceptance.orderingId ?? assignId(database, acceptance, accepted);
  // One queue for both, so that items find the identities that were pushed before them. An operation on identities has no source.
  const [{ organization }, source] =
    'source' in acceptance ? [acceptance.source, acceptance.source.id] : [acceptance.provider, ''];
  const due = accepted.getTime() + indexingDelayMs + queueDelayMs;
  database.run`
    INSERT INTO operations (organization, source, ordering_id, accepted, due, task)
    VALUES (${organization}, ${source}, ${orderingKey(orderingId)}, ${accepted.getTime()}, ${due}, ${JSON.stringify(task)})`;
}

function assignId(database: Database, acceptance: Acceptance, now: Date): bigint {
  return 'source' in acceptance
    ? assignOrderingId(database, acceptance.source, now)
    : assignProviderOrderingId(database, acceptance.provider, now);
}

/** Carries out the next operation that is due, all or nothing; says whether there was one. */
function applyNext(options: PipelineOptions): boolean {
  const { database, now } = options;
  const time = now().getTime();
  if ((nextDue(database) ?? Number.POSITIVE_INFINITY) > time) return false;
  return database.transaction(() => {
    const row = database.get`SELECT * FROM operations WHERE due <= ${time} ORDER BY due, number LIMIT 1`;
    if (!row) return false;
    database.run`DELETE FROM operations WHERE number = ${number(row, 'number')}`;
    apply(options, row);
    return true;
  });
}

/** What is done in a source, or in a provider, that is gone meanwhile comes to nothing. */
function apply({ database, newId, knowsOthers }: PipelineOptions, row: Row): void {
  const organization = text(row, 'organization');
  const task = parseTask(text(row, 'task'));
  const circumstances = {
    ...{ database, newId, knowsOthers, injected: task.injected },
    orderingId: BigInt(text(row, 'ordering_id')),
    accepted: new Date(number(row, 'accepted')),
    due: new Date(number(row, 'due')),
  };
  if ('provider' in task) {
    const provider = findProvider(database, organization, task.provider);
    if (provider) applyIdentityWork({ ...circumstances, provider }, task);
    return;
  }
  const source = findSource(database, organization, text(row, 'source'));
  if (source) applyTask({ ...circumstances, source }, task);
}

function nextDue(database: Database): number | undefined {
  const row = database.get`SELECT due FROM operations ORDER BY due LIMIT 1`;
  return row && number(row, 'due');
}
