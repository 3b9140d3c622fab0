import type { Cost } from './timed.ts';

/** What is done to a site, in the order in which it is done and told. */
export const TASKS = {
  first: 'first publish',
  changed: '10 changed pages',
  nothing: 'nothing to do',
  nothingElsewhere: 'nothing to do, another commit',
  nothingCold: 'nothing to do, no compiled code kept',
  check: '`check`',
  checkBuilt: '`check --built`, every page with what surrounds it on a site',
} as const;
export type Task = keyof typeof TASKS;

/** What the program is compared with on a site. */
export const COMPARED = {
  today: 'today’s script, every page',
  floor: 'floor: read, compress, upload',
  listing: '`git ls-tree -r`',
} as const;
export type Compared = keyof typeof COMPARED;

/** A program that was measured, and how long it takes to start. */
export interface ProgramStart {
  readonly program: string;
  readonly start: Cost;
  /** Without compiled code that an earlier run kept, as on a fresh runner. */
  readonly startCold: Cost;
}

export interface ProgramOnSite {
  readonly program: string;
  /** Pages that the first publish sent. */
  readonly pages: number;
  /** Pages that were sent after some had changed. */
  readonly changed: number;
  /** A build that does not know of built sites has no cost for them. */
  readonly costs: Readonly<Record<Exclude<Task, 'checkBuilt'>, Cost>> & { readonly checkBuilt?: Cost | undefined };
}

export interface SiteResults {
  readonly name: string;
  /** Runs of each that is long; what is short runs more often. The run in the middle is told. */
  readonly rounds: number;
  readonly programs: readonly ProgramOnSite[];
  /** Pages that today's script and the floor sent. */
  readonly pages: { readonly today: number; readonly floor: number };
  readonly compared: Readonly<Record<Compared, Cost>>;
}

export interface Results {
  readonly measuredAt: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly platform: string;
    /** Average load over a minute when the measurement began: what else the machine did. */
    readonly loadBefore: number;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly emptyNode: Cost;
  readonly starts: readonly ProgramStart[];
  readonly sites: readonly SiteResults[];
}

/** What is kept of a run. */
export function costOf({ seconds, cpuSeconds, megabytes }: Cost): Cost {
  return { seconds, cpuSeconds: Math.round(cpuSeconds * 1_000) / 1_000, megabytes };
}
