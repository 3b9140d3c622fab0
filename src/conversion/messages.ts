import type { BuiltDigest, BuiltText } from '../pages/built/built-digest.ts';
import type { ConversionSite } from '../pages/conversion.ts';
import type { Item } from '../pages/page.ts';
import type { PageText } from '../pages/page-text.ts';

/** What the pool sends to its worker. */
export type ToWorker =
  /** Nothing yet: it answers when it is loaded. */
  | { readonly kind: 'load' }
  /** Pages that follow are of this commit. */
  | { readonly kind: 'site'; readonly site: ConversionSite }
  | { readonly kind: 'page'; readonly input: PageText }
  | { readonly kind: 'built'; readonly text: BuiltText };

/** What the worker answers: each message with one of its own. */
export type FromWorker =
  /** `slowBecause`: why the fast parser cannot be used. */
  | { readonly kind: 'ready'; readonly slowBecause?: string | undefined }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'built'; readonly digest: BuiltDigest };
