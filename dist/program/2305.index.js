export const id = 2305;
export const ids = [2305];
export const modules = {

/***/ 80332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RESERVED_NAMES)
/* harmony export */ });
const RESERVED_NAMES = new Set([
    'compressedbinarydata',
    'compressedbinarydatafileid',
    'compressiontype',
    'data',
    'documentid',
    'fileextension',
    'orderingid',
    'parentid',
    'permissions',
]);


/***/ }),

/***/ 15139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7792);



const PERMANENT_ID_LENGTH = 60;
function factsOf(file, documentId, coveoId, { origin }) {
    const facts = {
        clickableuri: documentId,
        permanentid: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(coveoId ?? documentId)
            .digest('hex')
            .slice(0, PERMANENT_ID_LENGTH),
        sourcepath: file.path,
        sourcerepository: origin.repository,
        editurl: editUrl(file.path, origin),
    };
    return Object.fromEntries(Object.entries(facts).filter((entry) => entry[1] !== undefined));
}
function editUrl(path, { server, repository, branch }) {
    if (!server || !branch || !repository || !/^[^/:\s]+(?:\/[^/:\s]+)+$/.test(repository))
        return undefined;
    return `${server}/${encoded(repository)}/edit/${encoded(branch)}/${encoded(path)}`;
}
function encoded(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
const LANGUAGE_KEYS = ['language', 'lang', 'locale'];
function languageOf(values) {
    return LANGUAGE_KEYS.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .languageTag */ .xw)(values.get(key))).find((tag) => tag !== undefined);
}
function authorOf(data) {
    for (const key of ['author', 'authors']) {
        const value = data[key];
        const names = (Array.isArray(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
        const [first] = names;
        if (first !== undefined)
            return { key, value: names.length > 1 ? names : first };
    }
    return undefined;
}
function nameOf(person) {
    const name = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(person) ? (person.name ?? person.title) : person;
    return typeof name === 'string' && name.trim() !== '' ? name.toWellFormed() : undefined;
}


/***/ }),

/***/ 13907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ foldLayer),
  h: () => (/* binding */ holdsTemplate)
});

// EXTERNAL MODULE: ./lib/pages/metadata/names.js
var names = __webpack_require__(16972);
;// CONCATENATED MODULE: ./lib/pages/metadata/collisions.js

function clashOf(one, other, from) {
    const later = { kept: one, lost: other };
    if (!isHarmless(one, other))
        return { ...later, problem: collision(one.leaf, other.leaf, from) };
    if (one.value === undefined)
        return { kept: other, lost: one };
    if (other.value === undefined)
        return later;
    const isSpeltSo = ({ leaf }) => leaf.joined === leaf.name;
    const clash = isSpeltSo(other) && !isSpeltSo(one) ? { kept: other, lost: one } : later;
    return { ...clash, problem: choice(clash, from) };
}
function isHarmless(one, other) {
    const keys = [one.leaf, other.leaf];
    const [first = '', second = ''] = keys.map(({ key }) => key.normalize('NFC').toLowerCase());
    const isLossy = keys.some(({ joined }) => /[^\p{ASCII}]/u.test(joined));
    return (first === second || isSame(one, other) || (isLossy && (0,names/* exactName */.hr)(one.leaf.joined) !== (0,names/* exactName */.hr)(other.leaf.joined)));
}
function isSame(one, other) {
    if (one.value !== undefined)
        return JSON.stringify(one.value) === JSON.stringify(other.value);
    return [one, other].every(({ leaf, value }) => value === undefined && (leaf.value ?? null) === null);
}
function choice({ kept, lost }, from) {
    return {
        level: 'warning',
        code: 'metadata-collision',
        message: `Each key of ${from} must become a field of its own, but \`${kept.leaf.key}\` and \`${lost.leaf.key}\` both become \`${kept.leaf.name}\`; \`${kept.leaf.key}\` counts.`,
        hint: 'Keep one of them, or rename one.',
        ...(lost.leaf.place ?? kept.leaf.place),
    };
}
function collision(one, other, from) {
    return {
        level: 'error',
        code: 'metadata-collision',
        message: `Each key of ${from} must become a field of its own, but \`${one.key}\` and \`${other.key}\` both become \`${other.name}\`.`,
        hint: 'Rename one of them, or name it in `metadata.drop`.',
        ...(other.place ?? one.place),
    };
}

// EXTERNAL MODULE: ./lib/pages/metadata/facts.js
var facts = __webpack_require__(15139);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/metadata/generator-keys.js
const EVERYWHERE = ['redirects', 'redirect'];
const KEYS = {
    plain: [],
    vitepress: [
        ...['head', 'layout', 'hero', 'features', 'navbar', 'sidebar', 'aside', 'outline', 'prev', 'next', 'footer'],
        ...['lastUpdated', 'editLink', 'pageClass', 'isHome', 'titleTemplate', 'search', 'markdownStyles'],
    ],
    hugo: [
        ...['aliases', 'build', '_build', 'cascade', 'headless', 'layout', 'markup', 'menu', 'menus', 'outputs', 'params'],
        ...['resources', 'sitemap', 'sites', 'target', '_target', 'translationKey', 'type', 'url'],
    ],
    mkdocs: ['template', 'hide', 'search', 'extra', 'icon', 'status', 'social', 'comments', 'links', 'pin', 'readtime'],
    docusaurus: [
        ...['id', 'hide_title', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level'],
        ...['sidebar_label', 'sidebar_position', 'sidebar_class_name', 'sidebar_custom_props', 'sidebar_key'],
        ...['displayed_sidebar', 'pagination_label', 'pagination_next', 'pagination_prev', 'parse_number_prefixes'],
        ...['custom_edit_url', 'wrapperClassName', 'hide_reading_time', 'sidebar'],
    ],
    jekyll: [
        ...['layout', 'excerpt_separator', 'render_with_liquid', 'seo', 'twitter', 'sitemap', 'pagination', 'autopages'],
        ...['header', 'sidebar'],
    ],
};
const SETS = new Map(Object.entries(KEYS).map(([generator, keys]) => [generator, new Set([...EVERYWHERE, ...keys].map(folded))]));
function isGeneratorKey(key, generator) {
    return SETS.get(generator)?.has(folded(key)) === true;
}
function folded(key) {
    return key.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/pages/metadata/leaves.js



function leavesOf(layer) {
    const { changes } = layer;
    const leaves = [];
    const leftOut = [];
    const isDropped = (0,names/* keyLookup */.cM)((changes?.drop ?? []).map((key) => [key, true]));
    const renamed = (0,names/* keyLookup */.cM)(Object.entries(changes?.rename ?? {}));
    const visit = (at) => {
        const { key, value } = at;
        const name = renamed(at.joined);
        const leaf = name === undefined ? at : { ...at, joined: name, isNameable: (0,names/* isNameable */.g0)(name), isOfGenerator: false };
        if (isDropped(at.joined))
            leftOut.push({ key, reason: '`metadata.drop` takes it out' });
        else if ((0,values/* isMapping */.pi)(value))
            for (const [inner, entry] of Object.entries(value))
                visit(below(leaf, inner, entry));
        else
            leaves.push({ ...leaf, name: (0,names/* fieldName */.w5)(leaf.joined) });
    };
    for (const [key, value] of Object.entries(layer.data)) {
        if (changes && (0,names/* isSteering */.eV)(key))
            leftOut.push({ key, reason: 'it steers the page and is no metadata' });
        else {
            const isOfGenerator = changes !== undefined && isGeneratorKey(key, changes.generator);
            visit({ key, joined: key, isNameable: (0,names/* isNameable */.g0)(key), isOfGenerator, value, place: layer.placeOf(key) });
        }
    }
    return { leaves, leftOut };
}
function below(leaf, inner, value) {
    return {
        ...leaf,
        key: `${leaf.key}.${inner}`,
        joined: `${leaf.joined}_${inner}`,
        isNameable: leaf.isNameable && (0,names/* isNameable */.g0)(inner),
        value,
    };
}

// EXTERNAL MODULE: ./lib/pages/metadata/values.js
var metadata_values = __webpack_require__(7792);
;// CONCATENATED MODULE: ./lib/pages/metadata/layers.js





function foldLayer(layer, path) {
    const { leaves, leftOut } = leavesOf(layer);
    const chosen = new Map();
    const problems = [];
    for (const leaf of leaves) {
        const converted = convertLeaf(leaf);
        const objection = objectionTo(leaf, converted);
        if (objection)
            leftOut.push({ key: leaf.key, reason: objection.reason });
        if (objection && !isKnown(leaf, layer))
            problems.push({ ...objection.problem, path, ...leaf.place });
        if (!leaf.isNameable)
            continue;
        const candidate = { leaf, value: converted.kind === 'value' && !objection ? converted.value : undefined };
        const before = chosen.get(leaf.name);
        const clash = before && clashOf(before, candidate, layer.from);
        chosen.set(leaf.name, clash?.kept ?? candidate);
        if (!clash?.problem)
            continue;
        problems.push({ ...clash.problem, path });
        leftOut.push({ key: clash.lost.leaf.key, reason: `\`${clash.kept.leaf.key}\` becomes the same field and counts` });
    }
    const values = new Map([...chosen].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])));
    return { from: layer.from, values, leftOut, problems };
}
function isKnown({ key, name, value, isOfGenerator, isNameable }, { changes, data }) {
    if (!changes || !isNameable || (0,metadata_values/* convertValue */.nf)(value).kind !== 'unsendable')
        return false;
    return isOfGenerator || (name === key && (0,facts/* authorOf */.rM)(data)?.key === key);
}
const TEMPLATE = /\{\{.*\}\}|\{%.*%\}/;
function holdsTemplate(text) {
    return TEMPLATE.test(text);
}
function convertLeaf({ name, value }) {
    const converted = (0,metadata_values/* convertValue */.nf)(value);
    if (converted.kind !== 'value')
        return converted;
    switch (name) {
        case 'title':
            if (typeof value === 'string' && holdsTemplate(value))
                return { kind: 'unsendable', reason: 'holds template syntax' };
            return special((0,metadata_values/* titleText */.Qw)(value), value, 'is not the words of a title');
        case 'date':
            return special(dateText(value), value, 'is no date such as `2026-01-31`');
        case 'language':
            return special((0,metadata_values/* languageTag */.xw)(value), value, 'is no language tag such as `en` or `pt-BR`');
        default:
            return converted;
    }
}
function dateText(value) {
    const moment = (0,metadata_values/* writtenMoment */.yc)(value);
    return moment && (0,metadata_values/* isoOf */.dF)(moment);
}
function special(text, value, reason) {
    if (text !== undefined)
        return { kind: 'value', value: text };
    return value === '' ? { kind: 'nothing' } : { kind: 'unsendable', reason };
}
const RENAME_HINT = 'Send it under another key with `metadata.rename`, or name it in `metadata.drop`.';
function objectionTo({ key, name, isNameable }, converted) {
    if (converted.kind === 'nothing')
        return undefined;
    const leftOut = `\`${key}\` cannot be sent as metadata and is left out`;
    if (!isNameable) {
        const reason = 'the name of a field has letters and digits of ASCII, of which this key has none';
        const message = `${leftOut}: ${reason}.`;
        return { reason, problem: { level: 'warning', code: 'metadata-unsendable', message, hint: RENAME_HINT } };
    }
    if (converted.kind === 'unsendable') {
        const message = `${leftOut}: it ${converted.reason}.`;
        const hint = 'Coveo accepts texts, numbers, `true`, `false`, dates, and flat lists of these.';
        return {
            reason: `it ${converted.reason}`,
            problem: { level: 'warning', code: 'metadata-unsendable', message, hint },
        };
    }
    const reason = (0,names/* objectionToName */.qx)(name);
    if (reason === undefined)
        return undefined;
    const message = `${leftOut}: ${reason}.`;
    return { reason, problem: { level: 'warning', code: 'metadata-reserved', message, hint: RENAME_HINT } };
}


/***/ }),

/***/ 80014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ cutToField)
/* harmony export */ });
/* unused harmony exports LONGEST_TEXT, LONGEST_LIST */
const LONGEST_TEXT = 32_768;
const LONGEST_LIST = 1_000;
function cutToField(value) {
    if (typeof value === 'string') {
        return value.length <= LONGEST_TEXT
            ? { value }
            : { value: cutText(value), cut: `from ${value.length} to ${LONGEST_TEXT} characters` };
    }
    if (!isList(value))
        return { value };
    const entries = value.slice(0, LONGEST_LIST).map((entry) => (typeof entry === 'string' ? cutText(entry) : entry));
    const isCut = entries.length < value.length || entries.some((entry, at) => entry !== value[at]);
    return isCut
        ? { value: entries, cut: `from ${value.length} to ${entries.length} entries of at most ${LONGEST_TEXT} characters` }
        : { value };
}
function isList(value) {
    return Array.isArray(value);
}
function cutText(text) {
    if (text.length <= LONGEST_TEXT)
        return text;
    const head = text
        .slice(0, LONGEST_TEXT)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
    const word = /^([\s\S]*\S)\s+\S{0,99}$/.exec(head.slice(-200))?.[1];
    return word === undefined ? head : head.slice(0, -200) + word;
}


/***/ }),

/***/ 59498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ cutProblem),
  N: () => (/* binding */ metadataOf)
});

;// CONCATENATED MODULE: ./lib/pages/metadata/breadcrumbs.js
function breadcrumbsOf(documentId, siteUrl) {
    const [path = ''] = documentId.slice(siteUrl.length).split(/[?#]/, 1);
    const segments = path.split('/').filter((segment) => segment !== '');
    return segments
        .slice(0, -1)
        .map(words)
        .filter((text) => text !== '');
}
function words(segment) {
    const text = decoded(segment)
        .replaceAll(/[-_\s]+/g, ' ')
        .trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

// EXTERNAL MODULE: ./lib/pages/metadata/facts.js
var facts = __webpack_require__(15139);
// EXTERNAL MODULE: ./lib/pages/metadata/layers.js + 3 modules
var metadata_layers = __webpack_require__(13907);
// EXTERNAL MODULE: ./lib/pages/metadata/limits.js
var limits = __webpack_require__(80014);
// EXTERNAL MODULE: ./lib/pages/metadata/names.js
var names = __webpack_require__(16972);
;// CONCATENATED MODULE: ./lib/pages/metadata/metadata.js





function metadataOf(sources) {
    const { file, documentId, data, coveo, site } = sources;
    const layers = layersOf(sources).map((layer) => {
        const folded = (0,metadata_layers/* foldLayer */.J)(layer, file.path);
        return layer.changes ? withAuthor(folded, data, site) : folded;
    });
    const values = new Map();
    const origins = new Map();
    const set = (name, value, from) => {
        values.set(name, value);
        origins.set(name, from);
    };
    const breadcrumbs = breadcrumbsOf(documentId, site.settings.site.url);
    if (breadcrumbs.length > 0 && !isDropped(site, 'breadcrumbs'))
        set('breadcrumbs', breadcrumbs, 'the address');
    for (const layer of layers)
        for (const [name, value] of layer.values)
            set(name, value, layer.from);
    const { language, from } = strongestLanguage(layers) ?? {
        language: site.settings.site.language,
        from: '`site.language`',
    };
    set('language', language, from);
    for (const [name, value] of Object.entries((0,facts/* factsOf */.xS)(file, documentId, coveo.id, site)))
        set(name, value, 'the page itself');
    const cuts = [];
    for (const [name, value] of values) {
        const { value: kept, cut } = (0,limits/* cutToField */.gK)(value);
        values.set(name, kept);
        if (cut !== undefined)
            cuts.push({ ...cutProblem(name, cut), path: file.path, ...sources.placeOf(name) });
    }
    return {
        metadata: Object.fromEntries([...values].sort(([one], [other]) => (one < other ? -1 : 1))),
        origins,
        leftOut: layers.flatMap((layer) => layer.leftOut),
        problems: [...layers.flatMap((layer) => layer.problems), ...cuts],
    };
}
function withAuthor(layer, data, site) {
    const author = layer.values.has('author') || isDropped(site, 'author') ? undefined : (0,facts/* authorOf */.rM)(data);
    return author ? { ...layer, values: new Map([...layer.values, ['author', author.value]]) } : layer;
}
function cutProblem(name, cut) {
    return {
        level: 'warning',
        code: 'metadata-cut',
        message: `\`${name}\` is longer than a field can be expected to hold, so it was cut ${cut}.`,
        hint: 'Shorten it, or name it in `metadata.drop`: the body of the page is searched in any case.',
    };
}
function strongestLanguage(layers) {
    const named = layers.map(({ values, from }) => ({ language: (0,facts/* languageOf */.eX)(values), from }));
    return named.findLast((entry) => entry.language !== undefined);
}
function layersOf({ file, data, coveo, placeOf, site }) {
    const { add, rename, drop } = site.settings.metadata;
    const { generator } = site.settings.site;
    const nowhere = () => undefined;
    return [
        { from: '`metadata.add`', data: add, placeOf: nowhere },
        { from: '`content.metadata`', data: file.content.metadata, placeOf: nowhere },
        { from: 'front matter', data, placeOf, changes: { rename, drop, generator } },
        { from: '`coveo.metadata`', data: coveo.metadata, placeOf: () => placeOf('coveo') },
    ];
}
function isDropped({ settings }, key) {
    return (0,names/* keyLookup */.cM)(settings.metadata.drop.map((name) => [name, true]))(key) === true;
}


/***/ }),

/***/ 16972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cM: () => (/* binding */ keyLookup),
/* harmony export */   eV: () => (/* binding */ isSteering),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   hr: () => (/* binding */ exactName),
/* harmony export */   qx: () => (/* binding */ objectionToName),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var _model_reserved_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80332);

const LONGEST_NAME = 255;
const FACTS = new Set([
    'clickableuri',
    'permanentid',
    'sourcepath',
    'sourcerepository',
    'editurl',
    'headings',
]);
const STEERING = new Set([
    'coveo',
    'draft',
    'permalink',
    'permissions',
    'published',
    'redirect_from',
    'redirect_to',
]);
function fieldName(key) {
    const folded = key.toLowerCase().replace(/[^a-z0-9_]/gu, '_');
    return /^[a-z]/.test(folded) ? folded : `f_${folded}`;
}
function isNameable(key) {
    return /[a-z0-9]/i.test(key);
}
function exactName(key) {
    return key
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^a-z0-9_\u{80}-\u{10FFFF}]/gu, '_');
}
function keyLookup(entries) {
    const exact = new Map();
    const folded = new Map();
    for (const [key, value] of entries) {
        exact.set(exactName(key), value);
        if (!/[^\p{ASCII}]/u.test(key) && isNameable(key))
            folded.set(fieldName(key), value);
    }
    return (key) => exact.get(exactName(key)) ?? folded.get(fieldName(key));
}
function objectionToName(name) {
    if (_model_reserved_names_js__WEBPACK_IMPORTED_MODULE_0__/* .RESERVED_NAMES */ .g.has(name))
        return 'Coveo keeps this name for itself';
    if (FACTS.has(name))
        return 'every item has a value of its own there';
    return name.length > LONGEST_NAME ? `a field name has at most ${LONGEST_NAME} characters` : undefined;
}
function isSteering(key) {
    return STEERING.has(key);
}


/***/ }),

/***/ 48993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ limitProblems)
/* harmony export */ });
/* unused harmony export PROBLEMS_OF_A_PAGE */
const PROBLEMS_OF_A_PAGE = 100;
function limitProblems(problems, path) {
    if (problems.length <= PROBLEMS_OF_A_PAGE)
        return problems;
    const isError = ({ level }) => level === 'error';
    const sorted = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
    const shown = sorted.slice(0, PROBLEMS_OF_A_PAGE);
    const level = shown.at(-1)?.level ?? 'warning';
    const message = `The page has ${problems.length - PROBLEMS_OF_A_PAGE} more problems than the ${PROBLEMS_OF_A_PAGE} that are shown.`;
    return [...shown, { level, code: 'more-problems', message, path }];
}


/***/ }),

/***/ 36440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   Y: () => (/* binding */ lfsProblems)
/* harmony export */ });
const VERSIONS = new Set([
    'version https://git-lfs.github.com/spec/v1',
    'version https://hawser.github.com/spec/v1',
    'version http://git-media.io/v/2',
]);
const LARGEST = 1024;
function isLfsPointer(text) {
    if (text.length >= LARGEST)
        return false;
    const [version = '', ...lines] = text.trim().split(/\s*\n\s*/);
    return (VERSIONS.has(version) &&
        lines.every((line) => /^[a-z0-9.-]+ \S/.test(line)) &&
        lines.some((line) => /^oid sha256:[0-9a-f]{64}$/i.test(line)) &&
        lines.some((line) => /^size \d+$/.test(line)));
}
function lfsProblems(text, path) {
    return isLfsPointer(text) ? [pointer(path)] : [];
}
function pointer(path) {
    return {
        level: 'error',
        code: 'git-lfs-pointer',
        message: 'A page must have its text in git, but this file is stored with Git LFS, so git holds only a pointer to it, and the page is not published.',
        hint: 'Take Markdown out of `.gitattributes` (`git lfs untrack "*.md"`, then `git add --renormalize .` and commit), or keep the file out with `exclude` of its `content` entry. To check out with `lfs: true` does not help: pages are read from the commit, not from files.',
        path,
        line: 1,
    };
}


/***/ })

};
