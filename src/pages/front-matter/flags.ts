/**
 * Whether a value means yes. Generators written in Ruby or Go read YAML 1.1 or 1.2; a word that means yes to one of them
 * (https://yaml.org/type/bool.html) is taken for yes.
 */
export function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|yes|on)$/i.test(value));
}

/** Whether a value means no, by the same rule. A missing value does not. */
export function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|no|off)$/i.test(value));
}
