import type { Unpacked } from '../model/content.ts';
import { CONTAINER_LIFETIME_MS } from '../model/limits.ts';
import { bytes, type Database, number, text } from './database.ts';

/** An upload slot. It goes from waiting over uploading, uploaded and claimed (by one push) to consumed, and never back. */
export interface Container {
  readonly id: string;
  readonly organization: string;
  /** The secret part of its upload address. */
  readonly signature: string;
  readonly created: Date;
  readonly state: ContainerState;
}

const STATES = ['waiting', 'uploading', 'uploaded', 'claimed', 'consumed'] as const;
export type ContainerState = (typeof STATES)[number];

/** Whether a container can be pushed, else why not; an expired one is nobody's fault. */
export type Usability =
  | { readonly kind: 'usable' }
  | { readonly kind: 'unusable'; readonly reason: string; readonly isExpired: boolean };

/** Opens a container. */
export function createContainer(database: Database, container: Omit<Container, 'state'>): void {
  const { id, organization, signature, created } = container;
  database.run`
    INSERT INTO containers (id, organization, signature, created, state)
    VALUES (${id}, ${organization}, ${signature}, ${created.getTime()}, 'waiting')`;
}

export function findContainer(database: Database, organization: string, id: string): Container | undefined {
  const row = database.get`SELECT * FROM containers WHERE id = ${id} AND organization = ${organization}`;
  if (!row) return undefined;
  return {
    id,
    organization,
    signature: text(row, 'signature'),
    created: new Date(number(row, 'created')),
    state: stateOf(text(row, 'state')),
  };
}

function stateOf(name: string): ContainerState {
  const state = STATES.find((state) => state === name);
  if (state === undefined) throw new Error(`A container cannot be \`${name}\`.`);
  return state;
}

export function isExpired(container: Container, at: Date): boolean {
  return at.getTime() > container.created.getTime() + CONTAINER_LIFETIME_MS;
}

export function setContainerState(database: Database, id: string, state: ContainerState): void {
  database.run`UPDATE containers SET state = ${state} WHERE id = ${id}`;
}

/** Makes a container as old as one that has just expired. */
export function expireContainer(database: Database, id: string): void {
  database.run`UPDATE containers SET created = created - ${CONTAINER_LIFETIME_MS + 1} WHERE id = ${id}`;
}

/** Adds a piece of what is uploaded, so that no upload is ever held in memory as a whole. */
export function addPiece(database: Database, id: string, piece: number, content: Uint8Array): void {
  database.run`INSERT INTO container_pieces (container, number, bytes) VALUES (${id}, ${piece}, ${content})`;
}

/** Throws away what was uploaded: after its use, or when the upload broke off. */
export function dropPieces(database: Database, id: string): void {
  database.run`DELETE FROM container_pieces WHERE container = ${id}`;
}

/** Whether a push that was accepted at a time may use a container: it is there, uploaded, unused and not expired. */
export function usabilityOf(container: Container | undefined, fileId: string, accepted: Date): Usability {
  const unusable = (reason: string, isExpired = false): Usability => ({ kind: 'unusable', reason, isExpired });
  if (!container) return unusable(`There is no file container \`${fileId}\`.`);
  if (isExpired(container, accepted)) return unusable(`The file container \`${fileId}\` has expired.`, true);
  if (container.state === 'waiting' || container.state === 'uploading') {
    return unusable(`Nothing was uploaded into the file container \`${fileId}\`.`);
  }
  if (container.state !== 'uploaded')
    return unusable(`The file container \`${fileId}\` was used before; it serves once.`);
  return { kind: 'usable' };
}

/** Takes the content of a container, which is then gone. */
export function consumeContainer(database: Database, id: string): Uint8Array {
  const pieces = database.all`SELECT bytes FROM container_pieces WHERE container = ${id} ORDER BY number`;
  dropPieces(database, id);
  setContainerState(database, id, 'consumed');
  const [first, ...others] = pieces.map((row) => bytes(row, 'bytes'));
  return first && others.length === 0 ? first : Buffer.concat(first ? [first, ...others] : []);
}

/** The data of one item, pushed by reference in a batch: claimed and taken in one step. */
export function takeReferencedFile(database: Database, organization: string, fileId: string, accepted: Date): Unpacked {
  const usability = usabilityOf(findContainer(database, organization, fileId), fileId, accepted);
  if (usability.kind === 'unusable') {
    return { kind: 'undecodable', reason: usability.reason, isViolation: !usability.isExpired };
  }
  return { kind: 'bytes', bytes: consumeContainer(database, fileId) };
}
