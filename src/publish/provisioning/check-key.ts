import type { Problem } from '../../model/problem.ts';
import { type NeededPrivilege, neededPrivileges, type Purpose, privilegeText } from '../../plan/setup/privileges.ts';
import type { PrivilegeReport } from '../../report/report.ts';
import type { SetupContext } from './setup-context.ts';

export interface KeyCheck {
  readonly privileges: readonly PrivilegeReport[];
  /** One for each privilege that the key lacks: an error for what publishing needs. */
  readonly problems: readonly Problem[];
}

/**
 * Asks the service about each privilege that the settings need, so that nobody here has to know which contains which.
 *
 * @param source id of the source; undefined where it is not there yet
 */
export async function checkKey(
  { platform, settings }: Pick<SetupContext, 'platform' | 'settings'>,
  source: string | undefined,
): Promise<KeyCheck> {
  const needed = neededPrivileges(settings, source ?? '*');
  const held = await askEach(needed, (privilege) => platform.holds(privilege));
  return {
    privileges: needed.map(({ privilege, purpose, why }, index) => {
      return { privilege: privilegeText(privilege), purpose, why, held: held[index] === true };
    }),
    problems: needed.flatMap((one, index) => (held[index] ? [] : [lacking(one)])),
  };
}

/** Whether the key has each of the privileges. One after the other, so that a key that is refused is not tried again. */
export async function askEach(
  needed: readonly NeededPrivilege[],
  holds: (privilege: NeededPrivilege['privilege']) => Promise<boolean>,
): Promise<readonly boolean[]> {
  const held: boolean[] = [];
  for (const { privilege } of needed) held.push(await holds(privilege));
  return held;
}

const FOR: Readonly<Record<Purpose, string>> = {
  publish: 'to publish',
  audit: 'for `audit` and `rebuild`',
  setup: 'for `setup --yes`',
  'create-key': 'for `setup --create-key`',
};

/** The problem of a privilege that a key lacks; what only other commands need is a notice. */
export function lacking({ privilege, purpose, why }: NeededPrivilege): Problem {
  const text = privilegeText(privilege);
  if (purpose !== 'publish') {
    return {
      level: 'notice',
      code: 'privilege-not-held',
      message: `The key lacks ${text}, ${FOR[purpose]}: ${why.replace(/ \(.*\)$/, '')}.`,
    };
  }
  return {
    level: 'error',
    code: 'privilege-missing',
    message: `The key lacks ${text}, which it needs ${FOR[purpose]}: ${why}.`,
    hint: 'Give it this privilege in the Coveo Administration Console, or make a key that has all it needs: `docs-to-coveo setup --create-key`.',
  };
}
