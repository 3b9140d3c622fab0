import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { facetSearchModel } from '../model/search-request.ts';
import { conditionsOfFacets, fieldValues } from '../search/requested-facets.ts';
import { likePattern } from '../search/wildcards.ts';
import type { Service } from '../service.ts';
import { conditionOf, parametersOf, requireParameters, restrictions, type SearchScope } from './search-call.ts';

/**
 * `POST /rest/search/v2/facet`: values of a facet that fit what somebody types into it, among what the search around it finds. Throws 400, 403
 * and 412.
 */
export async function searchFacet(call: Call, service: Service, scope: SearchScope): Promise<SandboxResponse> {
  const asked = requireParameters(facetSearchModel, await parametersOf(call));
  service.pipeline.settle();
  const { field, query, numberOfValues, ignoreValues, captions, searchContext: around } = asked;
  const others = around.facets.filter((facet) => facet.field !== field);
  const matching = {
    organization: scope.organization,
    words: around.q,
    conditions: [
      ...[around.aq, around.cq].flatMap(conditionOf),
      ...conditionsOfFacets(others),
      ...restrictions(service, scope, asked.viewAllContent || around.viewAllContent),
    ],
  };
  // Values may be called like what every object has.
  const captionOf = (value: string) => (Object.hasOwn(captions, value) ? captions[value] : undefined) ?? value;
  const wanted = likePattern(query);
  const found = fieldValues(service.database, matching, field).filter(
    ({ value }) => !ignoreValues.includes(value) && wanted.test(captionOf(value)),
  );
  return json(200, {
    values: found
      .slice(0, numberOfValues)
      .map(({ value, count }) => ({ displayValue: captionOf(value), rawValue: value, count })),
    moreValuesAvailable: found.length > numberOfValues,
  });
}
