/** A value that Coveo metadata can hold. */
export type MetadataValue = string | number | boolean | readonly (string | number | boolean)[];
