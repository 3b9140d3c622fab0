import { hasErrors, type Level, type Problem } from '../problem.ts';
import type { Paint, Style } from './paint.ts';
import { plain, plainSentence } from './plain.ts';

const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/**
 * One entry a problem, grouped by file, files with errors first: `path:line:column level message (code)`, which editors and
 * terminals can follow to its place, and the hint on a line of its own.
 */
export function problemLines(
  problems: readonly Problem[],
  paint: Paint,
  { verbose = false }: { readonly verbose?: boolean } = {},
): readonly string[] {
  const files = [...Map.groupBy(problems, ({ path }) => path).values()];
  const [broken, others] = [files.filter(hasErrors), files.filter((found) => !hasErrors(found))];
  return [...broken, ...others].flat().map((problem) => problemLine(problem, paint, verbose));
}

function problemLine(
  { level, code, message, hint, detail, ...place }: Problem,
  paint: Paint,
  verbose: boolean,
): string {
  const where = placeText(place);
  const first = `  ${where && `${where} `}${paint(STYLES[level], level)} ${plainSentence(message)} (${plainSentence(code)})`;
  const more = [
    ...(hint === undefined ? [] : [`hint: ${plainSentence(hint)}`]),
    ...(verbose && detail !== undefined ? detail.split('\n').map(plain) : []),
  ];
  return [first, ...more.map((line) => paint('dim', `      ${line}`))].join('\n');
}

/** `docs/a.md:3:1`, as far as it is known; safe to print. */
export function placeText({ path, line, column }: Pick<Problem, 'path' | 'line' | 'column'>): string {
  if (path === undefined) return '';
  const numbers = line === undefined ? [] : [line, column].filter((number) => number !== undefined);
  return [plain(path), ...numbers].join(':');
}
