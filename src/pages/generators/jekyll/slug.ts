/** How `slugify` cuts words apart (https://jekyllrb.com/docs/liquid/filters/#options-for-the-slugify-filter). */
const SEPARATORS = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
} as const;

/** `Start here!` is `start-here`. */
export function jekyllSlug(text: string): string {
  return hyphened(text, 'default').toLowerCase();
}

/** Keeps case, and the signs that addresses may hold, as `:title` does. */
export function prettySlug(text: string): string {
  return hyphened(text, 'pretty');
}

function hyphened(text: string, mode: keyof typeof SEPARATORS): string {
  return text.replace(SEPARATORS[mode], '-').replace(/^-|-$/g, '');
}
