import type { Shell } from '../cli-options.ts';
import { buildProgram } from '../program.ts';
import { bashCompletion } from './bash.ts';
import { type CommandWords, wordsOf } from './command-words.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const RENDER: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** A script for a shell, made from the commands themselves, so that it knows them all; ends with a line break. */
export function renderCompletion(shell: Shell, version: string): string {
  return RENDER[shell](wordsOf(buildProgram(version, () => {})));
}
