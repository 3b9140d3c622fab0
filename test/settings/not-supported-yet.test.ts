import { describe, expect, it } from 'vitest';
import { GENERATORS } from '../../src/settings/defaults.ts';
import { parseSettings } from '../../src/settings/load.ts';

const SITE = 'site: {url: https://docs.example.com/}';

function refusals(text: string) {
  return parseSettings(text, 'docs-to-coveo.yml').problems.filter(({ code }) => code === 'settings-not-supported-yet');
}

describe('what this version cannot act on', () => {
  it.each([['setup', 'setup: {sourceName: Docs}']])('refuses `%s` at its line', (key, text) => {
    const [refusal, ...rest] = refusals(`${SITE}\n${text}`);
    expect(rest).toEqual([]);
    expect(refusal).toMatchObject({ level: 'error', line: 2, column: 1 });
    expect(refusal?.message).toMatch(
      new RegExp(
        `^\`${key}\` is understood but not supported by this version: .+ nothing is published .+ later version\\.$`,
      ),
    );
  });

  it.each(GENERATORS)('takes the generator `%s`', (generator) => {
    const parsed = parseSettings(`site: {url: https://docs.example.com/, generator: ${generator}}`, 'x.yml');
    expect(parsed).toMatchObject({ ok: true, problems: [] });
  });

  it.each([
    ['an empty key', 'setup:', ['settings-not-supported-yet', 'settings-wrong-type']],
    ['an unknown key', 'setup: {sourcename: x}', ['settings-not-supported-yet', 'settings-unknown-key']],
    ['a wrong value', 'setup: {visibility: hidden}', ['settings-invalid-value', 'settings-not-supported-yet']],
  ])('checks it all the same: %s', (_, text, codes) => {
    expect(
      parseSettings(`${SITE}\n${text}`, 'x.yml')
        .problems.map(({ code }) => code)
        .toSorted(),
    ).toEqual(codes);
  });
});

describe('permissions', () => {
  const permissions = (rules: string) =>
    `${SITE}\npermissions:\n  sets: {staff: {allow: [{group: Staff}]}}\n  rules: [${rules}]`;

  it.each([
    ['an unknown set', '{paths: "**", use: stff}', '4:30', 'use', 'Did you mean `staff`?'],
    ['an unknown set among several', '{paths: "**", use: [staff, all]}', '4:38', 'use[1]', undefined],
    [
      'an unknown set in a level',
      '{paths: "**", use: {levels: [[staff], [all]]}}',
      '4:50',
      'use.levels[1][0]',
      undefined,
    ],
  ])('%s', (_, rule, place, key, hint) => {
    const problem = parseSettings(permissions(rule), 'x.yml').problems.find(
      ({ code }) => code === 'settings-invalid-value',
    );
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.message).toContain(
      `\`permissions.rules[0].${key}\` must be a set that \`permissions.sets\` defines`,
    );
    expect(problem?.hint).toBe(hint);
  });

  it.each([
    ['none', '{provider: X}', 'but is a mapping with `provider`'],
    ['two', '{user: a, group: b}', 'but is a mapping with `user` and `group`'],
  ])('an identity that names %s', (_, identity, came) => {
    const text = `${SITE}\nidentities: {groups: {All: [${identity}]}}`;
    const problem = parseSettings(text, 'x.yml').problems.find(({ code }) => code === 'settings-invalid-value');
    expect(problem).toMatchObject({ line: 2, column: 29, message: expect.stringContaining(came) });
  });

  it('excludes `site.permalink` with another generator', () => {
    const text = 'site: {url: https://docs.example.com/, generator: jekyll, permalink: /:path}';
    expect(parseSettings(text, 'x.yml').problems).toEqual([
      expect.objectContaining({
        code: 'settings-conflict',
        line: 1,
        column: 59,
        message: expect.stringContaining('`jekyll`'),
      }),
    ]);
  });
});
