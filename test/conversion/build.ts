import { createConverterPool, type PoolOptions } from '../../src/conversion/converter-pool.ts';
import type { ConversionSite, SiteConverter } from '../../src/pages/conversion.ts';
import type { Item } from '../../src/pages/page.ts';
import type { PageText } from '../../src/pages/page-text.ts';
import { readPage } from '../../src/pages/read-page.ts';
import type { GeneratorName } from '../../src/settings/settings.ts';
import { buildSite, contentFile, idOf } from '../pages/build.ts';

/** A site of one page, as a pool gets it. */
export function conversionSite(name: GeneratorName = 'plain'): ConversionSite {
  const { settings, workingDirectory, origin } = buildSite({ name });
  const path = 'guide/other.md';
  const pages = [{ path, documentId: idOf(contentFile(path)) }];
  return { settings, workingDirectory, origin, configuration: new Map(), paths: new Set([path]), pages };
}

/** A page that a pool can be asked for. */
export function pageText(path: string, text: string): PageText {
  const site = buildSite();
  const reading = readPage(contentFile(path), text, site, new Date('2026-06-15T12:00:00Z'));
  if (reading.kind !== 'page') throw new Error(JSON.stringify(reading));
  return { page: reading.page, body: reading.body };
}

/** Timers that the test itself lets end: `end` is there while a page is being converted. */
export function heldTimer() {
  const held: { end?: (() => void) | undefined; milliseconds?: number; began: () => void } = { began: () => undefined };
  return {
    held,
    startTimer(milliseconds: number, onEnd: () => void): () => void {
      held.milliseconds = milliseconds;
      held.end = onEnd;
      // The page is on its way to the worker after this turn.
      setImmediate(() => held.began());
      return () => {
        held.end = undefined;
      };
    },
  };
}

/** A pool, a converter of it, and a shorthand for asking it. */
export function openPool(options: Partial<PoolOptions> = {}, site = conversionSite()) {
  const pool = createConverterPool({ signal: new AbortController().signal, ...options });
  const converter: SiteConverter = pool.open(site);
  return {
    pool,
    convert: (text: string, path = 'guide/page.md'): Promise<Item> => converter(pageText(path, text)),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}
