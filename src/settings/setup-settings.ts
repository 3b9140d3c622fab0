import type { SettingsFile } from './schema/settings-file.ts';

/** Who may see the items of a source (https://docs.coveo.com/en/94/), in the service's own words. */
export type Visibility = 'PRIVATE' | 'SECURED' | 'SHARED';

/** What the values of a field are (https://docs.coveo.com/en/1833/). */
export type FieldType = 'STRING' | 'LONG' | 'LONG_64' | 'DOUBLE' | 'DATE' | 'VECTOR';

/** A field as a person asks for it: its type, and the options that matter to them. */
export type FieldSettings = { readonly type: FieldType } & Readonly<Record<string, string | boolean | undefined>>;

/** `setup`: what an organization needs before anything can be published to it. */
export interface SetupSettings {
  /** Name of the source, for finding it and for making it. */
  readonly sourceName?: string | undefined;
  readonly visibility?: Visibility | undefined;
  /** Whether names that differ in case alone are different people; of the identity provider. */
  readonly caseSensitive?: boolean | undefined;
  /** By name. Without a prototype, like the other. */
  readonly fields: Readonly<Record<string, FieldSettings>>;
  /** Rules by the name of the field that they fill; the first that gives a value counts. */
  readonly mappings: Readonly<Record<string, readonly string[]>>;
}

const VISIBILITIES = { private: 'PRIVATE', secured: 'SECURED', shared: 'SHARED' } as const;

/** `setup` of a settings file. Where it says nothing there are no fields and no mappings but those that the pages ask for. */
export function setupSettings({ setup = {} }: SettingsFile): SetupSettings {
  const { sourceName, visibility, caseSensitive, fields = {}, mappings = {} } = setup;
  return {
    sourceName,
    visibility: visibility && VISIBILITIES[visibility],
    caseSensitive,
    fields: Object.assign(Object.create(null), fields),
    mappings: Object.assign(Object.create(null), mappings),
  };
}
