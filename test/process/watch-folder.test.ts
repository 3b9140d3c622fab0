import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchFolder } from '../../src/process/watch-folder.ts';

describe('a watched folder', () => {
  it('tells of what people change, wherever it lies, and of nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-watch-'));
    for (const name of ['.git', 'node_modules', 'docs/sub']) mkdirSync(join(folder, name), { recursive: true });
    let told = 0;
    let tell: () => void = () => undefined;
    const stop = watchFolder(folder, () => {
      told++;
      tell();
    });
    onTestFinished(() => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const change = (name: string) =>
      new Promise<void>((resolve) => {
        tell = resolve;
        writeFileSync(join(folder, name), `${Math.random()}`);
      });
    await change('docs/sub/a.md');
    const before = told;
    for (const name of ['.git/index', 'node_modules/x.js']) writeFileSync(join(folder, name), 'x');
    await change('docs/sub/b.md');
    expect(told).toBe(before + 1);
  });
});
