/**
 * Waits for what was begun together. Of several that fail, the first one in this order is thrown, whichever failed first.
 */
export async function together<const Begun extends readonly Promise<unknown>[]>(...begun: Begun) {
  // Told when its turn comes; until then it must not count as nobody's.
  for (const one of begun) one.catch(() => undefined);
  for (const one of begun) await one;
  return await Promise.all(begun);
}
