export const id = 2831;
export const ids = [2831];
export const modules = {

/***/ 69790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ isBuiltPage),
/* harmony export */   k5: () => (/* binding */ builtFileOf),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   ur: () => (/* binding */ addressOfBuilt)
/* harmony export */ });
const INDEXES = ['index.html', 'index.htm'];
function builtFileOf(documentId, siteUrl, has) {
    const [written = ''] = documentId.slice(siteUrl.length).split(/[?#]/, 1);
    return [...new Set([decoded(written), written])].flatMap(candidates).find(has);
}
function addressOfBuilt(path, siteUrl) {
    const index = INDEXES.find((name) => path === name || path.endsWith(`/${name}`));
    const shown = index === undefined ? path : path.slice(0, path.length - index.length);
    return siteUrl + shown.split('/').map(encodeURIComponent).join('/');
}
function isBuiltPage(path) {
    return /\.html?$/i.test(path);
}
function plainPath(pathname) {
    return pathname.replace(/(?:\/index\.html?|\.html?)?\/?$/i, '');
}
function candidates(path) {
    if (path === '' || path.endsWith('/'))
        return INDEXES.map((index) => path + index);
    const inFolder = INDEXES.map((index) => `${path}/${index}`);
    if (isBuiltPage(path))
        return [path, ...inFolder];
    const isIndex = /(?:^|\/)index$/.test(path);
    return isIndex ? [...inFolder, `${path}.html`, path] : [`${path}.html`, path, ...inFolder];
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 99856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ builtPageShared),
/* harmony export */   JT: () => (/* binding */ builtPagesUnclaimed),
/* harmony export */   OU: () => (/* binding */ builtPageNotCompared),
/* harmony export */   Sc: () => (/* binding */ builtPageMissing),
/* harmony export */   Sm: () => (/* binding */ builtTitleDiffers),
/* harmony export */   T8: () => (/* binding */ builtMainEmpty),
/* harmony export */   V6: () => (/* binding */ builtBeforeCommit),
/* harmony export */   _T: () => (/* binding */ builtMainMissing),
/* harmony export */   h2: () => (/* binding */ builtTextDiffers),
/* harmony export */   qS: () => (/* binding */ builtHeadingsDiffer),
/* harmony export */   u5: () => (/* binding */ addressNotCanonical),
/* harmony export */   vc: () => (/* binding */ builtPageUnreadable),
/* harmony export */   wj: () => (/* binding */ addressNotBuilt),
/* harmony export */   zc: () => (/* binding */ addressesDiffer)
/* harmony export */ });
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96905);

function addressNotBuilt(path, documentId, isError) {
    return {
        level: isError ? 'error' : 'warning',
        code: 'address-not-built',
        message: `The site must have a page at \`${documentId}\`, but the generator built none there.`,
        hint: 'Build the site from this commit. If it has the page at another address, correct the settings of the generator in `site`, or tell us: `explain` says which rule gave the address.',
        path,
    };
}
function builtPageMissing(path, documentId) {
    return {
        level: 'error',
        code: 'built-page-missing',
        message: `With \`body: built\` the text of the page comes from the built site, but that has no page at \`${documentId}\`, so it is not sent; what is published stays.`,
        hint: 'Build the site from this commit before this step.',
        path,
    };
}
function builtPageShared(path, file, other) {
    return {
        level: 'error',
        code: 'built-page-shared',
        message: `With \`body: built\` the text of the page comes from \`${file}\`, but that is also where the page of \`${other}\` is, so nobody can tell whose text it holds; it is not sent, and what is published stays.`,
        hint: 'Give each page its own address, or publish this one by its Markdown (`body: markdown`). If the site has it elsewhere, correct the settings of the generator in `site`.',
        path,
    };
}
function builtMainMissing(path, file, isError) {
    return {
        level: isError ? 'error' : 'warning',
        code: 'built-main-missing',
        message: `The text of a built page must be in one of the elements that \`content[].main\` names, but \`${file}\` has none of them.`,
        hint: 'Name the element of your theme: `main: "article, #content"`.',
        path,
    };
}
function builtMainEmpty(path, file) {
    return {
        level: 'error',
        code: 'built-main-empty',
        message: `With \`body: built\` the text of the page comes from \`${file}\`, but neither words nor pictures are in its main element, so it is not sent; what is published stays.`,
        hint: 'Where a script writes the text in the browser, render the site while it is built, or leave `body: built` out.',
        path,
    };
}
function builtPageUnreadable(path, file, reason) {
    return {
        level: 'error',
        code: 'built-page-unreadable',
        message: `The built page \`${file}\` could not be read: ${reason}`,
        hint: 'Look at what the generator wrote there.',
        path,
    };
}
function builtPageNotCompared(path, file, reason) {
    return { ...builtPageUnreadable(path, file, reason), level: 'warning' };
}
function builtTitleDiffers(path, ours, theirs) {
    return {
        level: 'warning',
        code: 'built-title-differs',
        message: `The title must be that of the built page, \`${shown(theirs)}\`, but the item has \`${shown(ours)}\`.`,
        hint: 'Say `title` in the front matter, or publish the built page itself (`body: built`).',
        path,
    };
}
function builtHeadingsDiffer(path, ids, theirs) {
    const some = ids.slice(0, 3).map((id) => `\`${shown(id)}\``);
    const more = ids.length > some.length ? ` and ${ids.length - some.length} more` : '';
    const instead = theirs.length === 0 ? '' : ` Of its own, the built page has ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(theirs.slice(0, 3).map(shown), 'and')}.`;
    return {
        level: 'warning',
        code: 'built-headings-differ',
        message: `The ids of headings must be those of the built page, but it has no ${some.join(', ')}${more}.${instead}`,
        hint: 'Links to these headings end at the top of the page. Write ids out, or publish the built page itself (`body: built`).',
        path,
    };
}
function builtTextDiffers(path, percent, missing) {
    return {
        level: 'warning',
        code: 'built-text-differs',
        message: `The item must hold the text of the built page, but holds ${percent} % of its words; the first that it lacks: “${shown(missing.join(' '))}”.`,
        hint: 'Mostly a component, a macro or a data file writes that text. Publish the built page itself (`body: built`) to have it in search.',
        path,
    };
}
function addressNotCanonical(path, documentId, canonical) {
    return {
        level: 'warning',
        code: 'address-not-canonical',
        message: `The address must be the one that the site has for the page, \`${canonical}\`, but it is \`${documentId}\`.`,
        hint: 'Search results lead there all the same, but the page is known under two addresses. Correct the settings of the generator in `site`.',
        path,
    };
}
function addressesDiffer(pages) {
    const [first] = pages;
    return {
        level: 'warning',
        code: 'sitemap-differs',
        message: `Addresses must be those of the site map, but ${pages.length === 1 ? 'one is' : `${pages.length} are`} there in another form: \`${first?.own}\` is \`${first?.theirs}\`.`,
        hint: 'Search results lead there all the same, but each page is known under two addresses. Correct the settings of the generator in `site`.',
    };
}
function builtPagesUnclaimed(addresses) {
    const some = addresses.slice(0, 3).map((address) => `\`${address}\``);
    const more = addresses.length > some.length ? ` and ${addresses.length - some.length} more` : '';
    return {
        level: 'notice',
        code: 'built-pages-unclaimed',
        message: `The site has ${addresses.length === 1 ? '1 page' : `${addresses.length} pages`} that no file of the content makes, so they are not published: ${some.join(', ')}${more}.`,
        hint: 'Lists and start pages of the generator belong there; pages that people write do not: then `content` misses their folder.',
    };
}
function builtBeforeCommit(newest, made, isError) {
    const rest = isError ? ' With `body: built` that would be sent, so nothing was sent and nothing deleted.' : '';
    return {
        level: isError ? 'error' : 'warning',
        code: 'built-before-commit',
        message: `The built site must be of this commit, but its newest page was written on ${newest.toISOString()}, before the commit, which is of ${made.toISOString()}.${rest}`,
        hint: isError
            ? 'Build the site again. If its files only keep the times of an earlier build, say `strict: false` in `site.built`.'
            : 'Build the site again.',
    };
}
function shown(text) {
    const line = text.replaceAll('`', "'");
    return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}


/***/ }),

/***/ 47409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ INCLUDE_LIMITS),
/* harmony export */   i$: () => (/* binding */ expandInclusions),
/* harmony export */   z6: () => (/* binding */ neededInclusions)
/* harmony export */ });
/* harmony import */ var _links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41150);
/* harmony import */ var _text_edited_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73237);
/* harmony import */ var _text_git_lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36440);



const INCLUDE_LIMITS = {
    depth: 8,
    count: 2000,
    length: 4 * 1024 * 1024,
};
const NOTHING = new Map();
function expandInclusions(text, file, generator, included = NOTHING) {
    const expansion = new Expansion(generator, included);
    const edited = new _text_edited_text_js__WEBPACK_IMPORTED_MODULE_2__/* .EditedText */ .Hc(text);
    let from = 0;
    for (const inclusion of generator.inclusions?.(file, text) ?? []) {
        edited.keep(from, inclusion.start);
        edited.put(expansion.textOf(inclusion, file, inclusion.start, []), inclusion.start);
        from = inclusion.end;
    }
    edited.keep(from, text.length);
    return {
        ...edited.finish(),
        files: [...expansion.files].sort(),
        includes: [...expansion.asked.keys()].sort(),
        asked: expansion.asked,
        missing: expansion.missing,
        leftOut: [...expansion.leftOut.values()],
    };
}
function neededInclusions(text, file, { generator, included, paths }) {
    if (!generator.inclusions)
        return [];
    const needed = new Set();
    let level = [{ within: text, at: file }];
    for (let depth = 0; depth < INCLUDE_LIMITS.depth && level.length > 0; depth++) {
        const below = [];
        for (const { within, at } of level) {
            for (const inclusion of generator.inclusions?.(at, within) ?? []) {
                const path = inclusion.paths.find((candidate) => paths.has(candidate));
                if (path === undefined || needed.has(path))
                    continue;
                needed.add(path);
                const known = included.get(path);
                if (known)
                    below.push({ within: known.text, at: { ...at, path } });
            }
        }
        level = below;
    }
    return [...needed];
}
class Expansion {
    files = new Set();
    asked = new Map();
    missing = [];
    leftOut = new Map();
    #generator;
    #included;
    #count = 0;
    #length = 0;
    constructor(generator, included) {
        this.#generator = generator;
        this.#included = included;
    }
    textOf(inclusion, file, offset, within) {
        const { name, paths } = inclusion;
        const limit = this.#limitAt(within.length);
        if (limit !== undefined) {
            if (!this.leftOut.has(limit))
                this.leftOut.set(limit, { name, offset, limit });
            return '';
        }
        this.#count++;
        const at = paths.findIndex((path) => this.#included.has(path));
        const found = this.#included.get(paths[at] ?? '');
        for (const path of found ? paths.slice(0, at) : paths)
            this.files.add((0,_links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .absentFile */ ._P)(path));
        if (!found) {
            this.missing.push({ name, offset, paths });
            return inclusion.instead ?? '';
        }
        this.files.add((0,_links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .fileAsIs */ .Zj)(found));
        if (found.key !== undefined)
            this.files.add(found.key);
        if (!this.asked.has(found.path))
            this.asked.set(found.path, offset);
        if (within.includes(found.path))
            return '';
        const text = (0,_text_git_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(found.text) ? '' : inclusion.take(found.text);
        this.#length += text.length;
        return this.#expanded(text, { ...file, path: found.path }, offset, [...within, found.path]);
    }
    #limitAt(depth) {
        if (depth >= INCLUDE_LIMITS.depth)
            return 'depth';
        if (this.#count >= INCLUDE_LIMITS.count)
            return 'count';
        return this.#length > INCLUDE_LIMITS.length ? 'length' : undefined;
    }
    #expanded(text, file, offset, within) {
        const parts = [];
        let from = 0;
        for (const inclusion of this.#generator.inclusions?.(file, text) ?? []) {
            parts.push(text.slice(from, inclusion.start), this.textOf(inclusion, file, offset, within));
            from = inclusion.end;
        }
        return parts.join('') + text.slice(from);
    }
}


/***/ }),

/***/ 41150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ fileKeyCheck),
/* harmony export */   Zj: () => (/* binding */ fileAsIs),
/* harmony export */   _P: () => (/* binding */ absentFile),
/* harmony export */   cA: () => (/* binding */ presentFile),
/* harmony export */   pD: () => (/* binding */ fileAsRuled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ABSENT = '!';
function presentFile(path) {
    return hash(path);
}
function absentFile(path) {
    return ABSENT + hash(path);
}
function fileAsIs({ path, blob }) {
    return hash(`${path}\0${blob}`);
}
function fileAsRuled({ path, blob }, rules) {
    return hash(`${path}\0${blob}\0${rules}`);
}
function fileKeyCheck(tree, ruled = () => undefined) {
    let known;
    return (keys) => {
        if (keys.length === 0)
            return true;
        known ??= keysOf(tree, ruled);
        return keys.every((key) => holds(key, known ?? new Set()));
    };
}
function keysOf(tree, ruled) {
    return new Set([...tree].flatMap((file) => [presentFile(file.path), fileAsIs(file), ruled(file) ?? []].flat()));
}
function holds(key, known) {
    return key.startsWith(ABSENT) ? !known.has(key.slice(1)) : known.has(key);
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'buffer').toString('hex', 0, 6);
}


/***/ }),

/***/ 73237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ UNKNOWN_TARGET),
/* harmony export */   Hc: () => (/* binding */ EditedText),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
const LONGEST_LINE = 1_000;
class EditedText {
    #original;
    #pieces = [];
    #parts = [];
    #length = 0;
    #recent = '';
    constructor(original) {
        this.#original = original;
    }
    keep(from, to) {
        if (from < to)
            this.#write(this.#original.slice(from, to), from, true);
    }
    put(text, at) {
        if (text !== '')
            this.#write(text, at, false);
    }
    get line() {
        return this.#recent.slice(this.#recent.lastIndexOf('\n') + 1);
    }
    finish() {
        const pieces = this.#pieces;
        const originalOffset = (offset) => {
            const piece = pieces[lastUpTo(pieces, offset)];
            if (!piece)
                return offset;
            return piece.kept ? piece.original + offset - piece.start : piece.original;
        };
        return { text: this.#parts.join(''), originalOffset };
    }
    #write(text, original, kept) {
        this.#pieces.push({ start: this.#length, original, kept });
        this.#parts.push(text);
        this.#length += text.length;
        this.#recent = (this.#recent + text.slice(-LONGEST_LINE)).slice(-LONGEST_LINE);
    }
}
function lastUpTo(pieces, offset) {
    let [low, high] = [-1, pieces.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((pieces[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const SPECIAL = /[\\`*_[\]<>#|~{}^$=+:!]|&(?!(?:[a-z]\w{1,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi;
function asText(text) {
    return text.replaceAll(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
const UNKNOWN_TARGET = '%7B%7B%7D%7D';


/***/ }),

/***/ 12637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ draftRecord)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(33275);
;// CONCATENATED MODULE: ./lib/plan/identity-lines.js

function identityLines(before, { identities: { pushed, deleted } }, state) {
    const isSame = state === 'untouched' || pushed.length + deleted.length === 0;
    if (isSame)
        return before ? { identities: before } : {};
    const lines = new Map(before);
    for (const one of pushed) {
        const key = (0,identity/* identityKey */.U)(one);
        lines.set(key, state === 'accepted' ? one : { ...(before?.get(key) ?? one), doubt: true });
    }
    for (const one of deleted) {
        if (state === 'accepted')
            lines.delete((0,identity/* identityKey */.U)(one));
        else
            lines.set((0,identity/* identityKey */.U)(one), { ...one, doubt: true });
    }
    return lines.size > 0 ? { identities: lines } : {};
}

;// CONCATENATED MODULE: ./lib/plan/draft.js

const begun = { kind: 'begun' };
function draftRecord(record, plan) {
    const before = record?.items ?? new Map();
    const settled = settledLines(before, plan);
    const relinked = plan.pushes.concat(plan.left ?? []).filter(({ reading }) => reading.stale === 'links');
    const relinkedIds = new Set(relinked.map(({ reading }) => reading.page.documentId));
    const states = new Map();
    const stateNow = (id) => states.get(id) ?? (states.size > 0 && relinkedIds.has(id) ? begun : undefined);
    let identities = 'untouched';
    const linesWith = (stateOf, stateOfIdentities) => {
        const items = new Map(settled);
        for (const push of [...relinked, ...plan.pushes])
            put(items, push.reading.page.documentId, pushedLine(push, before, stateOf));
        for (const removal of plan.deletes)
            put(items, removal.recorded.id, removedLine(removal, stateOf));
        return { items, skips: skipsOf(plan.readings), ...identityLines(record?.identities, plan, stateOfIdentities) };
    };
    return {
        intent: () => linesWith((id) => states.get(id) ?? begun, identities === 'accepted' ? identities : 'begun'),
        begin: (id) => states.set(id, begun),
        accept: (id, dependencies = {}) => states.set(id, { kind: 'accepted', dependencies }),
        beginIdentities: () => {
            identities = 'begun';
        },
        acceptIdentities: () => {
            identities = 'accepted';
        },
        hasIdentities: () => identities === 'accepted',
        lines: () => linesWith(stateNow, identities),
        accepted: () => new Set([...states].filter(([, state]) => state.kind === 'accepted').map(([id]) => id)),
        hasBegun: () => states.size > 0 || identities !== 'untouched',
    };
}
function put(items, id, line) {
    if (line)
        items.set(id, line);
    else
        items.delete(id);
}
function settledLines(before, plan) {
    const withheld = new Set(plan.withheld.map(({ recorded }) => recorded.id));
    const lines = new Map([...before].map(([id, item]) => [id, withheld.has(id) ? withoutFile(item) : item]));
    for (const reading of plan.readings) {
        const line = unchangedLine(reading, before);
        if (line)
            lines.set(line.id, line);
    }
    return lines;
}
function withoutFile(item) {
    return item.blob === '' ? item : { ...item, blob: '', settings: '' };
}
function unchangedLine(reading, before) {
    if (reading.kind === 'unchanged')
        return reading.recorded;
    if (reading.kind !== 'page')
        return undefined;
    const item = before.get(reading.page.documentId);
    if (!item || item.digest !== reading.page.digest)
        return undefined;
    const { file, settings, sketch, page } = reading;
    const { formerly, built, until } = page;
    return { ...item, blob: file.blob, settings, formerly, built, sketch, until };
}
function pushedLine({ reading }, before, stateOf) {
    const { page, file, settings, sketch } = reading;
    const state = stateOf(page.documentId);
    const earlier = before.get(page.documentId);
    if (!state)
        return earlier;
    const { formerly, until } = page;
    const line = { path: file.path, id: page.documentId, blob: file.blob, settings, formerly, sketch, until };
    if (state.kind === 'accepted') {
        const { links, files } = state.dependencies;
        const { permissions, built } = page;
        return { ...line, digest: page.digest, links, files: files?.length === 0 ? undefined : files, built, permissions };
    }
    const { digest, links, files, built, permissions } = earlier ?? {};
    return { ...line, digest, links, files, built, permissions, doubt: true };
}
function removedLine({ recorded }, stateOf) {
    const state = stateOf(recorded.id);
    if (!state)
        return recorded;
    return state.kind === 'accepted' ? undefined : { ...recorded, doubt: true };
}
function skipsOf(readings) {
    return new Map(readings.flatMap((reading) => {
        if (reading.kind === 'skipped')
            return [[reading.file.path, reading.recorded]];
        if (reading.kind !== 'unpublished')
            return [];
        const { file, settings, reason, until, documentId: address } = reading;
        return [[file.path, { path: file.path, blob: file.blob, settings, reason, until, address }]];
    }));
}


/***/ }),

/***/ 62725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitStore: () => (/* binding */ createCommitStore)
/* harmony export */ });
/* harmony import */ var _pages_includes_expand_includes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47409);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10772);
/* harmony import */ var _plan_cheap_pass_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17452);
/* harmony import */ var _plan_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12637);
/* harmony import */ var _plan_make_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30013);
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60778);
/* harmony import */ var _reading_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6994);
/* harmony import */ var _reading_find_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92995);
/* harmony import */ var _reading_included_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44794);
/* harmony import */ var _reading_read_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7667);










function createCommitStore(context, options) {
    const written = { kind: 'written', version: '' };
    let base;
    return {
        async read() {
            base ??= options.base().then((named) => findBase(context, named));
            const found = await base;
            if (found === undefined)
                return { kind: 'none', version: '' };
            const record = await rebuildRecord(context, options, found.commit);
            return { kind: 'record', record, version: '', isAssumed: !found.isPublished };
        },
        write: async () => written,
        remove: async () => written,
    };
}
async function findBase(context, base) {
    const { repository, logger } = context;
    if (!base) {
        logger.info('No base commit is known (`state: commit`): every page counts as new, and nothing is deleted.');
        return undefined;
    }
    const commit = isNoCommit(base.revision) ? undefined : await (0,_reading_find_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .findCommit */ .f)(repository, base.revision);
    if (commit !== undefined) {
        logger.info(`Compared with ${commit}, from ${base.from}.`);
        return { commit, isPublished: base.isPublished };
    }
    logger.info(`The base ${base.revision} from ${base.from} does not exist: every page counts as new, and nothing is deleted.`);
    return undefined;
}
function isNoCommit(revision) {
    return /^0+$/.test(revision);
}
async function rebuildRecord(context, options, commit) {
    const settings = await options.settingsAt(commit);
    const opened = await (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_4__/* .openSite */ .c)(context, commit, settings);
    const { readings } = await (0,_reading_read_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .readCommit */ .k)(context, opened, (0,_plan_cheap_pass_js__WEBPACK_IMPORTED_MODULE_9__/* .recordByPath */ .u7)(undefined));
    const { directory } = await (0,_reading_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOfCommit */ .o)({ ...context, readTeams: undefined }, opened, readings);
    const plan = (0,_plan_make_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .makePlan */ .C)({ record: undefined, readings, paths: opened.paths, guard: settings.guard, directory });
    const draft = (0,_plan_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .draftRecord */ .D)(undefined, plan);
    const files = await includedFiles(context, opened, plan);
    for (const { reading } of plan.pushes) {
        draft.accept(reading.page.documentId, { files: files.get(reading.file.path) });
    }
    draft.acceptIdentities();
    const { organization, source, version: tool } = options;
    const { branch } = context.origin;
    const time = context.clock.now().toISOString();
    return { version: 1, commit, branch, time, organization, source, tool, ...draft.lines() };
}
async function includedFiles(context, opened, plan) {
    const files = new Map();
    const { generator } = opened.site;
    if (!generator.inclusions)
        return files;
    const readIncluded = (0,_reading_included_js__WEBPACK_IMPORTED_MODULE_6__/* .includedReader */ ._)(context, opened);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    for await (const { file, content } of (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(context, pages)) {
        const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(content, file.path);
        const text = decoded.ok ? decoded.text : '';
        files.set(file.path, (0,_pages_includes_expand_includes_js__WEBPACK_IMPORTED_MODULE_0__/* .expandInclusions */ .i$)(text, file, generator, await readIncluded(file, text)).files);
    }
    return files;
}


/***/ })

};
