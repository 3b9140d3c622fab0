import type { MetadataValue } from '../model/metadata-value.ts';
import { colorizeWith } from './colorize.ts';
import { countProblems } from './counts.ts';
import type { ExplainedSet, Explanation } from './explanation.ts';
import { problemLines } from './problem-lines.ts';
import { plainSentence, stripControls } from './strip-controls.ts';

type Page = Extract<Explanation, { kind: 'page' }>;
type Row = readonly string[];

const SHOWN_HTML_LINES = 30;
const SHOWN_HTML_WIDTH = 160;

/** An explanation for people, in plain text that ends with a line break. */
export function renderExplanation(explanation: Explanation): string {
  const { path, problems } = explanation;
  const sections = [
    [`${stripControls(path)} ${verdict(explanation)}`, ...columns(facts(explanation))],
    ...(explanation.kind === 'page' ? pageSections(explanation) : []),
    section(`${countProblems(problems)}:`, problemLines(problems, colorizeWith(false))),
  ];
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function verdict(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'page':
      return 'is published';
    case 'unpublished':
      return `is not published: ${plainSentence(explanation.reason)}`;
    case 'not-taken':
      return `is not a page: ${plainSentence(explanation.reason)}`;
    case 'error':
      return 'cannot be published as it is';
  }
}

function facts(explanation: Explanation): readonly Row[] {
  if (explanation.kind === 'not-taken') return [];
  const { content, generator } = explanation;
  const until =
    'until' in explanation && explanation.until !== undefined
      ? [['looked at again', stripControls(explanation.until)]]
      : [];
  return [
    ...(explanation.kind === 'page'
      ? [
          ['address', stripControls(explanation.documentId)],
          ['given by', plainSentence(explanation.rule)],
          ['title', stripControls(explanation.title)],
        ]
      : []),
    [
      'content',
      `${content.root === '' ? 'the working directory' : stripControls(content.root)}, hung at ${stripControls(content.prefix)}`,
    ],
    ['generator', generator],
    ...until,
  ];
}

function pageSections({ metadata, leftOut, permissions, includes, html }: Page): readonly (readonly string[])[] {
  return [
    section(
      'Metadata:',
      columns(metadata.map(({ key, value, from }) => [stripControls(key), valueText(value), plainSentence(from)])),
    ),
    section('Seen by:', permissions ? columns(permissions.sets.map(setRow)) : []),
    section('Left out:', columns(leftOut.map(({ key, reason }) => [stripControls(key), plainSentence(reason)]))),
    section('Includes:', columns(includes.map((path) => [stripControls(path)]))),
    section('HTML:', html === undefined ? [] : htmlLines(html)),
  ];
}

/** All sets must allow; of levels, the first that decides counts. */
function setRow({ set, level, from, allows }: ExplainedSet): Row {
  return [
    `${level === undefined ? '' : `level ${level}: `}${stripControls(set)}`,
    stripControls(allows),
    plainSentence(from),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function valueText(value: MetadataValue): string {
  return stripControls(Array.isArray(value) ? value.join(', ') : String(value));
}

/** Rows with their columns aligned; the last one is as long as it is. */
function columns(rows: readonly Row[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, Math.min(cell.length, 40))),
    [],
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}

function htmlLines(html: string): readonly string[] {
  const lines = html.trimEnd().split('\n');
  const shown = lines.slice(0, SHOWN_HTML_LINES).map((line) => `  ${stripControls(clip(line))}`);
  return lines.length > shown.length ? [...shown, `  … and ${lines.length - shown.length} more lines`] : shown;
}

function clip(line: string): string {
  return line.length > SHOWN_HTML_WIDTH ? `${line.slice(0, SHOWN_HTML_WIDTH)}…` : line;
}
