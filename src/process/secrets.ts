/** What must not be seen by git, by the parser or by anything else that this process starts. */
export interface Secrets {
  readonly apiKey: string | undefined;
  readonly githubToken: string | undefined;
  /** The environment without them, for the processes that we start. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const API_KEY_NAMES = ['INPUT_API-KEY', 'COVEO_API_KEY'];
const TOKEN_NAMES = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN'];

/** Takes the secrets out of an environment: afterwards they are nowhere but in the result. */
export function takeSecrets(environment: Record<string, string | undefined>): Secrets {
  const take = (names: readonly string[]) => {
    const values = names.map((name) => environment[name]?.trim());
    for (const name of names) delete environment[name];
    return values.find((value) => value !== undefined && value !== '');
  };
  const apiKey = take(API_KEY_NAMES);
  const githubToken = take(TOKEN_NAMES);
  return { apiKey, githubToken, environment: { ...environment } };
}
