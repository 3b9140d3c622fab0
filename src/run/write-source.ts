import { readFile, writeFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import { withSource } from '../settings/with-source.ts';
import type { SettingsPath } from './find-settings.ts';

/** Writes the id of the source into the settings on disk; says what became of it. All else in the file stays as it is. */
export async function writeSource({ path, shown }: SettingsPath, id: string): Promise<Problem> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const written = text === undefined ? undefined : withSource(text, id);
  if (written === undefined) {
    return {
      level: 'warning',
      code: 'source-not-written',
      message: `The id of the source, \`${id}\`, was not written into the settings: the file is not there on disk, or of a form that is not changed safely.`,
      hint: `Add \`source: ${id}\` to it yourself.`,
      path: shown,
    };
  }
  await writeFile(path, written);
  const message = `The id of the source, \`${id}\`, was written into the settings.`;
  return { level: 'notice', code: 'source-written', message, hint: 'Commit the file.', path: shown };
}
