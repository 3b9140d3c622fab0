import { describe, expect, it } from 'vitest';
import { planSource } from '../../../src/plan/setup/plan-source.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Visibility } from '../../../src/settings/setup-settings.ts';
import { NO_SETUP, source } from './build.ts';

type Asked = Pick<Settings, 'source' | 'setup' | 'permissions'>;

const named: Asked = { setup: { ...NO_SETUP, sourceName: 'Docs' } };
const permissions = { sets: {}, rules: [], pages: 'narrow', tests: [] } as const;

describe('the source', () => {
  it.each([
    ['everyone sees it', named, 'SHARED'],
    ['pages have permissions', { ...named, permissions }, 'SECURED'],
    ['the settings say so', { setup: { ...named.setup, visibility: 'PRIVATE' as const }, permissions }, 'PRIVATE'],
  ])('is made where there is none of its name: %s', (_, asked: Asked, visibility) => {
    expect(planSource(asked, [source({ name: 'Other' })])).toEqual({
      kind: 'source',
      name: 'Docs',
      action: 'create',
      model: { name: 'Docs', visibility },
      detail: `PUSH, ${visibility}`,
    });
  });

  it.each<[string, Asked, Visibility?]>([
    ['by its name', named],
    ['by its id, whatever its name', { source: 'acme-1', setup: { ...NO_SETUP, sourceName: 'Handbook' } }],
    ['secured, though nobody asked for that', named, 'SECURED'],
    ['as it should be', { ...named, permissions }, 'SECURED'],
  ])('is kept where it is found %s', (_, asked, visibility = 'SHARED') => {
    const step = planSource(asked, [source({ id: 'other', name: 'Other' }), source({ visibility })]);
    expect(step).toEqual({
      kind: 'source',
      name: 'Docs',
      id: 'acme-1',
      action: 'keep',
      detail: `acme-1, ${visibility}`,
    });
  });

  it.each([
    ['of another type', named, { type: 'WEB2' }, 'must be of type `PUSH`', undefined],
    ['filled by a crawling module', named, { crawlingModule: 'cm1' }, 'crawling module', undefined],
    [
      'open, but pages have permissions',
      { ...named, permissions },
      {},
      'should be `SECURED`, but is `SHARED`',
      'acme-1',
    ],
    [
      'unlike what is asked for',
      { setup: { ...named.setup, visibility: 'SHARED' as const } },
      { visibility: 'PRIVATE' as const },
      'should be `SHARED`, but is `PRIVATE`',
      'acme-1',
    ],
    ['not of that id', { ...named, source: 'acme-2' }, {}, 'there is none with the id', undefined],
    ['spelt otherwise', { setup: { ...NO_SETUP, sourceName: 'docs' } }, {}, 'differs in case alone', undefined],
  ])('cannot be what it should where it is %s, and says what to do', (_, asked: Asked, more, words, id) => {
    const step = planSource(asked, [source(more)]);
    expect(step).toMatchObject({ action: 'cannot', problem: { level: 'error', code: 'setup-cannot' } });
    if (step.action !== 'cannot') return;
    expect(step.problem.message).toContain(words);
    expect(step.problem.hint).toMatch(/\w/);
    expect(step.id).toBe(id);
  });
});
