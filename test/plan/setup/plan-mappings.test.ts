import { describe, expect, it } from 'vitest';
import { planMappings, unknownMetadata } from '../../../src/plan/setup/plan-mappings.ts';
import { field, NO_SETUP, usesOf } from './build.ts';

const asking = (content: readonly string[]) => ({ ...NO_SETUP, mappings: { place: content } });

describe('a mapping rule', () => {
  it.each<[string, readonly string[] | undefined, readonly string[], string, readonly string[]]>([
    ['is added where there is none', undefined, ['%[a]'], 'create', ['%[a]']],
    ['is kept where it is there', ['%[a]'], ['%[a]'], 'keep', []],
    ['is kept where it says more', ['%[x]', '%[a]', '%[y]'], ['%[a]'], 'keep', []],
    ['gets what is missing behind what is there', ['%[x]'], ['%[a]', '%[b]'], 'change', ['%[x]', '%[a]', '%[b]']],
    ['gets only what is missing', ['%[b]'], ['%[a]', '%[b]'], 'change', ['%[b]', '%[a]']],
  ])('%s', (_, before, asked, action, content) => {
    const existing = before ? [{ id: 'r1', field: 'place', content: before }] : [];
    const [step, ...others] = planMappings(asking(asked), existing);
    expect(others).toEqual([]);
    expect(step).toMatchObject({ kind: 'mapping', name: 'place', action });
    if (step?.action === 'create' || step?.action === 'change') {
      expect(step.model).toEqual({ ...(before ? { id: 'r1' } : {}), field: 'place', content });
    }
  });

  it('for another field is nobody’s business', () => {
    expect(planMappings(NO_SETUP, [{ id: 'r1', field: 'other', content: ['%[x]'] }])).toEqual([]);
  });

  it('that takes what no page has is a warning', () => {
    const uses = usesOf({ 'a.md': { version: '1' } });
    const fields = [field('filetype', 'STRING', { system: true }), field('verion', 'STRING')];
    const asked = asking(['%[version]', '%[filetype]', '%[x:converter]', '%[verion]']);
    expect(unknownMetadata(asked, uses, fields)).toEqual([
      expect.objectContaining({
        level: 'warning',
        code: 'mapping-unknown-metadata',
        message: expect.stringContaining('verion'),
      }),
    ]);
  });
});
