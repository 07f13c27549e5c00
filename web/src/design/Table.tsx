import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { texts } from './texts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What to compare by; a column without it does not sort. */
  readonly by?: (row: Row) => string | number;
  readonly align?: 'right';
  /** Only where there is room for it. */
  readonly from?: 'sm' | 'md' | 'lg';
  readonly className?: string;
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly id: (row: Row) => string;
  readonly label: string;
  /** A column's key, with `-` before it for downwards; undefined keeps the order given. */
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string | undefined) => void;
}

const FROM = { sm: 'max-sm:hidden', md: 'max-md:hidden', lg: 'max-lg:hidden' } as const;

export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
): readonly Row[] {
  const by = columns.find((column) => column.key === sort?.replace(/^-/, ''))?.by;
  if (!by) return rows;
  const way = sort?.startsWith('-') ? -1 : 1;
  return [...rows].sort((one, other) => {
    const a = by(one);
    const b = by(other);
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)));
  });
}

/** The next state of a column's header: upwards, downwards, as it came. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  if (sort === key) return `-${key}`;
  return sort === `-${key}` ? undefined : key;
}

/** A list of resources. A cell may hold a {@link rowLink}, which then takes the whole row. */
export function Table<Row>({ columns, rows, id, label, sort, onSort }: TableProps<Row>) {
  return (
    <table aria-label={label} className="w-full border-collapse text-left">
      <thead>
        <tr className="border-b border-line">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : undefined}
              className={cx(
                'h-9 px-3 text-xs sm:px-4 font-medium whitespace-nowrap text-ink-faint',
                column.align === 'right' && 'text-right',
                column.from && FROM[column.from],
              )}
            >
              <Heading column={column} sort={sort} onSort={onSort} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {sorted(rows, columns, sort).map((row) => (
          <tr key={id(row)} className="relative transition-colors focus-within:bg-hover/60 hover:bg-hover/60">
            {columns.map((column) => (
              <td
                key={column.key}
                className={cx(
                  'h-13 px-3 py-2 first:pl-4 last:pr-4 first:w-full sm:px-4 sm:first:w-[38%]',
                  // On a phone the first one yields, so that the acts at the right stay within reach.
                  'max-sm:first:max-w-0 max-sm:first:wrap-anywhere',
                  column.align === 'right' && 'text-right',
                  column.from && FROM[column.from],
                  column.className,
                )}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: string | undefined;
  readonly onSort: ((sort: string | undefined) => void) | undefined;
}

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  if (!column.title) return null;
  if (!column.by || !onSort) return column.title;
  const active = sort?.replace(/^-/, '') === column.key;
  const Arrow = sort?.startsWith('-') ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      aria-label={texts.sortBy(column.title)}
      onClick={() => onSort(nextSort(sort, column.key))}
      className={cx(
        'target group -mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 hover:text-ink',
        active && 'text-ink',
      )}
    >
      {column.title}
      <Arrow size={12} aria-hidden className={active ? '' : 'opacity-0 group-hover:opacity-60'} />
    </button>
  );
}

/** For the link of a row: it takes the whole row, and `j` and `k` find it. */
export const rowLink = {
  'data-row-link': true,
  className: 'font-medium outline-offset-4 after:absolute after:inset-0 after:content-[""]',
} as const;

/** For what must stay clickable above a row's link. */
export const ABOVE_ROW = 'relative z-10';
