import { append } from '../model/append.ts';
import type { Problem } from '../model/problem.ts';
import type { Existing } from '../plan/setup/existing.ts';
import { makeSetupPlan, type SetupPlan, stepsOf } from '../plan/setup/make-setup-plan.ts';
import { findSource } from '../plan/setup/plan-source.ts';
import type { SetupStep } from '../plan/setup/step.ts';
import type { SetupReport } from '../report/report.ts';
import { applySetup, type SetupProgress } from './provisioning/apply-setup.ts';
import { checkKey } from './provisioning/check-key.ts';
import { makeKey } from './provisioning/make-key.ts';
import type { SetupContext } from './provisioning/setup-context.ts';
import { surveyMetadata } from './provisioning/survey-metadata.ts';
import { emptyReport, type RunResult, reportOf } from './result.ts';
import { problemOf } from './sending/failure.ts';

export interface SetupResult extends RunResult {
  /** A key that was made. It is shown once, and stands in no report. */
  readonly newKey?: string | undefined;
}

/**
 * Makes an organization ready for what the settings ask: a plan, carried out where that is asked for. Nothing is ever deleted, and a
 * second run changes nothing; one that was stopped is finished by the next.
 */
export async function setup(context: SetupContext): Promise<SetupResult> {
  const { settings, asked } = context;
  if (settings.source === undefined && settings.setup.sourceName === undefined)
    return { report: emptyReport('setup', [unnamedSource()]), ending: 'usage' };
  const started = context.clock.now();
  const found: Found = { steps: [], done: new Set(), problems: [] };
  try {
    if (asked.check) await check(context, found);
    else await planAndApply(context, found);
    return { ...resultOf(context, found, started), newKey: found.newKey };
  } catch (error) {
    found.problems.push(problemOf(error));
    return { ...resultOf(context, found, started, 'failed'), newKey: found.newKey };
  }
}

/** What is known so far: a run that fails midway tells what it did. */
interface Found extends SetupProgress {
  steps: readonly SetupStep[];
  readonly problems: Problem[];
  privileges?: SetupReport['privileges'];
  newKey?: string | undefined;
}

async function check(context: SetupContext, found: Found): Promise<void> {
  const { source = findSource(context.settings, await sourcesIfAllowed(context))?.id } = context.settings;
  found.source = source;
  const { privileges, problems } = await checkKey(context, source);
  found.privileges = privileges;
  append(found.problems, problems);
}

async function planAndApply(context: SetupContext, found: Found): Promise<void> {
  const { settings, asked } = context;
  // The service first: where the key does not fit, nobody waits for the pages.
  const existing = await lookAround(context);
  const survey = await surveyMetadata(context);
  const plan = makeSetupPlan(settings, survey.uses, existing);
  found.steps = stepsOf(plan);
  found.source = plan.source.id;
  append(found.problems, [...survey.problems, ...plan.problems, ...refusals(found.steps)]);
  if (asked.apply) {
    await applySetup(context, plan, found);
    append(found.problems, await afterwards(context, plan, found.source));
  }
  if (asked.createKey) await createKey(context, found);
}

/** All that the organization has of what a setup looks at. */
async function lookAround({ platform, settings }: SetupContext): Promise<Existing> {
  const sources = await platform.sources();
  const source = findSource(settings, sources);
  const provider = settings.identities?.provider;
  return {
    sources,
    provider: provider === undefined ? undefined : await platform.provider(provider),
    fields: await platform.fields(),
    rules: source === undefined ? [] : await platform.rules(source.id),
  };
}

/** A check is to tell what a key lacks, the right to look at sources among it. */
async function sourcesIfAllowed({ platform }: SetupContext): Promise<Existing['sources']> {
  try {
    return await platform.sources();
  } catch (error) {
    if (error instanceof Error && 'kind' in error && error.kind === 'forbidden') return [];
    throw error;
  }
}

async function createKey(context: SetupContext, found: Found): Promise<void> {
  if (found.source === undefined) found.problems.push(keyWithoutSource());
  else found.newKey = await makeKey(context, found.source);
}

function refusals(steps: readonly SetupStep[]): readonly Problem[] {
  return steps.flatMap((step) => (step.action === 'cannot' ? [step.problem] : []));
}

/** What a person has to do with what is there now. */
async function afterwards(
  { settings, writeSource }: SetupContext,
  { source, fields, mappings }: SetupPlan,
  id: string | undefined,
): Promise<readonly Problem[]> {
  if (id === undefined) return [];
  const isNew = source.action === 'create';
  const isChanged = [...fields, ...mappings].some(({ action }) => action === 'create' || action === 'change');
  return [
    ...(settings.source === undefined ? [(await writeSource?.(id)) ?? sourceToWrite(id)] : []),
    ...(isChanged && !isNew ? [pushAgain()] : []),
  ];
}

function resultOf(context: SetupContext, found: Found, started: Date, ending: RunResult['ending'] = 'done'): RunResult {
  const { traffic, asked } = context;
  const { steps, done, problems, privileges, source } = found;
  const findings = { command: 'setup', base: undefined, pushes: [], deletes: [], problems, traffic, started } as const;
  const report = reportOf(context, findings);
  const told = steps.map((step) => {
    const { kind, name, action, detail } = step;
    return { kind, name, action, detail, done: done.has(step) && (action === 'create' || action === 'change') };
  });
  const setup: SetupReport = { mode: asked.check ? 'check' : asked.apply ? 'apply' : 'plan', steps: told, privileges };
  return { report: { ...report, source: source ?? report.source, setup }, ending };
}

function unnamedSource(): Problem {
  return {
    level: 'error',
    code: 'source-missing',
    message: 'To set up a source, it must have a name, but the settings say neither `setup.sourceName` nor `source`.',
    hint: 'Add to the settings: `setup: {sourceName: Product docs}`.',
  };
}

function sourceToWrite(id: string): Problem {
  return {
    level: 'notice',
    code: 'source-id',
    message: `The id of the source is \`${id}\`.`,
    hint: `Add to the settings: \`source: ${id}\`; \`setup --yes --write\` does it for you.`,
  };
}

function pushAgain(): Problem {
  return {
    level: 'notice',
    code: 'fields-changed',
    message: 'Pages that were pushed before get into new fields and mappings when they are pushed again.',
    hint: 'Run `docs-to-coveo rebuild` once, if the source holds pages already.',
  };
}

function keyWithoutSource(): Problem {
  return {
    level: 'error',
    code: 'setup-no-source',
    message: 'No key was made, because it would be for a source that is not there.',
    hint: 'Make the source first: `docs-to-coveo setup --yes --create-key`.',
  };
}
