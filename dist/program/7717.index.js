export const id = 7717;
export const ids = [7717];
export const modules = {

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

/***/ 39282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ unfitKinds),
/* harmony export */   Pm: () => (/* binding */ fitsInto),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   dh: () => (/* binding */ isConflict),
/* harmony export */   th: () => (/* binding */ createFieldUses)
/* harmony export */ });
/* unused harmony export kindOf */
function createFieldUses() {
    const uses = new Map();
    const useOf = (key) => {
        const use = uses.get(key) ?? { singles: new Map() };
        uses.set(key, use);
        return use;
    };
    return {
        uses,
        note(path, metadata) {
            for (const [key, value] of Object.entries(metadata)) {
                const use = useOf(key);
                if (typeof value === 'object')
                    use.list ??= path;
                else {
                    const kind = kindOf(value);
                    const { count = 0, ...first } = use.singles.get(kind) ?? { path, value: alone(value) };
                    use.singles.set(kind, { ...first, count: count + 1 });
                }
            }
        },
    };
}
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
function kindOf(value) {
    if (typeof value === 'boolean')
        return 'flag';
    if (typeof value === 'string')
        return MOMENT.test(value) ? 'date' : 'text';
    if (!Number.isSafeInteger(value))
        return 'fraction';
    return value >= -(2 ** 31) && value < 2 ** 31 ? 'whole' : 'long';
}
function alone(value) {
    return typeof value === 'string' ? Buffer.from(value.slice(0, 60)).toString() : value;
}
const NUMBERS = ['fraction', 'long', 'whole'];
const TYPE_OF_NUMBER = { fraction: 'DOUBLE', long: 'LONG_64', whole: 'LONG' };
function typeOf({ singles, list }) {
    const kinds = [...singles.keys()];
    if (list !== undefined)
        return { type: 'STRING', isMulti: true };
    const isNumber = (kind) => NUMBERS.includes(kind);
    const widest = NUMBERS.find((kind) => kinds.includes(kind));
    if (widest && kinds.every(isNumber))
        return { type: TYPE_OF_NUMBER[widest], isMulti: false };
    return { type: kinds.length > 0 && kinds.every((kind) => kind === 'date') ? 'DATE' : 'STRING', isMulti: false };
}
function isConflict({ singles, list }) {
    const families = new Set([...singles.keys()].map((kind) => (NUMBERS.includes(kind) ? 'number' : kind)));
    if (list !== undefined)
        families.add('text');
    return families.size > 1 && (families.has('number') || families.has('date'));
}
const TAKES = {
    STRING: ['whole', 'long', 'fraction', 'date', 'flag', 'text'],
    LONG: ['whole'],
    LONG_64: ['whole', 'long'],
    DOUBLE: ['whole', 'long', 'fraction'],
    DATE: ['date'],
    VECTOR: [],
};
function unfitKinds({ singles }, type) {
    const fits = (kind, { value }) => TAKES[type].includes(kind) || (type === 'DATE' && kind === 'text' && !Number.isNaN(Date.parse(String(value))));
    return [...singles].filter(([kind, use]) => !fits(kind, use)).map(([kind]) => kind);
}
function fitsInto(type, into) {
    if (type === into)
        return true;
    return (type === 'LONG' && (into === 'LONG_64' || into === 'DOUBLE')) || (type === 'LONG_64' && into === 'DOUBLE');
}


/***/ }),

/***/ 90602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planFields)
});

// EXTERNAL MODULE: ./lib/settings/rules/mapping-rule.js
var mapping_rule = __webpack_require__(52782);
// EXTERNAL MODULE: ./lib/plan/setup/field-uses.js
var field_uses = __webpack_require__(39282);
;// CONCATENATED MODULE: ./lib/plan/setup/field-problems.js

const WORDS = {
    whole: 'a whole number',
    long: 'a large whole number',
    fraction: 'a number',
    date: 'a date',
    flag: '`true` or `false`',
    text: 'text',
};
function fieldConflict(name, use, existing) {
    if (!(0,field_uses/* isConflict */.dh)(use) || existing?.type === 'STRING')
        return [];
    const [rarest] = byRarity(use);
    return [
        {
            level: 'warning',
            code: 'field-conflict',
            message: `Pages disagree about \`${name}\`: ${kindsText(use)}. Its field is to be \`STRING\`, which sorts and compares as text.`,
            hint: `Make them agree, or say what it is: \`setup: {fields: {${name}: {type: …}}}\`; what does not fit is then left out of the index.`,
            path: use.list ?? rarest?.[1].path,
        },
    ];
}
function unfitValues(name, type, use) {
    if (!use || type === 'VECTOR')
        return [];
    return (0,field_uses/* unfitKinds */.CK)(use, type).flatMap((kind) => {
        const found = use.singles.get(kind);
        if (!found)
            return [];
        return [
            {
                level: 'warning',
                code: 'field-value-unfit',
                message: `\`${name}\` is to be \`${type}\`, but ${useText([kind, found])}, which Coveo may leave out.`,
                hint: `Correct the pages, or choose another \`setup.fields.${name}.type\`.`,
                path: found.path,
            },
        ];
    });
}
function kindsText(use) {
    const list = use.list === undefined ? [] : [`a list in \`${use.list}\``];
    return [...byRarity(use).toReversed().map(useText), ...list].join('; ');
}
function useText([kind, { count, path, value }]) {
    const pages = count === 1 ? `in \`${path}\`` : `on ${count} pages, first in \`${path}\``;
    return `${WORDS[kind]} ${pages} (\`${value}\`)`;
}
function byRarity({ singles }) {
    return [...singles].toSorted(([, one], [, other]) => one.count - other.count);
}

// EXTERNAL MODULE: ./lib/plan/setup/step.js
var step = __webpack_require__(32191);
;// CONCATENATED MODULE: ./lib/plan/setup/plan-fields.js




const DEFAULTS = {
    includeInQuery: true,
    includeInResults: true,
    multiValueFacetTokenizers: ';',
    description: '',
};
const TOKENIZERS = ';';
function planFields(setup, uses, existing) {
    const byName = new Map(existing.map((field) => [field.name, field]));
    const names = new Set([...uses.keys(), ...Object.keys(setup.fields), ...Object.keys(setup.mappings)]);
    const planned = [...names].sort().map((name) => planField({ name, setup, uses, existing: byName.get(name) }));
    return { steps: planned.map(({ step }) => step), problems: planned.flatMap(({ problems }) => problems) };
}
function planField(field) {
    const { name, setup, uses, existing } = field;
    const told = { kind: 'field', name };
    const asked = setup.fields[name];
    const use = usedFor(field);
    if (existing?.isSystem && !asked)
        return { step: { ...told, action: 'keep', detail: "Coveo's own" }, problems: [] };
    const { type, isMulti } = asked ? { type: asked.type, isMulti: false } : (0,field_uses/* typeOf */.QP)(use);
    const problems = asked ? unfitValues(name, asked.type, uses.get(name)) : fieldConflict(name, use, existing);
    if (!existing) {
        const model = { name, ...(isMulti && listOptions()), ...asked, type };
        return { step: { ...told, action: 'create', model, detail: detailOf(model) }, problems };
    }
    if (asked)
        return { step: { ...told, ...adjust(existing, asked) }, problems };
    const keep = { ...told, action: 'keep', detail: existing.type };
    if ((0,field_uses/* fitsInto */.Pm)(type, existing.type))
        return { step: keep, problems: [...problems, ...notMulti(existing, isMulti)] };
    if (goesElsewhere(name, setup))
        return { step: { ...keep, detail: `${existing.type}, filled elsewhere too` }, problems };
    return { step: { ...told, ...otherType(existing, type) }, problems };
}
function listOptions() {
    return { multiValueFacet: true, multiValueFacetTokenizers: TOKENIZERS };
}
function usedFor({ name, setup, uses }) {
    const nothing = { singles: new Map() };
    const [only, ...others] = setup.mappings[name] ?? [];
    const [reference = '', ...more] = (0,mapping_rule/* referencesIn */.ii)(only ?? '');
    const isCopy = others.length === 0 && more.length === 0 && only === `%[${reference}]`;
    return uses.get(name) ?? (isCopy ? uses.get(reference) : undefined) ?? nothing;
}
function goesElsewhere(name, { mappings }) {
    return Object.entries(mappings).some(([field, rules]) => field !== name && rules.some((rule) => (0,mapping_rule/* referencesIn */.ii)(rule).some((one) => one.split(':')[0] === name)));
}
function adjust(existing, asked) {
    if (asked.type !== existing.type)
        return otherType(existing, asked.type);
    const different = Object.entries(asked).filter(([option, value]) => value !== undefined && value !== optionOf(existing, option));
    if (different.length === 0)
        return { action: 'keep', detail: existing.type };
    const detail = different.map(([option, value]) => `${option}: ${value}`).join(', ');
    if (existing.isSystem)
        return { ...systemField(existing, detail) };
    return { action: 'change', model: { ...existing.model, ...Object.fromEntries(different) }, detail };
}
function optionOf({ type, model }, option) {
    const isAlways = type !== 'STRING' && (option === 'facet' || option === 'sort');
    return model[option] ?? DEFAULTS[option] ?? isAlways;
}
function detailOf({ name: _, type, ...options }) {
    const named = Object.entries(options).filter(([option]) => option !== 'description' && option !== 'multiValueFacetTokenizers');
    return [type, ...named.map(([option, value]) => (value === true ? option : `${option}: ${value}`))].join(', ');
}
function otherType({ name, type, isSystem }, wanted) {
    const whose = isSystem ? "is Coveo's own and has" : 'belongs to all sources and has';
    return (0,step/* cannot */.O)(`The field \`${name}\` should have the type \`${wanted}\`, but ${whose} the type \`${type}\`, which is never changed.`, `Send the metadata under another name (\`metadata: {rename: {${name}: …}}\`); or fill another field with it (\`setup: {mappings: {…: ["%[${name}]"]}}\`); or, if \`${type}\` will do, say \`setup: {fields: {${name}: {type: ${type}}}}\`.`);
}
function systemField({ name }, detail) {
    return (0,step/* cannot */.O)(`The field \`${name}\` should have \`${detail}\`, but is Coveo's own and cannot be changed.`, 'Take it out of `setup.fields`, or fill another field with the metadata (`setup.mappings`).');
}
function notMulti({ name, type, model }, isMulti) {
    if (!isMulti || type !== 'STRING' || model.multiValueFacet === true)
        return [];
    return [
        {
            level: 'notice',
            code: 'field-not-multi-value',
            message: `Pages have lists as \`${name}\`, but the field that is there is no multi-value facet, so facets show each list as one value.`,
            hint: `All sources share it. To change it, say \`setup: {fields: {${name}: {type: STRING, multiValueFacet: true}}}\`.`,
        },
    ];
}


/***/ }),

/***/ 71448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planMappings),
/* harmony export */   o: () => (/* binding */ unknownMetadata)
/* harmony export */ });
/* harmony import */ var _settings_rules_mapping_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52782);

function planMappings({ mappings }, existing) {
    return Object.entries(mappings).map(([field, content]) => {
        const told = { kind: 'mapping', name: field };
        const rule = existing.find((one) => one.field === field);
        if (!rule)
            return { ...told, action: 'create', model: { field, content }, detail: content.join(', ') };
        const missing = content.filter((statement) => !rule.content.includes(statement));
        if (missing.length === 0)
            return { ...told, action: 'keep', detail: rule.content.join(', ') };
        const model = { id: rule.id, field, content: [...rule.content, ...missing] };
        return { ...told, action: 'change', model, detail: `adds ${missing.join(', ')} behind ${rule.content.join(', ')}` };
    });
}
function unknownMetadata({ mappings }, uses, fields) {
    const isKnown = (name) => uses.has(name) || fields.some((field) => field.isSystem && field.name === name);
    return Object.entries(mappings).flatMap(([field, content]) => {
        const names = content.flatMap(_settings_rules_mapping_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesIn */ .ii).filter((reference) => !reference.includes(':'));
        return names
            .filter((name) => !isKnown(name.toLowerCase()))
            .map((name) => ({
            level: 'warning',
            code: 'mapping-unknown-metadata',
            message: `\`setup.mappings.${field}\` takes \`%[${name}]\`, but no page has metadata of that name.`,
            hint: '`docs-to-coveo explain PATH` shows the metadata of a page.',
        }));
    });
}


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ planProvider),
/* harmony export */   qW: () => (/* binding */ usedBySource)
/* harmony export */ });
/* unused harmony export EMAIL_PROVIDER */
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32191);

const EMAIL_PROVIDER = 'Email Security Provider';
function planProvider({ identities, setup }, existing, source) {
    const id = identities?.provider;
    if (id === undefined)
        return undefined;
    const told = { kind: 'provider', name: id };
    if (!existing)
        return { ...told, action: 'create', ...newProvider(id, setup.caseSensitive ?? false) };
    if (existing.type !== 'EXPANDED')
        return { ...told, ...otherType(existing) };
    const { caseSensitive = existing.caseSensitive } = setup;
    if (caseSensitive !== existing.caseSensitive && existing.identities !== 0)
        return { ...told, ...otherCase(existing, caseSensitive) };
    const changes = [
        (source === undefined || !existing.sources.includes(source)) && 'used by the source',
        !existing.cascades.includes(EMAIL_PROVIDER) && `cascades to \`${EMAIL_PROVIDER}\``,
        caseSensitive !== existing.caseSensitive && `caseSensitive: ${caseSensitive}`,
    ].filter((change) => change !== false);
    if (changes.length === 0)
        return { ...told, action: 'keep' };
    return { ...told, action: 'change', model: changed(existing, caseSensitive), detail: changes.join(', ') };
}
function newProvider(id, caseSensitive) {
    const model = {
        id,
        displayName: id,
        nodeRequired: false,
        type: 'EXPANDED',
        caseSensitive,
        cascadingSecurityProviders: emailCascade(),
        referencedBy: [],
    };
    return { model, detail: `EXPANDED, used by the source, cascades to \`${EMAIL_PROVIDER}\`` };
}
function changed({ model, cascades }, caseSensitive) {
    const before = isMapping(model.cascadingSecurityProviders) ? model.cascadingSecurityProviders : {};
    const more = cascades.includes(EMAIL_PROVIDER) ? {} : emailCascade();
    return { ...model, caseSensitive, cascadingSecurityProviders: { ...before, ...more } };
}
function emailCascade() {
    return { EmailSecurityProvider: { id: EMAIL_PROVIDER, type: 'EMAIL' } };
}
function usedBySource(model, source) {
    const before = Array.isArray(model.referencedBy) ? model.referencedBy : [];
    const isThere = before.some((one) => isMapping(one) && one.type === 'SOURCE' && one.id === source);
    return { ...model, referencedBy: isThere ? before : [...before, { type: 'SOURCE', id: source }] };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null;
}
function otherType({ id, type }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The identity provider \`${id}\` must be of type \`EXPANDED\`, but is of type \`${type}\`, which cannot change.`, 'Choose another `identities.provider`, to have one made.');
}
function otherCase({ id, caseSensitive, identities }, wanted) {
    const people = identities === undefined ? 'may know identities' : `knows ${identities} identities`;
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The identity provider \`${id}\` should have \`caseSensitive: ${wanted}\`, but has \`${caseSensitive}\` and ${people}, for whom it decides who is the same person.`, `Say \`setup.caseSensitive: ${caseSensitive}\`, or choose another \`identities.provider\`, to have one made.`);
}


/***/ }),

/***/ 25594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ findSource),
/* harmony export */   dp: () => (/* binding */ planSource)
/* harmony export */ });
/* unused harmony export wantedVisibility */
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32191);

function planSource(settings, sources) {
    const { source: id, setup } = settings;
    const found = findSource(settings, sources);
    const { sourceName = '' } = setup;
    const visibility = wantedVisibility(settings);
    if (found)
        return { ...judge(found, settings), kind: 'source', name: found.name };
    if (id !== undefined)
        return { kind: 'source', name: id, ...unknownId(id) };
    const similar = sources.find(({ name }) => name.toLowerCase() === sourceName.toLowerCase());
    if (similar)
        return { kind: 'source', name: sourceName, ...otherCase(sourceName, similar) };
    const model = { name: sourceName, visibility };
    return { kind: 'source', name: sourceName, action: 'create', model, detail: `PUSH, ${visibility}` };
}
function findSource({ source, setup }, sources) {
    return sources.find(({ id, name }) => (source === undefined ? name === setup.sourceName : id === source));
}
function wantedVisibility({ setup, permissions }) {
    return setup.visibility ?? (permissions ? 'SECURED' : 'SHARED');
}
function judge(found, settings) {
    const { id, name, type, visibility, crawlingModule } = found;
    if (type !== 'PUSH')
        return otherType(name, type);
    if (crawlingModule)
        return ofCrawlingModule(name);
    const wanted = wantedVisibility(settings);
    const matters = settings.setup.visibility !== undefined || settings.permissions !== undefined;
    if (visibility !== undefined && visibility !== wanted && matters)
        return { id, ...otherVisibility(name, visibility, wanted) };
    return { id, action: 'keep', detail: [id, visibility].filter(Boolean).join(', ') };
}
function otherType(name, type) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` must be of type \`PUSH\`, but is of type \`${type}\`, which cannot change.`, 'Name another source: correct `source`, or choose another `setup.sourceName` and leave `source` out, to have one made.');
}
function ofCrawlingModule(name) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` is filled by a crawling module, so nothing else may push to it.`, 'Choose another `setup.sourceName`, and leave `source` out, to have a source made for the documentation.');
}
function otherVisibility(name, visibility, wanted) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`The source \`${name}\` should be \`${wanted}\`, but is \`${visibility}\`. It is not changed, because that decides who sees what it holds.`, wanted === 'SECURED'
        ? 'Choose another `setup.sourceName`, and leave `source` out, to have a secured source made; or change the content security of this one in the Coveo Administration Console, then run `rebuild`.'
        : `Say \`setup.visibility: ${visibility.toLowerCase()}\` if it is meant to stay so; or change the content security of the source in the Coveo Administration Console.`);
}
function unknownId(id) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`\`source\` must be the id of a source of the organization, but there is none with the id \`${id}\`.`, 'Correct it, and check `organization` and `region`; or leave `source` out and say `setup.sourceName`, to have one made.');
}
function otherCase(wanted, { name }) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .cannot */ .O)(`There is no source \`${wanted}\`, but one whose name differs in case alone: \`${name}\`.`, `Say \`setup.sourceName: ${name}\` if that is the one, or choose another name.`);
}


/***/ }),

/***/ 90301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ privilegeText),
/* harmony export */   u: () => (/* binding */ neededPrivileges)
/* harmony export */ });
function neededPrivileges({ identities }, source) {
    const provider = identities?.provider;
    return [
        needed('publish', platform('ORGANIZATION', 'VIEW'), 'upload pages, read limits and logs'),
        { ...needed('publish', platform('SOURCE', 'VIEW'), 'see whether the source is secured'), isEssential: false },
        needed('publish', platform('SOURCE', 'EDIT', source), 'push pages to the source'),
        ...(provider === undefined
            ? []
            : [needed('publish', platform('SECURITY_PROVIDER', 'EDIT', provider), 'push users and groups')]),
        needed('audit', search('EXECUTE_QUERY'), 'look at what the source holds (`audit`, `rebuild`)'),
        needed('audit', search('VIEW_ALL_CONTENT'), 'see items that are not for everyone (`audit`, `rebuild`)'),
        needed('setup', platform('SOURCE', 'CREATE'), 'make a source'),
        needed('setup', platform('FIELD', 'VIEW'), 'see which fields there are'),
        needed('setup', platform('FIELD', 'CREATE'), 'make fields'),
        needed('setup', platform('FIELD', 'EDIT'), 'change options of fields'),
        ...(provider === undefined
            ? []
            : [
                needed('setup', platform('SECURITY_PROVIDER', 'VIEW'), 'see whether the identity provider is there'),
                needed('setup', platform('SECURITY_PROVIDER', 'CREATE'), 'make or change the identity provider'),
            ]),
        needed('create-key', platform('API_KEY', 'CREATE'), 'make a key (`setup --create-key`)'),
    ];
}
function needed(purpose, privilege, why) {
    return { purpose, privilege, why, isEssential: purpose === 'publish' };
}
function platform(targetDomain, type, targetId = '*') {
    return { owner: 'PLATFORM', targetDomain, type, targetId };
}
function search(targetDomain) {
    return { owner: 'SEARCH_API', targetDomain, type: 'ENABLE', targetId: '*' };
}
const DOMAINS = {
    ORGANIZATION: 'Organization',
    SOURCE: 'Sources',
    SECURITY_PROVIDER: 'Security identity providers',
    FIELD: 'Fields',
    API_KEY: 'API keys',
    EXECUTE_QUERY: 'Execute queries',
    VIEW_ALL_CONTENT: 'View all content',
};
const LEVELS = { VIEW: 'View', EDIT: 'Edit', CREATE: 'Can create', ENABLE: 'Allowed' };
function privilegeText({ targetDomain, type, targetId }) {
    const what = `\`${DOMAINS[targetDomain] ?? targetDomain}\` – ${LEVELS[type]}`;
    return targetId === '*' ? what : `${what} on \`${targetId}\``;
}


/***/ }),

/***/ 32191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cannot)
/* harmony export */ });
function cannot(message, hint) {
    return { action: 'cannot', problem: { level: 'error', code: 'setup-cannot', message, hint } };
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ askEach),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90301);

async function checkKey({ platform, settings }, source) {
    const needed = (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .neededPrivileges */ .u)(settings, source ?? '*');
    const held = await askEach(needed, (privilege) => platform.holds(privilege));
    return {
        privileges: needed.map(({ privilege, purpose, why }, index) => {
            return { privilege: (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegeText */ .j)(privilege), purpose, why, held: held[index] === true };
        }),
        problems: needed.flatMap((one, index) => (held[index] ? [] : [lacking(one)])),
    };
}
async function askEach(needed, holds) {
    const held = [];
    for (const { privilege } of needed)
        held.push(await holds(privilege));
    return held;
}
const FOR = {
    publish: 'to publish',
    audit: 'for `audit` and `rebuild`',
    setup: 'for `setup --yes`',
    'create-key': 'for `setup --create-key`',
};
function lacking({ privilege, purpose, why }) {
    const text = (0,_plan_setup_privileges_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegeText */ .j)(privilege);
    if (purpose !== 'publish') {
        return {
            level: 'notice',
            code: 'privilege-not-held',
            message: `The key lacks ${text}, ${FOR[purpose]}: ${why.replace(/ \(.*\)$/, '')}.`,
        };
    }
    return {
        level: 'error',
        code: 'privilege-missing',
        message: `The key lacks ${text}, which it needs ${FOR[purpose]}: ${why}.`,
        hint: 'Give it this privilege in the Coveo Administration Console, or make a key that has all it needs: `docs-to-coveo setup --create-key`.',
    };
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ surveyMetadata)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40906);
/* harmony import */ var _pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10772);
/* harmony import */ var _plan_setup_field_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39282);
/* harmony import */ var _reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60778);





const ON_EVERY_ITEM = { title: '', headings: [], sourcerepository: '', editurl: '' };
async function surveyMetadata(context) {
    const opened = await (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__/* .openSite */ .c)(context, context.options.head, context.settings);
    const { uses, note } = (0,_plan_setup_field_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .createFieldUses */ .th)();
    let done = 0;
    let broken = 0;
    let unpublished = 0;
    for await (const { file, content } of (0,_reading_commit_site_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .U)(context, opened.files)) {
        const decoded = (0,_pages_text_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(content, file.path);
        const reading = decoded.ok ? (0,_pages_read_page_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .S)(file, decoded.text, opened.site, opened.moment) : undefined;
        if (reading?.kind === 'page')
            note(file.path, { ...ON_EVERY_ITEM, ...reading.page.metadata });
        else if (reading?.kind === 'unpublished')
            unpublished += 1;
        else
            broken += 1;
        context.logger.progress(++done, opened.files.length, 'pages read');
    }
    const problems = [...opened.problems, ...leftOut(broken), ...empty(uses, opened.problems)];
    return { uses, problems, pages: done - unpublished - broken, unpublished };
}
function leftOut(broken) {
    if (broken === 0)
        return [];
    const pages = broken === 1 ? '1 page has errors, so its metadata was' : `${broken} pages have errors, so their metadata was`;
    return [
        {
            level: 'warning',
            code: 'pages-not-read',
            message: `${pages} not looked at: fields that only such pages ask for are not made.`,
            hint: '`docs-to-coveo check` shows the errors. Fix them and run `setup` again.',
        },
    ];
}
function empty(uses, problems) {
    if (uses.size > 0 || (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .C)(problems))
        return [];
    const message = 'No page was found, so only what the settings name is set up.';
    const hint = 'Check `content`, and that the pages are committed.';
    return [{ level: 'warning', code: 'no-pages', message, hint }];
}


/***/ })

};
