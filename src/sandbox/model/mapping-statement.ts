/** A statement in its parts: texts, and references to metadata. Undefined where it is malformed. */
export function statementParts(
  statement: string,
): readonly (string | { readonly name: string; readonly origin: string | undefined })[] | undefined {
  const parts = statement.split(/(%\[[^[\]]*\])/).filter((part) => part !== '');
  const read = parts.map((part) => {
    const [, name, origin] = /^%\[([^\s:[\]]+)(?::(crawler|converter|mapping))?\]$/.exec(part) ?? [];
    return name === undefined ? part : { name: name.toLowerCase(), origin };
  });
  return read.some((part) => typeof part === 'string' && part.includes('%[')) ? undefined : read;
}
