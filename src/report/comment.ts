import type { Problem } from '../model/problem.ts';
import { joinWithin } from './join-within.ts';
import { link } from './markdown.ts';
import { leftOutText, overview } from './overview.ts';
import type { Report } from './report.ts';
import { tablesOf } from './summary-tables.ts';

/**
 * GitHub says "maximum is 65536 characters" and stores up to four bytes for each, 262,144 in all. A text of so many UTF-16
 * units has no more characters than that, and no more than three bytes for each. The rest is reserve.
 */
export const COMMENT_LIMIT = 65_000;

/** A comment stands between what people write: only short tables stand open in it. */
const OPEN = { problems: 10, changes: 10 };

/** Enough to tell sources apart, however long a name somebody gives. */
const MARKER_LIMIT = 400;

export interface CommentOptions {
  /** Web address of the repository, for links to files: `https://github.com/acme/handbook`. */
  readonly repositoryUrl?: string | undefined;
  /** Web address of the workflow run, whose page has the job summary. */
  readonly runUrl?: string | undefined;
}

/**
 * The report as a comment on a pull request, in Markdown: begins with its marker, is never above the limit, names from the
 * repository made harmless, so that nobody is notified by what they hold.
 */
export function renderComment(report: Report, { repositoryUrl, runUrl = '' }: CommentOptions = {}): string {
  const web = { repositoryUrl, head: report.head ?? undefined, base: report.base ?? undefined };
  const beginning = [commentMarker(report), ...overview(report)].join('\n');
  return joinWithin(beginning, tablesOf(report, web, OPEN), {
    limit: COMMENT_LIMIT,
    sizeOf: (text) => text.length,
    cutText: (rows) => cutText(rows, runUrl),
  });
}

/**
 * A line that only programs see, by which the comment about a source is found again. Whatever the names hold, they stay
 * within it: percent-encoded, they have no `>` to end it with.
 */
export function commentMarker({ organization, source }: Pick<Report, 'organization' | 'source'>): string {
  const names = [organization ?? '', source ?? ''].map((name) => encodeURIComponent(name.toWellFormed()));
  return `<!-- docs-to-coveo plan: ${names.join('/').slice(0, MARKER_LIMIT)} -->\n`;
}

/** Whether a plan has something to tell: not where a merge changes nothing. */
export function isWorthComment({ items, access, members, problems }: Report): boolean {
  const matters = ({ level, code }: Problem) => level === 'error' || code === 'settings-change-not-shown';
  return items.length + access.length + members.length > 0 || problems.some(matters);
}

function cutText(rows: number, runUrl: string): string {
  const summary = link('job summary', runUrl);
  return leftOutText(rows, `GitHub takes no longer comment. The ${summary} shows more, and the report has all.`);
}
