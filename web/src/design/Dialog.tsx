import { type ReactNode, Suspense } from 'react';
import { part } from './part';

// Loaded with the first dialog: a page starts without it.
const load = () => import('./DialogParts');
const OpenedDialog = part(load, 'OpenedDialog');
const OpenedSheet = part(load, 'OpenedSheet');

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly wide?: boolean;
  /** Only to be read, and perhaps longer than the window: the keyboard scrolls it. */
  readonly reading?: boolean;
  /** Acts, at the bottom right. */
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  return <Suspense>{props.open && <OpenedDialog {...props} />}</Suspense>;
}

export interface SheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A panel from the side: the rail on phones. */
export function Sheet(props: SheetProps) {
  return <Suspense>{props.open && <OpenedSheet {...props} />}</Suspense>;
}
