import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { SETTINGS } from './fakes.ts';

/** The settings of the fakes with permissions and identities as a person writes them. */
export function settingsWith(yaml: string): Settings {
  const parsed = parseSettings(`site: {url: https://docs.example.com/}\n${yaml}`, 'docs-to-coveo.yml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(' '));
  const resolved = resolveSettings(parsed.file, {});
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message).join(' '));
  const { permissions, identities, onWidened, setup, metadata } = resolved.settings;
  return { ...SETTINGS, permissions, identities, onWidened, setup, metadata };
}
