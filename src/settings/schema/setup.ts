import { z } from 'zod';
import { MAPPING_RULE, mappingRule } from '../rules/mapping-rule.ts';
import { choice, fieldName, list, mapping, named, text, yesOrNo } from './kinds.ts';

const option = (description: string) => yesOrNo().meta({ description }).optional();

/** A field of the index and its options. */
const field = mapping(
  {
    type: choice(['STRING', 'LONG', 'LONG_64', 'DOUBLE', 'DATE', 'VECTOR']).meta({
      description: 'Type of its values.',
    }),
    description: text('a string').meta({ description: 'What it is for.' }).optional(),
    facet: option('It can be a facet.'),
    multiValueFacet: option('It can be a facet, and holds several values.'),
    multiValueFacetTokenizers: text('the characters that separate values')
      .meta({ description: 'What separates the values of a multi-value facet.', examples: [';'] })
      .optional(),
    sort: option('Results can be sorted by it.'),
    mergeWithLexicon: option('Searches look into it as into the text of a page.'),
    includeInQuery: option('Queries can name it.'),
    includeInResults: option('Results carry it.'),
    keyValue: option('It holds a dictionary.'),
    stemming: option('Other forms of its words match as well.'),
    ranking: option('It counts for the order of results.'),
  },
  'a field such as `{type: STRING, facet: true}`',
);

/** `setup`: what an organization needs before anything can be published to it. */
export const setupSchema = mapping(
  {
    sourceName: z
      .string({ error: 'a name of 1 to 254 characters' })
      .min(1)
      .max(254)
      .meta({
        description: 'Name of the source: `setup` looks for it, and makes it, where `source` names none.',
        examples: ['Product docs'],
      })
      .optional(),
    visibility: choice(['private', 'secured', 'shared'])
      .meta({
        description:
          'Who may see a source that `setup` makes: its own list of identities, whoever each item lets in, or everyone. `secured` where there are `permissions`, else `shared`.',
      })
      .optional(),
    caseSensitive: yesOrNo()
      .meta({
        description:
          'Whether names that differ in case alone are different people, for the identity provider that `setup` makes.',
        default: false,
      })
      .optional(),
    fields: named(field, 'a mapping of field names to fields', fieldName())
      .meta({
        description: 'Fields by name, where they are to be otherwise than the metadata of the pages asks for.',
        default: {},
        examples: [{ version: { type: 'STRING', facet: true } }],
      })
      .optional(),
    mappings: named(
      list(text(MAPPING_RULE, mappingRule), 'a list of at least one mapping rule', 1),
      'a mapping of field names to lists of mapping rules',
      fieldName(),
    )
      .meta({
        description:
          'Field by field, what fills it: texts with `%[name]` for the metadata of that name. The first that gives a value counts.',
        default: {},
        examples: [{ docversion: ['%[version]'] }],
      })
      .optional(),
  },
  'a mapping with any of `sourceName`, `visibility`, `caseSensitive`, `fields` and `mappings`',
).meta({ description: 'What the command `setup` makes in the organization, beyond what the pages ask for.' });
