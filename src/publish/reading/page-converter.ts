import type { BuiltSite } from '../../model/ports.ts';
import type { ContentFile, Item } from '../../pages/page.ts';
import type { BuiltFile, PageText } from '../../pages/page-text.ts';
import { readPageAgain } from '../../pages/read-page.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import type { AddressBook } from '../../plan/addresses.ts';
import type { CanConvert } from '../context.ts';
import { builtFileFor } from './built-claims.ts';
import type { CommitSite } from './commit-site.ts';
import { includedReader } from './included.ts';

/** What an item is wanted for. */
export type HowToConvert = Pick<PageText, 'arePlaced' | 'isSent' | 'lastCommit'>;

/** Makes the bytes of a page's file into an item; undefined where the file is no page. */
export type PageConverter = (file: ContentFile, content: Uint8Array, how?: HowToConvert) => Promise<Item | undefined>;

/**
 * A converter for the pages of one commit; links resolve against the addresses of all its pages. Front matter is read once more where
 * what the plan knew of it could not be kept.
 */
export function pageConverter(context: CanConvert, opened: CommitSite, addresses: AddressBook): PageConverter {
  const { site, paths, moment, configuration } = opened;
  const { settings, workingDirectory, origin } = site;
  const published = [...addresses].map(([path, documentId]) => ({ path, documentId }));
  const pages = [...published, ...(addresses.heldBack ?? [])];
  const { formerly } = addresses;
  const convert = context.conversion.open({
    settings,
    workingDirectory,
    origin,
    configuration,
    paths,
    pages,
    formerly,
    built: context.built?.files,
  });
  const readIncluded = includedReader(context, opened);
  return async (file, content, how) => {
    const decoded = decodeText(content, file.path);
    if (!decoded.ok) return undefined;
    const known = opened.kept.of(file, decoded.text) ?? readPageAgain(file, decoded.text, site, moment);
    if (!known) return undefined;
    const { page, body } = known;
    const included = await readIncluded(file, body.body);
    // A page that is converted once more, for the places of its links, was compared before.
    const isLookedAt = file.content.body === 'built' || !how?.arePlaced;
    const built = isLookedAt ? await builtOf(context.built, page.documentId, settings.site.url) : undefined;
    return convert({ page, body, ...how, included, built });
  };
}

async function builtOf(
  built: BuiltSite | undefined,
  documentId: string,
  siteUrl: string,
): Promise<BuiltFile | undefined> {
  const path = built && builtFileFor(documentId, built, siteUrl);
  const html = path === undefined ? undefined : await built?.read(path);
  return path === undefined || html === undefined ? undefined : { path, html };
}
