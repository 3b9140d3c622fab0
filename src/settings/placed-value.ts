import type { Place } from '../model/problem.ts';

/** A value of the settings file and where it stands. */
export interface PlacedValue {
  /** Plain data: text, number, boolean, null, list or mapping. */
  readonly value: unknown;
  readonly place: Place;
  /** Where its key stands, when it has one. */
  readonly key?: Place | undefined;
  /** What it holds, by key or by index. */
  readonly children: ReadonlyMap<PropertyKey, PlacedValue>;
}

/** The value at a path of keys and indexes, or nothing where there is none. */
export function valueAt(root: PlacedValue, path: readonly PropertyKey[]): PlacedValue | undefined {
  return path.reduce<PlacedValue | undefined>((found, key) => found?.children.get(key), root);
}

/** Where to point for the value at a path: an empty one has no place of its own, so its key stands for it. */
export function placeOfValue(root: PlacedValue, path: readonly PropertyKey[]): Place {
  const found = valueAt(root, path);
  if (!found) return placeOfMissing(root, path);
  return found.value === null ? (found.key ?? found.place) : found.place;
}

/** Where to point for the key at a path. */
export function placeOfKey(root: PlacedValue, path: readonly PropertyKey[]): Place {
  return valueAt(root, path)?.key ?? placeOfValue(root, path);
}

/** Where to point for something that is not there: what should hold it, and line 1 where that is the whole file. */
function placeOfMissing(root: PlacedValue, path: readonly PropertyKey[]): Place {
  const holder = path.slice(0, -1);
  if (holder.length === 0) return { line: 1, column: 1 };
  return valueAt(root, holder) ? placeOfKey(root, holder) : placeOfMissing(root, holder);
}
