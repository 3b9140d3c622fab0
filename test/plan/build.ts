import type { PublishedRecord, RecordedItem } from '../../src/model/record.ts';
import type { ContentFile, Page } from '../../src/pages/page.ts';
import { sketchOf } from '../../src/pages/text/similarity.ts';
import type { ErrorReading, PageReading, Reading } from '../../src/plan/reading.ts';

/** Builders of plan data: everything has a default, a test names only what it is about. */
export function file(path: string, blob = `blob of ${path}`): ContentFile {
  const content = {
    root: '',
    include: ['**/*.md'],
    exclude: [],
    prefix: '/',
    bodyTitle: 'auto' as const,
    metadata: {},
  };
  return { path, blob, content, rootPath: path };
}

export function page(
  path: string,
  id: string,
  options: { blob?: string; digest?: string; until?: string; text?: string } = {},
): PageReading {
  const taken = file(path, options.blob);
  const digest = options.digest ?? `${path} ${id} ${taken.blob}`;
  const read: Page = { file: taken, documentId: id, metadata: {}, digest, until: options.until };
  const text = options.text ?? path;
  return {
    kind: 'page',
    file: taken,
    settings: 'settings',
    page: read,
    sketch: sketchOf(text),
    bytes: Buffer.byteLength(text),
  };
}

export function broken(path: string, options: { blob?: string; documentId?: string } = {}): ErrorReading {
  const problem = { level: 'error', code: 'front-matter-invalid', message: 'It is broken.', path } as const;
  return {
    kind: 'error',
    file: file(path, options.blob),
    settings: 'settings',
    problems: [problem],
    documentId: options.documentId,
  };
}

export function draftOf(path: string): Reading {
  return { kind: 'unpublished', file: file(path), settings: 'settings', reason: 'draft' };
}

/** The line that a page would have after it was accepted. */
export function recordedAs({ file, page, sketch }: PageReading, more: Partial<RecordedItem> = {}): RecordedItem {
  return {
    path: file.path,
    id: page.documentId,
    digest: page.digest,
    blob: file.blob,
    settings: 'settings',
    links: [],
    sketch,
    ...more,
  };
}

export function record(items: readonly RecordedItem[], more: Partial<PublishedRecord> = {}): PublishedRecord {
  return {
    version: 1,
    commit: 'c0ffee',
    time: '2026-01-01T00:00:00.000Z',
    organization: 'acme',
    source: 'acme-docs',
    tool: '0.0.0',
    items: new Map(items.map((item) => [item.id, item])),
    skips: new Map(),
    ...more,
  };
}
