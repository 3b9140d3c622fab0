import { describe, expect, it } from 'vitest';
import { takeSecrets } from '../../src/process/secrets.ts';

describe('takeSecrets', () => {
  it('takes them out of the environment, so that nothing we start can see them', () => {
    const environment: Record<string, string | undefined> = {
      PATH: '/bin',
      COVEO_API_KEY: ' key ',
      'INPUT_API-KEY': '',
      GITHUB_TOKEN: 'token',
      'INPUT_GITHUB-TOKEN': 'input token',
    };
    const secrets = takeSecrets(environment);
    expect(secrets).toEqual({ apiKey: 'key', githubToken: 'input token', environment: { PATH: '/bin' } });
    expect(environment).toEqual({ PATH: '/bin' });
  });

  it('has none where there are none', () => {
    expect(takeSecrets({ COVEO_API_KEY: '  ' })).toEqual({
      apiKey: undefined,
      githubToken: undefined,
      environment: {},
    });
  });
});
