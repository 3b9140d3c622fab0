import type { CiName } from '../init/ci/ci-names.ts';
import type { PlainCommand } from '../model/command.ts';
import type { Share } from '../plan/share.ts';
import type { ReportFormat } from '../report/formats/report-format.ts';
import type { GeneratorName } from '../settings/settings.ts';

/** Shells that can complete what is typed. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** Options of the command line as they were typed; the names are those of the action's inputs. */
export interface CliOptions {
  readonly config?: string;
  readonly organization?: string;
  readonly source?: string;
  readonly region?: string;
  readonly apiUrl?: string;
  readonly platformUrl?: string;
  readonly workingDirectory?: string;
  readonly built?: string;
  readonly workTree?: boolean;
  readonly staged?: boolean;
  readonly state?: 'ref' | 'commit';
  readonly base?: string;
  readonly allowDeletes?: number;
  readonly onWidened?: 'warn' | 'fail';
  readonly allowWidened?: boolean;
  readonly onError?: 'fail' | 'skip';
  readonly anyBranch?: boolean;
  readonly commit?: string;
  readonly adopt?: boolean;
  readonly heal?: boolean;
  readonly yes?: boolean;
  readonly write?: boolean;
  readonly check?: boolean;
  readonly createKey?: boolean;
  readonly plan?: string;
  readonly shard?: Share;
  readonly verify?: 'none' | 'wait';
  readonly verifyMinutes?: number;
  readonly lease?: number;
  readonly out?: string;
  readonly sandbox?: boolean;
  readonly database?: string;
  readonly port?: number;
  readonly open?: boolean;
  readonly openBrowser?: boolean;
  readonly as?: string;
  readonly url?: string;
  readonly generator?: GeneratorName;
  readonly ci?: CiName;
  readonly faults?: string;
  readonly faultEndpoint?: boolean;
  readonly json?: boolean;
  readonly format?: ReportFormat;
  readonly badge?: string;
  readonly quiet?: boolean;
  readonly detailedExitcode?: boolean;
  readonly verbose?: boolean;
}

export type Arguments =
  | { readonly kind: 'run'; readonly command: PlainCommand; readonly options: CliOptions }
  | { readonly kind: 'run'; readonly command: 'explain'; readonly path: string; readonly options: CliOptions }
  | { readonly kind: 'run'; readonly command: 'access'; readonly identity: string; readonly options: CliOptions }
  | { readonly kind: 'sandbox' | 'preview' | 'init' | 'doctor'; readonly options: CliOptions }
  | { readonly kind: 'completion'; readonly shell: Shell }
  /** Help or version was asked for: print and end well. */
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'invalid'; readonly text: string };
