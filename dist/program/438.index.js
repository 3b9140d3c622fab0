export const id = 438;
export const ids = [438];
export const modules = {

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

/***/ 70438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSame: () => (/* binding */ openSame)
/* harmony export */ });
/* harmony import */ var _pages_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87950);
/* harmony import */ var _pages_includes_include_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16062);
/* harmony import */ var _pages_links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41150);
/* harmony import */ var _plan_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85);
/* harmony import */ var _plan_share_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46084);
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60778);






async function openSame(context, outline) {
    const opened = await (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_5__/* .openSite */ .c)(context, context.options.head, context.settings);
    return { opened, isSame: opened.problems.length === 0 && holds(outline, opened) };
}
function holds({ shards }, { site, files, tree }) {
    const outlines = [...shards.values()];
    if (outlines.reduce((sum, { items, skips }) => sum + items + skips, 0) !== files.length)
        return false;
    const digestOf = (0,_pages_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsDigests */ .fH)(site);
    const comparable = (file) => ({ ...file, settings: digestOf(file) });
    const areSame = [...Map.groupBy(files, ({ path }) => (0,_plan_share_js__WEBPACK_IMPORTED_MODULE_4__/* .shardOf */ .IS)(path))].every(([shard, some]) => shards.get(shard)?.digest === (0,_plan_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfShard */ .i)(some.map(comparable)));
    if (!areSame)
        return false;
    const filesHold = (0,_pages_links_file_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKeyCheck */ .Ao)(tree, (0,_pages_includes_include_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .includeRules */ .C)(site).keyOf);
    return outlines.every((outline) => filesHold(outline.files ?? []));
}


/***/ })

};
