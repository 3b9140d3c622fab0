import type { CiName } from './ci/ci-names.ts';
import { folderOption } from './ci/templates.ts';
import type { FoundSite } from './find-sites.ts';
import type { NewFile, Prepared } from './prepare.ts';

/** How people call what runs their jobs. */
const CI_TEXTS = {
  github: 'GitHub Actions',
  gitlab: 'GitLab CI',
  azure: 'Azure Pipelines',
  bitbucket: 'Bitbucket Pipelines',
  jenkins: 'Jenkins',
} as const satisfies Record<Exclude<CiName, 'none'>, string>;

/** Other sites that are named before the rest is counted. */
const MOST_OTHERS = 5;

/** Lines of a text for people; what is from outside is not yet safe to print. */
export function foundLines({ chosen, others, url, hidden, isExampleUrl, ci }: Prepared): readonly string[] {
  const { language, content, notes } = chosen.site;
  const roots = content.map(({ root, prefix }) => (prefix ? `${root} (at ${prefix.value})` : root));
  return [
    'Found in this repository:',
    row('site', siteText(chosen)),
    row('pages in', roots.join(', ')),
    row('address', `${url.value} (from ${url.from})`),
    ...(language ? [row('language', `${language.value} (from ${language.from})`)] : []),
    ...(ci.kind === 'none' ? [] : [row('CI', CI_TEXTS[ci.name])]),
    ...others.slice(0, MOST_OTHERS).map((other) => row('also', `${siteText(other)}: ${ofItsOwn(other)}`)),
    ...(others.length > MOST_OTHERS ? [row('', `and ${others.length - MOST_OTHERS} more`)] : []),
    ...notices(hidden, isExampleUrl, chosen.pages.length),
    ...notes.map((note) => `notice: ${note}`),
  ];
}

function row(name: string, text: string): string {
  return `  ${name.padEnd(10)} ${text}`;
}

function siteText({ site: { generator, configuration }, pages }: FoundSite): string {
  const of = configuration === undefined ? '' : ` by ${configuration}`;
  return `${generator}${of}, ${counted(pages.length, 'Markdown file')}`;
}

function ofItsOwn({ site: { folder, generator } }: FoundSite): string {
  if (folder === '') return `needs a settings file of its own, for \`--config\`, with \`generator: ${generator}\``;
  return `for settings of its own, \`docs-to-coveo init${folderOption({ workingDirectory: folder })}\``;
}

function notices(hidden: Prepared['hidden'], isExampleUrl: boolean, all: number): readonly string[] {
  const address =
    'notice: Nothing tells where people read the site. Change `site.url` in the settings before anything is published.';
  const open = hidden.map(
    ({ folder, pages }) =>
      `notice: Everybody who may use the source will see ${counted(pages, 'page')} below ${folder}. The settings hold a sample of \`permissions\`.`,
  );
  const none = 'notice: There is no Markdown that would be published.';
  return [...(isExampleUrl ? [address] : []), ...open, ...(all === 0 ? [none] : [])];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** What is written, and what is there already. */
export interface FilesToShow {
  readonly files: readonly NewFile[];
  readonly left: readonly string[];
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
}

/** The files, each with its text where that is asked for. */
export function fileLines(
  { files, left, workingDirectory }: FilesToShow,
  isWhole: (path: string) => boolean,
): readonly string[] {
  const folder = folderOption({ workingDirectory });
  return [
    'To be written:',
    ...files.flatMap(({ path, text }) => [
      `  ${path}`,
      ...(isWhole(path)
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`.trimEnd())
        : []),
    ]),
    ...left.map(
      (path) =>
        `${path} is there already, and stays as it is.${folder && ` Let it publish these settings, too:${folder}.`}`,
    ),
  ];
}

/** What people do about the CI, and what they paste. */
export function ciLines({ ci }: Prepared): readonly string[] {
  if (ci.kind === 'none') return [];
  const lines = ci.paste?.trimEnd().split('\n') ?? [];
  return [ci.advice, ...lines.map((line) => `    ${line}`.trimEnd())];
}

/** What comes next; the folder of the settings is seen from the root of the repository: empty, or ending with a slash. */
export function nextLines(
  workingDirectory: string,
  { isExampleUrl }: Pick<Prepared, 'isExampleUrl'>,
): readonly string[] {
  const option = folderOption({ workingDirectory });
  const steps = [
    [`check --work-tree${option}`, 'every problem, with its line'],
    [`publish --sandbox --database try.db${option}`, 'into a sandbox on this machine'],
    ['sandbox --database try.db', 'look at it: http://127.0.0.1:7700/'],
    [`setup${option}`, 'plan what the Coveo organization needs'],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  return [
    isExampleUrl
      ? 'Next, once `site.url` is right and the files are committed:'
      : 'Next, once the files are committed:',
    ...steps.map(([command, comment]) => `  docs-to-coveo ${command.padEnd(width)}   # ${comment}`),
  ];
}
