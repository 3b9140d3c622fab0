#!/usr/bin/env node
// Written for any Node that knows modules, so that an old one is told what is missing instead of failing on the syntax.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`docs-to-coveo needs Node ${needed} or newer, but this is Node ${process.versions.node}.`);
  console.error(`npx can bring it: npx --yes --package node@${needed} --package docs-to-coveo@0 docs-to-coveo --help`);
  process.exit(2);
}
// Compiled code is kept between runs (https://nodejs.org/api/module.html#module-compile-cache), which halves the start.
import('node:module').then(({ enableCompileCache }) => {
  enableCompileCache();
  return import('../dist/cli/index.js');
});
