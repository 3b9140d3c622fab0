/** What a change is tested with: a test that fails for a change failed because of it. */
const SEED = 20_261_124;

/**
 * The seed of a random test: the one that is named in the environment, to live a failed history again; `random` for a new one, as
 * every night; else always the same. It goes into the name of the test, where every run shows it.
 */
export function seedOfRun(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const { DOCS_TO_COVEO_SEED: named } = environment;
  if (named === 'random') return Math.floor(Math.random() * 2 ** 31);
  return Number(named) || SEED;
}
