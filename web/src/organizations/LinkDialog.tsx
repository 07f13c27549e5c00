import { Button } from '@/design/Button';
import { CodeBlock } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { texts } from './texts';

const words = texts.invitations;

interface LinkDialogProps {
  readonly email: string;
  readonly url: string;
  readonly onClose: () => void;
}

/** A one-time link to copy and hand over: it is shown only now. */
export function LinkDialog({ email, url, onClose }: LinkDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.linkTitle(email)}
      acts={
        <Button kind="primary" onClick={onClose}>
          {words.linkDone}
        </Button>
      }
    >
      <Notice tone="warn" title={words.linkDetail} />
      <CodeBlock text={url} />
    </Dialog>
  );
}
