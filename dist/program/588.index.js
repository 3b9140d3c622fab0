export const id = 588;
export const ids = [588];
export const modules = {

/***/ 27588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/init/yaml-text.js

const PLAIN = /^(?:https?:\/\/[\w./~-]+|(?:[A-Za-z_]|\/[A-Za-z]|\.{1,2}(?:\/|$))[\w./-]*)$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function flowYaml(value) {
    if (Array.isArray(value))
        return `[${value.map(flowYaml).join(', ')}]`;
    if ((0,values/* isMapping */.pi)(value)) {
        const entries = Object.entries(value).map(([key, entry]) => `${flowYaml(key)}: ${flowYaml(entry)}`);
        return `{${entries.join(', ')}}`;
    }
    if (typeof value !== 'string')
        return String(value);
    return PLAIN.test(value) && !WORDS.test(value) ? value : quoted(value);
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function commentText(text) {
    return text.replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, '?');
}

;// CONCATENATED MODULE: ./lib/init/ci/templates.js

const IMAGE = 'node:24';
const PROGRAM = 'npx --yes docs-to-coveo@0';
function folderOf({ workingDirectory }) {
    return workingDirectory.replace(/\/$/, '');
}
function folderOption(place) {
    const folder = folderOf(place);
    if (folder === '')
        return '';
    return ` --working-directory ${/^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`}`;
}
function script(command, indent) {
    return command.includes("'") ? `|-\n${indent}  ${command}` : command;
}
function githubWorkflow(place) {
    const folder = folderOf(place);
    const withFolder = folder === '' ? '' : `\n          working-directory: ${flowYaml(folder)}`;
    return `# Publishes the documentation on every merge, and shows in each pull request what a merge would do.
name: docs to coveo
on:
  push: {branches: [${flowYaml(place.branch)}]}
  pull_request:
permissions: {}
concurrency:
  group: docs-to-coveo-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      contents: write # the record of what is published is kept in refs/docs-to-coveo/ of this repository
      pull-requests: write # the plan is a comment on its pull request; without this it is in the job summary alone
    steps:
      - uses: actions/checkout@v7 # a shallow clone is enough
        with: {persist-credentials: false}
      - uses: docs-to-coveo/docs-to-coveo@v1
        with:
          api-key: \${{ secrets.COVEO_API_KEY }}${withFolder}
`;
}
function gitlabFile(place) {
    const option = folderOption(place);
    return `# Publishes the documentation on every merge, and shows in each merge request what a merge would do.
# COVEO_API_KEY: masked variable of the project, protected as the branch is.
# The record of what is published is kept in refs/docs-to-coveo/ of this repository, so the token of a job must be allowed to push: Settings,
# CI/CD, Job token permissions, "Allow Git push requests to the repository".
.docs-to-coveo:
  image: ${IMAGE}
  stage: test # or another stage of yours
  needs: []
  variables:
    GIT_DEPTH: "0" # all of the history: an older commit must never overwrite a newer one

docs-plan:
  extends: .docs-to-coveo
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - ${script(`${PROGRAM} plan${option}`, '    ')}

docs-publish:
  extends: .docs-to-coveo
  resource_group: docs-to-coveo
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "merge_request_event"
  script:
    - git remote set-url origin "$CI_REPOSITORY_URL"
    - ${script(`${PROGRAM} publish${option}`, '    ')}
`;
}
function azureFile(place) {
    const option = folderOption(place);
    return `# Publishes the documentation on every merge, and shows in each pull request what a merge would do.
# COVEO_API_KEY: secret variable of the pipeline. A pull request into a repository of Azure starts it by a build policy of the branch.
# The record of what is published is kept in refs/docs-to-coveo/ of this repository: give "Build Service" the permission Contribute on it,
# and Create branch.
trigger:
  branches: {include: [${flowYaml(place.branch)}]}
pr:
  branches: {include: [${flowYaml(place.branch)}]}
pool: {vmImage: ubuntu-latest}
container: ${IMAGE}
steps:
  - checkout: self
    fetchDepth: 0 # all of the history: an older commit must never overwrite a newer one
    persistCredentials: true # so that git may write the record
  - script: ${script(`${PROGRAM} plan${option}`, '    ')}
    condition: and(succeeded(), eq(variables['Build.Reason'], 'PullRequest'))
  - script: ${script(`${PROGRAM} publish${option}`, '    ')}
    condition: and(succeeded(), ne(variables['Build.Reason'], 'PullRequest'))
    env: {COVEO_API_KEY: $(COVEO_API_KEY)}
`;
}
function bitbucketStep(place) {
    const option = folderOption(place);
    return `# COVEO_API_KEY: secured variable of the repository. Git in a step of Bitbucket may push to its own repository, which keeps the record of
# what is published in refs/docs-to-coveo/.
image: ${IMAGE}
clone: {depth: full} # all of the history: an older commit must never overwrite a newer one
pipelines:
  pull-requests:
    '**':
      - step:
          name: what a merge would publish
          script:
            - ${script(`${PROGRAM} plan${option}`, '            ')}
  branches:
    ${flowYaml(place.branch)}:
      - step:
          name: publish the documentation
          deployment: production # one at a time
          script:
            - ${script(`${PROGRAM} publish${option}`, '            ')}
`;
}
function jenkinsfile(place) {
    const option = folderOption(place).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    const branch = place.branch.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
    return `// coveo-api-key: credential of the kind "Secret text".
// coveo-docs-git: credential "Username with password" (a token) that may push: the record of what is published is kept in
// refs/docs-to-coveo/ of this repository. The clone needs all of its history: no option "Shallow clone".
pipeline {
  agent { docker { image '${IMAGE}' } }
  options { disableConcurrentBuilds() }
  environment { HOME = "\${env.WORKSPACE_TMP}" }
  stages {
    stage('Docs: what a merge would publish') {
      when { changeRequest() }
      steps { sh '${PROGRAM} plan${option}' }
    }
    stage('Docs: publish') {
      when { branch '${branch}' }
      environment { COVEO_API_KEY = credentials('coveo-api-key') }
      steps {
        withCredentials([gitUsernamePassword(credentialsId: 'coveo-docs-git')]) {
          sh '${PROGRAM} publish${option}'
        }
      }
    }
  }
}
`;
}

;// CONCATENATED MODULE: ./lib/init/init-text.js

const CI_TEXTS = {
    github: 'GitHub Actions',
    gitlab: 'GitLab CI',
    azure: 'Azure Pipelines',
    bitbucket: 'Bitbucket Pipelines',
    jenkins: 'Jenkins',
};
const MOST_OTHERS = 5;
function foundLines({ chosen, others, url, hidden, isExampleUrl, ci }) {
    const { language, content, notes } = chosen.site;
    const roots = content.map(({ root, prefix }) => (prefix ? `${root} (at ${prefix.value})` : root));
    return [
        'Found in this repository:',
        row('site', siteText(chosen)),
        row('pages in', roots.join(', ')),
        row('address', `${url.value} (from ${url.from})`),
        ...(language ? [row('language', `${language.value} (from ${language.from})`)] : []),
        ...(ci.kind === 'none' ? [] : [row('CI', CI_TEXTS[ci.name])]),
        ...others.slice(0, MOST_OTHERS).map((other) => row('also', `${siteText(other)}: ${ofItsOwn(other)}`)),
        ...(others.length > MOST_OTHERS ? [row('', `and ${others.length - MOST_OTHERS} more`)] : []),
        ...notices(hidden, isExampleUrl, chosen.pages.length),
        ...notes.map((note) => `notice: ${note}`),
    ];
}
function row(name, text) {
    return `  ${name.padEnd(10)} ${text}`;
}
function siteText({ site: { generator, configuration }, pages }) {
    const of = configuration === undefined ? '' : ` by ${configuration}`;
    return `${generator}${of}, ${counted(pages.length, 'Markdown file')}`;
}
function ofItsOwn({ site: { folder, generator } }) {
    if (folder === '')
        return `needs a settings file of its own, for \`--config\`, with \`generator: ${generator}\``;
    return `for settings of its own, \`docs-to-coveo init${folderOption({ workingDirectory: folder })}\``;
}
function notices(hidden, isExampleUrl, all) {
    const address = 'notice: Nothing tells where people read the site. Change `site.url` in the settings before anything is published.';
    const open = hidden.map(({ folder, pages }) => `notice: Everybody who may use the source will see ${counted(pages, 'page')} below ${folder}. The settings hold a sample of \`permissions\`.`);
    const none = 'notice: There is no Markdown that would be published.';
    return [...(isExampleUrl ? [address] : []), ...open, ...(all === 0 ? [none] : [])];
}
function counted(count, noun) {
    return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
function fileLines({ files, left, workingDirectory }, isWhole) {
    const folder = folderOption({ workingDirectory });
    return [
        'To be written:',
        ...files.flatMap(({ path, text }) => [
            `  ${path}`,
            ...(isWhole(path)
                ? text
                    .trimEnd()
                    .split('\n')
                    .map((line) => `    ${line}`.trimEnd())
                : []),
        ]),
        ...left.map((path) => `${path} is there already, and stays as it is.${folder && ` Let it publish these settings, too:${folder}.`}`),
    ];
}
function ciLines({ ci }) {
    if (ci.kind === 'none')
        return [];
    const lines = ci.paste?.trimEnd().split('\n') ?? [];
    return [ci.advice, ...lines.map((line) => `    ${line}`.trimEnd())];
}
function nextLines(workingDirectory, { isExampleUrl }) {
    const option = folderOption({ workingDirectory });
    const steps = [
        [`check --work-tree${option}`, 'every problem, with its line'],
        [`publish --sandbox --database try.db${option}`, 'into a sandbox on this machine'],
        ['sandbox --database try.db', 'look at it: http://127.0.0.1:7700/'],
        [`setup${option}`, 'plan what the Coveo organization needs'],
    ];
    const width = Math.max(...steps.map(([command]) => command.length));
    return [
        isExampleUrl
            ? 'Next, once `site.url` is right and the files are committed:'
            : 'Next, once the files are committed:',
        ...steps.map(([command, comment]) => `  docs-to-coveo ${command.padEnd(width)}   # ${comment}`),
    ];
}

// EXTERNAL MODULE: ./lib/settings/rules/addresses.js
var addresses = __webpack_require__(93717);
// EXTERNAL MODULE: ./lib/settings/rules/names.js
var names = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/init/values.js



function mappingOf(value) {
    return (0,values/* isMapping */.pi)(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function rootOf(folder) {
    return folder.replace(/\/+$/, '') || '.';
}
function isFolder(root) {
    return (0,names/* folder */.TV)(root) === undefined;
}
function addressOf(url, base = '') {
    const text = textOf(url)?.replace(/#.*$/s, '');
    if (text === undefined || (0,addresses/* siteUrl */.hX)(text) !== undefined)
        return undefined;
    const below = (textOf(base) ?? '').replace(/^\.?\/+|\/+$/g, '');
    const whole = below === '' ? text : `${text.replace(/\/+$/, '')}/${below}`;
    return (0,addresses/* siteUrl */.hX)(whole) === undefined ? `${whole.replace(/\/+$/, '')}/` : undefined;
}
function languageOf(...named) {
    for (const one of named) {
        const text = textOf(one?.value)?.replaceAll('_', '-');
        const tag = text === undefined ? undefined : (0,names/* canonicalLanguage */.vQ)(text);
        if (one && tag !== undefined)
            return { value: tag, from: one.from };
    }
    return undefined;
}
function sourced(value, from) {
    return value === undefined ? undefined : { value, from };
}

// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/init/listing.js
const ASIDE = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|node_modules|vendor|third_party|examples?|exampleSite|templates?|demos?|samples?|themes)\//i;
const CONFIGURATION = /(?:^|\/)(?:_config\.(?:ya?ml|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|docusaurus\.config\.[cm]?[jt]s|mkdocs\.ya?ml|CNAME|package\.json|config\/(?:_default|production)\/.+\.(?:toml|ya?ml|json)|\.vitepress\/config(?:\.[cm]?[jt]s|\/index\.[cm]?[jt]s))$/;
const MOST_CONFIGURATIONS = 400;
const SAMPLES = 80;
function isMarkdown(path) {
    return /\.(?:md|markdown|mdx)$/i.test(path);
}
function isAside(path) {
    return ASIDE.test(path);
}
function filesToRead(paths) {
    const configuration = paths
        .filter((path) => CONFIGURATION.test(path) && !/(?:^|\/)node_modules\//.test(path))
        .toSorted((one, other) => Number(isAside(one)) - Number(isAside(other)) || depth(one) - depth(other));
    return [...new Set([...configuration.slice(0, MOST_CONFIGURATIONS), ...sampleOf(paths)])];
}
function sampleOf(paths) {
    const pages = paths.filter((path) => isMarkdown(path) && !isAside(path));
    const step = Math.max(1, Math.floor(pages.length / SAMPLES));
    return pages.filter((_, index) => index % step === 0);
}
function depth(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/init/ci/ci.js

const FILES = [
    ['github', /^\.github\/workflows\/[^/]+\.ya?ml$/],
    ['gitlab', /^\.gitlab-ci\.yml$/],
    ['azure', /^azure-pipelines[^/]*\.ya?ml$|^\.azure-pipelines\//],
    ['bitbucket', /^bitbucket-pipelines\.yml$/],
    ['jenkins', /^Jenkinsfile$/],
];
const HOSTS = [
    ['gitlab', /gitlab/i],
    ['bitbucket', /bitbucket/i],
    ['azure', /dev\.azure\.com|visualstudio\.com/i],
];
function findCi({ allPaths, repository = '' }) {
    const there = FILES.filter(([, pattern]) => allPaths.some((path) => pattern.test(path))).map(([name]) => name);
    const [ofHost] = HOSTS.find(([, pattern]) => pattern.test(repository)) ?? [undefined];
    if (ofHost !== undefined && (there.length === 0 || there.includes(ofHost)))
        return ofHost;
    return there[0] ?? 'github';
}
function ciPlan(wanted, there) {
    const name = wanted ?? findCi(there);
    const secret = 'Keep the key as the secret `COVEO_API_KEY`';
    switch (name) {
        case 'none':
            return { kind: 'none' };
        case 'github':
            return {
                kind: 'file',
                name,
                file: { path: '.github/workflows/docs-to-coveo.yml', text: githubWorkflow(there) },
                advice: `${secret} of the repository (Settings, Secrets and variables, Actions).`,
            };
        case 'gitlab':
            return {
                kind: 'file',
                name,
                file: { path: '.gitlab/docs-to-coveo.yml', text: gitlabFile(there) },
                advice: `Add this to \`.gitlab-ci.yml\`, and ${secret.replace('Keep', 'keep').replace('secret', 'masked variable')}:`,
                paste: 'include:\n  - local: .gitlab/docs-to-coveo.yml\n',
            };
        case 'azure':
            return {
                kind: 'file',
                name,
                file: { path: 'azure-pipelines-docs-to-coveo.yml', text: azureFile(there) },
                advice: `Make a pipeline of the file, and ${secret.replace('Keep', 'keep').replace('secret', 'secret variable')} of it.`,
            };
        case 'bitbucket':
            return {
                kind: 'paste',
                name,
                advice: `Add this to \`bitbucket-pipelines.yml\`, and ${secret.replace('Keep', 'keep').replace('secret', 'secured variable')} of the repository:`,
                paste: bitbucketStep(there),
            };
        case 'jenkins':
            return {
                kind: 'paste',
                name,
                advice: 'Add these stages to the `Jenkinsfile`, and keep the key as the credential `coveo-api-key`:',
                paste: jenkinsfile(there),
            };
    }
}

// EXTERNAL MODULE: ./lib/pages/content.js
var content = __webpack_require__(25757);
// EXTERNAL MODULE: ./lib/pages/generators/generators.js + 63 modules
var generators = __webpack_require__(96269);
// EXTERNAL MODULE: ./lib/settings/load.js + 2 modules
var load = __webpack_require__(62750);
// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(54215);
;// CONCATENATED MODULE: ./lib/settings/schema-address.js
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/docs-to-coveo/docs-to-coveo/v1/schema/docs-to-coveo.schema.json';

;// CONCATENATED MODULE: ./lib/init/settings-text.js



function settingsText({ site, url, organization, source, hidden = [] }) {
    return [
        `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`,
        '# What docs-to-coveo publishes, and where to. Written by `docs-to-coveo init`; now it is yours to change.',
        '',
        ...service('organization', organization, 'stands in the address of the administration console, behind `/admin/#`'),
        ...service('source', source, 'the console shows it on the page Sources; `docs-to-coveo setup` makes a source'),
        '',
        ...siteLines(site, url),
        '',
        'content:',
        ...site.content.flatMap(contentLines),
        ...(hidden.length > 0 ? ['', ...permissionLines(hidden)] : []),
        '',
    ].join('\n');
}
function service(key, value, where) {
    if (value !== undefined)
        return [`${key}: ${flowYaml(value)}`];
    return [`# ${key}: YOUR-${key.toUpperCase()}-ID   # ${where}`];
}
function siteLines({ generator, language, permalink, options = {}, configuration, built }, url) {
    const code = Object.entries(options);
    return [
        'site:',
        found('  url', url),
        line('  generator', generator, configuration === undefined ? undefined : configuration),
        ...(permalink ? [found('  permalink', permalink)] : []),
        ...(language && language.value !== defaults/* DEFAULTS */.zY.language ? [found('  language', language)] : []),
        ...(code.length === 0 ? [] : [`  ${generator}:${comment(`what ${configuration} says about addresses`)}`]),
        ...code.map(([key, value]) => `    ${flowYaml(key)}: ${flowYaml(value)}`),
        ...(built === undefined || !/^[\w./-]+$/.test(built)
            ? []
            : [`  # built: ${built}${comment('holds what is published to the built site, in a job that builds it before')}`]),
    ];
}
function contentLines({ root, prefix, exclude }) {
    return [
        `  - root: ${flowYaml(root)}`,
        ...(prefix ? [found('    prefix', prefix)] : []),
        ...(exclude ? [`    exclude: ${flowYaml(exclude)}`] : []),
    ];
}
function permissionLines(hidden) {
    return [
        '# Everybody who may use the source sees all pages. For others than these, take away the `#` and name who may see them:',
        '# permissions:',
        '#   sets:',
        '#     everyone: {anonymous: true}',
        '#     insiders: {allow: [{group: YOUR-GROUP}]}',
        '#   rules:',
        '#     - {paths: "**", use: everyone}',
        ...hidden.map(({ glob }) => `#     - ${flowYaml({ paths: glob, use: 'insiders' })}`),
        '# identities: {provider: YOUR-IDENTITY-PROVIDER-ID}',
    ];
}
function found(key, { value, from }) {
    return line(key, value, from);
}
function line(key, value, from) {
    return `${key}: ${flowYaml(value)}${from === undefined ? '' : comment(`from ${from}`)}`;
}
function comment(text) {
    return `   # ${commentText(text)}`;
}

;// CONCATENATED MODULE: ./lib/init/site-address.js

const EXAMPLE_ADDRESS = {
    value: 'https://docs.example.com/',
    from: 'nowhere: CHANGE IT to the address at which people read the pages',
};
function isExample({ from }) {
    return from === EXAMPLE_ADDRESS.from;
}
const NO_SITE = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|npmjs\.com)$/;
function siteAddress(site, listing) {
    return site.url ?? fromCname(site, listing) ?? fromPackage(site, listing) ?? fromRemote(listing) ?? EXAMPLE_ADDRESS;
}
const SERVED = ['', 'static/', 'public/', 'docs/', 'source/'];
function fromCname({ folder, content }, { read }) {
    const roots = content.map(({ root }) => (root === '.' ? '' : `${root}/`));
    const folders = [folder, ...roots, ''].flatMap((one) => SERVED.map((below) => one + below));
    for (const path of folders.map((one) => `${one}CNAME`)) {
        const [host = ''] = (read(path) ?? '').trim().split(/\s/);
        const address = /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? addressOf(`https://${host}/`) : undefined;
        if (address !== undefined)
            return { value: address, from: path };
    }
    return undefined;
}
function fromPackage({ folder }, { read }) {
    for (const path of new Set([`${folder}package.json`, 'package.json'])) {
        const address = addressOf(mappingOf(parsed(read(path) ?? '')).homepage);
        if (address !== undefined && !NO_SITE.test(URL.parse(address)?.hostname ?? ''))
            return { value: address, from: `\`homepage\` of ${path}` };
    }
    return undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fromRemote({ repository = '', server }) {
    const [, owner = '', name = ''] = /^([\w-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (server !== 'https://github.com' || owner === '')
        return undefined;
    const host = `${owner.toLowerCase()}.github.io`;
    const address = addressOf(`https://${host}/`, name.toLowerCase() === host ? '' : name);
    return sourced(address, 'the remote, as GitHub Pages has it: correct it where the site is elsewhere');
}

;// CONCATENATED MODULE: ./lib/init/count-pages.js






function countPages(site, { paths, read }) {
    const parsed = (0,load/* parseSettings */.P$)(settingsText({ site, url: EXAMPLE_ADDRESS }), 'docs-to-coveo.yml');
    const resolved = parsed.ok ? (0,load/* resolveSettings */.Mo)(parsed.file, {}) : parsed;
    if (!resolved.ok)
        return [];
    const { settings } = resolved;
    const all = new Set(paths);
    const kind = (0,generators/* generatorKind */.i)(site.generator);
    const files = kind.configurationFiles(all, settings, '');
    const texts = files.flatMap((path) => {
        const text = read(path);
        return text === undefined ? [] : [[path, text]];
    });
    const configuration = new Map(texts);
    const { generator } = kind.create({ settings, workingDirectory: '', configuration, paths: all });
    const roots = settings.content.map((entry) => (0,content/* baseOf */.b)(entry, ''));
    const near = paths.filter((path) => roots.some((root) => path.startsWith(root)) && isMarkdown(path));
    const taken = (0,content/* takeContent */.n)(near.map((path) => ({ path, blob: '' })), settings.content, '');
    return taken.filter((file) => generator.takes(file)).map(({ path }) => path);
}

// EXTERNAL MODULE: ./lib/pages/text/joined-path.js
var joined_path = __webpack_require__(48889);
;// CONCATENATED MODULE: ./lib/init/code/tokens.js
const PIECES = [
    ['nothing', /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
    ['text', /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y],
    ['word', /[\p{L}\p{N}_$][\p{L}\p{N}_$]*(?:\.\d+)?/uy],
    ['sign', /\.\.\.|=>|[\s\S]/y],
];
const BEFORE_REGULAR_EXPRESSION = /^(?:[([{,;:=!&|?+]|=>|return)$/;
const REGULAR_EXPRESSION = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,500}\]){1,500}\/[a-z]*/y;
function tokensOf(code) {
    const tokens = [];
    for (let at = 0; at < code.length;) {
        const found = template(code, at) ?? regularExpression(code, at, tokens.at(-1)) ?? piece(code, at);
        if (found.token)
            tokens.push(found.token);
        at = found.end;
    }
    return tokens;
}
function piece(code, at) {
    for (const [kind, pattern] of PIECES) {
        pattern.lastIndex = at;
        const [written] = pattern.exec(code) ?? [];
        if (written === undefined)
            continue;
        const end = at + written.length;
        if (kind === 'nothing')
            return { end };
        return { token: { kind, value: kind === 'text' ? unescaped(written.slice(1, -1)) : written }, end };
    }
    return { end: at + 1 };
}
function regularExpression(code, at, before) {
    if (code[at] !== '/' || (before && !(before.kind !== 'text' && BEFORE_REGULAR_EXPRESSION.test(before.value))))
        return undefined;
    REGULAR_EXPRESSION.lastIndex = at;
    const [written] = REGULAR_EXPRESSION.exec(code) ?? [];
    return written === undefined ? undefined : { token: { kind: 'opaque', value: written }, end: at + written.length };
}
function template(code, at) {
    if (code[at] !== '`')
        return undefined;
    let depth = 0;
    let isFixed = true;
    let end = at + 1;
    for (; end < code.length; end += 1) {
        if (code[end] === '\\')
            end += 1;
        else if (depth === 0 && code[end] === '`')
            break;
        else if (code.startsWith('${', end)) {
            isFixed = false;
            depth += 1;
            end += 1;
        }
        else if (depth > 0 && code[end] === '{')
            depth += 1;
        else if (depth > 0 && code[end] === '}')
            depth -= 1;
    }
    const value = code.slice(at + 1, end);
    return { token: isFixed ? { kind: 'text', value: unescaped(value) } : { kind: 'opaque', value }, end: end + 1 };
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\n': '' };
function unescaped(text) {
    return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, four, two, one) => one === undefined ? String.fromCharCode(Number.parseInt(four ?? two, 16)) : (ESCAPES[one] ?? one));
}

;// CONCATENATED MODULE: ./lib/init/code/literals.js


const DEEPEST = 40;
const MOST_VALUES = 50_000;
const CLOSING = { '{': '}', '[': ']', '(': ')' };
function readConfigurationCode(code) {
    const reader = new Literals(tokensOf(code));
    const exported = reader.exported();
    const value = (0,values/* isMapping */.pi)(exported) ? exported : reader.returned();
    return (0,values/* isMapping */.pi)(value) ? value : {};
}
function bracketEnds(tokens) {
    const ends = new Map();
    const open = [];
    for (const [index, { kind, value }] of tokens.entries()) {
        if (kind !== 'sign')
            continue;
        const closing = CLOSING[value];
        if (closing !== undefined)
            open.push({ at: index, closing });
        else if (value === open.at(-1)?.closing)
            ends.set(open.pop()?.at ?? index, index + 1);
    }
    return ends;
}
class Literals {
    #tokens;
    #constants = new Map();
    #at = 0;
    #depth = 0;
    #values = 0;
    #ends;
    constructor(tokens) {
        this.#tokens = tokens;
        this.#ends = bracketEnds(tokens);
        tokens.forEach(({ value }, index) => {
            const name = tokens[index + 1];
            if (!/^(?:const|let|var)$/.test(value) || name?.kind !== 'word')
                return;
            const start = this.#afterEquals(index + 2);
            if (start !== undefined && !this.#constants.has(name.value))
                this.#constants.set(name.value, start);
        });
    }
    exported() {
        for (const [index, { kind, value }] of this.#tokens.entries()) {
            if (kind !== 'word')
                continue;
            if (value === 'export' && this.#is(index + 1, 'default'))
                return this.#valueAt(index + 2);
            const isOfCommonJs = value === 'module' && this.#is(index + 1, '.') && this.#is(index + 2, 'exports');
            if (isOfCommonJs && this.#is(index + 3, '='))
                return this.#valueAt(index + 4);
        }
        return undefined;
    }
    returned() {
        const objects = this.#tokens.flatMap(({ value, kind }, index) => kind === 'word' && value === 'return' && this.#is(index + 1, '{') ? [this.#valueAt(index + 1)] : []);
        return objects.findLast((value) => (0,values/* isMapping */.pi)(value) && 'title' in value);
    }
    #afterEquals(from) {
        for (let at = from; at < Math.min(from + 60, this.#tokens.length); at += 1) {
            if (this.#is(at, '='))
                return at + 1;
            if (this.#is(at, ';'))
                return undefined;
        }
        return undefined;
    }
    #is(index, value) {
        const token = this.#tokens[index];
        return token !== undefined && token.kind !== 'text' && token.value === value;
    }
    #valueAt(index) {
        if (this.#depth > DEEPEST || this.#values > MOST_VALUES)
            return undefined;
        const before = this.#at;
        this.#at = index;
        this.#depth += 1;
        const value = this.#value();
        this.#depth -= 1;
        this.#at = before;
        return value;
    }
    #value() {
        this.#values += 1;
        const start = this.#at;
        const token = this.#tokens[start];
        const read = token && this.#read(token);
        const isWhole = this.#isAtEnd();
        this.#skip();
        return isWhole ? read : undefined;
    }
    #read(token) {
        if (this.#values > MOST_VALUES)
            return undefined;
        if (token.kind === 'text') {
            this.#at += 1;
            return token.value;
        }
        if (token.value === '{')
            return this.#nested(() => this.#object());
        if (token.value === '[')
            return this.#nested(() => this.#list());
        if (token.kind !== 'word')
            return undefined;
        this.#at += 1;
        if (this.#is(this.#at, '('))
            return this.#firstArgument();
        const fixed = { true: true, false: false, null: null };
        if (Object.hasOwn(fixed, token.value))
            return fixed[token.value];
        if (/^\d+(?:\.\d+)?$/.test(token.value))
            return Number(token.value);
        const constant = this.#constants.get(token.value);
        return constant === undefined ? undefined : this.#valueAt(constant);
    }
    #nested(read) {
        if (this.#depth > DEEPEST) {
            this.#skipBrackets();
            return undefined;
        }
        this.#depth += 1;
        const value = read();
        this.#depth -= 1;
        return value;
    }
    #firstArgument() {
        const argument = this.#at + 1;
        this.#skipBrackets();
        return this.#is(argument, '{') ? this.#valueAt(argument) : undefined;
    }
    #isAtEnd() {
        const token = this.#tokens[this.#at];
        if (token === undefined)
            return true;
        return token.kind === 'word' || (token.kind === 'sign' && /^[,;)\]}]$/.test(token.value));
    }
    #skip() {
        while (this.#at < this.#tokens.length) {
            const { kind, value } = this.#tokens[this.#at];
            if (kind === 'sign' && /^[,;)\]}]$/.test(value))
                return;
            if (kind === 'sign' && Object.hasOwn(CLOSING, value))
                this.#skipBrackets();
            else
                this.#at += 1;
        }
    }
    #skipBrackets() {
        this.#at = this.#ends.get(this.#at) ?? this.#tokens.length;
    }
    #list() {
        const values = [];
        this.#at += 1;
        while (this.#at < this.#tokens.length && !this.#is(this.#at, ']')) {
            const before = this.#at;
            values.push(this.#value());
            if (this.#is(this.#at, ',') || this.#at === before)
                this.#at += 1;
        }
        this.#at += 1;
        return values;
    }
    #object() {
        const result = (0,values/* emptyMapping */.uk)();
        this.#at += 1;
        while (this.#at < this.#tokens.length && !this.#is(this.#at, '}')) {
            const before = this.#at;
            this.#property(result);
            if (this.#is(this.#at, ',') || this.#at === before)
                this.#at += 1;
        }
        this.#at += 1;
        return result;
    }
    #property(result) {
        const key = this.#tokens[this.#at];
        if (key.value === '...' && key.kind === 'sign') {
            this.#at += 1;
            const spread = this.#value();
            if ((0,values/* isMapping */.pi)(spread))
                Object.assign(result, spread);
            return;
        }
        const isNamed = (key.kind === 'word' || key.kind === 'text') && this.#is(this.#at + 1, ':');
        const isShort = key.kind === 'word' && (this.#is(this.#at + 1, ',') || this.#is(this.#at + 1, '}'));
        if (isNamed)
            this.#at += 2;
        const value = isNamed || isShort ? this.#value() : this.#skip();
        if (value !== undefined)
            result[key.value] = value;
    }
}

;// CONCATENATED MODULE: ./lib/init/projects/docusaurus.js





function docusaurusSite(path, { read }) {
    const data = readConfigurationCode(read(path) ?? '');
    const folder = (0,joined_path/* folderOf */.y)(path);
    const options = optionsOf(data, folder);
    const { defaultLocale } = mappingOf(data.i18n);
    return {
        generator: 'docusaurus',
        folder,
        configuration: path,
        url: sourced(addressOf(data.url, data.baseUrl), `\`url\` and \`baseUrl\` of ${path}`),
        language: languageOf(sourced(defaultLocale, `\`i18n.defaultLocale\` of ${path}`)),
        content: contentOf(folder, options),
        options,
        built: (0,joined_path/* joinedPath */.F)(folder, 'build'),
        notes: notesOf(data, path),
    };
}
function notesOf({ presets, plugins }, path) {
    if (Array.isArray(presets) || Array.isArray(plugins))
        return [];
    return [`${path} is code, and its presets and plugins cannot be told from it: compare \`site.docusaurus\` with it.`];
}
function optionsOf(data, folder) {
    const docs = instances(data, 'docs').map(docsOf);
    const blogs = instances(data, 'blog').map((blog) => pluginOf(blog, defaults/* DOCUSAURUS */.Bp.blog));
    const { defaultLocale } = mappingOf(data.i18n);
    const { pages } = presetOf(data);
    const pagesPath = textOf(mappingOf(pages).path);
    return {
        ...(folder === '' ? {} : { folder: rootOf(folder) }),
        ...(isUsual(docs) ? {} : { docs }),
        ...(isUsual(blogs) ? {} : { blogs }),
        ...(pagesPath === undefined || pagesPath === defaults/* DOCUSAURUS */.Bp.pages ? {} : { pages: pagesPath }),
        ...(typeof data.trailingSlash === 'boolean' ? { trailingSlash: data.trailingSlash } : {}),
        ...(typeof defaultLocale === 'string' && defaultLocale !== defaults/* DOCUSAURUS */.Bp.defaultLocale ? { defaultLocale } : {}),
    };
}
function isUsual(plugins) {
    return plugins.length === 1 && Object.keys(plugins[0] ?? {}).length === 0;
}
function presetOf({ presets }) {
    const named = (Array.isArray(presets) ? presets : []).filter(Array.isArray);
    const classic = named.find(([name]) => typeof name === 'string' && /(?:^|[/-])classic$/.test(name));
    return mappingOf(classic?.[1] ?? named.find(([, options]) => (0,values/* isMapping */.pi)(options))?.[1]);
}
function instances(data, kind) {
    const preset = presetOf(data)[kind];
    const plugins = Array.isArray(data.plugins) ? data.plugins : [];
    const own = plugins.flatMap((plugin) => {
        const [name, options] = Array.isArray(plugin) ? plugin : [plugin];
        const isOfKind = typeof name === 'string' && new RegExp(`(?:plugin-|^)content-${kind}$`).test(name);
        return isOfKind ? [mappingOf(options)] : [];
    });
    return preset === false ? own : [mappingOf(preset), ...own];
}
function docsOf(written) {
    const versions = Object.entries(mappingOf(written.versions));
    const paths = versions.flatMap(([version, options]) => {
        const path = mappingOf(options).path;
        return typeof path === 'string' && path !== '' ? [[version, path.replace(/^\/+|\/+$/g, '')]] : [];
    });
    const lastVersion = textOf(written.lastVersion);
    return {
        ...pluginOf(written, defaults/* DOCUSAURUS */.Bp.docs),
        ...(written.numberPrefixParser === false ? { numberPrefixes: false } : {}),
        ...(lastVersion === undefined ? {} : { lastVersion }),
        ...(paths.length === 0 ? {} : { versionPaths: Object.fromEntries(paths) }),
    };
}
function pluginOf(written, name) {
    const id = textOf(written.id);
    const path = textOf(written.path);
    const route = textOf(written.routeBasePath);
    return {
        ...(id === undefined ? {} : { id }),
        ...(path === undefined || path === name ? {} : { path }),
        ...(route === undefined || route === name ? {} : { routeBasePath: route }),
    };
}
function contentOf(folder, { docs, blogs }) {
    const plugins = [docs, blogs].flatMap((some) => (Array.isArray(some) ? some : []));
    const folders = plugins.flatMap((plugin) => {
        const path = textOf(mappingOf(plugin).path);
        return path === undefined ? [] : [(0,joined_path/* joinedPath */.F)(folder, path) ?? ''];
    });
    const outside = folders.filter((one) => one !== '' && !`${one}/`.startsWith(folder));
    return [...new Set([...outside, rootOf(folder)])].map((root) => ({ root }));
}

// EXTERNAL MODULE: ./lib/pages/generators/hugo/config.js + 2 modules
var hugo_config = __webpack_require__(58053);
// EXTERNAL MODULE: ./lib/pages/generators/hugo/configuration-directory.js
var configuration_directory = __webpack_require__(45521);
;// CONCATENATED MODULE: ./lib/init/projects/hugo.js





function hugoSite(path, { paths, read }) {
    const folder = path.replace(/(?:config\/_default\/)?[^/]*$/, '');
    const files = new Map((0,configuration_directory/* configurationFilesOf */.d6)(folder, paths).map((file) => [file, read(file) ?? '']));
    const { data } = (0,configuration_directory/* readConfigurationFiles */.OE)(files);
    const { config } = (0,hugo_config/* readHugoConfig */.GP)(files);
    const mounted = [...new Set(config.mounts.map((mount) => (0,joined_path/* joinedPath */.F)(folder, mount.folder) ?? ''))];
    const roots = withPages(mounted, paths.filter(isMarkdown));
    return {
        generator: 'hugo',
        folder,
        configuration: path,
        url: sourced(addressOf(data.baseurl), `\`baseURL\` of ${path}`),
        language: languageOf(sourced(data.defaultcontentlanguage, `\`defaultContentLanguage\` of ${path}`), sourced(data.locale, `\`locale\` of ${path}`), sourced(data.languagecode, `\`languageCode\` of ${path}`)),
        content: (roots.length > 0 ? roots : [mounted[0] ?? '']).map((root) => ({ root: rootOf(root) })),
        built: (0,joined_path/* joinedPath */.F)(folder, textOf(data.publishdir) ?? 'public'),
        notes: [],
    };
}
function withPages(folders, pages) {
    const takers = pages.map((path) => folders.find((folder) => folder === '' || path.startsWith(`${folder}/`)));
    return folders.filter((folder) => takers.includes(folder));
}

// EXTERNAL MODULE: ./lib/pages/generators/jekyll/config.js
var jekyll_config = __webpack_require__(33107);
// EXTERNAL MODULE: ./lib/pages/generators/shared/configuration-text.js
var configuration_text = __webpack_require__(56263);
;// CONCATENATED MODULE: ./lib/init/projects/jekyll.js




function jekyllSite(path, { read }) {
    const text = read(path) ?? '';
    const { data } = (0,configuration_text/* readConfiguration */.T)(text, path, '1.1');
    const { config } = (0,jekyll_config/* readJekyllConfig */.e)(text, path);
    const folder = (0,joined_path/* folderOf */.y)(path);
    const { url, baseurl, lang, locale } = data;
    return {
        generator: 'jekyll',
        folder,
        configuration: path,
        url: sourced(addressOf(url, baseurl), `\`url\` and \`baseurl\` of ${path}`),
        language: languageOf(sourced(lang, `\`lang\` of ${path}`), sourced(locale, `\`locale\` of ${path}`)),
        content: [{ root: rootOf((0,joined_path/* joinedPath */.F)(folder, config.source) ?? '') }],
        built: (0,joined_path/* joinedPath */.F)(folder, config.destination),
        notes: [],
    };
}

// EXTERNAL MODULE: ./lib/pages/generators/mkdocs/languages.js
var languages = __webpack_require__(80776);
;// CONCATENATED MODULE: ./lib/init/projects/mkdocs.js




function mkdocsSite(path, { read }) {
    const { data } = (0,configuration_text/* readConfiguration */.T)(read(path) ?? '', path, '1.1');
    const folder = (0,joined_path/* folderOf */.y)(path);
    const { defaultLocale } = (0,languages/* languagesOf */.P)(data.plugins);
    return {
        generator: 'mkdocs',
        folder,
        configuration: path,
        url: sourced(addressOf(data.site_url), `\`site_url\` of ${path}`),
        language: languageOf(sourced(defaultLocale, `the plugin \`i18n\` of ${path}`), sourced(mappingOf(data.theme).language, `\`theme.language\` of ${path}`)),
        content: [{ root: rootOf((0,joined_path/* joinedPath */.F)(folder, textOf(data.docs_dir) ?? 'docs') ?? '') }],
        built: (0,joined_path/* joinedPath */.F)(folder, textOf(data.site_dir) ?? 'site'),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./lib/init/projects/plain.js




const USUAL = ['docs', 'doc', 'documentation', 'content', 'wiki'];
const ABOUT_THE_REPOSITORY = /^(?:readme|changelog|contributing|code_of_conduct|security|license|licence|support|authors|governance|maintainers|claude|agents)(?:[-.][^/]*)?$/i;
function plainSite(listing) {
    const root = rootFolder(listing.paths);
    const slugs = slugsOf(root, listing);
    return {
        generator: 'plain',
        folder: '',
        language: languageOfFolder(root),
        permalink: slugs.isWhole
            ? { value: '/:slug', from: 'the `slug` of the pages, which is their whole path' }
            : undefined,
        content: [{ root: root === '' ? '.' : root, prefix: prefixOf(root, listing), ...excludeOf(root, listing.paths) }],
        notes: [],
    };
}
function rootFolder(paths) {
    const all = paths.filter(isMarkdown);
    const own = all.filter((path) => !isAside(path));
    const pages = own.length > 0 ? own : all;
    const usual = USUAL.find((name) => pages.some((path) => path.startsWith(`${name}/`)));
    if (usual !== undefined)
        return usual;
    const about = pages.filter((path) => !ABOUT_THE_REPOSITORY.test(path) && !path.startsWith('.'));
    return commonFolder(about.length > 0 ? about : []);
}
function commonFolder(paths) {
    const [first, ...others] = paths.map((path) => path.split('/').slice(0, -1));
    if (first === undefined)
        return '';
    const common = others.reduce((known, folders) => {
        const differs = known.findIndex((name, index) => folders[index] !== name);
        return differs < 0 ? known : known.slice(0, differs);
    }, first);
    const writable = common.findIndex((name) => !isFolder(name));
    return (writable < 0 ? common : common.slice(0, writable)).join('/');
}
function excludeOf(root, paths) {
    if (root !== '')
        return {};
    const pages = paths.filter((path) => isMarkdown(path) && !path.startsWith('.'));
    const about = pages.filter((path) => ABOUT_THE_REPOSITORY.test(path) && !/^readme\./i.test(path));
    const aside = pages.filter(isAside).map((path) => `${path.split('/')[0]}/**`);
    const isAll = aside.length + about.length === pages.length;
    const exclude = [...new Set([...about, ...(isAll ? [] : aside.filter((glob) => isAside(glob.replace('**', ''))))])];
    return exclude.length === 0 ? {} : { exclude: exclude.filter((glob) => !/[[\](){}!?\\]/.test(glob)) };
}
function languageOfFolder(root) {
    const name = root.slice(root.lastIndexOf('/') + 1);
    if (!/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(name))
        return undefined;
    const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(name);
    return known === undefined ? undefined : sourced((0,names/* canonicalLanguage */.vQ)(name), `the folder ${root}`);
}
function slugsOf(root, { paths, read }) {
    const texts = sampleOf(below(root, paths)).flatMap((path) => read(path) ?? []);
    const slugs = texts.flatMap((text) => /^---\n(?:.*\n)*?slug:[ \t]*["']?([^"'\n]+)/.exec(text)?.[1] ?? []);
    const deep = slugs.filter((slug) => slug.includes('/'));
    return { isWhole: slugs.length >= 5 && slugs.length >= texts.length * 0.8 && deep.length >= slugs.length * 0.5 };
}
function below(root, paths) {
    return root === '' ? paths : paths.filter((path) => path.startsWith(`${root}/`));
}
const LEAST_LINKS = 5;
function prefixOf(root, { paths, read }) {
    const pages = below(root, paths).filter(isMarkdown);
    const known = new Set(pages.map((path) => pageName(root === '' ? path : path.slice(root.length + 1))));
    const counts = new Map();
    for (const path of sampleOf(pages)) {
        for (const [, link = ''] of (read(path) ?? '').matchAll(/\]\((\/[^)\s#?]+)/g)) {
            const prefix = prefixBefore(link, known);
            if (prefix !== undefined)
                counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
        }
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [prefix, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
    const isClear = prefix !== undefined && prefix !== '/' && count >= LEAST_LINKS && count >= total * 0.8;
    return isClear && (0,addresses/* prefix */.Pl)(prefix) === undefined ? { value: prefix, from: 'the links of the pages' } : undefined;
}
function prefixBefore(link, known) {
    const segments = link.split('/').filter((segment) => segment !== '');
    for (let skipped = 0; skipped < segments.length; skipped += 1) {
        if (known.has(pageName(segments.slice(skipped).join('/'))))
            return `/${segments
                .slice(0, skipped)
                .map((segment) => `${segment}/`)
                .join('')}`;
    }
    return undefined;
}
function pageName(path) {
    return path
        .toLowerCase()
        .replace(/\.(?:md|markdown|mdx|html)$/, '')
        .replace(/(?:^|\/)(?:_?index|readme)$/, '');
}

;// CONCATENATED MODULE: ./lib/init/projects/vitepress.js




function vitepressSite(path, { paths, read }) {
    const code = read(path) ?? '';
    const data = readConfigurationCode(code);
    const folder = path.replace(/\.vitepress\/.*$/, '');
    const isOnly = !paths.some((one) => /(?:^|\/)\.vitepress\//.test(one) && !one.startsWith(`${folder}.vitepress/`));
    const { hostname } = mappingOf(data.sitemap);
    const { root } = mappingOf(data.locales);
    const language = [sourced(mappingOf(root).lang, `\`locales\` of ${path}`), sourced(data.lang, `\`lang\` of ${path}`)];
    return {
        generator: 'vitepress',
        folder,
        configuration: path,
        url: sourced(addressOf(hostname, data.base), `\`sitemap.hostname\` and \`base\` of ${path}`),
        language: languageOf(...language),
        content: [{ root: rootOf((0,joined_path/* joinedPath */.F)(folder, textOf(data.srcDir) ?? '.') ?? '') }],
        options: { ...(isOnly || folder === '' ? {} : { folder: rootOf(folder) }), ...vitepress_optionsOf(data) },
        built: (0,joined_path/* joinedPath */.F)(folder, textOf(data.outDir) ?? '.vitepress/dist'),
        notes: vitepress_notesOf(data, code, path),
    };
}
function vitepress_notesOf(data, code, path) {
    const computed = ['srcDir', 'srcExclude', 'cleanUrls', 'rewrites', 'base'].filter((key) => data[key] === undefined && new RegExp(`^\\s*${key}\\b\\s*[:,(]`, 'm').test(code));
    return computed.map((key) => `\`${key}\` of ${path} is computed, and cannot be told from it: say it in the settings.`);
}
function vitepress_optionsOf(data) {
    const { srcDir, srcExclude, cleanUrls } = data;
    const rewrites = textsIn(data.rewrites);
    const globs = (Array.isArray(srcExclude) ? srcExclude : []).filter((glob) => typeof glob === 'string' && glob !== '');
    const locales = localesOf(data);
    return {
        ...(textOf(srcDir) === undefined || srcDir === '.' ? {} : { srcDir: textOf(srcDir) }),
        ...(globs.length === 0 ? {} : { srcExclude: globs }),
        ...(cleanUrls === true ? { cleanUrls } : {}),
        ...(Object.keys(rewrites).length === 0 ? {} : { rewrites }),
        ...(Object.keys(locales).length === 0 ? {} : { locales }),
    };
}
function textsIn(value) {
    return Object.fromEntries(Object.entries(mappingOf(value)).filter((entry) => typeof entry[1] === 'string'));
}
function localesOf(data) {
    const found = Object.entries(mappingOf(data.locales)).flatMap(([name, settings]) => {
        const written = mappingOf(settings).lang ?? (name === 'root' ? data.lang : name);
        const tag = typeof written === 'string' ? (0,names/* canonicalLanguage */.vQ)(written) : undefined;
        return tag === undefined ? [] : [[name, tag]];
    });
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./lib/init/find-sites.js








const KINDS = [
    { generator: 'docusaurus', main: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/, read: docusaurusSite },
    {
        generator: 'vitepress',
        main: /(?:^|\/)\.vitepress\/config(?:\.[cm]?[jt]s|\/index\.[cm]?[jt]s)$/,
        read: vitepressSite,
    },
    { generator: 'mkdocs', main: /(?:^|\/)mkdocs\.ya?ml$/, read: mkdocsSite },
    { generator: 'hugo', main: /(?:^|\/)(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)$/, read: hugoSite },
    { generator: 'jekyll', main: /(?:^|\/)_config\.(?:ya?ml|toml)$/, read: jekyllSite },
];
function findSites(listing, wanted) {
    const kinds = KINDS.filter(({ generator }) => wanted === undefined || generator === wanted);
    const sites = kinds.flatMap((kind) => mainFiles(kind, listing).map((path) => kind.read(path, listing)));
    const found = sites
        .map((site) => ({ site, pages: countPages(site, listing) }))
        .filter(({ pages }) => pages.length > 0);
    const sorted = found.toSorted((one, other) => aside(one) - aside(other) || other.pages.length - one.pages.length);
    const [first, ...others] = sorted;
    if (first !== undefined && (aside(first) === 0 || wanted !== undefined))
        return [first, ...others];
    const plain = withoutConfiguration(listing, wanted);
    return first === undefined || plain.pages.length > 0 ? [plain, ...sorted] : [first, ...others];
}
function mainFiles({ generator, main }, { paths, read }) {
    const byFolder = new Map();
    for (const path of paths) {
        if (!main.test(path) || (generator === 'hugo' && !isOfHugo(path, read(path) ?? '')))
            continue;
        byFolder.set(path.replace(/(?:config\/_default\/|\.vitepress\/config\/|\.vitepress\/)?[^/]*$/, ''), path);
    }
    return [...byFolder.values()];
}
function isOfHugo(path, text) {
    return /(?:^|\/)hugo\.\w+$/.test(path) || /^[\s{"']*(?:baseurl|languagecode|contentdir|publishdir)\b/im.test(text);
}
function aside({ site: { configuration = '', content } }) {
    const isOther = isAside(configuration) || content.every(({ root }) => isAside(`${root}/`));
    return Number(isOther);
}
function withoutConfiguration(listing, wanted) {
    const plain = plainSite(listing);
    if (wanted === undefined || wanted === 'plain')
        return { site: plain, pages: countPages(plain, listing) };
    const notes = [`There is no configuration of ${wanted} in the repository, so its defaults count.`];
    const { language, content } = plain;
    const site = { generator: wanted, folder: '', language, content, notes };
    return { site, pages: countPages(site, listing) };
}

;// CONCATENATED MODULE: ./lib/init/hidden-folders.js
const NAMES = /^(.*?(?:^|\/)(?:private|internal|confidential|restricted|secret)s?)\//is;
function hiddenFolders(pages) {
    const folders = pages.flatMap((path) => NAMES.exec(path)?.[1] ?? []);
    return [...Map.groupBy(folders, (folder) => folder)].map(([folder, all]) => ({
        folder: `${folder}/`,
        glob: `${folder.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}/**`,
        pages: all.length,
    }));
}

;// CONCATENATED MODULE: ./lib/init/prepare.js





function prepareInit(listing, options, place) {
    const [chosen, ...others] = findSites(listing, options.generator);
    const url = options.url === undefined ? siteAddress(chosen.site, listing) : { value: options.url, from: '`--url`' };
    const hidden = hiddenFolders(chosen.pages);
    const { organization, source } = options;
    const settings = {
        path: `${place.workingDirectory}docs-to-coveo.yml`,
        text: settingsText({ site: chosen.site, url, organization, source, hidden }),
    };
    const ci = ciPlan(options.ci, place);
    const files = [settings, ...(ci.kind === 'file' ? [ci.file] : [])];
    return { chosen, others, url, isExampleUrl: isExample(url), hidden, ci, files };
}

// EXTERNAL MODULE: ./lib/repository/open.js + 12 modules
var repository_open = __webpack_require__(60936);
;// CONCATENATED MODULE: ./lib/run/init.js
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






async function lookForInit(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { directory, environment } = request;
        const opened = __addDisposableResource(env_1, await (0,repository_open/* openRepository */.h)({ directory, environment, snapshot: 'work-tree' }), true);
        const { root } = opened;
        const workingDirectory = request.isAnyFolder ? '' : opened.workingDirectory;
        const known = await existing(load/* SETTINGS_PATHS */.RJ.map((path) => workingDirectory + path), root);
        if (known[0] !== undefined)
            return { kind: 'mistake', problem: settingsThere(known[0]) };
        const prepared = await prepare(opened, workingDirectory, request.options);
        const [mistake] = mistakesIn(prepared);
        if (mistake !== undefined)
            return { kind: 'mistake', problem: mistake };
        const job = prepared.ci.kind === 'none' ? undefined : oddFolder(workingDirectory);
        if (job !== undefined)
            return { kind: 'mistake', problem: job };
        const left = await existing(prepared.files.map(({ path }) => path), root);
        const files = prepared.files.filter(({ path }) => !left.includes(path));
        const blocked = await blockedPath(root, files);
        if (blocked !== undefined)
            return { kind: 'mistake', problem: blocked };
        return {
            kind: 'prepared',
            prepared,
            root,
            directory: (0,external_node_path_.resolve)(root, workingDirectory),
            workingDirectory,
            left,
            files,
        };
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
function mistakesIn({ files }) {
    const parsed = (0,load/* parseSettings */.P$)(files[0].text, load/* SETTINGS_PATHS */.RJ[0]);
    return parsed.ok ? [] : parsed.problems;
}
async function prepare(opened, workingDirectory, options) {
    const { repository, origin, snapshotCommit = 'HEAD' } = opened;
    const tree = await repository.tree(snapshotCommit);
    const own = tree.filter(({ path }) => path.startsWith(workingDirectory));
    const paths = own.map(({ path }) => path.slice(workingDirectory.length));
    const texts = await textsOf(repository, own, new Set(filesToRead(paths).map((path) => workingDirectory + path)));
    const listing = { paths, read: (path) => texts.get(workingDirectory + path), ...origin };
    const place = {
        allPaths: tree.map(({ path }) => path),
        workingDirectory,
        branch: await publishedBranch(opened),
        repository: origin.repository,
    };
    return prepareInit(listing, options, place);
}
async function textsOf(repository, files, asked) {
    const named = files.filter(({ path }) => asked.has(path));
    const byBlob = Map.groupBy(named, ({ blob }) => blob);
    const texts = new Map();
    for await (const { blob, content } of repository.readBlobs(byBlob.keys())) {
        const text = content
            .toString('utf8')
            .replace(/^\ufeff/, '')
            .replaceAll('\r\n', '\n');
        for (const { path } of byBlob.get(blob) ?? [])
            texts.set(path, text);
    }
    return texts;
}
async function publishedBranch({ repository, origin, remote }) {
    const { branch = 'main' } = origin;
    const isUsual = branch === 'main' || branch === 'master';
    for (const name of isUsual ? [] : ['main', 'master']) {
        const refs = [`refs/heads/${name}`, ...(remote === undefined ? [] : [`refs/remotes/${remote}/${name}`])];
        for (const ref of refs)
            if ((await repository.resolveCommit(ref)) !== undefined)
                return name;
    }
    return branch;
}
async function existing(paths, root) {
    const found = [];
    for (const path of paths)
        if (await isThere((0,external_node_path_.join)(root, path)))
            found.push(path);
    return found;
}
async function isThere(path) {
    try {
        await (0,external_node_fs_promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return false;
        throw error;
    }
}
function oddFolder(folder) {
    if (!/[\p{Cc}\u2028\u2029]|\$[{([]/u.test(folder))
        return undefined;
    return {
        message: `The name of the folder \`${folder}\` cannot stand in the job of a CI, which would take a part of it for something else.`,
        hint: 'Rename the folder, or add `--ci none`: then only the settings are written.',
    };
}
async function blockedPath(root, files) {
    for (const { path } of files) {
        const names = path.split('/').slice(0, -1);
        for (const index of names.keys()) {
            const folder = names.slice(0, index + 1).join('/');
            const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
            if (found !== undefined && !found.isDirectory())
                return notAFolder(path, folder, found.isSymbolicLink());
        }
    }
    return undefined;
}
function notAFolder(path, folder, isLink) {
    const what = isLink ? 'a symbolic link, which is not followed' : 'a file';
    return {
        message: `\`${path}\` cannot be written, because \`${folder}\` is ${what}. Nothing was written.`,
        hint: '`--ci` names another CI, or `none`.',
    };
}
function settingsThere(path) {
    return {
        level: 'error',
        code: 'settings-exist',
        message: `\`init\` writes the first settings, but there are some already: \`${path}\`. They stay as they are.`,
        hint: '`docs-to-coveo check` tells what they come to. For a second site, name its folder: `--working-directory FOLDER`.',
        path,
    };
}
async function writeNewFiles(root, files) {
    const real = await (0,external_node_fs_promises_.realpath)(root);
    for (const { path, text } of files) {
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(real, path));
        await makeFolder(real, folder);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(real, path), text, { flag: 'wx' });
    }
}
async function makeFolder(root, folder) {
    let made = root;
    for (const name of (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep)) {
        if (name === '')
            continue;
        made = (0,external_node_path_.join)(made, name);
        await (0,external_node_fs_promises_.mkdir)(made, { recursive: true });
        if ((await (0,external_node_fs_promises_.realpath)(made)) !== made)
            throw new Error(`\`${made}\` is a symbolic link, which is not followed.`);
    }
}

// EXTERNAL MODULE: ./lib/cli/run-in-terminal.js + 11 modules
var run_in_terminal = __webpack_require__(10821);
;// CONCATENATED MODULE: ./lib/cli/run-init.js









async function runInit(options, secrets, tools, terminal = THIS_TERMINAL) {
    try {
        const url = options.url === undefined ? undefined : addressOf(options.url);
        if (options.url !== undefined && url === undefined)
            return refuse(noAddress(options.url), 2);
        const { workingDirectory, generator, organization, source, ci } = options;
        const look = await lookForInit({
            directory: (0,external_node_path_.resolve)(workingDirectory ?? '.'),
            isAnyFolder: workingDirectory === undefined,
            environment: secrets.environment,
            options: { url, generator, organization, source, ci },
        });
        if (look.kind === 'mistake')
            return refuse(look.problem, 2);
        if (!(await isAgreed(look, options, { terminal, signal: tools.signal })))
            return 0;
        await writeNewFiles(look.root, look.files);
        print(['', ...look.files.map(({ path }) => `Wrote ${path}.`), ...ciLines(look.prepared), '']);
        const exit = await check(look.directory, secrets, tools);
        print(['', ...nextLines(look.workingDirectory, look.prepared)]);
        return exit;
    }
    catch (error) {
        return refuse((0,failure/* problemOf */.Zw)(error), (0,failure/* isUsageFailure */.Wf)(error) ? 2 : 1);
    }
}
async function isAgreed(look, { yes = false }, { terminal, signal }) {
    const isAsked = !yes && terminal.isInteractive;
    const settings = look.files[0]?.path;
    print([...foundLines(look.prepared), '', ...fileLines(look, (path) => (isAsked ? path === settings : !yes))]);
    if (yes)
        return true;
    if (!isAsked) {
        print([...ciLines(look.prepared), '', 'Nothing was written. Add `--yes` to write the files.']);
        return false;
    }
    const answer = await terminal.ask('Write these files? [Y/n] ', signal);
    const agrees = /^(?:y|yes)?$/i.test(answer.trim());
    if (!agrees)
        print(['Nothing was written.']);
    return agrees;
}
function check(workingDirectory, secrets, tools) {
    return (0,run_in_terminal.runInTerminal)({ kind: 'run', command: 'check', options: { workTree: true, quiet: true, workingDirectory } }, secrets, tools);
}
function print(lines) {
    process.stdout.write(`${lines.map(strip_controls/* stripControls */.$Y).join('\n')}\n`);
}
function refuse({ message, hint }, exit) {
    process.stderr.write(`${(0,strip_controls/* plainSentence */.Gx)(message)}${hint === undefined ? '' : ` ${(0,strip_controls/* plainSentence */.Gx)(hint)}`}\n`);
    return exit;
}
function noAddress(url) {
    return {
        message: `\`--url\` must be the address of the site, but it is \`${url}\`.`,
        hint: 'It begins with `https://` or `http://`, and has no query, fragment or password: `https://docs.example.com/`.',
    };
}
const THIS_TERMINAL = {
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    async ask(question, signal) {
        const lines = (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
        try {
            const closed = (0,external_node_events_.once)(lines, 'close').then(() => undefined);
            const answer = await Promise.race([lines.question(question, { signal }).catch(() => undefined), closed]);
            if (answer === undefined)
                process.stdout.write('\n');
            return answer ?? 'no';
        }
        finally {
            lines.close();
        }
    },
};


/***/ })

};
