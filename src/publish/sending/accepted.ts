import type { Push, Removal } from '../../plan/plan.ts';

/** What was accepted and is to be accounted for. */
export interface Accepted {
  readonly pushes: readonly Push[];
  readonly deletes: readonly Removal[];
  /** Document ids by the file id of the batch that carried them. */
  readonly batches: ReadonlyMap<string, readonly string[]>;
  /** The service's clock when the run began, where it told; else ours. */
  readonly since: Date | undefined;
}
