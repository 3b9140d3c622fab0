import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CliOptions } from './cli-options.ts';

/** Small letters and hyphens: what a problem code looks like, and few files do. */
const LIKE_A_CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether what is to be explained is a problem code: it looks like one, and nothing on disk has that name. Then neither settings nor a
 * repository are needed.
 */
export function isAskedForCode(text: string, { workingDirectory = '.' }: CliOptions): boolean {
  return LIKE_A_CODE.test(text) && !existsSync(resolve(workingDirectory, text));
}

/** Prints what a problem code means; where there is no such code, names near ones. Returns the exit code. */
export async function explainCode(text: string, { json, out }: CliOptions): Promise<number> {
  if (out !== undefined) {
    process.stderr.write('`--out` is for reports, and what a problem code means is none. Leave it out.\n');
    return 2;
  }
  const { findCode, renderCode, renderUnknownCode } = await import('../report/guide/explained-code.ts');
  const found = findCode(text);
  if (found.kind === 'unknown') {
    process.stderr.write(renderUnknownCode(text, found.near));
    return 2;
  }
  const { explained } = found;
  process.stdout.write(json ? `${JSON.stringify(explained, null, 2)}\n` : renderCode(explained));
  return 0;
}
