export const id = 269;
export const ids = [269];
export const modules = {

/***/ 83918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mayBeOn)
/* harmony export */ });
function mayBeOn({ extensions }, ...names) {
    return extensions === undefined || names.some((name) => extensions.includes(name));
}


/***/ }),

/***/ 21201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ documentIdFromWritten),
/* harmony export */   XJ: () => (/* binding */ documentIdFrom),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;
function documentIdFrom(siteUrl, sitePath) {
    return below(siteUrl, literal(sitePath).replace(/^\/+/, ''));
}
function documentIdFromWritten(siteUrl, written) {
    const text = written.replace(/[\t\n\r]/g, '').trim();
    if (text.includes('#'))
        return { ok: false, reason: 'has a fragment (`#…`)' };
    const encoded = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
    if (/^https?:\/\//i.test(encoded))
        return absolute(siteUrl, encoded);
    if (/^[\\/]{2}/.test(encoded))
        return { ok: false, reason: 'begins with two slashes, which means another host' };
    return below(siteUrl, encoded.replace(/^[\\/]/, ''));
}
function literal(text) {
    return text.replace(/[\x00-\x20%?#\\\x7f]/g, (character) => `%${hexadecimal(character)}`);
}
function hexadecimal(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
function below(siteUrl, path) {
    return absolute(siteUrl, siteUrl + path);
}
function absolute(siteUrl, address) {
    const [beforeQuery = ''] = address.split('?', 1);
    if (beforeQuery.split(/[\\/]/).some((segment) => DOT_SEGMENT.test(segment))) {
        return { ok: false, reason: 'has a segment `.` or `..`' };
    }
    const url = URL.parse(address);
    if (!url?.href.startsWith(siteUrl))
        return { ok: false, reason: `is not below \`${siteUrl}\`` };
    return { ok: true, documentId: url.href };
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findBlock)
/* harmony export */ });
const NONE = { kind: 'none' };
const FENCES = [
    { format: 'yaml', mark: '---', close: /\n(?:---|\.\.\.)[ \t]*(?=\r?(?:\n|$))/ },
    { format: 'toml', mark: '+++', close: /\n\+\+\+[ \t]*(?=\r?(?:\n|$))/ },
    { format: 'json', mark: ';;;', close: /\n;;;[ \t]*(?=\r?(?:\n|$))/ },
];
const JSON_OBJECT = /^\{\s*(?:"(?:[^"\\\r\n]|\\.)*"\s*:|\}[ \t]*(?:\r?\n|$))/;
const RULE_HINT = 'If the first line is meant as a horizontal rule, write `***`, or leave the second line empty.';
const NO_LANGUAGES = new Map();
function findBlock(text, languages = NO_LANGUAGES) {
    if (JSON_OBJECT.test(text))
        return jsonObject(text);
    const fence = FENCES.find(({ mark }) => text.startsWith(mark));
    if (!fence)
        return NONE;
    const [first = '', second = ''] = text.split(/\r?\n/, 2);
    const close = fence.close.exec(text);
    const rest = first.slice(fence.mark.length);
    const named = fence.format === 'yaml' ? languages.get(rest.trim()) : undefined;
    const format = rest.trim() === '' ? fence.format : named;
    if (!format)
        return ofLanguage(rest, close !== null);
    if (close)
        return { kind: 'block', block: fenced(text, { ...fence, format }, close) };
    return fence.format === 'yaml' && rest.trim() === '' && second.trim() === '' ? NONE : unclosed(fence.mark);
}
function fenced(text, { format, mark }, { 0: close, index }) {
    return {
        kind: 'fenced',
        format,
        text,
        mark,
        close: close.slice(1),
        closeAt: index,
        line: 2,
        column: 1,
        bodyLine: lineAt(text, index) + 2,
    };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
function ofLanguage(rest, closed) {
    const language = /^([ \t]*)([A-Za-z][\w.+#/-]*)[ \t]*$/.exec(rest);
    if (!language || (language[1] !== '' && !closed))
        return NONE;
    const problem = {
        level: 'error',
        code: 'front-matter-code',
        message: `Front matter must be data, but its first line names the language \`${language[2]}\`, and no front matter is ever run.`,
        hint: 'Write YAML below `---`, TOML below `+++`, or JSON below `;;;`, with nothing behind the mark.',
        line: 1,
        column: 4,
    };
    return { kind: 'problem', problem };
}
function unclosed(mark) {
    const problem = {
        level: 'error',
        code: 'front-matter-unclosed',
        message: `The front matter must end with a line \`${mark}\`, but there is none up to the end of the file.`,
        hint: mark === '---' ? RULE_HINT : `Add the line \`${mark}\` below the front matter.`,
        line: 1,
        column: 1,
    };
    return { kind: 'problem', problem };
}
function jsonObject(text) {
    const end = closingBrace(text);
    if (end === undefined)
        return unclosed('}');
    const source = text.slice(0, end + 1);
    const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end + 1))?.[0] ?? '';
    const line = source.split('\n').length;
    const body = text.slice(end + 1 + tail.length);
    return {
        kind: 'block',
        block: {
            kind: 'bare',
            format: 'json',
            source,
            line: 1,
            column: 1,
            body,
            bodyLine: line + (tail.includes('\n') ? 1 : 0),
        },
    };
}
function closingBrace(text) {
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"|[{}]/g)) {
        if (token === '{')
            depth++;
        else if (token === '}' && --depth === 0)
            return index;
    }
    return undefined;
}


/***/ }),

/***/ 55257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   HZ: () => (/* binding */ seenKey),
/* harmony export */   S$: () => (/* binding */ foldedKey),
/* harmony export */   rK: () => (/* binding */ meansPermissions),
/* harmony export */   t3: () => (/* binding */ holdingKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

const LOOK_ALIKES = {
    a: 'аαɑ@ᴀ',
    b: 'ьβвʙ',
    c: 'сϲⅽᴄ',
    d: 'ԁⅾᴅ',
    e: 'еεєҽ℮3ᴇɛⲉꭼᎬ',
    f: 'ғƒꜰ',
    h: 'һʜнℎ',
    i: 'іιıɩɪӏⅰ1!|íⲓ',
    l: 'ⅼʟ',
    m: 'мμⅿᴍᎷⲙ',
    n: 'пոηνɴⲛ',
    o: 'оοσօᴏ0ⲟ',
    p: 'рρⲣᴘϸþƿᏢ',
    r: 'гʀꭱⲅ',
    s: 'ѕꜱ5$ςꮪᏚ',
    t: 'тτᴛ',
    u: 'υսцᴜ',
    v: 'νѵᴠ',
};
const LETTER_OF = new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, others]) => [...others.normalize('NFKD').toLowerCase()].map((other) => [other, letter])));
const LONGEST = 40;
function seenKey(key) {
    return lettersOf([...plainKey(key)].map((letter) => LETTER_OF.get(letter) ?? letter).join(''));
}
function plainKey(key) {
    return key.normalize('NFKD').toLowerCase().normalize('NFKD');
}
function lettersOf(key) {
    return key.replaceAll(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}
const PLURAL = 'permissions';
const SINGULAR = 'permission';
const OTHER_WORDS = new Set(['permissive', 'remission']);
function meansPermissions(key) {
    return partsOf(key).some((part) => isNear(seenKey(part)) || (!/\S\s+\S/.test(part) && isNear(bare(seenKey(part)))));
}
function partsOf(key) {
    return key.split(/[.:/[\]\u2024\uFF0E]/u);
}
function bare(key) {
    if (key.length > LONGEST)
        return key;
    const word = key.replace(/^coveo/, '');
    return word.startsWith('p') ? word.replace(/sets?$/, '') : word;
}
const HOLDING = new Map(['coveo', 'draft', 'published', 'unlisted'].map((key) => [foldedKey(key), key]));
function holdingKey(key) {
    const [first = ''] = partsOf(key);
    const name = HOLDING.get(foldedKey(first)) ?? foreign(first);
    return name ?? (foldedKey(key) === foldedKey('coveo.publish') ? 'coveo' : undefined);
}
function foreign(key) {
    if (key.length > LONGEST || !/[^\p{ASCII}]/u.test(key))
        return undefined;
    const letters = lettersOf(plainKey(key));
    return [...HOLDING.values()].find((word) => fits(letters, word));
}
function foldedKey(key) {
    return seenKey(key).replaceAll('l', 'i');
}
function isNear(key) {
    if (key.length > LONGEST || key.length < SINGULAR.length - 2 || OTHER_WORDS.has(key))
        return false;
    const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, PLURAL);
    if (steps <= 1 || (key.startsWith('p') && steps <= 2))
        return true;
    if (key.length === SINGULAR.length && key.startsWith('p') && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, SINGULAR) <= 2)
        return true;
    return fits(key, PLURAL) || fits(key, SINGULAR);
}
function fits(key, word) {
    const letters = [...key];
    if (letters.length !== word.length)
        return false;
    const foreign = letters.filter((letter) => /[^\p{ASCII}]/u.test(letter)).length;
    return foreign < word.length / 2 && letters.every((one, at) => one === word[at] || /[^\p{ASCII}]/u.test(one));
}


/***/ }),

/***/ 13621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readFenced)
});

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(19599);
// EXTERNAL MODULE: ./lib/pages/front-matter/json.js
var json = __webpack_require__(69674);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/front-matter/toml.js


function parseToml(source) {
    try {
        const data = (0,values/* plainValue */._y)((0,dist/* parse */.qg)(source, { integersAsBigInt: 'asNeeded', maxDepth: values/* DEEPEST */.FI }), leaf);
        return { data: (0,values/* isMapping */.pi)(data) ? data : undefined, places: topLevelPlaces(source), problems: [] };
    }
    catch (error) {
        if (error instanceof values/* NestedTooDeep */.iB)
            return { places: new Map(), problems: [(0,values/* tooLarge */.g$)({ line: 1 })] };
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        return {
            places: new Map(),
            problems: [(0,values/* invalid */.Gq)('TOML', reasonOf(error), { line: error.line, column: error.column })],
        };
    }
}
function leaf(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (!(value instanceof dist/* TomlDate */.PJ))
        return value;
    return value.isTime() ? value.toISOString().replace(/\.000$/, '') : new Date(value.getTime());
}
function reasonOf({ message }) {
    const [first = ''] = message.split('\n');
    return first.replace(/^Invalid TOML document: /, '');
}
function topLevelPlaces(source) {
    const places = new Map();
    let inTable = false;
    for (const [index, line] of source.split('\n').entries()) {
        const table = /^\s*\[{1,2}\s*/.exec(line);
        inTable ||= table !== null;
        const start = table?.[0].length ?? /^\s*/.exec(line)?.[0].length ?? 0;
        const key = /^(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[.=\]]/.exec(line.slice(start));
        if (!key || (inTable && !table))
            continue;
        const name = key[1] ?? key[2] ?? key[3] ?? '';
        if (!places.has(name))
            places.set(name, { line: index + 1, column: start + 1 });
    }
    return places;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/yaml/nodes.js
var nodes = __webpack_require__(69678);
// EXTERNAL MODULE: ./lib/yaml/syntax-errors.js
var syntax_errors = __webpack_require__(41374);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
;// CONCATENATED MODULE: ./lib/pages/front-matter/yaml-data.js




function yamlData(contents, placeOf, duplicates) {
    const walk = { duplicates, placeOf, anchors: new nodes/* Anchors */.ds(), places: new Map(), problems: [], left: values/* MOST */._B };
    try {
        return { value: taken(contents, walk, 0), places: walk.places, problems: walk.problems };
    }
    catch (error) {
        if (!(error instanceof TooMuch))
            throw error;
        return { value: null, places: walk.places, problems: [(0,values/* tooLarge */.g$)(error.place)] };
    }
}
class TooMuch extends Error {
    place;
    constructor(place) {
        super();
        this.place = place;
    }
}
function taken(node, walk, depth) {
    walk.left -= values/* VALUE_COST */.mj;
    if (walk.left < 0 || depth > values/* DEEPEST */.FI)
        throw new TooMuch(placeOfNode(node, walk));
    if ((0,yaml_dist/* isAlias */.Vj)(node))
        return aliased(node, walk, depth);
    walk.anchors.remember(node);
    if ((0,yaml_dist/* isScalar */.jn)(node))
        return scalar(node.value, walk);
    if ((0,yaml_dist/* isSeq */.oP)(node))
        return node.items.map((item) => entry(item, walk, depth + 1));
    return (0,yaml_dist/* isMap */.jh)(node) ? mappingOf(node.items, walk, depth) : null;
}
function entry(item, walk, depth) {
    return (0,yaml_dist/* isPair */.tO)(item) ? mappingOf([item], walk, depth) : taken(item, walk, depth);
}
function scalar(value, walk) {
    if (typeof value === 'string')
        walk.left -= value.length;
    if (value instanceof Uint8Array)
        return new TextDecoder().decode(value);
    return typeof value === 'bigint' ? value.toString() : (value ?? null);
}
function aliased(node, walk, depth) {
    const target = walk.anchors.targetOf(node);
    if (target)
        return bounded(() => taken(target, walk, depth + 1), placeOfNode(node, walk));
    const reason = `the alias \`*${node.source}\` names no anchor further up`;
    walk.problems.push((0,values/* invalid */.Gq)('YAML', reason, placeOfNode(node, walk), 'Put quotes around a text that begins with `*`.'));
    return null;
}
function bounded(value, place) {
    try {
        return value();
    }
    catch (error) {
        throw error instanceof TooMuch ? new TooMuch(place) : error;
    }
}
function mappingOf(pairs, walk, depth) {
    const mapping = (0,values/* emptyMapping */.uk)();
    const merged = [];
    const first = new Map();
    for (const pair of pairs) {
        const name = nameOf(pair.key, walk, depth);
        const place = placeOfNode(pair.key, walk);
        if (name === undefined)
            walk.problems.push((0,values/* invalid */.Gq)('YAML', 'a key must be one word or text', place));
        else if (first.has(name) && !(0,values/* mayTakeLast */.$n)(name, walk.duplicates)) {
            walk.problems.push((0,values/* duplicateKey */.Ve)(name, first.get(name) ?? place, place));
        }
        else if (name === '<<')
            (0,append/* append */.B)(merged, mergedInto(taken(pair.value, walk, depth + 1), place, walk));
        else {
            const before = first.get(name);
            if (before)
                walk.problems.push((0,values/* lastTaken */.SC)(name, before, place));
            mapping[name] = taken(pair.value, walk, depth + 1);
        }
        if (name !== undefined && !first.has(name))
            first.set(name, place);
    }
    if (depth === 0)
        for (const [name, place] of first)
            walk.places.set(name, place);
    return withMerged(mapping, merged);
}
function mergedInto(value, place, { problems }) {
    const parts = Array.isArray(value) ? value : [value];
    const other = parts.find((part) => !(0,values/* isMapping */.pi)(part));
    if (other !== undefined)
        problems.push((0,values/* mergesNothing */.zZ)(other, place));
    return parts.filter(values/* isMapping */.pi);
}
function withMerged(mapping, merged) {
    for (const source of merged) {
        for (const [key, value] of Object.entries(source))
            if (!(key in mapping))
                mapping[key] = value;
    }
    return mapping;
}
function nameOf(key, walk, depth) {
    const node = walk.anchors.keyNode(key);
    if (!(0,yaml_dist/* isScalar */.jn)(node))
        return depth > 0 && ((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node)) ? String(node) : undefined;
    if (typeof node.value === 'string')
        return node.value;
    return node.source || (node.value === null || node.value === undefined ? undefined : String(node.value));
}
function placeOfNode(node, walk) {
    return walk.placeOf((0,nodes/* offsetOf */.b4)(node) ?? 0);
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/yaml-margin.js
const TOKEN = /[ \t]*(?:([-?:])(?=[ \t\n]|$)|[&!][^\s,[\]{}]*(?=[ \t]|$)|((?:"[^"\n]*"|'[^'\n]*'|(?:[^\s"'[\]{}#&*!|>%@`,-]|-(?=\S))(?:[^\n:]|:(?=\S))*)[ \t]*:)(?=[ \t\n]|$))/y;
const TABS = / *\t[ \t]*(?=-[ \t])/y;
const SPACE = /[ \t]*/y;
const QUOTED = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^']*(?:''[^']*)*'/y;
const BLOCK_SCALAR = /[|>][-+0-9]*[ \t]*(?:#[^\n]*)?(?=\n|$)/y;
function indented(source) {
    const scan = new Scan(source);
    for (let at = 0; at < source.length;)
        at = scan.line(at);
    return scan.result();
}
class Scan {
    #source;
    #lines = [];
    #isMisread = false;
    #text = '';
    #copied = 0;
    constructor(source) {
        this.#source = source;
    }
    result() {
        if (this.#copied === 0)
            return undefined;
        const text = this.#text + this.#source.slice(this.#copied);
        return { text, lines: this.#lines, isMisread: this.#isMisread };
    }
    line(start) {
        const tabs = lengthAt(TABS, this.#source, start);
        if (tabs > 0)
            this.#replace(start, tabs, this.#source.slice(start, start + tabs).replaceAll('\t', ''));
        let at = start;
        let column = 0;
        for (let token = matchAt(TOKEN, this.#source, at); token; token = matchAt(TOKEN, this.#source, at)) {
            if (token[1] ?? token[2])
                column = at - start + token[0].search(/\S/);
            at += token[0].length;
        }
        at += lengthAt(SPACE, this.#source, at);
        const scalar = lengthAt(BLOCK_SCALAR, this.#source, at);
        if (scalar > 0)
            return this.#behindBlock(at + scalar, column);
        const first = this.#source[at] ?? '';
        if (first === '[' || first === '{')
            return this.#endOfLine(this.#brackets(at));
        return this.#endOfLine(first === '"' || first === "'" ? this.#quoted(at) : at);
    }
    #endOfLine(at) {
        const end = this.#source.indexOf('\n', at);
        return end < 0 ? this.#source.length : end + 1;
    }
    #behindBlock(at, indent) {
        let next = this.#endOfLine(at);
        while (next < this.#source.length) {
            const line = this.#source.slice(next, this.#endOfLine(next));
            if (line.trim() !== '' && (/^ */.exec(line)?.[0].length ?? 0) <= indent)
                return next;
            next += line.length;
        }
        return next;
    }
    #quoted(at) {
        const end = at + lengthAt(QUOTED, this.#source, at);
        if (end === at)
            return this.#source.length;
        let from = at + 1;
        for (let feed = this.#next(at, end); feed >= 0; feed = this.#next(feed + 1, end)) {
            const line = this.#source.slice(from, feed);
            from = feed + 1;
            this.#isMisread ||= line.trimEnd().endsWith(this.#source[at] ?? '');
            this.#goesOn(feed + 1);
        }
        if (this.#source[end] === '#')
            this.#put(end, ' ');
        return end;
    }
    #next(at, end) {
        const feed = this.#source.indexOf('\n', at);
        return feed < end ? feed : -1;
    }
    #brackets(start) {
        let depth = 0;
        let last = '';
        for (let at = start; at < this.#source.length; at++) {
            const letter = this.#source[at] ?? '';
            const isQuote = (letter === '"' || letter === "'") && '[{,:?'.includes(last);
            if (letter === '\n')
                this.#goesOn(at + 1);
            else if (letter === '#' && /\s/.test(this.#source[at - 1] ?? ''))
                at = this.#endOfLine(at) - 2;
            else if (isQuote)
                at = this.#quoted(at) - 1;
            else if (letter === ',' && (last === ',' || last === '['))
                this.#put(at, 'null');
            else if (letter === '[' || letter === '{')
                depth++;
            else if ((letter === ']' || letter === '}') && --depth === 0)
                return at + 1;
            if (/\S/.test(letter))
                last = letter;
        }
        return this.#source.length;
    }
    #goesOn(at) {
        const line = this.#source.slice(at, this.#endOfLine(at));
        if (line.trim() === '')
            return;
        this.#lines.push(line);
        this.#put(at, INDENT);
    }
    #put(at, text) {
        this.#text += this.#source.slice(this.#copied, at) + text;
        this.#copied = at;
    }
    #replace(at, length, text) {
        this.#put(at, text);
        this.#copied += length;
    }
}
const INDENT = ' '.repeat(60);
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function lengthAt(pattern, text, at) {
    return matchAt(pattern, text, at)?.[0].length ?? 0;
}

// EXTERNAL MODULE: ./lib/pages/front-matter/yaml-tags.js
var yaml_tags = __webpack_require__(18873);
;// CONCATENATED MODULE: ./lib/pages/front-matter/yaml.js









const NO_PLACES = new Map();
function parseYaml(written, duplicates = 'refuse') {
    const source = written.replaceAll(/\r(?!\n)/g, '\n');
    const strict = readText(source, duplicates);
    const more = strict.kind === 'broken' || ESCAPED_AT_END.test(source) ? indented(source) : undefined;
    if (strict.kind === 'read' && !more?.isMisread)
        return withOneReading(strict.block, source, duplicates);
    if (!more)
        return strict.block;
    const lenient = more.lines.some(mayHide) ? undefined : readText(more.text, duplicates);
    if (lenient?.kind === 'read')
        return withOneReading(lenient.block, source, duplicates);
    return strict.kind === 'broken' ? strict.block : { places: NO_PLACES, problems: [goesOn()] };
}
const ESCAPED_AT_END = /(?:\\"|'')[ \t]*\r?\n/;
function goesOn() {
    return (0,values/* invalid */.Gq)('YAML', 'a text in quotes goes on at the margin', { line: 1 }, 'Indent its further lines.');
}
function readText(source, duplicates) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const placeOf = (offset) => (0,nodes/* placeAt */.BW)(lines, offset);
    const document = (0,yaml_dist/* parseDocument */.Tp)(source, {
        lineCounter: lines,
        schema: 'core',
        customTags: yaml_tags/* yamlTags */.j,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    if (document.errors.length === 0)
        return { kind: 'read', block: readDocument(document, placeOf, duplicates) };
    return { kind: 'broken', block: { places: NO_PLACES, problems: syntaxProblems(document.errors, placeOf) } };
}
function mayHide(line) {
    const key = /^[\s"']*([^:"']{1,100}?)["']?\s*[:=]/.exec(line)?.[1];
    return key !== undefined && ((0,disguised_key/* holdingKey */.t3)(key) !== undefined || (0,disguised_key/* meansPermissions */.rK)(key));
}
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;
function withOneReading(block, source, duplicates) {
    const at = block.data ? source.search(OTHER_LINE_ENDS) : -1;
    if (at < 0)
        return block;
    const other = readText(source.replaceAll(OTHER_LINE_ENDS, '\n'), duplicates);
    if (other.kind === 'broken' || keysIn(other.block.data) === keysIn(block.data))
        return block;
    const line = source.slice(0, at).split('\n').length;
    const reason = 'a character that ends a line in YAML 1.1, and none in YAML 1.2, stands where both read different keys';
    return { places: block.places, problems: [(0,values/* invalid */.Gq)('YAML', reason, { line }, 'Write a line end instead.')] };
}
function keysIn(value) {
    return JSON.stringify(value, (_, entry) => (Array.isArray(entry) || (0,values/* isMapping */.pi)(entry) ? entry : null)) ?? '';
}
function readDocument(document, placeOf, duplicates) {
    const warnings = document.warnings.map((warning) => tagProblem(warning, placeOf));
    const { value, places, problems } = yamlData(document.contents, placeOf, duplicates);
    const all = [...problems, ...warnings];
    if ((0,problem/* hasErrors */.C)(problems))
        return { places, problems: all };
    if (value === null)
        return { data: Object.create(null), places, problems: all };
    if ((0,values/* isMapping */.pi)(value))
        return { data: value, places, problems: all };
    const place = placeOf(document.contents?.range[0] ?? 0);
    return { places, problems: [...all, (0,values/* notAMapping */.tG)(Array.isArray(value) ? 'a list' : 'one text or value', place)] };
}
const WITHIN_VALUE = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);
function syntaxProblems(errors, placeOf) {
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [(0,values/* tooLarge */.g$)(placeOf(exhausted.pos[0]))];
    const last = errors.findIndex(({ code }) => !WITHIN_VALUE.has(code));
    const problems = (last < 0 ? errors : errors.slice(0, last + 1)).map((error) => {
        const reason = error.code === 'MULTIPLE_DOCS' ? 'a second document begins' : error.message;
        return (0,values/* invalid */.Gq)('YAML', reason, placeOf(error.pos[0]), syntax_errors/* REMEDIES */.l[error.code]);
    });
    return (0,syntax_errors/* firstOfEachLine */.x)(problems);
}
function tagProblem(warning, placeOf) {
    return {
        level: 'warning',
        code: 'front-matter-tag',
        message: `The front matter must be plain data, but here it has a tag, which is ignored: ${warning.message}.`,
        hint: 'Remove the word that begins with `!`, or put quotes around the text.',
        ...placeOf(warning.pos[0]),
    };
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/fenced.js




const EMPTY = { data: Object.create(null), places: new Map(), problems: [] };
function readFenced(block, duplicates) {
    const { text, close } = closedOnce(block);
    const { format, mark } = block;
    const file = gray_matter(text, { language: format, delimiters: [mark, close], engines: ENGINES[duplicates] });
    const { parsed } = file.data;
    if (parsed)
        return { parsed, body: file.content };
    const source = sourceOf(file.matter);
    return { parsed: source.trim() === '' ? EMPTY : PARSERS[format](source, duplicates), body: file.content };
}
function closedOnce({ text, close, closeAt }) {
    if (text.indexOf(`\n${close}`) === closeAt)
        return { text, close };
    const closeEnd = closeAt + 1 + close.length;
    const lineEnd = /^\r?\n/.exec(text.slice(closeEnd, closeEnd + 2))?.[0] ?? '\n';
    const body = text.slice(closeEnd + lineEnd.length);
    return { text: `${text.slice(0, closeEnd)}${lineEnd}\n${body}`, close: close + lineEnd };
}
const PARSERS = {
    yaml: parseYaml,
    toml: parseToml,
    json: json/* parseJson */.q,
};
function enginesFor(duplicates) {
    const engineOf = (format) => (source) => ({ parsed: PARSERS[format](sourceOf(source), duplicates) });
    return {
        yaml: engineOf('yaml'),
        toml: engineOf('toml'),
        json: engineOf('json'),
        javascript: refuse,
        coffee: refuse,
    };
}
const ENGINES = { refuse: enginesFor('refuse'), 'take-last': enginesFor('take-last') };
function sourceOf(matter) {
    return matter.slice(matter.indexOf('\n') + 1).replace(/\r$/, '');
}
function refuse() {
    throw new Error('Front matter is data and never runs.');
}


/***/ }),

/***/ 59725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isYes),
/* harmony export */   IY: () => (/* binding */ isNo),
/* harmony export */   iC: () => (/* binding */ castFlag)
/* harmony export */ });
function isYes(value) {
    return value === true || (typeof value === 'string' && /^(?:true|yes|on)$/i.test(value));
}
function isNo(value) {
    return value === false || (typeof value === 'string' && /^(?:false|no|off)$/i.test(value));
}
function castFlag(value) {
    if (value === null)
        return false;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    if (typeof value !== 'string')
        return undefined;
    if (/^(?:1|t|T|TRUE|true|True)$/.test(value))
        return true;
    return /^(?:0|f|F|FALSE|false|False)$/.test(value) ? false : undefined;
}


/***/ }),

/***/ 65914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ generatorFrontMatter),
  e: () => (/* binding */ parseFrontMatter)
});

// EXTERNAL MODULE: ./lib/pages/front-matter/block.js
var front_matter_block = __webpack_require__(4715);
// EXTERNAL MODULE: ./lib/pages/front-matter/fenced.js + 4 modules
var fenced = __webpack_require__(13621);
;// CONCATENATED MODULE: ./lib/pages/front-matter/behind.js
function behind(before, found) {
    if (before === '' || found.kind === 'none')
        return found;
    const lines = before.split('\n').length - 1;
    const columns = before.length - (before.lastIndexOf('\n') + 1);
    if (found.kind === 'problem') {
        const { line = 1, column = 1 } = found.problem;
        return { kind: 'problem', problem: { ...found.problem, line: line + lines, column: column + columns } };
    }
    const { block } = found;
    const isFirst = block.line === 1;
    return {
        kind: 'block',
        block: {
            ...block,
            line: block.line + lines,
            column: block.column + (isFirst ? columns : 0),
            bodyLine: block.bodyLine + lines,
        },
    };
}

// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/front-matter/org.js

const LISTS = new Set(['tags', 'categories', 'aliases']);
const LINE_END = /\r\n|\r|\n/;
const LINE_END_AT_END = /(?:\r\n|\r|\n)$/;
function findOrgBlock(text) {
    const source = /^(?:#\+[^\r\n]*(?:\r\n|\r|\n|$))+/.exec(text)?.[0];
    if (source === undefined)
        return { kind: 'none' };
    const lines = source.replace(LINE_END_AT_END, '').replace(/^#\+/gm, '');
    const bodyLine = lines.split(LINE_END).length + 1;
    return {
        kind: 'block',
        block: {
            kind: 'bare',
            format: 'org',
            source: lines,
            line: 1,
            column: 1,
            body: text.slice(source.length),
            bodyLine,
        },
    };
}
function parseOrg(source) {
    const data = (0,values/* emptyMapping */.uk)();
    const places = new Map();
    for (const [index, line] of source.split(LINE_END).entries()) {
        const [, written = '', value = ''] = /^([^:\s]+):(.*)$/.exec(line) ?? [];
        const key = written.toLowerCase().replace(/\[\]$/, '');
        if (key === '')
            continue;
        const words = value.trim();
        const isList = written.endsWith('[]') || LISTS.has(key);
        data[key] = isList ? words.split(/\s+/).filter((word) => word !== '') : words.replace(/^<(.*)>$/, '$1');
        if (!places.has(key))
            places.set(key, { line: index + 1, column: 3 });
    }
    return { data, places, problems: [] };
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/hugo.js



const BEFORE = /^(?:[ \t\r\n\uFEFF]|<!--[^\n]*(?:\n|$))+/;
function findHugoBlock(text) {
    const before = BEFORE.exec(text)?.[0] ?? '';
    const rest = text.slice(before.length);
    const found = behind(before, rest.startsWith('#+') ? findOrgBlock(rest) : (0,front_matter_block/* findBlock */.P)(rest));
    if (found.kind !== 'block' || !before.includes('<!--'))
        return found;
    return { kind: 'block', block: { ...found.block, isCommented: true } };
}

// EXTERNAL MODULE: ./lib/pages/front-matter/json.js
var json = __webpack_require__(69674);
// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/front-matter/disguised-key.js
var disguised_key = __webpack_require__(55257);
// EXTERNAL MODULE: ./lib/pages/front-matter/unread.js
var unread = __webpack_require__(14423);
;// CONCATENATED MODULE: ./lib/pages/front-matter/lost-keys.js




const AT_MARGIN = /^(?:[&!]\S*[ \t]+)*["']?([^\s"'#:=][^:="'\n]{0,99}?)["']?[ \t]*[:=]/;
function lostKey({ text, closeAt }, data) {
    let known;
    for (const [index, line] of text
        .slice(0, closeAt)
        .split(/\r\n|\r|\n/)
        .entries()) {
        const key = index === 0 ? undefined : AT_MARGIN.exec(line)?.[1];
        if (key === undefined || !(0,unread/* hides */.A)(key))
            continue;
        known ??= new Set([...keysOf(data)].map(named));
        if (!known.has(named(key)))
            return lost(key, index);
    }
    return undefined;
}
function named(key) {
    return (0,disguised_key/* seenKey */.HZ)((0,disguised_key/* partsOf */.CI)(key)[0] ?? '');
}
function* keysOf(value) {
    if (Array.isArray(value))
        for (const entry of value)
            yield* keysOf(entry);
    else if ((0,values/* isMapping */.pi)(value)) {
        for (const [key, entry] of Object.entries(value)) {
            yield key;
            yield* keysOf(entry);
        }
    }
}
function lost(key, line) {
    return {
        level: 'error',
        code: 'front-matter-lost-key',
        message: `A line of the front matter that begins with a key must set it, but ${(0,wording/* listed */.KE)([key], 'and')} is read as a part of another value, so the page is not published.`,
        hint: 'Close what is open above it: a quote, a bracket. If the line is text, indent it, or begin it with another word.',
        line,
        column: 1,
    };
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/multimarkdown.js


const ENTRY = /^ {0,3}([A-Za-z0-9_-]+):([\s\S]*)$/;
const MORE = /^(?: {4}|\t)([\s\S]*)$/;
function findMkdocsBlock(text) {
    const found = (0,front_matter_block/* findBlock */.P)(text);
    if (found.kind !== 'none')
        return found;
    let end = 0;
    let hasEntry = false;
    let lines = 0;
    for (const { line, next } of linesOf(text)) {
        const isBlank = line.trim() === '';
        if (!isBlank && !ENTRY.test(line) && !(hasEntry && MORE.test(line)))
            break;
        if (isBlank && !hasEntry)
            break;
        hasEntry = true;
        end = next;
        lines++;
        if (isBlank)
            break;
    }
    if (!hasEntry)
        return { kind: 'none' };
    const source = text.slice(0, end).replace(/(?:\r\n|\r|\n)$/, '');
    const block = {
        kind: 'bare',
        format: 'multimarkdown',
        source,
        line: 1,
        column: 1,
        body: text.slice(end),
        bodyLine: lines + 1,
    };
    return { kind: 'block', block };
}
function parseMultimarkdown(source) {
    const data = (0,values/* emptyMapping */.uk)();
    const places = new Map();
    let key;
    let number = 0;
    for (const { line } of linesOf(source)) {
        number++;
        const [, name, first = ''] = ENTRY.exec(line) ?? [];
        if (name !== undefined) {
            key = name.toLowerCase();
            if (!places.has(key))
                places.set(key, { line: number, column: line.indexOf(name) + 1 });
        }
        const value = (name === undefined ? (MORE.exec(line)?.[1] ?? '') : first).trim();
        if (key === undefined || line.trim() === '')
            continue;
        const before = data[key];
        data[key] = typeof before === 'string' ? `${before} ${value}`.trim() : value;
    }
    return { data, places, problems: [] };
}
function* linesOf(text) {
    for (const { 0: whole, 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
        if (whole === '' && index > 0)
            return;
        yield { line, next: index + whole.length };
    }
}

// EXTERNAL MODULE: ./lib/pages/front-matter/head-text.js
var head_text = __webpack_require__(27336);
// EXTERNAL MODULE: ./lib/pages/front-matter/unread-lines.js
var unread_lines = __webpack_require__(94413);
;// CONCATENATED MODULE: ./lib/pages/front-matter/plain.js






const plain_BEFORE = /^(?:[ \t\v\f\r]*\n)*(?! {0,3}\t| {4})[ \v\f\r]*/;
const NONE = { kind: 'none' };
function findPlainBlock(text) {
    const before = plain_BEFORE.exec(text)?.[0] ?? '';
    if (before === '')
        return (0,front_matter_block/* findBlock */.P)(text);
    const rest = text.slice(before.length);
    const found = /^(?:---|\+\+\+)/.test(rest) ? behind(before, (0,front_matter_block/* findBlock */.P)(rest)) : NONE;
    return rest.startsWith('---') && !(isFenced(found) && isPlainly(found.block, rest)) ? NONE : found;
}
function isFenced(found) {
    return found.kind === 'block' && found.block.kind === 'fenced';
}
function isPlainly(block, text) {
    const { keys, isCut } = (0,unread_lines/* blockAt */.Vb)(new head_text/* HeadText */.m(text), 0);
    if (isCut || keys.some(unread/* hides */.A) || /^---[ \t]*\r?\n[ \t]*\r?\n/.test(text))
        return false;
    const names = Object.keys((0,fenced/* readFenced */.Y)(block, 'refuse').parsed.data ?? {});
    return names.length > 0 && !names.some(unread/* hides */.A);
}

;// CONCATENATED MODULE: ./lib/pages/front-matter/front-matter.js








const BARE_PARSERS = {
    json: json/* parseJson */.q,
    multimarkdown: parseMultimarkdown,
    org: parseOrg,
};
function parseFrontMatter(text, path, duplicates = 'refuse') {
    return readBlock({ found: (0,front_matter_block/* findBlock */.P)(text), text, path, duplicates });
}
const LANGUAGES = new Map([
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
    ['json', 'json'],
]);
const findGrayBlock = (text) => (0,front_matter_block/* findBlock */.P)(text, LANGUAGES);
const FINDERS = {
    plain: findPlainBlock,
    hugo: findHugoBlock,
    mkdocs: findMkdocsBlock,
    docusaurus: findGrayBlock,
    vitepress: findGrayBlock,
};
const TAKE_LAST = new Set(['jekyll', 'mkdocs']);
function generatorFrontMatter(text, path, generator) {
    const found = (FINDERS[generator] ?? front_matter_block/* findBlock */.P)(text);
    return readBlock({ found, text, path, duplicates: TAKE_LAST.has(generator) ? 'take-last' : 'refuse' });
}
function readBlock({ found, text: whole, path, duplicates }) {
    if (found.kind === 'none')
        return { ok: true, frontMatter: without(whole), problems: [] };
    if (found.kind === 'problem')
        return { ok: false, problems: [{ ...found.problem, path }] };
    const { block } = found;
    const { parsed, body } = block.kind === 'fenced' ? (0,fenced/* readFenced */.Y)(block, duplicates) : readBare(block);
    const { data, places, problems } = parsed;
    const placed = problems.map((problem) => ({ ...problem, ...inFile(block, problem), path }));
    if (!data)
        return { ok: false, problems: placed };
    const lost = block.kind === 'fenced' && block.format !== 'json' ? lostKey(block, data) : undefined;
    if (lost)
        return { ok: false, problems: [...placed, { ...lost, ...inFile(block, lost), path }] };
    const placeOf = (key) => {
        const place = places.get(key);
        return place && inFile(block, place);
    };
    const text = block.isCommented ? body.replace(/^-->/, '') : body;
    return {
        ok: true,
        frontMatter: { present: true, data, body: text, bodyLine: block.bodyLine, placeOf },
        problems: placed,
    };
}
function readBare({ format, source, body }) {
    return { parsed: BARE_PARSERS[format](source), body };
}
function without(text) {
    return { present: false, data: Object.create(null), body: text, bodyLine: 1, placeOf: () => undefined };
}
function inFile({ line, column }, place) {
    if (place.line === undefined)
        return { line };
    const isFirst = place.line === 1;
    return { line: line + place.line - 1, column: place.column && (isFirst ? column + place.column - 1 : place.column) };
}


/***/ }),

/***/ 27336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ HeadText)
/* harmony export */ });
/* unused harmony export HeadLine */
const LONGEST = 1_000;
class HeadLine {
    number;
    fenced;
    comment;
    #written;
    #seen;
    constructor(written, number, { fenced, comment }) {
        this.#written = written;
        this.number = number;
        this.fenced = fenced;
        this.comment = comment;
    }
    get text() {
        this.#seen ??= seen(this.#written.slice(0, LONGEST));
        return this.#seen;
    }
    get length() {
        return this.#written.length;
    }
}
function seen(line) {
    return line
        .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
        .normalize('NFKC')
        .slice(0, LONGEST)
        .replaceAll(/[\u2236\uFE13\uA789\u02D0]/g, ':')
        .replaceAll(/[\u2018-\u201F\u2032\u2033\u00AB\u00BB]/g, '"');
}
const LINE = /([^\n\r\v\f\u0085\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g;
class HeadText {
    #found;
    #lines = [];
    #blocks = new Blocks();
    #number = 0;
    constructor(text) {
        this.#found = text.matchAll(LINE);
    }
    at(index) {
        while (this.#lines.length <= index) {
            const line = this.#next();
            if (!line)
                return undefined;
            if (this.#lines.length > 0 || line.text.trim() !== '')
                this.#lines.push(line);
        }
        return this.#lines[index];
    }
    #next() {
        const { done, value } = this.#found.next();
        if (done || (value[0] === '' && value.index > 0))
            return undefined;
        const written = value[1] ?? '';
        return new HeadLine(written, this.#number++, this.#blocks.kindOf(written.slice(0, LONGEST), written));
    }
}
const COMMENTS = [
    [/^\s*<!--/, /--!?>/],
    [/^\s*\{\/\*/, /\*\/\s*\}/],
    [/^\s*\{%-?\s*comment\b/, /\{%-?\s*endcomment\b/],
];
const WHOLE = /<!--.*?-->|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;
class Blocks {
    #open;
    kindOf(line, whole) {
        const open = this.#open;
        if (open?.kind === 'comment') {
            const end = open.ends.exec(whole);
            if (end)
                this.#opened(whole.slice(end.index + end[0].length).slice(0, LONGEST));
            return { fenced: false, comment: true };
        }
        if (open) {
            const isEnd = open.kind === 'pre' ? /<\/pre\b/i.test(whole) : closesFence(line, open.mark);
            if (isEnd)
                this.#open = undefined;
            return { fenced: true, comment: false };
        }
        const mark = fenceOf(line, whole);
        if (mark !== undefined)
            this.#open = { kind: 'fence', mark };
        else
            this.#opened(line, whole);
        const now = this.#open;
        return {
            fenced: now !== undefined && now.kind !== 'comment',
            comment: COMMENTS.some(([opens]) => opens.test(line)),
        };
    }
    #opened(line, whole = line) {
        this.#open = undefined;
        for (const [opens, ends] of COMMENTS) {
            const start = opens.exec(line);
            if (!start)
                continue;
            const rest = whole.slice(start[0].length);
            const end = ends.exec(rest);
            if (end)
                this.#opened(rest.slice(end.index + end[0].length).slice(0, LONGEST));
            else
                this.#open = { kind: 'comment', ends };
            return;
        }
        if (/<pre\b(?!.*<\/pre\b)/i.test(line.replaceAll(WHOLE, '')))
            this.#open = { kind: 'pre' };
    }
}
function fenceOf(line, whole) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark === undefined)
        return undefined;
    return mark.startsWith('`') && whole.trimStart().slice(mark.length).includes('`') ? undefined : mark;
}
function closesFence(line, mark) {
    const [, closing] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
    return closing?.startsWith(mark) === true;
}


/***/ }),

/***/ 69674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _text_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36850);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3250);


function parseJson(source) {
    const placeAt = (0,_text_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .placeCounter */ .M)(source);
    const keys = keysOf(source);
    const places = new Map(keys.filter(({ depth }) => depth === 1).map(({ name, offset }) => [name, placeAt(offset)]));
    try {
        const data = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._y)(JSON.parse(source), (value) => value);
        const problems = duplicates(keys, placeAt);
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(data))
            return { places, problems: [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMapping */ .tG)(Array.isArray(data) ? 'a list' : 'one value', { line: 1 })] };
        return { data: problems.length === 0 ? data : undefined, places, problems };
    }
    catch (error) {
        if (error instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .NestedTooDeep */ .iB)
            return { places, problems: [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)({ line: 1 })] };
        if (!(error instanceof SyntaxError))
            throw error;
        return { places, problems: [syntaxProblem(error, source, placeAt)] };
    }
}
function syntaxProblem({ message }, source, placeAt) {
    const at = /at position (\d+)/.exec(message)?.[1];
    const reason = message.replace(/ (?:in JSON )?at position .*$/, '');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)('JSON', reason, placeAt(at === undefined ? source.length : Number(at)));
}
function keysOf(source) {
    const keys = [];
    const open = [];
    let objects = 0;
    for (const { 0: token, index } of source.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs)) {
        if (token === '{' || token === '[')
            open.push(objects++);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token.endsWith(':'))
            keys.push({ name: nameOf(token), offset: index, depth: open.length, object: open.at(-1) ?? 0 });
    }
    return keys;
}
function nameOf(token) {
    const quoted = token.slice(0, token.lastIndexOf('"') + 1);
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}
function duplicates(keys, placeAt) {
    const first = new Map();
    return keys.flatMap(({ name, object, offset }) => {
        const id = `${object} ${name}`;
        const before = first.get(id);
        if (before)
            return [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(name, before, placeAt(offset))];
        first.set(id, placeAt(offset));
        return [];
    });
}


/***/ }),

/***/ 94413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ marginKey),
/* harmony export */   Vb: () => (/* binding */ blockAt),
/* harmony export */   ZT: () => (/* binding */ LONGEST_BLOCK),
/* harmony export */   ge: () => (/* binding */ marginHold),
/* harmony export */   qi: () => (/* binding */ isMark)
/* harmony export */ });
/* harmony import */ var _disguised_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55257);

const LONGEST_BLOCK = 64 * 1024;
const COMMENT = /^\s*(?:<!--.*?(?:-->|$|(?=[ \t]?[\w"']{1,40}[ \t]?:))|\{\/\*.*?\*\/\}|\{#.*?#\}|\{%-?\s*comment.*?%\}|\/\*.*?\*\/)/;
function marginKey({ text, comment }) {
    if (/^(?: {4}| {0,3}\t)/.test(text))
        return undefined;
    return keyOf(withoutComment(text, comment));
}
function withoutComment(text, isWithin) {
    const behind = isWithin && !COMMENT.test(text) ? text.replace(/^.*?--!?>/, '') : text;
    return behind.replace(COMMENT, '').trimStart();
}
function keyOf(text) {
    const plain = text.replace(/^(?:[?]\s+|[!&][\w!:./-]*\s+)+/, '');
    const key = /^([^:=\n*[\]()<>|#`]{1,100}?)\s*(?:\.?[:=]|$)/.exec(plain)?.[1];
    if (key === undefined || /^[-+]\s/.test(key))
        return undefined;
    return /[:=]/.test(plain) || /^[?]\s/.test(text) ? key : undefined;
}
function marginHold(line) {
    const key = marginKey(line);
    const held = key === undefined ? undefined : (0,_disguised_key_js__WEBPACK_IMPORTED_MODULE_0__/* .holdingKey */ .t3)(key);
    if (key === undefined || held === undefined)
        return undefined;
    const value = line.text.slice(line.text.indexOf(key) + key.length).replace(/^["']?\s*\.?[:=]+\s*/, '');
    return HOLDS[held].test(value) ? key : undefined;
}
const YES = /^["']?(?:true|yes|on|y|t|1)\b["']?\s*(?:[,;}#<-].*)?$/i;
const NO = /^["']?(?:false|no|off|n|f|0)\b["']?\s*(?:[,;}#<-].*)?$/i;
const HOLDS = {
    draft: YES,
    unlisted: YES,
    published: NO,
    coveo: /^(?:$|\{|["']?(?:false|no|off)\b)/i,
};
function isMark({ text }) {
    return MARK_LINE.test(text.replace(COMMENT, '').trim());
}
const MARK = /(?:[-\p{Pd}\u2212\u2500\u2501\u00AD\u2026.]{2,}|[\u2014\u2015\u2E3A\u2E3B]|\+{2,}|;{2,}|[=*_%]{3,})/u;
const MARK_LINE = new RegExp(`^(?:.*?[^|])??${MARK.source}(?:\\s+[^|]*|#[^|]*|-->|\\w+)?$`, 'u');
const NO_BLOCK = { keys: [], isCut: false };
function blockAt(head, index) {
    const first = head.at(index);
    if (!first)
        return NO_BLOCK;
    const text = first.text.replace(COMMENT, '').trim();
    const object = objectIn(text, head.at(index + 1));
    if (object !== undefined)
        return objectAt(object, head, index);
    return MARK_LINE.test(text) ? belowMark(text, head, index) : NO_BLOCK;
}
function belowMark(mark, head, index) {
    const keys = [];
    const beside = keyOf(mark.replace(MARK, '').trimStart());
    if (beside !== undefined)
        keys.push(beside);
    const below = new Below(head, index);
    for (let line = below.next(); line; line = below.next()) {
        const data = line.text.trim();
        if (line.fenced || isClosing(data))
            break;
        if (data === '' || /^[#\]}]/.test(data))
            continue;
        const key = keyOf(data);
        if (key !== undefined)
            keys.push(key);
        else if (!/^(?:\s|[-[{]|["'])/.test(line.text))
            break;
    }
    return { keys, isCut: below.isCut };
}
class Below {
    isCut = false;
    #head;
    #index;
    #length = 0;
    constructor(head, index) {
        this.#head = head;
        this.#index = index;
    }
    next() {
        const line = this.#head.at(++this.#index);
        this.#length += 1 + (line?.length ?? 0);
        this.isCut = line !== undefined && this.#length > LONGEST_BLOCK;
        return this.isCut ? undefined : line;
    }
}
const CLOSING = new RegExp(`^${MARK.source}$`, 'u');
function isClosing(text) {
    return CLOSING.test(text);
}
const OBJECT = /^\{\s*["']?[\w$][\w$.-]*["']?\s*[:=]/;
const JSON_OBJECT = /(?<![=(]\s*\{?)\{\s*(?:"[^"]{1,60}"|'[^']{1,60}')\s*:/;
const OPEN = /(?<![=(]\s*\{?\s*)\{$/;
const QUOTED = /^\s*(?:"[^"]{1,60}"|'[^']{1,60}')\s*:/;
function objectIn(line, next) {
    const text = line.replaceAll(/`[^`]*`/g, '');
    if (OBJECT.test(text) || text === '{')
        return text;
    const json = JSON_OBJECT.exec(text) ?? (next && QUOTED.test(next.text) ? OPEN.exec(text) : null);
    return json ? text.slice(json.index) : undefined;
}
function objectAt(begins, head, index) {
    const keys = [];
    const below = new Below(head, index);
    let depth = 0;
    for (let text = begins; text !== undefined; text = below.next()?.text) {
        for (const { 0: token, 1: key } of text.matchAll(/([\p{L}\p{M}\p{N}_$.-]+)["']?\s*[:=]|[{}]/gu)) {
            if (key !== undefined)
                keys.push(key);
            else
                depth += token === '{' ? 1 : -1;
            if (depth <= 0 && key === undefined)
                return { keys, isCut: false };
        }
    }
    return { keys, isCut: below.isCut };
}


/***/ }),

/***/ 14423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hides),
/* harmony export */   y: () => (/* binding */ unreadFrontMatter)
/* harmony export */ });
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96905);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);
/* harmony import */ var _disguised_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55257);
/* harmony import */ var _fenced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13621);
/* harmony import */ var _head_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27336);
/* harmony import */ var _unread_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94413);






const HEAD = 20;
function unreadFrontMatter({ body, bodyLine, path, permissionsCount }) {
    const head = new _head_text_js__WEBPACK_IMPORTED_MODULE_4__/* .HeadText */ .m(body);
    const asks = remembered((key) => permissionsCount && (0,_disguised_key_js__WEBPACK_IMPORTED_MODULE_1__/* .meansPermissions */ .rK)(key));
    const tells = remembered((key) => (permissionsCount ? hides(key) : (0,_disguised_key_js__WEBPACK_IMPORTED_MODULE_1__/* .holdingKey */ .t3)(key) !== undefined));
    let held;
    let hasMark = false;
    for (const [index, line] of linesToLookAt(head)) {
        const at = { path, line: bodyLine + line.number };
        const { keys, isCut } = (0,_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .blockAt */ .Vb)(head, index);
        const key = keys.find(tells);
        if (key !== undefined)
            return [{ ...notRead(key), ...at }];
        if (isCut && permissionsCount)
            return [{ ...tooLong(), ...at }];
        const margin = (0,_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .marginKey */ .Ov)(line);
        if (margin !== undefined && asks(margin))
            return [{ ...inBody(margin), ...at }];
        const hold = (0,_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .marginHold */ .ge)(line);
        if (hold !== undefined)
            held ??= { ...notRead(hold), ...at };
        hasMark ||= (0,_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isMark */ .qi)(line);
    }
    if (held && hasMark)
        return [held];
    if (bodyLine > 1)
        return [];
    const keys = keysBehindSpace(body);
    const key = keys.find(tells);
    const problem = key === undefined ? behindSpace() : notRead(key);
    return keys.length === 0 ? [] : [{ ...problem, path, line: lineOfText(body) }];
}
function keysBehindSpace(body) {
    const text = body.trimStart();
    if (text === body || !/^(?:---|\+\+\+)[ \t]*\r?\n[ \t]*\S/.test(text))
        return [];
    const found = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .findBlock */ .P)(text);
    if (found.kind !== 'block' || found.block.kind !== 'fenced')
        return [];
    const { data = {} } = (0,_fenced_js__WEBPACK_IMPORTED_MODULE_2__/* .readFenced */ .Y)(found.block, 'take-last').parsed;
    return [...(0,_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .blockAt */ .Vb)(new _head_text_js__WEBPACK_IMPORTED_MODULE_4__/* .HeadText */ .m(text), 0).keys, ...Object.keys(data)];
}
function lineOfText(body) {
    return body.slice(0, body.search(/[^\s\uFEFF]/)).split('\n').length;
}
function hides(key) {
    return (0,_disguised_key_js__WEBPACK_IMPORTED_MODULE_1__/* .holdingKey */ .t3)(key) !== undefined || (0,_disguised_key_js__WEBPACK_IMPORTED_MODULE_1__/* .meansPermissions */ .rK)(key);
}
function* linesToLookAt(head) {
    let lines = 0;
    let ofComments = 0;
    for (let index = 0; lines < HEAD; index++) {
        const line = head.at(index);
        if (!line)
            return;
        if (line.comment)
            ofComments++;
        else if (lines > 0 || line.text.trim() !== '')
            lines++;
        const isLookedAt = !line.comment || ofComments <= HEAD || head.at(index + 1)?.comment === false;
        if (isLookedAt && !line.fenced)
            yield [index, line];
    }
}
function remembered(is) {
    const known = new Map();
    return (key) => {
        const answer = known.get(key) ?? is(key);
        known.set(key, answer);
        return answer;
    };
}
function behindSpace() {
    return {
        level: 'warning',
        code: 'front-matter-not-read',
        message: 'Front matter must begin where the generator looks for it, but this block stands behind white space, so it is taken for text, and what it says is not read.',
        hint: 'Begin the file with the mark, without an empty line or spaces before it. If this is text, indent it or put it into a block of code.',
    };
}
function notRead(key) {
    return {
        level: 'error',
        code: 'front-matter-not-read',
        message: `Front matter must begin where the generator looks for it, but here something that looks like it is not read, and holds ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)([key], 'and')}, so the page is not published.`,
        hint: 'Begin the file with a line of `---` alone, without anything before it, and end the block with another. If this is text, indent it or put it into a block of code.',
    };
}
function tooLong() {
    return {
        level: 'error',
        code: 'front-matter-not-read',
        message: `Front matter must begin where the generator looks for it, but here something that looks like it is not read, and goes on for more than ${_unread_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_BLOCK */ .ZT / 1024} kB, in which \`permissions\` may stand, so the page is not published.`,
        hint: 'Begin the file with a line of `---` alone, and end the block with another. If this is text, indent it or put it into a block of code.',
    };
}
function inBody(key) {
    return {
        level: 'error',
        code: 'permissions-not-read',
        message: `\`permissions\` must stand in the front matter, but ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)([key], 'and')} stands in the text of the page, where it counts for nothing, so the page is not published.`,
        hint: 'Move it into the front matter. If it is text, indent it or put it into a block of code, or begin the line with another word.',
    };
}


/***/ }),

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ mayTakeLast),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   SC: () => (/* binding */ lastTaken),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iB: () => (/* binding */ NestedTooDeep),
/* harmony export */   mj: () => (/* binding */ VALUE_COST),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   tG: () => (/* binding */ notAMapping),
/* harmony export */   uk: () => (/* binding */ emptyMapping),
/* harmony export */   zZ: () => (/* binding */ mergesNothing)
/* harmony export */ });
/* harmony import */ var _settings_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96905);

const DEEPEST = 50;
const MOST = 1_000_000;
const VALUE_COST = 20;
function emptyMapping() {
    return Object.create(null);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function plainValue(value, leaf, depth = 0) {
    if (depth > DEEPEST)
        throw new NestedTooDeep();
    if (Array.isArray(value))
        return value.map((entry) => plainValue(entry, leaf, depth + 1));
    if (!isMapping(value))
        return leaf(value);
    const mapping = emptyMapping();
    for (const [key, entry] of Object.entries(value))
        mapping[key] = plainValue(entry, leaf, depth + 1);
    return mapping;
}
class NestedTooDeep extends Error {
}
function invalid(format, reason, place, hint) {
    return {
        level: 'error',
        code: 'front-matter-invalid',
        message: `The front matter must be valid ${format}, but here it is not: ${reason.trim().replace(/\.$/, '')}.`,
        hint,
        ...place,
    };
}
const NEVER_TWICE = new Set(['permissions', 'coveo', 'publish', 'draft', 'published', 'unlisted']);
function mayTakeLast(key, duplicates) {
    return duplicates === 'take-last' && !NEVER_TWICE.has(key);
}
function lastTaken(key, first, place) {
    const problem = duplicateKey(key, first, place);
    return {
        ...problem,
        level: 'warning',
        message: `${problem.message} The last one counts, as the generator takes it.`,
    };
}
function mergesNothing(value, place) {
    return {
        level: 'warning',
        code: 'front-matter-merge',
        message: `The merge key \`<<\` must be given a mapping, or a list of them, but ${(0,_settings_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .came */ .JD)(value)}, which adds nothing.`,
        hint: 'Give it an alias of a mapping, or write the keys out.',
        ...place,
    };
}
function duplicateKey(key, first, place) {
    return {
        level: 'error',
        code: 'front-matter-duplicate-key',
        message: `Each key of the front matter must be there once, but \`${key}\` is there twice (the first is ${above(first, place)}).`,
        hint: 'Keep one of the two.',
        ...place,
    };
}
function above(first, place) {
    const lines = place.line - first.line;
    if (lines === 0)
        return 'on the same line';
    return lines === 1 ? 'one line above' : `${lines} lines above`;
}
function notAMapping(what, place) {
    return {
        level: 'error',
        code: 'front-matter-not-a-mapping',
        message: `The front matter must be a mapping such as \`title: Start here\`, but it is ${what}.`,
        hint: 'If the first line is meant as a horizontal rule, write `***` instead.',
        ...place,
    };
}
function tooLarge(place) {
    return {
        level: 'error',
        code: 'front-matter-too-large',
        message: 'The front matter holds too much, or nests too deep, once its aliases are followed, so it is not read.',
        hint: 'Keep data of this size in a file of its own.',
        ...place,
    };
}


/***/ }),

/***/ 18873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf),
/* harmony export */   j: () => (/* binding */ yamlTags)
/* harmony export */ });
const TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?[ \t]*(?:([Zz])|([-+])(\d{1,2})(?::?(\d{2}))?)?)?$/;
const timestamp = {
    tag: 'tag:yaml.org,2002:timestamp',
    default: true,
    test: TIMESTAMP,
    resolve: (text) => dateOf(text) ?? text,
};
const leadingZero = {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    test: /^[-+]?0\d[\d.eE+-]*$/,
    resolve: (text) => text,
};
const longNumber = {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    test: /^[-+]?\d{16,}$/,
    resolve: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
};
function yamlTags(schema) {
    return [leadingZero, longNumber, timestamp, ...schema];
}
function dateOf(text) {
    const parts = TIMESTAMP.exec(text);
    if (!parts)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return isDay(year, month, day) && isTime(hour ?? 0, minute ?? 0, second ?? 0)
        ? new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds(parts[7])) - zone(parts))
        : undefined;
}
function isDay(year, month, day) {
    return year > 99 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function isTime(hour, minute, second) {
    return hour < 24 && minute < 60 && second < 60;
}
function milliseconds(fraction = '') {
    return Number(fraction.padEnd(3, '0').slice(0, 3));
}
function zone([, , , , , , , , , sign, hours = '0', minutes = '0']) {
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return sign === '-' ? -ahead : ahead;
}


/***/ }),

/***/ 96269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ generatorKind)
});

// EXTERNAL MODULE: ./lib/pages/document-id.js
var document_id = __webpack_require__(21201);
// EXTERNAL MODULE: ./lib/pages/front-matter/flags.js
var flags = __webpack_require__(59725);
// EXTERNAL MODULE: ./lib/pages/text/joined-path.js
var joined_path = __webpack_require__(48889);
// EXTERNAL MODULE: ./lib/pages/text/lines.js
var lines = __webpack_require__(23905);
// EXTERNAL MODULE: ./lib/pages/text/mdx-code-blocks.js
var mdx_code_blocks = __webpack_require__(12234);
;// CONCATENATED MODULE: ./lib/pages/includes/included-part.js
function withoutFrontMatter(text) {
    return text.replace(/^---\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m, '');
}
function linesBetween(text, first, last) {
    return text
        .split('\n')
        .slice((first ?? 1) - 1, last)
        .join('\n');
}
function escapedPattern(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/pages/includes/mdx.js




const IMPORT = /(?:^[ \t]*|;[ \t]*)import\s{1,100}(\w+)(?:\s{0,100},\s{0,100}\{[^{}]{0,1000}\})?\s{1,100}from\s{1,100}(['"])([^'"\n]{1,1000}\.mdx?)\2/gm;
function mdxInclusions(file, written, project) {
    const text = (0,mdx_code_blocks/* openMdxCodeBlocks */.z)(written);
    const imported = importsOf(file, text, project);
    if (imported.size === 0)
        return [];
    const found = [];
    for (const { start, text: line, fenced } of (0,lines/* linesOf */.D)(text)) {
        if (fenced)
            continue;
        for (const { 0: tag, 1: name = '', index } of line.matchAll(/<([A-Z]\w*)(?:\s[^<>\n]*)?(?:\/>|>\s*<\/\1\s*>)/g)) {
            const path = imported.get(name);
            if (path === undefined)
                continue;
            found.push({ start: start + index, end: start + index + tag.length, name: path, paths: [path], take: asBlocks });
        }
    }
    return found;
}
function importsOf(file, text, project) {
    const imported = new Map();
    for (const [, name = '', , written = ''] of (0,mdx_code_blocks/* withoutFencedCode */.v)(text).matchAll(IMPORT)) {
        const target = written.replaceAll('\\', '');
        if (!/^(?:[./]|@site\/)/.test(target))
            continue;
        const path = target.startsWith('@site/')
            ? (0,joined_path/* joinedPath */.F)(project, target.slice('@site/'.length))
            : (0,joined_path/* joinedPath */.F)((0,joined_path/* folderOf */.y)(file.path), target);
        if (path !== undefined)
            imported.set(name, path);
    }
    return imported;
}
function asBlocks(text) {
    return `\n\n${(0,mdx_code_blocks/* openMdxCodeBlocks */.z)(withoutFrontMatter(text)).trim()}\n\n`;
}

// EXTERNAL MODULE: ./lib/pages/metadata/values.js
var metadata_values = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/pages/content.js
var content = __webpack_require__(25757);
;// CONCATENATED MODULE: ./lib/pages/generators/shared/configuration-files.js

function configFolders(entry, workingDirectory) {
    const folders = [];
    for (let folder = (0,content/* baseOf */.b)(entry, workingDirectory); folder.length > workingDirectory.length; folder = parentOf(folder)) {
        folders.push(folder);
    }
    return [...folders, workingDirectory];
}
function parentOf(folder) {
    return folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
}
function nearestFile(folders, names, files) {
    const candidates = folders.flatMap((folder) => names.map((name) => folder + name));
    return candidates.find((path) => files.has(path));
}

// EXTERNAL MODULE: ./lib/pages/generators/shared/placement.js
var placement = __webpack_require__(69078);
;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/address.js
function docusaurusAddress(file, data, project) {
    const { path, rule } = routeOf(file, data, project);
    const { defaultLocale } = project.options;
    const locale = file.locale === undefined || file.locale === defaultLocale ? '' : `${file.locale}/`;
    return { path: ended(`${locale}${path}`.replaceAll(/\/{2,}/g, '/').replace(/^\//, ''), project.options), rule };
}
function routeOf(file, data, project) {
    switch (file.kind) {
        case 'doc': {
            const { path, rule } = docSlug(file, data);
            const version = versionPath(file, project);
            return { path: `${file.docs.routeBasePath}/${version}/${path}`, rule };
        }
        case 'post': {
            const slug = textOf(data.slug);
            const path = `${file.blog.routeBasePath}/${slug ?? blogPath(file.path).slug}`;
            return { path, rule: slug === undefined ? 'the path and the date of the post' : '`slug` of the front matter' };
        }
        case 'page': {
            const slug = textOf(data.slug);
            if (slug !== undefined)
                return { path: slug, rule: '`slug` of the front matter' };
            return { path: file.path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/i, '$1'), rule: 'the path of the page' };
        }
    }
}
function ended(path, { trailingSlash }) {
    if (path === '' || trailingSlash === undefined)
        return path;
    const bare = path.replace(/\/+$/, '');
    return trailingSlash ? `${bare}/` : bare;
}
function versionPath({ docs, version }, project) {
    const own = Object.hasOwn(docs.versionPaths, version) ? docs.versionPaths[version] : undefined;
    if (own !== undefined)
        return own;
    const last = docs.lastVersion ?? project.versions.get(docs.id)?.[0] ?? 'current';
    if (version === last)
        return '';
    return version === 'current' ? 'next' : version;
}
function docSlug({ docs, path }, data) {
    const strips = docs.numberPrefixes && data.parse_number_prefixes !== false;
    const strip = (name) => (strips ? withoutNumber(name) : name);
    const segments = path.split('/');
    const file = (segments.pop() ?? '').replace(/\.mdx?$/, '');
    const folder = segments.map((segment) => `${strip(segment)}/`).join('');
    const slug = textOf(data.slug);
    if (slug?.startsWith('/'))
        return { path: slug, rule: '`slug` of the front matter, below the version' };
    if (slug !== undefined)
        return { path: resolved(folder, slug), rule: '`slug` of the front matter, below its folder' };
    if (['index', 'readme', segments.at(-1)?.toLowerCase()].includes(file.toLowerCase())) {
        return { path: folder, rule: 'the page of its folder' };
    }
    const id = textOf(data.id);
    if (id !== undefined)
        return { path: resolved(folder, id), rule: '`id` of the front matter, below its folder' };
    return { path: folder + strip(file), rule: strips ? 'the path without numbers' : 'the path' };
}
function resolved(folder, slug) {
    const segments = folder.split('/').filter((segment) => segment !== '');
    for (const segment of slug.split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '.' && segment !== '')
            segments.push(segment);
    }
    return segments.join('/') + (slug.endsWith('/') ? '/' : '');
}
const DATE_OR_VERSION = /^(?:(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|\d+[-_.]\d+)/;
const NUMBERED = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/;
function withoutNumber(name) {
    return DATE_OR_VERSION.test(name) ? name : (NUMBERED.exec(name)?.[1] ?? name);
}
function blogPath(path) {
    const bare = path.replace(/(?:\/index)?\.mdx?$/, '');
    const dated = /^(.*)(\d{4})([-/])(\d{1,2})[-/](\d{1,2})[-/]?(.*)$/.exec(bare);
    if (!dated)
        return { slug: bare };
    const [, folder = '', year = '', , month = '', day = '', text = ''] = dated;
    const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    return { slug: `${year}/${month}/${day}/${folder}${text}`, date };
}
function textOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var front_matter_values = __webpack_require__(3250);
;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/dialect.js

function docusaurusDialect({ mdx }) {
    return (0,front_matter_values/* isMapping */.pi)(mdx) && mdx.format === 'md' ? { templates: false } : undefined;
}

;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/file.js

const EXCLUDED = /(?:^|\/)(?:_[^/]*(?:\/|\.mdx?$)|__tests__\/)|\.test\.mdx?$/;
function docusaurusFile(path, project) {
    if (!/\.mdx?$/.test(path))
        return undefined;
    const found = translated(path, project) ?? original(path, project);
    return found && EXCLUDED.test(found.path) ? undefined : found;
}
function original(path, { folder, options, versions }) {
    for (const docs of options.docs) {
        const current = below(path, (0,joined_path/* joinedPath */.F)(folder, docs.path));
        if (current !== undefined)
            return { kind: 'doc', docs, version: 'current', path: current };
        const versioned = below(path, `${folder}${prefixed(docs, 'versioned_docs')}`);
        const found = versioned === undefined ? undefined : inVersion(versioned, versions.get(docs.id) ?? []);
        if (found)
            return { kind: 'doc', docs, ...found };
    }
    for (const blog of options.blogs) {
        const post = below(path, (0,joined_path/* joinedPath */.F)(folder, blog.path));
        if (post !== undefined)
            return { kind: 'post', blog, path: post };
    }
    const page = below(path, (0,joined_path/* joinedPath */.F)(folder, options.pages));
    return page === undefined ? undefined : { kind: 'page', path: page };
}
const TRANSLATED = /^i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.+)$/;
function translated(path, { folder, options, versions }) {
    const [, locale, kind, id = 'default', rest = ''] = TRANSLATED.exec(below(path, folder) ?? '') ?? [];
    if (kind === 'pages')
        return { kind: 'page', locale, path: rest };
    if (kind === 'blog') {
        const blog = options.blogs.find((plugin) => plugin.id === id);
        return blog && { kind: 'post', blog, locale, path: rest };
    }
    const docs = kind === 'docs' ? options.docs.find((plugin) => plugin.id === id) : undefined;
    const found = docs && inVersion(rest, versions.get(docs.id) ?? []);
    return found && { kind: 'doc', docs, locale, ...found };
}
function inVersion(path, versions) {
    const [, name = '', rest = ''] = /^(?:version-)?([^/]+)\/(.+)$/.exec(path) ?? [];
    if (path.startsWith('current/'))
        return { version: 'current', path: rest };
    return path.startsWith('version-') && versions.includes(name) ? { version: name, path: rest } : undefined;
}
function defaultTranslation(file, project) {
    if (file.locale !== undefined)
        return undefined;
    return `${translationFolder(file, project.options.defaultLocale, project)}${file.path}`;
}
function translationFolder(file, locale, { folder }) {
    const plugin = file.kind === 'doc' ? file.docs : file.kind === 'post' ? file.blog : undefined;
    const kind = { doc: 'docs', post: 'blog', page: 'pages' }[file.kind];
    const suffix = plugin === undefined || plugin.id === 'default' ? '' : `-${plugin.id}`;
    const version = file.kind !== 'doc' ? '' : file.version === 'current' ? 'current/' : `version-${file.version}/`;
    return `${folder}i18n/${locale}/docusaurus-plugin-content-${kind}${suffix}/${version}`;
}
function originalFolder(file, { folder, options }) {
    const path = (0,joined_path/* joinedPath */.F)(folder, originalPath(file, options));
    return path === undefined || path === '' ? path : `${path}/`;
}
function originalPath(file, { pages }) {
    if (file.kind === 'page')
        return pages;
    if (file.kind === 'post')
        return file.blog.path;
    return file.version === 'current'
        ? file.docs.path
        : `${prefixed(file.docs, 'versioned_docs')}/version-${file.version}`;
}
function prefixed({ id }, name) {
    return id === 'default' ? name : `${id}_${name}`;
}
function below(path, folder) {
    if (folder === undefined)
        return undefined;
    const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    return path.startsWith(base) && path.length > base.length ? path.slice(base.length) : undefined;
}

;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/links.js

function docusaurusLinks(project) {
    const known = new Map();
    return ({ path }) => {
        const file = docusaurusFile(path, project);
        const key = file ? `${file.locale ?? ''} ${translationFolder(file, '', project)}` : '';
        const rules = known.get(key) ?? rulesFor(file, project);
        known.set(key, rules);
        return rules;
    };
}
function rulesFor(file, project) {
    const { folder, options } = project;
    const own = file?.locale ?? options.defaultLocale;
    const locales = [...new Set([own, options.defaultLocale])];
    const original = file && originalFolder(file, project);
    const translated = file ? locales.map((locale) => translationFolder(file, locale, project)) : [];
    const contents = [...translated, ...(original === undefined ? [] : [original])];
    return {
        roots: [...contents, folder, `${folder}static/`],
        besides: [...contents, folder],
        aliases: { '@site/': [folder] },
        translations: (place) => translationsOf(place, contents),
        pathFirst: 'files',
        fromSite: true,
        languageFolder: own === options.defaultLocale ? '' : `${own}/`,
        pathname: true,
    };
}
function translationsOf(place, contents) {
    const folder = contents.find((base) => base !== '' && place.startsWith(base));
    if (folder === undefined)
        return [place];
    return contents.map((base) => base + place.slice(folder.length));
}

;// CONCATENATED MODULE: ./lib/pages/generators/shared/left-paths.js

function leftPaths({ settings, workingDirectory, paths }) {
    const all = [...(paths ?? [])];
    const files = all.map((path) => ({ path, blob: '' }));
    const taken = new Set((0,content/* takeContent */.n)(files, settings.content, workingDirectory).map(({ path }) => path));
    return all.filter((path) => !taken.has(path));
}

;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/other-addresses.js




const OF_BLOG = /^(?:(?:tags|authors|page)(?:\/.*)?|archive|(?:rss|atom)\.xml|feed\.json)?$/;
const OF_DOCS = /^(?:[^/]+\/)?(?:tags(?:\/.*)?|category\/.+)$/;
const OF_SITE = /^(?:sitemap\.xml|404|search)$/;
function otherAddresses(project, context) {
    const { docs, blogs } = project.options;
    let built;
    return (path) => {
        built ??= builtIn(project, context);
        const [first = '', ...rest] = path.split('/');
        const own = built.locales.has(first) ? rest.join('/') : path;
        return (built.pages.has(own) ||
            OF_SITE.test(own) ||
            blogs.some(({ routeBasePath }) => isListOf(routeBasePath, OF_BLOG, own)) ||
            docs.some(({ routeBasePath }) => isListOf(routeBasePath, OF_DOCS, own)));
    };
}
function isListOf(base, list, path) {
    if (base === '')
        return path !== '' && list.test(path);
    return `${path}/`.startsWith(`${base}/`) && list.test(path.slice(base.length + 1));
}
function builtIn(project, context) {
    const { folder, options } = project;
    const base = (0,joined_path/* joinedPath */.F)(folder, options.pages) ?? '';
    const locales = new Set();
    const pages = new Set();
    for (const path of context.paths ?? []) {
        if (!path.startsWith(`${folder}i18n/`))
            continue;
        locales.add(path.slice(folder.length).split('/')[1] ?? '');
    }
    for (const path of leftPaths(context)) {
        const inCode = path.startsWith(`${base}/`) ? codePage(path.slice(base.length + 1)) : undefined;
        const file = inCode === undefined ? docusaurusFile(path, project) : undefined;
        const address = inCode ?? (file && docusaurusAddress(file, {}, project).path);
        if (address !== undefined)
            pages.add(address.replace(/\/+$/, ''));
    }
    return { locales, pages };
}
function codePage(path) {
    if (!/\.[jt]sx?$/.test(path) || /(?:^|\/)_|\.test\.|\.d\.ts$|(?:^|\/)__tests__\//.test(path))
        return undefined;
    return path.replace(/\.[jt]sx?$/, '').replace(/(?:^|\/)index$/, '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/versions.js

function versionsIn(folder, docs, configuration, paths) {
    const path = `${folder}${prefixed(docs, 'versions.json')}`;
    const text = configuration.get(path);
    if (text !== undefined)
        return listed(text, path);
    const base = `${folder}${prefixed(docs, 'versioned_docs')}/version-`;
    const names = [...paths].filter((name) => name.startsWith(base)).map((name) => name.slice(base.length).split('/')[0]);
    const versions = [...new Set(names.filter((name) => name !== undefined))].toSorted(newestFirst);
    const [newest] = versions;
    return { versions, problems: newest === undefined || docs.lastVersion !== undefined ? [] : [guessed(path, newest)] };
}
function listed(text, path) {
    const value = parsed(text);
    if (Array.isArray(value) && value.every((name) => typeof name === 'string'))
        return { versions: value, problems: [] };
    const problem = {
        level: 'error',
        code: 'configuration-invalid',
        message: `\`${path}\` must be a JSON list of versions, such as \`["2.0", "1.0"]\`, but it is not.`,
        hint: 'Without it, the addresses of versions are not known. Correct the file.',
        path,
    };
    return { versions: [], problems: [problem] };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function newestFirst(one, other) {
    return other.localeCompare(one, 'en', { numeric: true });
}
function guessed(path, newest) {
    return {
        level: 'notice',
        code: 'versions-guessed',
        message: `There are versions of the docs, but no \`${path}\` that lists them, so \`${newest}\` counts as the last one.`,
        hint: 'Commit the file, or name the last version as `lastVersion` under `site.docusaurus.docs`.',
    };
}

;// CONCATENATED MODULE: ./lib/pages/generators/docusaurus/docusaurus.js













const CONFIG_NAMES = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((extension) => `docusaurus.config.${extension}`);
const docusaurus = {
    configurationFiles(paths, settings, workingDirectory) {
        const { docs } = settings.site.docusaurus;
        const folder = projectFolder(settings, workingDirectory, paths);
        return docs.map((plugin) => `${folder}${prefixed(plugin, 'versions.json')}`).filter((path) => paths.has(path));
    },
    create(context) {
        const { settings, workingDirectory, configuration, paths = new Set() } = context;
        const folder = projectFolder(settings, workingDirectory, paths);
        const { docusaurus: options } = settings.site;
        const found = options.docs.map((plugin) => ({
            id: plugin.id,
            ...versionsIn(folder, plugin, configuration, paths),
        }));
        const versions = new Map(found.map(({ id, versions: names }) => [id, names]));
        const problems = found.flatMap((one) => one.problems);
        return { generator: docusaurusGenerator({ folder, options, versions }, context), problems };
    },
};
function projectFolder(settings, workingDirectory, paths) {
    const { folder } = settings.site.docusaurus;
    if (folder !== undefined)
        return folder === '.' ? workingDirectory : `${workingDirectory}${folder.replace(/\/+$/, '')}/`;
    const near = settings.content.map((entry) => nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, paths));
    const path = near.find((found) => found !== undefined) ?? docusaurus_below(workingDirectory, paths);
    return path === undefined ? workingDirectory : (0,joined_path/* folderOf */.y)(path);
}
function docusaurus_below(workingDirectory, paths) {
    const found = [...paths].filter((path) => path.startsWith(workingDirectory) && CONFIG_NAMES.some((name) => path.endsWith(`/${name}`)));
    return found.toSorted((one, other) => one.length - other.length)[0];
}
function docusaurusGenerator(project, context) {
    const { settings, paths } = context;
    const makesWay = (file) => {
        const path = defaultTranslation(file, project);
        return path !== undefined && paths?.has(path) === true;
    };
    return {
        takes: ({ path }) => docusaurusFile(path, project) !== undefined,
        configurationOf({ path }) {
            const file = docusaurusFile(path, project);
            return file ? [file, file.kind === 'doc' ? project.versions.get(file.docs.id) : null, makesWay(file)] : null;
        },
        place(content, frontMatter) {
            const file = docusaurusFile(content.path, project);
            if (!file)
                return (0,placement/* unpublished */.OW)('Docusaurus makes no page of it');
            if (makesWay(file))
                return (0,placement/* unpublished */.OW)('its translation for the default locale takes its place');
            return place(content, file, frontMatter, { project, siteUrl: settings.site.url });
        },
        servedFolders: [`${project.folder}static/`],
        linkRules: docusaurusLinks(project),
        otherAddresses: otherAddresses(project, context),
        inclusions: (file, text) => mdxInclusions(file, text, project.folder),
        keepsSnippets: (path) => path.startsWith(project.folder) && /\.mdx?$/.test(path),
    };
}
function place(content, file, { data, placeOf }, { project, siteUrl }) {
    const { path, rule } = docusaurusAddress(file, data, project);
    const address = (0,document_id/* documentIdFrom */.XJ)(siteUrl, `${content.content.prefix}${path}`);
    const facts = { data: withPath(file, data, project), rule, dialect: docusaurusDialect(data), place: placeOf('slug') };
    const placed = (0,placement/* pageAt */.F3)(content, path, address, facts);
    if ((0,flags/* isYes */.AX)(data.draft))
        return (0,placement/* heldBack */.Zg)((0,placement/* unpublished */.OW)('`draft` is `true`'), placed);
    return (0,flags/* isYes */.AX)(data.unlisted) ? (0,placement/* heldBack */.Zg)((0,placement/* unpublished */.OW)('`unlisted` is `true`'), placed) : placed;
}
function withPath(file, data, { options }) {
    const date = file.kind === 'post' && data.date === undefined ? (0,metadata_values/* momentOf */.Et)(blogPath(file.path).date) : undefined;
    const isTranslated = file.locale !== undefined && file.locale !== options.defaultLocale;
    const language = isTranslated && data.language === undefined ? { language: file.locale } : {};
    return { ...(date === undefined ? {} : { date }), ...language, ...data };
}

// EXTERNAL MODULE: ./lib/settings/wording.js
var wording = __webpack_require__(96905);
// EXTERNAL MODULE: ./lib/pages/generators/shared/local-time.js
var local_time = __webpack_require__(18238);
// EXTERNAL MODULE: ./lib/pages/generators/hugo/glob.js
var hugo_glob = __webpack_require__(64687);
;// CONCATENATED MODULE: ./lib/pages/generators/hugo/cascade.js


function logicalPath({ sections, baseName }) {
    const segments = baseName === '' ? sections : [...sections, baseName];
    return `/${segments.join('/')}`.toLowerCase().replaceAll(' ', '-');
}
function matchesTarget(target, { file, path }) {
    return (matchesGlob(target.path, path) &&
        matchesGlob(target.kind, file.kind) &&
        isOfLanguage(target, file.language) &&
        matchesGlob(target.environment, 'production'));
}
function isOfLanguage({ lang, sites }, language) {
    if (lang !== undefined)
        return matchesGlob(lang, language);
    const written = (0,front_matter_values/* isMapping */.pi)(sites) && (0,front_matter_values/* isMapping */.pi)(sites.matrix) ? sites.matrix.languages : undefined;
    if (written === undefined)
        return true;
    const globs = (Array.isArray(written) ? written : [written]).filter((glob) => typeof glob === 'string');
    return globs.length > 0 && (0,hugo_glob/* hugoGlobs */.l)(globs)(language);
}
function matchesGlob(glob, text) {
    if (glob === undefined || glob === '')
        return true;
    return typeof glob === 'string' && (0,hugo_glob/* hugoGlob */.A)(glob)(text);
}
function withCascades(own, cascades, page) {
    const result = Object.assign((0,front_matter_values/* emptyMapping */.uk)(), own);
    const keys = new Set(Object.keys(own).map((key) => key.toLowerCase()));
    for (const { target, values } of cascades) {
        if (!matchesTarget(target, page))
            continue;
        for (const [key, value] of Object.entries(values)) {
            if (keys.has(key.toLowerCase()))
                continue;
            keys.add(key.toLowerCase());
            result[key] = value;
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/path.js
const ALLOWED = /[\p{L}\p{Nd}\p{M}./\\_#+~@-]|%(?=[0-9a-f]{2})/iu;
function hugoPath(text, { keepsCase, removesAccents }) {
    const plain = removesAccents
        ? text
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .normalize('NFC')
        : text;
    const path = hyphened(plain);
    return keepsCase ? path : path.toLowerCase();
}
function hyphened(text) {
    let result = '';
    let isPending = false;
    for (let index = 0; index < text.length;) {
        const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
        const isAllowed = ALLOWED.test(character) || (character === '%' && /^%[0-9a-f]{2}/i.test(text.slice(index, index + 3)));
        if (isAllowed) {
            result += isPending && character !== '-' ? `-${character}` : character;
            isPending = false;
        }
        else if (result !== '' && !result.endsWith('-') && /\s/u.test(character))
            isPending = true;
        index += character.length;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/pages/generators/shared/date-parts.js
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;
const PARTS = {
    year: ({ year }) => padded(year, 4),
    short_year: ({ year }) => padded(year % 100),
    month: ({ month }) => padded(month),
    i_month: ({ month }) => String(month),
    short_month: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
    long_month: ({ month }) => MONTHS[month - 1] ?? '',
    day: ({ day }) => padded(day),
    i_day: ({ day }) => String(day),
    short_day: (time) => (DAYS[weekday(time)] ?? '').slice(0, 3),
    long_day: (time) => DAYS[weekday(time)] ?? '',
    w_day: (time) => String(weekday(time) || 7),
    y_day: (time) => padded(yearDay(dayOf(time)), 3),
    week: (time) => padded(isoWeek(time).week),
    w_year: (time) => padded(isoWeek(time).year, 4),
    hour: ({ hour }) => padded(hour),
    minute: ({ minute }) => padded(minute),
    second: ({ second }) => padded(second),
};
function isDatePart(placeholder) {
    return Object.hasOwn(PARTS, placeholder);
}
function timePart(placeholder, time) {
    return isDatePart(placeholder) ? PARTS[placeholder]?.(time) : undefined;
}
function padded(number, length = 2) {
    return String(number).padStart(length, '0');
}
function dayOf({ year, month, day }) {
    return new Date(Date.UTC(year, month - 1, day));
}
function weekday(time) {
    return dayOf(time).getUTCDay();
}
function yearDay(date) {
    return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}
function isoWeek(time) {
    const date = dayOf(time);
    const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
    return { year: thursday.getUTCFullYear(), week: Math.floor((yearDay(thursday) - 1) / 7) + 1 };
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/permalink.js



function expand(pattern, facts) {
    const filled = fill(pattern, facts);
    if (!filled.ok || filled.path === undefined)
        return filled;
    return { ok: true, path: queryUnescaped(filled.path) };
}
function queryUnescaped(text) {
    if (/%(?![0-9a-f]{2})/i.test(text))
        return undefined;
    return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
        try {
            return decodeURIComponent(encoded);
        }
        catch {
            return encoded;
        }
    });
}
function fill(pattern, facts) {
    let failure;
    const path = pattern.replace(/\\:|:(\w+)(\[[^\]]*\])?/g, (whole, token, slice) => {
        if (token === undefined)
            return ':';
        const value = tokenOf(token, slice, facts);
        if (typeof value === 'string')
            return value;
        failure ??= { ok: false, token: whole, reason: value.reason };
        return whole;
    });
    return failure ?? { ok: true, path };
}
function tokenOf(token, slice, facts) {
    const { file, sections, slug, spelling } = facts;
    const spelled = (text) => hugoPath(text, spelling);
    const baseName = file.baseName === '' ? (file.sections.at(-1) ?? '') : file.baseName;
    const title = (0,metadata_values/* titleText */.Qw)(facts.title) ?? baseName.replaceAll('-', ' ');
    switch (token) {
        case 'section':
            return spelled(sections[0] ?? '');
        case 'sections':
            return sliced(sections, slice).map(spelled).join('/');
        case 'sectionslug':
            return spelled(facts.sectionSlug(sections.slice(0, 1)));
        case 'sectionslugs':
            return sliced(sections.map((_, index) => facts.sectionSlug(sections.slice(0, index + 1))), slice)
                .map(spelled)
                .join('/');
        case 'title':
            return spelled(title);
        case 'slug':
            return slug === undefined ? spelled(title) : spelled(slug);
        case 'filename':
            return spelled(file.baseName);
        case 'contentbasename':
            return spelled(baseName);
        case 'slugorfilename':
            return spelled(slug ?? file.baseName);
        case 'slugorcontentbasename':
            return spelled(slug ?? baseName);
        default:
            return dateToken(token, facts.date);
    }
}
function sliced(sections, slice) {
    if (slice === undefined)
        return sections;
    const [from = '', to] = slice.slice(1, -1).split(':');
    const at = (text) => (text === 'last' ? sections.length - 1 : Number(text));
    if (to === undefined)
        return sections.slice(at(from), at(from) + 1);
    return sections.slice(from === '' ? 0 : at(from), to === '' ? undefined : at(to));
}
const DATE_TOKENS = new Map([
    ['year', 'year'],
    ['month', 'month'],
    ['monthname', 'long_month'],
    ['day', 'day'],
    ['weekdayname', 'long_day'],
]);
const LAYOUT_PARTS = new Map([
    ['2006', 'year'],
    ['06', 'short_year'],
    ['01', 'month'],
    ['1', 'i_month'],
    ['January', 'long_month'],
    ['Jan', 'short_month'],
    ['002', 'y_day'],
    ['02', 'day'],
    ['2', 'i_day'],
    ['Monday', 'long_day'],
    ['Mon', 'short_day'],
    ['15', 'hour'],
    ['04', 'minute'],
    ['05', 'second'],
]);
const LAYOUT = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|2006|002|15|0[12456]|[12]/g;
function dateToken(token, date) {
    const part = DATE_TOKENS.get(token);
    const isLayout = token.search(LAYOUT) >= 0;
    if (part === undefined && token !== 'weekday' && token !== 'yearday' && !isLayout)
        return { reason: 'unknown' };
    if (!date)
        return { reason: 'undated' };
    if (token === 'weekday')
        return String(Number(timePart('w_day', date)) % 7);
    if (token === 'yearday')
        return String(Number(timePart('y_day', date)));
    if (part !== undefined)
        return timePart(part, date) ?? '';
    return token.replace(LAYOUT, (written) => timePart(LAYOUT_PARTS.get(written) ?? '', date) ?? written);
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/address.js





function hugoAddress(sources) {
    const { file, data, config } = sources;
    const prefix = languagePrefix(file, config);
    if (file.kind === 'home')
        return { ok: true, path: prefix, rule: 'the home page' };
    const url = typeof data.url === 'string' && data.url !== '' ? data.url : undefined;
    if (url !== undefined)
        return atUrl(url, prefix, sources);
    const pattern = patternFor(file, config);
    const filled = pattern === undefined ? undefined : expand(pattern.pattern, factsOf(sources));
    if (filled && !filled.ok)
        return filled;
    const written = filled?.path === undefined ? pathOf(sources) : hyphened(filled.path);
    const path = config.keepsCase ? written : written.toLowerCase();
    const rule = pattern && filled?.path !== undefined
        ? `\`${pattern.pattern}\` of \`permalinks\` in the configuration`
        : pathRule(data, sources.date?.slug);
    return { ok: true, path: prefix + finished(literalPath(path), isUgly(file, config)), rule };
}
function atUrl(url, prefix, sources) {
    const hasTokens = url.includes(':');
    const filled = hasTokens ? expand(url, factsOf(sources)) : { ok: true, path: url };
    if (!filled.ok)
        return filled;
    const path = asWritten(hasTokens ? (filled.path ?? url).replace(/-?\s+-?/g, '-') : url);
    return { ok: true, path: `${url.startsWith('/') ? '' : prefix}${path}`, rule: '`url` of the page' };
}
function literalPath(path) {
    return path
        .split(/(%[0-9a-f]{2})/i)
        .map((part, index) => (index % 2 === 1 ? part : (0,document_id/* literal */.eu)(part)))
        .join('');
}
function languagePrefix({ language }, { languages, defaultLanguage, defaultInSubfolder }) {
    const isMultilingual = languages.length > 1;
    return isMultilingual && (language !== defaultLanguage || defaultInSubfolder) ? `${language}/` : '';
}
function asWritten(path) {
    const clean = trimmed(path);
    return /\.[^./]+$/.test(clean) && !path.endsWith('/') ? clean : finished(clean, false);
}
function finished(path, ugly) {
    const clean = trimmed(path);
    if (clean === '')
        return '';
    return ugly ? `${clean}.html` : `${clean}/`;
}
function trimmed(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '')
        .join('/');
}
function isUgly({ sections }, { uglyUrls }) {
    return typeof uglyUrls === 'boolean' ? uglyUrls : uglyUrls[(sections[0] ?? '').toLowerCase()] === true;
}
function pathRule(data, dated) {
    if (slugOf(data) !== undefined)
        return 'the path of the file, with `slug` of the page';
    return dated === undefined ? 'the path of the file' : 'the path of the file, without the date of its name';
}
function patternFor(file, { permalinks }) {
    const section = (file.sections[0] ?? '').toLowerCase();
    const page = { file, path: logicalPath(file) };
    return permalinks.find((permalink) => (permalink.kind === undefined || permalink.kind === file.kind) &&
        (permalink.section === undefined || permalink.section === section) &&
        (permalink.target === undefined || matchesTarget(permalink.target, page)));
}
function pathOf({ file, data, date, config }) {
    const slug = file.kind === 'page' ? (slugOf(data) ?? date?.slug) : undefined;
    const name = slug ?? file.baseName;
    return [...file.sections, name]
        .filter((segment) => segment !== '')
        .map((segment) => hugoPath(segment, config))
        .join('/');
}
function slugOf({ slug }) {
    const text = typeof slug === 'string' || typeof slug === 'number' ? String(slug).replace(/^-+|-+$/g, '') : '';
    return text === '' ? undefined : text;
}
function factsOf({ file, data, date, config, sectionData }) {
    const folders = file.sections.map((_, index) => file.sections.slice(0, index + 1));
    return {
        file,
        sections: folders.findLast((path) => sectionData(path) !== undefined) ?? file.sections.slice(0, 1),
        slug: slugOf(data) ?? date?.slug,
        title: data.title,
        date: date && (0,local_time/* localTime */.HJ)(date.moment, config.timezone),
        spelling: config,
        sectionSlug: (folders) => {
            const section = sectionData(folders);
            const title = typeof section?.title === 'string' ? section.title : undefined;
            return slugOf(section ?? {}) ?? title ?? folders.at(-1) ?? '';
        },
    };
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/base-path.js

function disagreement({ config, path }, { site, content }) {
    const theirs = config.baseUrl === undefined ? null : URL.parse(config.baseUrl, 'https://example.com');
    const ours = content.map(({ prefix }) => segmentsOf(`${new URL(site.url).pathname}${prefix}`));
    if (!theirs || ours.includes(segmentsOf(theirs.pathname)))
        return [];
    return [
        {
            level: 'notice',
            code: 'base-path-differs',
            message: `Addresses begin with \`/${ours[0] ?? ''}\`, as \`site.url\` says, but Hugo's own \`baseURL\` says \`${(0,placement/* shown */.SP)(theirs.pathname)}\`.`,
            hint: 'If the site is served below another path than it was built for, this is right; else correct one of the two.',
            path,
        },
    ];
}
function segmentsOf(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '')
        .join('/');
}

// EXTERNAL MODULE: ./lib/pages/generators/hugo/configuration-directory.js
var configuration_directory = __webpack_require__(45521);
;// CONCATENATED MODULE: ./lib/pages/generators/hugo/dates.js


function hugoDate(kind, data, { fileName }, { dates, timezone }) {
    for (const source of dates[kind]) {
        const found = source === ':filename' ? inFileName(fileName, timezone) : inFrontMatter(data[source], timezone);
        if (found)
            return found;
    }
    return undefined;
}
function unreadableDate(data, file, { dates, timezone, future, expired }) {
    const kinds = [...(future ? [] : [dates.publishdate]), ...(expired ? [] : [dates.expirydate])];
    for (const sources of kinds) {
        for (const source of sources) {
            if (source === ':filename' ? inFileName(file.fileName, timezone) : inFrontMatter(data[source], timezone))
                break;
            if (isUnreadable(source, data[source]))
                return source;
        }
    }
    return undefined;
}
function isUnreadable(source, value) {
    if (value === undefined || value === null || value === '')
        return false;
    return source !== 'published' || (typeof value === 'string' && /\d{2}/.test(value));
}
function inFileName(name, timezone) {
    const parts = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]*(.*))$/.exec(name);
    const wall = (0,metadata_values/* momentOf */.Et)(parts?.[1]);
    return wall && { moment: (0,local_time/* momentAt */.El)(wall, timezone), slug: parts?.[2] || undefined };
}
function inFrontMatter(value, timezone) {
    const moment = castMoment(value);
    if (!moment || Number.isNaN(moment.getTime()))
        return undefined;
    return { moment: moment.getTime() % 86_400_000 === 0 ? (0,local_time/* momentAt */.El)(moment, timezone) : moment };
}
const WITH_NAMES = /^(?:\d{1,2} [A-Z][a-z]{2} \d{2,4}|[A-Z][a-z]{2,8},? .*\d{4})/;
function castMoment(value) {
    if (typeof value === 'number')
        return new Date(value * 1000);
    const moment = (0,metadata_values/* momentOf */.Et)(value);
    if (moment || typeof value !== 'string' || !WITH_NAMES.test(value))
        return moment;
    const hasZone = /(?:[A-Z]{3,4}|[+-]\d{2}:?\d{2})$/.test(value);
    return new Date(hasZone ? value : `${value} UTC`);
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/environments.js
function environmentProblems(folder, paths, hasPermissions) {
    if (!hasPermissions)
        return [];
    const pattern = /^config\/(?!(?:_default|production|development)\/)[^/]+\/[^/]+\.(?:toml|ya?ml|json)$/;
    return [...paths]
        .filter((path) => path.startsWith(folder) && pattern.test(path.slice(folder.length)))
        .map((path) => ({
        level: 'error',
        code: 'configuration-of-environment',
        message: 'Configuration must stand in `config/_default` or `config/production`, but this file is of another environment, which is not read: what it protects or holds back is not known.',
        hint: 'Move what counts for pages (`cascade`, `permalinks`, `uglyURLs`) to `config/_default`; or take the file out of the repository.',
        path,
    }));
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/mounted.js
const EXTENSIONS = /\.(?:md|markdown|mdown|mkd|mkdn|mdx)$/i;
function isMarkdown(path) {
    return EXTENSIONS.test(path);
}
function mounted(path, config, exists) {
    let reason = 'is outside of the content folder';
    for (const [index, mount] of config.mounts.entries()) {
        const below = inFolder(path, mount.folder);
        if (below === undefined)
            continue;
        if (!mount.takes(below)) {
            reason = 'is left out by the mount of its folder';
            continue;
        }
        const { stem, languages } = namesOf(below, mount, config);
        const earlier = config.mounts.slice(0, index);
        const language = languages.find((one) => {
            const found = { mount, below, stem, language: one };
            return !earlier.some((other) => standsIn(other, found, { path, config, exists }));
        });
        if (language !== undefined)
            return { mount, below, stem, language };
        reason = 'makes way for the file of an earlier mount';
    }
    return reason;
}
function inFolder(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
function namesOf(path, { languages }, config) {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSIONS, '');
    const suffix = /\.([^.]+)$/.exec(stem)?.[1];
    if (suffix === undefined || !config.languages.includes(suffix))
        return { stem, languages: languages ?? [config.defaultLanguage] };
    return { stem: stem.slice(0, -suffix.length - 1), languages: [suffix] };
}
function standsIn(earlier, found, { path, config, exists }) {
    const target = [found.mount.below, found.below].filter((part) => part !== '').join('/');
    const below = inFolder(target, earlier.below);
    if (below === undefined)
        return false;
    const folder = below.slice(0, below.lastIndexOf('/') + 1);
    const extension = EXTENSIONS.exec(below)?.[0] ?? '';
    return [found.stem, `${found.stem}.${found.language}`].some((stem) => {
        const name = `${folder}${stem}${extension}`;
        const other = earlier.folder === '' ? name : `${earlier.folder}/${name}`;
        if (other === path || !earlier.takes(name) || !exists(other))
            return false;
        return namesOf(name, earlier, config).languages.includes(found.language);
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/file.js

function hugoFile(path, config, exists) {
    if (!isMarkdown(path))
        return nothing('is not Markdown');
    const found = mounted(path, config, exists);
    if (typeof found === 'string')
        return nothing(found);
    const { mount, below, stem, language } = found;
    if (/(?:^|\/)[.#]|~(?:\/|$)/.test(below.replace(EXTENSIONS, '')))
        return nothing('is hidden');
    const folders = below.split('/');
    const name = folders.pop() ?? '';
    if (isResource({ folders, name, mountFolder: mount.folder }, config, exists))
        return nothing('is a resource of the leaf bundle that its folder is');
    const all = [...mount.below.split('/').filter((segment) => segment !== ''), ...folders];
    return { kind: 'file', file: fileOf(all, stem, language, config) };
}
function nothing(reason) {
    return { kind: 'nothing', reason };
}
function without(folders, file, config) {
    if (folders === 0)
        return file;
    const sections = file.sections.slice(folders);
    if (file.kind !== 'page')
        return { ...file, sections, kind: kindOf(sections, config) };
    const isOwnFolder = file.isBundle && file.sections.length < folders;
    return { ...file, sections, baseName: isOwnFolder ? '' : file.baseName };
}
function kindOf(folders, { taxonomies }) {
    const [first] = folders;
    if (first === undefined)
        return 'home';
    if (!taxonomies.includes(first))
        return 'section';
    return folders.length === 1 ? 'taxonomy' : 'term';
}
function fileOf(folders, stem, language, config) {
    const [name] = stem.split('.');
    if (name === '_index') {
        const kind = kindOf(folders, config);
        return { kind, sections: folders, baseName: '', language, fileName: stem, isBundle: false };
    }
    const bundle = folders.at(-1);
    if (name !== 'index' || bundle === undefined) {
        return { kind: 'page', sections: folders, baseName: stem, language, fileName: stem, isBundle: false };
    }
    return { kind: 'page', sections: folders.slice(0, -1), baseName: bundle, language, fileName: bundle, isBundle: true };
}
const CONTENT = 'md markdown mdown html htm adoc asciidoc ad org rst pandoc pdc'.split(' ');
function isResource({ folders, name, mountFolder }, { languages }, exists) {
    const suffixes = ['', ...languages.map((language) => `.${language}`)];
    const names = (stem) => suffixes.flatMap((suffix) => CONTENT.map((extension) => `${stem}${suffix}.${extension}`));
    return folders.some((_, index) => {
        const folder = [...(mountFolder === '' ? [] : [mountFolder]), ...folders.slice(0, index + 1)].join('/');
        const has = (stem) => names(stem).some((candidate) => exists(`${folder}/${candidate}`));
        const isItself = index === folders.length - 1 && /^index\./.test(name);
        return !isItself && has('index') && !has('_index');
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/shared/hung-roots.js

function aboveRoot(entry, site, pages, workingDirectory) {
    const base = (0,content/* baseOf */.b)(entry, workingDirectory);
    return base.startsWith(pages) && site.some(({ prefix }) => prefix !== '/') ? base.slice(pages.length) : '';
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/hung.js


function foldersAbove(of, { mounts }) {
    const { entry, entries, workingDirectory, folder } = of;
    for (const mount of mounts) {
        const pages = folder + (mount.folder === '' ? '' : `${mount.folder}/`);
        const above = aboveRoot(entry, entries, pages, workingDirectory);
        if (above !== '')
            return hung_segmentsOf(above).length + hung_segmentsOf(mount.below).length;
    }
    return 0;
}
function withoutLanguage(path, language, of, { mounts }) {
    const { entry, workingDirectory, folder } = of;
    if (!entry.prefix.endsWith(`/${language}/`) || !path.startsWith(`${language}/`))
        return path;
    const base = (0,content/* baseOf */.b)(entry, workingDirectory);
    const isOfLanguage = mounts.some((mount) => mount.languages?.includes(language) && base.startsWith(`${folder}${mount.folder}/`));
    return isOfLanguage ? path.slice(language.length + 1) : path;
}
function hung_segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/ignored.js

const NAMED = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    digit: '0-9',
    lower: 'a-z',
    space: '\\s',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
};
function expressionOf(pattern) {
    const [, flags = '', source = ''] = /^(?:\(\?([imsU]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
    const translated = source
        .replace(/\\Q([\s\S]*?)(?:\\E|$)/g, (_, text) => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&'))
        .replace(/\[:(\^?)(\w+):\]/g, (whole, not, name) => (not === '' ? NAMED[name] : undefined) ?? whole)
        .replaceAll('(?P<', '(?<')
        .replaceAll('\\A', '^')
        .replaceAll('\\z', '$');
    if (translated.includes('[:'))
        return undefined;
    try {
        return new RegExp(translated, flags.replace('U', ''));
    }
    catch {
        return undefined;
    }
}
function isIgnored(path, patterns) {
    return patterns.some((pattern) => {
        const expression = known.get(pattern) ?? expressionOf(pattern);
        if (expression)
            known.set(pattern, expression);
        return expression?.test(`/${path}`) === true || expression?.test(path) === true;
    });
}
const known = new Map();
function unreadablePatterns(patterns, path) {
    return patterns
        .filter((pattern) => !expressionOf(pattern))
        .map((pattern) => ({
        level: 'error',
        code: 'configuration-invalid',
        message: `A pattern of \`ignoreFiles\` must be one that can be read here, but \`${(0,placement/* shown */.SP)(pattern)}\` is not: which files it leaves out is not known.`,
        hint: 'Write it in simpler words, or leave these files out by `content.exclude` and take the pattern away.',
        path,
    }));
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/links.js

const LINK_HOOK = /(?:^|\/)layouts\/(?:[^/]+\/)*_markup\/render-link(?:\.[\w.]+)?\.html$/;
function hugoLinks(paths = new Set()) {
    const known = new Map();
    const templated = [...paths].some((path) => LINK_HOOK.test(path));
    return (project, language) => {
        const key = `${project.folder} ${language}`;
        const rules = known.get(key) ?? { ...links_rulesFor(project, language), templated };
        known.set(key, rules);
        return rules;
    };
}
function links_rulesFor({ folder, config }, language) {
    const { mounts, languages, defaultLanguage } = config;
    const own = mounts.filter((mount) => isOf(mount, language) && mount.below === '').map((mount) => mount.folder);
    const roots = [...config.static, ...own].map((name) => folder + withSlash(name));
    const besides = own.map((name) => folder + withSlash(name));
    if (languages.length < 2)
        return { roots, besides };
    const order = [...new Set([language, defaultLanguage])];
    const known = new Map();
    const translations = (place) => {
        const found = known.get(place) ?? links_translationsOf(place.slice(folder.length), order, config).map((path) => folder + path);
        if (known.size >= 20_000)
            known.clear();
        known.set(place, found);
        return found;
    };
    return {
        roots,
        besides,
        pathFirst: 'pages',
        translations: (place) => (place.startsWith(folder) ? translations(place) : [place]),
    };
}
function isOf({ languages }, language) {
    return languages === undefined || languages.includes(language);
}
function withSlash(folder) {
    return folder === '' ? '' : `${folder}/`;
}
function links_translationsOf(place, order, { mounts, defaultLanguage }) {
    const mount = mounts.find((one) => order.some((language) => isOf(one, language)) && isIn(place, one.folder));
    if (mount === undefined)
        return [place];
    const logical = join(mount.below, links_below(place, mount.folder));
    const all = order.flatMap((language) => mounts
        .filter((one) => isOf(one, language) && isIn(logical, one.below))
        .flatMap((one) => {
        const path = join(one.folder, links_below(logical, one.below));
        if (one.languages !== undefined)
            return [path];
        return language === defaultLanguage ? [...suffixed(path, language), path] : suffixed(path, language);
    }));
    return [...new Set([...all, place])];
}
function suffixed(path, language) {
    const [, stem = path, extension = ''] = /^(.*[^/])(\.[^./]+)$/s.exec(path) ?? [];
    if (extension !== '')
        return [`${stem}.${language}${extension}`];
    return [
        ...(path === '' ? [] : [`${path}.${language}`]),
        join(path, `_index.${language}`),
        join(path, `index.${language}`),
    ];
}
function isIn(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function links_below(path, folder) {
    return folder === '' ? path : path.slice(folder.length + 1);
}
function join(folder, path) {
    return [folder, path].filter((part) => part !== '').join('/');
}
function servedAt(served, { folder, config }, entries, workingDirectory) {
    const entry = entries.find((one) => one.prefix !== '/' && (0,content/* baseOf */.b)(one, workingDirectory) === served);
    if (entry)
        return entry.prefix;
    const mount = config.mounts.find((one) => folder + withSlash(one.folder) === served);
    const language = mount && (mount.languages ? onlyOne(mount.languages) : config.defaultLanguage);
    const hasFolder = config.languages.length > 1 && (language !== config.defaultLanguage || config.defaultInSubfolder);
    return language !== undefined && hasFolder ? `/${language}/` : undefined;
}
function onlyOne(languages) {
    return languages.length === 1 ? languages[0] : undefined;
}

// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
// EXTERNAL MODULE: ./lib/pages/front-matter/front-matter.js + 6 modules
var front_matter = __webpack_require__(65914);
// EXTERNAL MODULE: ./lib/pages/generators/hugo/config.js + 2 modules
var hugo_config = __webpack_require__(58053);
;// CONCATENATED MODULE: ./lib/pages/generators/hugo/visibility.js




function hugoVisibility(data, file, config, now) {
    const reason = notRendered(data, file, config);
    return reason === undefined ? hugoSchedule(data, file, config, now) : { hidden: (0,placement/* unpublished */.OW)(reason) };
}
function hugoSchedule(data, file, config, now) {
    const isDraft = data.draft === undefined ? isNotPublished(data.published) : isOn(data.draft);
    if (isDraft && !config.drafts)
        return { hidden: (0,placement/* unpublished */.OW)('`draft` is `true`') };
    const unreadable = unreadableDate(data, file, config);
    if (unreadable !== undefined)
        return { hidden: (0,placement/* unpublished */.OW)(`\`${unreadable}\` is not a date that Hugo reads`) };
    const starts = config.future ? undefined : hugoDate('publishdate', data, file, config)?.moment;
    const ends = config.expired ? undefined : hugoDate('expirydate', data, file, config)?.moment;
    if (ends && ends <= now)
        return { hidden: (0,placement/* unpublished */.OW)('its expiry date has passed') };
    if (starts && starts > now)
        return { hidden: (0,placement/* unpublished */.OW)('its publish date is in the future', starts) };
    return { until: ends };
}
function isOn(value) {
    return (0,flags/* castFlag */.iC)(value) ?? (0,flags/* isYes */.AX)(value);
}
function isNotPublished(value) {
    return value !== undefined && ((0,flags/* isNo */.IY)(value) || (0,flags/* castFlag */.iC)(value) === false);
}
function notRendered(data, file, config) {
    if (config.disabledLanguages.includes(file.language))
        return `its language \`${file.language}\` is disabled`;
    if (config.disabledKinds.includes(file.kind))
        return `\`disableKinds\` names pages of the kind \`${file.kind}\``;
    if (isOn(data.headless) && file.isBundle)
        return '`headless` is `true`';
    const build = data.build ?? data._build;
    if (!(0,front_matter_values/* isMapping */.pi)(build))
        return undefined;
    const isRendered = build.render === undefined || build.render === true || build.render === 'always';
    return isRendered ? undefined : '`build.render` is not `always`';
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/project.js










const SECTION = /(?:^|\/)_index(?:\.[^./]+)?\.(?:md|markdown|mdown|mkdn?|mdx|html?|adoc|asciidoc|ad|rst|org|pandoc|pdc)$/;
function projectOf(entry, workingDirectory, files) {
    const folders = configFolders(entry, workingDirectory);
    const path = nearestFile(folders, configuration_directory/* MAIN_FILES */.If, files);
    return path === undefined ? workingDirectory : path.replace(/(?:config\/_default\/)?[^/]*$/, '');
}
function filesOf(project, paths) {
    const sections = [...paths].filter((path) => path.startsWith(project) && SECTION.test(path));
    return [...(0,configuration_directory/* configurationFilesOf */.d6)(project, paths), ...sections];
}
function readProject(folder, { configuration, paths }) {
    const own = [...configuration].filter(([path]) => path.startsWith(folder));
    const files = (0,configuration_directory/* configurationFilesOf */.d6)(folder, configuration.keys());
    const { config, problems: found } = (0,hugo_config/* readHugoConfig */.GP)(new Map(files.map((path) => [path, configuration.get(path) ?? ''])));
    const problems = [...found];
    const sections = new Map();
    for (const [path, text] of own.filter(([name]) => SECTION.test(name))) {
        const asMarkdown = path.slice(folder.length).replace(/\.[^./]+$/, '.md');
        const what = hugoFile(asMarkdown, config, (other) => paths?.has(folder + other) ?? false);
        if (what.kind !== 'file')
            continue;
        const parsed = (0,front_matter/* generatorFrontMatter */.A)(text, path, 'hugo');
        if (!parsed.ok && !isMarkdown(path))
            (0,append/* append */.B)(problems, parsed.problems);
        const key = sectionKey(what.file.language, what.file.sections);
        if (parsed.ok && (isMarkdown(path) || !sections.has(key)))
            sections.set(key, (0,configuration_directory/* lowerKeys */.uv)(parsed.frontMatter.data));
    }
    return { folder, config, path: files[0], problems, sections };
}
function projectIn(language, project) {
    return { ...project, config: (0,hugo_config/* configIn */.k$)(language, project.config) };
}
function sectionKey(language, folders) {
    return `${language}:${folders.join('/').toLowerCase().replaceAll(' ', '-')}`;
}
function sectionsAbove({ language, sections }, project) {
    const folders = Array.from({ length: sections.length + 1 }, (_, up) => sections.slice(0, sections.length - up));
    return folders.map((path) => project.sections.get(sectionKey(language, path))).filter((data) => data !== undefined);
}
function cascadesFor(page, project) {
    return [...sectionsAbove(page, project).flatMap(({ cascade }) => (0,hugo_config/* cascadeOf */.eo)(cascade)), ...project.config.cascade];
}
function scheduleAbove(page, project, now) {
    let until;
    for (const { file, data } of ancestors(page, project)) {
        const schedule = hugoSchedule(data, file, project.config, now);
        if ('hidden' in schedule)
            return { hidden: ofSection(file, schedule.hidden) };
        if (schedule.until && (!until || schedule.until < until))
            until = schedule.until;
    }
    return { until };
}
function ofSection({ sections }, hidden) {
    if (hidden.kind !== 'unpublished')
        return hidden;
    return { ...hidden, reason: `Hugo does not build its section \`/${(0,placement/* shown */.SP)(sections.join('/'))}\`: ${hidden.reason}` };
}
function ancestors({ kind, sections, language }, project) {
    const isSection = kind !== 'page';
    const folders = Array.from({ length: sections.length + (isSection ? 0 : 1) }, (_, depth) => sections.slice(0, depth));
    return folders.flatMap((path) => {
        const own = project.sections.get(sectionKey(language, path));
        if (!own)
            return [];
        const file = {
            kind: path.length === 0 ? 'home' : 'section',
            sections: path,
            baseName: '',
            language,
            fileName: '_index',
            isBundle: false,
        };
        return [
            { file, data: (0,configuration_directory/* lowerKeys */.uv)(withCascades(own, cascadesFor(file, project), { file, path: logicalPath(file) })) },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/other-addresses.js





const OTHER_FORMATS = /\.(?:html?|adoc|asciidoc|ad|rst|org|pandoc|pdc)$/i;
const other_addresses_OF_SITE = /(?:^|\/)(?:index\.(?:xml|json)|sitemap\.xml|page\/\d+)$|^(?:404|robots\.txt)$/;
function other_addresses_otherAddresses(projects, context) {
    const languages = new Set(projects.flatMap(({ config }) => (config.languages.length > 1 ? config.languages : [])));
    const homes = new Set(projects.flatMap(({ config }) => homesOf(config)));
    const taxonomies = new Set(projects.flatMap(({ config }) => config.taxonomies));
    let built;
    return (path) => {
        const [first = '', ...rest] = path.split('/');
        const own = languages.has(first) ? rest.join('/') : path;
        if (homes.has(path) || other_addresses_OF_SITE.test(own) || taxonomies.has(own.split('/', 1)[0] ?? ''))
            return true;
        built ??= new Set(projects.flatMap((project) => other_addresses_builtIn(project, context)));
        return built.has(path.toLowerCase());
    };
}
function homesOf({ languages, disabledLanguages, defaultLanguage, defaultInSubfolder }) {
    if (languages.length < 2)
        return [];
    const built = languages.filter((language) => !disabledLanguages.includes(language));
    return built.filter((language) => language !== defaultLanguage || defaultInSubfolder);
}
function other_addresses_builtIn(project, context) {
    const { folder, config, sections } = project;
    const { paths = new Set() } = context;
    const isThere = (path) => paths.has(folder + path);
    const left = new Set(leftPaths(context));
    return [...paths].flatMap((path) => {
        const isOther = OTHER_FORMATS.test(path);
        if (!path.startsWith(folder) || !(isOther || isMarkdown(path)))
            return [];
        const { file } = {
            file: undefined,
            ...hugoFile(path.slice(folder.length).replace(/\.[^./]+$/, '.md'), config, isThere),
        };
        if (file === undefined)
            return [];
        const sectionData = (folders) => sections.get(sectionKey(file.language, folders));
        const first = file.sections.slice(0, 1);
        const section = { ...file, kind: 'section', sections: first, baseName: '', fileName: '_index' };
        const pages = [...(isOther || left.has(path) ? [file] : []), ...(first.length > 0 ? [section] : [])];
        const found = pages.map((page) => hugoAddress({ file: page, data: {}, config, sectionData }));
        return found.flatMap((address) => (address.ok ? [address.path.replace(/\/+$|\.html$/g, '').toLowerCase()] : []));
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/hugo.js















const hugo = {
    configurationFiles(paths, settings, workingDirectory) {
        const projects = new Set(settings.content.map((entry) => projectOf(entry, workingDirectory, paths)));
        return [...projects].flatMap((project) => filesOf(project, paths));
    },
    create(context) {
        const { settings, workingDirectory, configuration } = context;
        const roots = settings.content.map((entry) => [
            entry.root,
            projectOf(entry, workingDirectory, configuration),
        ]);
        const read = new Map([...new Set(roots.map(([, folder]) => folder))].map((folder) => [folder, readProject(folder, context)]));
        const projects = new Map(roots.map(([root, folder]) => [root, read.get(folder)]));
        const hasPermissions = settings.permissions !== undefined;
        const problems = [...read.values()].flatMap((project) => [
            ...project.problems,
            ...disagreement(project, settings),
            ...unreadablePatterns(project.config.ignored, project.path),
            ...environmentProblems(project.folder, context.paths ?? new Set(), hasPermissions),
        ]);
        return { generator: hugoGenerator(projects, context), problems };
    },
};
function hugoGenerator(projects, context) {
    const { settings, paths, workingDirectory } = context;
    const all = [...new Set(projects.values())].filter((project) => project !== undefined);
    const linksOf = hugoLinks(paths);
    const hungOf = ({ content: entry }, { folder }) => ({
        entry,
        entries: settings.content.filter(({ root }) => projects.get(root)?.folder === folder),
        workingDirectory,
        folder,
    });
    const classify = (file) => {
        const project = projects.get(file.content.root);
        if (!project)
            return { what: { kind: 'nothing', reason: 'belongs to no project' } };
        if (isIgnored(file.path, project.config.ignored)) {
            return { what: { kind: 'nothing', reason: 'is ignored by `ignoreFiles`' } };
        }
        const exists = (path) => paths?.has(project.folder + path) ?? false;
        const what = hugoFile(file.path.slice(project.folder.length), project.config, exists);
        return { project: what.kind === 'file' ? projectIn(what.file.language, project) : project, what };
    };
    return {
        takes: (file) => classify(file).what.kind === 'file',
        configurationOf: (file) => {
            const { project, what } = classify(file);
            if (!project || what.kind === 'nothing')
                return what;
            const { mounts, baseUrl, byLanguage, ...config } = project.config;
            return { config, file: what.file, sections: sectionsAbove(what.file, project) };
        },
        servedFolders: [...projects.values()].flatMap((project) => (project ? servedBy(project) : [])),
        servedAt: (folder) => all
            .map((project) => servedAt(folder, project, settings.content, workingDirectory))
            .find((at) => at !== undefined),
        linkRules: (file) => {
            const { project, what } = classify(file);
            return project && linksOf(project, what.kind === 'file' ? what.file.language : project.config.defaultLanguage);
        },
        otherAddresses: other_addresses_otherAddresses(all, context),
        place: (file, frontMatter, now) => {
            const { project, what } = classify(file);
            if (!project || what.kind === 'nothing')
                return (0,placement/* unpublished */.OW)(`the file ${what.kind === 'nothing' ? what.reason : 'belongs to no project'}`);
            const hung = hungOf(file, project);
            return hugo_place(file, what.file, frontMatter, { project, hung, siteUrl: settings.site.url, now });
        },
    };
}
function servedBy({ folder, config }) {
    const content = config.mounts.filter(({ below }) => below === '').map((mount) => mount.folder);
    return [...config.static, ...content].map((name) => (name === '' ? folder : `${folder}${name}/`));
}
function hugo_place(file, page, frontMatter, { project, hung, siteUrl, now }) {
    const { config } = project;
    const data = withCascades(frontMatter.data, cascadesFor(page, project), { file: page, path: logicalPath(page) });
    const lower = (0,configuration_directory/* lowerKeys */.uv)(data);
    const placed = addressed(file, { page, data, lower, frontMatter, project, hung, siteUrl });
    const unreadable = unreadableDate(lower, page, config);
    if (unreadable !== undefined)
        return withoutDate(file, frontMatter, unreadable, lower[unreadable]);
    const visibility = hugoVisibility(lower, page, config, now);
    if ('hidden' in visibility)
        return (0,placement/* heldBack */.Zg)(visibility.hidden, placed);
    const above = scheduleAbove(page, project, now);
    if ('hidden' in above)
        return (0,placement/* heldBack */.Zg)(above.hidden, placed);
    const until = earliest(visibility.until, above.until)?.toISOString();
    return placed.kind === 'page' ? { ...placed, until } : placed;
}
function addressed(file, { page, data, lower, frontMatter, project, hung, siteUrl }) {
    const { config } = project;
    if (typeof lower.url === 'string' && /^https?:/i.test(lower.url))
        return withProtocol(file, frontMatter, lower.url);
    const date = hugoDate('date', lower, page, config);
    const dropped = foldersAbove(hung, config);
    const above = page.sections.slice(0, dropped);
    const sectionData = (folders) => project.sections.get(sectionKey(page.language, [...above, ...folders]));
    const address = hugoAddress({ file: without(dropped, page, config), data: lower, date, config, sectionData });
    if (!address.ok)
        return unfilled(file, frontMatter, address.token, address.reason);
    const language = config.languages.length > 1 && lower.language === undefined ? { language: page.language } : {};
    const facts = {
        data: { ...language, ...data },
        dialect: config.dialect,
        rule: address.rule,
        place: frontMatter.placeOf('url') ?? frontMatter.placeOf('slug'),
    };
    return (0,placement/* pageBelowPrefix */.PM)(file, siteUrl, withoutLanguage(address.path, page.language, hung, config), facts);
}
function earliest(...moments) {
    return moments.filter((moment) => moment !== undefined).sort((one, other) => one.getTime() - other.getTime())[0];
}
function withoutDate(file, { data, placeOf }, key, value) {
    const written = Object.keys(data).find((name) => name.toLowerCase() === key);
    return (0,placement/* failed */.gz)(file, written === undefined ? undefined : placeOf(written), {
        code: 'date-invalid',
        message: `\`${written ?? key}\` must be a date, because it decides when the page is published, but ${value instanceof Date ? 'the calendar does not have it' : (0,wording/* came */.JD)(value)}, so the page is not published.`,
        hint: 'Write it as `2026-01-31` or `2026-01-31T10:00:00Z`, or remove it.',
    });
}
function withProtocol(file, { placeOf }, url) {
    return (0,placement/* failed */.gz)(file, placeOf('url'), {
        code: 'address-invalid',
        message: `\`url\` must be a path below the site, but it is \`${(0,placement/* shown */.SP)(url)}\`.`,
        hint: 'Write the path alone, with a slash before it.',
    });
}
function unfilled(file, { placeOf }, token, reason) {
    const isUndated = reason === 'undated';
    return (0,placement/* failed */.gz)(file, placeOf('url'), {
        code: isUndated ? 'permalink-date-missing' : 'permalink-placeholder',
        message: `The address of the page \`${(0,placement/* shown */.SP)(file.path)}\` uses \`${(0,placement/* shown */.SP)(token)}\`, ${isUndated ? 'but the page has no date' : 'which Hugo does not know'}.`,
        hint: isUndated
            ? 'Add `date: 2026-01-31` to its front matter.'
            : 'The tokens are listed at https://gohugo.io/configuration/permalinks/#tokens.',
    });
}

// EXTERNAL MODULE: ./lib/pages/generators/jekyll/config.js
var jekyll_config = __webpack_require__(33107);
;// CONCATENATED MODULE: ./lib/pages/generators/shared/path-glob.js
function pathGlob(glob) {
    const segments = glob.split('/');
    const last = segments.length - 1;
    const source = segments.map((segment, index) => {
        if (segment === '**')
            return index === last ? '.+' : '(?:[^/]+/)*';
        return segmentOf(segment) + (index === last ? '' : '/');
    });
    try {
        const matcher = new RegExp(`^${source.join('')}$`, 'su');
        return (path) => matcher.test(path);
    }
    catch {
        return (path) => path === glob;
    }
}
const SIGN = /\\([\s\S])|\*+|\?|\[([!^]?)(\]?(?:\\[\s\S]|[^\]\\])*)\]|[\s\S]/gu;
function segmentOf(segment) {
    return segment.replace(SIGN, (sign, escaped, negation, set) => {
        if (escaped !== undefined)
            return literal(escaped);
        if (set !== undefined && set !== '')
            return `(?!/)[${negation === '' ? '' : '^'}${setOf(set)}]`;
        if (sign.startsWith('*'))
            return '[^/]*';
        return sign === '?' ? '[^/]' : literal(sign);
    });
}
function setOf(set) {
    return set.replace(/\\([\s\S])|[\s\S]/gu, (sign, escaped) => sign === '-' ? '-' : literal(escaped ?? sign));
}
function literal(text) {
    return text.replace(/[\^$\\.*+?()[\]{}|/-]/gu, '\\$&');
}
function withoutBraces(glob) {
    let globs = [glob];
    for (;;) {
        const expanded = globs.flatMap((one) => {
            const [whole, before = '', inside = '', after = ''] = /^((?:\\.|[^\\])*?)(?<!\\)\{([^{}]*)\}(.*)$/s.exec(one) ?? [];
            return whole === undefined ? [one] : inside.split(',').map((part) => before + part + after);
        });
        if (expanded.length > MOST_GLOBS || expanded.every((one, index) => one === globs[index]))
            return expanded;
        globs = expanded;
    }
}
const MOST_GLOBS = 1_000;

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/defaults.js


function matchingDefaults(scoped, config) {
    return config.defaults.filter(({ path, type }) => (type === undefined || type === scoped.type) && coversPath(path, scoped, config.collectionsDir));
}
function coversPath(scope, { path, fullPath }, collectionsDir) {
    if (scope === '')
        return true;
    if (scope.includes('*'))
        return globOf(scope)(fullPath);
    const container = `${collectionsDir}/`;
    return path.startsWith(collectionsDir !== '' && scope.startsWith(container) ? scope.slice(container.length) : scope);
}
const globs = new Map();
function globOf(scope) {
    const known = globs.get(scope);
    if (known)
        return known;
    const segments = scope
        .replace(/\/+$/, '')
        .split('/')
        .filter((segment) => segment !== '.');
    const all = withoutBraces(segments.join('/')).map(pathGlob);
    const matches = (path) => all.some((one) => one(path));
    const covers = (path) => {
        const names = path.split('/');
        return names.some((_, index) => matches(names.slice(0, index + 1).join('/')));
    };
    globs.set(scope, covers);
    return covers;
}
function defaultValues(sets) {
    let values = (0,front_matter_values/* emptyMapping */.uk)();
    let strongest;
    for (const set of sets) {
        if (isStronger(set, strongest)) {
            values = merged(values, set.values);
            strongest = set;
        }
        else
            values = merged(set.values, values);
    }
    return values;
}
function defaultValue(sets, key) {
    let strongest;
    for (const set of sets)
        if (key in set.values && isStronger(set, strongest))
            strongest = set;
    return strongest?.values[key];
}
function isStronger(set, strongest) {
    if (!strongest)
        return true;
    const [path, other] = [set.path.replace(/^\//, ''), strongest.path.replace(/^\//, '')];
    if (path.length !== other.length)
        return path.length > other.length;
    return set.type !== undefined || strongest.type === undefined;
}
function merged(weak, strong) {
    const result = (0,front_matter_values/* emptyMapping */.uk)();
    for (const [key, value] of Object.entries(weak))
        result[key] = value;
    for (const [key, value] of Object.entries(strong)) {
        const before = result[key];
        if ((0,front_matter_values/* isMapping */.pi)(before) && (0,front_matter_values/* isMapping */.pi)(value))
            result[key] = merged(before, value);
        else if (!(key in result) || (value !== null && value !== undefined))
            result[key] = value;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/date.js


const NONE = { kind: 'none' };
function documentDate(value, inName, timezone) {
    if (value !== undefined && value !== null && value !== false)
        return fromFrontMatter(value, timezone);
    return inName === undefined ? NONE : fromName(inName, timezone);
}
function fromFrontMatter(value, timezone) {
    if (typeof value === 'object' && !(value instanceof Date))
        return { kind: 'invalid', written: 'a list or a mapping' };
    const written = value instanceof Date ? 'a day that the calendar does not have' : String(value);
    const moment = (0,metadata_values/* writtenMoment */.yc)(value) ?? (0,metadata_values/* momentOf */.Et)(asDay(value)) ?? inWords(value);
    if (!moment || Number.isNaN(moment.getTime()))
        return { kind: 'invalid', written };
    return { kind: 'date', moment: isLocal(value, moment) ? (0,local_time/* momentAt */.El)(moment, timezone) : moment };
}
function asDay(value) {
    const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
    return digits ? digits.slice(1).join('-') : undefined;
}
function inWords(value) {
    if (typeof value !== 'string' || !/[a-z]{3}/i.test(value) || !/\d{4}/.test(value))
        return undefined;
    return new Date(`${value} UTC`);
}
function isLocal(value, moment) {
    if (value instanceof Date)
        return moment.getTime() % 86_400_000 === 0;
    return !/:\d{2}.*(?:[zZ]|[+-]\d)|(?:GMT|UTC?)$/.test(String(value));
}
function fromName(inName, timezone) {
    const [year = '', month = '', day = ''] = inName.split('-');
    const text = `${century(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const wall = (0,metadata_values/* momentOf */.Et)(text);
    return wall ? { kind: 'date', moment: (0,local_time/* momentAt */.El)(wall, timezone) } : { kind: 'invalid', written: inName };
}
function century(year) {
    if (year.length !== 2)
        return year;
    return Number(year) >= 69 ? `19${year}` : `20${year}`;
}

// EXTERNAL MODULE: ./lib/pages/generators/jekyll/dialect.js
var dialect = __webpack_require__(67019);
;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/ruby-fnmatch.js
function rubyFnmatch(pattern, path) {
    const tokens = tokensOf(pattern);
    return tokens !== undefined && matches(tokens, [...path]);
}
function matches(tokens, characters) {
    let at = 0;
    let star;
    for (let index = 0; index < characters.length;) {
        const token = tokens[at];
        if (token === 'many')
            star = { token: at++, character: index };
        else if (token?.(characters[index] ?? '')) {
            at++;
            index++;
        }
        else if (star) {
            at = star.token + 1;
            index = ++star.character;
        }
        else
            return false;
    }
    return tokens.slice(at).every((token) => token === 'many');
}
function tokensOf(pattern) {
    const tokens = [];
    const pieces = pattern.matchAll(/\\(.)|(\*+)|(\?)|\[([!^]?)((?:\\.|[^\]\\])*)\]|(\[)|(.)/gsu);
    for (const [, escaped, stars, any, negation, set, unclosed, plain] of pieces) {
        if (unclosed)
            return undefined;
        if (stars)
            tokens.push('many');
        else if (any)
            tokens.push(() => true);
        else if (set !== undefined)
            tokens.push(ruby_fnmatch_setOf(set, negation !== ''));
        else {
            const character = escaped ?? plain;
            tokens.push((other) => other === character);
        }
    }
    return tokens;
}
function ruby_fnmatch_setOf(source, isNegated) {
    const ranges = [];
    for (const [, low = '', high = low] of source.matchAll(/\\?(.)(?:-\\?(.))?/gsu))
        ranges.push([low, high]);
    return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/entries.js

function passedOver(base, entry, isFolder, { include, exclude }) {
    const name = entry.slice(entry.lastIndexOf('/') + 1);
    if (entry.endsWith('.'))
        return `has a name that ends with a dot: \`${name}\``;
    if (isIncluded(entry, isFolder, include))
        return undefined;
    if (named(exclude, base + entry, isFolder))
        return 'is excluded by the configuration (`exclude`)';
    const special = [entry, name].find((text) => /^[._#~]/.test(text));
    if (special !== undefined)
        return `is in a folder, or has a name, that Jekyll passes over: \`${special}\``;
    return name.endsWith('~') ? 'is a backup copy' : undefined;
}
function isIncluded(entry, isFolder, include) {
    return named(include, entry, isFolder) || named(include, entry.slice(entry.lastIndexOf('/') + 1), isFolder);
}
function named(patterns, path, isFolder) {
    return patterns.some((written) => {
        const pattern = written.replace(/\/{2,}/g, '/').replace(/^\//, '');
        return path.startsWith(pattern) || (isFolder && pattern === `${path}/`) || rubyFnmatch(pattern, path);
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/file.js

const DATED_NAME = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^.]+)$/;
const SPECIAL_COLLECTIONS = ['posts', 'data'];
function jekyllFile(path, config) {
    if (!config.markdownExtensions.includes(extensionOf(path).toLowerCase())) {
        return file_nothing('has an extension that is none of `markdown_ext`');
    }
    if (config.destination !== '' && path.startsWith(`${config.destination}/`))
        return file_nothing('is in the folder `destination`');
    return documentOf(path, config) ?? postOf(path, config) ?? pageOf(path, config);
}
function extensionOf(path) {
    return /[^/](\.[^./]+)$/.exec(path)?.[1] ?? '';
}
function file_nothing(reason) {
    return { kind: 'nothing', reason };
}
function documentOf(fullPath, config) {
    const container = config.collectionsDir === '' ? '' : `${config.collectionsDir}/`;
    if (!fullPath.startsWith(`${container}_`))
        return undefined;
    const path = fullPath.slice(container.length);
    const collection = config.collections.find(({ label }) => path.startsWith(`_${label}/`));
    if (!collection || SPECIAL_COLLECTIONS.includes(collection.label))
        return undefined;
    const folder = `_${collection.label}/`;
    const passed = passedOver(folder, path.slice(folder.length), false, config);
    return passed ? file_nothing(passed) : { kind: 'document', collection, isDraft: false, path, fullPath };
}
function postOf(fullPath, config) {
    const segments = fullPath.split('/');
    const at = segments.findIndex((segment, index) => index < segments.length - 1 && /^_(?:posts|drafts)$/.test(segment));
    const posts = config.collections.find(({ label }) => label === 'posts');
    if (at < 0 || !posts)
        return undefined;
    const above = segments.slice(0, at).join('/');
    if (!above.startsWith(config.postsBelow))
        return file_nothing('is outside of `collections_dir`');
    const isDraft = segments[at] === '_drafts';
    const entry = segments.slice(at + 1).join('/');
    const passed = passedFolders(segments.slice(0, at), config) ??
        passedOver(`${segments.slice(0, at + 1).join('/')}/`, entry, false, config);
    if (passed)
        return file_nothing(passed);
    if (/(?:^|\/)\./.test(entry))
        return file_nothing('is in a folder, or has a name, that begins with a dot');
    if (!isDraft && !DATED_NAME.test(segments.at(-1) ?? ''))
        return file_nothing('is in `_posts`, but its name does not begin with a date such as `2026-01-31-`');
    const path = config.collectionsDir === '' ? fullPath : fullPath.replace(`${config.collectionsDir}/`, '');
    return { kind: 'document', collection: posts, isDraft, path, fullPath };
}
function pageOf(path, config) {
    if (config.include.some((entry) => entry.replace(/^\/+/, '') === path))
        return { kind: 'page', path };
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    const folder = segments.map((segment) => `${segment}/`).join('');
    const passed = passedFolders(segments, config) ?? passedOver(folder, name, false, config);
    return passed ? file_nothing(passed) : { kind: 'page', path };
}
function passedFolders(segments, config) {
    let base = '';
    for (const segment of segments) {
        const passed = passedOver(base, segment, true, config);
        if (passed)
            return passed;
        base += `${segment}/`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/slug.js
const SEPARATORS = {
    default: /[^\p{M}\p{L}\p{Nd}]+/gu,
    pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
};
function jekyllSlug(text) {
    return slug_hyphened(text, 'default').toLowerCase();
}
function prettySlug(text) {
    return slug_hyphened(text, 'pretty');
}
function slug_hyphened(text, mode) {
    return text.replace(SEPARATORS[mode], '-').replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/permalink.js




const STYLES = new Map([
    ['date', '/:categories/:year/:month/:day/:title:output_ext'],
    ['pretty', '/:categories/:year/:month/:day/:title/'],
    ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
    ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
    ['none', '/:categories/:title:output_ext'],
]);
function postTemplate(permalink) {
    return STYLES.get(permalink) ?? permalink;
}
function withSuffix(template, permalink) {
    if (permalink === 'pretty' || permalink.endsWith('/'))
        return `${template}/`;
    return ['date', 'ordinal', 'none'].includes(permalink) || permalink.endsWith(':output_ext')
        ? `${template}:output_ext`
        : template;
}
function documentPermalink(template, facts, written) {
    let failure;
    const url = template.replace(/:([a-z_]+)/g, (whole, name) => {
        const names = name.endsWith('_') ? [name, name.slice(0, -1)] : [name];
        const known = names.find((candidate) => TEXTS.has(candidate) || isDatePart(candidate));
        const value = known === undefined ? undefined : filled(known, facts, written);
        if (known !== undefined && value !== undefined)
            return (0,document_id/* literal */.eu)(value) + name.slice(known.length);
        failure ??= { ok: false, placeholder: whole, reason: known === undefined ? 'unknown' : 'undated' };
        return whole;
    });
    return failure ?? { ok: true, url: sanitised(url) };
}
function pagePermalink(template, folder, basename, written) {
    const url = template
        .replaceAll(':path', () => (0,document_id/* literal */.eu)(folder))
        .replaceAll(':basename', () => (0,document_id/* literal */.eu)(basename))
        .replaceAll(':output_ext', () => outputExtension(written));
    return sanitised(url);
}
const TEXTS = new Map([
    ['collection', ({ collection }) => collection],
    ['path', ({ path }) => path],
    ['output_ext', (_facts, written) => outputExtension(written)],
    ['name', ({ basename }) => jekyllSlug(basename)],
    ['title', ({ slug }) => prettySlug(slug)],
    ['slug', ({ slug }) => jekyllSlug(slug)],
    ['categories', ({ categories }) => unique(categories.map((category) => category.toLowerCase())).join('/')],
    ['slugified_categories', ({ categories }) => unique(categories.map(jekyllSlug)).join('/')],
]);
function filled(placeholder, facts, written) {
    const text = TEXTS.get(placeholder);
    return text ? text(facts, written) : facts.date && timePart(placeholder, facts.date);
}
function outputExtension(written) {
    return (written === undefined || written.endsWith('/') ? '' : extensionOf(written)) || '.html';
}
function sanitised(url) {
    return `/${url}`
        .replaceAll('..', '/')
        .replaceAll('./', '')
        .replace(/\/{2,}/g, '/');
}
function unique(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/taxonomy.js

function categoriesOf(path, layers, data) {
    const inPath = /(?:^|\/)_(?:posts|drafts)\//.exec(path);
    const folders = inPath
        ? path
            .slice(0, inPath.index)
            .split('/')
            .filter((segment) => segment !== '')
        : [];
    const written = layers.flatMap(({ categories }) => listOf(categories));
    return [...new Set([...folders, ...written, ...singular(data.category)].flatMap(nameIn))];
}
function tagsOf({ tag, tags }) {
    const one = singular(tag);
    return (one.length > 0 ? one : listOf(tags)).flatMap(nameIn);
}
function nameIn(value) {
    if (value instanceof Date)
        return [(0,metadata_values/* titleText */.Qw)(value) ?? ''];
    return typeof value === 'object' ? [] : [String(value)];
}
function listOf(value) {
    if (typeof value === 'string')
        return value.split(/\s+/).filter((word) => word !== '');
    return singular(value);
}
function singular(value) {
    const values = Array.isArray(value) ? value.flat() : [value];
    return values.filter((entry) => entry !== undefined && entry !== null && entry !== false);
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/document.js










function collectionTemplate({ collection }, config) {
    if (collection.permalink !== undefined)
        return collection.permalink;
    return collection.label === 'posts'
        ? postTemplate(config.permalink)
        : withSuffix('/:collection/:path', config.permalink);
}
function placeDocument(file, document, frontMatter, { config, siteUrl, now }) {
    const read = readDocument(document, frontMatter, config);
    const placed = document_addressed(file, { read, frontMatter, config, siteUrl });
    const hidden = hiddenBy(read, frontMatter, config, now);
    return hidden ? (0,placement/* heldBack */.Zg)(hidden, placed) : placed;
}
function document_addressed(file, { read, frontMatter, config, siteUrl }) {
    if (read.date.kind === 'invalid')
        return invalidDate(file, frontMatter, read.date.written);
    const { permalink, slug } = read.data;
    if (isSet(permalink) && typeof permalink !== 'string') {
        return (0,placement/* failed */.gz)(file, frontMatter.placeOf('permalink'), {
            code: 'address-invalid',
            message: '`permalink` must be a text such as `/guides/start/`, but it is something else.',
            hint: 'Put quotes around it, or remove it.',
        });
    }
    if (isSet(slug) && typeof slug === 'object') {
        return (0,placement/* failed */.gz)(file, frontMatter.placeOf('slug'), {
            code: 'address-invalid',
            message: '`slug` must be a text such as `first-steps`, but it is a list, a mapping or a date.',
            hint: 'Put quotes around it, or remove it.',
        });
    }
    const written = typeof permalink === 'string' ? permalink : undefined;
    const filled = permalinkOf(read, written, config);
    if (!filled.ok)
        return document_unfilled(file, frontMatter, written, filled);
    const data = dataOf(read);
    return (0,placement/* pageBelowPrefix */.PM)(file, siteUrl, filled.url, {
        data,
        dialect: (0,dialect/* jekyllDialect */.Y)(data, config.dialect),
        rule: ruleOf(read, frontMatter, config),
        place: frontMatter.placeOf('permalink'),
    });
}
function isSet(value) {
    return value !== undefined && value !== null && value !== false;
}
function ruleOf({ document, data }, { data: own }, config) {
    if (typeof own.permalink === 'string')
        return '`permalink` of the front matter';
    if (typeof data.permalink === 'string')
        return '`permalink` of `defaults` in the configuration';
    const { label, permalink } = document.collection;
    if (permalink !== undefined)
        return `\`permalink\` of the collection \`${(0,placement/* shown */.SP)(label)}\` in the configuration`;
    return label === 'posts'
        ? `\`permalink: ${(0,placement/* shown */.SP)(config.permalink)}\` of the site, for posts`
        : `the path in the collection \`${(0,placement/* shown */.SP)(label)}\`, ended as \`permalink: ${(0,placement/* shown */.SP)(config.permalink)}\` of the site says`;
}
function readDocument(document, { data: own }, config) {
    const defaults = defaultValues(matchingDefaults({ ...document, type: document.collection.label }, config));
    const data = merged(defaults, own);
    const inName = DATED_NAME.exec(nameOf(document.path))?.[1];
    return {
        document,
        data,
        categories: categoriesOf(document.path, [defaults, own], data),
        date: documentDate(data.date, inName, config.timezone),
    };
}
function hiddenBy({ document, data, date }, { present }, config, now) {
    const { label, output } = document.collection;
    if (!output)
        return (0,placement/* unpublished */.OW)(`its collection \`${(0,placement/* shown */.SP)(label)}\` has no \`output: true\` in the configuration`);
    if (document.isDraft && !config.showDrafts)
        return (0,placement/* unpublished */.OW)('it is a draft (`show_drafts` is not set)');
    if (label !== 'posts' && !present)
        return (0,placement/* unpublished */.OW)('it has no front matter, so Jekyll copies it as it is');
    const isHidden = 'published' in data && (data.published === null || (0,flags/* isNo */.IY)(data.published));
    if (isHidden && !config.unpublished)
        return (0,placement/* unpublished */.OW)('`published` is `false`');
    if (date.kind !== 'date' || config.future || seconds(date.moment) <= seconds(now))
        return undefined;
    return (0,placement/* unpublished */.OW)('its date is in the future', date.moment);
}
function seconds(moment) {
    return Math.floor(moment.getTime() / 1000);
}
function permalinkOf({ document, data, categories, date }, written, config) {
    const { collection, path } = document;
    const basename = withoutExtension(nameOf(path));
    const slug = isSet(data.slug) ? String(data.slug) : slugInName(path);
    const facts = {
        collection: collection.label,
        path: withoutExtension(path).replace(`_${collection.label}`, '').replace(/\.+$/, ''),
        basename,
        slug,
        categories,
        date: date.kind === 'date' ? (0,local_time/* localTime */.HJ)(date.moment, config.timezone) : undefined,
    };
    return documentPermalink(written ?? collectionTemplate(document, config), facts, written);
}
function dataOf({ data, categories, date }) {
    const result = Object.assign((0,front_matter_values/* emptyMapping */.uk)(), data);
    if (date.kind === 'date')
        result.date = date.moment;
    if (categories.length > 0)
        result.categories = categories;
    const tags = tagsOf(data);
    if (tags.length > 0)
        result.tags = tags;
    return result;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function withoutExtension(path) {
    return path.slice(0, path.length - extensionOf(path).length);
}
function slugInName(path) {
    return (DATED_NAME.exec(nameOf(path))?.[2] ?? withoutExtension(nameOf(path))).replace(/\.+$/, '');
}
function invalidDate(file, { placeOf }, written) {
    return (0,placement/* failed */.gz)(file, placeOf('date'), {
        code: 'date-invalid',
        message: `The date of a document must be a day such as \`2026-01-31\`, but it is \`${(0,placement/* shown */.SP)(written)}\`.`,
        hint: 'Correct `date` in the front matter, or the date with which the name of the file begins.',
    });
}
function document_unfilled(file, { placeOf }, written, { placeholder, reason }) {
    const where = written === undefined ? 'The permalink that the configuration gives to' : 'The `permalink` of';
    const isUndated = reason === 'undated';
    return (0,placement/* failed */.gz)(file, placeOf('permalink'), {
        code: isUndated ? 'permalink-date-missing' : 'permalink-placeholder',
        message: `${where} the page \`${(0,placement/* shown */.SP)(file.path)}\` uses \`${(0,placement/* shown */.SP)(placeholder)}\`, ${isUndated ? 'but the page has no date' : 'which Jekyll does not know'}.`,
        hint: isUndated
            ? 'Add `date: 2026-01-31` to its front matter; without it, Jekyll puts the time of each build into the address.'
            : 'The placeholders are listed at https://jekyllrb.com/docs/permalinks/#placeholders.',
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/configuration-of.js



function configurationOfFile(what, config, hasIndex) {
    if (what.kind === 'nothing')
        return what;
    const { unpublished, dialect } = config;
    if (what.kind === 'page') {
        const { optionalFrontMatter, readmeIndex, permalink, include } = config;
        const defaults = matchingDefaults({ type: 'pages', path: what.path, fullPath: what.path }, config);
        return {
            path: what.path,
            ending: withSuffix('', permalink),
            defaults,
            unpublished,
            dialect,
            plugins: [optionalFrontMatter && { include }, readmeIndex && { hasIndex }],
        };
    }
    const { future, timezone, showDrafts } = config;
    return {
        path: what.path,
        label: what.collection.label,
        output: what.collection.output,
        template: collectionTemplate(what, config),
        defaults: matchingDefaults({ ...what, type: what.collection.label }, config),
        unpublished,
        dialect,
        future,
        timezone,
        drafts: what.isDraft && showDrafts,
    };
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/other-addresses.js


const jekyll_other_addresses_OF_SITE = /^(?:404|(?:feed|atom|rss|sitemap)\.xml|robots\.txt|feed\/.+\.xml)$|(?:^|\/)page\/?\d+$/;
const OF_ARCHIVES = /^(?:(?:tags?|categor(?:y|ies))\/.+|\d{4}(?:\/\d{2}){0,2})$/;
function jekyll_other_addresses_otherAddresses(sources, context) {
    const hasArchives = sources.some(({ config }) => config.archives);
    let built;
    return (path) => {
        if (jekyll_other_addresses_OF_SITE.test(path) || (hasArchives && OF_ARCHIVES.test(path)))
            return true;
        built ??= new Set(sources.flatMap((source) => jekyll_other_addresses_builtIn(source, context)));
        return built.has(path);
    };
}
function jekyll_other_addresses_builtIn({ folder, config }, context) {
    const { paths = new Set() } = context;
    const left = new Set(leftPaths(context));
    const [markdown = '.md'] = config.markdownExtensions;
    return [...paths].flatMap((path) => {
        const extension = /\.(?:html?|xhtml|scss|sass|coffee|md|markdown)$/i.exec(path)?.[0];
        if (extension === undefined || !path.startsWith(folder))
            return [];
        if (/^\.m/i.test(extension) && !left.has(path))
            return [];
        const stem = path.slice(folder.length, -extension.length);
        const what = jekyllFile(stem + markdown, config);
        if (what.kind === 'nothing' || (what.kind === 'document' && !what.collection.output))
            return [];
        if (/^\.s/i.test(extension))
            return [`${stem}.css`];
        return [stem.replace(/^_/, '').replace(/(?:^|\/)index$/, '')];
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/page.js







const META_FILES = /^(?:README|LICENSE|LICENCE|COPYING|CODE_OF_CONDUCT|CONTRIBUTING|ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)$/i;
function placePage(file, source, frontMatter, { config, siteUrl }) {
    const { present, data } = frontMatter;
    const asIndex = !present && isReadmeIndex(source, config);
    if (!present && !asIndex && !isOptional(source.path, config))
        return (0,placement/* unpublished */.OW)('it has no front matter, so Jekyll copies it as it is');
    const isHidden = 'published' in data && (data.published === null || (0,flags/* isNo */.IY)(data.published));
    const placed = page_addressed(file, { source, frontMatter, config, siteUrl });
    return isHidden && !config.unpublished ? (0,placement/* heldBack */.Zg)((0,placement/* unpublished */.OW)('`published` is `false`'), placed) : placed;
}
function page_addressed(file, { source, frontMatter, config, siteUrl }) {
    const { present, data, placeOf } = frontMatter;
    const asIndex = !present && isReadmeIndex(source, config);
    const sets = matchingDefaults({ type: 'pages', path: source.path, fullPath: source.path }, config);
    const permalink = 'permalink' in data ? data.permalink : defaultValue(sets, 'permalink');
    const isWritten = permalink !== undefined && permalink !== null && permalink !== false;
    if (isWritten && (typeof permalink !== 'string' || permalink === ''))
        return notText(file, frontMatter);
    const written = isWritten ? permalink : undefined;
    const path = asIndex ? `/${folderOf(source.path)}/` : undefined;
    const url = pageUrl(source.path, written ?? path, config.permalink);
    const all = merged(defaultValues(sets), data);
    return (0,placement/* pageBelowPrefix */.PM)(file, siteUrl, url, {
        data: all,
        dialect: (0,dialect/* jekyllDialect */.Y)(all, config.dialect),
        rule: page_ruleOf(data, written, asIndex, config),
        place: placeOf('permalink'),
    });
}
function page_ruleOf(own, written, asIndex, config) {
    if (written !== undefined)
        return 'permalink' in own ? '`permalink` of the front matter' : '`permalink` of `defaults` in the configuration';
    if (asIndex)
        return 'its folder, whose index the README is';
    return `the path of the file, ended as \`permalink: ${(0,placement/* shown */.SP)(config.permalink)}\` of the site says`;
}
function pageUrl(path, written, style) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const basename = name.slice(0, name.length - extensionOf(name).length).replace(/\.+$/, '');
    const template = basename === 'index' ? '/:path/' : withSuffix('/:path/:basename', style);
    return pagePermalink(written ?? template, folderOf(path), basename, written);
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function isReadmeIndex({ path, hasIndex }, { readmeIndex }) {
    return readmeIndex && !hasIndex && /(?:^|\/)readme\.[^./]+$/i.test(path);
}
function isOptional(path, config) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!config.optionalFrontMatter)
        return false;
    const isMeta = META_FILES.test(name.slice(0, name.length - extensionOf(name).length));
    return !isMeta || isIncluded(path, false, config.include);
}
function notText(file, { placeOf }) {
    return (0,placement/* failed */.gz)(file, placeOf('permalink'), {
        code: 'address-invalid',
        message: '`permalink` must be a text such as `/guides/start/`, but it is something else.',
        hint: 'Put quotes around it, or remove it.',
    });
}

;// CONCATENATED MODULE: ./lib/pages/generators/jekyll/jekyll.js









const jekyll_CONFIG_NAMES = ['_config.yml', '_config.yaml', '_config.toml'];
const jekyll = {
    configurationFiles(paths, settings, workingDirectory) {
        const found = settings.content.map((entry) => nearestFile(configFolders(entry, workingDirectory), jekyll_CONFIG_NAMES, paths));
        return [...new Set(found.filter((path) => path !== undefined))];
    },
    create(context) {
        const sources = new Map(context.settings.content.map((entry) => [entry.root, sourceOf(entry, context)]));
        return { generator: jekyllGenerator(sources, context), problems: problemsOf(sources, context.settings) };
    },
};
function sourceOf(entry, { workingDirectory, configuration }) {
    const path = nearestFile(configFolders(entry, workingDirectory), jekyll_CONFIG_NAMES, configuration);
    if (path === undefined)
        return { folder: (0,content/* baseOf */.b)(entry, workingDirectory), read: { config: jekyll_config/* DEFAULT_CONFIG */.P, problems: [] } };
    const read = (0,jekyll_config/* readJekyllConfig */.e)(configuration.get(path) ?? '', path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1) + (read.config.source === '' ? '' : `${read.config.source}/`);
    return { folder, path, read };
}
function jekyllGenerator(sources, context) {
    const { settings, paths } = context;
    const sites = [...sources.values()].map(({ folder, read }) => ({ folder, config: read.config }));
    const linksOf = new Map([...sources].map(([root, { folder }]) => [root, { roots: [folder] }]));
    const known = new Map();
    const placed = (file) => {
        const source = sources.get(file.content.root);
        if (!source || !file.path.startsWith(source.folder))
            return { what: OUTSIDE, config: jekyll_config/* DEFAULT_CONFIG */.P };
        const { config } = source.read;
        const what = known.get(file.path) ?? jekyllFile(file.path.slice(source.folder.length), config);
        known.set(file.path, what);
        return { what, config };
    };
    const hasIndex = ({ path }) => INDEX_EXTENSIONS.some((extension) => paths?.has(folderIndex(path) + extension));
    return {
        takes: (file) => placed(file).what.kind !== 'nothing',
        configurationOf: (file) => {
            const { what, config } = placed(file);
            return configurationOfFile(what, config, hasIndex(file));
        },
        linkRules: (file) => linksOf.get(file.content.root),
        otherAddresses: jekyll_other_addresses_otherAddresses(sites, context),
        place: (file, frontMatter, now) => {
            const { what, config } = placed(file);
            return jekyll_place(file, what, frontMatter, { config, siteUrl: settings.site.url, now, hasIndex: hasIndex(file) });
        },
    };
}
const OUTSIDE = { kind: 'nothing', reason: 'is outside of the folder `source` of the configuration' };
const INDEX_EXTENSIONS = ['.html', '.md', '.markdown', '.htm', '.xhtml', '.xml'];
function folderIndex(path) {
    return `${path.slice(0, path.lastIndexOf('/') + 1)}index`;
}
function jekyll_place(file, what, frontMatter, { hasIndex, ...site }) {
    if (what.kind === 'nothing')
        return (0,placement/* unpublished */.OW)(`the file ${what.reason}`);
    if (what.kind === 'document')
        return placeDocument(file, what, frontMatter, site);
    return placePage(file, { path: what.path, hasIndex }, frontMatter, site);
}
function problemsOf(sources, settings) {
    const byPath = new Map([...sources.values()].map((source) => [source.path, source]));
    return [...byPath.values()].flatMap((source) => {
        const entries = settings.content.filter((entry) => sources.get(entry.root)?.path === source.path);
        return [...source.read.problems, ...jekyll_disagreement(source, entries, settings.site.url)];
    });
}
function jekyll_disagreement({ path, read }, entries, siteUrl) {
    const { basePath } = read.config;
    const pathOf = (entry) => `${new URL(siteUrl).pathname}${entry.prefix}`
        .split('/')
        .filter((segment) => segment !== '')
        .join('/');
    const ours = entries.map(pathOf);
    if (basePath === undefined || ours.includes(basePath))
        return [];
    return [
        {
            level: 'notice',
            code: 'base-path-differs',
            message: `Addresses begin with \`/${ours[0] ?? ''}\`, as \`site.url\` says, but Jekyll's own \`url\` and \`baseurl\` say \`/${basePath}\`.`,
            hint: 'If the site is served below another path than it was built for, this is right; else correct one of the two.',
            path,
            ...read.basePathPlace,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/pages/includes/mkdocs.js




const SINGLE = /^([ \t]*)-{1,}8<-{1,}[ \t]+(["'])([^"'\n]{1,1000})\2[ \t]*\r?$/;
const BLOCK = /^([ \t]*)-{1,}8<-{1,}[ \t]*\r?$/;
const ELSEWHERE = /^https?:/;
function mkdocsInclusions(text, folders, appended = []) {
    const found = [];
    let block;
    for (const { start, end, text: line } of (0,lines/* linesOf */.D)(text)) {
        const mark = BLOCK.exec(line);
        if (block && mark) {
            (0,append/* append */.B)(found, blockInclusions(block, end, folders));
            block = undefined;
        }
        else if (block)
            block.names.push(line.trim());
        else if (mark)
            block = { start, indent: mark[1] ?? '', names: [] };
        else {
            const [, indent = '', , name] = SINGLE.exec(line) ?? [];
            if (name !== undefined && !ELSEWHERE.test(name))
                found.push(inclusionOf(name, indent, { start, end }, folders));
        }
    }
    for (const name of appended) {
        const inclusion = inclusionOf(name, '', { start: text.length, end: text.length }, folders);
        found.push({ ...inclusion, take: (below) => `\n\n${inclusion.take(below)}\n` });
    }
    return found;
}
function blockInclusions({ start, indent, names }, end, folders) {
    const files = names.filter((name) => name !== '' && !name.startsWith(';') && !ELSEWHERE.test(name));
    return files.map((name, at) => {
        const first = inclusionOf(name, indent, { start: at === 0 ? start : end, end }, folders);
        return at === 0 ? first : { ...first, take: (text) => `\n${first.take(text)}` };
    });
}
function inclusionOf(written, indent, { start, end }, folders) {
    const colon = written.indexOf(':');
    const [name, part] = colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
    const paths = folders.map((folder) => (0,joined_path/* joinedPath */.F)(folder, name)).filter((path) => path !== undefined);
    return {
        start,
        end,
        name,
        paths,
        take: (text) => indented(partOf(text, part).replace(/\s+$/, ''), indent),
    };
}
function partOf(text, part) {
    if (part === '')
        return text.replaceAll(/^.*-{1,}8<-{1,}[ \t]+\[[ \t]*(?:start|end).*$\n?/gm, '');
    if (/^[\d:,-]+$/.test(part))
        return part
            .split(',')
            .map((range) => rangeOf(text, range))
            .join('\n');
    return sectionOf(text, part);
}
function rangeOf(text, range) {
    const [first, last] = range.split(':').map((digits) => (digits === '' ? undefined : Number(digits)));
    return linesBetween(text, first, last);
}
function sectionOf(text, section) {
    const mark = (which) => new RegExp(`-{1,}8<-{1,}[ \\t]+\\[[ \\t]*${which}[ \\t]*:[ \\t]*${escapedPattern(section)}[ \\t]*\\]`);
    const lines = text.split('\n');
    const from = lines.findIndex((line) => mark('start').test(line));
    if (from < 0)
        return '';
    const to = lines.findIndex((line, at) => at > from && mark('end').test(line));
    return lines.slice(from + 1, to < 0 ? undefined : to).join('\n');
}
function indented(text, indent) {
    return indent === '' ? text : text.replaceAll(/^(?=.)/gm, indent);
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/plugins.js

function pluginsOf(plugins) {
    const entries = Array.isArray(plugins) ? plugins : (0,front_matter_values/* isMapping */.pi)(plugins) ? [plugins] : [];
    return entries.flatMap((entry) => {
        if ((0,front_matter_values/* isMapping */.pi)(entry))
            return Object.entries(entry);
        return typeof entry === 'string' ? [[entry, null]] : [];
    });
}
function inheritedConfiguration({ INHERIT: inherited }, path, hasPermissions) {
    if (inherited === undefined || inherited === null)
        return [];
    return [
        {
            level: hasPermissions ? 'error' : 'warning',
            code: 'configuration-inherited',
            message: 'The configuration must stand in this file alone, but `INHERIT` takes part of it from another one, which is not read: what is excluded or protected there is not known.',
            hint: 'Put what counts for pages (`docs_dir`, `exclude_docs`, `draft_docs`, `use_directory_urls`, `plugins`) into this file.',
            path,
        },
    ];
}
const MOVING_PLUGINS = ['monorepo', 'multirepo'];
function movingPlugins(plugins, path) {
    return pluginsOf(plugins)
        .filter(([name]) => MOVING_PLUGINS.includes(name))
        .map(([name]) => ({
        level: 'warning',
        code: 'generator-plugin',
        message: `The plugin \`${name}\` gives pages addresses of its own, which are not known here: its pages may be published under others.`,
        hint: 'Keep the pages of the plugin out with `exclude` of the `content` entry.',
        path,
    }));
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/blog.js





const NAMES = ['blog', 'material/blog'];
function blogsOf(plugins) {
    return pluginsOf(plugins)
        .filter(([name]) => NAMES.includes(name))
        .map(([, value]) => ((0,front_matter_values/* isMapping */.pi)(value) ? value : {}))
        .filter(({ enabled }) => enabled !== false)
        .map(blogOf);
}
function blogOf(options) {
    const text = (key, byDefault) => (typeof options[key] === 'string' ? options[key] : byDefault);
    const blog = text('blog_dir', 'blog');
    return {
        folder: folder(blog),
        posts: folder(text('post_dir', '{blog}/posts').replaceAll('{blog}', blog)).slice(0, -1),
        urlFormat: text('post_url_format', '{date}/{slug}'),
        dateFormat: text('post_url_date_format', 'yyyy/MM/dd'),
        drafts: options.draft === true,
        hidesFuture: options.draft_if_future_date === true,
    };
}
function folder(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .map((segment) => `${segment}/`)
        .join('');
}
function blogPost(blog, path, frontMatter, now) {
    const { data, body } = frontMatter;
    if ((0,flags/* isYes */.AX)(data.draft) && !blog.drafts)
        return { kind: 'draft' };
    const moment = (0,metadata_values/* momentOf */.Et)((0,front_matter_values/* isMapping */.pi)(data.date) ? data.date.created : data.date);
    const date = moment && (0,metadata_values/* isoOf */.dF)(moment);
    if (date === undefined)
        return { kind: 'undated' };
    if (blog.hidesFuture && !blog.drafts && !(0,flags/* isNo */.IY)(data.draft) && moment && moment > now)
        return { kind: 'future', date: moment };
    const file = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const parts = {
        date: dateIn(blog.dateFormat, date),
        slug: typeof data.slug === 'string' ? data.slug : blog_slugOf((0,metadata_values/* titleText */.Qw)(data.title) ?? firstHeading(body) ?? file),
        file,
        categories: firstCategory(data.categories),
    };
    let unknown;
    const filled = blog.urlFormat.replaceAll(/\{(\w+)\}/g, (whole, name) => {
        const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
        if (value === undefined)
            unknown ??= whole;
        return value ?? whole;
    });
    if (unknown !== undefined)
        return { kind: 'unknown', part: unknown };
    return { kind: 'post', path: `${blog.folder}${filled.replaceAll(/\/{2,}/g, '/')}`, data: { ...data, date: moment } };
}
function dateIn(format, iso) {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    const filled = format.replaceAll(/y+|M+|d+/g, (pattern) => {
        const number = { y: year, M: month, d: day }[pattern.charAt(0)] ?? '';
        if (pattern === 'yy')
            return number.slice(-2);
        return pattern.length === 1
            ? String(Number(number))
            : pattern.length > 2 && !pattern.startsWith('y')
                ? '?'
                : number;
    });
    return /[?a-zA-Z]/.test(filled) ? undefined : filled;
}
function firstCategory(categories) {
    const [first] = Array.isArray(categories) ? categories : [];
    return typeof first === 'string' ? blog_slugOf(first) : '';
}
function blog_slugOf(title) {
    const words = title.normalize('NFC').replaceAll(/<[^<>]*>/g, '');
    return words
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-');
}
function firstHeading(body) {
    for (const { text, fenced } of (0,lines/* linesOf */.D)(body)) {
        const heading = fenced ? undefined : /^#[ \t]+(.*?)[ \t#]*\r?$/.exec(text)?.[1];
        if (heading !== undefined)
            return heading.replace(/\s*\{[^{}]*\}$/, '');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/dialect.js


const TEMPLATE_PLUGINS = ['macros', 'jinja2', 'markdownextradata'];
const FORMULAS = ['pymdownx.arithmatex', 'mdx_math'];
const SUBSCRIPTS = ['pymdownx.tilde'];
function mkdocsDialect(data, text) {
    const plugins = pluginsOf(data.plugins);
    const named = pluginsOf(data.markdown_extensions).map(([name, options]) => [plainName(name), options]);
    const extensions = isElsewhere(data, plugins)
        ? undefined
        : [...DEFAULTS, ...named.flatMap(([name]) => bundleOf(name))];
    const isOn = (names) => extensions?.some((name) => names.includes(name));
    const optionsOf = (wanted) => named.find(([name]) => name === wanted)?.[1];
    const tilde = optionsOf('pymdownx.tilde');
    return {
        templates: extensions && plugins.some(([name]) => TEMPLATE_PLUGINS.includes(name)),
        formulas: isOn(FORMULAS),
        critic: extensions && criticMode(optionsOf('pymdownx.critic')),
        subscripts: isOn(SUBSCRIPTS) && !((0,front_matter_values/* isMapping */.pi)(tilde) && tilde.subscript === false),
        extensions: extensions && [...new Set(extensions)].filter((name) => LOOKED_AT.test(name)).sort(),
        ...headingIds(optionsOf('toc'), text),
    };
}
const DEFAULTS = ['toc', 'tables', 'fenced_code'];
const EXTRA = ['abbr', 'attr_list', 'def_list', 'footnotes', 'md_in_html'];
const LOOKED_AT = /^(?:abbr|admonition|attr_list|def_list|md_in_html|pymdownx\.[\w.]+)$/;
function plainName(name) {
    return name.replace(/^markdown\.extensions\./, '').replace(/\(.*$/, '');
}
function bundleOf(name) {
    return name === 'extra' || name === 'pymdownx.extra' ? [name, ...EXTRA] : [name];
}
function isElsewhere(data, plugins) {
    const { INHERIT: inherited, markdown_extensions: own = [] } = data;
    const isUnread = own !== null && !Array.isArray(own) && !(0,front_matter_values/* isMapping */.pi)(own);
    return ((inherited !== undefined && inherited !== null) || isUnread || plugins.some(([name]) => name === 'techdocs-core'));
}
function criticMode(options) {
    const mode = (0,front_matter_values/* isMapping */.pi)(options) ? options.mode : undefined;
    return mode === 'accept' || mode === 'reject' ? mode : 'view';
}
const SLUGIFY = /^(?<indent>[ \t]*)(?:-[ \t]+)?["']?(?:markdown\.extensions\.)?toc["']?:[^\n]*\n(?:\k<indent>[ \t]{2,}[^\n]*\n)*?\k<indent>[ \t]{2,}slugify:[ \t]*(?:!!python\/(?:name|object\/apply):)?["']?(?<name>[\w.]+)/m;
function headingIds(toc, text) {
    const options = (0,front_matter_values/* isMapping */.pi)(toc) ? toc : {};
    const idSeparator = typeof options.separator === 'string' ? options.separator : undefined;
    const name = SLUGIFY.exec(text)?.groups?.name;
    if (name === undefined || name === 'markdown.extensions.toc.slugify')
        return { idSeparator };
    return { idLetters: 'all', idCase: keepsCase(name, options.slugify) ? 'keep' : 'lower', idSeparator };
}
function keepsCase(name, slugify) {
    const { kwds } = (0,front_matter_values/* isMapping */.pi)(slugify) ? slugify : {};
    const letters = (0,front_matter_values/* isMapping */.pi)(kwds) ? kwds.case : undefined;
    return name.endsWith('_cased') || (name === 'pymdownx.slugs.slugify' && (letters ?? 'none') === 'none');
}
function dialectOfPage(dialect, data) {
    const isLiteral = data.render_macros === false || data.ignore_macros === true;
    return isLiteral ? { ...dialect, templates: false } : dialect;
}

// EXTERNAL MODULE: ./lib/pages/generators/mkdocs/languages.js
var languages = __webpack_require__(80776);
;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/links.js

function mkdocsLinks() {
    const known = new Map();
    return (path, site) => {
        const { language } = (0,languages/* localised */.T)(path.slice(site.docs.length), site.languages);
        const key = `${site.docs} ${language ?? ''}`;
        const rules = known.get(key) ?? mkdocs_links_rulesFor(language ?? undefined, site);
        known.set(key, rules);
        return rules;
    };
}
function mkdocs_links_rulesFor(language, { docs, languages }) {
    const { structure, defaultLocale } = languages;
    const rules = { roots: [docs], pathFirst: 'files' };
    const own = [...new Set([language, defaultLocale])].filter((locale) => locale !== undefined);
    if (structure === 'none' || own.length === 0)
        return rules;
    const inSite = (find) => (place) => `${place}/`.startsWith(docs) ? [...new Set(find(place.slice(docs.length)).map((path) => docs + path))] : [place];
    const find = structure === 'folder' ? inFolders(own, languages) : inNames(own, languages);
    return { ...rules, translations: inSite(find) };
}
function inFolders(own, { locales }) {
    return (path) => {
        const [first = '', ...rest] = path.split('/');
        if (!locales.includes(first))
            return [path, ...own.map((locale) => `${locale}/${path}`)];
        return first === own[0] ? own.map((locale) => [locale, ...rest].join('/')) : [path];
    };
}
function inNames(own, { locales }) {
    return (path) => {
        const [, stem = path, extension = ''] = /^(.*?[^/])(\.[^./]+)?$/s.exec(path) ?? [];
        const suffix = /\.([^./]+)$/.exec(stem)?.[1] ?? extension.slice(1);
        if (locales.includes(suffix))
            return [path];
        return [...own.map((locale) => `${stem}.${locale}${extension}`), path];
    };
}
function links_servedBy({ docs, languages: { structure, defaultLocale } }) {
    return structure === 'folder' && defaultLocale !== undefined ? [`${docs}${defaultLocale}/`, docs] : [docs];
}

// EXTERNAL MODULE: ./lib/pages/generators/shared/configuration-text.js
var configuration_text = __webpack_require__(56263);
;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/meta.js



const FILE = '.meta.yml';
const meta_NAMES = ['meta', 'material/meta'];
function metaFiles(paths, workingDirectory) {
    return [...paths].filter((path) => path.startsWith(workingDirectory) && /(?:^|\/)\.meta\.yml$/.test(path));
}
function metaDefaults({ plugins, docs, path, context: { configuration, settings } }) {
    const found = pluginsOf(plugins).find(([name]) => meta_NAMES.includes(name));
    const options = (0,front_matter_values/* isMapping */.pi)(found?.[1]) ? found[1] : {};
    if (!found || options.enabled === false)
        return { defaults: [], problems: [] };
    const { meta_file: file = FILE } = options;
    if (file !== FILE)
        return { defaults: [], problems: [otherFile(path, settings.permissions !== undefined)] };
    const read = [...configuration.keys()]
        .filter((name) => name.startsWith(docs) && (name === docs + FILE || name.endsWith(`/${FILE}`)))
        .sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1))
        .map((name) => ({
        folder: name.slice(0, -FILE.length),
        ...(0,configuration_text/* readConfiguration */.T)(configuration.get(name) ?? '', name, '1.1'),
    }));
    return {
        defaults: read.map(({ folder, data }) => ({ folder, data })),
        problems: read.flatMap(({ problems }) => problems),
    };
}
function withDefaults(frontMatter, path, defaults) {
    const above = defaults.filter(({ folder }) => path.startsWith(folder));
    if (above.length === 0)
        return frontMatter;
    const data = [...above.map((one) => one.data), frontMatter.data].reduce(meta_merged, (0,front_matter_values/* emptyMapping */.uk)());
    return { ...frontMatter, data };
}
function meta_merged(below, above) {
    const result = (0,front_matter_values/* emptyMapping */.uk)();
    for (const source of [below, above]) {
        for (const [key, value] of Object.entries(source))
            result[key] = key in result ? joined(key, result[key], value) : value;
    }
    return result;
}
function joined(key, below, above) {
    if ((0,front_matter_values/* isMapping */.pi)(below) && (0,front_matter_values/* isMapping */.pi)(above))
        return meta_merged(below, above);
    if (Array.isArray(below) && Array.isArray(above))
        return [...below, ...above];
    const isMixed = Array.isArray(below) !== Array.isArray(above);
    return key === 'permissions' && isMixed ? [below, above].flat() : above;
}
function otherFile(path, isError) {
    return {
        level: isError ? 'error' : 'warning',
        code: 'generator-plugin',
        message: `The plugin \`meta\` must keep its defaults in files named \`${FILE}\`, but \`meta_file\` names others, which are not read${isError ? ', and may hold `permissions`' : ''}.`,
        hint: `Rename the files to \`${FILE}\`, and leave \`meta_file\` out.`,
        path,
    };
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/other-addresses.js


const mkdocs_other_addresses_OF_SITE = /^(?:404|search|search\/search_index\.json|sitemap\.xml(?:\.gz)?|feed_(?:rss|json)_\w+\.(?:xml|json))$/;
const other_addresses_OF_BLOG = /^(?:(?:archive|category|author|page)(?:\/.*)?)?$/;
function redirectsOf(plugins) {
    const maps = pluginsOf(plugins)
        .filter(([name]) => name === 'redirects')
        .map(([, options]) => ((0,front_matter_values/* isMapping */.pi)(options) ? options.redirect_maps : undefined));
    return maps
        .filter(front_matter_values/* isMapping */.pi)
        .flatMap((map) => Object.keys(map))
        .map((path) => path.replace(/\.(?:md|html)$/, '').replace(/(?:^|\/)(?:index|README)$/, ''))
        .map((path) => path.replace(/^\/+|\/+$/g, ''));
}
function mkdocs_other_addresses_otherAddresses(sites) {
    const redirects = new Set(sites.flatMap((site) => site.redirects));
    const blogs = [...new Set(sites.flatMap((site) => site.blogs.map(({ folder }) => folder)))];
    return (path) => redirects.has(path) ||
        mkdocs_other_addresses_OF_SITE.test(path) ||
        blogs.some((folder) => `${path}/`.startsWith(folder) && other_addresses_OF_BLOG.test(path.slice(folder.length)));
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/gitignore-patterns.js

function ignoredBy(lines) {
    const patterns = lines.flatMap(patternOf);
    const judged = (path, isFolder) => {
        const last = patterns.findLast(({ folderOnly, matches }) => (isFolder || !folderOnly) && matches(path));
        return last && !last.isNegated;
    };
    return (path) => {
        const segments = path.split('/');
        let ignored = false;
        for (let end = 1; end <= segments.length; end++) {
            ignored = judged(segments.slice(0, end).join('/'), end < segments.length) ?? ignored;
        }
        return ignored;
    };
}
function patternOf(line) {
    const text = line.replace(/(?<!\\)\s+$/, '');
    if (text === '' || text.startsWith('#'))
        return [];
    const isNegated = text.startsWith('!');
    const bare = text.replace(/^!/, '').replace(/\/$/, '');
    const isBound = bare.includes('/');
    const matches = pathGlob(isBound ? bare.replace(/^\//, '') : `**/${bare}`);
    return [{ isNegated, folderOnly: text.endsWith('/'), matches }];
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/exclusions.js




const ALWAYS_EXCLUDED = ['.*', '/templates/'];
function exclusionsOf(data, path) {
    const excluded = ignoredBy([...ALWAYS_EXCLUDED, ...linesOf(data.exclude_docs)]);
    const drafts = ignoredBy(linesOf(data.draft_docs));
    const plugin = excludedByPlugin(data.plugins, path);
    return {
        hides: (file) => {
            if (excluded(file))
                return 'is excluded by `exclude_docs`';
            if (drafts(file))
                return 'is a draft by `draft_docs`';
            return plugin.matchers.some((matches) => matches(file)) ? 'is excluded by the plugin `exclude`' : undefined;
        },
        problems: plugin.problems,
    };
}
function linesOf(value) {
    return typeof value === 'string' ? value.split('\n') : [];
}
function excludedByPlugin(plugins, path) {
    const options = pluginsOf(plugins).flatMap(([name, value]) => name === 'exclude' && (0,front_matter_values/* isMapping */.pi)(value) ? [value] : []);
    const globs = options.flatMap(({ glob }) => textsOf(glob)).map(globMatcher);
    const written = options.flatMap(({ regex }) => textsOf(regex)).map((text) => ({ text, matcher: regexMatcher(text) }));
    return {
        matchers: [...globs, ...written.flatMap(({ matcher }) => matcher ?? [])],
        problems: written.filter(({ matcher }) => !matcher).map(({ text }) => unreadable(text, path)),
    };
}
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}
function globMatcher(glob) {
    const source = glob.replace(/\[!?\]?[^\]]*\]|[\s\S]/g, (part) => {
        if (part === '*')
            return '.*';
        if (part === '?')
            return '.';
        if (part.length < 2)
            return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        const inside = part
            .slice(1, -1)
            .replace(/[\\\]]/g, '\\$&')
            .replace(/^\^/, '\\^')
            .replace(/^!/, '^');
        return `[${inside}]`;
    });
    const matcher = readable(`^${source}$`, 's');
    return (path) => matcher?.test(path) ?? path === glob;
}
function regexMatcher(regex) {
    const [, flags = '', source = ''] = /^(?:\(\?([aimsux]+)\))?([\s\S]*)$/.exec(regex) ?? [];
    if (flags.includes('x'))
        return undefined;
    const translated = source
        .replaceAll('(?P<', '(?<')
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
        .replace(/\\A/g, '^')
        .replace(/\\Z/g, '$');
    const matcher = readable(`^(?:${translated})`, flags.replace(/[^ims]/g, ''));
    return matcher && ((path) => matcher.test(path));
}
function readable(source, flags) {
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
function unreadable(regex, path) {
    return {
        level: 'error',
        code: 'generator-plugin',
        message: `A \`regex\` of the plugin \`exclude\` must be one that can be read here, but \`${(0,placement/* shown */.SP)(regex)}\` is not: which files it excludes is not known.`,
        hint: 'Write it as a `glob`, or in simpler words.',
        path,
    };
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/site.js











const site_CONFIG_NAMES = ['mkdocs.yml', 'mkdocs.yaml'];
function siteOf(entry, context) {
    const { workingDirectory, configuration } = context;
    const path = nearestFile(configFolders(entry, workingDirectory), site_CONFIG_NAMES, configuration);
    const { data, problems } = (0,configuration_text/* readConfiguration */.T)(configuration.get(path ?? '') ?? '', path ?? 'mkdocs.yml', '1.1');
    const folder = path === undefined ? workingDirectory : path.slice(0, path.lastIndexOf('/') + 1);
    const docsDir = typeof data.docs_dir === 'string' ? data.docs_dir : 'docs';
    const exclusions = exclusionsOf(data, path ?? 'mkdocs.yml');
    const segments = docsDir.split('/').filter((segment) => segment !== '' && segment !== '.');
    const docs = folder + segments.map((segment) => `${segment}/`).join('');
    const meta = metaDefaults({ plugins: data.plugins, docs, path: path ?? '', context });
    return {
        path,
        docs,
        directoryUrls: data.use_directory_urls !== false,
        dialect: path === undefined ? undefined : mkdocsDialect(data, configuration.get(path) ?? ''),
        languages: (0,languages/* languagesOf */.P)(data.plugins),
        blogs: blogsOf(data.plugins),
        redirects: redirectsOf(data.plugins),
        ...snippetFolders(data.markdown_extensions, folder),
        hides: exclusions.hides,
        defaults: meta.defaults,
        problems: path === undefined
            ? problems
            : [
                ...problems,
                ...inheritedConfiguration(data, path, context.settings.permissions !== undefined),
                ...movingPlugins(data.plugins, path),
                ...meta.problems,
                ...exclusions.problems,
            ],
    };
}
function snippetFolders(extensions, folder) {
    const entries = Array.isArray(extensions) ? extensions : [extensions];
    const options = entries.map((entry) => ((0,front_matter_values/* isMapping */.pi)(entry) ? entry['pymdownx.snippets'] : undefined)).find(front_matter_values/* isMapping */.pi);
    const written = [options?.base_path ?? '.'].flat();
    const paths = written.map((path) => (0,joined_path/* joinedPath */.F)(folder, typeof path === 'string' ? path : '.'));
    const snippets = paths.filter((path) => path !== undefined).map((path) => (path === '' ? '' : `${path}/`));
    const { auto_append: appended } = options ?? {};
    const names = (Array.isArray(appended) ? appended : []).filter((name) => typeof name === 'string');
    return { snippets, namesSnippets: options?.base_path !== undefined, appended: names };
}
function keepsSnippets(path, { snippets, namesSnippets }) {
    return snippets.some((folder) => path.startsWith(folder)) && (namesSnippets || /\.(?:md|markdown|txt)$/.test(path));
}

;// CONCATENATED MODULE: ./lib/pages/generators/mkdocs/mkdocs.js












const EXTENSION = /\.(?:md|markdown|mdown|mkdn|mkd)$/;
const mkdocs = {
    configurationFiles(paths, settings, workingDirectory) {
        const found = settings.content.map((entry) => nearestFile(configFolders(entry, workingDirectory), site_CONFIG_NAMES, paths));
        const own = found.filter((path) => path !== undefined);
        return [...new Set([...own, ...(own.length > 0 ? metaFiles(paths, workingDirectory) : [])])];
    },
    create(context) {
        const sites = new Map(context.settings.content.map((entry) => [entry.root, siteOf(entry, context)]));
        const problems = [...new Map([...sites.values()].map((site) => [site.path, site.problems])).values()].flat();
        return { generator: mkdocsGenerator(sites, context), problems };
    },
};
function mkdocsGenerator(sites, { settings, paths, workingDirectory }) {
    const below = (file) => {
        const site = sites.get(file.content.root);
        return site && file.path.startsWith(site.docs) ? { site, path: file.path.slice(site.docs.length) } : undefined;
    };
    const makesWay = ({ path }) => path.endsWith('README.md') && paths?.has(path.replace(/README\.md$/, 'index.md')) === true;
    const linksOf = mkdocsLinks();
    return {
        takes: (file) => below(file) !== undefined && EXTENSION.test(file.path),
        configurationOf: (file) => {
            const found = below(file);
            if (!found)
                return null;
            const { site, path } = found;
            const blog = site.blogs.find(({ posts }) => path.startsWith(posts)) ?? null;
            const own = [path, site.directoryUrls, site.languages, blog, site.snippets, site.dialect ?? null];
            const defaults = site.defaults.filter(({ folder }) => file.path.startsWith(folder)).map(({ data }) => data);
            const of = [
                ...own,
                site.hides(path) ?? null,
                makesWay(file),
                ...(site.appended.length > 0 ? [site.appended] : []),
            ];
            return defaults.length === 0 ? of : [...of, defaults];
        },
        place: (file, frontMatter, now) => {
            const found = below(file);
            if (!found)
                return (0,placement/* unpublished */.OW)('the file is outside of `docs_dir`');
            if (makesWay(file))
                return (0,placement/* unpublished */.OW)('its folder has an `index.md`, which MkDocs takes instead');
            const whole = withDefaults(frontMatter, file.path, found.site.defaults);
            const entries = settings.content.filter(({ root }) => sites.get(root)?.docs === found.site.docs);
            const above = aboveRoot(file.content, entries, found.site.docs, workingDirectory);
            return mkdocs_place(file, found.path, whole, { site: found.site, siteUrl: settings.site.url, above, now });
        },
        servedFolders: [...new Set([...sites.values()].flatMap(links_servedBy))],
        linkRules: (file) => {
            const site = sites.get(file.content.root);
            return site && linksOf(file.path, site);
        },
        otherAddresses: mkdocs_other_addresses_otherAddresses([...sites.values()]),
        inclusions: (file, text) => {
            const { snippets = [], appended = [] } = sites.get(file.content.root) ?? {};
            const isPage = below(file) !== undefined && EXTENSION.test(file.path);
            return mkdocsInclusions(text, snippets, isPage ? appended : []);
        },
        withDefaults: (file, frontMatter) => withDefaults(frontMatter, file.path, below(file)?.site.defaults ?? []),
        keepsSnippets: (path) => [...sites.values()].some((site) => keepsSnippets(path, site)),
    };
}
function mkdocs_place(file, path, frontMatter, at) {
    const { site, siteUrl, above, now } = at;
    const reason = site.hides(path);
    if (reason !== undefined)
        return (0,placement/* unpublished */.OW)(`the file ${reason}`);
    const blog = site.blogs.find(({ posts }) => path.startsWith(posts));
    if (blog)
        return placePost(file, blogPost(blog, path, frontMatter, now), frontMatter, at);
    const { path: address, language } = (0,languages/* localised */.T)(path, site.languages);
    if (language === null)
        return (0,placement/* unpublished */.OW)('no language of mkdocs-static-i18n takes the file');
    const { data } = frontMatter;
    const own = language !== undefined && data.language === undefined ? { language, ...data } : data;
    const rule = `the path below \`docs_dir\`, with \`use_directory_urls: ${site.directoryUrls}\``;
    return (0,placement/* pageBelowPrefix */.PM)(file, siteUrl, (0,document_id/* literal */.eu)(pageAddress(withoutFolder(above, address), site.directoryUrls)), {
        data: own,
        rule,
        dialect: site.dialect && dialectOfPage(site.dialect, data),
    });
}
function placePost(file, post, { placeOf }, { site, siteUrl, above }) {
    switch (post.kind) {
        case 'draft':
            return (0,placement/* unpublished */.OW)('`draft` is `true`');
        case 'future':
            return (0,placement/* unpublished */.OW)('its date is in the future (`draft_if_future_date`)', post.date);
        case 'undated':
            return (0,placement/* failed */.gz)(file, placeOf('date'), {
                code: 'date-missing',
                message: `A post of the blog must have a \`date\`, but \`${(0,placement/* shown */.SP)(file.path)}\` has none that can be read.`,
                hint: 'Add `date: 2026-01-31` to its front matter; the plugin stops without it.',
            });
        case 'unknown':
            return (0,placement/* failed */.gz)(file, undefined, {
                code: 'permalink-placeholder',
                message: `The address of a post uses \`${(0,placement/* shown */.SP)(post.part)}\` of the plugin \`blog\`, which cannot be told here.`,
                hint: 'Known are `{date}` with a `post_url_date_format` in numbers, `{slug}`, `{file}` and `{categories}`.',
            });
        case 'post': {
            const rule = '`post_url_format` of the plugin `blog`';
            const address = `${withoutFolder(above, post.path)}${site.directoryUrls ? '/' : '.html'}`;
            const dialect = site.dialect && dialectOfPage(site.dialect, post.data);
            return (0,placement/* pageBelowPrefix */.PM)(file, siteUrl, (0,document_id/* literal */.eu)(address), {
                data: post.data,
                rule,
                dialect,
                place: placeOf('slug'),
            });
        }
    }
}
function withoutFolder(folder, path) {
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}
function pageAddress(path, directoryUrls) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const stem = path.slice(folder.length).replace(EXTENSION, '');
    const name = stem === 'README' ? 'index' : stem;
    if (!directoryUrls)
        return `${folder}${name}.html`;
    return name === 'index' ? folder : `${folder}${name}/`;
}

;// CONCATENATED MODULE: ./lib/pages/generators/plain/path.js
const INDEX_NAMES = ['index', '_index', 'README'];
function plainPathOf(rootPath) {
    const folders = rootPath.split('/');
    const name = path_withoutExtension(folders.pop() ?? '');
    if (!INDEX_NAMES.includes(name))
        return { folders, name, isFolder: false };
    return { folders: folders.slice(0, -1), name: folders.at(-1) ?? '', isFolder: true };
}
function renamed(path, name) {
    return { ...path, name };
}
function path_joined({ folders, name, isFolder }) {
    return [...folders, name].join('/') + (isFolder && name !== '' ? '/' : '');
}
function path_withoutExtension(name) {
    return name.replace(/(?<=.)\.[^.]*$/, '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/plain/fill.js



function fill_fill(template, path, name, data) {
    const moment = (0,metadata_values/* writtenMoment */.yc)(data.date);
    const date = moment && (0,metadata_values/* isoOf */.dF)(moment);
    const missing = /:(?:year|month|day)/.exec(template)?.[0];
    if (missing && !date)
        return { ok: false, variable: missing };
    const [year = '', month = '', day = ''] = (date ?? '').slice(0, 10).split('-');
    const values = {
        path: path_joined(path),
        page: path_joined({ ...path, isFolder: false }),
        dir: path.folders.join('/'),
        name,
        slug: path.name,
        title: words((0,metadata_values/* titleText */.Qw)(data.title) ?? '') || words(path.name) || path.name,
        year,
        month,
        day,
    };
    const isNamed = data.slug !== undefined && data.slug !== null && template.includes(':slug');
    const address = (isNamed ? template : shape(template, path)).replace(/:(\w+)/g, (whole, variable) => (0,document_id/* literal */.eu)(values[variable] ?? whole));
    return { ok: true, address: address.replace(/\/{2,}/g, '/') };
}
function shape(template, { isFolder, name }) {
    if (name === '')
        return template.replace(/:(?:page|path|name|slug)[^:/]*$/, '');
    return isFolder ? template.replace(/(:(?:path|name|slug))[^:/]*$/, '$1/') : template;
}
function words(title) {
    return title
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/plain/links.js

function plainLinks({ settings, workingDirectory, }) {
    const bases = settings.content.map((entry) => (0,content/* baseOf */.b)(entry, workingDirectory));
    const rules = new Map(settings.content.map((entry) => {
        const own = (0,content/* baseOf */.b)(entry, workingDirectory);
        const folders = [own, ...contentAbove(own), ...bases];
        return [entry.root, { aliases: { '@/': [...new Set(folders)] } }];
    }));
    return ({ content }) => rules.get(content.root);
}
function contentAbove(base) {
    const found = /^(?:.*\/)?content\//.exec(base)?.[0];
    return found === undefined ? [] : [found];
}

;// CONCATENATED MODULE: ./lib/pages/generators/plain/served-folders.js

const served_folders_NAMES = ['public/', 'static/'];
function servedFolders({ settings, workingDirectory, paths }) {
    const bases = settings.content.map((entry) => (0,content/* baseOf */.b)(entry, workingDirectory));
    const beside = bases.map((base) => base.slice(0, base.lastIndexOf('/', base.length - 2) + 1));
    const folders = [...new Set([...beside, workingDirectory])].filter((folder) => folder.startsWith(workingDirectory));
    return folders
        .flatMap((folder) => served_folders_NAMES.map((name) => folder + name))
        .filter((candidate) => !bases.some((base) => candidate.startsWith(base)))
        .filter((candidate) => paths !== undefined && [...paths].some((path) => path.startsWith(candidate)));
}

;// CONCATENATED MODULE: ./lib/pages/generators/plain/plain.js








const plain = {
    configurationFiles: () => [],
    create: (context) => ({ generator: plainGenerator(context), problems: [] }),
};
function plainGenerator(context) {
    const { settings } = context;
    return {
        servedFolders: servedFolders(context),
        linkRules: plainLinks(context),
        takes: () => true,
        configurationOf: () => null,
        place: (file, frontMatter) => plain_place(file, frontMatter, settings),
    };
}
function plain_place(file, frontMatter, settings) {
    const { data } = frontMatter;
    const placed = plain_addressed(file, frontMatter, settings);
    if ((0,flags/* isYes */.AX)(data.draft))
        return (0,placement/* heldBack */.Zg)((0,placement/* unpublished */.OW)('`draft` is `true`'), placed);
    return (0,flags/* isNo */.IY)(data.published) ? (0,placement/* heldBack */.Zg)((0,placement/* unpublished */.OW)('`published` is `false`'), placed) : placed;
}
function plain_addressed(file, frontMatter, { site }) {
    const { data } = frontMatter;
    if (data.permalink !== undefined && data.permalink !== null)
        return atPermalink(file, frontMatter, site.url);
    const permalink = file.content.permalink ?? site.permalink;
    const undated = plain_withoutDate(file.rootPath, permalink);
    const path = namedPath(undated.rootPath, frontMatter);
    if (typeof path !== 'object') {
        return malformed(file, frontMatter, 'slug', 'the end of an address, such as `start-here`, or all of it, such as `guides/start`');
    }
    const dated = undated.date === undefined || hasValue(data.date) ? data : { ...data, date: undated.date };
    const name = plainPathOf(undated.rootPath).name;
    const filled = fill_fill(permalink, path, name, dated);
    if (filled.ok) {
        const rule = plain_ruleOf(file.content.permalink === undefined ? 'site' : 'content[]', permalink, data);
        const facts = { data: dated, rule, place: frontMatter.placeOf('slug') };
        const { prefix } = file.content;
        if (filled.address === '/' && prefix !== '/' && permalink.endsWith(':page'))
            return (0,placement/* pageAt */.F3)(file, prefix, (0,document_id/* documentIdFromWritten */.Cm)(site.url, (0,document_id/* literal */.eu)(prefix.slice(0, -1))), facts);
        return (0,placement/* pageBelowPrefix */.PM)(file, site.url, filled.address, facts);
    }
    return (0,placement/* failed */.gz)(file, frontMatter.placeOf('date'), {
        code: 'permalink-date-missing',
        message: `\`permalink\` of the settings uses \`${filled.variable}\`, but the page \`${(0,placement/* shown */.SP)(file.path)}\` has no date that can be read.`,
        hint: 'Add `date: 2026-01-31` to its front matter, or give it a `permalink` of its own.',
    });
}
function plain_ruleOf(of, permalink, { slug }) {
    const named = slug === undefined || slug === null ? '' : ', with `slug` of the front matter';
    return `\`${of}.permalink: ${permalink}\` of the settings${named}`;
}
function hasValue(value) {
    return value !== undefined && value !== null;
}
function plain_withoutDate(rootPath, permalink) {
    const [, folder = '', date, name = ''] = /^((?:.*\/)?)(\d{4}-\d{2}-\d{2})[-_](.+)$/s.exec(rootPath) ?? [];
    const isAsked = /:(?:year|month|day)/.test(permalink) && date !== undefined && (0,metadata_values/* momentOf */.Et)(date) !== undefined;
    return isAsked && !name.startsWith('.') ? { rootPath: folder + name, date } : { rootPath };
}
function atPermalink(file, { data, placeOf }, siteUrl) {
    const { permalink } = data;
    if (typeof permalink !== 'string' || permalink.trim() === '') {
        return malformed(file, { data, placeOf }, 'permalink', 'a path below the site, such as `/guides/start/`');
    }
    return (0,placement/* pageAt */.F3)(file, permalink, (0,document_id/* documentIdFromWritten */.Cm)(siteUrl, permalink), {
        data,
        rule: '`permalink` of the front matter',
        place: placeOf('permalink'),
    });
}
function namedPath(rootPath, { data: { slug } }) {
    const path = plainPathOf(rootPath);
    if (slug === undefined || slug === null)
        return path;
    const name = typeof slug === 'string' || typeof slug === 'number'
        ? String(slug)
            .replace(/^\/+|\/+$/g, '')
            .trim()
        : '';
    if (name.includes('/'))
        return { folders: [], name, isFolder: false };
    return name === '' ? undefined : renamed(path, name);
}
function malformed(file, { data, placeOf }, key, expected) {
    const value = data[key];
    const came = typeof value === 'string'
        ? `\`${(0,placement/* shown */.SP)(value)}\``
        : `a value of the type ${Array.isArray(value) ? 'list' : typeof value}`;
    return (0,placement/* failed */.gz)(file, placeOf(key), {
        code: 'address-invalid',
        message: `\`${key}\` must be ${expected}, but it is ${came}.`,
        hint: `Change it, or remove it: the address then comes from the path of the file.`,
    });
}

// EXTERNAL MODULE: ./lib/pages/glob.js
var glob = __webpack_require__(18816);
// EXTERNAL MODULE: ./lib/pages/markdown/heading-ids.js
var heading_ids = __webpack_require__(35065);
;// CONCATENATED MODULE: ./lib/pages/includes/vitepress.js




const INCLUDE = /<!--\s*@include:\s*([^\s<>{}#][^<>{}#\n]{0,999}?)(?:#([^\s<>{}]{1,200}))?(?:\{(\d*),?(\d*)\})?\s*-->/g;
const SNIPPET = /^([ \t]*)<<<[ \t]+([^\s{}#[\]]{1,1000})(?:#([\w*.:-]{1,200}))?[ \t]*(?:\{([^{}\n]*)\})?[ \t]*(?:\[([^\]\n]*)\])?\s*$/;
function vitepressInclusions(file, text, sources) {
    const pathsOf = (written) => {
        const path = written.startsWith('@')
            ? (0,joined_path/* joinedPath */.F)(sources, written.slice(1))
            : (0,joined_path/* joinedPath */.F)((0,joined_path/* folderOf */.y)(file.path), written);
        return path === undefined ? [] : [path];
    };
    return [...markdownInclusions(text, pathsOf), ...codeSnippets(text, pathsOf)].sort((a, b) => a.start - b.start);
}
function markdownInclusions(text, pathsOf) {
    return [...text.matchAll(INCLUDE)].map(({ 0: comment, 1: name = '', 2: region, 3: first, 4: last, index }) => ({
        start: index,
        end: index + comment.length,
        name,
        paths: pathsOf(name),
        instead: comment,
        take: (whole) => {
            const isRange = comment.includes('{');
            const all = isRange ? whole : withoutFrontMatter(whole);
            const part = region === undefined ? all : (regionOf(all, region) ?? vitepress_sectionOf(all, region) ?? all);
            return (isRange ? linesBetween(part, numberOf(first), numberOf(last)) : part).replace(/\n+$/, '');
        },
    }));
}
function numberOf(digits) {
    return digits === undefined || digits === '' ? undefined : Number(digits);
}
function codeSnippets(text, pathsOf) {
    const found = [];
    for (const { start, end, text: line, fenced } of (0,lines/* linesOf */.D)(text)) {
        const [, indent = '', name, region, braces = '', title] = fenced ? [] : (SNIPPET.exec(line) ?? []);
        if (name === undefined)
            continue;
        const info = `${languageOf(name, braces)}${title === undefined ? '' : ` [${title}]`}`;
        const take = (whole) => fence(region === undefined ? whole : (regionOf(whole, region) ?? whole), info, indent);
        found.push({ start, end, name, paths: pathsOf(name), take });
    }
    return found;
}
function languageOf(name, braces) {
    const word = braces.split(/\s+/).find((part) => part !== '' && !/^[\d,-]+$/.test(part));
    return word?.replace(/:.*$/, '') ?? name.replace(/^.*\./, '');
}
function fence(code, info, indent) {
    const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = '`'.repeat(longest + 1);
    const lines = [`${ticks}${info}`, ...code.replace(/\s+$/, '').split('\n'), ticks];
    return lines.map((line) => indent + line).join('\n');
}
function regionOf(text, region) {
    const name = escapedPattern(region);
    const lines = text.split('\n');
    const from = lines.findIndex((line) => new RegExp(`#?region\\b[ \\t]+${name}(?![\\w*-])`, 'i').test(line));
    if (from < 0)
        return undefined;
    const to = lines.findIndex((line, at) => at > from && /#?end[ _-]?region\b/i.test(line) && endsRegion(line, name));
    return lines.slice(from + 1, to < 0 ? undefined : to).join('\n');
}
function endsRegion(line, name) {
    return new RegExp(`end[ _-]?region\\b[ \\t]*(?:${name}(?![\\w*-])|-->|\\*/|$)`, 'i').test(line);
}
function vitepress_sectionOf(text, anchor) {
    const lines = text.split('\n');
    const from = lines.findIndex((line) => /^#{1,6}\s/.test(line) && idOf(line) === anchor);
    const level = /^#+/.exec(lines[from] ?? '')?.[0].length;
    if (level === undefined)
        return undefined;
    const to = lines.findIndex((line, at) => at > from && (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 7) <= level);
    return lines.slice(from, to < 0 ? undefined : to).join('\n');
}
function idOf(heading) {
    const mark = /\{#([\w.:-]+)\}\s*$/.exec(heading)?.[1];
    return mark ?? (0,heading_ids/* headingRules */.aW)('vitepress').createNamer()(heading.replace(/^#+\s+/, '').trim());
}

;// CONCATENATED MODULE: ./lib/pages/generators/vitepress/rewrites.js

const PARAMETER = /(\/?):(\w+)(\((?:\\.|[^()\\])+\))?([*+?]?)/g;
function rewriter(rules) {
    const all = Object.entries(rules).map(([from, to]) => ({ pattern: rewrites_patternOf(from), to }));
    return (path) => {
        for (const { pattern, to } of all) {
            const groups = pattern.exec(path)?.groups;
            if (groups)
                return rewrites_filled(to, groups);
            if (pattern.test(path))
                return to;
        }
        return undefined;
    };
}
function rewrites_patternOf(from) {
    let source = '';
    let done = 0;
    for (const match of from.matchAll(PARAMETER)) {
        const [whole, slash = '', name = '', own, modifier = ''] = match;
        source += escapedPattern(from.slice(done, match.index)) + parameter(slash, name, own?.slice(1, -1), modifier);
        done = match.index + whole.length;
    }
    return new RegExp(`^${source}${escapedPattern(from.slice(done))}$`);
}
function parameter(slash, name, own, modifier) {
    const one = own ?? '[^/]+?';
    const many = modifier === '*' || modifier === '+' ? `(?:${one})(?:/(?:${one}))*` : one;
    const group = `${slash}(?<${name}>${many})`;
    return modifier === '*' || modifier === '?' ? `(?:${group})?` : group;
}
function rewrites_filled(to, groups) {
    return to
        .replaceAll(PARAMETER, (_whole, slash, name) => {
        const value = groups[name] ?? '';
        return value === '' ? '' : slash + value;
    })
        .replace(/^\/+/, '');
}

;// CONCATENATED MODULE: ./lib/pages/generators/vitepress/title.js

const AS_IT_IS = /\\(?<sign>[!-/:-@[-`{-~])|(?<!`)(?<ticks>`+)(?!`)(?<code>.{1,500}?)(?<!`)\k<ticks>(?!`)/g;
const MARKS = [
    /<\/?[a-zA-Z](?:[^<>"']|"[^"]{0,500}"|'[^']{0,500}'){0,500}>(?<shown>)/g,
    /!?\[(?<shown>[^[\]]{0,500})\]\([^()]{0,500}\)/g,
    /(?<![\w*])(\*{1,3})(?=\S)(?<shown>[^*]{1,500})(?<=\S)\1(?!\*)/g,
    /(?<!\w)(_{1,3})(?=\S)(?<shown>[^_]{1,500})(?<=\S)\1(?!\w)/g,
    /~~(?=\S)(?<shown>[^~]{1,500})(?<=\S)~~/g,
];
function shownTitle(title) {
    const kept = [];
    const held = title.replaceAll(AS_IT_IS, (_all, sign, _ticks, code) => {
        return `\uE000${kept.push(sign ?? code?.trim() ?? '') - 1}\uE001`;
    });
    const plain = MARKS.reduce((text, mark) => text.replaceAll(mark, '$<shown>'), held);
    return plain.replaceAll(/\uE000(\d{1,5})\uE001/g, (_all, at) => kept[Number(at)] ?? '').trim();
}
const COMPONENT_IN_TITLE = /^ {0,3}#[ \t]+(?<written>.{0,500}<[A-Z][^<>]{0,500}\/>.{0,500})$/;
function titleBesideHeadings(body, { layout, hero }) {
    const heading = [...(0,lines/* linesOf */.D)(body)].find(({ text, fenced }) => !fenced && /^ {0,3}#[ \t]/.test(text));
    if (heading) {
        const written = COMPONENT_IN_TITLE.exec(heading.text.trimEnd())?.groups?.written;
        return written === undefined ? undefined : shownTitle(written.replace(/[ \t]*(?:\{[^{}]*\}|#+)$/, '')) || undefined;
    }
    if (layout !== 'home' || typeof hero !== 'object' || hero === null)
        return undefined;
    const said = ['name', 'text'].map((key) => hero[key]);
    const first = said.find((text) => typeof text === 'string' && text.trim() !== '');
    return typeof first === 'string' ? shownTitle(first) || undefined : undefined;
}

;// CONCATENATED MODULE: ./lib/pages/generators/vitepress/vitepress.js








const vitepress = {
    configurationFiles: () => [],
    create(context) {
        const { settings, workingDirectory, paths = new Set() } = context;
        const { rewrites } = settings.site.vitepress;
        const sources = sourceFolder(settings, workingDirectory, paths);
        try {
            return { generator: vitepressGenerator(sources, rewriter(rewrites), context), problems: [] };
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            return { generator: vitepressGenerator(sources, () => undefined, context), problems: [brokenRewrite(reason)] };
        }
    },
};
function brokenRewrite(reason) {
    return {
        level: 'error',
        code: 'settings-invalid-value',
        message: `The patterns of \`site.vitepress.rewrites\` must be those of VitePress, but one cannot be read: ${reason}`,
        hint: 'Parameters are `:name`, `:name*` and `:name(pattern)`; the pattern is a regular expression.',
    };
}
function sourceFolder({ site, content }, workingDirectory, paths) {
    const { folder, srcDir } = site.vitepress;
    const project = folder === undefined ? foundFolder(workingDirectory, paths) : workingDirectory + folder;
    const only = content.length === 1 ? `${workingDirectory}${content[0]?.root ?? ''}` : workingDirectory;
    const sources = (0,joined_path/* joinedPath */.F)(project ?? only, srcDir) ?? '';
    return sources === '' ? '' : `${sources}/`;
}
function foundFolder(workingDirectory, paths) {
    const folders = [...paths]
        .filter((path) => path.startsWith(workingDirectory))
        .map((path) => /^(.*?)(?:^|\/)\.vitepress\//.exec(path)?.[1])
        .filter((folder) => folder !== undefined);
    return folders.toSorted((one, other) => one.length - other.length)[0];
}
function vitepressGenerator(sources, rewrite, { settings, paths }) {
    const { site } = settings;
    const options = site.vitepress;
    const isExcluded = excludes(options);
    const pathOf = ({ path }) => {
        const below = path.startsWith(sources) ? path.slice(sources.length) : undefined;
        const isPage = below !== undefined && /\.md$/.test(below) && !/(?:^|\/)\./.test(below) && !isExcluded(below);
        return isPage ? below : undefined;
    };
    const links = { roots: [`${sources}public/`, sources], pathFirst: 'images', fromSite: true };
    return {
        takes: (file) => pathOf(file) !== undefined,
        configurationOf: (file) => pathOf(file) ?? null,
        place(file, frontMatter) {
            const path = pathOf(file);
            if (path === undefined)
                return (0,placement/* unpublished */.OW)('VitePress makes no page of it');
            if (vitepress_PARAMETER.test(path))
                return dynamic(file);
            return vitepress_place(file, { path, rewritten: rewrite(path) }, frontMatter, { options, siteUrl: site.url });
        },
        servedFolders: [`${sources}public/`, sources],
        linkRules: () => links,
        otherAddresses: vitepress_otherAddresses(sources, paths ?? new Set()),
        inclusions: (file, text) => vitepressInclusions(file, text, sources),
        keepsSnippets: (path) => path.startsWith(sources),
    };
}
function excludes({ srcExclude }) {
    const globs = srcExclude.filter((glob) => !/^!(?!\()/.test(glob)).map((glob) => glob.replace(/\/+$/, ''));
    const matches = (0,glob/* globMatcher */.f)(['**/node_modules/**', '**/dist/**', ...globs], { dot: true });
    return (path) => {
        const names = path.split('/');
        return names.some((_, index) => matches(names.slice(0, index + 1).join('/')));
    };
}
const vitepress_PARAMETER = /\[[^\]/]+\]/;
function vitepress_otherAddresses(sources, paths) {
    let routes;
    return (path) => {
        routes ??= [...paths]
            .filter((file) => file.startsWith(sources) && file.endsWith('.md') && vitepress_PARAMETER.test(file))
            .map((file) => vitepress_routeOf(file.slice(sources.length, -'.md'.length)));
        return /^(?:404|sitemap\.xml)$/.test(path) || routes.some((route) => route.test(path));
    };
}
function vitepress_routeOf(path) {
    const parts = path.replace(/(?:^|\/)index$/, '').split(/\[[^\]/]+\]/);
    return new RegExp(`^${parts.map(escapedPattern).join('.+')}$`);
}
function dynamic({ path }) {
    const problem = {
        level: 'notice',
        code: 'dynamic-route',
        message: `\`${(0,placement/* shown */.SP)(path)}\` is a dynamic route: code decides which pages come of it, so it is not published.`,
        path,
    };
    return { kind: 'unpublished', reason: 'it is a dynamic route', problems: [problem] };
}
function vitepress_place(file, { path, rewritten }, { data, body }, { options, siteUrl }) {
    const final = rewritten ?? path;
    const address = addressOf(final, options);
    const rule = `${rewritten === undefined ? 'the path below `srcDir`' : '`rewrites`'}, with \`cleanUrls: ${options.cleanUrls}\``;
    const language = data.lang === undefined && data.language === undefined ? vitepress_languageOf(final, options) : undefined;
    const title = typeof data.title === 'string' ? shownTitle(data.title) : titleBesideHeadings(body, data);
    const own = {
        ...(language === undefined ? {} : { language }),
        ...data,
        ...(title === undefined ? {} : { title }),
    };
    return (0,placement/* pageAt */.F3)(file, address, (0,document_id/* documentIdFrom */.XJ)(siteUrl, `${file.content.prefix}${address}`), { data: own, rule });
}
function addressOf(path, { cleanUrls }) {
    const bare = path.replace(/\.md$/, '');
    if (/(?:^|\/)index$/.test(bare))
        return bare.slice(0, -'index'.length);
    return cleanUrls ? bare : `${bare}.html`;
}
function vitepress_languageOf(path, { locales }) {
    const [folder = ''] = path.split('/');
    return Object.hasOwn(locales, folder) && path.includes('/') ? locales[folder] : locales.root;
}

;// CONCATENATED MODULE: ./lib/pages/generators/generators.js






const KINDS = { plain: plain, jekyll: jekyll, hugo: hugo, docusaurus: docusaurus, mkdocs: mkdocs, vitepress: vitepress };
function generatorKind(name) {
    return KINDS[name];
}


/***/ }),

/***/ 58053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ cascadeOf),
  k$: () => (/* binding */ configIn),
  GP: () => (/* binding */ readHugoConfig)
});

// EXTERNAL MODULE: ./lib/pages/front-matter/flags.js
var flags = __webpack_require__(59725);
// EXTERNAL MODULE: ./lib/pages/front-matter/values.js
var values = __webpack_require__(3250);
// EXTERNAL MODULE: ./lib/pages/generators/shared/asked-permissions.js
var asked_permissions = __webpack_require__(62532);
// EXTERNAL MODULE: ./lib/pages/generators/shared/local-time.js
var local_time = __webpack_require__(18238);
// EXTERNAL MODULE: ./lib/pages/generators/hugo/configuration-directory.js
var configuration_directory = __webpack_require__(45521);
;// CONCATENATED MODULE: ./lib/pages/generators/hugo/dialect.js

function hugoDialect(data) {
    const { parser, renderer, extensions } = mappingOf(mappingOf(data.markup).goldmark);
    const { autoheadingid, autoheadingidtype: type, autoidtype = type } = mappingOf(parser);
    const passthrough = mappingOf(mappingOf(extensions).passthrough);
    return {
        ids: autoheadingid === false ? 'off' : autoidtype === 'blackfriday' ? 'blackfriday' : undefined,
        idLetters: autoidtype === 'github-ascii' ? 'ascii' : undefined,
        rawHtml: isMerged(data) ? undefined : mappingOf(renderer).unsafe === true,
        formulas: passthrough.enable === true ? true : undefined,
        extensions: [
            ...(data.enableemoji === true ? ['emoji'] : []),
            ...(mappingOf(extensions).definitionlist === false ? [] : ['def_list']),
            ...(hasDollars(passthrough) ? ['dollars'] : []),
        ],
    };
}
function isMerged(data) {
    return data._merge !== undefined || mappingOf(data.markup)._merge !== undefined;
}
function hasDollars({ delimiters }) {
    const { inline } = mappingOf(delimiters);
    return Array.isArray(inline) && inline.some((pair) => Array.isArray(pair) && pair[0] === '$');
}
function mappingOf(value) {
    return (0,values/* isMapping */.pi)(value) ? value : {};
}

// EXTERNAL MODULE: ./lib/pages/generators/hugo/glob.js
var hugo_glob = __webpack_require__(64687);
;// CONCATENATED MODULE: ./lib/pages/generators/hugo/mounts.js


function mountsOf(data, languages) {
    const named = writtenMounts(data, 'content').flatMap((mount) => {
        const of = languagesOf(mount, languages);
        if (of?.length === 0)
            return [];
        const below = folderOf(mount.target).split('/').slice(1).join('/');
        return [{ folder: folderOf(mount.source), below, languages: of, takes: filterOf(mount) }];
    });
    if (named.length > 0)
        return named;
    const all = () => true;
    const main = { folder: folderOf(data.contentdir ?? 'content'), below: '', takes: all };
    const own = Object.entries(languages.settings).flatMap(([language, settings]) => {
        const folder = textOf(mounts_mappingOf(settings).contentdir);
        return folder === undefined ? [] : [{ folder: folderOf(folder), below: '', languages: [language], takes: all }];
    });
    return [...own, main].sort((one, other) => other.folder.length - one.folder.length);
}
function staticFolders(data) {
    const mounts = writtenMounts(data, 'static');
    if (mounts.length > 0)
        return mounts.filter(({ target }) => folderOf(target) === 'static').map(({ source }) => folderOf(source));
    const names = Object.keys(data).filter((key) => /^staticdir\d*$/.test(key));
    return names.length === 0 ? ['static'] : names.flatMap((name) => textsOf(data[name])).map(folderOf);
}
function writtenMounts(data, component) {
    const { mounts } = mounts_mappingOf(data.module);
    const all = (Array.isArray(mounts) ? mounts : []).map(mounts_mappingOf);
    return all.filter(({ target }) => folderOf(target).split('/')[0] === component);
}
function languagesOf({ lang, sites }, { settings, byDefault }) {
    if (typeof lang === 'string' && lang !== '')
        return [lang.toLowerCase()];
    const named = textsOf(mounts_mappingOf(mounts_mappingOf(sites).matrix).languages);
    if (named.length === 0)
        return undefined;
    const codes = [...new Set([byDefault, ...Object.keys(settings)])];
    return codes.filter((0,hugo_glob/* hugoGlobs */.l)(named));
}
function filterOf({ files, includefiles, excludefiles }) {
    const written = textsOf(files);
    const included = [...written.filter((one) => !one.startsWith('!')), ...textsOf(includefiles)].map(fromRoot);
    const excluded = [
        ...written.filter((one) => one.startsWith('!')).map((one) => one.slice(1).trim()),
        ...textsOf(excludefiles),
    ].map(fromRoot);
    return (path) => {
        const segments = path.split('/');
        const above = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
        if (above.some((one) => excluded.some((matches) => matches(one))))
            return false;
        return included.length === 0 || included.some((matches) => matches(`/${path}`));
    };
}
function fromRoot(glob) {
    return (0,hugo_glob/* hugoGlob */.A)(glob.startsWith('/') ? glob : `/${glob}`);
}
function mounts_mappingOf(value) {
    return (0,values/* isMapping */.pi)(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}
function folderOf(value) {
    return (textOf(value) ?? '')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./lib/pages/generators/hugo/config.js







const DATES = {
    date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
    publishdate: ['publishdate', 'pubdate', 'published', 'date'],
    expirydate: ['expirydate', 'unpublishdate'],
};
const ALIASES = {
    expirydate: ['unpublishdate'],
    lastmod: ['modified'],
    publishdate: ['pubdate', 'published'],
};
function readHugoConfig(files) {
    const { data, problems } = (0,configuration_directory/* readConfigurationFiles */.OE)(files);
    const languages = Object.entries(config_mappingOf(data.languages)).map(([language, own]) => [
        language,
        configOf({ ...(0,configuration_directory/* merged */.Zu)(data, config_mappingOf(own)), languages: data.languages }),
    ]);
    return { config: { ...configOf(data), byLanguage: new Map(languages) }, problems };
}
function configIn(language, config) {
    return config.byLanguage?.get(language) ?? config;
}
function configOf(data) {
    const languages = (0,values/* isMapping */.pi)(data.languages) ? data.languages : {};
    const disabled = Object.keys(languages).filter((code) => (0,flags/* castFlag */.iC)(config_mappingOf(languages[code]).disabled) === true);
    const defaultLanguage = (config_textOf(data.defaultcontentlanguage) ?? 'en').toLowerCase();
    const { uglyurls, timezone } = data;
    return {
        mounts: mountsOf(data, { settings: languages, byDefault: defaultLanguage }),
        languages: Object.keys(languages).length > 0 ? Object.keys(languages) : [defaultLanguage],
        disabledLanguages: [...disabled, ...config_textsOf(data.disablelanguages).map((code) => code.toLowerCase())],
        disabledKinds: config_textsOf(data.disablekinds).map((kind) => kind.toLowerCase()),
        defaultLanguage,
        defaultInSubfolder: data.defaultcontentlanguageinsubdir === true,
        permalinks: permalinksOf(data.permalinks),
        uglyUrls: (0,values/* isMapping */.pi)(uglyurls)
            ? Object.fromEntries(Object.entries(uglyurls).map(([key, on]) => [key, on === true]))
            : uglyurls === true,
        keepsCase: data.disablepathtolower === true,
        removesAccents: data.removepathaccents === true,
        drafts: data.builddrafts === true,
        future: data.buildfuture === true,
        expired: data.buildexpired === true,
        timezone: typeof timezone === 'string' && (0,local_time/* isTimeZone */.kQ)(timezone) ? timezone : undefined,
        cascade: cascadeOf(data.cascade),
        dialect: Object.keys(data).length === 0 ? undefined : hugoDialect(data),
        dates: datesOf(config_mappingOf(data.frontmatter)),
        taxonomies: (0,values/* isMapping */.pi)(data.taxonomies)
            ? Object.values(data.taxonomies).filter((name) => typeof name === 'string')
            : ['categories', 'tags'],
        baseUrl: config_textOf(data.baseurl),
        ignored: config_textsOf(data.ignorefiles),
        static: staticFolders(data),
    };
}
function config_mappingOf(value) {
    return (0,values/* isMapping */.pi)(value) ? value : {};
}
function config_textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function config_textsOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}
function permalinksOf(value) {
    if (Array.isArray(value)) {
        return value
            .map(config_mappingOf)
            .map(({ pattern, target }) => ({ pattern: config_textOf(pattern) ?? '', target: config_mappingOf(target) }));
    }
    return Object.entries(config_mappingOf(value)).flatMap(([key, entry]) => {
        if (typeof entry === 'string')
            return ['page', 'term'].map((kind) => ({ pattern: entry, kind, section: key.replace(/^\/+|\/+$/g, '') }));
        return Object.entries(config_mappingOf(entry)).flatMap(([section, pattern]) => typeof pattern === 'string' ? [{ pattern, kind: key, section: section.replace(/^\/+|\/+$/g, '') }] : []);
    });
}
function cascadeOf(value) {
    return (Array.isArray(value) ? value : [value]).filter(values/* isMapping */.pi).flatMap((entry) => {
        const { target: own, _target, params, ...others } = entry;
        const target = config_mappingOf(own ?? _target);
        const values = { ...config_mappingOf(params), ...others };
        const path = meantPath(config_textOf(target.path) ?? '');
        const asked = path === undefined ? undefined : (0,asked_permissions/* askedPermissions */.L)(values);
        return [{ target, values }, ...(asked ? [{ target: { ...target, path }, values: asked }] : [])];
    });
}
function meantPath(path) {
    const whole = `${/^[^/*?[{]/.test(path) ? '/' : ''}${path}`.replaceAll(' ', '-');
    const meant = whole.endsWith('/**') ? `{${whole},${whole.slice(0, -'/**'.length)}}` : whole;
    return meant === path ? undefined : meant;
}
function datesOf(written) {
    const sources = (key) => {
        const named = config_textsOf(written[key]).map((source) => source.toLowerCase());
        const all = named.flatMap((source) => (source === ':default' ? DATES[key] : [source, ...(ALIASES[source] ?? [])]));
        return named.length === 0 ? DATES[key] : all;
    };
    return { date: sources('date'), publishdate: sources('publishdate'), expirydate: sources('expirydate') };
}


/***/ }),

/***/ 45521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ MAIN_FILES),
/* harmony export */   OE: () => (/* binding */ readConfigurationFiles),
/* harmony export */   Zu: () => (/* binding */ merged),
/* harmony export */   d6: () => (/* binding */ configurationFilesOf),
/* harmony export */   uv: () => (/* binding */ lowerKeys)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27925);
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3250);
/* harmony import */ var _shared_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56263);



const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'];
const ROOT_FILES = ['hugo', 'config'].flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));
const FOLDERS = ['config/_default/', 'config/production/'];
const MAIN_FILES = [...ROOT_FILES, ...ROOT_FILES.map((name) => `config/_default/${name}`)];
const WITHOUT_EFFECT = new Set(`author build caches deployment httpcache imaging markup mediatypes menu menus minify outputformats outputs page pagination params
  privacy related security segments server services sitemap social`.split(/\s+/));
function configurationFilesOf(project, paths) {
    const all = [...paths].filter((path) => path.startsWith(project)).map((path) => path.slice(project.length));
    const root = ROOT_FILES.find((name) => all.includes(name));
    const below = FOLDERS.flatMap((folder) => all.filter((path) => path.startsWith(folder) && hasEffect(path)).sort());
    return [...(root === undefined ? [] : [root]), ...below].map((path) => project + path);
}
function hasEffect(path) {
    const { name, extension } = namesIn(path);
    return EXTENSIONS.includes(extension) && !WITHOUT_EFFECT.has(name);
}
function namesIn(path) {
    const [, name = '', extension = ''] = /([^/]*)\.([^./]*)$/.exec(path) ?? [];
    return { name: name.toLowerCase(), extension: extension.toLowerCase() };
}
function readConfigurationFiles(files) {
    const problems = [];
    let data = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMapping */ .uk)();
    for (const [path, text] of files) {
        const read = (0,_shared_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .T)(text, path, '1.2');
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .B)(problems, read.problems);
        data = merged(data, belowKeys(keysOf(path), lowerKeys(read.data)));
    }
    return { data, problems };
}
function keysOf(path) {
    if (!/(?:^|\/)config\/(?:_default|production)\//.test(path))
        return [];
    const { name } = namesIn(path);
    if (name === 'hugo' || name === 'config')
        return [];
    const dot = name.lastIndexOf('.');
    if (dot < 0)
        return [name];
    const language = ['languages', name.slice(dot + 1)];
    const key = { menu: 'menus', menus: 'menus', params: 'params' }[name.slice(0, dot)];
    return key === undefined ? language : [...language, key];
}
function belowKeys(keys, data) {
    const [key, ...others] = Object.keys(data);
    const isRepeated = key !== undefined && others.length === 0 && keys.length === 1 && keys[0] === key;
    if (isRepeated)
        return data;
    return keys.reduceRight((inner, name) => Object.assign((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMapping */ .uk)(), { [name]: inner }), data);
}
function merged(weaker, stronger) {
    const result = Object.assign((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMapping */ .uk)(), weaker);
    for (const [key, value] of Object.entries(stronger)) {
        const known = result[key];
        result[key] = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(known) && (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? merged(known, value) : value;
    }
    return result;
}
function lowerKeys(value) {
    const result = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMapping */ .uk)();
    for (const [key, entry] of Object.entries(value))
        result[key.toLowerCase()] = lowerKeysIn(entry);
    return result;
}
function lowerKeysIn(value) {
    if (Array.isArray(value))
        return value.map(lowerKeysIn);
    return (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? lowerKeys(value) : value;
}


/***/ }),

/***/ 64687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hugoGlob),
/* harmony export */   l: () => (/* binding */ hugoGlobs)
/* harmony export */ });
function hugoGlob(pattern) {
    let depth = 0;
    const source = pattern.replace(/\*\*+|\\.|\[!?[^\]]+\]|[\s\S]/g, (part) => {
        if (part.startsWith('**'))
            return '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (part.length > 2 && part.startsWith('['))
            return part.replace(/^\[!/, '[^').replace(/\\(?!\])/g, '\\\\');
        if (part === '{')
            depth++;
        if (part === '{')
            return '(?:';
        if (part === '}' && depth > 0)
            return depth-- > 0 ? ')' : part;
        if (part === ',' && depth > 0)
            return '|';
        return part.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    });
    try {
        const matcher = new RegExp(`^${source}$`, 'is');
        return (text) => matcher.test(text);
    }
    catch {
        return () => false;
    }
}
function hugoGlobs(patterns) {
    const positive = patterns.filter((pattern) => !pattern.startsWith('!')).map(hugoGlob);
    const negative = patterns.filter((pattern) => pattern.startsWith('!')).map((one) => hugoGlob(one.slice(1).trim()));
    return (text) => (positive.length === 0 || positive.some((matches) => matches(text))) && !negative.some((matches) => matches(text));
}


/***/ }),

/***/ 33107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   e: () => (/* binding */ readJekyllConfig)
/* harmony export */ });
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3250);
/* harmony import */ var _shared_asked_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62532);
/* harmony import */ var _shared_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56263);
/* harmony import */ var _shared_local_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18238);
/* harmony import */ var _shared_placement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69078);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67019);






const DEFAULT_EXCLUDES = [
    '.sass-cache',
    '.jekyll-cache',
    'gemfiles',
    'Gemfile',
    'Gemfile.lock',
    'node_modules',
    'vendor/bundle/',
    'vendor/cache/',
    'vendor/gems/',
    'vendor/ruby/',
];
const DEFAULT_CONFIG = configOf({});
function readJekyllConfig(text, path) {
    const { data, problems, placeOf } = (0,_shared_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(text, path, '1.1');
    const at = (key, message) => ({
        level: 'error',
        code: 'configuration-invalid',
        message,
        hint: 'Correct it: Jekyll does not build the site either.',
        path,
        ...placeOf(key),
    });
    const lists = ['include', 'exclude'].filter((key) => !Array.isArray(data[key] ?? []));
    const { timezone } = data;
    const wrongZone = typeof timezone === 'string' && !(0,_shared_local_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimeZone */ .kQ)(timezone);
    return {
        config: configOf(data),
        basePathPlace: placeOf('baseurl') ?? placeOf('url'),
        problems: [
            ...problems,
            ...lists.map((key) => at(key, `\`${key}\` must be a list of paths, but it is not.`)),
            ...(wrongZone
                ? [
                    at('timezone', `\`timezone\` must name a time zone such as \`Europe/Paris\`, but it is \`${(0,_shared_placement_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(timezone)}\`.`),
                ]
                : []),
        ],
    };
}
function configOf(data) {
    const include = texts(data.include ?? ['.htaccess']);
    const permalink = textOf(data.permalink) ?? 'date';
    return {
        source: folderOf(data.source),
        destination: folderOf(data.destination ?? '_site'),
        permalink,
        collections: collectionsOf(data.collections),
        collectionsDir: folderOf(data.collections_dir),
        postsBelow: textOf(data.collections_dir) ?? '',
        defaults: defaultsOf(data.defaults),
        include,
        exclude: [...new Set([...texts(data.exclude ?? []), ...DEFAULT_EXCLUDES])].filter((entry) => !include.includes(entry)),
        markdownExtensions: (textOf(data.markdown_ext) ?? 'markdown,mkdown,mkdn,mkd,md')
            .toLowerCase()
            .split(',')
            .map((name) => `.${name.trim()}`),
        showDrafts: isSet(data.show_drafts),
        future: isSet(data.future),
        unpublished: isSet(data.unpublished),
        timezone: typeof data.timezone === 'string' && (0,_shared_local_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimeZone */ .kQ)(data.timezone) ? data.timezone : undefined,
        ...pluginsOf(data),
        basePath: basePathOf(data),
        dialect: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_4__/* .kramdownDialect */ .o)(data),
    };
}
function isSet(value) {
    return value !== undefined && value !== null && value !== false;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
function folderOf(value) {
    return (textOf(value) ?? '')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
}
function isLabel(value) {
    return typeof value === 'string' || typeof value === 'number';
}
function collectionsOf(value) {
    const entries = Array.isArray(value)
        ? value.filter(isLabel).map((label) => [String(label), {}])
        : Object.entries((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {});
    const collections = entries.map(([label, settings]) => {
        const { output, permalink } = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(settings) ? settings : {};
        return { label: label.replace(/[^a-z0-9_.-]/gi, ''), output: isSet(output), permalink: textOf(permalink) };
    });
    const posts = collections.find(({ label }) => label === 'posts');
    return [
        ...collections.filter(({ label }) => label !== 'posts'),
        { label: 'posts', output: true, permalink: posts?.permalink },
    ];
}
const OLD_TYPES = { page: 'pages', post: 'posts', draft: 'drafts' };
function defaultsOf(value) {
    const isList = Array.isArray(value);
    return (isList ? value : [value]).flatMap((set) => {
        if (!(0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(set) || !(0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(set.values))
            return [];
        const { path: written, type } = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(set.scope) ? set.scope : {};
        const name = textOf(type);
        const path = textOf(written) ?? '';
        const of = { type: name === undefined ? undefined : (OLD_TYPES[name] ?? name) };
        const asked = isList && !path.startsWith('/') ? undefined : (0,_shared_asked_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .askedPermissions */ .L)(set.values);
        return [
            ...(isList ? [{ ...of, path, values: set.values }] : []),
            ...(asked ? [{ ...of, path: path.replace(/^\/+/, ''), values: asked }] : []),
        ];
    });
}
function pluginsOf(data) {
    const plugins = [data.plugins, data.gems].flatMap(texts);
    const isOn = (plugin, key) => {
        const options = data[key];
        return plugins.includes(plugin) && !((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(options) && options.enabled === false);
    };
    return {
        optionalFrontMatter: isOn('jekyll-optional-front-matter', 'optional_front_matter') && !isSet(data.require_front_matter),
        readmeIndex: isOn('jekyll-readme-index', 'readme_index'),
        archives: plugins.includes('jekyll-archives'),
    };
}
function basePathOf({ url, baseurl }) {
    if (typeof baseurl !== 'string')
        return undefined;
    const host = typeof url === 'string' ? (URL.parse(url)?.pathname ?? '') : '';
    return folderOf(`${host}/${baseurl}`);
}


/***/ }),

/***/ 67019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jekyllDialect),
/* harmony export */   o: () => (/* binding */ kramdownDialect)
/* harmony export */ });
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3250);

function kramdownDialect(data) {
    const { auto_ids: hasIds, auto_id_prefix: prefix, input, ...options } = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(data.kramdown) ? data.kramdown : {};
    const isOwn = typeof input === 'string' && /^(?:kramdown|markdown)$/i.test(input);
    return {
        ...(hasIds === false ? { ids: 'off' } : isOwn ? { ids: 'kramdown' } : {}),
        ...(typeof prefix === 'string' && prefix !== '' ? { idPrefix: prefix } : {}),
        ...(options.parse_block_html === true ? { extensions: ['parse_block_html', 'def_list'] } : {}),
    };
}
function jekyllDialect(data, site) {
    const own = data.render_with_liquid === false ? { ...site, templates: false } : site;
    return Object.keys(own).length === 0 ? undefined : own;
}


/***/ }),

/***/ 80776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ languagesOf),
/* harmony export */   T: () => (/* binding */ localised)
/* harmony export */ });
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3250);

function languagesOf(plugins) {
    const named = (Array.isArray(plugins) ? plugins : [plugins]).filter(_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi);
    const options = named.map((plugin) => plugin.i18n).find(_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi);
    if (!options)
        return { structure: 'none', locales: [] };
    const languages = (Array.isArray(options.languages) ? options.languages : []).filter(_front_matter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi);
    const built = languages.filter(({ build }) => build !== false);
    const locale = (language) => typeof language?.locale === 'string' ? language.locale : undefined;
    return {
        structure: options.docs_structure === 'folder' ? 'folder' : 'suffix',
        locales: built.map(locale).filter((name) => name !== undefined),
        defaultLocale: locale(languages.find((language) => language.default === true)) ?? locale(languages[0]),
    };
}
function localised(path, languages) {
    if (languages.structure === 'none')
        return { path };
    const { language, bare } = languages.structure === 'folder' ? inFolder(path) : inSuffix(path, languages);
    const known = language ?? languages.defaultLocale;
    if (known === undefined || !languages.locales.includes(known))
        return { path, language: null };
    return { path: known === languages.defaultLocale ? bare : `${known}/${bare}`, language: known };
}
function inFolder(path) {
    const [language = '', ...rest] = path.split('/');
    return rest.length === 0 ? { bare: path } : { language, bare: rest.join('/') };
}
function inSuffix(path, { locales }) {
    const parts = /^(.*[^/])\.([^./]+)(\.[^./]+)$/.exec(path);
    const [, stem = '', suffix = '', extension = ''] = parts ?? [];
    return locales.includes(suffix) ? { language: suffix, bare: stem + extension } : { bare: path };
}


/***/ }),

/***/ 62532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ askedPermissions)
/* harmony export */ });
/* harmony import */ var _front_matter_disguised_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55257);
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3250);


function askedPermissions(values) {
    const asked = Object.entries(values).filter(([key]) => (0,_front_matter_disguised_key_js__WEBPACK_IMPORTED_MODULE_0__/* .meansPermissions */ .rK)(key));
    return asked.length === 0 ? undefined : Object.assign((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyMapping */ .uk)(), Object.fromEntries(asked));
}


/***/ }),

/***/ 56263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _front_matter_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3250);



function readConfiguration(text, path, version) {
    if (/\.toml$/i.test(path))
        return readToml(text, path);
    return readYaml(text, path, version);
}
const LONE_DOT = {
    tag: 'tag:yaml.org,2002:str',
    default: true,
    test: /^[-+]?\._*$/,
    resolve: (text) => text,
};
function readYaml(text, path, version) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, {
        version,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'error',
        uniqueKeys: false,
        merge: true,
        customTags: (tags) => [LONE_DOT, ...tags],
    });
    const error = document.errors.find(({ code }) => code !== 'MULTIPLE_DOCS');
    if (error)
        return broken(path, 'YAML', error.message, placeAt(lines, error.pos[0]));
    const places = new Map();
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(document.contents)) {
        for (const { key } of document.contents.items) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && key.range)
                places.set(String(key.value), placeAt(lines, key.range[0]));
        }
    }
    return fromValue(() => document.toJS({ maxAliasCount: 1000 }), path, 'YAML', places);
}
function placeAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function readToml(text, path) {
    const places = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        const key = /^\s*\[{0,2}\s*["']?([\w-]+)/.exec(line)?.[1];
        if (key !== undefined && !places.has(key))
            places.set(key, { line: index + 1 });
    }
    return fromValue(() => (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: _front_matter_values_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI }), path, 'TOML', places);
}
function fromValue(read, path, format, places) {
    try {
        const value = (0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._y)(read(), leaf);
        if ((0,_front_matter_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
            return { data: value, problems: [], placeOf: (key) => places.get(key) };
        if (value === null || value === undefined)
            return { data: {}, problems: [], placeOf: () => undefined };
        return broken(path, format, 'it is not a mapping of keys to values', { line: 1 });
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            return broken(path, format, firstLine(error.message), { line: error.line, column: error.column });
        if (error instanceof ReferenceError)
            return broken(path, format, error.message, { line: 1 });
        if (error instanceof _front_matter_values_js__WEBPACK_IMPORTED_MODULE_2__/* .NestedTooDeep */ .iB || error instanceof RangeError)
            return broken(path, format, 'it nests too deep', { line: 1 });
        throw error;
    }
}
function leaf(value) {
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return new Date(value.getTime());
    if (typeof value === 'bigint')
        return Number(value);
    return value;
}
function firstLine(message) {
    const [first = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
    return first;
}
function broken(path, format, reason, place) {
    const problem = {
        level: 'error',
        code: 'configuration-invalid',
        message: `The configuration of the generator must be valid ${format}, but here it is not: ${reason.trim().replace(/\.$/, '')}.`,
        hint: 'Correct it: without it, the addresses of the pages are not known.',
        path,
        ...place,
    };
    return { data: {}, problems: [problem], placeOf: () => undefined };
}


/***/ }),

/***/ 18238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ momentAt),
/* harmony export */   HJ: () => (/* binding */ localTime),
/* harmony export */   kQ: () => (/* binding */ isTimeZone)
/* harmony export */ });
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
function localTime(moment, timezone) {
    const shifted = new Date(moment.getTime() + offset(moment, timezone));
    return {
        year: shifted.getUTCFullYear(),
        month: shifted.getUTCMonth() + 1,
        day: shifted.getUTCDate(),
        hour: shifted.getUTCHours(),
        minute: shifted.getUTCMinutes(),
        second: shifted.getUTCSeconds(),
    };
}
function momentAt(wall, timezone) {
    const guess = new Date(wall.getTime() - offset(wall, timezone));
    return new Date(wall.getTime() - offset(guess, timezone));
}
function offset(moment, timezone) {
    if (timezone === undefined)
        return 0;
    const parts = formatOf(timezone).formatToParts(moment);
    const number = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    const shown = Date.UTC(number('year'), number('month') - 1, number('day'), number('hour'), number('minute'), number('second'));
    return shown - Math.floor(moment.getTime() / 1000) * 1000;
}
const formats = new Map();
function formatOf(timeZone) {
    const known = formats.get(timeZone);
    if (known)
        return known;
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    formats.set(timeZone, format);
    return format;
}


/***/ }),

/***/ 69078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   OW: () => (/* binding */ unpublished),
/* harmony export */   PM: () => (/* binding */ pageBelowPrefix),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zg: () => (/* binding */ heldBack),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _document_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21201);

function pageBelowPrefix(file, siteUrl, path, facts) {
    return pageAt(file, path, (0,_document_id_js__WEBPACK_IMPORTED_MODULE_0__/* .documentIdFromWritten */ .Cm)(siteUrl, `${(0,_document_id_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(file.content.prefix)}${path.replace(/^\/+/, '')}`), facts);
}
function pageAt(file, written, address, { data, rule, until, dialect, place }) {
    if (address.ok)
        return { kind: 'page', documentId: address.documentId, data, rule, until, dialect };
    return failed(file, place, {
        code: 'address-invalid',
        message: `The address of a page must be one below \`site.url\`, but \`${shown(written)}\` ${address.reason}.`,
        hint: 'Change `permalink`, `slug` or `url` in the front matter, or the name of the file.',
    });
}
function unpublished(reason, until) {
    return { kind: 'unpublished', reason, until: until?.toISOString() };
}
function heldBack(hidden, placed) {
    if (hidden.kind !== 'unpublished' || placed.kind !== 'page')
        return hidden;
    return { ...hidden, documentId: placed.documentId };
}
function failed({ path }, place, problem) {
    return { kind: 'error', problem: { level: 'error', ...problem, path, ...place } };
}
function shown(text) {
    const clean = text.replace(/[`\p{Cc}]/gu, '?');
    return clean.length <= 120 ? clean : `${clean.slice(0, 120)}…`;
}


/***/ }),

/***/ 35065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   Z$: () => (/* binding */ NAMELESS),
/* harmony export */   aW: () => (/* binding */ headingRules),
/* harmony export */   dC: () => (/* binding */ hugoId),
/* harmony export */   xX: () => (/* binding */ vitepressId)
/* harmony export */ });
/* unused harmony export EMOJI */
/* harmony import */ var github_slugger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42710);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83918);


function namesFor(headings, { createNamer, reserved, titles }) {
    const marks = headings.flatMap(({ marked }) => (marked === undefined || isBase(marked) ? [] : [marked]));
    const taken = new Set(reserved === 'all' ? marks : []);
    const nameOf = createNamer(taken);
    const ids = headings.map(({ name, marked, hasId, text }) => {
        if (hasId || marked === NAMELESS)
            return undefined;
        const isNameless = titles === 'off' && name === 'h1';
        if (marked === undefined || isBase(marked)) {
            const id = nameOf(marked?.slice(1) ?? oneLine(text));
            return isNameless || id === '' ? undefined : id;
        }
        if (reserved)
            taken.add(marked);
        return isNameless ? undefined : marked;
    });
    return { ids, nameOf };
}
const NAMELESS = '=';
function isBase(marked) {
    return marked.startsWith('~');
}
function oneLine(text) {
    return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
const GITHUB = { marks: true, terms: false, createNamer: githubNamer };
const RULES = {
    plain: GITHUB,
    jekyll: jekyllRules({}),
    hugo: hugoRules({}),
    docusaurus: { ...GITHUB, titles: 'off' },
    mkdocs: mkdocsRules({}),
    vitepress: { marks: true, terms: false, reserved: 'above', createNamer: (taken) => numbered(vitepressId, taken) },
};
function headingRules(generator, dialect) {
    if (!dialect)
        return RULES[generator];
    const rules = rulesBy(generator, dialect);
    return dialect.ids === 'off' ? { ...rules, createNamer: () => () => '' } : rules;
}
function rulesBy(generator, dialect) {
    if (generator === 'mkdocs')
        return mkdocsRules(dialect);
    if (generator === 'hugo')
        return hugoRules(dialect);
    return generator === 'jekyll' ? jekyllRules(dialect) : RULES[generator];
}
function jekyllRules({ ids, idPrefix = '' }) {
    const idOf = ids === 'kramdown' ? kramdownId : kramdownGithubId;
    return {
        ...GITHUB,
        createNamer: () => {
            const nameOf = countedByBase(idOf);
            return (text) => idPrefix + nameOf(text.replaceAll(DASHES, ''));
        },
    };
}
const DASHES = /(?<=\s)-{2,3}(?=\s)/g;
function hugoRules(dialect) {
    const idOf = (text) => hugoId(text, dialect) || 'heading';
    return { marks: true, terms: true, reserved: 'above', createNamer: (taken) => numbered(idOf, taken) };
}
function mkdocsRules(dialect) {
    const idOf = (text) => mkdocsId(text, dialect);
    const marks = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeOn */ .q)(dialect, 'attr_list');
    return { marks, terms: false, reserved: 'all', createNamer: (taken) => counted(idOf, taken) };
}
function githubNamer() {
    const slugger = new github_slugger__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A();
    return (text) => slugger.slug(text);
}
function numbered(idOf, given = new Set()) {
    return (text) => {
        const id = idOf(text);
        let unique = id;
        for (let number = 1; given.has(unique); number++)
            unique = `${id}-${number}`;
        given.add(unique);
        return unique;
    };
}
function countedByBase(idOf) {
    const counts = new Map();
    return (text) => {
        const id = idOf(text);
        const count = counts.get(id) ?? 0;
        counts.set(id, count + 1);
        return count === 0 ? id : `${id}-${count}`;
    };
}
function counted(idOf, given = new Set()) {
    return (text) => {
        let id = idOf(text);
        while (id === '' || given.has(id)) {
            const [, before = id, number = '0'] = /^(.*)_(\d+)$/s.exec(id) ?? [];
            id = `${before}_${Number(number) + 1}`;
        }
        given.add(id);
        return id;
    };
}
function mkdocsId(written, { idLetters, idCase, idSeparator: separator = '-', extensions }) {
    const text = extensions?.includes('pymdownx.emoji') ? written.replaceAll(EMOJI, '') : written;
    const known = idLetters === 'all' ? text.normalize('NFC') : text.normalize('NFKD').replaceAll(/[^\p{ASCII}]/gu, '');
    const words = known.replaceAll(/[^\p{L}\p{M}\p{N}_\s-]/gu, '').trim();
    const cased = idCase === 'keep' ? words : words.toLowerCase();
    return cased.replaceAll(separator === '-' ? /[-\s]+/g : /\s+/g, separator);
}
const EMOJI = /(?<![\w:]):[a-z0-9_+-]{1,40}:(?![\w:])/g;
function hugoId(written, { ids, idLetters, extensions }) {
    const text = extensions?.includes('emoji') ? written.replaceAll(EMOJI, '\u{1F389}') : written;
    if (ids === 'blackfriday')
        return text
            .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
            .replaceAll(/^-|-$/g, '')
            .toLowerCase();
    const known = idLetters === 'ascii'
        ? text
            .normalize('NFD')
            .replaceAll(/\p{Mn}/gu, '')
            .normalize('NFC')
            .replaceAll(/[^\p{ASCII}]/gu, '')
        : text;
    return known
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
        .replaceAll(' ', '-');
}
function kramdownGithubId(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
        .replaceAll(/[ \t]/g, '-');
}
function kramdownId(text) {
    const id = text
        .replace(/^[^a-zA-Z]+/, '')
        .replaceAll(/[^a-zA-Z0-9 -]/g, '')
        .replaceAll(' ', '-')
        .toLowerCase();
    return id || 'section';
}
function vitepressId(text) {
    return text
        .replaceAll(EMOJI, '')
        .normalize('NFKD')
        .replaceAll(/[\u0300-\u036F]/g, '')
        .replaceAll(/\p{Cc}/gu, '')
        .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .replace(/^(\d)/, '_$1')
        .toLowerCase();
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qw: () => (/* binding */ titleText),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   nf: () => (/* binding */ convertValue),
/* harmony export */   xw: () => (/* binding */ languageTag),
/* harmony export */   yc: () => (/* binding */ writtenMoment)
/* harmony export */ });
/* harmony import */ var _settings_rules_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2633);
/* harmony import */ var _front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18873);


function convertValue(value) {
    if (Array.isArray(value))
        return convertArray(value);
    if (value === null || value === undefined)
        return { kind: 'nothing' };
    const single = singleOf(value);
    return single === undefined ? { kind: 'unsendable', reason: reasonOf(value) } : { kind: 'value', value: single };
}
function convertArray(values) {
    const some = values.filter((value) => value !== null && value !== undefined);
    const singles = some.map(singleOf);
    const bad = singles.indexOf(undefined);
    if (bad >= 0)
        return { kind: 'unsendable', reason: `is a list of which one entry ${reasonOf(some[bad])}` };
    const kept = singles.filter((single) => single !== undefined && !isBlank(single));
    return kept.length === 0 && values.length > 0 ? { kind: 'nothing' } : { kind: 'value', value: kept };
}
function isBlank(value) {
    return typeof value === 'string' && value.trim() === '';
}
function singleOf(value) {
    if (value instanceof Date)
        return isoOf(value);
    if (typeof value === 'string')
        return value.toWellFormed();
    return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}
function reasonOf(value) {
    if (typeof value === 'number')
        return `is \`${value}\``;
    if (value instanceof Date)
        return 'is a date that the calendar does not have';
    return Array.isArray(value) ? 'is a list' : 'is a mapping';
}
function isoOf(date) {
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}
function momentOf(value) {
    if (value instanceof Date)
        return value;
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    const written = (0,_front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(text) ?? (0,_front_matter_yaml_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q)(text.replace(/^(\S+[Tt ]+\d{1,2}:\d{2})(?!:)/, '$1:00'));
    if (written || !/(?:GMT|UTC?|[+-]\d{2}:?\d{2})$/.test(text))
        return written;
    const parsed = new Date(text);
    return Number.isNaN(parsed.getTime()) ? undefined : parsed;
}
function writtenMoment(value) {
    const moment = momentOf(value);
    if (moment || typeof value !== 'string')
        return moment;
    return momentOf(value.trim().replace(/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?=$|[Tt\s])/, '$1-$3-$4'));
}
function titleText(value) {
    if (value instanceof Date)
        return isoOf(value)?.replace('T00:00:00Z', '');
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    const text = String(value).toWellFormed().replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
}
function languageTag(value) {
    const tag = typeof value === 'string' ? value.trim() : '';
    return /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? (0,_settings_rules_names_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLanguage */ .vQ)(tag.replaceAll('_', '-')) : undefined;
}


/***/ }),

/***/ 48889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ joinedPath),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
function joinedPath(folder, path) {
    const segments = [];
    for (const segment of `${folder}/${path}`.split('/')) {
        if (segment === '..') {
            if (segments.pop() === undefined)
                return undefined;
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 23905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/;
function* linesOf(text) {
    let open;
    for (let start = 0; start <= text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed;
        const line = text.slice(start, end);
        const [, marks, rest = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
        const opens = open === undefined && marks !== undefined && !(marks.startsWith('`') && rest.includes('`'));
        const closes = open !== undefined && marks?.startsWith(open) === true && rest.trim() === '';
        yield { start, end, text: line, fenced: open !== undefined || opens };
        if (opens)
            open = marks;
        else if (closes)
            open = undefined;
        start = end + 1;
    }
}


/***/ }),

/***/ 12234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withoutFencedCode),
/* harmony export */   z: () => (/* binding */ openMdxCodeBlocks)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23905);

function openMdxCodeBlocks(text) {
    if (!text.includes('mdx-code-block'))
        return text;
    const lines = text.split('\n');
    let open;
    for (const [at, line] of lines.entries()) {
        const [, opening] = /^ *(`{3,4}) *mdx-code-block\r?$/.exec(line) ?? [];
        if (open && line.trim() === open.ticks) {
            for (const fence of [open.at, at])
                lines[fence] = blank(lines[fence] ?? '');
            open = undefined;
        }
        else if (opening !== undefined && !open)
            open = { at, ticks: opening };
    }
    return lines.join('\n');
}
function blank(line) {
    return line.replaceAll(/[^\r]/g, ' ');
}
function withoutFencedCode(text) {
    return [...(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(text)].map(({ text: line, fenced }) => (fenced ? '' : line)).join('\n');
}


/***/ }),

/***/ 36850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ placeCounter),
/* harmony export */   _: () => (/* binding */ offsetCounter)
/* harmony export */ });
function placeCounter(text) {
    const starts = lineStarts(text);
    return (offset) => {
        const at = Math.min(Math.max(offset, 0), text.length);
        const line = lastAtMost(starts, at);
        return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    };
}
function offsetCounter(text) {
    const starts = lineStarts(text);
    return ({ line, column = 1 }) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
}
function lineStarts(text) {
    const starts = [0];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        starts.push(feed + 1);
    return starts;
}
function lastAtMost(numbers, limit) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((numbers[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
