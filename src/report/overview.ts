import { countsAsSeen, plural } from './counts.ts';
import { headlineOf } from './headline.ts';
import { code, literal, row, tableHead } from './markdown.ts';
import type { IdentityChanges, Report, UnpublishedReport } from './report.ts';
import { unpublishedText } from './unpublished.ts';

/** Longer headlines hold names that nobody reads to the end. */
const HEADLINE_LIMIT = 500;

/** What stands above all tables: headline, counts, who sees more than before, what is withheld. Each ends its last line. */
export function overview(report: Report): readonly string[] {
  const { added, updated, moved, deleted, unchanged, withheld, failed } = countsAsSeen(report);
  const numbers = { added, updated, moved, deleted, unchanged, withheld, failed };
  const parts = [
    `## ${literal(headlineOf(report).slice(0, HEADLINE_LIMIT))}\n`,
    // A setup is about no page.
    report.setup ? '' : tableHead(Object.keys(numbers)) + row(Object.values(numbers).map(String)),
    widenedText(report),
    identitiesText(report),
    notPublishedText(report.unpublished),
    withheldText(withheld),
    shrinkingText(report.identities),
  ];
  return parts.filter((part) => part !== '');
}

/** Says that so many rows are not there, and why. */
export function leftOutText(rows: number, because: string): string {
  return `\n**${plural(rows, 'row')} left out here**, because ${because}\n`;
}

/** An alert of GitHub's Markdown: a warning that nobody overlooks. */
function widenedText({ access, members }: Report): string {
  const items = access.filter((change) => change.widened).length;
  const people = members.filter(({ gains }) => gains.length > 0).length;
  const sentences = [
    items > 0 && `${plural(items, 'item')} can be seen by more people than before.`,
    people > 0 && `${people === 1 ? '1 person sees' : `${people} people see`} more than before through groups.`,
  ].filter((text) => text !== false);
  return sentences.length === 0 ? '' : `> [!WARNING]\n> **${sentences.join(' ')}**\n`;
}

/** Users and groups are no items, so they have no row of their own. */
function identitiesText({ command, identities }: Report): string {
  const [pushed, deleted] = [identities?.pushed.length ?? 0, identities?.deleted.length ?? 0];
  if (pushed + deleted === 0) return '';
  const [push, remove] = command === 'plan' ? ['to push', 'to delete'] : ['pushed', 'deleted'];
  // With commas, no number can be taken for the id of a commit.
  const [some, gone, others] = [pushed, deleted, identities?.unchanged ?? 0].map((number) =>
    number.toLocaleString('en'),
  );
  return `Users and groups: ${some} ${push}, ${gone} ${remove}, ${others} unchanged.\n`;
}

/** A group that shrinks by much is withheld as deletes are. */
function shrinkingText({ withheld = [] }: Partial<IdentityChanges> = {}): string {
  if (withheld.length === 0) return '';
  const lost = withheld.reduce((sum, group) => sum + group.lost, 0);
  const names = withheld.slice(0, 5).map(({ identity }) => code(identity));
  return `**${plural(withheld.length, 'group')} kept as before**, because so many members would leave: ${names.join(', ')}. If that is meant, allow it for one run: \`allow-deletes: ${lost}\`.\n`;
}

function withheldText(withheld: number): string {
  if (withheld === 0) return '';
  const deletes = plural(withheld, 'delete');
  return `**${deletes} withheld**, because they are many. If they are meant, allow them for one run: \`allow-deletes: ${withheld}\`.\n`;
}

function notPublishedText(unpublished: readonly UnpublishedReport[]): string {
  const text = unpublishedText(unpublished);
  return text === '' ? '' : `${text}.\n`;
}
