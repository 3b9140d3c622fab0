import { ALLOWED, FLAGS } from './allowed-html.ts';
import type { LinkKind } from './lazy-link-places.ts';
import { isForeignData } from './links.ts';
import { isAllowedAddress } from './sanitise.ts';

type Attributes = Readonly<Record<string, string>>;

/** The address for one that is written in a link or picture; undefined takes it away. */
export type ResolveAddress = (written: string, kind: LinkKind) => string | undefined;

/** The opening tag of an element that may stay, with those of its attributes that may. */
export function openingTag(name: string, attributes: Attributes, resolve: ResolveAddress): string {
  const allowed = ALLOWED.get(name)?.attributes;
  let tag = `<${name}`;
  const { style } = attributes;
  if (style !== undefined && (name === 'td' || name === 'th')) tag += alignment(style, attributes);
  for (const [key, written] of Object.entries(attributes)) {
    const test = allowed?.get(key);
    if (test === undefined) continue;
    const value = test === true ? attributeValue(name, key, written, resolve) : test(written);
    if (value === undefined) continue;
    tag += FLAGS.has(key) ? ` ${key}` : ` ${key}="${escapeValue(value)}"`;
  }
  if (name === 'input') tag += requiredOf(attributes);
  return `${tag}>`;
}

function attributeValue(
  element: string,
  attribute: string,
  written: string,
  resolve: ResolveAddress,
): string | undefined {
  const isLink = element === 'a' && attribute === 'href';
  if (!isLink && !(element === 'img' && attribute === 'src')) return written;
  const address = isForeignData(written) ? undefined : resolve(written, isLink ? 'link' : 'image');
  return address === undefined || !isAllowedAddress(address, isLink ? 'href' : 'src') ? undefined : address;
}

/** How Markdown's tables are aligned; the tree has an attribute for it. */
function alignment(style: string, { align }: Attributes): string {
  const side = align === undefined ? /^text-align: (left|right|center)$/.exec(style)?.[1] : undefined;
  return side === undefined ? '' : ` align="${side}"`;
}

/** A checkbox that nobody can tick, whatever it was. */
function requiredOf({ type, disabled }: Attributes): string {
  return (disabled === undefined ? ' disabled' : '') + (type === 'checkbox' ? '' : ' type="checkbox"');
}

/** Text as HTML, spelt as the reference spells it. */
export function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}

const VALUE_ESCAPES: Readonly<Record<string, string>> = { '&': '&#x26;', '"': '&#x22;', "'": '&#x27;', '`': '&#x60;' };

/** The value of an attribute, between double quotes. */
export function escapeValue(value: string): string {
  return /["&'`]/.test(value) ? value.replaceAll(/["&'`]/g, (found) => VALUE_ESCAPES[found] ?? found) : value;
}
