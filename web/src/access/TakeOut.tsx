import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { GroupMember } from '@/api/types';
import { ConfirmAct } from '@/forms/ConfirmAct';
import { texts } from './texts';

const words = texts.group;

interface TakeOutProps {
  readonly organization: string;
  readonly group: string;
  readonly member: GroupMember;
  readonly onClose: () => void;
}

export function TakeOut({ organization, group, member, onClose }: TakeOutProps) {
  const name = member.name ?? words.gone;
  return (
    <ConfirmAct
      title={words.takeOutTitle(name)}
      act={words.takeOut}
      send={() =>
        answer(
          api.DELETE('/api/v1/organizations/{organization}/groups/{group}/members/{member}', {
            params: { path: { organization, group, member: member.member } },
          }),
        )
      }
      done={words.tookOut(name)}
      stale={[{ queryKey: keys.groups(organization) }]}
      onClose={onClose}
    >
      {words.takeOutDetail}
    </ConfirmAct>
  );
}
