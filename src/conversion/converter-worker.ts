import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './messages.ts';
import { workerEnvironment } from './worker-program.ts';

/** How a message to a worker ended. */
export type WorkerAnswer =
  | { readonly kind: 'answer'; readonly message: FromWorker }
  | { readonly kind: 'died'; readonly reason: string }
  /** It was given up. */
  | { readonly kind: 'cancelled' };

/**
 * Megabytes that converting may take: of heap some hundred times the largest page, of stack as much as the main thread has. With more
 * of that, a text that nests thousands deep would take all of the heap before the stack ends it.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024, stackSizeMb: 1 };

/** One worker, from its start to its end. It answers one message at a time. */
export class ConverterWorker {
  readonly #worker: Worker;
  #death: string | undefined;
  #settle: ((answer: WorkerAnswer) => void) | undefined;
  /** Settles when the worker has answered, or has ended. */
  #idle: Promise<void> = Promise.resolve();
  #becomeIdle: () => void = () => undefined;

  /** @param program path of the module that it runs */
  constructor(program: string) {
    this.#worker = new Worker(program, {
      env: { ...process.env, ...workerEnvironment },
      execArgv: [],
      resourceLimits: LIMITS,
    });
    this.#worker.on('message', (message: FromWorker) => this.#end({ kind: 'answer', message }));
    this.#worker.on('messageerror', (error) => this.#die(error.message));
    this.#worker.on('error', (error) => this.#die(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', (code) => this.#die(`it exited with code ${code}`));
  }

  get isAlive(): boolean {
    return this.#death === undefined;
  }

  /** Sends a message and waits for its answer. Never rejects. */
  ask(message: ToWorker): Promise<WorkerAnswer> {
    if (this.#death !== undefined) return Promise.resolve({ kind: 'died', reason: this.#death });
    this.#idle = new Promise((resolve) => {
      this.#becomeIdle = resolve;
    });
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#worker.postMessage(message);
    });
  }

  /** Who waits for an answer is told that there will be none, and it is not asked again; settles when it is done with what it does. */
  giveUp(): Promise<void> {
    this.#death ??= 'it was given up';
    this.#settle?.({ kind: 'cancelled' });
    this.#settle = undefined;
    return this.#idle;
  }

  /** Ends it at once, in the middle of whatever it does; who waits for an answer is told. */
  async terminate(): Promise<void> {
    this.#end({ kind: 'cancelled' });
    this.#death ??= 'it was terminated';
    await this.#worker.terminate();
  }

  #die(reason: string): void {
    this.#death ??= reason;
    this.#end({ kind: 'died', reason: this.#death });
  }

  #end(answer: WorkerAnswer): void {
    this.#becomeIdle();
    this.#settle?.(answer);
    this.#settle = undefined;
  }
}
