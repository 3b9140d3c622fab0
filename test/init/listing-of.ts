import type { Listing } from '../../src/init/findings.ts';
import { filesToRead } from '../../src/init/listing.ts';

/** A repository of these files, as `init` sees it: what it did not ask for has no text. */
export function listingOf(
  files: Readonly<Record<string, string>>,
  remote: Pick<Listing, 'repository' | 'server'> = {},
): Listing {
  const paths = Object.keys(files).sort();
  const asked = new Set(filesToRead(paths));
  return { paths, read: (path) => (asked.has(path) ? files[path] : undefined), ...remote };
}
