import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/load.ts';
import { endpoint, permalink, prefix, siteUrl } from '../../src/settings/rules/addresses.ts';
import { folder, glob, identifier, language } from '../../src/settings/rules/names.ts';
import type { Rule } from '../../src/settings/rules/rule.ts';

interface Case {
  readonly rule: Rule;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  siteUrl: {
    rule: siteUrl,
    good: ['https://docs.example.com', 'http://localhost:4000/a/', 'HTTPS://EXAMPLE.COM/ä', 'https://example.com/%zz'],
    bad: [
      'docs.example.com',
      '//example.com',
      'ftp://example.com',
      'https:example.com',
      'https:///x',
      'https://a b.example/',
      'https://example.com/a\\b',
      'https://example.com:99999',
      'https://example.com/?a=b',
      'https://example.com/?',
      'https://example.com/#top',
      'https://ann@example.com/',
    ],
  },
  endpoint: {
    rule: endpoint,
    good: [
      'https://api.example.com',
      'http://localhost:1',
      'http://127.0.0.1',
      'http://127.9.9.9:1/',
      'http://[::1]:7700',
    ],
    bad: [
      'http://api.example.com',
      'http://128.0.0.1',
      'http://127.0.0.1.example.com',
      'http://localhost.example.com',
      'http://0.0.0.0',
      'http://[::2]',
      'https://key:x@api.example.com',
      'https://api.example.com/?a',
      'file:///etc',
    ],
  },
  prefix: {
    rule: prefix,
    good: ['/', 'guides', '/guides/', 'a/b c/d', '/v1.2/'],
    bad: [
      '',
      '//evil.example',
      'a//b',
      '../a',
      '/a/./b',
      'a/%2e%2E/b',
      'a?b',
      'a#b',
      'a\\b',
      ' a',
      'https://x.example/',
    ],
  },
  permalink: {
    rule: permalink,
    good: ['/:path', ':path', '/:dir/:slug/', '/:year-:month-:day-:title.html', '/p/:name'],
    bad: [
      '',
      '/guides/',
      '/:pth',
      '/:path:',
      '/:pathology',
      '/:path?x',
      '/:path#x',
      '/../:path',
      '/:dir//:name',
      '/: path',
    ],
  },
  identifier: {
    rule: identifier,
    good: ['acme1234', 'acme1234-abcdefghij', 'a.b_c', 'ä'],
    bad: ['', '.', '..', 'a b', 'a/b', 'a\\b', 'a\tb', 'a\u0000b', 'a?b', 'a#b', 'a%2fb'],
  },
  folder: {
    rule: folder,
    good: ['.', 'docs', './docs/', 'a/b', 'a..b/c', '..a'],
    bad: ['', '/', '/docs', '..', '../docs', 'docs/../..', 'C:/docs', 'c:docs', 'docs\\a', 'a\u0000'],
  },
  glob: {
    rule: glob,
    good: ['**', '**/*.{md,markdown,mdx}', '!(a|b).md', 'a[0-9].md', 'a\\[1\\].md', './x', 'with space/*.md'],
    bad: ['', '/docs/**', '*.{md', '[a', '(a', '+(a', 'a]', '*'.repeat(70_000)],
  },
  language: {
    rule: language,
    good: ['en', 'pt-BR', 'zh-Hant-TW', 'en-us', 'de-CH-1996', 'en-x-private'],
    bad: ['', 'e', 'en_US', 'en-', 'en us', '1', 'english-language-of-old'],
  },
};

const table = Object.entries(CASES);
const rows = (kind: 'good' | 'bad') =>
  table.flatMap(([name, { rule, [kind]: texts }]) =>
    texts.map((text) => [name, text.slice(0, 40), rule, text] as const),
  );

describe('rules', () => {
  it.each(rows('good'))('%s takes "%s"', (_name, _shown, rule, text) => {
    expect(rule(text)).toBeUndefined();
  });

  it.each(rows('bad'))('%s refuses "%s"', (_name, _shown, rule, text) => {
    expect(rule(text)?.expected).toMatch(/^an? /);
  });

  it.each([
    ['siteUrl', siteUrl, 'https://x.example/?a', 'query'],
    ['siteUrl', siteUrl, 'https://x.example/#a', 'fragment'],
    ['siteUrl', siteUrl, 'https://a:b@x.example/', 'password'],
    ['endpoint', endpoint, 'http://x.example/', '`https://` address'],
  ])('%s says what is wrong with the address', (_name, rule, text, word) => {
    expect(rule(text)?.expected).toContain(word);
  });

  it.each([
    [permalink, '/:pth', 'Did you mean `:path`?'],
    [permalink, '/:categories/:path', '`:categories` is none of them.'],
    [permalink, '/guides/', 'Without a variable all pages would have one address.'],
    [language, 'en_us', 'Did you mean `en-US`?'],
    [language, 'not a language', undefined],
    [glob, '/docs/**', 'Paths begin without a slash, so it would match nothing.'],
  ])('%o hints at what to do about "%s"', (rule, text, hint) => {
    expect(rule(text)?.hint).toBe(hint);
  });
});

describe('where the rules apply', () => {
  it.each([
    ['site.url', 'site: {url: "https://x.example/?a"}', '1:13'],
    ['site.permalink', 'site: {permalink: "/:x", url: "https://x.example"}', '1:19'],
    ['site.language', 'site: {language: e, url: "https://x.example"}', '1:18'],
    ['organization', 'organization: a/b', '1:15'],
    ['source', 'source: a b', '1:9'],
    ['endpoints.api', 'endpoints: {api: "http://x.example"}', '1:18'],
    ['endpoints.platform', 'endpoints: {platform: "http://x.example"}', '1:23'],
    ['content[0].root', 'content: [{root: ..}]', '1:18'],
    ['content[0].permalink', 'content: [{permalink: "/:x"}]', '1:23'],
    ['content[0].prefix', 'content: [{prefix: "a?b"}]', '1:20'],
    ['content[0].include[0]', 'content: [{include: ["{a"]}]', '1:22'],
    ['content[0].exclude[0]', 'content: [{exclude: ["/a"]}]', '1:22'],
    ['permissions.rules[0].paths', 'permissions: {sets: {a: {}}, rules: [{paths: "{a", use: a}]}', '1:46'],
    [
      'permissions.tests[0].can[0]',
      'permissions: {sets: {a: {}}, rules: [{paths: a, use: a}], tests: [{identity: anonymous, can: ["/a"]}]}',
      '1:95',
    ],
    ['identities.file', 'identities: {file: ../x.yml}', '1:20'],
  ])('%s', (key, text, place) => {
    const problem = parseSettings(text, 'x.yml').problems.find(({ message }) =>
      message.startsWith(`\`${key}\` must be`),
    );
    expect(problem).toMatchObject({ code: 'settings-invalid-value' });
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });

  it('masks the password of an address', () => {
    const text = 'site: {url: "https://ann:hunter2@x.example/"}';
    expect(JSON.stringify(parseSettings(text, 'x.yml').problems)).not.toContain('hunter2');
  });
});
