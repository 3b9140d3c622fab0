import type { z } from 'zod';
import { VITEPRESS } from '../defaults.ts';
import { LANGUAGE, language } from '../rules/names.ts';
import type { VitePressOptions } from '../vitepress-options.ts';
import { globs, mapping, named, text, yesOrNo } from './kinds.ts';

/** `site.vitepress`: what its own configuration says in code. */
export const vitepressSchema = mapping(
  {
    folder: text('a folder, such as `docs`')
      .meta({
        description:
          'Folder of the VitePress project, from the working directory. Default: the one that holds `.vitepress/`.',
        examples: ['docs'],
      })
      .optional(),
    srcDir: text('a folder, such as `src`')
      .meta({ description: 'Folder of the pages, from the folder of the project.', default: VITEPRESS.srcDir })
      .optional(),
    srcExclude: globs(0)
      .meta({
        description: 'Globs, from `srcDir`, of files that are no pages.',
        default: VITEPRESS.srcExclude,
        examples: [['**/README.md', '**/TODO.md']],
      })
      .optional(),
    cleanUrls: yesOrNo()
      .meta({ description: 'Whether addresses have no `.html`.', default: VITEPRESS.cleanUrls })
      .optional(),
    rewrites: named(text('a path, such as `:rest*`'), 'a mapping of paths to paths')
      .meta({
        description: 'Paths of files to paths of pages, with parameters: `:name`, `:name*`, `:name(.*)`.',
        default: VITEPRESS.rewrites,
        examples: [{ 'en/:rest*': ':rest*' }],
      })
      .optional(),
    locales: named(text(LANGUAGE, language), 'a mapping of folders to language tags')
      .meta({
        description: 'Language tags by the folder of the locale; `root` is the rest.',
        default: VITEPRESS.locales,
        examples: [{ root: 'en', zh: 'zh-Hans' }],
      })
      .optional(),
  },
  'a mapping of VitePress options',
).meta({ description: 'What `.vitepress/config` says about addresses, for the generator `vitepress` only.' });

/** The options with defaults filled in. */
export function vitepressOptionsOf(written: z.output<typeof vitepressSchema> = {}): VitePressOptions {
  return {
    folder: written.folder,
    srcDir: written.srcDir ?? VITEPRESS.srcDir,
    srcExclude: written.srcExclude ?? VITEPRESS.srcExclude,
    cleanUrls: written.cleanUrls ?? VITEPRESS.cleanUrls,
    rewrites: written.rewrites ?? VITEPRESS.rewrites,
    locales: written.locales ?? VITEPRESS.locales,
  };
}
