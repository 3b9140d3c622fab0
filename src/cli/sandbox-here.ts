import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SandboxOutline, sandboxOutline, UNNAMED } from '../run/sandbox-outline.ts';
import { parseSettings, resolveSettings, SETTINGS_PATHS } from '../settings/load.ts';
import type { CliOptions } from './cli-options.ts';

/** Where nobody names a source, one may be there all the same, from `publish --sandbox --database`. */
const HELD = 'It holds what the database holds.';

/** What a sandbox begins with, and in a sentence where that comes from. */
export type SandboxHere =
  | { readonly ok: true; readonly outline: SandboxOutline; readonly told: string }
  | { readonly ok: false; readonly reason: string };

/**
 * The organization and the source with which a sandbox begins: those that options name, else those of the settings in this folder. Like the
 * service, it knows nothing else until somebody makes it.
 */
export async function sandboxHere({
  config,
  database,
  organization,
  source,
  workingDirectory = '.',
}: CliOptions): Promise<SandboxHere> {
  for (const name of config === undefined ? SETTINGS_PATHS : [config]) {
    const text = await textOf(resolve(workingDirectory, name));
    if (text === undefined) continue;
    const parsed = parseSettings(text, name);
    const option = (value: string | undefined, from: string) => (value === undefined ? undefined : { value, from });
    const overrides = {
      organization: option(organization, 'option `--organization`'),
      source: option(source, 'option `--source`'),
    };
    const resolved = parsed.ok ? resolveSettings(parsed.file, overrides) : parsed;
    if (!resolved.ok) return { ok: false, reason: whyNot(name, resolved.problems) };
    const outline = sandboxOutline(resolved.settings);
    const isOfDatabase = database !== undefined && outline.sources.length === 0;
    return { ok: true, outline, told: isOfDatabase ? HELD : toldOf(outline, ` (${name})`) };
  }
  if (config !== undefined) return { ok: false, reason: `There are no settings at \`${config}\`.` };
  if (database !== undefined && organization === undefined && source === undefined)
    return {
      ok: true,
      outline: { organizations: [], sources: [], providers: [] },
      told: HELD,
    };
  const id = organization ?? UNNAMED.organization;
  const sources = source === undefined ? [] : [{ organization: id, source }];
  const outline = { organizations: [id], sources, providers: [] };
  return { ok: true, outline, told: toldOf(outline, '') };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Not there, or not to be read: then nobody says what the sandbox holds.
    return undefined;
  }
}

function whyNot(name: string, problems: readonly { readonly message: string }[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more; \`docs-to-coveo check\` tells all)` : '';
  return `The sandbox begins with what \`${name}\` names, but that cannot be read: ${first?.message}${more}`;
}

function toldOf({ organizations: [organization], sources: [source], providers }: SandboxOutline, from: string): string {
  if (!source)
    return `It holds the organization \`${organization}\` and no source${from}: \`--source ID\` makes one, \`docs-to-coveo setup --yes\` too, and \`--open\` takes whatever is named.`;
  const provider = providers.map(({ id }) => `, and the identity provider \`${id}\``).join('');
  const kind = source.visibility === 'SHARED' ? 'which everybody may see' : 'secured';
  return `It holds the organization \`${organization}\` with the source \`${source.source}\`, ${kind}${provider}${from}.`;
}
