import { baseOf, takeContent } from '../content.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import type { BodySite } from '../site.ts';

/** The address of a page that the settings leave out; undefined where a path names none. */
export type LeftOutPages = (path: string) => string | undefined;

/** Of what is left out nothing is read, so that its path alone says where it is. */
const UNREAD: FrontMatter = {
  present: true,
  data: Object.create(null),
  body: '',
  bodyLine: 1,
  placeOf: () => undefined,
};

/** After every date: what is not published yet is for those who read the page to tell. */
const LATEST = new Date(8.64e15);

/**
 * Pages of the site that are below a root of `content`, but none of its pages: they are on the site, and not sent to the source. What is
 * no page to the generator is none here either.
 */
export function leftOutPages(files: ReadonlySet<string>, site: BodySite): LeftOutPages {
  const { settings, workingDirectory, generator } = site;
  const roots = settings.content.map((content) => ({ content, base: baseOf(content, workingDirectory) }));
  return (path) => {
    const root = files.has(path) ? roots.find(({ base }) => path.startsWith(base)) : undefined;
    const isLeft = root && takeContent([{ path, blob: '' }], settings.content, workingDirectory).length === 0;
    if (!isLeft) return undefined;
    const file = { path, blob: '', content: root.content, rootPath: path.slice(root.base.length) };
    if (!generator.takes(file)) return undefined;
    const placement = generator.place(file, UNREAD, LATEST);
    return placement.kind === 'page' ? placement.documentId : undefined;
  };
}
