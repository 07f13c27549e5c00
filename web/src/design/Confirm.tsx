import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { texts } from './texts';

interface ConfirmProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly act: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly onConfirm: () => void;
}

/** Asks once before what cannot be undone, when there is no name to type. */
export function Confirm({ open, onOpenChange, title, children, act, danger, busy, onConfirm }: ConfirmProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      acts={
        <>
          <Button onClick={() => onOpenChange(false)}>{texts.cancel}</Button>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm} autoFocus>
            {act}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">{children}</p>
    </Dialog>
  );
}
