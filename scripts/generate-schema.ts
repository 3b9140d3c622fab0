// Writes the settings schema for editors: `node scripts/generate-schema.ts [--check] [FILE]`.
// With `--check` it writes nothing and ends with 1 when the file is not what it would write.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { settingsJsonSchema } from '../src/settings/json-schema.ts';

const COMMITTED = fileURLToPath(new URL('../schema/docs-to-coveo.schema.json', import.meta.url));

const check = process.argv.includes('--check');
const file = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? COMMITTED;
const wanted = `${JSON.stringify(settingsJsonSchema(), null, 2)}\n`;

if (!check) {
  await writeFile(file, wanted);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
  console.error(`${file} is not up to date: run \`node scripts/generate-schema.ts\`.`);
  process.exitCode = 1;
}
