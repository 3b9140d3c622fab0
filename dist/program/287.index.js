export const id = 287;
export const ids = [287];
export const modules = {

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sandboxHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_sandbox_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4085);
/* harmony import */ var _settings_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2448);




async function sandboxHere({ config, database, organization, source, workingDirectory = '.', }) {
    for (const name of config === undefined ? _settings_load_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS_PATHS */ .RJ : [config]) {
        const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, name));
        if (text === undefined)
            continue;
        const parsed = (0,_settings_load_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P$)(text, name);
        const option = (value, from) => (value === undefined ? undefined : { value, from });
        const overrides = {
            organization: option(organization, 'option `--organization`'),
            source: option(source, 'option `--source`'),
        };
        const resolved = parsed.ok ? (0,_settings_load_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .Mo)(parsed.file, overrides) : parsed;
        if (!resolved.ok)
            return { ok: false, reason: whyNot(name, resolved.problems) };
        const outline = (0,_run_sandbox_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .sandboxOutline */ .g)(resolved.settings);
        return { ok: true, outline, told: toldOf(outline, ` (${name})`) };
    }
    if (config !== undefined)
        return { ok: false, reason: `There are no settings at \`${config}\`.` };
    if (database !== undefined && organization === undefined && source === undefined)
        return {
            ok: true,
            outline: { organizations: [], sources: [], providers: [] },
            told: 'It holds what the database holds.',
        };
    const id = organization ?? _run_sandbox_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .UNNAMED */ .r.organization;
    const sources = source === undefined ? [] : [{ organization: id, source }];
    const outline = { organizations: [id], sources, providers: [] };
    return { ok: true, outline, told: toldOf(outline, '') };
}
async function textOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function whyNot(name, problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more; \`docs-to-coveo check\` tells all)` : '';
    return `The sandbox begins with what \`${name}\` names, but that cannot be read: ${first?.message}${more}`;
}
function toldOf({ organizations: [organization], sources: [source], providers }, from) {
    if (!source)
        return `It holds the organization \`${organization}\` and no source${from}: \`--source ID\` makes one, \`docs-to-coveo setup --yes\` too, and \`--open\` takes whatever is named.`;
    const provider = providers.map(({ id }) => `, and the identity provider \`${id}\``).join('');
    const kind = source.visibility === 'SHARED' ? 'which everybody may see' : 'secured';
    return `It holds the organization \`${organization}\` with the source \`${source.source}\`, ${kind}${provider}${from}.`;
}


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ portMistake),
/* harmony export */   p0: () => (/* binding */ USUAL_PORT),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
const USUAL_PORT = 7700;
function portMistake(port) {
    return port > 65_535 ? `\`--port\` must be at most 65535, but it is ${port}.` : undefined;
}
function remedyFor(error, port, database) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
        return `Something listens on port ${port} already; a sandbox, perhaps: http://127.0.0.1:${port}/. Choose another port with --port.`;
    if (code === 'EACCES')
        return `Port ${port} is not for everybody. Choose one above 1023 with --port.`;
    if (database !== undefined)
        return `\`--database\` needs a file that a sandbox wrote, or a new one in a folder that is there, but it is ${JSON.stringify(database)}.`;
    return 'Choose another port with --port.';
}


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servePreview: () => (/* binding */ servePreview)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/process/open-browser.js

const OPENERS = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
};
function openBrowser(address, platform = process.platform) {
    const [program, ...words] = OPENERS[platform] ?? ['xdg-open'];
    const started = (0,external_node_child_process_.spawn)(program, [...words, address], { stdio: 'ignore', detached: true });
    started.on('error', () => undefined);
    started.unref();
}

// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(159);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/process/watch-folder.js


const NOT_OF_PEOPLE = new Set(['.git', 'node_modules']);
const QUIET_MS = 60;
function watchFolder(folder, onChange, ignored = []) {
    let timer;
    const watcher = (0,external_node_fs_.watch)(folder, { recursive: true }, (_, name) => {
        const path = (name ?? '').split(external_node_path_.sep).join('/');
        if (path.split('/').some((part) => NOT_OF_PEOPLE.has(part)))
            return;
        if (ignored.some((one) => path === one || path.startsWith(`${one}/`)))
            return;
        clearTimeout(timer);
        timer = setTimeout(onChange, QUIET_MS);
    });
    watcher.on('error', () => undefined);
    return () => {
        clearTimeout(timer);
        watcher.close();
    };
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/conversion/converter-pool.js + 4 modules
var converter_pool = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/run/run.js + 177 modules
var run = __webpack_require__(7292);
;// CONCATENATED MODULE: ./lib/run/preview.js


const NOTE = 'preview';
const MOST_SHOWN = 100;
function openPreview(request, tools, sandbox) {
    const { logger, signal } = tools;
    const conversion = (0,converter_pool/* createConverterPool */.b)({ signal, say: (line) => logger.info(line) });
    const publish = {
        ...request,
        command: 'publish',
        state: 'ref',
        workTree: true,
        sandbox: { running: sandbox },
        options: {
            onError: 'skip',
            anyBranch: true,
            allowDeletes: Number.MAX_SAFE_INTEGER,
            leaseSeconds: 120,
            run: 'preview',
        },
    };
    return {
        async show() {
            const finished = await (0,run/* run */.e)(publish, { ...tools, conversion });
            await sandbox.settle();
            sandbox.notes.set(NOTE, noteOf(finished));
            sandbox.changed();
            return finished;
        },
        [Symbol.asyncDispose]: () => conversion[Symbol.asyncDispose](),
    };
}
function noteOf({ report }) {
    const { counts, problems } = report;
    return JSON.stringify({ counts, problems: problems.slice(0, MOST_SHOWN) });
}

// EXTERNAL MODULE: ./lib/sandbox/server.js + 124 modules
var server = __webpack_require__(3645);
// EXTERNAL MODULE: ./lib/cli/sandbox-here.js
var sandbox_here = __webpack_require__(8104);
// EXTERNAL MODULE: ./lib/cli/sandbox-remedy.js
var sandbox_remedy = __webpack_require__(7910);
;// CONCATENATED MODULE: ./lib/cli/serve-preview.js









async function servePreview(options, { environment }, { logger, signal }) {
    const { port = sandbox_remedy/* USUAL_PORT */.p0, workingDirectory, config, openBrowser: isOpened = false } = options;
    const mistake = (0,sandbox_remedy/* portMistake */.Of)(port);
    if (mistake !== undefined) {
        process.stderr.write(`${mistake}\n`);
        return 2;
    }
    let sandbox;
    try {
        sandbox = await (0,server/* startSandbox */.O)({ port, foreignProviders: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        process.stderr.write(`The preview could not start: ${reason}\n${(0,sandbox_remedy/* remedyFor */.wJ)(error, port, undefined)}\n`);
        return 1;
    }
    const directory = (0,external_node_path_.resolve)(workingDirectory ?? '.');
    const request = { directory, isAnyFolder: workingDirectory === undefined, environment, config, overrides: {} };
    const tools = { clock: system_clock/* systemClock */.m, logger, signal };
    const preview = openPreview(request, tools, sandbox);
    const address = `${sandbox.url}/${await viewOf(options)}`;
    process.stderr.write(`The preview is at ${address} and follows what you save. Stop it with Ctrl+C.\n`);
    if (isOpened)
        openBrowser(address);
    try {
        await follow(preview, { directory, clock: system_clock/* systemClock */.m, signal, options });
    }
    finally {
        await preview[Symbol.asyncDispose]();
        await sandbox.close();
    }
    return 0;
}
async function follow(preview, { directory, clock, signal, options }) {
    let isChanged = true;
    let wake = () => undefined;
    const stop = watchFolder(directory, () => {
        isChanged = true;
        wake();
    });
    signal.addEventListener('abort', () => wake(), { once: true });
    try {
        while (!signal.aborted) {
            if (!isChanged) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
                continue;
            }
            isChanged = false;
            const { report } = await preview.show();
            if (signal.aborted)
                return;
            process.stdout.write(`${clock.now().toTimeString().slice(0, 8)} ${(0,report_text/* renderText */.S)(report, look(options))}\n`);
        }
    }
    finally {
        stop();
    }
}
function look({ verbose = false }) {
    const { isTTY, columns } = process.stdout;
    return { color: isTTY === true && !process.env.NO_COLOR, verbose, width: columns };
}
async function viewOf(options) {
    const { as } = options;
    if (as === undefined)
        return '';
    if (as === 'anonymous')
        return '?as=anonymous';
    const here = await (0,sandbox_here/* sandboxHere */.M)(options);
    const [provider] = here.ok ? here.outline.providers : [];
    const name = as.replace(/^user:/, '');
    return `?${new URLSearchParams({ as: [provider?.id ?? 'Email Security Provider', name].map(encodeURIComponent).join('/') })}`;
}


/***/ })

};
