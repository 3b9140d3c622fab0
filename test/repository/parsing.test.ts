import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authenticate } from '../../src/repository/authentication.ts';
import { ByteReader } from '../../src/repository/byte-reader.ts';
import { gitEnvironment } from '../../src/repository/git-configuration.ts';
import { explainFailure } from '../../src/repository/git-failure.ts';
import { parseLog } from '../../src/repository/history.ts';
import { originOf } from '../../src/repository/origin.ts';
import { recordRef } from '../../src/repository/record/ref-name.ts';
import { readPush } from '../../src/repository/remote.ts';
import { safeRevision } from '../../src/repository/revision.ts';
import { parseConfiguration } from '../../src/repository/transport-settings.ts';
import { parseTree } from '../../src/repository/tree.ts';

const ID = 'a'.repeat(40);

describe('parseTree', () => {
  it.each([
    ['a file', `100644 blob ${ID}\ta.md\0`, ['a.md']],
    ['a program', `100755 blob ${ID}\ta.sh\0`, ['a.sh']],
    ['a file with the permissions of old', `100664 blob ${ID}\ta.md\0`, ['a.md']],
    ['a symbolic link', `120000 blob ${ID}\ta.md\0`, []],
    ['a submodule', `160000 commit ${ID}\ta\0`, []],
    ['tabs, quotes and line feeds', `100644 blob ${ID}\ta\t"\n.md\0`, ['a\t"\n.md']],
    ['nothing', '', []],
  ])('%s', (_name, output, paths) => {
    expect(parseTree(Buffer.from(output)).map(({ path }) => path)).toEqual(paths);
  });

  it('leaves out a path that is not UTF-8, but not one that holds a replacement character', () => {
    const bad = Buffer.concat([Buffer.from(`100644 blob ${ID}\t`), Buffer.from([0xff, 0])]);
    const good = Buffer.from(`100644 blob ${ID}\t\uFFFD.md\0`);
    expect(parseTree(Buffer.concat([bad, good]))).toEqual([{ path: '\uFFFD.md', blob: ID }]);
  });

  it('refuses what is cut off', () => {
    expect(() => parseTree(Buffer.from(`100644 blob ${ID}\ta.md`))).toThrow(/was expected, but/);
  });
});

describe('originOf', () => {
  const github = { repository: 'acme/docs', server: 'https://github.com' };
  it.each([
    ['https://github.com/acme/docs.git', github],
    ['https://user:secret@github.com/acme/docs', github],
    ['https://github.com/acme/docs/', github],
    ['git@github.com:acme/docs.git', github],
    ['ssh://git@github.com/acme/docs.git', github],
    ['ssh://git@ssh.github.com:443/acme/docs.git', github],
    ['https://ghe.example.com:8443/acme/docs', { repository: 'acme/docs', server: 'https://ghe.example.com:8443' }],
    ['ssh://git@ghe.example.com:2222/acme/docs', { repository: 'acme/docs', server: 'https://ghe.example.com' }],
    ['https://token@gitlab.com/acme/docs.git', { repository: 'https://gitlab.com/acme/docs.git' }],
    ['https://u:p@example.com/a/b/c.git?private_token=x', { repository: 'https://example.com/a/b/c.git' }],
    ['git@work:acme/docs.git', { repository: 'work:acme/docs.git' }],
    ['/srv/git/docs.git', { repository: '/srv/git/docs.git' }],
    ['file:///srv/git/docs.git', { repository: 'file:///srv/git/docs.git' }],
    ['C:\\git\\docs', { repository: 'C:\\git\\docs' }],
  ])('%s', (url, origin) => {
    expect(originOf(url)).toEqual(origin);
  });

  it('never shows a password', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom('https', 'ssh', 'git'), fc.array(word, { minLength: 1 }), (protocol, path) => {
        const { repository } = originOf(`${protocol}://user:S3CRET@host.example/${path.join('/')}`);
        expect(repository).not.toContain('S3CRET');
      }),
    );
  });
});

describe('gitEnvironment', () => {
  const entries = (environment: Record<string, string | undefined>) =>
    Array.from({ length: Number(environment.GIT_CONFIG_COUNT) }, (_, index) => [
      environment[`GIT_CONFIG_KEY_${index}`],
      environment[`GIT_CONFIG_VALUE_${index}`],
    ]);

  it('puts what is inherited before what the caller configured, and what is imposed after it', () => {
    const caller = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.caller', GIT_CONFIG_VALUE_0: '1' };
    const environment = gitEnvironment(caller, { inherited: [['a.inherited', '2']], imposed: [['a.imposed', '3']] });
    const own = entries(environment).filter(([key]) => key?.startsWith('a.'));
    expect(own).toEqual([
      ['a.inherited', '2'],
      ['a.caller', '1'],
      ['a.imposed', '3'],
    ]);
  });

  it('lets the folder alone decide which repository it is', () => {
    const environment = gitEnvironment({ GIT_DIR: '.git', GIT_INDEX_FILE: 'index', HOME: '/home/me' });
    expect(environment).not.toHaveProperty('GIT_DIR');
    expect(environment).not.toHaveProperty('GIT_INDEX_FILE');
    expect(environment).toMatchObject({ HOME: '/home/me', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' });
  });
});

describe('authenticate', () => {
  it('shows the token to its server alone, after taking away what a checkout left', () => {
    const { imposed, secrets } = authenticate('T0KEN', 'https://github.com');
    const basic = Buffer.from('x-access-token:T0KEN').toString('base64');
    const key = 'http.https://github.com/.extraheader';
    expect(imposed).toEqual([
      [key, ''],
      [key, `AUTHORIZATION: basic ${basic}`],
    ]);
    expect(secrets).toEqual(['T0KEN', basic]);
  });

  it.each([
    ['no token', undefined, 'https://github.com'],
    ['an empty token', '', 'https://github.com'],
    ['plain http', 'T0KEN', 'http://github.example.com'],
    ['no address', 'T0KEN', 'github.com'],
  ])('does nothing with %s', (_name, token, server) => {
    expect(authenticate(token, server)).toEqual({ imposed: [], secrets: [] });
  });
});

describe('explainFailure', () => {
  const kindOf = (stderr: string) => {
    const { kind, transient } = explainFailure({ name: 'fetch', directory: '/d', exitCode: 128, stderr });
    return transient ? `${kind}, may pass` : kind;
  };
  it.each([
    ['fatal: not a git repository (or any of the parent directories): .git', 'no-repository'],
    ["fatal: detected dubious ownership in repository at '/d'", 'unsafe-ownership'],
    ["fatal: unsafe repository ('/d' is owned by someone else)", 'unsafe-ownership'],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'remote-denied'],
    ["fatal: unable to access 'https://h/': The requested URL returned error: 403", 'remote-denied'],
    ['git@h: Permission denied (publickey).\nfatal: Could not read from remote repository.', 'remote-denied'],
    ["fatal: unable to access 'https://h/': Could not resolve host: h", 'remote-unreachable, may pass'],
    ["fatal: unable to access 'https://h/': The requested URL returned error: 503", 'remote-unreachable, may pass'],
    ['fatal: the remote end hung up unexpectedly', 'remote-unreachable, may pass'],
    ["fatal: '/x' does not appear to be a git repository", 'remote-unreachable'],
    ["fatal: unable to access 'https://h/': SSL certificate problem: self-signed", 'remote-unreachable'],
    [
      `fatal: remote error: upload-pack: not our ref ${ID}\nfatal: the remote end hung up unexpectedly`,
      'missing-object',
    ],
    ['fatal: something new', 'failed'],
  ])('%s', (stderr, kind) => {
    expect(kindOf(stderr)).toBe(kind);
  });

  it('names the command that makes git trust a folder', () => {
    const stderr = "fatal: detected dubious ownership in repository at '/work tree'";
    const { hint } = explainFailure({ name: 'rev-parse', directory: '/d', exitCode: 128, stderr });
    expect(hint).toContain("git config --global --add safe.directory '/work tree'");
  });
});

describe('readPush', () => {
  const output = (exitCode: number, stdout: string, stderr = '') => ({ exitCode, stdout: Buffer.from(stdout), stderr });
  it.each([
    ['a new ref', output(0, '*\tx:refs/r\t[new reference]\nDone\n'), { kind: 'done' }],
    [
      'a lease that failed',
      output(1, '!\tx:refs/r\t[rejected] (stale info)\n'),
      { kind: 'rejected', reason: 'stale info' },
    ],
    [
      'a hook with something to say',
      output(1, '!\tx:refs/r\t[remote rejected] (pre-receive hook declined)\n', 'remote: no way   \nremote: \n'),
      { kind: 'rejected', words: 'pre-receive hook declined / no way' },
    ],
    ['a failure before the ref', output(1, '', 'fatal: the remote end hung up unexpectedly'), undefined],
    [
      'a delete of what is gone',
      output(1, '', "error: unable to delete 'refs/r': remote ref does not exist"),
      { kind: 'rejected', reason: 'stale info' },
    ],
  ])('%s', (_name, given, expected) => {
    const pushed = readPush(given, 'refs/r');
    if (expected === undefined) expect(pushed).toBeUndefined();
    else expect(pushed).toMatchObject(expected);
  });
});

describe('recordRef', () => {
  it('gives each source a name of its own', () => {
    const source = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '%', '2', 'e', '.', '/') }));
    fc.assert(fc.property(source, source, (one, other) => (one === other) === (recordRef(one) === recordRef(other))));
  });

  it('holds nothing that git does not allow in a ref', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) =>
        /^refs\/docs-to-coveo\/[\w%-]+$/.test(recordRef(source)),
      ),
    );
  });
});

describe('safeRevision', () => {
  it.each(['', '-x', '--upload-pack=x', 'a\nb', 'a\0b'])('refuses %j', (revision) => {
    expect(() => safeRevision(revision)).toThrow(expect.objectContaining({ kind: 'bad-revision' }));
  });
});

describe('parseConfiguration', () => {
  it('reads values of any form, and leaves out what comes by the environment', () => {
    const output = 'local\0a.one\n1\n2\0global\0a.flag\0command\0a.two\n2\0local\0a.empty\n\0';
    expect(parseConfiguration(output)).toEqual([
      ['a.one', '1\n2'],
      ['a.flag', 'true'],
      ['a.empty', ''],
    ]);
  });
});

describe('parseLog', () => {
  async function logged(output: string) {
    const commits = [];
    for await (const commit of parseLog(new ByteReader(Readable.from([Buffer.from(output)])))) commits.push(commit);
    return commits.map(({ commit, paths, time }) => [commit, time.getTime(), paths]);
  }

  it('tells commits, merges and paths apart', async () => {
    expect(await logged(`/c3 3\0\0m.md\0/c2 2\0/c1 1\0\na.md\0b\nc.md\0`)).toEqual([
      ['c3', 3000, ['m.md']],
      ['c2', 2000, []],
      ['c1', 1000, ['a.md', 'b\nc.md']],
    ]);
  });

  it('takes nothing in a path for a commit', async () => {
    expect(await logged(`/c1 1\0\n${ID} 5\0\n/c2 2\0`)).toEqual([['c1', 1000, [`${ID} 5`, '\n/c2 2']]]);
  });
});

describe('ByteReader', () => {
  it('gives the same pieces however the stream is cut', async () => {
    const chunks = fc.array(fc.uint8Array({ min: 0, max: 2, minLength: 1, maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(4), async (cut, size) => {
        const whole = Buffer.concat(cut);
        const reader = new ByteReader(Readable.from(cut.map((chunk) => Buffer.from(chunk))));
        const end = whole.indexOf(0);
        const first = await reader.until(0);
        expect(first).toEqual(end === -1 ? undefined : whole.subarray(0, end));
        if (end === -1) return;
        const second = await reader.take(size);
        expect(second).toEqual(end + 1 + size <= whole.length ? whole.subarray(end + 1, end + 1 + size) : undefined);
      }),
    );
  });
});
