export const id = 7820;
export const ids = [7820];
export const modules = {

/***/ 46947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mapAhead)
/* harmony export */ });
async function* mapAhead(source, width, make) {
    const underWay = [];
    for await (const one of source) {
        const made = make(one);
        made.catch(() => undefined);
        underWay.push(made);
        if (underWay.length < width)
            continue;
        const first = underWay.shift();
        if (first)
            yield await first;
    }
    for (const made of underWay)
        yield await made;
}


/***/ }),

/***/ 57028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ knownNames)
/* harmony export */ });
/* harmony import */ var _named_identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22401);

function knownNames({ identities }, permissions) {
    const names = new Set();
    const add = ({ name }) => void names.add(name);
    for (const known of identities.values()) {
        add(known);
        for (const other of [...known.members, ...known.granted, ...known.aliases])
            add(other);
    }
    for (const some of new Set(permissions))
        for (const identity of (0,_named_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesIn */ .Af)(some ?? []))
            add(identity);
    return [...names];
}


/***/ }),

/***/ 52911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16886);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33275);


function fingerprintOf({ tree, settings, record, plan }) {
    const idsOf = (removals) => removals.map(({ recorded }) => recorded.id);
    return {
        tree: (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(tree.map(({ path, blob }) => [path, blob])),
        settings: (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)(wherever(settings)),
        record: (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([record?.items, record?.skips, record?.identities].map((lines) => Object.fromEntries(lines ?? []))),
        changes: (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)([
            plan.pushes.map(({ action, reading: { page } }) => [action, page.documentId, page.digest]),
            idsOf(plan.deletes),
            idsOf(plan.withheld),
            plan.identities.pushed,
            plan.identities.deleted.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityKey */ .U),
        ]),
    };
}
function wherever(settings) {
    const { site } = settings;
    return site.built ? { ...settings, site: { ...site, built: { ...site.built, folder: '' } } } : settings;
}
const PARTS = [
    ['tree', 'the files of the commit'],
    ['settings', 'the settings'],
    ['record', 'the record of what is published'],
];
function changedSince(planned, now) {
    const moved = PARTS.filter(([part]) => planned[part] !== now[part]).map(([, words]) => words);
    if (moved.length > 0 || planned.changes === now.changes)
        return moved;
    return ['an option, a date that decides about a page, the built site, or the version of this program'];
}


/***/ }),

/***/ 26044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EE: () => (/* binding */ permissionProblems),
  k0: () => (/* binding */ permissionsOf),
  "do": () => (/* binding */ widened)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/pages/permissions/path-matcher.js
var path_matcher = __webpack_require__(92407);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var permissions_sets = __webpack_require__(33430);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/plan/access/evaluate.js
var evaluate = __webpack_require__(72779);
// EXTERNAL MODULE: ./lib/plan/access/known-names.js
var known_names = __webpack_require__(57028);
;// CONCATENATED MODULE: ./lib/plan/access/tests.js






const NAMED = 5;
function runPermissionTests(tests, pages, directory) {
    const relations = (0,evaluate/* relationsOf */.nS)(directory);
    return tests.flatMap((test, index) => {
        const principal = askerOf(test, directory, relations);
        const of = { number: index + 1, who: whoOf(test) };
        return [
            ...unknownIdentity(test, of, pages, directory),
            ...test.can.flatMap((glob) => problemsOf({ ...of, glob, wanted: true }, pages, principal)),
            ...test.cannot.flatMap((glob) => problemsOf({ ...of, glob, wanted: false }, pages, principal)),
        ];
    });
}
function unknownIdentity({ identity }, { number, who }, pages, directory) {
    if (identity === 'anonymous')
        return [];
    const names = (0,known_names/* knownNames */.U)(directory, pages.map(({ permissions }) => permissions));
    if (names.some((name) => name === identity.name))
        return [];
    return [
        {
            level: 'warning',
            code: 'permission-test-unknown-identity',
            message: `Test ${number} of \`permissions.tests\` is about \`${who}\`, whom neither \`identities\` nor any permission set names.`,
            hint: (0,near_miss/* didYouMean */.a)(identity.name, names) ??
                'If that is meant, leave it: the test then holds for everybody who is not known.',
        },
    ];
}
function askerOf({ identity }, { provider }, relations) {
    return (0,evaluate/* identitiesOf */.UI)(identity === 'anonymous' ? identity : (0,permissions_sets/* ownedBy */.LW)(identity, provider), relations);
}
function whoOf({ identity }) {
    return identity === 'anonymous' ? identity : (0,model_identity/* identityText */.K)(identity);
}
function problemsOf(expected, pages, principal) {
    const matches = (0,path_matcher/* pathMatcher */.k)(expected.glob);
    const meant = pages.filter(({ path }) => matches(path));
    if (meant.length === 0)
        return [matchesNothing(expected)];
    const wrong = meant
        .map(({ path, permissions }) => ({ path, ...(0,evaluate/* decide */.LD)(permissions, principal) }))
        .filter(({ visible }) => visible !== expected.wanted);
    return wrong.length === 0 ? [] : [failed(expected, wrong)];
}
function failed({ number, who, wanted }, wrong) {
    const shown = wrong.slice(0, NAMED).map(({ path, because }) => `\`${path}\` (${because})`);
    const more = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
    const must = wanted ? 'must be able to see' : 'must not be able to see';
    return {
        level: 'error',
        code: 'permission-test-failed',
        message: `Test ${number} of \`permissions.tests\` fails: \`${who}\` ${must} ${shown.join(', ')}${more}.`,
        hint: 'Correct the rules or the sets; or, if the world has changed, the test.',
    };
}
function matchesNothing({ number, glob }) {
    return {
        level: 'error',
        code: 'permission-test-matches-nothing',
        message: `Test ${number} of \`permissions.tests\` is about \`${glob}\`, which matches no page, so it proves nothing.`,
        hint: 'Paths begin at the folder of the settings, and case counts.',
    };
}

// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/plan/access/principals.js
var access_principals = __webpack_require__(95267);
;// CONCATENATED MODULE: ./lib/plan/permission-problems.js





function idleRules({ rules }, paths) {
    return rules.flatMap(({ paths: glob }, index) => {
        const matches = (0,path_matcher/* pathMatcher */.k)(glob);
        return paths.some((path) => matches(path)) ? [] : [idleRule(glob, index + 1)];
    });
}
function setsForNobody({ sets }, directory) {
    const arrays = Object.entries(sets).map(([name, set]) => ({
        name,
        sent: [(0,permissions_sets/* itemPermissionSet */.bk)(set, directory.provider)],
    }));
    const { users, external } = (0,access_principals/* principalsOf */.d)(directory, directory, arrays.map(({ sent }) => sent));
    const principals = [new Map(), ...[...users, ...external].map(({ after }) => after)];
    return arrays
        .filter(({ sent }) => !principals.some((principal) => (0,evaluate/* decide */.LD)(sent, principal).visible))
        .map(({ name }) => setForNobody(name));
}
function wildcardIdentities({ sets }) {
    return Object.entries(sets).flatMap(([set, { allow, deny }]) => [...allow, ...deny].filter(({ name }) => name.includes('*')).map(({ name }) => wildcardIdentity(set, name)));
}
function widenedProblem({ access, members }, isForbidden) {
    const items = access.filter(({ widened }) => widened).map(({ documentId }) => documentId);
    const people = members.filter(({ gains }) => gains.length > 0).map(({ identity }) => identity);
    if (items.length + people.length === 0)
        return [];
    const sentences = [
        items.length > 0 && `More people than before can see ${some(items, 'item')}.`,
        people.length > 0 && `More than before is seen, through groups, by ${some(people, 'identity')}.`,
        isForbidden && 'With `on-widened: fail` nothing is sent.',
    ];
    return [
        {
            level: isForbidden ? 'error' : 'warning',
            code: 'access-widened',
            message: sentences.filter((text) => text !== false).join(' '),
            hint: isForbidden
                ? 'If that is meant, say `allow-widened` for one run; else correct rules, sets or groups.'
                : 'If that is not meant, correct rules, sets or groups. `on-widened: fail` makes it an error.',
        },
    ];
}
const SHOWN = 3;
function some(names, noun) {
    const more = names.length - SHOWN;
    const shown = (0,wording/* listed */.KE)(names.slice(0, SHOWN), 'and');
    if (more <= 0)
        return shown;
    return `${shown} and ${more} more ${noun === 'item' ? 'items' : 'identities'}`;
}
function idleRule(glob, number) {
    return {
        level: 'warning',
        code: 'permission-rule-matches-nothing',
        message: `Rule ${number} of \`permissions.rules\`, for \`${glob}\`, matches no page, so it decides nothing.`,
        hint: 'Paths begin at the folder of the settings, and case counts.',
    };
}
function wildcardIdentity(set, name) {
    return {
        level: 'warning',
        code: 'identity-wildcard',
        message: `The set ${(0,wording/* listed */.KE)([set], 'and')} of \`permissions.sets\` names ${(0,wording/* listed */.KE)([name], 'and')}. Coveo documents no \`*\` in names, so where it is allowed it counts as everybody, and where it is denied for nobody else.`,
        hint: 'Name users or groups, or say `anonymous: true` where everyone may see such pages.',
    };
}
function setForNobody(name) {
    return {
        level: 'warning',
        code: 'permission-set-for-nobody',
        message: `Nobody can see a page by the set ${(0,wording/* listed */.KE)([name], 'and')} of \`permissions.sets\`: it allows nobody, or only those whom it denies, or groups without members.`,
        hint: 'Add to `allow`, or to the members of its groups; or say `anonymous: true` where everyone may see such pages.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/planning/permission-problems.js


function permissionProblems({ settings: { permissions, identities }, workingDirectory }, { files }, plan) {
    if (!permissions)
        return [];
    const directory = { provider: identities?.provider, identities: plan.identities.after };
    const paths = files.map(({ path }) => path.slice(workingDirectory.length));
    const pages = permissionsOf(plan).map(({ file, ...page }) => ({
        ...page,
        path: file.path.slice(workingDirectory.length),
    }));
    return [
        ...idleRules(permissions, paths),
        ...wildcardIdentities(permissions),
        ...setsForNobody(permissions, directory),
        ...runPermissionTests(permissions.tests, pages, directory),
    ];
}
function permissionsOf({ readings }) {
    return readings.flatMap((reading) => {
        const { file } = reading;
        if (reading.kind === 'unchanged') {
            const { id, permissions } = reading.recorded;
            return [{ file, documentId: id, permissions: permissions ?? null }];
        }
        if (reading.kind !== 'page')
            return [];
        const { documentId, permissions } = reading.page;
        return [{ file, documentId, permissions: permissions ?? null }];
    });
}
function widened(access, { settings, options }) {
    const onWidened = options.onWidened ?? settings.onWidened;
    return widenedProblem(access, onWidened === 'fail' && options.allowWidened !== true);
}


/***/ }),

/***/ 87820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ isBlocked),
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(47464);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/plan/addresses.js
var addresses = __webpack_require__(80127);
// EXTERNAL MODULE: ./lib/plan/cheap-pass.js
var cheap_pass = __webpack_require__(17452);
// EXTERNAL MODULE: ./lib/plan/fingerprint.js
var fingerprint = __webpack_require__(52911);
// EXTERNAL MODULE: ./lib/plan/make-plan.js + 3 modules
var make_plan = __webpack_require__(30013);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
;// CONCATENATED MODULE: ./lib/plan/own-ids.js

function sharedOwnIds(readings) {
    const pages = readings.flatMap((reading) => reading.kind === 'page' && reading.page.ownId !== undefined
        ? [{ path: reading.file.path, ownId: reading.page.ownId }]
        : []);
    return [...Map.groupBy(pages, ({ ownId }) => ownId).values()]
        .filter((some) => some.length > 1)
        .flatMap((some) => some.map(({ path, ownId }) => sharedOwnId(ownId, path, some.map((one) => one.path))));
}
function sharedOwnId(ownId, path, paths) {
    const others = paths.filter((one) => one !== path);
    return {
        level: 'warning',
        code: 'permanent-id-shared',
        message: `\`coveo.id\` must be different on each page, but ${(0,wording/* listed */.KE)([ownId], 'and')} is also the one of ${(0,wording/* listed */.KE)(others, 'and')}.`,
        hint: 'Give each page an id of its own; a page that was copied often keeps that of the other one.',
        path,
    };
}

// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(46084);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/publish/reading/anchor-check.js
var anchor_check = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/publish/reading/convert-ahead.js
var convert_ahead = __webpack_require__(44667);
// EXTERNAL MODULE: ./lib/publish/reading/page-converter.js
var page_converter = __webpack_require__(87032);
;// CONCATENATED MODULE: ./lib/publish/reading/broken-links.js





async function refuseBrokenLinks(context, opened, readings, findAddresses) {
    if (context.settings.links !== 'error')
        return readings;
    const problems = await linkErrors(context, opened, readings, findAddresses());
    return readings.map((reading) => {
        const found = problems.get(reading.file.path);
        if (reading.kind !== 'page' || !found)
            return reading;
        const { file, settings, sketch, page } = reading;
        return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: found };
    });
}
async function linkErrors(context, opened, readings, addresses) {
    const convert = (0,page_converter/* pageConverter */.w)(context, opened, addresses);
    const anchors = (0,anchor_check/* anchorCheck */.M)(context, opened, addresses, convert);
    const pages = readings.filter((reading) => reading.kind === 'page').map(({ file }) => file);
    const found = [];
    for await (const { item } of (0,convert_ahead/* convertAhead */.R)(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        if ((0,problem/* hasErrors */.C)(item.problems))
            (0,append/* append */.B)(found, item.problems);
    }
    (0,append/* append */.B)(found, await anchors.problems());
    return Map.groupBy(found, ({ path }) => path ?? '');
}

// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
// EXTERNAL MODULE: ./lib/model/map-ahead.js
var map_ahead = __webpack_require__(46947);
// EXTERNAL MODULE: ./lib/pages/built/built-problems.js
var built_problems = __webpack_require__(99856);
// EXTERNAL MODULE: ./lib/pages/read-page.js + 1 modules
var read_page = __webpack_require__(40906);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/pages/text/words.js
var words = __webpack_require__(46275);
// EXTERNAL MODULE: ./lib/publish/reading/built-claims.js
var built_claims = __webpack_require__(37572);
// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 5 modules
var commit_site = __webpack_require__(60778);
// EXTERNAL MODULE: ./lib/publish/reading/read-file.js + 1 modules
var read_file = __webpack_require__(34494);
;// CONCATENATED MODULE: ./lib/publish/reading/built-pages.js










const AHEAD = 24;
async function judgeBuilt(context, opened, readings) {
    const { built } = context;
    if (!built)
        return { readings, problems: [] };
    const problems = [];
    const shared = readings.some(isFromBuilt) ? (0,built_claims/* claimJudge */.w0)(readings, built, context.settings.site.url) : () => undefined;
    const judged = readings.map((reading) => {
        const missing = missingOf(reading, built, context.settings) ?? (isFromBuilt(reading) ? shared(reading) : undefined);
        if (missing?.level === 'error')
            return errorOf(reading, missing);
        if (missing)
            problems.push(missing);
        return reading;
    });
    return { readings: await withDigests({ ...context, built }, opened, judged), problems };
}
function isBuilt({ file }) {
    return file.content.body === 'built';
}
function isFromBuilt(reading) {
    return isBuilt(reading) && (reading.kind === 'page' || reading.kind === 'unchanged');
}
function missingOf(reading, built, { site }) {
    if (reading.kind !== 'page' && reading.kind !== 'unchanged')
        return undefined;
    const id = (0,addresses/* addressOf */.ci)(reading) ?? '';
    if ((0,built_claims/* builtFileFor */.SI)(id, built, site.url) !== undefined)
        return undefined;
    const { path } = reading.file;
    return isBuilt(reading) ? (0,built_problems/* builtPageMissing */.Sc)(path, id) : (0,built_problems/* addressNotBuilt */.wj)(path, id, site.built?.strict ?? true);
}
function errorOf(reading, problem) {
    const { file, settings } = reading;
    const sketch = reading.kind === 'page' ? reading.sketch : undefined;
    return { kind: 'error', file, settings, sketch, documentId: (0,addresses/* addressOf */.ci)(reading), problems: [problem] };
}
async function withDigests(context, opened, readings) {
    const pages = readings.filter(isFromBuilt);
    if (pages.length === 0)
        return readings;
    const known = new Map();
    const changed = new Map();
    let done = 0;
    for await (const { reading, file, digest } of (0,map_ahead/* mapAhead */.M)(each(pages), AHEAD, (one) => digestOf(context, one))) {
        context.logger.progress(++done, pages.length, 'built pages read');
        const { path } = reading.file;
        if (digest.kind !== 'digest')
            known.set(path, errorOf(reading, problemOf(digest, path, file)));
        else if (digest.isEmpty && (await hasWords(context, opened, reading.file)))
            known.set(path, errorOf(reading, (0,built_problems/* builtMainEmpty */.T8)(path, file)));
        else if (reading.kind === 'page')
            known.set(path, withDigest(reading, digest.digest));
        else if (reading.kind === 'unchanged' && reading.recorded.built !== digest.digest)
            changed.set(path, { reading, digest: digest.digest });
    }
    for (const reading of await readChanged(context, opened, changed))
        known.set(reading.file.path, reading);
    return readings.map((reading) => known.get(reading.file.path) ?? reading);
}
async function hasWords(context, { site, moment }, page) {
    for await (const { content } of (0,commit_site/* readFiles */.U)(context, [page])) {
        const decoded = (0,decode_text/* decodeText */.g)(content, page.path);
        const known = decoded.ok ? (0,read_page/* readPageAgain */.c)(page, decoded.text, site, moment) : undefined;
        return (0,words/* wordsOf */.Z)(known?.body.body ?? '').length > 0;
    }
    return false;
}
async function readChanged(context, opened, changed) {
    const readings = [];
    const files = [...changed.values()].map(({ reading }) => reading.file);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, files)) {
        const { reading: before, digest = '' } = changed.get(file.path) ?? {};
        const { reading } = (0,read_file/* readFile */.T)(opened, { file, settings: before?.settings ?? '' }, content);
        readings.push(reading.kind === 'page' ? { ...withDigest(reading, digest), stale: 'built' } : reading);
    }
    return readings;
}
async function* each(many) {
    yield* many;
}
async function digestOf({ built, conversion, settings }, reading) {
    const documentId = (0,addresses/* addressOf */.ci)(reading) ?? '';
    const file = (0,built_claims/* builtFileFor */.SI)(documentId, built, settings.site.url) ?? '';
    const html = await built.read(file);
    if (html === undefined)
        return { reading, file, digest: { kind: 'unreadable', reason: 'it is gone.' } };
    const { main } = reading.file.content;
    const { generator } = settings.site;
    return { reading, file, digest: await conversion.readBuilt({ generator, main, documentId, html }) };
}
function problemOf(digest, path, file) {
    switch (digest.kind) {
        case 'no-main':
            return (0,built_problems/* builtMainMissing */._T)(path, file, true);
        case 'unreadable':
            return (0,built_problems/* builtPageUnreadable */.vc)(path, file, digest.reason);
    }
}
function withDigest(reading, built) {
    const { page } = reading;
    return { ...reading, page: { ...page, built, digest: (0,canonical_json/* hashOf */.q)([page.digest, built]) } };
}

// EXTERNAL MODULE: ./lib/pages/built/built-addresses.js
var built_addresses = __webpack_require__(69790);
// EXTERNAL MODULE: ./lib/pages/text/html-tokens.js
var html_tokens = __webpack_require__(87972);
;// CONCATENATED MODULE: ./lib/pages/built/sitemap.js

function sitemapAddresses(xml) {
    const addresses = [];
    let open;
    const handler = {
        onOpen(name) {
            open = name === 'loc' ? '' : undefined;
        },
        onClose(name) {
            if (name === 'loc' && open !== undefined)
                addresses.push(open.trim());
            open = undefined;
        },
        onText(text) {
            if (open !== undefined)
                open += text;
        },
    };
    (0,html_tokens/* readHtml */.y)(xml, () => handler);
    return addresses.filter((address) => address !== '');
}

;// CONCATENATED MODULE: ./lib/publish/reading/built-site-problems.js





const MOST_SITEMAPS = 100;
async function builtSiteProblems(context, { commit }, readings) {
    const { built, repository, settings } = context;
    if (!built)
        return [];
    const made = await repository.commitTime(commit);
    const sitemap = await readSitemap(built, settings);
    const unclaimed = await unclaimedOf({ built, sitemap, settings }, readings);
    const renamed = renamedOf(readings, sitemap);
    return [
        ...(made && built.newest < made ? [(0,built_problems/* builtBeforeCommit */.V6)(built.newest, made, isTextOld(readings, settings))] : []),
        ...(renamed.length > 0 ? [(0,built_problems/* addressesDiffer */.zc)(renamed)] : []),
        ...(unclaimed.length > 0 ? [(0,built_problems/* builtPagesUnclaimed */.JT)(unclaimed)] : []),
    ];
}
function isTextOld(readings, { site }) {
    const isSent = ({ kind, file }) => kind === 'page' && file.content.body === 'built';
    return (site.built?.strict ?? true) && readings.some(isSent);
}
async function readSitemap(built, { site }) {
    const { pathname: base } = new URL(site.url);
    const pathOf = (address) => URL.parse(address, site.url)?.pathname ?? '';
    const read = async (file) => sitemapAddresses((await built.read(file)) ?? '').map(pathOf);
    const paths = await read(site.built?.sitemap ?? '');
    const maps = paths.filter((path) => path.endsWith('.xml')).slice(0, MOST_SITEMAPS);
    const below = await Promise.all(maps.map((path) => read(path.startsWith(base) ? path.slice(base.length) : '')));
    return Map.groupBy([...paths, ...below.flat()], built_addresses/* plainPath */.s1);
}
async function unclaimedOf({ built, sitemap, settings }, readings) {
    const { url } = settings.site;
    const claimed = new Set(readings.map((reading) => (0,built_claims/* builtFileFor */.SI)((0,built_claims/* claimedAddress */.uv)(reading) ?? '', built, url)));
    const prefixes = settings.content.map(({ prefix }) => url + prefix.slice(1));
    const found = [];
    for (const file of built.files) {
        if (!(0,built_addresses/* isBuiltPage */.WS)(file) || claimed.has(file) || file === '404.html')
            continue;
        const address = (0,built_addresses/* addressOfBuilt */.ur)(file, url);
        const isNamed = sitemap.size === 0 || sitemap.has((0,built_addresses/* plainPath */.s1)(new URL(address).pathname));
        if (!isNamed || !prefixes.some((prefix) => address.startsWith(prefix)))
            continue;
        if (!leadsOn((await built.read(file)) ?? ''))
            found.push(address);
    }
    return found;
}
function leadsOn(html) {
    return /<meta[^>]{0,200}http-equiv=["']?refresh/i.test(html.slice(0, 4096));
}
function renamedOf(readings, sitemap) {
    return readings.flatMap((reading) => {
        const own = reading.kind === 'page' || reading.kind === 'unchanged' ? (0,addresses/* addressOf */.ci)(reading) : undefined;
        if (own === undefined)
            return [];
        const { pathname } = new URL(own);
        const [theirs, ...others] = sitemap.get((0,built_addresses/* plainPath */.s1)(pathname)) ?? [];
        if (theirs === undefined || [theirs, ...others].includes(pathname))
            return [];
        return [{ own, theirs: new URL(theirs, own).href }];
    });
}

// EXTERNAL MODULE: ./lib/publish/reading/directory.js + 2 modules
var reading_directory = __webpack_require__(6994);
// EXTERNAL MODULE: ./lib/plan/access/principals.js
var access_principals = __webpack_require__(95267);
// EXTERNAL MODULE: ./lib/plan/access/visibility-change.js
var visibility_change = __webpack_require__(4397);
// EXTERNAL MODULE: ./lib/report/access-text.js
var access_text = __webpack_require__(66436);
;// CONCATENATED MODULE: ./lib/publish/reading/include-problems.js






function judgeIncludes({ readings, findings, directory, arePermissionsSent }) {
    const problems = [];
    const isWider = widerCheck(directory);
    const judged = readings.map((reading) => {
        const { path } = reading.file;
        const found = reading.kind === 'page' ? (findings.get(path) ?? []) : [];
        const own = found.flatMap((finding) => include_problems_problemOf(finding, isWider, arePermissionsSent) ?? []);
        const placed = own.map((problem) => ({ ...problem, path }));
        if (reading.kind === 'page' && (0,problem/* hasErrors */.C)(placed)) {
            const { file, settings, sketch, page } = reading;
            return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: placed };
        }
        (0,append/* append */.B)(problems, placed);
        return reading;
    });
    return { readings: judged, problems };
}
function widerCheck(directory) {
    const known = new Map();
    return ({ ofPage, ofFile }) => {
        const key = JSON.stringify([ofPage, ofFile]);
        const arrays = [ofPage, ofFile].filter((array) => array !== null);
        const principals = () => (0,access_principals/* principalsOf */.d)(directory, directory, arrays);
        const answer = known.get(key) ?? (0,visibility_change/* visibilityChangeOf */.U)({ before: ofFile, after: ofPage }, principals()).widened;
        known.set(key, answer);
        return answer;
    };
}
function include_problems_problemOf(finding, isWider, arePermissionsSent) {
    const { line, included } = finding;
    const file = (0,wording/* listed */.KE)([included], 'and');
    switch (finding.kind) {
        case 'outside':
            return {
                level: 'error',
                code: 'include-outside',
                message: `A page may include files of the content, or of folders that the generator keeps for it, but this one includes ${file}, so it is not published.`,
                hint: 'Move the file below the root of a `content` entry, or name its folder where the generator looks for snippets.',
                line,
            };
        case 'unpublished':
            return {
                level: arePermissionsSent ? 'error' : 'warning',
                code: 'include-unpublished',
                message: `A page must include text that may be published, but it includes ${file}, which is not published because ${finding.reason}${arePermissionsSent ? ', so it is not published either' : ''}.`,
                hint: 'Take the line out, or publish the file.',
                line,
            };
        case 'unclear':
            return {
                level: 'error',
                code: 'include-narrower',
                message: `Everyone who may see a page must be allowed to see what it includes, but who may see ${file} is not clear, so the page is not published: ${finding.problems[0]?.message ?? ''}`,
                hint: `Correct ${file}, or the rules for its path.`,
                line,
            };
        case 'permissions':
            if (!isWider(finding))
                return undefined;
            return {
                level: 'error',
                code: 'include-narrower',
                message: `Everyone who may see a page must be allowed to see what it includes, but the page is for ${(0,access_text/* accessText */.c)(finding.ofPage)}, and ${file}, which it includes, for ${(0,access_text/* accessText */.c)(finding.ofFile)}, so the page is not published.`,
                hint: 'Protect the page as well, take the line out, or open the file by its rule or its `permissions`.',
                line,
            };
    }
}

// EXTERNAL MODULE: ./lib/publish/reading/read-commit.js + 1 modules
var read_commit = __webpack_require__(7667);
// EXTERNAL MODULE: ./lib/plan/access/changes.js
var changes = __webpack_require__(69491);
;// CONCATENATED MODULE: ./lib/publish/planning/access-findings.js

const NO_CHANGES = { access: [], members: [] };
function accessOfPlan(record, plan, provider) {
    if (!record)
        return NO_CHANGES;
    const before = { provider, identities: record.identities ?? new Map() };
    const after = { provider, identities: plan.identities.after };
    return (0,changes/* accessChanges */._)({ items: itemsOf(record, plan), before, after });
}
function itemsOf({ items }, plan) {
    const byPath = Map.groupBy(items.values(), ({ path }) => path);
    const pushes = new Map(plan.pushes.concat(plan.left ?? []).map((push) => [push.reading.page.documentId, push]));
    return plan.readings.flatMap((reading) => {
        if (reading.kind === 'unchanged')
            return [unchanged(reading.recorded)];
        if (reading.kind === 'error')
            return (byPath.get(reading.file.path) ?? []).map(unchanged);
        if (reading.kind !== 'page')
            return [];
        const { documentId, permissions } = reading.page;
        const earlier = earlierOf(documentId, pushes.get(documentId), items);
        return [{ documentId, before: earlier && (earlier.permissions ?? null), after: permissions ?? null }];
    });
}
function earlierOf(documentId, push, items) {
    const known = items.get(documentId) ?? items.get(push?.from?.documentId ?? '');
    return known?.digest === undefined ? undefined : known;
}
function unchanged({ id, permissions }) {
    return { documentId: id, before: permissions ?? null, after: permissions ?? null };
}

// EXTERNAL MODULE: ./lib/publish/planning/permission-problems.js + 2 modules
var permission_problems = __webpack_require__(26044);
;// CONCATENATED MODULE: ./lib/publish/planning/plan-run.js

















async function planRun(context, record, site) {
    const opened = site ?? (await (0,commit_site/* openSite */.c)(context, context.options.head, context.settings));
    const { rebuild: everything = false } = context.options;
    const byPath = (0,cheap_pass/* recordByPath */.u7)(record);
    const found = await (0,read_commit/* readCommit */.k)(context, opened, everything ? (0,cheap_pass/* recordByPath */.u7)(undefined) : byPath);
    const withTeams = withTeamsOnce(context);
    const { readings: taken, problems } = await refuseIncludes(withTeams, opened, found);
    const built = await judgeBuilt(context, opened, taken);
    const readings = await refuseBrokenLinks(context, opened, built.readings, () => (0,addresses/* addressBook */.m1)(built.readings, byPath));
    const { directory, problems: ofIdentities } = await (0,reading_directory/* directoryOfCommit */.o)(withTeams, opened, readings);
    const whole = (0,make_plan/* makePlan */.C)({
        record,
        readings,
        paths: opened.paths,
        guard: context.settings.guard,
        allowDeletes: context.options.allowDeletes,
        everything,
        directory,
    });
    const { share } = context.options;
    const plan = share ? (0,plan_share/* planOfShare */.Y6)(whole, record, share) : whole;
    const failures = plan.failures.flatMap((failure) => failure.problems);
    const access = accessOfPlan(record, whole, context.settings.identities?.provider);
    const ofAll = [...ofIdentities, ...(0,permission_problems/* permissionProblems */.EE)(context, opened, whole)];
    const others = [
        ...problems,
        ...built.problems,
        ...(await builtSiteProblems(context, opened, readings)),
        ...ofAll,
        ...(0,permission_problems/* widened */["do"])(access, context),
        ...sharedOwnIds(readings),
        ...emptySite(opened, whole),
    ];
    return {
        plan,
        opened,
        addresses: (0,once/* once */.O)(() => (0,addresses/* addressBook */.m1)(plan.readings, byPath)),
        fingerprint: () => (0,fingerprint/* fingerprintOf */.a)({ tree: opened.tree, settings: context.settings, record, plan }),
        access,
        problems: [...opened.problems, ...failures, ...others],
        siteProblems: [...opened.problems, ...others],
        standing: [...opened.problems, ...ofAll],
    };
}
async function refuseIncludes(context, opened, { readings, problems, includes: findings }) {
    if (findings.size === 0)
        return { readings, problems };
    const { permissions, identities } = context.settings;
    const { directory = { provider: identities?.provider, identities: new Map() } } = await (0,reading_directory/* directoryOfCommit */.o)(context, opened, readings);
    const judged = judgeIncludes({ readings, findings, directory, arePermissionsSent: permissions !== undefined });
    return { readings: judged.readings, problems: [...problems, ...judged.problems] };
}
function withTeamsOnce(context) {
    const { readTeams } = context;
    if (!readTeams)
        return context;
    let answer;
    return {
        ...context,
        readTeams: (github) => {
            answer ??= readTeams(github);
            return answer;
        },
    };
}
function emptySite(opened, plan) {
    if (plan.unchanged + plan.pushes.length + plan.failures.length > 0)
        return [];
    const looked = opened.files.length === 0 ? 'no file of the commit matches `content`' : 'no page of it is to be published';
    return [
        {
            level: 'error',
            code: 'no-pages',
            message: `There is nothing to publish: ${looked}. Nothing was sent and nothing deleted.`,
            hint: 'Check `root`, `include` and `exclude` of each entry in `content`, and that the pages are committed.',
        },
    ];
}
function isBlocked(run, { onError, rebuild }) {
    return (0,problem/* hasErrors */.C)(onError === 'fail' || rebuild ? run.problems : run.siteProblems);
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ anchorCheck)
/* harmony export */ });
/* harmony import */ var _model_compact_copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49420);
/* harmony import */ var _pages_links_any_anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16008);
/* harmony import */ var _pages_links_page_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10670);
/* harmony import */ var _convert_ahead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44667);




function anchorCheck(context, opened, addresses, convert) {
    if (context.settings.links === 'off')
        return { note: () => undefined, problems: async () => [] };
    const ledger = anchorLedger();
    const withPlaces = async (broken) => {
        const byPath = Map.groupBy(broken.slice(0, MOST_PLACED), ({ path }) => path);
        const places = new Map();
        const files = opened.files.filter(({ path }) => byPath.has(path));
        for await (const { file, item } of (0,_convert_ahead_js__WEBPACK_IMPORTED_MODULE_2__/* .convertAhead */ .R)(context, convert, files, () => ({ arePlaced: true }))) {
            for (const { nth } of byPath.get(file.path) ?? []) {
                places.set(`${nth} ${file.path}`, (0,_model_compact_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .compactCopy */ .R)(item?.anchorLinks[nth]?.place));
            }
        }
        return broken.map((link) => ({ ...link, place: places.get(`${link.nth} ${link.path}`) }));
    };
    return {
        note(item) {
            ledger.noteAnchors(item);
            for (const link of item.anchorLinks)
                ledger.noteLink(link);
        },
        async problems() {
            const paths = new Map([...addresses].map(([path, documentId]) => [documentId, path]));
            const files = opened.files.filter(({ path }) => ledger.isAwaited(addresses.get(path) ?? ''));
            for await (const { item } of (0,_convert_ahead_js__WEBPACK_IMPORTED_MODULE_2__/* .convertAhead */ .R)(context, convert, files)) {
                if (item)
                    ledger.noteAnchors(item);
            }
            const broken = await withPlaces(ledger.broken());
            const problems = broken.map((link) => (0,_pages_links_page_links_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorToNothing */ .sg)(link, paths.get(link.documentId)));
            return (0,_pages_links_page_links_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeLinks */ .XT)(problems, context.settings);
        },
    };
}
const MOST_PLACED = 1000;
const END = '\0';
function anchorLedger() {
    const anchors = new Map();
    const awaiting = new Map();
    const broken = [];
    let noted = 0;
    const judge = (known, noted) => {
        if (!known.includes(END + noted.link.anchor + END) && !known.includes(END + _pages_links_any_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_ANCHOR */ .dJ + END))
            broken.push((0,_model_compact_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .compactCopy */ .R)(noted));
    };
    const wait = (met) => {
        const noted = (0,_model_compact_copy_js__WEBPACK_IMPORTED_MODULE_3__/* .compactCopy */ .R)(met);
        const others = awaiting.get(noted.link.documentId);
        if (others)
            others.push(noted);
        else
            awaiting.set(noted.link.documentId, [noted]);
    };
    return {
        noteAnchors(item) {
            const known = [END, ...[...item.anchors].flatMap((anchor) => [anchor, END])].join('');
            anchors.set(item.documentId, known);
            for (const link of awaiting.get(item.documentId) ?? [])
                judge(known, link);
            awaiting.delete(item.documentId);
        },
        noteLink(link) {
            const known = anchors.get(link.documentId);
            const entry = { order: noted++, link };
            if (known !== undefined)
                judge(known, entry);
            else
                wait(entry);
        },
        isAwaited: (documentId) => awaiting.has(documentId),
        broken: () => broken.sort((one, other) => one.order - other.order).map(({ link }) => link),
    };
}


/***/ }),

/***/ 44667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ convertAhead)
/* harmony export */ });
/* harmony import */ var _model_map_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46947);
/* harmony import */ var _commit_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60778);


const AHEAD = 24;
function convertAhead(context, convert, files, howOf = () => ({})) {
    return (0,_model_map_ahead_js__WEBPACK_IMPORTED_MODULE_1__/* .mapAhead */ .M)((0,_commit_site_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .U)(context, files), AHEAD, async ({ file, content }) => {
        return { file, item: await convert(file, content, howOf(file)) };
    });
}


/***/ }),

/***/ 66436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ accessText)
/* harmony export */ });
const SHOWN = 5;
const WORDS = { User: 'user', Group: 'group', VirtualGroup: 'group' };
function accessText(permissions) {
    if (permissions === null)
        return 'no permissions are sent';
    if (permissions.length === 0)
        return 'nobody';
    const isSimple = providersIn(permissions).size <= 1;
    const parts = permissions.map((part) => 'permissionSets' in part ? levelText(part, isSimple) : setText(part, isSimple));
    return parts.join(permissions.some(isLevel) ? '; else ' : ' and also ');
}
function isLevel(part) {
    return 'permissionSets' in part;
}
function providersIn(permissions) {
    const sets = permissions.flatMap((part) => ('permissionSets' in part ? part.permissionSets : [part]));
    const named = sets.flatMap(({ allowedPermissions = [], deniedPermissions = [] }) => [
        ...allowedPermissions,
        ...deniedPermissions,
    ]);
    return new Set(named.map(({ securityProvider }) => securityProvider));
}
function levelText({ permissionSets }, isSimple) {
    return permissionSets.map((set) => setText(set, isSimple)).join(' and also ');
}
function setText(set, isSimple) {
    const { allowAnonymous, allowedPermissions = [], deniedPermissions = [] } = set;
    const allowed = allowAnonymous ? 'everyone' : namesText(allowedPermissions, isSimple) || 'nobody';
    return deniedPermissions.length === 0 ? allowed : `${allowed} but not ${namesText(deniedPermissions, isSimple)}`;
}
function namesText(permissions, isSimple) {
    const names = permissions.slice(0, SHOWN).map(({ identity, identityType, securityProvider }) => {
        return `${WORDS[identityType]} ${identity}${isSimple || securityProvider === undefined ? '' : ` of ${securityProvider}`}`;
    });
    const more = permissions.length - names.length;
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}


/***/ })

};
