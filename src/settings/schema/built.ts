import { z } from 'zod';
import { DEFAULTS } from '../defaults.ts';
import { FOLDER, folder } from '../rules/names.ts';
import { mapping, text, yesOrNo } from './kinds.ts';

const builtFolder = () => text(FOLDER, folder);

/** `site.built`: the folder that the generator wrote, or a mapping that says more about it. */
export const builtSchema = z
  .union(
    [
      builtFolder(),
      mapping(
        {
          folder: builtFolder().meta({ description: 'The folder that the generator wrote.', examples: ['_site'] }),
          sitemap: builtFolder()
            .meta({ description: 'The site map in it, where there is one.', default: DEFAULTS.sitemap })
            .optional(),
          strict: yesOrNo()
            .meta({
              description:
                'Whether a page whose address was not built is an error, and keeps what is published; else it is a warning.',
              default: DEFAULTS.strict,
            })
            .optional(),
        },
        'a mapping with `folder`, and any of `sitemap` and `strict`',
      ),
    ],
    { error: `${FOLDER}, or a mapping with \`folder\`` },
  )
  .meta({
    description:
      'The folder that the generator wrote from this commit, from the folder of the settings: what it holds is compared with what is published. Also the option `--built`.',
    examples: ['_site', { folder: 'public', strict: false }],
  });
