import { describe, expect, it } from 'vitest';
import type { BuiltSite } from '../../src/model/ports.ts';
import { check } from '../../src/publish/check.ts';
import { explain } from '../../src/publish/explain.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import type { ContentRoot, Settings } from '../../src/settings/settings.ts';
import { type Files, fakeService, MemoryStore, SETTINGS, world } from './fakes.ts';

const id = (path: string) => `https://docs.example.com/${path}`;

/** A built site in memory. */
function builtSite(files: Files, newest = '2026-01-01T00:00:00Z'): BuiltSite {
  return {
    files: new Set(Object.keys(files).filter((path) => path.endsWith('.html'))),
    newest: new Date(newest),
    read: async (path) => files[path],
  };
}

/** A page as a theme has it. */
function themed(main: string, { title = '', around = 'Home' } = {}): string {
  return `<!doctype html><title>${title} | Docs</title><nav>${around}</nav><main><article>${main}</article></main><footer>${around}</footer>`;
}

function settingsWith(content: Partial<ContentRoot> = {}, built: Partial<Settings['site']['built']> = {}): Settings {
  const [root] = SETTINGS.content;
  if (!root) throw new Error('The settings of the tests must have a content root.');
  return {
    ...SETTINGS,
    site: { ...SETTINGS.site, built: { folder: 'site', sitemap: 'sitemap.xml', strict: true, ...built } },
    content: [{ ...root, ...content }],
  };
}

interface Parts {
  readonly files: Files;
  readonly site: Files;
  readonly settings?: Settings;
  readonly store?: MemoryStore;
  readonly more?: Parameters<typeof world>[1];
}

function about({ files, site, settings = settingsWith(), store = new MemoryStore(), more = {} }: Parts) {
  return world({ one: files }, { settings, store, built: builtSite(site), ...more });
}

const codes = (problems: readonly { readonly code: string; readonly path?: string | undefined }[]) =>
  problems.map(({ code, path = '' }) => `${code} ${path}`.trim());

describe('a page and what the generator built of it', () => {
  const files = { 'a.md': '# A title\n\n## One\n\nSome words that are here, and some more of them.\n' };
  const right = themed(
    '<h1 id="a-title">A title<a class="headerlink" href="#a-title">¶</a></h1><h2 id="one">One</h2><p>Some words that are here, and some more of them.</p>',
    { title: 'A title' },
  );

  it.each([
    ['is right', right, []],
    ['has another title', right.replaceAll('A title', 'B title'), ['built-title-differs a.md']],
    ['has its title in the tab', right.replace(/<h1.*<\/h1>/, '<a id="a-title"></a>'), []],
    ['has another id', right.replace('id="one"', 'id="uno"'), ['built-headings-differ a.md']],
    ['has more words', right.replace('</p>', ' From a macro.</p>'), ['built-text-differs a.md']],
    ['has no text that we find', '<body><h1>A title</h1></body>', ['built-main-missing a.md']],
    [
      'names itself otherwise',
      right.replace('<nav>', '<link rel=canonical href="https://www.example.com/a/"><nav>'),
      ['address-not-canonical a.md'],
    ],
    [
      'names another page',
      right.replace('<nav>', '<link rel=canonical href="https://www.example.com/v2/a/"><nav>'),
      [],
    ],
    ['nests too deep to be read', `<main>${'<b>'.repeat(1500)}`, ['built-page-unreadable a.md']],
  ])('%s', async (_, html, expected) => {
    const site = { 'a.html': html };
    const { report } = await check(about({ files, site }));
    expect(codes(report.problems)).toEqual(expected);
    expect(codes((await plan(about({ files, site }))).report.problems)).toEqual(expected);
    expect(codes((await publish(about({ files, site }))).report.problems)).toEqual(expected);
  });

  it('is told with the first words that are missing', async () => {
    const { report } = await check(about({ files, site: { 'a.html': right.replace('</p>', ' From a macro.</p>') } }));
    expect(report.problems[0]?.message).toContain('holds 81 % of its words; the first that it lacks: “from a macro”.');
  });

  it('is not compared where nobody names the built site', async () => {
    const { report } = await check(world({ one: files }));
    expect(report.problems).toEqual([]);
  });

  it('shows that a link leads somewhere, where only the generator knows', async () => {
    const linking = { 'a.md': '# A\n\n[tag](/tags/x/) and [gone](/tags/y/)\n' };
    const site = { 'a.html': themed('<h1 id="a">A</h1>tag and gone'), 'tags/x/index.html': 'x' };
    const { report } = await check(about({ files: linking, site }));
    expect(report.problems.filter(({ code }) => code === 'link-to-nothing')).toMatchObject([{ target: '/tags/y/' }]);
  });

  it('knows ids that only the built page has', async () => {
    const linking = { ...files, 'b.md': '# B\n\n[there](a.md#of-a-component)\n' };
    const component = right.replace('<p>', '<p id="of-a-component">');
    const site = { 'a.html': component, 'b.html': themed('<h1 id="b">B</h1>there') };
    expect(codes((await check(about({ files: linking, site }))).report.problems)).toEqual([]);
    const without = { ...site, 'a.html': right };
    expect(codes((await check(about({ files: linking, site: without }))).report.problems)).toEqual([
      'anchor-to-nothing b.md',
    ]);
  });
});

describe('an address that was not built', () => {
  const files = { 'a.md': '# A\n', 'b.md': '# B\n' };
  const site = { 'a.html': themed('<h1 id="a">A</h1>') };

  it('is found by check before anything is published', async () => {
    const { report } = await check(about({ files, site }));
    expect(report.problems).toMatchObject([{ level: 'error', code: 'address-not-built', path: 'b.md' }]);
  });

  it('keeps the page from being sent, and the others with it', async () => {
    const service = fakeService();
    const { report } = await publish(about({ files, site, more: { service } }));
    expect(codes(report.problems)).toEqual(['address-not-built b.md', 'nothing-pushed']);
    expect(service.calls).toEqual([]);
  });

  it('leaves what is published of it, also where it did not change', async () => {
    const store = new MemoryStore();
    await publish(about({ files, site: { ...site, 'b.html': themed('<h1 id="b">B</h1>') }, store }));
    const { report } = await publish(about({ files, site, store, more: { options: { onError: 'skip' } } }));
    expect(codes(report.problems)).toEqual(['address-not-built b.md']);
    expect(report.counts).toMatchObject({ deleted: 0, failed: 1, unchanged: 1 });
    expect([...(store.record?.items.keys() ?? [])]).toEqual([id('a'), id('b')]);
  });

  it('is a warning where the settings say so', async () => {
    const { report } = await publish(about({ files, site, settings: settingsWith({}, { strict: false }) }));
    expect(report.problems).toMatchObject([{ level: 'warning', code: 'address-not-built', path: 'b.md' }]);
    expect(report.counts.added).toBe(2);
  });
});

describe('the built site as a whole', () => {
  const files = { 'a.md': '# A\n', 'draft.md': '---\ndraft: true\n---\n# D\n' };
  const site = {
    'a.html': themed('<h1 id="a">A</h1>'),
    'draft.html': themed('D'),
    'tags/x.html': themed('x'),
    '404.html': 'no',
    'old.html': '<meta http-equiv="refresh" content="0; url=/a">',
  };
  const sitemap = (...paths: string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${id(path)}</loc></url>`).join('')}</urlset>`;

  it('tells of pages that nobody claims, but not of drafts, redirects and the page of errors', async () => {
    const { report } = await check(about({ files, site }));
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'built-pages-unclaimed' }]);
    expect(report.problems[0]?.message).toContain(
      '1 page that no file of the content makes, so they are not published: `https://docs.example.com/tags/x.html`.',
    );
  });

  it('tells of no page that its site map does not name', async () => {
    const maps = { ...site, 'sitemap.xml': sitemap('a') };
    expect((await check(about({ files, site: maps }))).report.problems).toEqual([]);
    const more = {
      ...site,
      'sitemap.xml': '<sitemapindex><sitemap><loc>https://docs.example.com/map/1.xml</loc></sitemap></sitemapindex>',
      'map/1.xml': sitemap('a', 'tags/x'),
    };
    expect(codes((await check(about({ files, site: more }))).report.problems)).toEqual(['built-pages-unclaimed']);
  });

  it('tells of pages outside of what is published only where they lie below it', async () => {
    const settings = settingsWith({ prefix: '/guide/' });
    const moved = { 'guide/a.html': site['a.html'], 'other/b.html': 'x', 'guide/c.html': 'x' };
    const { report } = await check(about({ files, site: moved, settings }));
    expect(report.problems[0]?.message).toContain(
      '1 page that no file of the content makes, so they are not published: `https://docs.example.com/guide/c.html`.',
    );
  });

  it('tells of another form of addresses in its site map', async () => {
    const { report } = await check(about({ files, site: { ...site, 'sitemap.xml': sitemap('a/') } }));
    expect(codes(report.problems)).toEqual(['sitemap-differs']);
    expect(report.problems[0]?.message).toContain('`https://docs.example.com/a` is `https://docs.example.com/a/`');
  });

  it('may have two pages whose addresses differ in form alone', async () => {
    const maps = { ...site, 'sitemap.xml': sitemap('a', 'a/') };
    expect(codes((await check(about({ files, site: maps }))).report.problems)).toEqual([]);
  });

  it('may list the pages of a section below its text', async () => {
    const section = { 's/_index.md': '# S\n\nOf the section.\n' };
    const list = themed(
      '<h1 id="s">S</h1>Of the section.<ul><li>One page and its summary<li>Another one and its summary</ul>',
    );
    const { report } = await check(about({ files: section, site: { 's/index.html': list } }));
    expect(codes(report.problems)).toEqual([]);
  });

  it('is told to be older than the commit', async () => {
    const older = about({ files, site: { 'a.html': site['a.html'] } });
    const repository = { ...older.repository, commitTime: async () => new Date('2026-01-01T00:00:01Z') };
    expect(codes((await check({ ...older, repository })).report.problems)).toEqual(['built-before-commit']);
  });
});

describe('`body: built`', () => {
  const settings = settingsWith({ body: 'built' });
  const files = { 'a.md': '---\ntitle: Of the front matter\ntags: [x]\n---\n# A\n\n{{ macro }}\n', 'b.md': '# B\n' };
  const main =
    '<h1 id="a">The A<a class="headerlink" href="#a">¶</a></h1><p>What the macro wrote, <a href="b.html">b</a>.</p><script>x()</script>';
  const site = { 'a.html': themed(main), 'b.html': themed('<h1>B</h1>') };

  it('takes title, headings, text and links from the built page, and the rest from the front matter', async () => {
    const { explanation } = await explain(about({ files, site, settings }), ['a.md']);
    if (explanation?.kind !== 'page') throw new Error('The page must be explained.');
    expect(explanation.title).toBe('The A');
    expect(explanation.html).toContain(
      '<article><h1 id="a">The A</h1><p>What the macro wrote, <a href="https://docs.example.com/b.html">b</a>.</p></article>',
    );
    expect(Object.fromEntries(explanation.metadata.map(({ key, value }) => [key, value]))).toMatchObject({
      title: 'The A',
      headings: ['The A'],
      tags: ['x'],
    });
  });

  async function twice(before: Files, after: Files, change: Partial<Parts> = {}) {
    const store = new MemoryStore();
    await publish(about({ files, site: before, settings, store }));
    const { report } = await publish(about({ files, site: after, settings, store, ...change }));
    return { report, store };
  }

  it('sends nothing when the layout alone changed', async () => {
    const service = fakeService();
    const layout = {
      ...site,
      'a.html': themed(main, { title: 'Other', around: 'New' }).replace(
        '<main>',
        '<main class="new"><aside class="toc">x</aside>',
      ),
    };
    const { report } = await twice(site, layout, { more: { service } });
    expect(report).toMatchObject({ mode: 'none', counts: { unchanged: 2, updated: 0 } });
    expect(service.calls).toEqual([]);
  });

  it('sends the page whose text in the built page changed', async () => {
    const { report, store } = await twice(site, { ...site, 'a.html': themed(main.replace('wrote', 'writes now')) });
    expect(report.items).toMatchObject([{ path: 'a.md', action: 'updated', reason: 'the built page changed' }]);
    const { report: third } = await publish(
      about({ files, site: { ...site, 'a.html': themed(main.replace('wrote', 'writes now')) }, settings, store }),
    );
    expect(third.counts).toMatchObject({ unchanged: 2, updated: 0 });
  });

  it('sends it again after a run that did not finish', async () => {
    const store = new MemoryStore();
    await publish(about({ files, site, settings, store }));
    const changed = { ...site, 'a.html': themed(main.replace('wrote', 'writes now')) };
    const service = fakeService((call) => {
      if (call === 'batch') throw new Error('cut');
    });
    await publish(about({ files, site: changed, settings, store, more: { service } })).catch(() => undefined);
    const { report } = await publish(
      about({ files, site: changed, settings, store, more: { options: { run: 'run-1' } } }),
    );
    expect(report.items).toMatchObject([{ path: 'a.md', action: 'updated' }]);
  });

  it('tells of a page that was not built where the record knows no links and another page moved', async () => {
    const store = new MemoryStore();
    await publish(about({ files, site, settings, store }));
    const items = [...(store.record?.items ?? [])].map(([id, { links: _, ...item }]) => [id, item] as const);
    store.overwrite(store.record && { ...store.record, items: new Map(items) });
    const moved = { 'c.md': files['a.md'], 'b.md': files['b.md'] };
    const { report } = await publish(
      about({
        files: moved,
        site: { 'c.html': site['a.html'] },
        settings,
        store,
        more: { options: { onError: 'skip' } },
      }),
    );
    expect(codes(report.problems)).toEqual(['built-page-missing b.md']);
  });

  it('does not read what was built of the former text of a page', async () => {
    const store = new MemoryStore();
    const linking = { ...files, 'c.md': '---\npermalink: /c\n---\n[a](/a#x)\n' };
    const built = { ...site, 'c.html': themed('C') };
    const [root] = settings.content;
    if (!root) throw new Error('There must be a content root.');
    const mixed = {
      ...settings,
      content: [
        { ...root, include: ['[ab].md'] },
        { ...root, body: undefined },
      ],
    };
    await publish(about({ files: { ...linking, 'a.md': '# A\n' }, site: built, settings: mixed, store }));
    const changed = { ...mixed, site: { ...mixed.site, permalink: '/:path/of' } };
    const pinned = {
      'a.md': '---\npermalink: /a\n---\n# New\n',
      'b.md': '---\npermalink: /b\n---\n',
      'c.md': '---\npermalink: /c\n---\n[a](/a#x)\n',
    };
    const { report } = await plan(about({ files: pinned, site: built, settings: changed, store }));
    expect(report.counts).toMatchObject({ updated: 2, unchanged: 1 });
  });

  it.each([
    ['is not there', {}, 'built-page-missing'],
    ['has no main element', { 'a.html': '<p>A' }, 'built-main-missing'],
    ['cannot be read', { 'a.html': `<main>${'<b>'.repeat(1500)}` }, 'built-page-unreadable'],
  ])('lets others link to a page whose built page %s', async (_, broken, code) => {
    const [root] = settings.content;
    if (!root) throw new Error('There must be a content root.');
    const mixed = {
      ...settings,
      content: [
        { ...root, include: ['a.md'] },
        { ...root, body: undefined },
      ],
    };
    const linking = { 'a.md': '# A\n', 'b.md': '# B\n\n[a](a.md#x)\n' };
    const parts = { files: linking, site: { ...broken, 'b.html': themed('<h1 id="b">B</h1>a') } };
    for (const links of ['warn', 'error'] as const) {
      const one = about({ ...parts, settings: { ...mixed, links }, more: { options: { onError: 'skip' } } });
      expect(codes((await check(one)).report.problems)).toEqual([`${code} a.md`]);
      expect(codes((await plan(one)).report.problems)).toEqual([`${code} a.md`]);
      expect((await publish(one)).report.counts).toMatchObject({ added: 1, failed: 1 });
    }
  });

  it('carries out a plan that was made beside another folder, but not one of another text', async () => {
    const { report } = await plan(about({ files, site, settings }));
    const options = { planned: report.fingerprint };
    const elsewhere = settingsWith({ body: 'built' }, { folder: '/tmp/unpacked' });
    const other = { ...site, 'a.html': themed('Other') };
    const refused = await publish(about({ files, site: other, settings: elsewhere, more: { options } }));
    expect(refused.report.problems).toMatchObject([
      { code: 'plan-outdated', message: expect.stringContaining('the built site') },
    ]);
    const done = await publish(about({ files, site, settings: elsewhere, more: { options } }));
    expect(done.report.counts.added).toBe(2);
  });

  it('sends all pages again when it is turned on or off', async () => {
    const store = new MemoryStore();
    const one = { files, site, store };
    await publish(about(one));
    expect((await publish(about({ ...one, settings }))).report.counts.updated).toBe(2);
    expect((await publish(about(one))).report.counts.updated).toBe(2);
    expect((await publish(about(one))).report.counts.updated).toBe(0);
  });

  it.each([
    ['has no built page', { 'b.html': site['b.html'] }, 'built-page-missing'],
    ['has a built page without the main element', { ...site, 'a.html': '<body>A</body>' }, 'built-main-missing'],
    ['has one without text', { ...site, 'a.html': themed('<div></div><script>write()</script>') }, 'built-main-empty'],
    ['has one that cannot be read', { ...site, 'a.html': `<main>${'<b>'.repeat(1500)}` }, 'built-page-unreadable'],
  ])('refuses a page that %s, and keeps what is published of it', async (_, after, code) => {
    const lenient = settingsWith({ body: 'built' }, { strict: false });
    const { report, store } = await twice(site, after, { settings: lenient, more: { options: { onError: 'skip' } } });
    expect(report.problems).toMatchObject([{ level: 'error', code, path: 'a.md' }]);
    expect(report.counts).toMatchObject({ deleted: 0, failed: 1, unchanged: 1 });
    expect(store.record?.items.has(id('a'))).toBe(true);
  });

  describe('from a site that is older than the commit', () => {
    async function fromOld(one: Settings, store = new MemoryStore()) {
      const service = fakeService();
      const made = about({ files, site, settings: one, store, more: { service, options: { onError: 'skip' } } });
      const repository = { ...made.repository, commitTime: async () => new Date('2026-01-01T00:00:01Z') };
      return { ...(await publish({ ...made, repository })), calls: service.calls };
    }

    it('sends nothing: what was at an address may not have been for those who see it now', async () => {
      const { report, calls } = await fromOld(settings);
      expect(report.problems).toMatchObject([
        { level: 'error', code: 'built-before-commit' },
        { code: 'nothing-pushed' },
      ]);
      expect(calls).toEqual([]);
    });

    it.each([
      ['where the settings say so', settingsWith({ body: 'built' }, { strict: false }), 2],
      ['where the text is that of the Markdown', settingsWith(), 2],
    ])('is a warning %s', async (_, one, added) => {
      const { report } = await fromOld(one);
      expect(report.problems).toContainEqual(
        expect.objectContaining({ level: 'warning', code: 'built-before-commit' }),
      );
      expect(report.counts.added).toBe(added);
    });

    it('is a warning where nothing is sent', async () => {
      const store = new MemoryStore();
      await publish(about({ files, site, settings, store }));
      const { report } = await fromOld(settings, store);
      expect(report.problems).toMatchObject([{ level: 'warning', code: 'built-before-commit' }]);
    });
  });

  it('publishes no page that is held back, whatever was built', async () => {
    const hidden = {
      'a.md': '---\ndraft: true\n---\n',
      'b.md': '---\ncoveo: {publish: false}\n---\n',
      'c.md': '# C\n',
    };
    const { report } = await publish(about({ files: hidden, site: { ...site, 'c.html': themed('C') }, settings }));
    expect(report.items.map(({ path }) => path)).toEqual(['c.md']);
  });

  it.each([
    ['a page in a folder', { 'a.md': '# A\n', 'a/index.md': '# B\n' }, ['a.md']],
    ['a draft', { 'a.md': '# A\n', 'a/index.md': '---\ndraft: true\n---\n# B\n' }, ['a.md']],
    [
      'a draft of the same address',
      { 'a/index.md': '# A\n', 'b.md': '---\npermalink: /a/\ndraft: true\n---\n' },
      ['a/index.md'],
    ],
    [
      'neither has exactly its address',
      { 'a.md': '---\npermalink: /a\n---\n# A\n', 'b.md': '---\npermalink: /a/index.html\n---\n# B\n' },
      ['a.md', 'b.md'],
    ],
  ])('takes no text that may be that of another page: %s', async (_, shared, expected) => {
    const { report } = await publish(
      about({
        files: shared,
        site: { 'a/index.html': themed('Secret') },
        settings,
        more: { options: { onError: 'skip' } },
      }),
    );
    expect(codes(report.problems).sort()).toEqual(expected.map((path) => `built-page-shared ${path}`));
    expect(report.counts.failed).toBe(expected.length);
  });

  it('takes the text from where `main` says', async () => {
    const elsewhere = settingsWith({ body: 'built', main: '.text' });
    const page = { ...site, 'a.html': '<main>no</main><div class="text">Yes</div>', 'b.html': '<p class="text">B</p>' };
    const { explanation } = await explain(about({ files, site: page, settings: elsewhere }), ['a.md']);
    expect(explanation).toMatchObject({ kind: 'page', html: expect.stringContaining('<div>Yes</div>') });
  });
});
