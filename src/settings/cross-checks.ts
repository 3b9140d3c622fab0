import type { Problem } from '../model/problem.ts';
import { GENERATORS } from './defaults.ts';
import { didYouMean } from './near-miss.ts';
import { type PlacedValue, placeOfKey, valueAt } from './placed-value.ts';
import { invalidValue } from './schema-problems.ts';

/**
 * What no single value can tell: keys that exclude or refer to one another.
 * Looks at the values as they came, so that these problems are found together with those of the schema.
 */
export function crossChecks(root: PlacedValue): readonly Problem[] {
  return [
    ...keysOfOtherGenerators(root),
    ...permalinksOfRoots(root),
    ...unknownSets(root),
    ...identitiesWithoutProvider(root),
    ...optionsOfOtherTypes(root),
  ];
}

/** Keys of `site` that one generator alone understands, and where others have the same. */
const KEYS_OF_ONE = {
  permalink: { generator: 'plain', hint: "Remove it: the addresses come from the generator's own configuration." },
  docusaurus: { generator: 'docusaurus', hint: 'Remove it, or choose `generator: docusaurus`.' },
  vitepress: { generator: 'vitepress', hint: 'Remove it, or choose `generator: vitepress`.' },
};

function keysOfOtherGenerators(root: PlacedValue): readonly Problem[] {
  const chosen = valueAt(root, ['site', 'generator'])?.value ?? 'plain';
  if (!GENERATORS.some((known) => known === chosen)) return [];
  return Object.entries(KEYS_OF_ONE)
    .filter(([key, { generator }]) => chosen !== generator && valueAt(root, ['site', key]))
    .map(([key, { generator, hint }]) => ({
      level: 'error',
      code: 'settings-conflict',
      message: `\`site.${key}\` works with the generator \`${generator}\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
      hint,
      ...placeOfKey(root, ['site', key]),
    }));
}

/** As `site.permalink`, for each root that has one. */
function permalinksOfRoots(root: PlacedValue): readonly Problem[] {
  const chosen = valueAt(root, ['site', 'generator'])?.value ?? 'plain';
  if (chosen === 'plain' || !GENERATORS.some((known) => known === chosen)) return [];
  const entries = valueAt(root, ['content'])?.children ?? new Map();
  return [...entries.keys()]
    .filter((key) => valueAt(root, ['content', key, 'permalink']))
    .map((key) => ({
      level: 'error',
      code: 'settings-conflict',
      message: `\`content[].permalink\` works with the generator \`plain\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
      hint: KEYS_OF_ONE.permalink.hint,
      ...placeOfKey(root, ['content', key, 'permalink']),
    }));
}

/** Identities are pushed to a provider, by its id; the service has no call that finds out which one a source has. */
function identitiesWithoutProvider(root: PlacedValue): readonly Problem[] {
  const identities = valueAt(root, ['identities']);
  if (!identities || identities.children.size === 0 || valueAt(root, ['identities', 'provider'])) return [];
  return [
    {
      level: 'error',
      code: 'settings-missing-key',
      message: '`identities.provider` is required: the id of the identity provider that receives them.',
      hint: 'Copy the id from the page of security identities in the Coveo Administration Console.',
      ...placeOfKey(root, ['identities']),
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

/** Options of a field that texts alone have, and those that everything else always has. */
const TEXT_OPTIONS = ['multiValueFacet', 'multiValueFacetTokenizers', 'mergeWithLexicon', 'stemming'];
const ALWAYS_ON = ['facet', 'sort'];

function optionsOfOtherTypes(root: PlacedValue): readonly Problem[] {
  const fields = valueAt(root, ['setup', 'fields']);
  return [...(fields?.children ?? [])].flatMap(([name, field]) => {
    const type = valueAt(field, ['type'])?.value;
    if (type === 'STRING' || typeof type !== 'string') return [];
    return [...field.children].flatMap(([option, { value }]): readonly Problem[] => {
      const path = ['setup', 'fields', name, option];
      const isOn = value !== false && TEXT_OPTIONS.includes(String(option));
      const isOff = value === false && ALWAYS_ON.includes(String(option));
      if (!isOn && !isOff) return [];
      const message = isOn
        ? `\`${path.map(String).join('.')}\` works with fields of type \`STRING\` only, but its type is \`${type}\`.`
        : `\`${path.map(String).join('.')}\` must be \`true\` for a field of type \`${type}\`, but is \`false\`.`;
      return [
        {
          level: 'error',
          code: 'settings-conflict',
          message,
          hint: 'Remove it, or choose `type: STRING`.',
          ...placeOfKey(root, path),
        },
      ];
    });
  });
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
