// @ts-check
/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Widget',
  url: 'https://product.example.com',
  baseUrl: '/',
  trailingSlash: false,
  presets: [['classic', { docs: { path: '../docs' } }]],
  plugins: [['@docusaurus/plugin-content-docs', { id: 'api', path: 'api', routeBasePath: 'reference' }]],
};
