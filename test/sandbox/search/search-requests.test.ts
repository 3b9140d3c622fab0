import { beforeEach, describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/sandbox/search/highlights.ts';
import { MARK_END, MARK_START } from '../../../src/sandbox/search/search.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { call, ORGANIZATION, pushBatch, sandboxFor } from '../drive.ts';

/** What Coveo's search pages ask for; parameters and answers as https://docs.coveo.com/en/13/api-reference/search-api has them. */

const SITE = 'https://docs.example.com';
const OPEN = { fileExtension: '.html', permissions: [{ allowAnonymous: true }] };
const ITEMS = [
  {
    ...OPEN,
    documentId: `${SITE}/a`,
    title: 'Apples',
    data: '<p>Red apples and green apples.',
    tags: ['fruit', 'red'],
    weight: 3,
    kind: 'page',
  },
  {
    ...OPEN,
    documentId: `${SITE}/b`,
    title: 'Bananas',
    data: '<p>No apples here.',
    tags: ['fruit'],
    weight: 1,
    kind: 'page',
  },
  { ...OPEN, documentId: `${SITE}/c`, title: 'Carrots', data: '<p>Orange.', tags: ['root'], weight: 3, kind: 'note' },
  {
    documentId: `${SITE}/secret`,
    fileExtension: '.html',
    title: 'Apples of the board',
    data: '<p>Secret apples.',
    tags: ['hush', 'fruit'],
    permissions: [
      {
        allowedPermissions: [
          { identity: 'ann@example.com', identityType: 'User', securityProvider: 'Email Security Provider' },
        ],
      },
    ],
  },
];

/** What Headless sends with every search, whatever it is about. */
const CONTEXT = {
  locale: 'en-US',
  debug: false,
  tab: 'default',
  referrer: 'https://www.example.com/',
  timezone: 'Europe/Paris',
  visitorId: 'v',
  context: { team: 'x' },
  pipeline: 'default',
  searchHub: 'docs',
  enableQuerySyntax: false,
  facetOptions: { freezeFacetOrder: false },
  enableDidYouMean: true,
  queryCorrection: { enabled: false, options: { automaticallyCorrect: 'whenNoResults' } },
  analytics: {
    clientId: 'c',
    clientTimestamp: '2026-01-01T00:00:00Z',
    documentReferrer: '',
    originContext: 'Search',
    trackingId: 't',
  },
  actionsHistory: [],
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxFor();
  await pushBatch(sandbox, { addOrUpdate: ITEMS });
});

const ask = (what: string, body: unknown) =>
  call(sandbox, 'POST', `/rest/search/v2${what}?organizationId=${ORGANIZATION}`, body);
const search = async (body: unknown) => {
  const reply = await ask('', body);
  expect(reply.status, reply.text).toBe(200);
  return JSON.parse(reply.text);
};
const titles = async (body: unknown): Promise<string[]> =>
  (await search(body)).results.map(({ title }: { title: string }) => title);
const tags = (currentValues: readonly object[] = [], more: object = {}) => ({
  facetId: 'tags',
  field: 'tags',
  type: 'specific',
  currentValues,
  numberOfValues: 8,
  freezeCurrentValues: false,
  preventAutoSelect: false,
  isFieldExpanded: false,
  filterFacetCount: true,
  injectionDepth: 1000,
  sortCriteria: 'automatic',
  ...more,
});
const short = ({ facets }: { facets: { values: { value: string; state: string; numberOfResults: number }[] }[] }) =>
  facets.map(({ values }) => values.map(({ value, state, numberOfResults }) => `${value} ${state} ${numberOfResults}`));

describe('facets', () => {
  it('tell values with their numbers, of what the searcher may see', async () => {
    const answer = await search({ ...CONTEXT, facets: [tags()] });
    expect(answer.facets).toEqual([
      {
        facetId: 'tags',
        field: 'tags',
        moreValuesAvailable: false,
        values: [
          { value: 'fruit', state: 'idle', numberOfResults: 2 },
          { value: 'red', state: 'idle', numberOfResults: 1 },
          { value: 'root', state: 'idle', numberOfResults: 1 },
        ],
        indexScore: expect.any(Number),
      },
    ]);
    expect(short(await search({ viewAllContent: true, facets: [tags()] }))[0]).toContain('hush idle 1');
  });

  it.each([
    [
      'one value',
      [{ value: 'red', state: 'selected' }],
      {},
      ['Apples'],
      ['red selected 1', 'fruit idle 2', 'root idle 1'],
    ],
    [
      'any of two',
      [
        { value: 'red', state: 'selected' },
        { value: 'root', state: 'selected' },
      ],
      {},
      ['Apples', 'Carrots'],
      ['red selected 1', 'root selected 1', 'fruit idle 2'],
    ],
    [
      'both of two',
      [
        { value: 'red', state: 'selected' },
        { value: 'fruit', state: 'selected' },
      ],
      { resultsMustMatch: 'allValues' },
      ['Apples'],
      ['red selected 1', 'fruit selected 1'],
    ],
    [
      'none of one',
      [{ value: 'fruit', state: 'excluded' }],
      {},
      ['Carrots'],
      ['fruit excluded 2', 'red idle 1', 'root idle 1'],
    ],
    [
      'what nobody has',
      [{ value: 'blue', state: 'selected' }],
      {},
      [],
      ['blue selected 0', 'fruit idle 2', 'red idle 1', 'root idle 1'],
    ],
    [
      'nothing',
      [{ value: 'root', state: 'idle' }],
      {},
      ['Apples', 'Bananas', 'Carrots'],
      ['fruit idle 2', 'red idle 1', 'root idle 1'],
    ],
    [
      'nothing, frozen',
      [{ value: 'root', state: 'idle' }],
      { freezeCurrentValues: true },
      ['Apples', 'Bananas', 'Carrots'],
      ['root idle 1'],
    ],
    [
      'nothing, by name backwards',
      [],
      { sortCriteria: 'alphanumericDescending' },
      ['Apples', 'Bananas', 'Carrots'],
      ['root idle 1', 'red idle 1', 'fruit idle 2'],
    ],
  ])('narrow by %s', async (_name, currentValues, more, found, values) => {
    const body = { sortCriteria: '@title ascending', facets: [tags(currentValues, more)] };
    const answer = await search(body);
    expect(answer.results.map(({ title }: { title: string }) => title)).toEqual(found);
    expect([answer.totalCount, short(answer)]).toEqual([found.length, [values]]);
  });

  it('narrow each other, and are as many as asked for', async () => {
    const kinds = { field: 'kind', currentValues: [{ value: 'note', state: 'selected' }] };
    expect(short(await search({ facets: [tags(), kinds] }))).toEqual([
      ['root idle 1'],
      ['note selected 1', 'page idle 2'],
    ]);
    const answer = await search({ q: 'apples', facets: [{ field: '@tags', numberOfValues: 1 }] });
    expect(answer.facets).toMatchObject([{ facetId: 'tags', moreValuesAvailable: true, values: [{ value: 'fruit' }] }]);
  });

  it('are about numbers too', async () => {
    expect(short(await search({ facets: [{ field: 'weight' }] }))).toEqual([['3 idle 2', '1 idle 1']]);
  });
});

describe('a search in a facet', () => {
  const values = async (body: object) => {
    const reply = await ask('/facet', { field: 'tags', type: 'specific', numberOfValues: 5, ...body });
    expect(reply.status, reply.text).toBe(200);
    return JSON.parse(reply.text).values.map(({ rawValue, count }: Record<string, unknown>) => `${rawValue} ${count}`);
  };

  it('finds values by what is typed, among what the search around it finds', async () => {
    expect(await values({ query: '*r*' })).toEqual(['fruit 2', 'red 1', 'root 1']);
    expect(await values({ query: 'R*', ignoreValues: ['red'] })).toEqual(['root 1']);
    expect(await values({ query: '*', searchContext: { ...CONTEXT, q: 'apples' } })).toEqual(['fruit 2', 'red 1']);
    expect(await values({ query: '*hush*' })).toEqual([]);
    expect(await values({ query: '*hush*', viewAllContent: true })).toEqual(['hush 1']);
    expect((await ask('/facet', { field: 'tags', searchContext: { colour: 1 } })).status).toBe(400);
  });
});

describe('an order', () => {
  it.each([
    ['@weight descending,@title descending', ['Carrots', 'Apples', 'Bananas']],
    ['@weight ascending, @title ascending', ['Bananas', 'Apples', 'Carrots']],
    ['nosort', ['Apples', 'Bananas', 'Carrots']],
    ['@weight descending, relevancy', ['Apples', 'Carrots', 'Bananas']],
  ])('%s', async (sortCriteria, found) => {
    expect(await titles({ sortCriteria })).toEqual(found);
  });

  it.each(['nosort, @title ascending', '@title', 'date sideways', ','])('%s is none', async (sortCriteria) => {
    expect((await ask('', { sortCriteria })).status).toBe(412);
  });
});

describe('excerpts', () => {
  const marked = (text: string, highlights: readonly { offset: number; length: number }[]) =>
    highlights.map(({ offset, length }) => text.slice(offset, offset + length));

  it('say where the words are, in title and text', async () => {
    const [hit] = (await search({ q: 'apple' })).results;
    expect(marked(hit.title, hit.titleHighlights)).toEqual(['Apples']);
    expect(marked(hit.excerpt, hit.excerptHighlights)).toEqual(['apples', 'apples']);
    const [plain] = (await search({ aq: '@tags==root' })).results;
    expect([plain.excerptHighlights, plain.titleHighlights]).toEqual([[], []]);
  });

  it.each([0, 1, 10, 20, 1000])('have %d characters at most', async (excerptLength) => {
    const [hit] = (await search({ q: 'apples', excerptLength })).results;
    expect(hit.excerpt.length).toBeLessThanOrEqual(excerptLength);
    expect(marked(hit.excerpt, hit.excerptHighlights).every((word) => word === 'apples')).toBe(true);
  });

  it.each([
    ['a [b] c', 100, 'a b c', [[2, 1]]],
    ['[one] two', 5, 'one', [[0, 3]]],
    ['one [two]', 5, 'one', []],
    ['endless', 3, 'end', []],
    ['', 3, '', []],
  ])('%s in %d', (text, length, plain, found) => {
    const given = text.replaceAll('[', MARK_START).replaceAll(']', MARK_END);
    const highlights = found.map(([offset, size]) => ({ offset, length: size }));
    expect(withoutMarks(given, length)).toEqual({ text: plain, highlights });
  });
});

describe('parameters', () => {
  it.each<Record<string, unknown>>([
    { unheardOf: 1 },
    { facets: [{ field: 'tags', colour: 'red' }] },
    { facets: [{ field: 'date', type: 'dateRange' }] },
    { groupBy: [{ field: '@tags' }] },
    { dq: '@tags==fruit' },
    { lq: 'a long text' },
    { enableQuerySyntax: true },
    { wildcards: true },
    { filterField: '@foldingcollection' },
  ])('%j is refused and not dropped', async (body) => {
    expect((await ask('', body)).status).toBe(400);
  });

  it('in the address count, and the wrong ones are refused there too', async () => {
    const get = (more: string) => call(sandbox, 'POST', `/rest/search/v2?organizationId=${ORGANIZATION}${more}`, {});
    expect(JSON.parse((await get('&q=carrots&numberOfResults=1')).text).totalCount).toBe(1);
    expect(JSON.parse((await get('&viewAllContent=1')).text).totalCount).toBe(4);
    expect([(await get('&colour=red')).status, (await get('&viewAllContent=maybe')).status]).toEqual([400, 412]);
  });

  it('leave fields out', async () => {
    const [hit] = (await search({ q: 'carrots', fieldsToExclude: ['tags', '@size'] })).results;
    expect(hit.raw).toMatchObject({ weight: 3 });
    expect([hit.raw.tags, hit.raw.size]).toEqual([undefined, undefined]);
  });
});

describe('suggestions', () => {
  const suggest = async (body: object) =>
    JSON.parse((await ask('/querySuggest', { ...CONTEXT, ...body })).text).completions;

  it('come from titles that the searcher may see', async () => {
    const plain = {
      q: 'app',
      enableQuerySyntax: undefined,
      debug: undefined,
      facetOptions: undefined,
      enableDidYouMean: undefined,
      queryCorrection: undefined,
    };
    expect(await suggest(plain)).toMatchObject([{ expression: 'Apples', highlighted: '{Apples}' }]);
    expect(await suggest({ ...plain, viewAllContent: true })).toHaveLength(2);
    expect(await suggest({ ...plain, q: '' })).toEqual([]);
  });
});

describe('a quick view', () => {
  const idOf = async (q: string) => (await search({ q, viewAllContent: true })).results[0].uniqueId;

  it('is the HTML of an item, in which nothing runs', async () => {
    const uniqueId = await idOf('carrots');
    const reply = await ask('/html', { uniqueId });
    expect([reply.status, reply.text]).toEqual([200, '<p>Orange.']);
    expect(reply.headers['content-type']).toMatch(/^text\/html/);
    expect(reply.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    const address = `/rest/search/v2/html?organizationId=${ORGANIZATION}&uniqueId=${encodeURIComponent(uniqueId)}`;
    expect((await call(sandbox, 'GET', `${address}&requestedOutputSize=3`)).text).toBe('<p>');
  });

  it('is nothing for whom the item is not', async () => {
    const uniqueId = await idOf('secret');
    expect((await ask('/html', { uniqueId })).status).toBe(404);
    expect((await ask('/html', { uniqueId, viewAllContent: true })).text).toBe('<p>Secret apples.');
    expect((await ask('/html', { uniqueId: uniqueId.replace('secret', 'a'), viewAllContent: true })).status).toBe(404);
    expect([(await ask('/html', { uniqueId: 'x' })).status, (await ask('/html', {})).status]).toEqual([412, 412]);
  });
});

describe('values of a field', () => {
  const values = async (body: object) =>
    JSON.parse((await ask('/values', body)).text).values.map(
      ({ value, numberOfResults }: Record<string, unknown>) => `${value} ${numberOfResults}`,
    );

  it('are those that the searcher may see, in order, by pattern', async () => {
    expect(await values({ field: '@tags' })).toEqual(['fruit 2', 'red 1', 'root 1']);
    expect(await values({ field: '@tags', viewAllContent: true })).toEqual(['fruit 3', 'hush 1', 'red 1', 'root 1']);
    expect(await values({ field: 'tags', sortCriteria: 'alphadescending' })).toEqual(['root 1', 'red 1', 'fruit 2']);
    expect(await values({ field: 'tags', pattern: 'r*', maximumNumberOfValues: 1 })).toEqual(['red 1']);
    expect(await values({ field: 'tags', advancedQueryOverride: '@kind==note' })).toEqual(['root 1']);
    const get = await call(
      sandbox,
      'GET',
      `/rest/search/v2/values?organizationId=${ORGANIZATION}&field=%40weight&pattern=3`,
    );
    expect(JSON.parse(get.text).values).toEqual([{ value: '3', lookupValue: '3', numberOfResults: 2 }]);
  });

  it('of what is no field, or asked for strangely, are none', async () => {
    const status = async (body: object) => (await ask('/values', body)).status;
    expect([
      await status({}),
      await status({ field: 'a b' }),
      await status({ field: 'tags', patternType: 'regex' }),
    ]).toEqual([412, 412, 400]);
  });
});
