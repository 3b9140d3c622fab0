import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { Anchors, offsetOf } from '../yaml/nodes.ts';
import type { PlacedValue } from './placed-value.ts';
import { keyPath } from './wording.ts';

/** Most values that are read, counted after aliases are followed: a few lines of aliases can stand for billions. */
const MOST_VALUES = 50_000;
const DEEPEST = 50;

/** The values of a document, and what is wrong with its keys. `tooMany` says where it grew over all bounds. */
export interface PlacedValues {
  readonly root: PlacedValue;
  readonly problems: readonly Problem[];
  readonly tooMany?: Place | undefined;
}

interface Walk {
  placeOf(offset: number): Place;
  readonly anchors: Anchors;
  readonly problems: Problem[];
  left: number;
  tooMany?: Place | undefined;
}

/** Where the walk stands. */
interface Spot {
  readonly path: readonly PropertyKey[];
  /** Place that a node without one takes over. */
  readonly around: Place;
  readonly key?: Place | undefined;
}

/**
 * Turns a document without syntax errors into plain values with their places.
 * Keys are strings; a key that is given twice, is no string, or is `__proto__` is a problem and is left out.
 */
export function placeValues(document: Document, placeOf: (offset: number) => Place): PlacedValues {
  const walk: Walk = { placeOf, anchors: new Anchors(), problems: [], left: MOST_VALUES };
  const root = placed(document.contents, { path: [], around: { line: 1, column: 1 } }, walk);
  return { root, problems: walk.problems, tooMany: walk.tooMany };
}

function placed(node: unknown, spot: Spot, walk: Walk): PlacedValue {
  const place = placeOfNode(node, walk) ?? spot.around;
  const leaf = (value: unknown): PlacedValue => ({ value, place, key: spot.key, children: new Map() });
  walk.left -= 1;
  if (walk.left < 0 || spot.path.length > DEEPEST) {
    walk.tooMany ??= place;
    return leaf(null);
  }
  if (isAlias(node)) return aliased(node, { ...spot, around: place }, walk);
  walk.anchors.remember(node);
  if (isScalar(node)) return leaf(node.value ?? null);
  if (isSeq(node)) return sequence(node.items, { ...spot, around: place }, walk);
  if (isMap(node)) return map(node.items, { ...spot, around: place }, walk);
  return leaf(null);
}

/** The value that an alias stands for, at the place of the alias. */
function aliased(alias: Alias, spot: Spot, walk: Walk): PlacedValue {
  const target = walk.anchors.targetOf(alias);
  if (target) return { ...placed(target, spot, walk), place: spot.around };
  walk.problems.push({
    level: 'error',
    code: 'settings-invalid-yaml',
    message: `The alias \`*${alias.source}\` must name an anchor further up, but there is no \`&${alias.source}\` there.`,
    ...spot.around,
  });
  return { value: null, place: spot.around, key: spot.key, children: new Map() };
}

function sequence(items: readonly unknown[], spot: Spot, walk: Walk): PlacedValue {
  const children = new Map<PropertyKey, PlacedValue>();
  for (const [index, item] of items.entries()) {
    if (walk.tooMany) break;
    children.set(index, placed(item, { path: [...spot.path, index], around: spot.around }, walk));
  }
  const value = [...children.values()].map((child) => child.value);
  return { value, place: spot.around, key: spot.key, children };
}

function map(pairs: readonly Pair[], spot: Spot, walk: Walk): PlacedValue {
  const children = new Map<PropertyKey, PlacedValue>();
  for (const pair of pairs) {
    if (walk.tooMany) break;
    const key = placeOfNode(pair.key, walk) ?? spot.around;
    const name = nameOf(pair.key, walk);
    const problem = keyProblem(name, spot.path, children);
    if (problem) walk.problems.push({ ...problem, ...key });
    else if (name !== undefined)
      children.set(name, placed(pair.value, { path: [...spot.path, name], around: key, key }, walk));
  }
  const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
  return { value, place: spot.around, key: spot.key, children };
}

function keyProblem(
  name: string | undefined,
  path: readonly PropertyKey[],
  children: ReadonlyMap<PropertyKey, PlacedValue>,
): Problem | undefined {
  if (name === undefined) {
    return {
      level: 'error',
      code: 'settings-invalid-key',
      message: 'A key must be a string, but here it is something else.',
    };
  }
  const full = keyPath([...path, name]);
  if (name === '__proto__') {
    const message = `\`${full}\` must have another name: \`__proto__\` is not allowed as a key.`;
    return { level: 'error', code: 'settings-invalid-key', message };
  }
  const first = children.get(name);
  if (!first) return undefined;
  const message = `\`${full}\` must be set once, but is set on line ${first.key?.line ?? first.place.line} already.`;
  return { level: 'error', code: 'settings-duplicate-key', message, hint: 'Keep one of the two.' };
}

/** A key's text as it is written; a number keeps its spelling. */
function nameOf(key: unknown, walk: Walk): string | undefined {
  const node = walk.anchors.keyNode(key);
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function placeOfNode(node: unknown, walk: Walk): Place | undefined {
  const offset = offsetOf(node);
  return offset === undefined ? undefined : walk.placeOf(offset);
}
