import type { Problem } from '../../model/problem.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Existing } from './existing.ts';
import type { FieldUse } from './field-uses.ts';
import { planFields } from './plan-fields.ts';
import { planMappings, unknownMetadata } from './plan-mappings.ts';
import { planProvider } from './plan-provider.ts';
import { planSource } from './plan-source.ts';
import {
  cannot,
  type FieldStep,
  type MappingStep,
  type ProviderStep,
  type SetupStep,
  type SourceStep,
} from './step.ts';

/** What a setup is to do, and what is in its way. */
export interface SetupPlan {
  readonly source: SourceStep;
  /** Undefined where the settings have no identities. */
  readonly provider: ProviderStep | undefined;
  readonly fields: readonly FieldStep[];
  readonly mappings: readonly MappingStep[];
  /** Of the fields and mappings, beyond those of steps that cannot be done. */
  readonly problems: readonly Problem[];
}

type Asked = Pick<Settings, 'source' | 'setup' | 'permissions' | 'identities'>;

/** Compares what the settings and the pages ask for with what the organization has. */
export function makeSetupPlan(settings: Asked, uses: ReadonlyMap<string, FieldUse>, existing: Existing): SetupPlan {
  const source = planSource(settings, existing.sources);
  const provider = planProvider(settings, existing.provider, source.id);
  const mappings = planMappings(settings.setup, existing.rules);
  const fields = planFields(settings.setup, uses, existing.fields);
  const isLost = source.action === 'cannot' && source.id === undefined;
  return {
    source,
    provider:
      isLost && provider
        ? { kind: 'provider', name: provider.name, ...withoutSource('identity provider', provider) }
        : provider,
    fields: fields.steps,
    mappings: isLost
      ? mappings.map((step) => ({ kind: 'mapping', name: step.name, ...withoutSource('mapping for', step) }))
      : mappings,
    problems: [...fields.problems, ...unknownMetadata(settings.setup, uses, existing.fields)],
  };
}

/** All steps, in the order in which they are carried out. */
export function stepsOf({ source, provider, fields, mappings }: SetupPlan): readonly SetupStep[] {
  return [source, ...(provider ? [provider] : []), ...fields, ...mappings];
}

/** What belongs to a source cannot be without it. */
function withoutSource(what: string, { name }: ProviderStep | MappingStep) {
  return cannot(
    `The ${what} \`${name}\` belongs to the source, and there is none to use.`,
    'Fix what is wrong with the source first.',
  );
}
