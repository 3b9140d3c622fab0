import { type Document, LineCounter, parseDocument, type YAMLError, type YAMLWarning } from 'yaml';
import { hasErrors, type Place, type Problem } from '../../model/problem.ts';
import { placeAt } from '../../yaml/nodes.ts';
import { firstOfEachLine, REMEDIES } from '../../yaml/syntax-errors.ts';
import { holdingKey, meansPermissions } from './disguised-key.ts';
import { type Duplicates, invalid, isMapping, notAMapping, type ParsedBlock, tooLarge } from './values.ts';
import { yamlData } from './yaml-data.ts';
import { indented } from './yaml-margin.ts';
import { yamlTags } from './yaml-tags.ts';

const NO_PLACES: ReadonlyMap<string, Place> = new Map();

/**
 * Reads YAML 1.2 (core schema, https://yaml.org/spec/1.2.2/#103-core-schema), with dates and with merge keys, which front matter
 * is written with, and with what the readers of generators take beyond it (`yaml-margin.ts`). What follows from a mistake is no
 * problem of its own.
 */
export function parseYaml(written: string, duplicates: Duplicates = 'refuse'): ParsedBlock {
  // A lone CR ends a line as well (https://yaml.org/spec/1.2.2/#54-line-break-characters).
  const source = written.replaceAll(/\r(?!\n)/g, '\n');
  const strict = readText(source, duplicates);
  const more = strict.kind === 'broken' || ESCAPED_AT_END.test(source) ? indented(source) : undefined;
  if (strict.kind === 'read' && !more?.isMisread) return withOneReading(strict.block, source, duplicates);
  if (!more) return strict.block;
  const lenient = more.lines.some(mayHide) ? undefined : readText(more.text, duplicates);
  if (lenient?.kind === 'read') return withOneReading(lenient.block, source, duplicates);
  return strict.kind === 'broken' ? strict.block : { places: NO_PLACES, problems: [goesOn()] };
}

/** A quote, escaped, at the end of a line: `yaml` may take it for the end of the text. */
const ESCAPED_AT_END = /(?:\\"|'')[ \t]*\r?\n/;

function goesOn(): Problem {
  return invalid('YAML', 'a text in quotes goes on at the margin', { line: 1 }, 'Indent its further lines.');
}

/** A block, and whether its syntax is right, whatever else it holds. */
interface ReadText {
  readonly kind: 'read' | 'broken';
  readonly block: ParsedBlock;
}

function readText(source: string, duplicates: Duplicates): ReadText {
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
  if (document.errors.length === 0) return { kind: 'read', block: readDocument(document, placeOf, duplicates) };
  return { kind: 'broken', block: { places: NO_PLACES, problems: syntaxProblems(document.errors, placeOf) } };
}

/** Whether a line may be a key that decides who sees the page: a quote that somebody forgot to close must not make it text. */
function mayHide(line: string): boolean {
  const key = /^[\s"']*([^:"']{1,100}?)["']?\s*[:=]/.exec(line)?.[1];
  return key !== undefined && (holdingKey(key) !== undefined || meansPermissions(key));
}

const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * Readers of YAML 1.1 end lines at three more characters (https://yaml.org/spec/1.1/#b-next-line), those of 1.2 do not. A block in which
 * that makes or takes a key has two readings, and none is taken.
 */
function withOneReading(block: ParsedBlock, source: string, duplicates: Duplicates): ParsedBlock {
  const at = block.data ? source.search(OTHER_LINE_ENDS) : -1;
  if (at < 0) return block;
  const other = readText(source.replaceAll(OTHER_LINE_ENDS, '\n'), duplicates);
  if (other.kind === 'broken' || keysIn(other.block.data) === keysIn(block.data)) return block;
  const line = source.slice(0, at).split('\n').length;
  const reason =
    'a character that ends a line in YAML 1.1, and none in YAML 1.2, stands where both read different keys';
  return { places: block.places, problems: [invalid('YAML', reason, { line }, 'Write a line end instead.')] };
}

/** All keys within a value, as one text. */
function keysIn(value: unknown): string {
  return JSON.stringify(value, (_, entry) => (Array.isArray(entry) || isMapping(entry) ? entry : null)) ?? '';
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

/** Mistakes within one value, behind which the next can be told. */
const WITHIN_VALUE: ReadonlySet<YAMLError['code']> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

/** One problem a line, up to the first mistake behind which nothing is certain: what follows on it follows from it. */
function syntaxProblems(errors: readonly YAMLError[], placeOf: (offset: number) => Place): readonly Problem[] {
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [tooLarge(placeOf(exhausted.pos[0]))];
  const last = errors.findIndex(({ code }) => !WITHIN_VALUE.has(code));
  const problems = (last < 0 ? errors : errors.slice(0, last + 1)).map((error) => {
    const reason = error.code === 'MULTIPLE_DOCS' ? 'a second document begins' : error.message;
    return invalid('YAML', reason, placeOf(error.pos[0]), REMEDIES[error.code]);
  });
  return firstOfEachLine(problems);
}

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
