/** Time, as an argument. */
export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds, or at once when the signal says so; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The site as its generator built it, on disk. */
export interface BuiltSite {
  /** Its files that may be pages, by their path from its folder, with slashes. */
  readonly files: ReadonlySet<string>;
  /** When the newest of them was written. */
  readonly newest: Date;
  /** The text of any of its files; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
}

/** What a run says while it works. The report says the rest. */
export interface Logger {
  info(line: string): void;
  /** What only helps to find out why something went wrong. */
  debug?(line: string): void;
  progress(done: number, total: number, label: string): void;
}
