/** A part of an SQL `WHERE`, over the table `items`, with the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

export type ParsedQuery =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'wrong'; readonly reason: string };

type Operator = '==' | '=' | '<>' | '>=' | '<=' | '>' | '<';

interface Token {
  readonly kind: 'field' | 'operator' | 'value' | 'quoted' | 'mark' | 'end';
  readonly text: string;
}

/** Thrown and caught in this file only. */
class WrongQuery extends Error {}

/** How deep brackets and NOT may nest: more than any person writes, less than the stack holds. */
const DEPTH_LIMIT = 50;

/**
 * Reads the part of Coveo's query syntax that the sandbox knows: `@field==value`,
 * `@field=part`, `@field<>value`, `@field>1` and the like, `==` with a list in brackets, joined by AND (also by nothing), OR
 * and NOT, with brackets. Anything else is refused, so that no condition is silently ignored.
 */
export function parseQuery(text: string): ParsedQuery {
  try {
    const tokens = tokenize(text);
    const reader = { tokens, position: 0, depth: 0 };
    const condition = readOr(reader);
    if (peek(reader).kind !== 'end') throw new WrongQuery(`\`${peek(reader).text}\` was not expected.`);
    return { kind: 'condition', condition };
  } catch (error) {
    if (error instanceof WrongQuery)
      return { kind: 'wrong', reason: `The query \`${text}\` cannot be read: ${error.message}` };
    throw error;
  }
}

interface Reader {
  readonly tokens: readonly Token[];
  position: number;
  depth: number;
}

const END: Token = { kind: 'end', text: 'the end' };

function tokenize(text: string): readonly Token[] {
  const token = /\s*(?:@([a-z][a-z0-9_]*)|(==|<>|>=|<=|[=<>])|([(),])|"([^"]*)"|([^\s@=<>(),"]+))/giy;
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (!found) throw new WrongQuery(`\`${text.slice(start, start + 20).trim()}\` is not understood.`);
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf([, field, operator, mark, quoted, value]: RegExpExecArray): Token {
  if (field !== undefined) return { kind: 'field', text: field.toLowerCase() };
  if (operator !== undefined) return { kind: 'operator', text: operator };
  if (mark !== undefined) return { kind: 'mark', text: mark };
  if (quoted !== undefined) return { kind: 'quoted', text: quoted };
  return { kind: 'value', text: value ?? '' };
}

function readOr(reader: Reader): Condition {
  const parts = [readAnd(reader)];
  while (takeWord(reader, 'OR')) parts.push(readAnd(reader));
  return join(parts, ' OR ');
}

function readAnd(reader: Reader): Condition {
  const parts = [readNot(reader)];
  while (takeWord(reader, 'AND') || startsAnother(peek(reader))) parts.push(readNot(reader));
  return join(parts, ' AND ');
}

function startsAnother({ kind, text }: Token): boolean {
  return kind === 'field' || (kind === 'mark' && text === '(') || (kind === 'value' && text === 'NOT');
}

function readNot(reader: Reader): Condition {
  if (++reader.depth > DEPTH_LIMIT) throw new WrongQuery('it is nested too deep.');
  const isNegated = takeWord(reader, 'NOT');
  const condition = isNegated ? readNot(reader) : readPrimary(reader);
  reader.depth -= 1;
  return isNegated ? { sql: `NOT (${condition.sql})`, values: condition.values } : condition;
}

function readPrimary(reader: Reader): Condition {
  if (takeMark(reader, '(')) {
    const inner = readOr(reader);
    if (!takeMark(reader, ')')) throw new WrongQuery('a bracket is not closed.');
    return inner;
  }
  const field = next(reader);
  if (field.kind !== 'field') throw new WrongQuery(`expected \`@field\`, but found \`${field.text}\`.`);
  const operator = next(reader);
  if (!isOperator(operator))
    throw new WrongQuery(`expected an operator behind \`@${field.text}\`, but found \`${operator.text}\`.`);
  return compare(field.text, operator.text, readValues(reader));
}

function isOperator(token: Token): token is Token & { readonly text: Operator } {
  return token.kind === 'operator';
}

function readValues(reader: Reader): readonly string[] {
  if (!takeMark(reader, '(')) return [readValue(reader)];
  const values = [readValue(reader)];
  while (takeMark(reader, ',')) values.push(readValue(reader));
  if (!takeMark(reader, ')')) throw new WrongQuery('a list of values is not closed.');
  return values;
}

function readValue(reader: Reader): string {
  const token = next(reader);
  if (token.kind !== 'value' && token.kind !== 'quoted')
    throw new WrongQuery(`expected a value, but found \`${token.text}\`.`);
  return token.text;
}

/** Text is compared without regard to case, numbers as numbers; a field with several values fits when one of them does. */
function compare(field: string, operator: Operator, values: readonly string[]): Condition {
  if (operator === '<>') {
    const same = compare(field, '==', values);
    return { sql: `NOT (${same.sql})`, values: same.values };
  }
  const parts = values.map((value) => compareOne(field, operator, value));
  return join(parts, ' OR ');
}

function compareOne(field: string, operator: Exclude<Operator, '<>'>, value: string): Condition {
  if (operator === '==') return onField(field, 'lower(CAST(value AS TEXT)) = lower(?)', value);
  if (operator === '=') return onField(field, 'instr(lower(CAST(value AS TEXT)), lower(?)) > 0', value);
  const limit = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Date.parse(`${value.replaceAll('/', '-')}Z`);
  if (Number.isNaN(limit)) throw new WrongQuery(`\`${operator}\` needs a number or a date, but found \`${value}\`.`);
  return onField(field, `typeof(value) <> 'text' AND value ${operator} ?`, limit);
}

/** `@rowid` is a column; every other field is in the item's JSON, one value or an array of them. */
function onField(field: string, test: string, value: string | number): Condition {
  if (field === 'rowid')
    return { sql: `EXISTS (SELECT 1 FROM (SELECT items.row AS value) WHERE ${test})`, values: [value] };
  return { sql: `EXISTS (SELECT 1 FROM json_each(items.fields, ?) WHERE ${test})`, values: [`$."${field}"`, value] };
}

function join(parts: readonly Condition[], glue: ' AND ' | ' OR '): Condition {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { sql: `(${parts.map(({ sql }) => sql).join(glue)})`, values: parts.flatMap(({ values }) => values) };
}

function peek({ tokens, position }: Reader): Token {
  return tokens[position] ?? END;
}

function next(reader: Reader): Token {
  const token = peek(reader);
  reader.position += 1;
  return token;
}

function takeWord(reader: Reader, word: 'AND' | 'OR' | 'NOT'): boolean {
  return take(reader, { kind: 'value', text: word });
}

function takeMark(reader: Reader, mark: '(' | ')' | ','): boolean {
  return take(reader, { kind: 'mark', text: mark });
}

function take(reader: Reader, { kind, text }: Token): boolean {
  const token = peek(reader);
  const isIt = token.kind === kind && token.text === text;
  if (isIt) reader.position += 1;
  return isIt;
}
