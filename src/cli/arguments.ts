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
  [
    /^--(?:no-)?colou?rs?(?:=|$)/,
    'There is no option for colour: it is there on a terminal alone, and `NO_COLOR=1` turns it off.',
  ],
  [/^-V$/, 'There is no `-V`: `docs-to-coveo -v` shows the version, `--verbose` shows more of a run.'],
];

/** Commands of other programs, and what they are here. */
const FOREIGN_COMMANDS: readonly (readonly [name: RegExp, text: string])[] = [
  [/^version$/, '`docs-to-coveo --version` shows the version'],
  [/^(?:deploy|push|sync|upload|index)$/, '`docs-to-coveo publish` makes the source equal to the commit'],
  [
    /^(?:serve|dev|start|watch)$/,
    '`docs-to-coveo preview` shows what you are writing, `docs-to-coveo sandbox` what was published',
  ],
  [/^(?:lint|validate|test|verify)$/, '`docs-to-coveo check` finds problems in settings, pages and links'],
  [/^(?:diff|status)$/, '`docs-to-coveo plan` shows what a publish would do'],
  [
    /^(?:login|auth|configure|config)$/,
    '`docs-to-coveo init` writes the settings, and the key comes from `COVEO_API_KEY`',
  ],
];

/** Reads the command line (without `node` and the script). Never exits and never prints. */
export function readArguments(argv: readonly string[], version: string): Arguments {
  const foreign = argv.flatMap((one) => FOREIGN.find(([name]) => name.test(one)) ?? []);
  if (foreign[1] !== undefined) return { kind: 'invalid', text: `${foreign[1]}\n` };
  const [command = ''] = argv;
  const meant = FOREIGN_COMMANDS.find(([name]) => name.test(command))?.[1];
  if (meant !== undefined) return { kind: 'invalid', text: `There is no command \`${command}\`: ${meant}.\n` };
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
