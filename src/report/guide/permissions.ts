import type { PermissionCode } from '../../model/page-codes.ts';
import type { Guide } from './guide.ts';

export const PERMISSIONS: Readonly<Record<PermissionCode, Guide>> = {
  'access-widened': {
    title: 'Somebody would see more than before.',
    why: 'Changed rules, sets, groups or pages let people see items that they could not see before; who and what stands first in the summary. New pages do not count. With `on-widened: warn`, the default, this is a warning and the run goes on. With `fail` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
    remedy:
      'If it is not meant, correct rules, sets or groups. Only if it is meant, say `allow-widened` for this one run. `access` tells what somebody sees, and why.',
    shell: 'docs-to-coveo access user:ann@example.com',
    see: 'permissions.md#who-would-see-more',
  },
  'access-not-compared': {
    title: 'Nobody knows whether somebody will see more than before.',
    effect: 'notice',
    why: 'There is no record of what is published, or the commit that is compared with may never have been published. So no change of access can be found, and that none is shown says nothing. It is usual on a first publish, where nobody could see anything before.',
    remedy:
      'On a first publish nothing. Later, look why the record is gone. A key with *Execute queries* and *View all content* lets an empty source be known as such.',
    see: 'permissions.md#who-would-see-more',
  },
  'access-not-comparable': {
    title: 'The run must not widen access, and nobody knows whether it would.',
    why: '`on-widened: fail` is set, but there is no record to compare with, and the source is not known to be empty. In a publish it is an error of the whole run: nothing is sent or deleted, and what is published stays; the exit code is 3. In a plan it is a warning.',
    remedy:
      'Look at the plan. Only if everything in it may be seen as the settings say, say `allow-widened` for one run. A key with *Execute queries* and *View all content* lets an empty source be known as such.',
    shell: 'docs-to-coveo plan --verbose',
    see: 'permissions.md#who-would-see-more',
  },
  'permission-rule-matches-nothing': {
    title: 'A rule of the permissions matches no page.',
    effect: 'warning',
    why: 'The rule decides nothing. Often its path has a slip, and the pages that it was to protect fall to an earlier rule that lets more people in. The pages are sent by the rules that do match.',
    remedy:
      'Correct `paths`: they begin at the folder of the settings, and case counts. `explain` shows which rule decides about a page.',
    shell: 'docs-to-coveo explain docs/internal/plan.md',
    see: 'settings.md#permissions',
  },
  'permission-set-for-nobody': {
    title: 'A permission set lets nobody in.',
    effect: 'warning',
    why: 'The set allows nobody, only people whom it denies as well, or groups without members. Pages that use it are sent, and nobody finds them by it.',
    remedy:
      'Add to `allow`, or to the members of the group. Only where everyone may see such pages, say `anonymous: true`.',
    yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees}]}\n  rules:\n    - {paths: "**", use: staff}',
    see: 'permissions.md#sets-rules-pages',
  },
  'permission-test-failed': {
    title: 'A test of the permissions fails.',
    effect: 'site',
    why: '`permissions.tests` says that somebody must or must not see a page, and by the rules, sets and groups of this commit it is the other way round. Tests are there to stop just that before anything is sent.',
    remedy:
      'Correct the rules, the sets or the groups; or the test, if the world has changed. `access` tells what somebody sees and why.',
    shell: 'docs-to-coveo access ann@example.com',
    see: 'permissions.md#sets-rules-pages',
  },
  'permission-test-matches-nothing': {
    title: 'A test of the permissions is about no page.',
    effect: 'site',
    why: 'The glob under `can` or `cannot` matches no page, so the test proves nothing. After a folder was renamed, a test that passes in silence would be worse than none.',
    remedy:
      'Correct the glob: paths begin at the folder of the settings, and case counts. If the pages are gone for good, remove the line.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  tests:\n    - {identity: anonymous, cannot: ["docs/internal/**"]}',
    see: 'settings.md#permissions',
  },
  'permission-test-unknown-identity': {
    title: 'A test of the permissions is about somebody whom nothing names.',
    effect: 'warning',
    why: 'Neither `identities` nor a permission set names the user or group, so the test holds for anybody who is not known. Mostly the name has a slip, and the test then proves less than you think.',
    remedy: 'Correct the name. If an unknown person is what you want to test, leave it as it is.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  tests:\n    - {identity: {user: bob@example.com}, can: ["docs/internal/**"]}',
    see: 'settings.md#permissions',
  },
  'permissions-no-rule': {
    title: 'No rule of the permissions matches a page.',
    effect: 'page',
    why: 'Where the settings have permissions, every page needs a rule. A page without one is not taken for public.',
    remedy: 'Begin the rules with one for all pages; later ones make exceptions, and the last that matches decides.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules:\n    - {paths: "**", use: staff}',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-no-owners': {
    title: 'The owners of a page may see it, and it has none.',
    effect: 'page',
    why: 'The rule for the page says `codeowners: true`, but no line of CODEOWNERS gives its file an owner, or the last line that matches takes them away. Nobody could see the page.',
    remedy: 'Give the file an owner in CODEOWNERS, or let a later rule of the settings take it.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules:\n    - {paths: "docs/teams/**", codeowners: true}\n    - {paths: "docs/teams/index.md", use: staff}',
    see: 'permissions.md#users-and-groups',
  },
  'permissions-cannot-narrow': {
    title: 'A page asks for permission sets, but its rule has levels.',
    effect: 'page',
    why: 'Levels are looked at one after the other, so a set of the page could not narrow all of them. Putting it beside them could let more people in instead of fewer.',
    remedy: 'Put the sets into the levels of a rule for this page, or take `permissions` out of its front matter.',
    yaml: 'permissions:\n  sets: {legal: {allow: [{group: Lawyers}]}, board: {allow: [{group: Board}]}}\n  rules:\n    - {paths: "docs/board/minutes.md", use: {levels: [[legal, board], [board]]}}',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-malformed': {
    title: 'The key `permissions` of a page is no name of a set.',
    effect: 'page',
    why: 'It must be the name of a permission set, or a list of names. An empty list or an empty text is an error too: it could mean nobody as well as everybody.',
    remedy: 'Name at least one set, or remove the key: then the rules of the settings decide alone.',
    yaml: '---\npermissions: [staff, legal]\n---',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-misplaced': {
    title: 'The key `permissions` stands where it counts for nothing.',
    effect: 'page',
    why: 'It counts at the top of the front matter alone. Below another key, such as `params`, the page would be sent as if it asked for nothing.',
    remedy:
      'Move it to the top. If it means something else there, rename it; where pages are not to ask for permissions at all, say so in the settings.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}}\n  rules: [{paths: "**", use: staff}]\n  pages: ignore',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-misspelt': {
    title: 'A page has a key that looks like `permissions`, but is spelt otherwise.',
    effect: 'page',
    why: '`permission`, `Permissions` or a look-alike with letters of another alphabet is mostly meant to protect the page, and nothing would read it.',
    remedy: 'Write `permissions`. If the key means something else, rename it.',
    yaml: '---\npermissions: legal\n---',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-not-read': {
    title: 'A line in the text of a page begins with `permissions`.',
    effect: 'page',
    why: 'In the first lines of the text, outside of code, such a line mostly was meant as front matter and slid out of it. It counts for nothing there, and the page would be seen by more people than it says.',
    remedy:
      'Move it into the front matter. If it is text, indent it, put it into a block of code, or begin the line with another word.',
    yaml: '---\ntitle: Severance\npermissions: legal\n---',
    see: 'permissions.md#sets-rules-pages',
  },
  'permissions-too-many': {
    title: 'A page has more permissions than an item may have.',
    effect: 'page',
    why: 'Coveo takes at most 5,000 users and groups for one item. It would accept the item and reject it afterwards, so it is not sent at all.',
    remedy: 'Put the users into groups and name these; a group counts once, however many members it has.',
    yaml: 'identities:\n  provider: Acme Docs Identities\n  groups:\n    Customers: [{user: ann@example.com}, {user: bob@example.com}]',
    see: 'permissions.md#users-and-groups',
  },
  'permissions-unknown': {
    title: 'A page asks for a permission set that does not exist.',
    effect: 'page',
    why: 'The front matter names a set that `permissions.sets` does not define, or the settings have no permissions at all. Sending the page without the set could show it to everybody.',
    remedy: 'Correct the name, define the set, or take the key out of the page.',
    yaml: 'permissions:\n  sets:\n    legal: {allow: [{group: Lawyers}]}\n  rules:\n    - {paths: "**", use: legal}',
    see: 'permissions.md#sets-rules-pages',
  },
  'source-not-secured': {
    title: 'The source does not keep to permissions.',
    effect: 'usage',
    why: 'The settings send permissions, but the source lets the same people see all of its items. What is meant for some would be seen by others. This is known before the first item is sent.',
    remedy:
      'Use a source whose content security is *Same users and groups as in your current permission system*; `setup` makes one. Or take `permissions` out of the settings, if everyone may see everything.',
    shell: 'docs-to-coveo setup',
    see: 'permissions.md#what-the-source-must-be',
  },
  'source-secured-without-permissions': {
    title: 'The source is secured, and the items say nothing of who may see them.',
    effect: 'warning',
    why: 'In a secured source an item is shown to whom its permissions let in. Without any, Coveo may show the pages to nobody: the publish succeeds, and searches stay empty.',
    remedy:
      'Say in the settings who may see which pages. Where everyone may see all of them, a set `{anonymous: true}` says so, or a source that everyone may see needs no permissions.',
    yaml: 'permissions:\n  sets:\n    staff: {allow: [{group: Employees}]}\n  rules:\n    - {paths: "**", use: staff}',
    see: 'permissions.md#what-the-source-must-be',
  },
  'source-visibility-unknown': {
    title: 'Nobody knows whether the source keeps to permissions.',
    effect: 'warning',
    why: 'The settings send permissions, but the key may not look at the source. The items are sent all the same. If the source is not secured, their permissions count for nothing.',
    remedy:
      'Give the key the privilege *Sources* – View: then a source that is not secured is refused before anything is sent. Until then, look at the content security of the source in the Administration Console.',
    see: 'setup.md#privileges',
  },
};
