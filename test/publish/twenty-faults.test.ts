import { describe, expect, it } from 'vitest';
import { check } from '../../src/publish/check.ts';
import { publish } from '../../src/publish/publish.ts';
import { fakeService, world } from './fakes.ts';

/** Twenty pages, each with a fault of its own: its text, and where and what is told of it. */
const FAULTS: readonly (readonly [path: string, text: string, found: string])[] = [
  ['yaml.md', '---\ntitle: A\nb: [1, 2\n---\n', 'error front-matter-invalid 3:9'],
  ['indent.md', '---\na: 1\n  b: 2\n---\n', 'error front-matter-invalid 2:4'],
  ['tab.md', '---\na:\n\tb: 1\n---\n', 'error front-matter-invalid 3:1'],
  ['twice.md', '---\na: 1\nb: 2\na: 3\n---\n', 'error front-matter-duplicate-key 4:1'],
  [
    'bomb.md',
    `---\na: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: &c [${'*b,'.repeat(60)}]\nd: [${'*c,'.repeat(60)}]\n---\n`,
    'error front-matter-too-large 5:14',
  ],
  ['unclosed.md', '---\ntitle: A\n# Heading\n', 'error front-matter-unclosed 1:1'],
  ['script.md', '---js\nmodule.exports = process.exit(9)\n---\n', 'error front-matter-code 1:4'],
  ['toml.md', '+++\ntitle = "A"\nb = \n+++\n', 'error front-matter-invalid 3:5'],
  ['json.md', ';;;\n{"a": 1,}\n;;;\n', 'error front-matter-invalid 2:9'],
  ['list.md', '---\n- a\n- b\n---\n', 'error front-matter-not-a-mapping 2:1'],
  ['slug.md', '---\ntitle: A\nslug: ../up\n---\n', 'error address-invalid 3:1'],
  ['away.md', '---\npermalink: https://elsewhere.example/\n---\n', 'error address-invalid 2:1'],
  ['one.md', '---\npermalink: /same\n---\n', 'error duplicate-document-id 1'],
  ['other.md', '---\npermalink: /same\n---\n', 'error duplicate-document-id 1'],
  ['secret.md', '---\ntitle: A\npermissions: staff\n---\n', 'error permissions-unknown 3:1'],
  ['folded.md', '---\nmy-key: 1\nmy_key: 2\n---\n', 'error metadata-collision 3:1'],
  ['coveo.md', '---\ntitle: A\ncoveo: {publish: maybe}\n---\n', 'error coveo-wrong-type 3:1'],
  ['date.md', '---\ntitle: A\ndate: soon\n---\n', 'warning metadata-unsendable 3:1'],
  ['link.md', '# A\n\nSee [there](gone.md).\n', 'warning link-to-nothing 3:5'],
  ['anchor.md', '---\ntitle: A\n---\n# A\n\nSee [there](#gone).\n', 'warning anchor-to-nothing 6:5'],
];

const files = { ...Object.fromEntries(FAULTS.map(([path, text]) => [path, text])), 'good.md': '# Good\n' };

const told = (problems: Awaited<ReturnType<typeof check>>['report']['problems']) =>
  problems
    .map(
      ({ path, level, code, line, column }) =>
        `${path}: ${level} ${code} ${[line, column].filter((part) => part !== undefined).join(':')}`,
    )
    .sort();

describe('a repository with twenty faults', () => {
  it('is told all of them at once', async () => {
    const { report } = await check(world({ files }));
    expect(told(report.problems)).toEqual(FAULTS.map(([path, , found]) => `${path}: ${found}`).sort());
  });

  it('publishes what is good with `on-error: skip`', async () => {
    const service = fakeService();
    const { report } = await publish(world({ files }, { service, options: { onError: 'skip' } }));
    const published = report.items.filter(({ action }) => action === 'added').map(({ path }) => path);
    expect(published).toEqual(['anchor.md', 'date.md', 'good.md', 'link.md']);
    expect(report.counts).toMatchObject({ added: 4, failed: 17 });
    expect(told(report.problems)).toEqual(FAULTS.map(([path, , found]) => `${path}: ${found}`).sort());
  });

  it('publishes nothing with `on-error: fail`', async () => {
    const service = fakeService();
    const { report } = await publish(world({ files }, { service }));
    expect(service.calls).toEqual([]);
    expect(report.counts).toMatchObject({ added: 0, failed: 17 });
  });
});
