/** A page of a commit, as links to it need to know it. */
export type SitePage = AddressedPage | HeldBackPage;

export interface AddressedPage {
  /** From the root of the repository. */
  readonly path: string;
  readonly documentId: string;
  readonly unpublished?: undefined;
}

/** A page that is not published on purpose. */
export interface HeldBackPage {
  readonly path: string;
  /** Where it would be, if that is known. */
  readonly documentId?: string | undefined;
  readonly unpublished: {
    readonly reason: string;
    /** ISO moment at which this may change. */
    readonly until?: string | undefined;
  };
}
