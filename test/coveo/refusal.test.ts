import { describe, expect, it } from 'vitest';
import { failure, type NetworkFailureReason } from '../../src/coveo/network-failure.ts';
import { unanswered } from '../../src/coveo/refusal.ts';
import { ServiceError, StoppedError } from '../../src/coveo/service-error.ts';

const facts = { call: 'setStatus', url: 'https://api.example.com/x?signature=abc', mask: (text: string) => text };

describe('a request that brought no answer', () => {
  it.each<[NetworkFailureReason, boolean]>([
    ['unreachable', true],
    ['connection-lost', true],
    ['timed-out', true],
    ['proxy-refused', true],
    ['insecure-address', false],
    ['untrusted-certificate', false],
    ['answer-too-large', false],
    ['unsendable', false],
  ])('because of `%s` is tried again: %s', (reason, isTriedAgain) => {
    const error = unanswered(facts, failure(reason, 'detail'));
    expect(error).toBeInstanceOf(ServiceError);
    expect(error instanceof ServiceError && error.later !== undefined).toBe(isTriedAgain);
    expect(error.message).not.toContain('signature');
  });

  it.each([
    ['http://127.0.0.1:7700/push', 'unreachable', 20_000],
    ['http://localhost:7700/push', 'unreachable', 20_000],
    ['http://127.0.0.1:7700/push', 'connection-lost', undefined],
    ['https://api.example.com/push', 'unreachable', undefined],
  ] as const)('at %s, %s, may heal within: %s', (url, reason, withinMs) => {
    const error = unanswered({ ...facts, url }, failure(reason, 'detail'));
    if (!(error instanceof ServiceError)) throw error;
    expect(error.later).toEqual(withinMs === undefined ? { atLeastMs: 0 } : { atLeastMs: 0, withinMs });
    // Who forgot to start the sandbox is told so.
    expect(error.hint.includes('`docs-to-coveo sandbox`')).toBe(withinMs !== undefined);
  });

  it('because the run was stopped is that', () => {
    expect(unanswered(facts, failure('stopped', 'detail'))).toBeInstanceOf(StoppedError);
  });

  it('because the connection was closed before is a bug, and never tried again', () => {
    expect(() => unanswered(facts, failure('closed', 'detail'))).toThrow('called after the connection');
  });
});
