import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { Problem } from '../../model/problem.ts';
import { expandInclusions } from '../../pages/includes/expand-includes.ts';
import { includeRules } from '../../pages/includes/include-rules.ts';
import type { ContentFile } from '../../pages/page.ts';
import { pageFrontMatter } from '../../pages/page-front-matter.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { placeCounter } from '../../pages/text/positions.ts';
import { canonicalText } from '../../plan/access/changes.ts';
import { isAtLeastAsStrict } from '../../plan/access/strictness.ts';
import type { ReadingContext } from '../context.ts';
import type { CommitSite } from './commit-site.ts';
import { includedReader } from './included.ts';

/** Something about a file that a page includes which is not plainly right. */
export type IncludeFinding = {
  /** Of the page, where it asks for the file. */
  readonly line: number;
  /** Path of the included file. */
  readonly included: string;
} & (
  | { readonly kind: 'outside' }
  | { readonly kind: 'unpublished'; readonly reason: string }
  /** Who may see the file is not known. */
  | { readonly kind: 'unclear'; readonly problems: readonly Problem[] }
  /** Whether everyone who may see the page may see the file, only its groups can tell. */
  | { readonly kind: 'permissions'; readonly ofPage: ItemPermissions | null; readonly ofFile: ItemPermissions | null }
);

/** Looks at what a page includes. */
export type LookAtIncludes = (
  file: ContentFile,
  content: Uint8Array,
  permissions: ItemPermissions | undefined,
) => Promise<readonly IncludeFinding[]>;

/** Looks at what the pages of a commit include: text carries the permissions of its file. */
export function includeLooker(context: Pick<ReadingContext, 'repository'>, opened: CommitSite): LookAtIncludes {
  const { site, paths, moment } = opened;
  const { generator } = site;
  if (!generator.inclusions) return async () => [];
  const rules = includeRules(site);
  const readIncluded = includedReader(context, opened);
  return async (file, content, permissions) => {
    const decoded = decodeText(content, file.path);
    const parsed = decoded.ok ? pageFrontMatter(decoded.text, file.path, site) : undefined;
    if (!parsed?.ok) return [];
    const { body, bodyLine } = parsed.frontMatter;
    if (generator.inclusions?.(file, body).length === 0) return [];
    const included = await readIncluded(file, body);
    const { asked, missing } = expandInclusions(body, file, generator, included);
    const placeAt = placeCounter(body);
    const lineOf = (offset: number) => placeAt(offset).line + bodyLine - 1;
    const findings: IncludeFinding[] = [];
    for (const { offset, paths: candidates } of missing) {
      const path = candidates.find((one) => paths.has(one) && !rules.allows(one));
      if (path !== undefined) findings.push({ kind: 'outside', included: path, line: lineOf(offset) });
    }
    for (const [path, offset] of asked) {
      const at = { included: path, line: lineOf(offset) };
      const found = included.get(path);
      if (!found) continue;
      const { permissions: own, unpublished } = rules.factsOf(found, moment);
      if (unpublished !== undefined) findings.push({ kind: 'unpublished', reason: unpublished, ...at });
      if (own.kind === 'error') findings.push({ kind: 'unclear', problems: own.problems, ...at });
      const pair = { ofPage: permissions ?? null, ofFile: own.kind === 'permissions' ? own.permissions : null };
      if (own.kind !== 'error' && !isPlainlyFine(pair)) findings.push({ kind: 'permissions', ...pair, ...at });
    }
    return findings;
  };
}

interface Compared {
  readonly ofPage: ItemPermissions | null;
  readonly ofFile: ItemPermissions | null;
}

function isPlainlyFine({ ofPage, ofFile }: Compared): boolean {
  return canonicalText(ofPage) === canonicalText(ofFile) || isAtLeastAsStrict({ before: ofFile, after: ofPage });
}
