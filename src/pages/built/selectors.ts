import { AttributeAction, type Selector as Part, SelectorType } from 'css-what';
import { parseSelectors, type SelectorParts } from '../../settings/rules/selectors.ts';
import type { Attributes } from '../text/html-tokens.ts';

/** An element of a page, as selectors see it. */
export interface SeenElement {
  readonly name: string;
  readonly attributes: Attributes;
}

/** Whether something is said of the last of elements that lie within one another, the outermost first. */
export type Matcher = (path: readonly SeenElement[]) => boolean;

/** A CSS selector. */
export interface Selector {
  readonly matches: Matcher;
  /** What an element must have to be taken at all: `.class`, `#id`, `[attribute]`, a name; empty where it may be any. */
  readonly key: string;
}

/** Whether any of many selectors matches. Most elements have nothing that one of them asks for, so these are looked up by that. */
export function anyOf(selectors: readonly Selector[]): Matcher {
  const byKey = Map.groupBy(selectors, ({ key }) => key);
  return (path) => {
    const element = path.at(-1);
    const isTaken = (key: string) => byKey.get(key)?.some(({ matches }) => matches(path)) ?? false;
    return element !== undefined && keysOf(element).some(isTaken);
  };
}

function keysOf({ name, attributes }: SeenElement): readonly string[] {
  const keys = ['', name];
  for (const attribute in attributes) keys.push(`[${attribute}]`);
  if (attributes.id !== undefined) keys.push(`#${attributes.id}`);
  if (attributes.class !== undefined) for (const one of attributes.class.split(/\s+/)) keys.push(`.${one}`);
  return keys;
}

/**
 * The selectors of a text, in their order.
 *
 * @throws Error for a text that `parseSelectors` refuses; settings are checked before
 */
export function selectorsOf(text: string): readonly Selector[] {
  const parsed = parseSelectors(text);
  if (!parsed.ok) throw new Error(`CSS selectors were expected, but \`${text}\` came: ${parsed.reason}`);
  return parsed.selectors.map(compile);
}

type Test = (element: SeenElement, path: readonly SeenElement[]) => boolean;

/** What is said of one element, and how it lies to the one before. */
interface Compound {
  readonly tests: readonly Test[];
  readonly isChild: boolean;
}

function compile(parts: SelectorParts): Selector {
  const compounds: Compound[] = [];
  let tests: Test[] = [];
  let isChild = false;
  for (const part of parts) {
    if (COMBINATORS.has(part.type)) {
      compounds.push({ tests, isChild });
      tests = [];
      isChild = part.type === SelectorType.Child;
    } else tests.push(testOf(part));
  }
  compounds.push({ tests, isChild });
  const last = parts.slice(parts.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);
  const key = last.map(keyOf).find((one) => one !== '') ?? '';
  return { key, matches: (path) => matches(compounds, compounds.length - 1, path) };
}

const COMBINATORS: ReadonlySet<SelectorType> = new Set([SelectorType.Descendant, SelectorType.Child]);

function keyOf(part: Part): string {
  if (part.type === SelectorType.Tag) return part.name.toLowerCase();
  if (part.type !== SelectorType.Attribute || part.action === AttributeAction.Not) return '';
  const { name, action, value, ignoreCase } = part;
  if (ignoreCase === true) return `[${name}]`;
  if (name === 'class' && action === AttributeAction.Element) return `.${value}`;
  return name === 'id' && action === AttributeAction.Equals ? `#${value}` : `[${name}]`;
}

/** Whether the last element of a path is what a compound says, and those around it what the compounds before say. */
function matches(compounds: readonly Compound[], at: number, path: readonly SeenElement[]): boolean {
  const compound = compounds[at];
  const element = path.at(-1);
  if (!compound || !element || !compound.tests.every((test) => test(element, path))) return false;
  if (at === 0) return true;
  if (compound.isChild) return matches(compounds, at - 1, path.slice(0, -1));
  for (let length = path.length - 1; length > 0; length--) {
    if (matches(compounds, at - 1, path.slice(0, length))) return true;
  }
  return false;
}

function testOf(part: Part): Test {
  switch (part.type) {
    case SelectorType.Tag:
      return ({ name }) => name === part.name.toLowerCase();
    case SelectorType.Attribute:
      return attributeTest(part);
    case SelectorType.Pseudo: {
      const inner = Array.isArray(part.data) ? part.data.map(compile) : [];
      const isInner: Test = (_, path) => inner.some((selector) => selector.matches(path));
      return part.name === 'not' ? (element, path) => !isInner(element, path) : isInner;
    }
    default:
      return () => true;
  }
}

type AttributePart = Extract<Part, { type: SelectorType.Attribute }>;

function attributeTest({ name, action, value, ignoreCase }: AttributePart): Test {
  const fold = (text: string) => (ignoreCase === true ? text.toLowerCase() : text);
  const wanted = fold(value);
  const test = VALUE_TESTS[action];
  return ({ attributes }) => {
    const found = attributes[name];
    return found === undefined ? action === AttributeAction.Not : test(fold(found), wanted);
  };
}

const VALUE_TESTS: Readonly<Record<AttributeAction, (found: string, wanted: string) => boolean>> = {
  [AttributeAction.Exists]: () => true,
  [AttributeAction.Equals]: (found, wanted) => found === wanted,
  [AttributeAction.Not]: (found, wanted) => found !== wanted,
  [AttributeAction.Element]: (found, wanted) =>
    found === wanted || (found.includes(wanted) && found.split(/\s+/).includes(wanted)),
  [AttributeAction.Any]: (found, wanted) => wanted !== '' && found.includes(wanted),
  [AttributeAction.Start]: (found, wanted) => wanted !== '' && found.startsWith(wanted),
  [AttributeAction.End]: (found, wanted) => wanted !== '' && found.endsWith(wanted),
  [AttributeAction.Hyphen]: (found, wanted) => found === wanted || found.startsWith(`${wanted}-`),
};
