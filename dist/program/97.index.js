export const id = 97;
export const ids = [97];
export const modules = {

/***/ 57910:
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

/***/ 30345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servePreview: () => (/* binding */ servePreview)
});

// UNUSED EXPORTS: viewOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
var system_clock = __webpack_require__(50159);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/process/watch-folder.js


const NOT_OF_PEOPLE = new Set(['.git', 'node_modules']);
const QUIET_MS = 60;
function watchFolder(folder, onChange) {
    let timer;
    const watcher = (0,external_node_fs_.watch)(folder, { recursive: true }, (_, name) => {
        const path = (name ?? '').split(external_node_path_.sep).join('/');
        if (path.split('/').some((part) => NOT_OF_PEOPLE.has(part)))
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
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/repository/open.js + 12 modules
var repository_open = __webpack_require__(60936);
;// CONCATENATED MODULE: ./lib/run/kept-conversion.js
class KeptConversion {
    #workers;
    from(make) {
        this.#workers ??= make();
        return this.#workers;
    }
    async [Symbol.asyncDispose]() {
        await this.#workers?.[Symbol.asyncDispose]();
    }
}

// EXTERNAL MODULE: ./lib/run/run.js + 6 modules
var run = __webpack_require__(38631);
;// CONCATENATED MODULE: ./lib/run/preview.js
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



const NOTE = 'preview';
const MOST_SHOWN = 100;
function openPreview(request, tools, sandbox) {
    const conversion = new KeptConversion();
    const publish = {
        ...request,
        command: 'publish',
        state: 'ref',
        snapshot: 'work-tree',
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
        root: () => rootAround(request),
        async show() {
            const finished = await (0,run/* run */.eF)(publish, { ...tools, conversion });
            await sandbox.settle();
            sandbox.notes.set(NOTE, noteOf(finished));
            sandbox.changed();
            return finished;
        },
        [Symbol.asyncDispose]: () => conversion[Symbol.asyncDispose](),
    };
}
async function rootAround({ directory, environment }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = __addDisposableResource(env_1, await (0,repository_open/* openRepository */.h)({ directory, environment }), true);
            const { root } = opened;
            return root;
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
    catch {
        return directory;
    }
}
function noteOf({ report }) {
    const { counts, problems } = report;
    return JSON.stringify({ counts, problems: problems.slice(0, MOST_SHOWN) });
}

// EXTERNAL MODULE: ./lib/sandbox/server.js + 124 modules
var server = __webpack_require__(23645);
// EXTERNAL MODULE: ./lib/cli/sandbox-remedy.js
var sandbox_remedy = __webpack_require__(57910);
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
    const address = `${sandbox.url}/${viewOf(options.as)}`;
    process.stderr.write(`The preview is at ${address} and follows what you save. Stop it with Ctrl+C.\n`);
    if (isOpened)
        openBrowser(address);
    try {
        await follow(preview, { root: await preview.root(), clock: system_clock/* systemClock */.m, signal, options });
    }
    finally {
        await preview[Symbol.asyncDispose]();
        await sandbox.close();
    }
    return 0;
}
async function follow(preview, { root, clock, signal, options }) {
    let isChanged = true;
    let wake = () => undefined;
    const stop = watchFolder(root, () => {
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
function viewOf(as) {
    if (as === undefined)
        return '';
    const name = as.replace(/^(?:user|group|virtualGroup):/, '');
    return `?${new URLSearchParams(as === 'anonymous' ? { as } : { other: name })}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports datetime, date, time */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODuration */ .$A2, params);
}


/***/ })

};
