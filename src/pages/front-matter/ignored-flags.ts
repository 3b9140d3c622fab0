import type { Problem } from '../../model/problem.ts';
import { isNo } from './flags.ts';
import { FLAGS, type Flag, type HoldingKeys, holdsBack } from './holding-keys.ts';
import { isMapping } from './values.ts';

/** With MkDocs the key counts for posts of the blog plugin alone, and these are not published. */
const OF_SOME_PAGES: readonly Flag[] = ['draft'];

const NAMES: readonly Flag[] = ['draft', 'published', 'unlisted'];

/**
 * Flags of a page that is published which say that it should not be, and which its generator does not know: the page is on the site, so it is
 * in search too, but who wrote the flag may think otherwise.
 */
export function ignoredFlags({ frontMatter, data, path, generator }: HoldingKeys): readonly Problem[] {
  if (isKeptOut(data)) return [];
  const known = FLAGS[generator].filter((flag) => generator !== 'mkdocs' || !OF_SOME_PAGES.includes(flag));
  return NAMES.filter((flag) => !known.includes(flag) && holdsBack(flag, data[flag])).map((flag) => ({
    level: 'warning',
    code: 'flag-without-effect',
    message: `\`${flag}: ${String(data[flag])}\` keeps no page back here with ${generator}, so the page is published.`,
    hint: '`coveo: {publish: false}` keeps a page out of search; remove the key where it means nothing.',
    target: flag,
    path,
    ...frontMatter.placeOf(flag),
  }));
}

function isKeptOut({ coveo }: HoldingKeys['data']): boolean {
  return isMapping(coveo) && isNo(coveo.publish);
}
