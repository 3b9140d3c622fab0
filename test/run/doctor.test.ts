import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Clock } from '../../src/model/ports.ts';
import { openRepository } from '../../src/repository/open.ts';
import { createRefStore } from '../../src/repository/record/ref-store.ts';
import { doctor } from '../../src/run/doctor/doctor.ts';
import type { DoctorRequest } from '../../src/run/doctor/doctor-request.ts';
import { SANDBOX_KEY, type SandboxOptions, startSandbox } from '../../src/sandbox/server.ts';
import { ENVIRONMENT, type GitKit, gitKit } from '../support/git.ts';

/** `doctor` in real repositories, against a sandbox: what is broken, and the line that tells it. */

const SETTINGS = `organization: acme
source: acme-docs
site: {url: "https://docs.example.com/"}
content: [{root: docs}]
`;
const FILES = {
  'docs-to-coveo.yml': SETTINGS,
  'docs/a.md': '---\nteam: web\n---\n# A\n',
  'docs/b.md': '# B\n',
};
const SOURCE = { organization: 'acme', source: 'acme-docs', sourceName: 'Docs', visibility: 'SHARED' } as const;
const PUBLISHING = [
  { owner: 'PLATFORM', targetDomain: 'ORGANIZATION', type: 'VIEW', targetId: '*' },
  { owner: 'PLATFORM', targetDomain: 'SOURCE', type: 'VIEW', targetId: '*' },
  { owner: 'PLATFORM', targetDomain: 'SOURCE', type: 'EDIT', targetId: 'acme-docs' },
] as const;
const FEW_KEY = 'a-key-for-publishing-alone';
const WEAK_KEY = 'a-key-for-nothing';

/** A clock that is ahead of this machine's, and on which nobody waits. */
function clockAhead(milliseconds = 0): Clock {
  return { now: () => new Date(Date.now() + milliseconds), sleep: async () => {} };
}

/** What one run looks at; each part can be broken. */
interface Scene {
  readonly files?: Readonly<Record<string, string>>;
  readonly sandbox?: SandboxOptions;
  readonly request?: Partial<DoctorRequest>;
  readonly clock?: Clock;
  readonly node?: string;
  /** Nothing is pushed to anywhere without one. */
  readonly hasRemote?: boolean;
  /** After the repository and its remote are there; may name another folder to look at. */
  readonly change?: (kit: GitKit, directory: string) => string | void | Promise<void>;
  /** The answers of the service, as somebody on the way makes them. */
  readonly rewrite?: (body: string) => string;
}

async function see({ files = FILES, hasRemote = true, change, ...scene }: Scene = {}) {
  const kit = gitKit();
  onTestFinished(() => kit[Symbol.dispose]());
  const first = kit.repository('docs', files);
  if (hasRemote) kit.remote(first);
  const directory = (await change?.(kit, first)) ?? first;
  const keys = [
    { key: FEW_KEY, privileges: [...PUBLISHING] },
    { key: WEAK_KEY, privileges: [] },
  ];
  const sandbox = await startSandbox({ sources: [SOURCE], keys, ...scene.sandbox });
  onTestFinished(() => sandbox.close());
  const url = scene.rewrite ? await between(sandbox.url, scene.rewrite) : sandbox.url;
  const address = { value: url, from: 'the test' };
  const request: DoctorRequest = {
    ...{ directory, isAnyFolder: true, environment: ENVIRONMENT, apiKey: SANDBOX_KEY },
    ...scene.request,
    overrides: { apiUrl: address, platformUrl: address, ...scene.request?.overrides },
  };
  const tools = {
    clock: scene.clock ?? clockAhead(),
    logger: { info: () => {}, progress: () => {} },
    signal: new AbortController().signal,
    node: scene.node ?? '24.1.0',
  };
  const { report, exit } = await doctor(request, tools);
  const check = (name: string) => report.checks.find((one) => one.name === name);
  const states = (state: string) => report.checks.filter((one) => one.state === state).map(({ name }) => name);
  return { kit, directory, sandbox, report, exit, check, states };
}

/** A server that hands on each call, and changes what comes back. */
async function between(target: string, rewrite: (body: string) => string): Promise<string> {
  const server = createServer(async (request, response) => {
    const { authorization = '' } = request.headers;
    const body = await text(request);
    const headers = { authorization, 'content-type': 'application/json', accept: 'application/json' };
    const init = { method: request.method ?? 'GET', headers, ...(body === '' ? {} : { body }) };
    const answer = await fetch(`${target}${request.url}`, init);
    response.writeHead(answer.status).end(rewrite(await answer.text()));
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** Writes a record as a run would, with a lease until then. */
async function record(directory: string, parts: { readonly branch?: string; readonly expires?: string } = {}) {
  await using opened = await openRepository({ directory, environment: ENVIRONMENT });
  const commit = (await opened.repository.resolveCommit('HEAD')) ?? '';
  const { branch = 'main', expires } = parts;
  await createRefStore({ ...opened, source: 'acme-docs' }).write(
    {
      ...{ version: 1, commit, branch, time: new Date(Date.now() - 7_200_000).toISOString(), tool: '0.1.0' },
      ...{ organization: 'acme', source: 'acme-docs', items: new Map(), skips: new Map() },
      lease: expires === undefined ? undefined : { run: 'run-7', head: commit, expires },
    },
    '',
  );
}

const LATER = '2999-01-01T00:00:00.000Z';

/** Puts something on the ref of the record that is none. */
function damage(kit: GitKit, directory: string, head: string): void {
  kit.git(directory, 'checkout', '--quiet', '--orphan', 'record');
  kit.git(directory, 'rm', '-rfq', '.');
  kit.commit(directory, { 'record.json': head });
  kit.git(directory, 'push', '--quiet', 'origin', 'record:refs/docs-to-coveo/acme-docs');
  kit.git(directory, 'checkout', '--quiet', 'main');
}

const withIdentities = `${SETTINGS}permissions:
  sets: {staff: {allow: [{group: Employees}]}}
  rules: [{paths: "**", use: staff}]
identities:
  provider: Acme Identities
  groups: {Employees: [{user: ann}]}
`;

interface Row {
  readonly broken: string;
  readonly scene: Scene;
  readonly name: string;
  readonly says: object;
  readonly exit: number;
}

const wrong = (text: RegExp, code?: string) => ({ state: 'wrong', text: expect.stringMatching(text), code });
const warning = (text: RegExp, code?: string) => ({ state: 'warning', text: expect.stringMatching(text), code });

const ROWS: readonly Row[] = [
  { broken: 'an old Node', scene: { node: '22.9.0' }, name: 'node', says: wrong(/24 or newer.*22\.9\.0/), exit: 3 },
  {
    broken: 'no git program',
    scene: { request: { environment: { ...ENVIRONMENT, PATH: '/nonexistent' } } },
    name: 'git',
    says: wrong(/`git` was not found/, 'git-missing'),
    exit: 1,
  },
  {
    broken: 'no such folder',
    scene: { request: { directory: '/nonexistent/docs' } },
    name: 'repository',
    says: wrong(/working directory/, 'working-directory-missing'),
    exit: 2,
  },
  {
    broken: 'no repository',
    scene: { request: { directory: '/' } },
    name: 'repository',
    says: wrong(/not a git repository/, 'git-no-repository'),
    exit: 2,
  },
  {
    broken: 'no commit',
    scene: { hasRemote: false, change: (kit, directory) => void kit.git(directory, 'update-ref', '-d', 'HEAD') },
    name: 'commit',
    says: wrong(/no commit yet/, 'no-commit'),
    exit: 2,
  },
  {
    broken: 'work that is not committed',
    scene: { change: (_, directory) => writeFileSync(join(directory, 'docs/new.md'), '# New\n') },
    name: 'uncommitted',
    says: warning(/`docs\/new\.md`/, 'uncommitted-changes'),
    exit: 0,
  },
  {
    broken: 'no remote',
    scene: { hasRemote: false },
    name: 'remote',
    says: wrong(/no remote/, 'git-no-remote'),
    exit: 3,
  },
  {
    broken: 'a remote that cannot be reached',
    scene: {
      change: (kit, directory) =>
        void kit.git(directory, 'remote', 'set-url', 'origin', 'https://ann:s3cret@127.0.0.1:1/docs.git?token=s3cret'),
    },
    name: 'remote',
    says: wrong(/^`origin`, https:\/\/127\.0\.0\.1:1\/docs\.git: .*could not reach/, 'git-remote-unreachable'),
    exit: 1,
  },
  {
    broken: 'no settings',
    scene: { files: { 'docs/a.md': '# A\n' } },
    name: 'settings',
    says: { ...wrong(/no such file/, 'settings-missing'), remedy: expect.stringContaining('docs-to-coveo init') },
    exit: 2,
  },
  {
    broken: 'settings that are not valid',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': `${SETTINGS}lniks: off\n` } },
    name: 'settings',
    says: wrong(/^docs-to-coveo\.yml:5: .*`lniks`/, 'settings-unknown-key'),
    exit: 2,
  },
  {
    broken: 'a generator without its configuration',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': SETTINGS.replace('site: {', 'site: {generator: mkdocs, ') } },
    name: 'site',
    says: warning(/`mkdocs`, but its configuration is not/),
    exit: 0,
  },
  {
    broken: 'no page',
    scene: { files: { 'docs-to-coveo.yml': SETTINGS } },
    name: 'pages',
    says: wrong(/^0 pages to publish/, 'no-pages'),
    exit: 3,
  },
  {
    broken: 'a record that is none',
    scene: { change: (kit, directory) => damage(kit, directory, '{"version": 1}') },
    name: 'record',
    says: { ...wrong(/cannot be read/, 'record-damaged'), remedy: expect.stringContaining('--adopt') },
    exit: 3,
  },
  {
    broken: 'a record of a newer program',
    scene: { change: (kit, directory) => damage(kit, directory, '{"version": 9, "tool": "7.0.0"}') },
    name: 'record',
    says: wrong(/newer version of this program \(7\.0\.0\)/, 'record-newer'),
    exit: 3,
  },
  {
    broken: 'a record of another branch',
    scene: { change: (_, directory) => record(directory, { branch: 'trunk' }) },
    name: 'record',
    says: wrong(/`trunk`/, 'other-branch'),
    exit: 2,
  },
  {
    broken: 'a lease that is held',
    scene: { change: (_, directory) => record(directory, { expires: LATER }) },
    name: 'record',
    says: warning(/2 hours ago, with 0 items\. The run `run-7` holds a lease until 2999-01-01/),
    exit: 0,
  },
  {
    broken: 'no key',
    scene: { request: { apiKey: undefined } },
    name: 'key',
    says: warning(/none in `COVEO_API_KEY`/, 'api-key-missing'),
    exit: 0,
  },
  {
    broken: 'a key that nobody knows',
    scene: { request: { apiKey: 'k3y-of-another-organization' } },
    name: 'key',
    says: wrong(/answered 401/, 'service-unauthorized'),
    exit: 3,
  },
  {
    broken: 'a key that cannot be one',
    scene: { request: { apiKey: 'two words' } },
    name: 'key',
    says: wrong(/must be one word/, 'service-unauthorized'),
    exit: 3,
  },
  {
    broken: 'a key without privileges',
    scene: { request: { apiKey: WEAK_KEY } },
    name: 'key: publish',
    says: wrong(/lacks `Organization` – View, .*`Sources` – Edit on `acme-docs`/, 'privilege-missing'),
    exit: 3,
  },
  {
    broken: 'a key that cannot wait for the index',
    scene: { request: { apiKey: WEAK_KEY } },
    name: 'key: verify',
    says: warning(/lacks `Organization` – View, `Sources` – View, so `--verify wait`/, 'verification-impossible'),
    exit: 3,
  },
  {
    broken: 'a proxy that is none',
    scene: { request: { environment: { ...ENVIRONMENT, HTTPS_PROXY: 'ftp://ann:s3cret@proxy' } } },
    name: 'network',
    says: wrong(/`HTTPS_PROXY` must be the address of a proxy/, 'service-unreachable'),
    exit: 1,
  },
  {
    broken: 'a clock that is an hour ahead',
    scene: { clock: clockAhead(3_600_000) },
    name: 'clock',
    says: warning(/36\d\d seconds ahead of/),
    exit: 0,
  },
  {
    broken: 'a clock that is behind, without a key',
    scene: { clock: clockAhead(-90_000), request: { apiKey: undefined } },
    name: 'clock',
    says: warning(/(?:89|90|91) seconds behind/),
    exit: 0,
  },
  {
    broken: 'another organization',
    scene: { request: { overrides: { organization: { value: 'other', from: 'the test' } } } },
    name: 'organization',
    says: wrong(/no organization `other`/, 'service-organization-not-found'),
    exit: 3,
  },
  {
    broken: 'no organization in the settings',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': SETTINGS.replace(/^organization: .*\n/, '') } },
    name: 'organization',
    says: wrong(/`organization` must be known/, 'organization-missing'),
    exit: 2,
  },
  {
    broken: 'another source',
    scene: { request: { overrides: { source: { value: 'acme-wiki', from: 'the test' } } } },
    name: 'source',
    says: wrong(/none with the id `acme-wiki`/, 'setup-cannot'),
    exit: 3,
  },
  {
    broken: 'a source of another kind',
    scene: { rewrite: (body) => body.replace('"sourceType":"PUSH"', '"sourceType":"WEB2"') },
    name: 'source',
    says: wrong(/must be of type `PUSH`, but is of type `WEB2`/, 'setup-cannot'),
    exit: 3,
  },
  {
    broken: 'a source that is paused',
    scene: { rewrite: (body) => body.replace('PUSH_READY', 'PAUSED_ON_ERROR') },
    name: 'source',
    says: warning(/its status is `PAUSED_ON_ERROR`/),
    exit: 0,
  },
  {
    broken: 'a source that the settings name by its name alone',
    scene: {
      files: { ...FILES, 'docs-to-coveo.yml': `${SETTINGS.replace(/source: .*\n/, '')}setup: {sourceName: Docs}\n` },
    },
    name: 'source',
    says: {
      ...wrong(/`source` must be known/, 'source-missing'),
      remedy: expect.stringContaining('source: acme-docs'),
    },
    exit: 2,
  },
  {
    broken: 'permissions for a source that everybody may see',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': withIdentities } },
    name: 'visibility',
    says: wrong(/`SHARED`, where they count for nothing/, 'source-not-secured'),
    exit: 3,
  },
  {
    broken: 'no permissions for a secured source',
    scene: { sandbox: { sources: [{ ...SOURCE, visibility: 'SECURED' }] } },
    name: 'visibility',
    says: warning(/`SECURED`, but the settings send no permissions/, 'source-secured-without-permissions'),
    exit: 0,
  },
  {
    broken: 'no identity provider',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': withIdentities } },
    name: 'provider',
    says: {
      ...wrong(/no identity provider `Acme Identities`/),
      remedy: expect.stringContaining('docs-to-coveo setup'),
    },
    exit: 3,
  },
  {
    broken: 'fields that the pages need',
    scene: {},
    name: 'fields',
    says: { ...warning(/`team`/), remedy: expect.stringContaining('docs-to-coveo setup') },
    exit: 0,
  },
  {
    broken: 'mappings that the settings ask for',
    scene: { files: { ...FILES, 'docs-to-coveo.yml': `${SETTINGS}setup: {mappings: {docteam: ["%[team]"]}}\n` } },
    name: 'mappings',
    says: warning(/1 mapping to make or change.*`docteam`/),
    exit: 0,
  },
  {
    broken: 'a service that does not answer',
    scene: { request: { overrides: { platformUrl: { value: 'http://127.0.0.1:1', from: 'the test' } } } },
    name: 'network',
    says: wrong(/127\.0\.0\.1:1 gives no answer/, 'service-unreachable'),
    exit: 1,
  },
];

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { exit, states, check } = await see({ files: { ...FILES, 'docs/draft.md': '---\npublished: false\n---\n' } });
    expect([exit, states('wrong'), states('unknown')]).toEqual([0, [], []]);
    expect(states('warning')).toEqual(['fields']);
    expect(check('record')?.text).toMatch(/none yet: a first publish sends every page/);
    expect(check('remote')?.text).toMatch(/^`origin`, file:.*`refs\/docs-to-coveo\/acme-docs` can be read/);
    expect(check('source')?.text).toMatch(/`Docs` \(`acme-docs`\) is a Push source; its status is `PUSH_READY`/);
  });

  it.each(ROWS)('tells of $broken', async ({ scene, name, says, exit: code }) => {
    const { exit, check, report } = await see(scene);
    expect(check(name)).toEqual({ name, remedy: expect.toSatisfy(isRemedy), ...says });
    expect(exit, JSON.stringify(report.checks, null, 1)).toBe(code);
    // It goes on, and tells the same lines every time.
    expect(report.checks.map((one) => one.name).slice(-1)).toEqual(['network']);
    expect(report.checks).toHaveLength(23);
    expect(JSON.stringify(report)).not.toMatch(new RegExp(`s3cret|k3y-of|two words|${SANDBOX_KEY}|${WEAK_KEY}`));
  });

  it('is of use without a key and without a service', async () => {
    const platformUrl = { value: 'http://127.0.0.1:1', from: 'the test' };
    const { check, states } = await see({ request: { apiKey: undefined, overrides: { platformUrl } } });
    expect(states('wrong')).toEqual(['network']);
    expect(states('right')).toEqual(
      expect.arrayContaining(['git', 'commit', 'remote', 'settings', 'site', 'pages', 'record']),
    );
    expect(check('source')?.text).toBe('Not looked at: needs a key.');
  });

  it('shows a refused key to the service once', async () => {
    const { sandbox } = await see({ request: { apiKey: 'k3y-of-another-organization' } });
    expect(sandbox.requests.filter(({ authorized }) => authorized)).toHaveLength(1);
  });

  it('is content with a key for publishing alone, and says what it cannot look at', async () => {
    const { exit, check, states } = await see({ request: { apiKey: FEW_KEY } });
    expect([exit, states('wrong')]).toEqual([0, []]);
    expect(check('key: publish')).toMatchObject({ state: 'right', text: expect.stringContaining('`Sources` – Edit') });
    expect(check('key: audit')).toMatchObject({ state: 'right', code: 'privilege-not-held' });
    expect(check('fields')).toMatchObject({ state: 'unknown', code: 'service-forbidden' });
  });

  it.each([
    ['https://github.com', false],
    ['file://', true],
  ])('tells of a token to the server %s alone: %s', async (serverUrl, isShown) => {
    const { check } = await see({ request: { githubToken: 'gh-s3cret', serverUrl } });
    expect(check('remote')?.text.includes('`permissions: contents: write`')).toBe(isShown);
  });

  it('finds settings on disk where there is no repository', async () => {
    using kit = gitKit();
    for (const [name, text] of [['docs-to-coveo.yml', SETTINGS]] as const) writeFileSync(join(kit.folder, name), text);
    const { check, exit } = await see({ request: { directory: kit.folder } });
    expect(check('settings')).toMatchObject({ state: 'right' });
    expect(check('fields')?.state).toBe('unknown');
    expect(exit).toBe(2);
  });

  it('says what a shallow clone means', async () => {
    const { check, exit } = await see({
      change(kit, directory) {
        kit.commit(directory, { 'docs/c.md': '# C\n' });
        kit.git(directory, 'push', '--quiet');
        const remote = `file://${join(kit.folder, 'remote.git')}`;
        kit.git(kit.folder, 'clone', '--quiet', '--depth', '1', remote, 'shallow');
        return join(kit.folder, 'shallow');
      },
    });
    expect(check('commit')).toMatchObject({ state: 'right', text: expect.stringContaining('The clone is shallow') });
    expect(exit).toBe(0);
  });
});

function isRemedy(remedy: unknown): boolean {
  return remedy === undefined || (typeof remedy === 'string' && remedy !== '');
}

/** All files of a folder with their contents and times. */
function snapshot(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path).toString('latin1')}`)
    .sort();
}

/** Calls with a body that look and change nothing: whether a key has a privilege, and which fields there are. */
const QUESTIONS = /^POST \/rest\/(?:privilege\/evaluate|organizations\/acme\/indexes\/fields\/search)$/;

describe('doctor changes nothing', () => {
  it('of the repository and its remote, and asks the service questions alone', async () => {
    let before: readonly string[] = [];
    const { kit, sandbox } = await see({
      files: { ...FILES, 'docs-to-coveo.yml': withIdentities },
      async change(made, directory) {
        await record(directory, { expires: LATER });
        before = snapshot(made.folder);
      },
    });
    expect(before.length).toBeGreaterThan(20);
    expect(snapshot(kit.folder)).toEqual(before);
    const calls = sandbox.requests.map(({ method, path }) => `${method} ${path}`);
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.filter((call) => !call.startsWith('GET ') && !QUESTIONS.test(call))).toEqual([]);
    expect([sandbox.activities('acme-docs'), sandbox.items('acme-docs'), sandbox.violations]).toEqual([[], [], []]);
  });
});
