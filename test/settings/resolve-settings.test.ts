import { describe, expect, it } from 'vitest';
import {
  missingSettings,
  parseSettings,
  resolveSettings,
  SETTINGS_PATHS,
  type SettingsFile,
  type SettingsOverrides,
} from '../../src/settings/load.ts';
import type { Settings } from '../../src/settings/settings.ts';

const SMALLEST: SettingsFile = { site: { url: 'https://docs.example.com' } };

function resolved(file: SettingsFile, overrides: SettingsOverrides = {}): Settings {
  const result = resolveSettings(file, overrides);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.settings;
}

const given = (value: string, from = 'input `region`') => ({ value, from });

/** Defaults of options that only one generator looks at. */
const OTHERS = {
  docusaurus: {
    folder: undefined,
    docs: [
      {
        id: 'default',
        path: 'docs',
        routeBasePath: 'docs',
        numberPrefixes: true,
        lastVersion: undefined,
        versionPaths: {},
      },
    ],
    blogs: [{ id: 'default', path: 'blog', routeBasePath: 'blog' }],
    pages: 'src/pages',
    trailingSlash: undefined,
    defaultLocale: 'en',
  },
  vitepress: { folder: undefined, srcDir: '.', srcExclude: [], cleanUrls: false, rewrites: {}, locales: {} },
};

describe('defaults', () => {
  it('fills all that the smallest file leaves out', () => {
    expect(resolved(SMALLEST)).toEqual({
      organization: undefined,
      source: undefined,
      endpoints: { api: 'https://api.cloud.coveo.com', platform: 'https://platform.cloud.coveo.com' },
      site: { url: 'https://docs.example.com/', generator: 'plain', permalink: '/:path', language: 'en', ...OTHERS },
      content: [
        { root: '', include: ['**/*.{md,markdown,mdx}'], exclude: [], prefix: '/', bodyTitle: 'auto', metadata: {} },
      ],
      metadata: { rename: {}, drop: [], add: {} },
      links: 'warn',
      onWidened: 'warn',
      guard: { deletes: 10, ratio: 0.1 },
      setup: { fields: {}, mappings: {} },
    });
  });

  it('keeps all that the file says, zero included', () => {
    const entry = { root: 'docs', include: ['*.md'], exclude: ['x'], prefix: '/d/', metadata: { a: ['b'] } };
    const file: SettingsFile = {
      organization: 'acme',
      source: 'acme-1',
      site: { url: 'https://docs.example.com/a/', generator: 'jekyll', language: 'pt-BR' },
      content: [{ ...entry, 'body-title': 'off' }],
      metadata: { rename: { a: 'b' }, drop: ['c'], add: { d: 1 } },
      links: 'error',
      guard: { deletes: 0, ratio: 0 },
      setup: { sourceName: 'Docs', caseSensitive: true, fields: { a: { type: 'LONG' } }, mappings: { a: ['%[b]'] } },
    };
    const { endpoints, onWidened, ...settings } = resolved({ ...file, 'on-widened': 'fail' });
    expect(onWidened).toBe('fail');
    expect(settings).toEqual({
      ...file,
      content: [{ ...entry, bodyTitle: 'off' }],
      site: { ...file.site, permalink: '/:path', ...OTHERS },
    });
  });
});

describe('links', () => {
  it.each<[SettingsFile['links'], string, readonly string[] | undefined]>([
    [undefined, 'warn', undefined],
    ['off', 'off', undefined],
    [{}, 'warn', undefined],
    [{ check: 'error' }, 'error', undefined],
    [{ ignore: ['g'] }, 'warn', ['g']],
    [{ check: 'off', ignore: [] }, 'off', []],
  ])('%j', (links, check, ignored) => {
    const settings = resolved({ ...SMALLEST, links });
    expect([settings.links, settings.ignoredLinks]).toEqual([check, ignored]);
  });
});

describe('spelling', () => {
  it.each([
    ['https://docs.example.com/product', 'https://docs.example.com/product/'],
    ['HTTPS://Docs.Example.com:443/A b/ü', 'https://docs.example.com/A%20b/%C3%BC/'],
    ['https://docs.example.com/a/../b/', 'https://docs.example.com/b/'],
  ])('site.url %s', (url, expected) => {
    expect(resolved({ site: { url } }).site.url).toBe(expected);
  });

  it.each([
    ['.', ''],
    ['./', ''],
    ['docs/', 'docs'],
    ['./docs//guides/.', 'docs/guides'],
  ])('content.root %s', (root, expected) => {
    expect(resolved({ ...SMALLEST, content: [{ root }] }).content[0]?.root).toBe(expected);
  });

  it.each([
    ['/', '/'],
    ['guides', '/guides/'],
    ['/guides/', '/guides/'],
    ['a/b', '/a/b/'],
  ])('content.prefix %s', (prefix, expected) => {
    expect(resolved({ ...SMALLEST, content: [{ prefix }] }).content[0]?.prefix).toBe(expected);
  });

  it('adds a slash before a permalink and writes language tags in their canonical way', () => {
    const { site } = resolved({ site: { url: 'https://x.example/', permalink: ':dir/:slug', language: 'EN-us' } });
    expect([site.permalink, site.language]).toEqual(['/:dir/:slug', 'en-US']);
  });
});

describe('endpoints', () => {
  const own = { api: 'http://127.0.0.1:7700/', platform: 'http://127.0.0.1:7701' };

  it.each([
    ['ca', 'https://api-ca.cloud.coveo.com', 'https://platform-ca.cloud.coveo.com'],
    ['eu', 'https://api-eu.cloud.coveo.com', 'https://platform-eu.cloud.coveo.com'],
    ['au', 'https://api-au.cloud.coveo.com', 'https://platform-au.cloud.coveo.com'],
    ['hipaa', 'https://apihipaa.cloud.coveo.com', 'https://platformhipaa.cloud.coveo.com'],
  ] as const)('of the region %s', (region, api, platform) => {
    expect(resolved({ ...SMALLEST, region }).endpoints).toEqual({ api, platform });
    expect(resolved(SMALLEST, { region: given(region) }).endpoints).toEqual({ api, platform });
  });

  it.each<[string, Partial<SettingsFile>, SettingsOverrides, string, string]>([
    [
      '`endpoints` over `region`',
      { region: 'eu', endpoints: own },
      {},
      'http://127.0.0.1:7700',
      'http://127.0.0.1:7701',
    ],
    [
      '`region` for the one left out',
      { region: 'eu', endpoints: { api: own.api } },
      {},
      'http://127.0.0.1:7700',
      'https://platform-eu.cloud.coveo.com',
    ],
    [
      'an override of the region over the file',
      { region: 'eu', endpoints: own },
      { region: given('au') },
      'https://api-au.cloud.coveo.com',
      'https://platform-au.cloud.coveo.com',
    ],
    [
      'an override of an address over all',
      { endpoints: own },
      { region: given('au'), apiUrl: given('https://push.example.com/v/') },
      'https://push.example.com/v',
      'https://platform-au.cloud.coveo.com',
    ],
    [
      'both addresses',
      { region: 'eu' },
      { apiUrl: given('http://localhost:1'), platformUrl: given('http://localhost:2/') },
      'http://localhost:1',
      'http://localhost:2',
    ],
  ])('%s', (_, file, overrides, api, platform) => {
    expect(resolved({ ...SMALLEST, ...file }, overrides).endpoints).toEqual({ api, platform });
  });
});

describe('overrides', () => {
  it('win over the file', () => {
    const file: SettingsFile = { ...SMALLEST, organization: 'ours', source: 'ours-1' };
    const settings = resolved(file, { organization: given('theirs'), source: given('theirs-1') });
    expect([settings.organization, settings.source]).toEqual(['theirs', 'theirs-1']);
  });

  it('are refused all at once, each by the name the user gave it', () => {
    const result = resolveSettings(SMALLEST, {
      organization: given('', '`DOCS_TO_COVEO_ORGANIZATION`'),
      source: given('a/b', 'input `source`'),
      region: given('hippa', 'option `--region`'),
      apiUrl: given('http://ann:hunter2@example.com', 'input `api-url`'),
      platformUrl: given('localhost', 'input `platform-url`'),
    });
    const messages = result.ok ? [] : result.problems.map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^`DOCS_TO_COVEO_ORGANIZATION` must be an id .*, but is empty\.$/),
      expect.stringMatching(/^Input `source` must be an id .*, but is the string "a\/b"\.$/),
      'Option `--region` must be one of `us`, `ca`, `eu`, `au` or `hipaa`, but is the string "hippa".',
      expect.stringMatching(/^Input `api-url` must be an `https:\/\/` address, .*"http:\/\/\*\*\*@example\.com"\.$/),
      expect.stringMatching(/^Input `platform-url` must be an `https:\/\/` address, .*"localhost"\.$/),
    ]);
    expect(result).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ hint: 'Did you mean `hipaa`?' })]),
    });
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });
});

describe('the result', () => {
  it('is frozen to its last list', () => {
    const settings = resolved({
      ...SMALLEST,
      content: [{ include: ['*.md'], metadata: { a: ['b'] } }],
      metadata: { add: { c: ['d'] } },
    });
    const parts: unknown[] = [settings];
    for (const part of parts) if (typeof part === 'object' && part !== null) parts.push(...Object.values(part));
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('finds nothing under a name that every object inherits', () => {
    const { metadata, content } = resolved(SMALLEST);
    expect([metadata.rename.constructor, metadata.add.toString, content[0]?.metadata.valueOf]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('no settings file', () => {
  it('names where it is looked for and shows a start', () => {
    const problem = missingSettings();
    expect(problem).toMatchObject({ level: 'error', code: 'settings-missing' });
    for (const name of [...SETTINGS_PATHS, 'config']) expect(problem.message).toContain(`\`${name}\``);
    const [, start = ''] = /(\{.*\})/.exec(problem.hint ?? '') ?? [];
    // What people copy must be what it says.
    expect(parseSettings(start, 'docs-to-coveo.yml')).toMatchObject({ ok: true });
    expect(start).toMatch(/organization: .*source: .*site: /);
  });

  it('names the file that was asked for', () => {
    expect(missingSettings('conf/search.yml').message).toContain('`conf/search.yml`');
  });
});
