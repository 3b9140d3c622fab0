import type { SettingsCode } from '../../model/run-codes.ts';
import type { Guide } from './guide.ts';

export const SETTINGS: Readonly<Record<SettingsCode, Guide>> = {
  'settings-exist': {
    title: '`init` found settings that are there already.',
    effect: 'usage',
    why: 'The command `init` writes the first settings of a repository, and never changes or replaces a file. It stopped before it wrote anything: settings, workflow and everything else stay as they were.',
    remedy:
      'Keep your settings, and look at what they come to with `check`. To begin anew, delete or rename the file first. For a second site in the same repository, name its folder.',
    shell: 'docs-to-coveo init --working-directory handbook',
    see: 'commands.md#init',
  },
  'settings-missing': {
    title: 'There is no settings file.',
    effect: 'usage',
    why: 'Without `config`, the program looks for `docs-to-coveo.yml` and then `.github/docs-to-coveo.yml`; on the command line also in the folders above. With `config` it looks for that file alone.',
    remedy:
      'Run `docs-to-coveo init`, which writes the file from what it finds in the repository. Or create it yourself in the root of the repository, with at least the address of the site, and commit it. If it has another name or folder, name it with `config` or `working-directory`.',
    yaml: 'organization: acme1234\nsource: acme1234-abcdefghij\nsite: {url: https://docs.example.com/}',
    see: 'settings.md#settings',
  },
  'settings-empty': {
    title: 'The settings file holds nothing.',
    effect: 'usage',
    why: 'The file is there, but has no key: it is empty, or all of it is a comment. Nothing is guessed from that, because at least the address of the site must be known.',
    remedy: 'Write at least `site.url`. Where the lines were commented out for a try, take the `#` away again.',
    yaml: 'site: {url: https://docs.example.com/}',
    see: 'settings.md#settings',
  },
  'settings-invalid-yaml': {
    title: 'The settings file is not valid YAML.',
    effect: 'usage',
    why: 'The line and column are where the parser could not go on; the slip is often on the line above: a missing space behind a colon, a tab, a quote that is not closed, an alias `*name` whose anchor `&name` is nowhere further up.',
    remedy:
      'Correct the place. Put quotes around texts that begin with `*`, `&`, `!`, `@` or `{`, globs above all. The JSON schema of the settings lets an editor show such slips while you write.',
    yaml: 'content:\n  - root: docs\n    exclude: ["**/draft-*.md"]',
    see: 'settings.md#how-the-file-is-checked',
  },
  'settings-several-documents': {
    title: 'The settings file holds more than one YAML document.',
    effect: 'usage',
    why: 'A line `---` in the middle of the file begins a second document. Only one can be the settings, and which of them is meant is not guessed.',
    remedy:
      'Remove that line and bring all keys into one document. For two sources, write two files and name each with `config` in a step of its own.',
    shell: 'docs-to-coveo plan --config docs-internal.yml',
    see: 'settings.md#settings',
  },
  'settings-not-a-mapping': {
    title: 'The settings file is not a set of keys and values.',
    effect: 'usage',
    why: 'The file is valid YAML, but its top is a list or a single text, such as `organization acme1234` without the colon.',
    remedy: 'Write keys, each with a colon and a space behind it.',
    yaml: 'organization: acme1234\nsite: {url: https://docs.example.com/}',
    see: 'settings.md#settings',
  },
  'settings-not-a-file': {
    title: 'The settings path is a folder.',
    effect: 'usage',
    why: '`config`, or one of the usual names, leads to a folder. The program does not look for a file in it.',
    remedy: 'Name the file itself.',
    shell: 'docs-to-coveo plan --config .github/docs-to-coveo.yml',
    see: 'commands.md#common-options',
  },
  'settings-linked': {
    title: 'The settings file is a symbolic link, or lies behind one.',
    effect: 'usage',
    why: 'Links are not followed: a link could lead out of the repository, and what it leads to is not what was reviewed with the commit.',
    remedy: 'Commit the file itself in that place, or name its real path with `config`.',
    shell: 'docs-to-coveo plan --config shared/docs-to-coveo.yml',
  },
  'settings-too-large': {
    title: 'The settings file is too large to be read.',
    effect: 'usage',
    why: 'The file has more than 250,000 characters, or holds too many or too deeply nested values once its aliases are followed. It is not read in part, because what is left out could be what protects a page.',
    remedy:
      'Move long lists of groups and members into a file of their own, and leave out aliases that repeat large parts.',
    yaml: 'identities:\n  provider: Acme Docs Identities\n  file: people.yml',
    see: 'settings.md#identities',
  },
  'settings-duplicate-key': {
    title: 'One key is set twice in the settings.',
    effect: 'usage',
    why: 'YAML forbids it, and programs differ in which of the two they take. A rule or a permission set could vanish in silence that way, so none of them is taken. The message says where the first one is.',
    remedy: 'Keep one of the two. Where both hold a part, bring the parts together under one key.',
    see: 'settings.md#how-the-file-is-checked',
  },
  'settings-invalid-key': {
    title: 'A key of the settings cannot be used as a name.',
    effect: 'usage',
    why: 'The key is `__proto__`, is no text, or breaks the rule for names in this place, such as the name of a field in `setup.fields`. The message says what the name must be.',
    remedy:
      'Rename the key as the message says. Field names have lower-case letters, digits and `_`, and begin with a letter.',
    see: 'settings.md#settings',
  },
  'settings-unknown-key': {
    title: 'The settings hold a key that does not exist.',
    effect: 'usage',
    why: 'A key that nobody reads mostly is a slip of the pen, and a slip in `permissions` or `exclude` would publish what was meant to be hidden. The message lists the keys that this place may hold.',
    remedy:
      'Correct the spelling or the indentation. Options of a run (`on-error`, `allow-deletes`, `state`) are inputs of the action and options of the command line, not settings. Metadata of your own belongs into `metadata.add` or `content[].metadata`.',
    see: 'settings.md#settings',
  },
  'settings-missing-key': {
    title: 'A key that is required is not there.',
    effect: 'usage',
    why: 'Most settings have a default, but this one has none: `site.url` always, `permissions.rules` with `permissions`, `identities.provider` with `identities`, and so on.',
    remedy: 'Add the key. The message says what its value must be.',
    yaml: 'site:\n  url: https://docs.example.com/',
    see: 'settings.md#settings',
  },
  'settings-wrong-type': {
    title: 'A setting has a value of the wrong type.',
    effect: 'usage',
    why: 'The value is a text where a list is wanted, a mapping where a text is wanted, and the like. Mostly the indentation makes it so, or a bracket or a pair of quotes is missing.',
    remedy:
      'Write the value as the message says. A list of one still needs its brackets; a text that looks like a number, a date or `yes` needs quotes.',
    yaml: 'content:\n  - root: docs\n    include: ["**/*.md"]',
    see: 'settings.md#settings',
  },
  'settings-invalid-value': {
    title: 'A setting has a value that cannot be used.',
    effect: 'usage',
    why: 'The type is right, but the value is not one that is allowed: an unknown word, an address that is no address, a path that leads out of the repository, a glob or pattern that cannot be read. It may also come from an option, an input or a variable; the message names where it is from. A pattern of `site.vitepress.rewrites` is found a little later, when the addresses are made: then the exit code is 3.',
    remedy: 'Write one of the values that the message names.',
    see: 'settings.md#settings',
  },
  'settings-conflict': {
    title: 'Two settings do not go together.',
    effect: 'usage',
    why: 'A key works with one generator only, but `site.generator` names another one; or an option of a field is set that its type cannot have. Passing over one of them could give pages other addresses than you expect.',
    remedy:
      'Remove one of the two. For addresses of your own, choose the generator `plain`; for options of texts, choose `type: STRING`.',
    yaml: 'site:\n  url: https://docs.example.com/\n  generator: plain\n  permalink: /:path/',
    see: 'settings.md#site',
  },
  'settings-change-not-shown': {
    title: 'The pull request changes the settings, and the plan does not show what that does.',
    why: 'On `pull_request_target` the settings of the base branch count, because whoever made the pull request could otherwise point the run at another source. This is a warning: the plan shows the changed pages by the old settings, and says nothing of what the new ones would publish or open.',
    remedy:
      'Review the change of the settings file by itself, `permissions` and `exclude` above all. To see its effect, plan the branch on the event `pull_request`, or on your machine.',
    shell: 'docs-to-coveo plan',
    see: 'commands.md#plan',
  },
  'input-invalid': {
    title: 'An input of the action has a value that cannot be understood.',
    effect: 'usage',
    why: 'The value is none of the words that the input knows, or is no whole number where one is needed. An input that is misread could delete or open more than you want, so nothing is tried.',
    remedy: 'Correct the input under `with:` of the step. An expression that comes out empty counts as the default.',
    see: 'commands.md#options',
  },
  'working-directory-missing': {
    title: 'The working directory is not there.',
    effect: 'usage',
    why: '`working-directory` names a folder that does not exist on this machine. In a workflow the repository is mostly not checked out yet, or into another path.',
    remedy: 'Correct the folder, which counts from the root of the workspace, and let the checkout run before.',
    yaml: '- uses: actions/checkout@v4\n- uses: docs-to-coveo/docs-to-coveo@v1\n  with: {working-directory: handbook}',
    see: 'commands.md#common-options',
  },
  'organization-missing': {
    title: 'Nobody says which Coveo organization to use.',
    effect: 'usage',
    why: 'The command calls Coveo, but neither the settings nor an input nor the variable `DOCS_TO_COVEO_ORGANIZATION` names the organization. `plan`, `check`, `explain` and `access` work without.',
    remedy:
      'Add the id to the settings. It is not the display name: it stands in the address of the Administration Console, behind `#`.',
    yaml: 'organization: acme1234',
    see: 'settings.md#the-service',
  },
  'source-missing': {
    title: 'Nobody says which source to use.',
    effect: 'usage',
    why: 'The command needs the id of a Push source, but neither the settings nor an input names one. For `setup`, a name in `setup.sourceName` is enough.',
    remedy:
      'Add the id of the source, which its page in the Administration Console shows, or let `setup` make a source and write its id into the settings.',
    shell: 'docs-to-coveo setup --yes --write',
    see: 'setup.md#the-way',
  },
  'api-key-missing': {
    title: 'There is no API key.',
    effect: 'usage',
    why: 'The command calls Coveo and was given no key. In a workflow the secret is empty, or not passed on: runs of Dependabot and of forks are given no secrets at all.',
    remedy:
      'Pass the secret on in the workflow; on the command line set `COVEO_API_KEY`. To only look, use `plan`, which needs no key, or publish into a sandbox.',
    yaml: `- uses: docs-to-coveo/docs-to-coveo@v1\n  with:\n    api-key: \${{ secrets.COVEO_API_KEY }}`,
    see: 'commands.md#the-key',
  },
};
