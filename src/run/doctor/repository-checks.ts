import type { Problem } from '../../model/problem.ts';
import { VERSION } from '../../process/version.ts';
import { plural } from '../../report/counts.ts';
import type { DoctorFinding } from '../../report/doctor/doctor-report.ts';
import { problemFinding, problemsFinding, right, unknown } from '../../report/doctor/findings.ts';
import {
  commitFinding,
  nodeFinding,
  noRecordFinding,
  recordFinding,
  remoteFinding,
} from '../../report/doctor/repository-findings.ts';
import type { GeneratorName } from '../../settings/settings.ts';
import { uncommittedNotice } from '../uncommitted-notice.ts';
import type { Check } from './check.ts';
import type { DoctorRequest } from './doctor-request.ts';
import { look, lookWith } from './look.ts';
import { tell } from './tell.ts';

export const nodeCheck: Check = async ({ tools }) => nodeFinding(tools.node, VERSION);

export const gitCheck: Check = async ({ repository }) =>
  tell(await repository.gitVersion(), (said) => right(`${said}.`));

export const repositoryCheck: Check = async ({ repository }) =>
  tell(await repository.opened(), ({ root }) => right(`${root}.`));

export const commitCheck: Check = async ({ repository }) => {
  const [opened, head] = [await repository.opened(), await repository.head()];
  if (opened.kind !== 'known' || head.kind !== 'known') return tell(head, right);
  const { isShallow, origin } = opened.value;
  return tell(await look(isShallow), (shallow) => commitFinding(head.value, origin.branch, shallow));
};

/** What is not committed plays no part, which surprises people who have just written their settings. */
export const uncommittedCheck: Check = async ({ repository }) => {
  const paths = await lookWith(await repository.opened(), 'needs a git repository', ({ uncommitted }) => uncommitted());
  const settings = await repository.settings();
  if (paths.kind !== 'known' || settings.kind !== 'known')
    return tell(paths.kind === 'known' ? settings : paths, () => right(''));
  const { settings: asked, workingDirectory, file } = settings.value;
  const [notice] = uncommittedNotice(paths.value, asked, workingDirectory, file.shown);
  return notice ? problemFinding(notice) : right('Settings and pages are committed as they are.');
};

export const remoteCheck: Check = async ({ repository, request }) => {
  const [opened, ref] = [await repository.opened(), await repository.remoteRef()];
  if (opened.kind !== 'known') return tell(ref, () => right(''));
  const { remote: name = '', address } = opened.value;
  const finding = tell(ref, (found) =>
    remoteFinding({ name, address, ref: found, hasToken: isShownToken(request, address) }),
  );
  return finding.state === 'right' || name === ''
    ? finding
    : { ...finding, text: `\`${name}\`, ${address}: ${finding.text}` };
};

/** A token goes to the server that it is for, and to no other. */
function isShownToken({ githubToken, serverUrl = 'https://github.com' }: DoctorRequest, address = ''): boolean {
  return githubToken !== undefined && URL.parse(address)?.origin === URL.parse(serverUrl)?.origin;
}

export const settingsCheck: Check = async ({ repository }) =>
  tell(await repository.found(), (found) => {
    if (!found.ok) return problemsFinding(found.problems, 'settings') ?? unknown('needs settings');
    return problemsFinding(found.problems, 'settings') ?? right(`\`${found.file.shown}\` is valid.`);
  });

/** Generators that build nothing without a configuration of theirs. */
const NEED_CONFIGURATION: ReadonlySet<GeneratorName> = new Set<GeneratorName>(['hugo', 'mkdocs']);

export const siteCheck: Check = async ({ repository }) => {
  const settings = await repository.settings();
  return tell(await repository.site(), ({ site, configuration, problems }) => {
    const told = problemsFinding(problems.filter(({ level }) => level !== 'notice'));
    if (told !== undefined || settings.kind !== 'known') return told ?? unknown('needs settings');
    const { url, generator } = site.settings.site;
    const text = `${url}, made by \`${generator}\``;
    // With Hugo, pages that hand their front matter down are part of it too.
    const first = configuration.keys().find((path) => !isMarkdown(path));
    if (first !== undefined) return right(`${text}, configured by \`${first}\`.`);
    if (!NEED_CONFIGURATION.has(generator)) return right(`${text}.`);
    return {
      state: 'warning',
      text: `${text}, but its configuration is not among the files of the commit.`,
      remedy:
        'Check `site.generator` and `content`: the configuration is looked for in the roots of the content and above.',
    };
  });
};

const isMarkdown = (path: string) => /\.(?:md|mdx|markdown)$/i.test(path);

export const pagesCheck: Check = async ({ repository }) =>
  tell(await repository.survey(), ({ pages, unpublished, problems }) => {
    const told = problemsFinding(problems.filter(isAboutPages).map((problem) => asWrong(problem, pages)));
    const held = unpublished === 0 ? 'none held back' : `${unpublished} held back (drafts and the like)`;
    const text = `${plural(pages, 'page')} to publish, ${held}.`;
    return told ? { ...told, text: `${text} ${told.text}` } : right(text);
  });

function isAboutPages({ code }: Problem): boolean {
  return code === 'pages-not-read' || code === 'no-pages';
}

/** A setup can do without pages, a publish cannot. */
function asWrong(problem: Problem, pages: number): Problem {
  return pages === 0 ? { ...problem, level: 'error' } : problem;
}

export const recordCheck: Check = async ({ repository, tools }) =>
  tell(await repository.record(), ({ reading, check }): DoctorFinding => {
    if (check.kind === 'refused')
      return problemFinding(check.problem, check.cause === 'usage' ? 'settings' : undefined);
    if (reading.kind !== 'record') return noRecordFinding();
    const finding = recordFinding(reading.record, tools.clock.now());
    if (check.kind === 'open' || finding.state !== 'right') return finding;
    const { message, hint, code } = check.problem;
    return { state: 'warning', text: `${finding.text} ${message}`, remedy: hint, code };
  });
