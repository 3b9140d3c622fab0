import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/report/progress.ts';

describe('progressLine', () => {
  it.each([
    [0, 400, 80, '[                              ]    0 of 400 pages sent'],
    [120, 400, 80, '[========>                     ]  120 of 400 pages sent'],
    [400, 400, 80, '[==============================]  400 of 400 pages sent'],
    [999, 400, 80, '[==============================]  400 of 400 pages sent'],
    [0, 0, 80, '[==============================]  0 of 0 pages sent'],
    [200, 400, 36, '[====>     ]  200 of 400 pages sent'],
    [200, 400, 30, '200 of 400 pages sent'],
    [200, 400, 11, '200 of 400'],
  ])('%i of %i in %i columns', (done, total, width, line) => {
    expect(progressLine(done, total, 'pages sent', width)).toBe(line);
  });

  it('never fills the last column and never moves the cursor', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 200 }),
        (done, total, label, width) => {
          const line = progressLine(done, total, label, width);
          expect(line.length).toBeLessThan(width);
          expect(line).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
