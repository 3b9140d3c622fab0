import type { Directory } from '../model/directory.ts';
import type { Identity } from '../model/identity.ts';
import type { Problem } from '../model/problem.ts';
import { decide, identitiesOf, relationsOf } from '../plan/access/evaluate.ts';
import { knownNames } from '../plan/access/known-names.ts';
import type { AccessAnswer } from '../report/access-answer.ts';
import { didYouMean } from '../settings/near-miss.ts';
import type { ReadingContext } from './context.ts';
import { permissionsOf } from './planning/permission-problems.ts';
import { planRun } from './planning/plan-run.ts';
import { withRecordedTeams } from './reading/recorded-teams.ts';
import { emptyReport, type RunResult, reportOf } from './result.ts';

/** A result that tells what somebody may see. */
export interface AccessResult extends RunResult {
  readonly seen?: AccessAnswer;
}

/**
 * Which pages of the commit somebody may see, and why, by the settings alone. Nothing is asked of the service.
 *
 * @param written `user:ann@example.com`, `group:X`, `virtualGroup:X`, `anonymous`; a bare name is a user's
 */
export async function access(context: ReadingContext, written: string): Promise<AccessResult> {
  const started = context.clock.now();
  const provider = context.settings.identities?.provider;
  const asker = askerIn(written, provider);
  if (!asker) return { report: emptyReport('access', [noIdentity(written)]), ending: 'usage' };
  const run = await planRun(withRecordedTeams(context, undefined), undefined);
  const directory: Directory = { provider, identities: run.plan.identities.after };
  const identities = identitiesOf(asker, relationsOf(directory));
  const pages = permissionsOf(run.plan).map(({ file, documentId, permissions }) => {
    return { path: file.path, documentId, ...decide(permissions, identities) };
  });
  const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
  const findings = { command: 'access', base: undefined, plan, pushes: [], deletes: [], started } as const;
  const arrays = permissionsOf(run.plan).map(({ permissions }) => permissions);
  const unknown = unknownAsker(asker, directory, knownNames(directory, arrays));
  const problems = [...unknown, ...run.problems];
  const groups = [...identities.values()].map((way) => way.at(-1)).filter((one) => one !== undefined);
  return {
    report: reportOf(context, { ...findings, problems }),
    ending: 'done',
    seen: { identity: asker, groups: groups.filter(({ kind }) => kind !== 'user'), pages },
  };
}

/** Undefined where it names nobody. */
function askerIn(written: string, provider: string | undefined): 'anonymous' | Identity | undefined {
  if (written === 'anonymous') return written;
  const [, kind = 'user', name = ''] = /^(?:([A-Za-z]+):)?(.*)$/s.exec(written) ?? [];
  const known = (['user', 'group', 'virtualGroup'] as const).find((one) => one === kind);
  return known && name.trim() !== '' ? { kind: known, name, provider } : undefined;
}

function noIdentity(written: string): Problem {
  return {
    level: 'error',
    code: 'identity-malformed',
    message: `Who looks must be \`user:NAME\`, \`group:NAME\`, \`virtualGroup:NAME\` or \`anonymous\`, but is \`${written}\`.`,
    hint: written.includes(':') ? `A user of that name is \`user:${written}\`.` : undefined,
  };
}

function unknownAsker(
  asker: 'anonymous' | Identity,
  { provider, identities }: Directory,
  names: readonly string[],
): readonly Problem[] {
  if (asker === 'anonymous') return [];
  const isDefined = [...identities.values()].some(({ kind, name }) => kind === asker.kind && name === asker.name);
  if (isDefined || (identities.size === 0 && names.includes(asker.name))) return [];
  const isNamed = names.includes(asker.name);
  return [
    {
      level: isNamed ? 'notice' : 'warning',
      code: 'identity-not-defined',
      message: `\`identities\` does not define \`${asker.kind}:${asker.name}\`${provider ? ` for \`${provider}\`` : ''}, so only permissions that name it, and those for everyone, count here.`,
      hint: isNamed ? undefined : didYouMean(asker.name, names),
    },
  ];
}
