import type { MetadataValue } from '../../model/metadata-value.ts';
import type { Problem } from '../../model/problem.ts';
import type { Leaf } from './leaves.ts';
import { exactName } from './names.ts';

/** A leaf, and what is sent of it; undefined where nothing is. */
export interface Candidate {
  readonly leaf: Leaf;
  readonly value?: MetadataValue | undefined;
}

/** Two leaves that become one field: which of them counts, and what is to be said. */
export interface Clash {
  readonly kept: Candidate;
  readonly lost: Candidate;
  readonly problem?: Omit<Problem, 'path'> | undefined;
}

/**
 * Judges two leaves that become one field. It is an error, because either may be meant, unless they differ in case alone, hold the same
 * value, or became equal because letters beyond ASCII were lost: then the one that is spelt like the field counts, else the first.
 */
export function clashOf(one: Candidate, other: Candidate, from: string): Clash {
  const later = { kept: one, lost: other };
  if (!isHarmless(one, other)) return { ...later, problem: collision(one.leaf, other.leaf, from) };
  if (one.value === undefined) return { kept: other, lost: one };
  if (other.value === undefined) return later;
  const isSpeltSo = ({ leaf }: Candidate) => leaf.joined === leaf.name;
  const clash = isSpeltSo(other) && !isSpeltSo(one) ? { kept: other, lost: one } : later;
  return { ...clash, problem: choice(clash, from) };
}

function isHarmless(one: Candidate, other: Candidate): boolean {
  const keys = [one.leaf, other.leaf];
  const [first = '', second = ''] = keys.map(({ key }) => key.normalize('NFC').toLowerCase());
  const isLossy = keys.some(({ joined }) => /[^\p{ASCII}]/u.test(joined));
  return (
    first === second || isSame(one, other) || (isLossy && exactName(one.leaf.joined) !== exactName(other.leaf.joined))
  );
}

/** Whether two leaves hold the same value, or both say that they hold none. */
function isSame(one: Candidate, other: Candidate): boolean {
  if (one.value !== undefined) return JSON.stringify(one.value) === JSON.stringify(other.value);
  return [one, other].every(({ leaf, value }) => value === undefined && (leaf.value ?? null) === null);
}

function choice({ kept, lost }: Omit<Clash, 'problem'>, from: string): Omit<Problem, 'path'> {
  return {
    level: 'warning',
    code: 'metadata-collision',
    message: `Each key of ${from} must become a field of its own, but \`${kept.leaf.key}\` and \`${lost.leaf.key}\` both become \`${kept.leaf.name}\`; \`${kept.leaf.key}\` counts.`,
    hint: 'Keep one of them, or rename one.',
    ...(lost.leaf.place ?? kept.leaf.place),
  };
}

function collision(one: Leaf, other: Leaf, from: string): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'metadata-collision',
    message: `Each key of ${from} must become a field of its own, but \`${one.key}\` and \`${other.key}\` both become \`${other.name}\`.`,
    hint: 'Rename one of them, or name it in `metadata.drop`.',
    ...(other.place ?? one.place),
  };
}
