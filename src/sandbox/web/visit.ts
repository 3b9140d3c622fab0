import type { Call } from '../http/message.ts';
import type { Service } from '../service.ts';
import { pageAddress } from './parts.ts';
import { readViewAs, type ViewAs } from './view-as.ts';

/** A page that somebody looks at. */
export interface Visit {
  readonly service: Service;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly viewAs: ViewAs;
  /** The address of a page, through the same eyes. */
  address(path: string, query?: Readonly<Record<string, string | readonly string[]>>): string;
}

/** Carries out what is due, so that the page shows it. */
export function visitOf({ request, query }: Call, service: Service): Visit {
  service.pipeline.settle();
  const viewAs = readViewAs(service.database, query);
  // Two slashes at the beginning would make a link lead to another host.
  const path = new URL(`http://127.0.0.1${request.url ?? '/'}`).pathname.replace(/^\/+/, '/');
  return {
    ...{ service, path, query, viewAs },
    address: (to, values = {}) => pageAddress(to, { ...values, as: viewAs.value }),
  };
}

/** What the address of a page says, but for whose eyes and which page of many. */
export function otherValues(query: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set(query.keys())].filter((name) => !['as', 'other', 'page'].includes(name));
  return Object.fromEntries(names.map((name) => [name, query.getAll(name)]));
}
