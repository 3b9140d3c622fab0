import { join } from 'node:path';
import type { SiteGenerator } from '../generator.ts';
import { copyPages, lockedVersion, runInstalled } from '../packages.ts';

/** Pages that no file of Markdown is, or only a dynamic route. */
const NOT_OF_A_FILE = /^(?:404|guide\/glaze)\.html$/;

export const generator: SiteGenerator = {
  name: 'vitepress',
  install: 'npm, which takes it from the registry',
  reading: {
    main: ['.vp-doc', '#VPContent'],
    chrome: ['.header-anchor', '.table-of-contents', 'button', '.line-numbers-wrapper', 'span.lang', 'mjx-container'],
    blockTitles: ['p.custom-block-title', 'summary'],
    titleOf: (title) => title.replace(/ \| [^|]*$/, ''),
    addressOf: (path) => path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, ''),
  },
  version: (site) => lockedVersion(site, 'vitepress'),
  build(site, out) {
    runInstalled(site, 'vitepress', 'build');
    copyPages(join(site, '.vitepress/dist'), out, (_html, path) => !NOT_OF_A_FILE.test(path));
  },
};
