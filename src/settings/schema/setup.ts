import { z } from 'zod';
import { choice, fieldName, list, mapping, named, text, yesOrNo } from './kinds.ts';

const option = (description: string) => yesOrNo().meta({ description }).optional();

/** A field of the index and its options (push-api.md 8.3). */
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

/** `setup`: the source, its fields and its mappings. */
export const setupSchema = mapping(
  {
    sourceName: z
      .string({ error: 'a name of 1 to 254 characters' })
      .min(1)
      .max(254)
      .meta({ description: 'Name of the source.', examples: ['Product docs'] })
      .optional(),
    visibility: choice(['private', 'secured', 'shared'])
      .meta({ description: 'Who may see the source: its own list of identities, each item its own, or everyone.' })
      .optional(),
    fields: named(field, 'a mapping of field names to fields', fieldName())
      .meta({ description: 'Fields by name.', default: {}, examples: [{ version: { type: 'STRING', facet: true } }] })
      .optional(),
    mappings: named(
      list(text('a mapping rule such as `%[version]`'), 'a list of at least one mapping rule', 1),
      'a mapping of field names to lists of mapping rules',
      fieldName(),
    )
      .meta({
        description: 'Field by field, what fills it; the first rule that gives a value counts.',
        default: {},
        examples: [{ docversion: ['%[version]'] }],
      })
      .optional(),
  },
  'a mapping with any of `sourceName`, `visibility`, `fields` and `mappings`',
).meta({ description: 'Source, fields and mappings to create. Not supported by this version.' });
