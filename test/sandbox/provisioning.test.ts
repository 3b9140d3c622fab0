import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { call, ORGANIZATION, SOURCE, sandboxFor } from './drive.ts';

const ROOT = `/rest/organizations/${ORGANIZATION}`;
const FIELDS = `${ROOT}/indexes/fields`;
const RULES = `${ROOT}/sources/${SOURCE}/mappings/common/rules`;

const VIEW_FIELDS = { owner: 'PLATFORM', targetDomain: 'FIELD', type: 'VIEW', targetId: '*' };
const KEY = { displayName: 'Viewer', privileges: [VIEW_FIELDS], enabled: true };

const answerTo = async (sandbox: Sandbox, method: string, path: string, body?: unknown, headers = {}) => {
  const { status, text } = await call(sandbox, method, path, body, headers);
  return { status, body: text === '' ? undefined : JSON.parse(text) };
};

describe('what the sandbox refuses to make', () => {
  it.each([
    ['a source of another type', 'POST', `${ROOT}/sources`, { name: 'Web', sourceType: 'WEB2' }],
    ['a source without a name', 'POST', `${ROOT}/sources`, { sourceType: 'PUSH' }],
    ['a source of a name that is taken', 'POST', `${ROOT}/sources`, { name: 'Docs', sourceType: 'PUSH' }],
    ['a source of an unknown visibility', 'POST', `${ROOT}/sources`, { name: 'A', sourceVisibility: 'PUBLIC' }],
    ['a field of an unknown type', 'POST', FIELDS, { name: 'area', type: 'TEXT' }],
    ['a field whose name is none', 'POST', FIELDS, { name: '1 area', type: 'STRING' }],
    ['a field with a key that nobody knows', 'POST', FIELDS, { name: 'area', type: 'STRING', fcet: true }],
    ["one of Coveo's own fields", 'POST', FIELDS, { name: 'title', type: 'STRING' }],
    ['a mapping to a field that is not there', 'POST', RULES, { field: 'nowhere', content: ['%[a]'] }],
    ['a mapping without a rule', 'POST', RULES, { field: 'title', content: [] }],
    [
      'a key with a privilege that there is not',
      'POST',
      `${ROOT}/apikeys`,
      { ...KEY, privileges: [{ ...VIEW_FIELDS, type: 'ALL' }] },
    ],
  ])('%s', async (_name, method, path, body) => {
    const sandbox = await sandboxFor();
    const { status, body: told } = await answerTo(sandbox, method, path, body);
    expect([status, told]).toEqual([expect.any(Number), expect.objectContaining({ errorCode: expect.any(String) })]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['a source', 'GET', `${ROOT}/sources/nowhere`],
    ['a field', 'GET', `${FIELDS}/nowhere`],
    ['mappings', 'GET', `${ROOT}/sources/nowhere/mappings`],
    ['a rule', 'PUT', `${RULES}/nowhere`],
  ])('anything about %s that is not there: 404', async (_name, method, path) => {
    const sandbox = await sandboxFor();
    const body = method === 'PUT' ? { field: 'title', content: ['%[a]'] } : undefined;
    expect((await answerTo(sandbox, method, path, body)).status).toBe(404);
  });

  it('a change of the type of a field', async () => {
    const sandbox = await sandboxFor();
    expect((await answerTo(sandbox, 'POST', FIELDS, { name: 'area', type: 'STRING' })).status).toBe(204);
    const changed = await answerTo(sandbox, 'PUT', `${FIELDS}/area`, { name: 'area', type: 'LONG' });
    expect(changed.status).toBeGreaterThanOrEqual(400);
    expect((await answerTo(sandbox, 'GET', `${FIELDS}/area`)).body).toMatchObject({ type: 'STRING' });
  });
});

describe('a key that was made', () => {
  it('may do what its privileges say, and nothing else', async () => {
    const sandbox = await sandboxFor();
    const made = await answerTo(sandbox, 'POST', `${ROOT}/apikeys`, KEY);
    const authorization = { authorization: `Bearer ${made.body.value}` };
    expect((await answerTo(sandbox, 'GET', `${FIELDS}/title`, undefined, authorization)).status).toBe(200);
    const area = { name: 'area', type: 'STRING' };
    expect((await answerTo(sandbox, 'POST', FIELDS, area, authorization)).status).toBe(403);
    expect((await answerTo(sandbox, 'GET', `${ROOT}/sources`, undefined, authorization)).status).toBe(403);
  });
});

describe('lists', () => {
  it('of sources come whole and in pages, not as a source of that name', async () => {
    const sandbox = await sandboxFor();
    expect((await answerTo(sandbox, 'GET', `${ROOT}/sources`)).body).toMatchObject([{ id: SOURCE }]);
    const { status, body } = await answerTo(sandbox, 'GET', `${ROOT}/sources/pages?page=0&perPage=10`);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining(SOURCE)]);
  });
});
