import { describe, expect, it } from 'vitest';
import { ago, lasting } from './time';

const now = new Date('2026-11-21T12:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('time', () => {
  it.each([
    [2, 'just now'],
    [40, '40 sec. ago'],
    [61, '1 min. ago'],
    [7_300, '2 hr. ago'],
    [90_000, 'yesterday'],
    [-600, 'in 10 min.'],
  ])('should say %i seconds in words', (seconds, words) => {
    expect(ago(before(seconds), now)).toBe(words);
  });

  it.each([
    [820, '820 ms'],
    [7_400, '7.4 s'],
    [192_000, '3 min 12 s'],
    [7_500_000, '2 h 5 min'],
    [-5, '0 ms'],
  ])('should say how long %i ms last', (milliseconds, words) => {
    expect(lasting(milliseconds)).toBe(words);
  });
});
