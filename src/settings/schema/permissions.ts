import { z } from 'zod';
import { GLOB, glob } from '../rules/names.ts';
import { choice, globs, list, mapping, named, text, yesOrNo } from './kinds.ts';

const ONE_IDENTITY = 'an identity with exactly one of `user`, `group` and `virtualGroup`';

/** A user or a group, here or in another identity provider. */
export function identity() {
  return mapping(
    {
      user: text('the name of a user').meta({ description: 'Name of a user.' }).optional(),
      group: text('the name of a group').meta({ description: 'Name of a group.' }).optional(),
      virtualGroup: text('the name of a virtual group').meta({ description: 'Name of a virtual group.' }).optional(),
      provider: text('the id of an identity provider')
        .meta({ description: 'Identity provider that knows it; default `identities.provider`.' })
        .optional(),
      external: yesOrNo()
        .meta({ description: 'The group is kept elsewhere, so it need not be named in `identities`.', default: false })
        .optional(),
    },
    ONE_IDENTITY,
  )
    .refine((value) => [value.user, value.group, value.virtualGroup].filter((one) => one !== undefined).length === 1, {
      error: ONE_IDENTITY,
    })
    .meta({
      description: 'A user, a group or a virtual group.',
      oneOf: [{ required: ['user'] }, { required: ['group'] }, { required: ['virtualGroup'] }],
      examples: [{ user: 'ann@example.com' }, { group: 'Employees' }],
    });
}

const identities = () => list(identity(), 'a list of identities such as `[{group: Employees}]`');
const setNames = (expected: string) => list(text('the name of a permission set'), expected, 1);

const permissionSet = mapping(
  {
    anonymous: yesOrNo().meta({ description: 'Everyone may see the page.', default: false }).optional(),
    allow: identities().meta({ description: 'Who may see the page.', default: [] }).optional(),
    deny: identities().meta({ description: 'Who may not, even when allowed.', default: [] }).optional(),
  },
  'a permission set with any of `anonymous`, `allow` and `deny`',
);

const levels = mapping(
  {
    levels: list(
      setNames('a list of permission set names'),
      'a list of levels, each a list of permission set names',
      1,
    ).meta({
      description: 'Levels, each a list of sets. The first level that allows or denies somebody decides.',
    }),
  },
  'a mapping with the key `levels`',
);

const RULE = 'a rule such as `{paths: "**", use: everyone}`';

const rule = mapping(
  {
    paths: text(GLOB, glob).meta({
      description: 'Glob of paths from the working directory.',
      examples: ['docs/internal/**'],
    }),
    use: z
      .union([text('the name of a permission set'), setNames('a list of permission set names'), levels], {
        error: 'the name of a permission set, a list of them, or `{levels: …}`',
      })
      .meta({ description: 'Sets that apply: one, several that must all allow, or levels.' })
      .optional(),
    codeowners: yesOrNo()
      .meta({
        description:
          'The owners of a file (CODEOWNERS) may see its page: teams are groups, addresses are users. With `use`, its sets must allow as well.',
        default: false,
      })
      .optional(),
  },
  RULE,
)
  .refine(({ use, codeowners }) => use !== undefined || codeowners === true, {
    path: ['use'],
    error: 'the name of a permission set, a list of them, or `{levels: …}`',
  })
  .meta({ anyOf: [{ required: ['use'] }, { required: ['codeowners'] }] });

const test = mapping(
  {
    identity: z
      .union([z.literal('anonymous'), identity()], {
        error: '`anonymous`, or an identity such as `{user: ann@example.com}`',
      })
      .meta({ description: 'Who looks.' }),
    can: globs(1).meta({ description: 'Pages that they must be able to see.' }).optional(),
    cannot: globs(1).meta({ description: 'Pages that they must not be able to see.' }).optional(),
  },
  'a test with `identity` and any of `can` and `cannot`',
);

/** `permissions`: who may see which pages. */
export const permissionsSchema = mapping(
  {
    sets: named(permissionSet, 'a mapping of set names to permission sets').meta({
      description: 'Permission sets by name.',
    }),
    rules: list(rule, 'a list of at least one rule', 1).meta({
      description: 'Which sets apply to which pages. The last rule that matches wins; a page without one is an error.',
    }),
    pages: choice(['narrow', 'ignore', 'replace'])
      .meta({
        description: "What a page's own sets do: narrow its rule's, nothing, or replace them.",
        default: 'narrow',
      })
      .optional(),
    tests: list(test, 'a list of permission tests')
      .meta({ description: 'What must hold, checked without the service.', default: [] })
      .optional(),
  },
  'a mapping with the keys `sets` and `rules`',
).meta({ description: 'Who may see which pages.' });
