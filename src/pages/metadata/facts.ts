import { createHash } from 'node:crypto';
import type { MetadataValue } from '../../model/metadata-value.ts';
import { isMapping, type Mapping } from '../front-matter/values.ts';
import type { ContentFile, Metadata } from '../page.ts';
import type { Site, SiteOrigin } from '../site.ts';
import { languageTag } from './values.ts';

/** Characters of a `permanentid`: Coveo's own clients make them of 60 (https://github.com/coveo/push-api-client.js). */
const PERMANENT_ID_LENGTH = 60;

/** What every item says about itself, as far as it is known: where it is read, where it comes from, where it is edited. */
export function factsOf(
  file: ContentFile,
  documentId: string,
  coveoId: string | undefined,
  { origin }: Site,
): Metadata {
  const facts = {
    clickableuri: documentId,
    permanentid: createHash('sha256')
      .update(coveoId ?? documentId)
      .digest('hex')
      .slice(0, PERMANENT_ID_LENGTH),
    sourcepath: file.path,
    sourcerepository: origin.repository,
    editurl: editUrl(file.path, origin),
  };
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** `{server}/{OWNER/REPO}/edit/{branch}/{path}`; none where the repository is known by its URL alone. */
function editUrl(path: string, { server, repository, branch }: SiteOrigin): string | undefined {
  if (!server || !branch || !repository || !/^[^/:\s]+(?:\/[^/:\s]+)+$/.test(repository)) return undefined;
  return `${server}/${encoded(repository)}/edit/${encoded(branch)}/${encoded(path)}`;
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** The keys that may name a page's language, the usual one first. */
const LANGUAGE_KEYS = ['language', 'lang', 'locale'];

/** The language that a layer of metadata names, in its canonical spelling; undefined where it names none that there can be. */
export function languageOf(values: ReadonlyMap<string, MetadataValue>): string | undefined {
  return LANGUAGE_KEYS.map((key) => languageTag(values.get(key))).find((tag) => tag !== undefined);
}

/** Who wrote a page, and the key that says so. */
export interface NamedAuthor {
  readonly key: 'author' | 'authors';
  readonly value: MetadataValue;
}

/** Who wrote a page that has no plain `author`: `author: {name: …}`, `author: [{name: …}]`, `authors: […]`. */
export function authorOf(data: Readonly<Mapping>): NamedAuthor | undefined {
  for (const key of ['author', 'authors'] as const) {
    const value = data[key];
    const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
    const [first] = names;
    if (first !== undefined) return { key, value: names.length > 1 ? names : first };
  }
  return undefined;
}

function nameOf(person: unknown): string | undefined {
  const name = isMapping(person) ? (person.name ?? person.title) : person;
  return typeof name === 'string' && name.trim() !== '' ? name.toWellFormed() : undefined;
}
