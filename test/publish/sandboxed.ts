import { createLogReader } from '../../src/coveo/indexing-logs.ts';
import { createPushService } from '../../src/coveo/push-service.ts';
import { createCountedRetry } from '../../src/coveo/retry.ts';
import { createSourceContent } from '../../src/coveo/source-content.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import type { PublishingContext } from '../../src/publish/context.ts';
import { SANDBOX_KEY, type SandboxOptions, startSandbox } from '../../src/sandbox/server.ts';
import { type Files, world } from './fakes.ts';

const ORGANIZATION = 'acme';
const SOURCE = 'acme-docs';

/** A clock that moves on when somebody waits for the service; the renewal of a lease waits for good. */
export function movingClock(start = '2026-03-01T12:00:00.000Z') {
  let now = Date.parse(start);
  const renewal = 40_000;
  return {
    now: () => new Date(now),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
      if (signal?.aborted) return;
      if (milliseconds !== renewal) now += milliseconds;
      else await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
    },
  };
}

/** Worlds whose service is a sandbox, spoken to over HTTP. */
export async function sandboxed(options: SandboxOptions = {}) {
  const clock = movingClock();
  const sources = [{ organization: ORGANIZATION, source: SOURCE }];
  const sandbox = await startSandbox({ sources, now: () => clock.now(), schedule: () => () => undefined, ...options });
  const transport = createTransport({ version: '0.0.0', environment: {} });
  const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const retry = { ...clock, random: () => 0.5, onRetry: () => undefined };
  const target = { organization: ORGANIZATION, source: SOURCE, apiKey: SANDBOX_KEY, transport, traffic };
  const service = createPushService({ ...target, endpoints: { api: sandbox.url }, retry });
  const calling = { ...target, now: () => clock.now(), retry: createCountedRetry(retry, traffic) };
  const readLogs = createLogReader({ ...calling, api: sandbox.url });
  const content = createSourceContent({ ...calling, platform: sandbox.url });
  const parts = { clock, service, traffic, readLogs, content, countItems: () => content.count() };
  return {
    sandbox,
    clock,
    content,
    service,
    ids: () => sandbox.items(SOURCE).map(({ documentId }) => documentId),
    world: (
      commits: Readonly<Record<string, Files>>,
      more: Partial<Omit<PublishingContext, 'options'>> & {
        readonly options?: Partial<PublishingContext['options']>;
      } = {},
    ) => world(commits, { ...parts, ...more }),
    async [Symbol.asyncDispose]() {
      await transport[Symbol.asyncDispose]();
      await sandbox.close();
    },
  };
}
