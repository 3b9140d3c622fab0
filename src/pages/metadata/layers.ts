import type { MetadataValue } from '../../model/metadata-value.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { MetadataSettings } from '../../settings/settings.ts';
import { isMapping, type Mapping } from '../front-matter/values.ts';
import { fieldName, isSteering, objectionToName } from './names.ts';
import { type Converted, convertValue, isoOf, languageTag, momentOf, titleText } from './values.ts';

/** A place that metadata comes from. */
export interface Layer {
  /** `metadata.add`, `content.metadata`, `front matter` or `coveo.metadata`. */
  readonly from: string;
  readonly data: Readonly<Mapping>;
  /** Place of a top-level key in the page, where it stands there. */
  placeOf(key: string): Place | undefined;
  /** What the settings take out or send under another key: of the front matter alone. */
  readonly changes?: Pick<MetadataSettings, 'rename' | 'drop'> | undefined;
}

/** A key that is not sent, and why. */
export interface LeftOutValue {
  readonly key: string;
  readonly reason: string;
}

/** A layer with its keys folded into field names and its values as Coveo accepts them. */
export interface FoldedLayer {
  readonly from: string;
  readonly values: ReadonlyMap<string, MetadataValue>;
  readonly leftOut: readonly LeftOutValue[];
  readonly problems: readonly Problem[];
}

interface Leaf {
  /** As written, with dots: `author.name`. */
  readonly key: string;
  /** Folded. */
  readonly name: string;
  readonly value: unknown;
  readonly place: Place | undefined;
}

/** Folds a layer: nested keys joined with `_`, two keys that fold into one are an error, what cannot be sent is a warning. */
export function foldLayer(layer: Layer, path: string): FoldedLayer {
  const { leaves, leftOut } = leavesOf(layer);
  const values = new Map<string, MetadataValue>();
  const first = new Map<string, Leaf>();
  const problems: Problem[] = [];
  for (const leaf of leaves) {
    const before = first.get(leaf.name);
    const converted = convertLeaf(leaf);
    const objection = objectionTo(leaf, converted);
    if (before) problems.push({ ...collision(before, leaf, layer.from), path });
    else if (objection) {
      leftOut.push({ key: leaf.key, reason: objection.reason });
      problems.push({ ...objection.problem, path, ...leaf.place });
    } else if (converted.kind === 'value') values.set(leaf.name, converted.value);
    first.set(leaf.name, leaf);
  }
  return { from: layer.from, values, leftOut, problems };
}

function leavesOf(layer: Layer): { readonly leaves: readonly Leaf[]; readonly leftOut: LeftOutValue[] } {
  const leaves: Leaf[] = [];
  const leftOut: LeftOutValue[] = [];
  const dropped = new Set(layer.changes?.drop.map(fieldName));
  const renamed = new Map(Object.entries(layer.changes?.rename ?? {}).map(([old, name]) => [fieldName(old), name]));
  const visit = (key: string, joined: string, value: unknown, place: Place | undefined): void => {
    const name = fieldName(joined);
    if (dropped.has(name)) leftOut.push({ key, reason: '`metadata.drop` takes it out' });
    else if (isMapping(value)) {
      const base = renamed.get(name) ?? joined;
      for (const [inner, entry] of Object.entries(value)) visit(`${key}.${inner}`, `${base}_${inner}`, entry, place);
    } else leaves.push({ key, name: fieldName(renamed.get(name) ?? joined), value, place });
  };
  for (const [key, value] of Object.entries(layer.data)) {
    if (layer.changes && isSteering(key)) leftOut.push({ key, reason: 'it steers the page and is no metadata' });
    else visit(key, key, value, layer.placeOf(key));
  }
  return { leaves, leftOut };
}

const TEMPLATE = /\{\{.*\}\}|\{%.*%\}/;

/** Whether a text holds what only the generator could fill in: it would be read as it stands. */
export function holdsTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/** Three keys have a meaning of their own. */
function convertLeaf({ name, value }: Leaf): Converted {
  const converted = convertValue(value);
  if (converted.kind !== 'value') return converted;
  switch (name) {
    case 'title':
      if (typeof value === 'string' && holdsTemplate(value))
        return { kind: 'unsendable', reason: 'holds template syntax' };
      return special(titleText(value), value, 'is not the words of a title');
    case 'date':
      return special(dateText(value), value, 'is no date such as `2026-01-31`');
    case 'language':
      return special(languageTag(value), value, 'is no language tag such as `en` or `pt-BR`');
    default:
      return converted;
  }
}

function dateText(value: unknown): string | undefined {
  const moment = momentOf(value);
  return moment && isoOf(moment);
}

function special(text: string | undefined, value: unknown, reason: string): Converted {
  if (text !== undefined) return { kind: 'value', value: text };
  return value === '' ? { kind: 'nothing' } : { kind: 'unsendable', reason };
}

interface Objection {
  readonly reason: string;
  readonly problem: Problem;
}

function objectionTo({ key, name }: Leaf, converted: Converted): Objection | undefined {
  if (converted.kind === 'unsendable') {
    const message = `\`${key}\` cannot be sent as metadata and is left out: it ${converted.reason}.`;
    const hint = 'Coveo accepts texts, numbers, `true`, `false`, dates, and flat lists of these.';
    return {
      reason: `it ${converted.reason}`,
      problem: { level: 'warning', code: 'metadata-unsendable', message, hint },
    };
  }
  const reason = converted.kind === 'value' ? objectionToName(name) : undefined;
  if (reason === undefined) return undefined;
  const message = `\`${key}\` cannot be sent as metadata and is left out: ${reason}.`;
  const hint = 'Send it under another key with `metadata.rename`, or name it in `metadata.drop`.';
  return { reason, problem: { level: 'warning', code: 'metadata-reserved', message, hint } };
}

function collision(one: Leaf, other: Leaf, from: string): Problem {
  return {
    level: 'error',
    code: 'metadata-collision',
    message: `Each key of ${from} must become a field of its own, but \`${one.key}\` and \`${other.key}\` both become \`${other.name}\`.`,
    hint: 'Rename one of them, or name it in `metadata.drop`.',
    ...(other.place ?? one.place),
  };
}
