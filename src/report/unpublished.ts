import { plural } from './counts.ts';
import type { UnpublishedReport } from './report.ts';
import { plainSentence, stripControls } from './strip-controls.ts';

/** A kind of reason, as the generators word it, and how pages that it holds back are counted. */
interface Kind {
  readonly reason: RegExp;
  count(pages: number): string;
}

const KINDS: readonly Kind[] = [
  { reason: /(?:^|: )`draft` is|^it is a draft\b/, count: (pages) => plural(pages, 'draft') },
  { reason: /^`unlisted` is/, count: (pages) => `${pages} unlisted` },
  { reason: /^`published` is/, count: (pages) => `${pages} with "published: false"` },
  { reason: /^`coveo\.publish` is/, count: (pages) => `${pages} with "coveo.publish: false"` },
  { reason: /\bdate is in the future$/, count: (pages) => `${pages} before ${theirs(pages)} date` },
  { reason: /\bdate has passed$/, count: (pages) => `${pages} after ${theirs(pages)} date` },
  { reason: /^/, count: (pages) => `${pages} that the generator leaves out` },
];

/** `3 pages not published: 2 drafts, 1 unlisted`; empty where there are none. Holds no text from outside. */
export function unpublishedText(unpublished: readonly UnpublishedReport[]): string {
  if (unpublished.length === 0) return '';
  const byKind = Map.groupBy(unpublished, ({ reason }) => KINDS.find((kind) => kind.reason.test(reason)));
  const counts = KINDS.flatMap((kind) => {
    const pages = byKind.get(kind)?.length ?? 0;
    return pages === 0 ? [] : [kind.count(pages)];
  });
  return `${plural(unpublished.length, 'page')} not published: ${counts.join(', ')}`;
}

/** The line that counts them, and with `verbose` a line for each, made safe for a terminal. */
export function unpublishedLines(unpublished: readonly UnpublishedReport[], verbose: boolean): readonly string[] {
  if (unpublished.length === 0) return [];
  const text = unpublishedText(unpublished);
  if (!verbose) return [text];
  return [`${text}:`, ...unpublished.map((page) => `  ${stripControls(page.path)}  (${whyAndWhen(page)})`)];
}

function whyAndWhen({ reason, until }: UnpublishedReport): string {
  return plainSentence(until === undefined ? reason : `${reason}, until ${until}`);
}

function theirs(pages: number): string {
  return pages === 1 ? 'its' : 'their';
}
