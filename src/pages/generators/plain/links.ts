import { baseOf } from '../../content.ts';
import type { GeneratorContext, LinkRules } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';

/**
 * `@/folder/page.md` names a file from the content root (https://www.getzola.org/documentation/content/linking/#internal-links), which
 * is the entry's own folder or, where that lies in a folder `content`, this one.
 */
export function plainLinks({
  settings,
  workingDirectory,
}: GeneratorContext): (file: ContentFile) => LinkRules | undefined {
  const bases = settings.content.map((entry) => baseOf(entry, workingDirectory));
  const rules = new Map(
    settings.content.map((entry): [string, LinkRules] => {
      const own = baseOf(entry, workingDirectory);
      const folders = [own, ...contentAbove(own), ...bases];
      return [entry.root, { aliases: { '@/': [...new Set(folders)] } }];
    }),
  );
  return ({ content }) => rules.get(content.root);
}

function contentAbove(base: string): readonly string[] {
  const found = /^(?:.*\/)?content\//.exec(base)?.[0];
  return found === undefined ? [] : [found];
}
