export const id = 399;
export const ids = [399];
export const modules = {

/***/ 32909:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _process_heap_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70885);
/* harmony import */ var _process_quiet_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18475);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
/* harmony import */ var _action_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75841);
/* harmony import */ var _process_outlive_readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96642);
/* harmony import */ var _process_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62564);
/* harmony import */ var _process_stop_signal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65998);







(0,_process_outlive_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .outliveReaders */ .B)([process.stdout, process.stderr]);
const secrets = (0,_process_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSecrets */ .P)(process.env);
for (const secret of [secrets.apiKey, secrets.githubToken])
    if (secret !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(secret);
process.exitCode = await (0,_action_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(secrets, (0,_process_stop_signal_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSignal */ .Z)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 75841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./lib/github/event.js


const REPOSITORY = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const PULL_REQUEST = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: REPOSITORY.nullish() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: REPOSITORY.nullish() }),
});
const PAYLOAD = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional().catch(undefined),
    before: schemas/* string */.YjP().optional().catch(undefined),
    pull_request: PULL_REQUEST.optional().catch(undefined),
    merge_group: schemas/* object */.Ikc({ base_sha: schemas/* string */.YjP(), base_ref: schemas/* string */.YjP() }).optional().catch(undefined),
});
function readEvent(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    const payload = path ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
    return eventOf(environment.GITHUB_EVENT_NAME ?? '', payload);
}
function eventOf(name, payload) {
    const { action, before, pull_request, merge_group } = PAYLOAD.safeParse(payload).data ?? {};
    if (pull_request) {
        const { number, head, base } = pull_request;
        const isFork = head.repo?.full_name !== base.repo?.full_name;
        return {
            name,
            action,
            pullRequest: { number, head: head.sha, isFork },
            baseBranch: base.ref,
            before: { revision: base.sha, from: 'the pull request', isPublished: false },
        };
    }
    if (merge_group) {
        const { base_ref, base_sha } = merge_group;
        const baseBranch = base_ref.replace(/^refs\/heads\//, '');
        return { name, action, baseBranch, before: { revision: base_sha, from: 'the merge group', isPublished: false } };
    }
    return {
        name,
        action,
        before: before === undefined ? before : { revision: before, from: 'the push event', isPublished: false },
    };
}
function isProposal({ name }) {
    return name.startsWith('pull_request') || name === 'merge_group';
}

;// CONCATENATED MODULE: ./lib/github/workflow-runs.js


const RUNS = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    run_number: schemas/* number */.aig(),
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    head_branch: schemas/* string */.YjP().nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
}));
async function lastSuccessfulRun(github, wanted) {
    const { workflow, branch } = wanted;
    const pages = github.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        workflow_id: workflow,
        branch,
        status: 'success',
        exclude_pull_requests: true,
    });
    for await (const page of pages) {
        const run = (0,client/* understood */.Se)(RUNS, page).find((candidate) => hasPublished(candidate, wanted));
        if (run)
            return { commit: run.head_sha, number: run.run_number };
    }
    return undefined;
}
function hasPublished(run, { branch, repository, except }) {
    const isOther = String(run.id) !== except;
    const isHere = (run.head_repository?.full_name ?? repository).toLowerCase() === repository.toLowerCase();
    const isPlan = run.event.startsWith('pull_request') || run.event === 'merge_group';
    return isOther && isHere && !isPlan && run.conclusion === 'success' && run.head_branch === branch;
}
function workflowFile(reference) {
    return /^[^@]*\/([^/@]+\.ya?ml)@/.exec(reference ?? '')?.[1];
}
const RUN = schemas/* object */.Ikc({ status: schemas/* string */.YjP(), run_attempt: schemas/* number */.aig() });
async function isRunOver(github, name) {
    const [, id, attempt] = /^(\d{1,20})-(\d{1,6})$/.exec(name) ?? [];
    if (id === undefined)
        return false;
    const run = (0,client/* understood */.Se)(RUN, await github.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: id }));
    return run.status === 'completed' || run.run_attempt > Number(attempt);
}

// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(50159);
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/badge.js
var badge = __webpack_require__(29321);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
;// CONCATENATED MODULE: ./lib/report/outputs.js


function outputsOf(report, reportPath) {
    const { command, source, base, head, counts } = report;
    return {
        command,
        headline: (0,strip_controls/* plainSentence */.Gx)((0,headline/* headlineOf */.g)(report)),
        source: source ?? '',
        base: base ?? '',
        head: head ?? '',
        added: String(counts.added),
        updated: String(counts.updated),
        moved: String(counts.moved),
        deleted: String(counts.deleted),
        unchanged: String(counts.unchanged),
        withheld: String(counts.withheld),
        failed: String(counts.failed),
        unpublished: String(counts.unpublished),
        report: reportPath,
    };
}

// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
;// CONCATENATED MODULE: ./lib/report/join-within.js
function joinWithin(beginning, tables, room) {
    const kept = keepWithin(beginning, tables, room);
    const texts = tables.map((table) => textOf(table, kept.get(table) ?? []));
    const cut = tables.reduce((sum, table) => sum + table.rows.length - (kept.get(table)?.length ?? 0), 0);
    return beginning + texts.join('') + (cut > 0 ? room.cutText(cut) : '');
}
function keepWithin(beginning, tables, { limit, sizeOf, cutText }) {
    let left = limit - sizeOf(beginning) - sizeOf(cutText(Number.MAX_SAFE_INTEGER));
    const kept = new Map();
    for (const table of tables.toSorted((one, other) => one.rank - other.rank)) {
        const rows = rowsWithin(table.rows, left - sizeOf(table.opening + table.closing), sizeOf);
        left -= sizeOf(textOf(table, rows));
        kept.set(table, rows);
    }
    return kept;
}
function rowsWithin(rows, room, sizeOf) {
    let left = room;
    return rows.filter((text) => {
        const size = sizeOf(text);
        if (size > left)
            return false;
        left -= size;
        return true;
    });
}
function textOf({ opening, closing }, rows) {
    return rows.length === 0 ? '' : opening + rows.join('') + closing;
}

// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
;// CONCATENATED MODULE: ./lib/report/markdown.js

const MARKUP = /[&<>`*_[\]|~\\$]|:(?=\/\/)|(?<=www)\./giu;
const REFERENCE = /@|#(?=\d)|(?<=\bGH)-(?=\d)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/giu;
const MEANINGFUL = new RegExp(`${MARKUP.source}|${REFERENCE.source}`, 'giu');
const SEAM = '&#8203;';
function literal(text) {
    return (0,strip_controls/* stripControls */.$Y)(text).replace(MEANINGFUL, (found) => {
        if (found.length > 1)
            return `<code>${found}</code>`;
        return found.match(/[@#-]/) ? `${found}${SEAM}` : characterReference(found);
    });
}
function code(text) {
    return `<code>${(0,strip_controls/* stripControls */.$Y)(text).replace(MARKUP, characterReference)}</code>`;
}
function characterReference(character) {
    return `&#${character.charCodeAt(0)};`;
}
function sentence(text) {
    const parts = (0,strip_controls/* plainSentence */.Gx)(text).split('`');
    if (parts.length % 2 === 0)
        return literal(parts.join('`'));
    return parts.map((part, index) => (index % 2 === 0 ? literal(part) : code(part))).join('');
}
function markdown_link(label, url) {
    return /^https?:\/\//i.test(url) ? `[${label}](${destination(url)})` : label;
}
function destination(url) {
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!&'*+,;=%]/gu, percentEncoded)
        .replaceAll('&', '&amp;');
}
function percentEncoded(character) {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function tableHead(titles) {
    return row(titles) + row(titles.map(() => '---'));
}

// EXTERNAL MODULE: ./lib/report/unpublished.js
var report_unpublished = __webpack_require__(6373);
;// CONCATENATED MODULE: ./lib/report/overview.js




const HEADLINE_LIMIT = 500;
function overview(report) {
    const { added, updated, moved, deleted, unchanged, withheld, failed } = (0,counts/* countsAsSeen */.qj)(report);
    const numbers = { added, updated, moved, deleted, unchanged, withheld, failed };
    const parts = [
        `## ${literal((0,headline/* headlineOf */.g)(report).slice(0, HEADLINE_LIMIT))}\n`,
        report.setup ? '' : tableHead(Object.keys(numbers)) + row(Object.values(numbers).map(String)),
        widenedText(report),
        identitiesText(report),
        notPublishedText(report.unpublished),
        withheldText(withheld),
        shrinkingText(report.identities),
    ];
    return parts.filter((part) => part !== '');
}
function leftOutText(rows, because) {
    return `\n**${(0,counts/* plural */.LS)(rows, 'row')} left out here**, because ${because}\n`;
}
function widenedText({ access, members }) {
    const items = access.filter((change) => change.widened).length;
    const people = members.filter(({ gains }) => gains.length > 0).length;
    const sentences = [
        items > 0 && `${(0,counts/* plural */.LS)(items, 'item')} can be seen by more people than before.`,
        people > 0 && `${people === 1 ? '1 person sees' : `${people} people see`} more than before through groups.`,
    ].filter((text) => text !== false);
    return sentences.length === 0 ? '' : `> [!WARNING]\n> **${sentences.join(' ')}**\n`;
}
function identitiesText({ command, identities }) {
    const [pushed, deleted] = [identities?.pushed.length ?? 0, identities?.deleted.length ?? 0];
    if (pushed + deleted === 0)
        return '';
    const [push, remove] = command === 'plan' ? ['to push', 'to delete'] : ['pushed', 'deleted'];
    const [some, gone, others] = [pushed, deleted, identities?.unchanged ?? 0].map((number) => number.toLocaleString('en'));
    return `Users and groups: ${some} ${push}, ${gone} ${remove}, ${others} unchanged.\n`;
}
function shrinkingText({ withheld = [] } = {}) {
    if (withheld.length === 0)
        return '';
    const lost = withheld.reduce((sum, group) => sum + group.lost, 0);
    const names = withheld.slice(0, 5).map(({ identity }) => code(identity));
    return `**${(0,counts/* plural */.LS)(withheld.length, 'group')} kept as before**, because so many members would leave: ${names.join(', ')}. If that is meant, allow it for one run: \`allow-deletes: ${lost}\`.\n`;
}
function withheldText(withheld) {
    if (withheld === 0)
        return '';
    const deletes = (0,counts/* plural */.LS)(withheld, 'delete');
    return `**${deletes} withheld**, because they are many. If they are meant, allow them for one run: \`allow-deletes: ${withheld}\`.\n`;
}
function notPublishedText(unpublished) {
    const text = (0,report_unpublished/* unpublishedText */.t)(unpublished);
    return text === '' ? '' : `${text}.\n`;
}

// EXTERNAL MODULE: ./lib/report/access-text.js
var access_text = __webpack_require__(66436);
// EXTERNAL MODULE: ./lib/report/changes.js
var changes = __webpack_require__(29495);
// EXTERNAL MODULE: ./lib/report/group-problems.js
var group_problems = __webpack_require__(93762);
// EXTERNAL MODULE: ./lib/report/guide/documentation-address.js
var documentation_address = __webpack_require__(20310);
// EXTERNAL MODULE: ./lib/report/setup-text.js
var setup_text = __webpack_require__(3527);
;// CONCATENATED MODULE: ./lib/report/table.js

function section(title, columns, rows, open) {
    const head = tableHead(columns);
    return rows.length <= open
        ? { opening: `\n### ${title}\n\n${head}`, rows, closing: '' }
        : { opening: `\n<details><summary>${title}</summary>\n\n${head}`, rows, closing: '\n</details>\n' };
}

;// CONCATENATED MODULE: ./lib/report/setup-tables.js




const ORDER = ['cannot', 'create', 'change', 'keep'];
function setupTables(setup, open) {
    if (!setup)
        return [];
    const [kept, others] = [true, false].map((isKept) => setup.steps.filter(({ action }) => (action === 'keep') === isKept));
    return [
        { ...section('What is set up', STEP_COLUMNS, stepRows(others ?? []), open), rank: 0 },
        { ...section(`${(0,counts/* plural */.LS)(kept?.length ?? 0, 'thing')} kept`, STEP_COLUMNS, stepRows(kept ?? []), 0), rank: 6 },
        { ...section('What the key may do', ['', 'privilege', 'for', ''], privilegeRows(setup), open), rank: 0 },
    ];
}
const STEP_COLUMNS = ['', 'what', 'name', ''];
function stepRows(steps) {
    const sorted = steps.toSorted((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
    return sorted.map(({ kind, name, action, detail = '', done }) => row([done ? `**${action}d**` : action, setup_text/* KINDS */.GW[kind], code(name), literal(detail)]));
}
function privilegeRows({ privileges = [] }) {
    return privileges.map(({ held, privilege, purpose, why }) => row([held ? 'has' : '**lacks**', literal(privilege), code(purpose), literal(why)]));
}

;// CONCATENATED MODULE: ./lib/report/summary-tables.js









const CHANGES = [
    { kind: 'added', rank: 5 },
    { kind: 'updated', rank: 6 },
    { kind: 'moved', rank: 4 },
    { kind: 'deleted', rank: 3 },
    { kind: 'withheld', rank: 2 },
];
function tablesOf(report, web, open) {
    const byKind = Map.groupBy((0,changes/* changesOf */.f)(report.items), ({ kind }) => kind);
    const tables = [
        ...setupTables(report.setup, open.problems),
        accessTable(report.access, open.problems),
        memberTable(report.members, open.problems),
        problemTable(report.problems, web, open.problems),
        ...CHANGES.map(({ kind, rank }) => {
            const changes = byKind.get(kind) ?? [];
            return { ...section(`${changes.length} ${kind}`, CHANGE_COLUMNS, changeRows(changes, web), open.changes), rank };
        }),
    ];
    return tables.filter(({ rows }) => rows.length > 0);
}
const CHANGE_COLUMNS = ['page', 'address', 'why'];
function accessTable(access, open) {
    const widenedFirst = access.toSorted((one, other) => Number(other.widened) - Number(one.widened));
    const rows = widenedFirst.map(({ documentId, before, after, widened }) => {
        const address = markdown_link(literal(documentId), documentId);
        return row([
            address,
            literal((0,access_text/* accessText */.c)(before)),
            literal((0,access_text/* accessText */.c)(after)),
            widened ? '**more people**' : 'others',
        ]);
    });
    const title = `${(0,counts/* plural */.LS)(access.length, 'change')} of who may see what`;
    return { ...section(title, ['address', 'before', 'after', 'seen by'], rows, open), rank: 0 };
}
const SHOWN_ITEMS = 5;
function memberTable(members, open) {
    const gainsFirst = members.toSorted((one, other) => Number(other.gains.length > 0) - Number(one.gains.length > 0));
    const rows = gainsFirst.map(({ identity, gains, loses }) => {
        return row([code(identity), itemsText(gains), itemsText(loses)]);
    });
    const title = `${(0,counts/* plural */.LS)(members.length, 'change')} of who sees what through groups`;
    return { ...section(title, ['who', 'sees in addition', 'no longer sees'], rows, open), rank: 0 };
}
function itemsText(ids) {
    const shown = ids.slice(0, SHOWN_ITEMS).map((id) => markdown_link(literal(id), id));
    return [...shown, ...(ids.length > shown.length ? [`and ${ids.length - shown.length} more`] : [])].join('<br>');
}
function problemTable(problems, web, open) {
    const rows = (0,group_problems/* groupProblems */.Uh)(problems).map((group) => {
        const { first, hint = '' } = group;
        const message = sentence((0,group_problems/* groupMessage */.no)(group));
        const codeLink = markdown_link(code(first.code), (0,documentation_address/* codeAddress */.as)(first.code));
        return row([first.level, placeLink(first, web), `${message}${hint && `<br>${sentence(hint)}`}`, codeLink]);
    });
    const columns = ['level', 'where', 'problem and what to do', 'code'];
    return { ...section((0,counts/* countProblems */._k)(problems), columns, rows, open), rank: 1 };
}
function placeLink(problem, { repositoryUrl, head }) {
    const { path, line } = problem;
    if (path === undefined)
        return '';
    const address = fileUrl(repositoryUrl, head, path) + (line === undefined ? '' : `?plain=1#L${line}`);
    return markdown_link(code((0,strip_controls/* placeText */.Z9)(problem)), address);
}
function changeRows(changes, web) {
    return changes.map((change) => changeRow(change, web));
}
function changeRow(change, { repositoryUrl, head, base }) {
    const { kind, path, title = '', documentId, reason, from } = change;
    const isGone = kind === 'deleted' || kind === 'withheld';
    const before = kind === 'moved' ? from : undefined;
    const page = markdown_link(code(path), fileUrl(repositoryUrl, isGone ? base : head, path));
    const address = documentId === null ? '' : markdown_link(literal(documentId), documentId);
    const file = before?.path === undefined || before.path === path ? page : `${code(before.path)} → ${page}`;
    return row([
        title.trim() === '' ? file : `${literal(title)}<br>${file}`,
        before?.documentId === undefined || before.documentId === documentId
            ? address
            : `${literal(before.documentId)} → ${address}`,
        sentence(reason),
    ]);
}
function fileUrl(repositoryUrl, commit, path) {
    if (!repositoryUrl || !commit)
        return '';
    const parts = path.toWellFormed().split('/').map(encodeURIComponent);
    return `${repositoryUrl}/blob/${commit}/${parts.join('/')}`;
}

// EXTERNAL MODULE: ./lib/report/traffic.js
var traffic = __webpack_require__(33795);
;// CONCATENATED MODULE: ./lib/report/summary.js




const SUMMARY_LIMIT = 1_000_000;
const OPEN = { problems: Number.POSITIVE_INFINITY, changes: 0 };
function renderSummary(report, options = {}) {
    const { repositoryUrl, head = report.head ?? undefined } = options;
    const tables = tablesOf(report, { repositoryUrl, head, base: report.base ?? undefined }, OPEN);
    const beginning = [...overview(report), `${(0,traffic/* trafficText */.n)(report)}\n`].join('\n');
    return joinWithin(beginning, tables, { limit: SUMMARY_LIMIT, sizeOf: bytesOf, cutText });
}
function cutText(rows) {
    return leftOutText(rows, 'GitHub shows no summary above 1 MiB. The report, which the output `report` names, has them all.');
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/run/run.js + 6 modules
var run = __webpack_require__(38631);
;// CONCATENATED MODULE: ./lib/action/base-commit.js


async function findBaseCommit(sources) {
    const { event, say } = sources;
    const found = await askForRun(sources);
    if (typeof found !== 'string')
        return found;
    const { before } = event;
    const instead = before ? `the base is ${before.revision}, from ${before.from}` : 'nor does the event name a base';
    say(`${found}; ${instead}.`);
    return before;
}
async function askForRun({ door, runs }) {
    if (runs === undefined)
        return 'The runner does not say which workflow and branch this is';
    if (door.kind === 'closed')
        return `The last successful run cannot be looked up, because ${door.because}`;
    try {
        const run = await lastSuccessfulRun(door.github, runs);
        if (run === undefined)
            return `No run of \`${runs.workflow}\` on \`${runs.branch}\` was successful yet`;
        return {
            revision: run.commit,
            from: `run #${run.number} of \`${runs.workflow}\`, the last successful one`,
            isPublished: true,
        };
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y_))
            throw error;
        const remedy = error.status === 403 || error.status === 404 ? ', which needs the permission `actions: read`' : '';
        return `The last successful run cannot be looked up${remedy}: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/model/command.js
const PLAIN_COMMANDS = ['plan', 'publish', 'rebuild', 'audit', 'check', 'setup'];
const COMMANDS = [...PLAIN_COMMANDS, 'explain', 'access'];

// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(46084);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
;// CONCATENATED MODULE: ./lib/action/inputs.js






function readInputs(secrets, event, { findBase, isRunOver }) {
    const wrong = [];
    const { environment } = secrets;
    const command = commandOf(wrong, event);
    const base = (0,core/* getInput */.V4)('base');
    const directory = (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', (0,core/* getInput */.V4)('working-directory'));
    const built = override('built');
    const request = {
        command,
        directory,
        environment,
        config: (0,core/* getInput */.V4)('config') || undefined,
        overrides: {
            organization: override('organization') ?? variable(environment, 'DOCS_TO_COVEO_ORGANIZATION'),
            source: override('source'),
            region: override('region'),
            apiUrl: override('api-url'),
            platformUrl: override('platform-url'),
            built: built && { ...built, value: (0,external_node_path_.resolve)(directory, built.value) },
        },
        apiKey: secrets.apiKey,
        githubToken: secrets.githubToken,
        serverUrl: environment.GITHUB_SERVER_URL,
        origin: {
            repository: environment.GITHUB_REPOSITORY,
            server: environment.GITHUB_SERVER_URL,
            branch: branchOf(environment, event),
        },
        proposal: !['plan', 'check'].includes(command) ? undefined : proposalOf(event),
        state: choice(wrong, 'state', ['ref', 'commit']),
        base: base === '' ? findBase : async () => ({ revision: base, from: 'input `base`', isPublished: true }),
        commit: (0,core/* getInput */.V4)('commit') || undefined,
        options: optionsOf(wrong, environment),
        setup: { apply: flag(wrong, 'yes', false), check: false, createKey: false, write: false },
        isRunOver,
    };
    const comment = flag(wrong, 'comment', true);
    if (wrong.length > 0)
        return { kind: 'invalid', command, problems: wrong };
    const because = command === 'plan' ? nothingToPlan(event) : undefined;
    if (because !== undefined)
        return { kind: 'nothing', because };
    const badge = (0,core/* getInput */.V4)('badge');
    return { kind: 'run', request, comment, ...(badge === '' ? {} : { badge: (0,external_node_path_.resolve)(directory, badge) }) };
}
function optionsOf(wrong, environment) {
    return {
        onError: choice(wrong, 'on-error', ['fail', 'skip']),
        allowDeletes: wholeNumber(wrong, 'allow-deletes'),
        onWidened: (0,core/* getInput */.V4)('on-widened') === '' ? undefined : choice(wrong, 'on-widened', ['warn', 'fail']),
        allowWidened: flag(wrong, 'allow-widened', false),
        anyBranch: flag(wrong, 'any-branch', false),
        share: shareOf(wrong),
        verifyMinutes: verifyMinutes(wrong),
        leaseSeconds: wholeNumber(wrong, 'lease') ?? 120,
        run: `${environment.GITHUB_RUN_ID ?? 'run'}-${environment.GITHUB_RUN_ATTEMPT ?? '1'}`,
    };
}
function branchOf(environment, { baseBranch }) {
    return baseBranch || environment.GITHUB_BASE_REF || environment.GITHUB_REF_NAME;
}
function proposalOf({ name, pullRequest }) {
    return name === 'pull_request_target' ? pullRequest : undefined;
}
function nothingToPlan({ action, pullRequest }) {
    if (!pullRequest || action !== 'closed')
        return undefined;
    return `Nothing was planned: pull request #${pullRequest.number} is closed.`;
}
function commandOf(wrong, event) {
    const command = choice(wrong, 'command', ['auto', ...PLAIN_COMMANDS]);
    if (command !== 'auto')
        return command;
    return isProposal(event) ? 'plan' : 'publish';
}
function choice(wrong, name, values) {
    const [first] = values;
    const given = (0,core/* getInput */.V4)(name) || first;
    const found = values.find((value) => value === given);
    if (found === undefined)
        wrong.push(invalid(name, choiceOf(values), given, (0,near_miss/* didYouMean */.a)(given, values)));
    return found ?? first;
}
function choiceOf(values) {
    return values.map((value) => `\`${value}\``).join(' or ');
}
function invalid(name, expected, given, hint) {
    const message = `The input \`${name}\` must be ${expected}, but it is \`${given}\`.`;
    return { level: 'error', code: 'input-invalid', message, hint };
}
function shareOf(wrong) {
    const given = (0,core/* getInput */.V4)('shard');
    if (given === '')
        return undefined;
    const share = (0,plan_share/* parseShare */.n8)(given);
    if (!share)
        wrong.push(invalid('shard', 'a share such as `2/8`', given));
    return share;
}
function verifyMinutes(wrong) {
    const minutes = wholeNumber(wrong, 'verify-minutes') ?? 15;
    return choice(wrong, 'verify', ['none', 'wait']) === 'wait' ? minutes : undefined;
}
function wholeNumber(wrong, name) {
    const given = (0,core/* getInput */.V4)(name);
    if (given === '')
        return undefined;
    if (!/^\d{1,9}$/.test(given))
        wrong.push(invalid(name, 'a whole number', given));
    return Number(given);
}
function flag(wrong, name, otherwise) {
    const given = (0,core/* getInput */.V4)(name);
    if (given === '')
        return otherwise;
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(given)) {
        wrong.push(invalid(name, '`true` or `false`', given));
    }
    return given.toLowerCase() === 'true';
}
function override(name) {
    const value = (0,core/* getInput */.V4)(name);
    return value === '' ? undefined : { value, from: `input \`${name}\`` };
}
function variable(environment, name) {
    const value = environment[name];
    return value ? { value, from: `\`${name}\`` } : undefined;
}

;// CONCATENATED MODULE: ./lib/github/comments.js


const COMMENTS = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
}));
const ALL = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
async function keepComment(github, wanted) {
    const { body, isNews, pullRequest } = wanted;
    const found = await findComment(github, wanted);
    if (found === undefined && !isNews)
        return 'not-needed';
    if (found === undefined) {
        await github.ask(`POST ${ALL}`, { issue_number: pullRequest.number, body });
        return 'created';
    }
    if (asStored(found.body ?? '') === asStored(body))
        return 'same';
    await github.ask(`PATCH ${ONE}`, { comment_id: found.id, body });
    return 'updated';
}
async function findComment(github, { pullRequest, marker }) {
    let isOurs;
    for await (const page of github.list(`GET ${ALL}`, { issue_number: pullRequest.number })) {
        const marked = (0,client/* understood */.Se)(COMMENTS, page).filter(({ body }) => body?.startsWith(marker.trimEnd()));
        if (marked.length === 0)
            continue;
        isOurs ??= authorCheck(await github.viewer());
        const found = marked.find(isOurs);
        if (found)
            return found;
    }
    return undefined;
}
function authorCheck(viewer) {
    if (viewer === undefined)
        return ({ user }) => user?.type === 'Bot';
    return ({ user }) => user !== null && user !== undefined && nameOf(user.login) === nameOf(viewer);
}
function nameOf(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}
function asStored(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}
function explainNoComment(error, { isFork }) {
    const because = error instanceof client/* GitHubError */.y_ ? error.message : error;
    const remedy = error instanceof client/* GitHubError */.y_ ? remedyFor(error, isFork) : '';
    return `The plan could not be written as a comment: ${because}; ${remedy}the job summary has the plan.`;
}
function remedyFor({ status }, isFork) {
    if (status === 401)
        return '`github-token` is not valid; ';
    if (status !== 403 && status !== 404)
        return '';
    if (isFork)
        return 'the pull request comes from a fork, whose token may only read; ';
    return 'the job needs the permission `pull-requests: write`; ';
}

;// CONCATENATED MODULE: ./lib/report/comment.js




const COMMENT_LIMIT = 65_000;
const comment_OPEN = { problems: 10, changes: 10 };
const MARKER_LIMIT = 400;
function renderComment(report, { repositoryUrl, runUrl = '' } = {}) {
    const web = { repositoryUrl, head: report.head ?? undefined, base: report.base ?? undefined };
    const beginning = [commentMarker(report), ...overview(report)].join('\n');
    return joinWithin(beginning, tablesOf(report, web, comment_OPEN), {
        limit: COMMENT_LIMIT,
        sizeOf: (text) => text.length,
        cutText: (rows) => comment_cutText(rows, runUrl),
    });
}
function commentMarker({ organization, source }) {
    const names = [organization ?? '', source ?? ''].map((name) => encodeURIComponent(name.toWellFormed()));
    return `<!-- docs-to-coveo plan: ${names.join('/').slice(0, MARKER_LIMIT)} -->\n`;
}
function isWorthComment({ items, access, members, problems }) {
    const matters = ({ level, code }) => level === 'error' || code === 'settings-change-not-shown';
    return items.length + access.length + members.length > 0 || problems.some(matters);
}
function comment_cutText(rows, runUrl) {
    const summary = markdown_link('job summary', runUrl);
    return leftOutText(rows, `GitHub takes no longer comment. The ${summary} shows more, and the report has all.`);
}

;// CONCATENATED MODULE: ./lib/action/plan-comment.js




const OUTCOMES = {
    created: 'The plan is now a comment on',
    updated: 'The plan is up to date in its comment on',
    same: 'The plan has not changed in its comment on',
    'not-needed': 'No comment was written, because nothing would change by merging',
};
async function commentPlan(report, world) {
    const { event, door } = world;
    if (report.command !== 'plan' || !isProposal(event) || event.name === 'merge_group')
        return undefined;
    const { pullRequest } = event;
    if (!pullRequest)
        return told('No comment was written: the event does not say which pull request this is.');
    if (report.head === null)
        return told('No comment was written: the run ended before there was a plan.');
    if (door.kind === 'closed')
        return { level: 'notice', line: explainNoComment(door.because, pullRequest) };
    return write(report, pullRequest, door, world.web);
}
async function write(report, pullRequest, { github }, web) {
    const [marker, body] = [commentMarker(report), renderComment(report, web)];
    try {
        const kept = await keepComment(github, { pullRequest, marker, body, isNews: isWorthComment(report) });
        return told(`${OUTCOMES[kept]} pull request #${pullRequest.number}.`);
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y_))
            throw error;
        return { level: 'notice', line: explainNoComment(error, pullRequest) };
    }
}
function told(line) {
    return { level: 'info', line };
}

;// CONCATENATED MODULE: ./lib/action/run-action.js





















async function runAction(secrets, signal) {
    const { environment } = secrets;
    setInterval(tellProgress, 1_000).unref();
    try {
        const event = readEvent(environment);
        const door = doorOf(secrets);
        const findBase = () => findBaseCommit({ door, runs: runsOf(environment, event), event, say: logger.info });
        const inputs = readInputs(secrets, event, { findBase, isRunOver: runChecker(door) });
        const { report, exit } = await answer(inputs, signal);
        await show(report, environment);
        if (inputs.kind === 'run' && inputs.badge !== undefined)
            await writeBadge(report, inputs.badge);
        if (inputs.kind === 'run' && inputs.comment)
            await comment(report, event, door, environment);
        return exit;
    }
    catch (unexpected) {
        await show((0,result/* emptyReport */._)('publish', [(0,failure/* problemOf */.Zw)(unexpected)]), environment);
        return 1;
    }
}
async function answer(inputs, signal) {
    switch (inputs.kind) {
        case 'invalid':
            return { report: (0,result/* emptyReport */._)(inputs.command, inputs.problems), exit: 2 };
        case 'nothing':
            return {
                report: (0,result/* emptyReport */._)('plan', [{ level: 'notice', code: 'nothing-to-plan', message: inputs.because }]),
                exit: 0,
            };
        case 'run':
            return (0,run/* run */.eF)(inputs.request, { clock: system_clock/* systemClock */.m, logger, signal });
    }
}
function doorOf({ githubToken, environment }) {
    const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository } = environment;
    return (0,client/* openGitHub */.o6)({ token: githubToken, apiUrl, repository, sleep: system_clock/* systemClock */.m.sleep });
}
function runChecker(door) {
    return door.kind === 'open' ? (run) => isRunOver(door.github, run) : undefined;
}
function runsOf(environment, event) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: except = '' } = environment;
    const workflow = workflowFile(environment.GITHUB_WORKFLOW_REF);
    const branch = branchOf(environment, event);
    return workflow && branch && repository ? { workflow, branch, repository, except } : undefined;
}
const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const now = () => performance.now();
const meter = (0,progress/* progressMeter */.Pg)(now);
const tellProgress = (0,progress/* progressLog */.mS)(meter, now, core/* info */.pq);
const logger = {
    info: (line) => (0,core/* info */.pq)((0,strip_controls/* stripControls */.$Y)(line)),
    ...((0,core/* isDebug */._o)() ? { debug: (line) => (0,core/* debug */.Yz)((0,strip_controls/* stripControls */.$Y)(line)) } : {}),
    progress(done, total, label) {
        meter.update(done, total, label);
        tellProgress();
    },
};
async function show(report, environment) {
    (0,core/* info */.pq)((0,report_text/* renderText */.S)(report, { color: false, verbose: (0,core/* isDebug */._o)() }));
    for (const { level, message, properties } of (0,annotations/* annotationsOf */.I)(report.problems))
        annotate[level](message, properties);
    const path = await writeReport(report, environment);
    for (const [name, value] of Object.entries(outputsOf(report, path)))
        (0,core/* setOutput */.uH)(name, value);
    await writeSummary(report, environment);
}
async function writeReport(report, { RUNNER_TEMP: temporary }) {
    try {
        const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary || (0,external_node_os_.tmpdir)(), 'docs-to-coveo-')), 'report.json');
        await (0,promises_.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
        return path;
    }
    catch (cause) {
        notWritten('report', cause);
        return '';
    }
}
async function writeBadge(report, file) {
    try {
        await (0,promises_.writeFile)(file, (0,badge/* badgeOf */.b)(report));
    }
    catch (cause) {
        notWritten('badge', cause);
    }
}
async function writeSummary(report, environment) {
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    try {
        await core/* summary */.z.addRaw(renderSummary(report, { repositoryUrl: repositoryUrl(environment) })).write();
    }
    catch (cause) {
        notWritten('job summary', cause);
    }
}
async function comment(report, event, door, environment) {
    try {
        const repository = repositoryUrl(environment);
        const runUrl = repository && `${repository}/actions/runs/${environment.GITHUB_RUN_ID}`;
        const news = await commentPlan(report, { event, door, web: { repositoryUrl: repository, runUrl } });
        if (news?.level === 'notice')
            (0,core/* notice */.lm)((0,strip_controls/* stripControls */.$Y)(news.line));
        else if (news)
            logger.info(news.line);
    }
    catch (cause) {
        notWritten('comment', cause);
    }
}
function notWritten(what, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    (0,core/* warning */.$e)((0,strip_controls/* stripControls */.$Y)(`The ${what} could not be written: ${reason}`));
}
function repositoryUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    return server && repository ? `${server}/${repository}` : undefined;
}


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Y6: () => (/* binding */ planOfShare),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* unused harmony export MOST_SHARES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function shardOf(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', path, 'buffer').toString('hex', 0, 1);
}
const MOST_SHARES = 256;
function parseShare(text) {
    const [, number = '', of = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const share = { number: Number(number), of: Number(of) };
    return share.number >= 1 && share.number <= share.of && share.of <= MOST_SHARES ? share : undefined;
}
function planOfShare(plan, record, share) {
    const pathOf = ({ reading }) => record?.items.get(reading.page.documentId)?.path ?? reading.file.path;
    const { true: pushes = [], false: left = [] } = Object.groupBy(plan.pushes, (push) => isInShare(shardOf(pathOf(push)), share) ? 'true' : 'false');
    const identities = { ...plan.identities, deleted: [] };
    const mode = pushes.length + identities.pushed.length === 0 ? 'none' : plan.mode;
    return { ...plan, mode, pushes, left, deletes: [], withheld: [], identities };
}
function isInShare(shard, { number, of }) {
    return Number.parseInt(shard, 16) % of === number - 1;
}


/***/ }),

/***/ 70885:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);


const YOUNG_MB = 8;
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--heap-growing-percent=10');
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--min-semi-space-size=4');
const observer = new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
    if (youngBytes() < YOUNG_MB * 2 ** 20)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
    observer.disconnect();
});
observer.observe({ entryTypes: ['gc'] });
function youngBytes() {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ outliveReaders)
/* harmony export */ });
function outliveReaders(streams) {
    for (const stream of streams) {
        stream.on('error', (error) => {
            if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE'))
                throw error;
        });
    }
}


/***/ }),

/***/ 18475:
/***/ (() => {

process.removeAllListeners('warning');
process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning')
        process.stderr.write(`${warning.name}: ${warning.message}\n`);
});



/***/ }),

/***/ 62564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeSecrets)
/* harmony export */ });
const API_KEY_NAMES = ['INPUT_API-KEY', 'COVEO_API_KEY'];
const TOKEN_NAMES = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN'];
function takeSecrets(environment) {
    const take = (names) => {
        const values = names.map((name) => environment[name]?.trim());
        for (const name of names)
            delete environment[name];
        return values.find((value) => value !== undefined && value !== '');
    };
    const apiKey = take(API_KEY_NAMES);
    const githubToken = take(TOKEN_NAMES);
    return { apiKey, githubToken, environment: { ...environment } };
}


/***/ }),

/***/ 65998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
function stopSignal() {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (stop.signal.aborted)
                process.exit(1);
            stop.abort();
        });
    }
    return stop.signal;
}


/***/ }),

/***/ 71477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* unused harmony export GITHUB_LIMITS */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35836);
/* harmony import */ var _group_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93762);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);



const GITHUB_LIMITS = { error: 10, warning: 10, notice: 10 };
function annotationsOf(problems, limits = GITHUB_LIMITS) {
    const levels = ['error', 'warning', 'notice'];
    const groups = (0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupProblems */ .Uh)(problems);
    return levels.flatMap((level) => {
        const found = groups.filter(({ first }) => first.level === level);
        if (found.length <= limits[level])
            return found.map(annotationOf);
        const shown = limits[level] - 1;
        return [...found.slice(0, shown).map(annotationOf), theOthers(level, sizeOf(found.slice(shown)))];
    });
}
function sizeOf(groups) {
    return groups.reduce((sum, { problems }) => sum + problems.length, 0);
}
function annotationOf(group) {
    const { level, code, hint, path, line, column } = group.first;
    return {
        level,
        message: [(0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMessage */ .no)(group), hint]
            .filter((part) => part !== undefined)
            .map(_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)
            .join('\n'),
        properties: { title: `docs-to-coveo: ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)(code)}`, ...placeOf(path, line, column) },
    };
}
function placeOf(file, startLine, startColumn) {
    if (file === undefined)
        return {};
    if (startLine === undefined)
        return { file };
    return startColumn === undefined ? { file, startLine } : { file, startLine, startColumn };
}
function theOthers(level, number) {
    return {
        level,
        message: `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(number, `more ${level}`)}: see the job summary, which lists them all.`,
        properties: { title: `docs-to-coveo: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(number, `more ${level}`)}` },
    };
}


/***/ }),

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ badgeOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);


function badgeOf(report) {
    return `${JSON.stringify({ schemaVersion: 1, ...saying(report) })}\n`;
}
function saying({ command, problems, counts }) {
    const label = command === 'check' ? 'docs' : 'docs in search';
    const errors = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsOf */ .B)(problems);
    if (errors.length > 0)
        return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(errors), color: 'red' };
    const warnings = problems.filter(({ level }) => level === 'warning');
    const color = warnings.length > 0 ? 'yellow' : 'brightgreen';
    if (command === 'check')
        return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(warnings) || 'no problems', color };
    const { added, updated, moved, unchanged } = counts;
    return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(added + updated + moved + unchanged, 'page'), color };
}


/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
function changesOf(items) {
    const gone = new Map(items.filter(({ action }) => action === 'deleted').map((item) => [item.documentId, item]));
    const origins = new Map();
    const moved = new Set();
    for (const item of items) {
        const old = item.action === 'added' ? gone.get(item.from?.documentId ?? '') : undefined;
        if (old === undefined || moved.has(old))
            continue;
        origins.set(item, old);
        moved.add(old);
    }
    return items.filter((item) => !moved.has(item)).map((item) => changeOf(item, origins.get(item)));
}
function changeOf({ action, ...item }, old) {
    if (old === undefined)
        return { ...item, kind: action };
    return { ...item, kind: 'moved', from: { path: old.path, documentId: old.documentId ?? undefined } };
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _k: () => (/* binding */ countProblems),
/* harmony export */   qj: () => (/* binding */ countsAsSeen)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29495);

const LEVELS = ['error', 'warning', 'notice'];
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function countProblems(problems) {
    const counted = LEVELS.map((level) => ({
        level,
        number: problems.filter((problem) => problem.level === level).length,
    }));
    return counted
        .filter(({ number }) => number > 0)
        .map(({ level, number }) => plural(number, level))
        .join(', ');
}
function countsAsSeen({ counts, items }) {
    const added = items.filter(({ action }) => action === 'added').length;
    const pairs = added - (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .f)(items).filter(({ kind }) => kind === 'added').length;
    return {
        ...counts,
        added: Math.max(0, counts.added - pairs),
        deleted: Math.max(0, counts.deleted - pairs),
        moved: counts.moved + pairs,
    };
}


/***/ }),

/***/ 20310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   as: () => (/* binding */ codeAddress),
/* harmony export */   l0: () => (/* binding */ DOCUMENTATION),
/* harmony export */   yl: () => (/* binding */ PROJECT)
/* harmony export */ });
const PROJECT = 'https://github.com/docs-to-coveo/docs-to-coveo';
const DOCUMENTATION = `${PROJECT}/blob/v1/docs/`;
function codeAddress(code) {
    return `${DOCUMENTATION}troubleshooting.md#${code}`;
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ progressMeter),
/* harmony export */   mS: () => (/* binding */ progressLog),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72663);


const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;
const ESTIMATE_AFTER = 2_000;
const ESTIMATE_FROM = 0.02;
function progressMeter(now) {
    const steps = new Map();
    return {
        update(done, total, label) {
            if (done >= total)
                steps.delete(label);
            else
                steps.set(label, { label, done: Math.max(0, done), total, since: steps.get(label)?.since ?? now() });
        },
        read() {
            const active = [...steps.values()];
            if (active.length === 0)
                return undefined;
            const share = active.reduce((sum, { done, total }) => sum + done / total, 0) / active.length;
            const parts = active.map(({ label, done, total }) => {
                return `${done} of ${total} ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(label)}`;
            });
            const left = timeLeft(now() - Math.min(...active.map(({ since }) => since)), share);
            return { share, text: [...parts, ...(left === undefined ? [] : [`about ${left} left`])].join(', ') };
        },
    };
}
function timeLeft(elapsed, share) {
    if (elapsed < ESTIMATE_AFTER || share < ESTIMATE_FROM)
        return undefined;
    const seconds = (elapsed * (1 - share)) / share / 1_000;
    if (seconds >= 90)
        return `${Math.round(seconds / 60)} minutes`;
    const rounded = seconds > 10 ? Math.round(seconds / 5) * 5 : Math.max(1, Math.round(seconds));
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rounded, 'second');
}
function progressLine({ text, share }, width = 80) {
    const room = (width > 0 ? width : 80) - 1;
    const size = Math.min(WIDEST_BAR, room - text.length - 4);
    return size < NARROWEST_BAR ? text.slice(0, room) : `${bar(share, size)}  ${text}`;
}
function bar(share, size) {
    const filled = Math.round(Math.min(1, share) * size);
    const head = filled > 0 && filled < size ? '>' : '';
    return `[${('='.repeat(filled - head.length) + head).padEnd(size)}]`;
}
const FIRST_LINE = 1_000;
const NEXT_LINE = 5_000;
function progressLog(meter, now, say) {
    let next = now() + FIRST_LINE;
    return () => {
        const time = now();
        const reading = time < next ? undefined : meter.read();
        if (reading === undefined)
            return;
        next = time + NEXT_LINE;
        say(reading.text);
    };
}


/***/ }),

/***/ 72663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
function stripControls(text) {
    return text
        .replace(UNSEEN, escaped)
        .replace(/^(\s*):(?=:)/u, (_, blanks) => blanks + escaped(':'))
        .replaceAll('##[', `${escaped('#')}#[`);
}
function plainSentence(text) {
    return stripControls(text.trim().replace(/\s+/gu, ' '));
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function placeText({ path, line, column }) {
    if (path === undefined)
        return '';
    const numbers = line === undefined ? [] : [line, column].filter((number) => number !== undefined);
    return [stripControls(path), ...numbers].join(':');
}


/***/ }),

/***/ 54215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ DOCUSAURUS),
/* harmony export */   DY: () => (/* binding */ GENERATORS),
/* harmony export */   HS: () => (/* binding */ LINK_CHECKS),
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   SC: () => (/* binding */ PERMALINK_VARIABLES),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   rn: () => (/* binding */ ON_WIDENED),
/* harmony export */   wq: () => (/* binding */ VITEPRESS),
/* harmony export */   xk: () => (/* binding */ BODY_TITLES),
/* harmony export */   zY: () => (/* binding */ DEFAULTS),
/* harmony export */   zt: () => (/* binding */ BODIES)
/* harmony export */ });
const REGIONS = ['us', 'ca', 'eu', 'au', 'hipaa'];
const GENERATORS = ['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'];
const LINK_CHECKS = ['off', 'warn', 'error'];
const BODY_TITLES = ['auto', 'off'];
const BODIES = ['markdown', 'built'];
const ON_WIDENED = ['warn', 'fail'];
const PERMALINK_VARIABLES = [
    ':path',
    ':page',
    ':dir',
    ':name',
    ':slug',
    ':title',
    ':year',
    ':month',
    ':day',
];
const ENDPOINTS = {
    us: { api: 'https://api.cloud.coveo.com', platform: 'https://platform.cloud.coveo.com' },
    ca: { api: 'https://api-ca.cloud.coveo.com', platform: 'https://platform-ca.cloud.coveo.com' },
    eu: { api: 'https://api-eu.cloud.coveo.com', platform: 'https://platform-eu.cloud.coveo.com' },
    au: { api: 'https://api-au.cloud.coveo.com', platform: 'https://platform-au.cloud.coveo.com' },
    hipaa: { api: 'https://apihipaa.cloud.coveo.com', platform: 'https://platformhipaa.cloud.coveo.com' },
};
const DEFAULTS = {
    region: 'us',
    generator: 'plain',
    permalink: '/:path',
    language: 'en',
    root: '.',
    include: ['**/*.{md,markdown,mdx}'],
    exclude: [],
    prefix: '/',
    bodyTitle: 'auto',
    body: 'markdown',
    sitemap: 'sitemap.xml',
    strict: true,
    links: 'warn',
    deletes: 10,
    ratio: 0.1,
    onWidened: 'warn',
};
const DOCUSAURUS = {
    id: 'default',
    docs: 'docs',
    blog: 'blog',
    pages: 'src/pages',
    numberPrefixes: true,
    defaultLocale: 'en',
};
const VITEPRESS = {
    srcDir: '.',
    srcExclude: [],
    cleanUrls: false,
    rewrites: {},
    locales: {},
};


/***/ })

};
