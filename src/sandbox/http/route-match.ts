import { invalidParameter, wrongAddress } from './errors.ts';

/** What of a route decides whether a call is meant for it; what begins with `:` in a path is a name. */
interface Addressed {
  readonly method: string;
  readonly path: string;
}

export interface RouteMatch<Route> {
  readonly route: Route;
  /** What stands where the path has `:name`, decoded. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The route of a call. A path that is spelt out wins over one with names in it, whatever the order of the routes: `~/sources/pages` is
 * a list, and no source called `pages`. Throws 404 where nothing is, 405 where only other methods are, 412 for a broken encoding.
 */
export function findRoute<Route extends Addressed>(
  routes: readonly Route[],
  method: string,
  path: string,
): RouteMatch<Route> {
  const segments = path.split('/').map(decodeSegment);
  const found = routes.flatMap((route) => {
    const names = matchPath(route.path.split('/'), segments);
    return names ? [{ route, names }] : [];
  });
  const wanted = method === 'HEAD' ? 'GET' : method;
  const fitting = found.filter(({ route }) => route.method === wanted);
  const [match] = fitting.toSorted(({ route: one }, { route: other }) => (spelling(one) < spelling(other) ? -1 : 1));
  if (match) return match;
  const methods = found.map(({ route }) => route.method).join(', ');
  if (methods === '') throw wrongAddress(404, `There is nothing at \`${path}\`.`);
  throw wrongAddress(405, `\`${path}\` takes ${methods}, not ${method}.`);
}

/** Sorts paths that fit the same call: the earlier a segment is spelt out, the sooner. */
function spelling({ path }: Addressed): string {
  return path
    .split('/')
    .map((part) => (part.startsWith(':') ? '1' : '0'))
    .join('');
}

function matchPath(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const pairs = pattern.map((part, index): [string, string] => [part, segments[index] ?? '']);
  const fits = pairs.every(([part, segment]) => (part.startsWith(':') ? segment !== '' : part === segment));
  return fits
    ? Object.fromEntries(pairs.flatMap(([part, segment]) => (part.startsWith(':') ? [[part.slice(1), segment]] : [])))
    : undefined;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidParameter('path', 'percent-encoded UTF-8', segment);
  }
}
