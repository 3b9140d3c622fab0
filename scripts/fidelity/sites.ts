import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Where the site of a generator is, and what belongs to it. */
export interface SiteFolders {
  readonly site: string;
  readonly built: string;
  readonly expected: string;
  readonly differences: string;
  /** `docs-to-coveo.yml` of the site. */
  readonly settings: string;
}

export function foldersOf(generator: string): SiteFolders {
  const at = (name: string) => fileURLToPath(new URL(`../../test/fidelity/${generator}/${name}`, import.meta.url));
  return {
    site: at('site'),
    built: at('built'),
    expected: at('expected.json'),
    differences: at('differences.json'),
    settings: at('site/docs-to-coveo.yml'),
  };
}

/** `site.url` of settings, with a slash at its end. */
export function siteUrl(settings: string): string {
  return new URL(parse(settings).site.url.replace(/\/?$/, '/')).href;
}

/** What a JSON file of ours holds, or the default where there is none. */
export function readJson<Value>(path: string, byDefault?: Value): Value {
  return byDefault !== undefined && !existsSync(path) ? byDefault : JSON.parse(readFileSync(path, 'utf8'));
}
