import type { CiName } from './ci-names.ts';
import { azureFile, bitbucketStep, githubWorkflow, gitlabFile, jenkinsfile } from './templates.ts';

/** What of a repository says which CI it has. */
export interface FilesThere {
  /** Every file, from the root of the repository. */
  readonly allPaths: readonly string[];
  /** Folder of the settings: empty, or ending with a slash. */
  readonly workingDirectory: string;
  /** The branch that is published. */
  readonly branch: string;
  /** `OWNER/REPO` on GitHub and what is like it, elsewhere the address of the remote. */
  readonly repository?: string | undefined;
}

/** What becomes of the CI. */
export type CiPlan =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'file';
      readonly name: Exclude<CiName, 'none'>;
      readonly file: { readonly path: string; readonly text: string };
      /** What people do with it; a sentence. */
      readonly advice: string;
      /** Lines to add to a file that is theirs. */
      readonly paste?: string | undefined;
    }
  /** A file of people's own holds all jobs: they paste it. */
  | { readonly kind: 'paste'; readonly name: Exclude<CiName, 'none'>; readonly advice: string; readonly paste: string };

const FILES: readonly (readonly [CiName, RegExp])[] = [
  ['github', /^\.github\/workflows\/[^/]+\.ya?ml$/],
  ['gitlab', /^\.gitlab-ci\.yml$/],
  ['azure', /^azure-pipelines[^/]*\.ya?ml$|^\.azure-pipelines\//],
  ['bitbucket', /^bitbucket-pipelines\.yml$/],
  ['jenkins', /^Jenkinsfile$/],
];

/** Hosts that bring a CI of their own. */
const HOSTS: readonly (readonly [CiName, RegExp])[] = [
  ['gitlab', /gitlab/i],
  ['bitbucket', /bitbucket/i],
  ['azure', /dev\.azure\.com|visualstudio\.com/i],
];

/** The CI whose files are there; that of the remote's host where it is among several, or where there is none; else GitHub. */
export function findCi({ allPaths, repository = '' }: Pick<FilesThere, 'allPaths' | 'repository'>): CiName {
  const there = FILES.filter(([, pattern]) => allPaths.some((path) => pattern.test(path))).map(([name]) => name);
  const [ofHost] = HOSTS.find(([, pattern]) => pattern.test(repository)) ?? [undefined];
  if (ofHost !== undefined && (there.length === 0 || there.includes(ofHost))) return ofHost;
  return there[0] ?? 'github';
}

/**
 * The job to write, or to paste.
 *
 * @param wanted the CI that somebody named; else the one that is found
 */
export function ciPlan(wanted: CiName | undefined, there: FilesThere): CiPlan {
  const name = wanted ?? findCi(there);
  const secret = 'Keep the key as the secret `COVEO_API_KEY`';
  switch (name) {
    case 'none':
      return { kind: 'none' };
    case 'github':
      return {
        kind: 'file',
        name,
        file: { path: '.github/workflows/docs-to-coveo.yml', text: githubWorkflow(there) },
        advice: `${secret} of the repository (Settings, Secrets and variables, Actions).`,
      };
    case 'gitlab':
      return {
        kind: 'file',
        name,
        file: { path: '.gitlab/docs-to-coveo.yml', text: gitlabFile(there) },
        advice: `Add this to \`.gitlab-ci.yml\`, and ${secret.replace('Keep', 'keep').replace('secret', 'masked variable')}:`,
        paste: 'include:\n  - local: .gitlab/docs-to-coveo.yml\n',
      };
    case 'azure':
      return {
        kind: 'file',
        name,
        file: { path: 'azure-pipelines-docs-to-coveo.yml', text: azureFile(there) },
        advice: `Make a pipeline of the file, and ${secret.replace('Keep', 'keep').replace('secret', 'secret variable')} of it.`,
      };
    case 'bitbucket':
      return {
        kind: 'paste',
        name,
        advice: `Add this to \`bitbucket-pipelines.yml\`, and ${secret.replace('Keep', 'keep').replace('secret', 'secured variable')} of the repository:`,
        paste: bitbucketStep(there),
      };
    case 'jenkins':
      return {
        kind: 'paste',
        name,
        advice: 'Add these stages to the `Jenkinsfile`, and keep the key as the credential `coveo-api-key`:',
        paste: jenkinsfile(there),
      };
  }
}
