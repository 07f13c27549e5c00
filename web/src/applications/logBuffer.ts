import type { LogLine } from '@/api/types';

export interface NumberedLine extends LogLine {
  /** Counts from the first line that was ever received. */
  readonly number: number;
}

/** The newest lines of a log. What a reopened stream sends again is not shown twice. */
export class LogBuffer {
  private lines: readonly NumberedLine[] = [];
  private received = 0;
  private dropped = 0;
  private readonly limit: number;

  constructor(limit = 5_000) {
    this.limit = limit;
  }

  add(fresh: readonly LogLine[]): void {
    const last = this.lines.at(-1);
    // Only lines of the last instants can come twice: everything later is new.
    const known = new Set(this.lines.slice(-1_000).map(keyOf));
    const added = fresh.filter((line) => !last || line.at > last.at || !known.has(keyOf(line)));
    const all = [...this.lines, ...added.map((line) => ({ ...line, number: ++this.received }))];
    this.dropped += Math.max(0, all.length - this.limit);
    this.lines = all.slice(-this.limit);
  }

  /** The same array until something is added. */
  get snapshot(): readonly NumberedLine[] {
    return this.lines;
  }

  get lost(): number {
    return this.dropped;
  }

  /** From where a stream goes on. */
  get lastAt(): string | undefined {
    return this.lines.at(-1)?.at;
  }
}

function keyOf({ at, pod, line }: LogLine): string {
  return `${at} ${pod} ${line}`;
}
