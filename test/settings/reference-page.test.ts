import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, GENERATORS, PERMALINK_VARIABLES, REGIONS } from '../../src/settings/defaults.ts';
import { settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { keyPaths, withoutIdentities } from './key-paths.ts';

const PAGE = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
const SAMPLES = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, sample = '']) => sample);
const [ALIVE = '', NOT_ALIVE = ''] = PAGE.split('\n## Known, but not supported by this version\n');

describe('the reference page', () => {
  it('names every key', () => {
    const paths = keyPaths(settingsJsonSchema()).map(({ path }) => withoutIdentities(path).replaceAll('.*', '.NAME'));
    expect(paths.filter((path) => !PAGE.includes(`\`${path}\``) && !PAGE.includes(`\`${path}:`))).toEqual([]);
  });

  it.each([...REGIONS, ...GENERATORS, ...PERMALINK_VARIABLES, `${DEFAULTS.deletes}`, `${DEFAULTS.ratio}`])(
    'names %s',
    (word) => {
      expect(ALIVE).toContain(`\`${word}\``);
    },
  );

  it('shows samples that can be used, as far as this version goes', () => {
    expect(SAMPLES.length).toBeGreaterThan(5);
    const codes = SAMPLES.map((sample) => parseSettings(sample, 'sample.yml').problems.map(({ code }) => code));
    const refused = codes.filter((list) => list.length > 0);
    expect(refused).toEqual([['settings-not-supported-yet']]);
  });

  it.each(['setup'])('says that `%s` is not supported where it explains it', (key) => {
    expect(NOT_ALIVE).toContain(`### \`${key}\``);
    expect(parseSettings(`${key}: {}`, 'x.yml').problems).toContainEqual(
      expect.objectContaining({ code: 'settings-not-supported-yet', line: 1 }),
    );
  });
});
