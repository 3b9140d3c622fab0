import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What one run of a command took. */
export interface Cost {
  readonly seconds: number;
  /** User and system, of the process and of every process that it started and waited for: git counts. */
  readonly cpuSeconds: number;
  /** Peak resident memory of the Node process, in MB of 1024 × 1024 bytes; undefined where none ran. */
  readonly megabytes: number | undefined;
}

export interface Ran extends Cost {
  readonly exit: number;
  /** Standard output. */
  readonly printed: string;
  /** Standard error. */
  readonly said: string;
}

export interface Command {
  readonly words: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Bash's own `time` counts what the command and its children took, in milliseconds, on Linux and macOS alike; what Node can tell about
 * its children is nothing. Its line goes to file descriptor 3, away from what the command says.
 */
const SCRIPT = `TIMEFORMAT='%3R %3U %3S'; exec 4>&2; { time "$@" 2>&4 3>&- 4>&-; } 2>&3`;
/** File descriptor of the line with the times. */
const TIMES = 3;

const TELL_PEAK = fileURLToPath(new URL('tell-peak.cjs', import.meta.url));

/** Runs a command in a process of its own, without anything of this one's environment but the path, and measures it. */
export async function timed({ words, directory, environment = {} }: Command): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-timed-'));
  try {
    const peaks = join(folder, 'peaks');
    writeFileSync(peaks, '');
    const child = spawn('bash', ['-c', SCRIPT, 'bash', ...words], {
      cwd: directory,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        LC_ALL: 'C',
        NODE_OPTIONS: `--require ${JSON.stringify(TELL_PEAK)}`,
        BENCH_PEAK: peaks,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [printed, said, times, [exit]] = await Promise.all([
      all(child.stdout),
      all(child.stderr),
      all(child.stdio[TIMES]),
      once(child, 'close'),
    ]);
    const [seconds = Number.NaN, user = Number.NaN, system = Number.NaN] = times.trim().split(' ').map(Number);
    return { seconds, cpuSeconds: user + system, megabytes: peakOf(peaks), exit: Number(exit ?? -1), printed, said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `timed`, but a command that fails ends the whole bench: its figures would be those of something else. */
export async function timedWell(command: Command): Promise<Ran> {
  const ran = await timed(command);
  if (ran.exit === 0) return ran;
  throw new Error(`${command.words.join(' ')} ended with ${ran.exit}.\n${ran.said.slice(0, 2_000)}`);
}

/** The run in the middle by CPU seconds: what else the machine does makes runs longer, hardly shorter. */
export function median<Run extends Cost>(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((one, other) => one.cpuSeconds - other.cpuSeconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Nothing was run.');
  return middle;
}

async function all(stream: unknown): Promise<string> {
  return stream instanceof Readable ? await text(stream) : '';
}

function peakOf(file: string): number | undefined {
  const told = readFileSync(file, 'utf8').trim();
  return told === '' ? undefined : Math.round(Math.max(...told.split('\n').map(Number)) / 1_024);
}
