import type { Rule } from './rule.ts';

export const MAPPING_RULE = 'a mapping rule such as `%[version]`';

/** Where the value of a reference comes from, if it is said. */
const ORIGINS = ['crawler', 'converter', 'mapping'];

/** Text with `%[name]` or `%[name:origin]` in it. */
export const mappingRule: Rule = (text) => {
  if (text.split('%[').length - 1 !== referencesIn(text).length)
    return { expected: MAPPING_RULE, hint: 'Each `%[` needs a name and a `]`.' };
  const origin = referencesIn(text)
    .map((reference) => reference.split(':')[1])
    .find((one) => one !== undefined && !ORIGINS.includes(one));
  if (origin === undefined) return undefined;
  return { expected: MAPPING_RULE, hint: 'What follows the colon is `crawler`, `converter` or `mapping`.' };
};

/** What a rule refers to: `version`, `title:converter`. */
export function referencesIn(rule: string): readonly string[] {
  return [...rule.matchAll(/%\[([^[\]%\s]+)\]/g)].map(([, reference = '']) => reference);
}
