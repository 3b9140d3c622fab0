/** What went wrong with git, with the repository or with its remote. */
export type GitErrorKind =
  /** There is no git program. */
  | 'missing'
  | 'too-old'
  | 'no-repository'
  /** The folder looks like a bare repository, and lies inside the work tree of another one. */
  | 'nested-bare-repository'
  /** A bare repository, where files that are checked out are asked for. */
  | 'no-work-tree'
  /** The repository belongs to somebody else, and git refuses to look at it. */
  | 'unsafe-ownership'
  | 'bad-revision'
  | 'missing-object'
  | 'no-remote'
  | 'remote-unreachable'
  /** The remote did not let us in. */
  | 'remote-denied'
  /** The remote lets us read, but not store the record. */
  | 'record-denied'
  | 'failed';

/** A failure in words for people. */
export interface FailureWords {
  readonly kind: GitErrorKind;
  /** Whole sentences. */
  readonly message: string;
  readonly hint?: string | undefined;
  /** The same command may succeed a moment later. */
  readonly transient?: boolean | undefined;
}

/** How a git process ended badly. */
export interface FailedCommand {
  /** Subcommand: `fetch`. */
  readonly name: string;
  readonly directory: string;
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** In English, without secrets. */
  readonly stderr: string;
}

type Rule = readonly [pattern: RegExp, words: (command: FailedCommand, match: RegExpExecArray) => FailureWords];

/** In order: the first that matches what git wrote explains it. */
const RULES: readonly Rule[] = [
  [/(?:dubious ownership in repository at|unsafe repository \()\s*'([^\n]*?)'/, unsafeDirectory],
  [/not a git repository/, notARepository],
  // The connection ends after these, so they come before what speaks of connections.
  [/not our ref|couldn't find remote ref|no commits selected for shallow requests/, notThere],
  [
    /returned error: 40[134]|authentication failed|could not read (?:username|password)|permission to .* denied|permission denied|access denied|marked as read only|repository not found|write access to repository not granted|not allowed to (?:push|upload)|insufficient permission/i,
    remoteDenied,
  ],
  [
    /could not resolve|couldn't resolve|failed to connect|couldn't connect|connection (?:timed out|reset|refused|closed)|operation timed out|operation too slow|network is unreachable|no route to host|returned error: (?:429|5\d\d)|early eof|rpc failed|unexpected disconnect|ssl_error_syscall|gnutls_handshake|empty reply from server|hung up unexpectedly|kex_exchange_identification/i,
    (command) => ({ ...unreachable(command), transient: true }),
  ],
  [
    /does not appear to be a git repository|host key verification failed|could not read from remote repository|certificate|unable to access|unable to find remote helper|repository '.*' (?:does not exist|not found)/i,
    unreachable,
  ],
];

/** Explains what git wrote on its standard error (with `LC_ALL=C`, so in English). */
export function explainFailure(command: FailedCommand): FailureWords {
  for (const [pattern, words] of RULES) {
    const match = pattern.exec(command.stderr);
    if (match) return words(command, match);
  }
  const { name, exitCode } = command;
  const ending = exitCode === null ? 'was ended by a signal' : `failed with exit code ${exitCode}`;
  return { kind: 'failed', message: `\`git ${name}\` ${ending}${quoted(command)}`, transient: exitCode === null };
}

/** The last lines that git or the server wrote, in one line. */
export function lastWords(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(-4)
    .join(' / ')
    .slice(-600);
}

function quoted({ stderr }: FailedCommand): string {
  const words = lastWords(stderr);
  return words === '' ? '.' : `: ${words}`;
}

function unsafeDirectory({ directory }: FailedCommand, match: RegExpExecArray): FailureWords {
  const path = match[1] ?? directory;
  return {
    kind: 'unsafe-ownership',
    message: `git refuses to read \`${path}\`, because the folder belongs to another user.`,
    hint: `If you trust it, name it in git's \`safe.directory\`: \`git config --global --add safe.directory '${path}'\`.`,
  };
}

function notARepository({ directory }: FailedCommand): FailureWords {
  return {
    kind: 'no-repository',
    message: `\`${directory}\` is not a git repository and not inside one, but this program publishes what git has at a commit.`,
    hint: 'Start it inside a clone, or make this folder a repository with `git init`; in a workflow, let `actions/checkout` run before.',
  };
}

function notThere(command: FailedCommand): FailureWords {
  return {
    kind: 'missing-object',
    message: `The remote does not have what \`git ${command.name}\` asked for${quoted(command)}`,
  };
}

function remoteDenied(command: FailedCommand): FailureWords {
  return {
    kind: 'remote-denied',
    message: `The remote did not let \`git ${command.name}\` in${quoted(command)}`,
    hint: 'Give `github-token` a token that may read the repository (`permissions: contents: read`), or let `actions/checkout` persist its credentials.',
  };
}

function unreachable(command: FailedCommand): FailureWords {
  return {
    kind: 'remote-unreachable',
    message: `\`git ${command.name}\` could not reach the remote${quoted(command)}`,
    hint: 'Check the address of the remote (`git remote -v`) and the network, then run again.',
  };
}
