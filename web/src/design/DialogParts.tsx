import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { IconButton } from './Button';
import { cx } from './cx';
import type { DialogProps, SheetProps } from './Dialog';
import { texts } from './texts';

const OVERLAY = 'fixed inset-0 z-40 animate-fade bg-[oklch(0.12_0.02_268/0.45)]';

export function OpenedDialog({ open, onOpenChange, title, description, wide, reading, acts, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'floating fixed top-[12vh] left-1/2 z-40 flex max-h-[80vh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col outline-none',
            wide ? 'max-w-3xl' : 'max-w-md',
          )}
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-4">
            <div className="grid gap-1 pt-1">
              <Radix.Title className="text-base font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-sm text-ink-soft">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton icon={X} label={texts.close} keys="Esc" className="-mr-2" />
            </Radix.Close>
          </header>
          <div {...(reading ? { tabIndex: 0 } : {})} className="grid gap-4 overflow-y-auto px-5 py-4">
            {children}
          </div>
          {acts && <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{acts}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function OpenedSheet({ open, onOpenChange, title, children }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={OVERLAY} />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 left-0 z-40 flex w-72 max-w-[calc(100vw-3rem)] animate-slide flex-col border-r bg-canvas outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
