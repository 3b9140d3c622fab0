export const id = 947;
export const ids = [947];
export const modules = {

/***/ 73799:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _process_quiet_warnings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18475);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _pages_built_built_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45184);
/* harmony import */ var _pages_conversion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72492);
/* harmony import */ var _pages_markdown_load_parser_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58701);
/* harmony import */ var _pages_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28329);







const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
if (!port)
    throw new Error('This module must be started as a worker, but it was loaded in the main thread.');
const parser = await (0,_pages_markdown_load_parser_js__WEBPACK_IMPORTED_MODULE_5__/* .loadParser */ .q)();
const markdown = (0,_pages_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .createMarkdown */ .S)(parser);
const digestOf = (0,_pages_built_built_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .builtDigests */ .G)();
let convert;
port.on('message', (message) => {
    const given = answer(message);
    const { deflated } = given.kind === 'item' ? given.item : {};
    port.postMessage(given, deflated ? [deflated.buffer] : []);
});
function answer(message) {
    if (message.kind === 'load')
        return { kind: 'ready', slowBecause: parser.insteadBecause };
    if (message.kind === 'site') {
        convert = (0,_pages_conversion_js__WEBPACK_IMPORTED_MODULE_4__/* .createSiteConverter */ .o)(message.site, markdown);
        return { kind: 'ready', slowBecause: parser.insteadBecause };
    }
    if (message.kind === 'built')
        return { kind: 'built', digest: digestOf(message.text) };
    if (!convert)
        throw new Error('The worker must be told of a site before its first page, but it was not.');
    const item = convert(message.input);
    if (!message.input.isSent)
        return { kind: 'item', item };
    return { kind: 'item', item: { ...item, deflated: new Uint8Array((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateSync)(item.html)) } };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 27925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
function append(list, more) {
    for (const one of more)
        list.push(one);
}


/***/ }),

/***/ 16886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function canonicalJson(value) {
    return JSON.stringify(sorted(value)) ?? 'null';
}
const HASH_BYTES = 16;
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, HASH_BYTES);
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    if ('toJSON' in value && typeof value.toJSON === 'function')
        return value.toJSON();
    const entries = Object.entries(value).map(([key, entry]) => [key, sorted(entry)]);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

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

/***/ 45184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ builtDigests)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46275);
/* harmony import */ var _built_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50186);



function builtDigests() {
    const readerOf = (0,_built_page_js__WEBPACK_IMPORTED_MODULE_1__/* .builtPageReaders */ .U)();
    return ({ generator, main, documentId, html }) => {
        try {
            const page = readerOf(generator, main)(html, documentId);
            if (page.kind === 'no-main')
                return page;
            const { heading, headingAbove, documentTitle, body } = page;
            const title = heading ?? [headingAbove ?? '', documentTitle];
            return { kind: 'digest', digest: (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([title, body.html]), isEmpty: isEmpty(body) };
        }
        catch (error) {
            return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
        }
    };
}
function isEmpty({ headings, shape, html }) {
    return headings.length === 0 && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z)(shape.text).length === 0 && !html.includes('<img');
}


/***/ }),

/***/ 25757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   n: () => (/* binding */ takeContent)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18816);
/* harmony import */ var _permissions_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92407);


function takeContent(files, content, workingDirectory) {
    const entries = content.map((entry) => ({ entry, base: baseOf(entry, workingDirectory), matches: matcherOf(entry) }));
    return files.flatMap((file) => {
        const taker = entries.find(({ base, matches }) => file.path.startsWith(base) && matches(file.path.slice(base.length)));
        return taker ? [{ ...file, content: taker.entry, rootPath: file.path.slice(taker.base.length) }] : [];
    });
}
function baseOf(entry, workingDirectory) {
    return entry.root === '' ? workingDirectory : `${workingDirectory}${entry.root}/`;
}
function matcherOf(entry) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(entry.include, { ignore: entry.exclude.flatMap(_permissions_path_matcher_js__WEBPACK_IMPORTED_MODULE_1__/* .bothMeanings */ .q) });
}


/***/ }),

/***/ 72492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createSiteConverter)
});

// EXTERNAL MODULE: ./lib/pages/built/built-addresses.js
var built_addresses = __webpack_require__(69790);
// EXTERNAL MODULE: ./lib/pages/convert-page.js + 2 modules
var convert_page = __webpack_require__(24961);
// EXTERNAL MODULE: ./lib/pages/generators/generators.js + 63 modules
var generators = __webpack_require__(96269);
// EXTERNAL MODULE: ./lib/pages/links/file-dependencies.js
var file_dependencies = __webpack_require__(41150);
// EXTERNAL MODULE: ./lib/pages/content.js
var pages_content = __webpack_require__(25757);
;// CONCATENATED MODULE: ./lib/pages/links/left-out-pages.js

const UNREAD = {
    present: true,
    data: Object.create(null),
    body: '',
    bodyLine: 1,
    placeOf: () => undefined,
};
const LATEST = new Date(8.64e15);
function leftOutPages(files, site) {
    const { settings, workingDirectory, generator } = site;
    const roots = settings.content.map((content) => ({ content, base: (0,pages_content/* baseOf */.b)(content, workingDirectory) }));
    return (path) => {
        const root = files.has(path) ? roots.find(({ base }) => path.startsWith(base)) : undefined;
        const isLeft = root && (0,pages_content/* takeContent */.n)([{ path, blob: '' }], settings.content, workingDirectory).length === 0;
        if (!isLeft)
            return undefined;
        const file = { path, blob: '', content: root.content, rootPath: path.slice(root.base.length) };
        if (!generator.takes(file))
            return undefined;
        const placement = generator.place(file, UNREAD, LATEST);
        return placement.kind === 'page' ? placement.documentId : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/pages/links/link-answers.js
const KEPT = 20_000;
class LinkAnswers {
    #known = new Map();
    for(href, scope, find) {
        if (!/^\/(?![\\/])/.test(href))
            return find(href);
        const key = scope + href;
        const known = this.#known.get(key);
        if (known)
            return known;
        if (this.#known.size >= KEPT)
            this.#known = new Map();
        const answer = find(href);
        this.#known.set(key, answer);
        return answer;
    }
}

// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
// EXTERNAL MODULE: ./lib/pages/text/joined-path.js
var joined_path = __webpack_require__(48889);
;// CONCATENATED MODULE: ./lib/pages/links/link-places.js



const NO_RULES = {};
function linkFoldersOf(site) {
    const { settings, workingDirectory, generator } = site;
    const known = new Map();
    return (file) => {
        const { content } = file;
        const rules = generator.linkRules?.(file) ?? NO_RULES;
        const roots = rules.roots ?? generator.servedFolders ?? [];
        const key = `${content.root} ${content.prefix}`;
        const published = known.get(key) ?? publishedFolders(content, site);
        known.set(key, published);
        return {
            rules,
            own: (0,joined_path/* folderOf */.y)(file.path),
            roots: [...new Set([...roots, (0,pages_content/* baseOf */.b)(content, workingDirectory), workingDirectory])],
            published,
            siteUrl: settings.site.url,
        };
    };
}
function publishedFolders(content, { settings, workingDirectory, generator }) {
    const served = generator.servedFolders ?? [];
    const entries = [content, ...settings.content];
    return once([
        ...served.map((base) => ({ base, at: generator.servedAt?.(base) ?? '/' })),
        ...entries.map((entry) => ({ base: (0,pages_content/* baseOf */.b)(entry, workingDirectory), at: entry.prefix })),
        { base: workingDirectory, at: '/' },
    ]);
}
function once(folders) {
    return [...new Map(folders.toReversed().map((folder) => [folder.base, folder])).values()].toReversed();
}
function belowBase(path, siteUrl) {
    const base = basePathOf(siteUrl);
    return base !== '/' && path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}
let lastUrl = '';
let lastBase = '/';
function basePathOf(siteUrl) {
    if (siteUrl !== lastUrl) {
        lastBase = new URL(siteUrl).pathname;
        lastUrl = siteUrl;
    }
    return lastBase;
}
function placesOf(path, folders) {
    const places = placesIn(path, folders);
    const below = path.startsWith('/') ? belowBase(path, folders.siteUrl) : undefined;
    return below === undefined ? places : [...places, ...placesIn(below, folders)];
}
function placesIn(path, { rules, own, roots }) {
    if (path.startsWith('/'))
        return joined(roots, path);
    const alias = rules.aliases && Object.keys(rules.aliases).find((prefix) => path.startsWith(prefix));
    if (alias !== undefined)
        return joined(rules.aliases?.[alias] ?? [], path.slice(alias.length));
    if (rules.besides === undefined || path.startsWith('.'))
        return joined([own], path);
    return joined([own, ...rules.besides], path);
}
function joined(folders, path) {
    return folders.map((folder) => (0,joined_path/* joinedPath */.F)(folder, path)).filter((place) => place !== undefined);
}
function placesNaming(path) {
    const places = [{ place: path, rank: 0 }];
    const extension = link_keys/* PAGE_EXTENSIONS */.PD.findIndex((one) => path.endsWith(one));
    if (extension < 0)
        return places;
    const stem = path.slice(0, -(link_keys/* PAGE_EXTENSIONS */.PD[extension] ?? '').length);
    places.push({ place: stem, rank: 1 + extension });
    const name = link_keys/* INDEX_NAMES */.UP.indexOf(stem.slice(stem.lastIndexOf('/') + 1));
    if (name >= 0) {
        const rank = 1 + link_keys/* PAGE_EXTENSIONS */.PD.length * (1 + name) + extension;
        places.push({ place: stem.slice(0, Math.max(0, stem.lastIndexOf('/'))), rank });
    }
    return places;
}
function isPageFile(path) {
    return link_keys/* PAGE_EXTENSIONS */.PD.some((extension) => path.endsWith(extension));
}
function publicPlace(path, { published, siteUrl }) {
    const { base, at } = published.find((folder) => path.startsWith(folder.base)) ?? { base: '', at: '/' };
    const below = at + path.slice(base.length);
    return absoluteFrom(relative(below.split('/').map(encodeURIComponent).join('/')), siteUrl);
}
function placesAt(url, { published, siteUrl }) {
    if (!url.startsWith(siteUrl))
        return [];
    const path = `/${decoded(url.slice(siteUrl.length)).replace(/\/+$/, '')}`;
    const places = [];
    for (const { base, at } of published)
        if (path.startsWith(at))
            places.push(base + path.slice(at.length));
    return places;
}
function relative(href) {
    return `./${href.replace(/^[\\/]+/, '')}`;
}
function absoluteFrom(href, base) {
    return URL.parse(href, base)?.href ?? href;
}
function decoded(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/pages/links/link-addresses.js

function addressesOf({ path, href }, { documentId, folders: { rules, siteUrl } }) {
    const ofHost = bare(absoluteFrom(href, documentId));
    if (!path.startsWith('/'))
        return [ofHost];
    const ofSite = bare(absoluteFrom(relative(href), siteUrl));
    const both = ofHost === ofSite ? [ofHost] : rules.fromSite ? [ofSite, ofHost] : [ofHost, ofSite];
    const { languageFolder = '' } = rules;
    return languageFolder === '' ? both : [bare(absoluteFrom(relative(href), siteUrl + languageFolder)), ...both];
}
function bare(url) {
    const end = url.search(/[?#]/);
    return end < 0 ? url : url.slice(0, end);
}
function writtenAddress({ path, href }, { documentId, folders: { rules, siteUrl } }) {
    if (!rules.fromSite || !path.startsWith('/'))
        return absoluteFrom(href, documentId);
    const isWhole = absoluteFrom(href, documentId).startsWith(siteUrl);
    return isWhole ? absoluteFrom(href, documentId) : absoluteFrom(relative(href), siteUrl);
}

;// CONCATENATED MODULE: ./lib/pages/links/site-book.js


function booksOf(pages, site) {
    const all = [...pages];
    return {
        published: bookOf(all.filter((page) => page.unpublished === undefined), site),
        heldBack: bookOf(all.filter((page) => page.unpublished !== undefined), site),
    };
}
function bookOf(pages, site) {
    const entries = (keyOf) => pages.flatMap((page) => (page.documentId === undefined ? [] : [[keyOf(page.documentId), page]]));
    return {
        byPlace: byPlace(pages),
        byAddress: new Map([...entries(link_keys/* plainAddress */.n7), ...entries((documentId) => documentId)]),
        byLowerAddress: new Map(site.settings.site.generator === 'hugo' ? entries((documentId) => (0,link_keys/* plainAddress */.n7)(documentId).toLowerCase()) : []),
    };
}
function byPlace(pages) {
    const best = new Map();
    for (const page of pages) {
        for (const { place, rank } of placesNaming(page.path)) {
            const known = best.get(place);
            if (known === undefined || rank <= known.rank)
                best.set(place, { page, rank });
        }
    }
    return new Map([...best].map(([place, { page }]) => [place, page]));
}
function pageAt(address, book) {
    const exact = book.byAddress.get(address);
    if (exact !== undefined)
        return exact;
    const plain = (0,link_keys/* plainAddress */.n7)(address);
    return (book.byAddress.get(plain) ??
        (book.byLowerAddress.size > 0 ? book.byLowerAddress.get(plain.toLowerCase()) : undefined));
}

;// CONCATENATED MODULE: ./lib/pages/links/link-rules.js



const OF_FILES = [pageByPath, pageByAddress, leftOutPage, heldBackPage];
const OF_ADDRESSES = [pageByAddress, fileByAddress, pageByPath, fileByPath, heldBackPage];
function resolveLink(href, kind, from) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0];
    if (scheme !== undefined)
        return { target: { kind: 'url', url: withScheme(scheme, href, from) } };
    if (/^[\\/]{2}/.test(href))
        return { target: { kind: 'url', url: absoluteFrom(href, from.documentId) } };
    const link = takeApart(href, kind);
    if (link.path === '')
        return { target: toPage(from.documentId, link.tail) };
    if (isPageFile(link.path))
        return { target: firstOf(OF_FILES, link, from) ?? nowhere(link, from) };
    const named = namedFirst(link, from);
    if (named)
        return { target: named, inHtml: otherInHtml(link, named, from) };
    return { target: firstOf(OF_ADDRESSES, link, from) ?? nowhere(link, from) };
}
function firstOf(rules, link, from) {
    for (const rule of rules) {
        const target = rule(link, from);
        if (target)
            return target;
    }
    return undefined;
}
function withScheme(scheme, href, { folders: { rules, siteUrl } }) {
    const path = rules.pathname ? /^pathname:\/\/(\/?[^/].*)?$/is.exec(href) : null;
    if (path)
        return absoluteFrom(relative(path[1] ?? ''), siteUrl + (rules.languageFolder ?? ''));
    return scheme.toLowerCase() + href.slice(scheme.length);
}
function takeApart(href, kind) {
    const end = href.search(/[?#]/);
    const path = end < 0 ? href : href.slice(0, end);
    return { path: decoded(path).replaceAll('\\', '/'), tail: href.slice(path.length), href, kind };
}
function toPage(documentId, tail) {
    return { kind: 'page', url: documentId + tail, documentId };
}
function namedFirst(link, from) {
    const { pathFirst } = from.folders.rules;
    if (pathFirst === 'pages')
        return /^[./]*$/.test(link.path) ? undefined : pageByPath(link, from);
    const isAsked = pathFirst === 'files' || (pathFirst === 'images' && link.kind === 'image');
    return isAsked && !link.path.startsWith('/') ? fileByPath(link, from) : undefined;
}
function otherInHtml(link, named, from) {
    if (from.folders.rules.pathFirst === 'images')
        return undefined;
    const quiet = { ...from, consult: () => undefined, consultFile: () => undefined };
    const found = pageByAddress(link, quiet) ?? fileByAddress(link, quiet);
    if (!found || found.url === named.url)
        return undefined;
    return pageByAddress(link, from) ?? fileByAddress(link, from);
}
function pageByPath(link, from) {
    const page = foundByPath(link, from, from.addresses.published);
    return page && toPage(page.documentId, link.tail);
}
function foundByPath({ path }, from, book) {
    const { translations } = from.folders.rules;
    for (const named of placesOf(path, from.folders)) {
        for (const place of translations?.(named) ?? [named]) {
            from.consult(place);
            const found = book.byPlace.get(place);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function pageByAddress(link, from) {
    const page = foundByAddress(link, from, from.addresses.published);
    return page && toPage(page.documentId, link.tail);
}
function foundByAddress(link, from, book) {
    for (const address of addressesOf(link, from)) {
        from.consult(address);
        const page = pageAt(address, book);
        if (page !== undefined)
            return page;
    }
    return undefined;
}
function fileByPath({ path, tail }, from) {
    const place = presentAmong(placesOf(path, from.folders), from);
    return place === undefined ? undefined : { kind: 'url', url: publicPlace(place, from.folders) + tail };
}
function fileByAddress(link, from) {
    const { files } = from.addresses;
    for (const address of addressesOf(link, from)) {
        const places = placesAt(address, from.folders);
        const isThere = presentAmong(places, from) !== undefined ||
            places.some((place) => files.has(`${place}/index.html`.replace(/^\//, '')));
        if (isThere)
            return { kind: 'url', url: address + link.tail };
    }
    return undefined;
}
function presentAmong(places, { addresses: { files }, consultFile }) {
    for (const place of places) {
        if (isPageFile(place))
            continue;
        const isThere = files.has(place);
        if (isThere || /\.\w+$/.test(place))
            consultFile(place, isThere);
        if (isThere)
            return place;
    }
    return undefined;
}
function heldBackPage(link, from) {
    const { heldBack } = from.addresses;
    const page = isPageFile(link.path)
        ? (foundByPath(link, from, heldBack) ?? foundByAddress(link, from, heldBack))
        : (foundByAddress(link, from, heldBack) ?? foundByPath(link, from, heldBack));
    return page && { kind: 'unpublished', url: writtenAddress(link, from), page };
}
function leftOutPage(link, from) {
    const { translations } = from.folders.rules;
    for (const named of placesOf(link.path, from.folders)) {
        for (const place of translations?.(named) ?? [named]) {
            const url = from.addresses.leftOut(place);
            from.consultFile(place, from.addresses.files.has(place));
            if (url !== undefined)
                return { kind: 'url', url: url + link.tail };
        }
    }
    return undefined;
}
function nowhere(link, from) {
    const url = writtenAddress(link, from);
    const isOpen = !isPageFile(link.path) && (from.addresses.mayBeThere(url) || isTemplated(link, from));
    return { kind: isOpen ? 'url' : 'missing', url };
}
function isTemplated({ path, kind }, { folders }) {
    return folders.rules.templated === true && kind === 'link' && /^\w[\w-]*(?:\/[\w-]+)*\/?$/.test(path);
}

;// CONCATENATED MODULE: ./lib/pages/links/unknown-addresses.js


function unknownAddresses({ settings, generator }, { formerly = new Set(), isBuilt = () => false }) {
    const { url: siteUrl, generator: name } = settings.site;
    const site = (0,link_keys/* plainAddress */.n7)(siteUrl);
    const prefixes = settings.content.map(({ prefix }) => prefix.slice(1));
    const isOutside = name !== 'plain' || prefixes.includes('') ? () => false : outsideOf(prefixes);
    return (url) => {
        const address = url.split(/[?#]/, 1)[0] ?? url;
        const plain = (0,link_keys/* plainAddress */.n7)(address);
        if (plain === site)
            return true;
        if (!address.startsWith(siteUrl) || formerly.has((0,link_keys/* linkKey */.Sg)(address)))
            return true;
        const path = decoded(plain.slice(siteUrl.length));
        return isOutside(path) || generator.otherAddresses?.(path) === true || isBuilt(address);
    };
}
function outsideOf(prefixes) {
    return (path) => !prefixes.some((prefix) => `${path}/`.startsWith(decoded(prefix)));
}

;// CONCATENATED MODULE: ./lib/pages/links/link-resolver.js









function createSiteMap(pages, files, site, others = {}) {
    const addresses = {
        ...booksOf(pages, site),
        files,
        leftOut: leftOutPages(files, site),
        mayBeThere: unknownAddresses(site, others),
    };
    const answers = new LinkAnswers();
    const foldersOf = linkFoldersOf(site);
    const scopeOf = scopes();
    return {
        resolverFor(file, documentId) {
            const folders = foldersOf(file);
            const origin = { documentId, folders, addresses };
            return createResolver(origin, answers, `${scopeOf(folders)} ${file.content.root} ${file.content.prefix} `);
        },
    };
}
function scopes() {
    const known = new Map();
    return ({ rules }) => {
        const found = known.get(rules) ?? known.size;
        known.set(rules, found);
        return found;
    };
}
function createResolver(origin, answers, scope) {
    const keys = new Set();
    const fileKeys = new Set();
    return {
        resolve(written, kind = 'link', isInHtml = () => false) {
            const answer = answers.for(written.trim(), scope, (href) => answerTo(href, kind, origin));
            for (const key of answer.keys)
                keys.add(key);
            for (const key of answer.fileKeys)
                fileKeys.add(key);
            return answer.inHtml !== undefined && isInHtml() ? answer.inHtml : answer.target;
        },
        dependencies: () => [...keys].sort(),
        fileDependencies: () => [...fileKeys].sort(),
    };
}
function answerTo(href, kind, origin) {
    const keys = new Set();
    const fileKeys = new Set();
    const from = {
        ...origin,
        consult: (address) => keys.add((0,link_keys/* linkKey */.Sg)(address)),
        consultFile: (path, isThere) => fileKeys.add(isThere ? (0,file_dependencies/* presentFile */.cA)(path) : (0,file_dependencies/* absentFile */._P)(path)),
    };
    return { ...resolveLink(href, kind, from), keys, fileKeys };
}

;// CONCATENATED MODULE: ./lib/pages/conversion.js




function createSiteConverter(site, markdown) {
    const { settings, workingDirectory, origin, configuration, paths, pages, formerly, built } = site;
    const kind = (0,generators/* generatorKind */.i)(settings.site.generator);
    const { generator } = kind.create({ settings, workingDirectory, configuration, paths });
    const bodySite = { settings, workingDirectory, origin, generator };
    const isBuilt = (address) => built !== undefined && (0,built_addresses/* builtFileOf */.k5)(address, settings.site.url, (path) => built.has(path)) !== undefined;
    const siteMap = createSiteMap(pages, paths, bodySite, { formerly, isBuilt });
    const convert = (0,convert_page/* createConverter */.x)(markdown);
    return (input) => {
        const { file, documentId } = input.page;
        return convert({ ...input, site: bodySite, resolver: siteMap.resolverFor(file, documentId) });
    };
}


/***/ }),

/***/ 18816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function globMatcher(globs, options = {}) {
    const { ignore = [], dot = false, nonegate = false } = options;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { ignore: [...ignore], dot, nonegate, flags: 's' });
}


/***/ }),

/***/ 58701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ loadParser)
});

// EXTERNAL MODULE: ./node_modules/remark/index.js + 53 modules
var remark = __webpack_require__(2888);
// EXTERNAL MODULE: ./node_modules/remark-definition-list/lib/index.js + 5 modules
var lib = __webpack_require__(86465);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 17 modules
var remark_gfm_lib = __webpack_require__(26550);
// EXTERNAL MODULE: ./node_modules/remark-math/lib/index.js + 4 modules
var remark_math_lib = __webpack_require__(52143);
// EXTERNAL MODULE: ./node_modules/remark-mdx/lib/index.js + 25 modules
var remark_mdx_lib = __webpack_require__(76891);
// EXTERNAL MODULE: ./lib/pages/text/lines.js
var text_lines = __webpack_require__(23905);
;// CONCATENATED MODULE: ./lib/pages/markdown/broken-tags.js

const BROKEN = /<\/[A-Za-z][A-Za-z0-9-]{0,100}[ \t]*\r?\n[ \t]*>/;
const HEAD = /<\/[A-Za-z][A-Za-z0-9-]{0,100}[ \t]*\r?$/;
const TAIL = /^[ \t]*>/;
function hasBrokenTag(markdown) {
    if (!BROKEN.test(markdown))
        return false;
    const lines = [...(0,text_lines/* linesOf */.D)(markdown)].map(({ text, fenced }) => (fenced ? '' : text));
    return BROKEN.test(lines.join('\n'));
}
const BLOCK = /^ {0,3}<\/?(?:address|article|aside|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i;
function withJoinedTags(markdown) {
    if (!BROKEN.test(markdown))
        return markdown;
    const joined = [];
    let isOpen = false;
    let isBlock = false;
    let isBlank = true;
    for (const { text, fenced } of (0,text_lines/* linesOf */.D)(markdown)) {
        const before = joined.at(-1) ?? '';
        if (isOpen && !fenced && TAIL.test(text)) {
            const mayBeOther = /^ {0,3}>/.test(text) || /`|^[ \t]*>/.test(before);
            if (mayBeOther && !isBlock)
                return undefined;
            joined[joined.length - 1] = before.trimEnd() + text.trimStart();
        }
        else {
            if (isBlank)
                isBlock = BLOCK.test(text);
            joined.push(text);
        }
        isBlank = text.trim() === '';
        isOpen = !fenced && HEAD.test(text);
    }
    return joined.join('\n');
}

;// CONCATENATED MODULE: ./lib/pages/markdown/load-parser.js






const PLAIN = { mdx: false, definitionLists: false, math: 'none' };
async function loadParser(load = importSatteri) {
    try {
        const parser = fastParser(await load());
        parser.parse('word', PLAIN);
        return parser;
    }
    catch (error) {
        return { ...slowParser(), insteadBecause: error instanceof Error ? error.message : String(error) };
    }
}
function importSatteri() {
    return import(/* webpackIgnore: true */ 'satteri');
}
function fastParser({ markdownToMdast, mdxToMdast, markdownToHtml }) {
    const reference = slowParser();
    return {
        name: 'satteri',
        parse(markdown, syntax) {
            if (hasBrokenTag(markdown))
                return reference.parse(markdown, syntax);
            const options = { features: satteriFeatures(syntax) };
            return rootOf(syntax.mdx ? mdxToMdast(markdown, options) : markdownToMdast(markdown, options));
        },
        toHtml(markdown, syntax, rawHtml) {
            const readable = withJoinedTags(markdown);
            if (readable === undefined)
                return undefined;
            const gfm = { footnotes: { clobberPrefix: '' } };
            return markdownToHtml(readable, { features: { ...satteriFeatures(syntax), gfm, rawHtml } }).html;
        },
    };
}
function satteriFeatures({ definitionLists, math }) {
    const dollars = math === 'none' ? false : { singleDollarTextMath: math === 'single' };
    return { gfm: true, frontmatter: false, math: dollars, definitionList: definitionLists };
}
function slowParser() {
    const processors = new Map();
    return {
        name: 'remark-parse',
        parse(markdown, syntax) {
            const key = JSON.stringify(syntax);
            const parse = processors.get(key) ?? slowProcessor(syntax);
            processors.set(key, parse);
            return parse(markdown);
        },
    };
}
function slowProcessor({ mdx, definitionLists, math }) {
    const processor = (0,remark/* remark */.V)().use(remark_gfm_lib/* default */.A);
    if (mdx)
        processor.use(remark_mdx_lib/* default */.A);
    if (definitionLists)
        processor.use(lib/* remarkDefinitionList */.ui);
    if (math !== 'none')
        processor.use(remark_math_lib/* default */.A, { singleDollarTextMath: math === 'single' });
    processor.freeze();
    return (markdown) => processor.parse(markdown);
}
function rootOf(node) {
    if (!isRoot(node))
        throw new TypeError(`The parser must give a root, but gave \`${node.type}\`.`);
    return node;
}
function isRoot(node) {
    return node.type === 'root';
}


/***/ }),

/***/ 28329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createMarkdown)
});

// EXTERNAL MODULE: ./node_modules/rehype-raw/lib/index.js + 9 modules
var lib = __webpack_require__(10625);
// EXTERNAL MODULE: ./node_modules/rehype-sanitize/lib/index.js + 2 modules
var rehype_sanitize_lib = __webpack_require__(6094);
// EXTERNAL MODULE: ./node_modules/rehype-stringify/lib/index.js + 13 modules
var rehype_stringify_lib = __webpack_require__(37375);
// EXTERNAL MODULE: ./node_modules/remark/index.js + 53 modules
var remark = __webpack_require__(2888);
// EXTERNAL MODULE: ./node_modules/remark-rehype/lib/index.js + 30 modules
var remark_rehype_lib = __webpack_require__(65993);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 6 modules
var unified_lib = __webpack_require__(1529);
// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var unist_util_visit_lib = __webpack_require__(73617);
// EXTERNAL MODULE: ./lib/pages/markdown/body-shape.js
var body_shape = __webpack_require__(38434);
// EXTERNAL MODULE: ./lib/pages/markdown/callouts.js
var callouts = __webpack_require__(98323);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(84146);
// EXTERNAL MODULE: ./lib/pages/markdown/heading-ids.js
var heading_ids = __webpack_require__(35065);
;// CONCATENATED MODULE: ./lib/pages/markdown/mdx.js



const JSX_HANDLERS = {
    mdxjsEsm: () => undefined,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxJsxFlowElement: (state, node) => jsx(state, node, 'flow'),
    mdxJsxTextElement: (state, node) => jsx(state, node, 'text'),
};
const SHOWN = ['title', 'label', 'heading', 'alt', 'caption', 'summary', 'description'];
function jsx(state, node, kind) {
    const { name } = node;
    if (name !== null && /^[a-z][\w-]*$/.test(name))
        return [htmlElement(state, node, name)];
    const children = state.all(node);
    return [...shownWords(node, kind), ...(kind === 'flow' ? paragraphed(children) : children)];
}
function paragraphed(children) {
    const blocks = [];
    let words = [];
    const end = () => {
        if (words.some((word) => word.type !== 'text' || word.value.trim() !== ''))
            blocks.push(paragraph(words));
        words = [];
    };
    for (const child of children) {
        if (isWithinLine(child))
            words.push(child);
        else {
            end();
            blocks.push(child);
        }
    }
    end();
    return blocks;
}
function isWithinLine(node) {
    return node.type === 'text' || (node.type === 'element' && (body_shape/* WITHIN_WORDS */.Ul.has(node.tagName) || node.tagName === 'br'));
}
function paragraph(children) {
    return { type: 'element', tagName: 'p', properties: {}, children };
}
function htmlElement(state, node, tagName) {
    const properties = propertiesOf(node);
    const isNameless = /^h[1-6]$/.test(tagName) && properties.id === undefined;
    const mark = isNameless ? [{ type: 'text', value: ` {#${heading_ids/* NAMELESS */.Z$}}` }] : [];
    const made = { type: 'element', tagName, properties, children: [...state.all(node), ...mark] };
    state.patch(node, made);
    return made;
}
function propertiesOf({ attributes }) {
    const known = attributes.map(({ name, value }) => [
        name ?? '',
        value === null || value === undefined ? true : literalIn(value),
    ]);
    return Object.fromEntries(known.filter(([name, value]) => name !== '' && value !== undefined));
}
function shownWords({ attributes }, kind) {
    const texts = SHOWN.map((name) => attributes.find((attribute) => attribute.name === name)?.value)
        .map((value) => (value === null || value === undefined ? undefined : literalIn(value)))
        .filter((text) => text !== undefined && text.trim() !== '');
    const values = attributes.find(({ name }) => name === 'values')?.value;
    const labels = values !== null && typeof values === 'object' ? labelsIn(values.value) : [];
    return [...texts, ...labels].map((text) => shown(text ?? '', kind));
}
function labelsIn(list) {
    return [...list.matchAll(/\blabel:\s{0,9}(["'])((?:(?!\1)[^\\\n]){1,200})\1/g)].map(([, , label = '']) => label);
}
function shown(text, kind) {
    const words = { type: 'text', value: kind === 'flow' ? text : `${text} ` };
    return kind === 'flow' ? paragraph([words]) : words;
}
const HEADING_ID = /^\/\*\s*(#[^\s{}*]+)\s*\*\/$/;
function expression(_state, { value }) {
    const id = HEADING_ID.exec(value.trim())?.[1];
    const text = id === undefined ? literalIn({ value }) : `{${id}}`;
    return text === undefined ? undefined : { type: 'text', value: text };
}
function literalIn(value) {
    if (typeof value === 'string')
        return value;
    const source = value.value.trim();
    const wrapped = /^(?:require|useBaseUrl)\(\s*([\s\S]*?)\s*\)(?:\.default)?$/.exec(source)?.[1] ?? source;
    if (/^\d+(?:\.\d+)?$/.test(wrapped))
        return wrapped;
    const [, , text] = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(wrapped) ?? [];
    return text === undefined || (wrapped.startsWith('`') && text.includes('${')) ? undefined : text;
}
const FLOW = {
    mdxJsxTextElement: 'mdxJsxFlowElement',
    mdxTextExpression: 'mdxFlowExpression',
};
function unravel(tree) {
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'paragraph', (paragraph, index, parent) => {
        if (!parent || index === undefined || !paragraph.children.every(isTagOrBlank))
            return undefined;
        const tags = paragraph.children.filter((child) => !isBlank(child));
        if (tags.length === 0)
            return undefined;
        for (const tag of tags)
            Object.assign(tag, { type: FLOW[tag.type] ?? tag.type });
        parent.children.splice(index, 1, ...tags);
        return [unist_util_visit_parents_lib/* SKIP */._Z, index];
    });
}
function isTagOrBlank(node) {
    return /^mdx(?:JsxTextElement|TextExpression)$/.test(node.type) || isBlank(node);
}
function isBlank(node) {
    return node.type === 'text' && node.value.trim() === '';
}

;// CONCATENATED MODULE: ./lib/pages/markdown/handlers.js

const HANDLERS = {
    ...JSX_HANDLERS,
    code: codeBlock,
    math: (state, node) => pre(state, node, 'math', node.value),
    inlineMath: (state, node) => code(state, node, 'math', node.value),
    descriptionList: wrapped('dl'),
    descriptionTerm: wrapped('dt'),
    descriptionDetails: wrapped('dd'),
    defList: wrapped('dl'),
    defListTerm: wrapped('dt'),
    defListDescription: wrapped('dd'),
};
function wrapped(tagName) {
    return (state, node) => {
        const made = handlers_element(tagName, state.all(node));
        state.patch(node, made);
        return made;
    };
}
function codeBlock(state, node) {
    const info = [node.lang, node.meta].filter((part) => typeof part === 'string').join(' ');
    const block = pre(state, node, languageIn(info), `${node.value}\n`);
    const title = titleIn(info);
    return title === undefined ? [block] : [handlers_element('p', [{ type: 'text', value: title }]), block];
}
function languageIn(info) {
    return /^[{.\s]*([\w+#-]+)(?!\s*=)(?![\w+#=-])/.exec(info)?.[1];
}
const CODE_LABEL = /(?:^|\s)\[([^[\]"']+)\]\s*$/;
function titleIn(info) {
    const [, double, single] = /\btitle=(?:"([^"]+)"|'([^']+)')/.exec(info) ?? [];
    return double ?? single ?? CODE_LABEL.exec(info)?.[1];
}
function pre(state, node, language, text) {
    const made = handlers_element('pre', [code(state, node, language, text)]);
    state.patch(node, made);
    return made;
}
function code(state, node, language, text) {
    const properties = language === undefined ? {} : { className: [`language-${language}`] };
    const made = { ...handlers_element('code', [{ type: 'text', value: text }]), properties };
    state.patch(node, made);
    return made;
}
function handlers_element(tagName, children) {
    return { type: 'element', tagName, properties: {}, children };
}

// EXTERNAL MODULE: ./lib/pages/markdown/headings.js
var headings = __webpack_require__(66377);
// EXTERNAL MODULE: ./lib/pages/markdown/links.js
var links = __webpack_require__(173);
// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(31869);
;// CONCATENATED MODULE: ./lib/pages/markdown/mdx-headings.js



function keepNamesOfHeadings(tree) {
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'heading', (heading) => {
        const base = heading.children.some(isMdx) && !hasOwnId(heading)
            ? (0,heading_ids/* headingRules */.aW)('docusaurus').createNamer()((0,mdast_util_to_string_lib/* toString */.d)(heading))
            : '';
        if (base !== '')
            heading.children.push({ type: 'text', value: ` {#~${base}}` });
    });
}
function isMdx({ type }) {
    return /^mdx/.test(type);
}
function hasOwnId({ children }) {
    const last = children.at(-1);
    return last !== undefined && isMdx(last) && 'value' in last && /^\s*\/\*\s*#/.test(last.value);
}

// EXTERNAL MODULE: ./lib/pages/text/lines.js
var text_lines = __webpack_require__(23905);
;// CONCATENATED MODULE: ./lib/pages/markdown/mdx-limits.js

const DEEPEST = 16;
const CODE_OR_BRACE = /(?<!`)(`+)(?!`)[^`\n]*\1(?!`)|\\[{}]|[{}]/g;
function beyondMdx(text) {
    const deepest = deepestBraces(text);
    if (deepest <= DEEPEST)
        return undefined;
    return `at most ${DEEPEST} braces may be open at a time, but here ${deepest} are.`;
}
function deepestBraces(text) {
    let depth = 0;
    let deepest = 0;
    for (const { text: line, fenced } of (0,text_lines/* linesOf */.D)(text)) {
        if (fenced)
            continue;
        for (const [found] of line.matchAll(CODE_OR_BRACE)) {
            if (found === '{')
                depth += 1;
            else if (found === '}')
                depth = Math.max(0, depth - 1);
            deepest = Math.max(deepest, depth);
        }
    }
    return deepest;
}

;// CONCATENATED MODULE: ./lib/pages/markdown/mdx-text.js

const mdx_text_HEADING_ID = /^( {0,3}#{1,6}[ \t].*)\{#([^\s{}*]+)\}([ \t]*\r?)$/;
function readableMdx(text) {
    const lines = [...(0,text_lines/* linesOf */.D)(text)].map((line) => ({
        ...line,
        text: line.fenced ? line.text : line.text.replace(mdx_text_HEADING_ID, '$1{/*#$2*/}$3'),
    }));
    const hidden = lines.map((line) => (line.fenced ? blank(line.text) : line.text)).join('\n');
    const cleaned = withoutComments(hidden).split('\n');
    return lines.map((line, at) => (line.fenced ? line.text : cleaned[at])).join('\n');
}
const CODE_OR_COMMENT = /(?<!`)(`+)(?!`)[^`\n]*\1|<!--/g;
function withoutComments(text) {
    let cleaned = '';
    let from = 0;
    for (const { 0: found, index } of text.matchAll(CODE_OR_COMMENT)) {
        if (index < from || found !== '<!--')
            continue;
        const end = text.indexOf('-->', index);
        if (end < 0)
            break;
        cleaned += text.slice(from, index) + gap(text, index, end + 3);
        from = end + 3;
    }
    return cleaned + text.slice(from);
}
function gap(text, start, end) {
    const lines = text.slice(start, end).split('\n');
    const isLast = /[ \t\r]*(?:\n|$)/y;
    isLast.lastIndex = end;
    const last = isLast.test(text) ? '' : ' '.repeat(lines.at(-1)?.length ?? 0);
    return '\n'.repeat(lines.length - 1) + last;
}
function blank(text) {
    return text.replaceAll(/[^\n]/g, ' ');
}
const MDX_ONLY = /(?<!`)(`+)(?!`)[^`\n]*\1|\{[^{}]*\}|<\/?[A-Z][\w.]*(?:\s[^<>]*)?>|<\/?>/g;
function withoutMdx(text) {
    let isEsm = false;
    const lines = [...(0,text_lines/* linesOf */.D)(text)].map(({ text: line, fenced }, at, all) => {
        const isFirst = at === 0 || all[at - 1]?.text.trim() === '';
        if (line.trim() === '' || fenced)
            isEsm = false;
        else if (isFirst || isEsm)
            isEsm = isEsm || /^(?:import|export)\s/.test(line);
        return { fenced, text: isEsm ? '' : line };
    });
    const hidden = lines.map((line) => (line.fenced ? blank(line.text) : line.text)).join('\n');
    const cleaned = hidden
        .replaceAll(MDX_ONLY, (found) => (found.startsWith('`') ? found : found.replaceAll(/[^\n]/g, '')))
        .split('\n');
    return lines.map((line, at) => (line.fenced ? line.text : cleaned[at])).join('\n');
}

// EXTERNAL MODULE: ./lib/pages/markdown/sanitise.js
var sanitise = __webpack_require__(43976);
;// CONCATENATED MODULE: ./lib/pages/markdown/by-trees.js

















function convertByTrees(parser, markdown, options) {
    const { tree, brokenMdx } = parse(parser, markdown, options.syntax);
    if (!options.syntax.codeLabels)
        unlabelCode(tree);
    const html = htmlTree(tree, markdown, options.syntax);
    (0,links/* resolveLinks */.Ap)(html, options);
    const clean = sanitiser.runSync(html);
    const named = (0,headings/* nameHeadings */.V)(clean, options.headings);
    return {
        html: writer.stringify(clean),
        firstHeading: named.headings[0],
        ...named,
        anchors: anchorsOf(clean),
        shape: (0,body_shape/* shapeOf */.F5)(clean),
        titleLength: writer.stringify({ type: 'root', children: (0,body_shape/* titleNodes */.eD)(clean) }).length,
        brokenMdx,
    };
}
function unlabelCode(tree) {
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'code', (node) => {
        if (node.meta)
            node.meta = node.meta.replace(CODE_LABEL, '');
    });
}
function htmlTree(tree, markdown, { rawHtml }) {
    (0,callouts/* unmarkCallouts */.M)(tree);
    if (rawHtml === false)
        dropHtml(tree);
    return withRawHtml(htmlMaker.runSync(tree, markdown));
}
function dropHtml(tree) {
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'html', (node) => {
        node.value = '';
    });
}
const htmlMaker = (0,remark/* remark */.V)()
    .use(remark_rehype_lib/* default */.A, { allowDangerousHtml: true, clobberPrefix: '', handlers: HANDLERS })
    .freeze();
const rawParser = (0,unified_lib/* unified */.l)().use(lib/* default */.A).freeze();
const sanitiser = (0,unified_lib/* unified */.l)().use(rehype_sanitize_lib/* default */.A, sanitise/* SCHEMA */.y).freeze();
const writer = (0,unified_lib/* unified */.l)().use(rehype_stringify_lib/* default */.A).freeze();
function parse(parser, markdown, syntax) {
    if (!syntax.mdx)
        return { tree: parser.parse(markdown, syntax) };
    const asMarkdown = (brokenMdx) => {
        return { tree: parser.parse(withoutMdx(markdown), { ...syntax, mdx: false }), brokenMdx };
    };
    const readable = readableMdx(markdown);
    const beyond = beyondMdx(readable);
    if (beyond !== undefined)
        return asMarkdown(beyond);
    try {
        const tree = parser.parse(readable, syntax);
        unravel(tree);
        keepNamesOfHeadings(tree);
        return { tree };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        return asMarkdown(error instanceof Error ? error.message : String(error));
    }
}
function withRawHtml(tree) {
    let hasRaw = false;
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'raw', () => {
        hasRaw = true;
        return false;
    });
    return hasRaw ? rawParser.runSync(tree) : tree;
}
function anchorsOf(tree) {
    const anchors = [];
    (0,unist_util_visit_lib/* visit */.YR)(tree, 'element', ({ tagName, properties: { id, name } }) => {
        if (typeof id === 'string')
            anchors.push(id);
        if (tagName === 'a' && typeof name === 'string')
            anchors.push(name);
    });
    return anchors;
}
function linksInTree(parser, markdown, syntax) {
    return (0,links/* linksOf */.hP)(htmlTree(parse(parser, markdown, syntax).tree, markdown, syntax));
}

// EXTERNAL MODULE: ./lib/pages/markdown/html-pass.js + 1 modules
var html_pass = __webpack_require__(49995);
;// CONCATENATED MODULE: ./lib/pages/markdown/open-markup.js
const BEGIN = /<(?:!--|[A-Za-z/!?])/g;
function hasOpenMarkup(markdown) {
    const closeAt = nextOf((from) => markdown.indexOf('>', from));
    const commentEndAt = nextOf((from) => markdown.indexOf('-->', from));
    const lineEndAt = nextOf((from) => markdown.indexOf('\n', from));
    const gapAt = nextOf((from) => {
        const gap = /\n[ \t]*\r?\n/g;
        gap.lastIndex = from;
        return gap.exec(markdown)?.index ?? -1;
    });
    for (const { 0: found, index } of markdown.matchAll(BEGIN)) {
        if (found === '<!--') {
            const end = commentEndAt(index);
            if (end === Number.POSITIVE_INFINITY)
                return true;
            const isAtMargin = index === 0 || markdown[index - 1] === '\n';
            if (!isAtMargin && lineEndAt(index) < end)
                return true;
        }
        else if (closeAt(index) === Number.POSITIVE_INFINITY || closeAt(index) > gapAt(index)) {
            return true;
        }
    }
    return false;
}
function nextOf(find) {
    let known = -1;
    return (from) => {
        if (known >= from)
            return known;
        const found = find(from);
        known = found < 0 ? Number.POSITIVE_INFINITY : found;
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/pages/markdown/fast-markdown.js


const TITLED_CODE = /^[ \t>*+\-\d.)]*(?:`{3,}(?!`)|~{3,}(?!~))[ \t]*(?:[^\s\w+#]|[\w+#-]*[^\s\w+#-]|\S*[ \t].*(?:\[|title=))/m;
const HTML = /<[A-Za-z/!?]/;
const SPECIAL_HTML = /<(?:script|style|title|plaintext|xmp|noscript|textarea|select|template|svg|math|listing|noembed|noframes|iframe)\b/i;
const TABLE_PART = /^[^<]*(?:<!--[\s\S]*?-->[^<]*)*<(?:caption|colgroup|col|tbody|thead|tfoot|tr|td|th)\b/i;
const QUOTE_IN_HTML = /<blockquote\b/i;
const ALIGNED_CELL = /<t[dh]\b[^>]{0,500}text-align/i;
const DEFINITION = /^[ \t>*+\-\d.)]*:[ \t]/m;
function isBeyond(markdown, { mdx, rawHtml, definitionLists }) {
    return (mdx ||
        (rawHtml === false && HTML.test(markdown)) ||
        TITLED_CODE.test(markdown) ||
        ALIGNED_CELL.test(markdown) ||
        (definitionLists && DEFINITION.test(markdown)) ||
        hasOpenMarkup(markdown) ||
        (markdown.includes('[!') && QUOTE_IN_HTML.test(markdown)));
}
function convertFast(markdown, parser, places, { syntax, headings, resolveLink }) {
    if (isBeyond(markdown, syntax))
        return undefined;
    const html = parser.toHtml?.(markdown, syntax, HTML.test(markdown));
    if (html === undefined || SPECIAL_HTML.test(html) || TABLE_PART.test(html))
        return undefined;
    const { title: _, ...clean } = (0,html_pass/* passOver */.W)(html, {
        headings,
        resolve: (written, kind) => resolveLink(written, kind, places.next(written, kind)),
    });
    return { ...clean, firstHeading: clean.headings[0] };
}

;// CONCATENATED MODULE: ./lib/pages/markdown/lazy-link-places.js
function linkPlaces(find) {
    const met = new Map();
    let found;
    return {
        next(href, kind) {
            const key = keyOf(href, kind);
            const nth = met.get(key) ?? 0;
            met.set(key, nth + 1);
            return () => {
                found ??= byKey(find());
                const places = found.get(key) ?? [];
                return places[nth] ?? places.at(-1) ?? { line: 1 };
            };
        },
    };
}
function keyOf(href, kind) {
    return `${kind} ${href}`;
}
function byKey(links) {
    const places = new Map();
    for (const { href, kind, place } of links) {
        const key = keyOf(href, kind);
        const known = places.get(key);
        if (known)
            known.push(place);
        else
            places.set(key, [place]);
    }
    return places;
}

;// CONCATENATED MODULE: ./lib/pages/markdown/markdown.js



function createMarkdown(parser) {
    return {
        parser: parser.name,
        convert(markdown, options) {
            const places = linkPlaces(() => linksInTree(parser, markdown, options.syntax));
            return convertFast(markdown, parser, places, options) ?? convertByTrees(parser, markdown, options);
        },
    };
}


/***/ }),

/***/ 92407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher),
/* harmony export */   q: () => (/* binding */ bothMeanings)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18816);

function pathMatcher(glob) {
    const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(bothMeanings(glob.normalize('NFC')), { dot: true });
    return (path) => matches(path.normalize('NFC'));
}
function bothMeanings(glob) {
    const named = glob.replace(/(?<![\\?*+@!])\(([^()|]*)\)/g, '\\($1\\)');
    return named === glob ? [glob] : [glob, named];
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


/***/ }),

/***/ 18475:
/***/ (() => {

process.removeAllListeners('warning');
process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning')
        process.stderr.write(`${warning.name}: ${warning.message}\n`);
});



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
