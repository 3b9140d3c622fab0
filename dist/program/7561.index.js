export const id = 7561;
export const ids = [7561];
export const modules = {

/***/ 67561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

;// CONCATENATED MODULE: ./lib/plan/audit.js
function auditOf(record, held, repository) {
    const recorded = record?.items ?? new Map();
    const ids = new Set(held.map(({ documentId }) => documentId));
    const unknown = held.filter(({ documentId }) => !recorded.has(documentId));
    const extra = unknown.filter((item) => repository !== undefined && item.repository === repository);
    return {
        missing: [...recorded.values()].filter((line) => isSettled(line) && !ids.has(line.id)),
        extra,
        foreign: unknown.length - extra.length,
        held: held.length - unknown.length,
    };
}
function isSettled({ digest, doubt }) {
    return digest !== undefined && !doubt;
}
function auditedRecord(record, { missing, extra }) {
    const items = new Map(record.items);
    for (const line of missing)
        items.set(line.id, { ...line, doubt: true });
    for (const { documentId: id, path = '' } of extra) {
        items.set(id, { path, id, blob: '', settings: '', digest: 'found by an audit', doubt: true });
    }
    return { ...record, items };
}

// EXTERNAL MODULE: ./lib/publish/planning/check-record.js
var check_record = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/publish/planning/plan-run.js + 7 modules
var plan_run = __webpack_require__(87820);
// EXTERNAL MODULE: ./lib/publish/publish.js + 12 modules
var publish = __webpack_require__(40500);
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
;// CONCATENATED MODULE: ./lib/publish/audit.js





const FIELDS = ['sourcerepository', 'sourcepath'];
async function audit(context) {
    const started = context.clock.now();
    const reading = await context.store.read();
    const checked = await (0,check_record/* checkRecord */.EQ)({ ...context, options: { ...context.options, anyBranch: true } }, reading);
    if (checked.kind === 'refused')
        return finish(context, started, { problems: [checked.problem] }, (0,check_record/* endingOfCheck */.du)(checked));
    const held = await heldItems(context.content, context.signal);
    const found = auditOf(checked.record, held, context.origin.repository);
    const problems = problemsOf(found, context.heal ? 'warning' : 'error');
    if (context.heal && checked.kind === 'open')
        return heal(context, found, problems);
    const { plan } = await (0,plan_run/* planRun */.n)(context, checked.record);
    return finish(context, started, { base: checked.record, plan, problems: [...problems, ...outdated(plan)] });
}
async function heldItems(content, signal) {
    const held = [];
    for await (const { documentId, fields } of content.items(FIELDS, signal)) {
        held.push({ documentId, repository: textOf(fields.sourcerepository), path: textOf(fields.sourcepath) });
    }
    return held;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
async function heal(context, found, problems) {
    const result = await (0,publish.publish)({ ...context, store: auditedStore(context.store, found) });
    const report = { ...result.report, command: 'audit', problems: [...problems, ...result.report.problems] };
    return { ...result, report };
}
function auditedStore(store, found) {
    const audited = (reading) => reading.kind === 'record' ? { ...reading, record: auditedRecord(reading.record, found) } : reading;
    return {
        read: async () => audited(await store.read()),
        write: (record, over) => store.write(record, over),
        remove: (over) => store.remove(over),
    };
}
function finish(context, started, { base, plan, problems }, ending = 'done') {
    const { traffic } = context;
    const quiet = plan && { ...plan, withheld: [], failures: [] };
    const findings = {
        command: 'audit',
        base,
        plan: quiet,
        pushes: [],
        deletes: [],
        problems,
        traffic,
        started,
    };
    return { report: (0,result/* reportOf */.E)(context, findings), ending };
}
function problemsOf({ missing, extra, foreign }, level) {
    return [
        ...missing.map(({ id, path }) => {
            const message = `${id} was accepted, but the source does not hold it.`;
            return { level, code: 'item-missing', message, hint: '`audit --heal` sends it again.', path };
        }),
        ...extra.map(({ documentId, path }) => {
            const message = `The source holds ${documentId}, which is of this repository, but the record does not know it.`;
            return { level, code: 'item-extra', message, hint: '`audit --heal` deletes it where no page wants it.', path };
        }),
        ...(foreign > 0 ? [foreignItems(foreign)] : []),
    ];
}
function foreignItems(number) {
    return {
        level: 'notice',
        code: 'items-of-others',
        message: `The source holds ${number} items that are not known to be of this repository; they are left alone.`,
        hint: 'What this program sends has `sourcerepository` and `sourcepath` as metadata; a search shows them where fields of these names exist.',
    };
}
function outdated({ pushes, deletes }) {
    const changes = pushes.length + deletes.length;
    if (changes === 0)
        return [];
    const message = `${changes} items are out of date: ${pushes.length} are to be sent and ${deletes.length} to be deleted.`;
    return [{ level: 'warning', code: 'items-outdated', message, hint: 'Publish this commit.' }];
}


/***/ })

};
