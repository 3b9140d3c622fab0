export const id = 69;
export const ids = [69];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _process_heap_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70885);
/* harmony import */ var _process_quiet_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18475);
/* harmony import */ var _cli_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70040);
/* harmony import */ var _process_outlive_readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96642);
/* harmony import */ var _process_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62564);
/* harmony import */ var _process_stop_signal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65998);






(0,_process_outlive_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .outliveReaders */ .B)([process.stdout, process.stderr]);
const secrets = (0,_process_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSecrets */ .P)(process.env);
process.exitCode = await (0,_cli_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), secrets, (0,_process_stop_signal_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSignal */ .Z)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/cli/program.js + 9 modules
var cli_program = __webpack_require__(90677);
;// CONCATENATED MODULE: ./lib/cli/arguments.js


const FOREIGN = [
    [
        /^--?(?:coveo-)?(?:api-?)?(?:key|token)(?:=|$)/i,
        'The API key is never an argument, because other users of this machine could read it. Set `COVEO_API_KEY`, or pipe it into standard input.',
    ],
    [/^(?:--dry-run|-n)$/, 'There is no `--dry-run`: `docs-to-coveo plan` shows what a publish would do.'],
    [
        /^--(?:no-)?colou?rs?(?:=|$)/,
        'There is no option for colour: it is there on a terminal alone, and `NO_COLOR=1` turns it off.',
    ],
    [/^-V$/, 'There is no `-V`: `docs-to-coveo -v` shows the version, `--verbose` shows more of a run.'],
];
const FOREIGN_COMMANDS = [
    [/^version$/, '`docs-to-coveo --version` shows the version'],
    [/^(?:deploy|push|sync|upload|index)$/, '`docs-to-coveo publish` makes the source equal to the commit'],
    [
        /^(?:serve|dev|start|watch)$/,
        '`docs-to-coveo preview` shows what you are writing, `docs-to-coveo sandbox` what was published',
    ],
    [/^(?:lint|validate|test|verify)$/, '`docs-to-coveo check` finds problems in settings, pages and links'],
    [/^(?:diff|status)$/, '`docs-to-coveo plan` shows what a publish would do'],
    [
        /^(?:login|auth|configure|config)$/,
        '`docs-to-coveo init` writes the settings, and the key comes from `COVEO_API_KEY`',
    ],
];
function readArguments(argv, version) {
    const foreign = argv.flatMap((one) => FOREIGN.find(([name]) => name.test(one)) ?? []);
    if (foreign[1] !== undefined)
        return { kind: 'invalid', text: `${foreign[1]}\n` };
    const [command = ''] = argv;
    const meant = FOREIGN_COMMANDS.find(([name]) => name.test(command))?.[1];
    if (meant !== undefined)
        return { kind: 'invalid', text: `There is no command \`${command}\`: ${meant}.\n` };
    let found;
    const said = [];
    const program = (0,cli_program/* buildProgram */.T)(version, (result) => {
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
        return { kind: error.exitCode === 0 ? 'help' : 'invalid', text: said.join('') };
    }
    if (!found)
        return { kind: 'invalid', text: program.helpInformation() };
    const unused = found.kind === 'run' ? unusedOption(found.options) : undefined;
    return unused === undefined ? found : { kind: 'invalid', text: `error: ${unused}\n` };
}
function unusedOption({ base, state, database, sandbox, verifyMinutes, verify }) {
    if (base !== undefined && state !== 'commit')
        return '`--base` counts only with `--state commit`. Add that, or leave it out.';
    if (database !== undefined && !sandbox)
        return '`--database` counts only with `--sandbox`. Add that, or leave it out.';
    if (verifyMinutes !== undefined && verify !== 'wait')
        return '`--verify-minutes` counts only with `--verify wait`. Add that, or leave it out.';
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/explain-code.js


const LIKE_A_CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
function isAskedForCode(text, { workingDirectory = '.' }) {
    return LIKE_A_CODE.test(text) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workingDirectory, text));
}
async function explainCode(text, { json, out }) {
    if (out !== undefined) {
        process.stderr.write('`--out` is for reports, and what a problem code means is none. Leave it out.\n');
        return 2;
    }
    const { findCode, renderCode, renderUnknownCode } = await __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 23058));
    const found = findCode(text);
    if (found.kind === 'unknown') {
        process.stderr.write(renderUnknownCode(text, found.near));
        return 2;
    }
    const { explained } = found;
    process.stdout.write(json ? `${JSON.stringify(explained, null, 2)}\n` : renderCode(explained));
    return 0;
}

// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
;// CONCATENATED MODULE: ./lib/cli/terminal-logger.js

const REDRAW = 100;
const REFRESH = 1_000;
function terminalLogger(options) {
    const { json, verbose, quiet } = options;
    const bar = process.stderr.isTTY ? drawnBar() : writtenLines();
    const info = (line) => {
        if (!quiet)
            bar.above(`${line}\n`);
    };
    const isShown = !json && !quiet;
    const timer = isShown ? setInterval(bar.refresh, REFRESH).unref() : undefined;
    return {
        info,
        ...(verbose ? { debug: info } : {}),
        progress: (done, total, label) => isShown && bar.update(done, total, label),
        end() {
            clearInterval(timer);
            bar.above('');
        },
    };
}
const now = () => performance.now();
function drawnBar() {
    const meter = (0,progress/* progressMeter */.Pg)(now);
    let drawnAt = Number.NEGATIVE_INFINITY;
    let isDrawn = false;
    const clear = () => {
        if (isDrawn)
            process.stderr.write('\r\u001b[K');
        isDrawn = false;
    };
    const draw = () => {
        const reading = meter.read();
        if (reading === undefined)
            return clear();
        drawnAt = now();
        isDrawn = true;
        process.stderr.write(`\r\u001b[K${(0,progress/* progressLine */.oz)(reading, process.stderr.columns)}`);
    };
    return {
        update(done, total, label) {
            meter.update(done, total, label);
            if (done >= total || now() - drawnAt >= REDRAW)
                draw();
        },
        refresh: draw,
        above(text) {
            clear();
            process.stderr.write(text);
        },
    };
}
function writtenLines() {
    const meter = (0,progress/* progressMeter */.Pg)(now);
    const above = (text) => void process.stderr.write(text);
    const refresh = (0,progress/* progressLog */.mS)(meter, now, (line) => above(`${line}\n`));
    return {
        update(done, total, label) {
            meter.update(done, total, label);
            refresh();
        },
        refresh,
        above,
    };
}

;// CONCATENATED MODULE: ./lib/cli/command-line.js




async function runCli(argv, secrets, signal) {
    const found = readArguments(argv, version/* VERSION */.x);
    switch (found.kind) {
        case 'help':
            process.stdout.write(found.text);
            return 0;
        case 'invalid':
            process.stderr.write(found.text);
            return argv.includes('--detailed-exitcode') ? 1 : 2;
        case 'completion': {
            const { renderCompletion } = await __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 81795));
            process.stdout.write(renderCompletion(found.shell, version/* VERSION */.x));
            return 0;
        }
        case 'sandbox': {
            const { serveSandbox } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(857), __webpack_require__.e(750), __webpack_require__.e(645), __webpack_require__.e(607)]).then(__webpack_require__.bind(__webpack_require__, 73259));
            return serveSandbox(found.options, signal);
        }
        case 'preview': {
            const { servePreview } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(857), __webpack_require__.e(750), __webpack_require__.e(11), __webpack_require__.e(639), __webpack_require__.e(645), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 30345));
            return servePreview(found.options, secrets, { logger: terminalLogger(found.options), signal });
        }
        case 'init': {
            const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(857), __webpack_require__.e(189), __webpack_require__.e(750), __webpack_require__.e(269), __webpack_require__.e(11), __webpack_require__.e(639), __webpack_require__.e(821), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 27588));
            return runInit(found.options, secrets, { logger: terminalLogger(found.options), signal });
        }
        case 'doctor': {
            const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(857), __webpack_require__.e(189), __webpack_require__.e(752), __webpack_require__.e(750), __webpack_require__.e(269), __webpack_require__.e(11), __webpack_require__.e(66), __webpack_require__.e(882), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 99670));
            return runDoctor(found.options, secrets, { logger: terminalLogger(found.options), signal });
        }
        case 'run': {
            if (found.command === 'explain' && isAskedForCode(found.path, found.options))
                return explainCode(found.path, found.options);
            const { runInTerminal } = await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(857), __webpack_require__.e(750), __webpack_require__.e(11), __webpack_require__.e(639), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 10821));
            return runInTerminal(found, secrets, { logger: terminalLogger(found.options), signal });
        }
    }
}


/***/ }),

/***/ 90677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ buildProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/report/guide/documentation-address.js
var documentation_address = __webpack_require__(20310);
;// CONCATENATED MODULE: ./lib/cli/commands/new-command.js

function newCommand(program, { name, description, examples, heading }) {
    return program
        .command(name)
        .description(description)
        .showHelpAfterError(`(docs-to-coveo ${name} --help tells more)`)
        .addHelpText('after', helpEnd(examples, `commands.md#${heading ?? name}`));
}
function helpEnd(examples, page) {
    const lines = examples.map((example) => `  docs-to-coveo ${example}`);
    return ['', 'Examples:', ...lines, '', `Documentation: ${documentation_address/* DOCUMENTATION */.l0}${page}`].join('\n');
}
function withHelp(command) {
    return command.helpOption('-h, --help', 'Show this help');
}

;// CONCATENATED MODULE: ./lib/init/ci/ci-names.js
const CI_NAMES = ['github', 'gitlab', 'azure', 'bitbucket', 'jenkins', 'none'];

// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(54215);
;// CONCATENATED MODULE: ./lib/cli/cli-options.js
const SHELLS = ['bash', 'zsh', 'fish'];

// EXTERNAL MODULE: ./lib/plan/share.js
var share = __webpack_require__(46084);
;// CONCATENATED MODULE: ./lib/cli/commands/option-values.js


function option_values_share(text) {
    const found = (0,share/* parseShare */.n8)(text);
    if (!found)
        throw new commander/* InvalidArgumentError */.Di(`Expected a share such as \`2/8\`, but it is \`${text}\`.`);
    return found;
}
function option_values_text(written) {
    if (written.trim() === '')
        throw new commander/* InvalidArgumentError */.Di('Expected a value, but it is empty.');
    return written;
}
function count(text) {
    if (!/^\d{1,9}$/.test(text))
        throw new commander/* InvalidArgumentError */.Di(`Expected a whole number, but it is \`${text}\`.`);
    return Number(text);
}

;// CONCATENATED MODULE: ./lib/report/formats/report-format.js
const REPORT_FORMATS = ['github', 'gitlab', 'sarif', 'junit'];

;// CONCATENATED MODULE: ./lib/cli/commands/shared-options.js




function withPlace(command, folder = 'this folder, or one above it') {
    return command
        .optionsGroup('Settings:')
        .option('--config <file>', 'Settings file (default: docs-to-coveo.yml, then .github/docs-to-coveo.yml)', option_values_text)
        .option('--working-directory <folder>', `Folder of the settings (default: ${folder})`, option_values_text);
}
function withTarget(command) {
    return withPlace(command)
        .optionsGroup('Instead of what the settings say:')
        .option('--organization <id>', 'Coveo organization')
        .option('--source <id>', 'Push source')
        .addOption(new commander/* Option */.c$('--region <name>', 'Region of the organization').choices(['us', 'ca', 'eu', 'au', 'hipaa']))
        .option('--api-url <url>', 'Base address of the Push API')
        .option('--platform-url <url>', 'Base address of the platform');
}
function withCommon(command) {
    withTarget(command)
        .option('--built <folder>', 'The site that the generator wrote from this commit, to compare with', option_values_text)
        .optionsGroup('Output:')
        .option('--json', 'Print the report as JSON, and nothing else, on standard output')
        .option('--out <file>', 'Write the report to this file too', option_values_text)
        .addOption(new commander/* Option */.c$('-q, --quiet', 'Say only what happened, in one line, and errors').conflicts('verbose'))
        .option('--verbose', 'Show every line of long lists, and each request to Coveo');
    return withHelp(command);
}
function withFormat(command) {
    return command.addOption(new commander/* Option */.c$('--format <name>', 'Print the problems for another program, instead of text')
        .choices(REPORT_FORMATS)
        .conflicts('json'));
}
function withBadge(command) {
    return command.option('--badge <file>', 'Write what shields.io needs for a badge to this file', option_values_text);
}
function withSnapshot(command) {
    return command
        .addOption(new commander/* Option */.c$('--work-tree', 'Look at the files as they are, new and changed ones too, not at the commit').conflicts(['commit', 'staged']))
        .addOption(new commander/* Option */.c$('--staged', 'Look at what is staged for the next commit').conflicts('commit'));
}
function withRecord(command) {
    command
        .optionsGroup('What is compared:')
        .option('--commit <commit>', 'This commit instead of the checked-out one; an older one rolls the source back', option_values_text)
        .addOption(new commander/* Option */.c$('--state <store>', 'Where the record is kept (default: ref)').choices(['ref', 'commit']))
        .option('--base <commit>', 'Commit to compare with, for --state commit', option_values_text)
        .optionsGroup('What a run may do:')
        .option('--allow-deletes <number>', 'Let so many deletes go in this run', count)
        .addOption(new commander/* Option */.c$('--on-widened <what>', 'When somebody would see more than before (default: warn)').choices([
        'warn',
        'fail',
    ]))
        .option('--allow-widened', 'Let this run show people more than before')
        .addOption(new commander/* Option */.c$('--on-error <what>', 'When a page has an error (default: fail)').choices(['fail', 'skip']))
        .option('--any-branch', 'Publish from another branch than the record names');
    return withCommon(command);
}
function withPush(command) {
    command
        .addOption(new commander/* Option */.c$('--verify <mode>', 'Wait until Coveo has indexed what it accepted (default: none)').choices([
        'none',
        'wait',
    ]))
        .option('--verify-minutes <number>', 'How long to wait for that (default: 15)', count)
        .option('--sandbox', 'Publish into a sandbox started for this run, instead of Coveo; needs no key');
    return withDatabase(command).option('--lease <seconds>', 'How long this run may be silent before another takes over (default: 120)', count);
}
function withDatabase(command) {
    return command.option('--database <file>', 'Keep the sandbox in this file (default: in memory)', option_values_text);
}

;// CONCATENATED MODULE: ./lib/cli/commands/on-this-machine.js







function addInit(program, use) {
    const command = newCommand(program, {
        name: 'init',
        description: 'Look at the repository, and write its first settings and a job for its CI',
        examples: ['init', 'init --yes --url https://docs.example.com/'],
    })
        .option('--yes', 'Write the files without asking')
        .option('--url <url>', 'Address at which people read the site (default: as the repository tells)', option_values_text)
        .addOption(new commander/* Option */.c$('--generator <name>', 'Site generator (default: the one that is found)').choices(defaults/* GENERATORS */.DY))
        .option('--organization <id>', 'Coveo organization, for the settings', option_values_text)
        .option('--source <id>', 'Push source, for the settings', option_values_text)
        .addOption(new commander/* Option */.c$('--ci <name>', 'What the job is for (default: the one that is found)').choices(CI_NAMES))
        .option('--working-directory <folder>', 'Folder of the settings (default: the root of the repository)', option_values_text)
        .action((options) => use({ kind: 'init', options }));
    withHelp(command);
}
function addPreview(program, use) {
    const command = newCommand(program, {
        name: 'preview',
        description: 'Show the work tree as it is in a sandbox, and follow what is saved',
        examples: ['preview', 'preview --open-browser --as anonymous'],
    })
        .option('--port <number>', 'Port on this machine (default: 7700)', count)
        .option('--as <identity>', 'Look as somebody: user:ann@example.com, anonymous', option_values_text)
        .option('--open-browser', 'Open the page in the browser')
        .option('--verbose', 'Say more');
    withHelp(withPlace(command)).action((options) => use({ kind: 'preview', options }));
}
function addSandbox(program, use) {
    const command = newCommand(program, {
        name: 'sandbox',
        description: 'Start a local Coveo to try things out, with a page to search it',
        examples: ['sandbox --database try.db', 'sandbox --organization acme1234 --source acme1234-docs'],
    }).option('--port <number>', 'Port on this machine (default: 7700)', count);
    withDatabase(command)
        .option('--organization <id>', 'The organization that there is (default: of the settings, else `sandbox`)', option_values_text)
        .option('--source <id>', 'The source that there is (default: of the settings, else none)', option_values_text)
        .option('--open', 'Take whatever organization, source and identity provider is named')
        .optionsGroup('Faults:')
        .option('--faults <plan>', 'What goes wrong: a JSON file, or `seed=7,probability=0.05` (docs/sandbox.md)', option_values_text)
        .option('--fault-endpoint', 'Let `PUT /sandbox/faults` change what goes wrong');
    withHelp(withPlace(command)).action((options) => use({ kind: 'sandbox', options }));
}
function addCompletion(program, use) {
    const command = newCommand(program, {
        name: 'completion',
        description: 'Print a script with which a shell completes commands and options',
        examples: ['completion bash', 'completion zsh', 'completion fish'],
        heading: 'completion-shell',
    }).addArgument(new commander/* Argument */.ef('<shell>', 'Which shell').choices(SHELLS));
    withHelp(command).action((shell) => use({ kind: 'completion', shell }));
}

;// CONCATENATED MODULE: ./lib/cli/commands/publishing.js




const run = (use, command) => (options) => use({ kind: 'run', command, options });
function addCheck(program, use) {
    const command = newCommand(program, {
        name: 'check',
        description: 'Find problems in settings, pages and links',
        examples: ['check --work-tree', 'check --format sarif > problems.sarif'],
    });
    withCommon(withBadge(withFormat(withSnapshot(command)))).action(run(use, 'check'));
}
function addPlan(program, use) {
    const command = newCommand(program, {
        name: 'plan',
        description: 'Show what a publish would do; needs no key',
        examples: ['plan', 'plan --work-tree', 'plan --out plan.json'],
    });
    withFormat(withSnapshot(command)).option('--detailed-exitcode', 'End with 0 where nothing is to do, 2 where something is, 1 with any error');
    withRecord(command).action(run(use, 'plan'));
}
function addPublish(program, use) {
    const command = newCommand(program, {
        name: 'publish',
        description: 'Make the source equal to the commit',
        examples: ['publish --sandbox --database try.db', 'publish --verify wait', 'publish --plan plan.json'],
    });
    withBadge(withPush(command))
        .option('--plan <file>', 'Carry out just this plan, which `plan --out <file>` wrote, or nothing', option_values_text)
        .option('--shard <i/n>', 'Send only this share of the pages; a plain publish follows', option_values_share)
        .option('--adopt', 'Start a new record over one that cannot be read');
    withRecord(command).action(run(use, 'publish'));
}
function addRebuild(program, use) {
    const command = newCommand(program, {
        name: 'rebuild',
        description: 'Send every page again, then delete from the source whatever is older',
        examples: ['rebuild', 'rebuild --verify wait'],
    });
    withRecord(withBadge(withPush(command))).action(run(use, 'rebuild'));
}
function addAudit(program, use) {
    const command = newCommand(program, {
        name: 'audit',
        description: 'Compare what the source holds with the record and the commit',
        examples: ['audit', 'audit --heal'],
    }).option('--heal', 'Send again what is missing, and delete what is left over, where it is ours');
    withRecord(command).action(run(use, 'audit'));
}
function addSetup(program, use) {
    const command = newCommand(program, {
        name: 'setup',
        description: 'Plan what the organization needs: source, identity provider, fields, mappings',
        examples: ['setup --check', 'setup', 'setup --yes --write'],
    })
        .option('--yes', 'Carry the plan out')
        .addOption(new commander/* Option */.c$('--write', 'Write the id of the source into the settings; with --yes').implies({ yes: true }))
        .addOption(new commander/* Option */.c$('--check', 'Only tell which privileges the key has, and which it lacks').conflicts([
        'yes',
        'write',
        'createKey',
    ]))
        .addOption(new commander/* Option */.c$('--create-key', 'Make a key for publishing and print it, once, on standard output').conflicts('json'));
    withCommon(command).action(run(use, 'setup'));
}

;// CONCATENATED MODULE: ./lib/cli/commands/questions.js



function addDoctor(program, use) {
    const command = newCommand(program, {
        name: 'doctor',
        description: 'Tell what is right and what is wrong with setup, key and service; changes nothing',
        examples: ['doctor', 'doctor --quiet'],
    });
    withTarget(command)
        .optionsGroup('Output:')
        .option('--json', 'Print the checks as JSON, and nothing else, on standard output')
        .addOption(new commander/* Option */.c$('-q, --quiet', 'Say only what is wrong').conflicts('verbose'))
        .option('--verbose', 'Say each request to Coveo')
        .action((options) => use({ kind: 'doctor', options }));
    withHelp(command);
}
function addExplain(program, use) {
    const command = newCommand(program, {
        name: 'explain',
        description: 'Tell what becomes of one file, or what a problem code means',
        examples: ['explain docs/index.md', 'explain link-to-nothing'],
        heading: 'explain-path',
    }).argument('<path-or-code>', 'A file, from this folder or the root of the repository; or a code');
    withCommon(withSnapshot(command)).action((path, options) => use({ kind: 'run', command: 'explain', path, options }));
}
function addAccess(program, use) {
    const command = newCommand(program, {
        name: 'access',
        description: 'Tell which pages somebody may see, and why',
        examples: ['access ann@example.com', 'access group:Legal', 'access anonymous'],
        heading: 'access-identity',
    }).argument('<identity>', '`user:NAME` or just the name, `group:NAME`, `virtualGroup:NAME`, `anonymous`');
    withCommon(command).action((identity, options) => use({ kind: 'run', command: 'access', identity, options }));
}

;// CONCATENATED MODULE: ./lib/cli/program.js





const FIRST_STEPS = ['init', 'publish --sandbox --database try.db', 'sandbox --database try.db'];
function buildProgram(version, use) {
    const program = new commander/* Command */.uB('docs-to-coveo')
        .description("Publish a repository's Markdown documentation to a Coveo Push source")
        .version(version, '-v, --version', 'Show the version')
        .showHelpAfterError('(docs-to-coveo --help tells more)')
        .addHelpText('after', helpEnd(FIRST_STEPS, 'getting-started.md'));
    withHelp(program);
    const groups = [
        { title: 'Begin:', add: [addInit, addDoctor, addSetup] },
        { title: 'Before a publish:', add: [addCheck, addPreview, addPlan, addExplain, addAccess] },
        { title: 'Publish:', add: [addPublish, addAudit, addRebuild] },
        { title: 'Other:', add: [addSandbox, addCompletion] },
    ];
    for (const { title, add } of groups) {
        program.commandsGroup(title);
        for (const one of add)
            one(program, use);
    }
    return program.helpCommand('help [command]', 'Show the help of a command');
}


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Y6: () => (/* binding */ planOfShare),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* unused harmony export MOST_SHARES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function shardOf(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', path, 'buffer').toString('hex', 0, 1);
}
const MOST_SHARES = 256;
function parseShare(text) {
    const [, number = '', of = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
    const share = { number: Number(number), of: Number(of) };
    return share.number >= 1 && share.number <= share.of && share.of <= MOST_SHARES ? share : undefined;
}
function planOfShare(plan, record, share) {
    const pathOf = ({ reading }) => record?.items.get(reading.page.documentId)?.path ?? reading.file.path;
    const { true: pushes = [], false: left = [] } = Object.groupBy(plan.pushes, (push) => isInShare(shardOf(pathOf(push)), share) ? 'true' : 'false');
    const identities = { ...plan.identities, deleted: [] };
    const mode = pushes.length + identities.pushed.length === 0 ? 'none' : plan.mode;
    return { ...plan, mode, pushes, left, deletes: [], withheld: [], identities };
}
function isInShare(shard, { number, of }) {
    return Number.parseInt(shard, 16) % of === number - 1;
}


/***/ }),

/***/ 70885:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);


const YOUNG_MB = 8;
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--heap-growing-percent=10');
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--min-semi-space-size=4');
const observer = new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver(() => {
    if (youngBytes() < YOUNG_MB * 2 ** 20)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
    observer.disconnect();
});
observer.observe({ entryTypes: ['gc'] });
function youngBytes() {
    return (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ outliveReaders)
/* harmony export */ });
function outliveReaders(streams) {
    for (const stream of streams) {
        stream.on('error', (error) => {
            if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE'))
                throw error;
        });
    }
}


/***/ }),

/***/ 18475:
/***/ (() => {

process.removeAllListeners('warning');
process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning')
        process.stderr.write(`${warning.name}: ${warning.message}\n`);
});



/***/ }),

/***/ 62564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeSecrets)
/* harmony export */ });
const API_KEY_NAMES = ['INPUT_API-KEY', 'COVEO_API_KEY'];
const TOKEN_NAMES = ['INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN'];
function takeSecrets(environment) {
    const take = (names) => {
        const values = names.map((name) => environment[name]?.trim());
        for (const name of names)
            delete environment[name];
        return values.find((value) => value !== undefined && value !== '');
    };
    const apiKey = take(API_KEY_NAMES);
    const githubToken = take(TOKEN_NAMES);
    return { apiKey, githubToken, environment: { ...environment } };
}


/***/ }),

/***/ 65998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
function stopSignal() {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (stop.signal.aborted)
                process.exit(1);
            stop.abort();
        });
    }
    return stop.signal;
}


/***/ }),

/***/ 71477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
function changesOf(items) {
    const gone = new Map(items.filter(({ action }) => action === 'deleted').map((item) => [item.documentId, item]));
    const origins = new Map();
    const moved = new Set();
    for (const item of items) {
        const old = item.action === 'added' ? gone.get(item.from?.documentId ?? '') : undefined;
        if (old === undefined || moved.has(old))
            continue;
        origins.set(item, old);
        moved.add(old);
    }
    return items.filter((item) => !moved.has(item)).map((item) => changeOf(item, origins.get(item)));
}
function changeOf({ action, ...item }, old) {
    if (old === undefined)
        return { ...item, kind: action };
    return { ...item, kind: 'moved', from: { path: old.path, documentId: old.documentId ?? undefined } };
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _k: () => (/* binding */ countProblems),
/* harmony export */   qj: () => (/* binding */ countsAsSeen)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29495);

const LEVELS = ['error', 'warning', 'notice'];
function plural(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function countProblems(problems) {
    const counted = LEVELS.map((level) => ({
        level,
        number: problems.filter((problem) => problem.level === level).length,
    }));
    return counted
        .filter(({ number }) => number > 0)
        .map(({ level, number }) => plural(number, level))
        .join(', ');
}
function countsAsSeen({ counts, items }) {
    const added = items.filter(({ action }) => action === 'added').length;
    const pairs = added - (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .f)(items).filter(({ kind }) => kind === 'added').length;
    return {
        ...counts,
        added: Math.max(0, counts.added - pairs),
        deleted: Math.max(0, counts.deleted - pairs),
        moved: counts.moved + pairs,
    };
}


/***/ }),

/***/ 20310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   as: () => (/* binding */ codeAddress),
/* harmony export */   l0: () => (/* binding */ DOCUMENTATION),
/* harmony export */   yl: () => (/* binding */ PROJECT)
/* harmony export */ });
const PROJECT = 'https://github.com/docs-to-coveo/docs-to-coveo';
const DOCUMENTATION = `${PROJECT}/blob/v1/docs/`;
function codeAddress(code) {
    return `${DOCUMENTATION}troubleshooting.md#${code}`;
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ progressMeter),
/* harmony export */   mS: () => (/* binding */ progressLog),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _strip_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72663);


const WIDEST_BAR = 30;
const NARROWEST_BAR = 8;
const ESTIMATE_AFTER = 2_000;
const ESTIMATE_FROM = 0.02;
function progressMeter(now) {
    const steps = new Map();
    return {
        update(done, total, label) {
            if (done >= total)
                steps.delete(label);
            else
                steps.set(label, { label, done: Math.max(0, done), total, since: steps.get(label)?.since ?? now() });
        },
        read() {
            const active = [...steps.values()];
            if (active.length === 0)
                return undefined;
            const share = active.reduce((sum, { done, total }) => sum + done / total, 0) / active.length;
            const parts = active.map(({ label, done, total }) => {
                return `${done} of ${total} ${(0,_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(label)}`;
            });
            const left = timeLeft(now() - Math.min(...active.map(({ since }) => since)), share);
            return { share, text: [...parts, ...(left === undefined ? [] : [`about ${left} left`])].join(', ') };
        },
    };
}
function timeLeft(elapsed, share) {
    if (elapsed < ESTIMATE_AFTER || share < ESTIMATE_FROM)
        return undefined;
    const seconds = (elapsed * (1 - share)) / share / 1_000;
    if (seconds >= 90)
        return `${Math.round(seconds / 60)} minutes`;
    const rounded = seconds > 10 ? Math.round(seconds / 5) * 5 : Math.max(1, Math.round(seconds));
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rounded, 'second');
}
function progressLine({ text, share }, width = 80) {
    const room = (width > 0 ? width : 80) - 1;
    const size = Math.min(WIDEST_BAR, room - text.length - 4);
    return size < NARROWEST_BAR ? text.slice(0, room) : `${bar(share, size)}  ${text}`;
}
function bar(share, size) {
    const filled = Math.round(Math.min(1, share) * size);
    const head = filled > 0 && filled < size ? '>' : '';
    return `[${('='.repeat(filled - head.length) + head).padEnd(size)}]`;
}
const FIRST_LINE = 1_000;
const NEXT_LINE = 5_000;
function progressLog(meter, now, say) {
    let next = now() + FIRST_LINE;
    return () => {
        const time = now();
        const reading = time < next ? undefined : meter.read();
        if (reading === undefined)
            return;
        next = time + NEXT_LINE;
        say(reading.text);
    };
}


/***/ }),

/***/ 72663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   Gx: () => (/* binding */ plainSentence),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
function stripControls(text) {
    return text
        .replace(UNSEEN, escaped)
        .replace(/^(\s*):(?=:)/u, (_, blanks) => blanks + escaped(':'))
        .replaceAll('##[', `${escaped('#')}#[`);
}
function plainSentence(text) {
    return stripControls(text.trim().replace(/\s+/gu, ' '));
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function placeText({ path, line, column }) {
    if (path === undefined)
        return '';
    const numbers = line === undefined ? [] : [line, column].filter((number) => number !== undefined);
    return [stripControls(path), ...numbers].join(':');
}


/***/ }),

/***/ 54215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ DOCUSAURUS),
/* harmony export */   DY: () => (/* binding */ GENERATORS),
/* harmony export */   HS: () => (/* binding */ LINK_CHECKS),
/* harmony export */   Hr: () => (/* binding */ ENDPOINTS),
/* harmony export */   SC: () => (/* binding */ PERMALINK_VARIABLES),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   rn: () => (/* binding */ ON_WIDENED),
/* harmony export */   wq: () => (/* binding */ VITEPRESS),
/* harmony export */   xk: () => (/* binding */ BODY_TITLES),
/* harmony export */   zY: () => (/* binding */ DEFAULTS),
/* harmony export */   zt: () => (/* binding */ BODIES)
/* harmony export */ });
const REGIONS = ['us', 'ca', 'eu', 'au', 'hipaa'];
const GENERATORS = ['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'];
const LINK_CHECKS = ['off', 'warn', 'error'];
const BODY_TITLES = ['auto', 'off'];
const BODIES = ['markdown', 'built'];
const ON_WIDENED = ['warn', 'fail'];
const PERMALINK_VARIABLES = [
    ':path',
    ':page',
    ':dir',
    ':name',
    ':slug',
    ':title',
    ':year',
    ':month',
    ':day',
];
const ENDPOINTS = {
    us: { api: 'https://api.cloud.coveo.com', platform: 'https://platform.cloud.coveo.com' },
    ca: { api: 'https://api-ca.cloud.coveo.com', platform: 'https://platform-ca.cloud.coveo.com' },
    eu: { api: 'https://api-eu.cloud.coveo.com', platform: 'https://platform-eu.cloud.coveo.com' },
    au: { api: 'https://api-au.cloud.coveo.com', platform: 'https://platform-au.cloud.coveo.com' },
    hipaa: { api: 'https://apihipaa.cloud.coveo.com', platform: 'https://platformhipaa.cloud.coveo.com' },
};
const DEFAULTS = {
    region: 'us',
    generator: 'plain',
    permalink: '/:path',
    language: 'en',
    root: '.',
    include: ['**/*.{md,markdown,mdx}'],
    exclude: [],
    prefix: '/',
    bodyTitle: 'auto',
    body: 'markdown',
    sitemap: 'sitemap.xml',
    strict: true,
    links: 'warn',
    deletes: 10,
    ratio: 0.1,
    onWidened: 'warn',
};
const DOCUSAURUS = {
    id: 'default',
    docs: 'docs',
    blog: 'blog',
    pages: 'src/pages',
    numberPrefixes: true,
    defaultLocale: 'en',
};
const VITEPRESS = {
    srcDir: '.',
    srcExclude: [],
    cleanUrls: false,
    rewrites: {},
    locales: {},
};


/***/ })

};
