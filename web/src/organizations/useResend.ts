import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Invitation } from '@/api/types';

/** Another link to an invitation; the ones before end. */
export function useResend(organization: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Invitation) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/invitations/{invitation}/links', {
          params: { path: { organization, invitation: id } },
        }),
      ),
    // Also after a refusal: it may have been accepted meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: keys.invitations(organization) }),
  });
}
