import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

export type GitErrorKind =
  | 'missing'
  | 'no-repository'
  | 'unsafe-ownership'
  | 'no-remote'
  | 'remote-unreachable'
  | 'record-denied'
  | 'failed';

/** git could not do what was asked. The message never holds a secret: those travel in the environment. */
export class GitError extends Error {
  readonly kind: GitErrorKind;
  readonly hint: string | undefined;
  readonly stderr: string;

  constructor(kind: GitErrorKind, message: string, options: { hint?: string; stderr?: string } = {}) {
    super(message);
    this.name = 'GitError';
    this.kind = kind;
    this.hint = options.hint;
    this.stderr = options.stderr ?? '';
  }
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in one folder, without hooks, prompts or pagers, in plain English. */
export interface Git {
  /** Standard output as text. Throws `GitError` when git fails. */
  text(args: readonly string[], input?: string | Buffer): Promise<string>;
  /** The answer as it is, also when git fails. */
  answer(args: readonly string[], input?: string | Buffer): Promise<GitAnswer>;
  /** Starts git and leaves its streams to the caller. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
  readonly directory: string;
  readonly environment: GitOptions['environment'];
  /** The same git in another folder or with more environment. */
  with(options: Partial<GitOptions>): Git;
}

export interface GitOptions {
  readonly directory: string;
  /** For git itself; the caller has taken secrets out. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Nothing of the repository's own configuration may run a program or ask a person. */
const SAFE = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['protocol.ext.allow', 'never'],
  // Nothing may go on working in a folder after git has ended.
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['advice.detachedHead', 'false'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C', GIT_PAGER: 'cat' };

export function createGit(options: GitOptions): Git {
  const start = (args: readonly string[]) =>
    spawn('git', [...SAFE, ...args], { cwd: options.directory, env: { ...options.environment, ...QUIET } });
  const answer = (args: readonly string[], input?: string | Buffer) => collect(start(args), input);
  return {
    ...options,
    start,
    answer,
    async text(args, input) {
      const { code, stdout, stderr } = await answer(args, input);
      if (code !== 0) throw explain(args, stderr);
      return stdout.toString('utf8');
    },
    with: (more) => createGit({ ...options, ...more, environment: { ...options.environment, ...more.environment } }),
  };
}

async function collect(child: ChildProcessWithoutNullStreams, input: string | Buffer = ''): Promise<GitAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', (error) => reject(notStarted(error)));
  child.once('close', (code) => resolve(code ?? -1));
  // git may end before it has read all; what it says then tells more than a broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([bytesOf(child.stdout), bytesOf(child.stderr), promise]);
  return { code, stdout, stderr: stderr.toString('utf8') };
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function notStarted(error: Error): GitError {
  return new GitError('missing', `git could not be started: ${error.message}`, {
    hint: 'Install git 2.31 or newer, and check that the folder exists.',
  });
}

interface Explanation {
  readonly sign: RegExp;
  readonly kind: GitErrorKind;
  readonly message: string;
  readonly hint: string;
}

/** What git says, and what it means here. The first that fits. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    sign: /dubious ownership/,
    kind: 'unsafe-ownership',
    message: 'git refuses the repository because its files belong to another user than this one.',
    hint: 'Trust the folder first: `git config --global --add safe.directory "$PWD"`.',
  },
  {
    sign: /not a git repository/i,
    kind: 'no-repository',
    message: 'This folder is not a git repository, and what is published is what git has at a commit.',
    hint: 'Run in a clone of the documentation, or name its folder with `--working-directory`.',
  },
  {
    sign: /could not read (Username|Password)|Authentication failed|could not resolve host|unable to access|Could not read from remote|Connection (refused|reset|timed out)|does not appear to be a git repository/i,
    kind: 'remote-unreachable',
    message: 'The remote of the repository, which keeps the record, could not be read.',
    hint: 'Check the remote and its credentials (in a workflow: the input `github-token` and `permissions: contents: write`).',
  },
];

/** A failure of git in words that say what to do. */
export function explain(args: readonly string[], stderr: string): GitError {
  const said = stderr.trim().split('\n').slice(-3).join(' ');
  const known = EXPLANATIONS.find(({ sign }) => sign.test(stderr));
  if (known) return new GitError(known.kind, `${known.message} git says: ${said}`, { hint: known.hint, stderr });
  return new GitError('failed', `\`git ${args[0]}\` failed: ${said}`, { stderr });
}

/** Throws for a revision that git would read as an option. */
export function assertRevision(revision: string): void {
  if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) {
    throw new GitError('failed', `A commit must be named by an id, a branch or a tag, but it is \`${revision}\`.`);
  }
}
