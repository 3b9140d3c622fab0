import { describe, expect, it } from 'vitest';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';

const SITE = 'site: {url: https://docs.example.com/}';

function problemsOf(setup: string) {
  return parseSettings(`${SITE}\nsetup: ${setup}`, 'docs-to-coveo.yml').problems;
}

function resolved(text: string) {
  const parsed = parseSettings(`${SITE}\n${text}`, 'x.yml');
  const settings = parsed.ok ? resolveSettings(parsed.file, {}) : undefined;
  return settings?.ok ? settings.settings.setup : undefined;
}

describe('`setup`', () => {
  it('is what the file says, in the words of the service', () => {
    const fields = 'fields: {version: {type: STRING, facet: true}}, mappings: {docversion: ["%[version]"]}';
    expect(resolved(`setup: {sourceName: Docs, visibility: secured, caseSensitive: true, ${fields}}`)).toEqual({
      sourceName: 'Docs',
      visibility: 'SECURED',
      caseSensitive: true,
      fields: { version: { type: 'STRING', facet: true } },
      mappings: { docversion: ['%[version]'] },
    });
  });

  it('asks for nothing where the file does not have it', () => {
    expect(resolved('')).toEqual({ fields: {}, mappings: {} });
    expect(Object.getPrototypeOf(resolved('')?.fields)).toBeNull();
  });

  it.each([
    ['{visibility: hidden}', 'settings-invalid-value', 'one of `private`, `secured` or `shared`'],
    ['{sourcename: x}', 'settings-unknown-key', 'sourcename'],
    ['{fields: {Version: {type: STRING}}}', 'settings-invalid-key', 'a field name'],
    ['{fields: {version: {facet: true}}}', 'settings-missing-key', 'setup.fields.version.type'],
    ['{fields: {rank: {type: LONG, multiValueFacet: true}}}', 'settings-conflict', '`STRING` only'],
    ['{fields: {rank: {type: DATE, stemming: true}}}', 'settings-conflict', 'its type is `DATE`'],
    ['{fields: {rank: {type: LONG, facet: false}}}', 'settings-conflict', 'must be `true`'],
    ['{mappings: {docversion: ["%[version"]}}', 'settings-invalid-value', 'a mapping rule such as'],
    ['{mappings: {docversion: ["%[a b]"]}}', 'settings-invalid-value', 'a mapping rule such as'],
    ['{mappings: {docversion: ["%[version:nowhere]"]}}', 'settings-invalid-value', 'a mapping rule such as'],
    ['{mappings: {docversion: []}}', 'settings-invalid-value', 'at least one'],
  ])('refuses %s', (text, code, words) => {
    expect(problemsOf(text)).toEqual([
      expect.objectContaining({ level: 'error', code, line: 2, message: expect.stringContaining(words) }),
    ]);
  });

  it.each([
    '{fields: {rank: {type: LONG, multiValueFacet: false, facet: true, sort: true}}}',
    '{mappings: {docversion: ["v%[version:crawler] of %[title]", plain]}}',
  ])('takes %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
