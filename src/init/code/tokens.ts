/** A piece of JavaScript or TypeScript: enough of it to find literals, and to pass over everything else. */
export interface Token {
  readonly kind: 'text' | 'word' | 'sign' | 'opaque';
  /** The value of a text; else as it is written. */
  readonly value: string;
}

const PIECES: readonly (readonly [kind: Token['kind'] | 'nothing', pattern: RegExp])[] = [
  ['nothing', /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ['text', /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y],
  ['word', /[\p{L}\p{N}_$][\p{L}\p{N}_$]*(?:\.\d+)?/uy],
  ['sign', /\.\.\.|=>|[\s\S]/y],
];

/** What stands before a `/` that begins a regular expression, and is no division. */
const BEFORE_REGULAR_EXPRESSION = /^(?:[([{,;:=!&|?+]|=>|return)$/;
/** None is longer: what never ends would be read to the end of its line from each `/`. */
const REGULAR_EXPRESSION = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,500}\]){1,500}\/[a-z]*/y;

/** The tokens of a program, which is never run. What cannot be read is passed over: nothing throws. */
export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < code.length; ) {
    const found = template(code, at) ?? regularExpression(code, at, tokens.at(-1)) ?? piece(code, at);
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

interface Piece {
  readonly token?: Token | undefined;
  readonly end: number;
}

function piece(code: string, at: number): Piece {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const [written] = pattern.exec(code) ?? [];
    if (written === undefined) continue;
    const end = at + written.length;
    if (kind === 'nothing') return { end };
    return { token: { kind, value: kind === 'text' ? unescaped(written.slice(1, -1)) : written }, end };
  }
  return { end: at + 1 };
}

function regularExpression(code: string, at: number, before: Token | undefined): Piece | undefined {
  if (code[at] !== '/' || (before && !(before.kind !== 'text' && BEFORE_REGULAR_EXPRESSION.test(before.value))))
    return undefined;
  REGULAR_EXPRESSION.lastIndex = at;
  const [written] = REGULAR_EXPRESSION.exec(code) ?? [];
  return written === undefined ? undefined : { token: { kind: 'opaque', value: written }, end: at + written.length };
}

/** A template is a text where it holds no expression. */
function template(code: string, at: number): Piece | undefined {
  if (code[at] !== '`') return undefined;
  let depth = 0;
  let isFixed = true;
  let end = at + 1;
  for (; end < code.length; end += 1) {
    if (code[end] === '\\') end += 1;
    else if (depth === 0 && code[end] === '`') break;
    else if (code.startsWith('${', end)) {
      isFixed = false;
      depth += 1;
      end += 1;
    } else if (depth > 0 && code[end] === '{') depth += 1;
    else if (depth > 0 && code[end] === '}') depth -= 1;
  }
  const value = code.slice(at + 1, end);
  return { token: isFixed ? { kind: 'text', value: unescaped(value) } : { kind: 'opaque', value }, end: end + 1 };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, four, two, one: string | undefined) =>
    one === undefined ? String.fromCharCode(Number.parseInt(four ?? two, 16)) : (ESCAPES[one] ?? one),
  );
}
