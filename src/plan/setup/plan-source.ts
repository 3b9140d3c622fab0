import type { Settings } from '../../settings/settings.ts';
import type { Visibility } from '../../settings/setup-settings.ts';
import type { ExistingSource } from './existing.ts';
import { cannot, type SourceStep } from './step.ts';

type Asked = Pick<Settings, 'source' | 'setup' | 'permissions'>;

/**
 * What becomes of the source: the one that `source` names, else the one of the name `setup.sourceName`, else a new one. One that is
 * there is never changed: who may see its items is for a person to decide, and its name and type cannot change.
 *
 * @param sources all of the organization
 */
export function planSource(settings: Asked, sources: readonly ExistingSource[]): SourceStep {
  const { source: id, setup } = settings;
  const found = findSource(settings, sources);
  const { sourceName = '' } = setup;
  const visibility = wantedVisibility(settings);
  if (found) return { ...judge(found, settings), kind: 'source', name: found.name };
  if (id !== undefined) return { kind: 'source', name: id, ...unknownId(id) };
  const similar = sources.find(({ name }) => name.toLowerCase() === sourceName.toLowerCase());
  if (similar) return { kind: 'source', name: sourceName, ...otherCase(sourceName, similar) };
  const model = { name: sourceName, visibility };
  return { kind: 'source', name: sourceName, action: 'create', model, detail: `PUSH, ${visibility}` };
}

/** The source that the settings mean, where the organization has it. */
export function findSource({ source, setup }: Asked, sources: readonly ExistingSource[]): ExistingSource | undefined {
  return sources.find(({ id, name }) => (source === undefined ? name === setup.sourceName : id === source));
}

/** Permissions count in a secured source alone. */
export function wantedVisibility({ setup, permissions }: Asked): Visibility {
  return setup.visibility ?? (permissions ? 'SECURED' : 'SHARED');
}

type Judged = Pick<SourceStep, 'id' | 'detail'> & ({ action: 'keep' } | ReturnType<typeof cannot>);

function judge(found: ExistingSource, settings: Asked): Judged {
  const { id, name, type, visibility, crawlingModule } = found;
  if (type !== 'PUSH') return otherType(name, type);
  if (crawlingModule) return ofCrawlingModule(name);
  const wanted = wantedVisibility(settings);
  // What nobody asked for is the business of whoever made the source.
  const matters = settings.setup.visibility !== undefined || settings.permissions !== undefined;
  if (visibility !== undefined && visibility !== wanted && matters)
    return { id, ...otherVisibility(name, visibility, wanted) };
  return { id, action: 'keep', detail: [id, visibility].filter(Boolean).join(', ') };
}

function otherType(name: string, type: string) {
  return cannot(
    `The source \`${name}\` must be of type \`PUSH\`, but is of type \`${type}\`, which cannot change.`,
    'Name another source: correct `source`, or choose another `setup.sourceName` and leave `source` out, to have one made.',
  );
}

function ofCrawlingModule(name: string) {
  return cannot(
    `The source \`${name}\` is filled by a crawling module, so nothing else may push to it.`,
    'Choose another `setup.sourceName`, and leave `source` out, to have a source made for the documentation.',
  );
}

function otherVisibility(name: string, visibility: Visibility, wanted: Visibility) {
  return cannot(
    `The source \`${name}\` should be \`${wanted}\`, but is \`${visibility}\`. It is not changed, because that decides who sees what it holds.`,
    wanted === 'SECURED'
      ? 'Choose another `setup.sourceName`, and leave `source` out, to have a secured source made; or change the content security of this one in the Coveo Administration Console, then run `rebuild`.'
      : `Say \`setup.visibility: ${visibility.toLowerCase()}\` if it is meant to stay so; or change the content security of the source in the Coveo Administration Console.`,
  );
}

function unknownId(id: string) {
  return cannot(
    `\`source\` must be the id of a source of the organization, but there is none with the id \`${id}\`.`,
    'Correct it, and check `organization` and `region`; or leave `source` out and say `setup.sourceName`, to have one made.',
  );
}

function otherCase(wanted: string, { name }: ExistingSource) {
  return cannot(
    `There is no source \`${wanted}\`, but one whose name differs in case alone: \`${name}\`.`,
    `Say \`setup.sourceName: ${name}\` if that is the one, or choose another name.`,
  );
}
