import { Button } from '@/design/Button';
import { CodeBlock } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { texts } from './texts';

const words = texts.keys;

interface KeySecretProps {
  readonly secret: string;
  /** How a shell takes it. */
  readonly usage: string;
  readonly onClose: () => void;
}

/** A key that was just made: to copy, this once. */
export function KeySecret({ secret, usage, onClose }: KeySecretProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.secretTitle}
      acts={
        <Button kind="primary" onClick={onClose}>
          {words.secretDone}
        </Button>
      }
    >
      <Notice tone="warn" title={words.secretDetail} />
      <CodeBlock text={secret} />
      <CodeBlock title={texts.signIn.act} text={usage} />
    </Dialog>
  );
}
