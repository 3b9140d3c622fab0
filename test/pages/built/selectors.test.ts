import { describe, expect, it } from 'vitest';
import { anyOf, selectorsOf } from '../../../src/pages/built/selectors.ts';
import { parseSelectors } from '../../../src/settings/rules/selectors.ts';

/** `main#top > div.a.b[role=x]` as elements within one another. */
function path(text: string) {
  return text.split(' > ').map((one) => {
    const [, name = '', rest = ''] = /^([a-z0-9]*)(.*)$/.exec(one) ?? [];
    const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, found]) => found);
    const others = [...rest.matchAll(/\[([\w-]+)(?:=([^\]]*))?\]/g)].map(([, key = '', value = '']) => [key, value]);
    const id = /#([\w-]+)/.exec(rest)?.[1];
    const attributes = {
      ...(classes.length > 0 && { class: classes.join(' ') }),
      ...(id !== undefined && { id }),
      ...Object.fromEntries(others),
    };
    return { name, attributes };
  });
}

describe('a selector', () => {
  it.each([
    ['main', 'body > main', true],
    ['main', 'main > div', false],
    ['MAIN', 'main', true],
    ['*', 'div', true],
    ['.a.b', 'div.b.a', true],
    ['.a', 'div.ab', false],
    ['#top', 'div#top', true],
    ['main article', 'main > div > article', true],
    ['main > article', 'main > div > article', false],
    ['main > article', 'main > article', true],
    ['main > div article', 'main > div > p > article', true],
    ['main > div article', 'main > p > div > article', false],
    // The nearest is not the one that is meant.
    ['.x > .y .z', 'div.x > div.y > div.y > p.z', true],
    ['[role=main]', 'div[role=main]', true],
    ['[role]', 'div[role=x]', true],
    ['[role]', 'div', false],
    ['[class*=lang-]', 'div.lang-js', true],
    ['[class^=lang]', 'div.lang-js', true],
    ['[class$=js]', 'div.lang-js', true],
    ['[lang|=en]', 'p[lang=en-US]', true],
    ['[role!=x]', 'p', true],
    ['div:not(.a)', 'div.b', true],
    ['div:not(.a)', 'div.a', false],
    ['main > :not(annotation)', 'main > annotation', false],
    [':is(main, article) p', 'article > p', true],
    [':is(main, article) p', 'div > p', false],
  ])('%s on %s: %s', (selector, elements, expected) => {
    expect(selectorsOf(selector).some(({ matches }) => matches(path(elements)))).toBe(expected);
    expect(anyOf(selectorsOf(selector))(path(elements))).toBe(expected);
  });

  it('is one of several, in their order', () => {
    const [first, second] = selectorsOf('main article, article');
    expect([first?.matches(path('article')), second?.matches(path('article'))]).toEqual([false, true]);
  });

  it.each([
    ['h1 + p', '`adjacent` is not understood'],
    ['p:first-child', '`:first-child` is not understood'],
    [':has(p)', '`:has` is not understood'],
    ['p::before', '`:before` is not understood'],
    ['div:not(a ~ b)', '`:not` is not understood'],
    ['main[', /./],
    ['', /./],
  ])('%s is refused', (text, reason) => {
    const parsed = parseSelectors(text);
    expect(parsed).toEqual({
      ok: false,
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    });
  });
});
