import { z } from 'zod';
import { isReserved } from './document.ts';

export const FIELD_TYPES = ['LONG', 'LONG_64', 'DOUBLE', 'DATE', 'STRING', 'VECTOR'] as const;

/** Options that texts alone have. */
const OF_TEXT = ['multiValueFacet', 'hierarchicalFacet', 'mergeWithLexicon', 'stemming', 'multilingual'] as const;

const option = z.boolean().optional();

const model = z.strictObject({
  name: z.string().regex(/^([a-z][a-z0-9_]{0,254})$/, { error: 'must match `^([a-z][a-z0-9_]{0,254})$`' }),
  type: z.enum(FIELD_TYPES),
  description: z.string().optional(),
  label: z.string().optional(),
  automaticFacetsCandidate: option,
  automaticFacetsCandidateTags: z.array(z.string()).optional(),
  includeInQuery: option,
  includeInResults: option,
  keyValue: option,
  multilingual: option,
  keepAccentsDisplayValueFacet: option,
  keepDistinctDisplayValueFacet: option,
  mergeWithLexicon: option,
  smartDateFacet: option,
  facet: option,
  multiValueFacet: option,
  hierarchicalFacet: option,
  sort: option,
  ranking: option,
  stemming: option,
  multiValueFacetTokenizers: z.string().optional(),
  useCacheForNestedQuery: option,
  useCacheForSort: option,
  useCacheForNumericQuery: option,
  useCacheForComputedFacet: option,
  dateFormat: z.string().optional(),
  projectIds: z.array(z.string()).optional(),
  /** As the service shows it; whoever sends back what was shown changes nothing by it. */
  system: option,
});

/** A field as a client describes it (`FieldModel` of the public description): strictly, and with what one option asks of another. */
export const fieldModel = model.superRefine((field, context) => {
  const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (isReserved(field.name)) wrong('name', 'is reserved');
  if (field.multilingual && !field.keyValue) wrong('multilingual', 'needs `keyValue`');
  if (field.type === 'STRING') return;
  for (const name of OF_TEXT) if (field[name]) wrong(name, `is for fields of type STRING, not ${field.type}`);
  for (const name of ['facet', 'sort'] as const)
    if (field[name] === false) wrong(name, `cannot be false for a field of type ${field.type}`);
});

export type FieldModel = z.output<typeof fieldModel>;

/** A field as the service shows it. */
export type Field = FieldModel & { readonly system: boolean };

/** With all that counts where nobody says otherwise. */
export function shownField(field: FieldModel, system: boolean): Field {
  const isAlways = field.type !== 'STRING';
  return {
    includeInQuery: true,
    includeInResults: true,
    facet: isAlways,
    sort: isAlways,
    multiValueFacet: false,
    multiValueFacetTokenizers: ';',
    mergeWithLexicon: false,
    stemming: false,
    ranking: false,
    keyValue: false,
    description: '',
    ...field,
    system,
  };
}

/** The fields that every organization has here as far as they are known. */
export const SYSTEM_FIELDS: readonly Field[] = (
  [
    ...(
      ['title', 'author', 'language', 'filetype', 'filename', 'clickableuri', 'source', 'uri', 'urihash'] as const
    ).map((name) => ({ name, type: 'STRING' }) as const),
    ...(['date', 'indexeddate'] as const).map((name) => ({ name, type: 'DATE' }) as const),
    ...(['size', 'rowid'] as const).map((name) => ({ name, type: 'LONG_64' }) as const),
    { name: 'topparentid', type: 'STRING' },
    { name: 'concepts', type: 'STRING', multiValueFacet: true },
  ] as const
).map((field) => shownField(field, true));
