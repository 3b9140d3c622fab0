import type { LinkTarget } from './link-target.ts';

/** A link that was resolved, with all that the answer depends on. */
export interface LinkAnswer {
  readonly target: LinkTarget;
  /** Where the browser takes the same link of raw HTML, where that is elsewhere. */
  readonly inHtml?: LinkTarget | undefined;
  readonly keys: ReadonlySet<string>;
  readonly fileKeys: ReadonlySet<string>;
}

/** So many answers are kept for the next pages. */
const KEPT = 20_000;

/** Answers to links from the root of the site, which are the same for all pages of a scope. */
export class LinkAnswers {
  #known = new Map<string, LinkAnswer>();

  /** @param scope names all that decides besides the link: the content root, and how the links of the page are read */
  for(href: string, scope: string, find: (href: string) => LinkAnswer): LinkAnswer {
    if (!/^\/(?![\\/])/.test(href)) return find(href);
    const key = scope + href;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= KEPT) this.#known = new Map();
    const answer = find(href);
    this.#known.set(key, answer);
    return answer;
  }
}
