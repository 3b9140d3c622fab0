import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { faultsOf, type Schema, schema } from './openapi-schema.ts';

/** The public descriptions of the service, beside the project where they are at all. */
const folder = fileURLToPath(new URL('../../../shared/openapi/', import.meta.url));

const FILES = ['push', 'source-logs', 'source', 'field', 'security-cache'];

/** A request with what was answered to it. */
export interface RecordedCall {
  readonly method: string;
  readonly url: URL;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const content = z.record(z.string(), z.object({ schema: schema.optional() }));
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'body', 'header']),
  required: z.boolean().optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  schema: schema.optional(),
});
const operation = z.object({
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ schema: schema.optional(), content: content.optional() })),
});
const description = z.object({
  host: z.string().optional(),
  basePath: z.string().optional(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  definitions: z.record(z.string(), schema).optional(),
  components: z.object({ schemas: z.record(z.string(), schema) }).optional(),
});

interface Operation extends z.output<typeof operation> {
  /** `PUT /push/v1/organizations/{organizationId}/sources/{sourceId}/documents/batch`. */
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The operations of all descriptions; undefined where they are missing: tests that need them are then skipped. */
export function describedOperations(): readonly Operation[] | undefined {
  if (existsSync(folder)) return FILES.flatMap(operationsIn);
  if (process.env.DOCS_TO_COVEO_INSIST)
    throw new Error('This run insists on the public descriptions of the service, but they are not there.');
  return undefined;
}

const METHODS = ['get', 'post', 'put', 'delete'];

function operationsIn(name: string): readonly Operation[] {
  const text = readFileSync(`${folder}coveo-${name}-openapi-original.yml`, 'utf8');
  const { host = '', basePath = '', paths, definitions, components } = description.parse(parse(text));
  // One description has a path in its host, and so has that of the logs.
  const base = `${host.replace(/^[^/]*/, '')}${basePath === '/' ? '' : basePath}`;
  const schemas = definitions ?? components?.schemas ?? {};
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, value]) => {
        const pattern = new RegExp(`^${base}${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
        const [verb, where] = [method.toUpperCase(), `${base}${path}`];
        return { ...operation.parse(value), name: `${verb} ${where}`, method: verb, pattern, schemas };
      }),
  );
}

/** The operation that a call is one of: a path that is spelt out wins over one with names in it. */
export function operationOf(operations: readonly Operation[], { method, url }: RecordedCall): Operation | undefined {
  const fitting = operations.filter((one) => one.method === method && one.pattern.test(url.pathname));
  const names = ({ name }: Operation) => name.split('{').length;
  return fitting.toSorted((one, other) => names(one) - names(other))[0];
}

/** All that a call, or its answer, has against the description of its operation, as sentences; none is good. */
export function validateCall(operation: Operation, call: RecordedCall): readonly string[] {
  return [...queryFaults(operation, call), ...bodyFaults(operation, call), ...answerFaults(operation, call)].map(
    (fault) => `${operation.name}: ${fault}`,
  );
}

function queryFaults({ parameters, schemas }: Operation, { url }: RecordedCall): readonly string[] {
  const known = parameters.filter((one) => one.in === 'query');
  const unknown = [...new Set(url.searchParams.keys())].filter((key) => !known.some(({ name }) => name === key));
  const faults = known.flatMap((one) => {
    const value = url.searchParams.get(one.name);
    if (value === null) return one.required ? [`the parameter \`${one.name}\` is missing`] : [];
    const { type, format } = one;
    if (one.schema?.type === 'array') {
      const listed = url.searchParams.getAll(one.name).flatMap((part) => part.split(','));
      return faultsOf(one.schema, listed, `the parameter \`${one.name}\``, schemas);
    }
    return faultsOf(
      one.schema ?? { type, format, enum: one.enum },
      fromText(value),
      `the parameter \`${one.name}\``,
      schemas,
    );
  });
  return [...unknown.map((key) => `there is no parameter \`${key}\``), ...faults];
}

/** Whole numbers that JavaScript cannot tell apart stay text: an ordering id, say. */
function fromText(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function bodyFaults({ parameters, requestBody, schemas }: Operation, { body }: RecordedCall): readonly string[] {
  const expected =
    parameters.find((one) => one.in === 'body')?.schema ?? Object.values(requestBody?.content ?? {})[0]?.schema;
  if (!expected) return body === undefined ? [] : ['it takes no body'];
  return body === undefined ? ['the body is missing'] : faultsOf(expected, body, 'the body', schemas);
}

function answerFaults({ responses, schemas }: Operation, { status, answer }: RecordedCall): readonly string[] {
  const response = responses[String(status)];
  if (!response) return [`the status ${status} is not described`];
  const expected = response.schema ?? Object.values(response.content ?? {})[0]?.schema;
  return expected ? faultsOf(expected, answer, 'the answer', schemas) : [];
}
