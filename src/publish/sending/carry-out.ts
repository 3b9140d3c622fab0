import { DEFAULT_BATCH_BYTES } from '../../coveo/batches.ts';
import { append } from '../../model/append.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { draftRecord } from '../../plan/draft.ts';
import { forecastOf } from '../../plan/forecast.ts';
import type { Ending } from '../../report/exit-code.ts';
import type { PublishingContext } from '../context.ts';
import type { UsableRecord } from '../planning/check-record.ts';
import type { PlannedRun } from '../planning/plan-run.ts';
import { checkQuota } from '../planning/quota-check.ts';
import { settledAfter } from '../planning/settled.ts';
import { type AnchorCheck, anchorCheck } from '../reading/anchor-check.ts';
import { pageConverter } from '../reading/page-converter.ts';
import { composer } from '../record-head.ts';
import type { Findings } from '../result.ts';
import { describeFailure, problemOf } from './failure.ts';
import { takeLease } from './lease.ts';
import { checkPrivileges } from './privilege-check.ts';
import { sendPlan } from './send.ts';
import type { Sending } from './sending.ts';
import { type Verification, verify } from './verify.ts';
import { checkVisibility } from './visibility-check.ts';

export type SendOutcome = Pick<Findings, 'pushes' | 'deletes' | 'identities' | 'problems'> & {
  readonly ending: Ending;
};

/** Sends the plan under the lease, writes the record, and verifies. Undefined when another run wrote first. */
export async function carryOut(
  context: PublishingContext,
  checked: UsableRecord,
  run: PlannedRun,
): Promise<SendOutcome | undefined> {
  const { plan } = run;
  const draft = draftRecord(checked.record, plan);
  const compose = composer(context);
  // The worker gets to know the site while the lease is on its way.
  const convert = pageConverter(context, run.opened, run.addresses());
  const lease = await takeLease(context, compose, () => draft.intent(), checked.version);
  if (!lease) return undefined;
  const forecast = forecastOf(plan, context.options.batchBytes ?? DEFAULT_BATCH_BYTES);
  const problems: Problem[] = [...run.problems, ...(await checkQuota(context, plan, forecast))];
  const anchors = anchorCheck(context, run.opened, run.addresses(), convert);
  const signal = AbortSignal.any([context.signal, lease.lost]);
  const batches = new Map<string, readonly string[]>();
  const sent = await attempt(context, { plan, convert, anchors, draft, problems, signal, batches });
  const lines = draft.lines();
  // That spares the next run work, and keeps nobody from ending the lease.
  const settled = sent.kind === 'sent' ? await settledAfter(context, run, lines).catch(() => undefined) : undefined;
  const kept = await lease.release(draft.hasBegun() ? { ...compose(lines), settled } : (checked.record ?? 'remove'));
  if (sent.kind === 'failed') problems.push(describeFailure(sent, draft, plan));
  else if (sent.kind === 'sent') append(problems, await anchorProblems(anchors));
  if (!kept) problems.push(leaseLost());
  const accepted = draft.accepted();
  const pushes = plan.pushes.filter(({ reading }) => accepted.has(reading.page.documentId));
  const deletes = plan.deletes.filter(({ recorded }) => accepted.has(recorded.id));
  const verification =
    sent.kind === 'sent' ? await verify(context, { pushes, deletes, batches, since: sent.since }) : undefined;
  return {
    pushes,
    deletes,
    identities: draft.hasIdentities() ? plan.identities : { ...plan.identities, pushed: [], deleted: [] },
    problems: [...problems, ...(verification?.problems ?? [])],
    ending: endingOf(sent, kept, verification),
  };
}

/** Of several, the one that matters most: what nobody can fix but the user, then what stopped the run. */
function endingOf(sent: Attempt, isKept: boolean, verification: Verification | undefined): Ending {
  if (sent.kind === 'refused') return 'usage';
  if (sent.kind === 'failed' || !isKept) return 'failed';
  return verification?.rejected ? 'rejected' : 'done';
}

/** All was sent and recorded by now: that the run is stopped while it looks at anchors is told, and takes nothing back. */
async function anchorProblems(anchors: AnchorCheck): Promise<readonly Problem[]> {
  try {
    return await anchors.problems();
  } catch (error) {
    return [problemOf(error)];
  }
}

type Attempt =
  /** The source is not one that may hold these items; nothing was sent. */
  | { readonly kind: 'refused' }
  /** `since`: the service's clock when it began, where it told. */
  | { readonly kind: 'sent'; readonly since: Date | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

async function attempt(context: PublishingContext, sending: Sending): Promise<Attempt> {
  try {
    append(sending.problems, await checkPrivileges(context));
    const unsafe = await checkVisibility(context);
    append(sending.problems, unsafe);
    if (hasErrors(unsafe)) return { kind: 'refused' };
    return { kind: 'sent', since: await sendPlan(context, sending) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function leaseLost(): Problem {
  return {
    level: 'error',
    code: 'lease-lost',
    message: 'Another run took over the source while this one was paused for longer than its lease.',
    hint: 'The other run publishes what is missing. If runs are often paused this long, raise `lease`.',
  };
}
