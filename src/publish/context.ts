import type { ReadLogs } from '../coveo/indexing-logs.ts';
import type { PushService, Traffic } from '../coveo/service.ts';
import type { SourceVisibility } from '../coveo/source-visibility.ts';
import type { BuiltSite, Clock, Logger } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Conversion } from '../pages/conversion.ts';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Quota } from '../plan/quota.ts';
import type { Privilege } from '../plan/setup/privileges.ts';
import type { Share } from '../plan/share.ts';
import type { Origin, RecordStore, Repository } from '../repository/repository.ts';
import type { GitHubTeams, IdentityNames } from '../settings/identity-settings.ts';
import type { OnWidened, Settings } from '../settings/settings.ts';

/** What a person asked of this run, beyond the settings. */
export interface RunOptions {
  /** Full id of the commit to look at. */
  readonly head: string;
  readonly onError: 'fail' | 'skip';
  readonly allowDeletes?: number | undefined;
  /** What becomes of a run by which somebody sees more than before; what the settings say without it. */
  readonly onWidened?: OnWidened | undefined;
  /** Somebody looked at what is widened, and means it. */
  readonly allowWidened?: boolean | undefined;
  readonly anyBranch: boolean;
  /** Somebody named the commit, so an older one than the record's is meant to be published. */
  readonly rollback?: boolean | undefined;
  /** Starts a new record over one that cannot be read. */
  readonly adopt?: boolean | undefined;
  /** Sends everything again, and then deletes from the source whatever is older. */
  readonly rebuild?: boolean | undefined;
  /** Minutes to wait until the service has indexed what it accepted; not at all without it. */
  readonly verifyMinutes?: number | undefined;
  /** The plan that was looked at, where just that one is to be carried out. */
  readonly planned?: Fingerprint | undefined;
  /** The share of the pages that this run sends; all of them without it. */
  readonly share?: Share | undefined;
  /** Seconds that the lease lasts unless renewed. */
  readonly leaseSeconds: number;
  /** Bytes of a batch; what is best for the service without it. */
  readonly batchBytes?: number | undefined;
  /** Names this run in its lease. */
  readonly run: string;
}

/** What teams and their members are as identities. */
export type FoundTeams =
  | { readonly kind: 'teams'; readonly names: IdentityNames; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** What reading a commit needs of the world. */
export interface ReadingContext {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly conversion: Conversion;
  /** What the generator built, where the settings name it and the command looks at it. */
  readonly built?: BuiltSite | undefined;
  readonly origin: Origin;
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
  readonly settings: Settings;
  /** Path of the settings from the root of the repository, where they are a file of it. */
  readonly settingsFile?: string | undefined;
  readonly options: RunOptions;
  /** Reads teams and their members, where there is a token for it. */
  readonly readTeams?: ((teams: GitHubTeams) => Promise<FoundTeams>) | undefined;
  /** Reads the organization's limits, where there is a key for it. */
  readonly readLimits?: (() => Promise<readonly Quota[]>) | undefined;
}

/** What planning needs besides: the record. */
export interface PlanningContext extends ReadingContext {
  readonly store: RecordStore;
}

/** What a publish needs that may have nothing to do: no page is read, and nobody is spoken to but git. */
export interface QuietContext extends Omit<PlanningContext, 'conversion'> {
  readonly organization: string;
  readonly source: string;
  /** Version of this program, for the record. */
  readonly version: string;
}

/** What publishing needs besides: the service. */
export interface PublishingContext extends QuietContext, PlanningContext {
  readonly service: PushService;
  /** How many items the source holds, whoever put them there. */
  readonly countItems?: (() => Promise<number>) | undefined;
  /** Who may see the items of the source, as far as the key may ask. */
  readonly readVisibility?:
    | ((isNeeded: boolean, signal?: AbortSignal) => Promise<SourceVisibility | undefined>)
    | undefined;
  /** Whether the key has a privilege, as the service judges it. */
  readonly holds?: ((privilege: Privilege) => Promise<boolean>) | undefined;
  /** What the indexing pipeline did with items of the source in a time. */
  readonly readLogs?: ReadLogs | undefined;
  /** Whether the run of that name, as a lease tells it, has ended; where there is somebody to ask. */
  readonly isRunOver?: ((run: string) => Promise<boolean>) | undefined;
  /** Counted by the service as it goes. */
  readonly traffic: Traffic;
  /** Set when a person or the runner stops the run. */
  readonly signal: AbortSignal;
}

/** What turning pages into items needs: their texts, and who converts them. */
export type CanConvert = Pick<ReadingContext, 'built' | 'conversion' | 'repository'>;

/** What holding the record for one run alone needs: the lease in it, the time, and who else may hold it. */
export type CanLease = Pick<PublishingContext, 'clock' | 'isRunOver' | 'logger' | 'options' | 'signal' | 'store'>;

/** What sending items and deletes to the service needs. */
export type CanSend = Pick<PublishingContext, 'logger' | 'options' | 'repository' | 'service'>;

/** What writing down a run in the record needs: who ran it, when, and for which source. */
export type CanCompose = Pick<
  PublishingContext,
  'clock' | 'options' | 'organization' | 'origin' | 'settingsFile' | 'source' | 'version'
>;
