import { bodyOf, type Call, type SandboxResponse } from '../http/message.ts';
import { CONTAINER_LIFETIME_MS, CONTAINER_LIMIT } from '../model/limits.ts';
import type { Service } from '../service.ts';
import {
  addPiece,
  type Container,
  dropPieces,
  findContainer,
  isExpired,
  setContainerState,
} from '../storage/containers.ts';
import { recordViolation } from '../storage/log.ts';

const REQUIRED_HEADERS = { 'x-amz-server-side-encryption': 'AES256', 'Content-Type': 'application/octet-stream' };
const PIECE_BYTES = 1024 * 1024;

interface UploadRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly isViolation: boolean;
}

type UploadAddress = { uploadUri: string; fileId: string; requiredHeaders: Readonly<Record<string, string>> };

/** What `POST …/files` hands out. The address stands for a presigned S3 one: it is its own permission. */
export function uploadAddress({ id, organization, signature }: Omit<Container, 'state'>, url: string): UploadAddress {
  const query = new URLSearchParams({
    'X-Amz-Expires': String(CONTAINER_LIFETIME_MS / 1000),
    'X-Amz-Signature': signature,
  });
  const uploadUri = `${url}/blobstore/${encodeURIComponent(organization)}/${encodeURIComponent(id)}?${query}`;
  return { uploadUri, fileId: id, requiredHeaders: REQUIRED_HEADERS };
}

/** `PUT` to an upload address: takes the bytes as S3 does, piece by piece into the database. */
export async function receiveUpload(call: Call, service: Service): Promise<SandboxResponse> {
  const { organization = '', file = '' } = call.names;
  const container = findContainer(service.database, organization, file);
  const refusal = whyRefused(call, container, service.now());
  if (refusal) {
    if (refusal.isViolation)
      recordViolation(service.database, `An upload was refused: ${refusal.message}`, service.now());
    return xmlError(refusal);
  }
  setContainerState(service.database, file, 'uploading');
  try {
    await storePieces(call, service, file);
  } catch (error) {
    dropPieces(service.database, file);
    setContainerState(service.database, file, 'waiting');
    throw error;
  }
  setContainerState(service.database, file, 'uploaded');
  return { status: 200, headers: {}, body: '' };
}

async function storePieces({ request, tap }: Call, { database }: Service, file: string): Promise<void> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let pieces = 0;
  const flush = () => {
    if (size > 0) addPiece(database, file, pieces++, Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  for await (const chunk of bodyOf(request)) {
    tap(chunk);
    waiting.push(chunk);
    size += chunk.byteLength;
    if (size >= PIECE_BYTES) flush();
  }
  flush();
}

/** S3's own rules, in its order (https://docs.coveo.com/en/69/): one authorization, the signed headers, a known length. */
function whyRefused({ request, query }: Call, container: Container | undefined, now: Date): UploadRefusal | undefined {
  const { headers } = request;
  if (headers.authorization !== undefined) {
    return refusal(
      400,
      'InvalidArgument',
      'The `Authorization` header was sent to an upload address; the key must never go there.',
    );
  }
  if (!container || query.get('X-Amz-Signature') !== container.signature)
    return denied('The upload address is not one that was handed out.');
  if (isExpired(container, now)) return { ...denied('Request has expired'), isViolation: false };
  const wrong = Object.entries(REQUIRED_HEADERS).find(([name, value]) => headers[name.toLowerCase()] !== value);
  if (wrong)
    return denied(
      `The header \`${wrong[0]}\` must be \`${wrong[1]}\`, but is ${said(headers[wrong[0].toLowerCase()])}.`,
    );
  const unsigned = Object.keys(headers).find((name) => name.startsWith('x-amz-') && !(name in REQUIRED_HEADERS));
  if (unsigned !== undefined) return denied(`The header \`${unsigned}\` was sent but is not among the required ones.`);
  if (container.state !== 'waiting')
    return denied('Something was uploaded there before; a file container takes one upload.');
  return whyWrongLength(headers['transfer-encoding'], headers['content-length']);
}

function whyWrongLength(encoding: string | undefined, length: string | undefined): UploadRefusal | undefined {
  if (encoding !== undefined) {
    return refusal(
      501,
      'NotImplemented',
      `A header you provided implies functionality that is not implemented: Transfer-Encoding: ${encoding}`,
    );
  }
  if (length === undefined)
    return refusal(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
  if (Number(length) > CONTAINER_LIMIT) {
    return refusal(
      413,
      'EntityTooLarge',
      `A file container takes ${CONTAINER_LIMIT} bytes at most, but ${length} were announced.`,
    );
  }
  return undefined;
}

function denied(message: string): UploadRefusal {
  return refusal(403, 'AccessDenied', message);
}

function refusal(status: number, code: string, message: string): UploadRefusal {
  return { status, code, message, isViolation: true };
}

function said(value: string | string[] | undefined): string {
  return value === undefined ? 'absent' : `\`${String(value)}\``;
}

/** An error as S3 puts it, which is not how the API puts one. */
export function xmlError({ status, code, message }: Omit<UploadRefusal, 'isViolation'>): SandboxResponse {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}
