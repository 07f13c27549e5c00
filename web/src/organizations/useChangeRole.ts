import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Member, OrganizationRole } from '@/api/types';
import { toast } from '@/design/toasts';
import { texts } from './texts';

/** What is being done to the members' list. */
export type MemberAct =
  | { readonly kind: 'invite' }
  | { readonly kind: 'remove' | 'leave' | 'explain'; readonly member: Member };

export interface RoleChange {
  readonly member: Member;
  readonly role: OrganizationRole;
}

export function useChangeRole(organization: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ member, role }: RoleChange) =>
      answer(
        api.PATCH('/api/v1/organizations/{organization}/members/{person}', {
          params: { path: { organization, person: member.person.id }, header: ifMatch(member) },
          body: { role },
        }),
      ),
    onSuccess: (_answer, { member }) =>
      toast({ tone: 'good', title: texts.members.changed(member.person.displayName) }),
    // Also after a refusal: somebody else may have changed it meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: keys.members(organization) }),
  });
}
