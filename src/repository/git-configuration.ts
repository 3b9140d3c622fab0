/** One entry of git's configuration: key, value. */
export type ConfigurationEntry = readonly [key: string, value: string];

/** Environment variables; an undefined one is not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The parts that git's configuration from the environment is put together of. */
export interface ConfigurationParts {
  /** Weaker than what the caller's environment says: settings carried over from another repository. */
  readonly inherited?: readonly ConfigurationEntry[] | undefined;
  /** Stronger than everything else. */
  readonly imposed?: readonly ConfigurationEntry[] | undefined;
}

/** A dead connection ends after two minutes of silence, unless the repository or the environment says otherwise. */
const DEFAULTS: readonly ConfigurationEntry[] = [
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '120'],
];

/** What makes git do nothing but what it is told: no hook, no helper program, no housekeeping, no quoted names. */
const ALWAYS: readonly ConfigurationEntry[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  // Files of a work tree can look like a bare repository, whose configuration would run commands (git 2.38).
  ['safe.bareRepository', 'explicit'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['log.showSignature', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['push.followTags', 'false'],
  ['push.gpgSign', 'false'],
  // An empty value takes away what was listed before.
  ['push.pushOption', ''],
];

const VARIABLES: Environment = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A run is exactly its commit, not what somebody put in its place.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
  LANGUAGE: undefined,
};

/** Variables by which a caller (a git hook, say) points git at a repository; the folder alone decides here. */
const POINTERS = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_QUARANTINE_PATH',
  'GIT_CONFIG',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

/**
 * The environment that git runs in. Configuration travels in `GIT_CONFIG_COUNT`, `GIT_CONFIG_KEY_n`, `GIT_CONFIG_VALUE_n`
 * (git 2.31, https://git-scm.com/docs/git-config#ENVIRONMENT), so that no secret is ever on a command line. What the caller
 * configured in the same way stays in force.
 */
export function gitEnvironment(
  environment: Environment,
  parts: ConfigurationParts = {},
): Record<string, string | undefined> {
  const { inherited = [], imposed = [] } = parts;
  const entries = [...DEFAULTS, ...inherited, ...configurationIn(environment), ...ALWAYS, ...imposed];
  const isOurs = (name: string) => POINTERS.includes(name) || /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name);
  const kept = Object.entries(environment).filter(([name]) => !isOurs(name));
  return { ...Object.fromEntries(kept), ...VARIABLES, ...asVariables(entries) };
}

function configurationIn(environment: Environment): readonly ConfigurationEntry[] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return Array.from(
    { length: Number.isInteger(count) && count > 0 ? count : 0 },
    (_, index): ConfigurationEntry => [
      environment[`GIT_CONFIG_KEY_${index}`] ?? '',
      environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ],
  ).filter(([key]) => key !== '');
}

function asVariables(entries: readonly ConfigurationEntry[]): Record<string, string> {
  const pairs = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}
