import type { Place, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../settings/near-miss.ts';
import { came, listed } from '../../settings/wording.ts';
import { isMapping, type Mapping } from './values.ts';

/** What a page's key `coveo` says, checked. */
export interface CoveoBlock {
  readonly publish: boolean;
  /** Decides the item's `permanentid`, so that it stays when the page moves. */
  readonly id?: string | undefined;
  readonly metadata: Readonly<Mapping>;
  /** Errors only. */
  readonly problems: readonly Problem[];
}

/** What `coveo` may hold. */
export const COVEO_KEYS: readonly string[] = ['publish', 'id', 'metadata'];

/**
 * Checks `coveo: {publish, id, metadata}` of a page.
 *
 * @param value what stands there; undefined where the key is missing
 * @param place of the key, for the problems
 */
export function readCoveo(value: unknown, place: Place | undefined, path: string): CoveoBlock {
  if (value === undefined) return { publish: true, metadata: {}, problems: [] };
  const at = { path, ...place };
  if (!isMapping(value)) {
    const problem = wrongType('coveo', 'a mapping such as `{publish: false}`', value);
    return { publish: true, metadata: {}, problems: [{ ...problem, ...at }] };
  }
  const { publish = true, id, metadata = {} } = value;
  const problems = [
    ...Object.keys(value)
      .filter((key) => !COVEO_KEYS.includes(key))
      .map(unknownKey),
    ...(typeof publish === 'boolean' ? [] : [wrongType('coveo.publish', '`true` or `false`', publish)]),
    ...(id === undefined || idOf(id) !== undefined ? [] : [wrongType('coveo.id', 'a text that is not empty', id)]),
    ...(isMapping(metadata) ? [] : [wrongType('coveo.metadata', 'a mapping of metadata keys to values', metadata)]),
  ];
  return {
    publish: publish !== false,
    id: idOf(id),
    metadata: isMapping(metadata) ? metadata : {},
    problems: problems.map((problem) => ({ ...problem, ...at })),
  };
}

/** An id that is written as a number is meant as its digits. */
function idOf(id: unknown): string | undefined {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

function unknownKey(key: string): Problem {
  return {
    level: 'error',
    code: 'coveo-unknown-key',
    message: `\`coveo\` may hold ${listed(COVEO_KEYS, 'and')}, but holds ${listed([key], 'and')}.`,
    hint: didYouMean(key, COVEO_KEYS) ?? 'Metadata for Coveo alone belongs into `coveo.metadata`.',
  };
}

function wrongType(key: string, expected: string, value: unknown): Problem {
  return { level: 'error', code: 'coveo-wrong-type', message: `\`${key}\` must be ${expected}, but ${came(value)}.` };
}
