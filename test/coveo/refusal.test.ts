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

  it('because the run was stopped is that', () => {
    expect(unanswered(facts, failure('stopped', 'detail'))).toBeInstanceOf(StoppedError);
  });

  it('because the connection was closed before is a bug, and never tried again', () => {
    expect(() => unanswered(facts, failure('closed', 'detail'))).toThrow('called after the connection');
  });
});
