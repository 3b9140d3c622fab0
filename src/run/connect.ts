import { createLogReader, type ReadLogs } from '../coveo/indexing-logs.ts';
import { createLimitsReader, type UsageLimit } from '../coveo/limits.ts';
import { createPlatform, type Platform } from '../coveo/platform/platform.ts';
import { createPushService } from '../coveo/push-service.ts';
import type { PushService, Traffic } from '../coveo/service.ts';
import { createSourceContent, type SourceContent } from '../coveo/source-content.ts';
import { createVisibilityReader, type SourceVisibility } from '../coveo/source-visibility.ts';
import type { Problem } from '../model/problem.ts';
import type { RecordStore } from '../repository/repository.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../sandbox/server.ts';
import type { Settings } from '../settings/settings.ts';
import { isWorkflow, missing, missingForSource } from './missing.ts';
import type { RunDependencies, RunRequest } from './request.ts';
import { sandboxOutline, UNNAMED } from './sandbox-outline.ts';
import { createSandboxStore } from './sandbox-store.ts';
import { wire } from './wire.ts';

/** A way to the service, open for one run. */
export interface OpenConnection extends AsyncDisposable {
  readonly ok: true;
  readonly service: PushService;
  readonly traffic: Traffic;
  readonly readLimits: () => Promise<readonly UsageLimit[]>;
  readonly readLogs: ReadLogs;
  readonly content: SourceContent;
  readonly countItems: () => Promise<number>;
  readonly holds: Platform['holds'];
  readonly readVisibility: (isNeeded: boolean, signal?: AbortSignal) => Promise<SourceVisibility | undefined>;
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

/** A way to the organization alone, for what is done before there is a source. */
export interface PlatformConnection extends AsyncDisposable {
  readonly ok: true;
  readonly platform: Platform;
  readonly traffic: Traffic;
  readonly organization: string;
}

/** Connects to an organization of Coveo; its source need not be known. */
export function connectPlatform(
  request: RunRequest,
  { organization, endpoints }: Settings,
  tools: RunDependencies,
): PlatformConnection | Extract<Connection, { ok: false }> {
  const { apiKey } = request;
  if (organization === undefined || apiKey === undefined)
    return {
      ok: false,
      problems: missing('set up', { isWorkflow: isWorkflow(request), organization, source: '', apiKey }),
    };
  const { transport, traffic, calling } = wire(request, tools, apiKey);
  const { platform } = endpoints;
  return {
    ok: true,
    platform: createPlatform({ ...calling, platform, organization, apiKey }, tools.signal),
    traffic,
    organization,
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
}

/** Connects to Coveo, or to a sandbox started for this run alone. */
export async function connect(request: RunRequest, settings: Settings, tools: RunDependencies): Promise<Connection> {
  if (request.sandbox?.running) return into(request, settings, tools, request.sandbox.running);
  if (request.sandbox) return embed(request, settings, tools, request.sandbox.database);
  const { organization, source } = settings;
  const { apiKey } = request;
  if (organization === undefined || source === undefined || apiKey === undefined) {
    return { ok: false, problems: missingForSource(request, settings) };
  }
  return open(request, tools, { ...settings.endpoints, apiKey, organization, source });
}

function open(request: RunRequest, tools: RunDependencies, target: Target): OpenConnection {
  const { api, apiKey, organization, source } = target;
  const { transport, traffic, retry, calling } = wire(request, tools, apiKey);
  const service = createPushService({
    endpoints: { api },
    organization,
    source,
    apiKey,
    transport,
    traffic,
    retry,
  });
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
    // Asked once: nothing depends on the answer.
    holds: createPlatform({ ...target, ...calling, retry: (attempt) => attempt() }, tools.signal).holds,
    organization,
    source,
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  };
}

async function embed(
  request: RunRequest,
  settings: Settings,
  tools: RunDependencies,
  database: string | undefined,
): Promise<Connection> {
  const sandbox = await startSandbox({ database, foreignProviders: true }).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  if (typeof sandbox === 'string') return { ok: false, problems: [sandboxProblem(sandbox, database)] };
  const connection = into(request, settings, tools, sandbox);
  return {
    ...connection,
    lookAt: lookAt(database),
    [Symbol.asyncDispose]: async () => {
      await connection[Symbol.asyncDispose]();
      await end(sandbox);
    },
  };
}

/** A way into a sandbox that runs, and holds what the settings are for. */
function into(request: RunRequest, settings: Settings, tools: RunDependencies, sandbox: Sandbox): OpenConnection {
  const { organization = UNNAMED.organization, source = UNNAMED.source } = settings;
  sandbox.hold(sandboxOutline(settings, source));
  const { url } = sandbox;
  const connection = open(request, tools, { api: url, platform: url, apiKey: SANDBOX_KEY, organization, source });
  return { ...connection, store: createSandboxStore(sandbox, source) };
}

function sandboxProblem(reason: string, database: string | undefined): Problem {
  return {
    level: 'error',
    code: 'sandbox-failed',
    message: `The sandbox for this run could not start: ${reason}.`,
    hint:
      database === undefined
        ? undefined
        : `\`--database\` needs a file that a sandbox wrote, or a new one in a folder that is there, but it is \`${database}\`.`,
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
