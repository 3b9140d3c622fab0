import { InvalidArgumentError } from 'commander';
import { parseShare, type Share } from '../../plan/share.ts';

// What the values of options must look like; what is thrown is told with the option's name.

export function share(text: string): Share {
  const found = parseShare(text);
  if (!found) throw new InvalidArgumentError(`Expected a share such as \`2/8\`, but it is \`${text}\`.`);
  return found;
}

export function text(written: string): string {
  if (written.trim() === '') throw new InvalidArgumentError('Expected a value, but it is empty.');
  return written;
}

export function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`Expected a whole number, but it is \`${text}\`.`);
  return Number(text);
}
