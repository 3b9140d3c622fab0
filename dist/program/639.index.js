export const id = 639;
export const ids = [639];
export const modules = {

/***/ 66436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ accessText)
/* harmony export */ });
const SHOWN = 5;
const WORDS = { User: 'user', Group: 'group', VirtualGroup: 'group' };
function accessText(permissions) {
    if (permissions === null)
        return 'no permissions are sent';
    if (permissions.length === 0)
        return 'nobody';
    const isSimple = providersIn(permissions).size <= 1;
    const parts = permissions.map((part) => 'permissionSets' in part ? levelText(part, isSimple) : setText(part, isSimple));
    return parts.join(permissions.some(isLevel) ? '; else ' : ' and also ');
}
function isLevel(part) {
    return 'permissionSets' in part;
}
function providersIn(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
    const named = sets.flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [
        ...allowedPermissions,
        ...deniedPermissions,
    ]);
    return new Set(named.map(({ securityProvider }) => securityProvider));
}
function levelText({ permissionSets }, isSimple) {
    return permissionSets.map((set) => setText(set, isSimple)).join(' and also ');
}
function setText(set, isSimple) {
    const { allowAnonymous, allowedPermissions = [], deniedPermissions = [] } = set;
    const allowed = allowAnonymous ? 'everyone' : namesText(allowedPermissions, isSimple) || 'nobody';
    return deniedPermissions.length === 0 ? allowed : `${allowed} but not ${namesText(deniedPermissions, isSimple)}`;
}
function namesText(permissions, isSimple) {
    const names = permissions.slice(0, SHOWN).map(({ identity, identityType, securityProvider }) => {
        return `${WORDS[identityType]} ${identity}${isSimple || securityProvider === undefined ? '' : ` of ${securityProvider}`}`;
    });
    const more = permissions.length - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}


/***/ }),

/***/ 93762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ otherPlaces),
/* harmony export */   Uh: () => (/* binding */ groupProblems),
/* harmony export */   no: () => (/* binding */ groupMessage),
/* harmony export */   zR: () => (/* binding */ problemsByCode)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);


const RANKS = { error: 0, warning: 1, notice: 2 };
const OF_LINKS = new Map([
    ['link-to-nothing', 'lead nowhere'],
    ['link-to-unpublished', 'lead to what is not published'],
    ['anchor-to-nothing', 'lead to no heading and no id'],
]);
const OTHER_PLACES = 3;
const MANY_TARGETS = 20;
const TARGETS_OF_FOLDER = 5;
function groupProblems(problems, { byFolder = true } = {}) {
    const sorted = problems.toSorted(byLevelAndPlace);
    const folderOf = byFolder ? foldersToTell(sorted) : () => undefined;
    const groups = Map.groupBy(sorted, (problem) => {
        const folder = folderOf(problem);
        return folder === undefined ? keyOf(problem) : JSON.stringify([kindOf(problem), folder]);
    });
    const hinted = new Set();
    return [...groups.values()].flatMap((found) => {
        const [first] = found;
        if (!first)
            return [];
        const key = JSON.stringify([first.code, first.hint]);
        const hint = hinted.has(key) ? undefined : first.hint;
        hinted.add(key);
        return [{ first, problems: found, folder: folderOf(first), hint }];
    });
}
function foldersToTell(problems) {
    const targets = new Map();
    for (const problem of problems) {
        const folder = folderOfTarget(problem);
        if (problem.target === undefined || folder === undefined)
            continue;
        const folders = targets.get(kindOf(problem)) ?? new Map();
        targets.set(kindOf(problem), folders);
        folders.set(folder, (folders.get(folder) ?? new Set()).add(problem.target));
    }
    const sizeOf = (folders) => folders.values().reduce((sum, { size }) => sum + size, 0);
    const many = new Map([...targets].filter(([, folders]) => sizeOf(folders) > MANY_TARGETS));
    return (problem) => {
        const folder = many.size === 0 ? undefined : folderOfTarget(problem);
        const found = folder === undefined ? undefined : many.get(kindOf(problem))?.get(folder);
        return found && found.size >= TARGETS_OF_FOLDER ? folder : undefined;
    };
}
function folderOfTarget({ code, target }) {
    if (target === undefined || !OF_LINKS.has(code))
        return undefined;
    const [folder] = /^(?:\.{1,2}\/)*(?:[a-z][a-z\d+.-]*:\/\/[^/]*)?\/?[^/#?]+\/(?=.)/i.exec(target) ?? [];
    return folder === undefined ? undefined : `${folder}…`;
}
function problemsByCode(problems) {
    const counts = [...Map.groupBy(problems, ({ code }) => code)].map(([code, found]) => ({ code, count: found.length }));
    const sorted = counts.sort((one, other) => other.count - one.count || compared(one.code, other.code));
    return sorted.map(({ code, count }) => `${count} ${code}`).join(', ');
}
function keyOf(problem) {
    const { message, target } = problem;
    return JSON.stringify([kindOf(problem), target === undefined ? [message] : target]);
}
function kindOf({ level, code, hint, detail }) {
    return JSON.stringify([level, code, hint, detail]);
}
function groupMessage(group, shown = OTHER_PLACES) {
    const { code, message, target } = group.first;
    const { length } = group.problems;
    if (length === 1)
        return message;
    const files = new Set(group.problems.flatMap(({ path }) => path ?? [])).size;
    const where = files === 0 ? '' : ` in ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')}`;
    const others = otherPlaces(group);
    const named = others.slice(0, shown);
    const also = named.length === 0 ? '' : ` Also at ${named.join(', ')}${others.length > named.length ? ' …' : ''}`;
    const ofLinks = target === undefined ? undefined : OF_LINKS.get(code);
    if (ofLinks === undefined)
        return `${length} times${where}: ${message}${also}`;
    if (group.folder !== undefined) {
        const targets = new Set(group.problems.map((problem) => problem.target)).size;
        return `${length} links to ${targets} addresses in \`${group.folder}\`${where} ${ofLinks}.${also}`;
    }
    return `${length} links to \`${target}\`${where} ${ofLinks}.${also}`;
}
function otherPlaces({ first, problems }) {
    const places = new Set(problems.map(_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9));
    return [...places].filter((place) => place !== '' && place !== (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(first));
}
function byLevelAndPlace(one, other) {
    return (RANKS[one.level] - RANKS[other.level] ||
        Number(one.path === undefined) - Number(other.path === undefined) ||
        compared(one.path ?? '', other.path ?? '') ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0));
}
function compared(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51246);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _setup_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3527);



const CHANGES = ['added', 'updated', 'moved', 'deleted'];
const INTENTS = {
    added: 'to add',
    updated: 'to update',
    moved: 'to move',
    deleted: 'to delete',
};
const TELL = {
    plan: tellPlan,
    publish: tellPublish,
    rebuild: tellPublish,
    audit: tellAudit,
    check: tellCheck,
    access: ({ report, errors }) => errors || `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.counts.unchanged, 'page')} looked at`,
    setup: ({ report }) => (0,_setup_text_js__WEBPACK_IMPORTED_MODULE_0__/* .setupHeadline */ .g0)(report),
    explain: ({ errors }) => `Nothing to explain${errors && `: ${errors}`}`,
};
function headlineOf(report) {
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countsAsSeen */ .qj)(report);
    const changes = CHANGES.reduce((sum, change) => sum + counts[change], 0);
    return TELL[report.command]({ report, counts, changes, errors: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .errorsOf */ .B)(report.problems)) });
}
function tellPlan(story) {
    const { report, counts, changes, errors } = story;
    if (changes === 0)
        return tellNothing(story, 'Nothing to publish');
    const list = [...changesIn(counts, (change) => INTENTS[change]), ...othersIn(counts)].join(', ');
    const [organization, commit] = whereabouts(report);
    const where = [organization, commit].filter(Boolean).join(' ');
    return `Plan: ${list}${where && ` (${where})`}${errors && `; ${errors}`}`;
}
function tellPublish(story) {
    const { report, counts, changes, errors } = story;
    if (changes === 0)
        return tellNothing(story, 'Nothing published');
    const list = [...changesIn(counts, (change) => change), ...othersIn(counts)].join(', ');
    const [verb, preposition] = changes === counts.deleted ? ['Deleted', 'from'] : ['Published', 'to'];
    const [source, commit] = whereabouts(report);
    const where = [source && `${preposition} ${source}`, commit].filter(Boolean).join(' ');
    return `${verb} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(changes, 'page')}${where && ` ${where}`}: ${list}${errors && `; ${errors}`}`;
}
function tellNothing({ report, counts, errors }, begin) {
    const people = identitiesIn(report);
    if (people)
        return [`${people}; ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.unchanged, 'page')} unchanged`, errors].filter(Boolean).join('; ');
    if (errors || counts.withheld > 0)
        return `${begin}: ${[errors, ...othersIn(counts)].filter(Boolean).join(', ')}`;
    if (counts.unchanged === 0)
        return 'Nothing to do: no page is new or changed';
    return `Nothing to do: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.unchanged, 'page')} unchanged`;
}
function tellCheck({ report, counts }) {
    return `Checked ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts.unchanged + counts.failed, 'page')}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(report.problems) || 'no problems'}`;
}
function tellAudit(story) {
    if (story.changes > 0)
        return tellPublish(story);
    return `Audited the source: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(story.report.problems) || 'it holds what the record says'}`;
}
function identitiesIn({ command, identities }) {
    const [pushed, deleted] = [identities?.pushed.length ?? 0, identities?.deleted.length ?? 0];
    if (pushed + deleted === 0)
        return '';
    const parts = [pushed > 0 && `${pushed} pushed`, deleted > 0 && `${deleted} deleted`].filter(Boolean);
    return `${command === 'plan' ? 'Plan: users and groups' : 'Users and groups'}: ${parts.join(', ')}`;
}
function changesIn(counts, nameOf) {
    return CHANGES.filter((change) => counts[change] > 0).map((change) => `${counts[change]} ${nameOf(change)}`);
}
function othersIn({ unchanged, withheld, failed }) {
    const others = [
        unchanged > 0 && `${unchanged} unchanged`,
        withheld > 0 && `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(withheld, 'delete')} withheld`,
        failed > 0 && `${failed} failed`,
    ];
    return others.filter((text) => text !== false);
}
function whereabouts({ organization, source, head }) {
    return [[organization, source].filter(Boolean).join('/'), head === null ? '' : `at ${head.slice(0, 7)}`];
}


/***/ }),

/***/ 50271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _group_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93762);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);


const STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
function problemLines(problems, colorize, { verbose = false } = {}) {
    return (0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupProblems */ .Uh)(problems, { byFolder: !verbose }).map((group) => groupLine(group, colorize, verbose));
}
function groupLine(group, colorize, verbose) {
    const { level, code, detail } = group.first;
    const where = (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(group.first);
    const message = (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)((0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMessage */ .no)(group, verbose ? 0 : undefined));
    const first = `  ${where && `${where} `}${colorize(STYLES[level], level)} ${message} (${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)(code)})`;
    const more = [
        ...(verbose ? (0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPlaces */ .RA)(group).map((place) => `also at ${place}`) : []),
        ...(group.hint === undefined ? [] : [`hint: ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)(group.hint)}`]),
        ...(verbose && detail !== undefined ? detail.split('\n').map(_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y) : []),
    ];
    return [first, ...more.map((line) => colorize('dim', `      ${line}`))].join('\n');
}


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ setupLines),
/* harmony export */   B3: () => (/* binding */ privilegeLines),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   g0: () => (/* binding */ setupHeadline)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72663);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68510);




const SHOWN_KEPT = 10;
const SYMBOLS = {
    create: { symbol: '+', style: 'green' },
    change: { symbol: '~', style: 'yellow' },
    keep: { symbol: '=', style: 'dim' },
    cannot: { symbol: '!', style: 'red' },
};
const KINDS = {
    source: 'source',
    provider: 'identity provider',
    field: 'field',
    mapping: 'mapping for',
};
function setupHeadline(report) {
    const { setup, organization, problems } = report;
    const errors = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countProblems */ ._k)((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsOf */ .B)(problems));
    const of = organization === null ? '' : ` of ${organization}`;
    if (!setup)
        return `Nothing was set up${errors && `: ${errors}`}`;
    if (setup.mode === 'check')
        return checkHeadline(report, of);
    const count = (action) => setup.steps.filter((step) => step.action === action).length;
    const work = count('create') + count('change') + count('cannot');
    if (work === 0 && !errors)
        return `Nothing to set up${of}: ${count('keep')} as they should be`;
    const parts = setup.mode === 'plan' ? planParts(setup.steps) : applyParts(setup.steps);
    const told = parts.filter((part) => !part.startsWith('0 ')).join(', ') || errors;
    return `${setup.mode === 'plan' ? 'Setup plan' : 'Set up'}${of}: ${told}`;
}
function planParts(steps) {
    const count = (action) => steps.filter((step) => step.action === action).length;
    return [
        `${count('create')} to create`,
        `${count('change')} to change`,
        `${count('keep')} to keep`,
        `${count('cannot')} cannot be done`,
    ];
}
function applyParts(steps) {
    const count = (holds) => steps.filter(holds).length;
    return [
        `${count(({ action, done }) => action === 'create' && done)} created`,
        `${count(({ action, done }) => action === 'change' && done)} changed`,
        `${count(({ action }) => action === 'keep')} kept`,
        `${count(({ action, done }) => (action === 'create' || action === 'change') && !done)} not done`,
        `${count(({ action }) => action === 'cannot')} cannot be done`,
    ];
}
function checkHeadline({ setup, problems }, of) {
    const privileges = setup?.privileges ?? [];
    const held = privileges.filter((one) => one.held).length;
    const missing = problems.filter(({ code }) => code === 'privilege-missing').length;
    const verdict = missing === 0 ? 'has all that publishing needs' : `lacks ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(missing, 'privilege')} that publishing needs`;
    const other = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countProblems */ ._k)(problems.filter(({ level, code }) => level === 'error' && code !== 'privilege-missing'));
    return privileges.length === 0
        ? `The key${of} was not checked: ${other}`
        : `The key${of} ${verdict} (${held} of ${privileges.length} held)`;
}
function setupLines({ setup }, paint, { verbose }) {
    const linesOf = (action) => (setup?.steps ?? [])
        .filter((step) => step.action === action)
        .map((step) => stepLine(step, setup?.mode === 'apply', paint));
    return [
        ...linesOf('create'),
        ...linesOf('change'),
        ...linesOf('cannot'),
        ...(0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(linesOf('keep'), SHOWN_KEPT, verbose),
        ...(setup?.mode === 'plan' && hasWork(setup.steps)
            ? ['', 'Nothing was changed. To carry it out: docs-to-coveo setup --yes']
            : []),
    ];
}
function hasWork(steps) {
    return steps.some(({ action }) => action === 'create' || action === 'change');
}
function stepLine({ kind, name, action, detail, done }, isApplied, paint) {
    const { symbol, style } = SYMBOLS[action];
    const why = detail ? [paint('dim', `(${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(detail)})`)] : [];
    const undone = isApplied && !done && (action === 'create' || action === 'change') ? ['not done'] : [];
    return [`  ${paint(style, symbol)} ${KINDS[kind]} ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(name)}`, ...why, ...undone].join('  ');
}
const PURPOSES = {
    publish: 'To publish:',
    audit: 'For `audit` and `rebuild` besides:',
    setup: 'For `setup --yes` besides:',
    'create-key': 'For `setup --create-key` besides:',
};
function privilegeLines({ setup }, paint) {
    const privileges = setup?.privileges ?? [];
    return ['publish', 'audit', 'setup', 'create-key'].flatMap((purpose) => {
        const some = privileges.filter((one) => one.purpose === purpose);
        const lines = some.map(({ held, privilege, why }) => {
            const mark = held ? paint('green', 'has  ') : paint('red', 'lacks');
            return `  ${mark} ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(privilege)}  ${paint('dim', `(${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .stripControls */ .$Y)(why)})`)}`;
        });
        return lines.length === 0 ? [] : [PURPOSES[purpose], ...lines];
    });
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51246);
/* harmony import */ var _access_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66436);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29495);
/* harmony import */ var _colorize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22455);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35836);
/* harmony import */ var _group_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93762);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5916);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50271);
/* harmony import */ var _setup_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3527);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72663);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33795);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68510);
/* harmony import */ var _unpublished_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6373);













const SHOWN_CHANGES = 20;
const SHOWN_PROBLEMS = 50;
const SYMBOLS = {
    added: { symbol: '+', style: 'green' },
    updated: { symbol: '~', style: 'yellow' },
    moved: { symbol: '→', style: 'cyan' },
    deleted: { symbol: '-', style: 'red' },
    withheld: { symbol: '-', style: 'dim' },
    failed: { symbol: '!', style: 'red' },
};
function renderText(report, options) {
    const colorize = (0,_colorize_js__WEBPACK_IMPORTED_MODULE_1__/* .colorizeWith */ .c)(options.color);
    if (options.quiet)
        return quietText(report, colorize);
    const byKind = Map.groupBy((0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .changesOf */ .f)(report.items), ({ kind }) => kind);
    const listOf = (kind) => changeLines(byKind.get(kind) ?? [], colorize, options);
    const sections = [
        [colorize('bold', (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headlineOf */ .g)(report)))],
        (0,_unpublished_js__WEBPACK_IMPORTED_MODULE_6__/* .unpublishedLines */ .r)(report.unpublished, options.verbose),
        (0,_setup_text_js__WEBPACK_IMPORTED_MODULE_5__/* .setupLines */ .$Z)(report, colorize, options),
        (0,_setup_text_js__WEBPACK_IMPORTED_MODULE_5__/* .privilegeLines */ .B3)(report, colorize),
        [...listOf('added'), ...listOf('updated'), ...listOf('moved'), ...listOf('deleted')],
        titled('Not published, because of problems:', listOf('failed')),
        withheldSection(report, listOf('withheld')),
        ...accessSections(report, options),
        titled(`${(0,_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .countProblems */ ._k)(report.problems)}:`, problemSection(report.problems, colorize, options)),
        [colorize('dim', (0,_traffic_js__WEBPACK_IMPORTED_MODULE_10__/* .trafficText */ .n)(report))],
    ];
    const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
}
function quietText(report, colorize) {
    return `${[(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)((0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headlineOf */ .g)(report)), ...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .problemLines */ .p)((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .errorsOf */ .B)(report.problems), colorize)].join('\n')}\n`;
}
function problemSection(problems, colorize, options) {
    const lines = (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .problemLines */ .p)(problems, colorize, options);
    const shown = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_12__/* .truncate */ .x)(lines, SHOWN_PROBLEMS, options.verbose);
    if (lines.length === 0)
        return [];
    const all = shown.length === lines.length ? [] : [`  in all: ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .plainSentence */ .Gx)((0,_group_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsByCode */ .zR)(problems))}`];
    return [...shown, ...all, colorize('dim', `  ${tellsMore(problems)}`)];
}
function tellsMore(problems) {
    const [code, ...others] = new Set(problems.map((problem) => problem.code));
    return others.length === 0
        ? `\`docs-to-coveo explain ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .plainSentence */ .Gx)(code ?? '')}\` tells more.`
        : '`docs-to-coveo explain CODE` tells more of each code.';
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function withheldSection({ counts }, lines) {
    if (counts.withheld === 0)
        return [];
    return [
        `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(counts.withheld, 'delete')} withheld, because they are many:`,
        ...lines,
        `  If they are meant, allow them for one run: --allow-deletes ${counts.withheld}`,
    ];
}
function changeLines(changes, colorize, { verbose, width }) {
    const lines = changes.map((change) => changeLine(change, colorize, width ?? Number.POSITIVE_INFINITY));
    return (0,_truncate_js__WEBPACK_IMPORTED_MODULE_12__/* .truncate */ .x)(lines, SHOWN_CHANGES, verbose);
}
function changeLine({ kind, path, documentId, reason, from }, colorize, width) {
    const { symbol, style } = SYMBOLS[kind];
    const before = kind === 'moved' ? from : undefined;
    const file = fromTo(before?.path, path);
    const address = fromTo(before?.documentId, documentId ?? '');
    const why = `(${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .plainSentence */ .Gx)(reason)})`;
    const isWide = [`  ${symbol} ${file}`, address, why].join('  ').length > width;
    return [`  ${colorize(style, symbol)} ${file}`, address, colorize('dim', why)]
        .filter((part) => part !== '')
        .join(isWide ? '\n      ' : '  ');
}
function fromTo(before, after) {
    return before === undefined || before === after
        ? (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(after)
        : `${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(before)} → ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(after)}`;
}
function accessSections({ access, members, identities }, { verbose }) {
    const items = access.toSorted((one, other) => Number(other.widened) - Number(one.widened)).map(accessLine);
    const people = members.toSorted((one, other) => other.gains.length - one.gains.length).map(memberLine);
    const groups = (identities?.withheld ?? []).map(({ identity, lost }) => {
        return `  ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(identity)}  would lose ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(lost, 'member')}; if that is meant: --allow-deletes ${lost}`;
    });
    return [
        identityLine(identities),
        titled('Who may see these items changes:', (0,_truncate_js__WEBPACK_IMPORTED_MODULE_12__/* .truncate */ .x)(items, SHOWN_CHANGES, verbose)),
        titled('Who sees more or less through groups:', (0,_truncate_js__WEBPACK_IMPORTED_MODULE_12__/* .truncate */ .x)(people, SHOWN_CHANGES, verbose)),
        titled('Groups kept as before, because so many members would leave:', groups),
    ];
}
function identityLine({ pushed = [], deleted = [], unchanged = 0 } = {}) {
    if (pushed.length + deleted.length === 0)
        return [];
    return [`Users and groups: ${pushed.length} pushed, ${deleted.length} deleted, ${unchanged} unchanged`];
}
function accessLine({ documentId, before, after, widened }) {
    const change = `${(0,_access_text_js__WEBPACK_IMPORTED_MODULE_0__/* .accessText */ .c)(before)} → ${(0,_access_text_js__WEBPACK_IMPORTED_MODULE_0__/* .accessText */ .c)(after)}`;
    return `  ${widened ? 'wider  ' : 'changed'}  ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(documentId)}  (${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(change)})`;
}
function memberLine({ identity, gains, loses }) {
    const parts = [
        gains.length > 0 && `sees ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(gains.length, 'item')} more: ${firstOf(gains)}`,
        loses.length > 0 && `no longer sees ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(loses.length, 'item')}: ${firstOf(loses)}`,
    ];
    return `  ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y)(identity)}  ${parts.filter(Boolean).join('; ')}`;
}
function firstOf(ids) {
    const shown = ids.slice(0, 3).map(_strip_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .stripControls */ .$Y).join(', ');
    return ids.length > 3 ? `${shown} …` : shown;
}


/***/ }),

/***/ 33795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trafficText)
/* harmony export */ });
/* unused harmony export forecastText */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);

const UNITS = ['kB', 'MB', 'GB'];
function trafficText({ command, calls, forecast, seconds }) {
    const time = `${seconds.toFixed(1)} seconds`;
    if (forecast)
        return `${forecastText(forecast)} This plan took ${time}.`;
    if (calls.requests > 0)
        return `${callsText(calls)}, ${time}`;
    return command !== 'plan' && command !== 'check' && command !== 'explain' ? `No call to the service, ${time}` : time;
}
function callsText({ requests, retries, containers, bytes }) {
    const again = retries > 0 ? ` (${retries === 1 ? '1 retry' : `${retries} retries`})` : '';
    return `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request')}${again}, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(containers, 'container')}, ${bytesText(bytes)} sent`;
}
function forecastText({ requests, containers, bytes, minutes }) {
    const calls = `About ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request')}, ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(containers, 'container')} and ${bytesText(bytes)} to send;`;
    return `${calls} indexed about ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(minutes, 'minute')} later.`;
}
function bytesText(bytes) {
    const power = UNITS.findLastIndex((_, index) => bytes >= 1000 ** (index + 1));
    return power < 0 ? (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(bytes, 'byte') : `${(bytes / 1000 ** (power + 1)).toFixed(1)} ${UNITS[power]}`;
}


/***/ }),

/***/ 68510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
function truncate(lines, limit, verbose) {
    if (verbose || lines.length <= limit)
        return lines;
    return [...lines.slice(0, limit), `  … and ${lines.length - limit} more, use --verbose`];
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unpublishedLines),
/* harmony export */   t: () => (/* binding */ unpublishedText)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);


const KINDS = [
    { reason: /(?:^|: )`draft` is|^it is a draft\b/, count: (pages) => (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(pages, 'draft') },
    { reason: /^`unlisted` is/, count: (pages) => `${pages} unlisted` },
    { reason: /^`published` is/, count: (pages) => `${pages} with "published: false"` },
    { reason: /^`coveo\.publish` is/, count: (pages) => `${pages} with "coveo.publish: false"` },
    { reason: /\bdate is in the future$/, count: (pages) => `${pages} before ${theirs(pages)} date` },
    { reason: /\bdate has passed$/, count: (pages) => `${pages} after ${theirs(pages)} date` },
    { reason: /^/, count: (pages) => `${pages} that the generator leaves out` },
];
function unpublishedText(unpublished) {
    if (unpublished.length === 0)
        return '';
    const byKind = Map.groupBy(unpublished, ({ reason }) => KINDS.find((kind) => kind.reason.test(reason)));
    const counts = KINDS.flatMap((kind) => {
        const pages = byKind.get(kind)?.length ?? 0;
        return pages === 0 ? [] : [kind.count(pages)];
    });
    return `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unpublished.length, 'page')} not published: ${counts.join(', ')}`;
}
function unpublishedLines(unpublished, verbose) {
    if (unpublished.length === 0)
        return [];
    const text = unpublishedText(unpublished);
    if (!verbose)
        return [text];
    return [`${text}:`, ...unpublished.map((page) => `  ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$Y)(page.path)}  (${whyAndWhen(page)})`)];
}
function whyAndWhen({ reason, until }) {
    return (0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)(until === undefined ? reason : `${reason}, until ${until}`);
}
function theirs(pages) {
    return pages === 1 ? 'its' : 'their';
}


/***/ })

};
