import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Kiln',
  description: 'A small site about an oven for clay.',
  base: '/kiln/',
  srcDir: 'docs',
  srcExclude: ['internal/**', 'parts/**', '**/TODO.md'],
  cleanUrls: true,
  lastUpdated: false,
  rewrites: {
    'packages/:pkg/docs/:rest*': ':pkg/:rest*',
    'guide/old-name.md': 'guide/new-name.md',
  },
  markdown: { math: true },
  ignoreDeadLinks: true,
  sitemap: { hostname: 'https://docs.example.com/kiln/' },
  locales: {
    root: { label: 'English', lang: 'en' },
    fr: { label: 'Français', lang: 'fr' },
  },
  themeConfig: { sidebar: [] },
});
