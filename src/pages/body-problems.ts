import type { Problem } from '../model/problem.ts';
import type { ConvertedMarkdown } from './markdown/converted-markdown.ts';

/** The warning for MDX that was read as Markdown, where that was so. */
export function brokenMdx({ brokenMdx: reason }: ConvertedMarkdown, path: string, line: number): readonly Problem[] {
  if (reason === undefined) return [];
  return [
    {
      level: 'warning',
      code: 'mdx-not-read',
      message: `The body must be MDX, but it breaks its rules, so it was read as Markdown: ${reason}`,
      hint: 'Text may be missing where components and expressions stand.',
      path,
      line,
    },
  ];
}

/** The warning for a body that goes as plain text because converting it failed. */
export function notConverted(path: string, line: number, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    level: 'warning',
    code: 'body-not-converted',
    message: `The body could not be read as Markdown, so it is sent as plain text: ${reason}`,
    hint: 'Mostly quotes, lists or brackets are nested thousands deep.',
    path,
    line,
  };
}

/**
 * The warning for a body that goes as plain text because converting it exceeded the deadline.
 *
 * @param milliseconds the deadline
 */
export function tooSlow(path: string, line: number, milliseconds: number): Problem {
  const seconds = milliseconds / 1000;
  return {
    level: 'warning',
    code: 'page-too-slow',
    message: `The body must be converted within ${seconds} seconds, but that takes longer, so it is sent as plain text.`,
    hint: 'Mostly a line holds thousands of brackets, braces or emphasis marks that never close. Close them or put them into a block of code, or split the page.',
    path,
    line,
  };
}

/** The warning for a body that goes as plain text because the worker that converted it ended. */
export function workerDied(path: string, line: number, reason: string): Problem {
  return {
    level: 'warning',
    code: 'body-not-converted',
    message: `The body could not be converted, so it is sent as plain text: the worker that converted it ended (${reason}).`,
    hint: 'Mostly the page needs more memory than there is. Split it, or leave it out by `content.exclude`.',
    path,
    line,
  };
}
