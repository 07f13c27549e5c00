import { describe, expect, it } from 'vitest';
import { bytes, cores, quantity, share } from './quantity';

describe('quantities', () => {
  it.each([
    ['500m', 0.5],
    ['2', 2],
    ['4Gi', 4 * 2 ** 30],
    ['1.5G', 1.5e9],
    ['120000000n', 0.12],
  ])('should read %s', (text, value) => {
    expect(quantity(text)).toBeCloseTo(value);
  });

  it.each(['', 'four', '4 gigs', '-1', '1e3Gi'])('should refuse %j', (text) => {
    expect(quantity(text)).toBeNull();
  });

  it('should write them as people do', () => {
    expect(cores('250m')).toBe('0.25');
    expect(cores('4m')).toBe('0.004');
    expect(bytes('4Gi')).toBe('4 GiB');
    expect(bytes('1536Mi')).toBe('1.5 GiB');
    expect(bytes('0')).toBe('0 B');
  });

  it('should show unknown writing as it came', () => {
    expect(bytes('plenty')).toBe('plenty');
  });

  it('should compare across units, and take no limit as none used', () => {
    expect(share('512Mi', '1Gi')).toBe(0.5);
    expect(share(3, 10)).toBe(0.3);
    expect(share('1', '0')).toBe(0);
  });
});
