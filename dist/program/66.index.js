export const id = 66;
export const ids = [66];
export const modules = {

/***/ 15592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCoveo),
/* harmony export */   w: () => (/* binding */ COVEO_KEYS)
/* harmony export */ });
/* harmony import */ var _settings_near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81552);
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96905);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);



const COVEO_KEYS = ['publish', 'id', 'metadata'];
function readCoveo(value, place, path) {
    if (value === undefined)
        return { publish: true, metadata: {}, problems: [] };
    const at = { path, ...place };
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        const problem = wrongType('coveo', 'a mapping such as `{publish: false}`', value);
        return { publish: true, metadata: {}, problems: [{ ...problem, ...at }] };
    }
    const { publish = true, id, metadata = {} } = value;
    const problems = [
        ...Object.keys(value)
            .filter((key) => !COVEO_KEYS.includes(key))
            .map(unknownKey),
        ...(typeof publish === 'boolean' ? [] : [wrongType('coveo.publish', '`true` or `false`', publish)]),
        ...(id === undefined || idOf(id) !== undefined ? [] : [wrongType('coveo.id', 'a text that is not empty', id)]),
        ...((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(metadata) ? [] : [wrongType('coveo.metadata', 'a mapping of metadata keys to values', metadata)]),
    ];
    return {
        publish: publish !== false,
        id: idOf(id),
        metadata: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(metadata) ? metadata : {},
        problems: problems.map((problem) => ({ ...problem, ...at })),
    };
}
function idOf(id) {
    if (typeof id === 'number')
        return String(id);
    return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}
function unknownKey(key) {
    return {
        level: 'error',
        code: 'coveo-unknown-key',
        message: `\`coveo\` may hold ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(COVEO_KEYS, 'and')}, but holds ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)([key], 'and')}.`,
        hint: (0,_settings_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, COVEO_KEYS) ?? 'Metadata for Coveo alone belongs into `coveo.metadata`.',
    };
}
function wrongType(key, expected, value) {
    return { level: 'error', code: 'coveo-wrong-type', message: `\`${key}\` must be ${expected}, but ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .came */ .JD)(value)}.` };
}


/***/ }),

/***/ 51893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pageFrontMatter)
/* harmony export */ });
/* harmony import */ var _front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65914);

function pageFrontMatter(text, path, { settings }) {
    return (0,_front_matter_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorFrontMatter */ .A)(text, path, settings.site.generator);
}


/***/ }),

/***/ 31668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ doPermissionsCount),
  J: () => (/* binding */ passedOver)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/front-matter/coveo-key.js
var coveo_key = __webpack_require__(15592);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
// EXTERNAL MODULE: ./lib/pages/front-matter/flags.js
var flags = __webpack_require__(59725);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/front-matter/holding-keys.js






const FLAGS = {
    plain: ['draft', 'published'],
    jekyll: ['published'],
    hugo: ['draft', 'published'],
    docusaurus: ['draft', 'unlisted'],
    mkdocs: ['draft'],
    vitepress: [],
};
function holdingKeys({ frontMatter, data, path, generator }) {
    const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
    return [...top].flatMap(([key, value]) => {
        const problem = problemOf(key, value, generator);
        return problem ? [{ ...problem, path, ...frontMatter.placeOf(key) }] : [];
    });
}
function problemOf(key, value, generator) {
    const read = generator === 'hugo' && key.toLowerCase() !== 'coveo' ? key.toLowerCase() : key;
    const flag = FLAGS[generator].find((name) => name === read);
    if (flag !== undefined)
        return isUnclear(flag, value, generator) ? unclear(key, value) : undefined;
    if (EXACT.has(key) || (0,disguised_key/* meansPermissions */.rK)(key))
        return undefined;
    const meant = meantBy(key, value);
    return meant === undefined ? undefined : disguised(key, meant);
}
const EXACT = new Set(['coveo', 'draft', 'published', 'unlisted']);
function meantBy(key, value) {
    const name = (0,disguised_key/* holdingKey */.t3)(key);
    if (name === 'coveo') {
        const isFlat = (0,disguised_key/* foldedKey */.S$)(key) === (0,disguised_key/* foldedKey */.S$)('coveo.publish') && (0,disguised_key/* partsOf */.CI)(key).length === 1;
        return isFlat && ((0,flags/* isYes */.AX)(value) || value === null) ? undefined : name;
    }
    if (name !== undefined)
        return holdsBack(name, value) ? name : undefined;
    return isNearCoveo(key, value) ? 'coveo' : undefined;
}
function holdsBack(flag, value) {
    const word = typeof value === 'string' ? value.trim() : value;
    if (flag === 'published')
        return (0,flags/* isNo */.IY)(word) || (0,flags/* castFlag */.iC)(word ?? '') === false || word === 'n';
    return (0,flags/* isYes */.AX)(word) || word === 1 || (typeof word === 'string' && ((0,flags/* castFlag */.iC)(word) === true || /^y$/i.test(word)));
}
function isNearCoveo(key, value) {
    const [first = '', second = ''] = (0,disguised_key/* partsOf */.CI)(key).map(disguised_key/* seenKey */.HZ);
    const holds = (0,values/* isMapping */.pi)(value) && Object.keys(value).some((name) => coveo_key/* COVEO_KEYS */.w.includes((0,disguised_key/* seenKey */.HZ)(name)));
    if (!holds && second !== 'publish')
        return false;
    return first.length <= 7 && ((0,mod/* distance */.Io)(first, 'coveo') <= 1 || sorted(first) === sorted('coveo'));
}
function sorted(word) {
    return [...word].sort().join('');
}
function isUnclear(flag, value, generator) {
    if (value === null || value === undefined || value === '' || (0,flags/* isYes */.AX)(value) || (0,flags/* isNo */.IY)(value))
        return false;
    if (generator === 'hugo' && (0,flags/* castFlag */.iC)(value) !== undefined)
        return false;
    if (flag !== 'published')
        return true;
    if (value instanceof Date || (typeof value === 'number' && value > 1))
        return false;
    return typeof value !== 'string' || !/\d{2}/.test(value);
}
function unclear(key, value) {
    const what = value instanceof Date ? 'is a date' : (0,wording/* came */.JD)(value);
    return {
        level: 'error',
        code: 'flag-unclear',
        message: `${(0,wording/* listed */.KE)([key], 'and')} must be \`true\` or \`false\`, but ${what}, so the page is not published.`,
        hint: `Write \`${/^published$/i.test(key) ? 'false' : 'true'}\` without quotes to keep the page back, or remove the key.`,
    };
}
function disguised(key, meant) {
    return {
        level: 'error',
        code: 'key-in-disguise',
        message: `A key that keeps a page back must be spelt \`${meant}\`, but here it is ${(0,wording/* listed */.KE)([key], 'and')}, which nothing reads, so the page is not published.`,
        hint: meant === 'coveo'
            ? 'Write `coveo: {publish: false}`; if the key means something else, rename it.'
            : `Write \`${meant}\` in plain small letters; if the key means something else, rename it.`,
    };
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/ignored-flags.js



const OF_SOME_PAGES = ['draft'];
const NAMES = ['draft', 'published', 'unlisted'];
function ignoredFlags({ frontMatter, data, path, generator }) {
    if (isKeptOut(data))
        return [];
    const known = FLAGS[generator].filter((flag) => generator !== 'mkdocs' || !OF_SOME_PAGES.includes(flag));
    return NAMES.filter((flag) => !known.includes(flag) && holdsBack(flag, data[flag])).map((flag) => ({
        level: 'warning',
        code: 'flag-without-effect',
        message: `\`${flag}: ${String(data[flag])}\` keeps no page back here with ${generator}, so the page is published.`,
        hint: '`coveo: {publish: false}` keeps a page out of search; remove the key where it means nothing.',
        target: flag,
        path,
        ...frontMatter.placeOf(flag),
    }));
}
function isKeptOut({ coveo }) {
    return (0,values/* isMapping */.pi)(coveo) && (0,flags/* isNo */.IY)(coveo.publish);
}

// EXTERNAL MODULE: ./lib/pages/front-matter/unread.js
var unread = __webpack_require__(14423);
;// CONCATENATED MODULE: ./lib/pages/permissions/hidden-keys.js



function hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }) {
    const problems = [];
    const top = new Map([...Object.entries(data), ...Object.entries(frontMatter.data)]);
    for (const [key, value] of top) {
        const at = { path, ...frontMatter.placeOf(key) };
        if (key === '__proto__' || holdsKey(value, (name) => name === '__proto__'))
            problems.push({ ...protoKey(), ...at });
        if (!permissionsCount || key === 'permissions')
            continue;
        const passes = (name, depth) => name === 'permissions' && handsDown.includes(key) && depth <= 2;
        const hidden = findKey(value, (name, depth) => (0,disguised_key/* meansPermissions */.rK)(name) && !passes(name, depth));
        if (hidden !== undefined)
            problems.push({ ...misplaced(key, hidden), ...at });
    }
    return problems;
}
function holdsKey(value, is) {
    return findKey(value, is) !== undefined;
}
function findKey(value, is, depth = 1) {
    if (Array.isArray(value)) {
        for (const entry of value) {
            const found = findKey(entry, is, depth);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (!(0,values/* isMapping */.pi)(value))
        return undefined;
    for (const [name, entry] of Object.entries(value)) {
        const found = is(name, depth) ? name : findKey(entry, is, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function protoKey() {
    return {
        level: 'error',
        code: 'front-matter-proto',
        message: 'A key of the front matter must name data, but here one is `__proto__`, so the page is not published.',
        hint: 'Rename the key.',
    };
}
function misplaced(top, hidden) {
    return {
        level: 'error',
        code: 'permissions-misplaced',
        message: `The key \`permissions\` must stand at the top of the front matter, but ${(0,wording/* listed */.KE)([hidden], 'and')} stands within ${(0,wording/* listed */.KE)([top], 'and')}, where it counts for nothing, so the page is not published.`,
        hint: 'Move it to the top as `permissions`; if it means something else, rename it.',
    };
}

;// CONCATENATED MODULE: ./lib/pages/passed-over.js




function passedOver({ path, frontMatter, data, isBuilt }, site) {
    const permissionsCount = doPermissionsCount(site);
    const { body, bodyLine } = frontMatter;
    const { generator } = site.settings.site;
    const handsDown = generator === 'hugo' ? ['cascade'] : [];
    return [
        ...hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }),
        ...holdingKeys({ frontMatter, data, path, generator }),
        ...(isBuilt ? ignoredFlags({ frontMatter, data, path, generator }) : []),
        ...(0,unread/* unreadFrontMatter */.y)({ body, bodyLine, path, permissionsCount }),
    ];
}
function doPermissionsCount({ settings: { permissions } }) {
    return permissions !== undefined && permissions.pages !== 'ignore';
}


/***/ }),

/***/ 33430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   R4: () => (/* binding */ itemPermission),
/* harmony export */   bk: () => (/* binding */ itemPermissionSet)
/* harmony export */ });
const TYPES = {
    user: 'User',
    group: 'Group',
    virtualGroup: 'VirtualGroup',
};
function ownedBy({ kind, name, provider }, byDefault) {
    return { kind, name, provider: provider ?? byDefault };
}
function itemPermission({ kind, name, provider }) {
    const permission = { identity: name, identityType: TYPES[kind] };
    return provider === undefined ? permission : { ...permission, securityProvider: provider };
}
function itemPermissionSet({ anonymous, allow, deny }, provider) {
    const sent = (identities) => identities.map((one) => itemPermission(ownedBy(one, provider)));
    return { allowAnonymous: anonymous, allowedPermissions: sent(allow), deniedPermissions: sent(deny) };
}


/***/ }),

/***/ 10772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const LINE_FEED = 0x0a;
const REPLACEMENT = '\uFFFD';
function decodeText(bytes, path) {
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { ok: false, problems: [notText(path, lineAt(text, nul))] };
    return { ok: true, text, problems: damage(bytes, text, encoding, path) };
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}
function damage(bytes, text, encoding, path) {
    if (encoding === 'utf-8')
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? [] : [damaged('UTF-8', path, firstBrokenLine(bytes))];
    const broken = text.indexOf(REPLACEMENT);
    return broken < 0 ? [] : [damaged('UTF-16', path, lineAt(text, broken))];
}
function firstBrokenLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
    return line;
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function notText(path, line) {
    return {
        level: 'error',
        code: 'not-text',
        message: 'A page must be a text file, but this one holds NUL characters, as binary files do.',
        hint: 'Save it as UTF-8, or keep it out with `exclude` of its `content` entry.',
        path,
        line,
    };
}
function damaged(encoding, path, line) {
    return {
        level: 'warning',
        code: 'text-encoding',
        message: `The file must be ${encoding}, but from this line on it holds bytes that are not; they are shown as \`${REPLACEMENT}\`.`,
        hint: 'Save the file as UTF-8.',
        path,
        line,
    };
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

/***/ 60778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openSite),
  U: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./lib/pages/content.js
var pages_content = __webpack_require__(25757);
// EXTERNAL MODULE: ./lib/pages/generators/generators.js + 63 modules
var generators = __webpack_require__(96269);
;// CONCATENATED MODULE: ./lib/pages/permissions/codeowners-pattern.js
function codeownersPattern(text) {
    const objection = objectionTo(text);
    if (objection !== undefined)
        return { ok: false, objection };
    const isBound = text.slice(0, -1).includes('/');
    const isFolder = text.endsWith('/');
    const segments = text.replace(/^\/|\/$/g, '').split('/');
    const expression = new RegExp(`^${isBound ? '' : '(?:.*/)?'}${expressionOf(segments)}${endOf(segments, { isBound, isFolder })}$`, 's');
    return { ok: true, matches: (path) => expression.test(path) };
}
function objectionTo(text) {
    if (text.startsWith('!'))
        return 'GitHub does not negate patterns with `!`';
    if (text.startsWith('\\#'))
        return 'GitHub takes no pattern that begins with `#`, not even after a backslash';
    if (text.includes('***'))
        return 'three asterisks in a row mean nothing';
    if (/^\/*$/.test(text) || text.includes('//'))
        return 'a pattern names files and folders, with one slash between them';
    return /(?<!\\)(?:\\\\)*\\$/.test(text) ? 'nothing follows the backslash' : undefined;
}
function expressionOf(segments) {
    return segments
        .map((segment, index) => {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            return isLast ? '.+' : '(?:.*/)?';
        return `${characters(segment)}${isLast ? '' : '/'}`;
    })
        .join('');
}
function characters(segment) {
    return segment.replace(/\\(.)|\*+|\?|[^\w]/gsu, (sign, escaped) => {
        if (escaped !== undefined)
            return literal(escaped);
        if (sign.startsWith('*'))
            return '[^/]*';
        return sign === '?' ? '[^/]' : literal(sign);
    });
}
function literal(sign) {
    return /^[\^$\\.*+?()[\]{}|/]$/.test(sign) ? `\\${sign}` : sign;
}
function endOf(segments, { isBound, isFolder }) {
    const last = segments.at(-1);
    if (isFolder)
        return last === '**' ? '' : '/.+';
    const isFilesAlone = (isBound && last === '*') || last === '**';
    return isFilesAlone ? '' : '(?:/.*)?';
}

;// CONCATENATED MODULE: ./lib/pages/permissions/codeowners.js

const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const CODEOWNERS_LIMIT_BYTES = 3_000_000;
const SECTION = /^\^?\[[^\]/]*\](?:\[\d*\])?(?:\s|$)/;
const TEAM = /^@([a-z0-9][a-z0-9-]*)\/([\w.-]+)$/i;
const USER = /^@([a-z0-9][a-z0-9_-]*)$/i;
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
function parseCodeowners(text, path = CODEOWNERS_PATHS[0]) {
    if (new TextEncoder().encode(text).byteLength >= CODEOWNERS_LIMIT_BYTES) {
        return { ok: false, problems: [tooLarge(path)] };
    }
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const read = lines.flatMap((line, index) => lineOf(line, index + 1));
    const problems = read.flatMap((found) => ('objection' in found ? [invalidLine(found, path)] : []));
    if (problems.length > 0)
        return { ok: false, problems };
    const rules = read.flatMap((found) => ('objection' in found ? [] : [found]));
    return { ok: true, ownersOf: (file) => rules.findLast(({ matches }) => matches(file))?.rule };
}
function lineOf(text, line) {
    if (SECTION.test(text.trim()))
        return [{ line, objection: 'sections are GitLab’s, and GitHub has none' }];
    const [pattern, ...rest] = wordsOf(text);
    if (pattern === undefined)
        return [];
    const compiled = codeownersPattern(pattern);
    if (!compiled.ok)
        return [{ line, objection: compiled.objection }];
    const owners = rest.map(ownerOf);
    const stranger = rest[owners.indexOf(undefined)];
    if (stranger !== undefined) {
        return [
            { line, objection: `\`${stranger}\` is neither \`@user\` nor \`@organization/team\` nor an e-mail address` },
        ];
    }
    const rule = { line, pattern, owners: owners.filter((owner) => owner !== undefined) };
    return [{ rule, matches: compiled.matches }];
}
function wordsOf(text) {
    const words = text.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}
function ownerOf(word) {
    const [, organization, slug] = TEAM.exec(word) ?? [];
    if (organization !== undefined && slug !== undefined)
        return { kind: 'team', organization, slug };
    const login = USER.exec(word)?.[1];
    if (login !== undefined)
        return { kind: 'user', login };
    return EMAIL.test(word) ? { kind: 'email', address: word } : undefined;
}
function invalidLine({ line, objection }, path) {
    return {
        level: 'error',
        code: 'codeowners-invalid-line',
        message: `A line of CODEOWNERS must be a pattern and its owners as GitHub reads them, but here ${objection}.`,
        hint: 'Correct the line: GitHub passes over it, and an earlier line decides who owns these files.',
        path,
        line,
        column: 1,
    };
}
function tooLarge(path) {
    return {
        level: 'error',
        code: 'codeowners-too-large',
        message: `CODEOWNERS must be smaller than ${CODEOWNERS_LIMIT_BYTES} bytes, or GitHub does not load it.`,
        hint: 'Bring lines together with wildcards.',
        path,
        line: 1,
        column: 1,
    };
}
function ownersAsIdentities(owners, { organization, users }) {
    const names = new Map(Object.entries(users).map(([login, name]) => [login.toLowerCase(), name]));
    const found = owners.map((owner) => {
        if (owner.kind === 'email')
            return { kind: 'user', name: owner.address };
        if (owner.kind === 'team') {
            const isOurs = owner.organization.toLowerCase() === organization.toLowerCase();
            return isOurs ? { kind: 'group', name: owner.slug.toLowerCase() } : foreignTeam(owner, organization);
        }
        const name = names.get(owner.login.toLowerCase());
        return name === undefined ? unknownUser(owner.login) : { kind: 'user', name };
    });
    return {
        identities: found.flatMap((one) => ('kind' in one ? [one] : [])),
        problems: found.flatMap((one) => ('kind' in one ? [] : [one])),
    };
}
function foreignTeam(team, organization) {
    return {
        level: 'error',
        code: 'codeowners-foreign-team',
        message: `A team that owns pages must be one of \`${organization}\`, but is \`@${team.organization}/${team.slug}\`.`,
        hint: 'Name a team of that organization, or set `identities.github.organization`.',
    };
}
function unknownUser(login) {
    return {
        level: 'error',
        code: 'codeowners-unknown-user',
        message: `A user who owns pages must have a name in \`identities.github.users\`, but \`@${login}\` has none.`,
        hint: `Write \`${login}: NAME\` there, or name an e-mail address or a team in CODEOWNERS.`,
    };
}

// EXTERNAL MODULE: ./lib/model/canonical-json.js
var canonical_json = __webpack_require__(16886);
// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
;// CONCATENATED MODULE: ./lib/pages/permissions/page-permissions.js



const KEY = 'permissions';
function readOwnPermissions({ data, placeOf }, known, path) {
    const slip = Object.keys(data).find((key) => key !== KEY && (0,disguised_key/* meansPermissions */.rK)(key));
    if (slip !== undefined)
        return { kind: 'error', problems: [misspelt(slip, path, placeOf(slip))] };
    if (!Object.hasOwn(data, KEY))
        return { kind: 'none' };
    const place = placeOf(KEY);
    const names = namesIn(data[KEY]);
    if (names === undefined)
        return { kind: 'error', problems: [{ ...malformed(data[KEY]), path, ...place }] };
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length === 0)
        return { kind: 'sets', sets: [...new Set(names)], place };
    return { kind: 'error', problems: unknown.map((name) => ({ ...unknownSet(name, known), path, ...place })) };
}
function namesIn(value) {
    const names = Array.isArray(value) ? value : [value];
    const isFine = (name) => typeof name === 'string' && name.trim() !== '';
    return names.length > 0 && names.every(isFine) ? names : undefined;
}
function misspelt(key, path, place) {
    return {
        level: 'error',
        code: 'permissions-misspelt',
        message: `The key of a page's permission sets must be \`permissions\`, but it is ${(0,wording/* listed */.KE)([key], 'and')}, so the page is not published.`,
        hint: 'Correct the key; if it means something else, rename it.',
        path,
        ...place,
    };
}
function malformed(value) {
    return {
        level: 'error',
        code: 'permissions-malformed',
        message: `\`permissions\` must be the name of a permission set or a list of names, but ${(0,wording/* came */.JD)(value)}, so the page is not published.`,
        hint: 'Name at least one set, or remove the key, and the rules of the settings decide alone.',
    };
}
function unknownSet(name, known) {
    const sets = known.length === 0 ? 'none' : (0,wording/* listed */.KE)(known.slice(0, 20), 'and');
    return {
        level: 'error',
        code: 'permissions-unknown',
        message: `\`permissions\` names the set ${(0,wording/* listed */.KE)([name], 'and')}, which the settings do not define, so the page is not published.`,
        hint: (0,near_miss/* didYouMean */.a)(name, known) ?? `\`permissions.sets\` defines ${sets}.`,
    };
}

// EXTERNAL MODULE: ./lib/pages/permissions/path-matcher.js
var path_matcher = __webpack_require__(92407);
// EXTERNAL MODULE: ./lib/pages/permissions/sets.js
var sets = __webpack_require__(33430);
;// CONCATENATED MODULE: ./lib/pages/permissions/rules.js




const MOST_PERMISSIONS = 5_000;
function createPermissionRules(context) {
    const { settings, provider, workingDirectory, ownersOf = () => NO_OWNERS } = context;
    if (!settings)
        return WITHOUT;
    const rules = settings.rules.map((rule, index) => ({ rule, number: index + 1, matches: (0,path_matcher/* pathMatcher */.k)(rule.paths) }));
    const common = (0,canonical_json/* hashOf */.q)([settings.sets, settings.pages, provider ?? null]);
    const known = Object.keys(settings.sets);
    const shared = new Map();
    const ruleOf = (path) => {
        const below = path.startsWith(workingDirectory) ? path.slice(workingDirectory.length) : path;
        return rules.findLast(({ matches }) => matches(below));
    };
    const setOf = (name) => {
        const set = settings.sets[name];
        if (!set)
            throw new Error(`The settings let a rule name the unknown set \`${name}\`.`);
        return (0,sets/* itemPermissionSet */.bk)(set, provider);
    };
    return {
        configurationOf(path) {
            const found = ruleOf(path);
            return [common, found?.rule ?? null, found?.rule.codeowners ? ownersOf(path).identities : []];
        },
        of(path, page) {
            const found = ruleOf(path);
            if (!found)
                return failed(noRule(path));
            const { identities, problems } = found.rule.codeowners ? ownersOf(path) : NO_OWNERS;
            if (problems.length > 0)
                return { kind: 'error', problems };
            if (found.rule.codeowners && identities.length === 0)
                return failed(noOwners(path, found.rule));
            const owners = identities.map((one) => (0,sets/* ownedBy */.LW)(one, provider));
            const own = settings.pages === 'ignore' ? NOTHING : readOwnPermissions(page, known, path);
            if (own.kind === 'error')
                return own;
            const asked = sourcesOfRule(found, owners, setOf);
            const added = own.kind === 'sets' ? sourcesOfPage(own, setOf) : [];
            const hasLevels = asked.some(({ level }) => level !== undefined);
            if (hasLevels && added.length > 0 && settings.pages === 'narrow')
                return failed(cannotNarrow(path, own));
            const sources = settings.pages === 'replace' && added.length > 0 ? added : [...asked, ...added];
            const permissions = sentFor(sources, found.rule);
            const count = countOf(sources);
            if (count > MOST_PERMISSIONS)
                return failed(tooMany(path, count));
            return { kind: 'permissions', permissions: interned(permissions, shared), sources };
        },
    };
}
const NO_OWNERS = { identities: [], problems: [] };
const NOTHING = { kind: 'none' };
const WITHOUT = {
    configurationOf: () => null,
    of(path, page) {
        if (!Object.hasOwn(page.data, 'permissions'))
            return NOTHING;
        return failed({
            level: 'error',
            code: 'permissions-unknown',
            message: 'The page asks for permission sets with `permissions`, but the settings define none, so it is not published.',
            hint: 'Define the sets under `permissions.sets` of the settings, or take `permissions` out of the front matter.',
            path,
            ...page.placeOf('permissions'),
        });
    },
};
function sourcesOfRule({ rule, number }, owners, setOf) {
    const from = { kind: 'rule', number, paths: rule.paths };
    const levels = rule.use?.kind === 'levels' ? rule.use.levels : [];
    const ofOwners = rule.codeowners
        ? [{ set: 'the owners of the file', from, permissions: ownerSet(owners.map(sets/* itemPermission */.R4)) }]
        : [];
    if (levels.length === 0) {
        const names = rule.use?.kind === 'sets' ? rule.use.sets : [];
        return [...new Set(names)]
            .map((set) => ({ set, from, permissions: setOf(set) }))
            .concat(ofOwners);
    }
    return levels.flatMap((sets, index) => {
        const ofLevel = [...new Set(sets)].map((set) => ({ set, from, permissions: setOf(set) }));
        return [...ofLevel, ...ofOwners].map((source) => ({ ...source, level: index + 1 }));
    });
}
function ownerSet(allowedPermissions) {
    return { allowAnonymous: false, allowedPermissions, deniedPermissions: [] };
}
function sourcesOfPage({ sets, place }, setOf) {
    return sets.map((set) => ({ set, from: { kind: 'page', place }, permissions: setOf(set) }));
}
function sentFor(sources, rule) {
    const byLevel = Map.groupBy(sources, ({ level }) => level);
    const setsOf = (some) => [
        ...new Map(some.map(({ set, permissions }) => [set, permissions])).values(),
    ];
    if (rule.use?.kind !== 'levels' || byLevel.has(undefined))
        return setsOf(sources);
    return [...byLevel].map(([level, ofLevel]) => {
        return { name: `Level ${level}`, permissionSets: setsOf(ofLevel) };
    });
}
function countOf(sources) {
    const counts = sources.map(({ permissions: { allowedPermissions = [], deniedPermissions = [] } }) => {
        return allowedPermissions.length + deniedPermissions.length;
    });
    return counts.reduce((sum, count) => sum + count, 0);
}
function interned(permissions, shared) {
    const key = JSON.stringify(permissions);
    const known = shared.get(key) ?? permissions;
    shared.set(key, known);
    return known;
}
function failed(problem) {
    return { kind: 'error', problems: [problem] };
}
function noRule(path) {
    return {
        level: 'error',
        code: 'permissions-no-rule',
        message: 'Every page must match a rule of `permissions.rules`, but this one matches none, so it is not published.',
        hint: 'Begin the rules with one for all pages, such as `{paths: "**", use: staff}`; later ones make exceptions.',
        path,
    };
}
function noOwners(path, { paths }) {
    return {
        level: 'error',
        code: 'permissions-no-owners',
        message: `The rule for \`${paths}\` lets the owners of a file see its page, but CODEOWNERS names none for this one, so it is not published.`,
        hint: 'Give the file an owner in CODEOWNERS, or let a later rule take it.',
        path,
    };
}
function cannotNarrow(path, own) {
    return {
        level: 'error',
        code: 'permissions-cannot-narrow',
        message: 'The page asks for permission sets of its own, but its rule has levels, which sets cannot narrow, so it is not published.',
        hint: 'Put the sets into the levels of a rule for this page, or take `permissions` out of the front matter.',
        path,
        ...(own.kind === 'sets' ? own.place : undefined),
    };
}
function tooMany(path, count) {
    return {
        level: 'error',
        code: 'permissions-too-many',
        message: `An item may have ${MOST_PERMISSIONS} permissions, but this page has ${count}; Coveo would accept and then reject it, so it is not published.`,
        hint: 'Put the users into groups.',
        path,
    };
}

// EXTERNAL MODULE: ./lib/pages/text/decode-text.js
var decode_text = __webpack_require__(10772);
;// CONCATENATED MODULE: ./lib/publish/reading/kept-pages.js
const ROOM = 16 * 2 ** 20;
function keptPages(room = ROOM) {
    const pages = new Map();
    let left = room;
    return {
        keep(text, { page: { file, ...page }, body: { body, bodyLine } }) {
            if (!text.endsWith(body))
                return;
            const json = JSON.stringify(page);
            if (json.length > left || pages.has(file.path))
                return;
            left -= json.length;
            pages.set(file.path, { blob: file.blob, json, bodyStart: text.length - body.length, bodyLine });
        },
        of(file, text) {
            const kept = pages.get(file.path);
            if (kept?.blob !== file.blob)
                return undefined;
            const page = JSON.parse(kept.json);
            return { page: { file, ...page }, body: { body: text.slice(kept.bodyStart), bodyLine: kept.bodyLine } };
        },
    };
}

;// CONCATENATED MODULE: ./lib/publish/reading/commit-site.js






async function openSite(context, commit, settings) {
    const tree = await context.repository.tree(commit);
    const paths = new Set(tree.map((file) => file.path));
    const { workingDirectory, origin } = context;
    const kind = (0,generators/* generatorKind */.i)(settings.site.generator);
    const links = await context.repository.links(commit);
    const names = kind.configurationFiles(new Set([...paths, ...links]), settings, workingDirectory);
    const configuration = await readTexts(context, tree.filter((file) => names.includes(file.path)));
    const { generator, problems } = kind.create({ settings, workingDirectory, configuration, paths });
    const owners = await codeownersOf(context, tree, settings);
    const permissions = createPermissionRules({
        settings: settings.permissions,
        provider: settings.identities?.provider,
        workingDirectory,
        ownersOf: owners.ownersOf,
    });
    const site = { settings, generator, origin, workingDirectory, permissions };
    const unnamed = await unnamedOf(context, commit, settings);
    const files = (0,pages_content/* takeContent */.n)(tree, settings.content, workingDirectory).filter((file) => generator.takes(file));
    return {
        site,
        commit,
        files,
        paths,
        tree,
        unnamed,
        configuration,
        moment: context.clock.now(),
        kept: keptPages(),
        problems: [
            ...linkedConfiguration(names, links, settings),
            ...problems,
            ...owners.problems,
            ...unnamedFiles(unnamed),
        ],
    };
}
async function unnamedOf({ repository, workingDirectory }, commit, { content }) {
    const files = (await repository.unnamed(commit)).map((path) => ({ path, blob: '' }));
    return (0,pages_content/* takeContent */.n)(files, content, workingDirectory).map(({ path }) => path);
}
function unnamedFiles([first, ...others]) {
    if (first === undefined)
        return [];
    const rest = others.length === 0 ? '' : `, and ${others.length} more`;
    return [
        {
            level: 'notice',
            code: 'path-not-utf8',
            message: `The path of a page must be UTF-8, but that of ${others.length + 1 === 1 ? 'one file' : `${others.length + 1} files`} is not, so no address can be made of it: \`${first.replaceAll('`', '?')}\`${rest}.`,
            hint: 'Rename it (`git mv`); bytes that are not ASCII are written as `\\xe9` here.',
        },
    ];
}
function linkedConfiguration(names, links, { permissions }) {
    return links
        .filter((path) => names.includes(path))
        .map((path) => ({
        level: permissions ? 'error' : 'warning',
        code: 'configuration-linked',
        message: "The generator's configuration must be a file of the repository, but this is a symbolic link; links are not followed.",
        hint: 'Commit the file itself.',
        path,
    }));
}
async function codeownersOf(context, tree, settings) {
    if (!settings.permissions?.rules.some(({ codeowners }) => codeowners))
        return { problems: [] };
    const file = CODEOWNERS_PATHS.map((path) => tree.find((one) => one.path === path)).find((one) => one !== undefined);
    if (!file)
        return { problems: [] };
    const parsed = parseCodeowners((await readTexts(context, [file])).get(file.path) ?? '', file.path);
    if (!parsed.ok)
        return parsed;
    const { github } = settings.identities ?? {};
    const organization = github?.organization ?? context.origin.repository?.split('/')[0] ?? '';
    const names = { organization, users: github?.users ?? {} };
    const ownersOf = (path) => {
        const rule = parsed.ownersOf(path);
        const { identities, problems } = ownersAsIdentities(rule?.owners ?? [], names);
        return { identities, problems: problems.map((problem) => ({ ...problem, path: file.path, line: rule?.line })) };
    };
    return { ownersOf, problems: [] };
}
async function readTexts(context, files) {
    const texts = new Map();
    for await (const { file, content } of readFiles(context, files)) {
        const decoded = (0,decode_text/* decodeText */.g)(content, file.path);
        texts.set(file.path, decoded.ok ? decoded.text : '');
    }
    return texts;
}
async function* readFiles(context, files) {
    if (files.length === 0)
        return;
    let next = 0;
    for await (const { content } of context.repository.readBlobs(files.map((file) => file.blob))) {
        const file = files[next++];
        if (file)
            yield { file, content };
    }
}


/***/ })

};
