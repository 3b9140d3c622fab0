#!/usr/bin/env node
// Written for any Node that knows modules, so that an old one is told what is missing instead of failing on the syntax.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(`docs-to-coveo needs Node ${needed} or newer, but this is Node ${process.versions.node}.`);
  process.exit(2);
}
import('../dist/cli/index.js');
