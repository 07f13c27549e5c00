import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Member } from '@/api/types';
import { ConfirmAct } from '@/forms/ConfirmAct';
import { texts } from './texts';

const words = texts.members;

interface RemoveMemberProps {
  readonly organization: { readonly id: string };
  readonly member: Member;
  readonly onClose: () => void;
}

export function RemoveMember({ organization, member, onClose }: RemoveMemberProps) {
  const { person } = member;
  return (
    <ConfirmAct
      title={words.removeTitle(person.displayName)}
      act={words.remove}
      send={() =>
        answer(
          api.DELETE('/api/v1/organizations/{organization}/members/{person}', {
            params: { path: { organization: organization.id, person: person.id }, header: ifMatch(member) },
          }),
        )
      }
      done={words.removed(person.displayName)}
      stale={[{ queryKey: keys.members(organization.id) }]}
      onClose={onClose}
    >
      {words.removeDetail}
    </ConfirmAct>
  );
}
