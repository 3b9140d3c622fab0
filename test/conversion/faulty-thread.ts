import { parentPort, threadId } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../src/conversion/messages.ts';

// A worker that does what the text of a page says: it never ends, throws, exits, or converts.
parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'site' || message.kind === 'load') return answer({ kind: 'ready' });
  if (message.kind === 'built') throw new Error('this is what it threw');
  const { page } = message.input;
  const text = message.input.body.body + (message.input.built?.html ?? '');
  for (; text.includes('never ends'); );
  if (text.includes('throws')) throw new Error('this is what it threw');
  if (text.includes('exits')) process.exit(3);
  const { documentId, metadata } = page;
  const nothing = {
    links: [`thread ${threadId}`],
    files: [],
    includes: [],
    anchors: new Set<string>(),
    anchorLinks: [],
    problems: [],
  };
  answer({
    kind: 'item',
    item: { documentId, title: 'converted', metadata, html: message.input.body.body, ...nothing },
  });
});

function answer(message: FromWorker): void {
  parentPort?.postMessage(message);
}
