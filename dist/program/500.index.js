export const id = 500;
export const ids = [500];
export const modules = {

/***/ 12637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ draftRecord)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(33275);
;// CONCATENATED MODULE: ./lib/plan/identity-lines.js

function identityLines(before, { identities: { pushed, deleted } }, state) {
    const isSame = state === 'untouched' || pushed.length + deleted.length === 0;
    if (isSame)
        return before ? { identities: before } : {};
    const lines = new Map(before);
    for (const one of pushed) {
        const key = (0,identity/* identityKey */.U)(one);
        lines.set(key, state === 'accepted' ? one : { ...(before?.get(key) ?? one), doubt: true });
    }
    for (const one of deleted) {
        if (state === 'accepted')
            lines.delete((0,identity/* identityKey */.U)(one));
        else
            lines.set((0,identity/* identityKey */.U)(one), { ...one, doubt: true });
    }
    return lines.size > 0 ? { identities: lines } : {};
}

;// CONCATENATED MODULE: ./lib/plan/draft.js

const begun = { kind: 'begun' };
function draftRecord(record, plan) {
    const before = record?.items ?? new Map();
    const settled = settledLines(before, plan);
    const relinked = plan.pushes.concat(plan.left ?? []).filter(({ reading }) => reading.stale === 'links');
    const relinkedIds = new Set(relinked.map(({ reading }) => reading.page.documentId));
    const states = new Map();
    const stateNow = (id) => states.get(id) ?? (states.size > 0 && relinkedIds.has(id) ? begun : undefined);
    let identities = 'untouched';
    const linesWith = (stateOf, stateOfIdentities) => {
        const items = new Map(settled);
        for (const push of [...relinked, ...plan.pushes])
            put(items, push.reading.page.documentId, pushedLine(push, before, stateOf));
        for (const removal of plan.deletes)
            put(items, removal.recorded.id, removedLine(removal, stateOf));
        return { items, skips: skipsOf(plan.readings), ...identityLines(record?.identities, plan, stateOfIdentities) };
    };
    return {
        intent: () => linesWith((id) => states.get(id) ?? begun, identities === 'accepted' ? identities : 'begun'),
        begin: (id) => states.set(id, begun),
        accept: (id, dependencies = {}) => states.set(id, { kind: 'accepted', dependencies }),
        beginIdentities: () => {
            identities = 'begun';
        },
        acceptIdentities: () => {
            identities = 'accepted';
        },
        hasIdentities: () => identities === 'accepted',
        lines: () => linesWith(stateNow, identities),
        accepted: () => new Set([...states].filter(([, state]) => state.kind === 'accepted').map(([id]) => id)),
        hasBegun: () => states.size > 0 || identities !== 'untouched',
    };
}
function put(items, id, line) {
    if (line)
        items.set(id, line);
    else
        items.delete(id);
}
function settledLines(before, plan) {
    const withheld = new Set(plan.withheld.map(({ recorded }) => recorded.id));
    const lines = new Map([...before].map(([id, item]) => [id, withheld.has(id) ? withoutFile(item) : item]));
    for (const reading of plan.readings) {
        const line = unchangedLine(reading, before);
        if (line)
            lines.set(line.id, line);
    }
    return lines;
}
function withoutFile(item) {
    return item.blob === '' ? item : { ...item, blob: '', settings: '' };
}
function unchangedLine(reading, before) {
    if (reading.kind === 'unchanged')
        return reading.recorded;
    if (reading.kind !== 'page')
        return undefined;
    const item = before.get(reading.page.documentId);
    if (!item || item.digest !== reading.page.digest)
        return undefined;
    const { file, settings, sketch, page } = reading;
    const { formerly, built, until } = page;
    return { ...item, blob: file.blob, settings, formerly, built, sketch, until };
}
function pushedLine({ reading }, before, stateOf) {
    const { page, file, settings, sketch } = reading;
    const state = stateOf(page.documentId);
    const earlier = before.get(page.documentId);
    if (!state)
        return earlier;
    const { formerly, until } = page;
    const line = { path: file.path, id: page.documentId, blob: file.blob, settings, formerly, sketch, until };
    if (state.kind === 'accepted') {
        const { links, files } = state.dependencies;
        const { permissions, built } = page;
        return { ...line, digest: page.digest, links, files: files?.length === 0 ? undefined : files, built, permissions };
    }
    const { digest, links, files, built, permissions } = earlier ?? {};
    return { ...line, digest, links, files, built, permissions, doubt: true };
}
function removedLine({ recorded }, stateOf) {
    const state = stateOf(recorded.id);
    if (!state)
        return recorded;
    return state.kind === 'accepted' ? undefined : { ...recorded, doubt: true };
}
function skipsOf(readings) {
    return new Map(readings.flatMap((reading) => {
        if (reading.kind === 'skipped')
            return [[reading.file.path, reading.recorded]];
        if (reading.kind !== 'unpublished')
            return [];
        const { file, settings, reason, until, documentId: address } = reading;
        return [[file.path, { path: file.path, blob: file.blob, settings, reason, until, address }]];
    }));
}


/***/ }),

/***/ 90301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ privilegeText),
/* harmony export */   u: () => (/* binding */ neededPrivileges)
/* harmony export */ });
function neededPrivileges({ identities }, source) {
    const provider = identities?.provider;
    return [
        needed('publish', platform('ORGANIZATION', 'VIEW'), 'upload pages, read limits and logs'),
        { ...needed('publish', platform('SOURCE', 'VIEW'), 'see whether the source is secured'), isEssential: false },
        needed('publish', platform('SOURCE', 'EDIT', source), 'push pages to the source'),
        ...(provider === undefined
            ? []
            : [needed('publish', platform('SECURITY_PROVIDER', 'EDIT', provider), 'push users and groups')]),
        needed('audit', search('EXECUTE_QUERY'), 'look at what the source holds (`audit`, `rebuild`)'),
        needed('audit', search('VIEW_ALL_CONTENT'), 'see items that are not for everyone (`audit`, `rebuild`)'),
        needed('setup', platform('SOURCE', 'CREATE'), 'make a source'),
        needed('setup', platform('FIELD', 'VIEW'), 'see which fields there are'),
        needed('setup', platform('FIELD', 'CREATE'), 'make fields'),
        needed('setup', platform('FIELD', 'EDIT'), 'change options of fields'),
        ...(provider === undefined
            ? []
            : [
                needed('setup', platform('SECURITY_PROVIDER', 'VIEW'), 'see whether the identity provider is there'),
                needed('setup', platform('SECURITY_PROVIDER', 'CREATE'), 'make or change the identity provider'),
            ]),
        needed('create-key', platform('API_KEY', 'CREATE'), 'make a key (`setup --create-key`)'),
    ];
}
function needed(purpose, privilege, why) {
    return { purpose, privilege, why, isEssential: purpose === 'publish' };
}
function platform(targetDomain, type, targetId = '*') {
    return { owner: 'PLATFORM', targetDomain, type, targetId };
}
function search(targetDomain) {
    return { owner: 'SEARCH_API', targetDomain, type: 'ENABLE', targetId: '*' };
}
const DOMAINS = {
    ORGANIZATION: 'Organization',
    SOURCE: 'Sources',
    SECURITY_PROVIDER: 'Security identity providers',
    FIELD: 'Fields',
    API_KEY: 'API keys',
    EXECUTE_QUERY: 'Execute queries',
    VIEW_ALL_CONTENT: 'View all content',
};
const LEVELS = { VIEW: 'View', EDIT: 'Edit', CREATE: 'Can create', ENABLE: 'Allowed' };
function privilegeText({ targetDomain, type, targetId }) {
    const what = `\`${DOMAINS[targetDomain] ?? targetDomain}\` – ${LEVELS[type]}`;
    return targetId === '*' ? what : `${what} on \`${targetId}\``;
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ askEach),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90301);

async function checkKey({ platform, settings }, source) {
    const needed = (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .neededPrivileges */ .u)(settings, source ?? '*');
    const held = await askEach(needed, (privilege) => platform.holds(privilege));
    return {
        privileges: needed.map(({ privilege, purpose, why }, index) => {
            return { privilege: (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegeText */ .j)(privilege), purpose, why, held: held[index] === true };
        }),
        problems: needed.flatMap((one, index) => (held[index] ? [] : [lacking(one)])),
    };
}
async function askEach(needed, holds) {
    const held = [];
    for (const { privilege } of needed)
        held.push(await holds(privilege));
    return held;
}
const FOR = {
    publish: 'to publish',
    audit: 'for `audit` and `rebuild`',
    setup: 'for `setup --yes`',
    'create-key': 'for `setup --create-key`',
};
function lacking({ privilege, purpose, why }) {
    const text = (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegeText */ .j)(privilege);
    if (purpose !== 'publish') {
        return {
            level: 'notice',
            code: 'privilege-not-held',
            message: `The key lacks ${text}, ${FOR[purpose]}: ${why.replace(/ \(.*\)$/, '')}.`,
        };
    }
    return {
        level: 'error',
        code: 'privilege-missing',
        message: `The key lacks ${text}, which it needs ${FOR[purpose]}: ${why}.`,
        hint: 'Give it this privilege in the Coveo Administration Console, or make a key that has all it needs: `docs-to-coveo setup --create-key`.',
    };
}


/***/ }),

/***/ 40500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/plan/draft.js + 1 modules
var plan_draft = __webpack_require__(12637);
// EXTERNAL MODULE: ./lib/plan/fingerprint.js
var fingerprint = __webpack_require__(52911);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/publish/planning/access-basis.js
var access_basis = __webpack_require__(39964);
// EXTERNAL MODULE: ./lib/publish/planning/check-record.js
var check_record = __webpack_require__(55447);
// EXTERNAL MODULE: ./lib/publish/planning/plan-run.js + 7 modules
var plan_run = __webpack_require__(87820);
// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
// EXTERNAL MODULE: ./lib/plan/guard.js
var guard = __webpack_require__(34394);
;// CONCATENATED MODULE: ./lib/publish/planning/rebuild-guard.js


async function refuseRebuild(context, plan) {
    if (plan.withheld.length > 0)
        return refused(plan.withheld.length, 'that the record knows');
    const lost = plan.identities.withheld.reduce((sum, group) => sum + group.lost, 0);
    if (lost > 0)
        return shrinks(lost);
    const held = await countHeld(context);
    const losses = held === undefined ? 0 : held - plan.pushes.length;
    const { allowDeletes = 0 } = context.options;
    if (held === undefined || !(0,guard/* isTooMany */.s)(losses, held, context.settings.guard) || losses <= allowDeletes)
        return undefined;
    return refused(losses, 'that the source holds besides these pages, whoever put them there');
}
async function countHeld({ countItems, logger, }) {
    try {
        return await countItems?.();
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        logger.info(`How many items the source holds is not known, so only the record guards this rebuild: ${error.message}`);
        return undefined;
    }
}
function refused(number, which) {
    return {
        level: 'warning',
        code: 'rebuild-withheld',
        message: `Nothing was sent, because a rebuild would delete ${number} items ${which}.`,
        hint: `If that is meant, allow it for one run: \`allow-deletes: ${number}\`.`,
    };
}
function shrinks(lost) {
    return {
        level: 'warning',
        code: 'rebuild-withheld',
        message: `Nothing was sent, because a rebuild would take ${lost} members out of groups that would lose most of theirs.`,
        hint: `If that is meant, allow it for one run: \`allow-deletes: ${lost}\`.`,
    };
}

// EXTERNAL MODULE: ./lib/publish/planning/settled.js
var planning_settled = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/publish/publish-settled.js
var publish_settled = __webpack_require__(4100);
// EXTERNAL MODULE: ./lib/publish/record-head.js
var record_head = __webpack_require__(23489);
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
// EXTERNAL MODULE: ./lib/coveo/batches.js + 3 modules
var coveo_batches = __webpack_require__(5029);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/plan/forecast.js
var plan_forecast = __webpack_require__(80250);
// EXTERNAL MODULE: ./lib/publish/planning/quota-check.js + 1 modules
var quota_check = __webpack_require__(17466);
// EXTERNAL MODULE: ./lib/publish/reading/anchor-check.js
var anchor_check = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/publish/reading/page-converter.js
var page_converter = __webpack_require__(87032);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
;// CONCATENATED MODULE: ./lib/publish/sending/lease.js
const LOOK_AGAIN = 5_000;
async function readWhenFree(context) {
    const { store, clock, logger, options, signal } = context;
    for (let told = false;; told = true) {
        const reading = await store.read();
        const lease = reading.kind === 'record' ? reading.record.lease : undefined;
        const left = lease ? Date.parse(lease.expires) - clock.now().getTime() : 0;
        if (!lease || lease.run === options.run || left <= 0 || signal.aborted)
            return reading;
        if (await isRunOver(context, lease.run)) {
            logger.info(`Another run (${lease.run}) has ended without giving up the source; taking over at once.`);
            return reading;
        }
        if (!told)
            logger.info(waitingText(lease, left));
        await clock.sleep(Math.min(left, LOOK_AGAIN), signal);
    }
}
function waitingText({ run, head }, left) {
    const seconds = Math.ceil(left / 1000);
    return `Another run (${run}) is publishing ${head.slice(0, 9)}; waiting for it to end. If it was killed, this one takes over in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
async function isRunOver({ isRunOver: ask, logger }, run) {
    try {
        return (await ask?.(run)) === true;
    }
    catch (error) {
        logger.info(`Whether the other run (${run}) is still at work is not known: ${messageOf(error)}`);
        return false;
    }
}
async function takeLease(context, compose, intent, over) {
    const taken = await context.store.write(compose(intent(), newLease(context)), over);
    if (taken.kind === 'conflict')
        return undefined;
    let version = taken.version;
    const lost = new AbortController();
    const ended = new AbortController();
    const renewal = renewUntil(context, ended.signal, async () => {
        const written = await context.store.write(compose(intent(), newLease(context)), version);
        if (written.kind === 'written')
            version = written.version;
        else
            lost.abort();
        return written.kind === 'written';
    });
    return {
        lost: lost.signal,
        async release(record) {
            ended.abort();
            await renewal;
            return !lost.signal.aborted && (await endLease(context.store, record, version));
        },
    };
}
async function endLease(store, record, version) {
    const written = record === 'remove' ? await store.remove(version) : await store.write(record, version);
    return written.kind === 'written';
}
function newLease({ clock, options }) {
    const expires = new Date(clock.now().getTime() + options.leaseSeconds * 1_000);
    return { run: options.run, head: options.head, expires: expires.toISOString() };
}
async function renewUntil(context, ended, renew) {
    const pause = (context.options.leaseSeconds * 1_000) / 3;
    for (;;) {
        await context.clock.sleep(pause, ended);
        if (ended.aborted)
            return;
        try {
            if (!(await renew()))
                return;
        }
        catch (error) {
            context.logger.info(`The lease could not be renewed (${messageOf(error)}); trying again.`);
        }
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./lib/plan/setup/privileges.js
var privileges = __webpack_require__(90301);
// EXTERNAL MODULE: ./lib/publish/provisioning/check-key.js
var check_key = __webpack_require__(751);
;// CONCATENATED MODULE: ./lib/publish/sending/privilege-check.js



async function checkPrivileges(context) {
    const { holds, settings, source, logger } = context;
    if (!holds)
        return [];
    const needed = (0,privileges/* neededPrivileges */.u)(settings, source).filter(({ isEssential }) => isEssential);
    try {
        const held = await (0,check_key/* askEach */.HA)(needed, holds);
        return needed.filter((_, index) => !held[index]).map(asWarning);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind === 'unauthorized')
            throw error;
        logger.info(`What the key may do is not known: ${error.message}`);
        return [];
    }
}
function asWarning(needed) {
    return { ...(0,check_key/* lacking */.gP)(needed), level: 'warning' };
}

// EXTERNAL MODULE: ./lib/model/compact-copy.js
var compact_copy = __webpack_require__(49420);
// EXTERNAL MODULE: ./lib/publish/reading/convert-ahead.js
var convert_ahead = __webpack_require__(44667);
// EXTERNAL MODULE: ./lib/coveo/callers.js
var callers = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/coveo/identity-batch.js

const TYPES = { user: 'USER', group: 'GROUP', virtualGroup: 'VIRTUAL_GROUP' };
function* identityBatches({ pushed, deleted }, limit = callers/* CONTAINER_LIMIT_BYTES */.gZ) {
    const entries = [...pushed.flatMap(entriesOf), ...deleted.map(deletedEntry)];
    let filling = [];
    let size = 0;
    for (const entry of entries) {
        const more = Buffer.byteLength(entry.json) + 1;
        if (filling.length > 0 && size + more > limit - FRAME_BYTES) {
            yield batchFile(filling);
            filling = [];
            size = 0;
        }
        filling.push(entry);
        size += more;
    }
    if (filling.length > 0)
        yield batchFile(filling);
}
const FRAME_BYTES = 64;
function batchFile(entries) {
    const of = (list) => entries.filter((entry) => entry.list === list).map(({ json }) => json);
    const lists = ['members', 'mappings', 'deleted'].map((list) => `"${list}":[${of(list).join(',')}]`);
    return Buffer.from(`{${lists.join(',')}}`);
}
function entriesOf({ members, granted, aliases, losesAliases = false, ...name }) {
    const wellKnowns = granted.length === 0 ? {} : { wellKnowns: granted.map(identity) };
    const own = {
        list: 'members',
        json: jsonOf({ identity: identity(name), members: members.map(identity), ...wellKnowns }),
    };
    if (aliases.length === 0 && !losesAliases)
        return [own];
    const mappings = aliases.map((alias) => {
        return { ...identity(alias), ...(alias.provider === undefined ? {} : { provider: alias.provider }) };
    });
    return [own, { list: 'mappings', json: jsonOf({ identity: identity(name), mappings, ...wellKnowns }) }];
}
function deletedEntry(name) {
    return { list: 'deleted', json: jsonOf({ identity: identity(name) }) };
}
function identity({ kind, name }) {
    return { name, type: TYPES[kind] };
}
function jsonOf(value) {
    return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner));
}

;// CONCATENATED MODULE: ./lib/coveo/identities.js



async function pushIdentities(service, provider, identities, signal) {
    for (const content of identityBatches(identities)) {
        (0,service_error/* throwIfStopped */.$J)(signal);
        const attempt = async () => {
            await service.pushIdentityBatch(provider, await (0,coveo_batches/* storeInContainer */.AR)(service, content, signal), signal);
        };
        await (service.retry ? service.retry(attempt, signal) : attempt());
    }
}

// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/plan/named-identities.js
var named_identities = __webpack_require__(22401);
;// CONCATENATED MODULE: ./lib/publish/sending/send-identities.js





async function sendIdentities({ service }, { plan, draft, signal }) {
    if (!(0,plan_plan/* hasIdentityWork */.E)(plan))
        return undefined;
    const { unaliased, deleted } = plan.identities;
    const pushed = plan.identities.pushed.map((one) => ({ ...one, losesAliases: unaliased.has((0,model_identity/* identityKey */.U)(one)) }));
    draft.beginIdentities();
    try {
        for (const [provider, identities] of byProvider([...pushed, ...deleted])) {
            const of = (some) => some.filter((one) => identities.has((0,model_identity/* identityKey */.U)(one)));
            await pushIdentities(service, provider, { pushed: of(pushed), deleted: of(deleted) }, signal);
        }
    }
    catch (error) {
        if (error instanceof service_error/* ServiceError */._7 && ONLY_IDENTITIES.includes(error.kind))
            return error;
        throw error;
    }
    draft.acceptIdentities();
    return undefined;
}
const ONLY_IDENTITIES = ['forbidden', 'invalid-request', 'organization-not-found', 'too-large'];
function byProvider(identities) {
    const groups = Map.groupBy(identities, ({ provider = '' }) => provider);
    return new Map([...groups].map(([provider, some]) => [provider, new Set(some.map(model_identity/* identityKey */.U))]));
}
function withoutRefused({ pushes, identities }) {
    const refused = new Set([...identities.pushed, ...identities.deleted].map(model_identity/* identityKey */.U));
    const needs = ({ reading: { page } }) => (0,named_identities/* identitiesIn */.Af)(page.permissions ?? []).some((one) => refused.has((0,model_identity/* identityKey */.U)(one)));
    return pushes.filter((push) => !needs(push));
}

;// CONCATENATED MODULE: ./lib/publish/sending/send.js






const IN_FLIGHT = 2;
const IDLE_PATIENCE = 5_000;
const QUEUE_DELAY = 15;
async function sendPlan(context, sending) {
    const { rebuild } = context.options;
    const since = await announce(context, sending, rebuild ? 'REBUILD' : 'INCREMENTAL');
    try {
        const refusal = await sendIdentities(context, sending);
        const { plan } = sending;
        await sendItems(context, refusal ? { ...sending, plan: { ...plan, pushes: withoutRefused(plan) } } : sending);
        if (!rebuild)
            await sendDeletes(context, sending);
        if (refusal)
            throw refusal;
        if (rebuild)
            await deleteOlder(context, sending, since);
        return since;
    }
    finally {
        await backToIdle(context, sending.problems);
    }
}
async function announce(context, { signal, problems }, status) {
    (0,service_error/* throwIfStopped */.$J)(signal);
    try {
        return await context.service.setStatus(status, signal);
    }
    catch (error) {
        if (mayHaveArrived(error))
            await backToIdle(context, problems);
        throw error;
    }
}
function mayHaveArrived(error) {
    return !(error instanceof service_error/* ServiceError */._7) || ['unreachable', 'unavailable', 'unexpected-answer'].includes(error.kind);
}
async function sendItems(context, sending) {
    const { plan, draft } = sending;
    const dependencies = new Map();
    const items = outgoingItems(context, sending, (item) => {
        draft.begin(item.documentId);
        dependencies.set(item.documentId, { links: item.links, files: item.files });
    });
    let accepted = 0;
    const tell = () => context.logger.progress(accepted, plan.pushes.length, 'pages sent');
    context.logger.progress(0, plan.pushes.length, 'pages converted');
    tell();
    for await (const ids of (0,coveo_batches/* pushItems */.h9)(context.service, items, optionsOf(context, sending))) {
        for (const id of ids) {
            draft.accept(id, dependencies.get(id));
            dependencies.delete(id);
        }
        accepted += ids.length;
        tell();
    }
}
async function sendDeletes(context, sending) {
    const { plan, draft } = sending;
    const ids = plan.deletes.map(({ recorded }) => recorded.id);
    for (const id of ids)
        draft.begin(id);
    for await (const gone of (0,coveo_batches/* pushDeletes */.RL)(context.service, ids, optionsOf(context, sending))) {
        for (const id of gone)
            draft.accept(id);
    }
}
function optionsOf({ options }, { signal, batches }) {
    const onBatch = (fileId, ids) => void batches.set(fileId, ids);
    return { inFlight: IN_FLIGHT, batchBytes: options.batchBytes, onBatch, signal };
}
async function deleteOlder(context, { plan, draft, problems, signal }, since) {
    const { service } = context;
    if (!since) {
        problems.push(noServiceClock());
        return;
    }
    const { identities } = context.settings;
    if (identities?.provider !== undefined) {
        await service.deleteIdentitiesOlderThan(identities.provider, since.getTime(), QUEUE_DELAY, signal);
    }
    const ids = plan.deletes.map(({ recorded }) => recorded.id);
    for (const id of ids)
        draft.begin(id);
    await service.deleteOlderThan(since.getTime(), QUEUE_DELAY, signal);
    for (const id of ids)
        draft.accept(id);
}
function noServiceClock() {
    return {
        level: 'warning',
        code: 'no-service-clock',
        message: 'Older items were not deleted, because the answers of the service do not tell its time, which that needs.',
        hint: 'A proxy may take the header `Date` away. Items that the record knows are deleted by the next publish.',
    };
}
async function* outgoingItems(context, { plan, convert, anchors, problems }, begin) {
    const files = plan.pushes.map(({ reading }) => reading.file);
    let converted = 0;
    const moments = await context.repository.lastCommits(context.options.head, undatedPaths(plan.pushes));
    for await (const { file, item } of (0,convert_ahead/* convertAhead */.R)(context, convert, files, ({ path }) => ({
        isSent: true,
        lastCommit: moments.get(path),
    }))) {
        if (!item)
            throw new Error(`\`${file.path}\` is planned as a page, but is none.`);
        anchors.note(item);
        (0,append/* append */.B)(problems, (0,compact_copy/* compactCopy */.R)(item.problems));
        begin(item);
        context.logger.progress(++converted, files.length, 'pages converted');
        const { documentId, html, deflated, metadata, permissions } = item;
        yield { documentId, html, deflated, metadata, permissions };
    }
}
function undatedPaths(pushes) {
    const undated = pushes.filter(({ reading }) => !reading.page.isDated);
    return new Set(undated.map(({ reading }) => reading.file.path));
}
async function backToIdle({ service }, problems) {
    const patience = AbortSignal.timeout(IDLE_PATIENCE);
    try {
        await service.setStatus('IDLE', patience);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const reason = patience.aborted ? `that did not succeed within ${IDLE_PATIENCE / 1000} seconds.` : said;
        problems.push({
            level: 'warning',
            code: 'status-not-idle',
            message: `The source still shows a running update, because its status could not be set back to IDLE: ${reason}`,
            hint: 'The next run sets it again; what was sent is not affected.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/publish/sending/mark-in-doubt.js

const MOST_TRIES = 10;
async function markUnconfirmed(context, rejected, accepted) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const reading = await readWhenFree(context);
        if (reading.kind !== 'record')
            return;
        const { record, version } = reading;
        const items = withDoubt(record.items, rejected, accepted);
        const written = await context.store.write({ ...record, items, lease: undefined }, version);
        if (written.kind === 'written')
            return;
    }
}
function withDoubt(before, rejected, { pushes, deletes }) {
    const items = new Map(before);
    for (const { reading } of pushes) {
        const { documentId, digest } = reading.page;
        const line = items.get(documentId);
        if (rejected.has(documentId) && line?.digest === digest)
            items.set(documentId, { ...line, doubt: true });
    }
    for (const { recorded } of deletes) {
        if (rejected.has(recorded.id) && !items.has(recorded.id))
            items.set(recorded.id, { ...recorded, doubt: true });
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/publish/sending/rejections.js
const HINTS = [
    [
        /batch file/i,
        'The next run sends the items of that batch again. If this happens twice, report it together with this message.',
    ],
    [
        /identit|permission|security provider/i,
        'An identity that `permissions` names may be unknown to the security provider, or an item has more than 5,000 of them.',
    ],
    [
        /ordering/i,
        'A newer operation came first, or somebody deleted older items of this source by a time in the future; the next run sends the item again.',
    ],
    [
        /ur[il]|documentid/i,
        'The address of the page may not be one that the service takes: check `site.url` and the page’s path.',
    ],
    [/size|large|limit/i, 'The page may be too large for the index: split it, or leave it out with `content.exclude`.'],
    [/compress|decod|content|data/i, 'The body could not be read by the service. If it is an ordinary page, report it.'],
];
function rejectionProblem({ documentId, task, reason }, path) {
    const why = reason ? `: ${reason}` : ' without saying why.';
    const hint = HINTS.find(([pattern]) => pattern.test(reason ?? ''))?.[1];
    return {
        level: 'error',
        code: 'item-rejected',
        message: `Coveo accepted ${documentId} and rejected it afterwards (${task})${why}`,
        hint: hint ?? 'The Log Browser of the administration console may tell more. The next run sends the item again.',
        path,
        line: path === undefined ? undefined : 1,
    };
}

;// CONCATENATED MODULE: ./lib/publish/sending/verify.js



const SKEW_MS = 60_000;
const PAUSES_MS = [5_000, 15_000, 30_000, 60_000];
async function verify(context, accepted) {
    const { verifyMinutes } = context.options;
    const open = expectedOperations(accepted);
    if (verifyMinutes === undefined || open.size === 0)
        return undefined;
    const rejections = new Map();
    try {
        await watchLogs(context, accepted, { open, rejections }, verifyMinutes * 60_000);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        return concluded(context, accepted, rejections, [logsUnreadable(error)]);
    }
    return concluded(context, accepted, rejections, open.size > 0 ? [unaccounted(open.size, verifyMinutes)] : []);
}
function expectedOperations({ pushes, deletes }) {
    return new Map([
        ...pushes.map(({ reading }) => [reading.page.documentId, 'push']),
        ...deletes.map(({ recorded }) => [recorded.id, 'delete']),
    ]);
}
async function watchLogs({ readLogs, clock, logger, signal }, { since, batches }, { open, rejections }, limitMs) {
    const total = open.size;
    const started = clock.now().getTime();
    const from = new Date((since?.getTime() ?? started) - (since ? 0 : SKEW_MS));
    for (let round = 0; open.size > 0 && readLogs && !signal.aborted; round++) {
        const left = started + limitMs - clock.now().getTime();
        if (left <= 0)
            return;
        await clock.sleep(Math.min(left, PAUSES_MS[Math.min(round, PAUSES_MS.length - 1)] ?? 0), signal);
        const to = new Date(clock.now().getTime() + SKEW_MS);
        for await (const entry of readLogs(from, to, signal)) {
            for (const one of singleEntries(entry, batches))
                settle(one, open, rejections);
        }
        logger.progress(total - open.size, total, 'items indexed');
    }
}
function singleEntries(entry, batches) {
    if (entry.operation !== 'BATCH_FILE')
        return [entry];
    if (entry.result !== 'ERROR' && entry.result !== 'REJECTED')
        return [];
    const reason = `The batch file ${entry.documentId} could not be read: ${entry.reason ?? 'the log does not say why.'}`;
    return (batches.get(entry.documentId) ?? []).flatMap((documentId) => [
        { ...entry, documentId, operation: 'UPDATE', reason },
        { ...entry, documentId, operation: 'DELETE', reason },
    ]);
}
function settle(entry, open, rejections) {
    const { documentId, operation, result, task, reason } = entry;
    const expected = open.get(documentId);
    if (expected === undefined || (expected === 'delete') !== operation.startsWith('DELETE'))
        return;
    if (result === 'REJECTED' || result === 'ERROR')
        rejections.set(documentId, { documentId, reason, task });
    else if (task !== 'INDEXING')
        return;
    open.delete(documentId);
}
async function concluded(context, { pushes, deletes }, rejections, problems) {
    const paths = new Map([
        ...deletes.map(({ recorded }) => [recorded.id, recorded.path]),
        ...pushes.map(({ reading }) => [reading.page.documentId, reading.file.path]),
    ]);
    const inOrder = [...rejections.values()].sort((one, other) => (one.documentId < other.documentId ? -1 : 1));
    const found = inOrder.map((rejection) => rejectionProblem(rejection, paths.get(rejection.documentId)));
    if (found.length > 0)
        await markUnconfirmed(context, new Set(rejections.keys()), { pushes, deletes });
    return { problems: [...found, ...problems], rejected: found.length > 0 };
}
function unaccounted(items, minutes) {
    return {
        level: 'warning',
        code: 'verification-incomplete',
        message: `After ${minutes} minutes the service had not told of ${items} items whether they are indexed.`,
        hint: 'Indexing may just take longer: look into the Log Browser of the administration console, or raise `verify-minutes`.',
    };
}
function logsUnreadable({ kind, message }) {
    const hint = kind === 'forbidden'
        ? 'Give the API key the privilege to view the logs: `Organization` – View, and `Sources` – View on this source.'
        : 'The pages were accepted; only whether they were indexed is not known.';
    return {
        level: 'warning',
        code: 'verification-impossible',
        message: `Whether everything was indexed is not known, because the indexing logs could not be read: ${message}`,
        hint,
    };
}

// EXTERNAL MODULE: ./lib/publish/sending/visibility-check.js
var visibility_check = __webpack_require__(56177);
;// CONCATENATED MODULE: ./lib/publish/sending/carry-out.js
















async function carryOut(context, checked, run) {
    const { plan } = run;
    const draft = (0,plan_draft/* draftRecord */.D)(checked.record, plan);
    const compose = (0,record_head/* composer */.DA)(context);
    const convert = (0,page_converter/* pageConverter */.w)(context, run.opened, run.addresses());
    const lease = await takeLease(context, compose, () => draft.intent(), checked.version);
    if (!lease)
        return undefined;
    const forecast = (0,plan_forecast/* forecastOf */.D)(plan, context.options.batchBytes ?? coveo_batches/* DEFAULT_BATCH_BYTES */.vV);
    const problems = [...run.problems, ...(await (0,quota_check/* checkQuota */.L)(context, plan, forecast))];
    const anchors = (0,anchor_check/* anchorCheck */.M)(context, run.opened, run.addresses(), convert);
    const signal = AbortSignal.any([context.signal, lease.lost]);
    const batches = new Map();
    const sent = await attempt(context, { plan, convert, anchors, draft, problems, signal, batches });
    const lines = draft.lines();
    const settled = sent.kind === 'sent' ? await (0,planning_settled/* settledAfter */.k)(context, run, lines) : undefined;
    const kept = await lease.release(draft.hasBegun() ? { ...compose(lines), settled } : (checked.record ?? 'remove'));
    if (sent.kind === 'failed')
        problems.push((0,failure/* describeFailure */.Ic)(sent, draft, plan));
    else if (sent.kind === 'sent')
        (0,append/* append */.B)(problems, await anchorProblems(anchors));
    if (!kept)
        problems.push(leaseLost());
    const accepted = draft.accepted();
    const pushes = plan.pushes.filter(({ reading }) => accepted.has(reading.page.documentId));
    const deletes = plan.deletes.filter(({ recorded }) => accepted.has(recorded.id));
    const verification = sent.kind === 'sent' ? await verify(context, { pushes, deletes, batches, since: sent.since }) : undefined;
    return {
        pushes,
        deletes,
        identities: draft.hasIdentities() ? plan.identities : { ...plan.identities, pushed: [], deleted: [] },
        problems: [...problems, ...(verification?.problems ?? [])],
        ending: endingOf(sent, kept, verification),
    };
}
function endingOf(sent, isKept, verification) {
    if (sent.kind === 'refused')
        return 'usage';
    if (sent.kind === 'failed' || !isKept)
        return 'failed';
    return verification?.rejected ? 'rejected' : 'done';
}
async function anchorProblems(anchors) {
    try {
        return await anchors.problems();
    }
    catch (error) {
        return [(0,failure/* problemOf */.Zw)(error)];
    }
}
async function attempt(context, sending) {
    try {
        (0,append/* append */.B)(sending.problems, await checkPrivileges(context));
        const unsafe = await (0,visibility_check/* checkVisibility */.j)(context);
        (0,append/* append */.B)(sending.problems, unsafe);
        if ((0,problem/* hasErrors */.C)(unsafe))
            return { kind: 'refused' };
        return { kind: 'sent', since: await sendPlan(context, sending) };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}
function leaseLost() {
    return {
        level: 'error',
        code: 'lease-lost',
        message: 'Another run took over the source while this one was paused for longer than its lease.',
        hint: 'The other run publishes what is missing. If runs are often paused this long, raise `lease`.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/stores/sharded-store.js
const sharded_store_MOST_TRIES = 1_000;
function createShardedStore(store, participant) {
    let seen;
    const put = async (ours, over) => {
        for (let tries = 0; tries < sharded_store_MOST_TRIES; tries++) {
            const now = await store.read();
            if (!isOpenFor(participant, now, over))
                return { kind: 'conflict' };
            const theirs = now.kind === 'record' ? now.record : undefined;
            const merged = mergeRecords(participant, theirs, seen, ours);
            const written = await (merged ? store.write(merged, now.version) : store.remove(now.version));
            if (written.kind === 'conflict')
                continue;
            seen = ours;
            return written;
        }
        return { kind: 'conflict' };
    };
    return {
        async read() {
            const reading = await store.read();
            if (reading.kind !== 'record')
                return reading;
            seen = reading.record;
            return { ...reading, record: withoutJointLease(participant, reading.record) };
        },
        write: put,
        remove: (over) => put(undefined, over),
    };
}
function isOpenFor(participant, now, over) {
    if (now.version === over)
        return true;
    if (now.kind !== 'record')
        return now.kind === 'none';
    const { lease, commit } = now.record;
    return commit === participant.head && (!lease || isLapsed(lease, participant) || isJoint(participant, lease));
}
function withoutJointLease(participant, record) {
    return record.lease && isJoint(participant, record.lease) ? { ...record, lease: undefined } : record;
}
function isJoint({ head, share }, lease) {
    return lease.head === head && lease.of === share.of;
}
function isLapsed({ expires }, { now }) {
    return Date.parse(expires) <= now().getTime();
}
function mergeRecords(participant, theirs, seen, ours) {
    const lease = mergeLeases(participant, theirs?.lease, ours?.lease);
    const items = mergeLines(theirs?.items, seen?.items, ours?.items);
    const skips = mergeLines(theirs?.skips, seen?.skips, ours?.skips);
    const identities = mergeLines(theirs?.identities, seen?.identities, ours?.identities);
    const head = ours ?? theirs;
    if (!head || (!ours && !lease && items.size === 0))
        return undefined;
    return { ...head, lease, items, skips, identities: identities.size > 0 ? identities : undefined };
}
function mergeLines(theirs = new Map(), seen = new Map(), ours = new Map()) {
    const merged = new Map(theirs);
    for (const [key, line] of ours)
        if (!isSame(seen.get(key), line))
            merged.set(key, line);
    for (const key of seen.keys())
        if (!ours.has(key))
            merged.delete(key);
    return merged;
}
function isSame(one, other) {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function mergeLeases(participant, theirs, ours) {
    const { run, head, share } = participant;
    const others = theirs && isJoint(participant, theirs) ? (theirs.shares ?? []) : [];
    const atWork = others.filter((other) => other.run !== run && !isLapsed(other, participant));
    const mine = ours ? [{ run, number: share.number, expires: ours.expires }] : [];
    const shares = [...atWork, ...mine].sort((one, other) => one.number - other.number);
    const [first] = shares;
    if (!first)
        return undefined;
    const expires = shares
        .map((one) => one.expires)
        .sort()
        .at(-1) ?? first.expires;
    return { run: first.run, head, expires, of: share.of, shares };
}

;// CONCATENATED MODULE: ./lib/publish/publish.js














async function publish(alone, looked) {
    const context = inItsShare(alone);
    const started = context.clock.now();
    const finish = finisher(context, started);
    const look = looked ?? (await (0,publish_settled/* publishSettled */.p)(context));
    if (look.kind === 'done')
        return look.result;
    for (let { opened } = look;; opened = undefined) {
        const checked = await (0,check_record/* checkRecord */.EQ)(context, await readWhenFree(context));
        if (checked.kind !== 'open') {
            const base = checked.kind === 'older' ? checked.record : undefined;
            return finish({ base, pushes: [], deletes: [], problems: [checked.problem] }, (0,check_record/* endingOfCheck */.du)(checked));
        }
        const run = await withNotices(await (0,plan_run/* planRun */.n)(context, checked.record, opened), checked, context);
        const moved = context.options.planned ? (0,fingerprint/* changedSince */.$)(context.options.planned, run.fingerprint()) : [];
        if (moved.length > 0)
            return finish({ base: checked.record, pushes: [], deletes: [], problems: [outdated(moved)] }, 'usage');
        const identities = { ...run.plan.identities, pushed: [], deleted: [] };
        const { plan, access } = run;
        const quiet = { base: checked.record, plan, pushes: [], deletes: [], identities, access };
        if ((0,plan_run/* isBlocked */.l)(run, context.options))
            return finish({ ...quiet, problems: [...run.problems, blocked(run, context)] });
        const refusal = context.options.rebuild ? await refuseRebuild(context, run.plan) : undefined;
        if (refusal)
            return finish({ ...quiet, problems: [...run.problems, refusal] }, 'withheld');
        if (!(0,plan_plan/* hasWork */.O)(run.plan)) {
            if (await noteCommit(context, checked, run))
                return finish({ ...quiet, problems: run.problems });
        }
        else {
            const outcome = await carryOut(context, checked, run);
            if (outcome)
                return finish({ ...quiet, ...outcome }, outcome.ending);
        }
        context.logger.info('Another run changed the record meanwhile; planning again.');
    }
}
function inItsShare(context) {
    const { store, options, clock } = context;
    const { share, head, run } = options;
    return share
        ? { ...context, store: createShardedStore(store, { share, head, run, now: () => clock.now() }) }
        : context;
}
async function withNotices(run, checked, context) {
    const { share } = context.options;
    const ofShare = share ? [sharedRun(share)] : [];
    const ofAccess = await (0,access_basis/* accessBasisProblems */.h)(context, checked, run.plan, context.countItems);
    const notices = [...checked.notices, ...ofAccess, ...ofShare];
    return {
        ...run,
        problems: [...run.problems, ...notices],
        siteProblems: [...run.siteProblems, ...notices],
    };
}
function finisher(context, started) {
    return (findings, ending = 'done') => {
        const { traffic } = context;
        const command = context.options.rebuild ? 'rebuild' : 'publish';
        return { report: (0,result/* reportOf */.E)(context, { ...findings, command, started, traffic }), ending };
    };
}
async function noteCommit(context, checked, run) {
    const lines = (0,plan_draft/* draftRecord */.D)(checked.record, run.plan).lines();
    const next = { ...(0,record_head/* composer */.DA)(context)(lines), settled: await (0,planning_settled/* settledAfter */.k)(context, run, lines) };
    if (checked.record && isSameRecord(checked.record, next))
        return true;
    const written = await context.store.write(next, checked.version);
    return written.kind === 'written';
}
function isSameRecord(record, next) {
    const isSame = (before, after) => before.size === after.size && [...after].every(([key, line]) => before.get(key) === line);
    return ((0,record_head/* isSameHead */.HR)(record, next) &&
        isSame(record.items, next.items) &&
        isSame(record.skips, next.skips) &&
        record.identities === next.identities);
}
function blocked({ plan }, { options }) {
    const pages = plan.failures.length === 1 ? '1 page has errors' : `${plan.failures.length} pages have errors`;
    return {
        level: 'error',
        code: 'nothing-pushed',
        message: plan.failures.length > 0
            ? `Nothing was sent, because ${pages}.`
            : 'Nothing was sent, because of the errors above.',
        hint: plan.failures.length > 0 ? hintFor(options.rebuild) : undefined,
    };
}
function hintFor(rebuild) {
    if (rebuild)
        return 'Fix them first: a rebuild would delete the items of these pages, so it cannot leave them out.';
    return 'Fix them, or say `on-error: skip` to publish the other pages.';
}
function sharedRun({ number, of }) {
    return {
        level: 'notice',
        code: 'share',
        message: `This run sends share ${number} of ${of} of the pages and deletes nothing; the plain \`publish\` that follows does the rest.`,
    };
}
function outdated(moved) {
    return {
        level: 'error',
        code: 'plan-outdated',
        message: `The plan of \`--plan\` was not carried out, because something has changed since it was made: ${moved.join(', ')}.`,
        hint: 'Make the plan again (`plan --out FILE`), look at it, and publish that one.',
    };
}


/***/ }),

/***/ 56177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkVisibility)
/* harmony export */ });
/* harmony import */ var _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73499);

async function checkVisibility(context) {
    const hasPermissions = context.settings.permissions !== undefined;
    if (!context.readVisibility)
        return [];
    const visibility = await readVisibility(context, hasPermissions);
    if (visibility === undefined)
        return hasPermissions ? [unknownVisibility()] : [];
    if (hasPermissions && visibility !== 'SECURED')
        return [notSecured(visibility)];
    return !hasPermissions && visibility === 'SECURED' ? [withoutPermissions()] : [];
}
async function readVisibility({ readVisibility, logger, signal }, isNeeded) {
    try {
        return await readVisibility?.(isNeeded, signal);
    }
    catch (error) {
        if (!(error instanceof _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || error.kind === 'unauthorized')
            throw error;
        if (isNeeded && error.status !== 403 && error.status !== 404)
            throw error;
        logger.info(`Whether the source is secured is not known: ${error.message}`);
        return undefined;
    }
}
function notSecured(visibility) {
    return {
        level: 'error',
        code: 'source-not-secured',
        message: `The settings send permissions, but the source is \`${visibility}\`, where they count for nothing: pages that are meant for some would be seen by others. Nothing was sent.`,
        hint: 'Use a source whose content security is "Same users and groups as in your current permission system" (`SECURED`), or take `permissions` out of the settings.',
    };
}
function unknownVisibility() {
    return {
        level: 'warning',
        code: 'source-visibility-unknown',
        message: 'The settings send permissions, but whether the source keeps to them is not known, because the key may not look at the source.',
        hint: 'Give the key the privilege `Sources` – View, and a source that is not `SECURED` is refused before anything is sent.',
    };
}
function withoutPermissions() {
    return {
        level: 'warning',
        code: 'source-secured-without-permissions',
        message: 'The source is `SECURED`, but the settings send no permissions, so Coveo may let nobody see the pages.',
        hint: 'Add `permissions` to the settings, such as a set `{anonymous: true}` for all pages, or use a source that everyone may see.',
    };
}


/***/ })

};
