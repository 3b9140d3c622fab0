/**
 * What a function makes of each of many, in their order, so many at once: the next are begun while one is waited for.
 *
 * @param width how many are under way at most, results that nobody took among them
 * @throws whatever the function rejects with; what is under way then is left to itself
 */
export async function* mapAhead<In, Out>(
  source: AsyncIterable<In>,
  width: number,
  make: (one: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = [];
  for await (const one of source) {
    const made = make(one);
    // Told when its turn comes; until then it must not count as nobody's.
    made.catch(() => undefined);
    underWay.push(made);
    if (underWay.length < width) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const made of underWay) yield await made;
}
