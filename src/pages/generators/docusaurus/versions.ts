import type { Problem } from '../../../model/problem.ts';
import type { DocusaurusDocs } from '../../../settings/docusaurus-options.ts';
import { prefixed } from './file.ts';

/** Versions of a docs plugin, newest first, and what is wrong with what tells them. */
export interface FoundVersions {
  readonly versions: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The versions that `versions.json` lists (https://docusaurus.io/docs/versioning#directory-structure). Where that file is missing,
 * those whose folders are there, with a notice.
 */
export function versionsIn(
  folder: string,
  docs: DocusaurusDocs,
  configuration: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): FoundVersions {
  const path = `${folder}${prefixed(docs, 'versions.json')}`;
  const text = configuration.get(path);
  if (text !== undefined) return listed(text, path);
  const base = `${folder}${prefixed(docs, 'versioned_docs')}/version-`;
  const names = [...paths].filter((name) => name.startsWith(base)).map((name) => name.slice(base.length).split('/')[0]);
  const versions = [...new Set(names.filter((name) => name !== undefined))].toSorted(newestFirst);
  const [newest] = versions;
  return { versions, problems: newest === undefined || docs.lastVersion !== undefined ? [] : [guessed(path, newest)] };
}

function listed(text: string, path: string): FoundVersions {
  const value = parsed(text);
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return { versions: value, problems: [] };
  const problem: Problem = {
    level: 'error',
    code: 'configuration-invalid',
    message: `\`${path}\` must be a JSON list of versions, such as \`["2.0", "1.0"]\`, but it is not.`,
    hint: 'Without it, the addresses of versions are not known. Correct the file.',
    path,
  };
  return { versions: [], problems: [problem] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newestFirst(one: string, other: string): number {
  return other.localeCompare(one, 'en', { numeric: true });
}

function guessed(path: string, newest: string): Problem {
  return {
    level: 'notice',
    code: 'versions-guessed',
    message: `There are versions of the docs, but no \`${path}\` that lists them, so \`${newest}\` counts as the last one.`,
    hint: 'Commit the file, or name the last version as `lastVersion` under `site.docusaurus.docs`.',
  };
}
