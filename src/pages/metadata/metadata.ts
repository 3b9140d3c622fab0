import type { MetadataValue } from '../../model/metadata-value.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { CoveoBlock } from '../front-matter/coveo-key.ts';
import type { Mapping } from '../front-matter/values.ts';
import type { ContentFile, Metadata } from '../page.ts';
import type { Site } from '../site.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { authorOf, factsOf, languageOf } from './facts.ts';
import { type FoldedLayer, foldLayer } from './layers.ts';
import type { Layer, LeftOutValue } from './leaves.ts';
import { cutProblem, cutToField } from './limits.ts';
import { keyLookup } from './names.ts';

/** What a page's metadata is made from. */
export interface MetadataSources {
  readonly file: ContentFile;
  readonly documentId: string;
  /** Front matter with what the generator adds. */
  readonly data: Readonly<Mapping>;
  readonly coveo: CoveoBlock;
  /** Where a top-level key of the front matter stands. */
  placeOf(key: string): Place | undefined;
  readonly site: Site;
}

export interface PageMetadata {
  /** Sorted by key. With `title` where front matter or settings have one; without what only the body or the history can tell. */
  readonly metadata: Metadata;
  /** Where each value comes from: `front matter`, `metadata.add` … */
  readonly origins: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOutValue[];
  readonly problems: readonly Problem[];
}

/** A page's metadata: of several places that set one key, the strongest counts. */
export function metadataOf(sources: MetadataSources): PageMetadata {
  const { file, documentId, data, coveo, site } = sources;
  const layers = layersOf(sources).map((layer) => {
    const folded = foldLayer(layer, file.path);
    return layer.changes ? withAuthor(folded, data, site) : folded;
  });
  const values = new Map<string, MetadataValue>();
  const origins = new Map<string, string>();
  const set = (name: string, value: MetadataValue, from: string) => {
    values.set(name, value);
    origins.set(name, from);
  };
  const breadcrumbs = breadcrumbsOf(documentId, site.settings.site.url);
  if (breadcrumbs.length > 0 && !isDropped(site, 'breadcrumbs')) set('breadcrumbs', breadcrumbs, 'the address');
  for (const layer of layers) for (const [name, value] of layer.values) set(name, value, layer.from);
  const { language, from } = strongestLanguage(layers) ?? {
    language: site.settings.site.language,
    from: '`site.language`',
  };
  set('language', language, from);
  for (const [name, value] of Object.entries(factsOf(file, documentId, coveo.id, site)))
    set(name, value, 'the page itself');
  const cuts: Problem[] = [];
  for (const [name, value] of values) {
    const { value: kept, cut } = cutToField(value);
    values.set(name, kept);
    if (cut !== undefined) cuts.push({ ...cutProblem(name, cut), path: file.path, ...sources.placeOf(name) });
  }
  return {
    metadata: Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1))),
    origins,
    leftOut: layers.flatMap((layer) => layer.leftOut),
    problems: [...layers.flatMap((layer) => layer.problems), ...cuts],
  };
}

/** Front matter with who wrote the page, where no plain `author` says so. */
function withAuthor(layer: FoldedLayer, data: Readonly<Mapping>, site: Site): FoldedLayer {
  const author = layer.values.has('author') || isDropped(site, 'author') ? undefined : authorOf(data);
  return author ? { ...layer, values: new Map([...layer.values, ['author', author.value]]) } : layer;
}

function strongestLanguage(layers: readonly FoldedLayer[]) {
  const named = layers.map(({ values, from }) => ({ language: languageOf(values), from }));
  return named.findLast((entry): entry is { language: string; from: string } => entry.language !== undefined);
}

/** Weakest first. */
function layersOf({ file, data, coveo, placeOf, site }: MetadataSources): readonly Layer[] {
  const { add, rename, drop } = site.settings.metadata;
  const { generator } = site.settings.site;
  const nowhere = () => undefined;
  return [
    { from: '`metadata.add`', data: add, placeOf: nowhere },
    { from: '`content.metadata`', data: file.content.metadata, placeOf: nowhere },
    { from: 'front matter', data, placeOf, changes: { rename, drop, generator } },
    { from: '`coveo.metadata`', data: coveo.metadata, placeOf: () => placeOf('coveo') },
  ];
}

function isDropped({ settings }: Site, key: string): boolean {
  return keyLookup(settings.metadata.drop.map((name) => [name, true] as const))(key) === true;
}
