import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/report/badge.ts';
import { problemWith, reportWith } from './build.ts';

const counts = { added: 2, updated: 1, moved: 1, deleted: 5, unchanged: 29 };
const warning = problemWith({ level: 'warning' });
const error = problemWith({ level: 'error' });

describe('badgeOf', () => {
  it.each([
    ['of what is published', reportWith({ counts }), ['docs in search', '33 pages', 'brightgreen']],
    ['of one page', reportWith({ counts: { unchanged: 1 } }), ['docs in search', '1 page', 'brightgreen']],
    ['with warnings', reportWith({ counts, problems: [warning] }), ['docs in search', '33 pages', 'yellow']],
    ['with errors', reportWith({ counts, problems: [warning, error] }), ['docs in search', '1 error', 'red']],
    ['of a check', reportWith({ command: 'check', counts }), ['docs', 'no problems', 'brightgreen']],
    [
      'of a check with warnings',
      reportWith({ command: 'check', problems: [warning] }),
      ['docs', '1 warning', 'yellow'],
    ],
    ['of a check with errors', reportWith({ command: 'check', problems: [error] }), ['docs', '1 error', 'red']],
  ])('%s', (_case, report, [label, message, color]) => {
    expect(JSON.parse(badgeOf(report))).toEqual({ schemaVersion: 1, label, message, color });
  });
});
