import { z } from 'zod';
import { append } from '../../model/append.ts';
import { pathPart } from '../endpoints.ts';
import { ServiceError } from '../service-error.ts';
import { expectAnswer, type PlatformCaller } from './call.ts';

/** A field of the organization, shared by all its sources. */
export interface FieldFacts {
  readonly name: string;
  readonly type: string;
  /** Coveo's own. */
  readonly isSystem: boolean;
  /** What can be sent back, as it came. */
  readonly model: Readonly<Record<string, unknown>>;
}

type FieldModel = Readonly<Record<string, unknown>>;

/** The most that the service gives on a page. */
const PER_PAGE = 1_000;
/** As many as Coveo's own clients make in a call. */
const PER_CALL = 500;

const model = z.looseObject({ name: z.string(), type: z.string(), system: z.boolean().nullish() });
const page = z.object({ items: z.array(model), totalPages: z.number() });

/** What became of each field; what the service says where one failed is nowhere described. */
const results = z.object({
  batchOperationResourcesStatus: z
    .array(
      z.looseObject({
        operationResult: z.string().nullish(),
        errorDetails: z.unknown().optional(),
        resourceModel: z.looseObject({ name: z.string().optional() }).nullish(),
      }),
    )
    .optional(),
});

/** All fields of the organization, Coveo's own among them. Needs the privilege to view fields. */
export async function listFields({ call }: PlatformCaller, signal?: AbortSignal): Promise<readonly FieldFacts[]> {
  const found: FieldFacts[] = [];
  for (let number = 0; ; number += 1) {
    const body = { page: number, perPage: PER_PAGE };
    const path = '/indexes/fields/search';
    const answer = await call({ call: 'listFields', method: 'POST', path, body, expected: 200, signal });
    const { items, totalPages } = expectAnswer(page, 'listFields', answer);
    append(found, items.map(factsOf));
    if (number + 1 >= totalPages || items.length === 0) return found;
  }
}

/**
 * Makes fields. Tried once: an answer that is lost may have made them, so look before trying again.
 *
 * @throws ServiceError when the service refuses one of them, saying which
 */
export async function createFields(
  { callOnce }: PlatformCaller,
  fields: readonly FieldModel[],
  signal?: AbortSignal,
): Promise<void> {
  for (let start = 0; start < fields.length; start += PER_CALL) {
    const body = fields.slice(start, start + PER_CALL);
    const path = '/indexes/fields/batch/create/results';
    const answer = await callOnce({ call: 'createFields', method: 'POST', path, body, expected: 200, signal });
    const { batchOperationResourcesStatus = [] } = expectAnswer(results, 'createFields', answer);
    const failed = batchOperationResourcesStatus.filter(({ operationResult }) => operationResult === 'ERROR');
    if (failed.length > 0)
      throw refused(failed.map(({ resourceModel, errorDetails }) => sayOf(resourceModel?.name, errorDetails)));
  }
}

/** Describes a field anew as a whole. Its type cannot change. */
export async function updateField(
  { call }: PlatformCaller,
  field: FieldModel & { readonly name: string },
  signal?: AbortSignal,
): Promise<void> {
  const path = `/indexes/fields/${pathPart('field', field.name)}`;
  await call({ call: 'updateField', method: 'PUT', path, body: field, expected: 204, signal });
}

function factsOf({ system, ...field }: z.infer<typeof model>): FieldFacts {
  const model = Object.fromEntries(Object.entries(field).filter(([, value]) => value !== null));
  return { name: field.name, type: field.type, isSystem: system === true, model };
}

function sayOf(name: string | undefined, details: unknown): string {
  const told = typeof details === 'string' ? details : (JSON.stringify(details) ?? 'no reason was given');
  return `\`${name ?? 'a field'}\`: ${told.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200)}`;
}

function refused(reasons: readonly string[]): ServiceError {
  return new ServiceError({
    kind: 'invalid-request',
    call: 'createFields',
    message: `Coveo did not make all fields. ${reasons.join('; ')}.`,
    hint: 'Fix what it says, then run `setup` again: what was made is kept.',
  });
}
