import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ConfirmName } from '@/design/ConfirmName';
import { DangerousAct } from '@/design/DangerZone';

interface NamedActProps<Answer> {
  readonly title: string;
  readonly detail: string;
  readonly act: string;
  readonly disabled: boolean;
  /** What is to be typed. */
  readonly name: string;
  readonly question: string;
  /** What goes with it. */
  readonly consequence: ReactNode;
  readonly confirm: string;
  readonly run: () => Promise<Answer>;
  readonly onDone: (answer: Answer) => unknown;
  /** What was shown may be of before somebody else's change: it is read again after a refusal. */
  readonly shown: QueryKey;
}

/** Within a danger zone: an act that cannot be taken back, for which a name is typed. */
export function NamedAct<Answer>({ title, detail, act, disabled, name, ...dialog }: NamedActProps<Answer>) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const doing = useMutation({
    mutationFn: dialog.run,
    onSuccess: async (answer) => {
      await dialog.onDone(answer);
      setAsking(false);
    },
    onError: () => {
      setAsking(false);
      return client.invalidateQueries({ queryKey: dialog.shown });
    },
  });
  return (
    <>
      <DangerousAct title={title} detail={detail} act={act} disabled={disabled} onAct={() => setAsking(true)} />
      <ConfirmName
        open={asking}
        onOpenChange={setAsking}
        title={dialog.question}
        name={name}
        act={dialog.confirm}
        busy={doing.isPending}
        onConfirm={() => doing.mutate()}
      >
        {dialog.consequence}
      </ConfirmName>
    </>
  );
}
