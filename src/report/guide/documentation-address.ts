/** Where this project is on the web. */
export const PROJECT = 'https://github.com/docs-to-coveo/docs-to-coveo';

/** Where the documentation of this major version is. */
export const DOCUMENTATION = `${PROJECT}/blob/v1/docs/`;

/** The entry of a problem code in the documentation. */
export function codeAddress(code: string): string {
  return `${DOCUMENTATION}troubleshooting.md#${code}`;
}
