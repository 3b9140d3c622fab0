/** Puts all of one list at the end of another. `list.push(...more)` would be an argument each, of which there can be too many for the stack. */
export function append<One>(list: One[], more: Iterable<One>): void {
  for (const one of more) list.push(one);
}
