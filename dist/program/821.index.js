export const id = 821;
export const ids = [821];
export const modules = {

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function overridesOf({ organization, source, region, apiUrl, platformUrl, built }, { DOCS_TO_COVEO_ORGANIZATION: variable }) {
    return {
        organization: option('organization', organization) ?? given('`DOCS_TO_COVEO_ORGANIZATION`', variable),
        source: option('source', source),
        region: option('region', region),
        apiUrl: option('api-url', apiUrl),
        platformUrl: option('platform-url', platformUrl),
        built: option('built', built && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(built)),
    };
}
function option(name, value) {
    return given(`option \`--${name}\``, value);
}
function given(from, value) {
    return value ? { value, from } : undefined;
}


/***/ }),

/***/ 10821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInTerminal: () => (/* binding */ runInTerminal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/process/system-clock.js
var system_clock = __webpack_require__(50159);
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
// EXTERNAL MODULE: ./lib/report/exit-code.js
var exit_code = __webpack_require__(8456);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
// EXTERNAL MODULE: ./lib/run/run.js + 6 modules
var run = __webpack_require__(38631);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/truncate.js
var truncate = __webpack_require__(68510);
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

// EXTERNAL MODULE: ./lib/report/badge.js
var report_badge = __webpack_require__(29321);
// EXTERNAL MODULE: ./lib/report/colorize.js
var colorize = __webpack_require__(22455);
// EXTERNAL MODULE: ./lib/report/problem-lines.js
var problem_lines = __webpack_require__(50271);
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

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/formats/github.js



function gitHubFormat(report) {
    const commands = (0,annotations/* annotationsOf */.I)(report.problems).map(({ level, message, properties }) => {
        const { title, file, startLine, startColumn } = properties;
        const given = Object.entries({ title, file, line: startLine, col: startColumn }).filter(([, value]) => value != null);
        return `::${level} ${given.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}`;
    });
    return `${[(0,strip_controls/* stripControls */.$Y)((0,headline/* headlineOf */.g)(report)), ...commands].join('\n')}\n`;
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data((0,strip_controls/* stripControls */.$Y)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
;// CONCATENATED MODULE: ./lib/report/formats/identity.js

function identify(problems) {
    const seen = new Map();
    return problems.map((problem) => {
        const { code, path = '', target, message } = problem;
        const kind = [code, path, target ?? message];
        const key = JSON.stringify(kind);
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return { problem, identity: (0,canonical_json/* hashOf */.q)([...kind, before]) };
    });
}

;// CONCATENATED MODULE: ./lib/report/formats/problem-text.js

function problemText({ message, hint }) {
    return [message, hint].flatMap((text) => (text === undefined ? [] : (0,strip_controls/* plainSentence */.Gx)(text))).join(' ');
}

;// CONCATENATED MODULE: ./lib/report/formats/gitlab.js


const SEVERITIES = { error: 'major', warning: 'minor', notice: 'info' };
function gitLabFormat({ problems }, context) {
    return `${JSON.stringify(identify(problems).map((one) => entryOf(one, context)), null, 2)}\n`;
}
function entryOf({ problem, identity }, { settingsFile }) {
    const { level, code, path, line } = problem;
    return {
        description: problemText(problem),
        check_name: code,
        fingerprint: identity,
        severity: SEVERITIES[level],
        location: { path: path ?? settingsFile, lines: { begin: line ?? 1 } },
    };
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/report/formats/junit.js



function jUnitFormat(report, { settingsFile }) {
    const { command, problems } = report;
    const failures = (0,problem/* errorsOf */.B)(problems).length;
    const counts = `tests="${problems.length + 1}" failures="${failures}" errors="0"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="docs-to-coveo" ${counts}>`,
        `  <testsuite name="docs-to-coveo ${command}" ${counts}>`,
        ...wholeCase(report),
        ...problems.flatMap((problem) => caseOf(problem, settingsFile)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function wholeCase(report) {
    return [
        `    <testcase classname="docs-to-coveo" name="${report.command}">`,
        `      <system-out>${escaped((0,headline/* headlineOf */.g)(report))}</system-out>`,
        '    </testcase>',
    ];
}
function caseOf(problem, settingsFile) {
    const { level, code, message, hint, path = settingsFile, line } = problem;
    const place = (0,strip_controls/* placeText */.Z9)({ path, line });
    const text = [`${place}: ${message}`, hint].flatMap((part) => (part === undefined ? [] : escaped(part))).join('\n');
    const result = level === 'error'
        ? `<failure message="${escaped(message)}" type="${escaped(code)}">${text}</failure>`
        : `<system-out>${level}: ${text}</system-out>`;
    return [
        `    <testcase classname="${escaped(path)}" name="${escaped(`${code} at ${place}`)}" file="${escaped(path)}">`,
        `      ${result}`,
        '    </testcase>',
    ];
}
function escaped(text) {
    return (0,strip_controls/* plainSentence */.Gx)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./lib/report/guide/documentation-address.js
var documentation_address = __webpack_require__(20310);
;// CONCATENATED MODULE: ./lib/report/formats/sarif.js



const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
function sarifFormat({ problems }, context) {
    const rules = [...new Set(problems.map(({ code }) => code))].sort();
    const driver = {
        name: 'docs-to-coveo',
        version: context.version,
        informationUri: documentation_address/* PROJECT */.yl,
        rules: rules.map((id) => ({ id, helpUri: (0,documentation_address/* codeAddress */.as)(id) })),
    };
    const results = identify(problems).map((one) => resultOf(one, rules.indexOf(one.problem.code), context));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultOf({ problem, identity }, ruleIndex, context) {
    const { level, code } = problem;
    return {
        ruleId: code,
        ruleIndex,
        level: LEVELS[level],
        message: { text: problemText(problem) },
        locations: [{ physicalLocation: placeOf(problem, context) }],
        partialFingerprints: { 'docsToCoveo/v1': identity },
    };
}
function placeOf({ path, line, column }, { settingsFile }) {
    const uri = (path ?? settingsFile).toWellFormed().split('/').map(encodeURIComponent).join('/');
    const region = { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) };
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

;// CONCATENATED MODULE: ./lib/report/formats/format.js




const RENDER = {
    github: gitHubFormat,
    gitlab: gitLabFormat,
    sarif: sarifFormat,
    junit: jUnitFormat,
};
function renderFormat(format, report, context) {
    return RENDER[format](report, context);
}

// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/cli/answer.js








function showAnswer(answer, options) {
    const { lookAt, newKey } = answer;
    const stream = newKey === undefined ? process.stdout : process.stderr;
    stream.write(answerText(answer, options, stream));
    const isForPeople = !options.json && options.format === undefined && !options.quiet;
    if (lookAt !== undefined && isForPeople)
        process.stderr.write(`${lookAt}\n`);
}
async function keepAnswer(answer, { out, badge }) {
    const isOutKept = out === undefined || (await keep('report', out, jsonOf(answer)));
    const isBadgeKept = badge === undefined || (await keep('badge', badge, (0,report_badge/* badgeOf */.b)(answer.report)));
    return isOutKept && isBadgeKept;
}
async function keep(what, file, text) {
    try {
        await (0,promises_.writeFile)(file, text);
        return true;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        process.stderr.write(`The ${what} could not be written to \`${(0,strip_controls/* stripControls */.$Y)(file)}\`: ${(0,strip_controls/* stripControls */.$Y)(reason)}\n`);
        return false;
    }
}
function showKey(key, { environment }) {
    if (environment.GITHUB_ACTIONS === 'true')
        process.stderr.write(`::add-mask::${key}\n`);
    process.stderr.write('This is the key. It is shown this once; keep it as a secret:\n');
    process.stdout.write(`${key}\n`);
}
function answerText(answer, options, stream) {
    const { report, settingsFile = 'docs-to-coveo.yml' } = answer;
    if (options.json)
        return jsonOf(answer);
    if (options.format)
        return renderFormat(options.format, report, { version: version/* VERSION */.x, settingsFile });
    return textOf(answer, options, stream);
}
function jsonOf({ report, explanation, seen }) {
    return `${JSON.stringify(explanation ?? seen ?? report, null, 2)}\n`;
}
function textOf({ report, explanation, seen }, { verbose = false, quiet = false }, { isTTY, columns }) {
    if (explanation)
        return renderExplanation(explanation);
    const text = (0,report_text/* renderText */.S)(report, { color: isTTY === true && !process.env.NO_COLOR, verbose, quiet, width: columns });
    return seen ? `${renderAccess(seen, verbose)}\n${text}` : text;
}

// EXTERNAL MODULE: ./lib/cli/overrides.js
var overrides = __webpack_require__(2507);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
        const mistake = (await mistakeIn('out', options.out)) ?? (await mistakeIn('badge', options.badge));
        if (mistake !== undefined)
            return refuse(mistake, options);
        const planned = options.plan === undefined ? undefined : await readPlanFile(options.plan);
        if (typeof planned === 'string')
            return refuse(planned, options);
        const request = requestOf(found, { ...secrets, apiKey: await keyFor(found, secrets) }, planned);
        const finished = await (0,run/* run */.eF)(request, { clock: system_clock/* systemClock */.m, logger, signal });
        logger.end();
        showAnswer(finished, options);
        const isKept = await keepAnswer(finished, options);
        if (finished.newKey !== undefined)
            showKey(finished.newKey, secrets);
        const exit = options.detailedExitcode ? (0,exit_code/* detailedExitCode */.O)(finished) : finished.exit;
        return isKept ? exit : exit || 1;
    }
    catch (error) {
        logger.end();
        showAnswer({ report: (0,result/* emptyReport */._)(command, [(0,failure/* problemOf */.Zw)(error)]) }, options);
        return 1;
    }
}
function refuse(mistake, { detailedExitcode = false }) {
    process.stderr.write(`${mistake}\n`);
    return detailedExitcode ? 1 : 2;
}
async function mistakeIn(option, file) {
    if (file === undefined)
        return undefined;
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    const [isTaken, isPlace] = await Promise.all([(0,run/* isFolder */.lQ)((0,external_node_path_.resolve)(file)), (0,run/* isFolder */.lQ)(folder)]);
    if (isTaken)
        return `\`--${option}\` needs the path of a file, but \`${(0,strip_controls/* stripControls */.$Y)(file)}\` is a folder.`;
    if (!isPlace)
        return `\`--${option}\` needs a file in a folder that is there, but there is no folder \`${(0,strip_controls/* stripControls */.$Y)(folder)}\`. Make it first.`;
    return undefined;
}
function requestOf(found, { apiKey, githubToken, environment }, planned) {
    const { options } = found;
    return {
        command: found.command,
        paths: found.command === 'explain' ? [found.path] : undefined,
        identity: found.command === 'access' ? found.identity : undefined,
        directory: (0,external_node_path_.resolve)(options.workingDirectory ?? '.'),
        isAnyFolder: options.workingDirectory === undefined,
        isInteractive: environment.CI === undefined,
        environment,
        config: options.config,
        overrides: (0,overrides/* overridesOf */.F)(options, environment),
        apiKey,
        githubToken,
        serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
        state: options.state ?? 'ref',
        base: async () => options.base === undefined ? undefined : { revision: options.base, from: 'option `--base`', isPublished: true },
        commit: options.commit,
        snapshot: snapshotOf(options),
        options: optionsOf(options, planned),
        heal: options.heal,
        setup: setupOf(options),
        sandbox: options.sandbox ? { database: options.database } : undefined,
    };
}
function snapshotOf({ workTree = false, staged = false }) {
    if (staged)
        return 'staged';
    return workTree ? 'work-tree' : undefined;
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


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* unused harmony export GITHUB_LIMITS */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35836);
/* harmony import */ var _group_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93762);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72663);



const GITHUB_LIMITS = { error: 10, warning: 10, notice: 10 };
function annotationsOf(problems, limits = GITHUB_LIMITS) {
    const levels = ['error', 'warning', 'notice'];
    const groups = (0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupProblems */ .Uh)(problems);
    return levels.flatMap((level) => {
        const found = groups.filter(({ first }) => first.level === level);
        if (found.length <= limits[level])
            return found.map(annotationOf);
        const shown = limits[level] - 1;
        return [...found.slice(0, shown).map(annotationOf), theOthers(level, sizeOf(found.slice(shown)))];
    });
}
function sizeOf(groups) {
    return groups.reduce((sum, { problems }) => sum + problems.length, 0);
}
function annotationOf(group) {
    const { level, code, hint, path, line, column } = group.first;
    return {
        level,
        message: [(0,_group_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .groupMessage */ .no)(group), hint]
            .filter((part) => part !== undefined)
            .map(_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)
            .join('\n'),
        properties: { title: `docs-to-coveo: ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSentence */ .Gx)(code)}`, ...placeOf(path, line, column) },
    };
}
function placeOf(file, startLine, startColumn) {
    if (file === undefined)
        return {};
    if (startLine === undefined)
        return { file };
    return startColumn === undefined ? { file, startLine } : { file, startLine, startColumn };
}
function theOthers(level, number) {
    return {
        level,
        message: `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(number, `more ${level}`)}: see the job summary, which lists them all.`,
        properties: { title: `docs-to-coveo: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(number, `more ${level}`)}` },
    };
}


/***/ }),

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ badgeOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);


function badgeOf(report) {
    return `${JSON.stringify({ schemaVersion: 1, ...saying(report) })}\n`;
}
function saying({ command, problems, counts }) {
    const label = command === 'check' ? 'docs' : 'docs in search';
    const errors = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsOf */ .B)(problems);
    if (errors.length > 0)
        return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(errors), color: 'red' };
    const warnings = problems.filter(({ level }) => level === 'warning');
    const color = warnings.length > 0 ? 'yellow' : 'brightgreen';
    if (command === 'check')
        return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._k)(warnings) || 'no problems', color };
    const { added, updated, moved, unchanged } = counts;
    return { label, message: (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(added + updated + moved + unchanged, 'page'), color };
}


/***/ })

};
