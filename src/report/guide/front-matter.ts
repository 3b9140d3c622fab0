import type { FrontMatterCode } from '../../model/page-codes.ts';
import type { Guide } from './guide.ts';

export const FRONT_MATTER: Readonly<Record<FrontMatterCode, Guide>> = {
  'coveo-unknown-key': {
    title: 'The key `coveo` of a page holds a key that does not exist.',
    effect: 'page',
    why: '`coveo` may hold `publish`, `id` and `metadata` and nothing else. A slip such as `pubish: false` would publish a page that was to stay hidden, so the page waits until it is clear.',
    remedy: 'Correct the spelling. Metadata for Coveo alone belongs into `coveo.metadata`.',
    yaml: 'coveo:\n  publish: false\n  metadata: {audience: admins}',
    see: 'settings.md#metadata',
  },
  'coveo-wrong-type': {
    title: 'A value of the key `coveo` has the wrong type.',
    effect: 'page',
    why: '`coveo` must be a mapping, `coveo.publish` be `true` or `false` without quotes, `coveo.id` a text, `coveo.metadata` a mapping. A value of another type could mean the contrary of what it seems to.',
    remedy: 'Write it as in the sample; leave out what you do not need.',
    yaml: 'coveo:\n  publish: true\n  id: install-guide\n  metadata: {audience: admins}',
    see: 'settings.md#metadata',
  },
  'flag-unclear': {
    title: 'A key that can keep a page back is neither true nor false.',
    effect: 'page',
    why: '`draft`, `published`, `unlisted` and the like hold a text, a number or a date. Generators disagree in what they make of `draft: "yes"`, so the page is not published by accident.',
    remedy: 'Write `true` or `false` without quotes, or remove the key.',
    yaml: '---\ndraft: true\n---',
    see: 'generators.md',
  },
  'flag-without-effect': {
    title: 'A page says that it should not be published, but its generator does not know the key.',
    effect: 'sent',
    why: '`draft: true`, `published: false` and `unlisted: true` mean something to some generators alone. This one builds the page all the same, so it is on the site, and therefore in search too. Whoever wrote the key may think otherwise.',
    remedy:
      'To keep the page out of search, write the sample; it counts with every generator. The site itself still shows the page. Where the key means something else, nothing need be done.',
    yaml: '---\ncoveo: {publish: false}\n---',
    see: 'generators.md',
  },
  'key-in-disguise': {
    title: 'A key that is to keep a page back is spelt so that nothing reads it.',
    effect: 'page',
    why: 'The key looks like `draft`, `published` or `coveo`, but has capital letters, letters of another alphabet, invisible characters or a slip in it. The generator would pass over it and publish the page.',
    remedy: 'Type the key anew in plain small letters. If it means something else, rename it.',
    yaml: '---\ncoveo: {publish: false}\n---',
  },
  'front-matter-invalid': {
    title: 'The front matter of a page cannot be read.',
    effect: 'page',
    why: 'The block between the marks is not valid YAML, TOML or JSON. What cannot be read may say `draft: true` or name permissions, so the page is not sent without it.',
    remedy:
      'Correct the line that the message names. Most often a text holds a colon, or begins with `*`, `@`, `[` or `%`: put quotes around it.',
    yaml: '---\ntitle: "Upgrade: from 1 to 2"\n---',
    see: 'generators.md',
  },
  'front-matter-duplicate-key': {
    title: 'A key of the front matter is there twice.',
    why: 'Mostly it is an error of the page: it is not sent, and what is published of it stays. Where the generator itself takes the last of two, that one counts and this is a warning, and the page is sent; but never for a key that decides who may see the page or whether it is published (`permissions`, `draft`, `coveo` and the like).',
    remedy: 'Keep one of the two.',
  },
  'front-matter-not-a-mapping': {
    title: 'The front matter is not a set of keys and values.',
    effect: 'page',
    why: 'Between the marks there is a text, a list or nothing that names a key. Often the file begins with `---` as a horizontal rule, and all up to the next rule is taken for front matter.',
    remedy: 'Write keys with a colon. If the first line is meant as a rule, write `***` instead.',
    yaml: '---\ntitle: Start here\n---',
  },
  'front-matter-too-large': {
    title: 'The front matter is too large to be read.',
    effect: 'page',
    why: 'It holds more than about a million characters once its aliases are followed, or nests more than 50 deep. A few lines with aliases of aliases can do that. It is not read in part, because the rest could be what protects the page.',
    remedy: 'Keep data of this size in a file of its own, and write out what the aliases repeat.',
  },
  'front-matter-unclosed': {
    title: 'The front matter has no end.',
    effect: 'page',
    why: 'The first line opens a block, and no line closes it up to the end of the file. Nobody can tell where the text begins, or what of it was meant to hide the page.',
    remedy:
      'Add the closing mark on a line of its own: `---` for YAML, `+++` for TOML. If the first line is meant as a horizontal rule, write `***`.',
    yaml: '---\ntitle: Start here\n---',
  },
  'front-matter-code': {
    title: 'The front matter names a language in which it would be run.',
    effect: 'page',
    why: 'The first line is like `---js`. Some programs run such a block; this one never runs anything that a page holds, so what the block would say is not known.',
    remedy:
      'Write the data as YAML below `---`, as TOML below `+++` or as JSON below `;;;`, with nothing behind the mark.',
    yaml: '---\ntitle: Start here\n---',
  },
  'front-matter-tag': {
    title: 'A value of the front matter has a YAML tag, which is ignored.',
    effect: 'sent',
    why: 'A word that begins with `!`, such as `!ruby/regexp`, asks for something other than plain data. The value is taken as if the tag were not there, which may not be what the generator makes of it.',
    remedy: 'Remove the tag. If it is text, put quotes around it.',
    yaml: 'title: "!important notes"',
  },
  'front-matter-merge': {
    title: 'A merge key of the front matter merges nothing.',
    why: '`<<` is given a text, a number or nothing, where a mapping is needed. Without permissions in the settings this is a warning and the page is sent without those keys. Where pages may ask for permissions it is an error of the page: what was to be merged could have been `permissions`, so the page is not sent and what is published of it stays.',
    remedy: 'Give it an alias of a mapping, or write the keys out.',
    yaml: 'common: &common {product: widgets}\n<<: *common',
  },
  'front-matter-not-read': {
    title: 'Something looks like front matter, but stands where it is not read.',
    why: 'An empty line, a space or another character before the first mark makes the block a text. Where it holds a key that would hide the page (`draft`, or `permissions` where they count), it is an error: the page is not sent, and what is published of it stays. Otherwise it is a warning: the page is sent, and its title and other keys are lost.',
    remedy:
      'Begin the file with the mark, alone on its line, and end the block with another one. If it is meant as text, indent it or put it into a block of code.',
    yaml: '---\ntitle: Start here\ndraft: true\n---',
    see: 'permissions.md#sets-rules-pages',
  },
  'front-matter-lost-key': {
    title: 'A line of the front matter that could hide the page is read as a part of another value.',
    effect: 'page',
    why: 'The line begins with a key such as `draft` or `permissions`, but a quote or bracket above it was never closed, so the key became text and would count for nothing.',
    remedy:
      'Close what is open above the line. If the line is part of a longer text, indent it or begin it with another word.',
    yaml: 'title: "Start here"\ndraft: true',
  },
  'front-matter-proto': {
    title: 'A key of the front matter is called `__proto__`.',
    effect: 'page',
    why: 'Programs in JavaScript may treat that name in a special way, and what stands below it could be read or passed over. It is never data of a page.',
    remedy: 'Rename the key, or remove it.',
  },
  'metadata-collision': {
    title: 'Two keys become one and the same field.',
    why: 'Names of fields have small letters, digits and `_`, so `Doc-Type` and `doc_type` become one. Mostly it is an error of the page: it is not sent, and what is published of it stays. Where their values are the same, or the keys differ in case alone or in letters that are lost, it is a warning: the page is sent, and the message says which key counts.',
    remedy: 'Rename one of them, in the page or by the settings, or drop one.',
    yaml: 'metadata:\n  rename: {Doc-Type: kind}\n  drop: [doc_type]',
    see: 'settings.md#metadata',
  },
  'metadata-cut': {
    title: 'A value is longer than a field can be expected to hold, so it was cut.',
    effect: 'sent',
    why: 'A text is sent up to 32,768 characters, a list up to 1,000 entries. That is for filters, facets and results; the body of the page is sent whole and searched in any case.',
    remedy: 'Shorten the value, or drop the key where nobody filters by it.',
    yaml: 'metadata:\n  drop: [changelog]',
    see: 'settings.md#metadata',
  },
  'metadata-reserved': {
    title: 'A key has a name that Coveo or this program uses itself.',
    effect: 'sent',
    why: 'The value is left out of the item: Coveo keeps the name for itself, every item has a value of its own there (such as the path of its file), or the name is longer than the name of a field may be. The rest of the page is sent.',
    remedy: 'Send it under another name, or drop it to be rid of the warning.',
    yaml: 'metadata:\n  rename: {data: dataset}',
    see: 'settings.md#metadata',
  },
  'metadata-unsendable': {
    title: 'A value cannot be sent as metadata, so it is left out.',
    effect: 'sent',
    why: 'Coveo takes texts, numbers, `true`, `false`, dates and flat lists of these. The value is something else, or its key has no letter or digit of ASCII from which a field name could be made. The rest of the page is sent.',
    remedy:
      'Make it one of these, give it another name, or drop it. `docs-to-coveo explain PATH` shows what is sent of a page and what is left out.',
    yaml: 'metadata:\n  drop: [sidebar]',
    see: 'settings.md#metadata',
  },
  'permanent-id-shared': {
    title: 'Two pages have the same `coveo.id`.',
    effect: 'sent',
    why: 'The id is to stay with one page when it moves, so that clicks and ratings stay with it. With two pages of one id, Coveo takes them for one document in its statistics. Mostly a page was copied with its front matter.',
    remedy: 'Give the copy an id of its own, or remove the key there.',
    yaml: 'coveo:\n  id: install-guide-windows',
  },
};
