import type { BuiltSite } from '../../model/ports.ts';
import type { Problem } from '../../model/problem.ts';
import { addressOfBuilt, builtFileOf } from '../../pages/built/built-addresses.ts';
import { builtPageShared } from '../../pages/built/built-problems.ts';
import { addressOf } from '../../plan/addresses.ts';
import type { Reading } from '../../plan/reading.ts';

/** The file of the built site for a page; undefined where none was built. */
export function builtFileFor(documentId: string, built: BuiltSite, siteUrl: string): string | undefined {
  return builtFileOf(documentId, siteUrl, (path) => built.files.has(path));
}

/** The address of a file of the content, also of one that is held back. */
export function claimedAddress(reading: Reading): string | undefined {
  if (reading.kind === 'skipped') return reading.recorded.address;
  return reading.kind === 'unpublished' ? reading.documentId : addressOf(reading);
}

/** What is wrong with a page whose text would come from a built page that may be that of another file. */
export type ClaimJudge = (reading: Reading) => Problem | undefined;

/**
 * A built page that two files claim may be that of the other one, which may be hidden, or for fewer people. It is that of the file whose
 * address it has exactly, where only one has it. Two published pages with one address are told of elsewhere.
 */
export function claimJudge(readings: readonly Reading[], built: BuiltSite, siteUrl: string): ClaimJudge {
  const claims = Map.groupBy(readings, (reading) => {
    const address = claimedAddress(reading);
    return address === undefined ? undefined : builtFileFor(address, built, siteUrl);
  });
  return (reading) => {
    const own = claimedAddress(reading);
    const file = own === undefined ? undefined : builtFileFor(own, built, siteUrl);
    if (own === undefined || file === undefined) return undefined;
    const isExact = addressOfBuilt(file, siteUrl) === own;
    const other = claims.get(file)?.find((one) => {
      if (one === reading) return false;
      const isSame = claimedAddress(one) === own;
      return isSame ? one.kind === 'unpublished' || one.kind === 'skipped' : !isExact;
    });
    return other && builtPageShared(reading.file.path, file, other.file.path);
  };
}
