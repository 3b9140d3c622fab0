export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _process_quiet_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8475);
/* harmony import */ var _process_heap_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(885);
/* harmony import */ var _cli_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3721);
/* harmony import */ var _process_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2564);
/* harmony import */ var _process_stop_signal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5998);





const secrets = (0,_process_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSecrets */ .P)(process.env);
process.exitCode = await (0,_cli_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), secrets, (0,_process_stop_signal_js__WEBPACK_IMPORTED_MODULE_4__/* .stopSignal */ .Z)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(159);
// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(1477);
// EXTERNAL MODULE: ./lib/publish/result.js + 1 modules
var result = __webpack_require__(9263);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/report/fold.js
var fold = __webpack_require__(8387);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(6906);
;// CONCATENATED MODULE: ./lib/report/access-answer.js




/** Pages of one kind that are shown before the rest is folded. */
const SHOWN = 50;
/** The answer for people: what they see and why, then what they do not. Ends with a line break. */
function renderAccess({ identity, groups, pages }, verbose) {
    const who = identity === 'anonymous' ? identity : (0,model_identity/* identityText */.K)({ kind: identity.kind, name: identity.name });
    const of = (visible) => pages.filter((page) => page.visible === visible);
    const lines = (visible) => (0,fold/* fold */.A)(of(visible).map(({ path, because }) => `  ${visible ? '+' : '-'} ${(0,plain/* plain */.pj)(path)}  (${(0,plain/* plain */.pj)(because)})`), SHOWN, verbose);
    const [seen, unseen] = [of(true).length, of(false).length];
    const sections = [
        [(0,plain/* plain */.pj)(`${who} sees ${seen} of ${(0,counts/* plural */.LS)(pages.length, 'page')}`)],
        groups.length === 0 ? [] : [(0,plain/* plain */.pj)(`Groups: ${groups.map(({ name }) => name).join(', ')}`)],
        lines(true),
        unseen === 0 ? [] : ['Not seen:', ...lines(false)],
    ];
    const texts = sections.filter((some) => some.length > 0).map((some) => some.join('\n'));
    return `${texts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/paint.js
var paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/problem-lines.js
var problem_lines = __webpack_require__(271);
;// CONCATENATED MODULE: ./lib/report/explain-text.js




const SHOWN_HTML_LINES = 30;
const SHOWN_HTML_WIDTH = 160;
/** An explanation for people, in plain text that ends with a line break. */
function renderExplanation(explanation) {
    const { path, problems } = explanation;
    const sections = [
        [`${(0,plain/* plain */.pj)(path)} ${verdict(explanation)}`, ...columns(facts(explanation))],
        ...(explanation.kind === 'page' ? pageSections(explanation) : []),
        section(`${(0,counts/* countProblems */._k)(problems)}:`, (0,problem_lines/* problemLines */.p)(problems, (0,paint/* paintWith */.H)(false))),
    ];
    const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
}
function verdict(explanation) {
    switch (explanation.kind) {
        case 'page':
            return 'is published';
        case 'unpublished':
            return `is not published: ${(0,plain/* plainSentence */.Gx)(explanation.reason)}`;
        case 'not-taken':
            return `is not a page: ${(0,plain/* plainSentence */.Gx)(explanation.reason)}`;
        case 'error':
            return 'cannot be published as it is';
    }
}
function facts(explanation) {
    if (explanation.kind === 'not-taken')
        return [];
    const { content, generator } = explanation;
    const until = 'until' in explanation && explanation.until !== undefined ? [['looked at again', (0,plain/* plain */.pj)(explanation.until)]] : [];
    return [
        ...(explanation.kind === 'page'
            ? [
                ['address', (0,plain/* plain */.pj)(explanation.documentId)],
                ['given by', (0,plain/* plainSentence */.Gx)(explanation.rule)],
                ['title', (0,plain/* plain */.pj)(explanation.title)],
            ]
            : []),
        [
            'content',
            `${content.root === '' ? 'the working directory' : (0,plain/* plain */.pj)(content.root)}, hung at ${(0,plain/* plain */.pj)(content.prefix)}`,
        ],
        ['generator', generator],
        ...until,
    ];
}
function pageSections({ metadata, leftOut, permissions, includes, html }) {
    return [
        section('Metadata:', columns(metadata.map(({ key, value, from }) => [(0,plain/* plain */.pj)(key), valueText(value), (0,plain/* plainSentence */.Gx)(from)]))),
        section('Seen by:', permissions ? columns(permissions.sets.map(setRow)) : []),
        section('Left out:', columns(leftOut.map(({ key, reason }) => [(0,plain/* plain */.pj)(key), (0,plain/* plainSentence */.Gx)(reason)]))),
        section('Includes:', columns(includes.map((path) => [(0,plain/* plain */.pj)(path)]))),
        section('HTML:', html === undefined ? [] : htmlLines(html)),
    ];
}
/** All sets must allow; of levels, the first that decides counts. */
function setRow({ set, level, from, allows }) {
    return [`${level === undefined ? '' : `level ${level}: `}${(0,plain/* plain */.pj)(set)}`, (0,plain/* plain */.pj)(allows), (0,plain/* plainSentence */.Gx)(from)];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function valueText(value) {
    return (0,plain/* plain */.pj)(Array.isArray(value) ? value.join(', ') : String(value));
}
/** Rows with their columns aligned; the last one is as long as it is. */
function columns(rows) {
    const widths = rows.reduce((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, Math.min(cell.length, 40))), []);
    return rows.map((row) => `  ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`);
}
function htmlLines(html) {
    const lines = html.trimEnd().split('\n');
    const shown = lines.slice(0, SHOWN_HTML_LINES).map((line) => `  ${(0,plain/* plain */.pj)(clip(line))}`);
    return lines.length > shown.length ? [...shown, `  … and ${lines.length - shown.length} more lines`] : shown;
}
function clip(line) {
    return line.length > SHOWN_HTML_WIDTH ? `${line.slice(0, SHOWN_HTML_WIDTH)}…` : line;
}

;// CONCATENATED MODULE: ./lib/report/progress.js

const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;
/**
 * One line that says how far a run is: `[=====>    ]  120 of 400 pages sent`. Never wider than the terminal, and without the bar
 * where there is no room for one.
 *
 * @param width columns of the terminal
 */
function progressLine(done, total, label, width = 80) {
    const reached = Math.min(Math.max(done, 0), total);
    const text = `${String(reached).padStart(String(total).length)} of ${total} ${(0,plain/* plain */.pj)(label)}`;
    // Something in the last column would make some terminals wrap.
    const room = Math.max(0, width - 1);
    const size = Math.min(WIDEST_BAR, room - text.length - 4);
    return size < NARROWEST_BAR ? text.slice(0, room) : `${bar(total > 0 ? reached / total : 1, size)}  ${text}`;
}
function bar(share, size) {
    const filled = Math.round(share * size);
    const head = filled > 0 && filled < size ? '>' : '';
    return `[${('='.repeat(filled - head.length) + head).padEnd(size)}]`;
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/run/run.js + 191 modules
var run = __webpack_require__(4099);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./lib/plan/share.js
var share = __webpack_require__(6084);
;// CONCATENATED MODULE: ./lib/cli/arguments.js


/** Options of other programs, and what they are here. A key has none, so its value is never shown or suggested as one. */
const FOREIGN = [
    [
        /^--?(?:coveo-)?(?:api-?)?(?:key|token)(?:=|$)/i,
        'The API key is never an argument, because other users of this machine could read it. Set `COVEO_API_KEY`, or pipe it into standard input.',
    ],
    [/^(?:--dry-run|-n)$/, 'There is no `--dry-run`: `docs-to-coveo plan` shows what a publish would do.'],
];
/** Reads the command line (without `node` and the script). Never exits and never prints. */
function readArguments(argv, version) {
    const foreign = argv.flatMap((one) => FOREIGN.find(([name]) => name.test(one)) ?? []);
    if (foreign[1] !== undefined)
        return { kind: 'wrong', text: `${foreign[1]}\n` };
    let found;
    const said = [];
    const program = buildProgram(version, (result) => {
        found = result;
    });
    const output = { writeOut: (text) => said.push(text), writeErr: (text) => said.push(text) };
    for (const command of [program, ...program.commands])
        command.exitOverride().configureOutput(output);
    try {
        program.parse([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        return { kind: error.exitCode === 0 ? 'told' : 'wrong', text: said.join('') };
    }
    return found ?? { kind: 'wrong', text: program.helpInformation() };
}
function buildProgram(version, use) {
    const program = new commander/* Command */.uB('docs-to-coveo')
        .description("Publishes a repository's Markdown documentation to a Coveo Push source.")
        .version(version, '-v, --version')
        .showHelpAfterError('(docs-to-coveo --help tells more)');
    addRuns(program, use);
    withSandbox(program.command('sandbox').description('start a local Coveo to try things out, with a page to search it'))
        .option('--port <number>', 'port on this machine (default: 7700)', count)
        .option('--faults <plan>', 'what goes wrong: a JSON file, or `seed=7,probability=0.05` (docs/sandbox.md)')
        .option('--fault-endpoint', 'let `PUT /sandbox/faults` change what goes wrong')
        .action((options) => use({ kind: 'sandbox', options }));
    return program;
}
function addRuns(program, use) {
    const run = (command) => (options) => use({ kind: 'run', command, options });
    withRecord(program.command('plan').description('show what a publish would do; needs no key')).action(run('plan'));
    withPush(program.command('publish').description('make the source equal to the commit'))
        .option('--shard <i/n>', 'send only this share of the pages; a plain publish follows', arguments_share)
        .option('--plan <file>', 'carry out just this plan, which `plan --out <file>` wrote, or nothing')
        .option('--adopt', 'start a new record over one that cannot be read')
        .action(run('publish'));
    withPush(program.command('rebuild').description('send every page again, then delete from the source whatever is older')).action(run('rebuild'));
    withRecord(program.command('audit').description('compare what the source holds with the record and the tree'))
        .option('--heal', 'send again what is missing, and delete what is left over, where it is ours')
        .action(run('audit'));
    addSetup(program).action(run('setup'));
    withCommon(program.command('check').description('find problems in settings, pages and links')).action(run('check'));
    withCommon(program.command('explain <path>').description('tell what becomes of one file')).action((path, options) => use({ kind: 'run', command: 'explain', path, options }));
    withCommon(program
        .command('access <identity>')
        .description('tell which pages somebody may see, and why: user:ann@example.com, group:Legal, anonymous')).action((identity, options) => use({ kind: 'run', command: 'access', identity, options }));
}
function withCommon(command) {
    return command
        .option('--config <file>', 'settings file (default: docs-to-coveo.yml, then .github/docs-to-coveo.yml)')
        .option('--working-directory <folder>', 'folder of the settings (default: this folder)')
        .option('--organization <id>', 'Coveo organization, instead of the one in the settings')
        .option('--source <id>', 'Push source, instead of the one in the settings')
        .addOption(new commander/* Option */.c$('--region <name>', 'deployment region').choices(['us', 'ca', 'eu', 'au', 'hipaa']))
        .option('--api-url <url>', 'base address of the Push API')
        .option('--platform-url <url>', 'base address of the platform')
        .option('--out <file>', 'write the report to this file too')
        .option('--json', 'print the report as JSON, and nothing else, on standard output')
        .option('--verbose', 'say more');
}
function withRecord(command) {
    withCommon(command)
        .addOption(new commander/* Option */.c$('--state <store>', 'where the record is kept (default: ref)').choices(['ref', 'commit']))
        .option('--base <commit>', 'commit to compare with, for --state commit')
        .option('--allow-deletes <number>', 'let so many deletes go in this run', count)
        .addOption(new commander/* Option */.c$('--on-widened <what>', 'when somebody would see more than before (default: warn)').choices([
        'warn',
        'fail',
    ]))
        .option('--allow-widened', 'let this run show people more than before')
        .addOption(new commander/* Option */.c$('--on-error <what>', 'when a page has an error (default: fail)').choices(['fail', 'skip']))
        .option('--any-branch', 'publish from another branch than the record names')
        .option('--commit <commit>', 'this commit instead of the checked-out one; an older one rolls the source back');
    return command;
}
function withPush(command) {
    return withSandbox(withRecord(command))
        .addOption(new commander/* Option */.c$('--verify <mode>', 'wait until Coveo has indexed what it accepted (default: none)').choices([
        'none',
        'wait',
    ]))
        .option('--verify-minutes <number>', 'how long to wait for that (default: 15)', count)
        .option('--lease <seconds>', 'how long this run may be silent before another takes over (default: 120)', count)
        .option('--sandbox', 'publish into an embedded sandbox instead of Coveo');
}
function withSandbox(command) {
    return command.option('--database <file>', 'keep the sandbox in this file (default: in memory)');
}
function addSetup(program) {
    const command = program
        .command('setup')
        .description('plan what the organization needs: source, identity provider, fields, mappings');
    return withCommon(command)
        .option('--yes', 'carry the plan out')
        .addOption(new commander/* Option */.c$('--write', 'write the id of the source into the settings; with --yes').implies({ yes: true }))
        .addOption(new commander/* Option */.c$('--check', 'only tell which privileges the key has, and which it lacks').conflicts([
        'yes',
        'write',
        'createKey',
    ]))
        .addOption(new commander/* Option */.c$('--create-key', 'make a key for publishing and print it, once, on standard output').conflicts('json'));
}
function arguments_share(text) {
    const found = (0,share/* parseShare */.n8)(text);
    if (!found)
        throw new commander/* InvalidArgumentError */.Di(`Expected a share such as \`2/8\`, but it is \`${text}\`.`);
    return found;
}
function count(text) {
    if (!/^\d{1,9}$/.test(text))
        throw new commander/* InvalidArgumentError */.Di(`Expected a whole number, but it is \`${text}\`.`);
    return Number(text);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/cli/plan-file.js


const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/);
const planFile = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    command: schemas/* literal */.euz('plan'),
    fingerprint: schemas/* object */.Ikc({ tree: digest, settings: digest, record: digest, changes: digest }),
});
/** Reads the report that `plan --out FILE` wrote; a sentence where it is none. */
async function readPlanFile(path) {
    const value = await readJson(path);
    const found = planFile.safeParse(value);
    if (found.success)
        return found.data.fingerprint;
    const came = value === undefined ? 'cannot be read, or is no JSON' : 'is not one';
    return `\`--plan\` needs a file that \`plan --out FILE\` wrote, but ${JSON.stringify(path)} ${came}.`;
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/sandbox/faults/fault-plan.js
var fault_plan = __webpack_require__(7661);
;// CONCATENATED MODULE: ./lib/sandbox/faults/short-faults.js

/** The faults that pass by themselves, and that a client must live with. */
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
    // Only uploads meet these two.
    { fault: 'expired' },
    { fault: 'denied' },
];
/**
 * Reads the short form: `probability=0.05`, or `seed=7,probability=0.05`. About so many calls meet one of the faults that pass by
 * themselves, each as likely as the other.
 *
 * @throws FaultPlanError when it is anything else
 */
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
/** Serves the sandbox until the signal is set. Returns the exit code: 2 where the plan of faults cannot be used. */
async function serveSandbox(options, signal) {
    const { port = USUAL_PORT, database, faultEndpoint } = options;
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
/** A plan in its short form, or in a file. Throws `FaultPlanError`. */
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

;// CONCATENATED MODULE: ./lib/cli/command-line.js
















/** The command line: reads arguments, runs, shows what happened. Returns the exit code. */
async function runCli(argv, secrets, signal) {
    const found = readArguments(argv, version/* VERSION */.x);
    switch (found.kind) {
        case 'told':
            process.stdout.write(found.text);
            return 0;
        case 'wrong':
            process.stderr.write(found.text);
            return 2;
        case 'sandbox':
            return serveSandbox(found.options, signal);
        case 'run':
            return runOne(found, secrets, signal);
    }
}
/** However it ends, there is an answer on standard output. */
async function runOne(found, secrets, signal) {
    const { command, options } = found;
    try {
        const mistake = await mistakeIn(options);
        if (mistake !== undefined) {
            process.stderr.write(`${mistake}\n`);
            return 2;
        }
        const planned = options.plan === undefined ? undefined : await readPlanFile(options.plan);
        if (typeof planned === 'string') {
            process.stderr.write(`${planned}\n`);
            return 2;
        }
        const request = { ...requestOf(found, { ...secrets, apiKey: await keyFor(found, secrets) }), planned };
        const finished = await (0,run/* run */.e)(request, { clock: system_clock/* systemClock */.m, journal: terminalJournal(options), signal });
        await show(finished, options);
        if (finished.newKey !== undefined)
            showKey(finished.newKey, secrets);
        return finished.exit;
    }
    catch (error) {
        await show({ report: (0,result/* emptyReport */._)(command, [(0,failure/* problemOf */.Zw)(error)]) }, { ...options, out: undefined });
        return 1;
    }
}
/** What can be told to be wrong before any work is done: a report that could not be written at the end. */
async function mistakeIn({ out }) {
    if (out === undefined)
        return undefined;
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(out));
    const [isFolder, holder] = await Promise.all([isDirectory((0,external_node_path_.resolve)(out)), isDirectory(folder)]);
    if (isFolder)
        return `\`--out\` needs the path of a file, but \`${(0,plain/* plain */.pj)(out)}\` is a folder.`;
    if (!holder)
        return `\`--out\` needs a file in a folder that is there, but there is no folder \`${(0,plain/* plain */.pj)(folder)}\`. Make it first.`;
    return undefined;
}
async function isDirectory(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        // Not there, or not to be looked at.
        return false;
    }
}
function requestOf(found, { apiKey, githubToken, environment }) {
    const { options } = found;
    const variable = environment.DOCS_TO_COVEO_ORGANIZATION;
    return {
        command: found.command,
        paths: found.command === 'explain' ? [found.path] : undefined,
        identity: found.command === 'access' ? found.identity : undefined,
        directory: (0,external_node_path_.resolve)(options.workingDirectory ?? '.'),
        isAnyFolder: options.workingDirectory === undefined,
        isInteractive: environment.CI === undefined,
        environment,
        config: options.config,
        overrides: {
            organization: command_line_option('organization', options.organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
            source: command_line_option('source', options.source),
            region: command_line_option('region', options.region),
            apiUrl: command_line_option('api-url', options.apiUrl),
            platformUrl: command_line_option('platform-url', options.platformUrl),
        },
        apiKey,
        githubToken,
        serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
        state: options.state ?? 'ref',
        base: async () => options.base === undefined ? undefined : { revision: options.base, from: 'option `--base`', isPublished: true },
        onError: options.onError ?? 'fail',
        allowDeletes: options.allowDeletes,
        onWidened: options.onWidened,
        allowWidened: options.allowWidened,
        anyBranch: options.anyBranch ?? false,
        commit: options.commit,
        adopt: options.adopt,
        heal: options.heal,
        setup: setupOf(options),
        share: options.shard,
        verifyMinutes: options.verify === 'wait' ? (options.verifyMinutes ?? 15) : undefined,
        leaseSeconds: options.lease ?? 120,
        run: (0,external_node_crypto_.randomUUID)(),
        sandbox: options.sandbox ? { database: options.database } : undefined,
    };
}
function setupOf({ yes = false, check = false, createKey = false, write = false }) {
    return { apply: yes, check, createKey, write };
}
function command_line_option(name, value) {
    return given(`option \`--${name}\``, value);
}
function given(from, value) {
    return value ? { value, from } : undefined;
}
/** The key: from the environment, else the first line of standard input where that is not a person's terminal. */
async function keyFor({ command, options }, { apiKey }) {
    const isNeeded = ['publish', 'rebuild', 'audit', 'setup'].includes(command) && !options.sandbox;
    if (!isNeeded || apiKey !== undefined || process.stdin.isTTY)
        return apiKey;
    // Where nothing comes and nothing closes it, people must see what is waited for.
    process.stderr.write('Reading the API key from standard input, because `COVEO_API_KEY` is not set.\n');
    let text = '';
    for await (const chunk of process.stdin.setEncoding('utf8')) {
        text += chunk;
        if (text.includes('\n'))
            break;
    }
    return text.split('\n')[0]?.trim() || undefined;
}
/** Progress and log go to standard error, so that standard output holds nothing but the answer. */
function terminalJournal({ json, verbose }) {
    const isTerminal = process.stderr.isTTY && !json;
    return {
        info: (line) => process.stderr.write(`${line}\n`),
        ...(verbose ? { debug: (line) => process.stderr.write(`${line}\n`) } : {}),
        progress(done, total, label) {
            if (!isTerminal)
                return;
            const line = progressLine(done, total, label, process.stderr.columns);
            process.stderr.write(`\r\u001b[K${done < total ? line : ''}`);
        },
    };
}
/** The answer goes to standard output; beside a new key, which stands there alone, to standard error. */
async function show(answer, options) {
    const { report, explanation, seen, lookAt, newKey } = answer;
    const json = `${JSON.stringify(explanation ?? seen ?? report, null, 2)}\n`;
    if (options.out !== undefined)
        await (0,promises_.writeFile)(options.out, json);
    const stream = newKey === undefined ? process.stdout : process.stderr;
    stream.write(options.json ? json : textOf(answer, options, stream));
    if (lookAt !== undefined && !options.json)
        process.stderr.write(`${lookAt}\n`);
}
/** Alone on standard output, so that it can be piped to where secrets are kept. A log of GitHub's must not show it. */
function showKey(key, { environment }) {
    if (environment.GITHUB_ACTIONS === 'true')
        process.stderr.write(`::add-mask::${key}\n`);
    process.stderr.write('This is the key. It is shown this once; keep it as a secret:\n');
    process.stdout.write(`${key}\n`);
}
function textOf({ report, explanation, seen }, { verbose = false }, { isTTY, columns }) {
    if (explanation)
        return renderExplanation(explanation);
    const text = (0,report_text/* renderText */.S)(report, { color: isTTY === true && !process.env.NO_COLOR, verbose, width: columns });
    return seen ? `${renderAccess(seen, verbose)}\n${text}` : text;
}


/***/ })

};
