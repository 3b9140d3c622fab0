import { applyTask } from './apply.ts';
import { type Database, number, text } from './database.ts';
import { orderingKey } from './ordering-id.ts';
import { assignOrderingId, findSource, type Source } from './sources.ts';
import { parseTask, type Task } from './tasks.ts';

/** Runs something after some milliseconds; returns how to call it off. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

export interface Acceptance {
  readonly source: Source;
  readonly task: Task;
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
  readonly indexingDelayMs: number;
  readonly schedule: Schedule;
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Starts the pipeline of a database; what an earlier process left in the queue is carried out when it is due. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { database, now, schedule } = options;
  let cancel = () => {};
  const settle = (): void => {
    while (applyNext(options));
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
  const { source, task, queueDelayMs = 0 } = acceptance;
  const accepted = now();
  const orderingId = acceptance.orderingId ?? assignOrderingId(database, source, accepted);
  const due = accepted.getTime() + indexingDelayMs + queueDelayMs;
  database.run`
    INSERT INTO operations (organization, source, ordering_id, accepted, due, task)
    VALUES (${source.organization}, ${source.id}, ${orderingKey(orderingId)}, ${accepted.getTime()}, ${due}, ${JSON.stringify(task)})`;
}

/** Carries out the next operation that is due, all or nothing; says whether there was one. */
function applyNext({ database, now, newId }: PipelineOptions): boolean {
  const time = now().getTime();
  if ((nextDue(database) ?? Number.POSITIVE_INFINITY) > time) return false;
  return database.transaction(() => {
    const row = database.get`SELECT * FROM operations WHERE due <= ${time} ORDER BY due, number LIMIT 1`;
    if (!row) return false;
    database.run`DELETE FROM operations WHERE number = ${number(row, 'number')}`;
    const source = findSource(database, text(row, 'organization'), text(row, 'source'));
    if (!source) return true;
    const task = parseTask(text(row, 'task'));
    const operation = {
      ...{ database, source, newId, doom: task.doom },
      orderingId: BigInt(text(row, 'ordering_id')),
      accepted: new Date(number(row, 'accepted')),
      due: new Date(number(row, 'due')),
    };
    applyTask(operation, task);
    return true;
  });
}

function nextDue(database: Database): number | undefined {
  const row = database.get`SELECT due FROM operations ORDER BY due LIMIT 1`;
  return row && number(row, 'due');
}
