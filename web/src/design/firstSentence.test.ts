import { describe, expect, it } from 'vitest';
import { firstSentence } from './firstSentence';

describe('the first sentence of a message', () => {
  it('is a short message as it is', () => {
    expect(firstSentence('Scaled up replica set shop-1.2 from 0 to 2')).toBe(
      'Scaled up replica set shop-1.2 from 0 to 2',
    );
    expect(firstSentence('')).toBe('');
  });

  it('ends with its sentence or line', () => {
    expect(firstSentence('It failed. Then something else.')).toBe('It failed.');
    expect(firstSentence('first line\nsecond line')).toBe('first line');
  });

  it('leaves out what the runtime adds', () => {
    expect(firstSentence('Failed to pull image "nginx:none": rpc error: code = NotFound desc = failed')).toBe(
      'Failed to pull image "nginx:none"',
    );
  });

  it('cuts what has no end', () => {
    expect(firstSentence('word '.repeat(100))).toMatch(/^(word ){1,32}…$/);
    expect(firstSentence('x'.repeat(500))).toHaveLength(162);
  });
});
