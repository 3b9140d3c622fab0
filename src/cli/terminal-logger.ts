import type { Logger } from '../model/ports.ts';
import { progressLine } from '../report/progress.ts';
import type { CliOptions } from './cli-options.ts';

/** Progress and log go to standard error, so that standard output holds nothing but the answer. */
export function terminalLogger({ json, verbose, quiet }: CliOptions): Logger {
  const isTerminal = process.stderr.isTTY && !json && !quiet;
  return {
    info: (line) => quiet || process.stderr.write(`${line}\n`),
    ...(verbose ? { debug: (line: string) => process.stderr.write(`${line}\n`) } : {}),
    progress(done, total, label) {
      if (!isTerminal) return;
      const line = progressLine(done, total, label, process.stderr.columns);
      process.stderr.write(`\r\u001b[K${done < total ? line : ''}`);
    },
  };
}
