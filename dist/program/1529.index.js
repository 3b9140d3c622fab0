export const id = 1529;
export const ids = [1529];
export const modules = {

/***/ 91529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   access: () => (/* binding */ access)
/* harmony export */ });
/* harmony import */ var _plan_access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72779);
/* harmony import */ var _plan_access_known_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57028);
/* harmony import */ var _settings_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81552);
/* harmony import */ var _planning_permission_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26044);
/* harmony import */ var _planning_plan_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87820);
/* harmony import */ var _reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86281);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19830);







async function access(context, written) {
    const started = context.clock.now();
    const provider = context.settings.identities?.provider;
    const asker = askerIn(written, provider);
    if (!asker)
        return { report: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyReport */ ._)('access', [noIdentity(written)]), ending: 'usage' };
    const run = await (0,_planning_plan_run_js__WEBPACK_IMPORTED_MODULE_4__/* .planRun */ .n)((0,_reading_recorded_teams_js__WEBPACK_IMPORTED_MODULE_6__/* .withRecordedTeams */ .t)(context, undefined), undefined);
    const directory = { provider, identities: run.plan.identities.after };
    const identities = (0,_plan_access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesOf */ .UI)(asker, (0,_plan_access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .relationsOf */ .nS)(directory));
    const pages = (0,_planning_permission_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOf */ .k0)(run.plan).map(({ file, documentId, permissions }) => {
        return { path: file.path, documentId, ...(0,_plan_access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(permissions, identities) };
    });
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'access', base: undefined, plan, pushes: [], deletes: [], started };
    const arrays = (0,_planning_permission_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOf */ .k0)(run.plan).map(({ permissions }) => permissions);
    const unknown = unknownAsker(asker, directory, (0,_plan_access_known_names_js__WEBPACK_IMPORTED_MODULE_1__/* .knownNames */ .U)(directory, arrays));
    const problems = [...unknown, ...run.problems];
    const groups = [...identities.values()].map((way) => way.at(-1)).filter((one) => one !== undefined);
    return {
        report: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .E)(context, { ...findings, problems }),
        ending: 'done',
        seen: { identity: asker, groups: groups.filter(({ kind }) => kind !== 'user'), pages },
    };
}
function askerIn(written, provider) {
    if (written === 'anonymous')
        return written;
    const [, kind = 'user', name = ''] = /^(?:([A-Za-z]+):)?(.*)$/s.exec(written) ?? [];
    const known = ['user', 'group', 'virtualGroup'].find((one) => one === kind);
    return known && name.trim() !== '' ? { kind: known, name, provider } : undefined;
}
function noIdentity(written) {
    return {
        level: 'error',
        code: 'identity-malformed',
        message: `Who looks must be \`user:NAME\`, \`group:NAME\`, \`virtualGroup:NAME\` or \`anonymous\`, but is \`${written}\`.`,
        hint: written.includes(':') ? `A user of that name is \`user:${written}\`.` : undefined,
    };
}
function unknownAsker(asker, { provider, identities }, names) {
    if (asker === 'anonymous')
        return [];
    const isDefined = [...identities.values()].some(({ kind, name }) => kind === asker.kind && name === asker.name);
    if (isDefined || (identities.size === 0 && names.includes(asker.name)))
        return [];
    const isNamed = names.includes(asker.name);
    return [
        {
            level: isNamed ? 'notice' : 'warning',
            code: 'identity-not-defined',
            message: `\`identities\` does not define \`${asker.kind}:${asker.name}\`${provider ? ` for \`${provider}\`` : ''}, so only permissions that name it, and those for everyone, count here.`,
            hint: isNamed ? undefined : (0,_settings_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(asker.name, names),
        },
    ];
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
