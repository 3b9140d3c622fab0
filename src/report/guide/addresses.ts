import type { AddressCode } from '../../model/page-codes.ts';
import type { Guide } from './guide.ts';

export const ADDRESSES: Readonly<Record<AddressCode, Guide>> = {
  'address-invalid': {
    title: 'The address of a page is not one below the site.',
    effect: 'page',
    why: '`permalink`, `slug` or `url` of the front matter, or the name of the file, makes an address that leaves `site.url`, names another host, or is no text. An item under it would lead readers nowhere.',
    remedy:
      'Write a path below the site, in quotes where YAML would take it for something else, or remove the key: the address then comes from the path of the file.',
    yaml: '---\npermalink: /guides/start/\n---',
    see: 'generators.md',
  },
  'base-path-differs': {
    title: 'The generator builds the site for another path than `site.url` names.',
    effect: 'notice',
    why: '`site.url` decides the addresses of the items, and the configuration of Jekyll or Hugo names another path. That is right where a proxy serves the site below another path than it was built for. Otherwise every search result leads to a page that is not there.',
    remedy:
      'Open one address of the plan in a browser. If it fails, correct `site.url`, or the `baseurl` or `baseURL` of the generator. A changed `site.url` gives all pages new addresses: they are sent anew and the old ones deleted.',
    see: 'settings.md#site',
  },
  'configuration-inherited': {
    title: 'MkDocs takes a part of its configuration from another file, which is not read.',
    why: '`INHERIT` in `mkdocs.yml` names a file whose content plays no part here: what it excludes, drafts or protects is not known. Without `permissions` in the settings this is a warning and the pages are sent. With `permissions` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
    remedy:
      'Put the keys that count for pages into `mkdocs.yml` itself: `docs_dir`, `exclude_docs`, `draft_docs`, `use_directory_urls`, `plugins`.',
    see: 'generators.md#limits',
  },
  'configuration-invalid': {
    title: 'The configuration of the generator cannot be read.',
    effect: 'site',
    why: 'The file is not valid YAML, TOML or JSON, or a value in it is of a kind that the generator refuses too. Without it nobody knows the addresses of the pages or which of them are held back, so none is sent.',
    remedy:
      'Correct the file at the place that the message names; building the site mostly shows the same error. A pattern of `ignoreFiles` that cannot be read here can become `exclude` in `content`.',
    see: 'generators.md',
  },
  'configuration-linked': {
    title: 'The configuration of the generator is a symbolic link.',
    why: 'Links are not followed, so what the file says about addresses, drafts and protection is not known. Without `permissions` in the settings this is a warning, and pages are sent as if there were no such file. With `permissions` it is an error of the whole run: nothing is sent or deleted, and what is published stays.',
    remedy: 'Commit the file itself instead of the link.',
    see: 'generators.md#limits',
  },
  'configuration-of-environment': {
    title: 'Hugo has configuration for an environment that is not read.',
    effect: 'site',
    why: 'Only `config/_default` and `config/production` are read. The file named belongs to another environment, and may hold a `cascade` that keeps pages back or protects them.',
    remedy:
      'Move what counts for pages (`cascade`, `permalinks`, `uglyURLs`) to `config/_default` or `config/production`. If the file is not needed for this site, take it out of the repository.',
    see: 'generators.md#limits',
  },
  'date-invalid': {
    title: 'The date of a page is not a date.',
    effect: 'page',
    why: 'The key decides whether the page is published yet, or what its address is. Which day is meant is not guessed: a page could become public too early.',
    remedy:
      'Write the day in full, with or without a time, or remove the key. In Jekyll also look at the date with which the name of the file begins.',
    yaml: 'date: 2026-01-31',
    see: 'generators.md',
  },
  'date-missing': {
    title: 'A post of the MkDocs blog has no date.',
    effect: 'page',
    why: 'The plugin `blog` makes the address from the date and does not build the site without it. The post has no `date` that can be read.',
    remedy:
      'Add the date to the front matter of the post. A file in the folder of posts that is none can be moved out of it.',
    yaml: '---\ndate: 2026-01-31\n---',
    see: 'generators.md',
  },
  'permalink-date-missing': {
    title: 'The address of a page needs a date, and the page has none.',
    effect: 'page',
    why: 'The template of addresses uses the year, month or day of the page, and neither the front matter nor the name of the file gives one that can be read.',
    remedy: 'Add the date, or give this page a `permalink` of its own.',
    yaml: '---\ndate: 2026-01-31\n---',
    see: 'settings.md#site',
  },
  'permalink-placeholder': {
    title: 'The address of a page uses a part that cannot be told here.',
    effect: 'page',
    why: 'The template holds a placeholder that the generator does not know, or one that only the running generator can fill. A guessed address would be an item that leads nowhere.',
    remedy:
      'Correct the spelling, use one of the placeholders that the hint names, or give the page a `permalink` (Hugo: `url`) of its own.',
    see: 'generators.md',
  },
  'duplicate-document-id': {
    title: 'Two or more pages have the same address.',
    effect: 'page',
    why: 'The address is the id of the item, so one page would overwrite the other. Which is meant is not guessed: none of them is sent. Mostly a page exists twice, such as `guide.md` beside `guide/index.md`, or two roots hang at the same `prefix`.',
    remedy:
      'Give one another address (its path, `permalink` or `slug`), a root its own `prefix`, or leave one out. `docs-to-coveo explain PATH` says which rule gives the address.',
    yaml: 'content:\n  - root: docs\n  - root: handbook\n    prefix: /handbook/',
    see: 'settings.md#content',
  },
  'dynamic-route': {
    title: 'A file of VitePress is a template for pages that code makes.',
    effect: 'notice',
    why: 'Names such as `[id].md` are dynamic routes: a script decides which pages come of them, and no script is run here. The file is not published.',
    remedy:
      'Nothing, if those pages need not be found. Otherwise write pages as files. To be rid of the notice, leave the file out.',
    yaml: 'content:\n  - root: docs\n    exclude: ["**/\\\\[*\\\\].md"]',
    see: 'generators.md#limits',
  },
  'generator-plugin': {
    title: 'A plugin of MkDocs does something that is not known here.',
    why: 'Either a plugin gives pages other addresses (a warning: the pages are sent, perhaps under addresses that are not there); or `meta_file` names files that are not read (an error with `permissions`, else a warning); or a `regex` of the plugin `exclude` cannot be read (an error). Errors are those of the whole run: nothing is sent or deleted, and what is published stays.',
    remedy:
      'Keep the pages of the plugin out with `exclude` of the `content` entry; name the files of `meta` `.meta.yml`; write the pattern as a `glob`. With the built site the addresses can be compared.',
    see: 'built-site.md#what-is-compared',
  },
  'versions-guessed': {
    title: 'The versions of a Docusaurus site are not listed, so the last one is guessed.',
    effect: 'notice',
    why: 'There are folders of versioned docs, but no `versions.json` beside them. The newest folder counts as the last version, which decides the addresses of its pages. If the guess is wrong, these pages get other addresses than on the site.',
    remedy: 'Commit `versions.json`, or name the last version in the settings.',
    yaml: 'site:\n  url: https://docs.example.com/\n  generator: docusaurus\n  docusaurus:\n    docs: [{lastVersion: "2.0"}]',
    see: 'settings.md#sitedocusaurus',
  },
};
