import { mkdirSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher } from 'playwright-core';
import { SANDBOX_KEY, startSandbox } from '../src/sandbox/server.ts';

/** Writes the pictures of docs/sandbox.md: the sandbox's page with a small handbook, in light and in dark. */

const SITE = 'https://docs.example.com/handbook';
const FOLDER = new URL('../docs/images/', import.meta.url).pathname;

interface Page {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly date: string;
  readonly groups?: readonly string[];
}

const HANDBOOK: readonly Page[] = [
  {
    ...{
      path: 'engineering/branching',
      title: 'Branching model',
      tags: ['git', 'engineering'],
      author: 'Ann',
      date: '2026-02-11',
    },
    text: 'We release from one branch. A release is a tag on it; what is not ready stays behind a flag until it is.',
  },
  {
    ...{
      path: 'engineering/releases',
      title: 'How a release is made',
      tags: ['git', 'engineering', 'release'],
      author: 'Bob',
      date: '2026-02-20',
    },
    text: 'Each Tuesday the release is cut, checked and rolled out. The checklist names who looks at what before a release goes out.',
  },
  {
    ...{ path: 'people/expenses', title: 'Expenses', tags: ['people', 'money'], author: 'Cleo', date: '2025-11-03' },
    text: 'Hand in receipts within a month. What costs more than a hundred needs a yes beforehand.',
  },
  {
    ...{ path: 'people/holidays', title: 'Holidays', tags: ['people'], author: 'Cleo', date: '2025-06-17' },
    text: 'Thirty days, and tell your team a fortnight before. Around a release, talk with each other first.',
  },
  {
    ...{
      path: 'board/minutes',
      title: 'Board minutes',
      tags: ['board'],
      author: 'Ann',
      date: '2026-02-27',
      groups: ['Board'],
    },
    text: 'The board wants the next release before summer.',
  },
];

const sandbox = await startSandbox({
  sources: [{ organization: 'acme', source: 'handbook', sourceName: 'Handbook' }],
  providers: [{ organization: 'acme', id: 'Acme', sources: ['handbook'] }],
  now: () => new Date('2026-03-01T12:00:00Z'),
});

async function call(method: string, path: string, body?: unknown): Promise<void> {
  const headers = { authorization: `Bearer ${SANDBOX_KEY}`, 'content-type': 'application/json' };
  const address = `${sandbox.url}/push/v1/organizations/acme${path}`;
  const reply = await fetch(address, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${method} ${path} was answered with ${reply.status}: ${await reply.text()}`);
}

async function publish({ path, title, text, groups, ...metadata }: Page): Promise<void> {
  const allowed = groups?.map((identity) => ({ identity, identityType: 'Group' }));
  const permissions = allowed ? [{ name: 'board', allowedPermissions: allowed }] : [{ allowAnonymous: true }];
  const data = `<html lang="en"><h1>${title}</h1><p>${text}</p><p><img src="/plan.png" alt="The plan of the year"></p></html>`;
  const item = { ...metadata, title, data, permissions, fileExtension: '.html', sourcepath: `docs/${path}.md` };
  await call('PUT', `/sources/handbook/documents?documentId=${encodeURIComponent(`${SITE}/${path}`)}`, item);
}

async function fill(): Promise<void> {
  const identity = { name: 'Board', type: 'GROUP' };
  const members = ['ann@example.com', 'dan@example.com'].map((name) => ({ name, type: 'USER' }));
  await call('PUT', '/providers/Acme/permissions', { identity, members });
  await call('POST', '/sources/handbook/status?statusType=REBUILD');
  for (const page of HANDBOOK) await publish(page);
  await call('POST', '/sources/handbook/status?statusType=IDLE');
  await sandbox.settle();
}

async function picture(browser: Browser, name: string, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1000, height: 720 }, colorScheme });
    await page.goto(sandbox.url + path);
    await page.screenshot({ path: `${FOLDER}sandbox-${name}-${colorScheme}.png` });
    await page.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
await fill();
// In a single process the browser ends with its first page.
const args = chromium.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
const executablePath = await chromium.executablePath();
const browser = await launcher.launch({ args: [...args, '--no-sandbox'], executablePath, headless: true });
const item = new URLSearchParams({ source: 'handbook', id: `${SITE}/board/minutes`, as: 'user:Acme/ann@example.com' });
await picture(browser, 'search', '/?q=release');
await picture(browser, 'item', `/item?${item}`);
await picture(browser, 'changes', '/changes');
await browser.close();
await sandbox.close();
