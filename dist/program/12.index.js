export const id = 12;
export const ids = [12];
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


/***/ }),

/***/ 87012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutCommand: () => (/* binding */ carryOutCommand)
});

// EXTERNAL MODULE: ./lib/model/identity.js
var model_identity = __webpack_require__(33275);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var permissions_sets = __webpack_require__(33430);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
;// CONCATENATED MODULE: ./lib/plan/named-identities.js



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
        const key = (0,model_identity/* identityKey */.U)(user);
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
        .map((one) => [(0,model_identity/* identityKey */.U)(one), one])
        .filter(([key]) => !directory.identities.has(key) && !external.has(key)));
    const groups = [...directory.identities.values()].filter(({ kind }) => kind !== 'user').map(({ name }) => name);
    return [...missing.values()].map((one) => unknownGroup(one, groups));
}
function externalKeys(named, provider) {
    return new Set(named.filter(({ external }) => external).map((one) => (0,model_identity/* identityKey */.U)((0,permissions_sets/* ownedBy */.LW)(one, provider))));
}
function unknownGroup(identity, groups) {
    const otherKind = groups.includes(identity.name);
    const hint = otherKind
        ? 'There is one of that name that is a group here and a virtual group there; they must be called the same.'
        : (0,near_miss/* didYouMean */.a)(identity.name, groups);
    return {
        level: 'error',
        code: 'identity-unknown',
        message: `Permissions name \`${(0,model_identity/* identityText */.K)(identity)}\`, which \`identities\` does not define; Coveo would accept and then reject the items.`,
        hint: hint ?? 'Define it under `identities`, or say `external: true` where somebody else keeps it.',
    };
}

;// CONCATENATED MODULE: ./lib/plan/access/evaluate.js


function relationsOf({ identities }) {
    const relations = new Map();
    const lead = (from, to) => {
        const known = relations.get((0,model_identity/* identityKey */.U)(from));
        if (known)
            known.push(to);
        else
            relations.set((0,model_identity/* identityKey */.U)(from), [to]);
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
    found.set((0,model_identity/* identityKey */.U)(principal), [principal]);
    for (const [key, way] of found) {
        for (const next of relations.get(key) ?? []) {
            if (!found.has((0,model_identity/* identityKey */.U)(next)))
                found.set((0,model_identity/* identityKey */.U)(next), [...way, next]);
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
        return { visible: true, because: `${nameOf(identityOf(everybody))} may mean everybody (${where})` };
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
        const way = principal.get((0,model_identity/* identityKey */.U)(identityOf(permission)));
        if (!way)
            continue;
        const [last = identityOf(permission), ...before] = way.toReversed();
        const through = before.slice(0, -1).map(nameOf);
        return through.length === 0 ? nameOf(last) : `${nameOf(last)} through ${through.join(', ')}`;
    }
    return undefined;
}
function nameOf({ kind, name }) {
    return (0,model_identity/* identityText */.K)({ kind, name });
}

;// CONCATENATED MODULE: ./lib/plan/access/known-names.js

function knownNames({ identities }, permissions) {
    const names = new Set();
    const add = ({ name }) => void names.add(name);
    for (const known of identities.values()) {
        add(known);
        for (const other of [...known.members, ...known.granted, ...known.aliases])
            add(other);
    }
    for (const some of new Set(permissions))
        for (const identity of identitiesIn(some ?? []))
            add(identity);
    return [...names];
}

// EXTERNAL MODULE: ./lib/pages/permissions/path-matcher.js
var path_matcher = __webpack_require__(92407);
;// CONCATENATED MODULE: ./lib/plan/access/tests.js






const NAMED = 5;
function runPermissionTests(tests, pages, directory) {
    const relations = relationsOf(directory);
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
    const names = knownNames(directory, pages.map(({ permissions }) => permissions));
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
    return identitiesOf(identity === 'anonymous' ? identity : (0,permissions_sets/* ownedBy */.LW)(identity, provider), relations);
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
        .map(({ path, permissions }) => ({ path, ...decide(permissions, principal) }))
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
;// CONCATENATED MODULE: ./lib/plan/access/principals.js



function principalsOf(before, after, arrays) {
    const named = new Map();
    const name = (identity) => named.set((0,model_identity/* identityKey */.U)(identity), identity);
    for (const { identities } of [before, after]) {
        for (const one of identities.values()) {
            for (const related of [one, ...one.members, ...one.granted, ...one.aliases])
                name(related);
        }
    }
    for (const permissions of arrays)
        for (const identity of identitiesIn(permissions))
            name(identity);
    const relations = { before: relationsOf(before), after: relationsOf(after) };
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
    return { identity, before: identitiesOf(identity, before), after: identitiesOf(identity, after) };
}

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
    const { users, external } = principalsOf(directory, directory, arrays.map(({ sent }) => sent));
    const principals = [new Map(), ...[...users, ...external].map(({ after }) => after)];
    return arrays
        .filter(({ sent }) => !principals.some((principal) => decide(sent, principal).visible))
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

// EXTERNAL MODULE: ./lib/model/once.js
var once = __webpack_require__(47464);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/pages/links/link-keys.js
var link_keys = __webpack_require__(52581);
;// CONCATENATED MODULE: ./lib/plan/addresses.js

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
    return new Set(moved.flatMap(([path, id]) => [path, id].filter((one) => !lasting.has(one)).map(link_keys/* linkKey */.Sg)));
}
function lastingIds(before, after) {
    const earlier = new Set(before.values());
    const byForm = Map.groupBy(new Set(after.values()), link_keys/* plainAddress */.n7);
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

// EXTERNAL MODULE: ./lib/plan/cheap-pass.js
var cheap_pass = __webpack_require__(17452);
// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
;// CONCATENATED MODULE: ./lib/plan/fingerprint.js


function fingerprintOf({ tree, settings, record, plan }) {
    const idsOf = (removals) => removals.map(({ recorded }) => recorded.id);
    return {
        tree: (0,canonical_json/* hashOf */.q)(tree.map(({ path, blob }) => [path, blob])),
        settings: (0,canonical_json/* hashOf */.q)(wherever(settings)),
        record: (0,canonical_json/* hashOf */.q)([record?.items, record?.skips, record?.identities].map((lines) => Object.fromEntries(lines ?? []))),
        changes: (0,canonical_json/* hashOf */.q)([
            plan.pushes.map(({ action, reading: { page } }) => [action, page.documentId, page.digest]),
            idsOf(plan.deletes),
            idsOf(plan.withheld),
            plan.identities.pushed,
            plan.identities.deleted.map(model_identity/* identityKey */.U),
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

;// CONCATENATED MODULE: ./lib/pages/text/similarity.js
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

;// CONCATENATED MODULE: ./lib/plan/alike-texts.js

const SIMILARITY_THRESHOLD = 0.5;
function alikeTexts(entries, sketchOf) {
    const byBin = new Map();
    for (const entry of entries) {
        const sketch = sketchOf(entry);
        const known = { entry, sketch: sketch ?? '' };
        for (const bin of sketch === undefined ? [] : binsOf(sketch)) {
            const others = byBin.get(bin);
            if (others)
                others.push(known);
            else
                byBin.set(bin, [known]);
        }
    }
    return (sketch) => {
        const near = sketch === undefined ? [] : new Set(binsOf(sketch).flatMap((bin) => byBin.get(bin) ?? []));
        return [...near]
            .map((other) => ({ entry: other.entry, alike: similarity(sketch ?? '', other.sketch) }))
            .filter(({ alike }) => alike >= SIMILARITY_THRESHOLD);
    };
}

;// CONCATENATED MODULE: ./lib/plan/duplicates.js

function refuseDuplicates(readings) {
    const sharing = Map.groupBy(readings, addressOf);
    return readings.map((reading) => {
        const id = addressOf(reading);
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

;// CONCATENATED MODULE: ./lib/plan/guard.js
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
    const guarded = guardDeletes(moves.removals, recorded.size, request.guard, request.allowDeletes);
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
;// CONCATENATED MODULE: ./lib/model/compact-copy.js
function compactCopy(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: ./lib/pages/links/any-anchor.js
var any_anchor = __webpack_require__(16008);
// EXTERNAL MODULE: ./lib/pages/links/page-links.js + 1 modules
var page_links = __webpack_require__(10670);
;// CONCATENATED MODULE: ./lib/model/map-ahead.js
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

// EXTERNAL MODULE: ./lib/publish/reading/commit-site.js + 5 modules
var commit_site = __webpack_require__(60778);
;// CONCATENATED MODULE: ./lib/publish/reading/convert-ahead.js


const AHEAD = 24;
function convertAhead(context, convert, files, howOf = () => ({})) {
    return mapAhead((0,commit_site/* readFiles */.U)(context, files), AHEAD, async ({ file, content }) => {
        return { file, item: await convert(file, content, howOf(file)) };
    });
}

;// CONCATENATED MODULE: ./lib/publish/reading/anchor-check.js




function anchorCheck(context, opened, addresses, convert) {
    if (context.settings.links === 'off')
        return { note: () => undefined, problems: async () => [] };
    const ledger = anchorLedger();
    const withPlaces = async (broken) => {
        const byPath = Map.groupBy(broken.slice(0, MOST_PLACED), ({ path }) => path);
        const places = new Map();
        const files = opened.files.filter(({ path }) => byPath.has(path));
        for await (const { file, item } of convertAhead(context, convert, files, () => ({ arePlaced: true }))) {
            for (const { nth } of byPath.get(file.path) ?? []) {
                places.set(`${nth} ${file.path}`, compactCopy(item?.anchorLinks[nth]?.place));
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
            for await (const { item } of convertAhead(context, convert, files)) {
                if (item)
                    ledger.noteAnchors(item);
            }
            const broken = await withPlaces(ledger.broken());
            const problems = broken.map((link) => (0,page_links/* anchorToNothing */.sg)(link, paths.get(link.documentId)));
            return (0,page_links/* judgeLinks */.XT)(problems, context.settings);
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
        if (!known.includes(END + noted.link.anchor + END) && !known.includes(END + any_anchor/* ANY_ANCHOR */.dJ + END))
            broken.push(compactCopy(noted));
    };
    const wait = (met) => {
        const noted = compactCopy(met);
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

// EXTERNAL MODULE: ./lib/pages/read-page.js + 1 modules
var read_page = __webpack_require__(40906);
// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
// EXTERNAL MODULE: ./lib/pages/built/built-addresses.js
var built_addresses = __webpack_require__(69790);
// EXTERNAL MODULE: ./lib/pages/built/built-problems.js
var built_problems = __webpack_require__(99856);
;// CONCATENATED MODULE: ./lib/publish/reading/built-claims.js



function builtFileFor(documentId, built, siteUrl) {
    return (0,built_addresses/* builtFileOf */.k5)(documentId, siteUrl, (path) => built.files.has(path));
}
function claimedAddress(reading) {
    if (reading.kind === 'skipped')
        return reading.recorded.address;
    return reading.kind === 'unpublished' ? reading.documentId : addressOf(reading);
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
        const isExact = (0,built_addresses/* addressOfBuilt */.ur)(file, siteUrl) === own;
        const other = claims.get(file)?.find((one) => {
            if (one === reading)
                return false;
            const isSame = claimedAddress(one) === own;
            return isSame ? one.kind === 'unpublished' || one.kind === 'skipped' : !isExact;
        });
        return other && (0,built_problems/* builtPageShared */.Fq)(reading.file.path, file, other.file.path);
    };
}

// EXTERNAL MODULE: ./lib/pages/includes/expand-includes.js
var expand_includes = __webpack_require__(47409);
// EXTERNAL MODULE: ./lib/pages/includes/include-rules.js
var include_rules = __webpack_require__(16062);
;// CONCATENATED MODULE: ./lib/publish/reading/included.js




const KEPT = 16 * 1024 * 1024;
function includedReader(context, { site, tree }) {
    let known = new Map();
    let length = 0;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => new Map();
    const rules = (0,include_rules/* includeRules */.C)(site);
    const files = new Map(tree.filter(({ path }) => rules.allows(path)).map((file) => [file.path, file]));
    const read = async (file, text) => {
        if (length > KEPT) {
            known = new Map();
            length = 0;
        }
        for (;;) {
            const needed = (0,expand_includes/* neededInclusions */.z6)(text, file, { generator, included: known, paths: files });
            const paths = needed.filter((path) => !known.has(path));
            if (paths.length === 0)
                return new Map(needed.flatMap((path) => entryOf(known, path)));
            const wanted = paths.map((path) => files.get(path)).filter((found) => found !== undefined);
            for await (const { file: found, content } of (0,commit_site/* readFiles */.U)(context, wanted)) {
                const decoded = (0,decode_text/* decodeText */.g)(content, found.path);
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

;// CONCATENATED MODULE: ./lib/publish/reading/page-converter.js




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
    const readIncluded = includedReader(context, opened);
    return async (file, content, how) => {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        if (!decoded.ok)
            return undefined;
        const known = opened.kept.of(file, decoded.text) ?? (0,read_page/* readPageAgain */.c)(file, decoded.text, site, moment);
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
    const path = built && builtFileFor(documentId, built, siteUrl);
    const html = path === undefined ? undefined : await built?.read(path);
    return path === undefined || html === undefined ? undefined : { path, html };
}

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
    const convert = pageConverter(context, opened, addresses);
    const anchors = anchorCheck(context, opened, addresses, convert);
    const pages = readings.filter((reading) => reading.kind === 'page').map(({ file }) => file);
    const found = [];
    for await (const { item } of convertAhead(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        if ((0,problem/* hasErrors */.C)(item.problems))
            (0,append/* append */.B)(found, item.problems);
    }
    (0,append/* append */.B)(found, await anchors.problems());
    return Map.groupBy(found, ({ path }) => path ?? '');
}

// EXTERNAL MODULE: ./lib/pages/text/words.js
var words = __webpack_require__(46275);
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

;// CONCATENATED MODULE: ./lib/publish/reading/read-file.js




function readFile(opened, { file, settings }, content) {
    const tooLarge = tooLargePage(content.length, file.path);
    if (tooLarge)
        return { reading: { kind: 'error', file, settings, problems: [tooLarge] }, warnings: [] };
    const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
    if (!decoded.ok)
        return { reading: { kind: 'error', file, settings, problems: decoded.problems }, warnings: [] };
    const sketch = sketchOf(decoded.text);
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

;// CONCATENATED MODULE: ./lib/publish/reading/built-pages.js










const built_pages_AHEAD = 24;
async function judgeBuilt(context, opened, readings) {
    const { built } = context;
    if (!built)
        return { readings, problems: [] };
    const problems = [];
    const shared = readings.some(isFromBuilt) ? claimJudge(readings, built, context.settings.site.url) : () => undefined;
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
    const id = addressOf(reading) ?? '';
    if (builtFileFor(id, built, site.url) !== undefined)
        return undefined;
    const { path } = reading.file;
    return isBuilt(reading) ? (0,built_problems/* builtPageMissing */.Sc)(path, id) : (0,built_problems/* addressNotBuilt */.wj)(path, id, site.built?.strict ?? true);
}
function errorOf(reading, problem) {
    const { file, settings } = reading;
    const sketch = reading.kind === 'page' ? reading.sketch : undefined;
    return { kind: 'error', file, settings, sketch, documentId: addressOf(reading), problems: [problem] };
}
async function withDigests(context, opened, readings) {
    const pages = readings.filter(isFromBuilt);
    if (pages.length === 0)
        return readings;
    const known = new Map();
    const changed = new Map();
    let done = 0;
    for await (const { reading, file, digest } of mapAhead(each(pages), built_pages_AHEAD, (one) => digestOf(context, one))) {
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
        const { reading } = readFile(opened, { file, settings: before?.settings ?? '' }, content);
        readings.push(reading.kind === 'page' ? { ...withDigest(reading, digest), stale: 'built' } : reading);
    }
    return readings;
}
async function* each(many) {
    yield* many;
}
async function digestOf({ built, conversion, settings }, reading) {
    const documentId = addressOf(reading) ?? '';
    const file = builtFileFor(documentId, built, settings.site.url) ?? '';
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
    const claimed = new Set(readings.map((reading) => builtFileFor(claimedAddress(reading) ?? '', built, url)));
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
        const own = reading.kind === 'page' || reading.kind === 'unchanged' ? addressOf(reading) : undefined;
        if (own === undefined)
            return [];
        const { pathname } = new URL(own);
        const [theirs, ...others] = sitemap.get((0,built_addresses/* plainPath */.s1)(pathname)) ?? [];
        if (theirs === undefined || [theirs, ...others].includes(pathname))
            return [];
        return [{ own, theirs: new URL(theirs, own).href }];
    });
}

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
            (0,append/* append */.B)(draft.members, members.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)));
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
    (0,append/* append */.B)(draftOf((0,permissions_sets/* ownedBy */.LW)(identity, provider)).granted, groups.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)));
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
        !identities.has((0,model_identity/* identityKey */.U)((0,permissions_sets/* ownedBy */.LW)(one, provider))));
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

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
        return identities_file_failed(path, reading.problems);
    const parsed = identities/* identityNamesSchema */.m.safeParse(reading.root.value);
    const problems = [...reading.problems, ...(0,schema_problems/* schemaProblems */.I)(parsed.error?.issues ?? [], reading.root)];
    return parsed.success && !(0,problem/* hasErrors */.C)(problems)
        ? { ok: true, names: (0,identity_settings/* identityNames */.D)(parsed.data) }
        : identities_file_failed(path, problems);
}
const COLUMNS = ['group', 'member', 'type'];
const identities_file_KINDS = ['user', 'group', 'virtualGroup'];
function parseCsv(path, text) {
    const read = readRows(text);
    if ('problem' in read)
        return identities_file_failed(path, [read.problem]);
    const [header, ...lines] = read.rows;
    const names = header?.record.map((name) => name.trim()) ?? [];
    const wrong = headerProblem(names);
    if (wrong)
        return identities_file_failed(path, [{ ...wrong, line: header?.info.lines ?? 1 }]);
    const problems = [];
    const groups = new Map();
    for (const { record, info } of lines) {
        const at = (column) => record[names.indexOf(column)]?.trim() ?? '';
        const row = readMember(at('group'), at('member'), at('type'), groups);
        if (row)
            problems.push({ ...row, line: info.lines });
    }
    if (problems.length > 0)
        return identities_file_failed(path, problems);
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
    const kind = identities_file_KINDS.find((known) => known === (type || 'user'));
    if (group === '')
        return csvProblem('A line must name a group, but `group` is empty.');
    if (kind === undefined)
        return csvProblem(`\`type\` must be ${(0,wording/* listed */.KE)(identities_file_KINDS, 'or')}, but ${(0,wording/* came */.JD)(type)}.`);
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    if (name !== '')
        members.push({ kind, name, external: false });
    return undefined;
}
function csvProblem(message, hint) {
    return { level: 'error', code: 'identities-invalid-csv', message, hint };
}
function identities_file_failed(path, problems) {
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
    const ofSets = permissions ? identitiesOfSets(permissions) : [];
    const named = [...ofSets.map((one) => (0,permissions_sets/* ownedBy */.LW)(one, provider)), ...namedByItems(readings)];
    const directory = withNamedUsers(found.directory, named);
    const external = new Set([...externalKeys(ofSets, provider), ...externalMembers(sources, provider)]);
    return {
        directory,
        problems: [
            ...file.problems,
            ...teams.problems,
            ...found.problems,
            ...spellings(directory),
            ...unknownGroups(directory, named, external),
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
    const named = [...arrays].flatMap((permissions) => identitiesIn(permissions ?? []));
    return new Map(named.map((one) => [(0,model_identity/* identityKey */.U)(one), one])).values().toArray();
}
function externalMembers(sources, provider) {
    const named = sources.flatMap(({ names: { groups, virtualGroups, granted } }) => [
        ...Object.values(groups).flat(),
        ...Object.values(virtualGroups).flat(),
        ...granted.flatMap(({ identity, groups: some }) => [identity, ...some]),
    ]);
    return externalKeys(named, provider);
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

;// CONCATENATED MODULE: ./lib/plan/access/strictness.js



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
    return allowAnonymous || allowedPermissions.some(mayMeanEverybody);
}
function isWithin(some = [], others = []) {
    const keys = new Set(others.map((one) => (0,model_identity/* identityKey */.U)(identityOf(one))));
    return some.every((one) => keys.has((0,model_identity/* identityKey */.U)(identityOf(one))));
}

;// CONCATENATED MODULE: ./lib/plan/access/visibility-change.js




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
    const isSure = external.length <= MOST_EXTERNAL || (isSteady && isAtLeastAsStrict(pair));
    return {
        widened: !isSure || strangers.some(({ gains }) => gains) || users.some(({ gainsAtAll }) => gainsAtAll),
        gains: all.filter(({ gains }) => gains).flatMap(({ viewers }) => viewers),
        loses: all.filter(({ loses }) => loses).flatMap(({ viewers }) => viewers),
    };
}
function namedBy({ before, after }) {
    return new Set([before, after].flatMap((permissions) => identitiesIn(permissions ?? []).map(model_identity/* identityKey */.U)));
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
    const saw = decide(before, joined(who.map((one) => one.before))).visible;
    const sees = decide(after, joined(who.map((one) => one.after))).visible;
    return { gains: sees && !saw, loses: saw && !sees };
}
function joined(some) {
    const [only, ...others] = some.filter((identities) => identities.size > 0);
    if (others.length === 0)
        return only ?? new Map();
    return new Map([only ?? [], ...others].flatMap((identities) => [...identities]));
}

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
        const principals = () => principalsOf(directory, directory, arrays);
        const answer = known.get(key) ?? visibilityChangeOf({ before: ofFile, after: ofPage }, principals()).widened;
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

// EXTERNAL MODULE: ./lib/pages/digest.js
var digest = __webpack_require__(87950);
// EXTERNAL MODULE: ./lib/pages/links/file-dependencies.js
var file_dependencies = __webpack_require__(41150);
// EXTERNAL MODULE: ./lib/pages/page-front-matter.js
var page_front_matter = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/pages/text/positions.js
var positions = __webpack_require__(36850);
;// CONCATENATED MODULE: ./lib/plan/access/changes.js





function accessChanges({ items, before, after }) {
    const groups = changes_groupsOf(items);
    if (groups.every(({ pair, isSame }) => isSame && pair.after === null))
        return { access: [], members: [] };
    const arrays = groups.flatMap(({ pair }) => [pair.before, pair.after]).filter((array) => array !== null);
    const principals = principalsOf(before, after, arrays);
    const looked = groups.map((group) => ({ ...group, change: visibilityChangeOf(group.pair, principals) }));
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
function changes_groupsOf(items) {
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
    return (0,canonical_json/* canonicalJson */.d)(isLevels ? { levels: parts } : parts.flat().sort());
}
function setText({ allowAnonymous = false, allowedPermissions = [], deniedPermissions = [], }) {
    const names = (some) => some.map((one) => (0,canonical_json/* canonicalJson */.d)(one)).sort();
    return (0,canonical_json/* canonicalJson */.d)([allowAnonymous, names(allowedPermissions), names(deniedPermissions)]);
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
            (0,append/* append */.B)(of((0,model_identity/* identityText */.K)(identity, home)).gains, documentIds);
        for (const { identity } of change.loses)
            (0,append/* append */.B)(of((0,model_identity/* identityText */.K)(identity, home)).loses, documentIds);
    }
    return [...people]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([identity, lists]) => ({ identity, ...lists }));
}

;// CONCATENATED MODULE: ./lib/publish/reading/page-includes.js








function includeLooker(context, opened) {
    const { site, paths, moment } = opened;
    const { generator } = site;
    if (!generator.inclusions)
        return async () => [];
    const rules = (0,include_rules/* includeRules */.C)(site);
    const readIncluded = includedReader(context, opened);
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
    return canonicalText(ofPage) === canonicalText(ofFile) || isAtLeastAsStrict({ before: ofFile, after: ofPage });
}

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
        const { reading, warnings } = readFile(opened, { file, settings: settings.get(file.path) ?? '' }, content);
        readings.set(file.path, reading);
        tell(readings.size);
        (0,append/* append */.B)(problems, compactCopy(warnings));
        if (reading.kind !== 'page')
            continue;
        const found = await look(file, content, reading.page.permissions);
        if (found.length > 0)
            includes.set(file.path, compactCopy(found));
    }
    return readings;
}
async function relink(context, opened, readings, record) {
    if (isAllKnown(readings, record))
        return readings;
    const addresses = addressBook(readings, record);
    const changed = changedAddresses(recordedAddresses(record), addresses);
    if (changed.size === 0 || record.items.size === 0)
        return readings;
    const isChanged = (key) => changed.has(key);
    const suspects = readings
        .flatMap((reading) => suspectOf(reading, record) ?? [])
        .filter(({ recorded }) => recorded.links?.some(isChanged) ?? true);
    if (suspects.length === 0)
        return readings;
    const convert = pageConverter(context, opened, addresses);
    const relinked = new Map();
    for await (const { file: suspect, content } of (0,commit_site/* readFiles */.U)(context, suspects)) {
        const { reading } = readFile(opened, { file: suspect, settings: suspect.settings }, content);
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

;// CONCATENATED MODULE: ./lib/publish/planning/access-findings.js

const NO_CHANGES = { access: [], members: [] };
function accessOfPlan(record, plan, provider) {
    if (!record)
        return NO_CHANGES;
    const before = { provider, identities: record.identities ?? new Map() };
    const after = { provider, identities: plan.identities.after };
    return accessChanges({ items: itemsOf(record, plan), before, after });
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

;// CONCATENATED MODULE: ./lib/publish/planning/plan-run.js

















async function planRun(context, record, site) {
    const opened = site ?? (await (0,commit_site/* openSite */.c)(context, context.options.head, context.settings));
    const { rebuild: everything = false } = context.options;
    const byPath = (0,cheap_pass/* recordByPath */.u7)(record);
    const found = await readCommit(context, opened, everything ? (0,cheap_pass/* recordByPath */.u7)(undefined) : byPath);
    const withTeams = withTeamsOnce(context);
    const { readings: taken, problems } = await refuseIncludes(withTeams, opened, found);
    const built = await judgeBuilt(context, opened, taken);
    const readings = await refuseBrokenLinks(context, opened, built.readings, () => addressBook(built.readings, byPath));
    const { directory, problems: ofIdentities } = await directoryOfCommit(withTeams, opened, readings);
    const whole = makePlan({
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
    const ofAll = [...ofIdentities, ...permissionProblems(context, opened, whole)];
    const others = [
        ...problems,
        ...built.problems,
        ...(await builtSiteProblems(context, opened, readings)),
        ...ofAll,
        ...widened(access, context),
        ...sharedOwnIds(readings),
        ...emptySite(opened, whole),
    ];
    return {
        plan,
        opened,
        addresses: (0,once/* once */.O)(() => addressBook(plan.readings, byPath)),
        fingerprint: () => fingerprintOf({ tree: opened.tree, settings: context.settings, record, plan }),
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
    const { directory = { provider: identities?.provider, identities: new Map() } } = await directoryOfCommit(context, opened, readings);
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

;// CONCATENATED MODULE: ./lib/publish/reading/recorded-teams.js

function withRecordedTeams(context, record) {
    const { readTeams } = context;
    const read = async (teams) => {
        const found = await readTeams?.(teams);
        if (found?.kind === 'teams')
            return found;
        const names = recordedGroups(teams, context.settings.identities?.provider, record);
        return { kind: 'teams', names, problems: [notRead(found?.problem)] };
    };
    return { ...context, readTeams: read };
}
function recordedGroups({ teams }, provider, record) {
    const groups = teams.map((name) => {
        const group = { kind: 'group', name, provider };
        const members = record?.identities?.get((0,model_identity/* identityKey */.U)(group))?.members ?? [];
        return [name, members.map((member) => ({ ...member, external: true }))];
    });
    return { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] };
}
function notRead(problem) {
    return {
        level: 'warning',
        code: 'github-teams-not-read',
        message: `The teams of \`identities.github\` could not be read, so changes of their members are not shown here.${problem ? ` ${problem.message}` : ''}`,
        hint: problem?.hint ?? 'It needs a token that may read the members of the organization; the workflow’s own may not.',
    };
}

// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
;// CONCATENATED MODULE: ./lib/publish/access.js







async function access(context, written) {
    const started = context.clock.now();
    const provider = context.settings.identities?.provider;
    const asker = askerIn(written, provider);
    if (!asker)
        return { report: (0,result/* emptyReport */._)('access', [noIdentity(written)]), ending: 'usage' };
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
    const directory = { provider, identities: run.plan.identities.after };
    const identities = identitiesOf(asker, relationsOf(directory));
    const pages = permissionsOf(run.plan).map(({ file, documentId, permissions }) => {
        return { path: file.path, documentId, ...decide(permissions, identities) };
    });
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'access', base: undefined, plan, pushes: [], deletes: [], started };
    const arrays = permissionsOf(run.plan).map(({ permissions }) => permissions);
    const unknown = unknownAsker(asker, directory, knownNames(directory, arrays));
    const problems = [...unknown, ...run.problems];
    const groups = [...identities.values()].map((way) => way.at(-1)).filter((one) => one !== undefined);
    return {
        report: (0,result/* reportOf */.E)(context, { ...findings, problems }),
        ending: 'done',
        seen: { identity: asker, groups: groups.filter(({ kind }) => kind !== 'user'), pages },
    };
}
function askerIn(written, provider) {
    if (written === 'anonymous')
        return written;
    const [, kind = 'user', name = ''] = /^(?:([A-Za-z]+):)?(.*)$/s.exec(written) ?? [];
    const known = ['user', 'group', 'virtualGroup'].find((one) => one === kind);
    return known && name.trim() !== '' ? { kind: known, name, provider } : undefined;
}
function noIdentity(written) {
    return {
        level: 'error',
        code: 'identity-malformed',
        message: `Who looks must be \`user:NAME\`, \`group:NAME\`, \`virtualGroup:NAME\` or \`anonymous\`, but is \`${written}\`.`,
        hint: written.includes(':') ? `A user of that name is \`user:${written}\`.` : undefined,
    };
}
function unknownAsker(asker, { provider, identities }, names) {
    if (asker === 'anonymous')
        return [];
    const isDefined = [...identities.values()].some(({ kind, name }) => kind === asker.kind && name === asker.name);
    if (isDefined || (identities.size === 0 && names.includes(asker.name)))
        return [];
    const isNamed = names.includes(asker.name);
    return [
        {
            level: isNamed ? 'notice' : 'warning',
            code: 'identity-not-defined',
            message: `\`identities\` does not define \`${asker.kind}:${asker.name}\`${provider ? ` for \`${provider}\`` : ''}, so only permissions that name it, and those for everyone, count here.`,
            hint: isNamed ? undefined : (0,near_miss/* didYouMean */.a)(asker.name, names),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/publish/check.js








async function check(context) {
    const started = context.clock.now();
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
    const problems = [...run.problems, ...(await bodyProblems(context, run))];
    const plan = { ...run.plan, pushes: [], unchanged: run.plan.pushes.length };
    const findings = { command: 'check', base: undefined, plan, pushes: [], deletes: [], problems, started };
    return { report: (0,result/* reportOf */.E)(context, findings), ending: 'done' };
}
async function bodyProblems(context, { plan, opened, addresses }) {
    const convert = pageConverter(context, opened, addresses());
    const anchors = anchorCheck(context, opened, addresses(), convert);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of convertAhead(context, convert, pages)) {
        if (!item)
            continue;
        anchors.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
        context.logger.progress(++done, pages.length, 'pages checked');
    }
    return [...problems, ...(await anchors.problems())];
}

// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/metadata/metadata.js + 7 modules
var metadata = __webpack_require__(62179);
;// CONCATENATED MODULE: ./lib/publish/explain.js











const FOUND = {
    title: 'the first heading, or the name of the file',
    headings: 'the headings of the body',
    date: 'the last commit that touched the file',
};
async function explain(context, written) {
    const started = context.clock.now();
    const run = await planRun(withRecordedTeams(context, undefined), undefined);
    const paths = written.map((path) => path.replace(/^\.\//, ''));
    const isThere = (path) => run.opened.paths.has(`${context.workingDirectory}${path}`) || run.opened.paths.has(path);
    const path = paths.find(isThere) ?? paths.at(-1) ?? '';
    const reading = findReading(run, context.workingDirectory, path);
    const explanation = reading
        ? await explainReading(context, run, reading)
        : notTaken(run, context.workingDirectory, path);
    const { problems } = explanation;
    const findings = { command: 'explain', base: undefined, pushes: [], deletes: [], problems, started };
    const isMistake = problems.some(({ code }) => code === 'file-not-found');
    return { report: (0,result/* reportOf */.E)(context, findings), ending: isMistake ? 'usage' : 'done', explanation };
}
function findReading({ plan }, workingDirectory, path) {
    const at = (name) => plan.readings.find(({ file }) => file.path === name);
    return at(`${workingDirectory}${path}`) ?? at(path);
}
function notTaken({ opened }, workingDirectory, path) {
    const isThere = opened.paths.has(`${workingDirectory}${path}`) || opened.paths.has(path);
    if (isThere) {
        const reason = 'no entry of `content` takes it, or the generator makes no page of it';
        return { kind: 'not-taken', path, reason, problems: [] };
    }
    if (opened.unnamed.some((one) => isSamePath(one, workingDirectory, path))) {
        const reason = 'its path is not UTF-8, so no address can be made of it';
        return { kind: 'not-taken', path, reason, problems: [] };
    }
    const reason = 'the commit does not hold it (only what is committed is published)';
    return { kind: 'not-taken', path, reason, problems: [fileNotFound(path, opened.paths)] };
}
function isSamePath(escaped, workingDirectory, written) {
    const plain = (path) => path.replace(/(?:\\x[0-9a-f]{2}|\uFFFD)+/g, '\uFFFD');
    return [workingDirectory + written, written].some((path) => plain(path) === plain(escaped));
}
function fileNotFound(path, paths) {
    const [name = path] = path.split('/').slice(-1);
    const near = (0,near_miss/* nearest */.p)(path, [...paths]) ?? [...paths].find((one) => one.endsWith(`/${name}`));
    return {
        level: 'error',
        code: 'file-not-found',
        message: `\`explain\` needs the path of a committed file, but the commit holds no \`${path}\`.`,
        hint: near === undefined
            ? 'Paths count from the current folder, or from the root of the repository.'
            : `Did you mean \`${near}\`?`,
    };
}
async function explainReading(context, run, reading) {
    const { file } = reading;
    const problems = run.problems.filter((problem) => problem.path === file.path);
    const { root, prefix } = file.content;
    const about = { path: file.path, content: { root, prefix }, generator: context.settings.site.generator };
    if (reading.kind === 'unpublished') {
        return { ...about, kind: 'unpublished', reason: reading.reason, until: reading.until, problems };
    }
    if (reading.kind !== 'page')
        return { ...about, kind: 'error', problems };
    const page = await explainPage(context, run, reading);
    return { ...about, kind: 'page', ...page, problems: [...problems, ...page.problems] };
}
async function explainPage(context, run, { file, page }) {
    const { head } = context.options;
    const moments = await context.repository.lastCommits(head, new Set([file.path]));
    const convert = pageConverter(context, run.opened, run.addresses());
    for await (const { content } of (0,commit_site/* readFiles */.U)(context, [file])) {
        const item = await convert(file, content, { lastCommit: moments.get(file.path) });
        if (!item)
            break;
        const { origins, leftOut, rule, permissions } = provenance(run, file, item.documentId, content);
        const metadata = Object.entries(item.metadata).map(([key, value]) => {
            return { key, value, from: origins.get(key) ?? FOUND[key] ?? 'the page itself' };
        });
        const { documentId, title, html, problems } = item;
        const { includes } = item;
        return { documentId, rule, title, metadata, leftOut, permissions, includes, html, until: page.until, problems };
    }
    throw new Error(`git does not hold ${file.path}, although it named it.`);
}
function provenance({ opened }, file, documentId, content) {
    const { site, moment } = opened;
    const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
    const parsed = decoded.ok ? (0,page_front_matter/* pageFrontMatter */.s)(decoded.text, file.path, site) : undefined;
    if (!parsed?.ok)
        return { origins: new Map(), leftOut: [], rule: '' };
    const { frontMatter } = parsed;
    const placement = site.generator.place(file, frontMatter, moment);
    const data = placement.kind === 'page' ? placement.data : frontMatter.data;
    const coveo = (0,coveo_key/* readCoveo */.r)(data.coveo, frontMatter.placeOf('coveo'), file.path);
    const rule = placement.kind === 'page' ? placement.rule : '';
    const { placeOf } = frontMatter;
    const permissions = explainPermissions(site.permissions.of(file.path, { data, placeOf }));
    return { ...(0,metadata/* metadataOf */.N)({ file, documentId, data, coveo, placeOf, site }), rule, permissions };
}
function explainPermissions(found) {
    if (found.kind !== 'permissions')
        return undefined;
    const sets = found.sources.map(({ set, level, from, permissions }) => {
        return { set, level, from: askedBy(from), allows: (0,access_text/* accessText */.c)([permissions]) };
    });
    return { sent: found.permissions, sets };
}
function askedBy(from) {
    if (from.kind === 'rule')
        return `rule ${from.number}, for \`${from.paths}\``;
    return from.place ? `the page, line ${from.place.line}` : 'the page, by a default of its generator';
}

;// CONCATENATED MODULE: ./lib/coveo/batch-file.js
const REFERENCE_BYTES = 256;
const CLOSING = Buffer.from(']}');
async function* fillBatches(elements, list, limit) {
    const frame = openingOf(list).byteLength + CLOSING.byteLength;
    let filling = [];
    let size = frame;
    for await (const element of elements) {
        const more = sizeOf(element) + ','.length;
        if (filling.length > 0 && size + more - ','.length > limit) {
            yield { list, elements: filling };
            filling = [];
            size = frame;
        }
        filling.push(element);
        size += more;
    }
    if (filling.length > 0)
        yield { list, elements: filling };
}
async function batchFile({ list, elements }, store) {
    const chunks = [];
    for (const element of elements) {
        chunks.push(chunks.length === 0 ? openingOf(list) : Buffer.from(','));
        if (element.kind === 'whole')
            chunks.push(element.json);
        else
            chunks.push(element.head, Buffer.from(`,"compressedBinaryDataFileId":${JSON.stringify(await store(element.data))}}`));
    }
    return Buffer.concat([...chunks, CLOSING]);
}
function openingOf(list) {
    return Buffer.from(`{"${list}":[`);
}
function sizeOf(element) {
    if (element.kind === 'whole')
        return element.json.byteLength;
    return element.head.byteLength + element.data.byteLength + REFERENCE_BYTES;
}

// EXTERNAL MODULE: ./lib/coveo/callers.js
var callers = __webpack_require__(7780);
;// CONCATENATED MODULE: ./lib/coveo/in-flight.js
const ASKING = 0;
async function* inFlight(inputs, limit, work, halt) {
    const underWay = new Map();
    let isOpen = true;
    let failure;
    try {
        for (let id = ASKING + 1;;) {
            if (isOpen && !underWay.has(ASKING) && underWay.size < limit)
                underWay.set(ASKING, ask(inputs));
            if (underWay.size === 0)
                break;
            const happening = await Promise.race(underWay.values());
            underWay.delete(happening.id);
            if (happening.kind === 'output')
                yield happening.output;
            if (happening.kind === 'input' && isOpen)
                underWay.set(id, workOn(work, happening.input, id++));
            if (happening.kind === 'end')
                isOpen = false;
            if (happening.kind !== 'failure')
                continue;
            failure ??= happening;
            isOpen = false;
            halt();
        }
    }
    finally {
        halt();
        await Promise.all(underWay.values());
        await inputs.return();
    }
    if (failure)
        throw failure.error;
}
async function ask(inputs) {
    try {
        const next = await inputs.next();
        return next.done ? { kind: 'end', id: ASKING } : { kind: 'input', id: ASKING, input: next.value };
    }
    catch (error) {
        return { kind: 'failure', id: ASKING, error };
    }
}
async function workOn(work, input, id) {
    try {
        return { kind: 'output', id, output: await work(input) };
    }
    catch (error) {
        return { kind: 'failure', id, error };
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/model/reserved-names.js
var reserved_names = __webpack_require__(80332);
;// CONCATENATED MODULE: ./lib/coveo/item-body.js



const deflateAside = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
const INLINE_DATA_LIMIT = 5_000_000;
async function packItem(item) {
    checkItem(item);
    const { documentId } = item;
    const data = item.deflated === undefined ? await deflateAside(item.html) : Buffer.from(item.deflated);
    const isInline = Math.ceil(data.byteLength / 3) * 4 <= INLINE_DATA_LIMIT;
    if (!isInline)
        return { kind: 'detached', documentId, head: Buffer.from(headOf(item)), data };
    const json = `${headOf(item)},"compressedBinaryData":"${data.toString('base64')}"}`;
    return { kind: 'whole', documentId, json: bytesAlone(json) };
}
function bytesAlone(text) {
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    bytes.write(text);
    return bytes;
}
function packDelete(documentId) {
    return { kind: 'whole', documentId, json: Buffer.from(JSON.stringify({ documentId, deleteChildren: false })) };
}
function headOf({ documentId, metadata, permissions }) {
    const head = { documentId, fileExtension: '.html', compressionType: 'ZLIB', permissions, ...metadata };
    return JSON.stringify(head, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)).slice(0, -1);
}
function checkItem({ documentId, metadata }) {
    if (!URL.canParse(documentId) || documentId.includes('#') || !documentId.isWellFormed()) {
        throw new TypeError(`A document id must be an absolute URL without fragment, but is \`${documentId}\`.`);
    }
    for (const [key, value] of Object.entries(metadata)) {
        const objection = objectionTo(key, value);
        if (objection)
            throw new TypeError(`${objection} The item is \`${documentId}\`.`);
    }
}
function objectionTo(key, value) {
    if (reserved_names/* RESERVED_NAMES */.g.has(key.toLowerCase()))
        return `Metadata must not be named \`${key}\`, which the service reserves.`;
    if (!/^[a-z][a-z0-9_]{0,254}$/.test(key))
        return `Metadata must be named like a field, in lower case, but is named \`${key}\`.`;
    if (Array.isArray(value) ? value.every(isSingle) : isSingle(value))
        return undefined;
    return `Metadata must be a string, a finite number, a boolean or a flat array of these, but \`${key}\` is not.`;
}
function isSingle(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

// EXTERNAL MODULE: ./lib/coveo/service-error.js + 1 modules
var service_error = __webpack_require__(73499);
;// CONCATENATED MODULE: ./lib/coveo/batches.js





const DEFAULT_BATCH_BYTES = 5 * 1024 * 1024;
const DEFAULT_IN_FLIGHT = 2;
const PACKED_AHEAD = 4;
function pushItems(service, items, options = {}) {
    return pushElements(service, items, { list: 'addOrUpdate', idOf: (item) => item.documentId, pack: packItem }, options);
}
function pushDeletes(service, documentIds, options = {}) {
    const packing = { list: 'delete', idOf: (id) => id, pack: async (id) => packDelete(id) };
    return pushElements(service, documentIds, packing, options);
}
async function* pushElements(service, sources, packing, { batchBytes = DEFAULT_BATCH_BYTES, inFlight: flights = DEFAULT_IN_FLIGHT, onBatch, signal }) {
    checkRange('batchBytes', batchBytes, callers/* CONTAINER_LIMIT_BYTES */.gZ);
    checkRange('inFlight', flights, Number.MAX_SAFE_INTEGER);
    const halt = new AbortController();
    const stop = signal ? AbortSignal.any([signal, halt.signal]) : halt.signal;
    const elements = packAhead(eachOnce(untilStopped(sources, stop), packing), packing);
    const batches = fillBatches(elements, packing.list, batchBytes);
    yield* inFlight(batches, flights, (batch) => sendBatch(service, batch, { onBatch, signal }), () => halt.abort());
}
async function* untilStopped(sources, stop) {
    (0,service_error/* throwIfStopped */.$J)(stop);
    for await (const source of sources) {
        yield source;
        (0,service_error/* throwIfStopped */.$J)(stop);
    }
}
async function* eachOnce(sources, { idOf }) {
    const seen = new Set();
    for await (const source of sources) {
        const id = idOf(source);
        if (seen.has(id))
            throw new TypeError(`Each document id must come once in a push, but \`${id}\` came twice.`);
        seen.add(id);
        yield source;
    }
}
async function* packAhead(sources, { pack }) {
    const packing = [];
    for await (const source of sources) {
        const element = pack(source);
        element.catch(() => undefined);
        packing.push(element);
        if (packing.length <= PACKED_AHEAD)
            continue;
        const first = packing.shift();
        if (first)
            yield await first;
    }
    for (const element of packing)
        yield await element;
}
async function sendBatch(service, batch, { onBatch, signal }) {
    (0,service_error/* throwIfStopped */.$J)(signal);
    const attempt = async () => {
        const content = await batchFile(batch, (data) => storeInContainer(service, data, signal));
        const fileId = await storeInContainer(service, content, signal);
        await service.pushItemBatch(fileId, signal);
        return fileId;
    };
    const fileId = await (service.retry ? service.retry(attempt, signal) : attempt());
    const documentIds = batch.elements.map(({ documentId }) => documentId);
    onBatch?.(fileId, documentIds);
    return documentIds;
}
async function storeInContainer(service, content, signal) {
    const container = await service.createFileContainer(signal);
    await service.upload(container, content, signal);
    return container.fileId;
}
function checkRange(name, value, most) {
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return;
    throw new RangeError(`\`${name}\` must be a whole number from 1 to ${most}, but is ${value}.`);
}

;// CONCATENATED MODULE: ./lib/plan/plan.js
function hasWork(plan) {
    return plan.pushes.length > 0 || plan.deletes.length > 0 || hasIdentityWork(plan);
}
function hasIdentityWork({ identities }) {
    return identities.pushed.length > 0 || identities.deleted.length > 0;
}

;// CONCATENATED MODULE: ./lib/plan/forecast.js

const BYTES_OF_METADATA = 1_000;
const BYTES_PER_BYTE = 0.42;
const BYTES_OF_DELETE = 120;
const ITEMS_AN_HOUR = 300_000;
const CALLS_A_BATCH = 3;
const CALLS_A_RUN = 2;
const BYTES_OF_IDENTITY = 150;
function forecastOf(plan, batchBytes) {
    if (!hasWork(plan))
        return undefined;
    const pushed = plan.pushes.map(({ reading }) => BYTES_OF_METADATA + reading.bytes * BYTES_PER_BYTE);
    const pushedBytes = pushed.reduce((sum, bytes) => sum + bytes, 0);
    const deletedBytes = plan.deletes.length * BYTES_OF_DELETE;
    const identityBytes = identityNames(plan) * BYTES_OF_IDENTITY;
    const sizes = [pushedBytes, deletedBytes, identityBytes];
    const containers = sizes.reduce((sum, bytes) => sum + Math.ceil(bytes / batchBytes), 0);
    return {
        requests: CALLS_A_RUN + containers * CALLS_A_BATCH,
        containers,
        bytes: Math.round(pushedBytes + deletedBytes + identityBytes),
        minutes: Math.ceil(((plan.pushes.length + plan.deletes.length) * 60) / ITEMS_AN_HOUR),
    };
}
function identityNames({ identities: { pushed, deleted } }) {
    return pushed.reduce((sum, { members, aliases }) => sum + 1 + members.length + aliases.length, deleted.length);
}

;// CONCATENATED MODULE: ./lib/publish/planning/access-basis.js

async function accessBasisProblems({ settings, options }, checked, { pushes }, countItems) {
    const mustNotWiden = (options.onWidened ?? settings.onWidened) === 'fail';
    if ((checked.record && !checked.isAssumed) || pushes.length === 0)
        return [];
    if (!settings.permissions && !mustNotWiden)
        return [];
    const because = checked.record
        ? `the commit that it is compared with (${checked.record.commit.slice(0, 9)}) may never have been published`
        : 'there is no record of what is published';
    if (await isKnownToBeEmpty(countItems))
        return [];
    if (!mustNotWiden || options.allowWidened)
        return [notCompared(because)];
    return [cannotCompare(because)];
}
async function isKnownToBeEmpty(countItems) {
    try {
        return (await countItems?.()) === 0;
    }
    catch (error) {
        if (error instanceof service_error/* ServiceError */._7 && error.kind !== 'unauthorized')
            return false;
        throw error;
    }
}
function notCompared(because) {
    return {
        level: 'notice',
        code: 'access-not-compared',
        message: `Whether somebody will see more than before was not compared, because ${because}.`,
        hint: 'Where the source is new, nobody could see anything before. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
    };
}
function cannotCompare(because) {
    return {
        level: 'error',
        code: 'access-not-comparable',
        message: `Nothing is sent with \`on-widened: fail\`, because whether somebody would see more than before cannot be compared: ${because}, and the source is not known to be empty.`,
        hint: 'Look at the plan; if what it publishes may be seen as the settings say, allow it for one run with `allow-widened`. A key that may search (`Execute queries`, `View all content`) lets an empty source be known as such.',
    };
}

// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var git = __webpack_require__(60408);
;// CONCATENATED MODULE: ./lib/publish/planning/lost-anchors.js







function lostAnchors(context, run, { record, convert }) {
    const others = othersOf(run, record);
    const targets = targetsOf(run.plan.pushes, record, others);
    return {
        note({ documentId, anchors, includes, problems }) {
            const target = targets.get(documentId);
            if (!target)
                return;
            target.anchors = new Set(compactCopy([...anchors]));
            target.isWhole =
                includes.length === 0 && !problems.some(({ code }) => code === 'include-not-found' || code === 'include-limit');
        },
        async problems() {
            const former = await formerAnchors(context, targets, convert);
            const lossy = new Map([...targets].filter(([id, target]) => hasLost(target, former.get(id))));
            if (lossy.size === 0)
                return [];
            const isKey = setOfKeys(lossy);
            const suspects = others.filter(({ links }) => links?.some(isKey) ?? true).map(({ file }) => file);
            const problems = [];
            for await (const { item } of convertAhead(context, convert, suspects, () => ({ arePlaced: true }))) {
                for (const link of item?.anchorLinks ?? []) {
                    const target = lossy.get(link.documentId);
                    if (!target?.anchors || (0,any_anchor/* mayHaveAnchor */.nj)(target.anchors, link.anchor))
                        continue;
                    const before = former.get(link.documentId);
                    if (before && !(0,any_anchor/* mayHaveAnchor */.nj)(before, link.anchor))
                        continue;
                    problems.push(compactCopy((0,page_links/* anchorToNothing */.sg)(link, target.former.path)));
                }
            }
            return (0,page_links/* judgeLinks */.XT)(problems, context.settings);
        },
    };
}
function othersOf({ plan }, record) {
    const sent = new Set([...plan.pushes, ...(plan.left ?? [])].map(({ reading }) => reading.file.path));
    return plan.readings.flatMap((reading) => {
        const { file } = reading;
        if (sent.has(file.path))
            return [];
        if (reading.kind === 'unchanged')
            return [{ file, links: reading.recorded.links }];
        return reading.kind === 'page' ? [{ file, links: record?.items.get(reading.page.documentId)?.links }] : [];
    });
}
function targetsOf(pushes, record, others) {
    const linked = new Set(others.flatMap(({ links = [] }) => links));
    const isUnknown = others.some(({ links }) => links === undefined);
    const isLinked = (file, id) => isUnknown || keysOf(file, id).some((key) => linked.has(key));
    return new Map(pushes.flatMap(({ reading }) => {
        const { file, page, stale } = reading;
        const recorded = record?.items.get(page.documentId);
        if (!recorded?.blob || !isLinked(file, page.documentId))
            return [];
        const isSameText = recorded.blob === file.blob;
        if (isSameText && stale !== 'files')
            return [];
        return [[page.documentId, { former: { ...file, blob: recorded.blob }, isSameText }]];
    }));
}
function keysOf({ path }, documentId) {
    return [(0,link_keys/* linkKey */.Sg)(path), (0,link_keys/* linkKey */.Sg)(documentId)];
}
function setOfKeys(targets) {
    const keys = new Set([...targets].flatMap(([id, { former }]) => keysOf(former, id)));
    return (key) => keys.has(key);
}
async function formerAnchors(context, targets, convert) {
    const known = new Map();
    const own = [...targets].filter(([, { former, isSameText, isWhole }]) => isWhole && !isSameText && former.content.body !== 'built');
    const files = own.map(([documentId, { former }]) => ({ ...former, documentId }));
    try {
        for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, files)) {
            known.set(file.documentId, new Set(compactCopy([...((await convert(file, content))?.anchors ?? [])])));
        }
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.X && error.kind === 'missing-object'))
            throw error;
    }
    return known;
}
function hasLost({ anchors, isSameText, isWhole }, former) {
    if (!anchors || anchors.has(any_anchor/* ANY_ANCHOR */.dJ) || (isSameText && isWhole))
        return false;
    return former === undefined || !former.isSubsetOf(anchors);
}

;// CONCATENATED MODULE: ./lib/publish/planning/change-problems.js






const MOST_NEW_PAGES = 500;
async function changeProblems(context, run, record) {
    const { plan, opened, addresses } = run;
    if (context.settings.links === 'off' || plan.pushes.length === 0)
        return [];
    if (!record && plan.pushes.length > MOST_NEW_PAGES)
        return [];
    const convert = pageConverter(context, opened, addresses());
    const anchors = anchorCheck(context, opened, addresses(), convert);
    const lost = lostAnchors(context, run, { record, convert });
    const pages = plan.pushes.map(({ reading }) => reading.file);
    const problems = [];
    let done = 0;
    for await (const { item } of convertAhead(context, convert, pages)) {
        context.logger.progress(++done, pages.length, 'pages checked');
        if (!item)
            continue;
        anchors.note(item);
        lost.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
    }
    (0,append/* append */.B)(problems, await anchors.problems());
    (0,append/* append */.B)(problems, await lost.problems());
    return problems;
}

// EXTERNAL MODULE: ./lib/publish/planning/check-record.js
var check_record = __webpack_require__(55447);
;// CONCATENATED MODULE: ./lib/plan/quota.js
const RULES = [
    { name: /push.*(?:call|request)/i, what: 'calls', needed: (_plan, { requests }) => requests },
    {
        name: /push.*(?:item|document|operation)/i,
        what: 'items',
        needed: ({ pushes, deletes }) => pushes.length + deletes.length,
    },
    {
        name: /(?:item|document)/i,
        what: 'new items',
        needed: ({ pushes }) => pushes.filter(({ action }) => action === 'added').length,
    },
];
function quotaWarnings(plan, forecast, quotas) {
    return quotas.flatMap((quota) => {
        const rule = RULES.find(({ name }) => name.test(quota.name));
        const needed = rule?.needed(plan, forecast) ?? 0;
        const left = Math.max(0, quota.limit - quota.used);
        return rule && needed > left ? [warning(quota, `${needed} ${rule.what}`, left)] : [];
    });
}
function warning({ name, limit }, needed, left) {
    return {
        level: 'warning',
        code: 'quota-near',
        message: `This needs about ${needed}, but of \`${name}\` only ${left} of ${limit} are left in the organization.`,
        hint: 'What the service accepts until then is recorded, and a later run goes on from there. Coveo can raise the limit.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/planning/quota-check.js


const WORTH_ASKING = 100;
async function checkQuota({ readLimits, logger }, plan, forecast) {
    if (!readLimits || !forecast || plan.pushes.length + plan.deletes.length < WORTH_ASKING)
        return [];
    try {
        return quotaWarnings(plan, forecast, await readLimits());
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        logger.info(`The limits of the organization are not known: ${error.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/publish/plan.js









async function plan(context) {
    const started = context.clock.now();
    const anyBranch = { ...context, options: { ...context.options, anyBranch: true } };
    const checked = await (0,check_record/* checkRecord */.EQ)(anyBranch, await context.store.read());
    if (checked.kind !== 'open') {
        const base = checked.kind === 'older' ? checked.record : undefined;
        const report = (0,result/* reportOf */.E)(context, {
            command: 'plan',
            base,
            pushes: [],
            deletes: [],
            problems: [checked.problem],
            started,
        });
        return { report, ending: (0,check_record/* endingOfCheck */.du)(checked) };
    }
    const run = await planRun(withRecordedTeams(context, checked.record), checked.record);
    const { pushes, deletes, identities } = run.plan;
    const branch = checked.record && !context.options.anyBranch ? (0,check_record/* branchObjection */.u0)(checked.record, context.origin) : undefined;
    const notices = branch ? [...checked.notices, { ...branch, level: 'notice' }] : checked.notices;
    const forecast = forecastOf(run.plan, DEFAULT_BATCH_BYTES);
    const ofAccess = (await accessBasisProblems(context, checked, run.plan)).map(asWarning);
    const problems = [
        ...run.problems,
        ...(await changeProblems(context, run, checked.record)),
        ...notices,
        ...ofAccess,
        ...(await checkQuota(context, run.plan, forecast)),
    ];
    const findings = {
        command: 'plan',
        base: checked.record,
        plan: run.plan,
        pushes,
        deletes,
        identities,
        access: run.access,
        problems,
        forecast,
        fingerprint: run.fingerprint(),
        started,
    };
    return { report: (0,result/* reportOf */.E)(context, findings), ending: 'done' };
}
function asWarning(problem) {
    return problem.level === 'error' ? { ...problem, level: 'warning' } : problem;
}

// EXTERNAL MODULE: ./lib/plan/setup/plan-fields.js + 1 modules
var plan_fields = __webpack_require__(90602);
// EXTERNAL MODULE: ./lib/plan/setup/plan-mappings.js
var plan_mappings = __webpack_require__(71448);
// EXTERNAL MODULE: ./lib/plan/setup/plan-provider.js
var plan_provider = __webpack_require__(8578);
// EXTERNAL MODULE: ./lib/plan/setup/plan-source.js
var plan_source = __webpack_require__(25594);
// EXTERNAL MODULE: ./lib/plan/setup/step.js
var step = __webpack_require__(32191);
;// CONCATENATED MODULE: ./lib/plan/setup/make-setup-plan.js





function makeSetupPlan(settings, uses, existing) {
    const source = (0,plan_source/* planSource */.dp)(settings, existing.sources);
    const provider = (0,plan_provider/* planProvider */.$K)(settings, existing.provider, source.id);
    const mappings = (0,plan_mappings/* planMappings */.P)(settings.setup, existing.rules);
    const fields = (0,plan_fields/* planFields */.t)(settings.setup, uses, existing.fields);
    const isLost = source.action === 'cannot' && source.id === undefined;
    return {
        source,
        provider: isLost && provider
            ? { kind: 'provider', name: provider.name, ...withoutSource('identity provider', provider) }
            : provider,
        fields: fields.steps,
        mappings: isLost
            ? mappings.map((step) => ({ kind: 'mapping', name: step.name, ...withoutSource('mapping for', step) }))
            : mappings,
        problems: [...fields.problems, ...(0,plan_mappings/* unknownMetadata */.o)(settings.setup, uses, existing.fields)],
    };
}
function stepsOf({ source, provider, fields, mappings }) {
    return [source, ...(provider ? [provider] : []), ...fields, ...mappings];
}
function withoutSource(what, { name }) {
    return (0,step/* cannot */.O)(`The ${what} \`${name}\` belongs to the source, and there is none to use.`, 'Fix what is wrong with the source first.');
}

;// CONCATENATED MODULE: ./lib/publish/provisioning/apply-setup.js

async function applySetup(context, plan, progress) {
    const source = await applySource(context, plan.source);
    const { done } = progress;
    progress.source = source;
    done.add(plan.source);
    if (plan.provider && source !== undefined) {
        await applyProvider(context, plan.provider, source);
        done.add(plan.provider);
    }
    await createFields(context, plan.fields);
    for (const step of plan.fields.filter(({ action }) => action === 'create'))
        done.add(step);
    for (const step of plan.fields.filter(({ action }) => action === 'change')) {
        await changeField(context, step);
        done.add(step);
    }
    for (const step of plan.mappings) {
        if (source !== undefined)
            await applyMapping(context, step, source);
        done.add(step);
    }
}
function makeUnlessThere({ platform, signal }, look, make) {
    return platform.retry(async () => (await look()) ?? (await make()), signal);
}
async function applySource(context, step) {
    if (step.action !== 'create')
        return step.id;
    const { platform, logger } = context;
    const { model } = step;
    const look = async () => (await platform.sources()).find(({ name }) => name === model.name)?.id;
    const id = await makeUnlessThere(context, look, () => platform.createSource(model));
    logger.info(`Made the source ${model.name}: ${id}`);
    return id;
}
async function applyProvider({ platform }, step, source) {
    if (step.action !== 'create' && step.action !== 'change')
        return;
    await platform.putProvider(step.name, (0,plan_provider/* usedBySource */.qW)(step.model, source));
}
async function createFields(context, steps) {
    const { platform, signal } = context;
    const models = steps.flatMap((step) => (step.action === 'create' ? [step.model] : []));
    if (models.length === 0)
        return;
    await platform.retry(async () => {
        const there = new Set((await platform.fields()).map(({ name }) => name));
        const missing = models.filter(({ name }) => !there.has(String(name)));
        if (missing.length > 0)
            await platform.createFields(missing);
    }, signal);
}
async function changeField({ platform }, step) {
    if (step.action === 'change')
        await platform.updateField({ ...step.model, name: step.name });
}
async function applyMapping(context, step, source) {
    const { platform } = context;
    if (step.action === 'change')
        return changeRule(platform, step.model, source);
    if (step.action !== 'create')
        return;
    const { model } = step;
    const look = async () => (await platform.rules(source)).some(({ field }) => field === model.field) ? true : undefined;
    await makeUnlessThere(context, look, async () => {
        await platform.addRule(source, model);
        return true;
    });
}
async function changeRule(platform, { id = '', field, content }, source) {
    await platform.updateRule(source, { id, field, content });
}

// EXTERNAL MODULE: ./lib/publish/provisioning/check-key.js
var check_key = __webpack_require__(751);
// EXTERNAL MODULE: ./lib/plan/setup/privileges.js
var setup_privileges = __webpack_require__(90301);
;// CONCATENATED MODULE: ./lib/publish/provisioning/make-key.js

const LONGEST_NAME = 125;
async function makeKey({ platform, settings, origin }, source) {
    const privileges = (0,setup_privileges/* neededPrivileges */.u)(settings, source).filter(({ purpose }) => purpose === 'publish');
    const repository = origin.repository === undefined ? '' : ` of ${origin.repository}`;
    return platform.createKey({
        displayName: `docs-to-coveo ${settings.setup.sourceName ?? source}`.slice(0, LONGEST_NAME).toWellFormed(),
        description: `Publishes the documentation${repository} to the source ${source}.`.slice(0, 1_000).toWellFormed(),
        privileges: privileges.map(({ privilege }) => privilege),
    });
}

// EXTERNAL MODULE: ./lib/publish/provisioning/survey-metadata.js
var survey_metadata = __webpack_require__(3861);
// EXTERNAL MODULE: ./lib/publish/sending/failure.js
var failure = __webpack_require__(37648);
;// CONCATENATED MODULE: ./lib/publish/setup.js









async function setup(context) {
    const { settings, asked } = context;
    if (settings.source === undefined && settings.setup.sourceName === undefined)
        return { report: (0,result/* emptyReport */._)('setup', [unnamedSource()]), ending: 'usage' };
    const started = context.clock.now();
    const found = { steps: [], done: new Set(), problems: [] };
    try {
        if (asked.check)
            await setup_check(context, found);
        else
            await planAndApply(context, found);
        return { ...resultOf(context, found, started), newKey: found.newKey };
    }
    catch (error) {
        found.problems.push((0,failure/* problemOf */.Zw)(error));
        return { ...resultOf(context, found, started, 'failed'), newKey: found.newKey };
    }
}
async function setup_check(context, found) {
    const { source = (0,plan_source/* findSource */.TC)(context.settings, await sourcesIfAllowed(context))?.id } = context.settings;
    found.source = source;
    const { privileges, problems } = await (0,check_key/* checkKey */.yR)(context, source);
    found.privileges = privileges;
    (0,append/* append */.B)(found.problems, problems);
}
async function planAndApply(context, found) {
    const { settings, asked } = context;
    const existing = await lookAround(context);
    const survey = await (0,survey_metadata/* surveyMetadata */.G)(context);
    const plan = makeSetupPlan(settings, survey.uses, existing);
    found.steps = stepsOf(plan);
    found.source = plan.source.id;
    (0,append/* append */.B)(found.problems, [...survey.problems, ...plan.problems, ...refusals(found.steps)]);
    if (asked.apply) {
        await applySetup(context, plan, found);
        (0,append/* append */.B)(found.problems, await afterwards(context, plan, found.source));
    }
    if (asked.createKey)
        await createKey(context, found);
}
async function lookAround({ platform, settings }) {
    const sources = await platform.sources();
    const source = (0,plan_source/* findSource */.TC)(settings, sources);
    const provider = settings.identities?.provider;
    return {
        sources,
        provider: provider === undefined ? undefined : await platform.provider(provider),
        fields: await platform.fields(),
        rules: source === undefined ? [] : await platform.rules(source.id),
    };
}
async function sourcesIfAllowed({ platform }) {
    try {
        return await platform.sources();
    }
    catch (error) {
        if (error instanceof Error && 'kind' in error && error.kind === 'forbidden')
            return [];
        throw error;
    }
}
async function createKey(context, found) {
    if (found.source === undefined)
        found.problems.push(keyWithoutSource());
    else
        found.newKey = await makeKey(context, found.source);
}
function refusals(steps) {
    return steps.flatMap((step) => (step.action === 'cannot' ? [step.problem] : []));
}
async function afterwards({ settings, writeSource }, { source, fields, mappings }, id) {
    if (id === undefined)
        return [];
    const isNew = source.action === 'create';
    const isChanged = [...fields, ...mappings].some(({ action }) => action === 'create' || action === 'change');
    return [
        ...(settings.source === undefined ? [(await writeSource?.(id)) ?? sourceToWrite(id)] : []),
        ...(isChanged && !isNew ? [pushAgain()] : []),
    ];
}
function resultOf(context, found, started, ending = 'done') {
    const { traffic, asked } = context;
    const { steps, done, problems, privileges, source } = found;
    const findings = { command: 'setup', base: undefined, pushes: [], deletes: [], problems, traffic, started };
    const report = (0,result/* reportOf */.E)(context, findings);
    const told = steps.map((step) => {
        const { kind, name, action, detail } = step;
        return { kind, name, action, detail, done: done.has(step) && (action === 'create' || action === 'change') };
    });
    const setup = { mode: asked.check ? 'check' : asked.apply ? 'apply' : 'plan', steps: told, privileges };
    return { report: { ...report, source: source ?? report.source, setup }, ending };
}
function unnamedSource() {
    return {
        level: 'error',
        code: 'source-missing',
        message: 'To set up a source, it must have a name, but the settings say neither `setup.sourceName` nor `source`.',
        hint: 'Add to the settings: `setup: {sourceName: Product docs}`.',
    };
}
function sourceToWrite(id) {
    return {
        level: 'notice',
        code: 'source-id',
        message: `The id of the source is \`${id}\`.`,
        hint: `Add to the settings: \`source: ${id}\`; \`setup --yes --write\` does it for you.`,
    };
}
function pushAgain() {
    return {
        level: 'notice',
        code: 'fields-changed',
        message: 'Pages that were pushed before get into new fields and mappings when they are pushed again.',
        hint: 'Run `docs-to-coveo rebuild` once, if the source holds pages already.',
    };
}
function keyWithoutSource() {
    return {
        level: 'error',
        code: 'setup-no-source',
        message: 'No key was made, because it would be for a source that is not there.',
        hint: 'Make the source first: `docs-to-coveo setup --yes --create-key`.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/stores/no-store.js
function createNoStore() {
    const conflict = { kind: 'conflict' };
    return {
        read: async () => ({ kind: 'none', version: '' }),
        write: async () => conflict,
        remove: async () => conflict,
    };
}
function noRemoteNotice() {
    return {
        level: 'notice',
        code: 'git-no-remote',
        message: 'The repository has no remote that could hold a record of what is published, so every page counts as new.',
        hint: 'To publish, add a remote (`git remote add origin URL`), or use `--state commit`, which stores nothing.',
    };
}

// EXTERNAL MODULE: ./lib/coveo/endpoints.js
var endpoints = __webpack_require__(59498);
// EXTERNAL MODULE: ./lib/coveo/mask.js
var mask = __webpack_require__(15758);
// EXTERNAL MODULE: ./lib/coveo/refusal.js + 1 modules
var refusal = __webpack_require__(15270);
;// CONCATENATED MODULE: ./lib/coveo/indexing-logs.js






const PER_PAGE = 1_000;
const LONGEST_WINDOW_MS = (/* unused pure expression or super */ null && (7 * 24 * 60 * 60 * 1_000));
const answer = schemas/* object */.Ikc({
    documentLogEntries: schemas/* array */.YOg(schemas/* object */.Ikc({
        datetime: schemas/* string */.YjP(),
        id: schemas/* string */.YjP(),
        operation: schemas/* string */.YjP(),
        task: schemas/* string */.YjP(),
        result: schemas/* string */.YjP(),
        meta: schemas/* unknown */.L5J().optional(),
    })),
    hasNextPage: schemas/* boolean */.zMY(),
});
function createLogReader(options) {
    const { api, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async function* readLogs(from, to, signal) {
        if (!(0,endpoints/* isSafeAddress */.cr)(api))
            throw insecure();
        const root = `${api.replace(/\/+$/, '')}/logs/v1/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}`;
        const window = { from: from.toISOString(), to: to.toISOString(), perPage: `${PER_PAGE}` };
        for (let page = 0, isMore = true; isMore; page++) {
            const url = `${root}?${new URLSearchParams({ ...window, page: `${page}` })}`;
            const body = { sourcesIds: [source] };
            const call = { call: 'readLogs', method: 'POST', url, body, expected: 200, signal };
            const read = parsePage((await retry(() => callApi(call), signal)).body);
            yield* read.documentLogEntries.map(indexing_logs_entryOf);
            isMore = read.hasNextPage && read.documentLogEntries.length > 0;
        }
    };
}
function parsePage(body) {
    const parsed = answer.safeParse((0,refusal/* jsonOf */.o_)(body));
    if (parsed.success)
        return parsed.data;
    const message = 'Coveo answered to `readLogs` with something else than a list of log entries.';
    throw new service_error/* ServiceError */._7({ kind: 'unexpected-answer', call: 'readLogs', message });
}
function indexing_logs_entryOf({ datetime, id, operation, task, result, meta, }) {
    return { time: new Date(datetime), documentId: id, operation, task, result, reason: reasonIn(meta) };
}
const TOLD_MOST = 300;
function reasonIn(meta) {
    if (typeof meta !== 'object' || meta === null)
        return undefined;
    const told = Object.entries(meta).filter(([, value]) => typeof value === 'string' && value !== '');
    const named = told.find(([key]) => /reason|error|message|description/i.test(key));
    const text = named ? String(named[1]) : told.map(([key, value]) => `${key}: ${value}`).join(', ');
    return text === '' ? undefined : text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, TOLD_MOST);
}
function insecure() {
    const message = 'The address of the Push API must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call: 'readLogs', message });
}

;// CONCATENATED MODULE: ./lib/coveo/limits.js





const limits_KINDS = ['USAGE', 'ENTITLEMENT'];
const counted = schemas/* object */.Ikc({ limit: schemas/* number */.aig(), actualCount: schemas/* number */.aig() });
const sections = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
function createLimitsReader(options) {
    const { platform, organization, apiKey } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async (signal) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            throw limits_insecure();
        const root = `${platform.replace(/\/+$/, '')}/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}/limits`;
        const found = new Map();
        for (const kind of limits_KINDS) {
            const url = `${root}?${new URLSearchParams({ limitType: kind })}`;
            const { body } = await callApi({ call: 'readLimits', method: 'GET', url, expected: 200, signal });
            for (const limit of parseLimits(body))
                found.set(limit.name, limit);
        }
        return [...found.values()];
    };
}
function parseLimits(body) {
    const parsed = sections.safeParse(parseJson(body));
    return Object.entries(parsed.data ?? {}).flatMap(([section, limits]) => Object.entries(limits).flatMap(([key, value]) => {
        const { success, data } = counted.safeParse(value);
        return success ? [{ name: `${section}.${key}`, limit: data.limit, used: data.actualCount }] : [];
    }));
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function limits_insecure() {
    const message = 'The address of the platform must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call: 'readLimits', message });
}

// EXTERNAL MODULE: ./lib/coveo/platform/platform.js + 6 modules
var platform_platform = __webpack_require__(92306);
// EXTERNAL MODULE: ./lib/coveo/push-service.js + 3 modules
var push_service = __webpack_require__(13228);
;// CONCATENATED MODULE: ./lib/coveo/source-content.js






const source_content_PER_PAGE = 1_000;
const sourceModel = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const results = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: schemas/* string */.YjP(), raw: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) })),
});
function createSourceContent(options) {
    const { platform, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    const root = platform.replace(/\/+$/, '');
    const call = async ({ name, method, path, body, signal }) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            throw source_content_insecure(name);
        const request = { call: name, method, url: `${root}${path}`, body, expected: 200, signal };
        return (0,refusal/* jsonOf */.o_)((await retry(() => callApi(request), signal)).body);
    };
    const sourceName = async (signal) => {
        const path = `/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}/sources/${(0,endpoints/* pathPart */.nq)('source', source)}`;
        return parse(sourceModel, 'readSource', await call({ name: 'readSource', method: 'GET', path, signal })).name;
    };
    const search = async (query, signal) => {
        const path = `/rest/search/v2?${new URLSearchParams({ organizationId: organization, viewAllContent: 'true' })}`;
        return parse(results, 'search', await call({ name: 'search', method: 'POST', path, body: { maximumAge: 0, ...query }, signal }));
    };
    return {
        async count(signal) {
            const aq = inSource(await sourceName(signal));
            return (await search({ aq, numberOfResults: 1, fieldsToInclude: [] }, signal)).totalCount;
        },
        async *items(fields, signal) {
            const ofSource = inSource(await sourceName(signal));
            const wanted = {
                numberOfResults: source_content_PER_PAGE,
                sortCriteria: '@rowid ascending',
                fieldsToInclude: [...fields, 'rowid'],
            };
            let last;
            for (;;) {
                const aq = last === undefined ? ofSource : `${ofSource} @rowid>${last}`;
                const page = await search({ ...wanted, aq }, signal);
                for (const { uri, raw } of page.results)
                    yield { documentId: uri, fields: raw };
                const rowid = Number(page.results.at(-1)?.raw.rowid);
                if (page.results.length === 0 || !Number.isSafeInteger(rowid))
                    return;
                last = rowid;
            }
        },
    };
}
function inSource(name) {
    return `@source=="${name.replaceAll('"', ' ')}"`;
}
function parse(schema, call, value) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const message = `Coveo answered to \`${call}\` with something else than was expected.`;
    throw new service_error/* ServiceError */._7({ kind: 'unexpected-answer', call, message });
}
function source_content_insecure(call) {
    const message = 'The address of the platform must begin with `https://`, or be on this machine.';
    return new service_error/* ServiceError */._7({ kind: 'insecure-address', call, message });
}

;// CONCATENATED MODULE: ./lib/coveo/source-visibility.js





const model = schemas/* object */.Ikc({ sourceVisibility: schemas/* enum */.k5n(['PRIVATE', 'SECURED', 'SHARED']) });
function createVisibilityReader(options) {
    const { platform, organization, source, apiKey, retry } = options;
    const callApi = (0,callers/* createApiCaller */.yM)({ ...options, mask: (0,mask/* createMask */.P)(apiKey) }, apiKey);
    return async (isNeeded, signal) => {
        if (!(0,endpoints/* isSafeAddress */.cr)(platform))
            return undefined;
        const ofOrganization = `${platform.replace(/\/+$/, '')}/rest/organizations/${(0,endpoints/* pathPart */.nq)('organization', organization)}`;
        const url = `${ofOrganization}/sources/${(0,endpoints/* pathPart */.nq)('source', source)}`;
        const call = { call: 'readSource', method: 'GET', url, expected: 200, signal };
        const { body } = isNeeded ? await retry(() => callApi(call), signal) : await callApi(call);
        return model.safeParse((0,refusal/* jsonOf */.o_)(body)).data?.sourceVisibility;
    };
}

// EXTERNAL MODULE: ./lib/sandbox/server.js + 124 modules
var server = __webpack_require__(23645);
// EXTERNAL MODULE: ./lib/run/missing.js
var missing = __webpack_require__(68213);
// EXTERNAL MODULE: ./lib/run/sandbox-outline.js
var sandbox_outline = __webpack_require__(54085);
// EXTERNAL MODULE: ./lib/repository/record/decode.js
var decode = __webpack_require__(4652);
// EXTERNAL MODULE: ./lib/repository/record/files.js
var files = __webpack_require__(94887);
;// CONCATENATED MODULE: ./lib/run/sandbox-store.js


function createSandboxStore(sandbox, source) {
    const name = `record of ${source}`;
    const versionOf = (text) => text ?? '';
    const swap = (over, text) => {
        if (versionOf(sandbox.notes.get(name)) !== over)
            return { kind: 'conflict' };
        if (text === undefined)
            sandbox.notes.delete(name);
        else
            sandbox.notes.set(name, text);
        return { kind: 'written', version: versionOf(text) };
    };
    return {
        read: async () => readNote(sandbox.notes.get(name)),
        write: async (record, over) => swap(over, JSON.stringify([...(0,files/* encodeRecord */.Ym)(record)])),
        remove: async (over) => swap(over, undefined),
    };
}
function readNote(text) {
    if (text === undefined)
        return { kind: 'none', version: '' };
    const files = JSON.parse(text);
    if (!isFileList(files))
        return { kind: 'damaged', reason: 'the note in the sandbox is not a list of files', version: text };
    return { ...(0,decode/* decodeRecord */.eT)(new Map(files)), version: text };
}
function isFileList(value) {
    return (Array.isArray(value) &&
        value.every((entry) => Array.isArray(entry) && entry.every((part) => typeof part === 'string')));
}

// EXTERNAL MODULE: ./lib/run/wire.js + 3 modules
var wire = __webpack_require__(50002);
;// CONCATENATED MODULE: ./lib/run/connect.js











function connectPlatform(request, { organization, endpoints }, tools) {
    const { apiKey } = request;
    if (organization === undefined || apiKey === undefined)
        return {
            ok: false,
            problems: (0,missing/* missing */.LO)('set up', { isWorkflow: (0,missing/* isWorkflow */._2)(request), organization, source: '', apiKey }),
        };
    const { transport, traffic, calling } = (0,wire/* wire */.O)(request, tools, apiKey);
    const { platform } = endpoints;
    return {
        ok: true,
        platform: (0,platform_platform/* createPlatform */.Q)({ ...calling, platform, organization, apiKey }, tools.signal),
        traffic,
        organization,
        [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    };
}
async function connect(request, settings, tools) {
    if (request.sandbox?.running)
        return into(request, settings, tools, request.sandbox.running);
    if (request.sandbox)
        return connect_embed(request, settings, tools, request.sandbox.database);
    const { organization, source } = settings;
    const { apiKey } = request;
    if (organization === undefined || source === undefined || apiKey === undefined) {
        return { ok: false, problems: (0,missing/* missingForSource */.r6)(request, settings) };
    }
    return connect_open(request, tools, { ...settings.endpoints, apiKey, organization, source });
}
function connect_open(request, tools, target) {
    const { api, apiKey, organization, source } = target;
    const { transport, traffic, retry, calling } = (0,wire/* wire */.O)(request, tools, apiKey);
    const service = (0,push_service/* createPushService */.u)({
        endpoints: { api },
        organization,
        source,
        apiKey,
        transport,
        traffic,
        retry,
    });
    const content = createSourceContent({ ...target, ...calling });
    return {
        ok: true,
        service,
        traffic,
        readLimits: createLimitsReader({ ...target, ...calling }),
        readLogs: createLogReader({ ...target, ...calling }),
        content,
        countItems: () => content.count(),
        readVisibility: createVisibilityReader({ ...target, ...calling }),
        holds: (0,platform_platform/* createPlatform */.Q)({ ...target, ...calling, retry: (attempt) => attempt() }, tools.signal).holds,
        organization,
        source,
        [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
    };
}
async function connect_embed(request, settings, tools, database) {
    const sandbox = await (0,server/* startSandbox */.O)({ database, foreignProviders: true }).catch((error) => error instanceof Error ? error.message : String(error));
    if (typeof sandbox === 'string')
        return { ok: false, problems: [sandboxProblem(sandbox, database)] };
    const connection = into(request, settings, tools, sandbox);
    return {
        ...connection,
        lookAt: lookAt(database),
        [Symbol.asyncDispose]: async () => {
            await connection[Symbol.asyncDispose]();
            await end(sandbox);
        },
    };
}
function into(request, settings, tools, sandbox) {
    const { organization = sandbox_outline/* UNNAMED */.r.organization, source = sandbox_outline/* UNNAMED */.r.source } = settings;
    sandbox.hold((0,sandbox_outline/* sandboxOutline */.g)(settings, source));
    const { url } = sandbox;
    const connection = connect_open(request, tools, { api: url, platform: url, apiKey: server/* SANDBOX_KEY */.G, organization, source });
    return { ...connection, store: createSandboxStore(sandbox, source) };
}
function sandboxProblem(reason, database) {
    return {
        level: 'error',
        code: 'sandbox-failed',
        message: `The sandbox for this run could not start: ${reason}.`,
        hint: database === undefined
            ? undefined
            : `\`--database\` needs a file that a sandbox wrote, or a new one in a folder that is there, but it is \`${database}\`.`,
    };
}
async function end(sandbox) {
    await sandbox.settle();
    await sandbox.close();
}
function lookAt(database) {
    if (database === undefined)
        return 'The sandbox was in memory and is gone; add `--database FILE` to keep it and look at it.';
    return `Look at it: docs-to-coveo sandbox --database ${database}`;
}

// EXTERNAL MODULE: ./lib/process/version.js
var version = __webpack_require__(71477);
;// CONCATENATED MODULE: ./lib/plan/audit.js
function auditOf(record, held, repository) {
    const recorded = record?.items ?? new Map();
    const ids = new Set(held.map(({ documentId }) => documentId));
    const unknown = held.filter(({ documentId }) => !recorded.has(documentId));
    const extra = unknown.filter((item) => repository !== undefined && item.repository === repository);
    return {
        missing: [...recorded.values()].filter((line) => isSettled(line) && !ids.has(line.id)),
        extra,
        foreign: unknown.length - extra.length,
        held: held.length - unknown.length,
    };
}
function isSettled({ digest, doubt }) {
    return digest !== undefined && !doubt;
}
function auditedRecord(record, { missing, extra }) {
    const items = new Map(record.items);
    for (const line of missing)
        items.set(line.id, { ...line, doubt: true });
    for (const { documentId: id, path = '' } of extra) {
        items.set(id, { path, id, blob: '', settings: '', digest: 'found by an audit', doubt: true });
    }
    return { ...record, items };
}

;// CONCATENATED MODULE: ./lib/plan/identity-lines.js

function identityLines(before, { identities: { pushed, deleted } }, state) {
    const isSame = state === 'untouched' || pushed.length + deleted.length === 0;
    if (isSame)
        return before ? { identities: before } : {};
    const lines = new Map(before);
    for (const one of pushed) {
        const key = (0,model_identity/* identityKey */.U)(one);
        lines.set(key, state === 'accepted' ? one : { ...(before?.get(key) ?? one), doubt: true });
    }
    for (const one of deleted) {
        if (state === 'accepted')
            lines.delete((0,model_identity/* identityKey */.U)(one));
        else
            lines.set((0,model_identity/* identityKey */.U)(one), { ...one, doubt: true });
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

;// CONCATENATED MODULE: ./lib/publish/planning/rebuild-guard.js


async function refuseRebuild(context, plan) {
    if (plan.withheld.length > 0)
        return rebuild_guard_refused(plan.withheld.length, 'that the record knows');
    const lost = plan.identities.withheld.reduce((sum, group) => sum + group.lost, 0);
    if (lost > 0)
        return shrinks(lost);
    const held = await countHeld(context);
    const losses = held === undefined ? 0 : held - plan.pushes.length;
    const { allowDeletes = 0 } = context.options;
    if (held === undefined || !isTooMany(losses, held, context.settings.guard) || losses <= allowDeletes)
        return undefined;
    return rebuild_guard_refused(losses, 'that the source holds besides these pages, whoever put them there');
}
async function countHeld({ countItems, logger, }) {
    try {
        return await countItems?.();
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        logger.info(`How many items the source holds is not known, so only the record guards this rebuild: ${error.message}`);
        return undefined;
    }
}
function rebuild_guard_refused(number, which) {
    return {
        level: 'warning',
        code: 'rebuild-withheld',
        message: `Nothing was sent, because a rebuild would delete ${number} items ${which}.`,
        hint: `If that is meant, allow it for one run: \`allow-deletes: ${number}\`.`,
    };
}
function shrinks(lost) {
    return {
        level: 'warning',
        code: 'rebuild-withheld',
        message: `Nothing was sent, because a rebuild would take ${lost} members out of groups that would lose most of theirs.`,
        hint: `If that is meant, allow it for one run: \`allow-deletes: ${lost}\`.`,
    };
}

// EXTERNAL MODULE: ./lib/publish/planning/settled.js
var planning_settled = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/publish/publish-settled.js
var publish_settled = __webpack_require__(4100);
// EXTERNAL MODULE: ./lib/publish/record-head.js
var record_head = __webpack_require__(23489);
;// CONCATENATED MODULE: ./lib/publish/sending/lease.js
const LOOK_AGAIN = 5_000;
async function readWhenFree(context) {
    const { store, clock, logger, options, signal } = context;
    for (let told = false;; told = true) {
        const reading = await store.read();
        const lease = reading.kind === 'record' ? reading.record.lease : undefined;
        const left = lease ? Date.parse(lease.expires) - clock.now().getTime() : 0;
        if (!lease || lease.run === options.run || left <= 0 || signal.aborted)
            return reading;
        if (await isRunOver(context, lease.run)) {
            logger.info(`Another run (${lease.run}) has ended without giving up the source; taking over at once.`);
            return reading;
        }
        if (!told)
            logger.info(waitingText(lease, left));
        await clock.sleep(Math.min(left, LOOK_AGAIN), signal);
    }
}
function waitingText({ run, head }, left) {
    const seconds = Math.ceil(left / 1000);
    return `Another run (${run}) is publishing ${head.slice(0, 9)}; waiting for it to end. If it was killed, this one takes over in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
async function isRunOver({ isRunOver: ask, logger }, run) {
    try {
        return (await ask?.(run)) === true;
    }
    catch (error) {
        logger.info(`Whether the other run (${run}) is still at work is not known: ${messageOf(error)}`);
        return false;
    }
}
async function takeLease(context, compose, intent, over) {
    const taken = await context.store.write(compose(intent(), newLease(context)), over);
    if (taken.kind === 'conflict')
        return undefined;
    let version = taken.version;
    const lost = new AbortController();
    const ended = new AbortController();
    const renewal = renewUntil(context, ended.signal, async () => {
        const written = await context.store.write(compose(intent(), newLease(context)), version);
        if (written.kind === 'written')
            version = written.version;
        else
            lost.abort();
        return written.kind === 'written';
    });
    return {
        lost: lost.signal,
        async release(record) {
            ended.abort();
            await renewal;
            return !lost.signal.aborted && (await endLease(context.store, record, version));
        },
    };
}
async function endLease(store, record, version) {
    const written = record === 'remove' ? await store.remove(version) : await store.write(record, version);
    return written.kind === 'written';
}
function newLease({ clock, options }) {
    const expires = new Date(clock.now().getTime() + options.leaseSeconds * 1_000);
    return { run: options.run, head: options.head, expires: expires.toISOString() };
}
async function renewUntil(context, ended, renew) {
    const pause = (context.options.leaseSeconds * 1_000) / 3;
    for (;;) {
        await context.clock.sleep(pause, ended);
        if (ended.aborted)
            return;
        try {
            if (!(await renew()))
                return;
        }
        catch (error) {
            context.logger.info(`The lease could not be renewed (${messageOf(error)}); trying again.`);
        }
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/publish/sending/privilege-check.js



async function checkPrivileges(context) {
    const { holds, settings, source, logger } = context;
    if (!holds)
        return [];
    const needed = (0,setup_privileges/* neededPrivileges */.u)(settings, source).filter(({ isEssential }) => isEssential);
    try {
        const held = await (0,check_key/* askEach */.HA)(needed, holds);
        return needed.filter((_, index) => !held[index]).map(privilege_check_asWarning);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7) || error.kind === 'unauthorized')
            throw error;
        logger.info(`What the key may do is not known: ${error.message}`);
        return [];
    }
}
function privilege_check_asWarning(needed) {
    return { ...(0,check_key/* lacking */.gP)(needed), level: 'warning' };
}

;// CONCATENATED MODULE: ./lib/coveo/identity-batch.js

const TYPES = { user: 'USER', group: 'GROUP', virtualGroup: 'VIRTUAL_GROUP' };
function* identityBatches({ pushed, deleted }, limit = callers/* CONTAINER_LIMIT_BYTES */.gZ) {
    const entries = [...pushed.flatMap(entriesOf), ...deleted.map(deletedEntry)];
    let filling = [];
    let size = 0;
    for (const entry of entries) {
        const more = Buffer.byteLength(entry.json) + 1;
        if (filling.length > 0 && size + more > limit - FRAME_BYTES) {
            yield identity_batch_batchFile(filling);
            filling = [];
            size = 0;
        }
        filling.push(entry);
        size += more;
    }
    if (filling.length > 0)
        yield identity_batch_batchFile(filling);
}
const FRAME_BYTES = 64;
function identity_batch_batchFile(entries) {
    const of = (list) => entries.filter((entry) => entry.list === list).map(({ json }) => json);
    const lists = ['members', 'mappings', 'deleted'].map((list) => `"${list}":[${of(list).join(',')}]`);
    return Buffer.from(`{${lists.join(',')}}`);
}
function entriesOf({ members, granted, aliases, losesAliases = false, ...name }) {
    const wellKnowns = granted.length === 0 ? {} : { wellKnowns: granted.map(identity) };
    const own = {
        list: 'members',
        json: jsonOf({ identity: identity(name), members: members.map(identity), ...wellKnowns }),
    };
    if (aliases.length === 0 && !losesAliases)
        return [own];
    const mappings = aliases.map((alias) => {
        return { ...identity(alias), ...(alias.provider === undefined ? {} : { provider: alias.provider }) };
    });
    return [own, { list: 'mappings', json: jsonOf({ identity: identity(name), mappings, ...wellKnowns }) }];
}
function deletedEntry(name) {
    return { list: 'deleted', json: jsonOf({ identity: identity(name) }) };
}
function identity({ kind, name }) {
    return { name, type: TYPES[kind] };
}
function jsonOf(value) {
    return JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner));
}

;// CONCATENATED MODULE: ./lib/coveo/identities.js



async function pushIdentities(service, provider, identities, signal) {
    for (const content of identityBatches(identities)) {
        (0,service_error/* throwIfStopped */.$J)(signal);
        const attempt = async () => {
            await service.pushIdentityBatch(provider, await storeInContainer(service, content, signal), signal);
        };
        await (service.retry ? service.retry(attempt, signal) : attempt());
    }
}

;// CONCATENATED MODULE: ./lib/publish/sending/send-identities.js





async function sendIdentities({ service }, { plan, draft, signal }) {
    if (!hasIdentityWork(plan))
        return undefined;
    const { unaliased, deleted } = plan.identities;
    const pushed = plan.identities.pushed.map((one) => ({ ...one, losesAliases: unaliased.has((0,model_identity/* identityKey */.U)(one)) }));
    draft.beginIdentities();
    try {
        for (const [provider, identities] of byProvider([...pushed, ...deleted])) {
            const of = (some) => some.filter((one) => identities.has((0,model_identity/* identityKey */.U)(one)));
            await pushIdentities(service, provider, { pushed: of(pushed), deleted: of(deleted) }, signal);
        }
    }
    catch (error) {
        if (error instanceof service_error/* ServiceError */._7 && ONLY_IDENTITIES.includes(error.kind))
            return error;
        throw error;
    }
    draft.acceptIdentities();
    return undefined;
}
const ONLY_IDENTITIES = ['forbidden', 'invalid-request', 'organization-not-found', 'too-large'];
function byProvider(identities) {
    const groups = Map.groupBy(identities, ({ provider = '' }) => provider);
    return new Map([...groups].map(([provider, some]) => [provider, new Set(some.map(model_identity/* identityKey */.U))]));
}
function withoutRefused({ pushes, identities }) {
    const refused = new Set([...identities.pushed, ...identities.deleted].map(model_identity/* identityKey */.U));
    const needs = ({ reading: { page } }) => identitiesIn(page.permissions ?? []).some((one) => refused.has((0,model_identity/* identityKey */.U)(one)));
    return pushes.filter((push) => !needs(push));
}

;// CONCATENATED MODULE: ./lib/publish/sending/send.js






const IN_FLIGHT = 2;
const IDLE_PATIENCE = 5_000;
const QUEUE_DELAY = 15;
async function sendPlan(context, sending) {
    const { rebuild } = context.options;
    const since = await announce(context, sending, rebuild ? 'REBUILD' : 'INCREMENTAL');
    try {
        const refusal = await sendIdentities(context, sending);
        const { plan } = sending;
        await sendItems(context, refusal ? { ...sending, plan: { ...plan, pushes: withoutRefused(plan) } } : sending);
        if (!rebuild)
            await sendDeletes(context, sending);
        if (refusal)
            throw refusal;
        if (rebuild)
            await deleteOlder(context, sending, since);
        return since;
    }
    finally {
        await backToIdle(context, sending.problems);
    }
}
async function announce(context, { signal, problems }, status) {
    (0,service_error/* throwIfStopped */.$J)(signal);
    try {
        return await context.service.setStatus(status, signal);
    }
    catch (error) {
        if (mayHaveArrived(error))
            await backToIdle(context, problems);
        throw error;
    }
}
function mayHaveArrived(error) {
    return !(error instanceof service_error/* ServiceError */._7) || ['unreachable', 'unavailable', 'unexpected-answer'].includes(error.kind);
}
async function sendItems(context, sending) {
    const { plan, draft } = sending;
    const dependencies = new Map();
    const items = outgoingItems(context, sending, (item) => {
        draft.begin(item.documentId);
        dependencies.set(item.documentId, { links: item.links, files: item.files });
    });
    let accepted = 0;
    const tell = () => context.logger.progress(accepted, plan.pushes.length, 'pages sent');
    context.logger.progress(0, plan.pushes.length, 'pages converted');
    tell();
    for await (const ids of pushItems(context.service, items, optionsOf(context, sending))) {
        for (const id of ids) {
            draft.accept(id, dependencies.get(id));
            dependencies.delete(id);
        }
        accepted += ids.length;
        tell();
    }
}
async function sendDeletes(context, sending) {
    const { plan, draft } = sending;
    const ids = plan.deletes.map(({ recorded }) => recorded.id);
    for (const id of ids)
        draft.begin(id);
    for await (const gone of pushDeletes(context.service, ids, optionsOf(context, sending))) {
        for (const id of gone)
            draft.accept(id);
    }
}
function optionsOf({ options }, { signal, batches }) {
    const onBatch = (fileId, ids) => void batches.set(fileId, ids);
    return { inFlight: IN_FLIGHT, batchBytes: options.batchBytes, onBatch, signal };
}
async function deleteOlder(context, { plan, draft, problems, signal }, since) {
    const { service } = context;
    if (!since) {
        problems.push(noServiceClock());
        return;
    }
    const { identities } = context.settings;
    if (identities?.provider !== undefined) {
        await service.deleteIdentitiesOlderThan(identities.provider, since.getTime(), QUEUE_DELAY, signal);
    }
    const ids = plan.deletes.map(({ recorded }) => recorded.id);
    for (const id of ids)
        draft.begin(id);
    await service.deleteOlderThan(since.getTime(), QUEUE_DELAY, signal);
    for (const id of ids)
        draft.accept(id);
}
function noServiceClock() {
    return {
        level: 'warning',
        code: 'no-service-clock',
        message: 'Older items were not deleted, because the answers of the service do not tell its time, which that needs.',
        hint: 'A proxy may take the header `Date` away. Items that the record knows are deleted by the next publish.',
    };
}
async function* outgoingItems(context, { plan, convert, anchors, problems }, begin) {
    const files = plan.pushes.map(({ reading }) => reading.file);
    let converted = 0;
    const moments = await context.repository.lastCommits(context.options.head, undatedPaths(plan.pushes));
    for await (const { file, item } of convertAhead(context, convert, files, ({ path }) => ({
        isSent: true,
        lastCommit: moments.get(path),
    }))) {
        if (!item)
            throw new Error(`\`${file.path}\` is planned as a page, but is none.`);
        anchors.note(item);
        (0,append/* append */.B)(problems, compactCopy(item.problems));
        begin(item);
        context.logger.progress(++converted, files.length, 'pages converted');
        const { documentId, html, deflated, metadata, permissions } = item;
        yield { documentId, html, deflated, metadata, permissions };
    }
}
function undatedPaths(pushes) {
    const undated = pushes.filter(({ reading }) => !reading.page.isDated);
    return new Set(undated.map(({ reading }) => reading.file.path));
}
async function backToIdle({ service }, problems) {
    const patience = AbortSignal.timeout(IDLE_PATIENCE);
    try {
        await service.setStatus('IDLE', patience);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const reason = patience.aborted ? `that did not succeed within ${IDLE_PATIENCE / 1000} seconds.` : said;
        problems.push({
            level: 'warning',
            code: 'status-not-idle',
            message: `The source still shows a running update, because its status could not be set back to IDLE: ${reason}`,
            hint: 'The next run sets it again; what was sent is not affected.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/publish/sending/mark-in-doubt.js

const MOST_TRIES = 10;
async function markUnconfirmed(context, rejected, accepted) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const reading = await readWhenFree(context);
        if (reading.kind !== 'record')
            return;
        const { record, version } = reading;
        const items = withDoubt(record.items, rejected, accepted);
        const written = await context.store.write({ ...record, items, lease: undefined }, version);
        if (written.kind === 'written')
            return;
    }
}
function withDoubt(before, rejected, { pushes, deletes }) {
    const items = new Map(before);
    for (const { reading } of pushes) {
        const { documentId, digest } = reading.page;
        const line = items.get(documentId);
        if (rejected.has(documentId) && line?.digest === digest)
            items.set(documentId, { ...line, doubt: true });
    }
    for (const { recorded } of deletes) {
        if (rejected.has(recorded.id) && !items.has(recorded.id))
            items.set(recorded.id, { ...recorded, doubt: true });
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/publish/sending/rejections.js
const HINTS = [
    [
        /batch file/i,
        'The next run sends the items of that batch again. If this happens twice, report it together with this message.',
    ],
    [
        /identit|permission|security provider/i,
        'An identity that `permissions` names may be unknown to the security provider, or an item has more than 5,000 of them.',
    ],
    [
        /ordering/i,
        'A newer operation came first, or somebody deleted older items of this source by a time in the future; the next run sends the item again.',
    ],
    [
        /ur[il]|documentid/i,
        'The address of the page may not be one that the service takes: check `site.url` and the page’s path.',
    ],
    [/size|large|limit/i, 'The page may be too large for the index: split it, or leave it out with `content.exclude`.'],
    [/compress|decod|content|data/i, 'The body could not be read by the service. If it is an ordinary page, report it.'],
];
function rejectionProblem({ documentId, task, reason }, path) {
    const why = reason ? `: ${reason}` : ' without saying why.';
    const hint = HINTS.find(([pattern]) => pattern.test(reason ?? ''))?.[1];
    return {
        level: 'error',
        code: 'item-rejected',
        message: `Coveo accepted ${documentId} and rejected it afterwards (${task})${why}`,
        hint: hint ?? 'The Log Browser of the administration console may tell more. The next run sends the item again.',
        path,
        line: path === undefined ? undefined : 1,
    };
}

;// CONCATENATED MODULE: ./lib/publish/sending/verify.js



const SKEW_MS = 60_000;
const PAUSES_MS = [5_000, 15_000, 30_000, 60_000];
async function verify(context, accepted) {
    const { verifyMinutes } = context.options;
    const open = expectedOperations(accepted);
    if (verifyMinutes === undefined || open.size === 0)
        return undefined;
    const rejections = new Map();
    try {
        await watchLogs(context, accepted, { open, rejections }, verifyMinutes * 60_000);
    }
    catch (error) {
        if (!(error instanceof service_error/* ServiceError */._7))
            throw error;
        return concluded(context, accepted, rejections, [logsUnreadable(error)]);
    }
    return concluded(context, accepted, rejections, open.size > 0 ? [unaccounted(open.size, verifyMinutes)] : []);
}
function expectedOperations({ pushes, deletes }) {
    return new Map([
        ...pushes.map(({ reading }) => [reading.page.documentId, 'push']),
        ...deletes.map(({ recorded }) => [recorded.id, 'delete']),
    ]);
}
async function watchLogs({ readLogs, clock, logger, signal }, { since, batches }, { open, rejections }, limitMs) {
    const total = open.size;
    const started = clock.now().getTime();
    const from = new Date((since?.getTime() ?? started) - (since ? 0 : SKEW_MS));
    for (let round = 0; open.size > 0 && readLogs && !signal.aborted; round++) {
        const left = started + limitMs - clock.now().getTime();
        if (left <= 0)
            return;
        await clock.sleep(Math.min(left, PAUSES_MS[Math.min(round, PAUSES_MS.length - 1)] ?? 0), signal);
        const to = new Date(clock.now().getTime() + SKEW_MS);
        for await (const entry of readLogs(from, to, signal)) {
            for (const one of singleEntries(entry, batches))
                settle(one, open, rejections);
        }
        logger.progress(total - open.size, total, 'items indexed');
    }
}
function singleEntries(entry, batches) {
    if (entry.operation !== 'BATCH_FILE')
        return [entry];
    if (entry.result !== 'ERROR' && entry.result !== 'REJECTED')
        return [];
    const reason = `The batch file ${entry.documentId} could not be read: ${entry.reason ?? 'the log does not say why.'}`;
    return (batches.get(entry.documentId) ?? []).flatMap((documentId) => [
        { ...entry, documentId, operation: 'UPDATE', reason },
        { ...entry, documentId, operation: 'DELETE', reason },
    ]);
}
function settle(entry, open, rejections) {
    const { documentId, operation, result, task, reason } = entry;
    const expected = open.get(documentId);
    if (expected === undefined || (expected === 'delete') !== operation.startsWith('DELETE'))
        return;
    if (result === 'REJECTED' || result === 'ERROR')
        rejections.set(documentId, { documentId, reason, task });
    else if (task !== 'INDEXING')
        return;
    open.delete(documentId);
}
async function concluded(context, { pushes, deletes }, rejections, problems) {
    const paths = new Map([
        ...deletes.map(({ recorded }) => [recorded.id, recorded.path]),
        ...pushes.map(({ reading }) => [reading.page.documentId, reading.file.path]),
    ]);
    const inOrder = [...rejections.values()].sort((one, other) => (one.documentId < other.documentId ? -1 : 1));
    const found = inOrder.map((rejection) => rejectionProblem(rejection, paths.get(rejection.documentId)));
    if (found.length > 0)
        await markUnconfirmed(context, new Set(rejections.keys()), { pushes, deletes });
    return { problems: [...found, ...problems], rejected: found.length > 0 };
}
function unaccounted(items, minutes) {
    return {
        level: 'warning',
        code: 'verification-incomplete',
        message: `After ${minutes} minutes the service had not told of ${items} items whether they are indexed.`,
        hint: 'Indexing may just take longer: look into the Log Browser of the administration console, or raise `verify-minutes`.',
    };
}
function logsUnreadable({ kind, message }) {
    const hint = kind === 'forbidden'
        ? 'Give the API key the privilege to view the logs: `Organization` – View, and `Sources` – View on this source.'
        : 'The pages were accepted; only whether they were indexed is not known.';
    return {
        level: 'warning',
        code: 'verification-impossible',
        message: `Whether everything was indexed is not known, because the indexing logs could not be read: ${message}`,
        hint,
    };
}

// EXTERNAL MODULE: ./lib/publish/sending/visibility-check.js
var visibility_check = __webpack_require__(56177);
;// CONCATENATED MODULE: ./lib/publish/sending/carry-out.js
















async function carryOut(context, checked, run) {
    const { plan } = run;
    const draft = draftRecord(checked.record, plan);
    const compose = (0,record_head/* composer */.DA)(context);
    const convert = pageConverter(context, run.opened, run.addresses());
    const lease = await takeLease(context, compose, () => draft.intent(), checked.version);
    if (!lease)
        return undefined;
    const forecast = forecastOf(plan, context.options.batchBytes ?? DEFAULT_BATCH_BYTES);
    const problems = [...run.problems, ...(await checkQuota(context, plan, forecast))];
    const anchors = anchorCheck(context, run.opened, run.addresses(), convert);
    const signal = AbortSignal.any([context.signal, lease.lost]);
    const batches = new Map();
    const sent = await attempt(context, { plan, convert, anchors, draft, problems, signal, batches });
    const lines = draft.lines();
    const settled = sent.kind === 'sent' ? await (0,planning_settled/* settledAfter */.k)(context, run, lines).catch(() => undefined) : undefined;
    const kept = await lease.release(draft.hasBegun() ? { ...compose(lines), settled } : (checked.record ?? 'remove'));
    if (sent.kind === 'failed')
        problems.push((0,failure/* describeFailure */.Ic)(sent, draft, plan));
    else if (sent.kind === 'sent')
        (0,append/* append */.B)(problems, await anchorProblems(anchors));
    if (!kept)
        problems.push(leaseLost());
    const accepted = draft.accepted();
    const pushes = plan.pushes.filter(({ reading }) => accepted.has(reading.page.documentId));
    const deletes = plan.deletes.filter(({ recorded }) => accepted.has(recorded.id));
    const verification = sent.kind === 'sent' ? await verify(context, { pushes, deletes, batches, since: sent.since }) : undefined;
    return {
        pushes,
        deletes,
        identities: draft.hasIdentities() ? plan.identities : { ...plan.identities, pushed: [], deleted: [] },
        problems: [...problems, ...(verification?.problems ?? [])],
        ending: endingOf(sent, kept, verification),
    };
}
function endingOf(sent, isKept, verification) {
    if (sent.kind === 'refused')
        return 'usage';
    if (sent.kind === 'failed' || !isKept)
        return 'failed';
    return verification?.rejected ? 'rejected' : 'done';
}
async function anchorProblems(anchors) {
    try {
        return await anchors.problems();
    }
    catch (error) {
        return [(0,failure/* problemOf */.Zw)(error)];
    }
}
async function attempt(context, sending) {
    try {
        (0,append/* append */.B)(sending.problems, await checkPrivileges(context));
        const unsafe = await (0,visibility_check/* checkVisibility */.j)(context);
        (0,append/* append */.B)(sending.problems, unsafe);
        if ((0,problem/* hasErrors */.C)(unsafe))
            return { kind: 'refused' };
        return { kind: 'sent', since: await sendPlan(context, sending) };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}
function leaseLost() {
    return {
        level: 'error',
        code: 'lease-lost',
        message: 'Another run took over the source while this one was paused for longer than its lease.',
        hint: 'The other run publishes what is missing. If runs are often paused this long, raise `lease`.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/stores/sharded-store.js
const sharded_store_MOST_TRIES = 1_000;
function createShardedStore(store, participant) {
    let seen;
    const put = async (ours, over) => {
        for (let tries = 0; tries < sharded_store_MOST_TRIES; tries++) {
            const now = await store.read();
            if (!isOpenFor(participant, now, over))
                return { kind: 'conflict' };
            const theirs = now.kind === 'record' ? now.record : undefined;
            const merged = mergeRecords(participant, theirs, seen, ours);
            const written = await (merged ? store.write(merged, now.version) : store.remove(now.version));
            if (written.kind === 'conflict')
                continue;
            seen = ours;
            return written;
        }
        return { kind: 'conflict' };
    };
    return {
        async read() {
            const reading = await store.read();
            if (reading.kind !== 'record')
                return reading;
            seen = reading.record;
            return { ...reading, record: withoutJointLease(participant, reading.record) };
        },
        write: put,
        remove: (over) => put(undefined, over),
    };
}
function isOpenFor(participant, now, over) {
    if (now.version === over)
        return true;
    if (now.kind !== 'record')
        return now.kind === 'none';
    const { lease, commit } = now.record;
    return commit === participant.head && (!lease || isLapsed(lease, participant) || isJoint(participant, lease));
}
function withoutJointLease(participant, record) {
    return record.lease && isJoint(participant, record.lease) ? { ...record, lease: undefined } : record;
}
function isJoint({ head, share }, lease) {
    return lease.head === head && lease.of === share.of;
}
function isLapsed({ expires }, { now }) {
    return Date.parse(expires) <= now().getTime();
}
function mergeRecords(participant, theirs, seen, ours) {
    const lease = mergeLeases(participant, theirs?.lease, ours?.lease);
    const items = mergeLines(theirs?.items, seen?.items, ours?.items);
    const skips = mergeLines(theirs?.skips, seen?.skips, ours?.skips);
    const identities = mergeLines(theirs?.identities, seen?.identities, ours?.identities);
    const head = ours ?? theirs;
    if (!head || (!ours && !lease && items.size === 0))
        return undefined;
    return { ...head, lease, settled: undefined, items, skips, identities: identities.size > 0 ? identities : undefined };
}
function mergeLines(theirs = new Map(), seen = new Map(), ours = new Map()) {
    const merged = new Map(theirs);
    for (const [key, line] of ours)
        if (!sharded_store_isSame(seen.get(key), line))
            merged.set(key, line);
    for (const key of seen.keys())
        if (!ours.has(key))
            merged.delete(key);
    return merged;
}
function sharded_store_isSame(one, other) {
    return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function mergeLeases(participant, theirs, ours) {
    const { run, head, share } = participant;
    const others = theirs && isJoint(participant, theirs) ? (theirs.shares ?? []) : [];
    const atWork = others.filter((other) => other.run !== run && !isLapsed(other, participant));
    const mine = ours ? [{ run, number: share.number, expires: ours.expires }] : [];
    const shares = [...atWork, ...mine].sort((one, other) => one.number - other.number);
    const [first] = shares;
    if (!first)
        return undefined;
    const expires = shares
        .map((one) => one.expires)
        .sort()
        .at(-1) ?? first.expires;
    return { run: first.run, head, expires, of: share.of, shares };
}

;// CONCATENATED MODULE: ./lib/publish/publish.js














async function publish(alone, looked) {
    const context = inItsShare(alone);
    const started = context.clock.now();
    const finish = finisher(context, started);
    const look = looked ?? (await (0,publish_settled/* publishSettled */.p)(context));
    if (look.kind === 'done')
        return look.result;
    for (let { opened } = look;; opened = undefined) {
        const checked = await (0,check_record/* checkRecord */.EQ)(context, await readWhenFree(context));
        if (checked.kind !== 'open') {
            const base = checked.kind === 'older' ? checked.record : undefined;
            return finish({ base, pushes: [], deletes: [], problems: [checked.problem] }, (0,check_record/* endingOfCheck */.du)(checked));
        }
        const run = await withNotices(await planRun(context, checked.record, opened), checked, context);
        const moved = context.options.planned ? changedSince(context.options.planned, run.fingerprint()) : [];
        if (moved.length > 0)
            return finish({ base: checked.record, pushes: [], deletes: [], problems: [outdated(moved)] }, 'usage');
        const identities = { ...run.plan.identities, pushed: [], deleted: [] };
        const { plan, access } = run;
        const quiet = { base: checked.record, plan, pushes: [], deletes: [], identities, access };
        if (isBlocked(run, context.options))
            return finish({ ...quiet, problems: [...run.problems, blocked(run, context)] });
        const refusal = context.options.rebuild ? await refuseRebuild(context, run.plan) : undefined;
        if (refusal)
            return finish({ ...quiet, problems: [...run.problems, refusal] }, 'withheld');
        if (!hasWork(run.plan)) {
            if (await noteCommit(context, checked, run))
                return finish({ ...quiet, problems: run.problems });
        }
        else {
            const outcome = await carryOut(context, checked, run);
            if (outcome)
                return finish({ ...quiet, ...outcome }, outcome.ending);
        }
        context.logger.info('Another run changed the record meanwhile; planning again.');
    }
}
function inItsShare(context) {
    const { store, options, clock } = context;
    const { share, head, run } = options;
    return share
        ? { ...context, store: createShardedStore(store, { share, head, run, now: () => clock.now() }) }
        : context;
}
async function withNotices(run, checked, context) {
    const { share } = context.options;
    const ofShare = share ? [sharedRun(share)] : [];
    const ofAccess = await accessBasisProblems(context, checked, run.plan, context.countItems);
    const notices = [...checked.notices, ...ofAccess, ...ofShare];
    return {
        ...run,
        problems: [...run.problems, ...notices],
        siteProblems: [...run.siteProblems, ...notices],
    };
}
function finisher(context, started) {
    return (findings, ending = 'done') => {
        const { traffic } = context;
        const command = context.options.rebuild ? 'rebuild' : 'publish';
        return { report: (0,result/* reportOf */.E)(context, { ...findings, command, started, traffic }), ending };
    };
}
async function noteCommit(context, checked, run) {
    const lines = draftRecord(checked.record, run.plan).lines();
    const next = { ...(0,record_head/* composer */.DA)(context)(lines), settled: await (0,planning_settled/* settledAfter */.k)(context, run, lines) };
    if (checked.record && isSameRecord(checked.record, next))
        return true;
    const written = await context.store.write(next, checked.version);
    return written.kind === 'written';
}
function isSameRecord(record, next) {
    const isSame = (before, after) => before.size === after.size && [...after].every(([key, line]) => before.get(key) === line);
    return ((0,record_head/* isSameHead */.HR)(record, next) &&
        isSame(record.items, next.items) &&
        isSame(record.skips, next.skips) &&
        record.identities === next.identities);
}
function blocked({ plan }, { options }) {
    const pages = plan.failures.length === 1 ? '1 page has errors' : `${plan.failures.length} pages have errors`;
    return {
        level: 'error',
        code: 'nothing-pushed',
        message: plan.failures.length > 0
            ? `Nothing was sent, because ${pages}.`
            : 'Nothing was sent, because of the errors above.',
        hint: plan.failures.length > 0 ? hintFor(options.rebuild) : undefined,
    };
}
function hintFor(rebuild) {
    if (rebuild)
        return 'Fix them first: a rebuild would delete the items of these pages, so it cannot leave them out.';
    return 'Fix them, or say `on-error: skip` to publish the other pages.';
}
function sharedRun({ number, of }) {
    return {
        level: 'notice',
        code: 'share',
        message: `This run sends share ${number} of ${of} of the pages and deletes nothing; the plain \`publish\` that follows does the rest.`,
    };
}
function outdated(moved) {
    return {
        level: 'error',
        code: 'plan-outdated',
        message: `The plan of \`--plan\` was not carried out, because something has changed since it was made: ${moved.join(', ')}.`,
        hint: 'Make the plan again (`plan --out FILE`), look at it, and publish that one.',
    };
}

;// CONCATENATED MODULE: ./lib/publish/audit.js





const FIELDS = ['sourcerepository', 'sourcepath'];
async function audit(context) {
    const started = context.clock.now();
    const reading = await context.store.read();
    const checked = await (0,check_record/* checkRecord */.EQ)({ ...context, options: { ...context.options, anyBranch: true } }, reading);
    if (checked.kind === 'refused')
        return finish(context, started, { problems: [checked.problem] }, (0,check_record/* endingOfCheck */.du)(checked));
    const held = await heldItems(context.content, context.signal);
    const found = auditOf(checked.record, held, context.origin.repository);
    const problems = audit_problemsOf(found, context.heal ? 'warning' : 'error');
    if (context.heal && checked.kind === 'open')
        return heal(context, found, problems);
    const { plan } = await planRun(context, checked.record);
    return finish(context, started, { base: checked.record, plan, problems: [...problems, ...audit_outdated(plan)] });
}
async function heldItems(content, signal) {
    const held = [];
    for await (const { documentId, fields } of content.items(FIELDS, signal)) {
        held.push({ documentId, repository: textOf(fields.sourcerepository), path: textOf(fields.sourcepath) });
    }
    return held;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
async function heal(context, found, problems) {
    const result = await publish({ ...context, store: auditedStore(context.store, found) });
    const report = { ...result.report, command: 'audit', problems: [...problems, ...result.report.problems] };
    return { ...result, report };
}
function auditedStore(store, found) {
    const audited = (reading) => reading.kind === 'record' ? { ...reading, record: auditedRecord(reading.record, found) } : reading;
    return {
        read: async () => audited(await store.read()),
        write: (record, over) => store.write(record, over),
        remove: (over) => store.remove(over),
    };
}
function finish(context, started, { base, plan, problems }, ending = 'done') {
    const { traffic } = context;
    const quiet = plan && { ...plan, withheld: [], failures: [] };
    const findings = {
        command: 'audit',
        base,
        plan: quiet,
        pushes: [],
        deletes: [],
        problems,
        traffic,
        started,
    };
    return { report: (0,result/* reportOf */.E)(context, findings), ending };
}
function audit_problemsOf({ missing, extra, foreign }, level) {
    return [
        ...missing.map(({ id, path }) => {
            const message = `${id} was accepted, but the source does not hold it.`;
            return { level, code: 'item-missing', message, hint: '`audit --heal` sends it again.', path };
        }),
        ...extra.map(({ documentId, path }) => {
            const message = `The source holds ${documentId}, which is of this repository, but the record does not know it.`;
            return { level, code: 'item-extra', message, hint: '`audit --heal` deletes it where no page wants it.', path };
        }),
        ...(foreign > 0 ? [foreignItems(foreign)] : []),
    ];
}
function foreignItems(number) {
    return {
        level: 'notice',
        code: 'items-of-others',
        message: `The source holds ${number} items that are not known to be of this repository; they are left alone.`,
        hint: 'What this program sends has `sourcerepository` and `sourcepath` as metadata; a search shows them where fields of these names exist.',
    };
}
function audit_outdated({ pushes, deletes }) {
    const changes = pushes.length + deletes.length;
    if (changes === 0)
        return [];
    const message = `${changes} items are out of date: ${pushes.length} are to be sent and ${deletes.length} to be deleted.`;
    return [{ level: 'warning', code: 'items-outdated', message, hint: 'Publish this commit.' }];
}

;// CONCATENATED MODULE: ./lib/publish/rebuild.js

function rebuild(context) {
    if (context.options.share)
        throw new TypeError('A rebuild cannot be done in shares.');
    return publish({ ...context, options: { ...context.options, rebuild: true, adopt: true } });
}

// EXTERNAL MODULE: ./lib/publish/reading/find-commit.js
var find_commit = __webpack_require__(92995);
;// CONCATENATED MODULE: ./lib/publish/stores/commit-store.js










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
    const commit = isNoCommit(base.revision) ? undefined : await (0,find_commit/* findCommit */.f)(repository, base.revision);
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
    const opened = await (0,commit_site/* openSite */.c)(context, commit, settings);
    const { readings } = await readCommit(context, opened, (0,cheap_pass/* recordByPath */.u7)(undefined));
    const { directory } = await directoryOfCommit({ ...context, readTeams: undefined }, opened, readings);
    const plan = makePlan({ record: undefined, readings, paths: opened.paths, guard: settings.guard, directory });
    const draft = draftRecord(undefined, plan);
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
    const readIncluded = includedReader(context, opened);
    const pages = plan.pushes.map(({ reading }) => reading.file);
    for await (const { file, content } of (0,commit_site/* readFiles */.U)(context, pages)) {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        const text = decoded.ok ? decoded.text : '';
        files.set(file.path, (0,expand_includes/* expandInclusions */.i$)(text, file, generator, await readIncluded(file, text)).files);
    }
    return files;
}

// EXTERNAL MODULE: ./lib/repository/record/ref-store.js + 3 modules
var ref_store = __webpack_require__(65785);
// EXTERNAL MODULE: ./lib/run/find-settings.js
var find_settings = __webpack_require__(60106);
;// CONCATENATED MODULE: ./lib/run/record-store.js




function recordStore(request, { opened, place }, context) {
    const { settings } = context;
    const { organization = '', source = '' } = settings;
    if (request.state === 'ref')
        return (0,ref_store/* createRefStore */.r)({ ...opened, source });
    return createCommitStore(context, {
        base: request.base ?? (async () => undefined),
        settingsAt: async (commit) => (await (0,find_settings/* settingsAt */.z1)(place, commit)) ?? settings,
        organization,
        source,
        version: version/* VERSION */.x,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/pages/body-problems.js
var body_problems = __webpack_require__(19355);
// EXTERNAL MODULE: ./lib/pages/built/built-item.js + 2 modules
var built_item = __webpack_require__(21083);
// EXTERNAL MODULE: ./lib/pages/convert-page.js + 2 modules
var convert_page = __webpack_require__(24961);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/conversion/worker-program.js

const here = import.meta.url;
const isSource = here.endsWith('.ts');
const workerProgram = (0,external_node_url_.fileURLToPath)(new URL(isSource ? 'conversion-thread.ts' : '../converter/index.js', here));
const workerEnvironment = isSource ? {} : { NAPI_RS_FORCE_WASI: 'true' };

;// CONCATENATED MODULE: ./lib/conversion/converter-worker.js


const LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024, stackSizeMb: 1 };
class ConverterWorker {
    #worker;
    #death;
    #settle;
    #idle = Promise.resolve();
    #becomeIdle = () => undefined;
    constructor(program) {
        this.#worker = new external_node_worker_threads_.Worker(program, {
            env: { ...process.env, ...workerEnvironment },
            execArgv: [],
            resourceLimits: LIMITS,
        });
        this.#worker.on('message', (message) => this.#end({ kind: 'answer', message }));
        this.#worker.on('messageerror', (error) => this.#die(error.message));
        this.#worker.on('error', (error) => this.#die(error instanceof Error ? error.message : String(error)));
        this.#worker.on('exit', (code) => this.#die(`it exited with code ${code}`));
    }
    get isAlive() {
        return this.#death === undefined;
    }
    ask(message) {
        if (this.#death !== undefined)
            return Promise.resolve({ kind: 'died', reason: this.#death });
        this.#idle = new Promise((resolve) => {
            this.#becomeIdle = resolve;
        });
        return new Promise((resolve) => {
            this.#settle = resolve;
            this.#worker.postMessage(message);
        });
    }
    giveUp() {
        this.#death ??= 'it was given up';
        this.#settle?.({ kind: 'cancelled' });
        this.#settle = undefined;
        return this.#idle;
    }
    async terminate() {
        this.#end({ kind: 'cancelled' });
        this.#death ??= 'it was terminated';
        await this.#worker.terminate();
    }
    #die(reason) {
        this.#death ??= reason;
        this.#end({ kind: 'died', reason: this.#death });
    }
    #end(answer) {
        this.#becomeIdle();
        this.#settle?.(answer);
        this.#settle = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/conversion/converter-lane.js







class CannotStartError extends Error {
}
class ConverterLane {
    #options;
    #worker;
    #isClosed = false;
    #site;
    #waiting = 0;
    #queue = Promise.resolve();
    constructor(options) {
        this.#options = options;
    }
    get waiting() {
        return this.#waiting;
    }
    warm() {
        this.#enqueue(async () => {
            const worker = this.#living();
            await this.#untilStopped(worker, () => worker.ask({ kind: 'load' }));
        }).catch(() => undefined);
    }
    prepare(site) {
        this.#enqueue(() => this.#readyFor(site)).catch(() => undefined);
    }
    convert(site, input) {
        return this.#enqueue(() => this.#convertNow(site, input));
    }
    readBuilt(text) {
        return this.#enqueue(() => this.#readBuiltNow(text));
    }
    #enqueue(task) {
        this.#waiting++;
        const turn = this.#queue.then(task);
        const done = () => void this.#waiting--;
        this.#queue = turn.then(done, done);
        return turn;
    }
    async close() {
        this.#isClosed = true;
        await this.#queue;
        const worker = this.#worker;
        this.#worker = undefined;
        if (worker?.isAlive)
            await worker.terminate();
    }
    async #convertNow(site, input) {
        const first = await this.#convertOnce(site, input);
        if (first.kind === 'item')
            return first.item;
        const { file } = input.page;
        const { built, ...alone } = input;
        if (file.content.body === 'built' && !input.isSent)
            return (0,built_item/* unknownItem */.qX)(input.page);
        if (file.content.body === 'built')
            throw new Error(converter_lane_notRead(file.path, first.reason));
        const second = built ? await this.#convertOnce(site, alone) : first;
        if (second.kind === 'failed')
            return (0,convert_page/* plainItem */.k)(input, site.settings, second.problemAt);
        const { item } = second;
        return built
            ? { ...item, problems: [...item.problems, (0,built_problems/* builtPageNotCompared */.OU)(file.path, built.path, first.reason)] }
            : item;
    }
    async #convertOnce(site, input) {
        const worker = await this.#readyFor(site);
        const { deadlines } = this.#options;
        const deadline = deadlines.next();
        const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'page', input }));
        if (answer.kind === 'answer' && answer.message.kind === 'item')
            return { kind: 'item', item: answer.message.item };
        const reason = isLate ? 'that took too long' : reasonOf(answer);
        if (!isLate)
            return { kind: 'failed', reason, problemAt: (path, line) => (0,body_problems/* workerDied */.lK)(path, line, reason) };
        deadlines.noteLate();
        return { kind: 'failed', reason, problemAt: (path, line) => (0,body_problems/* tooSlow */.gn)(path, line, deadline) };
    }
    async #readBuiltNow(text) {
        const { deadlines } = this.#options;
        const worker = this.#living();
        const deadline = deadlines.next();
        const { answer, isLate } = await this.#within(deadline, worker, () => worker.ask({ kind: 'built', text }));
        if (answer.kind === 'answer' && answer.message.kind === 'built')
            return answer.message.digest;
        if (!isLate)
            return { kind: 'unreadable', reason: `the worker that read it ended (${reasonOf(answer)})` };
        deadlines.noteLate();
        return { kind: 'unreadable', reason: `that takes longer than ${deadline / 1000} seconds` };
    }
    async #readyFor(site) {
        const worker = this.#living();
        if (this.#site === site)
            return worker;
        this.#site = site;
        const answer = await this.#untilStopped(worker, () => worker.ask({ kind: 'site', site }));
        if (answer.kind === 'answer') {
            if (answer.message.kind === 'ready')
                this.#options.onReady(answer.message.slowBecause);
            return worker;
        }
        throw new CannotStartError(`A worker that converts pages must start, but it ended: ${reasonOf(answer)}.`);
    }
    #living() {
        (0,service_error/* throwIfStopped */.$J)(this.#options.signal);
        if (this.#isClosed)
            throw new Error('A page must be converted before the pool is closed, but it is closed.');
        if (this.#worker?.isAlive)
            return this.#worker;
        this.#site = undefined;
        this.#worker = new ConverterWorker(this.#options.program ?? workerProgram);
        return this.#worker;
    }
    #leave(worker) {
        const stopTimer = (this.#options.startTimer ?? systemTimer)(GRACE_MS, () => abandon(worker));
        void worker.giveUp().then(() => {
            stopTimer();
            abandon(worker);
        });
    }
    async #within(deadline, worker, ask) {
        let isLate = false;
        const startTimer = this.#options.startTimer ?? systemTimer;
        const stopTimer = startTimer(deadline, () => {
            isLate = true;
            abandon(worker);
        });
        try {
            const answer = await this.#untilStopped(worker, ask);
            return { answer, isLate };
        }
        finally {
            stopTimer();
        }
    }
    async #untilStopped(worker, ask) {
        const { signal } = this.#options;
        (0,service_error/* throwIfStopped */.$J)(signal);
        const stop = () => this.#leave(worker);
        signal.addEventListener('abort', stop, { once: true });
        try {
            const answer = await ask();
            if (answer.kind !== 'answer' && signal.aborted)
                throw new service_error/* StoppedError */.Ko();
            return answer;
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    }
}
function converter_lane_notRead(path, reason) {
    return `The built page of \`${path}\` could not be read once more: ${reason}. Run again; nothing was sent of it.`;
}
const GRACE_MS = 2000;
function abandon(worker) {
    void worker.terminate();
}
function reasonOf(answer) {
    return answer.kind === 'died' ? answer.reason : 'it was terminated';
}
function systemTimer(milliseconds, onEnd) {
    const timer = setTimeout(onEnd, milliseconds);
    return () => clearTimeout(timer);
}

;// CONCATENATED MODULE: ./lib/conversion/deadlines.js
const FIRST = 10_000;
const LEAST = 500;
const PATIENCE = 3;
class Deadlines {
    #first;
    #late = 0;
    constructor(first = FIRST) {
        this.#first = first;
    }
    next() {
        const halved = this.#first / 2 ** Math.floor(this.#late / PATIENCE);
        return Math.max(halved, Math.min(LEAST, this.#first));
    }
    noteLate() {
        this.#late++;
    }
}

;// CONCATENATED MODULE: ./lib/conversion/converter-pool.js



const PAGES_A_WORKER = 300;
function createConverterPool(options) {
    const pool = new Lanes(options);
    return {
        open(site) {
            pool.prepare(site);
            return (input) => pool.convert(site, input);
        },
        readBuilt: (text) => pool.readBuilt(text),
        warm: () => pool.warm(),
        [Symbol.asyncDispose]: () => pool.close(),
    };
}
class Lanes {
    #options;
    #deadlines;
    #first;
    #lanes;
    #most;
    #isAlone = false;
    #pages = 0;
    #hasSaid = false;
    constructor(options) {
        this.#options = options;
        this.#deadlines = new Deadlines(options.deadline);
        this.#most = options.most ?? (0,external_node_os_.availableParallelism)();
        this.#first = this.#newLane();
        this.#lanes = [this.#first];
    }
    warm() {
        this.#first.warm();
    }
    prepare(site) {
        this.#first.prepare(site);
    }
    async convert(site, input) {
        this.#pages++;
        const lane = this.#leastBusy();
        try {
            return await lane.convert(site, input);
        }
        catch (error) {
            if (!(error instanceof CannotStartError) || lane === this.#first)
                throw error;
            this.#isAlone = true;
            return await this.#first.convert(site, input);
        }
    }
    async readBuilt(text) {
        this.#pages++;
        return await this.#leastBusy().readBuilt(text);
    }
    async close() {
        await Promise.all(this.#lanes.map((lane) => lane.close()));
    }
    #leastBusy() {
        if (this.#isAlone)
            return this.#first;
        if (this.#lanes.length < this.#most && this.#pages > this.#lanes.length * PAGES_A_WORKER)
            this.#lanes = [...this.#lanes, this.#newLane()];
        return this.#lanes.reduce((least, lane) => (lane.waiting < least.waiting ? lane : least));
    }
    #newLane() {
        const { signal, startTimer, program } = this.#options;
        const onReady = (slowBecause) => this.#sayOnce(slowBecause);
        return new ConverterLane({ signal, startTimer, program, deadlines: this.#deadlines, onReady });
    }
    #sayOnce(slowBecause) {
        if (slowBecause === undefined || this.#hasSaid)
            return;
        this.#hasSaid = true;
        this.#options.say?.(`Pages are read by the reference parser, some forty times slower, because the fast one cannot be loaded: ${slowBecause}`);
    }
}

;// CONCATENATED MODULE: ./lib/run/with-conversion.js
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

async function withConversion({ conversion: kept, signal, logger }, context, work, areNeeded = false) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const open = () => createConverterPool({ signal, say: (line) => logger.info(line) });
        if (kept)
            return await work({ ...context, conversion: kept.from(open) });
        const conversion = __addDisposableResource(env_1, open(), true);
        if (areNeeded)
            conversion.warm();
        return await work({ ...context, conversion });
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

;// CONCATENATED MODULE: ./lib/run/publish-into.js
var publish_into_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var publish_into_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








async function publishInto({ request, tools, places, first }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const refusal = request.options.share && whyNoShare(request);
        if (refusal)
            return { report: (0,result/* emptyReport */._)(request.command, [refusal]), ending: 'usage' };
        const connection = await connect(request, context.settings, tools);
        if (!connection.ok)
            return { report: (0,result/* emptyReport */._)(request.command, connection.problems), ending: 'usage' };
        const open = publish_into_addDisposableResource(env_1, connection, true);
        const work = async (whole) => {
            const store = first?.store ?? open.store ?? recordStore(request, places, whole);
            return throughConnection(request, open, { ...whole, store, signal: tools.signal }, first?.looked);
        };
        const haveChanged = first?.looked.kind === 'open' && first.looked.opened !== undefined;
        return await withConversion(tools, context, work, haveChanged);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = publish_into_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function throughConnection({ command, heal = false, isRunOver }, connection, context, looked) {
    const { lookAt, ...service } = connection;
    const publishing = { ...context, ...service, store: context.store, version: version/* VERSION */.x, isRunOver };
    if (command === 'audit')
        return await audit({ ...publishing, heal });
    const result = await (command === 'rebuild' ? rebuild(publishing) : publish(publishing, looked));
    return { ...result, lookAt };
}
function whyNoShare({ command, state }) {
    if (command !== 'publish') {
        const message = `\`shard\` is for \`publish\` alone, but the command is \`${command}\`.`;
        return { level: 'error', code: 'shard-without-publish', message, hint: `Run \`${command}\` without \`shard\`.` };
    }
    if (state === 'ref')
        return undefined;
    return {
        level: 'error',
        code: 'shard-without-record',
        message: '`shard` needs a record of what each share sent, but `state: commit` keeps none.',
        hint: 'Use `state: ref`, or publish without `shard`.',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/settings/with-source.js


function withSource(text, id) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text);
    if (!(0,dist/* isMap */.jh)(contents))
        return undefined;
    const changed = changeSource(text, contents, plainOrQuoted(id));
    return changed !== undefined && saysOnly(text, changed, id) ? changed : undefined;
}
function changeSource(text, map, written) {
    const pairOf = (key) => map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key);
    const present = pairOf('source');
    if (present)
        return replaceValue(text, present, written);
    if (map.flow)
        return insert(text, (map.range?.[0] ?? 0) + 1, `source: ${written}, `);
    const [first] = map.items;
    const start = (0,dist/* isScalar */.jn)(first?.key) ? first.key.range?.[0] : undefined;
    if (start === undefined)
        return undefined;
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    const line = `source: ${written}`;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const after = endOfLine(text, pairOf('organization'));
    if (after === undefined)
        return insert(text, start, `${line}${end}${' '.repeat(indent)}`);
    return insert(text, after, `${end}${' '.repeat(indent)}${line}`);
}
function replaceValue(text, { key, value }, written) {
    const [start, end] = ((0,dist/* isScalar */.jn)(value) && value.range) || [];
    const colon = (0,dist/* isScalar */.jn)(key) ? text.indexOf(':', key.range?.[1] ?? 0) : -1;
    if (start === undefined || end === undefined || colon < 0)
        return undefined;
    if (start === end)
        return insert(text, colon + 1, ` ${written}`);
    return text.slice(0, start) + written + text.slice(end);
}
function endOfLine(text, pair) {
    const end = (0,dist/* isScalar */.jn)(pair?.value) ? pair.value.range?.[1] : undefined;
    if (end === undefined)
        return undefined;
    const rest = /[^\r\n]*/.exec(text.slice(end));
    return end + (rest?.[0].length ?? 0);
}
function insert(text, at, more) {
    return text.slice(0, at) + more + text.slice(at);
}
function plainOrQuoted(id) {
    return /^[A-Za-z][\w-]*$/.test(id) && (0,dist/* parse */.qg)(id) === id ? id : JSON.stringify(id);
}
function saysOnly(before, after, source) {
    const document = (0,dist/* parseDocument */.Tp)(after);
    const wanted = { ...(0,dist/* parseDocument */.Tp)(before).toJS(), source };
    return document.errors.length === 0 && (0,external_node_util_.isDeepStrictEqual)(document.toJS(), wanted);
}

;// CONCATENATED MODULE: ./lib/run/write-source.js


async function writeSource({ path, shown }, id) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    const written = text === undefined ? undefined : withSource(text, id);
    if (written === undefined) {
        return {
            level: 'warning',
            code: 'source-not-written',
            message: `The id of the source, \`${id}\`, was not written into the settings: the file is not there on disk, or of a form that is not changed safely.`,
            hint: `Add \`source: ${id}\` to it yourself.`,
            path: shown,
        };
    }
    await (0,promises_.writeFile)(path, written);
    const message = `The id of the source, \`${id}\`, was written into the settings.`;
    return { level: 'notice', code: 'source-written', message, hint: 'Commit the file.', path: shown };
}

;// CONCATENATED MODULE: ./lib/run/carry-out-command.js
var carry_out_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var carry_out_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












async function carryOutCommand(world, context) {
    const { request, tools, places } = world;
    switch (request.command) {
        case 'check':
            return withConversion(tools, context, check);
        case 'explain':
            return withConversion(tools, context, (whole) => explain(whole, request.paths ?? []));
        case 'access':
            return withConversion(tools, context, (whole) => access(whole, request.identity ?? ''));
        case 'setup':
            return withConversion(tools, context, (whole) => setUp(world, whole));
        case 'plan':
            return withConversion(tools, context, (whole) => planInStore(world, { ...whole, store: recordStore(request, places, whole) }));
        case 'publish':
        case 'rebuild':
        case 'audit':
            return publishInto(world, context);
    }
}
async function setUp({ request, tools, places }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = connectPlatform(request, context.settings, tools);
        if (!connection.ok)
            return { report: (0,result/* emptyReport */._)('setup', connection.problems), ending: 'usage' };
        const open = carry_out_command_addDisposableResource(env_1, connection, true);
        const { platform, traffic, organization } = open;
        const { write = false, ...asked } = request.setup ?? { apply: false, check: false, createKey: false };
        const { signal } = tools;
        const writing = write ? (id) => writeSource(places.place.file, id) : undefined;
        return await setup({ ...context, platform, traffic, organization, asked, signal, writeSource: writing });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = carry_out_command_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function planInStore(world, context) {
    const { request, places } = world;
    if (request.state === 'commit' || places.opened.remote !== undefined)
        return planWithLimits(world, context);
    const result = await planWithLimits(world, { ...context, store: createNoStore() });
    const { report } = result;
    return { ...result, report: { ...report, problems: [...report.problems, noRemoteNotice()] } };
}
async function planWithLimits({ request, tools }, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        if (request.apiKey === undefined)
            return await plan(context);
        const connection = await connect({ ...request, sandbox: undefined }, context.settings, tools);
        if (!connection.ok)
            return await plan(context);
        const open = carry_out_command_addDisposableResource(env_2, connection, true);
        return await plan({ ...context, readLimits: open.readLimits });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = carry_out_command_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ sandboxOutline),
/* harmony export */   r: () => (/* binding */ UNNAMED)
/* harmony export */ });
const UNNAMED = { organization: 'sandbox', source: 'docs' };
function sandboxOutline(settings, source) {
    const { organization = UNNAMED.organization, permissions, identities } = settings;
    const id = settings.source ?? source;
    const visibility = permissions ? 'SECURED' : 'SHARED';
    const provider = identities?.provider;
    return {
        organizations: [organization],
        sources: id === undefined ? [] : [{ organization, source: id, visibility }],
        providers: provider === undefined ? [] : [{ organization, id: provider, sources: id === undefined ? [] : [id] }],
    };
}


/***/ })

};
