import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { Mark } from '@/design/Mark';
import type { NumberedLine } from './logBuffer';
import { lineTime, podTail } from './logFormat';
import { texts } from './texts';

const words = texts.logs;
const LINE = 20;
/** As near to the end as this, one wants to stay there. */
const NEAR = 40;

/** What scrolls must be reached by keys (WCAG 2.1.1), though there is nothing in it to press. */
const REACHABLE = { tabIndex: 0 } as const;

interface LogLinesProps {
  readonly lines: readonly NumberedLine[];
  readonly lost: number;
  readonly following: boolean;
  /** Without a column for the pod. */
  readonly onePod: boolean;
  readonly empty: string;
}

/** The lines that are in sight, out of thousands. It stays at the end until somebody scrolls up. */
export function LogLines({ lines, lost, following, onePod, empty }: LogLinesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE,
    getItemKey: (index) => lines[index]?.number ?? index,
    overscan: 20,
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (atEnd && lines.length > 0) scrollToIndex(lines.length - 1, { align: 'end' });
  }, [atEnd, lines.length, scrollToIndex]);

  const scrolled = () => {
    const { scrollTop, scrollHeight, clientHeight } = frame.current ?? {
      scrollTop: 0,
      scrollHeight: 0,
      clientHeight: 0,
    };
    setAtEnd(scrollHeight - scrollTop - clientHeight < NEAR);
  };

  return (
    <div className="relative min-w-0 overflow-hidden rounded-lg border bg-sunken">
      <section
        ref={frame}
        {...REACHABLE}
        onScroll={scrolled}
        aria-label={words.label}
        className="h-[min(36rem,62vh)] overflow-auto px-3 py-2 font-mono text-xs leading-5"
      >
        {lines.length === 0 && (
          <p className="flex items-center gap-2 font-sans text-sm text-ink-faint">
            {following && <Mark turning size={14} weight={3} />}
            {following ? words.waiting : empty}
          </p>
        )}
        {lost > 0 && lines.length > 0 && <p className="font-sans text-ink-faint">{words.dropped(lost)}</p>}
        <div className="relative w-full" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const line = lines[row.index];
            return (
              line && (
                <div
                  key={row.key}
                  ref={rows.measureElement}
                  data-index={row.index}
                  className="absolute inset-x-0 top-0 flex gap-3 hover:bg-hover"
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  <time
                    dateTime={line.at}
                    title={line.at}
                    className="shrink-0 text-ink-faint select-none max-sm:hidden"
                  >
                    {lineTime(line.at)}
                  </time>
                  {!onePod && (
                    <span title={line.pod} className="shrink-0 text-accent select-none">
                      {podTail(line.pod)}
                    </span>
                  )}
                  <span className="min-w-0 whitespace-pre-wrap">{line.line || ' '}</span>
                </div>
              )
            );
          })}
        </div>
      </section>
      {!atEnd && (
        <Button
          size="sm"
          icon={ArrowDown}
          className="absolute right-4 bottom-3"
          onClick={() => {
            setAtEnd(true);
            scrollToIndex(lines.length - 1, { align: 'end' });
          }}
        >
          {words.latest}
        </Button>
      )}
    </div>
  );
}
