import type { Mapping } from '../../pages/front-matter/values.ts';
import { joinedPath } from '../../pages/text/joined-path.ts';
import { canonicalLanguage } from '../../settings/rules/names.ts';
import { readConfigurationCode } from '../code/literals.ts';
import type { Listing, SiteFinding } from '../findings.ts';
import { addressOf, languageOf, mappingOf, rootOf, sourced, textOf } from '../values.ts';

/** A VitePress site, as far as its configuration says it by literals (https://vitepress.dev/reference/site-config). */
export function vitepressSite(path: string, { paths, read }: Listing): SiteFinding {
  const code = read(path) ?? '';
  const data = readConfigurationCode(code);
  const folder = path.replace(/\.vitepress\/.*$/, '');
  const isOnly = !paths.some((one) => /(?:^|\/)\.vitepress\//.test(one) && !one.startsWith(`${folder}.vitepress/`));
  const { hostname } = mappingOf(data.sitemap);
  const { root } = mappingOf(data.locales);
  const language = [sourced(mappingOf(root).lang, `\`locales\` of ${path}`), sourced(data.lang, `\`lang\` of ${path}`)];
  return {
    generator: 'vitepress',
    folder,
    configuration: path,
    url: sourced(addressOf(hostname, data.base), `\`sitemap.hostname\` and \`base\` of ${path}`),
    language: languageOf(...language),
    content: [{ root: rootOf(joinedPath(folder, textOf(data.srcDir) ?? '.') ?? '') }],
    options: { ...(isOnly || folder === '' ? {} : { folder: rootOf(folder) }), ...optionsOf(data) },
    built: joinedPath(folder, textOf(data.outDir) ?? '.vitepress/dist'),
    notes: notesOf(data, code, path),
  };
}

/** What decides addresses, and is there, but is computed. */
function notesOf(data: Readonly<Mapping>, code: string, path: string): readonly string[] {
  const computed = ['srcDir', 'srcExclude', 'cleanUrls', 'rewrites', 'base'].filter(
    (key) => data[key] === undefined && new RegExp(`^\\s*${key}\\b\\s*[:,(]`, 'm').test(code),
  );
  return computed.map(
    (key) => `\`${key}\` of ${path} is computed, and cannot be told from it: say it in the settings.`,
  );
}

function optionsOf(data: Readonly<Mapping>): Readonly<Mapping> {
  const { srcDir, srcExclude, cleanUrls } = data;
  const rewrites = textsIn(data.rewrites);
  const globs = (Array.isArray(srcExclude) ? srcExclude : []).filter((glob) => typeof glob === 'string' && glob !== '');
  const locales = localesOf(data);
  return {
    ...(textOf(srcDir) === undefined || srcDir === '.' ? {} : { srcDir: textOf(srcDir) }),
    ...(globs.length === 0 ? {} : { srcExclude: globs }),
    ...(cleanUrls === true ? { cleanUrls } : {}),
    ...(Object.keys(rewrites).length === 0 ? {} : { rewrites }),
    ...(Object.keys(locales).length === 0 ? {} : { locales }),
  };
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(mappingOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The language of a locale, else its name where that is one: its settings may be in another file. */
function localesOf(data: Readonly<Mapping>): Readonly<Record<string, string>> {
  const found = Object.entries(mappingOf(data.locales)).flatMap(([name, settings]): readonly [string, string][] => {
    const written = mappingOf(settings).lang ?? (name === 'root' ? data.lang : name);
    const tag = typeof written === 'string' ? canonicalLanguage(written) : undefined;
    return tag === undefined ? [] : [[name, tag]];
  });
  return Object.fromEntries(found);
}
