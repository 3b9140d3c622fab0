import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKey } from '../../../src/model/identity.ts';
import type { ItemPermissions } from '../../../src/model/item-permissions.ts';
import type { PublishedRecord, RecordedIdentity } from '../../../src/model/record.ts';
import { shardOf } from '../../../src/plan/share.ts';
import { decodeRecord } from '../../../src/repository/record/decode.ts';
import { encodeRecord } from '../../../src/repository/record/files.ts';

const head = {
  version: 1,
  commit: 'c1',
  branch: 'main',
  time: '2026-01-01T00:00:00.000Z',
  organization: 'o',
  source: 's',
  tool: '0.1.0',
} as const;
const item = { path: 'a.md', id: 'https://x/a', digest: 'd', blob: 'b', settings: 's', links: ['12345678'] };
const record = (more: Partial<PublishedRecord> = {}): PublishedRecord => ({
  ...head,
  items: new Map(),
  skips: new Map(),
  ...more,
});

const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'line\nbreak', 'quote"', '\u2028', 'ü'));
const permission = fc.record({ identity: text, identityType: fc.constantFrom('User', 'Group', 'VirtualGroup') });
const set = fc.record({ allowAnonymous: fc.boolean(), allowedPermissions: fc.array(permission) });
const permissions: fc.Arbitrary<ItemPermissions> = fc.oneof(
  fc.array(set),
  fc.array(fc.record({ name: text, permissionSets: fc.array(set) }), { minLength: 1 }),
);
const name = fc.record(
  { kind: fc.constantFrom('user', 'group', 'virtualGroup'), name: text },
  { requiredKeys: ['kind', 'name'] },
);
const names = fc.array(name);
const identity: fc.Arbitrary<RecordedIdentity> = fc
  .tuple(name, fc.record({ members: names, granted: names, aliases: names }))
  .map(([one, lists]) => ({ ...one, ...lists }));
const line = fc.record({ path: text, blob: text, settings: text });
const anyRecord = fc
  .record({
    items: fc.array(
      fc.tuple(
        line,
        fc.record({
          id: fc.webUrl(),
          digest: fc.option(text, { nil: undefined }),
          doubt: fc.constantFrom(true as const, undefined),
          formerly: fc.option(fc.array(text, { minLength: 1 }), { nil: undefined }),
          permissions: fc.option(permissions, { nil: undefined }),
        }),
      ),
    ),
    skips: fc.array(fc.tuple(line, text, fc.option(fc.webUrl(), { nil: undefined }))),
    identities: fc.array(identity, { minLength: 1 }),
  })
  .map(({ items, skips, identities }) =>
    record({
      identities: new Map(identities.map((one) => [identityKey(one), one])),
      items: new Map(items.map(([file, more]) => [more.id, { ...file, ...more }])),
      skips: new Map(skips.map(([file, reason, address]) => [file.path, { ...file, reason, address }])),
    }),
  );

describe('encodeRecord', () => {
  it('puts each page on one line of the shard of its path', () => {
    const files = encodeRecord(record({ items: new Map([[item.id, item]]) }));
    expect([...files.keys()]).toEqual(['record.json', `pages/${shardOf('a.md')}.jsonl`]);
    expect(files.get(`pages/${shardOf('a.md')}.jsonl`)).toBe(
      '{"path":"a.md","id":"https://x/a","digest":"d","blob":"b","settings":"s","links":["12345678"]}\n',
    );
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        const decoded = decodeRecord(encodeRecord(given));
        expect(decoded).toEqual({ kind: 'record', record: given });
      }),
    );
  });

  it('writes the same bytes in whatever order the pages came', () => {
    fc.assert(
      fc.property(anyRecord, (given) => {
        const turned = {
          ...given,
          items: new Map([...given.items].reverse()),
          skips: new Map([...given.skips].reverse()),
        };
        expect(new Map([...encodeRecord(turned)].sort())).toEqual(new Map([...encodeRecord(given)].sort()));
      }),
    );
  });
});

describe('decodeRecord', () => {
  const mine = `pages/${shardOf('a.md')}.jsonl`;
  const lines = (shard: string) =>
    decodeRecord(
      new Map([
        ['record.json', JSON.stringify(head)],
        [mine, shard],
      ]),
    );

  it.each([
    ['no head', decodeRecord(new Map()), { kind: 'damaged', reason: '`record.json` is missing.' }],
    [
      'a broken head',
      decodeRecord(new Map([['record.json', '{']])),
      { kind: 'damaged', reason: '`record.json` is not JSON.' },
    ],
    [
      'a newer version',
      decodeRecord(new Map([['record.json', '{"version": 2, "tool": "9.0.0"}']])),
      { kind: 'newer', tool: '9.0.0' },
    ],
    [
      'a broken line',
      lines(`${JSON.stringify(item)}\n{"path"\n`),
      { kind: 'damaged', reason: `\`${mine}\`, line 2: it is not JSON.` },
    ],
    [
      'a line without what it needs',
      lines('{"path":"a.md"}\n'),
      { kind: 'damaged', reason: `\`${mine}\`, line 1: \`id\`: Invalid input: expected string, received undefined.` },
    ],
  ])('%s', (_name, decoded, expected) => {
    expect(decoded).toEqual(expected);
  });

  it.each([
    ['a file that was cut off', JSON.stringify(item), 'line 1: it is cut off'],
    ['an item that is there twice', `${JSON.stringify(item)}\n`.repeat(2), 'line 2: "https://x/a" is there twice'],
    [
      'a line of another shard',
      `${JSON.stringify({ ...item, path: 'b.md' })}\n`,
      'line 1: the path "b.md" belongs into',
    ],
    [
      'a moment that is none',
      `${JSON.stringify({ ...item, until: 'soon' })}\n`,
      'line 1: `until`: expected an ISO moment',
    ],
    ['an item that is skipped too', `${JSON.stringify({ ...item, skip: 'draft' })}\n`, 'line 1: `id`'],
    ['an empty line', '\n', 'line 1: it is not JSON'],
  ])('%s', (_name, shard, reason) => {
    expect(lines(shard)).toMatchObject({ kind: 'damaged', reason: expect.stringContaining(`\`${mine}\`, ${reason}`) });
  });

  it('takes a lease that never ends for damaged', () => {
    const lease = { run: '1', head: 'c', expires: 'later' };
    const files = new Map([['record.json', JSON.stringify({ ...head, lease })]]);
    expect(decodeRecord(files)).toMatchObject({ kind: 'damaged', reason: expect.stringContaining('`lease.expires`') });
  });

  it('passes over keys that it does not know', () => {
    expect(lines(`${JSON.stringify({ ...item, later: 1 })}\n`)).toMatchObject({ kind: 'record' });
  });
});
