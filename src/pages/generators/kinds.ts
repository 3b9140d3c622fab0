import type { GeneratorName } from '../../settings/settings.ts';
import type { GeneratorKind } from '../generator.ts';
import { jekyll } from './jekyll.ts';
import { plain } from './plain.ts';

const KINDS: Partial<Record<GeneratorName, GeneratorKind>> = { plain, jekyll };

/** The kind of generator of this name; undefined for those whose address rules this version does not know. */
export function generatorKind(name: GeneratorName): GeneratorKind | undefined {
  return KINDS[name];
}
