import type { Problem } from '../../model/problem.ts';
import type { Draft } from '../../plan/draft.ts';
import type { Plan } from '../../plan/plan.ts';
import type { AnchorCheck } from '../reading/anchor-check.ts';
import type { PageConverter } from '../reading/page-converter.ts';

export interface Sending {
  readonly plan: Plan;
  readonly convert: PageConverter;
  readonly anchors: AnchorCheck;
  readonly draft: Draft;
  /** Warnings that only a body can tell are added here. */
  readonly problems: Problem[];
  readonly signal: AbortSignal;
  /** Document ids by the file id of their batch; filled as the service accepts them. */
  readonly batches: Map<string, readonly string[]>;
}
