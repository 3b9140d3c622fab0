/** Milliseconds that converting a page may take: that of a run's first pages, and the least of all. */
const FIRST = 10_000;
const LEAST = 500;
/** After so many pages that took longer, the next have half of the time: a hundred such pages must not hold a run up for long. */
const PATIENCE = 3;

/** How long the pages of a run may take. */
export class Deadlines {
  readonly #first: number;
  /** Pages that took longer than they may. */
  #late = 0;

  /** @param first milliseconds that the first pages have */
  constructor(first = FIRST) {
    this.#first = first;
  }

  /** Milliseconds for the next page. */
  next(): number {
    const halved = this.#first / 2 ** Math.floor(this.#late / PATIENCE);
    return Math.max(halved, Math.min(LEAST, this.#first));
  }

  noteLate(): void {
    this.#late++;
  }
}
