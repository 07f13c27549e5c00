import { MoreHorizontal, Send, Undo2 } from 'lucide-react';
import type { Invitation } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem, MenuLine } from '@/design/Menu';
import { Status, Tag, type Tone } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { texts } from './texts';

const words = texts.invitations;

const TONES: Record<Invitation['state'], Tone> = {
  pending: 'busy',
  accepted: 'good',
  declined: 'warn',
  expired: 'idle',
  withdrawn: 'idle',
};

interface InvitationColumnsWish {
  readonly onResend: (invitation: Invitation) => void;
  readonly onWithdraw: (invitation: Invitation) => void;
}

export function invitationColumns({ onResend, onWithdraw }: InvitationColumnsWish): readonly Column<Invitation>[] {
  return [
    {
      key: 'email',
      title: words.email,
      cell: ({ email, role, state }) => (
        <>
          <span className="font-medium wrap-anywhere">{email}</span>
          {/* Beside it there is no room on a phone, and the acts must stay in view. */}
          <span className="mt-1 flex flex-wrap items-center gap-2 sm:hidden">
            <Tag>{texts.roles[role]}</Tag>
            <InvitationStatus state={state} />
          </span>
        </>
      ),
    },
    { key: 'role', title: words.role, from: 'sm', cell: ({ role }) => <Tag>{texts.roles[role]}</Tag> },
    { key: 'state', title: words.state, from: 'sm', cell: ({ state }) => <InvitationStatus state={state} /> },
    {
      key: 'by',
      title: words.by,
      from: 'sm',
      cell: ({ invitedBy }) => invitedBy?.displayName ?? words.gone,
    },
    { key: 'expires', title: words.expires, from: 'sm', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (invitation) => {
        if (invitation.state !== 'pending' && invitation.state !== 'expired') return null;
        return (
          <Menu trigger={<IconButton icon={MoreHorizontal} label={words.menu(invitation.email)} />}>
            <MenuItem icon={Send} onSelect={() => onResend(invitation)}>
              {words.resend}
            </MenuItem>
            <MenuLine />
            <MenuItem icon={Undo2} danger onSelect={() => onWithdraw(invitation)}>
              {words.withdraw}
            </MenuItem>
          </Menu>
        );
      },
    },
  ];
}

function InvitationStatus({ state }: { readonly state: Invitation['state'] }) {
  return <Status tone={TONES[state]} word={words.states[state]} />;
}
