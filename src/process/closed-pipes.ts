/**
 * Whoever reads what is printed may stop (`docs-to-coveo plan | head`): what is printed after that goes nowhere, and the work goes on to its end
 * all the same. Imported for this effect alone.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}
