import type { Problem } from '../model/problem.ts';

/**
 * The largest file that is read as a page, in bytes. The service takes the data of one item up to 256 MB (https://docs.coveo.com/en/69/); Markdown
 * grows several times while it is converted, and long before that nobody reads it as one page.
 */
export const MOST_PAGE_BYTES = 64 * 1024 * 1024;

/** The error of a file that is too large to be a page; undefined where it is not. */
export function tooLargePage(bytes: number, path: string, most = MOST_PAGE_BYTES): Problem | undefined {
  if (bytes <= most) return undefined;
  return {
    level: 'error',
    code: 'page-too-large',
    message: `A page may have ${megabytes(most)} MB, but this file has ${megabytes(bytes)} MB, so it is not published.`,
    hint: 'Split it, or keep it out with `exclude` of its `content` entry.',
    path,
  };
}

/** The warning of a page without any text: it is published, and found by its title alone. */
export function emptyPage(text: string, path: string): readonly Problem[] {
  if (text.trim() !== '') return [];
  return [
    {
      level: 'warning',
      code: 'page-empty',
      message:
        'The file is empty, so its page can be found by its title alone, which is made from the name of the file.',
      hint: 'Write something into it, or keep it out with `exclude` of its `content` entry or `draft: true`.',
      path,
      line: 1,
    },
  ];
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(0);
}
