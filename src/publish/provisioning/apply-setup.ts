import type { Platform } from '../../coveo/platform/platform.ts';
import type { SetupPlan } from '../../plan/setup/make-setup-plan.ts';
import { usedBySource } from '../../plan/setup/plan-provider.ts';
import type { FieldStep, MappingStep, ProviderStep, SetupStep, SourceStep } from '../../plan/setup/step.ts';
import type { SetupContext } from './setup-context.ts';

type Applying = Pick<SetupContext, 'platform' | 'logger' | 'signal'>;

/** How far a setup came. */
export interface SetupProgress {
  /** What was carried out. */
  readonly done: Set<SetupStep>;
  /** Id of the source, as soon as there is one. */
  source?: string | undefined;
}

/**
 * Carries a plan out: source, provider, fields, mappings, because each needs what comes before. What cannot be done is passed over. Each
 * call can be the last: what is made is found by the next run.
 *
 * @param progress is kept up to date on the way
 */
export async function applySetup(context: Applying, plan: SetupPlan, progress: SetupProgress): Promise<void> {
  const source = await applySource(context, plan.source);
  const { done } = progress;
  progress.source = source;
  done.add(plan.source);
  if (plan.provider && source !== undefined) {
    await applyProvider(context, plan.provider, source);
    done.add(plan.provider);
  }
  await createFields(context, plan.fields);
  for (const step of plan.fields.filter(({ action }) => action === 'create')) done.add(step);
  for (const step of plan.fields.filter(({ action }) => action === 'change')) {
    await changeField(context, step);
    done.add(step);
  }
  for (const step of plan.mappings) {
    if (source !== undefined) await applyMapping(context, step, source);
    done.add(step);
  }
}

/** Looks each time before it makes anything: an attempt whose answer was lost may have made it. */
function makeUnlessThere<Made>(
  { platform, signal }: Applying,
  look: () => Promise<Made | undefined>,
  make: () => Promise<Made>,
): Promise<Made> {
  return platform.retry(async () => (await look()) ?? (await make()), signal);
}

async function applySource(context: Applying, step: SourceStep): Promise<string | undefined> {
  if (step.action !== 'create') return step.id;
  const { platform, logger } = context;
  const { model } = step;
  const look = async () => (await platform.sources()).find(({ name }) => name === model.name)?.id;
  const id = await makeUnlessThere(context, look, () => platform.createSource(model));
  logger.info(`Made the source ${model.name}: ${id}`);
  return id;
}

async function applyProvider({ platform }: Applying, step: ProviderStep, source: string): Promise<void> {
  if (step.action !== 'create' && step.action !== 'change') return;
  await platform.putProvider(step.name, usedBySource(step.model, source));
}

async function createFields(context: Applying, steps: readonly FieldStep[]): Promise<void> {
  const { platform, signal } = context;
  const models = steps.flatMap((step) => (step.action === 'create' ? [step.model] : []));
  if (models.length === 0) return;
  await platform.retry(async () => {
    const there = new Set((await platform.fields()).map(({ name }) => name));
    const missing = models.filter(({ name }) => !there.has(String(name)));
    if (missing.length > 0) await platform.createFields(missing);
  }, signal);
}

async function changeField({ platform }: Pick<Applying, 'platform'>, step: FieldStep): Promise<void> {
  if (step.action === 'change') await platform.updateField({ ...step.model, name: step.name });
}

async function applyMapping(context: Applying, step: MappingStep, source: string): Promise<void> {
  const { platform } = context;
  if (step.action === 'change') return changeRule(platform, step.model, source);
  if (step.action !== 'create') return;
  const { model } = step;
  const look = async () =>
    (await platform.rules(source)).some(({ field }) => field === model.field) ? true : undefined;
  await makeUnlessThere(context, look, async () => {
    await platform.addRule(source, model);
    return true;
  });
}

async function changeRule(
  platform: Platform,
  { id = '', field, content }: Extract<MappingStep, { action: 'create' | 'change' }>['model'],
  source: string,
): Promise<void> {
  await platform.updateRule(source, { id, field, content });
}
