import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../model/problem.ts';

/** Tells the address for a link or image of the page, written at `place` of the Markdown; undefined takes it away. */
export type ResolveLink = (href: string, kind: 'link' | 'image', place: Place) => string | undefined;

interface Options {
  readonly resolveLink: ResolveLink;
}

const ATTRIBUTES: Readonly<Record<string, { readonly attribute: 'href' | 'src'; readonly kind: 'link' | 'image' }>> = {
  a: { attribute: 'href', kind: 'link' },
  img: { attribute: 'src', kind: 'image' },
};

/** Gives every link and image its resolved address, also those of HTML within the Markdown. Changes the tree. */
export function resolveLinks(tree: Root, options: Options): void {
  visit(tree, 'element', (element) => {
    const known = ATTRIBUTES[element.tagName];
    if (!known) return;
    const written = element.properties[known.attribute];
    if (typeof written !== 'string') return;
    const resolved = isForeignData(written) ? undefined : options.resolveLink(written, known.kind, placeOf(element));
    if (resolved === undefined) delete element.properties[known.attribute];
    else element.properties[known.attribute] = resolved;
  });
}

/** `data:` that is no picture. As a link it is none either: the sanitiser takes it away. */
function isForeignData(address: string): boolean {
  return /^\s*data:(?!image\/)/i.test(address);
}

function placeOf({ position }: Element): Place {
  return position ? { line: position.start.line, column: position.start.column } : { line: 1 };
}
