import { emptyCache, type Place } from './place.ts';
import { costOf, type ProgramStart } from './results.ts';
import type { Program } from './site-run.ts';
import { type Cost, median, type Ran, timedWell } from './timed.ts';

const RUNS = 9;

/** An empty Node, below which no program of Node's can start. */
export async function measureEmptyNode({ folder, environment }: Place): Promise<Cost> {
  const words = [process.execPath, '-e', '0'];
  const runs: Ran[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await timedWell({ words, directory: folder, environment }));
  return costOf(median(runs));
}

/** How long `--help` takes, with the compiled code of an earlier run and without. */
export async function measureStart(program: Program, place: Place): Promise<ProgramStart> {
  const start = async ({ folder, environment }: Place) =>
    await timedWell({ words: [process.execPath, program.path, '--help'], directory: folder, environment });
  await start(place);
  const warm: Ran[] = [];
  const cold: Ran[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    warm.push(await start(place));
    cold.push(await start(emptyCache(place)));
  }
  return { program: program.name, start: costOf(median(warm)), startCold: costOf(median(cold)) };
}
