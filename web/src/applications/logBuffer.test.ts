import { describe, expect, it } from 'vitest';
import { LogBuffer } from './logBuffer';

const line = (second: number, text = `line ${second}`) => ({
  at: `2026-11-21T12:00:${String(second).padStart(2, '0')}Z`,
  pod: 'web-1',
  line: text,
});

describe('the log buffer', () => {
  it('should not show twice what a reopened stream sends again', () => {
    const buffer = new LogBuffer();
    buffer.add([line(1), line(2)]);
    buffer.add([line(2), line(3)]);
    expect(buffer.snapshot.map(({ line }) => line)).toEqual(['line 1', 'line 2', 'line 3']);
  });

  it('should keep two lines of the same instant that differ', () => {
    const buffer = new LogBuffer();
    buffer.add([line(1, 'a')]);
    buffer.add([line(1, 'b')]);
    expect(buffer.snapshot).toHaveLength(2);
  });

  it('should keep the newest lines, and know how many are gone', () => {
    const buffer = new LogBuffer(3);
    buffer.add([1, 2, 3, 4, 5].map((second) => line(second)));
    expect(buffer.snapshot.map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(buffer.lost).toBe(2);
    expect(buffer.lastAt).toBe('2026-11-21T12:00:05Z');
  });
});
