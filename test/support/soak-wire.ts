import type { HttpAnswer, HttpRequest, Transport } from '../../src/coveo/transport.ts';

/** Statuses after which a wait counts for all calls. */
const BUSY = [429, 503];

type Travel = <Answer>(send: () => Promise<Answer>) => Promise<Answer>;

interface LostPush {
  readonly file: string;
  readonly content: Uint8Array | undefined;
}

/** Stands between a client and the network, and knows what the client knows: each answer from the moment when it is there. */
export class Wire {
  /** What a correct client does not do. */
  readonly objections: string[] = [];
  /** Pushes of containers that brought no answer. */
  readonly lost: LostPush[] = [];
  readonly #uploads = new Map<string, Uint8Array>();
  readonly #pushed: string[] = [];
  readonly #now: () => number;
  #closedUntil = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param travel lets the time of a call pass */
  transport(real: Transport, travel: Travel): Transport {
    return {
      userAgent: real.userAgent,
      [Symbol.asyncDispose]: () => real[Symbol.asyncDispose](),
      send: async (request) => {
        const url = new URL(request.url);
        this.#depart(request, url);
        const answer = await travel(() => real.send(request));
        if (answer.kind === 'answer') this.#arrive(answer, url);
        else if (isPush(url)) this.lost.push({ file: fileOf(url), content: this.#uploads.get(fileOf(url)) });
        return answer;
      },
    };
  }

  /** Document ids of a batch, by its container. */
  idsOf(file: string): readonly string[] {
    const batch: Record<string, { documentId: string }[]> = JSON.parse(
      Buffer.from(this.#uploads.get(file) ?? Buffer.from('{}')).toString('utf8'),
    );
    return Object.values(batch).flatMap((entries) => entries.map(({ documentId }) => documentId));
  }

  /** Whether what a lost push carried was pushed later in another container. */
  wasPushedAnew({ file, content }: LostPush): boolean {
    const later = this.#pushed.slice(this.#pushed.indexOf(file) + 1);
    return later.some((other) => content && Buffer.compare(this.#uploads.get(other) ?? Buffer.alloc(0), content) === 0);
  }

  #depart({ headers, body }: HttpRequest, url: URL): void {
    const isUpload = url.pathname.startsWith('/blobstore/');
    if (isUpload && Object.keys(headers).some((name) => name.toLowerCase() === 'authorization'))
      this.objections.push(`The key went to ${url.pathname}.`);
    if (isUpload && body) this.#uploads.set(url.pathname.split('/').at(-1) ?? '', body);
    if (isPush(url)) this.#pushed.push(fileOf(url));
    const early = this.#closedUntil - this.#now();
    if (!isUpload && early > 0) this.objections.push(`${url.pathname} was called ${early} ms too early.`);
  }

  #arrive({ status, headers, body }: HttpAnswer, url: URL): void {
    if (url.pathname.startsWith('/blobstore/') || !BUSY.includes(status) || body.includes('_DAILY')) return;
    const until = this.#now() + Number(headers['retry-after'] ?? 0) * 1_000;
    this.#closedUntil = Math.max(this.#closedUntil, until);
  }
}

function isPush({ pathname }: URL): boolean {
  return pathname.endsWith('/documents/batch');
}

function fileOf({ searchParams }: URL): string {
  return searchParams.get('fileId') ?? '';
}
