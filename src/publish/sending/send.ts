import { type PushOptions, pushDeletes, pushItems } from '../../coveo/batches.ts';
import type { OutgoingItem, SourceStatus } from '../../coveo/service.ts';
import { ServiceError, throwIfStopped } from '../../coveo/service-error.ts';
import { append } from '../../model/append.ts';
import { compactCopy } from '../../model/compact-copy.ts';
import type { Problem } from '../../model/problem.ts';
import type { Item } from '../../pages/page.ts';
import type { Dependencies } from '../../plan/draft.ts';
import type { Push } from '../../plan/plan.ts';
import type { CanSend, PublishingContext } from '../context.ts';
import { convertAhead } from '../reading/convert-ahead.ts';
import { sendIdentities, withoutRefused } from './send-identities.ts';
import type { Sending } from './sending.ts';

/** How many batches are under way at once: the next is packed while one travels. */
const IN_FLIGHT = 2;

/** A run that is being stopped has seconds, not minutes, to set the status back; then its record counts more. */
const IDLE_PATIENCE = 5_000;

/**
 * Minutes that the service waits before it deletes what is older, so that items on their way come first: its own default
 *.
 */
const QUEUE_DELAY = 15;

/**
 * Carries out a plan: announces the run, sends identities, items, then deletes, and ends the announcement whatever happens.
 * What the service accepts is entered into the draft at once. Bodies are converted as they are sent.
 *
 * @returns what the service's clock said at the beginning, where it told
 *
 * @throws ServiceError where the service refuses; the draft then tells how far it got
 */
export async function sendPlan(
  context: Pick<PublishingContext, 'logger' | 'options' | 'repository' | 'service' | 'settings'>,
  sending: Sending,
): Promise<Date | undefined> {
  const { rebuild } = context.options;
  const since = await announce(context, sending, rebuild ? 'REBUILD' : 'INCREMENTAL');
  try {
    const refusal = await sendIdentities(context, sending);
    const { plan } = sending;
    await sendItems(context, refusal ? { ...sending, plan: { ...plan, pushes: withoutRefused(plan) } } : sending);
    if (!rebuild) await sendDeletes(context, sending);
    if (refusal) throw refusal;
    if (rebuild) await deleteOlder(context, sending, since);
    return since;
  } finally {
    await backToIdle(context, sending.problems);
  }
}

/** Tells the service that the run begins. Where that fails, but may have arrived all the same, the status is set back. */
async function announce(
  context: Pick<PublishingContext, 'service'>,
  { signal, problems }: Sending,
  status: SourceStatus,
): Promise<Date | undefined> {
  throwIfStopped(signal);
  try {
    return await context.service.setStatus(status, signal);
  } catch (error) {
    if (mayHaveArrived(error)) await backToIdle(context, problems);
    throw error;
  }
}

/** Not where the service answered and said no. */
function mayHaveArrived(error: unknown): boolean {
  return !(error instanceof ServiceError) || ['unreachable', 'unavailable', 'unexpected-answer'].includes(error.kind);
}

async function sendItems(context: CanSend, sending: Sending): Promise<void> {
  const { plan, draft } = sending;
  const dependencies = new Map<string, Dependencies>();
  const items = outgoingItems(context, sending, (item) => {
    draft.begin(item.documentId);
    dependencies.set(item.documentId, { links: item.links, files: item.files });
  });
  let accepted = 0;
  const tell = () => context.logger.progress(accepted, plan.pushes.length, 'pages sent');
  // Named first, because it comes first.
  context.logger.progress(0, plan.pushes.length, 'pages converted');
  tell();
  for await (const ids of pushItems(context.service, items, optionsOf(context, sending))) {
    for (const id of ids) {
      draft.accept(id, dependencies.get(id));
      dependencies.delete(id);
    }
    accepted += ids.length;
    tell();
  }
}

async function sendDeletes(context: Pick<PublishingContext, 'options' | 'service'>, sending: Sending): Promise<void> {
  const { plan, draft } = sending;
  const ids = plan.deletes.map(({ recorded }) => recorded.id);
  for (const id of ids) draft.begin(id);
  for await (const gone of pushDeletes(context.service, ids, optionsOf(context, sending))) {
    for (const id of gone) draft.accept(id);
  }
}

function optionsOf({ options }: Pick<PublishingContext, 'options'>, { signal, batches }: Sending): PushOptions {
  const onBatch = (fileId: string, ids: readonly string[]) => void batches.set(fileId, ids);
  return { inFlight: IN_FLIGHT, batchBytes: options.batchBytes, onBatch, signal };
}

/** Everything was accepted since the run began, so whatever is older is not of this commit. */
async function deleteOlder(
  context: Pick<PublishingContext, 'service' | 'settings'>,
  { plan, draft, problems, signal }: Sending,
  since: Date | undefined,
): Promise<void> {
  const { service } = context;
  if (!since) {
    problems.push(noServiceClock());
    return;
  }
  const { identities } = context.settings;
  if (identities?.provider !== undefined) {
    await service.deleteIdentitiesOlderThan(identities.provider, since.getTime(), QUEUE_DELAY, signal);
  }
  const ids = plan.deletes.map(({ recorded }) => recorded.id);
  for (const id of ids) draft.begin(id);
  await service.deleteOlderThan(since.getTime(), QUEUE_DELAY, signal);
  for (const id of ids) draft.accept(id);
}

/** A threshold by our own clock could lie in the service's future, and would keep later pushes out. */
function noServiceClock(): Problem {
  return {
    level: 'warning',
    code: 'no-service-clock',
    message: 'Older items were not deleted, because the answers of the service do not tell its time, which that needs.',
    hint: 'A proxy may take the header `Date` away. Items that the record knows are deleted by the next publish.',
  };
}

async function* outgoingItems(
  context: Pick<PublishingContext, 'logger' | 'options' | 'repository'>,
  { plan, convert, anchors, problems }: Sending,
  begin: (item: Item) => void,
): AsyncGenerator<OutgoingItem> {
  const files = plan.pushes.map(({ reading }) => reading.file);
  let converted = 0;
  const moments = await context.repository.lastCommits(context.options.head, undatedPaths(plan.pushes));
  for await (const { file, item } of convertAhead(context, convert, files, ({ path }) => ({
    isSent: true,
    lastCommit: moments.get(path),
  }))) {
    if (!item) throw new Error(`\`${file.path}\` is planned as a page, but is none.`);
    anchors.note(item);
    append(problems, compactCopy(item.problems));
    begin(item);
    context.logger.progress(++converted, files.length, 'pages converted');
    const { documentId, html, deflated, metadata, permissions } = item;
    yield { documentId, html, deflated, metadata, permissions };
  }
}

/** Pages whose date only the history can tell. */
function undatedPaths(pushes: readonly Push[]): ReadonlySet<string> {
  const undated = pushes.filter(({ reading }) => !reading.page.isDated);
  return new Set(undated.map(({ reading }) => reading.file.path));
}

/** The status only informs people: when it cannot be set back, the run is no less a success. */
async function backToIdle({ service }: Pick<PublishingContext, 'service'>, problems: Problem[]): Promise<void> {
  const patience = AbortSignal.timeout(IDLE_PATIENCE);
  try {
    await service.setStatus('IDLE', patience);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // The signal that ends the wait is ours: nobody stopped the run.
    const reason = patience.aborted ? `that did not succeed within ${IDLE_PATIENCE / 1000} seconds.` : said;
    problems.push({
      level: 'warning',
      code: 'status-not-idle',
      message: `The source still shows a running update, because its status could not be set back to IDLE: ${reason}`,
      hint: 'The next run sets it again; what was sent is not affected.',
    });
  }
}
