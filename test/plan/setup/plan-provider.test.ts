import { describe, expect, it } from 'vitest';
import { planProvider, usedBySource } from '../../../src/plan/setup/plan-provider.ts';
import { IDENTITIES, NO_SETUP, provider } from './build.ts';

const asked = { identities: IDENTITIES, setup: NO_SETUP };

describe('the identity provider', () => {
  it('is nobody’s business where the settings have no identities', () => {
    expect(planProvider({ setup: NO_SETUP }, undefined, 'acme-1')).toBeUndefined();
  });

  it('is made, of the type that takes pushes, leading to e-mail addresses', () => {
    expect(planProvider({ ...asked, setup: { ...NO_SETUP, caseSensitive: true } }, undefined, undefined)).toMatchObject(
      {
        action: 'create',
        model: {
          id: 'Acme Identities',
          type: 'EXPANDED',
          nodeRequired: false,
          caseSensitive: true,
          cascadingSecurityProviders: { EmailSecurityProvider: { id: 'Email Security Provider', type: 'EMAIL' } },
        },
      },
    );
  });

  it('is kept where it is used by the source and leads to e-mail addresses', () => {
    expect(planProvider(asked, provider(), 'acme-1')).toEqual({
      kind: 'provider',
      name: 'Acme Identities',
      action: 'keep',
    });
  });

  it.each([
    ['another source uses it', {}, 'acme-2', 'used by the source'],
    ['the source is yet to be made', {}, undefined, 'used by the source'],
    ['it leads nowhere', { cascades: [] }, 'acme-1', 'cascades to `Email Security Provider`'],
  ])('is changed, with all that it has, where %s', (_, more, source, detail) => {
    const before = provider(more);
    const step = planProvider(asked, { ...before, model: { ...before.model, displayName: 'Ours' } }, source);
    expect(step).toMatchObject({
      action: 'change',
      detail,
      model: { displayName: 'Ours', referencedBy: before.model.referencedBy },
    });
  });

  it('keeps cascades that it has besides', () => {
    const model = { ...provider().model, cascadingSecurityProviders: { Other: { id: 'Other', type: 'EXPANDED' } } };
    const step = planProvider(asked, provider({ cascades: ['Other'], model }), 'acme-1');
    expect(step).toMatchObject({
      model: { cascadingSecurityProviders: { Other: { id: 'Other' }, EmailSecurityProvider: { type: 'EMAIL' } } },
    });
  });

  it.each([
    ['it knows nobody yet', 0, 'change'],
    ['it knows people', 2, 'cannot'],
    ['nobody tells how many it knows', undefined, 'cannot'],
  ])('has its rule for upper and lower case changed where %s: %s', (_, identities, action) => {
    const setup = { ...NO_SETUP, caseSensitive: true };
    expect(planProvider({ ...asked, setup }, provider({ identities }), 'acme-1')).toMatchObject({ action });
  });

  it('cannot be of another type', () => {
    const step = planProvider(asked, provider({ type: 'ACTIVE_DIRECTORY2' }), 'acme-1');
    expect(step).toMatchObject({ action: 'cannot', problem: { message: expect.stringContaining('`EXPANDED`') } });
  });
});

describe('references', () => {
  it.each([
    [
      'are added',
      [{ type: 'SOURCE', id: 'b' }],
      [
        { type: 'SOURCE', id: 'b' },
        { type: 'SOURCE', id: 'a' },
      ],
    ],
    ['are not there twice', [{ type: 'SOURCE', id: 'a' }], [{ type: 'SOURCE', id: 'a' }]],
    [
      'of another type are others',
      [{ type: 'SECURITY_PROVIDER', id: 'a' }],
      [
        { type: 'SECURITY_PROVIDER', id: 'a' },
        { type: 'SOURCE', id: 'a' },
      ],
    ],
    ['may be none', undefined, [{ type: 'SOURCE', id: 'a' }]],
  ])('%s', (_, referencedBy, expected) => {
    expect(usedBySource({ id: 'x', referencedBy }, 'a')).toEqual({ id: 'x', referencedBy: expected });
  });
});
