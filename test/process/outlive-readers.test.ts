import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outliveReaders } from '../../src/process/outlive-readers.ts';

describe('a program whose readers are gone', () => {
  it('goes on, and stops for any other trouble', () => {
    const stream = new PassThrough();
    outliveReaders([stream]);
    stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    expect(() => stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full');
  });

  it('ends as it would have ended', async () => {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
    const program = spawn(process.execPath, [cli, 'explain', 'link-to-nothing']);
    // Before the program has begun, let alone said anything.
    program.stdout.destroy();
    program.stderr.destroy();
    const [exit] = await once(program, 'exit');
    expect(exit).toBe(0);
  });
});
