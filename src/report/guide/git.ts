import type { GitCode } from '../../model/run-codes.ts';
import type { Guide } from './guide.ts';

export const GIT: Readonly<Record<GitCode, Guide>> = {
  'no-commit': {
    title: 'The repository has no commit.',
    effect: 'usage',
    why: 'What is published is a commit, and there is none yet. Files that are only in the folder, or only staged, play no part.',
    remedy:
      'Commit your pages first. To see what would become of them before that, look at the work tree, or preview it.',
    shell: 'git add . && git commit -m "First pages" && docs-to-coveo plan',
    see: 'commands.md#plan',
  },
  'commit-not-found': {
    title: 'The commit that was named is not there.',
    effect: 'usage',
    why: 'It is neither in this clone nor, by its full id, as a tag or as a branch, in the remote. A shallow clone has the last commit alone, so `HEAD~3` or a short id cannot be found in it.',
    remedy: 'Name the full id, or fetch the history.',
    yaml: '- uses: actions/checkout@v4\n  with: {fetch-depth: 0}',
    see: 'commands.md#going-back',
  },
  'no-merge-result': {
    title: 'The pull request cannot be merged, so nothing was planned.',
    why: 'On `pull_request_target` the action plans what merging would give. GitHub has made no such result of the last commit, mostly because there are conflicts. It is a notice; the exit code is 0, and nothing is sent.',
    remedy: 'Resolve the conflicts and push. If there are none, GitHub was still at work: run the job again.',
    see: 'commands.md#plan',
  },
  'uncommitted-changes': {
    title: 'Files on disk differ from the commit.',
    effect: 'notice',
    why: 'What is published is the commit, so pages that are changed, new or deleted only on disk play no part. The settings are the exception: they count as they are on disk. It is told outside of workflows only.',
    remedy: 'Commit what is to be published. To see the effect before that, look at the work tree.',
    shell: 'docs-to-coveo plan --work-tree',
    see: 'commands.md#of-check-plan-and-explain',
  },
  'git-no-remote': {
    title: 'The repository has no remote to keep the record in.',
    why: 'The record is a ref of the remote. For a plan this is a notice: every page counts as new. A publish, a rebuild or an audit ends with exit code 1 before anything is sent or deleted.',
    remedy: 'Add a remote, or compare with a commit instead, which stores nothing.',
    shell: 'git remote add origin git@github.com:acme/handbook.git',
    see: 'commands.md#the-base-of-state-commit',
  },
  'git-missing': {
    title: 'The program git was not found.',
    effect: 'refused',
    why: 'Pages are read from git, not from the folder. On this machine or in this container there is no `git` on the `PATH`.',
    remedy: 'Install git 2.31 or later. In a slim container image it is one line.',
    shell: 'apt-get update && apt-get install -y git',
  },
  'git-too-old': {
    title: 'git is too old.',
    effect: 'refused',
    why: 'At least version 2.31 is needed, which is of 2021.',
    remedy: 'Update git. On an old runner or image, take a newer one, or run the job in a container that has it.',
    shell: 'git --version',
  },
  'git-no-repository': {
    title: 'The folder is not in a git repository.',
    effect: 'usage',
    why: 'The program publishes what git has at a commit, and was started outside of any clone. In a workflow the repository is not checked out, or `.git` did not come along into the container.',
    remedy: 'Start it inside of a clone, or name the folder with `--working-directory`.',
    yaml: '- uses: actions/checkout@v4\n- uses: docs-to-coveo/docs-to-coveo@v1',
    see: 'commands.md#common-options',
  },
  'git-nested-bare-repository': {
    title: 'The folder looks like a repository that was committed into another one.',
    effect: 'usage',
    why: 'A folder with the files of a bare repository inside of a work tree may have come with a commit of somebody else, and its configuration could run programs. It is not trusted.',
    remedy: 'Start in the folder of the work tree that holds the settings, or name it with `--working-directory`.',
    shell: 'docs-to-coveo plan --working-directory .',
  },
  'git-no-work-tree': {
    title: 'The repository is a bare one, without files that are checked out.',
    effect: 'usage',
    why: '`init`, `--work-tree`, `--staged` and a preview look at files as they are on disk. A bare repository holds commits alone.',
    remedy:
      'Clone it, and start there. Without these options, commands read what is committed, also in a bare repository.',
    shell: 'git clone docs.git docs && cd docs',
  },
  'git-unsafe-ownership': {
    title: 'git refuses to read the repository, because the folder belongs to somebody else.',
    effect: 'refused',
    why: 'In containers the checkout mostly belongs to another user than the one who runs the job. git protects you from the configuration of strangers.',
    remedy: 'If you trust the folder, tell git so in a step before.',
    shell: 'git config --global --add safe.directory "$PWD"',
  },
  'git-bad-revision': {
    title: 'Something that was to name a commit cannot be one.',
    effect: 'refused',
    why: 'The name is empty, begins with `-`, or holds control characters; it would be taken for an option of git. Mostly an expression of the workflow came out wrong.',
    remedy: 'Look at what `commit` or `base` is really given, and name an id, a branch or a tag.',
    shell: 'docs-to-coveo publish --commit v1.2.0',
    see: 'commands.md#going-back',
  },
  'git-missing-object': {
    title: 'A commit or file that git should have is not there.',
    effect: 'failed',
    why: 'The remote does not have what was asked for, or the clone is damaged or incomplete. Mostly a commit was force-pushed away, or a cache of a clone is broken.',
    remedy:
      'Clone again, and fetch the history where an older commit is named. `git fsck` says whether the clone is damaged.',
    yaml: '- uses: actions/checkout@v4\n  with: {fetch-depth: 0}',
  },
  'git-record-denied': {
    title: 'The record of what is published could not be stored.',
    effect: 'failed',
    why: 'The token may read the repository, but not write to it, or a rule or hook of the server refuses `refs/docs-to-coveo/`. The record is written before the first call to Coveo, so mostly nothing was sent.',
    remedy:
      'Give the job the permission. Where nothing may be written at all, use `state: commit`, which stores nothing.',
    yaml: 'jobs:\n  publish:\n    permissions:\n      contents: write',
    see: 'commands.md#permissions-of-the-token',
  },
  'git-remote-denied': {
    title: 'The remote did not let git in.',
    effect: 'failed',
    why: 'The token or the credentials are missing, expired or not for this repository. The record cannot be read, so nobody knows what is published.',
    remedy:
      'Give `github-token` a token that may read the repository (a publish also writes the record), or let the checkout keep its credentials. On your machine see whether `git fetch` works.',
    yaml: 'jobs:\n  publish:\n    permissions:\n      contents: write',
    see: 'commands.md#permissions-of-the-token',
  },
  'git-remote-unreachable': {
    title: 'git could not reach the remote.',
    effect: 'failed',
    why: 'The name, the network or the certificate is in the way, or the server was busy; failures that pass were tried again already.',
    remedy: 'Check the address and the network, then run again. Behind a proxy, git needs to know it.',
    shell: 'git remote -v && git ls-remote origin HEAD',
  },
  'git-failed': {
    title: 'git failed in a way that is not known here.',
    effect: 'failed',
    why: 'The message holds what git wrote. A full disk, a broken clone or a killed process are usual causes.',
    remedy:
      'Run the same command by hand if the message is not enough, free some space, or clone again. If it stays, report it with what `--verbose` shows.',
    shell: 'docs-to-coveo plan --verbose',
  },
};
