/**
 * A signal that is set when a person (SIGINT) or the runner (SIGTERM) stops the program. The run then ends in order:
 * status back to IDLE, record written. A second signal ends it at once; the next run then finds what was in doubt.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  }
  return stop.signal;
}
