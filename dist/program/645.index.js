export const id = 645;
export const ids = [645];
export const modules = {

/***/ 46616:
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

/***/ 88089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chanceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const BYTES = 6;
function chanceOf(...parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest();
    return digest.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
}


/***/ }),

/***/ 67661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ FaultPlanError),
/* harmony export */   eI: () => (/* binding */ canHappenTo),
/* harmony export */   jC: () => (/* binding */ parseFaultPlan)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _call_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46616);
/* harmony import */ var _rejections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86453);



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

/***/ 86453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ REJECTION_REASONS),
/* harmony export */   X0: () => (/* binding */ whyRejected),
/* harmony export */   x4: () => (/* binding */ whyBatchRejected)
/* harmony export */ });
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88089);

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

/***/ 23645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* reexport */ SANDBOX_KEY),
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
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
var chance = __webpack_require__(88089);
// EXTERNAL MODULE: ./lib/sandbox/faults/fault-plan.js
var fault_plan = __webpack_require__(67661);
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
var external_node_sqlite_ = __webpack_require__(80099);
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

CREATE TABLE IF NOT EXISTS mapping_types (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  type TEXT NOT NULL,
  rules TEXT NOT NULL,
  UNIQUE (organization, source, id)
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
const SCHEMA_VERSION = 3;
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

CREATE TABLE IF NOT EXISTS earlier_versions (
  row INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  source TEXT NOT NULL,
  document_id TEXT NOT NULL,
  title TEXT NOT NULL,
  fields TEXT NOT NULL,
  access INTEGER NOT NULL REFERENCES accesses (number),
  content BLOB NOT NULL,
  body BLOB NOT NULL,
  pushed INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS earlier_ids ON earlier_versions (document_id);

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
CREATE INDEX IF NOT EXISTS log_newest ON log (time, number);
CREATE INDEX IF NOT EXISTS log_ids ON log (id, time);

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
var schemas = __webpack_require__(92857);
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
function countLog(database, where, column) {
    const rows = database.select(`SELECT ${column} AS value, count(*) AS n FROM log WHERE ${where.sql} GROUP BY ${column} ORDER BY ${column}`, where.values);
    return Object.fromEntries(rows.map((row) => [database_text(row, 'value'), number(row, 'n')]));
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
var rejections = __webpack_require__(86453);
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
var external_node_zlib_ = __webpack_require__(38522);
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

;// CONCATENATED MODULE: ./lib/sandbox/storage/earlier-versions.js


function keepReplaced(database, row) {
    database.run `
    INSERT OR REPLACE INTO earlier_versions
    SELECT row, organization, source, document_id, title, fields, access, content, body, pushed, 0 FROM items WHERE row = ${row}`;
}
function keepDeleted(database, row) {
    const [organization, source, id] = [database_text(row, 'organization'), database_text(row, 'source'), database_text(row, 'document_id')];
    database.run `
    DELETE FROM earlier_versions WHERE document_id = ${id} AND organization = ${organization} AND source = ${source}`;
    database.run `
    INSERT OR REPLACE INTO earlier_versions
    VALUES (${number(row, 'row')}, ${organization}, ${source}, ${id}, ${database_text(row, 'title')}, ${database_text(row, 'fields')},
            ${number(row, 'access')}, ${bytes(row, 'content')}, ${bytes(row, 'body')}, ${number(row, 'pushed')}, 1)`;
}
function earlierVersion(database, { organization, source }, documentId) {
    const row = database.get `
    SELECT earlier_versions.*, permissions FROM earlier_versions JOIN accesses ON accesses.number = earlier_versions.access
    WHERE document_id = ${documentId} AND earlier_versions.organization = ${organization} AND earlier_versions.source = ${source}
    ORDER BY row DESC LIMIT 1`;
    if (!row)
        return undefined;
    const permissions = database_text(row, 'permissions');
    return {
        documentId,
        title: database_text(row, 'title'),
        fields: JSON.parse(database_text(row, 'fields')),
        body: unpackedText(bytes(row, 'body'), unpacked(bytes(row, 'content'))),
        permissions: permissions === '' ? undefined : permissions,
        pushed: new Date(number(row, 'pushed')),
    };
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
    const replaced = findRows(database, { organization, source }, documentId);
    for (const row of replaced)
        keepReplaced(database, number(row, 'row'));
    forget(database, replaced);
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
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND document_id = ${documentId} RETURNING *`;
    return forgetDeleted(database, rows) > 0;
}
function deleteChildren(database, { organization, source }, documentId, orderingId) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(orderingId)}
      AND document_id >= ${`${documentId}/`} AND document_id < ${`${documentId}0`} RETURNING *`;
    return forgetDeleted(database, rows);
}
function deleteOlderThan(database, { organization, source }, threshold) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} AND ordering_id < ${orderingKey(threshold)}
    RETURNING *`;
    return forgetDeleted(database, rows);
}
function forgetDeleted(database, rows) {
    for (const row of rows)
        keepDeleted(database, row);
    return forget(database, rows);
}
function deleteAllItems(database, { organization, source }) {
    const rows = database.all `
    DELETE FROM items WHERE organization = ${organization} AND source = ${source} RETURNING row, fields`;
    forget(database, rows);
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
    system: field_model_option,
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

;// CONCATENATED MODULE: ./lib/sandbox/model/mapping-statement.js
function statementParts(statement) {
    const parts = statement.split(/(%\[[^[\]]*\])/).filter((part) => part !== '');
    const read = parts.map((part) => {
        const [, name, origin] = /^%\[([^\s:[\]]+)(?::(crawler|converter|mapping))?\]$/.exec(part) ?? [];
        return name === undefined ? part : { name: name.toLowerCase(), origin };
    });
    return read.some((part) => typeof part === 'string' && part.includes('%[')) ? undefined : read;
}

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
function deleteRule(database, { organization, source }, id) {
    const rows = database.all `
    DELETE FROM mapping_rules WHERE organization = ${organization} AND source = ${source} AND id = ${id} RETURNING id`;
    return rows.length > 0;
}
function listTypes(database, { organization, source }) {
    return database.all `
    SELECT * FROM mapping_types WHERE organization = ${organization} AND source = ${source} ORDER BY number`.map((row) => ({
        id: database_text(row, 'id'),
        type: database_text(row, 'type'),
        rules: JSON.parse(database_text(row, 'rules')),
    }));
}
function putType(database, { organization, source }, { id, type, rules }) {
    database.run `
    INSERT INTO mapping_types (id, organization, source, type, rules)
    VALUES (${id}, ${organization}, ${source}, ${type}, ${JSON.stringify(rules)})
    ON CONFLICT DO UPDATE SET type = excluded.type, rules = excluded.rules`;
}
function deleteType(database, { organization, source }, id) {
    database.run `DELETE FROM mapping_types WHERE organization = ${organization} AND source = ${source} AND id = ${id}`;
}
function toRule(row) {
    return { id: database_text(row, 'id'), field: database_text(row, 'field'), content: JSON.parse(database_text(row, 'content')) };
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
function deleteField(database, organization, name) {
    database.run `DELETE FROM fields WHERE organization = ${organization} AND name = ${name}`;
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
    const rules = rulesFor(database, place, metadata);
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
function rulesFor(database, place, { objecttype }) {
    const ofType = listTypes(database, place).filter(({ type }) => type === objecttype);
    return [...ofType.flatMap(({ rules }) => rules), ...listRules(database, place)];
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
function unknownParameter(message) {
    return refuse(400, 'UNKNOWN_PARAMETER', message, true);
}
function unsupportedMediaType(type) {
    const came = type === undefined ? 'there is none' : `it is \`${type}\``;
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `The content type of a body must be \`application/json\`, but ${came}.`, true);
}
function invalidForm(type) {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', `The body must be a form, but its content type is \`${type}\`.`, true);
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
function either(type) {
    return { ...platform('SECURITY_CACHE', type), or: platform('SECURITY_PROVIDER', type) };
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
const CACHE_VIEW = () => [either('VIEW')];
const CACHE_EDIT = () => [either('EDIT')];
const SOURCE_METADATA_VIEW = (names) => [...SOURCE_EDIT(names), platform('SOURCE_METADATA', 'VIEW')];
const KEY_VIEW = () => [platform('API_KEY', 'VIEW')];
const LOGS_VIEW = () => [platform('ORGANIZATION', 'VIEW'), platform('SOURCE', 'VIEW')];
const KEY_CREATE = () => [platform('API_KEY', 'CREATE')];
const SEARCH = () => [search('EXECUTE_QUERY')];
const SEARCH_EVERYTHING = () => [search('EXECUTE_QUERY'), search('VIEW_ALL_CONTENT')];
const IMPERSONATE = () => [search('IMPERSONATE')];
function approves(held, { or: other, ...needed }) {
    return held.some((one) => covers(one, needed) || (other !== undefined && covers(one, other)));
}
function covers({ owner, targetDomain, type, targetId }, needed) {
    return (owner === needed.owner &&
        targetDomain === needed.targetDomain &&
        type === needed.type &&
        (targetId === '*' || targetId === needed.targetId));
}
function privilegeName({ owner, targetDomain, type, targetId, or: other }) {
    return `${owner} ${targetDomain} ${type} ${targetId}${other ? ` (or ${privilegeName(other)})` : ''}`;
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
var call_kind = __webpack_require__(46616);
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

;// CONCATENATED MODULE: ./lib/sandbox/model/search-request.js

const count = schemas/* int */.Whr().min(0);
const taken = schemas/* unknown */.L5J().optional();
const off = schemas/* literal */.euz(false, { error: 'is not here; only `false` is taken' }).optional();
const blank = schemas/* literal */.euz('', { error: 'is not here; only an empty text is taken' }).optional();
const none = schemas/* array */.YOg(schemas/* never */.ZmZ({ error: 'is not here' }), { error: 'is not here; only an empty list is taken' })
    .optional();
const fieldName = schemas/* string */.YjP()
    .transform((name) => name.replace(/^@/, '').toLowerCase())
    .refine((name) => /^[a-z][a-z0-9_]*$/.test(name), { error: 'must be the name of a field' });
const search_request_STATES = ['idle', 'selected', 'excluded'];
const facetModel = schemas/* strictObject */.rej({
    facetId: schemas/* string */.YjP().min(1).optional(),
    field: fieldName,
    type: schemas/* literal */.euz('specific', { error: 'is not here; facets are `specific`' }).default('specific'),
    numberOfValues: count.max(10_000).default(8),
    currentValues: schemas/* array */.YOg(schemas/* strictObject */.rej({
        value: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(search_request_STATES).default('idle'),
        preventAutoSelect: taken,
    }))
        .default([]),
    freezeCurrentValues: schemas/* boolean */.zMY().default(false),
    sortCriteria: schemas/* enum */.k5n(['score', 'automatic', 'occurrences', 'alphanumeric', 'alphanumericDescending', 'alphanumericNatural'])
        .default('automatic'),
    resultsMustMatch: schemas/* enum */.k5n(['atLeastOneValue', 'allValues']).default('atLeastOneValue'),
    isFieldExpanded: taken,
    preventAutoSelect: taken,
    injectionDepth: taken,
    filterFacetCount: taken,
    delimitingCharacter: taken,
    activeTab: taken,
    tabs: taken,
});
const CONTEXT = {
    ...{ organizationId: taken, pipeline: taken, searchHub: taken, tab: taken, locale: taken, timezone: taken },
    ...{ visitorId: taken, clientId: taken, sessionId: taken, isGuestUser: taken, anonymous: taken, referrer: taken },
    ...{ context: taken, analytics: taken, actionsHistory: taken, userActions: taken, recommendation: taken },
    ...{ debug: taken, mlParameters: taken, userAgent: taken, language: taken, maximumAge: taken, staticQuery: taken },
    ...{ indexType: taken, logicalIndex: taken, maximumTimeoutMs: taken, dictionaryFieldContext: taken },
};
const QUERY = {
    q: schemas/* string */.YjP().default(''),
    aq: schemas/* string */.YjP().default(''),
    cq: schemas/* string */.YjP().default(''),
    dq: blank,
    lq: blank,
    enableQuerySyntax: off,
    wildcards: off,
    questionMark: off,
    partialMatch: off,
};
const searchModel = schemas/* strictObject */.rej({
    ...CONTEXT,
    ...QUERY,
    firstResult: count.default(0),
    numberOfResults: count.default(10),
    sortCriteria: schemas/* string */.YjP().default('relevancy'),
    fieldsToInclude: schemas/* array */.YOg(fieldName).optional(),
    fieldsToExclude: schemas/* array */.YOg(fieldName).default([]),
    viewAllContent: schemas/* boolean */.zMY().default(false),
    excerptLength: count.max(1_000).default(200),
    facets: schemas/* array */.YOg(facetModel).default([]),
    facetOptions: schemas/* strictObject */.rej({ freezeFacetOrder: schemas/* boolean */.zMY().optional() }).optional(),
    format: schemas/* literal */.euz('json').optional(),
    ...{ groupBy: none, categoryFacets: none, rankingFunctions: none, queryFunctions: none, filterField: blank },
    ...{ enableDuplicateFiltering: off, enableCollaborativeRating: off, sortField: blank },
    ...{ enableDidYouMean: taken, queryCorrection: taken, retrieveFirstSentences: taken, summaryLength: taken },
    ...{ allowQueriesWithoutKeywords: taken, partialMatchKeywords: taken, partialMatchThreshold: taken },
});
const suggestModel = schemas/* strictObject */.rej({
    ...CONTEXT,
    q: schemas/* string */.YjP().default(''),
    count: count.max(50).default(5),
    viewAllContent: schemas/* boolean */.zMY().default(false),
    enableWordCompletion: taken,
});
const quickViewModel = schemas/* strictObject */.rej({
    ...CONTEXT,
    ...QUERY,
    uniqueId: schemas/* string */.YjP().min(1),
    viewAllContent: schemas/* boolean */.zMY().default(false),
    requestedOutputSize: count.default(0),
    enableNavigation: taken,
    findNext: taken,
    findPrevious: taken,
    page: taken,
});
const valuesModel = schemas/* strictObject */.rej({
    ...CONTEXT,
    field: fieldName,
    maximumNumberOfValues: count.max(10_000).default(10),
    sortCriteria: schemas/* enum */.k5n(['occurrences', 'alphaascending', 'alphadescending', 'score', 'nosort']).default('occurrences'),
    queryOverride: schemas/* string */.YjP().default(''),
    advancedQueryOverride: schemas/* string */.YjP().default(''),
    constantQueryOverride: schemas/* string */.YjP().default(''),
    pattern: schemas/* string */.YjP().default(''),
    patternType: schemas/* literal */.euz('wildcard', { error: 'is not here; patterns are of the type `wildcard`' }).optional(),
    viewAllContent: schemas/* boolean */.zMY().default(false),
    ignoreAccents: taken,
    format: schemas/* literal */.euz('json').optional(),
});
const facetSearchModel = schemas/* strictObject */.rej({
    ...CONTEXT,
    field: fieldName,
    facetId: taken,
    type: schemas/* literal */.euz('specific', { error: 'is not here; facets are `specific`' }).default('specific'),
    query: schemas/* string */.YjP().default(''),
    numberOfValues: count.max(10_000).default(10),
    ignoreValues: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    captions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    viewAllContent: schemas/* boolean */.zMY().default(false),
    searchContext: searchModel.prefault({}),
    filterFacetCount: taken,
    delimitingCharacter: taken,
});

;// CONCATENATED MODULE: ./lib/sandbox/search/requested-facets.js


function conditionsOfFacets(facets) {
    return facets.flatMap(({ field, currentValues, resultsMustMatch }) => {
        const inState = (state) => currentValues.filter((one) => one.state === state).map(({ value }) => value);
        const selected = inState('selected');
        const wanted = resultsMustMatch === 'allValues' ? selected.map((one) => [one]) : [selected];
        const excluded = inState('excluded').map((value) => hasOneOf(field, [value]));
        return [
            ...wanted.filter((values) => values.length > 0).map((values) => hasOneOf(field, values)),
            ...excluded.map(({ sql, values }) => ({ sql: `NOT ${sql}`, values })),
        ];
    });
}
function hasOneOf(field, values) {
    const marks = values.map(() => '?').join(', ');
    return {
        sql: `EXISTS (SELECT 1 FROM json_each(items.fields, ?) WHERE CAST(value AS TEXT) IN (${marks}))`,
        values: [`$."${field}"`, ...values],
    };
}
function answerFacets(database, matching, facets) {
    return facets.map((facet) => {
        const narrowing = facets.filter((one) => one !== facet || one.resultsMustMatch === 'allValues');
        const conditions = [...matching.conditions, ...conditionsOfFacets(narrowing)];
        return answerFacet(database, { ...matching, conditions }, facet);
    });
}
function answerFacet(database, matching, facet) {
    const { field, facetId = field, currentValues, freezeCurrentValues, numberOfValues } = facet;
    const all = fieldValues(database, matching, field);
    const counts = new Map(all.map(({ value, count }) => [value, count]));
    const kept = freezeCurrentValues ? currentValues : currentValues.filter(({ state }) => state !== 'idle');
    const others = all.filter(({ value }) => !kept.some((one) => one.value === value));
    const room = freezeCurrentValues ? 0 : Math.max(0, numberOfValues - kept.length);
    const shown = sortedBy(facet.sortCriteria, others).slice(0, room);
    const items = countMatching(database, matching);
    return {
        facetId,
        field,
        moreValuesAvailable: others.length > shown.length,
        values: [
            ...kept.map(({ value, state }) => ({ value, state, numberOfResults: counts.get(value) ?? 0 })),
            ...shown.map(({ value, count }) => ({ value, state: 'idle', numberOfResults: count })),
        ],
        indexScore: items === 0 ? 0 : Math.min(1, (all[0]?.count ?? 0) / items),
    };
}
function fieldValues(database, matching, field) {
    const terms = termsOf(matching);
    if (terms?.length === 0)
        return [];
    const { sql, values } = matchingRows(matching, terms, true);
    const [from = '', ...where] = sql.split(' WHERE ');
    const condition = where.length === 0 ? '' : `WHERE ${where.join(' WHERE ')}`;
    return remembered(database, ['values', field, sql, values], () => database
        .select(`SELECT CAST(one.value AS TEXT) AS value, count(DISTINCT items.row) AS n
         ${from}, json_each(items.fields, ?) AS one ${condition} GROUP BY 1 HAVING value <> '' ORDER BY n DESC, 1`, [`$."${field}"`, ...values])
        .map((row) => ({ value: database_text(row, 'value'), count: number(row, 'n') })));
}
const COLLATOR = new Intl.Collator('en');
const NATURAL = new Intl.Collator('en', { numeric: true });
function sortedBy(criteria, values) {
    const collator = criteria === 'alphanumericNatural' ? NATURAL : COLLATOR;
    if (!criteria.startsWith('alphanumeric'))
        return values;
    const sorted = values.toSorted((one, other) => collator.compare(one.value, other.value));
    return criteria === 'alphanumericDescending' ? sorted.toReversed() : sorted;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/wildcards.js
function likePattern(pattern) {
    const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*');
    return pattern === '' ? /^/ : new RegExp(`^${literal.replaceAll('?', '.')}$`, 'is');
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

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/search-call.js









const NUMBERS = new Set([
    ...['firstResult', 'numberOfResults', 'excerptLength', 'count', 'maximumNumberOfValues', 'requestedOutputSize'],
]);
const SWITCHES = new Set([
    ...['viewAllContent', 'enableQuerySyntax', 'wildcards', 'questionMark', 'partialMatch'],
    ...['enableDuplicateFiltering', 'enableCollaborativeRating'],
]);
async function parametersOf(call) {
    const names = [...new Set(call.query.keys())];
    const inAddress = names.map((name) => [name, parameterOf(name, optionalParameter(call.query, name) ?? '')]);
    const inBody = call.request.method === 'POST' ? await readSearchBody(call) : {};
    return { ...Object.fromEntries(inAddress), ...inBody };
}
function parameterOf(name, text) {
    if (NUMBERS.has(name) && /^\d{1,9}$/.test(text))
        return Number(text);
    if (SWITCHES.has(name) && /^(?:true|false|1|0)$/.test(text))
        return text === 'true' || text === '1';
    return text;
}
async function readSearchBody(call) {
    const body = await readJsonBody(call, REQUEST_LIMIT);
    if (body === undefined)
        return {};
    if (body.kind === 'broken')
        throw invalidJson(body.reason);
    if (!isObject(body.value))
        throw invalidJson('A search must be an object.');
    return Object.fromEntries(Object.entries(body.value).filter(([, value]) => value !== null));
}
function requireParameters(schema, parameters) {
    const parsed = schema.safeParse(parameters);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? '';
    if (issue?.code === 'unrecognized_keys') {
        const names = issue.keys.map((key) => [...issue.path, key].join('.'));
        throw unknownParameter(`The sandbox's search has no parameter ${names.map((one) => `\`${one}\``).join(', ')}.`);
    }
    if (issue?.message.startsWith('is not here'))
        throw unknownParameter(`The parameter \`${name}\` ${issue.message}.`);
    throw invalidParameter(name, issue?.message ?? '', JSON.stringify(parameters[String(issue?.path[0])]) ?? 'absent');
}
function restrictions(service, { organization, searcher }, wantsAll) {
    const { viewer, filter } = searcher.kind === 'token' ? searcher : keyHolder(searcher.holder, organization, wantsAll);
    return [...search_call_conditionOf(filter), ...conditionOf(service.database, viewer, organization)];
}
function keyHolder(holder, organization, wantsAll) {
    requirePrivileges(holder, organization, wantsAll ? SEARCH_EVERYTHING({}) : SEARCH({}));
    return { viewer: wantsAll ? 'everything' : 'anonymous', filter: '' };
}
function search_call_conditionOf(query) {
    if (query.trim() === '')
        return [];
    const parsed = parseQuery(query);
    if (parsed.kind === 'wrong')
        throw invalidQuery(parsed.reason);
    return [parsed.condition];
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/facet-search.js





async function searchFacet(call, service, scope) {
    const asked = requireParameters(facetSearchModel, await parametersOf(call));
    service.pipeline.settle();
    const { field, query, numberOfValues, ignoreValues, captions, searchContext: around } = asked;
    const others = around.facets.filter((facet) => facet.field !== field);
    const matching = {
        organization: scope.organization,
        words: around.q,
        conditions: [
            ...[around.aq, around.cq].flatMap(search_call_conditionOf),
            ...conditionsOfFacets(others),
            ...restrictions(service, scope, asked.viewAllContent || around.viewAllContent),
        ],
    };
    const captionOf = (value) => (Object.hasOwn(captions, value) ? captions[value] : undefined) ?? value;
    const wanted = likePattern(query);
    const found = fieldValues(service.database, matching, field).filter(({ value }) => !ignoreValues.includes(value) && wanted.test(captionOf(value)));
    return json(200, {
        values: found
            .slice(0, numberOfValues)
            .map(({ value, count }) => ({ displayValue: captionOf(value), rawValue: value, count })),
        moreValuesAvailable: found.length > numberOfValues,
    });
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

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/field-lists.js








const ORGANIZATION = '/rest/organizations/:organization';
const PAGING = ['page', 'perPage', 'filter', 'order', 'origin', 'sortBy', 'type'];
const FIELD_LIST_ROUTES = [
    {
        method: 'POST',
        path: `${ORGANIZATION}/indexes/fields/search`,
        parameters: [],
        needs: FIELD_VIEW,
        endpoint: postFieldSearch,
    },
    {
        method: 'GET',
        path: `${ORGANIZATION}/indexes/page/fields`,
        parameters: [...PAGING, 'includeMappings', 'facetsOnly'],
        needs: FIELD_VIEW,
        endpoint: getFieldPage,
    },
    {
        method: 'GET',
        path: `${ORGANIZATION}/sources/page/fields`,
        parameters: [...PAGING, 'includeMappings', 'projectId'],
        needs: FIELD_VIEW,
        endpoint: getFieldPage,
    },
    {
        method: 'GET',
        path: `${ORGANIZATION}/sources/fields`,
        parameters: ['sourceId', 'includeMappings'],
        needs: FIELD_VIEW,
        endpoint: getFields,
    },
];
const ORDERS = ['ASC', 'DESC'];
const ORIGINS = ['ALL', 'USER', 'SYSTEM'];
const STATUSES = ['ALL', 'TRUE_ONLY', 'FALSE_ONLY'];
const trueOrFalse = schemas/* enum */.k5n(STATUSES).default('ALL');
const filtering = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    type: schemas/* enum */.k5n(FIELD_TYPES).optional(),
    origin: schemas/* enum */.k5n(ORIGINS).default('ALL'),
    facet: trueOrFalse,
    automaticFacetsCandidate: trueOrFalse,
    sort: trueOrFalse,
    projectId: schemas/* string */.YjP().optional(),
    fieldNames: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const SORTABLE = Object.keys(fieldModel.shape);
const listing = schemas/* strictObject */.rej({
    page: schemas/* int */.Whr().min(0).default(0),
    perPage: schemas/* int */.Whr().min(1).max(1_000).default(100),
    sortBy: schemas/* string */.YjP()
        .refine((name) => SORTABLE.includes(name), { error: 'must be a property of fields' })
        .default('name'),
    order: schemas/* enum */.k5n(ORDERS).default('ASC'),
    filters: filtering.optional(),
});
async function postFieldSearch(call, service, organization) {
    return pageOf(service, organization, await requireModel(call, listing, 'a list of fields'));
}
function getFieldPage({ query }, service, organization) {
    const sortBy = optionalParameter(query, 'sortBy') ?? 'name';
    if (!SORTABLE.includes(sortBy))
        throw invalidParameter('sortBy', 'a property of fields', sortBy);
    booleanParameter(query, 'includeMappings');
    return pageOf(service, organization, {
        page: integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 }),
        perPage: integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 }),
        order: wordParameter(query, 'order', ORDERS, 'ASC'),
        sortBy,
        filters: {
            name: optionalParameter(query, 'filter'),
            type: query.has('type') ? wordParameter(query, 'type', FIELD_TYPES, 'STRING') : undefined,
            origin: wordParameter(query, 'origin', ORIGINS, 'ALL'),
            facet: booleanParameter(query, 'facetsOnly') ? 'TRUE_ONLY' : 'ALL',
            automaticFacetsCandidate: 'ALL',
            sort: 'ALL',
        },
    });
}
function getFields({ query }, { database }, organization) {
    booleanParameter(query, 'includeMappings');
    return json(200, listFields(database, organization));
}
function pageOf({ database }, organization, asked) {
    const { page, perPage, order, sortBy, filters } = asked;
    const found = listFields(database, organization).filter((field) => !filters || isWanted(field, filters));
    const key = (field) => String(new Map(Object.entries(field)).get(sortBy) ?? '');
    const sorted = found.toSorted((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
    const items = (order === 'ASC' ? sorted : sorted.toReversed()).slice(page * perPage, (page + 1) * perPage);
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

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/fields.js








const fields_ORGANIZATION = '/rest/organizations/:organization';
const FIELDS = `${fields_ORGANIZATION}/indexes/fields`;
const FIELD_ROUTES = [
    ...[FIELDS, `${fields_ORGANIZATION}/sources/fields`].flatMap(routesBelow),
    {
        method: 'POST',
        path: `${FIELDS}/batch/create/results`,
        parameters: [],
        needs: FIELD_CREATE,
        endpoint: postFieldsForResults,
    },
    {
        method: 'PUT',
        path: `${FIELDS}/batch/update/results`,
        parameters: [],
        needs: FIELD_EDIT,
        endpoint: putFieldsForResults,
    },
    {
        method: 'DELETE',
        path: `${FIELDS}/batch/delete/results`,
        parameters: ['fields'],
        needs: FIELD_EDIT,
        endpoint: deleteFieldsForResults,
    },
];
function routesBelow(path) {
    return [
        { method: 'POST', path, parameters: [], needs: FIELD_CREATE, endpoint: postField },
        { method: 'POST', path: `${path}/batch/create`, parameters: [], needs: FIELD_CREATE, endpoint: postFields },
        { method: 'PUT', path: `${path}/batch/update`, parameters: [], needs: FIELD_EDIT, endpoint: putFields },
        {
            method: 'DELETE',
            path: `${path}/batch/delete`,
            parameters: ['fields'],
            needs: FIELD_EDIT,
            endpoint: deleteFields,
        },
        { method: 'GET', path: `${path}/:field`, parameters: ['includeMappings'], needs: FIELD_VIEW, endpoint: getField },
        { method: 'PUT', path: `${path}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: putFieldOfId },
        { method: 'DELETE', path: `${path}/:field`, parameters: [], needs: FIELD_EDIT, endpoint: deleteFieldOfId },
    ];
}
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
    return resultsOf(fields, (field) => {
        make(database, organization, [field]);
        return shownField(field, false);
    });
}
async function putFieldsForResults(call, service, organization) {
    const fields = await requireModel(call, schemas/* array */.YOg(fieldModel), 'fields');
    return resultsOf(fields, (field) => update(service, organization, field));
}
async function deleteFieldsForResults(call, service, organization) {
    const names = await namesToDelete(call);
    return resultsOf(names.map((name) => ({ name })), ({ name }) => remove(service, organization, name));
}
function resultsOf(models, act) {
    const batchOperationResourcesStatus = models.map((model) => {
        try {
            return { operationResult: 'SUCCESS', resourceModel: act(model) };
        }
        catch (error) {
            if (!(error instanceof RefusedCall))
                throw error;
            return { operationResult: 'ERROR', errorDetails: error.message, resourceModel: model };
        }
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
    requireField(service, organization, name);
    const field = await requireModel(call, fieldModel, 'a field');
    if (field.name !== name)
        throw invalidJson(`The name is \`${name}\` in the address, but \`${field.name}\` in the body.`);
    update(service, organization, field);
    return DONE;
}
async function putFields(call, service, organization) {
    const fields = await requireModel(call, schemas/* array */.YOg(fieldModel), 'fields');
    service.database.transaction(() => {
        for (const field of fields)
            update(service, organization, field);
    });
    return DONE;
}
function update(service, organization, field) {
    const before = requireOwnField(service, organization, field.name);
    if (before.type !== field.type)
        throw inTheWay('FIELD_TYPE_CHANGE', `\`${field.name}\` is of the type ${before.type}, which cannot change to ${field.type}.`);
    putField(service.database, organization, field);
    return shownField(field, false);
}
async function deleteFieldOfId(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    remove(service, organization, call.names.field ?? '');
    return DONE;
}
async function deleteFields(call, service, organization) {
    const names = await namesToDelete(call);
    service.database.transaction(() => {
        for (const name of names)
            remove(service, organization, name);
    });
    return DONE;
}
async function namesToDelete(call) {
    await readJsonBody(call, REQUEST_LIMIT);
    const names = call.query.getAll('fields').flatMap((text) => text.split(','));
    if (names.filter((name) => name !== '').length === 0)
        throw missingParameter('fields');
    return names;
}
function remove(service, organization, name) {
    const field = requireOwnField(service, organization, name);
    deleteField(service.database, organization, name);
    return field;
}
function requireOwnField(service, organization, name) {
    const field = requireField(service, organization, name);
    if (!field.system)
        return field;
    throw inTheWay('FIELD_IS_SYSTEM', `\`${name}\` is a field of Coveo's own, which cannot be changed.`);
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
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/sandbox/endpoints/keys.js






const keys_ORGANIZATION = '/rest/organizations/:organization';
const KEY_ROUTES = [
    { method: 'GET', path: `${keys_ORGANIZATION}/privileges/me`, parameters: [], needs: NOTHING, endpoint: getOwnPrivileges },
    {
        method: 'POST',
        path: `${keys_ORGANIZATION}/apikeys`,
        parameters: ['apiKeyTemplateId'],
        needs: KEY_CREATE,
        endpoint: postKey,
    },
    { method: 'GET', path: `${keys_ORGANIZATION}/apikeys`, parameters: [], needs: KEY_VIEW, endpoint: getKeys },
    { method: 'GET', path: `${keys_ORGANIZATION}/apikeys/:key`, parameters: [], needs: KEY_VIEW, endpoint: getKey },
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
function getKeys(_, { keys }, organization) {
    return json(200, keys.list(organization));
}
function getKey({ names }, { keys }, organization) {
    const key = keys.list(organization).find(({ id }) => id === names.key);
    if (!key)
        throw notFound(`There is no API key \`${names.key}\` in \`${organization}\`.`);
    return json(200, key);
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
const RANGE = ['from', 'to', 'documentId', 'documentIdMatching'];
const LOGS = '/logs/v1/organizations/:organization';
const LOG_ROUTES = [
    { method: 'POST', path: LOGS, parameters: [...RANGE, 'page', 'perPage'], needs: LOGS_VIEW, endpoint: postLogs },
    {
        method: 'GET',
        path: LOGS,
        parameters: ['from', 'to', 'sourceId', 'documentId', 'tasks', 'operations', 'results', 'page', 'perPage'],
        needs: LOGS_VIEW,
        endpoint: getLogs,
    },
    { method: 'POST', path: `${LOGS}/facets`, parameters: RANGE, needs: LOGS_VIEW, endpoint: postFacets },
    { method: 'POST', path: `${LOGS}/facetsStats`, parameters: RANGE, needs: LOGS_VIEW, endpoint: postFacetsStats },
];
async function postLogs(call, service, organization) {
    return logs_entriesOf(call, service, logs_conditionOf(call.query, organization, await readFilters(call)));
}
function getLogs(call, service, organization) {
    const { query } = call;
    const several = (name) => query.getAll(name).flatMap((value) => value.split(','));
    const filters = { operations: several('operations'), results: several('results'), tasks: several('tasks') };
    return logs_entriesOf(call, service, logs_conditionOf(query, organization, { ...filters, sourcesIds: several('sourceId') }));
}
function logs_entriesOf({ query }, service, where) {
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1000, fallback: 100 });
    service.pipeline.settle();
    const entries = readLog(service.database, where, { limit: perPage + 1, offset: page * perPage });
    const requestId = service.newId();
    return json(200, {
        documentLogEntries: entries.slice(0, perPage).map((entry) => toAnswer(entry, requestId)),
        hasNextPage: entries.length > perPage,
    });
}
async function postFacets(call, service, organization) {
    const counted = await countedFacets(call, service, organization);
    return json(200, Object.fromEntries(Object.entries(counted).map(([name, counts]) => [name, Object.keys(counts)])));
}
async function postFacetsStats(call, service, organization) {
    return json(200, await countedFacets(call, service, organization));
}
async function countedFacets(call, service, organization) {
    const where = logs_conditionOf(call.query, organization, await readFilters(call));
    service.pipeline.settle();
    const countsOf = (column) => countLog(service.database, where, column);
    const [operations, results, tasks] = [countsOf('operation'), countsOf('result'), countsOf('task')];
    return { operations, results, tasks, sourceIds: countsOf('source'), resourceIds: {} };
}
function logs_conditionOf(query, organization, filters) {
    const [from, to] = [timeParameter(query, 'from'), timeParameter(query, 'to')];
    if (to < from)
        throw invalidParameter('to', 'later than `from`', query.get('to') ?? '');
    if (to - from > LOG_WINDOW_MS)
        throw invalidParameter('to', 'a week behind `from` at most', query.get('to') ?? '');
    const conditions = [
        { sql: 'organization = ? AND time BETWEEN ? AND ?', values: [organization, from, to] },
        ...documentCondition(query),
        ...FILTERS.flatMap((filter) => filterConditions(filter, filters)),
    ];
    return {
        sql: conditions.map(({ sql }) => sql).join(' AND '),
        values: conditions.flatMap(({ values }) => values),
    };
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

;// CONCATENATED MODULE: ./lib/sandbox/model/mapping-model.js


const statement = schemas/* string */.YjP()
    .min(1)
    .refine((text) => statementParts(text) !== undefined, { error: 'must be text with `%[name]` or `%[name:origin]`' });
const rule = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).optional(),
    field: schemas/* string */.YjP(),
    content: schemas/* array */.YOg(statement).min(1),
});
const ruleModel = rule.omit({ id: true });
const commonModel = schemas/* strictObject */.rej({ rules: schemas/* array */.YOg(rule).default([]) });
const newTypeModel = schemas/* strictObject */.rej({ type: schemas/* string */.YjP().min(1), rules: schemas/* array */.YOg(ruleModel).default([]) });
const typeModel = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1).optional(),
    type: schemas/* string */.YjP().min(1),
    rules: schemas/* array */.YOg(rule).default([]),
});
const mappingsModel = schemas/* strictObject */.rej({
    common: commonModel.default({ rules: [] }),
    types: schemas/* array */.YOg(typeModel).default([]),
});

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/mapping-steps.js




function requireTargets({ database }, organization, rules) {
    const lost = rules.find(({ field }) => !findField(database, organization, field));
    if (lost)
        throw inTheWay('FIELD_NOT_FOUND', `There is no field \`${lost.field}\`, so nothing can be mapped to it.`);
}
function requireRoom({ database }, place, more) {
    const ofTypes = listTypes(database, place).flatMap(({ rules }) => rules);
    requireCount(listRules(database, place).length + ofTypes.length + more);
}
function requireCount(count) {
    if (count > MAPPING_LIMIT)
        throw inTheWay('MAPPING_LIMIT_EXCEEDED', `A source may have ${MAPPING_LIMIT} mapping rules.`);
}
function withIds({ newId }, rules) {
    return rules.map(({ id = newId(), field, content }) => ({ id, field, content }));
}
function replaceMappings(service, place, { common, types }) {
    const { database } = service;
    const all = [...common, ...types.flatMap(({ rules }) => rules)];
    requireTargets(service, place.organization, all);
    requireCount(all.length);
    database.transaction(() => {
        for (const { id } of listRules(database, place))
            deleteRule(database, place, id);
        for (const { id } of listTypes(database, place))
            deleteType(database, place, id);
        for (const rule of withIds(service, common))
            putRule(database, place, rule);
        for (const { id, type, rules } of types)
            putType(database, place, { id: id ?? type, type, rules: withIds(service, rules) });
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/source-lists.js

const SORTING = [
    ...['TYPE', 'NAME', 'STATUS', 'CONTENT', 'LAST_MODIFIED_DATE', 'LAST_OPERATION'],
    ...['CONTENT_TOTAL_DOCUMENT_SIZE', 'STATUS_PRIORITY'],
];
const source_lists_STATUSES = ['CREATING', 'REFRESHING', 'PAUSED', 'PAUSED_ON_ERROR', 'IDLE', 'ERROR'];
const OPERATIONS = ['INCREMENTAL_REFRESH', 'FULL_REFRESH', 'REBUILD'];
const RESULTS = ['SUCCESS', 'ERROR', 'ABORT'];
const HOSTS = ['CLOUD', 'CRAWLING_MODULE', 'PUSH'];
function arranged(query, models) {
    booleanParameter(query, 'writeAccessOnly');
    const status = query.has('filterStatusType') ? wordParameter(query, 'filterStatusType', source_lists_STATUSES, 'IDLE') : undefined;
    const isFound = models.filter((model) => isOfName(query, model) &&
        (status === undefined || statusOf(model) === status) &&
        wordParameter(query, 'filterHostType', HOSTS, 'PUSH') === 'PUSH' &&
        !asksForCrawls(query));
    const sorting = wordParameter(query, 'sortingType', SORTING, 'NAME');
    const sorted = isFound.toSorted((one, other) => source_lists_compare(source_lists_keyOf(one, sorting), source_lists_keyOf(other, sorting)));
    return wordParameter(query, 'sortingOrder', ['ASC', 'DESC'], 'ASC') === 'ASC' ? sorted : sorted.toReversed();
}
function asksForCrawls(query) {
    wordParameter(query, 'filterLastOperationType', OPERATIONS, 'REBUILD');
    wordParameter(query, 'filterLastOperationResultType', RESULTS, 'SUCCESS');
    return query.has('filterLastOperationType') || query.has('filterLastOperationResultType');
}
function isOfName(query, { name }) {
    const filter = (optionalParameter(query, 'filter') ?? '').toLowerCase();
    const kind = wordParameter(query, 'stringFilterType', ['WILDCARD', 'EXACTMATCH'], 'WILDCARD');
    if (filter.length < 2)
        return true;
    const parts = filter.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return kind === 'EXACTMATCH' ? name.toLowerCase() === filter : new RegExp(parts.join('.*')).test(name.toLowerCase());
}
function statusOf({ information }) {
    return information.sourceStatus.type === 'PUSH_READY' ? 'IDLE' : information.sourceStatus.type;
}
function source_lists_keyOf(model, sorting) {
    if (sorting === 'CONTENT')
        return model.information.numberOfDocuments;
    return sorting === 'STATUS' || sorting === 'STATUS_PRIORITY' ? statusOf(model) : model.name;
}
function source_lists_compare(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/sources.js











const SOURCES = '/rest/organizations/:organization/sources';
const sources_PAGING = [
    ...['page', 'perPage', 'filter', 'stringFilterType', 'sortingType', 'sortingOrder', 'writeAccessOnly'],
    ...['filterStatusType', 'filterLastOperationType', 'filterLastOperationResultType', 'filterHostType'],
];
const VISIBILITIES = ['PRIVATE', 'SECURED', 'SHARED'];
const SOURCE_ROUTES = [
    { method: 'GET', path: SOURCES, parameters: sources_PAGING, needs: SOURCE_VIEW, endpoint: getSources },
    {
        method: 'POST',
        path: SOURCES,
        parameters: ['updateSecurityProviders', 'rebuild'],
        needs: SOURCE_CREATE,
        endpoint: postSource,
    },
    { method: 'GET', path: `${SOURCES}/pages`, parameters: sources_PAGING, needs: SOURCE_VIEW, endpoint: getSourcePages },
    { method: 'GET', path: `${SOURCES}/:source`, parameters: [], needs: SOURCE_VIEW, endpoint: getSource },
];
const newSource = schemas/* strictObject */.rej({
    sourceType: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().min(1).max(254),
    sourceVisibility: schemas/* enum */.k5n(VISIBILITIES),
    pushEnabled: schemas/* boolean */.zMY().optional(),
});
function getSources(call, service, organization) {
    return json(200, sources_pageOf(call, service, organization).models);
}
function getSourcePages(call, service, organization) {
    const { models, total, perPage } = sources_pageOf(call, service, organization);
    return json(200, { sourceModels: models, totalEntries: total, totalPages: Math.ceil(total / perPage) });
}
function sources_pageOf({ query }, service, organization) {
    service.pipeline.settle();
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
    const models = listSources(service.database, organization).map((source) => sourceModelOf(service, source));
    const all = arranged(query, models);
    return { models: all.slice(page * perPage, (page + 1) * perPage), total: all.length, perPage };
}
function getSource({ names }, service, organization) {
    service.pipeline.settle();
    return json(200, sourceModelOf(service, requireSourceOf(service, organization, names.source ?? '')));
}
function requireSourceOf({ database }, organization, id) {
    const source = findSource(database, organization, id);
    if (!source)
        throw notFound(`There is no source \`${id}\` in \`${organization}\`.`);
    return source;
}
async function postSource(call, service, organization) {
    for (const parameter of ['updateSecurityProviders', 'rebuild'])
        booleanParameter(call.query, parameter);
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
    return json(201, sourceModelOf(service, requireSourceOf(service, organization, id)));
}
function sourceModelOf({ database }, source) {
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
const REBUILD = ['rebuild'];
const MAPPING_ROUTES = [
    { method: 'GET', path: MAPPINGS, parameters: [], needs: SOURCE_VIEW, endpoint: getMappings },
    { method: 'PUT', path: MAPPINGS, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putMappings },
    { method: 'GET', path: `${MAPPINGS}/common`, parameters: [], needs: SOURCE_VIEW, endpoint: getCommon },
    { method: 'PUT', path: `${MAPPINGS}/common`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putCommon },
    { method: 'GET', path: RULES, parameters: [], needs: SOURCE_VIEW, endpoint: getRules },
    { method: 'POST', path: RULES, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: postRule },
    { method: 'GET', path: `${RULES}/:rule`, parameters: [], needs: SOURCE_VIEW, endpoint: getRule },
    { method: 'PUT', path: `${RULES}/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: putRuleOfId },
    { method: 'DELETE', path: `${RULES}/:rule`, parameters: REBUILD, needs: SOURCE_EDIT, endpoint: removeRule },
];
function mappingPlace({ names, query }, service, organization) {
    const { id: source } = requireSourceOf(service, organization, names.source ?? '');
    booleanParameter(query, 'rebuild');
    return { organization, source };
}
function getMappings(call, service, organization) {
    return shown(service, mappingPlace(call, service, organization));
}
function shown({ database }, place) {
    return json(200, { common: { rules: listRules(database, place) }, types: listTypes(database, place) });
}
async function putMappings(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const { common, types } = await requireModel(call, mappingsModel, 'mappings');
    replaceMappings(service, place, { common: common.rules, types });
    return shown(service, place);
}
function getCommon(call, service, organization) {
    return json(200, { rules: listRules(service.database, mappingPlace(call, service, organization)) });
}
async function putCommon(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const { rules } = await requireModel(call, commonModel, 'common mappings');
    replaceMappings(service, place, { common: rules, types: listTypes(service.database, place) });
    return json(200, { rules: listRules(service.database, place) });
}
function getRules(call, service, organization) {
    return json(200, listRules(service.database, mappingPlace(call, service, organization)));
}
async function postRule(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const model = await requireModel(call, ruleModel, 'a mapping rule');
    requireTargets(service, organization, [model]);
    requireRoom(service, place, 1);
    const [rule] = withIds(service, [model]);
    if (rule)
        putRule(service.database, place, rule);
    return json(201, rule);
}
function getRule(call, service, organization) {
    return json(200, requireRule(call, service, mappingPlace(call, service, organization)));
}
async function putRuleOfId(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const { id } = requireRule(call, service, place);
    const model = await requireModel(call, ruleModel, 'a mapping rule');
    requireTargets(service, organization, [model]);
    putRule(service.database, place, { ...model, id });
    return json(200, { ...model, id });
}
async function removeRule(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const place = mappingPlace(call, service, organization);
    deleteRule(service.database, place, requireRule(call, service, place).id);
    return { status: 204, headers: {}, body: '' };
}
function requireRule({ names }, { database }, place) {
    const rule = listRules(database, place).find(({ id }) => id === names.rule);
    if (!rule)
        throw notFound(`There is no mapping rule \`${names.rule}\` in the source \`${place.source}\`.`);
    return rule;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/mapping-types.js










const mapping_types_MAPPINGS = '/rest/organizations/:organization/sources/:source/mappings';
const TYPE = `${mapping_types_MAPPINGS}/types/:type`;
const mapping_types_REBUILD = ['rebuild'];
const MAPPING_TYPE_ROUTES = [
    { method: 'GET', path: `${mapping_types_MAPPINGS}/types`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypes },
    { method: 'POST', path: `${mapping_types_MAPPINGS}/types`, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: postType },
    { method: 'GET', path: TYPE, parameters: [], needs: SOURCE_VIEW, endpoint: getType },
    { method: 'PUT', path: TYPE, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: putTypeOfId },
    { method: 'DELETE', path: TYPE, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: removeType },
    { method: 'GET', path: `${TYPE}/rules`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypeRules },
    { method: 'POST', path: `${TYPE}/rules`, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: postTypeRule },
    { method: 'GET', path: `${TYPE}/rules/:rule`, parameters: [], needs: SOURCE_VIEW, endpoint: getTypeRule },
    { method: 'PUT', path: `${TYPE}/rules/:rule`, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: putTypeRule },
    { method: 'DELETE', path: `${TYPE}/rules/:rule`, parameters: mapping_types_REBUILD, needs: SOURCE_EDIT, endpoint: removeTypeRule },
    ...['create', 'update', 'delete'].map((act) => ({
        method: 'POST',
        path: `${mapping_types_MAPPINGS}/batch/${act}`,
        parameters: mapping_types_REBUILD,
        needs: SOURCE_EDIT,
        endpoint: batchOf(act),
    })),
];
function getTypes(call, service, organization) {
    return json(200, listTypes(service.database, mappingPlace(call, service, organization)));
}
async function postType(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    return json(201, create(service, place, await requireModel(call, newTypeModel, 'mappings of a type')));
}
function create(service, place, { id, type, rules }) {
    if (listTypes(service.database, place).some((one) => one.id === (id ?? type) || one.type === type))
        throw inTheWay('MAPPING_ALREADY_EXISTS', `There are mappings of the type \`${type}\` already.`);
    requireRoom(service, place, rules.length);
    return mapping_types_store(service, place, { id: id ?? type, type, rules });
}
function mapping_types_store(service, place, { id, type, rules }) {
    requireTargets(service, place.organization, rules);
    const stored = { id, type, rules: withIds(service, rules) };
    putType(service.database, place, stored);
    return stored;
}
function getType(call, service, organization) {
    return json(200, requireType(service, mappingPlace(call, service, organization), call.names.type ?? ''));
}
async function putTypeOfId(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const { id } = requireType(service, place, call.names.type ?? '');
    return json(200, mapping_types_store(service, place, { ...(await requireModel(call, newTypeModel, 'mappings of a type')), id }));
}
async function removeType(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const place = mappingPlace(call, service, organization);
    deleteType(service.database, place, requireType(service, place, call.names.type ?? '').id);
    return { status: 204, headers: {}, body: '' };
}
function requireType({ database }, place, id) {
    const type = listTypes(database, place).find((one) => one.id === id);
    if (!type)
        throw notFound(`There are no mappings \`${id}\` in the source \`${place.source}\`.`);
    return type;
}
function getTypeRules(call, service, organization) {
    return json(200, requireType(service, mappingPlace(call, service, organization), call.names.type ?? '').rules);
}
async function postTypeRule(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const type = requireType(service, place, call.names.type ?? '');
    const model = await requireModel(call, ruleModel, 'a mapping rule');
    requireTargets(service, organization, [model]);
    requireRoom(service, place, 1);
    const added = withIds(service, [model]);
    putType(service.database, place, { ...type, rules: [...type.rules, ...added] });
    return json(201, added[0]);
}
function getTypeRule(call, service, organization) {
    return json(200, requireTypeRule(call, service, mappingPlace(call, service, organization)).rule);
}
function requireTypeRule({ names }, service, place) {
    const type = requireType(service, place, names.type ?? '');
    const rule = type.rules.find(({ id }) => id === names.rule);
    if (!rule)
        throw notFound(`There is no mapping rule \`${names.rule}\` for the type \`${type.type}\`.`);
    return { type, rule };
}
async function putTypeRule(call, service, organization) {
    const place = mappingPlace(call, service, organization);
    const { type, rule } = requireTypeRule(call, service, place);
    const model = await requireModel(call, ruleModel, 'a mapping rule');
    requireTargets(service, organization, [model]);
    const changed = { ...model, id: rule.id };
    putType(service.database, place, { ...type, rules: type.rules.map((one) => (one === rule ? changed : one)) });
    return json(200, changed);
}
async function removeTypeRule(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const place = mappingPlace(call, service, organization);
    const { type, rule } = requireTypeRule(call, service, place);
    putType(service.database, place, { ...type, rules: type.rules.filter((one) => one !== rule) });
    return { status: 204, headers: {}, body: '' };
}
function batchOf(act) {
    return async (call, service, organization) => {
        const place = mappingPlace(call, service, organization);
        const types = await requireModel(call, schemas/* array */.YOg(typeModel), 'mappings of types');
        const batchOperationResourcesStatus = types.map((type) => mapping_types_statusOf(type, () => ACTS[act](service, place, type)));
        return json(201, { status: 'COMPLETED', batchOperationResourcesStatus });
    };
}
const ACTS = {
    create,
    update: (service, place, model) => mapping_types_store(service, place, { ...model, id: requireType(service, place, model.id ?? model.type).id }),
    delete: (service, place, model) => {
        const type = requireType(service, place, model.id ?? model.type);
        deleteType(service.database, place, type.id);
        return type;
    },
};
function mapping_types_statusOf(model, act) {
    try {
        return { operationResult: 'SUCCESS', resourceModel: act() };
    }
    catch (error) {
        if (!(error instanceof RefusedCall))
            throw error;
        return { operationResult: 'ERROR', errorDetails: error.message, resourceModel: model };
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/platform.js






const platform_ORGANIZATION = '/rest/organizations/:organization';
const PLATFORM_ROUTES = [
    {
        method: 'GET',
        path: platform_ORGANIZATION,
        parameters: ['additionalFields'],
        needs: ORGANIZATION_VIEW,
        endpoint: getOrganization,
    },
    { method: 'GET', path: `${platform_ORGANIZATION}/status`, parameters: [], needs: ORGANIZATION_VIEW, endpoint: getStatus },
    { method: 'GET', path: `${platform_ORGANIZATION}/license`, parameters: [], needs: ORGANIZATION_VIEW, endpoint: getLicense },
    {
        method: 'GET',
        path: `${platform_ORGANIZATION}/limits`,
        parameters: ['limitType'],
        needs: ORGANIZATION_VIEW,
        endpoint: (_, service, organization) => getLimits(service, organization),
    },
];
function getOrganization(_, __, organization) {
    return json(200, { id: organization, displayName: organization, type: 'Sandbox', readOnly: false });
}
function getStatus() {
    return json(200, {
        errorCodes: [],
        lifeCycleState: 'ACTIVE',
        pauseState: 'ACTIVE',
        paused: false,
        provisioningStatus: { currentProvisioningProgress: 100, initialProvisioningDone: true, ongoing: false },
        readOnly: false,
    });
}
function getLicense() {
    const sourceVisibilities = ['PRIVATE', 'SECURED', 'SHARED'];
    return json(200, {
        productName: 'ENTERPRISE',
        productEdition: 'FREE',
        connectors: [{ type: 'PUSH', allowed: true, sourceVisibilities, allowedSchedules: [] }],
        properties: {},
    });
}
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
    return json(200, withStatus(service, requireKnownProvider(service, organization, names.provider ?? '')));
}
async function postProvider(call, service, organization) {
    const model = await readModelOf(call, service, organization);
    const { id = model.name } = model;
    if (id === undefined)
        throw invalidJson('A security provider needs an `id`.');
    if (findProvider(service.database, organization, id)) {
        throw providers_refusal('SECURITY_PROVIDER_ALREADY_EXISTS', `There is a security provider \`${id}\` already; update it with PUT.`);
    }
    return json(200, toModel(service, providers_store(service, organization, { ...model, id })));
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
    const provider = requireKnownProvider(service, organization, call.names.provider ?? '');
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
    return requireKnownProvider(service, organization, model.id);
}
function requireOwn(id) {
    if (id === EMAIL_PROVIDER)
        throw providers_refusal('INVALID_PARAMETER', `\`${id}\` is built in; it can be neither changed nor deleted.`);
}
function requireKnownProvider({ database }, organization, id) {
    const provider = findProvider(database, organization, id);
    if (!provider)
        throw notFound(`There is no security provider \`${id}\` in \`${organization}\`.`);
    return provider;
}
function providers_refusal(errorCode, message) {
    return new RefusedCall({ status: 412, errorCode, message, isViolation: false });
}
function toModel({ database }, { organization, id, model, isCaseSensitive }) {
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
        ...toModel(service, provider),
        statistics: { numberOfEntitiesByState, totalNumberOfEntities: identities.length, numberOfEntitiesInError: 0 },
        currentStatus: { type: 'IDLE' },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/provider-lists.js







const provider_lists_PROVIDERS = '/rest/organizations/:organization/securityproviders';
const provider_lists_PAGING = ['filter', 'page', 'perPage'];
const PROVIDER_LIST_ROUTES = [
    { method: 'GET', path: `${provider_lists_PROVIDERS}/page`, parameters: provider_lists_PAGING, needs: PROVIDER_VIEW, endpoint: getProviderPage },
    {
        method: 'POST',
        path: `${provider_lists_PROVIDERS}/batch/filter`,
        parameters: provider_lists_PAGING,
        needs: PROVIDER_VIEW,
        endpoint: postProviderFilter,
    },
    { method: 'GET', path: `${provider_lists_PROVIDERS}/:provider/raw`, parameters: [], needs: PROVIDER_VIEW, endpoint: getRawProvider },
    {
        method: 'GET',
        path: `${provider_lists_PROVIDERS}/:provider/schedules`,
        parameters: [],
        needs: PROVIDER_VIEW,
        endpoint: noSchedules,
    },
];
function getProviderPage(call, service, organization) {
    return provider_lists_pageOf(call, service, listProviders(service.database, organization));
}
async function postProviderFilter(call, service, organization) {
    const ids = await requireModel(call, schemas/* array */.YOg(schemas/* string */.YjP()), 'ids of security providers');
    return provider_lists_pageOf(call, service, listProviders(service.database, organization).filter(({ id }) => ids.includes(id)));
}
function provider_lists_pageOf({ query }, service, providers) {
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
    const part = (optionalParameter(query, 'filter') ?? '').toLowerCase();
    service.pipeline.settle();
    const found = providers.filter(({ id, model }) => `${id}\n${model.displayName ?? ''}`.toLowerCase().includes(part));
    return json(200, {
        items: found.slice(page * perPage, (page + 1) * perPage).map((provider) => withStatus(service, provider)),
        totalEntries: found.length,
        totalPages: Math.ceil(found.length / perPage),
    });
}
function getRawProvider({ names }, service, organization) {
    const { id, model, isCaseSensitive, cascades } = requireKnownProvider(service, organization, names.provider ?? '');
    const { type, displayName = id, nodeRequired = false, parameters } = model;
    const securityProviders = Object.fromEntries(cascades.map((name) => [name, { name }]));
    const said = { type, displayName, nodeRequired, caseSensitive: isCaseSensitive, securityProviders };
    return json(200, { name: id, organizationId: organization, ...said, ...(parameters && { parameters }) });
}
function noSchedules({ names }, service, organization) {
    requireKnownProvider(service, organization, names.provider ?? '');
    return json(200, []);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/push.js










const push_STATUSES = ['REBUILD', 'REFRESH', 'INCREMENTAL', 'IDLE'];
const push_MINUTE_MS = 60_000;
const push_HIGHEST_INT32 = 2 ** 31 - 1;
async function postStatus(call, service, source) {
    const name = requiredParameter(call.query, 'statusType');
    const type = push_STATUSES.find((status) => status === name.toUpperCase());
    if (type === undefined)
        throw invalidParameter('statusType', `one of ${push_STATUSES.join(', ')}`, name);
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

;// CONCATENATED MODULE: ./lib/sandbox/search/excerpts.js


const MARK_START = '\u0002';
const MARK_END = '\u0003';
const TOKENS = 36;
const CHARACTERS = 240;
const MOST_TOKENS = 64;
const TOKEN_CHARACTERS = 5;
const SEARCHED = 300_000;
function excerptsOf(database, sources, terms, length = CHARACTERS) {
    const plain = new Map(sources.map(({ row, title, body }) => [row, { title, text: excerpts_beginning(body, length) }]));
    const tokens = length === CHARACTERS ? TOKENS : Math.min(MOST_TOKENS, Math.ceil(length / TOKEN_CHARACTERS));
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
    const marked = database.select(`SELECT rowid, highlight(excerpts, 0, char(2), char(3)) AS title, snippet(excerpts, 1, char(2), char(3), '…', ${Math.max(1, tokens)}) AS body
     FROM temp.excerpts WHERE excerpts MATCH ?`, [terms.join(' OR ')]);
    const found = marked.map((row) => [number(row, 'rowid'), { title: database_text(row, 'title'), text: database_text(row, 'body') }]);
    return new Map([...plain, ...found]);
}
function excerpts_beginning(body, length) {
    if (body.length <= length)
        return body;
    const cut = body.slice(0, length);
    return `${cut.replace(/\s+\S*$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/highlights.js

function withoutMarks(marked, length = Number.POSITIVE_INFINITY) {
    const highlights = [];
    let text = '';
    for (const piece of marked.split(new RegExp(`(${MARK_START}[^${MARK_END}]*${MARK_END})`))) {
        const isMarked = piece.startsWith(MARK_START);
        const plain = isMarked ? piece.slice(1, -1) : piece;
        if (isMarked)
            highlights.push({ offset: text.length, length: plain.length });
        text += plain;
    }
    const end = text.length <= length ? text.length : endOfWord(text, length);
    return { text: text.slice(0, end), highlights: highlights.filter((one) => one.offset + one.length <= end) };
}
function endOfWord(text, length) {
    const cut = text.slice(0, length);
    const whole = /\s/.test(text.charAt(length)) ? cut.trimEnd() : cut.replace(/\s+\S*$/, '');
    return whole === '' ? length : whole.length;
}

;// CONCATENATED MODULE: ./lib/sandbox/search/search.js





const RANK = 'bm25(texts, 10.0, 1.0, 2.0)';
function search_search(database, options) {
    const terms = termsOf(options);
    if (terms?.length === 0)
        return { total: 0, hits: [] };
    const rows = search_detailsOf(database, rowsOf(database, options, terms));
    const excerpts = excerptsOf(database, rows.map(excerptSource), terms, options.excerptLength);
    const hits = rows.map((row) => toHit(row, excerpts.get(number(row, 'row'))));
    return { total: countMatching(database, options), hits };
}
function rowsOf(database, options, terms) {
    const isRanked = options.order.kind === 'relevancy' && terms !== undefined;
    const { sql, values, row } = matchingRows(options, terms, !isRanked);
    const order = isRanked ? { sql: `${RANK}, ${row}`, values: [] } : orderOf(options.order, terms !== undefined);
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
function orderOf(order, hasWords) {
    const orders = order.kind === 'several' ? order.orders : [order];
    const parts = orders.map((one) => partOf(one, hasWords));
    return {
        sql: [...parts.map(({ sql }) => sql), 'items.row'].join(', '),
        values: parts.flatMap(({ values }) => values),
    };
}
function partOf(order, hasWords) {
    if (order.kind === 'several')
        return orderOf(order, hasWords);
    if (order.kind === 'nosort')
        return { sql: 'items.row', values: [] };
    if (order.kind === 'relevancy')
        return { sql: hasWords ? RANK : 'items.date DESC', values: [] };
    const direction = order.isDescending ? 'DESC' : 'ASC';
    if (order.field === 'rowid')
        return { sql: `items.row ${direction}`, values: [] };
    if (order.field === 'date')
        return { sql: `items.date ${direction}`, values: [] };
    return { sql: `json_extract(items.fields, ?) ${direction}`, values: [`$."${order.field}"`] };
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








async function postSearch(call, service, scope) {
    const asked = requireParameters(searchModel, await parametersOf(call));
    const started = service.now().getTime();
    service.pipeline.settle();
    const { q: words, facets, excerptLength } = asked;
    const { first, count } = search_pageOf(asked);
    const matching = {
        organization: scope.organization,
        words,
        conditions: [...[asked.aq, asked.cq].flatMap(search_call_conditionOf), ...restrictions(service, scope, asked.viewAllContent)],
    };
    const found = search_search(service.database, {
        ...matching,
        conditions: [...matching.conditions, ...conditionsOfFacets(facets)],
        order: search_orderOf(asked.sortCriteria),
        ...{ first, count, excerptLength },
    });
    return json(200, {
        totalCount: found.total,
        totalCountFiltered: found.total,
        duration: service.now().getTime() - started,
        indexToken: 'c2FuZGJveA==',
        searchUid: service.newId(),
        pipeline: 'default',
        ...{ queryCorrections: [], triggers: [], groupByResults: [], categoryFacets: [] },
        ...{ termsToHighlight: {}, phrasesToHighlight: {} },
        facets: answerFacets(service.database, matching, facets),
        results: found.hits.map((hit) => toResult(hit, asked)),
    });
}
function search_pageOf({ firstResult: first, numberOfResults: count }) {
    if (count > RESULT_LIMIT)
        throw tooMany('numberOfResults', RESULT_LIMIT, count);
    if (first > RESULT_WINDOW - count)
        throw tooMany('firstResult', RESULT_WINDOW - count, first);
    return { first, count };
}
function tooMany(name, most, value) {
    return invalidParameter(name, `a whole number from 0 to ${most}`, String(value));
}
function toResult(hit, { fieldsToInclude, fieldsToExclude, excerptLength }) {
    const all = Object.entries({ ...hit.fields, rowid: hit.rowid });
    const isWanted = (name) => fieldsToInclude?.includes(name) ?? !fieldsToExclude.includes(name);
    const { clickableuri } = hit.fields;
    const excerpt = withoutMarks(hit.excerpt, excerptLength);
    return {
        title: hit.title,
        uri: hit.documentId,
        printableUri: hit.documentId,
        clickUri: typeof clickableuri === 'string' ? clickableuri : hit.documentId,
        uniqueId: `${hit.rowid}$${hit.documentId}`,
        excerpt: excerpt.text,
        excerptHighlights: excerpt.highlights,
        titleHighlights: withoutMarks(hit.markedTitle).highlights,
        ...{ firstSentences: null, firstSentencesHighlights: [], printableUriHighlights: [], summaryHighlights: [] },
        hasHtmlVersion: true,
        raw: Object.fromEntries(all.filter(([name]) => isWanted(name))),
    };
}
function search_orderOf(criteria) {
    const parts = criteria.trim() === '' ? ['relevancy'] : criteria.split(',').map((part) => part.trim());
    const orders = parts.map((part) => oneOrder(part, criteria));
    const [only] = orders;
    if (only && orders.length === 1)
        return only;
    if (orders.some(({ kind }) => kind === 'nosort'))
        throw noOrder(criteria);
    return { kind: 'several', orders };
}
function oneOrder(part, criteria) {
    const word = part.toLowerCase();
    if (word === 'relevancy' || word === 'nosort')
        return { kind: word };
    const found = /^(date|@([a-z][a-z0-9_]*)) (ascending|descending)$/i.exec(part);
    if (!found)
        throw noOrder(criteria);
    return {
        kind: 'field',
        field: (found[2] ?? 'date').toLowerCase(),
        isDescending: found[3]?.toLowerCase() === 'descending',
    };
}
function noOrder(criteria) {
    const expected = '`relevancy`, `nosort`, `date descending`, `@field ascending` or several of the last two';
    return invalidParameter('sortCriteria', expected, criteria);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/search-more.js









async function querySuggest(call, service, scope) {
    const { q, count, viewAllContent } = requireParameters(suggestModel, await parametersOf(call));
    service.pipeline.settle();
    const { hits } = search_search(service.database, {
        organization: scope.organization,
        words: q,
        isUnfinished: true,
        conditions: restrictions(service, scope, viewAllContent),
        order: { kind: 'relevancy' },
        first: 0,
        count: q.trim() === '' ? 0 : 5 * count,
    });
    const titles = new Map(hits.map(({ title, markedTitle }) => [title.toLowerCase(), markedTitle]));
    const marked = [...titles.values()].filter((title) => withoutMarks(title).highlights.length > 0).slice(0, count);
    return json(200, {
        completions: marked.map((title, rank) => ({
            expression: withoutMarks(title).text,
            highlighted: highlighted(title),
            score: count - rank,
            executableConfidence: 1,
        })),
        responseId: service.newId(),
    });
}
function highlighted(marked) {
    const { text, highlights } = withoutMarks(marked);
    const pieces = [];
    let end = 0;
    for (const { offset, length } of highlights) {
        if (offset > end)
            pieces.push(`[${text.slice(end, offset)}]`);
        pieces.push(`{${text.slice(offset, offset + length)}}`);
        end = offset + length;
    }
    if (end < text.length)
        pieces.push(`[${text.slice(end)}]`);
    return pieces.join('');
}
const AS_IS = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    'x-content-type-options': 'nosniff',
};
async function quickView(call, service, scope) {
    const asked = requireParameters(quickViewModel, await parametersOf(call));
    const [, row, documentId] = /^(\d+)\$(.+)$/s.exec(asked.uniqueId) ?? [];
    if (row === undefined)
        throw invalidParameter('uniqueId', 'the `uniqueId` of a result', asked.uniqueId);
    service.pipeline.settle();
    const { hits } = search_search(service.database, {
        organization: scope.organization,
        words: '',
        conditions: [
            { sql: 'items.row = ?', values: [Number(row)] },
            ...[asked.aq, asked.cq].flatMap(search_call_conditionOf),
            ...restrictions(service, scope, asked.viewAllContent),
        ],
        order: { kind: 'nosort' },
        first: 0,
        count: 1,
    });
    const [hit] = hits.filter((one) => one.documentId === documentId);
    const item = hit && findItem(service.database, hit, hit.documentId);
    if (!item)
        throw notFound(`There is no item \`${asked.uniqueId}\` that the caller may see.`);
    const html = htmlOf(item);
    return {
        status: 200,
        headers: AS_IS,
        body: asked.requestedOutputSize ? html.slice(0, asked.requestedOutputSize) : html,
    };
}
function htmlOf({ content, fileExtension = '', title, body }) {
    const text = Buffer.from(content).toString('utf8');
    if (/^\.x?html?$/i.test(fileExtension) || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200)))
        return text;
    const escaped = (plain) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><pre>${escaped(body)}</pre>`;
}
async function listValues(call, service, scope) {
    const asked = requireParameters(valuesModel, await parametersOf(call));
    service.pipeline.settle();
    const conditions = [
        ...[asked.advancedQueryOverride, asked.constantQueryOverride].flatMap(search_call_conditionOf),
        ...restrictions(service, scope, asked.viewAllContent),
    ];
    const matching = { organization: scope.organization, words: asked.queryOverride, conditions };
    const wanted = likePattern(asked.pattern);
    const values = fieldValues(service.database, matching, asked.field).filter(({ value }) => wanted.test(value));
    const sorted = asked.sortCriteria.startsWith('alpha') ? values.toSorted(byValue) : values;
    const shown = asked.sortCriteria === 'alphadescending' ? sorted.toReversed() : sorted;
    return json(200, {
        values: shown
            .slice(0, asked.maximumNumberOfValues)
            .map(({ value, count }) => ({ value, lookupValue: value, numberOfResults: count })),
    });
}
function byValue(one, other) {
    return one.value < other.value ? -1 : 1;
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
        parameters: [...security_cache_PAGING, 'states', 'usePageModel', 'from', 'to'],
        needs: CACHE_VIEW,
        endpoint: getMembers,
    },
    {
        method: 'GET',
        path: `${CACHE}/entities/:provider`,
        parameters: [...security_cache_PAGING, 'states', 'usePageModel', 'from', 'to'],
        needs: CACHE_VIEW,
        endpoint: getEntities,
    },
    {
        method: 'POST',
        path: `${CACHE}/:provider/disabled/enable`,
        parameters: [],
        needs: PROVIDER_EDIT,
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
    return paged(call, membersOf(call, service, organization));
}
function getEntities(call, service, organization) {
    const sids = membersOf(call, service, organization).map(({ provider, name }, id) => ({ provider, data: name, id }));
    return security_cache_pageOf(call.query, sids, 'perPage');
}
function membersOf(call, service, organization) {
    const states = call.query.getAll('states').flatMap((value) => value.split(','));
    const stranger = states.find((state) => !security_cache_STATES.includes(state));
    if (stranger !== undefined)
        throw invalidParameter('states', `some of ${security_cache_STATES.join(', ')}`, stranger);
    booleanParameter(call.query, 'usePageModel');
    const from = security_cache_timeParameter(call.query, 'from', Number.NEGATIVE_INFINITY);
    const to = security_cache_timeParameter(call.query, 'to', Number.POSITIVE_INFINITY);
    const { id } = security_cache_requireProvider(call, service, organization);
    service.pipeline.settle();
    return listIdentities(service.database, { organization, provider: id }).filter((identity) => {
        const time = identity.updated.getTime();
        return (states.length === 0 || states.includes(security_cache_stateOf(identity))) && time >= from && time <= to;
    });
}
function security_cache_timeParameter(query, name, fallback) {
    const value = optionalParameter(query, name);
    const time = value === undefined ? fallback : Date.parse(value);
    if (Number.isNaN(time))
        throw invalidParameter(name, 'a date and time', value ?? '');
    return time;
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
    return security_cache_pageOf(query, identities.map(toEntity), 'perPage');
}
function security_cache_pageOf(query, all, size) {
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, size, { min: 1, max: 1000, fallback: 100 });
    const items = all.slice(page * perPage, (page + 1) * perPage);
    return json(200, { items, totalEntries: all.length, totalPages: Math.ceil(all.length / perPage) });
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

;// CONCATENATED MODULE: ./lib/sandbox/search/relatives.js


function relativesOf(database, provider, question) {
    const { organization, id, isCaseSensitive } = provider;
    const keyOf = ({ type, name }) => JSON.stringify([type, nameKey(name, isCaseSensitive)]);
    const identities = listIdentities(database, { organization, provider: id });
    const known = new Map(identities.map((identity) => [keyOf(identity), identity]));
    if (!known.has(keyOf(question.of)))
        return undefined;
    const next = relatives_linksOf(identities, keyOf, question.direction);
    const found = new Map();
    let front = [question.of];
    while (front.length > 0) {
        front = front.flatMap((from) => (next.get(keyOf(from)) ?? []).filter((identity) => {
            const key = keyOf(identity);
            if (found.has(key))
                return false;
            found.set(key, { identity, known: known.get(key) });
            return question.isRecursive;
        }));
    }
    return [...found.values()];
}
function relatives_linksOf(identities, keyOf, direction) {
    const links = new Map();
    const link = (group, member) => {
        const [from, to] = direction === 'children' ? [group, member] : [member, group];
        links.set(keyOf(from), [...(links.get(keyOf(from)) ?? []), to]);
    };
    for (const identity of identities) {
        for (const member of identity.members)
            link(identity, member);
        for (const group of identity.wellKnowns)
            link(group, identity);
    }
    return links;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/security-cache-state.js












const security_cache_state_CACHE = '/rest/organizations/:organization/securitycache';
const security_cache_state_ENTITIES = `${security_cache_state_CACHE}/entities/:provider`;
const RELATIVES = ['recursive', 'page', 'pageSize'];
const SECURITY_CACHE_STATE_ROUTES = [
    { method: 'GET', path: `${security_cache_state_CACHE}/status`, parameters: [], needs: CACHE_VIEW, endpoint: security_cache_state_getStatus },
    { method: 'GET', path: `${security_cache_state_CACHE}/status/online`, parameters: [], needs: CACHE_VIEW, endpoint: getOnline },
    { method: 'GET', path: `${security_cache_state_CACHE}/schedules`, parameters: [], needs: CACHE_VIEW, endpoint: () => json(200, []) },
    {
        method: 'GET',
        path: `${security_cache_state_CACHE}/entities/list/is_supported`,
        parameters: [],
        needs: CACHE_VIEW,
        endpoint: () => json(200, true),
    },
    { method: 'POST', path: `${security_cache_state_ENTITIES}/entity`, parameters: [], needs: CACHE_VIEW, endpoint: postEntity },
    ...['parents', 'children'].map((direction) => ({
        method: 'POST',
        path: `${security_cache_state_ENTITIES}/members/${direction}`,
        parameters: RELATIVES,
        needs: CACHE_VIEW,
        endpoint: relatives(direction),
    })),
    { method: 'POST', path: `${security_cache_state_CACHE}/disabled/enable`, parameters: [], needs: CACHE_EDIT, endpoint: postEnableAll },
    { method: 'POST', path: `${security_cache_state_CACHE}/refresh`, parameters: [], needs: CACHE_EDIT, endpoint: postRefresh },
    { method: 'POST', path: `${security_cache_state_CACHE}/refresh/entity`, parameters: [], needs: CACHE_EDIT, endpoint: postRefreshOfOne },
    ...['refresh', 'refresh/cancel'].map((path) => ({
        method: 'POST',
        path: `${security_cache_state_CACHE}/:provider/${path}`,
        parameters: [],
        needs: PROVIDER_EDIT,
        endpoint: postRefreshOfProvider,
    })),
];
const security_cache_state_DONE = { status: 204, headers: {}, body: '' };
function security_cache_state_getStatus(_, service, organization) {
    service.pipeline.settle();
    const identities = listIdentities(service.database, { organization });
    const inState = (state) => identities.filter((identity) => security_cache_stateOf(identity) === state).length;
    return json(200, {
        statistics: {
            numberOfProviders: listProviders(service.database, organization).length,
            numberOfEntitiesByState: { UP_TO_DATE: inState('UP_TO_DATE'), DISABLED: inState('DISABLED') },
            totalNumberOfEntities: identities.length,
            numberOfEntitiesInError: 0,
        },
        currentStatus: { type: 'IDLE' },
    });
}
function getOnline(_, { database }, organization) {
    return json(200, listProviders(database, organization).map(({ id }) => id));
}
const memberModel = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    provider: schemas/* string */.YjP().min(1).optional(),
    type: schemas/* enum */.k5n(['Unknown', 'User', 'Group', 'VirtualGroup']),
    infos: schemas/* array */.YOg(schemas/* strictObject */.rej({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP() })).optional(),
});
async function requireMember(call, { id }) {
    const { name, type, provider = id } = await requireModel(call, memberModel, 'an identity');
    if (provider !== id)
        throw invalidJson(`The provider is \`${id}\` in the address, but \`${provider}\` in the body.`);
    return { name, type: typeInAnyCase(type) ?? 'UNKNOWN' };
}
async function postEntity(call, service, organization) {
    const provider = security_cache_requireProvider(call, service, organization);
    const { name, type } = await requireMember(call, provider);
    service.pipeline.settle();
    const key = (text) => nameKey(text, provider.isCaseSensitive);
    const found = listIdentities(service.database, { organization, provider: provider.id }).find((one) => one.type === type && key(one.name) === key(name));
    if (!found)
        throw unknownIdentity(name, provider);
    return json(200, toEntity(found));
}
function unknownIdentity(name, { id }) {
    return notFound(`\`${id}\` knows nobody called \`${name}\` of that type.`);
}
function relatives(direction) {
    return async (call, service, organization) => {
        const provider = security_cache_requireProvider(call, service, organization);
        const isRecursive = booleanParameter(call.query, 'recursive');
        const of = await requireMember(call, provider);
        service.pipeline.settle();
        const found = relativesOf(service.database, provider, { of, direction, isRecursive });
        if (!found)
            throw unknownIdentity(of.name, provider);
        return security_cache_pageOf(call.query, found.map((relative) => security_cache_state_shown(relative, provider)), 'pageSize');
    };
}
function security_cache_state_shown({ identity, known }, { id }) {
    return known
        ? toEntity(known)
        : { infos: [], name: identity.name, type: pascalType(identity.type), provider: id, state: 'UNKNOWN' };
}
async function postEnableAll(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    service.pipeline.settle();
    for (const provider of listProviders(service.database, organization))
        enableAll(service.database, provider, service.now());
    return security_cache_state_DONE;
}
async function postRefresh(call) {
    await readJsonBody(call, REQUEST_LIMIT);
    return security_cache_state_DONE;
}
async function postRefreshOfOne(call, { database }, organization) {
    const { provider = '' } = await requireModel(call, memberModel, 'an identity');
    if (!findProvider(database, organization, provider))
        throw notFound(`There is no security provider \`${provider}\`.`);
    return security_cache_state_DONE;
}
async function postRefreshOfProvider(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    security_cache_requireProvider(call, service, organization);
    return security_cache_state_DONE;
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/source-removal.js


function deleteSource(database, { organization, id }) {
    deleteAllItems(database, { organization, source: id });
    database.run `DELETE FROM accesses WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM operations WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM activities WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM mapping_rules WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM mapping_types WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM sources_set_up WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM sources_made_by_name WHERE organization = ${organization} AND source = ${id}`;
    database.run `DELETE FROM sources WHERE organization = ${organization} AND id = ${id}`;
    database.run `INSERT OR IGNORE INTO organizations (id) VALUES (${organization})`;
    for (const { id: providerId, model, sources, isMadeByName } of listProviders(database, organization)) {
        if (!sources.includes(id))
            continue;
        const referencedBy = (model.referencedBy ?? []).filter((one) => one.type !== 'SOURCE' || one.id !== id);
        putProvider(database, organization, { ...model, id: providerId, referencedBy }, isMadeByName);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/source-changes.js










const SOURCE = '/rest/organizations/:organization/sources/:source';
const REBUILDING = ['updateSecurityProviders', 'rebuild'];
const CRAWLS = [
    'rebuild',
    'fullRefresh',
    'incrementalRefresh',
    'startRefresh',
    'resumeRefresh',
    'pauseRefresh',
];
const SOURCE_CHANGE_ROUTES = [
    { method: 'PUT', path: SOURCE, parameters: REBUILDING, needs: SOURCE_EDIT, endpoint: putSourceOfId },
    { method: 'DELETE', path: SOURCE, parameters: [], needs: SOURCE_EDIT, endpoint: removeSource },
    { method: 'GET', path: `${SOURCE}/light`, parameters: [], needs: SOURCE_VIEW, endpoint: getLightSource },
    { method: 'GET', path: `${SOURCE}/schedules`, parameters: [], needs: SOURCE_VIEW, endpoint: source_changes_noSchedules },
    {
        method: 'POST',
        path: `${SOURCE}/pushRefresh`,
        parameters: ['activityOperation'],
        needs: SOURCE_EDIT,
        endpoint: postPushRefresh,
    },
    { method: 'POST', path: `${SOURCE}/stopRefresh`, parameters: [], needs: SOURCE_EDIT, endpoint: stopRefresh },
    ...CRAWLS.map((crawl) => ({
        method: 'POST',
        path: `${SOURCE}/${crawl}`,
        parameters: [],
        needs: SOURCE_EDIT,
        endpoint: refuseCrawl,
    })),
];
const changedSource = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    sourceType: schemas/* literal */.euz('PUSH'),
    name: schemas/* string */.YjP().min(1).max(254),
    sourceVisibility: schemas/* enum */.k5n(VISIBILITIES),
    pushEnabled: schemas/* literal */.euz(true).optional(),
    streamEnabled: schemas/* literal */.euz(false).optional(),
    securityProviderReferences: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    information: schemas/* unknown */.L5J().optional(),
});
async function putSourceOfId(call, service, organization) {
    const source = requireSourceOf(service, organization, call.names.source ?? '');
    for (const name of REBUILDING)
        booleanParameter(call.query, name);
    const model = await requireModel(call, changedSource, 'a source');
    const { id = source.id, name, sourceVisibility: visibility, securityProviderReferences: references } = model;
    if (id !== source.id)
        throw invalidJson(`The id is \`${source.id}\` in the address, but \`${id}\` in the body.`);
    requireFreeName(service, source, name);
    const before = sourceModelOf(service, source);
    if (references && references.toSorted().join('\n') !== before.securityProviderReferences.toSorted().join('\n'))
        throw inTheWay('INVALID_PARAMETER', 'This sandbox takes security providers of a source from their `referencedBy`.');
    putSource(service.database, { organization, id, name, visibility });
    return json(200, sourceModelOf(service, requireSourceOf(service, organization, id)));
}
function requireFreeName({ database }, source, name) {
    const others = listSources(database, source.organization).filter(({ id }) => id !== source.id);
    if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        throw inTheWay('SOURCE_NAME_ALREADY_EXISTS', `There is a source with the name \`${name}\` already.`);
}
async function removeSource(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    service.pipeline.settle();
    const source = requireSourceOf(service, organization, call.names.source ?? '');
    const model = sourceModelOf(service, source);
    service.database.transaction(() => deleteSource(service.database, source));
    return json(200, model);
}
function getLightSource({ names }, service, organization) {
    const { id, name } = requireSourceOf(service, organization, names.source ?? '');
    return json(200, { id, name, sourceType: 'PUSH', pushEnabled: true, onPremisesEnabled: false, streamEnabled: false });
}
function source_changes_noSchedules({ names }, service, organization) {
    requireSourceOf(service, organization, names.source ?? '');
    return json(200, []);
}
const source_changes_OPERATIONS = ['REBUILD', 'REFRESH', 'FULL_REFRESH', 'INCREMENTAL_REFRESH', 'IDLE'];
const source_changes_STATUSES = { FULL_REFRESH: 'REFRESH', INCREMENTAL_REFRESH: 'INCREMENTAL' };
async function postPushRefresh(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const source = requireSourceOf(service, organization, call.names.source ?? '');
    requiredParameter(call.query, 'activityOperation');
    const operation = wordParameter(call.query, 'activityOperation', source_changes_OPERATIONS, 'IDLE');
    const type = operation === 'FULL_REFRESH' || operation === 'INCREMENTAL_REFRESH' ? source_changes_STATUSES[operation] : operation;
    setStatus(service.database, source, type, service.now());
    return { status: 200, headers: {}, body: '' };
}
async function stopRefresh(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const source = requireSourceOf(service, organization, call.names.source ?? '');
    setStatus(service.database, source, 'IDLE', service.now());
    return json(200, sourceModelOf(service, source));
}
async function refuseCrawl(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    const { id } = requireSourceOf(service, organization, call.names.source ?? '');
    throw inTheWay('INVALID_SOURCE_TYPE', `\`${id}\` is a Push source: its items come from pushes, and no crawler can be run.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/storage/source-metadata.js


function countMetadata(database, { organization, source }) {
    const rows = database.all `
    SELECT metadata, fields FROM items WHERE organization = ${organization} AND source = ${source}`;
    const counts = new Map();
    for (const row of rows) {
        const metadata = JSON.parse(unpackedText(bytes(row, 'metadata'), Buffer.from(database_text(row, 'fields'))));
        for (const key of Object.keys(metadata))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/source-metadata.js










const METADATA = '/rest/organizations/:organization/sources/:source/metadata';
const SOURCE_METADATA_ROUTES = [
    {
        method: 'GET',
        path: METADATA,
        parameters: ['page', 'perPage', 'filter', 'sortBy', 'order'],
        needs: SOURCE_METADATA_VIEW,
        endpoint: getMetadata,
    },
    { method: 'POST', path: METADATA, parameters: [], needs: SOURCE_METADATA_VIEW, endpoint: postMetadata },
    { method: 'GET', path: `${METADATA}/status`, parameters: [], needs: SOURCE_METADATA_VIEW, endpoint: source_metadata_getStatus },
];
function getMetadata(call, service, organization) {
    const { query } = call;
    const place = placeOf(call, service, organization);
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const perPage = integerParameter(query, 'perPage', { min: 1, max: 1_000, fallback: 100 });
    const sortBy = wordParameter(query, 'sortBy', ['key', 'count'], 'key');
    const order = wordParameter(query, 'order', ['ASC', 'DESC'], 'ASC');
    const filter = (optionalParameter(query, 'filter') ?? '').toLowerCase();
    service.pipeline.settle();
    const rows = reportOf(service, place).filter(({ key }) => filter.length < 2 || key.includes(filter));
    const sorted = rows.toSorted((one, other) => (one[sortBy] < other[sortBy] ? -1 : 1));
    const items = (order === 'ASC' ? sorted : sorted.toReversed()).slice(page * perPage, (page + 1) * perPage);
    const now = service.now();
    return json(200, {
        items,
        creationDate: now.toISOString(),
        expirationDate: new Date(now.getTime() + 86_400_000).toISOString(),
        sampledDocumentCount: countItems(service.database, place),
        documentErrorCount: 0,
        totalPages: Math.ceil(rows.length / perPage),
        totalEntries: rows.length,
    });
}
function reportOf({ database }, place) {
    const rules = [...listRules(database, place), ...listTypes(database, place).flatMap((type) => type.rules)];
    const statements = rules.flatMap(({ content }) => content.flatMap((statement) => statementParts(statement) ?? []));
    const mapped = new Set(statements.map((part) => (typeof part === 'string' ? '' : part.name)));
    const fields = new Set(listFields(database, place.organization).map(({ name }) => name));
    const indexedBy = (key) => (mapped.has(key) ? 'MAPPING' : fields.has(key) ? 'FIELD' : 'NONE');
    return [...countMetadata(database, place)].map(([key, count]) => ({
        key,
        count,
        origin: 'crawler',
        indexedBy: indexedBy(key),
    }));
}
async function postMetadata(call, service, organization) {
    await readJsonBody(call, REQUEST_LIMIT);
    placeOf(call, service, organization);
    return { status: 204, headers: {}, body: '' };
}
function source_metadata_getStatus(call, service, organization) {
    placeOf(call, service, organization);
    return json(200, { sampleAvailable: true, reportGenerationInProgress: false, reportAvailable: true });
}
function placeOf({ names }, service, organization) {
    return { organization, source: requireSourceOf(service, organization, names.source ?? '').id };
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/source-raw.js










const source_raw_SOURCES = '/rest/organizations/:organization/sources';
const RAW = `${source_raw_SOURCES}/:source/raw`;
const SOURCE_RAW_ROUTES = [
    { method: 'GET', path: RAW, parameters: ['includeMappings'], needs: SOURCE_VIEW, endpoint: getRaw },
    {
        method: 'PUT',
        path: RAW,
        parameters: ['updateSecurityProviders', 'rebuild'],
        needs: SOURCE_EDIT,
        endpoint: putRaw,
    },
    {
        method: 'GET',
        path: `${source_raw_SOURCES}/raw/all`,
        parameters: ['page', 'pageSize', 'includeMappings'],
        needs: SOURCE_VIEW,
        endpoint: getAllRaw,
    },
];
function getRaw({ names, query }, service, organization) {
    const withMappings = !query.has('includeMappings') || booleanParameter(query, 'includeMappings');
    return json(200, rawOf(service, requireSourceOf(service, organization, names.source ?? ''), withMappings));
}
function getAllRaw({ query }, service, organization) {
    const page = integerParameter(query, 'page', { min: 0, max: 1_000_000, fallback: 0 });
    const size = integerParameter(query, 'pageSize', { min: 1, max: 1_000, fallback: 20 });
    const withMappings = !query.has('includeMappings') || booleanParameter(query, 'includeMappings');
    const some = listSources(service.database, organization).slice(page * size, (page + 1) * size);
    return json(200, some.map((source) => rawOf(service, source, withMappings)));
}
function rawOf(service, source, withMappings) {
    const { id, name, visibility } = source;
    const { sourceType, pushEnabled, securityProviderReferences } = sourceModelOf(service, source);
    return {
        ...{ id, name, sourceType, pushEnabled, onPremisesEnabled: false, streamEnabled: false },
        securityProviderReferences,
        configuration: { sourceSecurityOption: visibility === 'SECURED' ? 'Retrieve' : 'Specified' },
        ...(withMappings && { mappings: mappingsOf(service, source) }),
    };
}
function mappingsOf({ database }, { organization, id: source }) {
    const place = { organization, source };
    const common = listRules(database, place).map((rule) => ({ ...rawRule(rule), kind: 'COMMON' }));
    const typed = listTypes(database, place).flatMap(({ type, rules }) => rules.map((rule) => ({ ...rawRule(rule), kind: 'MAPPING', type })));
    return [...common, ...typed];
}
function rawRule({ id, field, content }) {
    return { id, fieldName: field, extractionMethod: 'METADATA', rules: content };
}
const rawModel = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().min(1).max(254),
    sourceType: schemas/* literal */.euz('PUSH'),
    pushEnabled: schemas/* literal */.euz(true).optional(),
    onPremisesEnabled: schemas/* literal */.euz(false).optional(),
    streamEnabled: schemas/* literal */.euz(false).optional(),
    securityProviderReferences: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    configuration: schemas/* strictObject */.rej({ sourceSecurityOption: schemas/* enum */.k5n(['Retrieve', 'Specified']) }).optional(),
    mappings: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
});
async function putRaw(call, service, organization) {
    const source = requireSourceOf(service, organization, call.names.source ?? '');
    for (const name of ['updateSecurityProviders', 'rebuild'])
        booleanParameter(call.query, name);
    const asked = await requireModel(call, rawModel, 'a source');
    const { id = source.id, name, configuration } = asked;
    if (id !== source.id)
        throw invalidJson(`The id is \`${source.id}\` in the address, but \`${id}\` in the body.`);
    requireFreeName(service, source, name);
    const before = rawOf(service, source, true);
    for (const part of ['mappings', 'securityProviderReferences'])
        if (asked[part] && !isSame(asked[part], before[part]))
            throw notHere(part);
    const visibility = source_raw_visibilityOf(configuration?.sourceSecurityOption, source.visibility);
    putSource(service.database, { organization, id, name, visibility });
    return json(200, sourceModelOf(service, requireSourceOf(service, organization, id)));
}
function source_raw_visibilityOf(option, before) {
    if (option === undefined)
        return before;
    if (option === 'Specified' && before === 'SECURED')
        throw notHere('configuration.sourceSecurityOption');
    return option === 'Retrieve' ? 'SECURED' : before;
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function notHere(part) {
    return inTheWay('INVALID_PARAMETER', `This sandbox changes \`${part}\` of a source by the calls that are about them alone.`);
}

;// CONCATENATED MODULE: ./lib/sandbox/endpoints/token-check.js



const SERVICE_ACCOUNT = { username: 'sandbox', displayName: 'Sandbox', email: 'sandbox@example.com' };
async function postTokenCheck(call, { keys, now }) {
    const token = await token_check_tokenOf(call);
    if (token === undefined)
        throw missingParameter('token');
    if (!keys.holderOf(token, now())) {
        return json(400, { error: 'invalid_token', error_description: 'Token was not recognised' });
    }
    const authorities = [{ authority: 'ROLE_USER' }];
    return json(200, {
        active: true,
        authorities,
        client_id: 'sandbox',
        authentication: SERVICE_ACCOUNT,
        scope: ['full'],
    });
}
async function token_check_tokenOf(call) {
    const body = await readBody(call, REQUEST_LIMIT);
    const type = call.request.headers['content-type'] ?? '';
    try {
        const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
        const token = form.get('token');
        return typeof token === 'string' ? token : undefined;
    }
    catch {
        throw invalidForm(type);
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/http/route-match.js

function route_match_findRoute(routes, method, path) {
    const segments = path.split('/').map(decodeSegment);
    const found = routes.flatMap((route) => {
        const names = matchPath(route.path.split('/'), segments);
        return names ? [{ route, names }] : [];
    });
    const wanted = method === 'HEAD' ? 'GET' : method;
    const fitting = found.filter(({ route }) => route.method === wanted);
    const [match] = fitting.toSorted(({ route: one }, { route: other }) => (spelling(one) < spelling(other) ? -1 : 1));
    if (match)
        return match;
    const methods = found.map(({ route }) => route.method).join(', ');
    if (methods === '')
        throw wrongAddress(404, `There is nothing at \`${path}\`.`);
    throw wrongAddress(405, `\`${path}\` takes ${methods}, not ${method}.`);
}
function spelling({ path }) {
    return path
        .split('/')
        .map((part) => (part.startsWith(':') ? '1' : '0'))
        .join('');
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

;// CONCATENATED MODULE: ./lib/sandbox/storage/runs.js

const MOST_RUNS = 200;
function listRuns(database) {
    const rows = database.all `
    SELECT *, lead(started) OVER (PARTITION BY organization, source ORDER BY number) AS until
    FROM activities ORDER BY number DESC LIMIT ${MOST_RUNS}`;
    return rows.map((row) => {
        const ended = maybeNumber(row, 'ended');
        return {
            number: number(row, 'number'),
            organization: database_text(row, 'organization'),
            source: database_text(row, 'source'),
            type: database_text(row, 'type'),
            started: new Date(number(row, 'started')),
            ended: ended === undefined ? undefined : new Date(ended),
            until: maybeNumber(row, 'until') ?? Number.MAX_SAFE_INTEGER,
        };
    });
}
function ofRun({ organization, source, started, until }) {
    return {
        sql: 'organization = ? AND source = ? AND time >= ? AND time < ?',
        values: [organization, source, started.getTime(), until],
    };
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

;// CONCATENATED MODULE: ./lib/sandbox/web/parts.js


const LAST_MOMENT = 8.64e15;
function outsideLink(address) {
    if (!/^https?:\/\//i.test(address))
        return html `${address}`;
    return html `<a href="${address}" rel="noreferrer noopener">${address}</a>`;
}
function moment(time) {
    const iso = time.toISOString();
    return html `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}
function day(milliseconds) {
    if (typeof milliseconds !== 'number' || Math.abs(milliseconds) >= LAST_MOMENT)
        return undefined;
    const iso = new Date(milliseconds).toISOString();
    return html `<time datetime="${iso}">${iso.slice(0, iso.indexOf('T'))}</time>`;
}
function propertyTable(caption, values) {
    const rows = Object.entries(values).map(([name, value]) => html `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
    return scrolling(caption, html `<table aria-label="${caption}"><tbody>${rows}</tbody></table>`);
}
function scrolling(caption, content) {
    return html `<div class="scroll" tabindex="0" role="group" aria-label="${caption}">${content}</div>`;
}
function verbatim(label, text) {
    return html `<pre tabindex="0" role="group" aria-label="${label}">${text}</pre>`;
}
function pageAddress(path, query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    const kept = pairs.filter(([, value]) => value !== '');
    return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
function parts_count(number, noun) {
    return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
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
function withCode(sentence) {
    return sentence.split('`').map((part, index) => (index % 2 === 0 ? part : html `<code>${part}</code>`));
}
function pageNumber(query, total, perPage) {
    const number = Math.trunc(Number(query.get('page') ?? 1));
    const last = Math.max(1, Math.ceil(total / perPage));
    return Number.isNaN(number) ? last : Math.min(Math.max(1, number), last);
}
function pageLinks(label, { page, total, perPage }, addressOf) {
    const pages = Math.ceil(total / perPage);
    if (pages <= 1)
        return undefined;
    const link = (to, rel, text) => to < 1 || to > pages ? '' : html `<a rel="${rel}" href="${addressOf(to === 1 ? '' : String(to))}">${text}</a>`;
    return html `<nav class="pages" aria-label="${label}">${link(page - 1, 'prev', '← Previous')}
<span class="quiet">Page ${page} of ${pages}</span>${link(page + 1, 'next', 'Next →')}</nav>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/banners.js




const MOST_VIOLATIONS = 50;
const MOST_PROBLEMS = 5;
function banners({ database }) {
    return [violationBanner(database), previewBanner(createNotes(database).get('preview'))];
}
function violationBanner(database) {
    const violations = readViolations(database);
    if (violations.length === 0)
        return undefined;
    const rows = violations
        .slice(-MOST_VIOLATIONS)
        .map(({ time, sentence }) => html `<li>${moment(time)} ${sentence}</li>`);
    return html `<section class="alert" aria-label="${parts_count(violations.length, 'violation')}">
<details id="violations-list"><summary><strong>${parts_count(violations.length, 'violation')}</strong> – a correct client never does this</summary><ul class="small">${rows}</ul></details></section>`;
}
function previewBanner(note) {
    const problems = problemsOf(note);
    const [first] = problems;
    if (!first)
        return undefined;
    const shown = problems.slice(0, MOST_PROBLEMS).map(problemRow);
    const more = problems.slice(MOST_PROBLEMS).map(problemRow);
    const rest = more.length === 0
        ? ''
        : html `<details id="problems"><summary>${more.length} more</summary><ul>${more}</ul></details>`;
    return html `<section class="alert ${first.level === 'error' ? '' : 'mild'}" aria-label="Preview"><p><strong>The preview found ${parts_count(problems.length, 'problem')}</strong></p>
<ul class="problems">${shown}</ul>${rest}</section>`;
}
function problemRow({ level, code, message, hint, place }) {
    return html `<li><span class="tag ${level === 'error' ? 'bad' : ''}">${level}</span> ${withCode(message)}
${place === '' ? '' : html ` <code>${place}</code>`} <span class="quiet small">${code}</span>${hint === '' ? '' : html `<br><span class="small">${withCode(hint)}</span>`}</li>`;
}
function problemsOf(note) {
    const rank = ({ level, code }) => level === 'error' ? (code.startsWith('settings') ? 0 : 1) : level === 'warning' ? 2 : 3;
    return parsed(note)
        .map(toProblem)
        .filter(({ message }) => message !== '')
        .sort((one, other) => rank(one) - rank(other));
}
function parsed(note) {
    try {
        const value = JSON.parse(note ?? '{}');
        const problems = typeof value === 'object' && value !== null && 'problems' in value ? value.problems : [];
        return Array.isArray(problems) ? problems : [];
    }
    catch {
        return [];
    }
}
function toProblem(value) {
    const entries = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
    const part = (name) => String(entries.get(name) ?? '');
    const line = part('line');
    const place = line === '' ? part('path') : `${part('path')}:${line}`;
    return { level: part('level'), code: part('code'), message: part('message'), hint: part('hint'), place };
}

;// CONCATENATED MODULE: ./lib/sandbox/web/frame-style.js
const FRAME_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
body { margin: 0; padding: 1.25rem 1.5rem; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
.left-out { display: inline-block; border: 1px dashed #8888; border-radius: 6px; padding: 0.15rem 0.6rem; color: light-dark(#5c6370, #a0a7b4); font-size: 0.87em; }
pre { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8885; padding: 0.3rem 0.6rem; text-align: left; }
`;

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
  --mild-paper: light-dark(#fff7e0, #2e2a1c);
  --eyes: light-dark(#5b2a86, #4a2a6b);
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
.top > div { padding-block: 1.1rem 0; position: relative; }
.brand { margin: 0 0 0.8rem; font-size: 1rem; font-weight: 600; }
.brand a { color: inherit; text-decoration: none; }
.brand span { color: var(--quiet); font-weight: 400; }
form { display: flex; gap: 0.6rem; flex-wrap: wrap; align-items: end; }
.field { display: grid; gap: 0.25rem; }
.field.wide { flex: 1 1 12rem; }
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
mark { background: var(--mark); color: var(--ink); padding: 0 0.1em; border-radius: 3px; }
details { margin-top: 0.6rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.87rem; width: fit-content; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
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
.pages { display: flex; flex-wrap: wrap; gap: 1.25rem; margin-top: 1rem; }
iframe { display: block; width: 100%; height: min(80vh, 60rem); border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.5rem; margin-top: 0.9rem; }
.tabs { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.tabs a { padding: 0.45rem 0.1rem 0.55rem; color: var(--quiet); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { color: var(--ink); }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.eyes { margin: 0; padding: 0.3rem 0; min-width: 0; overflow-wrap: anywhere; }
.eyes[open] { flex-basis: 100%; padding-bottom: 0.9rem; }
.eyes form { margin-top: 0.6rem; }
.viewing { position: sticky; top: 0; z-index: 1; background: var(--eyes); color: #fff; }
.viewing p { max-width: 68rem; margin: 0 auto; padding: 0.6rem 1.5rem; overflow-wrap: anywhere; }
.viewing a { color: #fff; margin-left: 0.5rem; }
.alert.mild { background: var(--mild-paper); border-color: var(--line); }
.alert p { margin: 0 0 0.4rem; }
.alert details { margin: 0; }
.alert summary { color: inherit; font-size: inherit; }
.alert summary strong { color: var(--bad); }
.alert .problems li { margin-bottom: 0.3rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; gap: 2rem; align-items: start; }
.columns > * { min-width: 0; }
.facets h3 { font-size: 0.85rem; color: var(--quiet); margin: 1rem 0 0.3rem; }
.facets h2 { margin: 0; font-size: 1rem; }
.facets ul, .chosen { list-style: none; margin: 0; padding: 0; }
.facets li a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.15rem 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.facets li a:hover span { text-decoration: underline; }
.facets li a::before { content: ""; flex: none; width: 0.85rem; height: 0.85rem; border: 1px solid var(--quiet); border-radius: 3px; translate: 0 0.1rem; }
.facets li a[aria-current]::before { background: var(--accent); border-color: var(--accent); }
.facets .number { margin-left: auto; color: var(--quiet); font-size: 0.87rem; }
.facets > summary { display: none; }
.chosen { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.6rem 0; }
.chosen a { display: inline-block; border: 1px solid var(--accent); border-radius: 99px; padding: 0.05rem 0.7rem; font-size: 0.87rem; text-decoration: none; overflow-wrap: anywhere; }
.sorts { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0; font-size: 0.9rem; }
.sorts a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.crumbs { font-size: 0.85rem; color: var(--quiet); margin: 0 0 0.15rem; overflow-wrap: anywhere; }
.results .crumbs { margin: 0 0 0.15rem; }
.results > li:focus-within { border-color: var(--accent); }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0 0; }
.chip { font-size: 0.8rem; color: var(--quiet); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 0 0.45rem; overflow-wrap: anywhere; }
.big { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; padding: 0; list-style: none; }
.big li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 0.6rem 1.1rem; min-width: 6.5rem; }
.big strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.plain { list-style: none; margin: 0.5rem 0; padding: 0; display: grid; gap: 0.35rem; }
.plain li, .tree li { overflow-wrap: anywhere; }
.levels { list-style: none; margin: 0.8rem 0; padding: 0; display: grid; gap: 0.75rem; }
.set { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 1.1rem; overflow-wrap: anywhere; }
.set p, .set ul { margin: 0.2rem 0; }
.set ul { padding-left: 1.2rem; }
.set details { margin: 0; }
.tree, .tree ul { list-style: none; padding-left: 1.1rem; border-left: 1px solid var(--line); margin: 0.2rem 0; }
.tree details, .tree p { margin: 0; }
.tree summary { font-size: 1rem; color: inherit; }
ins, del { text-decoration: none; display: block; padding: 0.1rem 0.7rem; border-left: 4px solid; margin: 0.15rem 0; overflow-wrap: anywhere; }
ins { border-color: var(--good); background: color-mix(in srgb, var(--good) 10%, transparent); }
del { border-color: var(--bad); background: color-mix(in srgb, var(--bad) 10%, transparent); }
.difference p { margin: 0.15rem 0; padding-left: 0.95rem; }
.around { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; margin: 0 0 1.2rem; font-size: 0.9rem; }
.around > * { min-width: 0; overflow-wrap: anywhere; }
.hidden-item { border-color: var(--bad); }
.filter { margin: 0.8rem 0; }
button.copy { height: auto; padding: 0.1rem 0.6rem; font-weight: 400; font-size: 0.87rem; background: none; border-color: var(--line); color: var(--quiet); }
iframe.short { height: 20rem; }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; } .facets { order: -1; } .facets > summary { display: block; } }
@media (max-width: 40rem) { .viewing p { padding-inline: 1rem; } tbody th, td:last-child { min-width: 0; } }
@media (max-width: 40rem) { .top > div, main { padding-inline: 1rem; } th, td { padding-inline: 0.6rem; } tbody th { width: auto; } }
`;

;// CONCATENATED MODULE: ./lib/sandbox/web/view-as.js




const MOST_LISTED = 300;
function readViewAs(database, query) {
    const typed = query.get('other')?.trim() ?? '';
    const value = typed === '' ? (query.get('as') ?? '') : typed;
    if (value === '')
        return { value, viewer: 'everything', title: 'you, who see everything' };
    if (value === 'anonymous')
        return { value, viewer: 'anonymous', title: 'somebody not known' };
    const identity = readAddress(database, value) ?? readTyped(database, value);
    return { value: identityAddress(identity), viewer: [identity], title: identityTitle(identity) };
}
function readAddress(database, value) {
    const colon = value.indexOf(':');
    const type = IDENTITY_TYPES.find((one) => one.toLowerCase() === value.slice(0, colon));
    const rest = value.slice(colon + 1);
    if (!type)
        return undefined;
    const known = listPeople(database).filter((one) => rest === `${one.provider}/${one.name}` && one.type === type);
    if (known[0])
        return known[0];
    const slash = rest.indexOf('/');
    if (slash < 1 || slash === rest.length - 1)
        return undefined;
    return { type, provider: rest.slice(0, slash), name: rest.slice(slash + 1) };
}
function readTyped(database, name) {
    const isSame = (identity) => identity.name.toLowerCase() === name.toLowerCase();
    return listPeople(database).find(isSame) ?? { type: 'USER', provider: EMAIL_PROVIDER, name };
}
function identityAddress({ type, provider, name }) {
    return `${type.toLowerCase()}:${provider}/${name}`;
}
function identityTitle({ type, provider, name }) {
    const group = type === 'USER' ? '' : `${type.toLowerCase().replace('_', ' ')} `;
    return provider === EMAIL_PROVIDER ? `${group}${name}` : `${group}${name} of ${provider}`;
}
function viewerChoice(database, chosen) {
    const people = listPeople(database);
    const listed = people.slice(0, MOST_LISTED);
    const { viewer } = chosen;
    const isListed = listed.some((one) => identityAddress(one) === chosen.value);
    const all = typeof viewer === 'string' || isListed ? listed : [...viewer, ...listed];
    const options = (ofUsers) => all
        .filter(({ type }) => (type === 'USER') === ofUsers)
        .map((one) => view_as_option(identityAddress(one), identityTitle(one), chosen.value));
    const group = (label, content) => content.length === 0 ? '' : html `<optgroup label="${label}">${content}</optgroup>`;
    return html `<div class="field"><label for="as">View as</label><select id="as" name="as">
${view_as_option('', 'Everything', chosen.value)}${view_as_option('anonymous', 'Somebody not known', chosen.value)}
${group('Users', options(true))}${group('Groups', options(false))}</select></div>
<div class="field"><label for="other">or anybody else</label>
<input id="other" name="other" placeholder="ann@example.com" autocomplete="off" spellcheck="false"></div>`;
}
function view_as_option(value, text, chosen) {
    return html `<option value="${value}"${value === chosen ? html ` selected` : ''}>${text}</option>`;
}
function listPeople(database) {
    return remembered(database, ['people'], () => {
        const named = listIdentities(database, {}).flatMap((identity) => {
            const { provider, members, mappings } = identity;
            return [identity, ...members.map((member) => ({ ...member, provider })), ...mappings];
        });
        const byAddress = new Map(named.map(({ type, provider, name }) => {
            const one = { type, provider, name };
            return [identityAddress(one), one];
        }));
        return [...byAddress.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/web/visit.js


function visitOf({ request, query }, service) {
    service.pipeline.settle();
    const viewAs = readViewAs(service.database, query);
    const path = new URL(`http://127.0.0.1${request.url ?? '/'}`).pathname.replace(/^\/+/, '/');
    return {
        ...{ service, path, query, viewAs },
        address: (to, values = {}) => pageAddress(to, { ...values, as: viewAs.value }),
    };
}
function otherValues(query) {
    const names = [...new Set(query.keys())].filter((name) => !['as', 'other', 'page'].includes(name));
    return Object.fromEntries(names.map((name) => [name, query.getAll(name)]));
}

;// CONCATENATED MODULE: ./lib/sandbox/web/layout.js








const ICON = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%230b5fa5%22/%3E%3Cpath d=%22M4 5h8M4 8h8M4 11h5%22 stroke=%22white%22 stroke-width=%221.5%22/%3E%3C/svg%3E';
const POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src ${hashOf(PAGE_STYLE)} ${hashOf(FRAME_STYLE)}`,
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
].join('; ');
function hashOf(style) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}'`;
}
const TABS = [
    ['/', 'Search'],
    ['/changes', 'Last publish'],
    ['/log', 'Log'],
    ['/identities', 'Identities'],
];
function page(visit, { title, status = 200, kept = {} }, content) {
    const document = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title === '' ? '' : `${title} – `}docs-to-coveo sandbox</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${new Html(ICON)}">
<style>${new Html(PAGE_STYLE)}</style>
<script src="/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div>
<p class="brand"><a href="${visit.address('/')}">docs-to-coveo <span>sandbox</span></a></p>
<search>${searchForm(visit, kept)}</search>
<div class="bar"><nav class="tabs" aria-label="Pages">${TABS.map(([path, label]) => tab(visit, path, label))}</nav>
${eyes(visit)}</div>
</div></header>
${viewingBar(visit)}
<main id="content">
${banners(visit.service)}
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
function tab(visit, path, label) {
    return html `<a href="${visit.address(path)}"${visit.path === path ? html ` aria-current="page"` : ''}>${label}</a>`;
}
function searchForm({ query, viewAs }, kept) {
    return html `<form class="find" action="/">
<div class="field wide"><label for="q">Search what was published</label>
<input id="q" name="q" type="search" value="${query.get('q') ?? ''}" autocomplete="off" spellcheck="false"></div>
${layout_hidden({ ...kept, as: [viewAs.value] })}<button>Search</button></form>`;
}
function layout_hidden(values) {
    return Object.entries(values).flatMap(([name, all]) => all.filter((value) => value !== '').map((value) => html `<input type="hidden" name="${name}" value="${value}">`));
}
function eyes({ service, path, query, viewAs }) {
    return html `<details class="eyes" id="eyes"><summary>View as${viewAs.value === '' ? ' …' : `: ${viewAs.title}`}</summary>
<form action="${path}">${layout_hidden(otherValues(query))}${viewerChoice(service.database, viewAs)}<button>Look</button></form></details>`;
}
function viewingBar({ path, query, viewAs }) {
    if (viewAs.value === '')
        return undefined;
    const out = pageAddress(path, otherValues(query));
    return html `<div class="viewing" role="status"><p>You see this as <strong>${viewAs.title}</strong>. <a href="${out}">See everything again</a></p></div>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/changes/run-changes.js



const run_changes_MOST_LISTED = 100;
const MOST_DELETED = 2000;
const WHAT = {
    added: "operation IN ('ADD', 'ADD_BY_REFERENCE') AND task = 'INDEXING' AND result = 'COMPLETED'",
    updated: "operation = 'UPDATE' AND task = 'INDEXING' AND result = 'COMPLETED'",
    deleted: "operation IN ('DELETE', 'DELETE_AND_CHILDREN', 'DELETE_OLDER_THAN') AND task = 'INDEXING' AND result = 'COMPLETED' AND coalesce(meta ->> 'reason', '') NOT LIKE '0 items%'",
    rejected: "result IN ('REJECTED', 'ERROR')",
};
const NUMBER = "CASE operation WHEN 'DELETE_OLDER_THAN' THEN CAST(meta ->> 'reason' AS INTEGER) ELSE 1 END";
function changesOf(database, run, kind) {
    const { sql, values } = ofRun(run);
    return remembered(database, ['changes', kind, values], () => {
        const [row] = database.select(`SELECT coalesce(sum(${NUMBER}), 0) AS n FROM log WHERE ${sql} AND ${WHAT[kind]}`, values);
        const first = database.select(`SELECT id, meta ->> 'reason' AS reason,
         coalesce((SELECT title FROM items WHERE items.organization = log.organization AND items.source = log.source AND document_id = id),
                  (SELECT title FROM earlier_versions WHERE document_id = id AND earlier_versions.organization = log.organization
                     AND earlier_versions.source = log.source)) AS title
       FROM log WHERE ${sql} AND ${WHAT[kind]} ORDER BY number LIMIT ?`, [...values, run_changes_MOST_LISTED]);
        const list = first.map((one) => {
            return { id: database_text(one, 'id'), title: maybeText(one, 'title'), reason: maybeText(one, 'reason') ?? '' };
        });
        return { total: row ? number(row, 'n') : 0, first: list };
    });
}
function movesOf(database, run) {
    const { values } = ofRun(run);
    return remembered(database, ['moves', values], () => {
        const deleted = database.select(`SELECT e.document_id, e.title, e.fields ->> 'permanentid' AS permanent, hex(e.content) AS content
       FROM log JOIN earlier_versions e ON e.document_id = log.id AND e.organization = log.organization AND e.source = log.source
       WHERE log.organization = ? AND log.source = ? AND time >= ? AND time < ? AND e.is_deleted = 1 AND ${WHAT.deleted} LIMIT ?`, [...values, MOST_DELETED]);
        if (deleted.length === 0)
            return [];
        const added = database.select(`SELECT i.document_id, i.title, i.fields ->> 'permanentid' AS permanent, hex(i.content) AS content
       FROM log JOIN items i ON i.document_id = log.id AND i.organization = log.organization AND i.source = log.source
       WHERE log.organization = ? AND log.source = ? AND time >= ? AND time < ? AND ${WHAT.added} LIMIT ?`, [...values, MOST_DELETED]);
        return deleted.flatMap((row) => {
            const isSame = (name) => (one) => one[name] !== null && one[name] === row[name];
            const to = added.find(isSame('permanent')) ?? added.find((one) => isSame('content')(one) && isSame('title')(one));
            return to ? [{ from: database_text(row, 'document_id'), to: database_text(to, 'document_id'), title: database_text(to, 'title') }] : [];
        });
    });
}
function accessChangesOf(database, run) {
    const { values } = ofRun(run);
    return remembered(database, ['access', values], () => database
        .select(`SELECT DISTINCT i.document_id, i.title, old.permissions AS was, young.permissions AS now
         FROM earlier_versions e JOIN items i ON i.row = e.row AND i.access <> e.access
         JOIN accesses old ON old.number = e.access JOIN accesses young ON young.number = i.access
         WHERE i.organization = ? AND i.source = ? AND i.pushed >= ? AND i.pushed < ? LIMIT ?`, [...values, run_changes_MOST_LISTED])
        .map((row) => {
        return {
            id: database_text(row, 'document_id'),
            title: database_text(row, 'title'),
            before: database_text(row, 'was'),
            after: database_text(row, 'now'),
        };
    }));
}

;// CONCATENATED MODULE: ./lib/sandbox/web/changes/changes-page.js










const changes_page_MOST_RUNS = 20;
function changesPage(call, service) {
    const visit = visitOf(call, service);
    const runs = listRuns(service.database);
    const asked = call.query.get('run');
    const run = runs.find(({ number }) => String(number) === asked) ?? runs[0];
    const content = run ? runSection(visit, run, run === runs[0]) : nothing();
    return page(visit, { title: 'Last publish' }, [content, sourceTable(visit), otherRuns(visit, runs, run)]);
}
function nothing() {
    return html `<h1>No publish yet</h1>
<p>What a publish adds, updates, moves and deletes stands here once <code>docs-to-coveo publish</code> has run against this sandbox; <a href="/">Search</a> has the whole line to type.</p>`;
}
function runSection(visit, run, isLast) {
    const { database } = visit.service;
    const kinds = ['added', 'updated', 'deleted', 'rejected'];
    const all = kinds.map((kind) => ({ kind, changes: changesOf(database, run, kind) }));
    const moves = movesOf(database, run);
    const numbers = [...all.map(({ kind, changes }) => [kind, changes.total]), ['moved', moves.length]];
    const length = run.ended ? `took ${Math.round((run.ended.getTime() - run.started.getTime()) / 1000)} s` : 'goes on';
    const access = accessChangesOf(database, run);
    const isQuiet = numbers.every(([, number]) => number === 0);
    return html `<h1>${isLast ? 'Last publish' : `Run ${run.number}`}</h1>
<p class="quiet">${run.type.toLowerCase()} of ${run.source}, began ${moment(run.started)} UTC, ${length}. <a href="${visit.address('/log', { run: String(run.number) })}">Its log</a></p>
<ul class="big" aria-label="Counts">${numbers.map(([kind, number]) => html `<li><strong>${number.toLocaleString('en')}</strong> ${kind}</li>`)}</ul>
${isQuiet ? html `<p>Nothing changed.</p>` : ''}
${accessSection(visit, run, access)}
${moves.length === 0 ? '' : html `<section><h2>Moved</h2><ul class="plain">${moves.slice(0, run_changes_MOST_LISTED).map((move) => html `<li>${itemLink(visit, run, move.to, move.title)}<br><span class="address">${move.from} → ${move.to}</span></li>`)}</ul></section>`}
${all.map(({ kind, changes }) => kindSection(visit, run, kind, changes))}`;
}
function kindSection(visit, run, kind, { total, first }) {
    if (total === 0)
        return '';
    const log = visit.address('/log', { run: String(run.number), show: kind === 'rejected' ? 'trouble' : '' });
    const more = total > first.length
        ? html `<p class="small">The first ${first.length} of ${total}; <a href="${log}">the log has all</a>.</p>`
        : '';
    return html `<section aria-label="${kind}"><h2>${kind[0]?.toUpperCase()}${kind.slice(1)}</h2>
<ul class="plain">${first.map((change) => changeRow(visit, run, kind, change))}</ul>${more}</section>`;
}
function changeRow(visit, run, kind, { id, title, reason }) {
    const name = /^\d+$/.test(id) ? `What is older than ${id}` : (title ?? id);
    const isThere = kind === 'added' || kind === 'updated';
    const shown = isThere ? itemLink(visit, run, id, name) : name;
    const about = html ` <span class="address">${title === undefined ? '' : id}</span>`;
    const why = reason === '' ? '' : html `<br><span class="quiet small">${withCode(reason)}</span>`;
    return html `<li>${shown}${about}${why}</li>`;
}
function itemLink(visit, { organization, source }, id, title) {
    return html `<a href="${visit.address('/item', { organization, source, id })}">${title}</a>`;
}
function accessSection(visit, run, changes) {
    if (changes.length === 0)
        return '';
    const rows = changes.map(({ id, title, before, after }) => {
        const [old, young] = [allowedBy(before), allowedBy(after)];
        const gained = [...young].filter((one) => !old.has(one));
        const lost = [...old].filter((one) => !young.has(one));
        return html `<li>${itemLink(visit, run, id, title)}${named('good', 'gained', gained)}${named('bad', 'lost', lost)}
${gained.length + lost.length === 0 ? html ` <span class="quiet">the same are named, in another order or other sets</span>` : ''}</li>`;
    });
    return html `<section aria-label="Who sees what"><h2>Who gained and lost access</h2><ul class="plain">${rows}</ul></section>`;
}
function named(tone, word, who) {
    return who.length === 0 ? '' : html `<br><span class="tag ${tone}">${word}</span> ${withCode(who.join(', '))}`;
}
function allowedBy(permissions) {
    if (permissions === '')
        return new Set(['whoever sees items without permissions']);
    const model = modelOf(permissions);
    return new Set(setsOf(model).flatMap(({ allowAnonymous, allowed, denied }) => [
        ...(allowAnonymous ? ['everybody'] : []),
        ...allowed.map(identityText),
        ...(denied.length === 0 ? [] : denied.map((one) => `all but the ${identityText(one)}`)),
    ]));
}
function setsOf(model) {
    return model.kind === 'sets' ? model.sets : model.levels.flat();
}
function sourceTable(visit) {
    const { database } = visit.service;
    const sources = listSources(database);
    if (sources.length === 0)
        return '';
    const rows = sources.map(({ organization, id, name, visibility }) => {
        const items = countItems(database, { organization, source: id });
        return html `<tr><td><a href="${visit.address('/', { source: id })}">${name}</a></td><td><code>${id}</code></td><td>${organization}</td>
<td>${visibility.toLowerCase()}</td><td class="number">${items}</td></tr>`;
    });
    return html `<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${scrolling('Sources, as a table', html `<table aria-label="Sources"><thead><tr><th scope="col">Name</th><th scope="col">Id</th><th scope="col">Organization</th><th scope="col">Visibility</th><th scope="col">Items</th></tr></thead><tbody>${rows}</tbody></table>`)}</section>`;
}
function otherRuns(visit, runs, shown) {
    const others = runs.filter((run) => run !== shown).slice(0, changes_page_MOST_RUNS);
    if (others.length === 0)
        return '';
    const rows = others.map((run) => html `<li><a href="${visit.address('/changes', { run: String(run.number) })}">Run ${run.number}</a>: ${run.type.toLowerCase()} of ${run.source}, ${moment(run.started)}</li>`);
    return html `<section><h2>Other runs</h2><p class="small quiet">${parts_count(others.length, 'run')}</p><ul class="plain">${rows}</ul></section>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/identities-page.js








const DEEPEST = 6;
const MOST_SHOWN = 500;
const MOST_MEMBERS = 100;
const MOST_OPEN = 25;
const MOST_LINES = 4000;
function identitiesPage(call, service) {
    const visit = visitOf(call, service);
    const all = remembered(service.database, ['identities'], () => listIdentities(service.database, {}));
    const known = new Map(all.map((one) => [identityAddress(one), one]));
    const providers = [...new Set(all.map(({ provider }) => provider))];
    return page(visit, { title: 'Identities' }, [
        html `<h1>Identities</h1>`,
        all.length === 0 ? identities_page_nothing() : providers.map((provider) => providerSection(visit, provider, known)),
    ]);
}
function identities_page_nothing() {
    return html `<p>No identity provider knows anybody yet.</p>
<p class="quiet">Settings with <code>identities</code> push groups and users with <code>docs-to-coveo publish</code>. Whatever stands here, <em>View as</em> takes any e-mail address.</p>`;
}
function providerSection(visit, provider, known) {
    const own = [...known.values()].filter((one) => one.provider === provider);
    const inside = new Set(own.flatMap(({ members }) => members.map((one) => identityAddress({ ...one, provider }))));
    const groups = own.filter(({ type }) => type !== 'USER');
    const tops = groups.filter((one) => !inside.has(identityAddress(one)));
    const shown = tops.length === 0 ? groups : tops;
    const users = listPeople(visit.service.database).filter((one) => one.provider === provider && one.type === 'USER');
    const budget = { left: MOST_LINES };
    const tree = shown.slice(0, MOST_SHOWN).map((one) => node(one, { known, budget }, [identityAddress(one)]));
    return html `<section><h2>${provider}</h2>
${groups.length === 0 ? '' : html `<h3>${parts_count(groups.length, 'group')}</h3><ul class="tree">${tree}</ul>`}
<h3>${parts_count(users.length, 'user')}</h3><ul class="plain">${users.slice(0, MOST_SHOWN).map((one) => html `<li>${person(one, known)}</li>`)}</ul>
${users.length > MOST_SHOWN ? html `<p class="quiet">The first ${MOST_SHOWN} are shown.</p>` : ''}</section>`;
}
function node(identity, drawing, path) {
    const { known, budget } = drawing;
    const members = known.get(identityAddress(identity))?.members ?? [];
    budget.left -= members.length;
    const name = html `${person(identity, known)}`;
    if (members.length === 0)
        return html `<li>${name}</li>`;
    const below = members.slice(0, MOST_MEMBERS).map((member) => {
        const one = { ...member, provider: identity.provider };
        const address = identityAddress(one);
        const isAbove = path.includes(address) || path.length >= DEEPEST || budget.left <= 0;
        return isAbove ? html `<li>${person(one, known)} …</li>` : node(one, drawing, [...path, address]);
    });
    const more = members.length > MOST_MEMBERS ? html `<li class="quiet">and ${members.length - MOST_MEMBERS} more</li>` : '';
    return html `<li><details${members.length > MOST_OPEN ? '' : html ` open`}><summary>${withCode(identityText(identity))} <span class="quiet small">${parts_count(members.length, 'member')}</span></summary>
<p class="small">${look(identity)}</p><ul>${below}${more}</ul></details></li>`;
}
function person(identity, known) {
    const stored = known.get(identityAddress(identity));
    const others = stored?.mappings ?? [];
    const same = others.length === 0
        ? ''
        : html ` <span class="quiet small">the same as ${others.map(({ name }) => name).join(', ')}</span>`;
    const disabled = stored?.isDisabled === true ? html ` <span class="tag bad">disabled</span>` : '';
    return html `${withCode(identityText(identity))}${disabled}${same} <span class="small">${look(identity)}</span>`;
}
function look(identity) {
    const address = pageAddress('/', { as: identityAddress(identity) });
    return html `<a href="${address}" aria-label="View as ${identity.name}">view as</a>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/log/log-table.js


function logTable(visit, entries, label = 'Log of the indexing pipeline') {
    if (entries.length === 0)
        return html `<p class="quiet">Nothing yet.</p>`;
    return scrolling(`${label}, as a table`, html `<table aria-label="${label}">
<thead><tr><th scope="col">Time (UTC)</th><th scope="col">Operation</th><th scope="col">Result</th><th scope="col">What, and why</th></tr></thead>
<tbody>${entries.map((entry) => logRow(visit, entry))}</tbody></table>`);
}
function logRow(visit, { time, operation, result, task, id, source, organization, meta }) {
    const isBad = result === 'REJECTED' || result === 'ERROR';
    const isItem = task === 'INDEXING' && !isBad && (operation === 'ADD' || operation === 'UPDATE');
    const about = isItem ? visit.address('/item', { organization, source, id }) : visit.address('/log', { text: id });
    const what = operation === 'BATCH_FILE' || operation === 'DELETE_OLDER_THAN' ? id : html `<a href="${about}">${id}</a>`;
    const why = meta.reason === undefined ? '' : html `<br><span class="quiet">${withCode(meta.reason)}</span>`;
    return html `<tr><td>${moment(time)}</td><td>${operation}</td>
<td><span class="tag ${tone(result)}" title="${task}">${result.toLowerCase()}</span></td><td>${what}${why}</td></tr>`;
}
function tone(result) {
    if (result === 'COMPLETED')
        return 'good';
    return result === 'REJECTED' || result === 'ERROR' ? 'bad' : '';
}

;// CONCATENATED MODULE: ./lib/sandbox/web/search/result-card.js



const MOST_TAGS = 6;
function resultCard(visit, { words }, hit) {
    const { organization, source, documentId: id, fields } = hit;
    const address = visit.address('/item', { organization, source, id, q: words });
    const { isVisible: isForAll } = createJudge(visit.service.database, organization, 'anonymous')(hit);
    const restricted = isForAll ? '' : html ` <span class="tag">restricted</span>`;
    const excerpt = withoutTitle(hit);
    const said = excerpt === '' ? fields.description : undefined;
    return html `<li><p class="crumbs">${breadcrumbs(id)}</p>
<h3><a href="${address}">${marked(hit.markedTitle)}</a>${restricted}</h3>
${excerpt === '' ? '' : html `<p>${marked(excerpt)}</p>`}${typeof said === 'string' ? html `<p>${said}</p>` : ''}
${chips(hit)}</li>`;
}
function withoutTitle({ excerpt, title, markedTitle }) {
    const repeated = [markedTitle, title].find((one) => one !== '' && excerpt.startsWith(`${one} `));
    return repeated === undefined ? (excerpt === title ? '' : excerpt) : excerpt.slice(repeated.length).trimStart();
}
function chips({ fields }) {
    const tags = [fields.tags ?? []]
        .flat()
        .map(String)
        .filter((tag) => tag !== '');
    const language = fields.language === 'unknown' ? [] : [fields.language].flat();
    const shown = [day(fields.date), ...language, ...tags.slice(0, MOST_TAGS)];
    const all = shown.filter((one) => one !== undefined).map((one) => html `<span class="chip">${one}</span> `);
    return html `<div class="chips">${all}</div>`;
}
function breadcrumbs(address) {
    const url = URL.parse(address);
    if (!url || url.host === '')
        return address;
    const folders = url.pathname
        .split('/')
        .filter((segment) => segment !== '')
        .slice(0, -1);
    return [url.host, ...folders.map(readable)].join(' › ');
}
function readable(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/item-access.js









const item_access_MOST_MEMBERS = 100;
function item_access_accessSection(visit, item, judgement) {
    const { permissions } = item;
    const said = visit.viewAs.viewer === 'everything' ? summary(judgement, permissions) : verdict(visit, judgement);
    if (permissions === undefined)
        return said;
    const raw = html `<details id="raw"><summary>As JSON</summary>${verbatim('Permissions as JSON', JSON.stringify(permissions, null, 2))}</details>`;
    return html `${said}${drawing(visit.service.database, item)}${raw}`;
}
function summary({ isVisible, reasons }, permissions) {
    if (permissions === undefined)
        return html `<p>None were sent. ${reasons.join(' ')}</p>`;
    const isForNobody = Array.isArray(permissions) && permissions.length === 0;
    const restricted = isForNobody ? 'Nobody may see the item.' : 'Only the identities below may see the item.';
    return html `<p>${isVisible ? 'Everybody may see the item, but for those denied.' : restricted} <em>View as</em>, above, tells it of one person.</p>`;
}
function verdict({ viewAs }, { isVisible, reasons }) {
    const list = reasons.map((reason) => html `<li>${withCode(reason)}</li>`);
    return html `<p class="verdict">${viewAs.title} ${isVisible ? 'may see' : 'may not see'} the item.</p>
<ol class="reasons" aria-label="Why">${list}</ol>`;
}
function drawing(database, item) {
    const model = modelOf(JSON.stringify(item.permissions));
    const membersOf = memberLists(database, item);
    const raw = Array.isArray(item.permissions) ? item.permissions : [];
    if (model.kind === 'sets')
        return html `<ol class="levels" aria-label="Permission sets">${setList(model.sets, raw, membersOf)}</ol>`;
    const levels = model.levels.map((sets, index) => {
        const sent = sentValue(raw[index], 'permissionsets');
        const name = nameOf(raw[index]);
        return html `<li><h3>Level ${index + 1}${name}</h3><ol class="levels">${setList(sets, Array.isArray(sent) ? sent : [], membersOf)}</ol></li>`;
    });
    return html `<p class="small quiet">The first level that allows or denies decides.</p><ol class="levels" aria-label="Permission levels">${levels}</ol>`;
}
function setList(sets, raw, membersOf) {
    return sets.map(({ allowAnonymous, allowed, denied }, index) => {
        const everybody = allowAnonymous ? html `<p><span class="tag good">allows</span> everybody</p>` : '';
        const isNobody = !allowAnonymous && allowed.length === 0 ? html `<p><span class="tag">allows</span> nobody</p>` : '';
        return html `<li class="set"><p><strong>Set ${index + 1}${nameOf(raw[index])}</strong></p>${everybody}${isNobody}
${identities('allows', 'good', allowed, membersOf)}${identities('denies', 'bad', denied, membersOf)}</li>`;
    });
}
function identities(word, tone, named, membersOf) {
    if (named.length === 0)
        return '';
    return html `<p><span class="tag ${tone}">${word}</span></p><ul>${named.map((one) => html `<li>${membersOf(one)}</li>`)}</ul>`;
}
function memberLists(database, { organization, source }) {
    const known = remembered(database, ['known', organization], () => {
        const all = listIdentities(database, { organization });
        return new Map(all.map((one) => [identityAddress(one).toLowerCase(), one]));
    });
    const standard = defaultProviderOf(database, { organization, id: source })?.id ?? '';
    return ({ type, name, provider = standard }) => {
        const as = identityAddress({ type, name, provider });
        const title = html `${withCode(identityText({ type, name }))} <a class="small" href="${pageAddress('/', { as })}" aria-label="View as ${name}">view as</a>`;
        const members = known.get(as.toLowerCase())?.members ?? [];
        if (members.length === 0)
            return title;
        const list = members.slice(0, item_access_MOST_MEMBERS).map((one) => html `<li>${withCode(identityText(one))}</li>`);
        return html `${title}<details><summary>${parts_count(members.length, 'member')}</summary><ul>${list}</ul></details>`;
    };
}
function nameOf(sent) {
    const name = sentValue(sent, 'name');
    return typeof name === 'string' && name !== '' ? html `: ${name}` : '';
}
function sentValue(sent, key) {
    return isObject(sent) ? foldKeys(sent).get(key) : undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/item-content.js



const FRAME_LIMIT = 2 * 1024 * 1024;
const TEXT_LIMIT = 200_000;
const SHORT = 700;
const IMAGE = /<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
function content({ content, fileExtension, body }) {
    const isMarkup = /^\.x?html?$/i.test(fileExtension ?? '') && content.byteLength <= FRAME_LIMIT;
    const cut = body.length > TEXT_LIMIT ? html `<p class="quiet">The text goes on for ${body.length} characters.</p>` : '';
    const text = html `${verbatim('Text', body.slice(0, TEXT_LIMIT))}${cut}`;
    if (body === '' && content.byteLength === 0)
        return html `<p class="quiet">The item has no data.</p>`;
    if (!isMarkup)
        return text;
    return html `${item_content_frame(content, body.length < SHORT)}<details id="text"><summary>Text that a search sees</summary>${text}</details>`;
}
function item_content_frame(content, isShort) {
    const markup = `${new TextDecoder().decode(content).replace(IMAGE, namedImage)}<style>${FRAME_STYLE}</style>`;
    return html `<iframe${isShort ? html ` class="short"` : ''} title="The item as it was pushed; scripts, images and links are switched off" sandbox="" referrerpolicy="no-referrer" srcdoc="${markup}"></iframe>`;
}
function namedImage(tag) {
    const source = item_content_attribute(tag, 'src');
    if (/^data:image\//i.test(source))
        return tag;
    const name = item_content_attribute(tag, 'alt') || source.split(/[?#]/)[0]?.split('/').at(-1) || 'without a name';
    return `<span class="left-out">Image left out: ${name.replaceAll('<', '&lt;')}</span>`;
}
function item_content_attribute(tag, name) {
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
    return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/differ.js
const MOST_COMPARED = 700;
function differ(before, after) {
    const [old, young] = [sentences(before), sentences(after)];
    const start = commonLength(old, young);
    const end = commonLength(old.slice(start).toReversed(), young.slice(start).toReversed());
    const middle = between(old.slice(start, old.length - end), young.slice(start, young.length - end));
    const piece = (kind) => (text) => ({ kind, text });
    return [...old.slice(0, start).map(piece('same')), ...middle, ...old.slice(old.length - end).map(piece('same'))];
}
function sentences(text) {
    return text.split(/(?<=[.!?:;])\s+|\n+/).filter((part) => part !== '');
}
function commonLength(one, other) {
    const different = one.findIndex((text, index) => text !== other[index]);
    return different < 0 ? Math.min(one.length, other.length) : different;
}
function between(old, young) {
    if (old.length > MOST_COMPARED || young.length > MOST_COMPARED) {
        return [
            ...old.slice(0, MOST_COMPARED).map((text) => ({ kind: 'removed', text })),
            ...young.slice(0, MOST_COMPARED).map((text) => ({ kind: 'added', text })),
        ];
    }
    const lengths = tableOf(old, young);
    const pieces = [];
    let [at, to] = [0, 0];
    while (at < old.length || to < young.length) {
        const [text, other] = [old[at] ?? '', young[to] ?? ''];
        if (at < old.length && to < young.length && text === other) {
            pieces.push({ kind: 'same', text });
            at++;
            to++;
        }
        else if (to >= young.length ||
            (at < old.length && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))) {
            pieces.push({ kind: 'removed', text });
            at++;
        }
        else {
            pieces.push({ kind: 'added', text: other });
            to++;
        }
    }
    return pieces;
}
function tableOf(old, young) {
    const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1));
    for (let at = old.length - 1; at >= 0; at--) {
        const [row, below] = [lengths[at], lengths[at + 1]];
        if (!row || !below)
            continue;
        for (let to = young.length - 1; to >= 0; to--) {
            row[to] = old[at] === young[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
        }
    }
    return lengths;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/item-difference.js




const CUT = 20_000;
const item_difference_ALWAYS_OTHER = new Set(['indexeddate', 'size']);
function differenceSection(database, item) {
    const before = earlierVersion(database, item, item.documentId);
    if (!before)
        return html `<p class="quiet">This is the first version that the sandbox has.</p>`;
    const values = valueRows(before, item);
    const pieces = before.body === item.body ? [] : differ(before.body, item.body);
    const isSame = values.length === 0 && pieces.length === 0;
    return html `<p class="quiet">The version before was pushed ${moment(before.pushed)} UTC.${isSame ? ' Nothing is different.' : ''}</p>
${values.length === 0 ? '' : valueTable(values)}
${pieces.length === 0 ? '' : html `<div class="difference" role="group" aria-label="Difference of the text">${item_difference_shown(pieces)}</div>`}`;
}
function valueRows(before, item) {
    const names = [...new Set([...Object.keys(before.fields), ...Object.keys(item.fields)])].filter((name) => !item_difference_ALWAYS_OTHER.has(name));
    const permissions = item.permissions === undefined ? '' : JSON.stringify(item.permissions);
    const rows = [
        ...names.map((name) => [`@${name}`, plain(before.fields[name]), plain(item.fields[name])]),
        ['permissions', before.permissions ?? '', permissions],
    ];
    return rows.filter(([, one, other]) => one !== other);
}
function plain(value) {
    return value === undefined ? '' : [value].flat().join(', ');
}
function valueTable(rows) {
    const cells = rows.map(([name, before, after]) => html `<tr><th scope="row">${name}</th><td>${removed(before)}${added(after)}</td></tr>`);
    return scrolling('Values that differ', html `<table aria-label="Values that differ"><tbody>${cells}</tbody></table>`);
}
function removed(text) {
    return text === '' ? '' : html `<del><span class="skip">before: </span>${text.slice(0, CUT)}</del>`;
}
function added(text) {
    return text === '' ? '' : html `<ins><span class="skip">now: </span>${text.slice(0, CUT)}</ins>`;
}
function item_difference_shown(pieces) {
    const isNear = (index) => pieces.slice(Math.max(0, index - 1), index + 2).some(({ kind }) => kind !== 'same');
    return pieces.map(({ kind, text }, index) => {
        if (kind === 'added')
            return added(text);
        if (kind === 'removed')
            return removed(text);
        if (isNear(index))
            return html `<p>${text.slice(0, CUT)}</p>`;
        return index > 0 && isNear(index - 1) ? html `<p class="quiet">…</p>` : '';
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/item-metadata.js




function metadata(database, item) {
    const names = Object.keys(item.metadata);
    const others = Object.entries(item.fields).filter(([name]) => !names.includes(name));
    const rest = Object.fromEntries(others.map(([name, value]) => [`@${name}`, fieldText(name, value)]));
    const pushed = names.length === 0 ? html `<p class="quiet">None.</p>` : pushedTable(database, item);
    return html `${pushed}<details id="fields"><summary>Fields that the index fills besides</summary>${propertyTable('Other fields', rest)}</details>`;
}
function pushedTable(database, item) {
    const fieldsOf = fieldNames(database, item);
    const rows = Object.entries(item.metadata).map(([name, value]) => html `<tr><th scope="row">${name}</th><td>${metadataValue(value)}</td><td class="quiet">${typeName(value)}</td><td>${fieldsOf(name)}</td></tr>`);
    return scrolling('Metadata, as a table', html `<table aria-label="Metadata"><thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Type</th><th scope="col">Field</th></tr></thead>
<tbody>${rows}</tbody></table>`);
}
function fieldNames(database, { organization, source, fields }) {
    const rules = listRules(database, { organization, source });
    const types = new Map(listFields(database, organization).map(({ name, type }) => [name, type]));
    return (name) => {
        const ruled = rules.filter(({ content }) => content.some((one) => one.includes(`%[${name}]`) || one.includes(`%[${name}:`)));
        const own = fields[name] === undefined ? [] : [name];
        const all = [...new Set([...own, ...ruled.map(({ field }) => field)])].filter((field) => fields[field] !== undefined);
        if (all.length === 0)
            return html `<span class="tag">no field</span>`;
        return all.map((field) => html `<code>@${field}</code> <span class="quiet small">${types.get(field)?.toLowerCase() ?? ''}</span> `);
    };
}
function typeName(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'empty list' : `list of ${typeName(value[0])}s`;
    if (typeof value === 'string')
        return 'text';
    return typeof value === 'boolean' ? 'yes or no' : typeof value;
}
function metadataValue(value) {
    const parts = Array.isArray(value) ? value.map(String) : [String(value)];
    return parts.map((part, index) => [index === 0 ? '' : html `<br>`, outsideLink(part)]);
}
function fieldText(name, value) {
    const date = name === 'date' || name === 'indexeddate' ? day(value) : undefined;
    return date ?? [value].flat().join(', ');
}

;// CONCATENATED MODULE: ./lib/sandbox/web/item/item-page.js















const LOG_ROWS = 20;
function itemPage(call, service) {
    const visit = visitOf(call, service);
    const { query } = call;
    const [source, id, organization] = [query.get('source') ?? '', query.get('id') ?? '', query.get('organization')];
    const candidates = listSources(service.database).filter((one) => one.id === source && (organization === null || one.organization === organization));
    for (const home of candidates) {
        const item = findItem(service.database, { organization: home.organization, source }, id);
        if (item)
            return found(visit, item, home);
    }
    return page(visit, { title: 'Not found', status: 404 }, html `<h1>Not found</h1><p>The source holds no item <code>${id}</code>. The <a href="${visit.address('/log', { text: id })}">log</a> may tell what became of it.</p>`);
}
function found(visit, item, home) {
    const judgement = item_page_judge(visit, item);
    const all = everything(visit, item, home, judgement);
    const isHidden = visit.viewAs.viewer !== 'everything' && !judgement.isVisible;
    return page(visit, { title: item.title }, [
        around(visit, item),
        isHidden ? hiddenBanner(visit, judgement) : '',
        html `<article><p class="crumbs">${breadcrumbs(item.documentId)}</p><h1>${item.title}</h1>
<p class="address">${outsideLink(item.documentId)} <button class="copy" data-copy="${item.documentId}">Copy address</button></p>
${isHidden ? html `<details id="rest"><summary>Show the item all the same</summary>${all}</details>` : all}</article>`,
    ]);
}
function everything(visit, item, home, judgement) {
    const { database } = visit.service;
    const { organization, source, documentId } = item;
    const where = { sql: 'id = ? AND organization = ? AND source = ?', values: [documentId, organization, source] };
    const entries = readLog(database, where, { limit: LOG_ROWS, offset: 0 });
    return [
        html `<h2>Content</h2>${content(item)}`,
        html `<h2>Who may see it</h2>${item_access_accessSection(visit, item, judgement)}`,
        html `<h2>Metadata</h2>${metadata(database, item)}`,
        html `<h2>Facts</h2>${facts(item, home.name)}`,
        html `<h2>Since the version before</h2>${differenceSection(database, item)}`,
        html `<section aria-labelledby="log"><h2 id="log">Log of this item</h2>${logTable(visit, entries)}
<p class="small"><a href="${visit.address('/log', { text: documentId })}">All of the log about it</a></p></section>`,
    ];
}
function item_page_judge({ service, viewAs }, item) {
    const principal = viewAs.viewer === 'everything' ? 'anonymous' : viewAs.viewer;
    const permissions = item.permissions === undefined ? undefined : JSON.stringify(item.permissions);
    return createJudge(service.database, item.organization, principal)({ ...item, permissions });
}
function hiddenBanner({ viewAs }, { reasons }) {
    const list = reasons.map((reason) => html `<li>${withCode(reason)}</li>`);
    return html `<section class="alert hidden-item" aria-label="Not visible"><p><strong>${viewAs.title} may not see this item.</strong></p>
<ol class="small">${list}</ol></section>`;
}
function around(visit, item) {
    const words = visit.query.get('q') ?? '';
    const back = html `<a href="${visit.address('/', { q: words })}">← ${words === '' ? 'All items' : html `Results for “${words}”`}</a>`;
    return html `<nav class="around" aria-label="Other items">${back} ${neighbour(visit, item, 'previous')} ${neighbour(visit, item, 'next')}</nav>`;
}
function neighbour(visit, { organization, source, documentId }, which) {
    const seen = conditionOf(visit.service.database, visit.viewAs.viewer);
    const [sign, order] = which === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
    const [row] = visit.service.database.select(`SELECT document_id, title FROM items WHERE organization = ? AND source = ? AND document_id ${sign} ?
     ${seen.map(({ sql }) => `AND ${sql}`).join(' ')} ORDER BY document_id ${order} LIMIT 1`, [organization, source, documentId, ...seen.flatMap(({ values }) => values)]);
    if (!row)
        return '';
    const address = visit.address('/item', {
        organization,
        source,
        id: database_text(row, 'document_id'),
        q: visit.query.get('q') ?? '',
    });
    return html `<a rel="${which === 'next' ? 'next' : 'prev'}" href="${address}">${which === 'next' ? 'Next' : 'Previous'}: ${database_text(row, 'title')}</a>`;
}
function facts(item, sourceName) {
    return propertyTable('Facts', {
        Source: sourceName,
        Pushed: [moment(item.pushed), ' UTC'],
        'Ordering id': String(item.orderingId),
        Size: parts_count(item.content.byteLength, 'byte'),
        'File extension': item.fileExtension ?? '—',
        ...(item.parentId === undefined ? {} : { Parent: item.parentId }),
    });
}

;// CONCATENATED MODULE: ./lib/sandbox/web/log/log-page.js









const PER_PAGE = 100;
function logPage(call, service) {
    const visit = visitOf(call, service);
    const { database } = service;
    const { query } = call;
    const view = {
        text: query.get('text')?.trim() ?? '',
        isTrouble: query.get('show') === 'trouble',
        run: query.get('run') ?? '',
    };
    const runs = listRuns(database);
    const where = log_page_conditionOf(view, runs);
    const total = log_page_countLog(database, where);
    const number = pageNumber(query, total, PER_PAGE);
    const entries = readLog(database, where, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
    const links = pageLinks('Pages of the log', { page: number, total, perPage: PER_PAGE }, (to) => visit.address('/log', { ...log_page_valuesOf(view), page: to }));
    return page(visit, { title: 'Log' }, [
        html `<h1>Log of the indexing pipeline</h1>${filters(visit, view)}<p class="quiet">${entryCount(total)}, the newest first.</p>`,
        total === 0 ? log_page_nothing(view) : byRun(entries, runs).map((group) => groupSection(visit, group)),
        links,
    ]);
}
function log_page_valuesOf({ text, isTrouble, run }) {
    return { text, show: isTrouble ? 'trouble' : '', run };
}
function entryCount(total) {
    return total === 1 ? '1 entry' : `${total.toLocaleString('en')} entries`;
}
function log_page_conditionOf({ text, isTrouble, run }, runs) {
    const chosen = runs.find(({ number }) => String(number) === run);
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const all = [
        ...(isTrouble ? [{ sql: "result IN ('REJECTED', 'ERROR', 'WARNING')", values: [] }] : []),
        ...(text === '' ? [] : [{ sql: "(id LIKE ? ESCAPE '\\' OR meta LIKE ? ESCAPE '\\')", values: [like, like] }]),
        ...(chosen ? [ofRun(chosen)] : []),
    ];
    const values = all.flatMap((one) => one.values);
    return { sql: all.length === 0 ? '1' : all.map(({ sql }) => sql).join(' AND '), values };
}
function log_page_countLog(database, { sql, values }) {
    return remembered(database, ['log', sql, values], () => {
        const [row] = database.select(`SELECT count(*) AS n FROM log WHERE ${sql}`, values);
        return row ? number(row, 'n') : 0;
    });
}
function filters(visit, view) {
    const { text, isTrouble, run } = view;
    const other = visit.address('/log', log_page_valuesOf({ ...view, isTrouble: !isTrouble }));
    const all = run === '' ? '' : html ` · <a href="${visit.address('/log', log_page_valuesOf({ ...view, run: '' }))}">Show all runs</a>`;
    return html `<form class="filter" action="/log"><div class="field wide"><label for="text">Address or reason contains</label>
<input id="text" name="text" value="${text}" autocomplete="off" spellcheck="false"></div>
${Object.entries({ show: isTrouble ? 'trouble' : '', run, as: visit.viewAs.value })
        .filter(([, value]) => value !== '')
        .map(([name, value]) => html `<input type="hidden" name="${name}" value="${value}">`)}<button>Filter</button></form>
<p class="small"><a href="${other}">${isTrouble ? 'Show everything' : 'Show only what was rejected'}</a>${all}</p>`;
}
function log_page_nothing({ text, isTrouble, run }) {
    const isFiltered = text !== '' || isTrouble || run !== '';
    return isFiltered
        ? html `<p class="quiet">Nothing of that kind.</p>`
        : html `<p>Nothing was pushed yet. <code>docs-to-coveo publish</code> with this sandbox's address and key begins the log; see <a href="/">Search</a> for the whole line.</p>`;
}
function byRun(entries, runs) {
    const groups = [];
    for (const entry of entries) {
        const run = runOf(entry, runs);
        const last = groups.at(-1);
        if (last && last.run === run)
            last.entries.push(entry);
        else
            groups.push({ run, entries: [entry] });
    }
    return groups;
}
function runOf({ organization, source, time }, runs) {
    return runs.find((run) => run.organization === organization && run.source === source && run.started <= time && time.getTime() < run.until);
}
function groupSection(visit, { run, entries }) {
    const title = run
        ? html `<a href="${visit.address('/changes', { run: String(run.number) })}">Run ${run.number}</a>: ${run.type.toLowerCase()} of ${run.source}, ${moment(run.started)}`
        : 'Outside of a run';
    return html `<section><h2>${title}</h2><p class="small quiet">${parts_count(entries.length, 'line')} here</p>${logTable(visit, entries)}</section>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/page-script.js
const PAGE_SCRIPT = `'use strict';
(() => {
  const box = document.getElementById('q');
  const find = box.form;
  let running = new AbortController();
  let typed;
  let isTyped = false;

  async function pageAt(address, signal) {
    const reply = await fetch(address, { signal, headers: { accept: 'text/html' } });
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  }

  async function show(address) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const next = await pageAt(address, signal);
      if (signal.aborted) return;
      history.replaceState(null, '', address);
      put(next, false);
      isTyped = false;
    } catch (error) {
      if (error.name !== 'AbortError') location.href = address;
    }
  }

  const here = () => location.pathname + location.search;

  async function showAgain() {
    const address = here();
    const next = await pageAt(address).catch(() => undefined);
    const isBusy = isTyped || document.activeElement?.closest('main input');
    if (next?.querySelector('main') && !isBusy && address === here()) put(next, true);
  }

  function put(next, isSamePage) {
    const open = isSamePage ? [...document.querySelectorAll('main details[open][id]')].map(({ id }) => id) : [];
    const focused = document.activeElement?.closest('main') ? document.activeElement.getAttribute('href') : null;
    const frame = document.querySelector('main iframe');
    const nextFrame = next.querySelector('main iframe');
    const main = document.adoptNode(next.querySelector('main'));
    if (isSamePage && document.querySelector('main').innerHTML === main.innerHTML) return;
    const top = [scrollX, scrollY];
    document.querySelector('main').replaceWith(main);
    document.title = next.title;
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused !== null) [...main.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
    if (isSamePage && frame && nextFrame) scrollTo(...top);
    wide();
  }

  function typing() {
    if (location.pathname !== '/') return;
    clearTimeout(typed);
    isTyped = true;
    typed = setTimeout(() => {
      const values = [...new FormData(find)].filter(([, value]) => value !== '');
      void show('/' + (values.length === 0 ? '' : '?' + new URLSearchParams(values)));
    }, 90);
  }

  function links() {
    return [...document.querySelectorAll('.results h3 a')];
  }

  function step(event, by) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (all.length === 0 || (at < 0 && document.activeElement !== box)) return;
    event.preventDefault();
    const to = at + by;
    (to < 0 ? box : all[Math.min(to, all.length - 1)]).focus();
  }

  function wide() {
    const facets = document.getElementById('facets');
    if (facets && matchMedia('(max-width: 52rem)').matches) facets.removeAttribute('open');
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp' && document.activeElement !== box) step(event, -1);
  });
  document.addEventListener('change', ({ target }) => {
    if (target.id === 'as') target.form.requestSubmit();
  });
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('button[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy).catch(() => {});
    button.textContent = 'Copied';
  });
  box.addEventListener('input', typing);

  let waiting;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void showAgain(), 150);
  };
  const events = new EventSource('/events');
  events.addEventListener('changed', refresh);
  // What changed before the connection stood was not told.
  events.addEventListener('open', refresh);
  wide();
})();
`;

;// CONCATENATED MODULE: ./lib/sandbox/web/other-pages.js




function pageScript() {
    const headers = {
        'content-type': 'text/javascript; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
    };
    return { status: 200, headers, body: PAGE_SCRIPT };
}
function isForPeople({ request }, { pathname }) {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isCall = /^\/(?:rest|push|logs|blobstore)(?:\/|$)/i.test(pathname);
    return isRead && !isCall && /\btext\/html\b/i.test(request.headers.accept ?? '');
}
function notFoundPage(call, service, { pathname }) {
    return page(visitOf(call, service), { title: 'No such page', status: 404 }, html `<h1>No such page</h1><p>There is nothing at <code>${pathname}</code>. Search above for what was published, or go to the <a href="/">first page</a>.</p>`);
}

;// CONCATENATED MODULE: ./lib/sandbox/search/facets.js


function facetValues(database, matching, field, most) {
    const terms = termsOf(matching);
    if (terms?.length === 0)
        return [];
    const { sql, values, row } = matchingRows(matching, terms);
    const isEverything = terms === undefined && matching.organization === undefined && matching.conditions.length === 0;
    const rows = isEverything ? '' : `AND row IN (SELECT ${row} ${sql})`;
    return remembered(database, ['facet', field, most, sql, values], () => database
        .select(`SELECT value, count(*) AS n FROM facet_values WHERE field = ? ${rows} GROUP BY value ORDER BY n DESC, value LIMIT ?`, [field, ...values, most])
        .map((found) => ({ value: database_text(found, 'value'), count: number(found, 'n') })));
}
function facetsOf(database, matching, fields, most) {
    const terms = termsOf(matching);
    const { sql, values, row } = matchingRows(matching, terms?.length === 0 ? undefined : terms);
    const isEverything = terms === undefined && matching.organization === undefined && matching.conditions.length === 0;
    if (isEverything || terms?.length === 0) {
        return new Map(fields.map((field) => [field, facetValues(database, matching, field, most)]));
    }
    return remembered(database, ['facets', fields, most, sql, values], () => {
        const rows = database.select(`WITH found AS MATERIALIZED (SELECT ${row} AS row ${sql})
       SELECT field, value, count(*) AS n FROM facet_values
       WHERE field IN (${fields.map(() => '?').join(', ')}) AND row IN (SELECT row FROM found)
       GROUP BY field, value ORDER BY n DESC, value`, [...values, ...fields]);
        const byField = Map.groupBy(rows, (found) => database_text(found, 'field'));
        const toValue = (found) => ({ value: database_text(found, 'value'), count: number(found, 'n') });
        return new Map(fields.map((field) => [field, (byField.get(field) ?? []).slice(0, most).map(toValue)]));
    });
}
function hasFacetValue(field, values) {
    const marks = values.map(() => '?').join(', ');
    return {
        sql: `items.row IN (SELECT row FROM facet_values WHERE field = ? AND value IN (${marks}))`,
        values: [field, ...values],
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/web/search/search-view.js


const FACETS = [
    ['tags', 'Tags'],
    ['language', 'Language'],
    ['author', 'Author'],
    ['date', 'Year'],
    ['filetype', 'File type'],
];
const SORTS = [
    ['', 'Most relevant'],
    ['newest', 'Newest'],
    ['oldest', 'Oldest'],
];
function readSearchView(query) {
    const sort = query.get('sort') ?? '';
    return {
        words: query.get('q')?.trim() ?? '',
        source: query.get('source') ?? '',
        chosen: new Map(FACETS.map(([field]) => [field, query.getAll(field).filter((value) => value !== '')])),
        sort: SORTS.some(([value]) => value === sort) ? sort : '',
    };
}
function viewValues({ words, source, chosen, sort }) {
    return { q: [words], source: [source], ...Object.fromEntries(chosen), sort: [sort] };
}
function matchingOf({ service, viewAs }, view, but) {
    const { words, source, chosen } = view;
    const bySource = source === '' || but === 'source' ? [] : [{ sql: 'items.source = ?', values: [source] }];
    const byValues = [...chosen]
        .filter(([field, values]) => field !== but && values.length > 0)
        .map(([field, values]) => hasFacetValue(field, values));
    const conditions = [...bySource, ...byValues, ...conditionOf(service.database, viewAs.viewer)];
    return { organization: undefined, words, isUnfinished: true, conditions };
}
function search_view_orderOf({ sort }) {
    return sort === '' ? { kind: 'relevancy' } : { kind: 'field', field: 'date', isDescending: sort === 'newest' };
}

;// CONCATENATED MODULE: ./lib/sandbox/web/search/facet-list.js






const MOST_VALUES = 8;
function facetList(visit, view) {
    const { database } = visit.service;
    const free = FACETS.map(([field]) => field).filter((field) => view.chosen.get(field)?.length === 0);
    const ofFree = facetsOf(database, matchingOf(visit, view), free, MOST_VALUES);
    const valuesOf = (field) => ofFree.get(field) ?? facetValues(database, matchingOf(visit, view, field), field, MOST_VALUES);
    const byValue = FACETS.map((facet) => valueFacet(visit, view, facet, valuesOf(facet[0])));
    const facets = [sourceFacet(visit, view), ...byValue];
    const shown = facets.filter((facet) => facet !== undefined);
    return html `<details class="facets" id="facets" open><summary>Narrow down</summary>
<section aria-labelledby="narrow"><h2 id="narrow">Narrow down</h2>${shown}</section></details>`;
}
function chosenValues(visit, view) {
    const sourceName = listSources(visit.service.database).find(({ id }) => id === view.source)?.name ?? view.source;
    const bySource = view.source === ''
        ? []
        : [{ label: `Source: ${sourceName}`, address: visit.address('/', viewValues({ ...view, source: '' })) }];
    const byValue = FACETS.flatMap(([field, label]) => (view.chosen.get(field) ?? []).map((value) => ({
        label: `${label}: ${value}`,
        address: toggled(visit, view, field, value),
    })));
    const all = [...bySource, ...byValue];
    if (all.length === 0)
        return undefined;
    return html `<ul class="chosen" aria-label="Chosen">${all.map(({ label, address }) => html `<li><a href="${address}">${label} <span aria-hidden="true">✕</span><span class="skip"> remove</span></a></li>`)}</ul>`;
}
function toggled(visit, view, field, value) {
    const before = view.chosen.get(field) ?? [];
    const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    return visit.address('/', viewValues({ ...view, chosen: new Map([...view.chosen, [field, after]]) }));
}
function valueFacet(visit, view, [field, label], values) {
    const chosen = view.chosen.get(field) ?? [];
    const missing = chosen.filter((value) => !values.some((one) => one.value === value));
    const all = [...values, ...missing.map((value) => ({ value, count: 0 }))];
    if (all.length < 2 && chosen.length === 0)
        return undefined;
    const choices = all.map(({ value, count }) => {
        return { text: value, count, isChosen: chosen.includes(value), address: toggled(visit, view, field, value) };
    });
    return facet(field, label, choices);
}
function sourceFacet(visit, view) {
    const { database } = visit.service;
    const sources = listSources(database);
    if (sources.length < 2)
        return undefined;
    const countOf = countsBySource(visit, view);
    const choices = sources.map(({ id, name }) => {
        const isChosen = view.source === id;
        const address = visit.address('/', viewValues({ ...view, source: isChosen ? '' : id }));
        return { text: name, count: countOf.get(id) ?? 0, isChosen, address };
    });
    return facet('source', 'Source', choices);
}
function countsBySource(visit, view) {
    const { database } = visit.service;
    const matching = matchingOf(visit, view, 'source');
    const terms = termsOf(matching);
    if (terms?.length === 0)
        return new Map();
    const { sql, values } = matchingRows(matching, terms, true);
    const counts = remembered(database, ['by source', sql, values], () => database
        .select(`SELECT items.source AS id, count(*) AS n ${sql} GROUP BY items.source`, values)
        .map((row) => [database_text(row, 'id'), number(row, 'n')]));
    return new Map(counts);
}
function facet(field, label, choices) {
    const rows = choices.map(({ text: value, count, isChosen, address }) => html `<li><a href="${address}"${isChosen ? html ` aria-current="true"` : ''}><span>${value}</span> <span class="number">${count}</span></a></li>`);
    return html `<h3 id="facet-${field}">${label}</h3><ul aria-labelledby="facet-${field}">${rows}</ul>`;
}

;// CONCATENATED MODULE: ./lib/sandbox/web/search/search-page.js










const search_page_PER_PAGE = 10;
function searchPage(call, service) {
    const visit = visitOf(call, service);
    const view = readSearchView(call.query);
    const matching = matchingOf(visit, view);
    const total = countMatching(service.database, matching);
    const isEmpty = total === 0 && countMatching(service.database, { ...matching, words: '', conditions: [] }) === 0;
    const content = isEmpty ? welcome(service.url()) : results(visit, view, total);
    const kept = { ...viewValues(view), q: [] };
    return page(visit, { title: view.words, kept }, content);
}
function welcome(url) {
    return html `<h1>Nothing published yet</h1>
<p>In the folder of your documentation, publish into this sandbox; this page shows it as it comes:</p>
${verbatim('Command', `COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${url} --platform-url ${url}`)}
<p class="quiet">The sandbox knows the organization and the source of the settings in the folder in which it was started; <code>docs-to-coveo setup --yes</code> makes others.
Without a sandbox that runs, <code>docs-to-coveo publish --sandbox</code> publishes into one of its own, and <code>docs-to-coveo preview</code> shows what you write as you save it.</p>`;
}
function results(visit, view, total) {
    const number = pageNumber(visit.query, total, search_page_PER_PAGE);
    return html `<div class="columns"><section aria-labelledby="results"><h1 id="results">${headline(visit, view, total)}</h1>
${sorts(visit, view)}${chosenValues(visit, view)}
${total === 0 ? nothingFound() : resultList(visit, view, { total, number })}</section>
${facetList(visit, view)}</div>`;
}
function headline({ viewAs }, { words }, total) {
    const forWhom = viewAs.value === '' ? '' : `, as ${viewAs.title} sees them`;
    return words === '' ? `${parts_count(total, 'item')}${forWhom}` : `${parts_count(total, 'result')} for “${words}”${forWhom}`;
}
function nothingFound() {
    return html `<p class="quiet">All words must occur in an item, and who looks must be allowed to see it. Try fewer words, or the beginning of one.</p>`;
}
function sorts(visit, view) {
    const current = view.sort === '' && view.words === '' ? 'newest' : view.sort;
    const links = SORTS.filter(([value]) => value !== '' || view.words !== '').map(([value, label]) => {
        const address = visit.address('/', viewValues({ ...view, sort: value }));
        return html `<a href="${address}"${value === current ? html ` aria-current="true"` : ''}>${label}</a>`;
    });
    return html `<p class="sorts"><span class="quiet">Sort by</span> ${links.map((link) => html `${link} `)}</p>`;
}
function resultList(visit, view, { total, number }) {
    const first = (number - 1) * search_page_PER_PAGE;
    const { hits } = search_search(visit.service.database, {
        ...matchingOf(visit, view),
        order: search_view_orderOf(view),
        first,
        count: search_page_PER_PAGE,
    });
    const links = pageLinks('Pages of results', { page: number, total, perPage: search_page_PER_PAGE }, (to) => visit.address('/', { ...viewValues(view), page: to }));
    return html `<h2 class="skip">Results</h2><ol class="results" start="${first + 1}">${hits.map((hit) => resultCard(visit, view, hit))}</ol>${links}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/router.js





































const router_ORDERING = ['orderingId', 'operationId'];
const PUSH = '/push/v1/organizations/:organization';
const router_SOURCE = `${PUSH}/sources/:source`;
const ORGANIZATION_ROUTES = [
    {
        method: 'POST',
        path: `${router_SOURCE}/status`,
        parameters: ['statusType'],
        needs: SOURCE_EDIT,
        endpoint: ofSource(postStatus),
    },
    {
        method: 'PUT',
        path: `${router_SOURCE}/documents`,
        parameters: ['documentId', 'compressionType', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(putDocument),
    },
    {
        method: 'DELETE',
        path: `${router_SOURCE}/documents`,
        parameters: ['documentId', 'deleteChildren', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(deleteDocument),
    },
    {
        method: 'PUT',
        path: `${router_SOURCE}/documents/batch`,
        parameters: ['fileId', ...router_ORDERING],
        needs: SOURCE_EDIT,
        endpoint: ofSource(putBatch),
    },
    {
        method: 'DELETE',
        path: `${router_SOURCE}/documents/olderthan`,
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
    ...[...IDENTITY_ROUTES, ...PROVIDER_ROUTES, ...PROVIDER_LIST_ROUTES],
    ...[...SECURITY_CACHE_ROUTES, ...SECURITY_CACHE_STATE_ROUTES, ...PLATFORM_ROUTES, ...LOG_ROUTES],
    ...[...SOURCE_CHANGE_ROUTES, ...SOURCE_METADATA_ROUTES, ...SOURCE_RAW_ROUTES, ...MAPPING_TYPE_ROUTES],
    ...[...SOURCE_ROUTES, ...FIELD_ROUTES, ...FIELD_LIST_ROUTES, ...MAPPING_ROUTES, ...KEY_ROUTES],
];
const ROUTES = [
    ...ORGANIZATION_ROUTES.map(inOrganization),
    { method: 'PUT', path: '/blobstore/:organization/:file', endpoint: receiveUpload },
    { method: 'POST', path: '/rest/search/v2', endpoint: ofSearcher(postSearch) },
    { method: 'POST', path: '/rest/search/v2/querySuggest', endpoint: ofSearcher(querySuggest) },
    { method: 'POST', path: '/rest/search/v2/facet', endpoint: ofSearcher(searchFacet) },
    ...['GET', 'POST'].flatMap((method) => [
        { method, path: '/rest/search/v2/html', endpoint: ofSearcher(quickView) },
        { method, path: '/rest/search/v2/values', endpoint: ofSearcher(listValues) },
    ]),
    { method: 'POST', path: '/rest/search/v2/token', parameters: ['organizationId'], endpoint: makeSearchToken },
    { method: 'POST', path: '/rest/privilege/evaluate', parameters: [], endpoint: postEvaluation },
    { method: 'POST', path: '/oauth/check_token', endpoint: postTokenCheck },
    { method: 'GET', path: '/', endpoint: searchPage },
    { method: 'GET', path: '/item', endpoint: itemPage },
    { method: 'GET', path: '/changes', endpoint: changesPage },
    { method: 'GET', path: '/log', endpoint: logPage },
    { method: 'GET', path: '/identities', endpoint: identitiesPage },
    { method: 'GET', path: '/page.js', endpoint: pageScript },
    { method: 'GET', path: '/sandbox/faults', endpoint: getFaults },
    { method: 'PUT', path: '/sandbox/faults', endpoint: putFaults },
];
function routePathOf(method, path) {
    return findRoute(ROUTES, method, path).route.path;
}
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
function ofSearcher(endpoint) {
    return (call, service) => {
        const searcher = requireSearcher(call, service);
        const organization = requireOrganization(service, requiredParameter(call.query, 'organizationId'));
        return endpoint(call, service, { organization, searcher });
    };
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
        const { route, names } = route_match_findRoute(ROUTES, request.method ?? '', url.pathname);
        noteUnknownParameters(route, call, name, service);
        return await route.endpoint({ ...call, names }, service);
    }
    catch (error) {
        if (!(error instanceof RefusedCall))
            throw error;
        const { status, message, errorCode, isViolation } = error.refusal;
        if (isForPeople(call, url))
            return notFoundPage(call, service, url);
        if (isViolation)
            recordViolation(service.database, `${name} was answered with ${status}: ${message}`, service.now());
        return json(status, { message, errorCode });
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
        list: (organization) => database.all `SELECT * FROM api_keys WHERE organization = ${organization} ORDER BY rowid`.map((row) => ({
            ...JSON.parse(database_text(row, 'model')),
            id: database_text(row, 'id'),
            organizationId: organization,
        })),
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


/***/ })

};
