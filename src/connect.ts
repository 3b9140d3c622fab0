import { createLogReader, type ReadLogs } from './coveo/indexing-logs.ts';
import { createLimitsReader, type UsageLimit } from './coveo/limits.ts';
import { loggedTransport } from './coveo/logged-transport.ts';
import { createMask } from './coveo/mask.ts';
import { createPushService } from './coveo/push-service.ts';
import { createCountedRetry } from './coveo/retry.ts';
import type { PushService, Traffic } from './coveo/service.ts';
import { createSourceContent, type SourceContent } from './coveo/source-content.ts';
import { createVisibilityReader, type SourceVisibility } from './coveo/source-visibility.ts';
import { createTransport, type Transport } from './coveo/transport.ts';
import { createSandboxStore } from './embedded.ts';
import type { Problem } from './problem.ts';
import type { RecordStore } from './repository/repository.ts';
import type { RunRequest, RunTools } from './run.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from './sandbox/server.ts';
import type { Settings } from './settings/settings.ts';
import { VERSION } from './version.ts';

/** A way to the service, open for one run. */
export interface OpenConnection extends AsyncDisposable {
  readonly ok: true;
  readonly service: PushService;
  readonly traffic: Traffic;
  readonly readLimits: () => Promise<readonly UsageLimit[]>;
  readonly readLogs: ReadLogs;
  readonly content: SourceContent;
  readonly countItems: () => Promise<number>;
  readonly readVisibility: (signal?: AbortSignal) => Promise<SourceVisibility | undefined>;
  readonly organization: string;
  readonly source: string;
  /** The embedded sandbox keeps its record itself. */
  readonly store?: RecordStore;
  /** How to look at what was published. */
  readonly lookAt?: string;
}

export type Connection = OpenConnection | { readonly ok: false; readonly problems: readonly Problem[] };

/** Where the calls go and by what key. */
interface Target {
  readonly api: string;
  readonly platform: string;
  readonly apiKey: string;
  readonly organization: string;
  readonly source: string;
}

/** Connects to Coveo, or to a sandbox started for this run alone. */
export async function connect(request: RunRequest, settings: Settings, tools: RunTools): Promise<Connection> {
  if (request.sandbox) return embed(request, settings, tools, request.sandbox.database);
  const { organization, source } = settings;
  const { apiKey } = request;
  if (organization === undefined || source === undefined || apiKey === undefined) {
    return { ok: false, problems: missing({ organization, source, apiKey }) };
  }
  return open(request, tools, { ...settings.endpoints, apiKey, organization, source });
}

function open(request: RunRequest, tools: RunTools, target: Target): OpenConnection {
  const { api, apiKey, organization, source } = target;
  const traffic: Traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const transport = transportOf(request, tools, apiKey);
  const retry = {
    ...tools.clock,
    random: Math.random,
    onRetry: ({ call, attempt, waitMs, reason }: { call: string; attempt: number; waitMs: number; reason: string }) =>
      tools.journal.info(
        `${call} failed (attempt ${attempt}): ${reason} Trying again in ${(waitMs / 1_000).toFixed(1)} s.`,
      ),
  };
  const service = createPushService({
    endpoints: { api },
    organization,
    source,
    apiKey,
    transport,
    traffic,
    retry,
  });
  const calling = { transport, traffic, now: () => tools.clock.now(), retry: createCountedRetry(retry, traffic) };
  const content = createSourceContent({ ...target, ...calling });
  return {
    ok: true,
    service,
    traffic,
    readLimits: createLimitsReader({ ...target, ...calling }),
    readLogs: createLogReader({ ...target, ...calling }),
    content,
    countItems: () => content.count(),
    readVisibility: createVisibilityReader({ ...target, ...calling }),
    organization,
    source,
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
}

/** With somebody to listen, each request is told. */
function transportOf(
  { environment, githubToken }: RunRequest,
  { journal, clock }: RunTools,
  apiKey: string,
): Transport {
  const transport = createTransport({ version: VERSION, environment });
  const { debug } = journal;
  if (!debug) return transport;
  const masks = [apiKey, githubToken ?? ''].filter((secret) => secret !== '').map(createMask);
  const mask = (text: string) => masks.reduce((masked, hide) => hide(masked), text);
  return loggedTransport(transport, { mask, say: (line) => debug(line), now: () => clock.now() });
}

async function embed(
  request: RunRequest,
  settings: Settings,
  tools: RunTools,
  database: string | undefined,
): Promise<OpenConnection> {
  const { organization = 'sandbox', source = 'docs' } = settings;
  // A source that takes no permissions is one that everyone may see.
  const visibility = settings.permissions ? 'SECURED' : 'SHARED';
  const sandbox = await startSandbox({ database, open: true, sources: [{ organization, source, visibility }] });
  const connection = open(request, tools, {
    api: sandbox.url,
    platform: sandbox.url,
    apiKey: SANDBOX_KEY,
    organization,
    source,
  });
  return {
    ...connection,
    store: createSandboxStore(sandbox, source),
    lookAt: lookAt(database),
    [Symbol.asyncDispose]: async () => {
      await connection[Symbol.asyncDispose]();
      await end(sandbox);
    },
  };
}

/** What was queued is carried out first, so that whoever opens the database sees it. */
async function end(sandbox: Sandbox): Promise<void> {
  await sandbox.settle();
  await sandbox.close();
}

function lookAt(database: string | undefined): string {
  if (database === undefined)
    return 'The sandbox was in memory and is gone; add `--database FILE` to keep it and look at it.';
  return `Look at it: docs-to-coveo sandbox --database ${database}`;
}

interface Needed {
  readonly organization: string | undefined;
  readonly source: string | undefined;
  readonly apiKey: string | undefined;
}

function missing({ organization, source, apiKey }: Needed): readonly Problem[] {
  const problems: (Problem | false)[] = [
    organization === undefined && {
      level: 'error',
      code: 'organization-missing',
      message:
        'To publish, `organization` must be known, but neither the settings nor an input nor `DOCS_TO_COVEO_ORGANIZATION` names it.',
      hint: 'Add `organization: YOUR-ORGANIZATION-ID` to the settings; the administration console shows the id in its address.',
    },
    source === undefined && {
      level: 'error',
      code: 'source-missing',
      message: 'To publish, `source` must be known, but neither the settings nor an input names it.',
      hint: 'Add `source: YOUR-SOURCE-ID` to the settings: the id of a Push source.',
    },
    apiKey === undefined && {
      level: 'error',
      code: 'api-key-missing',
      message: 'To publish, an API key is needed, but there is none.',
      hint: 'Set `COVEO_API_KEY`, or in a workflow the input `api-key`, from a secret. Without a key, `plan` and `publish --sandbox` work.',
    },
  ];
  return problems.filter((problem) => problem !== false);
}
