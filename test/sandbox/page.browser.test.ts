import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { call, documentPath, ORGANIZATION, PUSH, pushBatch, SOURCE, sandboxFor } from './drive.ts';

const SITE = 'https://docs.example.com/handbook';
const BODY = `<!doctype html><html lang="en"><head><title>Install</title></head><body><h1>Install your first widget</h1>
<p>It takes ten minutes. A running widget <strong>hums</strong>.</p><script>document.body.textContent = 'taken over'</script>
<p><img src="ELSEWHERE/pixel.png" onerror="document.body.textContent = 'taken over'" alt="A widget"></p></body></html>`;

// In a single process the browser ends with its first page.
const ARGUMENTS = chromium.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');

const EMPLOYEES = [{ name: 'staff', allowedPermissions: [{ identity: 'Employees', identityType: 'Group' }] }];
const EVERYONE = [{ allowAnonymous: true }];
/** Eve, who is known by her e-mail address elsewhere, is one of the managers, who are employees. */
const IDENTITIES = [
  { identity: { name: 'Employees', type: 'GROUP' }, members: [{ name: 'Managers', type: 'GROUP' }] },
  { identity: { name: 'Managers', type: 'GROUP' }, members: [{ name: 'eve', type: 'USER' }] },
];
const itemsWith = (elsewhere: string) => [
  {
    ...{
      documentId: `${SITE}/guide/install`,
      title: 'Install your first widget',
      compressionType: 'UNCOMPRESSED',
      fileExtension: '.html',
      permissions: EVERYONE,
    },
    compressedBinaryData: Buffer.from(BODY.replaceAll('ELSEWHERE', elsewhere)).toString('base64'),
    ...{
      product: 'widgets',
      tags: ['start', 'setup'],
      clickableuri: `${SITE}/guide/install`,
      sourcepath: 'docs/guide/install.md',
    },
  },
  {
    documentId: `${SITE}/internal/board`,
    title: 'Board minutes',
    data: 'What the board said about widgets that hum.',
    permissions: EMPLOYEES,
  },
  {
    documentId: `${SITE}/reference/settings`,
    title: 'Every setting',
    data: 'All settings of a gear, one by one.',
    permissions: EVERYONE,
  },
];

describe('the page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launcher.launch({
      args: [...ARGUMENTS, '--no-sandbox'],
      executablePath: await chromium.executablePath(),
      headless: true,
    });
  });
  afterAll(() => browser?.close());

  /** Another server of this machine: what the page asks it for, the page should not have asked. */
  async function listenElsewhere(): Promise<{ address: string; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return { address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, asked };
  }

  async function openPage() {
    const providers = [{ organization: ORGANIZATION, id: 'Acme', sources: [SOURCE] }];
    const sandbox = await sandboxFor({ providers });
    for (const body of IDENTITIES) await call(sandbox, 'PUT', `${PUSH}/providers/Acme/permissions`, body);
    const eve = { identity: { name: 'eve', type: 'USER' }, mappings: [{ name: 'eve@example.com', type: 'USER' }] };
    await call(sandbox, 'PUT', `${PUSH}/providers/Acme/mappings`, eve);
    const elsewhere = await listenElsewhere();
    await pushBatch(sandbox, { addOrUpdate: itemsWith(elsewhere.address) });
    await call(sandbox, 'PUT', documentPath('handbook/lost'), { data: 'x' });
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' });
    onTestFinished(() => page.close());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(sandbox.url);
    return { page, sandbox, url: sandbox.url, errors, asked: elsewhere.asked };
  }

  const headline = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const resultTitles = (page: Page) => page.locator('.results h3 a').allTextContents();
  const itemAddress = (id: string) => `/item?source=acme-docs&id=${encodeURIComponent(`${SITE}/${id}`)}`;
  const PAGES = ['/', '/?q=widget', '/?q=nothing-of-it', '/changes', '/log', '/identities', '/nowhere'];
  const ITEMS = ['guide/install', 'internal/board'].map(itemAddress);

  it('lets a person search, open an item and see what was rejected', async () => {
    const { page, errors, asked } = await openPage();
    await headline(page, '3 items');
    expect(await page.getByRole('region', { name: '1 violation' }).textContent()).toContain('handbook/lost');

    await page.getByRole('searchbox', { name: 'Search what was published' }).fill('hum');
    await page.keyboard.press('Enter');
    await headline(page, '2 results for “hum”');
    expect(
      await page
        .getByRole('region', { name: '2 results' })
        .locator('.results')
        .getByRole('heading', { level: 3 })
        .allTextContents(),
    ).toEqual(
      expect.arrayContaining(['Install your first widget', expect.stringMatching(/^Board minutes.*restricted$/s)]),
    );
    expect(await page.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['hums', 'hum']));

    await page.getByRole('link', { name: 'Install your first widget' }).click();
    await headline(page, 'Install your first widget');
    expect(await page.getByRole('table', { name: 'Metadata' }).textContent()).toMatch(
      /sourcepath\s*docs\/guide\/install.md\s*text\s*@sourcepath/,
    );
    const content = page.frameLocator('iframe');
    expect(await content.getByRole('heading', { level: 1 }).textContent()).toBe('Install your first widget');
    expect(await content.locator('body').textContent()).toContain('A running widget hums.');
    expect(await content.locator('body').textContent()).toContain('Image left out: A widget');
    expect(await page.getByRole('link', { name: /Results for “hum”/ }).getAttribute('href')).toBe('/?q=hum');

    await page.getByRole('link', { name: 'Log', exact: true }).click();
    const log = page.getByRole('table', { name: 'Log of the indexing pipeline' });
    expect(await log.getByRole('row', { name: /rejected/ }).textContent()).toContain('not an absolute URI');
    expect([errors, asked]).toEqual([[], []]);
  });

  it('finds while somebody types, and keeps the address', async () => {
    const { page, url, errors } = await openPage();
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.type('gea');
    await headline(page, '1 result for “gea”');
    expect(await page.locator('mark').allTextContents()).toEqual(['gear']);
    expect(page.url()).toBe(`${url}/?q=gea`);
    expect(await page.title()).toBe('gea – docs-to-coveo sandbox');
    for (let left = 3; left > 0; left--) await page.keyboard.press('Backspace');
    await headline(page, '3 items');
    expect(errors).toEqual([]);
  });

  it('goes through the results with the arrow keys', async () => {
    const { page } = await openPage();
    const focused = () => page.locator(':focus').textContent();
    const titles = await resultTitles(page);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await headline(page, titles[0] ?? '');
  });

  it('narrows down by values, and takes them back', async () => {
    const { page, sandbox } = await openPage();
    await call(sandbox, 'PUT', documentPath(`${SITE}/faq`), {
      title: 'Questions',
      tags: ['start'],
      date: '2020-05-01',
      permissions: EVERYONE,
    });
    await sandbox.settle();
    await headline(page, '4 items');
    await page.getByRole('list', { name: 'Tags' }).getByRole('link', { name: 'start 2' }).click();
    await headline(page, '2 items');
    await page.getByRole('list', { name: 'Year' }).getByRole('link', { name: '2020 1' }).click();
    await headline(page, '1 item');
    expect(await resultTitles(page)).toEqual(['Questions']);
    await page
      .getByRole('list', { name: 'Chosen' })
      .getByRole('link', { name: /Tags: start/ })
      .click();
    await page
      .getByRole('list', { name: 'Chosen' })
      .getByRole('link', { name: /Year: 2020/ })
      .click();
    await headline(page, '4 items');
    await page.getByRole('link', { name: 'Oldest' }).click();
    await page.locator('.sorts a[aria-current]', { hasText: 'Oldest' }).waitFor();
    expect((await resultTitles(page))[0]).toBe('Questions');
    await page.getByRole('link', { name: 'Newest' }).click();
    await page.locator('.sorts a[aria-current]', { hasText: 'Newest' }).waitFor();
    expect((await resultTitles(page)).at(-1)).toBe('Questions');
  });

  it('shows the index through the eyes of somebody, and why they see it', async () => {
    const { page, url, errors } = await openPage();
    const viewAs = async (who: string) => {
      await page.locator('#eyes > summary').click();
      await page.getByLabel('View as', { exact: true }).selectOption(who);
    };
    await viewAs('Somebody not known');
    await headline(page, '2 items, as somebody not known sees them');

    await viewAs('eve@example.com');
    await headline(page, '3 items, as eve@example.com sees them');
    expect(new URL(page.url()).searchParams.get('as')).toBe('user:Email Security Provider/eve@example.com');
    await page.getByText('You see this as eve@example.com.').waitFor();
    await page.getByRole('link', { name: 'Board minutes' }).click();
    await page.getByText('eve@example.com may see the item.').waitFor();
    expect(await page.getByRole('list', { name: 'Why' }).textContent()).toMatch(
      /Set 1 allows the group Employees: the user eve@example.com of Email Security Provider is the same as the user eve of Acme; the user eve of Acme is a member of the group Managers of Acme; .*Every set allows\./,
    );
    expect(await page.getByRole('list', { name: 'Permission sets' }).textContent()).toMatch(
      /Set 1: staff.*allows.*group Employees.*group Managers/s,
    );

    await viewAs('Somebody not known');
    const banner = page.getByRole('region', { name: 'Not visible' });
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(
      /somebody not known may not see this item\..*Set 1 names neither them nor a group of theirs/s,
    );
    expect(await page.getByText('What the board said').isVisible()).toBe(false);
    await page.getByText('Show the item all the same').click();
    expect(await page.getByText('What the board said').isVisible()).toBe(true);

    await page.getByRole('link', { name: 'See everything again' }).click();
    await page.getByText('Only the identities below may see the item.').waitFor();
    await page.goto(url);
    await page.locator('#eyes > summary').click();
    await page.getByLabel('or anybody else').fill('zoe@example.com');
    await page.getByRole('button', { name: 'Look' }).click();
    await headline(page, '2 items, as zoe@example.com sees them');
    await viewAs('group Managers of Acme');
    await headline(page, '3 items, as group Managers of Acme sees them');
    expect(errors).toEqual([]);
  });

  it('shows groups as a tree', async () => {
    const { page } = await openPage();
    await page.getByRole('link', { name: 'Identities' }).click();
    await headline(page, 'Identities');
    const tree = page.locator('.tree').first();
    expect(await tree.textContent()).toMatch(
      /group Employees.*1 member.*group Managers.*1 member.*user eve.*the same as eve@example.com/s,
    );
    await tree.getByRole('link', { name: 'View as eve' }).click();
    await headline(page, '3 items, as eve of Acme sees them');
  });

  it('shows what a publish changed, as it happens', async () => {
    const { page, sandbox, url, errors } = await openPage();
    await page.goto(`${url}/changes`);
    await headline(page, 'No publish yet');
    await call(sandbox, 'POST', `${PUSH}/sources/${SOURCE}/status?statusType=INCREMENTAL`);
    const minutes = {
      title: 'Minutes of the board',
      data: 'What the board said about widgets that whistle.',
      permissions: EVERYONE,
    };
    await call(sandbox, 'PUT', documentPath(`${SITE}/internal/board`), minutes);
    await call(sandbox, 'DELETE', documentPath(`${SITE}/reference/settings`));
    await call(sandbox, 'PUT', documentPath(`${SITE}/reference/all-settings`), {
      title: 'Every setting',
      data: 'All settings of a gear, one by one.',
      permissions: EVERYONE,
    });
    await call(sandbox, 'PUT', documentPath('not-there'), { data: 'x' });
    await call(sandbox, 'POST', `${PUSH}/sources/${SOURCE}/status?statusType=IDLE`);
    await sandbox.settle();
    await headline(page, 'Last publish');
    const counts = page.getByRole('list', { name: 'Counts' });
    await counts.getByText('deleted').waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'rejected' }).count()).toBe(1);
    expect(await page.locator('main').textContent()).toMatch(
      /Moved.*Every setting.*reference\/settings → \S*reference\/all-settings/s,
    );
    expect(await page.getByRole('region', { name: 'Who sees what' }).textContent()).toMatch(
      /Minutes of the board.*gained everybody.*lost group Employees/s,
    );

    await page.getByRole('region', { name: 'updated' }).getByRole('link').click();
    await headline(page, 'Minutes of the board');
    const difference = page.getByRole('group', { name: 'Difference of the text' });
    expect(await difference.locator('del').textContent()).toContain('widgets that hum.');
    expect(await difference.locator('ins').textContent()).toContain('widgets that whistle.');
    expect(await page.getByRole('table', { name: 'Values that differ' }).textContent()).toMatch(
      /@title.*Board minutes.*Minutes of the board/s,
    );
    expect(errors).toEqual([]);
  });

  it('has its style, in light and in dark, and fits a telephone', async () => {
    const { page, url } = await openPage();
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    await page.setViewportSize({ width: 375, height: 700 });
    for (const path of [...PAGES, ...ITEMS, `${ITEMS[1]}&as=anonymous`]) {
      await page.goto(url + path);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 375]);
    }
  });

  it('has nothing that axe-core finds serious or moderate', async () => {
    const { page, sandbox, url } = await openPage();
    const problem = {
      level: 'error',
      code: 'settings-unknown-key',
      message: 'There is no `colour`.',
      path: 'docs-to-coveo.yml',
      line: 5,
    };
    sandbox.notes.set(
      'preview',
      JSON.stringify({ problems: [{ ...problem, level: 'warning', code: 'link-target' }, problem] }),
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const path of [...PAGES, ...ITEMS, ...ITEMS.map((item) => `${item}&as=anonymous`)]) {
        await page.goto(url + path);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        // The content security policy keeps scripts out; the debugger's own are let in.
        await page.evaluate(axe.source);
        const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
        const bad = found.violations.filter(({ impact }) => impact !== 'minor');
        expect([colorScheme, path, bad.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([colorScheme, path, []]);
      }
    }
  });

  it('answers a mistyped address with a page, which is nobody\u2019s mistake', async () => {
    const { page, sandbox, url } = await openPage();
    const before = sandbox.violations.length;
    expect((await page.goto(`${url}/nowhere`))?.status()).toBe(404);
    await headline(page, 'No such page');
    expect(sandbox.violations).toHaveLength(before);
    const reply = await page.goto(`${url}/rest/nowhere`);
    expect([reply?.status(), reply?.headers()['content-type']]).toEqual([404, 'application/json']);
    expect(sandbox.violations).toHaveLength(before + 1);
  });

  it('runs nothing of what was pushed or typed', async () => {
    const { page, sandbox, url, errors, asked } = await openPage();
    const evil = `"'><img src=x onerror="window.taken=1"><script>window.taken=1</script></textarea></title></style>`;
    await call(sandbox, 'PUT', documentPath(`${SITE}/evil`), {
      ...{
        title: evil,
        data: `evil ${evil}`,
        tags: [evil],
        author: evil,
        language: evil,
        description: evil,
        [evil]: evil,
      },
      permissions: [{ name: evil, allowedPermissions: [{ identity: 'Employees', identityType: 'Group' }] }],
    });
    await call(sandbox, 'PUT', `${PUSH}/providers/Acme/permissions`, {
      identity: { name: evil, type: 'GROUP' },
      members: [{ name: evil, type: 'USER' }],
    });
    await call(sandbox, 'PUT', documentPath(evil), { data: 'x' });
    sandbox.notes.set(
      'preview',
      JSON.stringify({ problems: [{ level: evil, code: evil, message: evil, hint: evil, path: evil }] }),
    );
    const as = new URLSearchParams({ as: `group:Acme/${evil}`, q: evil, text: evil, tags: evil });
    for (const path of [...PAGES.slice(0, -1), itemAddress('evil')]) {
      await page.goto(`${url}${path}`);
      sandbox.changed();
      await page.goto(`${url}${path}${path.includes('?') ? '&' : '?'}${as}`);
      await page.locator('main').waitFor();
      expect([
        path,
        await page.evaluate('window.taken'),
        await page.locator('img, script:not([src="/page.js"])').count(),
      ]).toEqual([path, undefined, 0]);
    }
    await page.goto(url);
    await page.keyboard.press('/');
    await page.keyboard.type(`evil ${evil}`);
    await headline(page, /for “evil/);
    expect([await page.evaluate('window.taken'), errors, asked]).toEqual([undefined, [], []]);
  });

  it('works without its script', async () => {
    const { url } = await openPage();
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('searchbox', { name: 'Search what was published' }).fill('gear');
    await page.keyboard.press('Enter');
    await headline(page, '1 result for “gear”');
    await page.locator('#eyes > summary').click();
    await page.getByLabel('View as', { exact: true }).selectOption('Somebody not known');
    await page.getByRole('button', { name: 'Look' }).click();
    await headline(page, '1 result for “gear”, as somebody not known sees them');
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await openPage();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('gear');
    await page.keyboard.press('Enter');
    await headline(page, '1 result for “gear”');
  });
});
