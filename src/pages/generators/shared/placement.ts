import type { Place, Problem } from '../../../model/problem.ts';
import type { Dialect } from '../../dialect.ts';
import { type Address, documentIdFromWritten, literal } from '../../document-id.ts';
import type { Placement } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';

/** What a page becomes, besides its address. */
export interface PageFacts {
  readonly data: Readonly<Record<string, unknown>>;
  /** Which rule gave its address, for a person to read. */
  readonly rule: string;
  readonly until?: string | undefined;
  readonly dialect?: Dialect | undefined;
  /** Where the front matter says something about the address, for the problem. */
  readonly place?: Place | undefined;
}

/**
 * A page at an address below its content root's prefix.
 *
 * @param path as an author would write it: what is percent-encoded stays; with or without a slash before it
 */
export function pageBelowPrefix(file: ContentFile, siteUrl: string, path: string, facts: PageFacts): Placement {
  return pageAt(
    file,
    path,
    documentIdFromWritten(siteUrl, `${literal(file.content.prefix)}${path.replace(/^\/+/, '')}`),
    facts,
  );
}

/** A page at its address, or the error that says why it can have none. */
export function pageAt(
  file: ContentFile,
  written: string,
  address: Address,
  { data, rule, until, dialect, place }: PageFacts,
): Placement {
  if (address.ok) return { kind: 'page', documentId: address.documentId, data, rule, until, dialect };
  return failed(file, place, {
    code: 'address-invalid',
    message: `The address of a page must be one below \`site.url\`, but \`${shown(written)}\` ${address.reason}.`,
    hint: 'Change `permalink`, `slug` or `url` in the front matter, or the name of the file.',
  });
}

export function unpublished(reason: string, until?: Date): Placement {
  return { kind: 'unpublished', reason, until: until?.toISOString() };
}

/** A page that is held back, with the address that it would have; what is wrong with that harms nobody. */
export function heldBack(hidden: Placement, placed: Placement): Placement {
  if (hidden.kind !== 'unpublished' || placed.kind !== 'page') return hidden;
  return { ...hidden, documentId: placed.documentId };
}

/** An error at a place of the file. */
export function failed(
  { path }: ContentFile,
  place: Place | undefined,
  problem: Pick<Problem, 'code' | 'message' | 'hint'>,
): Placement {
  return { kind: 'error', problem: { level: 'error', ...problem, path, ...place } };
}

/** Text in backticks that cannot break out of them or of its line. */
export function shown(text: string): string {
  const clean = text.replace(/[`\p{Cc}]/gu, '?');
  return clean.length <= 120 ? clean : `${clean.slice(0, 120)}…`;
}
