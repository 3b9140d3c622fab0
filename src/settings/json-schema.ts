import { z } from 'zod';
import { settingsFileSchema } from './schema/settings-file.ts';
import { SCHEMA_ADDRESS } from './schema-address.ts';

/** The settings file as JSON Schema (draft 2020-12), for editors. What only code can check is left to `parseSettings`. */
export function settingsJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(settingsFileSchema, { io: 'input', override: dropWidestInteger });
  return {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: 'Settings of docs-to-coveo',
    description: 'What to publish of a repository’s Markdown to a Coveo Push source, and where: `docs-to-coveo.yml`.',
    ...schema,
  };
}

/** zod bounds every whole number by what JavaScript can count: noise in an editor. */
function dropWidestInteger(context: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (context.jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete context.jsonSchema.maximum;
}
