import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { SandboxResponse } from '../http/message.ts';
import type { CallKind, CallName } from './call-kind.ts';

/** A call, as far as clientChecks go. */
export interface CheckedRequest {
  /** Undefined for what is no call of the service, such as a look at the page. */
  readonly name: CallName | undefined;
  readonly url: URL;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** How a call ended. */
export interface CheckedResponse {
  readonly answer: SandboxResponse | 'cut';
  /** Digest of what was read of the body. */
  readonly body: string;
}

/** Watches over all calls together, where each of them alone is right. */
export interface ClientChecks {
  /** A call begins; what is returned is told how it ended. */
  begin(request: CheckedRequest): (response: CheckedResponse) => void;
}

export interface ClientCheckOptions {
  /** All keys of which the values are known. */
  readonly keys: () => Iterable<string>;
  readonly now: () => Date;
  /** Takes note of what a correct client never does, as a sentence. */
  readonly violation: (sentence: string) => void;
}

/** One thing to watch for: is told when a call begins, and perhaps wants to know how it ends. */
type Watch = (
  request: CheckedRequest,
  began: number,
) => ((response: CheckedResponse, ended: number) => void) | undefined;

/** Answers that do not change by asking again. */
const FINAL: ReadonlySet<number> = new Set([400, 401, 403, 404, 412, 413]);

/** A call that comes again within this time was not thought about by a person. */
const RIGHT_AFTER_MS = 10_000;

/** A call that comes so soon may have been on its way before the caller could read `Retry-After`. */
const ON_ITS_WAY_MS = 1_000;

/** All calls for a container look alike, and a client that works on some batches at once asks for each of them. */
const ALIKE_ON_THEIR_WAY = 3;

/** Calls that the quota of items is about. */
const PUSHING: ReadonlySet<CallKind> = new Set<CallKind>(['batch', 'item']);

/** Starts to watch. What was seen is forgotten with the process; violations are for whoever is told of them to keep. */
export function createClientChecks({ keys, now, violation }: ClientCheckOptions): ClientChecks {
  const watches = [
    watchKeys(keys, violation),
    watchContainers(violation),
    watchHaste(violation),
    watchRepeats(violation),
  ];
  return {
    begin(request) {
      const began = now().getTime();
      const ends = watches.map((watch) => watch(request, began));
      return (response) => {
        for (const end of ends) end?.(response, now().getTime());
      };
    },
  };
}

/** The key goes into one header and nowhere else; that an upload has no such header is S3's own rule. */
function watchKeys(keys: ClientCheckOptions['keys'], violation: ClientCheckOptions['violation']): Watch {
  return (request) => {
    const { authorization: _, ...others } = request.headers;
    const places = [request.url.href, ...Object.values(others).map(String)];
    const isAstray = [...keys()].some((key) => places.some((place) => place.includes(key)));
    if (isAstray) violation(`${titleOf(request)} carries the key outside of its header.`);
    return undefined;
  };
}

/** A container serves one push, whatever came of that. */
function watchContainers(violation: ClientCheckOptions['violation']): Watch {
  const pushed = new Set<string>();
  return ({ name, url }) => {
    const file = url.searchParams.get('fileId');
    if ((name?.kind !== 'batch' && name?.kind !== 'identities') || file === null) return undefined;
    if (pushed.has(file)) violation(`The file container \`${file}\` was pushed twice; it serves once.`);
    pushed.add(file);
    return undefined;
  };
}

/** `Retry-After` is about all calls for an organization; that of the daily quota about pushes alone. */
function watchHaste(violation: ClientCheckOptions['violation']): Watch {
  let closed: readonly { organization: string | undefined; pushesOnly: boolean; from: number; until: number }[] = [];
  return (request, began) => {
    const { name } = request;
    if (!name || name.kind === 'upload') return undefined;
    const { kind, organization } = name;
    closed = closed.filter(({ until }) => began < until);
    const door = closed.find(
      (one) =>
        one.organization === organization &&
        began - one.from >= ON_ITS_WAY_MS &&
        (PUSHING.has(kind) || !one.pushesOnly),
    );
    if (door) {
      const early = Math.ceil((door.until - began) / 1000);
      violation(`${titleOf(request)} came ${early} seconds before \`Retry-After\` had passed.`);
    }
    return ({ answer }, ended) => {
      const wait = answer === 'cut' ? 0 : Number(answer.headers['retry-after'] ?? 0) * 1000;
      const pushesOnly = answer !== 'cut' && answer.body.includes('TOO_MANY_DOCUMENTS_DAILY');
      if (wait > 0) closed = [...closed, { organization, pushesOnly, from: ended, until: ended + wait }];
    };
  };
}

/** The very same call again, right after an answer that says it is wrong. */
function watchRepeats(violation: ClientCheckOptions['violation']): Watch {
  const refused = new Map<string, { order: number; at: number; status: number; times: number }>();
  let order = 0;
  return (request, began) => {
    const { name } = request;
    if (!name) return undefined;
    const arrival = ++order;
    return ({ answer, body }, ended) => {
      const key = keyOf(request, body);
      const before = refused.get(key);
      const isAgain = before !== undefined && before.order < arrival && began - before.at <= RIGHT_AFTER_MS;
      const times = isAgain ? before.times + 1 : 1;
      if (isAgain && times > (name.kind === 'files' ? ALIKE_ON_THEIR_WAY : 1)) {
        violation(`${titleOf(request)} was sent again right after it was refused with ${before.status}.`);
      }
      refused.delete(key);
      const status = answer === 'cut' ? 0 : answer.status;
      if (FINAL.has(status)) refused.set(key, { order: ++order, at: ended, status, times });
    };
  };
}

/** Calls are the same when nothing that decides the answer differs. */
function keyOf({ method, url, headers }: CheckedRequest, body: string): string {
  const { authorization, 'content-type': type, ...others } = headers;
  const signed = Object.entries(others).filter(([name]) => name.startsWith('x-amz-'));
  const parts = [method, url.pathname, url.search, authorization, type, signed.sort(), body];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function titleOf({ method, url }: CheckedRequest): string {
  return `${method} ${url.pathname}`;
}
