import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { root } from './documentation.ts';
import { ENVIRONMENT, type GitKit } from './git.ts';

/** A repository in which the command lines of the documentation make sense, and stand-ins for what they call besides this program. */

const settingsFor = (url: string, source: string) => `organization: acme1234
source: ${source}
site: {url: "https://docs.example.com/"}
content: [{root: docs}]
${endpoints(url)}permissions:
  sets: {everyone: {anonymous: true}, staff: {allow: [{group: Employees}]}}
  rules: [{paths: "**", use: everyone}, {paths: "docs/internal/**", use: staff}]
identities: {provider: Acme Docs Identities, groups: {Employees: [{user: ann@example.com}]}}
setup: {sourceName: Docs}
`;

const PAGES = {
  'docs/index.md': '# Home\n\nSee [one page](page.md).\n',
  'docs/page.md': '# One page\n\nMarmalade.\n',
  'docs/guide/install.md': '# Install\n',
  'docs/internal/plan.md': '# Plan\n',
  'handbook/docs/index.md': '# Handbook\n',
  'faults.json': '{"rules": []}\n',
};

/** Settings by the names that the documentation gives them, each with the source that it publishes to. */
const SETTINGS_FILES = {
  'docs-to-coveo.yml': 'acme1234-docs',
  'docs-internal.yml': 'acme1234-internal',
  '.github/docs-to-coveo.yml': 'acme1234-other',
  'shared/docs-to-coveo.yml': 'acme1234-shared',
};

/** Pages whose command lines are about one of our examples. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'docs/generators/plain.md': 'handbook',
  'docs/generators/jekyll.md': 'jekyll',
  'docs/generators/hugo.md': 'hugo',
  'docs/generators/docusaurus.md': 'docusaurus',
  'docs/generators/mkdocs.md': 'mkdocs',
  'docs/generators/vitepress.md': 'vitepress',
  'docs/secured-sources.md': 'secured',
};

/** One call of this program. */
export interface Call {
  readonly words: string;
  readonly exit: number;
}

export interface EndedBlock {
  readonly calls: readonly Call[];
  /** Both streams, for who has to find out. */
  readonly said: string;
}

/** Runs a block of a shell of a page in a workspace of its own, whose last commit but one is published. */
export type RunBlock = (page: string, text: string) => Promise<EndedBlock>;

export async function sampleWorkspace(kit: GitKit): Promise<RunBlock> {
  const programs = writePrograms(kit.folder);
  const database = join(kit.folder, 'first.db');
  const workspace = kit.repository('docs', PAGES);
  kit.remote(workspace);
  for (const number of [1, 2, 3]) kit.commit(workspace, { 'docs/page.md': `# One page\n\nMarmalade ${number}.\n` });
  kit.git(workspace, 'tag', 'v1.2.0');
  await inSandbox(database, async (url) => {
    kit.commit(workspace, settingsAt(url));
    await runShell('docs-to-coveo publish', { directory: workspace, programs, log: join(kit.folder, 'first.log') });
  });
  let count = 0;
  return async (page, text) => {
    const folder = join(kit.folder, `block-${++count}`);
    for (const name of ['docs', 'remote.git', 'first.db']) {
      cpSync(join(kit.folder, name), join(folder, name), { recursive: true });
    }
    const directory = join(folder, 'docs');
    return await inSandbox(join(folder, 'first.db'), async (url) => {
      kit.git(directory, 'remote', 'set-url', 'origin', `file://${join(folder, 'remote.git')}`);
      prepare(kit, directory, url, EXAMPLES[page]);
      const script = text.replaceAll('127.0.0.1:7700', new URL(url).host).replaceAll('…', SANDBOX_KEY);
      return await runShell(script, { directory, programs, log: join(folder, 'calls.log') });
    });
  };
}

/** The files that a block finds: those of an example, or pages of which one changed and one is new. */
function prepare(kit: GitKit, directory: string, url: string, example: string | undefined): void {
  if (example === undefined) {
    kit.commit(directory, { ...settingsAt(url), 'docs/index.md': '# Home\n\nChanged.\n' });
    writeFileSync(join(directory, 'docs/new-page.md'), '# New page\n');
    return;
  }
  kit.git(directory, 'rm', '-r', '--quiet', '.');
  cpSync(join(root, 'examples', example), directory, { recursive: true });
  const settings = readFileSync(join(directory, 'docs-to-coveo.yml'), 'utf8');
  kit.commit(directory, { 'docs-to-coveo.yml': `${settings}\n${endpoints(url)}` });
}

const endpoints = (url: string) => `endpoints: {api: "${url}", platform: "${url}"}\n`;

function settingsAt(url: string): Record<string, string> {
  return Object.fromEntries(Object.entries(SETTINGS_FILES).map(([path, source]) => [path, settingsFor(url, source)]));
}

async function inSandbox<Result>(database: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const sandbox: Sandbox = await startSandbox({
    database,
    open: true,
    sources: [{ organization: 'acme1234', source: 'acme1234-docs', sourceName: 'Docs', visibility: 'SECURED' }],
    providers: [{ organization: 'acme1234', id: 'Acme Docs Identities', sources: ['acme1234-docs'] }],
  });
  try {
    return await work(sandbox.url);
  } finally {
    await sandbox.settle();
    await sandbox.close();
  }
}

interface Shell {
  readonly directory: string;
  /** Folder of the stand-ins. */
  readonly programs: string;
  /** Where each call of this program is noted. */
  readonly log: string;
}

async function runShell(script: string, { directory, programs, log }: Shell): Promise<EndedBlock> {
  writeFileSync(log, '');
  const PATH = `${programs}:${process.env.PATH}`;
  const env = { ...ENVIRONMENT, ...PERSON, PATH, COVEO_API_KEY: SANDBOX_KEY, CALLS: log };
  const said = await new Promise<string>((resolve) => {
    const child = execFile('bash', ['-c', script], { cwd: directory, env, timeout: 60_000 }, (_error, stdout, stderr) =>
      resolve(`${stdout}\n${stderr}`),
    );
    child.stdin?.end();
  });
  return { calls: readCalls(log), said };
}

const PERSON = {
  ...{ GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.com' },
  ...{ GIT_COMMITTER_NAME: 'Test', GIT_COMMITTER_EMAIL: 'test@example.com' },
};

function readCalls(log: string): readonly Call[] {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [exit = '', ...words] = line.split(' ');
    return { words: words.join(' '), exit: Number(exit) };
  });
}

/** Notes each call with its exit code. A server is stopped once it says its address: a sample must end. */
const PROGRAM = `#!/usr/bin/env bash
case "$1" in
  sandbox|preview)
    said=$(mktemp)
    '${process.execPath}' '${root}dist/cli/index.js' "$@" --port 0 >"$said" 2>&1 & pid=$!
    until grep -q 'http://127.0.0.1' "$said" || ! kill -0 $pid 2>/dev/null; do sleep 0.1; done
    kill -TERM $pid; wait $pid; exit=$?
    cat "$said" >&2 ;;
  *) '${process.execPath}' '${root}dist/cli/index.js' "$@"; exit=$? ;;
esac
echo "$exit $*" >> "$CALLS"
exit $exit
`;

/** Calls this program with the words behind its name; \`npx\` and \`docker\` bring nothing else here. */
const CARRIER = `#!/usr/bin/env bash
while [ $# -gt 0 ]; do
  case "$1" in
    --package|--volume|--env|--workdir|--user) shift 2 ;;
    docs-to-coveo|docs-to-coveo@*) shift; exec docs-to-coveo "$@" ;;
    *) shift ;;
  esac
done
exit 64
`;

function writePrograms(folder: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  const texts = {
    'docs-to-coveo': PROGRAM,
    npx: CARRIER,
    docker: CARRIER,
    gh: '#!/bin/sh\ncat > /dev/null\n',
    pass: `#!/bin/sh\necho ${SANDBOX_KEY}\n`,
    jq: '#!/bin/sh\ncat\n',
    curl: '#!/bin/sh\nexit 0\n',
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(programs, name), text);
    chmodSync(join(programs, name), 0o755);
  }
  return programs;
}
