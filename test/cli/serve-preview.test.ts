import { describe, expect, it, onTestFinished } from 'vitest';
import { viewOf } from '../../src/cli/serve-preview.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { call, ORGANIZATION, SOURCE } from '../sandbox/drive.ts';

const PROVIDER = 'Acme Identities';

describe('`preview --as`', () => {
  it.each([
    [undefined, ''],
    ['anonymous', 'somebody not known'],
    ['user:ann', `ann of ${PROVIDER}`],
    ['ann', `ann of ${PROVIDER}`],
    ['group:Staff', `group Staff of ${PROVIDER}`],
    ['user:eve@example.com', 'eve@example.com'],
  ])('%s opens the page as %j', async (as, title) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    sandbox.hold({
      sources: [{ organization: ORGANIZATION, source: SOURCE }],
      providers: [{ organization: ORGANIZATION, id: PROVIDER, sources: [SOURCE] }],
    });
    const permissions = `/push/v1/organizations/${ORGANIZATION}/providers/${encodeURIComponent(PROVIDER)}/permissions`;
    const members = [{ name: 'ann', type: 'USER' }];
    await call(sandbox, 'PUT', permissions, { identity: { name: 'Staff', type: 'GROUP' }, members });
    const page = await (await fetch(`${sandbox.url}/${viewOf(as)}`)).text();
    const [, seen = ''] = /You see this as <strong>(.*?)<\/strong>/.exec(page) ?? [];
    expect(seen).toBe(title);
  });
});
