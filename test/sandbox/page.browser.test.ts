import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
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

  async function openPage(): Promise<{ page: Page; url: string; errors: string[]; asked: string[] }> {
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
    return { page, url: sandbox.url, errors, asked: elsewhere.asked };
  }

  it('lets a person search, open an item and see what was rejected', async () => {
    const { page, errors, asked } = await openPage();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('3 items');
    expect(await page.getByRole('region', { name: '1 violation' }).textContent()).toContain('handbook/lost');
    const log = page.getByRole('table', { name: 'Log of the indexing pipeline' });
    expect(await log.getByRole('row', { name: /rejected/ }).textContent()).toContain('not an absolute URI');

    await page.getByRole('searchbox', { name: 'Search what was published' }).fill('hum');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 results for “hum”' }).waitFor();
    expect(
      await page.getByRole('region', { name: '2 results' }).getByRole('heading', { level: 3 }).allTextContents(),
    ).toEqual(
      expect.arrayContaining(['Install your first widget', expect.stringMatching(/^Board minutes.*restricted$/s)]),
    );
    expect(await page.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['hums', 'hum']));

    await page.getByRole('link', { name: 'Install your first widget' }).click();
    await page.getByRole('heading', { level: 1, name: 'Install your first widget' }).waitFor();
    expect(await page.getByRole('table', { name: 'Metadata' }).textContent()).toMatch(
      /sourcepath\s*docs\/guide\/install.md/,
    );
    const content = page.frameLocator('iframe');
    expect(await content.getByRole('heading', { level: 1 }).textContent()).toBe('Install your first widget');
    expect(await content.locator('body').textContent()).toContain('A running widget hums.');
    expect([errors, asked]).toEqual([[], []]);
  });

  it('shows the index through the eyes of somebody, and why they see it', async () => {
    const { page, errors } = await openPage();
    await page.getByLabel('View as').selectOption('Somebody not known');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: '2 items, as somebody not known sees them' }).waitFor();

    await page.getByLabel('View as').selectOption('eve@example.com');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: '3 items, as eve@example.com sees them' }).waitFor();
    await page.getByRole('link', { name: 'Board minutes' }).click();
    await page.getByText('eve@example.com may see the item.').waitFor();
    expect(await page.getByRole('list', { name: 'Why' }).textContent()).toMatch(
      /Set 1 allows the group Employees: the user eve@example.com of Email Security Provider is the same as the user eve of Acme; the user eve of Acme is a member of the group Managers of Acme; .*Every set allows\./,
    );

    await page.getByLabel('May this person see it?').selectOption('Somebody not known');
    await page.getByRole('button', { name: 'Look' }).click();
    await page.getByText('somebody not known may not see the item.').waitFor();
    expect(errors).toEqual([]);
  });

  it('has its style, in light and in dark, and fits a telephone', async () => {
    const { page, url } = await openPage();
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    await page.setViewportSize({ width: 360, height: 700 });
    for (const path of ['/', `/item?source=acme-docs&id=${encodeURIComponent(`${SITE}/guide/install`)}`]) {
      await page.goto(url + path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await openPage();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('gear');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '1 result for “gear”' }).waitFor();
  });
});
