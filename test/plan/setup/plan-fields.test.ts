import { describe, expect, it } from 'vitest';
import type { MetadataValue } from '../../../src/model/metadata-value.ts';
import type { ExistingField } from '../../../src/plan/setup/existing.ts';
import { planFields } from '../../../src/plan/setup/plan-fields.ts';
import type { SetupSettings } from '../../../src/settings/setup-settings.ts';
import { field, NO_SETUP, usesOf } from './build.ts';

type Values = Readonly<Record<string, MetadataValue>>;

function plan(pages: readonly Values[], existing: readonly ExistingField[] = [], setup: Partial<SetupSettings> = {}) {
  const uses = usesOf(Object.fromEntries(pages.map((page, index) => [`docs/${index}.md`, page])));
  return planFields({ ...NO_SETUP, ...setup }, uses, existing);
}

describe('a field that is not there', () => {
  it('is made of the type that holds what the pages have, in the order of the alphabet', () => {
    const { steps, problems } = plan([{ weight: 1, tags: ['a'], area: 'x' }, { since: '2026-01-02T10:00:00Z' }]);
    expect(steps.map((step) => (step.action === 'create' ? step.model : step))).toEqual([
      { name: 'area', type: 'STRING' },
      { name: 'since', type: 'DATE' },
      { name: 'tags', type: 'STRING', multiValueFacet: true, multiValueFacetTokenizers: ';' },
      { name: 'weight', type: 'LONG' },
    ]);
    expect(problems).toEqual([]);
  });

  it('is what the settings say, also where no page asks for it', () => {
    const fields = { area: { type: 'STRING', facet: true }, later: { type: 'DATE' } } as const;
    const { steps } = plan([{ area: 'x' }], [], { fields });
    expect(steps).toMatchObject([
      { name: 'area', action: 'create', model: { name: 'area', type: 'STRING', facet: true }, detail: 'STRING, facet' },
      { name: 'later', action: 'create', model: { name: 'later', type: 'DATE' } },
    ]);
  });

  it.each([
    [['%[order]'], 'LONG'],
    [['%[order]', '%[weight]'], 'STRING'],
    [['no. %[order]'], 'STRING'],
    [['%[nothing]'], 'STRING'],
  ])('is made for the mapping %j as %s', (rules, type) => {
    const { steps } = plan([{ order: 3 }], [field('order', 'LONG')], { mappings: { place: rules } });
    expect(steps.find(({ name }) => name === 'place')).toMatchObject({
      action: 'create',
      model: { name: 'place', type },
    });
  });

  it('is text where pages disagree, and says which', () => {
    const { steps, problems } = plan([{ weight: 1 }, { weight: 2 }, { weight: 'high' }]);
    expect(steps).toMatchObject([{ action: 'create', model: { type: 'STRING' } }]);
    expect(problems).toEqual([
      expect.objectContaining({ level: 'warning', code: 'field-conflict', path: 'docs/2.md' }),
    ]);
    expect(problems[0]?.message).toContain(
      'a whole number on 2 pages, first in `docs/0.md` (`1`); text in `docs/2.md` (`high`)',
    );
  });

  it('of a type that the settings say names the pages that do not fit', () => {
    const { problems } = plan([{ weight: 1 }, { weight: 'high' }], [], { fields: { weight: { type: 'LONG' } } });
    expect(problems).toEqual([expect.objectContaining({ code: 'field-value-unfit', path: 'docs/1.md' })]);
  });
});

describe('a field that is there', () => {
  it.each([
    ['the type of the pages', 'LONG'],
    ['a wider one', 'DOUBLE'],
  ])('is kept where it has %s', (_, type) => {
    expect(plan([{ weight: 1 }], [field('weight', type)]).steps).toEqual([
      { kind: 'field', name: 'weight', action: 'keep', detail: type },
    ]);
  });

  it('is kept where it is Coveo’s own, whatever the pages have', () => {
    const { steps, problems } = plan([{ author: ['a', 'b'] }], [field('author', 'STRING', { system: true })]);
    expect(steps).toMatchObject([{ action: 'keep' }]);
    expect(problems).toEqual([]);
  });

  it('is never changed where its type is another one: the ways out are told', () => {
    const { steps } = plan([{ weight: 1 }], [field('weight', 'STRING')]);
    expect(steps).toMatchObject([{ action: 'cannot', problem: { code: 'setup-cannot' } }]);
    const [step] = steps;
    const hint = step?.action === 'cannot' ? step.problem.hint : '';
    expect(hint).toContain('metadata: {rename: {weight: …}}');
    expect(hint).toContain('%[weight]');
    expect(hint).toContain('setup: {fields: {weight: {type: STRING}}}');
  });

  it.each<[string, Partial<SetupSettings>]>([
    ['a person says that it will do', { fields: { weight: { type: 'STRING' } } }],
    ['another field is filled with the metadata', { mappings: { sortorder: ['%[weight]'] } }],
  ])('is kept all the same where %s', (_, setup) => {
    const { steps } = plan([{ weight: 1 }], [field('weight', 'STRING'), field('sortorder', 'LONG')], setup);
    expect(steps.map(({ action }) => action)).not.toContain('cannot');
  });

  it('has the options changed that the settings name, and no others', () => {
    const existing = field('area', 'STRING', { facet: false, sort: true, description: 'Theirs' });
    const { steps } = plan([], [existing], { fields: { area: { type: 'STRING', facet: true, sort: true } } });
    expect(steps).toEqual([
      {
        kind: 'field',
        name: 'area',
        action: 'change',
        detail: 'facet: true',
        model: { name: 'area', type: 'STRING', facet: true, sort: true, description: 'Theirs' },
      },
    ]);
  });

  it.each<[string, SetupSettings['fields'][string], Readonly<Record<string, unknown>>]>([
    ['what the service takes for granted', { type: 'STRING', includeInQuery: true, ranking: false }, {}],
    ['what is always so', { type: 'LONG', facet: true, sort: true }, {}],
    ['what is there', { type: 'STRING', facet: true }, { facet: true }],
  ])('is kept where the settings name %s', (_, asked, options) => {
    const { steps } = plan([], [field('area', asked.type, options)], { fields: { area: asked } });
    expect(steps).toMatchObject([{ action: 'keep' }]);
  });

  it('cannot be changed where it is Coveo’s own', () => {
    const existing = field('author', 'STRING', { system: true, facet: false });
    const { steps } = plan([], [existing], { fields: { author: { type: 'STRING', facet: true } } });
    expect(steps).toMatchObject([{ action: 'cannot' }]);
  });

  it('says when lists go into a field for single values', () => {
    const { steps, problems } = plan([{ tags: ['a', 'b'] }], [field('tags', 'STRING')]);
    expect(steps).toMatchObject([{ action: 'keep' }]);
    expect(problems).toMatchObject([{ level: 'notice', code: 'field-not-multi-value' }]);
  });
});
