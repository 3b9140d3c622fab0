import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Widget library',
  cleanUrls: true,
  rewrites: { 'en/:rest*': ':rest*' },
  srcExclude: ['**/_drafts/**'],
  locales: { root: { label: 'English', lang: 'en-US' }, zh: { label: '简体中文', lang: 'zh-Hans' } },
});
