import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { RunRequest } from './request.ts';

interface Needed {
  /** Whether a workflow of GitHub runs this. */
  readonly isWorkflow: boolean;
  readonly organization: string | undefined;
  readonly source: string | undefined;
  readonly apiKey: string | undefined;
}

/** The problems of what must be known before the first call. `what`: what a person wants to do. */
export function missing(
  what: 'publish' | 'audit' | 'set up',
  { isWorkflow, organization, source, apiKey }: Needed,
): readonly Problem[] {
  const problems: (Problem | false)[] = [
    organization === undefined && {
      level: 'error',
      code: 'organization-missing',
      message: `To ${what}, \`organization\` must be known, but neither the settings nor an input nor \`DOCS_TO_COVEO_ORGANIZATION\` names it.`,
      hint: 'Add `organization: YOUR-ORGANIZATION-ID` to the settings; the administration console shows the id in its address.',
    },
    source === undefined && {
      level: 'error',
      code: 'source-missing',
      message: `To ${what}, \`source\` must be known, but neither the settings nor an input names it.`,
      hint: 'Add `source: YOUR-SOURCE-ID` to the settings: the id of a Push source. `docs-to-coveo setup --yes --write` makes one and writes its id there.',
    },
    apiKey === undefined && {
      level: 'error',
      code: 'api-key-missing',
      message: `To ${what}, an API key is needed, but there is none.`,
      hint: isWorkflow
        ? 'Set the input `api-key` from a secret. It is empty, too, where the secret is, and in runs of Dependabot and of forks, which are given no secrets. `plan` works without a key.'
        : 'Set `COVEO_API_KEY`, or pipe the key into standard input. Without a key, `plan` and `publish --sandbox` work.',
    },
  ];
  return problems.filter((problem) => problem !== false);
}

/** The problems of what must be known before a source can be spoken to. */
export function missingForSource(
  request: Pick<RunRequest, 'apiKey' | 'command' | 'environment'>,
  { organization, source }: Pick<Settings, 'organization' | 'source'>,
): readonly Problem[] {
  const { apiKey, command } = request;
  const what = command === 'audit' ? 'audit' : 'publish';
  return missing(what, { isWorkflow: isWorkflow(request), organization, source, apiKey });
}

export function isWorkflow({ environment }: Pick<RunRequest, 'environment'>): boolean {
  return environment.GITHUB_ACTIONS === 'true';
}
