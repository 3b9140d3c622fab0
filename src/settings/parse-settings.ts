import { hasErrors, type Place, type Problem } from '../model/problem.ts';
import { crossChecks } from './cross-checks.ts';
import type { PlacedValue } from './placed-value.ts';
import { readYaml } from './read-yaml.ts';
import { type SettingsFile, settingsFileSchema } from './schema/settings-file.ts';
import { schemaProblems } from './schema-problems.ts';
import { came } from './wording.ts';

export type ParsedSettings =
  | { readonly ok: true; readonly file: SettingsFile; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks the text of a settings file and finds every problem at once, in the order of the file,
 * each with `path`, line and column. Never throws.
 *
 * @param text YAML 1.2
 * @param path of the file from the root of the repository, for the problems
 */
export function parseSettings(text: string, path: string): ParsedSettings {
  const reading = readYaml(text);
  if (reading.kind === 'unusable') return { ok: false, problems: inOrder(reading.problems, path) };
  const { root } = reading;
  if (!isMapping(root)) return { ok: false, problems: inOrder([notAMapping(root)], path) };
  const parsed = settingsFileSchema.safeParse(withSite(root.value));
  const found = [...reading.problems, ...schemaProblems(parsed.error?.issues ?? [], root), ...crossChecks(root)];
  const problems = inOrder(found, path);
  return parsed.success && !hasErrors(problems) ? { ok: true, file: parsed.data, problems } : { ok: false, problems };
}

/** Without `site` the schema would miss `site`; people must be told what of it they need. */
function withSite(value: unknown): unknown {
  return typeof value === 'object' ? { site: {}, ...value } : value;
}

function isMapping(root: PlacedValue): boolean {
  return typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
}

function notAMapping(root: PlacedValue): Problem {
  return {
    level: 'error',
    code: 'settings-not-a-mapping',
    message: `The settings file must be a mapping of settings, but ${came(root.value)}.`,
    hint: 'Write keys and values, such as `organization: acme1234`.',
    ...root.place,
  };
}

function inOrder(problems: readonly Problem[], path: string): readonly Problem[] {
  return problems
    .map((problem) => ({ ...problem, path }))
    .toSorted((one, other) => comparePlaces(placeOf(one), placeOf(other)));
}

function placeOf({ line = 1, column }: Problem): Place {
  return { line, column };
}

function comparePlaces(one: Place, other: Place): number {
  return one.line - other.line || (one.column ?? 1) - (other.column ?? 1);
}
