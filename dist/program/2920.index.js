export const id = 2920;
export const ids = [2920];
export const modules = {

/***/ 93852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createConverterPool: () => (/* binding */ createConverterPool)
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
    warm() {
        this.#enqueue(async () => {
            const worker = this.#living();
            await this.#untilStopped(worker, () => worker.ask({ kind: 'load' }));
        }).catch(() => undefined);
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
        warm: () => pool.warm(),
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
    warm() {
        this.#first.warm();
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

/***/ 83918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayBeOn)
/* harmony export */ });
function mayBeOn({ extensions }, ...names) {
    return extensions === undefined || names.some((name) => extensions.includes(name));
}


/***/ }),

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ mayTakeLast),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   SC: () => (/* binding */ lastTaken),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iB: () => (/* binding */ NestedTooDeep),
/* harmony export */   mj: () => (/* binding */ VALUE_COST),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   tG: () => (/* binding */ notAMapping),
/* harmony export */   uk: () => (/* binding */ emptyMapping),
/* harmony export */   zZ: () => (/* binding */ mergesNothing)
/* harmony export */ });
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96905);

const DEEPEST = 50;
const MOST = 1_000_000;
const VALUE_COST = 20;
function emptyMapping() {
    return Object.create(null);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function plainValue(value, leaf, depth = 0) {
    if (depth > DEEPEST)
        throw new NestedTooDeep();
    if (Array.isArray(value))
        return value.map((entry) => plainValue(entry, leaf, depth + 1));
    if (!isMapping(value))
        return leaf(value);
    const mapping = emptyMapping();
    for (const [key, entry] of Object.entries(value))
        mapping[key] = plainValue(entry, leaf, depth + 1);
    return mapping;
}
class NestedTooDeep extends Error {
}
function invalid(format, reason, place, hint) {
    return {
        level: 'error',
        code: 'front-matter-invalid',
        message: `The front matter must be valid ${format}, but here it is not: ${reason.trim().replace(/\.$/, '')}.`,
        hint,
        ...place,
    };
}
const NEVER_TWICE = new Set(['permissions', 'coveo', 'publish', 'draft', 'published', 'unlisted']);
function mayTakeLast(key, duplicates) {
    return duplicates === 'take-last' && !NEVER_TWICE.has(key);
}
function lastTaken(key, first, place) {
    const problem = duplicateKey(key, first, place);
    return {
        ...problem,
        level: 'warning',
        message: `${problem.message} The last one counts, as the generator takes it.`,
    };
}
function mergesNothing(value, place) {
    return {
        level: 'warning',
        code: 'front-matter-merge',
        message: `The merge key \`<<\` must be given a mapping, or a list of them, but ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .came */ .JD)(value)}, which adds nothing.`,
        hint: 'Give it an alias of a mapping, or write the keys out.',
        ...place,
    };
}
function duplicateKey(key, first, place) {
    return {
        level: 'error',
        code: 'front-matter-duplicate-key',
        message: `Each key of the front matter must be there once, but \`${key}\` is there twice (the first is ${above(first, place)}).`,
        hint: 'Keep one of the two.',
        ...place,
    };
}
function above(first, place) {
    const lines = place.line - first.line;
    if (lines === 0)
        return 'on the same line';
    return lines === 1 ? 'one line above' : `${lines} lines above`;
}
function notAMapping(what, place) {
    return {
        level: 'error',
        code: 'front-matter-not-a-mapping',
        message: `The front matter must be a mapping such as \`title: Start here\`, but it is ${what}.`,
        hint: 'If the first line is meant as a horizontal rule, write `***` instead.',
        ...place,
    };
}
function tooLarge(place) {
    return {
        level: 'error',
        code: 'front-matter-too-large',
        message: 'The front matter holds too much, or nests too deep, once its aliases are followed, so it is not read.',
        hint: 'Keep data of this size in a file of its own.',
        ...place,
    };
}


/***/ }),

/***/ 18873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   j: () => (/* binding */ yamlTags)
/* harmony export */ });
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?[ \t]*(?:([Zz])|([-+])(\d{1,2})(?::?(\d{2}))?)?)?$/;
const timestamp = {
    tag: 'tag:yaml.org,2002:timestamp',
    default: true,
    test: TIMESTAMP,
    resolve: (text) => dateOf(text) ?? text,
};
const leadingZero = {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    test: /^[-+]?0\d[\d.eE+-]*$/,
    resolve: (text) => text,
};
const longNumber = {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    test: /^[-+]?\d{16,}$/,
    resolve: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
};
function yamlTags(schema) {
    return [leadingZero, longNumber, timestamp, ...schema];
}
function dateOf(text) {
    const parts = TIMESTAMP.exec(text);
    if (!parts)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return isDay(year, month, day) && isTime(hour ?? 0, minute ?? 0, second ?? 0)
        ? new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds(parts[7])) - zone(parts))
        : undefined;
}
function isDay(year, month, day) {
    return year > 99 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function isTime(hour, minute, second) {
    return hour < 24 && minute < 60 && second < 60;
}
function milliseconds(fraction = '') {
    return Number(fraction.padEnd(3, '0').slice(0, 3));
}
function zone([, , , , , , , , , sign, hours = '0', minutes = '0']) {
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return sign === '-' ? -ahead : ahead;
}


/***/ }),

/***/ 35065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   Z$: () => (/* binding */ NAMELESS),
/* harmony export */   aW: () => (/* binding */ headingRules),
/* harmony export */   dC: () => (/* binding */ hugoId),
/* harmony export */   xX: () => (/* binding */ vitepressId)
/* harmony export */ });
/* unused harmony export EMOJI */
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42710);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83918);


function namesFor(headings, { createNamer, reserved, titles }) {
    const marks = headings.flatMap(({ marked }) => (marked === undefined || isBase(marked) ? [] : [marked]));
    const taken = new Set(reserved === 'all' ? marks : []);
    const nameOf = createNamer(taken);
    const ids = headings.map(({ name, marked, hasId, text }) => {
        if (hasId || marked === NAMELESS)
            return undefined;
        const isNameless = titles === 'off' && name === 'h1';
        if (marked === undefined || isBase(marked)) {
            const id = nameOf(marked?.slice(1) ?? oneLine(text));
            return isNameless || id === '' ? undefined : id;
        }
        if (reserved)
            taken.add(marked);
        return isNameless ? undefined : marked;
    });
    return { ids, nameOf };
}
const NAMELESS = '=';
function isBase(marked) {
    return marked.startsWith('~');
}
function oneLine(text) {
    return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
const GITHUB = { marks: true, terms: false, createNamer: githubNamer };
const RULES = {
    plain: GITHUB,
    jekyll: jekyllRules({}),
    hugo: hugoRules({}),
    docusaurus: { ...GITHUB, titles: 'off' },
    mkdocs: mkdocsRules({}),
    vitepress: { marks: true, terms: false, reserved: 'above', createNamer: (taken) => numbered(vitepressId, taken) },
};
function headingRules(generator, dialect) {
    if (!dialect)
        return RULES[generator];
    const rules = rulesBy(generator, dialect);
    return dialect.ids === 'off' ? { ...rules, createNamer: () => () => '' } : rules;
}
function rulesBy(generator, dialect) {
    if (generator === 'mkdocs')
        return mkdocsRules(dialect);
    if (generator === 'hugo')
        return hugoRules(dialect);
    return generator === 'jekyll' ? jekyllRules(dialect) : RULES[generator];
}
function jekyllRules({ ids, idPrefix = '' }) {
    const idOf = ids === 'kramdown' ? kramdownId : kramdownGithubId;
    return {
        ...GITHUB,
        createNamer: () => {
            const nameOf = countedByBase(idOf);
            return (text) => idPrefix + nameOf(text.replaceAll(DASHES, ''));
        },
    };
}
const DASHES = /(?<=\s)-{2,3}(?=\s)/g;
function hugoRules(dialect) {
    const idOf = (text) => hugoId(text, dialect) || 'heading';
    return { marks: true, terms: true, reserved: 'above', createNamer: (taken) => numbered(idOf, taken) };
}
function mkdocsRules(dialect) {
    const idOf = (text) => mkdocsId(text, dialect);
    const marks = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeOn */ .q)(dialect, 'attr_list');
    return { marks, terms: false, reserved: 'all', createNamer: (taken) => counted(idOf, taken) };
}
function githubNamer() {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    return (text) => slugger.slug(text);
}
function numbered(idOf, given = new Set()) {
    return (text) => {
        const id = idOf(text);
        let unique = id;
        for (let number = 1; given.has(unique); number++)
            unique = `${id}-${number}`;
        given.add(unique);
        return unique;
    };
}
function countedByBase(idOf) {
    const counts = new Map();
    return (text) => {
        const id = idOf(text);
        const count = counts.get(id) ?? 0;
        counts.set(id, count + 1);
        return count === 0 ? id : `${id}-${count}`;
    };
}
function counted(idOf, given = new Set()) {
    return (text) => {
        let id = idOf(text);
        while (id === '' || given.has(id)) {
            const [, before = id, number = '0'] = /^(.*)_(\d+)$/s.exec(id) ?? [];
            id = `${before}_${Number(number) + 1}`;
        }
        given.add(id);
        return id;
    };
}
function mkdocsId(written, { idLetters, idCase, idSeparator: separator = '-', extensions }) {
    const text = extensions?.includes('pymdownx.emoji') ? written.replaceAll(EMOJI, '') : written;
    const known = idLetters === 'all' ? text.normalize('NFC') : text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '');
    const words = known.replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '').trim();
    const cased = idCase === 'keep' ? words : words.toLowerCase();
    return cased.replaceAll(separator === '-' ? /[-\s]+/g : /\s+/g, separator);
}
const EMOJI = /(?<![\w:]):[a-z0-9_+-]{1,40}:(?![\w:])/g;
function hugoId(written, { ids, idLetters, extensions }) {
    const text = extensions?.includes('emoji') ? written.replaceAll(EMOJI, '\u{1F389}') : written;
    if (ids === 'blackfriday')
        return text
            .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
            .replaceAll(/^-|-$/g, '')
            .toLowerCase();
    const known = idLetters === 'ascii'
        ? text
            .normalize('NFD')
            .replaceAll(/\p{Mn}/gu, '')
            .normalize('NFC')
            .replaceAll(/[^\p{ASCII}]/gu, '')
        : text;
    return known
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
        .replaceAll(' ', '-');
}
function kramdownGithubId(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
        .replaceAll(/[ \t]/g, '-');
}
function kramdownId(text) {
    const id = text
        .replace(/^[^a-zA-Z]+/, '')
        .replaceAll(/[^a-zA-Z0-9 -]/g, '')
        .replaceAll(' ', '-')
        .toLowerCase();
    return id || 'section';
}
function vitepressId(text) {
    return text
        .replaceAll(EMOJI, '')
        .normalize('NFKD')
        .replaceAll(/[\u0300-\u036F]/g, '')
        .replaceAll(/\p{Cc}/gu, '')
        .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .replace(/^(\d)/, '_$1')
        .toLowerCase();
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   nf: () => (/* binding */ convertValue),
/* harmony export */   xw: () => (/* binding */ languageTag),
/* harmony export */   yc: () => (/* binding */ writtenMoment)
/* harmony export */ });
/* harmony import */ var _settings_rules_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18873);


function convertValue(value) {
    if (Array.isArray(value))
        return convertArray(value);
    if (value === null || value === undefined)
        return { kind: 'nothing' };
    const single = singleOf(value);
    return single === undefined ? { kind: 'unsendable', reason: reasonOf(value) } : { kind: 'value', value: single };
}
function convertArray(values) {
    const some = values.filter((value) => value !== null && value !== undefined);
    const singles = some.map(singleOf);
    const bad = singles.indexOf(undefined);
    if (bad >= 0)
        return { kind: 'unsendable', reason: `is a list of which one entry ${reasonOf(some[bad])}` };
    const kept = singles.filter((single) => single !== undefined && !isBlank(single));
    return kept.length === 0 && values.length > 0 ? { kind: 'nothing' } : { kind: 'value', value: kept };
}
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
function singleOf(value) {
    if (value instanceof Date)
        return isoOf(value);
    if (typeof value === 'string')
        return value.toWellFormed();
    return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}
function reasonOf(value) {
    if (typeof value === 'number')
        return `is \`${value}\``;
    if (value instanceof Date)
        return 'is a date that the calendar does not have';
    return Array.isArray(value) ? 'is a list' : 'is a mapping';
}
function isoOf(date) {
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
function momentOf(value) {
    if (value instanceof Date)
        return value;
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    const written = (0,_front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(text) ?? (0,_front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(text.replace(/^(\S+[Tt ]+\d{1,2}:\d{2})(?!:)/, '$1:00'));
    if (written || !/(?:GMT|UTC?|[+-]\d{2}:?\d{2})$/.test(text))
        return written;
    const parsed = new Date(text);
    return Number.isNaN(parsed.getTime()) ? undefined : parsed;
}
function writtenMoment(value) {
    const moment = momentOf(value);
    if (moment || typeof value !== 'string')
        return moment;
    return momentOf(value.trim().replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?=$|[Tt\s])/, '$1-$3-$4'));
}
function titleText(value) {
    if (value instanceof Date)
        return isoOf(value)?.replace('T00:00:00Z', '');
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    const text = String(value).toWellFormed().replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
}
function languageTag(value) {
    const tag = typeof value === 'string' ? value.trim() : '';
    return /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? (0,_settings_rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLanguage */ .vQ)(tag.replaceAll('_', '-')) : undefined;
}


/***/ }),

/***/ 23905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/;
function* linesOf(text) {
    let open;
    for (let start = 0; start <= text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed;
        const line = text.slice(start, end);
        const [, marks, rest = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
        const opens = open === undefined && marks !== undefined && !(marks.startsWith('`') && rest.includes('`'));
        const closes = open !== undefined && marks?.startsWith(open) === true && rest.trim() === '';
        yield { start, end, text: line, fenced: open !== undefined || opens };
        if (opens)
            open = marks;
        else if (closes)
            open = undefined;
        start = end + 1;
    }
}


/***/ }),

/***/ 12234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withoutFencedCode),
/* harmony export */   z: () => (/* binding */ openMdxCodeBlocks)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23905);

function openMdxCodeBlocks(text) {
    if (!text.includes('mdx-code-block'))
        return text;
    const lines = text.split('\n');
    let open;
    for (const [at, line] of lines.entries()) {
        const [, opening] = /^ *(`{3,4}) *mdx-code-block\r?$/.exec(line) ?? [];
        if (open && line.trim() === open.ticks) {
            for (const fence of [open.at, at])
                lines[fence] = blank(lines[fence] ?? '');
            open = undefined;
        }
        else if (opening !== undefined && !open)
            open = { at, ticks: opening };
    }
    return lines.join('\n');
}
function blank(line) {
    return line.replaceAll(/[^\r]/g, ' ');
}
function withoutFencedCode(text) {
    return [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(text)].map(({ text: line, fenced }) => (fenced ? '' : line)).join('\n');
}


/***/ }),

/***/ 36850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeCounter),
/* harmony export */   _: () => (/* binding */ offsetCounter)
/* harmony export */ });
function placeCounter(text) {
    const starts = lineStarts(text);
    return (offset) => {
        const at = Math.min(Math.max(offset, 0), text.length);
        const line = lastAtMost(starts, at);
        return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    };
}
function offsetCounter(text) {
    const starts = lineStarts(text);
    return ({ line, column = 1 }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
function lineStarts(text) {
    const starts = [0];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        starts.push(feed + 1);
    return starts;
}
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 42710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ BananaSlug)
});

// UNUSED EXPORTS: slug

;// CONCATENATED MODULE: ./node_modules/github-slugger/regex.js
// This module is generated by `script/`.
/* eslint-disable no-control-regex, no-misleading-character-class, no-useless-escape */
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g

;// CONCATENATED MODULE: ./node_modules/github-slugger/index.js


const own = Object.hasOwnProperty

class BananaSlug {
  constructor () {
    // eslint-disable-next-line no-unused-expressions
    this.occurrences

    this.reset()
  }

  slug (value, maintainCase) {
    const self = this
    let result = slug(value, maintainCase === true)
    const originalSlug = result

    while (own.call(self.occurrences, result)) {
      self.occurrences[originalSlug]++
      result = originalSlug + '-' + self.occurrences[originalSlug]
    }

    self.occurrences[result] = 0

    return result
  }

  reset () {
    this.occurrences = Object.create(null)
  }
}

function slug (value, maintainCase) {
  if (typeof value !== 'string') return ''
  if (!maintainCase) value = value.toLowerCase()
  return value.replace(regex, '').replace(/ /g, '-')
}


/***/ })

};
