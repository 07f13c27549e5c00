import { describe, expect, it } from 'vitest';
import { ndjson } from './ndjson';

async function read(...pieces: readonly string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const read: unknown[] = [];
  for await (const one of ndjson(body)) read.push(one);
  return read;
}

describe('a log stream', () => {
  it('should put lines together that were cut on the way', async () => {
    expect(await read('{"line":"a', 'b"}\n{"li', 'ne":"c"}\n')).toEqual([{ line: 'ab' }, { line: 'c' }]);
  });

  it('should take the last line also without its end, and pass over noise', async () => {
    expect(await read('\n{"line":"a"}\nnot json\n{"line":"b"}')).toEqual([{ line: 'a' }, { line: 'b' }]);
  });
});
