import type { z } from 'zod';

/** The value of a JSON text; undefined, which no JSON text means, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first thing that is wrong, with the key that it is about. */
export function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const key = issue?.path.join('.') ?? '';
  return key === '' ? `${issue?.message}` : `\`${key}\`: ${issue?.message}`;
}

/**
 * Does something with each line of a file of the record.
 *
 * @param take reads one line; tells what cannot be right
 * @returns what is wrong with the first line that cannot be right; undefined where all can
 */
export function readLines(content: string, take: (line: string) => string | undefined): string | undefined {
  const lines = content.split('\n');
  // The last line feed ends the last line; without it the file was cut off.
  if (lines.pop() !== '') return `line ${lines.length + 1}: it is cut off`;
  for (const [index, line] of lines.entries()) {
    const reason = take(line);
    if (reason !== undefined) return `line ${index + 1}: ${reason}`;
  }
  return undefined;
}
