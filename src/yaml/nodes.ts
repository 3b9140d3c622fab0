import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Place } from '../model/problem.ts';

/** Nodes with an anchor, as they are met from the top: an alias means the latest one of its name (https://yaml.org/spec/1.2.2/#71-alias-nodes). */
export class Anchors {
  readonly #known = new Map<string, Node>();

  /** Notes the anchor of a node, where it has one. */
  remember(node: unknown): void {
    if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor) this.#known.set(node.anchor, node);
  }

  /** What an alias stands for; undefined where nothing above it has that anchor. */
  targetOf({ source }: Alias): Node | undefined {
    return this.#known.get(source);
  }

  /** The node of a key itself, or what it stands for. */
  keyNode(key: unknown): unknown {
    this.remember(key);
    return isAlias(key) ? this.targetOf(key) : key;
  }
}

/** Line and column of an offset, both from 1. */
export function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where a node begins; undefined for one that is not written, such as the value of `key:`. */
export function offsetOf(node: unknown): number | undefined {
  return isNode(node) && node.range ? node.range[0] : undefined;
}
