import type { PublishedRecord } from '../../model/record.ts';
import { plural } from '../counts.ts';
import type { DoctorFinding } from './doctor-report.ts';
import { right } from './findings.ts';

/** Node.js that the program is written for. */
const NODE = 24;

/** @param node such as `24.1.0` */
export function nodeFinding(node: string, program: string): DoctorFinding {
  const text = `Node ${node}, docs-to-coveo ${program}.`;
  if (Number(node.split('.')[0]) >= NODE) return right(text);
  return { state: 'wrong', text: `Node ${NODE} or newer is needed, but this is Node ${node}.`, remedy: 'Update Node.' };
}

export function commitFinding(commit: string, branch: string | undefined, isShallow: boolean): DoctorFinding {
  const where = branch === undefined ? 'no branch is checked out' : `branch \`${branch}\``;
  const text = `${commit.slice(0, 7)}, ${where}.`;
  if (!isShallow) return right(`${text} The clone has its history.`);
  return right(
    `${text} The clone is shallow: that is enough to publish, but the dates of pages that come from git are not known, and a pull request is compared with commits that are fetched for it. \`fetch-depth: 0\` brings the history.`,
  );
}

/** Where the record is kept. Only a push could prove that it may be written, and nothing is pushed here. */
export function remoteFinding(remote: {
  readonly name: string;
  readonly address: string | undefined;
  readonly ref: string | undefined;
  readonly hasToken: boolean;
}): DoctorFinding {
  const { name, address, ref, hasToken } = remote;
  const where = address === undefined ? `\`${name}\`` : `\`${name}\`, ${address}`;
  const read = ref === undefined ? 'It answers.' : `It answers, and \`${ref}\` can be read.`;
  const write = hasToken
    ? 'A token of GitHub is shown to it; to write the record, its job needs `permissions: contents: write`, which only a publish can prove.'
    : 'Whether the record may be written, only a publish can prove: it needs credentials of git that may push.';
  return right(`${where}. ${read} ${write}`);
}

export function noRecordFinding(): DoctorFinding {
  return right('There is none yet: a first publish sends every page, and deletes nothing.');
}

/** What the record says, and whether a run is at work on the source. */
export function recordFinding(record: PublishedRecord, now: Date): DoctorFinding {
  const { commit, branch, time, items, lease } = record;
  const of = branch === undefined ? '' : ` of branch \`${branch}\``;
  const begin = commit === '' ? 'Written' : `Commit ${commit.slice(0, 7)}${of}, written`;
  const text = `${begin} ${ageText(now.getTime() - Date.parse(time))}, with ${plural(items.size, 'item')}.`;
  if (lease === undefined) return right(text);
  const ends = Date.parse(lease.expires);
  if (ends <= now.getTime())
    return right(`${text} The run \`${lease.run}\` ended without giving its lease back; the next run takes over.`);
  return {
    state: 'warning',
    text: `${text} The run \`${lease.run}\` holds a lease until ${lease.expires}, for commit ${lease.head.slice(0, 7)}.`,
    remedy: 'Another publish waits for it. If that run is over, the lease lapses by itself.',
  };
}

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function ageText(milliseconds: number): string {
  for (const [noun, length] of STEPS)
    if (milliseconds >= length) return `${plural(Math.floor(milliseconds / length), noun)} ago`;
  return milliseconds < -60_000 ? 'in the future, by the clock of this machine' : 'just now';
}
