import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask } from '../../src/coveo/mask.ts';

const key = fc.string({ minLength: 10, maxLength: 60 });

describe('createMask', () => {
  it.each([
    ['as it is', 'key xx-01/ab+cd=ef.', 'key ***.'],
    ['twice', 'xx-01/ab+cd=ef, xx-01/ab+cd=ef', '***, ***'],
    ['URL-encoded', 'a=xx-01%2Fab%2Bcd%3Def&b', 'a=***&b'],
    ['URL-encoded in lower case', 'xx-01%2fab%2bcd%3def', '***'],
    ['in hexadecimal', '78782d30312f61622b63643d6566', '***'],
    ['not at all', 'nothing here', 'nothing here'],
  ])('hides the key %s', (_name, text, expected) => {
    expect(createMask('xx-01/ab+cd=ef')(text)).toBe(expected);
  });

  it('leaves nothing of the key in Base64, wherever it stands in what was encoded', () => {
    fc.assert(
      fc.property(
        key,
        fc.string(),
        fc.string(),
        fc.constantFrom('base64', 'base64url'),
        (secret, before, after, form) => {
          const text = Buffer.from(before + secret + after).toString(form as 'base64');
          const masked = createMask(secret)(text);
          expect(masked).toContain('***');
          expect(Buffer.from(masked.replaceAll('***', ''), 'base64').toString()).not.toContain(secret);
        },
      ),
    );
  });

  it('leaves nothing of the key in text, URL or JSON', () => {
    fc.assert(
      fc.property(key, (secret) => {
        const mask = createMask(secret);
        const params = new URLSearchParams({ secret }).toString();
        expect(mask(`a ${secret} b`)).toContain('***');
        expect(new URLSearchParams(mask(params)).get('secret')).not.toContain(secret);
        expect(JSON.parse(mask(JSON.stringify([secret])))).toEqual(['***']);
        expect(mask(encodeURIComponent(secret))).toBe('***');
      }),
    );
  });
});
