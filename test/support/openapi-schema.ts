import { z } from 'zod';

/** A schema of Swagger 2.0 or OpenAPI 3, as far as the service's descriptions make use of it. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: boolean | Schema | undefined;
  readonly items?: Schema | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
}

export const schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schema).optional(),
    additionalProperties: z.union([z.boolean(), schema]).optional(),
    items: schema.optional(),
    allOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
  }),
);

type Schemas = Readonly<Record<string, Schema>>;

/**
 * All that a value has against a schema, as sentences. Stricter than the descriptions: a property that they do not name means something
 * that does not happen, so it is a fault.
 *
 * @param where the value stands: `the body`
 */
export function faultsOf(given: Schema, value: unknown, where: string, schemas: Schemas): readonly string[] {
  const wanted = whole(given, schemas);
  if (wanted.oneOf) return faultsOfAny(wanted.oneOf, value, where, schemas);
  if (wanted.enum && !wanted.enum.includes(value))
    return [`${where} is ${show(value)}, which is none of ${show(wanted.enum)}`];
  switch (wanted.type) {
    case 'object':
      return faultsOfObject(wanted, value, where, schemas);
    case 'array':
      if (!Array.isArray(value)) return [`${where} is no list`];
      return value.flatMap((one, index) => faultsOf(wanted.items ?? {}, one, `${where}[${index}]`, schemas));
    case undefined:
      return [];
    default:
      return isOfType(wanted, value)
        ? []
        : [`${where} is ${show(value)}, but should be ${wanted.type} ${wanted.format ?? ''}`.trimEnd()];
  }
}

/** A schema with what it refers to, and all that it is made of, as one. */
function whole(given: Schema, schemas: Schemas): Schema {
  if (given.$ref !== undefined) {
    const name = given.$ref.split('/').at(-1) ?? '';
    const found = schemas[name];
    if (!found) throw new Error(`The description refers to \`${given.$ref}\`, which it does not have.`);
    return whole(found, schemas);
  }
  const parts = (given.allOf ?? []).map((part) => whole(part, schemas));
  if (parts.length === 0) return given;
  return {
    ...given,
    type: 'object',
    required: [...parts, given].flatMap((part) => part.required ?? []),
    properties: Object.assign({}, ...[...parts, given].map((part) => part.properties ?? {})),
  };
}

function faultsOfAny(choices: readonly Schema[], value: unknown, where: string, schemas: Schemas): readonly string[] {
  const tried = choices.map((choice) => faultsOf(choice, value, where, schemas));
  return tried.find((faults) => faults.length === 0) ?? tried[0] ?? [];
}

function faultsOfObject(wanted: Schema, value: unknown, where: string, schemas: Schemas): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${where} is ${show(value)}, but should be an object`];
  const { properties = {}, required = [], additionalProperties: others } = wanted;
  const isFree = others === true || (Object.keys(properties).length === 0 && others === undefined);
  const missing = required.filter((key) => !(key in value)).map((key) => `${where}.${key} is missing`);
  const faults = Object.entries(value).flatMap(([key, inner]) => {
    const known = properties[key] ?? (typeof others === 'object' ? others : undefined);
    if (known) return faultsOf(known, inner, `${where}.${key}`, schemas);
    return isFree ? [] : [`${where}.${key} is not described`];
  });
  return [...missing, ...faults];
}

function isOfType({ type, format }: Schema, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && (format !== 'date-time' || !Number.isNaN(Date.parse(value)));
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'integer': {
      if (format === 'int64' && typeof value === 'string') return /^\d{16,20}$/.test(value);
      const most = format === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= most;
    }
    default:
      throw new Error(`The description has a type that nobody knows: \`${type}\`.`);
  }
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}
