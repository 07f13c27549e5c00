import { beforeEach, describe, expect, it } from 'vitest';
import { attemptIn } from './attempt';

describe('an attempt', () => {
  beforeEach(() => localStorage.clear());

  it('should keep its name over tabs and reloads until it is done', () => {
    const first = attemptIn(() => localStorage);
    const name = first.name();
    const reloaded = attemptIn(() => localStorage);
    expect(reloaded.name()).toBe(name);

    reloaded.done();
    expect(first.name()).not.toBe(name);
  });

  it('should keep its name on the page where nothing can be stored', () => {
    const attempt = attemptIn(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const name = attempt.name();
    expect(attempt.name()).toBe(name);

    attempt.done();
    expect(attempt.name()).not.toBe(name);
  });
});
