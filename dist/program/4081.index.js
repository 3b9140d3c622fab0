export const id = 4081;
export const ids = [4081];
export const modules = {

/***/ 64081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./lib/model/append.js
var append = __webpack_require__(27925);
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
// EXTERNAL MODULE: ./lib/publish/result.js
var result = __webpack_require__(19830);
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
            await check(context, found);
        else
            await planAndApply(context, found);
        return { ...resultOf(context, found, started), newKey: found.newKey };
    }
    catch (error) {
        found.problems.push((0,failure/* problemOf */.Zw)(error));
        return { ...resultOf(context, found, started, 'failed'), newKey: found.newKey };
    }
}
async function check(context, found) {
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


/***/ })

};
