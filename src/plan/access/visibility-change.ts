import { identityKey } from '../../model/identity.ts';
import { identitiesIn } from '../named-identities.ts';
import { decide, type PrincipalIdentities } from './evaluate.ts';
import type { Principals, Viewer } from './principals.ts';
import { isAtLeastAsStrict, type Pair } from './strictness.ts';

/** Who is told apart by a pair: those who are the same among all that it names see the same. */
interface ViewerClass {
  readonly viewers: readonly Viewer[];
  readonly example: Pick<Viewer, 'before' | 'after'>;
}

/** What a pair of arrays means for those who look. */
export interface VisibilityChange {
  /** Somebody sees after and did not before, or that cannot be ruled out. */
  readonly widened: boolean;
  readonly gains: readonly Viewer[];
  readonly loses: readonly Viewer[];
}

/** So many groups with unknown members are tried in all combinations. */
const MOST_EXTERNAL = 8;

const NOBODY: Pick<Viewer, 'before' | 'after'> = { before: new Map(), after: new Map() };

/**
 * Compares what everybody sees before and after. Anybody may be a member of groups that are kept elsewhere, so for each class of
 * people all combinations of these are tried; where there are too many, a pair counts as widened unless it is plainly narrower. What members of such groups
 * see in any case is told of the groups, not of everybody who might be one of them.
 */
export function visibilityChangeOf(pair: Pair, principals: Principals): VisibilityChange {
  const named = namedBy(pair);
  const external = principals.external.filter(({ before, after }) => touches(before, named) || touches(after, named));
  const choices = choicesOf(external);
  const strangers = choices.map((chosen) => ({ chosen, ...changeFor(pair, [NOBODY, ...chosen]) }));
  const users = classesOf(principals.users, named).map(({ viewers, example }) => {
    const seen = strangers.map((others) => ({ others, own: changeFor(pair, [example, ...others.chosen]) }));
    return {
      viewers,
      gains: seen.some(({ own, others }) => own.gains && !others.gains),
      loses: seen.some(({ own, others }) => own.loses && !others.loses),
      gainsAtAll: seen.some(({ own }) => own.gains),
    };
  });
  const groups = external.map((group) => {
    const withIt = strangers.filter(({ chosen }) => chosen.includes(group));
    const without = ({ chosen }: (typeof strangers)[number]) =>
      changeFor(pair, [NOBODY, ...chosen.filter((one) => one !== group)]);
    return {
      viewers: [group],
      gains: withIt.some((some) => some.gains && !without(some).gains),
      loses: withIt.some((some) => some.loses && !without(some).loses),
    };
  });
  const all = [...users, ...groups];
  const isSteady = [...principals.users, ...external].every((one) => isSame(one, named));
  const isSure = external.length <= MOST_EXTERNAL || (isSteady && isAtLeastAsStrict(pair));
  return {
    widened: !isSure || strangers.some(({ gains }) => gains) || users.some(({ gainsAtAll }) => gainsAtAll),
    gains: all.filter(({ gains }) => gains).flatMap(({ viewers }) => viewers),
    loses: all.filter(({ loses }) => loses).flatMap(({ viewers }) => viewers),
  };
}

function namedBy({ before, after }: Pair): ReadonlySet<string> {
  return new Set([before, after].flatMap((permissions) => identitiesIn(permissions ?? []).map(identityKey)));
}

function touches(identities: PrincipalIdentities, named: ReadonlySet<string>): boolean {
  return [...identities.keys()].some((key) => named.has(key));
}

/** Whether somebody is the same before and after, among all that a pair names. */
function isSame({ before, after }: Viewer, named: ReadonlySet<string>): boolean {
  return [...named].every((key) => before.has(key) === after.has(key));
}

function classesOf(users: readonly Viewer[], named: ReadonlySet<string>): readonly ViewerClass[] {
  const among = (identities: PrincipalIdentities) => [...identities.keys()].filter((key) => named.has(key)).sort();
  const classes = Map.groupBy(users, ({ before, after }) => JSON.stringify([among(before), among(after)]));
  return [...classes.values()].flatMap((viewers) => viewers.slice(0, 1).map((example) => ({ viewers, example })));
}

/** None of the groups, then every choice of them; where they are too many, none, each alone, and all of them. */
function choicesOf(external: readonly Viewer[]): readonly (readonly Viewer[])[] {
  if (external.length > MOST_EXTERNAL) return [[], ...external.map((one) => [one]), external];
  let choices: readonly (readonly Viewer[])[] = [[]];
  for (const one of external) choices = choices.concat(choices.map((chosen) => chosen.concat(one)));
  return choices;
}

/** What changes for somebody who is all of these. */
function changeFor(
  { before, after }: Pair,
  who: readonly Pick<Viewer, 'before' | 'after'>[],
): { readonly gains: boolean; readonly loses: boolean } {
  const saw = decide(before, joined(who.map((one) => one.before))).visible;
  const sees = decide(after, joined(who.map((one) => one.after))).visible;
  return { gains: sees && !saw, loses: saw && !sees };
}

function joined(some: readonly PrincipalIdentities[]): PrincipalIdentities {
  const [only, ...others] = some.filter((identities) => identities.size > 0);
  if (others.length === 0) return only ?? new Map();
  return new Map([only ?? [], ...others].flatMap((identities) => [...identities]));
}
