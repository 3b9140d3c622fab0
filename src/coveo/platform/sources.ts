import { z } from 'zod';
import { append } from '../../model/append.ts';
import type { SourceVisibility } from '../source-visibility.ts';
import { expectAnswer, type PlatformCaller } from './call.ts';

/** A source of the organization, as far as we look at it. */
export interface SourceFacts {
  readonly id: string;
  readonly name: string;
  /** `PUSH` … */
  readonly type: string;
  readonly visibility?: SourceVisibility | undefined;
  readonly crawlingModule?: string | undefined;
  /** What it is doing: `PUSH_READY`, `REFRESHING`, `DISABLED` … */
  readonly status?: string | undefined;
}

const PER_PAGE = 100;

const model = z.object({
  id: z.string(),
  name: z.string(),
  sourceType: z.string(),
  sourceVisibility: z.enum(['PRIVATE', 'SECURED', 'SHARED']).optional().catch(undefined),
  crawlingModuleId: z.string().nullish().catch(undefined),
  information: z
    .object({ sourceStatus: z.object({ type: z.string() }) })
    .optional()
    .catch(undefined),
});

const page = z.object({ sourceModels: z.array(model), totalPages: z.number() });
const created = z.object({ id: z.string() });

/** All sources of the organization (https://docs.coveo.com/en/94/), which needs the privilege to view sources. */
export async function listSources({ call }: PlatformCaller, signal?: AbortSignal): Promise<readonly SourceFacts[]> {
  const found: SourceFacts[] = [];
  for (let number = 0; ; number += 1) {
    const query = { page: `${number}`, perPage: `${PER_PAGE}` };
    const answer = await call({
      call: 'listSources',
      method: 'GET',
      path: '/sources/pages',
      query,
      expected: 200,
      signal,
    });
    const { sourceModels, totalPages } = expectAnswer(page, 'listSources', answer);
    append(found, sourceModels.map(factsOf));
    if (number + 1 >= totalPages || sourceModels.length === 0) return found;
  }
}

/**
 * Makes a Push source, and returns its id (https://docs.coveo.com/en/94/). Tried once: an answer that is lost may have made it, so look
 * before trying again.
 */
export async function createSource(
  { callOnce }: PlatformCaller,
  { name, visibility }: { readonly name: string; readonly visibility: SourceVisibility },
  signal?: AbortSignal,
): Promise<string> {
  const body = { sourceType: 'PUSH', name, sourceVisibility: visibility, pushEnabled: true };
  const answer = await callOnce({
    call: 'createSource',
    method: 'POST',
    path: '/sources',
    body,
    expected: 201,
    signal,
  });
  return expectAnswer(created, 'createSource', answer).id;
}

function factsOf(found: z.infer<typeof model>): SourceFacts {
  const { id, name, sourceType, sourceVisibility, crawlingModuleId, information } = found;
  return {
    id,
    name,
    type: sourceType,
    visibility: sourceVisibility,
    crawlingModule: crawlingModuleId || undefined,
    status: information?.sourceStatus.type,
  };
}
