import { useMutation } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { Button } from '@/design/Button';
import { texts } from './texts';

interface DeclineProps {
  readonly token: string;
  readonly onDeclined: () => void;
}

/** Turns an invitation down. */
export function Decline({ token, onDeclined }: DeclineProps) {
  const decline = useMutation({
    mutationFn: () => answer(api.POST('/auth/decline', { body: { token } })),
    onSuccess: onDeclined,
  });
  return (
    <Button size="lg" className="w-full" busy={decline.isPending} onClick={() => decline.mutate()}>
      {texts.join.decline}
    </Button>
  );
}
