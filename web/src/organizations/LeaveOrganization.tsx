import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Member } from '@/api/types';
import { ConfirmAct } from '@/forms/ConfirmAct';
import { texts } from './texts';

const words = texts.members;

interface LeaveOrganizationProps {
  readonly organization: { readonly id: string; readonly name: string };
  /** Oneself. */
  readonly member: Member;
  readonly onClose: () => void;
}

export function LeaveOrganization({ organization, member, onClose }: LeaveOrganizationProps) {
  const navigate = useNavigate();
  return (
    <ConfirmAct
      title={words.leaveTitle(organization.name)}
      act={words.leave}
      send={async () => {
        await answer(
          api.DELETE('/api/v1/organizations/{organization}/members/{person}', {
            params: { path: { organization: organization.id, person: member.person.id }, header: ifMatch(member) },
          }),
        );
        await navigate({ to: '/organizations' });
      }}
      done={words.left(organization.name)}
      stale={[{ queryKey: keys.me, exact: true }]}
      onClose={onClose}
    >
      {words.leaveDetail}
    </ConfirmAct>
  );
}
