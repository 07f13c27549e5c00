import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Problem } from '@/design/Problem';
import { Decline } from './Decline';
import type { JoinFormProps } from './JoinForm';
import { texts } from './texts';

/** Somebody who is signed in with the address that was asked proves nothing a second time. */
export function JoinAsMyself({ token, onDeclined }: JoinFormProps) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const join = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/me/memberships', { body: { token } })),
    meta: { quiet: true },
    onSuccess: async ({ slug }) => {
      await client.invalidateQueries({ queryKey: keys.me, exact: true });
      await navigate({ to: '/o/$organization', params: { organization: slug } });
    },
  });
  const problem = join.error && asProblem(join.error);
  return (
    <div className="grid gap-5">
      {problem && <Problem title={problem.title} detail={problem.message} traceId={problem.traceId} />}
      <Button kind="primary" size="lg" className="w-full" busy={join.isPending} onClick={() => join.mutate()}>
        {texts.join.act}
      </Button>
      <Decline token={token} onDeclined={onDeclined} />
    </div>
  );
}
