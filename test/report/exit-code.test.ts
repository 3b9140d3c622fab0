import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailedExitCode, exitCode, type Outcome } from '../../src/report/exit-code.ts';
import { reportWith } from './build.ts';

const clean: Outcome = {
  ending: 'done',
  pageErrors: false,
  withheld: false,
  command: 'publish',
};

describe('exitCode', () => {
  it.each<[string, Partial<Outcome>, number]>([
    ['nothing is wrong', {}, 0],
    ['settings are wrong', { ending: 'usage' }, 2],
    ['the service failed', { ending: 'failed' }, 1],
    ['items were rejected', { ending: 'rejected' }, 5],
    ['pages have errors', { pageErrors: true }, 3],
    ['deletes were withheld', { withheld: true }, 4],
    ['a rebuild was withheld', { ending: 'withheld' }, 4],
    ['a plan would withhold deletes', { withheld: true, command: 'plan' }, 0],
    ['a plan has pages with errors', { withheld: true, pageErrors: true, command: 'plan' }, 3],
    ['settings are wrong and pages have errors', { ending: 'usage', pageErrors: true }, 2],
    ['the service failed and pages have errors', { ending: 'failed', pageErrors: true }, 1],
    ['items were rejected and pages have errors', { ending: 'rejected', pageErrors: true }, 5],
    ['a rebuild was withheld and pages have errors', { ending: 'withheld', pageErrors: true }, 3],
    ['pages have errors and deletes were withheld', { pageErrors: true, withheld: true }, 3],
  ])('when %s', (_case, outcome, code) => {
    expect(exitCode({ ...clean, ...outcome })).toBe(code);
  });

  it('is 0 only when nothing went wrong that counts', () => {
    const outcomes = fc.record({
      ending: fc.constantFrom('done', 'usage', 'failed', 'withheld', 'rejected'),
      pageErrors: fc.boolean(),
      withheld: fc.boolean(),
      command: fc.constantFrom('plan', 'publish', 'check', 'explain'),
    });
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const { command, ending, pageErrors } = outcome;
        const withheld = outcome.withheld || ending === 'withheld';
        const isWrong =
          ['usage', 'failed', 'rejected'].includes(ending) || pageErrors || (withheld && command !== 'plan');
        expect(exitCode(outcome) === 0).toBe(!isWrong);
      }),
    );
  });
});

describe('detailedExitCode', () => {
  const identities = { pushed: [], deleted: [], withheld: [], unchanged: 3 };
  it.each([
    ['nothing is to do', 0, reportWith({ counts: { unchanged: 9, unpublished: 2 }, identities }), 0],
    ['a page is to add', 0, reportWith({ counts: { added: 1 } }), 2],
    ['a page is to update', 0, reportWith({ counts: { updated: 1 } }), 2],
    ['a page is to move', 0, reportWith({ counts: { moved: 1 } }), 2],
    ['a page is to delete', 0, reportWith({ counts: { deleted: 1 } }), 2],
    ['a delete would be withheld', 0, reportWith({ counts: { withheld: 1 } }), 2],
    ['a group is to push', 0, reportWith({ identities: { ...identities, pushed: ['group:A'] } }), 2],
    ['a group is to delete', 0, reportWith({ identities: { ...identities, deleted: ['group:A'] } }), 2],
    ['the settings are wrong', 2, reportWith(), 1],
    ['pages have errors', 3, reportWith({ counts: { added: 1 } }), 1],
  ])('when %s', (_case, exit, report, code) => {
    expect(detailedExitCode({ exit, report })).toBe(code);
  });
});
