import { type InvalidateQueryFilters, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Confirm } from '@/design/Confirm';
import { toast } from '@/design/toasts';

interface ConfirmActProps {
  readonly title: string;
  readonly act: string;
  readonly children: ReactNode;
  readonly send: () => Promise<unknown>;
  /** What is said when it is done. */
  readonly done: string;
  /** What is to be asked for again, also when it was refused: then somebody else was quicker. */
  readonly stale: readonly InvalidateQueryFilters[];
  readonly onClose: () => void;
}

/** Asks once, and does what takes something away. */
export function ConfirmAct({ title, act, children, send, done, stale, onClose }: ConfirmActProps) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: () => toast({ tone: 'good', title: done }),
    onSettled: async () => {
      onClose();
      await Promise.all(stale.map((filters) => client.invalidateQueries(filters)));
    },
  });
  return (
    <Confirm
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      act={act}
      danger
      busy={mutation.isPending}
      onConfirm={() => mutation.mutate()}
    >
      {children}
    </Confirm>
  );
}
