import type { Events } from './events.ts';
import type { ClientChecks } from './faults/client-checks.ts';
import type { Faults } from './faults/faults.ts';
import type { Pipeline, Schedule } from './indexing/pipeline.ts';
import type { Database } from './storage/database.ts';
import type { Keys } from './storage/keys.ts';

/** As the service answers: counts by section and key. */
export type Limits = Readonly<
  Record<string, Readonly<Record<string, { readonly limit: number; readonly actualCount: number }>>>
>;

/** What every endpoint works with. */
export interface Service {
  readonly database: Database;
  readonly pipeline: Pipeline;
  readonly events: Events;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly faults: Faults;
  /** Whether faults can be set by a call. */
  readonly hasFaultEndpoint: boolean;
  readonly clientChecks: ClientChecks;
  /** A new unguessable id. */
  readonly newId: () => string;
  readonly keys: Keys;
  /** Whether an organization or a source comes to be when it is first named. */
  readonly isOpen: boolean;
  /** What the limits endpoint says: section, key, limit. */
  readonly limits: Limits;
  /** The sandbox's own address, without a slash at the end. */
  readonly url: () => string;
}
