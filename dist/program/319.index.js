export const id = 319;
export const ids = [319];
export const modules = {

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(159);
// EXTERNAL MODULE: ./lib/publish/result.js + 1 modules
var result = __webpack_require__(9263);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(7648);
// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/report/truncate.js
var truncate = __webpack_require__(8510);
;// CONCATENATED MODULE: ./lib/report/access-answer.js




const SHOWN = 50;
function renderAccess({ identity, groups, pages }, verbose) {
    const who = identity === 'anonymous' ? identity : (0,model_identity/* identityText */.K)({ kind: identity.kind, name: identity.name });
    const of = (visible) => pages.filter((page) => page.visible === visible);
    const lines = (visible) => (0,truncate/* truncate */.x)(of(visible).map(({ path, because }) => `  ${visible ? '+' : '-'} ${(0,strip_controls/* stripControls */.$Y)(path)}  (${(0,strip_controls/* stripControls */.$Y)(because)})`), SHOWN, verbose);
    const [seen, unseen] = [of(true).length, of(false).length];
    const sections = [
        [(0,strip_controls/* stripControls */.$Y)(`${who} sees ${seen} of ${(0,counts/* plural */.LS)(pages.length, 'page')}`)],
        groups.length === 0 ? [] : [(0,strip_controls/* stripControls */.$Y)(`Groups: ${groups.map(({ name }) => name).join(', ')}`)],
        lines(true),
        unseen === 0 ? [] : ['Not seen:', ...lines(false)],
    ];
    const texts = sections.filter((some) => some.length > 0).map((some) => some.join('\n'));
    return `${texts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/report/colorize.js
var colorize = __webpack_require__(2455);
// EXTERNAL MODULE: ./lib/report/problem-lines.js
var problem_lines = __webpack_require__(271);
;// CONCATENATED MODULE: ./lib/report/explain-text.js




const SHOWN_HTML_LINES = 30;
const SHOWN_HTML_WIDTH = 160;
function renderExplanation(explanation) {
    const { path, problems } = explanation;
    const sections = [
        [`${(0,strip_controls/* stripControls */.$Y)(path)} ${verdict(explanation)}`, ...columns(facts(explanation))],
        ...(explanation.kind === 'page' ? pageSections(explanation) : []),
        section(`${(0,counts/* countProblems */._k)(problems)}:`, (0,problem_lines/* problemLines */.p)(problems, (0,colorize/* colorizeWith */.c)(false))),
    ];
    const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${texts.join('\n\n')}\n`;
}
function verdict(explanation) {
    switch (explanation.kind) {
        case 'page':
            return 'is published';
        case 'unpublished':
            return `is not published: ${(0,strip_controls/* plainSentence */.Gx)(explanation.reason)}`;
        case 'not-taken':
            return `is not a page: ${(0,strip_controls/* plainSentence */.Gx)(explanation.reason)}`;
        case 'error':
            return 'cannot be published as it is';
    }
}
function facts(explanation) {
    if (explanation.kind === 'not-taken')
        return [];
    const { content, generator } = explanation;
    const until = 'until' in explanation && explanation.until !== undefined
        ? [['looked at again', (0,strip_controls/* stripControls */.$Y)(explanation.until)]]
        : [];
    return [
        ...(explanation.kind === 'page'
            ? [
                ['address', (0,strip_controls/* stripControls */.$Y)(explanation.documentId)],
                ['given by', (0,strip_controls/* plainSentence */.Gx)(explanation.rule)],
                ['title', (0,strip_controls/* stripControls */.$Y)(explanation.title)],
            ]
            : []),
        [
            'content',
            `${content.root === '' ? 'the working directory' : (0,strip_controls/* stripControls */.$Y)(content.root)}, hung at ${(0,strip_controls/* stripControls */.$Y)(content.prefix)}`,
        ],
        ['generator', generator],
        ...until,
    ];
}
function pageSections({ metadata, leftOut, permissions, includes, html }) {
    return [
        section('Metadata:', columns(metadata.map(({ key, value, from }) => [(0,strip_controls/* stripControls */.$Y)(key), valueText(value), (0,strip_controls/* plainSentence */.Gx)(from)]))),
        section('Seen by:', permissions ? columns(permissions.sets.map(setRow)) : []),
        section('Left out:', columns(leftOut.map(({ key, reason }) => [(0,strip_controls/* stripControls */.$Y)(key), (0,strip_controls/* plainSentence */.Gx)(reason)]))),
        section('Includes:', columns(includes.map((path) => [(0,strip_controls/* stripControls */.$Y)(path)]))),
        section('HTML:', html === undefined ? [] : htmlLines(html)),
    ];
}
function setRow({ set, level, from, allows }) {
    return [
        `${level === undefined ? '' : `level ${level}: `}${(0,strip_controls/* stripControls */.$Y)(set)}`,
        (0,strip_controls/* stripControls */.$Y)(allows),
        (0,strip_controls/* plainSentence */.Gx)(from),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function valueText(value) {
    return (0,strip_controls/* stripControls */.$Y)(Array.isArray(value) ? value.join(', ') : String(value));
}
function columns(rows) {
    const widths = rows.reduce((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, Math.min(cell.length, 40))), []);
    return rows.map((row) => `  ${row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`);
}
function htmlLines(html) {
    const lines = html.trimEnd().split('\n');
    const shown = lines.slice(0, SHOWN_HTML_LINES).map((line) => `  ${(0,strip_controls/* stripControls */.$Y)(clip(line))}`);
    return lines.length > shown.length ? [...shown, `  … and ${lines.length - shown.length} more lines`] : shown;
}
function clip(line) {
    return line.length > SHOWN_HTML_WIDTH ? `${line.slice(0, SHOWN_HTML_WIDTH)}…` : line;
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/run/run.js + 159 modules
var run = __webpack_require__(9275);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/cli/plan-file.js


const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/);
const planFile = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    command: schemas/* literal */.euz('plan'),
    fingerprint: schemas/* object */.Ikc({ tree: digest, settings: digest, record: digest, changes: digest }),
});
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

;// CONCATENATED MODULE: ./lib/cli/run-in-terminal.js












async function runInTerminal(found, secrets, { logger, signal }) {
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
        const request = requestOf(found, { ...secrets, apiKey: await keyFor(found, secrets) }, planned);
        const finished = await (0,run/* run */.e)(request, { clock: system_clock/* systemClock */.m, logger, signal });
        show(finished, options);
        const isKept = await keepReport(finished, options);
        if (finished.newKey !== undefined)
            showKey(finished.newKey, secrets);
        return isKept ? finished.exit : finished.exit || 1;
    }
    catch (error) {
        show({ report: (0,result/* emptyReport */._)(command, [(0,failure/* problemOf */.Zw)(error)]) }, options);
        return 1;
    }
}
async function mistakeIn({ out }) {
    if (out === undefined)
        return undefined;
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(out));
    const [isFolder, holder] = await Promise.all([isDirectory((0,external_node_path_.resolve)(out)), isDirectory(folder)]);
    if (isFolder)
        return `\`--out\` needs the path of a file, but \`${(0,strip_controls/* stripControls */.$Y)(out)}\` is a folder.`;
    if (!holder)
        return `\`--out\` needs a file in a folder that is there, but there is no folder \`${(0,strip_controls/* stripControls */.$Y)(folder)}\`. Make it first.`;
    return undefined;
}
async function isDirectory(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
function requestOf(found, { apiKey, githubToken, environment }, planned) {
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
            organization: run_in_terminal_option('organization', options.organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
            source: run_in_terminal_option('source', options.source),
            region: run_in_terminal_option('region', options.region),
            apiUrl: run_in_terminal_option('api-url', options.apiUrl),
            platformUrl: run_in_terminal_option('platform-url', options.platformUrl),
            built: run_in_terminal_option('built', options.built && (0,external_node_path_.resolve)(options.built)),
        },
        apiKey,
        githubToken,
        serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
        state: options.state ?? 'ref',
        base: async () => options.base === undefined ? undefined : { revision: options.base, from: 'option `--base`', isPublished: true },
        commit: options.commit,
        workTree: options.workTree,
        options: optionsOf(options, planned),
        heal: options.heal,
        setup: setupOf(options),
        sandbox: options.sandbox ? { database: options.database } : undefined,
    };
}
function optionsOf(options, planned) {
    return {
        onError: options.onError ?? 'fail',
        allowDeletes: options.allowDeletes,
        onWidened: options.onWidened,
        allowWidened: options.allowWidened,
        anyBranch: options.anyBranch ?? false,
        adopt: options.adopt,
        share: options.shard,
        planned,
        verifyMinutes: options.verify === 'wait' ? (options.verifyMinutes ?? 15) : undefined,
        leaseSeconds: options.lease ?? 120,
        run: (0,external_node_crypto_.randomUUID)(),
    };
}
function setupOf({ yes = false, check = false, createKey = false, write = false }) {
    return { apply: yes, check, createKey, write };
}
function run_in_terminal_option(name, value) {
    return given(`option \`--${name}\``, value);
}
function given(from, value) {
    return value ? { value, from } : undefined;
}
async function keyFor({ command, options }, { apiKey }) {
    const isNeeded = ['publish', 'rebuild', 'audit', 'setup'].includes(command) && !options.sandbox;
    if (!isNeeded || apiKey !== undefined || process.stdin.isTTY)
        return apiKey;
    process.stderr.write('Reading the API key from standard input, because `COVEO_API_KEY` is not set.\n');
    let text = '';
    for await (const chunk of process.stdin.setEncoding('utf8')) {
        text += chunk;
        if (text.includes('\n'))
            break;
    }
    return text.split('\n')[0]?.trim() || undefined;
}
function show(answer, options) {
    const { lookAt, newKey } = answer;
    const stream = newKey === undefined ? process.stdout : process.stderr;
    stream.write(options.json ? jsonOf(answer) : textOf(answer, options, stream));
    if (lookAt !== undefined && !options.json)
        process.stderr.write(`${lookAt}\n`);
}
async function keepReport(answer, { out }) {
    try {
        if (out !== undefined)
            await (0,promises_.writeFile)(out, jsonOf(answer));
        return true;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        process.stderr.write(`The report could not be written to \`${(0,strip_controls/* stripControls */.$Y)(out ?? '')}\`: ${(0,strip_controls/* stripControls */.$Y)(reason)}\n`);
        return false;
    }
}
function jsonOf({ report, explanation, seen }) {
    return `${JSON.stringify(explanation ?? seen ?? report, null, 2)}\n`;
}
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
