import type { Clock, Logger } from '../model/ports.ts';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Share } from '../plan/share.ts';
import type { SetupOptions } from '../publish/provisioning/setup-context.ts';
import type { BaseCommit } from '../publish/stores/commit-store.ts';
import type { AccessAnswer } from '../report/access-answer.ts';
import type { ExitCode } from '../report/exit-code.ts';
import type { Explanation } from '../report/explanation.ts';
import type { Report } from '../report/report.ts';
import type { Origin } from '../repository/repository.ts';
import type { SettingsOverrides } from '../settings/load.ts';
import type { OnWidened } from '../settings/settings.ts';
import type { Proposal } from './merge-commit.ts';

/** What a shell gathered: the same for the action and for the command line. */
export interface RunRequest {
  readonly command: 'plan' | 'publish' | 'rebuild' | 'audit' | 'check' | 'explain' | 'access' | 'setup';
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
  readonly onError: 'fail' | 'skip';
  readonly allowDeletes?: number | undefined;
  readonly onWidened?: OnWidened | undefined;
  readonly allowWidened?: boolean | undefined;
  readonly anyBranch: boolean;
  /** The commit to look at, in any way git understands; the checked-out one without it. */
  readonly commit?: string | undefined;
  readonly adopt?: boolean | undefined;
  /** Let an audit repair what is ours. */
  readonly heal?: boolean | undefined;
  /** What is asked of `setup`; only its plan without it. */
  readonly setup?: SetupOptions & { readonly write: boolean };
  readonly share?: Share | undefined;
  /** Carry out this plan or none. */
  readonly planned?: Fingerprint | undefined;
  /** Minutes to wait for indexing; not at all without it. */
  readonly verifyMinutes?: number | undefined;
  readonly leaseSeconds: number;
  /** Names this run in its lease. */
  readonly run: string;
  /** Whether another run, named as `run` is, has ended; where there is somebody to ask. */
  readonly isRunOver?: ((run: string) => Promise<boolean>) | undefined;
  /** Publish into an embedded sandbox, kept in this file or in memory. */
  readonly sandbox?: { readonly database?: string | undefined } | undefined;
}

export interface RunDependencies {
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
  /** How to look at what an embedded sandbox was given. */
  readonly lookAt?: string | undefined;
  /** A key that `setup` made: to be shown once, and kept nowhere. */
  readonly newKey?: string | undefined;
}
