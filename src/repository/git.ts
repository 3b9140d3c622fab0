import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { type ConfigurationParts, type Environment, gitEnvironment } from './git-configuration.ts';
import { explainFailure, type FailureWords, type GitErrorKind } from './git-failure.ts';

export interface GitErrorFacts extends FailureWords {
  /** Words of the command: `['git', 'fetch', …]`. */
  readonly command?: readonly string[] | undefined;
  readonly exitCode?: number | null | undefined;
  readonly stderr?: string | undefined;
}

/** A failure of git, for people to read. Holds no secret: what git wrote is masked before it gets here. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly kind: GitErrorKind;
  readonly hint: string | undefined;
  readonly transient: boolean;
  readonly command: readonly string[];
  /** Null when a signal ended git, or when it never ran. */
  readonly exitCode: number | null;
  readonly stderr: string;

  constructor({ kind, message, hint, transient = false, command = [], exitCode = null, stderr = '' }: GitErrorFacts) {
    super(message);
    this.kind = kind;
    this.hint = hint;
    this.transient = transient;
    this.command = command;
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

export interface GitOptions extends ConfigurationParts {
  /** Where git runs. */
  readonly directory: string;
  /** Of the caller; holds no secret. */
  readonly environment: Environment;
  /** Set for git besides. */
  readonly variables?: Environment | undefined;
  /** Texts that must never be shown. */
  readonly secrets?: readonly string[] | undefined;
}

export interface GitRunOptions {
  /** For git's standard input. */
  readonly input?: string | undefined;
  /** Exit codes that are answers, not failures; 0 without it. */
  readonly exits?: readonly number[] | undefined;
}

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Masked. */
  readonly stderr: string;
}

/** A git that is at work; disposing of it kills it. */
export interface GitProcess extends AsyncDisposable {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when git has ended well, rejects with `GitError` otherwise. */
  finish(): Promise<void>;
}

/** The git program in one folder, with one environment. */
export interface Git {
  readonly options: GitOptions;
  /** Runs a command to its end. Throws `GitError`. */
  run(args: readonly string[], options?: GitRunOptions): Promise<GitOutput>;
  /** Starts a command to talk with. */
  start(args: readonly string[]): GitProcess;
  /** The same program with some options exchanged. */
  with(change: Partial<GitOptions>): Git;
}

/** Of what git writes on its standard error, only the end is kept. */
const STDERR_LIMIT = 64 * 1024;

/** Runs `git` with an argument array, never through a shell. What configuration and environment it gets: `git-configuration.ts`. */
export function createGit(options: GitOptions): Git {
  const launch = (args: readonly string[], stdin: 'pipe' | 'ignore') => new RunningGit(options, args, stdin);
  return {
    options,
    async run(args, { input, exits = [0] } = {}) {
      const running = launch(args, input === undefined ? 'ignore' : 'pipe');
      running.child.stdin?.end(input);
      const chunks: Buffer[] = [];
      running.child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
      const { exitCode, stderr } = await running.ended;
      if (exitCode === null || !exits.includes(exitCode)) throw running.failure(exitCode, stderr);
      return { exitCode, stdout: Buffer.concat(chunks), stderr };
    },
    start: (args) => talk(launch(args, 'pipe')),
    with: (change) => createGit({ ...options, ...change }),
  };
}

function talk(running: RunningGit): GitProcess {
  const { stdin, stdout } = running.child;
  if (!stdin || !stdout) throw new Error('git was started without pipes.');
  // Who disposes of it early never asks how it ended.
  running.ended.catch(() => undefined);
  return {
    stdin,
    stdout,
    async finish() {
      const { exitCode, stderr } = await running.ended;
      if (exitCode !== 0) throw running.failure(exitCode, stderr);
    },
    async [Symbol.asyncDispose]() {
      stdout.destroy();
      running.child.kill();
      await running.ended.catch(() => undefined);
    },
  };
}

interface Ending {
  readonly exitCode: number | null;
  readonly stderr: string;
}

class RunningGit {
  readonly child: ChildProcess;
  readonly ended: Promise<Ending>;
  readonly #options: GitOptions;
  readonly #args: readonly string[];

  constructor(options: GitOptions, args: readonly string[], stdin: 'pipe' | 'ignore') {
    this.#options = options;
    this.#args = args;
    const { directory, environment, variables } = options;
    const env = { ...gitEnvironment(environment, options), ...variables };
    this.child = spawn('git', args, { cwd: directory, env, stdio: [stdin, 'pipe', 'pipe'], windowsHide: true });
    // A git that ends early leaves a broken pipe behind; its exit code says why.
    this.child.stdin?.on('error', () => undefined);
    this.ended = this.#watch();
  }

  failure(exitCode: number | null, stderr: string): GitError {
    const words = this.#args.map((word) => this.#mask(word));
    const [name = ''] = words;
    const explained = explainFailure({ name, directory: this.#options.directory, exitCode, stderr });
    return new GitError({ ...explained, command: ['git', ...words], exitCode, stderr });
  }

  #watch(): Promise<Ending> {
    let stderr = '';
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-STDERR_LIMIT);
    });
    return new Promise((resolve, reject) => {
      this.child.once('error', (error) => reject(cannotStart(error, this.#options.directory)));
      this.child.once('close', (exitCode) => resolve({ exitCode, stderr: this.#mask(stderr) }));
    });
  }

  /** Takes out what nobody may see: our secrets, and credentials in addresses, which may be in a query too. */
  #mask(text: string): string {
    const masked = (this.#options.secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return masked.replace(/(:\/\/)[^\s/@]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
  }
}

/** A missing program and a missing folder look the same from here. */
function cannotStart(error: Error, directory: string): GitError {
  if (!('code' in error) || error.code !== 'ENOENT') {
    return new GitError({ kind: 'failed', message: `git could not be started: ${error.message}.` });
  }
  if (!existsSync(directory)) {
    const words = explainFailure({ name: '', directory, exitCode: 128, stderr: 'not a git repository' });
    return new GitError({ ...words, message: `The folder \`${directory}\` does not exist.` });
  }
  return new GitError({
    kind: 'missing',
    message: 'The program `git` was not found, but the pages are read from git.',
    hint: 'Install git 2.31 or later and see that it is on the `PATH`.',
  });
}
