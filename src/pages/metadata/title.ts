/** What a title can be found in, strongest first. */
export interface TitleSources {
  /** From front matter or settings. */
  readonly title?: string | undefined;
  readonly firstHeading?: string | undefined;
  /** Path of the file below its content root. */
  readonly rootPath: string;
  readonly documentId: string;
}

type Resolver = (sources: TitleSources) => string | undefined;

/**
 * The first that has an answer wins: `title` of front matter or settings (one with template syntax in it is none), the first heading
 * with text, of whatever level, the name of the file. The last one always has an answer.
 */
const RESOLVERS: readonly Resolver[] = [
  ({ title }) => title,
  ({ firstHeading }) => firstHeading,
  ({ rootPath }) => readableName(rootPath),
  ({ documentId }) => documentId,
];

/** The title of a page; never empty. */
export function titleOf(sources: TitleSources): string {
  return RESOLVERS.map((resolve) => resolve(sources)?.trim()).find((title) => title) ?? 'Untitled';
}

/** A file's name as words: `02-getting_started.md` is `Getting started`; an index page has the name of its folder. */
function readableName(rootPath: string): string | undefined {
  const segments = rootPath.split('/').filter((segment) => segment !== '');
  const file = segments.pop()?.replace(/\.[^.]*$/, '') ?? '';
  const isIndex = /^_?index$|^readme$/i.test(file);
  const name = isIndex ? (segments.pop() ?? file) : file;
  const words = withoutOrder(name)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Takes away a post's date or a number for sorting, unless nothing is left then. */
function withoutOrder(name: string): string {
  return name.replace(/^(?:\d{4}-\d{1,2}-\d{1,2}|\d+)[-_. ]+(?=\S)/, '');
}
