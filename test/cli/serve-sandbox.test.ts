import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { serveSandbox } from '../../src/cli/serve-sandbox.ts';

afterEach(() => vi.restoreAllMocks());

/** What `docs-to-coveo sandbox …` says when it is stopped at once, and its exit code. */
async function serve(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const read = readArguments(['sandbox', '--port', '0', ...argv], '0.0.0');
  if (read.kind !== 'sandbox') throw new Error(JSON.stringify(read));
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const code = await serveSandbox(read.options, AbortSignal.abort());
  return { code, said: said.join('') };
}

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'faults.json'), text);
  return join(folder, 'faults.json');
}

/** A folder with settings. */
function folderWith(settings: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'docs-to-coveo.yml'), settings);
  return folder;
}

describe('what a sandbox holds', () => {
  const SETTINGS = 'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\n';
  const SECURED = `${SETTINGS}permissions: {sets: {all: {anonymous: true}}, rules: [{paths: "**", use: all}]}\nidentities: {provider: Acme Identities}\n`;

  it.each([
    [
      'settings',
      SETTINGS,
      [],
      'the organization `acme` with the source `acme-docs`, which everybody may see (docs-to-coveo.yml).',
    ],
    [
      'secured settings',
      SECURED,
      [],
      'with the source `acme-docs`, secured, and the identity provider `Acme Identities` (docs-to-coveo.yml).',
    ],
    ['an option', SETTINGS, ['--source', 'other'], 'the organization `acme` with the source `other`'],
    [
      'settings without a source',
      SETTINGS.replace(/source.*\n/, ''),
      [],
      'the organization `acme` and no source (docs-to-coveo.yml): `--source ID` makes one',
    ],
    [
      '--open',
      SETTINGS,
      ['--open'],
      'It is open: organizations, sources and providers come to be when they are named.',
    ],
  ])('is what %s say', async (_, settings, argv, says) => {
    const file = join(folderWith(settings), 'docs-to-coveo.yml');
    const { code, said } = await serve('--config', file, ...argv);
    expect(code).toBe(0);
    expect(said.replaceAll(file, 'docs-to-coveo.yml')).toContain(says);
  });

  it('is what the database holds, where the settings name no source but something was published into it', async () => {
    const file = join(folderWith(SETTINGS.replace(/source.*\n/, '')), 'docs-to-coveo.yml');
    const { said } = await serve('--config', file, '--database', join(dirname(file), 'try.db'));
    expect(said).toContain('It holds what the database holds.');
    expect(said).not.toContain('no source');
  });

  it('comes with a command that names all it needs', async () => {
    const { said } = await serve('--organization', 'acme', '--source', 'x', '--working-directory', tmpdir());
    expect(said).toMatch(
      /COVEO_API_KEY=\S+ docs-to-coveo publish --api-url \S+ --platform-url \S+ --organization acme --source x\n/,
    );
  });

  it('is what options say where there are no settings', async () => {
    const { said } = await serve('--organization', 'acme', '--source', 'x', '--working-directory', tmpdir());
    expect(said).toContain('the organization `acme` with the source `x`, secured.');
  });

  it('cannot be what settings say that cannot be read', async () => {
    const file = join(folderWith('site: {}\n'), 'docs-to-coveo.yml');
    expect(await serve('--config', file)).toEqual({
      code: 2,
      said: expect.stringContaining('cannot be read: `site.url`'),
    });
    expect(await serve('--config', 'nowhere.yml')).toEqual({
      code: 2,
      said: 'There are no settings at `nowhere.yml`.\n',
    });
  });
});

describe('docs-to-coveo sandbox', () => {
  it('says nothing of faults where there are none', async () => {
    const { code, said } = await serve();
    expect([code, said]).toEqual([0, expect.not.stringContaining('fault')]);
  });

  it('takes faults in short and from a file', async () => {
    expect((await serve('--faults', 'seed=7,probability=0.05')).said).toContain('Things go wrong here: 11 rules');
    const file = fileWith('{"rules": [{"fault": "error", "nth": 1}]}');
    expect((await serve('--faults', file)).said).toContain('Things go wrong here: 1 rule of faults');
  });

  it('says where faults can be changed', async () => {
    expect((await serve('--fault-endpoint')).said).toMatch(/PUT http:\/\/127\.0\.0\.1:\d+\/sandbox\/faults/);
  });

  it.each([
    { faults: 'seed=7,probability=5', says: 'Expected a file, or faults such as' },
    { faults: 'nowhere.json', says: 'cannot be read: ENOENT' },
  ])('cannot use $faults', async ({ faults, says }) => {
    expect(await serve('--faults', faults)).toEqual({ code: 2, said: expect.stringContaining(says) });
  });

  it('tells what is wrong in a file', async () => {
    expect(await serve('--faults', fileWith('{"rules": [{"fault": "error"}]}'))).toEqual({
      code: 2,
      said: expect.stringContaining('either `probability` or `nth`'),
    });
    expect(await serve('--faults', fileWith('{'))).toMatchObject({ code: 2 });
  });
});
