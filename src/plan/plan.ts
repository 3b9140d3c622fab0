import type { Problem } from '../model/problem.ts';
import type { RecordedItem } from '../model/record.ts';
import type { ContentFile } from '../pages/page.ts';
import type { IdentityPlan } from './identities.ts';
import type { PageReading, Reading } from './reading.ts';

/** Where an item was before this plan. */
export interface MovedFrom {
  readonly path?: string | undefined;
  readonly documentId?: string | undefined;
}

/** A page to be sent. */
export interface Push {
  readonly action: 'added' | 'updated' | 'moved';
  readonly reading: PageReading;
  readonly reason: string;
  readonly from?: MovedFrom | undefined;
}

/** An item to be taken away. */
export interface Removal {
  readonly recorded: RecordedItem;
  readonly reason: string;
  /** The page lives on at this address; the guard does not count it. */
  readonly livesOnAt?: string | undefined;
}

/** A page that cannot be published as it is; its item, if there is one, stays. */
export interface Failure {
  readonly file: ContentFile;
  readonly documentId?: string | undefined;
  readonly problems: readonly Problem[];
}

/** The difference of tree and record: complete before the first call. */
export interface Plan {
  readonly mode: 'incremental' | 'first' | 'rebuild' | 'none';
  readonly pushes: readonly Push[];
  /** Pages that are left to other shares of a run in parts (`share.ts`). */
  readonly left?: readonly Push[] | undefined;
  readonly deletes: readonly Removal[];
  /** Deletes that the guard holds back. */
  readonly withheld: readonly Removal[];
  /** Published items that stay as they are. */
  readonly unchanged: number;
  readonly failures: readonly Failure[];
  readonly identities: IdentityPlan;
  /** Readings that the next record is made from. */
  readonly readings: readonly Reading[];
}

/** Whether the plan asks anything of the service. */
export function hasWork(plan: Plan): boolean {
  return plan.pushes.length > 0 || plan.deletes.length > 0 || hasIdentityWork(plan);
}

/** Whether the plan asks anything of an identity provider. */
export function hasIdentityWork({ identities }: Pick<Plan, 'identities'>): boolean {
  return identities.pushed.length > 0 || identities.deleted.length > 0;
}
