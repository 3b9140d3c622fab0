export const id = 882;
export const ids = [882];
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

/***/ 59498:
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
var endpoints = __webpack_require__(59498);
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
var coveo_endpoints = __webpack_require__(59498);
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
var endpoints = __webpack_require__(59498);
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

/***/ 80332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RESERVED_NAMES)
/* harmony export */ });
const RESERVED_NAMES = new Set([
    'compressedbinarydata',
    'compressedbinarydatafileid',
    'compressiontype',
    'data',
    'documentid',
    'fileextension',
    'orderingid',
    'parentid',
    'permissions',
]);


/***/ }),

/***/ 62179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ metadataOf)
});

;// CONCATENATED MODULE: ./lib/pages/metadata/breadcrumbs.js
function breadcrumbsOf(documentId, siteUrl) {
    const [path = ''] = documentId.slice(siteUrl.length).split(/[?#]/, 1);
    const segments = path.split('/').filter((segment) => segment !== '');
    return segments
        .slice(0, -1)
        .map(words)
        .filter((text) => text !== '');
}
function words(segment) {
    const text = decoded(segment)
        .replaceAll(/[-_\s]+/g, ' ')
        .trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
// EXTERNAL MODULE: ./lib/pages/metadata/values.js
var metadata_values = __webpack_require__(7792);
;// CONCATENATED MODULE: ./lib/pages/metadata/facts.js



const PERMANENT_ID_LENGTH = 60;
function factsOf(file, documentId, coveoId, { origin }) {
    const facts = {
        clickableuri: documentId,
        permanentid: (0,external_node_crypto_.createHash)('sha256')
            .update(coveoId ?? documentId)
            .digest('hex')
            .slice(0, PERMANENT_ID_LENGTH),
        sourcepath: file.path,
        sourcerepository: origin.repository,
        editurl: editUrl(file.path, origin),
    };
    return Object.fromEntries(Object.entries(facts).filter((entry) => entry[1] !== undefined));
}
function editUrl(path, { server, repository, branch }) {
    if (!server || !branch || !repository || !/^[^/:\s]+(?:\/[^/:\s]+)+$/.test(repository))
        return undefined;
    return `${server}/${encoded(repository)}/edit/${encoded(branch)}/${encoded(path)}`;
}
function encoded(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
const LANGUAGE_KEYS = ['language', 'lang', 'locale'];
function languageOf(values) {
    return LANGUAGE_KEYS.map((key) => (0,metadata_values/* languageTag */.xw)(values.get(key))).find((tag) => tag !== undefined);
}
function authorOf(data) {
    for (const key of ['author', 'authors']) {
        const value = data[key];
        const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
        const [first] = names;
        if (first !== undefined)
            return { key, value: names.length > 1 ? names : first };
    }
    return undefined;
}
function nameOf(person) {
    const name = (0,values/* isMapping */.pi)(person) ? (person.name ?? person.title) : person;
    return typeof name === 'string' && name.trim() !== '' ? name.toWellFormed() : undefined;
}

// EXTERNAL MODULE: ./lib/model/reserved-names.js
var reserved_names = __webpack_require__(80332);
;// CONCATENATED MODULE: ./lib/pages/metadata/names.js

const LONGEST_NAME = 255;
const FACTS = new Set([
    'clickableuri',
    'permanentid',
    'sourcepath',
    'sourcerepository',
    'editurl',
    'headings',
]);
const STEERING = new Set([
    'coveo',
    'draft',
    'permalink',
    'permissions',
    'published',
    'redirect_from',
    'redirect_to',
]);
function fieldName(key) {
    const folded = key.toLowerCase().replace(/[^a-z0-9_]/gu, '_');
    return /^[a-z]/.test(folded) ? folded : `f_${folded}`;
}
function isNameable(key) {
    return /[a-z0-9]/i.test(key);
}
function exactName(key) {
    return key
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^a-z0-9_\u{80}-\u{10FFFF}]/gu, '_');
}
function keyLookup(entries) {
    const exact = new Map();
    const folded = new Map();
    for (const [key, value] of entries) {
        exact.set(exactName(key), value);
        if (!/[^\p{ASCII}]/u.test(key) && isNameable(key))
            folded.set(fieldName(key), value);
    }
    return (key) => exact.get(exactName(key)) ?? folded.get(fieldName(key));
}
function objectionToName(name) {
    if (reserved_names/* RESERVED_NAMES */.g.has(name))
        return 'Coveo keeps this name for itself';
    if (FACTS.has(name))
        return 'every item has a value of its own there';
    return name.length > LONGEST_NAME ? `a field name has at most ${LONGEST_NAME} characters` : undefined;
}
function isSteering(key) {
    return STEERING.has(key);
}

;// CONCATENATED MODULE: ./lib/pages/metadata/collisions.js

function clashOf(one, other, from) {
    const later = { kept: one, lost: other };
    if (!isHarmless(one, other))
        return { ...later, problem: collision(one.leaf, other.leaf, from) };
    if (one.value === undefined)
        return { kept: other, lost: one };
    if (other.value === undefined)
        return later;
    const isSpeltSo = ({ leaf }) => leaf.joined === leaf.name;
    const clash = isSpeltSo(other) && !isSpeltSo(one) ? { kept: other, lost: one } : later;
    return { ...clash, problem: choice(clash, from) };
}
function isHarmless(one, other) {
    const keys = [one.leaf, other.leaf];
    const [first = '', second = ''] = keys.map(({ key }) => key.normalize('NFC').toLowerCase());
    const isLossy = keys.some(({ joined }) => /[^\p{ASCII}]/u.test(joined));
    return (first === second || isSame(one, other) || (isLossy && exactName(one.leaf.joined) !== exactName(other.leaf.joined)));
}
function isSame(one, other) {
    if (one.value !== undefined)
        return JSON.stringify(one.value) === JSON.stringify(other.value);
    return [one, other].every(({ leaf, value }) => value === undefined && (leaf.value ?? null) === null);
}
function choice({ kept, lost }, from) {
    return {
        level: 'warning',
        code: 'metadata-collision',
        message: `Each key of ${from} must become a field of its own, but \`${kept.leaf.key}\` and \`${lost.leaf.key}\` both become \`${kept.leaf.name}\`; \`${kept.leaf.key}\` counts.`,
        hint: 'Keep one of them, or rename one.',
        ...(lost.leaf.place ?? kept.leaf.place),
    };
}
function collision(one, other, from) {
    return {
        level: 'error',
        code: 'metadata-collision',
        message: `Each key of ${from} must become a field of its own, but \`${one.key}\` and \`${other.key}\` both become \`${other.name}\`.`,
        hint: 'Rename one of them, or name it in `metadata.drop`.',
        ...(other.place ?? one.place),
    };
}

;// CONCATENATED MODULE: ./lib/pages/metadata/generator-keys.js
const EVERYWHERE = ['redirects', 'redirect'];
const KEYS = {
    plain: [],
    vitepress: [
        ...['head', 'layout', 'hero', 'features', 'navbar', 'sidebar', 'aside', 'outline', 'prev', 'next', 'footer'],
        ...['lastUpdated', 'editLink', 'pageClass', 'isHome', 'titleTemplate', 'search', 'markdownStyles'],
    ],
    hugo: [
        ...['aliases', 'build', '_build', 'cascade', 'headless', 'layout', 'markup', 'menu', 'menus', 'outputs', 'params'],
        ...['resources', 'sitemap', 'sites', 'target', '_target', 'translationKey', 'type', 'url'],
    ],
    mkdocs: ['template', 'hide', 'search', 'extra', 'icon', 'status', 'social', 'comments', 'links', 'pin', 'readtime'],
    docusaurus: [
        ...['id', 'hide_title', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level'],
        ...['sidebar_label', 'sidebar_position', 'sidebar_class_name', 'sidebar_custom_props', 'sidebar_key'],
        ...['displayed_sidebar', 'pagination_label', 'pagination_next', 'pagination_prev', 'parse_number_prefixes'],
        ...['custom_edit_url', 'wrapperClassName', 'hide_reading_time', 'sidebar'],
    ],
    jekyll: [
        ...['layout', 'excerpt_separator', 'render_with_liquid', 'seo', 'twitter', 'sitemap', 'pagination', 'autopages'],
        ...['header', 'sidebar'],
    ],
};
const SETS = new Map(Object.entries(KEYS).map(([generator, keys]) => [generator, new Set([...EVERYWHERE, ...keys].map(folded))]));
function isGeneratorKey(key, generator) {
    return SETS.get(generator)?.has(folded(key)) === true;
}
function folded(key) {
    return key.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/pages/metadata/leaves.js



function leavesOf(layer) {
    const { changes } = layer;
    const leaves = [];
    const leftOut = [];
    const isDropped = keyLookup((changes?.drop ?? []).map((key) => [key, true]));
    const renamed = keyLookup(Object.entries(changes?.rename ?? {}));
    const visit = (at) => {
        const { key, value } = at;
        const name = renamed(at.joined);
        const leaf = name === undefined ? at : { ...at, joined: name, isNameable: isNameable(name), isOfGenerator: false };
        if (isDropped(at.joined))
            leftOut.push({ key, reason: '`metadata.drop` takes it out' });
        else if ((0,values/* isMapping */.pi)(value))
            for (const [inner, entry] of Object.entries(value))
                visit(below(leaf, inner, entry));
        else
            leaves.push({ ...leaf, name: fieldName(leaf.joined) });
    };
    for (const [key, value] of Object.entries(layer.data)) {
        if (changes && isSteering(key))
            leftOut.push({ key, reason: 'it steers the page and is no metadata' });
        else {
            const isOfGenerator = changes !== undefined && isGeneratorKey(key, changes.generator);
            visit({ key, joined: key, isNameable: isNameable(key), isOfGenerator, value, place: layer.placeOf(key) });
        }
    }
    return { leaves, leftOut };
}
function below(leaf, inner, value) {
    return {
        ...leaf,
        key: `${leaf.key}.${inner}`,
        joined: `${leaf.joined}_${inner}`,
        isNameable: leaf.isNameable && isNameable(inner),
        value,
    };
}

// EXTERNAL MODULE: ./lib/pages/metadata/template-value.js
var template_value = __webpack_require__(58824);
;// CONCATENATED MODULE: ./lib/pages/metadata/layers.js






function foldLayer(layer, path) {
    const { leaves, leftOut } = leavesOf(layer);
    const chosen = new Map();
    const problems = [];
    for (const leaf of leaves) {
        const converted = convertLeaf(leaf);
        const objection = objectionTo(leaf, converted);
        if (objection)
            leftOut.push({ key: leaf.key, reason: objection.reason });
        if (objection && !isKnown(leaf, layer))
            problems.push({ ...objection.problem, path, ...leaf.place });
        if (!leaf.isNameable)
            continue;
        const candidate = { leaf, value: converted.kind === 'value' && !objection ? converted.value : undefined };
        const before = chosen.get(leaf.name);
        const clash = before && clashOf(before, candidate, layer.from);
        chosen.set(leaf.name, clash?.kept ?? candidate);
        if (!clash?.problem)
            continue;
        problems.push({ ...clash.problem, path });
        leftOut.push({ key: clash.lost.leaf.key, reason: `\`${clash.kept.leaf.key}\` becomes the same field and counts` });
    }
    const values = new Map([...chosen].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
    return { from: layer.from, values, leftOut, problems };
}
function isKnown({ key, name, value, isOfGenerator, isNameable }, { changes, data }) {
    if (!changes || !isNameable || (0,metadata_values/* convertValue */.nf)(value).kind !== 'unsendable')
        return false;
    return isOfGenerator || (name === key && authorOf(data)?.key === key);
}
function convertLeaf({ name, value }) {
    const converted = (0,metadata_values/* convertValue */.nf)(value);
    if (converted.kind !== 'value')
        return converted;
    switch (name) {
        case 'title':
            if (typeof value === 'string' && (0,template_value/* holdsTemplate */.h)(value))
                return { kind: 'unsendable', reason: 'holds template syntax' };
            return special((0,metadata_values/* titleText */.Qw)(value), value, 'is not the words of a title');
        case 'date':
            return special(dateText(value), value, 'is no date such as `2026-01-31`');
        case 'language':
            return special((0,metadata_values/* languageTag */.xw)(value), value, 'is no language tag such as `en` or `pt-BR`');
        default:
            return converted;
    }
}
function dateText(value) {
    const moment = (0,metadata_values/* writtenMoment */.yc)(value);
    return moment && (0,metadata_values/* isoOf */.dF)(moment);
}
function special(text, value, reason) {
    if (text !== undefined)
        return { kind: 'value', value: text };
    return value === '' ? { kind: 'nothing' } : { kind: 'unsendable', reason };
}
const RENAME_HINT = 'Send it under another key with `metadata.rename`, or name it in `metadata.drop`.';
function objectionTo({ key, name, isNameable }, converted) {
    if (converted.kind === 'nothing')
        return undefined;
    const leftOut = `\`${key}\` cannot be sent as metadata and is left out`;
    if (!isNameable) {
        const reason = 'the name of a field has letters and digits of ASCII, of which this key has none';
        const message = `${leftOut}: ${reason}.`;
        return { reason, problem: { level: 'warning', code: 'metadata-unsendable', message, hint: RENAME_HINT } };
    }
    if (converted.kind === 'unsendable') {
        const message = `${leftOut}: it ${converted.reason}.`;
        const hint = 'Coveo accepts texts, numbers, `true`, `false`, dates, and flat lists of these.';
        return {
            reason: `it ${converted.reason}`,
            problem: { level: 'warning', code: 'metadata-unsendable', message, hint },
        };
    }
    const reason = objectionToName(name);
    if (reason === undefined)
        return undefined;
    const message = `${leftOut}: ${reason}.`;
    return { reason, problem: { level: 'warning', code: 'metadata-reserved', message, hint: RENAME_HINT } };
}

// EXTERNAL MODULE: ./lib/pages/metadata/limits.js
var limits = __webpack_require__(80014);
;// CONCATENATED MODULE: ./lib/pages/metadata/metadata.js





function metadataOf(sources) {
    const { file, documentId, data, coveo, site } = sources;
    const layers = layersOf(sources).map((layer) => {
        const folded = foldLayer(layer, file.path);
        return layer.changes ? withAuthor(folded, data, site) : folded;
    });
    const values = new Map();
    const origins = new Map();
    const set = (name, value, from) => {
        values.set(name, value);
        origins.set(name, from);
    };
    const breadcrumbs = breadcrumbsOf(documentId, site.settings.site.url);
    if (breadcrumbs.length > 0 && !isDropped(site, 'breadcrumbs'))
        set('breadcrumbs', breadcrumbs, 'the address');
    for (const layer of layers)
        for (const [name, value] of layer.values)
            set(name, value, layer.from);
    const { language, from } = strongestLanguage(layers) ?? {
        language: site.settings.site.language,
        from: '`site.language`',
    };
    set('language', language, from);
    for (const [name, value] of Object.entries(factsOf(file, documentId, coveo.id, site)))
        set(name, value, 'the page itself');
    const cuts = [];
    for (const [name, value] of values) {
        const { value: kept, cut } = (0,limits/* cutToField */.gK)(value);
        values.set(name, kept);
        if (cut !== undefined)
            cuts.push({ ...(0,limits/* cutProblem */["if"])(name, cut), path: file.path, ...sources.placeOf(name) });
    }
    return {
        metadata: Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1))),
        origins,
        leftOut: layers.flatMap((layer) => layer.leftOut),
        problems: [...layers.flatMap((layer) => layer.problems), ...cuts],
    };
}
function withAuthor(layer, data, site) {
    const author = layer.values.has('author') || isDropped(site, 'author') ? undefined : authorOf(data);
    return author ? { ...layer, values: new Map([...layer.values, ['author', author.value]]) } : layer;
}
function strongestLanguage(layers) {
    const named = layers.map(({ values, from }) => ({ language: languageOf(values), from }));
    return named.findLast((entry) => entry.language !== undefined);
}
function layersOf({ file, data, coveo, placeOf, site }) {
    const { add, rename, drop } = site.settings.metadata;
    const { generator } = site.settings.site;
    const nowhere = () => undefined;
    return [
        { from: '`metadata.add`', data: add, placeOf: nowhere },
        { from: '`content.metadata`', data: file.content.metadata, placeOf: nowhere },
        { from: 'front matter', data, placeOf, changes: { rename, drop, generator } },
        { from: '`coveo.metadata`', data: coveo.metadata, placeOf: () => placeOf('coveo') },
    ];
}
function isDropped({ settings }, key) {
    return keyLookup(settings.metadata.drop.map((name) => [name, true]))(key) === true;
}


/***/ }),

/***/ 40906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readPage),
  c: () => (/* binding */ readPageAgain)
});

// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/pages/digest.js
var pages_digest = __webpack_require__(87950);
// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
;// CONCATENATED MODULE: ./lib/pages/links/former-addresses.js

const KEYS = {
    hugo: ['aliases'],
    jekyll: ['redirect_from'],
    plain: ['aliases', 'redirect_from'],
};
function formerAddresses({ data, documentId, siteUrl, generator, }) {
    const names = KEYS[generator] ?? [];
    const written = Object.entries(data).flatMap(([key, value]) => (names.includes(key.toLowerCase()) ? value : []));
    const paths = written.filter((path) => typeof path === 'string' && path.trim() !== '');
    if (paths.length === 0)
        return undefined;
    const found = paths.flatMap((path) => {
        const bases = [siteUrl, ...(generator === 'hugo' ? hugoBases(path, documentId, siteUrl) : [])];
        const below = `./${path.trim().replace(/^\/+/, '')}`;
        return bases.flatMap((base) => URL.parse(below, base)?.href.replace(/[?#].*$/s, '') ?? []);
    });
    return [...new Set(found.map(link_keys/* linkKey */.Sg))].sort();
}
function hugoBases(path, documentId, siteUrl) {
    const [first = ''] = documentId.slice(siteUrl.length).split('/');
    if (path.startsWith('/'))
        return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(first) ? [`${siteUrl}${first}/`] : [];
    const beside = URL.parse(documentId.endsWith('/') ? '..' : '.', documentId)?.href;
    return beside === undefined ? [documentId] : [documentId, beside];
}

// EXTERNAL MODULE: ./lib/pages/metadata/metadata.js + 7 modules
var metadata_metadata = __webpack_require__(62179);
// EXTERNAL MODULE: ./lib/pages/page-front-matter.js
var page_front_matter = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/pages/passed-over.js + 3 modules
var passed_over = __webpack_require__(31668);
// EXTERNAL MODULE: ./lib/pages/problem-limit.js
var problem_limit = __webpack_require__(48993);
// EXTERNAL MODULE: ./lib/pages/text/git-lfs.js
var git_lfs = __webpack_require__(36440);
;// CONCATENATED MODULE: ./lib/pages/read-page.js










function readPage(file, text, site, now) {
    return read(file, text, site, { now, lookFor: passed_over/* passedOver */.J });
}
function readPageAgain(file, text, site, now) {
    const result = read(file, text, site, { now, lookFor: () => [] });
    return result.kind === 'page' ? result : undefined;
}
function read(file, text, site, { now, lookFor }) {
    const elsewhere = (0,git_lfs/* lfsProblems */.Y)(text, file.path);
    if (elsewhere.length > 0)
        return { kind: 'error', problems: elsewhere };
    const result = (0,page_front_matter/* pageFrontMatter */.s)(text, file.path, site);
    if (!result.ok)
        return { kind: 'error', problems: (0,problem_limit/* limitProblems */.K)(result.problems, file.path) };
    const { frontMatter } = result;
    const placement = site.generator.place(file, frontMatter, now);
    const data = placement.kind === 'page' ? placement.data : frontMatter.data;
    const overlooked = lookFor({ path: file.path, frontMatter, data, isBuilt: placement.kind === 'page' }, site);
    const reading = readPlaced(file, { frontMatter, placement, data, overlooked }, site);
    const found = [...result.problems, ...reading.problems].map((problem) => asCounted(problem, site));
    const problems = (0,problem_limit/* limitProblems */.K)(found, file.path);
    if (reading.kind === 'page' && (0,problem/* hasErrors */.C)(problems))
        return { kind: 'error', problems, documentId: reading.page.documentId };
    return reading.kind === 'unpublished' ? { ...reading, problems: problems.map(asWarning) } : { ...reading, problems };
}
function readPlaced(file, { frontMatter, placement, data, overlooked }, site) {
    const coveo = (0,coveo_key/* readCoveo */.r)(data.coveo, frontMatter.placeOf('coveo'), file.path);
    const permissions = site.permissions.of(file.path, { data, placeOf: frontMatter.placeOf });
    const problems = [...coveo.problems, ...(permissions.kind === 'error' ? permissions.problems : []), ...overlooked];
    if (placement.kind !== 'error')
        (0,append/* append */.B)(problems, placement.problems ?? []);
    if (placement.kind === 'unpublished')
        return { ...placement, problems };
    if (!coveo.publish) {
        const documentId = placement.kind === 'page' ? placement.documentId : undefined;
        return { kind: 'unpublished', reason: '`coveo.publish` is `false`', documentId, problems };
    }
    if (placement.kind === 'error')
        return { kind: 'error', problems: [placement.problem, ...problems] };
    const { documentId, until, dialect } = placement;
    const sources = { file, documentId, data, coveo, placeOf: frontMatter.placeOf, site };
    const { metadata, problems: metadataProblems } = (0,metadata_metadata/* metadataOf */.N)(sources);
    (0,append/* append */.B)(problems, metadataProblems);
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'error', problems, documentId };
    const title = typeof metadata.title === 'string' ? metadata.title : undefined;
    const sent = permissions.kind === 'permissions' ? permissions.permissions : undefined;
    const { url: siteUrl, generator } = site.settings.site;
    const formerly = formerAddresses({ data, documentId, siteUrl, generator });
    const digest = (0,pages_digest/* digestOf */.ol)(file, documentId, { metadata, permissions: sent, dialect }, site);
    return {
        kind: 'page',
        page: { file, documentId, title, ownId: coveo.id, metadata, permissions: sent, dialect, formerly, digest, until },
        body: { body: frontMatter.body, bodyLine: frontMatter.bodyLine },
        problems,
    };
}
function asCounted(problem, site) {
    return problem.code === 'front-matter-merge' && (0,passed_over/* doPermissionsCount */.N)(site) ? { ...problem, level: 'error' } : problem;
}
function asWarning(problem) {
    return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}


/***/ }),

/***/ 39282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ unfitKinds),
/* harmony export */   Pm: () => (/* binding */ fitsInto),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   dh: () => (/* binding */ isConflict),
/* harmony export */   th: () => (/* binding */ createFieldUses)
/* harmony export */ });
/* unused harmony export kindOf */
function createFieldUses() {
    const uses = new Map();
    const useOf = (key) => {
        const use = uses.get(key) ?? { singles: new Map() };
        uses.set(key, use);
        return use;
    };
    return {
        uses,
        note(path, metadata) {
            for (const [key, value] of Object.entries(metadata)) {
                const use = useOf(key);
                if (typeof value === 'object')
                    use.list ??= path;
                else {
                    const kind = kindOf(value);
                    const { count = 0, ...first } = use.singles.get(kind) ?? { path, value: alone(value) };
                    use.singles.set(kind, { ...first, count: count + 1 });
                }
            }
        },
    };
}
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
function kindOf(value) {
    if (typeof value === 'boolean')
        return 'flag';
    if (typeof value === 'string')
        return MOMENT.test(value) ? 'date' : 'text';
    if (!Number.isSafeInteger(value))
        return 'fraction';
    return value >= -(2 ** 31) && value < 2 ** 31 ? 'whole' : 'long';
}
function alone(value) {
    return typeof value === 'string' ? Buffer.from(value.slice(0, 60)).toString() : value;
}
const NUMBERS = ['fraction', 'long', 'whole'];
const TYPE_OF_NUMBER = { fraction: 'DOUBLE', long: 'LONG_64', whole: 'LONG' };
function typeOf({ singles, list }) {
    const kinds = [...singles.keys()];
    if (list !== undefined)
        return { type: 'STRING', isMulti: true };
    const isNumber = (kind) => NUMBERS.includes(kind);
    const widest = NUMBERS.find((kind) => kinds.includes(kind));
    if (widest && kinds.every(isNumber))
        return { type: TYPE_OF_NUMBER[widest], isMulti: false };
    return { type: kinds.length > 0 && kinds.every((kind) => kind === 'date') ? 'DATE' : 'STRING', isMulti: false };
}
function isConflict({ singles, list }) {
    const families = new Set([...singles.keys()].map((kind) => (NUMBERS.includes(kind) ? 'number' : kind)));
    if (list !== undefined)
        families.add('text');
    return families.size > 1 && (families.has('number') || families.has('date'));
}
const TAKES = {
    STRING: ['whole', 'long', 'fraction', 'date', 'flag', 'text'],
    LONG: ['whole'],
    LONG_64: ['whole', 'long'],
    DOUBLE: ['whole', 'long', 'fraction'],
    DATE: ['date'],
    VECTOR: [],
};
function unfitKinds({ singles }, type) {
    const fits = (kind, { value }) => TAKES[type].includes(kind) || (type === 'DATE' && kind === 'text' && !Number.isNaN(Date.parse(String(value))));
    return [...singles].filter(([kind, use]) => !fits(kind, use)).map(([kind]) => kind);
}
function fitsInto(type, into) {
    if (type === into)
        return true;
    return (type === 'LONG' && (into === 'LONG_64' || into === 'DOUBLE')) || (type === 'LONG_64' && into === 'DOUBLE');
}


/***/ }),

/***/ 90602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planFields)
});

// EXTERNAL MODULE: ./lib/settings/rules/mapping-rule.js
var mapping_rule = __webpack_require__(52782);
// EXTERNAL MODULE: ./lib/plan/setup/field-uses.js
var field_uses = __webpack_require__(39282);
;// CONCATENATED MODULE: ./lib/plan/setup/field-problems.js

const WORDS = {
    whole: 'a whole number',
    long: 'a large whole number',
    fraction: 'a number',
    date: 'a date',
    flag: '`true` or `false`',
    text: 'text',
};
function fieldConflict(name, use, existing) {
    if (!(0,field_uses/* isConflict */.dh)(use) || existing?.type === 'STRING')
        return [];
    const [rarest] = byRarity(use);
    return [
        {
            level: 'warning',
            code: 'field-conflict',
            message: `Pages disagree about \`${name}\`: ${kindsText(use)}. Its field is to be \`STRING\`, which sorts and compares as text.`,
            hint: `Make them agree, or say what it is: \`setup: {fields: {${name}: {type: …}}}\`; what does not fit is then left out of the index.`,
            path: use.list ?? rarest?.[1].path,
        },
    ];
}
function unfitValues(name, type, use) {
    if (!use || type === 'VECTOR')
        return [];
    return (0,field_uses/* unfitKinds */.CK)(use, type).flatMap((kind) => {
        const found = use.singles.get(kind);
        if (!found)
            return [];
        return [
            {
                level: 'warning',
                code: 'field-value-unfit',
                message: `\`${name}\` is to be \`${type}\`, but ${useText([kind, found])}, which Coveo may leave out.`,
                hint: `Correct the pages, or choose another \`setup.fields.${name}.type\`.`,
                path: found.path,
            },
        ];
    });
}
function kindsText(use) {
    const list = use.list === undefined ? [] : [`a list in \`${use.list}\``];
    return [...byRarity(use).toReversed().map(useText), ...list].join('; ');
}
function useText([kind, { count, path, value }]) {
    const pages = count === 1 ? `in \`${path}\`` : `on ${count} pages, first in \`${path}\``;
    return `${WORDS[kind]} ${pages} (\`${value}\`)`;
}
function byRarity({ singles }) {
    return [...singles].toSorted(([, one], [, other]) => one.count - other.count);
}

// EXTERNAL MODULE: ./lib/plan/setup/step.js
var step = __webpack_require__(32191);
;// CONCATENATED MODULE: ./lib/plan/setup/plan-fields.js




const DEFAULTS = {
    includeInQuery: true,
    includeInResults: true,
    multiValueFacetTokenizers: ';',
    description: '',
};
const TOKENIZERS = ';';
function planFields(setup, uses, existing) {
    const byName = new Map(existing.map((field) => [field.name, field]));
    const names = new Set([...uses.keys(), ...Object.keys(setup.fields), ...Object.keys(setup.mappings)]);
    const planned = [...names].sort().map((name) => planField({ name, setup, uses, existing: byName.get(name) }));
    return { steps: planned.map(({ step }) => step), problems: planned.flatMap(({ problems }) => problems) };
}
function planField(field) {
    const { name, setup, uses, existing } = field;
    const told = { kind: 'field', name };
    const asked = setup.fields[name];
    const use = usedFor(field);
    if (existing?.isSystem && !asked)
        return { step: { ...told, action: 'keep', detail: "Coveo's own" }, problems: [] };
    const { type, isMulti } = asked ? { type: asked.type, isMulti: false } : (0,field_uses/* typeOf */.QP)(use);
    const problems = asked ? unfitValues(name, asked.type, uses.get(name)) : fieldConflict(name, use, existing);
    if (!existing) {
        const model = { name, ...(isMulti && listOptions()), ...asked, type };
        return { step: { ...told, action: 'create', model, detail: detailOf(model) }, problems };
    }
    if (asked)
        return { step: { ...told, ...adjust(existing, asked) }, problems };
    const keep = { ...told, action: 'keep', detail: existing.type };
    if ((0,field_uses/* fitsInto */.Pm)(type, existing.type))
        return { step: keep, problems: [...problems, ...notMulti(existing, isMulti)] };
    if (goesElsewhere(name, setup))
        return { step: { ...keep, detail: `${existing.type}, filled elsewhere too` }, problems };
    return { step: { ...told, ...otherType(existing, type) }, problems };
}
function listOptions() {
    return { multiValueFacet: true, multiValueFacetTokenizers: TOKENIZERS };
}
function usedFor({ name, setup, uses }) {
    const nothing = { singles: new Map() };
    const [only, ...others] = setup.mappings[name] ?? [];
    const [reference = '', ...more] = (0,mapping_rule/* referencesIn */.ii)(only ?? '');
    const isCopy = others.length === 0 && more.length === 0 && only === `%[${reference}]`;
    return uses.get(name) ?? (isCopy ? uses.get(reference) : undefined) ?? nothing;
}
function goesElsewhere(name, { mappings }) {
    return Object.entries(mappings).some(([field, rules]) => field !== name && rules.some((rule) => (0,mapping_rule/* referencesIn */.ii)(rule).some((one) => one.split(':')[0] === name)));
}
function adjust(existing, asked) {
    if (asked.type !== existing.type)
        return otherType(existing, asked.type);
    const different = Object.entries(asked).filter(([option, value]) => value !== undefined && value !== optionOf(existing, option));
    if (different.length === 0)
        return { action: 'keep', detail: existing.type };
    const detail = different.map(([option, value]) => `${option}: ${value}`).join(', ');
    if (existing.isSystem)
        return { ...systemField(existing, detail) };
    return { action: 'change', model: { ...existing.model, ...Object.fromEntries(different) }, detail };
}
function optionOf({ type, model }, option) {
    const isAlways = type !== 'STRING' && (option === 'facet' || option === 'sort');
    return model[option] ?? DEFAULTS[option] ?? isAlways;
}
function detailOf({ name: _, type, ...options }) {
    const named = Object.entries(options).filter(([option]) => option !== 'description' && option !== 'multiValueFacetTokenizers');
    return [type, ...named.map(([option, value]) => (value === true ? option : `${option}: ${value}`))].join(', ');
}
function otherType({ name, type, isSystem }, wanted) {
    const whose = isSystem ? "is Coveo's own and has" : 'belongs to all sources and has';
    return (0,step/* cannot */.O)(`The field \`${name}\` should have the type \`${wanted}\`, but ${whose} the type \`${type}\`, which is never changed.`, `Send the metadata under another name (\`metadata: {rename: {${name}: …}}\`); or fill another field with it (\`setup: {mappings: {…: ["%[${name}]"]}}\`); or, if \`${type}\` will do, say \`setup: {fields: {${name}: {type: ${type}}}}\`.`);
}
function systemField({ name }, detail) {
    return (0,step/* cannot */.O)(`The field \`${name}\` should have \`${detail}\`, but is Coveo's own and cannot be changed.`, 'Take it out of `setup.fields`, or fill another field with the metadata (`setup.mappings`).');
}
function notMulti({ name, type, model }, isMulti) {
    if (!isMulti || type !== 'STRING' || model.multiValueFacet === true)
        return [];
    return [
        {
            level: 'notice',
            code: 'field-not-multi-value',
            message: `Pages have lists as \`${name}\`, but the field that is there is no multi-value facet, so facets show each list as one value.`,
            hint: `All sources share it. To change it, say \`setup: {fields: {${name}: {type: STRING, multiValueFacet: true}}}\`.`,
        },
    ];
}


/***/ }),

/***/ 71448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planMappings),
/* harmony export */   o: () => (/* binding */ unknownMetadata)
/* harmony export */ });
/* harmony import */ var _settings_rules_mapping_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52782);

function planMappings({ mappings }, existing) {
    return Object.entries(mappings).map(([field, content]) => {
        const told = { kind: 'mapping', name: field };
        const rule = existing.find((one) => one.field === field);
        if (!rule)
            return { ...told, action: 'create', model: { field, content }, detail: content.join(', ') };
        const missing = content.filter((statement) => !rule.content.includes(statement));
        if (missing.length === 0)
            return { ...told, action: 'keep', detail: rule.content.join(', ') };
        const model = { id: rule.id, field, content: [...rule.content, ...missing] };
        return { ...told, action: 'change', model, detail: `adds ${missing.join(', ')} behind ${rule.content.join(', ')}` };
    });
}
function unknownMetadata({ mappings }, uses, fields) {
    const isKnown = (name) => uses.has(name) || fields.some((field) => field.isSystem && field.name === name);
    return Object.entries(mappings).flatMap(([field, content]) => {
        const names = content.flatMap(_settings_rules_mapping_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii).filter((reference) => !reference.includes(':'));
        return names
            .filter((name) => !isKnown(name.toLowerCase()))
            .map((name) => ({
            level: 'warning',
            code: 'mapping-unknown-metadata',
            message: `\`setup.mappings.${field}\` takes \`%[${name}]\`, but no page has metadata of that name.`,
            hint: '`docs-to-coveo explain PATH` shows the metadata of a page.',
        }));
    });
}


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ planProvider),
/* harmony export */   qW: () => (/* binding */ usedBySource)
/* harmony export */ });
/* unused harmony export EMAIL_PROVIDER */
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32191);

const EMAIL_PROVIDER = 'Email Security Provider';
function planProvider({ identities, setup }, existing, source) {
    const id = identities?.provider;
    if (id === undefined)
        return undefined;
    const told = { kind: 'provider', name: id };
    if (!existing)
        return { ...told, action: 'create', ...newProvider(id, setup.caseSensitive ?? false) };
    if (existing.type !== 'EXPANDED')
        return { ...told, ...otherType(existing) };
    const { caseSensitive = existing.caseSensitive } = setup;
    if (caseSensitive !== existing.caseSensitive && existing.identities !== 0)
        return { ...told, ...otherCase(existing, caseSensitive) };
    const changes = [
        (source === undefined || !existing.sources.includes(source)) && 'used by the source',
        !existing.cascades.includes(EMAIL_PROVIDER) && `cascades to \`${EMAIL_PROVIDER}\``,
        caseSensitive !== existing.caseSensitive && `caseSensitive: ${caseSensitive}`,
    ].filter((change) => change !== false);
    if (changes.length === 0)
        return { ...told, action: 'keep' };
    return { ...told, action: 'change', model: changed(existing, caseSensitive), detail: changes.join(', ') };
}
function newProvider(id, caseSensitive) {
    const model = {
        id,
        displayName: id,
        nodeRequired: false,
        type: 'EXPANDED',
        caseSensitive,
        cascadingSecurityProviders: emailCascade(),
        referencedBy: [],
    };
    return { model, detail: `EXPANDED, used by the source, cascades to \`${EMAIL_PROVIDER}\`` };
}
function changed({ model, cascades }, caseSensitive) {
    const before = isMapping(model.cascadingSecurityProviders) ? model.cascadingSecurityProviders : {};
    const more = cascades.includes(EMAIL_PROVIDER) ? {} : emailCascade();
    return { ...model, caseSensitive, cascadingSecurityProviders: { ...before, ...more } };
}
function emailCascade() {
    return { EmailSecurityProvider: { id: EMAIL_PROVIDER, type: 'EMAIL' } };
}
function usedBySource(model, source) {
    const before = Array.isArray(model.referencedBy) ? model.referencedBy : [];
    const isThere = before.some((one) => isMapping(one) && one.type === 'SOURCE' && one.id === source);
    return { ...model, referencedBy: isThere ? before : [...before, { type: 'SOURCE', id: source }] };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null;
}
function otherType({ id, type }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The identity provider \`${id}\` must be of type \`EXPANDED\`, but is of type \`${type}\`, which cannot change.`, 'Choose another `identities.provider`, to have one made.');
}
function otherCase({ id, caseSensitive, identities }, wanted) {
    const people = identities === undefined ? 'may know identities' : `knows ${identities} identities`;
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The identity provider \`${id}\` should have \`caseSensitive: ${wanted}\`, but has \`${caseSensitive}\` and ${people}, for whom it decides who is the same person.`, `Say \`setup.caseSensitive: ${caseSensitive}\`, or choose another \`identities.provider\`, to have one made.`);
}


/***/ }),

/***/ 25594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   dp: () => (/* binding */ planSource)
/* harmony export */ });
/* unused harmony export wantedVisibility */
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32191);

function planSource(settings, sources) {
    const { source: id, setup } = settings;
    const found = findSource(settings, sources);
    const { sourceName = '' } = setup;
    const visibility = wantedVisibility(settings);
    if (found)
        return { ...judge(found, settings), kind: 'source', name: found.name };
    if (id !== undefined)
        return { kind: 'source', name: id, ...unknownId(id) };
    const similar = sources.find(({ name }) => name.toLowerCase() === sourceName.toLowerCase());
    if (similar)
        return { kind: 'source', name: sourceName, ...otherCase(sourceName, similar) };
    const model = { name: sourceName, visibility };
    return { kind: 'source', name: sourceName, action: 'create', model, detail: `PUSH, ${visibility}` };
}
function findSource({ source, setup }, sources) {
    return sources.find(({ id, name }) => (source === undefined ? name === setup.sourceName : id === source));
}
function wantedVisibility({ setup, permissions }) {
    return setup.visibility ?? (permissions ? 'SECURED' : 'SHARED');
}
function judge(found, settings) {
    const { id, name, type, visibility, crawlingModule } = found;
    if (type !== 'PUSH')
        return otherType(name, type);
    if (crawlingModule)
        return ofCrawlingModule(name);
    const wanted = wantedVisibility(settings);
    const matters = settings.setup.visibility !== undefined || settings.permissions !== undefined;
    if (visibility !== undefined && visibility !== wanted && matters)
        return { id, ...otherVisibility(name, visibility, wanted) };
    return { id, action: 'keep', detail: [id, visibility].filter(Boolean).join(', ') };
}
function otherType(name, type) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` must be of type \`PUSH\`, but is of type \`${type}\`, which cannot change.`, 'Name another source: correct `source`, or choose another `setup.sourceName` and leave `source` out, to have one made.');
}
function ofCrawlingModule(name) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` is filled by a crawling module, so nothing else may push to it.`, 'Choose another `setup.sourceName`, and leave `source` out, to have a source made for the documentation.');
}
function otherVisibility(name, visibility, wanted) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` should be \`${wanted}\`, but is \`${visibility}\`. It is not changed, because that decides who sees what it holds.`, wanted === 'SECURED'
        ? 'Choose another `setup.sourceName`, and leave `source` out, to have a secured source made; or change the content security of this one in the Coveo Administration Console, then run `rebuild`.'
        : `Say \`setup.visibility: ${visibility.toLowerCase()}\` if it is meant to stay so; or change the content security of the source in the Coveo Administration Console.`);
}
function unknownId(id) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`\`source\` must be the id of a source of the organization, but there is none with the id \`${id}\`.`, 'Correct it, and check `organization` and `region`; or leave `source` out and say `setup.sourceName`, to have one made.');
}
function otherCase(wanted, { name }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`There is no source \`${wanted}\`, but one whose name differs in case alone: \`${name}\`.`, `Say \`setup.sourceName: ${name}\` if that is the one, or choose another name.`);
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

/***/ 32191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cannot)
/* harmony export */ });
function cannot(message, hint) {
    return { action: 'cannot', problem: { level: 'error', code: 'setup-cannot', message, hint } };
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

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ surveyMetadata)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40906);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10772);
/* harmony import */ var _plan_setup_field_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39282);
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60778);





const ON_EVERY_ITEM = { title: '', headings: [], sourcerepository: '', editurl: '' };
async function surveyMetadata(context) {
    const opened = await (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__/* .openSite */ .c)(context, context.options.head, context.settings);
    const { uses, note } = (0,_plan_setup_field_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .createFieldUses */ .th)();
    let done = 0;
    let broken = 0;
    let unpublished = 0;
    for await (const { file, content } of (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .U)(context, opened.files)) {
        const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(content, file.path);
        const reading = decoded.ok ? (0,_pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .S)(file, decoded.text, opened.site, opened.moment) : undefined;
        if (reading?.kind === 'page')
            note(file.path, { ...ON_EVERY_ITEM, ...reading.page.metadata });
        else if (reading?.kind === 'unpublished')
            unpublished += 1;
        else
            broken += 1;
        context.logger.progress(++done, opened.files.length, 'pages read');
    }
    const problems = [...opened.problems, ...leftOut(broken), ...empty(uses, opened.problems)];
    return { uses, problems, pages: done - unpublished - broken, unpublished };
}
function leftOut(broken) {
    if (broken === 0)
        return [];
    const pages = broken === 1 ? '1 page has errors, so its metadata was' : `${broken} pages have errors, so their metadata was`;
    return [
        {
            level: 'warning',
            code: 'pages-not-read',
            message: `${pages} not looked at: fields that only such pages ask for are not made.`,
            hint: '`docs-to-coveo check` shows the errors. Fix them and run `setup` again.',
        },
    ];
}
function empty(uses, problems) {
    if (uses.size > 0 || (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(problems))
        return [];
    const message = 'No page was found, so only what the settings name is set up.';
    const hint = 'Check `content`, and that the pages are committed.';
    return [{ level: 'warning', code: 'no-pages', message, hint }];
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


/***/ }),

/***/ 68213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   r6: () => (/* binding */ missingForSource)
/* harmony export */ });
function missing(what, { isWorkflow, organization, source, apiKey }) {
    const problems = [
        organization === undefined && {
            level: 'error',
            code: 'organization-missing',
            message: `To ${what}, \`organization\` must be known, but neither the settings nor an input nor \`DOCS_TO_COVEO_ORGANIZATION\` names it.`,
            hint: 'Add `organization: YOUR-ORGANIZATION-ID` to the settings; the administration console shows the id in its address.',
        },
        source === undefined && {
            level: 'error',
            code: 'source-missing',
            message: `To ${what}, \`source\` must be known, but neither the settings nor an input names it.`,
            hint: 'Add `source: YOUR-SOURCE-ID` to the settings: the id of a Push source. `docs-to-coveo setup --yes --write` makes one and writes its id there.',
        },
        apiKey === undefined && {
            level: 'error',
            code: 'api-key-missing',
            message: `To ${what}, an API key is needed, but there is none.`,
            hint: isWorkflow
                ? 'Set the input `api-key` from a secret. It is empty, too, where the secret is, and in runs of Dependabot and of forks, which are given no secrets. `plan` works without a key.'
                : 'Set `COVEO_API_KEY`, or pipe the key into standard input. Without a key, `plan` and `publish --sandbox` work.',
        },
    ];
    return problems.filter((problem) => problem !== false);
}
function missingForSource(request, { organization, source }) {
    const { apiKey, command } = request;
    const what = command === 'audit' ? 'audit' : 'publish';
    return missing(what, { isWorkflow: isWorkflow(request), organization, source, apiKey });
}
function isWorkflow({ environment }) {
    return environment.GITHUB_ACTIONS === 'true';
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
var endpoints = __webpack_require__(59498);
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
