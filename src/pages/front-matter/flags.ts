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

/**
 * A value as Hugo casts it to yes or no (`ToBoolE` of https://github.com/spf13/cast): nothing is no, numbers but 0 are yes, and
 * texts are read by https://pkg.go.dev/strconv#ParseBool. Undefined for what cannot be cast.
 */
export function castFlag(value: unknown): boolean | undefined {
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return undefined;
  if (/^(?:1|t|T|TRUE|true|True)$/.test(value)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(value) ? false : undefined;
}
