export const id = 930;
export const ids = [930];
export const modules = {

/***/ 93852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createConverterPool)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
// EXTERNAL MODULE: ./lib/pages/body-problems.js
var body_problems = __webpack_require__(19355);
// EXTERNAL MODULE: ./lib/pages/built/built-item.js + 2 modules
var built_item = __webpack_require__(21083);
// EXTERNAL MODULE: ./lib/pages/built/built-problems.js
var built_problems = __webpack_require__(99856);
// EXTERNAL MODULE: ./lib/pages/convert-page.js + 2 modules
var convert_page = __webpack_require__(24961);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/conversion/worker-program.js

const here = import.meta.url;
const isSource = here.endsWith('.ts');
const workerProgram = (0,external_node_url_.fileURLToPath)(new URL(isSource ? 'conversion-thread.ts' : '../converter/index.js', here));
const workerEnvironment = isSource ? {} : { NAPI_RS_FORCE_WASI: 'true' };

;// CONCATENATED MODULE: ./lib/conversion/converter-worker.js


const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024, stackSizeMb: 1 };
class ConverterWorker {
    #worker;
    #death;
    #settle;
    #idle = Promise.resolve();
    #becomeIdle = () => undefined;
    constructor(program) {
        this.#worker = new external_node_worker_threads_.Worker(program, {
            env: { ...process.env, ...workerEnvironment },
            execArgv: [],
            resourceLimits: LIMITS,
        });
        this.#worker.on('message', (message) => this.#end({ kind: 'answer', message }));
        this.#worker.on('messageerror', (error) => this.#die(error.message));
        this.#worker.on('error', (error) => this.#die(error instanceof Error ? error.message : String(error)));
        this.#worker.on('exit', (code) => this.#die(`it exited with code ${code}`));
    }
    get isAlive() {
        return this.#death === undefined;
    }
    ask(message) {
        if (this.#death !== undefined)
            return Promise.resolve({ kind: 'died', reason: this.#death });
        this.#idle = new Promise((resolve) => {
            this.#becomeIdle = resolve;
        });
        return new Promise((resolve) => {
            this.#settle = resolve;
            this.#worker.postMessage(message);
        });
    }
    giveUp() {
        this.#death ??= 'it was given up';
        this.#settle?.({ kind: 'cancelled' });
        this.#settle = undefined;
        return this.#idle;
    }
    async terminate() {
        this.#end({ kind: 'cancelled' });
        this.#death ??= 'it was terminated';
        await this.#worker.terminate();
    }
    #die(reason) {
        this.#death ??= reason;
        this.#end({ kind: 'died', reason: this.#death });
    }
    #end(answer) {
        this.#becomeIdle();
        this.#settle?.(answer);
        this.#settle = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/conversion/converter-lane.js







class CannotStartError extends Error {
}
class ConverterLane {
    #options;
    #worker;
    #isClosed = false;
    #site;
    #waiting = 0;
    #queue = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    get waiting() {
        return this.#waiting;
    }
    prepare(site) {
        this.#enqueue(() => this.#readyFor(site)).catch(() => undefined);
    }
    convert(site, input) {
        return this.#enqueue(() => this.#convertNow(site, input));
    }
    readBuilt(text) {
        return this.#enqueue(() => this.#readBuiltNow(text));
    }
    #enqueue(task) {
        this.#waiting++;
        const turn = this.#queue.then(task);
        const done = () => void this.#waiting--;
        this.#queue = turn.then(done, done);
        return turn;
    }
    async close() {
        this.#isClosed = true;
        await this.#queue;
        const worker = this.#worker;
        this.#worker = undefined;
        if (worker?.isAlive)
            await worker.terminate();
    }
    async #convertNow(site, input) {
        const first = await this.#convertOnce(site, input);
        if (first.kind === 'item')
            return first.item;
        const { file } = input.page;
        const { built, ...alone } = input;
        if (file.content.body === 'built' && !input.isSent)
            return (0,built_item/* unknownItem */.qX)(input.page);
        if (file.content.body === 'built')
            throw new Error(notRead(file.path, first.reason));
        const second = built ? await this.#convertOnce(site, alone) : first;
        if (second.kind === 'failed')
            return (0,convert_page/* plainItem */.k)(input, site.settings, second.problemAt);
        const { item } = second;
        return built
            ? { ...item, problems: [...item.problems, (0,built_problems/* builtPageNotCompared */.OU)(file.path, built.path, first.reason)] }
            : item;
    }
    async #convertOnce(site, input) {
        const worker = await this.#readyFor(site);
        const { deadlines } = this.#options;
        const deadline = deadlines.next();
        const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'page', input }));
        if (answer.kind === 'answer' && answer.message.kind === 'item')
            return { kind: 'item', item: answer.message.item };
        const reason = isLate ? 'that took too long' : reasonOf(answer);
        if (!isLate)
            return { kind: 'failed', reason, problemAt: (path, line) => (0,body_problems/* workerDied */.lK)(path, line, reason) };
        deadlines.noteLate();
        return { kind: 'failed', reason, problemAt: (path, line) => (0,body_problems/* tooSlow */.gn)(path, line, deadline) };
    }
    async #readBuiltNow(text) {
        const { deadlines } = this.#options;
        const worker = this.#living();
        const deadline = deadlines.next();
        const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'built', text }));
        if (answer.kind === 'answer' && answer.message.kind === 'built')
            return answer.message.digest;
        if (!isLate)
            return { kind: 'unreadable', reason: `the worker that read it ended (${reasonOf(answer)})` };
        deadlines.noteLate();
        return { kind: 'unreadable', reason: `that takes longer than ${deadline / 1000} seconds` };
    }
    async #readyFor(site) {
        const worker = this.#living();
        if (this.#site === site)
            return worker;
        this.#site = site;
        const answer = await this.#untilStopped(worker, () => worker.ask({ kind: 'site', site }));
        if (answer.kind === 'answer') {
            if (answer.message.kind === 'ready')
                this.#options.onReady(answer.message.slowBecause);
            return worker;
        }
        throw new CannotStartError(`A worker that converts pages must start, but it ended: ${reasonOf(answer)}.`);
    }
    #living() {
        (0,service_error/* throwIfStopped */.$J)(this.#options.signal);
        if (this.#isClosed)
            throw new Error('A page must be converted before the pool is closed, but it is closed.');
        if (this.#worker?.isAlive)
            return this.#worker;
        this.#site = undefined;
        this.#worker = new ConverterWorker(this.#options.program ?? workerProgram);
        return this.#worker;
    }
    #leave(worker) {
        const stopTimer = (this.#options.startTimer ?? systemTimer)(GRACE_MS, () => abandon(worker));
        void worker.giveUp().then(() => {
            stopTimer();
            abandon(worker);
        });
    }
    async #within(deadline, worker, ask) {
        let isLate = false;
        const startTimer = this.#options.startTimer ?? systemTimer;
        const stopTimer = startTimer(deadline, () => {
            isLate = true;
            abandon(worker);
        });
        try {
            const answer = await this.#untilStopped(worker, ask);
            return { answer, isLate };
        }
        finally {
            stopTimer();
        }
    }
    async #untilStopped(worker, ask) {
        const { signal } = this.#options;
        (0,service_error/* throwIfStopped */.$J)(signal);
        const stop = () => this.#leave(worker);
        signal.addEventListener('abort', stop, { once: true });
        try {
            const answer = await ask();
            if (answer.kind !== 'answer' && signal.aborted)
                throw new service_error/* StoppedError */.Ko();
            return answer;
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    }
}
function notRead(path, reason) {
    return `The built page of \`${path}\` could not be read once more: ${reason}. Run again; nothing was sent of it.`;
}
const GRACE_MS = 2000;
function abandon(worker) {
    void worker.terminate();
}
function reasonOf(answer) {
    return answer.kind === 'died' ? answer.reason : 'it was terminated';
}
function systemTimer(milliseconds, onEnd) {
    const timer = setTimeout(onEnd, milliseconds);
    return () => clearTimeout(timer);
}

;// CONCATENATED MODULE: ./lib/conversion/deadlines.js
const FIRST = 10_000;
const LEAST = 500;
const PATIENCE = 3;
class Deadlines {
    #first;
    #late = 0;
    constructor(first = FIRST) {
        this.#first = first;
    }
    next() {
        const halved = this.#first / 2 ** Math.floor(this.#late / PATIENCE);
        return Math.max(halved, Math.min(LEAST, this.#first));
    }
    noteLate() {
        this.#late++;
    }
}

;// CONCATENATED MODULE: ./lib/conversion/converter-pool.js



const PAGES_A_WORKER = 300;
function createConverterPool(options) {
    const pool = new Lanes(options);
    return {
        open(site) {
            pool.prepare(site);
            return (input) => pool.convert(site, input);
        },
        readBuilt: (text) => pool.readBuilt(text),
        [Symbol.asyncDispose]: () => pool.close(),
    };
}
class Lanes {
    #options;
    #deadlines;
    #first;
    #lanes;
    #most;
    #isAlone = false;
    #pages = 0;
    #hasSaid = false;
    constructor(options) {
        this.#options = options;
        this.#deadlines = new Deadlines(options.deadline);
        this.#most = options.most ?? (0,external_node_os_.availableParallelism)();
        this.#first = this.#newLane();
        this.#lanes = [this.#first];
    }
    prepare(site) {
        this.#first.prepare(site);
    }
    async convert(site, input) {
        this.#pages++;
        const lane = this.#leastBusy();
        try {
            return await lane.convert(site, input);
        }
        catch (error) {
            if (!(error instanceof CannotStartError) || lane === this.#first)
                throw error;
            this.#isAlone = true;
            return await this.#first.convert(site, input);
        }
    }
    async readBuilt(text) {
        this.#pages++;
        return await this.#leastBusy().readBuilt(text);
    }
    async close() {
        await Promise.all(this.#lanes.map((lane) => lane.close()));
    }
    #leastBusy() {
        if (this.#isAlone)
            return this.#first;
        if (this.#lanes.length < this.#most && this.#pages > this.#lanes.length * PAGES_A_WORKER)
            this.#lanes = [...this.#lanes, this.#newLane()];
        return this.#lanes.reduce((least, lane) => (lane.waiting < least.waiting ? lane : least));
    }
    #newLane() {
        const { signal, startTimer, program } = this.#options;
        const onReady = (slowBecause) => this.#sayOnce(slowBecause);
        return new ConverterLane({ signal, startTimer, program, deadlines: this.#deadlines, onReady });
    }
    #sayOnce(slowBecause) {
        if (slowBecause === undefined || this.#hasSaid)
            return;
        this.#hasSaid = true;
        this.#options.say?.(`Pages are read by the reference parser, some forty times slower, because the fast one cannot be loaded: ${slowBecause}`);
    }
}


/***/ }),

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

/***/ 73499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ ServiceError),
  Ko: () => (/* binding */ StoppedError),
  $J: () => (/* binding */ throwIfStopped)
});

;// CONCATENATED MODULE: ./lib/coveo/hints.js
const NOTHING_LOST = 'What was accepted is not lost: the next run goes on from there.';
const HINTS = {
    unauthorized: 'Check the secret behind the input `api-key` (the environment variable `COVEO_API_KEY` on the command line). The key may be mistyped, disabled or expired, or may be used from other IP addresses only.',
    forbidden: "Give the API key these privileges in the Coveo Administration Console: `Organization` – View, and `Sources` – Edit on this source. A key made on the Push source's own page has them.",
    'organization-not-found': 'Check `organization`, and `region`: an organization is known in its own region only, and `us` is the default.',
    'organization-paused': 'An administrator wakes the organization by logging in to the Coveo Administration Console; then run this again.',
    'source-not-found': 'Check `source`: it must be the id (not the name) of a Push source of this organization. Check `region` too. A source that was just created may need a few minutes.',
    'invalid-request': 'The service did not accept a request of this program. If `organization`, `source` and `region` are right, report it together with this message.',
    'too-large': 'A page is too large for the service. Split it, or leave it out with `content.exclude`.',
    'item-limit': 'The index holds as many items as the license allows. Delete items that are not needed, or ask Coveo for more.',
    'daily-quota': `The organization may push no more items today. Run this again when the quota is reset, usually the next day. ${NOTHING_LOST}`,
    throttled: `Other programs may be using up the limits of the organization. Run this again later. ${NOTHING_LOST}`,
    unavailable: `Look at https://status.coveo.com/ and run this again when the service is up. ${NOTHING_LOST}`,
    unreachable: `Check the network, \`HTTPS_PROXY\` and \`region\` (or \`endpoints\`), then run this again. ${NOTHING_LOST}`,
    'untrusted-certificate': 'If a proxy of your own stands between, let Node.js know its certificate through `NODE_EXTRA_CA_CERTS`. Nothing was sent.',
    'insecure-address': 'Use an `https://` address; plain `http://` is for this machine only. Nothing was sent.',
    'upload-refused': `Check that no proxy changes the headers of uploads, and that the clock of this machine is right. ${NOTHING_LOST}`,
    'unexpected-answer': 'Check `region` (or `endpoints`), and whether a proxy answers in place of the service. If all is right, report it together with this message.',
};
const IDENTITIES_FORBIDDEN = 'Give the API key these privileges in the Coveo Administration Console: `Security identity providers` – Edit, and `Organization` – View. Users and groups are pushed with them.';
const PROVIDER_UNKNOWN = 'Check `identities.provider`: it must be the id of a security identity provider of this organization, as its page in the Coveo Administration Console shows it.';
const SETUP_PRIVILEGES = {
    listSources: '`Sources` – View',
    createSource: '`Sources` – Can create',
    readMappings: '`Sources` – View',
    addMappingRule: '`Sources` – Edit',
    updateMappingRule: '`Sources` – Edit',
    listProviders: '`Security identity providers` – View',
    putProvider: '`Security identity providers` – Can create',
    listFields: '`Fields` – View',
    createFields: '`Fields` – Can create',
    updateField: '`Fields` – Edit',
    createApiKey: '`API keys` – Can create',
};
function hintFor(kind, call) {
    const privilege = SETUP_PRIVILEGES[call];
    if (privilege !== undefined && kind === 'forbidden')
        return `Give the API key the privilege ${privilege} in the Coveo Administration Console. \`docs-to-coveo setup --check\` shows all that it lacks.`;
    if (/identit/i.test(call) && kind === 'forbidden')
        return IDENTITIES_FORBIDDEN;
    if (/identit/i.test(call) && (kind === 'invalid-request' || kind === 'organization-not-found'))
        return PROVIDER_UNKNOWN;
    if (kind === 'forbidden' && call === 'createFileContainer') {
        return `The privilege \`Organization\` – View is what file containers need. ${HINTS.forbidden}`;
    }
    return HINTS[kind];
}

;// CONCATENATED MODULE: ./lib/coveo/service-error.js

class ServiceError extends Error {
    name = 'ServiceError';
    kind;
    call;
    status;
    errorCode;
    hint;
    later;
    constructor({ kind, call, message, status, errorCode, hint, later }) {
        super(message);
        this.kind = kind;
        this.call = call;
        this.status = status;
        this.errorCode = errorCode;
        this.hint = hint ?? hintFor(kind, call);
        this.later = later;
    }
    final(sentence) {
        const { kind, call, status, errorCode, hint } = this;
        return new ServiceError({ kind, call, status, errorCode, hint, message: `${this.message} ${sentence}` });
    }
}
class StoppedError extends Error {
    name = 'AbortError';
    constructor() {
        super('The run was stopped.');
    }
}
function throwIfStopped(signal) {
    if (signal?.aborted)
        throw new StoppedError();
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ understood),
/* harmony export */   o6: () => (/* binding */ openGitHub),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _repository_authentication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82294);



class GitHubError extends Error {
    name = 'GitHubError';
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
const PATIENCE = 60;
const TIME_LIMIT = 30_000;
function openGitHub({ token, apiUrl, repository = '', sleep }) {
    const baseUrl = (apiUrl || 'https://api.github.com').replace(/\/+$/, '');
    const [owner = '', repo = ''] = repository.split('/');
    if (token === undefined)
        return { kind: 'closed', because: 'there is no `github-token`' };
    if (repo === '')
        return { kind: 'closed', because: '`GITHUB_REPOSITORY` names no repository' };
    if (!(0,_repository_authentication_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrustworthy */ .G)(baseUrl))
        return { kind: 'closed', because: '`GITHUB_API_URL` is not an `https` address' };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl });
    const patiently = createPatience(sleep);
    octokit.hook.wrap('request', (request, options) => {
        const withinTime = () => ({ ...options.request, signal: AbortSignal.timeout(TIME_LIMIT) });
        return patiently(async () => request({ ...options, request: withinTime() }));
    });
    const place = { owner, repo };
    const github = {
        ask: async (route, parameters) => (await octokit.request(route, { ...place, ...parameters })).data,
        async *list(route, parameters) {
            const pages = octokit.paginate.iterator(route, { ...place, per_page: 100, ...parameters });
            for await (const { data } of pages)
                yield data;
        },
        query: async (query, variables) => {
            try {
                return await octokit.graphql(query, { ...variables });
            }
            catch (error) {
                throw error instanceof GitHubError ? error : failureOf(error).failure;
            }
        },
        viewer: async () => loginOf(await octokit.graphql('query { viewer { login } }').catch(() => undefined)),
    };
    return { kind: 'open', github };
}
function understood(schema, data) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new GitHubError('GitHub answered something unexpected');
}
function createPatience(sleep) {
    let left = PATIENCE;
    return async (attempt) => {
        for (;;) {
            try {
                return await attempt();
            }
            catch (error) {
                const { failure, seconds } = failureOf(error);
                if (seconds === undefined || seconds > left)
                    throw failure;
                left -= seconds;
                await sleep(seconds * 1_000);
            }
        }
    };
}
const REFUSAL = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) }).optional(),
});
function failureOf(error) {
    const { success, data } = REFUSAL.safeParse(error);
    if (!success)
        return { failure: new GitHubError(`GitHub did not answer (${String(error)})`) };
    const words = data.message.split(/[\r\n]| - https:/)[0]?.slice(0, 200);
    if (!data.response)
        return { failure: new GitHubError(`GitHub did not answer (${words})`) };
    const after = Number(data.response.headers['retry-after'] ?? Number.NaN);
    const failure = new GitHubError(`GitHub answered ${data.status} (${words})`, data.status);
    return { failure, seconds: Number.isFinite(after) ? Math.max(1, after) : undefined };
}
const VIEWER = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
function loginOf(data) {
    return VIEWER.safeParse(data).data?.viewer.login;
}


/***/ }),

/***/ 33275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText),
/* harmony export */   U: () => (/* binding */ identityKey)
/* harmony export */ });
function identityKey({ kind, name, provider = '' }) {
    return `${kind}\n${provider}\n${name}`;
}
function identityText({ kind, name, provider }, home) {
    return provider === undefined || provider === home ? `${kind}:${name}` : `${kind}:${name} in ${provider}`;
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside)
/* harmony export */ });
function isOutside(path) {
    return /^(?:\.\.(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(path);
}


/***/ }),

/***/ 87950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fH: () => (/* binding */ settingsDigests),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export CONVERTER_VERSION */
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);

const CONVERTER_VERSION = 6;
function digestOf(file, documentId, { metadata, permissions, dialect }, { settings }) {
    const { url, generator } = settings.site;
    const { root, prefix, bodyTitle } = file.content;
    const facts = { url, generator, root, prefix, bodyTitle };
    const parts = [CONVERTER_VERSION, file.blob, file.path, documentId, metadata, dialect ?? null, facts];
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(permissions === undefined ? parts : [...parts, permissions]);
}
function settingsDigests(site) {
    const { settings, origin, workingDirectory, generator } = site;
    const { built: _, ...ofSite } = settings.site;
    const common = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([CONVERTER_VERSION, ofSite, settings.metadata, origin, workingDirectory]);
    const known = new Map();
    return (file) => {
        const configuration = generator.configurationOf(file);
        const permissions = site.permissions.configurationOf(file.path);
        const ofRoot = known.get(file.content) ?? new Map();
        known.set(file.content, ofRoot);
        const key = configuration === null && permissions === null ? '' : (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([configuration, permissions]);
        const parts = [common, file.content, configuration];
        const digest = ofRoot.get(key) ?? (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(permissions === null ? parts : [...parts, permissions]);
        if (ofRoot.size < MOST_KEPT)
            ofRoot.set(key, digest);
        return digest;
    };
}
const MOST_KEPT = 1000;


/***/ }),

/***/ 15592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCoveo),
/* harmony export */   w: () => (/* binding */ COVEO_KEYS)
/* harmony export */ });
/* harmony import */ var _settings_near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81552);
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96905);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);



const COVEO_KEYS = ['publish', 'id', 'metadata'];
function readCoveo(value, place, path) {
    if (value === undefined)
        return { publish: true, metadata: {}, problems: [] };
    const at = { path, ...place };
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        const problem = wrongType('coveo', 'a mapping such as `{publish: false}`', value);
        return { publish: true, metadata: {}, problems: [{ ...problem, ...at }] };
    }
    const { publish = true, id, metadata = {} } = value;
    const problems = [
        ...Object.keys(value)
            .filter((key) => !COVEO_KEYS.includes(key))
            .map(unknownKey),
        ...(typeof publish === 'boolean' ? [] : [wrongType('coveo.publish', '`true` or `false`', publish)]),
        ...(id === undefined || idOf(id) !== undefined ? [] : [wrongType('coveo.id', 'a text that is not empty', id)]),
        ...((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(metadata) ? [] : [wrongType('coveo.metadata', 'a mapping of metadata keys to values', metadata)]),
    ];
    return {
        publish: publish !== false,
        id: idOf(id),
        metadata: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(metadata) ? metadata : {},
        problems: problems.map((problem) => ({ ...problem, ...at })),
    };
}
function idOf(id) {
    if (typeof id === 'number')
        return String(id);
    return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}
function unknownKey(key) {
    return {
        level: 'error',
        code: 'coveo-unknown-key',
        message: `\`coveo\` may hold ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(COVEO_KEYS, 'and')}, but holds ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([key], 'and')}.`,
        hint: (0,_settings_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, COVEO_KEYS) ?? 'Metadata for Coveo alone belongs into `coveo.metadata`.',
    };
}
function wrongType(key, expected, value) {
    return { level: 'error', code: 'coveo-wrong-type', message: `\`${key}\` must be ${expected}, but ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)(value)}.` };
}


/***/ }),

/***/ 51893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pageFrontMatter)
/* harmony export */ });
/* harmony import */ var _front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65914);

function pageFrontMatter(text, path, { settings }) {
    return (0,_front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorFrontMatter */ .A)(text, path, settings.site.generator);
}


/***/ }),

/***/ 31668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ doPermissionsCount),
  J: () => (/* binding */ passedOver)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
// EXTERNAL MODULE: ./lib/pages/front-matter/flags.js
var flags = __webpack_require__(59725);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/front-matter/holding-keys.js






const FLAGS = {
    plain: ['draft', 'published'],
    jekyll: ['published'],
    hugo: ['draft', 'published'],
    docusaurus: ['draft', 'unlisted'],
    mkdocs: ['draft'],
    vitepress: [],
};
function holdingKeys({ frontMatter, data, path, generator }) {
    const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
    return [...top].flatMap(([key, value]) => {
        const problem = problemOf(key, value, generator);
        return problem ? [{ ...problem, path, ...frontMatter.placeOf(key) }] : [];
    });
}
function problemOf(key, value, generator) {
    const read = generator === 'hugo' && key.toLowerCase() !== 'coveo' ? key.toLowerCase() : key;
    const flag = FLAGS[generator].find((name) => name === read);
    if (flag !== undefined)
        return isUnclear(flag, value, generator) ? unclear(key, value) : undefined;
    if (EXACT.has(key) || (0,disguised_key/* meansPermissions */.rK)(key))
        return undefined;
    const meant = meantBy(key, value);
    return meant === undefined ? undefined : disguised(key, meant);
}
const EXACT = new Set(['coveo', 'draft', 'published', 'unlisted']);
function meantBy(key, value) {
    const name = (0,disguised_key/* holdingKey */.t3)(key);
    if (name === 'coveo') {
        const isFlat = (0,disguised_key/* foldedKey */.S$)(key) === (0,disguised_key/* foldedKey */.S$)('coveo.publish') && (0,disguised_key/* partsOf */.CI)(key).length === 1;
        return isFlat && ((0,flags/* isYes */.AX)(value) || value === null) ? undefined : name;
    }
    if (name !== undefined)
        return holdsBack(name, value) ? name : undefined;
    return isNearCoveo(key, value) ? 'coveo' : undefined;
}
function holdsBack(flag, value) {
    const word = typeof value === 'string' ? value.trim() : value;
    if (flag === 'published')
        return (0,flags/* isNo */.IY)(word) || (0,flags/* castFlag */.iC)(word ?? '') === false || word === 'n';
    return (0,flags/* isYes */.AX)(word) || word === 1 || (typeof word === 'string' && ((0,flags/* castFlag */.iC)(word) === true || /^y$/i.test(word)));
}
function isNearCoveo(key, value) {
    const [first = '', second = ''] = (0,disguised_key/* partsOf */.CI)(key).map(disguised_key/* seenKey */.HZ);
    const holds = (0,values/* isMapping */.pi)(value) && Object.keys(value).some((name) => coveo_key/* COVEO_KEYS */.w.includes((0,disguised_key/* seenKey */.HZ)(name)));
    if (!holds && second !== 'publish')
        return false;
    return first.length <= 7 && ((0,mod/* distance */.Io)(first, 'coveo') <= 1 || sorted(first) === sorted('coveo'));
}
function sorted(word) {
    return [...word].sort().join('');
}
function isUnclear(flag, value, generator) {
    if (value === null || value === undefined || value === '' || (0,flags/* isYes */.AX)(value) || (0,flags/* isNo */.IY)(value))
        return false;
    if (generator === 'hugo' && (0,flags/* castFlag */.iC)(value) !== undefined)
        return false;
    if (flag !== 'published')
        return true;
    if (value instanceof Date || (typeof value === 'number' && value > 1))
        return false;
    return typeof value !== 'string' || !/\d{2}/.test(value);
}
function unclear(key, value) {
    const what = value instanceof Date ? 'is a date' : (0,wording/* came */.JD)(value);
    return {
        level: 'error',
        code: 'flag-unclear',
        message: `${(0,wording/* listed */.KE)([key], 'and')} must be \`true\` or \`false\`, but ${what}, so the page is not published.`,
        hint: `Write \`${/^published$/i.test(key) ? 'false' : 'true'}\` without quotes to keep the page back, or remove the key.`,
    };
}
function disguised(key, meant) {
    return {
        level: 'error',
        code: 'key-in-disguise',
        message: `A key that keeps a page back must be spelt \`${meant}\`, but here it is ${(0,wording/* listed */.KE)([key], 'and')}, which nothing reads, so the page is not published.`,
        hint: meant === 'coveo'
            ? 'Write `coveo: {publish: false}`; if the key means something else, rename it.'
            : `Write \`${meant}\` in plain small letters; if the key means something else, rename it.`,
    };
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/ignored-flags.js



const OF_SOME_PAGES = ['draft'];
const NAMES = ['draft', 'published', 'unlisted'];
function ignoredFlags({ frontMatter, data, path, generator }) {
    if (isKeptOut(data))
        return [];
    const known = FLAGS[generator].filter((flag) => generator !== 'mkdocs' || !OF_SOME_PAGES.includes(flag));
    return NAMES.filter((flag) => !known.includes(flag) && holdsBack(flag, data[flag])).map((flag) => ({
        level: 'warning',
        code: 'flag-without-effect',
        message: `\`${flag}: ${String(data[flag])}\` keeps no page back here with ${generator}, so the page is published.`,
        hint: '`coveo: {publish: false}` keeps a page out of search; remove the key where it means nothing.',
        target: flag,
        path,
        ...frontMatter.placeOf(flag),
    }));
}
function isKeptOut({ coveo }) {
    return (0,values/* isMapping */.pi)(coveo) && (0,flags/* isNo */.IY)(coveo.publish);
}

// EXTERNAL MODULE: ./lib/pages/front-matter/unread.js
var unread = __webpack_require__(14423);
;// CONCATENATED MODULE: ./lib/pages/permissions/hidden-keys.js



function hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }) {
    const problems = [];
    const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
    for (const [key, value] of top) {
        const at = { path, ...frontMatter.placeOf(key) };
        if (key === '__proto__' || holdsKey(value, (name) => name === '__proto__'))
            problems.push({ ...protoKey(), ...at });
        if (!permissionsCount || key === 'permissions')
            continue;
        const passes = (name, depth) => name === 'permissions' && handsDown.includes(key) && depth <= 2;
        const hidden = findKey(value, (name, depth) => (0,disguised_key/* meansPermissions */.rK)(name) && !passes(name, depth));
        if (hidden !== undefined)
            problems.push({ ...misplaced(key, hidden), ...at });
    }
    return problems;
}
function holdsKey(value, is) {
    return findKey(value, is) !== undefined;
}
function findKey(value, is, depth = 1) {
    if (Array.isArray(value)) {
        for (const entry of value) {
            const found = findKey(entry, is, depth);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (!(0,values/* isMapping */.pi)(value))
        return undefined;
    for (const [name, entry] of Object.entries(value)) {
        const found = is(name, depth) ? name : findKey(entry, is, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function protoKey() {
    return {
        level: 'error',
        code: 'front-matter-proto',
        message: 'A key of the front matter must name data, but here one is `__proto__`, so the page is not published.',
        hint: 'Rename the key.',
    };
}
function misplaced(top, hidden) {
    return {
        level: 'error',
        code: 'permissions-misplaced',
        message: `The key \`permissions\` must stand at the top of the front matter, but ${(0,wording/* listed */.KE)([hidden], 'and')} stands within ${(0,wording/* listed */.KE)([top], 'and')}, where it counts for nothing, so the page is not published.`,
        hint: 'Move it to the top as `permissions`; if it means something else, rename it.',
    };
}

;// CONCATENATED MODULE: ./lib/pages/passed-over.js




function passedOver({ path, frontMatter, data, isBuilt }, site) {
    const permissionsCount = doPermissionsCount(site);
    const { body, bodyLine } = frontMatter;
    const { generator } = site.settings.site;
    const handsDown = generator === 'hugo' ? ['cascade'] : [];
    return [
        ...hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }),
        ...holdingKeys({ frontMatter, data, path, generator }),
        ...(isBuilt ? ignoredFlags({ frontMatter, data, path, generator }) : []),
        ...(0,unread/* unreadFrontMatter */.y)({ body, bodyLine, path, permissionsCount }),
    ];
}
function doPermissionsCount({ settings: { permissions } }) {
    return permissions !== undefined && permissions.pages !== 'ignore';
}


/***/ }),

/***/ 33430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   R4: () => (/* binding */ itemPermission),
/* harmony export */   bk: () => (/* binding */ itemPermissionSet)
/* harmony export */ });
const TYPES = {
    user: 'User',
    group: 'Group',
    virtualGroup: 'VirtualGroup',
};
function ownedBy({ kind, name, provider }, byDefault) {
    return { kind, name, provider: provider ?? byDefault };
}
function itemPermission({ kind, name, provider }) {
    const permission = { identity: name, identityType: TYPES[kind] };
    return provider === undefined ? permission : { ...permission, securityProvider: provider };
}
function itemPermissionSet({ anonymous, allow, deny }, provider) {
    const sent = (identities) => identities.map((one) => itemPermission(ownedBy(one, provider)));
    return { allowAnonymous: anonymous, allowedPermissions: sent(allow), deniedPermissions: sent(deny) };
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

// EXTERNAL MODULE: ./lib/pages/metadata/metadata.js + 1 modules
var metadata_metadata = __webpack_require__(59498);
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

/***/ 10772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const LINE_FEED = 0x0a;
const REPLACEMENT = '\uFFFD';
function decodeText(bytes, path) {
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { ok: false, problems: [notText(path, lineAt(text, nul))] };
    return { ok: true, text, problems: damage(bytes, text, encoding, path) };
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}
function damage(bytes, text, encoding, path) {
    if (encoding === 'utf-8')
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? [] : [damaged('UTF-8', path, firstBrokenLine(bytes))];
    const broken = text.indexOf(REPLACEMENT);
    return broken < 0 ? [] : [damaged('UTF-16', path, lineAt(text, broken))];
}
function firstBrokenLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
    return line;
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function notText(path, line) {
    return {
        level: 'error',
        code: 'not-text',
        message: 'A page must be a text file, but this one holds NUL characters, as binary files do.',
        hint: 'Save it as UTF-8, or keep it out with `exclude` of its `content` entry.',
        path,
        line,
    };
}
function damaged(encoding, path, line) {
    return {
        level: 'warning',
        code: 'text-encoding',
        message: `The file must be ${encoding}, but from this line on it holds bytes that are not; they are shown as \`${REPLACEMENT}\`.`,
        hint: 'Save the file as UTF-8.',
        path,
        line,
    };
}


/***/ }),

/***/ 17452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   u7: () => (/* binding */ recordByPath),
/* harmony export */   uo: () => (/* binding */ knownReading)
/* harmony export */ });
function recordByPath(record) {
    return {
        items: Map.groupBy(record?.items.values() ?? [], (item) => item.path),
        skips: record?.skips ?? new Map(),
    };
}
function knownReading({ file, settings }, { record, now, filesHold }) {
    const [item, ...others] = record.items.get(file.path) ?? [];
    const isKnown = item && others.length === 0 && isSettled(item) && isCurrent(item, file, settings, now);
    if (isKnown && filesHold(item.files ?? [])) {
        return { kind: 'unchanged', file, settings, recorded: item };
    }
    const skip = record.skips.get(file.path);
    if (skip && !item && isCurrent(skip, file, settings, now)) {
        return { kind: 'skipped', file, settings, recorded: skip };
    }
    return undefined;
}
function isSettled(item) {
    return item.digest !== undefined && !item.doubt;
}
function isCurrent(line, file, settings, now) {
    return line.blob === file.blob && line.settings === settings && !isPast(line.until, now);
}
function isPast(until, now) {
    return until !== undefined && Date.parse(until) <= now.getTime();
}


/***/ }),

/***/ 25401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NO_IDENTITIES),
/* harmony export */   _: () => (/* binding */ planIdentities)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33275);


const GUARDED = { members: 10, share: 0.5 };
function planIdentities({ wanted, recorded, allowDeletes, everything = false }) {
    const before = recorded ?? new Map();
    if (!wanted)
        return { pushed: [], unaliased: new Set(), deleted: [], withheld: [], unchanged: before.size, after: before };
    const after = wanted.identities;
    const shrinking = [...before].flatMap(([key, one]) => shrinkingOf(one, after.get(key)));
    const lost = shrinking.reduce((sum, group) => sum + group.lost, 0);
    const withheld = lost > (allowDeletes ?? 0) ? shrinking : [];
    const kept = new Map(withheld.map(({ recorded: one }) => [(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(one), one]));
    const changed = [...after].filter(([key, one]) => !kept.has(key) && (everything || isDue(one, before.get(key))));
    return {
        pushed: changed.map(([, one]) => one),
        unaliased: new Set(changed.filter(([key, one]) => hadAliases(before.get(key), one)).map(([key]) => key)),
        deleted: [...before].filter(([key]) => !after.has(key) && !kept.has(key)).map(([, one]) => one),
        withheld,
        unchanged: after.size - changed.length,
        after: new Map([...after, ...kept]),
    };
}
function hadAliases(before, { aliases }) {
    return before !== undefined && before.aliases.length > 0 && aliases.length === 0;
}
function isDue(one, before) {
    return !before || before.doubt === true || contentOf(one) !== contentOf(before);
}
function contentOf({ members, granted, aliases }) {
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([members, granted, aliases].map((some) => some.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U).sort()));
}
function shrinkingOf(recorded, wanted) {
    const stays = new Set(wanted?.members.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U));
    const lost = recorded.members.filter((member) => !stays.has((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(member))).length;
    const isMuch = recorded.members.length >= GUARDED.members && lost > recorded.members.length * GUARDED.share;
    return isMuch ? [{ recorded, lost }] : [];
}
const NO_IDENTITIES = {
    pushed: [],
    unaliased: new Set(),
    deleted: [],
    withheld: [],
    unchanged: 0,
    after: new Map(),
};


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf),
/* harmony export */   i: () => (/* binding */ digestOfShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _cheap_pass_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17452);


function outlineOf(lines) {
    const items = lines.filter((line) => 'id' in line);
    const paths = new Set(lines.map(({ path }) => path));
    if (paths.size < lines.length || !items.every(_cheap_pass_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .Is))
        return undefined;
    const files = new Set(items.flatMap((item) => item.files ?? []));
    const [until] = lines.flatMap((line) => line.until ?? []).sort((one, other) => Date.parse(one) - Date.parse(other));
    return {
        items: items.length,
        skips: lines.length - items.length,
        digest: digestOfShard(lines),
        until,
        files: files.size > 0 ? [...files].sort() : undefined,
    };
}
const DIGEST_BYTES = 16;
function digestOfShard(lines) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sorted = lines.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    for (const { path, blob, settings } of sorted)
        hash.update(`${path}\0${blob}\0${settings}\0`);
    return hash.digest().toString('hex', 0, DIGEST_BYTES);
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

/***/ 50159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => new Date(),
    async sleep(milliseconds, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
    },
};


/***/ }),

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ checkRecord),
/* harmony export */   Xj: () => (/* binding */ checkHead),
/* harmony export */   du: () => (/* binding */ endingOfCheck),
/* harmony export */   u0: () => (/* binding */ branchObjection)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9000);
/* harmony import */ var _settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63010);


async function checkRecord(context, reading) {
    if (reading.kind === 'none')
        return { kind: 'open', record: undefined, version: reading.version, notices: [] };
    if (reading.kind === 'newer')
        return refuse('record', newerTool(reading.tool));
    if (reading.kind === 'damaged')
        return context.options.adopt ? adopt(reading, context.options) : refuse('record', damaged(reading.reason));
    const { record, version, isAssumed } = reading;
    const checked = await checkHead(context, record);
    if (checked.kind === 'older')
        return { ...checked, record };
    return checked.kind === 'open' ? { ...checked, record, version, isAssumed } : checked;
}
async function checkHead(context, head) {
    const { origin, options, settings } = context;
    if (settings.organization !== undefined && head.organization !== settings.organization) {
        return refuse('usage', otherOrganization(head, settings.organization));
    }
    const branch = options.anyBranch ? undefined : branchObjection(head, origin);
    if (branch)
        return refuse('usage', branch);
    const settingsObjection = await otherSettings(context, head);
    if (settingsObjection)
        return refuse('usage', settingsObjection);
    const isOlder = head.commit !== options.head && (await context.repository.isAncestor(options.head, head.commit));
    if (isOlder && !options.rollback)
        return { kind: 'older', problem: olderCommit(options.head, head.commit) };
    return { kind: 'open', notices: isOlder ? [rollback(options.head, head.commit)] : [] };
}
function adopt({ reason, version }, { rebuild }) {
    return { kind: 'open', record: undefined, version, notices: rebuild ? [] : [replaced(reason)] };
}
function branchObjection(record, origin) {
    if (record.branch === undefined || origin.branch === undefined || record.branch === origin.branch)
        return undefined;
    return otherBranch(record.branch, origin.branch);
}
async function otherSettings({ options, repository, settings, settingsFile }, { settingsFile: recorded, source }) {
    if (recorded === undefined || settingsFile === undefined || recorded === settingsFile)
        return undefined;
    if ((0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._)(recorded))
        return undefined;
    const text = (await repository.readFile(options.head, recorded))?.toString();
    if (text === undefined)
        return undefined;
    const parsed = (0,_settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettings */ .P)(text, recorded);
    const theirs = parsed.ok ? parsed.file.source : undefined;
    return theirs === undefined || theirs === (settings.source ?? source)
        ? twoSettings(recorded, settingsFile, { source, isNamed: theirs !== undefined })
        : undefined;
}
function refuse(cause, problem) {
    return { kind: 'refused', cause, problem };
}
function newerTool(tool) {
    return {
        level: 'error',
        code: 'record-newer',
        message: `The record of what is published was written by a newer version of this program (${tool}), which this one cannot read.`,
        hint: 'Use that version or a later one here too.',
    };
}
function damaged(reason) {
    return {
        level: 'error',
        code: 'record-damaged',
        message: `The record of what is published cannot be read: ${reason}`,
        hint: '`docs-to-coveo publish --adopt` starts a new one: every page is then sent again, and nothing is deleted. `docs-to-coveo rebuild` also deletes what is older.',
    };
}
function replaced(reason) {
    return {
        level: 'warning',
        code: 'record-replaced',
        message: `A new record takes the place of one that cannot be read (${reason}) Every page is sent again, and nothing is deleted.`,
        hint: 'Items of pages that are gone may be left in the source: nobody knows of them any more.',
    };
}
function rollback(head, recorded) {
    return {
        level: 'notice',
        code: 'rollback',
        message: `The record moves back from ${recorded.slice(0, 9)} to ${head.slice(0, 9)}, an older commit that was named for it.`,
        hint: 'The next publish of a newer commit brings the source forward again.',
    };
}
function otherOrganization(record, organization) {
    return {
        level: 'error',
        code: 'record-other-organization',
        message: `The record of source \`${record.source}\` is for organization \`${record.organization}\`, but \`organization\` is \`${organization}\`.`,
        hint: 'Correct `organization`, or give the other organization a `source` of its own.',
    };
}
function otherBranch(recorded, branch) {
    return {
        level: 'error',
        code: 'other-branch',
        message: `This source is published from branch \`${recorded}\`, but this run is on \`${branch}\`.`,
        hint: 'Give this branch a `source` of its own, or say `any-branch` to let it take over.',
    };
}
function twoSettings(recorded, settingsFile, { source, isNamed }) {
    const named = `Where \`${recorded}\` is for another source, write that as \`source\` into it. `;
    return {
        level: 'error',
        code: 'other-settings',
        message: `The source \`${source}\` is published by the settings \`${recorded}\`, which are still there, but this run has those of \`${settingsFile}\`: each would delete the pages of the other.`,
        hint: `${isNamed ? '' : named}Give each of them a \`source\` of its own, or put all of the content into one file. Settings that are no longer used can be deleted.`,
        path: settingsFile,
    };
}
function olderCommit(head, recorded) {
    return {
        level: 'notice',
        code: 'older-commit',
        message: `Nothing was done: ${head.slice(0, 9)} is an older commit than ${recorded.slice(0, 9)}, which is published already.`,
    };
}
function endingOfCheck(checked) {
    if (checked.kind === 'older')
        return 'done';
    return checked.cause === 'usage' ? 'usage' : 'failed';
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
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60271);





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

/***/ 60271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openSite),
  U: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./lib/pages/content.js
var pages_content = __webpack_require__(25757);
// EXTERNAL MODULE: ./lib/pages/generators/generators.js + 63 modules
var generators = __webpack_require__(96269);
;// CONCATENATED MODULE: ./lib/pages/permissions/codeowners-pattern.js
function codeownersPattern(text) {
    const objection = objectionTo(text);
    if (objection !== undefined)
        return { ok: false, objection };
    const isBound = text.slice(0, -1).includes('/');
    const isFolder = text.endsWith('/');
    const segments = text.replace(/^\/|\/$/g, '').split('/');
    const expression = new RegExp(`^${isBound ? '' : '(?:.*/)?'}${expressionOf(segments)}${endOf(segments, { isBound, isFolder })}$`, 's');
    return { ok: true, matches: (path) => expression.test(path) };
}
function objectionTo(text) {
    if (text.startsWith('!'))
        return 'GitHub does not negate patterns with `!`';
    if (text.startsWith('\\#'))
        return 'GitHub takes no pattern that begins with `#`, not even after a backslash';
    if (text.includes('***'))
        return 'three asterisks in a row mean nothing';
    if (/^\/*$/.test(text) || text.includes('//'))
        return 'a pattern names files and folders, with one slash between them';
    return /(?<!\\)(?:\\\\)*\\$/.test(text) ? 'nothing follows the backslash' : undefined;
}
function expressionOf(segments) {
    return segments
        .map((segment, index) => {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            return isLast ? '.+' : '(?:.*/)?';
        return `${characters(segment)}${isLast ? '' : '/'}`;
    })
        .join('');
}
function characters(segment) {
    return segment.replace(/\\(.)|\*+|\?|[^\w]/gsu, (sign, escaped) => {
        if (escaped !== undefined)
            return literal(escaped);
        if (sign.startsWith('*'))
            return '[^/]*';
        return sign === '?' ? '[^/]' : literal(sign);
    });
}
function literal(sign) {
    return /^[\^$\\.*+?()[\]{}|/]$/.test(sign) ? `\\${sign}` : sign;
}
function endOf(segments, { isBound, isFolder }) {
    const last = segments.at(-1);
    if (isFolder)
        return last === '**' ? '' : '/.+';
    const isFilesAlone = (isBound && last === '*') || last === '**';
    return isFilesAlone ? '' : '(?:/.*)?';
}

;// CONCATENATED MODULE: ./lib/pages/permissions/codeowners.js

const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const CODEOWNERS_LIMIT_BYTES = 3_000_000;
const SECTION = /^\^?\[[^\]/]*\](?:\[\d*\])?(?:\s|$)/;
const TEAM = /^@([a-z0-9][a-z0-9-]*)\/([\w.-]+)$/i;
const USER = /^@([a-z0-9][a-z0-9_-]*)$/i;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
function parseCodeowners(text, path = CODEOWNERS_PATHS[0]) {
    if (new TextEncoder().encode(text).byteLength >= CODEOWNERS_LIMIT_BYTES) {
        return { ok: false, problems: [tooLarge(path)] };
    }
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const read = lines.flatMap((line, index) => lineOf(line, index + 1));
    const problems = read.flatMap((found) => ('objection' in found ? [invalidLine(found, path)] : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const rules = read.flatMap((found) => ('objection' in found ? [] : [found]));
    return { ok: true, ownersOf: (file) => rules.findLast(({ matches }) => matches(file))?.rule };
}
function lineOf(text, line) {
    if (SECTION.test(text.trim()))
        return [{ line, objection: 'sections are GitLab’s, and GitHub has none' }];
    const [pattern, ...rest] = wordsOf(text);
    if (pattern === undefined)
        return [];
    const compiled = codeownersPattern(pattern);
    if (!compiled.ok)
        return [{ line, objection: compiled.objection }];
    const owners = rest.map(ownerOf);
    const stranger = rest[owners.indexOf(undefined)];
    if (stranger !== undefined) {
        return [
            { line, objection: `\`${stranger}\` is neither \`@user\` nor \`@organization/team\` nor an e-mail address` },
        ];
    }
    const rule = { line, pattern, owners: owners.filter((owner) => owner !== undefined) };
    return [{ rule, matches: compiled.matches }];
}
function wordsOf(text) {
    const words = text.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
function ownerOf(word) {
    const [, organization, slug] = TEAM.exec(word) ?? [];
    if (organization !== undefined && slug !== undefined)
        return { kind: 'team', organization, slug };
    const login = USER.exec(word)?.[1];
    if (login !== undefined)
        return { kind: 'user', login };
    return EMAIL.test(word) ? { kind: 'email', address: word } : undefined;
}
function invalidLine({ line, objection }, path) {
    return {
        level: 'error',
        code: 'codeowners-invalid-line',
        message: `A line of CODEOWNERS must be a pattern and its owners as GitHub reads them, but here ${objection}.`,
        hint: 'Correct the line: GitHub passes over it, and an earlier line decides who owns these files.',
        path,
        line,
        column: 1,
    };
}
function tooLarge(path) {
    return {
        level: 'error',
        code: 'codeowners-too-large',
        message: `CODEOWNERS must be smaller than ${CODEOWNERS_LIMIT_BYTES} bytes, or GitHub does not load it.`,
        hint: 'Bring lines together with wildcards.',
        path,
        line: 1,
        column: 1,
    };
}
function ownersAsIdentities(owners, { organization, users }) {
    const names = new Map(Object.entries(users).map(([login, name]) => [login.toLowerCase(), name]));
    const found = owners.map((owner) => {
        if (owner.kind === 'email')
            return { kind: 'user', name: owner.address };
        if (owner.kind === 'team') {
            const isOurs = owner.organization.toLowerCase() === organization.toLowerCase();
            return isOurs ? { kind: 'group', name: owner.slug.toLowerCase() } : foreignTeam(owner, organization);
        }
        const name = names.get(owner.login.toLowerCase());
        return name === undefined ? unknownUser(owner.login) : { kind: 'user', name };
    });
    return {
        identities: found.flatMap((one) => ('kind' in one ? [one] : [])),
        problems: found.flatMap((one) => ('kind' in one ? [] : [one])),
    };
}
function foreignTeam(team, organization) {
    return {
        level: 'error',
        code: 'codeowners-foreign-team',
        message: `A team that owns pages must be one of \`${organization}\`, but is \`@${team.organization}/${team.slug}\`.`,
        hint: 'Name a team of that organization, or set `identities.github.organization`.',
    };
}
function unknownUser(login) {
    return {
        level: 'error',
        code: 'codeowners-unknown-user',
        message: `A user who owns pages must have a name in \`identities.github.users\`, but \`@${login}\` has none.`,
        hint: `Write \`${login}: NAME\` there, or name an e-mail address or a team in CODEOWNERS.`,
    };
}

// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
;// CONCATENATED MODULE: ./lib/pages/permissions/page-permissions.js



const KEY = 'permissions';
function readOwnPermissions({ data, placeOf }, known, path) {
    const slip = Object.keys(data).find((key) => key !== KEY && (0,disguised_key/* meansPermissions */.rK)(key));
    if (slip !== undefined)
        return { kind: 'error', problems: [misspelt(slip, path, placeOf(slip))] };
    if (!Object.hasOwn(data, KEY))
        return { kind: 'none' };
    const place = placeOf(KEY);
    const names = namesIn(data[KEY]);
    if (names === undefined)
        return { kind: 'error', problems: [{ ...malformed(data[KEY]), path, ...place }] };
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length === 0)
        return { kind: 'sets', sets: [...new Set(names)], place };
    return { kind: 'error', problems: unknown.map((name) => ({ ...unknownSet(name, known), path, ...place })) };
}
function namesIn(value) {
    const names = Array.isArray(value) ? value : [value];
    const isFine = (name) => typeof name === 'string' && name.trim() !== '';
    return names.length > 0 && names.every(isFine) ? names : undefined;
}
function misspelt(key, path, place) {
    return {
        level: 'error',
        code: 'permissions-misspelt',
        message: `The key of a page's permission sets must be \`permissions\`, but it is ${(0,wording/* listed */.KE)([key], 'and')}, so the page is not published.`,
        hint: 'Correct the key; if it means something else, rename it.',
        path,
        ...place,
    };
}
function malformed(value) {
    return {
        level: 'error',
        code: 'permissions-malformed',
        message: `\`permissions\` must be the name of a permission set or a list of names, but ${(0,wording/* came */.JD)(value)}, so the page is not published.`,
        hint: 'Name at least one set, or remove the key, and the rules of the settings decide alone.',
    };
}
function unknownSet(name, known) {
    const sets = known.length === 0 ? 'none' : (0,wording/* listed */.KE)(known.slice(0, 20), 'and');
    return {
        level: 'error',
        code: 'permissions-unknown',
        message: `\`permissions\` names the set ${(0,wording/* listed */.KE)([name], 'and')}, which the settings do not define, so the page is not published.`,
        hint: (0,near_miss/* didYouMean */.a)(name, known) ?? `\`permissions.sets\` defines ${sets}.`,
    };
}

// EXTERNAL MODULE: ./lib/pages/permissions/path-matcher.js
var path_matcher = __webpack_require__(92407);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var sets = __webpack_require__(33430);
;// CONCATENATED MODULE: ./lib/pages/permissions/rules.js




const MOST_PERMISSIONS = 5_000;
function createPermissionRules(context) {
    const { settings, provider, workingDirectory, ownersOf = () => NO_OWNERS } = context;
    if (!settings)
        return WITHOUT;
    const rules = settings.rules.map((rule, index) => ({ rule, number: index + 1, matches: (0,path_matcher/* pathMatcher */.k)(rule.paths) }));
    const common = (0,canonical_json/* hashOf */.q)([settings.sets, settings.pages, provider ?? null]);
    const known = Object.keys(settings.sets);
    const shared = new Map();
    const ruleOf = (path) => {
        const below = path.startsWith(workingDirectory) ? path.slice(workingDirectory.length) : path;
        return rules.findLast(({ matches }) => matches(below));
    };
    const setOf = (name) => {
        const set = settings.sets[name];
        if (!set)
            throw new Error(`The settings let a rule name the unknown set \`${name}\`.`);
        return (0,sets/* itemPermissionSet */.bk)(set, provider);
    };
    return {
        configurationOf(path) {
            const found = ruleOf(path);
            return [common, found?.rule ?? null, found?.rule.codeowners ? ownersOf(path).identities : []];
        },
        of(path, page) {
            const found = ruleOf(path);
            if (!found)
                return failed(noRule(path));
            const { identities, problems } = found.rule.codeowners ? ownersOf(path) : NO_OWNERS;
            if (problems.length > 0)
                return { kind: 'error', problems };
            if (found.rule.codeowners && identities.length === 0)
                return failed(noOwners(path, found.rule));
            const owners = identities.map((one) => (0,sets/* ownedBy */.LW)(one, provider));
            const own = settings.pages === 'ignore' ? NOTHING : readOwnPermissions(page, known, path);
            if (own.kind === 'error')
                return own;
            const asked = sourcesOfRule(found, owners, setOf);
            const added = own.kind === 'sets' ? sourcesOfPage(own, setOf) : [];
            const hasLevels = asked.some(({ level }) => level !== undefined);
            if (hasLevels && added.length > 0 && settings.pages === 'narrow')
                return failed(cannotNarrow(path, own));
            const sources = settings.pages === 'replace' && added.length > 0 ? added : [...asked, ...added];
            const permissions = sentFor(sources, found.rule);
            const count = countOf(sources);
            if (count > MOST_PERMISSIONS)
                return failed(tooMany(path, count));
            return { kind: 'permissions', permissions: interned(permissions, shared), sources };
        },
    };
}
const NO_OWNERS = { identities: [], problems: [] };
const NOTHING = { kind: 'none' };
const WITHOUT = {
    configurationOf: () => null,
    of(path, page) {
        if (!Object.hasOwn(page.data, 'permissions'))
            return NOTHING;
        return failed({
            level: 'error',
            code: 'permissions-unknown',
            message: 'The page asks for permission sets with `permissions`, but the settings define none, so it is not published.',
            hint: 'Define the sets under `permissions.sets` of the settings, or take `permissions` out of the front matter.',
            path,
            ...page.placeOf('permissions'),
        });
    },
};
function sourcesOfRule({ rule, number }, owners, setOf) {
    const from = { kind: 'rule', number, paths: rule.paths };
    const levels = rule.use?.kind === 'levels' ? rule.use.levels : [];
    const ofOwners = rule.codeowners
        ? [{ set: 'the owners of the file', from, permissions: ownerSet(owners.map(sets/* itemPermission */.R4)) }]
        : [];
    if (levels.length === 0) {
        const names = rule.use?.kind === 'sets' ? rule.use.sets : [];
        return [...new Set(names)]
            .map((set) => ({ set, from, permissions: setOf(set) }))
            .concat(ofOwners);
    }
    return levels.flatMap((sets, index) => {
        const ofLevel = [...new Set(sets)].map((set) => ({ set, from, permissions: setOf(set) }));
        return [...ofLevel, ...ofOwners].map((source) => ({ ...source, level: index + 1 }));
    });
}
function ownerSet(allowedPermissions) {
    return { allowAnonymous: false, allowedPermissions, deniedPermissions: [] };
}
function sourcesOfPage({ sets, place }, setOf) {
    return sets.map((set) => ({ set, from: { kind: 'page', place }, permissions: setOf(set) }));
}
function sentFor(sources, rule) {
    const byLevel = Map.groupBy(sources, ({ level }) => level);
    const setsOf = (some) => [
        ...new Map(some.map(({ set, permissions }) => [set, permissions])).values(),
    ];
    if (rule.use?.kind !== 'levels' || byLevel.has(undefined))
        return setsOf(sources);
    return [...byLevel].map(([level, ofLevel]) => {
        return { name: `Level ${level}`, permissionSets: setsOf(ofLevel) };
    });
}
function countOf(sources) {
    const counts = sources.map(({ permissions: { allowedPermissions = [], deniedPermissions = [] } }) => {
        return allowedPermissions.length + deniedPermissions.length;
    });
    return counts.reduce((sum, count) => sum + count, 0);
}
function interned(permissions, shared) {
    const key = JSON.stringify(permissions);
    const known = shared.get(key) ?? permissions;
    shared.set(key, known);
    return known;
}
function failed(problem) {
    return { kind: 'error', problems: [problem] };
}
function noRule(path) {
    return {
        level: 'error',
        code: 'permissions-no-rule',
        message: 'Every page must match a rule of `permissions.rules`, but this one matches none, so it is not published.',
        hint: 'Begin the rules with one for all pages, such as `{paths: "**", use: staff}`; later ones make exceptions.',
        path,
    };
}
function noOwners(path, { paths }) {
    return {
        level: 'error',
        code: 'permissions-no-owners',
        message: `The rule for \`${paths}\` lets the owners of a file see its page, but CODEOWNERS names none for this one, so it is not published.`,
        hint: 'Give the file an owner in CODEOWNERS, or let a later rule take it.',
        path,
    };
}
function cannotNarrow(path, own) {
    return {
        level: 'error',
        code: 'permissions-cannot-narrow',
        message: 'The page asks for permission sets of its own, but its rule has levels, which sets cannot narrow, so it is not published.',
        hint: 'Put the sets into the levels of a rule for this page, or take `permissions` out of the front matter.',
        path,
        ...(own.kind === 'sets' ? own.place : undefined),
    };
}
function tooMany(path, count) {
    return {
        level: 'error',
        code: 'permissions-too-many',
        message: `An item may have ${MOST_PERMISSIONS} permissions, but this page has ${count}; Coveo would accept and then reject it, so it is not published.`,
        hint: 'Put the users into groups.',
        path,
    };
}

// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
;// CONCATENATED MODULE: ./lib/publish/reading/commit-site.js





async function openSite(context, commit, settings) {
    const tree = await context.repository.tree(commit);
    const paths = new Set(tree.map((file) => file.path));
    const { workingDirectory, origin } = context;
    const kind = (0,generators/* generatorKind */.i)(settings.site.generator);
    const links = await context.repository.links(commit);
    const names = kind.configurationFiles(new Set([...paths, ...links]), settings, workingDirectory);
    const configuration = await readTexts(context, tree.filter((file) => names.includes(file.path)));
    const { generator, problems } = kind.create({ settings, workingDirectory, configuration, paths });
    const owners = await codeownersOf(context, tree, settings);
    const permissions = createPermissionRules({
        settings: settings.permissions,
        provider: settings.identities?.provider,
        workingDirectory,
        ownersOf: owners.ownersOf,
    });
    const site = { settings, generator, origin, workingDirectory, permissions };
    const unnamed = await unnamedOf(context, commit, settings);
    const files = (0,pages_content/* takeContent */.n)(tree, settings.content, workingDirectory).filter((file) => generator.takes(file));
    return {
        site,
        commit,
        files,
        paths,
        tree,
        unnamed,
        configuration,
        moment: context.clock.now(),
        problems: [
            ...linkedConfiguration(names, links, settings),
            ...problems,
            ...owners.problems,
            ...unnamedFiles(unnamed),
        ],
    };
}
async function unnamedOf({ repository, workingDirectory }, commit, { content }) {
    const files = (await repository.unnamed(commit)).map((path) => ({ path, blob: '' }));
    return (0,pages_content/* takeContent */.n)(files, content, workingDirectory).map(({ path }) => path);
}
function unnamedFiles([first, ...others]) {
    if (first === undefined)
        return [];
    const rest = others.length === 0 ? '' : `, and ${others.length} more`;
    return [
        {
            level: 'notice',
            code: 'path-not-utf8',
            message: `The path of a page must be UTF-8, but that of ${others.length + 1 === 1 ? 'one file' : `${others.length + 1} files`} is not, so no address can be made of it: \`${first.replaceAll('`', '?')}\`${rest}.`,
            hint: 'Rename it (`git mv`); bytes that are not ASCII are written as `\\xe9` here.',
        },
    ];
}
function linkedConfiguration(names, links, { permissions }) {
    return links
        .filter((path) => names.includes(path))
        .map((path) => ({
        level: permissions ? 'error' : 'warning',
        code: 'configuration-linked',
        message: "The generator's configuration must be a file of the repository, but this is a symbolic link; links are not followed.",
        hint: 'Commit the file itself.',
        path,
    }));
}
async function codeownersOf(context, tree, settings) {
    if (!settings.permissions?.rules.some(({ codeowners }) => codeowners))
        return { problems: [] };
    const file = CODEOWNERS_PATHS.map((path) => tree.find((one) => one.path === path)).find((one) => one !== undefined);
    if (!file)
        return { problems: [] };
    const parsed = parseCodeowners((await readTexts(context, [file])).get(file.path) ?? '', file.path);
    if (!parsed.ok)
        return parsed;
    const { github } = settings.identities ?? {};
    const organization = github?.organization ?? context.origin.repository?.split('/')[0] ?? '';
    const names = { organization, users: github?.users ?? {} };
    const ownersOf = (path) => {
        const rule = parsed.ownersOf(path);
        const { identities, problems } = ownersAsIdentities(rule?.owners ?? [], names);
        return { identities, problems: problems.map((problem) => ({ ...problem, path: file.path, line: rule?.line })) };
    };
    return { ownersOf, problems: [] };
}
async function readTexts(context, files) {
    const texts = new Map();
    for await (const { file, content } of readFiles(context, files)) {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        texts.set(file.path, decoded.ok ? decoded.text : '');
    }
    return texts;
}
async function* readFiles(context, files) {
    if (files.length === 0)
        return;
    let next = 0;
    for await (const { content } of context.repository.readBlobs(files.map((file) => file.blob))) {
        const file = files[next++];
        if (file)
            yield { file, content };
    }
}


/***/ }),

/***/ 92995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findCommit)
/* harmony export */ });
async function findCommit(repository, revision) {
    const here = await repository.resolveCommit(revision);
    if (here !== undefined)
        return here;
    if (await repository.fetchCommit(revision))
        return repository.resolveCommit(revision);
    for (const ref of [`refs/tags/${revision}`, `refs/heads/${revision}`]) {
        const id = await repository.fetchRef(ref);
        if (id !== undefined)
            return repository.resolveCommit(id);
    }
    return undefined;
}


/***/ }),

/***/ 49263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ emptyReport),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/plan/identities.js
var identities = __webpack_require__(25401);
;// CONCATENATED MODULE: ./lib/plan/unpublished.js
function unpublishedOf(readings) {
    return readings.flatMap((reading) => heldBack(reading) ?? []).sort((one, other) => (one.path < other.path ? -1 : 1));
}
function heldBack(reading) {
    if (reading.kind !== 'unpublished' && reading.kind !== 'skipped')
        return undefined;
    const { reason, until } = reading.kind === 'skipped' ? reading.recorded : reading;
    const page = { path: reading.file.path, reason };
    return until === undefined ? page : { ...page, until };
}

;// CONCATENATED MODULE: ./lib/publish/result.js



function reportOf(context, findings) {
    const { plan, pushes, deletes, base, traffic } = findings;
    const withheld = plan?.withheld ?? [];
    const failures = plan?.failures ?? [];
    const unpublished = unpublishedOf(plan?.readings ?? []);
    const count = (action) => pushes.filter((push) => push.action === action).length;
    return {
        version: 1,
        command: findings.command,
        organization: context.settings.organization ?? null,
        source: context.settings.source ?? null,
        base: base?.commit ?? null,
        head: context.options.head,
        mode: modeOf(plan, pushes, deletes),
        counts: {
            added: count('added'),
            updated: count('updated'),
            moved: count('moved'),
            deleted: deletes.length,
            unchanged: plan?.unchanged ?? 0,
            withheld: withheld.length,
            failed: failures.length,
            unpublished: unpublished.length,
        },
        items: [
            ...pushes.map(pushItem),
            ...deletes.map((removal) => removalItem(removal, 'deleted')),
            ...withheld.map((removal) => removalItem(removal, 'withheld')),
            ...failures.map(({ file, documentId, problems }) => {
                return {
                    path: file.path,
                    documentId: documentId ?? null,
                    action: 'failed',
                    reason: problems[0]?.code ?? 'error',
                };
            }),
        ],
        unpublished,
        access: findings.access?.access ?? [],
        members: findings.access?.members ?? [],
        identities: context.settings.identities &&
            identityChanges(findings.identities ?? identities/* NO_IDENTITIES */.Z, context.settings.identities.provider),
        problems: [...findings.problems, ...withheldProblem(withheld.length, findings.problems)],
        calls: traffic ? { ...traffic } : { requests: 0, retries: 0, containers: 0, bytes: 0 },
        forecast: findings.forecast,
        fingerprint: findings.fingerprint,
        seconds: (context.clock.now().getTime() - findings.started.getTime()) / 1_000,
    };
}
function withheldProblem(deletes, told) {
    if (deletes === 0 || told.some(({ code }) => code === 'rebuild-withheld'))
        return [];
    return [
        {
            level: 'warning',
            code: 'deletes-withheld',
            message: `${deletes === 1 ? '1 delete is' : `${deletes} deletes are`} withheld, because that is much of what is published.`,
            hint: `If they are meant, allow them for one run: \`allow-deletes: ${deletes}\` in the workflow, \`--allow-deletes ${deletes}\` on the command line.`,
        },
    ];
}
function identityChanges({ pushed, deleted, withheld, unchanged }, home) {
    const text = (one) => (0,identity/* identityText */.K)(one, home);
    return {
        pushed: pushed.map(text),
        deleted: deleted.map(text),
        withheld: withheld.map(({ recorded, lost }) => ({ identity: text(recorded), lost })),
        unchanged,
    };
}
function modeOf(plan, pushes, deletes) {
    return plan && pushes.length + deletes.length > 0 ? plan.mode : 'none';
}
function pushItem({ action, reading, reason, from }) {
    const { file, page } = reading;
    const title = page.title === undefined ? {} : { title: page.title };
    const item = { path: file.path, ...title, documentId: page.documentId, action, reason };
    return from ? { ...item, from } : item;
}
function removalItem({ recorded, reason }, action) {
    return { path: recorded.path, documentId: recorded.id, action, reason };
}
function emptyReport(command, problems) {
    return {
        version: 1,
        command,
        organization: null,
        source: null,
        base: null,
        head: null,
        mode: 'none',
        counts: { added: 0, updated: 0, moved: 0, deleted: 0, unchanged: 0, withheld: 0, failed: 0, unpublished: 0 },
        items: [],
        unpublished: [],
        access: [],
        members: [],
        problems,
        calls: { requests: 0, retries: 0, containers: 0, bytes: 0 },
        seconds: 0,
    };
}


/***/ }),

/***/ 37648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Wf: () => (/* binding */ isUsageFailure),
/* harmony export */   Zw: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73499);
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71477);
/* harmony import */ var _report_guide_documentation_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20310);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60408);




const REPORT_BUGS_AT = `${_report_guide_documentation_address_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT */ .yl}/issues`;
function describeFailure({ error }, draft, plan) {
    const total = plan.pushes.length + plan.deletes.length;
    const done = draft.accepted().size;
    const progress = draft.hasBegun() ? progressText(done, total) : 'Nothing was sent and the record is as it was.';
    const problem = problemOf(error);
    return { ...problem, message: `${problem.message} ${progress}` };
}
function progressText(done, total) {
    if (total === 0)
        return 'The next run pushes the users and groups again.';
    return `${done} of ${total} changes were accepted and recorded; the next run goes on from there.`;
}
const USAGE_FAILURES = new Set(['no-repository', 'nested-bare-repository', 'no-work-tree']);
function isUsageFailure(error) {
    return error instanceof _repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X && USAGE_FAILURES.has(error.kind);
}
function problemOf(error) {
    if (error instanceof _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) {
        return { level: 'error', code: `service-${error.kind}`, message: error.message, hint: error.hint };
    }
    if (error instanceof _repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X) {
        return { level: 'error', code: `git-${error.kind}`, message: error.message, hint: error.hint };
    }
    if (error instanceof Error && error.name === 'AbortError') {
        return { level: 'error', code: 'stopped', message: 'The run was stopped.' };
    }
    if (isSystemError(error))
        return systemProblem(error);
    return unexpectedProblem(error);
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
function systemProblem(error) {
    return {
        level: 'error',
        code: 'system-error',
        message: `This machine refused something that the run needs: ${error.message}.`,
        hint: 'Check that the folder for temporary files (`TMPDIR`, else `RUNNER_TEMP`) exists, can be written to and has space left.',
        detail: stackOf(error),
    };
}
function unexpectedProblem(error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
        level: 'error',
        code: 'unexpected-error',
        message: `docs-to-coveo ${_process_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x} failed unexpectedly: ${reason || 'no reason given'}.`,
        hint: `This is a bug. Please report it at ${REPORT_BUGS_AT} with what \`--verbose\` shows.`,
        detail: stackOf(error),
    };
}
function stackOf(error) {
    return error instanceof Error ? error.stack : undefined;
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

/***/ 22455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ colorizeWith)
/* harmony export */ });
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function colorizeWith(color) {
    return (style, text) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   O: () => (/* binding */ detailedExitCode)
/* harmony export */ });
const RULES = [
    { code: 2, applies: ({ ending }) => ending === 'usage' },
    { code: 1, applies: ({ ending }) => ending === 'failed' },
    { code: 5, applies: ({ ending }) => ending === 'rejected' },
    { code: 3, applies: ({ pageErrors }) => pageErrors },
    { code: 4, applies: ({ ending, withheld, command }) => (withheld || ending === 'withheld') && command !== 'plan' },
];
function exitCode(outcome) {
    return RULES.find((rule) => rule.applies(outcome))?.code ?? 0;
}
function detailedExitCode({ exit, report }) {
    if (exit !== 0)
        return 1;
    const { added, updated, moved, deleted, withheld } = report.counts;
    const { pushed = [], deleted: removed = [], withheld: kept = [] } = report.identities ?? {};
    const changes = added + updated + moved + deleted + withheld + pushed.length + removed.length + kept.length;
    return changes > 0 ? 2 : 0;
}


/***/ }),

/***/ 82294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isTrustworthy),
/* harmony export */   Q: () => (/* binding */ authenticate)
/* harmony export */ });
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
function authenticate(token, serverUrl) {
    if (token === undefined || token === '' || !isTrustworthy(serverUrl))
        return { imposed: [], secrets: [] };
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const key = `http.${new URL(serverUrl).origin}/.extraheader`;
    return {
        imposed: [
            [key, ''],
            [key, `AUTHORIZATION: basic ${basic}`],
        ],
        secrets: [token, basic],
    };
}
function isTrustworthy(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const { protocol, hostname } = new URL(serverUrl);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}


/***/ }),

/***/ 29676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48302);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60408);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17379);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const LOOK_AHEAD = 32;
const LINE_FEED = 10;
async function* readBlobs(git, blobs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const process = __addDisposableResource(env_1, git.start(['cat-file', '--batch']), true);
        const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .k(process.stdout);
        for await (const blob of lookAhead(blobs, process))
            yield { blob, content: await readContent(reader, blob, process) };
        process.stdin.end();
        await process.finish();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function* lookAhead(blobs, process) {
    if (Symbol.asyncIterator in blobs) {
        for await (const blob of blobs) {
            process.stdin.write(`${(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(blob)}\n`);
            yield blob;
        }
        return;
    }
    let asked = [];
    for (const some of inParts(blobs, LOOK_AHEAD / 2)) {
        process.stdin.write(some.map((blob) => `${(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu)(blob)}\n`).join(''));
        yield* asked;
        asked = some;
    }
    yield* asked;
}
function* inParts(blobs, length) {
    let part = [];
    for (const blob of blobs) {
        part.push(blob);
        if (part.length < length)
            continue;
        yield part;
        part = [];
    }
    if (part.length > 0)
        yield part;
}
async function readContent(reader, blob, process) {
    const header = (await reader.until(LINE_FEED))?.toString('latin1');
    if (header === undefined)
        throw await endedEarly(process);
    const [, type, size] = header.split(' ');
    if (type !== 'blob')
        throw notABlob(blob, type);
    const content = await reader.take(Number(size));
    const lineFeed = await reader.take(1);
    if (!content || !lineFeed)
        throw await endedEarly(process);
    return content;
}
async function endedEarly(process) {
    await process.finish();
    return new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X({ kind: 'failed', message: '`git cat-file` ended before it had answered.', transient: true });
}
function notABlob(blob, type) {
    const what = type === 'missing' ? 'it is not in the repository' : `it is a ${type}`;
    return new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X({
        kind: 'missing-object',
        message: `The content \`${blob}\` was expected, but ${what}.`,
        hint: 'The clone is damaged or incomplete: clone again, or look with `git fsck`.',
    });
}


/***/ }),

/***/ 48302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = Buffer.alloc(0);
class ByteReader {
    #chunks;
    #rest = EMPTY;
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    async until(delimiter) {
        const parts = [];
        for (;;) {
            const end = this.#rest.indexOf(delimiter);
            if (end !== -1) {
                parts.push(this.#rest.subarray(0, end));
                this.#rest = this.#rest.subarray(end + 1);
                return Buffer.concat(parts);
            }
            parts.push(this.#rest);
            if (!(await this.#more()))
                return undefined;
        }
    }
    async take(size) {
        const content = Buffer.allocUnsafe(size);
        let filled = 0;
        while (filled < size) {
            if (this.#rest.length === 0 && !(await this.#more()))
                return undefined;
            const copied = this.#rest.copy(content, filled);
            filled += copied;
            this.#rest = this.#rest.subarray(copied);
        }
        return content;
    }
    async #more() {
        const next = await this.#chunks.next();
        this.#rest = next.done ? EMPTY : next.value;
        return !next.done;
    }
}


/***/ }),

/***/ 94139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* unused harmony export lastWords */
const RULES = [
    [/(?:dubious ownership in repository at|unsafe repository \()\s*'([^\n]*?)'/, unsafeDirectory],
    [/not a git repository/, notARepository],
    [/not our ref|couldn't find remote ref|no commits selected for shallow requests/, notThere],
    [
        /returned error: 40[134]|authentication failed|could not read (?:username|password)|permission to .* denied|permission denied|access denied|marked as read only|repository not found|write access to repository not granted|not allowed to (?:push|upload)|insufficient permission/i,
        remoteDenied,
    ],
    [
        /could not resolve|couldn't resolve|failed to connect|couldn't connect|connection (?:timed out|reset|refused|closed)|operation timed out|operation too slow|network is unreachable|no route to host|returned error: (?:429|5\d\d)|early eof|rpc failed|unexpected disconnect|ssl_error_syscall|gnutls_handshake|empty reply from server|hung up unexpectedly|kex_exchange_identification/i,
        (command) => ({ ...unreachable(command), transient: true }),
    ],
    [
        /does not appear to be a git repository|host key verification failed|could not read from remote repository|certificate|unable to access|unable to find remote helper|repository '.*' (?:does not exist|not found)/i,
        unreachable,
    ],
];
function explainFailure(command) {
    for (const [pattern, words] of RULES) {
        const match = pattern.exec(command.stderr);
        if (match)
            return words(command, match);
    }
    const { name, exitCode } = command;
    const ending = exitCode === null ? 'was ended by a signal' : `failed with exit code ${exitCode}`;
    return { kind: 'failed', message: `\`git ${name}\` ${ending}${quoted(command)}`, transient: exitCode === null };
}
function lastWords(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !line.startsWith('hint:'))
        .slice(-4)
        .join(' / ')
        .slice(-600);
}
function quoted({ stderr }) {
    const words = lastWords(stderr);
    return words === '' ? '.' : `: ${words}`;
}
function unsafeDirectory({ directory }, match) {
    const path = match[1] ?? directory;
    return {
        kind: 'unsafe-ownership',
        message: `git refuses to read \`${path}\`, because the folder belongs to another user.`,
        hint: `If you trust it, name it in git's \`safe.directory\`: \`git config --global --add safe.directory '${path}'\`.`,
    };
}
function notARepository({ directory }) {
    return {
        kind: 'no-repository',
        message: `\`${directory}\` is not a git repository and not inside one, but this program publishes what git has at a commit.`,
        hint: 'Start it inside a clone, or make this folder a repository with `git init`; in a workflow, let `actions/checkout` run before.',
    };
}
function notThere(command) {
    return {
        kind: 'missing-object',
        message: `The remote does not have what \`git ${command.name}\` asked for${quoted(command)}`,
    };
}
function remoteDenied(command) {
    return {
        kind: 'remote-denied',
        message: `The remote did not let \`git ${command.name}\` in${quoted(command)}`,
        hint: 'Give `github-token` a token that may read the repository (`permissions: contents: read`), or let `actions/checkout` persist its credentials.',
    };
}
function unreachable(command) {
    return {
        kind: 'remote-unreachable',
        message: `\`git ${command.name}\` could not reach the remote${quoted(command)}`,
        hint: 'Check the address of the remote (`git remote -v`) and the network, then run again.',
    };
}


/***/ }),

/***/ 60408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ GitError),
  l: () => (/* binding */ createGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/repository/git-configuration.js
const DEFAULTS = [
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '120'],
];
const ALWAYS = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['safe.bareRepository', 'explicit'],
    ['protocol.ext.allow', 'never'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['log.showSignature', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['push.followTags', 'false'],
    ['push.gpgSign', 'false'],
    ['push.pushOption', ''],
];
const VARIABLES = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: undefined,
};
const POINTERS = [
    'GIT_DIR',
    'GIT_COMMON_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
    'GIT_REPLACE_REF_BASE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_QUARANTINE_PATH',
    'GIT_CONFIG',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
function gitEnvironment(environment, parts = {}) {
    const { inherited = [], imposed = [] } = parts;
    const entries = [...DEFAULTS, ...inherited, ...configurationIn(environment), ...ALWAYS, ...imposed];
    const isOurs = (name) => POINTERS.includes(name) || /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/.test(name);
    const kept = Object.entries(environment).filter(([name]) => !isOurs(name));
    return { ...Object.fromEntries(kept), ...VARIABLES, ...asVariables(entries) };
}
function configurationIn(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return Array.from({ length: Number.isInteger(count) && count > 0 ? count : 0 }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]).filter(([key]) => key !== '');
}
function asVariables(entries) {
    const pairs = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(entries.length), ...Object.fromEntries(pairs) };
}

// EXTERNAL MODULE: ./lib/repository/git-failure.js
var git_failure = __webpack_require__(94139);
;// CONCATENATED MODULE: ./lib/repository/git.js




class GitError extends Error {
    name = 'GitError';
    kind;
    hint;
    transient;
    command;
    exitCode;
    stderr;
    constructor({ kind, message, hint, transient = false, command = [], exitCode = null, stderr = '' }) {
        super(message);
        this.kind = kind;
        this.hint = hint;
        this.transient = transient;
        this.command = command;
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
const STDERR_LIMIT = 64 * 1024;
function createGit(options) {
    const launch = (args, stdin) => new RunningGit(options, args, stdin);
    return {
        options,
        async run(args, { input, exits = [0] } = {}) {
            const running = launch(args, input === undefined ? 'ignore' : 'pipe');
            running.child.stdin?.end(input);
            const chunks = [];
            running.child.stdout?.on('data', (chunk) => chunks.push(chunk));
            const { exitCode, stderr } = await running.ended;
            if (exitCode === null || !exits.includes(exitCode))
                throw running.failure(exitCode, stderr);
            return { exitCode, stdout: Buffer.concat(chunks), stderr };
        },
        start: (args) => talk(launch(args, 'pipe')),
        with: (change) => createGit({ ...options, ...change }),
    };
}
function talk(running) {
    const { stdin, stdout } = running.child;
    if (!stdin || !stdout)
        throw new Error('git was started without pipes.');
    running.ended.catch(() => undefined);
    return {
        stdin,
        stdout,
        async finish() {
            const { exitCode, stderr } = await running.ended;
            if (exitCode !== 0)
                throw running.failure(exitCode, stderr);
        },
        async [Symbol.asyncDispose]() {
            stdout.destroy();
            running.child.kill();
            await running.ended.catch(() => undefined);
        },
    };
}
class RunningGit {
    child;
    ended;
    #options;
    #args;
    constructor(options, args, stdin) {
        this.#options = options;
        this.#args = args;
        const { directory, environment, variables } = options;
        const env = { ...gitEnvironment(environment, options), ...variables };
        this.child = (0,external_node_child_process_.spawn)('git', args, { cwd: directory, env, stdio: [stdin, 'pipe', 'pipe'], windowsHide: true });
        this.child.stdin?.on('error', () => undefined);
        this.ended = this.#watch();
    }
    failure(exitCode, stderr) {
        const words = this.#args.map((word) => this.#mask(word));
        const [name = ''] = words;
        const explained = (0,git_failure/* explainFailure */.S)({ name, directory: this.#options.directory, exitCode, stderr });
        return new GitError({ ...explained, command: ['git', ...words], exitCode, stderr });
    }
    #watch() {
        let stderr = '';
        this.child.stderr?.setEncoding('utf8').on('data', (text) => {
            stderr = (stderr + text).slice(-STDERR_LIMIT);
        });
        return new Promise((resolve, reject) => {
            this.child.once('error', (error) => reject(cannotStart(error, this.#options.directory)));
            this.child.once('close', (exitCode) => resolve({ exitCode, stderr: this.#mask(stderr) }));
        });
    }
    #mask(text) {
        const masked = (this.#options.secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
        return masked.replace(/(:\/\/)[^\s/@]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    }
}
function cannotStart(error, directory) {
    if (!('code' in error) || error.code !== 'ENOENT') {
        return new GitError({ kind: 'failed', message: `git could not be started: ${error.message}.` });
    }
    if (!(0,external_node_fs_.existsSync)(directory)) {
        const words = (0,git_failure/* explainFailure */.S)({ name: '', directory, exitCode: 128, stderr: 'not a git repository' });
        return new GitError({ ...words, message: `The folder \`${directory}\` does not exist.` });
    }
    return new GitError({
        kind: 'missing',
        message: 'The program `git` was not found, but the pages are read from git.',
        hint: 'Install git 2.31 or later and see that it is on the `PATH`.',
    });
}


/***/ }),

/***/ 60936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  e: () => (/* binding */ requireVersion)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/repository/authentication.js
var authentication = __webpack_require__(82294);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var repository_git = __webpack_require__(60408);
// EXTERNAL MODULE: ./lib/repository/revision.js
var repository_revision = __webpack_require__(17379);
;// CONCATENATED MODULE: ./lib/repository/shallow.js


async function shallowCuts(git) {
    const { stdout } = await git.run(['rev-parse', '--git-path', 'shallow']);
    const file = (0,external_node_path_.resolve)(git.options.directory, stdout.toString('utf8').replace(/\n$/, ''));
    return new Set((await readIfThere(file)).split('\n').filter((line) => line !== ''));
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/repository/ancestry.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const CLOCK_SKEW = 7 * 24 * 60 * 60;
const COMMITS_ALONE = '--filter=tree:0';
async function isAncestor(world, older, newer) {
    if ((0,repository_revision/* objectId */.Tu)(older) === (0,repository_revision/* objectId */.Tu)(newer))
        return true;
    const { git } = world;
    const newerIsHere = await hasCommit(git, newer);
    if (newerIsHere && (await hasCommit(git, older)) && (await isAncestorHere(git, older, newer)))
        return true;
    const starts = newerIsHere ? await cutsBelow(git, newer) : [newer];
    return starts.length > 0 && isAncestorThere(world, older, starts);
}
async function hasCommit(git, commit) {
    const { exitCode } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { exits: [0, 1, 128] });
    return exitCode === 0;
}
async function isAncestorHere(git, older, newer) {
    const { exitCode } = await git.run(['merge-base', '--is-ancestor', older, newer], { exits: [0, 1] });
    return exitCode === 0;
}
async function cutsBelow(git, commit) {
    const cuts = await shallowCuts(git);
    if (cuts.size === 0)
        return [];
    const { stdout } = await git.run(['rev-list', commit, '--']);
    return stdout
        .toString('latin1')
        .split('\n')
        .filter((id) => cuts.has(id));
}
async function isAncestorThere(world, older, starts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!world.openScratch)
            return false;
        const time = await committedAt(world, older);
        if (time === undefined)
            return false;
        const scratch = __addDisposableResource(env_1, await world.openScratch(), true);
        const since = time > CLOCK_SKEW ? [`--shallow-since=${new Date((time - CLOCK_SKEW) * 1000).toISOString()}`] : [];
        for (const start of starts) {
            if ((await scratch.remote.fetch(start, [COMMITS_ALONE, ...since])) === 'not-there')
                continue;
            const { stdout } = await scratch.git.run(['rev-list', start, '--']);
            if (stdout.includes(`${older}\n`))
                return true;
        }
        return false;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function committedAt({ git, openScratch }, commit) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (await hasCommit(git, commit))
            return await dateOf(git, commit);
        if (!openScratch)
            return undefined;
        const scratch = __addDisposableResource(env_2, await openScratch(), true);
        const fetched = await scratch.remote.fetch(commit, ['--depth=1', COMMITS_ALONE]);
        return fetched === 'fetched' ? await dateOf(scratch.git, commit) : undefined;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function dateOf(git, commit) {
    const { stdout } = await git.run(['log', '--max-count=1', '--no-patch', '--format=%ct', commit, '--']);
    return Number(stdout.toString('latin1').trim());
}

// EXTERNAL MODULE: ./lib/repository/blobs.js
var repository_blobs = __webpack_require__(29676);
;// CONCATENATED MODULE: ./lib/repository/fetched-commits.js


function createFetchedCommits(git, openScratch) {
    let scratch;
    let reader = git;
    const open = async () => {
        if (openScratch)
            scratch ??= openScratch();
        return scratch;
    };
    const fetch = async (commit) => {
        const opened = (0,repository_revision/* isObjectId */.TS)(commit) ? await open() : undefined;
        if (!opened || (await opened.remote.fetch(commit, ['--depth=1'])) === 'not-there')
            return false;
        const { variables } = git.options;
        const known = variables?.GIT_ALTERNATE_OBJECT_DIRECTORIES;
        const folders = [...(known === undefined ? [] : [known]), JSON.stringify(opened.objects)].join(external_node_path_.delimiter);
        reader = git.with({ variables: { ...variables, GIT_ALTERNATE_OBJECT_DIRECTORIES: folders } });
        return true;
    };
    return {
        reader: () => reader,
        fetch,
        async fetchRef(ref) {
            const commit = await (await open())?.remote.find(ref);
            return commit !== undefined && (await fetch(commit)) ? commit : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/repository/byte-reader.js
var byte_reader = __webpack_require__(48302);
;// CONCATENATED MODULE: ./lib/repository/history.js
var history_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var history_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const LOG = [
    'log',
    '-c',
    '--name-only',
    '-z',
    '--no-renames',
    '--root',
    '--no-relative',
    '-O/dev/null',
    '--format=tformat:/%H %ct',
];
async function lastCommits(git, commit, paths, cuts) {
    const found = new Map();
    const wanted = new Set(paths);
    if (wanted.size === 0 || cuts.has(commit))
        return found;
    for await (const logged of readLog(git, commit)) {
        for (const path of logged.paths) {
            if (wanted.delete(path) && !cuts.has(logged.commit))
                found.set(path, logged.time);
        }
        if (wanted.size === 0)
            break;
    }
    return found;
}
async function* readLog(git, commit) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const process = history_addDisposableResource(env_1, git.start([...LOG, (0,repository_revision/* safeRevision */.to)(commit), '--']), true);
        process.stdin.end();
        yield* parseLog(new byte_reader/* ByteReader */.k(process.stdout));
        await process.finish();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = history_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function* parseLog(reader) {
    let current;
    let isFirst = false;
    for (let bytes = await reader.until(0); bytes; bytes = await reader.until(0)) {
        const word = bytes.toString('utf8');
        if (word.startsWith('/')) {
            if (current)
                yield current;
            const [commit = '', seconds] = word.slice(1).split(' ');
            current = { commit, time: new Date(Number(seconds) * 1000), paths: [] };
            isFirst = true;
        }
        else {
            if (word !== '')
                current?.paths.push(isFirst ? word.replace(/^\n/, '') : word);
            isFirst = false;
        }
    }
    if (current)
        yield current;
}

// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(27314);
;// CONCATENATED MODULE: ./lib/repository/git-repository.js







function createGitRepository(git, openScratch) {
    const fetched = createFetchedCommits(git, openScratch);
    let last;
    const treeOf = (commit) => {
        if (last?.commit !== commit)
            last = { commit, tree: (0,tree/* readTreeAndLinks */.bo)(fetched.reader(), commit) };
        return last.tree;
    };
    return {
        resolveCommit: (revision) => resolveCommit(withoutLazyFetch(fetched.reader()), revision),
        tree: async (commit) => (await treeOf(commit)).files,
        links: async (commit) => (await treeOf(commit)).links,
        unnamed: async (commit) => (await treeOf(commit)).unnamed,
        readBlobs: (blobs) => (0,repository_blobs/* readBlobs */.b)(fetched.reader(), blobs),
        readFile: (commit, path) => readFile(fetched.reader(), commit, path),
        lastCommits: (commit, paths) => datesOf(git, commit, paths),
        isAncestor: (older, newer) => isAncestor({ git: withoutLazyFetch(git), openScratch }, older, newer),
        fetchCommit: (commit) => fetched.fetch(commit),
        fetchRef: (ref) => fetched.fetchRef(ref),
        commitTime: (commit) => commitTime(fetched.reader(), commit),
        parents: (commit) => parents(fetched.reader(), commit),
    };
}
function withoutLazyFetch(git) {
    return git.with({ variables: { ...git.options.variables, GIT_NO_LAZY_FETCH: '1' } });
}
async function resolveCommit(git, revision) {
    const name = `${(0,repository_revision/* safeRevision */.to)(revision)}^{commit}`;
    const { exitCode, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name], {
        exits: [0, 1, 128],
    });
    return exitCode === 0 ? stdout.toString('latin1').trim() : undefined;
}
async function commitTime(git, commit) {
    const { stdout } = await git.run(['show', '--no-patch', '--format=%ct', (0,repository_revision/* objectId */.Tu)(commit)]);
    const seconds = Number(stdout.toString('latin1').trim());
    return seconds > 0 ? new Date(seconds * 1000) : undefined;
}
async function parents(git, commit) {
    const { stdout } = await git.run(['cat-file', 'commit', (0,repository_revision/* objectId */.Tu)(commit)]);
    const [header = ''] = stdout.toString('latin1').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}
async function readFile(git, commit, path) {
    const blob = await (0,tree/* findBlob */.FM)(git, commit, path);
    if (blob === undefined)
        return undefined;
    for await (const { content } of (0,repository_blobs/* readBlobs */.b)(git, [blob]))
        return content;
    return undefined;
}
async function datesOf(git, commit, paths) {
    const here = await resolveCommit(withoutLazyFetch(git), commit);
    if (here === undefined || (await lacksTrees(git)))
        return new Map();
    return lastCommits(git, here, paths, await shallowCuts(git));
}
async function lacksTrees(git) {
    const { exitCode } = await git.run(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$', '^tree:'], {
        exits: [0, 1],
    });
    return exitCode === 0;
}

;// CONCATENATED MODULE: ./lib/repository/origin.js
const OTHER_SERVICES = /(?:^|[.-])(?:gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut|azure|visualstudio|sr\.ht)(?:[.-]|$)/i;
function originOf(url) {
    const address = parseUrl(url) ?? parseScp(url);
    if (!address)
        return { repository: url };
    const names = /^\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(address.path);
    if (!names || !isLikeGitHub(address))
        return { repository: withoutCredentials(url) };
    return { repository: `${names[1]}/${names[2]}`, server: serverOf(address) };
}
function isLikeGitHub({ protocol, host }) {
    const isNetwork = ['https:', 'http:', 'ssh:', 'git:', 'git+ssh:'].includes(protocol);
    return isNetwork && host.includes('.') && !OTHER_SERVICES.test(host);
}
function serverOf({ protocol, host, webHost }) {
    if (protocol === 'http:' || protocol === 'https:')
        return `${protocol}//${webHost}`;
    return `https://${host.replace(/^ssh\.github\.com$/, 'github.com')}`;
}
function parseUrl(url) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, hostname, host, pathname } = new URL(url);
    return { protocol, host: hostname, webHost: host, path: pathname };
}
function parseScp(url) {
    const match = /^(?:[^@/:]+@)?([^@/:]{2,}):(?!\/\/)(.+)$/.exec(url);
    if (!match)
        return undefined;
    const [, host = '', path = ''] = match;
    return { protocol: 'ssh:', host, webHost: host, path };
}
function withoutCredentials(url) {
    if (parseUrl(url)) {
        const bare = new URL(url);
        bare.username = '';
        bare.password = '';
        bare.search = '';
        bare.hash = '';
        return bare.href;
    }
    return url.replace(/:\/\/[^/\s]*@/g, '://').replace(/^[^@/:]+@/, '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/repository/remote.js
var repository_remote = __webpack_require__(52260);
;// CONCATENATED MODULE: ./lib/repository/transport-settings.js
const SECTIONS = /^(?:http|credential|url|protocol|ssh)\./;
const CORE = new Set(['core.sshcommand', 'core.askpass', 'core.gitproxy']);
const OF_A_REMOTE = new Set([
    'url',
    'pushurl',
    'proxy',
    'proxyauthmethod',
    'uploadpack',
    'receivepack',
    'vcs',
    'serveroption',
]);
async function transportSettings(git, elsewhere, remote) {
    const known = (await configured(elsewhere)).map(asLine);
    return (await configured(git)).filter((entry) => {
        const position = known.indexOf(asLine(entry));
        if (position !== -1)
            known.splice(position, 1);
        return position === -1 && isAboutTransport(entry[0], remote);
    });
}
function asLine([key, value]) {
    return `${key}=${value}`;
}
function isAboutTransport(key, remote) {
    const prefix = `remote.${remote}.`;
    return SECTIONS.test(key) || CORE.has(key) || (key.startsWith(prefix) && OF_A_REMOTE.has(key.slice(prefix.length)));
}
async function configured(git) {
    const { stdout } = await git.run(['config', '--list', '--show-scope', '-z']);
    return parseConfiguration(stdout.toString('utf8'));
}
function parseConfiguration(output) {
    const words = output.split('\0');
    return words.flatMap((scope, index) => {
        const entry = words[index + 1];
        if (index % 2 === 1 || entry === undefined || scope === 'command')
            return [];
        const [key = '', ...value] = entry.split('\n');
        return [[key, value.length === 0 ? 'true' : value.join('\n')]];
    });
}

;// CONCATENATED MODULE: ./lib/repository/scratch.js







function scratchOpener(git, choice, sleep) {
    return async () => {
        if (choice.name === undefined)
            throw noRemote(choice.reason);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'docs-to-coveo-git-'));
        const remove = removeAtExit(directory);
        try {
            const own = git.with({ variables: { GIT_DIR: directory } });
            await own.run(['init', '--quiet', '--bare', '--template=', `--object-format=${await objectFormat(git)}`]);
            const inherited = await transportSettings(git, own, choice.name);
            const ready = own.with({ inherited });
            const remote = (0,repository_remote/* createRemote */.hh)(ready, choice.name, sleep);
            return { git: ready, remote, objects: (0,external_node_path_.join)(directory, 'objects'), [Symbol.asyncDispose]: remove };
        }
        catch (error) {
            await remove();
            throw error;
        }
    };
}
async function objectFormat(git) {
    const { stdout } = await git.run(['rev-parse', '--show-object-format']);
    return stdout.toString('utf8').trim();
}
const left = new Set();
function removeAtExit(directory) {
    if (left.size === 0)
        process.once('exit', removeAll);
    left.add(directory);
    return async () => {
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 5 });
        left.delete(directory);
        if (left.size === 0)
            process.off('exit', removeAll);
    };
}
function removeAll() {
    for (const directory of left)
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
}
function noRemote(reason) {
    return new repository_git/* GitError */.X({
        kind: 'no-remote',
        message: `There is no remote to keep the record of what is published in: ${reason}.`,
        hint: 'Add a remote (`git remote add origin URL`), or use `--state commit`, which stores nothing.',
    });
}

;// CONCATENATED MODULE: ./lib/repository/text-of.js
async function textOf(git, args, exits = [0]) {
    const { exitCode, stdout } = await git.run(args, { exits });
    return exitCode === 0 ? stdout.toString('utf8').replace(/\n$/, '') : undefined;
}

;// CONCATENATED MODULE: ./lib/repository/trusted-git.js




async function trustedGit(git) {
    const found = await textOf(git, ['rev-parse', '--absolute-git-dir'], [0, 128]);
    if (found !== undefined && (await isOfWorkTree(git, found)))
        return git;
    const folder = await (0,promises_.realpath)(git.options.directory);
    const bare = git.with({ variables: { ...git.options.variables, GIT_DIR: folder } });
    const isBare = (await textOf(bare, ['rev-parse', '--is-bare-repository'], [0, 128])) === 'true';
    if (!isBare && found === undefined)
        return git;
    const around = git.with({ directory: (0,external_node_path_.dirname)(folder) });
    const isNested = (await textOf(around, ['rev-parse', '--is-inside-work-tree'], [0, 128])) === 'true';
    if (isBare && !isNested)
        return bare;
    throw nested(git.options.directory);
}
async function isOfWorkTree(git, found) {
    if (/[\\/]\.git(?:[\\/]|$)/.test(found))
        return true;
    const top = await textOf(git, ['rev-parse', '--show-toplevel'], [0, 128]);
    if (top === undefined)
        return false;
    const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(await (0,promises_.readFile)((0,external_node_path_.join)(top, '.git'), 'utf8').catch(() => '')) ?? [];
    return target !== undefined && (await (0,promises_.realpath)((0,external_node_path_.resolve)(top, target))) === (await (0,promises_.realpath)(found));
}
function nested(directory) {
    return new repository_git/* GitError */.X({
        kind: 'nested-bare-repository',
        message: `\`${directory}\` looks like a repository of its own, but lies inside the work tree of another one, so it may have been committed there.`,
        hint: 'Name the folder of the work tree that holds the settings.',
    });
}

;// CONCATENATED MODULE: ./lib/repository/uncommitted.js
async function uncommittedPaths(git) {
    const { exitCode, stdout } = await git.run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'], { exits: [0, 128] });
    if (exitCode !== 0)
        return [];
    const entries = stdout.toString('utf8').split('\0');
    return entries
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3))
        .sort();
}

;// CONCATENATED MODULE: ./lib/repository/work-tree.js




const NOBODY = {
    GIT_AUTHOR_NAME: 'docs-to-coveo',
    GIT_AUTHOR_EMAIL: 'preview@localhost',
    GIT_COMMITTER_NAME: 'docs-to-coveo',
    GIT_COMMITTER_EMAIL: 'preview@localhost',
};
async function commitSnapshot(git, snapshot, named) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'docs-to-coveo-work-tree-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        const own = await withOwnObjects(git, folder, snapshot === 'staged' ? named : undefined);
        if (snapshot === 'work-tree')
            await own.run(['add', '--all', '--', '.']);
        const tree = (await own.run(['write-tree'])).stdout.toString('latin1').trim();
        const head = await textOf(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], [0, 1, 128]);
        const parents = head ? ['-p', head] : [];
        const made = await own.run(['commit-tree', tree, ...parents, '-m', 'The work tree as it is']);
        return { git: own, commit: made.stdout.toString('latin1').trim(), [Symbol.asyncDispose]: remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function withOwnObjects(git, folder, named) {
    const { directory, variables } = git.options;
    const pathOf = async (name) => (0,external_node_path_.resolve)(directory, (await textOf(git, ['rev-parse', '--git-path', name])) ?? '');
    const index = (0,external_node_path_.join)(folder, 'index');
    const objects = (0,external_node_path_.join)(folder, 'objects');
    await (0,promises_.mkdir)(objects);
    await (0,promises_.copyFile)((await ownIndex(git, named)) ?? (await pathOf('index')), index).catch(() => undefined);
    return git.with({
        variables: {
            ...variables,
            ...NOBODY,
            GIT_INDEX_FILE: index,
            GIT_OBJECT_DIRECTORY: objects,
            GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(await pathOf('objects')),
        },
    });
}
async function ownIndex(git, named) {
    if (named === undefined)
        return undefined;
    const home = await textOf(git, ['rev-parse', '--absolute-git-dir']);
    const path = (0,external_node_path_.resolve)(git.options.directory, named);
    const [real, realHome] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,promises_.realpath)(home ?? '')]).catch(() => []);
    if (real === undefined || realHome === undefined)
        return undefined;
    return `${real}${external_node_path_.sep}`.startsWith(`${realHome}${external_node_path_.sep}`) ? (0,external_node_path_.join)(real, (0,external_node_path_.basename)(path)) : undefined;
}

;// CONCATENATED MODULE: ./lib/repository/open.js
var open_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var open_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function openRepository(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { directory, environment, githubToken, serverUrl = 'https://github.com', sleep = external_node_timers_promises_.setTimeout } = options;
        const program = (0,repository_git/* createGit */.l)({ directory, environment, ...(0,authentication/* authenticate */.Q)(githubToken, serverUrl) });
        await requireVersion(program);
        const git = await trustedGit(program);
        const place = await placeOf(git);
        const atRoot = git.with({ directory: place.root });
        const disposables = open_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        if (options.snapshot && !place.hasWorkTree)
            throw noWorkTree(directory);
        const made = options.snapshot && disposables.use(await snapshotOf(atRoot, options.snapshot, environment));
        const here = made?.git ?? atRoot;
        const branch = await currentBranch(here);
        const choice = await chooseRemote(here, branch);
        const scratches = disposables.move();
        const open = scratchOpener(here, choice, sleep);
        const openScratch = async () => scratches.use(await open());
        const repository = createGitRepository(here, choice.name === undefined ? undefined : openScratch);
        const url = await remoteUrl(here, choice.name);
        const origin = { ...(url === undefined ? {} : originOf(url)), branch };
        const address = url === undefined ? undefined : withoutCredentials(url);
        const close = () => scratches.disposeAsync();
        const uncommitted = () => uncommittedPaths(atRoot);
        const isShallow = async () => (await shallowCuts(atRoot)).size > 0;
        const remote = { remote: choice.name, address, openScratch };
        const opened = { repository, ...place, origin, snapshotCommit: made?.commit, ...remote, uncommitted, isShallow };
        return { ...opened, [Symbol.asyncDispose]: close };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = open_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function snapshotOf(atRoot, snapshot, { GIT_INDEX_FILE: index }) {
    return commitSnapshot(atRoot, snapshot, index);
}
async function requireVersion(git) {
    const version = (await textOf(git, ['version'])) ?? '';
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31))
        return version;
    throw new repository_git/* GitError */.X({
        kind: 'too-old',
        message: `git 2.31 or later is needed, but this is \`${version}\`.`,
        hint: 'Update git.',
    });
}
function noWorkTree(directory) {
    return new repository_git/* GitError */.X({
        kind: 'no-work-tree',
        message: `\`${directory}\` is a repository without files that are checked out, but these are what is asked for.`,
        hint: 'Clone it, and start in the clone.',
    });
}
async function placeOf(git) {
    const { directory } = git.options;
    const inside = await textOf(git, ['rev-parse', '--is-inside-work-tree']);
    if (inside !== 'true')
        return { root: (0,external_node_path_.resolve)(directory), workingDirectory: '', hasWorkTree: false };
    const up = (await textOf(git, ['rev-parse', '--show-cdup'])) ?? '';
    const workingDirectory = (await textOf(git, ['rev-parse', '--show-prefix'])) ?? '';
    return { root: await rootOf(directory, up), workingDirectory, hasWorkTree: true };
}
async function rootOf(directory, up) {
    const spelled = (0,external_node_path_.resolve)(directory, up);
    const real = (0,external_node_path_.resolve)(await (0,promises_.realpath)(directory), up);
    return (await (0,promises_.realpath)(spelled)) === real ? spelled : real;
}
async function currentBranch(git) {
    return (await textOf(git, ['symbolic-ref', '--quiet', 'HEAD'], [0, 1]))?.replace(/^refs\/heads\//, '');
}
async function chooseRemote(git, branch) {
    const list = ((await textOf(git, ['remote'])) ?? '').split('\n');
    const names = list.filter((name) => name !== '' && !name.startsWith('-'));
    const upstream = branch === undefined ? undefined : await textOf(git, ['config', '--get', `branch.${branch}.remote`], [0, 1]);
    const only = names.length === 1 ? names[0] : undefined;
    const name = [upstream, 'origin', only].find((candidate) => candidate !== undefined && names.includes(candidate));
    return name === undefined ? { name, reason: noneReason(names) } : { name };
}
function noneReason(names) {
    if (names.length === 0)
        return 'the repository has none';
    const list = names.map((name) => `\`${name}\``).join(', ');
    return `of ${list} none is \`origin\`, and the branch follows none`;
}
async function remoteUrl(git, remote) {
    return remote === undefined ? undefined : textOf(git, ['remote', 'get-url', remote], [0, 2, 128]);
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ decodeHead),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   s7: () => (/* binding */ RecordDecoder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _plan_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46084);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94887);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91864);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69344);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29019);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27480);







const headSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    settingsFile: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    time: _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$,
    organization: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    lease: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        expires: _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$,
        of: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().optional(),
        shares: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ run: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), number: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), expires: _lines_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$ })).optional(),
    })
        .optional(),
});
function decodeRecord(files) {
    const decoder = new RecordDecoder();
    for (const path of inReadingOrder([...files.keys()]))
        decoder.add(path, files.get(path) ?? '');
    return decoder.finish();
}
function decodeHead(text) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(text);
    const newer = newerTool(value);
    if (value === undefined)
        return damaged(`\`${_files_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx}\` is not JSON.`);
    if (newer !== undefined)
        return { kind: 'newer', tool: newer };
    const head = headSchema.safeParse(value);
    return head.success ? head.data : damaged(`\`${_files_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx}\`: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(head.error)}.`);
}
const FIRST = [_files_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, _permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .PERMISSIONS_FILE */ .iL, _identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_FILE */ .Ag];
function inReadingOrder(paths) {
    const first = FIRST.filter((path) => paths.includes(path));
    return [...first, ...paths.filter((path) => !FIRST.includes(path))];
}
class RecordDecoder {
    #head;
    #identities = new Map();
    #pages = { items: new Map(), skips: new Map(), permissions: new Map(), settings: new Map() };
    #failure;
    add(path, text) {
        if (this.#failure)
            return;
        if (path === _files_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx)
            this.#addHead(text);
        else if (path === _permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .PERMISSIONS_FILE */ .iL)
            this.#addPermissions(text);
        else if (path === _identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_FILE */ .Ag)
            this.#addIdentities(text);
        else
            this.#addPages(path, text);
    }
    finish() {
        if (this.#failure)
            return this.#failure;
        if (!this.#head)
            return damaged(`\`${_files_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx}\` is missing.`);
        const { items, skips } = this.#pages;
        const identities = this.#identities.size > 0 ? { identities: this.#identities } : {};
        return { kind: 'record', record: { ...this.#head, items, skips, ...identities } };
    }
    #addHead(text) {
        const head = decodeHead(text);
        if ('kind' in head)
            this.#failure = head;
        else
            this.#head = head;
    }
    #addPermissions(text) {
        const parsed = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePermissions */ .cv)(text);
        if ('reason' in parsed)
            this.#failure = damaged(`\`${_permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .PERMISSIONS_FILE */ .iL}\`, ${parsed.reason}.`);
        else
            this.#pages = { ...this.#pages, permissions: parsed.byKey };
    }
    #addIdentities(text) {
        const parsed = (0,_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentities */ .go)(text);
        if ('reason' in parsed)
            this.#failure = damaged(`\`${_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITIES_FILE */ .Ag}\`, ${parsed.reason}.`);
        else
            this.#identities = parsed.identities;
    }
    #addPages(path, text) {
        const shard = /^pages\/([0-9a-f]{2})\.jsonl$/.exec(path)?.[1];
        const reason = shard === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readLines */ .Se)(text, (line) => addLine(line, shard, this.#pages));
        if (reason !== undefined)
            this.#failure = damaged(`\`${path}\`, ${reason}.`);
    }
}
function damaged(reason) {
    return { kind: 'damaged', reason };
}
function newerTool(value) {
    const known = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(2), tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().catch('unknown') }).safeParse(value);
    return known.success ? known.data.tool : undefined;
}
function addLine(text, shard, { items, skips, permissions, settings }) {
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLine */ .A)(text, permissions);
    if (line.kind === 'damaged')
        return line.reason;
    const { path } = line.kind === 'item' ? line.item : line.skip;
    if ((0,_plan_share_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(path) !== shard)
        return `the path ${JSON.stringify(path)} belongs into \`pages/${(0,_plan_share_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(path)}.jsonl\``;
    if (line.kind === 'skip')
        return put(skips, path, line.skip);
    const { item } = line;
    return put(items, item.id, { ...item, settings: shared(settings, item.settings) });
}
function shared(known, text) {
    const first = known.get(text);
    if (first === undefined)
        known.set(text, text);
    return first ?? text;
}
function put(lines, key, line) {
    if (lines.has(key))
        return `${JSON.stringify(key)} is there twice`;
    lines.set(key, line);
    return undefined;
}


/***/ }),

/***/ 94887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ shardsOf),
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   Ns: () => (/* binding */ pagesFile),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   Ym: () => (/* binding */ encodeRecord)
/* harmony export */ });
/* harmony import */ var _plan_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46084);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91864);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29019);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27480);




const HEAD = 'record.json';
function encodeRecord(record) {
    return new Map(recordFiles(record));
}
function* recordFiles(record, shards = shardsOf(record)) {
    yield [HEAD, headText(record)];
    for (const [shard, lines] of [...shards].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const sorted = lines.map(sortable).sort(byKey);
        yield [pagesFile(shard), sorted.map(({ text }) => text).join('')];
    }
    const permissions = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsText */ ._m)(record.items.values());
    if (permissions !== '')
        yield [_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .PERMISSIONS_FILE */ .iL, permissions];
    if (record.identities?.size)
        yield [_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITIES_FILE */ .Ag, (0,_identities_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesText */ .qg)(record.identities)];
}
function headText(record) {
    const { version, commit, branch, settingsFile, time, organization, source, tool, lease } = record;
    const leaseFile = lease && {
        run: lease.run,
        head: lease.head,
        expires: lease.expires,
        of: lease.of,
        shares: lease.shares,
    };
    const head = { version, commit, branch, settingsFile, time, organization, source, tool, lease: leaseFile };
    return `${JSON.stringify(head, null, 2)}\n`;
}
function pagesFile(shard) {
    return `pages/${shard}.jsonl`;
}
function shardsOf({ items, skips }) {
    return Map.groupBy([...items.values(), ...skips.values()], ({ path }) => (0,_plan_share_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(path));
}
function sortable(line) {
    const [id, text] = 'id' in line ? [line.id, (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .itemLine */ .wD)(line)] : ['', (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .skipLine */ .IT)(line)];
    return { key: Buffer.from(`${line.path}\0${id}`, 'utf8'), text };
}
function byKey(one, other) {
    return Buffer.compare(one.key, other.key) || (one.text < other.text ? -1 : 1);
}


/***/ }),

/***/ 91864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ IDENTITIES_FILE),
/* harmony export */   go: () => (/* binding */ parseIdentities),
/* harmony export */   qg: () => (/* binding */ identitiesText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33275);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69344);



const IDENTITIES_FILE = 'identities.jsonl';
const identity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['user', 'group', 'virtualGroup']),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const line = identity.extend({
    members: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(identity),
    granted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(identity),
    aliases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(identity),
    doubt: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
});
function identitiesText(identities) {
    const sorted = [...identities].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([, recorded]) => lineOf(recorded)).join('');
}
function lineOf({ kind, name, provider, members, granted, aliases, doubt }) {
    const bare = (some) => some.map((one) => ({ kind: one.kind, name: one.name, provider: one.provider }));
    const lists = { members: bare(members), granted: bare(granted), aliases: bare(aliases) };
    return `${JSON.stringify({ kind, name, provider, ...lists, doubt })}\n`;
}
function parseIdentities(text) {
    const identities = new Map();
    const reason = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(text, (written) => {
        const parsed = line.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(written));
        if (!parsed.success)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(parsed.error);
        const key = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)(parsed.data);
        if (identities.has(key))
            return `${JSON.stringify(parsed.data.name)} is there twice`;
        identities.set(key, parsed.data);
        return undefined;
    });
    return reason === undefined ? { identities } : { reason };
}


/***/ }),

/***/ 69344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function reasonOf(error) {
    const [issue] = error.issues;
    const key = issue?.path.join('.') ?? '';
    return key === '' ? `${issue?.message}` : `\`${key}\`: ${issue?.message}`;
}
function readLines(content, take) {
    const lines = content.split('\n');
    if (lines.pop() !== '')
        return `line ${lines.length + 1}: it is cut off`;
    for (const [index, line] of lines.entries()) {
        const reason = take(line);
        if (reason !== undefined)
            return `line ${index + 1}: ${reason}`;
    }
    return undefined;
}


/***/ }),

/***/ 29019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   IT: () => (/* binding */ skipLine),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   wD: () => (/* binding */ itemLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69344);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27480);



const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'expected an ISO moment');
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    blob: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    formerly: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    built: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    access: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sketch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    until: moment.optional(),
    doubt: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
});
const skipSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .undefined */ .Vxk().optional(),
    skip: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    blob: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    until: moment.optional(),
    address: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
function itemLine(item) {
    const { path, id, digest, blob, settings, links, files, formerly, built, sketch, until, doubt } = item;
    const access = item.permissions && (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsKey */ .m7)(item.permissions);
    return `${JSON.stringify({ path, id, digest, blob, settings, links, files, formerly, built, access, sketch, until, doubt })}\n`;
}
function skipLine({ path, reason, blob, settings, until, address }) {
    return `${JSON.stringify({ path, skip: reason, blob, settings, until, address })}\n`;
}
function parseLine(text, permissions) {
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (value === undefined)
        return { kind: 'damaged', reason: 'it is not JSON' };
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'skip')) {
        const parsed = skipSchema.safeParse(value);
        if (!parsed.success)
            return { kind: 'damaged', reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(parsed.error) };
        const { skip: reason, id: _none, ...rest } = parsed.data;
        return { kind: 'skip', skip: { ...rest, reason } };
    }
    const parsed = itemSchema.safeParse(value);
    if (!parsed.success)
        return { kind: 'damaged', reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(parsed.error) };
    const { access, ...item } = parsed.data;
    if (access === undefined)
        return { kind: 'item', item };
    const found = permissions.get(access);
    if (!found)
        return { kind: 'damaged', reason: `\`${_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_FILE */ .iL}\` has no line \`${access}\`` };
    return { kind: 'item', item: { ...item, permissions: found } };
}


/***/ }),

/***/ 27480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ permissionsText),
/* harmony export */   cv: () => (/* binding */ parsePermissions),
/* harmony export */   iL: () => (/* binding */ PERMISSIONS_FILE),
/* harmony export */   m7: () => (/* binding */ permissionsKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69344);



const PERMISSIONS_FILE = 'permissions.jsonl';
const permission = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    identityType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['User', 'Group', 'VirtualGroup']),
    securityProvider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const set = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    allowAnonymous: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    allowedPermissions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(permission).optional(),
    deniedPermissions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(permission).optional(),
});
const permissions = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(set),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), permissionSets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(set) })),
]);
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), permissions });
const keys = new WeakMap();
function permissionsKey(permissions) {
    const key = keys.get(permissions) ?? (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(permissions).slice(0, 16);
    keys.set(permissions, key);
    return key;
}
function permissionsText(items) {
    const texts = new Map();
    for (const { permissions } of items) {
        if (!permissions)
            continue;
        const key = permissionsKey(permissions);
        if (!texts.has(key))
            texts.set(key, `${JSON.stringify({ key, permissions })}\n`);
    }
    return [...texts.entries()]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, text]) => text)
        .join('');
}
function parsePermissions(text) {
    const byKey = new Map();
    const reason = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(text, (written) => {
        const parsed = line.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(written));
        if (!parsed.success)
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(parsed.error);
        byKey.set(parsed.data.key, parsed.data.permissions);
        return undefined;
    });
    return reason === undefined ? { byKey } : { reason };
}


/***/ }),

/***/ 17265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recordRef)
/* harmony export */ });
const NAMESPACE = 'refs/docs-to-coveo';
function recordRef(source) {
    if (source === '')
        return `${NAMESPACE}/%`;
    const encoded = (byte) => `%${byte.toString(16).padStart(2, '0')}`;
    const isPlain = (byte) => /[A-Za-z0-9_-]/.test(String.fromCharCode(byte));
    const name = [...Buffer.from(source, 'utf8')].map((byte) => isPlain(byte) ? String.fromCharCode(byte) : encoded(byte));
    return `${NAMESPACE}/${name.join('')}`;
}


/***/ }),

/***/ 30324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createRefStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
// EXTERNAL MODULE: ./lib/repository/remote.js
var remote = __webpack_require__(52260);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/repository/blobs.js
var repository_blobs = __webpack_require__(29676);
// EXTERNAL MODULE: ./lib/repository/revision.js
var revision = __webpack_require__(17379);
// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(27314);
// EXTERNAL MODULE: ./lib/repository/record/decode.js
var decode = __webpack_require__(4652);
// EXTERNAL MODULE: ./lib/repository/record/files.js
var files = __webpack_require__(94887);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/plan/outline.js
var plan_outline = __webpack_require__(85);
// EXTERNAL MODULE: ./lib/repository/record/json.js
var json = __webpack_require__(69344);
// EXTERNAL MODULE: ./lib/repository/record/lines.js
var lines = __webpack_require__(29019);
;// CONCATENATED MODULE: ./lib/repository/record/manifest.js





const MANIFEST = 'manifest.json';
const shardSchema = schemas/* object */.Ikc({
    items: schemas/* int */.Whr(),
    skips: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP(),
    until: lines/* moment */.n$.optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const manifestSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    settled: schemas/* string */.YjP(),
    identities: schemas/* int */.Whr(),
    blobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    shards: schemas/* record */.g1P(schemas/* string */.YjP(), shardSchema),
});
function manifestText({ settled, identities }, shards, blobs) {
    if (settled === undefined)
        return undefined;
    const outlines = new Map();
    for (const [shard, lines] of shards) {
        const outline = (0,plan_outline/* outlineOf */.W)(lines);
        if (!outline)
            return undefined;
        outlines.set(shard, outline);
    }
    const manifest = {
        version: 1,
        settled,
        identities: identities?.size ?? 0,
        blobs: sortedObject(lineFiles(blobs)),
        shards: sortedObject(outlines),
    };
    return `${JSON.stringify(manifest, null, 1)}\n`;
}
function parseManifest(text, blobs) {
    const parsed = manifestSchema.safeParse((0,json/* parseJson */.qF)(text));
    if (!parsed.success)
        return undefined;
    const { settled, identities } = parsed.data;
    const named = new Map(Object.entries(parsed.data.blobs));
    const shards = new Map(Object.entries(parsed.data.shards));
    const there = lineFiles(blobs);
    const isOfThese = named.size === there.size && [...there].every(([path, blob]) => named.get(path) === blob);
    const hasFiles = [...shards.keys()].every((shard) => there.has((0,files/* pagesFile */.Ns)(shard)));
    return isOfThese && hasFiles ? { settled, identities, shards } : undefined;
}
function lineFiles(blobs) {
    return new Map([...blobs].filter(([path]) => path !== files/* HEAD */.Vx && path !== MANIFEST));
}
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/repository/record/permissions.js
var permissions = __webpack_require__(27480);
;// CONCATENATED MODULE: ./lib/repository/record/commit.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
async function readRecord(git, blobs) {
    const decoder = new decode/* RecordDecoder */.s7();
    const paths = (0,decode/* inReadingOrder */.g)([...blobs.keys()].filter((path) => path !== MANIFEST));
    for await (const { path, text } of readFiles(git, blobs, paths)) {
        if (text === undefined)
            return { kind: 'damaged', reason: 'a file of it is not UTF-8 text.' };
        decoder.add(path, text);
    }
    return decoder.finish();
}
async function readOutline(git, blobs) {
    if (!blobs.has(files/* HEAD */.Vx) || !blobs.has(MANIFEST))
        return undefined;
    const texts = new Map();
    for await (const { path, text = '' } of readFiles(git, blobs, [files/* HEAD */.Vx, MANIFEST]))
        texts.set(path, text);
    const head = (0,decode/* decodeHead */.Jk)(texts.get(files/* HEAD */.Vx) ?? '');
    const manifest = parseManifest(texts.get(MANIFEST) ?? '', blobs);
    if ('kind' in head || !manifest)
        return undefined;
    const { settled, shards, identities } = manifest;
    return { head: { ...head, settled }, shards, identities };
}
async function readShards(git, blobs, shards) {
    const decoded = await readRecord(git, new Map([files/* HEAD */.Vx, permissions/* PERMISSIONS_FILE */.iL, ...shards.map(files/* pagesFile */.Ns)].flatMap((path) => {
        const blob = blobs.get(path);
        return blob === undefined ? [] : [[path, blob]];
    })));
    return decoded.kind === 'record' ? decoded.record : undefined;
}
async function* readFiles(git, blobs, paths) {
    const files = paths.flatMap((path) => ({ path, blob: blobs.get(path) ?? '' }));
    let next = 0;
    for await (const { content } of (0,repository_blobs/* readBlobs */.b)(git, files.map(({ blob }) => blob)))
        yield { path: files[next++]?.path ?? '', text: commit_decode(content) };
}
async function storedBlobs(git, commit) {
    return new Map((await (0,tree/* readTree */.Zc)(git, commit)).map(({ path, blob }) => [path, blob]));
}
function commit_decode(content) {
    try {
        return utf8.decode(content);
    }
    catch {
        return undefined;
    }
}
async function commitRecord(git, record, stored, nonce) {
    const commit = await fastImport(git, commands(record, nonce, changes(record, stored)));
    return { commit, blobs: await storedBlobs(git, commit) };
}
async function commitHead(git, head, stored, nonce) {
    const kept = [...stored].filter(([path]) => path !== files/* HEAD */.Vx).map(([path, blob]) => reuse(path, blob));
    const commit = await fastImport(git, commands(head, nonce, [write(files/* HEAD */.Vx, (0,files/* headText */.WI)(head)), ...kept]));
    return { commit, blobs: await storedBlobs(git, commit) };
}
async function fastImport(git, input) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const process = __addDisposableResource(env_1, git.start(['fast-import', '--quiet', '--force']), true);
        const answer = (0,consumers_.text)(process.stdout);
        await (0,external_node_stream_promises_.pipeline)(input, process.stdin).catch(() => undefined);
        await process.finish();
        const written = (0,revision/* objectId */.Tu)((await answer).trim());
        return written;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function* commands({ time, source, commit }, nonce, changes) {
    const seconds = Math.floor(Date.parse(time) / 1000);
    yield 'feature done\ncommit refs/written\nmark :1\n';
    yield `committer docs-to-coveo <docs-to-coveo@invalid> ${seconds} +0000\n`;
    yield data(`Record of ${source} at ${commit}\n\nWrite: ${nonce}\n`);
    yield '\ndeleteall\n';
    for (const change of changes)
        yield `${change}\n`;
    yield 'get-mark :1\ndone\n';
}
function* changes(record, stored) {
    const shards = (0,files/* shardsOf */.$b)(record);
    const blobs = new Map();
    for (const [path, content] of (0,files/* recordFiles */.B5)(record, shards)) {
        const blob = blobId(content, record.commit.length);
        blobs.set(path, blob);
        yield stored?.get(path) === blob ? reuse(path, blob) : write(path, content);
    }
    const manifest = manifestText(record, shards, blobs);
    if (manifest !== undefined)
        yield write(MANIFEST, manifest);
}
function reuse(path, blob) {
    return `M 100644 ${blob} ${path}`;
}
function write(path, content) {
    return `M 100644 inline ${path}\n${data(content)}`;
}
const SHA256_DIGITS = 64;
function blobId(content, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === SHA256_DIGITS ? 'sha256' : 'sha1');
    return hash
        .update(`blob ${Buffer.byteLength(content)}\0`)
        .update(content)
        .digest('hex');
}
function data(content) {
    return `data ${Buffer.byteLength(content)}\n${content}`;
}

// EXTERNAL MODULE: ./lib/repository/record/ref-name.js
var ref_name = __webpack_require__(17265);
;// CONCATENATED MODULE: ./lib/repository/record/ref-store.js






const LOCK_WAITS = [200, 1_000, 3_000];
const NONE = { commit: '', blobs: new Map() };
const FETCHED = 'refs/fetched';
function createRefStore(options) {
    return new RefStore(options);
}
class RefStore {
    #ref;
    #openScratch;
    #sleep;
    #nonce;
    #scratch;
    #last;
    #outlined;
    constructor({ openScratch, source, sleep = promises_.setTimeout, nonce = external_node_crypto_.randomUUID }) {
        this.#ref = (0,ref_name/* recordRef */.J)(source);
        this.#openScratch = openScratch;
        this.#sleep = sleep;
        this.#nonce = nonce;
    }
    async read() {
        const { git } = await this.#open();
        const { commit: version, blobs } = this.#outlined ?? (await this.#newest()) ?? NONE;
        this.#outlined = undefined;
        return version === '' ? { kind: 'none', version } : { ...(await readRecord(git, blobs)), version };
    }
    async outline() {
        const { git } = await this.#open();
        const stored = await this.#newest();
        this.#outlined = stored ?? NONE;
        const outline = stored && (await readOutline(git, stored.blobs));
        if (!outline)
            return undefined;
        return {
            ...outline,
            version: stored.commit,
            skips: async (shards) => (await readShards(git, stored.blobs, shards))?.skips,
        };
    }
    async writeHead(head, over) {
        const scratch = await this.#open();
        if (this.#last?.commit !== over)
            return { kind: 'conflict' };
        const written = await commitHead(scratch.git, head, this.#last.blobs, this.#nonce());
        return await this.#put(scratch, written, over);
    }
    async write(record, over) {
        const scratch = await this.#open();
        const written = await commitRecord(scratch.git, record, this.#last?.blobs, this.#nonce());
        return await this.#put(scratch, written, over);
    }
    async remove(over) {
        const scratch = await this.#open();
        if (over !== '')
            return this.#swap(scratch, undefined, over);
        const now = await scratch.remote.find(this.#ref);
        return now === undefined ? { kind: 'written', version: '' } : { kind: 'conflict' };
    }
    async #put(scratch, written, over) {
        const writing = await this.#swap(scratch, written.commit, over);
        if (writing.kind === 'written')
            this.#last = written;
        return writing;
    }
    async #newest() {
        const scratch = await this.#open();
        const commit = await this.#fetch(scratch);
        if (commit === undefined)
            return undefined;
        if (this.#last?.commit !== commit)
            this.#last = { commit, blobs: await storedBlobs(scratch.git, commit) };
        return this.#last;
    }
    #open() {
        this.#scratch ??= this.#openScratch();
        return this.#scratch;
    }
    async #fetch({ git, remote }) {
        const seen = await remote.find(this.#ref);
        if (seen === undefined || seen === this.#last?.commit)
            return seen;
        if ((await remote.fetch(`+${this.#ref}:${FETCHED}`)) === 'not-there')
            return undefined;
        const { stdout } = await git.run(['rev-parse', '--verify', FETCHED]);
        return stdout.toString('latin1').trim();
    }
    async #swap(scratch, to, over) {
        const change = { ref: this.#ref, to, from: over === '' ? undefined : over };
        for (const wait of LOCK_WAITS) {
            const pushed = await this.#push(scratch, change);
            if (pushed.kind === 'done')
                return { kind: 'written', version: to ?? '' };
            const now = await scratch.remote.find(this.#ref);
            if (now === to)
                return { kind: 'written', version: to ?? '' };
            if (now !== change.from || pushed.reason === remote/* STALE */.yR)
                return { kind: 'conflict' };
            if (!isLocked(pushed.reason))
                throw this.#denied(pushed.words);
            await this.#sleep(wait);
        }
        throw this.#denied('another process holds the lock on it');
    }
    async #push({ remote }, change) {
        try {
            return await remote.push(change);
        }
        catch (error) {
            if (error instanceof git/* GitError */.X && error.kind === 'remote-denied')
                throw this.#denied(error.message, error);
            throw error;
        }
    }
    #denied(words, { command, exitCode, stderr } = {}) {
        return new git/* GitError */.X({
            kind: 'record-denied',
            message: `The remote does not let the record of what is published be stored at \`${this.#ref}\`: ${words}.`,
            hint: 'In a workflow, add `permissions: contents: write` to the job; elsewhere, use credentials that may push. A rule or hook of the server must let `refs/docs-to-coveo/` pass. `state: commit` stores nothing.',
            command,
            exitCode,
            stderr,
        });
    }
}
function isLocked(reason) {
    return /failed to update ref|cannot lock ref|reference already exists|unable to create/i.test(reason);
}


/***/ }),

/***/ 52260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ createRemote),
/* harmony export */   yR: () => (/* binding */ STALE)
/* harmony export */ });
/* unused harmony export readPush */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60408);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94139);


const STALE = 'stale info';
const WAITS = [1_000, 4_000];
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--no-recurse-submodules',
    '--no-prune',
    '--refmap=',
];
const PUSH = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed'];
function createRemote(git, name, sleep) {
    const run = (args, exits) => patiently(sleep, () => git.run(args, { exits }));
    return {
        async find(ref) {
            const { stdout } = await run(['ls-remote', '--quiet', '--end-of-options', name, ref]);
            return parseRefs(stdout.toString('utf8')).get(ref);
        },
        async fetch(what, options = []) {
            try {
                await run([...FETCH, ...options, '--end-of-options', name, what]);
                return 'fetched';
            }
            catch (error) {
                if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X && error.kind === 'missing-object')
                    return 'not-there';
                throw error;
            }
        },
        push: (change) => patiently(sleep, () => push(git, name, change)),
    };
}
async function push(git, name, { ref, from, to = '' }) {
    const lease = `--force-with-lease=${ref}:${from ?? ''}`;
    const output = await git.run([...PUSH, lease, '--end-of-options', name, `${to}:${ref}`], { exits: [0, 1] });
    const pushed = readPush(output, ref);
    if (pushed)
        return pushed;
    const { exitCode, stderr } = output;
    const words = (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .S)({ name: 'push', directory: git.options.directory, exitCode, stderr });
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X({ ...words, command: ['git', 'push', name], exitCode, stderr });
}
function parseRefs(output) {
    const lines = output.split('\n').map((line) => line.split('\t'));
    return new Map(lines.map(([id = '', ref = '']) => [ref, id]));
}
function readPush({ exitCode, stdout, stderr }, ref) {
    const lines = stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\t'));
    const [flag, , summary = ''] = lines.find(([, names]) => names?.endsWith(`:${ref}`)) ?? [];
    if (exitCode === 0 && flag !== '!')
        return { kind: 'done' };
    if (stderr.includes('remote ref does not exist'))
        return { kind: 'rejected', reason: STALE, words: STALE };
    if (flag === undefined)
        return undefined;
    const reason = /\((.*)\)$/.exec(summary)?.[1] ?? summary;
    const said = [...stderr.matchAll(/^remote: *(.*\S)/gm)].map(([, text]) => text);
    return { kind: 'rejected', reason, words: [reason, ...said].join(' / ').slice(0, 600) };
}
async function patiently(sleep, attempt) {
    for (const wait of WAITS) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X) || !error.transient)
                throw error;
            await sleep(wait);
        }
    }
    return attempt();
}


/***/ }),

/***/ 17379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   to: () => (/* binding */ safeRevision)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60408);

function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function safeRevision(revision) {
    if (/^[^-]/.test(revision) && !/\p{Cc}/u.test(revision))
        return revision;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X({
        kind: 'bad-revision',
        message: `A commit was expected (an id, a branch, a tag), but ${JSON.stringify(revision)} came.`,
        hint: 'A revision is not empty, does not begin with `-` and holds no control characters.',
    });
}
function objectId(text) {
    if (isObjectId(text))
        return text;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X({
        kind: 'bad-revision',
        message: `The full id of a git object was expected, but ${JSON.stringify(text)} came.`,
    });
}


/***/ }),

/***/ 27314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ findBlob),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   bo: () => (/* binding */ readTreeAndLinks)
/* harmony export */ });
/* unused harmony export parseTree */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60408);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17379);


function parseTree(output) {
    return parseEntries(output).files;
}
function parseEntries(output) {
    const files = [];
    const links = [];
    const unnamed = [];
    for (let from = 0; from < output.length;) {
        const end = output.indexOf(0, from);
        if (end === -1)
            throw unreadable(output.subarray(from));
        const entry = parseEntry(output.subarray(from, end));
        from = end + 1;
        if (!entry)
            continue;
        if (entry.path === undefined)
            unnamed.push(entry.escaped);
        else if (entry.isLink)
            links.push(entry.path);
        else
            files.push({ path: entry.path, blob: entry.blob });
    }
    return { files, links, unnamed };
}
async function readTree(git, commit) {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .safeRevision */ .to)(commit)]);
    return parseTree(stdout);
}
async function readTreeAndLinks(git, commit) {
    const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .safeRevision */ .to)(commit)]);
    return parseEntries(stdout);
}
async function findBlob(git, commit, path) {
    if (path === '' || path.includes('\0'))
        return undefined;
    const { stdout } = await git.run(['ls-tree', '-z', '--full-tree', (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .safeRevision */ .to)(commit), '--', path]);
    return parseTree(stdout).find((file) => file.path === path)?.blob;
}
const TAB = 9;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function parseEntry(entry) {
    const tab = entry.indexOf(TAB);
    const facts = /^(\d{6}) (\w+) ([0-9a-f]+)$/.exec(entry.subarray(0, Math.max(tab, 0)).toString('latin1'));
    if (!facts)
        throw unreadable(entry);
    const [, mode = '', type, blob = ''] = facts;
    const isLink = mode === '120000';
    if (type !== 'blob' || (!mode.startsWith('100') && !isLink))
        return undefined;
    const bytes = entry.subarray(tab + 1);
    const path = decode(bytes);
    return { path, escaped: path ?? escaped(bytes), blob, isLink };
}
function escaped(bytes) {
    return bytes
        .toString('latin1')
        .replace(/[^\x20-\x7e]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function decode(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function unreadable(entry) {
    const found = JSON.stringify(entry.toString('utf8').slice(0, 200));
    return new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X({ kind: 'failed', message: `A line of \`git ls-tree -z\` was expected, but ${found} came.` });
}


/***/ }),

/***/ 60106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ changedSettingsProblems),
/* harmony export */   n4: () => (/* binding */ findSettings),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _settings_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62750);



async function findSettings(place, head, first = 'disk') {
    for (const name of candidates(place)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.directory, name);
        const places = [() => onDisk(place, name), () => committed(place, head, name)];
        const found = await firstOf(first === 'disk' ? places : places.reverse());
        const shown = repositoryPath(place.root, path);
        if (found === undefined)
            continue;
        if (found.kind === 'linked')
            return { ok: false, problems: [linkedSettings(shown)] };
        if (found.kind === 'folder')
            return { ok: false, problems: [folderSettings(shown)] };
        const understood = understand(found.text, shown, place.overrides);
        return understood.ok ? { ...understood, file: { path, shown } } : understood;
    }
    return { ok: false, problems: [(0,_settings_load_js__WEBPACK_IMPORTED_MODULE_2__/* .missingSettings */ .yj)(place.config)] };
}
async function firstOf(places) {
    for (const look of places) {
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function settingsAt(place, commit) {
    for (const name of candidates(place)) {
        const text = await inCommit(place, commit, name);
        const found = text === undefined ? undefined : understand(text, name, place.overrides);
        if (found?.ok)
            return found.settings;
    }
    return undefined;
}
async function changedSettingsProblems(place, head, proposed) {
    if (head === proposed)
        return [];
    const changed = [];
    for (const name of candidates(place)) {
        const [before, after] = await Promise.all([inCommit(place, head, name), inCommit(place, proposed, name)]);
        if (before !== after)
            changed.push(repositoryPath(place.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(place.directory, name)));
    }
    return changed.map(settingsNotShown);
}
function settingsNotShown(path) {
    return {
        level: 'warning',
        code: 'settings-change-not-shown',
        message: 'The pull request changes the settings, but on `pull_request_target` those of the base branch count: what the change would do, also to who may see the pages, is not shown.',
        hint: 'Review the change of this file by itself; `plan` on the event `pull_request` shows what it does.',
        path,
    };
}
function candidates({ config }) {
    return config === undefined ? _settings_load_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS_PATHS */ .RJ : [config];
}
function understand(text, path, overrides) {
    const parsed = (0,_settings_load_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P$)(text, path);
    if (!parsed.ok)
        return parsed;
    const resolved = (0,_settings_load_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .Mo)(parsed.file, overrides);
    return resolved.ok ? { ok: true, settings: resolved.settings, problems: parsed.problems } : resolved;
}
async function onDisk({ root, directory }, name) {
    try {
        const [realRoot, realDirectory] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory)]);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realDirectory, name);
        const isOurs = isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realRoot, path));
        if (isOurs && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)) !== path)
            return { kind: 'linked' };
        return { kind: 'text', text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') };
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
            return { kind: 'folder' };
        throw error;
    }
}
function folderSettings(shown) {
    return {
        level: 'error',
        code: 'settings-not-a-file',
        message: `The settings must be a file, but \`${shown}\` is a folder.`,
        hint: 'Name the file in it.',
    };
}
function linkedSettings(shown) {
    return {
        level: 'error',
        code: 'settings-linked',
        message: 'The settings must be a file of the repository, but this is a symbolic link, or lies behind one; links are not followed.',
        hint: 'Commit the file itself.',
        path: shown,
    };
}
function isWithin(path) {
    return path !== '' && path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
async function committed(place, commit, name) {
    const text = await inCommit(place, commit, name);
    return text === undefined ? undefined : { kind: 'text', text };
}
async function inCommit({ repository, root, directory }, commit, name) {
    const path = repositoryPath(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name));
    if (path.startsWith('..'))
        return undefined;
    return (await repository.readFile(commit, path))?.toString('utf8');
}
function repositoryPath(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 60621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ findHead)
});

// EXTERNAL MODULE: ./lib/publish/reading/find-commit.js
var find_commit = __webpack_require__(92995);
;// CONCATENATED MODULE: ./lib/run/merge-commit.js
const WAITS = [2_000, 5_000, 10_000];
async function fetchMergeResult(repository, { number, head }, clock) {
    for (const wait of [0, ...WAITS]) {
        if (wait > 0)
            await clock.sleep(wait);
        const commit = await repository.fetchRef(`refs/pull/${number}/merge`);
        if (commit !== undefined && (await repository.parents(commit)).includes(head))
            return commit;
    }
    return undefined;
}
function noMergeResult({ number, head }) {
    return {
        level: 'notice',
        code: 'no-merge-result',
        message: `Nothing was planned: the remote has no \`refs/pull/${number}/merge\` that merges ${head.slice(0, 9)}.`,
        hint: 'GitHub makes none while the pull request has conflicts; resolve them.',
    };
}

;// CONCATENATED MODULE: ./lib/run/head.js


async function findHead({ commit: named, proposal, snapshot }, { clock }, { repository, snapshotCommit }) {
    if (named !== undefined)
        return findNamed(repository, named);
    const commit = snapshotCommit ?? (await repository.resolveCommit('HEAD'));
    if (commit === undefined)
        return { kind: 'mistake', problem: noCommit() };
    const checkedOut = {
        kind: 'commit',
        commit,
        settingsCommit: commit,
        settingsFirst: snapshot === 'staged' ? 'commit' : 'disk',
    };
    if (proposal === undefined)
        return checkedOut;
    const merge = await fetchMergeResult(repository, proposal, clock);
    return merge === undefined ? { kind: 'nothing', problem: noMergeResult(proposal) } : { ...checkedOut, commit: merge };
}
async function findNamed(repository, named) {
    const commit = await (0,find_commit/* findCommit */.f)(repository, named);
    if (commit === undefined)
        return { kind: 'mistake', problem: notFound(named) };
    return { kind: 'commit', commit, settingsCommit: commit, settingsFirst: 'commit' };
}
function notFound(commit) {
    return {
        level: 'error',
        code: 'commit-not-found',
        message: `The commit \`${commit}\` is neither in this clone nor, as a full id, a tag or a branch, in the remote.`,
        hint: 'Name it by its full id. For `HEAD~3` and the like the clone needs its history: `fetch-depth: 0`.',
    };
}
function noCommit() {
    return {
        level: 'error',
        code: 'no-commit',
        message: 'The repository has no commit yet, and only what is committed can be published.',
        hint: 'Commit your pages first.',
    };
}


/***/ }),

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ isFolder),
  Cx: () => (/* binding */ noFolder),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/conversion/converter-pool.js + 4 modules
var converter_pool = __webpack_require__(93852);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
;// CONCATENATED MODULE: ./lib/github/teams.js



const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() });
const nodes = (node) => schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(node) });
const teamOf = (part) => schemas/* object */.Ikc({ organization: schemas/* object */.Ikc({ team: schemas/* object */.Ikc({ part }).nullable() }).nullable() });
const MEMBERS = teamOf(nodes(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), organizationVerifiedDomainEmails: schemas/* array */.YOg(schemas/* string */.YjP()) })));
const CHILDREN = teamOf(nodes(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })));
const MEMBERS_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: members(first: 100, after: $after, membership: IMMEDIATE) {
      pageInfo { hasNextPage endCursor }
      nodes { login organizationVerifiedDomainEmails(login: $organization) }
    }
  } }
}`;
const CHILDREN_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: childTeams(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } }
  } }
}`;
const NAMED = 10;
async function readTeams(door, { teams, organization, users }, owner) {
    const of = organization ?? owner;
    if (door.kind === 'closed')
        return unreadable(`The teams of \`identities.github\` cannot be read: ${door.because}.`);
    if (of === undefined)
        return unreadable('Whose teams `identities.github` means is not known.');
    try {
        return await readAll(door.github, of, teams, users);
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y_))
            throw error;
        return unreadable(`The teams of \`${of}\` cannot be read: ${error.message}.`);
    }
}
async function readAll(github, organization, teams, users) {
    const groups = new Map();
    const nameless = new Set();
    const wanted = new Set(teams);
    for (const team of wanted) {
        const place = { organization, team };
        const children = (await listOf(github, CHILDREN_QUERY, CHILDREN, place)).map(({ slug }) => slug);
        for (const child of children)
            wanted.add(child);
        const members = children.map((name) => ({ kind: 'group', name, external: false }));
        for (const { login, organizationVerifiedDomainEmails: emails } of await listOf(github, MEMBERS_QUERY, MEMBERS, place)) {
            const name = users[login] ?? emails[0];
            if (name === undefined)
                nameless.add(login);
            else
                members.push({ kind: 'user', name, external: false });
        }
        groups.set(team, members);
    }
    return {
        kind: 'teams',
        names: { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] },
        problems: nameless.size === 0 ? [] : [withoutAddress([...nameless])],
    };
}
async function listOf(github, query, schema, place) {
    const found = [];
    for (let after = null;;) {
        const answer = (0,client/* understood */.Se)(schema, await github.query(query, { ...place, after }));
        const part = answer.organization?.team?.part;
        if (!part)
            throw new client/* GitHubError */.y_(`there is no team \`${place.team}\`, or the token may not see it`);
        (0,append/* append */.B)(found, part.nodes);
        if (!part.pageInfo.hasNextPage || !part.pageInfo.endCursor)
            return found;
        after = part.pageInfo.endCursor;
    }
}
function unreadable(message) {
    return {
        kind: 'unreadable',
        problem: {
            level: 'error',
            code: 'github-teams-unreadable',
            message,
            hint: 'Give `github-token` a token that may read the members of the organization (`read:org`, or the permission Members: read of an app); the workflow’s own may not.',
        },
    };
}
function withoutAddress(logins) {
    const shown = logins.slice(0, NAMED).map((login) => `\`${login}\``);
    const more = logins.length > NAMED ? ` and ${logins.length - NAMED} more` : '';
    return {
        level: 'warning',
        code: 'github-member-without-email',
        message: `These members of teams are left out, because GitHub knows no verified address of theirs: ${shown.join(', ')}${more}.`,
        hint: 'Verify the domain of the organization, or name them under `identities.github.users`.',
    };
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/publish/result.js + 1 modules
var publish_result = __webpack_require__(49263);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
// EXTERNAL MODULE: ./lib/report/exit-code.js
var exit_code = __webpack_require__(8456);
// EXTERNAL MODULE: ./lib/repository/open.js + 12 modules
var repository_open = __webpack_require__(60936);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/built/decode-page.js

const LOOKED_AT = 1024;
const MARKS = [
    { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
    { bytes: [0xff, 0xfe], label: 'utf-16le' },
    { bytes: [0xfe, 0xff], label: 'utf-16be' },
];
function decodePage(bytes) {
    const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
    return decoderOf(mark?.label ?? declaredIn(bytes)).decode(bytes);
}
function declaredIn(bytes) {
    const start = Buffer.from(bytes.subarray(0, LOOKED_AT))
        .toString('latin1')
        .replaceAll(/<!--.*?-->/gs, '');
    const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ?? '';
    return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
function decoderOf(label) {
    try {
        return new external_node_util_.TextDecoder(label || 'utf-8');
    }
    catch {
        return new external_node_util_.TextDecoder();
    }
}

;// CONCATENATED MODULE: ./lib/built/open-built-site.js



const AT_ONCE = 64;
async function openBuiltSite(folder) {
    const root = await realFolder(folder);
    if (root === undefined)
        return undefined;
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile() && mayBePage(entry.name))
        .map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
        .sort();
    if (files.length === 0)
        return undefined;
    const newest = await newestOf(root, files);
    return { files: new Set(files), newest, read: (path) => readWithin(root, path) };
}
function mayBePage(name) {
    return /\.html?$/i.test(name) || /^[^.]+$/.test(name);
}
async function realFolder(folder) {
    try {
        const root = await (0,promises_.realpath)(folder);
        return (await (0,promises_.stat)(root)).isDirectory() ? root : undefined;
    }
    catch {
        return undefined;
    }
}
async function newestOf(root, files) {
    let newest = 0;
    for (let at = 0; at < files.length; at += AT_ONCE) {
        const some = files.slice(at, at + AT_ONCE).map((file) => (0,promises_.stat)((0,external_node_path_.join)(root, file)));
        for (const { mtimeMs } of await Promise.all(some))
            newest = Math.max(newest, mtimeMs);
    }
    return new Date(newest);
}
async function readWithin(root, path) {
    const file = (0,external_node_path_.resolve)(root, path);
    const below = (0,external_node_path_.relative)(root, file);
    if (below === '' || below.startsWith('..') || (0,external_node_path_.isAbsolute)(below))
        return undefined;
    try {
        return decodePage(await (0,promises_.readFile)(file));
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./lib/run/built-site.js


const COMPARING = ['check', 'plan', 'publish', 'rebuild'];
const SHOWING = ['audit', 'explain'];
async function findBuiltSite(command, settings, directory) {
    const { built } = settings.site;
    const isText = settings.content.some(({ body }) => body === 'built');
    if (!COMPARING.includes(command) && !(isText && SHOWING.includes(command)))
        return { ok: true };
    if (!built)
        return isText ? { ok: false, problem: unnamed() } : { ok: true };
    const folder = (0,external_node_path_.resolve)(directory, built.folder);
    const site = await openBuiltSite(folder);
    return site ? { ok: true, built: site } : { ok: false, problem: missing(folder) };
}
function unnamed() {
    return {
        level: 'error',
        code: 'built-site-not-named',
        message: 'With `body: built` the text of pages comes from the site that the generator wrote, but nothing names its folder.',
        hint: 'Name it as `site.built` in the settings, or with `--built`.',
    };
}
function missing(folder) {
    return {
        level: 'error',
        code: 'built-site-missing',
        message: `The built site must be a folder with the HTML pages that the generator wrote, but there is none at \`${folder}\`. Nothing was sent and nothing deleted.`,
        hint: 'Build the site before this step, or correct `site.built`, which counts from the folder of the settings.',
    };
}

// EXTERNAL MODULE: ./lib/run/find-settings.js
var find_settings = __webpack_require__(60106);
// EXTERNAL MODULE: ./lib/run/head.js + 1 modules
var run_head = __webpack_require__(60621);
// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var permissions_sets = __webpack_require__(33430);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
;// CONCATENATED MODULE: ./lib/plan/named-identities.js



const KINDS = { User: 'user', Group: 'group', VirtualGroup: 'virtualGroup' };
function identityOf({ identity, identityType, securityProvider }) {
    return { kind: KINDS[identityType], name: identity, provider: securityProvider };
}
function identitiesIn(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
    return sets
        .flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [...allowedPermissions, ...deniedPermissions])
        .map(identityOf);
}
function identitiesOfSets({ sets }) {
    return Object.values(sets).flatMap(({ allow, deny }) => [...allow, ...deny]);
}
function withNamedUsers(directory, named) {
    const users = named.filter(({ kind, provider }) => kind === 'user' && provider === directory.provider);
    const identities = new Map(directory.identities);
    for (const user of users) {
        const key = (0,model_identity/* identityKey */.U)(user);
        if (!identities.has(key))
            identities.set(key, knownUser(user));
    }
    return { ...directory, identities };
}
function knownUser({ kind, name, provider }) {
    return { kind, name, provider, members: [], granted: [], aliases: [] };
}
function unknownGroups(directory, named, external) {
    const missing = new Map(named
        .filter(({ kind, provider }) => kind !== 'user' && provider === directory.provider)
        .map((one) => [(0,model_identity/* identityKey */.U)(one), one])
        .filter(([key]) => !directory.identities.has(key) && !external.has(key)));
    const groups = [...directory.identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
    return [...missing.values()].map((one) => unknownGroup(one, groups));
}
function externalKeys(named, provider) {
    return new Set(named.filter(({ external }) => external).map((one) => (0,model_identity/* identityKey */.U)((0,permissions_sets/* ownedBy */.LW)(one, provider))));
}
function unknownGroup(identity, groups) {
    const otherKind = groups.includes(identity.name);
    const hint = otherKind
        ? 'There is one of that name that is a group here and a virtual group there; they must be called the same.'
        : (0,near_miss/* didYouMean */.a)(identity.name, groups);
    return {
        level: 'error',
        code: 'identity-unknown',
        message: `Permissions name \`${(0,model_identity/* identityText */.K)(identity)}\`, which \`identities\` does not define; Coveo would accept and then reject the items.`,
        hint: hint ?? 'Define it under `identities`, or say `external: true` where somebody else keeps it.',
    };
}

;// CONCATENATED MODULE: ./lib/plan/access/evaluate.js


function relationsOf({ identities }) {
    const relations = new Map();
    const lead = (from, to) => {
        const known = relations.get((0,model_identity/* identityKey */.U)(from));
        if (known)
            known.push(to);
        else
            relations.set((0,model_identity/* identityKey */.U)(from), [to]);
    };
    for (const { kind, name, provider, members, granted, aliases } of identities.values()) {
        const one = { kind, name, provider };
        for (const member of members)
            lead(member, one);
        for (const group of granted)
            lead(one, group);
        for (const alias of aliases) {
            lead(one, alias);
            lead(alias, one);
        }
    }
    return relations;
}
function identitiesOf(principal, relations) {
    const found = new Map();
    if (principal === 'anonymous')
        return found;
    found.set((0,model_identity/* identityKey */.U)(principal), [principal]);
    for (const [key, way] of found) {
        for (const next of relations.get(key) ?? []) {
            if (!found.has((0,model_identity/* identityKey */.U)(next)))
                found.set((0,model_identity/* identityKey */.U)(next), [...way, next]);
        }
    }
    return found;
}
function decide(permissions, principal) {
    if (permissions === null)
        return { visible: true, because: 'no permissions are sent' };
    if (permissions.length === 0)
        return { visible: false, because: 'there is no permission set' };
    const levels = permissions.some((part) => 'permissionSets' in part);
    if (!levels)
        return ofSets(permissions.map(asSet), principal, '') ?? DENIED;
    for (const [index, part] of permissions.entries()) {
        const decision = ofLevel('permissionSets' in part ? part.permissionSets : [asSet(part)], principal, `level ${index + 1}, `);
        if (decision)
            return decision;
    }
    return { visible: false, because: 'no level names them' };
}
const DENIED = { visible: false, because: 'no permission set names them' };
function asSet(part) {
    return 'permissionSets' in part ? {} : part;
}
function ofSets(sets, principal, where) {
    const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
    const denied = decisions.find((decision) => decision?.visible === false);
    if (denied)
        return denied;
    const silent = decisions.indexOf(undefined);
    if (silent >= 0)
        return { visible: false, because: `set ${silent + 1} does not name them` };
    return decisions.find((decision) => decision?.because !== PUBLIC) ?? decisions[0];
}
function ofLevel(sets, principal, where) {
    const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
    const denied = decisions.find((decision) => decision?.visible === false);
    if (denied)
        return denied;
    return decisions.includes(undefined) ? undefined : decisions[0];
}
const PUBLIC = 'everyone may see it';
function ofSet(set, principal, where) {
    const denied = wayToOneOf(set.deniedPermissions, principal);
    if (denied !== undefined)
        return { visible: false, because: `denied by ${denied} (${where})` };
    if (set.allowAnonymous)
        return { visible: true, because: PUBLIC };
    const everybody = set.allowedPermissions?.find(mayMeanEverybody);
    if (everybody)
        return { visible: true, because: `${nameOf(identityOf(everybody))} may mean everybody (${where})` };
    const allowed = wayToOneOf(set.allowedPermissions, principal);
    if (allowed === undefined)
        return undefined;
    return { visible: true, because: `allowed by ${allowed} (${where})` };
}
function mayMeanEverybody({ identity }) {
    return identity.includes('*');
}
function wayToOneOf(permissions = [], principal) {
    for (const permission of permissions) {
        const way = principal.get((0,model_identity/* identityKey */.U)(identityOf(permission)));
        if (!way)
            continue;
        const [last = identityOf(permission), ...before] = way.toReversed();
        const through = before.slice(0, -1).map(nameOf);
        return through.length === 0 ? nameOf(last) : `${nameOf(last)} through ${through.join(', ')}`;
    }
    return undefined;
}
function nameOf({ kind, name }) {
    return (0,model_identity/* identityText */.K)({ kind, name });
}

;// CONCATENATED MODULE: ./lib/plan/access/known-names.js

function knownNames({ identities }, permissions) {
    const names = new Set();
    const add = ({ name }) => void names.add(name);
    for (const known of identities.values()) {
        add(known);
        for (const other of [...known.members, ...known.granted, ...known.aliases])
            add(other);
    }
    for (const some of new Set(permissions))
        for (const identity of identitiesIn(some ?? []))
            add(identity);
    return [...names];
}

// EXTERNAL MODULE: ./lib/pages/permissions/path-matcher.js
var path_matcher = __webpack_require__(92407);
;// CONCATENATED MODULE: ./lib/plan/access/tests.js






const tests_NAMED = 5;
function runPermissionTests(tests, pages, directory) {
    const relations = relationsOf(directory);
    return tests.flatMap((test, index) => {
        const principal = askerOf(test, directory, relations);
        const of = { number: index + 1, who: whoOf(test) };
        return [
            ...unknownIdentity(test, of, pages, directory),
            ...test.can.flatMap((glob) => problemsOf({ ...of, glob, wanted: true }, pages, principal)),
            ...test.cannot.flatMap((glob) => problemsOf({ ...of, glob, wanted: false }, pages, principal)),
        ];
    });
}
function unknownIdentity({ identity }, { number, who }, pages, directory) {
    if (identity === 'anonymous')
        return [];
    const names = knownNames(directory, pages.map(({ permissions }) => permissions));
    if (names.some((name) => name === identity.name))
        return [];
    return [
        {
            level: 'warning',
            code: 'permission-test-unknown-identity',
            message: `Test ${number} of \`permissions.tests\` is about \`${who}\`, whom neither \`identities\` nor any permission set names.`,
            hint: (0,near_miss/* didYouMean */.a)(identity.name, names) ??
                'If that is meant, leave it: the test then holds for everybody who is not known.',
        },
    ];
}
function askerOf({ identity }, { provider }, relations) {
    return identitiesOf(identity === 'anonymous' ? identity : (0,permissions_sets/* ownedBy */.LW)(identity, provider), relations);
}
function whoOf({ identity }) {
    return identity === 'anonymous' ? identity : (0,model_identity/* identityText */.K)(identity);
}
function problemsOf(expected, pages, principal) {
    const matches = (0,path_matcher/* pathMatcher */.k)(expected.glob);
    const meant = pages.filter(({ path }) => matches(path));
    if (meant.length === 0)
        return [matchesNothing(expected)];
    const wrong = meant
        .map(({ path, permissions }) => ({ path, ...decide(permissions, principal) }))
        .filter(({ visible }) => visible !== expected.wanted);
    return wrong.length === 0 ? [] : [failed(expected, wrong)];
}
function failed({ number, who, wanted }, wrong) {
    const shown = wrong.slice(0, tests_NAMED).map(({ path, because }) => `\`${path}\` (${because})`);
    const more = wrong.length > tests_NAMED ? ` and ${wrong.length - tests_NAMED} more` : '';
    const must = wanted ? 'must be able to see' : 'must not be able to see';
    return {
        level: 'error',
        code: 'permission-test-failed',
        message: `Test ${number} of \`permissions.tests\` fails: \`${who}\` ${must} ${shown.join(', ')}${more}.`,
        hint: 'Correct the rules or the sets; or, if the world has changed, the test.',
    };
}
function matchesNothing({ number, glob }) {
    return {
        level: 'error',
        code: 'permission-test-matches-nothing',
        message: `Test ${number} of \`permissions.tests\` is about \`${glob}\`, which matches no page, so it proves nothing.`,
        hint: 'Paths begin at the folder of the settings, and case counts.',
    };
}

// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
;// CONCATENATED MODULE: ./lib/plan/access/principals.js



function principalsOf(before, after, arrays) {
    const named = new Map();
    const name = (identity) => named.set((0,model_identity/* identityKey */.U)(identity), identity);
    for (const { identities } of [before, after]) {
        for (const one of identities.values()) {
            for (const related of [one, ...one.members, ...one.granted, ...one.aliases])
                name(related);
        }
    }
    for (const permissions of arrays)
        for (const identity of identitiesIn(permissions))
            name(identity);
    const relations = { before: relationsOf(before), after: relationsOf(after) };
    const viewers = [...named].map(([key, identity]) => ({ key, ...viewerOf(identity, relations) }));
    const isDefined = (key) => before.identities.has(key) || after.identities.has(key);
    return {
        users: viewers.filter(({ identity }) => identity.kind === 'user'),
        external: viewers.filter(({ key, identity }) => identity.kind !== 'user' && !isDefined(key)),
    };
}
function viewerOf({ kind, name, provider }, relations) {
    const identity = { kind, name, provider };
    const { before, after } = relations;
    return { identity, before: identitiesOf(identity, before), after: identitiesOf(identity, after) };
}

;// CONCATENATED MODULE: ./lib/plan/permission-problems.js





function idleRules({ rules }, paths) {
    return rules.flatMap(({ paths: glob }, index) => {
        const matches = (0,path_matcher/* pathMatcher */.k)(glob);
        return paths.some((path) => matches(path)) ? [] : [idleRule(glob, index + 1)];
    });
}
function setsForNobody({ sets }, directory) {
    const arrays = Object.entries(sets).map(([name, set]) => ({
        name,
        sent: [(0,permissions_sets/* itemPermissionSet */.bk)(set, directory.provider)],
    }));
    const { users, external } = principalsOf(directory, directory, arrays.map(({ sent }) => sent));
    const principals = [new Map(), ...[...users, ...external].map(({ after }) => after)];
    return arrays
        .filter(({ sent }) => !principals.some((principal) => decide(sent, principal).visible))
        .map(({ name }) => setForNobody(name));
}
function wildcardIdentities({ sets }) {
    return Object.entries(sets).flatMap(([set, { allow, deny }]) => [...allow, ...deny].filter(({ name }) => name.includes('*')).map(({ name }) => wildcardIdentity(set, name)));
}
function widenedProblem({ access, members }, isForbidden) {
    const items = access.filter(({ widened }) => widened).map(({ documentId }) => documentId);
    const people = members.filter(({ gains }) => gains.length > 0).map(({ identity }) => identity);
    if (items.length + people.length === 0)
        return [];
    const sentences = [
        items.length > 0 && `More people than before can see ${some(items, 'item')}.`,
        people.length > 0 && `More than before is seen, through groups, by ${some(people, 'identity')}.`,
        isForbidden && 'With `on-widened: fail` nothing is sent.',
    ];
    return [
        {
            level: isForbidden ? 'error' : 'warning',
            code: 'access-widened',
            message: sentences.filter((text) => text !== false).join(' '),
            hint: isForbidden
                ? 'If that is meant, say `allow-widened` for one run; else correct rules, sets or groups.'
                : 'If that is not meant, correct rules, sets or groups. `on-widened: fail` makes it an error.',
        },
    ];
}
const SHOWN = 3;
function some(names, noun) {
    const more = names.length - SHOWN;
    const shown = (0,wording/* listed */.KE)(names.slice(0, SHOWN), 'and');
    if (more <= 0)
        return shown;
    return `${shown} and ${more} more ${noun === 'item' ? 'items' : 'identities'}`;
}
function idleRule(glob, number) {
    return {
        level: 'warning',
        code: 'permission-rule-matches-nothing',
        message: `Rule ${number} of \`permissions.rules\`, for \`${glob}\`, matches no page, so it decides nothing.`,
        hint: 'Paths begin at the folder of the settings, and case counts.',
    };
}
function wildcardIdentity(set, name) {
    return {
        level: 'warning',
        code: 'identity-wildcard',
        message: `The set ${(0,wording/* listed */.KE)([set], 'and')} of \`permissions.sets\` names ${(0,wording/* listed */.KE)([name], 'and')}. Coveo documents no \`*\` in names, so where it is allowed it counts as everybody, and where it is denied for nobody else.`,
        hint: 'Name users or groups, or say `anonymous: true` where everyone may see such pages.',
    };
}
function setForNobody(name) {
    return {
        level: 'warning',
        code: 'permission-set-for-nobody',
        message: `Nobody can see a page by the set ${(0,wording/* listed */.KE)([name], 'and')} of \`permissions.sets\`: it allows nobody, or only those whom it denies, or groups without members.`,
        hint: 'Add to `allow`, or to the members of its groups; or say `anonymous: true` where everyone may see such pages.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/planning/permission-problems.js


function permissionProblems({ settings: { permissions, identities }, workingDirectory }, { files }, plan) {
    if (!permissions)
        return [];
    const directory = { provider: identities?.provider, identities: plan.identities.after };
    const paths = files.map(({ path }) => path.slice(workingDirectory.length));
    const pages = permissionsOf(plan).map(({ file, ...page }) => ({
        ...page,
        path: file.path.slice(workingDirectory.length),
    }));
    return [
        ...idleRules(permissions, paths),
        ...wildcardIdentities(permissions),
        ...setsForNobody(permissions, directory),
        ...runPermissionTests(permissions.tests, pages, directory),
    ];
}
function permissionsOf({ readings }) {
    return readings.flatMap((reading) => {
        const { file } = reading;
        if (reading.kind === 'unchanged') {
            const { id, permissions } = reading.recorded;
            return [{ file, documentId: id, permissions: permissions ?? null }];
        }
        if (reading.kind !== 'page')
            return [];
        const { documentId, permissions } = reading.page;
        return [{ file, documentId, permissions: permissions ?? null }];
    });
}
function widened(access, { settings, options }) {
    const onWidened = options.onWidened ?? settings.onWidened;
    return widenedProblem(access, onWidened === 'fail' && options.allowWidened !== true);
}

// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
;// CONCATENATED MODULE: ./lib/plan/addresses.js

function addressBook(readings, record) {
    const ids = new Map(readings.flatMap((reading) => {
        const id = addressOf(reading) ?? (reading.kind === 'error' ? recordedId(record, reading.file.path) : undefined);
        return id === undefined ? [] : [[reading.file.path, id]];
    }));
    const heldBack = readings.flatMap((reading) => heldBackPage(reading) ?? []);
    return Object.assign(ids, { heldBack, formerly: new Set(readings.flatMap((reading) => formerlyOf(reading) ?? [])) });
}
function formerlyOf(reading) {
    if (reading.kind === 'unchanged')
        return reading.recorded.formerly;
    return reading.kind === 'page' ? reading.page.formerly : undefined;
}
function heldBackPage(reading) {
    const { path } = reading.file;
    if (reading.kind === 'skipped') {
        const { reason, until, address } = reading.recorded;
        return { path, documentId: address, unpublished: { reason, until } };
    }
    if (reading.kind !== 'unpublished')
        return undefined;
    const { reason, until, documentId } = reading;
    return { path, documentId, unpublished: { reason, until } };
}
function recordedAddresses(record) {
    const paths = [...record.items.keys()].map((path) => [path, recordedId(record, path)]);
    return new Map(paths.filter((pair) => pair[1] !== undefined));
}
function changedAddresses(before, after) {
    const left = [...before].filter(([path, id]) => after.get(path) !== id);
    const came = [...after].filter(([path, id]) => before.get(path) !== id);
    const moved = [...left, ...came];
    if (moved.length === 0)
        return new Set();
    const lasting = lastingIds(before, after);
    return new Set(moved.flatMap(([path, id]) => [path, id].filter((one) => !lasting.has(one)).map(link_keys/* linkKey */.Sg)));
}
function lastingIds(before, after) {
    const earlier = new Set(before.values());
    const byForm = Map.groupBy(new Set(after.values()), link_keys/* plainAddress */.n7);
    const alone = [...byForm.values()].flatMap((ids) => (ids.length === 1 ? ids : []));
    return new Set(alone.filter((id) => earlier.has(id)));
}
function addressOf(reading) {
    if (reading.kind === 'unchanged')
        return reading.recorded.id;
    if (reading.kind === 'page')
        return reading.page.documentId;
    return reading.kind === 'error' ? reading.documentId : undefined;
}
function recordedId(record, path) {
    return record.items.get(path)?.find((item) => item.blob !== '')?.id;
}

// EXTERNAL MODULE: ./lib/plan/cheap-pass.js
var cheap_pass = __webpack_require__(17452);
// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
;// CONCATENATED MODULE: ./lib/plan/fingerprint.js


function fingerprintOf({ tree, settings, record, plan }) {
    const idsOf = (removals) => removals.map(({ recorded }) => recorded.id);
    return {
        tree: (0,canonical_json/* hashOf */.q)(tree.map(({ path, blob }) => [path, blob])),
        settings: (0,canonical_json/* hashOf */.q)(wherever(settings)),
        record: (0,canonical_json/* hashOf */.q)([record?.items, record?.skips, record?.identities].map((lines) => Object.fromEntries(lines ?? []))),
        changes: (0,canonical_json/* hashOf */.q)([
            plan.pushes.map(({ action, reading: { page } }) => [action, page.documentId, page.digest]),
            idsOf(plan.deletes),
            idsOf(plan.withheld),
            plan.identities.pushed,
            plan.identities.deleted.map(model_identity/* identityKey */.U),
        ]),
    };
}
function wherever(settings) {
    const { site } = settings;
    return site.built ? { ...settings, site: { ...site, built: { ...site.built, folder: '' } } } : settings;
}
const PARTS = [
    ['tree', 'the files of the commit'],
    ['settings', 'the settings'],
    ['record', 'the record of what is published'],
];
function changedSince(planned, now) {
    const moved = PARTS.filter(([part]) => planned[part] !== now[part]).map(([, words]) => words);
    if (moved.length > 0 || planned.changes === now.changes)
        return moved;
    return ['an option, a date that decides about a page, the built site, or the version of this program'];
}

;// CONCATENATED MODULE: ./lib/pages/text/similarity.js
const BINS = 16;
const SHINGLE = 3;
const EMPTY = '----';
function sketchOf(text) {
    const words = wordsOf(text);
    const smallest = new Array(BINS).fill(Number.POSITIVE_INFINITY);
    const last = Math.max(1, words.length / 2 - SHINGLE + 1);
    for (let start = 0; start < last; start++) {
        const hash = hashOf(text, words, start);
        const bin = hash >>> 28;
        smallest[bin] = Math.min(smallest[bin] ?? Number.POSITIVE_INFINITY, hash & 0x0fffffff);
    }
    return smallest
        .map((hash) => (Number.isFinite(hash) ? (hash & 0xffff).toString(16).padStart(4, '0') : EMPTY))
        .join('');
}
function similarity(one, other) {
    let used = 0;
    let shared = 0;
    for (let bin = 0; bin < BINS; bin++) {
        const [a, b] = [binOf(one, bin), binOf(other, bin)];
        if (a === EMPTY && b === EMPTY)
            continue;
        used++;
        if (a === b)
            shared++;
    }
    return used === 0 ? 0 : shared / used;
}
function binsOf(sketch) {
    const bins = Array.from({ length: BINS }, (_, bin) => binOf(sketch, bin));
    return bins.flatMap((hash, bin) => (hash === EMPTY ? [] : [`${bin}:${hash}`]));
}
function binOf(sketch, bin) {
    return sketch.slice(bin * 4, bin * 4 + 4);
}
function wordsOf(text) {
    const bounds = [];
    let isWithin = false;
    for (let index = 0; index < text.length; index++) {
        if (isSpace(text.charCodeAt(index)) !== isWithin)
            continue;
        bounds.push(index);
        isWithin = !isWithin;
    }
    if (isWithin)
        bounds.push(text.length);
    return bounds;
}
const SPACE = 0x20;
const OTHER_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
function isSpace(unit) {
    if (unit < 0x80)
        return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
    return (unit >= 0x2000 && unit <= 0x200a) || OTHER_SPACES.has(unit);
}
function hashOf(text, words, first) {
    let hash = 0x811c9dc5;
    const end = Math.min(words.length / 2, first + SHINGLE);
    for (let word = first; word < end; word++) {
        const to = words[2 * word + 1] ?? 0;
        if (word > first)
            hash = Math.imul(hash ^ SPACE, 0x01000193);
        for (let index = words[2 * word] ?? to; index < to; index++)
            hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./lib/plan/alike-texts.js

const SIMILARITY_THRESHOLD = 0.5;
function alikeTexts(entries, sketchOf) {
    const byBin = new Map();
    for (const entry of entries) {
        const sketch = sketchOf(entry);
        const known = { entry, sketch: sketch ?? '' };
        for (const bin of sketch === undefined ? [] : binsOf(sketch)) {
            const others = byBin.get(bin);
            if (others)
                others.push(known);
            else
                byBin.set(bin, [known]);
        }
    }
    return (sketch) => {
        const near = sketch === undefined ? [] : new Set(binsOf(sketch).flatMap((bin) => byBin.get(bin) ?? []));
        return [...near]
            .map((other) => ({ entry: other.entry, alike: similarity(sketch ?? '', other.sketch) }))
            .filter(({ alike }) => alike >= SIMILARITY_THRESHOLD);
    };
}

;// CONCATENATED MODULE: ./lib/plan/duplicates.js

function refuseDuplicates(readings) {
    const sharing = Map.groupBy(readings, addressOf);
    return readings.map((reading) => {
        const id = addressOf(reading);
        const others = id === undefined ? [] : (sharing.get(id) ?? []).filter((other) => other !== reading);
        return id === undefined || others.length === 0 ? reading : refused(reading, id, others);
    });
}
function refused(reading, id, others) {
    const { file, settings } = reading;
    const earlier = reading.kind === 'error' ? reading.problems : [];
    return { kind: 'error', file, settings, documentId: id, problems: [...earlier, duplicate(reading, id, others)] };
}
function duplicate(reading, id, others) {
    const names = others.map((other) => `\`${other.file.path}\``).join(', ');
    return {
        level: 'error',
        code: 'duplicate-document-id',
        message: `This page and ${names} have the same address, ${id}; neither is published.`,
        hint: 'Give one of them another address (its path, `permalink` or `slug`), or exclude it in `content`.',
        path: reading.file.path,
        line: 1,
    };
}

;// CONCATENATED MODULE: ./lib/plan/guard.js
function guardDeletes(removals, items, guard, allowDeletes) {
    const losses = removals.filter(isLoss);
    if (!isTooMany(losses.length, items, guard) || losses.length <= (allowDeletes ?? 0)) {
        return { deletes: removals, withheld: [] };
    }
    return { deletes: removals.filter((removal) => !isLoss(removal)), withheld: losses };
}
function isLoss({ recorded, livesOnAt }) {
    return livesOnAt === undefined && recorded.digest !== undefined;
}
function isTooMany(losses, items, guard) {
    return losses > guard.deletes && losses > items * guard.ratio;
}

// EXTERNAL MODULE: ./lib/plan/identities.js
var plan_identities = __webpack_require__(25401);
;// CONCATENATED MODULE: ./lib/plan/moves.js

const PAIRINGS = [pairBy('path'), pairBy('blob'), pairByLikeness];
function pairMoves(added, removals) {
    const pairs = new Map();
    for (const pairing of PAIRINGS) {
        const paired = new Set(pairs.values());
        const open = added.filter((reading) => !paired.has(reading));
        const free = removals.filter((removal) => !pairs.has(removal));
        for (const [removal, reading] of pairing(open, free))
            pairs.set(removal, reading);
    }
    return {
        origins: new Map([...pairs].map(([removal, reading]) => [reading.page.documentId, originOf(removal, reading)])),
        removals: removals.map((removal) => ({ ...removal, livesOnAt: pairs.get(removal)?.page.documentId })),
    };
}
function pairBy(key) {
    return (added, removals) => {
        const waiting = Map.groupBy(added, (reading) => reading.file[key]);
        const pairs = new Map();
        for (const removal of removals) {
            const reading = waiting.get(removal.recorded[key])?.shift();
            if (reading)
                pairs.set(removal, reading);
        }
        return pairs;
    };
}
function pairByLikeness(added, removals) {
    if (removals.length === 0)
        return new Map();
    const alikeTo = alikeTexts(added, ({ sketch }) => sketch);
    const candidates = removals.flatMap((removal) => alikeTo(removal.recorded.sketch).map(({ entry, alike }) => ({ removal, reading: entry, alike })));
    const pairs = new Map();
    const taken = new Set();
    for (const { removal, reading } of candidates.sort((one, other) => other.alike - one.alike)) {
        if (pairs.has(removal) || taken.has(reading))
            continue;
        pairs.set(removal, reading);
        taken.add(reading);
    }
    return pairs;
}
function originOf({ recorded }, { file }) {
    return recorded.path === file.path ? { documentId: recorded.id } : { path: recorded.path, documentId: recorded.id };
}

;// CONCATENATED MODULE: ./lib/plan/make-plan.js





function makePlan(request) {
    const readings = refuseDuplicates(request.readings);
    const recorded = request.record?.items ?? new Map();
    const { everything = false } = request;
    const pages = readings.filter((reading) => reading.kind === 'page');
    const changed = everything ? pages : pages.filter((reading) => isDue(reading, recorded));
    const removals = removalsOf(recorded, readings, request.paths);
    const moves = pairMoves(changed.filter((reading) => !recorded.has(reading.page.documentId)), removals);
    const guarded = guardDeletes(moves.removals, recorded.size, request.guard, request.allowDeletes);
    const pushes = changed.map((reading) => pushOf(reading, recorded, moves));
    const identities = (0,plan_identities/* planIdentities */._)({
        wanted: request.directory,
        recorded: request.record?.identities,
        allowDeletes: request.allowDeletes,
        everything,
    });
    const work = pushes.length + guarded.deletes.length + identities.pushed.length + identities.deleted.length;
    return {
        mode: everything ? 'rebuild' : modeOf(recorded, work),
        pushes,
        ...guarded,
        unchanged: publishedCount(readings) - pushes.length,
        failures: readings.filter((reading) => reading.kind === 'error').map(failureOf),
        identities,
        readings,
    };
}
function modeOf(recorded, work) {
    if (work === 0)
        return 'none';
    return recorded.size === 0 ? 'first' : 'incremental';
}
function publishedCount(readings) {
    return readings.filter(({ kind }) => kind === 'page' || kind === 'unchanged').length;
}
function isDue({ page, stale }, recorded) {
    const item = recorded.get(page.documentId);
    return !item || item.doubt === true || stale !== undefined || item.digest !== page.digest;
}
function pushOf(reading, recorded, moves) {
    const item = recorded.get(reading.page.documentId);
    if (!item) {
        const from = moves.origins.get(reading.page.documentId);
        return { action: 'added', reading, reason: from ? 'address changed' : 'new page', from };
    }
    if (item.digest === undefined)
        return { action: 'added', reading, reason: 'an earlier run did not finish' };
    if (item.path !== reading.file.path) {
        return { action: 'moved', reading, reason: 'file moved', from: { path: item.path } };
    }
    return { action: 'updated', reading, reason: updateReason(reading, item) };
}
const STALE = {
    links: 'a page it links to changed its address',
    files: 'a file it includes or shows changed',
    built: 'the built page changed',
};
function updateReason({ file, page, stale }, item) {
    if (item.doubt)
        return 'an earlier run did not finish';
    if (item.blob !== file.blob)
        return 'content changed';
    if (stale)
        return STALE[stale];
    return item.digest === page.digest ? 'sent again' : 'settings changed';
}
function removalsOf(recorded, readings, paths) {
    const wanted = new Set(readings.flatMap(wantedIds));
    const unwanted = [...recorded.values()].filter((item) => !wanted.has(item.id));
    if (unwanted.length === 0)
        return [];
    const mayBeBroken = brokenPages(readings.filter((reading) => reading.kind === 'error'));
    const byPath = new Map(readings.map((reading) => [reading.file.path, reading]));
    return unwanted
        .filter((item) => !mayBeBroken(item))
        .map((recorded) => ({ recorded, reason: removalReason(byPath.get(recorded.path), recorded, paths) }));
}
function wantedIds(reading) {
    if (reading.kind === 'unchanged')
        return [reading.recorded.id];
    if (reading.kind === 'page')
        return [reading.page.documentId];
    return reading.kind === 'error' && reading.documentId !== undefined ? [reading.documentId] : [];
}
function brokenPages(broken) {
    const paths = new Set(broken.map(({ file }) => file.path));
    const blobs = new Set(broken.map(({ file }) => file.blob));
    const sketches = new Set(broken.flatMap(({ sketch }) => sketch ?? []));
    const alikeTo = alikeTexts(sketches, (sketch) => sketch);
    return ({ path, blob, sketch }) => paths.has(path) || blobs.has(blob) || alikeTo(sketch).length > 0;
}
function removalReason(reading, item, paths) {
    if (!reading)
        return paths.has(item.path) ? 'no longer part of the content' : 'file is gone';
    if (reading.kind === 'unpublished')
        return reading.reason;
    if (reading.kind === 'skipped')
        return reading.recorded.reason;
    return 'address changed';
}
function failureOf({ file, documentId, problems }) {
    return { file, documentId, problems };
}

;// CONCATENATED MODULE: ./lib/plan/own-ids.js

function sharedOwnIds(readings) {
    const pages = readings.flatMap((reading) => reading.kind === 'page' && reading.page.ownId !== undefined
        ? [{ path: reading.file.path, ownId: reading.page.ownId }]
        : []);
    return [...Map.groupBy(pages, ({ ownId }) => ownId).values()]
        .filter((some) => some.length > 1)
        .flatMap((some) => some.map(({ path, ownId }) => sharedOwnId(ownId, path, some.map((one) => one.path))));
}
function sharedOwnId(ownId, path, paths) {
    const others = paths.filter((one) => one !== path);
    return {
        level: 'warning',
        code: 'permanent-id-shared',
        message: `\`coveo.id\` must be different on each page, but ${(0,wording/* listed */.KE)([ownId], 'and')} is also the one of ${(0,wording/* listed */.KE)(others, 'and')}.`,
        hint: 'Give each page an id of its own; a page that was copied often keeps that of the other one.',
        path,
    };
}

// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(46084);
;// CONCATENATED MODULE: ./lib/model/compact-copy.js
function compactCopy(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/links/page-links.js + 1 modules
var page_links = __webpack_require__(10670);
;// CONCATENATED MODULE: ./lib/model/map-ahead.js
async function* mapAhead(source, width, make) {
    const underWay = [];
    for await (const one of source) {
        const made = make(one);
        made.catch(() => undefined);
        underWay.push(made);
        if (underWay.length < width)
            continue;
        const first = underWay.shift();
        if (first)
            yield await first;
    }
    for (const made of underWay)
        yield await made;
}

// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 4 modules
var commit_site = __webpack_require__(60271);
;// CONCATENATED MODULE: ./lib/publish/reading/convert-ahead.js


const AHEAD = 24;
function convertAhead(context, convert, files, howOf = () => ({})) {
    return mapAhead((0,commit_site/* readFiles */.U)(context, files), AHEAD, async ({ file, content }) => {
        return { file, item: await convert(file, content, howOf(file)) };
    });
}

;// CONCATENATED MODULE: ./lib/publish/reading/anchor-check.js




function anchorCheck(context, opened, addresses, convert) {
    if (context.settings.links === 'off')
        return { note: () => undefined, problems: async () => [] };
    const ledger = anchorLedger();
    const withPlaces = async (broken) => {
        const byPath = Map.groupBy(broken.slice(0, MOST_PLACED), ({ path }) => path);
        const places = new Map();
        const files = opened.files.filter(({ path }) => byPath.has(path));
        for await (const { file, item } of convertAhead(context, convert, files, () => ({ arePlaced: true }))) {
            for (const { nth } of byPath.get(file.path) ?? []) {
                places.set(`${nth} ${file.path}`, compactCopy(item?.anchorLinks[nth]?.place));
            }
        }
        return broken.map((link) => ({ ...link, place: places.get(`${link.nth} ${link.path}`) }));
    };
    return {
        note(item) {
            ledger.noteAnchors(item);
            for (const link of item.anchorLinks)
                ledger.noteLink(link);
        },
        async problems() {
            const paths = new Map([...addresses].map(([path, documentId]) => [documentId, path]));
            const files = opened.files.filter(({ path }) => ledger.isAwaited(addresses.get(path) ?? ''));
            for await (const { item } of convertAhead(context, convert, files)) {
                if (item)
                    ledger.noteAnchors(item);
            }
            const broken = await withPlaces(ledger.broken());
            const problems = broken.map((link) => (0,page_links/* anchorToNothing */.sg)(link, paths.get(link.documentId)));
            return (0,page_links/* judgeLinks */.XT)(problems, context.settings);
        },
    };
}
const MOST_PLACED = 1000;
const END = '\0';
function anchorLedger() {
    const anchors = new Map();
    const awaiting = new Map();
    const broken = [];
    let noted = 0;
    const judge = (known, noted) => {
        if (!known.includes(END + noted.link.anchor + END) && !known.includes(END + any_anchor/* ANY_ANCHOR */.dJ + END))
            broken.push(compactCopy(noted));
    };
    const wait = (met) => {
        const noted = compactCopy(met);
        const others = awaiting.get(noted.link.documentId);
        if (others)
            others.push(noted);
        else
            awaiting.set(noted.link.documentId, [noted]);
    };
    return {
        noteAnchors(item) {
            const known = [END, ...[...item.anchors].flatMap((anchor) => [anchor, END])].join('');
            anchors.set(item.documentId, known);
            for (const link of awaiting.get(item.documentId) ?? [])
                judge(known, link);
            awaiting.delete(item.documentId);
        },
        noteLink(link) {
            const known = anchors.get(link.documentId);
            const entry = { order: noted++, link };
            if (known !== undefined)
                judge(known, entry);
            else
                wait(entry);
        },
        isAwaited: (documentId) => awaiting.has(documentId),
        broken: () => broken.sort((one, other) => one.order - other.order).map(({ link }) => link),
    };
}

// EXTERNAL MODULE: ./lib/pages/read-page.js + 1 modules
var read_page = __webpack_require__(40906);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/pages/built/built-addresses.js
var built_addresses = __webpack_require__(47409);
// EXTERNAL MODULE: ./lib/pages/built/built-problems.js
var built_problems = __webpack_require__(99856);
;// CONCATENATED MODULE: ./lib/publish/reading/built-claims.js



function builtFileFor(documentId, built, siteUrl) {
    return (0,built_addresses/* builtFileOf */.k5)(documentId, siteUrl, (path) => built.files.has(path));
}
function claimedAddress(reading) {
    if (reading.kind === 'skipped')
        return reading.recorded.address;
    return reading.kind === 'unpublished' ? reading.documentId : addressOf(reading);
}
function claimJudge(readings, built, siteUrl) {
    const claims = Map.groupBy(readings, (reading) => {
        const address = claimedAddress(reading);
        return address === undefined ? undefined : builtFileFor(address, built, siteUrl);
    });
    return (reading) => {
        const own = claimedAddress(reading);
        const file = own === undefined ? undefined : builtFileFor(own, built, siteUrl);
        if (own === undefined || file === undefined)
            return undefined;
        const isExact = (0,built_addresses/* addressOfBuilt */.ur)(file, siteUrl) === own;
        const other = claims.get(file)?.find((one) => {
            if (one === reading)
                return false;
            const isSame = claimedAddress(one) === own;
            return isSame ? one.kind === 'unpublished' || one.kind === 'skipped' : !isExact;
        });
        return other && (0,built_problems/* builtPageShared */.Fq)(reading.file.path, file, other.file.path);
    };
}

// EXTERNAL MODULE: ./lib/pages/includes/expand-includes.js
var expand_includes = __webpack_require__(69790);
// EXTERNAL MODULE: ./lib/pages/content.js
var pages_content = __webpack_require__(25757);
// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/front-matter/flags.js
var flags = __webpack_require__(59725);
// EXTERNAL MODULE: ./lib/pages/front-matter/front-matter.js + 6 modules
var front_matter = __webpack_require__(65914);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
// EXTERNAL MODULE: ./lib/pages/glob.js
var glob = __webpack_require__(18816);
// EXTERNAL MODULE: ./lib/pages/links/file-dependencies.js
var file_dependencies = __webpack_require__(41150);
// EXTERNAL MODULE: ./lib/pages/page-front-matter.js
var page_front_matter = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/pages/passed-over.js + 3 modules
var passed_over = __webpack_require__(31668);
// EXTERNAL MODULE: ./lib/pages/text/git-lfs.js
var git_lfs = __webpack_require__(36440);
;// CONCATENATED MODULE: ./lib/pages/includes/include-rules.js











const known = new WeakMap();
function includeRules(site) {
    const found = known.get(site) ?? makeRules(site);
    known.set(site, found);
    return found;
}
function makeRules(site) {
    const { settings, workingDirectory, generator, permissions } = site;
    const entries = settings.content.map((content) => ({
        content,
        base: (0,pages_content/* baseOf */.b)(content, workingDirectory),
        takes: (0,glob/* globMatcher */.f)(content.include, { ignore: content.exclude }),
        excludes: content.exclude.length > 0 ? (0,glob/* globMatcher */.f)(content.exclude, { dot: true }) : () => false,
    }));
    const below = (path) => entries.filter(({ base }) => path.startsWith(base));
    const asContent = ({ path, blob }) => {
        const [first = entries[0]] = below(path);
        if (!first)
            return undefined;
        const rootPath = path.startsWith(first.base) ? path.slice(first.base.length) : path;
        return { path, blob, content: first.content, rootPath };
    };
    const isLeftOut = (path) => {
        const found = below(path).map((entry) => ({ ...entry, rootPath: path.slice(entry.base.length) }));
        return (found.some(({ excludes, rootPath }) => excludes(rootPath)) &&
            !found.some(({ takes, rootPath }) => takes(rootPath)));
    };
    const allows = (path) => below(path).length > 0 || generator.keepsSnippets?.(path) === true;
    return {
        allows,
        keyOf(file) {
            const content = asContent(file);
            if (!generator.inclusions || !content || !allows(file.path))
                return undefined;
            const said = [permissions.configurationOf(file.path), generator.configurationOf(content), isLeftOut(file.path)];
            return (0,file_dependencies/* fileAsRuled */.pD)(file, (0,canonical_json/* hashOf */.q)(said));
        },
        factsOf(file, now) {
            const content = asContent(file);
            const facts = content ? factsOf(content, file.text, site, now) : { permissions: { kind: 'none' } };
            if ((0,git_lfs/* isLfsPointer */.N)(file.text))
                return { ...facts, unpublished: 'git holds only a pointer of Git LFS to it' };
            return isLeftOut(file.path) ? { ...facts, unpublished: '`exclude` of its `content` entry leaves it out' } : facts;
        },
    };
}
const NOTHING = { present: false, data: (0,values/* emptyMapping */.uk)(), body: '', bodyLine: 1, placeOf: () => undefined };
function factsOf(file, text, site, now) {
    const { path } = file;
    const isText = TEXT.test(path);
    const parsed = isText ? (0,page_front_matter/* pageFrontMatter */.s)(text, path, site) : (0,front_matter/* parseFrontMatter */.e)(text, path);
    if (!parsed.ok && isText)
        return unclear(parsed.problems, site);
    const frontMatter = parsed.ok ? parsed.frontMatter : NOTHING;
    const placement = isText ? site.generator.place(file, frontMatter, now) : undefined;
    const { data } = placement?.kind === 'page' ? placement : (site.generator.withDefaults?.(file, frontMatter) ?? frontMatter);
    const found = isText ? whatHolds({ path, frontMatter, data, isBuilt: false }, site) : [];
    if (found.length > 0)
        return unclear(found, site);
    const permissions = site.permissions.of(path, { data, placeOf: frontMatter.placeOf });
    return { permissions, unpublished: isText ? heldBack(file, frontMatter, site, now) : undefined };
}
function isMarkdown(path) {
    return /\.(?:md|mdx|markdown|mdown|mkdn|mkd)$/i.test(path);
}
const TEXT = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|txt|text|html?|adoc|asciidoc|rst|org|snippet|inc)$|(?:^|\/)[^./]+$/i;
function whatHolds(file, site) {
    const { path, frontMatter } = file;
    const coveo = (0,coveo_key/* readCoveo */.r)(frontMatter.data.coveo, frontMatter.placeOf('coveo'), path);
    return [...coveo.problems, ...(0,passed_over/* passedOver */.J)(file, site)];
}
function unclear(problems, { settings }) {
    if (settings.permissions !== undefined)
        return { permissions: { kind: 'error', problems } };
    const [first] = problems;
    const reason = `of an error in it: ${first?.message.replace(/\.$/, '') ?? ''}`;
    return { permissions: { kind: 'none' }, unpublished: reason };
}
function heldBack(file, frontMatter, { generator }, now) {
    const { coveo, draft, unlisted, published } = frontMatter.data;
    if ((0,values/* isMapping */.pi)(coveo) && coveo.publish === false)
        return '`coveo.publish` is `false`';
    const bySelf = (0,flags/* isYes */.AX)(draft) || (0,flags/* isYes */.AX)(unlisted) || (0,flags/* isNo */.IY)(published) ? 'its front matter says so' : undefined;
    const placement = generator.place(file, frontMatter, now);
    if (placement.kind !== 'unpublished')
        return isMarkdown(file.path) ? undefined : bySelf;
    const bare = generator.place(file, NOTHING, now);
    const byPath = bare.kind === 'unpublished';
    return !byPath || /\bdraft\b/.test(bare.reason) ? placement.reason : bySelf;
}

;// CONCATENATED MODULE: ./lib/publish/reading/included.js




const KEPT = 16 * 1024 * 1024;
function includedReader(context, { site, tree }) {
    let known = new Map();
    let length = 0;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => new Map();
    const rules = includeRules(site);
    const files = new Map(tree.filter(({ path }) => rules.allows(path)).map((file) => [file.path, file]));
    const read = async (file, text) => {
        if (length > KEPT) {
            known = new Map();
            length = 0;
        }
        for (;;) {
            const needed = (0,expand_includes/* neededInclusions */.z6)(text, file, { generator, included: known, paths: files });
            const paths = needed.filter((path) => !known.has(path));
            if (paths.length === 0)
                return new Map(needed.flatMap((path) => entryOf(known, path)));
            const wanted = paths.map((path) => files.get(path)).filter((found) => found !== undefined);
            for await (const { file: found, content } of (0,commit_site/* readFiles */.U)(context, wanted)) {
                const decoded = (0,decode_text/* decodeText */.g)(content, found.path);
                const included = { ...found, text: decoded.ok ? decoded.text : '', key: rules.keyOf(found) };
                known.set(found.path, included);
                length += included.text.length;
            }
        }
    };
    let last = Promise.resolve();
    return (file, text) => {
        const turn = last.then(() => read(file, text));
        last = turn.catch(() => undefined);
        return turn;
    };
}
function entryOf(known, path) {
    const file = known.get(path);
    return file ? [[path, file]] : [];
}

;// CONCATENATED MODULE: ./lib/publish/reading/page-converter.js




function pageConverter(context, opened, addresses) {
    const { site, paths, moment, configuration } = opened;
    const { settings, workingDirectory, origin } = site;
    const published = [...addresses].map(([path, documentId]) => ({ path, documentId }));
    const pages = [...published, ...(addresses.heldBack ?? [])];
    const { formerly } = addresses;
    const convert = context.conversion.open({
        settings,
        workingDirectory,
        origin,
        configuration,
        paths,
        pages,
        formerly,
        built: context.built?.files,
    });
    const readIncluded = includedReader(context, opened);
    return async (file, content, how) => {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        if (!decoded.ok)
            return undefined;
        const known = (0,read_page/* readPageAgain */.c)(file, decoded.text, site, moment);
        if (!known)
            return undefined;
        const { page, body } = known;
        const included = await readIncluded(file, body.body);
        const isLookedAt = file.content.body === 'built' || !how?.arePlaced;
        const built = isLookedAt ? await builtOf(context.built, page.documentId, settings.site.url) : undefined;
        return convert({ page, body, ...how, included, built });
    };
}
async function builtOf(built, documentId, siteUrl) {
    const path = built && builtFileFor(documentId, built, siteUrl);
    const html = path === undefined ? undefined : await built?.read(path);
    return path === undefined || html === undefined ? undefined : { path, html };
}

;// CONCATENATED MODULE: ./lib/publish/reading/broken-links.js





async function refuseBrokenLinks(context, opened, readings, findAddresses) {
    if (context.settings.links !== 'error')
        return readings;
    const problems = await linkErrors(context, opened, readings, findAddresses());
    return readings.map((reading) => {
        const found = problems.get(reading.file.path);
        if (reading.kind !== 'page' || !found)
            return reading;
        const { file, settings, sketch, page } = reading;
        return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: found };
    });
}
async function linkErrors(context, opened, readings, addresses) {
    const convert = pageConverter(context, opened, addresses);
    const anchors = anchorCheck(context, opened, addresses, convert);
    const pages = readings.filter((reading) => reading.kind === 'page').map(({ file }) => file);
    const found = [];
    for await (const { item } of convertAhead(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        if ((0,problem/* hasErrors */.C)(item.problems))
            (0,append/* append */.B)(found, item.problems);
    }
    (0,append/* append */.B)(found, await anchors.problems());
    return Map.groupBy(found, ({ path }) => path ?? '');
}

// EXTERNAL MODULE: ./lib/pages/text/words.js
var words = __webpack_require__(46275);
;// CONCATENATED MODULE: ./lib/pages/page-size.js
const MOST_PAGE_BYTES = 64 * 1024 * 1024;
function tooLargePage(bytes, path, most = MOST_PAGE_BYTES) {
    if (bytes <= most)
        return undefined;
    return {
        level: 'error',
        code: 'page-too-large',
        message: `A page may have ${megabytes(most)} MB, but this file has ${megabytes(bytes)} MB, so it is not published.`,
        hint: 'Split it, or keep it out with `exclude` of its `content` entry.',
        path,
    };
}
function emptyPage(text, path) {
    if (text.trim() !== '')
        return [];
    return [
        {
            level: 'warning',
            code: 'page-empty',
            message: 'The file is empty, so its page can be found by its title alone, which is made from the name of the file.',
            hint: 'Write something into it, or keep it out with `exclude` of its `content` entry or `draft: true`.',
            path,
            line: 1,
        },
    ];
}
function megabytes(bytes) {
    return (bytes / (1024 * 1024)).toFixed(0);
}

;// CONCATENATED MODULE: ./lib/publish/reading/read-file.js




function readFile(opened, { file, settings }, content) {
    const tooLarge = tooLargePage(content.length, file.path);
    if (tooLarge)
        return { reading: { kind: 'error', file, settings, problems: [tooLarge] }, warnings: [] };
    const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
    if (!decoded.ok)
        return { reading: { kind: 'error', file, settings, problems: decoded.problems }, warnings: [] };
    const sketch = sketchOf(decoded.text);
    const result = (0,read_page/* readPage */.S)(file, decoded.text, opened.site, opened.moment);
    const problems = [...decoded.problems, ...result.problems];
    if (result.kind === 'error') {
        return {
            reading: { kind: 'error', file, settings, problems, documentId: result.documentId, sketch },
            warnings: [],
        };
    }
    if (result.kind === 'unpublished') {
        const { reason, until, documentId } = result;
        return { reading: { kind: 'unpublished', file, settings, reason, until, documentId }, warnings: problems };
    }
    const { page } = result;
    return {
        reading: { kind: 'page', file, settings, page: planned(page), sketch, bytes: content.length },
        warnings: [...emptyPage(decoded.text, file.path), ...problems],
    };
}
function planned({ documentId, digest, until, permissions, title, ownId, formerly, metadata }) {
    const isDated = metadata.date !== undefined;
    return {
        documentId,
        digest,
        formerly,
        until,
        permissions,
        title: title && textAlone(title),
        ownId: ownId && textAlone(ownId),
        isDated,
    };
}
function textAlone(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/publish/reading/built-pages.js










const built_pages_AHEAD = 24;
async function judgeBuilt(context, opened, readings) {
    const { built } = context;
    if (!built)
        return { readings, problems: [] };
    const problems = [];
    const shared = readings.some(isFromBuilt) ? claimJudge(readings, built, context.settings.site.url) : () => undefined;
    const judged = readings.map((reading) => {
        const missing = missingOf(reading, built, context.settings) ?? (isFromBuilt(reading) ? shared(reading) : undefined);
        if (missing?.level === 'error')
            return errorOf(reading, missing);
        if (missing)
            problems.push(missing);
        return reading;
    });
    return { readings: await withDigests({ ...context, built }, opened, judged), problems };
}
function isBuilt({ file }) {
    return file.content.body === 'built';
}
function isFromBuilt(reading) {
    return isBuilt(reading) && (reading.kind === 'page' || reading.kind === 'unchanged');
}
function missingOf(reading, built, { site }) {
    if (reading.kind !== 'page' && reading.kind !== 'unchanged')
        return undefined;
    const id = addressOf(reading) ?? '';
    if (builtFileFor(id, built, site.url) !== undefined)
        return undefined;
    const { path } = reading.file;
    return isBuilt(reading) ? (0,built_problems/* builtPageMissing */.Sc)(path, id) : (0,built_problems/* addressNotBuilt */.wj)(path, id, site.built?.strict ?? true);
}
function errorOf(reading, problem) {
    const { file, settings } = reading;
    const sketch = reading.kind === 'page' ? reading.sketch : undefined;
    return { kind: 'error', file, settings, sketch, documentId: addressOf(reading), problems: [problem] };
}
async function withDigests(context, opened, readings) {
    const pages = readings.filter(isFromBuilt);
    if (pages.length === 0)
        return readings;
    const known = new Map();
    const changed = new Map();
    let done = 0;
    for await (const { reading, file, digest } of mapAhead(each(pages), built_pages_AHEAD, (one) => digestOf(context, one))) {
        context.logger.progress(++done, pages.length, 'built pages read');
        const { path } = reading.file;
        if (digest.kind !== 'digest')
            known.set(path, errorOf(reading, problemOf(digest, path, file)));
        else if (digest.isEmpty && (await hasWords(context, opened, reading.file)))
            known.set(path, errorOf(reading, (0,built_problems/* builtMainEmpty */.T8)(path, file)));
        else if (reading.kind === 'page')
            known.set(path, withDigest(reading, digest.digest));
        else if (reading.kind === 'unchanged' && reading.recorded.built !== digest.digest)
            changed.set(path, { reading, digest: digest.digest });
    }
    for (const reading of await readChanged(context, opened, changed))
        known.set(reading.file.path, reading);
    return readings.map((reading) => known.get(reading.file.path) ?? reading);
}
async function hasWords(context, { site, moment }, page) {
    for await (const { content } of (0,commit_site/* readFiles */.U)(context, [page])) {
        const decoded = (0,decode_text/* decodeText */.g)(content, page.path);
        const known = decoded.ok ? (0,read_page/* readPageAgain */.c)(page, decoded.text, site, moment) : undefined;
        return (0,words/* wordsOf */.Z)(known?.body.body ?? '').length > 0;
    }
    return false;
}
async function readChanged(context, opened, changed) {
    const readings = [];
    const files = [...changed.values()].map(({ reading }) => reading.file);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, files)) {
        const { reading: before, digest = '' } = changed.get(file.path) ?? {};
        const { reading } = readFile(opened, { file, settings: before?.settings ?? '' }, content);
        readings.push(reading.kind === 'page' ? { ...withDigest(reading, digest), stale: 'built' } : reading);
    }
    return readings;
}
async function* each(many) {
    yield* many;
}
async function digestOf({ built, conversion, settings }, reading) {
    const documentId = addressOf(reading) ?? '';
    const file = builtFileFor(documentId, built, settings.site.url) ?? '';
    const html = await built.read(file);
    if (html === undefined)
        return { reading, file, digest: { kind: 'unreadable', reason: 'it is gone.' } };
    const { main } = reading.file.content;
    const { generator } = settings.site;
    return { reading, file, digest: await conversion.readBuilt({ generator, main, documentId, html }) };
}
function problemOf(digest, path, file) {
    switch (digest.kind) {
        case 'no-main':
            return (0,built_problems/* builtMainMissing */._T)(path, file, true);
        case 'unreadable':
            return (0,built_problems/* builtPageUnreadable */.vc)(path, file, digest.reason);
    }
}
function withDigest(reading, built) {
    const { page } = reading;
    return { ...reading, page: { ...page, built, digest: (0,canonical_json/* hashOf */.q)([page.digest, built]) } };
}

// EXTERNAL MODULE: ./lib/pages/text/html-tokens.js
var html_tokens = __webpack_require__(87972);
;// CONCATENATED MODULE: ./lib/pages/built/sitemap.js

function sitemapAddresses(xml) {
    const addresses = [];
    let open;
    const handler = {
        onOpen(name) {
            open = name === 'loc' ? '' : undefined;
        },
        onClose(name) {
            if (name === 'loc' && open !== undefined)
                addresses.push(open.trim());
            open = undefined;
        },
        onText(text) {
            if (open !== undefined)
                open += text;
        },
    };
    (0,html_tokens/* readHtml */.y)(xml, () => handler);
    return addresses.filter((address) => address !== '');
}

;// CONCATENATED MODULE: ./lib/publish/reading/built-site-problems.js





const MOST_SITEMAPS = 100;
async function builtSiteProblems(context, { commit }, readings) {
    const { built, repository, settings } = context;
    if (!built)
        return [];
    const made = await repository.commitTime(commit);
    const sitemap = await readSitemap(built, settings);
    const unclaimed = await unclaimedOf({ built, sitemap, settings }, readings);
    const renamed = renamedOf(readings, sitemap);
    return [
        ...(made && built.newest < made ? [(0,built_problems/* builtBeforeCommit */.V6)(built.newest, made, isTextOld(readings, settings))] : []),
        ...(renamed.length > 0 ? [(0,built_problems/* addressesDiffer */.zc)(renamed)] : []),
        ...(unclaimed.length > 0 ? [(0,built_problems/* builtPagesUnclaimed */.JT)(unclaimed)] : []),
    ];
}
function isTextOld(readings, { site }) {
    const isSent = ({ kind, file }) => kind === 'page' && file.content.body === 'built';
    return (site.built?.strict ?? true) && readings.some(isSent);
}
async function readSitemap(built, { site }) {
    const { pathname: base } = new URL(site.url);
    const pathOf = (address) => URL.parse(address, site.url)?.pathname ?? '';
    const read = async (file) => sitemapAddresses((await built.read(file)) ?? '').map(pathOf);
    const paths = await read(site.built?.sitemap ?? '');
    const maps = paths.filter((path) => path.endsWith('.xml')).slice(0, MOST_SITEMAPS);
    const below = await Promise.all(maps.map((path) => read(path.startsWith(base) ? path.slice(base.length) : '')));
    return Map.groupBy([...paths, ...below.flat()], built_addresses/* plainPath */.s1);
}
async function unclaimedOf({ built, sitemap, settings }, readings) {
    const { url } = settings.site;
    const claimed = new Set(readings.map((reading) => builtFileFor(claimedAddress(reading) ?? '', built, url)));
    const prefixes = settings.content.map(({ prefix }) => url + prefix.slice(1));
    const found = [];
    for (const file of built.files) {
        if (!(0,built_addresses/* isBuiltPage */.WS)(file) || claimed.has(file) || file === '404.html')
            continue;
        const address = (0,built_addresses/* addressOfBuilt */.ur)(file, url);
        const isNamed = sitemap.size === 0 || sitemap.has((0,built_addresses/* plainPath */.s1)(new URL(address).pathname));
        if (!isNamed || !prefixes.some((prefix) => address.startsWith(prefix)))
            continue;
        if (!leadsOn((await built.read(file)) ?? ''))
            found.push(address);
    }
    return found;
}
function leadsOn(html) {
    return /<meta[^>]{0,200}http-equiv=["']?refresh/i.test(html.slice(0, 4096));
}
function renamedOf(readings, sitemap) {
    return readings.flatMap((reading) => {
        const own = reading.kind === 'page' || reading.kind === 'unchanged' ? addressOf(reading) : undefined;
        if (own === undefined)
            return [];
        const { pathname } = new URL(own);
        const [theirs, ...others] = sitemap.get((0,built_addresses/* plainPath */.s1)(pathname)) ?? [];
        if (theirs === undefined || [theirs, ...others].includes(pathname))
            return [];
        return [{ own, theirs: new URL(theirs, own).href }];
    });
}

;// CONCATENATED MODULE: ./lib/plan/directory-of.js





function directoryOf(sources, provider) {
    const drafts = new Map();
    const problems = [];
    const draftOf = (identity) => {
        const key = (0,model_identity/* identityKey */.U)(identity);
        const draft = drafts.get(key) ?? { identity, members: [], granted: [], aliases: [], definedBy: undefined };
        drafts.set(key, draft);
        return draft;
    };
    for (const source of sources) {
        for (const { group, members } of groupsOf(source.names, provider)) {
            const draft = draftOf(group);
            if (draft.definedBy !== undefined)
                problems.push(definedTwice(group, draft.definedBy, source.name));
            else
                (0,append/* append */.B)(problems, members.filter((one) => !isOf(provider, one)).map((one) => strangeMember(group, one)));
            draft.definedBy ??= source.name;
            (0,append/* append */.B)(draft.members, members.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)));
        }
        for (const user of source.names.users)
            draftOf({ kind: 'user', name: user, provider });
        for (const [user, aliases] of Object.entries(source.names.aliases)) {
            const names = aliases.map(({ user: name, provider: other }) => ({ kind: 'user', name, provider: other }));
            (0,append/* append */.B)(draftOf({ kind: 'user', name: user, provider }).aliases, names);
        }
        for (const one of source.names.granted)
            (0,append/* append */.B)(problems, grant(one, provider, draftOf));
    }
    for (const { members } of [...drafts.values()]) {
        for (const member of members)
            if (member.kind === 'user' && isOf(provider, member))
                draftOf(member);
    }
    const known = [...drafts.values()].filter(({ identity, definedBy }) => identity.kind === 'user' || definedBy !== undefined);
    const identities = new Map(known.map((draft) => [(0,model_identity/* identityKey */.U)(draft.identity), finished(draft)]));
    const directory = { provider, identities: new Map([...identities].sort(([one], [other]) => (one < other ? -1 : 1))) };
    return { directory, problems: [...problems, ...unknownMembers(sources, directory)] };
}
function groupsOf({ groups, virtualGroups }, provider) {
    const of = (kind, lists) => Object.entries(lists).map(([name, members]) => ({ group: { kind, name, provider }, members }));
    return [...of('group', groups), ...of('virtualGroup', virtualGroups)];
}
function grant({ identity, groups }, provider, draftOf) {
    const users = groups.filter(({ kind }) => kind === 'user');
    (0,append/* append */.B)(draftOf((0,permissions_sets/* ownedBy */.LW)(identity, provider)).granted, groups.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)));
    const isElsewhere = identity.kind !== 'user' && identity.external;
    return [...users.map((user) => grantedUser(identity, user)), ...(isElsewhere ? [grantedElsewhere(identity)] : [])];
}
function isOf(provider, one) {
    return one.provider === undefined || one.provider === provider;
}
function finished({ identity, members, granted, aliases }) {
    const { kind, name, provider } = identity;
    return { kind, name, provider, members: sorted(members), granted: sorted(granted), aliases: sorted(aliases) };
}
function sorted(identities) {
    const byKey = new Map(identities.map(({ kind, name, provider }) => [(0,model_identity/* identityKey */.U)({ kind, name, provider }), { kind, name, provider }]));
    return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, identity]) => identity);
}
function unknownMembers(sources, { provider, identities }) {
    const named = sources.flatMap(({ names }) => [
        ...groupsOf(names, provider).flatMap(({ members }) => members),
        ...names.granted.flatMap(({ identity, groups }) => [identity, ...groups]),
    ]);
    const missing = named.filter((one) => one.kind !== 'user' &&
        !one.external &&
        isOf(provider, one) &&
        !identities.has((0,model_identity/* identityKey */.U)((0,permissions_sets/* ownedBy */.LW)(one, provider))));
    const groups = [...identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
    const byText = new Map(missing.map((one) => [(0,model_identity/* identityText */.K)(one), one]));
    return [...byText].map(([text, { name }]) => ({
        level: 'error',
        code: 'identity-unknown',
        message: `\`identities\` names \`${text}\`, but does not define it.`,
        hint: (0,near_miss/* didYouMean */.a)(name, groups) ?? 'Define it, or say `external: true` where somebody else keeps it.',
    }));
}
function spellings({ identities }) {
    const byName = Map.groupBy(identities.values(), (one) => (0,model_identity/* identityKey */.U)({ ...one, name: one.name.normalize('NFC').toLowerCase() }));
    const pairs = [...byName.values()].filter((some) => some.length > 1);
    return pairs.map((some) => ({
        level: 'error',
        code: 'identity-spellings',
        message: `These names differ in case alone, or in how their letters are composed, so the provider may take them for one: ${(0,wording/* listed */.KE)(some.map(({ name }) => name), 'and')}.`,
        hint: 'Write the name in one way everywhere.',
    }));
}
function definedTwice(group, first, second) {
    const places = first === second ? `twice in ${first}` : `in ${first} and in ${second}`;
    return {
        level: 'error',
        code: 'identity-defined-twice',
        message: `The members of \`${(0,model_identity/* identityText */.K)(group)}\` must be said in one place, but are said ${places}.`,
        hint: 'Pushing a group replaces its members, so only one list can count: keep one.',
    };
}
function strangeMember(group, member) {
    return {
        level: 'error',
        code: 'identity-of-another-provider',
        message: `The members of \`${(0,model_identity/* identityText */.K)(group)}\` must belong to its provider, but \`${(0,model_identity/* identityText */.K)(member)}\` belongs to another one.`,
        hint: 'Name the user as this provider knows them, and their name elsewhere under `identities.aliases`.',
    };
}
function grantedElsewhere(group) {
    return {
        level: 'error',
        code: 'identity-granted-external',
        message: `\`${(0,model_identity/* identityText */.K)(group)}\` is kept elsewhere, so nothing can be granted to it here: pushing it would replace its members.`,
        hint: 'Define the group here with all its members, or let its keeper grant it.',
    };
}
function grantedUser(identity, user) {
    return {
        level: 'error',
        code: 'identity-granted-user',
        message: `What is granted to \`${(0,model_identity/* identityText */.K)(identity)}\` must be groups, but \`${(0,model_identity/* identityText */.K)(user)}\` is a user.`,
        hint: 'To say that two names are the same person, use `identities.aliases`.',
    };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./lib/settings/identity-settings.js
var identity_settings = __webpack_require__(95089);
// EXTERNAL MODULE: ./lib/settings/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(36379);
// EXTERNAL MODULE: ./lib/settings/schema/identities.js
var identities = __webpack_require__(11371);
// EXTERNAL MODULE: ./lib/settings/schema-problems.js
var schema_problems = __webpack_require__(67423);
;// CONCATENATED MODULE: ./lib/settings/identities-file.js








function parseIdentitiesFile(path, text) {
    return /\.csv$/i.test(path) ? parseCsv(path, text) : parseMapping(path, text);
}
function parseMapping(path, text) {
    const reading = (0,read_yaml/* readYaml */.g)(text);
    if (reading.kind === 'unusable')
        return identities_file_failed(path, reading.problems);
    const parsed = identities/* identityNamesSchema */.m.safeParse(reading.root.value);
    const problems = [...reading.problems, ...(0,schema_problems/* schemaProblems */.I)(parsed.error?.issues ?? [], reading.root)];
    return parsed.success && !(0,problem/* hasErrors */.C)(problems)
        ? { ok: true, names: (0,identity_settings/* identityNames */.D)(parsed.data) }
        : identities_file_failed(path, problems);
}
const COLUMNS = ['group', 'member', 'type'];
const identities_file_KINDS = ['user', 'group', 'virtualGroup'];
function parseCsv(path, text) {
    const read = readRows(text);
    if ('problem' in read)
        return identities_file_failed(path, [read.problem]);
    const [header, ...lines] = read.rows;
    const names = header?.record.map((name) => name.trim()) ?? [];
    const wrong = headerProblem(names);
    if (wrong)
        return identities_file_failed(path, [{ ...wrong, line: header?.info.lines ?? 1 }]);
    const problems = [];
    const groups = new Map();
    for (const { record, info } of lines) {
        const at = (column) => record[names.indexOf(column)]?.trim() ?? '';
        const row = readMember(at('group'), at('member'), at('type'), groups);
        if (row)
            problems.push({ ...row, line: info.lines });
    }
    if (problems.length > 0)
        return identities_file_failed(path, problems);
    return {
        ok: true,
        names: {
            groups: Object.assign(Object.create(null), Object.fromEntries(groups)),
            virtualGroups: Object.create(null),
            users: [],
            aliases: Object.create(null),
            granted: [],
        },
    };
}
const csvRows = schemas/* array */.YOg(schemas/* object */.Ikc({ record: schemas/* array */.YOg(schemas/* string */.YjP()), info: schemas/* object */.Ikc({ lines: schemas/* number */.aig() }) }));
function readRows(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
        return { rows: csvRows.parse(rows) };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        return { problem: csvProblem(`The file must be CSV, but it cannot be read as such: ${error.message}.`) };
    }
}
function headerProblem(names) {
    const unknown = names.filter((name) => !COLUMNS.includes(name));
    if (names.includes('group') && names.includes('member') && unknown.length === 0)
        return undefined;
    const found = names.length === 0 ? 'there is none' : `it has ${(0,wording/* listed */.KE)(names, 'and')}`;
    return csvProblem(`The first line must name the columns \`group\` and \`member\`, and may name \`type\`, but ${found}.`, 'Begin the file with the line `group,member`.');
}
function readMember(group, name, type, groups) {
    const kind = identities_file_KINDS.find((known) => known === (type || 'user'));
    if (group === '')
        return csvProblem('A line must name a group, but `group` is empty.');
    if (kind === undefined)
        return csvProblem(`\`type\` must be ${(0,wording/* listed */.KE)(identities_file_KINDS, 'or')}, but ${(0,wording/* came */.JD)(type)}.`);
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    if (name !== '')
        members.push({ kind, name, external: false });
    return undefined;
}
function csvProblem(message, hint) {
    return { level: 'error', code: 'identities-invalid-csv', message, hint };
}
function identities_file_failed(path, problems) {
    return { ok: false, problems: problems.map((problem) => ({ ...problem, path })) };
}

;// CONCATENATED MODULE: ./lib/publish/reading/directory.js






async function directoryOfCommit(context, opened, readings) {
    const { settings } = opened.site;
    const { identities, permissions } = settings;
    if (!identities)
        return { directory: undefined, problems: [] };
    const { provider } = identities;
    const file = await identitiesInFile(context, opened, identities);
    const teams = await teamsOf(context, identities);
    const sources = [
        { name: 'the settings', names: identities },
        ...file.sources,
        ...teams.sources,
    ];
    const found = directoryOf(sources, provider);
    const ofSets = permissions ? identitiesOfSets(permissions) : [];
    const named = [...ofSets.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)), ...namedByItems(readings)];
    const directory = withNamedUsers(found.directory, named);
    const external = new Set([...externalKeys(ofSets, provider), ...externalMembers(sources, provider)]);
    return {
        directory,
        problems: [
            ...file.problems,
            ...teams.problems,
            ...found.problems,
            ...spellings(directory),
            ...unknownGroups(directory, named, external),
        ],
    };
}
async function identitiesInFile({ repository, workingDirectory }, { commit }, { file }) {
    if (file === undefined)
        return { sources: [], problems: [] };
    const path = `${workingDirectory}${file}`;
    const content = await repository.readFile(commit, path);
    if (!content)
        return { sources: [], problems: [missingFile(path)] };
    const decoded = (0,decode_text/* decodeText */.g)(content, path);
    if (!decoded.ok)
        return { sources: [], problems: decoded.problems };
    const parsed = parseIdentitiesFile(path, decoded.text);
    return parsed.ok
        ? { sources: [{ name: `\`${path}\``, names: parsed.names }], problems: [] }
        : { sources: [], problems: parsed.problems };
}
async function teamsOf({ readTeams }, { github }) {
    if (!github)
        return { sources: [], problems: [] };
    const found = await readTeams?.(github);
    if (found?.kind !== 'teams')
        return { sources: [], problems: [found?.problem ?? noTeams()] };
    return { sources: [{ name: 'the teams of GitHub', names: found.names }], problems: found.problems };
}
function namedByItems(readings) {
    const arrays = new Set(readings.map((reading) => {
        if (reading.kind === 'page')
            return reading.page.permissions;
        return reading.kind === 'unchanged' ? reading.recorded.permissions : undefined;
    }));
    const named = [...arrays].flatMap((permissions) => identitiesIn(permissions ?? []));
    return new Map(named.map((one) => [(0,model_identity/* identityKey */.U)(one), one])).values().toArray();
}
function externalMembers(sources, provider) {
    const named = sources.flatMap(({ names: { groups, virtualGroups, granted } }) => [
        ...Object.values(groups).flat(),
        ...Object.values(virtualGroups).flat(),
        ...granted.flatMap(({ identity, groups: some }) => [identity, ...some]),
    ]);
    return externalKeys(named, provider);
}
function missingFile(path) {
    return {
        level: 'error',
        code: 'identities-file-missing',
        message: `\`identities.file\` names \`${path}\`, which the commit does not hold.`,
        hint: 'Correct the path, which begins at the folder of the settings, or commit the file.',
        path,
    };
}
function noTeams() {
    return {
        level: 'error',
        code: 'github-token-missing',
        message: '`identities.github` takes groups from teams of GitHub, but there is no token to read them with.',
        hint: 'Give the input `github-token` a token that may read the members of the organization; the workflow’s own may not.',
    };
}

;// CONCATENATED MODULE: ./lib/plan/access/strictness.js



function isAtLeastAsStrict({ before, after }) {
    if (before === null)
        return true;
    if (after === null)
        return false;
    const [earlier, later] = [setsOf(before), setsOf(after)];
    if (!earlier || !later)
        return false;
    if (later.length === 0)
        return true;
    return earlier.length > 0 && earlier.every((set) => later.some((other) => isAsStrict(other, set)));
}
function setsOf(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? [] : [part]));
    return sets.length === permissions.length ? sets : undefined;
}
function isAsStrict(one, other) {
    const lets = allowsEverybody(other) || (!allowsEverybody(one) && isWithin(one.allowedPermissions, other.allowedPermissions));
    return lets && isWithin(other.deniedPermissions, one.deniedPermissions);
}
function allowsEverybody({ allowAnonymous = false, allowedPermissions = [] }) {
    return allowAnonymous || allowedPermissions.some(mayMeanEverybody);
}
function isWithin(some = [], others = []) {
    const keys = new Set(others.map((one) => (0,model_identity/* identityKey */.U)(identityOf(one))));
    return some.every((one) => keys.has((0,model_identity/* identityKey */.U)(identityOf(one))));
}

;// CONCATENATED MODULE: ./lib/plan/access/visibility-change.js




const MOST_EXTERNAL = 8;
const NOBODY = { before: new Map(), after: new Map() };
function visibilityChangeOf(pair, principals) {
    const named = namedBy(pair);
    const external = principals.external.filter(({ before, after }) => touches(before, named) || touches(after, named));
    const choices = choicesOf(external);
    const strangers = choices.map((chosen) => ({ chosen, ...changeFor(pair, [NOBODY, ...chosen]) }));
    const users = classesOf(principals.users, named).map(({ viewers, example }) => {
        const seen = strangers.map((others) => ({ others, own: changeFor(pair, [example, ...others.chosen]) }));
        return {
            viewers,
            gains: seen.some(({ own, others }) => own.gains && !others.gains),
            loses: seen.some(({ own, others }) => own.loses && !others.loses),
            gainsAtAll: seen.some(({ own }) => own.gains),
        };
    });
    const groups = external.map((group) => {
        const withIt = strangers.filter(({ chosen }) => chosen.includes(group));
        const without = ({ chosen }) => changeFor(pair, [NOBODY, ...chosen.filter((one) => one !== group)]);
        return {
            viewers: [group],
            gains: withIt.some((some) => some.gains && !without(some).gains),
            loses: withIt.some((some) => some.loses && !without(some).loses),
        };
    });
    const all = [...users, ...groups];
    const isSteady = [...principals.users, ...external].every((one) => isSame(one, named));
    const isSure = external.length <= MOST_EXTERNAL || (isSteady && isAtLeastAsStrict(pair));
    return {
        widened: !isSure || strangers.some(({ gains }) => gains) || users.some(({ gainsAtAll }) => gainsAtAll),
        gains: all.filter(({ gains }) => gains).flatMap(({ viewers }) => viewers),
        loses: all.filter(({ loses }) => loses).flatMap(({ viewers }) => viewers),
    };
}
function namedBy({ before, after }) {
    return new Set([before, after].flatMap((permissions) => identitiesIn(permissions ?? []).map(model_identity/* identityKey */.U)));
}
function touches(identities, named) {
    return [...identities.keys()].some((key) => named.has(key));
}
function isSame({ before, after }, named) {
    return [...named].every((key) => before.has(key) === after.has(key));
}
function classesOf(users, named) {
    const among = (identities) => [...identities.keys()].filter((key) => named.has(key)).sort();
    const classes = Map.groupBy(users, ({ before, after }) => JSON.stringify([among(before), among(after)]));
    return [...classes.values()].flatMap((viewers) => viewers.slice(0, 1).map((example) => ({ viewers, example })));
}
function choicesOf(external) {
    if (external.length > MOST_EXTERNAL)
        return [[], ...external.map((one) => [one]), external];
    let choices = [[]];
    for (const one of external)
        choices = choices.concat(choices.map((chosen) => chosen.concat(one)));
    return choices;
}
function changeFor({ before, after }, who) {
    const saw = decide(before, joined(who.map((one) => one.before))).visible;
    const sees = decide(after, joined(who.map((one) => one.after))).visible;
    return { gains: sees && !saw, loses: saw && !sees };
}
function joined(some) {
    const [only, ...others] = some.filter((identities) => identities.size > 0);
    if (others.length === 0)
        return only ?? new Map();
    return new Map([only ?? [], ...others].flatMap((identities) => [...identities]));
}

// EXTERNAL MODULE: ./lib/report/access-text.js
var access_text = __webpack_require__(66436);
;// CONCATENATED MODULE: ./lib/publish/reading/include-problems.js






function judgeIncludes({ readings, findings, directory, arePermissionsSent }) {
    const problems = [];
    const isWider = widerCheck(directory);
    const judged = readings.map((reading) => {
        const { path } = reading.file;
        const found = reading.kind === 'page' ? (findings.get(path) ?? []) : [];
        const own = found.flatMap((finding) => include_problems_problemOf(finding, isWider, arePermissionsSent) ?? []);
        const placed = own.map((problem) => ({ ...problem, path }));
        if (reading.kind === 'page' && (0,problem/* hasErrors */.C)(placed)) {
            const { file, settings, sketch, page } = reading;
            return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: placed };
        }
        (0,append/* append */.B)(problems, placed);
        return reading;
    });
    return { readings: judged, problems };
}
function widerCheck(directory) {
    const known = new Map();
    return ({ ofPage, ofFile }) => {
        const key = JSON.stringify([ofPage, ofFile]);
        const arrays = [ofPage, ofFile].filter((array) => array !== null);
        const principals = () => principalsOf(directory, directory, arrays);
        const answer = known.get(key) ?? visibilityChangeOf({ before: ofFile, after: ofPage }, principals()).widened;
        known.set(key, answer);
        return answer;
    };
}
function include_problems_problemOf(finding, isWider, arePermissionsSent) {
    const { line, included } = finding;
    const file = (0,wording/* listed */.KE)([included], 'and');
    switch (finding.kind) {
        case 'outside':
            return {
                level: 'error',
                code: 'include-outside',
                message: `A page may include files of the content, or of folders that the generator keeps for it, but this one includes ${file}, so it is not published.`,
                hint: 'Move the file below the root of a `content` entry, or name its folder where the generator looks for snippets.',
                line,
            };
        case 'unpublished':
            return {
                level: arePermissionsSent ? 'error' : 'warning',
                code: 'include-unpublished',
                message: `A page must include text that may be published, but it includes ${file}, which is not published because ${finding.reason}${arePermissionsSent ? ', so it is not published either' : ''}.`,
                hint: 'Take the line out, or publish the file.',
                line,
            };
        case 'unclear':
            return {
                level: 'error',
                code: 'include-narrower',
                message: `Everyone who may see a page must be allowed to see what it includes, but who may see ${file} is not clear, so the page is not published: ${finding.problems[0]?.message ?? ''}`,
                hint: `Correct ${file}, or the rules for its path.`,
                line,
            };
        case 'permissions':
            if (!isWider(finding))
                return undefined;
            return {
                level: 'error',
                code: 'include-narrower',
                message: `Everyone who may see a page must be allowed to see what it includes, but the page is for ${(0,access_text/* accessText */.c)(finding.ofPage)}, and ${file}, which it includes, for ${(0,access_text/* accessText */.c)(finding.ofFile)}, so the page is not published.`,
                hint: 'Protect the page as well, take the line out, or open the file by its rule or its `permissions`.',
                line,
            };
    }
}

// EXTERNAL MODULE: ./lib/pages/digest.js
var digest = __webpack_require__(87950);
// EXTERNAL MODULE: ./lib/pages/text/positions.js
var positions = __webpack_require__(36850);
;// CONCATENATED MODULE: ./lib/plan/access/changes.js





function accessChanges({ items, before, after }) {
    const groups = changes_groupsOf(items);
    if (groups.every(({ pair, isSame }) => isSame && pair.after === null))
        return { access: [], members: [] };
    const arrays = groups.flatMap(({ pair }) => [pair.before, pair.after]).filter((array) => array !== null);
    const principals = principalsOf(before, after, arrays);
    const looked = groups.map((group) => ({ ...group, change: visibilityChangeOf(group.pair, principals) }));
    const widened = new Map(looked
        .filter(({ isSame }) => !isSame)
        .flatMap(({ documentIds, change }) => documentIds.map((id) => [id, change.widened])));
    const access = items.flatMap(({ documentId, before: earlier, after: later }) => {
        const isWider = widened.get(documentId);
        return isWider === undefined || earlier === undefined
            ? []
            : [{ documentId, before: earlier, after: later, widened: isWider }];
    });
    return {
        access,
        members: memberChanges(looked.filter(({ isSame }) => isSame), after.provider),
    };
}
function changes_groupsOf(items) {
    const groups = new Map();
    const texts = new Map();
    const textOf = (array) => {
        const text = texts.get(array) ?? canonicalText(array);
        texts.set(array, text);
        return text;
    };
    for (const { documentId, before, after } of items) {
        if (before === undefined)
            continue;
        const [earlier, later] = [textOf(before), textOf(after)];
        const key = `${earlier}\n${later}`;
        const group = groups.get(key) ?? { pair: { before, after }, isSame: earlier === later, documentIds: [] };
        group.documentIds.push(documentId);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function canonicalText(permissions) {
    if (permissions === null)
        return 'null';
    const isLevels = permissions.some((part) => 'permissionSets' in part);
    const parts = permissions.map((part) => 'permissionSets' in part ? part.permissionSets.map(setText).sort() : [setText(part)]);
    return (0,canonical_json/* canonicalJson */.d)(isLevels ? { levels: parts } : parts.flat().sort());
}
function setText({ allowAnonymous = false, allowedPermissions = [], deniedPermissions = [], }) {
    const names = (some) => some.map((one) => (0,canonical_json/* canonicalJson */.d)(one)).sort();
    return (0,canonical_json/* canonicalJson */.d)([allowAnonymous, names(allowedPermissions), names(deniedPermissions)]);
}
function memberChanges(looked, home) {
    const people = new Map();
    const of = (identity) => {
        const known = people.get(identity) ?? { gains: [], loses: [] };
        people.set(identity, known);
        return known;
    };
    for (const { documentIds, change } of looked) {
        for (const { identity } of change.gains)
            (0,append/* append */.B)(of((0,model_identity/* identityText */.K)(identity, home)).gains, documentIds);
        for (const { identity } of change.loses)
            (0,append/* append */.B)(of((0,model_identity/* identityText */.K)(identity, home)).loses, documentIds);
    }
    return [...people]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([identity, lists]) => ({ identity, ...lists }));
}

;// CONCATENATED MODULE: ./lib/publish/reading/page-includes.js








function includeLooker(context, opened) {
    const { site, paths, moment } = opened;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => [];
    const rules = includeRules(site);
    const readIncluded = includedReader(context, opened);
    return async (file, content, permissions) => {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        const parsed = decoded.ok ? (0,page_front_matter/* pageFrontMatter */.s)(decoded.text, file.path, site) : undefined;
        if (!parsed?.ok)
            return [];
        const { body, bodyLine } = parsed.frontMatter;
        if (generator.inclusions?.(file, body).length === 0)
            return [];
        const included = await readIncluded(file, body);
        const { asked, missing } = (0,expand_includes/* expandInclusions */.i$)(body, file, generator, included);
        const placeAt = (0,positions/* placeCounter */.M)(body);
        const lineOf = (offset) => placeAt(offset).line + bodyLine - 1;
        const findings = [];
        for (const { offset, paths: candidates } of missing) {
            const path = candidates.find((one) => paths.has(one) && !rules.allows(one));
            if (path !== undefined)
                findings.push({ kind: 'outside', included: path, line: lineOf(offset) });
        }
        for (const [path, offset] of asked) {
            const at = { included: path, line: lineOf(offset) };
            const found = included.get(path);
            if (!found)
                continue;
            const { permissions: own, unpublished } = rules.factsOf(found, moment);
            if (unpublished !== undefined)
                findings.push({ kind: 'unpublished', reason: unpublished, ...at });
            if (own.kind === 'error')
                findings.push({ kind: 'unclear', problems: own.problems, ...at });
            const pair = { ofPage: permissions ?? null, ofFile: own.kind === 'permissions' ? own.permissions : null };
            if (own.kind !== 'error' && !isPlainlyFine(pair))
                findings.push({ kind: 'permissions', ...pair, ...at });
        }
        return findings;
    };
}
function isPlainlyFine({ ofPage, ofFile }) {
    return canonicalText(ofPage) === canonicalText(ofFile) || isAtLeastAsStrict({ before: ofFile, after: ofPage });
}

;// CONCATENATED MODULE: ./lib/publish/reading/read-commit.js











async function readCommit(context, opened, record) {
    const filesHold = (0,file_dependencies/* fileKeyCheck */.Ao)(opened.tree, includeRules(opened.site).keyOf);
    const known = { record, now: opened.moment, filesHold };
    const digestOf = (0,digest/* settingsDigests */.fH)(opened.site);
    const first = opened.files.map((file) => {
        const unread = { file, settings: digestOf(file) };
        return (0,cheap_pass/* knownReading */.uo)(unread, known) ?? unread;
    });
    const problems = [];
    const unknown = first.filter((entry) => !('kind' in entry));
    const includes = new Map();
    const read = await read_commit_readAll(context, opened, unknown, { problems, includes });
    const holdsOld = ({ path }) => record.items.get(path)?.some(({ files = [] }) => !filesHold(files));
    const readings = first.map((entry) => {
        if ('kind' in entry)
            return entry;
        const reading = orThrow(read.get(entry.file.path));
        return reading.kind === 'page' && holdsOld(reading.file) ? { ...reading, stale: 'files' } : reading;
    });
    return { readings: await relink(context, opened, readings, record), problems, includes };
}
async function read_commit_readAll(context, opened, unread, { problems, includes }) {
    const settings = new Map(unread.map((entry) => [entry.file.path, entry.settings]));
    const readings = new Map();
    const look = includeLooker(context, opened);
    const tell = (done) => context.logger.progress(done, unread.length, 'files read');
    tell(0);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, unread.map((entry) => entry.file))) {
        const { reading, warnings } = readFile(opened, { file, settings: settings.get(file.path) ?? '' }, content);
        readings.set(file.path, reading);
        tell(readings.size);
        (0,append/* append */.B)(problems, compactCopy(warnings));
        if (reading.kind !== 'page')
            continue;
        const found = await look(file, content, reading.page.permissions);
        if (found.length > 0)
            includes.set(file.path, compactCopy(found));
    }
    return readings;
}
async function relink(context, opened, readings, record) {
    if (isAllKnown(readings, record))
        return readings;
    const addresses = addressBook(readings, record);
    const changed = changedAddresses(recordedAddresses(record), addresses);
    if (changed.size === 0 || record.items.size === 0)
        return readings;
    const isChanged = (key) => changed.has(key);
    const suspects = readings
        .flatMap((reading) => suspectOf(reading, record) ?? [])
        .filter(({ recorded }) => recorded.links?.some(isChanged) ?? true);
    if (suspects.length === 0)
        return readings;
    const convert = pageConverter(context, opened, addresses);
    const relinked = new Map();
    for await (const { file: suspect, content } of (0,commit_site/* readFiles */.U)(context, suspects)) {
        const { reading } = readFile(opened, { file: suspect, settings: suspect.settings }, content);
        if (reading.kind !== 'page')
            continue;
        if (suspect.recorded.links || (await convert(suspect, content))?.links.some(isChanged)) {
            relinked.set(suspect.path, { ...reading, stale: 'links' });
        }
    }
    return readings.map((reading) => relinked.get(reading.file.path) ?? reading);
}
function isAllKnown(readings, record) {
    const unchanged = readings.filter(({ kind }) => kind === 'unchanged').length;
    return unchanged === record.items.size && readings.every(({ kind }) => kind === 'unchanged' || kind === 'skipped');
}
function suspectOf(reading, record) {
    const { file, settings } = reading;
    if (file.content.body === 'built')
        return undefined;
    if (reading.kind === 'unchanged')
        return { ...file, settings, recorded: reading.recorded };
    if (reading.kind !== 'page' || reading.stale)
        return undefined;
    const { documentId, digest } = reading.page;
    const recorded = record.items.get(file.path)?.find((line) => line.id === documentId && line.digest === digest);
    return recorded && { ...file, settings, recorded };
}
function orThrow(reading) {
    if (!reading)
        throw new Error('git answered for fewer files than it was asked for.');
    return reading;
}

;// CONCATENATED MODULE: ./lib/publish/planning/access-findings.js

const NO_CHANGES = { access: [], members: [] };
function accessOfPlan(record, plan, provider) {
    if (!record)
        return NO_CHANGES;
    const before = { provider, identities: record.identities ?? new Map() };
    const after = { provider, identities: plan.identities.after };
    return accessChanges({ items: itemsOf(record, plan), before, after });
}
function itemsOf({ items }, plan) {
    const byPath = Map.groupBy(items.values(), ({ path }) => path);
    const pushes = new Map(plan.pushes.concat(plan.left ?? []).map((push) => [push.reading.page.documentId, push]));
    return plan.readings.flatMap((reading) => {
        if (reading.kind === 'unchanged')
            return [unchanged(reading.recorded)];
        if (reading.kind === 'error')
            return (byPath.get(reading.file.path) ?? []).map(unchanged);
        if (reading.kind !== 'page')
            return [];
        const { documentId, permissions } = reading.page;
        const earlier = earlierOf(documentId, pushes.get(documentId), items);
        return [{ documentId, before: earlier && (earlier.permissions ?? null), after: permissions ?? null }];
    });
}
function earlierOf(documentId, push, items) {
    const known = items.get(documentId) ?? items.get(push?.from?.documentId ?? '');
    return known?.digest === undefined ? undefined : known;
}
function unchanged({ id, permissions }) {
    return { documentId: id, before: permissions ?? null, after: permissions ?? null };
}

;// CONCATENATED MODULE: ./lib/publish/planning/plan-run.js
















async function planRun(context, record, site) {
    const opened = site ?? (await (0,commit_site/* openSite */.c)(context, context.options.head, context.settings));
    const { rebuild: everything = false } = context.options;
    const byPath = (0,cheap_pass/* recordByPath */.u7)(record);
    const found = await readCommit(context, opened, everything ? (0,cheap_pass/* recordByPath */.u7)(undefined) : byPath);
    const withTeams = withTeamsOnce(context);
    const { readings: taken, problems } = await refuseIncludes(withTeams, opened, found);
    const built = await judgeBuilt(context, opened, taken);
    const readings = await refuseBrokenLinks(context, opened, built.readings, () => addressBook(built.readings, byPath));
    const { directory, problems: ofIdentities } = await directoryOfCommit(withTeams, opened, readings);
    const whole = makePlan({
        record,
        readings,
        paths: opened.paths,
        guard: context.settings.guard,
        allowDeletes: context.options.allowDeletes,
        everything,
        directory,
    });
    const { share } = context.options;
    const plan = share ? (0,plan_share/* planOfShare */.Y6)(whole, record, share) : whole;
    const failures = plan.failures.flatMap((failure) => failure.problems);
    const access = accessOfPlan(record, whole, context.settings.identities?.provider);
    const ofAll = [...ofIdentities, ...permissionProblems(context, opened, whole)];
    const others = [
        ...problems,
        ...built.problems,
        ...(await builtSiteProblems(context, opened, readings)),
        ...ofAll,
        ...widened(access, context),
        ...sharedOwnIds(readings),
        ...emptySite(opened, whole),
    ];
    return {
        plan,
        opened,
        addresses: once(() => addressBook(plan.readings, byPath)),
        fingerprint: () => fingerprintOf({ tree: opened.tree, settings: context.settings, record, plan }),
        access,
        problems: [...opened.problems, ...failures, ...others],
        siteProblems: [...opened.problems, ...others],
        standing: [...opened.problems, ...ofAll],
    };
}
async function refuseIncludes(context, opened, { readings, problems, includes: findings }) {
    if (findings.size === 0)
        return { readings, problems };
    const { permissions, identities } = context.settings;
    const { directory = { provider: identities?.provider, identities: new Map() } } = await directoryOfCommit(context, opened, readings);
    const judged = judgeIncludes({ readings, findings, directory, arePermissionsSent: permissions !== undefined });
    return { readings: judged.readings, problems: [...problems, ...judged.problems] };
}
function withTeamsOnce(context) {
    const { readTeams } = context;
    if (!readTeams)
        return context;
    let answer;
    return {
        ...context,
        readTeams: (github) => {
            answer ??= readTeams(github);
            return answer;
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function emptySite(opened, plan) {
    if (plan.unchanged + plan.pushes.length + plan.failures.length > 0)
        return [];
    const looked = opened.files.length === 0 ? 'no file of the commit matches `content`' : 'no page of it is to be published';
    return [
        {
            level: 'error',
            code: 'no-pages',
            message: `There is nothing to publish: ${looked}. Nothing was sent and nothing deleted.`,
            hint: 'Check `root`, `include` and `exclude` of each entry in `content`, and that the pages are committed.',
        },
    ];
}
function isBlocked(run, { onError, rebuild }) {
    return (0,problem/* hasErrors */.C)(onError === 'fail' || rebuild ? run.problems : run.siteProblems);
}

;// CONCATENATED MODULE: ./lib/publish/reading/recorded-teams.js

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
        const members = record?.identities?.get((0,model_identity/* identityKey */.U)(group))?.members ?? [];
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

;// CONCATENATED MODULE: ./lib/publish/access.js







async function access(context, written) {
    const started = context.clock.now();
    const provider = context.settings.identities?.provider;
    const asker = askerIn(written, provider);
    if (!asker)
        return { report: (0,publish_result/* emptyReport */._)('access', [noIdentity(written)]), ending: 'usage' };
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
    const directory = { provider, identities: run.plan.identities.after };
    const identities = identitiesOf(asker, relationsOf(directory));
    const pages = permissionsOf(run.plan).map(({ file, documentId, permissions }) => {
        return { path: file.path, documentId, ...decide(permissions, identities) };
    });
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'access', base: undefined, plan, pushes: [], deletes: [], started };
    const arrays = permissionsOf(run.plan).map(({ permissions }) => permissions);
    const unknown = unknownAsker(asker, directory, knownNames(directory, arrays));
    const problems = [...unknown, ...run.problems];
    const groups = [...identities.values()].map((way) => way.at(-1)).filter((one) => one !== undefined);
    return {
        report: (0,publish_result/* reportOf */.E)(context, { ...findings, problems }),
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
            hint: isNamed ? undefined : (0,near_miss/* didYouMean */.a)(asker.name, names),
        },
    ];
}

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
;// CONCATENATED MODULE: ./lib/plan/identity-lines.js

function identityLines(before, { identities: { pushed, deleted } }, state) {
    const isSame = state === 'untouched' || pushed.length + deleted.length === 0;
    if (isSame)
        return before ? { identities: before } : {};
    const lines = new Map(before);
    for (const one of pushed) {
        const key = (0,model_identity/* identityKey */.U)(one);
        lines.set(key, state === 'accepted' ? one : { ...(before?.get(key) ?? one), doubt: true });
    }
    for (const one of deleted) {
        if (state === 'accepted')
            lines.delete((0,model_identity/* identityKey */.U)(one));
        else
            lines.set((0,model_identity/* identityKey */.U)(one), { ...one, doubt: true });
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

;// CONCATENATED MODULE: ./lib/plan/plan.js
function hasWork(plan) {
    return plan.pushes.length > 0 || plan.deletes.length > 0 || hasIdentityWork(plan);
}
function hasIdentityWork({ identities }) {
    return identities.pushed.length > 0 || identities.deleted.length > 0;
}

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/publish/planning/access-basis.js

async function accessBasisProblems({ settings, options }, checked, { pushes }, countItems) {
    const mustNotWiden = (options.onWidened ?? settings.onWidened) === 'fail';
    if ((checked.record && !checked.isAssumed) || pushes.length === 0)
        return [];
    if (!settings.permissions && !mustNotWiden)
        return [];
    const because = checked.record
        ? `the commit that it is compared with (${checked.record.commit.slice(0, 9)}) may never have been published`
        : 'there is no record of what is published';
    if (await isKnownToBeEmpty(countItems))
        return [];
    if (!mustNotWiden || options.allowWidened)
        return [notCompared(because)];
    return [cannotCompare(because)];
}
async function isKnownToBeEmpty(countItems) {
    try {
        return (await countItems?.()) === 0;
    }
    catch (error) {
        if (error instanceof service_error/* ServiceError */._7 && error.kind !== 'unauthorized')
            return false;
        throw error;
    }
}
function notCompared(because) {
    return {
        level: 'notice',
        code: 'access-not-compared',
        message: `Whether somebody will see more than before was not compared, because ${because}.`,
        hint: 'Where the source is new, nobody could see anything before. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
    };
}
function cannotCompare(because) {
    return {
        level: 'error',
        code: 'access-not-comparable',
        message: `Nothing is sent with \`on-widened: fail\`, because whether somebody would see more than before cannot be compared: ${because}, and the source is not known to be empty.`,
        hint: 'Look at the plan; if what it publishes may be seen as the settings say, allow it for one run with `allow-widened`. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/planning/rebuild-guard.js


async function refuseRebuild(context, plan) {
    if (plan.withheld.length > 0)
        return rebuild_guard_refused(plan.withheld.length, 'that the record knows');
    const lost = plan.identities.withheld.reduce((sum, group) => sum + group.lost, 0);
    if (lost > 0)
        return shrinks(lost);
    const held = await countHeld(context);
    const losses = held === undefined ? 0 : held - plan.pushes.length;
    const { allowDeletes = 0 } = context.options;
    if (held === undefined || !isTooMany(losses, held, context.settings.guard) || losses <= allowDeletes)
        return undefined;
    return rebuild_guard_refused(losses, 'that the source holds besides these pages, whoever put them there');
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
function rebuild_guard_refused(number, which) {
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

// EXTERNAL MODULE: ./lib/plan/outline.js
var outline = __webpack_require__(85);
;// CONCATENATED MODULE: ./lib/publish/planning/settled.js









async function lookIfSettled(context) {
    if (!canBeTold(context))
        return {};
    const outline = await context.store.outline?.();
    if (!outline || outline.head.lease || outline.head.settled !== settledUnder(context))
        return {};
    const checked = await (0,check_record/* checkHead */.Xj)(context, outline.head);
    if (checked.kind !== 'open' || checked.notices.length > 0)
        return {};
    const opened = await (0,commit_site/* openSite */.c)(context, context.options.head, context.settings);
    const plan = opened.problems.length === 0 && holds(outline, opened) ? await planOf(outline, opened) : undefined;
    return { opened, settled: plan && { outline, plan } };
}
function canBeTold({ options, built, settings }) {
    const { rebuild, planned, share } = options;
    return !rebuild && !planned && !share && !built && !settings.identities?.github;
}
function settledAfter(context, { plan, standing }) {
    const { withheld, failures, left = [], identities } = plan;
    const isLeft = [withheld, failures, left, identities.withheld, standing].some((those) => those.length > 0);
    return isLeft || context.options.share ? undefined : settledUnder(context);
}
function settledUnder({ settings, workingDirectory, version, }) {
    const { endpoints: _, ...deciding } = settings;
    return (0,canonical_json/* hashOf */.q)([deciding, workingDirectory, version]);
}
function holds({ shards }, { site, files, tree, moment }) {
    const digestOf = (0,digest/* settingsDigests */.fH)(site);
    const comparable = (file) => ({ ...file, settings: digestOf(file) });
    const outlines = [...shards.values()];
    if (outlines.reduce((sum, { items, skips }) => sum + items + skips, 0) !== files.length)
        return false;
    const filesHold = (0,file_dependencies/* fileKeyCheck */.Ao)(tree, includeRules(site).keyOf);
    const isCurrent = ({ until, files: keys = [] }) => (until === undefined || Date.parse(until) > moment.getTime()) && filesHold(keys);
    if (!outlines.every(isCurrent))
        return false;
    return [...Map.groupBy(files, ({ path }) => (0,plan_share/* shardOf */.IS)(path))].every(([shard, some]) => shards.get(shard)?.digest === (0,outline/* digestOfShard */.i)(some.map(comparable)));
}
async function planOf({ shards, identities, skips }, { files }) {
    const held = await settled_skipsOf(shards, skips);
    if (!held)
        return undefined;
    const readings = files.flatMap((file) => {
        const recorded = held.get(file.path);
        return recorded ? [{ kind: 'skipped', file, settings: recorded.settings, recorded }] : [];
    });
    const items = files.length - readings.length;
    if (items === 0)
        return undefined;
    return {
        mode: 'none',
        pushes: [],
        deletes: [],
        withheld: [],
        unchanged: items,
        failures: [],
        identities: { ...plan_identities/* NO_IDENTITIES */.Z, unchanged: identities },
        readings,
    };
}
async function settled_skipsOf(shards, read) {
    const some = [...shards].filter(([, { skips }]) => skips > 0).map(([shard]) => shard);
    return some.length === 0 ? new Map() : await read(some);
}

;// CONCATENATED MODULE: ./lib/coveo/batch-file.js
const REFERENCE_BYTES = 256;
const CLOSING = Buffer.from(']}');
async function* fillBatches(elements, list, limit) {
    const frame = openingOf(list).byteLength + CLOSING.byteLength;
    let filling = [];
    let size = frame;
    for await (const element of elements) {
        const more = sizeOf(element) + ','.length;
        if (filling.length > 0 && size + more - ','.length > limit) {
            yield { list, elements: filling };
            filling = [];
            size = frame;
        }
        filling.push(element);
        size += more;
    }
    if (filling.length > 0)
        yield { list, elements: filling };
}
async function batchFile({ list, elements }, store) {
    const chunks = [];
    for (const element of elements) {
        chunks.push(chunks.length === 0 ? openingOf(list) : Buffer.from(','));
        if (element.kind === 'whole')
            chunks.push(element.json);
        else
            chunks.push(element.head, Buffer.from(`,"compressedBinaryDataFileId":${JSON.stringify(await store(element.data))}}`));
    }
    return Buffer.concat([...chunks, CLOSING]);
}
function openingOf(list) {
    return Buffer.from(`{"${list}":[`);
}
function sizeOf(element) {
    if (element.kind === 'whole')
        return element.json.byteLength;
    return element.head.byteLength + element.data.byteLength + REFERENCE_BYTES;
}

// EXTERNAL MODULE: ./lib/coveo/callers.js
var callers = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/coveo/in-flight.js
const ASKING = 0;
async function* inFlight(inputs, limit, work, halt) {
    const underWay = new Map();
    let isOpen = true;
    let failure;
    try {
        for (let id = ASKING + 1;;) {
            if (isOpen && !underWay.has(ASKING) && underWay.size < limit)
                underWay.set(ASKING, ask(inputs));
            if (underWay.size === 0)
                break;
            const happening = await Promise.race(underWay.values());
            underWay.delete(happening.id);
            if (happening.kind === 'output')
                yield happening.output;
            if (happening.kind === 'input' && isOpen)
                underWay.set(id, workOn(work, happening.input, id++));
            if (happening.kind === 'end')
                isOpen = false;
            if (happening.kind !== 'failure')
                continue;
            failure ??= happening;
            isOpen = false;
            halt();
        }
    }
    finally {
        halt();
        await Promise.all(underWay.values());
        await inputs.return();
    }
    if (failure)
        throw failure.error;
}
async function ask(inputs) {
    try {
        const next = await inputs.next();
        return next.done ? { kind: 'end', id: ASKING } : { kind: 'input', id: ASKING, input: next.value };
    }
    catch (error) {
        return { kind: 'failure', id: ASKING, error };
    }
}
async function workOn(work, input, id) {
    try {
        return { kind: 'output', id, output: await work(input) };
    }
    catch (error) {
        return { kind: 'failure', id, error };
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/model/reserved-names.js
var reserved_names = __webpack_require__(80332);
;// CONCATENATED MODULE: ./lib/coveo/item-body.js



const deflateAside = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
const INLINE_DATA_LIMIT = 5_000_000;
async function packItem(item) {
    checkItem(item);
    const { documentId } = item;
    const data = item.deflated === undefined ? await deflateAside(item.html) : Buffer.from(item.deflated);
    const isInline = Math.ceil(data.byteLength / 3) * 4 <= INLINE_DATA_LIMIT;
    if (!isInline)
        return { kind: 'detached', documentId, head: Buffer.from(headOf(item)), data };
    const json = `${headOf(item)},"compressedBinaryData":"${data.toString('base64')}"}`;
    return { kind: 'whole', documentId, json: bytesAlone(json) };
}
function bytesAlone(text) {
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    bytes.write(text);
    return bytes;
}
function packDelete(documentId) {
    return { kind: 'whole', documentId, json: Buffer.from(JSON.stringify({ documentId, deleteChildren: false })) };
}
function headOf({ documentId, metadata, permissions }) {
    const head = { documentId, fileExtension: '.html', compressionType: 'ZLIB', permissions, ...metadata };
    return JSON.stringify(head, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)).slice(0, -1);
}
function checkItem({ documentId, metadata }) {
    if (!URL.canParse(documentId) || documentId.includes('#') || !documentId.isWellFormed()) {
        throw new TypeError(`A document id must be an absolute URL without fragment, but is \`${documentId}\`.`);
    }
    for (const [key, value] of Object.entries(metadata)) {
        const objection = objectionTo(key, value);
        if (objection)
            throw new TypeError(`${objection} The item is \`${documentId}\`.`);
    }
}
function objectionTo(key, value) {
    if (reserved_names/* RESERVED_NAMES */.g.has(key.toLowerCase()))
        return `Metadata must not be named \`${key}\`, which the service reserves.`;
    if (!/^[a-z][a-z0-9_]{0,254}$/.test(key))
        return `Metadata must be named like a field, in lower case, but is named \`${key}\`.`;
    if (Array.isArray(value) ? value.every(isSingle) : isSingle(value))
        return undefined;
    return `Metadata must be a string, a finite number, a boolean or a flat array of these, but \`${key}\` is not.`;
}
function isSingle(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ./lib/coveo/batches.js





const DEFAULT_BATCH_BYTES = 5 * 1024 * 1024;
const DEFAULT_IN_FLIGHT = 2;
const PACKED_AHEAD = 4;
function pushItems(service, items, options = {}) {
    return pushElements(service, items, { list: 'addOrUpdate', idOf: (item) => item.documentId, pack: packItem }, options);
}
function pushDeletes(service, documentIds, options = {}) {
    const packing = { list: 'delete', idOf: (id) => id, pack: async (id) => packDelete(id) };
    return pushElements(service, documentIds, packing, options);
}
async function* pushElements(service, sources, packing, { batchBytes = DEFAULT_BATCH_BYTES, inFlight: flights = DEFAULT_IN_FLIGHT, onBatch, signal }) {
    checkRange('batchBytes', batchBytes, callers/* CONTAINER_LIMIT_BYTES */.gZ);
    checkRange('inFlight', flights, Number.MAX_SAFE_INTEGER);
    const halt = new AbortController();
    const stop = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
    const elements = packAhead(eachOnce(untilStopped(sources, stop), packing), packing);
    const batches = fillBatches(elements, packing.list, batchBytes);
    yield* inFlight(batches, flights, (batch) => sendBatch(service, batch, { onBatch, signal }), () => halt.abort());
}
async function* untilStopped(sources, stop) {
    (0,service_error/* throwIfStopped */.$J)(stop);
    for await (const source of sources) {
        yield source;
        (0,service_error/* throwIfStopped */.$J)(stop);
    }
}
async function* eachOnce(sources, { idOf }) {
    const seen = new Set();
    for await (const source of sources) {
        const id = idOf(source);
        if (seen.has(id))
            throw new TypeError(`Each document id must come once in a push, but \`${id}\` came twice.`);
        seen.add(id);
        yield source;
    }
}
async function* packAhead(sources, { pack }) {
    const packing = [];
    for await (const source of sources) {
        const element = pack(source);
        element.catch(() => undefined);
        packing.push(element);
        if (packing.length <= PACKED_AHEAD)
            continue;
        const first = packing.shift();
        if (first)
            yield await first;
    }
    for (const element of packing)
        yield await element;
}
async function sendBatch(service, batch, { onBatch, signal }) {
    (0,service_error/* throwIfStopped */.$J)(signal);
    const attempt = async () => {
        const content = await batchFile(batch, (data) => storeInContainer(service, data, signal));
        const fileId = await storeInContainer(service, content, signal);
        await service.pushItemBatch(fileId, signal);
        return fileId;
    };
    const fileId = await (service.retry ? service.retry(attempt, signal) : attempt());
    const documentIds = batch.elements.map(({ documentId }) => documentId);
    onBatch?.(fileId, documentIds);
    return documentIds;
}
async function storeInContainer(service, content, signal) {
    const container = await service.createFileContainer(signal);
    await service.upload(container, content, signal);
    return container.fileId;
}
function checkRange(name, value, most) {
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return;
    throw new RangeError(`\`${name}\` must be a whole number from 1 to ${most}, but is ${value}.`);
}

// EXTERNAL MODULE: ./lib/model/record.js
var record = __webpack_require__(9000);
;// CONCATENATED MODULE: ./lib/plan/forecast.js

const BYTES_OF_METADATA = 1_000;
const BYTES_PER_BYTE = 0.42;
const BYTES_OF_DELETE = 120;
const ITEMS_AN_HOUR = 300_000;
const CALLS_A_BATCH = 3;
const CALLS_A_RUN = 2;
const BYTES_OF_IDENTITY = 150;
function forecastOf(plan, batchBytes) {
    if (!hasWork(plan))
        return undefined;
    const pushed = plan.pushes.map(({ reading }) => BYTES_OF_METADATA + reading.bytes * BYTES_PER_BYTE);
    const pushedBytes = pushed.reduce((sum, bytes) => sum + bytes, 0);
    const deletedBytes = plan.deletes.length * BYTES_OF_DELETE;
    const identityBytes = identityNames(plan) * BYTES_OF_IDENTITY;
    const sizes = [pushedBytes, deletedBytes, identityBytes];
    const containers = sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / batchBytes), 0);
    return {
        requests: CALLS_A_RUN + containers * CALLS_A_BATCH,
        containers,
        bytes: Math.round(pushedBytes + deletedBytes + identityBytes),
        minutes: Math.ceil(((plan.pushes.length + plan.deletes.length) * 60) / ITEMS_AN_HOUR),
    };
}
function identityNames({ identities: { pushed, deleted } }) {
    return pushed.reduce((sum, { members, aliases }) => sum + 1 + members.length + aliases.length, deleted.length);
}

;// CONCATENATED MODULE: ./lib/plan/quota.js
const RULES = [
    { name: /push.*(?:call|request)/i, what: 'calls', needed: (_plan, { requests }) => requests },
    {
        name: /push.*(?:item|document|operation)/i,
        what: 'items',
        needed: ({ pushes, deletes }) => pushes.length + deletes.length,
    },
    {
        name: /(?:item|document)/i,
        what: 'new items',
        needed: ({ pushes }) => pushes.filter(({ action }) => action === 'added').length,
    },
];
function quotaWarnings(plan, forecast, quotas) {
    return quotas.flatMap((quota) => {
        const rule = RULES.find(({ name }) => name.test(quota.name));
        const needed = rule?.needed(plan, forecast) ?? 0;
        const left = Math.max(0, quota.limit - quota.used);
        return rule && needed > left ? [warning(quota, `${needed} ${rule.what}`, left)] : [];
    });
}
function warning({ name, limit }, needed, left) {
    return {
        level: 'warning',
        code: 'quota-near',
        message: `This needs about ${needed}, but of \`${name}\` only ${left} of ${limit} are left in the organization.`,
        hint: 'What the service accepts until then is recorded, and a later run goes on from there. Coveo can raise the limit.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/planning/quota-check.js


const WORTH_ASKING = 100;
async function checkQuota({ readLimits, logger }, plan, forecast) {
    if (!readLimits || !forecast || plan.pushes.length + plan.deletes.length < WORTH_ASKING)
        return [];
    try {
        return quotaWarnings(plan, forecast, await readLimits());
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        logger.info(`The limits of the organization are not known: ${error.message}`);
        return [];
    }
}

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
var setup_privileges = __webpack_require__(90301);
// EXTERNAL MODULE: ./lib/publish/provisioning/check-key.js
var check_key = __webpack_require__(751);
;// CONCATENATED MODULE: ./lib/publish/sending/privilege-check.js



async function checkPrivileges(context) {
    const { holds, settings, source, logger } = context;
    if (!holds)
        return [];
    const needed = (0,setup_privileges/* neededPrivileges */.u)(settings, source).filter(({ isEssential }) => isEssential);
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

;// CONCATENATED MODULE: ./lib/coveo/identity-batch.js

const TYPES = { user: 'USER', group: 'GROUP', virtualGroup: 'VIRTUAL_GROUP' };
function* identityBatches({ pushed, deleted }, limit = callers/* CONTAINER_LIMIT_BYTES */.gZ) {
    const entries = [...pushed.flatMap(entriesOf), ...deleted.map(deletedEntry)];
    let filling = [];
    let size = 0;
    for (const entry of entries) {
        const more = Buffer.byteLength(entry.json) + 1;
        if (filling.length > 0 && size + more > limit - FRAME_BYTES) {
            yield identity_batch_batchFile(filling);
            filling = [];
            size = 0;
        }
        filling.push(entry);
        size += more;
    }
    if (filling.length > 0)
        yield identity_batch_batchFile(filling);
}
const FRAME_BYTES = 64;
function identity_batch_batchFile(entries) {
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
            await service.pushIdentityBatch(provider, await storeInContainer(service, content, signal), signal);
        };
        await (service.retry ? service.retry(attempt, signal) : attempt());
    }
}

;// CONCATENATED MODULE: ./lib/publish/sending/send-identities.js





async function sendIdentities({ service }, { plan, draft, signal }) {
    if (!hasIdentityWork(plan))
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
    const needs = ({ reading: { page } }) => identitiesIn(page.permissions ?? []).some((one) => refused.has((0,model_identity/* identityKey */.U)(one)));
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
    for await (const ids of pushItems(context.service, items, optionsOf(context, sending))) {
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
    for await (const gone of pushDeletes(context.service, ids, optionsOf(context, sending))) {
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
    for await (const { file, item } of convertAhead(context, convert, files, ({ path }) => ({
        isSent: true,
        lastCommit: moments.get(path),
    }))) {
        if (!item)
            throw new Error(`\`${file.path}\` is planned as a page, but is none.`);
        anchors.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
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
    const draft = draftRecord(checked.record, plan);
    const compose = composer(context);
    const lease = await takeLease(context, compose, () => draft.intent(), checked.version);
    if (!lease)
        return undefined;
    const forecast = forecastOf(plan, context.options.batchBytes ?? DEFAULT_BATCH_BYTES);
    const problems = [...run.problems, ...(await checkQuota(context, plan, forecast))];
    const convert = pageConverter(context, run.opened, run.addresses());
    const anchors = anchorCheck(context, run.opened, run.addresses(), convert);
    const signal = AbortSignal.any([context.signal, lease.lost]);
    const batches = new Map();
    const sent = await attempt(context, { plan, convert, anchors, draft, problems, signal, batches });
    const settled = sent.kind === 'sent' ? settledAfter(context, run) : undefined;
    const kept = await lease.release(draft.hasBegun() ? { ...compose(draft.lines()), settled } : (checked.record ?? 'remove'));
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
function insideOnly(path) {
    return path === undefined || (0,record/* isOutside */._)(path) ? undefined : path;
}
function composer(context) {
    return (lines, lease) => ({ ...carry_out_headOf(context), lease, ...lines });
}
function carry_out_headOf(context) {
    return {
        version: 1,
        commit: context.options.head,
        branch: context.origin.branch,
        settingsFile: insideOnly(context.settingsFile),
        time: context.clock.now().toISOString(),
        organization: context.organization,
        source: context.source,
        tool: context.version,
    };
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
        if (!sharded_store_isSame(seen.get(key), line))
            merged.set(key, line);
    for (const key of seen.keys())
        if (!ours.has(key))
            merged.delete(key);
    return merged;
}
function sharded_store_isSame(one, other) {
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












const publish_NOTHING = { pushes: [], deletes: [], access: { access: [], members: [] } };
async function publish(alone) {
    const context = inItsShare(alone);
    const started = context.clock.now();
    const finish = finisher(context, started);
    for (;;) {
        const { settled, opened } = await lookIfSettled(context);
        if (settled) {
            const { outline, plan } = settled;
            if (await noteHead(context, outline))
                return finish({ ...publish_NOTHING, base: outline.head, plan, problems: [] });
            continue;
        }
        const checked = await (0,check_record/* checkRecord */.EQ)(context, await readWhenFree(context));
        if (checked.kind !== 'open') {
            const base = checked.kind === 'older' ? checked.record : undefined;
            return finish({ base, pushes: [], deletes: [], problems: [checked.problem] }, (0,check_record/* endingOfCheck */.du)(checked));
        }
        const run = await withNotices(await planRun(context, checked.record, opened), checked, context);
        const moved = context.options.planned ? changedSince(context.options.planned, run.fingerprint()) : [];
        if (moved.length > 0)
            return finish({ base: checked.record, pushes: [], deletes: [], problems: [outdated(moved)] }, 'usage');
        const identities = { ...run.plan.identities, pushed: [], deleted: [] };
        const { plan, access } = run;
        const quiet = { base: checked.record, plan, pushes: [], deletes: [], identities, access };
        if (isBlocked(run, context.options))
            return finish({ ...quiet, problems: [...run.problems, blocked(run, context)] });
        const refusal = context.options.rebuild ? await refuseRebuild(context, run.plan) : undefined;
        if (refusal)
            return finish({ ...quiet, problems: [...run.problems, refusal] }, 'withheld');
        if (!hasWork(run.plan)) {
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
    const ofAccess = await accessBasisProblems(context, checked, run.plan, context.countItems);
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
        return { report: (0,publish_result/* reportOf */.E)(context, { ...findings, command, started, traffic }), ending };
    };
}
async function noteCommit(context, checked, run) {
    const lines = draftRecord(checked.record, run.plan).lines();
    const next = { ...composer(context)(lines), settled: settledAfter(context, run) };
    if (checked.record && isSameRecord(checked.record, next))
        return true;
    const written = await context.store.write(next, checked.version);
    return written.kind === 'written';
}
async function noteHead(context, { head, version }) {
    const next = carry_out_headOf(context);
    if (isSameHead(head, next))
        return true;
    const written = await context.store.writeHead?.(next, version);
    return written?.kind === 'written';
}
function isSameHead(head, next) {
    return head.commit === next.commit && head.settingsFile === next.settingsFile && head.lease === undefined;
}
function isSameRecord(record, next) {
    const isSame = (before, after) => before.size === after.size && [...after].every(([key, line]) => before.get(key) === line);
    return (isSameHead(record, next) &&
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
    const problems = audit_problemsOf(found, context.heal ? 'warning' : 'error');
    if (context.heal && checked.kind === 'open')
        return heal(context, found, problems);
    const { plan } = await planRun(context, checked.record);
    return finish(context, started, { base: checked.record, plan, problems: [...problems, ...audit_outdated(plan)] });
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
    const result = await publish({ ...context, store: auditedStore(context.store, found) });
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
    return { report: (0,publish_result/* reportOf */.E)(context, findings), ending };
}
function audit_problemsOf({ missing, extra, foreign }, level) {
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
function audit_outdated({ pushes, deletes }) {
    const changes = pushes.length + deletes.length;
    if (changes === 0)
        return [];
    const message = `${changes} items are out of date: ${pushes.length} are to be sent and ${deletes.length} to be deleted.`;
    return [{ level: 'warning', code: 'items-outdated', message, hint: 'Publish this commit.' }];
}

;// CONCATENATED MODULE: ./lib/publish/check.js








async function check(context) {
    const started = context.clock.now();
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
    const problems = [...run.problems, ...(await bodyProblems(context, run))];
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'check', base: undefined, plan, pushes: [], deletes: [], problems, started };
    return { report: (0,publish_result/* reportOf */.E)(context, findings), ending: 'done' };
}
async function bodyProblems(context, { plan, opened, addresses }) {
    const convert = pageConverter(context, opened, addresses());
    const anchors = anchorCheck(context, opened, addresses(), convert);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of convertAhead(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
        context.logger.progress(++done, pages.length, 'pages checked');
    }
    return [...problems, ...(await anchors.problems())];
}

// EXTERNAL MODULE: ./lib/pages/metadata/metadata.js + 1 modules
var metadata = __webpack_require__(59498);
;// CONCATENATED MODULE: ./lib/publish/explain.js











const FOUND = {
    title: 'the first heading, or the name of the file',
    headings: 'the headings of the body',
    date: 'the last commit that touched the file',
};
async function explain(context, written) {
    const started = context.clock.now();
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
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
    return { report: (0,publish_result/* reportOf */.E)(context, findings), ending: isMistake ? 'usage' : 'done', explanation };
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
    const near = (0,near_miss/* nearest */.p)(path, [...paths]) ?? [...paths].find((one) => one.endsWith(`/${name}`));
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
    const convert = pageConverter(context, run.opened, run.addresses());
    for await (const { content } of (0,commit_site/* readFiles */.U)(context, [file])) {
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
    const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
    const parsed = decoded.ok ? (0,page_front_matter/* pageFrontMatter */.s)(decoded.text, file.path, site) : undefined;
    if (!parsed?.ok)
        return { origins: new Map(), leftOut: [], rule: '' };
    const { frontMatter } = parsed;
    const placement = site.generator.place(file, frontMatter, moment);
    const data = placement.kind === 'page' ? placement.data : frontMatter.data;
    const coveo = (0,coveo_key/* readCoveo */.r)(data.coveo, frontMatter.placeOf('coveo'), file.path);
    const rule = placement.kind === 'page' ? placement.rule : '';
    const { placeOf } = frontMatter;
    const permissions = explainPermissions(site.permissions.of(file.path, { data, placeOf }));
    return { ...(0,metadata/* metadataOf */.N)({ file, documentId, data, coveo, placeOf, site }), rule, permissions };
}
function explainPermissions(found) {
    if (found.kind !== 'permissions')
        return undefined;
    const sets = found.sources.map(({ set, level, from, permissions }) => {
        return { set, level, from: askedBy(from), allows: (0,access_text/* accessText */.c)([permissions]) };
    });
    return { sent: found.permissions, sets };
}
function askedBy(from) {
    if (from.kind === 'rule')
        return `rule ${from.number}, for \`${from.paths}\``;
    return from.place ? `the page, line ${from.place.line}` : 'the page, by a default of its generator';
}

// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
;// CONCATENATED MODULE: ./lib/publish/planning/lost-anchors.js







function lostAnchors(context, run, { record, convert }) {
    const others = othersOf(run, record);
    const targets = targetsOf(run.plan.pushes, record, others);
    return {
        note({ documentId, anchors, includes, problems }) {
            const target = targets.get(documentId);
            if (!target)
                return;
            target.anchors = new Set(compactCopy([...anchors]));
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
            for await (const { item } of convertAhead(context, convert, suspects, () => ({ arePlaced: true }))) {
                for (const link of item?.anchorLinks ?? []) {
                    const target = lossy.get(link.documentId);
                    if (!target?.anchors || (0,any_anchor/* mayHaveAnchor */.nj)(target.anchors, link.anchor))
                        continue;
                    const before = former.get(link.documentId);
                    if (before && !(0,any_anchor/* mayHaveAnchor */.nj)(before, link.anchor))
                        continue;
                    problems.push(compactCopy((0,page_links/* anchorToNothing */.sg)(link, target.former.path)));
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
            known.set(file.documentId, new Set(compactCopy([...((await convert(file, content))?.anchors ?? [])])));
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
    const convert = pageConverter(context, opened, addresses());
    const anchors = anchorCheck(context, opened, addresses(), convert);
    const lost = lostAnchors(context, run, { record, convert });
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of convertAhead(context, convert, pages)) {
        context.logger.progress(++done, pages.length, 'pages checked');
        if (!item)
            continue;
        anchors.note(item);
        lost.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
    }
    (0,append/* append */.B)(problems, await anchors.problems());
    (0,append/* append */.B)(problems, await lost.problems());
    return problems;
}

;// CONCATENATED MODULE: ./lib/publish/plan.js









async function plan(context) {
    const started = context.clock.now();
    const anyBranch = { ...context, options: { ...context.options, anyBranch: true } };
    const checked = await (0,check_record/* checkRecord */.EQ)(anyBranch, await context.store.read());
    if (checked.kind !== 'open') {
        const base = checked.kind === 'older' ? checked.record : undefined;
        const report = (0,publish_result/* reportOf */.E)(context, {
            command: 'plan',
            base,
            pushes: [],
            deletes: [],
            problems: [checked.problem],
            started,
        });
        return { report, ending: (0,check_record/* endingOfCheck */.du)(checked) };
    }
    const run = await planRun(withRecordedTeams(context, checked.record), checked.record);
    const { pushes, deletes, identities } = run.plan;
    const branch = checked.record && !context.options.anyBranch ? (0,check_record/* branchObjection */.u0)(checked.record, context.origin) : undefined;
    const notices = branch ? [...checked.notices, { ...branch, level: 'notice' }] : checked.notices;
    const forecast = forecastOf(run.plan, DEFAULT_BATCH_BYTES);
    const ofAccess = (await accessBasisProblems(context, checked, run.plan)).map(plan_asWarning);
    const problems = [
        ...run.problems,
        ...(await changeProblems(context, run, checked.record)),
        ...notices,
        ...ofAccess,
        ...(await checkQuota(context, run.plan, forecast)),
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
    return { report: (0,publish_result/* reportOf */.E)(context, findings), ending: 'done' };
}
function plan_asWarning(problem) {
    return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}

;// CONCATENATED MODULE: ./lib/publish/rebuild.js

function rebuild(context) {
    if (context.options.share)
        throw new TypeError('A rebuild cannot be done in shares.');
    return publish({ ...context, options: { ...context.options, rebuild: true, adopt: true } });
}

// EXTERNAL MODULE: ./lib/plan/setup/plan-fields.js + 1 modules
var plan_fields = __webpack_require__(90602);
// EXTERNAL MODULE: ./lib/plan/setup/plan-mappings.js
var plan_mappings = __webpack_require__(71448);
// EXTERNAL MODULE: ./lib/plan/setup/plan-provider.js
var plan_provider = __webpack_require__(8578);
// EXTERNAL MODULE: ./lib/plan/setup/plan-source.js
var plan_source = __webpack_require__(25594);
// EXTERNAL MODULE: ./lib/plan/setup/step.js
var step = __webpack_require__(32191);
;// CONCATENATED MODULE: ./lib/plan/setup/make-setup-plan.js





function makeSetupPlan(settings, uses, existing) {
    const source = (0,plan_source/* planSource */.dp)(settings, existing.sources);
    const provider = (0,plan_provider/* planProvider */.$K)(settings, existing.provider, source.id);
    const mappings = (0,plan_mappings/* planMappings */.P)(settings.setup, existing.rules);
    const fields = (0,plan_fields/* planFields */.t)(settings.setup, uses, existing.fields);
    const isLost = source.action === 'cannot' && source.id === undefined;
    return {
        source,
        provider: isLost && provider
            ? { kind: 'provider', name: provider.name, ...withoutSource('identity provider', provider) }
            : provider,
        fields: fields.steps,
        mappings: isLost
            ? mappings.map((step) => ({ kind: 'mapping', name: step.name, ...withoutSource('mapping for', step) }))
            : mappings,
        problems: [...fields.problems, ...(0,plan_mappings/* unknownMetadata */.o)(settings.setup, uses, existing.fields)],
    };
}
function stepsOf({ source, provider, fields, mappings }) {
    return [source, ...(provider ? [provider] : []), ...fields, ...mappings];
}
function withoutSource(what, { name }) {
    return (0,step/* cannot */.O)(`The ${what} \`${name}\` belongs to the source, and there is none to use.`, 'Fix what is wrong with the source first.');
}

;// CONCATENATED MODULE: ./lib/publish/provisioning/apply-setup.js

async function applySetup(context, plan, progress) {
    const source = await applySource(context, plan.source);
    const { done } = progress;
    progress.source = source;
    done.add(plan.source);
    if (plan.provider && source !== undefined) {
        await applyProvider(context, plan.provider, source);
        done.add(plan.provider);
    }
    await createFields(context, plan.fields);
    for (const step of plan.fields.filter(({ action }) => action === 'create'))
        done.add(step);
    for (const step of plan.fields.filter(({ action }) => action === 'change')) {
        await changeField(context, step);
        done.add(step);
    }
    for (const step of plan.mappings) {
        if (source !== undefined)
            await applyMapping(context, step, source);
        done.add(step);
    }
}
function makeUnlessThere({ platform, signal }, look, make) {
    return platform.retry(async () => (await look()) ?? (await make()), signal);
}
async function applySource(context, step) {
    if (step.action !== 'create')
        return step.id;
    const { platform, logger } = context;
    const { model } = step;
    const look = async () => (await platform.sources()).find(({ name }) => name === model.name)?.id;
    const id = await makeUnlessThere(context, look, () => platform.createSource(model));
    logger.info(`Made the source ${model.name}: ${id}`);
    return id;
}
async function applyProvider({ platform }, step, source) {
    if (step.action !== 'create' && step.action !== 'change')
        return;
    await platform.putProvider(step.name, (0,plan_provider/* usedBySource */.qW)(step.model, source));
}
async function createFields(context, steps) {
    const { platform, signal } = context;
    const models = steps.flatMap((step) => (step.action === 'create' ? [step.model] : []));
    if (models.length === 0)
        return;
    await platform.retry(async () => {
        const there = new Set((await platform.fields()).map(({ name }) => name));
        const missing = models.filter(({ name }) => !there.has(String(name)));
        if (missing.length > 0)
            await platform.createFields(missing);
    }, signal);
}
async function changeField({ platform }, step) {
    if (step.action === 'change')
        await platform.updateField({ ...step.model, name: step.name });
}
async function applyMapping(context, step, source) {
    const { platform } = context;
    if (step.action === 'change')
        return changeRule(platform, step.model, source);
    if (step.action !== 'create')
        return;
    const { model } = step;
    const look = async () => (await platform.rules(source)).some(({ field }) => field === model.field) ? true : undefined;
    await makeUnlessThere(context, look, async () => {
        await platform.addRule(source, model);
        return true;
    });
}
async function changeRule(platform, { id = '', field, content }, source) {
    await platform.updateRule(source, { id, field, content });
}

;// CONCATENATED MODULE: ./lib/publish/provisioning/make-key.js

const LONGEST_NAME = 125;
async function makeKey({ platform, settings, origin }, source) {
    const privileges = (0,setup_privileges/* neededPrivileges */.u)(settings, source).filter(({ purpose }) => purpose === 'publish');
    const repository = origin.repository === undefined ? '' : ` of ${origin.repository}`;
    return platform.createKey({
        displayName: `docs-to-coveo ${settings.setup.sourceName ?? source}`.slice(0, LONGEST_NAME).toWellFormed(),
        description: `Publishes the documentation${repository} to the source ${source}.`.slice(0, 1_000).toWellFormed(),
        privileges: privileges.map(({ privilege }) => privilege),
    });
}

// EXTERNAL MODULE: ./lib/publish/provisioning/survey-metadata.js
var survey_metadata = __webpack_require__(3861);
;// CONCATENATED MODULE: ./lib/publish/setup.js









async function setup(context) {
    const { settings, asked } = context;
    if (settings.source === undefined && settings.setup.sourceName === undefined)
        return { report: (0,publish_result/* emptyReport */._)('setup', [unnamedSource()]), ending: 'usage' };
    const started = context.clock.now();
    const found = { steps: [], done: new Set(), problems: [] };
    try {
        if (asked.check)
            await setup_check(context, found);
        else
            await planAndApply(context, found);
        return { ...resultOf(context, found, started), newKey: found.newKey };
    }
    catch (error) {
        found.problems.push((0,failure/* problemOf */.Zw)(error));
        return { ...resultOf(context, found, started, 'failed'), newKey: found.newKey };
    }
}
async function setup_check(context, found) {
    const { source = (0,plan_source/* findSource */.TC)(context.settings, await sourcesIfAllowed(context))?.id } = context.settings;
    found.source = source;
    const { privileges, problems } = await (0,check_key/* checkKey */.yR)(context, source);
    found.privileges = privileges;
    (0,append/* append */.B)(found.problems, problems);
}
async function planAndApply(context, found) {
    const { settings, asked } = context;
    const existing = await lookAround(context);
    const survey = await (0,survey_metadata/* surveyMetadata */.G)(context);
    const plan = makeSetupPlan(settings, survey.uses, existing);
    found.steps = stepsOf(plan);
    found.source = plan.source.id;
    (0,append/* append */.B)(found.problems, [...survey.problems, ...plan.problems, ...refusals(found.steps)]);
    if (asked.apply) {
        await applySetup(context, plan, found);
        (0,append/* append */.B)(found.problems, await afterwards(context, plan, found.source));
    }
    if (asked.createKey)
        await createKey(context, found);
}
async function lookAround({ platform, settings }) {
    const sources = await platform.sources();
    const source = (0,plan_source/* findSource */.TC)(settings, sources);
    const provider = settings.identities?.provider;
    return {
        sources,
        provider: provider === undefined ? undefined : await platform.provider(provider),
        fields: await platform.fields(),
        rules: source === undefined ? [] : await platform.rules(source.id),
    };
}
async function sourcesIfAllowed({ platform }) {
    try {
        return await platform.sources();
    }
    catch (error) {
        if (error instanceof Error && 'kind' in error && error.kind === 'forbidden')
            return [];
        throw error;
    }
}
async function createKey(context, found) {
    if (found.source === undefined)
        found.problems.push(keyWithoutSource());
    else
        found.newKey = await makeKey(context, found.source);
}
function refusals(steps) {
    return steps.flatMap((step) => (step.action === 'cannot' ? [step.problem] : []));
}
async function afterwards({ settings, writeSource }, { source, fields, mappings }, id) {
    if (id === undefined)
        return [];
    const isNew = source.action === 'create';
    const isChanged = [...fields, ...mappings].some(({ action }) => action === 'create' || action === 'change');
    return [
        ...(settings.source === undefined ? [(await writeSource?.(id)) ?? sourceToWrite(id)] : []),
        ...(isChanged && !isNew ? [pushAgain()] : []),
    ];
}
function resultOf(context, found, started, ending = 'done') {
    const { traffic, asked } = context;
    const { steps, done, problems, privileges, source } = found;
    const findings = { command: 'setup', base: undefined, pushes: [], deletes: [], problems, traffic, started };
    const report = (0,publish_result/* reportOf */.E)(context, findings);
    const told = steps.map((step) => {
        const { kind, name, action, detail } = step;
        return { kind, name, action, detail, done: done.has(step) && (action === 'create' || action === 'change') };
    });
    const setup = { mode: asked.check ? 'check' : asked.apply ? 'apply' : 'plan', steps: told, privileges };
    return { report: { ...report, source: source ?? report.source, setup }, ending };
}
function unnamedSource() {
    return {
        level: 'error',
        code: 'source-missing',
        message: 'To set up a source, it must have a name, but the settings say neither `setup.sourceName` nor `source`.',
        hint: 'Add to the settings: `setup: {sourceName: Product docs}`.',
    };
}
function sourceToWrite(id) {
    return {
        level: 'notice',
        code: 'source-id',
        message: `The id of the source is \`${id}\`.`,
        hint: `Add to the settings: \`source: ${id}\`; \`setup --yes --write\` does it for you.`,
    };
}
function pushAgain() {
    return {
        level: 'notice',
        code: 'fields-changed',
        message: 'Pages that were pushed before get into new fields and mappings when they are pushed again.',
        hint: 'Run `docs-to-coveo rebuild` once, if the source holds pages already.',
    };
}
function keyWithoutSource() {
    return {
        level: 'error',
        code: 'setup-no-source',
        message: 'No key was made, because it would be for a source that is not there.',
        hint: 'Make the source first: `docs-to-coveo setup --yes --create-key`.',
    };
}

// EXTERNAL MODULE: ./lib/publish/reading/find-commit.js
var find_commit = __webpack_require__(92995);
;// CONCATENATED MODULE: ./lib/publish/stores/commit-store.js










function createCommitStore(context, options) {
    const written = { kind: 'written', version: '' };
    let base;
    return {
        async read() {
            base ??= options.base().then((named) => findBase(context, named));
            const found = await base;
            if (found === undefined)
                return { kind: 'none', version: '' };
            const record = await rebuildRecord(context, options, found.commit);
            return { kind: 'record', record, version: '', isAssumed: !found.isPublished };
        },
        write: async () => written,
        remove: async () => written,
    };
}
async function findBase(context, base) {
    const { repository, logger } = context;
    if (!base) {
        logger.info('No base commit is known (`state: commit`): every page counts as new, and nothing is deleted.');
        return undefined;
    }
    const commit = isNoCommit(base.revision) ? undefined : await (0,find_commit/* findCommit */.f)(repository, base.revision);
    if (commit !== undefined) {
        logger.info(`Compared with ${commit}, from ${base.from}.`);
        return { commit, isPublished: base.isPublished };
    }
    logger.info(`The base ${base.revision} from ${base.from} does not exist: every page counts as new, and nothing is deleted.`);
    return undefined;
}
function isNoCommit(revision) {
    return /^0+$/.test(revision);
}
async function rebuildRecord(context, options, commit) {
    const settings = await options.settingsAt(commit);
    const opened = await (0,commit_site/* openSite */.c)(context, commit, settings);
    const { readings } = await readCommit(context, opened, (0,cheap_pass/* recordByPath */.u7)(undefined));
    const { directory } = await directoryOfCommit({ ...context, readTeams: undefined }, opened, readings);
    const plan = makePlan({ record: undefined, readings, paths: opened.paths, guard: settings.guard, directory });
    const draft = draftRecord(undefined, plan);
    const files = await includedFiles(context, opened, plan);
    for (const { reading } of plan.pushes) {
        draft.accept(reading.page.documentId, { files: files.get(reading.file.path) });
    }
    draft.acceptIdentities();
    const { organization, source, version: tool } = options;
    const { branch } = context.origin;
    const time = context.clock.now().toISOString();
    return { version: 1, commit, branch, time, organization, source, tool, ...draft.lines() };
}
async function includedFiles(context, opened, plan) {
    const files = new Map();
    const { generator } = opened.site;
    if (!generator.inclusions)
        return files;
    const readIncluded = includedReader(context, opened);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, pages)) {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        const text = decoded.ok ? decoded.text : '';
        files.set(file.path, (0,expand_includes/* expandInclusions */.i$)(text, file, generator, await readIncluded(file, text)).files);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/publish/stores/no-store.js
function createNoStore() {
    const conflict = { kind: 'conflict' };
    return {
        read: async () => ({ kind: 'none', version: '' }),
        write: async () => conflict,
        remove: async () => conflict,
    };
}
function noRemoteNotice() {
    return {
        level: 'notice',
        code: 'git-no-remote',
        message: 'The repository has no remote that could hold a record of what is published, so every page counts as new.',
        hint: 'To publish, add a remote (`git remote add origin URL`), or use `--state commit`, which stores nothing.',
    };
}

// EXTERNAL MODULE: ./lib/repository/record/ref-store.js + 2 modules
var ref_store = __webpack_require__(30324);
// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var endpoints = __webpack_require__(37117);
// EXTERNAL MODULE: ./lib/coveo/mask.js
var mask = __webpack_require__(15758);
// EXTERNAL MODULE: ./lib/coveo/refusal.js + 1 modules
var refusal = __webpack_require__(15270);
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
            yield* read.documentLogEntries.map(indexing_logs_entryOf);
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
function indexing_logs_entryOf({ datetime, id, operation, task, result, meta, }) {
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





const limits_KINDS = ['USAGE', 'ENTITLEMENT'];
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
        for (const kind of limits_KINDS) {
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

// EXTERNAL MODULE: ./lib/sandbox/server.js + 124 modules
var server = __webpack_require__(23645);
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
            problems: (0,wire/* missing */.L)('set up', { isWorkflow: isWorkflow(request), organization, source: '', apiKey }),
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
        return {
            ok: false,
            problems: (0,wire/* missing */.L)(request.command === 'audit' ? 'audit' : 'publish', {
                isWorkflow: isWorkflow(request),
                organization,
                source,
                apiKey,
            }),
        };
    }
    return connect_open(request, tools, { ...settings.endpoints, apiKey, organization, source });
}
function isWorkflow({ environment }) {
    return environment.GITHUB_ACTIONS === 'true';
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
    const sandbox = await (0,server/* startSandbox */.O)({ database, foreignProviders: true }).catch((error) => error instanceof Error ? error.message : String(error));
    if (typeof sandbox === 'string')
        return { ok: false, problems: [sandboxProblem(sandbox, database)] };
    const connection = into(request, settings, tools, sandbox);
    return {
        ...connection,
        lookAt: lookAt(database),
        [Symbol.asyncDispose]: async () => {
            await connection[Symbol.asyncDispose]();
            await end(sandbox);
        },
    };
}
function into(request, settings, tools, sandbox) {
    const { organization = sandbox_outline/* UNNAMED */.r.organization, source = sandbox_outline/* UNNAMED */.r.source } = settings;
    sandbox.hold((0,sandbox_outline/* sandboxOutline */.g)(settings, source));
    const { url } = sandbox;
    const connection = connect_open(request, tools, { api: url, platform: url, apiKey: server/* SANDBOX_KEY */.G, organization, source });
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/settings/with-source.js


function withSource(text, id) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text);
    if (!(0,dist/* isMap */.jh)(contents))
        return undefined;
    const changed = changeSource(text, contents, plainOrQuoted(id));
    return changed !== undefined && saysOnly(text, changed, id) ? changed : undefined;
}
function changeSource(text, map, written) {
    const pairOf = (key) => map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
    const present = pairOf('source');
    if (present)
        return replaceValue(text, present, written);
    if (map.flow)
        return insert(text, (map.range?.[0] ?? 0) + 1, `source: ${written}, `);
    const [first] = map.items;
    const start = (0,dist/* isScalar */.jn)(first?.key) ? first.key.range?.[0] : undefined;
    if (start === undefined)
        return undefined;
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    const line = `source: ${written}`;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const after = endOfLine(text, pairOf('organization'));
    if (after === undefined)
        return insert(text, start, `${line}${end}${' '.repeat(indent)}`);
    return insert(text, after, `${end}${' '.repeat(indent)}${line}`);
}
function replaceValue(text, { key, value }, written) {
    const [start, end] = ((0,dist/* isScalar */.jn)(value) && value.range) || [];
    const colon = (0,dist/* isScalar */.jn)(key) ? text.indexOf(':', key.range?.[1] ?? 0) : -1;
    if (start === undefined || end === undefined || colon < 0)
        return undefined;
    if (start === end)
        return insert(text, colon + 1, ` ${written}`);
    return text.slice(0, start) + written + text.slice(end);
}
function endOfLine(text, pair) {
    const end = (0,dist/* isScalar */.jn)(pair?.value) ? pair.value.range?.[1] : undefined;
    if (end === undefined)
        return undefined;
    const rest = /[^\r\n]*/.exec(text.slice(end));
    return end + (rest?.[0].length ?? 0);
}
function insert(text, at, more) {
    return text.slice(0, at) + more + text.slice(at);
}
function plainOrQuoted(id) {
    return /^[A-Za-z][\w-]*$/.test(id) && (0,dist/* parse */.qg)(id) === id ? id : JSON.stringify(id);
}
function saysOnly(before, after, source) {
    const document = (0,dist/* parseDocument */.Tp)(after);
    const wanted = { ...(0,dist/* parseDocument */.Tp)(before).toJS(), source };
    return document.errors.length === 0 && (0,external_node_util_.isDeepStrictEqual)(document.toJS(), wanted);
}

;// CONCATENATED MODULE: ./lib/run/write-source.js


async function writeSource({ path, shown }, id) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    const written = text === undefined ? undefined : withSource(text, id);
    if (written === undefined) {
        return {
            level: 'warning',
            code: 'source-not-written',
            message: `The id of the source, \`${id}\`, was not written into the settings: the file is not there on disk, or of a form that is not changed safely.`,
            hint: `Add \`source: ${id}\` to it yourself.`,
            path: shown,
        };
    }
    await (0,promises_.writeFile)(path, written);
    const message = `The id of the source, \`${id}\`, was written into the settings.`;
    return { level: 'notice', code: 'source-written', message, hint: 'Commit the file.', path: shown };
}

;// CONCATENATED MODULE: ./lib/run/run-command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















async function runCommand(request, tools, { opened, place }, context) {
    switch (request.command) {
        case 'check':
            return check(context);
        case 'explain':
            return explain(context, request.paths ?? []);
        case 'access':
            return access(context, request.identity ?? '');
        case 'setup':
            return setUp(request, tools, place.file, context);
        case 'plan':
            return planInStore(request, tools, opened, { ...context, store: recordStore(request, opened, place, context) });
        case 'publish':
        case 'rebuild':
        case 'audit': {
            const refusal = request.options.share && whyNoShare(request);
            if (refusal)
                return { report: (0,publish_result/* emptyReport */._)(request.command, [refusal]), ending: 'usage' };
            const connection = await connect(request, context.settings, tools);
            if (!connection.ok)
                return { report: (0,publish_result/* emptyReport */._)(request.command, connection.problems), ending: 'usage' };
            const store = connection.store ?? recordStore(request, opened, place, context);
            return throughConnection(request, connection, tools, { ...context, store });
        }
    }
}
async function setUp(request, tools, file, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = connectPlatform(request, context.settings, tools);
        if (!connection.ok)
            return { report: (0,publish_result/* emptyReport */._)('setup', connection.problems), ending: 'usage' };
        const open = __addDisposableResource(env_1, connection, true);
        const { platform, traffic, organization } = open;
        const { write = false, ...asked } = request.setup ?? { apply: false, check: false, createKey: false };
        const { signal } = tools;
        const writing = write ? (id) => writeSource(file, id) : undefined;
        return await setup({ ...context, platform, traffic, organization, asked, signal, writeSource: writing });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function planInStore(request, tools, opened, context) {
    if (request.state === 'commit' || opened.remote !== undefined)
        return planWithLimits(request, tools, context);
    const result = await planWithLimits(request, tools, { ...context, store: createNoStore() });
    const { report } = result;
    return { ...result, report: { ...report, problems: [...report.problems, noRemoteNotice()] } };
}
async function planWithLimits(request, tools, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (request.apiKey === undefined)
            return await plan(context);
        const connection = await connect({ ...request, sandbox: undefined }, context.settings, tools);
        if (!connection.ok)
            return await plan(context);
        const open = __addDisposableResource(env_2, connection, true);
        return await plan({ ...context, readLimits: open.readLimits });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function throughConnection({ command, heal = false, isRunOver }, connection, { signal }, context) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const open = __addDisposableResource(env_3, connection, true);
        const { lookAt, ...service } = open;
        const publishing = { ...context, ...service, store: context.store, version: version/* VERSION */.x, signal, isRunOver };
        if (command === 'audit')
            return await audit({ ...publishing, heal });
        return { ...(await (command === 'rebuild' ? rebuild : publish)(publishing)), lookAt };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
function recordStore(request, opened, place, context) {
    const { organization = '', source = '' } = context.settings;
    if (request.state === 'ref')
        return (0,ref_store/* createRefStore */.r)({ ...opened, source });
    return createCommitStore(context, {
        base: request.base ?? (async () => undefined),
        settingsAt: async (commit) => (await (0,find_settings/* settingsAt */.z1)(place, commit)) ?? context.settings,
        organization,
        source,
        version: version/* VERSION */.x,
    });
}
function whyNoShare({ command, state }) {
    if (command !== 'publish') {
        const message = `\`shard\` is for \`publish\` alone, but the command is \`${command}\`.`;
        return { level: 'error', code: 'shard-without-publish', message, hint: `Run \`${command}\` without \`shard\`.` };
    }
    if (state === 'ref')
        return undefined;
    return {
        level: 'error',
        code: 'shard-without-record',
        message: '`shard` needs a record of what each share sent, but `state: commit` keeps none.',
        hint: 'Use `state: ref`, or publish without `shard`.',
    };
}

// EXTERNAL MODULE: ./lib/run/settings-place.js
var settings_place = __webpack_require__(55998);
// EXTERNAL MODULE: ./lib/run/uncommitted-notice.js
var uncommitted_notice = __webpack_require__(11615);
;// CONCATENATED MODULE: ./lib/run/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















async function run(request, tools) {
    try {
        if (!(await isFolder(request.directory)))
            return refuse(request, [noFolder(request.directory)]);
        return await runInRepository(request, tools);
    }
    catch (error) {
        const ending = (0,failure/* isUsageFailure */.Wf)(error) ? 'usage' : 'failed';
        return run_finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, [(0,failure/* problemOf */.Zw)(error)]), ending });
    }
}
async function runInRepository(request, tools) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { directory, environment, githubToken, serverUrl, snapshot } = request;
        const opened = run_addDisposableResource(env_1, await (0,repository_open/* openRepository */.h)({ directory, environment, githubToken, serverUrl, snapshot }), true);
        return await runOpened(request, tools, opened);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function runOpened(request, tools, opened) {
    const { directory, config, overrides } = request;
    const { root, repository } = opened;
    const head = await (0,run_head/* findHead */.m)(request, tools, opened);
    if (head.kind === 'mistake')
        return refuse(request, [head.problem]);
    if (head.kind === 'nothing')
        return run_finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, [head.problem]), ending: 'done' });
    const place = await (0,settings_place/* settingsPlace */.t9)(request, { repository, root, directory, config, overrides }, head);
    const found = await (0,find_settings/* findSettings */.n4)(place, head.settingsCommit, head.settingsFirst);
    if (!found.ok)
        return refuse(request, found.problems);
    const { settings, file } = found;
    const at = place.directory === directory ? opened : { ...opened, workingDirectory: (0,settings_place/* workingDirectoryOf */._X)(place) };
    const site = await findBuiltSite(request.command, settings, place.directory);
    if (!site.ok)
        return refuse(request, [...found.problems, site.problem]);
    const result = await withConversion(tools, (conversion) => {
        const { built } = site;
        const context = readingContext(request, tools, at, {
            conversion,
            settings,
            settingsFile: file.shown,
            built,
            head: head.commit,
        });
        const named = { ...request, paths: (0,settings_place/* pathsFrom */.lL)(request, place) };
        return runCommand(named, tools, { opened: at, place: { ...place, file } }, context);
    });
    const differs = await uncommitted(request, at, settings, file);
    const notShown = request.proposal ? await (0,find_settings/* changedSettingsProblems */.YI)(place, head.settingsCommit, head.commit) : [];
    const report = {
        ...result.report,
        problems: [...found.problems, ...notShown, ...result.report.problems, ...differs],
    };
    const { explanation, seen, lookAt, newKey } = result;
    return { ...run_finish(request, { ...result, report }), explanation, seen, lookAt, newKey, settingsFile: file.shown };
}
async function uncommitted({ isInteractive, command, commit, snapshot }, { uncommitted: paths, workingDirectory }, settings, { shown }) {
    if (!isInteractive || snapshot || commit !== undefined || ['setup', 'access', 'audit'].includes(command))
        return [];
    return (0,uncommitted_notice/* uncommittedNotice */.U)(await paths(), settings, workingDirectory, shown);
}
async function withConversion({ conversion: shared, signal, logger }, work) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (shared)
            return await work(shared);
        const conversion = run_addDisposableResource(env_2, (0,converter_pool/* createConverterPool */.b)({ signal, say: (line) => logger.info(line) }), true);
        return await work(conversion);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function readingContext(request, { clock, logger }, { repository, workingDirectory, origin }, { conversion, settings, settingsFile, built, head }) {
    const options = {
        ...request.options,
        head,
        rollback: request.commit !== undefined || request.snapshot !== undefined,
    };
    const known = Object.fromEntries(Object.entries(request.origin ?? {}).filter(([, value]) => value));
    const place = { ...origin, ...known };
    const reading = {
        repository,
        clock,
        logger,
        conversion,
        built,
        origin: place,
        workingDirectory,
        settings,
        settingsFile,
        options,
    };
    return { ...reading, readTeams: teamsReader(request, clock, place) };
}
function teamsReader({ githubToken: token, environment }, clock, { repository }) {
    const named = environment.GITHUB_REPOSITORY ?? (repository?.match(/^[^/:]+\/[^/:]+$/) ? repository : undefined);
    const [owner] = named?.split('/') ?? [];
    const sleep = (milliseconds) => clock.sleep(milliseconds);
    const door = (0,client/* openGitHub */.o6)({ token, apiUrl: environment.GITHUB_API_URL, repository: named ?? 'teams/only', sleep });
    return (teams) => readTeams(door, teams, owner);
}
function refuse(request, problems) {
    return run_finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, problems), ending: 'usage' });
}
function run_finish({ command }, { report, ending }) {
    const { failed, withheld } = report.counts;
    const pageErrors = failed > 0 || (0,problem/* hasErrors */.C)(report.problems);
    return {
        report,
        exit: (0,exit_code/* exitCode */.I)({
            ending,
            pageErrors,
            withheld: withheld + (report.identities?.withheld.length ?? 0) > 0,
            command,
        }),
    };
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
function noFolder(directory) {
    return {
        level: 'error',
        code: 'working-directory-missing',
        message: `The working directory must be a folder, but there is none at \`${directory}\`.`,
        hint: 'Correct `working-directory`; in a workflow, let `actions/checkout` run before.',
    };
}


/***/ }),

/***/ 55998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _X: () => (/* binding */ workingDirectoryOf),
/* harmony export */   lL: () => (/* binding */ pathsFrom),
/* harmony export */   t9: () => (/* binding */ settingsPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _find_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60106);


async function settingsPlace({ isAnyFolder }, named, { settingsCommit, settingsFirst }) {
    if (!isAnyFolder || named.config !== undefined)
        return named;
    for (const directory of foldersUpTo(named.root, named.directory)) {
        const place = { ...named, directory };
        const found = await (0,_find_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .findSettings */ .n4)(place, settingsCommit, settingsFirst);
        if (found.ok || found.problems.some(({ code }) => code !== 'settings-missing'))
            return place;
    }
    return named;
}
function foldersUpTo(root, directory) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory);
    if (below === '' || below.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below))
        return [directory];
    return [directory, ...foldersUpTo(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(directory))];
}
function workingDirectoryOf({ root, directory }) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return below === '' ? '' : `${below}/`;
}
function pathsFrom({ paths = [], directory, isAnyFolder }, place) {
    if (!isAnyFolder)
        return paths;
    const here = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place.directory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    return [...here.filter((path) => !path.startsWith('..')), ...paths];
}


/***/ }),

/***/ 11615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ uncommittedNotice)
/* harmony export */ });
/* harmony import */ var _pages_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25757);

const SHOWN = 5;
function uncommittedNotice(paths, { content }, workingDirectory, settingsPath) {
    const files = paths.map((path) => ({ path, blob: '' }));
    const pages = (0,_pages_content_js__WEBPACK_IMPORTED_MODULE_0__/* .takeContent */ .n)(files, content, workingDirectory).map(({ path }) => path);
    const changed = pages.filter((path) => path !== settingsPath);
    const sentences = [
        changed.length > 0 &&
            `${pagesText(changed)} differ${changed.length === 1 ? 's' : ''} from the commit, and play${changed.length === 1 ? 's' : ''} no part: ${listText(changed)}.`,
        paths.includes(settingsPath) &&
            `The settings \`${settingsPath}\` are not committed as they are; they count as they are on disk.`,
    ].filter((sentence) => sentence !== false);
    if (sentences.length === 0)
        return [];
    return [
        {
            level: 'notice',
            code: 'uncommitted-changes',
            message: sentences.join(' '),
            hint: 'Commit what is to be published.',
        },
    ];
}
function pagesText({ length }) {
    return length === 1 ? '1 page' : `${length} pages`;
}
function listText(paths) {
    const shown = paths
        .slice(0, SHOWN)
        .map((path) => `\`${path}\``)
        .join(', ');
    return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}


/***/ }),

/***/ 50002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ missing),
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


/***/ })

};
