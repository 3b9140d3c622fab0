export const id = 906;
export const ids = [906];
export const modules = {

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function overridesOf({ organization, source, region, apiUrl, platformUrl, built }, { DOCS_TO_COVEO_ORGANIZATION: variable }) {
    return {
        organization: option('organization', organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
        source: option('source', source),
        region: option('region', region),
        apiUrl: option('api-url', apiUrl),
        platformUrl: option('platform-url', platformUrl),
        built: option('built', built && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(built)),
    };
}
function option(name, value) {
    return given(`option \`--${name}\``, value);
}
function given(from, value) {
    return value ? { value, from } : undefined;
}


/***/ }),

/***/ 99670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(50159);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
// EXTERNAL MODULE: ./lib/report/colorize.js
var report_colorize = __webpack_require__(22455);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
;// CONCATENATED MODULE: ./lib/report/doctor/doctor-text.js



const MARKS = {
    right: { mark: 'ok', style: 'green' },
    wrong: { mark: '!!', style: 'red' },
    warning: { mark: ' !', style: 'yellow' },
    unknown: { mark: '??', style: 'dim' },
};
function renderDoctor({ checks }, { color, quiet = false }) {
    const colorize = (0,report_colorize/* colorizeWith */.c)(color);
    const width = Math.max(0, ...checks.map(({ name }) => name.length));
    const shown = quiet ? checks.filter(({ state }) => state === 'wrong') : checks;
    const lines = foldUnknown(shown).flatMap((check) => checkLines(check, width, colorize));
    return `${[...lines, ...(lines.length > 0 && !quiet ? [''] : []), colorize('bold', headline(checks))].join('\n')}\n`;
}
function foldUnknown(checks) {
    const byReason = Map.groupBy(checks.filter(({ state }) => state === 'unknown'), ({ text }) => text);
    return checks.flatMap((check) => {
        const [first, ...others] = check.state === 'unknown' ? (byReason.get(check.text) ?? []) : [check];
        if (check !== first)
            return [];
        if (others.length === 0)
            return [check];
        return [{ ...check, text: `${check.text} Nor: ${others.map(({ name }) => name).join(', ')}.` }];
    });
}
function checkLines({ name, state, text, remedy, code }, width, colorize) {
    const { mark, style } = MARKS[state];
    const indent = ' '.repeat(width + 5);
    const told = code === undefined ? '' : ` (${code})`;
    const first = `${colorize(style, mark)}  ${name.padEnd(width)} ${(0,strip_controls/* plainSentence */.Gx)(text)}${told}`;
    return remedy === undefined ? [first] : [first, colorize('dim', `${indent}→ ${(0,strip_controls/* plainSentence */.Gx)(remedy)}`)];
}
function headline(checks) {
    const count = (wanted) => checks.filter(({ state }) => state === wanted).length;
    const parts = [
        count('wrong') > 0 ? `${count('wrong')} wrong` : 'Nothing is wrong',
        count('warning') > 0 && (0,counts/* plural */.LS)(count('warning'), 'warning'),
        count('unknown') > 0 && `${count('unknown')} not looked at`,
    ].filter((part) => part !== false);
    const hint = checks.some(({ code }) => code !== undefined)
        ? ' `docs-to-coveo explain CODE` tells more of a code.'
        : '';
    return `${parts.join(', ')}.${hint}`;
}

;// CONCATENATED MODULE: ./lib/report/doctor/doctor-report.js
function doctorReport(findings) {
    const checks = findings.map(({ name, state, text, remedy, code }) => ({ name, state, text, remedy, code }));
    return { version: 1, command: 'doctor', checks };
}
function doctorExit(findings) {
    const wrong = findings.filter(({ state }) => state === 'wrong');
    if (wrong.some(({ cause }) => cause === 'settings'))
        return 2;
    if (wrong.some(({ cause }) => cause === 'unreachable'))
        return 1;
    return wrong.length > 0 ? 3 : 0;
}

;// CONCATENATED MODULE: ./lib/run/doctor/look.js

function known(value) {
    return { kind: 'known', value };
}
function unlooked(why) {
    return { kind: 'unknown', why };
}
async function look(work) {
    try {
        return known(await work());
    }
    catch (error) {
        const problem = (0,failure/* problemOf */.Zw)(error);
        if (problem.code === 'stopped')
            throw error;
        return { kind: 'failed', problem };
    }
}
async function lookWith(from, needs, work) {
    if (from.kind === 'known')
        return look(() => work(from.value));
    return unlooked(from.kind === 'unknown' ? from.why : needs);
}

// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
;// CONCATENATED MODULE: ./lib/report/doctor/findings.js
function right(text) {
    return { state: 'right', text };
}
function unknown(why) {
    return { state: 'unknown', text: `Not looked at: ${why}.` };
}
function problemFinding({ level, code, message, hint }, cause) {
    const state = level === 'error' ? 'wrong' : 'warning';
    return { state, text: message, remedy: hint, code, cause };
}
function problemsFinding(problems, cause) {
    const sorted = problems.toSorted((one, other) => Number(other.level === 'error') - Number(one.level === 'error'));
    const [first, ...others] = sorted;
    if (first === undefined)
        return undefined;
    const told = sorted.slice(0, TOLD).map(placed).join(' ');
    const more = others.length >= TOLD ? ` And ${others.length + 1 - TOLD} more; \`docs-to-coveo check\` tells all.` : '';
    return { ...problemFinding(first, cause), text: `${told}${more}` };
}
const TOLD = 3;
function placed({ message, path, line }) {
    const place = [path, path === undefined ? undefined : line].filter((part) => part !== undefined).join(':');
    return place === '' ? message : `${place}: ${message}`;
}

;// CONCATENATED MODULE: ./lib/report/doctor/repository-findings.js


const NODE = 24;
function nodeFinding(node, program) {
    const text = `Node ${node}, docs-to-coveo ${program}.`;
    if (Number(node.split('.')[0]) >= NODE)
        return right(text);
    return { state: 'wrong', text: `Node ${NODE} or newer is needed, but this is Node ${node}.`, remedy: 'Update Node.' };
}
function commitFinding(commit, branch, isShallow) {
    const where = branch === undefined ? 'no branch is checked out' : `branch \`${branch}\``;
    const text = `${commit.slice(0, 7)}, ${where}.`;
    if (!isShallow)
        return right(`${text} The clone has its history.`);
    return right(`${text} The clone is shallow: that is enough to publish, but the dates of pages that come from git are not known, and a pull request is compared with commits that are fetched for it. \`fetch-depth: 0\` brings the history.`);
}
function remoteFinding(remote) {
    const { name, address, ref, hasToken } = remote;
    const where = address === undefined ? `\`${name}\`` : `\`${name}\`, ${address}`;
    const read = ref === undefined ? 'It answers.' : `It answers, and \`${ref}\` can be read.`;
    const write = hasToken
        ? 'A token of GitHub is shown to it; to write the record, its job needs `permissions: contents: write`, which only a publish can prove.'
        : 'Whether the record may be written, only a publish can prove: it needs credentials of git that may push.';
    return right(`${where}. ${read} ${write}`);
}
function noRecordFinding() {
    return right('There is none yet: a first publish sends every page, and deletes nothing.');
}
function recordFinding(record, now) {
    const { commit, branch, time, items, lease } = record;
    const of = branch === undefined ? '' : ` of branch \`${branch}\``;
    const begin = commit === '' ? 'Written' : `Commit ${commit.slice(0, 7)}${of}, written`;
    const text = `${begin} ${ageText(now.getTime() - Date.parse(time))}, with ${(0,counts/* plural */.LS)(items.size, 'item')}.`;
    if (lease === undefined)
        return right(text);
    const ends = Date.parse(lease.expires);
    if (ends <= now.getTime())
        return right(`${text} The run \`${lease.run}\` ended without giving its lease back; the next run takes over.`);
    return {
        state: 'warning',
        text: `${text} The run \`${lease.run}\` holds a lease until ${lease.expires}, for commit ${lease.head.slice(0, 7)}.`,
        remedy: 'Another publish waits for it. If that run is over, the lease lapses by itself.',
    };
}
const STEPS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
function ageText(milliseconds) {
    for (const [noun, length] of STEPS)
        if (milliseconds >= length)
            return `${(0,counts/* plural */.LS)(Math.floor(milliseconds / length), noun)} ago`;
    return milliseconds < -60_000 ? 'in the future, by the clock of this machine' : 'just now';
}

// EXTERNAL MODULE: ./lib/run/uncommitted-notice.js
var uncommitted_notice = __webpack_require__(11615);
;// CONCATENATED MODULE: ./lib/run/doctor/tell.js

const OF_SETTINGS = new Set([
    ...['git-no-repository', 'git-nested-bare-repository', 'no-commit', 'working-directory-missing'],
    ...['organization-missing', 'source-missing', 'service-insecure-address'],
]);
const ANSWERED = new Set([
    ...['git-no-remote', 'git-remote-denied', 'git-unsafe-ownership', 'git-missing-object'],
    ...['service-unauthorized', 'service-organization-not-found', 'service-source-not-found'],
    ...['service-organization-paused', 'service-invalid-request'],
]);
function tell(found, say) {
    if (found.kind === 'known')
        return say(found.value);
    return found.kind === 'unknown' ? unknown(found.why) : tell_failure(found.problem);
}
function tell_failure(problem) {
    const { code, message, hint } = problem;
    if (code === 'service-forbidden')
        return {
            ...unknown('the key may not look at it'),
            text: `Not looked at: the key may not. ${message}`,
            remedy: hint,
            code,
        };
    if (OF_SETTINGS.has(code))
        return problemFinding(problem, 'settings');
    return problemFinding(problem, ANSWERED.has(code) ? undefined : 'unreachable');
}

;// CONCATENATED MODULE: ./lib/run/doctor/repository-checks.js







const nodeCheck = async ({ tools }) => nodeFinding(tools.node, version/* VERSION */.x);
const gitCheck = async ({ repository }) => tell(await repository.gitVersion(), (said) => right(`${said}.`));
const repositoryCheck = async ({ repository }) => tell(await repository.opened(), ({ root }) => right(`${root}.`));
const commitCheck = async ({ repository }) => {
    const [opened, head] = [await repository.opened(), await repository.head()];
    if (opened.kind !== 'known' || head.kind !== 'known')
        return tell(head, right);
    const { isShallow, origin } = opened.value;
    return tell(await look(isShallow), (shallow) => commitFinding(head.value, origin.branch, shallow));
};
const uncommittedCheck = async ({ repository }) => {
    const paths = await lookWith(await repository.opened(), 'needs a git repository', ({ uncommitted }) => uncommitted());
    const settings = await repository.settings();
    if (paths.kind !== 'known' || settings.kind !== 'known')
        return tell(paths.kind === 'known' ? settings : paths, () => right(''));
    const { settings: asked, workingDirectory, file } = settings.value;
    const [notice] = (0,uncommitted_notice/* uncommittedNotice */.U)(paths.value, asked, workingDirectory, file.shown);
    return notice ? problemFinding(notice) : right('Settings and pages are committed as they are.');
};
const remoteCheck = async ({ repository, request }) => {
    const [opened, ref] = [await repository.opened(), await repository.remoteRef()];
    if (opened.kind !== 'known')
        return tell(ref, () => right(''));
    const { remote: name = '', address } = opened.value;
    const finding = tell(ref, (found) => remoteFinding({ name, address, ref: found, hasToken: isShownToken(request, address) }));
    return finding.state === 'right' || name === ''
        ? finding
        : { ...finding, text: `\`${name}\`, ${address}: ${finding.text}` };
};
function isShownToken({ githubToken, serverUrl = 'https://github.com' }, address = '') {
    return githubToken !== undefined && URL.parse(address)?.origin === URL.parse(serverUrl)?.origin;
}
const settingsCheck = async ({ repository }) => tell(await repository.found(), (found) => {
    if (!found.ok)
        return problemsFinding(found.problems, 'settings') ?? unknown('needs settings');
    return problemsFinding(found.problems, 'settings') ?? right(`\`${found.file.shown}\` is valid.`);
});
const NEED_CONFIGURATION = new Set(['hugo', 'mkdocs']);
const siteCheck = async ({ repository }) => {
    const settings = await repository.settings();
    return tell(await repository.site(), ({ site, configuration, problems }) => {
        const told = problemsFinding(problems.filter(({ level }) => level !== 'notice'));
        if (told !== undefined || settings.kind !== 'known')
            return told ?? unknown('needs settings');
        const { url, generator } = site.settings.site;
        const text = `${url}, made by \`${generator}\``;
        const first = configuration.keys().find((path) => !isMarkdown(path));
        if (first !== undefined)
            return right(`${text}, configured by \`${first}\`.`);
        if (!NEED_CONFIGURATION.has(generator))
            return right(`${text}.`);
        return {
            state: 'warning',
            text: `${text}, but its configuration is not among the files of the commit.`,
            remedy: 'Check `site.generator` and `content`: the configuration is looked for in the roots of the content and above.',
        };
    });
};
const isMarkdown = (path) => /\.(?:md|mdx|markdown)$/i.test(path);
const pagesCheck = async ({ repository }) => tell(await repository.survey(), ({ pages, unpublished, problems }) => {
    const told = problemsFinding(problems.filter(isAboutPages).map((problem) => asWrong(problem, pages)));
    const held = unpublished === 0 ? 'none held back' : `${unpublished} held back (drafts and the like)`;
    const text = `${(0,counts/* plural */.LS)(pages, 'page')} to publish, ${held}.`;
    return told ? { ...told, text: `${text} ${told.text}` } : right(text);
});
function isAboutPages({ code }) {
    return code === 'pages-not-read' || code === 'no-pages';
}
function asWrong(problem, pages) {
    return pages === 0 ? { ...problem, level: 'error' } : problem;
}
const recordCheck = async ({ repository, tools }) => tell(await repository.record(), ({ reading, check }) => {
    if (check.kind === 'refused')
        return problemFinding(check.problem, check.cause === 'usage' ? 'settings' : undefined);
    if (reading.kind !== 'record')
        return noRecordFinding();
    const finding = recordFinding(reading.record, tools.clock.now());
    if (check.kind === 'open' || finding.state !== 'right')
        return finding;
    const { message, hint, code } = check.problem;
    return { state: 'warning', text: `${finding.text} ${message}`, remedy: hint, code };
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(47464);
// EXTERNAL MODULE: ./lib/publish/planning/check-record.js
var check_record = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/publish/provisioning/survey-metadata.js
var survey_metadata = __webpack_require__(3861);
// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 5 modules
var commit_site = __webpack_require__(60778);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
// EXTERNAL MODULE: ./lib/repository/open.js + 12 modules
var repository_open = __webpack_require__(60936);
// EXTERNAL MODULE: ./lib/repository/record/ref-name.js
var ref_name = __webpack_require__(17265);
// EXTERNAL MODULE: ./lib/repository/record/ref-store.js + 3 modules
var ref_store = __webpack_require__(65785);
// EXTERNAL MODULE: ./lib/run/find-settings.js
var find_settings = __webpack_require__(60106);
// EXTERNAL MODULE: ./lib/run/head.js + 1 modules
var run_head = __webpack_require__(60621);
// EXTERNAL MODULE: ./lib/run/run.js + 6 modules
var run = __webpack_require__(38631);
// EXTERNAL MODULE: ./lib/run/settings-place.js
var settings_place = __webpack_require__(55998);
;// CONCATENATED MODULE: ./lib/run/doctor/repository-facts.js














const NEEDS_REPOSITORY = 'needs a git repository';
const NEEDS_SETTINGS = 'needs settings that can be used';
function repositoryFacts(request, tools, own) {
    const gitVersion = (0,once/* once */.O)(() => look(() => versionOf(request)));
    const opened = (0,once/* once */.O)(async () => openThere(request, tools, { git: await gitVersion(), own }));
    const head = (0,once/* once */.O)(async () => headOf(await opened(), tools));
    const found = (0,once/* once */.O)(async () => look(async () => settingsOf(request, await opened(), await head())));
    const settings = (0,once/* once */.O)(async () => usable(await found()));
    const reading = (0,once/* once */.O)(async () => readingOf(tools, [await opened(), await settings(), await head()]));
    const site = (0,once/* once */.O)(async () => lookWith(await reading(), '', (context) => (0,commit_site/* openSite */.c)(context, context.options.head, context.settings)));
    const survey = (0,once/* once */.O)(async () => lookWith(await reading(), '', survey_metadata/* surveyMetadata */.G));
    const source = async () => {
        const usableSettings = await settings();
        return usableSettings.kind === 'known' ? usableSettings.value.settings.source : undefined;
    };
    const remoteRef = (0,once/* once */.O)(async () => lookWith(await opened(), NEEDS_REPOSITORY, async ({ openScratch }) => {
        const id = await source();
        await (await openScratch()).remote.find((0,ref_name/* recordRef */.J)(id ?? ''));
        return id === undefined ? undefined : (0,ref_name/* recordRef */.J)(id);
    }));
    const record = (0,once/* once */.O)(async () => {
        const ref = await remoteRef();
        if (ref.kind === 'known' && ref.value === undefined)
            return unlooked('needs `source` in the settings');
        return lookWith(ref.kind === 'known' ? await reading() : ref, 'needs a remote that can be read', async (context) => {
            const { openScratch, settings: asked } = context;
            const store = (0,ref_store/* createRefStore */.r)({
                openScratch,
                source: asked.source ?? '',
                sleep: (wait) => tools.clock.sleep(wait),
            });
            const stored = await store.read();
            return { reading: stored, check: await (0,check_record/* checkRecord */.EQ)(context, stored) };
        });
    });
    return { gitVersion, opened, head, found, settings, site, survey, remoteRef, record };
}
async function versionOf({ environment }) {
    return (0,repository_open/* requireVersion */.e)((0,git/* createGit */.l)({ directory: (0,external_node_os_.tmpdir)(), environment }));
}
async function openThere(request, { clock }, { git, own }) {
    const { directory, environment, githubToken, serverUrl } = request;
    if (!(await (0,run/* isFolder */.lQ)(directory)))
        return { kind: 'failed', problem: (0,run/* noFolder */.Cx)(directory) };
    const sleep = (wait) => clock.sleep(wait);
    return lookWith(git, 'needs git 2.31 or later', async () => own.use(await (0,repository_open/* openRepository */.h)({ directory, environment, githubToken, serverUrl, sleep })));
}
async function headOf(opened, tools) {
    const head = await lookWith(opened, NEEDS_REPOSITORY, (repository) => (0,run_head/* findHead */.m)({}, tools, repository));
    if (head.kind !== 'known')
        return head;
    return head.value.kind === 'commit' ? known(head.value.commit) : { kind: 'failed', problem: head.value.problem };
}
async function settingsOf({ directory, config, overrides, isAnyFolder }, opened, head) {
    const [root, repository] = opened.kind === 'known' ? [opened.value.root, opened.value.repository] : [directory, undefined];
    const commit = head.kind === 'known' ? head.value : '';
    const readFile = async (...[id, path]) => commit === '' ? undefined : repository?.readFile(id, path);
    const named = { repository: { readFile }, root, directory, config, overrides };
    const place = await (0,settings_place/* settingsPlace */.t9)({ isAnyFolder }, named, { settingsCommit: commit, settingsFirst: 'disk' });
    return { ...(await (0,find_settings/* findSettings */.n4)(place, commit)), workingDirectory: (0,settings_place/* workingDirectoryOf */._X)(place) };
}
function usable(found) {
    if (found.kind !== 'known')
        return unlooked(NEEDS_SETTINGS);
    return found.value.ok ? known(found.value) : unlooked(NEEDS_SETTINGS);
}
function readingOf({ clock, logger }, [opened, settings, head]) {
    if (opened.kind !== 'known')
        return unlooked(NEEDS_REPOSITORY);
    if (head.kind !== 'known')
        return unlooked('needs a commit');
    if (settings.kind !== 'known')
        return settings;
    const options = { head: head.value, onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'doctor' };
    const { repository, origin, openScratch } = opened.value;
    const { settings: asked, workingDirectory } = settings.value;
    return known({ repository, origin, openScratch, workingDirectory, settings: asked, options, clock, logger });
}

// EXTERNAL MODULE: ./lib/plan/setup/plan-fields.js + 1 modules
var plan_fields = __webpack_require__(90602);
// EXTERNAL MODULE: ./lib/plan/setup/plan-mappings.js
var plan_mappings = __webpack_require__(71448);
// EXTERNAL MODULE: ./lib/plan/setup/plan-provider.js
var plan_provider = __webpack_require__(8578);
// EXTERNAL MODULE: ./lib/plan/setup/plan-source.js
var plan_source = __webpack_require__(25594);
// EXTERNAL MODULE: ./lib/publish/sending/visibility-check.js
var visibility_check = __webpack_require__(56177);
;// CONCATENATED MODULE: ./lib/report/doctor/service-findings.js


const RUN_SETUP = 'Run `docs-to-coveo setup` to see what it would make, and `docs-to-coveo setup --yes` to make it.';
const CLOCK_TOLERANCE = 60;
function clockFinding(ahead) {
    const seconds = Math.round(Math.abs(ahead) / 1_000);
    if (seconds < CLOCK_TOLERANCE)
        return right(`This machine and the service agree to within ${(0,counts/* plural */.LS)(seconds + 1, 'second')}.`);
    return {
        state: 'warning',
        text: `The clock of this machine is ${(0,counts/* plural */.LS)(seconds, 'second')} ${ahead > 0 ? 'ahead of' : 'behind'} the one of the service.`,
        remedy: 'Set the clock (NTP). Runs on several machines tell by their clocks whether another one is still at work.',
    };
}
function noKeyFinding() {
    return {
        state: 'warning',
        text: 'There is none in `COVEO_API_KEY`. Without one, `check`, `plan` and `publish --sandbox` work, and nothing can be asked about the organization here.',
        remedy: 'Set `COVEO_API_KEY`. A publish also takes the key from standard input, which is not read here.',
        code: 'api-key-missing',
    };
}
function keyFinding(isTaken) {
    const taken = isTaken ? 'Coveo takes it.' : 'Whether Coveo takes it is not known.';
    return right(`From \`COVEO_API_KEY\`. ${taken} It travels in a header to the addresses of Coveo alone, over https or within this machine; git is never shown it.`);
}
function publishPrivileges(asked) {
    const missing = asked.filter(({ isHeld }) => !isHeld);
    if (missing.length === 0)
        return right(`Held: ${listOf(asked)}.`);
    const isWrong = missing.some(({ isEssential }) => isEssential);
    const held = asked.filter(({ isHeld }) => isHeld);
    return {
        state: isWrong ? 'wrong' : 'warning',
        text: `The key lacks ${listOf(missing)}.${held.length === 0 ? '' : ` Held: ${listOf(held)}.`}`,
        remedy: 'Give it these privileges in the Coveo Administration Console, or make a key that has all it needs: `docs-to-coveo setup --create-key`.',
        code: 'privilege-missing',
    };
}
function verifyPrivileges(asked) {
    const missing = asked.filter(({ isHeld }) => !isHeld);
    if (missing.length === 0)
        return right(`Held: ${listOf(asked)}.`);
    return {
        state: 'warning',
        text: `The key lacks ${listOf(missing)}, so \`--verify wait\` cannot read what became of the pages.`,
        remedy: 'Give it these privileges in the Coveo Administration Console, or leave `--verify` out.',
        code: 'verification-impossible',
    };
}
function otherPrivileges(what, asked) {
    const missing = asked.filter(({ isHeld }) => !isHeld);
    if (missing.length === 0)
        return right(`Held: ${listOf(asked)}.`);
    return {
        ...right(`The key lacks ${listOf(missing)}, so ${what} needs another one. Publishing does not need it.`),
        code: 'privilege-not-held',
    };
}
function listOf(asked) {
    return asked.map(({ privilege }) => privilege).join(', ');
}
const STOPPED = new Set([
    'DISABLED',
    'PAUSED',
    'PAUSED_ON_ERROR',
    'ERROR',
    'CREATING',
    'DELETING',
]);
function sourceFinding(source) {
    const { id, name, status } = source;
    const text = `\`${name}\` (\`${id}\`) is a Push source; its status is \`${status ?? 'not told'}\`.`;
    if (status === undefined || !STOPPED.has(status))
        return right(text);
    return { state: 'warning', text, remedy: 'Look at the source in the Coveo Administration Console.' };
}
function noProviderFinding() {
    return right('The settings push no users and groups, so none is needed.');
}
function providerFinding(step) {
    const { name, action, detail } = step;
    if (action === 'cannot')
        return problemFinding(step.problem);
    if (action === 'keep')
        return right(`\`${name}\` exists, and the source uses it.`);
    if (action === 'create')
        return {
            state: 'wrong',
            text: `There is no identity provider \`${name}\`, which users and groups are pushed to.`,
            remedy: RUN_SETUP,
        };
    const isUnused = detail?.includes('used by the source') === true;
    const text = `\`${name}\` exists, but is not as it should be: ${detail}.`;
    return { state: isUnused ? 'wrong' : 'warning', text, remedy: RUN_SETUP };
}
function stepsFinding(nouns, steps, problems) {
    const missing = steps.filter(({ action }) => action === 'create' || action === 'change');
    if (missing.length > 0) {
        const names = missing.slice(0, SHOWN).map(({ name }) => `\`${name}\``);
        const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
        const text = `${(0,counts/* plural */.LS)(missing.length, nouns.one)} to make or change, ${nouns.purpose}: ${names.join(', ')}${more}.`;
        return { state: 'warning', text, remedy: RUN_SETUP };
    }
    const refused = steps.flatMap((step) => step.action === 'cannot' ? [{ ...step.problem, level: 'warning' }] : []);
    const told = problemsFinding([...refused, ...problems.filter(({ level }) => level !== 'notice')]);
    return (told ?? right(`${steps.length === 0 ? 'None is needed' : `All ${(0,counts/* plural */.LS)(steps.length, nouns.one)} are there`}.`));
}
const SHOWN = 10;

// EXTERNAL MODULE: ./lib/run/missing.js
var missing = __webpack_require__(68213);
;// CONCATENATED MODULE: ./lib/run/doctor/service-checks.js









const keyCheck = async ({ request, service }) => {
    if (request.apiKey === undefined)
        return noKeyFinding();
    const privileges = await service.privileges();
    if (privileges.kind === 'failed' && privileges.problem.code === 'service-unauthorized')
        return problemFinding(privileges.problem);
    return keyFinding(privileges.kind === 'known');
};
const publishKeyCheck = async ({ service }) => {
    const privileges = await service.privileges();
    const isRefused = privileges.kind === 'failed' && privileges.problem.code === 'service-unauthorized';
    if (isRefused)
        return unknown('needs a key that the service takes');
    return tell(privileges, (asked) => publishPrivileges(asked.filter(({ purpose }) => purpose === 'publish')));
};
const verifyKeyCheck = privilegeCheck(({ purpose, isView }) => purpose === 'publish' && isView, verifyPrivileges);
const auditKeyCheck = privilegeCheck(({ purpose }) => purpose === 'audit', (asked) => otherPrivileges('`audit`', asked));
const setupKeyCheck = privilegeCheck(({ purpose }) => purpose === 'setup', (asked) => otherPrivileges('`setup`', asked));
function privilegeCheck(isOurs, say) {
    return async ({ service }) => {
        const privileges = await service.privileges();
        if (privileges.kind === 'failed')
            return unknown('needs a key that the service takes');
        return tell(privileges, (asked) => say(asked.filter(isOurs)));
    };
}
const clockCheck = async ({ service }) => {
    const probes = await service.probes();
    if (probes.kind === 'failed')
        return unknown('needs a way to the service');
    return tell(probes, (all) => {
        const ahead = all.find((probe) => probe.ahead !== undefined)?.ahead;
        return ahead === undefined ? unknown('no answer of the service tells the time') : clockFinding(ahead);
    });
};
const organizationCheck = async (facts) => withSettings(facts, async ({ organization, source }) => {
    const problem = missingProblem(facts, { organization, source }, 'organization-missing');
    if (problem)
        return problemFinding(problem, 'settings');
    return tell(await facts.service.sources(), () => right(`\`${organization}\` exists.`));
});
const sourceCheck = async (facts) => withSettings(facts, async (settings) => {
    const sources = await facts.service.sources();
    const found = await facts.service.source();
    const { organization, source } = settings;
    const problem = missingProblem(facts, { organization, source }, 'source-missing');
    const there = found.kind === 'known' ? found.value : undefined;
    if (problem && there)
        return problemFinding({ ...problem, hint: `Add to the settings: \`source: ${there.id}\`.` }, 'settings');
    if (problem)
        return problemFinding(problem, 'settings');
    if (sources.kind !== 'known')
        return ofOrganization(found);
    const { visibility: _, ...setup } = settings.setup;
    const step = (0,plan_source/* planSource */.dp)({ source, setup, permissions: undefined }, sources.value);
    if (step.action === 'cannot')
        return problemFinding(step.problem);
    return there ? sourceFinding(there) : unknown('needs a source');
});
const visibilityCheck = async (facts) => withSettings(facts, async (settings) => {
    const [sources, found] = [await facts.service.sources(), await facts.service.source()];
    if (found.kind !== 'known' || sources.kind !== 'known' || found.value === undefined)
        return ofOrganization(found);
    const { visibility } = found.value;
    const { logger, signal } = facts.tools;
    const problems = await (0,visibility_check/* checkVisibility */.j)({ logger, signal, settings, readVisibility: async () => visibility });
    const step = (0,plan_source/* planSource */.dp)(settings, sources.value);
    const others = step.action === 'cannot' && step.id !== undefined ? [step.problem] : [];
    const permissions = settings.permissions ? 'permissions' : 'no permissions';
    return (problemsFinding(problems) ??
        problemsFinding(others) ??
        right(`The source is \`${visibility ?? 'not told'}\`, and the settings send ${permissions}.`));
});
const providerCheck = async (facts) => withSettings(facts, async (settings) => {
    const id = settings.identities?.provider;
    if (id === undefined)
        return noProviderFinding();
    const source = await facts.service.source();
    return tell(await facts.service.provider(id), (existing) => {
        const step = (0,plan_provider/* planProvider */.$K)(settings, existing, source.kind === 'known' ? source.value?.id : undefined);
        return step ? providerFinding(step) : noProviderFinding();
    });
});
const fieldsCheck = async (facts) => withSettings(facts, async ({ setup }) => {
    const fields = await facts.service.fields();
    if (fields.kind !== 'known')
        return tell(fields, () => right(''));
    return tell(await facts.repository.survey(), ({ uses }) => {
        const { steps, problems } = (0,plan_fields/* planFields */.t)(setup, uses, fields.value);
        const nouns = { one: 'field', purpose: "without which the pages' metadata cannot be searched" };
        return stepsFinding(nouns, steps, [...problems, ...(0,plan_mappings/* unknownMetadata */.o)(setup, uses, fields.value)]);
    });
});
const mappingsCheck = async (facts) => withSettings(facts, async ({ setup }) => {
    if (Object.keys(setup.mappings).length === 0)
        return right('The settings ask for none.');
    const nouns = { one: 'mapping', purpose: 'which the settings ask for' };
    return tell(await facts.service.rules(), (rules) => stepsFinding(nouns, (0,plan_mappings/* planMappings */.P)(setup, rules), []));
});
const networkCheck = async ({ service, request: { environment } }) => {
    const hasProxy = Boolean(environment.https_proxy ?? environment.HTTPS_PROXY);
    return tell(await service.probes(), (probes) => networkFinding(probes, hasProxy));
};
function networkFinding(probes, hasProxy) {
    const told = probes.map(({ address, failure, status }) => `${address} ${failure ? `gives no answer (${failure})` : `answers (${status})`}`);
    const text = `${told.join('; ')}.${hasProxy ? ' `HTTPS_PROXY` is set.' : ''}`;
    if (probes.some(({ failure }) => failure !== undefined))
        return {
            state: 'wrong',
            text,
            remedy: 'Check the network, `HTTPS_PROXY` and `region` (or `endpoints`).',
            code: 'service-unreachable',
            cause: 'unreachable',
        };
    const isDown = probes.some(({ status = 0 }) => status >= 500);
    return isDown
        ? { state: 'warning', text, remedy: 'Look at https://status.coveo.com/.', code: 'service-unavailable' }
        : right(text);
}
async function withSettings({ repository }, say) {
    const settings = await repository.settings();
    return settings.kind === 'known' ? say(settings.value.settings) : tell(settings, () => right(''));
}
function ofOrganization(found) {
    return found.kind === 'unknown' ? unknown(found.why) : unknown('needs a source');
}
function missingProblem({ request }, { organization, source }, code) {
    const { apiKey, environment } = request;
    const isWorkflow = environment.GITHUB_ACTIONS === 'true';
    return (0,missing/* missing */.LO)('publish', { isWorkflow, organization, source, apiKey }).find((problem) => problem.code === code);
}

// EXTERNAL MODULE: ./lib/coveo/platform/platform.js + 6 modules
var platform = __webpack_require__(92306);
// EXTERNAL MODULE: ./lib/coveo/push-service.js + 3 modules
var push_service = __webpack_require__(13228);
// EXTERNAL MODULE: ./lib/plan/setup/privileges.js
var setup_privileges = __webpack_require__(90301);
// EXTERNAL MODULE: ./lib/publish/provisioning/check-key.js
var check_key = __webpack_require__(751);
// EXTERNAL MODULE: ./lib/run/wire.js + 3 modules
var wire = __webpack_require__(50002);
;// CONCATENATED MODULE: ./lib/run/doctor/service-facts.js








const NEEDS_ANSWER = 'the service does not answer';
const NEEDS_KEY = 'needs a key that the service takes';
function serviceFacts(request, tools, { settings, own }) {
    const wired = (0,once/* once */.O)(() => look(async () => {
        const made = (0,wire/* wire */.O)(request, tools, request.apiKey ?? '');
        own.use(made.transport);
        return made;
    }));
    const probes = (0,once/* once */.O)(async () => {
        const way = await wired();
        if (way.kind !== 'known')
            return way;
        return lookWith(await settings(), '', ({ settings: { endpoints } }) => Promise.all([...new Set([endpoints.platform, endpoints.api])].map((address) => probe(address, way.value.transport, tools))));
    });
    const platform = (0,once/* once */.O)(async () => {
        const [way, asked, probed] = [await wired(), await settings(), await probes()];
        if (request.apiKey === undefined)
            return unlooked('needs a key');
        if (asked.kind !== 'known')
            return asked;
        if (way.kind !== 'known' || probed.kind !== 'known' || probed.value[0]?.failure !== undefined)
            return unlooked(NEEDS_ANSWER);
        return openPlatform(request.apiKey, asked.value.settings, way.value.calling, tools);
    });
    const privileges = (0,once/* once */.O)(async () => lookWith(await platform(), NEEDS_KEY, (open) => askPrivileges(open, request.apiKey ?? '')));
    const accepted = async () => {
        const held = await privileges();
        return held.kind === 'known' ? platform() : unlooked(held.kind === 'unknown' ? held.why : NEEDS_KEY);
    };
    const sources = (0,once/* once */.O)(async () => lookWith(await accepted(), NEEDS_KEY, (open) => open.platform.sources()));
    const inOrganization = async () => {
        const all = await sources();
        const isThere = all.kind !== 'failed' || all.problem.code !== 'service-organization-not-found';
        return isThere ? accepted() : unlooked('needs an organization that exists');
    };
    const source = (0,once/* once */.O)(async () => {
        const [open, all] = [await accepted(), await sources()];
        return lookWith(all, 'needs the sources of the organization', async (list) => open.kind === 'known' ? list.find(({ id }) => id === (0,plan_source/* findSource */.TC)(open.value.settings, list)?.id) : undefined);
    });
    const rules = (0,once/* once */.O)(async () => {
        const [open, one] = [await accepted(), await source()];
        if (one.kind === 'known' && one.value === undefined)
            return unlooked('needs a source');
        return lookWith(one, 'needs the source', async (there) => open.kind === 'known' && there ? open.value.platform.rules(there.id) : []);
    });
    return {
        probes,
        privileges,
        sources,
        source,
        rules,
        provider: async (id) => lookWith(await inOrganization(), NEEDS_KEY, (open) => open.platform.provider(id)),
        fields: (0,once/* once */.O)(async () => lookWith(await inOrganization(), NEEDS_KEY, (open) => open.platform.fields())),
    };
}
function openPlatform(apiKey, settings, calling, { signal }) {
    const { organization, endpoints } = settings;
    if (organization === undefined)
        return unlooked('needs `organization` in the settings');
    const options = { ...calling, platform: endpoints.platform, organization, apiKey };
    return known({ platform: (0,platform/* createPlatform */.Q)({ ...options, retry: (attempt) => attempt() }, signal), settings });
}
async function askPrivileges({ platform, settings }, apiKey) {
    (0,push_service/* sendableKey */.W)(apiKey);
    const { source } = settings;
    const { privileges } = await (0,check_key/* checkKey */.yR)({ platform, settings }, source);
    return (0,setup_privileges/* neededPrivileges */.u)(settings, source ?? '*').map(({ purpose, isEssential, privilege }, index) => {
        const { privilege: text = '', held = false } = privileges[index] ?? {};
        return { privilege: text, isHeld: held, isEssential, purpose, isView: privilege.type === 'VIEW' };
    });
}
async function probe(address, transport, { clock, signal }) {
    const headers = { Accept: 'application/json', 'User-Agent': transport.userAgent };
    const began = clock.now().getTime();
    const answer = await transport.send({ method: 'GET', url: address, headers, signal });
    signal.throwIfAborted();
    if (answer.kind === 'failure')
        return { address, failure: `${answer.reason}: ${answer.detail}` };
    const date = Date.parse(answer.headers.date ?? '');
    const middle = (began + clock.now().getTime()) / 2;
    return { address, status: answer.status, ahead: Number.isNaN(date) ? undefined : middle - date };
}

;// CONCATENATED MODULE: ./lib/run/doctor/doctor.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const CHECKS = [
    ['node', nodeCheck],
    ['git', gitCheck],
    ['repository', repositoryCheck],
    ['commit', commitCheck],
    ['uncommitted', uncommittedCheck],
    ['remote', remoteCheck],
    ['settings', settingsCheck],
    ['site', siteCheck],
    ['pages', pagesCheck],
    ['record', recordCheck],
    ['key', keyCheck],
    ['key: publish', publishKeyCheck],
    ['key: verify', verifyKeyCheck],
    ['key: audit', auditKeyCheck],
    ['key: setup', setupKeyCheck],
    ['clock', clockCheck],
    ['organization', organizationCheck],
    ['source', sourceCheck],
    ['visibility', visibilityCheck],
    ['provider', providerCheck],
    ['fields', fieldsCheck],
    ['mappings', mappingsCheck],
    ['network', networkCheck],
];
async function doctor(request, tools) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const own = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const repository = repositoryFacts(request, tools, own);
        const service = serviceFacts(request, tools, { settings: repository.settings, own });
        const facts = { request, tools, repository, service };
        const findings = [];
        for (const [name, check] of CHECKS) {
            tools.logger.progress(findings.length, CHECKS.length, 'checks');
            const found = await look(() => check(facts));
            findings.push({ ...tell(found, (finding) => finding), name });
        }
        return { report: doctorReport(findings), exit: doctorExit(findings) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./lib/cli/overrides.js
var overrides = __webpack_require__(2507);
;// CONCATENATED MODULE: ./lib/cli/run-doctor.js







async function runDoctor(options, { apiKey, githubToken, environment }, { logger, signal }) {
    const request = {
        directory: (0,external_node_path_.resolve)(options.workingDirectory ?? '.'),
        isAnyFolder: options.workingDirectory === undefined,
        environment,
        config: options.config,
        overrides: (0,overrides/* overridesOf */.F)(options, environment),
        apiKey,
        githubToken,
        serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    };
    try {
        const tools = { clock: system_clock/* systemClock */.m, logger, signal, node: process.versions.node };
        const { report, exit } = await doctor(request, tools);
        logger.end();
        const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
        const { json = false, quiet } = options;
        process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderDoctor(report, { color, quiet }));
        return exit;
    }
    catch (error) {
        logger.end();
        process.stderr.write(`${(0,strip_controls/* plainSentence */.Gx)((0,failure/* problemOf */.Zw)(error).message)}\n`);
        return 1;
    }
}


/***/ }),

/***/ 52581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ PAGE_EXTENSIONS),
/* harmony export */   Sg: () => (/* binding */ linkKey),
/* harmony export */   UP: () => (/* binding */ INDEX_NAMES),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PAGE_EXTENSIONS = ['.md', '.markdown', '.mdx', '.mdown', '.mkdown', '.mkdn', '.mkd'];
const INDEX_NAMES = ['index', 'README', '_index', 'readme'];
function plainAddress(address) {
    return address
        .replace(/\.(?:md|markdown|mdx|mdown|mkdown|mkdn|mkd|html?)$/, '')
        .replace(/(^|\/)(?:_?index|README|readme)$/, '$1')
        .replace(/\/+$/, '');
}
function linkKey(pathOrDocumentId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', plainAddress(pathOrDocumentId), 'buffer').toString('hex', 0, 4);
}


/***/ }),

/***/ 80014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ cutToField),
/* harmony export */   "if": () => (/* binding */ cutProblem)
/* harmony export */ });
/* unused harmony exports LONGEST_TEXT, LONGEST_LIST */
const LONGEST_TEXT = 32_768;
const LONGEST_LIST = 1_000;
function cutToField(value) {
    if (typeof value === 'string') {
        return value.length <= LONGEST_TEXT
            ? { value }
            : { value: cutText(value), cut: `from ${value.length} to ${LONGEST_TEXT} characters` };
    }
    if (!isList(value))
        return { value };
    const entries = value.slice(0, LONGEST_LIST).map((entry) => (typeof entry === 'string' ? cutText(entry) : entry));
    const isCut = entries.length < value.length || entries.some((entry, at) => entry !== value[at]);
    return isCut
        ? { value: entries, cut: `from ${value.length} to ${entries.length} entries of at most ${LONGEST_TEXT} characters` }
        : { value };
}
function cutProblem(name, cut) {
    return {
        level: 'warning',
        code: 'metadata-cut',
        message: `\`${name}\` is longer than a field can be expected to hold, so it was cut ${cut}.`,
        hint: 'Shorten it, or name it in `metadata.drop`: the body of the page is searched in any case.',
    };
}
function isList(value) {
    return Array.isArray(value);
}
function cutText(text) {
    if (text.length <= LONGEST_TEXT)
        return text;
    const head = text
        .slice(0, LONGEST_TEXT)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
    const word = /^([\s\S]*\S)\s+\S{0,99}$/.exec(head.slice(-200))?.[1];
    return word === undefined ? head : head.slice(0, -200) + word;
}


/***/ }),

/***/ 58824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsTemplate)
/* harmony export */ });
const TEMPLATE = /\{\{.*\}\}|\{%.*%\}/;
function holdsTemplate(text) {
    return TEMPLATE.test(text);
}


/***/ }),

/***/ 48993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ limitProblems)
/* harmony export */ });
/* unused harmony export PROBLEMS_OF_A_PAGE */
const PROBLEMS_OF_A_PAGE = 100;
function limitProblems(problems, path) {
    if (problems.length <= PROBLEMS_OF_A_PAGE)
        return problems;
    const isError = ({ level }) => level === 'error';
    const sorted = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
    const shown = sorted.slice(0, PROBLEMS_OF_A_PAGE);
    const level = shown.at(-1)?.level ?? 'warning';
    const message = `The page has ${problems.length - PROBLEMS_OF_A_PAGE} more problems than the ${PROBLEMS_OF_A_PAGE} that are shown.`;
    return [...shown, { level, code: 'more-problems', message, path }];
}


/***/ })

};
