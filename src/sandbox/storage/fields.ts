import { createHash } from 'node:crypto';
import type { PushedDocument, StoredValue } from '../model/document.ts';
import { collapse, readHtml } from '../model/html-text.ts';

/** What the index keeps of an item beside what was pushed. */
export interface IndexedText {
  readonly title: string;
  readonly body: string;
  readonly language: string | undefined;
}

export type FieldValue = string | number | readonly (string | number)[];

/** Turns an item's data into readable text: HTML is converted, other text is taken as it is, binary data has none. */
export function indexText(document: PushedDocument, documentId: string, content: Uint8Array): IndexedText {
  const text = decodeText(content);
  const isHtml =
    /^\.x?html?$/i.test(document.fileExtension ?? '') || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200));
  const html = isHtml ? readHtml(text) : { title: '', body: collapse(text), language: undefined };
  const { title, language } = document.metadata;
  return {
    title: (typeof title === 'string' && collapse(title)) || html.title || lastSegment(documentId),
    body: html.body,
    language: typeof language === 'string' ? language : html.language,
  };
}

function decodeText(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return '';
  }
}

function lastSegment(documentId: string): string {
  return documentId.split(/[/?#]/).findLast((segment) => segment !== '') ?? documentId;
}

export interface FieldStanding {
  readonly documentId: string;
  readonly sourceName: string;
  readonly text: IndexedText;
  readonly size: number;
  readonly pushed: Date;
}

/**
 * The fields of an item: its metadata of the same names (https://docs.coveo.com/en/155/), and the standard ones that Coveo
 * sets where they are absent. Metadata whose name is no field name is dropped; booleans become strings; `date` becomes
 * milliseconds since 1970, the time of the push where it cannot be read.
 */
export function fieldsOf(document: PushedDocument, standing: FieldStanding): Readonly<Record<string, FieldValue>> {
  const { documentId, text, pushed } = standing;
  const own = Object.entries(document.metadata).filter(([key]) => /^[a-z][a-z0-9_]{0,254}$/.test(key));
  return {
    source: standing.sourceName,
    filetype: (document.fileExtension ?? '.txt').slice(1).toLowerCase(),
    size: standing.size,
    language: text.language ?? 'unknown',
    ...Object.fromEntries(own.map(([key, value]) => [key, fieldValue(value)])),
    title: text.title,
    date: readDate(document.metadata.date) ?? pushed.getTime(),
    indexeddate: pushed.getTime(),
    uri: documentId,
    urihash: createHash('sha256').update(documentId).digest('hex').slice(0, 16),
    ...(document.parentId === undefined ? {} : { topparentid: document.parentId }),
  };
}

function fieldValue(value: StoredValue): FieldValue {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return value.map((part) => (typeof part === 'boolean' ? String(part) : part));
  return value;
}

/** Milliseconds since 1970. A date without a zone is UTC, as the service reads it. */
function readDate(value: StoredValue | undefined): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const plain = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(value);
  const iso = plain && `${plain[1]}-${plain[2]}-${plain[3]}T${plain[4] ?? '00:00'}Z`;
  const time = Date.parse(iso ?? value);
  return Number.isNaN(time) ? undefined : time;
}
