import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Organization } from '@/api/types';
import { Button } from '@/design/Button';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.closure;

/** The way back, while there is one. */
export function ReopenOrganization({ organization }: { readonly organization: Organization }) {
  const client = useQueryClient();
  const reopen = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/organizations/{organization}/closure', {
          params: { path: { organization: organization.id } },
        }),
      ),
    onSuccess: async (open) => {
      toast({ tone: 'good', title: words.reopened(open.name) });
      client.setQueryData(keys.organization(organization.id), open);
      // What was asked while nobody got in was refused.
      await client.invalidateQueries();
    },
    onError: () => client.invalidateQueries({ queryKey: keys.organization(organization.id) }),
  });
  return (
    <Button kind="primary" busy={reopen.isPending} onClick={() => reopen.mutate()}>
      {words.reopen}
    </Button>
  );
}
