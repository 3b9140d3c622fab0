import { StoppedError, throwIfStopped } from '../coveo/service-error.ts';
import { tooSlow, workerDied } from '../pages/body-problems.ts';
import type { Conversion, ConversionSite } from '../pages/conversion.ts';
import { type PageText, plainItem } from '../pages/convert-page.ts';
import type { Item } from '../pages/page.ts';
import { ConverterWorker, type WorkerAnswer } from './converter-worker.ts';
import { workerProgram } from './worker-program.ts';

/** Milliseconds that converting a page may take: that of a run's first pages, and the least of all. */
const DEADLINE = 10_000;
const LEAST = 500;
/** After so many pages that took longer, the next have half of the time: a hundred such pages must not hold a run up for long. */
const PATIENCE = 3;

export interface PoolOptions {
  /** Ends the run: what is being converted is given up. */
  readonly signal: AbortSignal;
  /** Milliseconds that converting a page may take; 10 seconds without it. Less after some that took longer. */
  readonly deadline?: number | undefined;
  /** Calls back after so many milliseconds, unless what it returns is called before; the system's timer without it. */
  readonly startTimer?: ((milliseconds: number, onEnd: () => void) => () => void) | undefined;
  /** Told once, where pages are converted more slowly than they should be, in a sentence. */
  readonly say?: ((line: string) => void) | undefined;
  /** Path of the module that a worker runs; the one that converts without it. */
  readonly program?: string | undefined;
}

/** Converts pages in workers: of one worker for now. */
export interface ConverterPool extends Conversion, AsyncDisposable {}

/**
 * A pool whose worker is started when the first converter is asked for, and replaced when a page takes longer than the deadline or
 * makes it die. Such a page becomes plain text with a warning. Its converters reject only when the signal is set (`StoppedError`), or
 * when no worker can be started at all.
 */
export function createConverterPool(options: PoolOptions): ConverterPool {
  const pool = new OneWorker(options);
  return {
    open(site) {
      pool.prepare(site);
      return (input) => pool.convert(site, input);
    },
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

class OneWorker {
  readonly #options: PoolOptions;
  readonly #deadline: number;
  #worker: ConverterWorker | undefined;
  #isClosed = false;
  #hasSaid = false;
  /** The one that the worker was told of. */
  #site: ConversionSite | undefined;
  /** Pages that took longer than they may. */
  #late = 0;
  /** Settles when all that was asked for is done. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#deadline = options.deadline ?? DEADLINE;
  }

  /** Starts the worker while the run does something else. What goes wrong is told when the first page is converted. */
  prepare(site: ConversionSite): void {
    this.#enqueue(() => this.#readyFor(site)).catch(() => undefined);
  }

  convert(site: ConversionSite, input: PageText): Promise<Item> {
    return this.#enqueue(() => this.#convertNow(site, input));
  }

  #enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    // One that was abandoned is not waited for.
    if (worker?.isAlive) await worker.terminate();
  }

  async #convertNow(site: ConversionSite, input: PageText): Promise<Item> {
    const worker = await this.#readyFor(site);
    const deadline = this.#nextDeadline();
    const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'page', input }));
    if (answer.kind === 'answer' && answer.message.kind === 'item') return answer.message.item;
    const { settings } = site;
    if (!isLate) return plainItem(input, settings, (path, line) => workerDied(path, line, reasonOf(answer)));
    this.#late++;
    return plainItem(input, settings, (path, line) => tooSlow(path, line, deadline));
  }

  #nextDeadline(): number {
    const halved = this.#deadline / 2 ** Math.floor(this.#late / PATIENCE);
    return Math.max(halved, Math.min(LEAST, this.#deadline));
  }

  /** A worker that knows the site. Starting one, with the parser that it loads, is not on any page's time. */
  async #readyFor(site: ConversionSite): Promise<ConverterWorker> {
    throwIfStopped(this.#options.signal);
    if (this.#isClosed) throw new Error('A page must be converted before the pool is closed, but it is closed.');
    if (this.#worker?.isAlive && this.#site === site) return this.#worker;
    if (!this.#worker?.isAlive) this.#worker = new ConverterWorker(this.#options.program ?? workerProgram);
    const worker = this.#worker;
    this.#site = site;
    const answer = await this.#untilStopped(worker, () => worker.ask({ kind: 'site', site }));
    if (answer.kind === 'answer') {
      if (answer.message.kind === 'ready') this.#sayOnce(answer.message.slowBecause);
      return worker;
    }
    throw new Error(`A worker that converts pages must start, but it ended: ${reasonOf(answer)}.`);
  }

  #sayOnce(slowBecause: string | undefined): void {
    if (slowBecause === undefined || this.#hasSaid) return;
    this.#hasSaid = true;
    this.#options.say?.(
      `Pages are read by the reference parser, some forty times slower, because the fast one cannot be loaded: ${slowBecause}`,
    );
  }

  async #within(deadline: number, worker: ConverterWorker, ask: () => Promise<WorkerAnswer>) {
    let isLate = false;
    const startTimer = this.#options.startTimer ?? systemTimer;
    const stopTimer = startTimer(deadline, () => {
      isLate = true;
      abandon(worker);
    });
    try {
      const answer = await this.#untilStopped(worker, ask);
      return { answer, isLate };
    } finally {
      stopTimer();
    }
  }

  /** @throws StoppedError when the signal is set, at once */
  async #untilStopped(worker: ConverterWorker, ask: () => Promise<WorkerAnswer>): Promise<WorkerAnswer> {
    const { signal } = this.#options;
    throwIfStopped(signal);
    const stop = () => abandon(worker);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const answer = await ask();
      if (answer.kind !== 'answer' && signal.aborted) throw new StoppedError();
      return answer;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }
}

/** Nobody waits for its end: where the parser is native code, it ends no sooner than that returns. */
function abandon(worker: ConverterWorker): void {
  void worker.terminate();
}

function reasonOf(answer: WorkerAnswer): string {
  return answer.kind === 'died' ? answer.reason : 'it was terminated';
}

function systemTimer(milliseconds: number, onEnd: () => void): () => void {
  const timer = setTimeout(onEnd, milliseconds);
  return () => clearTimeout(timer);
}
