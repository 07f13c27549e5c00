import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriving, PartMissing } from './part';

describe('a part of the console', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('should come though the network changed on its way', async () => {
    const load = vi.fn().mockRejectedValueOnce(new TypeError('cut off')).mockResolvedValue('here');

    const part = arriving(load);
    await vi.runAllTimersAsync();

    await expect(part).resolves.toBe('here');
  });

  it('should be missing when nothing helps, and say what the browser said', async () => {
    const load = vi.fn().mockRejectedValue(new TypeError('Failed to fetch'));

    const part = arriving(load);
    const missing = expect(part).rejects.toEqual(new PartMissing(new TypeError('Failed to fetch')));
    await vi.runAllTimersAsync();

    await missing;
    expect(load).toHaveBeenCalledTimes(3);
  });
});
