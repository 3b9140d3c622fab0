import { type Document, LineCounter, parseDocument, type YAMLError, type YAMLWarning } from 'yaml';
import { hasErrors, type Place, type Problem } from '../../model/problem.ts';
import { type Duplicates, invalid, isMapping, notAMapping, type ParsedBlock, tooLarge } from './values.ts';
import { yamlData } from './yaml-data.ts';
import { yamlTags } from './yaml-tags.ts';

const NO_PLACES: ReadonlyMap<string, Place> = new Map();

/**
 * Reads YAML 1.2 (core schema, https://yaml.org/spec/1.2.2/#103-core-schema), with dates and with merge keys, which front matter
 * is written with. Every mistake that can be told apart is a problem, one a line.
 */
export function parseYaml(source: string, duplicates: Duplicates = 'refuse'): ParsedBlock {
  const lines = new LineCounter();
  const placeOf = (offset: number) => placeAt(lines, offset);
  const document = parseDocument(source, {
    lineCounter: lines,
    schema: 'core',
    customTags: yamlTags,
    // Found with both places while the values are taken.
    uniqueKeys: false,
    prettyErrors: false,
    // With `silent` a second document would be dropped without a word.
    logLevel: 'error',
  });
  if (document.errors.length > 0) return { places: NO_PLACES, problems: syntaxProblems(document.errors, placeOf) };
  return readDocument(document, placeOf, duplicates);
}

function readDocument(
  document: Document.Parsed,
  placeOf: (offset: number) => Place,
  duplicates: Duplicates,
): ParsedBlock {
  const warnings = document.warnings.map((warning) => tagProblem(warning, placeOf));
  const { value, places, problems } = yamlData(document.contents, placeOf, duplicates);
  const all = [...problems, ...warnings];
  if (hasErrors(problems)) return { places, problems: all };
  if (value === null) return { data: Object.create(null), places, problems: all };
  if (isMapping(value)) return { data: value, places, problems: all };
  const place = placeOf(document.contents?.range[0] ?? 0);
  return { places, problems: [...all, notAMapping(Array.isArray(value) ? 'a list' : 'one text or value', place)] };
}

/** One problem a line: what follows on the same line follows from the first. */
function syntaxProblems(errors: readonly YAMLError[], placeOf: (offset: number) => Place): readonly Problem[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [tooLarge(placeOf(exhausted.pos[0]))];
  const problems = errors.map((error) => {
    const reason = error.code === 'MULTIPLE_DOCS' ? 'a second document begins' : error.message;
    return invalid('YAML', reason, placeOf(error.pos[0]), REMEDIES[error.code]);
  });
  return [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()].toReversed();
}

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'Put single quotes around the text, or write each backslash twice.',
  BAD_INDENT: 'Check the indentation, and that every bracket and brace is closed.',
  BAD_SCALAR_START: 'Put quotes around the text.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon and a space.',
  MISSING_CHAR: 'Close what was opened.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** A tag that means nothing here: the value is taken as if it had none. */
function tagProblem(warning: YAMLWarning, placeOf: (offset: number) => Place): Problem {
  return {
    level: 'warning',
    code: 'front-matter-tag',
    message: `The front matter must be plain data, but here it has a tag, which is ignored: ${warning.message}.`,
    hint: 'Remove the word that begins with `!`, or put quotes around the text.',
    ...placeOf(warning.pos[0]),
  };
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
