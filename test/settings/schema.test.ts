import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsJsonSchema } from '../../src/settings/json-schema.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { settingsFileSchema } from '../../src/settings/schema/settings-file.ts';
import { SCHEMA_ADDRESS } from '../../src/settings/schema-address.ts';
import { keyPaths, type SchemaNode, withoutIdentities } from './key-paths.ts';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SCRIPT = at('../../scripts/generate-schema.ts');
const EVERYTHING = await readFile(at('fixtures/everything.yml'), 'utf8');
/** Keys that exclude those of the file with every other key. */
const OF_ONE_GENERATOR = await Promise.all(
  ['docusaurus', 'vitepress'].map((name) => readFile(at(`fixtures/${name}.yml`), 'utf8')),
);
const schema: SchemaNode & Record<string, unknown> = settingsJsonSchema();
const keys = keyPaths(schema);

describe('the schema for editors', () => {
  it('is committed as it is generated', async () => {
    const committed: unknown = JSON.parse(await readFile(at('../../schema/docs-to-coveo.schema.json'), 'utf8'));
    expect(committed).toEqual(schema);
    await run(process.execPath, [SCRIPT, '--check']);
  });

  it('is written by the script, which notices when it is out of date', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schema-'));
    const file = join(folder, 'schema.json');
    try {
      await expect(run(process.execPath, [SCRIPT, '--check', file])).rejects.toMatchObject({ code: 1 });
      await run(process.execPath, [SCRIPT, file]);
      await run(process.execPath, [SCRIPT, '--check', file]);
      await writeFile(file, `${await readFile(file, 'utf8')} `);
      await expect(run(process.execPath, [SCRIPT, '--check', file])).rejects.toMatchObject({ code: 1 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: SCHEMA_ADDRESS,
      title: expect.any(String),
      required: ['site'],
    });
  });

  it('describes every key', () => {
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter(({ node }) => !node.description).map(({ path }) => path)).toEqual([]);
  });

  it('allows no key that it does not know', () => {
    const open = keys.filter(({ node }) => node.properties && node.additionalProperties !== false);
    expect([schema.additionalProperties, open]).toEqual([false, []]);
  });
});

describe('a file with every key', () => {
  it('has every key of the schema', () => {
    const files = [EVERYTHING, ...OF_ONE_GENERATOR];
    const used = new Set(files.flatMap((file) => usedPaths(parse(file), schema)).map(withoutIdentities));
    const known = new Set(keys.map(({ path }) => withoutIdentities(path)));
    expect([...known].filter((path) => !used.has(path))).toEqual([]);
  });

  it('fits the schema', () => {
    expect(settingsFileSchema.safeParse(parse(EVERYTHING)).error).toBeUndefined();
  });

  it.each(OF_ONE_GENERATOR)('has no problem with the keys of one generator', (file) => {
    expect(parseSettings(file, 'docs-to-coveo.yml')).toMatchObject({ ok: true, problems: [] });
  });

  it('has no problem', () => {
    expect(parseSettings(EVERYTHING, 'everything.yml')).toMatchObject({ ok: true, problems: [] });
  });
});

/** The key paths of the schema that a value makes use of. */
function usedPaths(
  value: unknown,
  { properties = {}, additionalProperties, items, anyOf = [] }: SchemaNode,
  above = '',
): string[] {
  const branches = anyOf.flatMap((branch) => usedPaths(value, branch, above));
  if (Array.isArray(value))
    return [...branches, ...value.flatMap((item) => usedPaths(item, items ?? {}, `${above}[]`))];
  if (typeof value !== 'object' || value === null) return branches;
  const below = Object.entries(value).flatMap(([key, inner]) => {
    const path = above === '' ? key : `${above}.${key}`;
    const known = properties[key];
    if (known) return [path, ...usedPaths(inner, known, path)];
    return typeof additionalProperties === 'object' ? usedPaths(inner, additionalProperties, `${above}.*`) : [];
  });
  return [...branches, ...below];
}

describe('the examples', () => {
  it.each(['handbook', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress', 'secured'])(
    '%s has no problem',
    async (name) => {
      const text = await readFile(at(`../../examples/${name}/docs-to-coveo.yml`), 'utf8');
      expect(parseSettings(text, 'docs-to-coveo.yml')).toMatchObject({ ok: true, problems: [] });
    },
  );
});
