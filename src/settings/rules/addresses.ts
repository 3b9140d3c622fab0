import { PERMALINK_VARIABLES } from '../defaults.ts';
import { didYouMean } from '../near-miss.ts';
import { listed } from '../wording.ts';
import { BLANK_OR_CONTROL, hasDotSegment, type Objection, type Rule } from './rule.ts';

export const SITE_URL = 'an absolute address that begins with `https://` or `http://`';
export const ENDPOINT =
  'an `https://` address, or an `http://` address of this machine (`localhost`, `127.0.0.1` or `[::1]`)';
export const PREFIX =
  'a path below `site.url` such as `/guides/`, without `.` or `..`, empty segments, query or fragment';
export const PERMALINK = `a path made of text and the variables ${listed(PERMALINK_VARIABLES, 'and')}`;

/** The site's address: absolute http(s), nothing after the path, nobody's password. */
export const siteUrl: Rule = (text) => {
  const url = webAddress(text);
  return url ? bareAddress(url, text) : { expected: SITE_URL };
};

/** A base address of the service. The key travels there, so plain http is for loopback alone. */
export const endpoint: Rule = (text) => {
  const url = webAddress(text);
  if (!url || (url.protocol === 'http:' && !isLoopback(url.hostname))) return { expected: ENDPOINT };
  return bareAddress(url, text);
};

/** Where a content root hangs below the site. Slashes at its ends are added, not asked for. */
export const prefix: Rule = (text) => (isPath(text) ? undefined : { expected: PREFIX });

/** Template of an address: a path with at least one variable, all of them known. */
export const permalink: Rule = (text) => {
  if (!isPath(text) || BLANK_OR_CONTROL.test(text))
    return { expected: `${PERMALINK}, without spaces, query or fragment` };
  const variables = [...text.matchAll(/:\w*/g)].map(([variable]) => variable);
  if (variables.length === 0) {
    return { expected: PERMALINK, hint: 'Without a variable all pages would have one address.' };
  }
  const unknown = variables.find((variable) => !PERMALINK_VARIABLES.some((known) => known === variable));
  return unknown === undefined ? undefined : { expected: PERMALINK, hint: unknownVariable(unknown) };
};

function unknownVariable(variable: string): string {
  return didYouMean(variable, PERMALINK_VARIABLES) ?? `\`${variable}\` is none of them.`;
}

function webAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^/]/i.test(text) || BLANK_OR_CONTROL.test(text) || text.includes('\\')) return undefined;
  return URL.parse(text) ?? undefined;
}

function bareAddress(url: URL, text: string): Objection | undefined {
  if (url.username || url.password) return { expected: 'an address without a user name or password' };
  if (text.includes('#')) return { expected: 'an address without a fragment (`#…`)' };
  if (text.includes('?')) return { expected: 'an address without a query (`?…`)' };
  return undefined;
}

/** `hostname` as the URL parser writes it: lower case, IPv4 in four decimal parts, IPv6 in brackets. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function isPath(text: string): boolean {
  return text !== '' && !/[?#\\\p{Cc}]|\/\/|^\s|\s$/u.test(text) && !hasDotSegment(text);
}
