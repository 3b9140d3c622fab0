import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { builtSite } from './built-site.ts';
import { addFile, changePages, spread } from './change-pages.ts';
import { emptyCache, type Place } from './place.ts';
import { type Compared, costOf, type ProgramOnSite, type SiteResults, type Task } from './results.ts';
import { CHECK_FILE, type Site } from './site.ts';
import { type Command, type Cost, median, type Ran, timed, timedWell } from './timed.ts';

const CHANGED = 10;
/** Runs of what takes a second or less. */
const SHORT_RUNS = 5;
/** A first publish of more pages takes minutes, and is long enough for one run to do. */
const MANY_PAGES = 3_000;
const USUAL_ROUNDS = 3;

/** A build of the program. */
export interface Program {
  readonly name: string;
  /** Path of its `bin` file. */
  readonly path: string;
}

const Counted = z.object({ pages: z.number() });
const Report = z.object({
  counts: z.object({ added: z.number(), updated: z.number(), moved: z.number() }),
  items: z.array(z.object({ path: z.string(), action: z.string() })),
});

const FLOOR = fileURLToPath(new URL('../compared/floor.ts', import.meta.url));
const TODAY = fileURLToPath(new URL('../compared/today.ts', import.meta.url));

/** Everything that is measured on one site. Programs and what they are compared with take turns, so that all see the same machine. */
export async function measureSite(site: Site, programs: readonly Program[], place: Place): Promise<SiteResults> {
  const compared = compareOn(site, place);
  const listings: Ran[] = [];
  for (let run = 0; run < SHORT_RUNS; run += 1) listings.push(await timedWell(compared.listing));
  // The floor goes first: it fills the system's cache of the repository's files for all.
  const floors = [await told(site, 'floor', timedWell(compared.floor))];
  const pages = { today: 0, floor: Counted.parse(JSON.parse(floors[0]?.printed ?? '')).pages };
  const rounds = pages.floor > MANY_PAGES ? 1 : USUAL_ROUNDS;
  const todays: Ran[] = [];
  const runs = programs.map((program) => ({ program, first: [] as Ran[] }));
  for (let round = 0; round < rounds; round += 1) {
    todays.push(await told(site, 'today', timedWell(compared.today)));
    if (round > 0) floors.push(await timedWell(compared.floor));
    for (const { program, first } of runs)
      first.push(await told(site, `first, ${program.name}`, publish(site, program, place, `bench-${round}`)));
  }
  pages.today = Counted.parse(JSON.parse(todays[0]?.printed ?? '')).pages;
  const onSite: ProgramOnSite[] = [];
  for (const { program, first } of runs) onSite.push(await laterRuns({ site, program, place, first }));
  const costs: Record<Compared, Ran> = { today: median(todays), floor: median(floors), listing: median(listings) };
  return {
    name: site.name,
    rounds,
    programs: onSite,
    pages,
    compared: { today: costOf(costs.today), floor: costOf(costs.floor), listing: costOf(costs.listing) },
  };
}

function compareOn(site: Site, { environment, service }: Place): Record<Compared, Command> {
  const { directory, checkout, root } = site;
  const node = process.execPath;
  return {
    listing: { words: ['git', 'ls-tree', '-r', 'HEAD'], directory },
    floor: { words: [node, FLOOR, root, service.url], directory, environment },
    today: { words: [node, TODAY, join(checkout, root), service.url], directory, environment },
  };
}

interface Later {
  readonly site: Site;
  readonly program: Program;
  readonly place: Place;
  /** First publishes that were measured. */
  readonly first: readonly Ran[];
}

/** What comes after a first publish: runs with nothing to do, with changed pages, and a check. */
async function laterRuns({ site, program, place, first }: Later): Promise<ProgramOnSite> {
  const added = Report.parse(JSON.parse(first[0]?.printed ?? '')).items.filter(({ action }) => action === 'added');
  const paths = spread(
    added.map(({ path }) => path),
    CHANGED,
  );
  const runs: Record<Exclude<Task, 'first' | 'checkBuilt'>, Ran[]> = {
    nothing: [],
    nothingElsewhere: [],
    nothingCold: [],
    changed: [],
    check: [],
  };
  const source = 'bench-0';
  // What was pushed by another program before would be a first run after a change to this one.
  await publish(site, program, place, source);
  for (let run = 0; run < SHORT_RUNS; run += 1) {
    runs.nothing.push(await publish(site, program, place, source));
    runs.nothingCold.push(await publish(site, program, emptyCache(place), source));
  }
  for (let run = 0; run < USUAL_ROUNDS; run += 1) {
    await addFile(site.directory, `changed for ${program.name}, ${run}.txt`);
    runs.nothingElsewhere.push(await publish(site, program, place, source));
  }
  const sent = new Set<number>();
  for (let run = 0; run < USUAL_ROUNDS; run += 1) {
    await changePages(site.directory, paths, `Changed for ${program.name}, ${run}.`);
    const ran = await publish(site, program, place, source);
    sent.add(sentBy(ran));
    runs.changed.push(ran);
  }
  for (let run = 0; run < (added.length > MANY_PAGES ? 1 : USUAL_ROUNDS); run += 1)
    runs.check.push(await told(site, `check, ${program.name}`, check(site, program, place)));
  const checkBuilt = await checkBuiltBy(site, program, place);
  const kept = { first: [...first], ...runs };
  const cost = (task: keyof typeof kept) => costOf(median(kept[task]));
  return {
    program: program.name,
    pages: added.length,
    changed: Math.max(...sent),
    costs: {
      first: cost('first'),
      changed: cost('changed'),
      nothing: cost('nothing'),
      nothingElsewhere: cost('nothingElsewhere'),
      nothingCold: cost('nothingCold'),
      check: cost('check'),
      checkBuilt,
    },
  };
}

async function publish({ directory }: Site, program: Program, { environment, service }: Place, source: string) {
  const addresses = ['--api-url', service.url, '--platform-url', service.url];
  // Each build has a source of its own, since the record in the remote is one per source.
  const named = ['--source', `${source}-${program.name.replaceAll(' ', '-')}`];
  const options = ['--json', '--state', 'ref', '--on-error', 'skip'];
  const words = [process.execPath, program.path, 'publish', ...addresses, ...named, ...options];
  return await timedWell({ words, directory, environment });
}

/** A check that looks at the built site as well; undefined where the build knows of none. */
async function checkBuiltBy(site: Site, program: Program, place: Place): Promise<Cost | undefined> {
  const { directory } = site;
  const help = await timed({ words: [process.execPath, program.path, 'check', '--help'], directory });
  if (!help.printed.includes('--built')) return undefined;
  const built = ['--built', await builtSite(site)];
  return costOf(await told(site, `check --built, ${program.name}`, check(site, program, place, built)));
}

/** A check of real documentation finds problems, and its exit code says so. */
async function check(
  { directory }: Site,
  program: Program,
  { environment }: Place,
  options: readonly string[] = [],
): Promise<Ran> {
  const words = [process.execPath, program.path, 'check', '--config', CHECK_FILE, '--json', ...options];
  const ran = await timed({ words, directory, environment });
  Report.partial().parse(JSON.parse(ran.printed));
  return ran;
}

function sentBy({ printed }: Ran): number {
  const { added, updated, moved } = Report.parse(JSON.parse(printed)).counts;
  return added + updated + moved;
}

/** Says on standard error how far the bench is. */
async function told(site: Site, what: string, running: Promise<Ran>): Promise<Ran> {
  const ran = await running;
  console.error(`${site.name}: ${what}: ${ran.cpuSeconds.toFixed(2)} CPU s, ${ran.seconds.toFixed(2)} s`);
  return ran;
}
