import type { HugoConfig } from './config.ts';
import type { HugoMount } from './mounts.ts';

/** A file where a mount puts it. */
export interface Mounted {
  readonly mount: HugoMount;
  /** Path in the mount's folder. */
  readonly below: string;
  /** The file's name without language and extension. */
  readonly stem: string;
  readonly language: string;
}

export const EXTENSIONS = /\.(?:md|markdown|mdown|mkd|mkdn|mdx)$/i;

/** Whether a file is Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  return EXTENSIONS.test(path);
}

/**
 * The first mount that has the file. Where an earlier one has another file for the same page in the same language, that one stands
 * there, and this file is no page by this mount (https://gohugo.io/configuration/module/#mounts).
 *
 * @param path from the project's folder
 * @returns or why no mount has it, to follow `the file`
 */
export function mounted(path: string, config: HugoConfig, exists: (path: string) => boolean): Mounted | string {
  let reason = 'is outside of the content folder';
  for (const [index, mount] of config.mounts.entries()) {
    const below = inFolder(path, mount.folder);
    if (below === undefined) continue;
    if (!mount.takes(below)) {
      reason = 'is left out by the mount of its folder';
      continue;
    }
    const { stem, languages } = namesOf(below, mount, config);
    const earlier = config.mounts.slice(0, index);
    const language = languages.find((one) => {
      const found = { mount, below, stem, language: one };
      return !earlier.some((other) => standsIn(other, found, { path, config, exists }));
    });
    if (language !== undefined) return { mount, below, stem, language };
    reason = 'makes way for the file of an earlier mount';
  }
  return reason;
}

function inFolder(path: string, folder: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** What the name says (https://gohugo.io/content-management/multilingual/#translation-by-file-name) is stronger than the mount. */
function namesOf(
  path: string,
  { languages }: HugoMount,
  config: HugoConfig,
): { readonly stem: string; readonly languages: readonly string[] } {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSIONS, '');
  const suffix = /\.([^.]+)$/.exec(stem)?.[1];
  if (suffix === undefined || !config.languages.includes(suffix))
    return { stem, languages: languages ?? [config.defaultLanguage] };
  return { stem: stem.slice(0, -suffix.length - 1), languages: [suffix] };
}

interface Neighbours {
  /** Of the file itself. */
  readonly path: string;
  readonly config: HugoConfig;
  readonly exists: (path: string) => boolean;
}

/** Whether a mount has another file where the file would be. */
function standsIn(earlier: HugoMount, found: Mounted, { path, config, exists }: Neighbours): boolean {
  const target = [found.mount.below, found.below].filter((part) => part !== '').join('/');
  const below = inFolder(target, earlier.below);
  if (below === undefined) return false;
  const folder = below.slice(0, below.lastIndexOf('/') + 1);
  const extension = EXTENSIONS.exec(below)?.[0] ?? '';
  return [found.stem, `${found.stem}.${found.language}`].some((stem) => {
    const name = `${folder}${stem}${extension}`;
    const other = earlier.folder === '' ? name : `${earlier.folder}/${name}`;
    if (other === path || !earlier.takes(name) || !exists(other)) return false;
    return namesOf(name, earlier, config).languages.includes(found.language);
  });
}
