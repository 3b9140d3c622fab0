import { append } from '../../model/append.ts';
import type { Directory } from '../../model/directory.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { principalsOf } from '../../plan/access/principals.ts';
import { visibilityChangeOf } from '../../plan/access/visibility-change.ts';
import type { Reading } from '../../plan/reading.ts';
import { accessText } from '../../report/access-text.ts';
import { listed } from '../../settings/wording.ts';
import type { IncludeFinding } from './page-includes.ts';

/** What was found about the files that pages include, by the path of the page. */
export type IncludeFindings = ReadonlyMap<string, readonly IncludeFinding[]>;

export interface JudgedIncludes {
  /** Pages that would show text to people who may not see it are errors. */
  readonly readings: readonly Reading[];
  /** Warnings of the pages that are sent all the same. */
  readonly problems: readonly Problem[];
}

export interface IncludesToJudge {
  readonly readings: readonly Reading[];
  readonly findings: IncludeFindings;
  readonly directory: Directory;
  /** Whether the settings have permissions. */
  readonly arePermissionsSent: boolean;
}

/** Judges what pages include: text must be allowed to everyone who may see the page that it goes into. */
export function judgeIncludes({ readings, findings, directory, arePermissionsSent }: IncludesToJudge): JudgedIncludes {
  const problems: Problem[] = [];
  const isWider = widerCheck(directory);
  const judged = readings.map((reading): Reading => {
    const { path } = reading.file;
    const found = reading.kind === 'page' ? (findings.get(path) ?? []) : [];
    const own = found.flatMap((finding) => problemOf(finding, isWider, arePermissionsSent) ?? []);
    const placed = own.map((problem) => ({ ...problem, path }));
    if (reading.kind === 'page' && hasErrors(placed)) {
      const { file, settings, sketch, page } = reading;
      return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: placed };
    }
    append(problems, placed);
    return reading;
  });
  return { readings: judged, problems };
}

type Compared = Extract<IncludeFinding, { kind: 'permissions' }>;

/** Whether somebody may see the page who may not see the file, or whether that cannot be ruled out. */
function widerCheck(directory: Directory): (compared: Compared) => boolean {
  const known = new Map<string, boolean>();
  return ({ ofPage, ofFile }) => {
    const key = JSON.stringify([ofPage, ofFile]);
    const arrays = [ofPage, ofFile].filter((array) => array !== null);
    const principals = () => principalsOf(directory, directory, arrays);
    const answer = known.get(key) ?? visibilityChangeOf({ before: ofFile, after: ofPage }, principals()).widened;
    known.set(key, answer);
    return answer;
  };
}

function problemOf(
  finding: IncludeFinding,
  isWider: (compared: Compared) => boolean,
  arePermissionsSent: boolean,
): Problem | undefined {
  const { line, included } = finding;
  const file = listed([included], 'and');
  switch (finding.kind) {
    case 'outside':
      return {
        level: 'error',
        code: 'include-outside',
        message: `A page may include files of the content, or of folders that the generator keeps for it, but this one includes ${file}, so it is not published.`,
        hint: 'Move the file below the root of a `content` entry, or name its folder where the generator looks for snippets.',
        line,
      };
    case 'unpublished':
      return {
        level: arePermissionsSent ? 'error' : 'warning',
        code: 'include-unpublished',
        message: `A page must include text that may be published, but it includes ${file}, which is not published because ${finding.reason}${arePermissionsSent ? ', so it is not published either' : ''}.`,
        hint: 'Take the line out, or publish the file.',
        line,
      };
    case 'unclear':
      return {
        level: 'error',
        code: 'include-narrower',
        message: `Everyone who may see a page must be allowed to see what it includes, but who may see ${file} is not clear, so the page is not published: ${finding.problems[0]?.message ?? ''}`,
        hint: `Correct ${file}, or the rules for its path.`,
        line,
      };
    case 'permissions':
      if (!isWider(finding)) return undefined;
      return {
        level: 'error',
        code: 'include-narrower',
        message: `Everyone who may see a page must be allowed to see what it includes, but the page is for ${accessText(finding.ofPage)}, and ${file}, which it includes, for ${accessText(finding.ofFile)}, so the page is not published.`,
        hint: 'Protect the page as well, take the line out, or open the file by its rule or its `permissions`.',
        line,
      };
  }
}
