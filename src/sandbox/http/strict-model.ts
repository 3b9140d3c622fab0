import type { z } from 'zod';
import { REQUEST_LIMIT } from '../model/limits.ts';
import { invalidJson, RefusedCall } from './errors.ts';
import { type Call, requireJsonBody } from './message.ts';

/**
 * The body of a call, read strictly: what the model does not know is a mistake. Throws 400 with all that is wrong.
 *
 * @param what it describes: `a field`
 */
export async function requireModel<Schema extends z.ZodType>(
  call: Call,
  schema: Schema,
  what: string,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
  throw invalidJson(`The description of ${what} is wrong. ${mistakes.join('; ')}.`);
}

/** 412 for what stands in the way of a call; which code the service then answers is not public. A person may have asked for it. */
export function inTheWay(errorCode: string, message: string): RefusedCall {
  return new RefusedCall({ status: 412, errorCode, message, isViolation: false });
}
