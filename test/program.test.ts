import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../src/sandbox/server.ts';
import { runAction, runCli } from './support/action.ts';

/** The built program as people start it: the action by the runner, the command line by hand. */

const SETTINGS = 'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\n';
const PAGES = { 'docs-to-coveo.yml': SETTINGS, 'index.md': '# Home\n\nSee [two](two.md).\n', 'two.md': '# Two\n' };

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ sources: [{ organization: 'acme', source: 'acme-docs', visibility: 'SHARED' }] });
});
const folders: string[] = [];
afterAll(async () => {
  await sandbox.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-program-'));
  folders.push(folder);
  return folder;
}

function git(directory: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' });
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}

/** A committed work tree, with a bare remote unless told otherwise. */
function repository(files: Readonly<Record<string, string>>, { remote = true } = {}): string {
  const folder = newFolder();
  const workspace = join(folder, 'workspace');
  git(folder, 'init', '--quiet', '--initial-branch=main', workspace);
  write(workspace, files);
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--message', 'pages');
  if (remote) {
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
    git(workspace, 'remote', 'add', 'origin', join(folder, 'remote.git'));
    git(workspace, 'push', '--quiet', 'origin', 'main');
  }
  return workspace;
}

const recordRefs = (workspace: string) =>
  git(join(dirname(workspace), 'remote.git'), 'for-each-ref', 'refs/docs-to-coveo');
const key = { COVEO_API_KEY: 'xx-the-very-secret-key' };
const service = () => ['--api-url', sandbox.url, '--platform-url', sandbox.url];

describe('bad input', () => {
  const cases: {
    name: string;
    files: Readonly<Record<string, string>>;
    command?: string[];
    exit: number;
    says: RegExp[];
  }[] = [
    {
      name: 'no settings file',
      files: { 'a.md': '# A\n' },
      exit: 2,
      says: [/docs-to-coveo\.yml/, /\.github\/docs-to-coveo\.yml/],
    },
    {
      name: 'an unknown key',
      files: { ...PAGES, 'docs-to-coveo.yml': `${SETTINGS}guardd: {deletes: 3}\n` },
      exit: 2,
      says: [/docs-to-coveo\.yml:4:1/, /guardd/, /did you mean `guard`/i],
    },
    {
      name: 'a missing key',
      files: { ...PAGES, 'docs-to-coveo.yml': 'organization: acme\n' },
      exit: 2,
      says: [/docs-to-coveo\.yml:1/, /site\.url/],
    },
    {
      name: 'a setting that contradicts another',
      files: { ...PAGES, 'docs-to-coveo.yml': `${SETTINGS}setup: {fields: {rank: {type: LONG, facet: false}}}\n` },
      exit: 2,
      says: [/docs-to-coveo\.yml:4/, /setup\.fields\.rank\.facet/],
    },
    {
      name: 'broken front matter',
      files: { ...PAGES, 'bad.md': '---\ntitle: ok\ntags: [a\n---\n# Bad\n' },
      exit: 3,
      says: [/bad\.md:\d/, /nothing was sent/i],
    },
    {
      name: 'two pages with one id',
      files: { ...PAGES, 'other.md': '---\npermalink: /two\n---\n# Other\n' },
      exit: 3,
      says: [/other\.md/, /two\.md/, /https:\/\/docs\.example\.com\/two/],
    },
    {
      name: 'no page matched',
      files: { 'docs-to-coveo.yml': `${SETTINGS}content: [{root: nowhere}]\n` },
      exit: 3,
      says: [/nothing to publish/i, /`content`/],
    },
    { name: 'a wrong key', files: PAGES, exit: 1, says: [/401|refused/i, /COVEO_API_KEY/, /nothing was sent/i] },
  ];

  it.concurrent.each(cases)('$name', async ({ files, exit, says }) => {
    const workspace = repository(files);
    const ended = await runCli(['publish', ...service()], workspace, key);
    for (const sentence of says) expect(ended.stdout).toMatch(sentence);
    expect(ended.exit, ended.stdout).toBe(exit);
    expect(recordRefs(workspace)).toBe('');
    expect(ended.stdout + ended.stderr).not.toContain(key.COVEO_API_KEY);
  });

  it.concurrent('an unknown source', async () => {
    const settings = SETTINGS.replace('acme-docs', 'acme-other');
    const workspace = repository({ ...PAGES, 'docs-to-coveo.yml': settings });
    const ended = await runCli(['publish', ...service()], workspace, { COVEO_API_KEY: SANDBOX_KEY });
    expect(ended.stdout).toMatch(/acme-other/);
    expect(ended.exit, ended.stdout).toBe(1);
    expect(recordRefs(workspace)).toBe('');
  });

  it.concurrent('a service that is down for long', async () => {
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(503, { 'retry-after': '3600' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const workspace = repository(PAGES);
    const ended = await runCli(['publish', '--api-url', address], workspace, key);
    server.close();
    expect(ended.stdout).toMatch(/503/);
    expect(ended.exit, ended.stdout).toBe(1);
    expect(recordRefs(workspace)).toBe('');
  });

  it.concurrent.each([
    { name: 'an unknown command', args: ['publsh'], says: /publish/ },
    { name: 'an unknown option', args: ['plan', '--jsonn'], says: /--json/ },
    { name: 'a check that is to change something', args: ['setup', '--check', '--yes'], says: /cannot be used with/ },
    { name: 'a key in the report', args: ['setup', '--create-key', '--json'], says: /cannot be used with/ },
    { name: 'a share that is none', args: ['publish', '--shard', '3/2'], says: /2\/8/ },
    { name: 'a plan file that is none', args: ['publish', '--plan', 'docs-to-coveo.yml'], says: /plan --out FILE/ },
    {
      name: 'a report in a folder that is not there',
      args: ['plan', '--out', 'no/such/x.json'],
      says: /--out.*no\/such/,
    },
    { name: 'a number that is none', args: ['publish', '--allow-deletes', 'many'], says: /whole number/ },
  ])('$name', async ({ args, says }) => {
    const ended = await runCli(args, repository(PAGES));
    expect(ended.stderr).toMatch(says);
    expect(ended.exit).toBe(2);
    expect(ended.stdout).toBe('');
  });

  // Problems are the answer of a command that ran, so they stand where answers do.
  it.concurrent.each([
    {
      name: 'no key',
      args: ['publish'],
      says: /COVEO_API_KEY/,
      meanwhile: /^Reading the API key from standard input.*\n$/,
    },
    {
      name: 'a commit that is nowhere',
      args: ['plan', '--commit', 'nowhere'],
      says: /commit-not-found/,
      meanwhile: /^$/,
    },
  ])('$name', async ({ args, says, meanwhile }) => {
    const ended = await runCli(args, repository(PAGES));
    expect(ended.stdout).toMatch(says);
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toMatch(meanwhile);
  });

  it.concurrent('a folder that is no repository', async () => {
    const ended = await runCli(['plan'], newFolder());
    expect(ended.stdout).toMatch(/not a git repository|no git repository/i);
    expect(ended.exit).toBe(2);
  });

  it('an older Node', () => {
    const bin = fileURLToPath(new URL('../bin/docs-to-coveo.js', import.meta.url));
    const pretend =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
    expect(() => execFileSync(process.execPath, ['--import', pretend, bin, 'plan'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({
        status: 2,
        // What it said before, and since it is a package how to run it all the same.
        stderr: Buffer.from(
          'docs-to-coveo needs Node 24 or newer, but this is Node 20.1.0.\n' +
            'npx can bring it: npx --yes --package node@24 --package docs-to-coveo@0 docs-to-coveo --help\n',
        ),
      }),
    );
  });
});

describe('a repository without a remote', () => {
  it('fails with a sentence that says what to do', async () => {
    const ended = await runCli(['publish', ...service()], repository(PAGES, { remote: false }), {
      COVEO_API_KEY: SANDBOX_KEY,
    });
    expect(ended.stdout).toMatch(/no remote/i);
    expect(ended.stdout).toMatch(/--state commit/);
    expect(ended.exit).toBe(1);
  });

  it('publishes with --state commit, and then only what changed since the base', async () => {
    const workspace = repository(PAGES, { remote: false });
    const publish = (...more: string[]) =>
      runCli(['publish', '--state', 'commit', '--json', ...service(), ...more], workspace, {
        COVEO_API_KEY: SANDBOX_KEY,
      });
    const first = await publish();
    expect(JSON.parse(first.stdout).counts).toMatchObject({ added: 2 });
    write(workspace, { 'two.md': '# Two, changed\n' });
    git(workspace, 'commit', '--quiet', '--all', '--message', 'change');
    const second = await publish('--base', 'HEAD~1');
    expect(JSON.parse(second.stdout).counts).toMatchObject({ added: 0, updated: 1, unchanged: 1 });
  });
});

describe('the key', () => {
  it('appears in no output, file or upload', async () => {
    const workspace = repository(PAGES);
    const before = sandbox.requests.length;
    const inputs = { 'api-key': SANDBOX_KEY, 'api-url': sandbox.url, 'platform-url': sandbox.url };
    const ended = await runAction({ workspace, inputs });
    expect(ended.exit, ended.stdout).toBe(0);
    const { stdout, ...rest } = ended;
    // The runner takes the masking command out of the log before anyone sees it.
    const log = stdout.replace(`::add-mask::${SANDBOX_KEY}`, '');
    expect(log + JSON.stringify(rest)).not.toContain(SANDBOX_KEY);
    const uploads = sandbox.requests
      .slice(before)
      .filter(({ method, path }) => method === 'PUT' && !path.includes('/push/'));
    expect(uploads).toHaveLength(1);
    expect(uploads.map(({ authorized }) => authorized)).toEqual([false]);
    expect(sandbox.violations).toEqual([]);
  });

  it('may come from standard input', async () => {
    const ended = await runCli(['publish', ...service()], repository(PAGES), {}, `${SANDBOX_KEY}\n`);
    expect(ended.exit, ended.stderr).toBe(0);
  });
});

describe('the action', () => {
  const inputs = () => ({ 'api-key': SANDBOX_KEY, 'api-url': sandbox.url, 'platform-url': sandbox.url });

  it('publishes on a push and tells the workflow', async () => {
    const ended = await runAction({ workspace: repository(PAGES), inputs: inputs() });
    expect(ended.outputs).toMatchObject({
      command: 'publish',
      added: '2',
      updated: '0',
      deleted: '0',
      unchanged: '0',
      failed: '0',
    });
    expect(ended.report).toMatchObject({
      version: 1,
      command: 'publish',
      mode: 'first',
      organization: 'acme',
      source: 'acme-docs',
    });
    expect(ended.summary).toContain('https://docs.example.com/two');
  });

  it('plans on a pull request, without a key', async () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_REF_NAME: '7/merge' };
    const before = sandbox.requests.length;
    const workspace = repository(PAGES);
    const ended = await runAction({ workspace, environment });
    expect(ended.exit, ended.stdout).toBe(0);
    expect(ended.outputs).toMatchObject({ command: 'plan', added: '2' });
    expect(sandbox.requests).toHaveLength(before);
    expect(recordRefs(workspace)).toBe('');
  });

  it('marks problems at their lines', async () => {
    const workspace = repository({ ...PAGES, 'two.md': '# Two\n\n[nowhere](missing.md)\n' });
    const ended = await runAction({ workspace, inputs: inputs() });
    expect(ended.stdout).toMatch(/^::warning .*file=two\.md,line=3/m);
    expect(ended.exit).toBe(0);
  });

  it('refuses an input that it does not understand', async () => {
    const ended = await runAction({ workspace: repository(PAGES), inputs: { ...inputs(), 'on-error': 'ignore' } });
    expect(ended.stdout).toMatch(/::error .*::.*`on-error` must be `fail` or `skip`, but it is `ignore`/);
    expect(ended.exit).toBe(2);
    expect(ended.report?.problems).toMatchObject([{ code: 'input-invalid', level: 'error' }]);
    expect(ended.summary).toContain('on-error');
  });

  it('works in a subfolder', async () => {
    const files = Object.fromEntries(Object.entries(PAGES).map(([name, text]) => [`handbook/${name}`, text]));
    const workspace = repository({ ...files, 'README.md': '# Not a page of the handbook\n' });
    const ended = await runAction({ workspace, inputs: { ...inputs(), 'working-directory': 'handbook' } });
    expect(ended.outputs).toMatchObject({ added: '2' });
    expect(ended.report?.items.map(({ path }) => path)).toEqual(['handbook/index.md', 'handbook/two.md']);
  });
});
