import type { EventEmitter } from 'node:events';

/**
 * Lets the program go on where nobody reads what it says any more (`publish 2>&1 | head`): what it has begun is finished and recorded, and
 * the files that were asked for are written. Without this Node ends it at once, in the middle of a publish and with the lease still taken.
 */
export function outliveReaders(streams: readonly Pick<EventEmitter, 'on'>[]): void {
  for (const stream of streams) {
    stream.on('error', (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    });
  }
}
