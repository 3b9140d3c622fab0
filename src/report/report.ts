import type { Command } from '../model/command.ts';
import type { ItemPermissions } from '../model/item-permissions.ts';
import type { Problem } from '../model/problem.ts';
import type { Fingerprint } from '../plan/fingerprint.ts';
import type { Forecast } from '../plan/forecast.ts';

export type Mode = 'incremental' | 'first' | 'rebuild' | 'none';
export type Action = 'added' | 'updated' | 'moved' | 'deleted' | 'withheld' | 'failed';

export interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly moved: number;
  readonly deleted: number;
  readonly unchanged: number;
  readonly withheld: number;
  readonly failed: number;
  readonly unpublished: number;
}

/** One item that the run touches, or wanted to. Unchanged items are counted, not listed. */
export interface ReportItem {
  readonly path: string;
  /** Of a page that was read and names its title itself. */
  readonly title?: string | undefined;
  /** Null for a page whose address could not be found out. */
  readonly documentId: string | null;
  readonly action: Action;
  /** Why, in a few words: `content changed`, `page is gone`, `draft`. */
  readonly reason: string;
  /** Where it was before, when it moved. */
  readonly from?: { readonly path?: string | undefined; readonly documentId?: string | undefined } | undefined;
}

/** A page that is not published on purpose. */
export interface UnpublishedReport {
  readonly path: string;
  /** Why, in a few words: `` `draft` is `true` ``. */
  readonly reason: string;
  /** ISO moment at which this may change. */
  readonly until?: string | undefined;
}

/** An item whose own permissions changed; arrays as sent. */
export interface AccessChange {
  readonly documentId: string;
  readonly before: ItemPermissions | null;
  readonly after: ItemPermissions | null;
  /** Somebody can see the item who could not before. */
  readonly widened: boolean;
}

/** Somebody who sees more or fewer items, because groups or aliases changed. */
export interface MemberChange {
  /** `user:ann@example.com in Acme Docs Identities`. */
  readonly identity: string;
  /** Document ids. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

/** What happens, or would, to users and groups, each as in `MemberChange`. */
export interface IdentityChanges {
  readonly pushed: readonly string[];
  readonly deleted: readonly string[];
  /** Groups that stay as they are, because they would lose many of their members. */
  readonly withheld: readonly { readonly identity: string; readonly lost: number }[];
  readonly unchanged: number;
}

/** One thing that a setup looks at. */
export interface SetupStepReport {
  readonly kind: 'source' | 'provider' | 'field' | 'mapping';
  readonly name: string;
  readonly action: 'create' | 'change' | 'keep' | 'cannot';
  readonly detail?: string | undefined;
  /** Whether this run made or changed it. */
  readonly done: boolean;
}

/** One privilege that the settings need. */
export interface PrivilegeReport {
  /** As the administration console has it: `Sources` – Edit on `acme-docs`. */
  readonly privilege: string;
  readonly purpose: 'publish' | 'setup' | 'audit' | 'create-key';
  /** What becomes possible by it. */
  readonly why: string;
  readonly held: boolean;
}

/** What a setup did or would do. A key that it made stands nowhere in it. */
export interface SetupReport {
  readonly mode: 'plan' | 'apply' | 'check';
  readonly steps: readonly SetupStepReport[];
  /** Only of a check. */
  readonly privileges?: readonly PrivilegeReport[] | undefined;
}

export interface Calls {
  readonly requests: number;
  readonly retries: number;
  readonly containers: number;
  /** Bytes uploaded. */
  readonly bytes: number;
}

/** What a run did or would do; `report.json` and `--json` are this, word for word. */
export interface Report {
  readonly version: 1;
  readonly command: Command;
  readonly organization: string | null;
  readonly source: string | null;
  /** Commit of the record that the run started from. */
  readonly base: string | null;
  readonly head: string | null;
  readonly mode: Mode;
  readonly counts: Counts;
  readonly items: readonly ReportItem[];
  /** Pages of the content that are held back (drafts, say), by path. */
  readonly unpublished: readonly UnpublishedReport[];
  readonly access: readonly AccessChange[];
  readonly members: readonly MemberChange[];
  /** Only where the settings have identities. */
  readonly identities?: IdentityChanges | undefined;
  readonly problems: readonly Problem[];
  readonly calls: Calls;
  /** Only of `setup`. */
  readonly setup?: SetupReport | undefined;
  /** Only of a plan that has something to do. */
  readonly forecast?: Forecast | undefined;
  /** Only of a plan: `publish --plan` takes it from here. */
  readonly fingerprint?: Fingerprint | undefined;
  readonly seconds: number;
}
