import type { Directory } from '../../model/directory.ts';
import { identityText } from '../../model/identity.ts';
import type { ItemPermissions } from '../../model/item-permissions.ts';
import type { Problem } from '../../model/problem.ts';
import { pathMatcher } from '../../pages/permissions/path-matcher.ts';
import { ownedBy } from '../../pages/permissions/sets.ts';
import { didYouMean } from '../../settings/near-miss.ts';
import type { PermissionTest } from '../../settings/permission-settings.ts';
import { decide, identitiesOf, type PrincipalIdentities, type Relations, relationsOf } from './evaluate.ts';
import { knownNames } from './known-names.ts';

/** A page as it will be in the source. */
export interface TestedPage {
  /** From the working directory, as the globs of tests are. */
  readonly path: string;
  readonly documentId: string;
  readonly permissions: ItemPermissions | null;
}

/** Pages that are named in one problem. */
const NAMED = 5;

/** What `permissions.tests` of the settings say: an error for each test that fails, or whose glob matches no page. */
export function runPermissionTests(
  tests: readonly PermissionTest[],
  pages: readonly TestedPage[],
  directory: Directory,
): readonly Problem[] {
  const relations = relationsOf(directory);
  return tests.flatMap((test, index) => {
    const principal = askerOf(test, directory, relations);
    const of = { number: index + 1, who: whoOf(test) };
    return [
      ...unknownIdentity(test, of, pages, directory),
      ...test.can.flatMap((glob) => problemsOf({ ...of, glob, wanted: true }, pages, principal)),
      ...test.cannot.flatMap((glob) => problemsOf({ ...of, glob, wanted: false }, pages, principal)),
    ];
  });
}

/** A test about somebody whom nothing names holds whatever the rules are: mostly a slip of the pen. */
function unknownIdentity(
  { identity }: PermissionTest,
  { number, who }: Pick<Expectation, 'number' | 'who'>,
  pages: readonly TestedPage[],
  directory: Directory,
): readonly Problem[] {
  if (identity === 'anonymous') return [];
  const names = knownNames(
    directory,
    pages.map(({ permissions }) => permissions),
  );
  if (names.some((name) => name === identity.name)) return [];
  return [
    {
      level: 'warning',
      code: 'permission-test-unknown-identity',
      message: `Test ${number} of \`permissions.tests\` is about \`${who}\`, whom neither \`identities\` nor any permission set names.`,
      hint:
        didYouMean(identity.name, names) ??
        'If that is meant, leave it: the test then holds for everybody who is not known.',
    },
  ];
}

interface Expectation {
  readonly number: number;
  readonly who: string;
  readonly glob: string;
  /** Whether they must be able to see the pages. */
  readonly wanted: boolean;
}

function askerOf({ identity }: PermissionTest, { provider }: Directory, relations: Relations): PrincipalIdentities {
  return identitiesOf(identity === 'anonymous' ? identity : ownedBy(identity, provider), relations);
}

function whoOf({ identity }: PermissionTest): string {
  return identity === 'anonymous' ? identity : identityText(identity);
}

function problemsOf(
  expected: Expectation,
  pages: readonly TestedPage[],
  principal: PrincipalIdentities,
): readonly Problem[] {
  const matches = pathMatcher(expected.glob);
  const meant = pages.filter(({ path }) => matches(path));
  if (meant.length === 0) return [matchesNothing(expected)];
  const wrong = meant
    .map(({ path, permissions }) => ({ path, ...decide(permissions, principal) }))
    .filter(({ visible }) => visible !== expected.wanted);
  return wrong.length === 0 ? [] : [failed(expected, wrong)];
}

function failed(
  { number, who, wanted }: Expectation,
  wrong: readonly { readonly path: string; readonly because: string }[],
): Problem {
  const shown = wrong.slice(0, NAMED).map(({ path, because }) => `\`${path}\` (${because})`);
  const more = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
  const must = wanted ? 'must be able to see' : 'must not be able to see';
  return {
    level: 'error',
    code: 'permission-test-failed',
    message: `Test ${number} of \`permissions.tests\` fails: \`${who}\` ${must} ${shown.join(', ')}${more}.`,
    hint: 'Correct the rules or the sets; or, if the world has changed, the test.',
  };
}

function matchesNothing({ number, glob }: Expectation): Problem {
  return {
    level: 'error',
    code: 'permission-test-matches-nothing',
    message: `Test ${number} of \`permissions.tests\` is about \`${glob}\`, which matches no page, so it proves nothing.`,
    hint: 'Paths begin at the folder of the settings, and case counts.',
  };
}
