import fc from 'fast-check';
import { expect } from 'vitest';
import { EDITS, type Edit, edited, pick } from './edits.ts';
import { FAULTS, type Fault } from './faults.ts';
import { type Ended, type History, isGood, type RunPlan } from './history.ts';
import type { ModelCommit } from './model.ts';

/** One thing that happens. */
export type Step =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly number: number }
  | { readonly kind: 'force push'; readonly number: number }
  | { readonly kind: 'publish'; readonly fault: Fault; readonly at: number; readonly batchBytes: number }
  /** An older job runs again. */
  | { readonly kind: 'publish older'; readonly number: number }
  | { readonly kind: 'two at once'; readonly batchBytes: number }
  /** An older commit is published on purpose. */
  | { readonly kind: 'roll back'; readonly number: number }
  /** A workflow of several jobs, one of which may fail, and the job that follows them. */
  | {
      readonly kind: 'shares';
      readonly of: number;
      readonly fault: Fault;
      readonly at: number;
      readonly batchBytes: number;
    }
  | { readonly kind: 'time passes'; readonly minutes: number };

const batchBytes = fc.constantFrom(400, 2_000, 1_000_000);

/** Steps as they are likely: mostly edits and runs. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      edit: fc.constantFrom(...EDITS),
      number: fc.nat(4_095),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      fault: fc.constantFrom(...FAULTS),
      at: fc.nat(12),
      batchBytes,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('force push' as const), number: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('publish older' as const), number: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('two at once' as const), batchBytes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('roll back' as const), number: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('shares' as const),
      of: fc.integer({ min: 1, max: 4 }),
      fault: fc.constantFrom(...FAULTS),
      at: fc.nat(12),
      batchBytes,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time passes' as const), minutes: fc.nat(5) }) },
);

/** Lets the steps happen, and then one run in which nothing goes wrong: the source must be what the branch says. */
export async function live(history: History, steps: readonly Step[]): Promise<void> {
  const life = new Life(history);
  for (const one of steps) await life.take(one);
  await life.take({ kind: 'publish', fault: 'none', at: 0, batchBytes: 1_000_000 });
}

class Life {
  readonly #history: History;
  #runs = 0;

  constructor(history: History) {
    this.#history = history;
  }

  async take(one: Step): Promise<void> {
    const { branch, clock } = this.#history;
    switch (one.kind) {
      case 'edit':
        return branch.commit(edited(branch.tip.snapshot, one.edit, one.number));
      case 'force push':
        return branch.reset(pick(branch.ancestry(), one.number) ?? branch.tip);
      case 'time passes':
        return clock.pass(one.minutes * 60_000);
      case 'publish':
        return this.#publish(this.#planOf(branch.tip, one));
      case 'publish older':
        return this.#publishOlder(one.number);
      case 'two at once':
        return this.#publishTwo(one.batchBytes);
      case 'roll back':
        return this.#rollBack(one.number);
      case 'shares':
        return this.#publishShares(one);
    }
  }

  #planOf(head: ModelCommit, parts: Partial<RunPlan>): RunPlan {
    this.#runs += 1;
    return { head, fault: 'none', at: 0, batchBytes: 1_000_000, run: `run-${this.#runs}`, ...parts };
  }

  async #publish({ ...plan }: RunPlan): Promise<void> {
    const [ended] = await this.#history.publish(plan);
    const isClean = plan.fault === 'none';
    if (isClean) expect(problemsOf(ended)).toEqual([]);
    if (ended && isGood(ended)) await this.#history.expectPublished(plan.head);
  }

  /** The source holds a newer commit: it stays as it is, without a call. */
  async #publishOlder(number: number): Promise<void> {
    const recorded = this.#history.branch.find((await this.#history.publishedCommit()) ?? '');
    const older = pick(this.#history.branch.ancestry(recorded?.parent), number);
    if (!recorded?.parent || !older) return;
    const before = this.#history.witness.items();
    const [ended] = await this.#history.publish(this.#planOf(older, {}));
    expect(problemsOf(ended)).toEqual(['older-commit']);
    expect(this.#history.witness.items()).toEqual(before);
  }

  async #rollBack(number: number): Promise<void> {
    const older = pick(this.#history.branch.ancestry(), number);
    if (older) await this.#publish(this.#planOf(older, { rollback: true }));
  }

  async #publishShares({ of, fault, at, batchBytes }: Extract<Step, { kind: 'shares' }>): Promise<void> {
    const { branch, state } = this.#history;
    if (state === 'commit') return;
    const shares = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
    const plans = shares.map((share) => this.#planOf(branch.tip, { share, batchBytes }));
    await this.#history.publish(...plans.map((plan, index) => (index === at % of ? { ...plan, fault, at } : plan)));
    await this.#publish(this.#planOf(branch.tip, {}));
  }

  /** The job of the last push and that of the one before it. */
  async #publishTwo(batchBytes: number): Promise<void> {
    const { branch, state } = this.#history;
    // Without a record there is no lease: that store is for workflows that run one after the other.
    if (state === 'commit') return;
    const heads = branch.ancestry().slice(0, 2);
    const ended = await this.#history.publish(...heads.map((head) => this.#planOf(head, { batchBytes })));
    for (const one of ended) expect(problemsOf(one).filter((code) => code !== 'older-commit')).toEqual([]);
    await this.#history.expectPublished(branch.tip);
  }
}

function problemsOf(ended: Ended | undefined): readonly string[] {
  if (ended === undefined || ended === 'killed') return ['killed'];
  return ended.report.problems
    .filter(({ level, code }) => level === 'error' || code === 'older-commit')
    .map(({ code }) => code);
}
