import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/process/system-clock.ts';
import { openPreview } from '../../src/run/preview.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const SETTINGS =
  'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';

async function opened(files: Readonly<Record<string, string>>, folder = '.') {
  const kit = gitKit();
  const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS, ...files });
  const sandbox = await startSandbox({ foreignProviders: true });
  const logger = { info: () => {}, progress: () => {} };
  const tools = { clock: systemClock, logger, signal: new AbortController().signal };
  const request = { directory: join(directory, folder), isAnyFolder: true, environment: ENVIRONMENT, overrides: {} };
  const preview = openPreview(request, tools, sandbox);
  onTestFinished(async () => {
    await preview[Symbol.asyncDispose]();
    await sandbox.close();
    kit[Symbol.dispose]();
  });
  const write = (path: string, text: string) => writeFileSync(join(directory, path), text);
  const titles = () => sandbox.items('acme-docs').map(({ title }) => title);
  return { preview, sandbox, directory, write, titles };
}

describe('a preview', () => {
  it('shows the work tree as it is, and again what changed', async () => {
    const { preview, directory, write, titles, sandbox } = await opened({ 'docs/a.md': '# A\n', 'docs/b.md': '# B\n' });
    write('docs/new.md', '# New\n');
    await preview.show();
    expect(titles()).toEqual(['A', 'B', 'New']);
    write('docs/a.md', '# A changed\n');
    rmSync(join(directory, 'docs/b.md'));
    const { report } = await preview.show();
    expect(titles()).toEqual(['A changed', 'New']);
    expect(report.counts).toMatchObject({ updated: 1, deleted: 1, unchanged: 1 });
    expect((await preview.show()).report.mode).toBe('none');
    expect(sandbox.violations).toEqual([]);
  });

  it('keeps a page that has an error, and shows the rest', async () => {
    const { preview, write, titles } = await opened({ 'docs/a.md': '# A\n', 'docs/b.md': '# B\n' });
    await preview.show();
    write('docs/a.md', '---\ntitle: [\n---\n');
    write('docs/b.md', '# B changed\n');
    const { exit, report } = await preview.show();
    expect(exit).toBe(3);
    expect(report.problems.some(({ level, path }) => level === 'error' && path === 'docs/a.md')).toBe(true);
    expect(titles()).toEqual(['A', 'B changed']);
  });

  it('tells the page what is wrong with the settings, and goes on when that is mended', async () => {
    const { preview, sandbox, write, titles } = await opened({ 'docs/a.md': '# A\n' });
    write('docs-to-coveo.yml', `${SETTINGS}colour: red\n`);
    await preview.show();
    expect(JSON.parse(sandbox.notes.get('preview') ?? '')).toMatchObject({
      problems: [{ level: 'error', code: 'settings-unknown-key', path: 'docs-to-coveo.yml', line: 5 }],
    });
    expect(titles()).toEqual([]);
    write('docs-to-coveo.yml', SETTINGS);
    await preview.show();
    expect(JSON.parse(sandbox.notes.get('preview') ?? '')).toMatchObject({ problems: [], counts: { added: 1 } });
    expect(titles()).toEqual(['A']);
  });

  it('follows all of the work tree, also where it was started in a folder of it', async () => {
    const { preview, directory, titles } = await opened({ 'docs/a.md': '# A\n', 'docs/sub/b.md': '# B\n' }, 'docs/sub');
    expect(await preview.root()).toBe(directory);
    await preview.show();
    expect(titles()).toEqual(['A', 'B']);
  });

  it('tells open pages that something changed', async () => {
    const { preview, sandbox } = await opened({ 'docs/a.md': '# A\n' });
    const response = await fetch(`${sandbox.url}/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('retry: 500\n\n');
    await preview.show();
    expect((await reader?.read())?.value).toContain('event: changed');
  });
});
