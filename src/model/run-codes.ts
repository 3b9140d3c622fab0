/** Of the settings file, the inputs and the options. */
export type SettingsCode =
  | 'api-key-missing'
  | 'input-invalid'
  | 'organization-missing'
  | 'settings-change-not-shown'
  | 'settings-conflict'
  | 'settings-duplicate-key'
  | 'settings-empty'
  | 'settings-invalid-key'
  | 'settings-invalid-value'
  | 'settings-invalid-yaml'
  | 'settings-linked'
  | 'settings-exist'
  | 'settings-missing'
  | 'settings-missing-key'
  | 'settings-not-a-file'
  | 'settings-not-a-mapping'
  | 'settings-several-documents'
  | 'settings-too-large'
  | 'settings-unknown-key'
  | 'settings-wrong-type'
  | 'source-missing'
  | 'working-directory-missing';

/** Of users, groups and owners. */
export type IdentityCode =
  | 'codeowners-foreign-team'
  | 'codeowners-invalid-line'
  | 'codeowners-too-large'
  | 'codeowners-unknown-user'
  | 'github-member-without-email'
  | 'github-teams-not-read'
  | 'github-teams-unreadable'
  | 'github-token-missing'
  | 'identities-file-missing'
  | 'identities-invalid-csv'
  | 'identity-defined-twice'
  | 'identity-granted-external'
  | 'identity-granted-user'
  | 'identity-malformed'
  | 'identity-not-defined'
  | 'identity-of-another-provider'
  | 'identity-spellings'
  | 'identity-unknown'
  | 'identity-wildcard';

/** Of the record of what is published. */
export type RecordCode =
  | 'lease-lost'
  | 'older-commit'
  | 'other-branch'
  | 'other-settings'
  | 'plan-outdated'
  | 'record-damaged'
  | 'record-newer'
  | 'record-other-organization'
  | 'record-replaced'
  | 'rollback';

/** Of git, and of the commit that is looked at. */
export type GitCode =
  | 'commit-not-found'
  | 'git-bad-revision'
  | 'git-failed'
  | 'git-missing'
  | 'git-missing-object'
  | 'git-nested-bare-repository'
  | 'git-no-remote'
  | 'git-no-work-tree'
  | 'git-no-repository'
  | 'git-record-denied'
  | 'git-remote-denied'
  | 'git-remote-unreachable'
  | 'git-too-old'
  | 'git-unsafe-ownership'
  | 'no-commit'
  | 'no-merge-result'
  | 'uncommitted-changes';

/** Of Coveo, and of the way to it. */
export type ServiceCode =
  | 'item-rejected'
  | 'no-service-clock'
  | 'quota-near'
  | 'service-daily-quota'
  | 'service-forbidden'
  | 'service-insecure-address'
  | 'service-invalid-request'
  | 'service-item-limit'
  | 'service-organization-not-found'
  | 'service-organization-paused'
  | 'service-source-not-found'
  | 'service-throttled'
  | 'service-too-large'
  | 'service-unauthorized'
  | 'service-unavailable'
  | 'service-unexpected-answer'
  | 'service-unreachable'
  | 'service-untrusted-certificate'
  | 'service-upload-refused'
  | 'status-not-idle'
  | 'verification-impossible'
  | 'verification-incomplete';

/** Of what `setup` finds and makes. */
export type SetupCode =
  | 'field-conflict'
  | 'field-not-multi-value'
  | 'field-value-unfit'
  | 'fields-changed'
  | 'mapping-unknown-metadata'
  | 'pages-not-read'
  | 'privilege-missing'
  | 'privilege-not-held'
  | 'setup-cannot'
  | 'setup-no-source'
  | 'source-id'
  | 'source-not-written'
  | 'source-written';

/** Of the run as a whole. */
export type RunCode =
  | 'deletes-withheld'
  | 'item-extra'
  | 'item-missing'
  | 'items-of-others'
  | 'items-outdated'
  | 'nothing-pushed'
  | 'nothing-to-plan'
  | 'rebuild-withheld'
  | 'sandbox-failed'
  | 'shard-without-publish'
  | 'shard-without-record'
  | 'share'
  | 'stopped'
  | 'system-error'
  | 'unexpected-error';
