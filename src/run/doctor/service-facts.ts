import { createPlatform, type Platform } from '../../coveo/platform/platform.ts';
import type { ProviderFacts } from '../../coveo/platform/providers.ts';
import type { SourceFacts } from '../../coveo/platform/sources.ts';
import { sendableKey } from '../../coveo/push-service.ts';
import type { Transport } from '../../coveo/transport.ts';
import { once } from '../../model/once.ts';
import type { ExistingField, ExistingRule } from '../../plan/setup/existing.ts';
import { findSource } from '../../plan/setup/plan-source.ts';
import { neededPrivileges, type Purpose } from '../../plan/setup/privileges.ts';
import { checkKey } from '../../publish/provisioning/check-key.ts';
import type { PrivilegeAnswer } from '../../report/doctor/service-findings.ts';
import type { Settings } from '../../settings/settings.ts';
import { wire } from '../wire.ts';
import type { DoctorRequest, DoctorTools } from './doctor-request.ts';
import { known, type Look, look, lookWith, unlooked } from './look.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** How an address of the service answered, without a key. */
export interface Probe {
  readonly address: string;
  /** The problem of not getting an answer, or none. */
  readonly failure?: string | undefined;
  readonly status?: number | undefined;
  /** Milliseconds by which this machine is ahead of the `Date` of the answer. */
  readonly ahead?: number | undefined;
}

/** A privilege, and what it is for. */
export interface AskedPrivilege extends PrivilegeAnswer {
  readonly purpose: Purpose;
  /** Whether it is one to look at things. */
  readonly isView: boolean;
}

/** What the service says. Each is asked once, when it is first needed; nothing is tried again, and nothing is changed. */
export interface ServiceFacts {
  readonly probes: () => Promise<Look<readonly Probe[]>>;
  readonly privileges: () => Promise<Look<readonly AskedPrivilege[]>>;
  readonly sources: () => Promise<Look<readonly SourceFacts[]>>;
  /** The one that the settings mean; undefined where the organization lacks it. */
  readonly source: () => Promise<Look<SourceFacts | undefined>>;
  readonly provider: (id: string) => Promise<Look<ProviderFacts | undefined>>;
  readonly fields: () => Promise<Look<readonly ExistingField[]>>;
  readonly rules: () => Promise<Look<readonly ExistingRule[]>>;
}

const NEEDS_ANSWER = 'the service does not answer';
const NEEDS_KEY = 'needs a key that the service takes';

/** @param own what is opened on the way, which ends with it */
export function serviceFacts(
  request: DoctorRequest,
  tools: DoctorTools,
  { settings, own }: Pick<RepositoryFacts, 'settings'> & { readonly own: AsyncDisposableStack },
): ServiceFacts {
  const wired = once(() =>
    look(async () => {
      const made = wire(request, tools, request.apiKey ?? '');
      own.use(made.transport);
      return made;
    }),
  );
  const probes = once(async () => {
    const way = await wired();
    if (way.kind !== 'known') return way;
    return lookWith(await settings(), '', ({ settings: { endpoints } }) =>
      Promise.all(
        [...new Set([endpoints.platform, endpoints.api])].map((address) => probe(address, way.value.transport, tools)),
      ),
    );
  });
  const platform = once(async () => {
    const [way, asked, probed] = [await wired(), await settings(), await probes()];
    if (request.apiKey === undefined) return unlooked('needs a key');
    if (asked.kind !== 'known') return asked;
    if (way.kind !== 'known' || probed.kind !== 'known' || probed.value[0]?.failure !== undefined)
      return unlooked(NEEDS_ANSWER);
    return openPlatform(request.apiKey, asked.value.settings, way.value.calling, tools);
  });
  const privileges = once(async () =>
    lookWith(await platform(), NEEDS_KEY, (open) => askPrivileges(open, request.apiKey ?? '')),
  );
  // A key that was refused is not tried again.
  const accepted = async () => {
    const held = await privileges();
    return held.kind === 'known' ? platform() : unlooked(held.kind === 'unknown' ? held.why : NEEDS_KEY);
  };
  const sources = once(async () => lookWith(await accepted(), NEEDS_KEY, (open) => open.platform.sources()));
  // In an organization that is not there, nothing else is looked for.
  const inOrganization = async () => {
    const all = await sources();
    const isThere = all.kind !== 'failed' || all.problem.code !== 'service-organization-not-found';
    return isThere ? accepted() : unlooked('needs an organization that exists');
  };
  const source = once(async () => {
    const [open, all] = [await accepted(), await sources()];
    return lookWith(all, 'needs the sources of the organization', async (list) =>
      open.kind === 'known' ? list.find(({ id }) => id === findSource(open.value.settings, list)?.id) : undefined,
    );
  });
  const rules = once(async () => {
    const [open, one] = [await accepted(), await source()];
    if (one.kind === 'known' && one.value === undefined) return unlooked('needs a source');
    return lookWith(one, 'needs the source', async (there) =>
      open.kind === 'known' && there ? open.value.platform.rules(there.id) : [],
    );
  });
  return {
    probes,
    privileges,
    sources,
    source,
    rules,
    provider: async (id) => lookWith(await inOrganization(), NEEDS_KEY, (open) => open.platform.provider(id)),
    fields: once(async () => lookWith(await inOrganization(), NEEDS_KEY, (open) => open.platform.fields())),
  };
}

interface OpenPlatform {
  readonly platform: Platform;
  readonly settings: Settings;
}

function openPlatform(
  apiKey: string,
  settings: Settings,
  calling: ReturnType<typeof wire>['calling'],
  { signal }: DoctorTools,
): Look<OpenPlatform> {
  const { organization, endpoints } = settings;
  if (organization === undefined) return unlooked('needs `organization` in the settings');
  const options = { ...calling, platform: endpoints.platform, organization, apiKey };
  // Who asks how things are wants to know at once.
  return known({ platform: createPlatform({ ...options, retry: (attempt) => attempt() }, signal), settings });
}

async function askPrivileges({ platform, settings }: OpenPlatform, apiKey: string): Promise<readonly AskedPrivilege[]> {
  sendableKey(apiKey);
  const { source } = settings;
  const { privileges } = await checkKey({ platform, settings }, source);
  return neededPrivileges(settings, source ?? '*').map(({ purpose, isEssential, privilege }, index) => {
    const { privilege: text = '', held = false } = privileges[index] ?? {};
    return { privilege: text, isHeld: held, isEssential, purpose, isView: privilege.type === 'VIEW' };
  });
}

/** Asks for nothing in particular: any answer shows that there is a way, and tells the time. */
async function probe(address: string, transport: Transport, { clock, signal }: DoctorTools): Promise<Probe> {
  const headers = { Accept: 'application/json', 'User-Agent': transport.userAgent };
  const began = clock.now().getTime();
  const answer = await transport.send({ method: 'GET', url: address, headers, signal });
  signal.throwIfAborted();
  if (answer.kind === 'failure') return { address, failure: `${answer.reason}: ${answer.detail}` };
  const date = Date.parse(answer.headers.date ?? '');
  const middle = (began + clock.now().getTime()) / 2;
  return { address, status: answer.status, ahead: Number.isNaN(date) ? undefined : middle - date };
}
