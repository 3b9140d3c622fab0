import { z } from 'zod';
import { isSafeAddress } from './endpoints.ts';
import { jsonOf } from './refusal.ts';
import type { FileContainer } from './service.ts';
import { ServiceError } from './service-error.ts';

const Container = z.object({
  fileId: z.string().min(1),
  uploadUri: z.string().refine(isSafeAddress, 'must begin with `https://` and name no user'),
  requiredHeaders: z.record(z.string(), z.string()),
});

/**
 * Reads the answer to `POST /files` (https://docs.coveo.com/en/43/).
 *
 * @throws ServiceError that names what is wrong; it quotes nothing, because an upload address is as good as a password
 */
export function parseFileContainer(body: string): FileContainer {
  const parsed = Container.safeParse(jsonOf(body));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `\`${path.join('.')}\`: ${message}` : message,
  );
  throw new ServiceError({
    kind: 'unexpected-answer',
    call: 'createFileContainer',
    message: `Coveo's answer must be a file container with \`fileId\`, \`uploadUri\` and \`requiredHeaders\`, but it is not (${wrong.join('; ')}).`,
  });
}
