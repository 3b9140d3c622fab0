import { describe, it } from 'vitest';
import type { Edit } from './histories/edits.ts';
import { History } from './histories/history.ts';
import { expectEveryHistoryEndsWell } from './histories/property.ts';
import { live } from './histories/steps.ts';
import { casesOf } from './support/cases.ts';
import { seedOfRun } from './support/seed.ts';

const seed = seedOfRun();

describe('any history of a branch and of its runs', () => {
  it.each(['ref', 'commit'] as const)(`ends with the source as the branch says, state: %s (seed ${seed})`, (state) =>
    expectEveryHistoryEndsWell(state, { seed, histories: casesOf(6), steps: 30 }),
  );
});

it('a page that is read for another reason is sent again when what it links to comes back', async () => {
  const publish = { kind: 'publish', fault: 'none', at: 0, batchBytes: 400 } as const;
  await using history = await History.start('ref');
  const edit = (edit: Edit, number = 0) => ({ kind: 'edit', edit, number }) as const;
  await live(history, [
    publish,
    edit('link'),
    edit('edit'),
    publish,
    edit('change case'),
    edit('change case'),
    publish,
    edit('draft'),
    edit('add'),
    publish,
    edit('change address', 946),
    { ...publish, fault: 'stopped', at: 2 },
    { kind: 'force push', number: 13 },
    publish,
  ]);
});
