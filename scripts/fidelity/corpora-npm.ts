import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { foldersOf } from './sites.ts';

/** Writes files below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The packages of our own site of a generator, so that each corpus is built by the version that its tests know. */
function writePackages(folder: string, generator: string): void {
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(foldersOf(generator).site, name), join(folder, name));
}

const VITEPRESS_CONFIG = `export default {
  title: 'VitePress',
  rewrites: { 'en/:rest*': ':rest*' },
  cleanUrls: true,
  ignoreDeadLinks: true,
  markdown: {
    math: true,
    codeTransformers: [{ postprocess: (code) => code.replaceAll('[!!code', '[!code').replaceAll('@@include', '@include') }],
  },
  vite: { plugins: [{ name: 'missing', enforce: 'pre', resolveId: (id) => (/\\.(?:png|webp|svg|jpe?g|gif|mp4)$/.test(id) ? '\\0empty' : null), load: (id) => (id === '\\0empty' ? 'export default ""' : null) }] },
  locales: LOCALES,
};
`;

/** Makes the clone of VitePress' own documentation one that can be built. */
export function prepareVitePress(folder: string): void {
  const docs = join(folder, 'docs');
  const own = readFileSync(join(docs, '.vitepress/config.ts'), 'utf8');
  const locales = [...own.matchAll(/^ {4}(\w+): (\{ label: '[^']*', lang: '[^']*')/gm)];
  const said = locales.map(([, name, start]) => `${name}: ${start} }`).join(', ');
  writePackages(docs, 'vitepress');
  write(docs, {
    '.vitepress/config.ts': VITEPRESS_CONFIG.replace('LOCALES', `{ ${said} }`),
    '.vitepress/theme/index.ts': "export { default } from 'vitepress/theme';\n",
    ...partsOf(docs),
  });
}

/** Components that the pages import and pieces of code that they show, where the bundle has none: they show nothing of their own. */
function partsOf(docs: string): Readonly<Record<string, string>> {
  const found = filesBelow(docs, /\.md$/).flatMap((path) => {
    const text = readFileSync(join(docs, path), 'utf8');
    const components = [...text.matchAll(/^import \w+ from '(\.[^']*\.vue)'/gm)].map(([, file = '']) =>
      join(path, '..', file),
    );
    const code = [...text.matchAll(/^\s*<<< *@\/([\w./-]+)/gm)].map(([, file = '']) => file);
    return [...components, ...code];
  });
  const missing = found.filter((file) => !file.startsWith('..') && !existsSync(join(docs, file)));
  return Object.fromEntries(
    missing.map((file) => [file, file.endsWith('.vue') ? '<template><slot /></template>\n' : '']),
  );
}

const DOCUSAURUS_CONFIG = `const edit = { editUrl: 'https://edit.example.com/' };
const docs = { ...edit, path: '../docs', sidebarPath: false, admonitions: { keywords: ['important'], extendDefaults: true } };
export default {
  title: 'React Native',
  url: 'https://reactnative.dev',
  baseUrl: '/',
  trailingSlash: false,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'ignore',
  markdown: { hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
  presets: [
    ['classic', {
      docs,
      blog: { ...edit, showReadingTime: false, onInlineAuthors: 'ignore', onUntruncatedBlogPosts: 'ignore', feedOptions: { type: null } },
      pages: false,
    }],
  ],
  plugins: [
    () => ({
      name: 'missing',
      configureWebpack: () => ({ module: { rules: [] }, optimization: { minimize: false, concatenateModules: false } }),
    }),
  ],
};
`;

/** Makes the clone of React Native's documentation one that can be built. */
export function prepareReactNative(folder: string): void {
  const website = join(folder, 'website');
  writePackages(website, 'docusaurus');
  write(website, {
    'docusaurus.config.ts': DOCUSAURUS_CONFIG,
    'versions.json': '["0.80"]',
  });
  write(folder, componentsOf(folder));
}

const COMPONENT = `const shown = ({ children }) => children ?? null;
export default new Proxy(shown, { get: (target, name) => (/^get/.test(String(name)) ? () => undefined : target[name]) });
`;

/** Components of the site that show what they wrap, and functions of it that say nothing. */
function componentsOf(folder: string): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  for (const path of filesBelow(folder, /\.mdx?$/)) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, names = '', from = '', file = ''] of text.matchAll(CODE_OF_THE_SITE)) {
      const at = from === '@site/' ? join('website', file) : join(path, '..', file);
      found.set(at, new Set([...(found.get(at) ?? []), ...names.split(',').map((name) => name.trim())]));
    }
  }
  return Object.fromEntries([...found].map(([file, names]) => [`${file}.js`, COMPONENT + exportsOf(names)]));
}

/** Of the site's own, or of a file without an extension that begins with `_`: with one, that is Markdown. */
const CODE_OF_THE_SITE = /^.*?import (?:\w+|\{([^}]*)\}) from '(@site\/|\.\/(?=\\_))\\?([^'.]+)'/gm;

function exportsOf(names: ReadonlySet<string>): string {
  return [...names].map((name) => (name === '' ? '' : `export const ${name} = () => '';\n`)).join('');
}
