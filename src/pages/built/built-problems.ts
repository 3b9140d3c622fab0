import type { Problem } from '../../model/problem.ts';
import { listed } from '../../settings/wording.ts';

/** A page that the generator must have built, and did not: an error, or a warning where the settings say so. */
export function addressNotBuilt(path: string, documentId: string, isError: boolean): Problem {
  return {
    level: isError ? 'error' : 'warning',
    code: 'address-not-built',
    message: `The site must have a page at \`${documentId}\`, but the generator built none there.`,
    hint: 'Build the site from this commit. If it has the page at another address, correct the settings of the generator in `site`, or tell us: `explain` says which rule gave the address.',
    path,
  };
}

/** Of a page whose text comes from the built site. */
export function builtPageMissing(path: string, documentId: string): Problem {
  return {
    level: 'error',
    code: 'built-page-missing',
    message: `With \`body: built\` the text of the page comes from the built site, but that has no page at \`${documentId}\`, so it is not sent; what is published stays.`,
    hint: 'Build the site from this commit before this step.',
    path,
  };
}

/**
 * Of a page whose text would come from a built page that another file has as well.
 *
 * @param other path of that file
 */
export function builtPageShared(path: string, file: string, other: string): Problem {
  return {
    level: 'error',
    code: 'built-page-shared',
    message: `With \`body: built\` the text of the page comes from \`${file}\`, but that is also where the page of \`${other}\` is, so nobody can tell whose text it holds; it is not sent, and what is published stays.`,
    hint: 'Give each page its own address, or publish this one by its Markdown (`body: markdown`). If the site has it elsewhere, correct the settings of the generator in `site`.',
    path,
  };
}

/** No selector finds the text of a built page. */
export function builtMainMissing(path: string, file: string, isError: boolean): Problem {
  return {
    level: isError ? 'error' : 'warning',
    code: 'built-main-missing',
    message: `The text of a built page must be in one of the elements that \`content[].main\` names, but \`${file}\` has none of them.`,
    hint: 'Name the element of your theme: `main: "article, #content"`.',
    path,
  };
}

/** A built page without text: a script writes it in the browser, or something went wrong. */
export function builtMainEmpty(path: string, file: string): Problem {
  return {
    level: 'error',
    code: 'built-main-empty',
    message: `With \`body: built\` the text of the page comes from \`${file}\`, but neither words nor pictures are in its main element, so it is not sent; what is published stays.`,
    hint: 'Where a script writes the text in the browser, render the site while it is built, or leave `body: built` out.',
    path,
  };
}

/** A built page that cannot be read at all. */
export function builtPageUnreadable(path: string, file: string, reason: string): Problem {
  return {
    level: 'error',
    code: 'built-page-unreadable',
    message: `The built page \`${file}\` could not be read: ${reason}`,
    hint: 'Look at what the generator wrote there.',
    path,
  };
}

/** A built page that cannot be read, where the item does not come from it. */
export function builtPageNotCompared(path: string, file: string, reason: string): Problem {
  return { ...builtPageUnreadable(path, file, reason), level: 'warning' };
}

export function builtTitleDiffers(path: string, ours: string, theirs: string): Problem {
  return {
    level: 'warning',
    code: 'built-title-differs',
    message: `The title must be that of the built page, \`${shown(theirs)}\`, but the item has \`${shown(ours)}\`.`,
    hint: 'Say `title` in the front matter, or publish the built page itself (`body: built`).',
    path,
  };
}

/** @param ids of headings of the item that are not in the built page */
export function builtHeadingsDiffer(path: string, ids: readonly string[], theirs: readonly string[]): Problem {
  const some = ids.slice(0, 3).map((id) => `\`${shown(id)}\``);
  const more = ids.length > some.length ? ` and ${ids.length - some.length} more` : '';
  const instead =
    theirs.length === 0 ? '' : ` Of its own, the built page has ${listed(theirs.slice(0, 3).map(shown), 'and')}.`;
  return {
    level: 'warning',
    code: 'built-headings-differ',
    message: `The ids of headings must be those of the built page, but it has no ${some.join(', ')}${more}.${instead}`,
    hint: 'Links to these headings end at the top of the page. Write ids out, or publish the built page itself (`body: built`).',
    path,
  };
}

/**
 * @param percent of the built page's words that the item holds
 * @param missing the built page's words from the first that the item lacks
 */
export function builtTextDiffers(path: string, percent: number, missing: readonly string[]): Problem {
  return {
    level: 'warning',
    code: 'built-text-differs',
    message: `The item must hold the text of the built page, but holds ${percent} % of its words; the first that it lacks: “${shown(missing.join(' '))}”.`,
    hint: 'Mostly a component, a macro or a data file writes that text. Publish the built page itself (`body: built`) to have it in search.',
    path,
  };
}

export function addressNotCanonical(path: string, documentId: string, canonical: string): Problem {
  return {
    level: 'warning',
    code: 'address-not-canonical',
    message: `The address must be the one that the site has for the page, \`${canonical}\`, but it is \`${documentId}\`.`,
    hint: 'Search results lead there all the same, but the page is known under two addresses. Correct the settings of the generator in `site`.',
    path,
  };
}

/** The site names pages otherwise than we do. */
export function addressesDiffer(pages: readonly { readonly own: string; readonly theirs: string }[]): Problem {
  const [first] = pages;
  return {
    level: 'warning',
    code: 'sitemap-differs',
    message: `Addresses must be those of the site map, but ${pages.length === 1 ? 'one is' : `${pages.length} are`} there in another form: \`${first?.own}\` is \`${first?.theirs}\`.`,
    hint: 'Search results lead there all the same, but each page is known under two addresses. Correct the settings of the generator in `site`.',
  };
}

/** @param addresses of built pages that are no page of ours */
export function builtPagesUnclaimed(addresses: readonly string[]): Problem {
  const some = addresses.slice(0, 3).map((address) => `\`${address}\``);
  const more = addresses.length > some.length ? ` and ${addresses.length - some.length} more` : '';
  return {
    level: 'notice',
    code: 'built-pages-unclaimed',
    message: `The site has ${addresses.length === 1 ? '1 page' : `${addresses.length} pages`} that no file of the content makes, so they are not published: ${some.join(', ')}${more}.`,
    hint: 'Lists and start pages of the generator belong there; pages that people write do not: then `content` misses their folder.',
  };
}

/**
 * The site is older than the commit, so it cannot be of it.
 *
 * @param isError whether its text would be sent
 */
export function builtBeforeCommit(newest: Date, made: Date, isError: boolean): Problem {
  const rest = isError ? ' With `body: built` that would be sent, so nothing was sent and nothing deleted.' : '';
  return {
    level: isError ? 'error' : 'warning',
    code: 'built-before-commit',
    message: `The built site must be of this commit, but its newest page was written on ${newest.toISOString()}, before the commit, which is of ${made.toISOString()}.${rest}`,
    hint: isError
      ? 'Build the site again. If its files only keep the times of an earlier build, say `strict: false` in `site.built`.'
      : 'Build the site again.',
  };
}

function shown(text: string): string {
  const line = text.replaceAll('`', "'");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
