import { AttributeAction, type Selector as Part, SelectorType } from 'css-what';
import { parseSelectors, type SelectorParts } from '../../settings/rules/selectors.ts';
import type { Attributes } from '../text/html-tokens.ts';

/** An element of a page, as selectors see it. */
export interface SeenElement {
  readonly name: string;
  readonly attributes: Attributes;
}

/** A CSS selector: whether it takes the last of elements that lie within one another, the outermost first. */
export type Selector = (path: readonly SeenElement[]) => boolean;

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
    if (part.type === SelectorType.Descendant || part.type === SelectorType.Child) {
      compounds.push({ tests, isChild });
      tests = [];
      isChild = part.type === SelectorType.Child;
    } else tests.push(testOf(part));
  }
  compounds.push({ tests, isChild });
  return (path) => matches(compounds, compounds.length - 1, path);
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
      const isInner: Test = (_, path) => inner.some((selector) => selector(path));
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
