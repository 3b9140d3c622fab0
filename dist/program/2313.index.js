export const id = 2313;
export const ids = [2313];
export const modules = {

/***/ 27925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
function append(list, more) {
    for (const one of more)
        list.push(one);
}


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectPlatform: () => (/* binding */ connectPlatform)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/coveo/callers.js
var callers = __webpack_require__(7780);
// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var endpoints = __webpack_require__(37117);
// EXTERNAL MODULE: ./lib/coveo/mask.js
var mask = __webpack_require__(15758);
// EXTERNAL MODULE: ./lib/coveo/refusal.js + 1 modules
var refusal = __webpack_require__(15270);
// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/coveo/indexing-logs.js






const PER_PAGE = 1_000;
const LONGEST_WINDOW_MS = (/* unused pure expression or super */ null && (7 * 24 * 60 * 60 * 1_000));
const answer = schemas/* object */.Ikc({
    documentLogEntries: schemas/* array */.YOg(schemas/* object */.Ikc({
        datetime: schemas/* string */.YjP(),
        id: schemas/* string */.YjP(),
        operation: schemas/* string */.YjP(),
        task: schemas/* string */.YjP(),
        result: schemas/* string */.YjP(),
        meta: schemas/* unknown */.L5J().optional(),
    })),
    hasNextPage: schemas/* boolean */.zMY(),
});
function createLogReader(options) {
    const { api, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async function* readLogs(from, to, signal) {
        if (!(0,endpoints/* isSafeAddress */.cr)(api))
            throw insecure();
        const root = `${api.replace(/\/+$/, '')}/logs/v1/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}`;
        const window = { from: from.toISOString(), to: to.toISOString(), perPage: `${PER_PAGE}` };
        for (let page = 0, isMore = true; isMore; page++) {
            const url = `${root}?${new URLSearchParams({ ...window, page: `${page}` })}`;
            const body = { sourcesIds: [source] };
            const call = { call: 'readLogs', method: 'POST', url, body, expected: 200, signal };
            const read = parsePage((await retry(() => callApi(call), signal)).body);
            yield* read.documentLogEntries.map(entryOf);
            isMore = read.hasNextPage && read.documentLogEntries.length > 0;
        }
    };
}
function parsePage(body) {
    const parsed = answer.safeParse((0,refusal/* jsonOf */.o_)(body));
    if (parsed.success)
        return parsed.data;
    const message = 'Coveo answered to `readLogs` with something else than a list of log entries.';
    throw new service_error/* ServiceError */._7({ kind: 'unexpected-answer', call: 'readLogs', message });
}
function entryOf({ datetime, id, operation, task, result, meta, }) {
    return { time: new Date(datetime), documentId: id, operation, task, result, reason: reasonIn(meta) };
}
const TOLD_MOST = 300;
function reasonIn(meta) {
    if (typeof meta !== 'object' || meta === null)
        return undefined;
    const told = Object.entries(meta).filter(([, value]) => typeof value === 'string' && value !== '');
    const named = told.find(([key]) => /reason|error|message|description/i.test(key));
    const text = named ? String(named[1]) : told.map(([key, value]) => `${key}: ${value}`).join(', ');
    return text === '' ? undefined : text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, TOLD_MOST);
}
function insecure() {
    const message = 'The address of the Push API must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call: 'readLogs', message });
}

;// CONCATENATED MODULE: ./lib/coveo/limits.js





const KINDS = ['USAGE', 'ENTITLEMENT'];
const counted = schemas/* object */.Ikc({ limit: schemas/* number */.aig(), actualCount: schemas/* number */.aig() });
const sections = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
function createLimitsReader(options) {
    const { platform, organization, apiKey } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async (signal) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            throw limits_insecure();
        const root = `${platform.replace(/\/+$/, '')}/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}/limits`;
        const found = new Map();
        for (const kind of KINDS) {
            const url = `${root}?${new URLSearchParams({ limitType: kind })}`;
            const { body } = await callApi({ call: 'readLimits', method: 'GET', url, expected: 200, signal });
            for (const limit of parseLimits(body))
                found.set(limit.name, limit);
        }
        return [...found.values()];
    };
}
function parseLimits(body) {
    const parsed = sections.safeParse(parseJson(body));
    return Object.entries(parsed.data ?? {}).flatMap(([section, limits]) => Object.entries(limits).flatMap(([key, value]) => {
        const { success, data } = counted.safeParse(value);
        return success ? [{ name: `${section}.${key}`, limit: data.limit, used: data.actualCount }] : [];
    }));
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function limits_insecure() {
    const message = 'The address of the platform must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call: 'readLimits', message });
}

// EXTERNAL MODULE: ./lib/coveo/platform/platform.js + 6 modules
var platform_platform = __webpack_require__(92306);
// EXTERNAL MODULE: ./lib/coveo/push-service.js + 3 modules
var push_service = __webpack_require__(13228);
;// CONCATENATED MODULE: ./lib/coveo/source-content.js






const source_content_PER_PAGE = 1_000;
const sourceModel = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const results = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: schemas/* string */.YjP(), raw: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
});
function createSourceContent(options) {
    const { platform, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    const root = platform.replace(/\/+$/, '');
    const call = async ({ name, method, path, body, signal }) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            throw source_content_insecure(name);
        const request = { call: name, method, url: `${root}${path}`, body, expected: 200, signal };
        return (0,refusal/* jsonOf */.o_)((await retry(() => callApi(request), signal)).body);
    };
    const sourceName = async (signal) => {
        const path = `/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}/sources/${(0,endpoints/* pathPart */.nq)('source', source)}`;
        return parse(sourceModel, 'readSource', await call({ name: 'readSource', method: 'GET', path, signal })).name;
    };
    const search = async (query, signal) => {
        const path = `/rest/search/v2?${new URLSearchParams({ organizationId: organization, viewAllContent: 'true' })}`;
        return parse(results, 'search', await call({ name: 'search', method: 'POST', path, body: { maximumAge: 0, ...query }, signal }));
    };
    return {
        async count(signal) {
            const aq = inSource(await sourceName(signal));
            return (await search({ aq, numberOfResults: 1, fieldsToInclude: [] }, signal)).totalCount;
        },
        async *items(fields, signal) {
            const ofSource = inSource(await sourceName(signal));
            const wanted = {
                numberOfResults: source_content_PER_PAGE,
                sortCriteria: '@rowid ascending',
                fieldsToInclude: [...fields, 'rowid'],
            };
            let last;
            for (;;) {
                const aq = last === undefined ? ofSource : `${ofSource} @rowid>${last}`;
                const page = await search({ ...wanted, aq }, signal);
                for (const { uri, raw } of page.results)
                    yield { documentId: uri, fields: raw };
                const rowid = Number(page.results.at(-1)?.raw.rowid);
                if (page.results.length === 0 || !Number.isSafeInteger(rowid))
                    return;
                last = rowid;
            }
        },
    };
}
function inSource(name) {
    return `@source=="${name.replaceAll('"', ' ')}"`;
}
function parse(schema, call, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const message = `Coveo answered to \`${call}\` with something else than was expected.`;
    throw new service_error/* ServiceError */._7({ kind: 'unexpected-answer', call, message });
}
function source_content_insecure(call) {
    const message = 'The address of the platform must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call, message });
}

;// CONCATENATED MODULE: ./lib/coveo/source-visibility.js





const model = schemas/* object */.Ikc({ sourceVisibility: schemas/* enum */.k5n(['PRIVATE', 'SECURED', 'SHARED']) });
function createVisibilityReader(options) {
    const { platform, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async (isNeeded, signal) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            return undefined;
        const ofOrganization = `${platform.replace(/\/+$/, '')}/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}`;
        const url = `${ofOrganization}/sources/${(0,endpoints/* pathPart */.nq)('source', source)}`;
        const call = { call: 'readSource', method: 'GET', url, expected: 200, signal };
        const { body } = isNeeded ? await retry(() => callApi(call), signal) : await callApi(call);
        return model.safeParse((0,refusal/* jsonOf */.o_)(body)).data?.sourceVisibility;
    };
}

// EXTERNAL MODULE: ./lib/run/missing.js
var missing = __webpack_require__(68213);
// EXTERNAL MODULE: ./lib/run/sandbox-outline.js
var sandbox_outline = __webpack_require__(54085);
// EXTERNAL MODULE: ./lib/repository/record/decode.js
var decode = __webpack_require__(4652);
// EXTERNAL MODULE: ./lib/repository/record/files.js
var files = __webpack_require__(94887);
;// CONCATENATED MODULE: ./lib/run/sandbox-store.js


function createSandboxStore(sandbox, source) {
    const name = `record of ${source}`;
    const versionOf = (text) => text ?? '';
    const swap = (over, text) => {
        if (versionOf(sandbox.notes.get(name)) !== over)
            return { kind: 'conflict' };
        if (text === undefined)
            sandbox.notes.delete(name);
        else
            sandbox.notes.set(name, text);
        return { kind: 'written', version: versionOf(text) };
    };
    return {
        read: async () => readNote(sandbox.notes.get(name)),
        write: async (record, over) => swap(over, JSON.stringify([...(0,files/* encodeRecord */.Ym)(record)])),
        remove: async (over) => swap(over, undefined),
    };
}
function readNote(text) {
    if (text === undefined)
        return { kind: 'none', version: '' };
    const files = JSON.parse(text);
    if (!isFileList(files))
        return { kind: 'damaged', reason: 'the note in the sandbox is not a list of files', version: text };
    return { ...(0,decode/* decodeRecord */.eT)(new Map(files)), version: text };
}
function isFileList(value) {
    return (Array.isArray(value) &&
        value.every((entry) => Array.isArray(entry) && entry.every((part) => typeof part === 'string')));
}

// EXTERNAL MODULE: ./lib/run/wire.js + 3 modules
var wire = __webpack_require__(50002);
;// CONCATENATED MODULE: ./lib/run/connect.js










function connectPlatform(request, { organization, endpoints }, tools) {
    const { apiKey } = request;
    if (organization === undefined || apiKey === undefined)
        return {
            ok: false,
            problems: (0,missing/* missing */.LO)('set up', { isWorkflow: (0,missing/* isWorkflow */._2)(request), organization, source: '', apiKey }),
        };
    const { transport, traffic, calling } = (0,wire/* wire */.O)(request, tools, apiKey);
    const { platform } = endpoints;
    return {
        ok: true,
        platform: (0,platform_platform/* createPlatform */.Q)({ ...calling, platform, organization, apiKey }, tools.signal),
        traffic,
        organization,
        [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    };
}
async function connect(request, settings, tools) {
    if (request.sandbox?.running)
        return into(request, settings, tools, request.sandbox.running);
    if (request.sandbox)
        return connect_embed(request, settings, tools, request.sandbox.database);
    const { organization, source } = settings;
    const { apiKey } = request;
    if (organization === undefined || source === undefined || apiKey === undefined) {
        return { ok: false, problems: (0,missing/* missingForSource */.r6)(request, settings) };
    }
    return connect_open(request, tools, { ...settings.endpoints, apiKey, organization, source });
}
function connect_open(request, tools, target) {
    const { api, apiKey, organization, source } = target;
    const { transport, traffic, retry, calling } = (0,wire/* wire */.O)(request, tools, apiKey);
    const service = (0,push_service/* createPushService */.u)({
        endpoints: { api },
        organization,
        source,
        apiKey,
        transport,
        traffic,
        retry,
    });
    const content = createSourceContent({ ...target, ...calling });
    return {
        ok: true,
        service,
        traffic,
        readLimits: createLimitsReader({ ...target, ...calling }),
        readLogs: createLogReader({ ...target, ...calling }),
        content,
        countItems: () => content.count(),
        readVisibility: createVisibilityReader({ ...target, ...calling }),
        holds: (0,platform_platform/* createPlatform */.Q)({ ...target, ...calling, retry: (attempt) => attempt() }, tools.signal).holds,
        organization,
        source,
        [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    };
}
async function connect_embed(request, settings, tools, database) {
    const { startSandbox } = await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129));
    const sandbox = await startSandbox({ database, foreignProviders: true }).catch((error) => error instanceof Error ? error.message : String(error));
    if (typeof sandbox === 'string')
        return { ok: false, problems: [sandboxProblem(sandbox, database)] };
    const connection = await into(request, settings, tools, sandbox);
    return {
        ...connection,
        lookAt: lookAt(database),
        [Symbol.asyncDispose]: async () => {
            await connection[Symbol.asyncDispose]();
            await end(sandbox);
        },
    };
}
async function into(request, settings, tools, sandbox) {
    const { SANDBOX_KEY } = await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129));
    const { organization = sandbox_outline/* UNNAMED */.r.organization, source = sandbox_outline/* UNNAMED */.r.source } = settings;
    sandbox.hold((0,sandbox_outline/* sandboxOutline */.g)(settings, source));
    const { url } = sandbox;
    const connection = connect_open(request, tools, { api: url, platform: url, apiKey: SANDBOX_KEY, organization, source });
    return { ...connection, store: createSandboxStore(sandbox, source) };
}
function sandboxProblem(reason, database) {
    return {
        level: 'error',
        code: 'sandbox-failed',
        message: `The sandbox for this run could not start: ${reason}.`,
        hint: database === undefined
            ? undefined
            : `\`--database\` needs a file that a sandbox wrote, or a new one in a folder that is there, but it is \`${database}\`.`,
    };
}
async function end(sandbox) {
    await sandbox.settle();
    await sandbox.close();
}
function lookAt(database) {
    if (database === undefined)
        return 'The sandbox was in memory and is gone; add `--database FILE` to keep it and look at it.';
    return `Look at it: docs-to-coveo sandbox --database ${database}`;
}


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sandboxOutline),
/* harmony export */   r: () => (/* binding */ UNNAMED)
/* harmony export */ });
const UNNAMED = { organization: 'sandbox', source: 'docs' };
function sandboxOutline(settings, source) {
    const { organization = UNNAMED.organization, permissions, identities } = settings;
    const id = settings.source ?? source;
    const visibility = permissions ? 'SECURED' : 'SHARED';
    const provider = identities?.provider;
    return {
        organizations: [organization],
        sources: id === undefined ? [] : [{ organization, source: id, visibility }],
        providers: provider === undefined ? [] : [{ organization, id: provider, sources: id === undefined ? [] : [id] }],
    };
}


/***/ })

};
