import { identityText } from '../model/identity.ts';
import { readIdentityBatch } from '../model/identity-batch.ts';
import {
  type ChangeKind,
  type IdentityChange,
  type IdentityMapping,
  type ReadChange,
  readChange,
} from '../model/identity-body.ts';
import { cascadesOf } from '../model/provider-model.ts';
import { consumeContainer } from '../storage/containers.ts';
import type { Database } from '../storage/database.ts';
import {
  agesOf,
  disableOlderThan,
  type IdentityAges,
  type ResolvedChange,
  storeChange,
} from '../storage/identities.ts';
import { type LogEvent, recordViolation, writeLog } from '../storage/log.ts';
import {
  expandedModel,
  findProvider,
  type Provider,
  putProvider,
  raiseProviderHighWater,
} from '../storage/providers.ts';
import type { IdentityWork } from './tasks.ts';

/** One operation on identities, at the moment when it is carried out. */
export interface IdentityOperation {
  readonly database: Database;
  readonly provider: Provider;
  readonly orderingId: bigint;
  /** When it is carried out, as far as anybody can see. */
  readonly due: Date;
  readonly newId: () => string;
  /** Whether a provider that a mapping names comes to be, and the one that is pushed to cascades to it. */
  readonly knowsOthers: boolean;
}

/** What became of one change. */
type Outcome = Pick<LogEvent, 'task' | 'result' | 'reason'> & { readonly isViolation?: boolean };

type Resolved =
  | { readonly kind: 'resolved'; readonly change: ResolvedChange }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * Carries out what was accepted for a provider; whatever becomes of it is in the log, under the id of the provider. What nothing
 * public settles is listed in docs/sandbox.md.
 */
export function applyIdentityWork(operation: IdentityOperation, work: IdentityWork): void {
  if (work.kind === 'identity') applyRead(operation, work.change, 'The body', readChange(work.change, work.body));
  else if (work.kind === 'identity-batch') applyBatch(operation, work.fileId);
  else applyOlderThan(operation);
}

function applyBatch(operation: IdentityOperation, fileId: string): void {
  const { database, provider } = operation;
  const read = readIdentityBatch(consumeContainer(database, fileId), provider.isCaseSensitive);
  const entry = { id: fileId, operation: 'BATCH_FILE', task: 'CONSUMING_BATCH' } as const;
  if (read.kind === 'broken') {
    report(operation, { ...entry, result: 'ERROR', reason: read.reason });
    violate(operation, `The batch of identities \`${fileId}\``, read.reason);
    return;
  }
  for (const { kind, place, read: one } of read.entries) applyRead(operation, kind, `\`${place}\` of a batch`, one);
  report(operation, { ...entry, result: 'COMPLETED' });
}

function applyRead(operation: IdentityOperation, kind: ChangeKind, place: string, read: ReadChange): void {
  if (read.kind === 'change') {
    applyChange(operation, read.change);
    return;
  }
  const name = kind === 'delete' ? 'DELETE' : 'ADD';
  report(operation, { id: place, operation: name, task: 'VALIDATION', result: 'REJECTED', reason: read.reason });
  violate(operation, place, read.reason);
}

function applyChange(operation: IdentityOperation, change: IdentityChange): void {
  const { database, provider } = operation;
  const ages = agesOf(database, provider, change.identity);
  const id = `${change.identity.type} ${change.identity.name}`;
  const outcome = whyTooOld(operation, change.kind, ages) ?? store(operation, change, ages);
  const name = change.kind === 'delete' ? 'DELETE' : ages ? 'UPDATE' : 'ADD';
  const { isViolation = false, ...entry } = outcome;
  report(operation, { ...entry, id, operation: name });
  if (isViolation) violate(operation, `${name} of the ${identityText(change.identity)}`, entry.reason ?? '');
}

function store(operation: IdentityOperation, change: IdentityChange, ages: IdentityAges | undefined): Outcome {
  const { database, provider, orderingId, due } = operation;
  const resolved = resolve(operation, change);
  if (resolved.kind === 'wrong') {
    return { task: 'VALIDATION', result: 'REJECTED', reason: resolved.reason, isViolation: true };
  }
  storeChange(database, provider, resolved.change, { orderingId, time: due });
  if (change.kind !== 'delete' || ages?.isDisabled === false) return { task: 'PROCESSING', result: 'COMPLETED' };
  const reason = ages ? 'It was disabled before.' : 'There was nothing to delete.';
  return { task: 'PROCESSING', result: 'SKIPPED', reason };
}

/** An operation must be newer than the last one of its kind on the identity, a delete newer than all (https://docs.coveo.com/en/147/). */
function whyTooOld(
  { provider, orderingId }: IdentityOperation,
  kind: ChangeKind,
  ages: IdentityAges | undefined,
): Outcome | undefined {
  const rejected = (reason: string): Outcome => ({ task: 'CONSUMING', result: 'REJECTED', reason });
  const { highWater } = provider;
  if (orderingId < highWater)
    return rejected(
      `The ordering id ${orderingId} is lower than ${highWater}, the last threshold of a delete-older-than.`,
    );
  const own = [ages?.delete, kind === 'map' ? undefined : ages?.put, kind === 'put' ? undefined : ages?.map];
  const newer = own.find((age) => age !== undefined && orderingId <= age);
  return newer === undefined
    ? undefined
    : rejected(`The ordering id ${orderingId} is not higher than ${newer}, the identity's own.`);
}

/** Fills in whom mappings belong to: a provider that this one cascades to, which need not be named where there is only one. */
function resolve(operation: IdentityOperation, change: IdentityChange): Resolved {
  if (change.kind !== 'map') return { kind: 'resolved', change };
  const wrong = change.mappings
    .map((mapping) => whyNoCascade(operation, mapping))
    .find((reason) => reason !== undefined);
  if (wrong !== undefined) return { kind: 'wrong', reason: wrong };
  const [only = ''] = operation.provider.cascades;
  const mappings = change.mappings.map(({ provider = only, ...identity }) => ({ ...identity, provider }));
  return { kind: 'resolved', change: { ...change, mappings } };
}

function whyNoCascade(
  operation: IdentityOperation,
  { provider: other, ...identity }: IdentityMapping,
): string | undefined {
  const { id, cascades } = operation.provider;
  const list = cascades.map((name) => `\`${name}\``).join(', ') || 'none';
  if (other === undefined) {
    if (cascades.length === 1) return undefined;
    return `The mapping to the ${identityText(identity)} must name its \`provider\`, since \`${id}\` cascades to ${list}.`;
  }
  if (cascades.includes(other)) return undefined;
  if (operation.knowsOthers && other !== id) {
    cascadeTo(operation, other);
    return undefined;
  }
  return `The mapping to the ${identityText(identity)} names the provider \`${other}\`, but \`${id}\` cascades to ${list}.`;
}

/** What an open sandbox does where an administrator would have had to. */
function cascadeTo({ database, provider }: IdentityOperation, other: string): void {
  const { organization, id } = provider;
  const { model, isMadeByName } = findProvider(database, organization, id) ?? provider;
  if (cascadesOf(model).includes(other)) return;
  if (!findProvider(database, organization, other)) putProvider(database, organization, expandedModel(other));
  const cascadingSecurityProviders = { ...model.cascadingSecurityProviders, [other]: { id: other } };
  putProvider(database, organization, { ...model, id, cascadingSecurityProviders }, isMadeByName);
}

/** What was pushed before the threshold is disabled; what comes later with a lower ordering id is rejected from now on. */
function applyOlderThan(operation: IdentityOperation): void {
  const { database, provider, orderingId, due } = operation;
  raiseProviderHighWater(database, provider, orderingId);
  const disabled = disableOlderThan(database, provider, orderingId, due);
  const entry = { operation: 'DELETE_OLDER_THAN', task: 'PROCESSING', result: 'COMPLETED' } as const;
  report(operation, { ...entry, id: String(orderingId), reason: `${disabled} identities were older.` });
}

function report(operation: IdentityOperation, entry: Omit<LogEvent, 'organization' | 'source' | 'orderingId'>): void {
  const { database, provider, orderingId, due, newId } = operation;
  writeLog(database, { ...entry, organization: provider.organization, source: provider.id, orderingId }, due, newId());
}

function violate({ database, due }: IdentityOperation, subject: string, reason: string): void {
  recordViolation(database, `${subject}: ${reason}`, due);
}
