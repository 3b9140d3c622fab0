export const id = 636;
export const ids = [636];
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


/***/ })

};
