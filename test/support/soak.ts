import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { SoakCommit, SoakSite } from './soak-site.ts';
import { type Published, Trial } from './soak-trial.ts';

/** So many runs of a commit meet faults; the one after them meets none. */
const TROUBLED_RUNS = 4;

/** What came about, so that a test can tell that it saw something. */
export interface SoakTally {
  readonly runs: number;
  readonly failedRuns: number;
  readonly requests: number;
  /** Names of the faults, each as often as it struck. */
  readonly faults: readonly string[];
  /** Items that are not as they should be in the end, because the pipeline rejected them. */
  readonly rejected: number;
  readonly lostPushes: number;
}

/** A source with the first commit of a site in it, published while nothing went wrong; each soak works on a copy. */
export class PublishedSite implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-soak-'));
  readonly #commit: SoakCommit | undefined;

  private constructor(site: SoakSite) {
    this.#commit = site.commits[0];
  }

  static async of(site: SoakSite): Promise<PublishedSite> {
    const published = new PublishedSite(site);
    await using trial = await Trial.start(1, site, { database: published.#fileOf('original'), commit: undefined });
    for (const commit of site.commits.slice(0, 1)) await trial.run(commit, false);
    return published;
  }

  /** Takes the place of the last copy, which must be closed. */
  copy(): Published {
    const database = this.#fileOf('copy');
    copyFileSync(this.#fileOf('original'), database);
    return { database, commit: this.#commit };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name}.db`);
  }
}

/**
 * Publishes the commits of a site, each in some runs that meet every fault there is and, if they fail, in one that meets none. After every
 * run its report and its record must be true, in the end the source must be what the commit says, and in all of it are no bad manners.
 *
 * @param published where the first commit is in the source already
 */
export async function soak(seed: number, site: SoakSite, published?: Published): Promise<SoakTally> {
  await using trial = await Trial.start(seed, site, published);
  for (const commit of site.commits.slice(published ? 1 : 0)) await publishUntilDone(trial, commit);
  if (!published) await expectNothingLeft(trial, site.commits.at(-1));
  const { runs, failedRuns, requests, lostPushes, ledger } = trial;
  const last = site.commits.at(-1);
  const rejected = last ? ledger.wrongIds(last).length : 0;
  return { runs, failedRuns, requests, lostPushes, rejected, faults: trial.faults.map(({ fault }) => fault.fault) };
}

async function publishUntilDone(trial: Trial, commit: SoakCommit): Promise<void> {
  for (let left = TROUBLED_RUNS; ; left--) {
    const { ending, report } = await trial.run(commit, left > 0);
    if (ending !== 'failed') break;
    expect(left, `a run without faults failed: ${JSON.stringify(report.problems)}`).toBeGreaterThan(0);
  }
  trial.ledger.expectAsTold();
  expect(trial.ledger.wrongIds(commit).filter((id) => !trial.ledger.wasRejected(id))).toEqual([]);
  await trial.expectRecorded(commit);
}

async function expectNothingLeft(trial: Trial, commit: SoakCommit | undefined): Promise<void> {
  if (!commit) return;
  const { report } = await trial.run(commit, false);
  expect([report.items, report.counts.unchanged, report.calls.requests]).toEqual([[], commit.items.size, 0]);
}
