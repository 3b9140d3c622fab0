import { availableParallelism } from 'node:os';
import type { BuiltDigest, BuiltText } from '../pages/built/built-digest.ts';
import type { Conversion, ConversionSite } from '../pages/conversion.ts';
import type { Item } from '../pages/page.ts';
import type { PageText } from '../pages/page-text.ts';
import { CannotStartError, ConverterLane } from './converter-lane.ts';
import { Deadlines } from './deadlines.ts';

/** For each so many pages there is a worker. Fewer are converted before another would have started. */
const PAGES_A_WORKER = 300;

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
  /** Workers at most; without it, as many as the machine has cores. */
  readonly most?: number | undefined;
}

/** Converts pages in workers. */
export interface ConverterPool extends Conversion, AsyncDisposable {
  /** Loads what converts while the run does something else: for who knows that there will be pages, but not yet which. */
  warm(): void;
}

/**
 * A pool whose first worker is started when the first converter is asked for, and another with every few hundred pages. A worker is
 * replaced when a page takes longer than the deadline or makes it die. Such a page becomes plain text with a warning. Its converters
 * reject only when the signal is set (`StoppedError`), or when no worker can be started at all.
 */
export function createConverterPool(options: PoolOptions): ConverterPool {
  const pool = new Lanes(options);
  return {
    open(site) {
      pool.prepare(site);
      return (input) => pool.convert(site, input);
    },
    readBuilt: (text) => pool.readBuilt(text),
    warm: () => pool.warm(),
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

class Lanes {
  readonly #options: PoolOptions;
  readonly #deadlines: Deadlines;
  readonly #first: ConverterLane;
  #lanes: readonly ConverterLane[];
  readonly #most: number;
  #isAlone = false;
  #pages = 0;
  #hasSaid = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#deadlines = new Deadlines(options.deadline);
    this.#most = options.most ?? availableParallelism();
    this.#first = this.#newLane();
    this.#lanes = [this.#first];
  }

  warm(): void {
    this.#first.warm();
  }

  /** Starts a worker while the run does something else. */
  prepare(site: ConversionSite): void {
    this.#first.prepare(site);
  }

  async convert(site: ConversionSite, input: PageText): Promise<Item> {
    this.#pages++;
    const lane = this.#leastBusy();
    try {
      return await lane.convert(site, input);
    } catch (error) {
      // What the machine has no room for need not be there, as long as there is one.
      if (!(error instanceof CannotStartError) || lane === this.#first) throw error;
      this.#isAlone = true;
      return await this.#first.convert(site, input);
    }
  }

  async readBuilt(text: BuiltText): Promise<BuiltDigest> {
    this.#pages++;
    return await this.#leastBusy().readBuilt(text);
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.close()));
  }

  #leastBusy(): ConverterLane {
    if (this.#isAlone) return this.#first;
    if (this.#lanes.length < this.#most && this.#pages > this.#lanes.length * PAGES_A_WORKER)
      this.#lanes = [...this.#lanes, this.#newLane()];
    return this.#lanes.reduce((least, lane) => (lane.waiting < least.waiting ? lane : least));
  }

  #newLane(): ConverterLane {
    const { signal, startTimer, program } = this.#options;
    const onReady = (slowBecause: string | undefined) => this.#sayOnce(slowBecause);
    return new ConverterLane({ signal, startTimer, program, deadlines: this.#deadlines, onReady });
  }

  #sayOnce(slowBecause: string | undefined): void {
    if (slowBecause === undefined || this.#hasSaid) return;
    this.#hasSaid = true;
    this.#options.say?.(
      `Pages are read by the reference parser, some forty times slower, because the fast one cannot be loaded: ${slowBecause}`,
    );
  }
}
