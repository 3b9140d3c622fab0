import { cpSync, readFileSync } from 'node:fs';
import { openBuiltSite } from '../../src/built/open-built-site.ts';
import type { BuiltSite } from '../../src/model/ports.ts';
import { describe, expect, it } from 'vitest';
import { type Difference, differencesOf, shareOfWords } from '../../scripts/fidelity/compare.ts';
import { type Expected, readBuilt } from '../../scripts/fidelity/extract.ts';
import { siteGenerators } from '../../scripts/fidelity/generator.ts';
import { ourPages } from '../../scripts/fidelity/ours.ts';
import { foldersOf, readJson, siteUrl } from '../../scripts/fidelity/sites.ts';
import { parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { gitKit } from '../support/git.ts';

/** More would say that the pages are not those of the site. */
const MOST_ACCEPTED = 5;

/** A difference that cannot be had otherwise. */
interface Accepted extends Difference {
  readonly why: string;
}

const generators = await siteGenerators();

/** What the real generators made of our sites (`npm run fidelity:update`), and what the program makes of them. */
describe.each(generators)('$name', ({ name, reading }) => {
  const { site, built, expected, differences, settings } = foldersOf(name);
  const { pages: theirs } = readJson<Expected>(expected);
  const accepted = readJson<Accepted[]>(differences, []);

  it('makes the pages that the generator makes, but for what is accepted', async () => {
    const ours = await pagesOf(site, readFileSync(settings, 'utf8'));
    const found = differencesOf(ours, theirs);
    const share = (address: string) => shareOfWords(ours[address]?.text ?? '', theirs[address]?.text ?? '');
    const shown = found.map((one) => (one.what === 'text' ? { ...one, share: share(one.address) } : one));
    const isAccepted = (one: Difference) => accepted.some((other) => same(one, other));
    expect(shown.filter((one) => !isAccepted(one))).toEqual([]);
    expect(accepted.filter((one) => !found.some((other) => same(one, other)))).toEqual([]);
  });

  it('takes the text of every page from what was built, with `body: built`', async () => {
    const settingsText = readFileSync(settings, 'utf8');
    const ours = await pagesOf(site, withBuiltBodies(settingsText), await openBuiltSite(built));
    // Also what the generator says by itself: titles of blocks, formulas as they are read aloud.
    const chrome = reading.chrome.filter((selector) => selector !== 'mjx-container');
    const whole = readBuilt(built, siteUrl(settingsText), { ...reading, chrome, blockTitles: [] });
    const found = differencesOf(ours, whole).filter(({ what }) => what !== 'title');
    expect(found).toEqual([]);
  });

  it('expects what is in the pages that were built', () => {
    expect(readBuilt(built, siteUrl(readFileSync(settings, 'utf8')), reading)).toEqual(theirs);
  });

  it('accepts little, each for a reason, and no address', () => {
    expect(Object.keys(theirs).length).toBeGreaterThan(0);
    expect(accepted.length).toBeLessThanOrEqual(MOST_ACCEPTED);
    expect(accepted.filter(({ what, why }) => what === 'address' || why.length < 10)).toEqual([]);
  });
});

function same(one: Difference, other: Difference): boolean {
  return (
    one.address === other.address && one.what === other.what && one.ours === other.ours && one.theirs === other.theirs
  );
}

/** The same settings, but for where the text of items comes from. */
function withBuiltBodies(settings: string): string {
  const document = parseDocument(settings);
  if (!document.has('content')) document.set('content', [{}]);
  const { items = [] } = document.get('content') as YAMLSeq<YAMLMap>;
  for (const entry of items) entry.set('body', 'built');
  return document.toString();
}

async function pagesOf(folder: string, settings: string, built?: BuiltSite): Promise<Expected['pages']> {
  using kit = gitKit();
  const repository = kit.repository('site', {});
  cpSync(folder, repository, { recursive: true });
  kit.commit(repository, {});
  return await ourPages(repository, settings, built);
}
