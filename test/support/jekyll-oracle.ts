import { parse } from 'yaml';

/** What a page of the Jekyll corpus must become, told by other means than the program's own. */
export interface Expected {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** Front matter values that are sent as they are. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Words of the body that need no Markdown to be understood. */
  readonly words: readonly string[];
}

/** Collections as `_config.yml` names them, as far as this corpus uses them. */
interface Configuration {
  readonly exclude?: readonly string[];
  readonly collections?: Readonly<Record<string, { output?: boolean; permalink?: string }>>;
  readonly defaults?: readonly { scope: { type?: string }; values: Record<string, unknown> }[];
}

/**
 * The published pages of a commit of the corpus, by Jekyll's rules (https://jekyllrb.com/docs/collections/ and
 * https://jekyllrb.com/docs/permalinks/): a page keeps its path with `.html`, a document of a collection follows its permalink.
 */
export function expectedPages(files: ReadonlyMap<string, string>, site: string): readonly Expected[] {
  const configuration: Configuration = parse(files.get('_config.yml') ?? '') ?? {};
  return [...files].flatMap(([path, text]) => {
    const block = /^---\r?\n([\s\S]*?)^---\s*$\r?\n?/m.exec(text);
    if (!path.endsWith('.md') || !block || block.index !== 0 || configuration.exclude?.includes(path)) return [];
    // Of a key that is there twice Ruby's reader takes the last value.
    const front: Record<string, unknown> = parse(block[1] ?? '', { uniqueKeys: false }) ?? {};
    const address = addressOf(path, front, configuration);
    if (address === undefined || front.published === false) return [];
    const body = text.slice(block[0].length);
    return [
      {
        path,
        id: new URL(address, site).href,
        title: typeof front.title === 'string' ? front.title : '',
        metadata: metadataOf(path, front),
        words: plainWords(body),
      },
    ];
  });
}

/** A document of a collection has a list of categories, whatever was written (https://jekyllrb.com/docs/posts/#categories). */
function metadataOf(path: string, front: Record<string, unknown>): Record<string, unknown> {
  const plain = Object.entries(front).filter(([key]) => ['categories', 'partOfSpeech', 'toc'].includes(key));
  const listed = ([key, value]: [string, unknown]) =>
    key === 'categories' && path.startsWith('_') && typeof value === 'string' ? [key, value.split(' ')] : [key, value];
  return Object.fromEntries(plain.map(listed));
}

function addressOf(path: string, front: Record<string, unknown>, { collections }: Configuration): string | undefined {
  if (typeof front.permalink === 'string') return front.permalink;
  const [folder = '', ...rest] = path.split('/');
  const name = (rest.at(-1) ?? folder).replace(/\.md$/, '');
  if (!path.startsWith('_')) return name === 'index' ? path.replace(/index\.md$/, '') : path.replace(/\.md$/, '.html');
  const label = folder.slice(1);
  const collection = collections?.[label];
  if (!collection?.output) return undefined;
  if (collection.permalink) {
    return collection.permalink.replace(':collection', label).replace(':slug', String(front.slug ?? slugOf(name)));
  }
  return `${label}/${rest.join('/').replace(/\.md$/, '')}.html`;
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Lines of plain prose, cut into words: no markup, no link, no template. */
function plainWords(body: string): string[] {
  const prose = body
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .split(/\r?\n/)
    .filter((line) => /^[A-Z][\w ,;.]+[.]$/.test(line));
  return prose.flatMap((line) => line.match(/\w+/g) ?? []);
}
