import { append } from '../../../model/append.ts';
import type { Problem } from '../../../model/problem.ts';
import { emptyMapping, isMapping, type Mapping } from '../../front-matter/values.ts';
import { readConfiguration } from '../shared/configuration-text.ts';

const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'];
/** In the order in which Hugo looks for them (https://gohugo.io/configuration/introduction/). */
const ROOT_FILES = ['hugo', 'config'].flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));
/** The environment of a build that names none is the last of them; what it says is stronger. */
const FOLDERS = ['config/_default/', 'config/production/'];
/** Files of which a project has at least one. */
export const MAIN_FILES = [...ROOT_FILES, ...ROOT_FILES.map((name) => `config/_default/${name}`)];

/** Root keys that decide no address, and hide nothing: their files are not read. */
const WITHOUT_EFFECT = new Set(
  `author build caches deployment httpcache imaging markup mediatypes menu menus minify outputformats outputs page pagination params
  privacy related security segments server services sitemap social`.split(/\s+/),
);

/**
 * The files of a project's configuration, weakest first: the one in its folder, then all of the configuration directory, folders below
 * included, in the order of their paths (https://gohugo.io/configuration/introduction/#configuration-directory).
 *
 * @param project folder: empty, or ending with a slash
 */
export function configurationFilesOf(project: string, paths: Iterable<string>): readonly string[] {
  const all = [...paths].filter((path) => path.startsWith(project)).map((path) => path.slice(project.length));
  const root = ROOT_FILES.find((name) => all.includes(name));
  const below = FOLDERS.flatMap((folder) => all.filter((path) => path.startsWith(folder) && hasEffect(path)).sort());
  return [...(root === undefined ? [] : [root]), ...below].map((path) => project + path);
}

function hasEffect(path: string): boolean {
  const { name, extension } = namesIn(path);
  return EXTENSIONS.includes(extension) && !WITHOUT_EFFECT.has(name);
}

function namesIn(path: string): { readonly name: string; readonly extension: string } {
  const [, name = '', extension = ''] = /([^/]*)\.([^./]*)$/.exec(path) ?? [];
  return { name: name.toLowerCase(), extension: extension.toLowerCase() };
}

/** All that the files say together, keys in lower case; a later file adds to mappings of the ones before it and replaces all else. */
export function readConfigurationFiles(files: ReadonlyMap<string, string>): {
  readonly data: Readonly<Mapping>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let data: Readonly<Mapping> = emptyMapping();
  for (const [path, text] of files) {
    const read = readConfiguration(text, path, '1.2');
    append(problems, read.problems);
    data = merged(data, belowKeys(keysOf(path), lowerKeys(read.data)));
  }
  return { data, problems };
}

/** `permalinks.toml` holds what is below `permalinks`; after a dot comes a language, whose settings the file holds then. */
function keysOf(path: string): readonly string[] {
  if (!/(?:^|\/)config\/(?:_default|production)\//.test(path)) return [];
  const { name } = namesIn(path);
  if (name === 'hugo' || name === 'config') return [];
  const dot = name.lastIndexOf('.');
  if (dot < 0) return [name];
  const language = ['languages', name.slice(dot + 1)];
  const key = { menu: 'menus', menus: 'menus', params: 'params' }[name.slice(0, dot)];
  return key === undefined ? language : [...language, key];
}

/** Newer versions of Hugo (since May 2026) take a file, too, in which the root key of its name stands again. */
function belowKeys(keys: readonly string[], data: Readonly<Mapping>): Readonly<Mapping> {
  const [key, ...others] = Object.keys(data);
  const isRepeated = key !== undefined && others.length === 0 && keys.length === 1 && keys[0] === key;
  if (isRepeated) return data;
  return keys.reduceRight((inner: Readonly<Mapping>, name) => Object.assign(emptyMapping(), { [name]: inner }), data);
}

/** Mappings together, at any depth; of two other values the second. */
export function merged(weaker: Readonly<Mapping>, stronger: Readonly<Mapping>): Readonly<Mapping> {
  const result = Object.assign(emptyMapping(), weaker);
  for (const [key, value] of Object.entries(stronger)) {
    const known = result[key];
    result[key] = isMapping(known) && isMapping(value) ? merged(known, value) : value;
  }
  return result;
}

/** Hugo's keys have no case. */
export function lowerKeys(value: Readonly<Mapping>): Readonly<Mapping> {
  const result = emptyMapping();
  for (const [key, entry] of Object.entries(value)) result[key.toLowerCase()] = lowerKeysIn(entry);
  return result;
}

function lowerKeysIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeysIn);
  return isMapping(value) ? lowerKeys(value) : value;
}
