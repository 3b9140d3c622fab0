import { describe, expect, it } from 'vitest';
import { check } from '../../../src/publish/check.ts';
import { explain } from '../../../src/publish/explain.ts';
import { plan } from '../../../src/publish/plan.ts';
import { publish } from '../../../src/publish/publish.ts';
import type { Report } from '../../../src/report/report.ts';
import type { GeneratorName, Settings } from '../../../src/settings/settings.ts';
import { contentRoot } from '../../pages/build.ts';
import { type Files, fakeService, MemoryStore, SETTINGS, world } from '../fakes.ts';
import { settingsWith } from '../settings-of.ts';

const RULES = `
    - {paths: "**", use: everyone}
    - {paths: "docs/staff/**", use: staff}
    - {paths: "docs/managers/**", use: managers}
    - {paths: "docs/internal/**", use: legal}
    - {paths: "docs/board/**", use: {levels: [[legal], [staff]]}}`;

function settingsOf(generator: GeneratorName, rules: string | undefined = RULES): Settings {
  const yaml = `permissions:
  sets:
    everyone: {anonymous: true}
    staff: {allow: [{group: Employees}]}
    managers: {allow: [{group: Managers}]}
    legal: {allow: [{group: Lawyers}]}
  rules:${rules}
identities: {provider: Ours, groups: {Employees: [{user: ann}, {group: Managers}], Managers: [{user: bob}], Lawyers: [{user: cat}]}}
`;
  return { ...settingsWith(yaml), ...siteOf(generator) };
}

function siteOf(generator: GeneratorName): Pick<Settings, 'site' | 'content'> {
  const content = [contentRoot({ root: 'docs', include: ['**/*.{md,mdx}'], exclude: ['left/**'] })];
  return { site: { ...SETTINGS.site, generator }, content };
}

const without = (generator: GeneratorName): Settings => ({ ...SETTINGS, ...siteOf(generator) });

const CONFIGURATION: Files = {
  'mkdocs.yml': 'markdown_extensions: [{pymdownx.snippets: {base_path: [docs]}}]\n',
  'docusaurus.config.js': '',
};
const OTHERS: Files = {
  'docs/internal/s.md': 'SECRET\n',
  'docs/internal/_s.md': 'SECRET\n',
  'docs/internal/code.txt': 'SECRET\n',
  'docs/own.md': '---\npermissions: legal\n---\nSECRET\n',
  'docs/hidden.md': '\u00A0\n---\npermissions: legal\n---\nSECRET\n',
  'docs/draft.md': '---\ncoveo: {publish: false}\n---\nSECRET\n',
  'docs/draft.txt': '---\ndraft: true\n---\nSECRET\n',
  'docs/draft.html': '---\ncoveo: {publish: false}\n---\n<p>SECRET\n',
  'docs/own.html': '\n\n---\npermissions: legal\n---\n<p>SECRET\n',
  'docs/left/s.md': 'SECRET\n',
  'docs/pointer.txt': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`,
  'docs/open.md': 'open\n',
  'docs/nest.md': 'x\n',
  'docs/managers/m.md': 'managers\n',
  'docs/board/b.md': 'board\n',
  'secrets.env': 'SECRET\n',
};
/** Files that are errors themselves. */
const WRONG: Files = {
  'docs/quoted.md': '---\ncoveo: {publish: "false"}\n---\nSECRET\n',
  'docs/broken.md': '---\ndraft: [\n---\nSECRET\n',
};

/** What a page that holds this text becomes: `published`, or the errors `code line`. Nothing of it may be sent otherwise. */
async function outcomes(settings: Settings, path: string, text: string, more: Files = {}) {
  const files = { ...CONFIGURATION, ...OTHERS, ...WRONG, ...more, [path]: text };
  const store = new MemoryStore();
  const here = () => world({ c1: files }, { settings, store, service: fakeService(), options: { onError: 'skip' } });
  const reports = [await check(here()), await plan(here()), await publish(here())].map(({ report }) => report);
  const found = reports.map(({ problems }) =>
    problems
      .filter((problem) => problem.path === path && problem.code.startsWith('include-'))
      .map(({ level, code, line }) => `${level} ${code} ${line}`)
      .join(', '),
  );
  expect(new Set(found).size).toBe(1);
  const isSent = [...(store.record?.items.values() ?? [])].some((item) => item.path === path);
  return `${isSent ? 'sent' : 'kept'} ${found[0]}`.trim();
}

const MKDOCS = (name: string) => `# A\n\n--8<-- "${name}"\n`;
const VITEPRESS = (name: string) => `# A\n\n<!--@include: ${name}-->\n`;
const MDX = (name: string) => `# A\n\nimport F from '${name}'\n\n<F />\n`;

const errorsOf = ({ problems }: Report) =>
  problems.filter(({ level, path }) => level === 'error' && path !== undefined);

describe('text carries its permissions', () => {
  it.each<[generator: GeneratorName, what: string, path: string, text: string, expected: string]>([
    ['mkdocs', 'by the rule', 'docs/a.md', MKDOCS('internal/s.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'in code', 'docs/a.md', `\`\`\`\n${MKDOCS('internal/s.md')}\`\`\`\n`, 'kept error include-narrower 4'],
    ['mkdocs', 'lines of it', 'docs/a.md', MKDOCS('internal/s.md:1:1'), 'kept error include-narrower 3'],
    ['mkdocs', 'in a block', 'docs/a.md', '--8<--\nopen.md\ninternal/s.md\n--8<--\n', 'kept error include-narrower 4'],
    ['mkdocs', 'by its own word', 'docs/a.md', MKDOCS('own.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'by a word that is not read', 'docs/a.md', MKDOCS('hidden.md'), 'kept error include-narrower 3'],
    [
      'mkdocs',
      'below front matter',
      'docs/a.md',
      `---\ntitle: A\n---\n${MKDOCS('own.md')}`,
      'kept error include-narrower 6',
    ],
    ['mkdocs', 'nested', 'docs/a.md', MKDOCS('nest.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'text for everyone', 'docs/a.md', MKDOCS('open.md'), 'sent'],
    ['mkdocs', 'for the same people', 'docs/internal/a.md', MKDOCS('internal/s.md'), 'sent'],
    ['mkdocs', 'for the same levels', 'docs/board/a.md', MKDOCS('board/b.md'), 'sent'],
    ['mkdocs', 'text for everyone in a page for few', 'docs/internal/a.md', MKDOCS('open.md'), 'sent'],
    ['mkdocs', 'for a part of the people', 'docs/staff/a.md', MKDOCS('managers/m.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'for more people, by groups', 'docs/managers/a.md', MKDOCS('staff/s.md'), 'sent'],
    ['mkdocs', 'for other people', 'docs/staff/a.md', MKDOCS('internal/s.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'what is not published', 'docs/a.md', MKDOCS('draft.md'), 'kept error include-unpublished 3'],
    ['mkdocs', 'what is left out', 'docs/a.md', MKDOCS('left/s.md'), 'kept error include-unpublished 3'],
    ['mkdocs', 'what is not published, misspelt', 'docs/a.md', MKDOCS('quoted.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'what cannot be read', 'docs/a.md', MKDOCS('broken.md'), 'kept error include-narrower 3'],
    ['mkdocs', 'a pointer of Git LFS', 'docs/a.md', MKDOCS('pointer.txt'), 'kept error include-unpublished 3'],
    ['mkdocs', 'a draft in text', 'docs/a.md', MKDOCS('draft.txt'), 'kept error include-unpublished 3'],
    ['mkdocs', 'HTML that is not published', 'docs/a.md', MKDOCS('draft.html'), 'kept error include-unpublished 3'],
    ['mkdocs', 'HTML with permissions', 'docs/a.md', MKDOCS('own.html'), 'kept error include-narrower 3'],
    ['mkdocs', 'a file outside', 'docs/a.md', MKDOCS('../secrets.env'), 'kept error include-outside 3'],
    ['vitepress', 'by the rule', 'docs/a.md', VITEPRESS('./internal/s.md'), 'kept error include-narrower 3'],
    ['vitepress', 'lines of it', 'docs/a.md', VITEPRESS('./internal/s.md{1,2}'), 'kept error include-narrower 3'],
    ['vitepress', 'as code', 'docs/a.md', '# A\n\n<<< ./internal/s.md\n', 'kept error include-narrower 3'],
    [
      'vitepress',
      'code from the root',
      'docs/a.md',
      '# A\n\n<<< @/internal/code.txt\n',
      'kept error include-narrower 3',
    ],
    ['vitepress', 'by its own word', 'docs/a.md', VITEPRESS('./own.md'), 'kept error include-narrower 3'],
    ['vitepress', 'text for everyone', 'docs/a.md', VITEPRESS('./open.md'), 'sent'],
    ['vitepress', 'a file outside', 'docs/a.md', '# A\n\n<<< ../secrets.env\n', 'kept error include-outside 3'],
    ['docusaurus', 'by the rule', 'docs/a.md', MDX('./internal/s.md'), 'kept error include-narrower 5'],
    ['docusaurus', 'a partial', 'docs/a.md', MDX('./internal/_s.md'), 'kept error include-narrower 5'],
    ['docusaurus', 'from the site', 'docs/a.md', MDX('@site/docs/internal/s.md'), 'kept error include-narrower 5'],
    ['docusaurus', 'by its own word', 'docs/a.md', MDX('./own.md'), 'kept error include-narrower 5'],
    ['docusaurus', 'text for everyone', 'docs/a.md', MDX('./open.md'), 'sent'],
  ])('%s: %s', async (generator, _, path, text, expected) => {
    const nest = { mkdocs: MKDOCS, vitepress: VITEPRESS, docusaurus: MDX } as const;
    const make = nest[generator as keyof typeof nest];
    const more = { 'docs/nest.md': make('internal/s.md'), 'docs/staff/s.md': 'staff\n' };
    const found = await outcomes(settingsOf(generator), path, text, more);
    expect(found).toBe(expected);
  });

  it.each<[what: string, text: string, expected: string]>([
    ['a file of a folder by any rule', MKDOCS('internal/s.md'), 'sent'],
    ['what is not published', MKDOCS('draft.md'), 'sent warning include-unpublished 3'],
    ['what is left out', MKDOCS('left/s.md'), 'sent warning include-unpublished 3'],
    ['what is not published, misspelt', MKDOCS('quoted.md'), 'sent warning include-unpublished 3'],
    ['what cannot be read', MKDOCS('broken.md'), 'sent warning include-unpublished 3'],
    ['a pointer of Git LFS', MKDOCS('pointer.txt'), 'sent warning include-unpublished 3'],
    ['a draft in text', MKDOCS('draft.txt'), 'sent warning include-unpublished 3'],
    ['what asks for permissions', MKDOCS('own.md'), 'kept error include-narrower 3'],
    ['a file outside', MKDOCS('../secrets.env'), 'kept error include-outside 3'],
  ])('without permissions in the settings: %s', async (_, text, expected) => {
    expect(await outcomes(without('mkdocs'), 'docs/a.md', text)).toBe(expected);
  });

  it('names page, file, and who may see them', async () => {
    const files = { ...CONFIGURATION, ...OTHERS, 'docs/a.md': MKDOCS('internal/s.md') };
    const { report } = await plan(world({ c1: files }, { settings: settingsOf('mkdocs') }));
    const problem = report.problems.find(({ code }) => code === 'include-narrower');
    expect(problem).toMatchObject({ path: 'docs/a.md', line: 3 });
    expect(problem?.message).toMatch(/everyone.*`docs\/internal\/s\.md`.*group Lawyers/);
  });

  it('shows nothing of a file outside', async () => {
    const files = { ...CONFIGURATION, ...OTHERS, 'docs/a.md': MKDOCS('../secrets.env') };
    const { explanation } = await explain(world({ c1: files }, { settings: without('mkdocs') }), ['docs/a.md']);
    expect(JSON.stringify(explanation)).not.toContain('SECRET');
  });

  it('lets MkDocs include texts of the project where it names no folder for them, and nothing else', async () => {
    const config = { 'mkdocs.yml': 'markdown_extensions: [pymdownx.snippets]\n', 'includes/abbr.md': '*[A]: B\n' };
    expect(await outcomes(without('mkdocs'), 'docs/a.md', MKDOCS('includes/abbr.md'), config)).toBe('sent');
    expect(await outcomes(without('mkdocs'), 'docs/a.md', MKDOCS('secrets.env'), config)).toBe(
      'kept error include-outside 3',
    );
  });
});

describe("defaults of Material's plugin `meta`", () => {
  const CONFIG =
    'plugins: [meta]\nexclude_docs: |\n  parts/\nmarkdown_extensions: [{pymdownx.snippets: {base_path: [docs]}}]\n';
  it.each(['parts/p.md', 'parts/p.txt', 'sub/p.md'])('protect %s, whether it is a page or not', async (name) => {
    const meta = { 'docs/parts/.meta.yml': 'permissions: legal', 'docs/sub/.meta.yml': 'permissions: legal' };
    const more = { 'mkdocs.yml': CONFIG, ...meta, [`docs/${name}`]: 'SECRET\n' };
    expect(await outcomes(settingsOf('mkdocs'), 'docs/a.md', MKDOCS(name), more)).toBe('kept error include-narrower 3');
  });
});

describe('a page that was published', () => {
  const { 'docs/hidden.md': _hidden, ...others } = OTHERS;
  const files = { ...CONFIGURATION, ...others, 'docs/a.md': MKDOCS('open.md') };
  const NARROW = `${RULES}\n    - {paths: "docs/open.md", use: legal}`;

  it('is looked at again when only the rule of what it includes changed', async () => {
    const store = new MemoryStore();
    await publish(world({ c1: files }, { store, settings: settingsOf('mkdocs') }));
    const settings = settingsOf('mkdocs', NARROW);
    const { report } = await publish(world({ c1: files, c2: files }, { store, settings }));
    expect(errorsOf(report)).toMatchObject([{ level: 'error', code: 'include-narrower', path: 'docs/a.md', line: 3 }]);
    expect(report.items.filter(({ path }) => path === 'docs/a.md')).toMatchObject([{ action: 'failed' }]);
  });

  it('is not sent again when a rule changed that it has nothing to do with', async () => {
    const store = new MemoryStore();
    await publish(world({ c1: files }, { store, settings: settingsOf('mkdocs') }));
    const settings = settingsOf('mkdocs', `${RULES}\n    - {paths: "docs/nest.md", use: legal}`);
    const { report } = await publish(world({ c1: files, c2: files }, { store, settings }));
    expect(report.items.map(({ path }) => path)).toEqual(['docs/nest.md']);
  });

  it('is refused when what it includes asks for permissions from now on', async () => {
    const store = new MemoryStore();
    await publish(world({ c1: files }, { store, settings: settingsOf('mkdocs') }));
    const later = { ...files, 'docs/open.md': '---\npermissions: legal\n---\nopen\n' };
    const { report } = await publish(world({ c1: files, c2: later }, { store, settings: settingsOf('mkdocs') }));
    expect(errorsOf(report)).toMatchObject([{ code: 'include-narrower', path: 'docs/a.md' }]);
  });

  it('is refused when it becomes open and what it includes does not', async () => {
    const store = new MemoryStore();
    const inside = { ...files, 'docs/internal/a.md': MKDOCS('internal/s.md') };
    await publish(world({ c1: inside }, { store, settings: settingsOf('mkdocs') }));
    const settings = settingsOf('mkdocs', `${RULES}\n    - {paths: "docs/internal/a.md", use: everyone}`);
    const { report } = await publish(world({ c1: inside, c2: inside }, { store, settings }));
    expect(errorsOf(report)).toMatchObject([{ code: 'include-narrower', path: 'docs/internal/a.md' }]);
    expect(report.access).toEqual([]);
  });
});
