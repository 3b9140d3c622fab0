import { loggedTransport } from '../coveo/logged-transport.ts';
import { createMask } from '../coveo/mask.ts';
import { createCountedRetry, type RetryEvent } from '../coveo/retry.ts';
import type { Traffic } from '../coveo/service.ts';
import { createTransport, type Transport } from '../coveo/transport.ts';
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
