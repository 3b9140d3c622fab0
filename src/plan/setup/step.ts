import type { Problem } from '../../model/problem.ts';
import type { Visibility } from '../../settings/setup-settings.ts';

/** What all steps tell. */
interface Told {
  /** Of the source, provider, field, or of the field that a mapping fills. */
  readonly name: string;
  /** What exactly, in a few words: `LONG`, `facet: true`. */
  readonly detail?: string | undefined;
}

interface Keep {
  readonly action: 'keep';
}

/** What would be needed and is not done; the problem says why, and what a person can do. */
interface Cannot {
  readonly action: 'cannot';
  readonly problem: Problem;
}

interface Make<Model> {
  readonly action: 'create' | 'change';
  /** What is sent, as a whole. */
  readonly model: Model;
}

export type Model = Readonly<Record<string, unknown>>;

export interface NewSource {
  readonly name: string;
  readonly visibility: Visibility;
}

/** `id`: undefined without it, and nothing more can be known of the source. */
export type SourceStep = Told & { readonly kind: 'source'; readonly id?: string | undefined } & (
    | Keep
    | Cannot
    | (Make<NewSource> & { readonly action: 'create' })
  );

/** The source that comes to use it is not in the model: it may only get its id on the way. */
export type ProviderStep = Told & { readonly kind: 'provider' } & (Keep | Cannot | Make<Model>);

export type FieldStep = Told & { readonly kind: 'field' } & (Keep | Cannot | Make<Model>);

export interface MappingRule {
  /** Of the rule that there is already. */
  readonly id?: string | undefined;
  readonly field: string;
  readonly content: readonly string[];
}

export type MappingStep = Told & { readonly kind: 'mapping' } & (Keep | Cannot | Make<MappingRule>);

/** One thing that a setup looks at: it is made, changed, kept as it is, or cannot be what it should. */
export type SetupStep = SourceStep | ProviderStep | FieldStep | MappingStep;

/** The problem of a step that cannot be done. */
export function cannot(message: string, hint: string): Cannot {
  return { action: 'cannot', problem: { level: 'error', code: 'setup-cannot', message, hint } };
}
