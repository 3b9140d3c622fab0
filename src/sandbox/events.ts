import type { ServerResponse } from 'node:http';

/** Tells open pages that something changed, so that they can show it (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface Events {
  /** Keeps an answer open, and writes to it whenever something changed. */
  follow(response: ServerResponse): void;
  /** Something changed. Many changes at once are told once. */
  changed(): void;
  /** Ends all answers. */
  close(): void;
}

/** @param later runs something soon, after what happens now */
export function createEvents(later: (run: () => void) => void = setImmediate): Events {
  const open = new Set<ServerResponse>();
  let isWaiting = false;
  const tell = () => {
    isWaiting = false;
    for (const response of open) response.write('event: changed\ndata: \n\n');
  };
  return {
    follow(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    changed() {
      if (isWaiting || open.size === 0) return;
      isWaiting = true;
      later(tell);
    },
    close() {
      for (const response of open) response.end();
      open.clear();
    },
  };
}
