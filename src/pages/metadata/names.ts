import { RESERVED_NAMES } from '../../model/reserved-names.ts';

/** The service's own pattern for the name of a field is `^[a-z][a-z0-9_]{0,254}$` (Field API, `FieldModel.name`). */
const LONGEST_NAME = 255;

/** What every item says about itself; nobody else may. */
const FACTS: ReadonlySet<string> = new Set([
  'clickableuri',
  'permanentid',
  'sourcepath',
  'sourcerepository',
  'editurl',
  'headings',
]);

/**
 * Front matter that steers the generator or this program, and says nothing about the content: where a page is, whether it is
 * published, who may see it. `layout` and `slug` stay, because people search and sort by them; `metadata.drop` takes them out.
 */
const STEERING: ReadonlySet<string> = new Set([
  'coveo',
  'draft',
  'permalink',
  'permissions',
  'published',
  'redirect_from',
  'redirect_to',
]);

/**
 * The field name that a metadata key folds into: lower case; what a name may not hold becomes `_`;
 * a first character that is no letter gets `f_` before it.
 */
export function fieldName(key: string): string {
  const folded = key.toLowerCase().replace(/[^a-z0-9_]/gu, '_');
  return /^[a-z]/.test(folded) ? folded : `f_${folded}`;
}

/** Why nothing may be sent under a name, or undefined. */
export function objectionToName(name: string): string | undefined {
  if (RESERVED_NAMES.has(name)) return 'Coveo keeps this name for itself';
  if (FACTS.has(name)) return 'every item has a value of its own there';
  return name.length > LONGEST_NAME ? `a field name has at most ${LONGEST_NAME} characters` : undefined;
}

/** Whether a front matter key is no metadata. */
export function isSteering(key: string): boolean {
  return STEERING.has(key);
}
