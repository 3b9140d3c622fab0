import { describe, expect, it } from 'vitest';
import { code, link, literal, sentence } from '../../src/report/markdown.ts';

describe('literal', () => {
  it.each([
    ['docs/my-page.md', 'docs/my-page.md'],
    ['a|b', 'a&#124;b'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['`*_[]~$\\', '&#96;&#42;&#95;&#91;&#93;&#126;&#36;&#92;'],
    ['https://evil.example', 'https&#58;//evil.example'],
    ['WWW.evil.example', 'WWW&#46;evil.example'],
    ['a\nb', 'a&#92;u000ab'],
    ['ask @ann or @acme/owners', 'ask @&#8203;ann or @&#8203;acme/owners'],
    ['#1, acme/other#12, # 3', '#&#8203;1, acme/other#&#8203;12, # 3'],
    ['GH-7, gh-7, nigh-7', 'GH-&#8203;7, gh-&#8203;7, nigh-7'],
    ['at 3f2a1bc: ok', 'at <code>3f2a1bc</code>: ok'],
    ['other@3f2a1bc', 'other@&#8203;<code>3f2a1bc</code>'],
    ['3f2a1b, x3f2a1bc', '3f2a1b, x3f2a1bc'],
  ])('%j becomes %j', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });
});

describe('code', () => {
  it('does not end early', () => {
    expect(code('a</code>`')).toBe('<code>a&#60;/code&#62;&#96;</code>');
  });

  it('needs nothing against references, of which GitHub makes none in code', () => {
    expect(code('@ann #1 3f2a1bc')).toBe('<code>@ann #1 3f2a1bc</code>');
  });
});

describe('sentence', () => {
  it.each([
    ['The input `state` is `x`.', 'The input <code>state</code> is <code>x</code>.'],
    ['The input `a|b` is `<i>`.', 'The input <code>a&#124;b</code> is <code>&#60;i&#62;</code>.'],
    ['One ` alone', 'One &#96; alone'],
    ['Two\n  lines', 'Two lines'],
  ])('%j becomes %j', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});

describe('link', () => {
  it.each([
    ['https://docs.example.com/a/?b=1&c=2#d', '[label](https://docs.example.com/a/?b=1&amp;c=2#d)'],
    ['https://docs.example.com/a)b|c d"e', '[label](https://docs.example.com/a%29b%7Cc%20d%22e)'],
    ['https://docs.example.com/é\ud800', '[label](https://docs.example.com/%C3%A9%EF%BF%BD)'],
    ['https://docs.example.com/%20', '[label](https://docs.example.com/%20)'],
    ['javascript:alert(1)', 'label'],
    ['', 'label'],
  ])('to %j', (url, expected) => {
    expect(link('label', url)).toBe(expected);
  });
});
