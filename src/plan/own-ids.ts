import type { Problem } from '../model/problem.ts';
import { listed } from '../settings/wording.ts';
import type { Reading } from './reading.ts';

/** Pages that name the same `coveo.id`: their items would have one `permanentid`, by which Coveo tells items apart in its analytics. */
export function sharedOwnIds(readings: readonly Reading[]): readonly Problem[] {
  const pages = readings.flatMap((reading) =>
    reading.kind === 'page' && reading.page.ownId !== undefined
      ? [{ path: reading.file.path, ownId: reading.page.ownId }]
      : [],
  );
  return [...Map.groupBy(pages, ({ ownId }) => ownId).values()]
    .filter((some) => some.length > 1)
    .flatMap((some) =>
      some.map(({ path, ownId }) =>
        sharedOwnId(
          ownId,
          path,
          some.map((one) => one.path),
        ),
      ),
    );
}

function sharedOwnId(ownId: string, path: string, paths: readonly string[]): Problem {
  const others = paths.filter((one) => one !== path);
  return {
    level: 'warning',
    code: 'permanent-id-shared',
    message: `\`coveo.id\` must be different on each page, but ${listed([ownId], 'and')} is also the one of ${listed(others, 'and')}.`,
    hint: 'Give each page an id of its own; a page that was copied often keeps that of the other one.',
    path,
  };
}
