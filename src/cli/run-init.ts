import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { ciLines, fileLines, foundLines, nextLines } from '../init/init-text.ts';
import { addressOf } from '../init/values.ts';
import type { Problem } from '../model/problem.ts';
import type { Secrets } from '../process/secrets.ts';
import { isUsageFailure, problemOf } from '../publish/sending/failure.ts';
import { plainSentence, stripControls } from '../report/strip-controls.ts';
import { type InitLook, lookForInit, writeNewFiles } from '../run/init.ts';
import type { CliOptions } from './cli-options.ts';
import { runInTerminal } from './run-in-terminal.ts';
import type { TerminalTools } from './terminal-logger.ts';

/** Where `init` is talked to. */
export interface InitTerminal {
  /** Whether a person is there who can be asked. */
  readonly isInteractive: boolean;
  ask(question: string, signal: AbortSignal): Promise<string>;
}

type Prepared = Extract<InitLook, { kind: 'prepared' }>;

/** Writes the first settings and a job for the CI, once somebody agreed, and checks what they come to. Returns the exit code. */
export async function runInit(
  options: CliOptions,
  secrets: Secrets,
  tools: TerminalTools,
  terminal: InitTerminal = THIS_TERMINAL,
): Promise<number> {
  try {
    const url = options.url === undefined ? undefined : addressOf(options.url);
    if (options.url !== undefined && url === undefined) return refuse(noAddress(options.url), 2);
    const { workingDirectory, generator, organization, source, ci } = options;
    const look = await lookForInit({
      directory: resolve(workingDirectory ?? '.'),
      isAnyFolder: workingDirectory === undefined,
      environment: secrets.environment,
      options: { url, generator, organization, source, ci },
    });
    if (look.kind === 'mistake') return refuse(look.problem, 2);
    if (!(await isAgreed(look, options, { terminal, signal: tools.signal }))) return 0;
    await writeNewFiles(look.root, look.files);
    print(['', ...look.files.map(({ path }) => `Wrote ${path}.`), ...ciLines(look.prepared), '']);
    const exit = await check(look.directory, secrets, tools);
    print(['', ...nextLines(look.workingDirectory, look.prepared)]);
    return exit;
  } catch (error) {
    return refuse(problemOf(error), isUsageFailure(error) ? 2 : 1);
  }
}

/** Shows what would be written; whether to write it. */
async function isAgreed(
  look: Prepared,
  { yes = false }: CliOptions,
  { terminal, signal }: { readonly terminal: InitTerminal; readonly signal: AbortSignal },
): Promise<boolean> {
  const isAsked = !yes && terminal.isInteractive;
  const settings = look.files[0]?.path;
  print([...foundLines(look.prepared), '', ...fileLines(look, (path) => (isAsked ? path === settings : !yes))]);
  if (yes) return true;
  if (!isAsked) {
    print([...ciLines(look.prepared), '', 'Nothing was written. Add `--yes` to write the files.']);
    return false;
  }
  const answer = await terminal.ask('Write these files? [Y/n] ', signal);
  const agrees = /^(?:y|yes)?$/i.test(answer.trim());
  if (!agrees) print(['Nothing was written.']);
  return agrees;
}

/** As `check --work-tree --quiet` does: a first look must not drown in warnings. */
function check(workingDirectory: string, secrets: Secrets, tools: TerminalTools) {
  return runInTerminal(
    { kind: 'run', command: 'check', options: { workTree: true, quiet: true, workingDirectory } },
    secrets,
    tools,
  );
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.map(stripControls).join('\n')}\n`);
}

function refuse({ message, hint }: Pick<Problem, 'message' | 'hint'>, exit: number): number {
  process.stderr.write(`${plainSentence(message)}${hint === undefined ? '' : ` ${plainSentence(hint)}`}\n`);
  return exit;
}

function noAddress(url: string): Pick<Problem, 'message' | 'hint'> {
  return {
    message: `\`--url\` must be the address of the site, but it is \`${url}\`.`,
    hint: 'It begins with `https://` or `http://`, and has no query, fragment or password: `https://docs.example.com/`.',
  };
}

const THIS_TERMINAL: InitTerminal = {
  isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  async ask(question, signal) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      // The end of the input, or Ctrl+C, is no consent; neither is being told to stop.
      const closed = once(lines, 'close').then(() => undefined);
      const answer = await Promise.race([lines.question(question, { signal }).catch(() => undefined), closed]);
      // Nobody ended the line of the question then.
      if (answer === undefined) process.stdout.write('\n');
      return answer ?? 'no';
    } finally {
      lines.close();
    }
  },
};
