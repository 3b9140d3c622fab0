import type { Visibility } from '../../settings/setup-settings.ts';

/** A source of the organization, as far as a setup looks at it. */
export interface ExistingSource {
  readonly id: string;
  readonly name: string;
  /** `PUSH` for what we can publish to. */
  readonly type: string;
  readonly visibility?: Visibility | undefined;
  /** Set where a crawling module fills it, which nobody else may (https://docs.coveo.com/en/134/). */
  readonly crawlingModule?: string | undefined;
}

/** An identity provider of the organization. */
export interface ExistingProvider {
  readonly id: string;
  readonly type: string;
  readonly caseSensitive: boolean;
  /** Ids of the sources that use it. */
  readonly sources: readonly string[];
  /** Ids of the providers whose identities may be the same people. */
  readonly cascades: readonly string[];
  /** How many identities it knows; undefined where nobody tells. */
  readonly identities?: number | undefined;
  /** All that the service says of it, to be sent back with what changes. */
  readonly model: Readonly<Record<string, unknown>>;
}

/** A field of the organization, which all its sources share. */
export interface ExistingField {
  readonly name: string;
  readonly type: string;
  /** Coveo's own: it cannot be changed. */
  readonly isSystem: boolean;
  /** All that the service says of it, to be sent back with what changes. */
  readonly model: Readonly<Record<string, unknown>>;
}

/** A rule that fills a field of a source, whatever the type of the item. */
export interface ExistingRule {
  readonly id: string;
  readonly field: string;
  /** The first that gives a value counts. */
  readonly content: readonly string[];
}

/** What an organization has of all that a setup may need. */
export interface Existing {
  readonly sources: readonly ExistingSource[];
  readonly provider?: ExistingProvider | undefined;
  readonly fields: readonly ExistingField[];
  /** Of the source, where there is one. */
  readonly rules: readonly ExistingRule[];
}
