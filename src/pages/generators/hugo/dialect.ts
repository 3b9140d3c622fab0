import type { Dialect } from '../../dialect.ts';
import { isMapping, type Mapping } from '../../front-matter/values.ts';

/**
 * What Hugo's configuration says of Goldmark (https://gohugo.io/configuration/markup/).
 *
 * @param data with its keys in lower case
 */
export function hugoDialect(data: Readonly<Mapping>): Dialect {
  const { parser, renderer, extensions } = mappingOf(mappingOf(data.markup).goldmark);
  const { autoheadingid, autoheadingidtype: type, autoidtype = type } = mappingOf(parser);
  const passthrough = mappingOf(mappingOf(extensions).passthrough);
  return {
    ids: autoheadingid === false ? 'off' : autoidtype === 'blackfriday' ? 'blackfriday' : undefined,
    idLetters: autoidtype === 'github-ascii' ? 'ascii' : undefined,
    rawHtml: isMerged(data) ? undefined : mappingOf(renderer).unsafe === true,
    formulas: passthrough.enable === true ? true : undefined,
    extensions: [
      ...(data.enableemoji === true ? ['emoji'] : []),
      ...(mappingOf(extensions).definitionlist === false ? [] : ['def_list']),
      ...(hasDollars(passthrough) ? ['dollars'] : []),
    ],
  };
}

/** Whether themes may have a say: by themselves they have none (https://gohugo.io/configuration/introduction/#merge-configuration-settings). */
function isMerged(data: Readonly<Mapping>): boolean {
  return data._merge !== undefined || mappingOf(data.markup)._merge !== undefined;
}

function hasDollars({ delimiters }: Readonly<Mapping>): boolean {
  const { inline } = mappingOf(delimiters);
  return Array.isArray(inline) && inline.some((pair: unknown) => Array.isArray(pair) && pair[0] === '$');
}

function mappingOf(value: unknown): Readonly<Mapping> {
  return isMapping(value) ? value : {};
}
