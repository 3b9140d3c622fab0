import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../../src/pages/conversion.ts';
import { explain } from '../../../src/publish/explain.ts';
import { publish } from '../../../src/publish/publish.ts';
import { createCommitStore } from '../../../src/publish/stores/commit-store.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { inProcess } from '../../support/in-process.ts';
import { fakeService, MemoryStore, SETTINGS, world } from '../fakes.ts';

const settings: Settings = { ...SETTINGS, site: { ...SETTINGS.site, generator: 'mkdocs' } };

const before = {
  'mkdocs.yml': 'site_name: A\n',
  'docs/a.md': '# A\n\n--8<-- "parts/one.txt"\n',
  'docs/b.md': '# B\n',
  'parts/one.txt': 'one --8<-- is no mark\n--8<-- "parts/two.txt"\n',
  'parts/two.txt': 'two\n',
};
const after = { ...before, 'parts/two.txt': 'changed\n' };

describe('a page that includes files', () => {
  it('has their text, and is explained with them', async () => {
    const { explanation } = await explain(world({ before }, { settings }), ['docs/a.md']);
    expect(explanation).toMatchObject({
      kind: 'page',
      includes: ['parts/one.txt', 'parts/two.txt'],
      html: expect.stringMatching(/one --8&#x3C;-- is no mark\s+two|one --8<-- is no mark\s+two/),
      rule: expect.stringContaining('use_directory_urls'),
    });
  });

  it('is sent again when one of them changes, and then no more', async () => {
    const store = new MemoryStore();
    await publish(world({ before }, { store, settings }));
    const { report } = await publish(world({ before, after }, { store, settings }));
    expect(report.items).toMatchObject([
      { action: 'updated', path: 'docs/a.md', reason: 'a file it includes or shows changed' },
    ]);
    const service = fakeService();
    await publish(world({ before, after }, { store, settings, service }));
    expect(service.calls).toEqual([]);
  });

  it('is sent again also where the record is rebuilt from a commit', async () => {
    const here = world({ before, after }, { settings });
    const base = async () => ({ revision: 'before', from: 'input `base`', isPublished: true });
    const options = {
      base,
      settingsAt: async () => settings,
      organization: 'acme',
      source: 'acme-docs',
      version: '0.1.0',
    };
    const { report } = await publish({ ...here, store: createCommitStore(here, options) });
    expect(report.items).toMatchObject([{ action: 'updated', path: 'docs/a.md' }]);
  });

  it('is converted with the files that it includes, and with no others', async () => {
    const handed = new Map<string, readonly string[]>();
    const conversion: Conversion = {
      readBuilt: inProcess.readBuilt,
      open(site) {
        const convert = inProcess.open(site);
        return (input) => {
          handed.set(input.page.file.path, [...(input.included?.keys() ?? [])].sort());
          return convert(input);
        };
      },
    };
    const files = { ...before, 'docs/c.md': '--8<-- "parts/two.txt"\n' };
    await publish(world({ files }, { settings, conversion }));
    expect(Object.fromEntries(handed)).toEqual({
      'docs/a.md': ['parts/one.txt', 'parts/two.txt'],
      'docs/b.md': [],
      'docs/c.md': ['parts/two.txt'],
    });
  });

  it('is told of a file that is not there, at its line', async () => {
    const { 'parts/two.txt': _gone, ...rest } = before;
    const { report } = await publish(world({ rest }, { settings }));
    expect(report.problems).toMatchObject([
      { level: 'warning', code: 'include-not-found', path: 'docs/a.md', line: 3 },
    ]);
  });
});
