import type { Problem } from '../../model/problem.ts';
import { planFields } from '../../plan/setup/plan-fields.ts';
import { planMappings, unknownMetadata } from '../../plan/setup/plan-mappings.ts';
import { planProvider } from '../../plan/setup/plan-provider.ts';
import { planSource } from '../../plan/setup/plan-source.ts';
import { checkVisibility } from '../../publish/sending/visibility-check.ts';
import type { DoctorFinding } from '../../report/doctor/doctor-report.ts';
import { problemFinding, problemsFinding, right, unknown } from '../../report/doctor/findings.ts';
import {
  clockFinding,
  keyFinding,
  noKeyFinding,
  noProviderFinding,
  otherPrivileges,
  providerFinding,
  publishPrivileges,
  sourceFinding,
  stepsFinding,
  verifyPrivileges,
} from '../../report/doctor/service-findings.ts';
import type { Settings } from '../../settings/settings.ts';
import { missing } from '../missing.ts';
import type { Check, DoctorFacts } from './check.ts';
import type { Look } from './look.ts';
import type { AskedPrivilege, Probe } from './service-facts.ts';
import { tell } from './tell.ts';

/** There or not, from where, how it travels; and whether the service knows it. */
export const keyCheck: Check = async ({ request, service }) => {
  if (request.apiKey === undefined) return noKeyFinding();
  const privileges = await service.privileges();
  if (privileges.kind === 'failed' && privileges.problem.code === 'service-unauthorized')
    return problemFinding(privileges.problem);
  return keyFinding(privileges.kind === 'known');
};

/** A line for each thing that a key may be for. A key that was refused has told so in its own line. */
export const publishKeyCheck: Check = async ({ service }) => {
  const privileges = await service.privileges();
  const isRefused = privileges.kind === 'failed' && privileges.problem.code === 'service-unauthorized';
  if (isRefused) return unknown('needs a key that the service takes');
  return tell(privileges, (asked) => publishPrivileges(asked.filter(({ purpose }) => purpose === 'publish')));
};
export const verifyKeyCheck: Check = privilegeCheck(
  ({ purpose, isView }) => purpose === 'publish' && isView,
  verifyPrivileges,
);
export const auditKeyCheck: Check = privilegeCheck(
  ({ purpose }) => purpose === 'audit',
  (asked) => otherPrivileges('`audit`', asked),
);
export const setupKeyCheck: Check = privilegeCheck(
  ({ purpose }) => purpose === 'setup',
  (asked) => otherPrivileges('`setup`', asked),
);

function privilegeCheck(
  isOurs: (privilege: AskedPrivilege) => boolean,
  say: (asked: readonly AskedPrivilege[]) => DoctorFinding,
): Check {
  return async ({ service }) => {
    const privileges = await service.privileges();
    // Why it failed is told where it matters most.
    if (privileges.kind === 'failed') return unknown('needs a key that the service takes');
    return tell(privileges, (asked) => say(asked.filter(isOurs)));
  };
}

export const clockCheck: Check = async ({ service }) => {
  const probes = await service.probes();
  // Why it failed is told by the network's own line.
  if (probes.kind === 'failed') return unknown('needs a way to the service');
  return tell(probes, (all) => {
    const ahead = all.find((probe) => probe.ahead !== undefined)?.ahead;
    return ahead === undefined ? unknown('no answer of the service tells the time') : clockFinding(ahead);
  });
};

export const organizationCheck: Check = async (facts) =>
  withSettings(facts, async ({ organization, source }) => {
    const problem = missingProblem(facts, { organization, source }, 'organization-missing');
    if (problem) return problemFinding(problem, 'settings');
    return tell(await facts.service.sources(), () => right(`\`${organization}\` exists.`));
  });

export const sourceCheck: Check = async (facts) =>
  withSettings(facts, async (settings) => {
    const sources = await facts.service.sources();
    const found = await facts.service.source();
    const { organization, source } = settings;
    const problem = missingProblem(facts, { organization, source }, 'source-missing');
    const there = found.kind === 'known' ? found.value : undefined;
    if (problem && there)
      return problemFinding({ ...problem, hint: `Add to the settings: \`source: ${there.id}\`.` }, 'settings');
    if (problem) return problemFinding(problem, 'settings');
    if (sources.kind !== 'known') return ofOrganization(found);
    // Who may see it is a line of its own.
    const { visibility: _, ...setup } = settings.setup;
    const step = planSource({ source, setup, permissions: undefined }, sources.value);
    if (step.action === 'cannot') return problemFinding(step.problem);
    return there ? sourceFinding(there) : unknown('needs a source');
  });

/** Whether the source takes permissions as the settings send them. */
export const visibilityCheck: Check = async (facts) =>
  withSettings(facts, async (settings) => {
    const [sources, found] = [await facts.service.sources(), await facts.service.source()];
    if (found.kind !== 'known' || sources.kind !== 'known' || found.value === undefined) return ofOrganization(found);
    const { visibility } = found.value;
    const { logger, signal } = facts.tools;
    const problems = await checkVisibility({ logger, signal, settings, readVisibility: async () => visibility });
    const step = planSource(settings, sources.value);
    const others = step.action === 'cannot' && step.id !== undefined ? [step.problem] : [];
    const permissions = settings.permissions ? 'permissions' : 'no permissions';
    return (
      problemsFinding(problems) ??
      problemsFinding(others) ??
      right(`The source is \`${visibility ?? 'not told'}\`, and the settings send ${permissions}.`)
    );
  });

export const providerCheck: Check = async (facts) =>
  withSettings(facts, async (settings) => {
    const id = settings.identities?.provider;
    if (id === undefined) return noProviderFinding();
    const source = await facts.service.source();
    return tell(await facts.service.provider(id), (existing) => {
      const step = planProvider(settings, existing, source.kind === 'known' ? source.value?.id : undefined);
      return step ? providerFinding(step) : noProviderFinding();
    });
  });

export const fieldsCheck: Check = async (facts) =>
  withSettings(facts, async ({ setup }) => {
    const fields = await facts.service.fields();
    if (fields.kind !== 'known') return tell(fields, () => right(''));
    return tell(await facts.repository.survey(), ({ uses }) => {
      const { steps, problems } = planFields(setup, uses, fields.value);
      const nouns = { one: 'field', purpose: "without which the pages' metadata cannot be searched" };
      return stepsFinding(nouns, steps, [...problems, ...unknownMetadata(setup, uses, fields.value)]);
    });
  });

export const mappingsCheck: Check = async (facts) =>
  withSettings(facts, async ({ setup }) => {
    if (Object.keys(setup.mappings).length === 0) return right('The settings ask for none.');
    const nouns = { one: 'mapping', purpose: 'which the settings ask for' };
    return tell(await facts.service.rules(), (rules) => stepsFinding(nouns, planMappings(setup, rules), []));
  });

export const networkCheck: Check = async ({ service, request: { environment } }) => {
  const hasProxy = Boolean(environment.https_proxy ?? environment.HTTPS_PROXY);
  return tell(await service.probes(), (probes) => networkFinding(probes, hasProxy));
};

/** The address of a proxy may hold a password, so it is only said that there is one. */
function networkFinding(probes: readonly Probe[], hasProxy: boolean): DoctorFinding {
  const told = probes.map(
    ({ address, failure, status }) => `${address} ${failure ? `gives no answer (${failure})` : `answers (${status})`}`,
  );
  const text = `${told.join('; ')}.${hasProxy ? ' `HTTPS_PROXY` is set.' : ''}`;
  if (probes.some(({ failure }) => failure !== undefined))
    return {
      state: 'wrong',
      text,
      remedy: 'Check the network, `HTTPS_PROXY` and `region` (or `endpoints`).',
      code: 'service-unreachable',
      cause: 'unreachable',
    };
  const isDown = probes.some(({ status = 0 }) => status >= 500);
  return isDown
    ? { state: 'warning', text, remedy: 'Look at https://status.coveo.com/.', code: 'service-unavailable' }
    : right(text);
}

async function withSettings({ repository }: DoctorFacts, say: (settings: Settings) => Promise<DoctorFinding>) {
  const settings = await repository.settings();
  return settings.kind === 'known' ? say(settings.value.settings) : tell(settings, () => right(''));
}

/** The organization has a line of its own, so what it lacks is not told again. */
function ofOrganization<Value>(found: Look<Value>): DoctorFinding {
  return found.kind === 'unknown' ? unknown(found.why) : unknown('needs a source');
}

function missingProblem(
  { request }: DoctorFacts,
  { organization, source }: Pick<Settings, 'organization' | 'source'>,
  code: 'organization-missing' | 'source-missing',
): Problem | undefined {
  const { apiKey, environment } = request;
  const isWorkflow = environment.GITHUB_ACTIONS === 'true';
  return missing('publish', { isWorkflow, organization, source, apiKey }).find((problem) => problem.code === code);
}
