import type { GeneratorName } from '../../settings/settings.ts';
import type { GeneratorKind } from '../generator.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mkdocs } from './mkdocs.ts';
import { plain } from './plain.ts';

const KINDS: Partial<Record<GeneratorName, GeneratorKind>> = { plain, jekyll, hugo, mkdocs };

/** The kind of generator of this name; undefined for those whose address rules this version does not know. */
export function generatorKind(name: GeneratorName): GeneratorKind | undefined {
  return KINDS[name];
}
