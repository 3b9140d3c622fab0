import { generatorKind } from '../../src/pages/generators/generators.ts';
import { type ReadPageResult, readPage } from '../../src/pages/read-page.ts';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import type { GeneratorName, Settings } from '../../src/settings/settings.ts';
import { buildSite, contentFile, contentRoot } from './build.ts';

const PERMISSIONS = `
permissions:
  sets: {everyone: {anonymous: true}, legal: {allow: [{virtualGroup: Legal}]}}
  rules: [{paths: "**", use: everyone}]
`;

export interface OutcomeParts {
  readonly generator?: GeneratorName;
  /** Whether the settings have permissions by which everyone sees every page. */
  readonly permissions?: boolean;
  readonly pages?: 'narrow' | 'ignore';
  /** Path of the page. */
  readonly path?: string;
  readonly configuration?: Readonly<Record<string, string>>;
}

function permissionSettings({ permissions = true, pages = 'narrow' }: OutcomeParts): Settings['permissions'] {
  const yaml = permissions ? `${PERMISSIONS}  pages: ${pages}\n` : '';
  const parsed = parseSettings(`site: {url: https://docs.example.com/}\n${yaml}`, 'docs-to-coveo.yml');
  const resolved = parsed.ok ? resolveSettings(parsed.file, {}) : undefined;
  if (!resolved?.ok) throw new Error('The settings of the test are broken.');
  return resolved.settings.permissions;
}

/** What becomes of a page: `public`, `protected`, `unpublished`, or the codes of its errors. */
export function outcomeOf(text: string, parts: OutcomeParts = {}): string {
  const reading = readAs(text, parts);
  if (reading.kind === 'unpublished') return 'unpublished';
  if (reading.kind === 'error')
    return reading.problems.flatMap(({ level, code }) => (level === 'error' ? code : [])).join(' ');
  const { permissions } = reading.page;
  return JSON.stringify(permissions ?? null).includes('Legal') ? 'protected' : 'public';
}

/** Reads a page by the rules of a generator. */
export function readAs(text: string, parts: OutcomeParts = {}): ReadPageResult {
  const { generator: name = 'plain', path = 'docs/a.md', configuration = {} } = parts;
  const content = contentRoot({ root: name === 'hugo' ? '' : 'docs' });
  const base = buildSite({ name, content: [content], settings: { permissions: permissionSettings(parts) } });
  const kind = generatorKind(name);
  const paths = new Set([path, ...Object.keys(configuration)]);
  const asked = new Set(kind.configurationFiles(paths, base.settings, ''));
  const texts = new Map(Object.entries(configuration).filter(([file]) => asked.has(file)));
  const { generator } = kind.create({ settings: base.settings, workingDirectory: '', configuration: texts, paths });
  return readPage(contentFile(path, content), text, { ...base, generator }, new Date('2026-01-01T00:00:00Z'));
}
