import { SCHEMA } from './sanitise.ts';

/** What the schema says of an element, by the names that HTML has. */
export interface AllowedElement {
  /** Attributes that may stay: with any value, or only with what the test takes. */
  readonly attributes: ReadonlyMap<string, ((value: string) => string | undefined) | true>;
}

/** Elements that may stay; what is not here is taken off, and its text stays. */
export const ALLOWED: ReadonlyMap<string, AllowedElement> = new Map(
  (SCHEMA.tagNames ?? []).map((name) => [name, { attributes: attributesOf(name) }]),
);

/** Elements of which nothing stays. */
export const STRIPPED: ReadonlySet<string> = new Set(SCHEMA.strip ?? []);

/** Elements that have no end (https://html.spec.whatwg.org/multipage/syntax.html#void-elements), of those that may stay. */
export const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/** Attributes that are there or not, without a value. */
export const FLAGS: ReadonlySet<string> = new Set(['checked', 'disabled', 'open', 'reversed', 'data-footnote-ref']);

/** `dataFootnoteRef` is `data-footnote-ref` in HTML, `ariaLabel` `aria-label`, `colSpan` `colspan`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property.startsWith('aria')) return `aria-${property.slice('aria'.length).toLowerCase()}`;
  if (property.startsWith('data')) return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.toLowerCase();
}

type Definition = NonNullable<NonNullable<typeof SCHEMA.attributes>[string]>[number];

function attributesOf(element: string): AllowedElement['attributes'] {
  const definitions: readonly Definition[] = [
    ...(SCHEMA.attributes?.['*'] ?? []),
    ...(SCHEMA.attributes?.[element] ?? []),
  ];
  return new Map(definitions.map(attributeOf));
}

function attributeOf(definition: Definition): [string, ((value: string) => string | undefined) | true] {
  if (typeof definition === 'string') return [attributeName(definition), true];
  const [property, ...values] = definition;
  const isAllowed = (word: string) =>
    values.some((value) => (value instanceof RegExp ? value.test(word) : value === true || value === word));
  if (property !== 'className') return [attributeName(property), (value) => (isAllowed(value) ? value : undefined)];
  const words = (value: string) =>
    value
      .split(/\s+/)
      .filter((word) => word !== '' && isAllowed(word))
      .join(' ');
  return ['class', words];
}
