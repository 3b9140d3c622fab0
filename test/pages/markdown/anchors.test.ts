import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../src/pages/markdown/anchors.ts';

describe('ids that are written in a text', () => {
  it.each([
    ['## A {#one}', ['one']],
    ['{: .note #one data-x="y" }', ['one']],
    ['{ .a # #one }', ['one']],
    ['{: id="one" } <a name=two> <B id={three}>', ['one', 'two']],
    ['{:\n#one}', []],
    ['#### <!-- md:setting one.two -->', ['one.two', '+one.two']],
    ['<!-- a comment -->', []],
    ['{# a comment #}', []],
    [`{${' '.repeat(300)}#one}`, []],
  ])('%j: %j', (text, ids) => {
    expect([...anchorsOf(['of-html'], text)]).toEqual(['of-html', ...ids]);
  });
});
