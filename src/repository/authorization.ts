type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Environment by which git shows the token to GitHub, and to nobody else. An empty value first takes away what a checkout
 * may have left in the configuration, because two headers are refused. Nothing is on a command line or on disk.
 */
export function authorization(
  remoteUrl: string | undefined,
  {
    githubToken,
    serverUrl,
    environment,
  }: { githubToken?: string | undefined; serverUrl?: string | undefined; environment: Environment },
): Environment {
  if (githubToken === undefined || !serverUrl?.startsWith('https://') || !remoteUrl?.startsWith(`${serverUrl}/`))
    return {};
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${githubToken}`).toString('base64')}`;
  const name = `http.${serverUrl}/.extraheader`;
  return configuration(
    [
      [name, ''],
      [name, header],
    ],
    environment,
  );
}

/** Settings for git by way of its environment, after those that are there already. */
export function configuration(settings: readonly (readonly [string, string])[], environment: Environment): Environment {
  const first = Number(environment.GIT_CONFIG_COUNT ?? 0);
  const entries = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(first + settings.length), ...Object.fromEntries(entries) };
}
