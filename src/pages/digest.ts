import { canonicalJson, hashOf } from '../model/canonical-json.ts';
import type { ContentRoot } from '../settings/settings.ts';
import type { ContentFile, Page } from './page.ts';
import type { Site } from './site.ts';

/** Counts up whenever the same page becomes another item: a change to how bodies or metadata are made. */
export const CONVERTER_VERSION = 6;

/**
 * Digest of all that decides an item, but for what lies outside of the page: the addresses of pages that it links
 * to, and the history, which a shallow clone does not have. 32 hexadecimal digits.
 */
export function digestOf(
  file: ContentFile,
  documentId: string,
  { metadata, permissions, dialect }: Pick<Page, 'metadata' | 'permissions' | 'dialect'>,
  { settings }: Site,
): string {
  const { url, generator } = settings.site;
  const { root, prefix, bodyTitle } = file.content;
  const facts = { url, generator, root, prefix, bodyTitle };
  const parts = [CONVERTER_VERSION, file.blob, file.path, documentId, metadata, dialect ?? null, facts];
  return hashOf(permissions === undefined ? parts : [...parts, permissions]);
}

/**
 * Digest of all besides its own text that may touch a file's page: settings, the generator's configuration, where the repository
 * lives, the converter. While it and the blob stay the same, the file need not be read. 32 hexadecimal digits.
 */
export type SettingsDigest = (file: ContentFile) => string;

/** Makes the digests of settings for the files of one site: what files share is hashed once. */
export function settingsDigests(site: Site): SettingsDigest {
  const { settings, origin, workingDirectory, generator } = site;
  // Where the built site lies decides nothing; what it holds is looked at in every run.
  const { built: _, ...ofSite } = settings.site;
  const common = hashOf([CONVERTER_VERSION, ofSite, settings.metadata, origin, workingDirectory]);
  const known = new Map<ContentRoot, Map<string, string>>();
  return (file) => {
    const configuration = generator.configurationOf(file);
    const permissions = site.permissions.configurationOf(file.path);
    const ofRoot = known.get(file.content) ?? new Map<string, string>();
    known.set(file.content, ofRoot);
    const key = configuration === null && permissions === null ? '' : canonicalJson([configuration, permissions]);
    const parts = [common, file.content, configuration];
    const digest = ofRoot.get(key) ?? hashOf(permissions === null ? parts : [...parts, permissions]);
    if (ofRoot.size < MOST_KEPT) ofRoot.set(key, digest);
    return digest;
  };
}

/** Digests that are kept of a content root: where every file has a configuration of its own, none comes twice. */
const MOST_KEPT = 1000;
