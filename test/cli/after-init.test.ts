import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** With settings as `init` leaves them, and an empty standard input. */
const SETTINGS = 'site: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';

describe('a command right after `init`', () => {
  it.each([
    ['publish', 'To publish, `source` must be known'],
    ['audit', 'To audit, `source` must be known'],
    ['setup', 'To set up, `organization` must be known'],
  ])('%s says for what organization and source are needed', (command, says) => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS, 'docs/a.md': '# A\n' });
    const { stdout, status } = spawnSync(process.execPath, [CLI, command], {
      ...{ cwd: directory, env: ENVIRONMENT, input: '', encoding: 'utf8' },
    });
    expect(stdout).toContain(says);
    expect(status).toBe(2);
  });

  it('`rebuild` writes a badge, as `publish` does', () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'docs-to-coveo.yml': SETTINGS, 'docs/a.md': '# A\n' });
    const { status, stdout } = spawnSync(process.execPath, [CLI, 'rebuild', '--sandbox', '--badge', 'badge.json'], {
      ...{ cwd: directory, env: ENVIRONMENT, input: '', encoding: 'utf8' },
    });
    expect(status, stdout).toBe(0);
    expect(existsSync(join(directory, 'badge.json'))).toBe(true);
  });
});
