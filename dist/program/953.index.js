export const id = 953;
export const ids = [953,636];
export const modules = {

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubError: () => (/* binding */ GitHubError),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub),
/* harmony export */   understood: () => (/* binding */ understood)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _repository_authentication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82294);


class GitHubError extends Error {
    name = 'GitHubError';
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
const PATIENCE = 60;
const TIME_LIMIT = 30_000;
function openGitHub({ token, apiUrl, repository = '', sleep }) {
    const baseUrl = (apiUrl || 'https://api.github.com').replace(/\/+$/, '');
    const [owner = '', repo = ''] = repository.split('/');
    if (token === undefined)
        return { kind: 'closed', because: 'there is no `github-token`' };
    if (repo === '')
        return { kind: 'closed', because: '`GITHUB_REPOSITORY` names no repository' };
    if (!(0,_repository_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrustworthy */ .G)(baseUrl))
        return { kind: 'closed', because: '`GITHUB_API_URL` is not an `https` address' };
    let opened;
    const octokit = () => {
        opened ??= openOctokit(token, baseUrl, sleep);
        return opened;
    };
    const place = { owner, repo };
    const github = {
        ask: async (route, parameters) => {
            const { request } = await octokit();
            return (await request(route, { ...place, ...parameters })).data;
        },
        async *list(route, parameters) {
            const { paginate } = await octokit();
            const pages = paginate.iterator(route, { ...place, per_page: 100, ...parameters });
            for await (const { data } of pages)
                yield data;
        },
        query: async (query, variables) => {
            const { graphql } = await octokit();
            try {
                return await graphql(query, { ...variables });
            }
            catch (error) {
                throw error instanceof GitHubError ? error : failureOf(error).failure;
            }
        },
        viewer: async () => {
            const { graphql } = await octokit();
            return loginOf(await graphql('query { viewer { login } }').catch(() => undefined));
        },
    };
    return { kind: 'open', github };
}
async function openOctokit(token, baseUrl, sleep) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(token, { baseUrl });
    const patiently = createPatience(sleep);
    octokit.hook.wrap('request', (request, options) => {
        const withinTime = () => ({ ...options.request, signal: AbortSignal.timeout(TIME_LIMIT) });
        return patiently(async () => request({ ...options, request: withinTime() }));
    });
    return octokit;
}
function understood(schema, data) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new GitHubError('GitHub answered something unexpected');
}
function createPatience(sleep) {
    let left = PATIENCE;
    return async (attempt) => {
        for (;;) {
            try {
                return await attempt();
            }
            catch (error) {
                const { failure, seconds } = failureOf(error);
                if (seconds === undefined || seconds > left)
                    throw failure;
                left -= seconds;
                await sleep(seconds * 1_000);
            }
        }
    };
}
const REFUSAL = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()) }).optional(),
});
function failureOf(error) {
    const { success, data } = REFUSAL.safeParse(error);
    if (!success)
        return { failure: new GitHubError(`GitHub did not answer (${String(error)})`) };
    const words = data.message.split(/[\r\n]| - https:/)[0]?.slice(0, 200);
    if (!data.response)
        return { failure: new GitHubError(`GitHub did not answer (${words})`) };
    const after = Number(data.response.headers['retry-after'] ?? Number.NaN);
    const failure = new GitHubError(`GitHub answered ${data.status} (${words})`, data.status);
    return { failure, seconds: Number.isFinite(after) ? Math.max(1, after) : undefined };
}
const VIEWER = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
function loginOf(data) {
    return VIEWER.safeParse(data).data?.viewer.login;
}


/***/ }),

/***/ 20953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTeams: () => (/* binding */ readTeams)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27925);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70636);



const pageInfo = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() });
const nodes = (node) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pageInfo, nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(node) });
const teamOf = (part) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ organization: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ team: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ part }).nullable() }).nullable() });
const MEMBERS = teamOf(nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), organizationVerifiedDomainEmails: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })));
const CHILDREN = teamOf(nodes(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })));
const MEMBERS_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: members(first: 100, after: $after, membership: IMMEDIATE) {
      pageInfo { hasNextPage endCursor }
      nodes { login organizationVerifiedDomainEmails(login: $organization) }
    }
  } }
}`;
const CHILDREN_QUERY = `query ($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) { team(slug: $team) {
    part: childTeams(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } }
  } }
}`;
const NAMED = 10;
async function readTeams(door, { teams, organization, users }, owner) {
    const of = organization ?? owner;
    if (door.kind === 'closed')
        return unreadable(`The teams of \`identities.github\` cannot be read: ${door.because}.`);
    if (of === undefined)
        return unreadable('Whose teams `identities.github` means is not known.');
    try {
        return await readAll(door.github, of, teams, users);
    }
    catch (error) {
        if (!(error instanceof _client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubError))
            throw error;
        return unreadable(`The teams of \`${of}\` cannot be read: ${error.message}.`);
    }
}
async function readAll(github, organization, teams, users) {
    const groups = new Map();
    const nameless = new Set();
    const wanted = new Set(teams);
    for (const team of wanted) {
        const place = { organization, team };
        const children = (await listOf(github, CHILDREN_QUERY, CHILDREN, place)).map(({ slug }) => slug);
        for (const child of children)
            wanted.add(child);
        const members = children.map((name) => ({ kind: 'group', name, external: false }));
        for (const { login, organizationVerifiedDomainEmails: emails } of await listOf(github, MEMBERS_QUERY, MEMBERS, place)) {
            const name = users[login] ?? emails[0];
            if (name === undefined)
                nameless.add(login);
            else
                members.push({ kind: 'user', name, external: false });
        }
        groups.set(team, members);
    }
    return {
        kind: 'teams',
        names: { groups: Object.fromEntries(groups), virtualGroups: {}, users: [], aliases: {}, granted: [] },
        problems: nameless.size === 0 ? [] : [withoutAddress([...nameless])],
    };
}
async function listOf(github, query, schema, place) {
    const found = [];
    for (let after = null;;) {
        const answer = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.understood)(schema, await github.query(query, { ...place, after }));
        const part = answer.organization?.team?.part;
        if (!part)
            throw new _client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubError(`there is no team \`${place.team}\`, or the token may not see it`);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .B)(found, part.nodes);
        if (!part.pageInfo.hasNextPage || !part.pageInfo.endCursor)
            return found;
        after = part.pageInfo.endCursor;
    }
}
function unreadable(message) {
    return {
        kind: 'unreadable',
        problem: {
            level: 'error',
            code: 'github-teams-unreadable',
            message,
            hint: 'Give `github-token` a token that may read the members of the organization (`read:org`, or the permission Members: read of an app); the workflow’s own may not.',
        },
    };
}
function withoutAddress(logins) {
    const shown = logins.slice(0, NAMED).map((login) => `\`${login}\``);
    const more = logins.length > NAMED ? ` and ${logins.length - NAMED} more` : '';
    return {
        level: 'warning',
        code: 'github-member-without-email',
        message: `These members of teams are left out, because GitHub knows no verified address of theirs: ${shown.join(', ')}${more}.`,
        hint: 'Verify the domain of the organization, or name them under `identities.github.users`.',
    };
}


/***/ }),

/***/ 27925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
function append(list, more) {
    for (const one of more)
        list.push(one);
}


/***/ })

};
