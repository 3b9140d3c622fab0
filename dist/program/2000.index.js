export const id = 2000;
export const ids = [2000];
export const modules = {

/***/ 49420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compactCopy)
/* harmony export */ });
function compactCopy(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 16062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ includeRules)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25757);
/* harmony import */ var _front_matter_coveo_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15592);
/* harmony import */ var _front_matter_flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59725);
/* harmony import */ var _front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65914);
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3250);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18816);
/* harmony import */ var _links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41150);
/* harmony import */ var _page_front_matter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51893);
/* harmony import */ var _passed_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31668);
/* harmony import */ var _text_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36440);











const known = new WeakMap();
function includeRules(site) {
    const found = known.get(site) ?? makeRules(site);
    known.set(site, found);
    return found;
}
function makeRules(site) {
    const { settings, workingDirectory, generator, permissions } = site;
    const entries = settings.content.map((content) => ({
        content,
        base: (0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .baseOf */ .b)(content, workingDirectory),
        takes: (0,_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .globMatcher */ .f)(content.include, { ignore: content.exclude }),
        excludes: content.exclude.length > 0 ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_9__/* .globMatcher */ .f)(content.exclude, { dot: true }) : () => false,
    }));
    const below = (path) => entries.filter(({ base }) => path.startsWith(base));
    const asContent = ({ path, blob }) => {
        const [first = entries[0]] = below(path);
        if (!first)
            return undefined;
        const rootPath = path.startsWith(first.base) ? path.slice(first.base.length) : path;
        return { path, blob, content: first.content, rootPath };
    };
    const isLeftOut = (path) => {
        const found = below(path).map((entry) => ({ ...entry, rootPath: path.slice(entry.base.length) }));
        return (found.some(({ excludes, rootPath }) => excludes(rootPath)) &&
            !found.some(({ takes, rootPath }) => takes(rootPath)));
    };
    const allows = (path) => below(path).length > 0 || generator.keepsSnippets?.(path) === true;
    return {
        allows,
        keyOf(file) {
            const content = asContent(file);
            if (!generator.inclusions || !content || !allows(file.path))
                return undefined;
            const said = [permissions.configurationOf(file.path), generator.configurationOf(content), isLeftOut(file.path)];
            return (0,_links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAsRuled */ .pD)(file, (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(said));
        },
        factsOf(file, now) {
            const content = asContent(file);
            const facts = content ? factsOf(content, file.text, site, now) : { permissions: { kind: 'none' } };
            if ((0,_text_git_lfs_js__WEBPACK_IMPORTED_MODULE_7__/* .isLfsPointer */ .N)(file.text))
                return { ...facts, unpublished: 'git holds only a pointer of Git LFS to it' };
            return isLeftOut(file.path) ? { ...facts, unpublished: '`exclude` of its `content` entry leaves it out' } : facts;
        },
    };
}
const NOTHING = { present: false, data: (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyMapping */ .uk)(), body: '', bodyLine: 1, placeOf: () => undefined };
function factsOf(file, text, site, now) {
    const { path } = file;
    const isText = TEXT.test(path);
    const parsed = isText ? (0,_page_front_matter_js__WEBPACK_IMPORTED_MODULE_5__/* .pageFrontMatter */ .s)(text, path, site) : (0,_front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFrontMatter */ .e)(text, path);
    if (!parsed.ok && isText)
        return unclear(parsed.problems, site);
    const frontMatter = parsed.ok ? parsed.frontMatter : NOTHING;
    const placement = isText ? site.generator.place(file, frontMatter, now) : undefined;
    const { data } = placement?.kind === 'page' ? placement : (site.generator.withDefaults?.(file, frontMatter) ?? frontMatter);
    const found = isText ? whatHolds({ path, frontMatter, data, isBuilt: false }, site) : [];
    if (found.length > 0)
        return unclear(found, site);
    const permissions = site.permissions.of(path, { data, placeOf: frontMatter.placeOf });
    return { permissions, unpublished: isText ? heldBack(file, frontMatter, site, now) : undefined };
}
function isMarkdown(path) {
    return /\.(?:md|mdx|markdown|mdown|mkdn|mkd)$/i.test(path);
}
const TEXT = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|txt|text|html?|adoc|asciidoc|rst|org|snippet|inc)$|(?:^|\/)[^./]+$/i;
function whatHolds(file, site) {
    const { path, frontMatter } = file;
    const coveo = (0,_front_matter_coveo_key_js__WEBPACK_IMPORTED_MODULE_1__/* .readCoveo */ .r)(frontMatter.data.coveo, frontMatter.placeOf('coveo'), path);
    return [...coveo.problems, ...(0,_passed_over_js__WEBPACK_IMPORTED_MODULE_6__/* .passedOver */ .J)(file, site)];
}
function unclear(problems, { settings }) {
    if (settings.permissions !== undefined)
        return { permissions: { kind: 'error', problems } };
    const [first] = problems;
    const reason = `of an error in it: ${first?.message.replace(/\.$/, '') ?? ''}`;
    return { permissions: { kind: 'none' }, unpublished: reason };
}
function heldBack(file, frontMatter, { generator }, now) {
    const { coveo, draft, unlisted, published } = frontMatter.data;
    if ((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(coveo) && coveo.publish === false)
        return '`coveo.publish` is `false`';
    const bySelf = (0,_front_matter_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .isYes */ .AX)(draft) || (0,_front_matter_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .isYes */ .AX)(unlisted) || (0,_front_matter_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .isNo */ .IY)(published) ? 'its front matter says so' : undefined;
    const placement = generator.place(file, frontMatter, now);
    if (placement.kind !== 'unpublished')
        return isMarkdown(file.path) ? undefined : bySelf;
    const bare = generator.place(file, NOTHING, now);
    const byPath = bare.kind === 'unpublished';
    return !byPath || /\bdraft\b/.test(bare.reason) ? placement.reason : bySelf;
}


/***/ }),

/***/ 52581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ PAGE_EXTENSIONS),
/* harmony export */   Sg: () => (/* binding */ linkKey),
/* harmony export */   UP: () => (/* binding */ INDEX_NAMES),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PAGE_EXTENSIONS = ['.md', '.markdown', '.mdx', '.mdown', '.mkdown', '.mkdn', '.mkd'];
const INDEX_NAMES = ['index', 'README', '_index', 'readme'];
function plainAddress(address) {
    return address
        .replace(/\.(?:md|markdown|mdx|mdown|mkdown|mkdn|mkd|html?)$/, '')
        .replace(/(^|\/)(?:_?index|README|readme)$/, '$1')
        .replace(/\/+$/, '');
}
function linkKey(pathOrDocumentId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', plainAddress(pathOrDocumentId), 'buffer').toString('hex', 0, 4);
}


/***/ }),

/***/ 40906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readPage),
  c: () => (/* binding */ readPageAgain)
});

// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/pages/digest.js
var pages_digest = __webpack_require__(87950);
// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
;// CONCATENATED MODULE: ./lib/pages/links/former-addresses.js

const KEYS = {
    hugo: ['aliases'],
    jekyll: ['redirect_from'],
    plain: ['aliases', 'redirect_from'],
};
function formerAddresses({ data, documentId, siteUrl, generator, }) {
    const names = KEYS[generator] ?? [];
    const written = Object.entries(data).flatMap(([key, value]) => (names.includes(key.toLowerCase()) ? value : []));
    const paths = written.filter((path) => typeof path === 'string' && path.trim() !== '');
    if (paths.length === 0)
        return undefined;
    const found = paths.flatMap((path) => {
        const bases = [siteUrl, ...(generator === 'hugo' ? hugoBases(path, documentId, siteUrl) : [])];
        const below = `./${path.trim().replace(/^\/+/, '')}`;
        return bases.flatMap((base) => URL.parse(below, base)?.href.replace(/[?#].*$/s, '') ?? []);
    });
    return [...new Set(found.map(link_keys/* linkKey */.Sg))].sort();
}
function hugoBases(path, documentId, siteUrl) {
    const [first = ''] = documentId.slice(siteUrl.length).split('/');
    if (path.startsWith('/'))
        return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(first) ? [`${siteUrl}${first}/`] : [];
    const beside = URL.parse(documentId.endsWith('/') ? '..' : '.', documentId)?.href;
    return beside === undefined ? [documentId] : [documentId, beside];
}

// EXTERNAL MODULE: ./lib/pages/metadata/metadata.js + 1 modules
var metadata_metadata = __webpack_require__(59498);
// EXTERNAL MODULE: ./lib/pages/page-front-matter.js
var page_front_matter = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/pages/passed-over.js + 3 modules
var passed_over = __webpack_require__(31668);
// EXTERNAL MODULE: ./lib/pages/problem-limit.js
var problem_limit = __webpack_require__(48993);
// EXTERNAL MODULE: ./lib/pages/text/git-lfs.js
var git_lfs = __webpack_require__(36440);
;// CONCATENATED MODULE: ./lib/pages/read-page.js










function readPage(file, text, site, now) {
    return read(file, text, site, { now, lookFor: passed_over/* passedOver */.J });
}
function readPageAgain(file, text, site, now) {
    const result = read(file, text, site, { now, lookFor: () => [] });
    return result.kind === 'page' ? result : undefined;
}
function read(file, text, site, { now, lookFor }) {
    const elsewhere = (0,git_lfs/* lfsProblems */.Y)(text, file.path);
    if (elsewhere.length > 0)
        return { kind: 'error', problems: elsewhere };
    const result = (0,page_front_matter/* pageFrontMatter */.s)(text, file.path, site);
    if (!result.ok)
        return { kind: 'error', problems: (0,problem_limit/* limitProblems */.K)(result.problems, file.path) };
    const { frontMatter } = result;
    const placement = site.generator.place(file, frontMatter, now);
    const data = placement.kind === 'page' ? placement.data : frontMatter.data;
    const overlooked = lookFor({ path: file.path, frontMatter, data, isBuilt: placement.kind === 'page' }, site);
    const reading = readPlaced(file, { frontMatter, placement, data, overlooked }, site);
    const found = [...result.problems, ...reading.problems].map((problem) => asCounted(problem, site));
    const problems = (0,problem_limit/* limitProblems */.K)(found, file.path);
    if (reading.kind === 'page' && (0,problem/* hasErrors */.C)(problems))
        return { kind: 'error', problems, documentId: reading.page.documentId };
    return reading.kind === 'unpublished' ? { ...reading, problems: problems.map(asWarning) } : { ...reading, problems };
}
function readPlaced(file, { frontMatter, placement, data, overlooked }, site) {
    const coveo = (0,coveo_key/* readCoveo */.r)(data.coveo, frontMatter.placeOf('coveo'), file.path);
    const permissions = site.permissions.of(file.path, { data, placeOf: frontMatter.placeOf });
    const problems = [...coveo.problems, ...(permissions.kind === 'error' ? permissions.problems : []), ...overlooked];
    if (placement.kind !== 'error')
        (0,append/* append */.B)(problems, placement.problems ?? []);
    if (placement.kind === 'unpublished')
        return { ...placement, problems };
    if (!coveo.publish) {
        const documentId = placement.kind === 'page' ? placement.documentId : undefined;
        return { kind: 'unpublished', reason: '`coveo.publish` is `false`', documentId, problems };
    }
    if (placement.kind === 'error')
        return { kind: 'error', problems: [placement.problem, ...problems] };
    const { documentId, until, dialect } = placement;
    const sources = { file, documentId, data, coveo, placeOf: frontMatter.placeOf, site };
    const { metadata, problems: metadataProblems } = (0,metadata_metadata/* metadataOf */.N)(sources);
    (0,append/* append */.B)(problems, metadataProblems);
    if ((0,problem/* hasErrors */.C)(problems))
        return { kind: 'error', problems, documentId };
    const title = typeof metadata.title === 'string' ? metadata.title : undefined;
    const sent = permissions.kind === 'permissions' ? permissions.permissions : undefined;
    const { url: siteUrl, generator } = site.settings.site;
    const formerly = formerAddresses({ data, documentId, siteUrl, generator });
    const digest = (0,pages_digest/* digestOf */.ol)(file, documentId, { metadata, permissions: sent, dialect }, site);
    return {
        kind: 'page',
        page: { file, documentId, title, ownId: coveo.id, metadata, permissions: sent, dialect, formerly, digest, until },
        body: { body: frontMatter.body, bodyLine: frontMatter.bodyLine },
        problems,
    };
}
function asCounted(problem, site) {
    return problem.code === 'front-matter-merge' && (0,passed_over/* doPermissionsCount */.N)(site) ? { ...problem, level: 'error' } : problem;
}
function asWarning(problem) {
    return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}


/***/ }),

/***/ 87939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Mn: () => (/* binding */ sketchOf),
/* harmony export */   k8: () => (/* binding */ similarity)
/* harmony export */ });
const BINS = 16;
const SHINGLE = 3;
const EMPTY = '----';
function sketchOf(text) {
    const words = wordsOf(text);
    const smallest = new Array(BINS).fill(Number.POSITIVE_INFINITY);
    const last = Math.max(1, words.length / 2 - SHINGLE + 1);
    for (let start = 0; start < last; start++) {
        const hash = hashOf(text, words, start);
        const bin = hash >>> 28;
        smallest[bin] = Math.min(smallest[bin] ?? Number.POSITIVE_INFINITY, hash & 0x0fffffff);
    }
    return smallest
        .map((hash) => (Number.isFinite(hash) ? (hash & 0xffff).toString(16).padStart(4, '0') : EMPTY))
        .join('');
}
function similarity(one, other) {
    let used = 0;
    let shared = 0;
    for (let bin = 0; bin < BINS; bin++) {
        const [a, b] = [binOf(one, bin), binOf(other, bin)];
        if (a === EMPTY && b === EMPTY)
            continue;
        used++;
        if (a === b)
            shared++;
    }
    return used === 0 ? 0 : shared / used;
}
function binsOf(sketch) {
    const bins = Array.from({ length: BINS }, (_, bin) => binOf(sketch, bin));
    return bins.flatMap((hash, bin) => (hash === EMPTY ? [] : [`${bin}:${hash}`]));
}
function binOf(sketch, bin) {
    return sketch.slice(bin * 4, bin * 4 + 4);
}
function wordsOf(text) {
    const bounds = [];
    let isWithin = false;
    for (let index = 0; index < text.length; index++) {
        if (isSpace(text.charCodeAt(index)) !== isWithin)
            continue;
        bounds.push(index);
        isWithin = !isWithin;
    }
    if (isWithin)
        bounds.push(text.length);
    return bounds;
}
const SPACE = 0x20;
const OTHER_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
function isSpace(unit) {
    if (unit < 0x80)
        return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
    return (unit >= 0x2000 && unit <= 0x200a) || OTHER_SPACES.has(unit);
}
function hashOf(text, words, first) {
    let hash = 0x811c9dc5;
    const end = Math.min(words.length / 2, first + SHINGLE);
    for (let word = first; word < end; word++) {
        const to = words[2 * word + 1] ?? 0;
        if (word > first)
            hash = Math.imul(hash ^ SPACE, 0x01000193);
        for (let index = words[2 * word] ?? to; index < to; index++)
            hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 69491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   _: () => (/* binding */ accessChanges)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27925);
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33275);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95267);
/* harmony import */ var _visibility_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4397);





function accessChanges({ items, before, after }) {
    const groups = groupsOf(items);
    if (groups.every(({ pair, isSame }) => isSame && pair.after === null))
        return { access: [], members: [] };
    const arrays = groups.flatMap(({ pair }) => [pair.before, pair.after]).filter((array) => array !== null);
    const principals = (0,_principals_js__WEBPACK_IMPORTED_MODULE_1__/* .principalsOf */ .d)(before, after, arrays);
    const looked = groups.map((group) => ({ ...group, change: (0,_visibility_change_js__WEBPACK_IMPORTED_MODULE_2__/* .visibilityChangeOf */ .U)(group.pair, principals) }));
    const widened = new Map(looked
        .filter(({ isSame }) => !isSame)
        .flatMap(({ documentIds, change }) => documentIds.map((id) => [id, change.widened])));
    const access = items.flatMap(({ documentId, before: earlier, after: later }) => {
        const isWider = widened.get(documentId);
        return isWider === undefined || earlier === undefined
            ? []
            : [{ documentId, before: earlier, after: later, widened: isWider }];
    });
    return {
        access,
        members: memberChanges(looked.filter(({ isSame }) => isSame), after.provider),
    };
}
function groupsOf(items) {
    const groups = new Map();
    const texts = new Map();
    const textOf = (array) => {
        const text = texts.get(array) ?? canonicalText(array);
        texts.set(array, text);
        return text;
    };
    for (const { documentId, before, after } of items) {
        if (before === undefined)
            continue;
        const [earlier, later] = [textOf(before), textOf(after)];
        const key = `${earlier}\n${later}`;
        const group = groups.get(key) ?? { pair: { before, after }, isSame: earlier === later, documentIds: [] };
        group.documentIds.push(documentId);
        groups.set(key, group);
    }
    return [...groups.values()];
}
function canonicalText(permissions) {
    if (permissions === null)
        return 'null';
    const isLevels = permissions.some((part) => 'permissionSets' in part);
    const parts = permissions.map((part) => 'permissionSets' in part ? part.permissionSets.map(setText).sort() : [setText(part)]);
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(isLevels ? { levels: parts } : parts.flat().sort());
}
function setText({ allowAnonymous = false, allowedPermissions = [], deniedPermissions = [], }) {
    const names = (some) => some.map((one) => (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one)).sort();
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([allowAnonymous, names(allowedPermissions), names(deniedPermissions)]);
}
function memberChanges(looked, home) {
    const people = new Map();
    const of = (identity) => {
        const known = people.get(identity) ?? { gains: [], loses: [] };
        people.set(identity, known);
        return known;
    };
    for (const { documentIds, change } of looked) {
        for (const { identity } of change.gains)
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(of((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityText */ .K)(identity, home)).gains, documentIds);
        for (const { identity } of change.loses)
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(of((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityText */ .K)(identity, home)).loses, documentIds);
    }
    return [...people]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([identity, lists]) => ({ identity, ...lists }));
}


/***/ }),

/***/ 72779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   UI: () => (/* binding */ identitiesOf),
/* harmony export */   gy: () => (/* binding */ mayMeanEverybody),
/* harmony export */   nS: () => (/* binding */ relationsOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33275);
/* harmony import */ var _named_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22401);


function relationsOf({ identities }) {
    const relations = new Map();
    const lead = (from, to) => {
        const known = relations.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(from));
        if (known)
            known.push(to);
        else
            relations.set((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(from), [to]);
    };
    for (const { kind, name, provider, members, granted, aliases } of identities.values()) {
        const one = { kind, name, provider };
        for (const member of members)
            lead(member, one);
        for (const group of granted)
            lead(one, group);
        for (const alias of aliases) {
            lead(one, alias);
            lead(alias, one);
        }
    }
    return relations;
}
function identitiesOf(principal, relations) {
    const found = new Map();
    if (principal === 'anonymous')
        return found;
    found.set((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(principal), [principal]);
    for (const [key, way] of found) {
        for (const next of relations.get(key) ?? []) {
            if (!found.has((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(next)))
                found.set((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)(next), [...way, next]);
        }
    }
    return found;
}
function decide(permissions, principal) {
    if (permissions === null)
        return { visible: true, because: 'no permissions are sent' };
    if (permissions.length === 0)
        return { visible: false, because: 'there is no permission set' };
    const levels = permissions.some((part) => 'permissionSets' in part);
    if (!levels)
        return ofSets(permissions.map(asSet), principal, '') ?? DENIED;
    for (const [index, part] of permissions.entries()) {
        const decision = ofLevel('permissionSets' in part ? part.permissionSets : [asSet(part)], principal, `level ${index + 1}, `);
        if (decision)
            return decision;
    }
    return { visible: false, because: 'no level names them' };
}
const DENIED = { visible: false, because: 'no permission set names them' };
function asSet(part) {
    return 'permissionSets' in part ? {} : part;
}
function ofSets(sets, principal, where) {
    const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
    const denied = decisions.find((decision) => decision?.visible === false);
    if (denied)
        return denied;
    const silent = decisions.indexOf(undefined);
    if (silent >= 0)
        return { visible: false, because: `set ${silent + 1} does not name them` };
    return decisions.find((decision) => decision?.because !== PUBLIC) ?? decisions[0];
}
function ofLevel(sets, principal, where) {
    const decisions = sets.map((set, index) => ofSet(set, principal, `${where}set ${index + 1}`));
    const denied = decisions.find((decision) => decision?.visible === false);
    if (denied)
        return denied;
    return decisions.includes(undefined) ? undefined : decisions[0];
}
const PUBLIC = 'everyone may see it';
function ofSet(set, principal, where) {
    const denied = wayToOneOf(set.deniedPermissions, principal);
    if (denied !== undefined)
        return { visible: false, because: `denied by ${denied} (${where})` };
    if (set.allowAnonymous)
        return { visible: true, because: PUBLIC };
    const everybody = set.allowedPermissions?.find(mayMeanEverybody);
    if (everybody)
        return { visible: true, because: `${nameOf((0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(everybody))} may mean everybody (${where})` };
    const allowed = wayToOneOf(set.allowedPermissions, principal);
    if (allowed === undefined)
        return undefined;
    return { visible: true, because: `allowed by ${allowed} (${where})` };
}
function mayMeanEverybody({ identity }) {
    return identity.includes('*');
}
function wayToOneOf(permissions = [], principal) {
    for (const permission of permissions) {
        const way = principal.get((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U)((0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(permission)));
        if (!way)
            continue;
        const [last = (0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(permission), ...before] = way.toReversed();
        const through = before.slice(0, -1).map(nameOf);
        return through.length === 0 ? nameOf(last) : `${nameOf(last)} through ${through.join(', ')}`;
    }
    return undefined;
}
function nameOf({ kind, name }) {
    return (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityText */ .K)({ kind, name });
}


/***/ }),

/***/ 95267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ principalsOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33275);
/* harmony import */ var _named_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22401);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72779);



function principalsOf(before, after, arrays) {
    const named = new Map();
    const name = (identity) => named.set((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)(identity), identity);
    for (const { identities } of [before, after]) {
        for (const one of identities.values()) {
            for (const related of [one, ...one.members, ...one.granted, ...one.aliases])
                name(related);
        }
    }
    for (const permissions of arrays)
        for (const identity of (0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesIn */ .Af)(permissions))
            name(identity);
    const relations = { before: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .relationsOf */ .nS)(before), after: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .relationsOf */ .nS)(after) };
    const viewers = [...named].map(([key, identity]) => ({ key, ...viewerOf(identity, relations) }));
    const isDefined = (key) => before.identities.has(key) || after.identities.has(key);
    return {
        users: viewers.filter(({ identity }) => identity.kind === 'user'),
        external: viewers.filter(({ key, identity }) => identity.kind !== 'user' && !isDefined(key)),
    };
}
function viewerOf({ kind, name, provider }, relations) {
    const identity = { kind, name, provider };
    const { before, after } = relations;
    return { identity, before: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .UI)(identity, before), after: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .UI)(identity, after) };
}


/***/ }),

/***/ 28102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isAtLeastAsStrict)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33275);
/* harmony import */ var _named_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22401);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72779);



function isAtLeastAsStrict({ before, after }) {
    if (before === null)
        return true;
    if (after === null)
        return false;
    const [earlier, later] = [setsOf(before), setsOf(after)];
    if (!earlier || !later)
        return false;
    if (later.length === 0)
        return true;
    return earlier.length > 0 && earlier.every((set) => later.some((other) => isAsStrict(other, set)));
}
function setsOf(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? [] : [part]));
    return sets.length === permissions.length ? sets : undefined;
}
function isAsStrict(one, other) {
    const lets = allowsEverybody(other) || (!allowsEverybody(one) && isWithin(one.allowedPermissions, other.allowedPermissions));
    return lets && isWithin(other.deniedPermissions, one.deniedPermissions);
}
function allowsEverybody({ allowAnonymous = false, allowedPermissions = [] }) {
    return allowAnonymous || allowedPermissions.some(_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMeanEverybody */ .gy);
}
function isWithin(some = [], others = []) {
    const keys = new Set(others.map((one) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)((0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(one))));
    return some.every((one) => keys.has((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)((0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(one))));
}


/***/ }),

/***/ 4397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ visibilityChangeOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33275);
/* harmony import */ var _named_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22401);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72779);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28102);




const MOST_EXTERNAL = 8;
const NOBODY = { before: new Map(), after: new Map() };
function visibilityChangeOf(pair, principals) {
    const named = namedBy(pair);
    const external = principals.external.filter(({ before, after }) => touches(before, named) || touches(after, named));
    const choices = choicesOf(external);
    const strangers = choices.map((chosen) => ({ chosen, ...changeFor(pair, [NOBODY, ...chosen]) }));
    const users = classesOf(principals.users, named).map(({ viewers, example }) => {
        const seen = strangers.map((others) => ({ others, own: changeFor(pair, [example, ...others.chosen]) }));
        return {
            viewers,
            gains: seen.some(({ own, others }) => own.gains && !others.gains),
            loses: seen.some(({ own, others }) => own.loses && !others.loses),
            gainsAtAll: seen.some(({ own }) => own.gains),
        };
    });
    const groups = external.map((group) => {
        const withIt = strangers.filter(({ chosen }) => chosen.includes(group));
        const without = ({ chosen }) => changeFor(pair, [NOBODY, ...chosen.filter((one) => one !== group)]);
        return {
            viewers: [group],
            gains: withIt.some((some) => some.gains && !without(some).gains),
            loses: withIt.some((some) => some.loses && !without(some).loses),
        };
    });
    const all = [...users, ...groups];
    const isSteady = [...principals.users, ...external].every((one) => isSame(one, named));
    const isSure = external.length <= MOST_EXTERNAL || (isSteady && (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtLeastAsStrict */ .O)(pair));
    return {
        widened: !isSure || strangers.some(({ gains }) => gains) || users.some(({ gainsAtAll }) => gainsAtAll),
        gains: all.filter(({ gains }) => gains).flatMap(({ viewers }) => viewers),
        loses: all.filter(({ loses }) => loses).flatMap(({ viewers }) => viewers),
    };
}
function namedBy({ before, after }) {
    return new Set([before, after].flatMap((permissions) => (0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesIn */ .Af)(permissions ?? []).map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityKey */ .U)));
}
function touches(identities, named) {
    return [...identities.keys()].some((key) => named.has(key));
}
function isSame({ before, after }, named) {
    return [...named].every((key) => before.has(key) === after.has(key));
}
function classesOf(users, named) {
    const among = (identities) => [...identities.keys()].filter((key) => named.has(key)).sort();
    const classes = Map.groupBy(users, ({ before, after }) => JSON.stringify([among(before), among(after)]));
    return [...classes.values()].flatMap((viewers) => viewers.slice(0, 1).map((example) => ({ viewers, example })));
}
function choicesOf(external) {
    if (external.length > MOST_EXTERNAL)
        return [[], ...external.map((one) => [one]), external];
    let choices = [[]];
    for (const one of external)
        choices = choices.concat(choices.map((chosen) => chosen.concat(one)));
    return choices;
}
function changeFor({ before, after }, who) {
    const saw = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(before, joined(who.map((one) => one.before))).visible;
    const sees = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(after, joined(who.map((one) => one.after))).visible;
    return { gains: sees && !saw, loses: saw && !sees };
}
function joined(some) {
    const [only, ...others] = some.filter((identities) => identities.size > 0);
    if (others.length === 0)
        return only ?? new Map();
    return new Map([only ?? [], ...others].flatMap((identities) => [...identities]));
}


/***/ }),

/***/ 80127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   j0: () => (/* binding */ recordedAddresses),
/* harmony export */   m1: () => (/* binding */ addressBook),
/* harmony export */   nt: () => (/* binding */ changedAddresses)
/* harmony export */ });
/* harmony import */ var _pages_links_link_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52581);

function addressBook(readings, record) {
    const ids = new Map(readings.flatMap((reading) => {
        const id = addressOf(reading) ?? (reading.kind === 'error' ? recordedId(record, reading.file.path) : undefined);
        return id === undefined ? [] : [[reading.file.path, id]];
    }));
    const heldBack = readings.flatMap((reading) => heldBackPage(reading) ?? []);
    return Object.assign(ids, { heldBack, formerly: new Set(readings.flatMap((reading) => formerlyOf(reading) ?? [])) });
}
function formerlyOf(reading) {
    if (reading.kind === 'unchanged')
        return reading.recorded.formerly;
    return reading.kind === 'page' ? reading.page.formerly : undefined;
}
function heldBackPage(reading) {
    const { path } = reading.file;
    if (reading.kind === 'skipped') {
        const { reason, until, address } = reading.recorded;
        return { path, documentId: address, unpublished: { reason, until } };
    }
    if (reading.kind !== 'unpublished')
        return undefined;
    const { reason, until, documentId } = reading;
    return { path, documentId, unpublished: { reason, until } };
}
function recordedAddresses(record) {
    const paths = [...record.items.keys()].map((path) => [path, recordedId(record, path)]);
    return new Map(paths.filter((pair) => pair[1] !== undefined));
}
function changedAddresses(before, after) {
    const left = [...before].filter(([path, id]) => after.get(path) !== id);
    const came = [...after].filter(([path, id]) => before.get(path) !== id);
    const moved = [...left, ...came];
    if (moved.length === 0)
        return new Set();
    const lasting = lastingIds(before, after);
    return new Set(moved.flatMap(([path, id]) => [path, id].filter((one) => !lasting.has(one)).map(_pages_links_link_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .linkKey */ .Sg)));
}
function lastingIds(before, after) {
    const earlier = new Set(before.values());
    const byForm = Map.groupBy(new Set(after.values()), _pages_links_link_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAddress */ .n7);
    const alone = [...byForm.values()].flatMap((ids) => (ids.length === 1 ? ids : []));
    return new Set(alone.filter((id) => earlier.has(id)));
}
function addressOf(reading) {
    if (reading.kind === 'unchanged')
        return reading.recorded.id;
    if (reading.kind === 'page')
        return reading.page.documentId;
    return reading.kind === 'error' ? reading.documentId : undefined;
}
function recordedId(record, path) {
    return record.items.get(path)?.find((item) => item.blob !== '')?.id;
}


/***/ }),

/***/ 34394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ guardDeletes),
/* harmony export */   s: () => (/* binding */ isTooMany)
/* harmony export */ });
function guardDeletes(removals, items, guard, allowDeletes) {
    const losses = removals.filter(isLoss);
    if (!isTooMany(losses.length, items, guard) || losses.length <= (allowDeletes ?? 0)) {
        return { deletes: removals, withheld: [] };
    }
    return { deletes: removals.filter((removal) => !isLoss(removal)), withheld: losses };
}
function isLoss({ recorded, livesOnAt }) {
    return livesOnAt === undefined && recorded.digest !== undefined;
}
function isTooMany(losses, items, guard) {
    return losses > guard.deletes && losses > items * guard.ratio;
}


/***/ }),

/***/ 30013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./lib/pages/text/similarity.js
var similarity = __webpack_require__(87939);
;// CONCATENATED MODULE: ./lib/plan/alike-texts.js

const SIMILARITY_THRESHOLD = 0.5;
function alikeTexts(entries, sketchOf) {
    const byBin = new Map();
    for (const entry of entries) {
        const sketch = sketchOf(entry);
        const known = { entry, sketch: sketch ?? '' };
        for (const bin of sketch === undefined ? [] : (0,similarity/* binsOf */.II)(sketch)) {
            const others = byBin.get(bin);
            if (others)
                others.push(known);
            else
                byBin.set(bin, [known]);
        }
    }
    return (sketch) => {
        const near = sketch === undefined ? [] : new Set((0,similarity/* binsOf */.II)(sketch).flatMap((bin) => byBin.get(bin) ?? []));
        return [...near]
            .map((other) => ({ entry: other.entry, alike: (0,similarity/* similarity */.k8)(sketch ?? '', other.sketch) }))
            .filter(({ alike }) => alike >= SIMILARITY_THRESHOLD);
    };
}

// EXTERNAL MODULE: ./lib/plan/addresses.js
var addresses = __webpack_require__(80127);
;// CONCATENATED MODULE: ./lib/plan/duplicates.js

function refuseDuplicates(readings) {
    const sharing = Map.groupBy(readings, addresses/* addressOf */.ci);
    return readings.map((reading) => {
        const id = (0,addresses/* addressOf */.ci)(reading);
        const others = id === undefined ? [] : (sharing.get(id) ?? []).filter((other) => other !== reading);
        return id === undefined || others.length === 0 ? reading : refused(reading, id, others);
    });
}
function refused(reading, id, others) {
    const { file, settings } = reading;
    const earlier = reading.kind === 'error' ? reading.problems : [];
    return { kind: 'error', file, settings, documentId: id, problems: [...earlier, duplicate(reading, id, others)] };
}
function duplicate(reading, id, others) {
    const names = others.map((other) => `\`${other.file.path}\``).join(', ');
    return {
        level: 'error',
        code: 'duplicate-document-id',
        message: `This page and ${names} have the same address, ${id}; neither is published.`,
        hint: 'Give one of them another address (its path, `permalink` or `slug`), or exclude it in `content`.',
        path: reading.file.path,
        line: 1,
    };
}

// EXTERNAL MODULE: ./lib/plan/guard.js
var guard = __webpack_require__(34394);
// EXTERNAL MODULE: ./lib/plan/identities.js
var plan_identities = __webpack_require__(25401);
;// CONCATENATED MODULE: ./lib/plan/moves.js

const PAIRINGS = [pairBy('path'), pairBy('blob'), pairByLikeness];
function pairMoves(added, removals) {
    const pairs = new Map();
    for (const pairing of PAIRINGS) {
        const paired = new Set(pairs.values());
        const open = added.filter((reading) => !paired.has(reading));
        const free = removals.filter((removal) => !pairs.has(removal));
        for (const [removal, reading] of pairing(open, free))
            pairs.set(removal, reading);
    }
    return {
        origins: new Map([...pairs].map(([removal, reading]) => [reading.page.documentId, originOf(removal, reading)])),
        removals: removals.map((removal) => ({ ...removal, livesOnAt: pairs.get(removal)?.page.documentId })),
    };
}
function pairBy(key) {
    return (added, removals) => {
        const waiting = Map.groupBy(added, (reading) => reading.file[key]);
        const pairs = new Map();
        for (const removal of removals) {
            const reading = waiting.get(removal.recorded[key])?.shift();
            if (reading)
                pairs.set(removal, reading);
        }
        return pairs;
    };
}
function pairByLikeness(added, removals) {
    if (removals.length === 0)
        return new Map();
    const alikeTo = alikeTexts(added, ({ sketch }) => sketch);
    const candidates = removals.flatMap((removal) => alikeTo(removal.recorded.sketch).map(({ entry, alike }) => ({ removal, reading: entry, alike })));
    const pairs = new Map();
    const taken = new Set();
    for (const { removal, reading } of candidates.sort((one, other) => other.alike - one.alike)) {
        if (pairs.has(removal) || taken.has(reading))
            continue;
        pairs.set(removal, reading);
        taken.add(reading);
    }
    return pairs;
}
function originOf({ recorded }, { file }) {
    return recorded.path === file.path ? { documentId: recorded.id } : { path: recorded.path, documentId: recorded.id };
}

;// CONCATENATED MODULE: ./lib/plan/make-plan.js





function makePlan(request) {
    const readings = refuseDuplicates(request.readings);
    const recorded = request.record?.items ?? new Map();
    const { everything = false } = request;
    const pages = readings.filter((reading) => reading.kind === 'page');
    const changed = everything ? pages : pages.filter((reading) => isDue(reading, recorded));
    const removals = removalsOf(recorded, readings, request.paths);
    const moves = pairMoves(changed.filter((reading) => !recorded.has(reading.page.documentId)), removals);
    const guarded = (0,guard/* guardDeletes */.e)(moves.removals, recorded.size, request.guard, request.allowDeletes);
    const pushes = changed.map((reading) => pushOf(reading, recorded, moves));
    const identities = (0,plan_identities/* planIdentities */._)({
        wanted: request.directory,
        recorded: request.record?.identities,
        allowDeletes: request.allowDeletes,
        everything,
    });
    const work = pushes.length + guarded.deletes.length + identities.pushed.length + identities.deleted.length;
    return {
        mode: everything ? 'rebuild' : modeOf(recorded, work),
        pushes,
        ...guarded,
        unchanged: publishedCount(readings) - pushes.length,
        failures: readings.filter((reading) => reading.kind === 'error').map(failureOf),
        identities,
        readings,
    };
}
function modeOf(recorded, work) {
    if (work === 0)
        return 'none';
    return recorded.size === 0 ? 'first' : 'incremental';
}
function publishedCount(readings) {
    return readings.filter(({ kind }) => kind === 'page' || kind === 'unchanged').length;
}
function isDue({ page, stale }, recorded) {
    const item = recorded.get(page.documentId);
    return !item || item.doubt === true || stale !== undefined || item.digest !== page.digest;
}
function pushOf(reading, recorded, moves) {
    const item = recorded.get(reading.page.documentId);
    if (!item) {
        const from = moves.origins.get(reading.page.documentId);
        return { action: 'added', reading, reason: from ? 'address changed' : 'new page', from };
    }
    if (item.digest === undefined)
        return { action: 'added', reading, reason: 'an earlier run did not finish' };
    if (item.path !== reading.file.path) {
        return { action: 'moved', reading, reason: 'file moved', from: { path: item.path } };
    }
    return { action: 'updated', reading, reason: updateReason(reading, item) };
}
const STALE = {
    links: 'a page it links to changed its address',
    files: 'a file it includes or shows changed',
    built: 'the built page changed',
};
function updateReason({ file, page, stale }, item) {
    if (item.doubt)
        return 'an earlier run did not finish';
    if (item.blob !== file.blob)
        return 'content changed';
    if (stale)
        return STALE[stale];
    return item.digest === page.digest ? 'sent again' : 'settings changed';
}
function removalsOf(recorded, readings, paths) {
    const wanted = new Set(readings.flatMap(wantedIds));
    const unwanted = [...recorded.values()].filter((item) => !wanted.has(item.id));
    if (unwanted.length === 0)
        return [];
    const mayBeBroken = brokenPages(readings.filter((reading) => reading.kind === 'error'));
    const byPath = new Map(readings.map((reading) => [reading.file.path, reading]));
    return unwanted
        .filter((item) => !mayBeBroken(item))
        .map((recorded) => ({ recorded, reason: removalReason(byPath.get(recorded.path), recorded, paths) }));
}
function wantedIds(reading) {
    if (reading.kind === 'unchanged')
        return [reading.recorded.id];
    if (reading.kind === 'page')
        return [reading.page.documentId];
    return reading.kind === 'error' && reading.documentId !== undefined ? [reading.documentId] : [];
}
function brokenPages(broken) {
    const paths = new Set(broken.map(({ file }) => file.path));
    const blobs = new Set(broken.map(({ file }) => file.blob));
    const sketches = new Set(broken.flatMap(({ sketch }) => sketch ?? []));
    const alikeTo = alikeTexts(sketches, (sketch) => sketch);
    return ({ path, blob, sketch }) => paths.has(path) || blobs.has(blob) || alikeTo(sketch).length > 0;
}
function removalReason(reading, item, paths) {
    if (!reading)
        return paths.has(item.path) ? 'no longer part of the content' : 'file is gone';
    if (reading.kind === 'unpublished')
        return reading.reason;
    if (reading.kind === 'skipped')
        return reading.recorded.reason;
    return 'address changed';
}
function failureOf({ file, documentId, problems }) {
    return { file, documentId, problems };
}


/***/ }),

/***/ 22401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ identitiesIn),
/* harmony export */   L0: () => (/* binding */ identitiesOfSets),
/* harmony export */   UK: () => (/* binding */ withNamedUsers),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   kS: () => (/* binding */ externalKeys),
/* harmony export */   rN: () => (/* binding */ unknownGroups)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33275);
/* harmony import */ var _pages_permissions_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33430);
/* harmony import */ var _settings_near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81552);



const KINDS = { User: 'user', Group: 'group', VirtualGroup: 'virtualGroup' };
function identityOf({ identity, identityType, securityProvider }) {
    return { kind: KINDS[identityType], name: identity, provider: securityProvider };
}
function identitiesIn(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
    return sets
        .flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [...allowedPermissions, ...deniedPermissions])
        .map(identityOf);
}
function identitiesOfSets({ sets }) {
    return Object.values(sets).flatMap(({ allow, deny }) => [...allow, ...deny]);
}
function withNamedUsers(directory, named) {
    const users = named.filter(({ kind, provider }) => kind === 'user' && provider === directory.provider);
    const identities = new Map(directory.identities);
    for (const user of users) {
        const key = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)(user);
        if (!identities.has(key))
            identities.set(key, knownUser(user));
    }
    return { ...directory, identities };
}
function knownUser({ kind, name, provider }) {
    return { kind, name, provider, members: [], granted: [], aliases: [] };
}
function unknownGroups(directory, named, external) {
    const missing = new Map(named
        .filter(({ kind, provider }) => kind !== 'user' && provider === directory.provider)
        .map((one) => [(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)(one), one])
        .filter(([key]) => !directory.identities.has(key) && !external.has(key)));
    const groups = [...directory.identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
    return [...missing.values()].map((one) => unknownGroup(one, groups));
}
function externalKeys(named, provider) {
    return new Set(named.filter(({ external }) => external).map((one) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityKey */ .U)((0,_pages_permissions_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .ownedBy */ .LW)(one, provider))));
}
function unknownGroup(identity, groups) {
    const otherKind = groups.includes(identity.name);
    const hint = otherKind
        ? 'There is one of that name that is a group here and a virtual group there; they must be called the same.'
        : (0,_settings_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(identity.name, groups);
    return {
        level: 'error',
        code: 'identity-unknown',
        message: `Permissions name \`${(0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityText */ .K)(identity)}\`, which \`identities\` does not define; Coveo would accept and then reject the items.`,
        hint: hint ?? 'Define it under `identities`, or say `external: true` where somebody else keeps it.',
    };
}


/***/ }),

/***/ 37572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ builtFileFor),
/* harmony export */   uv: () => (/* binding */ claimedAddress),
/* harmony export */   w0: () => (/* binding */ claimJudge)
/* harmony export */ });
/* harmony import */ var _pages_built_built_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69790);
/* harmony import */ var _pages_built_built_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99856);
/* harmony import */ var _plan_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80127);



function builtFileFor(documentId, built, siteUrl) {
    return (0,_pages_built_built_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .builtFileOf */ .k5)(documentId, siteUrl, (path) => built.files.has(path));
}
function claimedAddress(reading) {
    if (reading.kind === 'skipped')
        return reading.recorded.address;
    return reading.kind === 'unpublished' ? reading.documentId : (0,_plan_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(reading);
}
function claimJudge(readings, built, siteUrl) {
    const claims = Map.groupBy(readings, (reading) => {
        const address = claimedAddress(reading);
        return address === undefined ? undefined : builtFileFor(address, built, siteUrl);
    });
    return (reading) => {
        const own = claimedAddress(reading);
        const file = own === undefined ? undefined : builtFileFor(own, built, siteUrl);
        if (own === undefined || file === undefined)
            return undefined;
        const isExact = (0,_pages_built_built_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOfBuilt */ .ur)(file, siteUrl) === own;
        const other = claims.get(file)?.find((one) => {
            if (one === reading)
                return false;
            const isSame = claimedAddress(one) === own;
            return isSame ? one.kind === 'unpublished' || one.kind === 'skipped' : !isExact;
        });
        return other && (0,_pages_built_built_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .builtPageShared */ .Fq)(reading.file.path, file, other.file.path);
    };
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ directoryOfCommit)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var sets = __webpack_require__(33430);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
;// CONCATENATED MODULE: ./lib/plan/directory-of.js





function directoryOf(sources, provider) {
    const drafts = new Map();
    const problems = [];
    const draftOf = (identity) => {
        const key = (0,model_identity/* identityKey */.U)(identity);
        const draft = drafts.get(key) ?? { identity, members: [], granted: [], aliases: [], definedBy: undefined };
        drafts.set(key, draft);
        return draft;
    };
    for (const source of sources) {
        for (const { group, members } of groupsOf(source.names, provider)) {
            const draft = draftOf(group);
            if (draft.definedBy !== undefined)
                problems.push(definedTwice(group, draft.definedBy, source.name));
            else
                (0,append/* append */.B)(problems, members.filter((one) => !isOf(provider, one)).map((one) => strangeMember(group, one)));
            draft.definedBy ??= source.name;
            (0,append/* append */.B)(draft.members, members.map((one) => (0,sets/* ownedBy */.LW)(one, provider)));
        }
        for (const user of source.names.users)
            draftOf({ kind: 'user', name: user, provider });
        for (const [user, aliases] of Object.entries(source.names.aliases)) {
            const names = aliases.map(({ user: name, provider: other }) => ({ kind: 'user', name, provider: other }));
            (0,append/* append */.B)(draftOf({ kind: 'user', name: user, provider }).aliases, names);
        }
        for (const one of source.names.granted)
            (0,append/* append */.B)(problems, grant(one, provider, draftOf));
    }
    for (const { members } of [...drafts.values()]) {
        for (const member of members)
            if (member.kind === 'user' && isOf(provider, member))
                draftOf(member);
    }
    const known = [...drafts.values()].filter(({ identity, definedBy }) => identity.kind === 'user' || definedBy !== undefined);
    const identities = new Map(known.map((draft) => [(0,model_identity/* identityKey */.U)(draft.identity), finished(draft)]));
    const directory = { provider, identities: new Map([...identities].sort(([one], [other]) => (one < other ? -1 : 1))) };
    return { directory, problems: [...problems, ...unknownMembers(sources, directory)] };
}
function groupsOf({ groups, virtualGroups }, provider) {
    const of = (kind, lists) => Object.entries(lists).map(([name, members]) => ({ group: { kind, name, provider }, members }));
    return [...of('group', groups), ...of('virtualGroup', virtualGroups)];
}
function grant({ identity, groups }, provider, draftOf) {
    const users = groups.filter(({ kind }) => kind === 'user');
    (0,append/* append */.B)(draftOf((0,sets/* ownedBy */.LW)(identity, provider)).granted, groups.map((one) => (0,sets/* ownedBy */.LW)(one, provider)));
    const isElsewhere = identity.kind !== 'user' && identity.external;
    return [...users.map((user) => grantedUser(identity, user)), ...(isElsewhere ? [grantedElsewhere(identity)] : [])];
}
function isOf(provider, one) {
    return one.provider === undefined || one.provider === provider;
}
function finished({ identity, members, granted, aliases }) {
    const { kind, name, provider } = identity;
    return { kind, name, provider, members: sorted(members), granted: sorted(granted), aliases: sorted(aliases) };
}
function sorted(identities) {
    const byKey = new Map(identities.map(({ kind, name, provider }) => [(0,model_identity/* identityKey */.U)({ kind, name, provider }), { kind, name, provider }]));
    return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, identity]) => identity);
}
function unknownMembers(sources, { provider, identities }) {
    const named = sources.flatMap(({ names }) => [
        ...groupsOf(names, provider).flatMap(({ members }) => members),
        ...names.granted.flatMap(({ identity, groups }) => [identity, ...groups]),
    ]);
    const missing = named.filter((one) => one.kind !== 'user' &&
        !one.external &&
        isOf(provider, one) &&
        !identities.has((0,model_identity/* identityKey */.U)((0,sets/* ownedBy */.LW)(one, provider))));
    const groups = [...identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
    const byText = new Map(missing.map((one) => [(0,model_identity/* identityText */.K)(one), one]));
    return [...byText].map(([text, { name }]) => ({
        level: 'error',
        code: 'identity-unknown',
        message: `\`identities\` names \`${text}\`, but does not define it.`,
        hint: (0,near_miss/* didYouMean */.a)(name, groups) ?? 'Define it, or say `external: true` where somebody else keeps it.',
    }));
}
function spellings({ identities }) {
    const byName = Map.groupBy(identities.values(), (one) => (0,model_identity/* identityKey */.U)({ ...one, name: one.name.normalize('NFC').toLowerCase() }));
    const pairs = [...byName.values()].filter((some) => some.length > 1);
    return pairs.map((some) => ({
        level: 'error',
        code: 'identity-spellings',
        message: `These names differ in case alone, or in how their letters are composed, so the provider may take them for one: ${(0,wording/* listed */.KE)(some.map(({ name }) => name), 'and')}.`,
        hint: 'Write the name in one way everywhere.',
    }));
}
function definedTwice(group, first, second) {
    const places = first === second ? `twice in ${first}` : `in ${first} and in ${second}`;
    return {
        level: 'error',
        code: 'identity-defined-twice',
        message: `The members of \`${(0,model_identity/* identityText */.K)(group)}\` must be said in one place, but are said ${places}.`,
        hint: 'Pushing a group replaces its members, so only one list can count: keep one.',
    };
}
function strangeMember(group, member) {
    return {
        level: 'error',
        code: 'identity-of-another-provider',
        message: `The members of \`${(0,model_identity/* identityText */.K)(group)}\` must belong to its provider, but \`${(0,model_identity/* identityText */.K)(member)}\` belongs to another one.`,
        hint: 'Name the user as this provider knows them, and their name elsewhere under `identities.aliases`.',
    };
}
function grantedElsewhere(group) {
    return {
        level: 'error',
        code: 'identity-granted-external',
        message: `\`${(0,model_identity/* identityText */.K)(group)}\` is kept elsewhere, so nothing can be granted to it here: pushing it would replace its members.`,
        hint: 'Define the group here with all its members, or let its keeper grant it.',
    };
}
function grantedUser(identity, user) {
    return {
        level: 'error',
        code: 'identity-granted-user',
        message: `What is granted to \`${(0,model_identity/* identityText */.K)(identity)}\` must be groups, but \`${(0,model_identity/* identityText */.K)(user)}\` is a user.`,
        hint: 'To say that two names are the same person, use `identities.aliases`.',
    };
}

// EXTERNAL MODULE: ./lib/plan/named-identities.js
var named_identities = __webpack_require__(22401);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/settings/identity-settings.js
var identity_settings = __webpack_require__(95089);
// EXTERNAL MODULE: ./lib/settings/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(36379);
// EXTERNAL MODULE: ./lib/settings/schema/identities.js
var identities = __webpack_require__(11371);
// EXTERNAL MODULE: ./lib/settings/schema-problems.js
var schema_problems = __webpack_require__(67423);
;// CONCATENATED MODULE: ./lib/settings/identities-file.js








function parseIdentitiesFile(path, text) {
    return /\.csv$/i.test(path) ? parseCsv(path, text) : parseMapping(path, text);
}
function parseMapping(path, text) {
    const reading = (0,read_yaml/* readYaml */.g)(text);
    if (reading.kind === 'unusable')
        return failed(path, reading.problems);
    const parsed = identities/* identityNamesSchema */.m.safeParse(reading.root.value);
    const problems = [...reading.problems, ...(0,schema_problems/* schemaProblems */.I)(parsed.error?.issues ?? [], reading.root)];
    return parsed.success && !(0,problem/* hasErrors */.C)(problems)
        ? { ok: true, names: (0,identity_settings/* identityNames */.D)(parsed.data) }
        : failed(path, problems);
}
const COLUMNS = ['group', 'member', 'type'];
const KINDS = ['user', 'group', 'virtualGroup'];
function parseCsv(path, text) {
    const read = readRows(text);
    if ('problem' in read)
        return failed(path, [read.problem]);
    const [header, ...lines] = read.rows;
    const names = header?.record.map((name) => name.trim()) ?? [];
    const wrong = headerProblem(names);
    if (wrong)
        return failed(path, [{ ...wrong, line: header?.info.lines ?? 1 }]);
    const problems = [];
    const groups = new Map();
    for (const { record, info } of lines) {
        const at = (column) => record[names.indexOf(column)]?.trim() ?? '';
        const row = readMember(at('group'), at('member'), at('type'), groups);
        if (row)
            problems.push({ ...row, line: info.lines });
    }
    if (problems.length > 0)
        return failed(path, problems);
    return {
        ok: true,
        names: {
            groups: Object.assign(Object.create(null), Object.fromEntries(groups)),
            virtualGroups: Object.create(null),
            users: [],
            aliases: Object.create(null),
            granted: [],
        },
    };
}
const csvRows = schemas/* array */.YOg(schemas/* object */.Ikc({ record: schemas/* array */.YOg(schemas/* string */.YjP()), info: schemas/* object */.Ikc({ lines: schemas/* number */.aig() }) }));
function readRows(text) {
    try {
        const rows = (0,sync/* parse */.qg)(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
        return { rows: csvRows.parse(rows) };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        return { problem: csvProblem(`The file must be CSV, but it cannot be read as such: ${error.message}.`) };
    }
}
function headerProblem(names) {
    const unknown = names.filter((name) => !COLUMNS.includes(name));
    if (names.includes('group') && names.includes('member') && unknown.length === 0)
        return undefined;
    const found = names.length === 0 ? 'there is none' : `it has ${(0,wording/* listed */.KE)(names, 'and')}`;
    return csvProblem(`The first line must name the columns \`group\` and \`member\`, and may name \`type\`, but ${found}.`, 'Begin the file with the line `group,member`.');
}
function readMember(group, name, type, groups) {
    const kind = KINDS.find((known) => known === (type || 'user'));
    if (group === '')
        return csvProblem('A line must name a group, but `group` is empty.');
    if (kind === undefined)
        return csvProblem(`\`type\` must be ${(0,wording/* listed */.KE)(KINDS, 'or')}, but ${(0,wording/* came */.JD)(type)}.`);
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    if (name !== '')
        members.push({ kind, name, external: false });
    return undefined;
}
function csvProblem(message, hint) {
    return { level: 'error', code: 'identities-invalid-csv', message, hint };
}
function failed(path, problems) {
    return { ok: false, problems: problems.map((problem) => ({ ...problem, path })) };
}

;// CONCATENATED MODULE: ./lib/publish/reading/directory.js






async function directoryOfCommit(context, opened, readings) {
    const { settings } = opened.site;
    const { identities, permissions } = settings;
    if (!identities)
        return { directory: undefined, problems: [] };
    const { provider } = identities;
    const file = await identitiesInFile(context, opened, identities);
    const teams = await teamsOf(context, identities);
    const sources = [
        { name: 'the settings', names: identities },
        ...file.sources,
        ...teams.sources,
    ];
    const found = directoryOf(sources, provider);
    const ofSets = permissions ? (0,named_identities/* identitiesOfSets */.L0)(permissions) : [];
    const named = [...ofSets.map((one) => (0,sets/* ownedBy */.LW)(one, provider)), ...namedByItems(readings)];
    const directory = (0,named_identities/* withNamedUsers */.UK)(found.directory, named);
    const external = new Set([...(0,named_identities/* externalKeys */.kS)(ofSets, provider), ...externalMembers(sources, provider)]);
    return {
        directory,
        problems: [
            ...file.problems,
            ...teams.problems,
            ...found.problems,
            ...spellings(directory),
            ...(0,named_identities/* unknownGroups */.rN)(directory, named, external),
        ],
    };
}
async function identitiesInFile({ repository, workingDirectory }, { commit }, { file }) {
    if (file === undefined)
        return { sources: [], problems: [] };
    const path = `${workingDirectory}${file}`;
    const content = await repository.readFile(commit, path);
    if (!content)
        return { sources: [], problems: [missingFile(path)] };
    const decoded = (0,decode_text/* decodeText */.g)(content, path);
    if (!decoded.ok)
        return { sources: [], problems: decoded.problems };
    const parsed = parseIdentitiesFile(path, decoded.text);
    return parsed.ok
        ? { sources: [{ name: `\`${path}\``, names: parsed.names }], problems: [] }
        : { sources: [], problems: parsed.problems };
}
async function teamsOf({ readTeams }, { github }) {
    if (!github)
        return { sources: [], problems: [] };
    const found = await readTeams?.(github);
    if (found?.kind !== 'teams')
        return { sources: [], problems: [found?.problem ?? noTeams()] };
    return { sources: [{ name: 'the teams of GitHub', names: found.names }], problems: found.problems };
}
function namedByItems(readings) {
    const arrays = new Set(readings.map((reading) => {
        if (reading.kind === 'page')
            return reading.page.permissions;
        return reading.kind === 'unchanged' ? reading.recorded.permissions : undefined;
    }));
    const named = [...arrays].flatMap((permissions) => (0,named_identities/* identitiesIn */.Af)(permissions ?? []));
    return new Map(named.map((one) => [(0,model_identity/* identityKey */.U)(one), one])).values().toArray();
}
function externalMembers(sources, provider) {
    const named = sources.flatMap(({ names: { groups, virtualGroups, granted } }) => [
        ...Object.values(groups).flat(),
        ...Object.values(virtualGroups).flat(),
        ...granted.flatMap(({ identity, groups: some }) => [identity, ...some]),
    ]);
    return (0,named_identities/* externalKeys */.kS)(named, provider);
}
function missingFile(path) {
    return {
        level: 'error',
        code: 'identities-file-missing',
        message: `\`identities.file\` names \`${path}\`, which the commit does not hold.`,
        hint: 'Correct the path, which begins at the folder of the settings, or commit the file.',
        path,
    };
}
function noTeams() {
    return {
        level: 'error',
        code: 'github-token-missing',
        message: '`identities.github` takes groups from teams of GitHub, but there is no token to read them with.',
        hint: 'Give the input `github-token` a token that may read the members of the organization; the workflow’s own may not.',
    };
}


/***/ }),

/***/ 44794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ includedReader)
/* harmony export */ });
/* harmony import */ var _pages_includes_expand_includes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47409);
/* harmony import */ var _pages_includes_include_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16062);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10772);
/* harmony import */ var _commit_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60778);




const KEPT = 16 * 1024 * 1024;
function includedReader(context, { site, tree }) {
    let known = new Map();
    let length = 0;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => new Map();
    const rules = (0,_pages_includes_include_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .includeRules */ .C)(site);
    const files = new Map(tree.filter(({ path }) => rules.allows(path)).map((file) => [file.path, file]));
    const read = async (file, text) => {
        if (length > KEPT) {
            known = new Map();
            length = 0;
        }
        for (;;) {
            const needed = (0,_pages_includes_expand_includes_js__WEBPACK_IMPORTED_MODULE_0__/* .neededInclusions */ .z6)(text, file, { generator, included: known, paths: files });
            const paths = needed.filter((path) => !known.has(path));
            if (paths.length === 0)
                return new Map(needed.flatMap((path) => entryOf(known, path)));
            const wanted = paths.map((path) => files.get(path)).filter((found) => found !== undefined);
            for await (const { file: found, content } of (0,_commit_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .U)(context, wanted)) {
                const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g)(content, found.path);
                const included = { ...found, text: decoded.ok ? decoded.text : '', key: rules.keyOf(found) };
                known.set(found.path, included);
                length += included.text.length;
            }
        }
    };
    let last = Promise.resolve();
    return (file, text) => {
        const turn = last.then(() => read(file, text));
        last = turn.catch(() => undefined);
        return turn;
    };
}
function entryOf(known, path) {
    const file = known.get(path);
    return file ? [[path, file]] : [];
}


/***/ }),

/***/ 87032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pageConverter)
/* harmony export */ });
/* harmony import */ var _pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40906);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10772);
/* harmony import */ var _built_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37572);
/* harmony import */ var _included_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44794);




function pageConverter(context, opened, addresses) {
    const { site, paths, moment, configuration } = opened;
    const { settings, workingDirectory, origin } = site;
    const published = [...addresses].map(([path, documentId]) => ({ path, documentId }));
    const pages = [...published, ...(addresses.heldBack ?? [])];
    const { formerly } = addresses;
    const convert = context.conversion.open({
        settings,
        workingDirectory,
        origin,
        configuration,
        paths,
        pages,
        formerly,
        built: context.built?.files,
    });
    const readIncluded = (0,_included_js__WEBPACK_IMPORTED_MODULE_3__/* .includedReader */ ._)(context, opened);
    return async (file, content, how) => {
        const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(content, file.path);
        if (!decoded.ok)
            return undefined;
        const known = opened.kept.of(file, decoded.text) ?? (0,_pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__/* .readPageAgain */ .c)(file, decoded.text, site, moment);
        if (!known)
            return undefined;
        const { page, body } = known;
        const included = await readIncluded(file, body.body);
        const isLookedAt = file.content.body === 'built' || !how?.arePlaced;
        const built = isLookedAt ? await builtOf(context.built, page.documentId, settings.site.url) : undefined;
        return convert({ page, body, ...how, included, built });
    };
}
async function builtOf(built, documentId, siteUrl) {
    const path = built && (0,_built_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .builtFileFor */ .SI)(documentId, built, siteUrl);
    const html = path === undefined ? undefined : await built?.read(path);
    return path === undefined || html === undefined ? undefined : { path, html };
}


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readCommit)
});

// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/model/compact-copy.js
var compact_copy = __webpack_require__(49420);
// EXTERNAL MODULE: ./lib/pages/digest.js
var digest = __webpack_require__(87950);
// EXTERNAL MODULE: ./lib/pages/includes/include-rules.js
var include_rules = __webpack_require__(16062);
// EXTERNAL MODULE: ./lib/pages/links/file-dependencies.js
var file_dependencies = __webpack_require__(41150);
// EXTERNAL MODULE: ./lib/plan/addresses.js
var plan_addresses = __webpack_require__(80127);
// EXTERNAL MODULE: ./lib/plan/cheap-pass.js
var cheap_pass = __webpack_require__(17452);
// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 5 modules
var commit_site = __webpack_require__(60778);
// EXTERNAL MODULE: ./lib/publish/reading/page-converter.js
var page_converter = __webpack_require__(87032);
// EXTERNAL MODULE: ./lib/pages/includes/expand-includes.js
var expand_includes = __webpack_require__(47409);
// EXTERNAL MODULE: ./lib/pages/page-front-matter.js
var page_front_matter = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/pages/text/positions.js
var positions = __webpack_require__(36850);
// EXTERNAL MODULE: ./lib/plan/access/changes.js
var changes = __webpack_require__(69491);
// EXTERNAL MODULE: ./lib/plan/access/strictness.js
var strictness = __webpack_require__(28102);
// EXTERNAL MODULE: ./lib/publish/reading/included.js
var included = __webpack_require__(44794);
;// CONCATENATED MODULE: ./lib/publish/reading/page-includes.js








function includeLooker(context, opened) {
    const { site, paths, moment } = opened;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => [];
    const rules = (0,include_rules/* includeRules */.C)(site);
    const readIncluded = (0,included/* includedReader */._)(context, opened);
    return async (file, content, permissions) => {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        const parsed = decoded.ok ? (0,page_front_matter/* pageFrontMatter */.s)(decoded.text, file.path, site) : undefined;
        if (!parsed?.ok)
            return [];
        const { body, bodyLine } = parsed.frontMatter;
        if (generator.inclusions?.(file, body).length === 0)
            return [];
        const included = await readIncluded(file, body);
        const { asked, missing } = (0,expand_includes/* expandInclusions */.i$)(body, file, generator, included);
        const placeAt = (0,positions/* placeCounter */.M)(body);
        const lineOf = (offset) => placeAt(offset).line + bodyLine - 1;
        const findings = [];
        for (const { offset, paths: candidates } of missing) {
            const path = candidates.find((one) => paths.has(one) && !rules.allows(one));
            if (path !== undefined)
                findings.push({ kind: 'outside', included: path, line: lineOf(offset) });
        }
        for (const [path, offset] of asked) {
            const at = { included: path, line: lineOf(offset) };
            const found = included.get(path);
            if (!found)
                continue;
            const { permissions: own, unpublished } = rules.factsOf(found, moment);
            if (unpublished !== undefined)
                findings.push({ kind: 'unpublished', reason: unpublished, ...at });
            if (own.kind === 'error')
                findings.push({ kind: 'unclear', problems: own.problems, ...at });
            const pair = { ofPage: permissions ?? null, ofFile: own.kind === 'permissions' ? own.permissions : null };
            if (own.kind !== 'error' && !isPlainlyFine(pair))
                findings.push({ kind: 'permissions', ...pair, ...at });
        }
        return findings;
    };
}
function isPlainlyFine({ ofPage, ofFile }) {
    return (0,changes/* canonicalText */.A)(ofPage) === (0,changes/* canonicalText */.A)(ofFile) || (0,strictness/* isAtLeastAsStrict */.O)({ before: ofFile, after: ofPage });
}

// EXTERNAL MODULE: ./lib/publish/reading/read-file.js + 1 modules
var read_file = __webpack_require__(34494);
;// CONCATENATED MODULE: ./lib/publish/reading/read-commit.js











async function readCommit(context, opened, record) {
    const filesHold = (0,file_dependencies/* fileKeyCheck */.Ao)(opened.tree, (0,include_rules/* includeRules */.C)(opened.site).keyOf);
    const known = { record, now: opened.moment, filesHold };
    const digestOf = (0,digest/* settingsDigests */.fH)(opened.site);
    const first = opened.files.map((file) => {
        const unread = { file, settings: digestOf(file) };
        return (0,cheap_pass/* knownReading */.uo)(unread, known) ?? unread;
    });
    const problems = [];
    const unknown = first.filter((entry) => !('kind' in entry));
    const includes = new Map();
    const read = await readAll(context, opened, unknown, { problems, includes });
    const holdsOld = ({ path }) => record.items.get(path)?.some(({ files = [] }) => !filesHold(files));
    const readings = first.map((entry) => {
        if ('kind' in entry)
            return entry;
        const reading = orThrow(read.get(entry.file.path));
        return reading.kind === 'page' && holdsOld(reading.file) ? { ...reading, stale: 'files' } : reading;
    });
    return { readings: await relink(context, opened, readings, record), problems, includes };
}
async function readAll(context, opened, unread, { problems, includes }) {
    const settings = new Map(unread.map((entry) => [entry.file.path, entry.settings]));
    const readings = new Map();
    const look = includeLooker(context, opened);
    const tell = (done) => context.logger.progress(done, unread.length, 'files read');
    tell(0);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, unread.map((entry) => entry.file))) {
        const { reading, warnings } = (0,read_file/* readFile */.T)(opened, { file, settings: settings.get(file.path) ?? '' }, content);
        readings.set(file.path, reading);
        tell(readings.size);
        (0,append/* append */.B)(problems, (0,compact_copy/* compactCopy */.R)(warnings));
        if (reading.kind !== 'page')
            continue;
        const found = await look(file, content, reading.page.permissions);
        if (found.length > 0)
            includes.set(file.path, (0,compact_copy/* compactCopy */.R)(found));
    }
    return readings;
}
async function relink(context, opened, readings, record) {
    if (isAllKnown(readings, record))
        return readings;
    const addresses = (0,plan_addresses/* addressBook */.m1)(readings, record);
    const changed = (0,plan_addresses/* changedAddresses */.nt)((0,plan_addresses/* recordedAddresses */.j0)(record), addresses);
    if (changed.size === 0 || record.items.size === 0)
        return readings;
    const isChanged = (key) => changed.has(key);
    const suspects = readings
        .flatMap((reading) => suspectOf(reading, record) ?? [])
        .filter(({ recorded }) => recorded.links?.some(isChanged) ?? true);
    if (suspects.length === 0)
        return readings;
    const convert = (0,page_converter/* pageConverter */.w)(context, opened, addresses);
    const relinked = new Map();
    for await (const { file: suspect, content } of (0,commit_site/* readFiles */.U)(context, suspects)) {
        const { reading } = (0,read_file/* readFile */.T)(opened, { file: suspect, settings: suspect.settings }, content);
        if (reading.kind !== 'page')
            continue;
        if (suspect.recorded.links || (await convert(suspect, content))?.links.some(isChanged)) {
            relinked.set(suspect.path, { ...reading, stale: 'links' });
        }
    }
    return readings.map((reading) => relinked.get(reading.file.path) ?? reading);
}
function isAllKnown(readings, record) {
    const unchanged = readings.filter(({ kind }) => kind === 'unchanged').length;
    return unchanged === record.items.size && readings.every(({ kind }) => kind === 'unchanged' || kind === 'skipped');
}
function suspectOf(reading, record) {
    const { file, settings } = reading;
    if (file.content.body === 'built')
        return undefined;
    if (reading.kind === 'unchanged')
        return { ...file, settings, recorded: reading.recorded };
    if (reading.kind !== 'page' || reading.stale)
        return undefined;
    const { documentId, digest } = reading.page;
    const recorded = record.items.get(file.path)?.find((line) => line.id === documentId && line.digest === digest);
    return recorded && { ...file, settings, recorded };
}
function orThrow(reading) {
    if (!reading)
        throw new Error('git answered for fewer files than it was asked for.');
    return reading;
}


/***/ }),

/***/ 34494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readFile)
});

;// CONCATENATED MODULE: ./lib/pages/page-size.js
const MOST_PAGE_BYTES = 64 * 1024 * 1024;
function tooLargePage(bytes, path, most = MOST_PAGE_BYTES) {
    if (bytes <= most)
        return undefined;
    return {
        level: 'error',
        code: 'page-too-large',
        message: `A page may have ${megabytes(most)} MB, but this file has ${megabytes(bytes)} MB, so it is not published.`,
        hint: 'Split it, or keep it out with `exclude` of its `content` entry.',
        path,
    };
}
function emptyPage(text, path) {
    if (text.trim() !== '')
        return [];
    return [
        {
            level: 'warning',
            code: 'page-empty',
            message: 'The file is empty, so its page can be found by its title alone, which is made from the name of the file.',
            hint: 'Write something into it, or keep it out with `exclude` of its `content` entry or `draft: true`.',
            path,
            line: 1,
        },
    ];
}
function megabytes(bytes) {
    return (bytes / (1024 * 1024)).toFixed(0);
}

// EXTERNAL MODULE: ./lib/pages/read-page.js + 1 modules
var read_page = __webpack_require__(40906);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/pages/text/similarity.js
var similarity = __webpack_require__(87939);
;// CONCATENATED MODULE: ./lib/publish/reading/read-file.js




function readFile(opened, { file, settings }, content) {
    const tooLarge = tooLargePage(content.length, file.path);
    if (tooLarge)
        return { reading: { kind: 'error', file, settings, problems: [tooLarge] }, warnings: [] };
    const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
    if (!decoded.ok)
        return { reading: { kind: 'error', file, settings, problems: decoded.problems }, warnings: [] };
    const sketch = (0,similarity/* sketchOf */.Mn)(decoded.text);
    const result = (0,read_page/* readPage */.S)(file, decoded.text, opened.site, opened.moment);
    const problems = [...decoded.problems, ...result.problems];
    if (result.kind === 'error') {
        return {
            reading: { kind: 'error', file, settings, problems, documentId: result.documentId, sketch },
            warnings: [],
        };
    }
    if (result.kind === 'unpublished') {
        const { reason, until, documentId } = result;
        return { reading: { kind: 'unpublished', file, settings, reason, until, documentId }, warnings: problems };
    }
    const { page } = result;
    opened.kept.keep(decoded.text, result);
    return {
        reading: { kind: 'page', file, settings, page: planned(page), sketch, bytes: content.length },
        warnings: [...emptyPage(decoded.text, file.path), ...problems],
    };
}
function planned({ documentId, digest, until, permissions, title, ownId, formerly, metadata }) {
    const isDated = metadata.date !== undefined;
    return {
        documentId,
        digest,
        formerly,
        until,
        permissions,
        title: title && textAlone(title),
        ownId: ownId && textAlone(ownId),
        isDated,
    };
}
function textAlone(text) {
    return Buffer.from(text, 'utf8').toString('utf8');
}


/***/ })

};
