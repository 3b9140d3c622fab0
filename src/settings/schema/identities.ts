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

/** `identities`: users, groups and aliases that are pushed to an identity provider. */
export const identitiesSchema = mapping(
  {
    provider: text('the id of an identity provider')
      .meta({ description: 'Identity provider that receives them.', examples: ['Acme Docs Identities'] })
      .optional(),
    groups: named(list(identity(), 'a list of identities'), 'a mapping of group names to lists of identities')
      .meta({ description: 'Groups and their members, by name.', default: {} })
      .optional(),
    aliases: named(list(alias, 'a list of aliases', 1), 'a mapping of user names to lists of aliases')
      .meta({ description: 'Users of this provider and the names that the same people have elsewhere.', default: {} })
      .optional(),
    file: text(FOLDER, folder)
      .meta({ description: 'File that holds the same keys, JSON or YAML.', examples: ['identities.yml'] })
      .optional(),
    github: mapping(
      {
        teams: list(text('the name of a team'), 'a list of at least one team', 1).meta({
          description: 'Teams that become groups, with their members.',
        }),
      },
      'a mapping with the key `teams`',
    )
      .meta({ description: 'Groups and users taken from GitHub.', examples: [{ teams: ['docs', 'legal'] }] })
      .optional(),
  },
  'a mapping with any of `provider`, `groups`, `aliases`, `file` and `github`',
).meta({ description: 'Users, groups and aliases to push. Not supported by this version.' });
