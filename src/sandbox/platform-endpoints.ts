import { notFound } from './errors.ts';
import { type Answer, json } from './http.ts';
import { countItems } from './items.ts';
import type { Service } from './service.ts';
import { currentActivity, findSource, listSources, type Source } from './sources.ts';

/** `GET /rest/organizations/{org}/sources`. */
export function getSources(service: Service, organization: string): Answer {
  service.pipeline.settle();
  return json(
    200,
    listSources(service.database, organization).map((source) => toModel(service, source)),
  );
}

/** `GET /rest/organizations/{org}/sources/{src}`. Throws 404. */
export function getSource(service: Service, organization: string, id: string): Answer {
  service.pipeline.settle();
  const source = findSource(service.database, organization, id);
  if (!source) throw notFound(`There is no source \`${id}\` in \`${organization}\`.`);
  return json(200, toModel(service, source));
}

/** `GET /rest/organizations/{org}/limits`: the same whatever kind is asked for. */
export function getLimits({ limits }: Service): Answer {
  return json(200, limits);
}

function toModel({ database }: Service, source: Source): unknown {
  const { organization, id, name, visibility } = source;
  return {
    id,
    name,
    sourceType: 'PUSH',
    sourceVisibility: visibility,
    pushEnabled: true,
    information: {
      sourceStatus: { type: currentActivity(database, source) ? 'REFRESHING' : 'PUSH_READY' },
      numberOfDocuments: countItems(database, { organization, source: id }),
    },
  };
}
