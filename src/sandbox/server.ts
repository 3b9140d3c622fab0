import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEvents } from './events.ts';
import { createClientChecks } from './faults/client-checks.ts';
import type { FaultPlanText } from './faults/fault-plan.ts';
import { createFaults, type Faults } from './faults/faults.ts';
import type { RequestRecord } from './http/message.ts';
import { createPipeline, type Schedule } from './indexing/pipeline.ts';
import { SANDBOX_KEY } from './model/sandbox-key.ts';
import { type PrincipalName, principalOf } from './search/security-cache.ts';
import { listVisible } from './search/visibility.ts';
import { serve } from './serve.ts';
import type { Limits, Service } from './service.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { listIdentities, type StoredIdentity } from './storage/identities.ts';
import { listItems, type StoredItem } from './storage/items.ts';
import { createKeys, type SandboxKey } from './storage/keys.ts';
import { type LogEntry, readLog, readViolations, recordViolation } from './storage/log.ts';
import { createNotes, type Notes } from './storage/notes.ts';
import { expandedModel, findProvider, type ProviderOutline, putProvider } from './storage/providers.ts';
import { type Activity, listActivities, putOrganization, putSource, type StoredVisibility } from './storage/sources.ts';

export { SANDBOX_KEY };

/** A source that a sandbox starts with. */
export interface SandboxSource {
  readonly organization: string;
  readonly source: string;
  /** What `@source` holds; the id where none is given. */
  readonly sourceName?: string | undefined;
  /** Default `SECURED`: items may carry permissions. */
  readonly visibility?: StoredVisibility | undefined;
}

/** An identity provider that a sandbox starts with. */
export interface SandboxProvider extends ProviderOutline {
  readonly organization: string;
  readonly id: string;
}

/** What somebody made in a sandbox: organizations, sources, identity providers. */
export interface SandboxHoldings {
  readonly sources?: readonly SandboxSource[] | undefined;
  /** Organizations that have nothing yet. */
  readonly organizations?: readonly string[] | undefined;
  /** Beside the built-in one for e-mail addresses. */
  readonly providers?: readonly SandboxProvider[] | undefined;
}

export interface SandboxOptions extends SandboxHoldings {
  /** Default 0: any free one. */
  readonly port?: number | undefined;
  /** A file, or `:memory:` (the default). What is in the file is kept and goes on. */
  readonly database?: string | undefined;
  /** Whether an organization, a source or an identity provider comes to be when it is first named. Default false. */
  readonly open?: boolean | undefined;
  /** Whether permissions and mappings may name identity providers that nobody made here: they are somebody else's. Default false. */
  readonly foreignProviders?: boolean | undefined;
  /** Default: `SANDBOX_KEY` alone. */
  readonly apiKeys?: readonly string[] | undefined;
  /** Further keys, each with what it may do. */
  readonly keys?: readonly SandboxKey[] | undefined;
  /** The limits of every organization; none by default. */
  readonly limits?: Limits | undefined;
  readonly now?: (() => Date) | undefined;
  /** How long after its 202 an operation is carried out. Default 0. */
  readonly indexingDelayMs?: number | undefined;
  /** Runs something later; it must not run it at once. Default: a timer that does not keep the process alive. */
  readonly schedule?: Schedule | undefined;
  /** What goes wrong; nothing by default. */
  readonly faults?: FaultPlanText | undefined;
  /** Whether `PUT /sandbox/faults` sets what goes wrong. Default false. */
  readonly faultEndpoint?: boolean | undefined;
}

/** A local service that speaks the Push API, while it runs. */
export interface Sandbox {
  /** Without a slash at the end; it serves the API's and the platform's endpoints and the page. */
  readonly url: string;
  readonly port: number;
  /** What came in, in order. */
  readonly requests: readonly RequestRecord[];
  /** What a correct client never does, as plain sentences; none is good. Kept in the database. */
  readonly violations: readonly string[];
  /** A place for small texts in the database. */
  readonly notes: Notes;
  /** What goes wrong; it can be changed at any time. */
  readonly faults: Faults;
  /** The items of the source with that id, by document id. */
  items(source: string): readonly StoredItem[];
  /** What the pipeline did for a source, or for the identity provider of that id, the newest first. */
  log(source: string): readonly LogEntry[];
  /** What the source was said to be doing, the oldest first. */
  activities(source: string): readonly Activity[];
  /** What the identity provider of that id knows, in any organization, disabled identities too. */
  identities(provider: string): readonly StoredIdentity[];
  /** The ids of the items of a source that somebody may see; without `provider`, a user known by an e-mail address. */
  visibleTo(source: string, principal: 'anonymous' | PrincipalName): readonly string[];
  /** Tells the pages that are open that something they show changed besides the index. */
  changed(): void;
  /** Makes what is not there yet; sources get the visibility that is given, providers stay as they are. */
  hold(holdings: SandboxHoldings): void;
  /** Carries out all that is due. */
  settle(): Promise<void>;
  /** Ends at once, also with connections open. What is not yet carried out stays in the database. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const EVERYTHING = Number.MAX_SAFE_INTEGER;
/** Longer than any client keeps an idle connection, so that the server is not the one who hangs up. */
const KEEP_ALIVE_MS = 120_000;

/** Starts a sandbox on this machine's loopback address. Throws when the port is taken, the file is no database, or the faults no plan. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  let port = 0;
  const url = (): string => `http://${HOST}:${port}`;
  const service = createService(options, url);
  const requests: RequestRecord[] = [];
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void serve(request, response, service, requests);
  });
  const close = closer(server, service);
  try {
    port = await listen(server, options.port ?? 0);
  } catch (error) {
    await close();
    throw error;
  }
  return present(service, {
    url: url(),
    port,
    requests,
    notes: createNotes(service.database),
    faults: service.faults,
    close,
  });
}

function createService(options: SandboxOptions, url: () => string): Service {
  const { now = () => new Date(), indexingDelayMs = 0, schedule = scheduleByTimer, apiKeys = [SANDBOX_KEY] } = options;
  const faults = createFaults(options.faults);
  const database = openDatabase(options.database ?? ':memory:');
  hold(database, options);
  const keys = createKeys(database, apiKeys, options.keys ?? []);
  const clientChecks = createClientChecks({
    keys: () => keys.values(),
    now,
    violation: (sentence) => recordViolation(database, sentence, now()),
  });
  const { limits = {}, open: isOpen = false, faultEndpoint: hasFaultEndpoint = false } = options;
  const knowsOthers = isOpen || options.foreignProviders === true;
  const events = createEvents();
  const onApplied = () => events.changed();
  const pipeline = createPipeline({
    ...{ database, now, newId: randomUUID, knowsOthers, indexingDelayMs, schedule, onApplied },
  });
  const tools = { database, pipeline, events, now, schedule, newId: randomUUID, faults, clientChecks };
  return { ...tools, keys, isOpen, limits, url, hasFaultEndpoint };
}

function hold(database: Database, { sources = [], providers = [], organizations = [] }: SandboxHoldings): void {
  for (const { organization, source, sourceName, visibility } of sources) {
    putSource(database, { organization, id: source, name: sourceName, visibility });
  }
  for (const { organization, id, ...outline } of providers) {
    putProvider(database, organization, expandedModel(id, outline));
  }
  for (const organization of organizations) putOrganization(database, organization);
}

/** Tests and embedders look at the index through this; each look first carries out what is due. */
function present(
  { database, events, pipeline }: Service,
  fixed: Pick<Sandbox, 'url' | 'port' | 'requests' | 'notes' | 'faults' | 'close'>,
): Sandbox {
  const settled = <Result>(look: () => Result): Result => {
    pipeline.settle();
    return look();
  };
  return {
    ...fixed,
    get violations() {
      return settled(() => readViolations(database).map(({ sentence }) => sentence));
    },
    items: (source) => settled(() => listItems(database, source)),
    log: (source) =>
      settled(() => readLog(database, { sql: 'source = ?', values: [source] }, { limit: EVERYTHING, offset: 0 })),
    identities: (provider) => settled(() => listIdentities(database, { provider })),
    visibleTo: (source, principal) => settled(() => listVisible(database, source, principalOf(principal))),
    activities: (source) => listActivities(database, source),
    hold(holdings) {
      const isNew = ({ organization, id }: SandboxProvider) => !findProvider(database, organization, id);
      hold(database, { ...holdings, providers: holdings.providers?.filter(isNew) });
    },
    changed: () => events.changed(),
    settle: async () => pipeline.settle(),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, HOST, resolve);
  await promise;
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.');
  return address.port;
}

function closer(server: Server, { database, events, pipeline }: Service): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= new Promise((resolve) => {
      pipeline.stop();
      events.close();
      server.close(() => {
        database.close();
        resolve();
      });
      server.closeAllConnections();
    });
    return closed;
  };
}

function scheduleByTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
}
