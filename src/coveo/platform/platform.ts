import type { Retry } from '../service.ts';
import type { SourceVisibility } from '../source-visibility.ts';
import { createPlatformCaller, type PlatformOptions } from './call.ts';
import { createFields, type FieldFacts, listFields, updateField } from './fields.ts';
import { createKey, holdsPrivilege, type KeyPrivilege, type NewKey } from './keys.ts';
import { addRule, listRules, type RuleFacts, updateRule } from './mappings.ts';
import { findProvider, type ProviderFacts, putProvider } from './providers.ts';
import { createSource, listSources, type SourceFacts } from './sources.ts';

type Model = Readonly<Record<string, unknown>>;

/**
 * What an organization is made of, as this program sets it up: one method an endpoint. What must not be done twice
 * is tried once, the rest again while that may help. Each throws `ServiceError`, and `StoppedError` when the run is stopped.
 */
export interface Platform {
  sources(): Promise<readonly SourceFacts[]>;
  /** Tried once. Returns the id. */
  createSource(source: { readonly name: string; readonly visibility: SourceVisibility }): Promise<string>;
  provider(id: string): Promise<ProviderFacts | undefined>;
  putProvider(id: string, model: Model): Promise<void>;
  fields(): Promise<readonly FieldFacts[]>;
  /** Tried once. */
  createFields(fields: readonly Model[]): Promise<void>;
  updateField(field: Model & { readonly name: string }): Promise<void>;
  rules(source: string): Promise<readonly RuleFacts[]>;
  /** Tried once. */
  addRule(source: string, rule: Omit<RuleFacts, 'id'>): Promise<void>;
  updateRule(source: string, rule: RuleFacts): Promise<void>;
  holds(privilege: KeyPrivilege): Promise<boolean>;
  /** Tried once. Returns the value of the key. */
  createKey(key: NewKey): Promise<string>;
  /** For what must look before it tries again. */
  readonly retry: Retry;
}

/** The platform of an organization. Nothing is called before a method is. */
export function createPlatform(options: PlatformOptions, signal?: AbortSignal): Platform {
  const caller = createPlatformCaller(options);
  const { organization, retry } = options;
  return {
    retry,
    sources: () => listSources(caller, signal),
    createSource: (source) => createSource(caller, source, signal),
    provider: (id) => findProvider(caller, id, signal),
    putProvider: (id, model) => putProvider(caller, id, model, signal),
    fields: () => listFields(caller, signal),
    createFields: (fields) => createFields(caller, fields, signal),
    updateField: (field) => updateField(caller, field, signal),
    rules: (source) => listRules(caller, source, signal),
    addRule: (source, rule) => addRule(caller, source, rule, signal),
    updateRule: (source, rule) => updateRule(caller, source, rule, signal),
    holds: (privilege) => holdsPrivilege(caller, organization, privilege, signal),
    createKey: (key) => createKey(caller, key, signal),
  };
}
