import { loggedTransport } from '../coveo/logged-transport.ts';
import { createMask } from '../coveo/mask.ts';
import { createCountedRetry, type RetryEvent } from '../coveo/retry.ts';
import type { Traffic } from '../coveo/service.ts';
import { createTransport, type Transport } from '../coveo/transport.ts';
import type { Problem } from '../model/problem.ts';
import { VERSION } from '../process/version.ts';
import type { RunDependencies, RunRequest } from './request.ts';

/** What all calls of a run share: one way to the network, one count, one patience. */
export function wire(request: Pick<RunRequest, 'environment' | 'githubToken'>, tools: RunDependencies, apiKey: string) {
  const traffic: Traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const transport = transportOf(request, tools, apiKey);
  const retry = {
    ...tools.clock,
    random: Math.random,
    onRetry: ({ call, attempt, waitMs, reason }: RetryEvent) =>
      tools.logger.info(
        `${call} failed (attempt ${attempt}): ${reason} Trying again in ${(waitMs / 1_000).toFixed(1)} s.`,
      ),
  };
  const calling = { transport, traffic, now: () => tools.clock.now(), retry: createCountedRetry(retry, traffic) };
  return { traffic, transport, retry, calling };
}

/** With somebody to listen, each request is told. */
function transportOf(
  { environment, githubToken }: Pick<RunRequest, 'environment' | 'githubToken'>,
  { logger, clock }: RunDependencies,
  apiKey: string,
): Transport {
  const transport = createTransport({ version: VERSION, environment });
  const { debug } = logger;
  if (!debug) return transport;
  const masks = [apiKey, githubToken ?? ''].filter((secret) => secret !== '').map(createMask);
  const mask = (text: string) => masks.reduce((masked, hide) => hide(masked), text);
  return loggedTransport(transport, { mask, say: (line) => debug(line), now: () => clock.now() });
}

interface Needed {
  /** Whether a workflow of GitHub runs this. */
  readonly isWorkflow: boolean;
  readonly organization: string | undefined;
  readonly source: string | undefined;
  readonly apiKey: string | undefined;
}

/** The problems of what must be known before the first call. `what`: what a person wants to do. */
export function missing(
  what: 'publish' | 'audit' | 'set up',
  { isWorkflow, organization, source, apiKey }: Needed,
): readonly Problem[] {
  const problems: (Problem | false)[] = [
    organization === undefined && {
      level: 'error',
      code: 'organization-missing',
      message: `To ${what}, \`organization\` must be known, but neither the settings nor an input nor \`DOCS_TO_COVEO_ORGANIZATION\` names it.`,
      hint: 'Add `organization: YOUR-ORGANIZATION-ID` to the settings; the administration console shows the id in its address.',
    },
    source === undefined && {
      level: 'error',
      code: 'source-missing',
      message: `To ${what}, \`source\` must be known, but neither the settings nor an input names it.`,
      hint: 'Add `source: YOUR-SOURCE-ID` to the settings: the id of a Push source. `docs-to-coveo setup --yes --write` makes one and writes its id there.',
    },
    apiKey === undefined && {
      level: 'error',
      code: 'api-key-missing',
      message: `To ${what}, an API key is needed, but there is none.`,
      hint: isWorkflow
        ? 'Set the input `api-key` from a secret. It is empty, too, where the secret is, and in runs of Dependabot and of forks, which are given no secrets. `plan` works without a key.'
        : 'Set `COVEO_API_KEY`, or pipe the key into standard input. Without a key, `plan` and `publish --sandbox` work.',
    },
  ];
  return problems.filter((problem) => problem !== false);
}
