import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoveo } from '../../../src/pages/front-matter/coveo-key.ts';
import { metadataOf } from '../../../src/pages/metadata/metadata.ts';
import { fieldName } from '../../../src/pages/metadata/names.ts';
import { momentOf } from '../../../src/pages/metadata/values.ts';
import { buildSite, contentFile, contentRoot, SITE_URL, type SiteParts } from '../build.ts';

type Data = Readonly<Record<string, unknown>>;

function make(
  data: Data,
  {
    coveo = {},
    file = contentFile('docs/a.md'),
    ...parts
  }: SiteParts & { coveo?: Data; file?: ReturnType<typeof contentFile> } = {},
) {
  const block = readCoveo({ metadata: coveo }, undefined, file.path);
  const placeOf = (key: string) => ({ line: 2 + Object.keys(data).indexOf(key), column: 1 });
  return metadataOf({
    file,
    documentId: 'https://docs.example.com/a',
    data,
    coveo: block,
    placeOf,
    site: buildSite(parts),
  });
}

const FACTS = ['clickableuri', 'editurl', 'language', 'permanentid', 'sourcepath', 'sourcerepository'];

/** What front matter alone makes. */
function own(data: Data, parts: SiteParts = {}) {
  const { metadata } = make(data, parts);
  return Object.fromEntries(Object.entries(metadata).filter(([key]) => !FACTS.includes(key)));
}

const problemsOf = (data: Data, parts: SiteParts & { coveo?: Data } = {}) =>
  make(data, parts).problems.map(({ level, code, line }) => `${level} ${code} ${line}`);

describe('facts', () => {
  it('are there always', () => {
    expect(make({}).metadata).toEqual({
      clickableuri: 'https://docs.example.com/a',
      editurl: 'https://github.com/acme/docs/edit/main/docs/a.md',
      language: 'en',
      permanentid: createHash('sha256').update('https://docs.example.com/a').digest('hex').slice(0, 60),
      sourcepath: 'docs/a.md',
      sourcerepository: 'acme/docs',
    });
  });

  it('are encoded where they are addresses', () => {
    const { metadata } = make(
      {},
      { file: contentFile('docs/a b#c.md'), origin: { repository: 'o/r', server: 'https://s', branch: 'x/y z' } },
    );
    expect(metadata.editurl).toBe('https://s/o/r/edit/x/y%20z/docs/a%20b%23c.md');
    expect(metadata.sourcepath).toBe('docs/a b#c.md');
  });

  it.each([
    { what: 'nothing is known', origin: {} },
    { what: 'there is no branch', origin: { repository: 'o/r', server: 'https://s' } },
    {
      what: 'the repository is known by its URL',
      origin: { repository: 'https://git.example.com/r.git', server: 'https://s', branch: 'b' },
    },
  ])('leave out `editurl` where $what', ({ origin }) => {
    expect(make({}, { origin }).metadata).not.toHaveProperty('editurl');
  });

  it('keep `permanentid` when `coveo.id` does', () => {
    const idOf = (documentId: string, id?: string) => {
      const file = contentFile('a.md');
      const coveo = readCoveo(id === undefined ? undefined : { id }, undefined, 'a.md');
      return metadataOf({ file, documentId, data: {}, coveo, placeOf: () => undefined, site: buildSite() }).metadata
        .permanentid;
    };
    expect(idOf('https://x/a', 'one')).toBe(idOf('https://x/b', 'one'));
    expect(idOf('https://x/a', 'one')).not.toBe(idOf('https://x/a', 'two'));
    expect(idOf('https://x/a')).not.toBe(idOf('https://x/b'));
    expect(idOf('https://x/a')).toMatch(/^[0-9a-f]{60}$/);
  });

  it.each(['clickableuri', 'ClickableUri', 'permanentid', 'sourcepath', 'editurl', 'headings'])(
    'cannot be told by a page: %s',
    (key) => {
      const { metadata, problems } = make({ [key]: 'mine' });
      expect(Object.values(metadata)).not.toContain('mine');
      expect(problems).toMatchObject([{ level: 'warning', code: 'metadata-reserved', line: 2, path: 'docs/a.md' }]);
    },
  );
});

describe('breadcrumbs', () => {
  const at = (documentId: string, data: Data = {}, parts: SiteParts = {}) =>
    metadataOf({
      file: contentFile('a.md'),
      documentId,
      data,
      coveo: readCoveo(undefined, undefined, 'a.md'),
      placeOf: () => undefined,
      site: buildSite(parts),
    });

  it('are the sections of the address', () => {
    const { metadata, origins } = at(`${SITE_URL}getting-started/install`);
    expect(metadata.breadcrumbs).toEqual(['Getting started']);
    expect(origins.get('breadcrumbs')).toBe('the address');
  });

  it.each([
    ['the page itself says', { breadcrumbs: ['Mine'] }, {}, ['Mine']],
    ['the settings drop', {}, { metadata: { drop: ['breadcrumbs'] } }, undefined],
    ['the settings add', {}, { metadata: { add: { breadcrumbs: ['Ours'] } } }, ['Ours']],
  ])('are what %s', (_, data, parts, expected) => {
    expect(at(`${SITE_URL}guide/install`, data, parts).metadata.breadcrumbs).toEqual(expected);
  });
});

describe('a value that is too long', () => {
  it('is cut with a warning at its line', () => {
    const { metadata, problems } = make({ title: 'T', summary: 'x'.repeat(40_000) });
    expect(String(metadata.summary)).toHaveLength(32_768);
    expect(problems).toMatchObject([{ level: 'warning', code: 'metadata-cut', line: 3, path: 'docs/a.md' }]);
  });
});

describe('a title with template syntax', () => {
  it.each(['{{ page.title }}', 'About {{ site.name }}', '{% include title %}'])('is none: %s', (title) => {
    const { metadata, problems } = make({ title });
    expect(metadata).not.toHaveProperty('title');
    expect(problems).toMatchObject([{ level: 'warning', code: 'metadata-unsendable', line: 2 }]);
  });
});

describe('keys', () => {
  it.each([
    { key: 'sidebarPosition', name: 'sidebarposition' },
    { key: 'sidebar-position', name: 'sidebar_position' },
    { key: 'Größe', name: 'gr__e' },
    { key: 'a😀b', name: 'a_b' },
    { key: '2fa', name: 'f_2fa' },
    { key: '_private', name: 'f__private' },
    { key: '__proto__', name: 'f___proto__' },
    { key: 'constructor', name: 'constructor' },
  ])('`$key` folds into `$name`', ({ key, name }) => {
    expect(fieldName(key)).toBe(name);
    const data: Data = Object.fromEntries([[key, 1]]);
    expect(Object.entries(own(data))).toEqual([[name, 1]]);
  });

  it('are field names, whatever they are made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(fieldName(key)).toMatch(/^[a-z][a-z0-9_]*$/);
      }),
    );
  });

  it('that are nested are joined', () => {
    expect(own({ a: { b: { C: 1 }, d: [2] }, e: {} })).toEqual({ a_b_c: 1, a_d: [2] });
  });

  it('that fold into one are an error that names both', () => {
    const { problems } = make({ 'nav-title': 'A', nav_title: 'B' });
    expect(problems).toMatchObject([{ level: 'error', code: 'metadata-collision', line: 3 }]);
    expect(problems[0]?.message).toMatch(/`nav-title` and `nav_title`/);
    expect(problemsOf({ a: { b: 1 }, a_b: 2 })).toEqual(['error metadata-collision 3']);
    expect(problemsOf({ x: 1 }, { coveo: { 'a-b': 1, a_b: 2 } })).toEqual(['error metadata-collision 1']);
  });

  it.each<[what: string, data: Data, sent: Data, counts: string, line: number]>([
    ['in case', { title: 'A', Title: 'B' }, { title: 'A' }, 'title', 3],
    ['in case, the other way round', { Description: 'A', description: 'B' }, { description: 'B' }, 'description', 2],
    ['in case, neither like the field', { Title: 'A', TITLE: 'B' }, { title: 'A' }, 'Title', 3],
    ['in case beyond ASCII', { größe: 1, Größe: 2 }, { gr__e: 1 }, 'größe', 3],
    ['in case, within', { nav: { Title: 'A' }, Nav: { title: 'B' } }, { nav_title: 'A' }, 'nav.Title', 3],
    ['in letters beyond ASCII', { größe: 1, grüße: 2 }, { gr__e: 1 }, 'größe', 3],
    ['in letters that are lost', { größe: 1, gr__e: 2 }, { gr__e: 2 }, 'gr__e', 2],
    ['in nothing that they hold', { a: { b: 1 }, 'a-b': 1 }, { a_b: 1 }, 'a.b', 3],
    ['in no entry of their list', { 'a-b': ['x'], a_b: ['x', ''] }, { a_b: ['x'] }, 'a_b', 2],
  ])('that fold into one and differ %s are a warning that says which counts', (_, data, sent, counts, line) => {
    expect(own(data)).toEqual(sent);
    const { problems, leftOut } = make(data);
    expect(problems).toMatchObject([{ level: 'warning', code: 'metadata-collision', line, path: 'docs/a.md' }]);
    expect(problems[0]?.message).toContain(`\`${counts}\` counts`);
    expect(leftOut).toHaveLength(1);
  });

  it.each<[what: string, data: Data]>([
    ['other signs', { 'a-b': 1, 'a b': 2 }],
    ['other signs between letters beyond ASCII', { 'é-b': 1, 'é b': 2 }],
    ['a letter before it', { '2fa': 1, f_2fa: 2 }],
    ['nothing in one of them', { a: { b: null }, a_b: 2 }],
    ['what cannot be sent', { 'a-b': [[1]], a_b: [[1]] }],
    ['a third', { title_x: 1, Title_x: 2, 'title-x': 3 }],
  ])('that fold into one are an error: %s', (_, data) => {
    expect(problemsOf(data).join()).toMatch(/error metadata-collision/);
  });

  it('that differ in case make way for the one that can be sent', () => {
    expect(own({ title: null, Title: 'A' })).toEqual({ title: 'A' });
    expect(problemsOf({ title: null, Title: 'A' })).toEqual([]);
    expect(own({ x: [[1]], X: 'A' })).toEqual({ x: 'A' });
    expect(problemsOf({ x: [[1]], X: 'A' })).toEqual(['warning metadata-unsendable 2']);
  });

  /** https://docs.coveo.com/en/1833/: the name of a field has letters of ASCII, digits and `_`. */
  it.each(['शीर्षक', 'श्रेणी', '标题', 'заголовок', 'タイトル', '', '_', '--', '😀'])(
    'of which no letter or digit is left are left out: %j',
    (key) => {
      const data: Data = Object.fromEntries([[key, 'x']]);
      expect(own({ ...data, b: 1 })).toEqual({ b: 1 });
      expect(problemsOf(data)).toEqual(['warning metadata-unsendable 2']);
      expect(make(data).leftOut).toMatchObject([{ key }]);
      expect(own({ a: data })).toEqual({});
      expect(problemsOf({ a: data, b: 1 })).toEqual(['warning metadata-unsendable 2']);
      expect(own({}, { metadata: { add: Object.fromEntries([[key, 'x']]) } })).toEqual({});
    },
  );

  it('of which nothing is left do not collide', () => {
    expect(problemsOf({ शीर्षक: 'A', श्रेणी: 'B' })).toEqual([
      'warning metadata-unsendable 2',
      'warning metadata-unsendable 3',
    ]);
    expect(problemsOf({ शीर्षक: null, a: { 标题: null } })).toEqual([]);
  });

  it('of which nothing is left can be renamed and dropped, each by itself', () => {
    const metadata = { rename: { शीर्षक: 'title', 作者: 'writer' }, drop: ['श्रेणी', '导航_标题'] };
    const data = { शीर्षक: 'A', श्रेणी: 'B', 作者: { name: 'Ann' }, 导航: { 标题: 'C' } };
    expect(own(data, { metadata })).toEqual({ title: 'A', writer_name: 'Ann' });
    expect(problemsOf(data, { metadata })).toEqual([]);
    expect(problemsOf({ विवरणम: 1 }, { metadata })).toEqual(['warning metadata-unsendable 2']);
  });

  it('with letters beyond ASCII are renamed and dropped by themselves, in any case', () => {
    const metadata = { rename: { Größe: 'size' }, drop: ['gräße'] };
    expect(own({ größe: 1, grüße: 2, Gräße: 3 }, { metadata })).toEqual({ size: 1, gr__e: 2 });
    expect(own({ größe: 1 }, { metadata: { rename: { gr__e: 'size' } } })).toEqual({ size: 1 });
    expect(own({ 'gro\u0308ße': 1 }, { metadata: { drop: ['größe'] } })).toEqual({});
  });

  it('that fold into one in two layers are none', () => {
    expect(problemsOf({ Title: 'A' }, { metadata: { add: { title: 'B' } } })).toEqual([]);
  });

  it.each(['data', 'Data', 'permissions', 'documentId', 'fileextension', 'parentId', 'orderingId', 'compressionType'])(
    'that Coveo keeps for itself are left out: %s',
    (key) => {
      const isSteering = key === 'permissions';
      expect(own({ [key]: 'x' })).toEqual({});
      expect(problemsOf({ [key]: 'x' })).toEqual(isSteering ? [] : ['warning metadata-reserved 2']);
    },
  );

  it('that are too long are left out', () => {
    expect(own({ ['x'.repeat(255)]: 1, ['y'.repeat(256)]: 1 })).toEqual({ ['x'.repeat(255)]: 1 });
    expect(problemsOf({ ['y'.repeat(256)]: 1 })).toEqual(['warning metadata-reserved 2']);
  });

  it('that steer are no metadata', () => {
    const data = {
      permalink: '/x',
      published: true,
      draft: false,
      redirect_from: ['/y'],
      coveo: {},
      layout: 'post',
      slug: 's',
    };
    expect(own(data)).toEqual({ layout: 'post', slug: 's' });
    expect(problemsOf(data)).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    { value: 'text', sent: 'text' },
    { value: '', sent: '' },
    { value: 'half \uD83D', sent: 'half \uFFFD' },
    { value: 1.5, sent: 1.5 },
    { value: false, sent: false },
    { value: new Date('2026-01-02T00:00:00Z'), sent: '2026-01-02T00:00:00Z' },
    { value: new Date('2026-01-02T10:00:00.250Z'), sent: '2026-01-02T10:00:00.250Z' },
    { value: ['a', 1, true, null, new Date(0)], sent: ['a', 1, true, '1970-01-01T00:00:00Z'] },
    { value: [], sent: [] },
    { value: ['a', '', ''], sent: ['a'] },
    { value: [' ', 'b ', '\t\n', '\u00A0', 0, false], sent: ['b ', 0, false] },
  ])('$value', ({ value, sent }) => {
    expect(own({ x: value })).toEqual({ x: sent });
    expect(problemsOf({ x: value })).toEqual([]);
  });

  it.each([{ value: null }, { value: undefined }, { value: ['', ' '] }, { value: [null, ''] }, { value: [''] }])(
    'that say nothing are left out without a word: $value',
    ({ value }) => {
      expect(own({ x: value })).toEqual({});
      expect(problemsOf({ x: value })).toEqual([]);
      expect(own({ x: value }, { metadata: { add: { x: 'A' } } })).toEqual({ x: 'A' });
    },
  );

  it.each([
    { value: Number.NaN },
    { value: Number.POSITIVE_INFINITY },
    { value: new Date(Number.NaN) },
    { value: [['a']] },
    { value: ['a', { b: 1 }] },
    { value: [1, Number.NaN] },
  ])('that cannot be sent are left out with a warning: $value', ({ value }) => {
    expect(own({ a: 1, x: value })).toEqual({ a: 1 });
    expect(problemsOf({ a: 1, x: value })).toEqual(['warning metadata-unsendable 3']);
  });
});

describe('layers', () => {
  const everywhere = {
    metadata: { add: { a: 'add', b: 'add', c: 'add', d: 'add' } },
    file: contentFile('docs/a.md', contentRoot({ metadata: { b: 'content', c: 'content', d: 'content' } })),
    coveo: { d: 'coveo' },
  };

  it('the strongest counts', () => {
    const { metadata, origins } = make({ C: 'page', d: 'page' }, everywhere);
    expect(metadata).toMatchObject({ a: 'add', b: 'content', c: 'page', d: 'coveo' });
    expect(['a', 'b', 'c', 'd', 'sourcepath'].map((key) => origins.get(key))).toEqual([
      '`metadata.add`',
      '`content.metadata`',
      'front matter',
      '`coveo.metadata`',
      'the page itself',
    ]);
  });

  it('null takes nothing away', () => {
    expect(make({ a: null }, everywhere).metadata.a).toBe('add');
  });

  it('front matter is renamed and dropped, and nothing else', () => {
    const metadata = {
      rename: { Weight: 'sortOrder', author: 'writer' },
      drop: ['layout', 'sidebar', 'nav_title'],
      add: { layout: 'kept' },
    };
    const data = { weight: 1, author: { name: 'Ann' }, layout: 'x', Sidebar: { a: 1 }, nav: { title: 'x', order: 2 } };
    expect(own(data, { metadata })).toEqual({
      sortorder: 1,
      writer_name: 'Ann',
      layout: 'kept',
      nav_order: 2,
      author: 'Ann',
    });
    expect(make(data, { metadata }).leftOut.map(({ key }) => key)).toEqual(['layout', 'Sidebar', 'nav.title']);
  });

  it('a key renamed to another one collides with it', () => {
    expect(problemsOf({ order: 1, weight: 2 }, { metadata: { rename: { weight: 'order' } } })).toEqual([
      'error metadata-collision 3',
    ]);
  });

  it('a reserved key can be sent under another name', () => {
    expect(own({ data: 'x' }, { metadata: { rename: { data: 'dataset' } } })).toEqual({ dataset: 'x' });
  });
});

describe('keys with a meaning', () => {
  it.each([
    { what: 'text', data: { title: '  A \n B ' }, title: 'A B' },
    { what: 'number', data: { title: 2026 }, title: '2026' },
    { what: 'day', data: { title: new Date('2026-01-02T00:00:00Z') }, title: '2026-01-02' },
    { what: 'empty', data: { title: '' }, title: undefined },
  ])('title: $what', ({ data, title }) => {
    expect(make(data).metadata.title).toBe(title);
    expect(problemsOf(data)).toEqual([]);
  });

  it.each([{ title: ['A'] }, { title: '  ' }, { date: 'soon' }, { date: 2026 }, { language: 'typescript' }])(
    'are left out with a warning: %j',
    (data) => {
      expect(own(data)).toEqual({});
      expect(problemsOf(data)).toEqual(['warning metadata-unsendable 2']);
    },
  );

  it.each([
    { what: 'the site’s', data: {}, language: 'en' },
    { what: '`language`', data: { language: 'DE-ch', lang: 'fr' }, language: 'de-CH' },
    { what: '`lang`', data: { lang: 'pt_BR' }, language: 'pt-BR' },
    { what: '`locale`', data: { locale: 'ja' }, language: 'ja' },
  ])('language: $what', ({ data, language }) => {
    expect(make(data).metadata.language).toBe(language);
  });

  it('the page’s language is stronger than that of the settings', () => {
    expect(make({ lang: 'fr' }, { metadata: { add: { language: 'de' } } }).metadata.language).toBe('fr');
    expect(make({}, { metadata: { add: { language: 'de' } } }).metadata.language).toBe('de');
  });

  it.each([
    { data: { author: 'Ann' }, author: 'Ann' },
    { data: { author: ['Ann', 'Bob'] }, author: ['Ann', 'Bob'] },
    { data: { author: { name: 'Ann', email: 'ann@example.com' } }, author: 'Ann' },
    { data: { authors: ['Ann', 'Bob'] }, author: ['Ann', 'Bob'] },
    { data: { authors: [{ name: 'Ann' }] }, author: 'Ann' },
    { data: { author: 'Ann', authors: ['Bob'] }, author: 'Ann' },
    { data: { author: [{ name: 'Ann', email: 'ann@example.com' }] }, author: 'Ann' },
    { data: { author: [{ name: 'Ann' }, 'Bob'] }, author: ['Ann', 'Bob'] },
    { data: { authors: [{ name: 'Ann', url: 'https://x' }, { name: 'Bob' }] }, author: ['Ann', 'Bob'] },
    { data: { author: [''], authors: ['Bob'] }, author: 'Bob' },
    { data: {}, author: undefined },
  ])('author: $data', ({ data, author }) => {
    expect(make(data).metadata.author).toEqual(author);
    expect(problemsOf(data)).toEqual([]);
  });

  it('author: what is left out is told', () => {
    expect(problemsOf({ author: [{ email: 'ann@example.com' }] })).toEqual(['warning metadata-unsendable 2']);
    expect(problemsOf({ author: 'Ann', authors: [{ name: 'Bob' }] })).toEqual(['warning metadata-unsendable 3']);
    const renamed = { metadata: { rename: { author: 'writer' } } };
    expect(problemsOf({ author: [{ name: 'Ann' }] }, renamed)).toEqual(['warning metadata-unsendable 2']);
  });

  it('author: that of the page is stronger than that of the settings', () => {
    const settings = { metadata: { add: { author: 'Team' } } };
    expect(make({ author: [{ name: 'Ann' }] }, settings).metadata.author).toBe('Ann');
    expect(make({ author: { name: 'Ann' } }, { ...settings, coveo: { author: 'Bob' } }).metadata.author).toBe('Bob');
    expect(make({}, settings).metadata.author).toBe('Team');
  });

  it.each([
    { value: '2026-01-02', moment: '2026-01-02T00:00:00.000Z' },
    { value: '2026-01-02 10:30', moment: '2026-01-02T10:30:00.000Z' },
    { value: '2026-01-02T10:30Z', moment: '2026-01-02T10:30:00.000Z' },
    { value: '2026-01-02T10:30:15+02:00', moment: '2026-01-02T08:30:15.000Z' },
    { value: '2026-01-02 10:30 -0100', moment: '2026-01-02T11:30:00.000Z' },
    { value: 'Fri, 02 Jan 2026 10:30:00 GMT', moment: '2026-01-02T10:30:00.000Z' },
    { value: '02.01.2026', moment: undefined },
    { value: 'January 2, 2026', moment: undefined },
    { value: '2026-02-30', moment: undefined },
  ])('date: $value', ({ value, moment }) => {
    expect(momentOf(value)?.toISOString()).toBe(moment);
  });
});

/** The year is first, so no other day can be meant; Ruby's `Time.parse` and JavaScript read it so. */
describe('a date with slashes or points', () => {
  it.each([
    ['2024/02/15', '2024-02-15T00:00:00Z'],
    ['2024.02.15', '2024-02-15T00:00:00Z'],
    ['2024/2/5', '2024-02-05T00:00:00Z'],
    [' 2024/02/15 ', '2024-02-15T00:00:00Z'],
    ['2024/02/15 10:30', '2024-02-15T10:30:00Z'],
    ['2024/02/15 10:30:15 +0200', '2024-02-15T08:30:15Z'],
    ['2024.02.15T10:30:15Z', '2024-02-15T10:30:15Z'],
  ])('counts as that day: %s', (date, sent) => {
    expect(own({ date })).toEqual({ date: sent });
    expect(problemsOf({ date })).toEqual([]);
  });

  // https://github.com/spf13/cast knows no such form.
  it('is none to Hugo', () => {
    for (const date of ['2024/02/15', '2024.02.15', '2024/02/15 10:30']) expect(momentOf(date)).toBeUndefined();
  });

  it.each(['03/17/2023', '17.03.2023', '2024/02.15', '2024/02/30', '2024/13/01', '24/02/15', '2024/02', '2024/02/15x'])(
    'is none where it may mean another day, or none: %s',
    (date) => {
      expect(own({ date })).toEqual({});
      expect(problemsOf({ date })).toEqual(['warning metadata-unsendable 2']);
    },
  );
});

describe('any front matter', () => {
  it('becomes metadata that the service accepts', () => {
    const value = fc.anything({ withDate: true, withSparseArray: true, withNullPrototype: true, maxDepth: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), fc.dictionary(fc.string(), value), (data, coveo) => {
        const { metadata } = make(data, { coveo });
        for (const [key, sent] of Object.entries(metadata)) {
          expect(key).toMatch(/^[a-z][a-z0-9_]{0,254}$/);
          for (const single of Array.isArray(sent) ? sent : [sent]) {
            expect(['string', 'number', 'boolean']).toContain(typeof single);
            if (typeof single === 'number') expect(Number.isFinite(single)).toBe(true);
          }
        }
      }),
    );
  });
});
