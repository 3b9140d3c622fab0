const HIGHEST = 2n ** 64n - 1n;
const DIGITS = 20;

/** Reads an ordering id: an unsigned 64-bit number in decimal digits (https://docs.coveo.com/en/147/). */
export function parseOrderingId(text: string): bigint | undefined {
  if (!/^\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text);
  return value <= HIGHEST ? value : undefined;
}

/** Ordering ids exceed SQLite's integers, so they are kept as text of one length, which sorts as the numbers do. */
export function orderingKey(orderingId: bigint): string {
  return orderingId.toString().padStart(DIGITS, '0');
}
