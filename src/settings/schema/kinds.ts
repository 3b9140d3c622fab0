import { z } from 'zod';
import type { MetadataValue } from '../../model/metadata-value.ts';
import { GLOB, glob } from '../rules/names.ts';
import type { Rule } from '../rules/rule.ts';
import { listed } from '../wording.ts';

// All over this schema, zod's `message` is not a sentence but what was expected, to follow `must be`.
// The one exception: for unknown keys it lists the known ones, separated by spaces (see `mapping`).

/** A mapping with these keys and no others. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape, expected: string) {
  const known = Object.keys(shape).join(' ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : expected) });
}

/** A text that is not empty, judged by a rule. */
export function text(expected: string, rule?: Rule) {
  return z
    .string({ error: expected })
    .min(1)
    .regex(/\S/)
    .superRefine((value, context) => {
      const objection = value === '' ? undefined : rule?.(value);
      if (!objection) return;
      context.addIssue({ code: 'custom', message: objection.expected, params: { hint: objection.hint } });
    });
}

/** One of a few words. */
export function choice<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.enum(names, { error: `one of ${listed(names, 'or')}` });
}

/** A boolean. */
export function yesOrNo() {
  return z.boolean({ error: '`true` or `false`' });
}

/** A list; `least` is how many entries it must have. */
export function list<Element extends z.ZodType>(element: Element, expected: string, least = 0) {
  const entries = z.array(element, { error: expected });
  return least === 0 ? entries : entries.min(least);
}

/** A mapping whose keys the user chooses. */
export function named<Value extends z.ZodType>(value: Value, expected: string, key: z.ZodString = name()) {
  return z.record(key, value, { error: expected });
}

function name() {
  return z.string({ error: 'a name that is not empty' }).min(1).regex(/\S/);
}

/** A list of globs; `least` is how many it must have. */
export function globs(least: number) {
  return list(text(GLOB, glob), 'a list of globs', least);
}

/** Name of a field of the index. */
export function fieldName() {
  const expected = 'a field name: lower-case letters, digits and `_`, beginning with a letter';
  return z.string({ error: expected }).regex(/^[a-z][a-z0-9_]{0,254}$/);
}

/** A value that Coveo metadata can hold: no mapping, no list in a list. */
export function metadataValue(): z.ZodType<MetadataValue> {
  const single = () =>
    z.union([z.string(), z.number(), z.boolean()], { error: 'a string, a number, `true` or `false`' });
  return z.union([z.string(), z.number(), z.boolean(), z.array(single())], {
    error: 'a string, a number, `true`, `false`, or a flat list of these',
  });
}
