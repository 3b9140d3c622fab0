import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/*
 * Lets V8 collect garbage sooner: on runners with much memory it would rather grow to several times of what is in use. With this a first
 * publish needs three fifths of the memory, for a tenth to a fifth more CPU time (docs/performance.md). Imported before what allocates,
 * for this effect alone.
 */

/** Megabytes of the young generation of the main thread. V8 would take 128, and its size cannot be said to a running V8. */
const YOUNG_MB = 8;

/** The old generation is collected when it has grown by so many percent, and not to a multiple. */
setFlagsFromString('--heap-growing-percent=10');
// Of workers, who begin with what the main thread would have to grow to.
setFlagsFromString('--min-semi-space-size=4');

const observer = new PerformanceObserver(() => {
  if (youngBytes() < YOUNG_MB * 2 ** 20) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  observer.disconnect();
});
observer.observe({ entryTypes: ['gc'] });

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
