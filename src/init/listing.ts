/** Folders that hold no documentation of the repository's own; what is there counts where there is nothing else. */
const ASIDE =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|node_modules|vendor|third_party|examples?|exampleSite|templates?|demos?|samples?|themes)\//i;

const CONFIGURATION =
  /(?:^|\/)(?:_config\.(?:ya?ml|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|docusaurus\.config\.[cm]?[jt]s|mkdocs\.ya?ml|CNAME|package\.json|config\/(?:_default|production)\/.+\.(?:toml|ya?ml|json)|\.vitepress\/config(?:\.[cm]?[jt]s|\/index\.[cm]?[jt]s))$/;

/** Files that are read at most; a repository of more has copies of one another. */
const MOST_CONFIGURATIONS = 400;
const SAMPLES = 80;

/** Whether a path is one of a page. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

/** Whether a path is in a folder of tests, copies or samples. */
export function isAside(path: string): boolean {
  return ASIDE.test(path);
}

/** The files whose text decides what is found: configuration, the nearest to the root first, and a sample of the pages. */
export function filesToRead(paths: readonly string[]): readonly string[] {
  const configuration = paths
    .filter((path) => CONFIGURATION.test(path) && !/(?:^|\/)node_modules\//.test(path))
    .toSorted((one, other) => Number(isAside(one)) - Number(isAside(other)) || depth(one) - depth(other));
  return [...new Set([...configuration.slice(0, MOST_CONFIGURATIONS), ...sampleOf(paths)])];
}

/** Pages from all over the repository. */
export function sampleOf(paths: readonly string[]): readonly string[] {
  const pages = paths.filter((path) => isMarkdown(path) && !isAside(path));
  const step = Math.max(1, Math.floor(pages.length / SAMPLES));
  return pages.filter((_, index) => index % step === 0);
}

function depth(path: string): number {
  return path.split('/').length;
}
