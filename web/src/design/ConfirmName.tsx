import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field, Input } from './Field';
import { texts } from './texts';

interface ConfirmNameProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What goes with it. */
  readonly children: ReactNode;
  readonly name: string;
  readonly act: string;
  readonly busy: boolean;
  /** Something else is still missing. */
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** Asks for the name of what will be gone, or not one's own any more. */
export function ConfirmName({ open, onOpenChange, title, children, name, act, busy, ...more }: ConfirmNameProps) {
  const { disabled = false, onConfirm } = more;
  const [typed, setTyped] = useState('');
  const ready = typed === name && !disabled;
  const change = (next: boolean) => {
    setTyped('');
    onOpenChange(next);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={title}
      acts={
        <>
          <Button onClick={() => change(false)}>{texts.cancel}</Button>
          <Button kind="danger" type="submit" form="confirm-name" busy={busy} disabled={!ready}>
            {act}
          </Button>
        </>
      }
    >
      <form
        id="confirm-name"
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onConfirm();
        }}
      >
        <div className="text-ink-soft">{children}</div>
        <Field label={texts.typeName(name)}>
          <Input code autoFocus value={typed} onChange={(event) => setTyped(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
