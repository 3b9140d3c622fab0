import { linkKey, plainAddress } from '../pages/links/link-keys.ts';
import type { HeldBackPage } from '../pages/links/site-pages.ts';
import type { RecordByPath } from './cheap-pass.ts';
import type { Reading } from './reading.ts';

/** Document ids by the path of their page. */
export interface AddressBook extends ReadonlyMap<string, string> {
  /** Pages that have none, because they are not published on purpose. */
  readonly heldBack?: readonly HeldBackPage[] | undefined;
  /** Short hashes of the addresses that lead on to pages. */
  readonly formerly?: ReadonlySet<string> | undefined;
}

/**
 * The addresses at which pages are to be found after this run.
 * A page with an error keeps the address under which it is published.
 */
export function addressBook(readings: readonly Reading[], record: RecordByPath): AddressBook {
  const ids = new Map(
    readings.flatMap((reading): [string, string][] => {
      const id = addressOf(reading) ?? (reading.kind === 'error' ? recordedId(record, reading.file.path) : undefined);
      return id === undefined ? [] : [[reading.file.path, id]];
    }),
  );
  const heldBack = readings.flatMap((reading) => heldBackPage(reading) ?? []);
  return Object.assign(ids, { heldBack, formerly: new Set(readings.flatMap((reading) => formerlyOf(reading) ?? [])) });
}

function formerlyOf(reading: Reading): readonly string[] | undefined {
  if (reading.kind === 'unchanged') return reading.recorded.formerly;
  return reading.kind === 'page' ? reading.page.formerly : undefined;
}

function heldBackPage(reading: Reading): HeldBackPage | undefined {
  const { path } = reading.file;
  if (reading.kind === 'skipped') {
    const { reason, until, address } = reading.recorded;
    return { path, documentId: address, unpublished: { reason, until } };
  }
  if (reading.kind !== 'unpublished') return undefined;
  const { reason, until, documentId } = reading;
  return { path, documentId, unpublished: { reason, until } };
}

/** The addresses of the record. An item without a blob has no file any more (its delete was withheld): nothing links there. */
export function recordedAddresses(record: RecordByPath): AddressBook {
  const paths = [...record.items.keys()].map((path): [string, string | undefined] => [path, recordedId(record, path)]);
  return new Map(paths.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/**
 * Keys of all paths and document ids that appeared, disappeared or lead elsewhere.
 * A page that links to one of them has a stale link although it did not change itself.
 */
export function changedAddresses(before: AddressBook, after: AddressBook): ReadonlySet<string> {
  const left = [...before].filter(([path, id]) => after.get(path) !== id);
  const came = [...after].filter(([path, id]) => before.get(path) !== id);
  const moved = [...left, ...came];
  if (moved.length === 0) return new Set();
  const lasting = lastingIds(before, after);
  return new Set(moved.flatMap(([path, id]) => [path, id].filter((one) => !lasting.has(one)).map(linkKey)));
}

/**
 * Document ids that are there before and after, alone in their plain form: a link to such an address still leads there,
 * also when another file is published at it.
 */
function lastingIds(before: AddressBook, after: AddressBook): ReadonlySet<string> {
  const earlier = new Set(before.values());
  const byForm = Map.groupBy(new Set(after.values()), plainAddress);
  const alone = [...byForm.values()].flatMap((ids) => (ids.length === 1 ? ids : []));
  return new Set(alone.filter((id) => earlier.has(id)));
}

/** The document id of a reading, where it has one. */
export function addressOf(reading: Reading): string | undefined {
  if (reading.kind === 'unchanged') return reading.recorded.id;
  if (reading.kind === 'page') return reading.page.documentId;
  return reading.kind === 'error' ? reading.documentId : undefined;
}

function recordedId(record: RecordByPath, path: string): string | undefined {
  return record.items.get(path)?.find((item) => item.blob !== '')?.id;
}
