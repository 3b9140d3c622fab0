import type { Problem } from '../model/problem.ts';
import { addressOf } from './addresses.ts';
import type { Reading } from './reading.ts';

/**
 * Turns pages that share a document id into errors, each naming the others:
 * neither is pushed, and an item that exists stays as it is.
 */
export function refuseDuplicates(readings: readonly Reading[]): readonly Reading[] {
  const sharing = Map.groupBy(readings, addressOf);
  return readings.map((reading) => {
    const id = addressOf(reading);
    const others = id === undefined ? [] : (sharing.get(id) ?? []).filter((other) => other !== reading);
    return id === undefined || others.length === 0 ? reading : refused(reading, id, others);
  });
}

function refused(reading: Reading, id: string, others: readonly Reading[]): Reading {
  const { file, settings } = reading;
  const earlier = reading.kind === 'error' ? reading.problems : [];
  return { kind: 'error', file, settings, documentId: id, problems: [...earlier, duplicate(reading, id, others)] };
}

function duplicate(reading: Reading, id: string, others: readonly Reading[]): Problem {
  const names = others.map((other) => `\`${other.file.path}\``).join(', ');
  return {
    level: 'error',
    code: 'duplicate-document-id',
    message: `This page and ${names} have the same address, ${id}; neither is published.`,
    hint: 'Give one of them another address (its path, `permalink` or `slug`), or exclude it in `content`.',
    path: reading.file.path,
    line: 1,
  };
}
