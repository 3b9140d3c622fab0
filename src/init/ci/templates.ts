import { flowYaml } from '../yaml-text.ts';

/** What the text of a job depends on. */
export interface JobPlace {
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
  /** The branch that is published. */
  readonly branch: string;
}

/** Without another program to install: git is in the image, and npm fetches ours. */
const IMAGE = 'node:24';
const PROGRAM = 'npx --yes docs-to-coveo@0';

function folderOf({ workingDirectory }: Pick<JobPlace, 'workingDirectory'>): string {
  return workingDirectory.replace(/\/$/, '');
}

/** The option for settings that are not in the root, for a shell; empty, or beginning with a blank. */
export function folderOption(place: Pick<JobPlace, 'workingDirectory'>): string {
  const folder = folderOf(place);
  if (folder === '') return '';
  return ` --working-directory ${/^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`}`;
}

/** A command in YAML: one that holds a quote stands in a block of its own. */
function script(command: string, indent: string): string {
  return command.includes("'") ? `|-\n${indent}  ${command}` : command;
}

/** `.github/workflows/docs-to-coveo.yml` */
export function githubWorkflow(place: JobPlace): string {
  const folder = folderOf(place);
  const withFolder = folder === '' ? '' : `\n          working-directory: ${flowYaml(folder)}`;
  return `# Publishes the documentation on every merge, and shows in each pull request what a merge would do.
name: docs to coveo
on:
  push: {branches: [${flowYaml(place.branch)}]}
  pull_request:
permissions: {}
concurrency:
  group: docs-to-coveo-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: write # the record of what is published is kept in refs/docs-to-coveo/ of this repository
      pull-requests: write # the plan is a comment on its pull request; without this it is in the job summary alone
    steps:
      - uses: actions/checkout@v7 # a shallow clone is enough
        with: {persist-credentials: false}
      - uses: docs-to-coveo/docs-to-coveo@v1
        with:
          api-key: \${{ secrets.COVEO_API_KEY }}${withFolder}
`;
}

/** `.gitlab/docs-to-coveo.yml` */
export function gitlabFile(place: JobPlace): string {
  const option = folderOption(place);
  return `# Publishes the documentation on every merge, and shows in each merge request what a merge would do.
# COVEO_API_KEY: masked variable of the project, protected as the branch is.
# The record of what is published is kept in refs/docs-to-coveo/ of this repository, so the token of a job must be allowed to push: Settings,
# CI/CD, Job token permissions, "Allow Git push requests to the repository".
.docs-to-coveo:
  image: ${IMAGE}
  stage: test # or another stage of yours
  needs: []
  variables:
    GIT_DEPTH: "0" # all of the history: an older commit must never overwrite a newer one

docs-plan:
  extends: .docs-to-coveo
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${script(`${PROGRAM} plan${option}`, '    ')}

docs-publish:
  extends: .docs-to-coveo
  resource_group: docs-to-coveo
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"
  script:
    - git remote set-url origin "$CI_REPOSITORY_URL"
    - ${script(`${PROGRAM} publish${option}`, '    ')}
`;
}

/** `azure-pipelines-docs-to-coveo.yml` */
export function azureFile(place: JobPlace): string {
  const option = folderOption(place);
  return `# Publishes the documentation on every merge, and shows in each pull request what a merge would do.
# COVEO_API_KEY: secret variable of the pipeline. A pull request into a repository of Azure starts it by a build policy of the branch.
# The record of what is published is kept in refs/docs-to-coveo/ of this repository: give "Build Service" the permission Contribute on it,
# and Create branch.
trigger:
  branches: {include: [${flowYaml(place.branch)}]}
pr:
  branches: {include: [${flowYaml(place.branch)}]}
pool: {vmImage: ubuntu-latest}
container: ${IMAGE}
steps:
  - checkout: self
    fetchDepth: 0 # all of the history: an older commit must never overwrite a newer one
    persistCredentials: true # so that git may write the record
  - script: ${script(`${PROGRAM} plan${option}`, '    ')}
    condition: and(succeeded(), eq(variables['Build.Reason'], 'PullRequest'))
  - script: ${script(`${PROGRAM} publish${option}`, '    ')}
    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))
    env: {COVEO_API_KEY: $(COVEO_API_KEY)}
`;
}

/** What goes into `bitbucket-pipelines.yml`. */
export function bitbucketStep(place: JobPlace): string {
  const option = folderOption(place);
  return `# COVEO_API_KEY: secured variable of the repository. Git in a step of Bitbucket may push to its own repository, which keeps the record of
# what is published in refs/docs-to-coveo/.
image: ${IMAGE}
clone: {depth: full} # all of the history: an older commit must never overwrite a newer one
pipelines:
  pull-requests:
    '**':
      - step:
          name: what a merge would publish
          script:
            - ${script(`${PROGRAM} plan${option}`, '            ')}
  branches:
    ${flowYaml(place.branch)}:
      - step:
          name: publish the documentation
          deployment: production # one at a time
          script:
            - ${script(`${PROGRAM} publish${option}`, '            ')}
`;
}

/** A `Jenkinsfile` of a multibranch pipeline. */
export function jenkinsfile(place: JobPlace): string {
  const option = folderOption(place).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const branch = place.branch.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// coveo-api-key: credential of the kind "Secret text".
// coveo-docs-git: credential "Username with password" (a token) that may push: the record of what is published is kept in
// refs/docs-to-coveo/ of this repository. The clone needs all of its history: no option "Shallow clone".
pipeline {
  agent { docker { image '${IMAGE}' } }
  options { disableConcurrentBuilds() }
  environment { HOME = "\${env.WORKSPACE_TMP}" }
  stages {
    stage('Docs: what a merge would publish') {
      when { changeRequest() }
      steps { sh '${PROGRAM} plan${option}' }
    }
    stage('Docs: publish') {
      when { branch '${branch}' }
      environment { COVEO_API_KEY = credentials('coveo-api-key') }
      steps {
        withCredentials([gitUsernamePassword(credentialsId: 'coveo-docs-git')]) {
          sh '${PROGRAM} publish${option}'
        }
      }
    }
  }
}
`;
}
