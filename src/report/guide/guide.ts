/** What becomes of a page or a run that has a problem; `EFFECTS` says it in words. */
export type Effect = keyof typeof EFFECTS;

/** What a problem code means to the person who meets it. Texts are plain sentences with identifiers in backticks. */
export interface Guide {
  /** What happened, in one sentence. */
  readonly title: string;
  /** What becomes of the page or the run. Without it, that depends, and `why` says on what. */
  readonly effect?: Effect | undefined;
  /** When it is told, and why the program does what it does. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  /** A sample of the settings, of a workflow or of front matter. */
  readonly yaml?: string | undefined;
  /** A sample of a command. */
  readonly shell?: string | undefined;
  /** Where to read on: a page of `docs/`, with a heading of it. */
  readonly see?: string | undefined;
}

export const EFFECTS = {
  page: 'This is an error of the page: it is not sent, and what is published of it stays as it is. Unless `on-error: skip` is set, nothing else is sent either. The exit code is 3.',
  site: 'This is an error of the whole run: nothing is sent and nothing is deleted, and what is published stays as it is. The exit code is 3.',
  usage: 'The run ends with exit code 2 before anything is sent or deleted, and what is published stays as it is.',
  refused: 'The run ends with exit code 1 before anything is sent or deleted, and what is published stays as it is.',
  failed: 'The run ends with exit code 1. What Coveo accepted until then is kept, and the next run goes on from there.',
  sent: 'This is a warning: the page is sent all the same.',
  warning: 'This is a warning: nothing is held back by it, and the exit code stays as it is.',
  notice: 'This is a notice: nothing is held back by it, and the exit code stays as it is.',
} as const;

/** The first paragraph below the title: what becomes of the page or the run, and why. */
export function reasonOf({ effect, why }: Guide): string {
  return effect === undefined ? why : `${EFFECTS[effect]} ${why}`;
}
