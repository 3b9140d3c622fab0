import { join } from 'node:path';
import type { SiteGenerator } from '../generator.ts';
import { copyPages, lockedVersion, runInstalled } from '../packages.ts';

const CHROME = [
  'nav',
  'button',
  'footer',
  '.hash-link',
  '.theme-doc-version-badge',
  '.theme-doc-toc-mobile',
  '.theme-doc-breadcrumbs',
];

export const generator: SiteGenerator = {
  name: 'docusaurus',
  install: 'npm, which takes it from the registry',
  reading: {
    main: ['article'],
    chrome: [...CHROME, '.theme-doc-version-banner', '.avatar', 'time', '.katex-html', 'mrow'],
    blockTitles: ['[class*=admonitionHeading]'],
    titleOf: (title) => title.replace(/ \| [^|]*$/, ''),
  },
  version: (site) => lockedVersion(site, '@docusaurus/core'),
  build(site, out) {
    runInstalled(site, 'docusaurus', 'build');
    copyPages(join(site, 'build'), out, isContent);
  },
};

/**
 * The link to edit a page names its file. Lists have none; a page without a translation has that of the original in every language, and
 * what is not listed is not to be found.
 */
function isContent(html: string, path: string): boolean {
  const file = /https:\/\/edit\.example\.com\/([^"]*)/.exec(html)?.[1];
  const isHidden = /<meta[^>]*\bname="robots"[^>]*noindex/.test(html);
  return file !== undefined && !isHidden && path.startsWith('fr/') === file.startsWith('i18n/fr/');
}
