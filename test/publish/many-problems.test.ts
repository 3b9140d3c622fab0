import { describe, expect, it } from 'vitest';
import { check } from '../../src/publish/check.ts';
import { publish } from '../../src/publish/publish.ts';
import { MemoryStore, world } from './fakes.ts';

// Each of these links is a warning; spread into one call they were too many for the stack, and the whole run ended in a trace.
const BROKEN = '[](a)\n'.repeat(150_000);

describe('two pages with one `coveo.id`', () => {
  it('are each told of the other, since their items would be taken for one', async () => {
    const page = (title: string) => `---\ncoveo: {id: same}\n---\n# ${title}\n`;
    const { report } = await check(world({ one: { 'x.md': page('X'), 'y.md': page('Y'), 'z.md': '# Z\n' } }));
    expect(report.problems).toMatchObject([
      { level: 'warning', code: 'permanent-id-shared', path: 'x.md', message: expect.stringContaining('`y.md`') },
      { level: 'warning', code: 'permanent-id-shared', path: 'y.md', message: expect.stringContaining('`x.md`') },
    ]);
  });
});

describe('a page with very many problems', () => {
  it('keeps no other page from being published', async () => {
    const { report, ending } = await publish(
      world({ one: { 'x.md': BROKEN, 'y.md': '# Y\n' } }, { store: new MemoryStore() }),
    );
    expect(ending).not.toBe('failed');
    expect(report.counts).toMatchObject({ added: 2, failed: 0 });
    expect(report.problems.length).toBeLessThan(110);
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'more-problems', path: 'x.md' }));
  });

  it('ends a check with a report', async () => {
    const { report } = await check(world({ one: { 'x.md': BROKEN } }));
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'more-problems', path: 'x.md' }));
  });
});
