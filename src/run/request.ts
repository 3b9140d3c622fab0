import type { Command } from '../model/command.ts';
import type { Clock, Logger } from '../model/ports.ts';
import type { RunOptions } from '../publish/context.ts';
import type { SetupOptions } from '../publish/provisioning/setup-context.ts';
import type { BaseCommit } from '../publish/stores/commit-store.ts';
import type { AccessAnswer } from '../report/access-answer.ts';
import type { ExitCode } from '../report/exit-code.ts';
import type { Explanation } from '../report/explanation.ts';
import type { Report } from '../report/report.ts';
import type { Origin } from '../repository/repository.ts';
import type { Snapshot } from '../repository/work-tree.ts';
import type { Sandbox } from '../sandbox/server.ts';
import type { SettingsOverrides } from '../settings/load.ts';
import type { ConversionKeeper } from './kept-conversion.ts';
import type { Proposal } from './merge-commit.ts';

/** What a shell knows of a run's options; which commit it is about, the run finds out. */
export type RequestOptions = Omit<RunOptions, 'head' | 'rollback'>;

/** What a shell gathered: the same for the action and for the command line. */
export interface RunRequest {
  readonly command: Command;
  /** What the file to explain may be called, from the working directory or from the root of the repository: the first that is there counts. */
  readonly paths?: readonly string[] | undefined;
  /** Whose access is asked for: `user:ann@example.com`. */
  readonly identity?: string | undefined;
  /** Folder of the settings on disk. */
  readonly directory: string;
  /** Look for the settings in the folders above too, up to the root of the repository: nobody named a folder. */
  readonly isAnyFolder?: boolean | undefined;
  /** Tell a person which pages differ from the commit. */
  readonly isInteractive?: boolean | undefined;
  /** For the processes that we start; holds no secret. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly config?: string | undefined;
  readonly overrides: SettingsOverrides;
  readonly apiKey?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly serverUrl?: string | undefined;
  /** What the environment knows better than git. */
  readonly origin?: Origin | undefined;
  readonly state: 'ref' | 'commit';
  /** What to compare with; asked for `state: commit` alone. */
  readonly base?: (() => Promise<BaseCommit | undefined>) | undefined;
  /** Look at what merging this would give, instead of at the commit that is checked out. Settings stay those on disk. */
  readonly proposal?: Proposal | undefined;
  /** The commit to look at, in any way git understands; the checked-out one without it. */
  readonly commit?: string | undefined;
  /** Look at the work tree as it is, or at what is staged, instead of at a commit. */
  readonly snapshot?: Snapshot | undefined;
  /** Handed on to the use case as they are. */
  readonly options: RequestOptions;
  /** Let an audit repair what is ours. */
  readonly heal?: boolean | undefined;
  /** What is asked of `setup`; only its plan without it. */
  readonly setup?: SetupOptions & { readonly write: boolean };
  /** Whether another run, named as `options.run` is, has ended; where there is somebody to ask. */
  readonly isRunOver?: ((run: string) => Promise<boolean>) | undefined;
  /** Publish into an embedded sandbox, kept in this file or in memory; or into one that runs. */
  readonly sandbox?: { readonly database?: string | undefined; readonly running?: Sandbox | undefined } | undefined;
}

export interface RunDependencies {
  /** Converts the pages of several runs; each has one of its own without it. */
  readonly conversion?: ConversionKeeper | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** How a run ended. */
export interface Finished {
  readonly report: Report;
  readonly exit: ExitCode;
  /** Only of `explain`. */
  readonly explanation?: Explanation | undefined;
  /** Only of `access`. */
  readonly seen?: AccessAnswer | undefined;
  /** The settings that counted, from the root of the repository; where some were found. */
  readonly settingsFile?: string | undefined;
  /** How to look at what an embedded sandbox was given. */
  readonly lookAt?: string | undefined;
  /** A key that `setup` made: to be shown once, and kept nowhere. */
  readonly newKey?: string | undefined;
}
