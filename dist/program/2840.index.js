export const id = 2840;
export const ids = [2840];
export const modules = {

/***/ 32840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _pages_front_matter_coveo_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15592);
/* harmony import */ var _pages_metadata_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59498);
/* harmony import */ var _pages_page_front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51893);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10772);
/* harmony import */ var _report_access_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66436);
/* harmony import */ var _settings_near_miss_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81552);
/* harmony import */ var _planning_plan_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87820);
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60778);
/* harmony import */ var _reading_page_converter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87032);
/* harmony import */ var _reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86281);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19830);











const FOUND = {
    title: 'the first heading, or the name of the file',
    headings: 'the headings of the body',
    date: 'the last commit that touched the file',
};
async function explain(context, written) {
    const started = context.clock.now();
    const run = await (0,_planning_plan_run_js__WEBPACK_IMPORTED_MODULE_6__/* .planRun */ .n)((0,_reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_10__/* .withRecordedTeams */ .t)(context, undefined), undefined);
    const paths = written.map((path) => path.replace(/^\.\//, ''));
    const isThere = (path) => run.opened.paths.has(`${context.workingDirectory}${path}`) || run.opened.paths.has(path);
    const path = paths.find(isThere) ?? paths.at(-1) ?? '';
    const reading = findReading(run, context.workingDirectory, path);
    const explanation = reading
        ? await explainReading(context, run, reading)
        : notTaken(run, context.workingDirectory, path);
    const { problems } = explanation;
    const findings = { command: 'explain', base: undefined, pushes: [], deletes: [], problems, started };
    const isMistake = problems.some(({ code }) => code === 'file-not-found');
    return { report: (0,_result_js__WEBPACK_IMPORTED_MODULE_9__/* .reportOf */ .E)(context, findings), ending: isMistake ? 'usage' : 'done', explanation };
}
function findReading({ plan }, workingDirectory, path) {
    const at = (name) => plan.readings.find(({ file }) => file.path === name);
    return at(`${workingDirectory}${path}`) ?? at(path);
}
function notTaken({ opened }, workingDirectory, path) {
    const isThere = opened.paths.has(`${workingDirectory}${path}`) || opened.paths.has(path);
    if (isThere) {
        const reason = 'no entry of `content` takes it, or the generator makes no page of it';
        return { kind: 'not-taken', path, reason, problems: [] };
    }
    if (opened.unnamed.some((one) => isSamePath(one, workingDirectory, path))) {
        const reason = 'its path is not UTF-8, so no address can be made of it';
        return { kind: 'not-taken', path, reason, problems: [] };
    }
    const reason = 'the commit does not hold it (only what is committed is published)';
    return { kind: 'not-taken', path, reason, problems: [fileNotFound(path, opened.paths)] };
}
function isSamePath(escaped, workingDirectory, written) {
    const plain = (path) => path.replace(/(?:\\x[0-9a-f]{2}|\uFFFD)+/g, '\uFFFD');
    return [workingDirectory + written, written].some((path) => plain(path) === plain(escaped));
}
function fileNotFound(path, paths) {
    const [name = path] = path.split('/').slice(-1);
    const near = (0,_settings_near_miss_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(path, [...paths]) ?? [...paths].find((one) => one.endsWith(`/${name}`));
    return {
        level: 'error',
        code: 'file-not-found',
        message: `\`explain\` needs the path of a committed file, but the commit holds no \`${path}\`.`,
        hint: near === undefined
            ? 'Paths count from the current folder, or from the root of the repository.'
            : `Did you mean \`${near}\`?`,
    };
}
async function explainReading(context, run, reading) {
    const { file } = reading;
    const problems = run.problems.filter((problem) => problem.path === file.path);
    const { root, prefix } = file.content;
    const about = { path: file.path, content: { root, prefix }, generator: context.settings.site.generator };
    if (reading.kind === 'unpublished') {
        return { ...about, kind: 'unpublished', reason: reading.reason, until: reading.until, problems };
    }
    if (reading.kind !== 'page')
        return { ...about, kind: 'error', problems };
    const page = await explainPage(context, run, reading);
    return { ...about, kind: 'page', ...page, problems: [...problems, ...page.problems] };
}
async function explainPage(context, run, { file, page }) {
    const { head } = context.options;
    const moments = await context.repository.lastCommits(head, new Set([file.path]));
    const convert = (0,_reading_page_converter_js__WEBPACK_IMPORTED_MODULE_8__/* .pageConverter */ .w)(context, run.opened, run.addresses());
    for await (const { content } of (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_7__/* .readFiles */ .U)(context, [file])) {
        const item = await convert(file, content, { lastCommit: moments.get(file.path) });
        if (!item)
            break;
        const { origins, leftOut, rule, permissions } = provenance(run, file, item.documentId, content);
        const metadata = Object.entries(item.metadata).map(([key, value]) => {
            return { key, value, from: origins.get(key) ?? FOUND[key] ?? 'the page itself' };
        });
        const { documentId, title, html, problems } = item;
        const { includes } = item;
        return { documentId, rule, title, metadata, leftOut, permissions, includes, html, until: page.until, problems };
    }
    throw new Error(`git does not hold ${file.path}, although it named it.`);
}
function provenance({ opened }, file, documentId, content) {
    const { site, moment } = opened;
    const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g)(content, file.path);
    const parsed = decoded.ok ? (0,_pages_page_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .pageFrontMatter */ .s)(decoded.text, file.path, site) : undefined;
    if (!parsed?.ok)
        return { origins: new Map(), leftOut: [], rule: '' };
    const { frontMatter } = parsed;
    const placement = site.generator.place(file, frontMatter, moment);
    const data = placement.kind === 'page' ? placement.data : frontMatter.data;
    const coveo = (0,_pages_front_matter_coveo_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readCoveo */ .r)(data.coveo, frontMatter.placeOf('coveo'), file.path);
    const rule = placement.kind === 'page' ? placement.rule : '';
    const { placeOf } = frontMatter;
    const permissions = explainPermissions(site.permissions.of(file.path, { data, placeOf }));
    return { ...(0,_pages_metadata_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataOf */ .N)({ file, documentId, data, coveo, placeOf, site }), rule, permissions };
}
function explainPermissions(found) {
    if (found.kind !== 'permissions')
        return undefined;
    const sets = found.sources.map(({ set, level, from, permissions }) => {
        return { set, level, from: askedBy(from), allows: (0,_report_access_text_js__WEBPACK_IMPORTED_MODULE_4__/* .accessText */ .c)([permissions]) };
    });
    return { sent: found.permissions, sets };
}
function askedBy(from) {
    if (from.kind === 'rule')
        return `rule ${from.number}, for \`${from.paths}\``;
    return from.place ? `the page, line ${from.place.line}` : 'the page, by a default of its generator';
}


/***/ }),

/***/ 86281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withRecordedTeams)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33275);

function withRecordedTeams(context, record) {
    const { readTeams } = context;
    const read = async (teams) => {
        const found = await readTeams?.(teams);
        if (found?.kind === 'teams')
            return found;
        const names = recordedGroups(teams, context.settings.identities?.provider, record);
        return { kind: 'teams', names, problems: [notRead(found?.problem)] };
    };
    return { ...context, readTeams: read };
}
function recordedGroups({ teams }, provider, record) {
    const groups = teams.map((name) => {
        const group = { kind: 'group', name, provider };
        const members = record?.identities?.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identityKey */ .U)(group))?.members ?? [];
        return [name, members.map((member) => ({ ...member, external: true }))];
    });
    return { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] };
}
function notRead(problem) {
    return {
        level: 'warning',
        code: 'github-teams-not-read',
        message: `The teams of \`identities.github\` could not be read, so changes of their members are not shown here.${problem ? ` ${problem.message}` : ''}`,
        hint: problem?.hint ?? 'It needs a token that may read the members of the organization; the workflow’s own may not.',
    };
}


/***/ })

};
