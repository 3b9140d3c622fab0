import type { Element, ElementContent } from 'hast';
import type { Nodes, Parents } from 'mdast';

/** What remark-rehype gives its handlers, as far as ours need it. */
export interface State {
  /** The HTML of the node's children. */
  all(node: Parents): ElementContent[];
  /** Gives the element the place of its node. */
  patch(from: Nodes, to: Element): void;
}
