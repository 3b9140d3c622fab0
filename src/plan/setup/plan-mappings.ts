import type { Problem } from '../../model/problem.ts';
import { referencesIn } from '../../settings/rules/mapping-rule.ts';
import type { SetupSettings } from '../../settings/setup-settings.ts';
import type { ExistingField, ExistingRule } from './existing.ts';
import type { FieldUse } from './field-uses.ts';
import type { MappingStep } from './step.ts';

/**
 * What becomes of the mapping rules that the settings ask for: one that the source does not have is added; of one that it has, only
 * what is missing, behind what is there. Nothing is taken away.
 */
export function planMappings({ mappings }: SetupSettings, existing: readonly ExistingRule[]): readonly MappingStep[] {
  return Object.entries(mappings).map(([field, content]): MappingStep => {
    const told = { kind: 'mapping', name: field } as const;
    const rule = existing.find((one) => one.field === field);
    if (!rule) return { ...told, action: 'create', model: { field, content }, detail: content.join(', ') };
    const missing = content.filter((statement) => !rule.content.includes(statement));
    if (missing.length === 0) return { ...told, action: 'keep', detail: rule.content.join(', ') };
    const model = { id: rule.id, field, content: [...rule.content, ...missing] };
    return { ...told, action: 'change', model, detail: `adds ${missing.join(', ')} behind ${rule.content.join(', ')}` };
  });
}

/** Rules that look for metadata which no page has: a misspelt name, most often. */
export function unknownMetadata(
  { mappings }: SetupSettings,
  uses: ReadonlyMap<string, FieldUse>,
  fields: readonly ExistingField[],
): readonly Problem[] {
  const isKnown = (name: string) => uses.has(name) || fields.some((field) => field.isSystem && field.name === name);
  return Object.entries(mappings).flatMap(([field, content]) => {
    const names = content.flatMap(referencesIn).filter((reference) => !reference.includes(':'));
    return names
      .filter((name) => !isKnown(name.toLowerCase()))
      .map((name) => ({
        level: 'warning' as const,
        code: 'mapping-unknown-metadata',
        message: `\`setup.mappings.${field}\` takes \`%[${name}]\`, but no page has metadata of that name.`,
        hint: '`docs-to-coveo explain PATH` shows the metadata of a page.',
      }));
  });
}
