import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Fingerprint } from '../plan/fingerprint.ts';

const digest = z.string().regex(/^[0-9a-f]{32}$/);

const planFile = z.object({
  version: z.literal(1),
  command: z.literal('plan'),
  fingerprint: z.object({ tree: digest, settings: digest, record: digest, changes: digest }),
});

/** Reads the report that `plan --out FILE` wrote; a sentence where it is none. */
export async function readPlanFile(path: string): Promise<Fingerprint | string> {
  const value = await readJson(path);
  const found = planFile.safeParse(value);
  if (found.success) return found.data.fingerprint;
  const came = value === undefined ? 'cannot be read, or is no JSON' : 'is not one';
  return `\`--plan\` needs a file that \`plan --out FILE\` wrote, but ${JSON.stringify(path)} ${came}.`;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
