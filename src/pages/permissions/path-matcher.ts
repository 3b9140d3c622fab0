import picomatch from 'picomatch';

/** Whether a path from the working directory is one that a glob of `permissions` means. A dot hides no file from a rule. */
export function pathMatcher(glob: string): (path: string) => boolean {
  // One name can be written with composed and with combining characters; both are the same path to people.
  const matches = picomatch(glob.normalize('NFC'), { dot: true });
  return (path) => matches(path.normalize('NFC'));
}
