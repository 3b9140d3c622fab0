import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/coveo/service-error.ts';
import { publish } from '../../../src/publish/publish.ts';
import { fakeService, world } from '../fakes.ts';
import { settingsWith } from '../settings-of.ts';

const FILES = { 'a.md': '# A\n' };
const SECURED = settingsWith(
  'permissions: {sets: {staff: {allow: [{user: ann}]}}, rules: [{paths: "**", use: staff}]}',
);
const failing = (status: number | undefined, kind: ServiceError['kind']) => async () => {
  throw new ServiceError({ kind, call: 'readSource', message: 'No answer that helps.', status });
};

describe('whether the source keeps to permissions', () => {
  it.each([
    ['the key may not look', failing(403, 'forbidden')],
    ['the source is not to be found', failing(404, 'organization-not-found')],
    ['the answer does not tell', async () => undefined],
  ])('is a warning of the report where %s', async (_name, readVisibility) => {
    const service = fakeService();
    const { report } = await publish(world({ c1: FILES }, { settings: SECURED, service, readVisibility }));
    expect(report.problems).toMatchObject([{ level: 'warning', code: 'source-visibility-unknown' }]);
    expect(service.calls).toContain('batch');
  });

  it.each([
    ['fails', failing(503, 'unavailable')],
    ['cannot be reached', failing(undefined, 'unreachable')],
  ])('is never guessed at where the service %s: nothing is sent', async (_name, readVisibility) => {
    const service = fakeService();
    const { report, ending } = await publish(world({ c1: FILES }, { settings: SECURED, service, readVisibility }));
    expect(ending).toBe('failed');
    expect(report.problems).toMatchObject([{ level: 'error' }]);
    expect(service.calls).toEqual([]);
  });

  it('does not matter where no permissions are sent', async () => {
    const readVisibility = failing(503, 'unavailable');
    const { report } = await publish(world({ c1: FILES }, { readVisibility }));
    expect([report.problems, report.counts.added]).toEqual([[], 1]);
  });
});
