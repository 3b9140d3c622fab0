import type { Level, Problem } from '../model/problem.ts';
import { groupMessage, groupProblems, otherPlaces, type ProblemGroup } from './group-problems.ts';
import type { Paint, Style } from './paint.ts';
import { placeText, plain, plainSentence } from './plain.ts';

const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/**
 * One entry for equal problems, errors first, then by place: `path:line:column level message (code)`, which editors and terminals
 * can follow to its place, and the hint on a line of its own, once for a code. With `verbose`, all places and details.
 */
export function problemLines(
  problems: readonly Problem[],
  paint: Paint,
  { verbose = false }: { readonly verbose?: boolean } = {},
): readonly string[] {
  return groupProblems(problems).map((group) => groupLine(group, paint, verbose));
}

function groupLine(group: ProblemGroup, paint: Paint, verbose: boolean): string {
  const { level, code, detail } = group.first;
  const where = placeText(group.first);
  const message = plainSentence(groupMessage(group, verbose ? 0 : undefined));
  const first = `  ${where && `${where} `}${paint(STYLES[level], level)} ${message} (${plainSentence(code)})`;
  const more = [
    ...(verbose ? otherPlaces(group).map((place) => `also at ${place}`) : []),
    ...(group.hint === undefined ? [] : [`hint: ${plainSentence(group.hint)}`]),
    ...(verbose && detail !== undefined ? detail.split('\n').map(plain) : []),
  ];
  return [first, ...more.map((line) => paint('dim', `      ${line}`))].join('\n');
}
