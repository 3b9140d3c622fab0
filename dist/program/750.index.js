export const id = 750;
export const ids = [750];
export const modules = {

/***/ 51246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ errorsOf),
/* harmony export */   C: () => (/* binding */ hasErrors)
/* harmony export */ });
function errorsOf(problems) {
    return problems.filter(({ level }) => level === 'error');
}
function hasErrors(problems) {
    return problems.some((problem) => problem.level === 'error');
}


/***/ }),

/***/ 95089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identityNames),
/* harmony export */   q: () => (/* binding */ identitySettings)
/* harmony export */ });
/* harmony import */ var _permission_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72386);

function identitySettings({ identities }) {
    if (!identities)
        return undefined;
    const { provider, file, github } = identities;
    return {
        provider,
        file,
        github: github && { ...github, users: dictionary(github.users, (name) => name) },
        ...identityNames(identities),
    };
}
function identityNames(written) {
    return {
        groups: dictionary(written.groups, (members) => members.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)),
        virtualGroups: dictionary(written.virtualGroups, (members) => members.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)),
        users: written.users ?? [],
        aliases: dictionary(written.aliases, (names) => names),
        granted: (written.granted ?? []).map(({ identity, groups }) => {
            return { identity: (0,_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E)(identity), groups: groups.map(_permission_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedIdentity */ .E) };
        }),
    };
}
function dictionary(entries = {}, change) {
    const changed = Object.entries(entries).map(([key, value]) => [key, change(value)]);
    return Object.assign(Object.create(null), Object.fromEntries(changed));
}


/***/ }),

/***/ 62750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ SETTINGS_PATHS),
  yj: () => (/* binding */ missingSettings),
  P$: () => (/* reexport */ parse_settings/* parseSettings */.P),
  Mo: () => (/* reexport */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/settings/parse-settings.js + 6 modules
var parse_settings = __webpack_require__(63010);
// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(54215);
// EXTERNAL MODULE: ./lib/settings/identity-settings.js
var identity_settings = __webpack_require__(95089);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/settings/permission-settings.js
var permission_settings = __webpack_require__(72386);
// EXTERNAL MODULE: ./lib/settings/rules/addresses.js
var addresses = __webpack_require__(93717);
// EXTERNAL MODULE: ./lib/settings/rules/names.js
var names = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/settings/schema/docusaurus.js
var docusaurus = __webpack_require__(96643);
// EXTERNAL MODULE: ./lib/settings/schema/vitepress.js
var vitepress = __webpack_require__(60792);
;// CONCATENATED MODULE: ./lib/settings/setup-settings.js
const VISIBILITIES = { private: 'PRIVATE', secured: 'SECURED', shared: 'SHARED' };
function setupSettings({ setup = {} }) {
    const { sourceName, visibility, caseSensitive, fields = {}, mappings = {} } = setup;
    return {
        sourceName,
        visibility: visibility && VISIBILITIES[visibility],
        caseSensitive,
        fields: Object.assign(Object.create(null), fields),
        mappings: Object.assign(Object.create(null), mappings),
    };
}

;// CONCATENATED MODULE: ./lib/settings/resolve-settings.js










function resolveSettings(file, overrides) {
    const problems = overrideProblems(overrides);
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        settings: deepFreeze({
            organization: overrides.organization?.value ?? file.organization,
            source: overrides.source?.value ?? file.source,
            endpoints: endpointsOf(file, overrides),
            site: siteOf(file, overrides),
            content: contentOf(file),
            metadata: metadataOf(file),
            ...linksOf(file),
            permissions: (0,permission_settings/* permissionSettings */.r)(file),
            identities: (0,identity_settings/* identitySettings */.q)(file),
            onWidened: file['on-widened'] ?? defaults/* DEFAULTS */.zY.onWidened,
            setup: setupSettings(file),
            guard: { deletes: file.guard?.deletes ?? defaults/* DEFAULTS */.zY.deletes, ratio: file.guard?.ratio ?? defaults/* DEFAULTS */.zY.ratio },
        }),
    };
}
function linksOf({ links = {} }) {
    if (typeof links === 'string')
        return { links };
    return { links: links.check ?? defaults/* DEFAULTS */.zY.links, ignoredLinks: links.ignore };
}
function overrideProblems(overrides) {
    return [
        overrideProblem(overrides.organization, names/* identifier */.Cv),
        overrideProblem(overrides.source, names/* identifier */.Cv),
        overrideProblem(overrides.region, region),
        overrideProblem(overrides.apiUrl, addresses/* endpoint */.$t),
        overrideProblem(overrides.platformUrl, addresses/* endpoint */.$t),
    ].filter((problem) => problem !== undefined);
}
function overrideProblem(override, rule) {
    const objection = override && rule(override.value);
    if (!objection)
        return undefined;
    return {
        level: 'error',
        code: 'settings-invalid-value',
        message: `${capitalised(override.from)} must be ${objection.expected}, but ${(0,wording/* came */.JD)(override.value)}.`,
        hint: objection.hint,
    };
}
const region = (text) => isRegion(text) ? undefined : { expected: `one of ${(0,wording/* listed */.KE)(defaults/* REGIONS */.ij, 'or')}`, hint: (0,near_miss/* didYouMean */.a)(text, defaults/* REGIONS */.ij) };
function isRegion(text) {
    return defaults/* REGIONS */.ij.some((known) => known === text);
}
function endpointsOf(file, overrides) {
    const asked = overrides.region?.value;
    const above = asked !== undefined && isRegion(asked) ? defaults/* ENDPOINTS */.Hr[asked] : file.endpoints;
    const below = defaults/* ENDPOINTS */.Hr[file.region ?? defaults/* DEFAULTS */.zY.region];
    return {
        api: withoutSlash(overrides.apiUrl?.value ?? above?.api ?? below.api),
        platform: withoutSlash(overrides.platformUrl?.value ?? above?.platform ?? below.platform),
    };
}
function siteOf({ site }, overrides) {
    const { language = defaults/* DEFAULTS */.zY.language } = site;
    return {
        url: withSlash(new URL(site.url).href),
        generator: site.generator ?? defaults/* DEFAULTS */.zY.generator,
        permalink: leadingSlash(site.permalink ?? defaults/* DEFAULTS */.zY.permalink),
        language: (0,names/* canonicalLanguage */.vQ)(language) ?? language,
        docusaurus: (0,docusaurus/* docusaurusOptionsOf */.s)(site.docusaurus),
        vitepress: (0,vitepress/* vitepressOptionsOf */.Z)(site.vitepress),
        ...builtOf(site.built, overrides.built),
    };
}
function builtOf(built, override) {
    const { folder, sitemap = defaults/* DEFAULTS */.zY.sitemap, strict = defaults/* DEFAULTS */.zY.strict, } = typeof built === 'string' ? { folder: built } : (built ?? {});
    const named = override?.value ?? folder;
    return named === undefined ? {} : { built: { folder: named, sitemap, strict } };
}
function contentOf({ content = [{}] }) {
    return content.map((entry) => ({
        root: (entry.root ?? defaults/* DEFAULTS */.zY.root)
            .split('/')
            .filter((segment) => segment !== '' && segment !== '.')
            .join('/'),
        include: entry.include ?? defaults/* DEFAULTS */.zY.include,
        exclude: entry.exclude ?? defaults/* DEFAULTS */.zY.exclude,
        prefix: leadingSlash(withSlash(entry.prefix ?? defaults/* DEFAULTS */.zY.prefix)),
        ...(entry.permalink === undefined ? {} : { permalink: leadingSlash(entry.permalink) }),
        bodyTitle: entry['body-title'] ?? defaults/* DEFAULTS */.zY.bodyTitle,
        ...(entry.body === 'built' ? { body: entry.body } : {}),
        ...(entry.main === undefined ? {} : { main: entry.main }),
        metadata: dictionary(entry.metadata),
    }));
}
function metadataOf({ metadata }) {
    return {
        rename: dictionary(metadata?.rename),
        drop: metadata?.drop ?? [],
        add: dictionary(metadata?.add),
    };
}
function dictionary(entries = {}) {
    return Object.assign(Object.create(null), entries);
}
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFreeze(inner);
    return Object.freeze(value);
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function withSlash(text) {
    return text.endsWith('/') ? text : `${text}/`;
}
function leadingSlash(text) {
    return text.startsWith('/') ? text : `/${text}`;
}
function withoutSlash(text) {
    return new URL(text).href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/settings/load.js



const SETTINGS_PATHS = ['docs-to-coveo.yml', '.github/docs-to-coveo.yml'];
const SAMPLE = '{organization: YOUR-ORGANIZATION-ID, source: YOUR-SOURCE-ID, site: {url: https://docs.example.com/}}';
function missingSettings(config) {
    const expected = config === undefined
        ? `${(0,wording/* listed */.KE)(SETTINGS_PATHS, 'or')}, or the file that \`config\` names`
        : `\`${config}\`, which \`config\` names`;
    return {
        level: 'error',
        code: 'settings-missing',
        message: `The settings must be in ${expected}, but there is no such file.`,
        hint: `${config === undefined ? `Let \`docs-to-coveo init\` write it from what it finds in the repository, or create \`${SETTINGS_PATHS[0]}\`` : `Correct \`config\`, or create the file (without \`config\`, ${(0,wording/* listed */.KE)(SETTINGS_PATHS, 'or')} is read)`} with at least: ${SAMPLE}`,
    };
}


/***/ }),

/***/ 81552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        if (isNear(steps, word, candidate) && (!best || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === undefined ? undefined : `Did you mean \`${candidate}\`?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}
function isNear(steps, word, candidate) {
    return steps <= 3 && 2 * steps < Math.max(word.length, candidate.length);
}


/***/ }),

/***/ 63010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/settings/defaults.js
var defaults = __webpack_require__(54215);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/settings/placed-value.js
var placed_value = __webpack_require__(25052);
// EXTERNAL MODULE: ./lib/settings/schema-problems.js
var schema_problems = __webpack_require__(67423);
;// CONCATENATED MODULE: ./lib/settings/cross-checks.js




function crossChecks(root) {
    return [
        ...keysOfOtherGenerators(root),
        ...permalinksOfRoots(root),
        ...unknownSets(root),
        ...identitiesWithoutProvider(root),
        ...optionsOfOtherTypes(root),
    ];
}
const KEYS_OF_ONE = {
    permalink: { generator: 'plain', hint: "Remove it: the addresses come from the generator's own configuration." },
    docusaurus: { generator: 'docusaurus', hint: 'Remove it, or choose `generator: docusaurus`.' },
    vitepress: { generator: 'vitepress', hint: 'Remove it, or choose `generator: vitepress`.' },
};
function keysOfOtherGenerators(root) {
    const chosen = (0,placed_value/* valueAt */.fK)(root, ['site', 'generator'])?.value ?? 'plain';
    if (!defaults/* GENERATORS */.DY.some((known) => known === chosen))
        return [];
    return Object.entries(KEYS_OF_ONE)
        .filter(([key, { generator }]) => chosen !== generator && (0,placed_value/* valueAt */.fK)(root, ['site', key]))
        .map(([key, { generator, hint }]) => ({
        level: 'error',
        code: 'settings-conflict',
        message: `\`site.${key}\` works with the generator \`${generator}\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
        hint,
        ...(0,placed_value/* placeOfKey */.qQ)(root, ['site', key]),
    }));
}
function permalinksOfRoots(root) {
    const chosen = (0,placed_value/* valueAt */.fK)(root, ['site', 'generator'])?.value ?? 'plain';
    if (chosen === 'plain' || !defaults/* GENERATORS */.DY.some((known) => known === chosen))
        return [];
    const entries = (0,placed_value/* valueAt */.fK)(root, ['content'])?.children ?? new Map();
    return [...entries.keys()]
        .filter((key) => (0,placed_value/* valueAt */.fK)(root, ['content', key, 'permalink']))
        .map((key) => ({
        level: 'error',
        code: 'settings-conflict',
        message: `\`content[].permalink\` works with the generator \`plain\` only, but \`site.generator\` is \`${String(chosen)}\`.`,
        hint: KEYS_OF_ONE.permalink.hint,
        ...(0,placed_value/* placeOfKey */.qQ)(root, ['content', key, 'permalink']),
    }));
}
function identitiesWithoutProvider(root) {
    const identities = (0,placed_value/* valueAt */.fK)(root, ['identities']);
    if (!identities || identities.children.size === 0 || (0,placed_value/* valueAt */.fK)(root, ['identities', 'provider']))
        return [];
    return [
        {
            level: 'error',
            code: 'settings-missing-key',
            message: '`identities.provider` is required: the id of the identity provider that receives them.',
            hint: 'Copy the id from the page of security identities in the Coveo Administration Console.',
            ...(0,placed_value/* placeOfKey */.qQ)(root, ['identities']),
        },
    ];
}
function unknownSets(root) {
    const sets = (0,placed_value/* valueAt */.fK)(root, ['permissions', 'sets']);
    const rules = (0,placed_value/* valueAt */.fK)(root, ['permissions', 'rules']);
    if (!sets || !rules)
        return [];
    const known = [...sets.children.keys()].map(String);
    return [...rules.children.keys()]
        .flatMap((index) => textsBelow((0,placed_value/* valueAt */.fK)(rules, [index, 'use']), ['permissions', 'rules', index, 'use']))
        .filter(({ text }) => !known.includes(text))
        .map(({ text, path }) => (0,schema_problems/* invalidValue */.B)(path, 'a set that `permissions.sets` defines', (0,near_miss/* didYouMean */.a)(text, known), root));
}
const TEXT_OPTIONS = ['multiValueFacet', 'multiValueFacetTokenizers', 'mergeWithLexicon', 'stemming'];
const ALWAYS_ON = ['facet', 'sort'];
function optionsOfOtherTypes(root) {
    const fields = (0,placed_value/* valueAt */.fK)(root, ['setup', 'fields']);
    return [...(fields?.children ?? [])].flatMap(([name, field]) => {
        const type = (0,placed_value/* valueAt */.fK)(field, ['type'])?.value;
        if (type === 'STRING' || typeof type !== 'string')
            return [];
        return [...field.children].flatMap(([option, { value }]) => {
            const path = ['setup', 'fields', name, option];
            const isOn = value !== false && TEXT_OPTIONS.includes(String(option));
            const isOff = value === false && ALWAYS_ON.includes(String(option));
            if (!isOn && !isOff)
                return [];
            const message = isOn
                ? `\`${path.map(String).join('.')}\` works with fields of type \`STRING\` only, but its type is \`${type}\`.`
                : `\`${path.map(String).join('.')}\` must be \`true\` for a field of type \`${type}\`, but is \`false\`.`;
            return [
                {
                    level: 'error',
                    code: 'settings-conflict',
                    message,
                    hint: 'Remove it, or choose `type: STRING`.',
                    ...(0,placed_value/* placeOfKey */.qQ)(root, path),
                },
            ];
        });
    });
}
function textsBelow(value, path) {
    if (!value)
        return [];
    if (typeof value.value === 'string')
        return value.value === '' ? [] : [{ text: value.value, path }];
    return [...value.children].flatMap(([key, child]) => textsBelow(child, [...path, key]));
}

// EXTERNAL MODULE: ./lib/settings/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(36379);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/settings/rules/addresses.js
var addresses = __webpack_require__(93717);
// EXTERNAL MODULE: ./lib/settings/rules/names.js
var names = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/settings/schema/identities.js
var identities = __webpack_require__(11371);
// EXTERNAL MODULE: ./lib/settings/schema/kinds.js
var kinds = __webpack_require__(8934);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
;// CONCATENATED MODULE: ./lib/settings/schema/links.js




const CHECK = 'What a link to no page and no file, or an anchor to no heading, amounts to: `off` says nothing, `warn` warns, with `error` the page is not published.';
const linksSchema = schemas/* union */.KCZ([
    (0,kinds/* choice */.Yq)(defaults/* LINK_CHECKS */.HS),
    (0,kinds/* mapping */.pq)({
        check: (0,kinds/* choice */.Yq)(defaults/* LINK_CHECKS */.HS).meta({ description: CHECK, default: defaults/* DEFAULTS */.zY.links }).optional(),
        ignore: (0,kinds/* list */.p_)((0,kinds/* text */.Qq)('a link as pages write it, or a glob such as `/api/**`'), 'a list of links and globs such as `["/api/**"]`')
            .meta({
            description: 'Links that are not checked: as they are written in the pages, or globs.',
            default: [],
            examples: [['g', '/api/**']],
        })
            .optional(),
    }, 'a mapping with any of `check` and `ignore`'),
], { error: `one of ${(0,wording/* listed */.KE)(defaults/* LINK_CHECKS */.HS, 'or')}, or a mapping with any of \`check\` and \`ignore\`` })
    .meta({
    description: `${CHECK} As a mapping with \`check\` and \`ignore\` it also names links to be left alone.`,
    default: defaults/* DEFAULTS */.zY.links,
});

// EXTERNAL MODULE: ./lib/settings/schema/permissions.js
var permissions = __webpack_require__(80325);
// EXTERNAL MODULE: ./lib/settings/rules/mapping-rule.js
var mapping_rule = __webpack_require__(52782);
;// CONCATENATED MODULE: ./lib/settings/schema/setup.js



const setup_option = (description) => (0,kinds/* yesOrNo */.GX)().meta({ description }).optional();
const field = (0,kinds/* mapping */.pq)({
    type: (0,kinds/* choice */.Yq)(['STRING', 'LONG', 'LONG_64', 'DOUBLE', 'DATE', 'VECTOR']).meta({
        description: 'Type of its values.',
    }),
    description: (0,kinds/* text */.Qq)('a string').meta({ description: 'What it is for.' }).optional(),
    facet: setup_option('It can be a facet.'),
    multiValueFacet: setup_option('It can be a facet, and holds several values.'),
    multiValueFacetTokenizers: (0,kinds/* text */.Qq)('the characters that separate values')
        .meta({ description: 'What separates the values of a multi-value facet.', examples: [';'] })
        .optional(),
    sort: setup_option('Results can be sorted by it.'),
    mergeWithLexicon: setup_option('Searches look into it as into the text of a page.'),
    includeInQuery: setup_option('Queries can name it.'),
    includeInResults: setup_option('Results carry it.'),
    keyValue: setup_option('It holds a dictionary.'),
    stemming: setup_option('Other forms of its words match as well.'),
    ranking: setup_option('It counts for the order of results.'),
}, 'a field such as `{type: STRING, facet: true}`');
const setupSchema = (0,kinds/* mapping */.pq)({
    sourceName: schemas/* string */.YjP({ error: 'a name of 1 to 254 characters' })
        .min(1)
        .max(254)
        .meta({
        description: 'Name of the source: `setup` looks for it, and makes it, where `source` names none.',
        examples: ['Product docs'],
    })
        .optional(),
    visibility: (0,kinds/* choice */.Yq)(['private', 'secured', 'shared'])
        .meta({
        description: 'Who may see a source that `setup` makes: its own list of identities, whoever each item lets in, or everyone. `secured` where there are `permissions`, else `shared`.',
    })
        .optional(),
    caseSensitive: (0,kinds/* yesOrNo */.GX)()
        .meta({
        description: 'Whether names that differ in case alone are different people, for the identity provider that `setup` makes.',
        default: false,
    })
        .optional(),
    fields: (0,kinds/* named */.KT)(field, 'a mapping of field names to fields', (0,kinds/* fieldName */.w5)())
        .meta({
        description: 'Fields by name, where they are to be otherwise than the metadata of the pages asks for.',
        default: {},
        examples: [{ version: { type: 'STRING', facet: true } }],
    })
        .optional(),
    mappings: (0,kinds/* named */.KT)((0,kinds/* list */.p_)((0,kinds/* text */.Qq)(mapping_rule/* MAPPING_RULE */.U$, mapping_rule/* mappingRule */.L_), 'a list of at least one mapping rule', 1), 'a mapping of field names to lists of mapping rules', (0,kinds/* fieldName */.w5)())
        .meta({
        description: 'Field by field, what fills it: texts with `%[name]` for the metadata of that name. The first that gives a value counts.',
        default: {},
        examples: [{ docversion: ['%[version]'] }],
    })
        .optional(),
}, 'a mapping with any of `sourceName`, `visibility`, `caseSensitive`, `fields` and `mappings`').meta({ description: 'What the command `setup` makes in the organization, beyond what the pages ask for.' });

// EXTERNAL MODULE: ./lib/settings/rules/selectors.js
var selectors = __webpack_require__(22659);
;// CONCATENATED MODULE: ./lib/settings/schema/built.js




const builtFolder = () => (0,kinds/* text */.Qq)(names/* FOLDER */.L7, names/* folder */.TV);
const builtSchema = schemas/* union */.KCZ([
    builtFolder(),
    (0,kinds/* mapping */.pq)({
        folder: builtFolder().meta({ description: 'The folder that the generator wrote.', examples: ['_site'] }),
        sitemap: builtFolder()
            .meta({ description: 'The site map in it, where there is one.', default: defaults/* DEFAULTS */.zY.sitemap })
            .optional(),
        strict: (0,kinds/* yesOrNo */.GX)()
            .meta({
            description: 'Whether a page whose address was not built is an error, and keeps what is published; else it is a warning.',
            default: defaults/* DEFAULTS */.zY.strict,
        })
            .optional(),
    }, 'a mapping with `folder`, and any of `sitemap` and `strict`'),
], { error: `${names/* FOLDER */.L7}, or a mapping with \`folder\`` })
    .meta({
    description: 'The folder that the generator wrote from this commit, from the folder of the settings: what it holds is compared with what is published. Also the option `--built`.',
    examples: ['_site', { folder: 'public', strict: false }],
});

// EXTERNAL MODULE: ./lib/settings/schema/docusaurus.js
var docusaurus = __webpack_require__(96643);
// EXTERNAL MODULE: ./lib/settings/schema/vitepress.js
var vitepress = __webpack_require__(60792);
;// CONCATENATED MODULE: ./lib/settings/schema/site.js








const siteSchema = (0,kinds/* mapping */.pq)({
    url: (0,kinds/* text */.Qq)(addresses/* SITE_URL */.W6, addresses/* siteUrl */.hX).meta({
        description: "Address of the site. Every page's address is below it; a slash at its end is added.",
        format: 'uri',
        pattern: '^[hH][tT][tT][pP][sS]?://',
        examples: ['https://docs.example.com/product/'],
    }),
    generator: (0,kinds/* choice */.Yq)(defaults/* GENERATORS */.DY)
        .meta({
        description: 'Static site generator whose address rules apply.',
        default: defaults/* DEFAULTS */.zY.generator,
    })
        .optional(),
    permalink: (0,kinds/* text */.Qq)(addresses/* PERMALINK */.aB, addresses/* permalink */.eL)
        .meta({
        description: "Template of a page's address below its prefix, for the generator `plain` only. Variables: `:path`, `:page`, `:dir`, `:name`, `:slug`, `:title`, `:year`, `:month`, `:day`.",
        default: defaults/* DEFAULTS */.zY.permalink,
        examples: ['/:path', '/:dir/:slug/', '/:year/:month/:day/:title.html'],
    })
        .optional(),
    language: (0,kinds/* text */.Qq)(names/* LANGUAGE */.Np, names/* language */.BH)
        .meta({
        description: 'Language tag (BCP 47) of pages that name none.',
        default: defaults/* DEFAULTS */.zY.language,
        examples: ['en', 'pt-BR'],
    })
        .optional(),
    built: builtSchema.optional(),
    docusaurus: docusaurus/* docusaurusSchema */.S.optional(),
    vitepress: vitepress/* vitepressSchema */.z.optional(),
}, 'a mapping with the key `url`').meta({ description: 'Where the pages live on the web.' });
const contentEntry = (0,kinds/* mapping */.pq)({
    root: (0,kinds/* text */.Qq)(names/* FOLDER */.L7, names/* folder */.TV)
        .meta({
        description: 'Folder of the pages, from the working directory. `.` is the working directory itself.',
        default: defaults/* DEFAULTS */.zY.root,
        examples: ['docs'],
    })
        .optional(),
    include: (0,kinds/* globs */.gV)(1)
        .meta({ description: 'Globs, from `root`, of the files that are pages.', default: defaults/* DEFAULTS */.zY.include })
        .optional(),
    exclude: (0,kinds/* globs */.gV)(0)
        .meta({
        description: 'Globs, from `root`, of files that are left out all the same.',
        default: defaults/* DEFAULTS */.zY.exclude,
        examples: [['_drafts/**']],
    })
        .optional(),
    prefix: (0,kinds/* text */.Qq)(addresses/* PREFIX */.H3, addresses/* prefix */.Pl)
        .meta({
        description: 'Where this root hangs below `site.url`.',
        default: defaults/* DEFAULTS */.zY.prefix,
        examples: ['/guides/'],
    })
        .optional(),
    permalink: (0,kinds/* text */.Qq)(addresses/* PERMALINK */.aB, addresses/* permalink */.eL)
        .meta({
        description: 'Template of the addresses of this root, instead of `site.permalink`; for the generator `plain` only.',
        examples: ['/:year/:month/:day/:name/'],
    })
        .optional(),
    'body-title': (0,kinds/* choice */.Yq)(defaults/* BODY_TITLES */.xk)
        .meta({
        description: 'Whether the body of a page begins with its title where it has no heading of level 1, and then with its description where it has hardly any text: `auto`, or `off`.',
        default: defaults/* DEFAULTS */.zY.bodyTitle,
    })
        .optional(),
    body: (0,kinds/* choice */.Yq)(defaults/* BODIES */.zt)
        .meta({
        description: 'Where title, headings, text and links of the items come from: the Markdown, or the page that the generator built from it (needs `site.built`).',
        default: defaults/* DEFAULTS */.zY.body,
    })
        .optional(),
    main: (0,kinds/* text */.Qq)(selectors/* SELECTORS */.ZM, selectors/* selectors */.Tp)
        .meta({
        description: 'CSS selectors of the element that holds the text of a built page; the first that is there. Without it, that of the usual themes of the generator.',
        examples: ['main article, article, main'],
    })
        .optional(),
    metadata: (0,kinds/* named */.KT)((0,kinds/* metadataValue */.TP)(), 'a mapping of metadata keys to values')
        .meta({
        description: 'Metadata that the pages of this root get.',
        default: {},
        examples: [{ product: 'widgets' }],
    })
        .optional(),
}, 'a mapping such as `{root: docs}`').meta({ description: 'A folder of pages.' });
const contentSchema = (0,kinds/* list */.p_)(contentEntry, 'a list of at least one entry such as `{root: docs}`', 1).meta({
    description: 'Folders that hold pages. The first entry that matches a file takes it.',
    default: [{ root: defaults/* DEFAULTS */.zY.root, include: defaults/* DEFAULTS */.zY.include, exclude: defaults/* DEFAULTS */.zY.exclude, prefix: defaults/* DEFAULTS */.zY.prefix }],
});
const metadataSchema = (0,kinds/* mapping */.pq)({
    rename: (0,kinds/* named */.KT)((0,kinds/* text */.Qq)('a metadata key'), 'a mapping of old metadata keys to new ones')
        .meta({
        description: 'Front matter keys to send under another key.',
        default: {},
        examples: [{ weight: 'sortorder' }],
    })
        .optional(),
    drop: (0,kinds/* list */.p_)((0,kinds/* text */.Qq)('a metadata key'), 'a list of metadata keys')
        .meta({ description: 'Front matter keys that are not sent.', default: [], examples: [['layout']] })
        .optional(),
    add: (0,kinds/* named */.KT)((0,kinds/* metadataValue */.TP)(), 'a mapping of metadata keys to values')
        .meta({
        description: 'Metadata that every page gets, unless its root or its front matter says otherwise.',
        default: {},
        examples: [{ collection: 'handbook' }],
    })
        .optional(),
}, 'a mapping with any of `rename`, `drop` and `add`').meta({ description: 'What happens to the metadata of all pages.' });

;// CONCATENATED MODULE: ./lib/settings/schema/settings-file.js










const NO_DELETES = 'a whole number of deletes, 0 or more';
const RATIO = 'a number from 0 to 1';
const endpointsSchema = (0,kinds/* mapping */.pq)({
    api: (0,kinds/* text */.Qq)(addresses/* ENDPOINT */.sR, addresses/* endpoint */.$t)
        .meta({ description: 'Push and Logs APIs.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
        .optional(),
    platform: (0,kinds/* text */.Qq)(addresses/* ENDPOINT */.sR, addresses/* endpoint */.$t)
        .meta({ description: 'Sources, fields, providers, search.', format: 'uri', examples: ['http://127.0.0.1:7700'] })
        .optional(),
}, 'a mapping with `api` and `platform`').meta({
    description: 'Base addresses of the service, in place of those of the region: https, or http to this machine. One that is left out is the region’s.',
});
const guardSchema = (0,kinds/* mapping */.pq)({
    deletes: schemas/* int */.Whr({ error: NO_DELETES })
        .min(0)
        .meta({ description: 'So many deletes always go through.', default: defaults/* DEFAULTS */.zY.deletes })
        .optional(),
    ratio: schemas/* number */.aig({ error: RATIO })
        .min(0)
        .max(1)
        .meta({
        description: 'So large a share of what is published may be deleted in one run.',
        default: defaults/* DEFAULTS */.zY.ratio,
    })
        .optional(),
}, 'a mapping with any of `deletes` and `ratio`').meta({ description: 'Deletes of a run are withheld when they exceed both numbers.' });
const settingsFileSchema = (0,kinds/* mapping */.pq)({
    organization: (0,kinds/* text */.Qq)(names/* IDENTIFIER */.cS, names/* identifier */.Cv)
        .meta({ description: 'Organization id; also an input and `DOCS_TO_COVEO_ORGANIZATION`.', examples: ['acme1234'] })
        .optional(),
    source: (0,kinds/* text */.Qq)(names/* IDENTIFIER */.cS, names/* identifier */.Cv)
        .meta({ description: 'Id of the Push source; also an input.', examples: ['acme1234-abcdefghij'] })
        .optional(),
    region: (0,kinds/* choice */.Yq)(defaults/* REGIONS */.ij)
        .meta({ description: 'Region of the organization; also an input.', default: defaults/* DEFAULTS */.zY.region })
        .optional(),
    endpoints: endpointsSchema.optional(),
    site: siteSchema,
    content: contentSchema.optional(),
    metadata: metadataSchema.optional(),
    links: linksSchema.optional(),
    permissions: permissions/* permissionsSchema */.U.optional(),
    identities: identities/* identitiesSchema */.s.optional(),
    setup: setupSchema.optional(),
    guard: guardSchema.optional(),
    'on-widened': (0,kinds/* choice */.Yq)(defaults/* ON_WIDENED */.rn)
        .meta({
        description: 'What becomes of a run by which somebody can see more than before: `warn` says so, with `fail` nothing is sent unless `allow-widened` is given.',
        default: defaults/* DEFAULTS */.zY.onWidened,
    })
        .optional(),
}, 'a mapping of settings');

;// CONCATENATED MODULE: ./lib/settings/parse-settings.js






function parseSettings(text, path) {
    const reading = (0,read_yaml/* readYaml */.g)(text);
    if (reading.kind === 'unusable')
        return { ok: false, problems: inOrder(reading.problems, path) };
    const { root } = reading;
    if (!isMapping(root))
        return { ok: false, problems: inOrder([notAMapping(root)], path) };
    const parsed = settingsFileSchema.safeParse(withSite(root.value));
    const found = [...reading.problems, ...(0,schema_problems/* schemaProblems */.I)(parsed.error?.issues ?? [], root), ...crossChecks(root)];
    const problems = inOrder(found, path);
    return parsed.success && !(0,problem/* hasErrors */.C)(problems) ? { ok: true, file: parsed.data, problems } : { ok: false, problems };
}
function withSite(value) {
    return typeof value === 'object' ? { site: {}, ...value } : value;
}
function isMapping(root) {
    return typeof root.value === 'object' && root.value !== null && !Array.isArray(root.value);
}
function notAMapping(root) {
    return {
        level: 'error',
        code: 'settings-not-a-mapping',
        message: `The settings file must be a mapping of settings, but ${(0,wording/* came */.JD)(root.value)}.`,
        hint: 'Write keys and values, such as `organization: acme1234`.',
        ...root.place,
    };
}
function inOrder(problems, path) {
    return problems
        .map((problem) => ({ ...problem, path }))
        .toSorted((one, other) => comparePlaces(placeOf(one), placeOf(other)));
}
function placeOf({ line = 1, column }) {
    return { line, column };
}
function comparePlaces(one, other) {
    return one.line - other.line || (one.column ?? 1) - (other.column ?? 1);
}


/***/ }),

/***/ 72386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ namedIdentity),
/* harmony export */   r: () => (/* binding */ permissionSettings)
/* harmony export */ });
function permissionSettings(file) {
    const { permissions } = file;
    if (!permissions)
        return undefined;
    const sets = Object.entries(permissions.sets).map(([name, set]) => {
        const { anonymous = false, allow = [], deny = [] } = set;
        return [name, { anonymous, allow: allow.map(namedIdentity), deny: deny.map(namedIdentity) }];
    });
    return {
        sets: Object.assign(Object.create(null), Object.fromEntries(sets)),
        rules: permissions.rules.map(({ paths, use, codeowners = false }) => ({
            paths,
            use: use === undefined ? undefined : useOf(use),
            codeowners,
        })),
        pages: permissions.pages ?? 'narrow',
        tests: (permissions.tests ?? []).map(({ identity, can = [], cannot = [] }) => {
            return { identity: identity === 'anonymous' ? identity : namedIdentity(identity), can, cannot };
        }),
    };
}
function namedIdentity(written) {
    const { user, group, virtualGroup, provider, external = false } = written;
    if (user !== undefined)
        return { kind: 'user', name: user, provider, external };
    if (group !== undefined)
        return { kind: 'group', name: group, provider, external };
    return { kind: 'virtualGroup', name: virtualGroup ?? '', provider, external };
}
function useOf(use) {
    if (typeof use === 'string')
        return { kind: 'sets', sets: [use] };
    return 'levels' in use ? { kind: 'levels', levels: use.levels } : { kind: 'sets', sets: use };
}


/***/ }),

/***/ 25052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
function valueAt(root, path) {
    return path.reduce((found, key) => found?.children.get(key), root);
}
function placeOfValue(root, path) {
    const found = valueAt(root, path);
    if (!found)
        return placeOfMissing(root, path);
    return found.value === null ? (found.key ?? found.place) : found.place;
}
function placeOfKey(root, path) {
    return valueAt(root, path)?.key ?? placeOfValue(root, path);
}
function placeOfMissing(root, path) {
    const holder = path.slice(0, -1);
    if (holder.length === 0)
        return { line: 1, column: 1 };
    return valueAt(root, holder) ? placeOfKey(root, holder) : placeOfMissing(root, holder);
}


/***/ }),

/***/ 36379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/yaml/nodes.js
var nodes = __webpack_require__(69678);
// EXTERNAL MODULE: ./lib/yaml/syntax-errors.js
var syntax_errors = __webpack_require__(41374);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
;// CONCATENATED MODULE: ./lib/settings/place-values.js



const MOST_VALUES = 50_000;
const DEEPEST = 50;
function placeValues(document, placeOf) {
    const walk = { placeOf, anchors: new nodes/* Anchors */.ds(), problems: [], left: MOST_VALUES };
    const root = placed(document.contents, { path: [], around: { line: 1, column: 1 } }, walk);
    return { root, problems: walk.problems, tooMany: walk.tooMany };
}
function placed(node, spot, walk) {
    const place = placeOfNode(node, walk) ?? spot.around;
    const leaf = (value) => ({ value, place, key: spot.key, children: new Map() });
    walk.left -= 1;
    if (walk.left < 0 || spot.path.length > DEEPEST) {
        walk.tooMany ??= place;
        return leaf(null);
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(node, { ...spot, around: place }, walk);
    walk.anchors.remember(node);
    if ((0,dist/* isScalar */.jn)(node))
        return leaf(node.value ?? null);
    if ((0,dist/* isSeq */.oP)(node))
        return sequence(node.items, { ...spot, around: place }, walk);
    if ((0,dist/* isMap */.jh)(node))
        return map(node.items, { ...spot, around: place }, walk);
    return leaf(null);
}
function aliased(alias, spot, walk) {
    const target = walk.anchors.targetOf(alias);
    if (target)
        return { ...placed(target, spot, walk), place: spot.around };
    walk.problems.push({
        level: 'error',
        code: 'settings-invalid-yaml',
        message: `The alias \`*${alias.source}\` must name an anchor further up, but there is no \`&${alias.source}\` there.`,
        ...spot.around,
    });
    return { value: null, place: spot.around, key: spot.key, children: new Map() };
}
function sequence(items, spot, walk) {
    const children = new Map();
    for (const [index, item] of items.entries()) {
        if (walk.tooMany)
            break;
        children.set(index, placed(item, { path: [...spot.path, index], around: spot.around }, walk));
    }
    const value = [...children.values()].map((child) => child.value);
    return { value, place: spot.around, key: spot.key, children };
}
function map(pairs, spot, walk) {
    const children = new Map();
    for (const pair of pairs) {
        if (walk.tooMany)
            break;
        const key = placeOfNode(pair.key, walk) ?? spot.around;
        const name = nameOf(pair.key, walk);
        const problem = keyProblem(name, spot.path, children);
        if (problem)
            walk.problems.push({ ...problem, ...key });
        else if (name !== undefined)
            children.set(name, placed(pair.value, { path: [...spot.path, name], around: key, key }, walk));
    }
    const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
    return { value, place: spot.around, key: spot.key, children };
}
function keyProblem(name, path, children) {
    if (name === undefined) {
        return {
            level: 'error',
            code: 'settings-invalid-key',
            message: 'A key must be a string, but here it is something else.',
        };
    }
    const full = (0,wording/* keyPath */.Dw)([...path, name]);
    if (name === '__proto__') {
        const message = `\`${full}\` must have another name: \`__proto__\` is not allowed as a key.`;
        return { level: 'error', code: 'settings-invalid-key', message };
    }
    const first = children.get(name);
    if (!first)
        return undefined;
    const message = `\`${full}\` must be set once, but is set on line ${first.key?.line ?? first.place.line} already.`;
    return { level: 'error', code: 'settings-duplicate-key', message, hint: 'Keep one of the two.' };
}
function nameOf(key, walk) {
    const node = walk.anchors.keyNode(key);
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
function placeOfNode(node, walk) {
    const offset = (0,nodes/* offsetOf */.b4)(node);
    return offset === undefined ? undefined : walk.placeOf(offset);
}

;// CONCATENATED MODULE: ./lib/settings/read-yaml.js




const LONGEST_TEXT = 250_000;
const TOO_LONG = `holds more than ${LONGEST_TEXT} characters`;
const TOO_MANY = 'holds too many values, or nests them too deep, once its aliases are followed';
const SAMPLE = 'Write at least `site: {url: "https://docs.example.com/"}`.';
function readYaml(text) {
    if (text.length > LONGEST_TEXT)
        return unusable([tooLarge(TOO_LONG, { line: 1 })]);
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => (0,nodes/* placeAt */.BW)(lines, offset);
    const documents = [
        ...(0,dist/* parseAllDocuments */.hR)(withoutByteOrderMark(text), {
            lineCounter: lines,
            schema: 'core',
            merge: false,
            resolveKnownTags: false,
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        }),
    ];
    const faults = documents.flatMap((document) => [...document.errors, ...document.warnings]);
    if (faults.length > 0)
        return unusable(syntaxProblems(faults, placeOf));
    const [first, second] = documents;
    if (second)
        return unusable([severalDocuments(placeOf(second.range[0]))]);
    return first ? readDocument(first, placeOf) : unusable([emptyFile()]);
}
function readDocument(document, placeOf) {
    const { root, problems, tooMany } = placeValues(document, placeOf);
    if (tooMany)
        return unusable([tooLarge(TOO_MANY, tooMany)]);
    if (root.value === null)
        return unusable([emptyFile()]);
    return { kind: 'value', root, problems };
}
function syntaxProblems(faults, placeOf) {
    const exhausted = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [tooLarge('nests its values too deep', placeOf(exhausted.pos[0]))];
    return (0,syntax_errors/* firstOfEachLine */.x)(faults.map((fault) => syntaxProblem(fault, placeOf(fault.pos[0]))));
}
function syntaxProblem(fault, place) {
    return {
        level: 'error',
        code: 'settings-invalid-yaml',
        message: `The settings file must be valid YAML, but here it is not: ${fault.message.replace(/\.?\s*$/, '')}.`,
        hint: SETTINGS_REMEDIES[fault.code],
        ...place,
    };
}
const SETTINGS_REMEDIES = {
    ...syntax_errors/* REMEDIES */.l,
    TAG_RESOLVE_FAILED: 'Remove the tag (the word that begins with `!`), or put quotes around the text.',
};
function severalDocuments(place) {
    return {
        level: 'error',
        code: 'settings-several-documents',
        message: 'The settings file must hold one YAML document, but a second one begins here.',
        hint: 'Remove the line `---` and bring everything into one document.',
        ...place,
    };
}
function emptyFile() {
    return {
        level: 'error',
        code: 'settings-empty',
        message: 'The settings file must say at least `site.url`, but is empty.',
        hint: SAMPLE,
        line: 1,
        column: 1,
    };
}
function tooLarge(how, place) {
    return {
        level: 'error',
        code: 'settings-too-large',
        message: `The settings file ${how}, so it is not read.`,
        hint: 'Make it smaller; large lists of groups belong in a file of their own, named by `identities.file`.',
        ...place,
        column: place.column ?? 1,
    };
}
function unusable(problems) {
    return { kind: 'unusable', problems };
}
function withoutByteOrderMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 93717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ endpoint),
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   W6: () => (/* binding */ SITE_URL),
/* harmony export */   aB: () => (/* binding */ PERMALINK),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   hX: () => (/* binding */ siteUrl),
/* harmony export */   sR: () => (/* binding */ ENDPOINT)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54215);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81552);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96905);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50579);




const SITE_URL = 'an absolute address that begins with `https://` or `http://`';
const ENDPOINT = 'an `https://` address, or an `http://` address of this machine (`localhost`, `127.0.0.1` or `[::1]`)';
const PREFIX = 'a path below `site.url` such as `/guides/`, without `.` or `..`, empty segments, query or fragment';
const PERMALINK = `a path made of text and the variables ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMALINK_VARIABLES */ .SC, 'and')}`;
const siteUrl = (text) => {
    const url = webAddress(text);
    return url ? bareAddress(url, text) : { expected: SITE_URL };
};
const endpoint = (text) => {
    const url = webAddress(text);
    if (!url || (url.protocol === 'http:' && !isLoopback(url.hostname)))
        return { expected: ENDPOINT };
    return bareAddress(url, text);
};
const prefix = (text) => (isPath(text) ? undefined : { expected: PREFIX });
const permalink = (text) => {
    if (!isPath(text) || _rule_js__WEBPACK_IMPORTED_MODULE_3__/* .BLANK_OR_CONTROL */ .p.test(text))
        return { expected: `${PERMALINK}, without spaces, query or fragment` };
    const variables = [...text.matchAll(/:\w*/g)].map(([variable]) => variable);
    if (variables.length === 0) {
        return { expected: PERMALINK, hint: 'Without a variable all pages would have one address.' };
    }
    const unknown = variables.find((variable) => !_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMALINK_VARIABLES */ .SC.some((known) => known === variable));
    return unknown === undefined ? undefined : { expected: PERMALINK, hint: unknownVariable(unknown) };
};
function unknownVariable(variable) {
    return (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(variable, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMALINK_VARIABLES */ .SC) ?? `\`${variable}\` is none of them.`;
}
function webAddress(text) {
    if (!/^https?:\/\/[^/]/i.test(text) || _rule_js__WEBPACK_IMPORTED_MODULE_3__/* .BLANK_OR_CONTROL */ .p.test(text) || text.includes('\\'))
        return undefined;
    return URL.parse(text) ?? undefined;
}
function bareAddress(url, text) {
    if (url.username || url.password)
        return { expected: 'an address without a user name or password' };
    if (text.includes('#'))
        return { expected: 'an address without a fragment (`#…`)' };
    if (text.includes('?'))
        return { expected: 'an address without a query (`?…`)' };
    return undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function isPath(text) {
    return text !== '' && !/[?#\\\p{Cc}]|\/\/|^\s|\s$/u.test(text) && !(0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .hasDotSegment */ .t)(text);
}


/***/ }),

/***/ 52782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ mappingRule),
/* harmony export */   U$: () => (/* binding */ MAPPING_RULE),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
const MAPPING_RULE = 'a mapping rule such as `%[version]`';
const ORIGINS = ['crawler', 'converter', 'mapping'];
const mappingRule = (text) => {
    if (text.split('%[').length - 1 !== referencesIn(text).length)
        return { expected: MAPPING_RULE, hint: 'Each `%[` needs a name and a `]`.' };
    const origin = referencesIn(text)
        .map((reference) => reference.split(':')[1])
        .find((one) => one !== undefined && !ORIGINS.includes(one));
    if (origin === undefined)
        return undefined;
    return { expected: MAPPING_RULE, hint: 'What follows the colon is `crawler`, `converter` or `mapping`.' };
};
function referencesIn(rule) {
    return [...rule.matchAll(/%\[([^[\]%\s]+)\]/g)].map(([, reference = '']) => reference);
}


/***/ }),

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Np: () => (/* binding */ LANGUAGE),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   XC: () => (/* binding */ GLOB),
/* harmony export */   cS: () => (/* binding */ IDENTIFIER),
/* harmony export */   vQ: () => (/* binding */ canonicalLanguage)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50579);


const IDENTIFIER = 'an id as Coveo shows it, without spaces, slashes or other characters with a meaning in addresses';
const FOLDER = 'a path inside the working directory, with forward slashes, not beginning with one, and without `..`';
const GLOB = 'a glob such as `guides/**/*.md`';
const LANGUAGE = 'a language tag such as `en` or `pt-BR`';
const identifier = (text) => text === '' || /^\.+$/.test(text) || _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK_OR_CONTROL */ .p.test(text) || /[/\\?#%]/.test(text)
    ? { expected: IDENTIFIER }
    : undefined;
const folder = (text) => {
    const escapes = text.startsWith('/') || /^[a-z]:/i.test(text) || text.split('/').includes('..');
    return text === '' || escapes || /[\\\p{Cc}]/u.test(text) ? { expected: FOLDER } : undefined;
};
const glob = (text) => {
    if (text === '')
        return { expected: GLOB };
    if (text.startsWith('/'))
        return { expected: GLOB, hint: 'Paths begin without a slash, so it would match nothing.' };
    return fitsPicomatch(text)
        ? undefined
        : {
            expected: GLOB,
            hint: 'A bracket is not closed, or not opened; put `\\` before one that is meant as it stands.',
        };
};
function fitsPicomatch(text) {
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(text, { strictBrackets: true, debug: true });
        return true;
    }
    catch {
        return false;
    }
}
const language = (text) => {
    if (canonicalLanguage(text) !== undefined)
        return undefined;
    const repaired = canonicalLanguage(text.trim().replaceAll('_', '-'));
    return { expected: LANGUAGE, hint: repaired === undefined ? undefined : `Did you mean \`${repaired}\`?` };
};
function canonicalLanguage(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 50579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ BLANK_OR_CONTROL),
/* harmony export */   t: () => (/* binding */ hasDotSegment)
/* harmony export */ });
const BLANK_OR_CONTROL = /[\s\p{Cc}]/u;
function hasDotSegment(path) {
    return path.split('/').some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.')));
}


/***/ }),

/***/ 22659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ parseSelectors),
/* harmony export */   Tp: () => (/* binding */ selectors),
/* harmony export */   ZM: () => (/* binding */ SELECTORS)
/* harmony export */ });
/* harmony import */ var css_what__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51265);
/* harmony import */ var css_what__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);

const SELECTORS = 'CSS selectors such as `main article, article`';
const UNDERSTOOD = new Set([
    css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Universal,
    css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Tag,
    css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Attribute,
    css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Descendant,
    css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Child,
]);
const PSEUDO = ['not', 'is', 'where'];
function parseSelectors(text) {
    try {
        const selectors = (0,css_what__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .q)(text);
        if (selectors.length === 0)
            return { ok: false, reason: 'it is empty' };
        const strange = selectors.flat().find((part) => !isUnderstood(part));
        if (!strange)
            return { ok: true, selectors };
        return { ok: false, reason: `\`${'name' in strange ? `:${strange.name}` : strange.type}\` is not understood` };
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
}
function isUnderstood(part) {
    if (part.type !== css_what__WEBPACK_IMPORTED_MODULE_0__/* .SelectorType */ .cV.Pseudo)
        return UNDERSTOOD.has(part.type);
    return PSEUDO.includes(part.name) && Array.isArray(part.data) && part.data.flat().every(isUnderstood);
}
const selectors = (text) => {
    const parsed = parseSelectors(text);
    return parsed.ok ? undefined : { expected: SELECTORS, hint: `${parsed.reason}.` };
};


/***/ }),

/***/ 67423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invalidValue),
/* harmony export */   I: () => (/* binding */ schemaProblems)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81552);
/* harmony import */ var _placed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25052);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96905);



const INPUTS = [
    'allow-deletes',
    'api-url',
    'base',
    'command',
    'comment',
    'config',
    'github-token',
    'on-error',
    'platform-url',
    'state',
    'verify',
    'working-directory',
];
function schemaProblems(issues, root) {
    return issues.flatMap((issue) => flattened(issue, root)).flatMap((issue) => problemsOf(issue, root));
}
function invalidValue(path, expected, hint, root) {
    return valueProblem('settings-invalid-value', { path, message: expected }, hint, root);
}
function flattened(issue, root, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union')
        return [{ ...issue, path }];
    const [branch, other] = issue.errors.filter((issues) => !issues.some(isWrongType));
    if (branch && !other)
        return branch.flatMap((inner) => flattened(inner, root, path));
    return [nearMiss(issue, path, root) ?? { ...issue, path }];
}
function nearMiss({ errors, message }, path, root) {
    const words = errors.flat().find((one) => one.code === 'invalid_value' && one.path.length === 0);
    return words && typeof (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, path)?.value === 'string' ? { ...words, path: [...path], message } : undefined;
}
function isWrongType(issue) {
    return issue.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}
function problemsOf(issue, root) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(issue, key, root));
    if (issue.code === 'invalid_key')
        return [invalidKey(issue, root)];
    if (!(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path))
        return [missingKey(issue, root)];
    return [
        valueProblem(isOfType(issue, root) ? 'settings-invalid-value' : 'settings-wrong-type', issue, hintOf(issue, root), root),
    ];
}
function unknownKey(issue, key, root) {
    const known = issue.message.split(' ');
    const holder = issue.path.length === 0 ? 'the settings file' : `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\``;
    return {
        level: 'error',
        code: 'settings-unknown-key',
        message: `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)([...issue.path, key])}\` is not a known key: ${holder} may hold ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(known, 'and')}.`,
        hint: elsewhere(key) ?? (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known),
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(root, [...issue.path, key]),
    };
}
function elsewhere(key) {
    if (key === '<<')
        return 'YAML 1.2 has no merge keys: write the keys out.';
    const name = key.toLowerCase().replaceAll('_', '-');
    if (/api-?key$|token$|secret$/.test(name)) {
        return 'A key never belongs in a file: give it as the secret `COVEO_API_KEY`, or as the input `api-key`.';
    }
    return INPUTS.includes(name)
        ? `\`${name}\` is an input of the action and an option \`--${name}\`, not a setting.`
        : undefined;
}
function invalidKey(issue, root) {
    const key = String(issue.path.at(-1));
    return {
        level: 'error',
        code: 'settings-invalid-key',
        message: `The key \`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\` must be ${issue.issues[0]?.message ?? issue.message}, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)(key)}.`,
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(root, issue.path),
    };
}
function missingKey(issue, root) {
    return {
        level: 'error',
        code: 'settings-missing-key',
        message: `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\` is missing: it must be ${issue.message}.`,
        ...(0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(root, issue.path),
    };
}
function valueProblem(code, issue, hint, root) {
    const place = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(root, issue.path);
    const name = issue.path.length === 0 ? 'The settings file' : `\`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .keyPath */ .Dw)(issue.path)}\``;
    const message = `${name} must be ${issue.message}, but ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)((0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value)}.`;
    return { level: 'error', code, message, hint, ...place };
}
function isOfType(issue, root) {
    const value = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value;
    if (issue.code === 'invalid_type')
        return typeof value === 'number' && /^(number|int)$/.test(issue.expected);
    if (issue.code === 'invalid_value')
        return issue.values.some((wanted) => typeof wanted === typeof value);
    return issue.code !== 'invalid_union';
}
function hintOf(issue, root) {
    const value = (0,_placed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(root, issue.path)?.value;
    if (issue.code === 'custom')
        return typeof issue.params?.hint === 'string' ? issue.params.hint : undefined;
    if (issue.code === 'invalid_value' && typeof value === 'string')
        return (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(value, issue.values.map(String));
    if (issue.code !== 'invalid_type')
        return undefined;
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value))
        return 'Put quotes around it.';
    if (issue.expected === 'array' && typeof value === 'string')
        return 'Put square brackets around it to make it a list.';
    return undefined;
}


/***/ }),

/***/ 96643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ docusaurusSchema),
/* harmony export */   s: () => (/* binding */ docusaurusOptionsOf)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54215);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8934);


const ROUTE = 'a path below the site, such as `docs` or `/`';
const plugin = {
    id: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the `id` of the plugin')
        .meta({ description: 'Id of the plugin.', default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.id, examples: ['community'] })
        .optional(),
    path: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder, such as `docs` or `../docs`')
        .meta({ description: 'Folder of its pages, from the folder of the project.', examples: ['../docs'] })
        .optional(),
    routeBasePath: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ROUTE)
        .meta({ description: 'Where its pages hang below the site; `/` is the root.', examples: ['/', 'handbook'] })
        .optional(),
};
const docsSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    ...plugin,
    numberPrefixes: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX)()
        .meta({
        description: 'Whether numbers before names are left out of addresses, as `numberPrefixParser` does.',
        default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.numberPrefixes,
    })
        .optional(),
    lastVersion: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a version')
        .meta({
        description: 'Version whose pages hang at `routeBasePath` itself; else the newest. `current` is the docs folder.',
        examples: ['current', '2.0'],
    })
        .optional(),
    versionPaths: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a path, such as `next`'), 'a mapping of versions to paths')
        .meta({
        description: 'Paths of versions, where the configuration gives them others than their names.',
        default: {},
        examples: [{ current: 'canary' }],
    })
        .optional(),
}, 'a mapping with any of `id`, `path`, `routeBasePath`, `numberPrefixes`, `lastVersion` and `versionPaths`').meta({ description: 'An instance of the docs plugin.' });
const blogSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(plugin, 'a mapping with any of `id`, `path` and `routeBasePath`').meta({
    description: 'An instance of the blog plugin.',
});
const docusaurusSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    folder: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder, such as `website`')
        .meta({
        description: 'Folder of the Docusaurus project, from the working directory. Default: that of the nearest `docusaurus.config`.',
        examples: ['website'],
    })
        .optional(),
    docs: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(docsSchema, 'a list of docs plugins')
        .meta({
        description: 'Instances of the docs plugin.',
        default: [{ path: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.docs, routeBasePath: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.docs }],
    })
        .optional(),
    blogs: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(blogSchema, 'a list of blog plugins')
        .meta({
        description: 'Instances of the blog plugin.',
        default: [{ path: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.blog, routeBasePath: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.blog }],
    })
        .optional(),
    pages: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder, such as `src/pages`')
        .meta({ description: 'Folder of single pages, from the folder of the project.', default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.pages })
        .optional(),
    trailingSlash: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX)()
        .meta({ description: 'Whether addresses end with a slash. Default: they stay as they are.' })
        .optional(),
    defaultLocale: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a locale, such as `en`')
        .meta({
        description: 'Locale whose pages hang at the root; the others are below their own names.',
        default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.defaultLocale,
    })
        .optional(),
}, 'a mapping of Docusaurus options').meta({ description: 'What `docusaurus.config` says about addresses, for the generator `docusaurus` only.' });
function docusaurusOptionsOf(written = {}) {
    return {
        folder: written.folder,
        docs: (written.docs ?? [{}]).map(docsOf),
        blogs: (written.blogs ?? [{}]).map((blog) => pluginOf(blog, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.blog)),
        pages: written.pages ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.pages,
        trailingSlash: written.trailingSlash,
        defaultLocale: written.defaultLocale ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.defaultLocale,
    };
}
function docsOf(written) {
    return {
        ...pluginOf(written, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.docs),
        numberPrefixes: written.numberPrefixes ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.numberPrefixes,
        lastVersion: written.lastVersion,
        versionPaths: written.versionPaths ?? {},
    };
}
function pluginOf(written, name) {
    const { id = _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCUSAURUS */ .Bp.id, path = name, routeBasePath = name } = written;
    return { id, path, routeBasePath: routeBasePath.replace(/^\/+|\/+$/g, '') };
}


/***/ }),

/***/ 11371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ identityNamesSchema),
/* harmony export */   s: () => (/* binding */ identitiesSchema)
/* harmony export */ });
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8934);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80325);



const alias = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    user: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user').meta({ description: 'Name of the same person elsewhere.' }),
    provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the id of an identity provider')
        .meta({ description: 'Identity provider that knows that name.' })
        .optional(),
}, 'a mapping such as `{user: ann@example.com, provider: Email Security Provider}`');
const granted = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    identity: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)().meta({ description: 'Who belongs to them.' }),
    groups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of at least one group', 1).meta({ description: 'Groups that it belongs to.' }),
}, 'a mapping with `identity` and `groups`');
const names = {
    groups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of identities'), 'a mapping of group names to lists of identities')
        .meta({ description: 'Groups and their members, by name.', default: {} })
        .optional(),
    virtualGroups: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .identity */ .D)(), 'a list of identities'), 'a mapping of group names to lists of identities')
        .meta({ description: 'Groups that exist here alone, and their members, by name.', default: {} })
        .optional(),
    users: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user'), 'a list of user names')
        .meta({ description: 'Users whom no group names.', default: [] })
        .optional(),
    granted: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(granted, 'a list of granted identities')
        .meta({ description: 'Groups that an identity belongs to, said from its own side.', default: [] })
        .optional(),
    aliases: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(alias, 'a list of aliases', 1), 'a mapping of user names to lists of aliases')
        .meta({ description: 'Users of this provider and the names that the same people have elsewhere.', default: {} })
        .optional(),
};
const identityNamesSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(names, 'a mapping with any of `groups`, `virtualGroups`, `users`, `granted` and `aliases`');
const identitiesSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the id of an identity provider')
        .meta({ description: 'Identity provider that receives them; required.', examples: ['Acme Docs Identities'] })
        .optional(),
    ...names,
    file: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7, _rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV)
        .meta({
        description: 'File that holds the same keys, YAML or JSON, or the members of groups as CSV.',
        examples: ['identities.yml', 'members.csv'],
    })
        .optional(),
    github: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
        teams: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a team'), 'a list of at least one team', 1).meta({
            description: 'Teams, by their slugs, that become groups, with their members.',
        }),
        organization: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of an organization')
            .meta({ description: 'Organization of the teams; default the owner of the repository.' })
            .optional(),
        users: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the name of a user'), 'a mapping of logins to user names')
            .meta({ description: 'Names of users by login, where GitHub does not tell a verified address.', default: {} })
            .optional(),
    }, 'a mapping with the key `teams`')
        .meta({ description: 'Groups and users taken from GitHub.', examples: [{ teams: ['docs', 'legal'] }] })
        .optional(),
}, 'a mapping with any of `provider`, `groups`, `virtualGroups`, `users`, `granted`, `aliases`, `file` and `github`').meta({ description: 'Users, groups and aliases to push.' });


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TP: () => (/* binding */ metadataValue),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96905);



function mapping(shape, expected) {
    const known = Object.keys(shape).join(' ');
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : expected) });
}
function text(expected, rule) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected })
        .min(1)
        .regex(/\S/)
        .superRefine((value, context) => {
        const objection = value === '' ? undefined : rule?.(value);
        if (!objection)
            return;
        context.addIssue({ code: 'custom', message: objection.expected, params: { hint: objection.hint } });
    });
}
function choice(names) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(names, { error: `one of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, 'or')}` });
}
function yesOrNo() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: '`true` or `false`' });
}
function list(element, expected, least = 0) {
    const entries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(element, { error: expected });
    return least === 0 ? entries : entries.min(least);
}
function named(value, expected, key = name()) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, { error: expected });
}
function name() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'a name that is not empty' }).min(1).regex(/\S/);
}
function globs(least) {
    return list(text(_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOB */ .XC, _rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .glob */ .TI), 'a list of globs', least);
}
function fieldName() {
    const expected = 'a field name: lower-case letters, digits and `_`, beginning with a letter';
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected }).regex(/^[a-z][a-z0-9_]{0,254}$/);
}
function metadataValue() {
    const single = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'a string, a number, `true` or `false`' });
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(single())], {
        error: 'a string, a number, `true`, `false`, or a flat list of these',
    });
}


/***/ }),

/***/ 80325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   U: () => (/* binding */ permissionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8934);



const ONE_IDENTITY = 'an identity with exactly one of `user`, `group` and `virtualGroup`';
function identity() {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
        user: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a user').meta({ description: 'Name of a user.' }).optional(),
        group: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a group').meta({ description: 'Name of a group.' }).optional(),
        virtualGroup: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a virtual group').meta({ description: 'Name of a virtual group.' }).optional(),
        provider: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the id of an identity provider')
            .meta({ description: 'Identity provider that knows it; default `identities.provider`.' })
            .optional(),
        external: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)()
            .meta({ description: 'The group is kept elsewhere, so it need not be named in `identities`.', default: false })
            .optional(),
    }, ONE_IDENTITY)
        .refine((value) => [value.user, value.group, value.virtualGroup].filter((one) => one !== undefined).length === 1, {
        error: ONE_IDENTITY,
    })
        .meta({
        description: 'A user, a group or a virtual group.',
        oneOf: [{ required: ['user'] }, { required: ['group'] }, { required: ['virtualGroup'] }],
        examples: [{ user: 'ann@example.com' }, { group: 'Employees' }],
    });
}
const identities = () => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(identity(), 'a list of identities such as `[{group: Employees}]`');
const setNames = (expected) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a permission set'), expected, 1);
const permissionSet = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    anonymous: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)().meta({ description: 'Everyone may see the page.', default: false }).optional(),
    allow: identities().meta({ description: 'Who may see the page.', default: [] }).optional(),
    deny: identities().meta({ description: 'Who may not, even when allowed.', default: [] }).optional(),
}, 'a permission set with any of `anonymous`, `allow` and `deny`');
const levels = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    levels: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(setNames('a list of permission set names'), 'a list of levels, each a list of permission set names', 1).meta({
        description: 'Levels, each a list of sets. The first level that allows or denies somebody decides.',
    }),
}, 'a mapping with the key `levels`');
const RULE = 'a rule such as `{paths: "**", use: everyone}`';
const rule = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    paths: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB */ .XC, _rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).meta({
        description: 'Glob of paths from the working directory.',
        examples: ['docs/internal/**'],
    }),
    use: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the name of a permission set'), setNames('a list of permission set names'), levels], {
        error: 'the name of a permission set, a list of them, or `{levels: …}`',
    })
        .meta({ description: 'Sets that apply: one, several that must all allow, or levels.' })
        .optional(),
    codeowners: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .GX)()
        .meta({
        description: 'The owners of a file (CODEOWNERS) may see its page: teams are groups, addresses are users. With `use`, its sets must allow as well.',
        default: false,
    })
        .optional(),
}, RULE)
    .refine(({ use, codeowners }) => use !== undefined || codeowners === true, {
    path: ['use'],
    error: 'the name of a permission set, a list of them, or `{levels: …}`',
})
    .meta({ anyOf: [{ required: ['use'] }, { required: ['codeowners'] }] });
const test = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    identity: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('anonymous'), identity()], {
        error: '`anonymous`, or an identity such as `{user: ann@example.com}`',
    })
        .meta({ description: 'Who looks.' }),
    can: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)(1).meta({ description: 'Pages that they must be able to see.' }).optional(),
    cannot: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)(1).meta({ description: 'Pages that they must not be able to see.' }).optional(),
}, 'a test with `identity` and any of `can` and `cannot`');
const permissionsSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    sets: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(permissionSet, 'a mapping of set names to permission sets').meta({
        description: 'Permission sets by name.',
    }),
    rules: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rule, 'a list of at least one rule', 1).meta({
        description: 'Which sets apply to which pages. The last rule that matches wins; a page without one is an error.',
    }),
    pages: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['narrow', 'ignore', 'replace'])
        .meta({
        description: "What a page's own sets do: narrow its rule's, nothing, or replace them.",
        default: 'narrow',
    })
        .optional(),
    tests: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(test, 'a list of permission tests')
        .meta({ description: 'What must hold, checked without the service.', default: [] })
        .optional(),
}, 'a mapping with the keys `sets` and `rules`').meta({ description: 'Who may see which pages.' });


/***/ }),

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ vitepressOptionsOf),
/* harmony export */   z: () => (/* binding */ vitepressSchema)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54215);
/* harmony import */ var _rules_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2633);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8934);



const vitepressSchema = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    folder: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder, such as `docs`')
        .meta({
        description: 'Folder of the VitePress project, from the working directory. Default: the one that holds `.vitepress/`.',
        examples: ['docs'],
    })
        .optional(),
    srcDir: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a folder, such as `src`')
        .meta({ description: 'Folder of the pages, from the folder of the project.', default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.srcDir })
        .optional(),
    srcExclude: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(0)
        .meta({
        description: 'Globs, from `srcDir`, of files that are no pages.',
        default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.srcExclude,
        examples: [['**/README.md', '**/TODO.md']],
    })
        .optional(),
    cleanUrls: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX)()
        .meta({ description: 'Whether addresses have no `.html`.', default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.cleanUrls })
        .optional(),
    rewrites: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a path, such as `:rest*`'), 'a mapping of paths to paths')
        .meta({
        description: 'Paths of files to paths of pages, with parameters: `:name`, `:name*`, `:name(.*)`.',
        default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.rewrites,
        examples: [{ 'en/:rest*': ':rest*' }],
    })
        .optional(),
    locales: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)((0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(_rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LANGUAGE */ .Np, _rules_names_js__WEBPACK_IMPORTED_MODULE_2__/* .language */ .BH), 'a mapping of folders to language tags')
        .meta({
        description: 'Language tags by the folder of the locale; `root` is the rest.',
        default: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.locales,
        examples: [{ root: 'en', zh: 'zh-Hans' }],
    })
        .optional(),
}, 'a mapping of VitePress options').meta({ description: 'What `.vitepress/config` says about addresses, for the generator `vitepress` only.' });
function vitepressOptionsOf(written = {}) {
    return {
        folder: written.folder,
        srcDir: written.srcDir ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.srcDir,
        srcExclude: written.srcExclude ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.srcExclude,
        cleanUrls: written.cleanUrls ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.cleanUrls,
        rewrites: written.rewrites ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.rewrites,
        locales: written.locales ?? _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .VITEPRESS */ .wq.locales,
    };
}


/***/ }),

/***/ 96905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ keyPath),
/* harmony export */   JD: () => (/* binding */ came),
/* harmony export */   KE: () => (/* binding */ listed)
/* harmony export */ });
const SHOWN = 60;
function came(value) {
    if (value === null || value === undefined || value === '')
        return 'is empty';
    if (typeof value === 'string')
        return `is the string ${quoted(value)}`;
    if (typeof value === 'boolean')
        return `is \`${value}\``;
    if (Array.isArray(value))
        return value.length === 0 ? 'is an empty list' : 'is a list';
    if (typeof value !== 'object')
        return `is the number ${String(value)}`;
    const keys = Object.keys(value);
    return keys.length === 0 ? 'is an empty mapping' : `is a mapping with ${listed(keys, 'and')}`;
}
function listed(names, conjunction) {
    const ticked = names.map(ticks);
    const last = ticked.pop() ?? '';
    return ticked.length === 0 ? last : `${ticked.join(', ')} ${conjunction} ${last}`;
}
function keyPath(path) {
    return path.reduce((text, key) => text + step(key, text === ''), '');
}
function step(key, first) {
    if (typeof key === 'number')
        return `[${key}]`;
    const name = String(key);
    if (!/^[\w$:<-]+$/.test(name))
        return `[${quoted(name)}]`;
    return first ? name : `.${name}`;
}
function ticks(name) {
    return `\`${shortened(name.replace(/[`\p{Cc}]/gu, '?'))}\``;
}
function quoted(text) {
    return JSON.stringify(shortened(text.replace(/\/\/[^/\s]*@/g, '//***@'))).replaceAll('`', "'");
}
function shortened(text) {
    return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}


/***/ }),

/***/ 69678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   ds: () => (/* binding */ Anchors)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

class Anchors {
    #known = new Map();
    remember(node) {
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) && node.anchor)
            this.#known.set(node.anchor, node);
    }
    targetOf({ source }) {
        return this.#known.get(source);
    }
    keyNode(key) {
        this.remember(key);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key) ? this.targetOf(key) : key;
    }
}
function placeAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? node.range[0] : undefined;
}


/***/ }),

/***/ 41374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ REMEDIES),
/* harmony export */   x: () => (/* binding */ firstOfEachLine)
/* harmony export */ });
const REMEDIES = {
    BAD_DQ_ESCAPE: 'Put single quotes around the text, or write each backslash twice.',
    BAD_INDENT: 'Check the indentation, and that every bracket and brace is closed.',
    BAD_SCALAR_START: 'Put quotes around the text.',
    BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon and a space.',
    MISSING_CHAR: 'Close what was opened.',
    TAB_AS_INDENT: 'Indent with spaces.',
};
function firstOfEachLine(problems) {
    const met = new Set();
    return problems.filter(({ line }) => !met.has(line) && met.add(line));
}


/***/ })

};
