export const id = 571;
export const ids = [571];
export const modules = {

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveSandbox: () => (/* binding */ serveSandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/sandbox/faults/fault-plan.js
var fault_plan = __webpack_require__(7661);
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

// EXTERNAL MODULE: ./lib/sandbox/server.js + 76 modules
var server = __webpack_require__(7959);
;// CONCATENATED MODULE: ./lib/cli/serve-sandbox.js





const USUAL_PORT = 7700;
async function serveSandbox(options, signal) {
    const { port = USUAL_PORT, database, faultEndpoint } = options;
    if (port > 65_535) {
        process.stderr.write(`\`--port\` must be at most 65535, but it is ${port}.\n`);
        return 2;
    }
    try {
        const faults = await readFaults(options.faults);
        const sandbox = await (0,server/* startSandbox */.O)({ port, database, open: true, faults, faultEndpoint });
        process.stderr.write(welcome(sandbox.url, database));
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
        process.stderr.write(`The sandbox could not start: ${reason}\n${remedyFor(error, port, database)}\n`);
        return 1;
    }
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
function welcome(url, database) {
    return [
        `The sandbox is at ${url}/ (search it there).`,
        database === undefined ? 'It is kept in memory; --database FILE keeps it.' : `It is kept in ${database}.`,
        `Publish into it: COVEO_API_KEY=${server/* SANDBOX_KEY */.G} docs-to-coveo publish --api-url ${url} --platform-url ${url}`,
        'Stop it with Ctrl+C.\n',
    ].join('\n');
}


/***/ })

};
