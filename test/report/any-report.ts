import fc from 'fast-check';
import type { ItemPermissions } from '../../src/model/item-permissions.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ProblemCode } from '../../src/model/problem-code.ts';
import type { PrivilegeReport, Report, ReportItem, SetupStepReport } from '../../src/report/report.ts';

/** What a hostile repository would write, besides any characters at all. */
export const NASTY: readonly string[] = [
  ...['\u001b[2J\u001b]0;title\u0007', '::error file=x::boo', '##[add-mask]boo', '</details><script>alert(1)</script>'],
  ...[
    '| a | b |',
    '](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '`',
    '```\n# x',
    '\\|',
    '&lt;',
    '\ud800',
  ],
  ...[
    '$\\alpha$',
    '~~x~~',
    '**x**',
    'https://evil.example',
    'www.evil.example',
    '<!--',
    '\r\n\r\n- x',
    '\u202egpj.exe',
    '\u0085',
  ],
  ...['@acme/owners', '(@ann)', 'acme/other#12', 'acme/other@3f2a1bc', 'GH-7', '3f2a1bc', '-->', '--!><b>', '&#64;ann'],
];
const nasty = fc.constantFrom(...NASTY);

export const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), nasty, fc.constantFrom('docs/a.md', '@acme', '#1')), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** Our codes are plain words; a report must be safe without knowing that. */
const asCode = (text: string) => text as ProblemCode;

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

export const anyProblem: fc.Arbitrary<Problem> = fc.record({
  level: fc.constantFrom('error', 'warning', 'notice'),
  code: anyText.map(asCode),
  message: anyText,
  hint: maybe(anyText),
  target: maybe(anyText),
  path: maybe(anyText),
  line: maybe(fc.nat()),
  column: maybe(fc.nat()),
});

const anyId = fc.oneof(
  anyText,
  anyText.map((text) => `https://docs.example.com/${text}`),
);

const anyItem: fc.Arbitrary<ReportItem> = fc.record({
  path: anyText,
  title: maybe(anyText),
  documentId: fc.option(anyId),
  action: fc.constantFrom('added', 'updated', 'moved', 'deleted', 'withheld', 'failed'),
  reason: anyText,
  from: maybe(fc.record({ path: maybe(anyText), documentId: maybe(anyId) })),
});

const anyPermission = fc.record({
  identity: anyText,
  identityType: fc.constantFrom('User', 'Group', 'VirtualGroup'),
  securityProvider: maybe(anyText),
});
const anySet = fc.record({
  allowAnonymous: fc.boolean(),
  allowedPermissions: fc.array(anyPermission),
  deniedPermissions: fc.array(anyPermission),
});
const anyPermissions: fc.Arbitrary<ItemPermissions> = fc.oneof(
  fc.array(anySet, { maxLength: 3 }),
  fc.array(fc.record({ name: anyText, permissionSets: fc.array(anySet, { maxLength: 2 }) }), { maxLength: 3 }),
);

const anyStep: fc.Arbitrary<SetupStepReport> = fc.record({
  kind: fc.constantFrom('source', 'provider', 'field', 'mapping'),
  name: anyText,
  action: fc.constantFrom('create', 'change', 'keep', 'cannot'),
  detail: maybe(anyText),
  done: fc.boolean(),
});

const anyPrivilege: fc.Arbitrary<PrivilegeReport> = fc.record({
  privilege: anyText,
  purpose: fc.constantFrom('publish', 'setup', 'audit', 'create-key'),
  why: anyText,
  held: fc.boolean(),
});

export const anyReport: fc.Arbitrary<Report> = fc.record({
  version: fc.constant(1 as const),
  command: fc.constantFrom('plan', 'publish', 'check', 'explain', 'setup'),
  organization: fc.option(anyText),
  source: fc.option(anyText),
  base: fc.option(anyText),
  head: fc.option(anyText),
  mode: fc.constantFrom('incremental', 'first', 'rebuild', 'none'),
  counts: fc.record({
    added: fc.nat(),
    updated: fc.nat(),
    moved: fc.nat(),
    deleted: fc.nat(),
    unchanged: fc.nat(),
    withheld: fc.nat(),
    failed: fc.nat(),
    unpublished: fc.nat(),
  }),
  items: fc.array(anyItem, { maxLength: 8 }),
  unpublished: fc.array(fc.record({ path: anyText, reason: anyText, until: maybe(anyText) }), { maxLength: 4 }),
  access: fc.array(
    fc.record({
      documentId: anyId,
      before: fc.option(anyPermissions),
      after: fc.option(anyPermissions),
      widened: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  members: fc.array(fc.record({ identity: anyText, gains: fc.array(anyId), loses: fc.array(anyId) }), { maxLength: 3 }),
  identities: maybe(
    fc.record({
      pushed: fc.array(anyText),
      deleted: fc.array(anyText),
      withheld: fc.array(fc.record({ identity: anyText, lost: fc.nat() }), { maxLength: 3 }),
      unchanged: fc.nat(),
    }),
  ),
  setup: maybe(
    fc.record({
      mode: fc.constantFrom('plan', 'apply', 'check'),
      steps: fc.array(anyStep, { maxLength: 8 }),
      privileges: maybe(fc.array(anyPrivilege, { maxLength: 4 })),
    }),
  ),
  problems: fc.array(anyProblem, { maxLength: 8 }),
  calls: fc.record({ requests: fc.nat(), retries: fc.nat(), containers: fc.nat(), bytes: fc.nat() }),
  seconds: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
});

/** One text wherever a report has a text. */
export function reportFullOf(text: string): Report {
  const permission = { identity: text, identityType: 'User' as const, securityProvider: text };
  const sets = [{ allowAnonymous: false, allowedPermissions: [permission], deniedPermissions: [permission] }];
  const actions = ['added', 'updated', 'moved', 'deleted', 'withheld', 'failed'] as const;
  const levels = ['error', 'warning', 'notice'] as const;
  const address = `https://docs.example.com/${text}`;
  const [organization, source, base, head] = [text, text, text, text];
  return {
    ...{ version: 1, command: 'publish', organization, source, base, head, mode: 'incremental' },
    counts: { added: 1, updated: 1, moved: 1, deleted: 1, unchanged: 1, withheld: 1, failed: 1, unpublished: 1 },
    items: [text, address].flatMap((documentId) =>
      actions.map((action) => {
        return { path: text, title: text, documentId, action, reason: text, from: { path: text, documentId } };
      }),
    ),
    unpublished: [{ path: text, reason: text, until: text }],
    access: [
      { documentId: address, before: sets, after: [{ name: text, permissionSets: sets }], widened: true },
      { documentId: text, before: null, after: sets, widened: false },
    ],
    members: [{ identity: text, gains: [text, address], loses: [text, address] }],
    identities: { pushed: [text], deleted: [text], withheld: [{ identity: text, lost: 3 }], unchanged: 1 },
    setup: {
      mode: 'plan',
      steps: [{ kind: 'field', name: text, action: 'change', detail: text, done: false }],
      privileges: [{ privilege: text, purpose: 'publish', why: text, held: false }],
    },
    problems: levels.map((level) => {
      return { level, code: asCode(text), message: text, hint: text, target: text, path: text, line: 3, column: 5 };
    }),
    calls: { requests: 1, retries: 1, containers: 1, bytes: 1 },
    seconds: 1,
  };
}
