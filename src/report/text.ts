import { errorsOf } from '../model/problem.ts';
import { accessText } from './access-text.ts';
import { type Change, changesOf } from './changes.ts';
import { type Colorize, colorizeWith, type Style } from './colorize.ts';
import { countProblems, plural } from './counts.ts';
import { problemsByCode } from './group-problems.ts';
import { headlineOf } from './headline.ts';
import { problemLines } from './problem-lines.ts';
import type { AccessChange, Action, IdentityChanges, MemberChange, Report } from './report.ts';
import { privilegeLines, setupLines } from './setup-text.ts';
import { plainSentence, stripControls } from './strip-controls.ts';
import { trafficText } from './traffic.ts';
import { truncate } from './truncate.ts';
import { unpublishedLines } from './unpublished.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Shows every line of every list. */
  readonly verbose: boolean;
  /** Only what happened, in one line, and errors. */
  readonly quiet?: boolean | undefined;
  /** Columns of the terminal; without it lines are as long as they are. */
  readonly width?: number | undefined;
}

/** Lines of one kind of change that are shown before the rest is folded. */
const SHOWN_CHANGES = 20;
const SHOWN_PROBLEMS = 50;

const SYMBOLS: Readonly<Record<Action, { readonly symbol: string; readonly style: Style }>> = {
  added: { symbol: '+', style: 'green' },
  updated: { symbol: '~', style: 'yellow' },
  moved: { symbol: '→', style: 'cyan' },
  deleted: { symbol: '-', style: 'red' },
  withheld: { symbol: '-', style: 'dim' },
  failed: { symbol: '!', style: 'red' },
};

/** The report for people, in plain text that ends with a line break. Nothing in it can steer a terminal or the runner. */
export function renderText(report: Report, options: TextOptions): string {
  const colorize = colorizeWith(options.color);
  if (options.quiet) return quietText(report, colorize);
  const byKind = Map.groupBy(changesOf(report.items), ({ kind }) => kind);
  const listOf = (kind: Action) => changeLines(byKind.get(kind) ?? [], colorize, options);
  const sections: readonly (readonly string[])[] = [
    [colorize('bold', stripControls(headlineOf(report)))],
    unpublishedLines(report.unpublished, options.verbose),
    setupLines(report, colorize, options),
    privilegeLines(report, colorize),
    [...listOf('added'), ...listOf('updated'), ...listOf('moved'), ...listOf('deleted')],
    titled('Not published, because of problems:', listOf('failed')),
    withheldSection(report, listOf('withheld')),
    ...accessSections(report, options),
    titled(`${countProblems(report.problems)}:`, problemSection(report.problems, colorize, options)),
    [colorize('dim', trafficText(report))],
  ];
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function quietText(report: Report, colorize: Colorize): string {
  return `${[stripControls(headlineOf(report)), ...problemLines(errorsOf(report.problems), colorize)].join('\n')}\n`;
}

/** Where not all are shown, a line says how many there are of each code; the last one says where to read on. */
function problemSection(problems: Report['problems'], colorize: Colorize, options: TextOptions): readonly string[] {
  const lines = problemLines(problems, colorize, options);
  const shown = truncate(lines, SHOWN_PROBLEMS, options.verbose);
  if (lines.length === 0) return [];
  const all = shown.length === lines.length ? [] : [`  in all: ${plainSentence(problemsByCode(problems))}`];
  return [...shown, ...all, colorize('dim', `  ${tellsMore(problems)}`)];
}

/** Ready to be copied where there is one code alone. */
function tellsMore(problems: Report['problems']): string {
  const [code, ...others] = new Set(problems.map((problem) => problem.code));
  return others.length === 0
    ? `\`docs-to-coveo explain ${plainSentence(code ?? '')}\` tells more.`
    : '`docs-to-coveo explain CODE` tells more of each code.';
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function withheldSection({ counts }: Report, lines: readonly string[]): readonly string[] {
  if (counts.withheld === 0) return [];
  return [
    `${plural(counts.withheld, 'delete')} withheld, because they are many:`,
    ...lines,
    `  If they are meant, allow them for one run: --allow-deletes ${counts.withheld}`,
  ];
}

function changeLines(
  changes: readonly Change[],
  colorize: Colorize,
  { verbose, width }: TextOptions,
): readonly string[] {
  const lines = changes.map((change) => changeLine(change, colorize, width ?? Number.POSITIVE_INFINITY));
  return truncate(lines, SHOWN_CHANGES, verbose);
}

/** Path, address and reason in one line; the address goes below where the terminal is too narrow. */
function changeLine({ kind, path, documentId, reason, from }: Change, colorize: Colorize, width: number): string {
  const { symbol, style } = SYMBOLS[kind];
  const before = kind === 'moved' ? from : undefined;
  const file = fromTo(before?.path, path);
  const address = fromTo(before?.documentId, documentId ?? '');
  const why = `(${plainSentence(reason)})`;
  const isWide = [`  ${symbol} ${file}`, address, why].join('  ').length > width;
  return [`  ${colorize(style, symbol)} ${file}`, address, colorize('dim', why)]
    .filter((part) => part !== '')
    .join(isWide ? '\n      ' : '  ');
}

function fromTo(before: string | undefined, after: string): string {
  return before === undefined || before === after
    ? stripControls(after)
    : `${stripControls(before)} → ${stripControls(after)}`;
}

/** Who sees more first: that is what people must not miss. */
function accessSections(
  { access, members, identities }: Report,
  { verbose }: TextOptions,
): readonly (readonly string[])[] {
  const items = access.toSorted((one, other) => Number(other.widened) - Number(one.widened)).map(accessLine);
  const people = members.toSorted((one, other) => other.gains.length - one.gains.length).map(memberLine);
  const groups = (identities?.withheld ?? []).map(({ identity, lost }) => {
    return `  ${stripControls(identity)}  would lose ${plural(lost, 'member')}; if that is meant: --allow-deletes ${lost}`;
  });
  return [
    identityLine(identities),
    titled('Who may see these items changes:', truncate(items, SHOWN_CHANGES, verbose)),
    titled('Who sees more or less through groups:', truncate(people, SHOWN_CHANGES, verbose)),
    titled('Groups kept as before, because so many members would leave:', groups),
  ];
}

function identityLine({ pushed = [], deleted = [], unchanged = 0 }: Partial<IdentityChanges> = {}): readonly string[] {
  if (pushed.length + deleted.length === 0) return [];
  return [`Users and groups: ${pushed.length} pushed, ${deleted.length} deleted, ${unchanged} unchanged`];
}

function accessLine({ documentId, before, after, widened }: AccessChange): string {
  const change = `${accessText(before)} → ${accessText(after)}`;
  return `  ${widened ? 'wider  ' : 'changed'}  ${stripControls(documentId)}  (${stripControls(change)})`;
}

function memberLine({ identity, gains, loses }: MemberChange): string {
  const parts = [
    gains.length > 0 && `sees ${plural(gains.length, 'item')} more: ${firstOf(gains)}`,
    loses.length > 0 && `no longer sees ${plural(loses.length, 'item')}: ${firstOf(loses)}`,
  ];
  return `  ${stripControls(identity)}  ${parts.filter(Boolean).join('; ')}`;
}

function firstOf(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map(stripControls).join(', ');
  return ids.length > 3 ? `${shown} …` : shown;
}
