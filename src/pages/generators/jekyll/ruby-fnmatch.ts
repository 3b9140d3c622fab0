/** One character of a pattern: any, one of a set, or itself; `many` is a star. */
type Token = 'many' | ((character: string) => boolean);

/**
 * Whether a path matches a pattern as Ruby's `File.fnmatch` without flags has it (https://docs.ruby-lang.org/en/master/File.html):
 * `*` matches slashes too, `[a-z]` and `[!a-z]` are sets, a backslash takes away a meaning, braces have none.
 * The leading dot of a name is not special: Jekyll matches absolute paths, in which no dot leads.
 */
export function rubyFnmatch(pattern: string, path: string): boolean {
  const tokens = tokensOf(pattern);
  return tokens !== undefined && matches(tokens, [...path]);
}

/** Goes back to the last star only, so that no pattern takes long. */
function matches(tokens: readonly Token[], characters: readonly string[]): boolean {
  let at = 0;
  let star: { readonly token: number; character: number } | undefined;
  for (let index = 0; index < characters.length; ) {
    const token = tokens[at];
    if (token === 'many') star = { token: at++, character: index };
    else if (token?.(characters[index] ?? '')) {
      at++;
      index++;
    } else if (star) {
      at = star.token + 1;
      index = ++star.character;
    } else return false;
  }
  return tokens.slice(at).every((token) => token === 'many');
}

/** Undefined for a set that is not closed: such a pattern matches nothing. */
function tokensOf(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pieces = pattern.matchAll(/\\(.)|(\*+)|(\?)|\[([!^]?)((?:\\.|[^\]\\])*)\]|(\[)|(.)/gsu);
  for (const [, escaped, stars, any, negation, set, unclosed, plain] of pieces) {
    if (unclosed) return undefined;
    if (stars) tokens.push('many');
    else if (any) tokens.push(() => true);
    else if (set !== undefined) tokens.push(setOf(set, negation !== ''));
    else {
      const character = escaped ?? plain;
      tokens.push((other) => other === character);
    }
  }
  return tokens;
}

function setOf(source: string, isNegated: boolean): Token {
  const ranges: (readonly [string, string])[] = [];
  for (const [, low = '', high = low] of source.matchAll(/\\?(.)(?:-\\?(.))?/gsu)) ranges.push([low, high]);
  return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}
