export const id = 8514;
export const ids = [8514];
export const modules = {

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ CONTAINER_LIMIT_BYTES),
/* harmony export */   vE: () => (/* binding */ createUploader),
/* harmony export */   yM: () => (/* binding */ createApiCaller)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15270);
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73499);


const CONTAINER_LIMIT_BYTES = 256 * 1024 * 1024;
function createApiCaller(options, apiKey) {
    const { transport, mask } = options;
    return async ({ call, method, url, expected, body, signal }) => {
        const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
        const headers = {
            ...(content && { 'Content-Type': 'application/json' }),
            Authorization: `Bearer ${apiKey}`,
            Accept: 'application/json',
            'User-Agent': transport.userAgent,
        };
        const answer = await sendCounted(options, { method, url, headers, body: content, signal });
        if (answer.kind === 'failure')
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)({ call, url, mask }, answer);
        if (answer.status !== expected)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .apiRefusal */ .Xt)({ call, url, mask }, answer, expected, options.now());
        return { body: answer.body, date: dateOf(answer.headers.date) };
    };
}
function dateOf(header) {
    const time = Date.parse(header ?? '');
    return Number.isNaN(time) ? undefined : new Date(time);
}
function createUploader(options) {
    const { mask, traffic } = options;
    return async (container, content, signal) => {
        if (content.byteLength > CONTAINER_LIMIT_BYTES)
            throw tooLarge(content.byteLength);
        const { uploadUri: url, requiredHeaders: headers } = container;
        const answer = await sendCounted(options, { method: 'PUT', url, headers, body: content, signal });
        if (answer.kind === 'failure')
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)({ call: 'upload', url, mask }, answer);
        if (answer.status !== 200)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadRefusal */ .Q9)({ call: 'upload', url, mask }, answer, options.now());
        traffic.bytes += content.byteLength;
    };
}
async function sendCounted({ transport, traffic }, request) {
    (0,_service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$J)(request.signal);
    const answer = await transport.send(request);
    const isUnsent = answer.kind === 'failure' && (answer.reason === 'insecure-address' || answer.reason === 'unsendable');
    if (!isUnsent)
        traffic.requests += 1;
    return answer;
}
function tooLarge(bytes) {
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({
        kind: 'too-large',
        call: 'upload',
        message: `A file container holds ${CONTAINER_LIMIT_BYTES} bytes at most, but the content has ${bytes}.`,
    });
}


/***/ }),

/***/ 37117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ pushEndpoints),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   nq: () => (/* binding */ pathPart)
/* harmony export */ });
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73499);

function pushEndpoints(api, organization, source) {
    if (!isSafeAddress(api))
        throw insecure(api);
    const root = `${api.replace(/\/+$/, '')}/push/v1/organizations/${pathPart('organization', organization)}`;
    const ofSource = `${root}/sources/${pathPart('source', source)}`;
    const identitiesOf = (provider) => `${root}/providers/${pathPart('provider', provider)}/permissions`;
    const older = (threshold, queueDelay) => new URLSearchParams({ orderingId: `${threshold}`, queueDelay: `${queueDelay}` });
    return {
        status: (status) => `${ofSource}/status?${new URLSearchParams({ statusType: status })}`,
        files: () => `${root}/files`,
        olderThan: (threshold, queueDelay) => `${ofSource}/documents/olderthan?${older(threshold, queueDelay)}`,
        itemBatch: (fileId) => `${ofSource}/documents/batch?${new URLSearchParams({ fileId })}`,
        identityBatch: (provider, fileId) => `${identitiesOf(provider)}/batch?${new URLSearchParams({ fileId })}`,
        identitiesOlderThan: (provider, threshold, queueDelay) => `${identitiesOf(provider)}/olderthan?${older(threshold, queueDelay)}`,
    };
}
function isSafeAddress(address) {
    const url = URL.parse(address);
    if (url === null || url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function pathPart(setting, value) {
    if (!/^\.{0,2}$/.test(value) && value.isWellFormed())
        return encodeURIComponent(value);
    throw new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        kind: 'invalid-request',
        call: 'connect',
        message: `\`${setting}\` must be the id of the ${setting}, but is \`${value}\`.`,
        hint: `Copy the id of the ${setting} from the Coveo Administration Console.`,
    });
}
function insecure(api) {
    const url = URL.parse(api);
    const hasUser = url !== null && (url.username !== '' || url.password !== '');
    const found = hasUser ? 'it names a user of' : 'it is';
    return new _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7({
        kind: 'insecure-address',
        call: 'connect',
        message: `The address of the Push API must begin with \`https://\`, or be on this machine, but ${found} \`${url?.origin ?? 'no address at all'}\`.`,
    });
}


/***/ }),

/***/ 15758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMask)
/* harmony export */ });
const MASK = '***';
const SHORTEST_PIECE = 6;
function createMask(key) {
    const forms = formsOf(key).filter((form) => form !== '');
    const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
    return (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}
function formsOf(key) {
    const encoded = encodeURIComponent(key.toWellFormed());
    const hexadecimal = Buffer.from(key).toString('hex');
    return [
        key,
        encoded,
        encoded.replace(/%../g, (octet) => octet.toLowerCase()),
        new URLSearchParams({ key }).toString().slice('key='.length),
        JSON.stringify(key).slice(1, -1),
        hexadecimal,
        hexadecimal.toUpperCase(),
        ...base64Pieces(key),
    ];
}
function base64Pieces(key) {
    const bytes = Buffer.from(key);
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const piece = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
        if (piece.length < SHORTEST_PIECE)
            return [];
        return [piece, piece.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(piece)];
    });
}


/***/ }),

/***/ 92306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createPlatform)
});

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
;// CONCATENATED MODULE: ./lib/coveo/platform/call.js





function createPlatformCaller(options) {
    const { platform, organization, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    const host = platform.replace(/\/+$/, '');
    const callOnce = async ({ path, root = false, query, ...call }) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            throw insecure(call.call);
        const above = root ? host : `${host}/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}`;
        const url = `${above}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
        return (0,refusal/* jsonOf */.o_)((await callApi({ ...call, url })).body);
    };
    return { callOnce, call: (call) => retry(() => callOnce(call), call.signal) };
}
function expectAnswer(schema, call, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const message = `Coveo answered to \`${call}\` with something else than was expected.`;
    throw new service_error/* ServiceError */._7({ kind: 'unexpected-answer', call, message });
}
function insecure(call) {
    const message = 'The address of the platform must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call, message });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
;// CONCATENATED MODULE: ./lib/coveo/platform/fields.js





const PER_PAGE = 1_000;
const PER_CALL = 500;
const model = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), system: schemas/* boolean */.zMY().nullish() });
const page = schemas/* object */.Ikc({ items: schemas/* array */.YOg(model), totalPages: schemas/* number */.aig() });
const results = schemas/* object */.Ikc({
    batchOperationResourcesStatus: schemas/* array */.YOg(schemas/* looseObject */._H3({
        operationResult: schemas/* string */.YjP().nullish(),
        errorDetails: schemas/* unknown */.L5J().optional(),
        resourceModel: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional() }).nullish(),
    }))
        .optional(),
});
async function listFields({ call }, signal) {
    const found = [];
    for (let number = 0;; number += 1) {
        const body = { page: number, perPage: PER_PAGE };
        const path = '/indexes/fields/search';
        const answer = await call({ call: 'listFields', method: 'POST', path, body, expected: 200, signal });
        const { items, totalPages } = expectAnswer(page, 'listFields', answer);
        (0,append/* append */.B)(found, items.map(factsOf));
        if (number + 1 >= totalPages || items.length === 0)
            return found;
    }
}
async function createFields({ callOnce }, fields, signal) {
    for (let start = 0; start < fields.length; start += PER_CALL) {
        const body = fields.slice(start, start + PER_CALL);
        const path = '/indexes/fields/batch/create/results';
        const answer = await callOnce({ call: 'createFields', method: 'POST', path, body, expected: 200, signal });
        const { batchOperationResourcesStatus = [] } = expectAnswer(results, 'createFields', answer);
        const failed = batchOperationResourcesStatus.filter(({ operationResult }) => operationResult === 'ERROR');
        if (failed.length > 0)
            throw refused(failed.map(({ resourceModel, errorDetails }) => sayOf(resourceModel?.name, errorDetails)));
    }
}
async function updateField({ call }, field, signal) {
    const path = `/indexes/fields/${(0,endpoints/* pathPart */.nq)('field', field.name)}`;
    await call({ call: 'updateField', method: 'PUT', path, body: field, expected: 204, signal });
}
function factsOf({ system, ...field }) {
    const model = Object.fromEntries(Object.entries(field).filter(([, value]) => value !== null));
    return { name: field.name, type: field.type, isSystem: system === true, model };
}
function sayOf(name, details) {
    const told = typeof details === 'string' ? details : (JSON.stringify(details) ?? 'no reason was given');
    return `\`${name ?? 'a field'}\`: ${told.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200)}`;
}
function refused(reasons) {
    return new service_error/* ServiceError */._7({
        kind: 'invalid-request',
        call: 'createFields',
        message: `Coveo did not make all fields. ${reasons.join('; ')}.`,
        hint: 'Fix what it says, then run `setup` again: what was made is kept.',
    });
}

;// CONCATENATED MODULE: ./lib/coveo/platform/keys.js


const verdict = schemas/* object */.Ikc({ approved: schemas/* boolean */.zMY() });
const key = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
async function holdsPrivilege({ call }, organization, requestedPrivilege, signal) {
    const path = '/rest/privilege/evaluate';
    const body = { organizationId: organization, requestedPrivilege };
    const answer = await call({ call: 'checkPrivilege', method: 'POST', path, root: true, body, expected: 200, signal });
    return expectAnswer(verdict, 'checkPrivilege', answer).approved;
}
async function createKey({ callOnce }, { displayName, description, privileges }, signal) {
    const body = { displayName, description, privileges, enabled: true };
    const answer = await callOnce({
        call: 'createApiKey',
        method: 'POST',
        path: '/apikeys',
        body,
        expected: 201,
        signal,
    });
    return expectAnswer(key, 'createApiKey', answer).value;
}

;// CONCATENATED MODULE: ./lib/coveo/platform/mappings.js



const configuration = schemas/* object */.Ikc({
    common: schemas/* object */.Ikc({
        rules: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), field: schemas/* string */.YjP(), content: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() })).nullish(),
    })
        .nullish(),
});
async function listRules({ call }, source, signal) {
    const path = `${mappingsOf(source)}`;
    const answer = await call({ call: 'readMappings', method: 'GET', path, expected: 200, signal });
    const { common } = expectAnswer(configuration, 'readMappings', answer);
    return (common?.rules ?? []).map(({ id, field, content }) => ({ id, field, content: content ?? [] }));
}
async function addRule({ callOnce }, source, { field, content }, signal) {
    const path = `${mappingsOf(source)}/common/rules`;
    const body = { field, content };
    const query = { rebuild: 'false' };
    await callOnce({ call: 'addMappingRule', method: 'POST', path, query, body, expected: 201, signal });
}
async function updateRule({ call }, source, { id, field, content }, signal) {
    const path = `${mappingsOf(source)}/common/rules/${(0,endpoints/* pathPart */.nq)('mapping rule', id)}`;
    const query = { rebuild: 'false' };
    const body = { field, content };
    await call({ call: 'updateMappingRule', method: 'PUT', path, query, body, expected: 200, signal });
}
function mappingsOf(source) {
    return `/sources/${(0,endpoints/* pathPart */.nq)('source', source)}/mappings`;
}

;// CONCATENATED MODULE: ./lib/coveo/platform/providers.js



const SENT_BACK = new Set([
    ...['id', 'name', 'displayName', 'type', 'nodeTypeName', 'sourceTypeName', 'nodeRequired', 'onPremisesEnabled'],
    ...['projectIds', 'crawlingModuleId', 'caseSensitive', 'userIdentities', 'parameters'],
    ...['cascadingSecurityProviders', 'referencedBy', 'instanceId'],
]);
const PROVIDERS = '/securityproviders';
const named = schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional(), name: schemas/* string */.YjP().optional() });
const providers_model = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    type: schemas/* string */.YjP(),
    caseSensitive: schemas/* boolean */.zMY().nullish(),
    referencedBy: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), id: schemas/* string */.YjP() })).nullish(),
    cascadingSecurityProviders: schemas/* record */.g1P(schemas/* string */.YjP(), named).nullish(),
    statistics: schemas/* object */.Ikc({ totalNumberOfEntities: schemas/* number */.aig().optional() }).nullish().catch(undefined),
});
async function findProvider({ call }, id, signal) {
    const answer = await call({ call: 'listProviders', method: 'GET', path: PROVIDERS, expected: 200, signal });
    const found = expectAnswer(schemas/* array */.YOg(providers_model), 'listProviders', answer).find((one) => (one.id ?? one.name) === id);
    return found && providers_factsOf(id, found);
}
async function putProvider({ call }, id, body, signal) {
    const path = `${PROVIDERS}/${(0,endpoints/* pathPart */.nq)('provider', id)}`;
    await call({ call: 'putProvider', method: 'PUT', path, body, expected: 200, signal });
}
function providers_factsOf(id, parsed) {
    const { type, caseSensitive, referencedBy, cascadingSecurityProviders, statistics } = parsed;
    return {
        id,
        type,
        caseSensitive: caseSensitive ?? false,
        sources: (referencedBy ?? []).filter((one) => one.type === 'SOURCE').map((one) => one.id),
        cascades: Object.values(cascadingSecurityProviders ?? {}).flatMap((one) => one.id ?? one.name ?? []),
        identities: statistics?.totalNumberOfEntities,
        model: Object.fromEntries(Object.entries(parsed).filter(([key, value]) => SENT_BACK.has(key) && value !== null && value !== undefined)),
    };
}

;// CONCATENATED MODULE: ./lib/coveo/platform/sources.js



const sources_PER_PAGE = 100;
const sources_model = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    sourceType: schemas/* string */.YjP(),
    sourceVisibility: schemas/* enum */.k5n(['PRIVATE', 'SECURED', 'SHARED']).optional().catch(undefined),
    crawlingModuleId: schemas/* string */.YjP().nullish().catch(undefined),
    information: schemas/* object */.Ikc({ sourceStatus: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }) })
        .optional()
        .catch(undefined),
});
const sources_page = schemas/* object */.Ikc({ sourceModels: schemas/* array */.YOg(sources_model), totalPages: schemas/* number */.aig() });
const created = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
async function listSources({ call }, signal) {
    const found = [];
    for (let number = 0;; number += 1) {
        const query = { page: `${number}`, perPage: `${sources_PER_PAGE}` };
        const answer = await call({
            call: 'listSources',
            method: 'GET',
            path: '/sources/pages',
            query,
            expected: 200,
            signal,
        });
        const { sourceModels, totalPages } = expectAnswer(sources_page, 'listSources', answer);
        (0,append/* append */.B)(found, sourceModels.map(sources_factsOf));
        if (number + 1 >= totalPages || sourceModels.length === 0)
            return found;
    }
}
async function createSource({ callOnce }, { name, visibility }, signal) {
    const body = { sourceType: 'PUSH', name, sourceVisibility: visibility, pushEnabled: true };
    const answer = await callOnce({
        call: 'createSource',
        method: 'POST',
        path: '/sources',
        body,
        expected: 201,
        signal,
    });
    return expectAnswer(created, 'createSource', answer).id;
}
function sources_factsOf(found) {
    const { id, name, sourceType, sourceVisibility, crawlingModuleId, information } = found;
    return {
        id,
        name,
        type: sourceType,
        visibility: sourceVisibility,
        crawlingModule: crawlingModuleId || undefined,
        status: information?.sourceStatus.type,
    };
}

;// CONCATENATED MODULE: ./lib/coveo/platform/platform.js






function createPlatform(options, signal) {
    const caller = createPlatformCaller(options);
    const { organization, retry } = options;
    return {
        retry,
        sources: () => listSources(caller, signal),
        createSource: (source) => createSource(caller, source, signal),
        provider: (id) => findProvider(caller, id, signal),
        putProvider: (id, model) => putProvider(caller, id, model, signal),
        fields: () => listFields(caller, signal),
        createFields: (fields) => createFields(caller, fields, signal),
        updateField: (field) => updateField(caller, field, signal),
        rules: (source) => listRules(caller, source, signal),
        addRule: (source, rule) => addRule(caller, source, rule, signal),
        updateRule: (source, rule) => updateRule(caller, source, rule, signal),
        holds: (privilege) => holdsPrivilege(caller, organization, privilege, signal),
        createKey: (key) => createKey(caller, key, signal),
    };
}


/***/ }),

/***/ 13228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createPushService),
  W: () => (/* binding */ sendableKey)
});

// EXTERNAL MODULE: ./lib/coveo/callers.js
var callers = __webpack_require__(7780);
// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var coveo_endpoints = __webpack_require__(37117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/coveo/refusal.js + 1 modules
var refusal = __webpack_require__(15270);
// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/coveo/file-container.js




const Container = schemas/* object */.Ikc({
    fileId: schemas/* string */.YjP().min(1),
    uploadUri: schemas/* string */.YjP().refine(coveo_endpoints/* isSafeAddress */.cr, 'must begin with `https://` and name no user'),
    requiredHeaders: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
function parseFileContainer(body) {
    const parsed = Container.safeParse((0,refusal/* jsonOf */.o_)(body));
    if (parsed.success)
        return parsed.data;
    const wrong = parsed.error.issues.map(({ path, message }) => path.length > 0 ? `\`${path.join('.')}\`: ${message}` : message);
    throw new service_error/* ServiceError */._7({
        kind: 'unexpected-answer',
        call: 'createFileContainer',
        message: `Coveo's answer must be a file container with \`fileId\`, \`uploadUri\` and \`requiredHeaders\`, but it is not (${wrong.join('; ')}).`,
    });
}

// EXTERNAL MODULE: ./lib/coveo/mask.js
var mask = __webpack_require__(15758);
// EXTERNAL MODULE: ./lib/coveo/retry.js
var coveo_retry = __webpack_require__(66430);
;// CONCATENATED MODULE: ./lib/coveo/throttle.js
const FIRST_SPACING_MS = 250;
const LONGEST_SPACING_MS = 8_000;
const EASING_MS = 25;
function createThrottle() {
    let spacing = 0;
    let free = 0;
    let slowed = Number.NEGATIVE_INFINITY;
    return {
        waitMs: (now) => Math.max(0, free - now.getTime()),
        begin(now) {
            free = now.getTime() + spacing;
        },
        ease() {
            spacing = Math.max(0, spacing - EASING_MS);
        },
        slowDown(now, begun) {
            if (begun.getTime() < slowed)
                return;
            slowed = now.getTime();
            spacing = Math.min(LONGEST_SPACING_MS, Math.max(FIRST_SPACING_MS, spacing * 2));
            free = now.getTime() + spacing;
        },
    };
}

;// CONCATENATED MODULE: ./lib/coveo/rate-limit.js



function createRateLimitedCaller(callApi, { now, sleep }, pace = createThrottle()) {
    let order;
    let spent;
    const remember = (error) => {
        if (!(error instanceof service_error/* ServiceError */._7))
            return;
        if (error.kind === 'daily-quota')
            spent = error;
        const until = now().getTime() + (error.later?.atLeastMs ?? 0);
        if (until > Math.max(now().getTime(), order?.until ?? 0))
            order = { until, error };
    };
    return async (call) => {
        if (spent && call.call !== 'setStatus')
            throw spent;
        await untilFree(call.signal);
        const begun = now();
        pace.begin(begun);
        try {
            const answer = await callApi(call);
            pace.ease();
            return answer;
        }
        catch (error) {
            if (error instanceof service_error/* ServiceError */._7 && error.kind === 'throttled')
                pace.slowDown(now(), begun);
            remember(error);
            throw error;
        }
    };
    async function untilFree(signal) {
        for (;;) {
            for (let met; order && order !== met;) {
                met = order;
                await keepTo(met, signal);
            }
            const wait = pace.waitMs(now());
            if (wait <= 0)
                return;
            await sleep(wait, signal);
            (0,service_error/* throwIfStopped */.$J)(signal);
        }
    }
    async function keepTo({ until, error }, signal) {
        const left = until - now().getTime();
        if (left <= 0)
            return;
        if ((error.later?.atLeastMs ?? 0) > coveo_retry/* LONGEST_ORDERED_WAIT_MS */.OP)
            throw error;
        await sleep(left, signal);
        (0,service_error/* throwIfStopped */.$J)(signal);
    }
}

;// CONCATENATED MODULE: ./lib/coveo/push-service.js







function createPushService(options) {
    const { traffic, transport } = options;
    const endpoints = (0,coveo_endpoints/* pushEndpoints */.DR)(options.endpoints.api, options.organization, options.source);
    const apiKey = sendableKey(options.apiKey);
    const calling = { transport, traffic, mask: (0,mask/* createMask */.P)(apiKey), now: () => options.retry.now() };
    const callApi = createRateLimitedCaller((0,callers/* createApiCaller */.yM)(calling, apiKey), options.retry);
    const retry = (0,coveo_retry/* createCountedRetry */.HJ)(options.retry, traffic);
    return {
        retry,
        upload: (0,callers/* createUploader */.vE)(calling),
        async setStatus(status, signal) {
            const url = endpoints.status(status);
            const call = { call: 'setStatus', method: 'POST', url, expected: 201, signal };
            return (await retry(() => callApi(call), signal)).date;
        },
        async deleteOlderThan(threshold, queueDelay, signal) {
            const url = endpoints.olderThan(threshold, queueDelay);
            await retry(() => callApi({ call: 'deleteOlderThan', method: 'DELETE', url, expected: 202, signal }), signal);
        },
        async createFileContainer(signal) {
            const url = endpoints.files();
            const { body } = await callApi({ call: 'createFileContainer', method: 'POST', url, expected: 201, signal });
            traffic.containers += 1;
            return parseFileContainer(body);
        },
        async pushIdentityBatch(provider, fileId, signal) {
            const url = endpoints.identityBatch(provider, fileId);
            await callApi({ call: 'pushIdentityBatch', method: 'PUT', url, expected: 202, signal });
        },
        async deleteIdentitiesOlderThan(provider, threshold, queueDelay, signal) {
            const url = endpoints.identitiesOlderThan(provider, threshold, queueDelay);
            const call = { call: 'deleteIdentitiesOlderThan', method: 'DELETE', url, expected: 202, signal };
            await retry(() => callApi(call), signal);
        },
        async pushItemBatch(fileId, signal) {
            await callApi({ call: 'pushItemBatch', method: 'PUT', url: endpoints.itemBatch(fileId), expected: 202, signal });
        },
    };
}
function sendableKey(apiKey) {
    if (/^[\x21-\x7e]+$/.test(apiKey))
        return apiKey;
    const message = apiKey === ''
        ? 'The API key is empty.'
        : 'The API key must be one word of letters, digits and signs, but holds other characters, perhaps a space or a line break.';
    throw new service_error/* ServiceError */._7({ kind: 'unauthorized', call: 'connect', message });
}


/***/ }),

/***/ 15270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xt: () => (/* binding */ apiRefusal),
  o_: () => (/* binding */ jsonOf),
  bj: () => (/* binding */ unanswered),
  Q9: () => (/* binding */ uploadRefusal)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var endpoints = __webpack_require__(37117);
;// CONCATENATED MODULE: ./lib/coveo/retry-after.js
function retryAfterMs(headers, now) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const moment = httpDate(text);
    if (moment === undefined)
        return undefined;
    return Math.max(0, moment - (httpDate(headers.date?.trim() ?? '') ?? now.getTime()));
}
function httpDate(text) {
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(moment) ? undefined : moment;
}

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/coveo/refusal.js




const TOLD_MOST = 300;
const NETWORK_WORDS = {
    'insecure-address': 'the address is not secure',
    unreachable: 'no connection',
    'untrusted-certificate': 'its certificate is not trusted',
    'proxy-refused': 'the proxy refused',
    'connection-lost': 'the connection broke',
    'timed-out': 'it took too long to answer',
    'answer-too-large': 'its answer is too large',
    unsendable: 'the request cannot be sent',
};
function apiRefusal({ call, mask }, answer, expected, now) {
    const { status } = answer;
    const told = toldBy(answer.body);
    const errorCode = told.errorCode === undefined ? undefined : plain(mask(told.errorCode));
    const kind = apiKind(status, told.errorCode);
    const answered = `Coveo answered ${status}${errorCode ? ` (\`${errorCode}\`)` : ''} to \`${call}\``;
    const reason = isUnexpected(kind) ? `, where ${expected} was expected` : '';
    const message = sentence(`${answered}${reason}`, told.message === undefined ? '' : plain(mask(told.message)));
    return new service_error/* ServiceError */._7({ kind, call, status, errorCode, message, later: laterOf(kind, answer, now) });
}
function uploadRefusal({ call, mask }, answer, now) {
    const { status, body } = answer;
    const element = (name) => plain(mask(new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? ''));
    const [code, told] = [element('Code'), element('Message')];
    const kind = uploadKind(status);
    const message = sentence(`The file container's storage answered ${status}${code ? ` (\`${code}\`)` : ''}`, told);
    const errorCode = code || undefined;
    const later = kind === 'upload-refused' ? { atLeastMs: retryAfterMs(answer.headers, now) ?? 0 } : undefined;
    return new service_error/* ServiceError */._7({ kind, call, status, errorCode, message, later });
}
function unanswered({ call, url, mask }, { reason, detail, mayHaveHadEffect }) {
    if (reason === 'stopped')
        return new service_error/* StoppedError */.Ko();
    if (reason === 'closed')
        throw new Error(`\`${call}\` was called after the connection to the service was closed.`);
    const host = URL.parse(url)?.host ?? 'the service';
    const effect = mayHaveHadEffect ? ' The request may have arrived.' : '';
    const message = `\`${call}\` got no answer from \`${host}\`: ${NETWORK_WORDS[reason]} (${plain(mask(detail))}).${effect}`;
    return new service_error/* ServiceError */._7({ call, message, ...networkKind(reason), ...notListening(url, reason) });
}
const START_OF_A_SERVER_MS = 20_000;
function notListening(url, reason) {
    const address = URL.parse(url);
    if (reason !== 'unreachable' || address === null || !(0,endpoints/* isLoopback */.U9)(address))
        return undefined;
    return {
        later: { atLeastMs: 0, withinMs: START_OF_A_SERVER_MS },
        hint: `Nothing listens at \`${address.host}\` on this machine. Start the sandbox (\`docs-to-coveo sandbox\`), or correct \`endpoints\`, \`--api-url\` and \`--platform-url\`.`,
    };
}
function networkKind(reason) {
    switch (reason) {
        case 'insecure-address':
        case 'untrusted-certificate':
            return { kind: reason };
        case 'answer-too-large':
        case 'unsendable':
            return { kind: 'unexpected-answer' };
        default:
            return { kind: 'unreachable', later: { atLeastMs: 0 } };
    }
}
function apiKind(status, errorCode) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404)
        return 'organization-not-found';
    if (status === 413)
        return 'too-large';
    if (status === 429)
        return errorCode === 'TOO_MANY_DOCUMENTS_DAILY' ? 'daily-quota' : 'throttled';
    if (errorCode === 'ORGANIZATION_IS_PAUSED')
        return 'organization-paused';
    if (errorCode === 'SOURCE_DOES_NOT_EXIST')
        return 'source-not-found';
    if (errorCode === 'DOCUMENT_LIMIT_EXCEEDED')
        return 'item-limit';
    if (status >= 500)
        return 'unavailable';
    return status >= 400 ? 'invalid-request' : 'unexpected-answer';
}
function uploadKind(status) {
    if (status === 413)
        return 'too-large';
    return status >= 400 ? 'upload-refused' : 'unexpected-answer';
}
function laterOf(kind, answer, now) {
    if (kind !== 'throttled' && kind !== 'unavailable')
        return undefined;
    return { atLeastMs: retryAfterMs(answer.headers, now) ?? 0 };
}
function isUnexpected(kind) {
    return kind === 'unexpected-answer';
}
const ErrorBody = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional().catch(undefined),
    errorCode: schemas/* string */.YjP().optional().catch(undefined),
});
function toldBy(body) {
    const parsed = ErrorBody.safeParse(jsonOf(body));
    return parsed.success ? parsed.data : {};
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function plain(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > TOLD_MOST ? `${line.slice(0, TOLD_MOST).toWellFormed()}…` : line;
}
function sentence(beginning, told) {
    const text = told === '' ? beginning : `${beginning}: ${told}`;
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 66430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ createCountedRetry),
/* harmony export */   OP: () => (/* binding */ LONGEST_ORDERED_WAIT_MS)
/* harmony export */ });
/* unused harmony exports RETRY_BUDGET_MS, decideRetry, createRetry */
/* harmony import */ var _service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73499);

const RETRY_BUDGET_MS = 5 * 60_000;
const LONGEST_ORDERED_WAIT_MS = 10 * 60_000;
const FIRST_CEILING_MS = 1_000;
const HIGHEST_CEILING_MS = 30_000;
const SHORTEST_WAIT_MS = 100;
function decideRetry(error, { attempt, elapsedMs }, random) {
    if (!error.later)
        return { kind: 'give-up', error };
    const { atLeastMs, withinMs = RETRY_BUDGET_MS } = error.later;
    if (atLeastMs > LONGEST_ORDERED_WAIT_MS)
        return giveUp(error, `It asks to wait ${duration(atLeastMs)}.`);
    const left = withinMs - elapsedMs;
    if (left <= 0)
        return giveUp(error, `Gave up after ${attempt} attempts in ${duration(elapsedMs)}.`);
    const ceiling = Math.min(HIGHEST_CEILING_MS, FIRST_CEILING_MS * 2 ** (attempt - 1));
    const backOff = Math.min(left, Math.max(SHORTEST_WAIT_MS, Math.floor(random * ceiling)));
    return { kind: 'wait', waitMs: Math.max(atLeastMs, backOff) };
}
function createRetry(tools) {
    return async (attemptOnce, signal) => {
        const started = tools.now().getTime();
        for (let attempt = 1;; attempt += 1) {
            (0,_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfStopped */ .$J)(signal);
            try {
                return await attemptOnce();
            }
            catch (error) {
                if (!(error instanceof _service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
                    throw error;
                const elapsedMs = tools.now().getTime() - started;
                const verdict = decideRetry(error, { attempt, elapsedMs }, tools.random());
                if (verdict.kind === 'give-up')
                    throw verdict.error;
                tools.onRetry({ call: error.call, attempt, waitMs: verdict.waitMs, reason: error.message });
                await tools.sleep(verdict.waitMs, signal);
            }
        }
    };
}
function createCountedRetry(tools, traffic) {
    return createRetry({
        now: () => tools.now(),
        sleep: (milliseconds, signal) => tools.sleep(milliseconds, signal),
        random: () => tools.random(),
        onRetry(event) {
            traffic.retries += 1;
            tools.onRetry(event);
        },
    });
}
function giveUp(error, sentence) {
    return { kind: 'give-up', error: error.final(sentence) };
}
function duration(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} seconds`;
    if (seconds < 2 * 3600)
        return `${Math.ceil(seconds / 60)} minutes`;
    return `${Math.ceil(seconds / 360) / 10} hours`;
}


/***/ }),

/***/ 50002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wire)
});

;// CONCATENATED MODULE: ./lib/coveo/logged-transport.js
const REQUEST_IDS = ['x-request-id', 'x-amzn-requestid', 'x-amz-request-id'];
function loggedTransport(transport, { mask, say, now }) {
    return {
        userAgent: transport.userAgent,
        async send(request) {
            const began = now().getTime();
            const answer = await transport.send(request);
            const took = `${now().getTime() - began} ms`;
            const told = [`${request.method} ${addressOf(request)}`, bytesOf(request)];
            if (answer.kind === 'failure')
                told.push(`no answer (${answer.reason})`, took);
            else
                told.push(`${answer.status}`, took, idOf(answer.headers));
            say(mask(told.filter((part) => part !== '').join(', ')));
            return answer;
        },
        [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    };
}
function addressOf({ url, headers }) {
    const { origin = '', pathname = '', search = '' } = URL.parse(url) ?? {};
    return `${origin}${pathname}${'Authorization' in headers ? search : search && '?…'}`;
}
function bytesOf({ body }) {
    return body === undefined ? '' : `${body.byteLength} bytes`;
}
function idOf(headers) {
    const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined);
    return id === undefined ? '' : `id ${id}`;
}

// EXTERNAL MODULE: ./lib/coveo/mask.js
var coveo_mask = __webpack_require__(15758);
// EXTERNAL MODULE: ./lib/coveo/retry.js
var coveo_retry = __webpack_require__(66430);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var endpoints = __webpack_require__(37117);
;// CONCATENATED MODULE: ./lib/coveo/network-failure.js
const REASONS_BEFORE_SENDING = new Set([
    'insecure-address',
    'unreachable',
    'untrusted-certificate',
    'proxy-refused',
    'unsendable',
]);
function failure(reason, detail) {
    return { kind: 'failure', reason, mayHaveHadEffect: !REASONS_BEFORE_SENDING.has(reason), detail };
}
function networkFailure(error, signal) {
    if (signal?.aborted)
        return failure('stopped', 'the signal was set');
    const { code, syscall, message } = factsOf(error);
    return failure(reasonOf(code, syscall), message || code || 'no reason given');
}
function reasonOf(code, syscall) {
    switch (code) {
        case 'UND_ERR_HEADERS_TIMEOUT':
        case 'UND_ERR_BODY_TIMEOUT':
            return 'timed-out';
        case 'UND_ERR_DESTROYED':
        case 'UND_ERR_CLOSED':
            return 'closed';
        case 'UND_ERR_INVALID_ARG':
        case 'UND_ERR_NOT_SUPPORTED':
        case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
            return 'unsendable';
        case 'UND_ERR_ABORTED':
            return 'proxy-refused';
    }
    if (code.startsWith('UND_ERR_PRX') || code.startsWith('UND_ERR_SOCKS5'))
        return 'proxy-refused';
    if (code.includes('CERT') || code.startsWith('UNABLE_TO_'))
        return 'untrusted-certificate';
    return isBeforeConnection(code, syscall) ? 'unreachable' : 'connection-lost';
}
function isBeforeConnection(code, syscall) {
    return (syscall === 'connect' ||
        syscall === 'getaddrinfo' ||
        ['UND_ERR_CONNECT_TIMEOUT', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code));
}
function factsOf(error) {
    if (!(error instanceof Error))
        return { code: '', syscall: '', message: String(error) };
    const text = (key) => {
        const value = Reflect.get(error, key);
        return typeof value === 'string' ? value : '';
    };
    return { code: text('code'), syscall: text('syscall'), message: error.message };
}

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/coveo/transport.js




const LIMITS = {
    connectMs: 15_000,
    headersMs: 60_000,
    bodyMs: 60_000,
    wholeMs: 180_000,
    answerBytes: 32 * 1024 * 1024,
};
const SLOWEST_BYTES_PER_MS = 100;
function createTransport({ version, environment, dispatcher, limits }) {
    const within = { ...LIMITS, ...limits };
    const direct = dispatcher ?? new undici.Agent(agentOptions(within));
    const outward = dispatcher ?? outwardAgent(environment, within);
    return {
        userAgent: `docs-to-coveo/${version}`,
        async send(request) {
            const { url, signal } = request;
            if (signal?.aborted)
                return failure('stopped', 'the signal was set');
            if (!(0,endpoints/* isSafeAddress */.cr)(url))
                return failure('insecure-address', 'the address is neither https nor on this machine, or names a user');
            const deadline = AbortSignal.timeout(within.wholeMs + sendingMs(request.body));
            const until = signal ? AbortSignal.any([signal, deadline]) : deadline;
            try {
                return await exchange({ ...request, signal: until }, (0,endpoints/* isLoopback */.U9)(new URL(url)) ? direct : outward, within);
            }
            catch (error) {
                if (deadline.aborted && !signal?.aborted)
                    return failure('timed-out', 'the answer began, but did not end');
                return networkFailure(error, signal);
            }
        },
        async [Symbol.asyncDispose]() {
            if (!dispatcher)
                await Promise.all([direct.destroy(), outward.destroy()]);
        },
    };
}
async function exchange({ method, url, headers, body, signal }, dispatcher, { headersMs, answerBytes }) {
    const headersTimeout = headersMs + sendingMs(body);
    const answer = await (0,undici.request)(url, { method, headers, body, signal, dispatcher, headersTimeout });
    const text = await readText(answer.body, answerBytes);
    if (text === undefined)
        return failure('answer-too-large', `the answer has more than ${answerBytes} bytes`);
    return { kind: 'answer', status: answer.statusCode, headers: singleHeaders(answer.headers), body: text };
}
function sendingMs(body) {
    return Math.ceil((body?.byteLength ?? 0) / SLOWEST_BYTES_PER_MS);
}
async function readText(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function singleHeaders(headers) {
    const entries = Object.entries(headers).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]));
}
function agentOptions({ connectMs, headersMs, bodyMs }) {
    return { connectTimeout: connectMs, headersTimeout: headersMs, bodyTimeout: bodyMs, allowH2: false };
}
function outwardAgent(environment, limits) {
    const httpsProxy = proxyAddress(environment.https_proxy ?? environment.HTTPS_PROXY ?? '');
    const noProxy = environment.no_proxy ?? environment.NO_PROXY ?? '';
    const options = agentOptions(limits);
    return httpsProxy === ''
        ? new undici.Agent(options)
        : new undici.EnvHttpProxyAgent({ ...options, httpProxy: '', httpsProxy, noProxy });
}
function proxyAddress(text) {
    const named = text.trim();
    const address = named === '' || named.includes('://') ? named : `http://${named}`;
    if (address === '' || (/^(https?|socks5?):\/\/[^/]/i.test(address) && URL.canParse(address)))
        return address;
    const message = '`HTTPS_PROXY` must be the address of a proxy, such as `http://proxy.example.com:3128`, but cannot be read as one.';
    throw new service_error/* ServiceError */._7({ kind: 'unreachable', call: 'connect', message });
}

// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
;// CONCATENATED MODULE: ./lib/run/wire.js





function wire(request, tools, apiKey) {
    const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
    const transport = transportOf(request, tools, apiKey);
    const retry = {
        ...tools.clock,
        random: Math.random,
        onRetry: ({ call, attempt, waitMs, reason }) => tools.logger.info(`${call} failed (attempt ${attempt}): ${reason} Trying again in ${(waitMs / 1_000).toFixed(1)} s.`),
    };
    const calling = { transport, traffic, now: () => tools.clock.now(), retry: (0,coveo_retry/* createCountedRetry */.HJ)(retry, traffic) };
    return { traffic, transport, retry, calling };
}
function transportOf({ environment, githubToken }, { logger, clock }, apiKey) {
    const transport = createTransport({ version: version/* VERSION */.x, environment });
    const { debug } = logger;
    if (!debug)
        return transport;
    const masks = [apiKey, githubToken ?? ''].filter((secret) => secret !== '').map(coveo_mask/* createMask */.P);
    const mask = (text) => masks.reduce((masked, hide) => hide(masked), text);
    return loggedTransport(transport, { mask, say: (line) => debug(line), now: () => clock.now() });
}


/***/ })

};
