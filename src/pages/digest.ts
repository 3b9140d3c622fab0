import { hashOf } from '../model/canonical-json.ts';
import type { ContentFile, Page } from './page.ts';
import type { Site } from './site.ts';

/** Counts up whenever the same page becomes another item: a change to how bodies or metadata are made. */
export const CONVERTER_VERSION = 4;

/**
 * Digest of all that decides an item, but for what lies outside of the page: the addresses of pages that it links
 * to, and the history, which a shallow clone does not have. 32 hexadecimal digits.
 */
export function digestOf(
  file: ContentFile,
  documentId: string,
  { metadata, permissions }: Pick<Page, 'metadata' | 'permissions'>,
  { settings }: Site,
): string {
  const { url, generator } = settings.site;
  const { root, prefix, bodyTitle } = file.content;
  const facts = { url, generator, root, prefix, bodyTitle };
  const parts = [CONVERTER_VERSION, file.blob, file.path, documentId, metadata, facts];
  return hashOf(permissions === undefined ? parts : [...parts, permissions]);
}

/**
 * Digest of all besides its own text that may touch a file's page: settings, the generator's configuration, where the repository
 * lives, the converter. While it and the blob stay the same, the file need not be read. 32 hexadecimal digits.
 */
export function settingsDigest(file: ContentFile, site: Site): string {
  const parts = [commonDigest(site), file.content, site.generator.configurationOf(file)];
  const permissions = site.permissions.configurationOf(file.path);
  return hashOf(permissions === null ? parts : [...parts, permissions]);
}

const commonDigests = new WeakMap<Site, string>();

/** The part that all files of a site share is hashed once. */
function commonDigest(site: Site): string {
  const { settings, origin, workingDirectory } = site;
  const known = commonDigests.get(site);
  if (known !== undefined) return known;
  const digest = hashOf([CONVERTER_VERSION, settings.site, settings.metadata, origin, workingDirectory]);
  commonDigests.set(site, digest);
  return digest;
}
