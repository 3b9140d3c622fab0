import type { Problem } from '../problem.ts';
import { GENERATORS } from './defaults.ts';
import { didYouMean } from './near-miss.ts';
import { type PlacedValue, placeOfKey, valueAt } from './placed-value.ts';
import { invalidValue } from './schema-problems.ts';

/**
 * What no single value can tell: keys that exclude or refer to one another.
 * Looks at the values as they came, so that these problems are found together with those of the schema.
 */
export function crossChecks(root: PlacedValue): readonly Problem[] {
  return [...permalinkWithoutPlain(root), ...unknownSets(root)];
}

function permalinkWithoutPlain(root: PlacedValue): readonly Problem[] {
  const generator = valueAt(root, ['site', 'generator'])?.value ?? 'plain';
  const isOther = generator !== 'plain' && GENERATORS.some((known) => known === generator);
  if (!isOther || !valueAt(root, ['site', 'permalink'])) return [];
  return [
    {
      level: 'error',
      code: 'settings-conflict',
      message: `\`site.permalink\` works with the generator \`plain\` only, but \`site.generator\` is \`${String(generator)}\`.`,
      hint: "Remove it: the addresses come from the generator's own configuration.",
      ...placeOfKey(root, ['site', 'permalink']),
    },
  ];
}

function unknownSets(root: PlacedValue): readonly Problem[] {
  const sets = valueAt(root, ['permissions', 'sets']);
  const rules = valueAt(root, ['permissions', 'rules']);
  if (!sets || !rules) return [];
  const known = [...sets.children.keys()].map(String);
  return [...rules.children.keys()]
    .flatMap((index) => textsBelow(valueAt(rules, [index, 'use']), ['permissions', 'rules', index, 'use']))
    .filter(({ text }) => !known.includes(text))
    .map(({ text, path }) =>
      invalidValue(path, 'a set that `permissions.sets` defines', didYouMean(text, known), root),
    );
}

/** Every text in a value, with its path: a set name, a list of them, or lists below `levels`. */
function textsBelow(
  value: PlacedValue | undefined,
  path: readonly PropertyKey[],
): readonly { readonly text: string; readonly path: readonly PropertyKey[] }[] {
  if (!value) return [];
  if (typeof value.value === 'string') return value.value === '' ? [] : [{ text: value.value, path }];
  return [...value.children].flatMap(([key, child]) => textsBelow(child, [...path, key]));
}
