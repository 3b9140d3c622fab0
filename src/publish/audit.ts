import type { SourceContent } from '../coveo/source-content.ts';
import type { Problem } from '../model/problem.ts';
import type { PublishedRecord } from '../model/record.ts';
import { type Audit, auditedRecord, auditOf, type HeldItem } from '../plan/audit.ts';
import type { Plan } from '../plan/plan.ts';
import type { RecordReading, RecordStore } from '../repository/repository.ts';
import type { PublishingContext } from './context.ts';
import { checkRecord, endingOfCheck } from './planning/check-record.ts';
import { planRun } from './planning/plan-run.ts';
import { publish } from './publish.ts';
import { type RunResult, reportOf } from './result.ts';

/** Fields by which an item is known to be ours; they are metadata of every item that this program sends. */
const FIELDS = ['sourcerepository', 'sourcepath'];

/** An audit that repairs, or only looks. */
export interface AuditWorld extends PublishingContext {
  readonly content: SourceContent;
  readonly heal: boolean;
}

/**
 * Compares what the source holds with the record and with the tree, and with `heal` repairs what is ours: items that are missing
 * are sent again, items that no page wants are deleted, under the guard. What is not ours is counted and never touched.
 *
 * @throws ServiceError when the key may not search
 */
export async function audit(context: AuditWorld): Promise<RunResult> {
  const started = context.clock.now();
  const reading = await context.store.read();
  const checked = await checkRecord({ ...context, options: { ...context.options, anyBranch: true } }, reading);
  if (checked.kind === 'refused')
    return finish(context, started, { problems: [checked.problem] }, endingOfCheck(checked));
  const held = await heldItems(context.content, context.signal);
  const found = auditOf(checked.record, held, context.origin.repository);
  const problems = problemsOf(found, context.heal ? 'warning' : 'error');
  if (context.heal && checked.kind === 'open') return heal(context, found, problems);
  const { plan } = await planRun(context, checked.record);
  return finish(context, started, { base: checked.record, plan, problems: [...problems, ...outdated(plan)] });
}

async function heldItems(content: SourceContent, signal: AbortSignal): Promise<readonly HeldItem[]> {
  const held: HeldItem[] = [];
  for await (const { documentId, fields } of content.items(FIELDS, signal)) {
    held.push({ documentId, repository: textOf(fields.sourcerepository), path: textOf(fields.sourcepath) });
  }
  return held;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Publishes from a record that tells what was found. */
async function heal(context: AuditWorld, found: Audit, problems: readonly Problem[]): Promise<RunResult> {
  const result = await publish({ ...context, store: auditedStore(context.store, found) });
  const report = { ...result.report, command: 'audit' as const, problems: [...problems, ...result.report.problems] };
  return { ...result, report };
}

function auditedStore(store: RecordStore, found: Audit): RecordStore {
  const audited = (reading: RecordReading): RecordReading =>
    reading.kind === 'record' ? { ...reading, record: auditedRecord(reading.record, found) } : reading;
  return {
    read: async () => audited(await store.read()),
    write: (record, over) => store.write(record, over),
    remove: (over) => store.remove(over),
  };
}

/** What was found; `base` and `plan` only where the record could be used. */
interface Compared {
  readonly base?: PublishedRecord | undefined;
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
}

function finish(
  context: AuditWorld,
  started: Date,
  { base, plan, problems }: Compared,
  ending: RunResult['ending'] = 'done',
): RunResult {
  const { traffic } = context;
  // Nothing was sent: what a publish would change is a problem here, not an item of the report.
  const quiet = plan && { ...plan, withheld: [], failures: [] };
  const findings = {
    command: 'audit',
    base,
    plan: quiet,
    pushes: [],
    deletes: [],
    problems,
    traffic,
    started,
  } as const;
  return { report: reportOf(context, findings), ending };
}

function problemsOf({ missing, extra, foreign }: Audit, level: Problem['level']): readonly Problem[] {
  return [
    ...missing.map(({ id, path }): Problem => {
      const message = `${id} was accepted, but the source does not hold it.`;
      return { level, code: 'item-missing', message, hint: '`audit --heal` sends it again.', path };
    }),
    ...extra.map(({ documentId, path }): Problem => {
      const message = `The source holds ${documentId}, which is of this repository, but the record does not know it.`;
      return { level, code: 'item-extra', message, hint: '`audit --heal` deletes it where no page wants it.', path };
    }),
    ...(foreign > 0 ? [foreignItems(foreign)] : []),
  ];
}

function foreignItems(number: number): Problem {
  return {
    level: 'notice',
    code: 'items-of-others',
    message: `The source holds ${number} items that are not known to be of this repository; they are left alone.`,
    hint: 'What this program sends has `sourcerepository` and `sourcepath` as metadata; a search shows them where fields of these names exist.',
  };
}

/** The record and the tree differ: a publish is due. */
function outdated({ pushes, deletes }: Plan): readonly Problem[] {
  const changes = pushes.length + deletes.length;
  if (changes === 0) return [];
  const message = `${changes} items are out of date: ${pushes.length} are to be sent and ${deletes.length} to be deleted.`;
  return [{ level: 'warning', code: 'items-outdated', message, hint: 'Publish this commit.' }];
}
