import { parse, type Selector, SelectorType } from 'css-what';
import type { Rule } from './rule.ts';

/** What a selector says of elements within one another. */
export type SelectorParts = readonly Selector[];

export type ParsedSelectors =
  | { readonly ok: true; readonly selectors: readonly SelectorParts[] }
  | { readonly ok: false; readonly reason: string };

export const SELECTORS = 'CSS selectors such as `main article, article`';

/** Pages are read as they stream by, so what needs the elements beside or below one is not understood. */
const UNDERSTOOD: ReadonlySet<SelectorType> = new Set([
  SelectorType.Universal,
  SelectorType.Tag,
  SelectorType.Attribute,
  SelectorType.Descendant,
  SelectorType.Child,
]);
const PSEUDO = ['not', 'is', 'where'];

/**
 * Reads CSS selectors, separated by commas (https://www.w3.org/TR/selectors-4/): names, `*`, `.class`, `#id`, `[attribute]`, `:not()`,
 * `:is()`, a space and `>`.
 */
export function parseSelectors(text: string): ParsedSelectors {
  try {
    const selectors = parse(text);
    if (selectors.length === 0) return { ok: false, reason: 'it is empty' };
    const strange = selectors.flat().find((part) => !isUnderstood(part));
    if (!strange) return { ok: true, selectors };
    return { ok: false, reason: `\`${'name' in strange ? `:${strange.name}` : strange.type}\` is not understood` };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function isUnderstood(part: Selector): boolean {
  if (part.type !== SelectorType.Pseudo) return UNDERSTOOD.has(part.type);
  return PSEUDO.includes(part.name) && Array.isArray(part.data) && part.data.flat().every(isUnderstood);
}

export const selectors: Rule = (text) => {
  const parsed = parseSelectors(text);
  return parsed.ok ? undefined : { expected: SELECTORS, hint: `${parsed.reason}.` };
};
