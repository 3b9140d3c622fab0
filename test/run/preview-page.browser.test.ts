import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as launcher } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/process/system-clock.ts';
import { openPreview } from '../../src/run/preview.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const SETTINGS =
  'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';

async function opened() {
  const kit = gitKit();
  const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS, 'docs/a.md': '# Widgets\n\nThey hum.\n' });
  const sandbox = await startSandbox({ foreignProviders: true });
  const logger = { info: () => {}, progress: () => {} };
  const tools = { clock: systemClock, logger, signal: new AbortController().signal };
  const preview = openPreview({ directory, environment: ENVIRONMENT, overrides: {} }, tools, sandbox);
  // In a single process the browser ends with its first page.
  const args = chromium.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
  const executablePath = await chromium.executablePath();
  const browser = await launcher.launch({ args: [...args, '--no-sandbox'], executablePath, headless: true });
  onTestFinished(async () => {
    await browser.close();
    await preview[Symbol.asyncDispose]();
    await sandbox.close();
    kit[Symbol.dispose]();
  });
  const save = async (path: string, text: string) => {
    writeFileSync(join(directory, path), text);
    await preview.show();
  };
  return { preview, sandbox, page: await browser.newPage(), save };
}

it('shows on an open page what was saved, and the problems of it', async () => {
  const { preview, sandbox, page, save } = await opened();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(sandbox.url);
  await page.getByRole('heading', { name: 'Nothing published yet' }).waitFor();
  await preview.show();
  await page.getByRole('heading', { name: '1 item' }).waitFor();
  await page.getByRole('link', { name: 'Widgets' }).click();
  await page.getByRole('heading', { level: 1, name: 'Widgets' }).waitFor();

  await save('docs/a.md', '# Gears\n\nThey whistle. See [more](b.md).\n');
  await page.getByRole('heading', { level: 1, name: 'Gears' }).waitFor();
  const banner = page.getByRole('region', { name: 'Preview' });
  await banner.getByText('docs/a.md:3').waitFor();
  expect(await page.locator('ins').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('They whistle.')]),
  );

  await save('docs-to-coveo.yml', `${SETTINGS}colour: red\n`);
  await banner.getByText('settings-unknown-key').waitFor();
  expect(await banner.getByRole('listitem').first().textContent()).toMatch(/error.*colour.*docs-to-coveo.yml:5/s);

  await save('docs-to-coveo.yml', SETTINGS);
  await save('docs/a.md', '# Gears\n\nThey whistle.\n');
  await banner.waitFor({ state: 'detached' });
  expect([errors, sandbox.violations]).toEqual([[], []]);
});
