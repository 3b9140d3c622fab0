export const id = 5595;
export const ids = [5595];
export const modules = {

/***/ 95595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27925);
/* harmony import */ var _model_compact_copy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49420);
/* harmony import */ var _planning_plan_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87820);
/* harmony import */ var _reading_anchor_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(566);
/* harmony import */ var _reading_convert_ahead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44667);
/* harmony import */ var _reading_page_converter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87032);
/* harmony import */ var _reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86281);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19830);








async function check(context) {
    const started = context.clock.now();
    const run = await (0,_planning_plan_run_js__WEBPACK_IMPORTED_MODULE_0__/* .planRun */ .n)((0,_reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_5__/* .withRecordedTeams */ .t)(context, undefined), undefined);
    const problems = [...run.problems, ...(await bodyProblems(context, run))];
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'check', base: undefined, plan, pushes: [], deletes: [], problems, started };
    return { report: (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(context, findings), ending: 'done' };
}
async function bodyProblems(context, { plan, opened, addresses }) {
    const convert = (0,_reading_page_converter_js__WEBPACK_IMPORTED_MODULE_3__/* .pageConverter */ .w)(context, opened, addresses());
    const anchors = (0,_reading_anchor_check_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorCheck */ .M)(context, opened, addresses(), convert);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of (0,_reading_convert_ahead_js__WEBPACK_IMPORTED_MODULE_2__/* .convertAhead */ .R)(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(problems, (0,_model_compact_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .compactCopy */ .R)(item.problems));
        context.logger.progress(++done, pages.length, 'pages checked');
    }
    return [...problems, ...(await anchors.problems())];
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
