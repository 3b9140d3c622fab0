import { resolve } from 'node:path';
import { getInput } from '@actions/core';
import { isProposal, type WorkflowEvent } from '../github/event.ts';
import { PLAIN_COMMANDS, type PlainCommand } from '../model/command.ts';
import type { Problem } from '../model/problem.ts';
import { parseShare, type Share } from '../plan/share.ts';
import type { Secrets } from '../process/secrets.ts';
import type { BaseCommit } from '../publish/stores/commit-store.ts';
import type { RequestOptions, RunRequest } from '../run/request.ts';
import { didYouMean } from '../settings/near-miss.ts';
import type { Override } from '../settings/resolve-settings.ts';

/** What the workflow asked for, or everything that is wrong with it. */
export type Inputs =
  | { readonly kind: 'run'; readonly request: RunRequest; readonly comment: boolean; readonly badge?: string }
  /** The event asks for nothing; `because` is a sentence. */
  | { readonly kind: 'nothing'; readonly because: string }
  | { readonly kind: 'invalid'; readonly command: PlainCommand; readonly problems: readonly Problem[] };

/** What only GitHub can tell. */
export interface Questions {
  readonly findBase: () => Promise<BaseCommit | undefined>;
  readonly isRunOver: RunRequest['isRunOver'];
}

/**
 * Reads every input and the runner's variables once; nothing downstream looks at the environment again.
 *
 * @param ask what only GitHub can tell: what to compare with for `state: commit` where the input `base` does not say it, and whether another
 * run has ended
 */
export function readInputs(secrets: Secrets, event: WorkflowEvent, { findBase, isRunOver }: Questions): Inputs {
  const wrong: Problem[] = [];
  const { environment } = secrets;
  const command = commandOf(wrong, event);
  const base = getInput('base');
  const directory = resolve(environment.GITHUB_WORKSPACE ?? '.', getInput('working-directory'));
  const built = override('built');
  const request: RunRequest = {
    command,
    directory,
    environment,
    config: getInput('config') || undefined,
    overrides: {
      organization: override('organization') ?? variable(environment, 'DOCS_TO_COVEO_ORGANIZATION'),
      source: override('source'),
      region: override('region'),
      apiUrl: override('api-url'),
      platformUrl: override('platform-url'),
      built: built && { ...built, value: resolve(directory, built.value) },
    },
    apiKey: secrets.apiKey,
    githubToken: secrets.githubToken,
    serverUrl: environment.GITHUB_SERVER_URL,
    origin: {
      repository: environment.GITHUB_REPOSITORY,
      server: environment.GITHUB_SERVER_URL,
      branch: branchOf(environment, event),
    },
    proposal: !['plan', 'check'].includes(command) ? undefined : proposalOf(event),
    state: choice(wrong, 'state', ['ref', 'commit']),
    base: base === '' ? findBase : async () => ({ revision: base, from: 'input `base`', isPublished: true }),
    commit: getInput('commit') || undefined,
    options: optionsOf(wrong, environment),
    setup: { apply: flag(wrong, 'yes', false), check: false, createKey: false, write: false },
    isRunOver,
  };
  const comment = flag(wrong, 'comment', true);
  if (wrong.length > 0) return { kind: 'invalid', command, problems: wrong };
  const because = command === 'plan' ? nothingToPlan(event) : undefined;
  if (because !== undefined) return { kind: 'nothing', because };
  const badge = getInput('badge');
  return { kind: 'run', request, comment, ...(badge === '' ? {} : { badge: resolve(directory, badge) }) };
}

function optionsOf(wrong: Problem[], environment: Secrets['environment']): RequestOptions {
  return {
    onError: choice(wrong, 'on-error', ['fail', 'skip']),
    allowDeletes: wholeNumber(wrong, 'allow-deletes'),
    onWidened: getInput('on-widened') === '' ? undefined : choice(wrong, 'on-widened', ['warn', 'fail'] as const),
    allowWidened: flag(wrong, 'allow-widened', false),
    anyBranch: flag(wrong, 'any-branch', false),
    share: shareOf(wrong),
    verifyMinutes: verifyMinutes(wrong),
    leaseSeconds: wholeNumber(wrong, 'lease') ?? 120,
    run: `${environment.GITHUB_RUN_ID ?? 'run'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
  };
}

/** The branch that this run is about: of a proposal, the one that it would be merged into. */
export function branchOf(environment: Secrets['environment'], { baseBranch }: WorkflowEvent): string | undefined {
  return baseBranch || environment.GITHUB_BASE_REF || environment.GITHUB_REF_NAME;
}

/** On `pull_request_target` the base branch is checked out; the pull request itself must not be, and is planned from git's objects. */
function proposalOf({ name, pullRequest }: WorkflowEvent): RunRequest['proposal'] {
  return name === 'pull_request_target' ? pullRequest : undefined;
}

function nothingToPlan({ action, pullRequest }: WorkflowEvent): string | undefined {
  if (!pullRequest || action !== 'closed') return undefined;
  return `Nothing was planned: pull request #${pullRequest.number} is closed.`;
}

function commandOf(wrong: Problem[], event: WorkflowEvent): PlainCommand {
  const command = choice(wrong, 'command', ['auto', ...PLAIN_COMMANDS]);
  if (command !== 'auto') return command;
  return isProposal(event) ? 'plan' : 'publish';
}

function choice<const Value extends string>(
  wrong: Problem[],
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const [first] = values;
  const given = getInput(name) || first;
  const found = values.find((value) => value === given);
  if (found === undefined) wrong.push(invalid(name, choiceOf(values), given, didYouMean(given, values)));
  return found ?? first;
}

function choiceOf(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(' or ');
}

/** An input that cannot be understood. `expected` completes "must be". */
function invalid(name: string, expected: string, given: string, hint?: string): Problem {
  const message = `The input \`${name}\` must be ${expected}, but it is \`${given}\`.`;
  return { level: 'error', code: 'input-invalid', message, hint };
}

function shareOf(wrong: Problem[]): Share | undefined {
  const given = getInput('shard');
  if (given === '') return undefined;
  const share = parseShare(given);
  if (!share) wrong.push(invalid('shard', 'a share such as `2/8`', given));
  return share;
}

function verifyMinutes(wrong: Problem[]): number | undefined {
  const minutes = wholeNumber(wrong, 'verify-minutes') ?? 15;
  return choice(wrong, 'verify', ['none', 'wait']) === 'wait' ? minutes : undefined;
}

function wholeNumber(wrong: Problem[], name: string): number | undefined {
  const given = getInput(name);
  if (given === '') return undefined;
  if (!/^\d{1,9}$/.test(given)) wrong.push(invalid(name, 'a whole number', given));
  return Number(given);
}

/** The runner's own spelling, YAML 1.2's core schema. */
function flag(wrong: Problem[], name: string, otherwise: boolean): boolean {
  const given = getInput(name);
  if (given === '') return otherwise;
  if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(given)) {
    wrong.push(invalid(name, '`true` or `false`', given));
  }
  return given.toLowerCase() === 'true';
}

function override(name: string): Override | undefined {
  const value = getInput(name);
  return value === '' ? undefined : { value, from: `input \`${name}\`` };
}

function variable(environment: Secrets['environment'], name: string): Override | undefined {
  const value = environment[name];
  return value ? { value, from: `\`${name}\`` } : undefined;
}
