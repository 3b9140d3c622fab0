export type StrictJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Reads JSON as the Push API does: a key that appears twice in one object, also in another case, is an error
 * (https://docs.coveo.com/en/162/), where `JSON.parse` alone would silently keep the last one.
 */
export function parseStrictJson(text: string): StrictJson {
  try {
    const value: unknown = JSON.parse(text);
    const twice = findKeyGivenTwice(text);
    return twice === undefined
      ? { kind: 'value', value }
      : { kind: 'broken', reason: `The key \`${twice}\` appears twice in one object.` };
  } catch (error) {
    return {
      kind: 'broken',
      reason: `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Reads bytes that must be UTF-8 without a byte order mark. */
export function parseStrictJsonBytes(bytes: Uint8Array): StrictJson {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { kind: 'broken', reason: 'The body is not UTF-8.' };
  }
}

/** An object of JSON, not an array and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The properties of an object by their lower-case names: the service takes property names in any case. */
export function foldKeys(object: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Walks over text that is known to be JSON, so only quotes, brackets and commas matter. */
function findKeyGivenTwice(text: string): string | undefined {
  const marks = /["{}[\],]/g;
  const open: (Set<string> | undefined)[] = [];
  let isKeyNext = false;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    switch (mark[0]) {
      case '{':
        open.push(new Set());
        isKeyNext = true;
        break;
      case '[':
        open.push(undefined);
        isKeyNext = false;
        break;
      case ',':
        isKeyNext = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, mark.index);
        const keys = isKeyNext ? open.at(-1) : undefined;
        if (keys && !addKey(keys, text.slice(mark.index, end))) return text.slice(mark.index + 1, end - 1);
        isKeyNext = false;
        marks.lastIndex = end;
        break;
      }
      default:
        open.pop();
        isKeyNext = false;
    }
  }
  return undefined;
}

function addKey(keys: Set<string>, quoted: string): boolean {
  const key = String(JSON.parse(quoted)).toLowerCase();
  const isNew = !keys.has(key);
  keys.add(key);
  return isNew;
}

/** The index behind the closing quote. A search for quotes, because bodies are megabytes of Base64 in one string. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
}
