import { plural } from './counts.ts';
import { stripControls } from './strip-controls.ts';

const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;

/** Before so many milliseconds, or this share, what is left cannot be told. */
const ESTIMATE_AFTER = 2_000;
const ESTIMATE_FROM = 0.02;

/** Something that is being done, and how far it is: `files read`, `pages sent`. */
interface Step {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** When it began, in milliseconds. */
  readonly since: number;
}

/** How far a run is. */
export interface ProgressMeter {
  /** Notes how far a step is; at its total it is over. */
  update(done: number, total: number, label: string): void;
  /** What is under way, in a line; undefined between steps. */
  read(): ProgressReading | undefined;
}

export interface ProgressReading {
  /** `6200 of 14594 pages converted, 4000 of 14594 pages sent, about 40 seconds left`. */
  readonly text: string;
  /** From 0 to 1; of steps that overlap, on average. */
  readonly share: number;
}

/**
 * Follows the steps of a run, which may overlap: pages are converted while others are sent.
 *
 * @param now milliseconds on any scale that does not go back
 */
export function progressMeter(now: () => number): ProgressMeter {
  const steps = new Map<string, Step>();
  return {
    update(done, total, label) {
      if (done >= total) steps.delete(label);
      else steps.set(label, { label, done: Math.max(0, done), total, since: steps.get(label)?.since ?? now() });
    },
    read() {
      const active = [...steps.values()];
      if (active.length === 0) return undefined;
      const share = active.reduce((sum, { done, total }) => sum + done / total, 0) / active.length;
      const parts = active.map(({ label, done, total }) => {
        return `${done} of ${total} ${stripControls(label)}`;
      });
      const left = timeLeft(now() - Math.min(...active.map(({ since }) => since)), share);
      return { share, text: [...parts, ...(left === undefined ? [] : [`about ${left} left`])].join(', ') };
    },
  };
}

/** `40 seconds`, `3 minutes`; undefined where it is too early to tell. */
function timeLeft(elapsed: number, share: number): string | undefined {
  if (elapsed < ESTIMATE_AFTER || share < ESTIMATE_FROM) return undefined;
  const seconds = (elapsed * (1 - share)) / share / 1_000;
  if (seconds >= 90) return `${Math.round(seconds / 60)} minutes`;
  const rounded = seconds > 10 ? Math.round(seconds / 5) * 5 : Math.max(1, Math.round(seconds));
  return plural(rounded, 'second');
}

/**
 * One line that says how far a run is: `[=====>    ]  120 of 400 pages sent`. Never wider than the terminal, and without the bar
 * where there is no room for one.
 *
 * @param width columns of the terminal; 0 where it does not know them, as in many a container
 */
export function progressLine({ text, share }: ProgressReading, width = 80): string {
  // Something in the last column would make some terminals wrap.
  const room = (width > 0 ? width : 80) - 1;
  const size = Math.min(WIDEST_BAR, room - text.length - 4);
  return size < NARROWEST_BAR ? text.slice(0, room) : `${bar(share, size)}  ${text}`;
}

function bar(share: number, size: number): string {
  const filled = Math.round(Math.min(1, share) * size);
  const head = filled > 0 && filled < size ? '>' : '';
  return `[${('='.repeat(filled - head.length) + head).padEnd(size)}]`;
}

/** A log gets its first line after this many milliseconds, and no line sooner after another than that. */
const FIRST_LINE = 1_000;
const NEXT_LINE = 5_000;

/**
 * For logs, where nothing can be drawn over: a line every few seconds for as long as something is under way, none in a run that is over at once.
 *
 * @param now milliseconds on any scale that does not go back
 * @returns to be called as often as one likes
 */
export function progressLog(meter: ProgressMeter, now: () => number, say: (line: string) => void): () => void {
  let next = now() + FIRST_LINE;
  return () => {
    const time = now();
    const reading = time < next ? undefined : meter.read();
    if (reading === undefined) return;
    next = time + NEXT_LINE;
    say(reading.text);
  };
}
