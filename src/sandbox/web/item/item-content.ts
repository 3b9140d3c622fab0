import type { StoredItem } from '../../storage/items.ts';
import { FRAME_STYLE } from '../frame-style.ts';
import { type Html, html } from '../html.ts';
import { verbatim } from '../parts.ts';

/** What a browser shows without effort, in bytes and in characters. */
const FRAME_LIMIT = 2 * 1024 * 1024;
const TEXT_LIMIT = 200_000;

/** A text that fills no more than a part of the window, in characters. */
const SHORT = 700;

const IMAGE = /<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** The markup goes into a frame that runs nothing and loads nothing; text stays text. */
export function content({ content, fileExtension, body }: StoredItem): Html {
  const isMarkup = /^\.x?html?$/i.test(fileExtension ?? '') && content.byteLength <= FRAME_LIMIT;
  const cut =
    body.length > TEXT_LIMIT ? html`<p class="quiet">The text goes on for ${body.length} characters.</p>` : '';
  const text = html`${verbatim('Text', body.slice(0, TEXT_LIMIT))}${cut}`;
  if (body === '' && content.byteLength === 0) return html`<p class="quiet">The item has no data.</p>`;
  if (!isMarkup) return text;
  return html`${frame(content, body.length < SHORT)}<details id="text"><summary>Text that a search sees</summary>${text}</details>`;
}

function frame(content: Uint8Array, isShort: boolean): Html {
  const markup = `${new TextDecoder().decode(content).replace(IMAGE, namedImage)}<style>${FRAME_STYLE}</style>`;
  return html`<iframe${isShort ? html` class="short"` : ''} title="The item as it was pushed; scripts, images and links are switched off" sandbox="" referrerpolicy="no-referrer" srcdoc="${markup}"></iframe>`;
}

/** Images are not loaded, so their names stand in their places; those whose data are in the page stay. */
function namedImage(tag: string): string {
  const source = attribute(tag, 'src');
  if (/^data:image\//i.test(source)) return tag;
  const name = attribute(tag, 'alt') || source.split(/[?#]/)[0]?.split('/').at(-1) || 'without a name';
  return `<span class="left-out">Image left out: ${name.replaceAll('<', '&lt;')}</span>`;
}

/** An attribute as it stands in markup, entities as they are. */
function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
