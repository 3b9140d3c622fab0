import type { Traffic } from '../coveo/service.ts';
import type { Command } from '../model/command.ts';
import { type Identity, identityText } from '../model/identity.ts';
import type { Problem } from '../model/problem.ts';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Forecast } from '../plan/forecast.ts';
import { type IdentityPlan, NO_IDENTITIES } from '../plan/identities.ts';
import type { RecordHead } from '../plan/outline.ts';
import type { Plan, Push, Removal } from '../plan/plan.ts';
import { type UnpublishedPage, unpublishedOf } from '../plan/unpublished.ts';
import type { Ending } from '../report/exit-code.ts';
import type { IdentityChanges, Mode, Report, ReportItem } from '../report/report.ts';
import type { ReadingContext } from './context.ts';

/** What a use case hands to its shell. */
export interface RunResult {
  readonly report: Report;
  readonly ending: Ending;
}

/** What a run changes about who sees what. */
export type AccessFindings = Pick<Report, 'access' | 'members'>;

export interface Findings {
  readonly command: Command;
  readonly base: RecordHead | undefined;
  readonly plan?: Plan | undefined;
  /** Where the readings of the plan do not tell. */
  readonly unpublished?: readonly UnpublishedPage[] | undefined;
  /** The part of the plan that happened, or would happen. */
  readonly pushes: readonly Push[];
  readonly deletes: readonly Removal[];
  /** The part of the plan for identities that happened, or would happen. */
  readonly identities?: IdentityPlan | undefined;
  /** Who sees more or less than before. */
  readonly access?: AccessFindings | undefined;
  readonly problems: readonly Problem[];
  readonly traffic?: Traffic | undefined;
  readonly forecast?: Forecast | undefined;
  readonly fingerprint?: Fingerprint | undefined;
  readonly started: Date;
}

/** The report of a run. */
export function reportOf(context: Pick<ReadingContext, 'clock' | 'options' | 'settings'>, findings: Findings): Report {
  const { plan, pushes, deletes, base, traffic } = findings;
  const withheld = plan?.withheld ?? [];
  const failures = plan?.failures ?? [];
  const unpublished = findings.unpublished ?? unpublishedOf(plan?.readings ?? []);
  const count = (action: Push['action']) => pushes.filter((push) => push.action === action).length;
  return {
    version: 1,
    command: findings.command,
    organization: context.settings.organization ?? null,
    source: context.settings.source ?? null,
    base: base?.commit ?? null,
    head: context.options.head,
    mode: modeOf(plan, pushes, deletes),
    counts: {
      added: count('added'),
      updated: count('updated'),
      moved: count('moved'),
      deleted: deletes.length,
      unchanged: plan?.unchanged ?? 0,
      withheld: withheld.length,
      failed: failures.length,
      unpublished: unpublished.length,
    },
    items: [
      ...pushes.map(pushItem),
      ...deletes.map((removal) => removalItem(removal, 'deleted')),
      ...withheld.map((removal) => removalItem(removal, 'withheld')),
      ...failures.map(({ file, documentId, problems }): ReportItem => {
        return {
          path: file.path,
          documentId: documentId ?? null,
          action: 'failed',
          reason: problems[0]?.code ?? 'error',
        };
      }),
    ],
    unpublished,
    access: findings.access?.access ?? [],
    members: findings.access?.members ?? [],
    identities:
      context.settings.identities &&
      identityChanges(findings.identities ?? NO_IDENTITIES, context.settings.identities.provider),
    problems: [...findings.problems, ...withheldProblem(withheld.length, findings.problems)],
    calls: traffic ? { ...traffic } : { requests: 0, retries: 0, containers: 0, bytes: 0 },
    forecast: findings.forecast,
    fingerprint: findings.fingerprint,
    seconds: (context.clock.now().getTime() - findings.started.getTime()) / 1_000,
  };
}

/** None where a rebuild was refused for just that. */
function withheldProblem(deletes: number, told: readonly Problem[]): readonly Problem[] {
  if (deletes === 0 || told.some(({ code }) => code === 'rebuild-withheld')) return [];
  return [
    {
      level: 'warning',
      code: 'deletes-withheld',
      message: `${deletes === 1 ? '1 delete is' : `${deletes} deletes are`} withheld, because that is much of what is published.`,
      hint: `If they are meant, allow them for one run: \`allow-deletes: ${deletes}\` in the workflow, \`--allow-deletes ${deletes}\` on the command line.`,
    },
  ];
}

function identityChanges(
  { pushed, deleted, withheld, unchanged }: IdentityPlan,
  home: string | undefined,
): IdentityChanges {
  const text = (one: Identity) => identityText(one, home);
  return {
    pushed: pushed.map(text),
    deleted: deleted.map(text),
    withheld: withheld.map(({ recorded, lost }) => ({ identity: text(recorded), lost })),
    unchanged,
  };
}

function modeOf(plan: Plan | undefined, pushes: readonly Push[], deletes: readonly Removal[]): Mode {
  return plan && pushes.length + deletes.length > 0 ? plan.mode : 'none';
}

function pushItem({ action, reading, reason, from }: Push): ReportItem {
  const { file, page } = reading;
  const title = page.title === undefined ? {} : { title: page.title };
  const item = { path: file.path, ...title, documentId: page.documentId, action, reason };
  return from ? { ...item, from } : item;
}

function removalItem({ recorded, reason }: Removal, action: 'deleted' | 'withheld'): ReportItem {
  return { path: recorded.path, documentId: recorded.id, action, reason };
}

/** The report of a run that ended before it knew anything about pages. */
export function emptyReport(command: Command, problems: readonly Problem[]): Report {
  return {
    version: 1,
    command,
    organization: null,
    source: null,
    base: null,
    head: null,
    mode: 'none',
    counts: { added: 0, updated: 0, moved: 0, deleted: 0, unchanged: 0, withheld: 0, failed: 0, unpublished: 0 },
    items: [],
    unpublished: [],
    access: [],
    members: [],
    problems,
    calls: { requests: 0, retries: 0, containers: 0, bytes: 0 },
    seconds: 0,
  };
}
