import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressLine, progressLog, progressMeter } from '../../src/report/progress.ts';

/** A meter whose time the test says. */
function meterAt(start = 0) {
  let time = start;
  const meter = progressMeter(() => time);
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ...meter, now: () => time, wait };
}

describe('progressMeter', () => {
  it('says how far a step is, and nothing between steps', () => {
    const meter = meterAt();
    expect(meter.read()).toBeUndefined();
    meter.update(0, 400, 'files read');
    expect(meter.read()).toEqual({ share: 0, text: '0 of 400 files read' });
    meter.update(120, 400, 'files read');
    expect(meter.read()).toEqual({ share: 0.3, text: '120 of 400 files read' });
    meter.update(400, 400, 'files read');
    expect(meter.read()).toBeUndefined();
    meter.update(0, 0, 'files read');
    expect(meter.read()).toBeUndefined();
  });

  it('says both of steps that overlap', () => {
    const meter = meterAt();
    meter.update(60, 100, 'pages converted');
    meter.update(40, 100, 'pages sent');
    expect(meter.read()).toEqual({ share: 0.5, text: '60 of 100 pages converted, 40 of 100 pages sent' });
    meter.update(100, 100, 'pages converted');
    expect(meter.read()?.text).toBe('40 of 100 pages sent');
  });

  it.each([
    [1_000, 50, undefined],
    [60_000, 1, undefined],
    [2_000, 50, '2 seconds'],
    [2_000, 70, '1 second'],
    [43_000, 50, '45 seconds'],
    [90_000, 50, '2 minutes'],
    [600_000, 10, '90 minutes'],
  ])('after %i ms and %i of 100 says what is left: %s', (elapsed, done, left) => {
    const meter = meterAt(5_000);
    meter.update(0, 100, 'pages sent');
    meter.wait(elapsed);
    meter.update(done, 100, 'pages sent');
    const text = meter.read()?.text;
    if (left === undefined) expect(text).not.toContain('left');
    else expect(text).toMatch(new RegExp(`, about ${left} left$`));
  });
});

describe('progressLine', () => {
  it.each([
    [0, 80, '[                              ]  120 of 400 pages sent'],
    [0.3, 80, '[========>                     ]  120 of 400 pages sent'],
    [1, 80, '[==============================]  120 of 400 pages sent'],
    [0.5, 36, '[====>     ]  120 of 400 pages sent'],
    [0.5, 30, '120 of 400 pages sent'],
    [0.5, 11, '120 of 400'],
    // A terminal that does not know its width.
    [0.3, 0, '[========>                     ]  120 of 400 pages sent'],
  ])('at %d in %i columns', (share, width, line) => {
    expect(progressLine({ share, text: '120 of 400 pages sent' }, width)).toBe(line);
  });

  it('never fills the last column and never moves the cursor', () => {
    const anyCount = fc.nat({ max: 1_000_000 });
    const anyLabel = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyCount, anyCount, anyLabel, fc.integer({ min: 1, max: 200 }), (done, total, label, width) => {
        const meter = meterAt();
        meter.update(done, total, label);
        const reading = meter.read();
        const line = reading === undefined ? '' : progressLine(reading, width);
        expect(line.length).toBeLessThan(width);
        expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('progressLog', () => {
  it('says nothing of a run that is over at once, else a line after a second and then every five', () => {
    const meter = meterAt(7_000);
    const said: string[] = [];
    const look = progressLog(meter, meter.now, (line) => said.push(line));
    const step = (done: number, milliseconds: number) => {
      meter.update(done, 1_000, 'files read');
      look();
      meter.wait(milliseconds);
    };
    step(0, 900);
    step(5, 200);
    step(10, 2_000);
    step(20, 2_900);
    step(30, 200);
    step(40, 5_000);
    step(1_000, 5_000);
    look();
    expect(said).toEqual(['10 of 1000 files read', '40 of 1000 files read, about 2 minutes left']);
  });
});
