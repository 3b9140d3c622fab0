import { FOLDER, folder } from '../rules/names.ts';
import { list, mapping, named, text } from './kinds.ts';
import { identity } from './permissions.ts';

const alias = mapping(
  {
    user: text('the name of a user').meta({ description: 'Name of the same person elsewhere.' }),
    provider: text('the id of an identity provider')
      .meta({ description: 'Identity provider that knows that name.' })
      .optional(),
  },
  'a mapping such as `{user: ann@example.com, provider: Email Security Provider}`',
);

const granted = mapping(
  {
    identity: identity().meta({ description: 'Who belongs to them.' }),
    groups: list(identity(), 'a list of at least one group', 1).meta({ description: 'Groups that it belongs to.' }),
  },
  'a mapping with `identity` and `groups`',
);

/** The keys that an identity file may have too. */
const names = {
  groups: named(list(identity(), 'a list of identities'), 'a mapping of group names to lists of identities')
    .meta({ description: 'Groups and their members, by name.', default: {} })
    .optional(),
  virtualGroups: named(list(identity(), 'a list of identities'), 'a mapping of group names to lists of identities')
    .meta({ description: 'Groups that exist here alone, and their members, by name.', default: {} })
    .optional(),
  users: list(text('the name of a user'), 'a list of user names')
    .meta({ description: 'Users whom no group names.', default: [] })
    .optional(),
  granted: list(granted, 'a list of granted identities')
    .meta({ description: 'Groups that an identity belongs to, said from its own side.', default: [] })
    .optional(),
  aliases: named(list(alias, 'a list of aliases', 1), 'a mapping of user names to lists of aliases')
    .meta({ description: 'Users of this provider and the names that the same people have elsewhere.', default: {} })
    .optional(),
};

/** What an identity file may hold: users, groups and aliases. */
export const identityNamesSchema = mapping(
  names,
  'a mapping with any of `groups`, `virtualGroups`, `users`, `granted` and `aliases`',
);

/** `identities`: users, groups and aliases that are pushed to an identity provider. */
export const identitiesSchema = mapping(
  {
    provider: text('the id of an identity provider')
      .meta({ description: 'Identity provider that receives them; required.', examples: ['Acme Docs Identities'] })
      .optional(),
    ...names,
    file: text(FOLDER, folder)
      .meta({
        description: 'File that holds the same keys, YAML or JSON, or the members of groups as CSV.',
        examples: ['identities.yml', 'members.csv'],
      })
      .optional(),
    github: mapping(
      {
        teams: list(text('the name of a team'), 'a list of at least one team', 1).meta({
          description: 'Teams, by their slugs, that become groups, with their members.',
        }),
        organization: text('the name of an organization')
          .meta({ description: 'Organization of the teams; default the owner of the repository.' })
          .optional(),
        users: named(text('the name of a user'), 'a mapping of logins to user names')
          .meta({ description: 'Names of users by login, where GitHub does not tell a verified address.', default: {} })
          .optional(),
      },
      'a mapping with the key `teams`',
    )
      .meta({ description: 'Groups and users taken from GitHub.', examples: [{ teams: ['docs', 'legal'] }] })
      .optional(),
  },
  'a mapping with any of `provider`, `groups`, `virtualGroups`, `users`, `granted`, `aliases`, `file` and `github`',
).meta({ description: 'Users, groups and aliases to push.' });
