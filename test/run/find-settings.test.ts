import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/repository/open.ts';
import { findSettings } from '../../src/run/find-settings.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const SETTINGS = 'site: {url: "https://docs.example.com/"}\n';
const SECRET = 'machine github.com login x password LEAKED\n';

async function find(directory: string, config?: string, from = directory) {
  await using opened = await openRepository({ directory: from, environment: ENVIRONMENT });
  const { root, repository } = opened;
  return await findSettings({ root, repository, directory: from, config, overrides: {} }, 'HEAD');
}

describe('settings that are a link', () => {
  it.each([
    ['the file itself', 'docs-to-coveo.yml', undefined],
    ['the folder that holds it', '.github', undefined],
    ['a file that the user named', 'other.yml', 'other.yml'],
    ['a folder of the file that the user named', 'config', 'config/docs-to-coveo.yml'],
  ])('(%s) are refused, and show nothing of what they lead to', async (_name, link, config) => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    const outside = join(kit.folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'docs-to-coveo.yml'), SECRET);
    const isFile = link.endsWith('.yml');
    symlinkSync(isFile ? join(outside, 'docs-to-coveo.yml') : outside, join(directory, link));
    const found = await find(directory, config);
    expect(found).toMatchObject({ ok: false, problems: [{ level: 'error', code: 'settings-linked' }] });
    expect(JSON.stringify(found)).not.toContain('LEAKED');
  });

  it('to a file of the repository are refused as well', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'real.yml': SETTINGS });
    symlinkSync('real.yml', join(directory, 'docs-to-coveo.yml'));
    expect(await find(directory)).toMatchObject({ ok: false, problems: [{ code: 'settings-linked' }] });
  });
});

describe('settings on disk', () => {
  it('are found where the repository itself is reached by a link', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS });
    symlinkSync(directory, join(kit.folder, 'link'));
    expect(await find(join(kit.folder, 'link'))).toMatchObject({ ok: true });
  });

  it('may be a file outside of the repository, where the user names it', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'a.md': 'A' });
    writeFileSync(join(kit.folder, 'ours.yml'), SETTINGS);
    expect(await find(directory, '../ours.yml')).toMatchObject({ ok: true });
  });
});
