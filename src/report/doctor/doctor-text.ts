import { type Colorize, colorizeWith, type Style } from '../colorize.ts';
import { plural } from '../counts.ts';
import { plainSentence } from '../strip-controls.ts';
import type { DoctorCheck, DoctorReport, DoctorState } from './doctor-report.ts';

const MARKS: Readonly<Record<DoctorState, { readonly mark: string; readonly style: Style }>> = {
  right: { mark: 'ok', style: 'green' },
  wrong: { mark: '!!', style: 'red' },
  warning: { mark: ' !', style: 'yellow' },
  unknown: { mark: '??', style: 'dim' },
};

/** The checks for people: mark, name and sentence in one line, the remedy below. `quiet`: only what is wrong. */
export function renderDoctor(
  { checks }: DoctorReport,
  { color, quiet = false }: { readonly color: boolean; readonly quiet?: boolean | undefined },
): string {
  const colorize = colorizeWith(color);
  const width = Math.max(0, ...checks.map(({ name }) => name.length));
  const shown = quiet ? checks.filter(({ state }) => state === 'wrong') : checks;
  const lines = foldUnknown(shown).flatMap((check) => checkLines(check, width, colorize));
  return `${[...lines, ...(lines.length > 0 && !quiet ? [''] : []), colorize('bold', headline(checks))].join('\n')}\n`;
}

/** What could not be looked at for one reason is one line, so that it does not hide what is wrong. */
function foldUnknown(checks: readonly DoctorCheck[]): readonly DoctorCheck[] {
  const byReason = Map.groupBy(
    checks.filter(({ state }) => state === 'unknown'),
    ({ text }) => text,
  );
  return checks.flatMap((check) => {
    const [first, ...others] = check.state === 'unknown' ? (byReason.get(check.text) ?? []) : [check];
    if (check !== first) return [];
    if (others.length === 0) return [check];
    return [{ ...check, text: `${check.text} Nor: ${others.map(({ name }) => name).join(', ')}.` }];
  });
}

function checkLines({ name, state, text, remedy, code }: DoctorCheck, width: number, colorize: Colorize) {
  const { mark, style } = MARKS[state];
  const indent = ' '.repeat(width + 5);
  const told = code === undefined ? '' : ` (${code})`;
  const first = `${colorize(style, mark)}  ${name.padEnd(width)} ${plainSentence(text)}${told}`;
  return remedy === undefined ? [first] : [first, colorize('dim', `${indent}→ ${plainSentence(remedy)}`)];
}

function headline(checks: readonly DoctorCheck[]): string {
  const count = (wanted: DoctorState) => checks.filter(({ state }) => state === wanted).length;
  const parts = [
    count('wrong') > 0 ? `${count('wrong')} wrong` : 'Nothing is wrong',
    count('warning') > 0 && plural(count('warning'), 'warning'),
    count('unknown') > 0 && `${count('unknown')} not looked at`,
  ].filter((part) => part !== false);
  const hint = checks.some(({ code }) => code !== undefined)
    ? ' `docs-to-coveo explain CODE` tells more of a code.'
    : '';
  return `${parts.join(', ')}.${hint}`;
}
