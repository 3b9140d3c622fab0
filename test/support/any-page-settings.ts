import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import type { GeneratorName, Settings } from '../../src/settings/settings.ts';
import { SITE_URL } from '../pages/build.ts';

/** The smallest settings of a site with this generator. */
export function settingsFor(generator: GeneratorName): Settings {
  const parsed = parseSettings(`site: {url: "${SITE_URL}", generator: ${generator}}`, 'docs-to-coveo.yml');
  const resolved = parsed.ok ? resolveSettings(parsed.file, {}) : parsed;
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.settings;
}
