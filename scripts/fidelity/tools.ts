import { spawnSync } from 'node:child_process';

/** When everything is built, so that pages which come or go by date are the same each time: the moment at which our tests read, too. */
export const MOMENT = '2026-11-01T00:00:00Z';

/** One moment and one language for all builds, so that they are the same each time. */
const FIXED = {
  SOURCE_DATE_EPOCH: String(Date.parse(MOMENT) / 1000),
  TZ: 'UTC',
  LC_ALL: 'C.UTF-8',
  JEKYLL_ENV: 'production',
};

/** Runs a generator; what it prints is only shown where it fails. */
export function runTool(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, ...FIXED };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return;
  throw new Error(`${command} must build ${cwd}, but it failed: ${error?.message ?? (stdout + stderr).slice(-4_000)}`);
}

/** The first version number in what `command --version` prints; undefined where there is no such command. */
export function toolVersion(command: string, ...args: readonly string[]): string | undefined {
  const { stdout } = spawnSync(command, args.length > 0 ? args : ['--version'], { encoding: 'utf8' });
  return /\d+\.\d+(?:\.\d+)?/.exec(stdout ?? '')?.[0];
}
