import type { MetadataValue } from '../../model/metadata-value.ts';
import type { Problem } from '../../model/problem.ts';
import { type Candidate, clashOf } from './collisions.ts';
import { authorOf } from './facts.ts';
import { type Layer, type Leaf, type LeftOutValue, leavesOf } from './leaves.ts';
import { objectionToName } from './names.ts';
import { holdsTemplate } from './template-value.ts';
import { type Converted, convertValue, isoOf, languageTag, titleText, writtenMoment } from './values.ts';

/** A layer with its keys folded into field names and its values as Coveo accepts them. */
export interface FoldedLayer {
  readonly from: string;
  readonly values: ReadonlyMap<string, MetadataValue>;
  readonly leftOut: readonly LeftOutValue[];
  readonly problems: readonly Problem[];
}

/**
 * Folds a layer: nested keys joined with `_`. Two keys that fold into one are an error, or a warning where it hardly matters
 * (`collisions.ts`); what cannot be sent is left out with a warning.
 */
export function foldLayer(layer: Layer, path: string): FoldedLayer {
  const { leaves, leftOut } = leavesOf(layer);
  const chosen = new Map<string, Candidate>();
  const problems: Problem[] = [];
  for (const leaf of leaves) {
    const converted = convertLeaf(leaf);
    const objection = objectionTo(leaf, converted);
    if (objection) leftOut.push({ key: leaf.key, reason: objection.reason });
    if (objection && !isKnown(leaf, layer)) problems.push({ ...objection.problem, path, ...leaf.place });
    if (!leaf.isNameable) continue;
    const candidate = { leaf, value: converted.kind === 'value' && !objection ? converted.value : undefined };
    const before = chosen.get(leaf.name);
    const clash = before && clashOf(before, candidate, layer.from);
    chosen.set(leaf.name, clash?.kept ?? candidate);
    if (!clash?.problem) continue;
    problems.push({ ...clash.problem, path });
    leftOut.push({ key: clash.lost.leaf.key, reason: `\`${clash.kept.leaf.key}\` becomes the same field and counts` });
  }
  const values = new Map([...chosen].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
  return { from: layer.from, values, leftOut, problems };
}

/** Whether that a value cannot be sent is no news: it tells the generator something, or it is sent as `author` all the same. */
function isKnown({ key, name, value, isOfGenerator, isNameable }: Leaf, { changes, data }: Layer): boolean {
  if (!changes || !isNameable || convertValue(value).kind !== 'unsendable') return false;
  return isOfGenerator || (name === key && authorOf(data)?.key === key);
}

/** Three keys have a meaning of their own. */
function convertLeaf({ name, value }: Leaf): Converted {
  const converted = convertValue(value);
  if (converted.kind !== 'value') return converted;
  switch (name) {
    case 'title':
      if (typeof value === 'string' && holdsTemplate(value))
        return { kind: 'unsendable', reason: 'holds template syntax' };
      return special(titleText(value), value, 'is not the words of a title');
    case 'date':
      return special(dateText(value), value, 'is no date such as `2026-01-31`');
    case 'language':
      return special(languageTag(value), value, 'is no language tag such as `en` or `pt-BR`');
    default:
      return converted;
  }
}

function dateText(value: unknown): string | undefined {
  const moment = writtenMoment(value);
  return moment && isoOf(moment);
}

function special(text: string | undefined, value: unknown, reason: string): Converted {
  if (text !== undefined) return { kind: 'value', value: text };
  return value === '' ? { kind: 'nothing' } : { kind: 'unsendable', reason };
}

interface Objection {
  readonly reason: string;
  readonly problem: Omit<Problem, 'path'>;
}

const RENAME_HINT = 'Send it under another key with `metadata.rename`, or name it in `metadata.drop`.';

function objectionTo({ key, name, isNameable }: Leaf, converted: Converted): Objection | undefined {
  if (converted.kind === 'nothing') return undefined;
  const leftOut = `\`${key}\` cannot be sent as metadata and is left out`;
  if (!isNameable) {
    const reason = 'the name of a field has letters and digits of ASCII, of which this key has none';
    const message = `${leftOut}: ${reason}.`;
    return { reason, problem: { level: 'warning', code: 'metadata-unsendable', message, hint: RENAME_HINT } };
  }
  if (converted.kind === 'unsendable') {
    const message = `${leftOut}: it ${converted.reason}.`;
    const hint = 'Coveo accepts texts, numbers, `true`, `false`, dates, and flat lists of these.';
    return {
      reason: `it ${converted.reason}`,
      problem: { level: 'warning', code: 'metadata-unsendable', message, hint },
    };
  }
  const reason = objectionToName(name);
  if (reason === undefined) return undefined;
  const message = `${leftOut}: ${reason}.`;
  return { reason, problem: { level: 'warning', code: 'metadata-reserved', message, hint: RENAME_HINT } };
}
