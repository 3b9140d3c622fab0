/** ANSI styles by their codes (ECMA-48, select graphic rendition). */
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Style = keyof typeof STYLES;

/** Puts a style around text, or leaves it as it is where there are no colours. */
export type Colorize = (style: Style, text: string) => string;

export function colorizeWith(color: boolean): Colorize {
  return (style, text) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}
