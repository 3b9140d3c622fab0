import { builtDigests } from '../../src/pages/built/built-digest.ts';
import { type Conversion, createSiteConverter } from '../../src/pages/conversion.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown, type Markdown } from '../../src/pages/markdown/markdown.ts';

/** Converts in this thread, without a deadline. */
export function convertingWith(markdown: Markdown): Conversion {
  const digest = builtDigests();
  return {
    readBuilt: async (text) => digest(text),
    open(site) {
      const convert = createSiteConverter(site, markdown);
      return async (input) => convert(input);
    },
  };
}

/** Converts in this thread, with the parser that is at hand. */
export const inProcess = convertingWith(createMarkdown(await loadParser()));
