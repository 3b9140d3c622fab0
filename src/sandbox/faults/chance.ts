import { createHash } from 'node:crypto';

const BYTES = 6;

/**
 * A number from 0 (included) to 1 (not included) that looks random and is the same for the same parts. So what happens to a call
 * depends on which call it is, never on what else is under way at the time.
 */
export function chanceOf(...parts: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}
