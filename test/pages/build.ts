import type { MetadataValue } from '../../src/model/metadata-value.ts';
import type { FrontMatter } from '../../src/pages/front-matter/front-matter.ts';
import type { Generator, Placement } from '../../src/pages/generator.ts';
import type { ContentFile } from '../../src/pages/page.ts';
import { createPermissionRules } from '../../src/pages/permissions/rules.ts';
import type { Site } from '../../src/pages/site.ts';
import { docusaurusOptionsOf } from '../../src/settings/schema/docusaurus.ts';
import { vitepressOptionsOf } from '../../src/settings/schema/vitepress.ts';
import type { ContentRoot, GeneratorName, MetadataSettings, Settings } from '../../src/settings/settings.ts';

export const SITE_URL = 'https://docs.example.com/product/';

export function contentRoot(parts: Partial<ContentRoot> = {}): ContentRoot {
  return { root: '', include: ['**/*.md'], exclude: [], prefix: '/', bodyTitle: 'auto', metadata: {}, ...parts };
}

/** A file of the content; its blob is named like its path. */
export function contentFile(path: string, content = contentRoot()): ContentFile {
  const rootPath = content.root === '' ? path : path.slice(content.root.length + 1);
  return { path, blob: `blob of ${path}`, content, rootPath };
}

/** Publishes each file at its path without extension. */
export function pathGenerator(place: Partial<Generator> = {}): Generator {
  return {
    takes: () => true,
    configurationOf: () => ({}),
    place: (file, { data }) => ({ kind: 'page', documentId: idOf(file), data, rule: 'the path' }),
    ...place,
  };
}

export function idOf({ rootPath }: ContentFile): string {
  return new URL(rootPath.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1'), SITE_URL).href;
}

/** A generator with one answer for every file. */
export function answering(answer: (file: ContentFile, frontMatter: FrontMatter) => Placement): Generator {
  return pathGenerator({ place: answer });
}

export interface SiteParts {
  readonly metadata?: Partial<MetadataSettings>;
  readonly content?: readonly ContentRoot[];
  readonly generator?: Generator;
  readonly name?: GeneratorName;
  readonly origin?: Site['origin'];
  readonly workingDirectory?: string;
  readonly add?: Readonly<Record<string, MetadataValue>>;
  readonly settings?: Partial<Settings>;
}

export function buildSite(parts: SiteParts = {}): Site {
  const { content = [contentRoot()], name = 'plain', metadata = {} } = parts;
  const settings: Settings = {
    endpoints: { api: 'http://127.0.0.1:1', platform: 'http://127.0.0.1:1' },
    site: {
      url: SITE_URL,
      generator: name,
      permalink: '/:path',
      language: 'en',
      docusaurus: docusaurusOptionsOf(),
      vitepress: vitepressOptionsOf(),
    },
    content,
    metadata: { rename: {}, drop: [], add: {}, ...metadata },
    links: 'warn',
    onWidened: 'warn',
    setup: { fields: {}, mappings: {} },
    guard: { deletes: 10, ratio: 0.1 },
    ...parts.settings,
  };
  return {
    settings,
    generator: parts.generator ?? pathGenerator(),
    origin: parts.origin ?? { repository: 'acme/docs', server: 'https://github.com', branch: 'main' },
    workingDirectory: parts.workingDirectory ?? '',
    permissions: createPermissionRules({
      settings: settings.permissions,
      provider: settings.identities?.provider,
      workingDirectory: parts.workingDirectory ?? '',
    }),
  };
}
