const TEMPLATE = /\{\{.*\}\}|\{%.*%\}/;

/** Whether a text holds what only the generator could fill in: it would be read as it stands. */
export function holdsTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}
