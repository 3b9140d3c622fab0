import { describe, expect, it } from 'vitest';
import { identityBatches, type OutgoingIdentity, type OutgoingName } from '../../src/coveo/identity-batch.ts';

const bare = { members: [], granted: [], aliases: [] };
const user = (name: string, more: Partial<OutgoingIdentity> = {}): OutgoingIdentity => ({
  kind: 'user',
  name,
  ...bare,
  ...more,
});
const group = (name: string, members: readonly OutgoingName[]): OutgoingIdentity => ({
  kind: 'group',
  name,
  ...bare,
  members,
});

function batches(pushed: readonly OutgoingIdentity[], deleted: readonly OutgoingName[] = [], limit?: number) {
  return [...identityBatches({ pushed, deleted }, limit)].map((content): unknown => JSON.parse(content.toString()));
}

describe('a batch of identities (https://docs.coveo.com/en/55/)', () => {
  it('has groups with all their members, and users without any', () => {
    const virtual = { kind: 'virtualGroup', name: 'Guests' } as const;
    expect(batches([group('Staff', [user('ann'), virtual]), { ...virtual, ...bare }, user('ann')])).toEqual([
      {
        members: [
          {
            identity: { name: 'Staff', type: 'GROUP' },
            members: [
              { name: 'ann', type: 'USER' },
              { name: 'Guests', type: 'VIRTUAL_GROUP' },
            ],
          },
          { identity: { name: 'Guests', type: 'VIRTUAL_GROUP' }, members: [] },
          { identity: { name: 'ann', type: 'USER' }, members: [] },
        ],
        mappings: [],
        deleted: [],
      },
    ]);
  });

  it('has users with names elsewhere among the mappings too', () => {
    const aliases = [
      { kind: 'user', name: 'ann@example.com', provider: 'Mail' } as const,
      { kind: 'user', name: 'a' } as const,
    ];
    expect(batches([user('ann', { aliases, granted: [{ kind: 'group', name: 'Staff' }] })])).toEqual([
      {
        members: [
          {
            identity: { name: 'ann', type: 'USER' },
            members: [],
            wellKnowns: [{ name: 'Staff', type: 'GROUP' }],
          },
        ],
        mappings: [
          {
            identity: { name: 'ann', type: 'USER' },
            mappings: [
              { name: 'ann@example.com', type: 'USER', provider: 'Mail' },
              { name: 'a', type: 'USER' },
            ],
            wellKnowns: [{ name: 'Staff', type: 'GROUP' }],
          },
        ],
        deleted: [],
      },
    ]);
  });

  it('says that the last name elsewhere is gone', () => {
    expect(batches([user('ann', { losesAliases: true })])).toEqual([
      {
        members: [{ identity: { name: 'ann', type: 'USER' }, members: [] }],
        mappings: [{ identity: { name: 'ann', type: 'USER' }, mappings: [] }],
        deleted: [],
      },
    ]);
  });

  it('has what is deleted', () => {
    expect(batches([], [{ kind: 'group', name: 'Old' }])).toEqual([
      { members: [], mappings: [], deleted: [{ identity: { name: 'Old', type: 'GROUP' } }] },
    ]);
  });

  it('is several where one would be too large, with each identity whole and once', () => {
    const users = Array.from({ length: 50 }, (_, index) => user(`user-${index}`));
    const files = [...identityBatches({ pushed: users, deleted: [{ kind: 'user', name: 'old' }] }, 500)];
    expect(files.length).toBeGreaterThan(3);
    expect(Math.max(...files.map(({ byteLength }) => byteLength))).toBeLessThanOrEqual(500);
    const names = files.flatMap((file) => file.toString().match(/"name":"[^"]+"/g) ?? []);
    expect(names).toHaveLength(51);
    expect(new Set(names).size).toBe(51);
  });

  it('is none where there is nothing to say', () => {
    expect(batches([])).toEqual([]);
  });
});
