import type { Logger } from '../model/ports.ts';
import { progressLine, progressLog, progressMeter } from '../report/progress.ts';
import type { CliOptions } from './cli-options.ts';

/** A bar that is drawn more often flickers; one that is drawn less often seems to hang. Milliseconds. */
const REDRAW = 100;
const REFRESH = 1_000;

/** A logger that draws something which has to go before anything else is shown. */
export interface TerminalLogger extends Logger {
  /** Takes away what was drawn and draws nothing more. */
  end(): void;
}

/** What a command in a terminal works with. */
export interface TerminalTools {
  readonly logger: TerminalLogger;
  /** Set when somebody stops the program. */
  readonly signal: AbortSignal;
}

/**
 * Progress and log go to standard error, so that standard output holds nothing but the answer. A terminal gets a bar, everything else a line
 * every few seconds.
 */
export function terminalLogger(options: Pick<CliOptions, 'json' | 'verbose' | 'quiet'>): TerminalLogger {
  const { json, verbose, quiet } = options;
  const bar = process.stderr.isTTY ? drawnBar() : writtenLines();
  const info = (line: string) => {
    if (!quiet) bar.above(`${line}\n`);
  };
  const isShown = !json && !quiet;
  // Time goes by for those who wait, also while nothing is reported.
  const timer = isShown ? setInterval(bar.refresh, REFRESH).unref() : undefined;
  return {
    info,
    ...(verbose ? { debug: info } : {}),
    progress: (done, total, label) => isShown && bar.update(done, total, label),
    end() {
      clearInterval(timer);
      bar.above('');
    },
  };
}

/** What is shown of progress. */
interface Bar {
  update(done: number, total: number, label: string): void;
  refresh(): void;
  /** Writes text that stays. */
  above(text: string): void;
}

const now = () => performance.now();

function drawnBar(): Bar {
  const meter = progressMeter(now);
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) process.stderr.write('\r\u001b[K');
    isDrawn = false;
  };
  const draw = () => {
    const reading = meter.read();
    if (reading === undefined) return clear();
    drawnAt = now();
    isDrawn = true;
    process.stderr.write(`\r\u001b[K${progressLine(reading, process.stderr.columns)}`);
  };
  return {
    update(done, total, label) {
      meter.update(done, total, label);
      if (done >= total || now() - drawnAt >= REDRAW) draw();
    },
    refresh: draw,
    above(text) {
      clear();
      process.stderr.write(text);
    },
  };
}

function writtenLines(): Bar {
  const meter = progressMeter(now);
  const above = (text: string) => void process.stderr.write(text);
  const refresh = progressLog(meter, now, (line) => above(`${line}\n`));
  return {
    update(done, total, label) {
      meter.update(done, total, label);
      refresh();
    },
    refresh,
    above,
  };
}
