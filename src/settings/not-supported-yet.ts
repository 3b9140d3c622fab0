import type { Problem } from '../problem.ts';
import { type PlacedValue, placeOfKey, placeOfValue, valueAt } from './placed-value.ts';

/** A part of the settings that the schema knows and this version cannot act on. */
interface Unsupported {
  readonly path: readonly string[];
  /** The value that it is about; without one, the key as such. */
  readonly value?: string;
  readonly consequence: string;
}

const WRONG_ADDRESSES =
  'it does not know the addresses of its pages, so nothing is published rather than publishing under wrong ones';

/** All that is not alive yet. A row goes when the version can act on what it names. */
const NOT_SUPPORTED_YET: readonly Unsupported[] = [
  {
    path: ['permissions'],
    consequence: 'it sends no permissions, so nothing is published rather than publishing without them',
  },
  {
    path: ['identities'],
    consequence: 'it pushes no users and groups, so nothing is published rather than publishing without them',
  },
  {
    path: ['setup'],
    consequence:
      'it creates no source, fields or mappings, so nothing is published rather than publishing without them',
  },
  { path: ['site', 'generator'], value: 'docusaurus', consequence: WRONG_ADDRESSES },
  { path: ['site', 'generator'], value: 'vitepress', consequence: WRONG_ADDRESSES },
];

/** A problem, with line and column but no path, for each part of the settings that this version cannot act on. */
export function notSupportedYet(root: PlacedValue): readonly Problem[] {
  return NOT_SUPPORTED_YET.filter((row) => isUsed(row, root)).map((row) => refusal(row, root));
}

function isUsed({ path, value }: Unsupported, root: PlacedValue): boolean {
  const found = valueAt(root, path);
  return found !== undefined && (value === undefined || found.value === value);
}

function refusal({ path, value, consequence }: Unsupported, root: PlacedValue): Problem {
  const name = path.join('.');
  const remedy = value === undefined ? 'remove the key' : 'choose another generator';
  return {
    level: 'error',
    code: 'settings-not-supported-yet',
    message: `\`${value === undefined ? name : `${name}: ${value}`}\` is understood but not supported by this version: ${consequence}; ${remedy} or use a later version.`,
    ...(value === undefined ? placeOfKey(root, path) : placeOfValue(root, path)),
  };
}
