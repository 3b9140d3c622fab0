import { describe, expect, it } from 'vitest';
import { findCode, renderCode, renderUnknownCode } from '../../../src/report/guide/explained-code.ts';

describe('a problem code that somebody asks about', () => {
  it('is explained as JSON with whole sentences and a whole address', () => {
    expect(findCode('plan-outdated')).toEqual({
      kind: 'found',
      explained: {
        code: 'plan-outdated',
        title: expect.stringMatching(/\.$/),
        effect: expect.stringContaining('exit code 2'),
        why: expect.stringMatching(/\.$/),
        remedy: expect.stringMatching(/\.$/),
        shell: expect.stringContaining('--plan plan.json'),
        see: expect.stringMatching(/^https:.*\/docs\/commands\.md#a-plan-that-was-looked-at$/),
      },
    });
  });

  it.each([
    { text: 'link-to-noting', near: ['link-to-nothing'] },
    { text: 'Plan_Outdated', near: ['plan-outdated'] },
    { text: 'quota', near: ['quota-near', 'service-daily-quota'] },
    { text: 'on-fire', near: [] },
    { text: 'constructor', near: [] },
    { text: '__proto__', near: [] },
  ])('is $text, to which $near are near', ({ text, near }) => {
    const found = findCode(text);
    expect(found.kind === 'unknown' && found.near.toSorted()).toEqual(near);
  });

  it('brings up a few codes, where many are near', () => {
    const found = findCode('settings');
    expect(found.kind === 'unknown' && found.near.length).toBe(5);
  });

  it('is explained in lines that fit a terminal, without losing a word', () => {
    const found = findCode('front-matter-not-read');
    if (found.kind === 'unknown') throw new Error('Expected an entry.');
    const { title, why, remedy } = found.explained;
    const text = renderCode(found.explained);
    for (const line of text.split('\n').filter((one) => !one.startsWith('More:')))
      expect(line.length).toBeLessThanOrEqual(100);
    for (const part of [title, why, remedy]) expect(text.replaceAll('\n', ' ')).toContain(part);
    expect(text).toContain('\n    ---\n    title: Start here\n    draft: true\n    ---\n');
  });

  it('is named with what is near, else with where all codes are', () => {
    expect(renderUnknownCode('a-b', ['c', 'd'])).toMatch(/`a-b`.*Did you mean `c` or `d`\?\n$/);
    expect(renderUnknownCode('a-b', [])).toMatch(/troubleshooting\.md\n$/);
  });
});
