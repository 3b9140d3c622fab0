import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from '../../test/support/corpora.ts';
import type { Corpus } from '../../test/support/corpora-table.ts';
import { ENVIRONMENT } from '../../test/support/git.ts';
import { generatedRepository } from '../generated-repository.ts';

/** Documentation to publish, with everything that is measured on it below one folder. */
export interface Site extends Disposable {
  readonly name: string;
  /** Repository with a remote for the record and the settings beside; other files are in its commit only. */
  readonly directory: string;
  /** The same files on disk, for a script that knows no git. */
  readonly checkout: string;
  /** Folder of the pages, from the root of the repository; empty for all of it. */
  readonly root: string;
}

/** Settings for what publishes. Nothing else that is compared looks at links. */
export const SETTINGS_FILE = 'docs-to-coveo.yml';
/** Settings for `check`, which without links would not be itself. */
export const CHECK_FILE = 'check.yml';

/** Opens a corpus; an error where it is missing. */
export function corpusSite({ name, settings }: Corpus): Site {
  const bundle = corpus(name);
  if (bundle === undefined) throw new Error(`The corpus ${name} is not there (CONTRIBUTING.md).`);
  const folder = mkdtempSync(join(tmpdir(), `docs-to-coveo-bench-${name}-`));
  const remote = join(folder, 'remote.git');
  const directory = join(folder, 'site');
  git(folder, 'clone', '--quiet', '--bare', bundle, remote);
  git(folder, 'clone', '--quiet', '--no-checkout', `file://${remote}`, directory);
  return finished({ name, folder, directory, settings: `organization: acme\n${settings}\n` });
}

/** A repository of so many generated pages of about 4 kB. */
export async function generatedSite(pages: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-bench-generated-'));
  const directory = await generatedRepository(folder, { pages });
  const settings = 'organization: acme\nsite: {url: "https://docs.example.com/"}\ncontent: [{root: docs}]\n';
  return finished({ name: `generated, ${pages.toLocaleString('en')}`, folder, directory, settings });
}

/** Runs git and gives what it printed, without the last line end. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: directory,
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).trimEnd();
}

interface Made {
  readonly name: string;
  readonly folder: string;
  readonly directory: string;
  readonly settings: string;
}

function finished({ name, folder, directory, settings }: Made): Site {
  const checkout = join(folder, 'checkout');
  git(folder, 'clone', '--quiet', directory, checkout);
  writeFileSync(join(directory, SETTINGS_FILE), `${settings}links: off\n`);
  writeFileSync(join(directory, CHECK_FILE), settings);
  const root = /\bcontent: \[\{root: ([^,}]+)/.exec(settings)?.[1] ?? '';
  return {
    name,
    directory,
    checkout,
    root,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
