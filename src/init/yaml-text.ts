import { isMapping } from '../pages/front-matter/values.ts';

/** Texts that mean themselves wherever they stand in YAML. */
const PLAIN = /^(?:https?:\/\/[\w./~-]+|(?:[A-Za-z_]|\/[A-Za-z]|\.{1,2}(?:\/|$))[\w./-]*)$/;
/** Words that mean something else to YAML, of any version. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value in one line of YAML: text, number, yes or no, list, mapping. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, entry]) => `${flowYaml(key)}: ${flowYaml(entry)}`);
    return `{${entries.join(', ')}}`;
  }
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !WORDS.test(value) ? value : quoted(value);
}

/** In double quotes, as JSON has it, with what YAML does not let stand there escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text that can stand in a comment: of one line, without what no YAML may hold. */
export function commentText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, '?');
}
