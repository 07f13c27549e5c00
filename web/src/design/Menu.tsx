import type { LucideIcon } from 'lucide-react';
import { Slot } from 'radix-ui';
import { createContext, type ReactElement, type ReactNode, Suspense, useContext, useState } from 'react';
import { ahead, part } from './part';

// What makes a menu move is loaded when one reaches for it: a page starts without it.
const load = () => import('./MenuParts');
const Opened = part(load, 'OpenedMenu');

export interface MenuProps {
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'center' | 'end';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A menu behind a button. The button is there at once. */
export function Menu(props: MenuProps) {
  const [wanted, setWanted] = useState(false);
  const resting = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => ahead(load)}
      onFocus={() => ahead(load)}
      onClick={() => setWanted(true)}
    >
      {props.trigger}
    </Slot.Root>
  );
  return wanted ? (
    <Suspense fallback={resting}>
      <Opened {...props} />
    </Suspense>
  ) : (
    resting
  );
}

export interface MenuItemProps {
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly onSelect?: () => void;
  /** The only child is a link, which the item becomes. */
  readonly asChild?: boolean;
  readonly children: ReactNode;
}

/** What the loaded menu lends to the words that were written before it came. */
export interface MenuPartsLoaded {
  readonly Item: (props: MenuItemProps) => ReactNode;
  readonly Label: (props: { readonly children: ReactNode }) => ReactNode;
  readonly Line: () => ReactNode;
}
export const MenuPartsContext = createContext<MenuPartsLoaded | null>(null);

export function MenuItem(props: MenuItemProps) {
  const parts = useContext(MenuPartsContext);
  return parts && <parts.Item {...props} />;
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  const parts = useContext(MenuPartsContext);
  return parts && <parts.Label>{children}</parts.Label>;
}

export function MenuLine() {
  const parts = useContext(MenuPartsContext);
  return parts && <parts.Line />;
}
