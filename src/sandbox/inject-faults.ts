import type { IncomingMessage } from 'node:http';
import { faultAnswer } from './fault-answers.ts';
import { type CallName, callNameOf } from './faults/call-kind.ts';
import type { FaultEvent } from './faults/faults.ts';
import type { InjectedRejection } from './faults/rejections.ts';
import { bodyOf, type SandboxResponse } from './http/message.ts';
import type { Pipeline } from './indexing/pipeline.ts';
import { answer } from './router.ts';
import type { Service } from './service.ts';
import { expireContainer } from './storage/containers.ts';

/** Something to answer. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** Takes note of bytes of the body as they are read. */
  readonly tap: (chunk: Uint8Array) => void;
}

/** Answers a call as the plan of faults says; `cut` when the connection shall break instead. */
export async function answerOrDisturb(arrival: Arrival, service: Service): Promise<SandboxResponse | 'cut'> {
  const name = callNameOf(arrival.url);
  const event = name && service.faults.next(name.kind);
  return event ? disturb(arrival, name, event, service) : answer(arrival, service);
}

async function disturb(
  arrival: Arrival,
  name: CallName,
  { fault, nth }: FaultEvent,
  service: Service,
): Promise<SandboxResponse | 'cut'> {
  switch (fault.fault) {
    case 'cut-before':
      await readSome(arrival, fault.bytes);
      return 'cut';
    case 'cut-after':
      await answer(arrival, service);
      return 'cut';
    case 'slow': {
      const late = await answer(arrival, service);
      await new Promise<void>((resolve) => service.schedule(resolve, fault.seconds * 1000));
      return late;
    }
    case 'expired':
      expireContainer(service.database, fileOf(arrival.url));
      return answer(arrival, service);
    case 'rejected':
      return answer(arrival, rejecting(service, { ...fault, salt: `${service.faults.plan.seed} ${name.kind} ${nth}` }));
    default:
      return faultAnswer(fault, name.kind);
  }
}

async function readSome({ request, tap }: Arrival, bytes: number): Promise<void> {
  if (bytes === 0) return;
  let size = 0;
  for await (const chunk of bodyOf(request)) {
    tap(chunk);
    size += chunk.byteLength;
    if (size >= bytes) return;
  }
}

function fileOf({ pathname }: URL): string {
  return decodeURIComponent(pathname.split('/').at(-1) ?? '');
}

/** A service whose pipeline will reject the items that it accepts now. */
function rejecting(service: Service, { reason, share, salt }: InjectedRejection): Service {
  const { pipeline } = service;
  const accept: Pipeline['accept'] = (acceptance) =>
    pipeline.accept(
      'source' in acceptance
        ? { ...acceptance, task: { ...acceptance.task, injected: { reason, share, salt } } }
        : acceptance,
    );
  return { ...service, pipeline: { ...pipeline, accept } };
}
