import type { Problem } from '../../model/problem.ts';
import type { FieldStep, MappingStep, ProviderStep } from '../../plan/setup/step.ts';
import { plural } from '../counts.ts';
import type { DoctorFinding } from './doctor-report.ts';
import { problemFinding, problemsFinding, right } from './findings.ts';

const RUN_SETUP = 'Run `docs-to-coveo setup` to see what it would make, and `docs-to-coveo setup --yes` to make it.';

/** Seconds; leases compare the clocks of different machines. */
const CLOCK_TOLERANCE = 60;

/** @param ahead milliseconds by which this machine is ahead of the service */
export function clockFinding(ahead: number): DoctorFinding {
  const seconds = Math.round(Math.abs(ahead) / 1_000);
  if (seconds < CLOCK_TOLERANCE)
    return right(`This machine and the service agree to within ${plural(seconds + 1, 'second')}.`);
  return {
    state: 'warning',
    text: `The clock of this machine is ${plural(seconds, 'second')} ${ahead > 0 ? 'ahead of' : 'behind'} the one of the service.`,
    remedy: 'Set the clock (NTP). Runs on several machines tell by their clocks whether another one is still at work.',
  };
}

export function noKeyFinding(): DoctorFinding {
  return {
    state: 'warning',
    text: 'There is none in `COVEO_API_KEY`. Without one, `check`, `plan` and `publish --sandbox` work, and nothing can be asked about the organization here.',
    remedy: 'Set `COVEO_API_KEY`. A publish also takes the key from standard input, which is not read here.',
    code: 'api-key-missing',
  };
}

/** @param isTaken false where the service could not be asked */
export function keyFinding(isTaken: boolean): DoctorFinding {
  const taken = isTaken ? 'Coveo takes it.' : 'Whether Coveo takes it is not known.';
  return right(
    `From \`COVEO_API_KEY\`. ${taken} It travels in a header to the addresses of Coveo alone, over https or within this machine; git is never shown it.`,
  );
}

/** What is asked about a key for one purpose. */
export interface PrivilegeAnswer {
  /** In the words of the console. */
  readonly privilege: string;
  readonly isHeld: boolean;
  /** Without it, calls are refused. */
  readonly isEssential: boolean;
}

/** What publishing needs is wrong where it is missing. */
export function publishPrivileges(asked: readonly PrivilegeAnswer[]): DoctorFinding {
  const missing = asked.filter(({ isHeld }) => !isHeld);
  if (missing.length === 0) return right(`Held: ${listOf(asked)}.`);
  const isWrong = missing.some(({ isEssential }) => isEssential);
  const held = asked.filter(({ isHeld }) => isHeld);
  return {
    state: isWrong ? 'wrong' : 'warning',
    text: `The key lacks ${listOf(missing)}.${held.length === 0 ? '' : ` Held: ${listOf(held)}.`}`,
    remedy:
      'Give it these privileges in the Coveo Administration Console, or make a key that has all it needs: `docs-to-coveo setup --create-key`.',
    code: 'privilege-missing',
  };
}

/** What waiting for the index needs besides; a publish that does not wait can do without. */
export function verifyPrivileges(asked: readonly PrivilegeAnswer[]): DoctorFinding {
  const missing = asked.filter(({ isHeld }) => !isHeld);
  if (missing.length === 0) return right(`Held: ${listOf(asked)}.`);
  return {
    state: 'warning',
    text: `The key lacks ${listOf(missing)}, so \`--verify wait\` cannot read what became of the pages.`,
    remedy: 'Give it these privileges in the Coveo Administration Console, or leave `--verify` out.',
    code: 'verification-impossible',
  };
}

/** What other commands need is nothing that a key for publishing has to have: fewer privileges are better. */
export function otherPrivileges(what: string, asked: readonly PrivilegeAnswer[]): DoctorFinding {
  const missing = asked.filter(({ isHeld }) => !isHeld);
  if (missing.length === 0) return right(`Held: ${listOf(asked)}.`);
  return {
    ...right(`The key lacks ${listOf(missing)}, so ${what} needs another one. Publishing does not need it.`),
    code: 'privilege-not-held',
  };
}

function listOf(asked: readonly PrivilegeAnswer[]): string {
  return asked.map(({ privilege }) => privilege).join(', ');
}

/** What the service says that a source is doing, where nothing can be pushed (`SourceModel.information` of the API). */
const STOPPED: ReadonlySet<string> = new Set([
  'DISABLED',
  'PAUSED',
  'PAUSED_ON_ERROR',
  'ERROR',
  'CREATING',
  'DELETING',
]);

export function sourceFinding(source: {
  readonly id: string;
  readonly name: string;
  readonly status?: string | undefined;
}): DoctorFinding {
  const { id, name, status } = source;
  const text = `\`${name}\` (\`${id}\`) is a Push source; its status is \`${status ?? 'not told'}\`.`;
  if (status === undefined || !STOPPED.has(status)) return right(text);
  return { state: 'warning', text, remedy: 'Look at the source in the Coveo Administration Console.' };
}

export function noProviderFinding(): DoctorFinding {
  return right('The settings push no users and groups, so none is needed.');
}

export function providerFinding(step: ProviderStep): DoctorFinding {
  const { name, action, detail } = step;
  if (action === 'cannot') return problemFinding(step.problem);
  if (action === 'keep') return right(`\`${name}\` exists, and the source uses it.`);
  if (action === 'create')
    return {
      state: 'wrong',
      text: `There is no identity provider \`${name}\`, which users and groups are pushed to.`,
      remedy: RUN_SETUP,
    };
  // Without that the permissions of the source mean nobody.
  const isUnused = detail?.includes('used by the source') === true;
  const text = `\`${name}\` exists, but is not as it should be: ${detail}.`;
  return { state: isUnused ? 'wrong' : 'warning', text, remedy: RUN_SETUP };
}

/** Fields or mappings that the organization lacks: pages are published without them, but cannot be searched by what they hold. */
export function stepsFinding(
  nouns: { readonly one: string; readonly purpose: string },
  steps: readonly (FieldStep | MappingStep)[],
  problems: readonly Problem[],
): DoctorFinding {
  const missing = steps.filter(({ action }) => action === 'create' || action === 'change');
  if (missing.length > 0) {
    const names = missing.slice(0, SHOWN).map(({ name }) => `\`${name}\``);
    const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
    const text = `${plural(missing.length, nouns.one)} to make or change, ${nouns.purpose}: ${names.join(', ')}${more}.`;
    return { state: 'warning', text, remedy: RUN_SETUP };
  }
  const refused = steps.flatMap((step) =>
    step.action === 'cannot' ? [{ ...step.problem, level: 'warning' as const }] : [],
  );
  const told = problemsFinding([...refused, ...problems.filter(({ level }) => level !== 'notice')]);
  return (
    told ?? right(`${steps.length === 0 ? 'None is needed' : `All ${plural(steps.length, nouns.one)} are there`}.`)
  );
}

const SHOWN = 10;
