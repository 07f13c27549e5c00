import { describe, expect, it } from 'vitest';
import { fuzzy } from './fuzzy';

const best = (search: string, names: readonly string[]) =>
  names
    .flatMap((name) => {
      const score = fuzzy(search, name);
      return score === null ? [] : [{ name, score }];
    })
    .sort((one, other) => one.score - other.score)
    .map(({ name }) => name);

describe('searching the palette', () => {
  it('should put what begins with it first, then words, then what only contains it', () => {
    expect(best('pay', ['display', 'old payments', 'payments'])).toEqual(['payments', 'old payments', 'display']);
  });

  it('should find letters in order, and nothing else', () => {
    expect(best('gwks', ['Go to workspaces', 'Sign out'])).toEqual(['Go to workspaces']);
    expect(fuzzy('xyz', 'Workspaces')).toBeNull();
  });

  it('should let an empty search find all', () => {
    expect(fuzzy('', 'anything')).toBe(0);
  });
});
