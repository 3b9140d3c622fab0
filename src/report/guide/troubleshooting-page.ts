import { GUIDE_AREAS, type GuideArea } from './all.ts';
import { type Guide, reasonOf } from './guide.ts';

/** The part of `docs/troubleshooting.md` that is made from the guide: a table of contents, and an entry for each code. */
export function guideMarkdown(): string {
  return [contents(), ...GUIDE_AREAS.map(areaMarkdown)].join('\n\n');
}

function contents(): string {
  const rows = GUIDE_AREAS.map(({ title, entries }) => {
    const codes = Object.keys(entries).map((code) => `[\`${code}\`](#${code})`);
    return `- [${title}](#${anchorOf(title)}): ${codes.join(', ')}`;
  });
  return ['## All codes', rows.join('\n')].join('\n\n');
}

function areaMarkdown({ title, entries }: GuideArea): string {
  return [`## ${title}`, ...Object.entries(entries).map(([code, guide]) => entryMarkdown(code, guide))].join('\n\n');
}

/** The heading is the code alone, so that its anchor is the code. */
function entryMarkdown(code: string, guide: Guide): string {
  const { title, remedy, yaml, shell, see } = guide;
  const paragraphs = [
    `### ${code}`,
    `**${title}** ${reasonOf(guide)}`,
    `What to do: ${remedy}`,
    yaml !== undefined && fenced('yaml', yaml),
    shell !== undefined && fenced('sh', shell),
    see !== undefined && `More: [${see.replace(/#.*/, '')}](${see})`,
  ];
  return paragraphs.filter((text) => text !== false).join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
