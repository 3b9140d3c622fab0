import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Expected, readBuilt } from './extract.ts';
import { filesBelow } from './files.ts';
import { type SiteGenerator, siteGenerators } from './generator.ts';
import { foldersOf, readJson, siteUrl } from './sites.ts';

/**
 * Builds the sites below `test/fidelity` with the real generators, and keeps what these wrote: `npm run fidelity:update [generator…]`.
 * Sites whose generator is not installed stay as they are. With `--read`, what is built is only read again, after a change of `extract.ts`.
 */
const isOnlyRead = process.argv.includes('--read');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--read');
const all = await siteGenerators();
const unknown = wanted.filter((name) => !all.some((generator) => generator.name === name));
if (unknown.length > 0)
  throw new Error(`There is no site for ${unknown.join(', ')}: ${all.map(({ name }) => name).join(', ')}.`);
for (const generator of all)
  if (wanted.length === 0 || wanted.includes(generator.name)) (isOnlyRead ? readAgain : update)(generator);

function update(generator: SiteGenerator): void {
  const work = mkdtempSync(join(tmpdir(), `fidelity-${generator.name}-`));
  try {
    const site = join(work, 'site');
    cpSync(foldersOf(generator.name).site, site, { recursive: true });
    const version = generator.version(site);
    if (version === undefined) {
      console.log(`${generator.name}: not installed, so its site stays as it is. To install it: ${generator.install}`);
      return;
    }
    generator.build(site, join(work, 'out'));
    keep(generator, version, join(work, 'out'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function keep(generator: SiteGenerator, version: string, out: string): void {
  const { built } = foldersOf(generator.name);
  rmSync(built, { recursive: true, force: true });
  const files = filesBelow(out, /\.html$|^sitemap.*\.xml$/);
  for (const path of files) {
    mkdirSync(dirname(join(built, path)), { recursive: true });
    writeFileSync(join(built, path), strip(readFileSync(join(out, path), 'utf8')));
  }
  read(generator, version);
}

function readAgain(generator: SiteGenerator): void {
  read(generator, readJson<Expected>(foldersOf(generator.name).expected).version);
}

function read({ name, reading }: SiteGenerator, version: string): void {
  const { built, expected, settings } = foldersOf(name);
  const pages = readBuilt(built, siteUrl(readFileSync(settings, 'utf8')), reading);
  writeFileSync(expected, `${JSON.stringify({ generator: name, version, pages }, null, 2)}\n`);
  console.log(`${name} ${version}: ${Object.keys(pages).length} pages`);
}

/** What changes without a page changing: programs, styles, dates of builds. */
function strip(text: string): string {
  return text
    .replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3')
    .replaceAll(
      /\s*<(?:script|link)\b[^>]*\b(?:src|rel="?(?:stylesheet|modulepreload|preload)"?)[^>]*>(?:<\/script>)?/g,
      '',
    )
    .replaceAll(/<lastmod>[^<]*<\/lastmod>\s*/g, '');
}
