import { describe, expect, it } from 'vitest';
import { casesFactor } from '../support/cases.ts';
import { corpus } from '../support/corpora.ts';
import { CORPORA } from '../support/corpora-table.ts';
import { type History, type Keeping, openHistory } from '../support/history.ts';
import {
  differences,
  doneSince,
  gitSteps,
  type Held,
  heldBy,
  missed,
  type Pushes,
  pushesOf,
  type Step,
  superfluous,
  wronglyHeld,
} from '../support/history-changes.ts';

const SOURCE = 'walked';
const NOT_IN_DOCS = /^(?!docs\/)/;

/** How far a walk goes. */
interface Extent {
  /** How many of the last commits. */
  readonly commits: number;
  /** After so many commits the source is compared with a first publish of the commit, which takes seconds. */
  readonly compareEvery: number;
  /** What the walk must push in all, after the first commit. */
  readonly pushes: Pushes;
  readonly deletes: number;
}

interface Route {
  readonly name: string;
  readonly keeping: Keeping;
  /** Files that the site does not publish, as its owners would tell from its configuration. None of them has drafts. */
  readonly unpublished: RegExp;
  /** For a change, where a few commits are enough; the others meet deletes, pages that a change names and items that stay the same. */
  readonly short?: Extent;
  /** Every night. */
  readonly long: Extent;
}

type Walk = Omit<Route, 'short' | 'long'> & Extent;

const ROUTES: readonly Route[] = [
  {
    name: 'hugo-docs',
    keeping: 'sandbox',
    // Only `content/en` is mounted; three of its folders cascade `render: never` to what is in them.
    unpublished: /^(?!content\/en\/)|^content\/en\/(?:_common|showcase)\/|\/glossary\/(?!_index\.md)/,
    short: { commits: 25, compareEvery: 24, pushes: { added: 1, differing: 91, sameItem: 0, named: 0 }, deletes: 0 },
    long: { commits: 100, compareEvery: 50, pushes: { added: 6, differing: 1614, sameItem: 0, named: 0 }, deletes: 1 },
  },
  {
    name: 'react-native-docusaurus',
    keeping: 'sandbox',
    // Parts that pages import.
    unpublished: /(?:^|\/)_/,
    long: { commits: 100, compareEvery: 50, pushes: { added: 8, differing: 443, sameItem: 0, named: 5 }, deletes: 0 },
  },
  {
    name: 'vitepress',
    keeping: 'sandbox',
    unpublished: NOT_IN_DOCS,
    short: { commits: 25, compareEvery: 24, pushes: { added: 0, differing: 58, sameItem: 0, named: 0 }, deletes: 0 },
    long: { commits: 100, compareEvery: 25, pushes: { added: 34, differing: 735, sameItem: 0, named: 0 }, deletes: 0 },
  },
  {
    name: 'mkdocs-material',
    keeping: 'sandbox',
    unpublished: NOT_IN_DOCS,
    long: { commits: 100, compareEvery: 20, pushes: { added: 5, differing: 149, sameItem: 1, named: 0 }, deletes: 14 },
  },
  {
    name: 'mkdocs-material',
    keeping: 'ref',
    unpublished: NOT_IN_DOCS,
    short: { commits: 8, compareEvery: 7, pushes: { added: 0, differing: 9, sameItem: 1, named: 0 }, deletes: 0 },
    long: { commits: 20, compareEvery: 10, pushes: { added: 0, differing: 21, sameItem: 1, named: 0 }, deletes: 0 },
  },
];

const isLong = casesFactor() > 3;
const WALKS: readonly Walk[] = ROUTES.map(({ short, long, ...route }) => ({
  ...route,
  ...((isLong ? undefined : short) ?? long),
}));

describe.each(WALKS.map((walk) => ({ ...walk, bundle: corpus(walk.name) })))(
  'the last $commits commits of $name, the record in: $keeping',
  (walk) => {
    it.skipIf(!walk.bundle)('are published one by one: each time just what changed', async () => {
      const settings = CORPORA.find(({ name }) => name === walk.name)?.settings ?? '';
      await using history = await openHistory({ bundle: walk.bundle ?? '', settings, count: walk.commits });
      expect(history.commits).toHaveLength(walk.commits);
      const steps: { readonly pushes: Pushes; readonly deletes: number }[] = [];
      const isUnpublished = (path: string) => walk.unpublished.test(path);
      const found: string[] = [];
      let before: Held = new Map();
      let entries = 0;
      for (const [at, git] of gitSteps(history).entries()) {
        const commit = history.commits[at] ?? '';
        await publish(history, walk, commit);
        const done = doneSince(history, SOURCE, entries);
        const after = heldBy(history, SOURCE);
        const textOf = (path: string) => history.git('show', `${commit}:${path}`);
        const step = { before, git, done, after, textOf, isUnpublished };
        found.push(...flaws(step, commit));
        await expectQuiet(history, walk, commit);
        if ((at > 0 && at % walk.compareEvery === 0) || at === walk.commits - 1)
          await expectFresh(history, commit, after);
        if (at > 0) steps.push({ pushes: pushesOf(step), deletes: done.deleted.length });
        before = after;
        entries = done.entries;
      }
      expect(found).toEqual([]);
      expect(history.sandbox.violations).toEqual([]);
      expect(totals(steps)).toEqual({ ...walk.pushes, deletes: walk.deletes });
    });
  },
);

async function publish(history: History, { keeping }: Walk, commit: string): Promise<void> {
  const { report, ending } = await history.publish(commit, SOURCE, keeping);
  const errors = report.problems.filter(({ level }) => level === 'error');
  expect(['failed', 'usage'], commit).not.toContain(ending);
  expect(errors, commit).toEqual([]);
  expect(report.counts, commit).toMatchObject({ withheld: 0, failed: 0 });
}

/** What is not as it should be after a run, one line for each document id or path. */
function flaws(step: Step, commit: string): readonly string[] {
  const found = { superfluous: superfluous(step), missed: missed(step), 'wrongly held': wronglyHeld(step) };
  return Object.entries(found).flatMap(([flaw, names]) => names.map((name) => `${commit} ${flaw}: ${name}`));
}

async function expectQuiet(history: History, { keeping }: Walk, commit: string): Promise<void> {
  const calls = history.sandbox.requests.length;
  const { report } = await history.publish(commit, SOURCE, keeping);
  expect(report.calls.requests, commit).toBe(0);
  expect(history.sandbox.requests.length, commit).toBe(calls);
}

/** The walk has led to what a first publish of the same commit makes. */
async function expectFresh(history: History, commit: string, walked: Held): Promise<void> {
  const source = `fresh-${commit}`;
  await history.publish(commit, source, 'sandbox');
  expect(differences(walked, heldBy(history, source)), commit).toEqual([]);
}

function totals(steps: readonly { readonly pushes: Pushes; readonly deletes: number }[]) {
  const sum = (numberOf: (step: (typeof steps)[number]) => number) =>
    steps.reduce((total, step) => total + numberOf(step), 0);
  return {
    added: sum(({ pushes }) => pushes.added),
    differing: sum(({ pushes }) => pushes.differing),
    sameItem: sum(({ pushes }) => pushes.sameItem),
    named: sum(({ pushes }) => pushes.named),
    deletes: sum(({ deletes }) => deletes),
  };
}
