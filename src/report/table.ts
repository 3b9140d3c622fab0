import { tableHead } from './markdown.ts';
/** A table in parts, so that rows can be left out where there are too many. */
export interface Table {
  readonly opening: string;
  readonly rows: readonly string[];
  readonly closing: string;
  /** Where there is not room for all, a lower one is served first. */
  readonly rank: number;
}

/** A table under its title, folded where it has more rows than may stand open. */
export function section(title: string, columns: readonly string[], rows: readonly string[], open: number) {
  const head = tableHead(columns);
  return rows.length <= open
    ? { opening: `\n### ${title}\n\n${head}`, rows, closing: '' }
    : { opening: `\n<details><summary>${title}</summary>\n\n${head}`, rows, closing: '\n</details>\n' };
}
