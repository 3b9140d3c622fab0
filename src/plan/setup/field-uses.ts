import type { MetadataValue } from '../../model/metadata-value.ts';
import type { FieldType } from '../../settings/setup-settings.ts';

/** What a single value of metadata is. */
export type ValueKind = 'whole' | 'long' | 'fraction' | 'date' | 'flag' | 'text';

/** How often a kind of value came, and where first. */
export interface KindUse {
  /** Pages. */
  readonly count: number;
  /** Path of the first page. */
  readonly path: string;
  readonly value: string | number | boolean;
}

/** What the pages of a tree hold under one key of metadata. */
export interface FieldUse {
  /** Of values that stand alone. */
  readonly singles: ReadonlyMap<ValueKind, KindUse>;
  /** Path of the first page with a list. */
  readonly list?: string | undefined;
}

export interface FieldUses {
  /** Takes note of a page. */
  note(path: string, metadata: Readonly<Record<string, MetadataValue>>): void;
  readonly uses: ReadonlyMap<string, FieldUse>;
}

interface Noted {
  readonly singles: Map<ValueKind, KindUse>;
  list?: string;
}

/** Collects what pages hold. It keeps the same little for ten pages and for a hundred thousand. */
export function createFieldUses(): FieldUses {
  const uses = new Map<string, Noted>();
  const useOf = (key: string) => {
    const use: Noted = uses.get(key) ?? { singles: new Map() };
    uses.set(key, use);
    return use;
  };
  return {
    uses,
    note(path, metadata) {
      for (const [key, value] of Object.entries(metadata)) {
        const use = useOf(key);
        if (typeof value === 'object') use.list ??= path;
        else {
          const kind = kindOf(value);
          const { count = 0, ...first } = use.singles.get(kind) ?? { path, value: alone(value) };
          use.singles.set(kind, { ...first, count: count + 1 });
        }
      }
    },
  };
}

/** As metadata has it: dates are ISO 8601 in UTC with a time of day. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Which of the service's types a value would have to itself. Whole numbers beyond what a number can tell apart are no whole ones. */
export function kindOf(value: string | number | boolean): ValueKind {
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'string') return MOMENT.test(value) ? 'date' : 'text';
  if (!Number.isSafeInteger(value)) return 'fraction';
  return value >= -(2 ** 31) && value < 2 ** 31 ? 'whole' : 'long';
}

/** A text in memory of its own: as a part of a page it would keep all of that alive. */
function alone(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? Buffer.from(value.slice(0, 60)).toString() : value;
}

const NUMBERS: readonly ValueKind[] = ['fraction', 'long', 'whole'];
const TYPE_OF_NUMBER = { fraction: 'DOUBLE', long: 'LONG_64', whole: 'LONG' } as const;

/** The type of a field that holds all that the pages have, and whether it must hold several values. */
export function typeOf({ singles, list }: FieldUse): { readonly type: FieldType; readonly isMulti: boolean } {
  const kinds = [...singles.keys()];
  if (list !== undefined) return { type: 'STRING', isMulti: true };
  const isNumber = (kind: ValueKind) => NUMBERS.includes(kind);
  const widest = NUMBERS.find((kind) => kinds.includes(kind));
  if (widest && kinds.every(isNumber))
    return { type: TYPE_OF_NUMBER[widest as keyof typeof TYPE_OF_NUMBER], isMulti: false };
  return { type: kinds.length > 0 && kinds.every((kind) => kind === 'date') ? 'DATE' : 'STRING', isMulti: false };
}

/** Whether pages disagree so that a number or a date loses its order: as text, 10 comes before 9. */
export function isConflict({ singles, list }: FieldUse): boolean {
  const families = new Set([...singles.keys()].map((kind) => (NUMBERS.includes(kind) ? 'number' : kind)));
  if (list !== undefined) families.add('text');
  return families.size > 1 && (families.has('number') || families.has('date'));
}

const TAKES: Readonly<Record<FieldType, readonly ValueKind[]>> = {
  STRING: ['whole', 'long', 'fraction', 'date', 'flag', 'text'],
  LONG: ['whole'],
  LONG_64: ['whole', 'long'],
  DOUBLE: ['whole', 'long', 'fraction'],
  DATE: ['date'],
  VECTOR: [],
};

/** The kinds of value that the pages have and a field of a type cannot hold. A text may still be a date to the service. */
export function unfitKinds({ singles }: FieldUse, type: FieldType): readonly ValueKind[] {
  const fits = (kind: ValueKind, { value }: KindUse) =>
    TAKES[type].includes(kind) || (type === 'DATE' && kind === 'text' && !Number.isNaN(Date.parse(String(value))));
  return [...singles].filter(([kind, use]) => !fits(kind, use)).map(([kind]) => kind);
}

/** Whether every value that fits into a field of one type fits into one of another. */
export function fitsInto(type: FieldType, into: string): boolean {
  if (type === into) return true;
  return (type === 'LONG' && (into === 'LONG_64' || into === 'DOUBLE')) || (type === 'LONG_64' && into === 'DOUBLE');
}
