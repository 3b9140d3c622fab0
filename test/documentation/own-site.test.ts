import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/process/system-clock.ts';
import type { RunRequest } from '../../src/run/request.ts';
import { run } from '../../src/run/run.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { documentationPages, root } from '../support/documentation.ts';
import { ENVIRONMENT } from '../support/git.ts';

/** Our own documentation is published by our own program, as it is in the work tree. */

async function start(parts: Partial<RunRequest>) {
  const request: RunRequest = {
    ...{ command: 'check', directory: root, environment: ENVIRONMENT, overrides: {}, state: 'ref' },
    options: { onError: 'fail', anyBranch: true, leaseSeconds: 120, run: 'run-1' },
    snapshot: 'work-tree',
    ...parts,
  };
  const logger = { info: () => {}, progress: () => {} };
  return run(request, { clock: systemClock, logger, signal: new AbortController().signal });
}

describe('our own documentation', () => {
  it('has no problem: settings, pages, links and anchors', async () => {
    const { report, exit } = await start({});
    expect(report.problems).toEqual([]);
    expect(exit).toBe(0);
  });

  it('is found by search, at its address on GitHub', async () => {
    const sandbox = await startSandbox({ sources: [{ organization: 'docs-to-coveo', source: 'documentation' }] });
    try {
      await start({ command: 'publish', sandbox: { running: sandbox } });
      await sandbox.settle();
      const published = sandbox.items('documentation').map(({ documentId }) => documentId);
      const home = 'https://github.com/docs-to-coveo/docs-to-coveo/blob/main/';
      // GitHub shows a README at the address of its folder.
      const addressOf = (page: string) => home + page.replace(/README\.md$/, '');
      expect(published).toEqual(expect.arrayContaining(documentationPages().map(addressOf)));
    } finally {
      await sandbox.close();
    }
  });
});
