import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { append } from '../../model/append.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { Anchors, offsetOf } from '../../yaml/nodes.ts';
import {
  DEEPEST,
  type Duplicates,
  duplicateKey,
  emptyMapping,
  invalid,
  isMapping,
  lastTaken,
  type Mapping,
  MOST,
  mayTakeLast,
  mergesNothing,
  tooLarge,
  VALUE_COST,
} from './values.ts';

/** The values of a YAML document without syntax errors. */
export interface YamlData {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  /** Errors, and a warning for each key of which the last value was taken. */
  readonly problems: readonly Problem[];
}

interface Walk {
  placeOf(offset: number): Place;
  readonly anchors: Anchors;
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  readonly duplicates: Duplicates;
  left: number;
}

/** Takes the values out of a document: mappings without prototype, aliases followed, merge keys (`<<`) merged. */
export function yamlData(contents: Node | null, placeOf: (offset: number) => Place, duplicates: Duplicates): YamlData {
  const walk: Walk = { duplicates, placeOf, anchors: new Anchors(), places: new Map(), problems: [], left: MOST };
  try {
    return { value: taken(contents, walk, 0), places: walk.places, problems: walk.problems };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { value: null, places: walk.places, problems: [tooLarge(error.place)] };
  }
}

class TooMuch extends Error {
  readonly place: Place;
  constructor(place: Place) {
    super();
    this.place = place;
  }
}

function taken(node: unknown, walk: Walk, depth: number): unknown {
  walk.left -= VALUE_COST;
  if (walk.left < 0 || depth > DEEPEST) throw new TooMuch(placeOfNode(node, walk));
  if (isAlias(node)) return aliased(node, walk, depth);
  walk.anchors.remember(node);
  if (isScalar(node)) return scalar(node.value, walk);
  if (isSeq(node)) return node.items.map((item) => entry(item, walk, depth + 1));
  return isMap(node) ? mappingOf(node.items, walk, depth) : null;
}

/** An entry of a list; `!!omap` and `!!pairs` have keys there. */
function entry(item: unknown, walk: Walk, depth: number): unknown {
  return isPair(item) ? mappingOf([item], walk, depth) : taken(item, walk, depth);
}

function scalar(value: unknown, walk: Walk): unknown {
  if (typeof value === 'string') walk.left -= value.length;
  // `!!binary`: its text.
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return typeof value === 'bigint' ? value.toString() : (value ?? null);
}

function aliased(node: Alias, walk: Walk, depth: number): unknown {
  const target = walk.anchors.targetOf(node);
  if (target) return bounded(() => taken(target, walk, depth + 1), placeOfNode(node, walk));
  const reason = `the alias \`*${node.source}\` names no anchor further up`;
  walk.problems.push(
    invalid('YAML', reason, placeOfNode(node, walk), 'Put quotes around a text that begins with `*`.'),
  );
  return null;
}

/** What an alias stands for grew over all bounds: the alias is the place to look at. */
function bounded<Value>(value: () => Value, place: Place): Value {
  try {
    return value();
  } catch (error) {
    throw error instanceof TooMuch ? new TooMuch(place) : error;
  }
}

function mappingOf(pairs: readonly Pair[], walk: Walk, depth: number): Mapping {
  const mapping = emptyMapping();
  const merged: Mapping[] = [];
  const first = new Map<string, Place>();
  for (const pair of pairs) {
    const name = nameOf(pair.key, walk, depth);
    const place = placeOfNode(pair.key, walk);
    if (name === undefined) walk.problems.push(invalid('YAML', 'a key must be one word or text', place));
    else if (first.has(name) && !mayTakeLast(name, walk.duplicates)) {
      walk.problems.push(duplicateKey(name, first.get(name) ?? place, place));
    } else if (name === '<<') append(merged, mergedInto(taken(pair.value, walk, depth + 1), place, walk));
    else {
      const before = first.get(name);
      if (before) walk.problems.push(lastTaken(name, before, place));
      mapping[name] = taken(pair.value, walk, depth + 1);
    }
    if (name !== undefined && !first.has(name)) first.set(name, place);
  }
  if (depth === 0) for (const [name, place] of first) walk.places.set(name, place);
  return withMerged(mapping, merged);
}

/** What a merge key stands for: a mapping, or a list of them with the strongest first (https://yaml.org/type/merge.html). */
function mergedInto(value: unknown, place: Place, { problems }: Walk): readonly Mapping[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const other = parts.find((part) => !isMapping(part));
  if (other !== undefined) problems.push(mergesNothing(other, place));
  return parts.filter(isMapping);
}

function withMerged(mapping: Mapping, merged: readonly Mapping[]): Mapping {
  for (const source of merged) {
    for (const [key, value] of Object.entries(source)) if (!(key in mapping)) mapping[key] = value;
  }
  return mapping;
}

/** A key's text as it is written; a number or a date keeps its spelling, and so does a key in brackets within a value (`{{ x }}`). */
function nameOf(key: unknown, walk: Walk, depth: number): string | undefined {
  const node = walk.anchors.keyNode(key);
  if (!isScalar(node)) return depth > 0 && (isMap(node) || isSeq(node)) ? String(node) : undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source || (node.value === null || node.value === undefined ? undefined : String(node.value));
}

function placeOfNode(node: unknown, walk: Walk): Place {
  return walk.placeOf(offsetOf(node) ?? 0);
}
