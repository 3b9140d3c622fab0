import picomatch from 'picomatch';

/** Which paths a glob can mean besides those that it spells. */
export interface GlobOptions {
  /** Globs of what is not meant, whatever the others say. */
  readonly ignore?: readonly string[] | undefined;
  /** Whether names that begin with a dot are met like all others. */
  readonly dot?: boolean | undefined;
  /** Whether a `!` at the beginning is a part of the name. */
  readonly nonegate?: boolean | undefined;
}

/**
 * Whether a path is one that a glob means. A name can hold a line break, which git keeps as it is: without the flag, `**` would end there, so
 * that `private/**` left out every page but the one with such a name.
 */
export function globMatcher(globs: readonly string[], options: GlobOptions = {}): (path: string) => boolean {
  const { ignore = [], dot = false, nonegate = false } = options;
  return picomatch([...globs], { ignore: [...ignore], dot, nonegate, flags: 's' });
}
