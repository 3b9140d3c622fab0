export const id = 58;
export const ids = [58];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 23058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCode: () => (/* binding */ findCode),
  renderCode: () => (/* binding */ renderCode),
  renderUnknownCode: () => (/* binding */ renderUnknownCode)
});

// EXTERNAL MODULE: ./lib/settings/near-miss.js
var near_miss = __webpack_require__(81552);
// EXTERNAL MODULE: ./lib/report/strip-controls.js
var strip_controls = __webpack_require__(72663);
;// CONCATENATED MODULE: ./lib/report/guide/addresses.js
const ADDRESSES = {
    'address-invalid': {
        title: 'The address of a page is not one below the site.',
        effect: 'page',
        why: '`permalink`, `slug` or `url` of the front matter, or the name of the file, makes an address that leaves `site.url`, names another host, or is no text. An item under it would lead readers nowhere.',
        remedy: 'Write a path below the site, in quotes where YAML would take it for something else, or remove the key: the address then comes from the path of the file.',
        yaml: '---\npermalink: /guides/start/\n---',
        see: 'generators.md',
    },
    'base-path-differs': {
        title: 'The generator builds the site for another path than `site.url` names.',
        effect: 'notice',
        why: '`site.url` decides the addresses of the items, and the configuration of Jekyll or Hugo names another path. That is right where a proxy serves the site below another path than it was built for. Otherwise every search result leads to a page that is not there.',
        remedy: 'Open one address of the plan in a browser. If it fails, correct `site.url`, or the `baseurl` or `baseURL` of the generator. A changed `site.url` gives all pages new addresses: they are sent anew and the old ones deleted.',
        see: 'settings.md#site',
    },
    'configuration-inherited': {
        title: 'MkDocs takes a part of its configuration from another file, which is not read.',
        why: '`INHERIT` in `mkdocs.yml` names a file whose content plays no part here: what it excludes, drafts or protects is not known. Without `permissions` in the settings this is a warning and the pages are sent. With `permissions` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
        remedy: 'Put the keys that count for pages into `mkdocs.yml` itself: `docs_dir`, `exclude_docs`, `draft_docs`, `use_directory_urls`, `plugins`.',
        see: 'generators.md#limits',
    },
    'configuration-invalid': {
        title: 'The configuration of the generator cannot be read.',
        effect: 'site',
        why: 'The file is not valid YAML, TOML or JSON, or a value in it is of a kind that the generator refuses too. Without it nobody knows the addresses of the pages or which of them are held back, so none is sent.',
        remedy: 'Correct the file at the place that the message names; building the site mostly shows the same error. A pattern of `ignoreFiles` that cannot be read here can become `exclude` in `content`.',
        see: 'generators.md',
    },
    'configuration-linked': {
        title: 'The configuration of the generator is a symbolic link.',
        why: 'Links are not followed, so what the file says about addresses, drafts and protection is not known. Without `permissions` in the settings this is a warning, and pages are sent as if there were no such file. With `permissions` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
        remedy: 'Commit the file itself instead of the link.',
        see: 'generators.md#limits',
    },
    'configuration-of-environment': {
        title: 'Hugo has configuration for an environment that is not read.',
        effect: 'site',
        why: 'Only `config/_default` and `config/production` are read. The file named belongs to another environment, and may hold a `cascade` that keeps pages back or protects them.',
        remedy: 'Move what counts for pages (`cascade`, `permalinks`, `uglyURLs`) to `config/_default` or `config/production`. If the file is not needed for this site, take it out of the repository.',
        see: 'generators.md#limits',
    },
    'date-invalid': {
        title: 'The date of a page is not a date.',
        effect: 'page',
        why: 'The key decides whether the page is published yet, or what its address is. Which day is meant is not guessed: a page could become public too early.',
        remedy: 'Write the day in full, with or without a time, or remove the key. In Jekyll also look at the date with which the name of the file begins.',
        yaml: 'date: 2026-01-31',
        see: 'generators.md',
    },
    'date-missing': {
        title: 'A post of the MkDocs blog has no date.',
        effect: 'page',
        why: 'The plugin `blog` makes the address from the date and does not build the site without it. The post has no `date` that can be read.',
        remedy: 'Add the date to the front matter of the post. A file in the folder of posts that is none can be moved out of it.',
        yaml: '---\ndate: 2026-01-31\n---',
        see: 'generators.md',
    },
    'permalink-date-missing': {
        title: 'The address of a page needs a date, and the page has none.',
        effect: 'page',
        why: 'The template of addresses uses the year, month or day of the page, and neither the front matter nor the name of the file gives one that can be read.',
        remedy: 'Add the date, or give this page a `permalink` of its own.',
        yaml: '---\ndate: 2026-01-31\n---',
        see: 'settings.md#site',
    },
    'permalink-placeholder': {
        title: 'The address of a page uses a part that cannot be told here.',
        effect: 'page',
        why: 'The template holds a placeholder that the generator does not know, or one that only the running generator can fill. A guessed address would be an item that leads nowhere.',
        remedy: 'Correct the spelling, use one of the placeholders that the hint names, or give the page a `permalink` (Hugo: `url`) of its own.',
        see: 'generators.md',
    },
    'duplicate-document-id': {
        title: 'Two or more pages have the same address.',
        effect: 'page',
        why: 'The address is the id of the item, so one page would overwrite the other. Which is meant is not guessed: none of them is sent. Mostly a page exists twice, such as `guide.md` beside `guide/index.md`, or two roots hang at the same `prefix`.',
        remedy: 'Give one another address (its path, `permalink` or `slug`), a root its own `prefix`, or leave one out. `docs-to-coveo explain PATH` says which rule gives the address.',
        yaml: 'content:\n  - root: docs\n  - root: handbook\n    prefix: /handbook/',
        see: 'settings.md#content',
    },
    'dynamic-route': {
        title: 'A file of VitePress is a template for pages that code makes.',
        effect: 'notice',
        why: 'Names such as `[id].md` are dynamic routes: a script decides which pages come of them, and no script is run here. The file is not published.',
        remedy: 'Nothing, if those pages need not be found. Otherwise write pages as files. To be rid of the notice, leave the file out.',
        yaml: 'content:\n  - root: docs\n    exclude: ["**/\\\\[*\\\\].md"]',
        see: 'generators.md#limits',
    },
    'generator-plugin': {
        title: 'A plugin of MkDocs does something that is not known here.',
        why: 'Either a plugin gives pages other addresses (a warning: the pages are sent, perhaps under addresses that are not there); or `meta_file` names files that are not read (an error with `permissions`, else a warning); or a `regex` of the plugin `exclude` cannot be read (an error). Errors are those of the whole run: nothing is sent or deleted, and what is published stays.',
        remedy: 'Keep the pages of the plugin out with `exclude` of the `content` entry; name the files of `meta` `.meta.yml`; write the pattern as a `glob`. With the built site the addresses can be compared.',
        see: 'built-site.md#what-is-compared',
    },
    'versions-guessed': {
        title: 'The versions of a Docusaurus site are not listed, so the last one is guessed.',
        effect: 'notice',
        why: 'There are folders of versioned docs, but no `versions.json` beside them. The newest folder counts as the last version, which decides the addresses of its pages. If the guess is wrong, these pages get other addresses than on the site.',
        remedy: 'Commit `versions.json`, or name the last version in the settings.',
        yaml: 'site:\n  url: https://docs.example.com/\n  generator: docusaurus\n  docusaurus:\n    docs: [{lastVersion: "2.0"}]',
        see: 'settings.md#sitedocusaurus',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/built-site.js
const BUILT_SITE = {
    'built-site-not-named': {
        title: 'Nobody says where the built site is.',
        effect: 'usage',
        why: 'An entry of `content` says `body: built`, so the text of its pages comes from what the generator wrote, but no folder is named for it. Sending the Markdown instead would replace what is published.',
        remedy: 'Name the folder in the settings, or for one run with `--built` or the input `built`.',
        yaml: 'site:\n  url: https://docs.example.com/\n  built: site',
        see: 'built-site.md',
    },
    'built-site-missing': {
        title: 'The built site is not there.',
        effect: 'usage',
        why: 'The folder that `site.built` or `built` names does not exist, or holds no HTML page. The site is mostly not built in this job, or into another folder.',
        remedy: 'Build the site in a step before this one, or unpack its artifact there. The folder counts from that of the settings.',
        yaml: '- run: mkdocs build\n- uses: docs-to-coveo/docs-to-coveo@v1\n  with: {built: site}',
        see: 'built-site.md#workflows',
    },
    'built-before-commit': {
        title: 'The built site is older than the commit.',
        why: 'All its pages were written before the commit was made, so it cannot have been built from it. This is a warning while pages are only compared with the site. Where pages with `body: built` would be sent, it is an error of the whole run: old text could get under new permissions. Nothing is sent or deleted then, and what is published stays.',
        remedy: 'Build the site again from this commit. If a cache or an artifact only kept old times, say that they do not count.',
        yaml: 'site:\n  url: https://docs.example.com/\n  built: {folder: site, strict: false}',
        see: 'built-site.md#what-is-compared',
    },
    'built-page-missing': {
        title: 'The built site has no page at the address of a page.',
        effect: 'page',
        why: 'With `body: built` the text comes from the built page, and there is none. Sending the Markdown in its place would change what is found without anybody asking for it.',
        remedy: 'Build the site from this commit before this step. If the page is there under another address, `docs-to-coveo explain PATH` says which rule made ours: correct `site` then.',
        see: 'built-site.md#its-text-as-the-body',
    },
    'built-page-shared': {
        title: 'Two files claim one built page.',
        effect: 'page',
        why: 'With `body: built` the text of this page comes from a file of the built site that is also where another page, perhaps a draft, has its address. Nobody can tell whose text it holds.',
        remedy: 'Give each page an address of its own. Or publish these pages by their Markdown.',
        yaml: 'content:\n  - root: docs\n    body: markdown',
        see: 'built-site.md#its-text-as-the-body',
    },
    'built-page-unreadable': {
        title: 'A built page could not be read.',
        why: 'The file is gone since the run began, takes too long to read, or needs more memory than there is. Of a page with `body: built` it is an error: the page is not sent, and what is published of it stays. Where pages are only compared with the site it is a warning, and the page is sent.',
        remedy: 'Look at what the generator wrote there, and build the site again. Nothing may write into the folder while the run reads it.',
        see: 'built-site.md#what-is-compared',
    },
    'built-main-missing': {
        title: 'Nobody knows where in a built page its text is.',
        why: 'None of the elements that `content[].main` names, or that the known themes use, is in the page. Of a page with `body: built` it is an error: the page is not sent, and what is published of it stays. Where pages are only compared it is a warning, and the page is sent.',
        remedy: 'Look at the HTML of the page for the element around the text, and name it.',
        yaml: 'content:\n  - root: docs\n    body: built\n    main: "article.content, main"',
        see: 'built-site.md#its-text-as-the-body',
    },
    'built-main-empty': {
        title: 'A built page has no text.',
        effect: 'page',
        why: 'With `body: built` the text comes from the main element of the built page, which holds neither words nor pictures, although the Markdown does. Mostly a script writes the text in the browser, which nobody runs here; or `content[].main` names the wrong element.',
        remedy: 'Correct `content[].main`, let the generator render the pages while it builds, or leave `body: built` out.',
        yaml: 'content:\n  - root: docs\n    body: markdown',
        see: 'built-site.md#its-text-as-the-body',
    },
    'built-title-differs': {
        title: 'A page has another title on the site than in search.',
        effect: 'sent',
        why: 'The title of the item comes from the front matter or the first heading, but the built page shows another one, which a plugin, `nav` or the theme gave it. Readers may not recognise the page among the results.',
        remedy: 'Say `title` in the front matter, or publish the built page itself.',
        yaml: '---\ntitle: Install on Windows\n---',
        see: 'built-site.md#what-is-compared',
    },
    'built-headings-differ': {
        title: 'Headings have other ids on the site than are known here.',
        effect: 'sent',
        why: 'Search results and links that lead to such a heading end at the top of the page, because the built page has no such id.',
        remedy: 'Write the ids out where the generator allows it, or publish the built page itself, which has them.',
        yaml: 'content:\n  - root: docs\n    body: built',
        see: 'built-site.md#what-is-compared',
    },
    'built-text-differs': {
        title: 'The item lacks text that readers see on the site.',
        effect: 'sent',
        why: 'Less than 90 % of the words of the built page are in the item; the message shows the first that are missing. Mostly a component, a macro, a shortcode or a data file writes them. They cannot be found in search.',
        remedy: 'Publish the built page itself, at least for the folder where it matters.',
        yaml: 'content:\n  - root: docs/reference\n    body: built',
        see: 'built-site.md#its-text-as-the-body',
    },
    'built-pages-unclaimed': {
        title: 'The site has pages that are not published.',
        effect: 'notice',
        why: 'No file of the content makes these pages. Lists, tags and start pages of the generator belong here and need nothing. Pages that people write do not: then a folder is missing in `content`.',
        remedy: 'Look through the addresses. For pages that are written, add their folder.',
        yaml: 'content:\n  - root: docs\n  - root: blog\n    prefix: /blog/',
        see: 'settings.md#content',
    },
    'address-not-built': {
        title: 'Nothing was built at the address of a page.',
        why: 'The generator made no page there, so a search result would lead nowhere. It is an error of the page: it is not sent, and what is published of it stays. With `strict: false` it is a warning, and the page is sent.',
        remedy: 'Build the site from this commit. If the page is at another address, `docs-to-coveo explain PATH` says which rule made ours: correct the settings of the generator in `site`.',
        yaml: 'site:\n  url: https://docs.example.com/\n  built: {folder: site, strict: false}',
        see: 'built-site.md#what-is-compared',
    },
    'address-not-canonical': {
        title: 'A page names itself by another form of its address.',
        effect: 'sent',
        why: 'The canonical address in the built page differs by a slash or an ending, `/a` and `/a/` for example. Results lead there all the same, mostly through a redirect, but statistics know the page under two addresses.',
        remedy: 'Correct the settings of the generator in `site`, so that both agree. The pages then get new addresses: they are sent anew, and the old items are deleted.',
        see: 'settings.md#site',
    },
    'sitemap-differs': {
        title: 'The site map names pages by another form of their address.',
        effect: 'warning',
        why: 'The addresses in `sitemap.xml` differ from ours by a slash or an ending. Results lead there all the same, mostly through a redirect, but each page is known under two addresses.',
        remedy: 'Correct the settings of the generator in `site` until both agree, for VitePress `cleanUrls`, for Docusaurus `trailingSlash`. The pages then get new addresses: they are sent anew, and the old items are deleted.',
        see: 'settings.md#site',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/front-matter.js
const FRONT_MATTER = {
    'coveo-unknown-key': {
        title: 'The key `coveo` of a page holds a key that does not exist.',
        effect: 'page',
        why: '`coveo` may hold `publish`, `id` and `metadata` and nothing else. A slip such as `pubish: false` would publish a page that was to stay hidden, so the page waits until it is clear.',
        remedy: 'Correct the spelling. Metadata for Coveo alone belongs into `coveo.metadata`.',
        yaml: 'coveo:\n  publish: false\n  metadata: {audience: admins}',
        see: 'settings.md#metadata',
    },
    'coveo-wrong-type': {
        title: 'A value of the key `coveo` has the wrong type.',
        effect: 'page',
        why: '`coveo` must be a mapping, `coveo.publish` be `true` or `false` without quotes, `coveo.id` a text, `coveo.metadata` a mapping. A value of another type could mean the contrary of what it seems to.',
        remedy: 'Write it as in the sample; leave out what you do not need.',
        yaml: 'coveo:\n  publish: true\n  id: install-guide\n  metadata: {audience: admins}',
        see: 'settings.md#metadata',
    },
    'flag-unclear': {
        title: 'A key that can keep a page back is neither true nor false.',
        effect: 'page',
        why: '`draft`, `published`, `unlisted` and the like hold a text, a number or a date. Generators disagree in what they make of `draft: "yes"`, so the page is not published by accident.',
        remedy: 'Write `true` or `false` without quotes, or remove the key.',
        yaml: '---\ndraft: true\n---',
        see: 'generators.md',
    },
    'flag-without-effect': {
        title: 'A page says that it should not be published, but its generator does not know the key.',
        effect: 'sent',
        why: '`draft: true`, `published: false` and `unlisted: true` mean something to some generators alone. This one builds the page all the same, so it is on the site, and therefore in search too. Whoever wrote the key may think otherwise.',
        remedy: 'To keep the page out of search, write the sample; it counts with every generator. The site itself still shows the page. Where the key means something else, nothing need be done.',
        yaml: '---\ncoveo: {publish: false}\n---',
        see: 'generators.md',
    },
    'key-in-disguise': {
        title: 'A key that is to keep a page back is spelt so that nothing reads it.',
        effect: 'page',
        why: 'The key looks like `draft`, `published` or `coveo`, but has capital letters, letters of another alphabet, invisible characters or a slip in it. The generator would pass over it and publish the page.',
        remedy: 'Type the key anew in plain small letters. If it means something else, rename it.',
        yaml: '---\ncoveo: {publish: false}\n---',
    },
    'front-matter-invalid': {
        title: 'The front matter of a page cannot be read.',
        effect: 'page',
        why: 'The block between the marks is not valid YAML, TOML or JSON. What cannot be read may say `draft: true` or name permissions, so the page is not sent without it.',
        remedy: 'Correct the line that the message names. Most often a text holds a colon, or begins with `*`, `@`, `[` or `%`: put quotes around it.',
        yaml: '---\ntitle: "Upgrade: from 1 to 2"\n---',
        see: 'generators.md',
    },
    'front-matter-duplicate-key': {
        title: 'A key of the front matter is there twice.',
        why: 'Mostly it is an error of the page: it is not sent, and what is published of it stays. Where the generator itself takes the last of two, that one counts and this is a warning, and the page is sent; but never for a key that decides who may see the page or whether it is published (`permissions`, `draft`, `coveo` and the like).',
        remedy: 'Keep one of the two.',
    },
    'front-matter-not-a-mapping': {
        title: 'The front matter is not a set of keys and values.',
        effect: 'page',
        why: 'Between the marks there is a text, a list or nothing that names a key. Often the file begins with `---` as a horizontal rule, and all up to the next rule is taken for front matter.',
        remedy: 'Write keys with a colon. If the first line is meant as a rule, write `***` instead.',
        yaml: '---\ntitle: Start here\n---',
    },
    'front-matter-too-large': {
        title: 'The front matter is too large to be read.',
        effect: 'page',
        why: 'It holds more than about a million characters once its aliases are followed, or nests more than 50 deep. A few lines with aliases of aliases can do that. It is not read in part, because the rest could be what protects the page.',
        remedy: 'Keep data of this size in a file of its own, and write out what the aliases repeat.',
    },
    'front-matter-unclosed': {
        title: 'The front matter has no end.',
        effect: 'page',
        why: 'The first line opens a block, and no line closes it up to the end of the file. Nobody can tell where the text begins, or what of it was meant to hide the page.',
        remedy: 'Add the closing mark on a line of its own: `---` for YAML, `+++` for TOML. If the first line is meant as a horizontal rule, write `***`.',
        yaml: '---\ntitle: Start here\n---',
    },
    'front-matter-code': {
        title: 'The front matter names a language in which it would be run.',
        effect: 'page',
        why: 'The first line is like `---js`. Some programs run such a block; this one never runs anything that a page holds, so what the block would say is not known.',
        remedy: 'Write the data as YAML below `---`, as TOML below `+++` or as JSON below `;;;`, with nothing behind the mark.',
        yaml: '---\ntitle: Start here\n---',
    },
    'front-matter-tag': {
        title: 'A value of the front matter has a YAML tag, which is ignored.',
        effect: 'sent',
        why: 'A word that begins with `!`, such as `!ruby/regexp`, asks for something other than plain data. The value is taken as if the tag were not there, which may not be what the generator makes of it.',
        remedy: 'Remove the tag. If it is text, put quotes around it.',
        yaml: 'title: "!important notes"',
    },
    'front-matter-merge': {
        title: 'A merge key of the front matter merges nothing.',
        why: '`<<` is given a text, a number or nothing, where a mapping is needed. Without permissions in the settings this is a warning and the page is sent without those keys. Where pages may ask for permissions it is an error of the page: what was to be merged could have been `permissions`, so the page is not sent and what is published of it stays.',
        remedy: 'Give it an alias of a mapping, or write the keys out.',
        yaml: 'common: &common {product: widgets}\n<<: *common',
    },
    'front-matter-not-read': {
        title: 'Something looks like front matter, but stands where it is not read.',
        why: 'An empty line, a space or another character before the first mark makes the block a text. Where it holds a key that would hide the page (`draft`, or `permissions` where they count), it is an error: the page is not sent, and what is published of it stays. Otherwise it is a warning: the page is sent, and its title and other keys are lost.',
        remedy: 'Begin the file with the mark, alone on its line, and end the block with another one. If it is meant as text, indent it or put it into a block of code.',
        yaml: '---\ntitle: Start here\ndraft: true\n---',
        see: 'permissions.md#sets-rules-pages',
    },
    'front-matter-lost-key': {
        title: 'A line of the front matter that could hide the page is read as a part of another value.',
        effect: 'page',
        why: 'The line begins with a key such as `draft` or `permissions`, but a quote or bracket above it was never closed, so the key became text and would count for nothing.',
        remedy: 'Close what is open above the line. If the line is part of a longer text, indent it or begin it with another word.',
        yaml: 'title: "Start here"\ndraft: true',
    },
    'front-matter-proto': {
        title: 'A key of the front matter is called `__proto__`.',
        effect: 'page',
        why: 'Programs in JavaScript may treat that name in a special way, and what stands below it could be read or passed over. It is never data of a page.',
        remedy: 'Rename the key, or remove it.',
    },
    'metadata-collision': {
        title: 'Two keys become one and the same field.',
        why: 'Names of fields have small letters, digits and `_`, so `Doc-Type` and `doc_type` become one. Mostly it is an error of the page: it is not sent, and what is published of it stays. Where their values are the same, or the keys differ in case alone or in letters that are lost, it is a warning: the page is sent, and the message says which key counts.',
        remedy: 'Rename one of them, in the page or by the settings, or drop one.',
        yaml: 'metadata:\n  rename: {Doc-Type: kind}\n  drop: [doc_type]',
        see: 'settings.md#metadata',
    },
    'metadata-cut': {
        title: 'A value is longer than a field can be expected to hold, so it was cut.',
        effect: 'sent',
        why: 'A text is sent up to 32,768 characters, a list up to 1,000 entries. That is for filters, facets and results; the body of the page is sent whole and searched in any case.',
        remedy: 'Shorten the value, or drop the key where nobody filters by it.',
        yaml: 'metadata:\n  drop: [changelog]',
        see: 'settings.md#metadata',
    },
    'metadata-reserved': {
        title: 'A key has a name that Coveo or this program uses itself.',
        effect: 'sent',
        why: 'The value is left out of the item: Coveo keeps the name for itself, every item has a value of its own there (such as the path of its file), or the name is longer than the name of a field may be. The rest of the page is sent.',
        remedy: 'Send it under another name, or drop it to be rid of the warning.',
        yaml: 'metadata:\n  rename: {data: dataset}',
        see: 'settings.md#metadata',
    },
    'metadata-unsendable': {
        title: 'A value cannot be sent as metadata, so it is left out.',
        effect: 'sent',
        why: 'Coveo takes texts, numbers, `true`, `false`, dates and flat lists of these. The value is something else, or its key has no letter or digit of ASCII from which a field name could be made. The rest of the page is sent.',
        remedy: 'Make it one of these, give it another name, or drop it. `docs-to-coveo explain PATH` shows what is sent of a page and what is left out.',
        yaml: 'metadata:\n  drop: [sidebar]',
        see: 'settings.md#metadata',
    },
    'permanent-id-shared': {
        title: 'Two pages have the same `coveo.id`.',
        effect: 'sent',
        why: 'The id is to stay with one page when it moves, so that clicks and ratings stay with it. With two pages of one id, Coveo takes them for one document in its statistics. Mostly a page was copied with its front matter.',
        remedy: 'Give the copy an id of its own, or remove the key there.',
        yaml: 'coveo:\n  id: install-guide-windows',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/git.js
const GIT = {
    'no-commit': {
        title: 'The repository has no commit.',
        effect: 'usage',
        why: 'What is published is a commit, and there is none yet. Files that are only in the folder, or only staged, play no part.',
        remedy: 'Commit your pages first. To see what would become of them before that, look at the work tree, or preview it.',
        shell: 'git add . && git commit -m "First pages" && docs-to-coveo plan',
        see: 'commands.md#plan',
    },
    'commit-not-found': {
        title: 'The commit that was named is not there.',
        effect: 'usage',
        why: 'It is neither in this clone nor, by its full id, as a tag or as a branch, in the remote. A shallow clone has the last commit alone, so `HEAD~3` or a short id cannot be found in it.',
        remedy: 'Name the full id, or fetch the history.',
        yaml: '- uses: actions/checkout@v4\n  with: {fetch-depth: 0}',
        see: 'commands.md#going-back',
    },
    'no-merge-result': {
        title: 'The pull request cannot be merged, so nothing was planned.',
        why: 'On `pull_request_target` the action plans what merging would give. GitHub has made no such result of the last commit, mostly because there are conflicts. It is a notice; the exit code is 0, and nothing is sent.',
        remedy: 'Resolve the conflicts and push. If there are none, GitHub was still at work: run the job again.',
        see: 'commands.md#plan',
    },
    'uncommitted-changes': {
        title: 'Files on disk differ from the commit.',
        effect: 'notice',
        why: 'What is published is the commit, so pages that are changed, new or deleted only on disk play no part. The settings are the exception: they count as they are on disk. It is told outside of workflows only.',
        remedy: 'Commit what is to be published. To see the effect before that, look at the work tree.',
        shell: 'docs-to-coveo plan --work-tree',
        see: 'commands.md#of-check-plan-and-explain',
    },
    'git-no-remote': {
        title: 'The repository has no remote to keep the record in.',
        why: 'The record is a ref of the remote. For a plan this is a notice: every page counts as new. A publish, a rebuild or an audit ends with exit code 1 before anything is sent or deleted.',
        remedy: 'Add a remote, or compare with a commit instead, which stores nothing.',
        shell: 'git remote add origin git@github.com:acme/handbook.git',
        see: 'commands.md#the-base-of-state-commit',
    },
    'git-missing': {
        title: 'The program git was not found.',
        effect: 'refused',
        why: 'Pages are read from git, not from the folder. On this machine or in this container there is no `git` on the `PATH`.',
        remedy: 'Install git 2.31 or later. In a slim container image it is one line.',
        shell: 'apt-get update && apt-get install -y git',
    },
    'git-too-old': {
        title: 'git is too old.',
        effect: 'refused',
        why: 'At least version 2.31 is needed, which is of 2021.',
        remedy: 'Update git. On an old runner or image, take a newer one, or run the job in a container that has it.',
        shell: 'git --version',
    },
    'git-no-repository': {
        title: 'The folder is not in a git repository.',
        effect: 'usage',
        why: 'The program publishes what git has at a commit, and was started outside of any clone. In a workflow the repository is not checked out, or `.git` did not come along into the container.',
        remedy: 'Start it inside of a clone, or name the folder with `--working-directory`.',
        yaml: '- uses: actions/checkout@v4\n- uses: docs-to-coveo/docs-to-coveo@v1',
        see: 'commands.md#common-options',
    },
    'git-nested-bare-repository': {
        title: 'The folder looks like a repository that was committed into another one.',
        effect: 'usage',
        why: 'A folder with the files of a bare repository inside of a work tree may have come with a commit of somebody else, and its configuration could run programs. It is not trusted.',
        remedy: 'Start in the folder of the work tree that holds the settings, or name it with `--working-directory`.',
        shell: 'docs-to-coveo plan --working-directory .',
    },
    'git-no-work-tree': {
        title: 'The repository is a bare one, without files that are checked out.',
        effect: 'usage',
        why: '`init`, `--work-tree`, `--staged` and a preview look at files as they are on disk. A bare repository holds commits alone.',
        remedy: 'Clone it, and start there. Without these options, commands read what is committed, also in a bare repository.',
        shell: 'git clone docs.git docs && cd docs',
    },
    'git-unsafe-ownership': {
        title: 'git refuses to read the repository, because the folder belongs to somebody else.',
        effect: 'refused',
        why: 'In containers the checkout mostly belongs to another user than the one who runs the job. git protects you from the configuration of strangers.',
        remedy: 'If you trust the folder, tell git so in a step before.',
        shell: 'git config --global --add safe.directory "$PWD"',
    },
    'git-bad-revision': {
        title: 'Something that was to name a commit cannot be one.',
        effect: 'refused',
        why: 'The name is empty, begins with `-`, or holds control characters; it would be taken for an option of git. Mostly an expression of the workflow came out wrong.',
        remedy: 'Look at what `commit` or `base` is really given, and name an id, a branch or a tag.',
        shell: 'docs-to-coveo publish --commit v1.2.0',
        see: 'commands.md#going-back',
    },
    'git-missing-object': {
        title: 'A commit or file that git should have is not there.',
        effect: 'failed',
        why: 'The remote does not have what was asked for, or the clone is damaged or incomplete. Mostly a commit was force-pushed away, or a cache of a clone is broken.',
        remedy: 'Clone again, and fetch the history where an older commit is named. `git fsck` says whether the clone is damaged.',
        yaml: '- uses: actions/checkout@v4\n  with: {fetch-depth: 0}',
    },
    'git-record-denied': {
        title: 'The record of what is published could not be stored.',
        effect: 'failed',
        why: 'The token may read the repository, but not write to it, or a rule or hook of the server refuses `refs/docs-to-coveo/`. The record is written before the first call to Coveo, so mostly nothing was sent.',
        remedy: 'Give the job the permission. Where nothing may be written at all, use `state: commit`, which stores nothing.',
        yaml: 'jobs:\n  publish:\n    permissions:\n      contents: write',
        see: 'commands.md#permissions-of-the-token',
    },
    'git-remote-denied': {
        title: 'The remote did not let git in.',
        effect: 'failed',
        why: 'The token or the credentials are missing, expired or not for this repository. The record cannot be read, so nobody knows what is published.',
        remedy: 'Give `github-token` a token that may read the repository (a publish also writes the record), or let the checkout keep its credentials. On your machine see whether `git fetch` works.',
        yaml: 'jobs:\n  publish:\n    permissions:\n      contents: write',
        see: 'commands.md#permissions-of-the-token',
    },
    'git-remote-unreachable': {
        title: 'git could not reach the remote.',
        effect: 'failed',
        why: 'The name, the network or the certificate is in the way, or the server was busy; failures that pass were tried again already.',
        remedy: 'Check the address and the network, then run again. Behind a proxy, git needs to know it.',
        shell: 'git remote -v && git ls-remote origin HEAD',
    },
    'git-failed': {
        title: 'git failed in a way that is not known here.',
        effect: 'failed',
        why: 'The message holds what git wrote. A full disk, a broken clone or a killed process are usual causes.',
        remedy: 'Run the same command by hand if the message is not enough, free some space, or clone again. If it stays, report it with what `--verbose` shows.',
        shell: 'docs-to-coveo plan --verbose',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/identities.js
const IDENTITIES = {
    'identity-unknown': {
        title: 'A user or group is named that nobody defines.',
        effect: 'site',
        why: 'Permissions or `identities` name a group that neither the settings nor the identity file nor the teams define. Coveo accepts items that name somebody unknown and rejects them minutes later, so nothing is sent.',
        remedy: 'Correct the name, define the group with all its members, or say that somebody else keeps it.',
        yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees, external: true}]}\n  rules: [{paths: "**", use: staff}]',
        see: 'settings.md#identities',
    },
    'identity-defined-twice': {
        title: 'The members of one group are listed in two places.',
        effect: 'site',
        why: 'Settings, identity file and teams of GitHub are put together, and one group stands in two of them. Pushing a group replaces its members, so only one list could count, and the people of the other would lose or keep what they should not.',
        remedy: 'Keep one of the lists, and bring all members into it.',
        see: 'settings.md#identities',
    },
    'identity-spellings': {
        title: 'Two names differ in case alone, or in how their letters are composed.',
        effect: 'site',
        why: 'The provider may take them for one and the same person or group. Then nobody could say who is in which group.',
        remedy: 'Write the name in one way everywhere: in permissions, groups, aliases and the identity file.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  groups:\n    Employees: [{user: ann@example.com}]',
        see: 'settings.md#identities',
    },
    'identity-of-another-provider': {
        title: 'A member of a group belongs to another provider than the group.',
        effect: 'site',
        why: 'A group holds users and groups of its own provider. A member of another one would be accepted and never match anybody.',
        remedy: 'Name the person as this provider knows them, and their name elsewhere as an alias.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  groups:\n    Employees: [{user: ann}]\n  aliases:\n    ann: [{user: ann@example.com, provider: Email Security Provider}]',
        see: 'permissions.md#users-and-groups',
    },
    'identity-granted-external': {
        title: 'Something is granted to a group that is kept elsewhere.',
        effect: 'site',
        why: 'What is granted is pushed together with the group that it is granted to, and pushing a group replaces its members. Of a group with `external: true` they are not known here and would be lost.',
        remedy: 'Define the group here with all its members, or ask whoever keeps it to grant it there.',
        see: 'settings.md#identities',
    },
    'identity-granted-user': {
        title: 'A user stands where only groups can be granted.',
        effect: 'site',
        why: '`identities.granted` says to which groups somebody belongs. A person cannot belong to a person.',
        remedy: 'Name groups. To say that two names are the same person, use an alias.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  aliases:\n    ann: [{user: ann@example.com, provider: Email Security Provider}]',
        see: 'settings.md#identities',
    },
    'identity-wildcard': {
        title: 'A permission set names somebody with a `*`.',
        effect: 'warning',
        why: 'Coveo documents no `*` in names. The item is sent with it, but whether it stands for everybody or for nobody is not known. What this program tells of who sees what takes the stricter reading: where it is allowed it counts as everybody, where it is denied for nobody else.',
        remedy: 'Name users or groups. Only where everyone may see such pages, say `anonymous: true`.',
        yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees}]}\n  rules:\n    - {paths: "**", use: staff}',
        see: 'permissions.md#choices',
    },
    'identity-malformed': {
        title: '`access` was asked about nobody that it understands.',
        why: 'The argument must be a name, `user:NAME`, `group:NAME`, `virtualGroup:NAME` or `anonymous`. Nothing was looked at; the exit code is 2.',
        remedy: 'Write the kind, a colon and the name without a space. A name that holds a colon itself needs `user:` before it.',
        shell: 'docs-to-coveo access user:ann@example.com',
        see: 'commands.md#access-identity',
    },
    'identity-not-defined': {
        title: '`access` was asked about somebody whom `identities` does not define.',
        why: 'Only permissions that name this person or group, and those for everyone, count in the answer: of groups nothing is known. It is a notice where a permission set names them, else a warning, because the name may have a slip. The answer is given all the same.',
        remedy: 'Correct the name, or its provider, if the answer shows fewer pages than it should.',
        shell: 'docs-to-coveo access user:ann@example.com',
        see: 'commands.md#access-identity',
    },
    'identities-file-missing': {
        title: 'The identity file is not in the commit.',
        effect: 'site',
        why: '`identities.file` names a file that the commit does not hold. Without it groups would be incomplete, and pushing them would take people out.',
        remedy: 'Commit the file, or correct the path, which begins at the folder of the settings.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  file: people.yml',
        see: 'settings.md#identities',
    },
    'identities-invalid-csv': {
        title: 'The identity file is not the CSV that is expected.',
        effect: 'site',
        why: 'The first line must name the columns `group` and `member`, and may name `type`; every line needs a group, and a type that is known. A line that is passed over could leave somebody out, or in.',
        remedy: 'Correct the line that the message names. Texts with commas need quotes around them. The first lines look like `group,member,type` and `Employees,ann@example.com,user`.',
        see: 'settings.md#identities',
    },
    'codeowners-foreign-team': {
        title: 'The owner of a page is a team of another organization.',
        effect: 'page',
        why: 'A rule lets the owners of a file see its page. Teams are groups by their slugs, and a team of the same slug in another organization may be quite other people.',
        remedy: 'Name a team of the organization in CODEOWNERS, or say which organization the teams are of.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  github: {organization: acme, teams: [docs]}',
        see: 'permissions.md#users-and-groups',
    },
    'codeowners-unknown-user': {
        title: 'The owner of a page is a login that has no name here.',
        effect: 'page',
        why: 'A rule lets the owners of a file see its page, and CODEOWNERS names a login of GitHub. The identity provider knows people by other names, and none is given for this login.',
        remedy: 'Say the name of the login, or name an e-mail address or a team in CODEOWNERS.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  github:\n    teams: [docs]\n    users: {octocat: ann@example.com}',
        see: 'permissions.md#users-and-groups',
    },
    'codeowners-invalid-line': {
        title: 'GitHub passes over a line of CODEOWNERS.',
        effect: 'site',
        why: 'The line is no pattern with owners as GitHub reads them. An earlier line then decides who owns these files, and by a rule with `codeowners: true` who sees their pages: perhaps people who should not.',
        remedy: 'Correct the line. GitHub marks it too, when you open the file there.',
        see: 'permissions.md#users-and-groups',
    },
    'codeowners-too-large': {
        title: 'CODEOWNERS is too large for GitHub.',
        effect: 'site',
        why: 'GitHub does not load a file of 3 MB or more, so nobody owns anything by it. A rule of the settings says that the owners of a file may see its page, and that can then not be told.',
        remedy: 'Bring lines together with wildcards, or take patterns out that no page needs.',
        see: 'permissions.md#users-and-groups',
    },
    'github-token-missing': {
        title: 'Groups come from teams of GitHub, but there is no token to read them.',
        effect: 'site',
        why: '`identities.github` is set and no token was given. Without the members of the teams the groups would be pushed empty, so nothing is.',
        remedy: 'Give `github-token` the token of an app with *Members: read*, or of a person with `read:org`. The token of the job (`GITHUB_TOKEN`) cannot read teams.',
        yaml: `- uses: docs-to-coveo/docs-to-coveo@v1\n  with:\n    github-token: \${{ secrets.TEAMS_TOKEN }}`,
        see: 'settings.md#identities',
    },
    'github-teams-unreadable': {
        title: 'The teams of GitHub could not be read.',
        effect: 'site',
        why: 'GitHub refused the token, does not know the team, or could not be reached; the message says which. Half of a team must not replace the whole of it, so no group is pushed and no page sent.',
        remedy: 'Check the slugs and the organization, and give `github-token` the token of an app with *Members: read*, or of a person with `read:org`. The token of the job cannot read teams.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  github: {organization: acme, teams: [docs, support]}',
        see: 'settings.md#identities',
    },
    'github-teams-not-read': {
        title: 'A plan could not read the teams of GitHub.',
        effect: 'warning',
        why: 'Commands that only look, such as `plan` and `check`, go on without: where there is a record, the groups count as they were pushed last, so changes of their members are not shown. It is usual on pull requests of forks, which are given no such token. A publish would stop instead.',
        remedy: 'Nothing, on a fork. Elsewhere give `github-token` a token that may read the members of the organization.',
        see: 'settings.md#identities',
    },
    'github-member-without-email': {
        title: 'Members of a team are left out of its group.',
        effect: 'warning',
        why: 'The provider knows people by their addresses, and GitHub tells only addresses that the organization has verified. The members named have none, so they are not in the group and do not see what it may see. All else is sent.',
        remedy: 'Verify the domain of the organization, or say the names of these logins.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  github:\n    teams: [docs]\n    users: {octocat: ann@example.com}',
        see: 'settings.md#identities',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/pages.js
const PAGES = {
    'link-to-nothing': {
        title: 'A link or an image leads to nothing.',
        why: 'The target is no page and no file of the site. Readers of the page meet the same. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
        remedy: 'Write the path of the file as seen from this page, or the full address of what lies outside. Where another tool puts something at that address, or only the generator knows it, name it as a link that is not checked.',
        yaml: 'links:\n  check: warn\n  ignore: ["/api/**"]',
        see: 'settings.md#links',
    },
    'link-to-unpublished': {
        title: 'A link leads to a page that is not published.',
        why: 'The target exists, but is a draft, is before its date, or is kept back otherwise; the message says why. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
        remedy: 'Publish the other page too, or take the link out until it is. Where only the date is in the way, the message names the moment from which the link works.',
        see: 'settings.md#links',
    },
    'anchor-to-nothing': {
        title: 'A link leads to a heading or an id that is not there.',
        why: 'The page at the other end exists, but has no such anchor: the heading was renamed, say. Readers end up at its top. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
        remedy: 'Write the id that the heading has now, or give the heading its old id. A site whose ids a component writes can be compared with the built site, which knows them.',
        see: 'settings.md#links',
    },
    'page-empty': {
        title: 'A page has no text.',
        effect: 'sent',
        why: 'The file is empty. It can be found by its title alone, which is made from the name of the file.',
        remedy: 'Write something into it. If it is a placeholder, keep it back with `draft: true`, or leave it out of the content.',
        yaml: 'content:\n  - root: docs\n    exclude: ["todo/**"]',
        see: 'settings.md#content',
    },
    'page-too-large': {
        title: 'A page is larger than a page may be.',
        effect: 'page',
        why: 'The file has more than 64 MB. Its HTML would be several times that, which neither Coveo nor a reader has a use for. Mostly it is no text that somebody wrote, but a log or a dump with the ending `.md`.',
        remedy: 'Split it, or leave it out.',
        yaml: 'content:\n  - root: docs\n    exclude: ["dumps/**"]',
        see: 'settings.md#content',
    },
    'page-too-slow': {
        title: 'Converting a page took too long, so it is sent as plain text.',
        effect: 'sent',
        why: 'A page has ten seconds, and less after several slow ones, so that one page cannot hold up a run. Its text can be found all the same, but headings and links are those of plain text, and its links were not checked.',
        remedy: 'Look for a line with thousands of brackets, braces or emphasis marks that never close. Close them, put the passage into a block of code, or split the page.',
        see: 'performance.md',
    },
    'body-not-converted': {
        title: 'The text of a page could not be converted, so it is sent as plain text.',
        effect: 'sent',
        why: 'The parser gave up (mostly quotes, lists or brackets are nested thousands deep), or the worker that converts pages ended, mostly for lack of memory. The text can be found all the same, but headings and links are those of plain text, and its links were not checked.',
        remedy: 'Simplify or split the page, or leave it out. What a run needs of memory is described with its speed.',
        see: 'performance.md#memory',
    },
    'mdx-not-read': {
        title: 'A page that should be MDX breaks the rules of MDX.',
        effect: 'sent',
        why: 'A brace or a tag is not closed, or an expression is no JavaScript. The page was read as plain Markdown instead, so text inside of components and expressions may be missing. The generator mostly refuses such a page too.',
        remedy: 'Correct the place that the message names. Braces and `<` that are text need a backslash or backticks around them.',
        see: 'generators.md#what-is-text',
    },
    'not-text': {
        title: 'A file is not text.',
        effect: 'page',
        why: 'It holds NUL characters, as binary files and texts in UTF-16 without a mark do. Where the file is that of `identities.file`, the whole run stops: nothing is sent or deleted.',
        remedy: 'Save it as UTF-8. If it is no page at all, leave it out.',
        yaml: 'content:\n  - root: docs\n    exclude: ["**/*.bin.md"]',
        see: 'settings.md#content',
    },
    'text-encoding': {
        title: 'A file holds bytes that are not valid in its encoding.',
        effect: 'sent',
        why: 'From the line that is named on, bytes cannot be read, and are shown as `�` in the item. Mostly the file was saved as Latin-1 or Windows-1252 by an old editor; words with accents are not found then.',
        remedy: 'Save the file as UTF-8 and commit it.',
        shell: 'iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md',
    },
    'git-lfs-pointer': {
        title: 'The text of a page is not in git, but in Git LFS.',
        effect: 'page',
        why: 'Pages are read from git itself, where LFS keeps only a pointer of three lines. Checking out with `lfs: true` does not help. Sending the pointer would replace the page by nonsense.',
        remedy: 'Take Markdown out of LFS and commit, or leave the file out with `exclude`.',
        shell: 'git lfs untrack "*.md" && git add --renormalize . && git commit -m "Markdown without LFS"',
    },
    'include-not-found': {
        title: 'A page includes a file that is not there.',
        effect: 'sent',
        why: 'The text of the file is missing in the item, and so can be found by nobody. Generators look for such files in places of their own: beside the page, from the root of the project, or in a folder of snippets.',
        remedy: 'Correct the path as the generator wants it, and commit the file. Files outside of the repository, or made while the site is built, are not read here; `body: built` publishes what the generator made of them.',
        see: 'built-site.md#its-text-as-the-body',
    },
    'include-limit': {
        title: 'A page includes more than a page may include.',
        effect: 'sent',
        why: 'There are limits for how many files, how much text and how deep. From the file that is named on, text is left out of the item. Mostly files include each other in a circle, or a list includes everything.',
        remedy: 'Include fewer files, break the circle, or split the page.',
        see: 'generators.md#what-is-text',
    },
    'include-outside': {
        title: 'A page includes a file that is no part of the content.',
        effect: 'page',
        why: 'A page may include files below the root of a `content` entry, or in a folder that the generator keeps for snippets. Anything else in the repository (a file of secrets, say) must not get into search through one line of a page.',
        remedy: 'Move the file below such a root, or name its folder where the generator looks for snippets.',
        yaml: 'content:\n  - root: docs\n  - root: snippets\n    include: ["**/*.md"]',
        see: 'permissions.md#sets-rules-pages',
    },
    'include-unpublished': {
        title: 'A page includes a file that is itself kept back.',
        why: 'The file is a draft, has a date in the future, or is held back otherwise. Without permissions in the settings this is a warning, and the page is sent with that text in it, as the generator shows it. With `permissions` it is an error of the page: it is not sent, and what is published of it stays.',
        remedy: 'Take the line out of the page, or publish the file.',
        see: 'permissions.md#sets-rules-pages',
    },
    'include-narrower': {
        title: 'A page can be seen by people who may not see what it includes.',
        effect: 'page',
        why: 'The included file is for fewer people, by the rule for its path or by its own `permissions`, or who may see it is not clear. The page would show its text to the others. The message says who may see both.',
        remedy: 'Protect the page as the file is, take the line out, or open the file. Snippets for everyone need a rule that says so, also where they are no pages.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}, everyone: {anonymous: true}}\n  rules:\n    - {paths: "**", use: staff}\n    - {paths: "snippets/**", use: everyone}',
        see: 'permissions.md#sets-rules-pages',
    },
    'path-not-utf8': {
        title: 'The path of a file is not UTF-8.',
        effect: 'notice',
        why: 'No address can be made of such a name, so the file is not published. Names like that come from old Windows or macOS machines. One notice names the first and counts the others.',
        remedy: 'Rename the file; its odd bytes are written as `\\xe9` in the notice, and the shell completes the name for you.',
        shell: 'git mv docs/caf* docs/cafe.md',
    },
    'more-problems': {
        title: 'A page has more problems than are shown.',
        why: 'At most 100 problems of a page are told, the worst first, so that one broken page does not bury the others. The level of this line is that of the last one shown; whether the page is sent is decided by the ones above.',
        remedy: 'Correct those that are shown and run again: mostly one slip causes them all.',
        shell: 'docs-to-coveo check',
    },
    'file-not-found': {
        title: 'There is no such file in the commit.',
        why: '`explain` was given a path that the commit does not hold. Files that are new and not committed are not there either. The exit code is 2; nothing else is looked at.',
        remedy: 'Correct the path, which counts from the current folder, the folder of the settings, or the root of the repository. For a file that is not committed yet, look at the work tree.',
        shell: 'docs-to-coveo explain docs/new-page.md --work-tree',
        see: 'commands.md#explain-path',
    },
    'no-pages': {
        title: 'There is no page to publish.',
        why: 'No file of the commit matches `content`, or none that does is to be published. An empty tree is taken for a mistake, never for a wish to delete everything: it is an error of the whole run with exit code 3, nothing is sent or deleted, and what is published stays. In `setup` it is a warning: only what the settings name is set up.',
        remedy: 'Check `root`, `include` and `exclude` of each entry, and that the pages are committed. `explain` says why a file is not taken.',
        shell: 'docs-to-coveo explain docs/index.md',
        see: 'settings.md#content',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/permissions.js
const PERMISSIONS = {
    'access-widened': {
        title: 'Somebody would see more than before.',
        why: 'Changed rules, sets, groups or pages let people see items that they could not see before; who and what stands first in the summary. New pages do not count. With `on-widened: warn`, the default, this is a warning and the run goes on. With `fail` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
        remedy: 'If it is not meant, correct rules, sets or groups. Only if it is meant, say `allow-widened` for this one run. `access` tells what somebody sees, and why.',
        shell: 'docs-to-coveo access user:ann@example.com',
        see: 'permissions.md#who-would-see-more',
    },
    'access-not-compared': {
        title: 'Nobody knows whether somebody will see more than before.',
        effect: 'notice',
        why: 'There is no record of what is published, or the commit that is compared with may never have been published. So no change of access can be found, and that none is shown says nothing. It is usual on a first publish, where nobody could see anything before.',
        remedy: 'On a first publish nothing. Later, look why the record is gone. A key with *Execute queries* and *View all content* lets an empty source be known as such.',
        see: 'permissions.md#who-would-see-more',
    },
    'access-not-comparable': {
        title: 'The run must not widen access, and nobody knows whether it would.',
        why: '`on-widened: fail` is set, but there is no record to compare with, and the source is not known to be empty. In a publish it is an error of the whole run: nothing is sent or deleted, and what is published stays; the exit code is 3. In a plan it is a warning.',
        remedy: 'Look at the plan. Only if everything in it may be seen as the settings say, say `allow-widened` for one run. A key with *Execute queries* and *View all content* lets an empty source be known as such.',
        shell: 'docs-to-coveo plan --verbose',
        see: 'permissions.md#who-would-see-more',
    },
    'permission-rule-matches-nothing': {
        title: 'A rule of the permissions matches no page.',
        effect: 'warning',
        why: 'The rule decides nothing. Often its path has a slip, and the pages that it was to protect fall to an earlier rule that lets more people in. The pages are sent by the rules that do match.',
        remedy: 'Correct `paths`: they begin at the folder of the settings, and case counts. `explain` shows which rule decides about a page.',
        shell: 'docs-to-coveo explain docs/internal/plan.md',
        see: 'settings.md#permissions',
    },
    'permission-set-for-nobody': {
        title: 'A permission set lets nobody in.',
        effect: 'warning',
        why: 'The set allows nobody, only people whom it denies as well, or groups without members. Pages that use it are sent, and nobody finds them by it.',
        remedy: 'Add to `allow`, or to the members of the group. Only where everyone may see such pages, say `anonymous: true`.',
        yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees}]}\n  rules:\n    - {paths: "**", use: staff}',
        see: 'permissions.md#sets-rules-pages',
    },
    'permission-test-failed': {
        title: 'A test of the permissions fails.',
        effect: 'site',
        why: '`permissions.tests` says that somebody must or must not see a page, and by the rules, sets and groups of this commit it is the other way round. Tests are there to stop just that before anything is sent.',
        remedy: 'Correct the rules, the sets or the groups; or the test, if the world has changed. `access` tells what somebody sees and why.',
        shell: 'docs-to-coveo access ann@example.com',
        see: 'permissions.md#sets-rules-pages',
    },
    'permission-test-matches-nothing': {
        title: 'A test of the permissions is about no page.',
        effect: 'site',
        why: 'The glob under `can` or `cannot` matches no page, so the test proves nothing. After a folder was renamed, a test that passes in silence would be worse than none.',
        remedy: 'Correct the glob: paths begin at the folder of the settings, and case counts. If the pages are gone for good, remove the line.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  tests:\n    - {identity: anonymous, cannot: ["docs/internal/**"]}',
        see: 'settings.md#permissions',
    },
    'permission-test-unknown-identity': {
        title: 'A test of the permissions is about somebody whom nothing names.',
        effect: 'warning',
        why: 'Neither `identities` nor a permission set names the user or group, so the test holds for anybody who is not known. Mostly the name has a slip, and the test then proves less than you think.',
        remedy: 'Correct the name. If an unknown person is what you want to test, leave it as it is.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  tests:\n    - {identity: {user: bob@example.com}, can: ["docs/internal/**"]}',
        see: 'settings.md#permissions',
    },
    'permissions-no-rule': {
        title: 'No rule of the permissions matches a page.',
        effect: 'page',
        why: 'Where the settings have permissions, every page needs a rule. A page without one is not taken for public.',
        remedy: 'Begin the rules with one for all pages; later ones make exceptions, and the last that matches decides.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules:\n    - {paths: "**", use: staff}',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-no-owners': {
        title: 'The owners of a page may see it, and it has none.',
        effect: 'page',
        why: 'The rule for the page says `codeowners: true`, but no line of CODEOWNERS gives its file an owner, or the last line that matches takes them away. Nobody could see the page.',
        remedy: 'Give the file an owner in CODEOWNERS, or let a later rule of the settings take it.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules:\n    - {paths: "docs/teams/**", codeowners: true}\n    - {paths: "docs/teams/index.md", use: staff}',
        see: 'permissions.md#users-and-groups',
    },
    'permissions-cannot-narrow': {
        title: 'A page asks for permission sets, but its rule has levels.',
        effect: 'page',
        why: 'Levels are looked at one after the other, so a set of the page could not narrow all of them. Putting it beside them could let more people in instead of fewer.',
        remedy: 'Put the sets into the levels of a rule for this page, or take `permissions` out of its front matter.',
        yaml: 'permissions:\n  sets: {legal: {allow: [{group: Lawyers}]}, board: {allow: [{group: Board}]}}\n  rules:\n    - {paths: "docs/board/minutes.md", use: {levels: [[legal, board], [board]]}}',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-malformed': {
        title: 'The key `permissions` of a page is no name of a set.',
        effect: 'page',
        why: 'It must be the name of a permission set, or a list of names. An empty list or an empty text is an error too: it could mean nobody as well as everybody.',
        remedy: 'Name at least one set, or remove the key: then the rules of the settings decide alone.',
        yaml: '---\npermissions: [staff, legal]\n---',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-misplaced': {
        title: 'The key `permissions` stands where it counts for nothing.',
        effect: 'page',
        why: 'It counts at the top of the front matter alone. Below another key, such as `params`, the page would be sent as if it asked for nothing.',
        remedy: 'Move it to the top. If it means something else there, rename it; where pages are not to ask for permissions at all, say so in the settings.',
        yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  pages: ignore',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-misspelt': {
        title: 'A page has a key that looks like `permissions`, but is spelt otherwise.',
        effect: 'page',
        why: '`permission`, `Permissions` or a look-alike with letters of another alphabet is mostly meant to protect the page, and nothing would read it.',
        remedy: 'Write `permissions`. If the key means something else, rename it.',
        yaml: '---\npermissions: legal\n---',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-not-read': {
        title: 'A line in the text of a page begins with `permissions`.',
        effect: 'page',
        why: 'In the first lines of the text, outside of code, such a line mostly was meant as front matter and slid out of it. It counts for nothing there, and the page would be seen by more people than it says.',
        remedy: 'Move it into the front matter. If it is text, indent it, put it into a block of code, or begin the line with another word.',
        yaml: '---\ntitle: Severance\npermissions: legal\n---',
        see: 'permissions.md#sets-rules-pages',
    },
    'permissions-too-many': {
        title: 'A page has more permissions than an item may have.',
        effect: 'page',
        why: 'Coveo takes at most 5,000 users and groups for one item. It would accept the item and reject it afterwards, so it is not sent at all.',
        remedy: 'Put the users into groups and name these; a group counts once, however many members it has.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  groups:\n    Customers: [{user: ann@example.com}, {user: bob@example.com}]',
        see: 'permissions.md#users-and-groups',
    },
    'permissions-unknown': {
        title: 'A page asks for a permission set that does not exist.',
        effect: 'page',
        why: 'The front matter names a set that `permissions.sets` does not define, or the settings have no permissions at all. Sending the page without the set could show it to everybody.',
        remedy: 'Correct the name, define the set, or take the key out of the page.',
        yaml: 'permissions:\n  sets:\n    legal: {allow: [{group: Lawyers}]}\n  rules:\n    - {paths: "**", use: legal}',
        see: 'permissions.md#sets-rules-pages',
    },
    'source-not-secured': {
        title: 'The source does not keep to permissions.',
        effect: 'usage',
        why: 'The settings send permissions, but the source lets the same people see all of its items. What is meant for some would be seen by others. This is known before the first item is sent.',
        remedy: 'Use a source whose content security is *Same users and groups as in your current permission system*; `setup` makes one. Or take `permissions` out of the settings, if everyone may see everything.',
        shell: 'docs-to-coveo setup',
        see: 'permissions.md#what-the-source-must-be',
    },
    'source-secured-without-permissions': {
        title: 'The source is secured, and the items say nothing of who may see them.',
        effect: 'warning',
        why: 'In a secured source an item is shown to whom its permissions let in. Without any, Coveo may show the pages to nobody: the publish succeeds, and searches stay empty.',
        remedy: 'Say in the settings who may see which pages. Where everyone may see all of them, a set `{anonymous: true}` says so, or a source that everyone may see needs no permissions.',
        yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees}]}\n  rules:\n    - {paths: "**", use: staff}',
        see: 'permissions.md#what-the-source-must-be',
    },
    'source-visibility-unknown': {
        title: 'Nobody knows whether the source keeps to permissions.',
        effect: 'warning',
        why: 'The settings send permissions, but the key may not look at the source. The items are sent all the same. If the source is not secured, their permissions count for nothing.',
        remedy: 'Give the key the privilege *Sources* – View: then a source that is not secured is refused before anything is sent. Until then, look at the content security of the source in the Administration Console.',
        see: 'setup.md#privileges',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/record.js
const RECORD = {
    'record-damaged': {
        title: 'The record of what is published cannot be read.',
        effect: 'refused',
        why: 'Somebody changed the ref by hand, or it was cut off. What is published is not guessed at, because a wrong guess could delete pages.',
        remedy: 'Start a new record over it: every page is sent again and nothing is deleted. If only this repository feeds the source, `rebuild` also deletes what no page stands for any more.',
        shell: 'docs-to-coveo publish --adopt',
        see: 'commands.md#a-record-that-cannot-be-read',
    },
    'record-newer': {
        title: 'The record was written by a newer version of this program.',
        effect: 'refused',
        why: 'This version cannot read it, and must not replace it. Mostly one workflow was updated and another one was not.',
        remedy: 'Use that version or a later one here too. The message names it.',
        yaml: '- uses: docs-to-coveo/docs-to-coveo@v1',
        see: 'commands.md#a-record-that-cannot-be-read',
    },
    'record-other-organization': {
        title: 'The record of this source is for another organization.',
        effect: 'usage',
        why: 'The record says that the source was published in one organization, and the run names another. Records are kept by the id of the source alone, so one of the two is a slip, or two organizations have sources of one id.',
        remedy: 'Correct `organization` (settings, input or `DOCS_TO_COVEO_ORGANIZATION`), or give the other organization a `source` of its own.',
        yaml: 'organization: acme1234\nsource: acme1234-abcdefghij',
        see: 'settings.md#the-service',
    },
    'record-replaced': {
        title: 'A new record takes the place of one that could not be read.',
        effect: 'warning',
        why: 'The run was told to with `--adopt`. Every page is sent again, and nothing is deleted: nobody knows any more which items of pages that are gone are left in the source, so they stay in search.',
        remedy: 'If only this repository feeds the source, run `rebuild` once, which deletes whatever is older. Leave `--adopt` out of the next run.',
        shell: 'docs-to-coveo rebuild',
        see: 'commands.md#rebuild',
    },
    'other-branch': {
        title: 'This source is published from another branch.',
        why: 'The record names the branch that feeds the source, and this run is on another one: each would delete the pages of the other in turn. A publish ends with exit code 2, and nothing is sent or deleted; a plan only tells it as a notice.',
        remedy: 'Give this branch a source of its own. If it is to take over from now on, say so for one run.',
        shell: 'docs-to-coveo publish --any-branch',
        see: 'commands.md#of-plan-publish-rebuild-and-audit',
    },
    'other-settings': {
        title: 'Another settings file of this repository publishes to the same source.',
        effect: 'usage',
        why: 'The record names the settings that feed the source. They are still in the commit and name this source, but this run has other settings: each would take the pages of the other for gone, and delete them.',
        remedy: 'Give each of the two a source of its own, or list all folders as `content` of one file. If the other file is no longer used, delete it in the same commit; settings that were moved are no trouble.',
        yaml: 'site: {url: https://docs.example.com/}\nsource: acme1234-handbook',
        see: 'several-repositories.md#several-settings-files-in-one-repository',
    },
    'older-commit': {
        title: 'A newer commit is published already.',
        why: 'The checked-out commit is an ancestor of the one that the record names, as in a slow or repeated job. Nothing is done, so that old pages never replace new ones. It is a notice; the exit code is 0.',
        remedy: 'Nothing. To go back to an older commit on purpose, name it.',
        shell: 'docs-to-coveo publish --commit HEAD~3',
        see: 'commands.md#going-back',
    },
    rollback: {
        title: 'The source goes back to an older commit.',
        effect: 'notice',
        why: 'The commit was named with `--commit`, and it is older than what is published. Pages that came later are deleted, under the guard, and changed ones get their old text.',
        remedy: 'Nothing, if it is meant. The next publish of a newer commit brings the source forward again; stop scheduled runs if it is to stay so.',
        see: 'commands.md#going-back',
    },
    'plan-outdated': {
        title: 'The plan that was to be carried out is not the plan of now.',
        effect: 'usage',
        why: '`publish --plan FILE` makes the plan again and compares. The files, the settings or the record have changed since, or an option or a date makes it another one; the message says which. What nobody has looked at is not carried out.',
        remedy: 'Make the plan again with the same options, look at it, and publish that one.',
        shell: 'docs-to-coveo plan --out plan.json && docs-to-coveo publish --plan plan.json',
        see: 'commands.md#a-plan-that-was-looked-at',
    },
    'lease-lost': {
        title: 'Another run took over while this one was paused.',
        effect: 'failed',
        why: 'A run holds the source with a lease that it renews. This one was silent for longer than the lease, because the machine slept, say, and another run went on in its place. Only one of them writes the record.',
        remedy: 'Nothing: the other run, or the next one, publishes what is missing. If your runners often pause that long, give the lease more seconds.',
        shell: 'docs-to-coveo publish --lease 600',
        see: 'commands.md#of-publish-and-rebuild',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/run.js
const RUN = {
    'nothing-pushed': {
        title: 'Nothing was sent, because of errors.',
        why: 'At least one page, or the configuration, has an error, and with `on-error: fail`, the default, the whole run stops before the first call. Nothing is deleted, and what is published stays; the exit code is 3. A rebuild stops with `skip` too, because it would delete the items of broken pages.',
        remedy: 'Correct the errors above this line. To publish all other pages meanwhile, say so; errors of the configuration stop the run all the same.',
        shell: 'docs-to-coveo publish --on-error skip',
        see: 'commands.md#of-plan-publish-rebuild-and-audit',
    },
    'deletes-withheld': {
        title: 'So many pages would be deleted that it may be a mistake.',
        why: 'More deletes than both numbers of `guard` allow are held back: mostly a folder was renamed in `content`, or a checkout is incomplete. New and changed pages are sent; the old items stay in search. The exit code of a publish is 4, of a plan 0.',
        remedy: 'Look at the list. If the pages are really gone, allow so many for one run. Otherwise correct `content` or the checkout.',
        shell: 'docs-to-coveo publish --allow-deletes 40',
        see: 'settings.md#guard',
    },
    'rebuild-withheld': {
        title: 'A rebuild would delete more than the guard allows.',
        why: 'The record, or the source itself, holds many items that no page stands for, perhaps put there by another program; or groups would lose most of their members. Nothing was sent and nothing deleted; the exit code is 4.',
        remedy: 'Look at the source in the console. If all of that may go, allow it for one run with the number of the message. If others feed the source too, do not rebuild it: publish instead.',
        shell: 'docs-to-coveo rebuild --allow-deletes 40',
        see: 'commands.md#rebuild',
    },
    share: {
        title: 'This run sends only its share of the pages.',
        effect: 'notice',
        why: 'It was started with `shard`. It sends the new and changed pages of its share and deletes nothing.',
        remedy: 'Let a plain publish follow when all shares are done: it deletes what is gone and sends what a share left.',
        shell: 'docs-to-coveo publish',
        see: 'sharded.md',
    },
    'shard-without-publish': {
        title: 'Only a publish can be done in shares.',
        effect: 'usage',
        why: '`shard` was given to another command. A rebuild, for one, deletes whatever it does not send, so a share of it would delete the other shares.',
        remedy: 'Leave `shard` out, or use it with `publish`.',
        shell: 'docs-to-coveo publish --shard 1/4',
        see: 'sharded.md',
    },
    'shard-without-record': {
        title: 'Shares need a record.',
        effect: 'usage',
        why: '`state: commit` keeps no record, so the plain publish that follows could not know what each share sent.',
        remedy: 'Use `state: ref`, or publish without `shard`.',
        shell: 'docs-to-coveo publish --shard 1/4 --state ref',
        see: 'sharded.md',
    },
    stopped: {
        title: 'The run was stopped.',
        effect: 'failed',
        why: 'Somebody cancelled the job, pressed Ctrl+C, or a newer run of the same group took its place. What was under way is in doubt and sent again.',
        remedy: 'Run again; only what is missing is sent. If jobs cancel each other, let them wait instead.',
        yaml: `concurrency:\n  group: docs-to-coveo-\${{ github.ref }}\n  cancel-in-progress: false`,
        see: 'commands.md#publish',
    },
    'system-error': {
        title: 'This machine refused something that the run needs.',
        effect: 'failed',
        why: 'A file, a folder or a process could not be used; the message holds the words of the system. Mostly the disk is full, or the folder for temporary files is not there or may not be written to.',
        remedy: 'Free some space, or name another folder. `--verbose` shows where it happened.',
        shell: 'TMPDIR=/var/tmp docs-to-coveo publish --verbose',
    },
    'unexpected-error': {
        title: 'The program has a bug.',
        effect: 'failed',
        why: 'Something happened that it does not expect. Your pages are not at fault, though one of them may bring it out.',
        remedy: 'Run it again with `--verbose` and report what it shows, with the version. Where one page brings it out, leaving that page out lets the others go on meanwhile.',
        shell: 'docs-to-coveo publish --verbose',
    },
    'sandbox-failed': {
        title: 'The sandbox for this run could not start.',
        effect: 'usage',
        why: '`publish --sandbox` starts a local Coveo and publishes into it. With `--database` the file must be one that a sandbox wrote, or a new one in a folder that is there. Nothing was sent anywhere.',
        remedy: 'Correct the file, delete it, or leave `--database` out to keep the sandbox in memory.',
        shell: 'docs-to-coveo publish --sandbox --database try.db',
        see: 'sandbox.md',
    },
    'nothing-to-plan': {
        title: 'There was nothing to plan on this event.',
        why: 'A pull request that was closed, for one, needs no plan any more. It is a notice; the exit code is 0, and nothing is sent.',
        remedy: 'Nothing. To save the job, leave the event out of the workflow.',
        yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened]',
        see: 'commands.md',
    },
    'item-missing': {
        title: 'The source lacks an item that the record says was accepted.',
        why: 'An audit found it: somebody deleted the item, or Coveo rejected it after it had been accepted. It is an error, and the exit code is 3; with `--heal` it is a warning, and the page is sent again. Search lags behind by minutes, so right after a publish it may come up without a cause. A key without *View all content* sees nothing of a secured source.',
        remedy: 'Wait a little and look again, then repair it.',
        shell: 'docs-to-coveo audit --heal',
        see: 'commands.md#audit',
    },
    'item-extra': {
        title: 'The source holds an item of this repository that the record does not know.',
        why: 'An audit found it: an earlier record was lost or replaced, say, and the page is gone since. It is an error, and the exit code is 3; with `--heal` it is a warning, and the item is deleted where no page wants it, under the guard.',
        remedy: 'Look at its address. If the page is gone, repair it.',
        shell: 'docs-to-coveo audit --heal',
        see: 'commands.md#audit',
    },
    'items-of-others': {
        title: 'The source holds items that are not known to be of this repository.',
        effect: 'notice',
        why: 'They have no `sourcerepository` of ours, so an audit and a publish never touch them. Where the organization has no fields of the names `sourcerepository` and `sourcepath`, items of this repository count as such too.',
        remedy: 'If the source is for this repository alone, make these fields with `setup`; `rebuild` then deletes what no page stands for. Otherwise nothing.',
        shell: 'docs-to-coveo setup',
        see: 'commands.md#audit',
    },
    'items-outdated': {
        title: 'The source is not of this commit.',
        effect: 'warning',
        why: 'An audit compared the record with the tree: pages were added, changed or deleted since the last publish. Nothing is wrong with what is published.',
        remedy: 'Publish this commit. If a workflow should have done it, look at its last run.',
        shell: 'docs-to-coveo publish',
        see: 'commands.md#publish',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/service.js
const SERVICE = {
    'service-unauthorized': {
        title: 'Coveo does not know the API key.',
        effect: 'failed',
        why: 'The answer was 401: the key is mistyped, cut off, disabled, expired, of another organization, or may be used from other addresses only. A retry would not help, so none is made.',
        remedy: 'Look at the key in the Administration Console and store it again as the secret. A key is shown once, when it is made; if in doubt, make a new one.',
        shell: 'docs-to-coveo setup --create-key',
        see: 'setup.md#privileges',
    },
    'service-forbidden': {
        title: 'The API key may not do this.',
        effect: 'failed',
        why: 'The answer was 403: the key is known, but lacks a privilege. Publishing needs *Organization* – View and *Sources* – Edit on the source; identities need *Security identity providers* – Edit besides; other commands need more.',
        remedy: 'Ask which one it is, and give it to the key in the Administration Console.',
        shell: 'docs-to-coveo setup --check',
        see: 'setup.md#privileges',
    },
    'service-organization-not-found': {
        title: 'Coveo does not know the organization.',
        effect: 'failed',
        why: 'The answer was 404. An organization is known in its own region only, and `us` is the default. Where identities were sent, the provider may be the one that is not known.',
        remedy: 'Check `organization` (the id, not the display name), `region`, and `identities.provider`.',
        yaml: 'organization: acme1234\nregion: eu',
        see: 'settings.md#the-service',
    },
    'service-organization-paused': {
        title: 'The organization is paused.',
        effect: 'failed',
        why: 'Coveo puts trial and test organizations to sleep when nobody uses them. Nothing can be pushed until somebody wakes it.',
        remedy: 'Let an administrator log in to the Coveo Administration Console, wait until the organization is up, and run again.',
    },
    'service-source-not-found': {
        title: 'Coveo does not know the source.',
        effect: 'failed',
        why: 'There is no Push source with this id in the organization. The id is not the name: it begins with the id of the organization. A source that was just made may need a few minutes.',
        remedy: 'Copy the id from the page of the source in the Administration Console, and check `region`.',
        yaml: 'source: acme1234-abcdefghij',
        see: 'settings.md#the-service',
    },
    'service-invalid-request': {
        title: 'Coveo did not accept a request of this program.',
        effect: 'failed',
        why: 'The answer was an error of the kind that a retry does not mend; the message holds what Coveo says. In a setup it may be about a field, in a push of identities about the provider.',
        remedy: 'If `organization`, `source`, `region` and `identities.provider` are right, report it together with the message and what `--verbose` shows.',
        shell: 'docs-to-coveo publish --verbose',
    },
    'service-too-large': {
        title: 'A page is too large for Coveo.',
        effect: 'failed',
        why: 'The upload was refused for its size. Its batch was not accepted; others before it were.',
        remedy: 'Split the largest of the pages that are new or changed, or leave it out.',
        yaml: 'content:\n  - root: docs\n    exclude: ["reference/all.md"]',
        see: 'settings.md#content',
    },
    'service-item-limit': {
        title: 'The index is full.',
        effect: 'failed',
        why: 'The organization holds as many items as its license allows. Updates and deletes may still work, new pages do not.',
        remedy: 'Delete items that nobody needs (`rebuild` deletes what is left of pages that are gone, where only this repository feeds the source), or ask Coveo for more.',
        shell: 'docs-to-coveo audit',
        see: 'commands.md#audit',
    },
    'service-daily-quota': {
        title: 'The organization may push no more items today.',
        effect: 'failed',
        why: 'Coveo limits how many items an organization pushes in a day. Other programs that push to it count as well, and may have used it up.',
        remedy: 'Run again when the quota is reset, usually the next day: only what is missing is sent. A large first publish can be spread over days in that way, or Coveo can raise the limit.',
        shell: 'docs-to-coveo publish',
    },
    'service-throttled': {
        title: 'Coveo asked to slow down for too long.',
        effect: 'failed',
        why: 'The answer was 429. The run waited as it was asked and tried again for five minutes, or was asked to wait for more than ten. Other programs may be using up the limits of the organization.',
        remedy: 'Run again later, at another time of the day than other large pushes.',
        shell: 'docs-to-coveo publish',
        see: 'performance.md',
    },
    'service-unavailable': {
        title: 'Coveo is not up.',
        effect: 'failed',
        why: 'The answers were errors of the server, for five minutes of retries. Nothing is wrong with your pages.',
        remedy: 'Look at https://status.coveo.com/ and run again when the service is up. A scheduled run does it by itself.',
        shell: 'docs-to-coveo publish',
    },
    'service-unreachable': {
        title: 'Coveo could not be reached.',
        effect: 'failed',
        why: 'There was no connection, it broke, or no answer came in time, for five minutes of retries (20 seconds for a sandbox on this machine that does not listen). A request may have arrived all the same; what is in doubt is sent again by the next run.',
        remedy: 'Check the network, the firewall, `HTTPS_PROXY` and `region` (or `endpoints`), then run again.',
        shell: 'curl -I https://api.cloud.coveo.com',
        see: 'settings.md#the-service',
    },
    'service-untrusted-certificate': {
        title: 'The certificate of the other side is not trusted.',
        effect: 'failed',
        why: 'Mostly a proxy of your company stands between and shows a certificate of its own, which Node.js does not know. Nothing was sent over such a connection: the key would be readable there.',
        remedy: 'Let Node.js know the certificate of your proxy.',
        shell: 'export NODE_EXTRA_CA_CERTS=/etc/ssl/company-ca.pem',
    },
    'service-insecure-address': {
        title: 'The address of the service is not secure.',
        effect: 'failed',
        why: 'The address begins with `http://` and is not on this machine. The key would travel in the open, so nothing was sent.',
        remedy: 'Use `https://`. Plain `http://` is for a sandbox on this machine.',
        yaml: 'endpoints:\n  api: https://api.cloud.coveo.com',
        see: 'settings.md#the-service',
    },
    'service-upload-refused': {
        title: 'The storage for uploads refused a file.',
        effect: 'failed',
        why: 'Items travel as files to a storage for which Coveo gives a signed address. The storage refused it, several times with new addresses. A proxy that changes headers, or a wrong clock, breaks the signature.',
        remedy: 'Let the proxy pass uploads through unchanged, and set the clock of this machine right. Then run again.',
        shell: 'date -u',
    },
    'service-unexpected-answer': {
        title: 'An answer came that is not one of Coveo.',
        effect: 'failed',
        why: 'The answer has a form or a status that the call never has, or is far too large. Mostly a proxy, a login page or a wrong address answers in place of the service.',
        remedy: 'Check `region` (or `endpoints`) and the proxy. If all is right, report it together with the message.',
        shell: 'docs-to-coveo publish --verbose',
        see: 'settings.md#the-service',
    },
    'item-rejected': {
        title: 'Coveo accepted an item and rejected it afterwards.',
        why: 'With `verify: wait` the run reads the indexing logs, which tell it. It is an error on the file, and the exit code is 5. The item is in doubt in the record, so the next run sends it again. Until then search shows the page as it was before, or not at all.',
        remedy: 'Do what the hint says: mostly permissions name somebody whom the provider does not know, or the page is too large. The Log Browser of the console may tell more.',
        see: 'commands.md#waiting-until-it-is-indexed',
    },
    'verification-incomplete': {
        title: 'Coveo has not told of all items whether they are indexed.',
        effect: 'warning',
        why: 'The time for `verify: wait` is up. The items were accepted and are in the record; indexing may just take longer, above all after a first publish.',
        remedy: 'Wait and search again, or give it more minutes. The Log Browser of the console shows how far it is.',
        shell: 'docs-to-coveo publish --verify wait --verify-minutes 60',
        see: 'commands.md#waiting-until-it-is-indexed',
    },
    'verification-impossible': {
        title: 'The indexing logs could not be read.',
        effect: 'warning',
        why: '`verify: wait` was asked for, but the key may not read the logs, or they could not be reached. The items were accepted and are in the record; whether they were indexed is not known.',
        remedy: 'Give the key *Organization* – View and *Sources* – View, or leave `verify` out.',
        see: 'commands.md#waiting-until-it-is-indexed',
    },
    'no-service-clock': {
        title: 'A rebuild did not delete what is older.',
        effect: 'warning',
        why: 'That needs the time of the service, and its answers do not tell it: a proxy takes the header `Date` away. All pages were sent; items that only an older run knew are left in the source, and stay in search.',
        remedy: 'Let the proxy pass the header, and run `rebuild` again. Items that the record knows are deleted by the next publish.',
        shell: 'docs-to-coveo rebuild',
        see: 'commands.md#rebuild',
    },
    'status-not-idle': {
        title: 'The source still shows a running update.',
        effect: 'warning',
        why: 'At the end the status of the source could not be set back to IDLE. What was sent is not affected; only the console shows an update that does not end.',
        remedy: 'Nothing: the next run sets it again.',
        shell: 'docs-to-coveo publish',
    },
    'quota-near': {
        title: 'The run needs more than the organization has left.',
        effect: 'warning',
        why: 'A limit of the organization, which the message names, will be reached before all is sent. The run begins all the same. What Coveo accepts until then is recorded.',
        remedy: 'Nothing, if it may take until tomorrow: a later run goes on from there. Otherwise ask Coveo for a higher limit, or leave pages out.',
        see: 'commands.md#plan',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/settings.js
const SETTINGS = {
    'settings-exist': {
        title: '`init` found settings that are there already.',
        effect: 'usage',
        why: 'The command `init` writes the first settings of a repository, and never changes or replaces a file. It stopped before it wrote anything: settings, workflow and everything else stay as they were.',
        remedy: 'Keep your settings, and look at what they come to with `check`. To begin anew, delete or rename the file first. For a second site in the same repository, name its folder.',
        shell: 'docs-to-coveo init --working-directory handbook',
        see: 'commands.md#init',
    },
    'settings-missing': {
        title: 'There is no settings file.',
        effect: 'usage',
        why: 'Without `config`, the program looks for `docs-to-coveo.yml` and then `.github/docs-to-coveo.yml`; on the command line also in the folders above. With `config` it looks for that file alone.',
        remedy: 'Run `docs-to-coveo init`, which writes the file from what it finds in the repository. Or create it yourself in the root of the repository, with at least the address of the site, and commit it. If it has another name or folder, name it with `config` or `working-directory`.',
        yaml: 'organization: acme1234\nsource: acme1234-abcdefghij\nsite: {url: https://docs.example.com/}',
        see: 'settings.md#settings',
    },
    'settings-empty': {
        title: 'The settings file holds nothing.',
        effect: 'usage',
        why: 'The file is there, but has no key: it is empty, or all of it is a comment. Nothing is guessed from that, because at least the address of the site must be known.',
        remedy: 'Write at least `site.url`. Where the lines were commented out for a try, take the `#` away again.',
        yaml: 'site: {url: https://docs.example.com/}',
        see: 'settings.md#settings',
    },
    'settings-invalid-yaml': {
        title: 'The settings file is not valid YAML.',
        effect: 'usage',
        why: 'The line and column are where the parser could not go on; the slip is often on the line above: a missing space behind a colon, a tab, a quote that is not closed, an alias `*name` whose anchor `&name` is nowhere further up.',
        remedy: 'Correct the place. Put quotes around texts that begin with `*`, `&`, `!`, `@` or `{`, globs above all. The JSON schema of the settings lets an editor show such slips while you write.',
        yaml: 'content:\n  - root: docs\n    exclude: ["**/draft-*.md"]',
        see: 'settings.md#how-the-file-is-checked',
    },
    'settings-several-documents': {
        title: 'The settings file holds more than one YAML document.',
        effect: 'usage',
        why: 'A line `---` in the middle of the file begins a second document. Only one can be the settings, and which of them is meant is not guessed.',
        remedy: 'Remove that line and bring all keys into one document. For two sources, write two files and name each with `config` in a step of its own.',
        shell: 'docs-to-coveo plan --config docs-internal.yml',
        see: 'settings.md#settings',
    },
    'settings-not-a-mapping': {
        title: 'The settings file is not a set of keys and values.',
        effect: 'usage',
        why: 'The file is valid YAML, but its top is a list or a single text, such as `organization acme1234` without the colon.',
        remedy: 'Write keys, each with a colon and a space behind it.',
        yaml: 'organization: acme1234\nsite: {url: https://docs.example.com/}',
        see: 'settings.md#settings',
    },
    'settings-not-a-file': {
        title: 'The settings path is a folder.',
        effect: 'usage',
        why: '`config`, or one of the usual names, leads to a folder. The program does not look for a file in it.',
        remedy: 'Name the file itself.',
        shell: 'docs-to-coveo plan --config .github/docs-to-coveo.yml',
        see: 'commands.md#common-options',
    },
    'settings-linked': {
        title: 'The settings file is a symbolic link, or lies behind one.',
        effect: 'usage',
        why: 'Links are not followed: a link could lead out of the repository, and what it leads to is not what was reviewed with the commit.',
        remedy: 'Commit the file itself in that place, or name its real path with `config`.',
        shell: 'docs-to-coveo plan --config shared/docs-to-coveo.yml',
    },
    'settings-too-large': {
        title: 'The settings file is too large to be read.',
        effect: 'usage',
        why: 'The file has more than 250,000 characters, or holds too many or too deeply nested values once its aliases are followed. It is not read in part, because what is left out could be what protects a page.',
        remedy: 'Move long lists of groups and members into a file of their own, and leave out aliases that repeat large parts.',
        yaml: 'identities:\n  provider: Acme Docs Identities\n  file: people.yml',
        see: 'settings.md#identities',
    },
    'settings-duplicate-key': {
        title: 'One key is set twice in the settings.',
        effect: 'usage',
        why: 'YAML forbids it, and programs differ in which of the two they take. A rule or a permission set could vanish in silence that way, so none of them is taken. The message says where the first one is.',
        remedy: 'Keep one of the two. Where both hold a part, bring the parts together under one key.',
        see: 'settings.md#how-the-file-is-checked',
    },
    'settings-invalid-key': {
        title: 'A key of the settings cannot be used as a name.',
        effect: 'usage',
        why: 'The key is `__proto__`, is no text, or breaks the rule for names in this place, such as the name of a field in `setup.fields`. The message says what the name must be.',
        remedy: 'Rename the key as the message says. Field names have lower-case letters, digits and `_`, and begin with a letter.',
        see: 'settings.md#settings',
    },
    'settings-unknown-key': {
        title: 'The settings hold a key that does not exist.',
        effect: 'usage',
        why: 'A key that nobody reads mostly is a slip of the pen, and a slip in `permissions` or `exclude` would publish what was meant to be hidden. The message lists the keys that this place may hold.',
        remedy: 'Correct the spelling or the indentation. Options of a run (`on-error`, `allow-deletes`, `state`) are inputs of the action and options of the command line, not settings. Metadata of your own belongs into `metadata.add` or `content[].metadata`.',
        see: 'settings.md#settings',
    },
    'settings-missing-key': {
        title: 'A key that is required is not there.',
        effect: 'usage',
        why: 'Most settings have a default, but this one has none: `site.url` always, `permissions.rules` with `permissions`, `identities.provider` with `identities`, and so on.',
        remedy: 'Add the key. The message says what its value must be.',
        yaml: 'site:\n  url: https://docs.example.com/',
        see: 'settings.md#settings',
    },
    'settings-wrong-type': {
        title: 'A setting has a value of the wrong type.',
        effect: 'usage',
        why: 'The value is a text where a list is wanted, a mapping where a text is wanted, and the like. Mostly the indentation makes it so, or a bracket or a pair of quotes is missing.',
        remedy: 'Write the value as the message says. A list of one still needs its brackets; a text that looks like a number, a date or `yes` needs quotes.',
        yaml: 'content:\n  - root: docs\n    include: ["**/*.md"]',
        see: 'settings.md#settings',
    },
    'settings-invalid-value': {
        title: 'A setting has a value that cannot be used.',
        effect: 'usage',
        why: 'The type is right, but the value is not one that is allowed: an unknown word, an address that is no address, a path that leads out of the repository, a glob or pattern that cannot be read. It may also come from an option, an input or a variable; the message names where it is from. A pattern of `site.vitepress.rewrites` is found a little later, when the addresses are made: then the exit code is 3.',
        remedy: 'Write one of the values that the message names.',
        see: 'settings.md#settings',
    },
    'settings-conflict': {
        title: 'Two settings do not go together.',
        effect: 'usage',
        why: 'A key works with one generator only, but `site.generator` names another one; or an option of a field is set that its type cannot have. Passing over one of them could give pages other addresses than you expect.',
        remedy: 'Remove one of the two. For addresses of your own, choose the generator `plain`; for options of texts, choose `type: STRING`.',
        yaml: 'site:\n  url: https://docs.example.com/\n  generator: plain\n  permalink: /:path/',
        see: 'settings.md#site',
    },
    'settings-change-not-shown': {
        title: 'The pull request changes the settings, and the plan does not show what that does.',
        why: 'On `pull_request_target` the settings of the base branch count, because whoever made the pull request could otherwise point the run at another source. This is a warning: the plan shows the changed pages by the old settings, and says nothing of what the new ones would publish or open.',
        remedy: 'Review the change of the settings file by itself, `permissions` and `exclude` above all. To see its effect, plan the branch on the event `pull_request`, or on your machine.',
        shell: 'docs-to-coveo plan',
        see: 'commands.md#plan',
    },
    'input-invalid': {
        title: 'An input of the action has a value that cannot be understood.',
        effect: 'usage',
        why: 'The value is none of the words that the input knows, or is no whole number where one is needed. An input that is misread could delete or open more than you want, so nothing is tried.',
        remedy: 'Correct the input under `with:` of the step. An expression that comes out empty counts as the default.',
        see: 'commands.md#options',
    },
    'working-directory-missing': {
        title: 'The working directory is not there.',
        effect: 'usage',
        why: '`working-directory` names a folder that does not exist on this machine. In a workflow the repository is mostly not checked out yet, or into another path.',
        remedy: 'Correct the folder, which counts from the root of the workspace, and let the checkout run before.',
        yaml: '- uses: actions/checkout@v4\n- uses: docs-to-coveo/docs-to-coveo@v1\n  with: {working-directory: handbook}',
        see: 'commands.md#common-options',
    },
    'organization-missing': {
        title: 'Nobody says which Coveo organization to use.',
        effect: 'usage',
        why: 'The command calls Coveo, but neither the settings nor an input nor the variable `DOCS_TO_COVEO_ORGANIZATION` names the organization. `plan`, `check`, `explain` and `access` work without.',
        remedy: 'Add the id to the settings. It is not the display name: it stands in the address of the Administration Console, behind `#`.',
        yaml: 'organization: acme1234',
        see: 'settings.md#the-service',
    },
    'source-missing': {
        title: 'Nobody says which source to use.',
        effect: 'usage',
        why: 'The command needs the id of a Push source, but neither the settings nor an input names one. For `setup`, a name in `setup.sourceName` is enough.',
        remedy: 'Add the id of the source, which its page in the Administration Console shows, or let `setup` make a source and write its id into the settings.',
        shell: 'docs-to-coveo setup --yes --write',
        see: 'setup.md#the-way',
    },
    'api-key-missing': {
        title: 'There is no API key.',
        effect: 'usage',
        why: 'The command calls Coveo and was given no key. In a workflow the secret is empty, or not passed on: runs of Dependabot and of forks are given no secrets at all.',
        remedy: 'Pass the secret on in the workflow; on the command line set `COVEO_API_KEY`. To only look, use `plan`, which needs no key, or publish into a sandbox.',
        yaml: `- uses: docs-to-coveo/docs-to-coveo@v1\n  with:\n    api-key: \${{ secrets.COVEO_API_KEY }}`,
        see: 'commands.md#the-key',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/setup.js
const SETUP = {
    'setup-cannot': {
        title: 'Something is in the organization already, in a way that is not changed.',
        why: 'A source of another type or visibility, a field of another type, or a provider that does not fit is there. Changing it could lose data or show it to others, so `setup` never does. It is an error, and the exit code is 3; with `--yes` everything else of the plan is carried out.',
        remedy: 'The hint names the ways out: mostly another name in the settings, or what is there said in the settings.',
        yaml: 'setup:\n  sourceName: Product docs 2\n  fields: {version: {type: STRING}}',
        see: 'setup.md#what-is-made-and-what-is-never-touched',
    },
    'setup-no-source': {
        title: 'No key was made, because there is no source for it.',
        why: '`--create-key` makes a key that may push to one source, and that source does not exist yet. It is an error; the exit code is 3, and no key exists.',
        remedy: 'Make the source in the same run, or before.',
        shell: 'docs-to-coveo setup --yes --create-key',
        see: 'setup.md#the-way',
    },
    'source-id': {
        title: 'A source is there, and the settings do not name it yet.',
        effect: 'notice',
        why: '`setup` found or made the source by its name. Publishing needs its id.',
        remedy: 'Write the id into the settings and commit the file, or let `setup` write it.',
        shell: 'docs-to-coveo setup --yes --write',
        see: 'setup.md#the-way',
    },
    'source-written': {
        title: 'The id of the source was written into the settings.',
        effect: 'notice',
        why: '`--write` changed the settings file on disk; comments and order stay as they were. Nothing is committed.',
        remedy: 'Look at the change and commit the file, or the next run in a workflow does not know the source.',
        shell: 'git commit -am "Source of the documentation"',
        see: 'setup.md#the-way',
    },
    'source-not-written': {
        title: 'The id of the source could not be written into the settings.',
        effect: 'warning',
        why: 'The source is there, but the settings file is not on disk, or has a form that cannot be changed without a risk for the rest of it.',
        remedy: 'Write the line yourself; the message names the id.',
        yaml: 'source: acme1234-abcdefghij',
        see: 'setup.md#the-way',
    },
    'fields-changed': {
        title: 'Pages that were pushed before are not in the new fields yet.',
        effect: 'notice',
        why: 'Fields and mappings were made or changed. Coveo fills them when an item is pushed, so items that are there already keep what they have.',
        remedy: 'If the source holds pages, send them all again once. Mind that `rebuild` deletes from the source whatever no page stands for.',
        shell: 'docs-to-coveo rebuild',
        see: 'commands.md#rebuild',
    },
    'field-conflict': {
        title: 'Pages disagree about the type of a value.',
        effect: 'warning',
        why: 'Some pages have a number, others a word or a list, say. The field becomes `STRING`, which takes all of them, and sorts and compares as text: 10 comes before 9.',
        remedy: 'Make the pages agree, or say what the field is to be. What does not fit is then left out of the index.',
        yaml: 'setup:\n  fields: {version: {type: DOUBLE}}',
        see: 'setup.md#what-is-made-and-what-is-never-touched',
    },
    'field-value-unfit': {
        title: 'A page has a value that its field cannot hold.',
        effect: 'warning',
        why: 'The settings say the type of the field, and the value of this page is none of that type. The page is published; Coveo may leave the value out, so filters on this field do not find the page.',
        remedy: 'Correct the value in the page, or choose another type.',
        yaml: 'setup:\n  fields: {version: {type: STRING}}',
        see: 'settings.md#setup-what-the-command-setup-makes',
    },
    'field-not-multi-value': {
        title: 'Pages have lists, but the field holds single values.',
        effect: 'notice',
        why: 'The field is there already and is no multi-value facet, so a facet shows each list as one long value. All sources share the field, so it is not changed without being asked.',
        remedy: 'If no other source needs it as it is, say so in the settings and run `setup` again.',
        yaml: 'setup:\n  fields: {tags: {type: STRING, multiValueFacet: true}}',
        see: 'settings.md#setup-what-the-command-setup-makes',
    },
    'mapping-unknown-metadata': {
        title: 'A mapping takes metadata that no page has.',
        effect: 'warning',
        why: '`setup.mappings` names `%[name]`, and no page has metadata of that name. The mapping is made all the same and fills nothing. Mostly the name has a slip, or the key was renamed.',
        remedy: 'Look at what a page really sends, and correct the name.',
        shell: 'docs-to-coveo explain docs/index.md',
        see: 'settings.md#setup-what-the-command-setup-makes',
    },
    'pages-not-read': {
        title: 'Pages with errors were not looked at.',
        effect: 'warning',
        why: '`setup` learns which fields are needed from the metadata of all pages. These have errors, so fields that only they ask for are not made. All else is.',
        remedy: 'Correct the pages, then run `setup` again, which makes only what is missing.',
        shell: 'docs-to-coveo check',
        see: 'setup.md#when-something-is-wrong',
    },
    'privilege-missing': {
        title: 'The key lacks a privilege that publishing needs.',
        why: 'In `setup --check` it is an error with exit code 3; nothing is changed. In a publish it is a warning: the run goes on, because Coveo itself decides, and it mostly ends with `service-forbidden` soon after.',
        remedy: 'Give the key the privilege in the Administration Console, or make one that has all it needs.',
        shell: 'docs-to-coveo setup --create-key',
        see: 'setup.md#privileges',
    },
    'privilege-not-held': {
        title: 'The key lacks a privilege that only other commands need.',
        effect: 'notice',
        why: 'Publishing works without. The message names the command (`audit`, `rebuild`, `setup`) that would not, or not fully.',
        remedy: 'Nothing, for a key that only publishes: fewer privileges are safer. For the other command, use a second key.',
        shell: 'docs-to-coveo setup --check',
        see: 'setup.md#privileges',
    },
};

;// CONCATENATED MODULE: ./lib/report/guide/all.js












const GUIDE_AREAS = [
    { title: 'Settings and inputs', entries: SETTINGS },
    { title: 'Front matter and metadata', entries: FRONT_MATTER },
    { title: 'Addresses and the generator', entries: ADDRESSES },
    { title: 'Pages and links', entries: PAGES },
    { title: 'The built site', entries: BUILT_SITE },
    { title: 'Permissions', entries: PERMISSIONS },
    { title: 'Users, groups and owners', entries: IDENTITIES },
    { title: 'The commit and git', entries: GIT },
    { title: 'The record', entries: RECORD },
    { title: 'Coveo and the network', entries: SERVICE },
    { title: 'Setting up', entries: SETUP },
    { title: 'The run and audits', entries: RUN },
];
const GUIDE = {
    ...SETTINGS,
    ...FRONT_MATTER,
    ...ADDRESSES,
    ...PAGES,
    ...BUILT_SITE,
    ...PERMISSIONS,
    ...IDENTITIES,
    ...GIT,
    ...RECORD,
    ...SERVICE,
    ...SETUP,
    ...RUN,
};

// EXTERNAL MODULE: ./lib/report/guide/documentation-address.js
var documentation_address = __webpack_require__(20310);
;// CONCATENATED MODULE: ./lib/report/guide/guide.js
const EFFECTS = {
    page: 'This is an error of the page: it is not sent, and what is published of it stays as it is. Unless `on-error: skip` is set, nothing else is sent either. The exit code is 3.',
    site: 'This is an error of the whole run: nothing is sent and nothing is deleted, and what is published stays as it is. The exit code is 3.',
    usage: 'The run ends with exit code 2 before anything is sent or deleted, and what is published stays as it is.',
    refused: 'The run ends with exit code 1 before anything is sent or deleted, and what is published stays as it is.',
    failed: 'The run ends with exit code 1. What Coveo accepted until then is kept, and the next run goes on from there.',
    sent: 'This is a warning: the page is sent all the same.',
    warning: 'This is a warning: nothing is held back by it, and the exit code stays as it is.',
    notice: 'This is a notice: nothing is held back by it, and the exit code stays as it is.',
};
function reasonOf({ effect, why }) {
    return effect === undefined ? why : `${EFFECTS[effect]} ${why}`;
}

;// CONCATENATED MODULE: ./lib/report/guide/explained-code.js





const MOST_NEAR = 5;
function findCode(text) {
    if (isProblemCode(text))
        return { kind: 'found', explained: explainedOf(text) };
    const codes = Object.keys(GUIDE);
    const close = (0,near_miss/* nearest */.p)(text, codes);
    const near = close === undefined ? codes.filter((code) => code.includes(text)) : [close];
    return { kind: 'unknown', near: near.slice(0, MOST_NEAR) };
}
function isProblemCode(text) {
    return Object.hasOwn(GUIDE, text);
}
function explainedOf(code) {
    const { title, effect, see, ...entry } = GUIDE[code];
    return {
        code,
        title,
        effect: effect && EFFECTS[effect],
        ...entry,
        see: see === undefined ? undefined : `${documentation_address/* DOCUMENTATION */.l0}${see}`,
    };
}
function renderCode({ code, title, effect, why, remedy, yaml, shell, see }) {
    const samples = [yaml, shell].filter((sample) => sample !== undefined).map(indented);
    const paragraphs = [
        `${code}: ${title}`,
        wrapped([effect, why].filter((text) => text !== undefined).join(' ')),
        wrapped(`What to do: ${remedy}`),
        ...samples,
        ...(see === undefined ? [] : [`More: ${see}`]),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
function renderUnknownCode(text, near) {
    const codes = near.map((code) => `\`${code}\``).join(' or ');
    const hint = near.length === 0 ? `All codes are in ${documentation_address/* DOCUMENTATION */.l0}troubleshooting.md` : `Did you mean ${codes}?`;
    return `There is no problem code \`${(0,strip_controls/* stripControls */.$Y)(text)}\`, and no file of that name. ${hint}\n`;
}
function indented(text) {
    return text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
}
function wrapped(text) {
    return text.replace(/(?=\S)(.{1,100})(?:\s+|$)/g, '$1\n').trimEnd();
}


/***/ }),

/***/ 81552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, candidates) {
    let best;
    for (const candidate of candidates) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        if (isNear(steps, word, candidate) && (!best || steps < best.steps))
            best = { candidate, steps };
    }
    return best?.candidate;
}
function didYouMean(word, candidates) {
    const candidate = nearest(word, candidates);
    return candidate === undefined ? undefined : `Did you mean \`${candidate}\`?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}
function isNear(steps, word, candidate) {
    return steps <= 3 && 2 * steps < Math.max(word.length, candidate.length);
}


/***/ })

};
