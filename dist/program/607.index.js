export const id = 607;
export const ids = [607];
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

/***/ 73259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveSandbox: () => (/* binding */ serveSandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/run/sandbox-outline.js
var sandbox_outline = __webpack_require__(54085);
// EXTERNAL MODULE: ./lib/sandbox/faults/fault-plan.js
var fault_plan = __webpack_require__(67661);
;// CONCATENATED MODULE: ./lib/sandbox/faults/short-faults.js

const USUAL = [
    { fault: 'throttled', seconds: 2 },
    { fault: 'throttled' },
    { fault: 'error', status: 500 },
    { fault: 'error', status: 502 },
    { fault: 'error', status: 503 },
    { fault: 'error', status: 504 },
    { fault: 'cut-before' },
    { fault: 'cut-after' },
    { fault: 'slow', seconds: 1 },
    { fault: 'expired' },
    { fault: 'denied' },
];
function parseShortFaults(text) {
    const pairs = new Map(text.split(',').map((pair) => splitPair(pair.trim())));
    const [seed, chance] = [Number(pairs.get('seed') ?? 1), Number(pairs.get('probability'))];
    const isKnown = [...pairs.keys()].every((name) => name === 'seed' || name === 'probability');
    if (!isKnown || !Number.isInteger(seed) || !(chance > 0 && chance <= 1)) {
        throw new fault_plan/* FaultPlanError */.IC(`Expected a file, or faults such as \`seed=7,probability=0.05\` (a whole number; more than 0, at most 1), but it is \`${text}\`.`);
    }
    const rules = USUAL.map((fault) => ({ ...fault, probability: chance / USUAL.length }));
    return (0,fault_plan/* parseFaultPlan */.jC)({ seed, rules });
}
function splitPair(pair) {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

// EXTERNAL MODULE: ./lib/sandbox/server.js + 124 modules
var server = __webpack_require__(23645);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/settings/load.js + 2 modules
var load = __webpack_require__(62750);
;// CONCATENATED MODULE: ./lib/cli/sandbox-here.js




const HELD = 'It holds what the database holds.';
async function sandboxHere({ config, database, organization, source, workingDirectory = '.', }) {
    for (const name of config === undefined ? load/* SETTINGS_PATHS */.RJ : [config]) {
        const text = await textOf((0,external_node_path_.resolve)(workingDirectory, name));
        if (text === undefined)
            continue;
        const parsed = (0,load/* parseSettings */.P$)(text, name);
        const option = (value, from) => (value === undefined ? undefined : { value, from });
        const overrides = {
            organization: option(organization, 'option `--organization`'),
            source: option(source, 'option `--source`'),
        };
        const resolved = parsed.ok ? (0,load/* resolveSettings */.Mo)(parsed.file, overrides) : parsed;
        if (!resolved.ok)
            return { ok: false, reason: whyNot(name, resolved.problems) };
        const outline = (0,sandbox_outline/* sandboxOutline */.g)(resolved.settings);
        const isOfDatabase = database !== undefined && outline.sources.length === 0;
        return { ok: true, outline, told: isOfDatabase ? HELD : toldOf(outline, ` (${name})`) };
    }
    if (config !== undefined)
        return { ok: false, reason: `There are no settings at \`${config}\`.` };
    if (database !== undefined && organization === undefined && source === undefined)
        return {
            ok: true,
            outline: { organizations: [], sources: [], providers: [] },
            told: HELD,
        };
    const id = organization ?? sandbox_outline/* UNNAMED */.r.organization;
    const sources = source === undefined ? [] : [{ organization: id, source }];
    const outline = { organizations: [id], sources, providers: [] };
    return { ok: true, outline, told: toldOf(outline, '') };
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
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

// EXTERNAL MODULE: ./lib/cli/sandbox-remedy.js
var sandbox_remedy = __webpack_require__(57910);
;// CONCATENATED MODULE: ./lib/cli/serve-sandbox.js








async function serveSandbox(options, signal) {
    const { port = sandbox_remedy/* USUAL_PORT */.p0, database, faultEndpoint } = options;
    const mistake = (0,sandbox_remedy/* portMistake */.Of)(port);
    if (mistake !== undefined) {
        process.stderr.write(`${mistake}\n`);
        return 2;
    }
    try {
        const faults = await readFaults(options.faults);
        const here = await sandboxHere(options);
        if (!here.ok) {
            process.stderr.write(`${here.reason}\n`);
            return 2;
        }
        const { open = false } = options;
        const sandbox = await (0,server/* startSandbox */.O)({ port, database, foreignProviders: true, open, faults, faultEndpoint });
        sandbox.hold(here.outline);
        const told = open ? 'It is open: organizations, sources and providers come to be when they are named.' : here.told;
        process.stderr.write(welcome({ url: sandbox.url, database, told, outline: here.outline }));
        if (faults || faultEndpoint)
            process.stderr.write(warning(sandbox, faultEndpoint));
        if (!signal.aborted)
            await (0,external_node_events_.once)(signal, 'abort');
        await sandbox.close();
        return 0;
    }
    catch (error) {
        if (error instanceof fault_plan/* FaultPlanError */.IC) {
            process.stderr.write(`${error.message}\n`);
            return 2;
        }
        const reason = error instanceof Error ? error.message : String(error);
        process.stderr.write(`The sandbox could not start: ${reason}\n${(0,sandbox_remedy/* remedyFor */.wJ)(error, port, database)}\n`);
        return 1;
    }
}
async function readFaults(text) {
    if (text === undefined)
        return undefined;
    if (/^(?:seed|probability)\s*=/.test(text))
        return parseShortFaults(text);
    try {
        return (0,fault_plan/* parseFaultPlan */.jC)(JSON.parse(await (0,promises_.readFile)(text, 'utf8')));
    }
    catch (error) {
        if (error instanceof fault_plan/* FaultPlanError */.IC)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new fault_plan/* FaultPlanError */.IC(`\`--faults\` expects a JSON file, or faults such as \`seed=7,probability=0.05\`, but \`${text}\` cannot be read: ${reason}`);
    }
}
function warning({ url, faults }, hasEndpoint) {
    const { rules } = faults.plan;
    const planned = rules.length > 0
        ? `Things go wrong here: ${rules.length === 1 ? '1 rule of faults is' : `${rules.length} rules of faults are`} on.`
        : 'No faults are on.';
    return `${planned}${hasEndpoint ? ` Change them with PUT ${url}/sandbox/faults.` : ''}\n`;
}
function welcome({ url, database, told, outline }) {
    const { organization, source } = outline.sources[0] ?? {
        organization: outline.organizations[0] ?? sandbox_outline/* UNNAMED */.r.organization,
        source: sandbox_outline/* UNNAMED */.r.source,
    };
    const into = `--api-url ${url} --platform-url ${url} --organization ${organization} --source ${source}`;
    return [
        `The sandbox is at ${url}/ (search it there).`,
        told,
        database === undefined ? 'It is kept in memory; --database FILE keeps it.' : `It is kept in ${database}.`,
        `Publish into it: COVEO_API_KEY=${server/* SANDBOX_KEY */.G} docs-to-coveo publish ${into}`,
        'Stop it with Ctrl+C.\n',
    ].join('\n');
}


/***/ }),

/***/ 54085:
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
