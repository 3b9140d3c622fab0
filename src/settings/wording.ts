/** How much of a value a message repeats. */
const SHOWN = 60;

/** What came, to follow `but`: `is the string "ten"`, `is empty`, `has the keys …`. Passwords in addresses are masked. */
export function came(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'is empty';
  if (typeof value === 'string') return `is the string ${quoted(value)}`;
  if (typeof value === 'boolean') return `is \`${value}\``;
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  if (typeof value !== 'object') return `is the number ${String(value)}`;
  const keys = Object.keys(value);
  return keys.length === 0 ? 'is an empty mapping' : `is a mapping with ${listed(keys, 'and')}`;
}

/** Names in backticks as one phrase: `` `a`, `b` and `c` ``. */
export function listed(names: readonly string[], conjunction: 'and' | 'or'): string {
  const ticked = names.map(ticks);
  const last = ticked.pop() ?? '';
  return ticked.length === 0 ? last : `${ticked.join(', ')} ${conjunction} ${last}`;
}

/** A key path as people write it: `content[0].metadata["my key"]`. */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => text + step(key, text === ''), '');
}

function step(key: PropertyKey, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  if (!/^[\w$:<-]+$/.test(name)) return `[${quoted(name)}]`;
  return first ? name : `.${name}`;
}

function ticks(name: string): string {
  return `\`${shortened(name.replace(/[`\p{Cc}]/gu, '?'))}\``;
}

function quoted(text: string): string {
  return JSON.stringify(shortened(text.replace(/\/\/[^/\s]*@/g, '//***@'))).replaceAll('`', "'");
}

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
