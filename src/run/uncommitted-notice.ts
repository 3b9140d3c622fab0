import type { Problem } from '../model/problem.ts';
import { takeContent } from '../pages/content.ts';
import type { Settings } from '../settings/settings.ts';

/** Paths that are named before the rest is counted. */
const SHOWN = 5;

/**
 * Said to a person whose work tree differs from the commit: what is not committed plays no part, but for the settings, which count as
 * they are on disk.
 *
 * @param paths that differ, from the root of the repository
 * @param settingsPath from the root of the repository
 */
export function uncommittedNotice(
  paths: readonly string[],
  { content }: Settings,
  workingDirectory: string,
  settingsPath: string,
): readonly Problem[] {
  const files = paths.map((path) => ({ path, blob: '' }));
  const pages = takeContent(files, content, workingDirectory).map(({ path }) => path);
  const changed = pages.filter((path) => path !== settingsPath);
  const sentences = [
    changed.length > 0 &&
      `${pagesText(changed)} differ${changed.length === 1 ? 's' : ''} from the commit, and play${changed.length === 1 ? 's' : ''} no part: ${listText(changed)}.`,
    paths.includes(settingsPath) &&
      `The settings \`${settingsPath}\` are not committed as they are; they count as they are on disk.`,
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return [];
  return [
    {
      level: 'notice',
      code: 'uncommitted-changes',
      message: sentences.join(' '),
      hint: 'Commit what is to be published.',
    },
  ];
}

function pagesText({ length }: readonly string[]): string {
  return length === 1 ? '1 page' : `${length} pages`;
}

function listText(paths: readonly string[]): string {
  const shown = paths
    .slice(0, SHOWN)
    .map((path) => `\`${path}\``)
    .join(', ');
  return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}
