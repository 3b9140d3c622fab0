// This folder converts pages in a worker, so that a text that takes forever can be given up. Here is what runs in the worker.
import '../process/quiet-warnings.ts';
import { parentPort } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { builtDigests } from '../pages/built/built-digest.ts';
import { createSiteConverter } from '../pages/conversion.ts';
import { loadParser } from '../pages/markdown/load-parser.ts';
import { createMarkdown } from '../pages/markdown/markdown.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('This module must be started as a worker, but it was loaded in the main thread.');

const parser = await loadParser();
const markdown = createMarkdown(parser);
const digestOf = builtDigests();
let convert: ReturnType<typeof createSiteConverter> | undefined;

// What is thrown here ends the worker; the pool then starts another.
port.on('message', (message: ToWorker) => {
  const given = answer(message);
  const { deflated } = given.kind === 'item' ? given.item : {};
  port.postMessage(given, deflated ? [deflated.buffer] : []);
});

function answer(message: ToWorker): FromWorker {
  if (message.kind === 'load') return { kind: 'ready', slowBecause: parser.insteadBecause };
  if (message.kind === 'site') {
    convert = createSiteConverter(message.site, markdown);
    return { kind: 'ready', slowBecause: parser.insteadBecause };
  }
  if (message.kind === 'built') return { kind: 'built', digest: digestOf(message.text) };
  if (!convert) throw new Error('The worker must be told of a site before its first page, but it was not.');
  const item = convert(message.input);
  if (!message.input.isSent) return { kind: 'item', item };
  // A copy, because what zlib gives may be the beginning of a larger buffer, which would travel whole.
  return { kind: 'item', item: { ...item, deflated: new Uint8Array(deflateSync(item.html)) } };
}
