import type { Problem } from '../../model/problem.ts';
import type { FieldType } from '../../settings/setup-settings.ts';
import type { ExistingField } from './existing.ts';
import { type FieldUse, isConflict, type KindUse, unfitKinds, type ValueKind } from './field-uses.ts';

const WORDS: Readonly<Record<ValueKind, string>> = {
  whole: 'a whole number',
  long: 'a large whole number',
  fraction: 'a number',
  date: 'a date',
  flag: '`true` or `false`',
  text: 'text',
};

/** Pages that disagree about what a key of metadata is, so that its field can only be text. */
export function fieldConflict(name: string, use: FieldUse, existing: ExistingField | undefined): readonly Problem[] {
  if (!isConflict(use) || existing?.type === 'STRING') return [];
  const [rarest] = byRarity(use);
  return [
    {
      level: 'warning',
      code: 'field-conflict',
      message: `Pages disagree about \`${name}\`: ${kindsText(use)}. Its field is to be \`STRING\`, which sorts and compares as text.`,
      hint: `Make them agree, or say what it is: \`setup: {fields: {${name}: {type: …}}}\`; what does not fit is then left out of the index.`,
      path: use.list ?? rarest?.[1].path,
    },
  ];
}

/** Values that a field of the type that was asked for cannot hold. */
export function unfitValues(name: string, type: FieldType, use: FieldUse | undefined): readonly Problem[] {
  if (!use || type === 'VECTOR') return [];
  return unfitKinds(use, type).flatMap((kind) => {
    const found = use.singles.get(kind);
    if (!found) return [];
    return [
      {
        level: 'warning',
        code: 'field-value-unfit',
        message: `\`${name}\` is to be \`${type}\`, but ${useText([kind, found])}, which Coveo may leave out.`,
        hint: `Correct the pages, or choose another \`setup.fields.${name}.type\`.`,
        path: found.path,
      },
    ];
  });
}

function kindsText(use: FieldUse): string {
  const list = use.list === undefined ? [] : [`a list in \`${use.list}\``];
  return [...byRarity(use).toReversed().map(useText), ...list].join('; ');
}

/** `text on 1 page (docs/a.md: high)`. */
function useText([kind, { count, path, value }]: readonly [ValueKind, KindUse]): string {
  const pages = count === 1 ? `in \`${path}\`` : `on ${count} pages, first in \`${path}\``;
  return `${WORDS[kind]} ${pages} (\`${value}\`)`;
}

/** What is rare is more likely the mistake. */
function byRarity({ singles }: FieldUse): readonly (readonly [ValueKind, KindUse])[] {
  return [...singles].toSorted(([, one], [, other]) => one.count - other.count);
}
