import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements below a node, in the order of the document. */
export function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The first element that a selector takes. */
export function first(node: Tree.Node, selector: string): Tree.Element | undefined {
  return elementsOf(node).find((element) => isTaken(element, selector));
}

export function classesOf(element: Tree.Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

const PARTS = /(?<tag>^[\w-]+)|#(?<id>[\w-]+)|\.(?<name>[\w-]+)|\[(?<key>[\w-]+)(?:(?<sign>\*?=)(?<value>[^\]]*))?\]/g;

/** Whether a selector takes an element: tag, id, classes and attributes of this one alone. */
export function isTaken(element: Tree.Element, selector: string): boolean {
  const classes = classesOf(element);
  return selector.matchAll(PARTS).every(({ groups: { tag, id, name, key, sign, value = '' } = {} }) => {
    if (tag !== undefined) return element.tagName === tag;
    if (id !== undefined) return attribute(element, 'id') === id;
    if (name !== undefined) return classes.includes(name);
    const held = attribute(element, key ?? '');
    if (sign === undefined) return held !== undefined;
    return sign === '=' ? held === value : held?.includes(value) === true;
  });
}
