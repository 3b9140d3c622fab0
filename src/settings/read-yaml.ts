import { type Document, LineCounter, type ParsedNode, parseAllDocuments, type YAMLError } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { placeAt } from '../yaml/nodes.ts';
import { firstOfEachLine, REMEDIES } from '../yaml/syntax-errors.ts';
import { placeValues } from './place-values.ts';
import type { PlacedValue } from './placed-value.ts';

/** What a YAML text holds: one document, or the reasons why it cannot be used. */
export type YamlReading =
  | { readonly kind: 'value'; readonly root: PlacedValue; readonly problems: readonly Problem[] }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

/** Longest text that is read, in characters: far more than anyone writes, far less than hurts. */
const LONGEST_TEXT = 250_000;

const TOO_LONG = `holds more than ${LONGEST_TEXT} characters`;
const TOO_MANY = 'holds too many values, or nests them too deep, once its aliases are followed';
const SAMPLE = 'Write at least `site: {url: "https://docs.example.com/"}`.';

/**
 * Reads a text as YAML 1.2 (core schema: no merge keys, no tags, no dates) into plain values with their places.
 * Problems carry line and column, but no path.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > LONGEST_TEXT) return unusable([tooLarge(TOO_LONG, { line: 1 })]);
  const lines = new LineCounter();
  const placeOf = (offset: number) => placeAt(lines, offset);
  const documents: Document.Parsed<ParsedNode>[] = [
    ...parseAllDocuments(withoutByteOrderMark(text), {
      lineCounter: lines,
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // Found with the full key path while the values are placed.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    }),
  ];
  const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  if (faults.length > 0) return unusable(syntaxProblems(faults, placeOf));
  const [first, second] = documents;
  if (second) return unusable([severalDocuments(placeOf(second.range[0]))]);
  return first ? readDocument(first, placeOf) : unusable([emptyFile()]);
}

function readDocument(document: Document.Parsed<ParsedNode>, placeOf: (offset: number) => Place): YamlReading {
  const { root, problems, tooMany } = placeValues(document, placeOf);
  if (tooMany) return unusable([tooLarge(TOO_MANY, tooMany)]);
  if (root.value === null) return unusable([emptyFile()]);
  return { kind: 'value', root, problems };
}

function syntaxProblems(faults: readonly YAMLError[], placeOf: (offset: number) => Place): readonly Problem[] {
  const exhausted = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [tooLarge('nests its values too deep', placeOf(exhausted.pos[0]))];
  return firstOfEachLine(faults.map((fault) => syntaxProblem(fault, placeOf(fault.pos[0]))));
}

function syntaxProblem(fault: YAMLError, place: Place): Problem {
  return {
    level: 'error',
    code: 'settings-invalid-yaml',
    message: `The settings file must be valid YAML, but here it is not: ${fault.message.replace(/\.?\s*$/, '')}.`,
    hint: SETTINGS_REMEDIES[fault.code],
    ...place,
  };
}

const SETTINGS_REMEDIES: typeof REMEDIES = {
  ...REMEDIES,
  TAG_RESOLVE_FAILED: 'Remove the tag (the word that begins with `!`), or put quotes around the text.',
};

function severalDocuments(place: Place): Problem {
  return {
    level: 'error',
    code: 'settings-several-documents',
    message: 'The settings file must hold one YAML document, but a second one begins here.',
    hint: 'Remove the line `---` and bring everything into one document.',
    ...place,
  };
}

function emptyFile(): Problem {
  return {
    level: 'error',
    code: 'settings-empty',
    message: 'The settings file must say at least `site.url`, but is empty.',
    hint: SAMPLE,
    line: 1,
    column: 1,
  };
}

function tooLarge(how: string, place: Place): Problem {
  return {
    level: 'error',
    code: 'settings-too-large',
    message: `The settings file ${how}, so it is not read.`,
    hint: 'Make it smaller; large lists of groups belong in a file of their own, named by `identities.file`.',
    ...place,
    column: place.column ?? 1,
  };
}

function unusable(problems: readonly Problem[]): YamlReading {
  return { kind: 'unusable', problems };
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
