/** The first of many lines, and a last one that says how many were left out. All of them with `verbose`. */
export function truncate(lines: readonly string[], limit: number, verbose: boolean): readonly string[] {
  if (verbose || lines.length <= limit) return lines;
  return [...lines.slice(0, limit), `  … and ${lines.length - limit} more, use --verbose`];
}
