import type { Level, Problem } from '../model/problem.ts';
import type { Colorize, Style } from './colorize.ts';
import { groupMessage, groupProblems, otherPlaces, type ProblemGroup } from './group-problems.ts';
import { placeText, plainSentence, stripControls } from './strip-controls.ts';

const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };

/**
 * One entry for equal problems, errors first, then by place: `path:line:column level message (code)`, which editors and terminals
 * can follow to its place, and the hint on a line of its own, once for a code. With `verbose`, all places and details.
 */
export function problemLines(
  problems: readonly Problem[],
  colorize: Colorize,
  { verbose = false }: { readonly verbose?: boolean } = {},
): readonly string[] {
  return groupProblems(problems, { byFolder: !verbose }).map((group) => groupLine(group, colorize, verbose));
}

function groupLine(group: ProblemGroup, colorize: Colorize, verbose: boolean): string {
  const { level, code, detail } = group.first;
  const where = placeText(group.first);
  const message = plainSentence(groupMessage(group, verbose ? 0 : undefined));
  const first = `  ${where && `${where} `}${colorize(STYLES[level], level)} ${message} (${plainSentence(code)})`;
  const more = [
    ...(verbose ? otherPlaces(group).map((place) => `also at ${place}`) : []),
    ...(group.hint === undefined ? [] : [`hint: ${plainSentence(group.hint)}`]),
    ...(verbose && detail !== undefined ? detail.split('\n').map(stripControls) : []),
  ];
  return [first, ...more.map((line) => colorize('dim', `      ${line}`))].join('\n');
}
