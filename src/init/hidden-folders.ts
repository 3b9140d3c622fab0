/** A folder that people keep for some readers, by its name. */
export interface HiddenFolder {
  /** With a slash at its end. */
  readonly folder: string;
  /** Of all that is in it, as `permissions.rules[].paths`. */
  readonly glob: string;
  /** How many pages are in it. */
  readonly pages: number;
}

const NAMES = /^(.*?(?:^|\/)(?:private|internal|confidential|restricted|secret)s?)\//is;

/** Folders among the pages whose names say that not everyone should read them. */
export function hiddenFolders(pages: readonly string[]): readonly HiddenFolder[] {
  const folders = pages.flatMap((path) => NAMES.exec(path)?.[1] ?? []);
  return [...Map.groupBy(folders, (folder) => folder)].map(([folder, all]) => ({
    folder: `${folder}/`,
    glob: `${folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}/**`,
    pages: all.length,
  }));
}
