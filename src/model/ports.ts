/** Time, as an argument. */
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds, or at once when the signal says so; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What a run says while it works. The report says the rest. */
export interface Logger {
  info(line: string): void;
  /** What only helps to find out why something went wrong. */
  debug?(line: string): void;
  progress(done: number, total: number, label: string): void;
}
