import { alikeTexts } from './alike-texts.ts';
import type { MovedFrom, Removal } from './plan.ts';
import type { PageReading } from './reading.ts';

/** Which new items are old pages at another address. */
export interface Moves {
  /** Where a new item comes from, by its document id. */
  readonly origins: ReadonlyMap<string, MovedFrom>;
  /** All removals, those of pages that live on marked. */
  readonly removals: readonly Removal[];
}

type Pairs = ReadonlyMap<Removal, PageReading>;
type Pairing = (added: readonly PageReading[], removals: readonly Removal[]) => Pairs;

/** The surest first. */
const PAIRINGS: readonly Pairing[] = [pairBy('path'), pairBy('blob'), pairByLikeness];

/**
 * Pairs pages that are new to the record with items that are to go: the same file at a new address,
 * the same text at a new path, then text that is mostly the same. Each is paired once.
 */
export function pairMoves(added: readonly PageReading[], removals: readonly Removal[]): Moves {
  const pairs = new Map<Removal, PageReading>();
  for (const pairing of PAIRINGS) {
    const paired = new Set(pairs.values());
    const open = added.filter((reading) => !paired.has(reading));
    const free = removals.filter((removal) => !pairs.has(removal));
    for (const [removal, reading] of pairing(open, free)) pairs.set(removal, reading);
  }
  return {
    origins: new Map([...pairs].map(([removal, reading]) => [reading.page.documentId, originOf(removal, reading)])),
    removals: removals.map((removal) => ({ ...removal, livesOnAt: pairs.get(removal)?.page.documentId })),
  };
}

function pairBy(key: 'path' | 'blob'): Pairing {
  return (added, removals) => {
    const waiting = Map.groupBy(added, (reading) => reading.file[key]);
    const pairs = new Map<Removal, PageReading>();
    for (const removal of removals) {
      const reading = waiting.get(removal.recorded[key])?.shift();
      if (reading) pairs.set(removal, reading);
    }
    return pairs;
  };
}

/** The most alike first, so that of two copies the closer one is the move. */
function pairByLikeness(added: readonly PageReading[], removals: readonly Removal[]): Pairs {
  if (removals.length === 0) return new Map();
  const alikeTo = alikeTexts(added, ({ sketch }) => sketch);
  const candidates = removals.flatMap((removal) =>
    alikeTo(removal.recorded.sketch).map(({ entry, alike }) => ({ removal, reading: entry, alike })),
  );
  const pairs = new Map<Removal, PageReading>();
  const taken = new Set<PageReading>();
  for (const { removal, reading } of candidates.sort((one, other) => other.alike - one.alike)) {
    if (pairs.has(removal) || taken.has(reading)) continue;
    pairs.set(removal, reading);
    taken.add(reading);
  }
  return pairs;
}

function originOf({ recorded }: Removal, { file }: PageReading): MovedFrom {
  return recorded.path === file.path ? { documentId: recorded.id } : { path: recorded.path, documentId: recorded.id };
}
