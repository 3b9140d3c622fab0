import type { Service } from '../service.ts';
import { readViolations } from '../storage/log.ts';
import { createNotes } from '../storage/notes.ts';
import { type Html, html } from './html.ts';
import { count, moment, withCode } from './parts.ts';

const MOST_VIOLATIONS = 50;
/** More problems than that are unfolded by whoever wants to see them. */
const MOST_PROBLEMS = 5;

/** A problem that the last run of a preview told. */
interface Problem {
  readonly level: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly place: string;
}

/** What stands above every page as long as it holds: what a client did wrong, and what a preview found. */
export function banners({ database }: Service): readonly (Html | undefined)[] {
  return [violationBanner(database), previewBanner(createNotes(database).get('preview'))];
}

function violationBanner(database: Service['database']): Html | undefined {
  const violations = readViolations(database);
  if (violations.length === 0) return undefined;
  const rows = violations
    .slice(-MOST_VIOLATIONS)
    .map(({ time, sentence }) => html`<li>${moment(time)} ${sentence}</li>`);
  return html`<section class="alert" aria-label="${count(violations.length, 'violation')}">
<details id="violations-list"><summary><strong>${count(violations.length, 'violation')}</strong> – a correct client never does this</summary><ul class="small">${rows}</ul></details></section>`;
}

function previewBanner(note: string | undefined): Html | undefined {
  const problems = problemsOf(note);
  const [first] = problems;
  if (!first) return undefined;
  const shown = problems.slice(0, MOST_PROBLEMS).map(problemRow);
  const more = problems.slice(MOST_PROBLEMS).map(problemRow);
  const rest =
    more.length === 0
      ? ''
      : html`<details id="problems"><summary>${more.length} more</summary><ul>${more}</ul></details>`;
  return html`<section class="alert ${first.level === 'error' ? '' : 'mild'}" aria-label="Preview"><p><strong>The preview found ${count(problems.length, 'problem')}</strong></p>
<ul class="problems">${shown}</ul>${rest}</section>`;
}

function problemRow({ level, code, message, hint, place }: Problem): Html {
  return html`<li><span class="tag ${level === 'error' ? 'bad' : ''}">${level}</span> ${withCode(message)}
${place === '' ? '' : html` <code>${place}</code>`} <span class="quiet small">${code}</span>${hint === '' ? '' : html`<br><span class="small">${withCode(hint)}</span>`}</li>`;
}

/** Settings errors first, since with them nothing is published, then errors, then the rest. */
function problemsOf(note: string | undefined): readonly Problem[] {
  const rank = ({ level, code }: Problem) =>
    level === 'error' ? (code.startsWith('settings') ? 0 : 1) : level === 'warning' ? 2 : 3;
  return parsed(note)
    .map(toProblem)
    .filter(({ message }) => message !== '')
    .sort((one, other) => rank(one) - rank(other));
}

function parsed(note: string | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(note ?? '{}');
    const problems = typeof value === 'object' && value !== null && 'problems' in value ? value.problems : [];
    return Array.isArray(problems) ? problems : [];
  } catch {
    return [];
  }
}

function toProblem(value: unknown): Problem {
  const entries = new Map<string, unknown>(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const part = (name: string) => String(entries.get(name) ?? '');
  const line = part('line');
  const place = line === '' ? part('path') : `${part('path')}:${line}`;
  return { level: part('level'), code: part('code'), message: part('message'), hint: part('hint'), place };
}
