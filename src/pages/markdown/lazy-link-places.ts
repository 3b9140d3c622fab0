import type { Place } from '../../model/problem.ts';

export type LinkKind = 'link' | 'image';

/** A link or picture as it is written, and where. */
export interface PlacedLink {
  readonly href: string;
  readonly kind: LinkKind;
  readonly place: Place;
}

/** Places of links that are met without them, one after the other. */
export interface LinkPlaces {
  /** The place of the next link that is written so; found only when somebody asks. */
  next(href: string, kind: LinkKind): () => Place;
}

/**
 * Places of the links of a text. Hardly any is ever told to anybody, so all are looked for when the first one is.
 *
 * @param find all links of the text, in order
 */
export function linkPlaces(find: () => readonly PlacedLink[]): LinkPlaces {
  const met = new Map<string, number>();
  let found: ReadonlyMap<string, readonly Place[]> | undefined;
  return {
    next(href, kind) {
      const key = keyOf(href, kind);
      const nth = met.get(key) ?? 0;
      met.set(key, nth + 1);
      return () => {
        found ??= byKey(find());
        const places = found.get(key) ?? [];
        return places[nth] ?? places.at(-1) ?? { line: 1 };
      };
    },
  };
}

function keyOf(href: string, kind: LinkKind): string {
  return `${kind} ${href}`;
}

function byKey(links: readonly PlacedLink[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { href, kind, place } of links) {
    const key = keyOf(href, kind);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return places;
}
