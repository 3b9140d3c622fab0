import type { SiteGenerator } from '../generator.ts';
import { runTool, toolVersion } from '../tools.ts';

export const generator: SiteGenerator = {
  name: 'jekyll',
  install: 'apt-get install -y --no-install-recommends jekyll ruby-jekyll-redirect-from ruby-jekyll-sitemap',
  reading: { main: ['main'], chrome: ['#markdown-toc'] },
  version: () => toolVersion('jekyll'),
  build: (site, out) => runTool('jekyll', ['build', '--quiet', '--disable-disk-cache', '--destination', out], site),
};
