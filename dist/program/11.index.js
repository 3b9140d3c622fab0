export const id = 11;
export const ids = [11];
export const modules = {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _model_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47464);
/* harmony import */ var _repository_authentication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82294);



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
    if (!(0,_repository_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrustworthy */ .G)(baseUrl))
        return { kind: 'closed', because: '`GITHUB_API_URL` is not an `https` address' };
    const octokit = (0,_model_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => openOctokit(token, baseUrl, sleep));
    const place = { owner, repo };
    const github = {
        ask: async (route, parameters) => {
            const { request } = await octokit();
            return (await request(route, { ...place, ...parameters })).data;
        },
        async *list(route, parameters) {
            const { paginate } = await octokit();
            const pages = paginate.iterator(route, { ...place, per_page: 100, ...parameters });
            for await (const { data } of pages)
                yield data;
        },
        query: async (query, variables) => {
            const { graphql } = await octokit();
            try {
                return await graphql(query, { ...variables });
            }
            catch (error) {
                throw error instanceof GitHubError ? error : failureOf(error).failure;
            }
        },
        viewer: async () => {
            const { graphql } = await octokit();
            return loginOf(await graphql('query { viewer { login } }').catch(() => undefined));
        },
    };
    return { kind: 'open', github };
}
async function openOctokit(token, baseUrl, sleep) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl });
    const patiently = createPatience(sleep);
    octokit.hook.wrap('request', (request, options) => {
        const withinTime = () => ({ ...options.request, signal: AbortSignal.timeout(TIME_LIMIT) });
        return patiently(async () => request({ ...options, request: withinTime() }));
    });
    return octokit;
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

/***/ 16886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function canonicalJson(value) {
    return JSON.stringify(sorted(value)) ?? 'null';
}
const HASH_BYTES = 16;
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, HASH_BYTES);
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    if ('toJSON' in value && typeof value.toJSON === 'function')
        return value.toJSON();
    const entries = Object.entries(value).map(([key, entry]) => [key, sorted(entry)]);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
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

/***/ 47464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
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

/***/ 33099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
async function together(...begun) {
    for (const one of begun)
        one.catch(() => undefined);
    for (const one of begun)
        await one;
    return await Promise.all(begun);
}


/***/ }),

/***/ 25757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   n: () => (/* binding */ takeContent)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18816);
/* harmony import */ var _permissions_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92407);


function takeContent(files, content, workingDirectory) {
    const entries = content.map((entry) => ({ entry, base: baseOf(entry, workingDirectory), matches: matcherOf(entry) }));
    return files.flatMap((file) => {
        const taker = entries.find(({ base, matches }) => file.path.startsWith(base) && matches(file.path.slice(base.length)));
        return taker ? [{ ...file, content: taker.entry, rootPath: file.path.slice(taker.base.length) }] : [];
    });
}
function baseOf(entry, workingDirectory) {
    return entry.root === '' ? workingDirectory : `${workingDirectory}${entry.root}/`;
}
function matcherOf(entry) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(entry.include, { ignore: entry.exclude.flatMap(_permissions_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .bothMeanings */ .q) });
}


/***/ }),

/***/ 87950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ CONVERTER_VERSION),
/* harmony export */   fH: () => (/* binding */ settingsDigests),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
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

/***/ 18816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function globMatcher(globs, options = {}) {
    const { ignore = [], dot = false, nonegate = false } = options;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { ignore: [...ignore], dot, nonegate, flags: 's' });
}


/***/ }),

/***/ 92407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher),
/* harmony export */   q: () => (/* binding */ bothMeanings)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18816);

function pathMatcher(glob) {
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(bothMeanings(glob.normalize('NFC')), { dot: true });
    return (path) => matches(path.normalize('NFC'));
}
function bothMeanings(glob) {
    const named = glob.replace(/(?<![\\?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
    return named === glob ? [glob] : [glob, named];
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

/***/ 73132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unpublishedOf),
/* harmony export */   x: () => (/* binding */ unpublishedIn)
/* harmony export */ });
function unpublishedOf(readings) {
    return inOrder(readings.flatMap((reading) => heldBack(reading) ?? []));
}
function unpublishedIn(skips) {
    return inOrder([...skips].map(pageOf));
}
function heldBack(reading) {
    if (reading.kind === 'skipped')
        return pageOf(reading.recorded);
    return reading.kind === 'unpublished' ? pageOf({ ...reading, path: reading.file.path }) : undefined;
}
function pageOf({ path, reason, until }) {
    return until === undefined ? { path, reason } : { path, reason, until };
}
function inOrder(pages) {
    return pages.toSorted((one, other) => (one.path < other.path ? -1 : 1));
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

/***/ 70812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ lookIfSettled),
/* harmony export */   k: () => (/* binding */ settledAfter)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _model_together_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33099);
/* harmony import */ var _pages_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87950);
/* harmony import */ var _plan_identities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25401);
/* harmony import */ var _plan_unpublished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73132);
/* harmony import */ var _check_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55447);






async function lookIfSettled(context) {
    const { store, repository, options, settings } = context;
    if (!store.outline || !canBeTold(context))
        return {};
    const [outline, tree] = await (0,_model_together_js__WEBPACK_IMPORTED_MODULE_4__/* .together */ .b)(store.outline(), repository.treeId(options.head));
    const { lease, settled: then } = outline?.head ?? {};
    if (!outline || lease || then?.under !== decidingDigest(context) || !isCurrent(outline, context))
        return {};
    const checked = await (0,_check_record_js__WEBPACK_IMPORTED_MODULE_3__/* .checkHead */ .Xj)(context, outline.head);
    if (checked.kind !== 'open' || checked.notices.length > 0)
        return {};
    const now = { ...then, tree };
    if (now.tree === then.tree)
        return { settled: await nothingToDo(outline, now) };
    if (settings.identities)
        return {};
    const { openSame } = await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(269), __webpack_require__.e(66), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 70438));
    const { opened, isSame } = await openSame(context, outline);
    return { opened, settled: isSame ? await nothingToDo(outline, now) : undefined };
}
async function settledAfter(context, { plan, standing }, lines) {
    const { withheld, failures, left = [], identities } = plan;
    const isLeft = [withheld, failures, left, identities.withheld, standing].some((those) => those.length > 0);
    const { options, repository } = context;
    if (isLeft || options.share || !areOf(plan.readings, lines))
        return undefined;
    return { tree: await repository.treeId(options.head), under: decidingDigest(context) };
}
function areOf(readings, { items, skips }) {
    if (items.size + skips.size !== readings.length)
        return false;
    const lines = new Map([...items.values(), ...skips.values()].map((line) => [line.path, line]));
    return readings.every(({ file, settings }) => {
        const line = lines.get(file.path);
        return line?.blob === file.blob && line.settings === settings;
    });
}
function canBeTold({ options, built, settings }) {
    const { rebuild, planned, share } = options;
    return !rebuild && !planned && !share && !built && !settings.identities?.github;
}
function decidingDigest({ settings, origin, workingDirectory, version }) {
    const { endpoints: _, ...deciding } = settings;
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([_pages_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .CONVERTER_VERSION */ .AF, version, deciding, origin, workingDirectory]);
}
function isCurrent({ shards }, { clock }) {
    const now = clock.now().getTime();
    return [...shards.values()].every(({ until }) => until === undefined || Date.parse(until) > now);
}
async function nothingToDo(outline, now) {
    const shards = [...outline.shards];
    const skipping = shards.filter(([, { skips }]) => skips > 0).map(([shard]) => shard);
    const skips = skipping.length === 0 ? new Map() : await outline.skips(skipping);
    const items = shards.reduce((sum, [, shard]) => sum + shard.items, 0);
    if (!skips || items === 0)
        return undefined;
    const identities = { ..._plan_identities_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_IDENTITIES */ .Z, unchanged: outline.identities };
    const none = { pushes: [], deletes: [], withheld: [], failures: [], readings: [] };
    return {
        outline,
        now,
        plan: { mode: 'none', unchanged: items, identities, ...none },
        unpublished: (0,_plan_unpublished_js__WEBPACK_IMPORTED_MODULE_5__/* .unpublishedIn */ .x)(skips.values()),
    };
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publishSettled)
/* harmony export */ });
/* harmony import */ var _planning_settled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70812);
/* harmony import */ var _record_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23489);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19830);



async function publishSettled(context) {
    const started = context.clock.now();
    const { settled, opened } = await (0,_planning_settled_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIfSettled */ .a)(context);
    if (!settled || !(await noteCommit(context, settled)))
        return { kind: 'open', opened };
    const { outline, plan, unpublished } = settled;
    const report = (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .E)(context, {
        command: 'publish',
        base: outline.head,
        plan,
        pushes: [],
        deletes: [],
        identities: plan.identities,
        unpublished,
        problems: [],
        started,
    });
    return { kind: 'done', result: { report, ending: 'done' } };
}
async function noteCommit(context, { outline, now }) {
    const next = (0,_record_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(context);
    if ((0,_record_head_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameHead */ .HR)(outline.head, next))
        return true;
    const moved = { ...outline, head: { ...next, settled: now } };
    const written = await context.store.writeOutline?.(moved, outline.version);
    return written?.kind === 'written';
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

/***/ 23489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ composer),
/* harmony export */   HR: () => (/* binding */ isSameHead),
/* harmony export */   Uo: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9000);

function insideOnly(path) {
    return path === undefined || (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._)(path) ? undefined : path;
}
function composer(context) {
    return (lines, lease) => ({ ...headOf(context), lease, ...lines });
}
function headOf(context) {
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
function isSameHead(head, next) {
    return head.commit === next.commit && head.settingsFile === next.settingsFile && head.lease === undefined;
}


/***/ }),

/***/ 19830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33275);
/* harmony import */ var _plan_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25401);
/* harmony import */ var _plan_unpublished_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73132);



function reportOf(context, findings) {
    const { plan, pushes, deletes, base, traffic } = findings;
    const withheld = plan?.withheld ?? [];
    const failures = plan?.failures ?? [];
    const unpublished = findings.unpublished ?? (0,_plan_unpublished_js__WEBPACK_IMPORTED_MODULE_1__/* .unpublishedOf */ .N)(plan?.readings ?? []);
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
            identityChanges(findings.identities ?? _plan_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_IDENTITIES */ .Z, context.settings.identities.provider),
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
    const text = (one) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityText */ .K)(one, home);
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
// EXTERNAL MODULE: ./lib/model/together.js
var together = __webpack_require__(33099);
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
    const descent = new Map();
    return {
        resolveCommit: (revision) => resolveCommit(withoutLazyFetch(fetched.reader()), revision),
        treeId: (commit) => treeId(fetched.reader(), commit),
        tree: async (commit) => (await treeOf(commit)).files,
        links: async (commit) => (await treeOf(commit)).links,
        unnamed: async (commit) => (await treeOf(commit)).unnamed,
        readBlobs: (blobs) => (0,repository_blobs/* readBlobs */.b)(fetched.reader(), blobs),
        readFile: (commit, path) => readFile(fetched.reader(), commit, path),
        lastCommits: (commit, paths) => datesOf(git, commit, paths),
        isAncestor: (older, newer) => {
            const question = `${older} ${newer}`;
            const answer = descent.get(question) ?? isAncestor({ git: withoutLazyFetch(git), openScratch }, older, newer);
            descent.set(question, answer);
            return answer;
        },
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
async function treeId(git, commit) {
    const { stdout } = await git.run(['rev-parse', '--verify', '--end-of-options', `${(0,repository_revision/* objectId */.Tu)(commit)}^{tree}`]);
    return stdout.toString('latin1').trim();
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
    if (paths.size === 0)
        return new Map();
    const [here, lacks, cuts] = await (0,together/* together */.b)(resolveCommit(withoutLazyFetch(git), commit), lacksTrees(git), shallowCuts(git));
    return here === undefined || lacks ? new Map() : lastCommits(git, here, paths, cuts);
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
    const [here, there] = await (0,together/* together */.b)(configured(git), configured(elsewhere));
    const known = there.map(asLine);
    return here.filter((entry) => {
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
        const format = objectFormat(git);
        format.catch(() => undefined);
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'docs-to-coveo-git-'));
        const remove = removeAtExit(directory);
        try {
            const own = git.with({ variables: { GIT_DIR: directory } });
            await own.run(['init', '--quiet', '--bare', '--template=', `--object-format=${await format}`]);
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
        const [, git] = await (0,together/* together */.b)(requireVersion(program), trustedGit(program));
        const [place, branch, remotes] = await (0,together/* together */.b)(placeOf(git), currentBranch(git), remotesOf(git));
        const atRoot = git.with({ directory: place.root });
        const disposables = open_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        if (options.snapshot && !place.hasWorkTree)
            throw noWorkTree(directory);
        const made = options.snapshot && disposables.use(await snapshotOf(atRoot, options.snapshot, environment));
        const here = made?.git ?? atRoot;
        const choice = await chooseRemote(here, remotes, branch);
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
    const questions = ['--is-inside-work-tree', '--show-cdup', '--show-prefix'];
    const { stdout } = await git.run(['rev-parse', ...questions], { exits: [0, 128] });
    const [inside, up = '', ...prefix] = stdout.toString('utf8').replace(/\n$/, '').split('\n');
    if (inside !== 'true')
        return { root: (0,external_node_path_.resolve)(directory), workingDirectory: '', hasWorkTree: false };
    return { root: await rootOf(directory, up), workingDirectory: prefix.join('\n'), hasWorkTree: true };
}
async function rootOf(directory, up) {
    const spelled = (0,external_node_path_.resolve)(directory, up);
    const real = (0,external_node_path_.resolve)(await (0,promises_.realpath)(directory), up);
    return (await (0,promises_.realpath)(spelled)) === real ? spelled : real;
}
async function currentBranch(git) {
    return (await textOf(git, ['symbolic-ref', '--quiet', 'HEAD'], [0, 1]))?.replace(/^refs\/heads\//, '');
}
async function remotesOf(git) {
    const list = ((await textOf(git, ['remote'])) ?? '').split('\n');
    return list.filter((name) => name !== '' && !name.startsWith('-'));
}
async function chooseRemote(git, names, branch) {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0)
        return { name: only };
    const upstream = branch === undefined ? undefined : await textOf(git, ['config', '--get', `branch.${branch}.remote`], [0, 1]);
    const name = [upstream, 'origin'].find((candidate) => candidate !== undefined && names.includes(candidate));
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
/* harmony export */   Nb: () => (/* binding */ PAGES),
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
const PAGES = 'pages/';
function pagesFile(shard) {
    return `${PAGES}${shard}.jsonl`;
}
function shardsOf({ items, skips }, before = new Map()) {
    const known = new Map();
    for (const [shard, lines] of before)
        for (const line of lines)
            known.set(line, shard);
    return Map.groupBy([...items.values(), ...skips.values()], (line) => known.get(line) ?? (0,_plan_share_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .IS)(line.path));
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

/***/ 65785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createRefStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(47464);
// EXTERNAL MODULE: ./lib/model/together.js
var together = __webpack_require__(33099);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
// EXTERNAL MODULE: ./lib/repository/remote.js
var remote = __webpack_require__(52260);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/repository/revision.js
var revision = __webpack_require__(17379);
// EXTERNAL MODULE: ./lib/repository/record/files.js
var record_files = __webpack_require__(94887);
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
    settled: schemas/* object */.Ikc({ tree: schemas/* string */.YjP(), under: schemas/* string */.YjP() }),
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
    return textOf({ settled, shards: outlines, identities: identities?.size ?? 0 }, blobs);
}
function outlineText({ head: { settled }, shards, identities }, blobs) {
    return settled && textOf({ settled, shards, identities }, blobs);
}
function textOf({ settled, identities, shards }, blobs) {
    const parts = { blobs: sortedObject(lineFiles(blobs)), shards: sortedObject(shards) };
    return `${JSON.stringify({ version: 1, settled, identities, ...parts }, null, 1)}\n`;
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
    const ofPages = [...there.keys()].filter((path) => path.startsWith(record_files/* PAGES */.Nb));
    const hasFiles = ofPages.length === shards.size && [...shards.keys()].every((shard) => there.has((0,record_files/* pagesFile */.Ns)(shard)));
    return isOfThese && hasFiles ? { settled, identities, shards } : undefined;
}
function lineFiles(blobs) {
    return new Map([...blobs].filter(([path]) => path !== record_files/* HEAD */.Vx && path !== MANIFEST));
}
function sortedObject(map) {
    return Object.fromEntries([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/repository/blobs.js
var repository_blobs = __webpack_require__(29676);
// EXTERNAL MODULE: ./lib/repository/tree.js
var tree = __webpack_require__(27314);
// EXTERNAL MODULE: ./lib/repository/record/decode.js
var decode = __webpack_require__(4652);
// EXTERNAL MODULE: ./lib/repository/record/permissions.js
var permissions = __webpack_require__(27480);
;// CONCATENATED MODULE: ./lib/repository/record/read.js






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
    if (!blobs.has(record_files/* HEAD */.Vx) || !blobs.has(MANIFEST))
        return undefined;
    const texts = new Map();
    for await (const { path, text = '' } of readFiles(git, blobs, [record_files/* HEAD */.Vx, MANIFEST]))
        texts.set(path, text);
    const head = (0,decode/* decodeHead */.Jk)(texts.get(record_files/* HEAD */.Vx) ?? '');
    const manifest = parseManifest(texts.get(MANIFEST) ?? '', blobs);
    if ('kind' in head || !manifest)
        return undefined;
    const { settled, shards, identities } = manifest;
    return { head: { ...head, settled }, shards, identities };
}
async function readShards(git, blobs, shards) {
    const wanted = new Set([record_files/* HEAD */.Vx, permissions/* PERMISSIONS_FILE */.iL, ...shards.map(record_files/* pagesFile */.Ns)]);
    const decoded = await readRecord(git, new Map([...blobs].filter(([path]) => wanted.has(path))));
    return decoded.kind === 'record' ? decoded.record : undefined;
}
async function* readFiles(git, blobs, paths) {
    let next = 0;
    const wanted = paths.map((path) => blobs.get(path) ?? '');
    for await (const { content } of (0,repository_blobs/* readBlobs */.b)(git, wanted))
        yield { path: paths[next++] ?? '', text: read_decode(content) };
}
async function storedBlobs(git, commit) {
    return new Map((await (0,tree/* readTree */.Zc)(git, commit)).map(({ path, blob }) => [path, blob]));
}
function read_decode(content) {
    try {
        return utf8.decode(content);
    }
    catch {
        return undefined;
    }
}

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







async function commitRecord(git, record, stored, nonce) {
    const lines = (0,record_files/* shardsOf */.$b)(record, stored?.lines?.());
    const commit = await fastImport(git, commands(record, nonce, changes(record, lines, stored)));
    return { commit, blobs: await storedBlobs(git, commit), lines: () => lines };
}
async function commitOutline(git, outline, stored, nonce) {
    const { head } = outline;
    const kept = [...stored].filter(([path]) => path !== record_files/* HEAD */.Vx && path !== MANIFEST);
    const manifest = outlineText(outline, stored);
    const files = [
        write(record_files/* HEAD */.Vx, (0,record_files/* headText */.WI)(head)),
        ...kept.map(([path, blob]) => reuse(path, blob)),
        ...(manifest === undefined ? [] : [write(MANIFEST, manifest)]),
    ];
    const commit = await fastImport(git, commands(head, nonce, files));
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
function* changes(record, shards, stored) {
    const blobs = new Map();
    const changed = new Map();
    const before = stored?.lines?.();
    for (const [shard, lines] of shards) {
        const path = (0,record_files/* pagesFile */.Ns)(shard);
        const blob = stored?.blobs.get(path);
        if (blob !== undefined && areSame(before?.get(shard), lines))
            blobs.set(path, blob);
        else
            changed.set(shard, lines);
    }
    for (const [path, blob] of blobs)
        yield reuse(path, blob);
    for (const [path, content] of (0,record_files/* recordFiles */.B5)(record, changed)) {
        const blob = blobId(content, record.commit.length);
        blobs.set(path, blob);
        yield stored?.blobs.get(path) === blob ? reuse(path, blob) : write(path, content);
    }
    const manifest = manifestText(record, shards, blobs);
    if (manifest !== undefined)
        yield write(MANIFEST, manifest);
}
function areSame(before, after) {
    return before?.length === after.length && after.every((line, index) => line === before[index]);
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
        if (version === '')
            return { kind: 'none', version };
        const decoded = await readRecord(git, blobs);
        if (decoded.kind === 'record') {
            const { record } = decoded;
            this.#last = { commit: version, blobs, lines: (0,once/* once */.O)(() => (0,record_files/* shardsOf */.$b)(record)) };
        }
        return { ...decoded, version };
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
    async writeOutline(outline, over) {
        const scratch = await this.#open();
        this.#outlined = undefined;
        if (this.#last?.commit !== over)
            return { kind: 'conflict' };
        const written = await commitOutline(scratch.git, outline, this.#last.blobs, this.#nonce());
        return await this.#put(scratch, written, over);
    }
    async write(record, over) {
        const scratch = await this.#open();
        const written = await commitRecord(scratch.git, record, this.#last, this.#nonce());
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
        const { git, remote } = await this.#open();
        const seen = this.#last && (await remote.find(this.#ref));
        if (this.#last && (seen === undefined || seen === this.#last.commit))
            return seen === undefined ? undefined : this.#last;
        if ((await remote.fetch(`+${this.#ref}:${FETCHED}`)) === 'not-there')
            return undefined;
        const [{ stdout }, blobs] = await (0,together/* together */.b)(git.run(['rev-parse', '--verify', FETCHED]), storedBlobs(git, FETCHED));
        this.#last = { commit: stdout.toString('latin1').trim(), blobs };
        return this.#last;
    }
    #open() {
        this.#scratch ??= this.#openScratch();
        return this.#scratch;
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

/***/ 38631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ isFolder),
  Cx: () => (/* binding */ noFolder),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: ./lib/publish/result.js
var publish_result = __webpack_require__(19830);
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
// EXTERNAL MODULE: ./lib/publish/publish-settled.js
var publish_settled = __webpack_require__(4100);
// EXTERNAL MODULE: ./lib/repository/record/ref-store.js + 3 modules
var ref_store = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/run/look-first.js



async function lookFirst(request, { opened }, context) {
    const { organization, source } = context.settings;
    const { command, sandbox, state, apiKey } = request;
    if (command !== 'publish' || sandbox || state !== 'ref')
        return undefined;
    if (organization === undefined || source === undefined || apiKey === undefined)
        return undefined;
    const store = (0,ref_store/* createRefStore */.r)({ ...opened, source });
    const quiet = { ...context, store, organization, source, version: version/* VERSION */.x };
    return { store, looked: await (0,publish_settled/* publishSettled */.p)(quiet) };
}

;// CONCATENATED MODULE: ./lib/run/run-command.js

async function runCommand(request, tools, places, context) {
    const first = await lookFirst(request, places, context);
    if (first?.looked.kind === 'done')
        return first.looked.result;
    const { carryOutCommand } = await Promise.all(/* import() */[__webpack_require__.e(189), __webpack_require__.e(752), __webpack_require__.e(247), __webpack_require__.e(915), __webpack_require__.e(269), __webpack_require__.e(645), __webpack_require__.e(66), __webpack_require__.e(5), __webpack_require__.e(882), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 87012));
    return await carryOutCommand({ request, tools, places, first }, context);
}

// EXTERNAL MODULE: ./lib/run/settings-place.js
var settings_place = __webpack_require__(55998);
// EXTERNAL MODULE: ./lib/run/uncommitted-notice.js
var uncommitted_notice = __webpack_require__(11615);
;// CONCATENATED MODULE: ./lib/run/run.js
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














async function run(request, tools) {
    try {
        if (!(await isFolder(request.directory)))
            return refuse(request, [noFolder(request.directory)]);
        return await runInRepository(request, tools);
    }
    catch (error) {
        const ending = (0,failure/* isUsageFailure */.Wf)(error) ? 'usage' : 'failed';
        return finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, [(0,failure/* problemOf */.Zw)(error)]), ending });
    }
}
async function runInRepository(request, tools) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { directory, environment, githubToken, serverUrl, snapshot } = request;
        const opened = __addDisposableResource(env_1, await (0,repository_open/* openRepository */.h)({ directory, environment, githubToken, serverUrl, snapshot }), true);
        return await runOpened(request, tools, opened);
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
async function runOpened(request, tools, opened) {
    const { directory, config, overrides } = request;
    const { root, repository } = opened;
    const head = await (0,run_head/* findHead */.m)(request, tools, opened);
    if (head.kind === 'mistake')
        return refuse(request, [head.problem]);
    if (head.kind === 'nothing')
        return finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, [head.problem]), ending: 'done' });
    const place = await (0,settings_place/* settingsPlace */.t9)(request, { repository, root, directory, config, overrides }, head);
    const found = await (0,find_settings/* findSettings */.n4)(place, head.settingsCommit, head.settingsFirst);
    if (!found.ok)
        return refuse(request, found.problems);
    const { settings, file } = found;
    const at = place.directory === directory ? opened : { ...opened, workingDirectory: (0,settings_place/* workingDirectoryOf */._X)(place) };
    const differing = uncommitted(request, at, settings, file);
    differing.catch(() => undefined);
    const site = await findBuiltSite(request.command, settings, place.directory);
    if (!site.ok)
        return refuse(request, [...found.problems, site.problem]);
    const { built } = site;
    const context = contextOf(request, tools, at, { settings, settingsFile: file.shown, built, head: head.commit });
    const named = { ...request, paths: (0,settings_place/* pathsFrom */.lL)(request, place) };
    const result = await runCommand(named, tools, { opened: at, place: { ...place, file } }, context);
    const notShown = request.proposal ? await (0,find_settings/* changedSettingsProblems */.YI)(place, head.settingsCommit, head.commit) : [];
    const report = {
        ...result.report,
        problems: [...found.problems, ...notShown, ...result.report.problems, ...(await differing)],
    };
    const { explanation, seen, lookAt, newKey } = result;
    return { ...finish(request, { ...result, report }), explanation, seen, lookAt, newKey, settingsFile: file.shown };
}
async function uncommitted({ isInteractive, command, commit, snapshot }, { uncommitted: paths, workingDirectory }, settings, { shown }) {
    if (!isInteractive || snapshot || commit !== undefined || ['setup', 'access', 'audit'].includes(command))
        return [];
    return (0,uncommitted_notice/* uncommittedNotice */.U)(await paths(), settings, workingDirectory, shown);
}
function contextOf(request, { clock, logger }, { repository, workingDirectory, origin }, { settings, settingsFile, built, head }) {
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
    return finish(request, { report: (0,publish_result/* emptyReport */._)(request.command, problems), ending: 'usage' });
}
function finish({ command }, { report, ending }) {
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


/***/ })

};
