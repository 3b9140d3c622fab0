import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import type { CliOptions } from '../../src/cli/cli-options.ts';
import { runInit } from '../../src/cli/run-init.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

/** `init` in real repositories, with somebody at the terminal or without. */

const PAGES = { 'docs/index.md': '# Home\n', 'docs/private/plan.md': '# Plan\n' };
const SETTINGS = 'docs-to-coveo.yml';
const WORKFLOW = '.github/workflows/docs-to-coveo.yml';

/** A repository without a commit, without a remote, with files that nobody added. */
function fresh(files: Readonly<Record<string, string>> = PAGES) {
  const kit = gitKit();
  onTestFinished(() => kit[Symbol.dispose]());
  const directory = join(kit.folder, 'docs');
  kit.git(kit.folder, 'init', '--quiet', '--initial-branch=main', 'docs');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const has = (path: string) => existsSync(join(directory, path));
  const text = (path: string) => readFileSync(join(directory, path), 'utf8');
  return { kit, directory, has, text };
}

/** @param answer of the person who is asked; without one, nobody is there */
async function init(directory: string, options: CliOptions = {}, answer?: string) {
  const said = { out: '', error: '', asked: 0 };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    said.out += String(chunk);
    return true;
  });
  const error = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said.error += String(chunk);
    return true;
  });
  const here = process.cwd();
  const terminal = {
    isInteractive: answer !== undefined,
    ask: async () => {
      said.asked += 1;
      return answer ?? '';
    },
  };
  const tools = { logger: { info: () => {}, progress: () => {}, end: () => {} }, signal: new AbortController().signal };
  try {
    process.chdir(directory);
    const exit = await runInit(
      options,
      { apiKey: undefined, githubToken: undefined, environment: { ...ENVIRONMENT } },
      tools,
      terminal,
    );
    return { ...said, exit };
  } finally {
    process.chdir(here);
    out.mockRestore();
    error.mockRestore();
  }
}

describe('init', () => {
  it('with `--yes` writes, checks and says what comes next, without a commit or a remote', async () => {
    const { directory, has, text } = fresh();
    const ended = await init(directory, {
      yes: true,
      url: 'https://docs.acme.example/a',
      organization: 'acme',
      source: 's-1',
    });
    expect([ended.exit, ended.asked, ended.error]).toEqual([0, 0, '']);
    expect(ended.out).toMatch(
      /Checked 2 pages: no problems[\s\S]*publish --sandbox --database try\.db[\s\S]*docs-to-coveo setup/,
    );
    expect(ended.out).toContain('will see 1 page below docs/private/');
    expect(text(SETTINGS)).toMatch(/organization: acme\nsource: s-1\n[\s\S]*url: https:\/\/docs\.acme\.example\/a\/ /);
    expect(has(WORKFLOW)).toBe(true);
  });

  it('without a person and without `--yes` shows everything and writes nothing', async () => {
    const { kit, directory } = fresh();
    const before = kit.git(directory, 'status', '--porcelain', '--untracked-files=all');
    const ended = await init(directory);
    expect([ended.exit, ended.asked]).toEqual([0, 0]);
    expect(ended.out).toMatch(
      /- root: docs[\s\S]*uses: docs-to-coveo\/docs-to-coveo@v1[\s\S]*Nothing was written\. Add `--yes`/,
    );
    expect(kit.git(directory, 'status', '--porcelain', '--untracked-files=all')).toBe(before);
  });

  it.each([
    ['', true],
    ['y', true],
    ['YES', true],
    ['n', false],
    ['what', false],
  ])('asks a person once, who says %j', async (answer, isWritten) => {
    const { directory, has } = fresh();
    const ended = await init(directory, {}, answer);
    expect([ended.exit, ended.asked]).toEqual([0, 1]);
    expect([has(SETTINGS), has(WORKFLOW)]).toEqual([isWritten, isWritten]);
  });

  it.each([SETTINGS, '.github/docs-to-coveo.yml'])('leaves settings alone that are there: %s', async (path) => {
    const { directory, has, text } = fresh({ ...PAGES, [path]: 'mine' });
    const ended = await init(directory, { yes: true });
    expect([ended.exit, ended.out]).toEqual([2, '']);
    expect(ended.error).toContain(`\`${path}\``);
    expect([text(path), has(WORKFLOW)]).toEqual(['mine', false]);
  });

  it('leaves settings alone that are a link to nothing', async () => {
    const { directory, kit, has } = fresh();
    symlinkSync(join(kit.folder, 'elsewhere.yml'), join(directory, SETTINGS));
    expect((await init(directory, { yes: true })).exit).toBe(2);
    expect(existsSync(join(kit.folder, 'elsewhere.yml'))).toBe(false);
    expect(has(WORKFLOW)).toBe(false);
  });

  it('writes nothing at all behind a link', async () => {
    const { directory, kit, has } = fresh();
    mkdirSync(join(kit.folder, 'elsewhere'));
    symlinkSync(join(kit.folder, 'elsewhere'), join(directory, '.github'));
    const ended = await init(directory, { yes: true });
    expect([ended.exit, ended.error]).toEqual([2, expect.stringContaining('symbolic link')]);
    expect(existsSync(join(kit.folder, 'elsewhere/workflows'))).toBe(false);
    expect(has(SETTINGS)).toBe(false);
  });

  it.each(['a file', 'a link to nothing'])('writes nothing at all where a folder of it is %s', async (what) => {
    const { directory, kit, has } = fresh();
    if (what === 'a file') writeFileSync(join(directory, '.github'), 'mine');
    else symlinkSync(join(kit.folder, 'elsewhere'), join(directory, '.github'));
    const ended = await init(directory, { yes: true });
    expect([ended.exit, ended.error]).toEqual([2, expect.stringContaining('`.github` is a')]);
    expect([has(SETTINGS), existsSync(join(kit.folder, 'elsewhere'))]).toEqual([false, false]);
    expect((await init(directory, { yes: true, ci: 'none' })).exit).toBe(0);
  });

  it.each(['a\nb: c', 'a\u2028b', `$\{{ secrets.COVEO_API_KEY }}`, '$(COVEO_API_KEY)', '$[variables.COVEO_API_KEY]'])(
    'puts no folder into a job that it would take for something else: %j',
    async (folder) => {
      const { directory, has } = fresh({ ...PAGES, [`${folder}/docs/a.md`]: '# A\n' });
      const ended = await init(directory, { yes: true, workingDirectory: folder });
      expect([ended.exit, ended.error]).toEqual([2, expect.stringContaining('--ci none')]);
      expect([has(`${folder}/${SETTINGS}`), has(WORKFLOW)]).toEqual([false, false]);
      expect((await init(directory, { yes: true, workingDirectory: folder, ci: 'none' })).exit).toBe(0);
    },
  );

  it('reads texts with a byte order mark and the line breaks of Windows like all others', async () => {
    const pages = [1, 2, 3, 4, 5].map((at) => [`docs/${at}.md`, `\ufeff---\r\nslug: a/b${at}\r\n---\r\n# A\r\n`]);
    const { directory, text } = fresh({
      ...Object.fromEntries(pages),
      'package.json': '\ufeff{"homepage": "https://docs.acme.example/"}\r\n',
    });
    expect((await init(directory, { yes: true, ci: 'none' })).exit).toBe(0);
    expect(text(SETTINGS)).toContain('url: https://docs.acme.example/   # from `homepage` of package.json');
    expect(text(SETTINGS)).toContain('permalink: "/:slug"');
  });

  it('says of a bare repository that it has no files', async () => {
    const { directory } = fresh();
    const bare = `${directory}.git`;
    execFileSync('git', ['clone', '--quiet', '--bare', directory, bare]);
    const ended = await init(bare, { yes: true });
    expect([ended.exit, ended.error]).toEqual([2, expect.stringContaining('without files that are checked out')]);
  });

  it('leaves a workflow alone that is there, and says so', async () => {
    const { directory, has, text } = fresh({ ...PAGES, [WORKFLOW]: 'mine' });
    const ended = await init(directory, { yes: true });
    expect([ended.exit, text(WORKFLOW), has(SETTINGS)]).toEqual([0, 'mine', true]);
    expect(ended.out).toContain(`${WORKFLOW} is there already, and stays as it is.`);
  });

  it('puts the settings into the folder that is named, else into the root, wherever it was started', async () => {
    const { directory, has, text } = fresh({ ...PAGES, 'b/mkdocs.yml': '', 'b/docs/index.md': '# B\n' });
    const named = await init(directory, { yes: true, workingDirectory: 'b' });
    expect(named.out).toContain('docs-to-coveo setup --working-directory b');
    expect(text('b/docs-to-coveo.yml')).toContain('generator: mkdocs');
    expect(text(WORKFLOW)).toContain('working-directory: b\n');
    await init(join(directory, 'docs'), { yes: true, generator: 'plain', ci: 'none' });
    expect(has(SETTINGS)).toBe(true);
  });

  it('publishes the main branch, also when it is started on another one', async () => {
    const { kit, directory, text } = fresh();
    kit.commit(directory, {});
    kit.git(directory, 'switch', '--quiet', '--create', 'search');
    await init(directory, { yes: true });
    expect(text(WORKFLOW)).toContain('push: {branches: [main]}');
  });

  it('prints next commands that the command line takes', async () => {
    const { directory } = fresh({ 'b b/docs/a.md': '# A\n' });
    const { out } = await init(directory, { yes: true, workingDirectory: 'b b' });
    const commands = [...out.matchAll(/^ {2}docs-to-coveo (.*?) {3}#/gm)].map(([, command = '']) => command);
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const words = execFileSync('sh', ['-c', `printf '%s\n' ${command}`], { encoding: 'utf8' });
      expect(readArguments(words.trimEnd().split('\n'), '1.0.0'), command).not.toHaveProperty('text');
    }
  });

  it('refuses an id that cannot be one, before anything is written', async () => {
    const { directory, has } = fresh();
    const ended = await init(directory, { yes: true, organization: 'a b' });
    expect(ended).toMatchObject({ exit: 2, out: '', error: expect.stringContaining('`organization`') });
    expect([has(SETTINGS), has(WORKFLOW)]).toEqual([false, false]);
  });

  it('says that a job that is there needs a step for the settings of a folder', async () => {
    const { directory } = fresh({ 'b/docs/a.md': '# A\n', [WORKFLOW]: 'mine' });
    const { out } = await init(directory, { yes: true, workingDirectory: 'b' });
    expect(out).toContain('stays as it is. Let it publish these settings, too: --working-directory b.');
  });

  it('ends as the check does', async () => {
    const { directory } = fresh({ 'docs/a.md': '---\ntitle: [\n---\n' });
    expect((await init(directory, { yes: true })).exit).toBe(3);
  });

  it('tells what is wrong with an address, and with a folder that is no repository', async () => {
    const { directory, kit, has } = fresh();
    expect(await init(directory, { yes: true, url: 'docs.acme.example' })).toMatchObject({ exit: 2, out: '' });
    expect(has(SETTINGS)).toBe(false);
    expect(await init(kit.folder, { yes: true })).toMatchObject({
      exit: 2,
      error: expect.stringContaining('git repository'),
    });
  });

  it('prints no control characters of names', async () => {
    const { directory } = fresh({ ...PAGES, 'docs/internal\u001b[31m/internal/a.md': '# A\n' });
    const { out } = await init(directory, {});
    expect(out.includes('\u001b')).toBe(false);
    expect(out).toContain('\\u001b');
  });
});
