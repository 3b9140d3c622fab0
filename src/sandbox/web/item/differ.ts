/** A piece of a text, and whether both versions have it. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What is compared, sentence by sentence, between the part at the beginning and the one at the end that are the same. */
const MOST_COMPARED = 700;

/** The pieces of two texts, sentence by sentence; a very long part that changed is shown as replaced. */
export function differ(before: string, after: string): readonly Piece[] {
  const [old, young] = [sentences(before), sentences(after)];
  const start = commonLength(old, young);
  const end = commonLength(old.slice(start).toReversed(), young.slice(start).toReversed());
  const middle = between(old.slice(start, old.length - end), young.slice(start, young.length - end));
  const piece = (kind: Piece['kind']) => (text: string) => ({ kind, text });
  return [...old.slice(0, start).map(piece('same')), ...middle, ...old.slice(old.length - end).map(piece('same'))];
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s+|\n+/).filter((part) => part !== '');
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((text, index) => text !== other[index]);
  return different < 0 ? Math.min(one.length, other.length) : different;
}

/** The longest common subsequence, by the usual table. */
function between(old: readonly string[], young: readonly string[]): readonly Piece[] {
  if (old.length > MOST_COMPARED || young.length > MOST_COMPARED) {
    return [
      ...old.slice(0, MOST_COMPARED).map((text): Piece => ({ kind: 'removed', text })),
      ...young.slice(0, MOST_COMPARED).map((text): Piece => ({ kind: 'added', text })),
    ];
  }
  const lengths = tableOf(old, young);
  const pieces: Piece[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < young.length) {
    const [text, other] = [old[at] ?? '', young[to] ?? ''];
    if (at < old.length && to < young.length && text === other) {
      pieces.push({ kind: 'same', text });
      at++;
      to++;
    } else if (
      to >= young.length ||
      (at < old.length && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text });
      at++;
    } else {
      pieces.push({ kind: 'added', text: other });
      to++;
    }
  }
  return pieces;
}

function tableOf(old: readonly string[], young: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
  for (let at = old.length - 1; at >= 0; at--) {
    const [row, below] = [lengths[at], lengths[at + 1]];
    if (!row || !below) continue;
    for (let to = young.length - 1; to >= 0; to--) {
      row[to] = old[at] === young[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return lengths;
}
