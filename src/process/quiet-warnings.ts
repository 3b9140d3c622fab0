/**
 * Silences Node's notes on experimental features (WASI, SQLite), which would stand among the lines that people read.
 * Other warnings are printed as before. Imported first, for this effect alone.
 */
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
});
