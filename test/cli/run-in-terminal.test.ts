import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runInTerminal } from '../../src/cli/run-in-terminal.ts';
import type { Secrets } from '../../src/process/secrets.ts';

describe('a command in a terminal', () => {
  it('takes its progress away before it says what went wrong', async () => {
    const shown: string[] = [];
    const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => shown.push(String(text)) > 0);
    onTestFinished(() => written.mockRestore());
    const logger = { info() {}, progress() {}, end: () => void shown.push('end') };
    const secrets = new Proxy({} as Secrets, {
      get() {
        throw new Error('broken');
      },
    });
    const found = { kind: 'run', command: 'check', options: {} } as const;
    expect(await runInTerminal(found, secrets, { logger, signal: new AbortController().signal })).toBe(1);
    expect(shown).toEqual(['end', expect.stringContaining('broken')]);
  });
});
