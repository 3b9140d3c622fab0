import { z } from 'zod';

const count = z.int().min(0);
/** What tunes a search in ways that are not here: whatever it is, the answer is the same. */
const taken = z.unknown().optional();
/** What would change what is found, and is not here: only saying that it is not wanted is taken. */
const off = z.literal(false, { error: 'is not here; only `false` is taken' }).optional();
const blank = z.literal('', { error: 'is not here; only an empty text is taken' }).optional();
const none = z
  .array(z.never({ error: 'is not here' }), { error: 'is not here; only an empty list is taken' })
  .optional();

const fieldName = z
  .string()
  .transform((name) => name.replace(/^@/, '').toLowerCase())
  .refine((name) => /^[a-z][a-z0-9_]*$/.test(name), { error: 'must be the name of a field' });

const STATES = ['idle', 'selected', 'excluded'] as const;

const facetModel = z.strictObject({
  facetId: z.string().min(1).optional(),
  field: fieldName,
  type: z.literal('specific', { error: 'is not here; facets are `specific`' }).default('specific'),
  numberOfValues: count.max(10_000).default(8),
  currentValues: z
    .array(
      z.strictObject({
        value: z.string(),
        state: z.enum(STATES).default('idle'),
        preventAutoSelect: taken,
      }),
    )
    .default([]),
  freezeCurrentValues: z.boolean().default(false),
  sortCriteria: z
    .enum(['score', 'automatic', 'occurrences', 'alphanumeric', 'alphanumericDescending', 'alphanumericNatural'])
    .default('automatic'),
  resultsMustMatch: z.enum(['atLeastOneValue', 'allValues']).default('atLeastOneValue'),
  isFieldExpanded: taken,
  preventAutoSelect: taken,
  injectionDepth: taken,
  filterFacetCount: taken,
  delimitingCharacter: taken,
  activeTab: taken,
  tabs: taken,
});

/** A facet as it was asked for (https://docs.coveo.com/en/13/api-reference/search-api). */
export type FacetRequest = z.output<typeof facetModel>;

/** Who asks from where, and in which pipeline; clients of the service send these always. */
const CONTEXT = {
  ...{ organizationId: taken, pipeline: taken, searchHub: taken, tab: taken, locale: taken, timezone: taken },
  ...{ visitorId: taken, clientId: taken, sessionId: taken, isGuestUser: taken, anonymous: taken, referrer: taken },
  ...{ context: taken, analytics: taken, actionsHistory: taken, userActions: taken, recommendation: taken },
  ...{ debug: taken, mlParameters: taken, userAgent: taken, language: taken, maximumAge: taken, staticQuery: taken },
  ...{ indexType: taken, logicalIndex: taken, maximumTimeoutMs: taken, dictionaryFieldContext: taken },
} as const;

/** What is looked for, in every call of the search. */
const QUERY = {
  q: z.string().default(''),
  aq: z.string().default(''),
  cq: z.string().default(''),
  dq: blank,
  lq: blank,
  enableQuerySyntax: off,
  wildcards: off,
  questionMark: off,
  partialMatch: off,
} as const;

/** The body of a search: what is not known would have to be dropped, and so is a mistake. */
export const searchModel = z.strictObject({
  ...CONTEXT,
  ...QUERY,
  firstResult: count.default(0),
  numberOfResults: count.default(10),
  sortCriteria: z.string().default('relevancy'),
  fieldsToInclude: z.array(fieldName).optional(),
  fieldsToExclude: z.array(fieldName).default([]),
  viewAllContent: z.boolean().default(false),
  /** In characters, at most. */
  excerptLength: count.max(1_000).default(200),
  facets: z.array(facetModel).default([]),
  facetOptions: z.strictObject({ freezeFacetOrder: z.boolean().optional() }).optional(),
  format: z.literal('json').optional(),
  ...{ groupBy: none, categoryFacets: none, rankingFunctions: none, queryFunctions: none, filterField: blank },
  ...{ enableDuplicateFiltering: off, enableCollaborativeRating: off, sortField: blank },
  ...{ enableDidYouMean: taken, queryCorrection: taken, retrieveFirstSentences: taken, summaryLength: taken },
  ...{ allowQueriesWithoutKeywords: taken, partialMatchKeywords: taken, partialMatchThreshold: taken },
});

export type SearchRequest = z.output<typeof searchModel>;

/** The body of a request for suggestions. */
export const suggestModel = z.strictObject({
  ...CONTEXT,
  q: z.string().default(''),
  count: count.max(50).default(5),
  viewAllContent: z.boolean().default(false),
  enableWordCompletion: taken,
});

/** What asks for the quick view of an item. */
export const quickViewModel = z.strictObject({
  ...CONTEXT,
  ...QUERY,
  uniqueId: z.string().min(1),
  viewAllContent: z.boolean().default(false),
  /** In bytes; 0 for all. */
  requestedOutputSize: count.default(0),
  enableNavigation: taken,
  findNext: taken,
  findPrevious: taken,
  page: taken,
});

/** What asks for the values of a field. */
export const valuesModel = z.strictObject({
  ...CONTEXT,
  field: fieldName,
  maximumNumberOfValues: count.max(10_000).default(10),
  sortCriteria: z.enum(['occurrences', 'alphaascending', 'alphadescending', 'score', 'nosort']).default('occurrences'),
  queryOverride: z.string().default(''),
  advancedQueryOverride: z.string().default(''),
  constantQueryOverride: z.string().default(''),
  /** With `*` and `?` for other characters. */
  pattern: z.string().default(''),
  patternType: z.literal('wildcard', { error: 'is not here; patterns are of the type `wildcard`' }).optional(),
  viewAllContent: z.boolean().default(false),
  ignoreAccents: taken,
  format: z.literal('json').optional(),
});

/** What asks for values of a facet by what somebody types into it. */
export const facetSearchModel = z.strictObject({
  ...CONTEXT,
  field: fieldName,
  facetId: taken,
  type: z.literal('specific', { error: 'is not here; facets are `specific`' }).default('specific'),
  /** With `*` and `?` for other characters. */
  query: z.string().default(''),
  numberOfValues: count.max(10_000).default(10),
  ignoreValues: z.array(z.string()).default([]),
  captions: z.record(z.string(), z.string()).default({}),
  viewAllContent: z.boolean().default(false),
  searchContext: searchModel.prefault({}),
  filterFacetCount: taken,
  delimitingCharacter: taken,
});
