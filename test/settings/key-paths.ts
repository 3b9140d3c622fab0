/** A JSON schema as far as the tests look into it. */
export interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Each key of a schema with its node: `content[].root`, `setup.fields.*.type`. */
export function keyPaths(
  schema: SchemaNode,
  above = '',
): readonly { readonly path: string; readonly node: SchemaNode }[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, node]) => {
      const path = above === '' ? key : `${above}.${key}`;
      return [{ path, node }, ...keyPaths(node, path)];
    }),
    ...(typeof additionalProperties === 'object' ? keyPaths(additionalProperties, `${above}.*`) : []),
    ...(items ? keyPaths(items, `${above}[]`) : []),
    ...anyOf.flatMap((branch) => keyPaths(branch, above)),
  ];
}

/** A key path with all places that hold an identity as one: what one of them shows need not be shown again. */
export function withoutIdentities(path: string): string {
  return path.replace(
    /^(permissions\.sets\.\*\.(allow|deny)\[\]|permissions\.tests\[\]\.identity|identities\.(groups|virtualGroups)\.\*\[\]|identities\.granted\[\]\.(identity|groups\[\]))\./,
    '',
  );
}
