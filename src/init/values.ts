import { isMapping, type Mapping } from '../pages/front-matter/values.ts';
import { siteUrl } from '../settings/rules/addresses.ts';
import { canonicalLanguage, folder as folderRule } from '../settings/rules/names.ts';
import type { Sourced } from './findings.ts';

/** A mapping; an empty one for anything else. */
export function mappingOf(value: unknown): Readonly<Mapping> {
  return isMapping(value) ? value : {};
}

/** A text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A folder as `content[].root` has it. */
export function rootOf(folder: string): string {
  return folder.replace(/\/+$/, '') || '.';
}

/** Whether a folder can be written into the settings as it is called. */
export function isFolder(root: string): boolean {
  return folderRule(root) === undefined;
}

/** An address that can be `site.url`, with the path of the site below it; undefined where it is none. */
export function addressOf(url: unknown, base: unknown = ''): string | undefined {
  const text = textOf(url)?.replace(/#.*$/s, '');
  if (text === undefined || siteUrl(text) !== undefined) return undefined;
  const below = (textOf(base) ?? '').replace(/^\.?\/+|\/+$/g, '');
  const whole = below === '' ? text : `${text.replace(/\/+$/, '')}/${below}`;
  return siteUrl(whole) === undefined ? `${whole.replace(/\/+$/, '')}/` : undefined;
}

/** The first text that is a language tag; `pt_BR` is one. */
export function languageOf(...named: readonly (Sourced<unknown> | undefined)[]): Sourced<string> | undefined {
  for (const one of named) {
    const text = textOf(one?.value)?.replaceAll('_', '-');
    const tag = text === undefined ? undefined : canonicalLanguage(text);
    if (one && tag !== undefined) return { value: tag, from: one.from };
  }
  return undefined;
}

/** A value with the place it is from; undefined stays undefined. */
export function sourced<Value>(value: Value | undefined, from: string): Sourced<Value> | undefined {
  return value === undefined ? undefined : { value, from };
}
