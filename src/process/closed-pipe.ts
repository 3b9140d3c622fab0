/**
 * Lets a program end in order whose reader has gone, as in `docs-to-coveo check | head`: what is written after that is lost, and nothing else.
 * Without it Node ends with a stack trace, in the middle of whatever the program does. Other errors of a stream are thrown as before.
 */
export function outliveClosedPipes(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
