import { binsOf, similarity } from '../pages/text/similarity.ts';

/** From this similarity on, a text is another one that was edited: git's own threshold for renames. */
const SIMILARITY_THRESHOLD = 0.5;

/** A text that is mostly the same, and how alike it is: from 0.5 to 1. */
export interface AlikeText<Entry> {
  readonly entry: Entry;
  readonly alike: number;
}

/**
 * Finds the texts that are mostly the same as another one, by their sketches. Only those that share a part of their sketches are compared.
 *
 * @param sketchOf without a sketch, an entry is like nothing
 */
export function alikeTexts<Entry>(
  entries: Iterable<Entry>,
  sketchOf: (entry: Entry) => string | undefined,
): (sketch: string | undefined) => readonly AlikeText<Entry>[] {
  const byBin = new Map<string, { readonly entry: Entry; readonly sketch: string }[]>();
  for (const entry of entries) {
    const sketch = sketchOf(entry);
    const known = { entry, sketch: sketch ?? '' };
    for (const bin of sketch === undefined ? [] : binsOf(sketch)) {
      const others = byBin.get(bin);
      if (others) others.push(known);
      else byBin.set(bin, [known]);
    }
  }
  return (sketch) => {
    const near = sketch === undefined ? [] : new Set(binsOf(sketch).flatMap((bin) => byBin.get(bin) ?? []));
    return [...near]
      .map((other) => ({ entry: other.entry, alike: similarity(sketch ?? '', other.sketch) }))
      .filter(({ alike }) => alike >= SIMILARITY_THRESHOLD);
  };
}
