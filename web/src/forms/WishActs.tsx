import type { ReactNode } from 'react';
import { Button } from '@/design/Button';

interface WishActsProps {
  readonly act: string;
  readonly busy: boolean;
  /** The link to where one came from. */
  readonly children: ReactNode;
}

/** Below the form of a wish: to send it, or to leave. */
export function WishActs({ act, busy, children }: WishActsProps) {
  return (
    <>
      <Button kind="primary" type="submit" busy={busy}>
        {act}
      </Button>
      <Button kind="ghost" asChild>
        {children}
      </Button>
    </>
  );
}
