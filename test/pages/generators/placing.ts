import type { Problem } from '../../../src/model/problem.ts';
import { parseFrontMatter } from '../../../src/pages/front-matter/front-matter.ts';
import type { Generator, GeneratorKind, Placement } from '../../../src/pages/generator.ts';
import type { ContentFile } from '../../../src/pages/page.ts';
import { docusaurusOptionsOf } from '../../../src/settings/schema/docusaurus.ts';
import { vitepressOptionsOf } from '../../../src/settings/schema/vitepress.ts';
import type { ContentRoot, Settings, SiteSettings } from '../../../src/settings/settings.ts';
import { contentRoot } from '../build.ts';

export const SITE = 'https://docs.example.com/product/';
export const NOW = new Date('2026-06-15T12:00:00Z');

/** A site of a generator, as far as addresses go. */
export interface SiteUnderTest {
  readonly generator: Generator;
  readonly problems: readonly Problem[];
  /** Configuration files that the generator asked for. */
  readonly asked: readonly string[];
  file(path: string): ContentFile;
  /** Places a page; its front matter is YAML without the marks, and undefined for a file that has none. */
  place(path: string, frontMatter?: string, now?: Date): Placement;
  /** Address below the site, or the reason or code why there is none; `not taken` where the path alone decides. */
  address(path: string, frontMatter?: string, now?: Date): string;
}

export interface SiteParts {
  readonly site?: Partial<SiteSettings>;
  readonly content?: readonly Partial<ContentRoot>[];
  /** Texts of configuration files, by path. */
  readonly configuration?: Readonly<Record<string, string>>;
  /** Other paths of the tree. */
  readonly paths?: readonly string[];
  readonly workingDirectory?: string;
}

export function siteOf(kind: GeneratorKind, parts: SiteParts = {}): SiteUnderTest {
  const { content = [{}], configuration = {}, workingDirectory = '' } = parts;
  const roots = content.map((entry) => contentRoot({ include: ['**/*'], ...entry }));
  const settings = settingsOf(roots, parts.site);
  const paths = new Set([...(parts.paths ?? []), ...Object.keys(configuration)]);
  const asked = kind.configurationFiles(paths, settings, workingDirectory);
  const texts = new Map(asked.flatMap((path) => (path in configuration ? [[path, configuration[path] ?? '']] : [])));
  const { generator, problems } = kind.create({ settings, workingDirectory, configuration: texts, paths });
  const file = (path: string) => contentFile(path, roots, workingDirectory);
  const place = (path: string, frontMatter?: string, now = NOW) => {
    const text = frontMatter === undefined ? 'Body.\n' : `---\n${frontMatter}\n---\nBody.\n`;
    const parsed = parseFrontMatter(text, path);
    if (!parsed.ok) throw new Error(`The test's front matter is broken: ${parsed.problems[0]?.message}`);
    return generator.place(file(path), parsed.frontMatter, now);
  };
  const address = (path: string, frontMatter?: string, now?: Date) =>
    generator.takes(file(path)) ? addressOf(place(path, frontMatter, now)) : 'not taken';
  return { generator, problems, asked, file, place, address };
}

function settingsOf(content: readonly ContentRoot[], site: Partial<SiteSettings> = {}): Settings {
  return {
    endpoints: { api: 'http://127.0.0.1:1', platform: 'http://127.0.0.1:1' },
    site: {
      url: SITE,
      generator: 'plain',
      permalink: '/:path',
      language: 'en',
      docusaurus: docusaurusOptionsOf(),
      vitepress: vitepressOptionsOf(),
      ...site,
    },
    content,
    metadata: { rename: {}, drop: [], add: {} },
    links: 'warn',
    onWidened: 'warn',
    guard: { deletes: 10, ratio: 0.1 },
    setup: { fields: {}, mappings: {} },
  };
}

function contentFile(path: string, roots: readonly ContentRoot[], workingDirectory: string): ContentFile {
  const bases = roots.map((content) => ({
    content,
    base: workingDirectory + (content.root === '' ? '' : `${content.root}/`),
  }));
  const taker = bases.find(({ base }) => path.startsWith(base));
  if (!taker) throw new Error(`No content entry of the test takes ${path}.`);
  return { path, blob: 'blob', content: taker.content, rootPath: path.slice(taker.base.length) };
}

export function addressOf(placement: Placement): string {
  if (placement.kind === 'page') return placement.documentId.replace(SITE, '/');
  return placement.kind === 'unpublished' ? `unpublished: ${placement.reason}` : `error: ${placement.problem.code}`;
}
