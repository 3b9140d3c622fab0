import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotUri } from '../../src/sandbox/model/document-id.ts';
import { readHtml } from '../../src/sandbox/model/html-text.ts';
import { readChange } from '../../src/sandbox/model/identity-body.ts';
import { orderingKey, parseOrderingId } from '../../src/sandbox/model/ordering-id.ts';
import { readPermissions } from '../../src/sandbox/model/permissions.ts';
import { parseStrictJson } from '../../src/sandbox/model/strict-json.ts';
import { html } from '../../src/sandbox/web/html.ts';

describe('strict JSON', () => {
  const folded = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      tie('array'),
      tie('object'),
    ),
    array: fc.array(tie('value')),
    object: fc
      .uniqueArray(fc.tuple(fc.string(), tie('value')), { selector: ([key]) => key.toLowerCase() })
      .map((entries) => Object.fromEntries(entries)),
  })).value;

  it('reads what JSON.parse reads, where no key is there twice', () => {
    fc.assert(
      fc.property(folded, fc.constantFrom(0, 1), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseStrictJson(text)).toEqual({ kind: 'value', value: JSON.parse(text) });
      }),
    );
  });

  it('finds a key twice, wherever it is, in any case and however it is written', () => {
    const key = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(key, folded, fc.boolean(), (name, value, isDeep) => {
        const units = name.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        const twice = `{${JSON.stringify(name.toLowerCase())}:${JSON.stringify(value)},"${units.join('')}":1}`;
        expect(parseStrictJson(isDeep ? `[{"a":${twice}}]` : twice).kind).toBe('broken');
      }),
    );
  });

  it.each([
    ['{"a":"\\"","b":"{\\"a\\":1,\\"a\\":2}"}', 'value'],
    ['[{"a":1},{"a":1}]', 'value'],
    ['{"a":{"a":[{"a":1}]}}', 'value'],
    ['{"a":[1,2],"A":1}', 'broken'],
    ['{"a":{},"b":1,"a":1}', 'broken'],
    ['{"__proto__":1,"__PROTO__":1}', 'broken'],
    ['{"a\\\\":1,"b":1,"a\\\\":1}', 'broken'],
    ['', 'broken'],
  ])('%s: %s', (text, kind) => {
    expect(parseStrictJson(text).kind).toBe(kind);
  });
});

describe('ordering ids', () => {
  it('keep their order and value as keys', () => {
    const id = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(parseOrderingId(String(a))).toBe(a);
        expect(BigInt(orderingKey(a))).toBe(a);
        expect(orderingKey(a) < orderingKey(b)).toBe(a < b);
      }),
    );
  });

  it.each(['', '-1', '1.5', '1e3', ' 1', '0x1', '18446744073709551616'])('%j is none', (text) => {
    expect(parseOrderingId(text)).toBeUndefined();
  });
});

describe('document ids', () => {
  it.each([
    'https://docs.example.com/',
    'file://folder/x.html',
    'https://x.example/a%20b?c=d&e=[1]|2',
    'urn:a:b',
    'https://x.example/a#b',
  ])('%s is a URI', (id) => {
    expect(whyNotUri(id)).toBeUndefined();
  });

  it.each([
    '',
    'a',
    'docs/a',
    '/a',
    '//x.example/a',
    'https://',
    'https://x.example/a b',
    'https://x.example/<a>',
    'https://x.example/\u00e4',
    'https://x.example/%',
    'https://x.example/\n',
  ])('%j is none', (id) => {
    expect(whyNotUri(id)).toMatch(/URI/);
  });
});

describe('text of HTML', () => {
  it.each([
    { name: 'blocks become lines', markup: '<h1>A</h1><p>b <em>c</em>d</p><ul><li>e<li>f</ul>', body: 'A\nb cd\ne\nf' },
    {
      name: 'entities',
      markup: 'a &lt;b&gt; &amp;amp; &#65;&#x42; &nope; &hellip; &#0;',
      body: 'a <b> &amp; AB &nope; … \uFFFD',
    },
    {
      name: 'what is not shown',
      markup: 'a<script>b<p></script><style>c</style><template>d</template><!-- e > f -->g',
      body: 'a\n\n\ng',
    },
    { name: 'quoted angle brackets', markup: '<a title="x > y" href=\'>\'>link</a>', body: 'link' },
    { name: 'lone angle brackets', markup: 'a < b <3 c', body: 'a < b <3 c' },
    { name: 'alternative texts', markup: '<p><img src="x" alt="A &amp; B"> c</p>', body: 'A & B c' },
    { name: 'what never ends', markup: 'a<p title="b', body: 'a' },
    { name: 'a script that never ends', markup: 'a<script>alert(1)', body: 'a' },
    { name: 'white space', markup: '<pre>a\n  b</pre>\u0002c', body: 'a\nb\nc' },
  ])('$name', ({ markup, body }) => {
    expect(readHtml(markup).body).toBe(body.replace(/\n+/g, '\n'));
  });

  it('finds title and language', () => {
    expect(readHtml('<html lang="fr"><head><title>A &amp; <b>B</b></title></head><body>c')).toEqual({
      title: 'A & <b>B</b>',
      language: 'fr',
      body: 'c',
    });
  });

  it('keeps every word that was escaped text', () => {
    const words = fc.array(fc.stringMatching(/^[<>&"'a-z0-9]+$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(readHtml(html`<p title="${text}">${text}</p>`.text).body).toBe(text);
      }),
    );
  });

  it('costs no more than the length, whatever the markup is', () => {
    const size = 200_000;
    for (const piece of ['<a "', '<!--', '<script>', '<', '<p>', '&', '<img alt=', ' '])
      expect(readHtml(piece.repeat(size)).body).toBeTypeOf('string');
  });
});

describe('permissions', () => {
  const user = { identity: 'ann@example.com', identityType: 'User' };
  it.each([
    { name: 'one public set', value: [{ allowAnonymous: true }], count: 0, isPublic: true },
    {
      name: 'a set for somebody',
      value: [{ allowedPermissions: [user], deniedPermissions: [user] }],
      count: 2,
      isPublic: false,
    },
    {
      name: 'a public set and another',
      value: [{ allowAnonymous: true }, { allowedPermissions: [user] }],
      count: 1,
      isPublic: false,
    },
    { name: 'no sets', value: [], count: 0, isPublic: false },
    {
      name: 'levels',
      value: [
        { name: 'a', permissionSets: [{ allowedPermissions: [user] }] },
        { permissionSets: [{ allowAnonymous: true }] },
      ],
      count: 1,
      isPublic: true,
    },
    { name: 'public levels', value: [{ permissionSets: [{ allowAnonymous: true }] }], count: 0, isPublic: true },
    {
      name: 'an empty level',
      value: [{ permissionSets: [] }, { permissionSets: [{ allowAnonymous: true }] }],
      count: 0,
      isPublic: true,
    },
    {
      name: 'nothing but an empty level',
      value: [{ permissionSets: [] }],
      count: 0,
      isPublic: false,
    },
    {
      name: 'other spellings',
      value: [
        {
          AllowedPermissions: [
            { Identity: 'g', IdentityType: 'VIRTUAL_GROUP', securityProvider: 'p', additionalInfo: { a: 'b' } },
          ],
        },
      ],
      count: 1,
      isPublic: false,
    },
  ])('$name', ({ value, count, isPublic }) => {
    expect(readPermissions(value)).toEqual({ kind: 'permissions', count, isPublic });
  });

  it.each([
    { name: 'no array', value: { allowAnonymous: true } },
    { name: 'null', value: null },
    { name: 'sets and levels mixed', value: [{ permissionSets: [] }, { allowAnonymous: true }] },
    { name: 'a set that is no object', value: ['everyone'] },
    { name: 'a misspelt key', value: [{ allowAnonymus: true }] },
    { name: 'allowAnonymous that is text', value: [{ allowAnonymous: 'true' }] },
    { name: 'no identity', value: [{ allowedPermissions: [{ identityType: 'User' }] }] },
    { name: 'an empty identity', value: [{ allowedPermissions: [{ identity: '', identityType: 'User' }] }] },
    { name: 'an unknown type', value: [{ allowedPermissions: [{ identity: 'a', identityType: 'Person' }] }] },
    { name: 'information that is no text', value: [{ allowedPermissions: [{ ...user, additionalInfo: { a: 1 } }] }] },
    { name: 'a provider that is no text', value: [{ allowedPermissions: [{ ...user, securityProvider: 1 }] }] },
    { name: 'denied permissions that are no array', value: [{ deniedPermissions: user }] },
    { name: 'a level with more than it takes', value: [{ permissionSets: [], allowAnonymous: true }] },
  ])('refuses $name', ({ value }) => {
    expect(readPermissions(value)).toEqual({ kind: 'wrong', reason: expect.stringMatching(/`|object/) });
  });
});

describe('what is said of an identity', () => {
  const ann = { name: 'ann', type: 'USER' };
  const staff = { name: 'Staff', type: 'GROUP' };
  it.each([
    { name: 'no object', kind: 'put', body: [], reason: /The body must be an object/ },
    { name: 'no identity', kind: 'put', body: { members: [] }, reason: /`identity` must be an object/ },
    { name: 'a bare identity', kind: 'put', body: ann, reason: /`name`, but takes identity, members, wellknowns/ },
    { name: 'no name', kind: 'put', body: { identity: { type: 'USER' } }, reason: /`identity.name`/ },
    {
      name: 'a name that is half a character',
      kind: 'put',
      body: { identity: { ...ann, name: '\ud800' } },
      reason: /`identity.name`/,
    },
    { name: 'no type', kind: 'delete', body: { identity: { name: 'a' } }, reason: /`identity.type` .* but is absent/ },
    {
      name: 'a type in lower case',
      kind: 'put',
      body: { identity: { ...ann, type: 'user' } },
      reason: /but is "user"/,
    },
    {
      name: 'members of a user',
      kind: 'put',
      body: { identity: ann, members: [ann] },
      reason: /A `USER` has no `members`/,
    },
    {
      name: 'a member elsewhere',
      kind: 'put',
      body: { identity: staff, members: [{ ...ann, provider: 'x' }] },
      reason: /`members\[0\]` has the property `provider`/,
    },
    {
      name: 'a granted name',
      kind: 'put',
      body: { identity: ann, wellKnowns: ['Staff'] },
      reason: /`wellKnowns\[0\]` must be an object/,
    },
    { name: 'no mappings', kind: 'map', body: { identity: ann }, reason: /`mappings` must be an array/ },
    {
      name: 'a mapping to a provider of no name',
      kind: 'map',
      body: { identity: ann, mappings: [{ ...ann, provider: '' }] },
      reason: /`mappings\[0\].provider`/,
    },
    {
      name: 'information of numbers',
      kind: 'map',
      body: { identity: ann, mappings: [{ ...ann, additionalInfo: { a: 1 } }] },
      reason: /`additionalInfo`/,
    },
    {
      name: 'members of a delete',
      kind: 'delete',
      body: { identity: staff, members: [] },
      reason: /`members`, but takes identity\./,
    },
  ] as const)('is refused with $name', ({ kind, body, reason }) => {
    expect(readChange(kind, body)).toEqual({ kind: 'wrong', reason: expect.stringMatching(reason) });
  });
});
