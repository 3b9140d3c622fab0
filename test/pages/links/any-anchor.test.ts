import { describe, expect, it } from 'vitest';
import { ANY_ANCHOR, mayHaveAnchor, mayWriteIds } from '../../../src/pages/links/any-anchor.ts';

describe('ids that are not known', () => {
  it.each([
    // https://gohugo.io/templates/shortcode/
    ['hugo', '{{% def id="EV" %}}', true],
    ['hugo', 'a {{< own/code x >}} b {{< /own/code >}}', true],
    ['hugo', '{{< ref "a.md" >}} {{< figure src="a.png" >}}\n{{% note %}}x{{% /note %}}', false],
    ['hugo', '```\n{{% def id="EV" %}}\n```\n', false],
    // https://jekyllrb.com/docs/includes/
    ['jekyll', '{% include part.html %}', true],
    ['jekyll', '{%- include_relative part.md -%}', true],
    ['jekyll', '{% own_tag %}', true],
    ['jekyll', '{% if a %}b{% endif %} {% raw %}x{% endraw %}', false],
    ['jekyll', '## Version {{ site.version }}', true],
    ['jekyll', 'Version {{ site.version }}', false],
    // https://docusaurus.io/docs/markdown-features/react
    ['docusaurus', '<Own name="x" />', true],
    ['docusaurus', '<Tabs><TabItem value="a">b</TabItem></Tabs>', false],
    ['docusaurus', 'The `<Own>` component', false],
    // https://vitepress.dev/guide/using-vue
    ['vitepress', '<Own/>', true],
    ['vitepress', '<own-list></own-list>', true],
    ['vitepress', '<a :id="x"></a>', true],
    ['vitepress', '<Badge text="x" /> {{ 1 + 1 }}', false],
    // https://mkdocstrings.github.io/usage/
    ['mkdocs', '::: package.module', true],
    ['mkdocs', '{% include "part.md" %}', true],
    ['mkdocs', '!!! note\n    text {{ value }}', false],
    ['plain', '{{Specifications}}', false],
    ['plain', '{{ own(id="x") }}', true],
    ['plain', '{{page("other")}}', true],
    ['plain', 'see {{jsxref("Array")}}', false],
    ['plain', '[!INCLUDE [x](y.md)]', true],
    ['plain', '# A\n\n<p>b</p>\n', false],
  ] as const)('with %s in %j: %s', (generator, text, may) => {
    expect(mayWriteIds(text, generator)).toBe(may);
  });

  it('may be any', () => {
    const has = (anchors: readonly string[]) => mayHaveAnchor(new Set(anchors), 'b');
    expect([has(['a']), has(['a', 'b']), has(['a', ANY_ANCHOR])]).toEqual([false, true, true]);
  });
});
