import type { Readable } from 'node:stream';

const EMPTY = Buffer.alloc(0);

/** Reads a stream piece by piece, asking for more only when it is needed; what is not asked for stays in the pipe. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = EMPTY;

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** All bytes before the next `delimiter` (one byte), which is swallowed; undefined when the stream ends before it. */
  async until(delimiter: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.#rest.indexOf(delimiter);
      if (end !== -1) {
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts);
      }
      parts.push(this.#rest);
      if (!(await this.#more())) return undefined;
    }
  }

  /** Exactly so many bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Buffer | undefined> {
    const content = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      if (this.#rest.length === 0 && !(await this.#more())) return undefined;
      const copied = this.#rest.copy(content, filled);
      filled += copied;
      this.#rest = this.#rest.subarray(copied);
    }
    return content;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    this.#rest = next.done ? EMPTY : next.value;
    return !next.done;
  }
}
