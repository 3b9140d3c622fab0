import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outliveClosedPipes } from '../../src/process/closed-pipe.ts';
import { ENVIRONMENT, gitKit } from '../support/git.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

describe('a reader that leaves', () => {
  it('ends nothing: `init --yes | head` writes the files all the same', async () => {
    using kit = gitKit();
    const directory = kit.repository('docs', { 'docs/a.md': '# A\n' });
    const child = spawn(process.execPath, [CLI, 'init', '--yes'], { cwd: directory, env: ENVIRONMENT });
    child.stdout.destroy();
    const [said, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([exit, said]).toEqual([0, expect.not.stringContaining('EPIPE')]);
    expect(existsSync(join(directory, 'docs-to-coveo.yml'))).toBe(true);
  });

  it('is all that is overlooked', () => {
    const stream = new PassThrough();
    outliveClosedPipes([stream]);
    const failing = (code: string) => () => stream.emit('error', Object.assign(new Error(code), { code }));
    expect(failing('EPIPE')).not.toThrow();
    expect(failing('EIO')).toThrow('EIO');
  });
});
