export const id = 1347;
export const ids = [1347];
export const modules = {

/***/ 91347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/coveo/batches.js + 3 modules
var batches = __webpack_require__(5029);
// EXTERNAL MODULE: ./lib/plan/forecast.js
var plan_forecast = __webpack_require__(80250);
// EXTERNAL MODULE: ./lib/publish/planning/access-basis.js
var access_basis = __webpack_require__(39964);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/model/compact-copy.js
var compact_copy = __webpack_require__(49420);
// EXTERNAL MODULE: ./lib/publish/reading/anchor-check.js
var anchor_check = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/publish/reading/convert-ahead.js
var convert_ahead = __webpack_require__(44667);
// EXTERNAL MODULE: ./lib/publish/reading/page-converter.js
var page_converter = __webpack_require__(87032);
// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
// EXTERNAL MODULE: ./lib/pages/links/page-links.js + 1 modules
var page_links = __webpack_require__(10670);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 5 modules
var commit_site = __webpack_require__(60778);
;// CONCATENATED MODULE: ./lib/publish/planning/lost-anchors.js







function lostAnchors(context, run, { record, convert }) {
    const others = othersOf(run, record);
    const targets = targetsOf(run.plan.pushes, record, others);
    return {
        note({ documentId, anchors, includes, problems }) {
            const target = targets.get(documentId);
            if (!target)
                return;
            target.anchors = new Set((0,compact_copy/* compactCopy */.R)([...anchors]));
            target.isWhole =
                includes.length === 0 && !problems.some(({ code }) => code === 'include-not-found' || code === 'include-limit');
        },
        async problems() {
            const former = await formerAnchors(context, targets, convert);
            const lossy = new Map([...targets].filter(([id, target]) => hasLost(target, former.get(id))));
            if (lossy.size === 0)
                return [];
            const isKey = setOfKeys(lossy);
            const suspects = others.filter(({ links }) => links?.some(isKey) ?? true).map(({ file }) => file);
            const problems = [];
            for await (const { item } of (0,convert_ahead/* convertAhead */.R)(context, convert, suspects, () => ({ arePlaced: true }))) {
                for (const link of item?.anchorLinks ?? []) {
                    const target = lossy.get(link.documentId);
                    if (!target?.anchors || (0,any_anchor/* mayHaveAnchor */.nj)(target.anchors, link.anchor))
                        continue;
                    const before = former.get(link.documentId);
                    if (before && !(0,any_anchor/* mayHaveAnchor */.nj)(before, link.anchor))
                        continue;
                    problems.push((0,compact_copy/* compactCopy */.R)((0,page_links/* anchorToNothing */.sg)(link, target.former.path)));
                }
            }
            return (0,page_links/* judgeLinks */.XT)(problems, context.settings);
        },
    };
}
function othersOf({ plan }, record) {
    const sent = new Set([...plan.pushes, ...(plan.left ?? [])].map(({ reading }) => reading.file.path));
    return plan.readings.flatMap((reading) => {
        const { file } = reading;
        if (sent.has(file.path))
            return [];
        if (reading.kind === 'unchanged')
            return [{ file, links: reading.recorded.links }];
        return reading.kind === 'page' ? [{ file, links: record?.items.get(reading.page.documentId)?.links }] : [];
    });
}
function targetsOf(pushes, record, others) {
    const linked = new Set(others.flatMap(({ links = [] }) => links));
    const isUnknown = others.some(({ links }) => links === undefined);
    const isLinked = (file, id) => isUnknown || keysOf(file, id).some((key) => linked.has(key));
    return new Map(pushes.flatMap(({ reading }) => {
        const { file, page, stale } = reading;
        const recorded = record?.items.get(page.documentId);
        if (!recorded?.blob || !isLinked(file, page.documentId))
            return [];
        const isSameText = recorded.blob === file.blob;
        if (isSameText && stale !== 'files')
            return [];
        return [[page.documentId, { former: { ...file, blob: recorded.blob }, isSameText }]];
    }));
}
function keysOf({ path }, documentId) {
    return [(0,link_keys/* linkKey */.Sg)(path), (0,link_keys/* linkKey */.Sg)(documentId)];
}
function setOfKeys(targets) {
    const keys = new Set([...targets].flatMap(([id, { former }]) => keysOf(former, id)));
    return (key) => keys.has(key);
}
async function formerAnchors(context, targets, convert) {
    const known = new Map();
    const own = [...targets].filter(([, { former, isSameText, isWhole }]) => isWhole && !isSameText && former.content.body !== 'built');
    const files = own.map(([documentId, { former }]) => ({ ...former, documentId }));
    try {
        for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, files)) {
            known.set(file.documentId, new Set((0,compact_copy/* compactCopy */.R)([...((await convert(file, content))?.anchors ?? [])])));
        }
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.X && error.kind === 'missing-object'))
            throw error;
    }
    return known;
}
function hasLost({ anchors, isSameText, isWhole }, former) {
    if (!anchors || anchors.has(any_anchor/* ANY_ANCHOR */.dJ) || (isSameText && isWhole))
        return false;
    return former === undefined || !former.isSubsetOf(anchors);
}

;// CONCATENATED MODULE: ./lib/publish/planning/change-problems.js






const MOST_NEW_PAGES = 500;
async function changeProblems(context, run, record) {
    const { plan, opened, addresses } = run;
    if (context.settings.links === 'off' || plan.pushes.length === 0)
        return [];
    if (!record && plan.pushes.length > MOST_NEW_PAGES)
        return [];
    const convert = (0,page_converter/* pageConverter */.w)(context, opened, addresses());
    const anchors = (0,anchor_check/* anchorCheck */.M)(context, opened, addresses(), convert);
    const lost = lostAnchors(context, run, { record, convert });
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of (0,convert_ahead/* convertAhead */.R)(context, convert, pages)) {
        context.logger.progress(++done, pages.length, 'pages checked');
        if (!item)
            continue;
        anchors.note(item);
        lost.note(item);
        (0,append/* append */.B)(problems, (0,compact_copy/* compactCopy */.R)(item.problems));
    }
    (0,append/* append */.B)(problems, await anchors.problems());
    (0,append/* append */.B)(problems, await lost.problems());
    return problems;
}

// EXTERNAL MODULE: ./lib/publish/planning/check-record.js
var check_record = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/publish/planning/plan-run.js + 7 modules
var plan_run = __webpack_require__(87820);
// EXTERNAL MODULE: ./lib/publish/planning/quota-check.js + 1 modules
var quota_check = __webpack_require__(17466);
// EXTERNAL MODULE: ./lib/publish/reading/recorded-teams.js
var recorded_teams = __webpack_require__(86281);
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
;// CONCATENATED MODULE: ./lib/publish/plan.js









async function plan(context) {
    const started = context.clock.now();
    const anyBranch = { ...context, options: { ...context.options, anyBranch: true } };
    const checked = await (0,check_record/* checkRecord */.EQ)(anyBranch, await context.store.read());
    if (checked.kind !== 'open') {
        const base = checked.kind === 'older' ? checked.record : undefined;
        const report = (0,result/* reportOf */.E)(context, {
            command: 'plan',
            base,
            pushes: [],
            deletes: [],
            problems: [checked.problem],
            started,
        });
        return { report, ending: (0,check_record/* endingOfCheck */.du)(checked) };
    }
    const run = await (0,plan_run/* planRun */.n)((0,recorded_teams/* withRecordedTeams */.t)(context, checked.record), checked.record);
    const { pushes, deletes, identities } = run.plan;
    const branch = checked.record && !context.options.anyBranch ? (0,check_record/* branchObjection */.u0)(checked.record, context.origin) : undefined;
    const notices = branch ? [...checked.notices, { ...branch, level: 'notice' }] : checked.notices;
    const forecast = (0,plan_forecast/* forecastOf */.D)(run.plan, batches/* DEFAULT_BATCH_BYTES */.vV);
    const ofAccess = (await (0,access_basis/* accessBasisProblems */.h)(context, checked, run.plan)).map(asWarning);
    const problems = [
        ...run.problems,
        ...(await changeProblems(context, run, checked.record)),
        ...notices,
        ...ofAccess,
        ...(await (0,quota_check/* checkQuota */.L)(context, run.plan, forecast)),
    ];
    const findings = {
        command: 'plan',
        base: checked.record,
        plan: run.plan,
        pushes,
        deletes,
        identities,
        access: run.access,
        problems,
        forecast,
        fingerprint: run.fingerprint(),
        started,
    };
    return { report: (0,result/* reportOf */.E)(context, findings), ending: 'done' };
}
function asWarning(problem) {
    return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
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
