import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Invitation } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Section } from '@/design/Section';
import { ResourceList } from '@/shell/ResourceList';
import { invitationColumns } from './invitationColumns';
import { LinkDialog } from './LinkDialog';
import { invitationsQuery } from './queries';
import { texts } from './texts';
import { useResend } from './useResend';
import { WithdrawInvitation } from './WithdrawInvitation';

const words = texts.invitations;

interface InvitationsProps {
  readonly organization: { readonly id: string };
  readonly onInvite: () => void;
}

/** Whom the organization has asked, and what became of it. */
export function Invitations({ organization, onInvite }: InvitationsProps) {
  const query = useInfiniteQuery(invitationsQuery(organization.id));
  const [withdrawn, setWithdrawn] = useState<Invitation | null>(null);
  const resend = useResend(organization.id);
  return (
    <Section title={words.title} description={words.description}>
      <ResourceList
        query={query}
        columns={invitationColumns({ onResend: resend.mutate, onWithdraw: setWithdrawn })}
        id={({ id }) => id}
        label={words.title}
        empty={
          <Empty
            title={words.empty}
            command="hexarch invitation create grace@example.com"
            act={<Button onClick={onInvite}>{words.invite}</Button>}
          >
            {words.emptyDetail}
          </Empty>
        }
      />
      {resend.data && <LinkDialog email={resend.data.invitation.email} url={resend.data.link} onClose={resend.reset} />}
      {withdrawn && (
        <WithdrawInvitation organization={organization} invitation={withdrawn} onClose={() => setWithdrawn(null)} />
      )}
    </Section>
  );
}
