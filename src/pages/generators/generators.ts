import type { GeneratorName } from '../../settings/settings.ts';
import type { GeneratorKind } from '../generator.ts';
import { docusaurus } from './docusaurus/docusaurus.ts';
import { hugo } from './hugo/hugo.ts';
import { jekyll } from './jekyll/jekyll.ts';
import { mkdocs } from './mkdocs/mkdocs.ts';
import { plain } from './plain/plain.ts';
import { vitepress } from './vitepress/vitepress.ts';

const KINDS: Readonly<Record<GeneratorName, GeneratorKind>> = { plain, jekyll, hugo, docusaurus, mkdocs, vitepress };

/** The kind of generator of this name. */
export function generatorKind(name: GeneratorName): GeneratorKind {
  return KINDS[name];
}
