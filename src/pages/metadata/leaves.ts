import type { Place } from '../../model/problem.ts';
import type { GeneratorName, MetadataSettings } from '../../settings/settings.ts';
import { isMapping, type Mapping } from '../front-matter/values.ts';
import { isGeneratorKey } from './generator-keys.ts';
import { fieldName, isNameable, isSteering, keyLookup } from './names.ts';

/** A place that metadata comes from. */
export interface Layer {
  /** `metadata.add`, `content.metadata`, `front matter` or `coveo.metadata`. */
  readonly from: string;
  readonly data: Readonly<Mapping>;
  /** Place of a top-level key in the page, where it stands there. */
  placeOf(key: string): Place | undefined;
  /** Of the front matter alone: what the settings take out or send under another key, and who else reads it. */
  readonly changes?: (Pick<MetadataSettings, 'rename' | 'drop'> & { readonly generator: GeneratorName }) | undefined;
}

/** A key that is not sent, and why. */
export interface LeftOutValue {
  readonly key: string;
  readonly reason: string;
}

/** A value of a layer that is no mapping. */
export interface Leaf {
  /** As written, with dots: `author.name`. */
  readonly key: string;
  /** As it is sent, before it is folded: `author_name`. */
  readonly joined: string;
  /** Folded. */
  readonly name: string;
  /** Whether a field can be named after each part of the key. */
  readonly isNameable: boolean;
  /** Whether it belongs to what the generator is told, and the settings do not send it under a name of their own. */
  readonly isOfGenerator: boolean;
  readonly value: unknown;
  readonly place: Place | undefined;
}

export interface Leaves {
  readonly leaves: readonly Leaf[];
  readonly leftOut: LeftOutValue[];
}

/** The values of a layer, keys of mappings joined with `_`, without what the settings drop and what only steers the page. */
export function leavesOf(layer: Layer): Leaves {
  const { changes } = layer;
  const leaves: Leaf[] = [];
  const leftOut: LeftOutValue[] = [];
  const isDropped = keyLookup((changes?.drop ?? []).map((key) => [key, true] as const));
  const renamed = keyLookup(Object.entries(changes?.rename ?? {}));
  const visit = (at: Omit<Leaf, 'name'>): void => {
    const { key, value } = at;
    const name = renamed(at.joined);
    const leaf = name === undefined ? at : { ...at, joined: name, isNameable: isNameable(name), isOfGenerator: false };
    if (isDropped(at.joined)) leftOut.push({ key, reason: '`metadata.drop` takes it out' });
    else if (isMapping(value)) for (const [inner, entry] of Object.entries(value)) visit(below(leaf, inner, entry));
    else leaves.push({ ...leaf, name: fieldName(leaf.joined) });
  };
  for (const [key, value] of Object.entries(layer.data)) {
    if (changes && isSteering(key)) leftOut.push({ key, reason: 'it steers the page and is no metadata' });
    else {
      const isOfGenerator = changes !== undefined && isGeneratorKey(key, changes.generator);
      visit({ key, joined: key, isNameable: isNameable(key), isOfGenerator, value, place: layer.placeOf(key) });
    }
  }
  return { leaves, leftOut };
}

function below(leaf: Omit<Leaf, 'name'>, inner: string, value: unknown): Omit<Leaf, 'name'> {
  return {
    ...leaf,
    key: `${leaf.key}.${inner}`,
    joined: `${leaf.joined}_${inner}`,
    isNameable: leaf.isNameable && isNameable(inner),
    value,
  };
}
