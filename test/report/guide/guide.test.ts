import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GUIDE, GUIDE_AREAS } from '../../../src/report/guide/all.ts';
import { EFFECTS, type Guide, reasonOf } from '../../../src/report/guide/guide.ts';
import { guideMarkdown } from '../../../src/report/guide/troubleshooting-page.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const entries = Object.entries(GUIDE);

/** Where kinds of failures are listed, which become codes with a prefix. */
const KINDS = [
  { prefix: 'service-', file: 'coveo/hints.ts' },
  { prefix: 'git-', file: 'repository/git-failure.ts' },
];

/** Files in which problems are made: not the guide, nor the types that list the codes. */
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!sandbox\/|report\/|model\/).*\.ts$/.test(name))
  .map((name) => [name, read(`src/${name}`)] as const);

/** Whether a problem of this code is made somewhere: the code is written out, or it is of a kind that is listed and thrown. */
function isTold(code: string): boolean {
  if (sources.some(([, text]) => text.includes(`'${code}'`))) return true;
  const found = KINDS.find(({ prefix }) => code.startsWith(prefix));
  if (found === undefined) return false;
  const kind = code.slice(found.prefix.length);
  const isListed = new RegExp(`'${kind}'|^  ${kind}:`, 'm').test(read(`src/${found.file}`));
  const folder = found.file.replace(/[^/]*$/, '');
  const thrown = new RegExp(`kind: '${kind}'|(?:return|[?:]) '${kind}'`);
  const reasoned = new RegExp(`case '${kind}':`);
  return (
    isListed && sources.some(([name, text]) => name.startsWith(folder) && (thrown.test(text) || reasoned.test(text)))
  );
}

/** Keys at the top of the settings, with which a sample of front matter or of a workflow does not begin. */
const SETTINGS_KEYS: ReadonlySet<string> = new Set([
  ...['organization', 'source', 'region', 'endpoints', 'site', 'content', 'metadata', 'links', 'guard'],
  ...['permissions', 'on-widened', 'identities', 'setup'],
]);

/** Headings of a page, as GitHub makes anchors of them. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,4} (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('the guide to problem codes', () => {
  it.each(entries)('explains %s, which is told somewhere', (code) => {
    expect(isTold(code)).toBe(true);
  });

  it('would find a code that nobody tells', () => {
    expect(isTold('settings-on-fire')).toBe(false);
    expect(isTold('service-on-fire')).toBe(false);
    expect(isTold('git-on-fire')).toBe(false);
  });

  it.each(entries)('says of %s enough to act on, and not more', (_code, guide: Guide) => {
    const words = [guide.title, reasonOf(guide), guide.remedy].join(' ').split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(35);
    expect(words.length).toBeLessThanOrEqual(130);
    for (const text of [guide.title, guide.why, guide.remedy]) expect(text).toMatch(/^(?:[A-Z`]|git )[\s\S]*\.$/);
    for (const text of [guide.title, guide.why, guide.remedy]) expect(text.split('`').length % 2).toBe(1);
  });

  it.each(entries.filter(([, { see }]) => see !== undefined))(
    'leads from %s to a heading that is there',
    (_code, { see = '' }) => {
      const [page = '', anchor] = see.split('#');
      const anchors = anchorsOf(read(`docs/${page}`));
      if (anchor !== undefined) expect(anchors).toContain(anchor);
    },
  );

  it.each(entries.filter(([, { yaml }]) => yaml !== undefined))(
    'has a sample of YAML for %s',
    (_code, { yaml = '' }) => {
      expect(typeof parse(yaml.replaceAll(/^---$/gm, ''))).toBe('object');
    },
  );

  const ofSettings = entries.flatMap(([code, { yaml = '' }]) => {
    const data: unknown = parse(yaml.replaceAll(/^---$/gm, ''));
    const keys = Array.isArray(data) ? [] : Object.keys(data ?? {});
    return keys.length > 0 && keys.every((name) => SETTINGS_KEYS.has(name)) && !yaml.startsWith('---')
      ? [{ code, yaml: keys.includes('site') ? yaml : `site: {url: https://docs.example.com/}\n${yaml}` }]
      : [];
  });

  it.each(ofSettings)('has a sample of settings for $code that can be used as it is', ({ yaml }) => {
    expect(parseSettings(yaml, 'docs-to-coveo.yml')).toMatchObject({ ok: true });
  });

  it('has such samples', () => {
    expect(ofSettings.length).toBeGreaterThan(40);
  });

  it('uses every effect', () => {
    expect(new Set(entries.map(([, { effect }]) => effect))).toEqual(new Set([undefined, ...Object.keys(EFFECTS)]));
  });

  it('has each code in one area', () => {
    expect(GUIDE_AREAS.flatMap((area) => Object.keys(area.entries)).toSorted()).toEqual(Object.keys(GUIDE).toSorted());
  });
});

describe('docs/troubleshooting.md', () => {
  const page = read('docs/troubleshooting.md');

  it('holds the guide', () => {
    expect(page).toContain(`<!-- guide:start -->\n${guideMarkdown()}\n<!-- guide:end -->`);
  });

  it('has an anchor for each code, and no anchor twice', () => {
    const anchors = anchorsOf(page.replaceAll(/```[\s\S]*?```/g, ''));
    expect(anchors).toEqual(expect.arrayContaining(Object.keys(GUIDE)));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('leads to anchors that are there', () => {
    const links = [...page.matchAll(/\]\(([a-z-]+\.md)?(?:#([\w-]+))?\)/g)];
    expect(links.length).toBeGreaterThan(entries.length);
    for (const [, file = 'troubleshooting.md', anchor] of links)
      if (anchor !== undefined) expect(anchorsOf(read(`docs/${file}`)), anchor).toContain(anchor);
  });
});
