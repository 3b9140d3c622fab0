import picomatch from 'picomatch';
import { BLANK_OR_CONTROL, type Rule } from './rule.ts';

export const IDENTIFIER =
  'an id as Coveo shows it, without spaces, slashes or other characters with a meaning in addresses';
export const FOLDER =
  'a path inside the working directory, with forward slashes, not beginning with one, and without `..`';
export const GLOB = 'a glob such as `guides/**/*.md`';
export const LANGUAGE = 'a language tag such as `en` or `pt-BR`';

/** An organization id or a source id. They are opaque, but they travel in paths, so nothing that would bend one. */
export const identifier: Rule = (text) =>
  text === '' || /^\.+$/.test(text) || BLANK_OR_CONTROL.test(text) || /[/\\?#%]/.test(text)
    ? { expected: IDENTIFIER }
    : undefined;

/** A folder or file of the working directory, `.` being the working directory itself. */
export const folder: Rule = (text) => {
  const escapes = text.startsWith('/') || /^[a-z]:/i.test(text) || text.split('/').includes('..');
  return text === '' || escapes || /[\\\p{Cc}]/u.test(text) ? { expected: FOLDER } : undefined;
};

/** A glob that picomatch understands as it is meant: brackets closed, and relative, as the paths are that it meets. */
export const glob: Rule = (text) => {
  if (text === '') return { expected: GLOB };
  if (text.startsWith('/')) return { expected: GLOB, hint: 'Paths begin without a slash, so it would match nothing.' };
  return fitsPicomatch(text)
    ? undefined
    : {
        expected: GLOB,
        hint: 'A bracket is not closed, or not opened; put `\\` before one that is meant as it stands.',
      };
};

function fitsPicomatch(text: string): boolean {
  try {
    // Without these two picomatch takes what it cannot read for plain text, or for a glob that matches nothing.
    picomatch.makeRe(text, { strictBrackets: true, debug: true });
    return true;
  } catch {
    return false;
  }
}

/** A well-formed language tag (BCP 47, RFC 5646 section 2.1), as the language's own `Intl` judges it. */
export const language: Rule = (text) => {
  if (canonicalLanguage(text) !== undefined) return undefined;
  const repaired = canonicalLanguage(text.trim().replaceAll('_', '-'));
  return { expected: LANGUAGE, hint: repaired === undefined ? undefined : `Did you mean \`${repaired}\`?` };
};

/** The tag in its canonical spelling (`en-us` is `en-US`), or nothing where it is not well-formed. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
