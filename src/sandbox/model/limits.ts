/*
 * The sizes, times and counts that the service documents (https://docs.coveo.com/en/63/). "MB" there is read as 1024 × 1024
 * bytes, as Coveo's own clients do.
 */

const MEBIBYTE = 1024 * 1024;

/** A request that carries one item, in bytes. */
export const REQUEST_LIMIT = 6 * MEBIBYTE;

/** The text of `data`, and the Base64 text of `compressedBinaryData`, in bytes. */
export const DATA_LIMIT = 5 * MEBIBYTE;

/** The content of one file container, in bytes; also what the data of one item may unpack to. */
export const CONTAINER_LIMIT = 256 * MEBIBYTE;

/** How long a file container lives, used or not. */
export const CONTAINER_LIFETIME_MS = 60 * 60 * 1000;

/** Permissions of one item in a secured source. */
export const PERMISSION_LIMIT = 5000;

/** What an organization may have (https://docs.coveo.com/en/1562/). */
export const SOURCE_LIMIT = 25;
export const FIELD_LIMIT = 5_000;
export const PROVIDER_LIMIT = 15;

/** Mapping rules of one source. */
export const MAPPING_LIMIT = 2_500;

/** The longest stretch of time that one question to the logs may cover. */
export const LOG_WINDOW_MS = 7 * 24 * 60 * 60 * 1000;

/** Results of one search answer. */
export const RESULT_LIMIT = 2000;

/** How deep `firstResult` may page; behind that, page by `@rowid`. */
export const RESULT_WINDOW = 5000;

/** Minutes that a delete-older-than waits when the caller names no `queueDelay`. */
export const DEFAULT_QUEUE_DELAY_MINUTES = 15;

/** How long a search token may be valid (https://docs.coveo.com/en/56/); the most is also the default. */
export const SEARCH_TOKEN_MS = { least: 15 * 60 * 1000, most: 24 * 60 * 60 * 1000 };
