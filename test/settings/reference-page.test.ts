import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, GENERATORS, PERMALINK_VARIABLES, REGIONS } from '../../src/settings/defaults.ts';
import { settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { keyPaths, withoutIdentities } from './key-paths.ts';

const PAGE = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
const SAMPLES = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, sample = '']) => sample);

describe('the reference page', () => {
  it('names every key', () => {
    const paths = keyPaths(settingsJsonSchema()).map(({ path }) => withoutIdentities(path).replaceAll('.*', '.NAME'));
    expect(paths.filter((path) => !PAGE.includes(`\`${path}\``) && !PAGE.includes(`\`${path}:`))).toEqual([]);
  });

  it.each([...REGIONS, ...GENERATORS, ...PERMALINK_VARIABLES, `${DEFAULTS.deletes}`, `${DEFAULTS.ratio}`])(
    'names %s',
    (word) => {
      expect(PAGE).toContain(`\`${word}\``);
    },
  );

  it('shows samples that can be used', () => {
    expect(SAMPLES.length).toBeGreaterThan(5);
    const problems = SAMPLES.flatMap((sample) => parseSettings(sample, 'sample.yml').problems);
    expect(problems).toEqual([]);
  });
});
