import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../src/sandbox/server.ts';
import { type ActionEnded, runAction, runCli } from './support/action.ts';
import { ENVIRONMENT, type GitKit, gitKit } from './support/git.ts';

const DIST = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/**
 * Every command through both shells, as people start them: the built program in a process of its own, against a sandbox over HTTP. What
 * the commands do is tested below the shells; this shows that each of them reaches it, by which exit code it ends, and on which
 * stream its answer stands.
 */

const SETTINGS = `organization: acme
source: acme-docs
site: {url: "https://docs.example.com/"}
content: [{root: docs}]
permissions:
  sets: {everyone: {anonymous: true}, staff: {allow: [{user: ann@example.com, provider: Email Security Provider}]}}
  rules: [{paths: "**", use: everyone}, {paths: "docs/private/**", use: staff}]
setup: {sourceName: Docs}
`;
const FILES = {
  'docs-to-coveo.yml': SETTINGS,
  'docs/index.md': '# Home\n\nSee [two](two.md).\n',
  'docs/two.md': '# Two\n',
  'docs/private/plan.md': '# Plan\n',
};

let sandbox: Sandbox;
let kit: GitKit;
let workspace: string;
let service: string[];

beforeAll(async () => {
  sandbox = await startSandbox({
    sources: [{ organization: 'acme', source: 'acme-docs', sourceName: 'Docs', visibility: 'SECURED' }],
  });
  service = ['--api-url', sandbox.url, '--platform-url', sandbox.url];
  kit = gitKit();
  workspace = kit.repository('docs', FILES);
  kit.remote(workspace);
});
afterAll(async () => {
  kit[Symbol.dispose]();
  await sandbox.close();
});

const key = { COVEO_API_KEY: SANDBOX_KEY };

// In order: later commands find what earlier ones published. Progress and log stand on standard error, the answer on standard output.
describe('the command line', () => {
  it.each([
    { args: ['plan'], exit: 0, says: /^Plan: 3 to add/ },
    { args: ['plan', '--detailed-exitcode', '--quiet'], exit: 2, says: /^Plan: 3 to add.*\n$/ },
    { args: ['check'], exit: 0, says: /^Checked 3 pages: no problems/ },
    { args: ['check', '--format', 'gitlab'], exit: 0, says: /^\[\]\n$/ },
    { args: ['setup', '--check'], exit: 0, says: /^The key of acme has all that publishing needs/ },
    { args: ['setup'], exit: 0, says: /^Setup plan of acme: .*\n\n {2}\+ field/ },
    { args: ['publish'], exit: 0, says: /^Published 3 pages to acme\/acme-docs at \w{7}: 3 added/ },
    { args: ['publish'], exit: 0, says: /^Nothing to do: 3 pages unchanged/ },
    { args: ['audit'], exit: 0, says: /^Audited the source: it holds what the record says/ },
    { args: ['audit', '--heal'], exit: 0, says: /^Audited the source: it holds what the record says/ },
    { args: ['explain', 'docs/two.md'], exit: 0, says: /^docs\/two\.md is published/ },
    { args: ['explain', 'link-to-nothing'], exit: 0, says: /^link-to-nothing: / },
    { args: ['access', 'anonymous'], exit: 0, says: /^anonymous sees 2 of 3 pages/ },
    { args: ['rebuild'], exit: 0, says: /^Published 3 pages to acme\/acme-docs/ },
    { args: ['publish', '--sandbox'], exit: 0, says: /^Published 3 pages to acme\/acme-docs/ },
  ])('$args', async ({ args, exit, says }) => {
    const before = sandbox.requests.length;
    const needsService =
      ['publish', 'audit', 'rebuild', 'setup'].includes(args[0] ?? '') && !args.includes('--sandbox');
    const ended = await runCli([...args, ...service], workspace, needsService ? key : {});
    expect(ended.stdout, ended.stderr).toMatch(says);
    expect(ended.exit, ended.stdout).toBe(exit);
    expect(ended.stderr).not.toMatch(/error|failed|hint/i);
    // A run with nothing to do is the one that needs the service for nothing.
    const isIdle = args[0] === 'publish' && says.source.includes('Nothing');
    expect(sandbox.requests.length > before).toBe(needsService && !isIdle);
  });

  it('a mistake does not end like a plan with changes', async () => {
    const ended = await runCli(['plan', '--detailed-exitcode', '--typo'], workspace);
    expect([ended.exit, ended.stdout]).toEqual([1, '']);
  });

  it('`completion` needs no repository', async () => {
    const ended = await runCli(['completion', 'bash'], kit.folder);
    expect(ended.stdout).toMatch(/^# Completion of docs-to-coveo for bash/);
    expect(ended.exit).toBe(0);
  });

  it('goes on to its end when nobody reads on', async () => {
    const script = `'${process.execPath}' '${DIST}' check | true; echo "exit \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: ENVIRONMENT,
    });
    expect([stdout, stderr]).toEqual(['exit 0\n', '']);
  });

  it('`--json` prints the report alone', async () => {
    const ended = await runCli(['plan', '--json', ...service], workspace);
    expect(JSON.parse(ended.stdout)).toMatchObject({ version: 1, command: 'plan', counts: { unchanged: 3 } });
    expect(ended.stderr).toBe('');
  });

  it('`plan` of many changes asks for the limits of the organization, where it has a key', async () => {
    const many = Array.from({ length: 120 }, (_, number): [string, string] => [
      `docs/${number}.md`,
      `# Page ${number}\n`,
    ]);
    const large = kit.repository('large', { 'docs-to-coveo.yml': SETTINGS, ...Object.fromEntries(many) });
    const before = sandbox.requests.length;
    const ended = await runCli(['plan', ...service], large, key);
    expect(ended.stdout, ended.stderr).toMatch(/^Plan: 120 to add/);
    expect(ended.stdout).not.toContain('not known');
    const asked = sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(asked)).toEqual(new Set(['GET /rest/organizations/acme/limits']));
  });

  it('no text of a page hangs it', async () => {
    // The parser takes exponential time for these 120 bytes.
    const hostile = kit.repository('hostile', {
      'docs-to-coveo.yml': SETTINGS.replace('site: {', 'site: {generator: docusaurus, '),
      'docusaurus.config.js': '',
      'docs/a.mdx': `# A\n\n${'<A b={'.repeat(30)}\n`,
    });
    const ended = await runCli(['check', ...service], hostile);
    expect(ended.stdout).toMatch(/^Checked 1 page: 2 warnings/);
    expect(ended.stdout).toContain('mdx-not-read');
  });

  it('`audit` without its key is told so', async () => {
    const ended = await runCli(['audit', ...service], workspace, { COVEO_API_KEY: 'xx-wrong' });
    expect(ended.stdout).toContain('service-unauthorized');
    expect(ended.exit).toBe(1);
  });
});

describe('the action', () => {
  const run = (command: string, inputs: Record<string, string> = {}, environment: Record<string, string> = {}) =>
    runAction({
      workspace,
      inputs: { command, 'api-key': SANDBOX_KEY, 'api-url': sandbox.url, 'platform-url': sandbox.url, ...inputs },
      environment,
    });

  it.each([
    // On GitHub the pages know their repository, which is news to what the command line published.
    ['plan', /Plan: 3 to update/],
    ['check', /Checked 3 pages: no problems/],
    ['publish', /Published 3 pages to acme\/acme-docs at \w{7}: 3 updated/],
    ['audit', /Audited the source: /],
    ['rebuild', /Published 3 pages/],
    ['setup', /Set ?up plan of acme|Nothing to set up of acme/],
  ])('%s', async (command, says) => {
    const ended = await run(command);
    expect(ended.stdout).toMatch(says);
    expect(ended.exit, ended.stdout).toBe(0);
    expect(ended.outputs).toMatchObject({ command, report: expect.stringMatching(/report\.json$/) });
    expect(ended.report).toMatchObject({ command });
    expect(ended.summary).not.toBe('');
  });

  it('suggests the command that was meant', async () => {
    const ended = await run('publsh');
    expect(ended.stdout).toMatch(
      /::error .*`command` must be .*`publish`.*but it is `publsh`\..*Did you mean `publish`\?/,
    );
    expect(ended.exit).toBe(2);
    expect(ended.report?.problems).toMatchObject([{ code: 'input-invalid' }]);
  });

  it('does its work where no summary can be written', async () => {
    const folder = join(kit.folder, 'a-folder');
    mkdirSync(folder);
    const summaries = ['', folder].map((GITHUB_STEP_SUMMARY) => run('plan', {}, { GITHUB_STEP_SUMMARY }));
    const [none, refused] = (await Promise.all(summaries)) as [ActionEnded, ActionEnded];
    expect([none.exit, none.outputs.unchanged]).toEqual([0, '3']);
    expect([refused.exit, refused.outputs.unchanged]).toEqual([0, '3']);
    expect(refused.stdout).toMatch(/::warning::The job summary could not be written: /);
  });

  it('keeps the reports of two steps in one job', async () => {
    const temporary = join(kit.folder, 'runner-temp');
    mkdirSync(temporary);
    const first = await run('plan', {}, { RUNNER_TEMP: temporary });
    const second = await run('check', {}, { RUNNER_TEMP: temporary });
    const commands = [first, second].map(
      ({ outputs }) => JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).command,
    );
    expect(commands).toEqual(['plan', 'check']);
  });

  it('says what this machine refused, with annotation, outputs, summary and report', async () => {
    const ended = await run('plan', { commit: '0123456789012345678901234567890123456789' }, { TMPDIR: '/nonexistent' });
    expect(ended.stdout).toMatch(/::error .*mkdtemp.*TMPDIR/s);
    expect(ended.exit).toBe(1);
    expect(ended.outputs).toMatchObject({ command: 'plan', added: '0' });
    expect(ended.report?.problems).toMatchObject([{ level: 'error', code: 'system-error' }]);
    expect(ended.summary).toContain('system-error');
    expect(ended.stdout).not.toMatch(/^ +at /m);
  });
});

describe('a command line that cannot go on', () => {
  it('says what this machine refused, and shows the stack with `--verbose` alone', async () => {
    const missing = ['plan', '--commit', '0123456789012345678901234567890123456789'];
    const environment = { TMPDIR: '/nonexistent' };
    const [ended, verbose] = await Promise.all([
      runCli(missing, workspace, environment),
      runCli([...missing, '--verbose'], workspace, environment),
    ]);
    expect(ended.stdout).toMatch(/system-error/);
    expect(ended.stdout + ended.stderr).not.toMatch(/^ +at /m);
    expect(ended.exit).toBe(1);
    expect(verbose.stdout).toMatch(/mkdtemp/);
    const json = await runCli([...missing, '--json'], workspace, environment);
    expect(JSON.parse(json.stdout).problems).toMatchObject([{ code: 'system-error' }]);
  });

  it('tells a database that cannot be opened from a port that is taken', async () => {
    const database = join(kit.folder, 'no', 'such.db');
    const { port } = new URL(sandbox.url);
    const [unopened, taken] = await Promise.all([
      runCli(['sandbox', '--port', '0', '--database', database], kit.folder),
      runCli(['sandbox', '--port', port], kit.folder),
    ]);
    expect([unopened.exit, unopened.stderr]).toEqual([1, expect.stringMatching(/`--database` needs a file/)]);
    expect([taken.exit, taken.stderr]).toEqual([1, expect.stringContaining(`listens on port ${port} already`)]);
  });
});
