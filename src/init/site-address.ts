import type { Listing, SiteFinding, Sourced } from './findings.ts';
import { addressOf, mappingOf, sourced } from './values.ts';

/** Where nothing says where the site is: to be changed by whoever knows. */
export const EXAMPLE_ADDRESS: Sourced<string> = {
  value: 'https://docs.example.com/',
  from: 'nowhere: CHANGE IT to the address at which people read the pages',
};

/** Whether the address still has to be changed. */
export function isExample({ from }: Sourced<string>): boolean {
  return from === EXAMPLE_ADDRESS.from;
}

/** Hosts whose pages about a project are no documentation of its own. */
const NO_SITE = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|npmjs\.com)$/;

/**
 * The address of the site: what the generator's configuration says, else a CNAME file, `homepage` of a package.json, or GitHub Pages of the
 * remote; else an example.
 */
export function siteAddress(site: SiteFinding, listing: Listing): Sourced<string> {
  return site.url ?? fromCname(site, listing) ?? fromPackage(site, listing) ?? fromRemote(listing) ?? EXAMPLE_ADDRESS;
}

/** Where generators take the file from, below the folder of their project (https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site). */
const SERVED = ['', 'static/', 'public/', 'docs/', 'source/'];

function fromCname({ folder, content }: SiteFinding, { read }: Listing): Sourced<string> | undefined {
  const roots = content.map(({ root }) => (root === '.' ? '' : `${root}/`));
  const folders = [folder, ...roots, ''].flatMap((one) => SERVED.map((below) => one + below));
  for (const path of folders.map((one) => `${one}CNAME`)) {
    const [host = ''] = (read(path) ?? '').trim().split(/\s/);
    const address = /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? addressOf(`https://${host}/`) : undefined;
    if (address !== undefined) return { value: address, from: path };
  }
  return undefined;
}

function fromPackage({ folder }: SiteFinding, { read }: Listing): Sourced<string> | undefined {
  for (const path of new Set([`${folder}package.json`, 'package.json'])) {
    const address = addressOf(mappingOf(parsed(read(path) ?? '')).homepage);
    if (address !== undefined && !NO_SITE.test(URL.parse(address)?.hostname ?? ''))
      return { value: address, from: `\`homepage\` of ${path}` };
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: it says nothing.
    return undefined;
  }
}

/** https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites */
function fromRemote({ repository = '', server }: Listing): Sourced<string> | undefined {
  const [, owner = '', name = ''] = /^([\w-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (server !== 'https://github.com' || owner === '') return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  const address = addressOf(`https://${host}/`, name.toLowerCase() === host ? '' : name);
  return sourced(address, 'the remote, as GitHub Pages has it: correct it where the site is elsewhere');
}
