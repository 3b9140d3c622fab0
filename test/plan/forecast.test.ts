import { describe, expect, it } from 'vitest';
import { changedSince, fingerprintOf } from '../../src/plan/fingerprint.ts';
import { type Forecast, forecastOf } from '../../src/plan/forecast.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { quotaWarnings } from '../../src/plan/quota.ts';
import { SETTINGS } from '../publish/fakes.ts';
import { page, record, recordedAs } from './build.ts';

const guard = { deletes: 1_000_000, ratio: 1 };

function planOf(pages: number, gone: number, bytes = 10_000) {
  const readings = Array.from({ length: pages }, (_, number) => ({
    ...page(`${number}.md`, `https://docs.example.com/${number}`),
    bytes,
  }));
  const lines = Array.from({ length: gone }, (_, number) =>
    recordedAs(page(`gone/${number}.md`, `https://docs.example.com/gone/${number}`)),
  );
  return makePlan({ record: record(lines), readings, paths: new Set(), guard });
}

describe('forecastOf', () => {
  it.each([
    ['one page', planOf(1, 0), { requests: 5, containers: 1, bytes: 5_200, minutes: 1 }],
    ['deletes alone', planOf(0, 3), { requests: 5, containers: 1, bytes: 360, minutes: 1 }],
    ['both', planOf(1, 1), { requests: 8, containers: 2, bytes: 5_320, minutes: 1 }],
    ['several batches', planOf(500, 0), { requests: 11, containers: 3, bytes: 2_600_000, minutes: 1 }],
    ['many', planOf(20_000, 0, 0), { requests: 62, containers: 20, bytes: 20_000_000, minutes: 4 }],
  ])('%s', (_, plan, forecast) => expect(forecastOf(plan, 1_000_000)).toEqual(forecast satisfies Forecast));

  it('is nothing for nothing to do', () => expect(forecastOf(planOf(0, 0), 1_000_000)).toBeUndefined());
});

describe('quotaWarnings', () => {
  const plan = planOf(50, 10);
  const forecast = forecastOf(plan, 1_000_000);
  if (!forecast) throw new Error('There is something to do.');

  it.each([
    ['calls that are left', { name: 'push.apiCallsPerDay', limit: 100, used: 92 }, []],
    ['too few calls', { name: 'push.apiCallsPerDay', limit: 100, used: 93 }, ['about 8 calls', 'only 7 of 100']],
    ['too few items', { name: 'pushApi.itemsPerDay', limit: 1_000, used: 960 }, ['about 60 items', 'only 40 of 1000']],
    [
      'an index that is full',
      { name: 'index.documents', limit: 100, used: 120 },
      ['about 50 new items', 'only 0 of 100'],
    ],
    ['something else', { name: 'fields.count', limit: 1, used: 1 }, []],
  ])('%s', (_, quota, words) => {
    const found = quotaWarnings(plan, forecast, [quota]);
    expect(found.map(({ code }) => code)).toEqual(words.length > 0 ? ['quota-near'] : []);
    for (const word of words) expect(found[0]?.message).toContain(word);
  });
});

describe('movedOn', () => {
  const tree = [{ path: 'a.md', blob: '1' }];
  const known = record([recordedAs(page('a.md', 'https://docs.example.com/a'))]);
  const material = {
    tree,
    settings: { site: { ...SETTINGS.site, url: 'https://a.example.com/' } },
    record: known,
    plan: planOf(1, 1),
  };
  const planned = fingerprintOf(material);

  it('says nothing for the same plan', () => {
    const again = { ...material, record: { ...known, commit: 'another', time: '2027-01-01T00:00:00.000Z' } };
    expect(changedSince(planned, fingerprintOf(again))).toEqual([]);
  });

  it.each([
    ['tree', { tree: [{ path: 'a.md', blob: '2' }] }, 'the files of the commit'],
    ['settings', { settings: { site: { ...SETTINGS.site, url: 'https://b.example.com/' } } }, 'the settings'],
    ['record', { record: undefined }, 'the record of what is published'],
    [
      'plan',
      { plan: planOf(2, 1) },
      'an option, a date that decides about a page, the built site, or the version of this program',
    ],
  ])('names the %s', (_, other, words) => {
    expect(changedSince(planned, fingerprintOf({ ...material, ...other }))).toEqual([words]);
  });
});
