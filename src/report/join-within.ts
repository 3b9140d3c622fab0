import type { Table } from './table.ts';

/** How much may be written. */
export interface Room {
  readonly limit: number;
  /** Of a text, in the unit of the limit. */
  sizeOf(text: string): number;
  /** Says that so many rows were left out. */
  cutText(rows: number): string;
}

/** Puts the tables after the beginning, leaving out whole rows where the limit would be passed. */
export function joinWithin(beginning: string, tables: readonly Table[], room: Room): string {
  const kept = keepWithin(beginning, tables, room);
  const texts = tables.map((table) => textOf(table, kept.get(table) ?? []));
  const cut = tables.reduce((sum, table) => sum + table.rows.length - (kept.get(table)?.length ?? 0), 0);
  return beginning + texts.join('') + (cut > 0 ? room.cutText(cut) : '');
}

/** The rows of each table for which there is room. */
function keepWithin(
  beginning: string,
  tables: readonly Table[],
  { limit, sizeOf, cutText }: Room,
): ReadonlyMap<Table, readonly string[]> {
  let left = limit - sizeOf(beginning) - sizeOf(cutText(Number.MAX_SAFE_INTEGER));
  const kept = new Map<Table, readonly string[]>();
  for (const table of tables.toSorted((one, other) => one.rank - other.rank)) {
    const rows = rowsWithin(table.rows, left - sizeOf(table.opening + table.closing), sizeOf);
    left -= sizeOf(textOf(table, rows));
    kept.set(table, rows);
  }
  return kept;
}

function rowsWithin(rows: readonly string[], room: number, sizeOf: Room['sizeOf']): readonly string[] {
  let left = room;
  return rows.filter((text) => {
    const size = sizeOf(text);
    if (size > left) return false;
    left -= size;
    return true;
  });
}

function textOf({ opening, closing }: Table, rows: readonly string[]): string {
  return rows.length === 0 ? '' : opening + rows.join('') + closing;
}
