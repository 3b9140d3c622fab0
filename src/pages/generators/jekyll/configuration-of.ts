import type { JekyllConfig } from './config.ts';
import { matchingDefaults } from './defaults.ts';
import { collectionTemplate } from './document.ts';
import type { JekyllFile } from './file.ts';
import { withSuffix } from './permalink.ts';

/** All of the configuration that touches a file, as JSON: a key that does not decide anything about it is not there. */
export function configurationOfFile(what: JekyllFile, config: JekyllConfig, hasIndex: boolean): unknown {
  if (what.kind === 'nothing') return what;
  const { unpublished, dialect } = config;
  if (what.kind === 'page') {
    const { optionalFrontMatter, readmeIndex, permalink, include } = config;
    const defaults = matchingDefaults({ type: 'pages', path: what.path, fullPath: what.path }, config);
    return {
      path: what.path,
      ending: withSuffix('', permalink),
      defaults,
      unpublished,
      dialect,
      // Without these plugins, nobody asks for them.
      plugins: [optionalFrontMatter && { include }, readmeIndex && { hasIndex }],
    };
  }
  const { future, timezone, showDrafts } = config;
  return {
    path: what.path,
    label: what.collection.label,
    output: what.collection.output,
    template: collectionTemplate(what, config),
    defaults: matchingDefaults({ ...what, type: what.collection.label }, config),
    unpublished,
    dialect,
    future,
    timezone,
    drafts: what.isDraft && showDrafts,
  };
}
