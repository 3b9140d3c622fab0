import { beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { SANDBOX_KEY } from '../../src/sandbox/server.ts';
import {
  call,
  DOCUMENTS,
  documentPath,
  PROVIDER,
  PUSH,
  pushBatch,
  pushIdentities,
  SOURCE,
  sandboxFor,
  send,
} from './drive.ts';

const SITE = 'https://docs.example.com';
const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&`;

/** The page without the one script that belongs to it. */
const withoutOwnScript = (text: string) => text.replace('<script src="/page.js" defer></script>', '');

describe('the page', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await sandboxFor();
  });

  const get = async (path: string) => {
    const reply = await send(sandbox.url + path, 'GET');
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    return reply;
  };
  const item = (id: string) => `/item?source=${SOURCE}&id=${encodeURIComponent(id)}`;

  it('says how to begin', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('Nothing published yet');
    // The whole line can be copied.
    expect(text).toContain(`COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${sandbox.url}`);
  });

  it('shows items, with a link to each, sources and the log', async () => {
    await pushBatch(sandbox, { addOrUpdate: [{ documentId: `${SITE}/a`, title: 'First page', data: 'Hello widget' }] });
    const { text } = await get('/?q=widg');
    expect(text).toContain('1 result for “widg”');
    expect(text).toContain('Hello <mark>widget</mark>');
    expect(text).toMatch(/<a href="\/item\?[^"]*">First page<\/a>/);
    expect((await get('/log')).text).toContain('BATCH_FILE');
    expect((await get('/changes')).text).toContain('<td class="number">1</td>');
  });

  it('pages', async () => {
    await pushBatch(sandbox, {
      addOrUpdate: Array.from({ length: 21 }, (_, index) => ({
        documentId: `${SITE}/${index}`,
        title: `Page ${index}`,
      })),
    });
    const titles = async (path: string) =>
      [...(await get(path)).text.matchAll(/">(Page \d+)<\/a>/g)].map(([, title]) => title);
    const pages = [await titles('/'), await titles('/?page=2'), await titles('/?page=3')];
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 1]);
    expect(new Set(pages.flat()).size).toBe(21);
    expect((await get('/?page=2')).text).toMatch(
      /<a rel="prev" href="\/">.*Page 2 of 3.*<a rel="next" href="\/\?page=3">/s,
    );
    // A number that there is not leads to the last page, one that is none as well, and one before the first to the first.
    for (const [number, page] of [
      [99, 2],
      ['1e300', 2],
      ['x', 2],
      [0, 0],
      [-3, 0],
      [2.7, 1],
    ] as const)
      expect(await titles(`/?page=${number}`)).toEqual(pages[page]);
  });

  it('tells one source from another', async () => {
    const sources = ['one', 'two'].map((source) => ({ organization: 'acme', source, sourceName: `Source ${source}` }));
    sandbox = await sandboxFor({ sources });
    for (const { source } of sources)
      await call(sandbox, 'PUT', documentPath(`${SITE}/${source}`).replace(SOURCE, source), { title: `In ${source}` });
    const { text } = await get('/?source=two');
    expect(text).toContain('In two');
    expect(text).not.toContain('In one');
    expect(text).toMatch(/aria-current="true"><span>Source two<\/span> <span class="number">1<\/span>/);
    expect(text).toContain('Source: Source two');
  });

  it('shows what was rejected, and on demand nothing else', async () => {
    await call(sandbox, 'PUT', documentPath('no uri'), { data: 'x' });
    await call(sandbox, 'PUT', documentPath(`${SITE}/a`), { data: 'x' });
    const { text } = await get('/log?show=trouble');
    expect(text).toContain('1 violation');
    expect(text).toContain('The document id is not an absolute URI.');
    expect(text).not.toContain('>completed<');
    expect((await get('/log')).text).toContain('>completed<');
  });

  it('of an item shows all that is known of it', async () => {
    const ann = { identity: 'ann@example.com', identityType: 'User', securityProvider: 'Email Security Provider' };
    const permissions = [{ allowedPermissions: [ann] }];
    await call(sandbox, 'PUT', documentPath(`${SITE}/a?b=c&d`), {
      title: 'First',
      data: 'Hello widget',
      tags: ['x', 'y'],
      permissions,
    });
    const { status, text } = await get(item(`${SITE}/a?b=c&d`));
    expect(status).toBe(200);
    for (const part of [
      '<h1>First</h1>',
      '>Hello widget</pre>',
      'x<br>y',
      'ann@example.com',
      'Only the identities below',
      'ADD',
    ])
      expect(text).toContain(part);
    expect((await get('/')).text).toContain('restricted');
  });

  it('puts markup into a frame that runs nothing', async () => {
    await call(sandbox, 'PUT', documentPath(`${SITE}/a`), {
      fileExtension: '.html',
      data: '<p>Hi <script>alert(1)</script></p>',
    });
    const { text } = await get(item(`${SITE}/a`));
    expect(text).toMatch(/<iframe [^>]*sandbox=""[^>]* srcdoc="&lt;p&gt;Hi &lt;script&gt;/);
    expect(text).toContain('>Hi</pre>');
  });

  it('does not know every item', async () => {
    expect((await get(item(`${SITE}/none`))).status).toBe(404);
    expect((await get('/item')).status).toBe(404);
    expect((await get(`/item?source=${SOURCE}&id=${encodeURIComponent(EVIL)}`)).text).not.toContain('<script>alert');
  });

  it('escapes whatever comes from outside', async () => {
    const title = `Evil ${EVIL}`;
    await call(sandbox, 'PUT', documentPath(`${SITE}/a`), {
      title,
      data: EVIL,
      [EVIL]: EVIL,
      link: 'javascript:alert(1)',
      permissions: [{ name: EVIL }],
    });
    await call(sandbox, 'PUT', documentPath(`${SITE}/a`), {
      ...{
        title,
        data: EVIL,
        tags: [EVIL],
        author: EVIL,
        language: EVIL,
        permissions: [{ name: EVIL, allowAnonymous: true }],
      },
    });
    const problem = { level: EVIL, code: EVIL, message: EVIL, hint: EVIL, path: EVIL, line: EVIL };
    sandbox.notes.set('preview', JSON.stringify({ problems: [problem] }));
    await call(sandbox, 'PUT', documentPath(EVIL), { data: 'x' });
    await call(sandbox, 'PUT', documentPath(`javascript:alert('${SITE}')`), { title: 'Odd address' });
    for (const path of [
      '/',
      `/?q=${encodeURIComponent(`evil ${EVIL}`)}`,
      `/?source=${encodeURIComponent(EVIL)}`,
      item(`${SITE}/a`),
      ...['/changes', '/log', '/identities'],
      ...['q', 'tags', 'sort', 'page', 'as', 'other', 'author'].map((name) => `/?${name}=${encodeURIComponent(EVIL)}`),
      ...['text', 'run', 'show'].map((name) => `/log?${name}=${encodeURIComponent(EVIL)}`),
      ...['as', 'q'].map((name) => `${item(`${SITE}/a`)}&${name}=${encodeURIComponent(EVIL)}`),
    ]) {
      const text = withoutOwnScript((await get(path)).text);
      expect(text).not.toContain(EVIL);
      expect(text).not.toMatch(/<script|<img/);
      expect(text).not.toMatch(/href="javascript:/i);
    }
    expect((await get('/')).text).toContain('Evil &quot;&gt;&lt;script&gt;');
  });

  it('shows what somebody may see, and why', async () => {
    sandbox = await sandboxFor({ providers: [PROVIDER] });
    const ann = { name: `ann ${EVIL}`, type: 'USER' };
    await pushIdentities(sandbox, {
      members: [{ identity: { name: `Staff ${EVIL}`, type: 'GROUP' }, members: [ann] }],
    });
    const allowed = (identity: string) => [{ allowedPermissions: [{ identity, identityType: 'Group' }] }];
    await pushBatch(sandbox, {
      addOrUpdate: [
        { documentId: `${SITE}/staff`, title: 'For staff', permissions: allowed(`Staff ${EVIL}`) },
        { documentId: `${SITE}/all`, title: 'For all', permissions: [{ allowAnonymous: true }] },
        { documentId: `${SITE}/none`, title: 'For none' },
      ],
    });
    const as = new URLSearchParams({ as: `user:${PROVIDER.id}/${ann.name}` });
    const titles = async (query: string) =>
      [...(await get(`/?${query}`)).text.matchAll(/">(For \w+)<\/a>( <span class="tag">restricted)?/g)].map(
        ([, title, tag]) => (tag === undefined ? title : `${title} (restricted)`),
      );
    expect(await titles('')).toEqual(['For staff (restricted)', 'For all', 'For none (restricted)']);
    expect(await titles('as=anonymous')).toEqual(['For all']);
    expect(await titles('as=%25')).toEqual(['For all']);
    expect(await titles(String(as))).toEqual(['For staff (restricted)', 'For all']);

    const why = async (path: string, query: string) => {
      const { text } = await get(`${item(`${SITE}/${path}`)}&${query}`);
      expect(text).not.toContain(EVIL);
      return text;
    };
    expect(await why('staff', String(as))).toMatch(
      /may see the item\..*Set 1 allows the group <code>Staff &quot;.*is a member of.*Every set allows\./s,
    );
    expect(await why('staff', 'as=anonymous')).toMatch(
      /may not see the item\..*Set 1 names neither them nor a group of theirs\./s,
    );
    expect(await why('none', String(as))).toContain(
      'The source is secured and the item has no permissions, so nobody sees it.',
    );
    expect((await get(`/?${as}`)).text).not.toContain(EVIL);
  });

  it('tells what a rebuild deleted, and leads to no other host', async () => {
    for (const name of ['a', 'b', 'c'])
      await call(sandbox, 'PUT', documentPath(`${SITE}/${name}`, '&orderingId=5'), { data: 'x' });
    await call(sandbox, 'POST', `${PUSH}/sources/${SOURCE}/status?statusType=REBUILD`);
    await call(sandbox, 'PUT', documentPath(`${SITE}/a`, '&orderingId=20'), { data: 'y' });
    await call(sandbox, 'DELETE', `${DOCUMENTS}/olderthan?orderingId=10&queueDelay=0`);
    const { text } = await get('/changes');
    expect(text).toMatch(/<strong>2<\/strong> deleted.*What is older than 10.*2 items were older\./s);
    const odd = await send(`${sandbox.url}//elsewhere.example.com/?as=anonymous`, 'GET', {
      headers: { accept: 'text/html' },
    });
    expect(odd.status).toBe(404);
    expect(odd.text).not.toMatch(/(?:href|action)="\/\//);
  });

  it('lets nothing run and nothing load', async () => {
    const { headers, text } = await get('/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'sha256-\S+' 'sha256-\S+'; img-src data:;/,
    );
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(withoutOwnScript(text)).not.toMatch(/<script|\son\w+=|\bsrc="http|<link rel="stylesheet"/);
  });

  it('answers HEAD, and nothing but reading', async () => {
    expect(await send(sandbox.url, 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect((await send(sandbox.url, 'POST')).status).toBe(405);
  });
});
