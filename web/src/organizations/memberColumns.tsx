import { CircleQuestionMark as CircleHelp, MoreHorizontal, UserMinus } from 'lucide-react';
import { texts as access } from '@/access/texts';
import type { Permission } from '@/api/generated/permissions';
import type { Me, Member, OrganizationRole } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/design/Menu';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { PersonCell } from './PersonCell';
import { texts } from './texts';
import type { MemberAct, RoleChange } from './useChangeRole';

const words = texts.members;
export const ROLES = Object.keys(texts.roles) as OrganizationRole[];

interface MemberColumnsWish {
  readonly me: Me;
  readonly organization: { readonly role: OrganizationRole };
  readonly may: (permission: Permission) => boolean;
  readonly onAct: (act: MemberAct) => void;
  readonly onRole: (change: RoleChange) => void;
}

export function memberColumns({ me, organization, may, onAct, onRole }: MemberColumnsWish): readonly Column<Member>[] {
  return [
    {
      key: 'person',
      title: words.person,
      by: ({ person }) => person.displayName,
      cell: ({ person }) => (
        <PersonCell
          name={person.displayName}
          email={person.email}
          beside={person.id === me.id && <Tag>{words.you}</Tag>}
        />
      ),
    },
    {
      key: 'role',
      title: words.role,
      by: ({ role }) => ROLES.indexOf(role),
      cell: ({ role }) => <Tag tone={role === 'owner' ? 'accent' : undefined}>{texts.roles[role]}</Tag>,
    },
    {
      key: 'joined',
      title: words.joined,
      from: 'sm',
      by: ({ joinedAt }) => joinedAt,
      cell: ({ joinedAt }) => <Time at={joinedAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (member) => {
        const mayTouch = organization.role === 'owner' || member.role !== 'owner';
        const self = member.person.id === me.id;
        const mayChange = mayTouch && may('member.change');
        const mayEnd = self ? may('organization.leave') : mayTouch && may('member.remove');
        if (!mayChange && !mayEnd) return null;
        return (
          <Menu trigger={<IconButton icon={MoreHorizontal} label={words.menu(member.person.displayName)} />}>
            {mayChange && (
              <>
                <MenuLabel>{words.changeTo}</MenuLabel>
                {ROLES.filter((role) => organization.role === 'owner' || role !== 'owner').map((role) => (
                  <MenuItem
                    key={role}
                    checked={role === member.role}
                    onSelect={() => role !== member.role && onRole({ member, role })}
                  >
                    {texts.roles[role]}
                  </MenuItem>
                ))}
                <MenuLine />
              </>
            )}
            {may('access.explain') && (
              <MenuItem icon={CircleHelp} onSelect={() => onAct({ kind: 'explain', member })}>
                {access.explain.act}
              </MenuItem>
            )}
            {mayEnd && (
              <MenuItem icon={UserMinus} danger onSelect={() => onAct({ kind: self ? 'leave' : 'remove', member })}>
                {self ? words.leave : words.remove}
              </MenuItem>
            )}
          </Menu>
        );
      },
    },
  ];
}
