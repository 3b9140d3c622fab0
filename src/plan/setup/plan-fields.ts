import type { Problem } from '../../model/problem.ts';
import { referencesIn } from '../../settings/rules/mapping-rule.ts';
import type { FieldSettings, SetupSettings } from '../../settings/setup-settings.ts';
import type { ExistingField } from './existing.ts';
import { fieldConflict, unfitValues } from './field-problems.ts';
import { type FieldUse, fitsInto, typeOf } from './field-uses.ts';
import { cannot, type FieldStep, type Model } from './step.ts';

/** What the service takes for an option that nobody set (https://docs.coveo.com/en/1833/). */
const DEFAULTS: Readonly<Record<string, string | boolean>> = {
  includeInQuery: true,
  includeInResults: true,
  multiValueFacetTokenizers: ';',
  description: '',
};

/** What separates the values of a list: arrays of a push arrive so (https://docs.coveo.com/en/1833/). */
const TOKENIZERS = ';';

export interface FieldPlan {
  readonly steps: readonly FieldStep[];
  readonly problems: readonly Problem[];
}

/**
 * What becomes of the fields: one for each key of the pages' metadata, of the type that holds all its values, and those of
 * `setup.fields` and `setup.mappings`. Fields belong to all sources of the organization: none is deleted, the type of none is changed,
 * and options are changed only where the settings name them.
 */
export function planFields(
  setup: SetupSettings,
  uses: ReadonlyMap<string, FieldUse>,
  existing: readonly ExistingField[],
): FieldPlan {
  const byName = new Map(existing.map((field) => [field.name, field]));
  const names = new Set([...uses.keys(), ...Object.keys(setup.fields), ...Object.keys(setup.mappings)]);
  const planned = [...names].sort().map((name) => planField({ name, setup, uses, existing: byName.get(name) }));
  return { steps: planned.map(({ step }) => step), problems: planned.flatMap(({ problems }) => problems) };
}

interface Field {
  readonly name: string;
  readonly setup: SetupSettings;
  readonly uses: ReadonlyMap<string, FieldUse>;
  readonly existing: ExistingField | undefined;
}

interface Planned {
  readonly step: FieldStep;
  readonly problems: readonly Problem[];
}

function planField(field: Field): Planned {
  const { name, setup, uses, existing } = field;
  const told = { kind: 'field', name } as const;
  const asked = setup.fields[name];
  const use = usedFor(field);
  if (existing?.isSystem && !asked) return { step: { ...told, action: 'keep', detail: "Coveo's own" }, problems: [] };
  const { type, isMulti } = asked ? { type: asked.type, isMulti: false } : typeOf(use);
  const problems = asked ? unfitValues(name, asked.type, uses.get(name)) : fieldConflict(name, use, existing);
  if (!existing) {
    const model: Model = { name, ...(isMulti && listOptions()), ...asked, type };
    return { step: { ...told, action: 'create', model, detail: detailOf(model) }, problems };
  }
  if (asked) return { step: { ...told, ...adjust(existing, asked) }, problems };
  const keep = { ...told, action: 'keep', detail: existing.type } as const;
  if (fitsInto(type, existing.type)) return { step: keep, problems: [...problems, ...notMulti(existing, isMulti)] };
  if (goesElsewhere(name, setup))
    return { step: { ...keep, detail: `${existing.type}, filled elsewhere too` }, problems };
  return { step: { ...told, ...otherType(existing, type) }, problems };
}

function listOptions(): Model {
  return { multiValueFacet: true, multiValueFacetTokenizers: TOKENIZERS };
}

/** What fills a field: the metadata of its name, or what its mapping takes as it is; a text otherwise. */
function usedFor({ name, setup, uses }: Field): FieldUse {
  const nothing: FieldUse = { singles: new Map() };
  const [only, ...others] = setup.mappings[name] ?? [];
  const [reference = '', ...more] = referencesIn(only ?? '');
  const isCopy = others.length === 0 && more.length === 0 && only === `%[${reference}]`;
  return uses.get(name) ?? (isCopy ? uses.get(reference) : undefined) ?? nothing;
}

/** Whether a mapping brings the metadata of a name into another field. */
function goesElsewhere(name: string, { mappings }: SetupSettings): boolean {
  return Object.entries(mappings).some(
    ([field, rules]) =>
      field !== name && rules.some((rule) => referencesIn(rule).some((one) => one.split(':')[0] === name)),
  );
}

/** What a person asked for of a field that is there. */
function adjust(existing: ExistingField, asked: FieldSettings): Pick<FieldStep, 'detail'> & Adjusted {
  if (asked.type !== existing.type) return otherType(existing, asked.type);
  const different = Object.entries(asked).filter(
    ([option, value]) => value !== undefined && value !== optionOf(existing, option),
  );
  if (different.length === 0) return { action: 'keep', detail: existing.type };
  const detail = different.map(([option, value]) => `${option}: ${value}`).join(', ');
  if (existing.isSystem) return { ...systemField(existing, detail) };
  return { action: 'change', model: { ...existing.model, ...Object.fromEntries(different) }, detail };
}

type Adjusted = { action: 'keep' } | { action: 'change'; model: Model } | ReturnType<typeof cannot>;

function optionOf({ type, model }: ExistingField, option: string): unknown {
  const isAlways = type !== 'STRING' && (option === 'facet' || option === 'sort');
  return model[option] ?? DEFAULTS[option] ?? isAlways;
}

function detailOf({ name: _, type, ...options }: Model): string {
  const named = Object.entries(options).filter(
    ([option]) => option !== 'description' && option !== 'multiValueFacetTokenizers',
  );
  return [type, ...named.map(([option, value]) => (value === true ? option : `${option}: ${value}`))].join(', ');
}

function otherType({ name, type, isSystem }: ExistingField, wanted: string) {
  const whose = isSystem ? "is Coveo's own and has" : 'belongs to all sources and has';
  return cannot(
    `The field \`${name}\` should have the type \`${wanted}\`, but ${whose} the type \`${type}\`, which is never changed.`,
    `Send the metadata under another name (\`metadata: {rename: {${name}: …}}\`); or fill another field with it (\`setup: {mappings: {…: ["%[${name}]"]}}\`); or, if \`${type}\` will do, say \`setup: {fields: {${name}: {type: ${type}}}}\`.`,
  );
}

function systemField({ name }: ExistingField, detail: string) {
  return cannot(
    `The field \`${name}\` should have \`${detail}\`, but is Coveo's own and cannot be changed.`,
    'Take it out of `setup.fields`, or fill another field with the metadata (`setup.mappings`).',
  );
}

/** A list in a field for single values is one long value. */
function notMulti({ name, type, model }: ExistingField, isMulti: boolean): readonly Problem[] {
  if (!isMulti || type !== 'STRING' || model.multiValueFacet === true) return [];
  return [
    {
      level: 'notice',
      code: 'field-not-multi-value',
      message: `Pages have lists as \`${name}\`, but the field that is there is no multi-value facet, so facets show each list as one value.`,
      hint: `All sources share it. To change it, say \`setup: {fields: {${name}: {type: STRING, multiValueFacet: true}}}\`.`,
    },
  ];
}
