import { z } from 'zod';
import { statementParts } from './mapping-statement.ts';

const statement = z
  .string()
  .min(1)
  .refine((text) => statementParts(text) !== undefined, { error: 'must be text with `%[name]` or `%[name:origin]`' });
const rule = z.strictObject({
  id: z.string().min(1).optional(),
  field: z.string(),
  content: z.array(statement).min(1),
});

/** A rule as a client says it (`BaseRuleModel` of the public description). */
export const ruleModel = rule.omit({ id: true });

/** A rule, which has an id once it is stored. */
export interface RuleModel {
  readonly id?: string | undefined;
  readonly field: string;
  readonly content: readonly string[];
}

/** `CommonMappingSettingsModel`. */
export const commonModel = z.strictObject({ rules: z.array(rule).default([]) });

/** `BaseTypedMappingSettingsModelBaseRuleModel`: rules for the items of one type. */
export const newTypeModel = z.strictObject({ type: z.string().min(1), rules: z.array(ruleModel).default([]) });

/** `TypedMappingSettingsModel`. Its id is its type where nothing else is said. */
export const typeModel = z.strictObject({
  id: z.string().min(1).optional(),
  type: z.string().min(1),
  rules: z.array(rule).default([]),
});

export interface TypeModel {
  readonly id?: string | undefined;
  readonly type: string;
  readonly rules: readonly RuleModel[];
}

/** `MappingsConfigurationModel`. */
export const mappingsModel = z.strictObject({
  common: commonModel.default({ rules: [] }),
  types: z.array(typeModel).default([]),
});
