import { z } from 'zod';
import { pathPart } from '../endpoints.ts';
import { expectAnswer, type PlatformCaller } from './call.ts';

/** A mapping rule of a source that counts for items of every type. */
export interface RuleFacts {
  readonly id: string;
  readonly field: string;
  /** The first that gives a value counts. */
  readonly content: readonly string[];
}

const configuration = z.object({
  common: z
    .object({
      rules: z.array(z.object({ id: z.string(), field: z.string(), content: z.array(z.string()).nullish() })).nullish(),
    })
    .nullish(),
});

/** The common mapping rules of a source, which needs the privilege to view sources. */
export async function listRules(
  { call }: PlatformCaller,
  source: string,
  signal?: AbortSignal,
): Promise<readonly RuleFacts[]> {
  const path = `${mappingsOf(source)}`;
  const answer = await call({ call: 'readMappings', method: 'GET', path, expected: 200, signal });
  const { common } = expectAnswer(configuration, 'readMappings', answer);
  return (common?.rules ?? []).map(({ id, field, content }) => ({ id, field, content: content ?? [] }));
}

/**
 * Adds a common mapping rule. It counts for what is pushed from then on. Tried once: an answer that is lost may have added it, so look
 * before trying again.
 */
export async function addRule(
  { callOnce }: PlatformCaller,
  source: string,
  { field, content }: Omit<RuleFacts, 'id'>,
  signal?: AbortSignal,
): Promise<void> {
  const path = `${mappingsOf(source)}/common/rules`;
  const body = { field, content };
  const query = { rebuild: 'false' };
  await callOnce({ call: 'addMappingRule', method: 'POST', path, query, body, expected: 201, signal });
}

/** Describes a common mapping rule anew. It counts for what is pushed from then on. */
export async function updateRule(
  { call }: PlatformCaller,
  source: string,
  { id, field, content }: RuleFacts,
  signal?: AbortSignal,
): Promise<void> {
  const path = `${mappingsOf(source)}/common/rules/${pathPart('mapping rule', id)}`;
  const query = { rebuild: 'false' };
  const body = { field, content };
  await call({ call: 'updateMappingRule', method: 'PUT', path, query, body, expected: 200, signal });
}

function mappingsOf(source: string): string {
  return `/sources/${pathPart('source', source)}/mappings`;
}
