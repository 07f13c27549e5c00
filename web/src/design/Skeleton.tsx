import { cx } from './cx';
import { texts } from './texts';

/** The place of something that comes: give it the shape of what will stand there. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden className={cx('block animate-pulse rounded-sm bg-hover', className ?? 'h-4 w-24')} />;
}

const WIDTHS = ['w-40', 'w-28', 'w-36', 'w-24', 'w-44', 'w-32', 'w-20', 'w-48'];

/** Rows of a list that comes, at most eight. */
export function SkeletonRows({ rows = 5 }: { readonly rows?: number }) {
  return (
    <div role="status" aria-label={texts.loading} className="divide-y divide-line">
      {WIDTHS.slice(0, rows).map((width) => (
        <div key={width} className="flex h-13 items-center gap-6 overflow-hidden px-4">
          <Skeleton className={cx('h-3.5 shrink', width)} />
          <Skeleton className="h-3.5 w-20" />
          <Skeleton className="ml-auto h-3.5 w-16" />
        </div>
      ))}
    </div>
  );
}
