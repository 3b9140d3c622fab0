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

/** Whether a field can be named after a key: not where no ASCII letter or digit is left of it, as of one in Devanagari. */
export function isNameable(key: string): boolean {
  return /[a-z0-9]/i.test(key);
}

/** A key as `fieldName` folds it, but with its letters beyond ASCII: keys that differ in these alone are one there and two here. */
export function exactName(key: string): string {
  return key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9_\u{80}-\u{10FFFF}]/gu, '_');
}

/**
 * Values by keys that the settings name, in any spelling that becomes the same field; but a key that loses letters there is only itself,
 * because others become the same field.
 */
export function keyLookup<Value>(entries: Iterable<readonly [key: string, value: Value]>) {
  const exact = new Map<string, Value>();
  const folded = new Map<string, Value>();
  for (const [key, value] of entries) {
    exact.set(exactName(key), value);
    if (!/[^\p{ASCII}]/u.test(key) && isNameable(key)) folded.set(fieldName(key), value);
  }
  return (key: string): Value | undefined => exact.get(exactName(key)) ?? folded.get(fieldName(key));
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
