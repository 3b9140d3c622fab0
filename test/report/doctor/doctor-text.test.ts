import { describe, expect, it } from 'vitest';
import {
  type DoctorFinding,
  type DoctorState,
  doctorExit,
  doctorReport,
} from '../../../src/report/doctor/doctor-report.ts';
import { renderDoctor } from '../../../src/report/doctor/doctor-text.ts';
import { problemsFinding } from '../../../src/report/doctor/findings.ts';
import { recordFinding } from '../../../src/report/doctor/repository-findings.ts';
import { publishPrivileges } from '../../../src/report/doctor/service-findings.ts';

const FINDINGS: readonly (DoctorFinding & { readonly name: string })[] = [
  { name: 'git', state: 'right', text: 'git version 2.50.0.' },
  {
    name: 'settings',
    state: 'wrong',
    text: 'No\u001b[31m file.',
    remedy: 'Make\none.',
    code: 'settings-missing',
    cause: 'settings',
  },
  { name: 'clock', state: 'warning', text: 'Behind.', remedy: 'Set it.' },
  { name: 'source', state: 'unknown', text: 'Not looked at: needs a key.' },
];

const TEXT = `ok  git      git version 2.50.0.
!!  settings No\\u001b[31m file. (settings-missing)
             → Make one.
 !  clock    Behind.
             → Set it.
??  source   Not looked at: needs a key.

1 wrong, 1 warning, 1 not looked at. \`docs-to-coveo explain CODE\` tells more of a code.
`;

describe('the text of doctor', () => {
  it.each([
    { name: 'everything', options: { color: false }, text: TEXT },
    {
      name: 'quiet: what is wrong',
      options: { color: false, quiet: true },
      text: [...TEXT.split('\n').slice(1, 3), ...TEXT.split('\n').slice(7)].join('\n'),
    },
  ])('$name', ({ options, text }) => {
    expect(renderDoctor(doctorReport(FINDINGS), options)).toBe(text);
  });

  it('tells what could not be looked at for one reason in one line, but names all of it', () => {
    const unknown = (name: string, text: string) => ({ name, state: 'unknown', text }) as const;
    const findings = [
      unknown('key: publish', 'Not looked at: needs a key.'),
      unknown('clock', 'Not looked at: needs settings.'),
      unknown('source', 'Not looked at: needs a key.'),
      { name: 'network', state: 'right', text: 'Answers.' } as const,
      unknown('fields', 'Not looked at: needs a key.'),
    ];
    expect(
      renderDoctor(doctorReport(findings), { color: false }),
    ).toBe(`??  key: publish Not looked at: needs a key. Nor: source, fields.
??  clock        Not looked at: needs settings.
ok  network      Answers.

Nothing is wrong, 4 not looked at.
`);
  });

  it('has colours on a terminal, which change no word', () => {
    const text = renderDoctor(doctorReport(FINDINGS), { color: true });
    expect(text).toContain('\u001b[31m!!\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
    expect(text.replaceAll(/\u001b\[\d+m/g, '')).toBe(TEXT);
  });

  it('shows programs no more than people', () => {
    const { checks } = JSON.parse(JSON.stringify(doctorReport(FINDINGS)));
    expect(Object.keys(checks[1])).toEqual(['name', 'state', 'text', 'remedy', 'code']);
    expect(checks[0]).toEqual({ name: 'git', state: 'right', text: 'git version 2.50.0.' });
  });
});

describe('the exit code of doctor', () => {
  const finding = (state: DoctorState, cause?: DoctorFinding['cause']): DoctorFinding => ({ state, text: '', cause });
  it.each([
    [[], 0],
    [[finding('warning'), finding('unknown'), finding('right')], 0],
    // What is only a warning has no say, whatever it is about.
    [[finding('warning', 'settings')], 0],
    [[finding('wrong')], 3],
    [[finding('wrong'), finding('wrong', 'unreachable')], 1],
    [[finding('wrong', 'unreachable'), finding('wrong', 'settings'), finding('wrong')], 2],
  ] as const)('of %j is %i', (findings, exit) => {
    expect(doctorExit(findings)).toBe(exit);
  });
});

describe('a finding', () => {
  it('of many problems tells the first few, errors first', () => {
    const problem = (level: 'error' | 'notice', message: string) =>
      ({
        level,
        message,
        code: level === 'error' ? 'settings-missing-key' : 'settings-conflict',
        path: 'a.yml',
        line: 2,
      }) as const;
    const many = [
      problem('notice', 'Five.'),
      ...['One.', 'Two.', 'Three.', 'Four.'].map((text) => problem('error', text)),
    ];
    expect(problemsFinding(many)).toMatchObject({
      state: 'wrong',
      code: 'settings-missing-key',
      text: 'a.yml:2: One. a.yml:2: Two. a.yml:2: Three. And 2 more; `docs-to-coveo check` tells all.',
    });
    expect(problemsFinding([])).toBeUndefined();
  });

  it.each([
    ['SOURCE VIEW alone', [true, false], 'warning'],
    ['what calls need', [false, true], 'wrong'],
    ['nothing', [true, true], 'right'],
  ] as const)('of a key that lacks %s', (_, [essential, other], state) => {
    const asked = [
      { privilege: '`Organization` – View', isHeld: essential, isEssential: true },
      { privilege: '`Sources` – View', isHeld: other, isEssential: false },
    ];
    expect(publishPrivileges(asked).state).toBe(state);
  });

  it.each([
    ['2026-01-03T00:00:00.000Z', undefined, 'right', /with 0 items\.$/, '2 days ago'],
    ['2026-01-01T00:00:30.000Z', undefined, 'right', /with 0 items\.$/, 'just now'],
    ['2025-12-31T23:00:00.000Z', undefined, 'right', /with 0 items\.$/, 'in the future'],
    ['2026-01-01T00:01:00.000Z', '2026-01-01T00:02:00.000Z', 'warning', /`run-7` holds a lease until/, '1 minute ago'],
    ['2026-01-01T00:02:00.000Z', '2026-01-01T00:02:00.000Z', 'right', /ended without giving/, '2 minutes ago'],
  ] as const)('of a record at %s, with a lease until %s, is %s', (now, expires, state, says, age) => {
    const finding = recordFinding(
      {
        ...{ version: 1, commit: 'c'.repeat(40), branch: 'main', time: '2026-01-01T00:00:00.000Z', tool: '1.0.0' },
        ...{ organization: 'acme', source: 'acme-docs', items: new Map(), skips: new Map() },
        lease: expires && { run: 'run-7', head: 'd'.repeat(40), expires },
      },
      new Date(now),
    );
    expect(finding).toMatchObject({ state, text: expect.stringMatching(says) });
    expect(finding.text).toContain(`Commit ccccccc of branch \`main\`, written ${age}`);
  });
});
