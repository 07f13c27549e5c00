import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { cx } from '@/design/cx';

interface PageTabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly tab: Tab; readonly text: string; readonly count?: number | undefined }[];
  readonly active: Tab;
}

/** Parts of a page. The first needs no word in the URL. */
export function PageTabs<Tab extends string>({ label, tabs, active }: PageTabsProps<Tab>) {
  return (
    <nav aria-label={label} className="-mx-4 flex gap-1 overflow-x-auto border-b px-4 sm:mx-0 sm:px-0">
      {tabs.map(({ tab, text, count }, index) => (
        <Link
          key={tab}
          to="."
          search={{ tab: index === 0 ? undefined : tab } as unknown as LinkProps['search']}
          aria-current={tab === active ? 'page' : undefined}
          activeProps={{}}
          className={cx(
            'target -mb-px inline-flex h-9 shrink-0 items-center gap-1.5 border-b-2 px-2.5 outline-offset-[-2px] transition-colors pointer-coarse:h-11',
            tab === active ? 'border-accent font-medium text-ink' : 'border-transparent text-ink-soft hover:text-ink',
          )}
        >
          {text}
          {count !== undefined && (
            <span data-number className="rounded-full bg-hover px-1.5 text-xs text-ink-faint">
              {count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
