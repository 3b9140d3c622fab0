import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPage, pathOfPage, USUAL_SECTIONS } from './generated-page.ts';

const SETTINGS =
  'organization: acme\nsource: acme-docs\nsite: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';
const AUTHOR = 'Bench <bench@example.com> 1767225600 +0000';

/** How much there is to publish. */
export interface SiteSize {
  readonly pages: number;
  /** Of each page; about 4 kB without it. */
  readonly sections?: number | undefined;
}

/** A repository with generated pages in one commit, and a remote for its record, both below `folder`; gives its work tree. */
export async function generatedRepository(folder: string, size: SiteSize): Promise<string> {
  const directory = join(folder, 'site');
  git(folder, 'init', '--quiet', '--initial-branch=main', directory);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  git(directory, 'remote', 'add', 'origin', `file://${join(folder, 'remote.git')}`);
  await importPages(directory, size);
  // The settings are read from the work tree, everything else from the commit.
  writeFileSync(join(directory, 'docs-to-coveo.yml'), SETTINGS);
  return directory;
}

function git(directory: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: directory });
}

async function importPages(directory: string, { pages, sections = USUAL_SECTIONS }: SiteSize): Promise<void> {
  const process = spawn('git', ['fast-import', '--quiet'], { cwd: directory, stdio: ['pipe', 'inherit', 'inherit'] });
  await send(process, `commit refs/heads/main\ncommitter ${AUTHOR}\n${data('pages')}`);
  await send(process, file('docs-to-coveo.yml', SETTINGS));
  for (let page = 0; page < pages; page++)
    await send(process, file(`docs/${pathOfPage(page)}`, generatedPage(page, pages, sections)));
  process.stdin?.end();
  const [code] = await once(process, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
}

async function send({ stdin }: ChildProcess, text: string): Promise<void> {
  if (stdin && !stdin.write(text)) await once(stdin, 'drain');
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
