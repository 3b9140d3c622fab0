import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getBooleanInput, getInput } from '@actions/core';
import { parseShare, type Share } from './plan/share.ts';
import type { BaseCommit } from './publish/commit-store.ts';
import type { RunRequest } from './run.ts';
import type { Secrets } from './secrets.ts';
import type { Override } from './settings/resolve-settings.ts';

/** What the workflow asked for, or everything that is wrong with it. */
export type Inputs =
  | { readonly ok: true; readonly request: RunRequest }
  | { readonly ok: false; readonly wrong: readonly string[] };

/** Events on which there is nothing to publish yet, only something to show. */
const PULL_REQUESTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];

/** Inputs that the design names and that this version cannot act on, with what it can. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  command: ['auto', 'plan', 'publish', 'rebuild', 'check', ''],
};

/** Reads every input and the runner's variables once; nothing downstream looks at the environment again. */
export function readInputs(secrets: Secrets): Inputs {
  const wrong: string[] = [];
  const { environment } = secrets;
  const request: RunRequest = {
    command: commandOf(wrong, environment.GITHUB_EVENT_NAME ?? ''),
    directory: resolve(environment.GITHUB_WORKSPACE ?? '.', getInput('working-directory')),
    environment,
    config: getInput('config') || undefined,
    overrides: {
      organization: override('organization') ?? variable(environment, 'DOCS_TO_COVEO_ORGANIZATION'),
      source: override('source'),
      region: override('region'),
      apiUrl: override('api-url'),
      platformUrl: override('platform-url'),
    },
    apiKey: secrets.apiKey,
    githubToken: secrets.githubToken,
    serverUrl: environment.GITHUB_SERVER_URL,
    origin: {
      repository: environment.GITHUB_REPOSITORY,
      server: environment.GITHUB_SERVER_URL,
      // A pull request is about the branch that it would be merged into.
      branch: environment.GITHUB_BASE_REF || environment.GITHUB_REF_NAME,
    },
    state: choice(wrong, 'state', ['ref', 'commit']),
    base: baseCommit(environment.GITHUB_EVENT_PATH),
    onError: choice(wrong, 'on-error', ['fail', 'skip']),
    allowDeletes: wholeNumber(wrong, 'allow-deletes'),
    anyBranch: getInput('any-branch') !== '' && getBooleanInput('any-branch'),
    commit: getInput('commit') || undefined,
    share: shareOf(wrong),
    verifyMinutes: verifyMinutes(wrong),
    leaseSeconds: wholeNumber(wrong, 'lease') ?? 120,
    run: `${environment.GITHUB_RUN_ID ?? 'run'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
  };
  return wrong.length === 0 ? { ok: true, request } : { ok: false, wrong };
}

function commandOf(wrong: string[], event: string): 'plan' | 'publish' | 'rebuild' | 'check' {
  for (const [name, alive] of Object.entries(LATER)) {
    const value = getInput(name);
    if (!alive.includes(value)) wrong.push(`The input \`${name}: ${value}\` is not there yet in this version.`);
  }
  const command = getInput('command');
  const found = (['plan', 'publish', 'rebuild', 'check'] as const).find((name) => name === command);
  if (found) return found;
  return PULL_REQUESTS.includes(event) ? 'plan' : 'publish';
}

function choice<Value extends string>(wrong: string[], name: string, values: readonly [Value, ...Value[]]): Value {
  const [first] = values;
  const given = getInput(name) || first;
  const found = values.find((value) => value === given);
  if (found === undefined) wrong.push(`The input \`${name}\` must be ${values.join(' or ')}, but it is \`${given}\`.`);
  return found ?? first;
}

function shareOf(wrong: string[]): Share | undefined {
  const given = getInput('shard');
  if (given === '') return undefined;
  const share = parseShare(given);
  if (!share) wrong.push(`The input \`shard\` must be a share such as \`2/8\`, but it is \`${given}\`.`);
  return share;
}

function verifyMinutes(wrong: string[]): number | undefined {
  const minutes = wholeNumber(wrong, 'verify-minutes') ?? 15;
  return choice(wrong, 'verify', ['none', 'wait']) === 'wait' ? minutes : undefined;
}

function wholeNumber(wrong: string[], name: string): number | undefined {
  const given = getInput(name);
  if (given === '') return undefined;
  if (!/^\d{1,9}$/.test(given)) wrong.push(`The input \`${name}\` must be a whole number, but it is \`${given}\`.`);
  return Number(given);
}

function override(name: string): Override | undefined {
  const value = getInput(name);
  return value === '' ? undefined : { value, from: `input \`${name}\`` };
}

function variable(environment: Secrets['environment'], name: string): Override | undefined {
  const value = environment[name];
  return value ? { value, from: `\`${name}\`` } : undefined;
}

/** The base that the workflow names, else the commit that the push event replaced. */
function baseCommit(eventPath: string | undefined): BaseCommit | undefined {
  const named = getInput('base');
  if (named !== '') return { revision: named, from: 'input `base`' };
  const before = eventPath ? pushedOver(JSON.parse(readFileSync(eventPath, 'utf8'))) : undefined;
  return before === undefined ? undefined : { revision: before, from: 'the push event' };
}

function pushedOver(event: unknown): string | undefined {
  if (typeof event !== 'object' || event === null || !('before' in event)) return undefined;
  return typeof event.before === 'string' ? event.before : undefined;
}
