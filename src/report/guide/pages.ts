import type { PageCode } from '../../model/page-codes.ts';
import type { Guide } from './guide.ts';

export const PAGES: Readonly<Record<PageCode, Guide>> = {
  'link-to-nothing': {
    title: 'A link or an image leads to nothing.',
    why: 'The target is no page and no file of the site. Readers of the page meet the same. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
    remedy:
      'Write the path of the file as seen from this page, or the full address of what lies outside. Where another tool puts something at that address, or only the generator knows it, name it as a link that is not checked.',
    yaml: 'links:\n  check: warn\n  ignore: ["/api/**"]',
    see: 'settings.md#links',
  },
  'link-to-unpublished': {
    title: 'A link leads to a page that is not published.',
    why: 'The target exists, but is a draft, is before its date, or is kept back otherwise; the message says why. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
    remedy:
      'Publish the other page too, or take the link out until it is. Where only the date is in the way, the message names the moment from which the link works.',
    see: 'settings.md#links',
  },
  'anchor-to-nothing': {
    title: 'A link leads to a heading or an id that is not there.',
    why: 'The page at the other end exists, but has no such anchor: the heading was renamed, say. Readers end up at its top. This is a warning and the page is sent; with `links: error` it is an error of the page, which is then not sent, and what is published of it stays.',
    remedy:
      'Write the id that the heading has now, or give the heading its old id. A site whose ids a component writes can be compared with the built site, which knows them.',
    see: 'settings.md#links',
  },
  'page-empty': {
    title: 'A page has no text.',
    effect: 'sent',
    why: 'The file is empty. It can be found by its title alone, which is made from the name of the file.',
    remedy:
      'Write something into it. If it is a placeholder, keep it back with `draft: true`, or leave it out of the content.',
    yaml: 'content:\n  - root: docs\n    exclude: ["todo/**"]',
    see: 'settings.md#content',
  },
  'page-too-large': {
    title: 'A page is larger than a page may be.',
    effect: 'page',
    why: 'The file has more than 64 MB. Its HTML would be several times that, which neither Coveo nor a reader has a use for. Mostly it is no text that somebody wrote, but a log or a dump with the ending `.md`.',
    remedy: 'Split it, or leave it out.',
    yaml: 'content:\n  - root: docs\n    exclude: ["dumps/**"]',
    see: 'settings.md#content',
  },
  'page-too-slow': {
    title: 'Converting a page took too long, so it is sent as plain text.',
    effect: 'sent',
    why: 'A page has ten seconds, and less after several slow ones, so that one page cannot hold up a run. Its text can be found all the same, but headings and links are those of plain text, and its links were not checked.',
    remedy:
      'Look for a line with thousands of brackets, braces or emphasis marks that never close. Close them, put the passage into a block of code, or split the page.',
    see: 'performance.md',
  },
  'body-not-converted': {
    title: 'The text of a page could not be converted, so it is sent as plain text.',
    effect: 'sent',
    why: 'The parser gave up (mostly quotes, lists or brackets are nested thousands deep), or the worker that converts pages ended, mostly for lack of memory. The text can be found all the same, but headings and links are those of plain text, and its links were not checked.',
    remedy: 'Simplify or split the page, or leave it out. What a run needs of memory is described with its speed.',
    see: 'performance.md#memory',
  },
  'mdx-not-read': {
    title: 'A page that should be MDX breaks the rules of MDX.',
    effect: 'sent',
    why: 'A brace or a tag is not closed, or an expression is no JavaScript. The page was read as plain Markdown instead, so text inside of components and expressions may be missing. The generator mostly refuses such a page too.',
    remedy:
      'Correct the place that the message names. Braces and `<` that are text need a backslash or backticks around them.',
    see: 'generators.md#what-is-text',
  },
  'not-text': {
    title: 'A file is not text.',
    effect: 'page',
    why: 'It holds NUL characters, as binary files and texts in UTF-16 without a mark do. Where the file is that of `identities.file`, the whole run stops: nothing is sent or deleted.',
    remedy: 'Save it as UTF-8. If it is no page at all, leave it out.',
    yaml: 'content:\n  - root: docs\n    exclude: ["**/*.bin.md"]',
    see: 'settings.md#content',
  },
  'text-encoding': {
    title: 'A file holds bytes that are not valid in its encoding.',
    effect: 'sent',
    why: 'From the line that is named on, bytes cannot be read, and are shown as `�` in the item. Mostly the file was saved as Latin-1 or Windows-1252 by an old editor; words with accents are not found then.',
    remedy: 'Save the file as UTF-8 and commit it.',
    shell: 'iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md',
  },
  'git-lfs-pointer': {
    title: 'The text of a page is not in git, but in Git LFS.',
    effect: 'page',
    why: 'Pages are read from git itself, where LFS keeps only a pointer of three lines. Checking out with `lfs: true` does not help. Sending the pointer would replace the page by nonsense.',
    remedy: 'Take Markdown out of LFS and commit, or leave the file out with `exclude`.',
    shell: 'git lfs untrack "*.md" && git add --renormalize . && git commit -m "Markdown without LFS"',
  },
  'include-not-found': {
    title: 'A page includes a file that is not there.',
    effect: 'sent',
    why: 'The text of the file is missing in the item, and so can be found by nobody. Generators look for such files in places of their own: beside the page, from the root of the project, or in a folder of snippets.',
    remedy:
      'Correct the path as the generator wants it, and commit the file. Files outside of the repository, or made while the site is built, are not read here; `body: built` publishes what the generator made of them.',
    see: 'built-site.md#its-text-as-the-body',
  },
  'include-limit': {
    title: 'A page includes more than a page may include.',
    effect: 'sent',
    why: 'There are limits for how many files, how much text and how deep. From the file that is named on, text is left out of the item. Mostly files include each other in a circle, or a list includes everything.',
    remedy: 'Include fewer files, break the circle, or split the page.',
    see: 'generators.md#what-is-text',
  },
  'include-outside': {
    title: 'A page includes a file that is no part of the content.',
    effect: 'page',
    why: 'A page may include files below the root of a `content` entry, or in a folder that the generator keeps for snippets. Anything else in the repository (a file of secrets, say) must not get into search through one line of a page.',
    remedy: 'Move the file below such a root, or name its folder where the generator looks for snippets.',
    yaml: 'content:\n  - root: docs\n  - root: snippets\n    include: ["**/*.md"]',
    see: 'permissions.md#sets-rules-pages',
  },
  'include-unpublished': {
    title: 'A page includes a file that is itself kept back.',
    why: 'The file is a draft, has a date in the future, or is held back otherwise. Without permissions in the settings this is a warning, and the page is sent with that text in it, as the generator shows it. With `permissions` it is an error of the page: it is not sent, and what is published of it stays.',
    remedy: 'Take the line out of the page, or publish the file.',
    see: 'permissions.md#sets-rules-pages',
  },
  'include-narrower': {
    title: 'A page can be seen by people who may not see what it includes.',
    effect: 'page',
    why: 'The included file is for fewer people, by the rule for its path or by its own `permissions`, or who may see it is not clear. The page would show its text to the others. The message says who may see both.',
    remedy:
      'Protect the page as the file is, take the line out, or open the file. Snippets for everyone need a rule that says so, also where they are no pages.',
    yaml: 'permissions:\n  sets: {staff: {allow: [{group: Employees}]}, everyone: {anonymous: true}}\n  rules:\n    - {paths: "**", use: staff}\n    - {paths: "snippets/**", use: everyone}',
    see: 'permissions.md#sets-rules-pages',
  },
  'path-not-utf8': {
    title: 'The path of a file is not UTF-8.',
    effect: 'notice',
    why: 'No address can be made of such a name, so the file is not published. Names like that come from old Windows or macOS machines. One notice names the first and counts the others.',
    remedy:
      'Rename the file; its odd bytes are written as `\\xe9` in the notice, and the shell completes the name for you.',
    shell: 'git mv docs/caf* docs/cafe.md',
  },
  'more-problems': {
    title: 'A page has more problems than are shown.',
    why: 'At most 100 problems of a page are told, the worst first, so that one broken page does not bury the others. The level of this line is that of the last one shown; whether the page is sent is decided by the ones above.',
    remedy: 'Correct those that are shown and run again: mostly one slip causes them all.',
    shell: 'docs-to-coveo check',
  },
  'file-not-found': {
    title: 'There is no such file in the commit.',
    why: '`explain` was given a path that the commit does not hold. Files that are new and not committed are not there either. The exit code is 2; nothing else is looked at.',
    remedy:
      'Correct the path, which counts from the current folder, the folder of the settings, or the root of the repository. For a file that is not committed yet, look at the work tree.',
    shell: 'docs-to-coveo explain docs/new-page.md --work-tree',
    see: 'commands.md#explain-path',
  },
  'no-pages': {
    title: 'There is no page to publish.',
    why: 'No file of the commit matches `content`, or none that does is to be published. An empty tree is taken for a mistake, never for a wish to delete everything: it is an error of the whole run with exit code 3, nothing is sent or deleted, and what is published stays. In `setup` it is a warning: only what the settings name is set up.',
    remedy:
      'Check `root`, `include` and `exclude` of each entry, and that the pages are committed. `explain` says why a file is not taken.',
    shell: 'docs-to-coveo explain docs/index.md',
    see: 'settings.md#content',
  },
};
