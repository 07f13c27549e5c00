import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Keys } from './Keys';
import { type MenuItemProps, MenuPartsContext, type MenuProps } from './Menu';

/** The menu itself, open from its first moment. */
export function OpenedMenu({ trigger, align = 'end', className, children }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={cx('floating z-50 max-h-[70vh] min-w-48 max-w-80 animate-appear overflow-y-auto p-1', className)}
        >
          <MenuPartsContext value={PARTS}>{children}</MenuPartsContext>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const PARTS = { Item, Label, Line };
const ITEM =
  'flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left outline-none data-disabled:opacity-50 data-highlighted:bg-hover pointer-coarse:min-h-11';

function Item({ icon: Icon, keys, danger, disabled, checked, onSelect, asChild, children }: MenuItemProps) {
  const look = cx(ITEM, danger && 'text-bad data-highlighted:bg-bad-soft');
  const act = { disabled: disabled ?? false, ...(onSelect ? { onSelect } : {}) };
  if (asChild) {
    return (
      <Radix.Item asChild {...act} className={look}>
        {children}
      </Radix.Item>
    );
  }
  return (
    <Radix.Item {...act} className={look}>
      {Icon && <Icon size={15} className={danger ? undefined : 'text-ink-faint'} aria-hidden />}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {checked && <Check size={14} className="text-accent" aria-hidden />}
      {keys && <Keys keys={keys} />}
    </Radix.Item>
  );
}

function Label({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-xs text-ink-faint">{children}</Radix.Label>;
}

function Line() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}
