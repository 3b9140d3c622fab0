/** Where the documentation of this major version is on the web. */
export const DOCUMENTATION = 'https://github.com/docs-to-coveo/docs-to-coveo/blob/v1/docs/';

/** The entry of a problem code in the documentation. */
export function codeAddress(code: string): string {
  return `${DOCUMENTATION}troubleshooting.md#${code}`;
}
