import { failure } from '../../src/coveo/network-failure.ts';
import type { Transport } from '../../src/coveo/transport.ts';
import type { RecordStore } from '../../src/repository/repository.ts';

/** What goes wrong with a run, at one of its calls: those to the service, and writes of the record. */
export type Fault = (typeof FAULTS)[number];

export const FAULTS = [
  'none',
  /** SIGKILL before the call has its effect, or after it. */
  'killed before',
  'killed after',
  /** The connection breaks; the call may be tried again. */
  'cut before',
  'cut after',
  /** The service refuses this and every later call. */
  'refused',
  /** A person stops the run. */
  'stopped',
] as const;

/** Counts the calls of a run and lets the fault happen at one of them. */
export class Mishap {
  readonly #fault: Fault;
  readonly #at: number;
  #calls = 0;
  #isDead = false;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #killed = Promise.withResolvers<'killed'>();
  readonly #stop = new AbortController();
  readonly #look: () => void;

  /** @param look called after everything that may have had an effect */
  constructor(fault: Fault, at: number, look: () => void) {
    this.#fault = fault;
    this.#at = at;
    this.#look = look;
  }

  /** Comes true when the run is dead, which then never answers. */
  get killed(): Promise<'killed'> {
    return this.#killed.promise;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get happened(): boolean {
    return this.#fault !== 'none' && this.#calls > this.#at;
  }

  transport(real: Transport): Transport {
    return {
      userAgent: real.userAgent,
      [Symbol.asyncDispose]: () => real[Symbol.asyncDispose](),
      send: (request) =>
        this.#call(
          () => real.send(request),
          (effect) => {
            if (effect === 'refused') return { kind: 'answer', status: 403, headers: {}, body: '{}' };
            return failure('connection-lost', 'the history cut it');
          },
        ),
    };
  }

  store(real: RecordStore): RecordStore {
    const write = (act: () => ReturnType<RecordStore['write']>) => this.#call(act, undefined);
    const { outline, writeOutline } = real;
    return {
      read: () => (this.#isDead ? never() : real.read()),
      write: (record, over) => write(() => real.write(record, over)),
      remove: (over) => write(() => real.remove(over)),
      ...(outline && { outline: () => (this.#isDead ? never() : outline()) }),
      ...(writeOutline && { writeOutline: (record, over) => write(() => writeOutline(record, over)) }),
    };
  }

  /** @param spoil the answer that is seen in place of the real one; without it the call cannot be cut or refused */
  async #call<Answer>(
    act: () => Promise<Answer>,
    spoil: ((fault: 'cut' | 'refused') => Answer) | undefined,
  ): Promise<Answer> {
    const number = this.#calls++;
    const fault = number === this.#at ? this.#fault : 'none';
    if (this.#isDead) return never();
    if (fault === 'killed before') return this.#die();
    if (fault === 'stopped') this.#stop.abort();
    if (spoil && fault === 'cut before') return spoil('cut');
    if (spoil && this.#fault === 'refused' && number >= this.#at) return spoil('refused');
    const acting = act();
    this.#underWay.add(acting);
    const answer = await acting;
    this.#underWay.delete(acting);
    this.#look();
    if (this.#isDead) return never();
    if (fault === 'killed after') return this.#die();
    return spoil && fault === 'cut after' ? spoil('cut') : answer;
  }

  /** What was sent has its effect all the same; the history goes on after it. */
  async #die(): Promise<never> {
    this.#isDead = true;
    await Promise.all(this.#underWay);
    this.#killed.resolve('killed');
    return never();
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
