import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SANDBOX_KEY, startSandbox } from '../src/sandbox/server.ts';
import { call } from './sandbox/drive.ts';
import { runAction, runCli } from './support/action.ts';
import { gitKit } from './support/git.ts';

/** docs/setup.md with the built program: from an organization with nothing in it to a search, no step by hand. */

const SETTINGS = `# Ours.
organization: acme
site: {url: "https://docs.example.com/"}
content: [{root: docs}]
permissions:
  sets: {staff: {allow: [{group: Employees}]}, everyone: {anonymous: true}}
  rules: [{paths: "**", use: everyone}, {paths: "docs/internal/**", use: staff}]
identities:
  provider: Acme Identities
  groups: {Employees: [{user: ann}]}
  aliases: {ann: [{user: ann@example.com, provider: Email Security Provider}]}
setup:
  sourceName: Product docs # found by this name
  mappings: {docversion: ["%[version]"]}
`;
const PAGES = {
  'docs-to-coveo.yml': SETTINGS,
  'docs/index.md': '---\nversion: "1.2"\nteam: web\n---\n# Home\n',
  'docs/internal/plan.md': '---\nversion: "2.0"\nteam: web\n---\n# Plan\n',
};

describe('the way of docs/setup.md, with the built program', () => {
  it('leads from an empty organization to a search hit for a user of a group', async () => {
    const sandbox = await startSandbox({ organizations: ['acme'] });
    using kit = gitKit();
    const workspace = kit.repository('docs', PAGES);
    kit.remote(workspace);
    const run = (args: string[], key = SANDBOX_KEY) =>
      runCli([...args, '--api-url', sandbox.url, '--platform-url', sandbox.url], workspace, { COVEO_API_KEY: key });

    expect(await run(['setup', '--check'])).toMatchObject({ exit: 0 });
    expect(await run(['setup'])).toMatchObject({ exit: 0 });
    const sources = await call(sandbox, 'GET', '/rest/organizations/acme/sources');
    expect(JSON.parse(sources.text)).toEqual([]);
    const made = await run(['setup', '--yes', '--write']);
    expect(made.exit, made.stderr).toBe(0);
    const written = readFileSync(join(workspace, 'docs-to-coveo.yml'), 'utf8');
    expect(written.replace(/^source: .+\n/m, '')).toBe(SETTINGS);
    kit.commit(workspace, {}, 'source');
    const { stdout: key, exit } = await run(['setup', '--create-key']);
    expect([exit, key]).toEqual([0, expect.stringMatching(/^\S+\n$/)]);
    const published = await run(['publish'], key.trim());
    expect(published.exit, published.stderr).toBe(0);
    expect(published.stdout + published.stderr).not.toContain(key.trim());

    await sandbox.settle();
    const found = async (user: string, aq: string) => {
      const userIds = [{ name: user, provider: 'Email Security Provider' }];
      const token = await call(sandbox, 'POST', '/rest/search/v2/token?organizationId=acme', { userIds });
      const authorization = `Bearer ${JSON.parse(token.text).token}`;
      const answer = await call(sandbox, 'POST', '/rest/search/v2?organizationId=acme', { aq }, { authorization });
      return JSON.parse(answer.text).results.map(({ uri }: { uri: string }) => uri);
    };
    expect(await found('ann@example.com', '@docversion==2.0')).toEqual(['https://docs.example.com/internal/plan']);
    expect(await found('ann@example.com', '@team==web')).toHaveLength(2);
    expect(await found('bob@example.com', '@docversion==2.0')).toEqual([]);
    expect(sandbox.violations).toEqual([]);
    await sandbox.close();
  });

  it('is shown and gone by the action as well, which tells the id of the source', async () => {
    const sandbox = await startSandbox({ organizations: ['acme'] });
    using kit = gitKit();
    const workspace = kit.repository('docs', PAGES);
    kit.remote(workspace);
    const inputs = { command: 'setup', 'api-key': SANDBOX_KEY, 'api-url': sandbox.url, 'platform-url': sandbox.url };
    const planned = await runAction({ workspace, inputs });
    expect([planned.exit, planned.outputs.source, planned.stdout]).toEqual([
      0,
      '',
      expect.stringContaining('+ source Product docs'),
    ]);
    const made = await runAction({ workspace, inputs: { ...inputs, yes: 'true' } });
    expect([made.exit, made.outputs.source]).toEqual([0, expect.stringMatching(/^acme-/)]);
    expect(made.summary).toContain('Product docs');
    await sandbox.close();
  });
});
