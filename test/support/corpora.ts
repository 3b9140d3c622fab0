import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Git bundles of real documentation, beside the project where they are at all. */
const folder = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/**
 * The path of a bundle, or undefined where the corpora are missing: tests that need one are then skipped.
 * `.ci/run` insists on them.
 */
export function corpus(name: string): string | undefined {
  const bundle = `${folder}${name}.bundle`;
  if (existsSync(bundle)) return bundle;
  if (process.env.DOCS_TO_COVEO_INSIST) throw new Error(`This run insists on the corpus ${name}, but it is not there.`);
  return undefined;
}
