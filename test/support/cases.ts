/**
 * How many random cases run, and how much of a corpus: `DOCS_TO_COVEO_CASES` is a factor. Without it there are as many as a change needs,
 * so that an error shows while the change is fresh; the nightly run has ten times as many, which is all of every corpus.
 */
export function casesFactor(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const { DOCS_TO_COVEO_CASES: named = '' } = environment;
  if (named === '') return 1;
  const factor = Number(named);
  if (!(factor > 0))
    throw new Error(`DOCS_TO_COVEO_CASES must be a number above 0, such as 10, but it is \`${named}\`.`);
  return factor;
}

/** @param usual how many a change needs; never fewer than one */
export function casesOf(usual: number, factor = casesFactor()): number {
  return Math.max(1, Math.round(usual * factor));
}

/** Of a corpus every so-manyth page. @param usual for a change; 1 is all of it */
export function everyNth(usual: number, factor = casesFactor()): number {
  return Math.max(1, Math.ceil(usual / factor));
}
