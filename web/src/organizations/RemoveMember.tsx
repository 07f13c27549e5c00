import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Member } from '@/api/types';
import { Confirm } from '@/design/Confirm';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.members;

interface RemoveMemberProps {
  readonly organization: { readonly id: string };
  readonly member: Member;
  readonly onClose: () => void;
}

export function RemoveMember({ organization, member, onClose }: RemoveMemberProps) {
  const client = useQueryClient();
  const { person } = member;
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/organizations/{organization}/members/{person}', {
          params: { path: { organization: organization.id, person: person.id }, header: ifMatch(member) },
        }),
      ),
    onSuccess: () => toast({ tone: 'good', title: words.removed(person.displayName) }),
    onSettled: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: keys.members(organization.id) });
      await client.invalidateQueries({ queryKey: keys.me, exact: true });
    },
  });
  return (
    <Confirm
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.removeTitle(person.displayName)}
      act={words.remove}
      danger
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      {words.removeDetail}
    </Confirm>
  );
}
