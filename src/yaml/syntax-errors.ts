import type { YAMLError } from 'yaml';

/** What to do about a mistake in YAML, where something can be said. */
export const REMEDIES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'Put single quotes around the text, or write each backslash twice.',
  BAD_INDENT: 'Check the indentation, and that every bracket and brace is closed.',
  BAD_SCALAR_START: 'Put quotes around the text.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon and a space.',
  MISSING_CHAR: 'Close what was opened.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** The first problem of each line: what follows on the same line follows from it. */
export function firstOfEachLine<Found extends { readonly line?: number | undefined }>(
  problems: readonly Found[],
): readonly Found[] {
  const met = new Set<number | undefined>();
  return problems.filter(({ line }) => !met.has(line) && met.add(line));
}
