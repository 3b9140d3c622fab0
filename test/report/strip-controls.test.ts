import { describe, expect, it } from 'vitest';
import { plainSentence, stripControls } from '../../src/report/strip-controls.ts';

describe('plain', () => {
  it.each([
    ['docs/ünï-码.md', 'docs/ünï-码.md'],
    ['a 👩‍💻 b', 'a 👩‍💻 b'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\nb\rc\td', 'a\\u000ab\\u000dc\\u0009d'],
    ['\u009b2J', '\\u009b2J'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['a\u2028b', 'a\\u2028b'],
    ['\ud800', '\\ud800'],
    ['::error::x', '\\u003a:error::x'],
    ['  ::error::x', '  \\u003a:error::x'],
    ['std::string', 'std::string'],
    ['a ##[error]x', 'a \\u0023#[error]x'],
    ['###[error]x', '#\\u0023#[error]x'],
  ])('%j becomes %j', (text, expected) => {
    expect(stripControls(text)).toBe(expected);
  });
});

describe('plainSentence', () => {
  it('puts several lines into one', () => {
    expect(plainSentence(' Expected a title,\n    but got `\u001b`.\n')).toBe('Expected a title, but got `\\u001b`.');
  });
});
