import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import type { GeneratorName, Settings } from '../../src/settings/settings.ts';
import { SITE_URL } from '../pages/build.ts';

const known = new Map<GeneratorName, Settings>();

/** The smallest settings of a site with this generator: frozen, so thousands of pages share them. */
export function settingsFor(generator: GeneratorName): Settings {
  const made = known.get(generator) ?? make(generator);
  known.set(generator, made);
  return made;
}

function make(generator: GeneratorName): Settings {
  const parsed = parseSettings(`site: {url: "${SITE_URL}", generator: ${generator}}`, 'docs-to-coveo.yml');
  const resolved = parsed.ok ? resolveSettings(parsed.file, {}) : parsed;
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.settings;
}
