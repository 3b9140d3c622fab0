import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { type OutcomeParts, outcomeOf } from '../outcome.ts';

const page = (line: string) => `---\n${line}\n---\n# A\n`;
const GENERATORS: readonly GeneratorName[] = ['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'];
const by = (generator: GeneratorName): OutcomeParts => ({
  generator,
  path: generator === 'hugo' ? 'content/a.md' : 'docs/a.md',
  permissions: false,
});

describe('a key in disguise that would hold the page back', () => {
  describe.each(GENERATORS)('%s', (generator) => {
    it.each([
      'coveo.publish: false',
      'Coveo: {publish: false}',
      'COVEO: {publish: false}',
      'cоveo: {publish: false}',
      '"coveo ": {publish: false}',
      '"coveo:publish": false',
      'coveo_publish: false',
      'coveo-publish: "false"',
      'coveo: {}\nCoveo: {publish: false}',
      'covoe: {publish: false}',
      'cove: {publish: false}',
      'covio.publish: false',
      'пublished: false',
      'publіshed: no',
      'drаft: true',
      '"draft\u200B": true',
      'ｄraft: "true "',
      'unl1sted: true',
    ])('is an error: %s', (line) => {
      expect(outcomeOf(page(line), by(generator))).toBe('key-in-disguise');
    });

    it.each([
      'Coveo_publish: true',
      'cove: Bay',
      'пublished: true',
      'published_at: 2026-01-01',
      'drafts: true',
      'Draft: false',
      'Unlisted: false',
      'Published: 2025-01-01',
      'Draft:',
    ])('is none: %s', (line) => {
      expect(outcomeOf(page(line), by(generator))).toBe('public');
    });
  });

  it.each<[generator: GeneratorName, line: string]>([
    ['plain', 'Draft: true'],
    ['plain', 'Published: false'],
    ['docusaurus', 'Draft: true'],
    ['docusaurus', 'UNLISTED: true'],
    ['jekyll', 'Published: false'],
    ['vitepress', 'Draft: 1'],
    ['hugo', 'Coveo: {publish: false}'],
  ])('%s does not read %s', (generator, line) => {
    expect(outcomeOf(page(line), by(generator))).toBe('key-in-disguise');
  });

  it.each(['Draft: true', 'DRAFT: true', 'Published: false'])('Hugo reads %s', (line) => {
    expect(outcomeOf(page(line), by('hugo'))).toBe('unpublished');
  });

  it.each([
    'coveo_permissions: legal',
    'coveo-permissions: legal',
    'permission_sets: [legal]',
    'permissions-sets: legal',
    'Coveo_Permission_Sets: legal',
  ])('is an error where permissions count: %s', (line) => {
    expect(outcomeOf(page(line))).toBe('permissions-misspelt');
    expect(outcomeOf(page(line), { permissions: false })).toBe('public');
  });

  it('is seen in any case and between signs that cannot be seen', () => {
    const sign = fc.constantFrom('', '\u200B', '\u00AD', '\u2060');
    const letters = fc.tuple(...[...'draft'].map((one) => fc.tuple(sign, fc.constantFrom(one, one.toUpperCase()))));
    const hides = fc.property(letters, (parts) => {
      const key = parts.flat().join('');
      expect(outcomeOf(page(`"${key}": true`), by('plain'))).toBe(key === 'draft' ? 'unpublished' : 'key-in-disguise');
    });
    fc.assert(hides);
  });
});

describe('a flag', () => {
  it.each<[generator: GeneratorName, line: string]>([
    ['plain', 'draft: "true "'],
    ['plain', 'draft: 1'],
    ['plain', 'draft: [true]'],
    ['plain', 'draft: 2026-01-01'],
    ['plain', 'published: "false "'],
    ['plain', 'published: never'],
    ['plain', 'published: 0'],
    ['jekyll', 'published: "false "'],
    ['docusaurus', 'draft: maybe'],
    ['docusaurus', 'unlisted: "1"'],
    ['mkdocs', 'draft: "true "'],
    ['hugo', 'draft: "true "'],
    ['hugo', 'draft: TrUe!'],
    ['hugo', 'draft: 2026-01-01'],
    ['hugo', 'published: maybe'],
  ])('of %s that says neither yes nor no is an error: %s', (generator, line) => {
    expect(outcomeOf(page(line), by(generator))).toBe('flag-unclear');
  });

  it.each<[generator: GeneratorName, line: string]>([
    ['plain', 'published: 2025-12-31'],
    ['plain', 'published: March 2021'],
    ['jekyll', 'published: 2021'],
    ['vitepress', 'draft: 3'],
    ['hugo', 'published: 2025-12-31'],
    ['hugo', 'draft: ""'],
    ['hugo', 'draft: "no"'],
    ['hugo', 'draft:'],
  ])('of %s is nothing else: %s', (generator, line) => {
    expect(outcomeOf(page(line), by(generator))).toBe('public');
  });
});

describe("Hugo's flags", () => {
  const YES = ['1', '"1"', '"t"', '"T"', '"true"', '"TRUE"', '"True"', 'true', '2', '-1', '0.5', '"yes"'];
  it.each(YES)('%s is yes', (value) => {
    const hugo = by('hugo');
    expect(outcomeOf(page(`draft: ${value}`), hugo)).toBe('unpublished');
    expect(outcomeOf(`+++\ndraft = ${value}\n+++\n`, hugo)).toBe('unpublished');
    expect(outcomeOf(`{"draft": ${value}}\n`, hugo)).toBe('unpublished');
    const configuration = { 'hugo.toml': '', 'content/_index.md': page(`cascade: {draft: ${value}}`) };
    expect(outcomeOf('# A\n', { ...hugo, configuration })).toBe('unpublished');
    const configured = { 'hugo.yaml': `cascade: {draft: ${value}}\n` };
    expect(outcomeOf('# A\n', { ...hugo, configuration: configured })).toBe('unpublished');
  });

  it.each(['0', '"0"', '"f"', '"F"', '"false"', '"FALSE"', 'false', '0.0', 'null'])('%s is no', (value) => {
    expect(outcomeOf(page(`draft: ${value}`), by('hugo'))).toBe('public');
    expect(outcomeOf(page(`published: ${value}`), by('hugo'))).toBe('unpublished');
  });

  it('that comes from a cascade and cannot be cast is an error of the page', () => {
    const configuration = { 'hugo.toml': '', 'content/_index.md': page('cascade: {draft: "true "}') };
    expect(outcomeOf('# A\n', { ...by('hugo'), configuration })).toBe('flag-unclear');
  });
});
