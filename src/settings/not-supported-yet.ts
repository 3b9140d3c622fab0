import type { Problem } from '../problem.ts';
import { type PlacedValue, placeOfKey, valueAt } from './placed-value.ts';

/** A part of the settings that the schema knows and this version cannot act on. */
interface Unsupported {
  readonly path: readonly string[];
  readonly consequence: string;
}

/** All that is not alive yet. A row goes when the version can act on what it names. */
const NOT_SUPPORTED_YET: readonly Unsupported[] = [
  {
    path: ['setup'],
    consequence:
      'it creates no source, fields or mappings, so nothing is published rather than publishing without them',
  },
];

/** A problem, with line and column but no path, for each part of the settings that this version cannot act on. */
export function notSupportedYet(root: PlacedValue): readonly Problem[] {
  return NOT_SUPPORTED_YET.filter((row) => isUsed(row, root)).map((row) => refusal(row, root));
}

function isUsed({ path }: Unsupported, root: PlacedValue): boolean {
  return valueAt(root, path) !== undefined;
}

function refusal({ path, consequence }: Unsupported, root: PlacedValue): Problem {
  return {
    level: 'error',
    code: 'settings-not-supported-yet',
    message: `\`${path.join('.')}\` is understood but not supported by this version: ${consequence}; remove the key or use a later version.`,
    ...placeOfKey(root, path),
  };
}
