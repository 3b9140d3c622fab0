import type { Dialect } from '../dialect.ts';
import type { FoundMark, Mark } from './scan.ts';

const INSERTED = /\{\+\+(?<inserted>(?:(?!\{\+\+|\+\+\})[\s\S]){0,2000})\+\+\}/;
const DELETED = /\{--(?<deleted>(?:(?!\{--|--\})[\s\S]){0,2000})--\}/;
const LIT = /\{==(?<lit>(?:(?!\{==|==\})[\s\S]){0,2000})==\}/;
const COMMENT = /\{>>(?<comment>(?:(?!\{>>|<<\})[\s\S]){0,2000})<<\}/;
const REPLACED = /\{~~(?<before>(?:(?!\{~~|~>)[\s\S]){0,1000})~>(?<after>(?:(?!\{~~|~~\})[\s\S]){0,1000})~~\}/;

/** Keeps what stands between marks of three characters. */
function inner({ edited, start, end }: FoundMark): void {
  edited.keep(start + 3, end - 3);
}

function before({ edited, start, groups }: FoundMark): void {
  edited.keep(start + 3, start + 3 + (groups.before ?? '').length);
}

function after({ edited, end, groups }: FoundMark): void {
  edited.keep(end - 3 - (groups.after ?? '').length, end - 3);
}

function both(found: FoundMark): void {
  before(found);
  found.edited.put(' ', found.start);
  after(found);
}

/** What each mode takes of insertions, deletions, comments and replacements. */
const MODES = {
  accept: { inserted: inner, deleted: undefined, comment: undefined, replaced: after },
  reject: { inserted: undefined, deleted: inner, comment: undefined, replaced: before },
  view: { inserted: inner, deleted: inner, comment: inner, replaced: both },
} as const;

/** Remarks of editors (https://facelessuser.github.io/pymdown-extensions/extensions/critic/), in the `mode` that the configuration sets. */
export function criticMarks({ critic = 'accept' }: Pick<Dialect, 'critic'>): readonly Mark[] {
  const { inserted, deleted, comment, replaced } = MODES[critic];
  return [
    { pattern: INSERTED, take: inserted },
    { pattern: DELETED, take: deleted },
    { pattern: LIT, take: inner },
    { pattern: COMMENT, take: comment },
    { pattern: REPLACED, take: replaced },
  ];
}
