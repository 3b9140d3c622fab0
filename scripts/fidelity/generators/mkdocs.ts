import type { SiteGenerator } from '../generator.ts';
import { runTool, toolVersion } from '../tools.ts';

export const generator: SiteGenerator = {
  name: 'mkdocs',
  install: 'apt-get install -y --no-install-recommends mkdocs mkdocs-redirects python3-pymdownx',
  reading: {
    main: ['main'],
    chrome: ['.headerlink', '.toc', '.linenos', 'a[id*=__codelineno]'],
    blockTitles: ['p.admonition-title', 'summary'],
  },
  version: () => toolVersion('mkdocs'),
  build: (site, out) => runTool('mkdocs', ['build', '--quiet', '--site-dir', out], site),
};
