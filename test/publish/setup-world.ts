import { createLogReader } from '../../src/coveo/indexing-logs.ts';
import { createPlatform, type Platform } from '../../src/coveo/platform/platform.ts';
import { createPushService } from '../../src/coveo/push-service.ts';
import { createCountedRetry } from '../../src/coveo/retry.ts';
import { createSourceContent } from '../../src/coveo/source-content.ts';
import { createVisibilityReader } from '../../src/coveo/source-visibility.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import type { SetupContext, SetupOptions } from '../../src/publish/provisioning/setup-context.ts';
import { publish } from '../../src/publish/publish.ts';
import { rebuild } from '../../src/publish/rebuild.ts';
import { setup } from '../../src/publish/setup.ts';
import { SANDBOX_KEY, type SandboxOptions, startSandbox } from '../../src/sandbox/server.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { recordTraffic } from '../support/record-traffic.ts';
import { type Files, MemoryStore, world } from './fakes.ts';
import { movingClock } from './sandboxed.ts';

const ORGANIZATION = 'acme';

interface Asking extends Partial<SetupOptions> {
  readonly key?: string | undefined;
  readonly writeSource?: SetupContext['writeSource'];
  /** Stands between the setup and the platform. */
  readonly through?: (platform: Platform) => Platform;
}

/** An organization with nothing in it, and what sets it up and publishes to it over HTTP. */
export async function emptyOrganization(options: SandboxOptions = {}) {
  const clock = movingClock();
  const sandbox = await startSandbox({
    organizations: [ORGANIZATION],
    now: () => clock.now(),
    schedule: () => () => undefined,
    ...options,
  });
  const { transport, calls } = recordTraffic(createTransport({ version: '0.0.0', environment: {} }));
  const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const retry = { ...clock, random: () => 0.5, onRetry: () => undefined };
  const calling = (apiKey: string) => ({
    organization: ORGANIZATION,
    apiKey,
    transport,
    traffic,
    now: () => clock.now(),
    retry: createCountedRetry(retry, traffic),
    platform: sandbox.url,
    api: sandbox.url,
  });
  const worldOf = (files: Files, settings: Settings) =>
    world({ one: files }, { settings: { ...settings, source: settings.source } });
  return {
    sandbox,
    clock,
    /** All that went over the network, but for uploads. */
    calls,
    platform: (key = SANDBOX_KEY) => createPlatform(calling(key)),
    async setup(files: Files, settings: Settings, { key = SANDBOX_KEY, writeSource, through, ...asked }: Asking = {}) {
      const asking = { apply: false, check: false, createKey: false, ...asked };
      const platform = createPlatform(calling(key));
      return setup({
        ...worldOf(files, settings),
        platform: through ? through(platform) : platform,
        asked: asking,
        organization: ORGANIZATION,
        traffic,
        writeSource,
      });
    },
    async publish(
      files: Files,
      settings: Settings,
      { key = SANDBOX_KEY, again = false, verifyMinutes = undefined as number | undefined } = {},
    ) {
      const { source = '' } = settings;
      const target = { ...calling(key), source };
      const content = createSourceContent(target);
      const publishing = world(
        { one: files },
        {
          settings,
          source,
          clock,
          traffic,
          store: new MemoryStore(),
          service: createPushService({ ...target, endpoints: { api: sandbox.url }, retry }),
          readLogs: createLogReader(target),
          readVisibility: createVisibilityReader(target),
          holds: createPlatform(target).holds,
          countItems: () => content.count(),
          options: { verifyMinutes },
        },
      );
      return again ? rebuild(publishing) : publish(publishing);
    },
    async [Symbol.asyncDispose]() {
      await transport[Symbol.asyncDispose]();
      await sandbox.close();
    },
  };
}

/** What a setup says it did or would do, in short: `create field version`. */
export function stepsIn({ report }: Awaited<ReturnType<typeof setup>>, action?: string): readonly string[] {
  const steps = report.setup?.steps ?? [];
  return steps
    .filter((step) => action === undefined || step.action === action)
    .map((step) => `${step.action} ${step.kind} ${step.name}`);
}
