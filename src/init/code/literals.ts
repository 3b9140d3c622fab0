import { emptyMapping, isMapping, type Mapping } from '../../pages/front-matter/values.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Values nest no deeper than people write them; what does is not read. */
const DEEPEST = 40;

/** Values that are read at most: constants that name one another could stand for any number of them. */
const MOST_VALUES = 50_000;

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/**
 * What a configuration in JavaScript or TypeScript says by literals: the object that it exports. The program is read as text and never
 * run; whatever is computed is undefined. Names of constants count where these are literals of the same file.
 */
export function readConfigurationCode(code: string): Readonly<Mapping> {
  const reader = new Literals(tokensOf(code));
  const exported = reader.exported();
  const value = isMapping(exported) ? exported : reader.returned();
  return isMapping(value) ? value : {};
}

/** By the index of each bracket that is closed, the one behind its partner. A closing bracket without an open one of its kind is passed over. */
function bracketEnds(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const [index, { kind, value }] of tokens.entries()) {
    if (kind !== 'sign') continue;
    const closing = CLOSING[value];
    if (closing !== undefined) open.push({ at: index, closing });
    else if (value === open.at(-1)?.closing) ends.set(open.pop()?.at ?? index, index + 1);
  }
  return ends;
}

class Literals {
  readonly #tokens: readonly Token[];
  readonly #constants = new Map<string, number>();
  #at = 0;
  #depth = 0;
  #values = 0;
  /** Behind which token a bracket's partner stands; so that passing over it costs the same however much is in it. */
  readonly #ends: ReadonlyMap<number, number>;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#ends = bracketEnds(tokens);
    tokens.forEach(({ value }, index) => {
      const name = tokens[index + 1];
      if (!/^(?:const|let|var)$/.test(value) || name?.kind !== 'word') return;
      const start = this.#afterEquals(index + 2);
      if (start !== undefined && !this.#constants.has(name.value)) this.#constants.set(name.value, start);
    });
  }

  exported(): unknown {
    for (const [index, { kind, value }] of this.#tokens.entries()) {
      if (kind !== 'word') continue;
      if (value === 'export' && this.#is(index + 1, 'default')) return this.#valueAt(index + 2);
      const isOfCommonJs = value === 'module' && this.#is(index + 1, '.') && this.#is(index + 2, 'exports');
      if (isOfCommonJs && this.#is(index + 3, '=')) return this.#valueAt(index + 4);
    }
    return undefined;
  }

  /** What a function gives back that makes the configuration: the last object that is returned with a title. */
  returned(): unknown {
    const objects = this.#tokens.flatMap(({ value, kind }, index) =>
      kind === 'word' && value === 'return' && this.#is(index + 1, '{') ? [this.#valueAt(index + 1)] : [],
    );
    return objects.findLast((value) => isMapping(value) && 'title' in value);
  }

  /** Behind the `=` of a declaration, past the type that it names. */
  #afterEquals(from: number): number | undefined {
    for (let at = from; at < Math.min(from + 60, this.#tokens.length); at += 1) {
      if (this.#is(at, '=')) return at + 1;
      if (this.#is(at, ';')) return undefined;
    }
    return undefined;
  }

  #is(index: number, value: string): boolean {
    const token = this.#tokens[index];
    return token !== undefined && token.kind !== 'text' && token.value === value;
  }

  #valueAt(index: number): unknown {
    if (this.#depth > DEEPEST || this.#values > MOST_VALUES) return undefined;
    const before = this.#at;
    this.#at = index;
    this.#depth += 1;
    const value = this.#value();
    this.#depth -= 1;
    this.#at = before;
    return value;
  }

  /** The value that begins here; ends behind it, at what separates it from the next. */
  #value(): unknown {
    this.#values += 1;
    const start = this.#at;
    const token = this.#tokens[start];
    const read = token && this.#read(token);
    const isWhole = this.#isAtEnd();
    this.#skip();
    return isWhole ? read : undefined;
  }

  #read(token: Token): unknown {
    if (this.#values > MOST_VALUES) return undefined;
    if (token.kind === 'text') {
      this.#at += 1;
      return token.value;
    }
    if (token.value === '{') return this.#nested(() => this.#object());
    if (token.value === '[') return this.#nested(() => this.#list());
    if (token.kind !== 'word') return undefined;
    this.#at += 1;
    if (this.#is(this.#at, '(')) return this.#firstArgument();
    const fixed: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
    if (Object.hasOwn(fixed, token.value)) return fixed[token.value];
    if (/^\d+(?:\.\d+)?$/.test(token.value)) return Number(token.value);
    const constant = this.#constants.get(token.value);
    return constant === undefined ? undefined : this.#valueAt(constant);
  }

  #nested<Value>(read: () => Value): Value | undefined {
    if (this.#depth > DEEPEST) {
      this.#skipBrackets();
      return undefined;
    }
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  /** `defineConfig({…})` is what it is given; of other calls nobody knows. */
  #firstArgument(): unknown {
    const argument = this.#at + 1;
    this.#skipBrackets();
    return this.#is(argument, '{') ? this.#valueAt(argument) : undefined;
  }

  #isAtEnd(): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined) return true;
    // A word on a new line begins the next statement where nobody writes semicolons.
    return token.kind === 'word' || (token.kind === 'sign' && /^[,;)\]}]$/.test(token.value));
  }

  /** To the end of an expression. */
  #skip(): void {
    while (this.#at < this.#tokens.length) {
      const { kind, value } = this.#tokens[this.#at] as Token;
      if (kind === 'sign' && /^[,;)\]}]$/.test(value)) return;
      if (kind === 'sign' && Object.hasOwn(CLOSING, value)) this.#skipBrackets();
      else this.#at += 1;
    }
  }

  #skipBrackets(): void {
    this.#at = this.#ends.get(this.#at) ?? this.#tokens.length;
  }

  #list(): readonly unknown[] {
    const values: unknown[] = [];
    this.#at += 1;
    while (this.#at < this.#tokens.length && !this.#is(this.#at, ']')) {
      const before = this.#at;
      values.push(this.#value());
      if (this.#is(this.#at, ',') || this.#at === before) this.#at += 1;
    }
    this.#at += 1;
    return values;
  }

  #object(): Readonly<Mapping> {
    const result = emptyMapping();
    this.#at += 1;
    while (this.#at < this.#tokens.length && !this.#is(this.#at, '}')) {
      const before = this.#at;
      this.#property(result);
      if (this.#is(this.#at, ',') || this.#at === before) this.#at += 1;
    }
    this.#at += 1;
    return result;
  }

  #property(result: Mapping): void {
    const key = this.#tokens[this.#at] as Token;
    if (key.value === '...' && key.kind === 'sign') {
      this.#at += 1;
      const spread = this.#value();
      if (isMapping(spread)) Object.assign(result, spread);
      return;
    }
    const isNamed = (key.kind === 'word' || key.kind === 'text') && this.#is(this.#at + 1, ':');
    const isShort = key.kind === 'word' && (this.#is(this.#at + 1, ',') || this.#is(this.#at + 1, '}'));
    // Else a method, or a key that is computed.
    if (isNamed) this.#at += 2;
    const value = isNamed || isShort ? this.#value() : this.#skip();
    if (value !== undefined) result[key.value] = value;
  }
}
