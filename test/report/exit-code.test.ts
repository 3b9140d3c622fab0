import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCode, type Outcome } from '../../src/report/exit-code.ts';

const clean: Outcome = {
  settingsErrors: false,
  serviceFailed: false,
  verificationRejected: false,
  pageErrors: false,
  withheld: false,
  command: 'publish',
};

describe('exitCode', () => {
  it.each<[string, Partial<Outcome>, number]>([
    ['nothing is wrong', {}, 0],
    ['settings are wrong', { settingsErrors: true }, 2],
    ['the service failed', { serviceFailed: true }, 1],
    ['items were rejected', { verificationRejected: true }, 5],
    ['pages have errors', { pageErrors: true }, 3],
    ['deletes were withheld', { withheld: true }, 4],
    ['a plan would withhold deletes', { withheld: true, command: 'plan' }, 0],
    ['a plan has pages with errors', { withheld: true, pageErrors: true, command: 'plan' }, 3],
    ['settings are wrong and the service failed', { settingsErrors: true, serviceFailed: true }, 2],
    ['the service failed and items were rejected', { serviceFailed: true, verificationRejected: true }, 1],
    ['items were rejected and pages have errors', { verificationRejected: true, pageErrors: true }, 5],
    ['pages have errors and deletes were withheld', { pageErrors: true, withheld: true }, 3],
  ])('when %s', (_case, outcome, code) => {
    expect(exitCode({ ...clean, ...outcome })).toBe(code);
  });

  it('is 0 only when nothing went wrong that counts', () => {
    const outcomes = fc.record({
      settingsErrors: fc.boolean(),
      serviceFailed: fc.boolean(),
      verificationRejected: fc.boolean(),
      pageErrors: fc.boolean(),
      withheld: fc.boolean(),
      command: fc.constantFrom('plan', 'publish', 'check', 'explain'),
    });
    fc.assert(
      fc.property(outcomes, ({ command, withheld, ...faults }) => {
        const isWrong = Object.values(faults).includes(true) || (withheld && command !== 'plan');
        expect(exitCode({ command, withheld, ...faults }) === 0).toBe(!isWrong);
      }),
    );
  });
});
