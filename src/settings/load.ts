import type { Problem } from '../model/problem.ts';
import { listed } from './wording.ts';

export { type ParsedSettings, parseSettings } from './parse-settings.ts';
export { type Override, type ResolvedSettings, resolveSettings, type SettingsOverrides } from './resolve-settings.ts';
export type { SettingsFile } from './schema/settings-file.ts';

/** Where a settings file is looked for, from the working directory, when `config` names none. */
export const SETTINGS_PATHS = ['docs-to-coveo.yml', '.github/docs-to-coveo.yml'] as const;

/** In one line, as hints are; YAML all the same. */
const SAMPLE = '{organization: YOUR-ORGANIZATION-ID, source: YOUR-SOURCE-ID, site: {url: https://docs.example.com/}}';

/**
 * The problem of having no settings file at all.
 *
 * @param config the file that the user named instead of the usual ones
 */
export function missingSettings(config?: string): Problem {
  const expected =
    config === undefined
      ? `${listed(SETTINGS_PATHS, 'or')}, or the file that \`config\` names`
      : `\`${config}\`, which \`config\` names`;
  return {
    level: 'error',
    code: 'settings-missing',
    message: `The settings must be in ${expected}, but there is no such file.`,
    hint: `${config === undefined ? `Let \`docs-to-coveo init\` write it from what it finds in the repository, or create \`${SETTINGS_PATHS[0]}\`` : `Correct \`config\`, or create the file (without \`config\`, ${listed(SETTINGS_PATHS, 'or')} is read)`} with at least: ${SAMPLE}`,
  };
}
