import { expect, it } from 'vitest';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import { SANDBOX_KEY } from '../../src/sandbox/server.ts';
import { MemoryStore } from './fakes.ts';
import { sandboxed } from './sandboxed.ts';
import { settingsWith } from './settings-of.ts';

const MAIL = 'Email Security Provider';
const settings = settingsWith(`
permissions:
  sets:
    everyone: {anonymous: true}
    staff: {allow: [{group: Employees}]}
  rules:
    - {paths: "**", use: everyone}
    - {paths: "internal/**", use: staff}
identities:
  provider: Acme Docs Identities
  file: people.yml
`);

const PEOPLE = `
groups:
  Employees: [{user: ann}, {user: bob}]
aliases:
  ann: [{user: ann@example.com, provider: ${MAIL}}]
  bob: [{user: bob@example.com, provider: ${MAIL}}]
`;
const FILES = { 'index.md': '# Welcome', 'internal/pay.md': '# Pay', 'people.yml': PEOPLE };
const AFTER = { ...FILES, 'people.yml': PEOPLE.replace(', {user: bob}]', ']').replace(/ {2}bob: .*\n/, '') };

/** What somebody who is logged in with this address finds. */
async function searchAs(url: string, name: string): Promise<readonly string[]> {
  const post = async (path: string, key: string, body: object) => {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const json: unknown = await answer.json();
    expect({ status: answer.status, json }).toMatchObject({ status: 200 });
    return JSON.parse(JSON.stringify(json));
  };
  const { token } = await post('/rest/search/v2/token?organizationId=acme', SANDBOX_KEY, {
    userIds: [{ name, provider: MAIL }],
  });
  const { results } = await post('/rest/search/v2?organizationId=acme', token, { q: '' });
  return results.map(({ uri }: { uri: string }) => uri).toSorted();
}

it('somebody who leaves the company finds the pages no more, and the plan of the pull request said so', async () => {
  const providers = [{ organization: 'acme', id: 'Acme Docs Identities', sources: ['acme-docs'] }];
  await using stage = await sandboxed({ providers });
  const store = new MemoryStore();
  const parts = { store, settings, readVisibility: async () => 'SECURED' as const };
  const first = await publish(stage.world({ c1: FILES }, parts));
  expect(first.report.problems).toEqual([]);
  expect(first.report.identities).toMatchObject({ pushed: ['group:Employees', 'user:ann', 'user:bob'], unchanged: 0 });
  const [index, pay] = ['https://docs.example.com/', 'https://docs.example.com/internal/pay'];
  expect(await searchAs(stage.sandbox.url, 'bob@example.com')).toEqual([index, pay]);
  expect(await searchAs(stage.sandbox.url, 'zoe@example.com')).toEqual([index]);

  const { report: proposed } = await plan(stage.world({ c1: FILES, c2: AFTER }, parts));
  expect(proposed.members).toEqual([
    { identity: 'user:bob', gains: [], loses: [pay] },
    { identity: `user:bob@example.com in ${MAIL}`, gains: [], loses: [pay] },
  ]);
  expect(proposed.identities).toMatchObject({ pushed: ['group:Employees'], deleted: ['user:bob'] });
  expect(await searchAs(stage.sandbox.url, 'bob@example.com')).toEqual([index, pay]);

  stage.clock.pass(1_000);
  const { report: merged } = await publish(stage.world({ c1: FILES, c2: AFTER }, parts));
  expect(merged.problems).toEqual([]);
  expect(merged.counts).toMatchObject({ added: 0, updated: 0, deleted: 0 });
  expect(await searchAs(stage.sandbox.url, 'bob@example.com')).toEqual([index]);
  expect(await searchAs(stage.sandbox.url, 'ann@example.com')).toEqual([index, pay]);
  expect(stage.sandbox.violations).toEqual([]);
});
