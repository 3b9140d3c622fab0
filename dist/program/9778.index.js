export const id = 9778;
export const ids = [9778];
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

/***/ 16008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ mayWriteIds),
/* harmony export */   dJ: () => (/* binding */ ANY_ANCHOR),
/* harmony export */   nj: () => (/* binding */ mayHaveAnchor)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23905);

const ANY_ANCHOR = ' ';
function mayHaveAnchor(anchors, anchor) {
    return anchors.has(anchor) || anchors.has(ANY_ANCHOR);
}
const PLAIN_SHORTCODES = names(`comment details figure gist highlight instagram param qr ref relref twitter tweet x vimeo youtube
  admonition alert callout caution code danger glossary_tooltip hint image img important info link note notice skew tip warning`);
const PLAIN_TAGS = names(`assign break capture case comment continue cycle decrement echo else elsif endcapture endcase endcomment endfor endhighlight endif
  endraw endtablerow endunless for highlight if increment link liquid post_url raw tablerow unless when seo feed_meta gist`);
const PLAIN_COMPONENTS = names(`Admonition Badge BrowserOnly Card ClientOnly CodeBlock CodeGroup Details Head Icon Image Link Tab TabItem Tabs Translate`);
const COMPONENTS = { pattern: /<([A-Z][\w.]*)(?=[\s/>])|\s(?::|v-bind:)id=/g, plain: PLAIN_COMPONENTS };
const CUSTOM_ELEMENTS = { pattern: /<([a-z]+-[\w-]+)(?=[\s/>])/g, plain: new Set() };
const VALUES_IN_HEADINGS = { pattern: /^[ >]{0,3}#{1,6}[ \t][^\n]*\{\{/gm, plain: new Set() };
const MAKERS = {
    plain: [
        {
            pattern: /\{\{[ \t]*(?:>|[\w-]*(?:include|partial|snippet|page)\b)|\{\{[ \t]+\w+\(|\{%-?[ \t]*\w|\[!INCLUDE/gi,
            plain: new Set(),
        },
        VALUES_IN_HEADINGS,
        COMPONENTS,
    ],
    jekyll: [{ pattern: /\{%-?\s*(\w+)/g, plain: PLAIN_TAGS }, VALUES_IN_HEADINGS],
    hugo: [{ pattern: /\{\{[<%]\s*\/?\s*([\w./-]+)/g, plain: PLAIN_SHORTCODES }],
    docusaurus: [COMPONENTS],
    mkdocs: [
        {
            pattern: /^[ \t]*:::[ \t]+\w|\{%-?[ \t]*(?:include|import|from|call)\b|^[ \t]*\{\{[^{}\n]*\}\}/gm,
            plain: new Set(),
        },
        VALUES_IN_HEADINGS,
    ],
    vitepress: [COMPONENTS, CUSTOM_ELEMENTS, VALUES_IN_HEADINGS],
};
function mayWriteIds(text, generator) {
    const makers = MAKERS[generator];
    return isIn(text, makers) && isIn(withoutCode(text), makers);
}
function isIn(text, makers) {
    return makers.some(({ pattern, plain }) => {
        for (const { 1: name } of text.matchAll(pattern))
            if (name === undefined || !plain.has(name))
                return true;
        return false;
    });
}
function withoutCode(text) {
    const lines = [];
    for (const line of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(text))
        if (!line.fenced)
            lines.push(line.text.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '``'));
    return lines.join('\n');
}
function names(words) {
    return new Set(words.split(/\s+/));
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

/***/ 10670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sg: () => (/* binding */ anchorToNothing),
  fg: () => (/* binding */ gatherLinks),
  XT: () => (/* binding */ judgeLinks)
});

// EXTERNAL MODULE: ./lib/pages/text/edited-text.js
var edited_text = __webpack_require__(73237);
// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/glob.js
var glob = __webpack_require__(18816);
;// CONCATENATED MODULE: ./lib/pages/links/ignored-links.js

const NONE = [];
const known = new WeakMap();
function ignoredLinks(patterns = NONE) {
    const found = known.get(patterns);
    if (found)
        return found;
    const made = isIgnoredBy(patterns);
    known.set(patterns, made);
    return made;
}
function isIgnoredBy(patterns) {
    if (patterns.length === 0)
        return () => false;
    const exact = new Set(patterns);
    const matches = (0,glob/* globMatcher */.f)(patterns, { dot: true, nonegate: true });
    return (href) => exact.has(href) || matches(href) || matches(href.replace(/^(?:\.{1,2}\/)+/, ''));
}

;// CONCATENATED MODULE: ./lib/pages/links/page-links.js



const ALWAYS_THERE = /^(?:top$|:~:|fn(?:ref)?(?::|%3A))/i;
function gatherLinks(file, documentId, resolver, { inFile, isTag }) {
    const { path } = file;
    const nowhere = [];
    const anchorLinks = [];
    return {
        resolve(href, kind, placeInText) {
            if (href.includes(edited_text/* UNKNOWN_TARGET */.Fx))
                return undefined;
            const placeOf = () => inFile(placeInText());
            const target = resolver.resolve(href, kind, () => isTag(placeInText()));
            if (target.kind === 'missing')
                nowhere.push(() => linkToNothing(path, href, kind, placeOf()));
            if (target.kind === 'unpublished')
                nowhere.push(() => linkToUnpublished(target.page, { href, kind, path, ...placeOf() }));
            const anchor = anchorOf(target.url);
            if (target.kind === 'page' && anchor !== undefined) {
                anchorLinks.push({ path, placeOf, href, documentId: target.documentId, anchor });
            }
            return target.url;
        },
        toOtherPages: (arePlaced = false) => anchorLinks
            .filter((link) => link.documentId !== documentId)
            .map(({ placeOf, ...link }, nth) => ({ ...link, nth, place: arePlaced ? placeOf() : undefined })),
        problems: (anchors) => [
            ...nowhere.map((problem) => problem()),
            ...anchorLinks
                .filter((link) => link.documentId === documentId && !(0,any_anchor/* mayHaveAnchor */.nj)(anchors, link.anchor))
                .map(({ placeOf, ...link }) => anchorToNothing({ ...link, place: placeOf() })),
        ],
    };
}
function anchorToNothing({ path, place, href, anchor }, target) {
    const whose = target === undefined ? 'this page' : `\`${target}\``;
    return {
        level: 'warning',
        code: 'anchor-to-nothing',
        message: `The link \`${href}\` must lead to a heading or an id, but ${whose} has no \`${anchor}\`.`,
        hint: 'Readers end up at the top of the page. Write the id that the heading has now.',
        target: href,
        path,
        ...place,
    };
}
function judgeLinks(problems, settings) {
    if (settings.links === 'off')
        return [];
    const isIgnored = ignoredLinks(settings.ignoredLinks);
    const told = problems.filter(({ target }) => target === undefined || !isIgnored(target));
    return settings.links === 'warn' ? told : told.map((problem) => ({ ...problem, level: 'error' }));
}
function anchorOf(url) {
    const at = url.indexOf('#');
    const written = at < 0 ? '' : url.slice(at + 1);
    return written === '' || ALWAYS_THERE.test(written) ? undefined : decoded(written);
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function linkToNothing(path, href, kind, place) {
    return {
        level: 'warning',
        code: 'link-to-nothing',
        message: `The ${kind} \`${href}\` must lead to a page or a file of the site, but there is none.`,
        hint: 'Write the path of the file as seen from this one, or the full address of what lies outside of the site.',
        target: href,
        path,
        ...place,
    };
}
function linkToUnpublished(page, { href, kind, ...at }) {
    const { reason, until } = page.unpublished;
    return {
        level: 'warning',
        code: 'link-to-unpublished',
        target: href,
        message: `The ${kind} \`${href}\` must lead to a page that is published, but \`${page.path}\` is not: ${reason}.`,
        hint: until === undefined
            ? 'Readers find no page there. Publish that page too, or leave the link out until it is.'
            : `Readers find no page there before ${until}. Publish this page after that, or leave the link out until then.`,
        ...at,
    };
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

/***/ 87972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);

const RAW_TEXT = {
    script: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.SCRIPT_DATA,
    style: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT,
    xmp: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT,
    iframe: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT,
    noembed: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT,
    noframes: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT,
    title: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RCDATA,
    textarea: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RCDATA,
    plaintext: parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.PLAINTEXT,
};
function readHtml(html, connect, { hasRawText } = { hasRawText: false }) {
    const ignore = () => undefined;
    const handler = connect(() => tokenizer.pause());
    const onText = ({ chars }) => handler.onText(chars);
    const tokenizer = new parse5__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F({ sourceCodeLocationInfo: false }, {
        onStartTag: ({ tagName, attrs, selfClosing }) => {
            const mode = hasRawText ? RAW_TEXT[tagName] : undefined;
            if (mode !== undefined)
                tokenizer.state = mode;
            handler.onOpen(tagName, attributesOf(attrs), selfClosing);
        },
        onEndTag: ({ tagName }) => handler.onClose(tagName),
        onCharacter: onText,
        onWhitespaceCharacter: onText,
        onNullCharacter: onText,
        onComment: ignore,
        onDoctype: ignore,
        onEof: ignore,
    });
    tokenizer.write(html, true);
}
function attributesOf(attributes) {
    const byName = Object.create(null);
    for (const { name, value } of attributes)
        byName[name] = value;
    return byName;
}


/***/ }),

/***/ 46275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;
function wordsOf(text) {
    return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}
const TOLD = 8;
function coverageOf(words, held) {
    const left = new Map();
    for (const word of held)
        left.set(word, (left.get(word) ?? 0) + 1);
    let found = 0;
    let first;
    for (const [at, word] of words.entries()) {
        const count = left.get(word) ?? 0;
        if (count > 0) {
            left.set(word, count - 1);
            found++;
        }
        else
            first ??= at;
    }
    const missing = first === undefined ? [] : words.slice(first, first + TOLD);
    return { words: words.length, held: found, missing };
}


/***/ })

};
