import { CommanderError } from 'commander';
import type { Arguments, CliOptions } from './cli-options.ts';
import { buildProgram } from './program.ts';

/** Options of other programs, and what they are here. A key has none, so its value is never shown or suggested as one. */
const FOREIGN: readonly (readonly [name: RegExp, text: string])[] = [
  [
    /^--?(?:coveo-)?(?:api-?)?(?:key|token)(?:=|$)/i,
    'The API key is never an argument, because other users of this machine could read it. Set `COVEO_API_KEY`, or pipe it into standard input.',
  ],
  [/^(?:--dry-run|-n)$/, 'There is no `--dry-run`: `docs-to-coveo plan` shows what a publish would do.'],
];

/** Reads the command line (without `node` and the script). Never exits and never prints. */
export function readArguments(argv: readonly string[], version: string): Arguments {
  const foreign = argv.flatMap((one) => FOREIGN.find(([name]) => name.test(one)) ?? []);
  if (foreign[1] !== undefined) return { kind: 'invalid', text: `${foreign[1]}\n` };
  let found: Arguments | undefined;
  const said: string[] = [];
  const program = buildProgram(version, (result) => {
    found = result;
  });
  const output = { writeOut: (text: string) => said.push(text), writeErr: (text: string) => said.push(text) };
  for (const command of [program, ...program.commands]) command.exitOverride().configureOutput(output);
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: error.exitCode === 0 ? 'help' : 'invalid', text: said.join('') };
  }
  if (!found) return { kind: 'invalid', text: program.helpInformation() };
  const unused = found.kind === 'run' ? unusedOption(found.options) : undefined;
  return unused === undefined ? found : { kind: 'invalid', text: `error: ${unused}\n` };
}

/** An option that would do nothing without another, in a sentence. */
function unusedOption({ base, state, database, sandbox, verifyMinutes, verify }: CliOptions): string | undefined {
  if (base !== undefined && state !== 'commit')
    return '`--base` counts only with `--state commit`. Add that, or leave it out.';
  if (database !== undefined && !sandbox)
    return '`--database` counts only with `--sandbox`. Add that, or leave it out.';
  if (verifyMinutes !== undefined && verify !== 'wait')
    return '`--verify-minutes` counts only with `--verify wait`. Add that, or leave it out.';
  return undefined;
}
