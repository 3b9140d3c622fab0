import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';

const EVERYTHING = readFileSync(new URL('fixtures/everything.yml', import.meta.url), 'utf8');
const KEYS = [...EVERYTHING.matchAll(/[A-Za-z]+(?=:)/g)].map(([key]) => key);

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        ': ',
        '\n',
        '  ',
        '\t',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '&a ',
        '*a',
        '!!',
        '"',
        "'",
        '#',
        '---\n',
        '%',
        '|',
        '>',
        '? ',
        '~',
        '<<',
        '__proto__',
        ...KEYS,
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

const settingsLike = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, 0.5, -1, Number.NaN, '', 'docs', '**', 'us', 'plain', 'https://docs.example.com/'),
      fc.string(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value'), { maxKeys: 5 }),
    ),
  }))
  .value.map((value) => stringify(value));

const damaged = fc
  .tuple(fc.nat(EVERYTHING.length), fc.nat(30), fc.string({ maxLength: 5 }))
  .map(([start, length, text]) => EVERYTHING.slice(0, start) + text + EVERYTHING.slice(start + length));

describe('any text', () => {
  it('is settings or has problems, each with a code, a sentence and a place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), yamlish, settingsLike, damaged), (text) => {
        const parsed = parseSettings(text, 'any.yml');
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
        for (const problem of parsed.problems) {
          expect(problem.code).toMatch(/^settings(-[a-z]+)+$/);
          expect(problem.message).toMatch(/^[A-Z`].*\.$/);
          expect(problem.message).not.toMatch(/Invalid input|undefined|\[object/);
          expect(problem.path).toBe('any.yml');
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
          expect(problem.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that is settings resolves, and resolves to the same again', () => {
    const entries = fc.record(
      {
        root: fc.constantFrom('.', './docs/', 'a/b'),
        prefix: fc.constantFrom('/', 'guides', '/a/b/'),
        'body-title': fc.constantFrom('auto', 'off'),
        include: fc.constantFrom(['**/*.md'], ['*.md', '*.mdx']),
        metadata: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
      },
      { requiredKeys: [] },
    );
    const site = fc.record({ url: fc.webUrl(), language: fc.constantFrom('en', 'de-ch') }, { requiredKeys: ['url'] });
    fc.assert(
      fc.property(site, fc.array(entries, { minLength: 1, maxLength: 3 }), (site, content) => {
        const first = settingsOf({ site, content });
        const { url, generator, permalink, language } = first.site;
        const again = settingsOf({
          site: { url, generator, permalink, language },
          content: first.content.map(({ root, bodyTitle, ...entry }) => {
            return { ...entry, root: root || '.', 'body-title': bodyTitle };
          }),
        });
        expect(again).toEqual(first);
        expect(new URL(first.site.url).href).toBe(first.site.url);
      }),
    );
  });
});

function settingsOf(value: unknown) {
  const parsed = parseSettings(stringify(value), 'any.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const resolved = resolveSettings(parsed.file, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.settings;
}
