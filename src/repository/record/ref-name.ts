/** All records of a repository are below it. */
const NAMESPACE = 'refs/docs-to-coveo';

/**
 * The ref that holds the record of a source. Letters, digits, `_` and `-` stay, every other byte becomes `%` and two
 * hexadecimal digits, so that each source has a ref of its own and every name is one that git allows
 * (https://git-scm.com/docs/git-check-ref-format). No source at all has a name too, which no source can have.
 */
export function recordRef(source: string): string {
  if (source === '') return `${NAMESPACE}/%`;
  const encoded = (byte: number) => `%${byte.toString(16).padStart(2, '0')}`;
  const isPlain = (byte: number) => /[A-Za-z0-9_-]/.test(String.fromCharCode(byte));
  const name = [...Buffer.from(source, 'utf8')].map((byte) =>
    isPlain(byte) ? String.fromCharCode(byte) : encoded(byte),
  );
  return `${NAMESPACE}/${name.join('')}`;
}
