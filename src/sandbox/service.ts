import type { Database } from './database.ts';
import type { Pipeline } from './pipeline.ts';

/** What every endpoint works with. */
export interface Service {
  readonly database: Database;
  readonly pipeline: Pipeline;
  readonly now: () => Date;
  /** A new unguessable id. */
  readonly newId: () => string;
  readonly apiKeys: ReadonlySet<string>;
  /** Whether an organization or a source comes to be when it is first named. */
  readonly isOpen: boolean;
  /** The sandbox's own address, without a slash at the end. */
  readonly url: () => string;
}
