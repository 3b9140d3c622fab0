import { watch } from 'node:fs';
import { sep } from 'node:path';

/** Folders in which programs write, and people do not. */
const NOT_OF_PEOPLE = new Set(['.git', 'node_modules']);

/** Milliseconds without a change after which somebody is done: editors write a file in several steps. */
const QUIET_MS = 60;

/**
 * Calls back whenever something below a folder changed, once for what changes together.
 *
 * @returns ends the watching
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    const path = (name ?? '').split(sep).join('/');
    if (path.split('/').some((part) => NOT_OF_PEOPLE.has(part))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
  // A folder that goes while it is looked at is no reason to end.
  watcher.on('error', () => undefined);
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
