import type { Conversion } from '../pages/conversion.ts';

/** Converts pages, and ends when it is disposed of. */
export type Workers = Conversion & AsyncDisposable;

/** Who has what converts the pages of several runs. */
export interface ConversionKeeper {
  /** What there is; made by the function where nothing is yet. */
  from(make: () => Workers): Conversion;
}

/** What converts the pages of several runs: the first one makes it, the next ones find it warm. */
export class KeptConversion implements ConversionKeeper, AsyncDisposable {
  #workers: Workers | undefined;

  from(make: () => Workers): Conversion {
    this.#workers ??= make();
    return this.#workers;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#workers?.[Symbol.asyncDispose]();
  }
}
