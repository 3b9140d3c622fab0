import type { z } from 'zod';
import type { Place, Problem } from '../model/problem.ts';
import type { ProblemCode } from '../model/problem-code.ts';
import { didYouMean } from './near-miss.ts';
import { type PlacedValue, placeOfKey, placeOfValue, valueAt } from './placed-value.ts';
import { came, keyPath, listed } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** Inputs and options that people look for in the settings file. */
const INPUTS = [
  'allow-deletes',
  'api-url',
  'base',
  'command',
  'comment',
  'config',
  'github-token',
  'on-error',
  'platform-url',
  'state',
  'verify',
  'working-directory',
];

/**
 * What the schema found wrong, as problems with line and column (and no path).
 * Expects that zod's messages are what was expected (see `schema/kinds.ts`).
 */
export function schemaProblems(issues: readonly Issue[], root: PlacedValue): readonly Problem[] {
  return issues.flatMap((issue) => flattened(issue, root)).flatMap((issue) => problemsOf(issue, root));
}

/** A value of the right type that will not do, as a problem. */
export function invalidValue(
  path: readonly PropertyKey[],
  expected: string,
  hint: string | undefined,
  root: PlacedValue,
): Problem {
  return valueProblem('settings-invalid-value', { path, message: expected }, hint, root);
}

/** An issue as those that tell most: in a union, those of the one branch whose type fits. */
function flattened(issue: Issue, root: PlacedValue, above: readonly PropertyKey[] = []): readonly Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const [branch, other] = issue.errors.filter((issues) => !issues.some(isWrongType));
  if (branch && !other) return branch.flatMap((inner) => flattened(inner, root, path));
  return [nearMiss(issue, path, root) ?? { ...issue, path }];
}

/** A word that is none of those that one branch wants: what all branches want is said, with that branch's words to choose from. */
function nearMiss(
  { errors, message }: Issue & { code: 'invalid_union' },
  path: readonly PropertyKey[],
  root: PlacedValue,
): Issue | undefined {
  const words = errors.flat().find((one) => one.code === 'invalid_value' && one.path.length === 0);
  return words && typeof valueAt(root, path)?.value === 'string' ? { ...words, path: [...path], message } : undefined;
}

function isWrongType(issue: Issue): boolean {
  return issue.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function problemsOf(issue: Issue, root: PlacedValue): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue, key, root));
  if (issue.code === 'invalid_key') return [invalidKey(issue, root)];
  if (!valueAt(root, issue.path)) return [missingKey(issue, root)];
  return [
    valueProblem(
      isOfType(issue, root) ? 'settings-invalid-value' : 'settings-wrong-type',
      issue,
      hintOf(issue, root),
      root,
    ),
  ];
}

function unknownKey(issue: Issue, key: string, root: PlacedValue): Problem {
  const known = issue.message.split(' ');
  const holder = issue.path.length === 0 ? 'the settings file' : `\`${keyPath(issue.path)}\``;
  return {
    level: 'error',
    code: 'settings-unknown-key',
    message: `\`${keyPath([...issue.path, key])}\` is not a known key: ${holder} may hold ${listed(known, 'and')}.`,
    hint: elsewhere(key) ?? didYouMean(key, known),
    ...placeOfKey(root, [...issue.path, key]),
  };
}

function elsewhere(key: string): string | undefined {
  if (key === '<<') return 'YAML 1.2 has no merge keys: write the keys out.';
  const name = key.toLowerCase().replaceAll('_', '-');
  if (/api-?key$|token$|secret$/.test(name)) {
    return 'A key never belongs in a file: give it as the secret `COVEO_API_KEY`, or as the input `api-key`.';
  }
  return INPUTS.includes(name)
    ? `\`${name}\` is an input of the action and an option \`--${name}\`, not a setting.`
    : undefined;
}

function invalidKey(issue: Issue & { code: 'invalid_key' }, root: PlacedValue): Problem {
  const key = String(issue.path.at(-1));
  return {
    level: 'error',
    code: 'settings-invalid-key',
    message: `The key \`${keyPath(issue.path)}\` must be ${issue.issues[0]?.message ?? issue.message}, but ${came(key)}.`,
    ...placeOfKey(root, issue.path),
  };
}

function missingKey(issue: Issue, root: PlacedValue): Problem {
  return {
    level: 'error',
    code: 'settings-missing-key',
    message: `\`${keyPath(issue.path)}\` is missing: it must be ${issue.message}.`,
    ...placeOfValue(root, issue.path),
  };
}

function valueProblem(
  code: ProblemCode,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  hint: string | undefined,
  root: PlacedValue,
): Problem {
  const place: Place = placeOfValue(root, issue.path);
  const name = issue.path.length === 0 ? 'The settings file' : `\`${keyPath(issue.path)}\``;
  const message = `${name} must be ${issue.message}, but ${came(valueAt(root, issue.path)?.value)}.`;
  return { level: 'error', code, message, hint, ...place };
}

/** Whether the value has the type that the schema wants, and only what it says is wrong. */
function isOfType(issue: Issue, root: PlacedValue): boolean {
  const value = valueAt(root, issue.path)?.value;
  if (issue.code === 'invalid_type') return typeof value === 'number' && /^(number|int)$/.test(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.some((wanted) => typeof wanted === typeof value);
  return issue.code !== 'invalid_union';
}

function hintOf(issue: Issue, root: PlacedValue): string | undefined {
  const value = valueAt(root, issue.path)?.value;
  if (issue.code === 'custom') return typeof issue.params?.hint === 'string' ? issue.params.hint : undefined;
  if (issue.code === 'invalid_value' && typeof value === 'string') return didYouMean(value, issue.values.map(String));
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) return 'Put quotes around it.';
  if (issue.expected === 'array' && typeof value === 'string')
    return 'Put square brackets around it to make it a list.';
  return undefined;
}
