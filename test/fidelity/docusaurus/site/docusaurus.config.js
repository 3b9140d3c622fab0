import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

// The link below a page names its file: a page without a translation can be told by that.
const edit = { editUrl: 'https://edit.example.com/', editLocalizedFiles: true };

export default {
  title: 'Loom',
  url: 'https://docs.example.com',
  baseUrl: '/loom/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'ignore',
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
  markdown: { mermaid: false, hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
  presets: [
    [
      'classic',
      {
        docs: { ...edit, sidebarPath: './sidebars.js', remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] },
        blog: { ...edit, showReadingTime: false, onUntruncatedBlogPosts: 'ignore', feedOptions: { type: null } },
        pages: { ...edit },
        theme: {},
      },
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      { ...edit, id: 'community', path: 'community', routeBasePath: 'community', sidebarPath: false },
    ],
  ],
  themeConfig: { colorMode: { disableSwitch: true } },
};
