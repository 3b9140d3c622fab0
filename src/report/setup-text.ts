import { errorsOf } from '../model/problem.ts';
import type { Colorize, Style } from './colorize.ts';
import { countProblems, plural } from './counts.ts';
import type { Report, SetupStepReport } from './report.ts';
import { stripControls } from './strip-controls.ts';
import { truncate } from './truncate.ts';

type Action = SetupStepReport['action'];

/** Kept steps are many and matter little; the others are shown all. */
const SHOWN_KEPT = 10;

const SYMBOLS: Readonly<Record<Action, { readonly symbol: string; readonly style: Style }>> = {
  create: { symbol: '+', style: 'green' },
  change: { symbol: '~', style: 'yellow' },
  keep: { symbol: '=', style: 'dim' },
  cannot: { symbol: '!', style: 'red' },
};

/** What each kind is called. */
export const KINDS: Readonly<Record<SetupStepReport['kind'], string>> = {
  source: 'source',
  provider: 'identity provider',
  field: 'field',
  mapping: 'mapping for',
};

/** What a setup did or would do, in one line. Holds text from outside as it is. */
export function setupHeadline(report: Report): string {
  const { setup, organization, problems } = report;
  const errors = countProblems(errorsOf(problems));
  const of = organization === null ? '' : ` of ${organization}`;
  if (!setup) return `Nothing was set up${errors && `: ${errors}`}`;
  if (setup.mode === 'check') return checkHeadline(report, of);
  const count = (action: Action) => setup.steps.filter((step) => step.action === action).length;
  const work = count('create') + count('change') + count('cannot');
  if (work === 0 && !errors) return `Nothing to set up${of}: ${count('keep')} as they should be`;
  const parts = setup.mode === 'plan' ? planParts(setup.steps) : applyParts(setup.steps);
  const told = parts.filter((part) => !part.startsWith('0 ')).join(', ') || errors;
  return `${setup.mode === 'plan' ? 'Setup plan' : 'Set up'}${of}: ${told}`;
}

function planParts(steps: readonly SetupStepReport[]): readonly string[] {
  const count = (action: Action) => steps.filter((step) => step.action === action).length;
  return [
    `${count('create')} to create`,
    `${count('change')} to change`,
    `${count('keep')} to keep`,
    `${count('cannot')} cannot be done`,
  ];
}

function applyParts(steps: readonly SetupStepReport[]): readonly string[] {
  const count = (holds: (step: SetupStepReport) => boolean) => steps.filter(holds).length;
  return [
    `${count(({ action, done }) => action === 'create' && done)} created`,
    `${count(({ action, done }) => action === 'change' && done)} changed`,
    `${count(({ action }) => action === 'keep')} kept`,
    `${count(({ action, done }) => (action === 'create' || action === 'change') && !done)} not done`,
    `${count(({ action }) => action === 'cannot')} cannot be done`,
  ];
}

function checkHeadline({ setup, problems }: Report, of: string): string {
  const privileges = setup?.privileges ?? [];
  const held = privileges.filter((one) => one.held).length;
  const missing = problems.filter(({ code }) => code === 'privilege-missing').length;
  const verdict =
    missing === 0 ? 'has all that publishing needs' : `lacks ${plural(missing, 'privilege')} that publishing needs`;
  const other = countProblems(problems.filter(({ level, code }) => level === 'error' && code !== 'privilege-missing'));
  return privileges.length === 0
    ? `The key${of} was not checked: ${other}`
    : `The key${of} ${verdict} (${held} of ${privileges.length} held)`;
}

/** The steps, one a line: what is made first, what stays last. */
export function setupLines(
  { setup }: Report,
  paint: Colorize,
  { verbose }: { readonly verbose: boolean },
): readonly string[] {
  const linesOf = (action: Action) =>
    (setup?.steps ?? [])
      .filter((step) => step.action === action)
      .map((step) => stepLine(step, setup?.mode === 'apply', paint));
  return [
    ...linesOf('create'),
    ...linesOf('change'),
    ...linesOf('cannot'),
    ...truncate(linesOf('keep'), SHOWN_KEPT, verbose),
    ...(setup?.mode === 'plan' && hasWork(setup.steps)
      ? ['', 'Nothing was changed. To carry it out: docs-to-coveo setup --yes']
      : []),
  ];
}

function hasWork(steps: readonly SetupStepReport[]): boolean {
  return steps.some(({ action }) => action === 'create' || action === 'change');
}

function stepLine({ kind, name, action, detail, done }: SetupStepReport, isApplied: boolean, paint: Colorize): string {
  const { symbol, style } = SYMBOLS[action];
  const why = detail ? [paint('dim', `(${stripControls(detail)})`)] : [];
  const undone = isApplied && !done && (action === 'create' || action === 'change') ? ['not done'] : [];
  return [`  ${paint(style, symbol)} ${KINDS[kind]} ${stripControls(name)}`, ...why, ...undone].join('  ');
}

const PURPOSES = {
  publish: 'To publish:',
  audit: 'For `audit` and `rebuild` besides:',
  setup: 'For `setup --yes` besides:',
  'create-key': 'For `setup --create-key` besides:',
} as const;

/** What the key may do, by what it is needed for. */
export function privilegeLines({ setup }: Report, paint: Colorize): readonly string[] {
  const privileges = setup?.privileges ?? [];
  return (['publish', 'audit', 'setup', 'create-key'] as const).flatMap((purpose) => {
    const some = privileges.filter((one) => one.purpose === purpose);
    const lines = some.map(({ held, privilege, why }) => {
      const mark = held ? paint('green', 'has  ') : paint('red', 'lacks');
      return `  ${mark} ${stripControls(privilege)}  ${paint('dim', `(${stripControls(why)})`)}`;
    });
    return lines.length === 0 ? [] : [PURPOSES[purpose], ...lines];
  });
}
