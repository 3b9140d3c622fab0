const WORDS =
  'access account action address agent alert answer archive batch browser bucket button cache channel client cluster column command commit context control cursor customer default deploy device digest document domain editor element endpoint engine entry error event export feature field filter folder format function gateway group handler header history identity image import index input instance integer interface invoice issue item journal kernel label language layout library license limit listener locale machine mapping member memory message metric migration model module monitor network notice object operator option order output package parameter partner password payload permission pipeline platform plugin policy process product profile project property protocol provider query queue record region release report request resource response result review role router rule sandbox schema scope script search section secret sender server service session setting shard signal snapshot source stage status storage stream string subject summary support switch system table target task template tenant thread ticket token topic trace transfer trigger update upload usage user value variable vendor version view volume warning webhook widget window worker workflow workspace zone'.split(
    ' ',
  );

/** Pages of one folder. */
const FOLDER = 50;
/** Sections that make a page of about 4 kB. */
export const USUAL_SECTIONS = 6;
const SENTENCES = 5;

/** Path of a page below the content root. */
export function pathOfPage(page: number): string {
  return `part-${Math.floor(page / FOLDER)}/page-${page}.md`;
}

/** A page with front matter, headings, prose, code, links to other pages and to anchors of theirs. Always the same for the same numbers. */
export function generatedPage(page: number, pages: number, sections: number): string {
  const next = sequence(page + 1);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[next(WORDS.length)]).join(' ');
  const linked = () => {
    const to = next(pages);
    return `[${words(2)}](/${pathOfPage(to)}${next(2) === 0 ? '' : '#section-1'})`;
  };
  const sentence = () => `The ${words(6)} of a ${words(4)}.`;
  const section = (_: unknown, number: number) => {
    const text = Array.from({ length: SENTENCES }, sentence).join(' ');
    return `## Section ${number}\n\n${text} See ${linked()} and ${linked()}.\n\n- ${words(3)}\n- **${words(2)}**\n`;
  };
  const front = [
    `title: ${words(4)} ${page}`,
    `description: ${words(14)}`,
    `tags: [${words(3).replaceAll(' ', ', ')}]`,
  ];
  const body = Array.from({ length: sections }, section).join('\n');
  const code = `\`\`\`sh\n${words(8)}\n\`\`\`\n`;
  return `---\n${front.join('\n')}\nauthor: ${words(2)}\nversion: ${next(9)}\n---\n\n# ${words(5)}\n\n${body}\n${code}`;
}

/** Numbers below a bound that look like chance (mulberry32). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
