import {
  COMPARED,
  type Compared,
  type ProgramOnSite,
  type Results,
  type SiteResults,
  TASKS,
  type Task,
} from './results.ts';
import type { Cost } from './timed.ts';

/** The results as a page: ratios first, since they hold on other machines too. */
export function resultsPage(results: Results): string {
  const { machine, versions, measuredAt } = results;
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Speed',
    '',
    `Made by \`npm run bench\`; [README.md](README.md) tells how to read it. ${measuredAt.slice(0, 10)}, ${known.join(', ')}, ${machine.cores} cores`,
    `(${machine.cpu}), ${machine.memoryGigabytes} GB, load ${machine.loadBefore.toFixed(1)} before it began.`,
    '',
    '## Ratios',
    '',
    'Of CPU seconds, in brackets of wall seconds. Smaller is faster; 1 would be as fast as what is compared with.',
    '',
    ...ratios(results),
    '',
    '## Start',
    '',
    ...starts(results),
    ...results.sites.flatMap((site) => ['', `## ${title(site)}`, '', ...costs(site)]),
    '',
  ].join('\n');
}

function title({ name, programs, pages, rounds }: SiteResults): string {
  const ours = programs.at(-1)?.pages ?? 0;
  const sent = `${grouped(ours)} pages (today’s script ${grouped(pages.today)}, floor ${grouped(pages.floor)})`;
  return `${name}: ${sent}; ${rounds === 1 ? 'one run' : `the middle of ${rounds} runs`}`;
}

function ratios({ sites, emptyNode, starts }: Results): readonly string[] {
  const rows = sites.flatMap(({ name, programs, compared }) =>
    programs.map(({ program, costs }) => [
      `${name}${programs.length > 1 ? `, ${program}` : ''}`,
      ratio(costs.first, compared.today),
      ratio(costs.first, compared.floor),
      ratio(costs.changed, compared.today),
      ratio(costs.changed, sum(compared.listing, emptyNode)),
      ratio(costs.nothing, sum(compared.listing, emptyNode)),
      ratio(costs.nothingElsewhere, sum(compared.listing, emptyNode)),
      ratio(costs.check, compared.floor),
      costs.checkBuilt ? ratio(costs.checkBuilt, costs.first) : '',
    ]),
  );
  const titles = [
    'site',
    'first publish : today’s script',
    'first publish : floor',
    '10 changed pages : today’s script',
    '10 changed pages : `git ls-tree` + empty Node',
    'nothing to do : `git ls-tree` + empty Node',
    'nothing to do, another commit : `git ls-tree` + empty Node',
    '`check` : floor',
    '`check --built` : first publish',
  ];
  const ofStarts = starts.map(
    ({ program, start, startCold }) =>
      `Start (\`--help\`) of ${program} : empty Node: ${ratio(start, emptyNode)}; without compiled code kept ${ratio(startCold, emptyNode)}.`,
  );
  return [...table(titles, rows), '', ...ofStarts];
}

function starts({ starts, emptyNode }: Results): readonly string[] {
  const rows = starts.flatMap(({ program, start, startCold }) => [
    [`\`--help\`, ${program}`, ...cells(start)],
    [`\`--help\`, ${program}, no compiled code kept`, ...cells(startCold)],
  ]);
  return table(COST_TITLES, [['empty `node -e 0`', ...cells(emptyNode)], ...rows]);
}

const COST_TITLES = ['run', 'CPU s', 'wall s', 'peak MB'];

function costs({ programs, compared }: SiteResults): readonly string[] {
  const tasks = Object.keys(TASKS) as Task[];
  const ours = tasks.flatMap((task) =>
    programs.flatMap((one) => {
      const cost = one.costs[task];
      return cost ? [[`${labelOf(task, one)}, ${one.program}`, ...cells(cost)]] : [];
    }),
  );
  const others = (Object.keys(COMPARED) as Compared[]).map((one) => [COMPARED[one], ...cells(compared[one])]);
  return table(COST_TITLES, [...ours, ...others]);
}

function labelOf(task: Task, { changed }: ProgramOnSite): string {
  return task === 'changed' ? `${TASKS.changed} (${grouped(changed)} sent)` : TASKS[task];
}

function cells({ cpuSeconds, seconds, megabytes }: Cost): readonly string[] {
  return [seconds3(cpuSeconds), seconds3(seconds), megabytes === undefined ? '' : grouped(megabytes)];
}

function sum(one: Cost, other: Cost): Cost {
  const megabytes = Math.max(one.megabytes ?? 0, other.megabytes ?? 0);
  return { seconds: one.seconds + other.seconds, cpuSeconds: one.cpuSeconds + other.cpuSeconds, megabytes };
}

function ratio(one: Cost, other: Cost): string {
  return `**${times(one.cpuSeconds / other.cpuSeconds)}** (${times(one.seconds / other.seconds)})`;
}

function times(factor: number): string {
  return factor < 0.1 ? factor.toFixed(3) : factor < 10 ? factor.toFixed(2) : factor.toFixed(0);
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(titles), line(titles.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)];
}

function seconds3(seconds: number): string {
  return seconds < 1 ? seconds.toFixed(3) : seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(1);
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
