import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { check } from '../../src/publish/check.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import { GitError } from '../../src/repository/git.ts';
import type { LinkChecks } from '../../src/settings/settings.ts';
import { inProcess } from '../support/in-process.ts';
import { type Files, MemoryStore, memoryRepository, SETTINGS, world } from './fakes.ts';

type Parts = Parameters<typeof world>[1];

/** What a plan, a publish and a check say of `after`, where `before` is published. */
async function told(before: Files, after: Files, parts: Parts = {}) {
  const store = new MemoryStore();
  await publish(world({ before }, { store }));
  const commits = { before, after };
  const planned = await plan(world(commits, { store, ...parts }));
  const checked = await check(world(commits, { store, ...parts }));
  const published = await publish(world(commits, { store, ...parts }));
  return {
    plan: placesOf(planned.report.problems),
    check: placesOf(checked.report.problems),
    publish: placesOf(published.report.problems),
    planned,
  };
}

function placesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ path, line, column, level, code }) => `${path}:${line}:${column} ${level} ${code}`).sort();
}

/** Counts the pages that are converted, by path. */
function counted() {
  const paths: string[] = [];
  const conversion: typeof inProcess = {
    readBuilt: inProcess.readBuilt,
    open(site) {
      const convert = inProcess.open(site);
      return (input) => {
        paths.push(input.page.file.path);
        return convert(input);
      };
    },
  };
  return { paths, conversion };
}

const handbook: Files = {
  'index.md': '# Handbook\n\n[Passwords](security/password-policy.md)\n',
  'security/password-policy.md': '# Password policy\n\n## Length\n',
  'security/onboarding.md': '# Onboarding\n\nRead [it](password-policy.md#length) first.\n',
  'research/customer-interviews.md': '# Interviews\n',
  'research/methods.md': '# Methods\n\n## Panels\n\nAs [here](customer-interviews.md).\n',
  'other.md': '# Other\n\n[Panels](research/methods.md#panels) and [always broken](nowhere.md)\n',
};

const { 'security/password-policy.md': _, 'research/customer-interviews.md': interviews = '', ...rest } = handbook;
const branch: Files = { ...rest, 'research/interviews.md': interviews };

describe('a plan of a branch that deletes a page and renames another', () => {
  const broken = [
    'index.md:3:1 warning link-to-nothing',
    'research/methods.md:5:4 warning link-to-nothing',
    'security/onboarding.md:3:6 warning link-to-nothing',
  ];

  it('tells the three links that this breaks, on pages that did not change', async () => {
    const said = await told(handbook, branch);
    expect(said.plan).toEqual(broken);
    expect(said.publish).toEqual(broken);
    expect(said.check).toEqual([...broken, 'other.md:3:42 warning link-to-nothing'].sort());
  });

  it('makes them errors with `links: error`, and none of them with `off`', async () => {
    const settings = (links: LinkChecks) => ({ settings: { ...SETTINGS, links } });
    const strict = await told(handbook, branch, settings('error'));
    expect(strict.plan).toEqual(broken.map((text) => text.replace('warning', 'error')));
    expect(strict.planned.report.counts).toMatchObject({ failed: 3 });
    const { conversion, paths } = counted();
    const silent = await told(handbook, branch, { ...settings('off'), conversion });
    expect([silent.plan, silent.publish]).toEqual([[], []]);
    expect(new Set(paths).size).toBeLessThan(7);
  });

  it('leaves fingerprint, forecast and items as they are', async () => {
    const store = new MemoryStore();
    await publish(world({ handbook }, { store }));
    const commits = { handbook, branch };
    const of = (ignoredLinks: readonly string[]) =>
      plan(world(commits, { store, settings: { ...SETTINGS, ignoredLinks } }));
    const [loud, quiet] = [await of([]), await of(['**'])];
    expect(loud.report.problems).toHaveLength(3);
    expect(quiet.report.problems).toEqual([]);
    expect(quiet.report.items).toEqual(loud.report.items);
    expect(quiet.report.forecast).toEqual(loud.report.forecast);
    const { settings: __, ...before } = loud.report.fingerprint ?? {};
    expect(quiet.report.fingerprint).toMatchObject(before);
  });

  it('can be carried out as it was looked at', async () => {
    const store = new MemoryStore();
    await publish(world({ handbook }, { store }));
    const commits = { handbook, branch };
    const { report } = await plan(world(commits, { store }));
    const done = await publish(world(commits, { store, options: { planned: report.fingerprint } }));
    expect(done.report.items).toEqual(report.items);
    expect(done.ending).toBe('done');
  });
});

describe('a plan', () => {
  const two: Files = { 'a.md': '# A\n\n## Old\n', 'b.md': '# B\n\n[there](a.md#old)\n' };
  const before: Files = { ...two, 'c.md': '# C\n\n[never](a.md#never), [a](a.md)\n', 'd.md': '# D\n' };
  const found = 'b.md:3:1 warning anchor-to-nothing';

  it.each<[string, Files, Files, readonly string[]]>([
    ['a heading is renamed', before, { ...before, 'a.md': '# A\n\n## New\n' }, [found]],
    ['a heading stays', before, { ...before, 'a.md': '# A, changed\n\n## Old\n' }, []],
    ['a heading comes', before, { ...before, 'a.md': '# A\n\n## Old\n\n## New\n' }, []],
    [
      'a page moves, and its address',
      two,
      { 'x.md': '# A\n\n## Old\n', 'b.md': two['b.md'] ?? '' },
      ['b.md:3:1 warning link-to-nothing'],
    ],
    [
      'the page of the link changes too',
      before,
      { ...before, 'a.md': '# A\n', 'b.md': '# B\n\n\n[t](a.md#old)\n' },
      ['b.md:4:1 warning anchor-to-nothing'],
    ],
    ['a link comes that leads nowhere', two, { ...two, 'b.md': '[x](x.md)\n' }, ['b.md:1:1 warning link-to-nothing']],
    [
      'a link comes to an anchor that is not there',
      two,
      { ...two, 'c.md': '[x](a.md#x)\n' },
      ['c.md:1:1 warning anchor-to-nothing'],
    ],
    [
      'a file goes',
      { 'a.md': '![i](i.png)\n', 'i.png': '' },
      { 'a.md': '![i](i.png)\n' },
      ['a.md:1:1 warning link-to-nothing'],
    ],
  ])('where %s', async (_name, one, other, expected) => {
    const said = await told(one, other);
    expect(said.plan).toEqual(expected);
    expect(said.check).toEqual(expect.arrayContaining([...expected]));
    // A publish looks at the pages that it sends.
    expect(said.plan).toEqual(expect.arrayContaining([...said.publish]));
  });

  it.each([
    ['changes', { 'parts/one.txt': '## New\n' }],
    ['goes', {}],
  ])('tells links to a heading of an included file that %s', async (_name, parts) => {
    const settings = { ...SETTINGS, site: { ...SETTINGS.site, generator: 'mkdocs' as const } };
    const pages = {
      'mkdocs.yml': 'site_name: A\n',
      'docs/a.md': '# A\n\n--8<-- "parts/one.txt"\n',
      'docs/b.md': '# B\n\n[x](a.md#old)\n',
    };
    const store = new MemoryStore();
    const commits = { before: { ...pages, 'parts/one.txt': '## Old\n' }, after: { ...pages, ...parts } };
    const { before: first } = commits;
    expect((await publish(world({ before: first }, { store, settings }))).report.problems).toEqual([]);
    const { report } = await plan(world(commits, { store, settings }));
    expect(placesOf(report.problems)).toContain('docs/b.md:3:1 warning anchor-to-nothing');
  });

  it('tells links to a page that becomes a draft', async () => {
    const after = { ...two, 'a.md': '---\ncoveo: {publish: false}\n---\n# A\n' };
    const said = await told(two, after);
    expect(said.plan.map((text) => text.split(' ')[0])).toEqual(['b.md:3:1']);
    expect(said.plan).toEqual(said.publish);
  });

  it('is an error for a heading that is gone with `links: error`, and silent where the link is ignored', async () => {
    const after = { ...before, 'a.md': '# A\n' };
    const strict = await told(two, { ...two, 'a.md': '# A\n' }, { settings: { ...SETTINGS, links: 'error' } });
    expect(strict.plan).toEqual([found.replace('warning', 'error')]);
    const quiet = await told(before, after, { settings: { ...SETTINGS, ignoredLinks: ['a.md#*'] } });
    expect(quiet.plan).toEqual([]);
  });

  it('tells all links to nothing in a page whose former text is not in the clone', async () => {
    const after = { ...before, 'a.md': '# A\n\nChanged.\n' };
    const store = new MemoryStore();
    await publish(world({ before }, { store }));
    const whole = memoryRepository({ before, after });
    const shallow = memoryRepository({ after });
    const repository = {
      ...whole,
      async *readBlobs(blobs: Parameters<typeof whole.readBlobs>[0]) {
        const here = new Set((await shallow.tree('after')).map(({ blob }) => blob));
        for await (const one of whole.readBlobs(blobs)) {
          if (!here.has(one.blob)) throw new GitError({ kind: 'missing-object', message: 'It is not there.' });
          yield one;
        }
      },
    };
    const { report } = await plan(world({ before, after }, { store, repository }));
    expect(placesOf(report.problems)).toEqual([found, 'c.md:3:1 warning anchor-to-nothing']);
  });

  it.each<[string, Files, readonly string[]]>([
    ['nothing changed', before, []],
    ['a page changed that nobody links to', { ...before, 'd.md': '# D, changed\n' }, ['d.md']],
    ['a page changed that others link to', { ...before, 'a.md': '# A\n\nText.\n\n## Old\n' }, ['a.md', 'a.md']],
    ['a heading is gone', { ...before, 'a.md': '# A\n' }, ['a.md', 'a.md', 'b.md', 'c.md']],
    [
      'a page is gone',
      { 'a.md': before['a.md'] ?? '', 'b.md': before['b.md'] ?? '', 'c.md': before['c.md'] ?? '' },
      [],
    ],
  ])('converts no more than it must: %s', async (_name, after, expected) => {
    const store = new MemoryStore();
    await publish(world({ before }, { store }));
    const { conversion, paths } = counted();
    await plan(world({ before, after }, { store, conversion }));
    expect(paths.sort()).toEqual(expected);
  });
});

/** Small sites in which pages come, go, move, become drafts, gain and lose headings, and link to each other and to a picture. */
const anyPage = fc
  .record({
    isDraft: fc.boolean(),
    headings: fc.subarray(['old', 'new']),
    links: fc.subarray([
      'a.md',
      'a.md#old',
      'b.md#new',
      'sub/c.md#old',
      '../a.md#old',
      'c.md',
      'i.png',
      '#old',
      '/a#new',
    ]),
  })
  .map(({ isDraft, headings, links }) =>
    [
      ...(isDraft && headings.length === 0 ? ['---', 'coveo: {publish: false}', '---'] : []),
      '# Page',
      ...headings.map((heading) => `## ${heading}`),
      ...links.map((link) => `[x](${link})`),
    ].join('\n\n'),
  );
const anySite: fc.Arbitrary<Files> = fc.record(
  { 'index.md': anyPage, 'a.md': anyPage, 'b.md': anyPage, 'sub/c.md': anyPage, 'i.png': fc.constant('') },
  { requiredKeys: ['index.md'] },
);
/** Of two sites, some files of the first. */
const anyChange = fc
  .tuple(anySite, anySite, fc.subarray(['index.md', 'a.md', 'b.md', 'sub/c.md', 'i.png']))
  .map(([before, other, kept]): readonly [Files, Files] => {
    const isKept = ([path]: readonly [string, string]) => kept.includes(path);
    const stay = Object.entries(before).filter(isKept);
    const come = Object.entries(other).filter((entry) => !isKept(entry));
    return [before, Object.fromEntries([...stay, ...come])];
  });

describe('any change', () => {
  it('is planned with all links that it breaks, and with none that check or the publish would not tell', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async ([before, after]) => {
        const isOfLinks = (text: string) => / (?:link|anchor)-to-/.test(text);
        // A link that led to a page held back, and now leads to none, was broken before: the change breaks nothing.
        const asBroken = (text: string) => text.replace('link-to-unpublished', 'link-to-nothing');
        const earlier = new Set(placesOf((await check(world({ before }))).report.problems).map(asBroken));
        const said = await told(before, after);
        const [planned, checked, published] = [said.plan, said.check, said.publish].map((all) => all.filter(isOfLinks));
        const isSame = (text: string) => before[text.split(':')[0] ?? ''] === after[text.split(':')[0] ?? ''];
        const broken = checked?.filter((text) => !isSame(text) || !earlier.has(asBroken(text)));
        expect(planned).toEqual(expect.arrayContaining(broken ?? []));
        expect(planned).toEqual(expect.arrayContaining(published ?? []));
        expect(checked).toEqual(expect.arrayContaining(planned ?? []));
        // Of pages that are not sent, only what was right before.
        const sent = new Set(said.planned.report.items.map(({ path }) => path));
        const others = planned?.filter((text) => !sent.has(text.split(':')[0] ?? ''));
        expect(others?.filter((text) => earlier.has(asBroken(text)))).toEqual([]);
        expect(new Set(planned).size).toBe(planned?.length);
      }),
      { numRuns: 150 },
    );
  });
});
