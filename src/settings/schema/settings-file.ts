import { z } from 'zod';
import { DEFAULTS, ON_WIDENED, REGIONS } from '../defaults.ts';
import { ENDPOINT, endpoint } from '../rules/addresses.ts';
import { IDENTIFIER, identifier } from '../rules/names.ts';
import { identitiesSchema } from './identities.ts';
import { choice, mapping, text } from './kinds.ts';
import { linksSchema } from './links.ts';
import { permissionsSchema } from './permissions.ts';
import { setupSchema } from './setup.ts';
import { contentSchema, metadataSchema, siteSchema } from './site.ts';

const NO_DELETES = 'a whole number of deletes, 0 or more';
const RATIO = 'a number from 0 to 1';

const endpointsSchema = mapping(
  {
    api: text(ENDPOINT, endpoint)
      .meta({ description: 'Push and Logs APIs.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
      .optional(),
    platform: text(ENDPOINT, endpoint)
      .meta({ description: 'Sources, fields, providers, search.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
      .optional(),
  },
  'a mapping with `api` and `platform`',
).meta({
  description:
    'Base addresses of the service, in place of those of the region: https, or http to this machine. One that is left out is the region’s.',
});

const guardSchema = mapping(
  {
    deletes: z
      .int({ error: NO_DELETES })
      .min(0)
      .meta({ description: 'So many deletes always go through.', default: DEFAULTS.deletes })
      .optional(),
    ratio: z
      .number({ error: RATIO })
      .min(0)
      .max(1)
      .meta({
        description: 'So large a share of what is published may be deleted in one run.',
        default: DEFAULTS.ratio,
      })
      .optional(),
  },
  'a mapping with any of `deletes` and `ratio`',
).meta({ description: 'Deletes of a run are withheld when they exceed both numbers.' });

/** The whole settings file as a user may write it: the single source of checks, editor schema and types. */
export const settingsFileSchema = mapping(
  {
    organization: text(IDENTIFIER, identifier)
      .meta({ description: 'Organization id; also an input and `DOCS_TO_COVEO_ORGANIZATION`.', examples: ['acme1234'] })
      .optional(),
    source: text(IDENTIFIER, identifier)
      .meta({ description: 'Id of the Push source; also an input.', examples: ['acme1234-abcdefghij'] })
      .optional(),
    region: choice(REGIONS)
      .meta({ description: 'Region of the organization; also an input.', default: DEFAULTS.region })
      .optional(),
    endpoints: endpointsSchema.optional(),
    site: siteSchema,
    content: contentSchema.optional(),
    metadata: metadataSchema.optional(),
    links: linksSchema.optional(),
    permissions: permissionsSchema.optional(),
    identities: identitiesSchema.optional(),
    setup: setupSchema.optional(),
    guard: guardSchema.optional(),
    'on-widened': choice(ON_WIDENED)
      .meta({
        description:
          'What becomes of a run by which somebody can see more than before: `warn` says so, with `fail` nothing is sent unless `allow-widened` is given.',
        default: DEFAULTS.onWidened,
      })
      .optional(),
  },
  'a mapping of settings',
);

/** What a settings file says: checked, but as the user wrote it, without defaults. */
export type SettingsFile = z.output<typeof settingsFileSchema>;
