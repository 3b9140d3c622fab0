export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vV: () => (/* binding */ DEFAULT_BATCH_BYTES),
  RL: () => (/* binding */ pushDeletes),
  h9: () => (/* binding */ pushItems),
  AR: () => (/* binding */ storeInContainer)
});

// UNUSED EXPORTS: DEFAULT_IN_FLIGHT

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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
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

/***/ 80250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forecastOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

const BYTES_OF_METADATA = 1_000;
const BYTES_PER_BYTE = 0.42;
const BYTES_OF_DELETE = 120;
const ITEMS_AN_HOUR = 300_000;
const CALLS_A_BATCH = 3;
const CALLS_A_RUN = 2;
const BYTES_OF_IDENTITY = 150;
function forecastOf(plan, batchBytes) {
    if (!(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWork */ .O)(plan))
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


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasIdentityWork),
/* harmony export */   O: () => (/* binding */ hasWork)
/* harmony export */ });
function hasWork(plan) {
    return plan.pushes.length > 0 || plan.deletes.length > 0 || hasIdentityWork(plan);
}
function hasIdentityWork({ identities }) {
    return identities.pushed.length > 0 || identities.deleted.length > 0;
}


/***/ }),

/***/ 39964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ accessBasisProblems)
/* harmony export */ });
/* harmony import */ var _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73499);

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
        if (error instanceof _coveo_service_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.kind !== 'unauthorized')
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


/***/ }),

/***/ 17466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkQuota)
});

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
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


/***/ })

};
