import { resolve } from 'node:path';
import { openBuiltSite } from '../built/open-built-site.ts';
import type { Command } from '../model/command.ts';
import type { BuiltSite } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';

/** Commands that compare pages with the built site. */
const COMPARING: readonly Command[] = ['check', 'plan', 'publish', 'rebuild'];

/** Commands that need it where the text of items comes from there. */
const SHOWING: readonly Command[] = ['audit', 'explain'];

export type FoundBuiltSite =
  /** `built` is undefined where nobody names one, or the command does not look at it. */
  { readonly ok: true; readonly built?: BuiltSite | undefined } | { readonly ok: false; readonly problem: Problem };

/**
 * The built site that a command looks at.
 *
 * @param directory folder of the settings on disk
 */
export async function findBuiltSite(command: Command, settings: Settings, directory: string): Promise<FoundBuiltSite> {
  const { built } = settings.site;
  const isText = settings.content.some(({ body }) => body === 'built');
  if (!COMPARING.includes(command) && !(isText && SHOWING.includes(command))) return { ok: true };
  if (!built) return isText ? { ok: false, problem: unnamed() } : { ok: true };
  const folder = resolve(directory, built.folder);
  const site = await openBuiltSite(folder);
  return site ? { ok: true, built: site } : { ok: false, problem: missing(folder) };
}

function unnamed(): Problem {
  return {
    level: 'error',
    code: 'built-site-not-named',
    message:
      'With `body: built` the text of pages comes from the site that the generator wrote, but nothing names its folder.',
    hint: 'Name it as `site.built` in the settings, or with `--built`.',
  };
}

function missing(folder: string): Problem {
  return {
    level: 'error',
    code: 'built-site-missing',
    message: `The built site must be a folder with the HTML pages that the generator wrote, but there is none at \`${folder}\`. Nothing was sent and nothing deleted.`,
    hint: 'Build the site before this step, or correct `site.built`, which counts from the folder of the settings.',
  };
}
