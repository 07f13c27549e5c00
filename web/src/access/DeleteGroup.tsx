import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Group } from '@/api/types';
import { ConfirmAct } from '@/forms/ConfirmAct';
import { texts } from './texts';

const words = texts.groups;

interface DeleteGroupProps {
  readonly organization: string;
  readonly group: Group;
  readonly onClose: () => void;
}

export function DeleteGroup({ organization, group, onClose }: DeleteGroupProps) {
  return (
    <ConfirmAct
      title={words.removeTitle(group.name)}
      act={words.remove}
      send={() =>
        answer(
          api.DELETE('/api/v1/organizations/{organization}/groups/{group}', {
            params: { path: { organization, group: group.id }, header: ifMatch(group) },
          }),
        )
      }
      done={words.removed(group.name)}
      stale={[{ queryKey: keys.groups(organization) }]}
      onClose={onClose}
    >
      {words.removeDetail}
    </ConfirmAct>
  );
}
