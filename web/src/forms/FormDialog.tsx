import { type FormEvent, type ReactNode, useId } from 'react';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { texts } from '@/design/texts';
import { Form } from './Form';

interface FormDialogProps {
  /** As `useForm` gives it. */
  readonly form: {
    readonly submit: (event: FormEvent) => void;
    readonly problem: Problem | null;
    readonly busy: boolean;
  };
  readonly title: string;
  readonly description?: string;
  /** What the button says, if not what the title does. */
  readonly act?: string;
  /** There is nothing that could be sent. */
  readonly disabled?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form of a few fields that somebody asked for: to be sent, or left. */
export function FormDialog({ form, title, description, act = title, disabled, onClose, children }: FormDialogProps) {
  const id = useId();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      acts={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit" form={id} busy={form.busy} disabled={disabled}>
            {act}
          </Button>
        </>
      }
    >
      <Form id={id} onSubmit={form.submit} problem={form.problem}>
        {children}
      </Form>
    </Dialog>
  );
}
