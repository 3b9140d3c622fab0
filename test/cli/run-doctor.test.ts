import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

/** `doctor` as people start it, with a standard input that nobody ever closes. */

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const SETTINGS = `organization: acme
source: acme-docs
site: {url: "https://docs.example.com/"}
content: [{root: docs}]
`;

async function start(directory: string, args: readonly string[], environment = {}) {
  const child = spawn(process.execPath, [CLI, 'doctor', ...args], {
    cwd: directory,
    env: { ...ENVIRONMENT, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  child.stdin.destroy();
  return { stdout, stderr, exit };
}

describe('doctor', () => {
  it('answers as JSON or text on standard output, waits for nobody, and ends with its code', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS, 'docs/a.md': '# A\n' });
    kit.remote(directory);
    const sandbox = await startSandbox();
    const service = ['--api-url', sandbox.url, '--platform-url', sandbox.url];
    const told = await start(join(directory, 'docs'), service);
    expect([told.exit, told.stdout]).toEqual([
      0,
      expect.stringMatching(/^ok {2}node .*\n[\s\S]*\nNothing is wrong, 1 warning, /),
    ]);
    expect(told.stdout).not.toContain('\u001b');
    const json = await start(directory, [...service, '--json'], { COVEO_API_KEY: 'k3y-that-nobody-knows' });
    expect([json.exit, json.stderr]).toEqual([3, '']);
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, command: 'doctor', checks: expect.any(Array) });
    expect(json.stdout).not.toContain('k3y');
    const quiet = await start(directory, [...service, '--quiet', '--config', 'other.yml']);
    expect([quiet.exit, quiet.stderr]).toEqual([2, '']);
    expect(quiet.stdout).toMatch(/^!! {2}settings .*`other\.yml`.*\n +→ .*\n1 wrong, .*\n$/);
    await sandbox.close();
  });

  it('takes no option that only runs have', () => {
    expect(readArguments(['doctor', '--out', 'x.json'], '1.0.0')).toMatchObject({ kind: 'invalid' });
    expect(readArguments(['doctor', '--json', '--region', 'eu'], '1.0.0')).toEqual({
      kind: 'doctor',
      options: { json: true, region: 'eu' },
    });
  });
});
