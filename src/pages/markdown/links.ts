import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../model/problem.ts';
import type { LinkKind, PlacedLink } from './lazy-link-places.ts';

/** Tells the address for a link or image of the page, written at a place of the Markdown; undefined takes it away. */
export type ResolveLink = (href: string, kind: LinkKind, placeOf: () => Place) => string | undefined;

interface Options {
  readonly resolveLink: ResolveLink;
}

const ATTRIBUTES: Readonly<Record<string, { readonly attribute: 'href' | 'src'; readonly kind: LinkKind }>> = {
  a: { attribute: 'href', kind: 'link' },
  img: { attribute: 'src', kind: 'image' },
};

/** Gives every link and image its resolved address, also those of HTML within the Markdown. Changes the tree. */
export function resolveLinks(tree: Root, options: Options): void {
  visitLinks(tree, (element, attribute, written, kind) => {
    const resolved = isForeignData(written) ? undefined : options.resolveLink(written, kind, () => placeOf(element));
    if (resolved === undefined) delete element.properties[attribute];
    else element.properties[attribute] = resolved;
  });
}

/** All links and images of a tree, in order. */
export function linksOf(tree: Root): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  visitLinks(tree, (element, _, href, kind) => links.push({ href, kind, place: placeOf(element) }));
  return links;
}

/** `data:` that is no picture. As a link it is none either: the sanitiser takes it away. */
export function isForeignData(address: string): boolean {
  return /^\s*data:(?!image\/)/i.test(address);
}

type Visitor = (element: Element, attribute: 'href' | 'src', written: string, kind: LinkKind) => void;

function visitLinks(tree: Root, look: Visitor): void {
  visit(tree, 'element', (element) => {
    const known = ATTRIBUTES[element.tagName];
    if (!known) return;
    const written = element.properties[known.attribute];
    if (typeof written === 'string') look(element, known.attribute, written, known.kind);
  });
}

function placeOf({ position }: Element): Place {
  return position ? { line: position.start.line, column: position.start.column } : { line: 1 };
}
