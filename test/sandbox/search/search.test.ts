import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/sandbox/search/query.ts';
import { SANDBOX_KEY, type Sandbox } from '../../../src/sandbox/server.ts';
import { call, ORGANIZATION, PUSH, pushBatch, SOURCE, START, sandboxFor, send } from '../drive.ts';

const SITE = 'https://docs.example.com';
/** In a secured source an item that says nothing of permissions is seen by nobody. */
const HTML = { fileExtension: '.html', permissions: [{ allowAnonymous: true }] };
const ANN = { identity: 'ann@example.com', securityProvider: 'Email Security Provider' };
const ITEMS = [
  {
    ...HTML,
    documentId: `${SITE}/install`,
    title: 'Install a widget',
    data: '<p>Run the installer on every machine.',
    tags: ['start', 'setup'],
    weight: 2,
    date: '2026-01-02',
  },
  {
    ...HTML,
    documentId: `${SITE}/tune`,
    title: 'Tune it',
    data: '<p>A widget can be tuned. Running widgets hum.',
    weight: 10,
    draft: false,
    date: '2025-01-02T00:00:00Z',
  },
  {
    ...HTML,
    documentId: `${SITE}/cafe`,
    title: 'Cafés',
    data: '<p>Où est le café ?',
    language: 'fr',
    'not a field': 'secretword',
  },
  {
    ...HTML,
    documentId: `${SITE}/board`,
    title: 'Board minutes',
    data: '<p>A widget nobody may see.',
    permissions: [{ allowedPermissions: [{ ...ANN, identityType: 'User' }] }],
  },
  {
    ...HTML,
    documentId: `${SITE}/open`,
    title: 'Open',
    data: '<p>For everyone.',
    clickableuri: `${SITE}/open?from=search`,
  },
];

describe('a search', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await sandboxFor();
    await pushBatch(sandbox, { addOrUpdate: ITEMS });
  });

  const search = (body: unknown, query = '') =>
    call(sandbox, 'POST', `/rest/search/v2?organizationId=${ORGANIZATION}${query}`, body);
  const read = async (body: unknown, query = '') => {
    const reply = await search(body, query);
    expect(reply.status, reply.text).toBe(200);
    return JSON.parse(reply.text);
  };
  const names = async (body: unknown, query = ''): Promise<string[]> =>
    (await read(body, query)).results.map(({ uri }: { uri: string }) => uri.slice(SITE.length + 1));

  it.each([
    { name: 'a word, the title first', q: 'widget', found: ['install', 'tune'] },
    { name: 'all words', q: 'widgets hum', found: ['tune'] },
    { name: 'another form of a word', q: 'installing', found: ['install'] },
    { name: 'no accents', q: 'cafe', found: ['cafe'] },
    { name: 'a phrase', q: '"running widgets"', found: ['tune'] },
    { name: 'a phrase that is not there', q: '"widgets running"', found: [] },
    { name: 'a value of the metadata', q: 'setup', found: ['install'] },
    { name: 'what is no word', q: '!!!', found: [] },
    { name: 'what the full text would read as syntax', q: 'widget AND NOT "', found: [] },
    { name: 'a column', q: 'title:widget', found: [] },
    { name: 'nothing: everything, the newest first', q: ' ', found: ['cafe', 'open', 'install', 'tune'] },
  ])('finds by $name', async ({ q, found }) => {
    expect(await names({ q })).toEqual(found);
  });

  it.each([
    { aq: '@source=="Docs"', found: 4 },
    { aq: '(@source=="docs")', found: 4 },
    { aq: '@source=="Other"', found: 0 },
    { aq: '@tags==setup', found: 1 },
    { aq: '@tags==("setup","x")', found: 1 },
    { aq: '@tags=set', found: 1 },
    { aq: '@tags<>setup', found: 3 },
    { aq: '@weight==10', found: 1 },
    { aq: '@weight>2', found: 1 },
    { aq: '@weight>=2 @weight<10', found: 1 },
    { aq: '@title>1', found: 0 },
    { aq: '@draft==false', found: 1 },
    { aq: '@date>2025/06/01 AND @date<=2026/01/02', found: 1 },
    { aq: '@rowid>2', found: 2 },
    { aq: '@tags==setup OR @weight==10', found: 2 },
    { aq: '@tags==setup OR @weight==10 AND @weight==3', found: 1 },
    { aq: '(@tags==setup OR @weight==10) AND NOT @weight==10', found: 1 },
    { aq: '@uri=="https://docs.example.com/tune"', found: 1 },
    { aq: '@nothing==x', found: 0 },
    { aq: '@source=="x\' OR 1=1 --"', found: 0 },
  ])('takes the condition $aq', async ({ aq, found }) => {
    expect(await read({ aq })).toMatchObject({ totalCount: found, totalCountFiltered: found });
    expect(await read({ cq: aq })).toMatchObject({ totalCount: found });
  });

  it.each([
    { sortCriteria: 'date ascending', found: ['tune', 'install', 'cafe', 'open'] },
    { sortCriteria: 'date descending', found: ['cafe', 'open', 'install', 'tune'] },
    { sortCriteria: '@rowid descending', found: ['open', 'cafe', 'tune', 'install'] },
    { sortCriteria: '@weight descending', found: ['tune', 'install', 'cafe', 'open'] },
    { sortCriteria: '@title ascending', found: ['cafe', 'install', 'open', 'tune'] },
  ])('sorts by $sortCriteria', async ({ sortCriteria, found }) => {
    expect(await names({ sortCriteria })).toEqual(found);
  });

  it('shows what is not public with viewAllContent only', async () => {
    expect(await names({ q: 'nobody' })).toEqual([]);
    expect(await names({ q: 'nobody', viewAllContent: true })).toEqual(['board']);
    expect(await names({ q: 'nobody' }, '&viewAllContent=true')).toEqual(['board']);
    expect(await names({ q: 'everyone' })).toEqual(['open']);
  });

  it('pages by number and by row', async () => {
    const all = await names({ sortCriteria: '@rowid ascending', viewAllContent: true });
    expect(all).toHaveLength(ITEMS.length);
    const byNumber = [await names({ sortCriteria: '@rowid ascending', viewAllContent: true, numberOfResults: 3 })];
    byNumber.push(
      await names({ sortCriteria: '@rowid ascending', viewAllContent: true, numberOfResults: 3, firstResult: 3 }),
    );
    expect(byNumber.flat()).toEqual(all);
    const byRow: string[] = [];
    for (let last = 0; ; ) {
      const { results, totalCount } = await read({
        aq: `@rowid>${last}`,
        sortCriteria: '@rowid ascending',
        viewAllContent: true,
        numberOfResults: 2,
      });
      if (totalCount === 0) break;
      byRow.push(...results.map(({ uri }: { uri: string }) => uri.slice(SITE.length + 1)));
      last = results.at(-1).raw.rowid;
    }
    expect(byRow).toEqual(all);
  });

  it('keeps the row of an item that is pushed again', async () => {
    const rows = async () =>
      (await read({ q: 'hum', viewAllContent: true })).results.map(({ raw }: { raw: { rowid: number } }) => raw.rowid);
    const before = await rows();
    await pushBatch(sandbox, { addOrUpdate: [{ documentId: `${SITE}/tune`, data: 'still humming' }] });
    expect(await rows()).toEqual(before);
    expect(await names({ q: 'widget' })).toEqual(['install']);
  });

  it('answers with fields, the standard ones too', async () => {
    const [hit] = (await read({ q: 'hum' })).results;
    expect(hit).toMatchObject({
      title: 'Tune it',
      uri: `${SITE}/tune`,
      printableUri: `${SITE}/tune`,
      clickUri: `${SITE}/tune`,
      excerpt: 'A widget can be tuned. Running widgets hum.',
    });
    expect(hit.uniqueId).toContain(`${SITE}/tune`);
    expect(hit.raw).toEqual({
      ...{
        title: 'Tune it',
        uri: `${SITE}/tune`,
        urihash: expect.stringMatching(/^[0-9a-f]{16}$/),
        rowid: expect.any(Number),
        source: 'Docs',
      },
      ...{
        filetype: 'html',
        language: 'unknown',
        size: 46,
        weight: 10,
        draft: 'false',
        date: Date.UTC(2025, 0, 2),
        indexeddate: START,
      },
    });
  });

  it('answers with the fields that are asked for', async () => {
    const [hit] = (await read({ q: 'everyone', fieldsToInclude: ['@source', 'urihash', 'nothing'] })).results;
    expect(Object.keys(hit.raw).toSorted()).toEqual(['source', 'urihash']);
    expect(hit.clickUri).toBe(`${SITE}/open?from=search`);
  });

  it('drops metadata that cannot be a field', async () => {
    const [hit] = (await read({ q: 'cafe' })).results;
    expect(hit.raw).not.toHaveProperty('not a field');
    expect(hit.raw).toMatchObject({ language: 'fr', date: START });
  });

  it.each([
    { name: 'a query that cannot be read', body: { aq: '@source=="x' }, status: 400 },
    { name: 'words in the condition', body: { aq: 'hello' }, status: 400 },
    { name: 'a number that is none', body: { aq: '@rowid>x' }, status: 400 },
    { name: 'an open bracket', body: { aq: '(@a==1' }, status: 400 },
    { name: 'a body that is no object', body: [], status: 400 },
    { name: 'too many results', body: { numberOfResults: 2001 }, status: 412 },
    { name: 'results too far', body: { firstResult: 4991 }, status: 412 },
    { name: 'an order that is none', body: { sortCriteria: 'date' }, status: 412 },
    { name: 'fields that are no list', body: { fieldsToInclude: 'title' }, status: 412 },
    { name: 'words that are no text', body: { q: 1 }, status: 412 },
  ])('refuses $name', async ({ body, status }) => {
    expect((await search(body)).status).toBe(status);
  });

  it('needs key and organization', async () => {
    expect((await send(`${sandbox.url}/rest/search/v2?organizationId=${ORGANIZATION}`, 'POST')).status).toBe(401);
    expect(
      (await send(`${sandbox.url}/rest/search/v2`, 'POST', { headers: { authorization: `Bearer ${SANDBOX_KEY}` } }))
        .status,
    ).toBe(412);
    expect((await call(sandbox, 'POST', '/rest/search/v2?organizationId=other', {})).status).toBe(404);
  });

  it('of sources tells how many items they hold and what they do', async () => {
    const address = `/rest/organizations/${ORGANIZATION}/sources`;
    const model = {
      id: SOURCE,
      name: 'Docs',
      sourceType: 'PUSH',
      sourceVisibility: 'SECURED',
      information: { numberOfDocuments: 5, sourceStatus: { type: 'PUSH_READY' } },
    };
    expect(JSON.parse((await call(sandbox, 'GET', address)).text)).toMatchObject([model]);
    await call(sandbox, 'POST', `${PUSH}/sources/${SOURCE}/status?statusType=REFRESH`);
    const one = JSON.parse((await call(sandbox, 'GET', `${address}/${SOURCE}`)).text);
    expect(one).toMatchObject({ ...model, information: { sourceStatus: { type: 'REFRESHING' } } });
    expect((await call(sandbox, 'GET', `${address}/other`)).status).toBe(404);
  });
});

describe('a query', () => {
  it.each([
    '@a==1 )',
    '@a',
    '@a==',
    '@a==(1',
    '@a==(1,)',
    '@1==a',
    'AND',
    'NOT',
    '@a==1 OR',
    '"x"',
    `${'('.repeat(10_000)}@a==1`,
  ])('%s is refused', (query) => {
    expect(parseQuery(query).kind).toBe('wrong');
  });

  it('pastes no value into the SQL', () => {
    const parsed = parseQuery(`@title=="'; DROP TABLE items; --" AND @x>7`);
    expect(parsed).toMatchObject({
      kind: 'condition',
      condition: { values: ['$."title"', "'; DROP TABLE items; --", '$."x"', 7] },
    });
    expect(JSON.stringify(parsed)).not.toMatch(/sql":"[^"]*DROP/);
  });
});
