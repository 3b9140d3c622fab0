import { resolve } from 'node:path';
import type { Override, SettingsOverrides } from '../settings/load.ts';
import type { CliOptions } from './cli-options.ts';

/** What options, or the environment, say instead of the settings. */
export function overridesOf(
  { organization, source, region, apiUrl, platformUrl, built }: CliOptions,
  { DOCS_TO_COVEO_ORGANIZATION: variable }: Readonly<Record<string, string | undefined>>,
): SettingsOverrides {
  return {
    organization: option('organization', organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
    source: option('source', source),
    region: option('region', region),
    apiUrl: option('api-url', apiUrl),
    platformUrl: option('platform-url', platformUrl),
    built: option('built', built && resolve(built)),
  };
}

function option(name: string, value: string | undefined): Override | undefined {
  return given(`option \`--${name}\``, value);
}

function given(from: string, value: string | undefined): Override | undefined {
  return value ? { value, from } : undefined;
}
