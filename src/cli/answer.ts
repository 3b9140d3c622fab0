import { writeFile } from 'node:fs/promises';
import type { Secrets } from '../process/secrets.ts';
import { VERSION } from '../process/version.ts';
import { renderAccess } from '../report/access-answer.ts';
import { badgeOf } from '../report/badge.ts';
import { renderExplanation } from '../report/explain-text.ts';
import { renderFormat } from '../report/formats/format.ts';
import { stripControls } from '../report/strip-controls.ts';
import { renderText } from '../report/text.ts';
import type { Finished } from '../run/request.ts';
import type { CliOptions } from './cli-options.ts';

/** What a command answers. */
export type Answer = Pick<Finished, 'report' | 'explanation' | 'seen' | 'lookAt' | 'newKey' | 'settingsFile'>;

/** The answer goes to standard output; beside a new key, which stands there alone, to standard error. */
export function showAnswer(answer: Answer, options: CliOptions): void {
  const { lookAt, newKey } = answer;
  const stream = newKey === undefined ? process.stdout : process.stderr;
  stream.write(answerText(answer, options, stream));
  const isForPeople = !options.json && options.format === undefined && !options.quiet;
  if (lookAt !== undefined && isForPeople) process.stderr.write(`${lookAt}\n`);
}

/** Writes the files that were asked for, and says which could not be written. What was done stays done: people have read it before. */
export async function keepAnswer(answer: Answer, { out, badge }: CliOptions): Promise<boolean> {
  const isOutKept = out === undefined || (await keep('report', out, jsonOf(answer)));
  const isBadgeKept = badge === undefined || (await keep('badge', badge, badgeOf(answer.report)));
  return isOutKept && isBadgeKept;
}

async function keep(what: string, file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The ${what} could not be written to \`${stripControls(file)}\`: ${stripControls(reason)}\n`);
    return false;
  }
}

/** Alone on standard output, so that it can be piped to where secrets are kept. A log of GitHub's must not show it. */
export function showKey(key: string, { environment }: Secrets): void {
  if (environment.GITHUB_ACTIONS === 'true') process.stderr.write(`::add-mask::${key}\n`);
  process.stderr.write('This is the key. It is shown this once; keep it as a secret:\n');
  process.stdout.write(`${key}\n`);
}

function answerText(answer: Answer, options: CliOptions, stream: Terminal): string {
  const { report, settingsFile = 'docs-to-coveo.yml' } = answer;
  if (options.json) return jsonOf(answer);
  if (options.format) return renderFormat(options.format, report, { version: VERSION, settingsFile });
  return textOf(answer, options, stream);
}

function jsonOf({ report, explanation, seen }: Answer): string {
  return `${JSON.stringify(explanation ?? seen ?? report, null, 2)}\n`;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

function textOf(
  { report, explanation, seen }: Answer,
  { verbose = false, quiet = false }: CliOptions,
  { isTTY, columns }: Terminal,
): string {
  if (explanation) return renderExplanation(explanation);
  const text = renderText(report, { color: isTTY === true && !process.env.NO_COLOR, verbose, quiet, width: columns });
  return seen ? `${renderAccess(seen, verbose)}\n${text}` : text;
}
