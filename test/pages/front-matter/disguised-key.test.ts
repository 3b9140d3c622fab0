import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meansPermissions } from '../../../src/pages/front-matter/disguised-key.ts';

describe('a key that could be read as `permissions`', () => {
  it.each([
    'permissions',
    'Permissions',
    'PERMISSIONS',
    'permission',
    'permision',
    'permisions',
    'premissions',
    'premission',
    'permissons',
    'ermissions',
    ' permissions ',
    'permissions*',
    '_permissions',
    'per-missions',
    '\u200Bpermissions',
    '\u00A0permissions',
    'perm\u00ADissions',
    'permissions\uFE0F',
    'permis\u2060sions',
    'permissions\u{E0070}',
    '\u202Epermissions',
    'рermissions',
    'реrmіѕѕіоns',
    'ρermιssιons',
    'ｐｅｒｍｉｓｓｉｏｎｓ',
    '𝐩𝐞𝐫𝐦𝐢𝐬𝐬𝐢𝐨𝐧𝐬',
    'ᵖᵉʳᵐⁱˢˢⁱᵒⁿˢ',
    'ᴘᴇʀᴍɪꜱꜱɪᴏɴꜱ',
    'pérmissions',
    'permıssıons',
    'PERMİSSİONS',
    'perm1ss1ons',
    'pегmissiопs',
    'coveo.permissions',
    'coveo.Permission',
    'page:permissions',
    'a/permissions',
  ])('%j', (key) => {
    expect(meansPermissions(key)).toBe(true);
  });

  it.each(['permalink', 'emissions', 'persons', 'permissive', 'missions', 'sets', 'title', '', 'pages', 'разрешения'])(
    'is not %j',
    (key) => {
      expect(meansPermissions(key)).toBe(false);
    },
  );

  it('is seen whatever invisible characters are put between its letters', () => {
    const invisible = fc.constantFrom(
      ...'\u200B\u200C\u200D\u2060\uFEFF\u00AD\u00A0\u3000\u180E\u034F\u061C\uFE0E\u115F\u3164 ',
    );
    const gaps = fc.array(fc.string({ unit: invisible, maxLength: 3 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(gaps, fc.boolean(), (between, upper) => {
        const word = [...'permissions'].map((letter, at) => between[at] + letter).join('') + between[11];
        expect(meansPermissions(upper ? word.toUpperCase() : word)).toBe(true);
      }),
    );
  });

  it('comes to an end with a key of a million letters', () => {
    expect(meansPermissions('p'.repeat(1_000_000))).toBe(false);
  });
});
