import { StoppedError, throwIfStopped } from '../coveo/service-error.ts';
import { tooSlow, workerDied } from '../pages/body-problems.ts';
import type { BuiltDigest, BuiltText } from '../pages/built/built-digest.ts';
import { unknownItem } from '../pages/built/built-item.ts';
import { builtPageNotCompared } from '../pages/built/built-problems.ts';
import type { ConversionSite } from '../pages/conversion.ts';
import { plainItem } from '../pages/convert-page.ts';
import type { Item } from '../pages/page.ts';
import type { PageText } from '../pages/page-text.ts';
import { ConverterWorker, type WorkerAnswer } from './converter-worker.ts';
import type { Deadlines } from './deadlines.ts';
import { workerProgram } from './worker-program.ts';

export interface LaneOptions {
  /** Ends the run: what is being converted is given up. */
  readonly signal: AbortSignal;
  readonly deadlines: Deadlines;
  readonly startTimer?: ((milliseconds: number, onEnd: () => void) => () => void) | undefined;
  readonly program?: string | undefined;
  /** Called when a worker is there; with the reason where its parser is the slow one. */
  onReady(slowBecause: string | undefined): void;
}

/** No worker can be started at all. */
export class CannotStartError extends Error {}

/** One worker at a time, and the pages that wait for it. */
export class ConverterLane {
  readonly #options: LaneOptions;
  #worker: ConverterWorker | undefined;
  #isClosed = false;
  /** The one that the worker was told of. */
  #site: ConversionSite | undefined;
  #waiting = 0;
  /** Settles when all that was asked for is done. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** How many pages it was given and has not done. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Starts the worker before its site is known. What goes wrong is told when the first page is converted. */
  warm(): void {
    this.#enqueue(async () => {
      const worker = this.#living();
      await this.#untilStopped(worker, () => worker.ask({ kind: 'load' }));
    }).catch(() => undefined);
  }

  /** Starts the worker while the run does something else. What goes wrong is told when the first page is converted. */
  prepare(site: ConversionSite): void {
    this.#enqueue(() => this.#readyFor(site)).catch(() => undefined);
  }

  convert(site: ConversionSite, input: PageText): Promise<Item> {
    return this.#enqueue(() => this.#convertNow(site, input));
  }

  readBuilt(text: BuiltText): Promise<BuiltDigest> {
    return this.#enqueue(() => this.#readBuiltNow(text));
  }

  #enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#waiting++;
    const turn = this.#queue.then(task);
    const done = () => void this.#waiting--;
    this.#queue = turn.then(done, done);
    return turn;
  }

  /**
   * Ends the worker when it is done with what it has begun, within the deadline of a page; what waits is given up. A worker that is ended
   * in the middle of native code, while it loads or reads, can take the process with it.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#queue;
    const worker = this.#worker;
    this.#worker = undefined;
    // One that was abandoned is not waited for.
    if (worker?.isAlive) await worker.terminate();
  }

  /** A page that could not be compared with its built page is converted without that. */
  async #convertNow(site: ConversionSite, input: PageText): Promise<Item> {
    const first = await this.#convertOnce(site, input);
    if (first.kind === 'item') return first.item;
    const { file } = input.page;
    const { built, ...alone } = input;
    if (file.content.body === 'built' && !input.isSent) return unknownItem(input.page);
    if (file.content.body === 'built') throw new Error(notRead(file.path, first.reason));
    const second = built ? await this.#convertOnce(site, alone) : first;
    if (second.kind === 'failed') return plainItem(input, site.settings, second.problemAt);
    const { item } = second;
    return built
      ? { ...item, problems: [...item.problems, builtPageNotCompared(file.path, built.path, first.reason)] }
      : item;
  }

  async #convertOnce(site: ConversionSite, input: PageText): Promise<Converted> {
    const worker = await this.#readyFor(site);
    const { deadlines } = this.#options;
    const deadline = deadlines.next();
    const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'page', input }));
    if (answer.kind === 'answer' && answer.message.kind === 'item') return { kind: 'item', item: answer.message.item };
    const reason = isLate ? 'that took too long' : reasonOf(answer);
    if (!isLate) return { kind: 'failed', reason, problemAt: (path, line) => workerDied(path, line, reason) };
    deadlines.noteLate();
    return { kind: 'failed', reason, problemAt: (path, line) => tooSlow(path, line, deadline) };
  }

  async #readBuiltNow(text: BuiltText): Promise<BuiltDigest> {
    const { deadlines } = this.#options;
    const worker = this.#living();
    const deadline = deadlines.next();
    const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'built', text }));
    if (answer.kind === 'answer' && answer.message.kind === 'built') return answer.message.digest;
    if (!isLate) return { kind: 'unreadable', reason: `the worker that read it ended (${reasonOf(answer)})` };
    deadlines.noteLate();
    return { kind: 'unreadable', reason: `that takes longer than ${deadline / 1000} seconds` };
  }

  /** A worker that knows the site. Starting one, with the parser that it loads, is not on any page's time. */
  async #readyFor(site: ConversionSite): Promise<ConverterWorker> {
    const worker = this.#living();
    if (this.#site === site) return worker;
    this.#site = site;
    const answer = await this.#untilStopped(worker, () => worker.ask({ kind: 'site', site }));
    if (answer.kind === 'answer') {
      if (answer.message.kind === 'ready') this.#options.onReady(answer.message.slowBecause);
      return worker;
    }
    throw new CannotStartError(`A worker that converts pages must start, but it ended: ${reasonOf(answer)}.`);
  }

  /** The worker, or a new one, which knows of no site. */
  #living(): ConverterWorker {
    throwIfStopped(this.#options.signal);
    if (this.#isClosed) throw new Error('A page must be converted before the pool is closed, but it is closed.');
    if (this.#worker?.isAlive) return this.#worker;
    this.#site = undefined;
    this.#worker = new ConverterWorker(this.#options.program ?? workerProgram);
    return this.#worker;
  }

  /** A run that is stopped waits for nothing, but ends a worker between two pages if it can: in the middle of loading it can take the process with it. */
  #leave(worker: ConverterWorker): void {
    const stopTimer = (this.#options.startTimer ?? systemTimer)(GRACE_MS, () => abandon(worker));
    void worker.giveUp().then(() => {
      stopTimer();
      abandon(worker);
    });
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
    const stop = () => this.#leave(worker);
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

type Converted =
  | { readonly kind: 'item'; readonly item: Item }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly problemAt: Parameters<typeof plainItem>[2];
    };

/** A page whose text comes from the built site is never sent as something else. */
function notRead(path: string, reason: string): string {
  return `The built page of \`${path}\` could not be read once more: ${reason}. Run again; nothing was sent of it.`;
}

/** Milliseconds that a worker has to end its page when the run is stopped. */
const GRACE_MS = 2000;

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
