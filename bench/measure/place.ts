import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { NullService } from './start-null-service.ts';

/** Where everything runs. */
export interface Place {
  /** For all that is temporary. */
  readonly folder: string;
  readonly service: NullService;
  /** Of every process that is measured. Node keeps compiled code in a folder of this run, filled by the first that needs it. */
  readonly environment: Readonly<Record<string, string>>;
}

export function placeIn(folder: string, service: NullService): Place {
  const cache = join(folder, 'compiled');
  return { folder, service, environment: { COVEO_API_KEY: 'bench', NODE_COMPILE_CACHE: cache } };
}

/** The same with no compiled code at hand, as on a fresh runner. */
export function emptyCache(place: Place): Place {
  const cache = mkdtempSync(join(place.folder, 'empty-'));
  return { ...place, environment: { ...place.environment, NODE_COMPILE_CACHE: cache } };
}
