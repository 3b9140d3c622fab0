import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { fakeClock } from '../publish/fakes.ts';
import { ENVIRONMENT, type GitKit, gitKit } from '../support/git.ts';

/** What a person at work sees of a run: where it looks for settings, and what it says of work that is not committed. */

const SETTINGS = 'site: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';
const FILES = { 'docs-to-coveo.yml': SETTINGS, 'docs/a.md': '# A\n', 'docs/sub/b.md': '# B\n', 'README.md': '# Us\n' };

async function start(directory: string, parts: Partial<RunRequest>) {
  const request: RunRequest = {
    ...{ command: 'plan', directory, environment: ENVIRONMENT, overrides: {}, state: 'ref' },
    ...{ isAnyFolder: true, isInteractive: true },
    options: { onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'run-1' },
    ...parts,
  };
  const logger = { info: () => {}, progress: () => {} };
  return run(request, { clock: fakeClock(), logger, signal: new AbortController().signal });
}

const repository = (kit: GitKit) => kit.repository('docs', FILES);

describe('settings', () => {
  it('are looked for in the folders above, up to the root of the repository', async () => {
    using kit = gitKit();
    const root = repository(kit);
    const { report } = await start(join(root, 'docs/sub'), { command: 'check' });
    expect(report).toMatchObject({ problems: [], counts: { unchanged: 2 } });
    const { report: above } = await start(kit.folder, { command: 'check' });
    expect(above.problems).toMatchObject([{ code: 'git-no-repository' }]);
  });

  it('are looked for in no other folder where one was named', async () => {
    using kit = gitKit();
    const { report, exit } = await start(join(repository(kit), 'docs'), { command: 'check', isAnyFolder: false });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'settings-missing' })]]);
  });

  it('of a nearer folder come first', async () => {
    using kit = gitKit();
    const root = repository(kit);
    kit.commit(root, { 'docs/sub/docs-to-coveo.yml': SETTINGS.replace('root: docs', 'root: .') });
    const { report } = await start(join(root, 'docs/sub'), { command: 'check' });
    expect(report.counts.unchanged).toBe(1);
  });
});

describe('a working directory', () => {
  it.each(['nowhere', 'README.md'])('that is no folder (%s) is a mistake', async (name) => {
    using kit = gitKit();
    const { report, exit } = await start(join(repository(kit), name), { command: 'check' });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'working-directory-missing' })]]);
  });
});

describe('a file that must be one', () => {
  it('is no folder: settings', async () => {
    using kit = gitKit();
    const { report, exit } = await start(repository(kit), { command: 'check', config: 'docs' });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'settings-not-a-file' })]]);
  });

  it('is no folder: the database of a sandbox', async () => {
    using kit = gitKit();
    const sandbox = { database: kit.folder };
    const { report, exit } = await start(repository(kit), { command: 'publish', sandbox });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'sandbox-failed' })]]);
  });
});

describe('the work tree', () => {
  it('is looked at instead of the commit, with what is new and changed', async () => {
    using kit = gitKit();
    const root = repository(kit);
    writeFileSync(join(root, 'docs/a.md'), '# A\n\n[gone](gone.md)\n');
    writeFileSync(join(root, 'docs/new.md'), '# New\n');
    const committed = await start(root, { command: 'check' });
    expect(committed.report.problems).toMatchObject([{ code: 'uncommitted-changes' }]);
    const { report } = await start(root, { command: 'check', snapshot: 'work-tree' });
    expect(report.counts.unchanged).toBe(3);
    expect(report.problems).toMatchObject([{ code: 'link-to-nothing', path: 'docs/a.md' }]);
    const { explanation } = await start(root, { command: 'explain', paths: ['docs/new.md'], snapshot: 'work-tree' });
    expect(explanation).toMatchObject({ kind: 'page', title: 'New' });
    expect((await start(root, { command: 'plan', snapshot: 'work-tree' })).report.counts.added).toBe(3);
  });
});

describe('the built site', () => {
  const NAMED = SETTINGS.replace('/"}', '/", built: site}');
  const page = '<main><h1 id="a">A</h1></main>';

  it.each(['check', 'plan', 'publish'] as const)('that is not there is a mistake of %s', async (command) => {
    using kit = gitKit();
    const root = kit.repository('docs', { ...FILES, 'docs-to-coveo.yml': NAMED });
    const { report, exit } = await start(root, { command, sandbox: {} });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'built-site-missing' })]]);
    expect(report.problems[0]?.message).toContain(`there is none at \`${join(root, 'site')}\``);
  });

  it.each(['access', 'explain'] as const)(
    'is not looked for by %s, which shows what Markdown makes',
    async (command) => {
      using kit = gitKit();
      const root = kit.repository('docs', { ...FILES, 'docs-to-coveo.yml': NAMED });
      const { exit } = await start(root, { command, identity: 'anonymous', paths: ['docs/a.md'] });
      expect(exit).toBe(0);
    },
  );

  it('must be named where text comes from it, in the settings or for the run', async () => {
    using kit = gitKit();
    const root = kit.repository('docs', {
      ...FILES,
      'docs-to-coveo.yml': SETTINGS.replace('root: docs', 'root: docs, body: built'),
      'out/a.html': page,
      'out/sub/b.html': page,
    });
    const { report, exit } = await start(root, { command: 'explain', paths: ['docs/a.md'] });
    expect([exit, report.problems]).toEqual([2, [expect.objectContaining({ code: 'built-site-not-named' })]]);
    const built = { value: join(root, 'out'), from: 'option `--built`' };
    const named = await start(root, { command: 'explain', paths: ['docs/a.md'], overrides: { built } });
    expect(named.explanation).toMatchObject({ kind: 'page', html: expect.stringContaining('<h1 id="a">A</h1>') });
  });

  it('of the folder of the settings is compared, of the commit or not', async () => {
    using kit = gitKit();
    const root = kit.repository('docs', { ...FILES, 'docs-to-coveo.yml': NAMED });
    mkdirSync(join(root, 'site'));
    writeFileSync(join(root, 'site/a.html'), page);
    const { report, exit } = await start(join(root, 'docs/sub'), { command: 'check' });
    expect(exit).toBe(3);
    expect(report.problems).toMatchObject([{ code: 'address-not-built', path: 'docs/sub/b.md' }]);
  });
});

describe('configuration of the generator that is not read', () => {
  const PERMISSIONS = 'permissions: {sets: {all: {anonymous: true}}, rules: [{paths: "**", use: all}]}\n';
  const settingsOf = (generator: string) => SETTINGS.replace('{url', `{generator: ${generator}, url`);

  it.each([
    ['mkdocs', 'mkdocs.yml', 'conf.yml', 'plugins: [meta]\n'],
    ['jekyll', '_config.yml', 'conf.yml', 'defaults: []\n'],
    ['hugo', 'hugo.toml', 'conf.toml', 'title = "A"\n'],
    ['docusaurus', 'docs/_category_.json', 'conf.json', '{}\n'],
  ])(
    'because it is a link (%s: %s) is an error with permissions, else a warning',
    async (generator, link, target, text) => {
      using kit = gitKit();
      const root = kit.repository('site', {
        'docs-to-coveo.yml': settingsOf(generator),
        [target]: text,
        'docs/a.md': '# A\n',
      });
      symlinkSync(relative(dirname(link), target), join(root, link));
      kit.commit(root, {}, 'link');
      const linked = (problems: readonly { code: string; level: string }[]) =>
        problems.filter(({ code }) => code === 'configuration-linked').map(({ level }) => level);
      const plain = await start(root, { command: 'check' });
      kit.commit(root, { 'docs-to-coveo.yml': settingsOf(generator) + PERMISSIONS });
      const protective = await start(root, { command: 'check' });
      expect([linked(plain.report.problems), linked(protective.report.problems)]).toEqual(
        generator === 'docusaurus' ? [[], []] : [['warning'], ['error']],
      );
    },
  );

  it.each([
    ['mkdocs', { 'mkdocs.yml': 'INHERIT: base.yml\n', 'base.yml': 'plugins: [meta]\n' }, 'configuration-inherited'],
    ['hugo', { 'hugo.toml': '', 'config/staging/hugo.toml': 'title = "A"\n' }, 'configuration-of-environment'],
  ])('because it stands elsewhere (%s) is an error with permissions', async (generator, files, code) => {
    using kit = gitKit();
    const settings = settingsOf(generator) + PERMISSIONS;
    const root = kit.repository('site', { ...files, 'docs-to-coveo.yml': settings, 'docs/a.md': '# A\n' });
    const { report, exit } = await start(root, { command: 'check' });
    expect([exit, report.problems]).toEqual([
      3,
      expect.arrayContaining([expect.objectContaining({ level: 'error', code })]),
    ]);
  });
});

describe('a file whose path is not UTF-8', () => {
  // git keeps paths as bytes (https://git-scm.com/docs/git-ls-tree#_output_format); a URL is made of text.
  const latin1 = (root: string, name: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);

  it('is told of once, with the first path', async () => {
    using kit = gitKit();
    const root = repository(kit);
    for (const name of ['docs/caf\xe9.md', 'docs/\xfcber.md', 'docs/\xff.png', '\xe9.md'])
      writeFileSync(latin1(root, name), '# A\n');
    kit.commit(root, {}, 'names');
    const { report } = await start(root, { command: 'check' });
    expect(report.problems).toEqual([
      expect.objectContaining({
        level: 'notice',
        code: 'path-not-utf8',
        message: expect.stringMatching(/2 files .*`docs\/caf\\xe9\.md`, and 1 more\./),
      }),
    ]);
  });
});

describe('explain', () => {
  it.each([
    ['docs/a.md', '.', 'docs/a.md'],
    ['a.md', 'docs', 'docs/a.md'],
    ['../a.md', 'docs/sub', 'docs/a.md'],
    ['docs/a.md', 'docs', 'docs/a.md'],
  ])('finds %s from %s', async (path, folder, found) => {
    using kit = gitKit();
    const { explanation, exit } = await start(join(repository(kit), folder), { command: 'explain', paths: [path] });
    expect([exit, explanation]).toEqual([0, expect.objectContaining({ kind: 'page', path: found })]);
  });

  it('is a mistake about a file that is not there, with the one that was meant', async () => {
    using kit = gitKit();
    const { explanation, exit } = await start(repository(kit), { command: 'explain', paths: ['dosc/a.md'] });
    expect([exit, explanation?.problems]).toEqual([
      2,
      [expect.objectContaining({ code: 'file-not-found', hint: 'Did you mean `docs/a.md`?' })],
    ]);
  });
});

describe('what is not committed', () => {
  it('is named in one notice, as far as it matters', async () => {
    using kit = gitKit();
    const root = repository(kit);
    writeFileSync(join(root, 'docs/a.md'), '# Changed\n');
    mkdirSync(join(root, 'docs/new'));
    writeFileSync(join(root, 'docs/new/c.md'), '# New\n');
    writeFileSync(join(root, 'README.md'), '# No page\n');
    writeFileSync(join(root, 'docs-to-coveo.yml'), `${SETTINGS}links: off\n`);
    const { report } = await start(root, { command: 'check' });
    expect(report.problems).toMatchObject([
      {
        level: 'notice',
        code: 'uncommitted-changes',
        message: expect.stringMatching(
          /^2 pages differ from the commit, and play no part: `docs\/a\.md`, `docs\/new\/c\.md`\. The settings `docs-to-coveo\.yml` /,
        ),
      },
    ]);
  });

  it('is nothing in a clean work tree, in a workflow, or beside a commit that was named', async () => {
    using kit = gitKit();
    const root = repository(kit);
    expect((await start(root, { command: 'check' })).report.problems).toEqual([]);
    writeFileSync(join(root, 'docs/a.md'), '# Changed\n');
    for (const parts of [{ isInteractive: false }, { commit: 'HEAD' }])
      expect((await start(root, { command: 'check', ...parts })).report.problems).toEqual([]);
  });
});

describe('a plan without a remote', () => {
  it('counts every page as new, and says why', async () => {
    using kit = gitKit();
    const { report, exit } = await start(repository(kit), {});
    expect([exit, report.counts.added]).toEqual([0, 2]);
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'git-no-remote' }]);
  });
});

describe('access', () => {
  it('takes no unknown kind for the name of a user', async () => {
    using kit = gitKit();
    const { report, exit } = await start(repository(kit), { command: 'access', identity: 'bogus:x' });
    expect([exit, report.problems]).toEqual([
      2,
      [expect.objectContaining({ code: 'identity-malformed', hint: expect.stringContaining('`user:bogus:x`') })],
    ]);
  });

  it('says first that nobody knows whom it is about', async () => {
    using kit = gitKit();
    const root = repository(kit);
    const permissions =
      'permissions: {sets: {staff: {allow: [{group: Staff, external: true}]}}, rules: [{paths: "**", use: staff}]}\n';
    kit.commit(root, { 'docs-to-coveo.yml': `${SETTINGS}${permissions}` });
    const { report } = await start(root, { command: 'access', identity: 'group:Staf' });
    expect(report.problems[0]).toMatchObject({
      level: 'warning',
      code: 'identity-not-defined',
      hint: 'Did you mean `Staff`?',
    });
  });
});
