import { z } from 'zod';
import { DEFAULTS, LINK_CHECKS } from '../defaults.ts';
import { listed } from '../wording.ts';
import { choice, list, mapping, text } from './kinds.ts';

const CHECK =
  'What a link to no page and no file, or an anchor to no heading, amounts to: `off` says nothing, `warn` warns, with `error` the page is not published.';

/** How links are checked: one word, or a mapping that also names links to be left alone. */
export const linksSchema = z
  .union(
    [
      choice(LINK_CHECKS),
      mapping(
        {
          check: choice(LINK_CHECKS).meta({ description: CHECK, default: DEFAULTS.links }).optional(),
          ignore: list(
            text('a link as pages write it, or a glob such as `/api/**`'),
            'a list of links and globs such as `["/api/**"]`',
          )
            .meta({
              description: 'Links that are not checked: as they are written in the pages, or globs.',
              default: [],
              examples: [['g', '/api/**']],
            })
            .optional(),
        },
        'a mapping with any of `check` and `ignore`',
      ),
    ],
    { error: `one of ${listed(LINK_CHECKS, 'or')}, or a mapping with any of \`check\` and \`ignore\`` },
  )
  .meta({
    description: `${CHECK} As a mapping with \`check\` and \`ignore\` it also names links to be left alone.`,
    default: DEFAULTS.links,
  });
