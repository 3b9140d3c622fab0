import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.ts';
import { runTool } from './tools.ts';

/** The version of a package that the lock file of a site names; undefined where it names none. */
export function lockedVersion(site: string, name: string): string | undefined {
  const { packages } = JSON.parse(readFileSync(join(site, 'package-lock.json'), 'utf8'));
  return packages[`node_modules/${name}`]?.version;
}

/** Installs what the lock file of a copy of a site names, and runs a command of it there. */
export function runInstalled(site: string, command: string, ...args: readonly string[]): void {
  runTool('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], site);
  runTool('npx', ['--no-install', command, ...args], site);
}

/** Copies the pages that are pages of content, without what is drawn in them, and the names by chance that VitePress gives tabs. */
export function copyPages(from: string, out: string, isContent: (html: string, path: string) => boolean): void {
  for (const path of filesBelow(from, /\.html$|^sitemap.*\.xml$/)) {
    const text = readFileSync(join(from, path), 'utf8');
    if (path.endsWith('.html') && !isContent(text, path)) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    const still = text.replaceAll(/(<svg\b[^>]*>)[\s\S]*?(?=<\/svg>)/g, '$1');
    writeFileSync(join(out, path), still.replaceAll(/"(tab|group)-[\w-]{5,7}"/g, '"$1"'));
  }
}
