import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CORPORA, type Corpus, LARGE_CORPUS } from '../../test/support/corpora-table.ts';
import type { Program } from './site-run.ts';

/** What a run of the bench measures. */
export interface Asked {
  readonly corpora: readonly Corpus[];
  /** Sizes of generated repositories. */
  readonly generated: readonly number[];
  /** This build, and another before it. */
  readonly programs: readonly Program[];
  /** Folder that the results are written to, as an address. */
  readonly out: URL;
}

const ALL = [...CORPORA, LARGE_CORPUS];
const USUAL_GENERATED = 10_000;
const LARGE_GENERATED = 100_000;
const QUICK = { corpus: 'vitepress', generated: 500 };
const BENCH = new URL('../', import.meta.url);
const THIS_BUILD = fileURLToPath(new URL('../../bin/docs-to-coveo.js', import.meta.url));

export function asked(words: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean' },
      generated: { type: 'string', multiple: true },
      large: { type: 'boolean' },
      program: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { only, quick = false, large = false, program, out } = values;
  const unknown = only?.filter((name) => !ALL.some((corpus) => corpus.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`No corpus is called ${unknown.join(', ')}; there are ${ALL.map(({ name }) => name).join(', ')}.`);
  const usual = only ? [] : [quick ? QUICK.generated : USUAL_GENERATED, ...(large ? [LARGE_GENERATED] : [])];
  const names = only ?? (quick ? [QUICK.corpus] : undefined);
  const before = program === undefined ? [] : [{ name: 'before', path: resolve(program) }];
  return {
    corpora: names ? ALL.filter(({ name }) => names.includes(name)) : ALL,
    generated: values.generated?.map(pagesOf) ?? usual,
    programs: [...before, { name: 'this build', path: THIS_BUILD }],
    out: out === undefined ? BENCH : pathToFileURL(`${resolve(out)}/`),
  };
}

function pagesOf(text: string): number {
  const pages = Number(text.replaceAll(',', ''));
  if (Number.isInteger(pages) && pages >= 0) return pages;
  throw new Error(`--generated takes a number of pages, but got ${text}.`);
}
