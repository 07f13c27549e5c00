import { ChevronsUpDown } from 'lucide-react';
import { Slot } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '@/design/cx';
import { Menu, MenuItem } from '@/design/Menu';
import { Skeleton } from '@/design/Skeleton';
import { texts } from './texts';

interface CrumbProps {
  readonly name: string | undefined;
  /** The present place: the only one that phones have room for. */
  readonly last: boolean;
  readonly link: ReactElement;
  readonly children: ReactNode;
}

/** A step of the way: its name leads there, the sign beside it opens its neighbours. */
export function Crumb({ name, last, link, children }: CrumbProps) {
  return (
    <span className={cx('flex min-w-0 items-center', !last && 'max-md:hidden')}>
      <Divider />
      {name === undefined ? (
        <Skeleton className="mx-1.5 h-3.5 w-20" />
      ) : (
        <Slot.Root
          aria-current={last ? 'page' : undefined}
          className={cx(
            'target truncate rounded-md px-1.5 py-1 hover:bg-hover',
            last ? 'font-medium' : 'text-ink-soft hover:text-ink',
          )}
        >
          {withText(link, name)}
        </Slot.Root>
      )}
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            aria-label={texts.neighbours(name ?? '')}
            className="target grid h-7 w-6 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-hover hover:text-ink data-[state=open]:bg-hover"
          >
            <ChevronsUpDown size={12} aria-hidden />
          </button>
        }
      >
        {children}
      </Menu>
    </span>
  );
}

function withText(link: ReactElement, text: string): ReactElement {
  return { ...link, props: { ...(link.props as object), children: text } } as ReactElement;
}

export function CrumbItem({ current, children }: { readonly current: boolean; readonly children: ReactNode }) {
  return (
    <MenuItem asChild>
      {current ? <Slot.Root className="font-medium text-accent">{children}</Slot.Root> : children}
    </MenuItem>
  );
}

/** The list that the resource after it is one of. Phones have no room for it. */
export function ListCrumb({ children }: { readonly children: ReactNode }) {
  return (
    <span className="flex min-w-0 items-center max-md:hidden">
      <Divider />
      <Slot.Root className="target truncate rounded-md px-1.5 py-1 text-ink-soft hover:bg-hover hover:text-ink">
        {children}
      </Slot.Root>
    </span>
  );
}

function Divider() {
  return (
    <span aria-hidden className="px-0.5 text-line-strong select-none max-md:hidden">
      {'/'}
    </span>
  );
}

/** The end of the way, when it is a page and no resource. */
export function PageCrumb({ text, first }: { readonly text: string; readonly first: boolean }) {
  return (
    <span className="flex min-w-0 items-center">
      {!first && <Divider />}
      <span aria-current="page" className="truncate px-1.5 font-medium">
        {text}
      </span>
    </span>
  );
}
