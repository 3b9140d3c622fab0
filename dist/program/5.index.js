export const id = 5;
export const ids = [5];
export const modules = {

/***/ 19355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ notConverted),
/* harmony export */   gn: () => (/* binding */ tooSlow),
/* harmony export */   lK: () => (/* binding */ workerDied),
/* harmony export */   xR: () => (/* binding */ brokenMdx)
/* harmony export */ });
function brokenMdx({ brokenMdx: reason }, path, line) {
    if (reason === undefined)
        return [];
    return [
        {
            level: 'warning',
            code: 'mdx-not-read',
            message: `The body must be MDX, but it breaks its rules, so it was read as Markdown: ${reason}`,
            hint: 'Text may be missing where components and expressions stand.',
            path,
            line,
        },
    ];
}
function notConverted(path, line, error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
        level: 'warning',
        code: 'body-not-converted',
        message: `The body could not be read as Markdown, so it is sent as plain text: ${reason}`,
        hint: 'Mostly quotes, lists or brackets are nested thousands deep.',
        path,
        line,
    };
}
function tooSlow(path, line, milliseconds) {
    const seconds = milliseconds / 1000;
    return {
        level: 'warning',
        code: 'page-too-slow',
        message: `The body must be converted within ${seconds} seconds, but that takes longer, so it is sent as plain text.`,
        hint: 'Mostly a line holds thousands of brackets, braces or emphasis marks that never close. Close them or put them into a block of code, or split the page.',
        path,
        line,
    };
}
function workerDied(path, line, reason) {
    return {
        level: 'warning',
        code: 'body-not-converted',
        message: `The body could not be converted, so it is sent as plain text: the worker that converted it ended (${reason}).`,
        hint: 'Mostly the page needs more memory than there is. Split it, or leave it out by `content.exclude`.',
        path,
        line,
    };
}


/***/ }),

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

/***/ 21083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ builtItem),
  mU: () => (/* binding */ compared),
  qX: () => (/* binding */ unknownItem)
});

// EXTERNAL MODULE: ./lib/pages/item-content.js + 1 modules
var item_content = __webpack_require__(85445);
// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/markdown-source.js + 26 modules
var markdown_source = __webpack_require__(2860);
// EXTERNAL MODULE: ./lib/pages/problem-limit.js
var problem_limit = __webpack_require__(48993);
// EXTERNAL MODULE: ./lib/pages/built/built-problems.js
var built_problems = __webpack_require__(99856);
// EXTERNAL MODULE: ./lib/pages/metadata/title.js
var metadata_title = __webpack_require__(69018);
// EXTERNAL MODULE: ./lib/pages/text/words.js
var text_words = __webpack_require__(46275);
;// CONCATENATED MODULE: ./lib/pages/built/built-title.js


const BETWEEN = /\s+[-–—:~]\s+|\s*[|·•»«]\s*/;
function builtTitle({ title, file, documentId }, { heading, headingAbove, documentTitle, body }) {
    if (heading !== undefined)
        return heading;
    if (title !== undefined && isAtEnd(folded(title), folded(documentTitle)))
        return title;
    const { rootPath } = file;
    const known = [(0,metadata_title/* titleOf */.G)({ rootPath, documentId }), body.firstHeading ?? ''].map(folded);
    const part = documentTitle.split(BETWEEN).find((one) => known.includes(folded(one)));
    const firstHeading = part || documentTitle || body.firstHeading;
    return (0,metadata_title/* titleOf */.G)({ title: headingAbove ?? title, firstHeading, rootPath, documentId });
}
function isAtEnd(title, inTab) {
    return title !== '' && (` ${inTab} `.startsWith(` ${title} `) || ` ${inTab} `.endsWith(` ${title} `));
}
function folded(text) {
    return (0,text_words/* wordsOf */.Z)(text).join(' ');
}

// EXTERNAL MODULE: ./lib/pages/built/built-addresses.js
var built_addresses = __webpack_require__(69790);
;// CONCATENATED MODULE: ./lib/pages/built/compare-built.js



const LEAST_SHARE = 0.9;
function compareWithBuilt(own, built, file) {
    const { path } = own;
    if (built.kind === 'no-main')
        return [(0,built_problems/* builtMainMissing */._T)(path, file, false)];
    return [
        titleProblem(own, built),
        headingProblem(own, built),
        textProblem(own, built),
        canonicalProblem(own, built),
    ].filter((problem) => problem !== undefined);
}
function titleProblem({ path, title }, built) {
    const { documentTitle } = built;
    const heading = built.heading ?? built.headingAbove;
    const own = compare_built_folded(title);
    const inTab = compare_built_folded(documentTitle);
    if (own === compare_built_folded(heading ?? '') || (own !== '' && inTab.includes(own)))
        return undefined;
    const theirs = heading ?? documentTitle;
    return theirs === '' ? undefined : (0,built_problems/* builtTitleDiffers */.Sm)(path, title, theirs);
}
function headingProblem({ path, body }, { body: built }) {
    const there = new Set(built.anchors);
    const wrong = body.headingIds.filter((id) => !there.has(id));
    if (wrong.length === 0)
        return undefined;
    const own = new Set(body.headingIds);
    return (0,built_problems/* builtHeadingsDiffer */.qS)(path, wrong, built.headingIds.filter((id) => !own.has(id)));
}
function textProblem({ path, title, body }, { body: built }) {
    if (/(?:^|\/)_index\.[^/]*$/.test(path))
        return undefined;
    const before = body.shape.hasTitle ? '' : title;
    const own = (0,text_words/* wordsOf */.Z)([before, ...body.headings, body.shape.text].join(' '));
    const { words, held, missing } = (0,text_words/* coverageOf */._)((0,text_words/* wordsOf */.Z)([...built.headings, built.shape.text].join(' ')), own);
    if (words === 0 || held / words >= LEAST_SHARE)
        return undefined;
    return (0,built_problems/* builtTextDiffers */.h2)(path, Math.floor((100 * held) / words), missing);
}
function canonicalProblem({ path, documentId }, { canonical }) {
    const theirs = canonical === undefined ? null : URL.parse(canonical);
    const own = URL.parse(documentId);
    if (!theirs || !own || own.pathname === theirs.pathname)
        return undefined;
    if ((0,built_addresses/* plainPath */.s1)(own.pathname) !== (0,built_addresses/* plainPath */.s1)(theirs.pathname))
        return undefined;
    return (0,built_problems/* addressNotCanonical */.u5)(path, documentId, new URL(theirs.pathname, own).href);
}
function compare_built_folded(text) {
    return (0,text_words/* wordsOf */.Z)(text).join(' ');
}

;// CONCATENATED MODULE: ./lib/pages/built/built-item.js







function builtItem(input, read) {
    const { page, built, site } = input;
    const { path } = page.file;
    const found = built && readOrReason(read, built);
    if (found?.kind !== 'page' && !input.isSent)
        return unknownItem(page);
    if (found?.kind !== 'page')
        throw new Error(`The built page of \`${path}\` was there when the run was planned, but is not any more: build the site before the run, not meanwhile.`);
    const { body } = found;
    const titled = { ...input, page: { ...page, title: builtTitle(page, found) } };
    const { content, cut } = (0,item_content/* contentOf */.$)(titled, site.settings, body);
    const { files, includes } = sourceOf(input);
    return {
        ...content,
        links: [],
        files,
        includes,
        anchors: new Set(body.anchors),
        anchorLinks: [],
        problems: (0,problem_limit/* limitProblems */.K)((0,item_content/* cutHeadings */.o)(cut, path), path),
    };
}
function unknownItem(page) {
    const { documentId, metadata, permissions } = page;
    const nothing = { links: [], files: [], includes: [], anchorLinks: [], problems: [] };
    return {
        documentId,
        title: page.title ?? '',
        metadata,
        permissions,
        html: '',
        anchors: new Set([any_anchor/* ANY_ANCHOR */.dJ]),
        ...nothing,
    };
}
function sourceOf({ page, body, included, site }) {
    const filling = { included, title: page.title, dialect: page.dialect };
    const { files, includes } = (0,markdown_source/* markdownSource */.d)(body, page.file, site, filling);
    return { files: [...new Set(files)].sort(), includes };
}
function compared(item, { input, converted, built }, read) {
    const { page } = input;
    const { path } = page.file;
    const found = readOrReason(read, built);
    if (found.kind === 'unreadable') {
        const problem = (0,built_problems/* builtPageNotCompared */.OU)(path, built.path, found.reason);
        return { ...item, problems: (0,problem_limit/* limitProblems */.K)([...item.problems, problem], path) };
    }
    const own = { path, documentId: item.documentId, title: item.title, body: converted };
    const problems = compareWithBuilt(own, found, built.path);
    const anchors = found.kind === 'page' ? new Set([...item.anchors, ...found.body.anchors]) : item.anchors;
    return { ...item, anchors, problems: (0,problem_limit/* limitProblems */.K)([...item.problems, ...problems], path) };
}
function readOrReason(read, { html }) {
    try {
        return read(html);
    }
    catch (error) {
        return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 50186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ builtPageReaders)
});

// UNUSED EXPORTS: builtPageReader

// EXTERNAL MODULE: ./lib/pages/markdown/html-pass.js + 1 modules
var html_pass = __webpack_require__(49995);
// EXTERNAL MODULE: ./lib/pages/markdown/allowed-html.js
var allowed_html = __webpack_require__(22760);
// EXTERNAL MODULE: ./lib/pages/markdown/body-shape.js
var body_shape = __webpack_require__(38434);
// EXTERNAL MODULE: ./lib/pages/markdown/opening-tag.js
var opening_tag = __webpack_require__(4477);
// EXTERNAL MODULE: ./lib/pages/text/html-tokens.js
var html_tokens = __webpack_require__(87972);
;// CONCATENATED MODULE: ./lib/pages/built/listed-pages.js
function hasTitle(parts) {
    return parts.some((part) => /^<h1[ >]/.test(part));
}
function isOfOtherPage(parts) {
    const heading = parts.findIndex((part) => /^<h[1-6][ >]/.test(part));
    if (heading < 0 || hasTitle(parts))
        return false;
    const within = parts.slice(heading + 1, heading + 6).find((part) => part.trim() !== '') ?? '';
    return /^<a [^>]*\bhref="[^#]/.test(within);
}

;// CONCATENATED MODULE: ./lib/pages/built/open-elements.js

const names = (text) => new Set(text.split(' '));
const CELLS = names('table template');
const SCOPE = 'table td th caption button template object marquee applet';
const IMPLIED = new Map([
    ['li', { ends: names('li'), within: names(`ul ol menu ${SCOPE}`) }],
    ...['dt', 'dd'].map((name) => [name, { ends: names('dt dd'), within: names(`dl ${SCOPE}`) }]),
    ...['td', 'th'].map((name) => [name, { ends: names('td th'), within: names('tr table') }]),
    ['tr', { ends: names('tr'), within: CELLS }],
    ...['tbody', 'tfoot', 'thead'].map((name) => {
        return [name, { ends: names('thead tbody tfoot caption colgroup'), within: CELLS }];
    }),
    ['option', { ends: names('option'), within: names('select optgroup datalist') }],
    ['optgroup', { ends: names('optgroup'), within: names('select') }],
    ...['rt', 'rp'].map((name) => [name, { ends: names('rt rp'), within: names('ruby') }]),
]);
const BLOCKS = names('address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul');
const PARAGRAPH = { ends: names('p'), within: names(SCOPE) };
const WALLS = names('table td th template');
const PARTS_OF_TABLES = names('table thead tbody tfoot tr td th caption template');
const HAS_NO_END = new Set([
    ...allowed_html/* VOID */.tV,
    ...names('area base basefont bgsound embed frame keygen link meta param source track'),
]);
function endedByOpening(name, open) {
    const ofBlock = BLOCKS.has(name) ? countTo(PARAGRAPH, open) : 0;
    const implied = IMPLIED.get(name);
    return Math.max(ofBlock, implied ? countTo(implied, open) : 0);
}
function endedByClosing(name, open) {
    const isWall = PARTS_OF_TABLES.has(name) ? (one) => one === 'template' : (one) => WALLS.has(one);
    for (let at = open.length - 1; at >= 0; at--) {
        const one = open[at]?.name ?? '';
        if (one === name)
            return open.length - at;
        if (isWall(one))
            return 0;
    }
    return 0;
}
function countTo({ ends, within }, open) {
    for (let at = open.length - 1; at >= 0; at--) {
        const { name } = open[at] ?? { name: '' };
        if (ends.has(name))
            return open.length - at;
        if (within.has(name))
            return 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/pages/built/page-scan.js






const DEEPEST = 1000;
function scanPage(html, rules) {
    let scan;
    (0,html_tokens/* readHtml */.y)(html, (stop) => {
        scan = new PageScan(rules, stop);
        return scan;
    }, { hasRawText: true });
    return scan?.finish() ?? { documentTitle: '', headings: [] };
}
const NONE = [];
class PageScan {
    #rules;
    #stop;
    #open = [];
    #written = [];
    #mains;
    #inMain = 0;
    #inHidden = 0;
    #documentTitle;
    #headings = [];
    #isIn;
    #canonical;
    #base;
    constructor(rules, stop) {
        this.#rules = rules;
        this.#stop = stop;
        this.#mains = rules.main.map(() => undefined);
    }
    onOpen(name, attributes, isClosed) {
        this.#end(endedByOpening(name, this.#open));
        this.#noteHead(name, attributes);
        const hasNoEnd = HAS_NO_END.has(name) || (isClosed && this.#isForeign(name));
        const element = { name, attributes, isWritten: false, isHidden: false, mains: NONE };
        this.#open.push(element);
        if (!hasNoEnd)
            element.mains = this.#mainsOf();
        if (this.#inMain > 0 && this.#inHidden === 0) {
            element.isHidden = element.mains.length > 0 ? allowed_html/* STRIPPED */.w4.has(name) : this.#isNoText(name);
            element.isWritten = !element.isHidden;
        }
        for (const at of element.mains)
            this.#mains[at] = { from: this.#written.length };
        if (element.isWritten)
            this.#written.push(isApart(name) ? ' ' : tagOf(name, attributes));
        if (hasNoEnd)
            this.#open.pop();
        else if (element.isHidden)
            this.#inHidden++;
        if (this.#open.length > DEEPEST)
            throw new RangeError(`It nests more than ${DEEPEST} elements.`);
    }
    onClose(name) {
        this.#end(endedByClosing(name, this.#open));
    }
    onText(text) {
        if (this.#isIn === 'title')
            this.#documentTitle += text;
        else if (this.#isIn === 'h1')
            this.#headings.push((this.#headings.pop() ?? '') + text);
        if (this.#inMain > 0 && this.#inHidden === 0)
            this.#written.push((0,opening_tag/* escapeText */.X1)(text));
    }
    finish() {
        this.#end(this.#open.length);
        const parts = this.#mains.filter((one) => one !== undefined);
        const part = parts.find(({ isOfMany }) => !isOfMany) ?? parts[0];
        return {
            main: part && this.#written.slice(part.from, part.to).join(''),
            documentTitle: folded(this.#documentTitle ?? ''),
            headings: this.#headings.map(folded),
            canonical: this.#canonical,
            base: this.#base,
        };
    }
    #end(count) {
        for (let left = count; left > 0; left--) {
            const element = this.#open.pop();
            if (!element)
                return;
            if (element.isWritten)
                this.#written.push(isApart(element.name) ? ' ' : `</${element.name}>`);
            if (element.isHidden)
                this.#inHidden--;
            if (element.name === this.#isIn)
                this.#isIn = undefined;
            for (const at of element.mains)
                this.#endMain(at);
        }
    }
    #endMain(at) {
        this.#inMain--;
        const from = this.#mains[at]?.from ?? 0;
        const isOfMany = this.#isGuess(at) && isOfOtherPage(this.#written.slice(from));
        this.#mains[at] = { from, to: this.#written.length, ...(isOfMany && { isOfMany }) };
        if (at === 0 && !this.#isGuess(at))
            this.#stop();
    }
    #mainsOf() {
        const found = this.#rules.main.flatMap((_, at) => (this.#begins(at) ? [at] : []));
        this.#inMain += found.length;
        return found;
    }
    #begins(at) {
        const known = this.#mains[at];
        const isKnown = known && (known.to === undefined || known.isOfMany !== undefined || !this.#isGuess(at));
        if (isKnown || !this.#rules.main[at]?.matches(this.#open))
            return false;
        if (!known)
            return true;
        this.#mains[at] = { ...known, isOfMany: !hasTitle(this.#written.slice(known.from, known.to)) };
        return false;
    }
    #isGuess(at) {
        const selector = this.#rules.main[at];
        return selector !== undefined && (this.#rules.guesses?.has(selector) ?? false);
    }
    #isNoText(name) {
        return allowed_html/* STRIPPED */.w4.has(name) || name === 'noscript' || this.#rules.chrome(this.#open);
    }
    #isForeign(name) {
        return name === 'svg' || this.#open.some((element) => element.name === 'svg' || element.name === 'math');
    }
    #noteHead(name, { rel, href }) {
        if (name === 'title' && this.#documentTitle === undefined) {
            this.#documentTitle = '';
            this.#isIn = name;
        }
        if (name === 'h1') {
            this.#headings.push('');
            this.#isIn = name;
        }
        if (name === 'base')
            this.#base ??= href;
        if (name === 'link' && rel?.toLowerCase() === 'canonical')
            this.#canonical ??= href;
    }
}
function isApart(name) {
    return !allowed_html/* ALLOWED */.p3.has(name) && !body_shape/* WITHIN_WORDS */.Ul.has(name) && !WITHIN_WORDS_OF_OLD.has(name);
}
const WITHIN_WORDS_OF_OLD = new Set(['font', 'big', 'nobr', 'acronym', 'data']);
function folded(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function tagOf(name, attributes) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${(0,opening_tag/* escapeValue */.PI)(value)}"`);
    return `<${name}${written.join('')}>`;
}

// EXTERNAL MODULE: ./node_modules/css-what/dist/types.js
var types = __webpack_require__(51265);
// EXTERNAL MODULE: ./lib/settings/rules/selectors.js
var selectors = __webpack_require__(22659);
;// CONCATENATED MODULE: ./lib/pages/built/selectors.js


function anyOf(selectors) {
    const byKey = Map.groupBy(selectors, ({ key }) => key);
    return (path) => {
        const element = path.at(-1);
        const isTaken = (key) => byKey.get(key)?.some(({ matches }) => matches(path)) ?? false;
        return element !== undefined && keysOf(element).some(isTaken);
    };
}
function keysOf({ name, attributes }) {
    const keys = ['', name];
    for (const attribute in attributes)
        keys.push(`[${attribute}]`);
    if (attributes.id !== undefined)
        keys.push(`#${attributes.id}`);
    if (attributes.class !== undefined)
        for (const one of attributes.class.split(/\s+/))
            keys.push(`.${one}`);
    return keys;
}
function selectorsOf(text) {
    const parsed = (0,selectors/* parseSelectors */.Qi)(text);
    if (!parsed.ok)
        throw new Error(`CSS selectors were expected, but \`${text}\` came: ${parsed.reason}`);
    return parsed.selectors.map(compile);
}
function compile(parts) {
    const compounds = [];
    let tests = [];
    let isChild = false;
    for (const part of parts) {
        if (COMBINATORS.has(part.type)) {
            compounds.push({ tests, isChild });
            tests = [];
            isChild = part.type === types/* SelectorType */.cV.Child;
        }
        else
            tests.push(testOf(part));
    }
    compounds.push({ tests, isChild });
    const last = parts.slice(parts.findLastIndex(({ type }) => COMBINATORS.has(type)) + 1);
    const key = last.map(keyOf).find((one) => one !== '') ?? '';
    return { key, matches: (path) => matches(compounds, compounds.length - 1, path) };
}
const COMBINATORS = new Set([types/* SelectorType */.cV.Descendant, types/* SelectorType */.cV.Child]);
function keyOf(part) {
    if (part.type === types/* SelectorType */.cV.Tag)
        return part.name.toLowerCase();
    if (part.type !== types/* SelectorType */.cV.Attribute || part.action === types/* AttributeAction */.V4.Not)
        return '';
    const { name, action, value, ignoreCase } = part;
    if (ignoreCase === true)
        return `[${name}]`;
    if (name === 'class' && action === types/* AttributeAction */.V4.Element)
        return `.${value}`;
    return name === 'id' && action === types/* AttributeAction */.V4.Equals ? `#${value}` : `[${name}]`;
}
function matches(compounds, at, path) {
    const compound = compounds[at];
    const element = path.at(-1);
    if (!compound || !element || !compound.tests.every((test) => test(element, path)))
        return false;
    if (at === 0)
        return true;
    if (compound.isChild)
        return matches(compounds, at - 1, path.slice(0, -1));
    for (let length = path.length - 1; length > 0; length--) {
        if (matches(compounds, at - 1, path.slice(0, length)))
            return true;
    }
    return false;
}
function testOf(part) {
    switch (part.type) {
        case types/* SelectorType */.cV.Tag:
            return ({ name }) => name === part.name.toLowerCase();
        case types/* SelectorType */.cV.Attribute:
            return attributeTest(part);
        case types/* SelectorType */.cV.Pseudo: {
            const inner = Array.isArray(part.data) ? part.data.map(compile) : [];
            const isInner = (_, path) => inner.some((selector) => selector.matches(path));
            return part.name === 'not' ? (element, path) => !isInner(element, path) : isInner;
        }
        default:
            return () => true;
    }
}
function attributeTest({ name, action, value, ignoreCase }) {
    const fold = (text) => (ignoreCase === true ? text.toLowerCase() : text);
    const wanted = fold(value);
    const test = VALUE_TESTS[action];
    return ({ attributes }) => {
        const found = attributes[name];
        return found === undefined ? action === types/* AttributeAction */.V4.Not : test(fold(found), wanted);
    };
}
const VALUE_TESTS = {
    [types/* AttributeAction */.V4.Exists]: () => true,
    [types/* AttributeAction */.V4.Equals]: (found, wanted) => found === wanted,
    [types/* AttributeAction */.V4.Not]: (found, wanted) => found !== wanted,
    [types/* AttributeAction */.V4.Element]: (found, wanted) => found === wanted || (found.includes(wanted) && found.split(/\s+/).includes(wanted)),
    [types/* AttributeAction */.V4.Any]: (found, wanted) => wanted !== '' && found.includes(wanted),
    [types/* AttributeAction */.V4.Start]: (found, wanted) => wanted !== '' && found.startsWith(wanted),
    [types/* AttributeAction */.V4.End]: (found, wanted) => wanted !== '' && found.endsWith(wanted),
    [types/* AttributeAction */.V4.Hyphen]: (found, wanted) => found === wanted || found.startsWith(`${wanted}-`),
};

;// CONCATENATED MODULE: ./lib/pages/built/theme-parts.js
const ANY_THEME = ['main article', 'article', 'main', '[role=main]'];
const GUESSES = ['main article', 'article'];
const MAIN = {
    plain: [],
    jekyll: ['article.post', '#main-content > main', '#main-content', '.page__inner-wrap', '.page-content .wrapper'],
    hugo: ['.td-content', 'article.markdown', 'main > .content', '#R-body-inner article', 'article.post-single'],
    docusaurus: ['.theme-doc-markdown', 'article .markdown', 'main .markdown'],
    mkdocs: ['article.md-content__inner', '[itemprop=articleBody]', '.col-md-9[role=main]'],
    vitepress: ['.vp-doc', '.VPPage', '#VPContent'],
};
const CHROME = [
    'nav',
    '[role=navigation]',
    '[role=search]',
    '.toc',
    'div#toc',
    'ul#toc',
    'div#TOC',
    '#TableOfContents',
    '#markdown-toc',
    '.table-of-contents',
    '.theme-doc-breadcrumbs',
    '.theme-doc-toc-mobile',
    '.theme-doc-version-badge',
    '.theme-doc-version-banner',
    '.pagination-nav',
    '.breadcrumb',
    '.breadcrumbs',
    '.prev-next',
    '.pagination',
    '.rst-footer-buttons',
    '.theme-doc-footer',
    '.theme-edit-this-page',
    '.md-content__button',
    '.md-source-file',
    '.md-feedback',
    '.edit-link',
    '.edit-this-page',
    '.page-edit',
    '.td-page-meta',
    '.feedback--container',
    '[aria-label="Edit this page"]',
    '.headerlink',
    '.header-anchor',
    '.heading-anchor',
    '.anchor-heading',
    '.hash-link',
    '.td-heading-self-link',
    '.subheading-anchor',
    'a.anchor',
    'a.anchorjs-link',
    '.footnote-backref',
    '.reversefootnote',
    '[data-footnote-backref]',
    '[aria-hidden=true]',
    '.katex-html',
    'math semantics > :not(annotation)',
    '.visually-hidden',
    '.screen-reader-only',
    'button',
    '.linenos',
    '.lineno',
    '.line-numbers-rows',
    '.line-numbers-wrapper',
    'td.gutter',
    'div[class*=language-] > .lang',
];
function themeParts(generator, main) {
    if (main !== undefined)
        return { main: [main], guesses: [], chrome: CHROME };
    return { main: [...MAIN[generator], ...ANY_THEME], guesses: GUESSES, chrome: CHROME };
}

;// CONCATENATED MODULE: ./lib/pages/built/built-page.js




const AS_BUILT = { marks: false, terms: false, createNamer: () => () => '' };
function builtPageReader(parts) {
    const rules = scanRules(parts);
    return (html, documentId) => {
        const { main: part, documentTitle, headings, canonical, base } = scanPage(html, rules);
        if (part === undefined)
            return { kind: 'no-main' };
        const from = baseOf(base, documentId);
        const resolve = (written) => absolute(written, from);
        const { title, ...clean } = (0,html_pass/* passOver */.W)(part, { headings: AS_BUILT, resolve });
        return {
            kind: 'page',
            heading: title,
            headingAbove: title === undefined ? headings.find((one) => one !== '' && documentTitle.startsWith(one)) : undefined,
            documentTitle,
            canonical: canonical === undefined ? undefined : absolute(canonical, from),
            body: { ...clean, firstHeading: clean.headings[0] },
        };
    };
}
function builtPageReaders() {
    const known = new Map();
    return (generator, main) => {
        const key = `${generator} ${main ?? ''}`;
        const reader = known.get(key) ?? builtPageReader(themeParts(generator, main));
        known.set(key, reader);
        return reader;
    };
}
function scanRules({ main, guesses, chrome }) {
    const parts = main.flatMap((text) => selectorsOf(text).map((selector) => ({ selector, text })));
    return {
        main: parts.map(({ selector }) => selector),
        guesses: new Set(parts.flatMap(({ selector, text }) => (guesses.includes(text) ? [selector] : []))),
        chrome: anyOf(chrome.flatMap(selectorsOf)),
    };
}
function baseOf(written, documentId) {
    const base = written === undefined ? null : URL.parse(written.trim(), documentId);
    return base && /^https?:$/.test(base.protocol) ? new URL(base.pathname, documentId).href : documentId;
}
function absolute(written, documentId) {
    const address = written.trim();
    return address.startsWith('#') ? address : URL.parse(address, documentId)?.href;
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

/***/ 24961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ createConverter),
  k: () => (/* binding */ plainItem)
});

// EXTERNAL MODULE: ./lib/pages/body-problems.js
var body_problems = __webpack_require__(19355);
// EXTERNAL MODULE: ./lib/pages/built/built-item.js + 2 modules
var built_item = __webpack_require__(21083);
// EXTERNAL MODULE: ./lib/pages/built/built-page.js + 5 modules
var built_page = __webpack_require__(50186);
// EXTERNAL MODULE: ./lib/pages/item-content.js + 1 modules
var item_content = __webpack_require__(85445);
// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/links/page-links.js + 1 modules
var page_links = __webpack_require__(10670);
;// CONCATENATED MODULE: ./lib/pages/markdown/anchors.js
const WRITTEN = /\b(?:id|name)\s*=\s*["']?([^"'\s>{}]+)|\{([^{}\n#]{0,200}#[^{}\n]{0,400})\}/g;
const COMMENT = /<!--([^<>]{1,500}?)-->/g;
const WORD = /[\w.:-]*\w\.\w[\w.:-]*/g;
const MARK = /#(\S+)/;
function anchorsOf(ids, markdown) {
    const written = [...markdown.matchAll(WRITTEN)].flatMap(([, id, list]) => id ?? MARK.exec(list ?? '')?.[1] ?? []);
    return new Set([...ids, ...written, ...(markdown.includes('<!--') ? idsOfComments(markdown) : [])]);
}
function idsOfComments(markdown) {
    const words = [...markdown.matchAll(COMMENT)].flatMap(([, comment = '']) => comment.match(WORD) ?? []);
    return words.flatMap((word) => [word, `+${word}`]);
}

// EXTERNAL MODULE: ./lib/pages/markdown/heading-ids.js
var heading_ids = __webpack_require__(35065);
// EXTERNAL MODULE: ./lib/pages/dialect.js
var pages_dialect = __webpack_require__(83918);
;// CONCATENATED MODULE: ./lib/pages/markdown/syntax.js

const COMMON = { mdx: false, definitionLists: false, math: 'double' };
const SYNTAXES = {
    plain: COMMON,
    jekyll: { ...COMMON, definitionLists: true },
    hugo: { ...COMMON, definitionLists: true },
    docusaurus: { ...COMMON, mdx: true },
    mkdocs: { ...COMMON, definitionLists: true },
    vitepress: { ...COMMON, codeLabels: true },
};
const SHORTCODE_END = /\{\{<\s{0,100}\//;
function syntaxOf(generator, path, { dialect = {}, body = '' } = {}) {
    const common = SYNTAXES[generator];
    const syntax = {
        ...common,
        definitionLists: common.definitionLists && (0,pages_dialect/* mayBeOn */.q)(dialect, 'def_list'),
        ...(dialect.rawHtml === false && !SHORTCODE_END.test(body) ? { rawHtml: false } : {}),
    };
    if (generator === 'docusaurus' && dialect.templates === false)
        return { ...syntax, mdx: false };
    return path.endsWith('.mdx') ? { ...syntax, mdx: true } : syntax;
}

// EXTERNAL MODULE: ./lib/pages/markdown-source.js + 26 modules
var markdown_source = __webpack_require__(2860);
// EXTERNAL MODULE: ./lib/pages/problem-limit.js
var problem_limit = __webpack_require__(48993);
// EXTERNAL MODULE: ./lib/pages/text/html.js
var html = __webpack_require__(88649);
;// CONCATENATED MODULE: ./lib/pages/convert-page.js












function createConverter(markdown) {
    const readerOf = (0,built_page/* builtPageReaders */.U)();
    return (input) => {
        const { page, site, built } = input;
        const { body, main } = page.file.content;
        const read = (html) => readerOf(site.settings.site.generator, main)(html, page.documentId);
        if (body === 'built')
            return (0,built_item/* builtItem */.I$)(input, read);
        const { item, converted } = markdownItem(markdown, input);
        return built ? (0,built_item/* compared */.mU)(item, { input, converted, built }, read) : item;
    };
}
function markdownItem(markdown, input) {
    const { page, resolver, site } = input;
    const { converted, source, links, problems } = convertBody(markdown, input);
    const known = anchorsOf(converted.anchors, source.body);
    const anchors = source.mayHaveIds ? new Set([...known, any_anchor/* ANY_ANCHOR */.dJ]) : known;
    const areLinksChecked = site.settings.links !== 'off';
    const { content, cut } = (0,item_content/* contentOf */.$)(input, site.settings, converted);
    const item = {
        ...content,
        links: resolver.dependencies(),
        files: [...new Set([...source.files, ...resolver.fileDependencies()])].sort(),
        includes: source.includes,
        anchors,
        anchorLinks: areLinksChecked ? links.toOtherPages(input.arePlaced) : [],
        problems: (0,problem_limit/* limitProblems */.K)([
            ...source.problems,
            ...problems,
            ...(0,item_content/* cutHeadings */.o)(cut, page.file.path),
            ...(areLinksChecked ? (0,page_links/* judgeLinks */.XT)(links.problems(anchors), site.settings) : []),
        ], page.file.path),
    };
    return { item, converted };
}
function plainItem(input, settings, problemAt) {
    const { page, body } = input;
    const { path } = page.file;
    return {
        ...(0,item_content/* contentOf */.$)(input, settings, plainBody(body)).content,
        links: [],
        files: [],
        includes: [],
        anchors: new Set([any_anchor/* ANY_ANCHOR */.dJ]),
        anchorLinks: [],
        problems: [problemAt(path, body.bodyLine)],
    };
}
function convertBody(markdown, input) {
    const { page, body, resolver, site, included } = input;
    const { path } = page.file;
    const { generator } = site.settings.site;
    const gather = (source) => (0,page_links/* gatherLinks */.fg)(page.file, page.documentId, resolver, source);
    try {
        const source = (0,markdown_source/* markdownSource */.d)(body, page.file, site, { included, title: page.title, dialect: page.dialect });
        const links = gather(source);
        const converted = markdown.convert(source.text, {
            resolveLink: links.resolve,
            headings: (0,heading_ids/* headingRules */.aW)(generator, page.dialect),
            syntax: syntaxOf(generator, path, { dialect: page.dialect, body: body.body }),
        });
        return { converted, source, links, problems: (0,body_problems/* brokenMdx */.xR)(converted, path, body.bodyLine) };
    }
    catch (error) {
        const source = (0,markdown_source/* plainSource */.w)(body);
        return {
            converted: plainBody(body),
            source,
            links: gather(source),
            problems: [(0,body_problems/* notConverted */.cL)(path, body.bodyLine, error)],
        };
    }
}
function plainBody({ body }) {
    const shape = { hasTitle: false, text: body };
    return { html: `<pre>${(0,html/* escapeHtml */.Z)(body)}</pre>`, headings: [], headingIds: [], anchors: [], shape, titleLength: 0 };
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

/***/ 85445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ contentOf),
  o: () => (/* binding */ cutHeadings)
});

// EXTERNAL MODULE: ./lib/pages/metadata/limits.js
var limits = __webpack_require__(80014);
// EXTERNAL MODULE: ./lib/pages/metadata/title.js
var metadata_title = __webpack_require__(69018);
// EXTERNAL MODULE: ./lib/pages/metadata/values.js
var values = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/pages/metadata/template-value.js
var template_value = __webpack_require__(58824);
// EXTERNAL MODULE: ./lib/pages/text/html.js
var text_html = __webpack_require__(88649);
;// CONCATENATED MODULE: ./lib/pages/standing-alone.js


const FEWEST_WORDS = 20;
function standingAlone({ html, shape, titleLength }, { title, description, isShownAbove = false }) {
    const hasTitle = shape.hasTitle && (!isShownAbove || beginsWithTitle(html));
    const heading = hasTitle ? html.slice(0, titleLength) : `<h1>${(0,text_html/* escapeHtml */.Z)(title)}</h1>`;
    const rest = html.slice(hasTitle ? titleLength : 0).replace(/^\n/, '');
    const parts = [heading, isMissing(description, shape.text) ? `<p>${(0,text_html/* escapeHtml */.Z)(oneLine(description))}</p>` : '', rest];
    return parts.filter((part) => part !== '').join('\n');
}
function beginsWithTitle(html) {
    return /<(h[1-6r])\b/.exec(html)?.[1] === 'h1';
}
function isMissing(description, text) {
    if (description === undefined || oneLine(description) === '' || (0,template_value/* holdsTemplate */.h)(description))
        return false;
    if (hasWords(text, FEWEST_WORDS))
        return false;
    return !oneLine(text).startsWith(oneLine(description));
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
const words = new Intl.Segmenter('en', { granularity: 'word' });
function hasWords(text, least) {
    let found = 0;
    for (const { isWordLike } of words.segment(text)) {
        if (isWordLike)
            found += 1;
        if (found >= least)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/pages/item-content.js





function contentOf({ page, lastCommit }, settings, converted) {
    const { documentId, permissions } = page;
    const { firstHeading, headings } = converted;
    const title = (0,metadata_title/* titleOf */.G)({ title: page.title, firstHeading, rootPath: page.file.rootPath, documentId });
    const { value: kept, cut } = (0,limits/* cutToField */.gK)(headings);
    const metadata = completed(page.metadata, title, kept, lastCommit);
    const language = typeof metadata.language === 'string' ? metadata.language : settings.site.language;
    const description = typeof metadata.description === 'string' ? metadata.description : undefined;
    const isShownAbove = settings.site.generator === 'docusaurus';
    const isLeft = page.file.content.bodyTitle === 'off';
    const body = isLeft ? converted.html : standingAlone(converted, { title, description, isShownAbove });
    const html = (0,text_html/* htmlDocument */.r)({ title, language, body });
    return { content: { documentId, title, metadata, permissions, html }, cut };
}
function completed(metadata, title, headings, lastCommit) {
    const date = metadata.date ?? (lastCommit && (0,values/* isoOf */.dF)(lastCommit));
    return { ...metadata, title, headings, ...(date === undefined ? {} : { date }) };
}
function cutHeadings(cut, path) {
    return cut === undefined ? [] : [{ ...(0,limits/* cutProblem */["if"])('headings', cut), path }];
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

/***/ 2860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ markdownSource),
  w: () => (/* binding */ plainSource)
});

// EXTERNAL MODULE: ./lib/pages/includes/expand-includes.js
var expand_includes = __webpack_require__(47409);
// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/markdown/heading-ids.js
var heading_ids = __webpack_require__(35065);
;// CONCATENATED MODULE: ./lib/pages/template/attributes.js

const VALUE = String.raw `(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s{}"']{1,400})`;
const ATTRIBUTE = String.raw `(?:[.#][^\s{}.#=\"'<>][^\s{}#=\"'<>]{0,100}|[\w:-]{1,100}=${VALUE}|data-[\w-]{1,100}|download|hidden|markdown)`;
const ATTRIBUTES = String.raw `[ \t]{0,9}${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE}){0,20}[ \t]{0,9}`;
function takeHeadingMark({ groups: { heading = '' }, edited, start }) {
    const id = idIn(heading);
    if (id !== undefined)
        edited.put(headingMark(id), start);
}
function headingMark(id) {
    return `{#${id.replaceAll(/[_*~`[\]<>&\\]/g, '\\$&')}}`;
}
function idIn(attributes) {
    const { id, value } = /(?:^|[ \t])(?:#(?<id>[^\s{}#]+)|id=["']?(?<value>[^\s{}"']+))/.exec(attributes)?.groups ?? {};
    return id ?? value;
}
const HTML_HEADING = {
    pattern: /(?=<\/h[1-6]\s{0,9}>)/,
    take: ({ edited, start }) => edited.put(` {#${heading_ids/* NAMELESS */.Z$}}`, start),
};

// EXTERNAL MODULE: ./lib/pages/text/edited-text.js
var edited_text = __webpack_require__(73237);
// EXTERNAL MODULE: ./lib/pages/text/lines.js
var text_lines = __webpack_require__(23905);
;// CONCATENATED MODULE: ./lib/pages/template/code-marks.js


const OPEN = String.raw `(?:\/\/|\/\*|\{\s{0,9}\/\*|<!--|#|--|;|%|")`;
const CLOSE = String.raw `(?:\*\/\s{0,9}\}|\*\/|-->)?`;
const HIGHLIGHT = new RegExp(String.raw `^\s*${OPEN}\s{0,9}highlight-(?:next-line|start|end)\s{0,9}${CLOSE}\s*$`);
const DOCUSAURUS_CODE_MARKS = {
    countIn: (info) => !/\{[\d,-]+\}/.test(info),
    shown: (line) => (HIGHLIGHT.test(line) ? '' : line),
};
const CODE_MARK = new RegExp(String.raw `(?<=${OPEN}.{0,1000})\s{0,9}\[!code (?:\+\+|--|focus|highlight|hl|error|warning)(?::\d{1,5})?\]`, 'g');
const EMPTY_COMMENT = new RegExp(String.raw `[ \t]*${OPEN}\s{0,9}${CLOSE}\s*$`);
const VITEPRESS_CODE_MARKS = {
    countIn: (info) => !/^(?:(?:txt|text|plain|plaintext)\b|$|[^\w])/.test(info),
    shown(line) {
        const rest = line.includes('[!code ') ? line.replaceAll(CODE_MARK, '') : line;
        return rest === line ? line : rest.replace(EMPTY_COMMENT, '');
    },
};
function stripCodeMarks(text, { countIn, shown }) {
    const edited = new edited_text/* EditedText */.Hc(text);
    const infoOf = fences();
    let done = 0;
    let counts = false;
    for (const { start, end, text: line, fenced } of (0,text_lines/* linesOf */.D)(text)) {
        if (!fenced)
            continue;
        const info = infoOf(line);
        if (info !== undefined)
            counts = countIn(info);
        const rest = info === undefined && counts ? shown(line) : line;
        if (rest === line)
            continue;
        const isAll = rest.trim() === '';
        edited.keep(done, start);
        if (!isAll)
            edited.put(rest, start);
        done = isAll ? Math.min(end + 1, text.length) : end;
    }
    edited.keep(done, text.length);
    return edited.finish();
}
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*(.*?)[ \t\r]*$/;
function fences() {
    let open;
    return (line) => {
        const [, marks, info = ''] = FENCE.exec(line) ?? [];
        if (open === undefined) {
            open = marks;
            return marks === undefined ? undefined : info;
        }
        if (info === '' && marks?.startsWith(open))
            open = undefined;
        return undefined;
    };
}

;// CONCATENATED MODULE: ./lib/pages/template/code.js
const LOOK_BACK = 4_000;
const MOST_LINES_BACK = 200;
function endOf(text, pattern, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
function fenceEnd(text, from, ticks) {
    const opened = lineEnd(text, from);
    if (ticks.startsWith('`') && text.slice(from, opened).includes('`'))
        return spanEnd(text, from, ticks);
    const prefix = text.slice(text.lastIndexOf('\n', from - 1) + 1, from - ticks.length);
    for (let start = opened + 1; start < text.length;) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end);
        if (isOutside(line, prefix))
            return start - 1;
        if (closes(line, prefix, ticks))
            return end;
        start = end + 1;
    }
    return text.length;
}
function isOutside(line, prefix) {
    if (prefix.includes('>'))
        return !/^[ \t]*>/.test(line);
    const isItem = /\S/.test(prefix);
    return isItem && line.trim() !== '' && columnsOf(line) < prefix.trimEnd().length + 1;
}
function closes(line, prefix, ticks) {
    const mark = line.replace(/^[ \t>]*/, '');
    const width = /^(?:`+|~+)/.exec(mark)?.[0].length ?? 0;
    if (width < ticks.length || mark.charAt(0) !== ticks.charAt(0))
        return false;
    return mark.slice(width).trim() === '' && line.length - mark.length < prefix.length + 4;
}
function spanLimit(width) {
    const paragraphEnd = '\\n(?=[ \\t]*(?:\\r?\\n|#{1,6}[ \\t]|(?:[-*+]|\\d{1,9}[.)])[ \\t]|[>|]|`{3,}[^`\\n]*$|~{3}))';
    return new RegExp(`(?<close>(?<!\`)\`{${width}}(?!\`))|${paragraphEnd}`, 'gm');
}
function spanEnd(text, from, ticks) {
    const limit = spanLimit(ticks.length);
    limit.lastIndex = from;
    const match = limit.exec(text);
    return match?.groups?.close === undefined ? from : match.index + match[0].length;
}
function indentedEnd(text, start) {
    const columns = columnsOf(text.slice(start, Math.min(lineEnd(text, start), start + LOOK_BACK)));
    const margin = marginAt(text, start, columns);
    if (margin === undefined || columns < margin + 4)
        return undefined;
    return endOf(text, new RegExp(`^(?! {${margin + 4}}| {0,3}\\t|[ \\t]*\\r?$)`, 'gm'), start)?.start ?? text.length;
}
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t]*\r?$)/;
function marginAt(text, start, columns) {
    let gap = false;
    const above = [];
    for (const line of linesAbove(text, start)) {
        if (line === undefined)
            return undefined;
        const isBlank = line.trim() === '';
        if (!isBlank) {
            const own = columnsOf(line);
            const item = ITEM.exec(line)?.[0];
            const margin = item === undefined ? own : columnsOf(item.replaceAll(/[^\t]/g, ' '));
            const isOwner = item === undefined ? own === 0 : margin <= columns;
            above.push({ columns: isOwner ? 0 : own, gap: gap || /^#{1,6}[ \t]/.test(line) });
            if (isOwner)
                return isApart(above, margin) ? margin : undefined;
        }
        gap = isBlank;
    }
    return isApart(above, 0) ? 0 : undefined;
}
function isApart(above, margin) {
    return above.find(({ columns }) => columns < margin + 4)?.gap ?? true;
}
function* linesAbove(text, start) {
    let end = start - 1;
    for (let count = 0; end >= 0; count += 1) {
        if (count === MOST_LINES_BACK || end < start - LOOK_BACK) {
            yield undefined;
            return;
        }
        const feed = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
        yield text.slice(feed + 1, end);
        end = feed;
    }
}
function columnsOf(line) {
    let columns = 0;
    for (const character of line) {
        if (character === ' ')
            columns += 1;
        else if (character === '\t')
            columns += 4 - (columns % 4);
        else
            break;
    }
    return columns;
}
function lineEnd(text, from) {
    const feed = text.indexOf('\n', from);
    return feed < 0 ? text.length : feed;
}
function asCodeSpan(code) {
    const ticks = '`'.repeat(mostBackticks(code) + 1);
    const pad = /^`|`$/.test(code) ? ' ' : '';
    return ticks + pad + code.replaceAll(/[ \t]*\r?\n\s*/g, ' ') + pad + ticks;
}
function asCodeBlock(code, language, indent) {
    const fence = fenceAround(code);
    const info = /^[\w+#.-]{1,40}$/.test(language) ? language : '';
    return `${fence}${info}\n${code.replace(/^[ \t]*\r?\n/, '').trimEnd()}\n${indent}${fence}`;
}
function fenceAround(code) {
    return '`'.repeat(Math.max(3, mostBackticks(code) + 1));
}
function mostBackticks(text) {
    let most = 0;
    for (const [ticks] of text.matchAll(/`+/g))
        most = Math.max(most, ticks.length);
    return most;
}

;// CONCATENATED MODULE: ./lib/pages/template/scan.js


function codeTokens(signs) {
    return [
        /(?<fence>^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<ticks>`{3,}|~{3,}))/,
        new RegExp(`(?<indented>^(?: {4}|\\t))(?=[^\\n]*[${signs}])`),
        /(?<escaped>\\`)/,
        /(?<span>`+)/,
    ];
}
const CODE = codeTokens('{`<:');
function stripMarks(text, marks) {
    const edited = new edited_text/* EditedText */.Hc(text);
    const named = marks.map(({ pattern }, at) => `(?<mark${at}>${pattern.source})`);
    const token = new RegExp([...CODE.map(({ source }) => source), ...named].join('|'), 'gm');
    let done = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const { 0: whole, index: start, groups = {} } = match;
        if (start < done)
            continue;
        const end = start + whole.length;
        edited.keep(done, start);
        const codeEnd = endOfCode(text, start, end, groups);
        if (codeEnd !== undefined)
            edited.keep(start, codeEnd);
        const mark = marks.find((_, at) => groups[`mark${at}`] !== undefined);
        const found = { text, start, end, groups, edited };
        mark?.take?.(found);
        done = codeEnd ?? mark?.takeUpTo?.(found) ?? end;
        token.lastIndex = Math.max(done, start + 1);
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function endOfCode(text, start, end, groups) {
    if (groups.fence !== undefined)
        return fenceEnd(text, end, groups.ticks ?? '');
    if (groups.indented !== undefined)
        return indentedEnd(text, start) ?? end;
    if (groups.span !== undefined)
        return spanEnd(text, end, groups.span);
    return groups.escaped === undefined ? undefined : end;
}
function inTurn(text, ...strippers) {
    let result = { text, originalOffset: (offset) => offset };
    for (const strip of strippers) {
        const before = result;
        const next = strip(before.text);
        result = { text: next.text, originalOffset: (offset) => before.originalOffset(next.originalOffset(offset)) };
    }
    return result;
}
function escaped(text) {
    return text.replaceAll(/[\\`*_[\]<>&#|~{}]/g, (character) => `\\${character}`);
}

;// CONCATENATED MODULE: ./lib/pages/template/code-spans.js



const TOKEN = new RegExp(codeTokens('`')
    .map(({ source }) => source)
    .join('|'), 'gm');
const LANGUAGE = /^(?:#!|:::)[\w#.+-]{1,40} +/;
function keepCodeSpans(text, { languages = false } = {}) {
    const rows = /`[^`\n]*\|/.test(text) ? rowsOf(text) : [];
    if (rows.length === 0 && !languages)
        return { text, originalOffset: (offset) => offset };
    const edited = new edited_text/* EditedText */.Hc(text);
    const token = new RegExp(TOKEN);
    let done = 0;
    let row = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const { 0: whole, index: start, groups = {} } = match;
        const end = endOfCode(text, start, start + whole.length, groups) ?? start + whole.length;
        const { span } = groups;
        if (span !== undefined && end > start + whole.length) {
            const from = start + span.length;
            const [mark = ''] = (languages && LANGUAGE.exec(text.slice(from, from + 100))) || [];
            edited.keep(done, from);
            done = from + mark.length;
            while (start > (rows[row]?.end ?? text.length))
                row += 1;
            if (start >= (rows[row]?.start ?? text.length))
                done = escapePipes(text, done, end, edited);
        }
        token.lastIndex = Math.max(end, start + 1);
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function escapePipes(text, from, end, edited) {
    let done = from;
    for (let at = text.indexOf('|', from); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
        edited.keep(done, at);
        edited.put('\\', at);
        done = at;
    }
    return done;
}
const DELIMITERS = /^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*\r?$/;
function rowsOf(text) {
    const rows = [];
    let last = { start: 0, text: '' };
    let isIn = false;
    for (const { start, end, text: line, fenced } of (0,text_lines/* linesOf */.D)(text)) {
        const isBlank = fenced || line.replaceAll('>', '').trim() === '';
        const open = rows.at(-1);
        if (isIn && !isBlank && open)
            open.end = end;
        else if (!isBlank && line.includes('|') && DELIMITERS.test(line) && last.text.includes('|')) {
            rows.push({ start: last.start, end });
            isIn = true;
        }
        else
            isIn = false;
        last = { start, text: isBlank ? '' : line };
    }
    return rows;
}

;// CONCATENATED MODULE: ./lib/pages/template/containers.js


const CONTAINER = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?):{3,}[ \t]*([\w-]*)[ \t]*(.*?)[ \t]*\r?$/;
function stripContainers(text) {
    const edited = new edited_text/* EditedText */.Hc(text);
    let done = 0;
    for (const { start, end, text: line, fenced } of (0,text_lines/* linesOf */.D)(text)) {
        const [, indent = '', , title] = fenced ? [] : (CONTAINER.exec(line) ?? []);
        if (title === undefined)
            continue;
        edited.keep(done, start);
        const words = titleIn(title);
        const blank = indent.replaceAll(/[^\s>]/g, ' ').trimEnd();
        edited.put(words === '' ? blank : `${blank}\n${indent}${words}\n${blank}`, start);
        done = end;
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function titleIn(rest) {
    const [, bracketed] = /^\[(.*)\](?:\s*\{[^{}]*\})?$/.exec(rest) ?? [];
    return (bracketed ?? rest.replace(/\s*\{[^{}]*\}$/, '')).trim();
}

;// CONCATENATED MODULE: ./lib/pages/template/goldmark.js




const HEADING = /^ {0,3}(?:>[ \t]?|[-*+][ \t]){0,3}#{1,6}[ \t]+(?=[^\n]{1,1000}$)/;
const UNLIKE_TEXT = /[[<&_]/;
function keepWrittenIds(text, dialect = {}) {
    const edited = new edited_text/* EditedText */.Hc(text);
    let done = 0;
    let isHtml = false;
    if (text.includes('#') && UNLIKE_TEXT.test(text)) {
        for (const { start, text: line, fenced } of (0,text_lines/* linesOf */.D)(text)) {
            isHtml = line.trim() !== '' && (isHtml || /^ {0,3}<[a-z/!?]/i.test(line));
            const written = fenced || isHtml ? undefined : writtenIn(line);
            if (written === undefined)
                continue;
            const end = start + line.length - (/(?:[ \t]+#+)?[ \t]*\r?$/.exec(line.slice(-1000))?.[0].length ?? 0);
            edited.keep(done, end);
            edited.put(` ${headingMark(`~${(0,heading_ids/* hugoId */.dC)(written, dialect) || 'heading'}`)}`, end);
            done = end;
        }
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function writtenIn(line) {
    const opening = HEADING.exec(line)?.[0];
    if (opening === undefined || !UNLIKE_TEXT.test(line) || /\{\{|\{#[^{}]{0,400}\}\s*$/.test(line))
        return undefined;
    return line
        .slice(opening.length)
        .trim()
        .replace(/[ \t]#+$/, '')
        .trim();
}

;// CONCATENATED MODULE: ./lib/pages/template/kramdown.js



function keepKramdown(text) {
    return stripMarks(text, MARKS);
}
const keep = ({ edited, start, end }) => edited.keep(start, end);
const MARKS = [
    {
        pattern: /^ {0,3}(?=#{1,6}(?:[ \t]{1,100}#{1,100})?[ \t]{0,100}\r?$)/,
        take: ({ edited, start, end }) => {
            edited.keep(start, end);
            edited.put('\\', end);
        },
    },
    { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: keep },
    {
        pattern: /<<(?=[^<>\n]{1,400}>>)(?<quoted>[^<>\n]{1,400})>>/,
        take: ({ edited, start, end }) => {
            edited.put('«', start);
            edited.keep(start + 2, end - 2);
            edited.put('»', end - 2);
        },
    },
    { pattern: /(?<!\\)\\\\(?=\r?\n[^\n]*\S)/, take: ({ edited, start }) => edited.keep(start, start + 1) },
    { pattern: /^\^[ \t]*\r?$/, take: ({ edited, start }) => edited.put('<!-- -->', start) },
];
const SEPARATOR = /^\s*\|?[ \t]*:?[-=]+:?[ \t]*(?:[|+][ \t]*:?[-=]+:?[ \t]*)*[|+]?[ \t]*\r?$/;
const ROW = /^ {0,3}\|/;
function headTables(text) {
    if (!text.includes('|'))
        return { text, originalOffset: (offset) => offset };
    const edited = new edited_text/* EditedText */.Hc(text);
    let done = 0;
    let wasBlank = true;
    const lines = [...(0,text_lines/* linesOf */.D)(text)];
    for (const [at, { start, end, text: line, fenced }] of lines.entries()) {
        const next = lines[at + 1]?.text ?? '';
        if (!fenced && wasBlank && ROW.test(line) && !isHead(line, next)) {
            edited.keep(done, start);
            edited.put(headOf(line), start);
            done = SEPARATOR.test(line) ? Math.min(text.length, end + 1) : start;
        }
        wasBlank = !fenced && line.trim() === '';
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function isHead(line, next) {
    return !SEPARATOR.test(line) && next.includes('-') && SEPARATOR.test(next);
}
function headOf(line) {
    const cells = Math.max(1, line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length);
    return `|${' |'.repeat(cells)}\n|${'-|'.repeat(cells)}\n`;
}

;// CONCATENATED MODULE: ./lib/pages/template/kramdown-html.js


const kramdown_html_ATTRIBUTES = String.raw `(?:\s+[\w:.@-]{1,60}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^\s"'<>]{1,1000}))?){0,20}\s*`;
const WITH_MARKDOWN = new RegExp(String.raw `^[ \t]{0,40}<(?<tag>[a-z][\w-]{0,30})(?=[^>]{0,2000}\smarkdown\s*=\s*["']?(?<how>1|block|span)\b)${kramdown_html_ATTRIBUTES}>(?<rest>[^\n]*)$`, 'i');
const WITHOUT_ATTRIBUTE = new RegExp(String.raw `^[ \t]{0,40}<(?<tag>address|article|aside|blockquote|dd|details|div|fieldset|figure|footer|form|h[1-6]|header|li|main|nav|p|section)(?![\w-])(?![^>]{0,2000}\smarkdown\s*=)${kramdown_html_ATTRIBUTES}>(?<rest>[^\n]*)$`, 'i');
const INLINE = /^(?:a|abbr|b|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|var)$/i;
const BROKEN_TAG = /^ {0,3}<[a-z][\w-]{0,30}(?:\s[^<>]{0,2000})?$/i;
const SPAN_LEVEL = /^(?:p|h[1-6]|dt|th|td|summary|address|figcaption)$/i;
const BLOCK = /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3})/;
const TAGS = /<(?<close>\/)?(?<tag>[a-z][\w-]{0,30})(?=[\s/>])[^<>]{0,2000}>/gi;
const LOOK_AHEAD = 100;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
function openKramdownHtml(text, parsesAll = false) {
    if (!text.includes('<'))
        return { text, originalOffset: (offset) => offset };
    const reading = new HtmlReading(text, parsesAll);
    for (const line of withWholeTags((0,text_lines/* linesOf */.D)(text)))
        reading.read(line);
    return reading.finish();
}
function* withWholeTags(lines) {
    let held = [];
    for (const line of lines) {
        held.push(line);
        const text = held.map((one) => one.text).join('\n');
        const isBroken = !line.fenced && line.text.trim() !== '' && BROKEN_TAG.test(text);
        if (isBroken && held.length < MOST_LINES)
            continue;
        const [first = line] = held;
        if (!isBroken && !line.fenced && text.includes('>'))
            yield { ...first, end: line.end, text };
        else
            yield* held;
        held = [];
    }
    yield* held;
}
const MOST_LINES = 12;
class HtmlReading {
    #edited;
    #length;
    #parsesAll;
    #open = [];
    #rawDepth = 0;
    #hasEnded = false;
    #wasBlock = true;
    #done = 0;
    constructor(text, parsesAll) {
        this.#parsesAll = parsesAll;
        this.#edited = new edited_text/* EditedText */.Hc(text);
        this.#length = text.length;
    }
    read({ start, end, text: line, fenced }) {
        if (fenced) {
            this.#hasEnded = false;
            return;
        }
        const opening = this.#openingIn(line);
        if (opening)
            this.#takeElement(opening, { start, end, text: line });
        else if (this.#closes(line))
            this.#close(start, line);
        else {
            const isText = (this.#wasBlock && /^(?![ \t<]|$)/.test(line)) || BLOCK.test(line);
            if (this.#hasEnded && this.#rawDepth === 0 && isText)
                this.#put('\n', start);
            this.#hasEnded = this.#countTags(line, start);
        }
    }
    #openingIn(line) {
        if (this.#rawDepth === 0 && !/^ {0,3}</.test(line))
            return undefined;
        const groups = WITH_MARKDOWN.exec(line)?.groups ?? (this.#parsesAll ? WITHOUT_ATTRIBUTE.exec(line)?.groups : undefined);
        const { tag = '', rest = '' } = groups ?? {};
        const isInline = INLINE.test(tag) && rest.toLowerCase().includes(`</${tag.toLowerCase()}`);
        return isInline ? undefined : groups;
    }
    finish() {
        this.#edited.keep(this.#done, this.#length);
        return this.#edited.finish();
    }
    #takeElement({ tag = '', how = '1', rest = '' }, { start, end, text: line }) {
        const inside = start + line.length - rest.length;
        const close = rest.toLowerCase().lastIndexOf(`</${tag.toLowerCase()}`);
        const isSpan = how === 'span' || (how === '1' && SPAN_LEVEL.test(tag));
        this.#hasEnded = false;
        if (isSpan && close >= 0) {
            this.#takeSentence(tag, { start, inside, close: inside + close, end });
            return;
        }
        this.#keepTo(inside);
        this.#put('\n\n', inside);
        if (close < 0) {
            this.#open.push({ tag: tag.toLowerCase(), rawDepth: this.#rawDepth });
            this.#rawDepth = 0;
            return;
        }
        this.#keepTo(inside + close);
        this.#put('\n\n', inside + close);
        this.#hasEnded = true;
        this.#wasBlock = true;
    }
    #takeSentence(tag, at) {
        const level = /^h([1-6])$/i.exec(tag)?.[1];
        this.#keepTo(at.start);
        this.#put(level === undefined ? '\n' : `\n${'#'.repeat(Number(level))} `, at.start);
        this.#edited.keep(at.inside, at.close);
        this.#done = at.end;
        this.#put('\n', at.end);
    }
    #closes(line) {
        const open = this.#open.at(-1);
        return open !== undefined && this.#rawDepth === 0 && new RegExp(`^\\s*</${open.tag}\\s*>`, 'i').test(line);
    }
    #close(start, line) {
        this.#rawDepth = this.#open.pop()?.rawDepth ?? 0;
        this.#put('\n', start);
        this.#done = start + (line.length - line.trimStart().length);
        this.#hasEnded = true;
        this.#wasBlock = true;
        const rest = line.replace(/^\s*<\/[\w-]+\s*>/, '');
        if (rest.trim() === '')
            return;
        if (this.#rawDepth > 0 && rest.trimStart().startsWith('<')) {
            this.#hasEnded = this.#countTags(rest, start);
            return;
        }
        this.#keepTo(start + line.length - rest.length);
        this.#put('\n\n', start + line.length - rest.length);
    }
    #countTags(line, start) {
        const { first } = /^ {0,3}<\/?(?<first>[a-z][\w-]{0,30})/i.exec(line)?.groups ?? {};
        if (this.#rawDepth === 0 && first === undefined)
            return false;
        this.#wasBlock = first === undefined || !INLINE.test(first);
        for (const { 0: whole, index, groups } of line.matchAll(TAGS)) {
            const { tag = '', close } = groups ?? {};
            if (VOID.test(tag))
                continue;
            this.#rawDepth = Math.max(0, this.#rawDepth + (close ? -1 : 1));
            const end = index + whole.length;
            const isWhole = close !== undefined && this.#rawDepth === 0 && !INLINE.test(tag);
            if (isWhole && /^[ \t]*[^\s<]/.test(line.slice(end, end + LOOK_AHEAD))) {
                this.#put('\n\n', start + end);
                return false;
            }
        }
        return this.#rawDepth === 0 && line.trimEnd().endsWith('>');
    }
    #keepTo(offset) {
        this.#edited.keep(this.#done, offset);
        this.#done = offset;
    }
    #put(text, at) {
        this.#keepTo(Math.max(at, this.#done));
        this.#edited.put(text, at);
    }
}

;// CONCATENATED MODULE: ./lib/pages/template/liquid-values.js
const OPEN_TARGET = [
    /\]\(\s*<?[^\s)]*$/,
    /^[ \t>]*\[[^\]]+\]:\s*<?\S*$/,
    /\b(?:href|src)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/i,
];
function targetIsOpen(line) {
    return OPEN_TARGET.some((pattern) => pattern.test(line));
}
function linkTag(name, rest) {
    const path = rest.trim().replace(/^\/+/, '');
    if (path === '' || path.includes('{'))
        return undefined;
    if (name === 'link')
        return `/${encodeURI(path.toWellFormed())}`;
    return name === 'post_url' ? `/_posts/${encodeURI(path.toWellFormed())}` : undefined;
}
function outputOf(output) {
    return literalOf(output) ?? '';
}
function outputIn(output, siteUrl, next) {
    const base = new URL(siteUrl).pathname.replace(/\/$/, '');
    const slash = next.startsWith('/') || next.startsWith('{') ? '' : '/';
    const [value = '', filter, ...others] = output.split('|').map((part) => part.trim());
    if (others.length > 0)
        return undefined;
    if (value === 'site.baseurl')
        return base + slash;
    if (value === 'site.url')
        return next.startsWith('{') ? '' : slash && base + slash;
    const literal = literalOf(value);
    if (literal === undefined || filter === undefined)
        return literal;
    const isPath = filter === 'relative_url' || filter === 'absolute_url';
    return isPath ? `${base}/${literal.replace(/^\/+/, '')}` : undefined;
}
function literalOf(value) {
    const match = /^\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(value);
    return match?.[1] ?? match?.[2];
}

;// CONCATENATED MODULE: ./lib/pages/template/liquid.js





const LIQUID = [
    /(?:\s{0,99}\{%-|\{%)\s*(?<name>\w+|#)(?<rest>[\s\S]{0,4000}?)(?:-%\}\s{0,99}|%\})/,
    /(?:\s{0,99}\{\{-|\{\{)(?<output>[\s\S]{0,4000}?)(?:-\}\}\s{0,99}|\}\})/,
];
const liquid_TOKEN = tokenOf(LIQUID);
const KRAMDOWN_TOKEN = tokenOf([]);
function tokenOf(templates) {
    const tokens = [
        ...codeTokens('{`'),
        ...templates,
        /(?:^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t][^\n]{0,200}\n[ \t]*\{:\s*toc\b[^{}\n]*\})/,
        /(?=\{:)(?<=^[ \t]{0,3}#{1,6}[ \t][^\n]{0,400})\{:[^{}\n]*?#(?<id>[^\s{}#]+)[^{}\n]*\}(?=[ \t]*\r?$)/,
        /(?=\r?\n[ \t]{0,3}\{:)(?<=^[ \t]{0,3}#{1,6}[ \t][^\n]{0,400})\r?\n[ \t]{0,3}\{:[^{}#\n]{0,400}#(?<below>[^\s{}#]{1,200})[^{}\n]{0,400}\}(?=[ \t]*\r?$)/,
        /(?<comment>\{::comment\})/,
        /(?<!\\)\{:[^{}\n]{0,400}\}/,
        /^\*\[[^\]\n]{1,200}\]:[^\n]{0,1000}$/,
    ];
    return new RegExp(tokens.map(({ source }) => source).join('|'), 'gm');
}
function stripLiquid(text, { siteUrl, title, dialect }) {
    const reading = { text, siteUrl, title, edited: new edited_text/* EditedText */.Hc(text), missing: new Set() };
    const token = new RegExp(dialect?.templates === false ? KRAMDOWN_TOKEN : liquid_TOKEN);
    let done = 0;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        reading.edited.keep(done, match.index);
        done = takeToken(reading, match.index, match.index + match[0].length, match.groups ?? {});
        token.lastIndex = done;
    }
    reading.edited.keep(done, text.length);
    return reading.edited.finish();
}
function takeToken(reading, start, end, groups) {
    const { edited } = reading;
    const codeEnd = endOfCode(reading.text, start, end, groups);
    if (codeEnd !== undefined)
        return keepCode(reading, start, codeEnd);
    if (groups.name !== undefined)
        return takeTag(reading, { name: groups.name, rest: groups.rest ?? '' }, start, end);
    if (groups.output !== undefined)
        edited.put(outputText(reading, groups.output, end), start);
    else if (groups.id !== undefined)
        edited.put(headingMark(groups.id), start);
    else if (groups.below !== undefined)
        edited.put(` ${headingMark(groups.below)}\n`, start);
    else if (groups.comment !== undefined)
        return endOfBlock(reading, /\{:\/(?:comment)?\}/g, end)?.end ?? end;
    return end;
}
function takeTag(reading, { name, rest }, start, end) {
    const { edited } = reading;
    const close = ['raw', 'highlight', 'comment'].includes(name) ? endOfBlock(reading, endTag(name), end) : undefined;
    if (close) {
        if (name === 'raw')
            edited.keep(end, close.start);
        if (name === 'highlight')
            putFence(reading, rest, end, close.start);
        return close.end;
    }
    if (targetIsOpen(edited.line))
        edited.put(linkTag(name, rest) ?? edited_text/* UNKNOWN_TARGET */.Fx, start);
    return end;
}
function outputText({ text, siteUrl, title, edited }, output, end) {
    const isTitle = /^\s*page\.title\s*(?:\||$)/.test(output);
    if (isTitle && title !== undefined && !targetIsOpen(edited.line))
        return escaped(title);
    return targetIsOpen(edited.line)
        ? (outputIn(output, siteUrl, text.slice(end, end + 2)) ?? edited_text/* UNKNOWN_TARGET */.Fx)
        : outputOf(output);
}
function keepCode({ text, edited }, start, end) {
    let done = start;
    for (const mark of text.slice(start, end).matchAll(/\{%-?\s*(?:end)?raw\s*-?%\}/g)) {
        edited.keep(done, start + mark.index);
        done = start + mark.index + mark[0].length;
    }
    edited.keep(done, end);
    return end;
}
function putFence(reading, rest, from, to) {
    const { text, edited } = reading;
    const code = text.slice(from, to);
    const fence = fenceAround(code);
    const language = /^\s*([\w+#.-]+)/.exec(rest)?.[1] ?? '';
    const indent = /^[ \t>]*$/.exec(edited.line)?.[0];
    edited.put(`${indent === undefined ? '\n\n' : ''}${fence}${language}${/^[ \t]*\r?\n/.test(code) ? '' : '\n'}`, from);
    keepCode(reading, from, to);
    const endsLine = /\n[ \t>]*$/.test(code);
    edited.put(`${endsLine ? '' : '\n'}${fence}${/^[ \t]*\r?(?:\n|$)/.test(text.slice(to).replace(/^\{%[^%]*%\}/, '')) ? '' : '\n'}`, to);
}
function endTag(name) {
    return new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
}
function endOfBlock({ text, missing }, pattern, from) {
    if (missing.has(pattern.source))
        return undefined;
    const found = endOf(text, pattern, from);
    if (!found)
        missing.add(pattern.source);
    return found;
}

;// CONCATENATED MODULE: ./lib/pages/template/macros.js





function stripMacros(text) {
    return stripMarks(text, macros_MARKS);
}
const STRING = ['"', "'", '`'].map((quote) => `${quote}(?:(?!\\{\\{)[^${quote}\\n]){0,2000}${quote}`).join('|');
const MACRO = new RegExp(String.raw `\{\{-?\s{0,100}(?<macro>[\w.-]{1,100})\s{0,100}\(` +
    String.raw `(?<args>(?:[^"'\`(){}]|${STRING}|\([^(){}\n]{0,200}\)){0,2000})\)\s{0,100}-?\}\}`);
const macros_MARKS = [
    {
        pattern: /(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{\/\*[ \t]{0,9}#?(?<id>[^\s{}*]{1,200})[ \t]{0,9}\*\/\}(?=[ \t]*\r?$)/,
        take: ({ groups: { id = '' }, edited, start }) => edited.put(headingMark(id), start),
    },
    { pattern: /\\{1,2}\{\{(?<shown>[^{}]{0,2000})\}\}/, take: showMacro },
    { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: ({ edited, start, end }) => edited.keep(start, end) },
    { pattern: /\{%-?\s{0,100}raw\s{0,100}-?%\}/, takeUpTo: takeRaw },
    { pattern: MACRO, take: takeMacro },
    { pattern: /\{\{[^{}]{0,2000}\}\}/, take: takeUnknown },
    { pattern: /\{%(?:(?!\{%|%\})[\s\S]){0,2000}%\}/, take: takeUnknown },
    { pattern: /\{#\s(?:(?!\{#)[\s\S]){0,2000}?#\}/ },
];
function showMacro({ groups, edited, start }) {
    edited.put(asCodeSpan(`{{${groups.shown ?? ''}}}`), start);
}
function takeRaw({ text, edited, start, end }) {
    const close = /\{%-?\s{0,100}(?:end(?=raw))?raw\s{0,100}-?%\}/g;
    close.lastIndex = end;
    const match = close.exec(text);
    if (!match?.[0].includes('endraw'))
        return end;
    edited.put(stripMarks(text.slice(end, match.index), [UNTOUCHED]).text, start);
    return match.index + match[0].length;
}
const UNTOUCHED = {
    pattern: /\{\{[^{}\n]{0,2000}\}\}|\{%[^{}\n]{0,2000}%\}/,
    take: ({ text, edited, start, end }) => edited.put(asCodeSpan(text.slice(start, end)), start),
};
function takeUnknown({ edited, start }) {
    if (targetIsOpen(edited.line))
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
}
function takeMacro(found) {
    const { groups, edited, start } = found;
    if (targetIsOpen(edited.line))
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
    else if (!isAlone(found))
        edited.put((0,edited_text/* asText */.e1)(wordsOf(groups.macro ?? '', groups.args ?? '')), start);
}
const WORDLESS = /^(?:Embed|Interactive|Available|Inheritance|Previous|Next)|Sidebar$/i;
const ELEMENTS = /^(?:HTML|SVG|MathML)Element$/i;
function wordsOf(macro, args) {
    if (WORDLESS.test(macro))
        return '';
    const [name = '', label = ''] = [...args.matchAll(/"([^"]*)"|'([^']*)'|(?<![\w.-])(\d+)(?![\w.-])/g)].map(([, double, single, number]) => (double ?? single ?? number ?? '').trim());
    if (/^rfc$/i.test(macro))
        return `RFC ${name}${label === '' ? '' : `: ${label}`}`;
    if (label !== '' && !/^\d+$/.test(label))
        return label;
    if (ELEMENTS.test(macro) && name !== '')
        return `<${name}>`;
    return /^glossary$/i.test(macro) ? name.replaceAll('_', ' ') : name;
}
const LOOK_ASIDE = 1_000;
function isAlone({ text, start, end }) {
    const before = text.slice(Math.max(0, start - LOOK_ASIDE), start);
    const after = text.slice(end, end + LOOK_ASIDE);
    const [rest = ''] = after.split('\n', 1);
    const line = before.slice(before.lastIndexOf('\n') + 1) + rest;
    return /^[\s>]*$/.test(line.replaceAll(/\{\{[^{}]*\}\}/g, ''));
}

// EXTERNAL MODULE: ./lib/pages/dialect.js
var pages_dialect = __webpack_require__(83918);
;// CONCATENATED MODULE: ./lib/pages/template/critic.js
const INSERTED = /\{\+\+(?<inserted>(?:(?!\{\+\+|\+\+\})[\s\S]){0,2000})\+\+\}/;
const DELETED = /\{--(?<deleted>(?:(?!\{--|--\})[\s\S]){0,2000})--\}/;
const LIT = /\{==(?<lit>(?:(?!\{==|==\})[\s\S]){0,2000})==\}/;
const COMMENT = /\{>>(?<comment>(?:(?!\{>>|<<\})[\s\S]){0,2000})<<\}/;
const REPLACED = /\{~~(?<before>(?:(?!\{~~|~>)[\s\S]){0,1000})~>(?<after>(?:(?!\{~~|~~\})[\s\S]){0,1000})~~\}/;
function inner({ edited, start, end }) {
    edited.keep(start + 3, end - 3);
}
function before({ edited, start, groups }) {
    edited.keep(start + 3, start + 3 + (groups.before ?? '').length);
}
function after({ edited, end, groups }) {
    edited.keep(end - 3 - (groups.after ?? '').length, end - 3);
}
function both(found) {
    before(found);
    found.edited.put(' ', found.start);
    after(found);
}
const MODES = {
    accept: { inserted: inner, deleted: undefined, comment: undefined, replaced: after },
    reject: { inserted: undefined, deleted: inner, comment: undefined, replaced: before },
    view: { inserted: inner, deleted: inner, comment: inner, replaced: both },
};
function criticMarks({ critic = 'accept' }) {
    const { inserted, deleted, comment, replaced } = MODES[critic];
    return [
        { pattern: INSERTED, take: inserted },
        { pattern: DELETED, take: deleted },
        { pattern: LIT, take: inner },
        { pattern: COMMENT, take: comment },
        { pattern: REPLACED, take: replaced },
    ];
}

;// CONCATENATED MODULE: ./lib/pages/template/formulas.js

const DOUBLE = String.raw `\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$`;
const SINGLE = String.raw `(?<![\\$])\$(?=\S)[^$\n]{1,400}(?<=[^\s\\])\$(?!\d)`;
const BRACKETS = String.raw `\\\[(?:(?!\\[[\]])[\s\S]){1,4000}\\\]|\\\((?:(?!\\[()])[^\n]){1,400}\\\)`;
const FORMULA = { pattern: new RegExp(`${DOUBLE}|${SINGLE}|${BRACKETS}`), take: takeFormula };
const FORMULA_IN_BRACKETS = { pattern: new RegExp(`${DOUBLE}|${BRACKETS}`), take: takeFormula };
function takeFormula({ text, edited, start, end }) {
    if (text.startsWith('$$', start))
        edited.keep(start, end);
    else
        edited.put(escaped(text.slice(start, end)), start);
}

;// CONCATENATED MODULE: ./lib/pages/template/keys.js

const CALLED = {
    ...{
        backslash: '\\',
        bar: '|',
        pipe: '|',
        'brace-left': '{',
        'brace-right': '}',
        'open-brace': '{',
        'close-brace': '}',
    },
    ...{ 'bracket-left': '[', 'bracket-right': ']', 'open-bracket': '[', 'close-bracket': ']', colon: ':', comma: ',' },
    ...{ 'double-quote': '"', 'single-quote': "'", equal: '=', exclam: '!', exclamation: '!', grave: '`', greater: '>' },
    ...{ less: '<', gt: '>', lt: '<', minus: '-', hyphen: '-', period: '.', plus: '+', question: '?', semicolon: ';' },
    ...{ slash: '/', tilde: '~', underscore: '_', 'arrow-up': 'Up', 'arrow-down': 'Down', 'arrow-left': 'Left' },
    ...{ 'arrow-right': 'Right', delete: 'Del', insert: 'Ins', escape: 'Esc', 'alt-graph': 'AltGr', altgr: 'AltGr' },
    ...{ command: 'Cmd', control: 'Ctrl', function: 'Fn', windows: 'Win', backtab: 'Back Tab', 'context-menu': 'Menu' },
    ...{ return: 'Enter', opt: 'Option', spc: 'Space', bksp: 'Backspace', back: 'Backspace', prtsc: 'Print Screen' },
    ...{ 'pg-up': 'Page Up', 'pg-dn': 'Page Down', 'page-dn': 'Page Down' },
};
function keyCalled(written) {
    if (written.startsWith('"'))
        return escaped(written.slice(1, -1));
    const name = written.toLowerCase();
    if (Object.hasOwn(CALLED, name))
        return escaped(CALLED[name] ?? '');
    return written
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/pages/template/mkdocs-lines.js

const PREFIX = /^[ \t>]*(?:(?:[-*+:]|\d{1,9}[.)])[ \t]+)?/;
const SLASHES = 'admonition caption definition details html tab'.split(' ').map((name) => `pymdownx.blocks.${name}`);
function openingOf(line, dialect) {
    if (line.length > 2_000)
        return undefined;
    const prefix = PREFIX.exec(line)?.[0] ?? '';
    const rest = line.slice(prefix.length).trimEnd();
    switch (rest.charAt(0)) {
        case '!':
            return (0,pages_dialect/* mayBeOn */.q)(dialect, 'admonition') ? admonitionOf(prefix, rest) : undefined;
        case '?':
            return (0,pages_dialect/* mayBeOn */.q)(dialect, 'pymdownx.details') ? admonitionOf(prefix, rest) : undefined;
        case '=':
            return (0,pages_dialect/* mayBeOn */.q)(dialect, 'pymdownx.tabbed') ? tabOf(prefix, rest) : undefined;
        case '/':
            return (0,pages_dialect/* mayBeOn */.q)(dialect, ...SLASHES) ? slashesOf(rest) : undefined;
        case '<':
            return (0,pages_dialect/* mayBeOn */.q)(dialect, 'md_in_html') ? elementOf(rest) : undefined;
        default:
            return undefined;
    }
}
function admonitionOf(prefix, line) {
    const [, rest] = /^(?:!!!|\?\?\?\+?)[ \t]*(?=["'\w])(.*)$/.exec(line) ?? [];
    if (rest === undefined)
        return undefined;
    const quote = rest.search(/["']/);
    const types = quote < 0 ? rest : rest.slice(0, quote);
    const title = quote < 0 ? '' : quotedIn(rest.slice(quote));
    if (title === undefined || !/^[\w \t-]*$/.test(types))
        return undefined;
    return { kind: 'indented', prefix, type: types.trim().split(/[ \t]/, 1)[0] ?? '', title };
}
function tabOf(prefix, line) {
    const [, rest = ''] = /^===[!+]{0,2}[ \t]+(.*)$/.exec(line) ?? [];
    const title = quotedIn(rest);
    return title === undefined ? undefined : { kind: 'indented', prefix, type: '', title };
}
function quotedIn(text) {
    const quote = text.charAt(0);
    const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return isQuoted ? text.slice(1, -1).replaceAll(`\\${quote}`, quote).trim() : undefined;
}
const UNTITLED = /^(?:html|caption|[\w-]+-caption|define)$/;
function slashesOf(line) {
    const [, name, bar] = /^\/{3,}(?:[ \t]+([\w-]+)[ \t]*(?:\|(.*))?)?$/.exec(line) ?? [];
    if (name === undefined && !/^\/{3,}$/.test(line))
        return undefined;
    const title = name === undefined || UNTITLED.test(name) ? '' : (bar ?? '').trim();
    return { kind: 'slashes', title, opens: name !== undefined };
}
function elementOf(line) {
    const match = /^<([a-z][\w-]*)((?:\s+[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*>/i.exec(line);
    const [start = '', tag = '', attributes = ''] = match ?? [];
    if (!/\smarkdown(?![\w:.-])(?!=["']?0)/.test(attributes))
        return undefined;
    return { kind: 'element', tag: tag.toLowerCase(), start, rest: line.slice(start.length) };
}
function charactersOf(line, columns) {
    let column = 0;
    let at = 0;
    for (; column < columns && /[ \t]/.test(line.charAt(at)); at += 1)
        column += line.charAt(at) === '\t' ? 4 - (column % 4) : 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/pages/template/mkdocs-blocks.js




function stripMkdocsBlocks(text, dialect = {}) {
    const reading = new Reading(text, dialect);
    while (reading.readLine())
        ;
    return reading.edited.finish();
}
const UNSEEN = /^(?:\[TOC\]|-{1,9}8<-{1,9}(?:[ \t].*)?|\*\[[^\]]{1,200}\]:.*)$/;
const SNIPPETS = /^[ \t]*-{1,9}8<-{1,9}[ \t]*\r?$/gm;
const MOST_OPEN = 100;
const mkdocs_blocks_FENCE = /^[ \t>]*(?:(?:[-*+:]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const CLOSING_FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*\r?$/;
const mkdocs_blocks_ITEM = /^(?:[-*+:]|\d{1,9}[.)])(?:[ \t]|$)/;
class Reading {
    edited;
    #text;
    #dialect;
    #open = [];
    #at = 0;
    #inList = false;
    #inOptions = false;
    constructor(text, dialect) {
        this.#text = text;
        this.#dialect = dialect;
        this.edited = new edited_text/* EditedText */.Hc(text);
    }
    readLine() {
        const start = this.#at;
        if (start >= this.#text.length)
            return false;
        const line = this.#lineAt(start);
        const words = line.trim();
        this.#at = Math.min(this.#text.length, start + line.length + 1);
        if (words !== '')
            this.#close(line);
        const columns = columnsOf(line) - this.#shift() - (this.#open.at(-1)?.base ?? 0);
        const isCode = columns >= 4 && !this.#inList && !(words.startsWith('<') && this.#open.at(-1)?.tag !== undefined);
        if (this.#inOptions && columns >= 4 && words !== '')
            return this.#drop(start);
        this.#inOptions = false;
        const [fence, ticks = ''] = isCode ? [] : (mkdocs_blocks_FENCE.exec(line) ?? []);
        if (fence !== undefined && columns < 1)
            this.#inList = mkdocs_blocks_ITEM.test(words);
        if (fence !== undefined)
            return this.#keepFence(start, fenceEnd(this.#text, start + fence.length, ticks));
        if (columns < 1 && words !== '')
            this.#inList = mkdocs_blocks_ITEM.test(words);
        else if (columns < 4 && mkdocs_blocks_ITEM.test(words))
            this.#inList = true;
        if (isCode || words === '')
            return this.#keep(start, line);
        if (UNSEEN.test(words) && (!words.startsWith('*') || (0,pages_dialect/* mayBeOn */.q)(this.#dialect, 'abbr')))
            return this.#takeUnseen(start, words);
        const opening = this.#open.length < MOST_OPEN ? openingOf(line, this.#dialect) : undefined;
        return opening ? this.#take(opening, start, line) : this.#keepText(start, line);
    }
    #lineAt(start) {
        const feed = this.#text.indexOf('\n', start);
        return this.#text.slice(start, feed < 0 ? this.#text.length : feed);
    }
    #shift() {
        return this.#open.reduce((sum, { shift }) => sum + (shift ?? 0), 0);
    }
    #close(line) {
        const columns = columnsOf(line);
        const over = this.#open.findIndex(({ least }) => columns < least);
        if (over >= 0) {
            this.#inList = this.#open[over]?.inList ?? false;
            this.#open.length = over;
        }
        const last = this.#open.at(-1);
        if (last?.shift === undefined && last)
            last.shift = Math.max(0, columns - this.#shift());
    }
    #drop(start) {
        this.edited.put('\n', start);
        return true;
    }
    #keep(start, line) {
        this.edited.keep(start + charactersOf(line, this.#shift()), this.#at);
        return true;
    }
    #keepFence(start, end) {
        const { least = 0 } = this.#open.at(-1) ?? {};
        let at = this.#at;
        let last = '';
        while (at < end) {
            last = this.#lineAt(at);
            if (last.trim() !== '' && columnsOf(last) < least)
                break;
            at += last.length + 1;
        }
        return at >= end && CLOSING_FENCE.test(last) ? this.#keepCode(start, end) : this.#keepMarks(start);
    }
    #keepMarks(start) {
        const line = this.#lineAt(start);
        const mark = start + line.search(/`{3}|~{3}/);
        this.edited.keep(start + charactersOf(line, this.#shift()), mark);
        this.edited.put('\\', mark);
        this.edited.keep(mark, this.#at);
        return true;
    }
    #keepCode(start, end) {
        this.#at = start;
        while (this.#at < Math.max(end, start + 1)) {
            const from = this.#at;
            const line = this.#lineAt(from);
            this.#at = Math.min(this.#text.length, from + line.length + 1);
            this.#keep(from, line);
        }
        return true;
    }
    #keepText(start, line) {
        const last = this.#open.at(-1);
        const tag = last?.tag;
        if (!last || tag === undefined)
            return this.#keep(start, line);
        last.depth += tagsIn(line, `<${tag}`) - tagsIn(line, `</${tag}`);
        const words = line.trim();
        const from = words.startsWith('<') && !this.#inList ? start + line.indexOf(words) : undefined;
        if (last.depth <= 0) {
            this.#open.pop();
            this.#inList = last.inList;
            this.edited.put('\n', start);
        }
        if (from === undefined)
            this.#keep(start, line);
        else
            this.edited.keep(from, this.#at);
        if (last.depth <= 0)
            this.edited.put('\n', this.#at);
        return true;
    }
    #takeUnseen(start, words) {
        if (/^-+8<-+$/.test(words)) {
            SNIPPETS.lastIndex = this.#at;
            const close = SNIPPETS.exec(this.#text);
            if (close)
                this.#at = Math.min(this.#text.length, close.index + close[0].length + 1);
        }
        return this.#drop(start);
    }
    #take(opening, start, line) {
        if (opening.kind === 'element')
            return this.#takeElement(opening, start, line);
        if (opening.kind === 'slashes') {
            this.#inOptions = opening.opens;
            this.#putTitle(line.slice(charactersOf(line, this.#shift()), charactersOf(line, 1_000)), opening.title, start);
            return true;
        }
        const { prefix, type, title } = opening;
        const own = prefix.slice(charactersOf(prefix, this.#shift()));
        this.#putTitle(own, title === '' ? wordFor(own, type) : title, start);
        const isItem = mkdocs_blocks_ITEM.test(prefix.trim());
        const column = columnsOf(prefix.replaceAll(/[^\t]/g, ' '));
        const base = isItem || !this.#inList ? 0 : column - this.#shift();
        this.#open.push({ least: column + (isItem ? 1 : 4), shift: 4, depth: 0, inList: this.#inList, base });
        this.#inList = false;
        return true;
    }
    #putTitle(indent, title, at) {
        const blank = indent.replaceAll(/[^ \t>]/g, ' ').trimEnd();
        const above = indent.includes(':') ? '' : `${blank}\n`;
        this.edited.put(title === '' ? `${blank}\n` : `${above}${indent}${title}\n${blank}\n`, at);
    }
    #takeElement({ tag, start: startTag, rest }, start, line) {
        const from = start + (this.#inList ? charactersOf(line, this.#shift()) : line.indexOf('<'));
        const inside = start + line.indexOf('<') + startTag.length;
        const close = rest.toLowerCase().lastIndexOf(`</${tag}`);
        if (close >= 0 && mkdocs_blocks_INLINE.test(tag))
            return this.#keep(start, line);
        this.edited.keep(from, inside);
        this.edited.put('\n\n', inside);
        if (close >= 0) {
            this.edited.keep(inside, inside + close);
            this.edited.put('\n\n', inside + close);
            this.edited.keep(inside + close, this.#at);
            this.edited.put('\n', this.#at);
            return true;
        }
        if (rest.trim() !== '')
            this.edited.keep(inside, this.#at);
        this.#open.push({ least: 0, shift: undefined, tag, depth: 1, inList: this.#inList, base: 0 });
        return true;
    }
}
function wordFor(prefix, type) {
    if (prefix.includes(':'))
        return '&nbsp;';
    return mkdocs_blocks_ITEM.test(prefix.replace(/^[ \t>]+/, '')) ? type : '';
}
const mkdocs_blocks_INLINE = /^(?:a|abbr|b|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)$/;
function tagsIn(line, tag) {
    return line.toLowerCase().split(new RegExp(`${tag}(?![\\w-])`)).length - 1;
}

;// CONCATENATED MODULE: ./lib/pages/template/references.js



const DEFINITION = /^[ \t>]*\[(?!\^)(?<label>[^\][\n]{1,300})\]:[ \t]*\S/gm;
const WHOLE_DEFINITION = /^ {0,3}\[(?!\^)(?<label>[^\][\n]{1,300})\]:[ \t]*\S{1,2000}(?:[ \t]+(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|\([^()\n]{0,400}\)))?\s*$/;
const WORDS = String.raw `[^\][\n]{1,300}(?:\n[^\][\n]{1,300})?`;
const APART = new RegExp(String.raw `(?<=\[${WORDS})(?<!^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX])\](?:[ \t]?\r?\n[ \t]{0,40}|[ \t])(?=\[(?<label>${WORDS})\](?![(:]))`);
const NOTED = new RegExp(String.raw `(?<=(?<!\][ \t]?)\[(?<noted>${WORDS}))\](?=\[\^[^\]\n]{1,100}\])`);
function lastDefined(text) {
    const edited = new edited_text/* EditedText */.Hc(text);
    const last = new Map();
    const earlier = [];
    for (const line of (0,text_lines/* linesOf */.D)(text)) {
        const label = line.fenced ? undefined : WHOLE_DEFINITION.exec(line.text)?.groups?.label;
        if (label === undefined)
            continue;
        const before = last.get(folded(label));
        if (before)
            earlier.push(before);
        last.set(folded(label), line);
    }
    let done = 0;
    for (const { start, end } of earlier.sort((one, other) => one.start - other.start)) {
        edited.keep(done, start);
        done = end;
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function joinReferences(text) {
    const labels = new Set(text.matchAll(DEFINITION).map(({ groups }) => folded(groups?.label)));
    if (labels.size === 0)
        return { text, originalOffset: (offset) => offset };
    const marks = [
        { pattern: APART, take: (found) => putEnd(found, labels.has(folded(found.groups.label)), ']') },
        { pattern: NOTED, take: (found) => putEnd(found, labels.has(folded(found.groups.noted)), '][]') },
    ];
    return inTurn(text, lastDefined, (all) => stripMarks(all, marks));
}
function putEnd({ edited, start, end }, isKnown, instead) {
    if (!isKnown)
        edited.keep(start, end);
    else
        edited.put(instead, start);
}
function folded(label = '') {
    return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/pages/template/tildes.js

function keepSingleTildes(text, { areSubscripts = false, strike = true } = {}) {
    if (text.indexOf('~') === text.lastIndexOf('~'))
        return { text, originalOffset: (offset) => offset };
    const doubled = strike ? [DOUBLED] : [];
    return stripMarks(text, [...tildes_UNTOUCHED, ...doubled, ...(areSubscripts ? [SUBSCRIPT] : []), TILDE]);
}
const tildes_keep = ({ edited, start, end }) => edited.keep(start, end);
const tildes_UNTOUCHED = [
    { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: tildes_keep },
    { pattern: /<[A-Za-z/][^<>]{0,2000}>/, take: tildes_keep },
    { pattern: /\bhttps?:\/\/[^\s<>]{1,2000}/, take: tildes_keep },
    { pattern: /\\~/, take: tildes_keep },
];
const DOUBLED = { pattern: /~{2,}/, take: tildes_keep };
const SUBSCRIPT = {
    pattern: /~(?<below>[^\s~<>]{1,200})~(?!~)/,
    take: ({ groups: { below = '' }, edited, start, end }) => {
        edited.put('<sub>', start);
        edited.keep(start + 1, start + 1 + below.length);
        edited.put('</sub>', end);
    },
};
const TILDE = { pattern: /~/, take: ({ edited, start }) => edited.put('\\~', start) };

;// CONCATENATED MODULE: ./lib/pages/template/strong.js


const MAY_BE_LOST = /[^\s\w*]\*{1,3}[^\s*]|[^\s*]\*{1,3}[^\s\w*]/;
function markStrong(text) {
    if (!MAY_BE_LOST.test(text))
        return { text, originalOffset: (offset) => offset };
    return stripMarks(text, strong_MARKS);
}
const strong_MARKS = [
    ...tildes_UNTOUCHED,
    { pattern: /\]\([^()\n]{1,1000}\)/, take: ({ edited, start, end }) => edited.keep(start, end) },
    {
        pattern: /(?<![\\*])(?<stars>\*{1,3})(?=[^\s*])(?<within>(?:[^*\n]|\n(?![ \t]*(?:\r?\n|[-+>#|]|\d{1,9}[.)]))){1,400})(?<=[^\s*\\])\k<stars>(?!\*)/,
        take: takeStrong,
    },
];
function takeStrong({ text, groups: { stars = '', within = '' }, edited, start, end }) {
    const opens = !BEGINS_WITH_SIGN.test(within) || strong_isApart(text.slice(Math.max(0, start - 2), start), ENDS_APART);
    const closes = !ENDS_WITH_SIGN.test(within.slice(-2)) || strong_isApart(text.slice(end, end + 2), BEGINS_APART);
    if (opens && closes) {
        edited.keep(start, end);
        return;
    }
    const names = { 1: ['em'], 2: ['strong'] }[stars.length] ?? ['strong', 'em'];
    edited.put(names.map((name) => `<${name}>`).join(''), start);
    edited.keep(start + stars.length, end - stars.length);
    edited.put(names
        .toReversed()
        .map((name) => `</${name}>`)
        .join(''), end);
}
const BEGINS_WITH_SIGN = /^[\p{P}\p{S}]/u;
const ENDS_WITH_SIGN = /[\p{P}\p{S}]$/u;
const BEGINS_APART = /^[\s\p{P}\p{S}]/u;
const ENDS_APART = /[\s\p{P}\p{S}]$/u;
function strong_isApart(beside, pattern) {
    return beside === '' || pattern.test(beside);
}

;// CONCATENATED MODULE: ./lib/pages/template/mkdocs.js














function stripMkdocs(text, { dialect = {} }) {
    const formulas = dialect.formulas === false ? [] : [FORMULA];
    const marks = [
        ...(dialect.templates === false ? [] : JINJA),
        ...formulas,
        ...((0,pages_dialect/* mayBeOn */.q)(dialect, 'pymdownx.critic') ? criticMarks(dialect) : []),
        ...mkdocs_MARKS.filter(({ of = [] }) => of.length === 0 || (0,pages_dialect/* mayBeOn */.q)(dialect, ...of)),
    ];
    return inTurn(text, (all) => stripMkdocsBlocks(all, dialect), (all) => stripMarks(all, marks), joinReferences, (all) => keepCodeSpans(all, { languages: (0,pages_dialect/* mayBeOn */.q)(dialect, 'pymdownx.inlinehilite') }), markStrong, (all) => keepSingleTildes(all, { areSubscripts: dialect.subscripts, strike: (0,pages_dialect/* mayBeOn */.q)(dialect, 'pymdownx.tilde') }));
}
const JINJA = [
    { pattern: /\{%-?\s{0,100}raw\s{0,100}-?%\}/, takeUpTo: takeRaw },
    { pattern: /\{\{(?:(?!\{\{|\}\}|\n[ \t]*\r?\n)[\s\S]){0,2000}\}\}/, take: takeJinja },
    { pattern: /\{%(?:(?!\{%|%\})[\s\S]){0,2000}%\}/, take: takeJinja },
    { pattern: /\{#\s(?:(?!\{#)[\s\S]){0,2000}?#\}/ },
];
const mkdocs_MARKS = [
    {
        pattern: /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4}){0,3}#{1,6}(?=[^#\s])/,
        take: ({ edited, start, end }) => {
            edited.keep(start, end);
            edited.put(' ', end);
        },
    },
    { pattern: /(?=#)(?<=^#{1,6}[^\n]{0,400}[^\s#\\])#{1,9}(?=[ \t]{0,99}\r?$)/ },
    {
        pattern: new RegExp(String.raw `(?=\{)(?<=^ {0,3}#{1,6}[^\n]{0,400})\{:?(?<heading>${ATTRIBUTES})\}(?=[ \t#]{0,100}\r?$)`),
        take: takeHeadingMark,
        of: ['attr_list'],
    },
    {
        pattern: /:(?:material|octicons|fontawesome|simple)-[\w-]{1,100}:(?:\{[^{}\n]{0,400}\})?[ \t]?/,
        of: ['pymdownx.emoji'],
    },
    { pattern: /^[ \t>]*\{:?(?=[ \t]{0,9}[.#\w])[^{}\n]{1,400}(?<=[.#=:][^{}\n]{0,400})\}[ \t]*\r?$/, of: ['attr_list'] },
    {
        pattern: new RegExp(String.raw `\{:(?<colon>${ATTRIBUTES})\}|(?=\{)(?<=[)\]*>:\x60])\{(?<joined>${ATTRIBUTES})\}|` +
            String.raw `(?=\{)(?<=[ \t])\{(?<last>${ATTRIBUTES})\}(?=[ \t]*(?:\r?$(?!\r?\n {0,3}(?:=+|-+)[ \t]*\r?$)|\|))`),
        take: takeAttributes,
        of: ['attr_list'],
    },
    {
        pattern: /\+\+(?<keys>(?:[\w-]{1,30}|"[^"\n]{1,30}")(?:\+(?:[\w-]{1,30}|"[^"\n]{1,30}")){0,9})\+\+/,
        take: takeKeys,
        of: ['pymdownx.keys'],
    },
    { pattern: /(?<![=\w])==(?=[^=\s])(?:[^=\n]|=(?!=)){1,1000}(?<=\S)==(?!=)/, take: mkdocs_inner(2), of: ['pymdownx.mark'] },
    { pattern: /\^\^(?=[^^\s])(?:[^^\n]){1,1000}(?<=\S)\^\^/, take: mkdocs_inner(2), of: ['pymdownx.caret'] },
    { pattern: /(?<!\[)\^[^\s^[\]]{1,100}\^/, take: mkdocs_inner(1), of: ['pymdownx.caret'] },
    {
        pattern: /-->(?=[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}:[ \t]+\S)/,
        take: ({ edited, start, end }) => {
            edited.keep(start, end);
            edited.put('\n\n&nbsp;', end);
        },
        of: ['def_list'],
    },
    {
        pattern: /<!--(?:(?!-->)[^\n]){0,500}\n(?:(?!-->)[\s\S]){0,4000}(?=-->)/,
        take: ({ edited, start, end }) => edited.keep(start, end),
    },
    {
        pattern: /(?<=^[ \t>]{0,40}(?:(?:[-*+:]|\d{1,9}[.)])[ \t]{1,9})?)(?:<!--(?:(?!-->)[^\n]){0,500}-->[ \t]{0,9}){1,9}(?=\S)/,
    },
    { pattern: /\(\d{1,3}\)!?(?=\{)|\(\d{1,3}\)!/, of: ['md_in_html'] },
    {
        pattern: /^[ \t]*;(?<snippet>-{1,9}8<-{1,9})/,
        take: ({ edited, start, end, groups: { snippet = '' } }) => {
            const mark = end - snippet.length;
            edited.keep(start, mark - 1);
            edited.keep(mark, end);
        },
    },
];
function mkdocs_inner(width) {
    return ({ edited, start, end }) => edited.keep(start + width, end - width);
}
function takeJinja({ edited, start }) {
    if (targetIsOpen(edited.line))
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
}
function takeAttributes({ groups: { colon, joined, last }, edited, start }) {
    const id = idIn(colon ?? joined ?? last ?? '');
    if (id !== undefined)
        edited.put(`<a id="${id}"></a>`, start);
}
function takeKeys({ groups: { keys = '' }, edited, start }) {
    const names = keys.match(/"[^"]*"|[^+]+/g) ?? [];
    edited.put(names.map(keyCalled).join('+'), start);
}

;// CONCATENATED MODULE: ./lib/pages/template/shortcodes-shown.js

const shortcodes_shown_WORDLESS = /^(?:param|youtube|vimeo|x|tweet|twitter|instagram|gist|qr|comment|include|ref|relref|toc|(?:\w+[-_])?(?:icon|include|simple)|fa[bsr]?|emoji)$/;
const PICTURES = /^(?:figure|img|image)$/;
const shortcodes_shown_WORDS = ['title', 'heading', 'header', 'summary', 'label', 'text', 'subtitle', 'description', 'caption'];
function isWordless(name) {
    return shortcodes_shown_WORDLESS.test(name.toLowerCase());
}
function shownBy(name, { positional, named }, place) {
    if (isWordless(name))
        return [];
    const keys = /tab/i.test(name) ? ['name', ...shortcodes_shown_WORDS] : shortcodes_shown_WORDS;
    const words = keys.map((key) => (named.get(key) ?? '').replaceAll(/\s+/g, ' '));
    const [only, ...others] = positional;
    const isWords = only?.quoted && others.length === 0 && !ADDRESS.test(only.value);
    if (isWords && (place.inSentence || (place.wraps && /\S\s+\S/.test(only.value))))
        words.push((0,edited_text/* asText */.e1)(only.value));
    return [pictureOf(name, named), ...words.map((text) => text.trim())].filter((part) => part !== '');
}
const ADDRESS = /\/|^\S+\.[a-z]\w{1,4}$|^[\d.v-]+$/i;
function pictureOf(name, named) {
    const source = PICTURES.test(name) ? named.get('src') : undefined;
    return source === undefined ? '' : `![${(0,edited_text/* asText */.e1)(named.get('alt') ?? '')}](${addressed(source)})`;
}
function addressed(path) {
    return encodeURI(path.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./lib/pages/template/shortcodes-tag.js
const NEXT = String.raw `\{\{[<%]`;
const QUOTED = String.raw `"(?:(?!${NEXT})[^"\\\n]|\\.){0,4000}"`;
const RAW = `\`(?:(?!${NEXT})[^\`]){0,4000}\``;
const TAG = new RegExp(String.raw `\{\{[<%]\s{0,100}(?<close>\/)?\s{0,100}(?<name>[\w.\/-]{1,100}?)(?=\s|\/?[>%]\}\})` +
    `(?<rest>(?:(?!${NEXT}|[>%]\\}\\})[^"\`]|${QUOTED}|${RAW}){0,4000})[>%]\\}\\}`);
const shortcodes_tag_BROKEN_TAG = new RegExp(String.raw `${NEXT}(?:(?!\{\{|[>%]\}\}|\n[ \t]*\r?\n)[\s\S]){0,2000}[>%]\}\}`);
const SHOWN_TAG = /\{\{(?<sign>[<%])\/\*(?<shown>(?:(?!\{\{[<%]\/\*|\*\/[>%]\}\})[\s\S]){0,4000})\*\/[>%]\}\}/;
const ARGUMENT = /(?:([\w-]{1,100})=)?(?:"((?:[^"\\]|\\.){0,4000})"|`([^`]{0,4000})`|([^\s"`]{1,4000}))/g;
function argumentsIn(rest) {
    const positional = [];
    const named = new Map();
    for (const [, key, quoted, raw, bare] of rest.replace(SELF_CLOSING, '').matchAll(ARGUMENT)) {
        const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? raw ?? bare ?? '';
        if (key === undefined)
            positional.push({ value, quoted: bare === undefined });
        else
            named.set(key, value);
    }
    return { positional, named };
}
const SELF_CLOSING = /(?<![^\s"`])\/\s*$/;
function closesItself(rest) {
    return SELF_CLOSING.test(rest);
}
function lastCloses(text) {
    const closes = new Map();
    for (const { index, 1: name = '' } of text.matchAll(/\{\{[<%]\s{0,100}\/\s{0,100}([\w.-][\w./-]{0,99})/g))
        closes.set(name, index);
    return closes;
}

;// CONCATENATED MODULE: ./lib/pages/template/shortcodes.js









function stripShortcodes(text, dialect = {}) {
    const closes = lastCloses(text);
    const takeTag = (found) => takeShortcode(found, closes);
    return stripMarks(text, [
        { pattern: SHOWN_TAG, take: showTag },
        { pattern: TAG, takeUpTo: takeTag },
        ...formulasOf(dialect),
        ...shortcodes_MARKS,
    ]);
}
function formulasOf(dialect) {
    if (!dialect.formulas)
        return [];
    return (0,pages_dialect/* mayBeOn */.q)(dialect, 'dollars') ? [FORMULA] : [FORMULA_IN_BRACKETS];
}
const shortcodes_MARKS = [
    { pattern: shortcodes_tag_BROKEN_TAG, take: shortcodes_takeUnknown },
    { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$|\\\[(?:(?!\\[[\]])[\s\S]){1,4000}\\\]/, take: shortcodes_keep },
    { pattern: /\{\{(?:(?!\{\{|\}\}|\n[ \t]*\r?\n)[^`]){0,2000}\}\}/, take: takeAction },
    {
        pattern: /(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{(?<heading>[^{}\n]{1,400})\}(?=[ \t]*\r?$)/,
        take: shortcodes_takeHeadingMark,
    },
    {
        pattern: /^[ \t>]*\{[ \t]*(?:[.#][\w:/.-]{1,100}|[\w-]{1,100}=(?:"[^"\n]{0,400}"|[^\s{}"]{1,400}))(?:[ \t][^{}\n]{0,400})?\}[ \t]*\r?$/,
    },
];
function showTag({ groups, edited, start }) {
    edited.put(asCodeSpan(shownTag(groups)), start);
}
function shownTag({ sign, shown = '' }) {
    return `{{${sign}${shown}${sign === '<' ? '>' : '%'}}}`;
}
function showEscaped(text) {
    const edited = new edited_text/* EditedText */.Hc(text);
    let done = 0;
    for (const { 0: whole, index, groups = {} } of text.matchAll(new RegExp(SHOWN_TAG, 'g'))) {
        edited.keep(done, index);
        edited.put(shownTag(groups), index);
        done = index + whole.length;
    }
    edited.keep(done, text.length);
    return edited.finish();
}
function shortcodes_takeUnknown({ edited, start }) {
    if (targetIsOpen(edited.line))
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
}
function takeAction({ text, edited, start, end }) {
    if (targetIsOpen(edited.line))
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
    else if (!/^[ \t>]*<|\[\s*$/.test(edited.line))
        edited.put(asCodeSpan(text.slice(start, end)), start);
}
function shortcodes_keep({ edited, start, end }) {
    edited.keep(start, end);
}
function shortcodes_takeHeadingMark({ groups: { heading = '' }, edited, start, end }) {
    const id = idIn(heading);
    if (id !== undefined)
        edited.put(headingMark(id), start);
    else if (!/^\s*(?:\.[\w-]|[\w-]+=)/.test(heading))
        edited.keep(start, end);
}
function takeShortcode(found, closes) {
    const { text, groups, edited, start, end } = found;
    const { name = '', rest = '', close } = groups;
    if (close !== undefined)
        return end;
    const args = argumentsIn(rest);
    if (targetIsOpen(edited.line)) {
        edited.put(targetOf(name, args), start);
        return end;
    }
    const wraps = !closesItself(rest) && (closes.get(name) ?? 0) >= end;
    const inside = wraps ? insideOf(text, name, end) : undefined;
    if (inside !== undefined && isWordless(name))
        return inside.end;
    if (inside !== undefined && isCode(name, inside.text)) {
        putCode(found, inside.text, args);
        return inside.end;
    }
    putShown(found, args, wraps);
    return endOfAttributes(text, start, end);
}
function targetOf(name, { named, positional }) {
    const path = name === 'ref' || name === 'relref' ? (named.get('path') ?? positional[0]?.value) : undefined;
    return path === undefined ? edited_text/* UNKNOWN_TARGET */.Fx : addressed(path);
}
function insideOf(text, name, from) {
    const mark = new RegExp(`\\{\\{[<%]\\s{0,100}(?<close>/)?\\s{0,100}${name.replaceAll('.', '\\.')}\\s{0,100}(?:(?<end>[>%]\\}\\})|(?![\\w./-]))`, 'g');
    mark.lastIndex = from;
    const match = mark.exec(text);
    if (match?.groups?.close === undefined || match.groups.end === undefined)
        return undefined;
    return { text: text.slice(from, match.index), end: match.index + match[0].length };
}
function isCode(name, inside) {
    if (name === 'highlight')
        return true;
    const isCalledSo = /^(?:hl|mermaid|prism|(?:\w+[-_])?code(?:[-_]?\w+)?)$/i.test(name);
    return isCalledSo && !/^[ \t]*(?:`{3}|~{3})|\{\{[<%](?!\/\*)/m.test(inside);
}
function putCode({ edited, start }, code, { positional, named }) {
    const extension = /\.(\w{1,20})$/.exec(named.get('file') ?? '')?.[1];
    const language = named.get('lang') ?? named.get('language') ?? positional[0]?.value ?? extension ?? '';
    const isInline = !code.includes('\n') && !/^[ \t>]*$/.test(edited.line);
    edited.put(isInline ? asCodeSpan(code) : asCodeBlock(code, language, indentOf(edited.line)), start);
}
function putShown({ text, groups, edited, start, end }, args, wraps) {
    const { line } = edited;
    const beginsLine = /^[ \t>]*$/.test(line);
    const endsLine = /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 100));
    const parts = shownBy(groups.name ?? '', args, { inSentence: !wraps && !(beginsLine && endsLine), wraps });
    if (parts.length === 0)
        return;
    const blank = `\n${line.trimEnd()}`;
    if (!beginsLine || !(endsLine || wraps))
        edited.put(parts.join(' '), start);
    else
        edited.put(parts.join(`${blank}\n${line}`) + blank + (endsLine ? '' : `\n${line}`), start);
}
function endOfAttributes(text, start, end) {
    if (start > 0 && text.charAt(start - 1) !== '\n')
        return end;
    return end + (/^\{[^{}\n]{1,400}\}(?=[ \t]*\r?(?:\n|$))/.exec(text.slice(end, end + 500))?.[0].length ?? 0);
}
function indentOf(line) {
    const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.exec(line)?.[0] ?? '';
    return opening.replaceAll(/[^ \t>]/g, ' ');
}

// EXTERNAL MODULE: ./lib/pages/text/html.js
var html = __webpack_require__(88649);
;// CONCATENATED MODULE: ./lib/pages/template/vue.js










function stripVue(text) {
    return inTurn(text, (all) => stripMarks(all, vue_MARKS), stripContainers, (all) => stripCodeMarks(all, VITEPRESS_CODE_MARKS), (all) => keepSingleTildes(all));
}
const UNDERLINED = String.raw `[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*\r?$`;
const vue_VOID = 'area|br|col|embed|hr|img|input|link|meta|source|track|wbr';
const OTHERWISE = String.raw `(?:\{\{[^\n{}]{0,300}\}\}|<Badge\b|&(?:[a-zA-Z]\w{1,30}|#\d{1,7}|#[xX][\da-fA-F]{1,6});|\\&)`;
const vue_MARKS = [
    { pattern: /^<(?<block>script|style|template(?![^>]{0,1000}(?:#|\bv-)))\b[^>]{0,1000}>/, takeUpTo: takeBlock },
    { pattern: /<template\b[^>]{0,1000}>|<\/template\s*>/ },
    { pattern: /^[ \t]{0,3}:{3,}[ \t]*v-pre\b[^\n]*$/, takeUpTo: keepUntouched },
    { pattern: /<(?<pre>\w{1,30})(?:\s[^<>]{0,300})?\sv-pre(?:\s[^<>]{0,300})?>/, takeUpTo: keepElement },
    { pattern: /\{\{(?<output>[\s\S]{0,2000}?)\}\}/, take: takeOutput },
    {
        pattern: /<(?<component>[A-Z][\w.]{0,100}|[a-z]\w{0,50}-[\w-]{1,100})(?<attributes>(?:\s(?:[^"'<>]|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000})?)\/>/,
        take: takeComponent,
    },
    {
        pattern: new RegExp(String.raw `(?=\r?$)(?<=^ {0,3}#{1,6}[ \t](?<title>(?:[^\n{}]|\{\{[^\n{}]{0,300}\}\}){0,600}?${OTHERWISE}(?:[^\n{}]|\{\{[^\n{}]{0,300}\}\}){0,600}))`),
        take: nameAsWritten,
    },
    HTML_HEADING,
    { pattern: /^[ \t]*\[\[[Tt][Oo][Cc]\]\][ \t]*\r?$/ },
    { pattern: /^[ \t]*<<<[ \t][^\n]{0,1000}$/ },
    {
        pattern: new RegExp(`<(?!(?:${vue_VOID})\\b)[a-z][a-z\\d]{0,20}(?:\\s(?:[^"'<>]|"[^"]{0,1000}"|'[^']{0,1000}'){0,1000})?/>`),
    },
    {
        pattern: new RegExp(String.raw `(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{(?<heading>${ATTRIBUTES})\}(?=[ \t#]{0,100}\r?$)`),
        take: takeHeadingMark,
    },
    { pattern: new RegExp(String.raw `^[ \t]{0,9}\{${ATTRIBUTES}\}[ \t]*\r?$|[ \t]\{${ATTRIBUTES}\}(?=[ \t]*\|)`) },
    {
        pattern: new RegExp(String.raw `(?=\{)(?<=[)\]*_>\x60])\{${ATTRIBUTES}\}|(?=\{)(?<=[^{\s])\{${ATTRIBUTES}\}(?=[ \t]*\r?$)(?!${UNDERLINED})`),
    },
    {
        pattern: new RegExp(String.raw `(?=[ \t]\{)(?<!^ {0,3}#{1,6}(?:[ \t][^\n]{0,400})?)[ \t]\{${ATTRIBUTES}\}(?=[ \t]*\r?$)(?!${UNDERLINED})`),
    },
];
function takeBlock({ text, start, end, groups, edited }) {
    const close = new RegExp(`</${groups.block}\\s*>`, 'g');
    close.lastIndex = end;
    const ending = close.exec(text);
    if (!ending)
        edited.keep(start, end);
    return ending ? ending.index + ending[0].length : end;
}
function keepUntouched({ text, end, edited }) {
    const close = /^[ \t]{0,3}:{3,}[ \t]*$/gm;
    close.lastIndex = end;
    const to = close.exec(text)?.index ?? text.length;
    edited.put(text.slice(end, to).replaceAll(SHOWN, (shown) => asCodeSpan(shown)), end);
    return to;
}
function keepElement({ text, start, end, groups, edited }) {
    const close = text.indexOf(`</${groups.pre}`, end);
    edited.keep(start, end);
    if (close < 0)
        return end;
    edited.put(text.slice(end, close).replaceAll(SHOWN, (found) => `<code>${(0,html/* escapeHtml */.Z)(found)}</code>`), end);
    return close;
}
const SHOWN = /(?<!`)\{\{[^{}\n]*\}\}(?!`)/g;
function takeOutput({ groups, edited, start }) {
    if (targetIsOpen(edited.line)) {
        edited.put(edited_text/* UNKNOWN_TARGET */.Fx, start);
        return;
    }
    const [, double, single] = /^\s*(?:"([^"]*)"|'([^']*)')\s*$/.exec(groups.output ?? '') ?? [];
    edited.put(escaped(double ?? single ?? ''), start);
}
function nameAsWritten({ groups: { title = '' }, edited, start }) {
    const written = title.replaceAll(/(`+)(.*?)\1|<[^<>]*>/g, (_tag, _ticks, code) => code ?? '');
    const id = (0,heading_ids/* vitepressId */.xX)(written.replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replaceAll('\\&', '&amp;'));
    if (id !== '')
        edited.put(` ${headingMark(`~${id}`)}`, start);
}
function takeComponent({ groups, edited, start }) {
    const [, text] = /\stext="([^"]*)"/.exec(groups.attributes ?? '') ?? [];
    if (groups.component === 'Badge' && text !== undefined)
        edited.put(escaped(text), start);
}

;// CONCATENATED MODULE: ./lib/pages/template/strip.js
















const STRIPPERS = {
    plain: stripMacros,
    jekyll: stripJekyll,
    hugo: stripHugo,
    docusaurus: stripDocusaurus,
    mkdocs: stripMkdocs,
    vitepress: stripVue,
};
function stripDocusaurus(text, { dialect }) {
    return inTurn(text, stripContainers, (all) => stripCodeMarks(all, DOCUSAURUS_CODE_MARKS), (all) => stripMarks(all, dialect?.templates === false ? [HTML_HEADING] : []));
}
function stripHugo(text, { dialect }) {
    return inTurn(text, (all) => stripShortcodes(all, dialect), showEscaped, (all) => keepWrittenIds(all, dialect));
}
function stripJekyll(text, context) {
    const isOn = context.dialect?.extensions?.includes('parse_block_html') === true;
    const parsesAll = isOn || /\{::options[^{}\n]{0,200}\bparse_block_html=["']true/.test(text);
    return inTurn(text, (all) => stripLiquid(all, context), (all) => keepKramdown(all), joinReferences, (all) => headTables(all), (all) => keepCodeSpans(all), (all) => openKramdownHtml(all, parsesAll), markStrong, (all) => keepSingleTildes(all));
}
function stripTemplates(text, generator, context) {
    return STRIPPERS[generator](text, context);
}

// EXTERNAL MODULE: ./lib/pages/text/mdx-code-blocks.js
var mdx_code_blocks = __webpack_require__(12234);
// EXTERNAL MODULE: ./lib/pages/text/positions.js
var positions = __webpack_require__(36850);
;// CONCATENATED MODULE: ./lib/pages/markdown-source.js





function markdownSource({ body, bodyLine }, file, site, { included, title, dialect }) {
    const { url, generator } = site.settings.site;
    const opened = generator === 'docusaurus' ? (0,mdx_code_blocks/* openMdxCodeBlocks */.z)(body) : body;
    const expanded = (0,expand_includes/* expandInclusions */.i$)(opened, file, site.generator, included);
    const stripped = stripTemplates(expanded.text, generator, { siteUrl: url, title, dialect });
    const offsetAt = (0,positions/* offsetCounter */._)(stripped.text);
    const placeAt = (0,positions/* placeCounter */.M)(body);
    const fromBody = (offset) => {
        const { line, column } = placeAt(offset);
        return { line: line + bodyLine - 1, column };
    };
    return {
        body,
        bodyLine,
        text: stripped.text,
        inFile: (place) => fromBody(expanded.originalOffset(stripped.originalOffset(offsetAt(place)))),
        isTag: (place) => /^<[a-z]/i.test(stripped.text.slice(offsetAt(place), offsetAt(place) + 2)),
        mayHaveIds: (0,any_anchor/* mayWriteIds */.F4)(expanded.text, generator),
        files: expanded.files,
        includes: expanded.includes,
        problems: [
            ...expanded.missing.map(({ name, offset }) => includeNotFound(name, file.path, fromBody(offset))),
            ...expanded.leftOut.map((leftOut) => includeLeftOut(leftOut, file.path, fromBody(leftOut.offset))),
        ],
    };
}
function plainSource({ body, bodyLine }) {
    const inFile = ({ line, column }) => ({ line: line + bodyLine - 1, column });
    return {
        body,
        bodyLine,
        text: body,
        inFile,
        isTag: () => false,
        mayHaveIds: true,
        files: [],
        includes: [],
        problems: [],
    };
}
function includeNotFound(name, path, place) {
    return {
        level: 'warning',
        code: 'include-not-found',
        message: `The page must find the text that it includes, but the tree holds no \`${name}\`.`,
        hint: 'Its text is missing from the item. Write the path as the generator wants it.',
        path,
        ...place,
    };
}
const WITHIN_LIMIT = {
    depth: `files within files, ${expand_includes/* INCLUDE_LIMITS */.Ck.depth} deep at most`,
    count: `the text of ${expand_includes/* INCLUDE_LIMITS */.Ck.count} files at most, each time counted`,
    length: `${expand_includes/* INCLUDE_LIMITS */.Ck.length / 1024 / 1024} MB of text at most`,
};
function includeLeftOut({ name, limit }, path, place) {
    return {
        level: 'warning',
        code: 'include-limit',
        message: `A page may include ${WITHIN_LIMIT[limit]}, but this one includes more: from \`${name}\` on, text is left out.`,
        hint: 'Mostly files include each other many times over. Include fewer, or split the page.',
        path,
        ...place,
    };
}


/***/ }),

/***/ 22760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   p3: () => (/* binding */ ALLOWED),
/* harmony export */   tV: () => (/* binding */ VOID),
/* harmony export */   w4: () => (/* binding */ STRIPPED)
/* harmony export */ });
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43976);

const ALLOWED = new Map((_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA */ .y.tagNames ?? []).map((name) => [name, { attributes: attributesOf(name) }]));
const STRIPPED = new Set(_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA */ .y.strip ?? []);
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
const FLAGS = new Set(['checked', 'disabled', 'open', 'reversed', 'data-footnote-ref']);
function attributeName(property) {
    if (property === 'className')
        return 'class';
    if (property.startsWith('aria'))
        return `aria-${property.slice('aria'.length).toLowerCase()}`;
    if (property.startsWith('data'))
        return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return property.toLowerCase();
}
function attributesOf(element) {
    const definitions = [
        ...(_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA */ .y.attributes?.['*'] ?? []),
        ...(_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA */ .y.attributes?.[element] ?? []),
    ];
    return new Map(definitions.map(attributeOf));
}
function attributeOf(definition) {
    if (typeof definition === 'string')
        return [attributeName(definition), true];
    const [property, ...values] = definition;
    const isAllowed = (word) => values.some((value) => (value instanceof RegExp ? value.test(word) : value === true || value === word));
    if (property !== 'className')
        return [attributeName(property), (value) => (isAllowed(value) ? value : undefined)];
    const words = (value) => value
        .split(/\s+/)
        .filter((word) => word !== '' && isAllowed(word))
        .join(' ');
    return ['class', words];
}


/***/ }),

/***/ 38434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Ul: () => (/* binding */ WITHIN_WORDS),
/* harmony export */   eD: () => (/* binding */ titleNodes)
/* harmony export */ });
/* harmony import */ var hast_util_to_string__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99046);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73617);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84146);


const WITHIN_WORDS = new Set('a abbr b code del em i ins kbd mark q s small span strong sub sup u var'.split(' '));
function shapeOf(tree) {
    let hasTitle = false;
    const texts = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, (node) => {
        if (node.type === 'text')
            texts.push(node.value);
        if (node.type !== 'element')
            return undefined;
        if (!WITHIN_WORDS.has(node.tagName))
            texts.push(' ');
        if (!/^h[1-6]$/.test(node.tagName))
            return undefined;
        if (node.tagName === 'h1' && (0,hast_util_to_string__WEBPACK_IMPORTED_MODULE_1__/* .toString */ .d)(node).trim() !== '')
            hasTitle = true;
        return unist_util_visit__WEBPACK_IMPORTED_MODULE_2__/* .SKIP */ ._Z;
    });
    return { hasTitle, text: texts.join('') };
}
function titleNodes({ children }) {
    const at = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
    const first = children[at];
    const isTitle = first?.type === 'element' && first.tagName === 'h1' && (0,hast_util_to_string__WEBPACK_IMPORTED_MODULE_1__/* .toString */ .d)(first).trim() !== '';
    return isTitle ? children.slice(0, at + 1) : [];
}


/***/ }),

/***/ 98323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unmarkCallouts),
/* harmony export */   t: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73617);

const MARKER = /^\[![\w-]{1,40}\][+-]?[ \t]*/;
function unmarkCallouts(tree) {
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, 'blockquote', (quote) => {
        const [first] = quote.children;
        if (first?.type === 'paragraph')
            unmark(quote, first);
    });
}
function unmark(quote, paragraph) {
    const [text, ...others] = paragraph.children;
    const marker = text?.type === 'text' ? MARKER.exec(text.value) : null;
    if (text?.type !== 'text' || !marker)
        return;
    const children = [{ ...text, value: text.value.slice(marker[0].length) }, ...others];
    const [title, body] = splitAtLineEnd(children);
    const paragraphs = [title, body].filter((words) => words.some(hasText));
    quote.children.splice(0, 1, ...paragraphs.map((words) => ({ ...paragraph, children: words })));
}
function splitAtLineEnd(children) {
    const at = children.findIndex((child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')));
    const child = children[at];
    if (!child)
        return [[...children], []];
    const [before, after] = [children.slice(0, at), children.slice(at + 1)];
    if (child.type !== 'text')
        return [before, after];
    const feed = child.value.indexOf('\n');
    const head = { ...child, value: child.value.slice(0, feed) };
    return [
        [...before, head],
        [{ ...child, value: child.value.slice(feed + 1) }, ...after],
    ];
}
function hasText(child) {
    return child.type !== 'text' || child.value.trim() !== '';
}


/***/ }),

/***/ 66377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameHeadings),
/* harmony export */   y: () => (/* binding */ ID_MARK)
/* harmony export */ });
/* harmony import */ var hast_util_to_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99046);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73617);
/* harmony import */ var _heading_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35065);



const ID_MARK = /\s*\{:?\s*#([^\s{}]+)[^{}]*\}\s*$/;
function nameHeadings(tree, rules) {
    const elements = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(tree, 'element', (element) => {
        if (/^h[1-6]$/.test(element.tagName) && element.properties.id !== 'footnote-label')
            elements.push(element);
    });
    const found = elements.map((element) => {
        const marked = rules.marks ? takeMark(element) : undefined;
        return { name: element.tagName, marked, hasId: element.properties.id !== undefined, text: (0,hast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(element) };
    });
    const { ids, nameOf } = (0,_heading_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .namesFor */ .GT)(found, rules);
    for (const [at, element] of elements.entries())
        element.properties.id ??= ids[at];
    if (rules.terms)
        nameTerms(tree, nameOf);
    return {
        headings: found.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
        headingIds: elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])),
    };
}
function nameTerms(tree, nameOf) {
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(tree, 'element', (element) => {
        if (element.tagName === 'dt')
            element.properties.id ??= nameOf((0,hast_util_to_string__WEBPACK_IMPORTED_MODULE_2__/* .toString */ .d)(element).trim()) || undefined;
    });
}
function takeMark({ children }) {
    const last = children.at(-1);
    const mark = last?.type === 'text' ? ID_MARK.exec(last.value) : null;
    if (last?.type !== 'text' || !mark)
        return undefined;
    last.value = last.value.slice(0, mark.index);
    const before = children.at(-2);
    if (last.value === '' && before?.type === 'text')
        before.value = before.value.trimEnd();
    return mark[1];
}


/***/ }),

/***/ 49995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ passOver)
});

// EXTERNAL MODULE: ./lib/pages/text/html-tokens.js
var html_tokens = __webpack_require__(87972);
// EXTERNAL MODULE: ./lib/pages/markdown/allowed-html.js
var allowed_html = __webpack_require__(22760);
// EXTERNAL MODULE: ./lib/pages/markdown/body-shape.js
var body_shape = __webpack_require__(38434);
// EXTERNAL MODULE: ./lib/pages/markdown/callouts.js
var callouts = __webpack_require__(98323);
;// CONCATENATED MODULE: ./lib/pages/markdown/callout-pass.js

const PARTS_OF_SEPARATION = 3;
class CalloutPass {
    #output;
    #stage = 'none';
    #depth = 0;
    #start = 0;
    #hasText = false;
    #hasTitle = false;
    #dropsLineEnd = false;
    constructor(output) {
        this.#output = output;
    }
    opens(name, depth) {
        this.#dropsLineEnd = false;
        if (name === 'blockquote') {
            if (this.#stage === 'title' || this.#stage === 'body')
                return true;
            this.#stage = 'quote';
            this.#depth = depth + 1;
            return true;
        }
        if (this.#stage === 'none')
            return true;
        if (this.#stage === 'quote') {
            this.#stage = name === 'p' && depth === this.#depth ? 'paragraph' : 'none';
            this.#depth = depth + 1;
        }
        else if (this.#stage === 'paragraph') {
            this.#stage = 'none';
        }
        else if (this.#stage === 'title' && name === 'br' && depth === this.#depth) {
            this.#endTitle();
            this.#dropsLineEnd = true;
            return false;
        }
        else {
            this.#hasText = true;
        }
        return true;
    }
    passes() {
        if (this.#stage === 'paragraph')
            this.#stage = 'none';
    }
    text(text, depth) {
        let rest = text;
        if (this.#dropsLineEnd)
            rest = rest.replace(/^\n/, '');
        this.#dropsLineEnd = false;
        if (this.#stage === 'quote' && rest.trim() !== '')
            this.#stage = 'none';
        if (this.#stage === 'paragraph')
            rest = this.#withoutMarker(rest);
        if (this.#stage === 'title' && depth === this.#depth) {
            const end = rest.indexOf('\n');
            if (end >= 0) {
                this.#write(rest.slice(0, end));
                this.#endTitle();
                rest = rest.slice(end + 1);
            }
        }
        this.#write(rest);
    }
    closes(depth) {
        if (this.#stage === 'none' || depth >= this.#depth)
            return true;
        const { parts } = this.#output;
        const isEmpty = (this.#stage === 'title' || this.#stage === 'body') && !this.#hasText;
        this.#stage = 'none';
        if (!isEmpty)
            return true;
        parts.length = this.#start - (this.#hasTitle ? PARTS_OF_SEPARATION : 1);
        this.#dropsLineEnd = !this.#hasTitle;
        return this.#hasTitle;
    }
    #withoutMarker(text) {
        const marker = callouts/* MARKER */.t.exec(text);
        this.#stage = marker ? 'title' : 'none';
        if (!marker)
            return text;
        this.#begin();
        this.#hasTitle = false;
        return text.slice(marker[0].length);
    }
    #endTitle() {
        this.#stage = 'body';
        this.#hasTitle = this.#hasText;
        if (this.#hasTitle)
            this.#output.separate();
        else
            this.#output.parts.length = this.#start;
        this.#begin();
    }
    #begin() {
        this.#start = this.#output.parts.length;
        this.#hasText = false;
    }
    #write(text) {
        if (text === '')
            return;
        if (text.trim() !== '')
            this.#hasText = true;
        this.#output.write(text);
    }
}

// EXTERNAL MODULE: ./lib/pages/markdown/heading-ids.js
var heading_ids = __webpack_require__(35065);
// EXTERNAL MODULE: ./lib/pages/markdown/headings.js
var headings = __webpack_require__(66377);
// EXTERNAL MODULE: ./lib/pages/markdown/opening-tag.js
var opening_tag = __webpack_require__(4477);
;// CONCATENATED MODULE: ./lib/pages/markdown/html-pass.js







const DEEPEST = 1000;
function passOver(html, options) {
    const pass = new HtmlPass(options);
    (0,html_tokens/* readHtml */.y)(html, () => pass);
    return pass.finish();
}
class HtmlPass {
    #options;
    #parts = [];
    #headings = [];
    #anchors = [];
    #ended = [];
    #terms = [];
    #shape = [];
    #callouts;
    #text = '';
    #stripped = 0;
    #depth = 0;
    #open;
    #term;
    #hasBegun = false;
    #title;
    #titleEnd = 0;
    constructor(options) {
        this.#options = options;
        this.#callouts = new CalloutPass({
            parts: this.#parts,
            write: (text) => this.#write(text),
            separate: () => {
                this.#parts.push('</p>');
                this.#write('\n');
                this.#parts.push('<p>');
            },
        });
    }
    onText(text) {
        if (this.#stripped === 0)
            this.#text += text;
    }
    onOpen(name, attributes) {
        if (allowed_html/* STRIPPED */.w4.has(name))
            this.#stripped++;
        if (!allowed_html/* ALLOWED */.p3.has(name)) {
            if (this.#text === '')
                this.#callouts.passes();
            return;
        }
        if (this.#stripped > 0) {
            (0,opening_tag/* openingTag */.p8)(name, attributes, this.#options.resolve);
            return;
        }
        this.#flush();
        if (!this.#callouts.opens(name, this.#depth))
            return;
        const tag = (0,opening_tag/* openingTag */.p8)(name, attributes, this.#options.resolve);
        if (!body_shape/* WITHIN_WORDS */.Ul.has(name) && !this.#open)
            this.#shape.push(' ');
        if (isHeading(name))
            this.#open ??= this.#headingOf(name, attributes.id);
        else if (name === 'dt' && this.#options.headings.terms)
            this.#term ??= this.#headingOf(name, attributes.id);
        else
            this.#noteAnchors(name, attributes);
        this.#parts.push(tag);
        if (!allowed_html/* VOID */.tV.has(name))
            this.#depth++;
        if (this.#depth > DEEPEST)
            throw new RangeError(`It nests more than ${DEEPEST} elements.`);
        this.#hasBegun = true;
    }
    onClose(name) {
        if (allowed_html/* STRIPPED */.w4.has(name)) {
            this.#stripped = Math.max(0, this.#stripped - 1);
            return;
        }
        if (this.#stripped > 0 || !allowed_html/* ALLOWED */.p3.has(name) || allowed_html/* VOID */.tV.has(name))
            return;
        this.#depth--;
        if (this.#open?.depth === this.#depth)
            this.#endHeading(this.#open);
        else
            this.#flush(this.#depth + 1);
        if (this.#term?.depth === this.#depth) {
            this.#terms.push(this.#term);
            this.#term = undefined;
        }
        if (!this.#callouts.closes(this.#depth))
            return;
        this.#parts.push(`</${name}>`);
        if (this.#titleEnd < 0)
            this.#titleEnd = this.#parts.length;
    }
    finish() {
        this.#flush();
        const { ids, nameOf } = (0,heading_ids/* namesFor */.GT)(this.#ended, this.#options.headings);
        for (const [at, { heading }] of this.#ended.entries())
            this.#name(heading, ids[at]);
        for (const term of this.#terms)
            this.#name(term, nameOf(term.text.trim()) || undefined);
        return {
            html: this.#parts.join('').replace(/\n$/, ''),
            headings: this.#headings,
            headingIds: this.#ended.flatMap(({ heading }, at) => heading.id ?? ids[at] ?? []),
            title: this.#title,
            anchors: this.#anchors.filter((anchor) => anchor !== undefined),
            shape: { hasTitle: this.#title !== undefined, text: this.#shape.join('') },
            titleLength: this.#parts.slice(0, Math.max(0, this.#titleEnd)).join('').length,
        };
    }
    #flush(depth = this.#depth) {
        if (this.#text === '')
            return;
        const text = this.#text;
        this.#text = '';
        this.#callouts.text(text, depth);
    }
    #write(text) {
        if (this.#open)
            this.#open.text += text;
        else
            this.#shape.push(text);
        if (this.#term)
            this.#term.text += text;
        if (!this.#hasBegun && text.trim() !== '')
            this.#hasBegun = true;
        this.#parts.push((0,opening_tag/* escapeText */.X1)(text));
    }
    #headingOf(name, id) {
        const anchor = this.#anchors.push(id) - 1;
        const depth = this.#depth;
        return { name, depth, part: this.#parts.length, anchor, id, isFirst: !this.#hasBegun && depth === 0, text: '' };
    }
    #endHeading(heading) {
        this.#open = undefined;
        const isFootnotes = heading.id === 'footnote-label';
        const mark = this.#options.headings.marks && !isFootnotes ? headings/* ID_MARK */.y.exec(this.#text) : null;
        if (mark)
            this.#text = this.#text.slice(0, mark.index);
        if (this.#text !== '') {
            heading.text += this.#text;
            this.#parts.push((0,opening_tag/* escapeText */.X1)(this.#text));
            this.#text = '';
        }
        const text = heading.text.replace(/\s+/g, ' ').trim();
        if (heading.name === 'h1' && text !== '') {
            this.#title ??= text;
            if (heading.isFirst)
                this.#titleEnd = -1;
        }
        if (isFootnotes)
            return;
        const { name, id } = heading;
        this.#ended.push({ heading, name, marked: mark?.[1], hasId: id !== undefined, text: heading.text });
        if (text !== '')
            this.#headings.push(text);
    }
    #name({ part, anchor, id }, name) {
        if (id !== undefined || name === undefined)
            return;
        this.#anchors[anchor] = name;
        this.#parts[part] = `${(this.#parts[part] ?? '').slice(0, -1)} id="${(0,opening_tag/* escapeValue */.PI)(name)}">`;
    }
    #noteAnchors(element, { id, name }) {
        if (id !== undefined)
            this.#anchors.push(id);
        if (element === 'a' && name !== undefined)
            this.#anchors.push(name);
    }
}
function isHeading(name) {
    return name.length === 2 && /^h[1-6]$/.test(name);
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ resolveLinks),
/* harmony export */   D2: () => (/* binding */ isForeignData),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73617);

const ATTRIBUTES = {
    a: { attribute: 'href', kind: 'link' },
    img: { attribute: 'src', kind: 'image' },
};
function resolveLinks(tree, options) {
    visitLinks(tree, (element, attribute, written, kind) => {
        const resolved = isForeignData(written) ? undefined : options.resolveLink(written, kind, () => placeOf(element));
        if (resolved === undefined)
            delete element.properties[attribute];
        else
            element.properties[attribute] = resolved;
    });
}
function linksOf(tree) {
    const links = [];
    visitLinks(tree, (element, _, href, kind) => links.push({ href, kind, place: placeOf(element) }));
    return links;
}
function isForeignData(address) {
    return /^\s*data:(?!image\/)/i.test(address);
}
function visitLinks(tree, look) {
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(tree, 'element', (element) => {
        const known = ATTRIBUTES[element.tagName];
        if (!known)
            return;
        const written = element.properties[known.attribute];
        if (typeof written === 'string')
            look(element, known.attribute, written, known.kind);
    });
}
function placeOf({ position }) {
    return position ? { line: position.start.line, column: position.start.column } : { line: 1 };
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ escapeValue),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   p8: () => (/* binding */ openingTag)
/* harmony export */ });
/* harmony import */ var _allowed_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22760);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43976);



function openingTag(name, attributes, resolve) {
    const allowed = _allowed_html_js__WEBPACK_IMPORTED_MODULE_0__/* .ALLOWED */ .p3.get(name)?.attributes;
    let tag = `<${name}`;
    const { style } = attributes;
    if (style !== undefined && (name === 'td' || name === 'th'))
        tag += alignment(style, attributes);
    for (const [key, written] of Object.entries(attributes)) {
        const test = allowed?.get(key);
        if (test === undefined)
            continue;
        const value = test === true ? attributeValue(name, key, written, resolve) : test(written);
        if (value === undefined)
            continue;
        tag += _allowed_html_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg.has(key) ? ` ${key}` : ` ${key}="${escapeValue(value)}"`;
    }
    if (name === 'input')
        tag += requiredOf(attributes);
    return `${tag}>`;
}
function attributeValue(element, attribute, written, resolve) {
    const isLink = element === 'a' && attribute === 'href';
    if (!isLink && !(element === 'img' && attribute === 'src'))
        return written;
    const address = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeignData */ .D2)(written) ? undefined : resolve(written, isLink ? 'link' : 'image');
    return address === undefined || !(0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .isAllowedAddress */ .$)(address, isLink ? 'href' : 'src') ? undefined : address;
}
function alignment(style, { align }) {
    const side = align === undefined ? /^text-align: (left|right|center)$/.exec(style)?.[1] : undefined;
    return side === undefined ? '' : ` align="${side}"`;
}
function requiredOf({ type, disabled }) {
    return (disabled === undefined ? ' disabled' : '') + (type === 'checkbox' ? '' : ' type="checkbox"');
}
function escapeText(text) {
    return /[<&]/.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}
const VALUE_ESCAPES = { '&': '&#x26;', '"': '&#x22;', "'": '&#x27;', '`': '&#x60;' };
function escapeValue(value) {
    return /["&'`]/.test(value) ? value.replaceAll(/["&'`]/g, (found) => VALUE_ESCAPES[found] ?? found) : value;
}


/***/ }),

/***/ 43976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isAllowedAddress),
/* harmony export */   y: () => (/* binding */ SCHEMA)
/* harmony export */ });
const LINKS = ['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'irc', 'ircs', 'xmpp'];
const SOURCES = ['http', 'https', 'data'];
const BLOCKS = 'address article aside blockquote center details div dl dt dd figcaption figure footer header hr main nav p pre section';
const HEADINGS = 'h1 h2 h3 h4 h5 h6';
const LISTS = 'ul ol li summary input';
const TABLES = 'table caption colgroup col thead tbody tfoot tr th td';
const WORDS = 'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr';
const CELL = ['align', 'colSpan', 'rowSpan', 'headers', 'scope'];
const SCHEMA = {
    tagNames: [BLOCKS, HEADINGS, LISTS, TABLES, WORDS].flatMap((names) => names.split(' ')),
    attributes: {
        '*': ['id', 'title', 'lang', 'dir'],
        a: ['href', 'name', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
        code: [['className', /^language-[\w+#.:-]+$/]],
        col: ['span'],
        colgroup: ['span'],
        details: ['open'],
        h2: [['className', 'sr-only']],
        img: ['src', 'alt', 'width', 'height'],
        input: ['checked', ['disabled', true], ['type', 'checkbox']],
        li: [['className', 'task-list-item'], 'value'],
        ol: [['className', 'contains-task-list'], 'start', 'reversed', 'type'],
        section: ['dataFootnotes', ['className', 'footnotes']],
        td: CELL,
        th: CELL,
        time: ['dateTime'],
        ul: [['className', 'contains-task-list']],
    },
    required: { input: { disabled: true, type: 'checkbox' } },
    protocols: { href: LINKS, src: SOURCES },
    strip: ['script', 'style', 'template', 'title', 'iframe', 'noembed', 'noframes', 'svg', 'canvas', 'audio', 'video'],
    clobber: [],
    clobberPrefix: '',
    allowComments: false,
    allowDoctypes: false,
};
function isAllowedAddress(address, attribute) {
    const scheme = /^([^/?#:]*):/.exec(address)?.[1];
    return scheme === undefined || (attribute === 'href' ? LINKS : SOURCES).includes(scheme);
}


/***/ }),

/***/ 80014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ cutToField),
/* harmony export */   "if": () => (/* binding */ cutProblem)
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
function cutProblem(name, cut) {
    return {
        level: 'warning',
        code: 'metadata-cut',
        message: `\`${name}\` is longer than a field can be expected to hold, so it was cut ${cut}.`,
        hint: 'Shorten it, or name it in `metadata.drop`: the body of the page is searched in any case.',
    };
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

/***/ 58824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsTemplate)
/* harmony export */ });
const TEMPLATE = /\{\{.*\}\}|\{%.*%\}/;
function holdsTemplate(text) {
    return TEMPLATE.test(text);
}


/***/ }),

/***/ 69018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
const RESOLVERS = [
    ({ title }) => title,
    ({ firstHeading }) => firstHeading,
    ({ rootPath }) => readableName(rootPath),
    ({ documentId }) => documentId,
];
function titleOf(sources) {
    return RESOLVERS.map((resolve) => resolve(sources)?.trim()).find((title) => title) ?? 'Untitled';
}
function readableName(rootPath) {
    const segments = rootPath.split('/').filter((segment) => segment !== '');
    const file = segments.pop()?.replace(/\.[^.]*$/, '') ?? '';
    const isIndex = /^_?index$|^readme$/i.test(file);
    const name = isIndex ? (segments.pop() ?? file) : file;
    const words = withoutOrder(name)
        .replace(/[-_\s]+/g, ' ')
        .trim();
    return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}
function withoutOrder(name) {
    return name.replace(/^(?:\d{4}-\d{1,2}-\d{1,2}|\d+)[-_. ]+(?=\S)/, '');
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

/***/ 88649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml),
/* harmony export */   r: () => (/* binding */ htmlDocument)
/* harmony export */ });
function htmlDocument({ title, language, body }) {
    return [
        '<!doctype html>',
        `<html lang="${escapeHtml(language)}">`,
        `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
        `<body>\n${body}\n</body>`,
        '</html>\n',
    ].join('\n');
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
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
