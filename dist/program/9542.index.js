export const id = 9542;
export const ids = [9542];
export const modules = {

/***/ 89542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSource: () => (/* binding */ writeSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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


/***/ })

};
