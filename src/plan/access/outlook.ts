import { identityKey } from '../../pages/identity.ts';
import type { ItemPermissions } from '../../pages/item-permissions.ts';
import { identitiesIn } from '../named-identities.ts';
import { type AskerIdentities, decide } from './evaluate.ts';
import type { Universe, Viewer } from './universe.ts';

/** An array of permissions as it was, and as it will be. */
export interface Pair {
  readonly before: ItemPermissions | null;
  readonly after: ItemPermissions | null;
}

/** Who is told apart by a pair: those who are the same among all that it names see the same. */
interface ViewerClass {
  readonly viewers: readonly Viewer[];
  readonly example: Pick<Viewer, 'before' | 'after'>;
}

/** What a pair of arrays means for those who look. */
export interface Outlook {
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
 * people all combinations of these are tried; where there are too many of them, a pair counts as widened.
 */
export function outlookOf(pair: Pair, universe: Universe): Outlook {
  const named = namedBy(pair);
  const external = universe.external.filter(({ before, after }) => touches(before, named) || touches(after, named));
  const combinations = combinationsOf(external);
  const isSure = external.length <= MOST_EXTERNAL;
  const changesFor = (one: ViewerClass['example']) => changes(pair, one, combinations);
  const found = classesOf(universe.users, named).map((some) => ({ ...some, ...changesFor(some.example) }));
  const others = external.map((viewer) => ({ viewers: [viewer], ...changes(pair, viewer, [NOBODY]) }));
  const stranger = changesFor(NOBODY);
  const all = [...found, ...others];
  return {
    widened: !isSure || stranger.gains || all.some(({ gains }) => gains),
    gains: all.filter(({ gains }) => gains).flatMap(({ viewers }) => viewers),
    loses: all.filter(({ loses }) => loses).flatMap(({ viewers }) => viewers),
  };
}

function namedBy({ before, after }: Pair): ReadonlySet<string> {
  return new Set([before, after].flatMap((permissions) => identitiesIn(permissions ?? []).map(identityKey)));
}

function touches(identities: AskerIdentities, named: ReadonlySet<string>): boolean {
  return [...identities.keys()].some((key) => named.has(key));
}

function classesOf(users: readonly Viewer[], named: ReadonlySet<string>): readonly ViewerClass[] {
  const among = (identities: AskerIdentities) => [...identities.keys()].filter((key) => named.has(key)).sort();
  const classes = Map.groupBy(users, ({ before, after }) => JSON.stringify([among(before), among(after)]));
  return [...classes.values()].flatMap((viewers) => viewers.slice(0, 1).map((example) => ({ viewers, example })));
}

/** Nobody's groups, then every choice of the groups; where they are too many, none, each alone, and all of them. */
function combinationsOf(external: readonly Viewer[]): readonly Pick<Viewer, 'before' | 'after'>[] {
  const choices: (readonly Viewer[])[] = [[]];
  if (external.length > MOST_EXTERNAL) choices.push(...external.map((one) => [one]), external);
  else for (const one of external) choices.push(...choices.map((chosen) => [...chosen, one]));
  return choices.map((chosen) => ({
    before: joined(chosen.map(({ before }) => before)),
    after: joined(chosen.map(({ after }) => after)),
  }));
}

function joined(some: readonly AskerIdentities[]): AskerIdentities {
  return new Map(some.flatMap((identities) => [...identities]));
}

function changes(
  pair: Pair,
  one: Pick<Viewer, 'before' | 'after'>,
  combinations: readonly Pick<Viewer, 'before' | 'after'>[],
): { readonly gains: boolean; readonly loses: boolean } {
  const seen = combinations.map((more) => ({
    before: decide(pair.before, joined([one.before, more.before])).visible,
    after: decide(pair.after, joined([one.after, more.after])).visible,
  }));
  return {
    gains: seen.some(({ before, after }) => after && !before),
    loses: seen.some(({ before, after }) => before && !after),
  };
}
