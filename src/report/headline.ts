import type { Command } from '../model/command.ts';
import { errorsOf } from '../model/problem.ts';
import { countProblems, countsAsSeen, plural } from './counts.ts';
import type { Counts, Report } from './report.ts';
import { setupHeadline } from './setup-text.ts';

type Change = 'added' | 'updated' | 'moved' | 'deleted';

const CHANGES: readonly Change[] = ['added', 'updated', 'moved', 'deleted'];

/** How each change is called in a plan. */
const INTENTS: Readonly<Record<Change, string>> = {
  added: 'to add',
  updated: 'to update',
  moved: 'to move',
  deleted: 'to delete',
};

/** What a headline is made from, counted as people see it. */
interface Story {
  readonly report: Report;
  readonly counts: Counts;
  readonly changes: number;
  /** `2 errors`; empty without any. */
  readonly errors: string;
}

const TELL: Readonly<Record<Command, (story: Story) => string>> = {
  plan: tellPlan,
  publish: tellPublish,
  rebuild: tellPublish,
  audit: tellAudit,
  check: tellCheck,
  access: ({ report, errors }) => errors || `${plural(report.counts.unchanged, 'page')} looked at`,
  setup: ({ report }) => setupHeadline(report),
  explain: ({ errors }) => `Nothing to explain${errors && `: ${errors}`}`,
};

/** What the run did or would do, in one line. Holds text from outside as it is: the caller makes it safe for its own output. */
export function headlineOf(report: Report): string {
  const counts = countsAsSeen(report);
  const changes = CHANGES.reduce((sum, change) => sum + counts[change], 0);
  return TELL[report.command]({ report, counts, changes, errors: countProblems(errorsOf(report.problems)) });
}

function tellPlan(story: Story): string {
  const { report, counts, changes, errors } = story;
  if (changes === 0) return tellNothing(story, 'Nothing to publish');
  const list = [...changesIn(counts, (change) => INTENTS[change]), ...othersIn(counts)].join(', ');
  const [organization, commit] = whereabouts(report);
  const where = [organization, commit].filter(Boolean).join(' ');
  return `Plan: ${list}${where && ` (${where})`}${errors && `; ${errors}`}`;
}

function tellPublish(story: Story): string {
  const { report, counts, changes, errors } = story;
  if (changes === 0) return tellNothing(story, 'Nothing published');
  const list = [...changesIn(counts, (change) => change), ...othersIn(counts)].join(', ');
  const [verb, preposition] = changes === counts.deleted ? ['Deleted', 'from'] : ['Published', 'to'];
  const [source, commit] = whereabouts(report);
  const where = [source && `${preposition} ${source}`, commit].filter(Boolean).join(' ');
  return `${verb} ${plural(changes, 'page')}${where && ` ${where}`}: ${list}${errors && `; ${errors}`}`;
}

function tellNothing({ report, counts, errors }: Story, begin: string): string {
  const people = identitiesIn(report);
  if (people) return [`${people}; ${plural(counts.unchanged, 'page')} unchanged`, errors].filter(Boolean).join('; ');
  if (errors || counts.withheld > 0) return `${begin}: ${[errors, ...othersIn(counts)].filter(Boolean).join(', ')}`;
  if (counts.unchanged === 0) return 'Nothing to do: no page is new or changed';
  return `Nothing to do: ${plural(counts.unchanged, 'page')} unchanged`;
}

function tellCheck({ report, counts }: Story): string {
  return `Checked ${plural(counts.unchanged + counts.failed, 'page')}: ${countProblems(report.problems) || 'no problems'}`;
}

/** With repairs it is a publish; without, the problems are the result. */
function tellAudit(story: Story): string {
  if (story.changes > 0) return tellPublish(story);
  return `Audited the source: ${countProblems(story.report.problems) || 'it holds what the record says'}`;
}

/** Users and groups can change where no page does. */
function identitiesIn({ command, identities }: Report): string {
  const [pushed, deleted] = [identities?.pushed.length ?? 0, identities?.deleted.length ?? 0];
  if (pushed + deleted === 0) return '';
  const parts = [pushed > 0 && `${pushed} pushed`, deleted > 0 && `${deleted} deleted`].filter(Boolean);
  return `${command === 'plan' ? 'Plan: users and groups' : 'Users and groups'}: ${parts.join(', ')}`;
}

function changesIn(counts: Counts, nameOf: (change: Change) => string): readonly string[] {
  return CHANGES.filter((change) => counts[change] > 0).map((change) => `${counts[change]} ${nameOf(change)}`);
}

/** What does not change, least to be worried about first. */
function othersIn({ unchanged, withheld, failed }: Counts): readonly string[] {
  const others = [
    unchanged > 0 && `${unchanged} unchanged`,
    withheld > 0 && `${plural(withheld, 'delete')} withheld`,
    failed > 0 && `${failed} failed`,
  ];
  return others.filter((text) => text !== false);
}

/** `acme/handbook` and `at 3f2a1bc`, each empty where it is not known. */
function whereabouts({ organization, source, head }: Report): readonly [string, string] {
  return [[organization, source].filter(Boolean).join('/'), head === null ? '' : `at ${head.slice(0, 7)}`];
}
