import fc from 'fast-check';
import { expect } from 'vitest';
import { pushItems } from '../../src/coveo/batches.ts';
import { createPushService } from '../../src/coveo/push-service.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import { createConverter } from '../../src/pages/convert-page.ts';
import { generatorKind } from '../../src/pages/generators/generators.ts';
import { createSiteMap } from '../../src/pages/links/link-resolver.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import type { Item } from '../../src/pages/page.ts';
import { createPermissionRules } from '../../src/pages/permissions/rules.ts';
import { readPage } from '../../src/pages/read-page.ts';
import type { Site } from '../../src/pages/site.ts';
import { decodeText } from '../../src/pages/text/decode-text.ts';
import { SANDBOX_KEY, startSandbox } from '../../src/sandbox/server.ts';
import { GENERATORS } from '../../src/settings/defaults.ts';
import { contentFile, contentRoot, SITE_URL } from '../pages/build.ts';
import { settingsFor } from './any-page-settings.ts';

const NOW = new Date('2026-06-15T12:00:00Z');
const convert = createConverter(createMarkdown(await loadParser()));

/** Something that a repository may hold: a path, and bytes. */
interface AnyFile {
  readonly generator: (typeof GENERATORS)[number];
  readonly path: string;
  readonly content: Uint8Array;
}

const HOSTILE_KEYS = [
  'title',
  'slug',
  'permalink',
  'url',
  'id',
  'date',
  'draft',
  'tags',
  'coveo',
  'author',
  'lang',
  '__proto__',
  'constructor',
  'toString',
  'documentid',
  'a b',
  '',
];
const key = fc.oneof(fc.constantFrom(...HOSTILE_KEYS), fc.string({ maxLength: 8 }));
const scalar = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('2026-01-02', '012', '{{ page.title }}', 'https://evil.example/', '../up', 'a/b'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));
const data = fc.dictionary(key, value, { maxKeys: 6 });

/** JSON is YAML as well, and TOML knows simple pairs. */
const frontMatter = fc.oneof(
  fc.constant(''),
  data.map((mapping) => `---\n${JSON.stringify(mapping)}\n---\n`),
  data.map(
    (mapping) =>
      `---\n${Object.entries(mapping)
        .map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`)
        .join('\n')}\n---\n`,
  ),
  data.map((mapping) => `;;;\n${JSON.stringify(mapping)}\n;;;\n`),
  data.map(
    (mapping) =>
      `+++\n${Object.entries(mapping)
        .filter(([, entry]) => typeof entry === 'string')
        .map(([name, entry]) => `${JSON.stringify(name)} = ${JSON.stringify(entry)}`)
        .join('\n')}\n+++\n`,
  ),
  fc.string().map((text) => `---\n${text}\n---\n`),
  fc.constantFrom(
    '---\n',
    '---js\nthrow 1\n---\n',
    '---\na: &a [*a]\n---\n',
    '---\na: 1\na: 2\n---\n',
    '\uFEFF---\r\ntitle: A\r\n---\r\n',
    '{"a":',
    '+++\na = \n+++\n',
  ),
);

const FRAGMENTS = [
  '# A\n',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{< a >}}',
  ':::',
  '!!! note\n    x\n',
  '=== "T"\n',
  '<div>',
  '</p>',
  '<script>',
  '<A b={',
  '/>',
  '`',
  '```\n',
  '~~~\n',
  '[a](b',
  '](',
  '![',
  '<!--',
  '-->',
  '\n\n',
  '| a |\n|--|\n',
  '[^1]',
  '$$',
  '\t',
  '    ',
  '> ',
  '- ',
  '1. ',
  '\0',
  '\u202E',
  '\uD800',
  '&#0;',
  '&amp;',
  'import x from "y"\n',
  '--8<-- "a"\n',
  '<<< @/a\n',
  '\\',
  '*',
  '_',
  '{#a}',
  '{: .b}',
  'word ',
];
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('>', '- ', '[', '*', '<b>', '{', '('), fc.integer({ min: 1, max: 3000 }))
    .map(([mark, times]) => mark.repeat(times)),
);

const segment = fc.oneof(
  fc.constantFrom(
    'docs',
    'blog',
    'index',
    '_index',
    'README',
    '01-a',
    '2026-01-02-post',
    'content',
    '_posts',
    '[id]',
    'a b',
    'ä',
    'a#b',
    'a?b',
    '50%',
    '%2e%2e',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((text) => text.replaceAll(/[/\0]/g, '-')),
);
const path = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('.md', '.markdown', '.mdx'))
  .map(([segments, extension]) => segments.join('/') + extension);

const anyFile: fc.Arbitrary<AnyFile> = fc.record({
  generator: fc.constantFrom(...GENERATORS),
  path,
  content: fc.oneof(
    { weight: 9, arbitrary: fc.tuple(frontMatter, body).map(([head, rest]) => Buffer.from(head + rest)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  ),
});

/** An item, or the codes of the problems that keep it from being one. */
function outcome({ generator, path: name, content }: AnyFile): Item | readonly string[] {
  const file = contentFile(name, contentRoot({ include: ['**/*'] }));
  const settings = settingsFor(generator);
  const context = { settings, workingDirectory: '', configuration: new Map<string, string>(), paths: new Set([name]) };
  const site: Site = {
    settings,
    generator: generatorKind(generator).create(context).generator,
    origin: {},
    workingDirectory: '',
    permissions: createPermissionRules({ settings: undefined, provider: undefined, workingDirectory: '' }),
  };
  const decoded = decodeText(content, name);
  if (!decoded.ok) return decoded.problems.map(({ code }) => code);
  if (!site.generator.takes(file)) return ['not-taken'];
  const reading = readPage(file, decoded.text, site, NOW);
  if (reading.kind === 'unpublished') return [reading.reason];
  if (reading.kind === 'error') return reading.problems.map(({ code }) => code);
  const { page, body } = reading;
  const resolver = createSiteMap([{ path: name, documentId: page.documentId }], new Set([name]), site).resolverFor(
    file,
    page.documentId,
  );
  return convert({ page, body, resolver, site });
}

const STEERING_KEYS = [...HOSTILE_KEYS, 'aliases', 'categories', 'category', 'published', 'publishDate', 'expiryDate']
  .concat(['cascade', 'build', 'headless', 'type', 'layout', 'locale', 'language', 'description', 'unlisted', 'weight'])
  .concat(['last_update', 'linkTitle', 'excerpt_separator', 'translationKey', 'status']);
const ODD_VALUES = [
  '{}',
  '[]',
  '[{}]',
  '{a: {}}',
  '[[1]]',
  '~',
  '""',
  '0',
  '-1',
  '.nan',
  'true',
  'false',
  '2026-02-30',
].concat(['2026-01-02', '" "', '/', '"//"', '..', '"\\0"', '"{{ a }}"']);
const STEERED_PATHS = [
  'docs/start.md',
  '_posts/2026-01-02-post.md',
  'content/docs/_index.md',
  'blog/2026-01-02-post/index.mdx',
];

/** Every key that steers a page, with every kind of value that its author did not mean: an item, or a problem with a code. */
export function testOddValues(generator: AnyFile['generator']): void {
  for (const path of STEERED_PATHS) {
    for (const name of STEERING_KEYS) {
      for (const odd of ODD_VALUES) {
        const content = Buffer.from(`---\n${JSON.stringify(name)}: ${odd}\n---\nText.\n`);
        const made = outcome({ generator, path, content });
        expect('documentId' in made || made.length > 0, `${path}: ${name}: ${odd}`).toBe(true);
      }
    }
  }
}

/**
 * Whatever a file holds, it becomes an item that the sandbox indexes, or a problem with a code.
 *
 * @param runs number of files
 */
export async function testAnyPage(runs: number): Promise<void> {
  const items = new Map<string, Item>();
  fc.assert(
    fc.property(anyFile, (file) => {
      const made = outcome(file);
      if (!('documentId' in made)) {
        expect(made.length).toBeGreaterThan(0);
        for (const code of made) expect(code).toMatch(/\S/);
        return;
      }
      expect(made.documentId.startsWith(SITE_URL)).toBe(true);
      expect(made.title.trim()).not.toBe('');
      items.set(made.documentId, made);
    }),
    { numRuns: runs },
  );
  expect(items.size).toBeGreaterThan(runs / 20);
  await expectIndexed([...items.values()]);
}

/** The rules of what the service takes are the sandbox's own: nothing of the program's tells them. */
async function expectIndexed(items: readonly Item[]): Promise<void> {
  const sandbox = await startSandbox({ sources: [{ organization: 'acme', source: 'docs' }] });
  try {
    const transport = createTransport({ version: '0.0.0', environment: {} });
    const retry = { now: () => new Date(), sleep: async () => {}, random: () => 0, onRetry: () => {} };
    const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
    const service = createPushService({
      endpoints: { api: sandbox.url },
      organization: 'acme',
      source: 'docs',
      apiKey: SANDBOX_KEY,
      transport,
      traffic,
      retry,
    });
    await service.setStatus('INCREMENTAL');
    for await (const _ of pushItems(service, outgoing(items)));
    await service.setStatus('IDLE');
    await sandbox.settle();
    await transport[Symbol.asyncDispose]();
    expect(sandbox.violations).toEqual([]);
    expect(sandbox.log('docs').filter(({ result }) => result !== 'COMPLETED')).toEqual([]);
    expect(new Set(sandbox.items('docs').map(({ documentId }) => documentId))).toEqual(
      new Set(items.map(({ documentId }) => documentId)),
    );
  } finally {
    await sandbox.close();
  }
}

async function* outgoing(items: readonly Item[]) {
  for (const { documentId, html, metadata } of items) yield { documentId, html, metadata };
}
