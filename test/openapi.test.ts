import { describe, expect, it } from 'vitest';
import { routePathOf } from '../src/sandbox/router.ts';
import type { Settings } from '../src/settings/settings.ts';
import { settingsWith } from './publish/settings-of.ts';
import { emptyOrganization } from './publish/setup-world.ts';
import { describedOperations, operationOf, type RecordedCall, validateCall } from './support/openapi.ts';
import { faultsOf } from './support/openapi-schema.ts';
import { tourOfOtherClients } from './support/openapi-tour.ts';

const SETTINGS: Settings = {
  ...settingsWith(`
permissions: {sets: {staff: {allow: [{group: Employees}]}}, rules: [{paths: "**", use: staff}]}
identities: {provider: Acme Identities, groups: {Employees: [{user: ann}]}}
setup: {sourceName: Docs, fields: {area: {type: STRING, facet: true}}, mappings: {place: ["%[order]"]}}
`),
  source: undefined,
};
const PAGES = { 'a.md': '---\norder: 1\narea: x\ntags: [a]\nwhen: 2026-01-02\n---\n# A\n', 'b.md': '# B\n' };

/** Everything that the program does with the service: an empty organization, one that has half, publishes, a rebuild. */
async function allTraffic(): Promise<readonly RecordedCall[]> {
  await using acme = await emptyOrganization();
  const first = await acme.setup(PAGES, SETTINGS, { apply: true, createKey: true });
  const settings = { ...SETTINGS, source: first.report.source ?? '' };
  const fields = { ...settings.setup.fields, area: { type: 'STRING', sort: true } as const };
  const mappings = { place: ['%[order]', '%[area]'] };
  await acme.setup(PAGES, { ...settings, setup: { ...settings.setup, fields, mappings } }, { apply: true });
  await acme.setup(PAGES, settings, { check: true });
  await acme.publish(PAGES, settings, { verifyMinutes: 1 });
  acme.clock.pass(60_000);
  await acme.publish(PAGES, settings, { again: true });
  return acme.calls;
}

const operations = describedOperations();

/** Calls of which no public description is at hand. */
const NOT_DESCRIBED = [
  'POST /rest/organizations/acme/apikeys',
  'POST /rest/privilege/evaluate',
  'POST /rest/search/v2',
  'GET /rest/organizations/acme/limits',
];

describe.skipIf(operations === undefined)('the public descriptions of the service', async () => {
  const traffic = operations ? await allTraffic() : [];
  const used = traffic.map((call) => ({ call, operation: operationOf(operations ?? [], call) }));

  it('know every call that we make, but for those of parts that are not at hand', () => {
    const unknown = used.filter(({ operation }) => !operation).map(({ call }) => `${call.method} ${call.url.pathname}`);
    expect([...new Set(unknown)].filter((name) => !NOT_DESCRIBED.includes(name))).toEqual([]);
  });

  it('are followed by every request, and by every answer of the sandbox', () => {
    const faults = used.flatMap(({ call, operation }) => (operation ? validateCall(operation, call) : []));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('were asked about every endpoint of ours', () => {
    const names = new Set(used.flatMap(({ operation }) => operation?.name ?? []));
    expect(
      [...names]
        .map((name) => name.replace(/\/(push\/v1|logs\/v1|rest)\/organizations\/\{organizationId\}/, ''))
        .toSorted(),
    ).toEqual([
      'DELETE /providers/{providerId}/permissions/olderthan',
      'DELETE /sources/{sourceId}/documents/olderthan',
      'GET /securityproviders',
      'GET /sources/pages',
      'GET /sources/{sourceId}',
      'GET /sources/{sourceId}/mappings',
      'POST ',
      'POST /files',
      'POST /indexes/fields/batch/create/results',
      'POST /indexes/fields/search',
      'POST /sources',
      'POST /sources/{sourceId}/mappings/common/rules',
      'POST /sources/{sourceId}/status',
      'PUT /indexes/fields/{fieldId}',
      'PUT /providers/{providerId}/permissions/batch',
      'PUT /securityproviders/{securityProviderId}',
      'PUT /sources/{sourceId}/documents/batch',
      'PUT /sources/{sourceId}/mappings/common/rules/{ruleId}',
    ]);
  });
});

describe.skipIf(operations === undefined)('what other clients ask the sandbox', async () => {
  const { calls, violations } = operations ? await tourOfOtherClients() : { calls: [], violations: [] };

  it('is described, and so are its answers', () => {
    const faults = calls.flatMap((call) => {
      const operation = operationOf(operations ?? [], call);
      return operation ? validateCall(operation, call) : [`${call.method} ${call.url.pathname} is not described`];
    });
    expect(faults).toEqual([]);
  });

  it('is no violation', () => {
    expect(violations).toEqual([]);
  });

  it('never falls into a route with a name where its path is spelt out', () => {
    const astray = (operations ?? []).filter(({ name, method }) => {
      const path = (name.split(' ')[1] ?? '').replace(/\{organizationId\}/, 'acme').replace(/\{[^}]+\}/g, '-');
      const described = path.split('/').map((part) => (part === '-' || part === 'acme' ? ':' : part));
      const route = routeOrNothing(method, path);
      return route !== undefined && route.replace(/:[^/]+/g, ':') !== described.join('/');
    });
    expect(astray.map(({ name }) => name)).toEqual([]);
  });
});

function routeOrNothing(method: string, path: string): string | undefined {
  try {
    return routePathOf(method, path);
  } catch {
    return undefined;
  }
}

describe('validation', () => {
  const schemas = { Inner: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } };
  const wanted = {
    type: 'object',
    properties: {
      name: { type: 'string', enum: ['a', 'b'] },
      size: { type: 'integer', format: 'int32' },
      when: { type: 'string', format: 'date-time' },
      inner: { $ref: '#/definitions/Inner' },
      many: { type: 'array', items: { allOf: [{ $ref: '#/definitions/Inner' }] } },
      either: { oneOf: [{ type: 'string' }, { $ref: '#/definitions/Inner' }] },
      free: { type: 'object' },
      texts: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };

  it.each<[unknown, readonly string[]]>([
    [
      {
        name: 'a',
        size: 1,
        when: '2026-01-01T00:00:00Z',
        inner: { id: 'x' },
        many: [{ id: 'y' }],
        either: 'z',
        free: { a: 1 },
        texts: { a: 'b' },
      },
      [],
    ],
    [{ either: { id: 'x' } }, []],
    [[], ['it is [], but should be an object']],
    [{ name: 'c' }, ['it.name is "c", which is none of ["a","b"]']],
    [{ size: 1.5 }, ['it.size is 1.5, but should be integer int32']],
    [{ size: 2 ** 31 }, ['it.size is 2147483648, but should be integer int32']],
    [{ when: 'soon' }, ['it.when is "soon", but should be string date-time']],
    [{ inner: {} }, ['it.inner.id is missing']],
    [{ inner: { id: 'x', more: 1 } }, ['it.inner.more is not described']],
    [{ many: [{ id: 1 }] }, ['it.many[0].id is 1, but should be string']],
    [{ either: 1 }, ['it.either is 1, but should be string']],
    [{ texts: { a: 1 } }, ['it.texts.a is 1, but should be string']],
    [{ unknown: 1 }, ['it.unknown is not described']],
  ])('of %j finds %j', (value, faults) => {
    expect(faultsOf(wanted, value, 'it', schemas)).toEqual(faults);
  });
});
