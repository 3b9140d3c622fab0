import { stripControls } from './strip-controls.ts';

const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;

/**
 * One line that says how far a run is: `[=====>    ]  120 of 400 pages sent`. Never wider than the terminal, and without the bar
 * where there is no room for one.
 *
 * @param width columns of the terminal
 */
export function progressLine(done: number, total: number, label: string, width = 80): string {
  const reached = Math.min(Math.max(done, 0), total);
  const text = `${String(reached).padStart(String(total).length)} of ${total} ${stripControls(label)}`;
  // Something in the last column would make some terminals wrap.
  const room = Math.max(0, width - 1);
  const size = Math.min(WIDEST_BAR, room - text.length - 4);
  return size < NARROWEST_BAR ? text.slice(0, room) : `${bar(total > 0 ? reached / total : 1, size)}  ${text}`;
}

function bar(share: number, size: number): string {
  const filled = Math.round(share * size);
  const head = filled > 0 && filled < size ? '>' : '';
  return `[${('='.repeat(filled - head.length) + head).padEnd(size)}]`;
}
