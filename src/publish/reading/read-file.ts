import type { Problem } from '../../model/problem.ts';
import type { Page } from '../../pages/page.ts';
import { emptyPage, tooLargePage } from '../../pages/page-size.ts';
import { readPage } from '../../pages/read-page.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { sketchOf } from '../../pages/text/similarity.ts';
import type { UnreadFile } from '../../plan/cheap-pass.ts';
import type { PlannedPage, Reading } from '../../plan/reading.ts';
import type { CommitSite } from './commit-site.ts';

/** What one file tells. */
export interface FileReading {
  readonly reading: Reading;
  readonly warnings: readonly Problem[];
}

/** Reads one file of the content. */
export function readFile(opened: CommitSite, { file, settings }: UnreadFile, content: Buffer): FileReading {
  const tooLarge = tooLargePage(content.length, file.path);
  if (tooLarge) return { reading: { kind: 'error', file, settings, problems: [tooLarge] }, warnings: [] };
  const decoded = decodeText(content, file.path);
  if (!decoded.ok) return { reading: { kind: 'error', file, settings, problems: decoded.problems }, warnings: [] };
  const sketch = sketchOf(decoded.text);
  const result = readPage(file, decoded.text, opened.site, opened.moment);
  const problems = [...decoded.problems, ...result.problems];
  if (result.kind === 'error') {
    return {
      reading: { kind: 'error', file, settings, problems, documentId: result.documentId, sketch },
      warnings: [],
    };
  }
  if (result.kind === 'unpublished') {
    const { reason, until, documentId } = result;
    return { reading: { kind: 'unpublished', file, settings, reason, until, documentId }, warnings: problems };
  }
  const { page } = result;
  opened.kept.keep(decoded.text, result);
  return {
    reading: { kind: 'page', file, settings, page: planned(page), sketch, bytes: content.length },
    warnings: [...emptyPage(decoded.text, file.path), ...problems],
  };
}

/** What of a page is kept until it is sent. */
function planned({ documentId, digest, until, permissions, title, ownId, formerly, metadata }: Page): PlannedPage {
  const isDated = metadata.date !== undefined;
  return {
    documentId,
    digest,
    formerly,
    until,
    permissions,
    title: title && textAlone(title),
    ownId: ownId && textAlone(ownId),
    isDated,
  };
}

/** A text in memory of its own: as a part of a file's text it would keep all of that alive. */
function textAlone(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
