/** An item or a delete, packed. */
export type BatchElement =
  | { readonly kind: 'whole'; readonly documentId: string; readonly json: Buffer }
  | {
      /** Its data goes into a container of its own first; the id of that completes the JSON. */
      readonly kind: 'detached';
      readonly documentId: string;
      /** JSON without the closing brace. */
      readonly head: Buffer;
      readonly data: Buffer;
    };

/** The two lists of a batch file (https://docs.coveo.com/en/90/). */
export type BatchList = 'addOrUpdate' | 'delete';

export interface Batch {
  readonly list: BatchList;
  /** Never empty. */
  readonly elements: readonly BatchElement[];
}

/** Room for the key `compressedBinaryDataFileId`, a file id (a UUID in all that is documented) and the closing brace. */
const REFERENCE_BYTES = 256;

const CLOSING = Buffer.from(']}');

/**
 * Groups elements into batches of at most `limit` bytes each, in order. An element that is larger alone is a batch alone.
 * Detached data counts too: what is sent together is in memory together.
 */
export async function* fillBatches(
  elements: AsyncIterable<BatchElement>,
  list: BatchList,
  limit: number,
): AsyncGenerator<Batch, void, undefined> {
  const frame = openingOf(list).byteLength + CLOSING.byteLength;
  let filling: BatchElement[] = [];
  let size = frame;
  for await (const element of elements) {
    const more = sizeOf(element) + ','.length;
    // The first element of a list has no comma before it.
    if (filling.length > 0 && size + more - ','.length > limit) {
      yield { list, elements: filling };
      filling = [];
      size = frame;
    }
    filling.push(element);
    size += more;
  }
  if (filling.length > 0) yield { list, elements: filling };
}

/**
 * The bytes of a batch file.
 *
 * @param store puts data into a container of its own and gives the file id
 */
export async function batchFile({ list, elements }: Batch, store: (data: Buffer) => Promise<string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (const element of elements) {
    chunks.push(chunks.length === 0 ? openingOf(list) : Buffer.from(','));
    if (element.kind === 'whole') chunks.push(element.json);
    else
      chunks.push(
        element.head,
        Buffer.from(`,"compressedBinaryDataFileId":${JSON.stringify(await store(element.data))}}`),
      );
  }
  return Buffer.concat([...chunks, CLOSING]);
}

function openingOf(list: BatchList): Buffer {
  return Buffer.from(`{"${list}":[`);
}

function sizeOf(element: BatchElement): number {
  if (element.kind === 'whole') return element.json.byteLength;
  return element.head.byteLength + element.data.byteLength + REFERENCE_BYTES;
}
