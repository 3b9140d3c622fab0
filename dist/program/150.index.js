export const id = 150;
export const ids = [150];
export const modules = {

/***/ 4085:
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


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CALL_KINDS),
/* harmony export */   n: () => (/* binding */ callNameOf)
/* harmony export */ });
const CALL_KINDS = [
    'status',
    'files',
    'upload',
    'batch',
    'item',
    'older-than',
    'identities',
    'search',
    'logs',
    'platform',
];
const PUSH = '/push/v1/organizations/([^/]+)';
const PATTERNS = [
    ['status', new RegExp(`^${PUSH}/sources/[^/]+/status$`)],
    ['item', new RegExp(`^${PUSH}/sources/[^/]+/documents$`)],
    ['batch', new RegExp(`^${PUSH}/sources/[^/]+/documents/batch$`)],
    ['older-than', new RegExp(`^${PUSH}/sources/[^/]+/documents/olderthan$`)],
    ['files', new RegExp(`^${PUSH}/files$`)],
    ['identities', new RegExp(`^${PUSH}/providers/`)],
    ['upload', /^\/blobstore\/([^/]+)\/[^/]+$/],
    ['logs', /^\/logs\/v1\/organizations\/([^/]+)/],
    ['platform', /^\/rest\/organizations\/([^/]+)/],
    ['platform', /^\/rest\/privilege\//],
    ['search', /^\/rest\/search\//],
];
function callNameOf({ pathname, searchParams }) {
    for (const [kind, pattern] of PATTERNS) {
        const match = pattern.exec(pathname);
        if (match)
            return { kind, organization: match[1] ?? searchParams.get('organizationId') ?? undefined };
    }
    return undefined;
}


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chanceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const BYTES = 6;
function chanceOf(...parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest();
    return digest.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ FaultPlanError),
/* harmony export */   eI: () => (/* binding */ canHappenTo),
/* harmony export */   jC: () => (/* binding */ parseFaultPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _call_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6616);
/* harmony import */ var _rejections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);



const KEYED = _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V.filter((kind) => kind !== 'upload');
const PUSHING = ['batch', 'item'];
const VICTIMS = {
    throttled: _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V,
    error: _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V,
    refused: KEYED,
    'cut-before': _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V,
    'cut-after': _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V,
    slow: _call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V,
    expired: ['upload'],
    denied: ['upload'],
    rejected: PUSHING,
    quota: PUSHING,
    'key-revoked': KEYED,
};
const DAY_S = 86_400;
const seconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(DAY_S);
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1);
const trigger = {
    call: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._call_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .CALL_KINDS */ .V, 'any']).default('any'),
    probability: share.optional(),
    nth: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
    times: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional(),
};
const rule = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('fault', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('throttled'), ...trigger, seconds: seconds.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('error'),
        ...trigger,
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz([500, 502, 503, 504]).default(500),
        seconds: seconds.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('refused'),
        ...trigger,
        status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz([400, 401, 403, 404, 412, 413]),
        errorCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cut-before'), ...trigger, bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).default(0) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('cut-after'), ...trigger }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('slow'), ...trigger, seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(DAY_S) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('expired'), ...trigger }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('denied'), ...trigger }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rejected'),
        ...trigger,
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_rejections_js__WEBPACK_IMPORTED_MODULE_1__/* .REJECTION_REASONS */ .Kr).default('identity'),
        share: share.default(1),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('quota'), ...trigger, seconds: seconds.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ fault: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('key-revoked'), ...trigger }),
], { error: `must be one of ${Object.keys(VICTIMS).join(', ')}` });
const plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().default(1),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rule.superRefine(checkRule)).default([]),
});
class FaultPlanError extends Error {
    name = 'FaultPlanError';
}
function canHappenTo(fault, kind) {
    const victims = VICTIMS[fault];
    return victims.includes(kind);
}
function parseFaultPlan(value) {
    const parsed = plan.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'faults'}\`: ${message}`);
    throw new FaultPlanError(`The plan of faults cannot be used. ${mistakes.join('; ')}.`);
}
function checkRule({ fault, call, probability, nth }, { addIssue }) {
    if ((probability === undefined) === (nth === undefined))
        addIssue('expected either `probability` or `nth`');
    if (call !== 'any' && !canHappenTo(fault, call)) {
        addIssue(`\`${fault}\` can happen to ${VICTIMS[fault].join(', ')}, but \`call\` is \`${call}\``);
    }
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ REJECTION_REASONS),
/* harmony export */   X0: () => (/* binding */ whyRejected),
/* harmony export */   x4: () => (/* binding */ whyBatchRejected)
/* harmony export */ });
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8089);

const REJECTION_REASONS = ['identity', 'permissions', 'data', 'uri', 'ordering', 'batch'];
const ENTRIES = {
    identity: { task: 'VALIDATION', reason: 'The permissions name an identity that is not known.', spares: 'deletes' },
    permissions: { task: 'VALIDATION', reason: 'The item has more than 5000 permissions.', spares: 'deletes' },
    data: { task: 'PROCESSING', reason: 'The data cannot be decoded.', spares: 'deletes' },
    uri: { task: 'CONSUMING', reason: 'The document id is no valid URI.', spares: 'nothing' },
    ordering: { task: 'CONSUMING', reason: 'A newer operation on the item was carried out before.', spares: 'nothing' },
};
function whyBatchRejected(injected) {
    return injected?.reason === 'batch' ? 'The batch file cannot be read.' : undefined;
}
function whyRejected(injected, documentId, operation) {
    if (!injected || injected.reason === 'batch')
        return undefined;
    const { task, reason, spares } = ENTRIES[injected.reason];
    if (spares === 'deletes' && operation.startsWith('DELETE'))
        return undefined;
    return (0,_chance_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOf */ .E)(injected.salt, documentId) < injected.share ? { task, reason, isViolation: false } : undefined;
}


/***/ }),

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* reexport */ SANDBOX_KEY),
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/sandbox/events.js
function createEvents(later = setImmediate) {
    const open = new Set();
    let isWaiting = false;
    const tell = () => {
        isWaiting = false;
        for (const response of open)
            response.write('event: changed\ndata: \n\n');
    };
    return {
        follow(response) {
            response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
            response.write('retry: 500\n\n');
            open.add(response);
            response.once('close', () => open.delete(response));
        },
        changed() {
            if (isWaiting || open.size === 0)
                return;
            isWaiting = true;
            later(tell);
        },
        close() {
            for (const response of open)
                response.end();
            open.clear();
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/faults/client-checks.js

const FINAL = new Set([400, 401, 403, 404, 412, 413]);
const RIGHT_AFTER_MS = 10_000;
const ON_ITS_WAY_MS = 1_000;
const ALIKE_ON_THEIR_WAY = 3;
const PUSHING = new Set(['batch', 'item']);
function createClientChecks({ keys, now, violation }) {
    const watches = [
        watchKeys(keys, violation),
        watchContainers(violation),
        watchHaste(violation),
        watchRepeats(violation),
    ];
    return {
        begin(request) {
            const began = now().getTime();
            const ends = watches.map((watch) => watch(request, began));
            return (response) => {
                for (const end of ends)
                    end?.(response, now().getTime());
            };
        },
    };
}
function watchKeys(keys, violation) {
    return (request) => {
        const { authorization: _, ...others } = request.headers;
        const places = [request.url.href, ...Object.values(others).map(String)];
        const isAstray = [...keys()].some((key) => places.some((place) => place.includes(key)));
        if (isAstray)
            violation(`${titleOf(request)} carries the key outside of its header.`);
        return undefined;
    };
}
function watchContainers(violation) {
    const pushed = new Set();
    return ({ name, url }) => {
        const file = url.searchParams.get('fileId');
        if ((name?.kind !== 'batch' && name?.kind !== 'identities') || file === null)
            return undefined;
        if (pushed.has(file))
            violation(`The file container \`${file}\` was pushed twice; it serves once.`);
        pushed.add(file);
        return undefined;
    };
}
function watchHaste(violation) {
    let closed = [];
    return (request, began) => {
        const { name } = request;
        if (!name || name.kind === 'upload')
            return undefined;
        const { kind, organization } = name;
        closed = closed.filter(({ until }) => began < until);
        const door = closed.find((one) => one.organization === organization &&
            began - one.from >= ON_ITS_WAY_MS &&
            (PUSHING.has(kind) || !one.pushesOnly));
        if (door) {
            const early = Math.ceil((door.until - began) / 1000);
            violation(`${titleOf(request)} came ${early} seconds before \`Retry-After\` had passed.`);
        }
        return ({ answer }, ended) => {
            const wait = answer === 'cut' ? 0 : Number(answer.headers['retry-after'] ?? 0) * 1000;
            const pushesOnly = answer !== 'cut' && answer.body.includes('TOO_MANY_DOCUMENTS_DAILY');
            if (wait > 0)
                closed = [...closed, { organization, pushesOnly, from: ended, until: ended + wait }];
        };
    };
}
function watchRepeats(violation) {
    const refused = new Map();
    let order = 0;
    return (request, began) => {
        const { name } = request;
        if (!name)
            return undefined;
        const arrival = ++order;
        return ({ answer, body }, ended) => {
            const key = keyOf(request, body);
            const before = refused.get(key);
            const isAgain = before !== undefined && before.order < arrival && began - before.at <= RIGHT_AFTER_MS;
            const times = isAgain ? before.times + 1 : 1;
            if (isAgain && times > (name.kind === 'files' ? ALIKE_ON_THEIR_WAY : 1)) {
                violation(`${titleOf(request)} was sent again right after it was refused with ${before.status}.`);
            }
            refused.delete(key);
            const status = answer === 'cut' ? 0 : answer.status;
            if (FINAL.has(status))
                refused.set(key, { order: ++order, at: ended, status, times });
        };
    };
}
function keyOf({ method, url, headers }, body) {
    const { authorization, 'content-type': type, ...others } = headers;
    const signed = Object.entries(others).filter(([name]) => name.startsWith('x-amz-'));
    const parts = [method, url.pathname, url.search, authorization, type, signed.sort(), body];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function titleOf({ method, url }) {
    return `${method} ${url.pathname}`;
}

// EXTERNAL MODULE: ./lib/sandbox/faults/chance.js
var chance = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/sandbox/faults/fault-plan.js
var fault_plan = __webpack_require__(7661);
;// CONCATENATED MODULE: ./lib/sandbox/faults/faults.js


function createFaults(first = {}) {
    let plan = (0,fault_plan/* parseFaultPlan */.jC)(first);
    let progress = beginning(plan);
    return {
        get plan() {
            return plan;
        },
        get happened() {
            return progress.happened;
        },
        set(text) {
            plan = (0,fault_plan/* parseFaultPlan */.jC)(text);
            progress = beginning(plan);
        },
        next(call) {
            const nth = (progress.calls.get(call) ?? 0) + 1;
            progress.calls.set(call, nth);
            const fault = chooseRule(progress, call, nth);
            if (!fault)
                return undefined;
            const event = { call, nth, fault };
            progress.happened.push(event);
            return event;
        },
    };
}
function beginning({ seed, rules }) {
    const counted = rules.map((rule, place) => ({ rule, place, met: 0, hit: 0 }));
    return { seed, calls: new Map(), rules: counted, lasting: [], happened: [] };
}
function chooseRule({ seed, rules, lasting }, call, nth) {
    const about = rules.filter(({ rule }) => isAbout(rule, call));
    for (const counted of about)
        counted.met += 1;
    const lasts = lasting.find(({ fault }) => (0,fault_plan/* canHappenTo */.eI)(fault, call));
    if (lasts)
        return lasts;
    const striking = about.find((counted) => strikes(counted, (0,chance/* chanceOf */.E)(seed, counted.place, call, nth)));
    if (!striking)
        return undefined;
    striking.hit += 1;
    if (striking.rule.fault === 'quota' || striking.rule.fault === 'key-revoked')
        lasting.push(striking.rule);
    return striking.rule;
}
function isAbout({ call, fault }, kind) {
    return (call === 'any' || call === kind) && (0,fault_plan/* canHappenTo */.eI)(fault, kind);
}
function strikes({ rule, met, hit }, chance) {
    const { nth, probability = 0, times = Number.POSITIVE_INFINITY } = rule;
    if (hit >= times)
        return false;
    return nth === undefined ? chance < probability : met === nth;
}

;// CONCATENATED MODULE: ./lib/sandbox/model/ordering-id.js
const HIGHEST = 2n ** 64n - 1n;
const DIGITS = 20;
function parseOrderingId(text) {
    if (!/^\d{1,20}$/.test(text))
        return undefined;
    const value = BigInt(text);
    return value <= HIGHEST ? value : undefined;
}
function orderingKey(orderingId) {
    return orderingId.toString().padStart(DIGITS, '0');
}

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(99);
;// CONCATENATED MODULE: ./lib/sandbox/storage/identity-schema.js
const IDENTITY_SCHEMA = `
CREATE TABLE IF NOT EXISTS security_providers (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  id TEXT NOT NULL,
  model TEXT NOT NULL,
  made_by_name INTEGER NOT NULL,
  high_water TEXT NOT NULL,
  last_assigned INTEGER NOT NULL,
  UNIQUE (organization, id)
) STRICT;

CREATE TABLE IF NOT EXISTS identities (
  organization TEXT NOT NULL,
  provider TEXT NOT NULL,
  type TEXT NOT NULL,
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  members TEXT NOT NULL,
  granted TEXT NOT NULL,
  mappings TEXT NOT NULL,
  alias_granted TEXT NOT NULL,
  info TEXT NOT NULL,
  pushed_id TEXT NOT NULL,
  mapped_id TEXT NOT NULL,
  deleted_id TEXT NOT NULL,
  is_disabled INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  PRIMARY KEY (organization, provider, type, name_key)
) STRICT;

CREATE TABLE IF NOT EXISTS sources_made_by_name (
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (organization, source)
) STRICT;

CREATE TABLE IF NOT EXISTS search_tokens (
  token TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  identities TEXT NOT NULL,
  filter TEXT NOT NULL,
  expires INTEGER NOT NULL
) STRICT;
`;

;// CONCATENATED MODULE: ./lib/sandbox/storage/provision-schema.js
const PROVISION_SCHEMA = `
CREATE TABLE IF NOT EXISTS organizations (id TEXT PRIMARY KEY) STRICT;

CREATE TABLE IF NOT EXISTS sources_set_up (
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (organization, source)
) STRICT;

CREATE TABLE IF NOT EXISTS fields (
  organization TEXT NOT NULL,
  name TEXT NOT NULL,
  model TEXT NOT NULL,
  PRIMARY KEY (organization, name)
) STRICT;

CREATE TABLE IF NOT EXISTS mapping_rules (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  field TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS api_keys (
  id TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL,
  expires INTEGER
) STRICT;
`;

;// CONCATENATED MODULE: ./lib/sandbox/storage/schema.js


const TOKENIZER = 'porter unicode61 remove_diacritics 2';
const SCHEMA_VERSION = 2;
const SCHEMA = `
CREATE TABLE IF NOT EXISTS sources (
  organization TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  visibility TEXT NOT NULL,
  high_water TEXT NOT NULL,
  last_assigned INTEGER NOT NULL,
  PRIMARY KEY (organization, id)
) STRICT;

CREATE TABLE IF NOT EXISTS activities (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  type TEXT NOT NULL,
  started INTEGER NOT NULL,
  ended INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS containers (
  id TEXT PRIMARY KEY,
  organization TEXT NOT NULL,
  signature TEXT NOT NULL,
  created INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'uploading', 'uploaded', 'claimed', 'consumed'))
) STRICT;

CREATE TABLE IF NOT EXISTS container_pieces (
  container TEXT NOT NULL REFERENCES containers (id),
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (container, number)
) STRICT;

CREATE TABLE IF NOT EXISTS operations (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  ordering_id TEXT NOT NULL,
  accepted INTEGER NOT NULL,
  due INTEGER NOT NULL,
  task TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS operations_due ON operations (due, number);

CREATE TABLE IF NOT EXISTS items (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  document_id TEXT NOT NULL,
  ordering_id TEXT NOT NULL,
  title TEXT NOT NULL,
  metadata BLOB NOT NULL,
  fields TEXT NOT NULL,
  access INTEGER NOT NULL REFERENCES accesses (number),
  is_public INTEGER NOT NULL,
  file_extension TEXT,
  parent_id TEXT,
  content BLOB NOT NULL,
  body BLOB NOT NULL,
  date INTEGER NOT NULL,
  pushed INTEGER NOT NULL,
  UNIQUE (organization, source, document_id)
) STRICT;
CREATE INDEX IF NOT EXISTS items_date ON items (date DESC, row);
CREATE INDEX IF NOT EXISTS items_access ON items (access);

CREATE TABLE IF NOT EXISTS accesses (
  number INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  permissions TEXT NOT NULL,
  UNIQUE (organization, source, permissions)
) STRICT;

CREATE TABLE IF NOT EXISTS facet_values (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (field, value, row)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (
  title, body, details, content = '', contentless_delete = 1, tokenize = '${TOKENIZER}'
);

CREATE TABLE IF NOT EXISTS log (
  number INTEGER PRIMARY KEY,
  guid TEXT NOT NULL,
  time INTEGER NOT NULL,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  id TEXT NOT NULL,
  operation TEXT NOT NULL,
  task TEXT NOT NULL,
  result TEXT NOT NULL,
  meta TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS log_time ON log (organization, time);

CREATE TABLE IF NOT EXISTS violations (
  number INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  sentence TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
${IDENTITY_SCHEMA}${PROVISION_SCHEMA}`;

;// CONCATENATED MODULE: ./lib/sandbox/storage/database.js


const PATIENCE_MS = 10_000;
function openDatabase(file) {
    const connection = new external_node_sqlite_.DatabaseSync(file, { timeout: PATIENCE_MS });
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    requireVersion(connection, file);
    connection.exec(SCHEMA);
    let changes = 0;
    const statements = new Map();
    const prepared = (strings) => {
        const statement = statements.get(strings) ?? connection.prepare(strings.join('?'));
        statements.set(strings, statement);
        return statement;
    };
    return {
        run(strings, ...values) {
            changes++;
            prepared(strings).run(...values);
        },
        version: () => `${changes} ${connection.prepare('PRAGMA data_version').get()?.data_version}`,
        get: (strings, ...values) => prepared(strings).get(...values),
        all: (strings, ...values) => prepared(strings).all(...values),
        select: (text, values) => connection.prepare(text).all(...values),
        scratch: (text, values) => void connection.prepare(text).run(...values),
        transaction(work) {
            changes++;
            return inTransaction(connection, work);
        },
        close: () => connection.close(),
    };
}
function requireVersion(connection, file) {
    const found = connection.prepare('PRAGMA user_version').get()?.user_version;
    if (found === SCHEMA_VERSION)
        return;
    const isNew = connection.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
    if (isNew)
        connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    else
        throw new Error(`\`${file}\` was written by another version of the sandbox; take a new file and publish into that`);
}
function inTransaction(connection, work) {
    connection.exec('BEGIN IMMEDIATE');
    try {
        const result = work();
        connection.exec('COMMIT');
        return result;
    }
    catch (error) {
        connection.exec('ROLLBACK');
        throw error;
    }
}
function database_text(row, column) {
    const value = row[column];
    if (typeof value !== 'string')
        throw new TypeError(`The column \`${column}\` should hold text, but holds ${typeof value}.`);
    return value;
}
function maybeText(row, column) {
    return row[column] === null ? undefined : database_text(row, column);
}
function number(row, column) {
    const value = row[column];
    if (typeof value !== 'number')
        throw new TypeError(`The column \`${column}\` should hold a number, but holds ${typeof value}.`);
    return value;
}
function maybeNumber(row, column) {
    return row[column] === null ? undefined : number(row, column);
}
function bytes(row, column) {
    const value = row[column];
    if (!(value instanceof Uint8Array))
        throw new TypeError(`The column \`${column}\` should hold bytes, but holds ${typeof value}.`);
    return value;
}

;// CONCATENATED MODULE: ./lib/sandbox/model/identity.js
const IDENTITY_TYPES = ['USER', 'GROUP', 'VIRTUAL_GROUP', 'UNKNOWN'];
const EMAIL_PROVIDER = 'Email Security Provider';
const TYPE_WORDS = {
    USER: 'user',
    GROUP: 'group',
    VIRTUAL_GROUP: 'virtual group',
    UNKNOWN: 'identity of unknown type',
};
function typeInAnyCase(name) {
    const folded = foldType(name);
    return IDENTITY_TYPES.find((type) => foldType(type) === folded);
}
function foldType(name) {
    return name.toLowerCase().replaceAll('_', '');
}
function pascalType(type) {
    return type.replace(/([A-Z])([A-Z]*)_?/g, (_, first, rest) => first + rest.toLowerCase());
}
function identityText({ type, name }) {
    return `${TYPE_WORDS[type]} \`${name}\``;
}
function nameKey(name, isCaseSensitive) {
    return isCaseSensitive ? name : name.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/sandbox/model/provider-model.js

const PROVIDER_TYPES = [
    ...['ACTIVE_DIRECTORY2', 'BOX', 'CLAIMS', 'CLAIMS_TO_EMAIL', 'CONFLUENCE', 'CONFLUENCE2', 'CUSTOM'],
    ...['DATABASE', 'DROPBOX_FOR_BUSINESS', 'EMAIL', 'EXPANDED', 'FILE', 'GOOGLE_DRIVE_DOMAIN_WIDE'],
    ...['GENERIC_REST', 'GRAPHQL', 'JIRA2', 'JIVE', 'KHOROS_COMMUNITY', 'MICROSOFT_DYNAMICS', 'OFFICE365'],
    ...['SALESFORCE', 'SERVICENOW', 'SHAREPOINT', 'SHAREPOINT_ONLINE', 'SITECORE', 'SLACK', 'ZENDESK'],
];
const id = schemas/* string */.YjP().min(1);
const reference = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['SOURCE', 'SECURITY_PROVIDER']),
    id,
    attributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
const cascade = schemas/* strictObject */.rej({
    id: id.optional(),
    name: id.optional(),
    type: schemas/* enum */.k5n(PROVIDER_TYPES).optional(),
    typeName: schemas/* string */.YjP().optional(),
})
    .refine((value) => value.id !== undefined || value.name !== undefined, { error: 'must have an `id`' });
const model = schemas/* strictObject */.rej({
    id: id.optional(),
    name: id.optional(),
    displayName: schemas/* string */.YjP().optional(),
    organizationId: schemas/* string */.YjP().optional(),
    type: schemas/* enum */.k5n(PROVIDER_TYPES),
    nodeTypeName: schemas/* string */.YjP().optional(),
    sourceTypeName: schemas/* string */.YjP().optional(),
    nodeRequired: schemas/* boolean */.zMY().optional(),
    onPremisesEnabled: schemas/* boolean */.zMY().optional(),
    projectIds: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    crawlingModuleId: schemas/* string */.YjP().optional(),
    caseSensitive: schemas/* boolean */.zMY().optional(),
    userIdentities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ name: schemas/* string */.YjP().optional(), username: schemas/* string */.YjP().optional(), password: schemas/* string */.YjP().optional() }))
        .optional(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ value: schemas/* string */.YjP().optional(), sensitive: schemas/* boolean */.zMY().optional() }))
        .optional(),
    cascadingSecurityProviders: schemas/* record */.g1P(schemas/* string */.YjP(), cascade).optional(),
    referencedBy: schemas/* array */.YOg(reference).optional(),
    instanceId: schemas/* string */.YjP().optional(),
});
function readProviderModel(value) {
    const parsed = model.safeParse(value);
    if (parsed.success)
        return { kind: 'model', model: parsed.data };
    const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
    return { kind: 'wrong', reason: `The description of a security provider is wrong. ${mistakes.join('; ')}.` };
}
function sourcesOf({ referencedBy = [] }) {
    return referencedBy.flatMap(({ type, id }) => (type === 'SOURCE' ? [id] : []));
}
function cascadesOf({ cascadingSecurityProviders = {} }) {
    return Object.values(cascadingSecurityProviders).flatMap(({ id, name }) => id ?? name ?? []);
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/providers.js




function expandedModel(id, outline = {}) {
    const { caseSensitive = false, cascadesTo = [EMAIL_PROVIDER], sources = [] } = outline;
    return {
        id,
        displayName: id,
        type: 'EXPANDED',
        nodeRequired: false,
        caseSensitive,
        referencedBy: sources.map((source) => ({ type: 'SOURCE', id: source })),
        cascadingSecurityProviders: Object.fromEntries(cascadesTo.map((other) => [other, cascadeTo(other)])),
    };
}
function cascadeTo(id) {
    return { id, type: id === EMAIL_PROVIDER ? 'EMAIL' : 'EXPANDED' };
}
function putProvider(database, organization, model, isMadeByName = false) {
    const json = JSON.stringify(model);
    database.run `
    INSERT INTO security_providers (organization, id, model, made_by_name, high_water, last_assigned)
    VALUES (${organization}, ${model.id}, ${json}, ${isMadeByName ? 1 : 0}, ${orderingKey(0n)}, 0)
    ON CONFLICT DO UPDATE SET model = excluded.model, made_by_name = excluded.made_by_name`;
}
function findProvider(database, organization, id) {
    if (id === EMAIL_PROVIDER)
        return emailProvider(organization);
    const row = database.get `SELECT * FROM security_providers WHERE organization = ${organization} AND id = ${id}`;
    return row && toProvider(row);
}
function listProviders(database, organization) {
    const rows = database.all `SELECT * FROM security_providers WHERE organization = ${organization} ORDER BY number`;
    return [emailProvider(organization), ...rows.map(toProvider)];
}
function defaultProviderOf(database, source) {
    const providers = listProviders(database, source.organization);
    const own = providers.find(({ sources }) => sources.includes(source.id));
    return own ?? providers.find(({ isMadeByName }) => isMadeByName);
}
function deleteProvider(database, { organization, id }) {
    database.run `DELETE FROM identities WHERE organization = ${organization} AND provider = ${id}`;
    database.run `DELETE FROM security_providers WHERE organization = ${organization} AND id = ${id}`;
}
function raiseProviderHighWater(database, { organization, id }, threshold) {
    const key = orderingKey(threshold);
    database.run `
    UPDATE security_providers SET high_water = max(high_water, ${key}) WHERE organization = ${organization} AND id = ${id}`;
}
function assignProviderOrderingId(database, { organization, id }, now) {
    const row = database.get `
    UPDATE security_providers SET last_assigned = max(last_assigned + 1, ${now.getTime()})
    WHERE organization = ${organization} AND id = ${id} RETURNING last_assigned`;
    if (!row)
        throw new Error(`The security provider \`${id}\` is gone.`);
    return BigInt(number(row, 'last_assigned'));
}
function toProvider(row) {
    const read = readProviderModel(JSON.parse(database_text(row, 'model')));
    if (read.kind === 'wrong')
        throw new Error(read.reason);
    return {
        ...present(database_text(row, 'organization'), database_text(row, 'id'), read.model),
        isMadeByName: number(row, 'made_by_name') === 1,
        highWater: BigInt(database_text(row, 'high_water')),
    };
}
function emailProvider(organization) {
    const model = {
        id: EMAIL_PROVIDER,
        displayName: EMAIL_PROVIDER,
        type: 'EMAIL',
        nodeRequired: false,
        caseSensitive: false,
    };
    return { ...present(organization, EMAIL_PROVIDER, model), isMadeByName: false, highWater: 0n };
}
function present(organization, id, model) {
    const { caseSensitive: isCaseSensitive = false } = model;
    return { organization, id, model, isCaseSensitive, sources: sourcesOf(model), cascades: cascadesOf(model) };
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/sources.js


function putSource(database, source) {
    const { organization, id, name, visibility } = source;
    database.run `
    INSERT INTO sources (organization, id, name, visibility, high_water, last_assigned)
    VALUES (${organization}, ${id}, ${name ?? id}, ${visibility ?? 'SECURED'}, ${orderingKey(0n)}, 0)
    ON CONFLICT DO UPDATE SET name = coalesce(${name ?? null}, name), visibility = coalesce(${visibility ?? null}, visibility)`;
}
function putOrganization(database, organization) {
    database.run `INSERT OR IGNORE INTO organizations (id) VALUES (${organization})`;
}
function hasOrganization(database, organization) {
    const row = database.get `
    SELECT 1 FROM sources WHERE organization = ${organization} UNION SELECT 1 FROM organizations WHERE id = ${organization}`;
    return row !== undefined;
}
function markSetUp(database, { organization, id }) {
    database.run `INSERT OR IGNORE INTO sources_set_up (organization, source) VALUES (${organization}, ${id})`;
}
function isSetUp(database, { organization, id }) {
    return (database.get `SELECT 1 FROM sources_set_up WHERE organization = ${organization} AND source = ${id}` !== undefined);
}
function findSource(database, organization, id) {
    const row = database.get `SELECT * FROM sources WHERE organization = ${organization} AND id = ${id}`;
    return row && toSource(row);
}
function listSources(database, organization) {
    return database.all `SELECT * FROM sources ORDER BY organization, name`
        .map(toSource)
        .filter((source) => organization === undefined || source.organization === organization);
}
function toSource(row) {
    return {
        organization: database_text(row, 'organization'),
        id: database_text(row, 'id'),
        name: database_text(row, 'name'),
        visibility: visibilityOf(database_text(row, 'visibility')),
        highWater: BigInt(database_text(row, 'high_water')),
    };
}
function visibilityOf(name) {
    return name === 'PRIVATE' || name === 'SHARED' ? name : 'SECURED';
}
function raiseHighWater(database, { organization, id }, threshold) {
    const key = orderingKey(threshold);
    database.run `UPDATE sources SET high_water = max(high_water, ${key}) WHERE organization = ${organization} AND id = ${id}`;
}
function assignOrderingId(database, source, now) {
    const { organization, id } = source;
    const row = database.get `
    UPDATE sources SET last_assigned = max(last_assigned + 1, ${now.getTime()}) WHERE organization = ${organization} AND id = ${id}
    RETURNING last_assigned`;
    if (!row)
        throw new Error(`The source \`${id}\` is gone.`);
    return BigInt(number(row, 'last_assigned'));
}
function setStatus(database, { organization, id }, type, now) {
    database.run `
    UPDATE activities SET ended = ${now.getTime()} WHERE organization = ${organization} AND source = ${id} AND ended IS NULL`;
    if (type === 'IDLE')
        return;
    database.run `
    INSERT INTO activities (organization, source, type, started) VALUES (${organization}, ${id}, ${type}, ${now.getTime()})`;
}
function listActivities(database, source) {
    const rows = database.all `SELECT * FROM activities WHERE source = ${source} ORDER BY number`;
    return rows.map((row) => {
        const ended = maybeNumber(row, 'ended');
        return {
            organization: database_text(row, 'organization'),
            type: database_text(row, 'type'),
            started: new Date(number(row, 'started')),
            ended: ended === undefined ? undefined : new Date(ended),
        };
    });
}
function currentActivity(database, { organization, id }) {
    return listActivities(database, id).findLast((activity) => activity.organization === organization && activity.ended === undefined);
}

;// CONCATENATED MODULE: ./lib/sandbox/model/strict-json.js
function parseStrictJson(text) {
    try {
        const value = JSON.parse(text);
        const twice = findKeyGivenTwice(text);
        return twice === undefined
            ? { kind: 'value', value }
            : { kind: 'broken', reason: `The key \`${twice}\` appears twice in one object.` };
    }
    catch (error) {
        return {
            kind: 'broken',
            reason: `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        };
    }
}
function parseStrictJsonBytes(bytes) {
    try {
        return parseStrictJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return { kind: 'broken', reason: 'The body is not UTF-8.' };
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function foldKeys(object) {
    return new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}
function findKeyGivenTwice(text) {
    const marks = /["{}[\],]/g;
    const open = [];
    let isKeyNext = false;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        switch (mark[0]) {
            case '{':
                open.push(new Set());
                isKeyNext = true;
                break;
            case '[':
                open.push(undefined);
                isKeyNext = false;
                break;
            case ',':
                isKeyNext = open.at(-1) !== undefined;
                break;
            case '"': {
                const end = endOfString(text, mark.index);
                const keys = isKeyNext ? open.at(-1) : undefined;
                if (keys && !addKey(keys, text.slice(mark.index, end)))
                    return text.slice(mark.index + 1, end - 1);
                isKeyNext = false;
                marks.lastIndex = end;
                break;
            }
            default:
                open.pop();
                isKeyNext = false;
        }
    }
    return undefined;
}
function addKey(keys, quoted) {
    const key = String(JSON.parse(quoted)).toLowerCase();
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
}
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1);; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/model/identity-body.js


const CHANGE_KINDS = ['put', 'map', 'delete'];
const PROPERTIES = {
    put: ['identity', 'members', 'wellknowns'],
    map: ['identity', 'mappings', 'wellknowns'],
    delete: ['identity'],
};
const OF_IDENTITY = ['name', 'type', 'additionalinfo'];
class WrongIdentity extends Error {
}
function readChange(kind, value) {
    try {
        return { kind: 'change', change: parseChange(kind, value) };
    }
    catch (error) {
        if (error instanceof WrongIdentity)
            return { kind: 'wrong', reason: error.message };
        throw error;
    }
}
function parseChange(kind, value) {
    const body = keysOf('The body', value, PROPERTIES[kind]);
    const keys = keysOf('`identity`', body.get('identity'), OF_IDENTITY);
    const named = { identity: parseIdentity('identity', keys), info: parseInfo(keys) };
    if (kind === 'delete')
        return { kind, ...named };
    const granted = parseList('wellKnowns', body.get('wellknowns') ?? [], OF_IDENTITY, parseIdentity);
    if (kind === 'map')
        return { kind, ...named, mappings: parseMappings(body.get('mappings')), granted };
    const members = parseList('members', body.get('members') ?? [], OF_IDENTITY, parseIdentity);
    if (members.length > 0 && named.identity.type === 'USER')
        throw new WrongIdentity('A `USER` has no `members`.');
    return { kind, ...named, members, granted };
}
function parseMappings(value) {
    return parseList('mappings', value, [...OF_IDENTITY, 'provider'], (place, keys) => {
        const provider = keys.get('provider');
        const isFine = provider === undefined || (typeof provider === 'string' && provider !== '');
        if (!isFine)
            throw new WrongIdentity(`\`${place}.provider\` must be the id of a security provider.`);
        return { ...parseIdentity(place, keys), provider: typeof provider === 'string' ? provider : undefined };
    });
}
function parseList(name, value, known, parse) {
    if (!Array.isArray(value))
        throw new WrongIdentity(`\`${name}\` must be an array of identities.`);
    return value.map((entry, index) => {
        const place = `${name}[${index}]`;
        const keys = keysOf(`\`${place}\``, entry, known);
        parseInfo(keys);
        return parse(place, keys);
    });
}
function parseIdentity(place, keys) {
    const name = keys.get('name');
    if (typeof name !== 'string' || name === '' || !name.isWellFormed())
        throw new WrongIdentity(`\`${place}.name\` must be the name of an identity.`);
    const type = IDENTITY_TYPES.find((known) => known === keys.get('type'));
    if (type)
        return { type, name };
    const came = JSON.stringify(keys.get('type')) ?? 'absent';
    throw new WrongIdentity(`\`${place}.type\` must be one of ${IDENTITY_TYPES.join(', ')}, but is ${came}.`);
}
function parseInfo(keys) {
    const info = keys.get('additionalinfo') ?? {};
    const entries = isObject(info) ? Object.entries(info) : [['', undefined]];
    const texts = entries.filter((entry) => typeof entry[1] === 'string');
    if (texts.length < entries.length)
        throw new WrongIdentity('`additionalInfo` must be an object of strings.');
    return Object.fromEntries(texts);
}
function keysOf(what, value, known) {
    if (!isObject(value))
        throw new WrongIdentity(`${what} must be an object.`);
    const keys = foldKeys(value);
    const stranger = [...keys.keys()].find((key) => !known.includes(key));
    if (stranger === undefined)
        return keys;
    throw new WrongIdentity(`${what} has the property \`${stranger}\`, but takes ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/model/identity-batch.js



const ARRAYS = [
    ['members', 'put'],
    ['mappings', 'map'],
    ['deleted', 'delete'],
];
function readIdentityBatch(bytes, isCaseSensitive) {
    const json = parseStrictJsonBytes(bytes);
    if (json.kind === 'broken')
        return json;
    if (!isObject(json.value))
        return broken('A batch must be an object with `members`, `mappings` and `deleted`.');
    const keys = foldKeys(json.value);
    const stranger = [...keys.keys()].find((key) => !ARRAYS.some(([name]) => name === key));
    if (stranger !== undefined)
        return broken(`\`${stranger}\` is no property of a batch of identities.`);
    const wrong = ARRAYS.find(([name]) => !Array.isArray(keys.get(name) ?? []));
    if (wrong)
        return broken(`\`${wrong[0]}\` must be an array.`);
    const entries = ARRAYS.flatMap(([name, kind]) => entriesOf(name, kind, keys.get(name)));
    const twice = findTwice(entries, isCaseSensitive);
    return twice === undefined ? { kind: 'batch', entries } : broken(`The ${twice} appears twice in the batch.`);
}
function entriesOf(name, kind, value) {
    const bodies = Array.isArray(value) ? value : [];
    return bodies.map((body, index) => ({ kind, place: `${name}[${index}]`, read: readChange(kind, body) }));
}
function findTwice(entries, isCaseSensitive) {
    const seen = new Map();
    for (const { read } of entries) {
        if (read.kind === 'wrong')
            continue;
        const { kind, identity } = read.change;
        const key = `${identity.type} ${nameKey(identity.name, isCaseSensitive)}`;
        const before = seen.get(key) ?? new Set();
        if (before.has(kind) || (kind === 'delete' && before.size > 0))
            return identityText(identity);
        seen.set(key, before.add(kind));
    }
    return undefined;
}
function broken(reason) {
    return { kind: 'broken', reason };
}

;// CONCATENATED MODULE: ./lib/sandbox/model/limits.js
const MEBIBYTE = 1024 * 1024;
const REQUEST_LIMIT = 6 * MEBIBYTE;
const DATA_LIMIT = 5 * MEBIBYTE;
const CONTAINER_LIMIT = 256 * MEBIBYTE;
const CONTAINER_LIFETIME_MS = 60 * 60 * 1000;
const PERMISSION_LIMIT = 5000;
const SOURCE_LIMIT = 25;
const FIELD_LIMIT = 5_000;
const PROVIDER_LIMIT = 15;
const MAPPING_LIMIT = 2_500;
const LOG_WINDOW_MS = 7 * 24 * 60 * 60 * 1000;
const RESULT_LIMIT = 2000;
const RESULT_WINDOW = 5000;
const DEFAULT_QUEUE_DELAY_MINUTES = 15;
const SEARCH_TOKEN_MS = { least: 15 * 60 * 1000, most: 24 * 60 * 60 * 1000 };

;// CONCATENATED MODULE: ./lib/sandbox/storage/containers.js


const STATES = ['waiting', 'uploading', 'uploaded', 'claimed', 'consumed'];
function createContainer(database, container) {
    const { id, organization, signature, created } = container;
    database.run `
    INSERT INTO containers (id, organization, signature, created, state)
    VALUES (${id}, ${organization}, ${signature}, ${created.getTime()}, 'waiting')`;
}
function findContainer(database, organization, id) {
    const row = database.get `SELECT * FROM containers WHERE id = ${id} AND organization = ${organization}`;
    if (!row)
        return undefined;
    return {
        id,
        organization,
        signature: database_text(row, 'signature'),
        created: new Date(number(row, 'created')),
        state: stateOf(database_text(row, 'state')),
    };
}
function stateOf(name) {
    const state = STATES.find((state) => state === name);
    if (state === undefined)
        throw new Error(`A container cannot be \`${name}\`.`);
    return state;
}
function isExpired(container, at) {
    return at.getTime() > container.created.getTime() + CONTAINER_LIFETIME_MS;
}
function setContainerState(database, id, state) {
    database.run `UPDATE containers SET state = ${state} WHERE id = ${id}`;
}
function expireContainer(database, id) {
    database.run `UPDATE containers SET created = created - ${CONTAINER_LIFETIME_MS + 1} WHERE id = ${id}`;
}
function addPiece(database, id, piece, content) {
    database.run `INSERT INTO container_pieces (container, number, bytes) VALUES (${id}, ${piece}, ${content})`;
}
function dropPieces(database, id) {
    database.run `DELETE FROM container_pieces WHERE container = ${id}`;
}
function usabilityOf(container, fileId, accepted) {
    const unusable = (reason, isExpired = false) => ({ kind: 'unusable', reason, isExpired });
    if (!container)
        return unusable(`There is no file container \`${fileId}\`.`);
    if (isExpired(container, accepted))
        return unusable(`The file container \`${fileId}\` has expired.`, true);
    if (container.state === 'waiting' || container.state === 'uploading') {
        return unusable(`Nothing was uploaded into the file container \`${fileId}\`.`);
    }
    if (container.state !== 'uploaded')
        return unusable(`The file container \`${fileId}\` was used before; it serves once.`);
    return { kind: 'usable' };
}
function consumeContainer(database, id) {
    const pieces = database.all `SELECT bytes FROM container_pieces WHERE container = ${id} ORDER BY number`;
    dropPieces(database, id);
    setContainerState(database, id, 'consumed');
    const [first, ...others] = pieces.map((row) => bytes(row, 'bytes'));
    return first && others.length === 0 ? first : Buffer.concat(first ? [first, ...others] : []);
}
function takeReferencedFile(database, organization, fileId, accepted) {
    const usability = usabilityOf(findContainer(database, organization, fileId), fileId, accepted);
    if (usability.kind === 'unusable') {
        return { kind: 'undecodable', reason: usability.reason, isViolation: !usability.isExpired };
    }
    return { kind: 'bytes', bytes: consumeContainer(database, fileId) };
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/identities.js



const NEVER = '';
function agesOf(database, provider, identity) {
    const row = findRow(database, provider, identity);
    return (row && {
        put: age(row, 'pushed_id'),
        map: age(row, 'mapped_id'),
        delete: age(row, 'deleted_id'),
        isDisabled: number(row, 'is_disabled') === 1,
    });
}
function age(row, column) {
    const key = database_text(row, column);
    return key === NEVER ? undefined : BigInt(key);
}
function findRow(database, { organization, id, isCaseSensitive }, identity) {
    return database.get `
    SELECT * FROM identities WHERE organization = ${organization} AND provider = ${id} AND type = ${identity.type}
      AND name_key = ${nameKey(identity.name, isCaseSensitive)}`;
}
function storeChange(database, provider, change, { orderingId, time }) {
    const { organization, id, isCaseSensitive } = provider;
    const { type, name } = change.identity;
    const key = nameKey(name, isCaseSensitive);
    const [order, updated] = [orderingKey(orderingId), time.getTime()];
    if (change.kind === 'delete') {
        database.run `
      UPDATE identities SET is_disabled = 1, deleted_id = ${order}, updated = ${updated}
      WHERE organization = ${organization} AND provider = ${id} AND type = ${type} AND name_key = ${key}`;
        return;
    }
    const [info, granted] = [JSON.stringify(change.info), JSON.stringify(change.granted)];
    if (change.kind === 'put') {
        const members = JSON.stringify(change.members);
        database.run `
      INSERT INTO identities VALUES (${organization}, ${id}, ${type}, ${key}, ${name}, ${members}, ${granted}, '[]', '[]', ${info},
                                     ${order}, ${NEVER}, ${NEVER}, 0, ${updated})
      ON CONFLICT DO UPDATE SET name = excluded.name, members = excluded.members, granted = excluded.granted,
        info = excluded.info, pushed_id = excluded.pushed_id, is_disabled = 0, updated = excluded.updated`;
        return;
    }
    const mappings = JSON.stringify(change.mappings);
    database.run `
    INSERT INTO identities VALUES (${organization}, ${id}, ${type}, ${key}, ${name}, '[]', '[]', ${mappings}, ${granted}, ${info},
                                   ${NEVER}, ${order}, ${NEVER}, 0, ${updated})
    ON CONFLICT DO UPDATE SET name = excluded.name, mappings = excluded.mappings, alias_granted = excluded.alias_granted,
      info = excluded.info, mapped_id = excluded.mapped_id, is_disabled = 0, updated = excluded.updated`;
}
function disableOlderThan(database, { organization, id }, threshold, time) {
    const rows = database.all `
    UPDATE identities SET is_disabled = 1, updated = ${time.getTime()}
    WHERE organization = ${organization} AND provider = ${id} AND is_disabled = 0
      AND max(pushed_id, mapped_id) < ${orderingKey(threshold)} RETURNING name`;
    return rows.length;
}
function enableAll(database, { organization, id }, time) {
    database.run `
    UPDATE identities SET is_disabled = 0, updated = ${time.getTime()}
    WHERE organization = ${organization} AND provider = ${id} AND is_disabled = 1`;
}
function hasIdentities(database, { organization, id }) {
    return database.get `SELECT 1 FROM identities WHERE organization = ${organization} AND provider = ${id}` !== undefined;
}
function listIdentities(database, { organization, provider }) {
    const rows = database.all `
    SELECT * FROM identities WHERE organization = coalesce(${organization ?? null}, organization)
      AND provider = coalesce(${provider ?? null}, provider) ORDER BY organization, provider, type, name_key`;
    return rows.map(toKnown);
}
function toKnown(row) {
    return {
        provider: database_text(row, 'provider'),
        type: typeOf(database_text(row, 'type')),
        name: database_text(row, 'name'),
        members: JSON.parse(database_text(row, 'members')),
        wellKnowns: [...JSON.parse(database_text(row, 'granted')), ...JSON.parse(database_text(row, 'alias_granted'))],
        mappings: JSON.parse(database_text(row, 'mappings')),
        info: JSON.parse(database_text(row, 'info')),
        isDisabled: number(row, 'is_disabled') === 1,
        updated: new Date(number(row, 'updated')),
    };
}
function typeOf(name) {
    const type = IDENTITY_TYPES.find((known) => known === name);
    if (!type)
        throw new Error(`An identity cannot be \`${name}\`.`);
    return type;
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/log.js

const LOG_OPERATIONS = [
    'ADD',
    'ADD_BY_REFERENCE',
    'BATCH_FILE',
    'DELETE',
    'DELETE_AND_CHILDREN',
    'DELETE_OLDER_THAN',
    'UPDATE',
];
const LOG_RESULTS = ['COMPLETED', 'ERROR', 'REJECTED', 'SKIPPED', 'WARNING'];
const LOG_TASKS = [
    ...[
        'CONSUMING',
        'CONSUMING_BATCH',
        'CRAWLING',
        'EXTENSION',
        'INDEXING',
        'MAPPING',
        'PREINDEXING',
        'PROCESSING',
    ],
    ...['STREAMING', 'STREAMING_BATCH', 'STREAMING_EXTENSION', 'VALIDATION'],
];
function writeLog(database, event, time, guid) {
    const meta = {
        orderingId: String(event.orderingId),
        ...(event.reason === undefined ? {} : { reason: event.reason }),
    };
    database.run `
    INSERT INTO log (guid, time, organization, source, id, operation, task, result, meta)
    VALUES (${guid}, ${time.getTime()}, ${event.organization}, ${event.source}, ${event.id}, ${event.operation}, ${event.task},
            ${event.result}, ${JSON.stringify(meta)})`;
}
function readLog(database, where, page) {
    const rows = database.select(`SELECT * FROM log WHERE ${where.sql} ORDER BY time DESC, number DESC LIMIT ? OFFSET ?`, [...where.values, page.limit, page.offset]);
    return rows.map((row) => ({
        guid: database_text(row, 'guid'),
        time: new Date(number(row, 'time')),
        organization: database_text(row, 'organization'),
        source: database_text(row, 'source'),
        id: database_text(row, 'id'),
        operation: database_text(row, 'operation'),
        task: database_text(row, 'task'),
        result: database_text(row, 'result'),
        meta: readMeta(database_text(row, 'meta')),
    }));
}
function readMeta(json) {
    const meta = JSON.parse(json);
    const entries = typeof meta === 'object' && meta !== null ? Object.entries(meta) : [];
    return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
function recordViolation(database, sentence, time) {
    database.run `INSERT INTO violations (time, sentence) VALUES (${time.getTime()}, ${sentence})`;
}
function readViolations(database) {
    const rows = database.all `SELECT time, sentence FROM violations ORDER BY number`;
    return rows.map((row) => ({ time: new Date(number(row, 'time')), sentence: database_text(row, 'sentence') }));
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/apply-identities.js








function applyIdentityWork(operation, work) {
    if (work.kind === 'identity')
        applyRead(operation, work.change, 'The body', readChange(work.change, work.body));
    else if (work.kind === 'identity-batch')
        applyBatch(operation, work.fileId);
    else
        applyOlderThan(operation);
}
function applyBatch(operation, fileId) {
    const { database, provider } = operation;
    const read = readIdentityBatch(consumeContainer(database, fileId), provider.isCaseSensitive);
    const entry = { id: fileId, operation: 'BATCH_FILE', task: 'CONSUMING_BATCH' };
    if (read.kind === 'broken') {
        report(operation, { ...entry, result: 'ERROR', reason: read.reason });
        violate(operation, `The batch of identities \`${fileId}\``, read.reason);
        return;
    }
    for (const { kind, place, read: one } of read.entries)
        applyRead(operation, kind, `\`${place}\` of a batch`, one);
    report(operation, { ...entry, result: 'COMPLETED' });
}
function applyRead(operation, kind, place, read) {
    if (read.kind === 'change') {
        applyChange(operation, read.change);
        return;
    }
    const name = kind === 'delete' ? 'DELETE' : 'ADD';
    report(operation, { id: place, operation: name, task: 'VALIDATION', result: 'REJECTED', reason: read.reason });
    violate(operation, place, read.reason);
}
function applyChange(operation, change) {
    const { database, provider } = operation;
    const ages = agesOf(database, provider, change.identity);
    const id = `${change.identity.type} ${change.identity.name}`;
    const outcome = whyTooOld(operation, change.kind, ages) ?? store(operation, change, ages);
    const name = change.kind === 'delete' ? 'DELETE' : ages ? 'UPDATE' : 'ADD';
    const { isViolation = false, ...entry } = outcome;
    report(operation, { ...entry, id, operation: name });
    if (isViolation)
        violate(operation, `${name} of the ${identityText(change.identity)}`, entry.reason ?? '');
}
function store(operation, change, ages) {
    const { database, provider, orderingId, due } = operation;
    const resolved = resolve(operation, change);
    if (resolved.kind === 'wrong') {
        return { task: 'VALIDATION', result: 'REJECTED', reason: resolved.reason, isViolation: true };
    }
    storeChange(database, provider, resolved.change, { orderingId, time: due });
    if (change.kind !== 'delete' || ages?.isDisabled === false)
        return { task: 'PROCESSING', result: 'COMPLETED' };
    const reason = ages ? 'It was disabled before.' : 'There was nothing to delete.';
    return { task: 'PROCESSING', result: 'SKIPPED', reason };
}
function whyTooOld({ provider, orderingId }, kind, ages) {
    const rejected = (reason) => ({ task: 'CONSUMING', result: 'REJECTED', reason });
    const { highWater } = provider;
    if (orderingId < highWater)
        return rejected(`The ordering id ${orderingId} is lower than ${highWater}, the last threshold of a delete-older-than.`);
    const own = [ages?.delete, kind === 'map' ? undefined : ages?.put, kind === 'put' ? undefined : ages?.map];
    const newer = own.find((age) => age !== undefined && orderingId <= age);
    return newer === undefined
        ? undefined
        : rejected(`The ordering id ${orderingId} is not higher than ${newer}, the identity's own.`);
}
function resolve(operation, change) {
    if (change.kind !== 'map')
        return { kind: 'resolved', change };
    const wrong = change.mappings
        .map((mapping) => whyNoCascade(operation, mapping))
        .find((reason) => reason !== undefined);
    if (wrong !== undefined)
        return { kind: 'wrong', reason: wrong };
    const [only = ''] = operation.provider.cascades;
    const mappings = change.mappings.map(({ provider = only, ...identity }) => ({ ...identity, provider }));
    return { kind: 'resolved', change: { ...change, mappings } };
}
function whyNoCascade(operation, { provider: other, ...identity }) {
    const { id, cascades } = operation.provider;
    const list = cascades.map((name) => `\`${name}\``).join(', ') || 'none';
    if (other === undefined) {
        if (cascades.length === 1)
            return undefined;
        return `The mapping to the ${identityText(identity)} must name its \`provider\`, since \`${id}\` cascades to ${list}.`;
    }
    if (cascades.includes(other))
        return undefined;
    if (operation.knowsOthers && other !== id) {
        apply_identities_cascadeTo(operation, other);
        return undefined;
    }
    return `The mapping to the ${identityText(identity)} names the provider \`${other}\`, but \`${id}\` cascades to ${list}.`;
}
function apply_identities_cascadeTo({ database, provider }, other) {
    const { organization, id } = provider;
    const { model, isMadeByName } = findProvider(database, organization, id) ?? provider;
    if (cascadesOf(model).includes(other))
        return;
    if (!findProvider(database, organization, other))
        putProvider(database, organization, expandedModel(other));
    const cascadingSecurityProviders = { ...model.cascadingSecurityProviders, [other]: { id: other } };
    putProvider(database, organization, { ...model, id, cascadingSecurityProviders }, isMadeByName);
}
function applyOlderThan(operation) {
    const { database, provider, orderingId, due } = operation;
    raiseProviderHighWater(database, provider, orderingId);
    const disabled = disableOlderThan(database, provider, orderingId, due);
    const entry = { operation: 'DELETE_OLDER_THAN', task: 'PROCESSING', result: 'COMPLETED' };
    report(operation, { ...entry, id: String(orderingId), reason: `${disabled} identities were older.` });
}
function report(operation, entry) {
    const { database, provider, orderingId, due, newId } = operation;
    writeLog(database, { ...entry, organization: provider.organization, source: provider.id, orderingId }, due, newId());
}
function violate({ database, due }, subject, reason) {
    recordViolation(database, `${subject}: ${reason}`, due);
}

// EXTERNAL MODULE: ./lib/sandbox/faults/rejections.js
var rejections = __webpack_require__(6453);
;// CONCATENATED MODULE: ./lib/sandbox/model/batch.js

class BrokenBatch extends Error {
}
function readBatch(bytes) {
    try {
        return { kind: 'batch', batch: parseBatch(bytes) };
    }
    catch (error) {
        if (error instanceof BrokenBatch)
            return { kind: 'broken', reason: error.message };
        throw error;
    }
}
function parseBatch(bytes) {
    const json = parseStrictJsonBytes(bytes);
    if (json.kind === 'broken')
        throw new BrokenBatch(json.reason);
    if (!isObject(json.value))
        throw new BrokenBatch('A batch must be an object with `addOrUpdate` and `delete`.');
    const keys = foldKeys(json.value);
    const stranger = [...keys.keys()].find((key) => key !== 'addorupdate' && key !== 'delete');
    if (stranger !== undefined)
        throw new BrokenBatch(`\`${stranger}\` is no property of a batch.`);
    const batch = {
        addOrUpdate: entries('addOrUpdate', keys.get('addorupdate')).map(({ id, body }) => ({ documentId: id, body })),
        deletes: entries('delete', keys.get('delete')).map(readDelete),
    };
    checkIds(batch);
    return batch;
}
function entries(name, value) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw new BrokenBatch(`\`${name}\` must be an array.`);
    return value.map((body, index) => {
        const id = isObject(body) ? foldKeys(body).get('documentid') : undefined;
        if (!isObject(body) || typeof id !== 'string')
            throw new BrokenBatch(`Entry ${index} of \`${name}\` has no \`documentId\`.`);
        return { id, body };
    });
}
function readDelete({ id, body }) {
    const keys = foldKeys(body);
    const deleteChildren = keys.get('deletechildren') ?? false;
    if (typeof deleteChildren !== 'boolean')
        throw new BrokenBatch('`deleteChildren` must be a boolean.');
    const stranger = [...keys.keys()].find((key) => key !== 'documentid' && key !== 'deletechildren');
    if (stranger !== undefined)
        throw new BrokenBatch(`\`${stranger}\` is no property of a delete.`);
    return { documentId: id, deleteChildren };
}
function checkIds({ addOrUpdate, deletes }) {
    const seen = new Set();
    for (const { documentId } of [...addOrUpdate, ...deletes]) {
        if (seen.has(documentId))
            throw new BrokenBatch(`The document id \`${documentId}\` appears twice in the batch.`);
        seen.add(documentId);
    }
    for (const { documentId } of deletes.filter(({ deleteChildren }) => deleteChildren)) {
        const child = addOrUpdate.find((item) => item.documentId.startsWith(`${documentId}/`));
        if (child)
            throw new BrokenBatch(`The batch deletes \`${documentId}\` with its children and adds \`${child.documentId}\` below it.`);
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/sandbox/model/content.js


function unpack(data, readFile) {
    switch (data.kind) {
        case 'none':
            return { kind: 'bytes', bytes: new Uint8Array() };
        case 'text':
            return { kind: 'bytes', bytes: Buffer.from(data.text) };
        case 'base64':
            return isBase64(data.text)
                ? decompress(Buffer.from(data.text, 'base64'), data.compression)
                : undecodable('`compressedBinaryData` is not Base64.');
        case 'file': {
            const file = readFile(data.fileId);
            return file.kind === 'bytes' ? decompress(file.bytes, data.compression) : file;
        }
    }
}
function isBase64(text) {
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
function decompress(packed, compression) {
    const options = { maxOutputLength: CONTAINER_LIMIT };
    try {
        switch (compression) {
            case 'UNCOMPRESSED':
                return { kind: 'bytes', bytes: packed };
            case 'ZLIB':
                return { kind: 'bytes', bytes: (0,external_node_zlib_.inflateSync)(packed, options) };
            case 'GZIP':
                return { kind: 'bytes', bytes: (0,external_node_zlib_.gunzipSync)(packed, options) };
            case 'DEFLATE':
                return { kind: 'bytes', bytes: inflateDeflate(packed) };
            case 'LZMA':
                return undecodable('The sandbox cannot read `LZMA`; use `ZLIB` or `GZIP`.');
        }
    }
    catch (error) {
        return undecodable(`The data is not ${compression}: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
function inflateDeflate(packed) {
    const options = { maxOutputLength: CONTAINER_LIMIT };
    const hasZlibHeader = ((packed[0] ?? 0) & 0x0f) === 8 && (((packed[0] ?? 0) << 8) + (packed[1] ?? 0)) % 31 === 0;
    return hasZlibHeader ? (0,external_node_zlib_.inflateSync)(packed, options) : (0,external_node_zlib_.inflateRawSync)(packed, options);
}
function undecodable(reason) {
    return { kind: 'undecodable', reason, isViolation: true };
}

;// CONCATENATED MODULE: ./lib/sandbox/model/evaluate-permissions.js
const NOBODY = () => false;
function decide(model, holds) {
    if (model.kind === 'sets') {
        const steps = stepsOf(model.sets, undefined, holds);
        return { isVisible: verdictOf(steps) === 'allowed', steps };
    }
    const steps = [];
    for (const [index, sets] of model.levels.entries()) {
        const level = stepsOf(sets, index + 1, holds);
        for (const step of level)
            steps.push(step);
        const verdict = verdictOf(level);
        if (verdict !== 'undecided')
            return { isVisible: verdict === 'allowed', steps };
    }
    return { isVisible: false, steps };
}
function stepsOf(sets, level, holds) {
    return sets.map((set, index) => ({ level, set: index + 1, verdict: judge(set, holds) }));
}
function judge({ allowAnonymous, allowed, denied }, holds) {
    const denial = denied.find(holds);
    if (denial)
        return { kind: 'denied', by: denial };
    if (allowAnonymous || allowed.some(mayMeanEverybody))
        return { kind: 'allowed', by: 'everyone' };
    const allowance = allowed.find(holds);
    return allowance ? { kind: 'allowed', by: allowance } : { kind: 'undecided' };
}
function mayMeanEverybody({ name }) {
    return name.includes('*');
}
function verdictOf(steps) {
    if (steps.some(({ verdict }) => verdict.kind === 'denied'))
        return 'denied';
    return steps.length > 0 && steps.every(({ verdict }) => verdict.kind === 'allowed') ? 'allowed' : 'undecided';
}

;// CONCATENATED MODULE: ./lib/sandbox/model/permission-model.js


class WrongPermissions extends Error {
}
function readModel(value) {
    try {
        return { kind: 'model', model: parseModel(value) };
    }
    catch (error) {
        if (error instanceof WrongPermissions)
            return { kind: 'wrong', reason: error.message };
        throw error;
    }
}
function modelOf(permissions) {
    const read = readModel(JSON.parse(permissions));
    if (read.kind === 'wrong')
        throw new Error(read.reason);
    return read.model;
}
function permissionsOf(model) {
    const sets = model.kind === 'sets' ? model.sets : model.levels.flat();
    return sets.flatMap(({ allowed, denied }) => [...allowed, ...denied]);
}
function parseModel(value) {
    const entries = list('permissions', value).map((entry) => permission_model_keysOf('an entry of `permissions`', entry));
    const levels = entries.filter((entry) => entry.has('permissionsets'));
    if (levels.length === 0)
        return { kind: 'sets', sets: entries.map(parseSet) };
    if (levels.length < entries.length)
        throw new WrongPermissions('`permissions` mixes permission sets and permission levels.');
    return { kind: 'levels', levels: levels.map(parseLevel) };
}
function parseLevel(level) {
    knowsOnly('a permission level', level, ['name', 'permissionsets']);
    optional('name', level.get('name'), 'string');
    const sets = list('permissionSets', level.get('permissionsets'));
    return sets.map((set) => parseSet(permission_model_keysOf('a permission set', set)));
}
function parseSet(set) {
    knowsOnly('a permission set', set, ['name', 'allowanonymous', 'allowedpermissions', 'deniedpermissions']);
    optional('name', set.get('name'), 'string');
    optional('allowAnonymous', set.get('allowanonymous'), 'boolean');
    return {
        allowAnonymous: set.get('allowanonymous') === true,
        allowed: list('allowedPermissions', set.get('allowedpermissions') ?? []).map(parsePermission),
        denied: list('deniedPermissions', set.get('deniedpermissions') ?? []).map(parsePermission),
    };
}
function parsePermission(value) {
    const permission = permission_model_keysOf('a permission', value);
    knowsOnly('a permission', permission, ['identity', 'identitytype', 'securityprovider', 'additionalinfo']);
    const name = permission.get('identity');
    if (typeof name !== 'string' || name === '')
        throw new WrongPermissions('A permission has no `identity`.');
    const typeName = permission.get('identitytype');
    const type = typeof typeName === 'string' ? typeInAnyCase(typeName) : undefined;
    if (!type)
        throw new WrongPermissions('`identityType` must be `User`, `Group`, `VirtualGroup` or `Unknown`.');
    const provider = permission.get('securityprovider');
    optional('securityProvider', provider, 'string');
    const info = permission.get('additionalinfo') ?? {};
    if (!isObject(info) || Object.values(info).some((part) => typeof part !== 'string')) {
        throw new WrongPermissions('`additionalInfo` must be an object of strings.');
    }
    return { type, name, provider: typeof provider === 'string' ? provider : undefined };
}
function list(name, value) {
    if (!Array.isArray(value))
        throw new WrongPermissions(`\`${name}\` must be an array.`);
    return value;
}
function permission_model_keysOf(what, value) {
    if (!isObject(value))
        throw new WrongPermissions(`${what[0]?.toUpperCase()}${what.slice(1)} must be an object.`);
    return foldKeys(value);
}
function knowsOnly(what, keys, known) {
    const stranger = [...keys.keys()].find((key) => !known.includes(key));
    if (stranger !== undefined)
        throw new WrongPermissions(`\`${stranger}\` is no property of ${what}.`);
}
function optional(name, value, type) {
    const isFine = value === undefined || typeof value === type;
    if (!isFine)
        throw new WrongPermissions(`\`${name}\` must be a ${type}.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/model/permissions.js


function readPermissions(value) {
    const read = readModel(value);
    if (read.kind === 'wrong')
        return read;
    const { isVisible: isPublic } = decide(read.model, NOBODY);
    return { kind: 'permissions', count: permissionsOf(read.model).length, isPublic };
}

;// CONCATENATED MODULE: ./lib/sandbox/model/document.js


const COMPRESSION_TYPES = ['UNCOMPRESSED', 'DEFLATE', 'GZIP', 'LZMA', 'ZLIB'];
const RESERVED = [
    'compressedbinarydata',
    'compressedbinarydatafileid',
    'compressiontype',
    'data',
    'documentid',
    'fileextension',
    'orderingid',
    'parentid',
    'permissions',
];
function isReserved(name) {
    return RESERVED.includes(name);
}
function readDocument(value, compression) {
    if (!isObject(value))
        return wrong('An item must be an object.');
    const body = foldKeys(value);
    const permissions = body.has('permissions') ? readPermissions(body.get('permissions')) : undefined;
    if (permissions?.kind === 'wrong')
        return permissions;
    const reason = findWrongProperty(body) ?? findWrongMetadata(body);
    if (reason !== undefined)
        return wrong(reason);
    const document = {
        documentId: string(body.get('documentid')),
        data: packedData(body, compression ?? compressionOf(string(body.get('compressiontype')) ?? 'ZLIB') ?? 'ZLIB'),
        fileExtension: string(body.get('fileextension')),
        parentId: string(body.get('parentid')),
        permissions: permissions && JSON.stringify(body.get('permissions')),
        permissionCount: permissions?.count ?? 0,
        isPublic: permissions?.isPublic ?? true,
        metadata: Object.fromEntries([...body].filter(isMetadata)),
    };
    return { kind: 'document', document };
}
function inlineSize({ data }) {
    return data.kind === 'text' || data.kind === 'base64' ? Buffer.byteLength(data.text) : 0;
}
function compressionOf(name) {
    return COMPRESSION_TYPES.find((type) => type === name);
}
function findWrongProperty(body) {
    if (body.has('orderingid'))
        return '`orderingId` is a query parameter, not a property of an item.';
    for (const name of RESERVED.filter((name) => name !== 'permissions')) {
        if (body.has(name) && typeof body.get(name) !== 'string')
            return `\`${name}\` must be a string.`;
    }
    const type = string(body.get('compressiontype'));
    if (type !== undefined && !compressionOf(type))
        return `\`compressionType\` must be one of ${COMPRESSION_TYPES.join(', ')}, but is \`${type}\`.`;
    const extension = string(body.get('fileextension'));
    if (extension !== undefined && !/^\.[A-Za-z0-9-]+$/.test(extension))
        return `\`fileExtension\` must look like \`.html\`, but is \`${extension}\`.`;
    return findWrongData(body);
}
function findWrongData(body) {
    const given = ['data', 'compressedbinarydata', 'compressedbinarydatafileid'].filter((name) => body.has(name));
    if (given.length > 1)
        return `An item has its data in one property at most, but here are ${given.map((name) => `\`${name}\``).join(' and ')}.`;
    return undefined;
}
function findWrongMetadata(body) {
    for (const entry of body) {
        const [key, value] = entry;
        if (RESERVED.includes(key))
            continue;
        if (key === '')
            return 'A metadata key is empty.';
        if (!isMetadata(entry))
            return `The metadata \`${key}\` must be a string, a number, a boolean or a flat array of those.`;
        const isBroken = [value].flat().some((part) => typeof part === 'string' && !part.isWellFormed());
        if (isBroken)
            return `The metadata \`${key}\` holds half of a surrogate pair, which is no text.`;
    }
    return undefined;
}
function isMetadata(entry) {
    const [key, value] = entry;
    return !RESERVED.includes(key) && (isScalar(value) || (Array.isArray(value) && value.every(isScalar)));
}
function isScalar(value) {
    return (typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)));
}
function packedData(body, compression) {
    const text = string(body.get('data'));
    if (text !== undefined)
        return { kind: 'text', text };
    const base64 = string(body.get('compressedbinarydata'));
    if (base64 !== undefined)
        return { kind: 'base64', text: base64, compression };
    const fileId = string(body.get('compressedbinarydatafileid'));
    return fileId === undefined ? { kind: 'none' } : { kind: 'file', fileId, compression };
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
function wrong(reason) {
    return { kind: 'wrong', reason };
}

;// CONCATENATED MODULE: ./lib/sandbox/model/document-id.js
function whyNotUri(documentId) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(documentId) || !URL.canParse(documentId))
        return 'The document id is not an absolute URI.';
    const stranger = /[^!-~]|["<>\\^`{}]/.exec(documentId);
    if (stranger)
        return `The document id is not a URI: ${JSON.stringify(stranger[0])} must be percent-encoded.`;
    return /%(?![0-9a-f]{2})/i.test(documentId)
        ? 'The document id is not a URI: a `%` is not followed by two hexadecimal digits.'
        : undefined;
}
function hasFragment(documentId) {
    return documentId.includes('#');
}

;// CONCATENATED MODULE: ./lib/sandbox/model/html-text.js
const SILENT = new Set(['script', 'style', 'template', 'title']);
const INLINE = new Set('a abbr b bdi bdo button cite code data del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(' '));
const ENTITIES = {
    ...{
        amp: '&',
        lt: '<',
        gt: '>',
        quot: '"',
        apos: "'",
        nbsp: ' ',
        shy: '',
        copy: '©',
        reg: '®',
        trade: '™',
        deg: '°',
    },
    ...{ hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
    ...{
        bull: '•',
        middot: '·',
        times: '×',
        larr: '←',
        rarr: '→',
        uarr: '↑',
        darr: '↓',
        euro: '€',
        sect: '§',
        para: '¶',
    },
};
function readHtml(html) {
    const parts = [];
    let title = '';
    let language;
    for (let position = 0; position < html.length;) {
        const open = html.indexOf('<', position);
        parts.push(html.slice(position, open === -1 ? html.length : open));
        if (open === -1)
            break;
        const tag = tagAt(html, open);
        position = tag.end;
        if (tag.name === 'html' && !tag.isEnd)
            language ??= attribute(tag.text, 'lang');
        if (tag.name === 'img')
            parts.push(attribute(tag.text, 'alt') ?? '');
        if (SILENT.has(tag.name) && !tag.isEnd) {
            const end = endOfElement(html, tag);
            if (tag.name === 'title' && title === '')
                title = html.slice(tag.end, end);
            position = end;
        }
        if (tag.name === '')
            parts.push('<');
        else if (!INLINE.has(tag.name))
            parts.push('\n');
    }
    return { title: collapse(decodeEntities(title)), language, body: collapse(decodeEntities(parts.join(''))) };
}
function collapse(text) {
    const lines = text.split('\n').map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    return lines.filter((line) => line !== '').join('\n');
}
function tagAt(html, start) {
    if (html.startsWith('<!--', start))
        return markup(html, start, html.indexOf('-->', start + 4), 3);
    if (html[start + 1] === '!' || html[start + 1] === '?')
        return markup(html, start, html.indexOf('>', start), 1);
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(start, start + 60))?.[1];
    if (name === undefined)
        return { name: '', isEnd: false, text: '<', end: start + 1 };
    const end = endOfTag(html, start + name.length);
    return { name: name.toLowerCase(), isEnd: html[start + 1] === '/', text: html.slice(start, end), end };
}
function markup(html, start, found, length) {
    const end = found === -1 ? html.length : found + length;
    return { name: 'wbr', isEnd: false, text: html.slice(start, end), end };
}
function endOfTag(html, start) {
    let quote;
    for (let index = start; index < html.length; index += 1) {
        const mark = html[index];
        if (quote !== undefined)
            quote = mark === quote ? undefined : quote;
        else if (mark === '>')
            return index + 1;
        else if (mark === '"' || mark === "'")
            quote = mark;
    }
    return html.length;
}
function endOfElement(html, tag) {
    const close = new RegExp(`</${tag.name}[\\s/>]`, 'gi');
    close.lastIndex = tag.end;
    return close.exec(html)?.index ?? html.length;
}
function attribute(tag, name) {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
    return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
function decodeEntities(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/fields.js


function indexText(document, documentId, content) {
    const text = decodeText(content);
    const isHtml = /^\.x?html?$/i.test(document.fileExtension ?? '') || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200));
    const html = isHtml ? readHtml(text) : { title: '', body: collapse(text), language: undefined };
    const { title, language } = document.metadata;
    return {
        title: (typeof title === 'string' && collapse(title)) || html.title || lastSegment(documentId),
        body: html.body,
        language: typeof language === 'string' ? language : html.language,
    };
}
function decodeText(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return '';
    }
}
function lastSegment(documentId) {
    return documentId.split(/[/?#]/).findLast((segment) => segment !== '') ?? documentId;
}
function fieldsOf(document, standing) {
    const { documentId, text, pushed } = standing;
    const own = Object.entries(document.metadata).filter(([key]) => /^[a-z][a-z0-9_]{0,254}$/.test(key));
    return {
        source: standing.sourceName,
        filetype: (document.fileExtension ?? '.txt').slice(1).toLowerCase(),
        size: standing.size,
        language: text.language ?? 'unknown',
        ...Object.fromEntries(own.map(([key, value]) => [key, fieldValue(value)])),
        title: text.title,
        date: readDate(document.metadata.date) ?? pushed.getTime(),
        indexeddate: pushed.getTime(),
        uri: documentId,
        urihash: (0,external_node_crypto_.createHash)('sha256').update(documentId).digest('hex').slice(0, 16),
        ...(document.parentId === undefined ? {} : { topparentid: document.parentId }),
    };
}
function fieldValue(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'object')
        return value.map((part) => (typeof part === 'boolean' ? String(part) : part));
    return value;
}
function readDate(value) {
    if (typeof value === 'number')
        return Number.isSafeInteger(Math.trunc(value)) ? Math.trunc(value) : undefined;
    if (typeof value !== 'string')
        return undefined;
    const plain = /^(\d{4})[-/](\d\d)[-/](\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(value);
    const iso = plain && `${plain[1]}-${plain[2]}-${plain[3]}T${plain[4] ?? '00:00'}Z`;
    const time = Date.parse(iso ?? value);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/facet-values.js
const LONGEST = 100;
const ALWAYS_OTHER = new Set([
    'title',
    'uri',
    'urihash',
    'clickableuri',
    'permanentid',
    'editurl',
    'headings',
    'description',
    'sourcepath',
]);
function putFacetValues(database, row, fields) {
    for (const [field, value] of chosenFrom(fields)) {
        database.run `INSERT OR IGNORE INTO facet_values (field, value, row) VALUES (${field}, ${value}, ${row})`;
    }
}
function deleteFacetValues(database, row, fields) {
    for (const [field, value] of chosenFrom(fields)) {
        database.run `DELETE FROM facet_values WHERE field = ${field} AND value = ${value} AND row = ${row}`;
    }
}
function chosenFrom(fields) {
    return Object.entries(fields)
        .filter(([field]) => !ALWAYS_OTHER.has(field))
        .flatMap(([field, value]) => valuesOf(field, value).map((one) => [field, one]));
}
function valuesOf(field, value) {
    if (field === 'date' && typeof value === 'number')
        return yearOf(value);
    const texts = [value].flat().filter((one) => typeof one === 'string');
    return texts.filter((text) => text !== '' && text.length <= LONGEST);
}
function yearOf(milliseconds) {
    const year = new Date(milliseconds).getUTCFullYear();
    return Number.isNaN(year) ? [] : [String(year)];
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/packed.js

function packed(content) {
    return (0,external_node_zlib_.deflateRawSync)(content, { level: 6 });
}
function unpacked(stored) {
    return (0,external_node_zlib_.inflateRawSync)(stored);
}
function packedText(text, like) {
    return (0,external_node_zlib_.deflateRawSync)(Buffer.from(text, 'utf8'), { dictionary: like });
}
function unpackedText(stored, like) {
    return (0,external_node_zlib_.inflateRawSync)(stored, { dictionary: like }).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/items.js




function orderingIdOf(database, { organization, source }, documentId) {
    const row = database.get `
    SELECT ordering_id FROM items WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId}`;
    return row && BigInt(database_text(row, 'ordering_id'));
}
function putItem(database, item) {
    const { organization, source, documentId, title, permissions = '', fileExtension = null, parentId = null } = item;
    const access = accessOf(database, { organization, source, permissions });
    const fields = JSON.stringify(item.fields);
    forget(database, findRows(database, { organization, source }, documentId));
    const row = database.get `
    INSERT INTO items (organization, source, document_id, ordering_id, title, metadata, fields, access, is_public,
                       file_extension, parent_id, content, body, date, pushed)
    VALUES (${organization}, ${source}, ${documentId}, ${orderingKey(item.orderingId)}, ${title},
            ${packedText(JSON.stringify(item.metadata), Buffer.from(fields))}, ${fields}, ${access}, ${item.isPublic ? 1 : 0}, ${fileExtension}, ${parentId},
            ${packed(item.content)}, ${packedText(item.body, item.content)}, ${Math.trunc(Number(item.fields.date))}, ${item.pushed.getTime()})
    ON CONFLICT DO UPDATE SET
      ordering_id = excluded.ordering_id, title = excluded.title, metadata = excluded.metadata, fields = excluded.fields,
      access = excluded.access, is_public = excluded.is_public, file_extension = excluded.file_extension,
      parent_id = excluded.parent_id, content = excluded.content, body = excluded.body, date = excluded.date, pushed = excluded.pushed
    RETURNING row`;
    if (!row)
        throw new Error(`The item \`${documentId}\` was not stored.`);
    const rowid = number(row, 'row');
    database.run `INSERT INTO texts (rowid, title, body, details) VALUES (${rowid}, ${title}, ${item.body}, ${detailsOf(item)})`;
    putFacetValues(database, rowid, item.fields);
}
function findRows(database, { organization, source }, documentId) {
    return database.all `
    SELECT row, fields FROM items
    WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId}`;
}
function accessOf(database, access) {
    const { organization, source, permissions } = access;
    const find = () => database.get `
    SELECT number FROM accesses WHERE organization = ${organization} AND source = ${source} AND permissions = ${permissions}`;
    const known = find();
    if (known)
        return number(known, 'number');
    database.run `INSERT INTO accesses (organization, source, permissions) VALUES (${organization}, ${source}, ${permissions})`;
    const made = find();
    return made ? number(made, 'number') : 0;
}
function detailsOf({ documentId, metadata }) {
    return [documentId, ...Object.values(metadata).flat()].join('\n');
}
function deleteItem(database, { organization, source }, documentId) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId} RETURNING row, fields`;
    return forget(database, rows) > 0;
}
function deleteChildren(database, { organization, source }, documentId, orderingId) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(orderingId)}
      AND document_id >= ${`${documentId}/`} AND document_id < ${`${documentId}0`} RETURNING row, fields`;
    return forget(database, rows);
}
function deleteOlderThan(database, { organization, source }, threshold) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(threshold)}
    RETURNING row, fields`;
    return forget(database, rows);
}
function forget(database, rows) {
    for (const row of rows) {
        const rowid = number(row, 'row');
        database.run `DELETE FROM texts WHERE rowid = ${rowid}`;
        deleteFacetValues(database, rowid, JSON.parse(database_text(row, 'fields')));
    }
    return rows.length;
}
function countItems(database, { organization, source }) {
    const row = database.get `SELECT count(*) AS n FROM items WHERE organization = ${organization} AND source = ${source}`;
    return row ? number(row, 'n') : 0;
}
function listItems(database, source) {
    const rows = database.all `
    SELECT items.*, permissions FROM items JOIN accesses ON accesses.number = items.access
    WHERE items.source = ${source} ORDER BY document_id`;
    return rows.map(toItem);
}
function findItem(database, { organization, source }, documentId) {
    const row = database.get `
    SELECT items.*, permissions FROM items JOIN accesses ON accesses.number = items.access
    WHERE items.organization = ${organization} AND items.source = ${source} AND document_id = ${documentId}`;
    return row && toItem(row);
}
function toItem(row) {
    const permissions = database_text(row, 'permissions');
    const content = unpacked(bytes(row, 'content'));
    const fields = database_text(row, 'fields');
    return {
        organization: database_text(row, 'organization'),
        source: database_text(row, 'source'),
        documentId: database_text(row, 'document_id'),
        title: database_text(row, 'title'),
        metadata: JSON.parse(unpackedText(bytes(row, 'metadata'), Buffer.from(fields))),
        fields: JSON.parse(fields),
        body: unpackedText(bytes(row, 'body'), content),
        content,
        permissions: permissions === '' ? undefined : JSON.parse(permissions),
        isPublic: number(row, 'is_public') === 1,
        fileExtension: maybeText(row, 'file_extension'),
        parentId: maybeText(row, 'parent_id'),
        orderingId: BigInt(database_text(row, 'ordering_id')),
        pushed: new Date(number(row, 'pushed')),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/model/field-model.js


const FIELD_TYPES = ['LONG', 'LONG_64', 'DOUBLE', 'DATE', 'STRING', 'VECTOR'];
const OF_TEXT = ['multiValueFacet', 'hierarchicalFacet', 'mergeWithLexicon', 'stemming', 'multilingual'];
const field_model_option = schemas/* boolean */.zMY().optional();
const field_model_model = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^([a-z][a-z0-9_]{0,254})$/, { error: 'must match `^([a-z][a-z0-9_]{0,254})$`' }),
    type: schemas/* enum */.k5n(FIELD_TYPES),
    description: schemas/* string */.YjP().optional(),
    label: schemas/* string */.YjP().optional(),
    automaticFacetsCandidate: field_model_option,
    automaticFacetsCandidateTags: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    includeInQuery: field_model_option,
    includeInResults: field_model_option,
    keyValue: field_model_option,
    multilingual: field_model_option,
    keepAccentsDisplayValueFacet: field_model_option,
    keepDistinctDisplayValueFacet: field_model_option,
    mergeWithLexicon: field_model_option,
    smartDateFacet: field_model_option,
    facet: field_model_option,
    multiValueFacet: field_model_option,
    hierarchicalFacet: field_model_option,
    sort: field_model_option,
    ranking: field_model_option,
    stemming: field_model_option,
    multiValueFacetTokenizers: schemas/* string */.YjP().optional(),
    useCacheForNestedQuery: field_model_option,
    useCacheForSort: field_model_option,
    useCacheForNumericQuery: field_model_option,
    useCacheForComputedFacet: field_model_option,
    dateFormat: schemas/* string */.YjP().optional(),
    projectIds: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const fieldModel = field_model_model.superRefine((field, context) => {
    const wrong = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    if (isReserved(field.name))
        wrong('name', 'is reserved');
    if (field.multilingual && !field.keyValue)
        wrong('multilingual', 'needs `keyValue`');
    if (field.type === 'STRING')
        return;
    for (const name of OF_TEXT)
        if (field[name])
            wrong(name, `is for fields of type STRING, not ${field.type}`);
    for (const name of ['facet', 'sort'])
        if (field[name] === false)
            wrong(name, `cannot be false for a field of type ${field.type}`);
});
function shownField(field, system) {
    const isAlways = field.type !== 'STRING';
    return {
        includeInQuery: true,
        includeInResults: true,
        facet: isAlways,
        sort: isAlways,
        multiValueFacet: false,
        multiValueFacetTokenizers: ';',
        mergeWithLexicon: false,
        stemming: false,
        ranking: false,
        keyValue: false,
        description: '',
        ...field,
        system,
    };
}
const SYSTEM_FIELDS = [
    ...['title', 'author', 'language', 'filetype', 'filename', 'clickableuri', 'source', 'uri', 'urihash'].map((name) => ({ name, type: 'STRING' })),
    ...['date', 'indexeddate'].map((name) => ({ name, type: 'DATE' })),
    ...['size', 'rowid'].map((name) => ({ name, type: 'LONG_64' })),
    { name: 'topparentid', type: 'STRING' },
    { name: 'concepts', type: 'STRING', multiValueFacet: true },
].map((field) => shownField(field, true));

;// CONCATENATED MODULE: ./lib/sandbox/storage/mapping-rules.js

function listRules(database, { organization, source }) {
    return database.all `
    SELECT * FROM mapping_rules WHERE organization = ${organization} AND source = ${source} ORDER BY number`.map(toRule);
}
function putRule(database, { organization, source }, { id, field, content }) {
    database.run `
    INSERT INTO mapping_rules (id, organization, source, field, content)
    VALUES (${id}, ${organization}, ${source}, ${field}, ${JSON.stringify(content)})
    ON CONFLICT DO UPDATE SET field = excluded.field, content = excluded.content`;
}
function toRule(row) {
    return { id: database_text(row, 'id'), field: database_text(row, 'field'), content: JSON.parse(database_text(row, 'content')) };
}
function statementParts(statement) {
    const parts = statement.split(/(%\[[^[\]]*\])/).filter((part) => part !== '');
    const read = parts.map((part) => {
        const [, name, origin] = /^%\[([^\s:[\]]+)(?::(crawler|converter|mapping))?\]$/.exec(part) ?? [];
        return name === undefined ? part : { name: name.toLowerCase(), origin };
    });
    return read.some((part) => typeof part === 'string' && part.includes('%[')) ? undefined : read;
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/organization-fields.js


function listFields(database, organization) {
    return [...SYSTEM_FIELDS, ...ownFields(database, organization)].toSorted((one, other) => one.name < other.name ? -1 : 1);
}
function ownFields(database, organization) {
    const rows = database.all `SELECT model FROM fields WHERE organization = ${organization} ORDER BY name`;
    return rows.map((row) => shownField(fieldModel.parse(JSON.parse(database_text(row, 'model'))), false));
}
function findField(database, organization, name) {
    return listFields(database, organization).find((field) => field.name === name);
}
function putField(database, organization, field) {
    database.run `
    INSERT INTO fields (organization, name, model) VALUES (${organization}, ${field.name}, ${JSON.stringify(field)})
    ON CONFLICT DO UPDATE SET model = excluded.model`;
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/mapped-fields.js




const STANDARD = new Set(SYSTEM_FIELDS.map(({ name }) => name));
function indexedFields(database, source, metadata, all) {
    if (!isSetUp(database, source))
        return { fields: all, left: [] };
    const standard = Object.fromEntries(Object.entries(all).filter(([name]) => STANDARD.has(name)));
    return mappedFields(database, { organization: source.organization, source: source.id }, { metadata, standard });
}
function mappedFields(database, place, { metadata, standard }) {
    const rules = listRules(database, place);
    const fields = { ...standard };
    const left = [];
    for (const field of ownFields(database, place.organization)) {
        const rule = rules.find((one) => one.field === field.name);
        const value = (rule && statementValue(rule, { metadata, standard })) ?? metadata[field.name];
        if (value === undefined)
            continue;
        const converted = convert(value, field);
        if (converted === undefined)
            left.push(`\`${field.name}\` is of the type ${field.type}, which ${JSON.stringify(value)} is not.`);
        else
            fields[field.name] = converted;
    }
    return { fields, left };
}
function statementValue({ content }, filling) {
    for (const statement of content) {
        const value = givenBy(statement, filling);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function givenBy(statement, { metadata, standard }) {
    const parts = (statementParts(statement) ?? []).map((part) => {
        if (typeof part === 'string')
            return part;
        const found = part.origin === 'crawler' ? metadata[part.name] : (metadata[part.name] ?? standard[part.name]);
        return part.origin === 'converter' || part.origin === 'mapping' ? standard[part.name] : found;
    });
    if (parts.length === 0 || parts.includes(undefined))
        return undefined;
    return parts.length === 1 ? parts[0] : parts.map(textOf).join('');
}
function textOf(value) {
    return typeof value === 'object' ? value.join(';') : String(value ?? '');
}
function convert(value, field) {
    switch (field.type) {
        case 'STRING':
            return field.multiValueFacet ? severalTexts(value, field) : textOf(value);
        case 'DATE':
            return finite(Date.parse(textOf(value)));
        case 'DOUBLE':
            return finite(numberOf(value));
        case 'LONG_64':
            return whole(numberOf(value), Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
        case 'LONG':
            return whole(numberOf(value), -(2 ** 31), 2 ** 31 - 1);
        case 'VECTOR':
            return undefined;
    }
}
function severalTexts(value, { multiValueFacetTokenizers = ';' }) {
    const texts = typeof value === 'object' ? value.map(String) : [String(value)];
    const pieces = texts.flatMap((text) => splitAtAny(text, multiValueFacetTokenizers));
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
function splitAtAny(text, characters) {
    return [...characters].reduce((pieces, one) => pieces.flatMap((piece) => piece.split(one)), [text]);
}
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
function finite(number) {
    return Number.isFinite(number) ? number : undefined;
}
function whole(number, lowest, highest) {
    return Number.isInteger(number) && number >= lowest && number <= highest ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/unknown-identities.js




function whyNotKnown(database, place, permissions) {
    const { source } = place;
    if (source.visibility !== 'SECURED' || permissions === undefined)
        return undefined;
    const usual = defaultProviderOf(database, source);
    for (const permission of permissionsOf(modelOf(permissions))) {
        const { provider: id = usual?.id } = permission;
        const provider = id === undefined ? undefined : findProvider(database, source.organization, id);
        const reason = provider ? whyProviderRefuses(database, place, provider, permission) : whyNoProvider(place, id);
        if (reason !== undefined)
            return `The permissions name the ${identityText(permission)}, but ${reason}.`;
    }
    return undefined;
}
function whyNoProvider({ source, knowsOthers }, id) {
    if (knowsOthers)
        return undefined;
    return id === undefined
        ? `no security provider: none is associated with the source \`${source.id}\``
        : `there is no security provider \`${id}\``;
}
function whyProviderRefuses(database, { knowsOthers }, provider, permission) {
    if (provider.id === EMAIL_PROVIDER) {
        const isKnown = permission.type === 'USER' && /^[^\s@]+@[^\s@]+$/.test(permission.name);
        return isKnown
            ? undefined
            : `the security provider \`${EMAIL_PROVIDER}\` knows users by their e-mail addresses alone`;
    }
    const ages = agesOf(database, provider, permission);
    if (ages)
        return ages.isDisabled ? `it is disabled in the security provider \`${provider.id}\`` : undefined;
    if (knowsOthers && !hasIdentities(database, provider))
        return undefined;
    return `the security provider \`${provider.id}\` knows no such identity`;
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/apply-items.js













function applyTask(operation, task) {
    if (task.kind === 'put')
        applyPut(operation, task.documentId, task.body, task.compression);
    else if (task.kind === 'delete')
        applyDelete(operation, task.documentId, task.deleteChildren);
    else if (task.kind === 'batch')
        apply_items_applyBatch(operation, task.fileId);
    else
        apply_items_applyOlderThan(operation);
}
function apply_items_applyBatch(operation, fileId) {
    const read = readBatch(consumeContainer(operation.database, fileId));
    const entry = { id: fileId, operation: 'BATCH_FILE', task: 'CONSUMING_BATCH' };
    if (read.kind === 'broken') {
        apply_items_report(operation, { ...entry, result: 'ERROR', reason: read.reason });
        apply_items_violate(operation, `The batch \`${fileId}\``, read.reason);
        return;
    }
    const injected = (0,rejections/* whyBatchRejected */.x4)(operation.injected);
    if (injected !== undefined) {
        apply_items_report(operation, { ...entry, result: 'ERROR', reason: injected });
        return;
    }
    for (const { documentId, body } of read.batch.addOrUpdate)
        applyPut(operation, documentId, body, undefined);
    for (const deletion of read.batch.deletes)
        applyDelete(operation, deletion.documentId, deletion.deleteChildren);
    apply_items_report(operation, { ...entry, result: 'COMPLETED' });
}
function applyPut(operation, documentId, body, compression) {
    const known = orderingIdOf(operation.database, apply_items_keyOf(operation), documentId);
    const name = known === undefined ? 'ADD' : 'UPDATE';
    const rejection = rejectionOf(operation, documentId, name, known) ?? apply_items_store(operation, documentId, body, compression);
    if (rejection)
        reject(operation, documentId, name, rejection);
    else
        apply_items_report(operation, { id: documentId, operation: name, task: 'INDEXING', result: 'COMPLETED' });
    if (hasFragment(documentId))
        apply_items_violate(operation, `\`${documentId}\``, 'A document id should have no fragment.');
}
function applyDelete(operation, documentId, withChildren) {
    const { database, orderingId } = operation;
    const key = apply_items_keyOf(operation);
    const name = withChildren ? 'DELETE_AND_CHILDREN' : 'DELETE';
    const rejection = rejectionOf(operation, documentId, name, orderingIdOf(database, key, documentId));
    if (rejection) {
        reject(operation, documentId, name, rejection);
        return;
    }
    const children = withChildren ? deleteChildren(database, key, documentId, orderingId) : 0;
    const wasThere = deleteItem(database, key, documentId) || children > 0;
    const missing = { result: 'SKIPPED', reason: 'There was nothing to delete.' };
    apply_items_report(operation, {
        id: documentId,
        operation: name,
        task: 'INDEXING',
        ...(wasThere ? { result: 'COMPLETED' } : missing),
    });
}
function apply_items_applyOlderThan(operation) {
    const { database, source, orderingId } = operation;
    raiseHighWater(database, source, orderingId);
    const deleted = deleteOlderThan(database, apply_items_keyOf(operation), orderingId);
    const entry = {
        id: String(orderingId),
        operation: 'DELETE_OLDER_THAN',
        task: 'INDEXING',
        result: 'COMPLETED',
    };
    apply_items_report(operation, { ...entry, reason: `${deleted} items were older.` });
}
function rejectionOf({ source, orderingId, injected }, documentId, name, known) {
    const notUri = whyNotUri(documentId);
    if (notUri !== undefined)
        return { task: 'CONSUMING', reason: notUri, isViolation: true };
    const consuming = { task: 'CONSUMING', isViolation: false };
    if (orderingId < source.highWater) {
        const reason = `The ordering id ${orderingId} is lower than ${source.highWater}, the last threshold of a delete-older-than.`;
        return { ...consuming, reason };
    }
    if (known !== undefined && orderingId <= known) {
        return { ...consuming, reason: `The ordering id ${orderingId} is not higher than ${known}, the item's own.` };
    }
    return (0,rejections/* whyRejected */.X0)(injected, documentId, name);
}
function apply_items_store(operation, documentId, body, compression) {
    const { database, source, accepted, knowsOthers } = operation;
    const read = readDocument(body, compression);
    if (read.kind === 'wrong')
        return { task: 'VALIDATION', reason: read.reason, isViolation: true };
    const { document } = read;
    const excess = findExcess(document, source);
    if (excess !== undefined)
        return { task: 'VALIDATION', reason: excess, isViolation: true };
    const notKnown = whyNotKnown(database, { source, knowsOthers }, document.permissions);
    if (notKnown !== undefined)
        return { task: 'VALIDATION', reason: notKnown, isViolation: false };
    const unpacked = unpack(document.data, (fileId) => takeReferencedFile(database, source.organization, fileId, accepted));
    if (unpacked.kind === 'undecodable')
        return { task: 'PROCESSING', ...unpacked };
    index(operation, documentId, document, unpacked.bytes);
    return undefined;
}
function findExcess(document, { visibility }) {
    const { permissionCount } = document;
    const size = inlineSize(document);
    if (size > DATA_LIMIT)
        return `The data within an item may have ${DATA_LIMIT} bytes at most, but has ${size}.`;
    if (visibility !== 'SECURED' || permissionCount <= PERMISSION_LIMIT)
        return undefined;
    return `An item may have ${PERMISSION_LIMIT} permissions at most, but this one has ${permissionCount}.`;
}
function index(operation, documentId, document, content) {
    const { database, source, orderingId, due } = operation;
    const text = indexText(document, documentId, content);
    const standing = { documentId, sourceName: source.name, text, size: content.byteLength, pushed: due };
    const { fields, left } = indexedFields(database, source, document.metadata, fieldsOf(document, standing));
    for (const reason of left)
        apply_items_report(operation, { id: documentId, operation: 'UPDATE', task: 'MAPPING', result: 'WARNING', reason });
    putItem(database, {
        ...apply_items_keyOf(operation),
        documentId,
        title: text.title,
        metadata: document.metadata,
        fields,
        body: text.body,
        content,
        permissions: document.permissions,
        isPublic: document.isPublic,
        fileExtension: document.fileExtension,
        parentId: document.parentId,
        orderingId,
        pushed: due,
    });
}
function reject(operation, id, name, { task, reason, isViolation }) {
    apply_items_report(operation, { id, operation: name, task, result: 'REJECTED', reason });
    if (isViolation)
        apply_items_violate(operation, `${name} of \`${id}\``, reason);
}
function apply_items_violate({ database, due }, subject, reason) {
    recordViolation(database, `${subject}: ${reason}`, due);
}
function apply_items_report(operation, outcome) {
    const { database, source, orderingId, due, newId } = operation;
    writeLog(database, { ...outcome, organization: source.organization, source: source.id, orderingId }, due, newId());
}
function apply_items_keyOf({ source }) {
    return { organization: source.organization, source: source.id };
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/tasks.js




function parseTask(json) {
    const value = JSON.parse(json);
    const task = isObject(value) ? toWork(value) : undefined;
    if (!isObject(value) || !task)
        throw new Error(`The database holds an operation that this version does not know: ${json.slice(0, 80)}`);
    return { ...task, injected: toInjectedRejection(value.injected) };
}
function toWork(value) {
    return toItemWork(value) ?? toIdentityWork(value);
}
function toIdentityWork({ kind, provider, change, body, fileId, }) {
    if (typeof provider !== 'string')
        return undefined;
    if (kind === 'identities-older-than')
        return { kind, provider };
    if (kind === 'identity-batch' && typeof fileId === 'string')
        return { kind, provider, fileId };
    const known = CHANGE_KINDS.find((one) => one === change);
    return kind === 'identity' && known ? { kind, provider, change: known, body } : undefined;
}
function toItemWork({ kind, documentId, compression, body, deleteChildren, fileId, }) {
    if (kind === 'older-than')
        return { kind };
    if (kind === 'batch' && typeof fileId === 'string')
        return { kind, fileId };
    if (typeof documentId !== 'string')
        return undefined;
    if (kind === 'delete')
        return { kind, documentId, deleteChildren: deleteChildren === true };
    return kind === 'put' ? { kind, documentId, compression: compressionOf(String(compression)), body } : undefined;
}
function toInjectedRejection(value) {
    if (!isObject(value))
        return undefined;
    const reason = rejections/* REJECTION_REASONS */.Kr.find((known) => known === value.reason);
    return reason && { reason, share: Number(value.share), salt: String(value.salt) };
}

;// CONCATENATED MODULE: ./lib/sandbox/indexing/pipeline.js







const LONGEST_TIMER_MS = 2 ** 31 - 1;
function createPipeline(options) {
    const { database, now, schedule } = options;
    let cancel = () => { };
    const settle = () => {
        let hasApplied = false;
        while (applyNext(options))
            hasApplied = true;
        if (hasApplied)
            options.onApplied?.();
        arm();
    };
    const arm = () => {
        cancel();
        const due = nextDue(database);
        if (due === undefined)
            return;
        const delay = Math.min(Math.max(0, due - now().getTime()), LONGEST_TIMER_MS);
        cancel = schedule(settle, delay);
    };
    arm();
    return {
        accept(acceptance) {
            enqueue(options, acceptance);
            arm();
        },
        settle,
        stop: () => cancel(),
    };
}
function enqueue({ database, now, indexingDelayMs }, acceptance) {
    const { task, queueDelayMs = 0 } = acceptance;
    const accepted = now();
    const orderingId = acceptance.orderingId ?? assignId(database, acceptance, accepted);
    const [{ organization }, source] = 'source' in acceptance ? [acceptance.source, acceptance.source.id] : [acceptance.provider, ''];
    const due = accepted.getTime() + indexingDelayMs + queueDelayMs;
    database.run `
    INSERT INTO operations (organization, source, ordering_id, accepted, due, task)
    VALUES (${organization}, ${source}, ${orderingKey(orderingId)}, ${accepted.getTime()}, ${due}, ${JSON.stringify(task)})`;
}
function assignId(database, acceptance, now) {
    return 'source' in acceptance
        ? assignOrderingId(database, acceptance.source, now)
        : assignProviderOrderingId(database, acceptance.provider, now);
}
function applyNext(options) {
    const { database, now } = options;
    const time = now().getTime();
    if ((nextDue(database) ?? Number.POSITIVE_INFINITY) > time)
        return false;
    return database.transaction(() => {
        const row = database.get `SELECT * FROM operations WHERE due <= ${time} ORDER BY due, number LIMIT 1`;
        if (!row)
            return false;
        database.run `DELETE FROM operations WHERE number = ${number(row, 'number')}`;
        apply(options, row);
        return true;
    });
}
function apply({ database, newId, knowsOthers }, row) {
    const organization = database_text(row, 'organization');
    const task = parseTask(database_text(row, 'task'));
    const circumstances = {
        ...{ database, newId, knowsOthers, injected: task.injected },
        orderingId: BigInt(database_text(row, 'ordering_id')),
        accepted: new Date(number(row, 'accepted')),
        due: new Date(number(row, 'due')),
    };
    if ('provider' in task) {
        const provider = findProvider(database, organization, task.provider);
        if (provider)
            applyIdentityWork({ ...circumstances, provider }, task);
        return;
    }
    const source = findSource(database, organization, database_text(row, 'source'));
    if (source)
        applyTask({ ...circumstances, source }, task);
}
function nextDue(database) {
    const row = database.get `SELECT due FROM operations ORDER BY due LIMIT 1`;
    return row && number(row, 'due');
}

;// CONCATENATED MODULE: ./lib/sandbox/model/sandbox-key.js
const SANDBOX_KEY = 'xxsandbox0-0000-4000-8000-docstocoveo0';

;// CONCATENATED MODULE: ./lib/sandbox/search/security-cache.js



function principalOf(principal) {
    if (principal === 'anonymous')
        return principal;
    const { name, provider = EMAIL_PROVIDER, type = 'USER' } = principal;
    return [{ name, provider, type }];
}
function standingOf(database, organization, principal) {
    const caseSensitive = new Set(listProviders(database, organization).flatMap(({ id, isCaseSensitive }) => (isCaseSensitive ? [id] : [])));
    const keyOf = ({ provider, type, name }) => JSON.stringify([provider, type, nameKey(name, caseSensitive.has(provider))]);
    const known = principal === 'anonymous' ? [] : listIdentities(database, { organization });
    const paths = walk(principal === 'anonymous' ? [] : principal, known, keyOf);
    return { pathTo: (identity) => paths.get(keyOf(identity)) };
}
function walk(starts, known, keyOf) {
    const links = linksOf(known, keyOf);
    const disabled = new Set(known.filter(({ isDisabled }) => isDisabled).map(keyOf));
    const paths = new Map();
    const reach = (identity, path) => {
        const key = keyOf(identity);
        if (paths.has(key) || disabled.has(key))
            return false;
        paths.set(key, path);
        return true;
    };
    let front = starts.filter((start) => reach(start, []));
    while (front.length > 0) {
        front = front.flatMap((from) => {
            const path = paths.get(keyOf(from)) ?? [];
            return (links.get(keyOf(from)) ?? []).flatMap(({ to, relation }) => reach(to, [...path, `the ${title(from)} ${relation} the ${title(to)}`]) ? [to] : []);
        });
    }
    return paths;
}
function title(identity) {
    return `${identityText(identity)} of \`${identity.provider}\``;
}
function linksOf(known, keyOf) {
    const links = new Map();
    const link = (from, relation, to) => {
        const key = keyOf(from);
        const all = links.get(key) ?? [];
        all.push({ to, relation });
        links.set(key, all);
    };
    for (const identity of known.filter(({ isDisabled }) => !isDisabled)) {
        const { provider, members, wellKnowns, mappings } = identity;
        for (const member of members)
            link({ ...member, provider }, 'is a member of', identity);
        for (const granted of wellKnowns)
            link(identity, 'was granted', { ...granted, provider });
        for (const other of mappings) {
            link(identity, 'is the same as', other);
            link(other, 'is the same as', identity);
        }
    }
    return links;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/matching.js

function termsOf({ words, isUnfinished = false }) {
    if (words.trim() === '')
        return undefined;
    const terms = words.match(/"[^"]*"|[\p{L}\p{N}\p{M}_]+/gu) ?? [];
    const quoted = terms.map((term) => `"${term.replaceAll('"', '')}"`).filter((term) => /[\p{L}\p{N}]/u.test(term));
    const isWord = /[\p{L}\p{N}]$/u.test(words);
    return quoted.map((term, at) => (isUnfinished && isWord && at === quoted.length - 1 ? `${term}*` : term));
}
function matchingRows(matching, terms, needsItems = false) {
    const { organization, conditions } = matching;
    const all = [
        ...(terms === undefined ? [] : [{ sql: 'texts MATCH ?', values: [terms.join(' AND ')] }]),
        ...(organization === undefined ? [] : [{ sql: 'items.organization = ?', values: [organization] }]),
        ...conditions.map(({ sql, values }) => ({ sql: `(${sql})`, values })),
    ];
    const isByWordsAlone = terms !== undefined && all.length === 1 && !needsItems;
    const both = terms === undefined ? 'items' : 'texts CROSS JOIN items ON items.row = texts.rowid';
    const where = all.length === 0 ? '' : ` WHERE ${all.map(({ sql }) => sql).join(' AND ')}`;
    return {
        sql: `FROM ${isByWordsAlone ? 'texts' : both}${where}`,
        values: all.flatMap(({ values }) => values),
        row: isByWordsAlone ? 'texts.rowid' : 'items.row',
    };
}
const MOST_KEPT = 200;
const kept = new WeakMap();
function remembered(database, question, answer) {
    const version = database.version();
    const known = kept.get(database);
    const answers = known?.version === version ? known.answers : new Map();
    if (answers.size > MOST_KEPT)
        answers.clear();
    kept.set(database, { version, answers });
    const key = JSON.stringify(question);
    if (!answers.has(key))
        answers.set(key, answer());
    return answers.get(key);
}
function countMatching(database, matching) {
    const terms = termsOf(matching);
    if (terms?.length === 0)
        return 0;
    const { sql, values } = matchingRows(matching, terms);
    return remembered(database, ['count', sql, values], () => {
        const [row] = database.select(`SELECT count(*) AS n ${sql}`, values);
        return row ? number(row, 'n') : 0;
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/search/visibility.js








function createJudge(database, organization, principal) {
    const standing = standingOf(database, organization, principal);
    const contexts = new Map();
    return ({ source, permissions }) => {
        const context = contexts.get(source) ?? contextOf(database, organization, source);
        contexts.set(source, context);
        const identityOf = ({ type, name, provider = context.provider }) => ({ type, name, provider });
        return visibility_judge(permissions, context, (permission) => standing.pathTo(identityOf(permission)));
    };
}
function contextOf(database, organization, source) {
    const made = database.get `
    SELECT 1 FROM sources_made_by_name WHERE organization = ${organization} AND source = ${source}`;
    return {
        visibility: findSource(database, organization, source)?.visibility ?? 'SECURED',
        isMadeByName: made !== undefined,
        provider: defaultProviderOf(database, { organization, id: source })?.id ?? EMAIL_PROVIDER,
    };
}
function visibility_judge(permissions, { visibility, isMadeByName }, pathTo) {
    if (visibility !== 'SECURED') {
        return { isVisible: true, reasons: [`The source is ${visibility.toLowerCase()}, so everybody sees the item.`] };
    }
    if (permissions === undefined)
        return isMadeByName ? OPEN : HIDDEN;
    const model = modelOf(permissions);
    const decision = decide(model, (permission) => pathTo(permission) !== undefined);
    const reasons = decision.steps.flatMap((step) => reasonsOf(step, (by) => pathTo(by) ?? []));
    return { isVisible: decision.isVisible, reasons: [...reasons, conclusion(model.kind, decision)] };
}
const HIDDEN = {
    isVisible: false,
    reasons: ['The source is secured and the item has no permissions, so nobody sees it.'],
};
const OPEN = {
    isVisible: true,
    reasons: ['The sandbox made the source when it was first named, so everybody sees an item without permissions.'],
};
function reasonsOf({ level, set, verdict }, pathTo) {
    const place = level === undefined ? `Set ${set}` : `Level ${level}, set ${set}`;
    if (verdict.kind === 'undecided')
        return [`${place} names neither them nor a group of theirs.`];
    if (verdict.by === 'everyone')
        return [`${place} allows everybody.`];
    const path = pathTo(verdict.by);
    const because = path.length === 0 ? '' : `: ${path.join('; ')}`;
    return [`${place} ${verdict.kind === 'denied' ? 'denies' : 'allows'} the ${identityText(verdict.by)}${because}.`];
}
function conclusion(kind, { isVisible, steps }) {
    if (steps.length === 0)
        return 'The permissions hold no set, so nobody sees the item.';
    if (kind === 'levels')
        return isVisible ? 'The first level that decides allows.' : 'No level allows before one denies.';
    return isVisible ? 'Every set allows.' : 'Not every set allows.';
}
function listVisible(database, source, principal) {
    const [{ sql, values } = { sql: '1', values: [] }] = conditionOf(database, principal);
    const rows = database.select(`SELECT document_id FROM items WHERE source = ? AND ${sql} ORDER BY document_id`, [
        source,
        ...values,
    ]);
    return rows.map((row) => database_text(row, 'document_id'));
}
function conditionOf(database, viewer, organization) {
    if (viewer === 'everything')
        return [];
    const numbers = remembered(database, ['visible', viewer, organization ?? null], () => {
        const judges = new Map();
        const seen = listGuarded(database, organization).filter((item) => {
            const judge = judges.get(item.organization) ?? createJudge(database, item.organization, viewer);
            judges.set(item.organization, judge);
            return judge(item).isVisible;
        });
        return seen.map(({ access }) => access).join(', ');
    });
    return [{ sql: `items.access IN (${numbers})`, values: [] }];
}
function listGuarded(database, organization) {
    const rows = database.all `SELECT * FROM accesses WHERE organization = coalesce(${organization ?? null}, organization)`;
    return rows.map((row) => {
        const permissions = database_text(row, 'permissions');
        return {
            access: number(row, 'number'),
            organization: database_text(row, 'organization'),
            source: database_text(row, 'source'),
            permissions: permissions === '' ? undefined : permissions,
        };
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/http/errors.js
class RefusedCall extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.message);
        this.name = 'RefusedCall';
        this.refusal = refusal;
    }
}
function refuse(status, errorCode, message, isViolation) {
    return new RefusedCall({ status, ...(errorCode === undefined ? {} : { errorCode }), message, isViolation });
}
function unauthorized() {
    return refuse(401, 'UNAUTHORIZED', 'The header `Authorization: Bearer <API key>` is missing or malformed.', false);
}
function invalidToken() {
    return refuse(401, 'INVALID_TOKEN', 'The API key is unknown, expired or disabled.', false);
}
function accessDenied(message) {
    return refuse(403, 'ACCESS_DENIED', message, false);
}
function unknownOrganization(organization) {
    return refuse(404, 'ORGANIZATION_NOT_FOUND', `There is no organization \`${organization}\`.`, false);
}
function unknownSource(source) {
    return refuse(412, 'SOURCE_DOES_NOT_EXIST', `There is no source \`${source}\`.`, false);
}
function notFound(message) {
    return refuse(404, 'NOT_FOUND', message, false);
}
function wrongAddress(status, message) {
    return refuse(status, undefined, message, true);
}
function missingParameter(name) {
    return refuse(412, 'MISSING_PARAMETER', `The parameter \`${name}\` is required.`, true);
}
function invalidParameter(name, expected, value) {
    return refuse(412, 'INVALID_PARAMETER', `The parameter \`${name}\` must be ${expected}, but is \`${value}\`.`, true);
}
function unusableFile(reason, isViolation) {
    return refuse(412, 'INVALID_PARAMETER', reason, isViolation);
}
function invalidJson(reason) {
    return refuse(400, 'INVALID_JSON', reason, true);
}
function invalidQuery(reason) {
    return refuse(400, 'INVALID_QUERY', reason, true);
}
function unsupportedMediaType(type) {
    const came = type === undefined ? 'there is none' : `it is \`${type}\``;
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `The content type of a body must be \`application/json\`, but ${came}.`, true);
}
function tooLarge(what, limit) {
    return refuse(413, undefined, `Request Entity Too Large: ${what} may have ${limit} bytes at most.`, true);
}

;// CONCATENATED MODULE: ./lib/sandbox/model/privileges.js
function platform(targetDomain, type, targetId = '*') {
    return { owner: 'PLATFORM', targetDomain, type, targetId };
}
function search(targetDomain) {
    return { owner: 'SEARCH_API', targetDomain, type: 'ENABLE', targetId: '*' };
}
const NOTHING = () => [];
const ORGANIZATION_VIEW = () => [platform('ORGANIZATION', 'VIEW')];
const SOURCE_VIEW = () => [platform('SOURCE', 'VIEW')];
const SOURCE_CREATE = () => [platform('SOURCE', 'CREATE')];
const SOURCE_EDIT = ({ source = '' }) => [platform('SOURCE', 'EDIT', source)];
const FIELD_VIEW = () => [platform('FIELD', 'VIEW')];
const FIELD_CREATE = () => [platform('FIELD', 'CREATE')];
const FIELD_EDIT = () => [platform('FIELD', 'EDIT')];
const PROVIDER_VIEW = () => [platform('SECURITY_PROVIDER', 'VIEW')];
const PROVIDER_CREATE = () => [platform('SECURITY_PROVIDER', 'CREATE')];
const PROVIDER_EDIT = ({ provider = '' }) => [platform('SECURITY_PROVIDER', 'EDIT', provider)];
const IDENTITIES_PUSH = (names) => [platform('ORGANIZATION', 'VIEW'), ...PROVIDER_EDIT(names)];
const CACHE_VIEW = () => [platform('SECURITY_CACHE', 'VIEW')];
const CACHE_EDIT = () => [platform('SECURITY_CACHE', 'EDIT')];
const LOGS_VIEW = () => [platform('ORGANIZATION', 'VIEW'), platform('SOURCE', 'VIEW')];
const KEY_CREATE = () => [platform('API_KEY', 'CREATE')];
const SEARCH = () => [search('EXECUTE_QUERY')];
const SEARCH_EVERYTHING = () => [search('EXECUTE_QUERY'), search('VIEW_ALL_CONTENT')];
const IMPERSONATE = () => [search('IMPERSONATE')];
function approves(held, needed) {
    return held.some(({ owner, targetDomain, type, targetId }) => owner === needed.owner &&
        targetDomain === needed.targetDomain &&
        type === needed.type &&
        (targetId === '*' || targetId === needed.targetId));
}
function privilegeName({ owner, targetDomain, type, targetId }) {
    return `${owner} ${targetDomain} ${type} ${targetId}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/access.js



function holderOf(call, { keys, now }) {
    const holder = keys.holderOf(bearerOf(call), now());
    if (!holder)
        throw invalidToken();
    return holder;
}
function requirePrivileges({ privileges, organization: own }, organization, needed) {
    if (own !== undefined && own !== organization)
        throw accessDenied(`The key is for the organization \`${own}\`.`);
    if (privileges === 'all')
        return;
    const missing = needed.filter((one) => !approves(privileges, one));
    if (missing.length > 0)
        throw accessDenied(`The key lacks ${missing.map(privilegeName).join(', ')}.`);
}
function bearerOf({ request }) {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined)
        throw unauthorized();
    return bearer;
}
function requireOrganization({ database, isOpen }, organization) {
    if (!isOpen && !hasOrganization(database, organization))
        throw unknownOrganization(organization);
    return organization;
}
function requireSource({ database, isOpen }, organization, id) {
    const known = findSource(database, organization, id);
    if (known)
        return known;
    if (isOpen)
        makeSource(database, { organization, id });
    const made = findSource(database, organization, id);
    if (!made)
        throw unknownSource(id);
    return made;
}
function makeSource(database, { organization, id }) {
    putSource(database, { organization, id });
    database.run `INSERT OR IGNORE INTO sources_made_by_name (organization, source) VALUES (${organization}, ${id})`;
}
function isLoopbackHost(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

// EXTERNAL MODULE: ./lib/sandbox/faults/call-kind.js
var call_kind = __webpack_require__(6616);
;// CONCATENATED MODULE: ./lib/sandbox/http/message.js


function json(status, value) {
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
async function readBody({ request, tap }, limit) {
    if (Number(request.headers['content-length'] ?? 0) > limit)
        throw tooLarge('a request', limit);
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(request)) {
        size += chunk.byteLength;
        tap(chunk);
        if (size > limit)
            throw tooLarge('a request', limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function readJsonBody(call, limit) {
    const body = await readBody(call, limit);
    if (body.byteLength === 0)
        return undefined;
    const type = call.request.headers['content-type'];
    if (!isJsonType(type))
        throw unsupportedMediaType(type);
    return parseStrictJsonBytes(body);
}
async function requireJsonBody(call, limit) {
    const body = await readJsonBody(call, limit);
    const type = call.request.headers['content-type'];
    if (!isJsonType(type))
        throw unsupportedMediaType(type);
    if (!body)
        throw invalidJson('The body is empty.');
    if (body.kind === 'broken')
        throw invalidJson(body.reason);
    return body.value;
}
function isJsonType(type) {
    return /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');
}
async function* bodyOf(request) {
    const chunks = request.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks)
        if (chunk instanceof Uint8Array)
            yield chunk;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/uploads.js




const REQUIRED_HEADERS = { 'x-amz-server-side-encryption': 'AES256', 'Content-Type': 'application/octet-stream' };
const PIECE_BYTES = 1024 * 1024;
function uploadAddress({ id, organization, signature }, url) {
    const query = new URLSearchParams({
        'X-Amz-Expires': String(CONTAINER_LIFETIME_MS / 1000),
        'X-Amz-Signature': signature,
    });
    const uploadUri = `${url}/blobstore/${encodeURIComponent(organization)}/${encodeURIComponent(id)}?${query}`;
    return { uploadUri, fileId: id, requiredHeaders: REQUIRED_HEADERS };
}
async function receiveUpload(call, service) {
    const { organization = '', file = '' } = call.names;
    const container = findContainer(service.database, organization, file);
    const refusal = whyRefused(call, container, service.now());
    if (refusal) {
        if (refusal.isViolation)
            recordViolation(service.database, `An upload was refused: ${refusal.message}`, service.now());
        return xmlError(refusal);
    }
    setContainerState(service.database, file, 'uploading');
    try {
        await storePieces(call, service, file);
    }
    catch (error) {
        dropPieces(service.database, file);
        setContainerState(service.database, file, 'waiting');
        throw error;
    }
    setContainerState(service.database, file, 'uploaded');
    return { status: 200, headers: {}, body: '' };
}
async function storePieces({ request, tap }, { database }, file) {
    let waiting = [];
    let size = 0;
    let pieces = 0;
    const flush = () => {
        if (size > 0)
            addPiece(database, file, pieces++, Buffer.concat(waiting));
        waiting = [];
        size = 0;
    };
    for await (const chunk of bodyOf(request)) {
        tap(chunk);
        waiting.push(chunk);
        size += chunk.byteLength;
        if (size >= PIECE_BYTES)
            flush();
    }
    flush();
}
function whyRefused({ request, query }, container, now) {
    const { headers } = request;
    if (headers.authorization !== undefined) {
        return refusal(400, 'InvalidArgument', 'The `Authorization` header was sent to an upload address; the key must never go there.');
    }
    if (!container || query.get('X-Amz-Signature') !== container.signature)
        return denied('The upload address is not one that was handed out.');
    if (isExpired(container, now))
        return { ...denied('Request has expired'), isViolation: false };
    const wrong = Object.entries(REQUIRED_HEADERS).find(([name, value]) => headers[name.toLowerCase()] !== value);
    if (wrong)
        return denied(`The header \`${wrong[0]}\` must be \`${wrong[1]}\`, but is ${said(headers[wrong[0].toLowerCase()])}.`);
    const unsigned = Object.keys(headers).find((name) => name.startsWith('x-amz-') && !(name in REQUIRED_HEADERS));
    if (unsigned !== undefined)
        return denied(`The header \`${unsigned}\` was sent but is not among the required ones.`);
    if (container.state !== 'waiting')
        return denied('Something was uploaded there before; a file container takes one upload.');
    return whyWrongLength(headers['transfer-encoding'], headers['content-length']);
}
function whyWrongLength(encoding, length) {
    if (encoding !== undefined) {
        return refusal(501, 'NotImplemented', `A header you provided implies functionality that is not implemented: Transfer-Encoding: ${encoding}`);
    }
    if (length === undefined)
        return refusal(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
    if (Number(length) > CONTAINER_LIMIT) {
        return refusal(413, 'EntityTooLarge', `A file container takes ${CONTAINER_LIMIT} bytes at most, but ${length} were announced.`);
    }
    return undefined;
}
function denied(message) {
    return refusal(403, 'AccessDenied', message);
}
function refusal(status, code, message) {
    return { status, code, message, isViolation: true };
}
function said(value) {
    return value === undefined ? 'absent' : `\`${String(value)}\``;
}
function xmlError({ status, code, message }) {
    const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>`;
    return { status, headers: { 'content-type': 'application/xml' }, body };
}

;// CONCATENATED MODULE: ./lib/sandbox/fault-answers.js


const USUAL_CODES = {
    400: 'INVALID_JSON',
    401: 'INVALID_TOKEN',
    403: 'ACCESS_DENIED',
    404: 'ORGANIZATION_NOT_FOUND',
    412: 'SOURCE_DOES_NOT_EXIST',
};
function faultAnswer(fault, call) {
    if (call === 'upload')
        return storageAnswer(fault);
    switch (fault.fault) {
        case 'throttled':
            return wait(fault_answers_refusal(429, 'Too many requests.', 'TOO_MANY_REQUESTS'), fault.seconds);
        case 'quota': {
            const message = 'The organization has pushed all the items that it may push today.';
            return wait(fault_answers_refusal(429, message, 'TOO_MANY_DOCUMENTS_DAILY'), fault.seconds);
        }
        case 'error':
            return wait(fault_answers_refusal(fault.status, `The service is in trouble (${fault.status}).`), fault.seconds);
        case 'refused':
            return fault_answers_refusal(fault.status, 'A fault of the sandbox.', fault.errorCode ?? USUAL_CODES[fault.status]);
        case 'key-revoked':
            return fault_answers_refusal(401, 'The API key was revoked.', 'INVALID_TOKEN');
        case 'denied':
            return storageAnswer(fault);
    }
}
function storageAnswer(fault) {
    if (fault.fault === 'throttled') {
        return xmlError({ status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' });
    }
    if (fault.fault !== 'error')
        return xmlError({ status: 403, code: 'AccessDenied', message: 'Access Denied' });
    const [code, message] = fault.status === 503
        ? ['ServiceUnavailable', 'Please try again.']
        : ['InternalError', 'We encountered an internal error. Please try again.'];
    return xmlError({ status: fault.status, code, message });
}
function fault_answers_refusal(status, message, errorCode) {
    return json(status, { message, errorCode });
}
function wait(answer, seconds) {
    return seconds === undefined ? answer : { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/faults.js




function getFaults(call, service) {
    requireEndpoint(call, service);
    const { plan, happened } = service.faults;
    return json(200, { plan, happened });
}
async function putFaults(call, service) {
    requireEndpoint(call, service);
    const body = await readJsonBody(call, REQUEST_LIMIT);
    if (!body)
        throw invalidJson('A plan of faults is required; `{}` for none.');
    if (body.kind === 'broken')
        throw invalidJson(body.reason);
    service.faults.set(planOf(body.value));
    return getFaults(call, service);
}
function requireEndpoint({ request }, { hasFaultEndpoint }) {
    if (!hasFaultEndpoint)
        throw wrongAddress(404, `There is nothing at \`${request.url}\`.`);
}
function planOf(value) {
    try {
        return (0,fault_plan/* parseFaultPlan */.jC)(value);
    }
    catch (error) {
        throw error instanceof fault_plan/* FaultPlanError */.IC ? invalidJson(error.message) : error;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/http/strict-model.js



async function requireModel(call, schema, what) {
    const parsed = schema.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
    if (parsed.success)
        return parsed.data;
    const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
    throw invalidJson(`The description of ${what} is wrong. ${mistakes.join('; ')}.`);
}
function inTheWay(errorCode, message) {
    return new RefusedCall({ status: 412, errorCode, message, isViolation: false });
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/fields.js








const FIELDS = '/rest/organizations/:organization/indexes/fields';
const FIELD_ROUTES = [
    { method: 'POST', path: FIELDS, parameters: [], needs: FIELD_CREATE, endpoint: postField },
    { method: 'POST', path: `${FIELDS}/batch/create`, parameters: [], needs: FIELD_CREATE, endpoint: postFields },
    {
        method: 'POST',
        path: `${FIELDS}/batch/create/results`,
        parameters: [],
        needs: FIELD_CREATE,
        endpoint: postFieldsForResults,
    },
    { method: 'POST', path: `${FIELDS}/search`, parameters: [], needs: FIELD_VIEW, endpoint: postFieldSearch },
    { method: 'GET', path: `${FIELDS}/:field`, parameters: [], needs: FIELD_VIEW, endpoint: getField },
    { method: 'PUT', path: `${FIELDS}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: putFieldOfId },
];
const DONE = { status: 204, headers: {}, body: '' };
async function postField(call, { database }, organization) {
    const field = await requireModel(call, fieldModel, 'a field');
    make(database, organization, [field]);
    return DONE;
}
async function postFields(call, { database }, organization) {
    const fields = await requireModel(call, schemas/* array */.YOg(fieldModel), 'fields');
    database.transaction(() => make(database, organization, fields));
    return DONE;
}
function make(database, organization, fields) {
    for (const field of fields) {
        const refusal = whyNot(database, organization, field);
        if (refusal)
            throw refusal;
        putField(database, organization, field);
    }
}
async function postFieldsForResults(call, { database }, organization) {
    const fields = await requireModel(call, schemas/* array */.YOg(fieldModel), 'fields');
    const batchOperationResourcesStatus = fields.map((field) => {
        const refusal = whyNot(database, organization, field);
        if (refusal)
            return { operationResult: 'ERROR', errorDetails: refusal.message, resourceModel: field };
        putField(database, organization, field);
        return { operationResult: 'SUCCESS', resourceModel: shownField(field, false) };
    });
    return json(200, { status: 'COMPLETED', batchOperationResourcesStatus });
}
function whyNot(database, organization, { name }) {
    if (findField(database, organization, name))
        return inTheWay('FIELD_ALREADY_EXISTS', `There is a field \`${name}\` already.`);
    if (ownFields(database, organization).length < FIELD_LIMIT)
        return undefined;
    return inTheWay('FIELD_LIMIT_EXCEEDED', `An organization may have ${FIELD_LIMIT} fields.`);
}
const trueOrFalse = schemas/* enum */.k5n(['ALL', 'TRUE_ONLY', 'FALSE_ONLY']).default('ALL');
const listing = schemas/* strictObject */.rej({
    page: schemas/* int */.Whr().min(0).default(0),
    perPage: schemas/* int */.Whr().min(1).max(1_000).default(100),
    sortBy: schemas/* string */.YjP().default('name'),
    order: schemas/* enum */.k5n(['ASC', 'DESC']).default('ASC'),
    filters: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().optional(),
        type: schemas/* enum */.k5n(FIELD_TYPES).optional(),
        origin: schemas/* enum */.k5n(['ALL', 'USER', 'SYSTEM']).default('ALL'),
        facet: trueOrFalse,
        automaticFacetsCandidate: trueOrFalse,
        sort: trueOrFalse,
        projectId: schemas/* string */.YjP().optional(),
        fieldNames: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    })
        .optional(),
});
async function postFieldSearch(call, { database }, organization) {
    const { page, perPage, order, filters } = await requireModel(call, listing, 'a list of fields');
    const found = listFields(database, organization).filter((field) => !filters || isWanted(field, filters));
    const sorted = order === 'ASC' ? found : found.toReversed();
    const items = sorted.slice(page * perPage, (page + 1) * perPage);
    return json(200, { items, totalEntries: found.length, totalPages: Math.ceil(found.length / perPage) });
}
function isWanted(field, filters) {
    const { name = '', type = field.type, origin, fieldNames = [field.name] } = filters;
    const fits = (asked, is) => asked === 'ALL' || (asked === 'TRUE_ONLY') === (is === true);
    return (field.name.includes(name) &&
        field.type === type &&
        (origin === 'ALL' || (origin === 'SYSTEM') === field.system) &&
        fieldNames.includes(field.name) &&
        fits(filters.facet, field.facet) &&
        fits(filters.sort, field.sort) &&
        fits(filters.automaticFacetsCandidate, field.automaticFacetsCandidate));
}
function getField({ names }, service, organization) {
    return json(200, requireField(service, organization, names.field ?? ''));
}
function requireField({ database }, organization, name) {
    const field = findField(database, organization, name);
    if (!field)
        throw notFound(`There is no field \`${name}\` in \`${organization}\`.`);
    return field;
}
async function putFieldOfId(call, service, organization) {
    const { field: name = '' } = call.names;
    const before = requireField(service, organization, name);
    const field = await requireModel(call, fieldModel, 'a field');
    if (field.name !== name)
        throw invalidJson(`The name is \`${name}\` in the address, but \`${field.name}\` in the body.`);
    if (before.system)
        throw inTheWay('FIELD_IS_SYSTEM', `\`${name}\` is a field of Coveo's own, which cannot be changed.`);
    if (before.type !== field.type)
        throw inTheWay('FIELD_TYPE_CHANGE', `\`${name}\` is of the type ${before.type}, which cannot change to ${field.type}.`);
    putField(service.database, organization, field);
    return DONE;
}

;// CONCATENATED MODULE: ./lib/sandbox/http/parameters.js


function optionalParameter(query, name) {
    const [value, ...more] = query.getAll(name);
    if (more.length > 0)
        throw invalidParameter(name, 'given once', [value, ...more].join(', '));
    return value;
}
function requiredParameter(query, name) {
    const value = optionalParameter(query, name);
    if (value === undefined || value === '')
        throw missingParameter(name);
    return value;
}
function booleanParameter(query, name) {
    const value = optionalParameter(query, name) ?? 'false';
    if (value !== 'true' && value !== 'false')
        throw invalidParameter(name, '`true` or `false`', value);
    return value === 'true';
}
function integerParameter(query, name, bounds) {
    const text = optionalParameter(query, name) ?? String(bounds.fallback);
    const value = Number(text);
    const isFine = /^\d{1,10}$/.test(text) && value >= bounds.min && value <= bounds.max;
    if (!isFine)
        throw invalidParameter(name, `a whole number from ${bounds.min} to ${bounds.max}`, text);
    return value;
}
function wordParameter(query, name, words, fallback) {
    const value = optionalParameter(query, name) ?? fallback;
    const word = words.find((word) => word === value);
    if (word === undefined)
        throw invalidParameter(name, `one of ${words.join(', ')}`, value);
    return word;
}
function orderingIdParameter(query) {
    const name = query.has('orderingId') ? 'orderingId' : 'operationId';
    const text = optionalParameter(query, name);
    if (text === undefined)
        return undefined;
    const value = parseOrderingId(text);
    if (value === undefined)
        throw invalidParameter(name, 'an unsigned 64-bit number', text);
    return value;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/identities.js









const MINUTE_MS = 60_000;
const HIGHEST_INT32 = 2 ** 31 - 1;
const ORDERING = ['orderingId', 'operationId'];
const PROVIDER = '/push/v1/organizations/:organization/providers/:provider';
const IDENTITY_ROUTES = [
    {
        method: 'PUT',
        path: `${PROVIDER}/permissions`,
        parameters: ORDERING,
        needs: IDENTITIES_PUSH,
        endpoint: ofProvider(changeWith('put')),
    },
    {
        method: 'DELETE',
        path: `${PROVIDER}/permissions`,
        parameters: ORDERING,
        needs: IDENTITIES_PUSH,
        endpoint: ofProvider(changeWith('delete')),
    },
    {
        method: 'PUT',
        path: `${PROVIDER}/mappings`,
        parameters: ORDERING,
        needs: IDENTITIES_PUSH,
        endpoint: ofProvider(changeWith('map')),
    },
    {
        method: 'PUT',
        path: `${PROVIDER}/permissions/batch`,
        parameters: ['fileId', ...ORDERING],
        needs: IDENTITIES_PUSH,
        endpoint: ofProvider(putIdentityBatch),
    },
    {
        method: 'DELETE',
        path: `${PROVIDER}/permissions/olderthan`,
        parameters: ['queueDelay', ...ORDERING],
        needs: IDENTITIES_PUSH,
        endpoint: ofProvider(deleteOlderIdentities),
    },
];
function ofProvider(endpoint) {
    return (call, service, organization) => endpoint(call, service, requireProvider(service, organization, call.names.provider ?? ''));
}
function requireProvider({ database, isOpen }, organization, id) {
    if (isOpen && !findProvider(database, organization, id))
        putProvider(database, organization, expandedModel(id), true);
    const provider = findProvider(database, organization, id);
    if (!provider)
        throw unusableProvider(`There is no security provider \`${id}\`.`);
    if (provider.model.type === 'EXPANDED')
        return provider;
    throw unusableProvider(`The security provider \`${id}\` is of the type ${provider.model.type}; only EXPANDED ones take pushes.`);
}
function unusableProvider(message) {
    return new RefusedCall({ status: 412, errorCode: 'INVALID_PARAMETER', message, isViolation: false });
}
function changeWith(kind) {
    return async (call, { pipeline }, provider) => {
        const orderingId = orderingIdParameter(call.query);
        const body = await requireJsonBody(call, REQUEST_LIMIT);
        const read = readChange(kind, body);
        if (read.kind === 'wrong')
            throw invalidJson(read.reason);
        pipeline.accept({ provider, task: { kind: 'identity', provider: provider.id, change: kind, body }, orderingId });
        return json(202, null);
    };
}
async function putIdentityBatch(call, service, provider) {
    const fileId = requiredParameter(call.query, 'fileId');
    const orderingId = orderingIdParameter(call.query);
    await readJsonBody(call, REQUEST_LIMIT);
    const { database, pipeline, now } = service;
    return database.transaction(() => {
        const usability = usabilityOf(findContainer(database, provider.organization, fileId), fileId, now());
        if (usability.kind === 'unusable')
            throw unusableFile(usability.reason, !usability.isExpired);
        setContainerState(database, fileId, 'claimed');
        pipeline.accept({ provider, task: { kind: 'identity-batch', provider: provider.id, fileId }, orderingId });
        return json(202, null);
    });
}
async function deleteOlderIdentities(call, service, provider) {
    const orderingId = orderingIdParameter(call.query);
    if (orderingId === undefined)
        throw missingParameter('orderingId');
    const bounds = { min: 0, max: HIGHEST_INT32, fallback: DEFAULT_QUEUE_DELAY_MINUTES };
    const queueDelayMs = integerParameter(call.query, 'queueDelay', bounds) * MINUTE_MS;
    await readJsonBody(call, REQUEST_LIMIT);
    const now = service.now();
    if (orderingId > BigInt(now.getTime())) {
        const sentence = `The threshold ${orderingId} of a delete-older-than is in the future: every identity is rejected until then.`;
        recordViolation(service.database, sentence, now);
    }
    const task = { kind: 'identities-older-than', provider: provider.id };
    service.pipeline.accept({ provider, task, orderingId, queueDelayMs });
    return json(202, null);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/sandbox/endpoints/keys.js





const ORGANIZATION = '/rest/organizations/:organization';
const KEY_ROUTES = [
    { method: 'GET', path: `${ORGANIZATION}/privileges/me`, parameters: [], needs: NOTHING, endpoint: getOwnPrivileges },
    {
        method: 'POST',
        path: `${ORGANIZATION}/apikeys`,
        parameters: ['apiKeyTemplateId'],
        needs: KEY_CREATE,
        endpoint: postKey,
    },
];
const privilege = schemas/* strictObject */.rej({
    owner: schemas/* string */.YjP().min(1),
    targetDomain: schemas/* string */.YjP().min(1),
    type: schemas/* enum */.k5n(['VIEW', 'EDIT', 'CREATE', 'ENABLE']),
    targetId: schemas/* string */.YjP().min(1),
});
const newKey = schemas/* strictObject */.rej({
    displayName: schemas/* string */.YjP().min(1).max(125),
    description: schemas/* string */.YjP().max(1_000).optional(),
    privileges: schemas/* array */.YOg(privilege),
    enabled: schemas/* boolean */.zMY(),
    allowedIps: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    deniedIps: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    lifetimeDuration: iso/* duration */.p0().optional(),
    rotationEnabled: schemas/* boolean */.zMY().optional(),
});
const question = schemas/* strictObject */.rej({ organizationId: schemas/* string */.YjP().min(1).optional(), requestedPrivilege: privilege });
function getOwnPrivileges(call, service) {
    const { privileges } = holderOf(call, service);
    return json(200, privileges === 'all' ? [{ owner: '*', targetDomain: '*', type: '*', targetId: '*' }] : privileges);
}
async function postEvaluation(call, service) {
    const holder = holderOf(call, service);
    const { organizationId, requestedPrivilege } = await requireModel(call, question, 'a question about a privilege');
    const isElsewhere = holder.organization !== undefined && organizationId !== holder.organization;
    return json(200, { approved: !isElsewhere && mayGrant(holder.privileges, requestedPrivilege) });
}
async function postKey(call, service, organization) {
    const { privileges } = holderOf(call, service);
    const model = await requireModel(call, newKey, 'an API key');
    const beyond = model.privileges.filter((one) => !mayGrant(privileges, one));
    if (beyond.length > 0)
        throw inTheWay('INVALID_PRIVILEGES', `A key may be given nothing that its maker may not do: ${JSON.stringify(beyond)}.`);
    const { keys, newId, now } = service;
    const [id, key] = [newId(), `xx${newId()}`];
    const { lifetimeDuration } = model;
    const expires = lifetimeDuration === undefined ? undefined : now().getTime() + millisecondsOf(lifetimeDuration);
    keys.add({ key, id, organization, model, expires });
    return json(201, { ...model, id, organizationId: organization, value: key, createdDate: now().getTime() });
}
function mayGrant(held, one) {
    return held === 'all' || approves(held, one);
}
const UNITS = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 };
function millisecondsOf(duration) {
    const [days = '', time = ''] = duration.slice(1).split('T');
    const sum = (text, units) => [...text.matchAll(/([\d.]+)([A-Z])/g)].reduce((all, [, number, unit = '']) => all + Number(number) * (units[unit] ?? 0), 0);
    return sum(days, { Y: 365 * UNITS.D, M: 30 * UNITS.D, W: UNITS.W, D: UNITS.D }) + sum(time, UNITS);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/logs.js






const FILTERS = [
    { include: 'operations', exclude: 'excludeOperations', column: 'operation', words: LOG_OPERATIONS },
    { include: 'results', exclude: 'excludeResults', column: 'result', words: LOG_RESULTS },
    { include: 'tasks', exclude: 'excludeTasks', column: 'task', words: LOG_TASKS },
    { include: 'sourcesIds', exclude: 'excludeSourceIds', column: 'source' },
    { include: 'resourceIds', exclude: 'excludeResourceIds', column: "''" },
];
async function postLogs(call, service, organization) {
    const { query } = call;
    const [from, to] = [timeParameter(query, 'from'), timeParameter(query, 'to')];
    if (to < from)
        throw invalidParameter('to', 'later than `from`', query.get('to') ?? '');
    if (to - from > LOG_WINDOW_MS)
        throw invalidParameter('to', 'a week behind `from` at most', query.get('to') ?? '');
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
    const filters = await readFilters(call);
    const conditions = [
        { sql: 'organization = ? AND time BETWEEN ? AND ?', values: [organization, from, to] },
        ...documentCondition(query),
        ...FILTERS.flatMap((filter) => filterConditions(filter, filters)),
    ];
    const where = {
        sql: conditions.map(({ sql }) => sql).join(' AND '),
        values: conditions.flatMap(({ values }) => values),
    };
    service.pipeline.settle();
    const entries = readLog(service.database, where, { limit: perPage + 1, offset: page * perPage });
    const requestId = service.newId();
    return json(200, {
        documentLogEntries: entries.slice(0, perPage).map((entry) => toAnswer(entry, requestId)),
        hasNextPage: entries.length > perPage,
    });
}
function timeParameter(query, name) {
    const value = requiredParameter(query, name);
    const isShaped = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value);
    const time = isShaped ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(time))
        throw invalidParameter(name, 'a W3C date and time such as `2026-01-31T12:00:00Z`', value);
    return time;
}
function documentCondition(query) {
    const id = optionalParameter(query, 'documentId');
    const matching = wordParameter(query, 'documentIdMatching', ['EXACT', 'PARTIAL', 'WILDCARD'], 'EXACT');
    if (id === undefined)
        return [];
    switch (matching) {
        case 'EXACT':
            return [{ sql: 'id = ?', values: [id] }];
        case 'PARTIAL':
            return [{ sql: 'instr(id, ?) > 0', values: [id] }];
        case 'WILDCARD':
            return [{ sql: 'id GLOB ?', values: [id.replaceAll('[', '[[]').replace(/\*+/g, '?*')] }];
    }
}
async function readFilters(call) {
    const body = await readJsonBody(call, REQUEST_LIMIT);
    if (body === undefined)
        throw invalidJson('A body with filters is required; `{}` for none.');
    if (body.kind === 'broken')
        throw invalidJson(body.reason);
    if (!isObject(body.value))
        throw invalidJson('The filters must be an object.');
    const known = FILTERS.flatMap(({ include, exclude }) => [include, exclude]);
    const stranger = Object.keys(body.value).find((key) => !known.includes(key));
    if (stranger !== undefined)
        throw invalidJson(`\`${stranger}\` is no filter; there are ${known.join(', ')}.`);
    return body.value;
}
function filterConditions(filter, filters) {
    const wanted = logs_valuesOf(filter.include, filters[filter.include], filter.words);
    const unwanted = logs_valuesOf(filter.exclude, filters[filter.exclude], filter.words);
    const list = (values) => values.map(() => '?').join(', ');
    if (wanted.length > 0)
        return [{ sql: `${filter.column} IN (${list(wanted)})`, values: wanted }];
    return unwanted.length > 0 ? [{ sql: `${filter.column} NOT IN (${list(unwanted)})`, values: unwanted }] : [];
}
function logs_valuesOf(name, value, words) {
    if (value === undefined)
        return [];
    const isFine = (part) => typeof part === 'string' && (words?.includes(part) ?? true);
    if (Array.isArray(value) && value.every(isFine))
        return value;
    throw invalidJson(`\`${name}\` must be an array of ${words ? words.join(', ') : 'strings'}.`);
}
function toAnswer(entry, requestId) {
    const { guid, id, operation, result, task, source, organization, meta } = entry;
    return {
        datetime: entry.time.toISOString(),
        guid,
        id,
        operation,
        result,
        task,
        sourceId: source,
        organizationId: organization,
        requestId,
        meta,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/sources.js










const SOURCES = '/rest/organizations/:organization/sources';
const PAGING = ['page', 'perPage'];
const SOURCE_ROUTES = [
    { method: 'GET', path: SOURCES, parameters: PAGING, needs: SOURCE_VIEW, endpoint: getSources },
    {
        method: 'POST',
        path: SOURCES,
        parameters: ['updateSecurityProviders', 'rebuild'],
        needs: SOURCE_CREATE,
        endpoint: postSource,
    },
    { method: 'GET', path: `${SOURCES}/pages`, parameters: PAGING, needs: SOURCE_VIEW, endpoint: getSourcePages },
    { method: 'GET', path: `${SOURCES}/:source`, parameters: [], needs: SOURCE_VIEW, endpoint: getSource },
];
const newSource = schemas/* strictObject */.rej({
    sourceType: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().min(1).max(254),
    sourceVisibility: schemas/* enum */.k5n(['PRIVATE', 'SECURED', 'SHARED']),
    pushEnabled: schemas/* boolean */.zMY().optional(),
});
function getSources(call, service, organization) {
    return json(200, pageOf(call, service, organization).models);
}
function getSourcePages(call, service, organization) {
    const { models, total, perPage } = pageOf(call, service, organization);
    return json(200, { sourceModels: models, totalEntries: total, totalPages: Math.ceil(total / perPage) });
}
function pageOf({ query }, service, organization) {
    service.pipeline.settle();
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
    const all = listSources(service.database, organization);
    const some = all.slice(page * perPage, (page + 1) * perPage);
    return { models: some.map((source) => toModel(service, source)), total: all.length, perPage };
}
function getSource({ names }, service, organization) {
    service.pipeline.settle();
    return json(200, toModel(service, requireSourceOf(service, organization, names.source ?? '')));
}
function requireSourceOf({ database }, organization, id) {
    const source = findSource(database, organization, id);
    if (!source)
        throw notFound(`There is no source \`${id}\` in \`${organization}\`.`);
    return source;
}
async function postSource(call, service, organization) {
    const { sourceType, name, sourceVisibility } = await requireModel(call, newSource, 'a source');
    if (sourceType !== 'PUSH')
        throw inTheWay('INVALID_PARAMETER', `This sandbox has sources of type \`PUSH\` alone, not \`${sourceType}\`.`);
    const { database, newId } = service;
    const others = listSources(database, organization);
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        throw inTheWay('SOURCE_NAME_ALREADY_EXISTS', `There is a source with the name \`${name}\` already.`);
    if (others.length >= SOURCE_LIMIT)
        throw inTheWay('SOURCE_LIMIT_EXCEEDED', `An organization may have ${SOURCE_LIMIT} sources.`);
    const id = `${organization}-${newId().replaceAll('-', '').slice(0, 26)}`;
    database.transaction(() => {
        putSource(database, { organization, id, name, visibility: sourceVisibility });
        markSetUp(database, { organization, id });
    });
    return json(201, toModel(service, requireSourceOf(service, organization, id)));
}
function toModel({ database }, source) {
    const { organization, id, name, visibility } = source;
    const using = listProviders(database, organization).filter(({ sources }) => sources.includes(id));
    return {
        id,
        name,
        sourceType: 'PUSH',
        sourceVisibility: visibility,
        pushEnabled: true,
        securityProviderReferences: using.map((provider) => provider.id),
        information: {
            sourceStatus: { type: currentActivity(database, source) ? 'REFRESHING' : 'PUSH_READY' },
            numberOfDocuments: countItems(database, { organization, source: id }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/mappings.js









const MAPPINGS = '/rest/organizations/:organization/sources/:source/mappings';
const RULES = `${MAPPINGS}/common/rules`;
const MAPPING_ROUTES = [
    { method: 'GET', path: MAPPINGS, parameters: [], needs: SOURCE_VIEW, endpoint: getMappings },
    { method: 'POST', path: RULES, parameters: ['rebuild'], needs: SOURCE_EDIT, endpoint: postRule },
    { method: 'PUT', path: `${RULES}/:rule`, parameters: ['rebuild'], needs: SOURCE_EDIT, endpoint: putRuleOfId },
];
const statement = schemas/* string */.YjP()
    .min(1)
    .refine((text) => statementParts(text) !== undefined, { error: 'must be text with `%[name]` or `%[name:origin]`' });
const ruleModel = schemas/* strictObject */.rej({ field: schemas/* string */.YjP(), content: schemas/* array */.YOg(statement).min(1) });
function getMappings({ names }, service, organization) {
    const { id: source } = requireSourceOf(service, organization, names.source ?? '');
    return json(200, { common: { rules: listRules(service.database, { organization, source }) }, types: [] });
}
async function postRule(call, service, organization) {
    const { id: source } = requireSourceOf(service, organization, call.names.source ?? '');
    const model = await requireRule(call, service, organization);
    const { database, newId } = service;
    if (listRules(database, { organization, source }).length >= MAPPING_LIMIT)
        throw inTheWay('MAPPING_LIMIT_EXCEEDED', `A source may have ${MAPPING_LIMIT} mapping rules.`);
    const rule = { ...model, id: newId() };
    putRule(database, { organization, source }, rule);
    return json(201, rule);
}
async function putRuleOfId(call, service, organization) {
    const { id: source } = requireSourceOf(service, organization, call.names.source ?? '');
    const place = { organization, source };
    const id = call.names.rule ?? '';
    if (!listRules(service.database, place).some((rule) => rule.id === id))
        throw notFound(`There is no mapping rule \`${id}\` in the source \`${source}\`.`);
    const rule = { ...(await requireRule(call, service, organization)), id };
    putRule(service.database, place, rule);
    return json(200, rule);
}
async function requireRule(call, { database }, organization) {
    const model = await requireModel(call, ruleModel, 'a mapping rule');
    if (findField(database, organization, model.field))
        return model;
    throw inTheWay('FIELD_NOT_FOUND', `There is no field \`${model.field}\`, so nothing can be mapped to it.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/platform.js





function getLimits({ limits, database }, organization) {
    const content = {
        sources: { limit: SOURCE_LIMIT, actualCount: listSources(database, organization).length },
        fields: { limit: FIELD_LIMIT, actualCount: ownFields(database, organization).length },
        securityProviders: { limit: PROVIDER_LIMIT, actualCount: listProviders(database, organization).length - 1 },
    };
    return json(200, { content, ...limits });
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/providers.js









const PROVIDERS = '/rest/organizations/:organization/securityproviders';
const PROVIDER_ROUTES = [
    { method: 'GET', path: PROVIDERS, parameters: [], needs: PROVIDER_VIEW, endpoint: getProviders },
    { method: 'POST', path: PROVIDERS, parameters: [], needs: PROVIDER_CREATE, endpoint: postProvider },
    { method: 'GET', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_VIEW, endpoint: getProvider },
    { method: 'PUT', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_CREATE, endpoint: putProviderOfId },
    { method: 'DELETE', path: `${PROVIDERS}/:provider`, parameters: [], needs: PROVIDER_EDIT, endpoint: removeProvider },
];
function getProviders(_, service, organization) {
    service.pipeline.settle();
    const providers = listProviders(service.database, organization);
    return json(200, providers.map((provider) => withStatus(service, provider)));
}
function getProvider({ names }, service, organization) {
    service.pipeline.settle();
    return json(200, withStatus(service, requireKnown(service, organization, names.provider ?? '')));
}
async function postProvider(call, service, organization) {
    const model = await readModelOf(call, service, organization);
    const { id = model.name } = model;
    if (id === undefined)
        throw invalidJson('A security provider needs an `id`.');
    if (findProvider(service.database, organization, id)) {
        throw providers_refusal('SECURITY_PROVIDER_ALREADY_EXISTS', `There is a security provider \`${id}\` already; update it with PUT.`);
    }
    return json(200, providers_toModel(service, providers_store(service, organization, { ...model, id })));
}
async function putProviderOfId(call, service, organization) {
    const { provider: id = '' } = call.names;
    const model = await readModelOf(call, service, organization);
    const { id: own = model.name ?? id } = model;
    if (own !== id)
        throw invalidJson(`The id is \`${id}\` in the address, but \`${own}\` in the body.`);
    return json(200, withStatus(service, providers_store(service, organization, { ...model, id })));
}
async function removeProvider(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    service.pipeline.settle();
    const provider = requireKnown(service, organization, call.names.provider ?? '');
    requireOwn(provider.id);
    service.database.transaction(() => deleteProvider(service.database, provider));
    return { status: 204, headers: {}, body: '' };
}
async function readModelOf(call, service, organization) {
    const read = readProviderModel(await requireJsonBody(call, REQUEST_LIMIT));
    if (read.kind === 'wrong')
        throw invalidJson(read.reason);
    const { model } = read;
    const { organizationId = organization } = model;
    if (organizationId !== organization)
        throw invalidJson(`\`organizationId\` must be \`${organization}\`.`);
    const { database, isOpen } = service;
    const unknown = sourcesOf(model).find((source) => !isOpen && !findSource(database, organization, source));
    if (unknown !== undefined)
        throw providers_refusal('SOURCE_DOES_NOT_EXIST', `\`referencedBy\` names the unknown source \`${unknown}\`.`);
    return model;
}
function providers_store(service, organization, model) {
    const { database, pipeline } = service;
    pipeline.settle();
    requireOwn(model.id);
    const known = findProvider(database, organization, model.id);
    const { caseSensitive = known?.isCaseSensitive ?? false } = model;
    if (known && caseSensitive !== known.isCaseSensitive && hasIdentities(database, known)) {
        const message = `\`caseSensitive\` of \`${model.id}\` cannot change once there are identities.`;
        throw providers_refusal('INVALID_PARAMETER', message);
    }
    putProvider(database, organization, { ...model, caseSensitive });
    return requireKnown(service, organization, model.id);
}
function requireOwn(id) {
    if (id === EMAIL_PROVIDER)
        throw providers_refusal('INVALID_PARAMETER', `\`${id}\` is built in; it can be neither changed nor deleted.`);
}
function requireKnown({ database }, organization, id) {
    const provider = findProvider(database, organization, id);
    if (!provider)
        throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
    return provider;
}
function providers_refusal(errorCode, message) {
    return new RefusedCall({ status: 412, errorCode, message, isViolation: false });
}
function providers_toModel({ database }, { organization, id, model, isCaseSensitive }) {
    const { name: _, displayName = id, referencedBy = [], ...rest } = model;
    const above = listProviders(database, organization).filter(({ cascades }) => cascades.includes(id));
    const providers = above.map((provider) => ({ type: 'SECURITY_PROVIDER', id: provider.id }));
    const others = providers.filter((one) => !referencedBy.some(({ type, id }) => type === one.type && id === one.id));
    return {
        ...rest,
        ...{ id, displayName, organizationId: organization, caseSensitive: isCaseSensitive },
        referencedBy: [...referencedBy, ...others],
    };
}
function withStatus(service, provider) {
    const { organization, id } = provider;
    const identities = listIdentities(service.database, { organization, provider: id });
    const disabled = identities.filter(({ isDisabled }) => isDisabled).length;
    const numberOfEntitiesByState = { UP_TO_DATE: identities.length - disabled, DISABLED: disabled };
    return {
        ...providers_toModel(service, provider),
        statistics: { numberOfEntitiesByState, totalNumberOfEntities: identities.length, numberOfEntitiesInError: 0 },
        currentStatus: { type: 'IDLE' },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/push.js










const STATUSES = ['REBUILD', 'REFRESH', 'INCREMENTAL', 'IDLE'];
const push_MINUTE_MS = 60_000;
const push_HIGHEST_INT32 = 2 ** 31 - 1;
async function postStatus(call, service, source) {
    const name = requiredParameter(call.query, 'statusType');
    const type = STATUSES.find((status) => status === name.toUpperCase());
    if (type === undefined)
        throw invalidParameter('statusType', `one of ${STATUSES.join(', ')}`, name);
    await readJsonBody(call, REQUEST_LIMIT);
    setStatus(service.database, source, type, service.now());
    return json(201, {});
}
async function putDocument(call, service, source) {
    const documentId = requiredParameter(call.query, 'documentId');
    const compression = compressionParameter(call.query);
    const orderingId = orderingIdParameter(call.query);
    const body = await requireJsonBody(call, REQUEST_LIMIT);
    const read = readDocument(body, compression);
    if (read.kind === 'wrong')
        throw invalidJson(read.reason);
    if (inlineSize(read.document) > DATA_LIMIT)
        throw tooLarge('the data within an item', DATA_LIMIT);
    const { documentId: own = documentId, data } = read.document;
    if (own !== documentId)
        throw invalidJson(`\`documentId\` is \`${documentId}\` in the query, but \`${own}\` in the body.`);
    if (data.kind === 'file')
        requireFile(service, source, data.fileId);
    noteCompressionInBody(service, body);
    return accept(service, source, { kind: 'put', documentId, compression, body }, orderingId);
}
function compressionParameter(query) {
    return query.has('compressionType') ? wordParameter(query, 'compressionType', COMPRESSION_TYPES, 'ZLIB') : undefined;
}
function noteCompressionInBody({ database, now }, body) {
    if (!isObject(body) || !foldKeys(body).has('compressiontype'))
        return;
    recordViolation(database, 'A single push names its `compressionType` in the query, not in the body.', now());
}
async function deleteDocument(call, service, source) {
    const documentId = requiredParameter(call.query, 'documentId');
    const deleteChildren = booleanParameter(call.query, 'deleteChildren');
    const orderingId = orderingIdParameter(call.query);
    await readJsonBody(call, REQUEST_LIMIT);
    return accept(service, source, { kind: 'delete', documentId, deleteChildren }, orderingId);
}
async function putBatch(call, service, source) {
    const fileId = requiredParameter(call.query, 'fileId');
    const orderingId = orderingIdParameter(call.query);
    await readJsonBody(call, REQUEST_LIMIT);
    return service.database.transaction(() => {
        requireFile(service, source, fileId);
        setContainerState(service.database, fileId, 'claimed');
        return accept(service, source, { kind: 'batch', fileId }, orderingId);
    });
}
async function deleteOlder(call, service, source) {
    const orderingId = orderingIdParameter(call.query);
    if (orderingId === undefined)
        throw missingParameter('orderingId');
    const bounds = { min: 0, max: push_HIGHEST_INT32, fallback: DEFAULT_QUEUE_DELAY_MINUTES };
    const minutes = integerParameter(call.query, 'queueDelay', bounds);
    await readJsonBody(call, REQUEST_LIMIT);
    const now = service.now();
    if (orderingId > BigInt(now.getTime())) {
        const sentence = `The threshold ${orderingId} of a delete-older-than is in the future: every push is rejected until then.`;
        recordViolation(service.database, sentence, now);
    }
    service.pipeline.accept({ source, task: { kind: 'older-than' }, orderingId, queueDelayMs: minutes * push_MINUTE_MS });
    return json(202, null);
}
async function postFile(call, service, organization) {
    booleanParameter(call.query, 'useVirtualHostedStyleUrl');
    await readJsonBody(call, REQUEST_LIMIT);
    const container = { id: service.newId(), organization, signature: service.newId(), created: service.now() };
    createContainer(service.database, container);
    return json(201, uploadAddress(container, service.url()));
}
function accept({ pipeline }, source, task, orderingId) {
    pipeline.accept({ source, task, orderingId });
    return json(202, null);
}
function requireFile({ database, now }, { organization }, fileId) {
    const usability = usabilityOf(findContainer(database, organization, fileId), fileId, now());
    if (usability.kind === 'unusable')
        throw unusableFile(usability.reason, !usability.isExpired);
}

;// CONCATENATED MODULE: ./lib/sandbox/search/query.js
class WrongQuery extends Error {
}
const DEPTH_LIMIT = 50;
function parseQuery(text) {
    try {
        const tokens = tokenize(text);
        const reader = { tokens, position: 0, depth: 0 };
        const condition = readOr(reader);
        if (peek(reader).kind !== 'end')
            throw new WrongQuery(`\`${peek(reader).text}\` was not expected.`);
        return { kind: 'condition', condition };
    }
    catch (error) {
        if (error instanceof WrongQuery)
            return { kind: 'wrong', reason: `The query \`${text}\` cannot be read: ${error.message}` };
        throw error;
    }
}
const END = { kind: 'end', text: 'the end' };
function tokenize(text) {
    const token = /\s*(?:@([a-z][a-z0-9_]*)|(==|<>|>=|<=|[=<>])|([(),])|"([^"]*)"|([^\s@=<>(),"]+))/giy;
    const tokens = [];
    const end = text.trimEnd().length;
    while (token.lastIndex < end) {
        const start = token.lastIndex;
        const found = token.exec(text);
        if (!found)
            throw new WrongQuery(`\`${text.slice(start, start + 20).trim()}\` is not understood.`);
        tokens.push(tokenOf(found));
    }
    return tokens;
}
function tokenOf([, field, operator, mark, quoted, value]) {
    if (field !== undefined)
        return { kind: 'field', text: field.toLowerCase() };
    if (operator !== undefined)
        return { kind: 'operator', text: operator };
    if (mark !== undefined)
        return { kind: 'mark', text: mark };
    if (quoted !== undefined)
        return { kind: 'quoted', text: quoted };
    return { kind: 'value', text: value ?? '' };
}
function readOr(reader) {
    const parts = [readAnd(reader)];
    while (takeWord(reader, 'OR'))
        parts.push(readAnd(reader));
    return join(parts, ' OR ');
}
function readAnd(reader) {
    const parts = [readNot(reader)];
    while (takeWord(reader, 'AND') || startsAnother(peek(reader)))
        parts.push(readNot(reader));
    return join(parts, ' AND ');
}
function startsAnother({ kind, text }) {
    return kind === 'field' || (kind === 'mark' && text === '(') || (kind === 'value' && text === 'NOT');
}
function readNot(reader) {
    if (++reader.depth > DEPTH_LIMIT)
        throw new WrongQuery('it is nested too deep.');
    const isNegated = takeWord(reader, 'NOT');
    const condition = isNegated ? readNot(reader) : readPrimary(reader);
    reader.depth -= 1;
    return isNegated ? { sql: `NOT (${condition.sql})`, values: condition.values } : condition;
}
function readPrimary(reader) {
    if (takeMark(reader, '(')) {
        const inner = readOr(reader);
        if (!takeMark(reader, ')'))
            throw new WrongQuery('a bracket is not closed.');
        return inner;
    }
    const field = next(reader);
    if (field.kind !== 'field')
        throw new WrongQuery(`expected \`@field\`, but found \`${field.text}\`.`);
    const operator = next(reader);
    if (!isOperator(operator))
        throw new WrongQuery(`expected an operator behind \`@${field.text}\`, but found \`${operator.text}\`.`);
    return compare(field.text, operator.text, readValues(reader));
}
function isOperator(token) {
    return token.kind === 'operator';
}
function readValues(reader) {
    if (!takeMark(reader, '('))
        return [readValue(reader)];
    const values = [readValue(reader)];
    while (takeMark(reader, ','))
        values.push(readValue(reader));
    if (!takeMark(reader, ')'))
        throw new WrongQuery('a list of values is not closed.');
    return values;
}
function readValue(reader) {
    const token = next(reader);
    if (token.kind !== 'value' && token.kind !== 'quoted')
        throw new WrongQuery(`expected a value, but found \`${token.text}\`.`);
    return token.text;
}
function compare(field, operator, values) {
    if (operator === '<>') {
        const same = compare(field, '==', values);
        return { sql: `NOT (${same.sql})`, values: same.values };
    }
    const parts = values.map((value) => compareOne(field, operator, value));
    return join(parts, ' OR ');
}
function compareOne(field, operator, value) {
    if (operator === '==')
        return onField(field, 'lower(CAST(value AS TEXT)) = lower(?)', value);
    if (operator === '=')
        return onField(field, 'instr(lower(CAST(value AS TEXT)), lower(?)) > 0', value);
    const limit = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Date.parse(`${value.replaceAll('/', '-')}Z`);
    if (Number.isNaN(limit))
        throw new WrongQuery(`\`${operator}\` needs a number or a date, but found \`${value}\`.`);
    return onField(field, `typeof(value) <> 'text' AND value ${operator} ?`, limit);
}
function onField(field, test, value) {
    if (field === 'rowid')
        return { sql: `EXISTS (SELECT 1 FROM (SELECT items.row AS value) WHERE ${test})`, values: [value] };
    return { sql: `EXISTS (SELECT 1 FROM json_each(items.fields, ?) WHERE ${test})`, values: [`$."${field}"`, value] };
}
function join(parts, glue) {
    const [only] = parts;
    if (only && parts.length === 1)
        return only;
    return { sql: `(${parts.map(({ sql }) => sql).join(glue)})`, values: parts.flatMap(({ values }) => values) };
}
function peek({ tokens, position }) {
    return tokens[position] ?? END;
}
function next(reader) {
    const token = peek(reader);
    reader.position += 1;
    return token;
}
function takeWord(reader, word) {
    return take(reader, { kind: 'value', text: word });
}
function takeMark(reader, mark) {
    return take(reader, { kind: 'mark', text: mark });
}
function take(reader, { kind, text }) {
    const token = peek(reader);
    const isIt = token.kind === kind && token.text === text;
    if (isIt)
        reader.position += 1;
    return isIt;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/excerpts.js


const MARK_START = '\u0002';
const MARK_END = '\u0003';
const TOKENS = 36;
const CHARACTERS = 240;
const SEARCHED = 300_000;
function excerptsOf(database, sources, terms) {
    const plain = new Map(sources.map(({ row, title, body }) => [row, { title, text: excerpts_beginning(body) }]));
    if (!terms || terms.length === 0)
        return plain;
    database.scratch(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.excerpts USING fts5 (title, body, tokenize = '${TOKENIZER}')`, []);
    database.scratch('DELETE FROM temp.excerpts', []);
    for (const { row, title, body } of sources) {
        database.scratch('INSERT INTO temp.excerpts (rowid, title, body) VALUES (?, ?, ?)', [
            row,
            title,
            body.slice(0, SEARCHED),
        ]);
    }
    const marked = database.select(`SELECT rowid, highlight(excerpts, 0, char(2), char(3)) AS title, snippet(excerpts, 1, char(2), char(3), '…', ${TOKENS}) AS body
     FROM temp.excerpts WHERE excerpts MATCH ?`, [terms.join(' OR ')]);
    const found = marked.map((row) => [number(row, 'rowid'), { title: database_text(row, 'title'), text: database_text(row, 'body') }]);
    return new Map([...plain, ...found]);
}
function excerpts_beginning(body) {
    if (body.length <= CHARACTERS)
        return body;
    const cut = body.slice(0, CHARACTERS);
    return `${cut.replace(/\s+\S*$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/search.js





const RANK = 'bm25(texts, 10.0, 1.0, 2.0)';
function search_search(database, options) {
    const terms = termsOf(options);
    if (terms?.length === 0)
        return { total: 0, hits: [] };
    const rows = search_detailsOf(database, rowsOf(database, options, terms));
    const excerpts = excerptsOf(database, rows.map(excerptSource), terms);
    const hits = rows.map((row) => toHit(row, excerpts.get(number(row, 'row'))));
    return { total: countMatching(database, options), hits };
}
function rowsOf(database, options, terms) {
    const isRanked = options.order.kind === 'relevancy' && terms !== undefined;
    const { sql, values, row } = matchingRows(options, terms, !isRanked);
    const order = isRanked ? { sql: `${RANK}, ${row}`, values: [] } : orderOf(options.order);
    const rows = database.select(`SELECT ${row} AS shown ${sql} ORDER BY ${order.sql} LIMIT ? OFFSET ?`, [
        ...values,
        ...order.values,
        options.count,
        options.first,
    ]);
    return rows.map((found) => number(found, 'shown'));
}
function search_detailsOf(database, rows) {
    const found = database.select(`SELECT items.organization, items.source, document_id, title, row, fields, content, body, permissions
     FROM items JOIN accesses ON accesses.number = items.access WHERE row IN (SELECT value FROM json_each(?))`, [JSON.stringify(rows)]);
    const byRow = new Map(found.map((row) => [number(row, 'row'), row]));
    return rows.map((row) => byRow.get(row)).filter((row) => row !== undefined);
}
function orderOf(order) {
    if (order.kind === 'relevancy')
        return { sql: 'items.date DESC, items.row', values: [] };
    const direction = order.isDescending ? 'DESC' : 'ASC';
    if (order.field === 'rowid')
        return { sql: `items.row ${direction}`, values: [] };
    if (order.field === 'date')
        return { sql: `items.date ${direction}, items.row`, values: [] };
    return { sql: `json_extract(items.fields, ?) ${direction}, items.row`, values: [`$."${order.field}"`] };
}
function excerptSource(row) {
    const body = unpackedText(bytes(row, 'body'), unpacked(bytes(row, 'content')));
    return { row: number(row, 'row'), title: database_text(row, 'title'), body };
}
function toHit(row, excerpt) {
    const permissions = database_text(row, 'permissions');
    const title = database_text(row, 'title');
    return {
        organization: database_text(row, 'organization'),
        source: database_text(row, 'source'),
        documentId: database_text(row, 'document_id'),
        title,
        markedTitle: excerpt?.title ?? title,
        rowid: number(row, 'row'),
        fields: JSON.parse(database_text(row, 'fields')),
        excerpt: excerpt?.text ?? '',
        permissions: permissions === '' ? undefined : permissions,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/search.js










const MARKS = new RegExp(`[${MARK_START}${MARK_END}]`, 'g');
async function postSearch(call, service, { organization, searcher }) {
    const body = await readSearchBody(call);
    const started = service.now().getTime();
    service.pipeline.settle();
    const count = wholeNumber(body, 'numberOfResults', 10, RESULT_LIMIT);
    const first = wholeNumber(body, 'firstResult', 0, RESULT_WINDOW - count);
    const fields = stringsOf(body, 'fieldsToInclude');
    const wantsAll = booleanOf(body, 'viewAllContent') || booleanParameter(call.query, 'viewAllContent');
    const { viewer, filter } = searcher.kind === 'token' ? searcher : keyHolder(searcher.holder, organization, wantsAll);
    const found = search_search(service.database, {
        organization,
        words: stringOf(body, 'q'),
        conditions: [
            ...[stringOf(body, 'aq'), stringOf(body, 'cq'), filter].flatMap(search_conditionOf),
            ...conditionOf(service.database, viewer, organization),
        ],
        order: search_orderOf(stringOf(body, 'sortCriteria') || 'relevancy'),
        first,
        count,
    });
    return json(200, {
        totalCount: found.total,
        totalCountFiltered: found.total,
        duration: service.now().getTime() - started,
        indexToken: 'c2FuZGJveA==',
        results: found.hits.map((hit) => toResult(hit, fields)),
    });
}
function keyHolder(holder, organization, wantsAll) {
    requirePrivileges(holder, organization, wantsAll ? SEARCH_EVERYTHING({}) : SEARCH({}));
    return { viewer: wantsAll ? 'everything' : 'anonymous', filter: '' };
}
async function readSearchBody(call) {
    const body = await readJsonBody(call, REQUEST_LIMIT);
    if (body === undefined)
        return {};
    if (body.kind === 'broken')
        throw invalidJson(body.reason);
    if (!isObject(body.value))
        throw invalidJson('A search must be an object.');
    return body.value;
}
function toResult(hit, fields) {
    const all = Object.entries({ ...hit.fields, rowid: hit.rowid });
    const raw = Object.fromEntries(all.filter(([name]) => fields === undefined || fields.includes(name)));
    const { clickableuri } = hit.fields;
    return {
        title: hit.title,
        uri: hit.documentId,
        printableUri: hit.documentId,
        clickUri: typeof clickableuri === 'string' ? clickableuri : hit.documentId,
        uniqueId: `${hit.rowid}$${hit.documentId}`,
        excerpt: hit.excerpt.replace(MARKS, ''),
        raw,
    };
}
function search_conditionOf(query) {
    if (query.trim() === '')
        return [];
    const parsed = parseQuery(query);
    if (parsed.kind === 'wrong')
        throw invalidQuery(parsed.reason);
    return [parsed.condition];
}
function search_orderOf(criteria) {
    if (criteria === 'relevancy')
        return { kind: 'relevancy' };
    const found = /^(date|@([a-z][a-z0-9_]*)) (ascending|descending)$/i.exec(criteria);
    if (!found)
        throw invalidParameter('sortCriteria', '`relevancy`, `date descending` or `@field ascending`', criteria);
    return {
        kind: 'field',
        field: (found[2] ?? 'date').toLowerCase(),
        isDescending: found[3]?.toLowerCase() === 'descending',
    };
}
function wholeNumber(body, name, fallback, max) {
    const value = body[name] ?? fallback;
    const isFine = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
    if (!isFine)
        throw invalidParameter(name, `a whole number from 0 to ${max}`, String(value));
    return value;
}
function stringOf(body, name) {
    const value = body[name] ?? '';
    if (typeof value !== 'string')
        throw invalidParameter(name, 'a string', JSON.stringify(value));
    return value;
}
function booleanOf(body, name) {
    const value = body[name] ?? false;
    if (typeof value !== 'boolean')
        throw invalidParameter(name, 'a boolean', JSON.stringify(value));
    return value;
}
function stringsOf(body, name) {
    const value = body[name] ?? undefined;
    if (value === undefined)
        return undefined;
    const parts = Array.isArray(value) ? value : [undefined];
    const names = parts.filter((part) => typeof part === 'string');
    if (names.length < parts.length)
        throw invalidParameter(name, 'an array of strings', JSON.stringify(value));
    return names.map((part) => part.replace(/^@/, '').toLowerCase());
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/search-token.js








const filled = schemas/* string */.YjP().min(1);
const userId = schemas/* strictObject */.rej({
    name: filled,
    provider: filled.default(EMAIL_PROVIDER),
    type: schemas/* enum */.k5n(['User', 'Group', 'VirtualGroup', 'Unknown']).default('User'),
    infos: schemas/* unknown */.L5J().optional(),
    authCookie: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
});
const tokenRequest = schemas/* strictObject */.rej({
    userIds: schemas/* array */.YOg(userId).min(1),
    validFor: schemas/* int */.Whr().min(SEARCH_TOKEN_MS.least).max(SEARCH_TOKEN_MS.most).default(SEARCH_TOKEN_MS.most),
    filter: schemas/* string */.YjP().default(''),
    userGroups: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    userDisplayName: schemas/* string */.YjP().optional(),
    canSeeUserProfileOf: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    pipeline: schemas/* string */.YjP().optional(),
    searchHub: schemas/* string */.YjP().optional(),
    salesforceOrganizationId: schemas/* string */.YjP().optional(),
    usertype: schemas/* string */.YjP().optional(),
});
async function postSearchToken(call, service, organization) {
    const parsed = tokenRequest.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
    if (!parsed.success) {
        const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
        throw invalidJson(`The request for a search token is wrong. ${mistakes.join('; ')}.`);
    }
    const { userIds, validFor, filter } = parsed.data;
    if (filter.trim() !== '') {
        const query = parseQuery(filter);
        if (query.kind === 'wrong')
            throw invalidJson(query.reason);
    }
    const identities = userIds.map(({ name, provider, type }) => ({ name, provider, type: typeInAnyCase(type) }));
    const [token, expires] = [`xs${service.newId()}`, service.now().getTime() + validFor];
    service.database.run `
    INSERT INTO search_tokens (token, organization, identities, filter, expires)
    VALUES (${token}, ${organization}, ${JSON.stringify(identities)}, ${filter}, ${expires})`;
    return json(200, { token });
}
function requireSearcher(call, { keys, database, now }) {
    const bearer = bearerOf(call);
    const holder = keys.holderOf(bearer, now());
    if (holder)
        return { kind: 'key', holder };
    const searcher = findToken(database, bearer, now());
    if (!searcher)
        throw invalidToken();
    const asked = call.query.get('organizationId');
    if (asked === null || searcher.organization === asked)
        return searcher;
    const message = `The search token is for the organization \`${searcher.organization}\`, not for \`${asked}\`.`;
    throw new RefusedCall({ status: 403, errorCode: 'ACCESS_DENIED', message, isViolation: false });
}
function findToken(database, token, now) {
    const row = database.get `SELECT * FROM search_tokens WHERE token = ${token}`;
    if (!row || number(row, 'expires') <= now.getTime())
        return undefined;
    const viewer = JSON.parse(database_text(row, 'identities'));
    return { kind: 'token', organization: database_text(row, 'organization'), viewer, filter: database_text(row, 'filter') };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/security-cache.js









const CACHE = '/rest/organizations/:organization/securitycache';
const security_cache_STATES = ['UNKNOWN', 'UP_TO_DATE', 'NOT_UPDATED', 'OUT_OF_DATE', 'IN_ERROR', 'DISABLED'];
const security_cache_PAGING = ['page', 'perPage'];
const SECURITY_CACHE_ROUTES = [
    { method: 'POST', path: `${CACHE}/entities/list`, parameters: security_cache_PAGING, needs: CACHE_VIEW, endpoint: postEntities },
    {
        method: 'GET',
        path: `${CACHE}/entities/:provider/members`,
        parameters: [...security_cache_PAGING, 'states', 'usePageModel'],
        needs: CACHE_VIEW,
        endpoint: getMembers,
    },
    {
        method: 'POST',
        path: `${CACHE}/:provider/disabled/enable`,
        parameters: [],
        needs: CACHE_EDIT,
        endpoint: postEnable,
    },
];
const filterModel = schemas/* strictObject */.rej({
    providerIds: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    identityTypes: schemas/* array */.YOg(schemas/* enum */.k5n(IDENTITY_TYPES)).default([]),
    filterTerm: schemas/* string */.YjP().default(''),
    filteringMode: schemas/* enum */.k5n(['PREFIX', 'SUBSTRING']).default('PREFIX'),
    extractPreciseTotalCount: schemas/* boolean */.zMY().optional(),
});
async function postEntities(call, service, organization) {
    const parsed = filterModel.safeParse(await requireJsonBody(call, REQUEST_LIMIT));
    if (!parsed.success) {
        const mistakes = parsed.error.issues.map(({ path, message }) => `\`${path.join('.') || 'the body'}\`: ${message}`);
        throw invalidJson(`The filter of identities is wrong. ${mistakes.join('; ')}.`);
    }
    const { providerIds, identityTypes, filterTerm, filteringMode } = parsed.data;
    const term = filterTerm.toLowerCase();
    const fits = (name) => (filteringMode === 'PREFIX' ? name.startsWith(term) : name.includes(term));
    service.pipeline.settle();
    const found = listIdentities(service.database, { organization }).filter(({ provider, type, name }) => (providerIds.length === 0 || providerIds.includes(provider)) &&
        (identityTypes.length === 0 || identityTypes.includes(type)) &&
        fits(name.toLowerCase()));
    return paged(call, found);
}
function getMembers(call, service, organization) {
    const states = call.query.getAll('states').flatMap((value) => value.split(','));
    const stranger = states.find((state) => !security_cache_STATES.includes(state));
    if (stranger !== undefined)
        throw invalidParameter('states', `some of ${security_cache_STATES.join(', ')}`, stranger);
    booleanParameter(call.query, 'usePageModel');
    const { id } = security_cache_requireProvider(call, service, organization);
    service.pipeline.settle();
    const known = listIdentities(service.database, { organization, provider: id });
    return paged(call, known.filter((identity) => states.length === 0 || states.includes(security_cache_stateOf(identity))));
}
async function postEnable(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const provider = security_cache_requireProvider(call, service, organization);
    service.pipeline.settle();
    enableAll(service.database, provider, service.now());
    return { status: 204, headers: {}, body: '' };
}
function security_cache_requireProvider({ names }, { database }, organization) {
    const id = names.provider ?? '';
    const provider = findProvider(database, organization, id);
    if (!provider)
        throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
    return provider;
}
function paged({ query }, identities) {
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
    return json(200, {
        items: identities.slice(page * perPage, (page + 1) * perPage).map(toEntity),
        totalEntries: identities.length,
        totalPages: Math.ceil(identities.length / perPage),
    });
}
function toEntity(identity) {
    const { provider, type, name, info, updated } = identity;
    return {
        infos: Object.entries(info).map(([key, value]) => ({ key, value })),
        name,
        type: pascalType(type),
        provider,
        state: security_cache_stateOf(identity),
        lastUpdateDate: updated.toISOString(),
        lastUpdateResult: 'SUCCESS',
    };
}
function security_cache_stateOf({ isDisabled }) {
    return isDisabled ? 'DISABLED' : 'UP_TO_DATE';
}

;// CONCATENATED MODULE: ./lib/sandbox/web/html.js
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(strings, ...values) {
    return new Html(strings.map((text, index) => text + render(values[index])).join(''));
}
function render(content) {
    if (content === undefined)
        return '';
    if (content instanceof Html)
        return content.text;
    return typeof content === 'object' ? content.map(render).join('') : escapeHtml(String(content));
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}

;// CONCATENATED MODULE: ./lib/sandbox/web/page-style.js
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf8, #16181c);
  --sheet: light-dark(#ffffff, #1e2126);
  --ink: light-dark(#1d2026, #e7e5e0);
  --quiet: light-dark(#5c6370, #a0a7b4);
  --line: light-dark(#e4e1db, #33373f);
  --accent: light-dark(#0b5fa5, #7db8ef);
  --mark: light-dark(#ffeaa3, #5b4a12);
  --good: light-dark(#1c6b3c, #7fd4a0);
  --bad: light-dark(#a3231f, #ff9d94);
  --bad-paper: light-dark(#fdf0ee, #33201f);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, summary:focus-visible, iframe:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; }
.top { background: var(--sheet); border-bottom: 1px solid var(--line); }
.top > div, main { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
.top > div { padding-block: 1.1rem 1.25rem; }
.brand { margin: 0 0 0.8rem; font-size: 1rem; font-weight: 600; }
.brand a { color: inherit; text-decoration: none; }
.brand span { color: var(--quiet); font-weight: 400; }
form { display: flex; gap: 0.6rem; flex-wrap: wrap; align-items: end; }
.field { display: grid; gap: 0.25rem; }
.field.wide { flex: 1 1 18rem; }
label { font-size: 0.85rem; color: var(--quiet); }
input, select, button { font: inherit; color: inherit; height: 2.75rem; padding: 0 0.9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
input { width: 100%; }
select { max-width: min(20rem, 100%); }
.field { min-width: 0; }
button { background: var(--accent); border-color: var(--accent); color: var(--sheet); font-weight: 600; cursor: pointer; }
main { padding-block: 1.75rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 0.35rem; text-wrap: balance; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.8rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
main > h2:first-child, section:first-child > h2 { margin-top: 0; }
.quiet { color: var(--quiet); }
.small { font-size: 0.87rem; }
.address { font-size: 0.87rem; overflow-wrap: anywhere; }
.address, .address a { color: var(--quiet); }
.address a { text-decoration-color: var(--line); }
.address a:hover { text-decoration-color: currentColor; }
.results { list-style: none; padding: 0; margin: 1rem 0 0; display: grid; gap: 0.75rem; }
.results > li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.2rem; }
.results p { margin: 0.35rem 0 0; }
.results h3 a { text-decoration: none; }
.results h3 a:hover { text-decoration: underline; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; border-radius: 3px; }
details { margin-top: 0.6rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.87rem; width: fit-content; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: 0.8rem; font-weight: 600; color: var(--quiet); white-space: nowrap; }
tbody th { font-weight: 500; color: var(--quiet); width: 11rem; }
td { overflow-wrap: anywhere; min-width: 6rem; }
td:last-child { min-width: 14rem; }
details .scroll { margin-top: 0.5rem; }
article > .address { margin: 0 0 1.25rem; }
code, pre { font: 0.86em/1.5 ui-monospace, "Cascadia Mono", "Source Code Pro", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.5rem 0 0; padding: 1rem 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; max-height: 32rem; overflow-y: auto; }
time, .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.tag { display: inline-block; font-size: 0.78rem; padding: 0.05rem 0.55rem; border: 1px solid currentColor; border-radius: 99px; color: var(--quiet); white-space: nowrap; }
.tag.good { color: var(--good); }
.tag.bad { color: var(--bad); }
.alert { background: var(--bad-paper); border: 1px solid var(--bad); border-radius: 10px; padding: 1rem 1.2rem; margin-bottom: 2rem; }
.alert h2 { color: var(--bad); margin: 0 0 0.4rem; }
.alert ul { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
article form { margin: 0.8rem 0; }
.verdict { font-weight: 600; }
.reasons { margin: 0 0 1rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
.pages { display: flex; gap: 1.25rem; margin-top: 1rem; }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
@media (max-width: 40rem) { .top > div, main { padding-inline: 1rem; } th, td { padding-inline: 0.6rem; } tbody th { width: auto; } }
`;
const FRAME_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
body { margin: 0; padding: 1.25rem 1.5rem; max-width: 46rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8885; padding: 0.3rem 0.6rem; text-align: left; }
`;

;// CONCATENATED MODULE: ./lib/sandbox/web/layout.js



const ICON = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%230b5fa5%22/%3E%3Cpath d=%22M4 5h8M4 8h8M4 11h5%22 stroke=%22white%22 stroke-width=%221.5%22/%3E%3C/svg%3E';
const POLICY = [
    "default-src 'none'",
    `style-src ${hashOf(PAGE_STYLE)} ${hashOf(FRAME_STYLE)}`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
].join('; ');
function hashOf(style) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'`;
}
function page(status, title, box, content) {
    const document = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${new Html(ICON)}">
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div>
<p class="brand"><a href="/">docs-to-coveo <span>sandbox</span></a></p>
<search>${searchForm(box)}</search>
</div></header>
<main id="content">
${content}
</main>
</body>
</html>
`;
    return { status, headers: HEADERS, body: document.text };
}
const HEADERS = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
};
function searchForm({ words, source, sources, viewer }) {
    const options = sources.map(({ id, name }) => html `<option value="${id}"${id === source ? html ` selected` : ''}>${name}</option>`);
    const choice = html `<div class="field"><label for="source">Source</label>
<select id="source" name="source"><option value="">All sources</option>${options}</select></div>`;
    return html `<form action="/">
<div class="field wide"><label for="q">Search what was published</label>
<input id="q" name="q" type="search" value="${words}" autocomplete="off" spellcheck="false"></div>
${sources.length > 1 ? choice : ''}
${viewer}
<button>Search</button>
</form>`;
}
function outsideLink(address) {
    if (!/^https?:\/\//i.test(address))
        return html `${address}`;
    return html `<a href="${address}" rel="noreferrer noopener">${address}</a>`;
}
function moment(time) {
    const iso = time.toISOString();
    return html `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}
function propertyTable(caption, values) {
    const rows = Object.entries(values).map(([name, value]) => html `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
    return html `<div class="scroll"><table aria-label="${caption}"><tbody>${rows}</tbody></table></div>`;
}
function pageAddress(path, query) {
    const kept = Object.entries(query).filter(([, value]) => value !== '');
    return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/log-table.js


function logTable(entries) {
    if (entries.length === 0)
        return html `<p class="quiet">Nothing yet.</p>`;
    return html `<div class="scroll"><table aria-label="Log of the indexing pipeline">
<thead><tr><th scope="col">Time (UTC)</th><th scope="col">Operation</th><th scope="col">Result</th><th scope="col">What, and why</th></tr></thead>
<tbody>${entries.map(logRow)}</tbody></table></div>`;
}
function logRow({ time, operation, result, task, id, source, organization, meta }) {
    const isBad = result === 'REJECTED' || result === 'ERROR';
    const isItem = task === 'INDEXING' && !isBad && (operation === 'ADD' || operation === 'UPDATE');
    const what = isItem ? html `<a href="${pageAddress('/item', { organization, source, id })}">${id}</a>` : id;
    const why = meta.reason === undefined ? '' : html `<br><span class="quiet">${meta.reason}</span>`;
    return html `<tr><td>${moment(time)}</td><td>${operation}</td>
<td><span class="tag ${tone(result)}" title="${task}">${result.toLowerCase()}</span></td><td>${what}${why}</td></tr>`;
}
function tone(result) {
    if (result === 'COMPLETED')
        return 'good';
    return result === 'REJECTED' || result === 'ERROR' ? 'bad' : '';
}

;// CONCATENATED MODULE: ./lib/sandbox/web/view-as.js



function readViewAs(query) {
    const value = query.get('as') ?? '';
    if (value === '')
        return { value, viewer: 'everything', title: 'you, who see everything' };
    const person = readPerson(value);
    if (!person)
        return { value: 'anonymous', viewer: 'anonymous', title: 'somebody not known' };
    return { value, viewer: [person], title: view_as_titleOf(person) };
}
function readPerson(value) {
    try {
        const [provider = '', name = '', ...more] = value.split('/').map(decodeURIComponent);
        return provider === '' || name === '' || more.length > 0 ? undefined : { type: 'USER', provider, name };
    }
    catch {
        return undefined;
    }
}
function addressOf({ provider, name }) {
    return `${encodeURIComponent(provider)}/${encodeURIComponent(name)}`;
}
function view_as_titleOf({ provider, name }) {
    return provider === EMAIL_PROVIDER ? name : `${name} of ${provider}`;
}
function viewerChoice(database, chosen, { id, label }) {
    const people = listPeople(database);
    const isListed = people.some((person) => addressOf(person) === chosen.value);
    const { viewer } = chosen;
    const unlisted = typeof viewer === 'string' || isListed ? [] : viewer;
    const options = [
        ['', 'Everything'],
        ['anonymous', 'Somebody not known'],
        ...[...unlisted, ...people].map((person) => [addressOf(person), view_as_titleOf(person)]),
    ];
    return html `<div class="field"><label for="${id}">${label}</label>
<select id="${id}" name="as">${options.map((option) => optionOf(option, chosen.value))}</select></div>`;
}
function optionOf([value, text], chosen) {
    return html `<option value="${value}"${value === chosen ? html ` selected` : ''}>${text}</option>`;
}
function listPeople(database) {
    const named = listIdentities(database, {}).flatMap((identity) => {
        const { provider, members, mappings } = identity;
        return [identity, ...members.map((member) => ({ ...member, provider })), ...mappings];
    });
    const users = named
        .filter(({ type }) => type === 'USER')
        .map((user) => [addressOf(user), user]);
    return [...new Map(users).entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, user]) => user);
}
function withCode(sentence) {
    return sentence.split('`').map((part, index) => (index % 2 === 0 ? part : html `<code>${part}</code>`));
}

;// CONCATENATED MODULE: ./lib/sandbox/web/home-page.js










const PER_PAGE = 10;
const LOG_ROWS = 50;
const LAST_MOMENT = 8.64e15;
function homePage({ query }, service) {
    service.pipeline.settle();
    const { database } = service;
    const view = readView(query);
    const sources = listSources(database);
    const found = findItems(database, view);
    const title = view.words === '' ? 'docs-to-coveo sandbox' : `${view.words} – docs-to-coveo sandbox`;
    const viewer = viewerChoice(database, view.viewAs, { id: 'as', label: 'View as' });
    return page(200, title, { words: view.words, source: view.source, sources, viewer }, [
        violationList(database),
        html `<section aria-labelledby="results"><h1 id="results">${headline(view, found)}</h1>${resultList(view, found, service)}</section>`,
        html `<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${sourceTable(database, sources, view)}</section>`,
        html `<section aria-labelledby="log"><h2 id="log">Log</h2>${logSection(database, view)}</section>`,
    ]);
}
function readView(query) {
    const number = Number(query.get('page') ?? 1);
    return {
        words: query.get('q')?.trim() ?? '',
        source: query.get('source') ?? '',
        page: Number.isInteger(number) && number > 0 && number < 1e6 ? number : 1,
        showsTroubleOnly: query.get('log') === 'trouble',
        viewAs: readViewAs(query),
    };
}
function findItems(database, { words, source, page, viewAs }) {
    return search_search(database, {
        organization: undefined,
        words,
        isUnfinished: true,
        conditions: [
            ...(source === '' ? [] : [{ sql: 'items.source = ?', values: [source] }]),
            ...conditionOf(database, viewAs.viewer),
        ],
        order: { kind: 'relevancy' },
        first: (page - 1) * PER_PAGE,
        count: PER_PAGE,
    });
}
function violationList(database) {
    const violations = readViolations(database);
    if (violations.length === 0)
        return undefined;
    const rows = violations.slice(-LOG_ROWS).map(({ time, sentence }) => html `<li>${moment(time)} ${sentence}</li>`);
    return html `<section class="alert" aria-labelledby="violations"><h2 id="violations">${count(violations.length, 'violation')}</h2>
<p class="small">A correct client never does this:</p><ul class="small">${rows}</ul></section>`;
}
function headline({ words, viewAs }, { total }) {
    const forWhom = viewAs.value === '' ? '' : `, as ${viewAs.title} sees them`;
    if (words !== '')
        return `${count(total, 'result')} for “${words}”${forWhom}`;
    return total === 0 && forWhom === '' ? 'Nothing published yet' : `${count(total, 'item')}${forWhom}`;
}
function resultList(view, found, { database, url }) {
    if (found.total === 0 && view.words === '' && view.viewAs.value === '')
        return welcome(url());
    if (found.total === 0)
        return html `<p class="quiet">All words must occur in an item, and who looks must be allowed to see it.</p>`;
    const results = found.hits.map((hit) => {
        const { isVisible: isForAll } = createJudge(database, hit.organization, 'anonymous')(hit);
        return result(hit, view, isForAll);
    });
    return html `<ol class="results" start="${(view.page - 1) * PER_PAGE + 1}">${results}</ol>${pageLinks(view, found.total)}`;
}
function welcome(url) {
    return html `<p>Publish into this sandbox, then look here again:</p>
<pre>COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${url} --platform-url ${url}</pre>`;
}
function result(hit, { viewAs }, isForAll) {
    const { organization, source, documentId: id } = hit;
    const address = pageAddress('/item', { organization, source, id, as: viewAs.value });
    const restricted = isForAll ? '' : html ` <span class="tag">restricted</span>`;
    return html `<li><h3><a href="${address}">${hit.title}</a>${restricted}</h3>
<div class="address">${outsideLink(hit.documentId)}</div>
${hit.excerpt === '' ? '' : html `<p>${marked(hit.excerpt)}</p>`}
<details><summary>Fields</summary>${propertyTable(`Fields of ${hit.title}`, fieldTexts(hit))}</details></li>`;
}
function fieldTexts({ fields }) {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldText(name, value)]));
}
function fieldText(name, value) {
    const isDate = (name === 'date' || name === 'indexeddate') && typeof value === 'number' && Math.abs(value) < LAST_MOMENT;
    return isDate ? moment(new Date(value)) : [value].flat().join(', ');
}
function marked(excerpt) {
    const [before = '', ...rest] = excerpt.split(MARK_START);
    return [
        html `${before}`,
        ...rest.map((part) => {
            const [word = '', after = ''] = part.split(MARK_END);
            return html `<mark>${word}</mark>${after}`;
        }),
    ];
}
function pageLinks({ words, source, page, viewAs }, total) {
    const pages = Math.ceil(total / PER_PAGE);
    if (pages === 1)
        return undefined;
    const link = (to, rel, label) => {
        const address = pageAddress('/', { q: words, source, as: viewAs.value, page: to === 1 ? '' : String(to) });
        return to < 1 || to > pages ? '' : html `<a rel="${rel}" href="${address}">${label}</a>`;
    };
    return html `<nav class="pages" aria-label="Pages of results">${link(page - 1, 'prev', '← Previous')}
<span class="quiet">Page ${page} of ${pages}</span>${link(page + 1, 'next', 'Next →')}</nav>`;
}
function sourceTable(database, sources, view) {
    if (sources.length === 0)
        return html `<p class="quiet">None yet; a source appears with the first push that names it.</p>`;
    return html `<div class="scroll"><table aria-label="Sources"><thead><tr><th scope="col">Name</th><th scope="col">Id</th>
<th scope="col">Organization</th><th scope="col">Visibility</th><th scope="col">Items</th><th scope="col">Status</th></tr></thead>
<tbody>${sources.map((source) => sourceRow(database, source, view))}</tbody></table></div>`;
}
function sourceRow(database, source, { viewAs }) {
    const { organization, id, name, visibility } = source;
    return html `<tr><td><a href="${pageAddress('/', { source: id, as: viewAs.value })}">${name}</a></td><td><code>${id}</code></td><td>${organization}</td>
<td>${visibility.toLowerCase()}</td><td class="number">${countItems(database, { organization, source: id })}</td>
<td>${currentActivity(database, source)?.type.toLowerCase() ?? 'idle'}</td></tr>`;
}
function logSection(database, { words, source, showsTroubleOnly, viewAs }) {
    const where = showsTroubleOnly ? "result IN ('REJECTED', 'ERROR')" : '1';
    const entries = readLog(database, { sql: where, values: [] }, { limit: LOG_ROWS, offset: 0 });
    const other = pageAddress('/', { q: words, source, as: viewAs.value, log: showsTroubleOnly ? '' : 'trouble' });
    const label = showsTroubleOnly ? 'Show everything' : 'Show only what was rejected';
    return html `<p class="small quiet">The latest ${LOG_ROWS} entries. <a href="${`${other}#log`}">${label}</a></p>${logTable(entries)}`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item-permissions.js



function permissionSection(database, item, viewAs) {
    const { permissions } = item;
    const sent = permissions === undefined ? '' : html `<pre>${JSON.stringify(permissions, null, 2)}</pre>`;
    const principal = viewAs.viewer === 'everything' ? 'anonymous' : viewAs.viewer;
    const text = permissions === undefined ? undefined : JSON.stringify(permissions);
    const judgement = createJudge(database, item.organization, principal)({ ...item, permissions: text });
    const said = viewAs.viewer === 'everything' ? summary(judgement, permissions) : verdict(viewAs, judgement);
    return html `${said}${viewerForm(database, item, viewAs)}${sent}`;
}
function summary({ isVisible, reasons }, permissions) {
    if (permissions === undefined)
        return html `<p>None were sent. ${reasons.join(' ')}</p>`;
    const isForNobody = Array.isArray(permissions) && permissions.length === 0;
    const restricted = isForNobody ? 'Nobody may see the item.' : 'Only the identities below may see the item.';
    return html `<p>${isVisible ? 'Everybody may see the item, but for those denied.' : restricted}</p>`;
}
function verdict({ title }, { isVisible, reasons }) {
    const list = reasons.map((reason) => html `<li>${withCode(reason)}</li>`);
    return html `<p class="verdict">${title} ${isVisible ? 'may see' : 'may not see'} the item.</p>
<ol class="reasons" aria-label="Why">${list}</ol>`;
}
function viewerForm(database, { organization, source, documentId }, viewAs) {
    return html `<form action="/item"><input type="hidden" name="organization" value="${organization}">
<input type="hidden" name="source" value="${source}"><input type="hidden" name="id" value="${documentId}">
${viewerChoice(database, viewAs, { id: 'viewer', label: 'May this person see it?' })}<button>Look</button></form>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item-page.js









const item_page_LOG_ROWS = 20;
const FRAME_LIMIT = 2 * 1024 * 1024;
const TEXT_LIMIT = 200_000;
function itemPage({ query }, service) {
    service.pipeline.settle();
    const { database } = service;
    const sources = listSources(database);
    const [source, id, organization] = [query.get('source') ?? '', query.get('id') ?? '', query.get('organization')];
    const home = sources.find((one) => one.id === source && (organization === null || one.organization === organization));
    const item = home && findItem(database, { organization: home.organization, source }, id);
    const viewAs = readViewAs(query);
    const viewer = viewerChoice(database, viewAs, { id: 'as', label: 'View as' });
    const box = { words: '', source, sources, viewer };
    if (!item)
        return page(404, 'Not found – docs-to-coveo sandbox', box, html `<h1>Not found</h1><p>The source holds no item <code>${id}</code>.</p>`);
    const where = { sql: 'organization = ? AND source = ? AND id = ?', values: [item.organization, source, id] };
    const entries = readLog(database, where, { limit: item_page_LOG_ROWS, offset: 0 });
    return page(200, `${item.title} – docs-to-coveo sandbox`, box, [
        html `<article><h1>${item.title}</h1><p class="address">${outsideLink(item.documentId)}</p>${facts(item, home.name)}`,
        html `<h2>Metadata</h2>${metadata(item)}<h2>Permissions</h2>${permissionSection(database, item, viewAs)}<h2>Content</h2>${content(item)}</article>`,
        html `<section aria-labelledby="log"><h2 id="log">Log of this item</h2>${logTable(entries)}</section>`,
    ]);
}
function facts(item, sourceName) {
    return propertyTable('Facts', {
        Source: sourceName,
        Pushed: [moment(item.pushed), ' UTC'],
        'Ordering id': String(item.orderingId),
        Size: `${item.content.byteLength.toLocaleString('en')} bytes`,
        'File extension': item.fileExtension ?? '—',
        ...(item.parentId === undefined ? {} : { Parent: item.parentId }),
    });
}
function metadata({ metadata }) {
    const entries = Object.entries(metadata).map(([name, value]) => [name, metadataValue(value)]);
    return entries.length === 0
        ? html `<p class="quiet">None.</p>`
        : propertyTable('Metadata', Object.fromEntries(entries));
}
function metadataValue(value) {
    const parts = Array.isArray(value) ? value.map(String) : [String(value)];
    return parts.map((part, index) => [index === 0 ? '' : html `<br>`, outsideLink(part)]);
}
function content(item) {
    const { content, fileExtension, body } = item;
    const isMarkup = /^\.x?html?$/i.test(fileExtension ?? '') && content.byteLength <= FRAME_LIMIT;
    const cut = body.length > TEXT_LIMIT ? html `<p class="quiet">The text goes on for ${body.length} characters.</p>` : '';
    const text = html `<pre>${body.slice(0, TEXT_LIMIT)}</pre>${cut}`;
    if (body === '' && content.byteLength === 0)
        return html `<p class="quiet">The item has no data.</p>`;
    return isMarkup ? html `${item_page_frame(content)}<details><summary>Text that a search sees</summary>${text}</details>` : text;
}
function item_page_frame(content) {
    const markup = `${new TextDecoder().decode(content)}<style>${FRAME_STYLE}</style>`;
    return html `<iframe title="The item as it was pushed; scripts, images and links are switched off" sandbox="" referrerpolicy="no-referrer" srcdoc="${markup}"></iframe>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/router.js






















const router_ORDERING = ['orderingId', 'operationId'];
const PUSH = '/push/v1/organizations/:organization';
const SOURCE = `${PUSH}/sources/:source`;
const ORGANIZATION_ROUTES = [
    {
        method: 'POST',
        path: `${SOURCE}/status`,
        parameters: ['statusType'],
        needs: SOURCE_EDIT,
        endpoint: ofSource(postStatus),
    },
    {
        method: 'PUT',
        path: `${SOURCE}/documents`,
        parameters: ['documentId', 'compressionType', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(putDocument),
    },
    {
        method: 'DELETE',
        path: `${SOURCE}/documents`,
        parameters: ['documentId', 'deleteChildren', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(deleteDocument),
    },
    {
        method: 'PUT',
        path: `${SOURCE}/documents/batch`,
        parameters: ['fileId', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(putBatch),
    },
    {
        method: 'DELETE',
        path: `${SOURCE}/documents/olderthan`,
        parameters: ['queueDelay', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(deleteOlder),
    },
    {
        method: 'POST',
        path: `${PUSH}/files`,
        parameters: ['useVirtualHostedStyleUrl'],
        needs: ORGANIZATION_VIEW,
        endpoint: postFile,
    },
    {
        method: 'POST',
        path: '/logs/v1/organizations/:organization',
        parameters: ['from', 'to', 'documentId', 'documentIdMatching', 'page', 'perPage'],
        needs: LOGS_VIEW,
        endpoint: postLogs,
    },
    {
        method: 'GET',
        path: '/rest/organizations/:organization/limits',
        parameters: ['limitType'],
        needs: ORGANIZATION_VIEW,
        endpoint: (_, service, organization) => getLimits(service, organization),
    },
    ...[...IDENTITY_ROUTES, ...PROVIDER_ROUTES, ...SECURITY_CACHE_ROUTES],
    ...[...SOURCE_ROUTES, ...FIELD_ROUTES, ...MAPPING_ROUTES, ...KEY_ROUTES],
];
const ROUTES = [
    ...ORGANIZATION_ROUTES.map(inOrganization),
    { method: 'PUT', path: '/blobstore/:organization/:file', endpoint: receiveUpload },
    { method: 'POST', path: '/rest/search/v2', endpoint: searchOrganization },
    { method: 'POST', path: '/rest/search/v2/token', parameters: ['organizationId'], endpoint: makeSearchToken },
    { method: 'POST', path: '/rest/privilege/evaluate', parameters: [], endpoint: postEvaluation },
    { method: 'GET', path: '/', endpoint: homePage },
    { method: 'GET', path: '/item', endpoint: itemPage },
    { method: 'GET', path: '/sandbox/faults', endpoint: getFaults },
    { method: 'PUT', path: '/sandbox/faults', endpoint: putFaults },
];
function inOrganization({ needs, endpoint, ...route }) {
    return {
        ...route,
        endpoint: (call, service) => {
            const holder = holderOf(call, service);
            const organization = requireOrganization(service, call.names.organization ?? '');
            requirePrivileges(holder, organization, needs(call.names));
            return endpoint(call, service, organization);
        },
    };
}
function ofSource(endpoint) {
    return (call, service, organization) => endpoint(call, service, requireSource(service, organization, call.names.source ?? ''));
}
function searchOrganization(call, service) {
    const searcher = requireSearcher(call, service);
    const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
    return postSearch(call, service, { organization, searcher });
}
function makeSearchToken(call, service) {
    const holder = holderOf(call, service);
    const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
    requirePrivileges(holder, organization, IMPERSONATE({}));
    return postSearchToken(call, service, organization);
}
async function answer({ request, url, tap }, service) {
    const call = { request, names: {}, query: url.searchParams, tap };
    const name = `${request.method} ${url.pathname}`;
    try {
        const { route, names } = findRoute(request.method ?? '', url.pathname);
        noteUnknownParameters(route, call, name, service);
        return await route.endpoint({ ...call, names }, service);
    }
    catch (error) {
        if (!(error instanceof RefusedCall))
            throw error;
        const { status, message, errorCode, isViolation } = error.refusal;
        if (isViolation)
            recordViolation(service.database, `${name} was answered with ${status}: ${message}`, service.now());
        return json(status, { message, errorCode });
    }
}
function findRoute(method, path) {
    const segments = path.split('/').map(decodeSegment);
    const found = ROUTES.flatMap((route) => {
        const names = matchPath(route.path.split('/'), segments);
        return names ? [{ route, names }] : [];
    });
    const match = found.find(({ route }) => route.method === (method === 'HEAD' ? 'GET' : method));
    if (match)
        return match;
    const methods = found.map(({ route }) => route.method).join(', ');
    if (methods === '')
        throw wrongAddress(404, `There is nothing at \`${path}\`.`);
    throw wrongAddress(405, `\`${path}\` takes ${methods}, not ${method}.`);
}
function matchPath(pattern, segments) {
    if (pattern.length !== segments.length)
        return undefined;
    const pairs = pattern.map((part, index) => [part, segments[index] ?? '']);
    const fits = pairs.every(([part, segment]) => (part.startsWith(':') ? segment !== '' : part === segment));
    return fits
        ? Object.fromEntries(pairs.flatMap(([part, segment]) => (part.startsWith(':') ? [[part.slice(1), segment]] : [])))
        : undefined;
}
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw invalidParameter('path', 'percent-encoded UTF-8', segment);
    }
}
function noteUnknownParameters({ parameters }, { query }, name, { database, now }) {
    if (!parameters)
        return;
    for (const parameter of new Set(query.keys())) {
        if (!parameters.includes(parameter))
            recordViolation(database, `${name} has no parameter \`${parameter}\`.`, now());
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/inject-faults.js





async function answerOrDisturb(arrival, service) {
    const name = (0,call_kind/* callNameOf */.n)(arrival.url);
    const event = name && service.faults.next(name.kind);
    return event ? disturb(arrival, name, event, service) : answer(arrival, service);
}
async function disturb(arrival, name, { fault, nth }, service) {
    switch (fault.fault) {
        case 'cut-before':
            await readSome(arrival, fault.bytes);
            return 'cut';
        case 'cut-after':
            await answer(arrival, service);
            return 'cut';
        case 'slow': {
            const late = await answer(arrival, service);
            await new Promise((resolve) => service.schedule(resolve, fault.seconds * 1000));
            return late;
        }
        case 'expired':
            expireContainer(service.database, fileOf(arrival.url));
            return answer(arrival, service);
        case 'rejected':
            return answer(arrival, rejecting(service, { ...fault, salt: `${service.faults.plan.seed} ${name.kind} ${nth}` }));
        default:
            return faultAnswer(fault, name.kind);
    }
}
async function readSome({ request, tap }, bytes) {
    if (bytes === 0)
        return;
    let size = 0;
    for await (const chunk of bodyOf(request)) {
        tap(chunk);
        size += chunk.byteLength;
        if (size >= bytes)
            return;
    }
}
function fileOf({ pathname }) {
    return decodeURIComponent(pathname.split('/').at(-1) ?? '');
}
function rejecting(service, { reason, share, salt }) {
    const { pipeline } = service;
    const accept = (acceptance) => pipeline.accept('source' in acceptance
        ? { ...acceptance, task: { ...acceptance.task, injected: { reason, share, salt } } }
        : acceptance);
    return { ...service, pipeline: { ...pipeline, accept } };
}

;// CONCATENATED MODULE: ./lib/sandbox/serve.js





async function serve(request, response, service, requests) {
    const path = request.url?.startsWith('/') ? request.url : '/';
    const url = new URL(`http://127.0.0.1${path}`);
    const record = recordOf(request, url);
    requests.push(record);
    if (url.pathname === '/events' && request.method === 'GET' && isLoopbackHost(request.headers.host)) {
        service.events.follow(response);
        return;
    }
    const reply = await replyTo(request, url, service, record);
    if (reply === 'cut') {
        request.socket.destroy();
        return;
    }
    const { status, headers, body } = reply;
    record.status = status;
    const date = service.now().toUTCString();
    response.writeHead(status, { date, 'content-length': Buffer.byteLength(body), ...headers });
    response.end(body);
    request.resume();
}
async function replyTo(request, url, service, record) {
    if (!isLoopbackHost(request.headers.host)) {
        return json(403, { message: 'The sandbox answers only to the names of this machine, such as `localhost`.' });
    }
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const tap = (chunk) => {
        record.bytes += chunk.byteLength;
        digest.update(chunk);
    };
    try {
        const depart = service.clientChecks.begin(checkedRequest(request, url));
        const answer = await answerOrDisturb({ request, url, tap }, service);
        depart({ answer, body: digest.digest('hex') });
        return answer;
    }
    catch (error) {
        return json(500, { message: `The sandbox failed: ${error instanceof Error ? error.message : String(error)}` });
    }
}
function checkedRequest({ method = '', headers }, url) {
    return { name: (0,call_kind/* callNameOf */.n)(url), url, method, headers };
}
function recordOf(request, url) {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const authorized = request.headers.authorization !== undefined;
    return {
        method: request.method ?? '',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { ...Object.fromEntries(headers), ...(authorized ? { authorization: '***' } : {}) },
        authorized,
        bytes: 0,
        status: 0,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/keys.js


function createKeys(database, all, limited) {
    const known = new Map([
        ...all.map((key) => [key, { privileges: 'all' }]),
        ...limited.map(({ key, privileges }) => [key, { privileges }]),
    ]);
    const seen = new Set(known.keys());
    return {
        values: () => seen,
        holderOf: (key, now) => known.get(key) ?? findMade(database, key, now),
        add({ key, id, organization, model, expires = null }) {
            seen.add(key);
            database.run `
        INSERT INTO api_keys (id, organization, digest, model, expires)
        VALUES (${id}, ${organization}, ${digestOf(key)}, ${JSON.stringify(model)}, ${expires})`;
        },
    };
}
function findMade(database, key, now) {
    const row = database.get `SELECT * FROM api_keys WHERE digest = ${digestOf(key)}`;
    if (!row || (maybeNumber(row, 'expires') ?? Number.POSITIVE_INFINITY) <= now.getTime())
        return undefined;
    const { privileges, enabled } = JSON.parse(database_text(row, 'model'));
    return enabled === false ? undefined : { privileges, organization: database_text(row, 'organization') };
}
function digestOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/notes.js

function createNotes(database) {
    return {
        get(name) {
            const row = database.get `SELECT text FROM notes WHERE name = ${name}`;
            return row && database_text(row, 'text');
        },
        set(name, value) {
            database.run `INSERT INTO notes (name, text) VALUES (${name}, ${value}) ON CONFLICT DO UPDATE SET text = excluded.text`;
        },
        delete(name) {
            database.run `DELETE FROM notes WHERE name = ${name}`;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/server.js



















const HOST = '127.0.0.1';
const EVERYTHING = Number.MAX_SAFE_INTEGER;
const KEEP_ALIVE_MS = 120_000;
async function startSandbox(options = {}) {
    let port = 0;
    const url = () => `http://${HOST}:${port}`;
    const service = createService(options, url);
    const requests = [];
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
        void serve(request, response, service, requests);
    });
    const close = closer(server, service);
    try {
        port = await listen(server, options.port ?? 0);
    }
    catch (error) {
        await close();
        throw error;
    }
    return server_present(service, {
        url: url(),
        port,
        requests,
        notes: createNotes(service.database),
        faults: service.faults,
        close,
    });
}
function createService(options, url) {
    const { now = () => new Date(), indexingDelayMs = 0, schedule = scheduleByTimer, apiKeys = [SANDBOX_KEY] } = options;
    const faults = createFaults(options.faults);
    const database = openDatabase(options.database ?? ':memory:');
    hold(database, options);
    const keys = createKeys(database, apiKeys, options.keys ?? []);
    const clientChecks = createClientChecks({
        keys: () => keys.values(),
        now,
        violation: (sentence) => recordViolation(database, sentence, now()),
    });
    const { limits = {}, open: isOpen = false, faultEndpoint: hasFaultEndpoint = false } = options;
    const knowsOthers = isOpen || options.foreignProviders === true;
    const events = createEvents();
    const onApplied = () => events.changed();
    const pipeline = createPipeline({
        ...{ database, now, newId: external_node_crypto_.randomUUID, knowsOthers, indexingDelayMs, schedule, onApplied },
    });
    const tools = { database, pipeline, events, now, schedule, newId: external_node_crypto_.randomUUID, faults, clientChecks };
    return { ...tools, keys, isOpen, limits, url, hasFaultEndpoint };
}
function hold(database, { sources = [], providers = [], organizations = [] }) {
    for (const { organization, source, sourceName, visibility } of sources) {
        putSource(database, { organization, id: source, name: sourceName, visibility });
    }
    for (const { organization, id, ...outline } of providers) {
        putProvider(database, organization, expandedModel(id, outline));
    }
    for (const organization of organizations)
        putOrganization(database, organization);
}
function server_present({ database, events, pipeline }, fixed) {
    const settled = (look) => {
        pipeline.settle();
        return look();
    };
    return {
        ...fixed,
        get violations() {
            return settled(() => readViolations(database).map(({ sentence }) => sentence));
        },
        items: (source) => settled(() => listItems(database, source)),
        log: (source) => settled(() => readLog(database, { sql: 'source = ?', values: [source] }, { limit: EVERYTHING, offset: 0 })),
        identities: (provider) => settled(() => listIdentities(database, { provider })),
        visibleTo: (source, principal) => settled(() => listVisible(database, source, principalOf(principal))),
        activities: (source) => listActivities(database, source),
        hold(holdings) {
            const isNew = ({ organization, id }) => !findProvider(database, organization, id);
            hold(database, { ...holdings, providers: holdings.providers?.filter(isNew) });
        },
        changed: () => events.changed(),
        settle: async () => pipeline.settle(),
    };
}
async function listen(server, port) {
    const { promise, resolve, reject } = Promise.withResolvers();
    server.once('error', reject);
    server.listen(port, HOST, resolve);
    await promise;
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The sandbox has no port.');
    return address.port;
}
function closer(server, { database, events, pipeline }) {
    let closed;
    return () => {
        closed ??= new Promise((resolve) => {
            pipeline.stop();
            events.close();
            server.close(() => {
                database.close();
                resolve();
            });
            server.closeAllConnections();
        });
        return closed;
    };
}
function scheduleByTimer(run, delayMs) {
    const timer = setTimeout(run, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identityNames),
/* harmony export */   q: () => (/* binding */ identitySettings)
/* harmony export */ });
/* harmony import */ var _permission_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);

function identitySettings({ identities }) {
    if (!identities)
        return undefined;
    const { provider, file, github } = identities;
    return {
        provider,
        file,
        github: github && { ...github, users: dictionary(github.users, (name) => name) },
        ...identityNames(identities),
    };
}
function identityNames(written) {
    return {
        groups: dictionary(written.groups, (members) => members.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)),
        virtualGroups: dictionary(written.virtualGroups, (members) => members.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)),
        users: written.users ?? [],
        aliases: dictionary(written.aliases, (names) => names),
        granted: (written.granted ?? []).map(({ identity, groups }) => {
            return { identity: (0,_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)(identity), groups: groups.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E) };
        }),
    };
}
function dictionary(entries = {}, change) {
    const changed = Object.entries(entries).map(([key, value]) => [key, change(value)]);
    return Object.assign(Object.create(null), Object.fromEntries(changed));
}


/***/ }),

/***/ 2448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ SETTINGS_PATHS),
  yj: () => (/* binding */ missingSettings),
  P$: () => (/* reexport */ parseSettings),
  Mo: () => (/* reexport */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/settings/defaults.js
const REGIONS = ['us', 'ca', 'eu', 'au', 'hipaa'];
const GENERATORS = ['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'];
const LINK_CHECKS = ['off', 'warn', 'error'];
const BODY_TITLES = ['auto', 'off'];
const BODIES = ['markdown', 'built'];
const ON_WIDENED = ['warn', 'fail'];
const PERMALINK_VARIABLES = [
    ':path',
    ':page',
    ':dir',
    ':name',
    ':slug',
    ':title',
    ':year',
    ':month',
    ':day',
];
const ENDPOINTS = {
    us: { api: 'https://api.cloud.coveo.com', platform: 'https://platform.cloud.coveo.com' },
    ca: { api: 'https://api-ca.cloud.coveo.com', platform: 'https://platform-ca.cloud.coveo.com' },
    eu: { api: 'https://api-eu.cloud.coveo.com', platform: 'https://platform-eu.cloud.coveo.com' },
    au: { api: 'https://api-au.cloud.coveo.com', platform: 'https://platform-au.cloud.coveo.com' },
    hipaa: { api: 'https://apihipaa.cloud.coveo.com', platform: 'https://platformhipaa.cloud.coveo.com' },
};
const DEFAULTS = {
    region: 'us',
    generator: 'plain',
    permalink: '/:path',
    language: 'en',
    root: '.',
    include: ['**/*.{md,markdown,mdx}'],
    exclude: [],
    prefix: '/',
    bodyTitle: 'auto',
    body: 'markdown',
    sitemap: 'sitemap.xml',
    strict: true,
    links: 'warn',
    deletes: 10,
    ratio: 0.1,
    onWidened: 'warn',
};
const DOCUSAURUS = {
    id: 'default',
    docs: 'docs',
    blog: 'blog',
    pages: 'src/pages',
    numberPrefixes: true,
    defaultLocale: 'en',
};
const VITEPRESS = {
    srcDir: '.',
    srcExclude: [],
    cleanUrls: false,
    rewrites: {},
    locales: {},
};

// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(1552);
// EXTERNAL MODULE: ./lib/settings/placed-value.js
var placed_value = __webpack_require__(5052);
// EXTERNAL MODULE: ./lib/settings/schema-problems.js
var schema_problems = __webpack_require__(7423);
;// CONCATENATED MODULE: ./lib/settings/cross-checks.js




function crossChecks(root) {
    return [
        ...keysOfOtherGenerators(root),
        ...permalinksOfRoots(root),
        ...unknownSets(root),
        ...identitiesWithoutProvider(root),
        ...optionsOfOtherTypes(root),
    ];
}
const KEYS_OF_ONE = {
    permalink: { generator: 'plain', hint: "Remove it: the addresses come from the generator's own configuration." },
    docusaurus: { generator: 'docusaurus', hint: 'Remove it, or choose `generator: docusaurus`.' },
    vitepress: { generator: 'vitepress', hint: 'Remove it, or choose `generator: vitepress`.' },
};
function keysOfOtherGenerators(root) {
    const chosen = (0,placed_value/* valueAt */.fK)(root, ['site', 'generator'])?.value ?? 'plain';
    if (!GENERATORS.some((known) => known === chosen))
        return [];
    return Object.entries(KEYS_OF_ONE)
        .filter(([key, { generator }]) => chosen !== generator && (0,placed_value/* valueAt */.fK)(root, ['site', key]))
        .map(([key, { generator, hint }]) => ({
        level: 'error',
        code: 'settings-conflict',
        message: `\`site.${key}\` works with the generator \`${generator}\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
        hint,
        ...(0,placed_value/* placeOfKey */.qQ)(root, ['site', key]),
    }));
}
function permalinksOfRoots(root) {
    const chosen = (0,placed_value/* valueAt */.fK)(root, ['site', 'generator'])?.value ?? 'plain';
    if (chosen === 'plain' || !GENERATORS.some((known) => known === chosen))
        return [];
    const entries = (0,placed_value/* valueAt */.fK)(root, ['content'])?.children ?? new Map();
    return [...entries.keys()]
        .filter((key) => (0,placed_value/* valueAt */.fK)(root, ['content', key, 'permalink']))
        .map((key) => ({
        level: 'error',
        code: 'settings-conflict',
        message: `\`content[].permalink\` works with the generator \`plain\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
        hint: KEYS_OF_ONE.permalink.hint,
        ...(0,placed_value/* placeOfKey */.qQ)(root, ['content', key, 'permalink']),
    }));
}
function identitiesWithoutProvider(root) {
    const identities = (0,placed_value/* valueAt */.fK)(root, ['identities']);
    if (!identities || identities.children.size === 0 || (0,placed_value/* valueAt */.fK)(root, ['identities', 'provider']))
        return [];
    return [
        {
            level: 'error',
            code: 'settings-missing-key',
            message: '`identities.provider` is required: the id of the identity provider that receives them.',
            hint: 'Copy the id from the page of security identities in the Coveo Administration Console.',
            ...(0,placed_value/* placeOfKey */.qQ)(root, ['identities']),
        },
    ];
}
function unknownSets(root) {
    const sets = (0,placed_value/* valueAt */.fK)(root, ['permissions', 'sets']);
    const rules = (0,placed_value/* valueAt */.fK)(root, ['permissions', 'rules']);
    if (!sets || !rules)
        return [];
    const known = [...sets.children.keys()].map(String);
    return [...rules.children.keys()]
        .flatMap((index) => textsBelow((0,placed_value/* valueAt */.fK)(rules, [index, 'use']), ['permissions', 'rules', index, 'use']))
        .filter(({ text }) => !known.includes(text))
        .map(({ text, path }) => (0,schema_problems/* invalidValue */.B)(path, 'a set that `permissions.sets` defines', (0,near_miss/* didYouMean */.a)(text, known), root));
}
const TEXT_OPTIONS = ['multiValueFacet', 'multiValueFacetTokenizers', 'mergeWithLexicon', 'stemming'];
const ALWAYS_ON = ['facet', 'sort'];
function optionsOfOtherTypes(root) {
    const fields = (0,placed_value/* valueAt */.fK)(root, ['setup', 'fields']);
    return [...(fields?.children ?? [])].flatMap(([name, field]) => {
        const type = (0,placed_value/* valueAt */.fK)(field, ['type'])?.value;
        if (type === 'STRING' || typeof type !== 'string')
            return [];
        return [...field.children].flatMap(([option, { value }]) => {
            const path = ['setup', 'fields', name, option];
            const isOn = value !== false && TEXT_OPTIONS.includes(String(option));
            const isOff = value === false && ALWAYS_ON.includes(String(option));
            if (!isOn && !isOff)
                return [];
            const message = isOn
                ? `\`${path.map(String).join('.')}\` works with fields of type \`STRING\` only, but its type is \`${type}\`.`
                : `\`${path.map(String).join('.')}\` must be \`true\` for a field of type \`${type}\`, but is \`false\`.`;
            return [
                {
                    level: 'error',
                    code: 'settings-conflict',
                    message,
                    hint: 'Remove it, or choose `type: STRING`.',
                    ...(0,placed_value/* placeOfKey */.qQ)(root, path),
                },
            ];
        });
    });
}
function textsBelow(value, path) {
    if (!value)
        return [];
    if (typeof value.value === 'string')
        return value.value === '' ? [] : [{ text: value.value, path }];
    return [...value.children].flatMap(([key, child]) => textsBelow(child, [...path, key]));
}

// EXTERNAL MODULE: ./lib/settings/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(6379);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/settings/rules/rule.js
var rule = __webpack_require__(579);
;// CONCATENATED MODULE: ./lib/settings/rules/addresses.js




const SITE_URL = 'an absolute address that begins with `https://` or `http://`';
const ENDPOINT = 'an `https://` address, or an `http://` address of this machine (`localhost`, `127.0.0.1` or `[::1]`)';
const PREFIX = 'a path below `site.url` such as `/guides/`, without `.` or `..`, empty segments, query or fragment';
const PERMALINK = `a path made of text and the variables ${(0,wording/* listed */.KE)(PERMALINK_VARIABLES, 'and')}`;
const siteUrl = (text) => {
    const url = webAddress(text);
    return url ? bareAddress(url, text) : { expected: SITE_URL };
};
const endpoint = (text) => {
    const url = webAddress(text);
    if (!url || (url.protocol === 'http:' && !isLoopback(url.hostname)))
        return { expected: ENDPOINT };
    return bareAddress(url, text);
};
const prefix = (text) => (isPath(text) ? undefined : { expected: PREFIX });
const permalink = (text) => {
    if (!isPath(text) || rule/* BLANK_OR_CONTROL */.p.test(text))
        return { expected: `${PERMALINK}, without spaces, query or fragment` };
    const variables = [...text.matchAll(/:\w*/g)].map(([variable]) => variable);
    if (variables.length === 0) {
        return { expected: PERMALINK, hint: 'Without a variable all pages would have one address.' };
    }
    const unknown = variables.find((variable) => !PERMALINK_VARIABLES.some((known) => known === variable));
    return unknown === undefined ? undefined : { expected: PERMALINK, hint: unknownVariable(unknown) };
};
function unknownVariable(variable) {
    return (0,near_miss/* didYouMean */.a)(variable, PERMALINK_VARIABLES) ?? `\`${variable}\` is none of them.`;
}
function webAddress(text) {
    if (!/^https?:\/\/[^/]/i.test(text) || rule/* BLANK_OR_CONTROL */.p.test(text) || text.includes('\\'))
        return undefined;
    return URL.parse(text) ?? undefined;
}
function bareAddress(url, text) {
    if (url.username || url.password)
        return { expected: 'an address without a user name or password' };
    if (text.includes('#'))
        return { expected: 'an address without a fragment (`#…`)' };
    if (text.includes('?'))
        return { expected: 'an address without a query (`?…`)' };
    return undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function isPath(text) {
    return text !== '' && !/[?#\\\p{Cc}]|\/\/|^\s|\s$/u.test(text) && !(0,rule/* hasDotSegment */.t)(text);
}

// EXTERNAL MODULE: ./lib/settings/rules/names.js
var names = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/settings/schema/identities.js
var identities = __webpack_require__(1371);
// EXTERNAL MODULE: ./lib/settings/schema/kinds.js
var kinds = __webpack_require__(8934);
;// CONCATENATED MODULE: ./lib/settings/schema/links.js




const CHECK = 'What a link to no page and no file, or an anchor to no heading, amounts to: `off` says nothing, `warn` warns, with `error` the page is not published.';
const linksSchema = schemas/* union */.KCZ([
    (0,kinds/* choice */.Yq)(LINK_CHECKS),
    (0,kinds/* mapping */.pq)({
        check: (0,kinds/* choice */.Yq)(LINK_CHECKS).meta({ description: CHECK, default: DEFAULTS.links }).optional(),
        ignore: (0,kinds/* list */.p_)((0,kinds/* text */.Qq)('a link as pages write it, or a glob such as `/api/**`'), 'a list of links and globs such as `["/api/**"]`')
            .meta({
            description: 'Links that are not checked: as they are written in the pages, or globs.',
            default: [],
            examples: [['g', '/api/**']],
        })
            .optional(),
    }, 'a mapping with any of `check` and `ignore`'),
], { error: `one of ${(0,wording/* listed */.KE)(LINK_CHECKS, 'or')}, or a mapping with any of \`check\` and \`ignore\`` })
    .meta({
    description: `${CHECK} As a mapping with \`check\` and \`ignore\` it also names links to be left alone.`,
    default: DEFAULTS.links,
});

// EXTERNAL MODULE: ./lib/settings/schema/permissions.js
var permissions = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/settings/rules/mapping-rule.js
var mapping_rule = __webpack_require__(2782);
;// CONCATENATED MODULE: ./lib/settings/schema/setup.js



const setup_option = (description) => (0,kinds/* yesOrNo */.GX)().meta({ description }).optional();
const field = (0,kinds/* mapping */.pq)({
    type: (0,kinds/* choice */.Yq)(['STRING', 'LONG', 'LONG_64', 'DOUBLE', 'DATE', 'VECTOR']).meta({
        description: 'Type of its values.',
    }),
    description: (0,kinds/* text */.Qq)('a string').meta({ description: 'What it is for.' }).optional(),
    facet: setup_option('It can be a facet.'),
    multiValueFacet: setup_option('It can be a facet, and holds several values.'),
    multiValueFacetTokenizers: (0,kinds/* text */.Qq)('the characters that separate values')
        .meta({ description: 'What separates the values of a multi-value facet.', examples: [';'] })
        .optional(),
    sort: setup_option('Results can be sorted by it.'),
    mergeWithLexicon: setup_option('Searches look into it as into the text of a page.'),
    includeInQuery: setup_option('Queries can name it.'),
    includeInResults: setup_option('Results carry it.'),
    keyValue: setup_option('It holds a dictionary.'),
    stemming: setup_option('Other forms of its words match as well.'),
    ranking: setup_option('It counts for the order of results.'),
}, 'a field such as `{type: STRING, facet: true}`');
const setupSchema = (0,kinds/* mapping */.pq)({
    sourceName: schemas/* string */.YjP({ error: 'a name of 1 to 254 characters' })
        .min(1)
        .max(254)
        .meta({
        description: 'Name of the source: `setup` looks for it, and makes it, where `source` names none.',
        examples: ['Product docs'],
    })
        .optional(),
    visibility: (0,kinds/* choice */.Yq)(['private', 'secured', 'shared'])
        .meta({
        description: 'Who may see a source that `setup` makes: its own list of identities, whoever each item lets in, or everyone. `secured` where there are `permissions`, else `shared`.',
    })
        .optional(),
    caseSensitive: (0,kinds/* yesOrNo */.GX)()
        .meta({
        description: 'Whether names that differ in case alone are different people, for the identity provider that `setup` makes.',
        default: false,
    })
        .optional(),
    fields: (0,kinds/* named */.KT)(field, 'a mapping of field names to fields', (0,kinds/* fieldName */.w5)())
        .meta({
        description: 'Fields by name, where they are to be otherwise than the metadata of the pages asks for.',
        default: {},
        examples: [{ version: { type: 'STRING', facet: true } }],
    })
        .optional(),
    mappings: (0,kinds/* named */.KT)((0,kinds/* list */.p_)((0,kinds/* text */.Qq)(mapping_rule/* MAPPING_RULE */.U$, mapping_rule/* mappingRule */.L_), 'a list of at least one mapping rule', 1), 'a mapping of field names to lists of mapping rules', (0,kinds/* fieldName */.w5)())
        .meta({
        description: 'Field by field, what fills it: texts with `%[name]` for the metadata of that name. The first that gives a value counts.',
        default: {},
        examples: [{ docversion: ['%[version]'] }],
    })
        .optional(),
}, 'a mapping with any of `sourceName`, `visibility`, `caseSensitive`, `fields` and `mappings`').meta({ description: 'What the command `setup` makes in the organization, beyond what the pages ask for.' });

// EXTERNAL MODULE: ./lib/settings/rules/selectors.js
var selectors = __webpack_require__(2659);
;// CONCATENATED MODULE: ./lib/settings/schema/built.js




const builtFolder = () => (0,kinds/* text */.Qq)(names/* FOLDER */.L7, names/* folder */.TV);
const builtSchema = schemas/* union */.KCZ([
    builtFolder(),
    (0,kinds/* mapping */.pq)({
        folder: builtFolder().meta({ description: 'The folder that the generator wrote.', examples: ['_site'] }),
        sitemap: builtFolder()
            .meta({ description: 'The site map in it, where there is one.', default: DEFAULTS.sitemap })
            .optional(),
        strict: (0,kinds/* yesOrNo */.GX)()
            .meta({
            description: 'Whether a page whose address was not built is an error, and keeps what is published; else it is a warning.',
            default: DEFAULTS.strict,
        })
            .optional(),
    }, 'a mapping with `folder`, and any of `sitemap` and `strict`'),
], { error: `${names/* FOLDER */.L7}, or a mapping with \`folder\`` })
    .meta({
    description: 'The folder that the generator wrote from this commit, from the folder of the settings: what it holds is compared with what is published. Also the option `--built`.',
    examples: ['_site', { folder: 'public', strict: false }],
});

;// CONCATENATED MODULE: ./lib/settings/schema/docusaurus.js


const ROUTE = 'a path below the site, such as `docs` or `/`';
const docusaurus_plugin = {
    id: (0,kinds/* text */.Qq)('the `id` of the plugin')
        .meta({ description: 'Id of the plugin.', default: DOCUSAURUS.id, examples: ['community'] })
        .optional(),
    path: (0,kinds/* text */.Qq)('a folder, such as `docs` or `../docs`')
        .meta({ description: 'Folder of its pages, from the folder of the project.', examples: ['../docs'] })
        .optional(),
    routeBasePath: (0,kinds/* text */.Qq)(ROUTE)
        .meta({ description: 'Where its pages hang below the site; `/` is the root.', examples: ['/', 'handbook'] })
        .optional(),
};
const docsSchema = (0,kinds/* mapping */.pq)({
    ...docusaurus_plugin,
    numberPrefixes: (0,kinds/* yesOrNo */.GX)()
        .meta({
        description: 'Whether numbers before names are left out of addresses, as `numberPrefixParser` does.',
        default: DOCUSAURUS.numberPrefixes,
    })
        .optional(),
    lastVersion: (0,kinds/* text */.Qq)('the name of a version')
        .meta({
        description: 'Version whose pages hang at `routeBasePath` itself; else the newest. `current` is the docs folder.',
        examples: ['current', '2.0'],
    })
        .optional(),
    versionPaths: (0,kinds/* named */.KT)((0,kinds/* text */.Qq)('a path, such as `next`'), 'a mapping of versions to paths')
        .meta({
        description: 'Paths of versions, where the configuration gives them others than their names.',
        default: {},
        examples: [{ current: 'canary' }],
    })
        .optional(),
}, 'a mapping with any of `id`, `path`, `routeBasePath`, `numberPrefixes`, `lastVersion` and `versionPaths`').meta({ description: 'An instance of the docs plugin.' });
const blogSchema = (0,kinds/* mapping */.pq)(docusaurus_plugin, 'a mapping with any of `id`, `path` and `routeBasePath`').meta({
    description: 'An instance of the blog plugin.',
});
const docusaurusSchema = (0,kinds/* mapping */.pq)({
    folder: (0,kinds/* text */.Qq)('a folder, such as `website`')
        .meta({
        description: 'Folder of the Docusaurus project, from the working directory. Default: that of the nearest `docusaurus.config`.',
        examples: ['website'],
    })
        .optional(),
    docs: (0,kinds/* list */.p_)(docsSchema, 'a list of docs plugins')
        .meta({
        description: 'Instances of the docs plugin.',
        default: [{ path: DOCUSAURUS.docs, routeBasePath: DOCUSAURUS.docs }],
    })
        .optional(),
    blogs: (0,kinds/* list */.p_)(blogSchema, 'a list of blog plugins')
        .meta({
        description: 'Instances of the blog plugin.',
        default: [{ path: DOCUSAURUS.blog, routeBasePath: DOCUSAURUS.blog }],
    })
        .optional(),
    pages: (0,kinds/* text */.Qq)('a folder, such as `src/pages`')
        .meta({ description: 'Folder of single pages, from the folder of the project.', default: DOCUSAURUS.pages })
        .optional(),
    trailingSlash: (0,kinds/* yesOrNo */.GX)()
        .meta({ description: 'Whether addresses end with a slash. Default: they stay as they are.' })
        .optional(),
    defaultLocale: (0,kinds/* text */.Qq)('a locale, such as `en`')
        .meta({
        description: 'Locale whose pages hang at the root; the others are below their own names.',
        default: DOCUSAURUS.defaultLocale,
    })
        .optional(),
}, 'a mapping of Docusaurus options').meta({ description: 'What `docusaurus.config` says about addresses, for the generator `docusaurus` only.' });
function docusaurusOptionsOf(written = {}) {
    return {
        folder: written.folder,
        docs: (written.docs ?? [{}]).map(docsOf),
        blogs: (written.blogs ?? [{}]).map((blog) => pluginOf(blog, DOCUSAURUS.blog)),
        pages: written.pages ?? DOCUSAURUS.pages,
        trailingSlash: written.trailingSlash,
        defaultLocale: written.defaultLocale ?? DOCUSAURUS.defaultLocale,
    };
}
function docsOf(written) {
    return {
        ...pluginOf(written, DOCUSAURUS.docs),
        numberPrefixes: written.numberPrefixes ?? DOCUSAURUS.numberPrefixes,
        lastVersion: written.lastVersion,
        versionPaths: written.versionPaths ?? {},
    };
}
function pluginOf(written, name) {
    const { id = DOCUSAURUS.id, path = name, routeBasePath = name } = written;
    return { id, path, routeBasePath: routeBasePath.replace(/^\/+|\/+$/g, '') };
}

;// CONCATENATED MODULE: ./lib/settings/schema/vitepress.js



const vitepressSchema = (0,kinds/* mapping */.pq)({
    folder: (0,kinds/* text */.Qq)('a folder, such as `docs`')
        .meta({
        description: 'Folder of the VitePress project, from the working directory. Default: the one that holds `.vitepress/`.',
        examples: ['docs'],
    })
        .optional(),
    srcDir: (0,kinds/* text */.Qq)('a folder, such as `src`')
        .meta({ description: 'Folder of the pages, from the folder of the project.', default: VITEPRESS.srcDir })
        .optional(),
    srcExclude: (0,kinds/* globs */.gV)(0)
        .meta({
        description: 'Globs, from `srcDir`, of files that are no pages.',
        default: VITEPRESS.srcExclude,
        examples: [['**/README.md', '**/TODO.md']],
    })
        .optional(),
    cleanUrls: (0,kinds/* yesOrNo */.GX)()
        .meta({ description: 'Whether addresses have no `.html`.', default: VITEPRESS.cleanUrls })
        .optional(),
    rewrites: (0,kinds/* named */.KT)((0,kinds/* text */.Qq)('a path, such as `:rest*`'), 'a mapping of paths to paths')
        .meta({
        description: 'Paths of files to paths of pages, with parameters: `:name`, `:name*`, `:name(.*)`.',
        default: VITEPRESS.rewrites,
        examples: [{ 'en/:rest*': ':rest*' }],
    })
        .optional(),
    locales: (0,kinds/* named */.KT)((0,kinds/* text */.Qq)(names/* LANGUAGE */.Np, names/* language */.BH), 'a mapping of folders to language tags')
        .meta({
        description: 'Language tags by the folder of the locale; `root` is the rest.',
        default: VITEPRESS.locales,
        examples: [{ root: 'en', zh: 'zh-Hans' }],
    })
        .optional(),
}, 'a mapping of VitePress options').meta({ description: 'What `.vitepress/config` says about addresses, for the generator `vitepress` only.' });
function vitepressOptionsOf(written = {}) {
    return {
        folder: written.folder,
        srcDir: written.srcDir ?? VITEPRESS.srcDir,
        srcExclude: written.srcExclude ?? VITEPRESS.srcExclude,
        cleanUrls: written.cleanUrls ?? VITEPRESS.cleanUrls,
        rewrites: written.rewrites ?? VITEPRESS.rewrites,
        locales: written.locales ?? VITEPRESS.locales,
    };
}

;// CONCATENATED MODULE: ./lib/settings/schema/site.js








const siteSchema = (0,kinds/* mapping */.pq)({
    url: (0,kinds/* text */.Qq)(SITE_URL, siteUrl).meta({
        description: "Address of the site. Every page's address is below it; a slash at its end is added.",
        format: 'uri',
        pattern: '^[hH][tT][tT][pP][sS]?://',
        examples: ['https://docs.example.com/product/'],
    }),
    generator: (0,kinds/* choice */.Yq)(GENERATORS)
        .meta({
        description: 'Static site generator whose address rules apply.',
        default: DEFAULTS.generator,
    })
        .optional(),
    permalink: (0,kinds/* text */.Qq)(PERMALINK, permalink)
        .meta({
        description: "Template of a page's address below its prefix, for the generator `plain` only. Variables: `:path`, `:page`, `:dir`, `:name`, `:slug`, `:title`, `:year`, `:month`, `:day`.",
        default: DEFAULTS.permalink,
        examples: ['/:path', '/:dir/:slug/', '/:year/:month/:day/:title.html'],
    })
        .optional(),
    language: (0,kinds/* text */.Qq)(names/* LANGUAGE */.Np, names/* language */.BH)
        .meta({
        description: 'Language tag (BCP 47) of pages that name none.',
        default: DEFAULTS.language,
        examples: ['en', 'pt-BR'],
    })
        .optional(),
    built: builtSchema.optional(),
    docusaurus: docusaurusSchema.optional(),
    vitepress: vitepressSchema.optional(),
}, 'a mapping with the key `url`').meta({ description: 'Where the pages live on the web.' });
const contentEntry = (0,kinds/* mapping */.pq)({
    root: (0,kinds/* text */.Qq)(names/* FOLDER */.L7, names/* folder */.TV)
        .meta({
        description: 'Folder of the pages, from the working directory. `.` is the working directory itself.',
        default: DEFAULTS.root,
        examples: ['docs'],
    })
        .optional(),
    include: (0,kinds/* globs */.gV)(1)
        .meta({ description: 'Globs, from `root`, of the files that are pages.', default: DEFAULTS.include })
        .optional(),
    exclude: (0,kinds/* globs */.gV)(0)
        .meta({
        description: 'Globs, from `root`, of files that are left out all the same.',
        default: DEFAULTS.exclude,
        examples: [['_drafts/**']],
    })
        .optional(),
    prefix: (0,kinds/* text */.Qq)(PREFIX, prefix)
        .meta({
        description: 'Where this root hangs below `site.url`.',
        default: DEFAULTS.prefix,
        examples: ['/guides/'],
    })
        .optional(),
    permalink: (0,kinds/* text */.Qq)(PERMALINK, permalink)
        .meta({
        description: 'Template of the addresses of this root, instead of `site.permalink`; for the generator `plain` only.',
        examples: ['/:year/:month/:day/:name/'],
    })
        .optional(),
    'body-title': (0,kinds/* choice */.Yq)(BODY_TITLES)
        .meta({
        description: 'Whether the body of a page begins with its title where it has no heading of level 1, and then with its description where it has hardly any text: `auto`, or `off`.',
        default: DEFAULTS.bodyTitle,
    })
        .optional(),
    body: (0,kinds/* choice */.Yq)(BODIES)
        .meta({
        description: 'Where title, headings, text and links of the items come from: the Markdown, or the page that the generator built from it (needs `site.built`).',
        default: DEFAULTS.body,
    })
        .optional(),
    main: (0,kinds/* text */.Qq)(selectors/* SELECTORS */.ZM, selectors/* selectors */.Tp)
        .meta({
        description: 'CSS selectors of the element that holds the text of a built page; the first that is there. Without it, that of the usual themes of the generator.',
        examples: ['main article, article, main'],
    })
        .optional(),
    metadata: (0,kinds/* named */.KT)((0,kinds/* metadataValue */.TP)(), 'a mapping of metadata keys to values')
        .meta({
        description: 'Metadata that the pages of this root get.',
        default: {},
        examples: [{ product: 'widgets' }],
    })
        .optional(),
}, 'a mapping such as `{root: docs}`').meta({ description: 'A folder of pages.' });
const contentSchema = (0,kinds/* list */.p_)(contentEntry, 'a list of at least one entry such as `{root: docs}`', 1).meta({
    description: 'Folders that hold pages. The first entry that matches a file takes it.',
    default: [{ root: DEFAULTS.root, include: DEFAULTS.include, exclude: DEFAULTS.exclude, prefix: DEFAULTS.prefix }],
});
const metadataSchema = (0,kinds/* mapping */.pq)({
    rename: (0,kinds/* named */.KT)((0,kinds/* text */.Qq)('a metadata key'), 'a mapping of old metadata keys to new ones')
        .meta({
        description: 'Front matter keys to send under another key.',
        default: {},
        examples: [{ weight: 'sortorder' }],
    })
        .optional(),
    drop: (0,kinds/* list */.p_)((0,kinds/* text */.Qq)('a metadata key'), 'a list of metadata keys')
        .meta({ description: 'Front matter keys that are not sent.', default: [], examples: [['layout']] })
        .optional(),
    add: (0,kinds/* named */.KT)((0,kinds/* metadataValue */.TP)(), 'a mapping of metadata keys to values')
        .meta({
        description: 'Metadata that every page gets, unless its root or its front matter says otherwise.',
        default: {},
        examples: [{ collection: 'handbook' }],
    })
        .optional(),
}, 'a mapping with any of `rename`, `drop` and `add`').meta({ description: 'What happens to the metadata of all pages.' });

;// CONCATENATED MODULE: ./lib/settings/schema/settings-file.js










const NO_DELETES = 'a whole number of deletes, 0 or more';
const RATIO = 'a number from 0 to 1';
const endpointsSchema = (0,kinds/* mapping */.pq)({
    api: (0,kinds/* text */.Qq)(ENDPOINT, endpoint)
        .meta({ description: 'Push and Logs APIs.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
        .optional(),
    platform: (0,kinds/* text */.Qq)(ENDPOINT, endpoint)
        .meta({ description: 'Sources, fields, providers, search.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
        .optional(),
}, 'a mapping with `api` and `platform`').meta({
    description: 'Base addresses of the service, in place of those of the region: https, or http to this machine. One that is left out is the region’s.',
});
const guardSchema = (0,kinds/* mapping */.pq)({
    deletes: schemas/* int */.Whr({ error: NO_DELETES })
        .min(0)
        .meta({ description: 'So many deletes always go through.', default: DEFAULTS.deletes })
        .optional(),
    ratio: schemas/* number */.aig({ error: RATIO })
        .min(0)
        .max(1)
        .meta({
        description: 'So large a share of what is published may be deleted in one run.',
        default: DEFAULTS.ratio,
    })
        .optional(),
}, 'a mapping with any of `deletes` and `ratio`').meta({ description: 'Deletes of a run are withheld when they exceed both numbers.' });
const settingsFileSchema = (0,kinds/* mapping */.pq)({
    organization: (0,kinds/* text */.Qq)(names/* IDENTIFIER */.cS, names/* identifier */.Cv)
        .meta({ description: 'Organization id; also an input and `DOCS_TO_COVEO_ORGANIZATION`.', examples: ['acme1234'] })
        .optional(),
    source: (0,kinds/* text */.Qq)(names/* IDENTIFIER */.cS, names/* identifier */.Cv)
        .meta({ description: 'Id of the Push source; also an input.', examples: ['acme1234-abcdefghij'] })
        .optional(),
    region: (0,kinds/* choice */.Yq)(REGIONS)
        .meta({ description: 'Region of the organization; also an input.', default: DEFAULTS.region })
        .optional(),
    endpoints: endpointsSchema.optional(),
    site: siteSchema,
    content: contentSchema.optional(),
    metadata: metadataSchema.optional(),
    links: linksSchema.optional(),
    permissions: permissions/* permissionsSchema */.U.optional(),
    identities: identities/* identitiesSchema */.s.optional(),
    setup: setupSchema.optional(),
    guard: guardSchema.optional(),
    'on-widened': (0,kinds/* choice */.Yq)(ON_WIDENED)
        .meta({
        description: 'What becomes of a run by which somebody can see more than before: `warn` says so, with `fail` nothing is sent unless `allow-widened` is given.',
        default: DEFAULTS.onWidened,
    })
        .optional(),
}, 'a mapping of settings');

;// CONCATENATED MODULE: ./lib/settings/parse-settings.js






function parseSettings(text, path) {
    const reading = (0,read_yaml/* readYaml */.g)(text);
    if (reading.kind === 'unusable')
        return { ok: false, problems: inOrder(reading.problems, path) };
    const { root } = reading;
    if (!isMapping(root))
        return { ok: false, problems: inOrder([notAMapping(root)], path) };
    const parsed = settingsFileSchema.safeParse(withSite(root.value));
    const found = [...reading.problems, ...(0,schema_problems/* schemaProblems */.I)(parsed.error?.issues ?? [], root), ...crossChecks(root)];
    const problems = inOrder(found, path);
    return parsed.success && !(0,problem/* hasErrors */.C)(problems) ? { ok: true, file: parsed.data, problems } : { ok: false, problems };
}
function withSite(value) {
    return typeof value === 'object' ? { site: {}, ...value } : value;
}
function isMapping(root) {
    return typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
}
function notAMapping(root) {
    return {
        level: 'error',
        code: 'settings-not-a-mapping',
        message: `The settings file must be a mapping of settings, but ${(0,wording/* came */.JD)(root.value)}.`,
        hint: 'Write keys and values, such as `organization: acme1234`.',
        ...root.place,
    };
}
function inOrder(problems, path) {
    return problems
        .map((problem) => ({ ...problem, path }))
        .toSorted((one, other) => comparePlaces(placeOf(one), placeOf(other)));
}
function placeOf({ line = 1, column }) {
    return { line, column };
}
function comparePlaces(one, other) {
    return one.line - other.line || (one.column ?? 1) - (other.column ?? 1);
}

// EXTERNAL MODULE: ./lib/settings/identity-settings.js
var identity_settings = __webpack_require__(5089);
// EXTERNAL MODULE: ./lib/settings/permission-settings.js
var permission_settings = __webpack_require__(2386);
;// CONCATENATED MODULE: ./lib/settings/setup-settings.js
const VISIBILITIES = { private: 'PRIVATE', secured: 'SECURED', shared: 'SHARED' };
function setupSettings({ setup = {} }) {
    const { sourceName, visibility, caseSensitive, fields = {}, mappings = {} } = setup;
    return {
        sourceName,
        visibility: visibility && VISIBILITIES[visibility],
        caseSensitive,
        fields: Object.assign(Object.create(null), fields),
        mappings: Object.assign(Object.create(null), mappings),
    };
}

;// CONCATENATED MODULE: ./lib/settings/resolve-settings.js










function resolveSettings(file, overrides) {
    const problems = overrideProblems(overrides);
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        settings: deepFreeze({
            organization: overrides.organization?.value ?? file.organization,
            source: overrides.source?.value ?? file.source,
            endpoints: endpointsOf(file, overrides),
            site: siteOf(file, overrides),
            content: contentOf(file),
            metadata: metadataOf(file),
            ...linksOf(file),
            permissions: (0,permission_settings/* permissionSettings */.r)(file),
            identities: (0,identity_settings/* identitySettings */.q)(file),
            onWidened: file['on-widened'] ?? DEFAULTS.onWidened,
            setup: setupSettings(file),
            guard: { deletes: file.guard?.deletes ?? DEFAULTS.deletes, ratio: file.guard?.ratio ?? DEFAULTS.ratio },
        }),
    };
}
function linksOf({ links = {} }) {
    if (typeof links === 'string')
        return { links };
    return { links: links.check ?? DEFAULTS.links, ignoredLinks: links.ignore };
}
function overrideProblems(overrides) {
    return [
        overrideProblem(overrides.organization, names/* identifier */.Cv),
        overrideProblem(overrides.source, names/* identifier */.Cv),
        overrideProblem(overrides.region, region),
        overrideProblem(overrides.apiUrl, endpoint),
        overrideProblem(overrides.platformUrl, endpoint),
    ].filter((problem) => problem !== undefined);
}
function overrideProblem(override, rule) {
    const objection = override && rule(override.value);
    if (!objection)
        return undefined;
    return {
        level: 'error',
        code: 'settings-invalid-value',
        message: `${capitalised(override.from)} must be ${objection.expected}, but ${(0,wording/* came */.JD)(override.value)}.`,
        hint: objection.hint,
    };
}
const region = (text) => isRegion(text) ? undefined : { expected: `one of ${(0,wording/* listed */.KE)(REGIONS, 'or')}`, hint: (0,near_miss/* didYouMean */.a)(text, REGIONS) };
function isRegion(text) {
    return REGIONS.some((known) => known === text);
}
function endpointsOf(file, overrides) {
    const asked = overrides.region?.value;
    const above = asked !== undefined && isRegion(asked) ? ENDPOINTS[asked] : file.endpoints;
    const below = ENDPOINTS[file.region ?? DEFAULTS.region];
    return {
        api: withoutSlash(overrides.apiUrl?.value ?? above?.api ?? below.api),
        platform: withoutSlash(overrides.platformUrl?.value ?? above?.platform ?? below.platform),
    };
}
function siteOf({ site }, overrides) {
    const { language = DEFAULTS.language } = site;
    return {
        url: withSlash(new URL(site.url).href),
        generator: site.generator ?? DEFAULTS.generator,
        permalink: leadingSlash(site.permalink ?? DEFAULTS.permalink),
        language: (0,names/* canonicalLanguage */.vQ)(language) ?? language,
        docusaurus: docusaurusOptionsOf(site.docusaurus),
        vitepress: vitepressOptionsOf(site.vitepress),
        ...builtOf(site.built, overrides.built),
    };
}
function builtOf(built, override) {
    const { folder, sitemap = DEFAULTS.sitemap, strict = DEFAULTS.strict, } = typeof built === 'string' ? { folder: built } : (built ?? {});
    const named = override?.value ?? folder;
    return named === undefined ? {} : { built: { folder: named, sitemap, strict } };
}
function contentOf({ content = [{}] }) {
    return content.map((entry) => ({
        root: (entry.root ?? DEFAULTS.root)
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.')
            .join('/'),
        include: entry.include ?? DEFAULTS.include,
        exclude: entry.exclude ?? DEFAULTS.exclude,
        prefix: leadingSlash(withSlash(entry.prefix ?? DEFAULTS.prefix)),
        ...(entry.permalink === undefined ? {} : { permalink: leadingSlash(entry.permalink) }),
        bodyTitle: entry['body-title'] ?? DEFAULTS.bodyTitle,
        ...(entry.body === 'built' ? { body: entry.body } : {}),
        ...(entry.main === undefined ? {} : { main: entry.main }),
        metadata: dictionary(entry.metadata),
    }));
}
function metadataOf({ metadata }) {
    return {
        rename: dictionary(metadata?.rename),
        drop: metadata?.drop ?? [],
        add: dictionary(metadata?.add),
    };
}
function dictionary(entries = {}) {
    return Object.assign(Object.create(null), entries);
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function withSlash(text) {
    return text.endsWith('/') ? text : `${text}/`;
}
function leadingSlash(text) {
    return text.startsWith('/') ? text : `/${text}`;
}
function withoutSlash(text) {
    return new URL(text).href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/settings/load.js



const SETTINGS_PATHS = ['docs-to-coveo.yml', '.github/docs-to-coveo.yml'];
const SAMPLE = '{organization: YOUR-ORGANIZATION-ID, source: YOUR-SOURCE-ID, site: {url: https://docs.example.com/}}';
function missingSettings(config) {
    const expected = config === undefined
        ? `${(0,wording/* listed */.KE)(SETTINGS_PATHS, 'or')}, or the file that \`config\` names`
        : `\`${config}\`, which \`config\` names`;
    return {
        level: 'error',
        code: 'settings-missing',
        message: `The settings must be in ${expected}, but there is no such file.`,
        hint: `${config === undefined ? `Create \`${SETTINGS_PATHS[0]}\`` : `Correct \`config\`, or create the file (without \`config\`, ${(0,wording/* listed */.KE)(SETTINGS_PATHS, 'or')} is read)`} with at least: ${SAMPLE}`,
    };
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        if (isNear(steps, word, candidate) && (!best || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === undefined ? undefined : `Did you mean \`${candidate}\`?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}
function isNear(steps, word, candidate) {
    return steps <= 3 && 2 * steps < Math.max(word.length, candidate.length);
}


/***/ }),

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namedIdentity),
/* harmony export */   r: () => (/* binding */ permissionSettings)
/* harmony export */ });
function permissionSettings(file) {
    const { permissions } = file;
    if (!permissions)
        return undefined;
    const sets = Object.entries(permissions.sets).map(([name, set]) => {
        const { anonymous = false, allow = [], deny = [] } = set;
        return [name, { anonymous, allow: allow.map(namedIdentity), deny: deny.map(namedIdentity) }];
    });
    return {
        sets: Object.assign(Object.create(null), Object.fromEntries(sets)),
        rules: permissions.rules.map(({ paths, use, codeowners = false }) => ({
            paths,
            use: use === undefined ? undefined : useOf(use),
            codeowners,
        })),
        pages: permissions.pages ?? 'narrow',
        tests: (permissions.tests ?? []).map(({ identity, can = [], cannot = [] }) => {
            return { identity: identity === 'anonymous' ? identity : namedIdentity(identity), can, cannot };
        }),
    };
}
function namedIdentity(written) {
    const { user, group, virtualGroup, provider, external = false } = written;
    if (user !== undefined)
        return { kind: 'user', name: user, provider, external };
    if (group !== undefined)
        return { kind: 'group', name: group, provider, external };
    return { kind: 'virtualGroup', name: virtualGroup ?? '', provider, external };
}
function useOf(use) {
    if (typeof use === 'string')
        return { kind: 'sets', sets: [use] };
    return 'levels' in use ? { kind: 'levels', levels: use.levels } : { kind: 'sets', sets: use };
}


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
function valueAt(root, path) {
    return path.reduce((found, key) => found?.children.get(key), root);
}
function placeOfValue(root, path) {
    const found = valueAt(root, path);
    if (!found)
        return placeOfMissing(root, path);
    return found.value === null ? (found.key ?? found.place) : found.place;
}
function placeOfKey(root, path) {
    return valueAt(root, path)?.key ?? placeOfValue(root, path);
}
function placeOfMissing(root, path) {
    const holder = path.slice(0, -1);
    if (holder.length === 0)
        return { line: 1, column: 1 };
    return valueAt(root, holder) ? placeOfKey(root, holder) : placeOfMissing(root, holder);
}


/***/ }),

/***/ 6379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/yaml/nodes.js
var nodes = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/yaml/syntax-errors.js
var syntax_errors = __webpack_require__(1374);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(6905);
;// CONCATENATED MODULE: ./lib/settings/place-values.js



const MOST_VALUES = 50_000;
const DEEPEST = 50;
function placeValues(document, placeOf) {
    const walk = { placeOf, anchors: new nodes/* Anchors */.ds(), problems: [], left: MOST_VALUES };
    const root = placed(document.contents, { path: [], around: { line: 1, column: 1 } }, walk);
    return { root, problems: walk.problems, tooMany: walk.tooMany };
}
function placed(node, spot, walk) {
    const place = placeOfNode(node, walk) ?? spot.around;
    const leaf = (value) => ({ value, place, key: spot.key, children: new Map() });
    walk.left -= 1;
    if (walk.left < 0 || spot.path.length > DEEPEST) {
        walk.tooMany ??= place;
        return leaf(null);
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(node, { ...spot, around: place }, walk);
    walk.anchors.remember(node);
    if ((0,dist/* isScalar */.jn)(node))
        return leaf(node.value ?? null);
    if ((0,dist/* isSeq */.oP)(node))
        return sequence(node.items, { ...spot, around: place }, walk);
    if ((0,dist/* isMap */.jh)(node))
        return map(node.items, { ...spot, around: place }, walk);
    return leaf(null);
}
function aliased(alias, spot, walk) {
    const target = walk.anchors.targetOf(alias);
    if (target)
        return { ...placed(target, spot, walk), place: spot.around };
    walk.problems.push({
        level: 'error',
        code: 'settings-invalid-yaml',
        message: `The alias \`*${alias.source}\` must name an anchor further up, but there is no \`&${alias.source}\` there.`,
        ...spot.around,
    });
    return { value: null, place: spot.around, key: spot.key, children: new Map() };
}
function sequence(items, spot, walk) {
    const children = new Map();
    for (const [index, item] of items.entries()) {
        if (walk.tooMany)
            break;
        children.set(index, placed(item, { path: [...spot.path, index], around: spot.around }, walk));
    }
    const value = [...children.values()].map((child) => child.value);
    return { value, place: spot.around, key: spot.key, children };
}
function map(pairs, spot, walk) {
    const children = new Map();
    for (const pair of pairs) {
        if (walk.tooMany)
            break;
        const key = placeOfNode(pair.key, walk) ?? spot.around;
        const name = nameOf(pair.key, walk);
        const problem = keyProblem(name, spot.path, children);
        if (problem)
            walk.problems.push({ ...problem, ...key });
        else if (name !== undefined)
            children.set(name, placed(pair.value, { path: [...spot.path, name], around: key, key }, walk));
    }
    const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
    return { value, place: spot.around, key: spot.key, children };
}
function keyProblem(name, path, children) {
    if (name === undefined) {
        return {
            level: 'error',
            code: 'settings-invalid-key',
            message: 'A key must be a string, but here it is something else.',
        };
    }
    const full = (0,wording/* keyPath */.Dw)([...path, name]);
    if (name === '__proto__') {
        const message = `\`${full}\` must have another name: \`__proto__\` is not allowed as a key.`;
        return { level: 'error', code: 'settings-invalid-key', message };
    }
    const first = children.get(name);
    if (!first)
        return undefined;
    const message = `\`${full}\` must be set once, but is set on line ${first.key?.line ?? first.place.line} already.`;
    return { level: 'error', code: 'settings-duplicate-key', message, hint: 'Keep one of the two.' };
}
function nameOf(key, walk) {
    const node = walk.anchors.keyNode(key);
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
function placeOfNode(node, walk) {
    const offset = (0,nodes/* offsetOf */.b4)(node);
    return offset === undefined ? undefined : walk.placeOf(offset);
}

;// CONCATENATED MODULE: ./lib/settings/read-yaml.js




const LONGEST_TEXT = 250_000;
const TOO_LONG = `holds more than ${LONGEST_TEXT} characters`;
const TOO_MANY = 'holds too many values, or nests them too deep, once its aliases are followed';
const SAMPLE = 'Write at least `site: {url: "https://docs.example.com/"}`.';
function readYaml(text) {
    if (text.length > LONGEST_TEXT)
        return unusable([tooLarge(TOO_LONG, { line: 1 })]);
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => (0,nodes/* placeAt */.BW)(lines, offset);
    const documents = [
        ...(0,dist/* parseAllDocuments */.hR)(withoutByteOrderMark(text), {
            lineCounter: lines,
            schema: 'core',
            merge: false,
            resolveKnownTags: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        }),
    ];
    const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]);
    if (faults.length > 0)
        return unusable(syntaxProblems(faults, placeOf));
    const [first, second] = documents;
    if (second)
        return unusable([severalDocuments(placeOf(second.range[0]))]);
    return first ? readDocument(first, placeOf) : unusable([emptyFile()]);
}
function readDocument(document, placeOf) {
    const { root, problems, tooMany } = placeValues(document, placeOf);
    if (tooMany)
        return unusable([tooLarge(TOO_MANY, tooMany)]);
    if (root.value === null)
        return unusable([emptyFile()]);
    return { kind: 'value', root, problems };
}
function syntaxProblems(faults, placeOf) {
    const exhausted = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [tooLarge('nests its values too deep', placeOf(exhausted.pos[0]))];
    return (0,syntax_errors/* firstOfEachLine */.x)(faults.map((fault) => syntaxProblem(fault, placeOf(fault.pos[0]))));
}
function syntaxProblem(fault, place) {
    return {
        level: 'error',
        code: 'settings-invalid-yaml',
        message: `The settings file must be valid YAML, but here it is not: ${fault.message.replace(/\.?\s*$/, '')}.`,
        hint: SETTINGS_REMEDIES[fault.code],
        ...place,
    };
}
const SETTINGS_REMEDIES = {
    ...syntax_errors/* REMEDIES */.l,
    TAG_RESOLVE_FAILED: 'Remove the tag (the word that begins with `!`), or put quotes around the text.',
};
function severalDocuments(place) {
    return {
        level: 'error',
        code: 'settings-several-documents',
        message: 'The settings file must hold one YAML document, but a second one begins here.',
        hint: 'Remove the line `---` and bring everything into one document.',
        ...place,
    };
}
function emptyFile() {
    return {
        level: 'error',
        code: 'settings-empty',
        message: 'The settings file must say at least `site.url`, but is empty.',
        hint: SAMPLE,
        line: 1,
        column: 1,
    };
}
function tooLarge(how, place) {
    return {
        level: 'error',
        code: 'settings-too-large',
        message: `The settings file ${how}, so it is not read.`,
        hint: 'Make it smaller; large lists of groups belong in a file of their own, named by `identities.file`.',
        ...place,
        column: place.column ?? 1,
    };
}
function unusable(problems) {
    return { kind: 'unusable', problems };
}
function withoutByteOrderMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ mappingRule),
/* harmony export */   U$: () => (/* binding */ MAPPING_RULE),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
const MAPPING_RULE = 'a mapping rule such as `%[version]`';
const ORIGINS = ['crawler', 'converter', 'mapping'];
const mappingRule = (text) => {
    if (text.split('%[').length - 1 !== referencesIn(text).length)
        return { expected: MAPPING_RULE, hint: 'Each `%[` needs a name and a `]`.' };
    const origin = referencesIn(text)
        .map((reference) => reference.split(':')[1])
        .find((one) => one !== undefined && !ORIGINS.includes(one));
    if (origin === undefined)
        return undefined;
    return { expected: MAPPING_RULE, hint: 'What follows the colon is `crawler`, `converter` or `mapping`.' };
};
function referencesIn(rule) {
    return [...rule.matchAll(/%\[([^[\]%\s]+)\]/g)].map(([, reference = '']) => reference);
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invalidValue),
/* harmony export */   I: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _placed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6905);



const INPUTS = [
    'allow-deletes',
    'api-url',
    'base',
    'command',
    'comment',
    'config',
    'github-token',
    'on-error',
    'platform-url',
    'state',
    'verify',
    'working-directory',
];
function schemaProblems(issues, root) {
    return issues.flatMap((issue) => flattened(issue, root)).flatMap((issue) => problemsOf(issue, root));
}
function invalidValue(path, expected, hint, root) {
    return valueProblem('settings-invalid-value', { path, message: expected }, hint, root);
}
function flattened(issue, root, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union')
        return [{ ...issue, path }];
    const [branch, other] = issue.errors.filter((issues) => !issues.some(isWrongType));
    if (branch && !other)
        return branch.flatMap((inner) => flattened(inner, root, path));
    return [nearMiss(issue, path, root) ?? { ...issue, path }];
}
function nearMiss({ errors, message }, path, root) {
    const words = errors.flat().find((one) => one.code === 'invalid_value' && one.path.length === 0);
    return words && typeof (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path)?.value === 'string' ? { ...words, path: [...path], message } : undefined;
}
function isWrongType(issue) {
    return issue.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}
function problemsOf(issue, root) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(issue, key, root));
    if (issue.code === 'invalid_key')
        return [invalidKey(issue, root)];
    if (!(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path))
        return [missingKey(issue, root)];
    return [
        valueProblem(isOfType(issue, root) ? 'settings-invalid-value' : 'settings-wrong-type', issue, hintOf(issue, root), root),
    ];
}
function unknownKey(issue, key, root) {
    const known = issue.message.split(' ');
    const holder = issue.path.length === 0 ? 'the settings file' : `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\``;
    return {
        level: 'error',
        code: 'settings-unknown-key',
        message: `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)([...issue.path, key])}\` is not a known key: ${holder} may hold ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(known, 'and')}.`,
        hint: elsewhere(key) ?? (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known),
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(root, [...issue.path, key]),
    };
}
function elsewhere(key) {
    if (key === '<<')
        return 'YAML 1.2 has no merge keys: write the keys out.';
    const name = key.toLowerCase().replaceAll('_', '-');
    if (/api-?key$|token$|secret$/.test(name)) {
        return 'A key never belongs in a file: give it as the secret `COVEO_API_KEY`, or as the input `api-key`.';
    }
    return INPUTS.includes(name)
        ? `\`${name}\` is an input of the action and an option \`--${name}\`, not a setting.`
        : undefined;
}
function invalidKey(issue, root) {
    const key = String(issue.path.at(-1));
    return {
        level: 'error',
        code: 'settings-invalid-key',
        message: `The key \`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\` must be ${issue.issues[0]?.message ?? issue.message}, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)(key)}.`,
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(root, issue.path),
    };
}
function missingKey(issue, root) {
    return {
        level: 'error',
        code: 'settings-missing-key',
        message: `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\` is missing: it must be ${issue.message}.`,
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(root, issue.path),
    };
}
function valueProblem(code, issue, hint, root) {
    const place = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(root, issue.path);
    const name = issue.path.length === 0 ? 'The settings file' : `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\``;
    const message = `${name} must be ${issue.message}, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)((0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value)}.`;
    return { level: 'error', code, message, hint, ...place };
}
function isOfType(issue, root) {
    const value = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value;
    if (issue.code === 'invalid_type')
        return typeof value === 'number' && /^(number|int)$/.test(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.some((wanted) => typeof wanted === typeof value);
    return issue.code !== 'invalid_union';
}
function hintOf(issue, root) {
    const value = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value;
    if (issue.code === 'custom')
        return typeof issue.params?.hint === 'string' ? issue.params.hint : undefined;
    if (issue.code === 'invalid_value' && typeof value === 'string')
        return (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, issue.values.map(String));
    if (issue.code !== 'invalid_type')
        return undefined;
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
        return 'Put quotes around it.';
    if (issue.expected === 'array' && typeof value === 'string')
        return 'Put square brackets around it to make it a list.';
    return undefined;
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ identityNamesSchema),
/* harmony export */   s: () => (/* binding */ identitiesSchema)
/* harmony export */ });
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8934);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(325);



const alias = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    user: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user').meta({ description: 'Name of the same person elsewhere.' }),
    provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the id of an identity provider')
        .meta({ description: 'Identity provider that knows that name.' })
        .optional(),
}, 'a mapping such as `{user: ann@example.com, provider: Email Security Provider}`');
const granted = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    identity: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)().meta({ description: 'Who belongs to them.' }),
    groups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of at least one group', 1).meta({ description: 'Groups that it belongs to.' }),
}, 'a mapping with `identity` and `groups`');
const names = {
    groups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of identities'), 'a mapping of group names to lists of identities')
        .meta({ description: 'Groups and their members, by name.', default: {} })
        .optional(),
    virtualGroups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of identities'), 'a mapping of group names to lists of identities')
        .meta({ description: 'Groups that exist here alone, and their members, by name.', default: {} })
        .optional(),
    users: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user'), 'a list of user names')
        .meta({ description: 'Users whom no group names.', default: [] })
        .optional(),
    granted: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(granted, 'a list of granted identities')
        .meta({ description: 'Groups that an identity belongs to, said from its own side.', default: [] })
        .optional(),
    aliases: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(alias, 'a list of aliases', 1), 'a mapping of user names to lists of aliases')
        .meta({ description: 'Users of this provider and the names that the same people have elsewhere.', default: {} })
        .optional(),
};
const identityNamesSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(names, 'a mapping with any of `groups`, `virtualGroups`, `users`, `granted` and `aliases`');
const identitiesSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the id of an identity provider')
        .meta({ description: 'Identity provider that receives them; required.', examples: ['Acme Docs Identities'] })
        .optional(),
    ...names,
    file: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7, _rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV)
        .meta({
        description: 'File that holds the same keys, YAML or JSON, or the members of groups as CSV.',
        examples: ['identities.yml', 'members.csv'],
    })
        .optional(),
    github: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
        teams: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a team'), 'a list of at least one team', 1).meta({
            description: 'Teams, by their slugs, that become groups, with their members.',
        }),
        organization: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of an organization')
            .meta({ description: 'Organization of the teams; default the owner of the repository.' })
            .optional(),
        users: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user'), 'a mapping of logins to user names')
            .meta({ description: 'Names of users by login, where GitHub does not tell a verified address.', default: {} })
            .optional(),
    }, 'a mapping with the key `teams`')
        .meta({ description: 'Groups and users taken from GitHub.', examples: [{ teams: ['docs', 'legal'] }] })
        .optional(),
}, 'a mapping with any of `provider`, `groups`, `virtualGroups`, `users`, `granted`, `aliases`, `file` and `github`').meta({ description: 'Users, groups and aliases to push.' });


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TP: () => (/* binding */ metadataValue),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6905);



function mapping(shape, expected) {
    const known = Object.keys(shape).join(' ');
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : expected) });
}
function text(expected, rule) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected })
        .min(1)
        .regex(/\S/)
        .superRefine((value, context) => {
        const objection = value === '' ? undefined : rule?.(value);
        if (!objection)
            return;
        context.addIssue({ code: 'custom', message: objection.expected, params: { hint: objection.hint } });
    });
}
function choice(names) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(names, { error: `one of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, 'or')}` });
}
function yesOrNo() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: '`true` or `false`' });
}
function list(element, expected, least = 0) {
    const entries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(element, { error: expected });
    return least === 0 ? entries : entries.min(least);
}
function named(value, expected, key = name()) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, { error: expected });
}
function name() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'a name that is not empty' }).min(1).regex(/\S/);
}
function globs(least) {
    return list(text(_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOB */ .XC, _rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI), 'a list of globs', least);
}
function fieldName() {
    const expected = 'a field name: lower-case letters, digits and `_`, beginning with a letter';
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected }).regex(/^[a-z][a-z0-9_]{0,254}$/);
}
function metadataValue() {
    const single = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'a string, a number, `true` or `false`' });
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(single())], {
        error: 'a string, a number, `true`, `false`, or a flat list of these',
    });
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   U: () => (/* binding */ permissionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8934);



const ONE_IDENTITY = 'an identity with exactly one of `user`, `group` and `virtualGroup`';
function identity() {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
        user: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a user').meta({ description: 'Name of a user.' }).optional(),
        group: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a group').meta({ description: 'Name of a group.' }).optional(),
        virtualGroup: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a virtual group').meta({ description: 'Name of a virtual group.' }).optional(),
        provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the id of an identity provider')
            .meta({ description: 'Identity provider that knows it; default `identities.provider`.' })
            .optional(),
        external: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)()
            .meta({ description: 'The group is kept elsewhere, so it need not be named in `identities`.', default: false })
            .optional(),
    }, ONE_IDENTITY)
        .refine((value) => [value.user, value.group, value.virtualGroup].filter((one) => one !== undefined).length === 1, {
        error: ONE_IDENTITY,
    })
        .meta({
        description: 'A user, a group or a virtual group.',
        oneOf: [{ required: ['user'] }, { required: ['group'] }, { required: ['virtualGroup'] }],
        examples: [{ user: 'ann@example.com' }, { group: 'Employees' }],
    });
}
const identities = () => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(identity(), 'a list of identities such as `[{group: Employees}]`');
const setNames = (expected) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a permission set'), expected, 1);
const permissionSet = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    anonymous: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)().meta({ description: 'Everyone may see the page.', default: false }).optional(),
    allow: identities().meta({ description: 'Who may see the page.', default: [] }).optional(),
    deny: identities().meta({ description: 'Who may not, even when allowed.', default: [] }).optional(),
}, 'a permission set with any of `anonymous`, `allow` and `deny`');
const levels = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    levels: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(setNames('a list of permission set names'), 'a list of levels, each a list of permission set names', 1).meta({
        description: 'Levels, each a list of sets. The first level that allows or denies somebody decides.',
    }),
}, 'a mapping with the key `levels`');
const RULE = 'a rule such as `{paths: "**", use: everyone}`';
const rule = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    paths: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB */ .XC, _rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).meta({
        description: 'Glob of paths from the working directory.',
        examples: ['docs/internal/**'],
    }),
    use: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a permission set'), setNames('a list of permission set names'), levels], {
        error: 'the name of a permission set, a list of them, or `{levels: …}`',
    })
        .meta({ description: 'Sets that apply: one, several that must all allow, or levels.' })
        .optional(),
    codeowners: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)()
        .meta({
        description: 'The owners of a file (CODEOWNERS) may see its page: teams are groups, addresses are users. With `use`, its sets must allow as well.',
        default: false,
    })
        .optional(),
}, RULE)
    .refine(({ use, codeowners }) => use !== undefined || codeowners === true, {
    path: ['use'],
    error: 'the name of a permission set, a list of them, or `{levels: …}`',
})
    .meta({ anyOf: [{ required: ['use'] }, { required: ['codeowners'] }] });
const test = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('anonymous'), identity()], {
        error: '`anonymous`, or an identity such as `{user: ann@example.com}`',
    })
        .meta({ description: 'Who looks.' }),
    can: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)(1).meta({ description: 'Pages that they must be able to see.' }).optional(),
    cannot: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)(1).meta({ description: 'Pages that they must not be able to see.' }).optional(),
}, 'a test with `identity` and any of `can` and `cannot`');
const permissionsSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    sets: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(permissionSet, 'a mapping of set names to permission sets').meta({
        description: 'Permission sets by name.',
    }),
    rules: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rule, 'a list of at least one rule', 1).meta({
        description: 'Which sets apply to which pages. The last rule that matches wins; a page without one is an error.',
    }),
    pages: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['narrow', 'ignore', 'replace'])
        .meta({
        description: "What a page's own sets do: narrow its rule's, nothing, or replace them.",
        default: 'narrow',
    })
        .optional(),
    tests: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(test, 'a list of permission tests')
        .meta({ description: 'What must hold, checked without the service.', default: [] })
        .optional(),
}, 'a mapping with the keys `sets` and `rules`').meta({ description: 'Who may see which pages.' });


/***/ })

};
