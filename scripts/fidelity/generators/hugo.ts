import type { SiteGenerator } from '../generator.ts';
import { MOMENT, runTool, toolVersion } from '../tools.ts';

export const generator: SiteGenerator = {
  name: 'hugo',
  install: 'apt-get install -y --no-install-recommends hugo',
  reading: { main: ['main'], chrome: [] },
  version: () => toolVersion('hugo', 'version'),
  build: (site, out) => runTool('hugo', ['--clock', MOMENT, '--destination', out], site),
};
