/** What a small complete HTML document is made from. */
export interface DocumentParts {
  readonly title: string;
  /** Language tag. */
  readonly language: string;
  /** Sanitised HTML. */
  readonly body: string;
}

/** The document that Coveo gets for a page. It names its charset, because nothing around it does. */
export function htmlDocument({ title, language, body }: DocumentParts): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

/** A text as HTML, also within an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
