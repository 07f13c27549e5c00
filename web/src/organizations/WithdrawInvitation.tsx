import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Invitation } from '@/api/types';
import { ConfirmAct } from '@/forms/ConfirmAct';
import { texts } from './texts';

const words = texts.invitations;

interface WithdrawInvitationProps {
  readonly organization: { readonly id: string };
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

export function WithdrawInvitation({ organization, invitation, onClose }: WithdrawInvitationProps) {
  return (
    <ConfirmAct
      title={words.withdrawTitle(invitation.email)}
      act={words.withdraw}
      send={() =>
        answer(
          api.DELETE('/api/v1/organizations/{organization}/invitations/{invitation}', {
            params: { path: { organization: organization.id, invitation: invitation.id }, header: ifMatch(invitation) },
          }),
        )
      }
      done={words.withdrawn(invitation.email)}
      stale={[{ queryKey: keys.invitations(organization.id) }]}
      onClose={onClose}
    >
      {words.withdrawDetail}
    </ConfirmAct>
  );
}
