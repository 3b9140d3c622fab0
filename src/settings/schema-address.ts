/** Where editors fetch the schema of the settings file; its `$id`. */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/docs-to-coveo/docs-to-coveo/v1/schema/docs-to-coveo.schema.json';
